// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/storage/format.h"
#include "model/storage/reader.h"
#include "model/storage/workingcopy.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/support/mapofsize.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QList<int> sizes {100, 1000, 10000};

/// The least that opening a file must do if its content is to be trusted and kept.
static void checkAndCopy(const QString &file, const QString &copy)
{
    files::Content content;
    QVERIFY(files::read(file, format::largestFile, &content) == 0);
    sqlite::Database rows = sqlite::Database::hardened(content.bytes);
    QCOMPARE(rows.text("PRAGMA quick_check(1)"), u"ok"_s);
    files::remove(copy);
    sqlite::Database target = sqlite::Database::file(copy);
    target.text("PRAGMA journal_mode = WAL");
    target.run("BEGIN");
    format::makeTables(target);
    format::copyRows(rows, target);
    target.run("COMMIT");
    QVERIFY(target.isFine());
}

static qint64 selectAll(sqlite::Database &rows)
{
    qint64 size = 0;
    sqlite::Statement row(rows, "SELECT id, kind, src, dst, fields, stamps, hash FROM item");
    while (row.next()) {
        for (int column = 0; column < 7; ++column)
            size += row.view(column).size();
    }
    return size;
}

static QList<double> timesOf(int runs, const std::function<void(int)> &work)
{
    QList<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer clock;
        clock.start();
        work(run);
        times.append(double(clock.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times;
}

class BenchStorage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_dir.path().toUtf8()); }

    void opening_data() { addSizes(); }
    void opening()
    {
        QFETCH(int, size);
        const QString file = project(size);
        const double limit = medianTime(5, [&] { checkAndCopy(file, m_dir.filePath(u"copy"_s)); });
        const double time = medianTime(5, [&] { QVERIFY(bool(readProject(file))); });
        finish({u"hardened open"_s, size, time, u"quick_check and inserting all rows"_s, limit, 2});
    }

    void rowsToGraph_data() { addSizes(); }
    void rowsToGraph()
    {
        QFETCH(int, size);
        auto opened = openProject(project(size));
        QVERIFY(opened);
        qint64 bytes = 0;
        const double limit = medianTime(9, [&] { bytes += selectAll(opened->rows); });
        const double time = medianTime(9, [&] { bytes += readRows(opened->rows).graph.size(); });
        QVERIFY(bytes > 0);
        finish({u"rows to graph"_s, size, time, u"bare SELECT"_s, limit, 0});
    }

    void edits_data() { addSizes(); }
    void edits()
    {
        QFETCH(int, size);
        auto copy = WorkingCopy::open(project(size));
        QVERIFY(copy);
        const QString item = (*copy)->graph().itemsOf(Key(u"tool")).front()->id;
        const auto edit = [&](int run) {
            Draft draft((*copy)->graph());
            draft.set(item, Key(u"note"), u"Note %1"_s.arg(run));
            (*copy)->append({{}, u"Anna"_s, QDateTime::currentDateTimeUtc(), {}, draft.edits()});
            QVERIFY((*copy)->flush());
        };
        edit(-1); // fills the working copy
        const QList<double> times = timesOf(500, edit);
        const QList<double> bare = bareUpdates(size);
        finish({u"edit durable, median"_s, size, times[250], u"bare UPDATE"_s, bare[250], 0});
        finish({u"edit durable, 99 %"_s, size, times[495], u"bare UPDATE"_s, bare[495], 0});
        const double time = medianTime(5, [&] {
            edit(QRandomGenerator::global()->bounded(1'000'000));
            QVERIFY((*copy)->publish());
        });
        finish({u"edit and publish"_s, size, time, {}, 0, 0});
        qInfo("%d tools: file of %lld kB", size, QFileInfo(project(size)).size() / 1024);
    }

private:
    static void addSizes()
    {
        QTest::addColumn<int>("size");
        for (const int size : sizes)
            QTest::newRow(QByteArray::number(size)) << size;
    }

    QString project(int size)
    {
        const QString file = m_dir.filePath(u"%1.martlet"_s.arg(size));
        if (!QFile::exists(file) && !WorkingCopy::create(file, mapOfSize(size), u"Anna"_s, {}))
            qWarning("the project could not be made");
        return file;
    }

    QList<double> bareUpdates(int size)
    {
        const QString copy = m_dir.filePath(u"bare"_s);
        checkAndCopy(project(size), copy);
        sqlite::Database database = sqlite::Database::file(copy);
        database.text("PRAGMA journal_mode = WAL");
        database.run("PRAGMA synchronous = FULL");
        const QString item = database.text("SELECT id FROM item WHERE kind = 'tool'");
        sqlite::Statement update(database, "UPDATE item SET fields = ? WHERE id = ?");
        return timesOf(500, [&](int run) {
            database.run("BEGIN IMMEDIATE");
            update.with(QByteArray(300, char(run)), item).run();
            database.run("COMMIT");
        });
    }

    static void finish(const Row &row)
    {
        print(row);
        if (!row.isWithinBudget())
            qWarning("over budget: %s", qPrintable(row.what));
        QVERIFY(row.isWithinBudget());
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(BenchStorage)
#include "bench_storage.moc"
