// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/archimatetypes.h"

#include <algorithm>

namespace martlet::archimate {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    QLatin1StringView type;
    QStringView kind;
};

/// The first row of a kind is what is written.
constexpr Row elements[] {
    {QLatin1StringView("ApplicationComponent"), u"tool"},
    {QLatin1StringView("ApplicationCollaboration"), u"tool"},
    {QLatin1StringView("SystemSoftware"), u"tool"},
    {QLatin1StringView("DataObject"), u"data-object"},
    {QLatin1StringView("BusinessObject"), u"data-object"},
    {QLatin1StringView("BusinessInteraction"), u"touchpoint"},
    {QLatin1StringView("BusinessEvent"), u"touchpoint"},
    {QLatin1StringView("BusinessInterface"), u"touchpoint"},
    {QLatin1StringView("ValueStream"), u"journey"},
    {QLatin1StringView("BusinessProcess"), u"activity"},
    {QLatin1StringView("BusinessFunction"), u"activity"},
    {QLatin1StringView("Assessment"), u"metric"},
    {QLatin1StringView("BusinessActor"), u"person"},
    {QLatin1StringView("BusinessRole"), u"person"},
    {QLatin1StringView("BusinessActor"), u"team"},
    {QLatin1StringView("BusinessCollaboration"), u"team"},
    {QLatin1StringView("Requirement"), u"promise"},
    {QLatin1StringView("Principle"), u"promise"},
};

constexpr Row relationships[] {
    {QLatin1StringView("Flow"), u"data-flow"},
    {QLatin1StringView("Flow"), u"hand-off"},
    {QLatin1StringView("Triggering"), u"next"},
    {QLatin1StringView("Serving"), u"supports"},
    {QLatin1StringView("Access"), u"holds"},
    {QLatin1StringView("Association"), u"measures"},
    {QLatin1StringView("Association"), u"source"},
    {QLatin1StringView("Association"), u"conflicts"},
    {QLatin1StringView("Influence"), u"source"},
    {QLatin1StringView("Influence"), u"conflicts"},
    {QLatin1StringView("Realization"), u"fulfils"},
    {QLatin1StringView("Flow"), u"feeds"},
};

template<typename Rows>
QString typeOf(const Rows &rows, Key wanted)
{
    const auto found = std::ranges::find(rows, QStringView(wanted.text()), &Row::kind);
    return found == std::end(rows) ? QString() : QString(found->type);
}

} // namespace

QString elementType(Key wanted)
{
    return typeOf(elements, wanted);
}

Key kindOfElement(const QString &type)
{
    const auto found = std::ranges::find(elements, type, &Row::type);
    return found == std::end(elements) ? Key() : Key(found->kind);
}

QString relationshipType(Key wanted)
{
    return typeOf(relationships, wanted);
}

QList<Key> kindsOfRelationship(const QString &type)
{
    QList<Key> kinds;
    for (const Row &row : relationships) {
        if (row.type == type)
            kinds.append(Key(row.kind));
    }
    return kinds;
}

// Only behaviour can be assigned to an actor; all else is associated with its owner.
QList<FieldRelationship> fieldRelationships(Key wanted)
{
    const bool isBehaviour = wanted == u"activity"_key || wanted == u"touchpoint"_key;
    QList<FieldRelationship> fields {
        {key::owner, isBehaviour ? u"Assignment"_s : u"Association"_s}};
    if (wanted == u"tool"_key)
        fields.append({u"parent"_key, u"Aggregation"_s});
    else if (wanted == u"person"_key)
        fields.append({u"team"_key, u"Aggregation"_s});
    else if (wanted == u"touchpoint"_key)
        fields.append({key::journey, u"Realization"_s, false});
    return fields;
}

} // namespace martlet::archimate
