// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/itemimport.h"

#include "model/analysis/finding.h"
#include "model/base/text.h"
#include "model/exchange/cellwriter.h"
#include "model/schema/joining.h"

#include <QRegularExpression>

#include <algorithm>
#include <deque>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

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
    ItemImport(const WorkbookMemory &memory,
               ItemCells::Words words,
               const ImportOptions &options,
               const Draft &draft)
        : m_memory(memory)
        , m_options(options)
        , m_before(draft.graph())
        , m_schema(draft.graph())
        , m_cells(draft.graph(), words)
        , m_writer(draft.graph())
    { }

    void addSheet(const CsvTable &table, const QString &name);
    ImportReport run(Draft &draft);

private:
    bool isAccepted(const ItemSheet &sheet, const CsvRow &row) const;
    void makeProposed(bool relations);
    void makeProposed(const ItemSheet &sheet, const CsvRow &row, const QStringList &making);
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
    void tellWhatIsGone();
    void tellWhatIsNotAccepted();
    void report(const Edits &edits);

    const WorkbookMemory &m_memory;
    const ImportOptions &m_options;
    const Graph m_before;
    Schema m_schema;
    const ItemCells m_cells;
    CellWriter m_writer;
    ImportReport m_report;
    std::deque<ItemSheet> m_sheets; ///< rows point into them
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

void ItemImport::addSheet(const CsvTable &table, const QString &name)
{
    if (auto sheet = readItemSheet(table, name, m_memory, m_schema, m_report))
        m_sheets.push_back(std::move(*sheet));
}

/// Whether the answer of a row counts: a proposal does where somebody says so.
bool ItemImport::isAccepted(const ItemSheet &sheet, const CsvRow &row) const
{
    if (!sheet.isOfProposals())
        return true;
    const QString said = row.cell(sheet.accept).trimmed();
    const QString word = said.left(1).toUpper() + said.mid(1).toLower(); // as the drop-down has it
    return sheet.accept >= 0 && m_memory.valueOf(itembook::acceptField(), word) == Value(true);
}

/// Makes the elements, or the relations, that are proposed and accepted.
void ItemImport::makeProposed(bool relations)
{
    for (const ItemSheet &sheet : m_sheets) {
        for (const CsvRow &row : sheet.isOfProposals() ? sheet.rows : QList<CsvRow>()) {
            const QStringList making = row.cell(sheet.making).split(u'\n');
            const KindRow *kind = Schema::kind(Key(making.first()));
            m_found.insert(sheet.item(row));
            if (kind && (kind->sort == ItemSort::Relation) == relations && isAccepted(sheet, row))
                makeProposed(sheet, row, making);
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

// The same workbook may make a second project: then all of it is new there.
bool ItemImport::isAnotherProject() const
{
    bool hasIdentities = false;
    for (const ItemSheet &sheet : m_sheets) {
        for (const CsvRow &row : sheet.rows) {
            const QString id = sheet.item(row);
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
        return row.cell(column.first) == m_memory.cell({id, column.second.id}).shown;
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
    for (const ItemSheet &sheet : m_sheets) {
        const KindRow *kind = Schema::kind(sheet.kind);
        if (!kind || kind->sort != sort)
            continue;
        // Where rows were sorted, a new one may stand above one that is known and bears its name.
        QList<const CsvRow *> others;
        for (const CsvRow &row : sheet.rows) {
            if (!takesKnown(sheet, row))
                others.append(&row);
        }
        for (const CsvRow *row : std::as_const(others))
            findOther(sheet, *row);
    }
}

// In a second project the names of the first one do not count yet, but the identities do.
std::optional<Value>
ItemImport::references(const QString &item, const FieldRow &field, const QString &cell) const
{
    const WorkbookMemory::Cell then = m_memory.cell({item, field.id});
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
    if (const auto known = m_memory.valueOf(field, cell))
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
    const bool remembers = m_memory.isThere() && !m_isAnotherProject;
    const WorkbookMemory::Cell kept = remembers
        ? m_memory.cell({row.item, field.id})
        : WorkbookMemory::Cell {m_cells.shown(field, before), keptText(before)};
    if (m_memory.isMissingWord(cell))
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
    const bool isProposal = sheet.isOfProposals();
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
    QSet<QString> gone = m_memory.items();
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
    for (const ItemSheet &sheet : m_sheets) {
        left += std::ranges::count_if(sheet.rows, [&](const CsvRow &row) {
            return sheet.isOfProposals() && !sheet.item(row).isEmpty() && !isAccepted(sheet, row);
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
    for (const ItemSheet &sheet : m_sheets) {
        for (const CsvRow &row : sheet.kind.isEmpty() ? sheet.rows : QList<CsvRow>())
            readAnswer(sheet, row);
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

} // namespace

ImportReport importItemSheets(const QList<NamedTable> &tables,
                              const WorkbookMemory &memory,
                              ItemCells::Words words,
                              const ImportOptions &options,
                              Draft &draft)
{
    ItemImport import(memory, words, options, draft);
    for (const auto &[name, table] : tables)
        import.addSheet(table, name);
    return import.run(draft);
}

} // namespace martlet
