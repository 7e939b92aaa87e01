// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// What remains when the power goes: everything that the editor writes is recorded, and disks are
// made as they may be found afterwards.

#include "crashstates.h"
#include "editorrun.h"

#include <QDirIterator>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;
using Names = CrashStates::Names;

Q_DECLARE_METATYPE(Names)

class TestStoragePowerCut : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRecordHasAllThatIsOnTheDisk();
    void nothingToldIsLost_data();
    void nothingToldIsLost();
    void programsThatWriteOverTheirFileAreFoundOut();

private:
    static CrashStates recorded(const Desktop &desktop, const QString &system, const QString &mode);
    static QString rootOf(const Desktop &desktop) { return QFileInfo(desktop.folder()).path(); }
};

void TestStoragePowerCut::initTestCase()
{
    // In memory, where it takes no time to make disks; what is lost is decided here.
    if (QFileInfo(u"/dev/shm"_s).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

CrashStates
TestStoragePowerCut::recorded(const Desktop &desktop, const QString &system, const QString &mode)
{
    const QTemporaryDir apart;
    const QString record = apart.filePath(u"record"_s);
    QMap<QString, QString> shim {{u"MARTLET_FAULT_RECORD"_s, record},
                                 {u"MARTLET_FAULT_COUNT"_s, apart.filePath(u"calls"_s)}};
    if (!system.isEmpty())
        shim.insert(u"MARTLET_FAULT_SYSTEM"_s, system);
    for (int run = 0; run < 2; ++run) { // one makes the project, the other opens it
        const Told told = runEditor(desktop, shim, mode);
        if (told.failures > 0 || told.published == 0)
            qWarning("the run to be recorded failed");
    }
    return CrashStates::read(record, rootOf(desktop), {desktop.folder(), desktop.state()});
}

void TestStoragePowerCut::theRecordHasAllThatIsOnTheDisk()
{
    const Desktop desktop;
    const CrashStates states = recorded(desktop, {}, u"steps"_s);
    QVERIFY(states.size() > 500);
    QMap<QString, QByteArray> files;
    QDirIterator found(rootOf(desktop), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString file = found.next();
        files.insert(file, bytesOf(file));
    }
    const QMap<QString, QByteArray> atTheEnd = states.atTheEnd();
    QCOMPARE(atTheEnd.keys(), files.keys());
    for (const auto &[name, content] : files.asKeyValueRange())
        QVERIFY2(atTheEnd.value(name) == content, qPrintable(name));
}

void TestStoragePowerCut::nothingToldIsLost_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<Names>("names");
    QTest::newRow("names in order") << QString() << Names::InOrder;
    QTest::newRow("each name by itself") << QString() << Names::EachByItself;
    QTest::newRow("linked, names in order") << u"old"_s << Names::InOrder;
    QTest::newRow("linked, each name by itself") << u"old"_s << Names::EachByItself;
}

void TestStoragePowerCut::nothingToldIsLost()
{
    QFETCH(const QString, system);
    QFETCH(const Names, names);
    const Desktop desktop;
    const CrashStates states = recorded(desktop, system, u"steps"_s);
    QVERIFY(states.size() > 500);
    const int tries = MARTLET_FULL_TESTS ? 2500 : 60;
    FaultRow row(u"power cut: "_s + QString::fromLatin1(QTest::currentDataTag()));
    for (int seed = 1; seed <= tries; ++seed) {
        QRandomGenerator random(seed);
        const int call = random.bounded(states.size() + 1);
        states.cutBefore(call, names, random);
        Told told;
        told.read(states.toldBefore(call));
        count(row, verdictOn(desktop, told), u"seed %1, before call %2"_s.arg(seed).arg(call));
    }
    QVERIFY2(row.isClean(), row.wrong());
}

// The disks are only worth something if they find what is wrong with a program that does not care.
void TestStoragePowerCut::programsThatWriteOverTheirFileAreFoundOut()
{
    const Desktop desktop;
    const CrashStates states = recorded(desktop, {}, u"carelessly"_s);
    int wrong = 0;
    for (int seed = 1; seed <= 60; ++seed) {
        QRandomGenerator random(seed);
        const int call = random.bounded(states.size() + 1);
        states.cutBefore(call, Names::InOrder, random);
        Told told;
        told.read(states.toldBefore(call));
        wrong += verdictOn(desktop, told).kind != Verdict::Kind::Fine ? 1 : 0;
    }
    qInfo("of 60 power cuts, a careless program does not survive %d", wrong);
    QVERIFY(wrong > 10);
}

QTEST_GUILESS_MAIN(TestStoragePowerCut)
#include "tst_storage_powercut.moc"
