// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/balance.h"

#include <QByteArray>

namespace martlet {

/// A report together with what it is about, ready to be written. The graph must be the one that was
/// checked.
struct ReportSubject
{
    const Graph &graph;
    const Report &report;
    QString scenario = {}; ///< name of the scenario that the project was read through, or nothing
    Balance balance = {}; ///< what the scenario does to the findings
    Graph now = {}; ///< the project without the scenario
};

/// For a terminal: figures, what to start with, findings by rule with why and what to do, accepted
/// ones in a section of their own. More than 25 of a kind become one line with a list. \a coloured
/// marks severities with ANSI colours; the words say the same.
QString textReport(const ReportSubject &subject, bool coloured = false);

/// The form of interface.md, "Answers as JSON".
QByteArray jsonReport(const ReportSubject &subject);

/// One row a finding; UTF-8, RFC 4180. A cell that a spreadsheet would take for a formula begins
/// with an apostrophe.
QByteArray csvReport(const ReportSubject &subject);

/// SARIF 2.1.0: rules, results with key and places, waivers as suppressions.
QByteArray sarifReport(const ReportSubject &subject);

} // namespace martlet
