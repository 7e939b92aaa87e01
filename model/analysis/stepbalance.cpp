// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/stepbalance.h"

#include "model/change/scenariostacks.h"

#include <QCoreApplication>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct LedgerText
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Ledger)
};

constexpr int monthsAYear = 12;

template<typename Number>
int betterThan(Number before, Number after)
{
    return before == after ? 0 : after < before ? 1 : -1;
}

int betterThan(const QList<Money> &before, const QList<Money> &after)
{
    const auto in = [](const QList<Money> &sums, const QString &currency) {
        const auto found = std::ranges::find(sums, currency, &Money::currency);
        return found == sums.end() ? 0 : found->hundredths;
    };
    int better = 0;
    for (const Money &money : before + after) {
        const int its = betterThan(in(before, money.currency), in(after, money.currency));
        if (its != 0 && better != 0 && its != better)
            return 0;
        better = its != 0 ? its : better;
    }
    return better;
}

QString withUnknown(const QString &text, int unknown)
{
    return unknown == 0 ? text : LedgerText::tr("%1 (%n not known)", nullptr, unknown).arg(text);
}

/// A figure beside the one after it, which says what is not known of both.
QString beforeText(const QString &before, const QString &after, int unknown, int unknownAfter)
{
    return unknown == unknownAfter && before != after ? before : withUnknown(before, unknown);
}

} // namespace

Ledger ledgerOf(const Graph &graph, const Report &report, QDate today)
{
    const Vocabulary words(graph, today);
    const Hours hours = hoursByHand(words, HoursBy::Flow);
    const Costs costs = costAYear(words, CostBy::Vendor);
    Ledger ledger {hours.total,
                   int(hours.unknown.size()),
                   costs.total,
                   int(costs.unknown.size()),
                   hours.cost(hours.total * monthsAYear),
                   0,
                   report.debt()};
    for (const Key kind : {u"data-flow"_key, u"hand-off"_key}) {
        for (const int relation : words.index().ofKind(kind)) {
            if (words.isLiveRelation(relation) && words.isByHand(relation) == Truth::Yes)
                ++ledger.handOffs;
        }
    }
    return ledger;
}

namespace {

/// Goes through steps, and remembers what was found before.
class Weighing
{
public:
    Weighing(const Graph &graph, const Report &report, const CheckOptions &options)
        : m_run(graph)
        , m_report(report)
        , m_today(options.today.isValid() ? options.today : QDate::currentDate())
        , m_ledger(ledgerOf(graph, report, m_today))
    { }

    Result<StepBalance> weigh(const ScenarioStep &step, const CheckOptions &options)
    {
        int leftOut = 0;
        for (const QJsonObject &edit : step.edits)
            leftOut += m_run.perform(edit) ? 0 : 1;
        const Graph seen = m_run.carriedOut();
        const Result<Report> then = check(seen, options);
        if (!then)
            return then.error();
        const Ledger after = ledgerOf(seen, *then, m_today);
        StepBalance balance {step, balanceOf(m_report, *then, leftOut), m_ledger, after};
        m_report = *then;
        m_ledger = after;
        return balance;
    }

private:
    ScenarioRun m_run;
    Report m_report;
    QDate m_today;
    Ledger m_ledger;
};

} // namespace

Result<QList<StepBalance>>
balanceOfSteps(const Graph &graph, const QString &scenario, const CheckOptions &options)
{
    const Result<Report> report = check(graph, options);
    if (!report)
        return report.error();
    Weighing weighing(graph, *report, options);
    QList<StepBalance> balances;
    for (const ScenarioStep &step : scenarioSteps(graph, scenario)) {
        const Result<StepBalance> balance = weighing.weigh(step, options);
        if (!balance)
            return balance.error();
        balances.append(*balance);
    }
    return balances;
}

Result<QHash<QString, QList<StepBalance>>> balanceOfAllSteps(const Graph &graph,
                                                             const CheckOptions &options)
{
    const Result<Report> report = check(graph, options);
    if (!report)
        return report.error();
    QHash<QString, QList<StepBalance>> balances;
    std::optional<Error> error;
    const auto weigh = [&](const QString &scenario, Weighing *weighing) {
        QList<StepBalance> &own = balances[scenario];
        for (const ScenarioStep &step : ownSteps(*graph.find(scenario))) {
            const Result<StepBalance> balance = weighing->weigh(step, options);
            if (balance)
                own.append(*balance);
            else
                error = balance.error();
        }
    };
    ScenarioStacks(graph).visit(Weighing(graph, *report, options), weigh);
    if (error)
        return *error;
    return balances;
}

QList<LedgerLine> ledgerLines(const Ledger &before, const Ledger &after)
{
    QList<LedgerLine> lines {
        {LedgerText::tr("Marketing debt"),
         QString::number(before.debt),
         QString::number(after.debt),
         betterThan(before.debt, after.debt)},
        {LedgerText::tr("Hours by hand a month"),
         beforeText(hoursText(before.hours),
                    hoursText(after.hours),
                    before.unknownHours,
                    after.unknownHours),
         withUnknown(hoursText(after.hours), after.unknownHours),
         betterThan(before.hours, after.hours)},
        {LedgerText::tr("Technology a year"),
         beforeText(moneyText(before.technology),
                    moneyText(after.technology),
                    before.unknownCost,
                    after.unknownCost),
         withUnknown(moneyText(after.technology), after.unknownCost),
         betterThan(before.technology, after.technology)},
    };
    if (before.people && after.people)
        lines.append({LedgerText::tr("People a year"),
                      roundMoneyText(*before.people),
                      roundMoneyText(*after.people),
                      betterThan(before.people->hundredths, after.people->hundredths)});
    lines.append({LedgerText::tr("Hand-offs by hand"),
                  QString::number(before.handOffs),
                  QString::number(after.handOffs),
                  betterThan(before.handOffs, after.handOffs)});
    return lines;
}

} // namespace martlet
