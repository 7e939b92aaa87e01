// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/passphraseinput.h"

#include "model/storage/changepackage.h"
#include "model/storage/projectfile.h"

#include <QCoreApplication>
#include <QFile>

#include <termios.h>

#include <optional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)
};

Error wrong(const QString &sentence)
{
    return {sentence, {}, Error::Kind::WrongUse};
}

QByteArray firstLine(QFile &source)
{
    constexpr qint64 longest = 4096;
    QByteArray line = source.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Result<Passphrase> fromFile(const QString &name)
{
    QFile source(name);
    if (!source.open(QIODevice::ReadOnly))
        return Error {Words::tr("“%1” cannot be read.").arg(name),
                      source.errorString(),
                      Error::Kind::Unreadable};
    const Passphrase passphrase(firstLine(source));
    if (passphrase.isEmpty())
        return wrong(
            Words::tr("The first line of “%1” is empty; it should be the passphrase.").arg(name));
    return passphrase;
}

/// The terminal of this process, which shows nothing of what is typed while this lives.
class SilentTerminal
{
public:
    SilentTerminal()
        : m_terminal(u"/dev/tty"_s)
    {
        m_isOpen = m_terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered)
            && ::tcgetattr(m_terminal.handle(), &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        if (m_isOpen)
            ::tcsetattr(m_terminal.handle(), TCSAFLUSH, &silent);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    ~SilentTerminal()
    {
        if (m_isOpen)
            ::tcsetattr(m_terminal.handle(), TCSAFLUSH, &m_before);
    }

    bool isOpen() const { return m_isOpen; }
    Passphrase ask(const QString &question)
    {
        m_terminal.write(question.toLocal8Bit() + ' ');
        const Passphrase answer(firstLine(m_terminal));
        m_terminal.write("\n");
        return answer;
    }

private:
    QFile m_terminal;
    termios m_before = {};
    bool m_isOpen = false;
};

Result<Passphrase> typed(const QString &file, bool isNew)
{
    SilentTerminal terminal;
    if (!terminal.isOpen())
        return wrong(Words::tr("“%1” needs a passphrase. Put it on the first line of a file and "
                               "name that with --passphrase-file, or set MARTLET_PASSPHRASE.")
                         .arg(file));
    const Passphrase passphrase = terminal.ask(Words::tr("Passphrase of %1:").arg(file));
    if (passphrase.isEmpty())
        return wrong(Words::tr("There was no passphrase. Nothing was done."));
    if (isNew && terminal.ask(Words::tr("Once more:")).utf8() != passphrase.utf8())
        return wrong(Words::tr("These were two different passphrases. Nothing was written."));
    return passphrase;
}

Result<Passphrase> find(const QString &file, const Console &console, bool isNew)
{
    if (!console.passphraseFile.isEmpty())
        return fromFile(console.passphraseFile);
    const Passphrase set(qgetenv("MARTLET_PASSPHRASE"));
    return set.isEmpty() ? typed(file, isNew) : Result<Passphrase>(set);
}

} // namespace

Result<Passphrase> passphraseOf(const QString &file, const Console &console)
{
    return find(file, console, false);
}

Result<Passphrase> passphraseForNew(const QString &file, const Console &console)
{
    if (!file.endsWith(protectedEnding, Qt::CaseInsensitive)
        && !file.endsWith(protectedChangesEnding, Qt::CaseInsensitive))
        return Passphrase();
    return find(file, console, true);
}

} // namespace martlet
