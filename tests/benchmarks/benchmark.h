// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <functional>

namespace martlet {

/// One line of the table of benchmarks: what was measured, and the limit or peer it is held
/// against.
struct Row
{
    QString what;
    int size = 0; ///< tools on the map
    double milliseconds = 0; ///< of the processor
    QString limit; ///< what the ratio is to; empty: nothing to compare with
    double limitMilliseconds = 0;
    double budget = 0; ///< the largest ratio that is allowed; 0: none

    double ratio() const { return limitMilliseconds > 0 ? milliseconds / limitMilliseconds : 0; }
    /// Whether the ratio, never the time, is within the budget.
    bool isWithinBudget() const { return budget == 0 || ratio() <= budget; }
};

/// The median time of some runs in milliseconds. All times are the processor's, so that what else
/// the machine does changes no ratio.
double medianTime(int runs, const std::function<void()> &work);

/// What the processor worked for the calling thread so far, in milliseconds.
double threadTime();

/// The time that 95 of 100 do not exceed.
double slowOf(std::vector<double> times);

/// mapOfSize() with the places that the layout gives it on its standard view.
Graph placedMapOfSize(int tools);

/// The time of one run of another program in milliseconds, or 0 where it cannot be run.
double peerTime(const QString &program, const QStringList &arguments, const QByteArray &input);

/// What another program writes, or nothing where it cannot be run.
QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input);

/// Prints the row together with the memory that the process has used at most so far.
void print(const Row &row);

} // namespace martlet
