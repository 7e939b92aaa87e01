// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/connectedness.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// STR-01. Any flow counts here, also a link that the customer clicks. A connection of a part is one
// of the whole, so a suite passes when its modules are connected. Nothing that is unknown leaves
// the answer open: a connection that nobody has drawn is what this rule is about. But while hardly
// any of the tools is connected, the map is still a list, just pasted or being drawn: then nobody
// has been asked about connections yet, and the answer is open for all.

static const Key toolKind(u"tool");

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const double grace = judge.parameter("grace-days"_L1);
    const Connectedness connections(words);
    const bool stillAList = connections.isStillAList(judge.parameter("list-percent"_L1));
    for (const int number : words.index().ofKind(toolKind)) {
        const Item &tool = words.index().element(number);
        if (!words.isLive(number) || words.isFresh(tool, grace))
            continue;
        if (tool.fields.get(u"stands-alone"_key).flag() || connections.has(number)) {
            judge.pass(tool);
            continue;
        }
        if (stillAList) {
            judge.unknown(tool);
            continue;
        }
        Finding finding;
        finding.severity = Severity::Warning;
        finding.keyItems = {tool.id};
        finding.seen = [id = tool.id](const Graph &graph) {
            return Rule::tr("Nothing goes into “%1” and nothing comes out of it; no touchpoint, "
                            "activity, metric or promise rests on it.")
                .arg(itemName(graph, id));
        };
        judge.fail(std::move(finding));
    }
}

Rule notConnected()
{
    Rule rule;
    rule.id = u"STR-01"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Nothing is connected to it");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live tool, with all its parts, that exchanges data with no other tool, supports no "
        "touchpoint or activity, is the source of no metric and fulfils no promise, and that does "
        "not stand alone on purpose.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Tools that stand alone on purpose, tools with a connected part, ideas, "
                          "what is gone, and what was drawn just now.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A connection that nobody has drawn is what this is about. But while hardly any tool is "
        "connected the map is still a list, and the answer is open for all.");
    rule.reasonSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Without that, a list of tools that was just pasted "
                                          "would give a finding for each of its lines.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "What is not connected keeps its own truth about customers, and nobody notices when it "
        "stops.");
    rule.doSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                      "Connect it to the tools it exchanges data with. If it "
                                      "stands alone on purpose, say why; if "
                                      "nobody needs it any more, plan to leave it.");
    rule.parameters = {
        {u"grace-days"_s,
         1,
         QT_TRANSLATE_NOOP("martlet::Rule", "Time to connect a tool that was just drawn"),
         QT_TRANSLATE_NOOP("martlet::Rule", "days")},
        {u"list-percent"_s,
         20,
         QT_TRANSLATE_NOOP("martlet::Rule",
                           "Share of connected tools below which it is still a list"),
         QT_TRANSLATE_NOOP("martlet::Rule", "percent"),
         {},
         0,
         100},
    };
    rule.fixes = {u"connect-to"_s, u"stands-alone"_s, u"set-leaving"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
