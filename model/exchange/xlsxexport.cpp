// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/xlsxexport.h"

#include "model/analysis/owneroutlook.h"
#include "model/exchange/itemworkbook.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class XlsxExport
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ItemWorkbook)

public:
    XlsxExport(const Graph &graph, const Report &report, QDate today)
        : m_graph(graph)
        , m_schema(graph)
        , m_report(report)
        , m_book(graph, graph.project().name(), today)
    {
        for (const Finding &finding : report.findings) {
            for (const auto &[item, field] : askedFields(graph, finding))
                m_asked.insert({graph.find(item)->kind, field});
        }
    }

    Result<QByteArray> made()
    {
        for (const ItemSort sort : {ItemSort::Element, ItemSort::Relation}) {
            for (const KindRow *kind : Schema::kindsOf(sort))
                addKind(*kind);
        }
        addFindings();
        return m_book.bytes();
    }

private:
    void addKind(const KindRow &kind)
    {
        std::vector<const Item *> items = m_graph.itemsOf(kind.id);
        // A map without tools has an empty table of them to begin with.
        if (items.empty() && kind.id != u"tool"_key)
            return;
        QList<FieldRow> fields = tableFields(m_schema, kind.id);
        fields.removeIf(
            [&](const FieldRow &field) { return !items.empty() && !isShown(field, items); });
        std::ranges::sort(items, {}, [&](const Item *item) {
            return std::pair(itemName(m_graph, item->id).toCaseFolded(), item->id);
        });
        QStringList ids;
        for (const Item *item : items)
            ids.append(item->id);
        m_book.addItems(kind.plural(), kind.id, fields, ids);
    }

    bool isShown(const FieldRow &field, const std::vector<const Item *> &items) const
    {
        if (field.id == key::name || m_asked.contains({items.front()->kind, field.id}))
            return true;
        return std::ranges::any_of(
            items, [&](const Item *item) { return !item->value(field.id).isUnknown(); });
    }

    void addFindings()
    {
        QList<QList<CellContent>> rows;
        for (const Finding &finding : m_report.findings)
            rows.append(findingRow(finding));
        if (rows.isEmpty())
            return;
        m_book.addTexts(tr("Findings"),
                        {tr("How bad"),
                         tr("Rule"),
                         tr("About"),
                         tr("What was seen"),
                         tr("Why it matters"),
                         tr("What to do"),
                         tr("Owner"),
                         tr("Accepted because"),
                         tr("Accepted by"),
                         tr("Accepted until")},
                        {12, 26, 28, 44, 44, 44, 22, 28, 20, 14},
                        rows);
    }

    QList<CellContent> findingRow(const Finding &finding) const
    {
        QStringList owners;
        for (const QString &item : finding.keyItems) {
            const QString owner = m_graph.value(item, key::owner).text();
            if (m_graph.contains(owner))
                owners.append(itemName(m_graph, owner));
        }
        owners.removeDuplicates();
        const auto waiver = [&](Key field) {
            return m_graph.value(finding.waiver, field).text();
        };
        const QString person = waiver(u"person"_key);
        const QDate until = QDate::fromString(waiver(u"until"_key), Qt::ISODate);
        return {{severityLabel(finding.severity)},
                {u"%1: %2"_s.arg(finding.rule, finding.title())},
                {itemNames(m_graph, finding.keyItems, 20)},
                {whatWasSeen(m_graph, finding)},
                {finding.why()},
                {finding.doText()},
                {owners.join(u"; "_s)},
                {waiver(u"reason"_key)},
                {m_graph.contains(person) ? itemName(m_graph, person) : QString()},
                {.form = CellForm::Day, .day = until}};
    }

    const Graph &m_graph;
    Schema m_schema;
    const Report &m_report;
    QSet<std::pair<Key, Key>> m_asked; ///< kind and field
    ItemWorkbook m_book;
};

} // namespace

Result<QByteArray> writeXlsx(const Graph &graph, QDate today)
{
    CheckOptions options;
    options.today = today;
    const Result<Report> report = check(graph, options);
    return report ? XlsxExport(graph, *report, today).made() : Result<QByteArray>(report.error());
}

} // namespace martlet
