// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/benchmark.h"

#include "model/change/draft.h"
#include "model/drawing/arrange.h"
#include "tests/support/mapofsize.h"

#include <QProcess>
#include <QStringList>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace martlet {

/// Of this process and of the children that have ended, in milliseconds.
static double processorTime()
{
    timespec own {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &own);
    rusage children {};
    getrusage(RUSAGE_CHILDREN, &children);
    const auto ofChildren = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return double(own.tv_sec) * 1e3 + double(own.tv_nsec) / 1e6 + ofChildren(children.ru_utime)
        + ofChildren(children.ru_stime);
}

double medianTime(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const double begin = processorTime();
        work();
        times.push_back(processorTime() - begin);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs / 2)];
}

double threadTime()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double slowOf(std::vector<double> times)
{
    const auto place = times.begin() + qsizetype(double(times.size()) * 0.95);
    std::nth_element(times.begin(), place, times.end());
    return *place;
}

Graph placedMapOfSize(int tools)
{
    const Graph graph = mapOfSize(tools);
    const MapView view = MapView::of(graph, standardView);
    LayoutRun run;
    run.program = QString::fromUtf16(MARTLET_PROGRAM);
    run.timeLimit = std::chrono::seconds(60);
    const auto arranged = arrange(view, ArrangeScope::Whole, run);
    Draft draft(graph);
    const QHash<QString, Place> places =
        arranged ? placesOf(view, *arranged) : QHash<QString, Place>();
    for (const auto &[card, place] : places.asKeyValueRange())
        draft.place(card, standardView, place);
    return draft.graph();
}

double peerTime(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    const double begin = processorTime();
    return outputOf(program, arguments, input).isEmpty() ? 0 : processorTime() - begin;
}

QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool done = process.waitForFinished(120000) && process.exitCode() == 0;
    return done ? process.readAllStandardOutput() : QByteArray();
}

void print(const Row &row)
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%-32s %7d %10.2f ms   %-34s %10.2f ms   ratio %8.3f   budget %8.3f   %5ld MB\n",
                qPrintable(row.what),
                row.size,
                row.milliseconds,
                qPrintable(row.limit),
                row.limitMilliseconds,
                row.ratio(),
                row.budget,
                usage.ru_maxrss / 1024);
    std::fflush(stdout);
}

} // namespace martlet
