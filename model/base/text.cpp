// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"

#include "model/base/language.h"

#include <QCoreApplication>
#include <QUuid>

namespace martlet {

QString normalisedName(const QString &name)
{
    const QString folded = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString letters;
    letters.reserve(folded.size());
    for (const QChar c : folded) {
        // '+' and '#' tell products apart ("Business+", "C#"); other punctuation does not.
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'+' || c == u'#')
            letters.append(c);
    }
    return letters.isEmpty() ? folded.simplified() : letters;
}

static bool isBidiOverride(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
}

static bool isForbiddenControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t';
}

QString cleanText(const QString &text, qsizetype limit)
{
    QString clean;
    clean.reserve(qMin(text.size(), limit));
    int marks = 0;
    for (qsizetype i = 0; i < text.size() && clean.size() < limit; ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate()) {
            const bool paired = i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            if (paired && clean.size() + 2 <= limit)
                clean.append(c).append(text.at(i + 1));
            i += paired ? 1 : 0;
            marks = 0;
            continue;
        }
        const bool isNoCharacter = c.unicode() >= 0xFFFE;
        if (isNoCharacter || c.isLowSurrogate() || isForbiddenControl(c) || isBidiOverride(c))
            continue;
        marks = c.isMark() ? marks + 1 : 0;
        if (marks <= 16)
            clean.append(c);
    }
    return clean;
}

QString dayFormat()
{
    //: How a day is written: d is the day, MMM the short name of the month, yyyy the year. Figures
    //: only would be read differently in other countries.
    return QCoreApplication::translate("martlet::Text", "d MMM yyyy");
}

QString dayText(QDate day)
{
    return spokenLocale().toString(day, dayFormat());
}

QString listText(const QStringList &texts)
{
    return spokenLocale().createSeparatedList(texts);
}

QString newIdentity()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace martlet
