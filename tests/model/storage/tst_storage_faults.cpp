// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// What remains when the process dies or the system refuses to write. A failure names the fault as
// the environment variable that repeats it with storage_editor.

#include "editorrun.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

#include <sys/mount.h>
#include <unistd.h>

#include <cerrno>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestStorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingKeptIsLostWhenKilledAtRandom_data();
    void nothingKeptIsLostWhenKilledAtRandom();
    void nothingKeptIsLostWhenKilledBeforeAnyWrite_data();
    void nothingKeptIsLostWhenKilledBeforeAnyWrite();
    void nothingIsLostOrSilentWhenAnyWriteFails_data();
    void nothingIsLostOrSilentWhenAnyWriteFails();
    void nothingIsLostWhenAShareGoesAway();
    void nothingIsLostOnASmallDisk_data();
    void nothingIsLostOnASmallDisk();

private:
    static int stepBetweenPoints(int inFull, int bounded)
    {
        return MARTLET_FULL_TESTS ? 1 : std::max(1, inFull / bounded);
    }

    int m_calls = 0;
};

void TestStorageFaults::initTestCase()
{
    m_calls = callsOfARun();
    QVERIFY(m_calls > 100);
}

void TestStorageFaults::nothingKeptIsLostWhenKilledAtRandom_data()
{
    QTest::addColumn<int>("seed");
    const int projects = MARTLET_FULL_TESTS ? 25 : 1;
    for (int project = 1; project <= projects; ++project)
        QTest::addRow("project %d", project) << project;
}

void TestStorageFaults::nothingKeptIsLostWhenKilledAtRandom()
{
    QFETCH(const int, seed);
    constexpr int kills = 40;
    const Desktop desktop;
    QRandomGenerator random(seed);
    FaultRow row(u"killed at random"_s);
    qint64 kept = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess editor;
        editor.start(QString::fromUtf16(MARTLET_EDITOR), {desktop.file(), u"run"_s});
        QVERIFY(editor.waitForReadyRead(30'000));
        QTest::qWait(int(random.bounded(1, 120)));
        editor.kill();
        QVERIFY(editor.waitForFinished(30'000));
        Told told;
        told.kept = kept;
        told.read(editor.readAllStandardOutput());
        QVERIFY(told.made);
        kept = told.kept;
        const QString how = u"seed %1, kill %2"_s.arg(seed).arg(kill);
        const auto copy = WorkingCopy::open(desktop.file());
        if (!copy) {
            row.damaged(how + u": "_s + copy.error().detail);
            break;
        }
        lacking((*copy)->graph(), kept) == 0 ? row.survived() : row.lost(how);
        kept = std::max(kept, numberIn((*copy)->graph(), kept));
        if (kill % 3 == 0)
            QVERIFY((*copy)->publish());
    }
    QVERIFY2(row.isClean(), row.wrong());
    QVERIFY(kept > 0);
}

void TestStorageFaults::nothingKeptIsLostWhenKilledBeforeAnyWrite_data()
{
    QTest::addColumn<QString>("system");
    QTest::newRow("files can be exchanged") << QString();
    QTest::newRow("files can only be linked and renamed") << u"old"_s;
}

void TestStorageFaults::nothingKeptIsLostWhenKilledBeforeAnyWrite()
{
    QFETCH(const QString, system);
    QMap<QString, QString> shim;
    if (!system.isEmpty())
        shim.insert(u"MARTLET_FAULT_SYSTEM"_s, system);
    const int calls = callsOfARun(shim);
    QVERIFY(calls > 100);
    FaultRow row(system.isEmpty() ? u"killed before every write-side call"_s
                                  : u"the same, files only linked and renamed"_s);
    for (int call = 1; call <= calls; call += stepBetweenPoints(calls, 25)) {
        const Desktop desktop;
        const QString fault = u"%1 kill"_s.arg(call);
        shim[u"MARTLET_FAULT"_s] = fault;
        const Told told = runEditor(desktop, shim);
        QVERIFY(told.wasKilled);
        count(row, verdictOn(desktop, told), fault);
    }
    QVERIFY2(row.isClean(), row.wrong());
}

void TestStorageFaults::nothingIsLostOrSilentWhenAnyWriteFails_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("how");
    for (const QString &how : {u"once"_s, u"on"_s}) {
        const char *often = how == "once"_L1 ? "once" : "from then on";
        QTest::addRow("ENOSPC, %s", often) << ENOSPC << how;
        QTest::addRow("EIO, %s", often) << EIO << how;
        QTest::addRow("EACCES, %s", often) << EACCES << how;
    }
}

void TestStorageFaults::nothingIsLostOrSilentWhenAnyWriteFails()
{
    QFETCH(const int, error);
    QFETCH(const QString, how);
    FaultRow row(u"every call fails: "_s + QString::fromLatin1(QTest::currentDataTag()));
    int reported = 0;
    for (int call = 1; call <= m_calls; call += stepBetweenPoints(m_calls, 8)) {
        const Desktop desktop;
        const QString fault = u"%1 %2 %3"_s.arg(call).arg(error).arg(how);
        const Told told = runEditor(desktop, {{u"MARTLET_FAULT"_s, fault}});
        reported += told.failures > 0 ? 1 : 0;
        const bool isSilent = how == "on"_L1 && told.failures == 0 && told.published < 10;
        isSilent ? row.lost(fault + u": nobody was told"_s)
                 : count(row, verdictOn(desktop, told), fault);
    }
    QVERIFY2(row.isClean(), row.wrong());
    QVERIFY(reported > 0);
}

// A stick that is pulled out, a network that breaks off: the folder is away, files that are still
// open can only fail, and some time later all is there again.
void TestStorageFaults::nothingIsLostWhenAShareGoesAway()
{
    FaultRow row(u"the share goes away before every call"_s);
    int reported = 0;
    for (int call = 1; call <= m_calls; call += stepBetweenPoints(m_calls, 25)) {
        const Desktop desktop;
        const QString share = desktop.folder();
        const QString fault = u"%1 gone"_s.arg(call);
        const Told told =
            runEditor(desktop, {{u"MARTLET_FAULT"_s, fault}, {u"MARTLET_FAULT_SHARE"_s, share}});
        reported += told.failures > 0 ? 1 : 0;
        if (QDir().exists(share + u" away"_s)) {
            QVERIFY2(!QDir().exists(share), "the share is there twice");
            QVERIFY(QDir().rename(share + u" away"_s, share));
        }
        count(row, verdictOn(desktop, told), fault);
    }
    QVERIFY2(row.isClean(), row.wrong());
    QVERIFY(reported > 0);
}

void TestStorageFaults::nothingIsLostOnASmallDisk_data()
{
    QTest::addColumn<bool>("isOfState");
    QTest::newRow("of the projects") << false;
    QTest::newRow("of what this computer keeps") << true;
}

void TestStorageFaults::nothingIsLostOnASmallDisk()
{
    QFETCH(const bool, isOfState);
    const QString fault = u"a small disk "_s + QString::fromLatin1(QTest::currentDataTag());
    if (::geteuid() != 0) {
        FaultRow::skip(fault, u"only root can make one"_s);
        QSKIP("only root can make a small disk");
    }
    FaultRow row(fault);
    int reported = 0;
    const int step = MARTLET_FULL_TESTS ? 4 : 40;
    for (int kilobytes = 16; kilobytes <= (isOfState ? 640 : 160); kilobytes += step) {
        const Desktop desktop;
        const QByteArray disk = (isOfState ? desktop.state() : desktop.folder()).toUtf8();
        const QByteArray size = "size=" + QByteArray::number(kilobytes) + "k";
        QCOMPARE(::mount("none", disk.constData(), "tmpfs", 0, size.constData()), 0);
        const auto away = qScopeGuard([&] { ::umount2(disk.constData(), MNT_DETACH); });
        const Told told = runEditor(desktop, {});
        reported += told.failures > 0 ? 1 : 0;
        // Somebody makes room.
        QCOMPARE(::mount("none", disk.constData(), "tmpfs", MS_REMOUNT, "size=64m"), 0);
        count(row, verdictOn(desktop, told), fault + u' ' + QString::fromUtf8(size));
    }
    QVERIFY2(row.isClean(), row.wrong());
    QVERIFY(reported > 0);
}

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storage_faults.moc"
