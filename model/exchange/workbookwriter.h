// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QTemporaryDir>

#include <optional>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace martlet {

/// How a cell looks.
enum class CellLook {
    Plain, ///< for writing into
    Wrapped, ///< for texts of several lines
    Heading,
    Missing, ///< something is to be written here
    Fixed, ///< only to read
};

/// What is written into a cell.
enum class CellForm { Text, Number, Money, Day };

/// What a cell holds: a text that is never taken for a formula, a number, or a day.
struct CellContent
{
    QString text = {};
    CellForm form = CellForm::Text; ///< also of an empty cell
    std::optional<double> number = {};
    QString currency = {}; ///< ISO 4217, of a number that is money
    QDate day = {};

    /// The text that readWorkbook() makes of it.
    QString shown() const;
};

/// Writes a workbook (XLSX). The same content and day make the same bytes.
class WorkbookWriter
{
public:
    /// \a made is what the workbook says about itself.
    WorkbookWriter(const QString &title, QDate made);
    ~WorkbookWriter();
    Q_DISABLE_COPY_MOVE(WorkbookWriter)

    /// From now on all is about a new sheet. Returns its name, which is \a name made fit for one
    /// and different from the others.
    QString addSheet(const QString &name, bool isHidden = false);
    void write(int row, int column, const CellContent &content, CellLook look = CellLook::Plain);
    /// How wide a column is and what is written into it.
    void setColumn(int column, int characters, CellLook look, CellForm form);
    void hideColumn(int column);
    /// The first row has the headings of \a columns columns, and stays in sight together with the
    /// first \a fixed columns; filters are on. \a lastRow is the last one with content.
    void makeTable(int lastRow, int columns, int fixed);
    /// What can be chosen in cells of a column: the cells of \a range, such as `'Words'!$A$1:$A$4`.
    /// Of a closed list, a word from elsewhere is asked about.
    void offer(int column, int firstRow, int lastRow, const QString &range, bool isClosed);
    /// Reference to the cells from \a first to \a last of a column of a sheet.
    static QString range(const QString &sheet, int column, int first, int last);

    /// The file. Nothing can be written afterwards.
    Result<QByteArray> bytes();

private:
    lxw_format *format(CellLook look, CellForm form, const QString &currency = {});

    QTemporaryDir m_folder;
    QByteArray m_file;
    QByteArray m_folderName;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    QHash<QString, lxw_format *> m_formats;
    QStringList m_names;
};

/// The longest text of a cell; what is longer is cut there.
inline constexpr qsizetype cellLimit = 32'000;

} // namespace martlet
