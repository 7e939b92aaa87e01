// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/profile.h"

#include "model/schema/places.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace martlet {

using namespace Qt::StringLiterals;

QString Profile::label() const
{
    return QCoreApplication::translate("martlet::Profile", labelSource.constData());
}

QString Profile::about() const
{
    return QCoreApplication::translate("martlet::Profile", aboutSource.constData());
}

static bool isInUnion(const QString &residency)
{
    static const QSet<QString> members {
        u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s, u"ES"_s,
        u"FI"_s, u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s, u"IT"_s, u"LT"_s, u"LU"_s,
        u"LV"_s, u"MT"_s, u"NL"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s};
    return members.contains(residency);
}

bool Profile::admits(const QString &residency) const
{
    return residencies.contains(residency)
        || (residencies.contains(u"EU"_s) && isInUnion(residency));
}

// The European Economic Area, and the countries of which the Commission has decided that all data
// is well protected there. The United States are not among them, since the decision covers only
// firms that have signed up; that is a safeguard to be noted.
static QStringList placesOfGdpr()
{
    return {u"EU"_s,
            u"AD"_s,
            u"AR"_s,
            u"CA"_s,
            u"CH"_s,
            u"FO"_s,
            u"GB"_s,
            u"GG"_s,
            u"IL"_s,
            u"IM"_s,
            u"IS"_s,
            u"JE"_s,
            u"JP"_s,
            u"KR"_s,
            u"LI"_s,
            u"NO"_s,
            u"NZ"_s,
            u"UY"_s};
}

// In a workshop, forms to fill and lists of tags are for the days after it.
static QHash<QString, Severity> severitiesOfWorkshop()
{
    return {{u"DAT-02"_s, Severity::Info},
            {u"EVD-02"_s, Severity::Info},
            {u"EVD-05"_s, Severity::Info},
            {u"PRV-01"_s, Severity::Info}};
}

static QList<Profile> profilesForOccasions()
{
    return {
        {u"workshop"_s,
         QT_TRANSLATE_NOOP("martlet::Profile", "Workshop"),
         QT_TRANSLATE_NOOP("martlet::Profile",
                           "For drawing together: what only needs forms to be filled in afterwards "
                           "is mentioned, and no more than that."),
         severitiesOfWorkshop()},
        {u"audit"_s,
         QT_TRANSLATE_NOOP("martlet::Profile", "Audit"),
         QT_TRANSLATE_NOOP(
             "martlet::Profile",
             "Every rule with its usual weight. It counts where nothing else is on.")},
        // Without the law of a country, any border is one to be asked about.
        {u"privacy"_s,
         QT_TRANSLATE_NOOP("martlet::Profile", "Privacy"),
         QT_TRANSLATE_NOOP("martlet::Profile",
                           "Asks harder about personal data: what it is kept for, and any border "
                           "it crosses."),
         {{u"PRV-01"_s, Severity::Error}, {u"PRV-03"_s, Severity::Warning}}},
        {u"ai"_s,
         QT_TRANSLATE_NOOP("martlet::Profile", "AI"),
         QT_TRANSLATE_NOOP("martlet::Profile",
                           "Asks harder about AI: where nobody is in charge of it or looks over "
                           "what it sends, that is an error."),
         {{u"AI-01"_s, Severity::Error}, {u"AI-02"_s, Severity::Error}}},
    };
}

// The laws are worded as questions. None of this is legal advice, and the window says so.
static QList<Profile> profilesOfLaws()
{
    const QDate asOf(2025, 11, 1);
    const QHash<QString, Severity> border {{u"PRV-03"_s, Severity::Error}};
    return {
        {u"gdpr"_s,
         QT_TRANSLATE_NOOP("martlet::Profile", "European Union: GDPR"),
         QT_TRANSLATE_NOOP("martlet::Profile",
                           "Does personal data go to a place that is not known to protect it as "
                           "well, and is it noted what protects it there?"),
         border,
         placesOfGdpr(),
         {},
         asOf},
        {u"ru-152fz"_s,
         QT_TRANSLATE_NOOP("martlet::Profile", "Russia: 152-FZ"),
         QT_TRANSLATE_NOOP("martlet::Profile",
                           "Is personal data first kept in Russia where it is collected, and is it "
                           "noted what protects it elsewhere?"),
         border,
         {u"RU"_s},
         u"RU"_s,
         asOf},
        {u"cn-pipl"_s,
         QT_TRANSLATE_NOOP("martlet::Profile", "China: PIPL"),
         QT_TRANSLATE_NOOP("martlet::Profile",
                           "Does personal data leave China, and is it noted what allows that?"),
         border,
         {u"CN"_s},
         {},
         asOf},
    };
}

const QList<Profile> &profiles()
{
    static const QList<Profile> all = profilesForOccasions() + profilesOfLaws();
    return all;
}

bool areApart(const QString &a, const QString &b)
{
    const auto holds = [](const QString &whole, const QString &part) {
        return whole == "EU"_L1 && isInUnion(part);
    };
    return a != b && !holds(a, b) && !holds(b, a);
}

const Profile *findProfile(const QString &id)
{
    for (const Profile &profile : profiles()) {
        if (profile.id.compare(id, Qt::CaseInsensitive) == 0)
            return &profile;
    }
    return nullptr;
}

// A profile is named in whatever case, as in the setting that turns it on.
static QJsonValue placesIn(const Graph &graph, const Profile &profile)
{
    const QJsonObject all = graph.project().fields.get(u"places"_key).json().toObject();
    if (all.contains(profile.id))
        return all[profile.id];
    for (auto entry = all.begin(); entry != all.end(); ++entry) {
        if (findProfile(entry.key()) == findProfile(profile.id))
            return entry.value();
    }
    return {};
}

Profile profileIn(const Graph &graph, const Profile &profile)
{
    const QJsonValue places = placesIn(graph, profile);
    if (!places.isArray())
        return profile;
    Profile changed = profile;
    changed.residencies.clear();
    for (const QJsonValue &place : places.toArray()) {
        if (const QString code = placeCode(place.toString()); isPlace(code))
            changed.residencies.append(code);
    }
    return changed;
}

QStringList profilesOf(const Graph &graph)
{
    const QStringList chosen = graph.project().fields.get(u"profile"_key).list();
    return chosen.isEmpty() ? QStringList {u"audit"_s} : chosen;
}

} // namespace martlet
