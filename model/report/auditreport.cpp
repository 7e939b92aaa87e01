// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/auditreport.h"

#include "model/report/auditpart.h"

namespace martlet {

namespace {

void begin(AuditBook &book)
{
    book.document.title = book.say.project();
    book.document.date = book.words.today();
    book.document.notice = QCoreApplication::translate(
        "martlet::AuditReport", "Internal: names people, contracts and costs.");
}

} // namespace

ReportDocument auditReport(const Graph &graph,
                           const Report &report,
                           const std::vector<PrintedView> &views,
                           QDate today)
{
    AuditBook book(graph, report, today);
    begin(book);
    book.document.chapters = ReportDocument::Chapters::Follow;
    writeCover(book);
    writeFindings(book);
    writeViews(book, views);
    writeJourneys(book);
    writeMeans(book);
    writeMethod(book);
    return std::move(book.document);
}

ReportDocument auditSummary(const Graph &graph, const Report &report, QDate today)
{
    AuditBook book(graph, report, today);
    begin(book);
    book.document.chapters = ReportDocument::Chapters::OnePage;
    book.isSummary = true;
    writeCover(book);
    writeFindings(book);
    return std::move(book.document);
}

} // namespace martlet
