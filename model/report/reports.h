// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"
#include "model/drawing/pdfprinter.h"
#include "model/report/reportdocument.h"

#include <QSizeF>

namespace martlet {

/// The reports there are.
enum class ReportKind {
    Audit, ///< the state of it all, for those who decide
    Handbook, ///< how the work is done, for those who do it
    Owners, ///< a page for everybody who looks after something
    Summary, ///< the audit on two pages: the figures, and what to start with
    Processing, ///< what is done with personal data, as Article 30 of the GDPR asks
};

/// What a report is made from. The report must be of that graph and day.
struct ReportSource
{
    const Graph &graph;
    const Report &report;
    std::vector<PrintedView> views; ///< that it shows
    QDate today;
    QString person = {}; ///< whose page alone of those for owners; empty: everybody's
};

/// The identities of all reports as the command line writes them, such as audit.
QStringList reportIds();
std::optional<ReportKind> reportNamed(const QString &id);
/// What people call it.
QString labelOf(ReportKind kind);

/// Whether the report shows views; the others need none.
bool showsViews(ReportKind kind);
/// Whether the report is a table of many columns: its paper lies on its long side, and it can be
/// written as CSV.
bool isTable(ReportKind kind);
/// A report as it could be printed, called \a title instead of the project where that is not empty.
ReportDocument
makeReport(ReportKind kind, const ReportSource &source, const QString &title = QString());

/// The pages of a report on the paper of the options, else on usualPaper().
std::vector<PdfPage>
pagesOf(ReportKind kind, const ReportSource &source, const PdfOptions &options);

/// What the PDF of a report says about itself.
PdfDescription
descriptionOf(ReportKind kind, const ReportSource &source, const PdfOptions &options);

/// A report as one web page; of the options, title and language count.
QByteArray htmlReport(ReportKind kind, const ReportSource &source, const PdfOptions &options);

/// A report that is a table, as CSV.
QByteArray csvReport(ReportKind kind, const ReportSource &source);

/// The paper of the people here, Letter or A4, upright in points.
QSizeF usualPaper();

} // namespace martlet
