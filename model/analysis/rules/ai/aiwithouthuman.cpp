// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// AI-01. Whether a tool uses AI leaves the answer open where it is not known, unless everything
// that is asked about such a tool is there. Nobody in charge and data that is not named count as
// missing, unless a question about the tool or the flow is open.

static Truth hasUnnamedInput(const Vocabulary &words, int tool)
{
    const auto flows = words.in(tool);
    Truth unnamed = flows.empty() ? Truth::Yes : Truth::No;
    for (const Vocabulary::Hop &hop : flows)
        unnamed = either(unnamed, words.lacks(words.index().relation(hop.flow), key::objects));
    return unnamed;
}

static QStringList unnamedFlows(const Vocabulary &words, int tool)
{
    QStringList flows;
    for (const Vocabulary::Hop &hop : words.in(tool)) {
        const Item &flow = words.index().relation(hop.flow);
        if (words.lacks(flow, key::objects) == Truth::Yes)
            flows.append(flow.id);
    }
    return flows;
}

static QString seen(const Graph &graph, const QString &tool, bool nobody, bool unnamed)
{
    const QString name = itemName(graph, tool);
    if (!unnamed)
        return Rule::tr("“%1” uses AI, and nobody is named who answers for what it does.")
            .arg(name);
    if (!nobody)
        return Rule::tr("“%1” uses AI, and the map does not say which data it works with.")
            .arg(name);
    return Rule::tr("“%1” uses AI; nobody is named who answers for what it does, and the map does "
                    "not say which data it works with.")
        .arg(name);
}

static void judgeTool(Judge &judge, int number)
{
    const Vocabulary &words = judge.words();
    const Item &tool = words.index().element(number);
    const Truth usesAi = words.flag(tool, u"uses-ai"_key);
    const Truth nobody = words.lacks(tool, u"human-in-charge"_key);
    const Truth unnamed = hasUnnamedInput(words, number);
    if (usesAi == Truth::No || !judge.fails(tool, both(usesAi, either(nobody, unnamed))))
        return;
    Finding finding;
    finding.severity = words.supportsTouchpoint(number) ? Severity::Error : Severity::Warning;
    finding.keyItems = {tool.id};
    finding.items = unnamedFlows(words, number);
    finding.seen = [id = tool.id, nobody = nobody == Truth::Yes, unnamed = unnamed == Truth::Yes](
                       const Graph &graph) {
        return seen(graph, id, nobody, unnamed);
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int tool : words.index().ofKind(u"tool"_key)) {
        if (words.isLive(tool))
            judgeTool(judge, tool);
    }
}

Rule aiWithoutHuman()
{
    Rule rule;
    rule.id = u"AI-01"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "AI");
    rule.severity = Severity::Warning;
    rule.titleSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "AI without a named human or known input");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live tool that uses AI and has no human in charge, no data flow that comes in, or one "
        "of which it is not said what it carries. An error where it supports a touchpoint.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Tools that are ideas or gone, and those of which it is said that they "
                          "use no AI. A link that a customer clicks is no input.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Nobody in charge and data without a name count as missing, unless a "
                          "question about the tool or the flow is open. Whether a tool uses AI at "
                          "all stays an open question until somebody says so.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "When it says or decides something wrong, nobody can tell why, or put it right.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Name the person who answers for it, and note which data it gets.");
    rule.fixes = {u"name-human"_s, u"list-input"_s, u"add-input"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
