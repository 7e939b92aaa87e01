// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/csvexport.h"

#include "model/exchange/csvtext.h"
#include "model/exchange/importreport.h"
#include "model/exchange/itemworkbook.h"
#include "model/schema/schema.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static const Key tool(u"tool");

QByteArray writeToolsCsv(const Graph &graph)
{
    const Schema schema(graph);
    const std::vector<const Item *> tools = graph.itemsOf(tool);
    QList<const FieldRow *> used;
    for (const FieldRow *row : schema.fieldsOf(tool)) {
        const bool isFilled = std::any_of(tools.begin(), tools.end(), [&](const Item *item) {
            return !item->fields.get(row->id).isUnknown();
        });
        if (isFilled && row->id != key::name)
            used.append(row);
    }
    QStringList header {u"name"_s};
    for (const FieldRow *row : std::as_const(used))
        header.append(row->id.text());
    QString text = header.join(u',') + u"\r\n"_s;
    for (const Item *item : tools) {
        QStringList cells {csvCell(item->name())};
        for (const FieldRow *row : std::as_const(used)) {
            const Value value = item->fields.get(row->id);
            // What somebody looked for and did not find is a dash, as people write it.
            cells.append(value.isNone() ? u"-"_s : csvCell(plainValue(value, row, graph)));
        }
        text += cells.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

QByteArray writeKindCsv(const Graph &graph, Key kind)
{
    const ItemCells cells(graph, ItemCells::Words::Neutral);
    const std::vector<const Item *> items = graph.itemsOf(kind);
    QList<FieldRow> fields = tableFields(Schema(graph), kind);
    fields.removeIf([&](const FieldRow &field) {
        return field.id != key::name && std::none_of(items.begin(), items.end(), [&](auto *item) {
                   return !item->value(field.id).isUnknown();
               });
    });
    QStringList header {itembook::mark + kind.text()};
    for (const FieldRow &field : std::as_const(fields))
        header.append(field.id.text());
    QString text = header.join(u',') + u"\r\n"_s;
    for (const Item *item : items) {
        QStringList row {csvCell(item->id)};
        for (const FieldRow &field : std::as_const(fields))
            row.append(csvCell(cells.shown(field, item->value(field.id))));
        text += row.join(u',') + u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace martlet
