// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/csvimport.h"

#include "model/base/text.h"
#include "model/catalogue/fillin.h"
#include "model/exchange/csvamounts.h"
#include "model/exchange/csvcolumns.h"
#include "model/exchange/csvowners.h"
#include "model/exchange/csvvalues.h"
#include "model/exchange/csvwords.h"
#include "model/exchange/itemmatcher.h"
#include "model/exchange/itemsheet.h"
#include "model/exchange/xlsximport.h"

#include <QMap>
#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key tool(u"tool");
const Key note(u"note");
const Key costPerYear(u"cost-per-year");

class CsvImport
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Csv)

public:
    CsvImport(const CsvTable &table,
              const CsvColumns &columns,
              const ImportOptions &options,
              Draft &draft)
        : m_table(table)
        , m_columns(columns)
        , m_source(options.source)
        , m_draft(draft)
        , m_matcher(draft, options.source, m_report)
        , m_owners(columns, table, draft.graph())
    { }

    ImportReport run();

private:
    /// What a row is about.
    struct Subject
    {
        const CsvRow *row = nullptr;
        QString id;
        Key kind;
        bool isNew = false;
    };

    void learn();
    void learnCurrency();
    void tellAboutColumns();
    void readRow(const CsvRow &row);
    bool isElsewhere(const CsvRow &row);
    bool isTotal(const CsvRow &row);
    void tellAboutLosses(const CsvRow &row);
    std::optional<Subject> subject(const CsvRow &row, const QString &name);
    void readFields(const Subject &subject);
    void readField(const Subject &subject, const CsvColumns::Column &column);
    void setRead(const Subject &subject, const CsvColumns::Column &column, const FieldRow &field);
    void setMonthlyCost(const Subject &subject, const CsvColumns::Column &column);
    void setDepartment(const Subject &subject, const CsvColumns::Column &column);
    void setNamed(const Subject &subject, const CsvColumns::Column &column, const FieldRow &field);
    void setOwner(const Subject &subject, const CsvColumns::Column &column);
    void linkTools();
    CsvValues valuesFor(const CsvRow &row, const CsvColumns::Column &column) const;
    QString person(const CsvOwners::Name &name);
    void once(const CsvColumns::Column &column, const QString &value, const QString &reason);
    void reject(const CsvRow &row, const QString &column, const QString &value, const QString &why);
    void finish();

    const CsvTable &m_table;
    const CsvColumns &m_columns;
    QString m_source;
    Draft &m_draft;
    ImportReport m_report;
    ItemMatcher m_matcher;
    CsvOwners m_owners;
    CsvValues m_values;
    QSet<QString> m_said;
    QSet<QString> m_keys; ///< of the rows read so far
    QMap<QString, int> m_otherTypes;
    int m_filledIn = 0; ///< tools of which the catalogue knows more than the file
    QList<std::pair<Subject, const CsvColumns::Column *>> m_toolLinks;
};

void CsvImport::reject(const CsvRow &row,
                       const QString &column,
                       const QString &value,
                       const QString &why)
{
    m_report.rejected.append({m_source, row.line, column, value, why});
}

// What holds for a whole column is said once, not in every row.
void CsvImport::once(const CsvColumns::Column &column, const QString &value, const QString &reason)
{
    // The example in a reason is the first one; the others need none.
    static const QRegularExpression example(u"“[^”]*”"_s);
    const QString sentence =
        column.header + u'\n' + value + u'\n' + QString(reason).remove(example);
    if (m_said.contains(sentence))
        return;
    m_said.insert(sentence);
    m_report.unsure.append({m_source, 0, column.header, value, reason});
}

void CsvImport::learnCurrency()
{
    QMap<QString, int> counts;
    for (const QStringView field : {QStringView(u"cost-per-year"), csvwords::monthlyCost}) {
        const CsvColumns::Column *column = m_columns.of(field);
        if (!column)
            continue;
        const QString inHeader = csvwords::currencyIn(column->header);
        if (!inHeader.isEmpty())
            counts[inHeader] += 1'000'000;
        for (const CsvRow &row : m_table.rows) {
            const auto amount = writtenAmount(row.cell(column->index));
            if (amount && !amount->currency.isEmpty())
                ++counts[amount->currency];
        }
    }
    m_values.currency = m_draft.graph().project().fields.get(Key(u"hourly-rate")).money().currency;
    int most = 0;
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        if (count.value() > most) {
            most = count.value();
            m_values.currency = count.key();
        }
    }
}

// Some cells can only be read with their column in mind.
void CsvImport::learn()
{
    learnCurrency();
    m_values.monthFirst = m_values.currency == "USD"_L1;
    for (const CsvRow &row : m_table.rows) {
        const QString level = m_columns.cell(row, u"criticality");
        if (csvwords::choice(u"criticality"_s, level) == "critical"_L1)
            m_values.highIsHighest = false;
        for (const QStringView field : {u"contract-end", u"trial-until", u"verified-on"}) {
            const QStringList parts = m_columns.cell(row, field).split(u'/');
            if (parts.size() == 3 && parts[0].size() <= 2 && parts[0].toInt() > 12)
                m_values.monthFirst = false;
            else if (parts.size() == 3 && parts[0].size() <= 2 && parts[1].toInt() > 12)
                m_values.monthFirst = true;
        }
    }
}

void CsvImport::tellAboutColumns()
{
    const int line = m_columns.headerRow() < 0 ? 0 : m_table.rows[m_columns.headerRow()].line;
    for (qsizetype i = 0; i < m_columns.headerRow(); ++i)
        m_report.unsure.append({m_source,
                                m_table.rows[i].line,
                                {},
                                m_table.rows[i].cells.join(u' ').trimmed(),
                                tr("The line stands above the table and was left out.")});
    if (line == 0 && m_columns.columns().size() == 1)
        m_report.unsure.append(
            {m_source, 1, {}, {}, tr("There is no header: each line was read as a tool's name.")});
    for (const CsvColumns::Column &column : m_columns.columns()) {
        if (!column.reason.isEmpty())
            m_report.unsure.append({m_source, line, column.header, {}, column.reason});
    }
    if (!m_table.encoding.startsWith("UTF"_L1))
        m_report.unsure.append(
            {m_source, 0, {}, {}, tr("The text was read as %1.").arg(m_table.encoding)});
    if (m_table.openQuote > 0)
        m_report.unsure.append(
            {m_source,
             m_table.openQuote,
             {},
             {},
             tr("A quotation mark is opened here and never closed: all that follows was read as "
                "one cell.")});
}

// Rows of a model editor's table that are no tools are counted, not listed.
bool CsvImport::isElsewhere(const CsvRow &row)
{
    const QString type = m_columns.cell(row, csvwords::elementType);
    if (!m_columns.of(csvwords::elementType) || !csvwords::archimateKind(type).isEmpty())
        return false;
    ++m_otherTypes[type];
    return true;
}

std::optional<CsvImport::Subject> CsvImport::subject(const CsvRow &row, const QString &name)
{
    const QString type = csvwords::archimateKind(m_columns.cell(row, csvwords::elementType));
    const Key kind = type.isEmpty() ? tool : Key(type);
    const QString identity = m_columns.cell(row, csvwords::identity);
    const QString sourceKey = cleanText(identity.isEmpty() ? name : identity, nameLimit);
    const QString header =
        m_columns.header(identity.isEmpty() ? QStringView(u"name") : csvwords::identity);
    if (m_keys.contains(normalisedName(sourceKey) + kind.text())) {
        reject(row, header, sourceKey, tr("An earlier line has the same; the first one counts."));
        return {};
    }
    m_keys.insert(normalisedName(sourceKey) + kind.text());
    const ItemMatcher::Match match = m_matcher.find(kind, sourceKey, name);
    if (match.ambiguous) {
        reject(row, header, name, tr("Several things on the map bear this name."));
        return {};
    }
    if (match.id.isEmpty())
        return Subject {&row, m_matcher.create(kind, name, sourceKey), kind, true};
    m_matcher.claim(match.id, sourceKey);
    // Where the source has no other key than the name, a new name on the map is a person's choice.
    if (match.byKey && !identity.isEmpty())
        m_matcher.set(match.id, key::name, name);
    return Subject {&row, match.id, kind, false};
}

bool CsvImport::isTotal(const CsvRow &row)
{
    const QString name = m_columns.cell(row, u"name");
    if (&row != &m_table.rows.last() || !csvwords::isTotal(name))
        return false;
    m_report.unsure.append({m_source,
                            row.line,
                            m_columns.header(u"name"),
                            name,
                            tr("This looks like a line of totals and was left out.")});
    return true;
}

// Cells without a header, and characters that cannot be kept.
void CsvImport::tellAboutLosses(const CsvRow &row)
{
    const qsizetype known = m_columns.headerRow() < 0
        ? row.cells.size()
        : m_table.rows[m_columns.headerRow()].cells.size();
    const QString surplus = row.cells.mid(known).join(u' ').simplified();
    if (!surplus.isEmpty())
        m_report.unsure.append(
            {m_source,
             row.line,
             {},
             surplus,
             tr("The line has more cells than the header; these were left out.")});
    for (const CsvColumns::Column &column : m_columns.columns()) {
        const QString cell = row.cell(column.index);
        const qsizetype limit = column.field == "name"_L1 ? nameLimit : textLimit;
        if (!column.field.isEmpty() && cleanText(cell, limit) != cell)
            m_report.unsure.append(
                {m_source,
                 row.line,
                 column.header,
                 cleanText(cell, 60),
                 tr("The text is too long, or has characters that cannot be shown; it was "
                    "shortened.")});
    }
}

void CsvImport::readRow(const CsvRow &row)
{
    if (isElsewhere(row) || isTotal(row))
        return;
    tellAboutLosses(row);
    QString name = cleanText(m_columns.cell(row, u"name"), nameLimit).simplified();
    if (name.startsWith("*."_L1))
        name.remove(0, 2);
    if (name.isEmpty()) {
        const QString shown = row.cells.join(u' ').simplified();
        reject(row, m_columns.header(u"name"), shown, tr("The line has no name."));
        return;
    }
    const std::optional<Subject> about = subject(row, name);
    if (!about)
        return;
    const qsizetype before = m_report.changed.size();
    readFields(*about);
    if (!about->isNew && m_report.changed.size() == before)
        ++m_report.unchanged;
    if (about->isNew && fillInKnown(&m_draft, about->id, FillIn::ProductAndLayer))
        ++m_filledIn;
}

void CsvImport::readFields(const Subject &subject)
{
    for (const CsvColumns::Column &column : m_columns.columns()) {
        const bool isRead = column.field == "name"_L1 || column.field == csvwords::identity
            || column.field == csvwords::elementType || column.field == csvwords::currency;
        const QString cell = subject.row->cell(column.index);
        if (!column.field.isEmpty() && !isRead && !cell.isEmpty() && !csvwords::isUnknown(cell))
            readField(subject, column);
    }
}

void CsvImport::readField(const Subject &subject, const CsvColumns::Column &column)
{
    if (column.field == csvwords::monthlyCost)
        return setMonthlyCost(subject, column);
    const FieldRow *field = m_draft.schema().field(subject.kind, Key(column.field));
    if (!field)
        return once(column, {}, tr("Only tools have this field."));
    if (column.field == "department"_L1)
        setDepartment(subject, column);
    else if (column.field == "owner"_L1)
        setOwner(subject, column);
    else if (field->isReference())
        setNamed(subject, column, *field);
    else
        setRead(subject, column, *field);
}

CsvValues CsvImport::valuesFor(const CsvRow &row, const CsvColumns::Column &column) const
{
    CsvValues values = m_values;
    const QString cell = m_columns.cell(row, csvwords::currency);
    const QString inHeader = csvwords::currencyIn(column.header);
    if (!cell.isEmpty()) {
        // A currency that is not understood is none: no other may take its place.
        const auto own = writtenAmount(u"1 "_s + cell);
        values.currency = own ? own->currency : QString();
    } else if (!inHeader.isEmpty()) {
        values.currency = inHeader;
    }
    values.pricesAreMonthly = column.field == csvwords::monthlyCost;
    return values;
}

void CsvImport::setRead(const Subject &subject,
                        const CsvColumns::Column &column,
                        const FieldRow &field)
{
    const QString cell = subject.row->cell(column.index);
    CsvValues::Reading reading = valuesFor(*subject.row, column).read(field, cell);
    if (!reading.problem.isEmpty())
        return reject(*subject.row, column.header, cell, reading.problem);
    if (!reading.remark.isEmpty())
        once(column, {}, reading.remark);
    if (field.id == key::category && reading.value.isText()) {
        const QString known = csvwords::category(cell);
        if (!known.isEmpty())
            reading.value = known;
    }
    if (field.type == FieldType::Date && CsvValues::isEitherWay(cell))
        once(column,
             {},
             m_values.monthFirst
                 ? tr("Dates such as “%1” were read with the month first.").arg(cell)
                 : tr("Dates such as “%1” were read with the day first.").arg(cell));
    if (field.id == Key(u"residency") && reading.value.isText())
        reading.value = countryCode(reading.value.text());
    const bool isGuess = field.type == FieldType::OneOf && reading.value.isText()
        && !csvwords::choice(column.field, cell).isEmpty()
        && normalisedName(cell) != normalisedName(reading.value.text());
    if (isGuess)
        once(column, cell, tr("It was read as “%1”.").arg(field.choiceLabel(reading.value.text())));
    if (reading.value.isUnknown())
        return;
    // The note may have grown by what the owner column adds to it.
    const QString extra = field.id == note ? m_owners.extra(subject.row->cell(
                              m_columns.of(u"owner") ? m_columns.of(u"owner")->index : -1))
                                           : QString();
    if (!extra.isEmpty() && reading.value.isText())
        reading.value = reading.value.text() + u'\n' + extra;
    m_matcher.set(subject.id, field.id, reading.value);
}

void CsvImport::setMonthlyCost(const Subject &subject, const CsvColumns::Column &column)
{
    const QString cell = subject.row->cell(column.index);
    const FieldRow *field = m_draft.schema().field(subject.kind, costPerYear);
    if (!field)
        return once(column, {}, tr("Only tools have this field."));
    if (!m_columns.cell(*subject.row, u"cost-per-year").isEmpty())
        return once(column,
                    {},
                    tr("The column is not used: “%1” fills the same field.")
                        .arg(m_columns.header(u"cost-per-year")));
    const CsvValues::Reading reading = valuesFor(*subject.row, column).read(*field, cell);
    if (!reading.problem.isEmpty())
        return reject(*subject.row, column.header, cell, reading.problem);
    if (!reading.remark.isEmpty())
        once(column, {}, reading.remark);
    m_matcher.set(subject.id, costPerYear, reading.value);
}

void CsvImport::setDepartment(const Subject &subject, const CsvColumns::Column &column)
{
    const QString cell = subject.row->cell(column.index);
    if (csvwords::isEverybody(cell))
        return once(column, cell, tr("All is not one department; the field was left open."));
    m_matcher.set(subject.id, key::department, cleanText(cell, nameLimit).simplified());
}

QString CsvImport::person(const CsvOwners::Name &name)
{
    const QString found = m_matcher.findShared(name.kind, name.name);
    const QString other =
        m_matcher.findShared(name.kind == Key(u"team") ? Key(u"person") : Key(u"team"), name.name);
    if (!found.isEmpty() || (!other.isEmpty() && name.team.isEmpty()))
        return found.isEmpty() ? other : found;
    return m_matcher.create(name.kind, name.name, name.name);
}

void CsvImport::setOwner(const Subject &subject, const CsvColumns::Column &column)
{
    const QString cell = subject.row->cell(column.index);
    if (csvwords::isNone(cell)) {
        m_matcher.set(subject.id, key::owner, Value::None {});
        return;
    }
    const QList<CsvOwners::Name> names = m_owners.names(cell);
    if (names.isEmpty())
        return reject(*subject.row, column.header, cell, tr("It holds no name."));
    const QString owner = person(names[0]);
    m_matcher.set(subject.id, key::owner, owner);
    if (!names[0].team.isEmpty()) {
        once(column, {}, tr("Cells such as “%1” were read as department and person.").arg(cell));
        const QString team = person({names[0].team, Key(u"team"), {}});
        if (m_draft.graph().value(owner, Key(u"team")).isUnknown())
            m_matcher.set(owner, Key(u"team"), team);
        if (subject.kind == tool && m_columns.cell(*subject.row, u"department").isEmpty()
            && m_draft.graph().value(subject.id, key::department).isUnknown())
            m_matcher.set(subject.id, key::department, names[0].team);
    }
    if (names.size() > 1 && subject.kind == tool && !m_columns.of(u"backup-owner"))
        m_matcher.set(subject.id, Key(u"backup-owner"), person(names[1]));
    const QString extra = m_owners.extra(cell);
    const bool hasNote = !m_columns.cell(*subject.row, u"note").isEmpty()
        || !m_draft.graph().value(subject.id, note).isUnknown();
    if (!extra.isEmpty() && !hasNote) {
        m_matcher.set(subject.id, note, extra);
        once(column, {}, tr("More than two names: the others went to the note."));
    }
}

void CsvImport::setNamed(const Subject &subject,
                         const CsvColumns::Column &column,
                         const FieldRow &field)
{
    const QString cell = subject.row->cell(column.index);
    if (csvwords::isNone(cell)) {
        m_matcher.set(subject.id, field.id, Value::None {});
        return;
    }
    if (field.refersTo.contains(tool)) {
        m_toolLinks.append({subject, &column});
        return;
    }
    const QList<CsvOwners::Name> names = m_owners.names(cell);
    if (names.isEmpty())
        return reject(*subject.row, column.header, cell, tr("It holds no name."));
    m_matcher.set(subject.id, field.id, person(names.first()));
    if (names.size() > 1)
        once(column, cell, tr("Only the first name was taken."));
}

// A tool may be named before its own line comes.
void CsvImport::linkTools()
{
    for (const auto &[subject, column] : std::as_const(m_toolLinks)) {
        const QString cell = subject.row->cell(column->index);
        const QString found = m_matcher.findShared(tool, cell);
        if (found.isEmpty() || found == subject.id)
            reject(*subject.row, column->header, cell, tr("No other tool bears this name."));
        else
            m_matcher.set(subject.id, Key(column->field), found);
    }
}

void CsvImport::finish()
{
    for (auto type = m_otherTypes.begin(); type != m_otherTypes.end(); ++type)
        m_report.unsure.append(
            {m_source,
             0,
             m_columns.header(csvwords::elementType),
             type.key(),
             tr("%n lines of this type are no tools and were left out.", nullptr, type.value())});
    if (m_filledIn)
        m_report.unsure.append({m_source,
                                0,
                                {},
                                {},
                                tr("Of %n tools, category, vendor or layer were filled in as they "
                                   "usually are; they are marked as assumed.",
                                   nullptr,
                                   m_filledIn)});
}

ImportReport CsvImport::run()
{
    learn();
    tellAboutColumns();
    for (qsizetype i = m_columns.headerRow() + 1; i < m_table.rows.size(); ++i)
        readRow(m_table.rows[i]);
    linkTools();
    finish();
    return std::move(m_report);
}

Error nothingToRead(const CsvColumns &columns)
{
    QStringList headers;
    for (const CsvColumns::Column &column : columns.columns()) {
        if (!column.header.isEmpty() && headers.size() < 12)
            headers.append(u"“%1”"_s.arg(column.header));
    }
    return {QCoreApplication::translate(
                "martlet::Csv",
                "No column holds the names of tools. The first columns are: %1. If one of them "
                "does, say so with --map COLUMN=name, or with its number, as in --map 1=name. "
                "Nothing was imported.")
                .arg(headers.join(u", "_s)),
            u"no header row with a column for names"_s,
            Error::Kind::Unreadable};
}

} // namespace

Result<ImportReport> importCsv(const QByteArray &bytes, const ImportOptions &options, Draft &draft)
{
    const Result<CsvTable> table = readCsvTable(bytes);
    if (!table)
        return table.error();
    return isItemTable(*table) ? importItemTable(*table, options, draft)
                               : importTable(*table, options, draft);
}

Result<ImportReport> importTable(const CsvTable &table, const ImportOptions &options, Draft &draft)
{
    if (table.rows.isEmpty())
        return Error {
            QCoreApplication::translate("martlet::Csv", "The file is empty. Nothing was imported."),
            {},
            Error::Kind::Unreadable};
    const Result<CsvColumns> columns = CsvColumns::find(table, options.columns, draft.schema());
    if (!columns)
        return columns.error();
    if (!columns->of(u"name"))
        return nothingToRead(*columns);
    if (columns->headerRow() + 1 >= table.rows.size())
        return Error {QCoreApplication::translate(
                          "martlet::Csv",
                          "The file has a header, but no lines below it. Nothing was imported."),
                      {},
                      Error::Kind::Unreadable};
    return CsvImport(table, *columns, options, draft).run();
}

bool looksLikeTable(const QByteArray &text, const Schema &schema)
{
    const Result<CsvTable> table = readCsvTable(text);
    if (!table || table->rows.isEmpty())
        return false;
    const Result<CsvColumns> columns = CsvColumns::find(*table, {}, schema);
    return columns && columns->columns().size() > 1
        && (table->separator == u'\t' || (columns->headerRow() >= 0 && columns->of(u"name")));
}

} // namespace martlet
