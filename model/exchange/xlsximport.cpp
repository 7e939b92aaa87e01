// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/xlsximport.h"

#include "model/analysis/finding.h"
#include "model/base/text.h"
#include "model/exchange/cellwriter.h"
#include "model/exchange/csvcolumns.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/itemworkbook.h"
#include "model/exchange/workbookreader.h"
#include "model/schema/joining.h"

#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namesCount = 100; ///< columns: a list without names is none

/// What the hidden sheets of a workbook say of it.
class Remembered
{
public:
    struct Cell
    {
        QString shown; ///< its text when the workbook was made
        QString kept; ///< the project's value then, see keptText()
    };

    explicit Remembered(const QList<WorkbookSheet> &sheets)
    {
        for (const WorkbookSheet &sheet : sheets) {
            for (const CsvRow &row : sheet.isHidden ? sheet.table.rows : QList<CsvRow>())
                read(row);
        }
    }

    bool isThere() const { return m_isThere; }
    Cell cell(const ItemField &field) const { return m_cells.value(field); }
    QSet<QString> items() const { return m_items; }
    /// The word for a field that is to be filled.
    bool isMissingWord(const QString &text) const { return m_isThere && text == m_missing; }
    Key fieldOfHeading(Key kind, const QString &heading) const
    {
        return m_headings.value({kind.text(), heading});
    }
    std::optional<Value> valueOf(const FieldRow &field, const QString &word) const
    {
        const auto found = m_words.constFind({field.kind.text(), field.id.text(), word});
        return found == m_words.cend() ? std::optional<Value>()
                                       : std::optional(itembook::valueOfWord(field, *found));
    }

private:
    void read(const CsvRow &row)
    {
        const QString what = row.cell(0);
        if (what == itembook::aboutRow) {
            m_isThere = true;
            m_missing = row.cell(2);
        } else if (what == itembook::headingRow) {
            m_headings.insert({row.cell(1), row.cell(2)}, Key(row.cell(3)));
        } else if (what == itembook::wordRow) {
            m_words.insert({row.cell(1), row.cell(2), row.cell(3)}, row.cell(4));
        } else if (what == itembook::cellRow) {
            const QString shown = row.cell(3);
            const QString kept = row.cell(4);
            m_items.insert(row.cell(1));
            m_cells.insert({row.cell(1), Key(row.cell(2))}, {shown, kept.isEmpty() ? shown : kept});
        }
    }

    bool m_isThere = false;
    QString m_missing;
    QSet<QString> m_items;
    QHash<ItemField, Cell> m_cells;
    QHash<std::pair<QString, QString>, Key> m_headings; ///< by kind and heading
    QHash<QStringList, QString> m_words; ///< by kind, field and word
};

/// The row and column of the heading that says of what kind the rows are; none: another table.
std::optional<std::pair<qsizetype, qsizetype>> markOf(const CsvTable &table)
{
    constexpr qsizetype rowsSearched = 20;
    for (qsizetype row = 0; row < qMin(table.rows.size(), rowsSearched); ++row) {
        const QStringList &cells = table.rows[row].cells;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            if (cells[column].startsWith(itembook::mark))
                return std::pair(row, column);
        }
    }
    return {};
}

/// A sheet whose rows are items or questions about them.
struct ItemSheet
{
    QString name; ///< for the report
    Key kind; ///< none of questions
    qsizetype identity = 0; ///< column
    qsizetype field = -1; ///< column, of questions
    qsizetype answer = -1; ///< column, of questions and proposals
    qsizetype accept = -1; ///< column, of proposals
    qsizetype making = -1; ///< likewise: what is to be made
    qsizetype element = -1; ///< likewise: its name
    QList<std::pair<qsizetype, FieldRow>> columns;
    QList<CsvRow> rows;

    QString item(const CsvRow &row) const { return cleanText(row.cell(identity), nameLimit); }
    QString cell(const CsvRow &row, Key wanted) const
    {
        for (const auto &[column, each] : columns) {
            if (each.id == wanted)
                return row.cell(column);
        }
        return {};
    }
};

/// Several texts as they are written into one cell; each may hold a comma.
QStringList listIn(const QString &cell)
{
    QStringList texts;
    for (const QString &text : cleanText(cell, textLimit).split(u';')) {
        if (!text.trimmed().isEmpty())
            texts.append(text.trimmed());
    }
    return texts;
}

/// A row and what it is about.
struct ItemRow
{
    const ItemSheet *sheet = nullptr;
    const CsvRow *row = nullptr;
    QString item;
    bool isNew = false;
};

class ItemImport
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ItemWorkbook)

public:
    ItemImport(const Remembered &remembered,
               ItemCells::Words words,
               const ImportOptions &options,
               const Draft &draft)
        : m_remembered(remembered)
        , m_options(options)
        , m_before(draft.graph())
        , m_schema(draft.graph())
        , m_cells(draft.graph(), words)
        , m_writer(draft.graph())
    { }

    void addSheet(const CsvTable &table, const QString &name);
    ImportReport run(Draft &draft);

private:
    void readColumns(const CsvTable &table, qsizetype heading, ItemSheet &sheet);
    void findAnswers(const QString &kind, const QStringList &headings, ItemSheet &sheet) const;
    bool isAccepted(const ItemSheet &sheet, const CsvRow &row) const;
    void makeProposed(bool relations);
    void makeProposed(const ItemSheet &sheet, const CsvRow &row, const QStringList &making);
    std::optional<FieldRow> fieldOf(Key kind, const QString &heading) const;
    bool isAnotherProject() const;
    void findItems(ItemSort sort);
    bool isHere(const QString &id, Key kind) const;
    bool takesKnown(const ItemSheet &sheet, const CsvRow &row);
    void findOther(const ItemSheet &sheet, const CsvRow &row);
    void addItem(const ItemSheet &sheet, const CsvRow &row, const QString &id);
    QString namesake(Key kind, const QString &name) const;
    QString relationBetween(Key kind, const QString &from, const QString &to) const;
    QString relationAt(const ItemSheet &sheet, const CsvRow &row, const QString &id);
    std::optional<QString> endAt(const ItemSheet &sheet, const CsvRow &row, Key end);
    bool isAsWritten(const ItemSheet &sheet, const CsvRow &row, const QString &id) const;
    void readCells(const ItemRow &row);
    void readAnswer(const ItemSheet &sheet, const CsvRow &row);
    void readCell(const ItemRow &row, const QString &heading, const FieldRow &field, QString cell);
    std::optional<Value>
    references(const QString &item, const FieldRow &field, const QString &cell) const;
    std::optional<Value>
    plainly(const QString &item, const FieldRow &field, const Value &before, const QString &cell);
    bool isUndecided(const QString &item,
                     const FieldRow &field,
                     const QString &cell,
                     const QString &kept);
    void leaveUndecided(const ItemRow &row,
                        const QString &heading,
                        const FieldRow &field,
                        const QString &cell);
    void reject(const ItemSheet &sheet,
                const CsvRow &row,
                const QString &column,
                const QString &value,
                const QString &why);
    void remark(const ItemSheet &sheet, const QString &column, const QString &why);
    void tellWhatIsGone();
    void tellWhatIsNotAccepted();
    void report(const Edits &edits);

    const Remembered &m_remembered;
    const ImportOptions &m_options;
    const Graph m_before;
    Schema m_schema;
    const ItemCells m_cells;
    CellWriter m_writer;
    ImportReport m_report;
    std::vector<std::unique_ptr<ItemSheet>> m_sheets;
    QList<ItemRow> m_rows;
    QSet<QString> m_found; ///< items that a row is about
    QHash<ItemField, QString> m_said; ///< cells that were read
    QMultiHash<std::pair<Key, QString>, QString> m_named; ///< by kind and normalised name
    bool m_isAnotherProject = false;
};

void ItemImport::reject(const ItemSheet &sheet,
                        const CsvRow &row,
                        const QString &column,
                        const QString &value,
                        const QString &why)
{
    m_report.rejected.append({sheet.name, row.line, column, value, why});
}

void ItemImport::remark(const ItemSheet &sheet, const QString &column, const QString &why)
{
    m_report.unsure.append({sheet.name, 0, column, {}, why});
}

std::optional<FieldRow> ItemImport::fieldOf(Key kind, const QString &heading) const
{
    const Key known = m_remembered.fieldOfHeading(kind, heading);
    const QString wanted = normalisedName(heading);
    const KindRow *row = Schema::kind(kind);
    for (const Key end : {key::from, key::to}) {
        const FieldRow field = endField(*row, end);
        const bool isMeant = known == end || heading == end.text() || heading == field.label();
        if (row->sort == ItemSort::Relation && isMeant)
            return field;
    }
    if (const FieldRow *field = m_schema.field(kind, known))
        return *field;
    for (const FieldRow *field : m_schema.fieldsOf(kind)) {
        const bool isMeant = heading == field->id.text() || heading == ItemCells::heading(*field)
            || wanted == normalisedName(field->label())
            || wanted == normalisedName(QString::fromUtf8(field->labelSource));
        if (isMeant && field->type != FieldType::Json)
            return *field;
    }
    return {};
}

void ItemImport::readColumns(const CsvTable &table, qsizetype heading, ItemSheet &sheet)
{
    const QStringList &cells = table.rows[heading].cells;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (column == sheet.identity || cells[column].isEmpty())
            continue;
        const std::optional<FieldRow> field = fieldOf(sheet.kind, cells[column]);
        if (field)
            sheet.columns.append({column, *field});
        else
            remark(sheet,
                   cells[column],
                   tr("The column is not used: it is not clear which field it fills."));
    }
}

void ItemImport::findAnswers(const QString &kind,
                             const QStringList &headings,
                             ItemSheet &sheet) const
{
    sheet.field = headings.indexOf(itembook::mark + itembook::fieldColumn);
    sheet.making = headings.indexOf(itembook::mark + itembook::makingColumn);
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const Key field = m_remembered.fieldOfHeading(Key(kind), headings[column]);
        if (field.text() == itembook::answerColumn)
            sheet.answer = column;
        else if (field.text() == itembook::acceptColumn)
            sheet.accept = column;
        else if (field == key::name)
            sheet.element = column;
    }
}

/// Whether the answer of a row counts: a proposal does where somebody says so.
bool ItemImport::isAccepted(const ItemSheet &sheet, const CsvRow &row) const
{
    if (sheet.making < 0)
        return true;
    const QString said = row.cell(sheet.accept).trimmed();
    const QString word = said.left(1).toUpper() + said.mid(1).toLower(); // as the drop-down has it
    return sheet.accept >= 0 && m_remembered.valueOf(itembook::acceptField(), word) == Value(true);
}

/// Makes the elements, or the relations, that are proposed and accepted.
void ItemImport::makeProposed(bool relations)
{
    for (const auto &sheet : m_sheets) {
        for (const CsvRow &row : sheet->making >= 0 ? sheet->rows : QList<CsvRow>()) {
            const QStringList making = row.cell(sheet->making).split(u'\n');
            const KindRow *kind = Schema::kind(Key(making.first()));
            m_found.insert(sheet->item(row));
            if (kind && (kind->sort == ItemSort::Relation) == relations && isAccepted(*sheet, row))
                makeProposed(*sheet, row, making);
        }
    }
}

void ItemImport::makeProposed(const ItemSheet &sheet, const CsvRow &row, const QStringList &making)
{
    const QString id = sheet.item(row);
    const Key kind(making.first());
    const QString name = cleanText(row.cell(sheet.element), nameLimit);
    if (m_writer.draft().graph().contains(id) || id.isEmpty())
        return;
    if (Schema::kind(kind)->sort == ItemSort::Element)
        m_writer.addAs(id, kind, name);
    else if (m_writer.relate(kind, making.value(1), making.value(2), id).isEmpty())
        reject(sheet, row, {}, name, tr("What it joins is not in the project. Accept that first."));
}

void ItemImport::addSheet(const CsvTable &table, const QString &name)
{
    const auto mark = markOf(table);
    if (!mark)
        return;
    auto sheet = std::make_unique<ItemSheet>();
    sheet->name = name;
    sheet->identity = mark->second;
    const QString kind = table.rows[mark->first].cell(mark->second).sliced(itembook::mark.size());
    const KindRow *row = Schema::kind(Key(kind));
    const bool isTable = row && (row->sort == ItemSort::Element || row->sort == ItemSort::Relation);
    if (!isTable && kind != itembook::questions && kind != itembook::proposals)
        return remark(
            *sheet, {}, tr("The sheet is of a kind that is not known, and was left out."));
    if (isTable) {
        sheet->kind = row->id;
        readColumns(table, mark->first, *sheet);
    } else {
        findAnswers(kind, table.rows[mark->first].cells, *sheet);
    }
    sheet->rows = table.rows.sliced(mark->first + 1);
    m_sheets.push_back(std::move(sheet));
}

// The same workbook may make a second project: then all of it is new there.
bool ItemImport::isAnotherProject() const
{
    bool hasIdentities = false;
    for (const auto &sheet : m_sheets) {
        for (const CsvRow &row : sheet->rows) {
            const QString id = sheet->item(row);
            if (m_before.contains(id))
                return false;
            hasIdentities = hasIdentities || !id.isEmpty();
        }
    }
    return hasIdentities;
}

QString ItemImport::namesake(Key kind, const QString &name) const
{
    const QStringList ids = m_named.values({kind, normalisedName(name)});
    return ids.size() == 1 ? ids.first() : QString();
}

std::optional<QString> ItemImport::endAt(const ItemSheet &sheet, const CsvRow &row, Key end)
{
    const QString text = sheet.cell(row, end);
    const FieldRow field = endField(*Schema::kind(sheet.kind), end);
    if (const auto known = references(sheet.item(row), field, text))
        return known->text();
    for (const Key kind : field.refersTo) {
        if (const QString id = namesake(kind, text); !id.isEmpty())
            return id;
    }
    reject(sheet,
           row,
           field.label(),
           text,
           text.isEmpty() ? tr("A connection needs both ends.")
                          : tr("Nothing here is called “%1”.").arg(text));
    return {};
}

// One that no other row is about.
QString ItemImport::relationBetween(Key kind, const QString &from, const QString &to) const
{
    for (const Item *item : m_before.itemsOf(kind)) {
        if (item->from == from && item->to == to && !m_found.contains(item->id))
            return item->id;
    }
    return {};
}

// A row that came with an earlier import of the same sheet is known by its ends.
QString ItemImport::relationAt(const ItemSheet &sheet, const CsvRow &row, const QString &id)
{
    const auto from = endAt(sheet, row, key::from);
    const auto to = from ? endAt(sheet, row, key::to) : std::nullopt;
    if (!from || !to)
        return {};
    const QString known = id.isEmpty() ? relationBetween(sheet.kind, *from, *to) : QString();
    if (!known.isEmpty())
        return known;
    const QString made = m_writer.relate(sheet.kind, *from, *to, id);
    if (made.isEmpty())
        reject(sheet, row, {}, {}, tr("These two cannot be connected like this."));
    return made;
}

void ItemImport::addItem(const ItemSheet &sheet, const CsvRow &row, const QString &id)
{
    const bool isRelation = Schema::kind(sheet.kind)->sort == ItemSort::Relation;
    const QString name = sheet.cell(row, key::name);
    QString item = id;
    if (isRelation) {
        item = relationAt(sheet, row, id);
    } else if (!id.isEmpty()) {
        m_writer.addAs(id, sheet.kind, name);
    } else if (name.isEmpty()) {
        reject(sheet, row, {}, row.cells.join(u' ').simplified(), tr("The line has no name."));
    } else {
        item = namesake(sheet.kind, name);
        if (m_found.contains(item))
            return reject(
                sheet, row, {}, name, tr("An earlier line has the same; the first one counts."));
        if (item.isEmpty())
            item = m_writer.add(sheet.kind, name);
    }
    if (item.isEmpty())
        return;
    m_found.insert(item);
    m_named.insert({sheet.kind, normalisedName(name)}, item);
    m_rows.append({&sheet, &row, item, !m_before.contains(item)});
}

bool ItemImport::isAsWritten(const ItemSheet &sheet, const CsvRow &row, const QString &id) const
{
    return std::all_of(sheet.columns.begin(), sheet.columns.end(), [&](const auto &column) {
        return row.cell(column.first) == m_remembered.cell({id, column.second.id}).shown;
    });
}

bool ItemImport::takesKnown(const ItemSheet &sheet, const CsvRow &row)
{
    const QString id = sheet.item(row);
    if (!isHere(id, sheet.kind) || m_found.contains(id))
        return false;
    m_found.insert(id);
    m_rows.append({&sheet, &row, id, false});
    return true;
}

bool ItemImport::isHere(const QString &id, Key kind) const
{
    const Item *item = m_before.find(id);
    return item && item->kind == kind;
}

void ItemImport::findOther(const ItemSheet &sheet, const CsvRow &row)
{
    const QString id = sheet.item(row);
    if (id.isEmpty() || isHere(id, sheet.kind)) {
        // A row that was copied is a new one, unless nothing was changed in it.
        if (id.isEmpty() || !isAsWritten(sheet, row, id))
            addItem(sheet, row, {});
        else
            reject(sheet, row, {}, m_cells.name(id), tr("The line is there twice."));
    } else if (m_isAnotherProject && !m_found.contains(id)) {
        addItem(sheet, row, id);
    } else if (!isAsWritten(sheet, row, id)) {
        reject(sheet,
               row,
               {},
               sheet.cell(row, key::name),
               tr("It has been removed from the project since. To bring it back, undo that, or "
                  "write it into a new row."));
    }
}

void ItemImport::findItems(ItemSort sort)
{
    for (const auto &sheet : m_sheets) {
        const KindRow *kind = Schema::kind(sheet->kind);
        if (!kind || kind->sort != sort)
            continue;
        // Where rows were sorted, a new one may stand above one that is known and bears its name.
        QList<const CsvRow *> others;
        for (const CsvRow &row : std::as_const(sheet->rows)) {
            if (!takesKnown(*sheet, row))
                others.append(&row);
        }
        for (const CsvRow *row : std::as_const(others))
            findOther(*sheet, *row);
    }
}

// In a second project the names of the first one do not count yet, but the identities do.
std::optional<Value>
ItemImport::references(const QString &item, const FieldRow &field, const QString &cell) const
{
    const Remembered::Cell then = m_remembered.cell({item, field.id});
    if (!m_isAnotherProject || then.shown != cell)
        return m_cells.references(field, cell);
    QStringList ids =
        field.type == FieldType::References ? then.kept.split(u"; "_s) : QStringList {then.kept};
    ids.removeIf([this](const QString &id) { return !m_writer.draft().graph().contains(id); });
    if (ids.isEmpty())
        return {};
    return field.type == FieldType::References ? Value(ids) : Value(ids.first());
}

// As the program itself writes it; anything else is read with the mercy of an import.
std::optional<Value> ItemImport::plainly(const QString &item,
                                         const FieldRow &field,
                                         const Value &before,
                                         const QString &cell)
{
    static const QRegularExpression number(u"^(-?\\d+(?:\\.\\d+)?)(?: ([A-Z]{3}))?$"_s);
    if (cell.isEmpty())
        return Value();
    if (cell == noneMark && field.id != key::name)
        return Value(Value::None {});
    if (field.isReference())
        return references(item, field, cell);
    if (field.type == FieldType::TextList && cell.contains(u';'))
        return listIn(cell);
    if (const auto known = m_remembered.valueOf(field, cell))
        return known;
    const auto match = number.match(cell);
    if (match.hasMatch() && field.type == FieldType::Number && match.captured(2).isEmpty())
        return Value(match.captured(1).toDouble());
    const double amount = match.captured(1).toDouble();
    if (match.hasMatch() && field.type == FieldType::Amount && std::abs(amount) < 9e13) {
        const QString own = match.captured(2);
        const QString usual = before.isMoney() ? before.money().currency : m_writer.usualCurrency();
        return Value(Money {qRound64(amount * 100), own.isEmpty() ? usual : own});
    }
    return {};
}

bool ItemImport::isUndecided(const QString &item,
                             const FieldRow &field,
                             const QString &cell,
                             const QString &kept)
{
    const Value now = m_before.value(item, field.id);
    const bool hasMoved = m_before.contains(item) && keptText(now) != kept;
    return hasMoved && !m_options.overwrite && plainly(item, field, now, cell) != now
        && m_cells.shown(field, now) != cell;
}

void ItemImport::leaveUndecided(const ItemRow &row,
                                const QString &heading,
                                const FieldRow &field,
                                const QString &cell)
{
    const QString now = m_cells.shown(field, m_before.value(row.item, field.id));
    const QString why = tr("To be decided: in the project it has become “%1” since the sheet was "
                           "made, and that stays.")
                            .arg(now.isEmpty() ? tr("not known") : now);
    m_report.undecided.append(
        {row.item,
         field.id,
         now,
         {row.sheet->name, row.row->line, heading, cleanText(cell, 80), why}});
}

void ItemImport::readCell(const ItemRow &row,
                          const QString &heading,
                          const FieldRow &field,
                          QString cell)
{
    const Value before = m_writer.draft().graph().value(row.item, field.id);
    const bool remembers = m_remembered.isThere() && !m_isAnotherProject;
    const Remembered::Cell kept = remembers
        ? m_remembered.cell({row.item, field.id})
        : Remembered::Cell {m_cells.shown(field, before), keptText(before)};
    if (m_remembered.isMissingWord(cell))
        cell.clear();
    const bool saysNothing = cell.isEmpty() && (row.isNew || !remembers);
    if (cell == kept.shown || saysNothing)
        return;
    const auto refuse = [&](const QString &why) {
        reject(*row.sheet, *row.row, heading, cleanText(cell, 80), why);
    };
    if (kept.shown.size() >= cellLimit)
        return refuse(tr("The text was too long for a cell and is not all there, so it cannot "
                         "come back. Change it in the project."));
    const QString said = m_said.value({row.item, field.id}, cell);
    if (said != cell)
        return refuse(tr("Another cell says “%1” for the same; that one counts.").arg(said));
    m_said.insert({row.item, field.id}, cell);
    if (isUndecided(row.item, field, cell, kept.kept))
        return leaveUndecided(row, heading, field, cell);
    const auto value = plainly(row.item, field, before, cell);
    const auto why =
        value ? m_writer.set(row.item, field, *value) : m_writer.write(row.item, field, cell);
    if (why)
        refuse(*why);
}

void ItemImport::readCells(const ItemRow &row)
{
    for (const auto &[column, field] : row.sheet->columns) {
        const bool isGiven = row.isNew && (field.id == key::from || field.id == key::to);
        if (!isGiven)
            readCell(row, field.label(), field, row.row->cell(column));
    }
}

void ItemImport::readAnswer(const ItemSheet &sheet, const CsvRow &row)
{
    const QString id = sheet.item(row);
    const Item *item = m_writer.draft().graph().find(id);
    const FieldRow *field = item ? m_schema.field(item->kind, Key(row.cell(sheet.field))) : nullptr;
    const QString answer = row.cell(sheet.answer);
    const bool isProposal = sheet.making >= 0;
    if (!isAccepted(sheet, row) || (answer.isEmpty() && !isProposal))
        return;
    if (isProposal && row.cell(sheet.field) == key::kind.text()) {
        if (row.cell(sheet.making).isEmpty() && item)
            reject(sheet,
                   row,
                   {},
                   item->name(),
                   tr("A spreadsheet deletes nothing. Delete it in the project."));
        return;
    }
    if (!field)
        return reject(sheet,
                      row,
                      {},
                      cleanText(answer, 80),
                      tr("What the answer is about is no longer in the project."));
    readCell({&sheet, &row, id, false}, field->label(), *field, answer);
}

void ItemImport::tellWhatIsGone()
{
    QSet<QString> gone = m_remembered.items();
    gone.subtract(m_found);
    gone.removeIf([this](const QString &id) { return !m_before.contains(id); });
    if (!gone.isEmpty())
        m_report.unsure.append(
            {m_options.source,
             0,
             {},
             {},
             tr("%n rows are no longer in the sheets. What they stood for stays in the project.",
                nullptr,
                int(gone.size()))});
}

void ItemImport::tellWhatIsNotAccepted()
{
    qsizetype left = 0;
    for (const auto &sheet : m_sheets) {
        left += std::ranges::count_if(sheet->rows, [&](const CsvRow &row) {
            return sheet->making >= 0 && !sheet->item(row).isEmpty() && !isAccepted(*sheet, row);
        });
    }
    if (left > 0)
        m_report.unsure.append({m_options.source,
                                0,
                                {},
                                {},
                                tr("%n proposals were not taken, because their column “Accept” "
                                   "does not say yes.",
                                   nullptr,
                                   int(left))});
}

void ItemImport::report(const Edits &edits)
{
    QSet<QString> touched;
    for (const Edit &edit : edits) {
        const bool isNew = !m_before.contains(edit.item);
        if (isNew && edit.field == key::kind)
            m_report.added.append(edit.item);
        const bool isAside = edit.field.startsWith(prefix::known);
        if (isNew || isAside)
            continue;
        touched.insert(edit.item);
        m_report.changed.append({edit.item, edit.field, edit.before, edit.after});
    }
    m_report.unchanged = int(std::count_if(m_rows.begin(), m_rows.end(), [&](const ItemRow &row) {
        return !row.isNew && !touched.contains(row.item);
    }));
}

ImportReport ItemImport::run(Draft &draft)
{
    m_isAnotherProject = isAnotherProject();
    for (const Item *item : m_before.sortedItems())
        m_named.insert({item->kind, normalisedName(item->name())}, item->id);
    findItems(ItemSort::Element);
    findItems(ItemSort::Relation);
    makeProposed(false);
    makeProposed(true);
    for (const ItemRow &row : std::as_const(m_rows))
        readCells(row);
    for (const auto &sheet : m_sheets) {
        for (const CsvRow &row : sheet->kind.isEmpty() ? sheet->rows : QList<CsvRow>())
            readAnswer(*sheet, row);
    }
    tellWhatIsGone();
    tellWhatIsNotAccepted();
    const Edits edits = m_writer.draft().edits();
    report(edits);
    const bool applied = draft.apply(edits);
    Q_ASSERT(applied);
    Q_UNUSED(applied);
    return std::move(m_report);
}

/// How much a sheet looks like an inventory: with names, and columns that are understood.
qsizetype likeness(const CsvTable &table, const QHash<QString, QString> &map, const Schema &schema)
{
    const auto columns = CsvColumns::find(table, map, schema);
    if (!columns)
        return 0;
    const QList<CsvColumns::Column> &all = columns->columns();
    const auto understood = std::count_if(
        all.begin(), all.end(), [](const auto &column) { return !column.field.isEmpty(); });
    return qsizetype(understood) + (columns->of(u"name") ? namesCount : 1);
}

/// The sheet that looks most like one.
const WorkbookSheet *bestSheet(const QList<WorkbookSheet> &sheets,
                               const QHash<QString, QString> &map,
                               const Schema &schema)
{
    const WorkbookSheet *best = nullptr;
    qsizetype most = -1;
    for (const WorkbookSheet &sheet : sheets) {
        if (sheet.isHidden || sheet.table.rows.isEmpty())
            continue;
        // What is told of columns counts where the sheet does not speak for itself.
        const qsizetype own = likeness(sheet.table, {}, schema);
        const qsizetype like =
            own < namesCount && !map.isEmpty() ? likeness(sheet.table, map, schema) : own;
        if (like > most) {
            best = &sheet;
            most = like;
        }
    }
    return best;
}

Error nothingInSheets()
{
    return {QCoreApplication::translate(
                "martlet::ItemWorkbook",
                "No sheet of the file has anything in it. Nothing was imported."),
            {},
            Error::Kind::Unreadable};
}

bool isOwnSheet(const WorkbookSheet &sheet)
{
    return !sheet.isHidden && isItemTable(sheet.table);
}

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Result<ImportReport>
importForeign(const QList<WorkbookSheet> &sheets, const ImportOptions &options, Draft &draft)
{
    const WorkbookSheet *sheet = bestSheet(sheets, options.columns, draft.schema());
    if (!sheet)
        return nothingInSheets();
    Result<ImportReport> report = importTable(sheet->table, options, draft);
    if (report && sheets.size() > 1)
        report->unsure.prepend(
            {options.source,
             0,
             sheet->name,
             {},
             QCoreApplication::translate("martlet::ItemWorkbook",
                                         "Only this sheet was read; the others were left out.")});
    return report;
}

} // namespace

Result<ImportReport> importXlsx(const QByteArray &bytes, const ImportOptions &options, Draft &draft)
{
    const Result<QList<WorkbookSheet>> sheets = readWorkbook(bytes);
    if (!sheets)
        return sheets.error();
    const bool isOwn = std::any_of(sheets->begin(), sheets->end(), isOwnSheet);
    if (!isOwn)
        return importForeign(*sheets, options, draft);
    const Remembered remembered(*sheets);
    ItemImport import(remembered, ItemCells::Words::OfLanguage, options, draft);
    for (const WorkbookSheet &sheet : *sheets) {
        if (!sheet.isHidden)
            import.addSheet(sheet.table, u"%1, %2"_s.arg(options.source, sheet.name));
    }
    return import.run(draft);
}

Result<CsvTable> readList(const QByteArray &bytes, const Schema &schema)
{
    if (!isWorkbook(bytes))
        return readCsvTable(bytes);
    const Result<QList<WorkbookSheet>> sheets = readWorkbook(bytes);
    if (!sheets)
        return sheets.error();
    const auto own = std::find_if(sheets->begin(), sheets->end(), isOwnSheet);
    if (own != sheets->end())
        return own->table;
    const WorkbookSheet *best = bestSheet(*sheets, {}, schema);
    return best ? Result<CsvTable>(best->table) : Result<CsvTable>(nothingInSheets());
}

Result<ImportReport> importList(const QByteArray &bytes, const ImportOptions &options, Draft &draft)
{
    return isWorkbook(bytes) ? importXlsx(bytes, options, draft) : importCsv(bytes, options, draft);
}

bool isItemTable(const CsvTable &table)
{
    return markOf(table).has_value();
}

ImportReport importItemTable(const CsvTable &table, const ImportOptions &options, Draft &draft)
{
    const Remembered nothing({});
    ItemImport import(nothing, ItemCells::Words::Neutral, options, draft);
    import.addSheet(table, options.source);
    return import.run(draft);
}

} // namespace martlet
