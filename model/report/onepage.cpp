// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/onepage.h"

#include "model/base/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Doc = ReportDocument;
using Counts = std::vector<qsizetype>;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(martlet::OnePage)
};

/// A text of at most so many letters.
QString brief(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = text.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
    return text.first(end).trimmed() + u'…';
}

qsizetype thingsOf(const Doc::TableRow &row)
{
    qsizetype most = 1;
    for (const Doc::Cell &cell : row)
        most = std::max(most, cell.things.size());
    return most;
}

Counts rowsOf(const Doc::Table &table)
{
    Counts rows;
    for (const Doc::TableRow &row : table.rows)
        rows.push_back(thingsOf(row));
    return rows;
}

qsizetype sumOf(const Counts &counts)
{
    return std::accumulate(counts.begin(), counts.end(), qsizetype(0));
}

/// Of each row the first few, from the first row on, then twice as many of each, and so on: the
/// worst comes first, and what is alike does not push out all else.
Counts dealtToRows(qsizetype most, const Counts &rows)
{
    Counts dealt(rows.size());
    for (qsizetype few = 3; most > 0 && dealt != rows; few *= 2) {
        for (size_t i = 0; i < rows.size(); ++i) {
            const qsizetype more = std::min({most, std::min(few, rows[i]) - dealt[i]});
            dealt[i] += more;
            most -= more;
        }
    }
    return dealt;
}

/// One for each table, and then as many in turn as is its share.
Counts dealtToTables(qsizetype most, const std::vector<const Doc::Table *> &tables)
{
    Counts all;
    Counts dealt;
    for (const Doc::Table *table : tables) {
        all.push_back(sumOf(rowsOf(*table)));
        dealt.push_back(std::min<qsizetype>(1, all.back()));
    }
    most -= sumOf(dealt);
    while (most > 0 && dealt != all) {
        for (size_t i = 0; i < tables.size() && most > 0; ++i) {
            const qsizetype more = std::min({most, qsizetype(tables[i]->share), all[i] - dealt[i]});
            dealt[i] += more;
            most -= more;
        }
    }
    return dealt;
}

class Shortener
{
public:
    explicit Shortener(Counts &&dealt)
        : m_dealt(std::move(dealt))
    { }

    std::vector<Doc::Block> blocks;

    void operator()(Doc::Heading &heading)
    {
        heading.text = brief(heading.text, mostOfTitle);
        blocks.emplace_back(std::move(heading));
    }

    void operator()(Doc::Facts &facts)
    {
        for (Doc::Fact &fact : facts)
            fact.text = brief(fact.text, mostOfTitle);
        blocks.emplace_back(std::move(facts));
    }

    void operator()(Doc::Table &table)
    {
        if (table.share == 0) {
            blocks.emplace_back(std::move(table));
            return;
        }
        const Counts rows = rowsOf(table);
        const qsizetype dealt = m_dealt[m_table++];
        const Counts kept = dealtToRows(dealt, rows);
        Doc::Table made {table.columns, {}, table.share, mostLines};
        for (size_t i = 0; i < rows.size(); ++i) {
            if (kept[i] > 0)
                made.rows.push_back(shortRow(std::move(table.rows[i]), kept[i]));
        }
        blocks.emplace_back(std::move(made));
        if (const qsizetype more = sumOf(rows) - dealt; more > 0)
            blocks.emplace_back(
                Doc::Paragraph {Words::tr("and %n more in your spreadsheet", nullptr, int(more)),
                                Doc::Tone::Faint});
    }

    void operator()(auto &block) { blocks.emplace_back(std::move(block)); }

private:
    static constexpr qsizetype mostOfTitle = 90; // letters
    static constexpr qsizetype mostOfName = 60;
    static constexpr int mostLines = 5;

    static Doc::TableRow shortRow(Doc::TableRow &&row, qsizetype things)
    {
        for (Doc::Cell &cell : row) {
            if (cell.things.isEmpty())
                continue;
            cell.things.resize(things);
            if (cell.isEnumeration) {
                for (QString &name : cell.things)
                    name = brief(name, mostOfName);
            }
            cell.text = cell.isEnumeration ? listText(cell.things) : cell.things.join(u'\n');
        }
        return std::move(row);
    }

    Counts m_dealt; ///< to the tables that may be cut
    size_t m_table = 0;
};

std::vector<const Doc::Table *> tablesOf(const std::vector<Doc::Block> &chapter)
{
    std::vector<const Doc::Table *> tables;
    for (const Doc::Block &block : chapter) {
        if (const auto *table = std::get_if<Doc::Table>(&block); table && table->share > 0)
            tables.push_back(table);
    }
    return tables;
}

} // namespace

qsizetype thingsIn(const std::vector<ReportDocument::Block> &chapter)
{
    qsizetype things = 0;
    for (const Doc::Table *table : tablesOf(chapter))
        things += sumOf(rowsOf(*table));
    return things;
}

std::vector<ReportDocument::Block> cutTo(qsizetype most, std::vector<ReportDocument::Block> chapter)
{
    Shortener shortener(dealtToTables(most, tablesOf(chapter)));
    for (Doc::Block &block : chapter)
        std::visit(shortener, block);
    return std::move(shortener.blocks);
}

} // namespace martlet
