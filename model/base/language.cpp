// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QTranslator>

namespace martlet {

using namespace Qt::StringLiterals;

QStringList languages()
{
    QStringList found;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"martlet_*.qm"_s});
    for (const QString &file : files)
        found.append(file.mid(8).chopped(3));
    return found;
}

struct Spoken::Tongue
{
    QLocale locale;
    QTranslator translator;
};

thread_local const Spoken::Tongue *Spoken::s_now = nullptr;

/// Asked before the program's own translator, and silent where nothing else is spoken.
class SpokenTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char *context,
                      const char *source,
                      const char *disambiguation,
                      int n) const override
    {
        if (!Spoken::s_now)
            return {};
        const QString text =
            Spoken::s_now->translator.translate(context, source, disambiguation, n);
        return text.isNull() ? QString::fromUtf8(source) : text; // not the program's language
    }
};

void installSpoken()
{
    QCoreApplication::installTranslator(new SpokenTranslator(QCoreApplication::instance()));
}

Spoken::Spoken(const QString &language)
    : m_before(s_now)
{
    if (!languages().contains(language))
        return;
    m_tongue = std::make_unique<Tongue>();
    m_tongue->locale = QLocale(language);
    if (m_tongue->translator.load(u":/i18n/martlet_%1.qm"_s.arg(language)))
        s_now = m_tongue.get();
}

Spoken::~Spoken()
{
    s_now = m_before;
}

QLocale spokenLocale()
{
    return Spoken::s_now ? Spoken::s_now->locale : QLocale();
}

} // namespace martlet
