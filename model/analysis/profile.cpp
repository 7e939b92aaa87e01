// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/profile.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

QString Profile::label() const
{
    return QCoreApplication::translate("martlet::Profile", labelSource.constData());
}

static const QSet<QString> &unionMembers()
{
    static const QSet<QString> members {
        u"AT"_s, u"BE"_s, u"BG"_s, u"CY"_s, u"CZ"_s, u"DE"_s, u"DK"_s, u"EE"_s, u"ES"_s,
        u"FI"_s, u"FR"_s, u"GR"_s, u"HR"_s, u"HU"_s, u"IE"_s, u"IT"_s, u"LT"_s, u"LU"_s,
        u"LV"_s, u"MT"_s, u"NL"_s, u"PL"_s, u"PT"_s, u"RO"_s, u"SE"_s, u"SI"_s, u"SK"_s};
    return members;
}

// As of November 2025: the European Economic Area, and the countries of which the Commission has
// decided that all data is well protected there. The United States are not among them, since the
// decision covers only firms that have signed up; that is a safeguard to be noted.
static QSet<QString> placesOfGdpr()
{
    const QSet<QString> area {u"EU"_s, u"IS"_s, u"LI"_s, u"NO"_s};
    const QSet<QString> decided {u"AD"_s,
                                 u"AR"_s,
                                 u"CA"_s,
                                 u"CH"_s,
                                 u"FO"_s,
                                 u"GB"_s,
                                 u"GG"_s,
                                 u"IL"_s,
                                 u"IM"_s,
                                 u"JE"_s,
                                 u"JP"_s,
                                 u"KR"_s,
                                 u"NZ"_s,
                                 u"UY"_s};
    return unionMembers() + area + decided;
}

// In a workshop, forms to fill and lists of tags are for the days after it.
static QHash<QString, Severity> severitiesOfWorkshop()
{
    return {{u"DAT-02"_s, Severity::Info},
            {u"EVD-02"_s, Severity::Info},
            {u"EVD-05"_s, Severity::Info},
            {u"PRV-01"_s, Severity::Info}};
}

const QList<Profile> &profiles()
{
    const auto border = [](Severity severity) {
        return QHash<QString, Severity> {{u"PRV-03"_s, severity}};
    };
    static const QList<Profile> all {
        {u"workshop"_s, QT_TRANSLATE_NOOP("martlet::Profile", "Workshop"), severitiesOfWorkshop()},
        {u"audit"_s, QT_TRANSLATE_NOOP("martlet::Profile", "Audit")},
        // Without the law of a country, any border is one to be asked about.
        {u"privacy"_s,
         QT_TRANSLATE_NOOP("martlet::Profile", "Privacy"),
         {{u"PRV-01"_s, Severity::Error}, {u"PRV-03"_s, Severity::Warning}}},
        {u"ai"_s, QT_TRANSLATE_NOOP("martlet::Profile", "AI")},
        {u"gdpr"_s,
         QT_TRANSLATE_NOOP("martlet::Profile", "European Union: GDPR"),
         border(Severity::Error),
         placesOfGdpr()},
        {u"ru-152fz"_s,
         QT_TRANSLATE_NOOP("martlet::Profile", "Russia: 152-FZ"),
         border(Severity::Error),
         {u"RU"_s},
         u"RU"_s},
        {u"cn-pipl"_s,
         QT_TRANSLATE_NOOP("martlet::Profile", "China: PIPL"),
         border(Severity::Error),
         {u"CN"_s}},
    };
    return all;
}

bool areApart(const QString &a, const QString &b)
{
    const auto holds = [](const QString &whole, const QString &part) {
        return whole == "EU"_L1 && unionMembers().contains(part);
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

QStringList profilesOf(const Graph &graph)
{
    const QStringList chosen = graph.project().fields.get(u"profile"_key).list();
    return chosen.isEmpty() ? QStringList {u"audit"_s} : chosen;
}

} // namespace martlet
