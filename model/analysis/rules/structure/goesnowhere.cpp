// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// STR-02. Any flow counts here, also a link that the customer clicks. A role or a category excuses
// only where it is set, and a use that nobody has drawn is what this rule is about, so nothing that
// is unknown leaves the answer open.

static bool isUsed(const Vocabulary &words, int tool)
{
    return !words.outWithLinks(tool).empty() || words.has(tool, u"supports"_key)
        || words.has(tool, u"source"_key) || words.isEnd(tool);
}

static QStringList sourcesOf(const Vocabulary &words, int tool)
{
    QStringList sources;
    for (const Vocabulary::Hop &hop : words.inWithLinks(tool))
        sources.append(words.index().element(hop.element).id);
    sources.removeDuplicates();
    return sources;
}

static void judgeTool(Judge &judge, int number)
{
    const Vocabulary &words = judge.words();
    const Item &tool = words.index().element(number);
    if (isUsed(words, number)) {
        judge.pass(tool);
        return;
    }
    Finding finding;
    finding.severity = Severity::Warning;
    finding.keyItems = {tool.id};
    finding.items = sourcesOf(words, number);
    finding.seen = [id = tool.id, sources = finding.items](const Graph &graph) {
        //: %2 is a list of tools, such as "Shop and CRM"
        return Rule::tr("“%1” gets data from %2, but passes nothing on; no touchpoint, activity or "
                        "metric uses it.")
            .arg(itemName(graph, id), itemNames(graph, sources));
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int tool : words.index().ofKind(u"tool"_key)) {
        if (words.isLive(tool) && !words.inWithLinks(tool).empty())
            judgeTool(judge, tool);
    }
}

Rule goesNowhere()
{
    Rule rule;
    rule.id = u"STR-02"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Data goes in and never comes out");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live tool that gets data and passes none on, supports no touchpoint or activity and is "
        "the source of no metric. Tools where data ends by nature, such as reports and those that "
        "send to customers, are left out, and those marked as end points.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Reports, archives and tools that send to customers, where data ends by nature, tools that "
        "are marked as end points, and tools that nothing goes into.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Nothing leaves the answer open: a use that nobody has drawn is what "
                          "this is about. A role or a category excuses only where it is set.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Collecting data costs money and care, and so far nobody gains from it.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Draw who uses the data. If it is meant to end here, mark the tool as an end point; if "
        "nobody needs it, plan to do without it.");
    rule.fixes = {u"add-consumer"_s, u"mark-end-point"_s, u"plan-retirement"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
