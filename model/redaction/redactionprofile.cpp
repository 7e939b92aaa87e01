// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/redaction/redactionprofile.h"

#include "model/redaction/redactiontopics.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Profiles
{
    Q_DECLARE_TR_FUNCTIONS(martlet::RedactionProfile)
};

QStringList texts(const QJsonValue &list)
{
    QStringList texts;
    for (const auto &one : list.toArray()) {
        if (one.isString())
            texts.append(one.toString());
    }
    return texts;
}

QStringList allTopics()
{
    QStringList ids;
    for (const RedactionTopic &topic : redactionTopics())
        ids.append(topic.id);
    ids.removeAll(QString());
    return ids;
}

// What it says of topics that this version does not know cannot be kept, so all is left out then.
RedactionProfile fromJson(const QJsonObject &json)
{
    RedactionProfile profile;
    profile.id = json["id"_L1].toString();
    profile.name = json["name"_L1].toString(profile.id);
    profile.without = texts(json["without"_L1]);
    for (const QString &topic : std::as_const(profile.without)) {
        if (!redactionTopic(topic)) {
            profile.without = allTopics();
            break;
        }
    }
    profile.numbersPeople = json["numbers-people"_L1].toBool();
    profile.alsoWithout = texts(json["also-without"_L1]);
    profile.ownFields = texts(json["own-fields"_L1]);
    profile.tags = texts(json["tags"_L1]);
    return profile;
}

} // namespace

QList<RedactionProfile> redactionProfiles(const Graph &graph)
{
    QList<RedactionProfile> profiles {
        {u"agency"_s,
         Profiles::tr("For an agency"),
         {u"costs"_s, u"contracts"_s, u"people"_s, u"notes"_s, u"observations"_s},
         true,
         {},
         {},
         {}},
        {u"public"_s, Profiles::tr("For everybody"), allTopics(), false, {}, {}, {}},
    };
    const QJsonArray own = graph.project().fields.get(u"redactions"_key).json().toArray();
    for (const auto &one : own) {
        const RedactionProfile profile = fromJson(one.toObject());
        if (!profile.id.isEmpty())
            profiles.append(profile);
    }
    return profiles;
}

Result<RedactionProfile> redactionProfile(const Graph &graph, const QString &name)
{
    const QList<RedactionProfile> profiles = redactionProfiles(graph);
    QStringList ids;
    for (const RedactionProfile &profile : profiles) {
        if (profile.id == name || profile.name.compare(name, Qt::CaseInsensitive) == 0)
            return profile;
        ids.append(profile.id);
    }
    return Error {
        Profiles::tr("There is no way to leave things out that is called “%1”. There are: %2.")
            .arg(name, ids.join(u", "_s)),
        {},
        Error::Kind::WrongUse};
}

QJsonObject toJson(const RedactionProfile &profile)
{
    return {{u"id"_s, profile.id},
            {u"name"_s, profile.name},
            {u"without"_s, QJsonArray::fromStringList(profile.without)},
            {u"numbers-people"_s, profile.numbersPeople},
            {u"also-without"_s, QJsonArray::fromStringList(profile.alsoWithout)},
            {u"own-fields"_s, QJsonArray::fromStringList(profile.ownFields)},
            {u"tags"_s, QJsonArray::fromStringList(profile.tags)}};
}

} // namespace martlet
