// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeywords.h"

#include "model/analysis/finding.h"
#include "model/schema/schema.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct WalkWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::WalkPage)
};

/// What happens on the way from a step to the next, in sentences.
class Way
{
public:
    Way(const Graph &graph, const JourneyWalk &walk)
        : m_graph(graph)
        , m_schema(graph)
        , m_walk(walk)
    { }

    QList<WayNote> notes(qsizetype step)
    {
        const QString &here = m_walk.steps[step].touchpoint;
        for (const JourneyWalk::HandOff &handOff : m_walk.handOffs) {
            if (handOff.from == here)
                handOver(handOff);
        }
        askAgain(m_walk.steps[step + 1].touchpoint);
        for (const JourneyWalk::Break &broken : m_walk.broken) {
            if (broken.from == here)
                lose(broken.to);
        }
        if (m_notes.isEmpty())
            say(u"check"_s, WalkWords::tr("No hand-off, and nothing is asked twice"));
        return m_notes;
    }

private:
    void handOver(const JourneyWalk::HandOff &handOff)
    {
        const QString to = itemName(m_graph, handOff.to);
        if (handOff.byHand)
            say(u"hand"_s, WalkWords::tr("Handed over to “%1” by hand: %2").arg(to, mode(handOff)));
        else if (handOff.mode.isEmpty())
            say(u"unknown"_s,
                WalkWords::tr("Handed over to “%1”; nobody has said yet how").arg(to));
        else
            say(u"automatic"_s, WalkWords::tr("Handed over to “%1”: %2").arg(to, mode(handOff)));
        if (handOff.customerRepeats)
            say(u"ask"_s, WalkWords::tr("The customer has to say it again at “%1”").arg(to));
    }

    void askAgain(const QString &at)
    {
        QStringList objects;
        for (const JourneyWalk::Asked &asked : m_walk.askedTwice) {
            if (!asked.object.isEmpty() && isAskedAgain(asked, at))
                objects.append(asked.object);
        }
        if (!objects.isEmpty())
            say(u"ask"_s,
                WalkWords::tr("“%1” asks again for: %2")
                    .arg(itemName(m_graph, at), itemNames(m_graph, objects)));
    }

    void lose(const QString &to)
    {
        say(u"cut"_s,
            WalkWords::tr("“%1” does not know what happened here").arg(itemName(m_graph, to)));
    }

    QString mode(const JourneyWalk::HandOff &handOff) const
    {
        return m_schema.field(Key(u"hand-off"), key::mode)->choiceLabel(handOff.mode);
    }

    void say(const QString &icon, const QString &text) { m_notes.append({icon, text}); }

    const Graph &m_graph;
    const Schema m_schema;
    const JourneyWalk &m_walk;
    QList<WayNote> m_notes;
};

} // namespace

QString feelingText(std::optional<int> feeling)
{
    if (!feeling)
        return WalkWords::tr("Not known yet", "a feeling");
    const QStringList words {WalkWords::tr("Bad", "a feeling"),
                             WalkWords::tr("Rather bad", "a feeling"),
                             WalkWords::tr("Neutral", "a feeling"),
                             WalkWords::tr("Rather good", "a feeling"),
                             WalkWords::tr("Good", "a feeling")};
    return words[std::clamp(*feeling + 2, 0, 4)];
}

bool isAskedAgain(const JourneyWalk::Asked &asked, const QString &touchpoint)
{
    return asked.at.indexOf(touchpoint) > 0;
}

QList<WayNote> wayNotes(const Graph &graph, const JourneyWalk &walk, qsizetype step)
{
    return step + 1 < walk.steps.size() ? Way(graph, walk).notes(step) : QList<WayNote>();
}

} // namespace martlet
