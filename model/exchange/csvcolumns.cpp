// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/csvcolumns.h"

#include "model/base/text.h"
#include "model/exchange/csvwords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsSearchedForHeader = 20;
const Key tool(u"tool");

// "Annual Cost (EUR)" and "Score (1-10)": what stands in brackets is unit, not name.
QString bare(const QString &header)
{
    static const QRegularExpression brackets(u"[(（\\[][^)）\\]]*[)）\\]]"_s);
    QString text = header;
    return normalisedName(text.remove(brackets));
}

bool fits(const csvwords::Column &column, const QString &header)
{
    return column.headers.contains(normalisedName(header)) || column.headers.contains(bare(header));
}

bool isNumber(const QString &text)
{
    bool ok = false;
    return text.toInt(&ok) > 0 && ok;
}

bool isKnownHeader(const QString &cell, const Schema &schema)
{
    if (cell.isEmpty())
        return false;
    const QList<csvwords::Column> &known = csvwords::columns();
    if (std::any_of(
            known.begin(), known.end(), [&](const auto &column) { return fits(column, cell); }))
        return true;
    return schema.field(tool, Key(cell.toLower()));
}

// The field whose identity or label is the header: what an export of ours, or a field of the
// project's own, looks like.
QString fieldNamed(const QString &header, const Schema &schema)
{
    for (const FieldRow *row : schema.fieldsOf(tool)) {
        const QString label = normalisedName(row->label());
        const QString source = normalisedName(QString::fromUtf8(row->labelSource));
        const QString wanted = normalisedName(header);
        if (wanted == normalisedName(row->id.text()) || wanted == label || wanted == source
            || bare(header) == label || bare(header) == source)
            return row->id.text();
    }
    return {};
}

} // namespace

const CsvColumns::Column *CsvColumns::of(QStringView field) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &column) {
        return !field.isEmpty() && column.field == field;
    });
    return found == m_columns.end() ? nullptr : &*found;
}

QString CsvColumns::cell(const CsvRow &row, QStringView field) const
{
    const Column *column = of(field);
    return column ? row.cell(column->index) : QString();
}

QString CsvColumns::header(QStringView field) const
{
    const Column *column = of(field);
    return column ? column->header : QString();
}

// A model editor's table of elements: "Type" there is the kind of a thing, not a category.
bool CsvColumns::looksLikeElements() const
{
    QStringList headers;
    for (const Column &column : m_columns)
        headers.append(normalisedName(column.header));
    return headers.contains("id"_L1) && headers.contains("type"_L1) && headers.contains("name"_L1)
        && headers.contains("documentation"_L1);
}

Result<void> CsvColumns::apply(const QHash<QString, QString> &map, const Schema &schema)
{
    for (auto entry = map.begin(); entry != map.end(); ++entry) {
        auto column = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &each) {
            return normalisedName(each.header) == normalisedName(entry.key());
        });
        if (column == m_columns.end())
            column = std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &each) {
                return QString::number(each.index + 1) == entry.key();
            });
        QStringList headers;
        for (const Column &candidate : std::as_const(m_columns))
            headers.append(u"“%1”"_s.arg(candidate.header));
        if (column == m_columns.end())
            return Error {tr("There is no column “%1”. The columns are: %2.")
                              .arg(entry.key(), headers.join(u", "_s)),
                          {},
                          Error::Kind::WrongUse};
        const bool isWord = entry.value() == csvwords::identity
            || entry.value() == csvwords::monthlyCost || entry.value() == csvwords::currency;
        if (!entry.value().isEmpty() && !isWord && !schema.field(tool, Key(entry.value())))
            return Error {tr("A tool has no field “%1”. “martlet list fields” names them all.")
                              .arg(entry.value()),
                          {},
                          Error::Kind::WrongUse};
        column->field = entry.value();
        if (entry.value().isEmpty())
            column->reason = tr("The column was left out, as asked for.");
    }
    return {};
}

void CsvColumns::guess(const Schema &schema)
{
    const bool isElements = looksLikeElements();
    QSet<QString> taken;
    for (const Column &column : std::as_const(m_columns))
        taken.insert(column.field);
    const auto isFree = [](const Column &column) {
        return column.field.isEmpty() && column.reason.isEmpty() && !column.header.isEmpty();
    };
    for (Column &column : m_columns) {
        if (isElements && isFree(column) && normalisedName(column.header) == "type"_L1)
            column.field = csvwords::elementType.toString();
    }
    for (const csvwords::Column &known : csvwords::columns()) {
        for (const QString &word : known.headers) {
            const auto column =
                std::find_if(m_columns.begin(), m_columns.end(), [&](const Column &candidate) {
                    return isFree(candidate)
                        && (normalisedName(candidate.header) == word
                            || bare(candidate.header) == word);
                });
            if (taken.contains(known.field) || column == m_columns.end())
                continue;
            column->field = known.field;
            taken.insert(known.field);
        }
    }
    for (Column &column : m_columns) {
        const QString field = isFree(column) ? fieldNamed(column.header, schema) : QString();
        if (!field.isEmpty() && !taken.contains(field)) {
            column.field = field;
            taken.insert(field);
        }
    }
}

void CsvColumns::markUnused()
{
    for (Column &column : m_columns) {
        if (!column.field.isEmpty() || !column.reason.isEmpty() || column.header.isEmpty())
            continue;
        column.reason = tr("The column is not used: it is not clear which field it fills.");
        for (const csvwords::Column &known : csvwords::columns()) {
            if (fits(known, column.header) && of(known.field))
                column.reason = tr("The column is not used: “%1” fills the same field.")
                                    .arg(of(known.field)->header);
        }
    }
}

Result<CsvColumns>
CsvColumns::find(const CsvTable &table, const QHash<QString, QString> &map, const Schema &schema)
{
    QSet<QString> mapped;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        mapped.insert(normalisedName(entry.key()));
    // Columns that are named by their numbers do not make a header of a row that holds numbers.
    const bool byNumbers = !map.isEmpty() && std::all_of(map.keyBegin(), map.keyEnd(), isNumber);
    CsvColumns found;
    qsizetype best = 0;
    qsizetype widest = 0;
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const QStringList &cells = table.rows[i].cells;
        widest = qMax(widest, cells.size());
        if (i >= rowsSearchedForHeader)
            continue;
        const qsizetype score = std::count_if(cells.begin(), cells.end(), [&](const QString &cell) {
            return (!byNumbers && mapped.contains(normalisedName(cell)))
                || isKnownHeader(cell, schema);
        });
        if (score > best) {
            best = score;
            found.m_headerRow = i;
        }
    }
    if (found.m_headerRow < 0 && widest == 1 && map.isEmpty()) {
        found.m_columns.append({0, tr("Name"), u"name"_s, {}});
        return found;
    }
    const bool isBare = byNumbers && found.m_headerRow < 0;
    const CsvRow header = table.rows.value(qMax(found.m_headerRow, qsizetype(0)));
    for (qsizetype i = 0; i < header.cells.size(); ++i)
        found.m_columns.append({i, isBare ? QString::number(i + 1) : header.cells[i], {}, {}});
    if (const Result<void> applied = found.apply(map, schema); !applied)
        return applied.error();
    found.guess(schema);
    found.markUnused();
    return found;
}

} // namespace martlet
