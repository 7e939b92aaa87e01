// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/benchmarks/benchmark.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace martlet {

double medianTime(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[size_t(runs / 2)];
}

double peerTime(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool done = process.waitForFinished(120000) && process.exitCode() == 0;
    return done ? double(timer.nsecsElapsed()) / 1e6 : 0;
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
