// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/breakdown.h"
#include "model/analysis/figures.h"

namespace martlet {

/// One thing that a figure counts.
struct Counted
{
    QString text;
    QString value; ///< what it adds to the figure, for people; may be empty
    QStringList items; ///< identities to show on the map
};

/// A figure for people, and the list of what it counts.
struct Figure
{
    struct Part
    {
        QString title; ///< may be empty
        QList<Counted> counted;
    };

    QString id; ///< by which the same figure is found in a later answer
    QString name; ///< what it is the figure of
    QString value; ///< empty where the name tells it: "3 flows stop"
    QString meaning; ///< how it is counted; may be empty
    /// Of several, the first is what the figure counts, and the others what belongs to it but is
    /// not in it, such as what nobody knows yet.
    QList<Part> parts;

    /// All that it counts, as identities to show on the map.
    QStringList items() const;
};

/// The figures about one subject.
struct FigureSheet
{
    struct Breakdown
    {
        QString label; ///< "by department"
        QList<Figure> figures;
        QString note; ///< how to read it; may be empty
    };

    QString id; ///< hours, cost, debt, answered, trend
    QString title; ///< "By hand a month"
    QString headline; ///< the one figure that stands for all of it, as short as can be
    Figure total;
    QList<Breakdown> breakdowns;
    QList<double> course; ///< how the figure went, the oldest first; may be empty
};

/// Hours a month by hand and what they cost; hoursByHand() for people.
FigureSheet hoursSheet(const Vocabulary &words);
/// What the tools cost a year; costAYear() for people.
FigureSheet costSheet(const Vocabulary &words);
/// The marketing debt, by department and journey; never by person.
FigureSheet debtSheet(const Vocabulary &words, const Report &report);
/// Which part of what the rules ask has an answer, by subject.
FigureSheet answeredSheet(const Graph &graph, const Report &report);
/// How debt and answers went from snapshot to snapshot.
FigureSheet trendSheet(const Graph &graph, const Report &report);

/// All of them for a project and what was found in it, in the order above. Runs on any thread.
QList<FigureSheet> figureSheets(const Graph &graph, const Report &report, QDate today);

/// What the marketing debt is, in plain words.
QString debtMeaning();
/// Part of a whole in per cent, rounded down, so that 100 % says that nothing is left.
QString percentText(double part);

} // namespace martlet
