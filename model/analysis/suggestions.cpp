// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixes.h"
#include "model/analysis/vocabulary.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

bool hasLeft(const Graph &graph, const QString &person, QDate today)
{
    const QString until = graph.value(person, u"active-until"_key).text();
    const QDate last = QDate::fromString(until, Qt::ISODate);
    return last.isValid() && last < today;
}

// The neighbours of an element, the ends of a relation.
static std::vector<int> around(const Index &index, const QString &item)
{
    std::vector<int> elements;
    if (const int relation = index.relationNumber(item); relation >= 0)
        return {index.from(relation), index.to(relation)};
    if (const int element = index.elementNumber(item); element >= 0) {
        for (const int relation : index.out(element))
            elements.push_back(index.to(relation));
        for (const int relation : index.in(element))
            elements.push_back(index.from(relation));
    }
    return elements;
}

static void countOwner(const Item &item, QHash<QString, int> &votes)
{
    if (const QString owner = item.fields.get(key::owner).text(); !owner.isEmpty())
        ++votes[owner];
}

static void countAllOwners(const Index &index, QHash<QString, int> &votes)
{
    for (int element = 0; element < index.elementCount(); ++element)
        countOwner(index.element(element), votes);
}

static QStringList byVotes(const QHash<QString, int> &votes)
{
    QStringList ranked = votes.keys();
    std::sort(ranked.begin(), ranked.end(), [&](const QString &a, const QString &b) {
        return std::pair(-votes.value(a), a) < std::pair(-votes.value(b), b);
    });
    return ranked;
}

QStringList likelyOwners(const Graph &graph, const QList<Finding> &findings, QDate today)
{
    const Index &index = graph.index();
    QHash<QString, int> votes;
    for (const Finding &finding : findings) {
        if (finding.keyItems.isEmpty())
            countAllOwners(index, votes);
        for (const QString &item : finding.keyItems) {
            for (const int element : around(index, item))
                countOwner(index.element(element), votes);
        }
    }
    QStringList owners = byVotes(votes);
    owners.removeIf([&](const QString &owner) { return hasLeft(graph, owner, today); });
    return owners;
}

// Where data usually meets comes before where it merely passes.
static int centrality(const Item &tool)
{
    static const QStringList centres {
        u"integration"_s, u"cdp"_s, u"crm"_s, u"automation"_s, u"warehouse"_s};
    if (tool.fields.get(u"role"_key).text() == "hub"_L1)
        return -1;
    const auto place = centres.indexOf(tool.fields.get(key::category).text());
    return int(place < 0 ? centres.size() : place);
}

QStringList likelyPartners(const Graph &graph, const QList<Finding> &findings, QDate today)
{
    if (findings.isEmpty())
        return {};
    const Vocabulary words(graph, today);
    const Index &index = words.index();
    const QString self = findings.first().keyItems.value(0);
    const Value department = graph.value(self, key::department);
    const auto rank = [&](int tool) {
        const Item &item = index.element(tool);
        const bool same = !department.isEmpty() && item.fields.get(key::department) == department;
        const auto flows = words.in(tool).size() + words.out(tool).size();
        return std::tuple(centrality(item), !same, -qint64(flows), tool);
    };
    std::vector<int> tools;
    for (const int tool : index.ofKind(u"tool"_key)) {
        if (words.isLive(tool) && index.element(tool).id != self)
            tools.push_back(tool);
    }
    std::sort(tools.begin(), tools.end(), [&](int a, int b) { return rank(a) < rank(b); });
    QStringList partners;
    for (const int tool : tools)
        partners.append(index.element(tool).id);
    return partners;
}

} // namespace martlet
