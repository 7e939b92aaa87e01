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

const QList<Profile> &profiles()
{
    static const QList<Profile> all {
        {u"workshop"_s, QT_TRANSLATE_NOOP("martlet::Profile", "Workshop"), {}},
        {u"audit"_s, QT_TRANSLATE_NOOP("martlet::Profile", "Audit"), {}},
        {u"privacy"_s, QT_TRANSLATE_NOOP("martlet::Profile", "Privacy"), {}},
        {u"ai"_s, QT_TRANSLATE_NOOP("martlet::Profile", "AI"), {}},
        {u"gdpr"_s, QT_TRANSLATE_NOOP("martlet::Profile", "European Union: GDPR"), {}},
        {u"ru-152fz"_s, QT_TRANSLATE_NOOP("martlet::Profile", "Russia: 152-FZ"), {}},
        {u"cn-pipl"_s, QT_TRANSLATE_NOOP("martlet::Profile", "China: PIPL"), {}},
    };
    return all;
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
    const QStringList chosen = graph.project().fields.get(Key(u"profile")).list();
    return chosen.isEmpty() ? QStringList {u"audit"_s} : chosen;
}

} // namespace martlet
