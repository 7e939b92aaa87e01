// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// EVD-01. No known tool is no tool, unless a question about it is open. Fonts and delivery networks
// are ignored by their category, unless somebody has said that they are not. Only observations that
// are known to be ignored or the firm's own are spared; a category that is not known is a mild one.

static bool isIgnored(const Fields &fields)
{
    static const QSet<QString> byDefault {u"fonts"_s, u"cdn"_s};
    const Value &ignored = fields.get(u"ignored"_key);
    if (ignored.isUnknown())
        return byDefault.contains(fields.get(key::category).text());
    return ignored.flag();
}

// What brought it in, or nothing.
static const Item *loader(const Graph &graph, const Item &observation)
{
    const QString id = observation.fields.get(u"loaded-by"_key).text();
    return id == observation.id ? nullptr : graph.find(id);
}

// Brought in by what something else had brought in.
static bool isFourthParty(const Graph &graph, const Item &observation)
{
    const Item *first = loader(graph, observation);
    const Item *second = first ? loader(graph, *first) : nullptr;
    return second && second != &observation;
}

static Severity severityOf(const Graph &graph, const Item &observation)
{
    static const QSet<QString> grave {u"ads"_s, u"social"_s, u"cdp"_s};
    const bool isGrave = grave.contains(observation.fields.get(key::category).text());
    return isGrave && isFourthParty(graph, observation) ? Severity::Error : Severity::Warning;
}

static Sentence seen(const QString &observation, const QString &broughtBy)
{
    return [=](const Graph &graph) {
        const QString name = itemName(graph, observation);
        if (broughtBy.isEmpty())
            return Rule::tr("Your site loads “%1”, and no tool on the map stands for it.")
                .arg(name);
        return Rule::tr("Your site loads “%1”, brought in by “%2”, and no tool on the map stands "
                        "for it.")
            .arg(name, itemName(graph, broughtBy));
    };
}

static void judgeObservation(Judge &judge, const Item &observation)
{
    if (!judge.fails(observation, judge.words().lacks(observation, u"tool"_key)))
        return;
    Finding finding;
    finding.severity = severityOf(judge.graph(), observation);
    finding.keyItems = {observation.id};
    const Item *broughtBy = loader(judge.graph(), observation);
    if (broughtBy)
        finding.items = {broughtBy->id};
    finding.seen = seen(observation.id, broughtBy ? broughtBy->id : QString());
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Index &index = judge.words().index();
    for (const int number : index.ofKind(u"observation"_key)) {
        const Item &observation = index.element(number);
        const Fields &fields = observation.fields;
        const bool isOwn = fields.get(u"first-party"_key).flag();
        if (fields.get(u"source"_key).text() == "har"_L1 && !isOwn && !isIgnored(fields))
            judgeObservation(judge, observation);
    }
}

Rule notOnMap()
{
    Rule rule;
    rule.id = u"EVD-01"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Evidence against the map");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "On your site, not on your map");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Something that a recording of your site has seen, that is not your own and not ignored, "
        "and that belongs to no tool on the map. Fonts and delivery networks are ignored unless "
        "said otherwise. An error for advertising, social media and customer data that was brought "
        "in by something that was brought in itself.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Your own hosts, what somebody has looked at and ignored, and fonts and "
                          "delivery networks unless somebody wants to see them.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A tool that is not known is no tool, unless a question about the line "
                          "is open. Being ignored or your own counts only where it is set.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "What nobody has on the map nobody has checked: what it costs, what it takes along, who "
        "let it in.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Add it to the map, say which tool it belongs to, or ignore it.");
    rule.fixes = {u"add-tool"_s, u"match-tool"_s, u"ignore"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
