// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/dataholders.h"
#include "model/analysis/rule.h"
#include "model/base/text.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// DAT-01. Only scopes that are said and differ keep authorities apart: one without a scope is one
// for everything. Left open where it is not known whether the data is core, how a tool holds it, or
// what a flow brings to a second tool. A type that is not known counts as the milder one.

namespace {

/// Who says that a tool is the authority, and for which part of the data.
struct Claim
{
    int tool;
    QString scope; ///< empty: for everything
};

// Two tools claim the same part.
bool conflict(const std::vector<Claim> &claims)
{
    QHash<QString, int> byScope;
    bool everything = false;
    bool several = false;
    for (const Claim &claim : claims) {
        several = several || claim.tool != claims.front().tool;
        everything = everything || claim.scope.isEmpty();
        const auto before = byScope.constFind(claim.scope);
        if (before != byScope.constEnd() && *before != claim.tool)
            return true;
        byScope.insert(claim.scope, claim.tool);
    }
    return everything && several;
}

Truth lacksOneAuthority(const Vocabulary &words, const DataHolders &data, int object)
{
    std::vector<Claim> claims;
    std::vector<Claim> perhaps;
    for (const int relation : data.relations(object)) {
        const Fields &fields = words.index().relation(relation).fields;
        const Claim claim {words.index().from(relation),
                           normalisedName(fields.get(u"scope"_key).text())};
        const Value &as = fields.get(u"as"_key);
        if (as.text() == "authority"_L1)
            claims.push_back(claim);
        else if (as.isUnknown())
            perhaps.push_back(claim);
    }
    if (conflict(claims))
        return Truth::Yes;
    if (claims.empty())
        return perhaps.empty() ? Truth::Yes : Truth::Unknown;
    claims.insert(claims.end(), perhaps.begin(), perhaps.end());
    return conflict(claims) ? Truth::Unknown : Truth::No;
}

Truth isInSeveralTools(const DataHolders &data, int object)
{
    if (data.holders(object).size() >= 2)
        return Truth::Yes;
    if (data.receiversOfUnknown().size() >= 2)
        return Truth::Unknown;
    QSet<int> possible;
    for (const auto &tools :
         {data.holders(object), data.perhaps(object), data.receiversOfUnknown()})
        possible.unite(QSet<int>(tools.begin(), tools.end()));
    return possible.size() >= 2 ? Truth::Unknown : Truth::No;
}

Sentence seen(const QString &object, const QStringList &authorities, const QStringList &holders)
{
    return [=](const Graph &graph) {
        const QString name = itemName(graph, object);
        if (authorities.isEmpty()) {
            return Rule::tr("“%1” is kept in %n tools (%2), and none of them is named as the one "
                            "that is right.",
                            nullptr,
                            int(holders.size()))
                .arg(name, itemNames(graph, holders));
        }
        return Rule::tr("For “%1”, %n tools are each named as the one that is right: %2.",
                        nullptr,
                        int(authorities.size()))
            .arg(name, itemNames(graph, authorities));
    };
}

Severity severityOf(const Item &object)
{
    static const QSet<QString> grave {u"customer"_s, u"consent"_s, u"order"_s};
    const QString type = object.fields.get(u"type"_key).text();
    return grave.contains(type) ? Severity::Error : Severity::Warning;
}

void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const DataHolders &data = judge.holders();
    for (const int number : data.objects()) {
        const Item &object = words.index().element(number);
        const Truth core = words.flag(object, u"core"_key);
        if (core == Truth::No)
            continue;
        const Truth torn =
            both(isInSeveralTools(data, number), lacksOneAuthority(words, data, number));
        if (!judge.fails(object, both(core, torn)))
            continue;
        Finding finding;
        finding.severity = severityOf(object);
        finding.keyItems = {object.id};
        const QStringList holders = words.idsOf(data.holders(number));
        finding.items = holders;
        finding.seen = seen(object.id, words.idsOf(data.authorities(number)), holders);
        judge.fail(std::move(finding));
    }
}

} // namespace

Rule noSingleSource()
{
    Rule rule;
    rule.id = u"DAT-01"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Data");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "No single source of truth");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Core data that two or more live tools keep, where no tool is its authority, or several "
        "are for the same part of it. An error for customers, consent and orders.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Data that is not core, data that only one tool keeps, and tools that only read it or pass "
        "it on. Two authorities are fine where each is for another part.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Whether the data is core, how a tool holds it, or what a flow brings to a second tool "
        "leaves the answer open. A type that is not known makes a warning.");
    rule.reasonSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Only scopes that are said and differ keep two authorities apart: one "
                          "without a scope claims everything.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "When two tools disagree about a customer or an order, nobody can say which one is right.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Choose the tool that is right; the others keep copies. If several are right, each for a "
        "part, name the parts.");
    rule.fixes = {u"choose-authority"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
