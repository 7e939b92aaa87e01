// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/finding.h"
#include "model/analysis/profile.h"
#include "model/analysis/vocabulary.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace martlet {

class DataHolders;
class Judge;
struct Rule;

/// What a rule has to say about an item. A rule that does not apply to it says nothing.
enum class Outcome { Pass, Fail, Unknown };

/// One pair of a rule and an item that it applies to; completeness counts these. It is of use as
/// long as the graph that was checked.
struct Answer
{
    const Rule *rule;
    const Item *item;
    Outcome outcome;
};

/// What the rules have said so far, in the order in which they did, and what one of them has found
/// out that others ask as well.
struct Verdicts
{
    std::vector<Finding> findings;
    QList<Answer> answers;
    std::shared_ptr<const DataHolders> holders; ///< null until the first one asks
};

/// A limit of a rule that a project may change. What makes no sense is not used.
struct Parameter
{
    QString name;
    double value = 0; ///< the default
    QByteArray labelSource; ///< English
    QByteArray unitSource; ///< English, such as "days"
    QString notAbove = {}; ///< the name of a parameter that must be as large, or larger
    double least = 0; ///< what makes sense; a project's value beyond it does not count
    double most = 1e6;
    bool whole = true; ///< things that are counted

    QString label() const;
    QString unit() const;
    /// Why it cannot be this number, or nothing.
    std::optional<QString> problem(double number) const;
    /// Whether it can have a value: a number that has no problem.
    bool isSensible(const QJsonValue &value) const;
    /// Its value among those that a project gives to its rule; the default where that is none, or
    /// makes no sense.
    double in(const QJsonObject &own) const;
};

/// One thing that is looked for in every project: identity, texts and condition. Each rule is one
/// file in rules/.
struct Rule
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Rule)
public:
    QString id; ///< "STR-01"; never changes
    QByteArray packSource; ///< English name of the group it belongs to
    /// The one it mostly has; Off where only a profile or the project turns it on.
    Severity severity = Severity::Warning;
    QByteArray titleSource; ///< English: a short name in plain words
    QByteArray checksSource; ///< English: what it looks for, exactly
    QByteArray severitySource; ///< English: when it is better or worse, unless checks says it
    QByteArray sparesSource; ///< English: what does not count, although one might think so
    QByteArray unknownSource; ///< English: what it makes of what is not known
    QByteArray reasonSource; ///< English: why it does not simply look for the obvious, or nothing
    QByteArray whySource; ///< English: why it matters, one sentence
    QByteArray doSource; ///< English: what to do
    QByteArray questionSource; ///< English: what to ask about an item %1, or nothing
    QList<Parameter> parameters;
    QStringList fixes; ///< identities of fixes.h
    /// Answers for each item that the rule applies to.
    std::function<void(Judge &judge)> judge;

    QString pack() const;
    QString title() const;
    QString checks() const;
    QString severityText() const;
    QString spares() const;
    QString unknown() const;
    QString reason() const;
    QString why() const;
    QString doText() const;
    QString question() const;
    /// The parameter of that name, or null.
    const Parameter *parameter(const QString &name) const;
    /// The parameter that another one must not exceed and does, where a project sets both; or null.
    const Parameter *exceeded(const Parameter &lower, const QJsonObject &own) const;
};

/// The values that a project gives to a rule's parameters, in their order; the default of each that
/// it gives none to, or none that makes sense; of two that are the wrong way round, both defaults.
std::vector<double> parametersOf(const Rule &rule, const Graph &graph);

/// All rules in the order of their identities.
const QList<Rule> &rules();
/// The rule of that identity, in capitals or not, or null.
const Rule *findRule(const QString &id);

/// Which severity the project gives to the findings of rules: the profiles, the project, the
/// department and the element itself, of which the later ones win.
class SeverityCascade
{
public:
    SeverityCascade(const Graph &graph, const QStringList &profiles);

    /// The profiles that are on, with what the project changed of them.
    const QList<Profile> &profiles() const { return m_profiles; }
    /// What the settings say about a rule and the items a finding is about; nothing where the
    /// rule's own severity counts. A rule that is off by itself is off where they say nothing.
    std::optional<Severity> of(const Rule &rule, const QStringList &items) const;
    /// Whether departments or single items have severities of their own.
    bool dependsOnItems() const { return !m_departments.isEmpty() || !m_items.isEmpty(); }
    /// Whether no item can have a finding of the rule.
    bool isOffEverywhere(const Rule &rule) const;

private:
    using Severities = QHash<QString, Severity>; // by rule

    const Graph &m_graph;
    QList<Profile> m_profiles;
    Severities m_project;
    QHash<QString, Severities> m_departments;
    QHash<QString, Severities> m_items;
};

/// What a rule's condition works with: the words, the limits, and where its answers go.
class Judge
{
public:
    /// What the rule has to say goes behind what \a verdicts holds already.
    Judge(const Rule &rule,
          const Vocabulary &words,
          const SeverityCascade &cascade,
          Verdicts &verdicts);

    const Vocabulary &words() const { return m_words; }
    const Graph &graph() const { return m_words.graph(); }
    /// The profiles that are on.
    const QList<Profile> &profiles() const;
    /// The project's value of one of the rule's parameters, or its default.
    double parameter(QLatin1StringView name) const;
    /// Who carries and holds what, found once for all rules.
    const DataHolders &holders() const;

    void pass(const Item &item) { answer(item, Outcome::Pass); }
    void unknown(const Item &item) { answer(item, Outcome::Unknown); }
    /// Answers where the condition does not hold for the item, or is not decided. True where it
    /// holds: then a call of fail() is to follow.
    [[nodiscard]] bool fails(const Item &item, Truth condition);
    /// The same for a relation by its number, which takes less time where many fail.
    [[nodiscard]] bool failsRelation(int relation, Truth condition);
    /// A finding needs what the condition decides: severity, keyItems, seen, and, where they are
    /// not empty, detail, further items and path. The rest is filled in. One about the project as a
    /// whole has no keyItems, and its answers name the project.
    void fail(Finding &&finding);

private:
    void answer(const Item &item, Outcome outcome);
    void nameConcerned(Finding &finding) const;
    const Item *known(const QString &id) const;
    std::optional<Severity> severityFor(const QStringList &items) const;
    const Item &mainItem(const Finding &finding) const;

    const Rule &m_rule;
    const Vocabulary &m_words;
    const SeverityCascade &m_cascade;
    Verdicts &m_verdicts;
    std::optional<Severity> m_severity; ///< what the settings say of all items
    std::vector<double> m_parameters; ///< in the order of the rule's
    std::shared_ptr<const Advice> m_advice;
    // The last one that the condition held for, and its ends.
    const Item *m_asked = nullptr;
    const Item *m_askedFrom = nullptr;
    const Item *m_askedTo = nullptr;
};

} // namespace martlet
