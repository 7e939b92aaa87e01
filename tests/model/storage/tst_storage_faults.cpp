// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// What remains when the process dies or the system refuses to write. A failure names the fault as
// the environment variable that repeats it with storage_editor.

#include "desktop.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>

#include <array>
#include <cerrno>

using namespace martlet;
using namespace Qt::StringLiterals;

/// What the editor said before it ended.
struct Told
{
    bool made = false;
    int failures = 0;
    qint64 kept = 0;
    qint64 published = 0;

    void read(const QByteArray &output)
    {
        const QByteArrayList lines = output.split('\n');
        for (const QByteArray &line : lines) {
            const qint64 number = line.mid(line.indexOf(' ') + 1).toLongLong();
            made = made || line.startsWith("made");
            failures += line.startsWith("failed") ? 1 : 0;
            if (line.startsWith("kept "))
                kept = number;
            if (line.startsWith("published "))
                published = number;
        }
    }
};

static qint64 numberIn(const Graph &graph, qint64 change)
{
    return qint64(graph.value(u"t%1"_s.arg(change % 5), Key(u"note")).number());
}

/// The number of changes up to \a last that \a graph lacks, as far as its five tools tell.
static int lacking(const Graph &graph, qint64 last)
{
    int missing = 0;
    for (qint64 change = std::max(qint64(1), last - 4); change <= last; ++change)
        missing += numberIn(graph, change) < change ? 1 : 0;
    return missing;
}

class TestStorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKeptIsLostWhenKilledAtRandom_data();
    void nothingKeptIsLostWhenKilledAtRandom();
    void nothingKeptIsLostWhenKilledBeforeAnyWrite_data();
    void nothingKeptIsLostWhenKilledBeforeAnyWrite();
    void nothingIsLostBetweenTwoComputersAndASynchronisationProgram_data();
    void nothingIsLostBetweenTwoComputersAndASynchronisationProgram();
    void nothingIsLostOrSilentWhenAnyWriteFails_data();
    void nothingIsLostOrSilentWhenAnyWriteFails();

private:
    Told run(const Desktop &desktop, const QString &fault);
    QString verdict(const Desktop &desktop, const Told &told);
    int callCount();
    int stepBetweenPoints(int inFull, int bounded) const
    {
        return MARTLET_FULL_TESTS ? 1 : std::max(1, inFull / bounded);
    }

    int m_calls = 0;
};

Told TestStorageFaults::run(const Desktop &desktop, const QString &fault)
{
    desktop.sitDown();
    QProcess editor;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QString::fromUtf16(MARTLET_FAULTSHIM));
    environment.insert(u"MARTLET_FAULT"_s, fault);
    environment.insert(u"MARTLET_FAULT_COUNT"_s, desktop.state() + u"/calls"_s);
    editor.setProcessEnvironment(environment);
    editor.start(QString::fromUtf16(MARTLET_EDITOR), {desktop.file(), u"steps"_s});
    Told told;
    if (!editor.waitForFinished(30'000))
        qWarning("the editor hangs");
    told.read(editor.readAllStandardOutput());
    return told;
}

/// What is wrong after the editor ended and the project is opened again; empty if all is well.
QString TestStorageFaults::verdict(const Desktop &desktop, const Told &told)
{
    const bool exists = QFile::exists(desktop.file());
    if (told.made && !exists)
        return u"the file is gone"_s;
    if (exists) {
        const auto file = readProject(desktop.file());
        if (!file)
            return u"the file is broken: "_s + file.error().detail;
        if (lacking(file->graph, told.published) > 0)
            return u"published changes are not in the file"_s;
    }
    if (!told.made)
        return {};
    const auto copy = WorkingCopy::open(desktop.file());
    if (!copy)
        return u"does not open: "_s + copy.error().detail;
    if (lacking((*copy)->graph(), told.kept) > 0)
        return u"kept changes are lost"_s;
    const auto published = (*copy)->publish();
    if (!published)
        return u"does not publish: "_s + published.error().sentence;
    if (desktop.entries() != QStringList {u"shop.martlet"_s})
        return u"left beside the file: "_s + desktop.entries().join(u' ');
    return {};
}

int TestStorageFaults::callCount()
{
    if (m_calls == 0) {
        const Desktop desktop;
        run(desktop, {});
        m_calls = bytesOf(desktop.state() + u"/calls"_s).toInt();
    }
    return m_calls;
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
    QElapsedTimer clock;
    clock.start();
    qint64 kept = 0;
    int notMade = 0;
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
        notMade += told.made ? 0 : 1;
        kept = told.kept;
        const auto copy = WorkingCopy::open(desktop.file());
        QVERIFY2(copy, qPrintable(copy ? QString() : copy.error().detail));
        QCOMPARE(lacking((*copy)->graph(), kept), 0);
        kept = std::max(kept, numberIn((*copy)->graph(), kept));
        if (kill % 3 == 0)
            QVERIFY((*copy)->publish());
    }
    QCOMPARE(notMade, 0);
    QVERIFY(kept > 0);
    qInfo("%d kills, %lld changes kept, 0 lost, %lld s",
          kills,
          static_cast<long long>(kept),
          static_cast<long long>(clock.elapsed() / 1000));
}

void TestStorageFaults::nothingKeptIsLostWhenKilledBeforeAnyWrite_data()
{
    QTest::addColumn<bool>("isOld");
    QTest::newRow("files can be exchanged") << false;
    QTest::newRow("files can only be linked and renamed") << true;
}

void TestStorageFaults::nothingKeptIsLostWhenKilledBeforeAnyWrite()
{
    QFETCH(const bool, isOld);
    if (isOld)
        qputenv("MARTLET_FAULT_SYSTEM", "old");
    const auto putBack = qScopeGuard([] { qunsetenv("MARTLET_FAULT_SYSTEM"); });
    const Desktop whole;
    const Told all = run(whole, {});
    QCOMPARE(all.failures, 0);
    QCOMPARE(all.published, 10);
    const int calls = bytesOf(whole.state() + u"/calls"_s).toInt();
    QVERIFY(calls > 100);
    int runs = 0;
    for (int call = 1; call <= calls; call += stepBetweenPoints(calls, 25)) {
        const Desktop desktop;
        const QString fault = u"%1 kill"_s.arg(call);
        const QString wrong = verdict(desktop, run(desktop, fault));
        QVERIFY2(wrong.isEmpty(), qPrintable(fault + u": "_s + wrong));
        ++runs;
    }
    qInfo("killed before %d of %d calls: 0 changes lost, 0 files broken", runs, calls);
}

namespace {

/// One of two people at one folder, each on a computer of their own.
class Hand
{
public:
    Hand(int number, const QString &file)
        : m_number(number)
        , m_file(file)
    { }

    void start()
    {
        m_computer.sitDown();
        m_editor = std::make_unique<QProcess>();
        m_editor->start(QString::fromUtf16(MARTLET_EDITOR),
                        {m_file, u"run"_s, QString::number(m_number)});
    }
    bool isReady() const { return m_editor->waitForReadyRead(30'000); }
    /// Kills the editor, and remembers what it said is safe.
    bool kill()
    {
        m_editor->kill();
        const bool ended = m_editor->waitForFinished(30'000);
        Told told;
        told.read(m_editor->readAllStandardOutput());
        m_kept = std::max(m_kept, told.kept);
        return ended;
    }
    /// Opens the file as a person would, merges whatever is offered, and saves.
    Result<void> tidyUp() const
    {
        m_computer.sitDown();
        const auto copy = WorkingCopy::open(m_file);
        if (!copy)
            return copy.error();
        QList<FoundCopy> offered;
        QObject::connect(copy->get(),
                         &WorkingCopy::copiesFound,
                         [&offered](const QList<FoundCopy> &found) { offered = found; });
        do {
            for (const FoundCopy &one : std::exchange(offered, {})) {
                if (const auto merged = (*copy)->merge(one.file, u"Anna"_s, u"Merge"_s); !merged)
                    return merged.error();
            }
            (*copy)->lookAtFile();
            if (const Result<void> saved = (*copy)->publish(); !saved)
                return saved;
            QCoreApplication::processEvents();
        } while (!offered.isEmpty());
        return {};
    }
    int lost(const Graph &graph) const
    {
        int lost = 0;
        for (qint64 change = std::max(qint64(1), m_kept - 4); change <= m_kept; ++change) {
            const QString tool = u"t%1"_s.arg(m_number * 5 + change % 5);
            lost += highestNote(graph, tool) < double(change) ? 1 : 0;
        }
        return lost;
    }
    qint64 kept() const { return m_kept; }

private:
    int m_number;
    QString m_file;
    Desktop m_computer;
    std::unique_ptr<QProcess> m_editor;
    qint64 m_kept = 0;
};

} // namespace

void TestStorageFaults::nothingIsLostBetweenTwoComputersAndASynchronisationProgram_data()
{
    nothingKeptIsLostWhenKilledAtRandom_data();
}

void TestStorageFaults::nothingIsLostBetweenTwoComputersAndASynchronisationProgram()
{
    QFETCH(const int, seed);
    constexpr int rounds = 12;
    const Desktop folder;
    QVERIFY(WorkingCopy::create(folder.file(), stackOf(10), u"Anna"_s, u"New project"_s));
    std::array hands {Hand(0, folder.file()), Hand(1, folder.file())};
    QRandomGenerator random(seed);
    QByteArray older = bytesOf(folder.file());
    int conflictCopies = 0;
    for (int round = 0; round < rounds; ++round) {
        for (Hand &hand : hands)
            hand.start();
        for (const Hand &hand : hands)
            QVERIFY(hand.isReady());
        QTest::qWait(int(random.bounded(1, 300)));
        for (Hand &hand : hands)
            QVERIFY(hand.kill());
        if (random.bounded(2) == 0)
            continue;
        // The program thinks that an older version is the right one.
        const QString beside = folder.file(u"shop.sync-conflict-%1.martlet"_s.arg(round));
        const QByteArray newer = bytesOf(folder.file());
        writeBytes(folder.file(), older);
        if (random.bounded(4) != 0) { // else it drops the newer one
            writeBytes(beside, newer);
            ++conflictCopies;
        }
        older = newer;
    }
    for (const int who : {0, 1, 0}) {
        const Result<void> tidied = hands.at(size_t(who)).tidyUp();
        QVERIFY2(tidied, qPrintable(tidied ? QString() : tidied.error().sentence));
    }
    const auto file = readProject(folder.file());
    QVERIFY(file);
    for (const Hand &hand : hands)
        QCOMPARE(hand.lost(file->graph), 0);
    qInfo("%d kills, %d conflict copies, %lld changes kept by two, 0 lost",
          2 * rounds,
          conflictCopies,
          static_cast<long long>(hands[0].kept() + hands[1].kept()));
}

void TestStorageFaults::nothingIsLostOrSilentWhenAnyWriteFails_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("how");
    for (const QString &how : {u"once"_s, u"on"_s}) {
        QTest::addRow("disk full, %s", qPrintable(how)) << ENOSPC << how;
        QTest::addRow("disk fails, %s", qPrintable(how)) << EIO << how;
        QTest::addRow("not allowed, %s", qPrintable(how)) << EACCES << how;
    }
}

void TestStorageFaults::nothingIsLostOrSilentWhenAnyWriteFails()
{
    QFETCH(const int, error);
    QFETCH(const QString, how);
    const int calls = callCount();
    QVERIFY(calls > 100);
    int runs = 0;
    int reported = 0;
    for (int call = 1; call <= calls; call += stepBetweenPoints(calls, 8)) {
        const Desktop desktop;
        const QString fault = u"%1 %2 %3"_s.arg(call).arg(error).arg(how);
        const Told told = run(desktop, fault);
        const QString wrong = verdict(desktop, told);
        QVERIFY2(wrong.isEmpty(), qPrintable(fault + u": "_s + wrong));
        ++runs;
        reported += told.failures > 0 ? 1 : 0;
    }
    qInfo("%d of %d calls failed, %d runs told so, 0 changes lost, 0 files broken",
          runs,
          calls,
          reported);
}

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storage_faults.moc"
