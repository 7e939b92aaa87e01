// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/breakdown.h"
#include "model/analysis/engine.h"
#include "model/analysis/vocabulary.h"
#include "model/report/reportdocument.h"
#include "model/report/reportwords.h"

#include <QCoreApplication>

namespace martlet {

struct PrintedView;

/// An audit while it is written: what it tells of, and what stands in it already.
struct AuditBook
{
    AuditBook(const Graph &ofGraph, const Report &ofReport, QDate today);

    const Graph &graph;
    const Report &report;
    Vocabulary words;
    ReportWords say;
    QList<SnapshotRow> snapshots;
    ReportDocument document;
    bool isSummary = false;
};

// The parts of the book, in their order.
void writeCover(AuditBook &book);
void writeFindings(AuditBook &book);
/// The maps with their legends, each view that has something on it.
void writeViews(AuditBook &book, const std::vector<PrintedView> &views);
void writeJourneys(AuditBook &book);
/// Hours, single points of failure, money and contracts.
void writeMeans(AuditBook &book);
/// How the report is made, so that anybody can do it again.
void writeMethod(AuditBook &book);

/// What all parts of the book write with.
class AuditPart
{
public:
    explicit AuditPart(AuditBook &book);

protected:
    using Doc = ReportDocument;

    static constexpr qsizetype longest = 40; ///< rows of a table on paper

    void add(Doc::Block &&block) { m_book.document.blocks.push_back(std::move(block)); }
    void chapter(const QString &title, const QString &anchor = {});
    void section(const QString &title, bool isListed = true);
    /// Nothing where the text is empty.
    void paragraph(const QString &text, Doc::Tone tone = Doc::Tone::Plain);
    /// A table whose rows are cut after the longest, which is said.
    void table(Doc::Table &&made);

    static QString figure(double number);
    /// The part that a row has of the largest one.
    static double shareOf(double value, double largest);

    qsizetype openCount() const { return m_report.findings.size() - m_report.waivedCount(); }
    /// Whether what to start with has a chapter: it could be the list of all that was found.
    bool hasFirst() const;

    AuditBook &m_book;
    const Graph &m_graph;
    const Report &m_report;
    const Vocabulary &m_words;
    const ReportWords &m_say;
    const QList<SnapshotRow> &m_snapshots;
};

} // namespace martlet
