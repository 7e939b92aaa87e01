// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/breakdown.h"
#include "model/analysis/contractterm.h"
#include "model/analysis/figuresheets.h"
#include "model/analysis/impact.h"
#include "model/analysis/linchpins.h"
#include "model/base/text.h"
#include "model/report/auditpart.h"

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Unqualified, or the texts below would be taken for those of Doc.
using Table = ReportDocument::Table;
using TableRow = ReportDocument::TableRow;

/// What the work costs in hours and money, and on whom and what it hangs.
class AuditMeans final : AuditPart
{
    Q_DECLARE_TR_FUNCTIONS(martlet::AuditReport)

public:
    using AuditPart::AuditPart;

    void write()
    {
        writeHours();
        writeSinglePoints();
        writeCosts();
        writeContracts();
    }

private:
    void writeHours()
    {
        const FigureSheet sheet = hoursSheet(m_words);
        const Hours hours = hoursByHand(m_words, HoursBy::Flow);
        if (hours.flows.isEmpty() && hours.unknown.isEmpty())
            return;
        chapter(tr("Work by hand"));
        paragraph(sheet.total.meaning);
        paragraph(tr("Altogether: %1 a month.").arg(sheet.total.value), Doc::Tone::Strong);
        writeHoursBy(
            tr("By department"), tr("Department"), hoursByHand(m_words, HoursBy::Department));
        writeHoursBy(tr("By journey"), tr("Journey"), hoursByHand(m_words, HoursBy::Journey));
        writeHoursBy(tr("By flow"), tr("Flow"), hours);
        if (hours.unknown.isEmpty())
            return;
        section(tr("By hand too, but nobody has said yet how long it takes"), false);
        Doc::Table unknown {{{tr("Flow"), 5}, {tr("Owner"), 2}}, {}};
        for (const QString &flow : hours.unknown)
            unknown.rows.push_back(
                {{m_say.name(flow)}, ReportWords::owner(m_say.names(m_say.owners({flow})))});
        table(std::move(unknown));
    }

    void writeHoursBy(const QString &title, const QString &what, const Hours &hours)
    {
        Doc::Table made {{{what, 4}, {tr("Hours a month"), 2, true}}, {}};
        if (hours.rate)
            made.columns.push_back({tr("Cost a month"), 1.4, true});
        for (const Hours::Row &row : hours.rows) {
            Doc::TableRow cells {
                {row.name},
                {hoursText(row.hours), {}, {}, shareOf(row.hours, hours.rows.first().hours)}};
            if (hours.rate)
                cells.push_back({roundMoneyText(*hours.cost(row.hours))});
            made.rows.push_back(cells);
        }
        if (made.rows.empty())
            return;
        section(title, false);
        table(std::move(made));
    }

    // What hangs on one.

    void writeSinglePoints()
    {
        const DataHolders holders(m_words);
        const QStringList tools = linchpins(holders);
        Doc::Table people = peopleTable(holders);
        if (tools.isEmpty() && people.rows.empty())
            return;
        chapter(tr("What hangs on one tool or person"));
        if (!tools.isEmpty())
            writeLinchpins(holders, tools);
        if (!people.rows.empty()) {
            section(tr("People"), false);
            paragraph(tr("What would have nobody to look after it if one person or team were away: "
                         "no backup is named. Name one, and plan who learns it."));
            table(std::move(people));
        }
    }

    /// Live tools that hold others together.
    QStringList linchpins(const DataHolders &holders) const
    {
        QStringList found;
        const Linchpins linchpins(holders);
        for (const int tool : m_words.index().ofKind(u"tool"_key)) {
            if (m_words.isLive(tool) && linchpins.holds(tool))
                found.append(m_words.index().element(tool).id);
        }
        return found;
    }

    void writeLinchpins(const DataHolders &holders, const QStringList &tools)
    {
        section(tr("Tools"), false);
        paragraph(tr("Without one of these, the map falls into parts, or tools lose the data that "
                     "they live on."));
        Doc::Table made {{{tr("Tool"), 2.4},
                          {tr("Owner"), 2},
                          {tr("Flows that stop"), 1, true},
                          {tr("Tools that lose data"), 1, true},
                          {tr("What else suffers"), 1, true}},
                         {}};
        for (const QString &tool : tools.first(std::min(tools.size(), longest))) {
            const Impact impact(holders, {tool});
            made.rows.push_back({{m_say.name(tool)},
                                 ReportWords::owner(m_say.names(m_say.owners({tool}))),
                                 {count(impact, Effect::Stops, tool)},
                                 {count(impact, Effect::LosesSource, tool)},
                                 {count(impact, Effect::Suffers, tool)}});
        }
        table(std::move(made));
        if (tools.size() > longest)
            paragraph(ReportWords::more(tools.size() - longest), Doc::Tone::Faint);
    }

    static QString count(const Impact &impact, Effect effect, const QString &self)
    {
        const auto number = std::ranges::count_if(impact.affected(), [&](const Affected &affected) {
            return affected.effect == effect && affected.item != self;
        });
        return number ? figure(double(number)) : u"–"_s;
    }

    Table peopleTable(const DataHolders &holders) const
    {
        std::vector<std::pair<QStringList, QString>> rows;
        for (const QString &person : busiest()) {
            QStringList alone;
            const Impact impact(holders, {person});
            for (const Affected &affected : impact.affected()) {
                if (affected.effect == Effect::Unowned)
                    alone.append(affected.item);
            }
            if (!alone.isEmpty())
                rows.emplace_back(alone, person);
        }
        std::ranges::stable_sort(
            rows, std::greater(), [](const auto &row) { return row.first.size(); });
        Doc::Table made {
            {{tr("Person or team"), 2}, {tr("Without a backup"), 1, true}, {tr("What it is"), 4}},
            {}};
        for (const auto &[alone, person] : rows)
            made.rows.push_back(
                {{m_say.name(person)}, {figure(double(alone.size()))}, {m_say.names(alone)}});
        return made;
    }

    /// Those who are named most often; each is a question of its own.
    QStringList busiest() const
    {
        constexpr size_t most = 20;
        std::map<QString, int> named;
        const auto countIn = [&](const Item &item) {
            for (const Key field : responsibilities()) {
                const QString person = item.fields.get(field).text();
                if (m_graph.contains(person))
                    ++named[person];
            }
        };
        for (int i = 0; i < m_words.index().elementCount(); ++i)
            countIn(m_words.index().element(i));
        for (int i = 0; i < m_words.index().relationCount(); ++i)
            countIn(m_words.index().relation(i));
        std::vector<std::pair<int, QString>> sorted;
        for (const auto &[person, count] : named)
            sorted.emplace_back(-count, person);
        std::ranges::sort(sorted);
        QStringList busiest;
        for (size_t i = 0; i < std::min(most, sorted.size()); ++i)
            busiest.append(sorted[i].second);
        return busiest;
    }

    // Money.

    void writeCosts()
    {
        const Costs costs = costAYear(m_words, CostBy::Vendor);
        if (costs.tools.isEmpty())
            return;
        chapter(tr("What the tools cost"));
        paragraph(costSheet(m_words).total.meaning);
        paragraph(tr("Altogether: %1 a year.").arg(moneyText(costs.total)), Doc::Tone::Strong);
        writeCostsBy(tr("By vendor"), tr("Vendor"), costs);
        writeCostsBy(tr("By department"), tr("Department"), costAYear(m_words, CostBy::Department));
        if (costs.unknown.isEmpty())
            return;
        section(tr("Cost not known yet"), false);
        paragraph(itemNames(m_graph, costs.unknown, longest));
    }

    void writeCostsBy(const QString &title, const QString &what, const Costs &costs)
    {
        const auto leading = [&](const Costs::Row &row) {
            for (const Money &money : row.cost) {
                if (money.currency == costs.total.first().currency)
                    return double(money.hundredths);
            }
            return 0.0;
        };
        Doc::Table made {{{what, 2}, {tr("Tools"), 3}, {tr("Cost a year"), 3, true}}, {}};
        for (const Costs::Row &row : costs.rows)
            made.rows.push_back({ReportWords::known(row.name),
                                 {m_say.names(row.tools)},
                                 {moneyText(row.cost),
                                  {},
                                  {},
                                  shareOf(leading(row), leading(costs.rows.first()))}});
        section(title, false);
        table(std::move(made));
    }

    void writeContracts()
    {
        std::vector<std::pair<ContractTerm, const Item *>> contracts;
        for (const int number : m_words.index().ofKind(u"tool"_key)) {
            const Item &tool = m_words.index().element(number);
            const auto term = contractTerm(m_words, tool);
            if (term && m_words.isLive(number))
                contracts.emplace_back(*term, &tool);
        }
        if (contracts.empty())
            return;
        std::ranges::stable_sort(
            contracts, {}, [](const auto &contract) { return contract.first.cancelBy; });
        chapter(tr("Contracts and renewals"));
        paragraph(tr("In the order of the last day to cancel."));
        Doc::Table made {{{tr("Tool"), 2.2},
                          {tr("Cancel by"), 1.5},
                          {tr("Contract ends"), 1.5},
                          {tr("Renews by itself"), 1.2},
                          {tr("Decision"), 1.5},
                          {tr("Owner"), 1.7}},
                         {}};
        for (const auto &[term, tool] : contracts)
            made.rows.push_back(contractRow(term, *tool));
        table(std::move(made));
    }

    TableRow contractRow(const ContractTerm &term, const Item &tool) const
    {
        const bool isOver = term.cancelBy < m_words.today();
        const QString day = dayText(term.cancelBy);
        const QString end = dayText(term.end);
        const Truth renews = m_words.flag(tool, u"auto-renew"_key);
        return {{m_say.name(tool.id)},
                {isOver ? tr("%1 (over)").arg(day) : day,
                 {},
                 isOver ? Doc::Tone::Faint : Doc::Tone::Strong},
                {term.assumed ? tr("%1 (assumed)").arg(end) : end},
                ReportWords::known(renews == Truth::Yes      ? tr("Yes")
                                       : renews == Truth::No ? tr("No")
                                                             : QString()),
                ReportWords::known(m_say.value(tool.id, u"renewal-decision"_key)),
                ReportWords::owner(m_say.names(m_say.owners({tool.id})))};
    }
};

} // namespace

void writeMeans(AuditBook &book)
{
    AuditMeans(book).write();
}

} // namespace martlet
