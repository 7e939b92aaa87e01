// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QDate>

namespace martlet {

/// What every command needs: where words go, and what the common options say.
class Console
{
public:
    bool quiet = false;
    bool coloured = false; ///< standard output is a terminal that nobody wants plain
    QDate today = QDate::currentDate();
    QString author; ///< who makes the changes
    QString passphraseFile; ///< holds the passphrase of protected projects; may be empty

    /// Data, to standard output. What nobody can see, and a terminal might obey, is left out of
    /// texts, and of data that go to a terminal.
    void print(const QString &text);
    void print(const QByteArray &bytes);
    /// A message on standard error, unless it should be quiet.
    void say(const QString &sentence);
    /// A message that is said in any case. Returns the exit code that belongs to it.
    int fail(const Error &error);
    int wrongUse(const QString &sentence);
    /// The exit code at the end of a command: \a code, or another one where standard output did not
    /// take all that was printed.
    int finished(int code);

    /// A name that somebody gave on the command line, made fit to keep.
    static QString cleanName(const QString &name);

    static constexpr int fine = 0;
    static constexpr int found = 1;
    static constexpr int misused = 2;
    static constexpr int unreadable = 3;
    static constexpr int unwritten = 4;

private:
    bool m_isLost = false; ///< standard output did not take something
};

/// The words that look most like one that nothing bears; at most three.
QStringList nearest(const QString &word, const QStringList &words);

/// A sentence that names what is nearest, or all there is.
QString candidates(const QString &word, const QStringList &words);

} // namespace martlet
