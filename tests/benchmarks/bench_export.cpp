// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/projectjson.h"
#include "model/storage/workingcopy.h"
#include "tests/support/mapofsize.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <malloc.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <cstdio>

using namespace martlet;
using namespace Qt::StringLiterals;

/// What one run of a program took, its children included.
struct Cost
{
    bool isDone = false; ///< in time, and with a file written
    double milliseconds = 0; ///< of the processor
    qint64 kilobytes = 0; ///< of the file
    long megabytes = 0; ///< of memory at most
};

/// Linux counts what we held at most as the least that a child held (exec() hands the mark on), so
/// the mark is set back first.
static void forgetOwnMemory()
{
    ::malloc_trim(0);
    QFile mark(u"/proc/self/clear_refs"_s);
    if (mark.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        mark.write("5"); // proc(5): the peak resident set size
}

/// Runs a program that writes \a file; it is ended where the processor works longer for it.
static Cost costOf(const QStringList &command, const QString &file, rlim_t seconds)
{
    std::vector<QByteArray> words;
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    forgetOwnMemory();
    pid_t program = 0;
    if (::posix_spawnp(&program, arguments[0], nullptr, nullptr, arguments.data(), environ) != 0)
        return {};
    const rlimit limit {seconds, seconds};
    ::prlimit(program, RLIMIT_CPU, &limit, nullptr);
    int status = 0;
    rusage usage {};
    ::wait4(program, &status, 0, &usage);
    const bool isDone = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    const qint64 size = QFileInfo(file).size();
    return {isDone && size > 0,
            milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime),
            (size + 1023) / 1024,
            usage.ru_maxrss / 1024};
}

static void tell(const QString &who, const QString &what, const QString &size, const Cost &cost)
{
    std::printf("%-22s %-5s %7s   %10.0f ms %8lld KB %6ld MB%s\n",
                qPrintable(who),
                qPrintable(what),
                qPrintable(size),
                cost.milliseconds,
                qlonglong(cost.kilobytes),
                cost.megabytes,
                cost.isDone ? "" : "   failed, or did not end in time");
    std::fflush(stdout);
}

/// Whole runs of the program as people start it: reading the project, arranging, writing.
class BenchExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formats_data() { addSizes(); }
    void formats()
    {
        QFETCH(const QString, size);
        for (const auto &format : {u"png"_s, u"xlsx"_s, u"html"_s, u"drawio"_s}) {
            const Cost cost = exported(size, format);
            tell(u"martlet"_s, format, size, cost);
            QVERIFY(cost.isDone);
        }
    }

    void graphviz_data() { addSizes(); }
    /// Against Graphviz, which arranges and draws the graph that our own export wrote for it.
    void graphviz()
    {
        QFETCH(const QString, size);
        QVERIFY(exported(size, u"dot"_s).isDone);
        for (const auto &format : {u"pdf"_s, u"svg"_s}) {
            const Cost own = exported(size, format);
            tell(u"martlet"_s, format, size, own);
            QVERIFY(own.isDone);
            QString engine = u"dot"_s;
            Cost peer = drawn(engine, size, format);
            tell(engine, format, size, peer);
            if (!peer.isDone) { // `dot` loses edges of large graphs, or does not come to an end
                engine = u"sfdp"_s;
                peer = drawn(engine, size, format);
                tell(engine, format, size, peer);
            }
            QVERIFY2(peer.isDone, "the peer could not be run");
            hold(own, peer, size);
        }
    }

private:
    static constexpr rlim_t patience = 60; ///< seconds

    static void addSizes()
    {
        QTest::addColumn<QString>("size");
        for (const char *size : {"sample", "1000", "10000"})
            QTest::newRow(size) << QString::fromLatin1(size);
    }

    /// The most that an export may take, as parts of what the peer takes.
    struct Budget
    {
        double time;
        double bytes;
    };

    /// On a map of some size we are no slower and write less. A small one is for the most part the
    /// start of a program with all its libraries, twice, as cards are arranged in a process of its
    /// own; and its cards say more than the boxes of the peer: signs, badges, a legend.
    static Budget budgetOf(const QString &size)
    {
        return size == "sample"_L1 ? Budget {4, 1.5} : Budget {1, 1};
    }

    static void hold(const Cost &own, const Cost &peer, const QString &size)
    {
        const double time = own.milliseconds / peer.milliseconds;
        const double bytes = double(own.kilobytes) / double(peer.kilobytes);
        const double memory = double(own.megabytes) / double(peer.megabytes);
        std::printf("    ratios: time %.2f, size %.2f, memory %.2f\n", time, bytes, memory);
        std::fflush(stdout);
        QVERIFY(time <= budgetOf(size).time);
        QVERIFY(bytes <= budgetOf(size).bytes);
    }

    QString file(const QString &size, const QString &ending) const
    {
        return m_folder.filePath(size + u'.' + ending);
    }

    QString project(const QString &size) const
    {
        const QString made = file(size, u"martlet"_s);
        if (QFile::exists(made))
            return made;
        const Graph graph = size == "sample"_L1 ? sample() : mapOfSize(size.toInt());
        if (!WorkingCopy::create(made, graph, u"Anna"_s, {}))
            qWarning("the project could not be made");
        return made;
    }

    static Graph sample()
    {
        QFile json(u":/samples/outdoor-retailer.json"_s);
        const auto read = json.open(QIODevice::ReadOnly) ? readProjectJson(json.readAll())
                                                         : Result<JsonImport>(Error());
        return read ? read->graph : Graph();
    }

    Cost exported(const QString &size, const QString &format) const
    {
        const QString to = file(size, format);
        return costOf(
            {program(), u"export"_s, project(size), u"--to"_s, to, u"--quiet"_s}, to, patience);
    }

    Cost drawn(const QString &engine, const QString &size, const QString &format) const
    {
        const QString to = file(size, engine + u'.' + format);
        return costOf({engine, u"-T"_s + format, u"-o"_s + to, file(size, u"dot"_s)}, to, patience);
    }

    static QString program() { return QString::fromUtf16(MARTLET_PROGRAM); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(BenchExport)
#include "bench_export.moc"
