// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeywalk.h"

#include <QtMath>

#include <algorithm>

namespace martlet {

namespace {

const Key responsible(u"responsible");
const Key collects(u"collects");
const Key feeling(u"feeling");
const Key customerRepeats(u"customer-repeats");

void addOnce(QStringList &people, const QString &person)
{
    if (!person.isEmpty() && !people.contains(person))
        people.append(person);
}

JourneyWalk::Step stepAt(const Vocabulary &words, int touchpoint)
{
    const Index &index = words.index();
    const Item &item = index.element(touchpoint);
    JourneyWalk::Step step {item.id, {}, {}, item.fields.get(collects).list(), {}};
    for (const int tool : toolsBehind(words, touchpoint))
        step.tools.append(index.element(tool).id);
    addOnce(step.people, item.fields.get(key::owner).text());
    for (const int supporter : supportersOf(words, touchpoint)) {
        const Fields &fields = index.element(supporter).fields;
        addOnce(step.people, fields.get(responsible).text());
        addOnce(step.people, fields.get(key::owner).text());
    }
    if (const Value &felt = item.fields.get(feeling); felt.isNumber())
        step.feeling = qRound(felt.number());
    return step;
}

JourneyWalk::HandOff handOffAt(const Index &index, const JourneyHandOff &handOff)
{
    const Item &relation = index.relation(handOff.relation);
    return {index.element(handOff.from).id,
            index.element(handOff.to).id,
            relation.id,
            relation.fields.get(key::mode).text(),
            handOff.byHand,
            relation.fields.get(customerRepeats).flag()};
}

} // namespace

qsizetype JourneyWalk::byHand() const
{
    return std::count_if(
        handOffs.begin(), handOffs.end(), [](const HandOff &handOff) { return handOff.byHand; });
}

static JourneyWalk walk(const Vocabulary &words, const Journey &journey)
{
    const Index &index = words.index();
    const auto id = [&](int element) {
        return element < 0 ? QString() : index.element(element).id;
    };
    JourneyWalk walk {id(journey.element), {}, {}, {}, {}};
    for (const int touchpoint : journey.steps)
        walk.steps.append(stepAt(words, touchpoint));
    for (const JourneyHandOff &handOff : journey.handOffs)
        walk.handOffs.append(handOffAt(index, handOff));
    AskedTwiceFinder finder(words);
    const AskedTwice asked = finder.on(journey);
    for (const AskedAgain &again : asked.again) {
        walk.askedTwice.append({id(again.object), {id(again.first)}});
        for (const int step : again.again)
            walk.askedTwice.last().at.append(id(step));
    }
    for (const int handOff : asked.handOffs)
        walk.askedTwice.append({{}, {id(index.from(handOff)), id(index.to(handOff))}});
    for (const int next : brokenThreads(words, journey, finder))
        walk.broken.append({id(index.from(next)), id(index.to(next))});
    return walk;
}

JourneyWalk walk(const Vocabulary &words, const QString &journey)
{
    const int element = words.index().elementNumber(journey);
    for (const Journey &each : journeysOf(words)) {
        if (each.element == element)
            return walk(words, each);
    }
    return {journey, {}, {}, {}, {}};
}

} // namespace martlet
