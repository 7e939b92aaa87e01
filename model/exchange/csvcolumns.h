// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/csvtext.h"
#include "model/exchange/importreport.h"
#include "model/schema/schema.h"

#include <QCoreApplication>

namespace martlet {

/// Which column of an inventory fills which field.
class CsvColumns
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Csv)

public:
    struct Column
    {
        qsizetype index = 0;
        QString header; ///< as it stands in the file
        QString field; ///< field of a tool, or a word of csvwords; empty: not used
        QString reason; ///< translated; why it is not used
    };

    /// Finds the header row and what its cells mean. \a map says column -> field for what should
    /// not be guessed; an empty field leaves a column out.
    static Result<CsvColumns>
    find(const CsvTable &table, const QHash<QString, QString> &map, const Schema &schema);

    const QList<Column> &columns() const { return m_columns; }
    /// The column that fills a field, or null.
    const Column *of(QStringView field) const;
    /// The cell of a row that fills a field, empty where there is none.
    QString cell(const CsvRow &row, QStringView field) const;
    /// Number of the row that holds the headers, or -1 where there are only names.
    qsizetype headerRow() const { return m_headerRow; }
    QString header(QStringView field) const;

private:
    Result<void> apply(const QHash<QString, QString> &map, const Schema &schema);
    void guess(const Schema &schema);
    void markUnused();
    bool looksLikeElements() const;

    QList<Column> m_columns;
    qsizetype m_headerRow = -1;
};

} // namespace martlet
