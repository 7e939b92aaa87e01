// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/redaction/redactionprofile.h"

#include "model/redaction/redactiontopics.h"
#include "model/schema/schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key redactions(u"redactions");

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
    if (profile.isOfNewerVersion()) {
        profile.without += allTopics();
        profile.without.removeDuplicates();
    }
    profile.numbersPeople = json["numbers-people"_L1].toBool();
    profile.alsoWithout = texts(json["also-without"_L1]);
    profile.ownFields = texts(json["own-fields"_L1]);
    profile.tags = texts(json["tags"_L1]);
    profile.isOwn = true;
    return profile;
}

QJsonArray ownProfiles(const Graph &graph)
{
    return graph.project().fields.get(redactions).json().toArray();
}

// An empty setting is one that nobody has touched.
Value settingOf(const QJsonArray &profiles)
{
    return profiles.isEmpty() ? Value() : Value::fromJson(profiles);
}

QJsonArray::iterator findOwn(QJsonArray *profiles, const QString &id)
{
    return std::find_if(
        profiles->begin(), profiles->end(), [&](const auto &one) { return one["id"_L1] == id; });
}

} // namespace

bool RedactionProfile::isOfNewerVersion() const
{
    return !std::ranges::all_of(without, &redactionTopic);
}

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
    const QJsonArray own = ownProfiles(graph);
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

static QJsonObject toJson(const RedactionProfile &profile, QJsonObject json)
{
    json["id"_L1] = profile.id;
    json["name"_L1] = profile.name;
    json["without"_L1] = QJsonArray::fromStringList(profile.without);
    json["numbers-people"_L1] = profile.numbersPeople;
    json["also-without"_L1] = QJsonArray::fromStringList(profile.alsoWithout);
    json["own-fields"_L1] = QJsonArray::fromStringList(profile.ownFields);
    json["tags"_L1] = QJsonArray::fromStringList(profile.tags);
    return json;
}

Value withRedaction(const Graph &graph, const RedactionProfile &profile)
{
    QJsonArray profiles = ownProfiles(graph);
    const auto old = findOwn(&profiles, profile.id);
    if (old == profiles.end())
        profiles.append(toJson(profile, {}));
    else
        *old = toJson(profile, old->toObject());
    return settingOf(profiles);
}

Value withoutRedaction(const Graph &graph, const QString &id)
{
    QJsonArray profiles = ownProfiles(graph);
    if (const auto gone = findOwn(&profiles, id); gone != profiles.end())
        profiles.erase(gone);
    return settingOf(profiles);
}

QString leftOutLabel(const QString &field)
{
    static const Schema schema;
    const QString kind = field.contains(u'.') ? field.section(u'.', 0, 0) : QString();
    const QString id = field.section(u'.', -1);
    const KindRow *kindRow = Schema::kind(Key(kind));
    const auto row = std::ranges::find_if(schema.fields(), [&](const FieldRow &one) {
        return one.id.text() == id
            && (kind.isEmpty() || one.kind.isEmpty() || one.kind == Key(kind));
    });
    const QString name = row == schema.fields().end() ? id : row->label();
    //: a field and the kind of things whose field it is, such as “Vendor (Tools)”
    return kindRow ? Profiles::tr("%1 (%2)").arg(name, kindRow->plural()) : name;
}

// A map without its names, its views or its own lists would be none.
static bool isNeeded(const RedactionTopic::Field &field)
{
    return field.second == key::name || field.first == u"view"_key || field.first == u"project"_key;
}

QStringList separableFields(const RedactionProfile &profile)
{
    QStringList fields;
    for (const RedactionTopic &topic : redactionTopics()) {
        for (const auto &[kind, field] : topic.fields) {
            const QString id = kind.isEmpty() ? field.text() : kind.text() + u'.' + field.text();
            if (!profile.leavesOut(topic.id) && !isNeeded({kind, field})
                && !profile.alsoWithout.contains(field.text()) && !profile.alsoWithout.contains(id))
                fields.append(id);
        }
    }
    return fields;
}

} // namespace martlet
