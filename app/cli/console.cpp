// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/console.h"

#include "model/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

static bool write(FILE *stream, const QByteArray &bytes)
{
    const auto size = size_t(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size && std::fflush(stream) == 0;
}

// A project may come from a stranger: its texts must neither command the terminal nor turn the
// direction of what stands beside them. Of commands, only our own colours pass, where there are
// any.
static QByteArray fitToShow(QString text, bool coloured)
{
    static const QString dropped =
        u"[\\x{00}-\\x{08}\\x{0b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s;
    static const QRegularExpression all(dropped);
    static const QRegularExpression allButColours(u"(?!\\x{1b}\\[(?:0|1|31|33|36)m)"_s + dropped);
    return text.remove(coloured ? allButColours : all).toUtf8();
}

void Console::print(const QByteArray &bytes)
{
    const bool isSeen = isatty(STDOUT_FILENO) == 1;
    if (!write(stdout, isSeen ? fitToShow(QString::fromUtf8(bytes), false) : bytes))
        m_isLost = true;
}

void Console::print(const QString &text)
{
    if (!write(stdout, fitToShow(text, coloured)))
        m_isLost = true;
}

void Console::say(const QString &sentence)
{
    if (!quiet && !sentence.isEmpty())
        write(stderr, fitToShow(sentence, false) + '\n');
}

int Console::fail(const Error &error)
{
    write(stderr, fitToShow(error.sentence, false) + '\n');
    return int(error.kind);
}

int Console::finished(int code)
{
    if (!m_isLost)
        return code;
    return fail({QCoreApplication::translate(
                     "martlet::Cli",
                     "The answer could not be written in full: standard output does not take it. "
                     "Is the disk full?"),
                 {},
                 Error::Kind::NotWritten});
}

QString Console::cleanName(const QString &name)
{
    return cleanText(name, nameLimit).simplified();
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
