// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/reach.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// STR-10. The target of a two-way flow reaches its other end, so either end may serve. A mode that
// is not known leaves the answer open, unless the target is known to serve.

static const Key supports(u"supports");
static const Key source(u"source");
static const Key touchpoint(u"touchpoint");

static bool serves(const Vocabulary &words, int tool)
{
    if (words.has(tool, source))
        return true;
    const std::vector<int> supported = words.targets(tool, supports);
    return std::any_of(supported.begin(), supported.end(), [&](int element) {
        return words.index().element(element).kind == touchpoint;
    });
}

static std::vector<int> servingTools(const Vocabulary &words)
{
    std::vector<int> serving;
    for (const int tool : words.index().ofKind(u"tool"_key)) {
        if (words.isLive(tool) && serves(words, tool))
            serving.push_back(tool);
    }
    return serving;
}

static void judgeFlow(Judge &judge, int flow, bool reachesCustomers)
{
    const Vocabulary &words = judge.words();
    const Item &relation = words.index().relation(flow);
    const Truth useless = reachesCustomers ? Truth::No : Truth::Yes;
    if (!judge.failsRelation(flow, both(useless, words.isAutomatic(flow))))
        return;
    Finding finding;
    finding.severity = Severity::Info;
    finding.keyItems = {relation.id};
    finding.path = {relation.from, relation.id, relation.to};
    finding.seen = [from = relation.from, to = relation.to](const Graph &graph) {
        return Rule::tr("What “%1” sends to “%2” reaches no touchpoint and no metric.")
            .arg(itemName(graph, from), itemName(graph, to));
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    if (double(words.index().ofKind(touchpoint).size()) < judge.parameter("min-touchpoints"_L1))
        return;
    const Reach serving(words, servingTools(words), {.backwards = true});
    for (const int flow : words.index().ofKind(u"data-flow"_key)) {
        if (words.isLiveRelation(flow) && words.carriage(flow) != Carriage::Link)
            judgeFlow(judge, flow, serving.reached(words.index().to(flow)));
    }
}

Rule servesNoCustomer()
{
    Rule rule;
    rule.id = u"STR-10"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "A connection that serves no customer");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live automatic data flow into a tool that supports no touchpoint, is the source of no "
        "metric and passes data on to no tool that does. It is looked for as soon as there are "
        "some touchpoints on the map.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Maps with few touchpoints, what people carry, and links.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "How it moves leaves the answer open, unless the target is known to serve a customer.");
    rule.reasonSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Of a flow in both directions either end may serve: what comes back is used too.");
    rule.whySource = QT_TRANSLATE_NOOP("martlet::Rule",
                                       "Each connection wants care and can fail; this one does so "
                                       "for nobody that is on the map.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Say which touchpoint or metric it is for, or plan to do without the connection.");
    rule.parameters = {
        {u"min-touchpoints"_s,
         3,
         QT_TRANSLATE_NOOP("martlet::Rule", "Touchpoints that must be on the map"),
         {}},
    };
    rule.fixes = {u"name-purpose"_s, u"plan-retirement"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
