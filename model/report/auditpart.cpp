// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/auditpart.h"

#include "model/base/language.h"

namespace martlet {

AuditBook::AuditBook(const Graph &ofGraph, const Report &ofReport, QDate today)
    : graph(ofGraph)
    , report(ofReport)
    , words(ofGraph, today)
    , say(ofGraph)
    , snapshots(snapshotsOf(ofGraph))
{ }

AuditPart::AuditPart(AuditBook &book)
    : m_book(book)
    , m_graph(book.graph)
    , m_report(book.report)
    , m_words(book.words)
    , m_say(book.say)
    , m_snapshots(book.snapshots)
{ }

void AuditPart::chapter(const QString &title, const QString &anchor)
{
    add(Doc::Heading {title, 1, anchor});
}

void AuditPart::section(const QString &title, bool isListed)
{
    add(Doc::Heading {title, 2, {}, {}, {}, isListed});
}

void AuditPart::paragraph(const QString &text, Doc::Tone tone)
{
    if (!text.isEmpty())
        add(Doc::Paragraph {text, tone});
}

void AuditPart::table(Doc::Table &&made)
{
    const auto all = qsizetype(made.rows.size());
    if (all == 0)
        return;
    if (all > longest)
        made.rows.resize(longest);
    add(std::move(made));
    if (all > longest)
        paragraph(ReportWords::more(all - longest), Doc::Tone::Faint);
}

QString AuditPart::figure(double number)
{
    return spokenLocale().toString(number, 'f', 0);
}

double AuditPart::shareOf(double value, double largest)
{
    return largest > 0 ? value / largest : 0;
}

bool AuditPart::hasFirst() const
{
    return m_book.isSummary || openCount() > m_report.firstFindings().size();
}

} // namespace martlet
