// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/profile.h"
#include "model/analysis/rule.h"
#include "model/schema/places.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// PRV-03. Off until a profile turns it on. A residency that is not known leaves the answer open.
// Where several profiles name places, data must stay within those of each. A tool "receives
// personal data" that captures it from people, so one that holds it or sends it on counts too; a
// role that is not known is none that captures. The EU and its members are one place.

namespace {

const Key residency(u"residency");

QString residencyOf(const Item &tool)
{
    return placeCode(tool.fields.get(residency).text());
}

// Without a profile that names places, none of them needs no note.
bool mayReceive(const Judge &judge, const QString &place)
{
    bool named = false;
    for (const Profile &profile : judge.profiles()) {
        if (profile.residencies.isEmpty())
            continue;
        named = true;
        if (!profile.admits(place))
            return false;
    }
    return named;
}

Truth crosses(const Judge &judge, const Item &from, const Item &to)
{
    if (from.fields.get(residency).isUnknown() || to.fields.get(residency).isUnknown())
        return Truth::Unknown;
    const QString here = residencyOf(from);
    const QString there = residencyOf(to);
    const bool apart = !here.isEmpty() && !there.isEmpty() && areApart(here, there);
    return apart && !mayReceive(judge, there) ? Truth::Yes : Truth::No;
}

Truth crossesUnprotected(const Judge &judge, const Item &from, const Item &to)
{
    return both(crosses(judge, from, to), judge.words().lacks(to, u"safeguard"_key));
}

Sentence seenFlow(const QString &from, const QString &to, const QStringList &objects)
{
    return [=](const Graph &graph) {
        const auto place = [&](const QString &tool) {
            return residencyOf(*graph.find(tool));
        };
        //: %2 and %4 are codes of countries, %5 is a list of data
        return Rule::tr("Personal data (%5) goes from “%1” in %2 to “%3” in %4, and it is not said "
                        "what protects it there.")
            .arg(itemName(graph, from),
                 place(from),
                 itemName(graph, to),
                 place(to),
                 itemNames(graph, objects));
    };
}

void judgeFlow(Judge &judge, int flow)
{
    const Vocabulary &words = judge.words();
    const Item &relation = words.index().relation(flow);
    const std::span<const int> targets = words.receivers(flow);
    const Item *from = &words.index().element(words.index().from(flow));
    const Item *to = &words.index().element(targets.front());
    Truth unprotected = crossesUnprotected(judge, *from, *to);
    if (targets.size() > 1 && unprotected != Truth::Yes) {
        std::swap(from, to);
        unprotected = either(unprotected, crossesUnprotected(judge, *from, *to));
    }
    if (!judge.fails(relation, both(words.carriesPersonalData(flow), unprotected)))
        return;
    Finding finding;
    finding.severity = Severity::Error;
    finding.keyItems = {relation.id};
    finding.items = words.personalObjects(flow);
    finding.path = {from->id, relation.id, to->id};
    finding.seen = seenFlow(from->id, to->id, finding.items);
    judge.fail(std::move(finding));
}

Truth takesInPersonalData(const Vocabulary &words, int tool)
{
    Truth takes = words.flag(words.index().element(tool), u"personal-data"_key);
    for (const auto &hops : {words.in(tool), words.out(tool)}) {
        for (const Vocabulary::Hop &hop : hops)
            takes = either(takes, words.carriesPersonalData(hop.flow));
    }
    return takes;
}

void judgeCapture(Judge &judge, const QString &place, int number)
{
    const Item &tool = judge.words().index().element(number);
    const Truth elsewhere = tool.fields.get(residency).isUnknown() ? Truth::Unknown
        : residencyOf(tool) == place                               ? Truth::No
                                                                   : Truth::Yes;
    if (!judge.fails(tool, both(elsewhere, takesInPersonalData(judge.words(), number))))
        return;
    Finding finding;
    finding.severity = Severity::Error;
    finding.keyItems = {tool.id};
    finding.seen = [id = tool.id, place](const Graph &graph) {
        //: %2 is the code of a country
        return Rule::tr("“%1” takes in personal data from people, and it is not said that the data "
                        "is first kept in %2.")
            .arg(itemName(graph, id), place);
    };
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int flow : words.liveFlows())
        judgeFlow(judge, flow);
    const auto &profiles = judge.profiles();
    const auto rule = std::find_if(profiles.begin(), profiles.end(), [](const Profile &profile) {
        return !profile.captureResidency.isEmpty();
    });
    if (rule == profiles.end())
        return;
    for (const int tool : words.index().ofKind(u"tool"_key)) {
        if (words.isLive(tool) && words.role(tool).text() == "capture"_L1)
            judgeCapture(judge, rule->captureResidency, tool);
    }
}

} // namespace

Rule crossesBorder()
{
    Rule rule;
    rule.id = u"PRV-03"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Privacy and security");
    rule.severity = Severity::Off;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Data crosses a border without a note");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live flow of personal data between tools whose data lies in different countries, to one "
        "that the profile does not name and that has no safeguard. With the Russian profile also a "
        "tool that captures personal data and does not keep it in Russia. Off without a profile "
        "that turns it on.");
    rule.severitySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A warning with the privacy profile alone, which has no law of a country behind it.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Links, flows within one country or within the places that the profile names, and flows "
        "with a noted safeguard. The European Union and its members are one place.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Where the data lies, and whether it is personal, leave the answer open.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Many laws want to know what protects people's data in another country before it goes "
        "there.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Note what protects the data there, such as contract clauses, or plan to keep it in the "
        "country; a lawyer knows what is needed.");
    rule.fixes = {u"add-safeguard"_s, u"plan-residency"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
