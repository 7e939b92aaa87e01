// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/finding.h"

#include <QDate>
#include <QSet>

namespace martlet {

/// The findings that people have accepted with a reason until a day. A waiver without a reason, or
/// without a person or team of the project who stands for it, accepts nothing.
class Waivers
{
public:
    Waivers(const Graph &graph, QDate today);

    bool isEmpty() const { return m_waivers.empty(); }
    /// Marks the finding with the waiver that accepts it, or with one whose day has come.
    void applyTo(Finding &finding);
    /// Takes note that a rule gives no verdict on an item now, so that waivers about it stay.
    void keep(const QString &rule, const QString &item);
    /// Waivers that nothing was accepted by, in the order of their identities. Those about rules
    /// that did not run are not among them.
    QStringList stale(const QSet<QString> &rulesThatDidNotRun) const;

private:
    struct Waiver
    {
        QString id;
        QString rule;
        QStringList items; ///< each once, without the '*'
        bool anyItem = false;
        QString detail;
        bool whole = false; ///< has a reason and a person
        bool ended = false;
        bool used = false;

        bool accepts(const Finding &finding) const;
        QString place(const QString &detailWanted) const;
    };

    Waiver read(const Graph &graph, const Item &item, QDate today) const;
    std::vector<int> acceptingAt(const QStringList &places, const Finding &finding) const;
    bool isKept(const Waiver &waiver) const;

    std::vector<Waiver> m_waivers; ///< in the order of their identities
    QHash<QString, std::vector<int>> m_places; ///< of whole ones, by what a finding must have
    QHash<QString, QSet<QString>> m_undecided; ///< items by rule, of rules that have waivers
};

/// Until when a waiver whose day has come accepted something, as a sentence.
QString endedSentence(const Graph &graph, const QString &waiver);

/// What a waiver is about, for lists: its rule and the names of its items, and whether it lacks
/// what makes it count.
QString waiverTitle(const Graph &graph, const QString &waiver);

/// Why, by whom and until when a waiver accepts, as a sentence.
QString acceptanceSentence(const Graph &graph, const QString &waiver);

} // namespace martlet
