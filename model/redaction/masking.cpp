// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/redaction/masking.h"

#include <algorithm>

namespace martlet {

namespace {

bool isWithoutGaps(QChar letter)
{
    switch (letter.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
        return true;
    default:
        return false;
    }
}

// Surrogates and marks belong to the word that they stand in.
bool isOfWord(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isSurrogate() || letter.isMark();
}

qsizetype wordEnd(const QString &text, qsizetype begin)
{
    if (isWithoutGaps(text[begin]))
        return begin + 1;
    qsizetype end = begin;
    while (end < text.size() && isOfWord(text[end]) && !isWithoutGaps(text[end]))
        ++end;
    return end;
}

// Letter by letter, so that places in the text stay what they are.
QString folded(QString text)
{
    std::ranges::transform(text, text.begin(), [](QChar letter) { return letter.toCaseFolded(); });
    return text;
}

bool isLongEnough(const QString &text)
{
    const bool isDense = std::ranges::any_of(text, &isWithoutGaps);
    return text.size() >= (isDense ? 2 : 3);
}

} // namespace

QStringList wordsOf(const QString &text)
{
    const QString whole = folded(text);
    QStringList words;
    for (qsizetype i = 0; i < whole.size();) {
        if (!isOfWord(whole[i])) {
            ++i;
            continue;
        }
        const qsizetype end = wordEnd(whole, i);
        words.append(whole.sliced(i, end - i));
        i = end;
    }
    return words;
}

void Masking::hide(const QString &text)
{
    const QString whole = folded(text.trimmed());
    if (!isLongEnough(whole) || !isOfWord(whole.front()))
        return;
    QList<QString> &same = m_hidden[whole.first(wordEnd(whole, 0))];
    if (same.contains(whole))
        return;
    same.append(whole);
    std::ranges::sort(same, std::greater(), &QString::size);
}

void Masking::hidePerson(const QString &name, const QSet<QString> &common)
{
    hide(name);
    for (const QString &word : wordsOf(name)) {
        if (!common.contains(word))
            hide(word);
    }
}

qsizetype Masking::hiddenAt(const QString &text, qsizetype begin) const
{
    const auto found = m_hidden.constFind(text.sliced(begin, wordEnd(text, begin) - begin));
    if (found == m_hidden.cend())
        return 0;
    for (const QString &hidden : *found) {
        const qsizetype end = begin + hidden.size();
        const bool isThere = QStringView(text).sliced(begin).startsWith(hidden);
        if (isThere
            && (end == text.size() || !isOfWord(text[end]) || isWithoutGaps(text[end - 1])
                || isWithoutGaps(text[end])))
            return hidden.size();
    }
    return 0;
}

QString Masking::masked(const QString &text) const
{
    if (isEmpty())
        return text;
    const QString whole = folded(text);
    QString masked;
    for (qsizetype i = 0; i < text.size();) {
        if (!isOfWord(whole[i])) {
            masked += text[i++];
            continue;
        }
        const qsizetype length = hiddenAt(whole, i);
        const qsizetype end = length > 0 ? i + length : wordEnd(whole, i);
        masked += length > 0 ? QString(QChar(0x2026)) : text.sliced(i, end - i);
        i = end;
    }
    return masked;
}

} // namespace martlet
