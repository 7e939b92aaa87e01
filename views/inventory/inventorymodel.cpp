// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/inventory/inventorymodel.h"

#include "model/analysis/valuetext.h"
#include "model/document/document.h"
#include "model/exchange/celltext.h"
#include "model/schema/joining.h"
#include "views/panels/fieldgroups.h"
#include "views/widgets/uitext.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// Where a value stands among others: what is there by its size, then none, then unknown.
struct SortKey
{
    int rank = 0;
    double number = 0;
    QCollatorSortKey text;
};

int alignmentOf(const FieldRow &field)
{
    const bool isAmount = field.type == FieldType::Number || field.type == FieldType::Amount;
    return int((isAmount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

bool haveSameColumns(const QList<FieldRow> &a, const QList<FieldRow> &b)
{
    return std::equal(
        a.begin(), a.end(), b.begin(), b.end(), [](const FieldRow &x, const FieldRow &y) {
            return x.id == y.id && x.type == y.type && x.label() == y.label();
        });
}

} // namespace

InventoryModel::InventoryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_kind(u"tool")
    , m_sortField(key::name)
{ }

void InventoryModel::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &Document::changed, this, &InventoryModel::follow);
    reload();
}

void InventoryModel::setKind(Key kind)
{
    m_kind = kind;
    m_hidden.clear();
    m_filter.clear();
    m_sortField = addsElements() ? key::name : key::from;
    m_sortOrder = Qt::AscendingOrder;
    reload();
}

void InventoryModel::setHidden(const QSet<Key> &fields)
{
    if (m_hidden == fields)
        return;
    m_hidden = fields;
    reload();
}

bool InventoryModel::addsElements() const
{
    const KindRow *kind = Schema::kind(m_kind);
    return m_document && kind && kind->sort == ItemSort::Element;
}

// What a row is called stands first.
QList<FieldRow> InventoryModel::allColumns() const
{
    const KindRow *kind = Schema::kind(m_kind);
    if (!m_document || !kind)
        return {};
    QList<FieldRow> columns;
    if (kind->sort == ItemSort::Relation)
        columns = {endField(*kind, key::from), endField(*kind, key::to)};
    const Schema &schema = m_document->schema();
    columns.append(*schema.field(m_kind, key::name));
    for (const FieldGroup &group : groupedFields(schema, {m_kind}))
        columns += group.rows;
    return columns;
}

QList<FieldRow> InventoryModel::shownColumns() const
{
    QList<FieldRow> columns = allColumns();
    columns.removeIf([this](const FieldRow &row) { return m_hidden.contains(row.id); });
    return columns;
}

QString InventoryModel::title(int column) const
{
    const FieldRow &row = m_columns[column];
    //: name of a column and its unit: "Notice (days)"
    return row.unit().isEmpty() ? row.label() : tr("%1 (%2)").arg(row.label(), row.unit());
}

QString InventoryModel::itemAt(int row) const
{
    return row >= 0 && row < shown() ? m_rows[size_t(row)] : QString();
}

int InventoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : shown() + (addsElements() ? 1 : 0);
}

int InventoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

Value InventoryModel::value(int row, int column) const
{
    return m_document->graph().value(itemAt(row), m_columns[column].id);
}

QString InventoryModel::text(int row, int column) const
{
    return shownText(m_document->graph(), m_columns[column], value(row, column));
}

QVariant InventoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() >= shown())
        return addRowData(index, role);
    if (role == ItemRole)
        return itemAt(index.row());
    return valueData(index, value(index.row(), index.column()), role);
}

QVariant InventoryModel::addRowData(const QModelIndex &index, int role) const
{
    if (role == UnknownRole || role == EmptyRole)
        return true;
    if (role == Qt::DisplayRole && index.column() == 0)
        return tr("Add…");
    return role == Qt::DisplayRole || role == Qt::EditRole ? QVariant(QString()) : QVariant();
}

QVariant InventoryModel::valueData(const QModelIndex &index, const Value &value, int role) const
{
    const Graph &graph = m_document->graph();
    const FieldRow &field = column(index);
    switch (role) {
    case Qt::DisplayRole:
        return shownText(graph, field, value);
    case Qt::EditRole:
        return typedText(graph, field, value);
    case Qt::ToolTipRole:
        return value.isEmpty() ? QString() : plainTip(shownText(graph, field, value));
    case Qt::TextAlignmentRole:
        return alignmentOf(field);
    case UnknownRole:
        return value.isUnknown();
    case EmptyRole:
        return value.isEmpty();
    default:
        return {};
    }
}

QVariant InventoryModel::headerData(int section, Qt::Orientation direction, int role) const
{
    if (direction == Qt::Vertical) {
        const QString label = section < shown() ? QString::number(section + 1) : u"+"_s;
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return role == Qt::DisplayRole ? QVariant(label) : QVariant();
    }
    if (section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == Qt::ToolTipRole)
        return plainTip(m_columns[section].help());
    return role == Qt::TextAlignmentRole ? QVariant(alignmentOf(m_columns[section])) : QVariant();
}

Qt::ItemFlags InventoryModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool canBeWritten = index.row() < shown() || index.column() == 0;
    return index.isValid() && canBeWritten ? flags | Qt::ItemIsEditable : flags;
}

void InventoryModel::arrangeRows(const std::function<void()> &arrange)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QStringList items;
    for (const QModelIndex &index : before)
        items.append(itemAt(index.row()));
    arrange();
    countRows();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(m_rowOf.value(items[i], shown()), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void InventoryModel::countRows()
{
    m_rowOf.clear();
    m_rowOf.reserve(shown());
    for (int row = 0; row < shown(); ++row)
        m_rowOf.insert(m_rows[size_t(row)], row);
}

void InventoryModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= m_columns.size())
        return;
    m_sortField = m_columns[column].id;
    m_sortOrder = order;
    arrangeRows([this] { m_rows = sorted(m_rows); });
}

static double numberOf(const Value &value)
{
    if (value.isMoney())
        return double(value.money().hundredths);
    return value.isFlag() ? double(value.flag()) : value.number();
}

std::vector<QString> InventoryModel::sorted(const std::vector<QString> &items) const
{
    const QList<FieldRow> columns = allColumns();
    const auto field = std::find_if(columns.begin(), columns.end(), [this](const FieldRow &column) {
        return column.id == m_sortField;
    });
    if (field == columns.end())
        return items;
    QCollator collator;
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<SortKey> keys;
    keys.reserve(items.size());
    const Graph &graph = m_document->graph();
    for (const QString &item : items) {
        const Value value = graph.value(item, field->id);
        const bool isWords = value.isText() || value.isList();
        const QString words = isWords ? shownText(graph, *field, value) : QString();
        const int rank = value.isUnknown() ? 2 : int(value.isNone());
        keys.push_back({rank, numberOf(value), collator.sortKey(words)});
    }
    std::vector<size_t> order(items.size());
    std::iota(order.begin(), order.end(), 0);
    const bool falls = m_sortOrder == Qt::DescendingOrder;
    std::stable_sort(order.begin(), order.end(), [&](size_t i, size_t j) {
        const SortKey &a = keys[i];
        const SortKey &b = keys[j];
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (a.number != b.number)
            return falls ? a.number > b.number : a.number < b.number;
        const int words = a.text.compare(b.text);
        return falls ? words > 0 : words < 0;
    });
    std::vector<QString> result;
    result.reserve(items.size());
    for (const size_t place : order)
        result.push_back(items[place]);
    return result;
}

std::vector<QString> InventoryModel::accepted() const
{
    std::vector<QString> items;
    if (!m_document)
        return items;
    QStringList titles;
    for (const FieldRow &column : m_columns)
        titles.append(column.label());
    const InventoryFilter filter(m_filter, titles);
    const Graph &graph = m_document->graph();
    for (const Item *item : graph.itemsOf(m_kind)) {
        const auto textOf = [&](int column, bool evenUnknown) {
            const FieldRow &field = m_columns[column];
            const Value value = item->value(field.id);
            return evenUnknown || !value.isUnknown() ? shownText(graph, field, value) : QString();
        };
        if (filter.isEmpty() || filter.accepts(textOf))
            items.push_back(item->id);
    }
    return sorted(items);
}

// Columns keep their widths, so this is no reset.
void InventoryModel::setFilter(const QString &text)
{
    m_filter = text;
    replaceRows(accepted());
}

void InventoryModel::replaceRows(const std::vector<QString> &rows)
{
    if (!m_rows.empty()) {
        beginRemoveRows({}, 0, shown() - 1);
        m_rows.clear();
        m_rowOf.clear();
        endRemoveRows();
    }
    if (!rows.empty())
        insertRows(rows);
}

void InventoryModel::insertRows(const std::vector<QString> &rows)
{
    beginInsertRows({}, shown(), shown() + int(rows.size()) - 1);
    m_rows.insert(m_rows.end(), rows.begin(), rows.end());
    countRows();
    endInsertRows();
}

void InventoryModel::removeRows(const QSet<QString> &items)
{
    for (int last = shown() - 1; last >= 0; --last) {
        if (!items.contains(itemAt(last)))
            continue;
        int first = last;
        while (first > 0 && items.contains(itemAt(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    countRows();
}

void InventoryModel::reload()
{
    beginResetModel();
    m_columns = shownColumns();
    m_rows = accepted();
    countRows();
    endResetModel();
}

void InventoryModel::follow(const Change &change)
{
    QSet<QString> gone;
    std::vector<QString> come;
    QSet<Key> named; // kinds of which other cells may say a name
    QList<const Edit *> values;
    bool settings = false;
    for (const Edit &edit : change.edits) {
        const Item *item = m_document->graph().find(edit.item);
        if (edit.item == projectId) {
            settings = true;
        } else if (edit.field == key::kind) {
            const Key kind(edit.after.isUnknown() ? edit.before.text() : edit.after.text());
            named.insert(kind);
            if (kind == m_kind && !item)
                gone.insert(edit.item);
            else if (kind == m_kind && rowOf(edit.item) < 0)
                come.push_back(edit.item);
        } else if (item) {
            if (edit.field == key::name)
                named.insert(item->kind);
            values.append(&edit);
        }
    }
    if (settings && !haveSameColumns(m_columns, shownColumns())) {
        reload();
        return;
    }
    if (settings)
        m_columns = shownColumns();
    if (!gone.isEmpty())
        removeRows(gone);
    refreshCells(values);
    if (!come.empty())
        insertRows(come);
    refreshColumns([&](const FieldRow &field) {
        return (settings && !field.choices.isEmpty())
            || (field.isReference() && std::any_of(named.begin(), named.end(), [&](Key kind) {
                    return field.refersTo.isEmpty() || field.refersTo.contains(kind);
                }));
    });
}

void InventoryModel::refreshCells(const QList<const Edit *> &edits)
{
    QHash<Key, int> columns;
    for (int column = 0; column < m_columns.size(); ++column)
        columns.insert(m_columns[column].id, column);
    for (const Edit *edit : edits) {
        const int row = rowOf(edit->item);
        const int column = columns.value(edit->field, -1);
        if (row >= 0 && column >= 0)
            Q_EMIT dataChanged(index(row, column), index(row, column));
    }
}

void InventoryModel::refreshColumns(const std::function<bool(const FieldRow &)> &concerned)
{
    for (int column = 0; column < m_columns.size() && shown() > 0; ++column) {
        if (concerned(m_columns[column]))
            Q_EMIT dataChanged(index(0, column), index(shown() - 1, column));
    }
}

} // namespace martlet
