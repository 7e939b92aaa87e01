// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/comparisonreport.h"

#include "model/drawing/arrange.h"
#include "model/report/reportpdf.h"
#include "model/report/reports.h"
#include "model/report/reportwords.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Doc = ReportDocument;
using What = Difference::What;
// Unqualified, or the texts below would be taken for those of Doc.
using Table = Doc::Table;

class ComparisonReportMaker
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ComparisonReport)

public:
    ComparisonReportMaker(const Comparison &comparison, QDate today)
        : m_comparison(comparison)
    {
        m_document.kind = tr("What differs");
        m_document.title = ReportWords(comparison.after().graph).project();
        m_document.date = today;
    }

    ReportDocument made(const std::vector<PrintedView> &views)
    {
        writeCover();
        if (!views.empty())
            m_document.cover.emplace_back(Doc::Paragraph {
                tr("On the map, each thing that differs has a sign. What is gone stands where it "
                   "stood, with a dashed line around it; what is pale is as it was.")});
        writeViews(views);
        writeLists();
        return std::move(m_document);
    }

private:
    static constexpr double legendWidth = 594; // fits upright and across

    void writeCover()
    {
        m_document.cover.emplace_back(Doc::Facts {{tr("Before"), m_comparison.before().name},
                                                  {tr("After"), m_comparison.after().name}});
        Doc::Tiles tiles;
        for (const What what : allWhats)
            tiles.push_back(
                {QString::number(countOf(m_comparison.differences(), what)), labelOf(what)});
        m_document.cover.emplace_back(std::move(tiles));
        if (m_comparison.differences().empty())
            m_document.cover.emplace_back(
                Doc::Paragraph {tr("Both are the same, down to the last field.")});
    }

    void writeViews(const std::vector<PrintedView> &views)
    {
        for (const PrintedView &printed : views) {
            Doc::Map map {{printed.view.name.simplified()}, nullptr, nullptr};
            map.map = std::make_shared<Picture>(drawMap(printed.view, printed.arrangement));
            map.legend = std::make_shared<Picture>(drawLegend(printed.view, legendWidth));
            m_document.blocks.emplace_back(std::move(map));
        }
    }

    void writeLists()
    {
        if (m_comparison.differences().empty())
            return;
        m_document.blocks.emplace_back(Doc::Heading {tr("One by one")});
        Key kind;
        for (const Difference &difference : m_comparison.differences()) {
            if (difference.item->kind != kind)
                beginKind(difference.item->kind);
            kind = difference.item->kind;
            std::get<Table>(m_document.blocks.back()).rows.push_back(rowOf(difference));
        }
    }

    void beginKind(Key kind)
    {
        const KindRow *row = Schema::kind(kind);
        m_document.blocks.emplace_back(Doc::Heading {row ? row->plural() : kind.text(), 2});
        Table table;
        table.columns = {{tr("Name"), 3},
                         {tr("What"), 1.3},
                         {tr("Field"), 2},
                         {tr("Before"), 2.5},
                         {tr("After"), 2.5}};
        m_document.blocks.emplace_back(std::move(table));
        m_last.clear();
    }

    /// The name stands beside the first difference of an item only.
    Doc::TableRow rowOf(const Difference &difference)
    {
        const bool isFirst = difference.item->id != m_last;
        m_last = difference.item->id;
        Doc::TableRow row {{isFirst ? difference.name : QString(), {}, Doc::Tone::Strong},
                           {labelOf(difference.what)}};
        if (difference.what == What::Changed && difference.beforeText != difference.afterText)
            row.insert(row.end(),
                       {{difference.label},
                        valueCell(difference.before, difference.beforeText),
                        valueCell(difference.after, difference.afterText)});
        else
            row.insert(row.end(), {{difference.text()}, {}, {}});
        return row;
    }

    static Doc::Cell valueCell(const Value &value, const QString &text)
    {
        constexpr qsizetype longest = 400; // of a cell that a page can hold
        const QString shown = text.size() > longest ? text.first(longest) + u'…' : text;
        return {shown, {}, value.isUnknown() ? Doc::Tone::Faint : Doc::Tone::Plain};
    }

    const Comparison &m_comparison;
    ReportDocument m_document;
    QString m_last; ///< identity of the item in the row before
};

} // namespace

ReportDocument
comparisonReport(const Comparison &comparison, const std::vector<PrintedView> &views, QDate today)
{
    return ComparisonReportMaker(comparison, today).made(views);
}

Result<std::vector<PrintedView>> comparedViews(const Comparison &comparison)
{
    std::vector<PrintedView> views;
    for (const QString &id : comparison.viewsThatDiffer()) {
        MapView view = comparison.viewOf(id);
        Result<Arrangement> arrangement = arrange(view, ArrangeScope::OnlyNew);
        if (!arrangement)
            return arrangement.error();
        views.push_back({std::move(view), std::move(*arrangement), {}});
    }
    return views;
}

Result<QByteArray> comparisonPdf(const Comparison &comparison, const PdfOptions &options)
{
    const Result<std::vector<PrintedView>> views = comparedViews(comparison);
    if (!views)
        return views.error();
    const ReportDocument document = comparisonReport(comparison, *views, options.date);
    const std::vector<PdfPage> pages =
        reportPages(document, options.page.paper.value_or(usualPaper()));
    const QString title = u"%1 — %2"_s.arg(document.title.simplified(), document.kind);
    return pdfDocument(pages, {title, options.language, options.date, options.author});
}

} // namespace martlet
