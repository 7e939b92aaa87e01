// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/rule.h"
#include "model/schema/schema.h"

#include <QJsonArray>
#include <QJsonObject>

namespace martlet {

// Rules that people build without code: "every live tool that holds personal data must have a
// processing agreement, except those tagged legacy, until 31 March". They are data in the project
// (settings.rules), one object each:
//
//   {"id": "MY-01", "name": "Agreements are signed", "kind": "tool", "severity": "warning",
//    "why": TEXT, "do": TEXT,
//    "that":   [CONDITION…],    // which items it is about; all must hold
//    "must":   [CONDITION…],    // what is asked of them; all must hold
//    "except": [CONDITION…],    // items for which one of these holds are left out …
//    "until":  "2027-03-31"}    // … until this day
//
// A condition is one of
//   {"live": true}                                        the item is live, or is not
//   {"field": ID, "is": VALUE}   {"field": ID, "is-not": VALUE}
//   {"field": ID, "contains": TEXT}                       a list has it, a text has it in it
//   {"field": ID, "filled": true}                         has a value; false: none or unknown
//   {"field": ID, "at-least": NUMBER}   {"field": ID, "at-most": NUMBER}
//   {"field": ID, "before": DAY}   {"field": ID, "after": DAY}
//                                   a day is a date, "today", "today+90" or "today-180"
//   {"related": RELATION, "direction": "in" | "out", "where": [CONDITION…], "other": [CONDITION…],
//    "at-least": N, "at-most": N}   how many live relations there are of which these hold; without
//                                   a number, at least one; whole numbers from 0 on
//   {"end": "from" | "to", "where": [CONDITION…]}         of a relation: what holds for its end
//
// What a field's absence leaves open is unknown, as in every rule. Nothing here is ever executed as
// code, and a rule that is not understood is skipped, visibly, never guessed.

/// How deep conditions stand in conditions, how many a rule has, how many rules a project has, and
/// how many connections a rule can ask for.
inline constexpr int deepestCondition = 4;
inline constexpr int mostCounted = 10'000;
inline constexpr qsizetype mostConditions = 40;
inline constexpr qsizetype mostOwnRules = 500;

/// An entry of the project's list of own rules, understood or not.
struct OwnRule
{
    QJsonObject json;
    std::optional<Rule> rule; ///< nothing where it is not used
    QString problem; ///< why it is not, a sentence
};

/// All entries in the order of the project.
QList<OwnRule> ownRulesOf(const Graph &graph);
/// A rule that is not in the project, read as if it were; its identity and name may be missing.
OwnRule readOwnRule(const Graph &graph, const QJsonObject &json);

/// What may stand at the other end of a relation that goes out of a kind, or comes in to it.
QList<Key> otherKinds(const KindRow &relation, Key kind, bool outgoing);
/// What may stand at one end of a relation.
QList<Key> endKinds(const KindRow &relation, bool from);

/// A rule of the project that is not used, and why.
struct SkippedRule
{
    QString id;
    QString name;
    QString reason; ///< a sentence

    QString text() const; ///< all of it on one line, for lists
};

/// The rules that a project adds.
struct SentenceRules
{
    QList<Rule> rules; ///< in the order of the project
    QList<SkippedRule> skipped;
};

/// Reads the rules of a project.
SentenceRules sentenceRulesOf(const Graph &graph);

} // namespace martlet
