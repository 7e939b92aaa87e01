// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/redaction/masking.h"

#include <algorithm>
#include <numeric>

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

struct Word
{
    qsizetype begin;
    qsizetype end;
    QString folded;
};

std::vector<Word> wordsIn(const QString &text)
{
    std::vector<Word> words;
    for (qsizetype i = 0; i < text.size();) {
        if (!isOfWord(text[i])) {
            ++i;
            continue;
        }
        const qsizetype end = wordEnd(text, i);
        words.push_back({i, end, text.sliced(i, end - i).toCaseFolded()});
        i = end;
    }
    return words;
}

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

bool isLongEnough(const QStringList &words)
{
    const auto letters = std::accumulate(
        words.begin(), words.end(), qsizetype(0), [](qsizetype sum, const QString &word) {
            return sum + word.size();
        });
    const bool isDense =
        std::ranges::any_of(words, [](const QString &word) { return isWithoutGaps(word.front()); });
    return letters >= (isDense ? 2 : 3);
}

/// How many words from \a first are hidden.
size_t hiddenFrom(const std::vector<Word> &words, size_t first, const QList<QStringList> &hidden)
{
    for (const QStringList &one : hidden) {
        const auto count = size_t(one.size());
        if (first + count > words.size())
            continue;
        const auto begin = words.begin() + qsizetype(first);
        if (std::equal(one.begin(), one.end(), begin, [](const QString &a, const Word &b) {
                return a == b.folded;
            }))
            return count;
    }
    return 0;
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QStringList words;
    for (const Word &word : wordsIn(composed(text)))
        words.append(word.folded);
    return words;
}

void Masking::hide(const QString &text)
{
    const QStringList words = wordsOf(text);
    if (words.isEmpty() || !isLongEnough(words))
        return;
    QList<QStringList> &same = m_hidden[words.front()];
    if (same.contains(words))
        return;
    same.append(words);
    std::ranges::sort(same, std::greater(), &QStringList::size);
}

void Masking::hidePerson(const QString &name, const QSet<QString> &common)
{
    hide(name);
    for (const QString &word : wordsOf(name)) {
        if (!common.contains(word))
            hide(word);
    }
}

QString Masking::masked(const QString &text) const
{
    if (isEmpty())
        return text;
    const QString whole = composed(text);
    const std::vector<Word> words = wordsIn(whole);
    QString masked;
    qsizetype done = 0;
    for (size_t i = 0; i < words.size();) {
        const auto found = m_hidden.constFind(words[i].folded);
        const size_t count = found == m_hidden.cend() ? 0 : hiddenFrom(words, i, *found);
        if (count > 0) {
            masked += whole.sliced(done, words[i].begin - done) + QChar(0x2026);
            done = words[i + count - 1].end;
        }
        i += std::max<size_t>(count, 1);
    }
    return done == 0 ? text : masked + whole.sliced(done);
}

} // namespace martlet
