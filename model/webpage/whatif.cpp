// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/webpage/whatif.h"

#include "model/analysis/figures.h"
#include "model/analysis/impact.h"

#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// What an answer costs grows with the map; all of them together take seconds and some megabytes.
constexpr qsizetype mostWork = 6'000'000; // answers times items
constexpr qsizetype mostRows = 30'000;

/// How much one would want to know: tools before flows, then what is critical or well connected.
std::tuple<int, double, qsizetype> weightOf(const Index &index, const Item &item)
{
    const int element = index.elementNumber(item.id);
    if (element < 0)
        return {0, 0, 0};
    const qsizetype neighbours = qsizetype(index.in(element).size() + index.out(element).size());
    const bool isTool = item.kind == u"tool"_key;
    return {isTool ? 2 : 1, item.fields.get(key::criticality).number(), neighbours};
}

/// Numbers of all that can go, what matters most first.
std::vector<int> askedAbout(const Index &index, const ItemNumbers &numbers)
{
    std::vector<int> asked;
    for (int number = 0; number < numbers.count(); ++number) {
        if (canGo(numbers.item(number)))
            asked.push_back(number);
    }
    std::stable_sort(asked.begin(), asked.end(), [&](int a, int b) {
        return weightOf(index, numbers.item(a)) > weightOf(index, numbers.item(b));
    });
    return asked;
}

QJsonArray rowsOf(const Graph &graph, const ItemNumbers &numbers, const Impact &impact)
{
    QJsonArray rows;
    for (const Affected &affected : impact.affected())
        rows.append(QJsonArray {numbers.of(affected.item),
                                effectId(affected.effect),
                                affectedSentence(graph, affected)});
    return rows;
}

QJsonObject answerOf(const Graph &graph, const ItemNumbers &numbers, const Impact &impact)
{
    QJsonObject answer {{u"rows"_s, rowsOf(graph, numbers, impact)},
                        {u"tell"_s, numbers.of(impact.tell())}};
    if (impact.hoursBack() > 0)
        answer.insert(u"hours"_s, hoursText(impact.hoursBack()));
    return answer;
}

} // namespace

QJsonObject whatIfData(const Vocabulary &words, const ItemNumbers &numbers)
{
    const DataHolders holders(words);
    const std::vector<int> asked = askedAbout(words.index(), numbers);
    const qsizetype most = mostWork / std::max(1, numbers.count());
    QJsonObject answers;
    qsizetype rows = 0;
    for (const int number : asked) {
        if (answers.size() >= most || rows >= mostRows)
            break;
        const Impact impact(holders, {numbers.item(number).id});
        rows += impact.affected().size();
        answers.insert(QString::number(number), answerOf(words.graph(), numbers, impact));
    }
    return {{u"answers"_s, answers}, {u"isPartial"_s, answers.size() < qsizetype(asked.size())}};
}

} // namespace martlet
