// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/changesheet.h"

#include "model/base/text.h"
#include "model/exchange/itemworkbook.h"

namespace martlet {

namespace {

struct ChangeSheet
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ChangeSheet)
};

bool isInTables(Key kind)
{
    const KindRow *row = Schema::kind(kind);
    return row && (row->sort == ItemSort::Element || row->sort == ItemSort::Relation);
}

/// The rows of one change: of something new one for each of its fields as well.
QList<SheetProposal> rowsOf(const Proposal &change, const Schema &schema)
{
    const Difference &one = change.difference;
    const QDateTime time = QDateTime::fromString(change.writer.time, Qt::ISODate).toLocalTime();
    const SheetProposal row {one.item->id,
                             one.name,
                             one.item->kind,
                             one.field.isEmpty() ? key::kind : one.field,
                             one.before,
                             one.after,
                             change.writer.author,
                             time.isValid() ? dayText(time.date()) : QString()};
    QList<SheetProposal> rows {row};
    if (one.what == Difference::What::Removed)
        rows.first().proposed = {};
    if (one.what != Difference::What::Added)
        return rows;
    rows.first().proposed = one.item->kind.text();
    for (const FieldRow &field : tableFields(schema, one.item->kind)) {
        const Value value = one.item->value(field.id);
        const bool isGiven = field.id == key::name || field.id == key::from || field.id == key::to;
        if (isGiven || value.isUnknown())
            continue;
        rows.append(row);
        rows.last().field = field.id;
        rows.last().now = {};
        rows.last().proposed = value;
    }
    return rows;
}

} // namespace

Result<QByteArray>
writeChangeSheet(const std::vector<Proposal> &changes, const Graph &graph, QDate made)
{
    const Schema schema(graph);
    QList<SheetProposal> rows;
    for (const Proposal &change : changes) {
        const Difference &one = change.difference;
        const bool isField = one.field.isEmpty() || schema.field(one.item->kind, one.field);
        if (isInTables(one.item->kind) && isField && !one.after.isJson() && !one.before.isJson()
            && one.what != Difference::What::Moved)
            rows += rowsOf(change, schema);
    }
    ItemWorkbook book(graph, ChangeSheet::tr("Proposed changes"), made);
    book.addProposals(ChangeSheet::tr("Proposed changes"), rows);
    return book.bytes();
}

} // namespace martlet
