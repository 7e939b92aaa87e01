// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/itemcells.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace martlet {

/// A field of one item.
using ItemField = std::pair<QString, Key>;

/// A question of which the answer fills a field.
struct SheetQuestion
{
    QString item;
    Key field;
    QString asked; ///< in words, why it is asked
};

/// A value that somebody proposes for a field; the field `kind` stands for an item that is new, or
/// that is to go where nothing is proposed.
struct SheetProposal
{
    QString item;
    QString name; ///< of the item
    Key kind; ///< of the item
    Key field;
    Value now; ///< for whoever gets the workbook, as far as the sender knows
    Value proposed;
    QString who;
    QString when;
};

/// A workbook of items that goes out and comes back (importXlsx()). Beside each row stands,
/// in a hidden column, which item it is, and on hidden sheets what was in the cells and what the
/// words in them stand for, so that a later reading knows what a person changed.
class ItemWorkbook
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ItemWorkbook)

public:
    ItemWorkbook(const Graph &graph, const QString &title, QDate made);

    /// A sheet of items of one kind with these fields as columns; those in \a missing are asked
    /// for.
    void addItems(const QString &name,
                  Key kind,
                  const QList<FieldRow> &fields,
                  const QStringList &items,
                  const QSet<ItemField> &missing = {});
    /// A sheet of questions, each with a cell for its answer.
    void addQuestions(const QString &name, const QList<SheetQuestion> &questions);
    /// A sheet of values to be accepted one by one.
    void addProposals(const QString &name, const QList<SheetProposal> &proposals);
    /// A sheet that is only read: \a widths of its columns in characters.
    void addTexts(const QString &name,
                  const QStringList &headings,
                  const QList<int> &widths,
                  const QList<QList<CellContent>> &rows);

    Result<QByteArray> bytes();

private:
    void addHeadings(const QStringList &headings);
    void writeRow(int row, const Item &item, const QList<FieldRow> &fields);
    void writeField(int row, int column, const Item &item, const FieldRow &field);
    void writeProposal(int row, const SheetProposal &proposal);
    void offerWords(int column, int firstRow, int lastRow, const FieldRow &field);
    void remember(const QStringList &cells) { m_remembered.append(cells); }
    void writeWords();
    void writeRemembered();

    /// The words of a field, as a column of a hidden sheet.
    struct WordList
    {
        FieldRow field;
        QList<std::pair<QString, Value>> words;
        int column = 0;
    };
    const WordList &wordsOf(const FieldRow &field);

    Graph m_graph;
    Schema m_schema;
    ItemCells m_cells;
    WorkbookWriter m_writer;
    QSet<ItemField> m_missing;
    std::map<std::pair<QString, Key>, WordList> m_words; ///< by kind and field
    QList<QStringList> m_remembered;
    QString m_wordSheet;
};

// What both the writing and the reading of such workbooks know.
namespace itembook {

/// Before the kind of the rows, in the heading of the column that says which item a row is.
inline const QString mark = QStringLiteral("martlet:");
/// In place of a kind: rows are questions. A second column says which field is asked for, and a
/// third one has the answers.
inline const QString questions = QStringLiteral("questions");
inline const QString fieldColumn = QStringLiteral("field");
/// Likewise: rows are values that somebody proposes. A second column says for which field, a third
/// one what is to be made: a kind, and for a relation its ends below it.
inline const QString proposals = QStringLiteral("proposals");
inline const QString makingColumn = QStringLiteral("making");
inline const QString acceptColumn = QStringLiteral("accept");
/// What stands in the column in which somebody accepts.
FieldRow acceptField();
inline const QString answerColumn = QStringLiteral("answer");
// What a row of the sheet that remembers is about: the workbook, a heading of a column, a cell, a
// word of a field.
inline const QString aboutRow = QStringLiteral("about");
inline const QString headingRow = QStringLiteral("heading");
inline const QString cellRow = QStringLiteral("cell");
inline const QString wordRow = QStringLiteral("word");

/// A value behind a word, and back.
QString wordValue(const Value &value);
Value valueOfWord(const FieldRow &field, const QString &text);

} // namespace itembook

} // namespace martlet
