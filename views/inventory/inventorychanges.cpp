// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/document/document.h"
#include "model/exchange/celltext.h"
#include "model/exchange/cellwriter.h"
#include "model/graph/index.h"
#include "views/inventory/inventorymodel.h"
#include "views/widgets/uitext.h"

#include <QMap>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

QString InventoryModel::nameOf(const Graph &graph, const QString &item) const
{
    const Item *found = graph.find(item);
    if (!found)
        return {};
    return found->from.isEmpty()
        ? found->name()
        : u"%1 → %2"_s.arg(nameOf(graph, found->from), nameOf(graph, found->to));
}

QString InventoryModel::problemText(const CellWriter &writer,
                                    const QString &item,
                                    const FieldRow &field,
                                    const QString &why) const
{
    //: a field, whose it is, and why it stays as it is
    return tr("“%1” of %2 stays as it is. %3")
        .arg(field.label(), nameOf(writer.draft().graph(), item), why);
}

QString InventoryModel::labelFor(const QModelIndexList &cells) const
{
    const auto isBeside = [&](const QModelIndex &cell) {
        return cell.column() != cells.first().column();
    };
    if (std::any_of(cells.begin(), cells.end(), isBeside))
        return tr("Change %n cells", nullptr, int(cells.size()));
    const QString field = column(cells.first()).label();
    if (cells.size() > 1)
        return tr("Set “%1” of %n items", nullptr, int(cells.size())).arg(field);
    return tr("Set “%1” of %2")
        .arg(field, nameOf(m_document->graph(), itemAt(cells.first().row())));
}

// Nothing is committed where nothing was taken; what was not is told of in any case.
bool InventoryModel::finish(const QString &label, const CellWriter &writer, QStringList problems)
{
    problems.removeDuplicates();
    Q_EMIT refused(problems);
    const bool done = m_document->commit(label, writer.draft());
    if (done && !writer.made().isEmpty())
        Q_EMIT announced(tr("Added: %1").arg(shortened(listText(writer.made()), 80)));
    return done || problems.isEmpty();
}

bool InventoryModel::add(const QString &name)
{
    Q_EMIT refused({});
    return !m_document->add(m_kind, name).isEmpty();
}

bool InventoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return role == Qt::EditRole && write({index}, value.toString());
}

bool InventoryModel::write(const QModelIndexList &cells, const QString &text)
{
    if (cells.isEmpty() || !m_document)
        return false;
    if (cells.size() == 1 && cells.first().row() >= shown())
        return add(text);
    CellWriter writer(m_document->graph());
    QStringList problems;
    for (const QModelIndex &cell : cells) {
        const QString item = itemAt(cell.row());
        if (item.isEmpty())
            continue;
        if (const auto why = writer.write(item, column(cell), text))
            problems.append(problemText(writer, item, column(cell), *why));
    }
    return finish(labelFor(cells), writer, problems);
}

void InventoryModel::clear(const QModelIndexList &cells)
{
    if (cells.isEmpty() || !m_document)
        return;
    CellWriter writer(m_document->graph());
    QStringList problems;
    for (const QModelIndex &cell : cells) {
        const QString item = itemAt(cell.row());
        if (item.isEmpty())
            continue;
        if (const auto why = writer.set(item, column(cell), {}))
            problems.append(problemText(writer, item, column(cell), *why));
    }
    finish(labelFor(cells), writer, problems);
}

// Of one row alone, the row above it is the model, as in spreadsheets.
void InventoryModel::fillDown(const QModelIndexList &cells)
{
    QMap<int, QList<int>> rows;
    for (const QModelIndex &cell : cells) {
        if (cell.row() < shown())
            rows[cell.column()].append(cell.row());
    }
    if (rows.isEmpty() || !m_document)
        return;
    CellWriter writer(m_document->graph());
    QStringList problems;
    QModelIndexList filled;
    for (auto column = rows.begin(); column != rows.end(); ++column) {
        std::sort(column->begin(), column->end());
        const int top = column->size() > 1 ? column->takeFirst() : column->first() - 1;
        if (top < 0)
            continue;
        for (const int row : std::as_const(*column)) {
            const FieldRow &field = m_columns[column.key()];
            filled.append(index(row, column.key()));
            if (const auto why = writer.set(itemAt(row), field, value(top, column.key())))
                problems.append(problemText(writer, itemAt(row), field, *why));
        }
    }
    if (!filled.isEmpty())
        finish(labelFor(filled), writer, problems);
}

// The row of an item, or of a new one that the block names; an empty text where there is neither.
QString
InventoryModel::pasteRow(CellWriter *writer, int row, int column, const QStringList &texts) const
{
    if (row < shown())
        return itemAt(row);
    const bool isNamed = addsElements() && m_columns[column].id == key::name;
    return isNamed ? writer->add(m_kind, texts.value(0)) : QString();
}

void InventoryModel::paste(const QModelIndex &corner, const QList<QStringList> &block)
{
    if (!corner.isValid() || !m_document)
        return;
    CellWriter writer(m_document->graph());
    QStringList problems;
    int taken = 0;
    int left = 0;
    for (qsizetype line = 0; line < block.size(); ++line) {
        const QStringList &texts = block[line];
        const int row = corner.row() + int(line);
        const QString item = pasteRow(&writer, row, corner.column(), texts);
        const int room = item.isEmpty() ? 0 : columnCount() - corner.column();
        left += std::max(0, int(texts.size()) - room);
        for (int place = 0; place < std::min(int(texts.size()), room); ++place) {
            const FieldRow &field = m_columns[corner.column() + place];
            if (const auto why = writer.write(item, field, texts[place]))
                problems.append(problemText(writer, item, field, *why));
            else
                ++taken;
        }
    }
    if (left > 0)
        problems.append(
            tr("%n cells were left out, as there is no room for them here.", nullptr, left));
    const bool isMany = taken > 1 && !writer.draft().isEmpty();
    finish(tr("Paste %n cells", nullptr, taken), writer, problems);
    if (isMany)
        Q_EMIT announced(tr("%n cells pasted", nullptr, taken));
}

void InventoryModel::remove(const QStringList &items)
{
    if (items.isEmpty())
        return;
    const Graph graph = m_document->graph();
    const Index &index = graph.index();
    QSet<QString> along;
    for (const QString &item : items) {
        const int number = index.elementNumber(item);
        if (number < 0)
            continue;
        for (const auto &numbers : {index.out(number), index.in(number)}) {
            for (const int relation : numbers)
                along.insert(index.relation(relation).id);
        }
    }
    const QString what = items.size() == 1 ? shortened(nameOf(graph, items.first()), 60)
                                           : tr("%n items", nullptr, int(items.size()));
    Q_EMIT refused({});
    m_document->remove(items);
    const QString connections = tr("%n connections", nullptr, int(along.size()));
    Q_EMIT announced(along.isEmpty() ? tr("Deleted %1").arg(what)
                                     : tr("Deleted %1 and %2").arg(what, connections));
}

} // namespace martlet
