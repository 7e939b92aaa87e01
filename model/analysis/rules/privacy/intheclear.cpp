// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// PRV-06. Protection or data of which nothing is known leaves the answer open.

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int number : words.liveFlows()) {
        const Item &flow = words.index().relation(number);
        const Truth open = negated(words.flag(flow, u"encrypted"_key));
        if (!judge.fails(flow, both(words.carriesPersonalData(number), open)))
            continue;
        Finding finding;
        finding.severity = Severity::Error;
        finding.keyItems = {flow.id};
        finding.items = words.personalObjects(number);
        finding.path = {flow.from, flow.id, flow.to};
        finding.seen =
            [from = flow.from, to = flow.to, objects = finding.items](const Graph &graph) {
                //: %1 is a list of data, such as "Contact and Order"
                return Rule::tr("Personal data (%1) goes from “%2” to “%3” without encryption.")
                    .arg(itemNames(graph, objects), itemName(graph, from), itemName(graph, to));
            };
        judge.fail(std::move(finding));
    }
}

Rule inTheClear()
{
    Rule rule;
    rule.id = u"PRV-06"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Privacy and security");
    rule.severity = Severity::Error;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Personal data in the clear");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "A live flow of personal or special data that is not encrypted.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Flows that are encrypted, flows without personal data, and links.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Encryption or data of which nothing is known leaves the answer open.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "What goes unprotected can be read by anyone on the way, and its loss has to be reported.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Encrypt it or send it another way, and note so; whoever keeps the connection knows how.");
    rule.fixes = {u"encrypt"_s, u"change-way"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
