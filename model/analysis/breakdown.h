// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"
#include "model/change/draft.h"

namespace martlet {

/// What part of the marketing debt a department or a journey bears.
struct DebtRow
{
    QString id; ///< a department, or the identity of a journey; empty: the rest
    int debt = 0;
    QStringList findings; ///< keys of the findings that are counted
};

/// The debt by department, the largest first: a finding counts for the department of the first of
/// its key items that has one; of a flow, for that of the tool it comes from. The rows add up to
/// the whole. There is none by person, on purpose.
QList<DebtRow> debtByDepartment(const Graph &graph, const Report &report);
/// The debt by journey, the largest first: a finding counts for every journey with a step that it
/// concerns, or that a tool supports which it concerns; so rows may add up to more than the whole.
QList<DebtRow> debtByJourney(const Graph &graph, const Report &report, QDate today);

/// What was known of a project on a day.
struct SnapshotRow
{
    QString id;
    QString name;
    QDate date;
    int debt = 0;
    double completeness = 0;
    QStringList findings; ///< keys
};

/// The snapshots of a project, the oldest first.
QList<SnapshotRow> snapshotsOf(const Graph &graph);
/// Keeps what a report says as a snapshot of that day. Returns its identity.
QString addSnapshot(Draft &draft, const QString &name, const Report &report, QDate today);
/// Keys of the findings that the last snapshot did not have; none where there is no snapshot.
QSet<QString> newSinceSnapshot(const Graph &graph, const Report &report);

/// Which findings to show.
struct FindingFilter
{
    enum class By { Nothing, Severity, Pack, Department, Owner, Journey, Text };

    By by = By::Nothing;
    /// Identity of a severity, English name of a pack, department, identity of an owner or a
    /// journey; or a text that the title or the name of something concerned contains.
    QString value;

    friend bool operator==(const FindingFilter &, const FindingFilter &) = default;
};

/// Every filter that lets some finding of the report through, in the order of By, then by name.
QList<FindingFilter> possibleFilters(const Graph &graph, const Report &report, QDate today);
/// What a filter is called: "Errors", "Structure", "Sales", "Anna".
QString filterLabel(const Graph &graph, const FindingFilter &filter);
/// The report with only the findings that the filter lets through; a filter by severity lets worse
/// ones through as well.
Report filtered(const Graph &graph, const Report &report, const FindingFilter &filter, QDate today);

} // namespace martlet
