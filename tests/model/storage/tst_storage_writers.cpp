// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// Several programs on one file, each on a computer of its own, and those that copy it meanwhile.

#include "editorrun.h"
#include "model/storage/reader.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include <unistd.h>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

/// One of several people at one folder, each on a computer of their own.
class Hand
{
public:
    Hand(int number, const QString &file)
        : m_number(number)
        , m_file(file)
        , m_computer(std::make_unique<Desktop>())
    { }

    void start()
    {
        m_computer->sitDown();
        m_editor = std::make_unique<QProcess>();
        m_editor->start(QString::fromUtf16(MARTLET_EDITOR),
                        {m_file, u"run"_s, QString::number(m_number)});
    }
    bool isReady() const { return m_editor->waitForReadyRead(30'000); }
    /// Lets the editor work until it has made so many changes more, and says so.
    bool works(qint64 changes, int timeLimit)
    {
        QElapsedTimer clock;
        clock.start();
        Told told;
        while (told.kept < m_kept + changes && clock.elapsed() < timeLimit) {
            m_editor->waitForReadyRead(1000);
            m_output += m_editor->readAllStandardOutput();
            told.read(m_output);
        }
        return told.kept >= m_kept + changes;
    }
    /// Kills the editor, and remembers what it said is safe.
    bool kill()
    {
        m_editor->kill();
        const bool ended = m_editor->waitForFinished(30'000);
        Told told;
        told.read(std::exchange(m_output, {}) + m_editor->readAllStandardOutput());
        m_kept = std::max(m_kept, told.kept);
        return ended;
    }
    /// Opens the file as a person would, merges whatever is offered, and saves.
    Result<void> tidyUp() const
    {
        m_computer->sitDown();
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
    /// The changes that it was told are safe, by what became of them.
    void countIn(const Graph &graph, FaultRow *row) const
    {
        const int lost = lacking(graph, m_kept, m_number);
        row->survived(m_kept - lost);
        for (int i = 0; i < lost; ++i)
            row->lost(u"hand %1"_s.arg(m_number));
    }

private:
    int m_number;
    QString m_file;
    std::unique_ptr<Desktop> m_computer;
    std::unique_ptr<QProcess> m_editor;
    QByteArray m_output;
    qint64 m_kept = 0;
};

} // namespace

class TestStorageWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostBetweenTwoComputersAndASynchronisationProgram_data();
    void nothingIsLostBetweenTwoComputersAndASynchronisationProgram();
    void manyWritersLoseNothing_data();
    void manyWritersLoseNothing();
    void twoComputersOnAMountedFolderLoseNothing();
    void copiesTakenMeanwhileAllOpen();

private:
    static void tidyUpAndCount(const std::vector<Hand> &hands, const QString &file, FaultRow *row);
};

void TestStorageWriters::tidyUpAndCount(const std::vector<Hand> &hands,
                                        const QString &file,
                                        FaultRow *row)
{
    for (size_t turn = 0; turn < 2 * hands.size() - 1; ++turn) {
        const Result<void> tidied = hands[turn % hands.size()].tidyUp();
        QVERIFY2(tidied, qPrintable(tidied ? QString() : tidied.error().sentence));
    }
    const auto project = readProject(file);
    QVERIFY(project);
    for (const Hand &hand : hands)
        hand.countIn(project->graph, row);
    QVERIFY2(row->isClean(), row->wrong());
}

void TestStorageWriters::nothingIsLostBetweenTwoComputersAndASynchronisationProgram_data()
{
    QTest::addColumn<int>("seed");
    const int projects = MARTLET_FULL_TESTS ? 25 : 1;
    for (int project = 1; project <= projects; ++project)
        QTest::addRow("project %d", project) << project;
}

void TestStorageWriters::nothingIsLostBetweenTwoComputersAndASynchronisationProgram()
{
    QFETCH(const int, seed);
    constexpr int rounds = 12;
    const Desktop folder;
    QVERIFY(WorkingCopy::create(folder.file(), stackOf(10), u"Anna"_s, u"New project"_s));
    std::vector<Hand> hands;
    for (const int number : {0, 1})
        hands.emplace_back(number, folder.file());
    QRandomGenerator random(seed);
    FaultRow row(u"two killed writers and conflict copies: changes"_s);
    QByteArray older = bytesOf(folder.file());
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
        if (random.bounded(4) != 0) // else it drops the newer one
            writeBytes(beside, newer);
        older = newer;
    }
    tidyUpAndCount(hands, folder.file(), &row);
}

void TestStorageWriters::manyWritersLoseNothing_data()
{
    QTest::addColumn<int>("writers");
    QTest::newRow("two") << 2;
    QTest::newRow("six") << 6;
}

void TestStorageWriters::manyWritersLoseNothing()
{
    QFETCH(const int, writers);
    const Desktop folder;
    QVERIFY(WorkingCopy::create(folder.file(), stackOf(5 * writers), u"Anna"_s, u"New"_s));
    const QString fault = QString::fromLatin1(QTest::currentDataTag());
    FaultRow row(fault + u" writers on one file: changes"_s);
    std::vector<Hand> hands;
    for (int number = 0; number < writers; ++number)
        hands.emplace_back(number, folder.file());
    for (Hand &hand : hands)
        hand.start();
    for (Hand &hand : hands)
        QVERIFY(hand.works(MARTLET_FULL_TESTS ? 500 : 60, 120'000));
    for (Hand &hand : hands)
        QVERIFY(hand.kill());
    tidyUpAndCount(hands, folder.file(), &row);
}

// Two mounts of one folder, each with caches of its own, as on two computers.
void TestStorageWriters::twoComputersOnAMountedFolderLoseNothing()
{
    const QString fault = u"two computers on a mounted folder: changes"_s;
    const QString program = QStandardPaths::findExecutable(u"sshfs"_s);
    const QString server = u"/usr/lib/openssh/sftp-server"_s;
    if (program.isEmpty() || !QFile::exists(u"/dev/fuse"_s) || !QFile::exists(server)) {
        FaultRow::skip(fault, u"needs sshfs, sftp-server and /dev/fuse"_s);
        QSKIP("needs sshfs, sftp-server and /dev/fuse");
    }
    const Desktop folder;
    QVERIFY(WorkingCopy::create(folder.file(), stackOf(10), u"Anna"_s, u"New"_s));
    const Desktop mounts[2];
    QProcess ends[2][2]; // for each mount the program and its server
    const auto away = qScopeGuard([&] {
        for (const Desktop &mount : mounts)
            QProcess::execute(u"fusermount"_s, {u"-uz"_s, mount.folder()});
        for (auto &pair : ends) {
            for (QProcess &process : pair) {
                process.kill();
                process.waitForFinished();
            }
        }
    });
    std::vector<Hand> hands;
    FaultRow row(fault);
    for (const int number : {0, 1}) {
        auto &[mount, its] = ends[number];
        const QString socket = mounts[number].state() + u"/pipe"_s;
        its.start(u"socat"_s, {u"EXEC:"_s + server, u"UNIX-LISTEN:"_s + socket});
        QTRY_VERIFY(QFile::exists(socket));
        mount.start(u"socat"_s,
                    {u"EXEC:%1 -f -o passive -o direct_io \\:%2 %3"_s.arg(
                         program, folder.folder(), mounts[number].folder()),
                     u"UNIX-CONNECT:"_s + socket});
        QTRY_VERIFY(QFile::exists(mounts[number].file()));
        hands.emplace_back(number, mounts[number].file());
    }
    for (Hand &hand : hands)
        hand.start();
    for (Hand &hand : hands)
        QVERIFY(hand.works(MARTLET_FULL_TESTS ? 300 : 60, 120'000));
    for (Hand &hand : hands)
        QVERIFY(hand.kill());
    tidyUpAndCount(hands, folder.file(), &row);
}

/// The last change that a state tells of, if it is one that there has been; else -1.
static qint64 momentOf(const Graph &graph)
{
    qint64 last = 0;
    for (qint64 tool = 0; tool < 5; ++tool)
        last = std::max(last, numberIn(graph, tool));
    return lacking(graph, last) == 0 ? last : -1;
}

void TestStorageWriters::copiesTakenMeanwhileAllOpen()
{
    const Desktop desktop;
    Hand writer(0, desktop.file());
    writer.start();
    QVERIFY(writer.isReady());
    FaultRow row(u"copies taken while somebody edits"_s);
    const int copies = MARTLET_FULL_TESTS ? 500 : 60;
    const QString copy = desktop.state() + u"/copy.martlet"_s;
    QSet<qint64> moments;
    for (int i = 0; i < copies; ++i) {
        QTest::qWait(10);
        writeBytes(copy, bytesOf(desktop.file()));
        const auto project = readProject(copy);
        if (!project) {
            row.damaged(u"copy %1: %2"_s.arg(i).arg(project.error().detail));
            continue;
        }
        const qint64 moment = momentOf(project->graph);
        moments.insert(moment);
        moment < 0 ? row.damaged(u"copy %1 is of two moments"_s.arg(i)) : row.survived();
    }
    QVERIFY(writer.kill());
    QVERIFY2(row.isClean(), row.wrong());
    QVERIFY2(moments.size() > 3, "nobody edited");
}

QTEST_GUILESS_MAIN(TestStorageWriters)
#include "tst_storage_writers.moc"
