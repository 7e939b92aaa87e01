// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/figures.h"

#include "model/analysis/finding.h"
#include "model/analysis/journeys.h"
#include "model/base/language.h"
#include "model/base/text.h"
#include "model/schema/schema.h"

#include <QtMath>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key toolKind(u"tool");
const Key costPerYear(u"cost-per-year");

/// The journeys that each tool stands behind.
class JourneysOfTools
{
public:
    explicit JourneysOfTools(const Vocabulary &words)
        : m_index(words.index())
        , m_journeys(size_t(m_index.elementCount()))
    {
        for (const Journey &journey : journeysOf(words)) {
            for (const int step : journey.steps) {
                for (const int supporter : supportersOf(words, step))
                    m_journeys[size_t(supporter)].append(m_index.element(journey.element).id);
            }
        }
    }

    QStringList ofFlow(int flow) const
    {
        QStringList journeys =
            m_journeys[size_t(m_index.from(flow))] + m_journeys[size_t(m_index.to(flow))];
        journeys.removeDuplicates();
        return journeys;
    }

private:
    const Index &m_index;
    std::vector<QStringList> m_journeys;
};

class HoursSum
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Figures)

public:
    HoursSum(const Vocabulary &words, HoursBy by)
        : m_words(words)
        , m_by(by)
    {
        if (by == HoursBy::Journey)
            m_journeys.emplace(words);
    }

    Hours sum()
    {
        const Value &rate = m_words.graph().project().fields.get(u"hourly-rate"_key);
        if (rate.isMoney())
            m_hours.rate = rate.money();
        for (const int flow : m_words.index().ofKind(u"data-flow"_key)) {
            if (m_words.isLiveRelation(flow) && m_words.isByHand(flow) == Truth::Yes)
                count(flow);
        }
        for (const Hours::Row &row : std::as_const(m_rows)) {
            if (!row.flows.isEmpty())
                m_hours.rows.append(row);
        }
        std::sort(m_hours.rows.begin(), m_hours.rows.end(), [](const auto &a, const auto &b) {
            return std::tuple(-a.hours, a.name, a.id) < std::tuple(-b.hours, b.name, b.id);
        });
        return m_hours;
    }

private:
    void count(int flow)
    {
        const QString &id = m_words.index().relation(flow).id;
        const auto hours = m_words.hours(flow);
        m_hours.total += hours.value_or(0);
        (hours ? m_hours.flows : m_hours.unknown).append(id);
        for (const QString &group : groups(flow)) {
            Hours::Row &row = m_rows[group];
            row.id = group;
            row.name = name(group);
            row.hours += hours.value_or(0);
            (hours ? row.flows : row.unknown).append(id);
        }
    }

    QStringList groups(int flow) const
    {
        switch (m_by) {
        case HoursBy::Flow:
            return {m_words.index().relation(flow).id};
        case HoursBy::Department:
            return {m_words.department(m_words.index().from(flow))};
        case HoursBy::Journey:
            return m_journeys->ofFlow(flow);
        }
        return {};
    }

    QString name(const QString &group) const
    {
        if (m_by != HoursBy::Department)
            return itemName(m_words.graph(), group);
        return group.isEmpty() ? tr("No department known") : group;
    }

    const Vocabulary &m_words;
    HoursBy m_by;
    std::optional<JourneysOfTools> m_journeys;
    QHash<QString, Hours::Row> m_rows;
    Hours m_hours;
};

class CostSum
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Figures)

public:
    CostSum(const Vocabulary &words, CostBy by)
        : m_words(words)
        , m_by(by)
        , m_field(field(by))
        , m_schema(words.graph())
    { }

    Costs sum()
    {
        for (const int tool : m_words.index().ofKind(toolKind)) {
            if (m_words.isLive(tool))
                count(m_words.index().element(tool));
        }
        sortByUse(m_costs.total);
        for (Costs::Row &row : m_rows) {
            sortByUse(row.cost);
            if (!row.tools.isEmpty())
                m_costs.rows.append(row);
        }
        std::sort(m_costs.rows.begin(), m_costs.rows.end(), [&](const auto &a, const auto &b) {
            const int order = compared(a.cost, b.cost);
            return order != 0 ? order > 0 : std::tuple(a.name, a.id) < std::tuple(b.name, b.id);
        });
        return m_costs;
    }

private:
    static Key field(CostBy by)
    {
        static const QList<Key> fields {u"vendor"_key, key::department, key::layer, key::category};
        return fields[int(by)];
    }

    static qint64 amount(const QList<Money> &sum, const QString &currency)
    {
        qint64 hundredths = 0;
        for (const Money &money : sum)
            hundredths += money.currency == currency ? money.hundredths : 0;
        return hundredths;
    }

    int compared(const QList<Money> &a, const QList<Money> &b) const
    {
        for (const Money &total : m_costs.total) {
            const qint64 more = amount(a, total.currency) - amount(b, total.currency);
            if (more != 0)
                return more < 0 ? -1 : 1;
        }
        return 0;
    }

    static void add(QList<Money> &sum, const Money &cost)
    {
        const auto same = std::find_if(sum.begin(), sum.end(), [&](const Money &money) {
            return money.currency == cost.currency;
        });
        if (same == sum.end())
            sum.append(cost);
        else
            same->hundredths += cost.hundredths;
    }

    void sortByUse(QList<Money> &sum) const
    {
        std::sort(sum.begin(), sum.end(), [&](const Money &a, const Money &b) {
            return std::pair(-m_uses[a.currency], a.currency)
                < std::pair(-m_uses[b.currency], b.currency);
        });
    }

    // We asked, and it costs nothing: that is known.
    void count(const Item &tool)
    {
        const Value &cost = tool.fields.get(costPerYear);
        Costs::Row &row = rowOf(tool);
        (cost.isUnknown() ? m_costs.unknown : m_costs.tools).append(tool.id);
        (cost.isUnknown() ? row.unknown : row.tools).append(tool.id);
        if (!cost.isMoney())
            return;
        ++m_uses[cost.money().currency];
        add(m_costs.total, cost.money());
        add(row.cost, cost.money());
    }

    // The same vendor may be written in several ways.
    Costs::Row &rowOf(const Item &tool)
    {
        const QString value = tool.fields.get(m_field).text().simplified();
        const QString group = m_by == CostBy::Vendor ? normalisedName(value) : value;
        Costs::Row &row = m_rows[group];
        if (row.name.isEmpty()) {
            row.id = value;
            row.name = name(value);
        }
        return row;
    }

    QString name(const QString &value) const
    {
        if (!value.isEmpty())
            return m_schema.field(toolKind, m_field)->choiceLabel(value);
        switch (m_by) {
        case CostBy::Vendor:
            return tr("No vendor known");
        case CostBy::Department:
            return tr("No department known");
        case CostBy::Layer:
            return tr("No layer known");
        case CostBy::Category:
            return tr("No category known");
        }
        return {};
    }

    const Vocabulary &m_words;
    CostBy m_by;
    Key m_field;
    Schema m_schema;
    QHash<QString, Costs::Row> m_rows;
    QHash<QString, int> m_uses; // tools by currency
    Costs m_costs;
};

} // namespace

std::optional<Money> Hours::cost(double hours) const
{
    if (!rate)
        return {};
    constexpr double most = 9e18;
    return Money {qRound64(qBound(-most, double(rate->hundredths) * hours, most)), rate->currency};
}

Hours hoursByHand(const Vocabulary &words, HoursBy by)
{
    return HoursSum(words, by).sum();
}

Costs costAYear(const Vocabulary &words, CostBy by)
{
    return CostSum(words, by).sum();
}

static double toTenths(double hours)
{
    return std::round(hours * 10) / 10;
}

QString hoursText(double hours)
{
    const double shown = toTenths(hours);
    return spokenLocale().toString(shown, 'f', shown == std::round(shown) ? 0 : 1);
}

int pluralOf(double hours)
{
    const double shown = std::min(toTenths(hours), 1e9);
    return shown == std::round(shown) ? int(shown) : 2;
}

QString moneyText(const Money &money)
{
    const int decimals = money.hundredths % 100 == 0 ? 0 : 2;
    const QString amount = spokenLocale().toString(double(money.hundredths) / 100, 'f', decimals);
    return amount + u' ' + money.currency;
}

QString moneyText(const QList<Money> &sums)
{
    QStringList texts;
    for (const Money &money : sums)
        texts.append(moneyText(money));
    return texts.isEmpty() ? u"0"_s : texts.join(u" + "_s);
}

QString roundMoneyText(const Money &money)
{
    return moneyText(Money {qRound64(double(money.hundredths) / 100) * 100, money.currency});
}

} // namespace martlet
