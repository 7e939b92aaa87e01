// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/namefit.h"

#include "model/base/text.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// A few letters are in many words; a sign of Chinese or Japanese says as much as a word.
static bool canBeInside(const QString &form)
{
    constexpr qsizetype fewest = 3;
    constexpr char16_t firstIdeograph = 0x2E80;
    return form.size() >= fewest || (!form.isEmpty() && form.front().unicode() >= firstIdeograph);
}

static QStringList wordsOf(const QString &text)
{
    return text.split(u' ', Qt::SkipEmptyParts);
}

TypedName::TypedName(const QString &typed)
    : m_form(normalisedName(typed))
    , m_words(wordsOf(typed))
{ }

NameFit TypedName::fit(const QString &name) const
{
    return fit(name, normalisedName(name));
}

NameFit TypedName::fit(const QString &name, const QString &form) const
{
    if (form == m_form)
        return NameFit::Whole;
    if (form.startsWith(m_form))
        return NameFit::Begins;
    const QStringList words = wordsOf(name);
    if (std::ranges::any_of(words, [&](const QString &word) {
            return word.startsWith(m_form, Qt::CaseInsensitive);
        }))
        return NameFit::WordBegins;
    if (m_words.size() > 1 && beginsWordsOf(words))
        return NameFit::Words;
    return canBeInside(m_form) && form.contains(m_form) ? NameFit::Inside : NameFit::Not;
}

bool TypedName::beginsWordsOf(const QStringList &words) const
{
    return std::ranges::all_of(m_words, [&](const QString &typed) {
        return std::ranges::any_of(words, [&](const QString &word) {
            return word.startsWith(typed, Qt::CaseInsensitive);
        });
    });
}

// Within twice as many letters as are typed, or everything would be in everything.
static bool isScattered(const QString &typed, const QString &form)
{
    qsizetype at = -1;
    for (const QChar letter : typed) {
        at = form.indexOf(letter, at + 1);
        if (at < 0 || at >= 2 * typed.size())
            return false;
    }
    return form.startsWith(typed.front());
}

bool TypedName::isScatteredIn(const QString &name) const
{
    const QStringList words = wordsOf(name);
    for (qsizetype i = 0; canBeInside(m_form) && i < words.size(); ++i) {
        if (isScattered(m_form, normalisedName(words.sliced(i).join(u' '))))
            return true;
    }
    return false;
}

} // namespace martlet
