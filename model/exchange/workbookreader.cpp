// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/workbookreader.h"

#include "model/exchange/csvwords.h"
#include "model/exchange/zipentries.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestWorkbook = 64 << 20;
constexpr qsizetype longestTag = 64 << 10;
constexpr int deepest = 64;
constexpr qint64 mostRows = 1'048'576;
constexpr qint64 mostColumns = 16'384;
constexpr qint64 mostCells = 5'000'000; ///< empty ones before the last of a row included

class BookWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Workbook)
};

Error refused(const QString &sentence, const QString &detail)
{
    return {sentence, detail, Error::Kind::Unreadable};
}

Error unsound(const QString &entry, const QString &detail)
{
    return refused(BookWords::tr("“%1” in the file is damaged. Nothing was read from it. Save it "
                                 "anew in your spreadsheet program.")
                       .arg(entry),
                   detail);
}

/// Looks over XML before it is parsed: what no workbook has and only costs time and memory.
class XmlGuard
{
public:
    explicit XmlGuard(const QByteArray &xml)
        : m_xml(xml)
    { }

    /// English, for the log; empty where nothing is wrong.
    QString problem()
    {
        if (m_xml.startsWith("\xFE\xFF") || m_xml.startsWith("\xFF\xFE"))
            return u"not UTF-8"_s;
        for (m_at = m_xml.indexOf('<'); m_at >= 0; m_at = m_xml.indexOf('<', m_at)) {
            if (const QString why = passTag(); !why.isEmpty())
                return why;
        }
        return {};
    }

private:
    bool begins(const char *text) const
    {
        return QByteArrayView(m_xml).sliced(m_at).startsWith(text);
    }

    QString passTag()
    {
        if (begins("<!--"))
            return passTo("-->");
        if (begins("<![CDATA["))
            return passTo("]]>");
        if (begins("<!"))
            return u"document type"_s;
        const qsizetype end = endOfTag();
        if (end < 0)
            return u"long tag"_s;
        m_depth += begins("</") ? -1 : begins("<?") || m_xml[end - 1] == '/' ? 0 : 1;
        m_at = end;
        return m_depth > deepest ? u"deep nesting"_s : QString();
    }

    QString passTo(const char *mark)
    {
        const qsizetype end = m_xml.indexOf(mark, m_at);
        m_at = end;
        return end < 0 ? u"open section"_s : QString();
    }

    qsizetype endOfTag() const
    {
        char quote = 0;
        const qsizetype last = qMin(m_xml.size(), m_at + longestTag);
        for (qsizetype i = m_at; i < last; ++i) {
            const char c = m_xml[i];
            if (quote)
                quote = c == quote ? 0 : quote;
            else if (c == '"' || c == '\'')
                quote = c;
            else if (c == '>')
                return i;
        }
        return -1;
    }

    const QByteArray &m_xml;
    qsizetype m_at = 0;
    int m_depth = 0;
};

/// What the format of a cell says of its number.
struct NumberFormat
{
    bool isDate = false;
    bool isPercent = false;
    QString currency;
};

bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
}

NumberFormat readNumberFormat(QString code)
{
    static const QRegularExpression money(u"\\[\\$([^\\]-]+)(?:-[^\\]]*)?\\]"_s);
    static const QRegularExpression bracket(u"\\[[^\\]]*\\]"_s);
    static const QRegularExpression quoted(u"\"[^\"]*\"|\\\\."_s);
    static const QRegularExpression dayLetters(u"[ymdhs]"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    code.replace(money, u" \"\\1\" "_s);
    code.remove(bracket);
    NumberFormat format;
    format.currency = csvwords::currencyIn(code);
    const QString bare = QString(code).remove(quoted);
    format.isDate = format.currency.isEmpty() && bare.contains(dayLetters);
    format.isPercent = bare.contains(u'%');
    return format;
}

/// Where a cell stands: "AB12", counted from 0; none where it is beyond the limits or no place.
std::optional<std::pair<qint64, qint64>> cellPlace(QStringView text)
{
    qint64 column = 0;
    qsizetype i = 0;
    for (; i < text.size() && text[i] >= u'A' && text[i] <= u'Z' && i < 4; ++i)
        column = column * 26 + (text[i].unicode() - u'A' + 1);
    bool ok = false;
    const qint64 row = text.sliced(i).toLongLong(&ok);
    if (!ok || column < 1 || column > mostColumns || row < 1 || row > mostRows)
        return {};
    return std::pair(row - 1, column - 1);
}

/// How a workbook writes characters that XML does not have.
QString unescaped(const QString &text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    if (!text.contains("_x"_L1))
        return text;
    QString plain;
    qsizetype end = 0;
    for (auto matches = escape.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        plain += QStringView(text).sliced(end, match.capturedStart() - end);
        plain += QChar(match.captured(1).toUShort(nullptr, 16));
        end = match.capturedEnd();
    }
    return plain.append(QStringView(text).sliced(end));
}

class WorkbookReader
{
public:
    Result<QList<WorkbookSheet>> read(const QByteArray &bytes);

private:
    struct SheetEntry
    {
        WorkbookSheet sheet;
        QString relation;
    };
    struct Relation
    {
        QString type; ///< the last part of it
        QString target; ///< name of the entry
    };

    Result<QByteArray> xml(const QString &entry) const;
    Result<QHash<QString, Relation>> relations(const QString &ofEntry) const;
    static QString entryOf(const QHash<QString, Relation> &relations, QStringView type);
    Result<void> readBook(const QString &entry);
    Result<void> readStrings(const QString &entry);
    Result<void> readStyles(const QString &entry);
    static QString richText(QXmlStreamReader &xml);
    Result<void> readSheet(const QString &entry, WorkbookSheet &sheet);
    void readRows(QXmlStreamReader &xml);
    void readRow(QXmlStreamReader &xml);
    void readCell(QXmlStreamReader &xml, CsvRow &row);
    QString cellText(QStringView type, int style, const QString &raw);
    QString numberText(const QString &raw, int style) const;
    QString dayText(double serial) const;
    void readMerged(QXmlStreamReader &xml);
    void fillDown(QStringView range);
    void stop(QXmlStreamReader &xml, const QString &detail);

    ZipEntries m_zip;
    QStringList m_strings;
    QList<NumberFormat> m_styles;
    QList<SheetEntry> m_sheets;
    bool m_from1904 = false;
    qint64 m_cells = 0; ///< of all sheets
    // Of the sheet that is read:
    WorkbookSheet *m_sheet = nullptr;
    qint64 m_row = -1;
    qint64 m_column = -1;
    qint64 m_filled = 0;
};

Result<QByteArray> WorkbookReader::xml(const QString &entry) const
{
    Result<QByteArray> bytes = m_zip.read(entry);
    if (!bytes)
        return bytes;
    const QString problem = XmlGuard(*bytes).problem();
    if (!problem.isEmpty())
        return unsound(entry, problem);
    return bytes;
}

Result<QHash<QString, WorkbookReader::Relation>>
WorkbookReader::relations(const QString &ofEntry) const
{
    const qsizetype slash = ofEntry.lastIndexOf(u'/') + 1;
    const QString folder = ofEntry.left(slash);
    const Result<QByteArray> bytes = xml(u"%1_rels/%2.rels"_s.arg(folder, ofEntry.sliced(slash)));
    if (!bytes)
        return bytes.error();
    QHash<QString, Relation> found;
    QXmlStreamReader reader(*bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement
            || reader.name() != "Relationship"_L1)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const QString target = attributes.value("Target"_L1).toString();
        found.insert(attributes.value("Id"_L1).toString(),
                     {attributes.value("Type"_L1).toString().section(u'/', -1),
                      target.startsWith(u'/') ? target.sliced(1) : folder + target});
    }
    return found;
}

QString WorkbookReader::entryOf(const QHash<QString, Relation> &relations, QStringView type)
{
    const auto found = std::find_if(relations.begin(), relations.end(), [&](const Relation &each) {
        return each.type == type;
    });
    return found == relations.end() ? QString() : found->target;
}

Result<void> WorkbookReader::readBook(const QString &entry)
{
    const Result<QByteArray> bytes = xml(entry);
    if (!bytes)
        return bytes.error();
    QXmlStreamReader reader(*bytes);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == "workbookPr"_L1)
            m_from1904 = attributes.value("date1904"_L1) == "1"_L1
                || attributes.value("date1904"_L1) == "true"_L1;
        if (reader.name() != "sheet"_L1)
            continue;
        SheetEntry sheet;
        sheet.sheet.name = attributes.value("name"_L1).toString();
        sheet.sheet.isHidden = attributes.value("state"_L1).contains("idden"_L1);
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
                sheet.relation = attribute.value().toString();
        }
        m_sheets.append(sheet);
    }
    return reader.hasError() ? Result<void>(unsound(entry, reader.errorString())) : Result<void>();
}

// Without the readings of Chinese and Japanese words that stand beside them.
QString WorkbookReader::richText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "t"_L1)
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        else if (xml.name() == "r"_L1)
            text += richText(xml);
        else
            xml.skipCurrentElement();
    }
    return text;
}

Result<void> WorkbookReader::readStrings(const QString &entry)
{
    const Result<QByteArray> bytes = xml(entry);
    if (!bytes)
        return bytes.error();
    QXmlStreamReader reader(*bytes);
    reader.readNextStartElement();
    while (reader.readNextStartElement()) {
        if (reader.name() == "si"_L1)
            m_strings.append(unescaped(richText(reader)).trimmed());
        else
            reader.skipCurrentElement();
    }
    return reader.hasError() ? Result<void>(unsound(entry, reader.errorString())) : Result<void>();
}

Result<void> WorkbookReader::readStyles(const QString &entry)
{
    const Result<QByteArray> bytes = xml(entry);
    if (!bytes)
        return bytes.error();
    QHash<int, NumberFormat> formats {{9, {false, true, {}}}, {10, {false, true, {}}}};
    bool ofCells = false; // the named styles have formats too
    QXmlStreamReader reader(*bytes);
    while (!reader.atEnd()) {
        reader.readNext();
        const QXmlStreamAttributes attributes = reader.attributes();
        const int id = attributes.value("numFmtId"_L1).toInt();
        if (reader.name() == "cellXfs"_L1)
            ofCells = reader.isStartElement();
        else if (reader.isStartElement() && reader.name() == "numFmt"_L1)
            formats.insert(id, readNumberFormat(attributes.value("formatCode"_L1).toString()));
        else if (reader.isStartElement() && reader.name() == "xf"_L1 && ofCells)
            m_styles.append(isBuiltInDate(id) ? NumberFormat {true, false, {}} : formats.value(id));
    }
    return reader.hasError() ? Result<void>(unsound(entry, reader.errorString())) : Result<void>();
}

void WorkbookReader::stop(QXmlStreamReader &xml, const QString &detail)
{
    //: place in a workbook: name of the sheet, row, column as a number
    xml.raiseError(
        BookWords::tr("“%1”, row %2, column %3: %4")
            .arg(m_sheet->name, QString::number(m_row + 1), QString::number(m_column + 1), detail));
}

QString WorkbookReader::dayText(double serial) const
{
    const double days = std::floor(serial);
    const QTime time =
        QTime(0, 0).addMSecs(int(std::min((serial - days) * 86'400'000, 86'399'999.0)));
    if (days < 1 || days > 2'958'465)
        return days < 1 ? time.toString(u"HH:mm"_s) : cellNumber(serial);
    const QDate first = m_from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QString day = first.addDays(qint64(days)).toString(Qt::ISODate);
    return time == QTime(0, 0) ? day : day + u'T' + time.toString(u"HH:mm"_s);
}

QString WorkbookReader::numberText(const QString &raw, int style) const
{
    bool isNumber = false;
    const double number = raw.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return raw;
    const NumberFormat format = m_styles.value(style);
    if (format.isDate && number >= 0)
        return dayText(number);
    if (format.isPercent)
        return cellNumber(number * 100) + u'%';
    return format.currency.isEmpty() ? cellNumber(number)
                                     : cellNumber(number) + u' ' + format.currency;
}

QString WorkbookReader::cellText(QStringView type, int style, const QString &raw)
{
    if (type == "s"_L1)
        return m_strings.value(raw.toLongLong());
    if (type == "b"_L1)
        return raw == "1"_L1 ? u"yes"_s : u"no"_s;
    if (type == "e"_L1)
        return {};
    if (type == "d"_L1)
        return raw.left(10);
    return type.isEmpty() || type == "n"_L1 ? numberText(raw, style) : unescaped(raw);
}

void WorkbookReader::readCell(QXmlStreamReader &xml, CsvRow &row)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    ++m_column;
    if (const QStringView place = attributes.value("r"_L1); !place.isEmpty()) {
        const auto found = cellPlace(place);
        if (!found || found->first != m_row)
            return stop(xml, BookWords::tr("no cell can be at “%1”.").arg(place.left(20)));
        m_column = found->second;
    }
    const QString type = attributes.value("t"_L1).toString();
    const int style = attributes.value("s"_L1).toInt();
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == "v"_L1)
            text = cellText(type, style, xml.readElementText(QXmlStreamReader::SkipChildElements));
        else if (xml.name() == "is"_L1)
            text = unescaped(richText(xml));
        else
            xml.skipCurrentElement();
    }
    if (text.trimmed().isEmpty())
        return;
    const qint64 missing = m_column + 1 - row.cells.size();
    m_cells += qMax(missing, qint64(0));
    if (m_column >= mostColumns || m_cells > mostCells)
        return stop(xml, BookWords::tr("the file has more cells than can be read safely."));
    if (missing > 0)
        row.cells.resize(m_column + 1);
    row.cells[m_column] = text.trimmed();
}

void WorkbookReader::readRow(QXmlStreamReader &xml)
{
    const QStringView number = xml.attributes().value("r"_L1);
    const qint64 before = m_row;
    m_column = -1;
    m_row = number.isEmpty() ? m_row + 1 : number.toLongLong() - 1;
    if (m_row <= before || m_row >= mostRows)
        return stop(xml, BookWords::tr("there can be no row “%1” here.").arg(number.left(20)));
    CsvRow row;
    row.line = int(m_row + 1);
    while (xml.readNextStartElement()) {
        if (xml.name() == "c"_L1)
            readCell(xml, row);
        else
            xml.skipCurrentElement();
    }
    if (!row.isEmpty())
        m_sheet->table.rows.append(row);
}

void WorkbookReader::readRows(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        if (xml.name() == "row"_L1)
            readRow(xml);
        else
            xml.skipCurrentElement();
    }
}

// Cells that are one over several rows say the same for each of them.
void WorkbookReader::fillDown(QStringView range)
{
    const qsizetype colon = range.indexOf(u':');
    const auto first = cellPlace(range.left(qMax(colon, qsizetype(0))));
    const auto last = cellPlace(range.sliced(colon + 1));
    if (!first || !last || first->second != last->second)
        return;
    QList<CsvRow> &rows = m_sheet->table.rows;
    const auto ofLine = [&](qint64 row) {
        return std::lower_bound(rows.begin(), rows.end(), row + 1, [](const CsvRow &a, qint64 b) {
            return a.line < b;
        });
    };
    const auto top = ofLine(first->first);
    if (top == rows.end() || top->line != first->first + 1)
        return;
    const QString text = top->cell(first->second);
    for (auto row = top + 1; row != rows.end() && row->line <= last->first + 1; ++row) {
        if (++m_filled > mostCells)
            return;
        if (first->second < row->cells.size() && row->cells[first->second].isEmpty())
            row->cells[first->second] = text;
    }
}

void WorkbookReader::readMerged(QXmlStreamReader &xml)
{
    while (xml.readNextStartElement()) {
        fillDown(xml.attributes().value("ref"_L1));
        xml.skipCurrentElement();
    }
}

Result<void> WorkbookReader::readSheet(const QString &entry, WorkbookSheet &sheet)
{
    const Result<QByteArray> bytes = xml(entry);
    if (!bytes)
        return bytes.error();
    m_sheet = &sheet;
    m_row = -1;
    m_filled = 0;
    sheet.table.encoding = u"UTF-8"_s;
    sheet.table.separator = u'\t';
    QXmlStreamReader reader(*bytes);
    reader.readNextStartElement();
    while (reader.readNextStartElement()) {
        if (reader.name() == "sheetData"_L1)
            readRows(reader);
        else if (reader.name() == "mergeCells"_L1)
            readMerged(reader);
        else
            reader.skipCurrentElement();
    }
    if (reader.error() == QXmlStreamReader::CustomError)
        return refused(
            BookWords::tr("%1 Nothing was read from the file.").arg(reader.errorString()), entry);
    return reader.hasError() ? Result<void>(unsound(entry, reader.errorString())) : Result<void>();
}

Result<QList<WorkbookSheet>> WorkbookReader::read(const QByteArray &bytes)
{
    if (const Result<void> opened = m_zip.open(bytes); !opened)
        return opened.error();
    const auto package = relations({});
    if (!package)
        return package.error();
    const QString book = entryOf(*package, u"officeDocument");
    const auto parts = relations(book);
    if (!parts)
        return parts.error();
    Result<void> done = readBook(book);
    if (const QString entry = entryOf(*parts, u"sharedStrings"); done && !entry.isEmpty())
        done = readStrings(entry);
    if (const QString entry = entryOf(*parts, u"styles"); done && !entry.isEmpty())
        done = readStyles(entry);
    QList<WorkbookSheet> sheets;
    QSet<QString> entries;
    for (SheetEntry &each : m_sheets) {
        const Relation part = parts->value(each.relation);
        if (!done || part.type != "worksheet"_L1)
            continue;
        if (entries.contains(part.target))
            return unsound(book, u"two sheets in one entry"_s);
        entries.insert(part.target);
        done = readSheet(part.target, each.sheet);
        sheets.append(each.sheet);
    }
    if (!done)
        return done.error();
    return sheets;
}

} // namespace

Result<QList<WorkbookSheet>> readWorkbook(const QByteArray &bytes)
{
    if (bytes.size() > largestWorkbook)
        return refused(BookWords::tr("The file is larger than 64 MB. Nothing was read from it."),
                       {});
    if (bytes.startsWith("\xD0\xCF\x11\xE0"))
        return refused(BookWords::tr("This is an old Excel file, or one with a password. Save it "
                                     "as .xlsx without a password. Nothing was read from it."),
                       u"compound document"_s);
    if (!bytes.startsWith("PK"))
        return refused(
            BookWords::tr("This is no spreadsheet file (XLSX). Nothing was read from it."), {});
    return WorkbookReader().read(bytes);
}

QString cellNumber(double number)
{
    // Rounded as the workbook's writer does it, which Qt does otherwise where it lies in the
    // middle.
    std::array<char, 40> digits {};
    const auto end = std::to_chars(
        digits.data(), digits.data() + digits.size(), number, std::chars_format::general, 16);
    const double kept = QByteArray(digits.data(), end.ptr - digits.data()).toDouble();
    return std::abs(kept) < 1e18 ? QString::number(kept, 'f', QLocale::FloatingPointShortest)
                                 : QString::number(kept, 'g', 16);
}

} // namespace martlet
