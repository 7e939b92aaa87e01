// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/sentencerules.h"
#include "model/base/result.h"

namespace martlet {

// Own rules as sentences that can be read, and rewritten piece by piece. The words come from whole
// translated sentences, so that each language has its own order.

/// A piece of the sentence of an own rule.
struct SentencePart
{
    enum class Role {
        Words, ///< stand between the others
        Kind, ///< what the rule is about
        Live, ///< in use or not
        Field,
        Test, ///< how the field is compared, or the connections are counted
        Value,
        Connection, ///< which neighbours
        End, ///< which end of a relation
        Count, ///< of neighbours
        Until,
        Remove, ///< without text: here a condition ends
        Add, ///< without text: here a condition can be added
    };

    Role role = Role::Words;
    QString text;
    /// Members and places that lead to what the piece stands for in the JSON of the rule: a
    /// condition, a value in it, or the list that it can be added to. Words have one only where
    /// they say that something is missing there.
    QStringList path = {};
    bool isName = false; ///< stands in quotation marks where it is no button
};

/// The sentence of a rule in pieces. Only for rules that are understood, but for \a must that may
/// be missing yet.
QList<SentencePart>
sentenceParts(const Graph &graph, const Schema &schema, const QJsonObject &rule);
/// The same as plain text.
QString ruleSentence(const Graph &graph, const Schema &schema, const QJsonObject &rule);

/// One thing that a piece could be instead.
struct SentenceChoice
{
    QString label;
    QJsonObject rule; ///< the whole rule as it is then
};

/// What a piece could be; of values that are typed, only suggestions.
QList<SentenceChoice> sentenceChoices(const Graph &graph,
                                      const Schema &schema,
                                      const QJsonObject &rule,
                                      const SentencePart &part);
/// The rule with what a person typed for a value, a count or a day. Fails with a sentence where
/// that cannot be.
Result<QJsonObject> withTyped(const Graph &graph,
                              const Schema &schema,
                              const QJsonObject &rule,
                              const SentencePart &part,
                              const QString &text);
/// The rule without the condition, or without the day, that a piece belongs to.
QJsonObject withoutPart(const QJsonObject &rule, const SentencePart &part);

/// What the JSON of a rule has at a path; and the rule with something else there, or, where that is
/// undefined, without it.
QJsonValue valueAt(const QJsonValue &rule, const QStringList &path);
QJsonValue replacedAt(const QJsonValue &rule, QStringList path, const QJsonValue &value);
/// The kinds that the conditions of a list are about.
QList<Key> kindsAt(const QJsonObject &rule, const QStringList &list);

/// A rule about tools to begin with; it asks for nothing yet.
QJsonObject newOwnRule(const Graph &graph);
/// The same rule under an identity and a name of its own.
QJsonObject copiedOwnRule(const Graph &graph, const QJsonObject &rule);

/// What a rule would say of the project, whatever the settings make of its severity.
struct RulePreview
{
    QStringList fine; ///< identities of the items that are as the rule asks
    QStringList lacking; ///< of those that are not
    QStringList open; ///< of those of which it is not known
};
RulePreview previewOf(const Graph &graph, const Rule &rule, QDate today);

} // namespace martlet
