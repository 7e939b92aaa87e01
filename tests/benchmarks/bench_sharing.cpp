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

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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

/// One field of a tool, as somebody would set it. A draft would copy what it finds each time, which
/// is measured by itself.
static Change
fieldSet(const Graph &graph, const QString &tool, Key field, const QString &text, int minute)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'700'000'000 + minute * 60, Qt::UTC);
    return {{}, u"Anna"_s, time, u"Set a field"_s, {{tool, field, graph.value(tool, field), text}}};
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

    void changing_data() { addSizes(); }
    void changing()
    {
        QFETCH(int, size);
        auto copy = WorkingCopy::open(project(size));
        QVERIFY(bool(copy));
        const double setting = medianTime(50, [&] {
            Draft draft((*copy)->graph());
            draft.set(u"t000007"_s, Key(u"note"), u"%1"_s.arg(++m_written));
            QVERIFY(!draft.isEmpty());
        });
        finish({u"draft of one field"_s, size, setting, u"open"_s, readingTime(size), 0.1});
    }

    // Two copies of one project, with this many changes on each side, half of them on the same
    // fields.
    void merging_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("changed");
        for (const int size : {1000, 10'000}) {
            for (const int changed : {400, size / 3 * 2})
                QTest::addRow("%d, %d changes each", size, changed) << size << changed;
        }
    }
    void merging()
    {
        QFETCH(int, size);
        QFETCH(int, changed);
        const QString ours = copyWithChanges(size, u"ours"_s, 0, changed);
        const QString theirs = copyWithChanges(size, u"theirs"_s, changed / 2, changed);
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
        QCOMPARE(undecided, changed / 2);
        finish({u"merge, %1 changes each"_s.arg(changed), size, time, u"open both"_s, reading, 2});
    }

    // What somebody is sent who has the project as it was 400 changes ago.
    void packing_data() { addSizes(); }
    void packing()
    {
        QFETCH(int, size);
        const HeldChanges before = readProject(project(size))->held;
        auto copy = WorkingCopy::open(copyWithChanges(size, u"news"_s, 0, 400));
        QVERIFY(bool(copy));
        QByteArray package;
        const double time = wallTime(3, [&] { package = *(*copy)->changesSince(before); });
        QVERIFY(!package.isEmpty());
        qInfo("a package of 400 changes: %lld kB", static_cast<long long>(package.size() / 1024));
        const double reading = wallTime(3, [&] { QVERIFY(bool(readProject(project(size)))); });
        finish({u"package of 400 changes"_s, size, time, u"open"_s, reading, 6});
    }

    // Half of the history goes, and every day that is left can be gone to.
    void compacting_data() { addSizes(); }
    void compacting()
    {
        QFETCH(int, size);
        auto opened = openProject(project(size));
        const History history = *readPackedHistory(opened->rows);
        const QDateTime middle = history.at(history.size() / 2).time;
        const QSet<QDate> kept {history.at(10).time.toLocalTime().date()};
        ShorterHistory shorter;
        const double time = medianTime(3, [&] { shorter = shortened(history, middle, kept); });
        QVERIFY(shorter.dropped.size() > 1000);
        finish({u"what compacting drops"_s, size, time, u"open"_s, readingTime(size), 2});

        const QString file = copyWithChanges(size, u"compact"_s, 0, 1);
        auto copy = WorkingCopy::open(file);
        const qint64 before = QFileInfo(file).size();
        const double doing =
            wallTime(1, [&] { QVERIFY((*copy)->shortenHistory(shorter) && (*copy)->publish()); });
        const double reading = wallTime(3, [&] { QVERIFY(bool(readProject(file))); });
        qInfo("compacting dropped %lld changes: %lld kB of %lld kB are left",
              static_cast<long long>(shorter.dropped.size()),
              static_cast<long long>(QFileInfo(file).size() / 1024),
              static_cast<long long>(before / 1024));
        finish({u"compact and publish"_s, size, doing, u"open"_s, reading, 0});
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
        for (int number = 0; number < changes; ++number) {
            const QString &tool = tools.at(random.bounded(int(tools.size())));
            const QString text = u"What was said of it on day %1"_s.arg(number);
            (*made)->append(fieldSet((*made)->graph(), tool, Key(u"note"), text, number));
        }
        if (!(*made)->publish())
            qWarning("the project could not be made");
        return file;
    }
    double readingTime(int size)
    {
        return medianTime(3, [&] { QVERIFY(bool(readProject(project(size)))); });
    }

    QString copyWithChanges(int size, const QString &name, int from, int count)
    {
        const QString file = m_dir.filePath(u"%1-%2-%3.martlet"_s.arg(name).arg(size).arg(count));
        QFile::copy(project(size), file);
        auto copy = WorkingCopy::open(file);
        int minute = changes;
        for (const QString &id : toolsOf((*copy)->graph()).mid(from, count))
            (*copy)->append(fieldSet((*copy)->graph(), id, Key(u"vendor"), name, ++minute));
        if (!(*copy)->publish())
            qWarning("the copy could not be published");
        return file;
    }

    /// Of work that other threads do: the median of the time that passes.
    static double wallTime(int runs, const std::function<void()> &work)
    {
        std::vector<double> times;
        for (int run = 0; run < runs; ++run) {
            QElapsedTimer timer;
            timer.start();
            work();
            times.push_back(double(timer.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(times);
        return times[times.size() / 2];
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
    int m_written = 0;
};

QTEST_GUILESS_MAIN(BenchSharing)
#include "bench_sharing.moc"
