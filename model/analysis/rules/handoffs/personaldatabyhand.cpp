// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// HND-03. By hand and personal: whatever is not known of one leaves the answer open, unless the
// other is known not to be. A flow that carries several objects is personal as soon as one is.

static Sentence seen(const Item &flow, const QStringList &objects)
{
    return [from = flow.from, to = flow.to, objects](const Graph &graph) {
        //: %1 is a list of data, such as "Contact and Order"
        return Rule::tr("Personal data (%1) goes from “%2” to “%3” by hand.")
            .arg(itemNames(graph, objects), itemName(graph, from), itemName(graph, to));
    };
}

static void judgeFlow(Judge &judge, int flow)
{
    const Vocabulary &words = judge.words();
    const Item &relation = words.index().relation(flow);
    if (!judge.failsRelation(flow, both(words.isByHand(flow), words.carriesPersonalData(flow))))
        return;
    Finding finding;
    finding.severity = Severity::Error;
    finding.keyItems = {relation.id};
    finding.items = words.personalObjects(flow);
    finding.path = {relation.from, relation.id, relation.to};
    finding.seen = seen(relation, finding.items);
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int flow : words.index().ofKind(u"data-flow"_key)) {
        if (words.isLiveRelation(flow) && words.carriage(flow) != Carriage::Link)
            judgeFlow(judge, flow);
    }
}

Rule personalDataByHand()
{
    Rule rule;
    rule.id = u"HND-03"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Hand-offs and manual work");
    rule.severity = Severity::Error;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Personal data by hand");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live data flow that a person carries and that holds data whose sensitivity is personal "
        "or special.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Flows that run by machine, links, and data that is public or internal.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "How it moves or what it carries leaves the answer open, unless the other half is known to "
        "be harmless. One personal object among several is enough.");
    rule.whySource = QT_TRANSLATE_NOOP("martlet::Rule",
                                       "Copies of personal data end up in mailboxes and downloads, "
                                       "where nobody can delete them or "
                                       "tell who read them.");
    rule.doSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                      "Let a machine carry it, leave the personal data out, or "
                                      "send it by a protected way and say "
                                      "which.");
    rule.fixes = {
        u"protect-channel"_s, u"remove-personal-data"_s, u"plan-automation"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
