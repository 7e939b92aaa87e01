// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/reports.h"

#include "model/report/auditreport.h"
#include "model/report/handbook.h"
#include "model/report/ownerpages.h"
#include "model/report/processingrecord.h"
#include "model/report/reporthtml.h"
#include "model/report/reportpdf.h"

#include <QLocale>
#include <QPageSize>

namespace martlet {

using namespace Qt::StringLiterals;

QStringList reportIds()
{
    return {
        u"audit"_s, u"handbook"_s, u"owners"_s, u"processing"_s}; // in the order of the enumeration
}

std::optional<ReportKind> reportNamed(const QString &id)
{
    const qsizetype place = reportIds().indexOf(id);
    return place < 0 ? std::nullopt : std::optional(ReportKind(place));
}

bool showsViews(ReportKind kind)
{
    return kind == ReportKind::Audit;
}

bool isTable(ReportKind kind)
{
    return kind == ReportKind::Processing;
}

ReportDocument makeReport(ReportKind kind, const ReportSource &source)
{
    switch (kind) {
    case ReportKind::Audit:
        return auditReport(source.graph, source.report, source.views, source.today);
    case ReportKind::Handbook:
        return handbook(source.graph, source.today);
    case ReportKind::Owners:
        return ownerPages(source.graph, source.report, source.today);
    case ReportKind::Processing:
        return processingRecord(source.graph, source.today);
    }
    return {};
}

Result<QByteArray>
pdfReport(ReportKind kind, const ReportSource &source, QSizeF paper, const QString &language)
{
    return reportPdf(
        makeReport(kind, source), isTable(kind) ? paper.transposed() : paper, language);
}

QByteArray htmlReport(ReportKind kind, const ReportSource &source, const QString &language)
{
    return reportHtml(makeReport(kind, source), language);
}

QByteArray csvReport(ReportKind kind, const ReportSource &source)
{
    return isTable(kind) ? processingCsv(source.graph, source.today) : QByteArray();
}

QSizeF usualPaper()
{
    const bool isLetter = QLocale::system().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4).size(QPageSize::Point);
}

} // namespace martlet
