// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/reports.h"

#include "model/report/auditreport.h"
#include "model/report/handbook.h"
#include "model/report/ownerpages.h"
#include "model/report/processingrecord.h"
#include "model/report/reporthtml.h"
#include "model/report/reportpdf.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPageSize>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Reports
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Reports)
};

} // namespace

QStringList reportIds()
{
    // In the order of the enumeration.
    return {u"audit"_s, u"handbook"_s, u"owners"_s, u"summary"_s, u"processing"_s};
}

std::optional<ReportKind> reportNamed(const QString &id)
{
    const qsizetype place = reportIds().indexOf(id);
    return place < 0 ? std::nullopt : std::optional(ReportKind(place));
}

QString labelOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Audit:
        return Reports::tr("Audit of the marketing system");
    case ReportKind::Handbook:
        return Reports::tr("Handbook of activities");
    case ReportKind::Owners:
        return Reports::tr("Pages for owners");
    case ReportKind::Summary:
        return Reports::tr("The marketing system in short");
    case ReportKind::Processing:
        return Reports::tr("Record of processing activities (GDPR, Article 30)");
    }
    return {};
}

bool showsViews(ReportKind kind)
{
    return kind == ReportKind::Audit;
}

bool isTable(ReportKind kind)
{
    return kind == ReportKind::Processing;
}

static ReportDocument written(ReportKind kind, const ReportSource &source)
{
    switch (kind) {
    case ReportKind::Audit:
        return auditReport(source.graph, source.report, source.views, source.today);
    case ReportKind::Handbook:
        return handbook(source.graph, source.today);
    case ReportKind::Owners:
        return source.person.isEmpty()
            ? ownerPages(source.graph, source.report, source.today)
            : ownerPage(source.graph, source.report, source.person, source.today);
    case ReportKind::Summary:
        return auditSummary(source.graph, source.report, source.today);
    case ReportKind::Processing:
        return processingRecord(source.graph, source.today);
    }
    return {};
}

ReportDocument makeReport(ReportKind kind, const ReportSource &source, const QString &title)
{
    ReportDocument document = written(kind, source);
    document.kind = labelOf(kind);
    if (!title.isEmpty())
        document.title = title;
    const QString leftOut = Reports::tr("A copy from which some things were left out.");
    if (!source.graph.project().fields.get(u"withheld"_key).isEmpty())
        document.notice = kind == ReportKind::Processing ? document.notice + u' ' + leftOut
                                                         : leftOut; // no longer internal
    return document;
}

static QSizeF paperOf(ReportKind kind, const PdfOptions &options)
{
    const QSizeF paper = options.page.paper.value_or(usualPaper());
    const bool isWide = paper.width() > paper.height();
    const PageOptions::Turn turn = options.page.turn;
    const bool isTurned = turn == PageOptions::Turn::Automatic
        ? isTable(kind)
        : isWide != (turn == PageOptions::Turn::Landscape);
    return isTurned ? paper.transposed() : paper;
}

std::vector<PdfPage> pagesOf(ReportKind kind, const ReportSource &source, const PdfOptions &options)
{
    return reportPages(makeReport(kind, source, options.title), paperOf(kind, options));
}

PdfDescription descriptionOf(ReportKind kind, const ReportSource &source, const PdfOptions &options)
{
    const QString project = source.graph.project().name().simplified();
    const QString title = options.title.isEmpty() ? project : options.title.simplified();
    QStringList words {title, labelOf(kind)};
    words.removeAll(QString());
    return {words.join(u" — "_s), options.language, options.date, options.author};
}

QByteArray htmlReport(ReportKind kind, const ReportSource &source, const PdfOptions &options)
{
    return reportHtml(makeReport(kind, source, options.title), options.language);
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
