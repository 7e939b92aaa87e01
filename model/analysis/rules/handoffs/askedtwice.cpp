// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/askedtwice.h"

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// HND-05. What a step asks for, what a flow carries and whether customers repeat themselves at a
// hand-off leave the answer open where they are not known, unless something else is known to be
// asked twice. Steps on two branches of a journey are not one before the other: no customer goes
// both ways, and a room would laugh. A step without a tool passes nothing on. A finding is about
// the journey; its detail is the data, or nothing where hand-offs themselves say it.

static Finding askedAgain(const Vocabulary &words, const Item &journey, const AskedAgain &asked)
{
    const QString object = words.index().element(asked.object).id;
    const QString first = words.index().element(asked.first).id;
    const QStringList again = words.idsOf(asked.again);
    Finding finding;
    finding.severity = Severity::Error;
    finding.keyItems = {journey.id};
    finding.detail = object;
    finding.items = QStringList {object, first} + again;
    finding.path = {first, again.first()};
    finding.seen = [=, id = journey.id](const Graph &graph) {
        //: %4 is a list of touchpoints
        return Rule::tr("On “%1”, customers give “%2” at “%3” and are asked for it again at %4; "
                        "nothing carries it from one to the other.")
            .arg(itemName(graph, id),
                 itemName(graph, object),
                 itemName(graph, first),
                 itemNames(graph, again));
    };
    return finding;
}

static Finding repeated(const Index &index, const Item &journey, const std::vector<int> &handOffs)
{
    const Item &first = index.relation(handOffs.front());
    Finding finding;
    finding.severity = Severity::Error;
    finding.keyItems = {journey.id};
    for (const int handOff : handOffs)
        finding.items.append(index.relation(handOff).id);
    finding.path = {first.from, first.id, first.to};
    finding.seen = [id = journey.id, items = finding.items](const Graph &graph) {
        //: %2 is a list of pairs of touchpoints, such as "Chat → Checkout and Form → Call"
        return Rule::tr(
                   "On “%1”, customers have to say again what they said before, where one step "
                   "passes them on to the next: %2.")
            .arg(itemName(graph, id), itemNames(graph, items));
    };
    return finding;
}

static void judgeJourney(Judge &judge, AskedTwiceFinder &finder, const Journey &journey)
{
    const Index &index = judge.words().index();
    const Item &item = index.element(journey.element);
    const AskedTwice asked = finder.on(journey);
    for (const AskedAgain &again : asked.again)
        judge.fail(askedAgain(judge.words(), item, again));
    if (!asked.handOffs.empty())
        judge.fail(repeated(index, item, asked.handOffs));
    if (asked.again.empty() && asked.handOffs.empty())
        asked.undecided ? judge.unknown(item) : judge.pass(item);
}

static void judge(Judge &judge)
{
    AskedTwiceFinder finder(judge.words());
    for (const Journey &journey : journeysOf(judge.words())) {
        if (journey.steps.size() >= 2)
            judgeJourney(judge, finder, journey);
    }
}

Rule askedTwice()
{
    Rule rule;
    rule.id = u"HND-05"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Hand-offs and manual work");
    rule.severity = Severity::Error;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "The customer is asked twice");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Two steps of a journey, one behind the other, that ask for the same data, with no data "
        "flow that carries it from a tool of the first to a tool of the second; or a hand-off at "
        "which customers repeat themselves.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Steps that ask for different data, steps with one tool behind both, and steps between "
        "which a live flow carries the data, in however many hops.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "What a step asks for, what a flow carries, and whether customers repeat themselves leave "
        "the answer open, unless something else is known to be asked twice.");
    rule.reasonSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Steps on two branches of a journey are not one behind "
                                          "the other: no customer goes both ways.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Customers who say the same thing twice notice that we do not talk to each other, and two "
        "answers seldom agree.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Carry the answer from the first step to the later one, or leave the second question out. "
        "If we ask again on purpose, to confirm, accept it and say so.");
    rule.fixes = {u"connect-steps"_s, u"remove-question"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
