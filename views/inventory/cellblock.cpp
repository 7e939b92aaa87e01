// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/inventory/cellblock.h"

#include "views/inventory/inventorymodel.h"

#include <QMap>

namespace martlet {

using namespace Qt::StringLiterals;

static QString quoted(const QString &text)
{
    const bool needsQuotes = text.contains(u'\t') || text.contains(u'\n') || text.startsWith(u'"');
    return needsQuotes ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

QString blockText(const InventoryModel &model, const QModelIndexList &cells)
{
    QMap<int, QMap<int, QString>> rows;
    int first = model.columnCount();
    int last = 0;
    for (const QModelIndex &cell : cells) {
        if (cell.row() >= model.shown())
            continue;
        rows[cell.row()][cell.column()] = quoted(cell.data(Qt::EditRole).toString());
        first = std::min(first, cell.column());
        last = std::max(last, cell.column());
    }
    QString text;
    for (const auto &row : std::as_const(rows)) {
        QStringList texts;
        for (int column = first; column <= last; ++column)
            texts.append(row.value(column));
        text += texts.join(u'\t') + u'\n';
    }
    return text;
}

namespace {

/// Goes over a text and cuts it into cells.
class BlockReader
{
public:
    explicit BlockReader(const QString &text)
        : m_text(text)
        , m_lastQuote(text.lastIndexOf(u'"'))
    { }

    QList<QStringList> read()
    {
        QList<QStringList> rows;
        while (m_at < m_text.size())
            rows.append(row());
        return rows;
    }

private:
    QStringList row()
    {
        QStringList cells {cell()};
        while (m_at < m_text.size() && m_text[m_at] == u'\t') {
            ++m_at;
            cells.append(cell());
        }
        ++m_at; // the line end
        return cells;
    }
    QString cell()
    {
        return m_at < m_lastQuote && m_text[m_at] == u'"' ? quotedCell() : plainCell();
    }
    QString plainCell()
    {
        const qsizetype begin = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\t' && m_text[m_at] != u'\n')
            ++m_at;
        return m_text.mid(begin, m_at - begin);
    }
    // A quote that is never closed is a quote.
    QString quotedCell()
    {
        const qsizetype begin = m_at;
        QString cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                cell += m_text[m_at];
            } else if (m_text.mid(m_at + 1, 1) == "\""_L1) {
                cell += u'"';
                ++m_at;
            } else {
                ++m_at;
                return cell + plainCell();
            }
        }
        m_at = begin;
        m_lastQuote = 0;
        return plainCell();
    }

    QString m_text;
    qsizetype m_at = 0;
    qsizetype m_lastQuote; ///< a quote can be closed only before it
};

} // namespace

QList<QStringList> blockOf(const QString &text)
{
    QString lines = text;
    lines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return BlockReader(lines).read();
}

} // namespace martlet
