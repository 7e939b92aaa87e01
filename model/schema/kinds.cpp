// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/schema/schema.h"

namespace martlet {

namespace {

using Ends = QList<std::pair<Key, Key>>;

Ends pairs(std::initializer_list<QStringView> from, std::initializer_list<QStringView> to)
{
    Ends ends;
    for (const QStringView a : from) {
        for (const QStringView b : to)
            ends.append({Key(a), Key(b)});
    }
    return ends;
}

KindRow element(QStringView id, const char *label, const char *plural)
{
    return {Key(id), ItemSort::Element, label, plural};
}

KindRow relation(QStringView id,
                 const char *label,
                 const char *plural,
                 const char *from,
                 const char *to,
                 Ends ends)
{
    return {Key(id), ItemSort::Relation, label, plural, std::move(ends), from, to};
}

} // namespace

// The source of ids and ends is the contract; the labels are the words of the window.
QList<KindRow> Schema::builtInKinds()
{
    return {
        element(u"tool", QT_TR_NOOP("Tool"), QT_TR_NOOP("Tools")),
        element(u"data-object", QT_TR_NOOP("Data object"), QT_TR_NOOP("Data objects")),
        element(u"touchpoint", QT_TR_NOOP("Touchpoint"), QT_TR_NOOP("Touchpoints")),
        element(u"journey", QT_TR_NOOP("Journey"), QT_TR_NOOP("Journeys")),
        element(u"activity", QT_TR_NOOP("Activity"), QT_TR_NOOP("Activities")),
        element(u"metric", QT_TR_NOOP("Metric"), QT_TR_NOOP("Metrics")),
        element(u"team", QT_TR_NOOP("Team"), QT_TR_NOOP("Teams")),
        element(u"person", QT_TR_NOOP("Person"), QT_TR_NOOP("People")),
        element(u"promise", QT_TR_NOOP("Promise"), QT_TR_NOOP("Promises")),
        element(u"question", QT_TR_NOOP("Question"), QT_TR_NOOP("Questions")),
        element(u"note", QT_TR_NOOP("Note"), QT_TR_NOOP("Notes")),
        element(u"observation", QT_TR_NOOP("Observation"), QT_TR_NOOP("Observations")),
        relation(u"data-flow",
                 QT_TR_NOOP("Data flow"),
                 QT_TR_NOOP("Data flows"),
                 QT_TR_NOOP("Sends data to"),
                 QT_TR_NOOP("Gets data from"),
                 pairs({u"tool"}, {u"tool"})),
        relation(u"hand-off",
                 QT_TR_NOOP("Hand-off"),
                 QT_TR_NOOP("Hand-offs"),
                 QT_TR_NOOP("Hands over to"),
                 QT_TR_NOOP("Takes over from"),
                 pairs({u"touchpoint", u"activity", u"team", u"person"},
                       {u"touchpoint", u"activity", u"team", u"person"})),
        relation(u"next",
                 QT_TR_NOOP("Next step"),
                 QT_TR_NOOP("Next steps"),
                 QT_TR_NOOP("Then comes"),
                 QT_TR_NOOP("Comes after"),
                 pairs({u"touchpoint"}, {u"touchpoint"})),
        relation(u"supports",
                 QT_TR_NOOP("Supports"),
                 QT_TR_NOOP("Supports"),
                 QT_TR_NOOP("Supports"),
                 QT_TR_NOOP("Supported by"),
                 pairs({u"tool"}, {u"touchpoint", u"activity"})
                     + pairs({u"activity"}, {u"touchpoint"})),
        relation(u"holds",
                 QT_TR_NOOP("Holds"),
                 QT_TR_NOOP("Holds"),
                 QT_TR_NOOP("Holds"),
                 QT_TR_NOOP("Held by"),
                 pairs({u"tool"}, {u"data-object"})),
        relation(u"measures",
                 QT_TR_NOOP("Measures"),
                 QT_TR_NOOP("Measures"),
                 QT_TR_NOOP("Measures"),
                 QT_TR_NOOP("Measured by"),
                 pairs({u"metric"}, {u"touchpoint", u"journey", u"activity", u"promise"})),
        relation(u"source",
                 QT_TR_NOOP("Source of a metric"),
                 QT_TR_NOOP("Sources of metrics"),
                 QT_TR_NOOP("Is the source of"),
                 QT_TR_NOOP("Has its numbers from"),
                 pairs({u"tool"}, {u"metric"})),
        relation(u"conflicts",
                 QT_TR_NOOP("Conflict"),
                 QT_TR_NOOP("Conflicts"),
                 QT_TR_NOOP("Conflicts with"),
                 QT_TR_NOOP("Conflicts with"),
                 pairs({u"metric"}, {u"metric"})),
        relation(u"fulfils",
                 QT_TR_NOOP("Fulfils"),
                 QT_TR_NOOP("Fulfils"),
                 QT_TR_NOOP("Fulfils"),
                 QT_TR_NOOP("Fulfilled by"),
                 pairs({u"tool", u"activity"}, {u"promise"})),
        relation(u"feeds",
                 QT_TR_NOOP("Feeds"),
                 QT_TR_NOOP("Feeds"),
                 QT_TR_NOOP("Feeds"),
                 QT_TR_NOOP("Fed by"),
                 pairs({u"activity"}, {u"activity"})),
        {Key(u"view"), ItemSort::View, QT_TR_NOOP("View"), QT_TR_NOOP("Views")},
        {Key(u"scenario"), ItemSort::Scenario, QT_TR_NOOP("Scenario"), QT_TR_NOOP("Scenarios")},
        {Key(u"waiver"), ItemSort::Waiver, QT_TR_NOOP("Waiver"), QT_TR_NOOP("Waivers")},
        {Key(u"snapshot"), ItemSort::Snapshot, QT_TR_NOOP("Snapshot"), QT_TR_NOOP("Snapshots")},
        {Key(u"comment"), ItemSort::Comment, QT_TR_NOOP("Comment"), QT_TR_NOOP("Comments")},
        {Key(u"undecided"),
         ItemSort::Undecided,
         QT_TR_NOOP("Undecided value"),
         QT_TR_NOOP("Undecided values")},
        {Key(u"project"), ItemSort::Project, QT_TR_NOOP("Project"), QT_TR_NOOP("Projects")},
    };
}

} // namespace martlet
