// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/text.h"

namespace martlet {

using namespace Qt::StringLiterals;

// STR-08. A tool that is gone has no live flows any more, so what was drawn from it counts as long
// as the flow itself is not gone. A lifecycle that is not known is a live one; a contract's end or
// renewal that is not known leaves the answer open where nothing else decides. For how bad it is,
// only a contract that is known to end counts.

namespace {

const Key contractEnd(u"contract-end");

/// Why a tool will not be there.
enum class Going { Gone, Leaving, Ending };

// The elements that rest on a tool, and the relations by which they do.
struct Dependants
{
    QStringList elements;
    QStringList relations;

    void add(const Item &element, const Item &relation)
    {
        relations.append(relation.id);
        elements.append(element.id);
    }
};

bool leadsTo(const Vocabulary &words, int relation, int dependant)
{
    const QString lifecycle = words.index().relation(relation).fields.get(key::lifecycle).text();
    return words.isLive(dependant) && words.carriage(relation) != Carriage::Link
        && lifecycle != "gone"_L1 && lifecycle != "idea"_L1;
}

// Each element that rests on a tool, and the relation by which it does.
template<typename Take>
void eachDependant(const Vocabulary &words, int tool, Take take)
{
    const Index &index = words.index();
    for (const int number : index.out(tool)) {
        const Key kind = index.relationKind(number);
        const int to = index.to(number);
        const bool flows = kind == u"data-flow"_key && to != tool && leadsTo(words, number, to);
        if (flows || kind == u"supports"_key)
            take(to, number);
    }
    for (const int number : index.in(tool)) {
        const int from = index.from(number);
        if (index.relationKind(number) == u"data-flow"_key && from != tool
            && words.receivers(number).size() > 1 && leadsTo(words, number, from))
            take(from, number);
    }
}

bool hasDependants(const Vocabulary &words, int tool)
{
    bool has = false;
    eachDependant(words, tool, [&](int, int) { has = true; });
    return has;
}

Dependants dependantsOf(const Vocabulary &words, int tool)
{
    const Index &index = words.index();
    Dependants found;
    eachDependant(words, tool, [&](int element, int relation) {
        found.add(index.element(element), index.relation(relation));
    });
    found.elements.removeDuplicates();
    return found;
}

Truth endsWithin(const Vocabulary &words, const Item &tool, double days)
{
    const Value &known = tool.fields.get(contractEnd);
    const auto end = words.date(tool, contractEnd);
    Truth ends = known.isUnknown() ? Truth::Unknown : Truth::No;
    if (end)
        ends = double(words.today().daysTo(*end)) <= days ? Truth::Yes : Truth::No;
    return both(ends, negated(words.flag(tool, u"auto-renew"_key)));
}

Going goingOf(const Item &tool)
{
    const QString lifecycle = tool.fields.get(key::lifecycle).text();
    if (lifecycle == "gone"_L1)
        return Going::Gone;
    return lifecycle == "leaving"_L1 ? Going::Leaving : Going::Ending;
}

Sentence seen(const Item &tool, Going going, const QStringList &dependants)
{
    return [id = tool.id, going, dependants](const Graph &graph) {
        const QString name = itemName(graph, id);
        const QString rest = itemNames(graph, dependants);
        const QDate end = QDate::fromString(graph.value(id, contractEnd).text(), Qt::ISODate);
        //: %2 is a list of tools, touchpoints and activities
        if (going == Going::Gone)
            return Rule::tr("“%1” is gone, but these still rest on it: %2.").arg(name, rest);
        if (going == Going::Leaving)
            return Rule::tr(
                       "We are leaving “%1”, and no tool is named to take over. These rest on it: "
                       "%2.")
                .arg(name, rest);
        return Rule::tr("The contract of “%1” ends on %3 and does not renew by itself. These "
                        "rest on it: %2.")
            .arg(name, rest, dayText(end));
    };
}

void judgeTool(Judge &judge, int number)
{
    const Vocabulary &words = judge.words();
    const Item &tool = words.index().element(number);
    const Going going = goingOf(tool);
    const Truth goes = going == Going::Ending
        ? endsWithin(words, tool, judge.parameter("warning-days"_L1))
        : Truth::Yes;
    if (!judge.fails(tool, both(goes, words.lacks(tool, u"replacement"_key))))
        return;
    const Dependants dependants = dependantsOf(words, number);
    const bool soon = endsWithin(words, tool, 30) == Truth::Yes;
    Finding finding;
    finding.severity = going == Going::Gone || soon ? Severity::Error : Severity::Warning;
    finding.keyItems = {tool.id};
    finding.items = dependants.elements + dependants.relations;
    finding.seen = seen(tool, going, dependants.elements);
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    for (const int tool : judge.words().index().ofKind(u"tool"_key)) {
        if (hasDependants(judge.words(), tool))
            judgeTool(judge, tool);
    }
}

} // namespace

Rule builtOnLeaving()
{
    Rule rule;
    rule.id = u"STR-08"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Built on something that is going away");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A tool that is leaving or gone, or whose contract ends soon and does not renew by itself, "
        "without a replacement, while a live tool gets data from it or a touchpoint or activity is "
        "supported by it. It is an error if the tool is gone or the contract ends within 30 days.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Tools with a replacement, tools on which nothing rests, "
                                          "and contracts that renew by themselves.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A contract's end or renewal that is not known leaves the answer open "
                          "where nothing else decides. A replacement that is not known is missing, "
                          "unless a question about the tool is open.");
    rule.reasonSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A tool that is gone has no live flows, so what was drawn from it counts "
                          "as long as the flow itself is not gone.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "On the day it is switched off, everything that rests on it stops too.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Name the tool that takes over, extend the contract, or plan what moves where before the "
        "day comes.");
    rule.parameters = {
        {u"warning-days"_s,
         90,
         QT_TRANSLATE_NOOP("martlet::Rule", "Time before a contract ends in which to say so"),
         QT_TRANSLATE_NOOP("martlet::Rule", "days")},
    };
    rule.fixes = {u"name-replacement"_s, u"extend-contract"_s, u"plan-retirement"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
