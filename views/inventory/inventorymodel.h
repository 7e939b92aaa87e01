// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/schema/schema.h"
#include "views/inventory/inventoryfilter.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace martlet {

class CellWriter;
class Document;
struct Change;
struct Edit;

/// All items of one kind as a table, a row each, with a column for each field of the schema that is
/// not hidden. Under elements stands a row in which a name makes a new one. Rows stay where they
/// are while their values change; they are sorted and filtered when somebody asks for it.
class InventoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        UnknownRole = Qt::UserRole, ///< nobody has asked yet
        EmptyRole, ///< unknown or none
        ItemRole, ///< identity of the row's item
    };

    explicit InventoryModel(QObject *parent = nullptr);

    void setDocument(Document *document);
    Document *document() const { return m_document; }
    /// Another kind begins without hidden columns and without a filter.
    void setKind(Key kind);
    Key kind() const { return m_kind; }
    /// All columns of the kind, the hidden ones included.
    QList<FieldRow> allColumns() const;
    void setHidden(const QSet<Key> &fields);
    void setFilter(const QString &text);

    const QList<FieldRow> &columns() const { return m_columns; }
    /// The label of a column and its unit.
    QString title(int column) const;
    /// The identity of a row's item; an empty text for the row that adds.
    QString itemAt(int row) const;
    /// The row of an item that is shown, or -1.
    int rowOf(const QString &item) const { return m_rowOf.value(item, -1); }
    /// How many items are shown.
    int shown() const { return int(m_rows.size()); }
    bool addsElements() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation direction, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// What was typed into one cell; false where it cannot be there.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    // Changes of many cells; each is one of the project. What cannot be is told of and left.

    bool write(const QModelIndexList &cells, const QString &text);
    void clear(const QModelIndexList &cells);
    /// Gives the value of the uppermost cell of each column to the others.
    void fillDown(const QModelIndexList &cells);
    /// Puts a block of texts into the cells from one on, and makes new elements below the last row
    /// where the block has their names.
    void paste(const QModelIndex &corner, const QList<QStringList> &block);
    void remove(const QStringList &items);

Q_SIGNALS:
    /// What could not be done, a sentence each.
    void refused(const QStringList &sentences);
    /// Something was done that a person may want to take back.
    void announced(const QString &what);

private:
    const FieldRow &column(const QModelIndex &index) const { return m_columns[index.column()]; }
    Value value(int row, int column) const;
    QString text(int row, int column) const;
    QVariant addRowData(const QModelIndex &index, int role) const;
    QVariant valueData(const QModelIndex &index, const Value &value, int role) const;

    // Rows.
    std::vector<QString> accepted() const;
    std::vector<QString> sorted(const std::vector<QString> &items) const;
    void replaceRows(const std::vector<QString> &rows);
    void insertRows(const std::vector<QString> &rows);
    void removeRows(const QSet<QString> &items);
    void arrangeRows(const std::function<void()> &arrange);
    void countRows();

    // Following the document.
    void follow(const Change &change);
    void reload();
    QList<FieldRow> shownColumns() const;
    void refreshCells(const QList<const Edit *> &edits);
    void refreshColumns(const std::function<bool(const FieldRow &)> &concerned);

    // Changes.
    bool add(const QString &name);
    QString pasteRow(CellWriter *writer, int row, int column, const QStringList &texts) const;
    QString nameOf(const Graph &graph, const QString &item) const;
    QString problemText(const CellWriter &writer,
                        const QString &item,
                        const FieldRow &field,
                        const QString &why) const;
    QString labelFor(const QModelIndexList &cells) const;
    bool finish(const QString &label, const CellWriter &writer, QStringList problems);

    Document *m_document = nullptr;
    Key m_kind;
    QSet<Key> m_hidden;
    QList<FieldRow> m_columns;
    std::vector<QString> m_rows; ///< identities, as they stand from the top
    QHash<QString, int> m_rowOf;
    QString m_filter;
    Key m_sortField;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace martlet
