// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/itemworkbook.h"

#include "model/analysis/finding.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int spareRows = 200; ///< below the last row, for new ones
constexpr int rowsOfSheet = 1'048'576;

int widthOf(const FieldRow &field)
{
    using enum FieldType;
    constexpr int letters = 2; // a heading of two lines
    const int heading = int(ItemCells::heading(field).size()) / letters + 6;
    switch (field.type) {
    case Flag:
    case Number:
    case Date:
        return std::max(13, heading);
    case Amount:
        return std::max(16, heading);
    case LongText:
        return 44;
    case Reference:
    case References:
    case Text:
        return field.id == key::name ? 30 : 24;
    default:
        return 20;
    }
}

CellLook lookOf(const FieldRow &field)
{
    using enum FieldType;
    const bool isShort = field.type == Flag || field.type == Number || field.type == Date
        || field.type == Amount || field.type == OneOf;
    return isShort ? CellLook::Plain : CellLook::Wrapped;
}

} // namespace

QString itembook::wordValue(const Value &value)
{
    return keptText(value);
}

FieldRow itembook::acceptField()
{
    FieldRow field;
    field.kind = Key(proposals);
    field.id = Key(acceptColumn);
    field.type = FieldType::Flag;
    return field;
}

Value itembook::valueOfWord(const FieldRow &field, const QString &text)
{
    if (text == noneMark)
        return Value::None {};
    if (field.type == FieldType::Flag)
        return text == "yes"_L1;
    return text;
}

ItemWorkbook::ItemWorkbook(const Graph &graph, const QString &title, QDate made)
    : m_graph(graph)
    , m_schema(graph)
    , m_cells(graph)
    , m_writer(title, made)
    , m_wordSheet(u"martlet words"_s)
{
    //: in a cell of a spreadsheet: something is to be written here
    remember({itembook::aboutRow, u"1"_s, tr("still missing")});
}

void ItemWorkbook::addHeadings(const QStringList &headings)
{
    for (int i = 0; i < headings.size(); ++i)
        m_writer.write(0, i, {headings[i]}, CellLook::Heading);
}

const ItemWorkbook::WordList &ItemWorkbook::wordsOf(const FieldRow &field)
{
    const std::pair place(field.kind.text(), field.id);
    const int column = int(m_words.size());
    if (!m_words.contains(place))
        m_words.insert({place, {field, m_cells.words(field), column}});
    return m_words.at(place);
}

void ItemWorkbook::offerWords(int column, int firstRow, int lastRow, const FieldRow &field)
{
    if (m_cells.words(field).isEmpty())
        return;
    const WordList &list = wordsOf(field);
    m_writer.offer(column,
                   firstRow,
                   lastRow,
                   WorkbookWriter::range(m_wordSheet, list.column, 0, int(list.words.size()) - 1),
                   ItemCells::isClosed(field));
}

void ItemWorkbook::writeField(int row, int column, const Item &item, const FieldRow &field)
{
    const Value value = item.value(field.id);
    const bool isMissing = m_missing.contains({item.id, field.id});
    CellContent content = m_cells.content(field, value);
    if (isMissing && value.isUnknown())
        content.text = tr("still missing");
    if (content.shown().isEmpty())
        return;
    m_writer.write(row, column, content, isMissing ? CellLook::Missing : lookOf(field));
    const QString shown = content.shown();
    if (value.isUnknown())
        return;
    const QString kept = keptText(value);
    remember(
        {itembook::cellRow, item.id, field.id.text(), shown, kept == shown ? QString() : kept});
}

void ItemWorkbook::addItems(const QString &name,
                            Key kind,
                            const QList<FieldRow> &fields,
                            const QStringList &items,
                            const QSet<ItemField> &missing)
{
    m_missing = missing;
    m_writer.addSheet(name);
    QStringList headings {itembook::mark + kind.text()};
    for (const FieldRow &field : fields) {
        const int column = int(headings.size());
        const QString heading = ItemCells::heading(field);
        const bool isTaken = headings.contains(heading);
        headings.append(isTaken ? u"%1 (%2)"_s.arg(heading, field.id.text()) : heading);
        remember({itembook::headingRow, kind.text(), headings.last(), field.id.text()});
        m_writer.setColumn(column, widthOf(field), lookOf(field), ItemCells::form(field));
        offerWords(column, 1, int(items.size()) + spareRows, field);
    }
    m_writer.hideColumn(0);
    addHeadings(headings);
    int row = 0;
    for (const QString &id : items) {
        m_writer.write(++row, 0, {id});
        for (int i = 0; i < fields.size(); ++i)
            writeField(row, i + 1, *m_graph.find(id), fields[i]);
    }
    const bool isRelation = fields.size() > 1 && fields[1].id == key::to;
    m_writer.makeTable(row, int(headings.size()), isRelation ? 3 : 2);
}

void ItemWorkbook::addQuestions(const QString &name, const QList<SheetQuestion> &questions)
{
    constexpr int answerColumn = 6;
    m_writer.addSheet(name);
    const QList<int> widths {0, 0, 30, 24, 46, 46};
    for (int i = 2; i < widths.size(); ++i)
        m_writer.setColumn(i, widths[i], CellLook::Wrapped, CellForm::Text);
    m_writer.setColumn(answerColumn, 40, CellLook::Wrapped, CellForm::Text);
    m_writer.hideColumn(0);
    m_writer.hideColumn(1);
    addHeadings({itembook::mark + itembook::questions,
                 itembook::mark + itembook::fieldColumn,
                 tr("What"),
                 tr("What is asked for"),
                 tr("What it means"),
                 tr("Why it is asked"),
                 tr("Your answer")});
    remember(
        {itembook::headingRow, itembook::questions, tr("Your answer"), itembook::answerColumn});
    int row = 0;
    for (const SheetQuestion &question : questions) {
        const Item &item = *m_graph.find(question.item);
        const FieldRow *field = m_schema.field(item.kind, question.field);
        ++row;
        m_writer.write(row, 0, {item.id});
        m_writer.write(row, 1, {question.field.text()});
        m_writer.write(row, 2, {m_cells.name(item.id)}, CellLook::Fixed);
        m_writer.write(row, 3, {ItemCells::heading(*field)}, CellLook::Fixed);
        m_writer.write(row, 4, {field->help()}, CellLook::Fixed);
        m_writer.write(row, 5, {question.asked}, CellLook::Fixed);
        m_writer.write(row, answerColumn, m_cells.content(*field, {}), CellLook::Missing);
        offerWords(answerColumn, row, row, *field);
    }
    m_writer.makeTable(row, answerColumn + 1, 3);
}

void ItemWorkbook::writeProposal(int row, const SheetProposal &proposal)
{
    const KindRow *kind = Schema::kind(proposal.kind);
    m_writer.write(row, 0, {proposal.item});
    m_writer.write(row, 1, {proposal.field.text()});
    m_writer.write(row, 3, {kind ? kind->label() : QString()}, CellLook::Fixed);
    m_writer.write(row, 4, {proposal.name}, CellLook::Fixed);
    m_writer.write(row, 8, {proposal.who}, CellLook::Fixed);
    m_writer.write(row, 9, {proposal.when}, CellLook::Fixed);
    m_writer.write(row, 10, {}, CellLook::Missing);
    if (proposal.field == key::kind) {
        const Item *item = m_graph.find(proposal.item);
        const bool isNew = item && !proposal.proposed.isUnknown();
        if (isNew)
            m_writer.write(
                row, 2, {(QStringList {item->kind.text(), item->from, item->to}).join(u'\n')});
        //: in place of a field of an element: it is not there yet, or not there any more
        m_writer.write(row, 5, {isNew ? tr("Added") : tr("Deleted")}, CellLook::Fixed);
        return;
    }
    const FieldRow *field = m_schema.field(proposal.kind, proposal.field);
    if (!field)
        return;
    const CellContent now = m_cells.content(*field, proposal.now);
    m_writer.write(row, 5, {ItemCells::heading(*field)}, CellLook::Fixed);
    m_writer.write(row, 6, now, CellLook::Fixed);
    m_writer.write(row, 7, m_cells.content(*field, proposal.proposed), CellLook::Wrapped);
    offerWords(7, row, row, *field);
    remember({itembook::cellRow,
              proposal.item,
              proposal.field.text(),
              now.shown(),
              keptText(proposal.now)});
}

void ItemWorkbook::addProposals(const QString &name, const QList<SheetProposal> &proposals)
{
    constexpr int acceptColumn = 10;
    m_writer.addSheet(name);
    const QList<int> widths {0, 0, 0, 16, 30, 24, 30, 30, 18, 14, 12};
    for (int i = 3; i < widths.size(); ++i)
        m_writer.setColumn(i, widths[i], CellLook::Wrapped, CellForm::Text);
    for (int hidden = 0; hidden < 3; ++hidden)
        m_writer.hideColumn(hidden);
    addHeadings({itembook::mark + itembook::proposals,
                 itembook::mark + itembook::fieldColumn,
                 itembook::mark + itembook::makingColumn,
                 tr("Kind"),
                 tr("Element"),
                 tr("Field"),
                 tr("Now"),
                 tr("Proposed"),
                 tr("Who"),
                 tr("When"),
                 tr("Accept")});
    remember({itembook::headingRow, itembook::proposals, tr("Proposed"), itembook::answerColumn});
    remember({itembook::headingRow, itembook::proposals, tr("Element"), key::name.text()});
    remember({itembook::headingRow, itembook::proposals, tr("Accept"), itembook::acceptColumn});
    int row = 0;
    for (const SheetProposal &proposal : proposals)
        writeProposal(++row, proposal);
    offerWords(acceptColumn, 1, row, itembook::acceptField());
    m_writer.makeTable(row, acceptColumn + 1, 5);
}

void ItemWorkbook::addTexts(const QString &name,
                            const QStringList &headings,
                            const QList<int> &widths,
                            const QList<QList<CellContent>> &rows)
{
    m_writer.addSheet(name);
    for (int i = 0; i < widths.size(); ++i)
        m_writer.setColumn(i, widths[i], CellLook::Wrapped, CellForm::Text);
    addHeadings(headings);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column)
            m_writer.write(row + 1, column, rows[row][column], CellLook::Wrapped);
    }
    m_writer.makeTable(int(rows.size()), int(headings.size()), 1);
}

// The drop-downs stand beside each other, and what their words mean is remembered.
void ItemWorkbook::writeWords()
{
    m_writer.addSheet(m_wordSheet, true);
    for (const auto &[place, list] : std::as_const(m_words)) {
        for (int row = 0; row < list.words.size(); ++row) {
            const auto &[word, value] = list.words[row];
            m_writer.write(row, list.column, {word});
            if (list.field.isReference())
                continue;
            remember({itembook::wordRow,
                      list.field.kind.text(),
                      list.field.id.text(),
                      CellContent {word}.shown(),
                      itembook::wordValue(value)});
        }
    }
}

void ItemWorkbook::writeRemembered()
{
    int row = rowsOfSheet;
    for (const QStringList &cells : std::as_const(m_remembered)) {
        if (row == rowsOfSheet) {
            m_writer.addSheet(u"martlet"_s, true);
            row = 0;
        }
        for (int column = 0; column < cells.size(); ++column)
            m_writer.write(row, column, {cells[column]});
        ++row;
    }
}

Result<QByteArray> ItemWorkbook::bytes()
{
    writeWords();
    writeRemembered();
    return m_writer.bytes();
}

} // namespace martlet
