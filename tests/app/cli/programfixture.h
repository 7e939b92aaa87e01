// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <memory>

namespace martlet {

/// What a run of the program said.
struct Outcome
{
    int code = -1; ///< of its end; -1: it did not come to one
    QByteArray data; ///< standard output
    QString messages; ///< standard error

    QJsonObject json() const { return QJsonDocument::fromJson(data).object(); }
};

/// The built program in a folder of its own, without a display and without a terminal, for tests of
/// the command line.
class ProgramFixture
{
protected:
    /// An empty folder, in which the program runs and keeps what it keeps.
    void begin() { m_folder = std::make_unique<QTemporaryDir>(); }

    QString path(const QString &name) const { return m_folder->filePath(name); }

    /// Runs the program, with more variables of the environment if they are given.
    Outcome run(const QStringList &arguments, const QHash<QString, QString> &more = {}) const
    {
        return call(QStringView(MARTLET_PROGRAM).toString(), arguments, more);
    }

    /// Runs another program, such as a shell that limits ours first.
    Outcome call(const QString &program,
                 const QStringList &arguments,
                 const QHash<QString, QString> &more = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(QStringLiteral("XDG_STATE_HOME"), path(QStringLiteral("state")));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        for (auto variable = more.begin(); variable != more.end(); ++variable)
            environment.insert(variable.key(), variable.value());
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder->path());
        process.setChildProcessModifier([] { ::setsid(); }); // no terminal that could be asked
        process.start(program, arguments);
        if (!process.waitForFinished(120'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    /// Empty where there is no such file.
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace martlet
