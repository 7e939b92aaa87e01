// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/session.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <memory>

using namespace martlet;
using namespace Qt::StringLiterals;

/// The built program with its windows, as a person starts it, and starts it again.
class TestGui final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
        QFile::setPermissions(path(u"run"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        qputenv("XDG_STATE_HOME", path(u"state"_s).toUtf8());
        qputenv("XDG_CONFIG_HOME", path(u"config"_s).toUtf8());
        qputenv("XDG_RUNTIME_DIR", path(u"run"_s).toUtf8());
        for (const QString &name : {u"one"_s, u"two"_s})
            QVERIFY(Session::create(map(name), {}, u"Begin"_s));
    }

    void aSecondStartOpensItsFileInTheFirst()
    {
        const auto first = start({map(u"one"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"one"_s), 20000);
        const auto second = start({map(u"two"_s)});
        QVERIFY(second->waitForFinished(20000));
        QCOMPARE(second->exitCode(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"two"_s), 20000);
        end(*first);
        QVERIFY(!isOpen(u"one"_s));
        QVERIFY(!isOpen(u"two"_s));
    }

    void whereTheFirstHangsTheSecondOpensItsFile()
    {
        const auto first = start({map(u"one"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"one"_s), 20000);
        QCOMPARE(::kill(pid_t(first->processId()), SIGSTOP), 0);
        const auto second = start({map(u"two"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"two"_s), 30000);
        QCOMPARE(second->state(), QProcess::Running);
        ::kill(pid_t(first->processId()), SIGCONT);
        end(*first);
        end(*second);
    }

    void whereTheFirstWasKilledTheNextIsFirst()
    {
        const auto first = start({map(u"one"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"one"_s), 20000);
        end(*first);
        const auto next = start({map(u"one"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"one"_s), 20000);
        const auto third = start({map(u"two"_s)});
        QVERIFY(third->waitForFinished(20000));
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"two"_s), 20000);
        end(*next);
    }

    void whatWasOpenIsOpenAgain()
    {
        const auto first = start({map(u"one"_s), map(u"two"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"two"_s), 20000);
        quit(*first);
        QVERIFY(!isOpen(u"one"_s) && !isOpen(u"two"_s));
        const auto again = start({});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"one"_s) && isOpen(u"two"_s), 20000);
        quit(*again);
    }

    void whoNamesAFileGetsOnlyThat()
    {
        const auto first = start({map(u"one"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"one"_s), 20000);
        quit(*first);
        const auto again = start({map(u"two"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"two"_s), 20000);
        QVERIFY(!isOpen(u"one"_s));
        quit(*again);
    }

    void nothingIsOpenedAgainWhereThatIsNotWanted()
    {
        const auto first = start({map(u"one"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"one"_s), 20000);
        quit(*first);
        set(u"session/reopen"_s, false);
        const auto again = start({});
        QTest::qWait(2000);
        QCOMPARE(again->state(), QProcess::Running);
        QVERIFY(!isOpen(u"one"_s));
        quit(*again);
    }

    void whatMayHaveEndedTheProgramIsNotOpenedAgain()
    {
        const auto first = start({map(u"one"_s)});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(u"one"_s), 20000);
        end(*first);
        set(u"session/opening"_s, true); // as it is while maps are being opened
        const auto careful = start({});
        QTest::qWait(2500);
        QVERIFY(!isOpen(u"one"_s));
        quit(*careful);
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString map(const QString &name) const { return path(name + u".martlet"_s); }

    /// Whether some process works on a map at this moment.
    bool isOpen(const QString &name) const
    {
        const auto copy = WorkingCopy::open(map(name));
        return copy && !(*copy)->sharingNotice().isEmpty();
    }

    static std::unique_ptr<QProcess> start(const QStringList &files)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QStringView(MARTLET_PROGRAM).toString(), files);
        process->waitForStarted();
        return process;
    }

    void set(const QString &key, const QVariant &value) const
    {
        QSettings(path(u"config/martlet/martlet.conf"_s), QSettings::IniFormat)
            .setValue(key, value);
    }

    /// As when the desktop session ends.
    static void quit(QProcess &process)
    {
        process.terminate();
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    static void end(QProcess &process)
    {
        process.kill();
        process.waitForFinished();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestGui)
#include "tst_gui.moc"
