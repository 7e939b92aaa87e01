// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/console.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

static void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

void Console::print(const QByteArray &bytes)
{
    write(stdout, bytes);
}

void Console::print(const QString &text)
{
    print(text.toUtf8());
}

void Console::say(const QString &sentence)
{
    if (!quiet && !sentence.isEmpty())
        write(stderr, sentence.toUtf8() + '\n');
}

int Console::fail(const Error &error)
{
    write(stderr, error.sentence.toUtf8() + '\n');
    return int(error.kind);
}

int Console::wrongUse(const QString &sentence)
{
    return fail({sentence, {}, Error::Kind::WrongUse});
}

// How many letters must be changed to make one word of the other.
static int distance(const QString &a, const QString &b)
{
    QList<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype k = 0; k < b.size(); ++k) {
            const int replaced = diagonal + (a[i] == b[k] ? 0 : 1);
            diagonal = row[k + 1];
            row[k + 1] = std::min({replaced, row[k + 1] + 1, row[k] + 1});
        }
    }
    return row.last();
}

QStringList nearest(const QString &word, const QStringList &words)
{
    QList<std::pair<int, QString>> found;
    for (const QString &candidate : words) {
        const int steps = distance(word.toLower(), candidate.toLower());
        if (steps <= qMax(qsizetype(2), candidate.size() / 3)
            || candidate.startsWith(word, Qt::CaseInsensitive))
            found.append({steps, candidate});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList best;
    for (const auto &[steps, candidate] : found.first(qMin(found.size(), qsizetype(3))))
        best.append(candidate);
    return best;
}

QString candidates(const QString &word, const QStringList &words)
{
    const QStringList near = nearest(word, words);
    if (!near.isEmpty())
        return QCoreApplication::translate("martlet::Cli", "Did you mean: %1?")
            .arg(near.join(u", "_s));
    return QCoreApplication::translate("martlet::Cli", "There are: %1.").arg(words.join(u", "_s));
}

} // namespace martlet
