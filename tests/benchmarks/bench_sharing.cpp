// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// What looking back, comparing and merging cost with 10,000 changes in the history, each against
// reading the project's file, which everything begins with.

#include "model/change/draft.h"
#include "model/compare/comparison.h"
#include "model/compare/stepindex.h"
#include "model/storage/copyrows.h"
#include "model/storage/reader.h"
#include "model/storage/workingcopy.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/support/mapofsize.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static constexpr int changes = 10'000;

static QStringList toolsOf(const Graph &graph)
{
    QStringList tools;
    for (const Item *tool : graph.itemsOf(Key(u"tool")))
        tools.append(tool->id);
    return tools;
}

/// One field of some tool, as somebody would set it.
static Change
someChange(const Graph &graph, const QStringList &tools, QRandomGenerator *random, int number)
{
    Draft draft(graph);
    draft.set(tools.at(random->bounded(int(tools.size()))),
              Key(u"note"),
              u"What was said of it on day %1"_s.arg(number));
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'700'000'000 + number * 60, Qt::UTC);
    return {{}, u"Anna"_s, time, u"Set the note"_s, draft.edits()};
}

class BenchSharing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_dir.path().toUtf8()); }

    void history_data() { addSizes(); }
    void history()
    {
        QFETCH(int, size);
        const auto opened = openProject(project(size));
        QVERIFY(opened);
        const Graph now = opened->project.graph;
        const double reading = readingTime(size);
        History history;
        const double list = medianTime(3, [&] {
            auto rows = openProject(project(size));
            history = *readPackedHistory(rows->rows);
        });
        const int kept = int(history.size());
        QVERIFY(kept > 1000);
        finish({u"open and list the history"_s, size, list, u"open"_s, reading, 2});

        const QList<History::Step> steps = history.steps();
        const double index =
            medianTime(3, [&] { QVERIFY(!StepIndex(history, steps, now).isEmpty()); });
        finish({u"index of the history"_s, size, index, u"open"_s, reading, 0});

        PastState oldest;
        const double back = medianTime(3, [&] { oldest = stateAt(now, history, 0); });
        QVERIFY(oldest.graph != now);
        QCOMPARE(oldest.lost, 0);
        finish({u"state at the oldest moment"_s, size, back, u"open"_s, reading, 2});

        const History::Step step = steps.at(steps.size() / 2);
        const double moment = medianTime(3, [&] {
            const PastState after = stateAt(now, history, step.last);
            const PastState before = stateBefore(after, history, step);
            const Comparison did({{}, before.graph}, {{}, after.graph});
            QVERIFY(!did.differences().empty());
            QVERIFY(!differences(after.graph, now).empty());
        });
        finish({u"a step in the middle"_s, size, moment, u"open"_s, reading, 3});
        keepsToItsBudget(size, history);
    }

    void comparing_data() { addSizes(); }
    void comparing()
    {
        QFETCH(int, size);
        const Graph now = readProject(project(size))->graph;
        const Graph then = mapOfSize(size);
        const double time = medianTime(3, [&] { QVERIFY(!differences(then, now).empty()); });
        finish({u"compare"_s, size, time, u"open"_s, readingTime(size), 1});
    }

    // Two copies of one project, 400 changes on each side, half of them on the same fields.
    void merging_data() { addSizes(); }
    void merging()
    {
        QFETCH(int, size);
        const QString ours = copyWithChanges(size, u"ours"_s, 0);
        const QString theirs = copyWithChanges(size, u"theirs"_s, 200);
        auto one = openProject(ours);
        auto other = openProject(theirs);
        QVERIFY(one && other);
        const ProjectCopy mine = readCopy(one->rows);
        const double reading =
            medianTime(3, [&] { QVERIFY(readProject(ours) && readProject(theirs)); });
        qsizetype undecided = 0;
        const double time = medianTime(3, [&] {
            const ProjectCopy copy = readCopy(other->rows);
            const Merged merged = mergeCopies(
                mine, copy, [&](const ChangeId &id) { return readChange(one->rows, id); });
            undecided = merged.undecided.size();
        });
        QVERIFY(undecided > 0);
        finish({u"merge two copies"_s, size, time, u"open both"_s, reading, 2});
    }

private:
    static void addSizes()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1000, 10'000})
            QTest::newRow(QByteArray::number(size)) << size;
    }

    /// A project of this size with all its changes, and how long it takes to open it.
    QString project(int size)
    {
        const QString file = m_dir.filePath(u"%1.martlet"_s.arg(size));
        if (QFile::exists(file))
            return file;
        auto made = WorkingCopy::create(file, mapOfSize(size), u"Anna"_s, {});
        if (!made)
            return {};
        const QStringList tools = toolsOf((*made)->graph());
        QRandomGenerator random(7);
        for (int number = 0; number < changes; ++number)
            (*made)->append(someChange((*made)->graph(), tools, &random, number));
        if (!(*made)->publish())
            qWarning("the project could not be made");
        return file;
    }
    double readingTime(int size)
    {
        return medianTime(3, [&] { QVERIFY(bool(readProject(project(size)))); });
    }

    QString copyWithChanges(int size, const QString &name, int from)
    {
        const QString file = m_dir.filePath(u"%1-%2.martlet"_s.arg(name).arg(size));
        QFile::copy(project(size), file);
        auto copy = WorkingCopy::open(file);
        for (const QString &id : toolsOf((*copy)->graph()).mid(from, 400)) {
            Draft draft((*copy)->graph());
            draft.set(id, Key(u"vendor"), name);
            (*copy)->append({{}, name, QDateTime::currentDateTimeUtc(), {}, draft.edits()});
        }
        if (!(*copy)->publish())
            qWarning("the copy could not be published");
        return file;
    }

    /// The history takes a quarter of the file, or 2 MB.
    void keepsToItsBudget(int size, const History &history)
    {
        qint64 room = 0;
        for (qsizetype i = 0; i < history.size(); ++i)
            room += history.roomOf(i);
        const qint64 file = QFileInfo(project(size)).size();
        qInfo("%d tools: file of %lld kB, of which %lld kB are the edits of %lld changes",
              size,
              static_cast<long long>(file / 1024),
              static_cast<long long>(room / 1024),
              static_cast<long long>(history.size()));
        QVERIFY(room <= std::max(file / 4, qint64(2) << 20));
    }

    static void finish(const Row &row)
    {
        print(row);
        QVERIFY2(row.isWithinBudget(), qPrintable(u"over budget: "_s + row.what));
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(BenchSharing)
#include "bench_sharing.moc"
