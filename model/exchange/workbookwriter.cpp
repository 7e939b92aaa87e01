// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/workbookwriter.h"

#include "model/base/text.h"
#include "model/exchange/workbookreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_color_t headingFill = 0x24425C;
constexpr lxw_color_t headingText = 0xFFFFFF;
constexpr lxw_color_t missingFill = 0xFFE8B3;
constexpr lxw_color_t missingText = 0x6B4300;
constexpr lxw_color_t fixedFill = 0xF1F3F5;
constexpr lxw_color_t line = 0xC9D1D9;

class WriterWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Workbook)
};

// Days before are none to spreadsheets.
bool isCellDay(QDate day)
{
    return day.isValid() && day.year() > 1900 && day.year() < 10'000;
}

// A cell for texts takes what is typed to the letter, a formula too.
QString numberFormat(CellForm form, const QString &currency)
{
    switch (form) {
    case CellForm::Number:
        return u"General"_s;
    case CellForm::Money:
        return currency.isEmpty() ? u"#,##0.00"_s : u"#,##0.00 \"%1\""_s.arg(currency);
    case CellForm::Day:
        return u"yyyy-mm-dd"_s;
    default:
        return u"@"_s;
    }
}

} // namespace

QString CellContent::shown() const
{
    if (number)
        return currency.isEmpty() ? cellNumber(*number) : cellNumber(*number) + u' ' + currency;
    if (isCellDay(day))
        return day.toString(Qt::ISODate);
    return cleanText(text, cellLimit).trimmed();
}

WorkbookWriter::WorkbookWriter(const QString &title, QDate made)
    : m_file(QFile::encodeName(m_folder.filePath(u"made.xlsx"_s)))
    , m_folderName(QFile::encodeName(m_folder.path()))
{
    lxw_workbook_options options {};
    options.tmpdir = m_folderName.data();
    m_book = workbook_new_opt(m_file.constData(), &options);
    lxw_doc_properties properties {};
    QByteArray name = cleanText(title, 200).toUtf8();
    properties.title = name.data();
    properties.created = time_t(QDateTime(made, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(m_book, &properties);
}

WorkbookWriter::~WorkbookWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

QString WorkbookWriter::addSheet(const QString &name, bool isHidden)
{
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
    constexpr qsizetype longest = 31;
    QString fitting = cleanText(name, nameLimit).replace(forbidden, u" "_s).simplified();
    fitting = fitting.isEmpty() ? u"1"_s : fitting.left(longest);
    for (int i = 2; m_names.contains(fitting, Qt::CaseInsensitive); ++i) {
        const QString number = u" (%1)"_s.arg(i);
        fitting = fitting.left(longest - number.size()) + number;
    }
    m_names.append(fitting);
    m_sheet = workbook_add_worksheet(m_book, fitting.toUtf8().constData());
    if (isHidden)
        worksheet_hide(m_sheet);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    return fitting;
}

lxw_format *WorkbookWriter::format(CellLook look, CellForm form, const QString &currency)
{
    const QString numbers = numberFormat(form, currency);
    lxw_format *&format = m_formats[QString::number(int(look)) + numbers];
    if (format)
        return format;
    format = workbook_add_format(m_book);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format(format, numbers.toUtf8().constData());
    if (look != CellLook::Plain)
        format_set_text_wrap(format);
    if (look == CellLook::Heading) {
        format_set_bold(format);
        format_set_bg_color(format, headingFill);
        format_set_font_color(format, headingText);
        format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    } else if (look == CellLook::Missing || look == CellLook::Fixed) {
        format_set_bg_color(format, look == CellLook::Missing ? missingFill : fixedFill);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, line);
    }
    if (look == CellLook::Missing)
        format_set_font_color(format, missingText);
    return format;
}

void WorkbookWriter::write(int row, int column, const CellContent &content, CellLook look)
{
    const auto r = lxw_row_t(row);
    const auto c = lxw_col_t(column);
    lxw_format *shape = format(look, content.form, content.currency);
    if (content.number) {
        worksheet_write_number(m_sheet, r, c, *content.number, shape);
    } else if (isCellDay(content.day)) {
        lxw_datetime day {content.day.year(), content.day.month(), content.day.day(), 0, 0, 0};
        worksheet_write_datetime(m_sheet, r, c, &day, shape);
    } else {
        worksheet_write_string(m_sheet, r, c, content.shown().toUtf8().constData(), shape);
    }
}

void WorkbookWriter::setColumn(int column, int characters, CellLook look, CellForm form)
{
    worksheet_set_column(
        m_sheet, lxw_col_t(column), lxw_col_t(column), characters, format(look, form));
}

void WorkbookWriter::hideColumn(int column)
{
    lxw_row_col_options options {};
    options.hidden = LXW_TRUE;
    worksheet_set_column_opt(
        m_sheet, lxw_col_t(column), lxw_col_t(column), LXW_DEF_COL_WIDTH, nullptr, &options);
}

void WorkbookWriter::makeTable(int lastRow, int columns, int fixed)
{
    constexpr double headingHeight = 32;
    worksheet_set_row(m_sheet, 0, headingHeight, nullptr);
    worksheet_freeze_panes(m_sheet, 1, lxw_col_t(fixed));
    worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(lastRow), lxw_col_t(columns - 1));
    worksheet_repeat_rows(m_sheet, 0, 0);
}

QString WorkbookWriter::range(const QString &sheet, int column, int first, int last)
{
    char letters[LXW_MAX_COL_NAME_LENGTH];
    lxw_col_to_name(letters, lxw_col_t(column), 1);
    const QString name = QString::fromLatin1(letters);
    return u"='%1'!%2$%3:%2$%4"_s.arg(
        sheet, name, QString::number(first + 1), QString::number(last + 1));
}

void WorkbookWriter::offer(
    int column, int firstRow, int lastRow, const QString &range, bool isClosed)
{
    QByteArray formula = range.toUtf8();
    QByteArray title = WriterWords::tr("Not in the list").left(32).toUtf8();
    QByteArray message =
        WriterWords::tr("Choose from the list, where it fits. Keep what you wrote?")
            .left(255)
            .toUtf8();
    lxw_data_validation rule {};
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = formula.data();
    rule.error_title = title.data();
    rule.error_message = message.data();
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    rule.show_error = isClosed ? LXW_VALIDATION_ON : LXW_VALIDATION_OFF;
    worksheet_data_validation_range(m_sheet,
                                    lxw_row_t(firstRow),
                                    lxw_col_t(column),
                                    lxw_row_t(lastRow),
                                    lxw_col_t(column),
                                    &rule);
}

Result<QByteArray> WorkbookWriter::bytes()
{
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr;
    QFile file(QFile::decodeName(m_file));
    if (error == LXW_NO_ERROR && file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error {WriterWords::tr("The spreadsheet could not be made in the folder for temporary "
                                  "files; the disk may be full. Nothing was written."),
                  QString::fromUtf8(lxw_strerror(error)),
                  Error::Kind::NotWritten};
}

} // namespace martlet
