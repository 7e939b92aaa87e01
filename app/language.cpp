// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"

#include "model/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace martlet {

using namespace Qt::StringLiterals;

static bool install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    return translator->load(locale, name, u"_"_s, folder)
        && QCoreApplication::installTranslator(translator);
}

bool installLanguage(const QString &language)
{
    const bool isKnown = language.isEmpty() || languages().contains(language)
        || languages().contains(language.section(u'_', 0, 0));
    const QLocale system = QLocale::system();
    // The C locale has no language of its own; English has its plural forms in a file as well.
    const QLocale wanted = isKnown && !language.isEmpty() ? QLocale(language)
        : isKnown && system.language() != QLocale::C      ? system
                                                          : QLocale(QLocale::English);
    QLocale::setDefault(wanted);
    const bool found = install(wanted, u"martlet"_s, u":/i18n"_s)
        || install(QLocale(QLocale::English), u"martlet"_s, u":/i18n"_s);
    install(wanted, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installSpoken();
    return isKnown && found;
}

} // namespace martlet
