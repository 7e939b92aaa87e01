// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/figures.h"
#include "model/analysis/rule.h"
#include "model/schema/schema.h"

namespace martlet {

using namespace Qt::StringLiterals;

// HND-01. A mode that is not known leaves the answer open; hours that are not known do not, and
// make it a warning. Links are the customer's own click and do not count.

static Severity severityOf(const Judge &judge, std::optional<double> hours)
{
    if (!hours)
        return Severity::Warning;
    if (*hours >= judge.parameter("error-hours"_L1))
        return Severity::Error;
    return *hours < judge.parameter("info-hours"_L1) ? Severity::Info : Severity::Warning;
}

static QString seenFlow(const QString &from, const QString &to, std::optional<double> hours)
{
    if (!hours) {
        return Rule::tr("People carry data from “%1” to “%2” by hand; how long it takes is not "
                        "known yet.")
            .arg(from, to);
    }
    return Rule::tr("People carry data from “%1” to “%2” by hand, for %3 hours a month.",
                    nullptr,
                    pluralOf(*hours))
        .arg(from, to, hoursText(*hours));
}

static QString seenHandOff(const Graph &graph, const QString &handOff)
{
    const QString from = itemName(graph, graph.value(handOff, key::from).text());
    const QString to = itemName(graph, graph.value(handOff, key::to).text());
    const Value mode = graph.value(handOff, key::mode);
    if (mode.isNone())
        return Rule::tr("From “%1” to “%2”, people pass the work on without a fixed way.")
            .arg(from, to);
    static const Schema schema;
    const QString way = schema.field(u"hand-off"_key, key::mode)->choiceLabel(mode.text());
    //: %3 is the way: Ticket, Mail, Chat, Meeting
    return Rule::tr("From “%1” to “%2”, people pass the work on by hand (%3).").arg(from, to, way);
}

static void judgeRelation(Judge &judge, int number, bool isFlow)
{
    const Vocabulary &words = judge.words();
    const Item &relation = words.index().relation(number);
    if (!judge.failsRelation(number, words.isByHand(number)))
        return;
    Finding finding;
    finding.keyItems = {relation.id};
    finding.path = {relation.from, relation.id, relation.to};
    if (isFlow) {
        const auto hours = words.hours(number);
        finding.severity = severityOf(judge, hours);
        finding.seen = [from = relation.from, to = relation.to, hours](const Graph &graph) {
            return seenFlow(itemName(graph, from), itemName(graph, to), hours);
        };
    } else {
        finding.severity = Severity::Warning;
        finding.seen = [id = relation.id](const Graph &graph) {
            return seenHandOff(graph, id);
        };
    }
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int flow : words.index().ofKind(u"data-flow"_key)) {
        if (words.isLiveRelation(flow) && words.carriage(flow) != Carriage::Link)
            judgeRelation(judge, flow, true);
    }
    for (const int handOff : words.index().ofKind(u"hand-off"_key))
        judgeRelation(judge, handOff, false);
}

Rule carriedByHand()
{
    Rule rule;
    rule.id = u"HND-01"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Hand-offs and manual work");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Carried by hand");
    rule.checksSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "A live data flow that a person carries, or a hand-off "
                                          "that is not automatic. How bad it is "
                                          "depends on the hours a month.");
    rule.severitySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A flow is information below the lower limit of hours a month, and an error from the upper "
        "one on. A hand-off, or a flow of which the hours are not known, is a warning.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Flows that run by machine, links that a customer clicks, and flows of "
                          "tools that are gone or only an idea.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Whether it is carried by hand stays an open question while nobody knows "
                          "how it moves. How long it takes need not be known for a finding.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "What people carry by hand comes late, with mistakes, and stops when they are away.");
    rule.doSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                      "Note how long it takes and how often it happens, then "
                                      "automate what costs most; accept the "
                                      "rest with a reason.");
    rule.parameters = {
        {u"info-hours"_s,
         1,
         QT_TRANSLATE_NOOP("martlet::Rule", "Below this it is information only"),
         QT_TRANSLATE_NOOP("martlet::Rule", "hours a month"),
         u"error-hours"_s,
         0,
         10000,
         false},
        {u"error-hours"_s,
         20,
         QT_TRANSLATE_NOOP("martlet::Rule", "From this on it is an error"),
         QT_TRANSLATE_NOOP("martlet::Rule", "hours a month"),
         {},
         0,
         10000,
         false},
    };
    rule.fixes = {u"add-effort"_s, u"plan-automation"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
