// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/text.h"

#include <QtMath>

namespace martlet {

using namespace Qt::StringLiterals;

// EVD-03. A line of a list without a known tool has none, unless a question about it is open, and
// is spared once it is ignored. A tool with a cost or a day of payment that is not known is left
// open, if a line from finance is known to belong to any tool: before that nobody has compared the
// two lists, and every tool would seem unpaid. Seats only count where it is known that seats are
// paid for; how many are used may then be open. What both lists say of a tool is one finding.

namespace {

const Key observationKind(u"observation");
const Key source(u"source");
const Key seatsPaid(u"seats-paid");
const Key seatsUsed(u"seats-used");

/// What finance has seen of each tool.
class Payments
{
public:
    Payments(const Vocabulary &words, QDate since)
        : m_since(since)
    {
        for (const int number : words.index().ofKind(observationKind)) {
            const Item &line = words.index().element(number);
            if (line.fields.get(source).text() != "finance"_L1)
                continue;
            const QString tool = line.fields.get(u"tool"_key).text();
            m_areMatched = m_areMatched || !tool.isEmpty();
            const auto day = words.date(line, u"seen-on"_key);
            Truth &paid = m_paid[tool];
            const bool isUnknown = line.fields.get(u"seen-on"_key).isUnknown();
            const Truth recent = day && *day >= since ? Truth::Yes : Truth::No;
            paid = either(paid, isUnknown ? Truth::Unknown : recent);
        }
    }

    bool areMatched() const { return m_areMatched; }
    QDate since() const { return m_since; }
    Truth recent(const QString &tool) const { return m_paid.value(tool, Truth::No); }

private:
    QDate m_since;
    QHash<QString, Truth> m_paid; // by tool
    bool m_areMatched = false;
};

Truth costsMoney(const Item &tool)
{
    const Value &cost = tool.fields.get(u"cost-per-year"_key);
    if (cost.isUnknown())
        return Truth::Unknown;
    return cost.money().hundredths > 0 ? Truth::Yes : Truth::No;
}

Truth leavesSeatsEmpty(const Item &tool, double leastUsed)
{
    const double paid = tool.fields.get(seatsPaid).number();
    const Value &used = tool.fields.get(seatsUsed);
    if (paid <= 0)
        return Truth::No;
    if (used.isUnknown())
        return Truth::Unknown;
    return used.number() < leastUsed * paid ? Truth::Yes : Truth::No;
}

QString seenTool(const Graph &graph, const QString &tool, QDate since, bool unpaid, bool isEmpty)
{
    const QString name = itemName(graph, tool);
    const auto seats = [&](Key field) {
        return QString::number(qFloor(std::min(graph.value(tool, field).number(), 1e9)));
    };
    if (!isEmpty)
        return Rule::tr(
                   "“%1” costs money, says the map, but no bill for it has been seen since %2.")
            .arg(name, dayText(since));
    if (!unpaid) {
        return Rule::tr("Of the seats paid for in “%1”, few are used: %2 of %3.")
            .arg(name, seats(seatsUsed), seats(seatsPaid));
    }
    return Rule::tr(
               "“%1” costs money, says the map, but no bill for it has been seen since %2, and "
               "few of its seats are used: %3 of %4.")
        .arg(name, dayText(since), seats(seatsUsed), seats(seatsPaid));
}

void judgeTool(Judge &judge, const Payments &payments, const Item &tool)
{
    const bool hasSeats = !tool.fields.get(seatsPaid).isUnknown();
    if (!payments.areMatched() && !hasSeats)
        return;
    const Truth unpaid = payments.areMatched()
        ? both(costsMoney(tool), negated(payments.recent(tool.id)))
        : Truth::No;
    const Truth isEmpty = leavesSeatsEmpty(tool, judge.parameter("least-used-share"_L1));
    if (!judge.fails(tool, either(unpaid, isEmpty)))
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.keyItems = {tool.id};
    finding.seen = [id = tool.id, since = payments.since(), unpaid, isEmpty](const Graph &graph) {
        return seenTool(graph, id, since, unpaid == Truth::Yes, isEmpty == Truth::Yes);
    };
    judge.fail(std::move(finding));
}

void judgeLine(Judge &judge, const Item &line)
{
    const QString list = line.fields.get(source).text();
    const bool isPaid = list == "finance"_L1;
    if ((!isPaid && list != "sign-on"_L1) || line.fields.get(u"ignored"_key).flag())
        return;
    if (!judge.fails(line, judge.words().lacks(line, u"tool"_key)))
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.keyItems = {line.id};
    finding.seen = [id = line.id, isPaid](const Graph &graph) {
        const QString text = isPaid
            ? Rule::tr("Finance pays for “%1”, and no tool on the map stands for it.")
            : Rule::tr("People sign on to “%1”, and no tool on the map stands for it.");
        return text.arg(itemName(graph, id));
    };
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const int months = qFloor(std::clamp(judge.parameter("paid-within-months"_L1), 0.0, 1200.0));
    const Payments payments(words, words.today().addMonths(-months));
    for (const int number : words.index().ofKind(observationKind))
        judgeLine(judge, words.index().element(number));
    for (const int number : words.index().ofKind(u"tool"_key)) {
        if (words.isLive(number))
            judgeTool(judge, payments, words.index().element(number));
    }
}

} // namespace

Rule paidOrNotMapped()
{
    Rule rule;
    rule.id = u"EVD-03"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Evidence against the map");
    rule.severity = Severity::Warning;
    rule.titleSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "Paid or used, but not mapped, and the reverse");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A line from finance or sign-on that belongs to no tool on the map and is not ignored; a "
        "live tool with a cost that finance has not paid for of late, where lines from finance "
        "have been matched; or a live tool of whose paid seats few are used.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Lines that are ignored or belong to a tool, tools "
                                          "without a cost, and tools whose seats are mostly used.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A cost, a day of payment or a number of used seats that nobody knows leaves the answer "
        "open. A line without a known tool has none, unless a question about it is open.");
    rule.reasonSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Tools only count as unpaid once lines of finance have been matched with tools: before "
        "that nobody has compared the lists, and every tool would seem unpaid.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Where the map and the bills disagree, money is spent on something that nobody looks "
        "after.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Add what is missing or say which tool it is; note what costs nothing, and plan to leave "
        "what nobody uses.");
    rule.parameters = {
        {u"paid-within-months"_s,
         13,
         QT_TRANSLATE_NOOP("martlet::Rule", "A tool with a cost is paid for within this time"),
         QT_TRANSLATE_NOOP("martlet::Rule", "months")},
        {u"least-used-share"_s,
         0.4,
         QT_TRANSLATE_NOOP("martlet::Rule", "The part of the paid seats that should be used"),
         {},
         {},
         0,
         1,
         false},
    };
    rule.fixes = {u"add-tool"_s,
                  u"match-tool"_s,
                  u"ignore"_s,
                  u"costs-nothing"_s,
                  u"plan-retirement"_s,
                  u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
