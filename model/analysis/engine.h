// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/sentencerules.h"
#include "model/base/result.h"

#include <QDate>

namespace martlet {

/// What a finding adds to the marketing debt: 5 for an error, 2 for a warning, 1 for information,
/// and twice that where something of criticality 3 or 4 is concerned. An error weighs more than two
/// warnings, so that closing it always shows.
int debtPoints(const Finding &finding);

/// What to check, and on which day.
struct CheckOptions
{
    QDate today = QDate::currentDate();
    std::optional<QStringList> profiles; ///< instead of the ones that the project has on
    QStringList only; ///< rules to run; empty: all that are not off
};

/// What a check found.
struct Report
{
    /// All findings, waived ones included: the worst first, then what the most critical things are
    /// concerned by, then what concerns the most things; of one rule, by name. The order is the
    /// same everywhere.
    QList<Finding> findings;
    /// Every pair of a rule and an item that it applies to, for the figures and their lists.
    QList<Answer> answers;
    /// What was checked; answers point into it.
    Graph graph;
    /// The project's own rules as they were then; answers point into them.
    std::shared_ptr<const SentenceRules> ownRules;
    /// What the project sets for its rules and what was not used, as sentences; see oddSettings().
    QStringList oddSettings;
    /// Identities of waivers that no longer accept anything that was checked.
    QStringList staleWaivers;

    /// All rules there are, those of the project last.
    QList<const Rule *> rules() const;
    /// The project's own rules that were not used, and why.
    QList<SkippedRule> skippedRules() const;

    /// Findings of a severity that are not waived.
    qsizetype count(Severity severity) const;
    qsizetype waivedCount() const;
    /// The findings to start with: seven that are not waived, the first ones, but no more than two
    /// of a rule while others have something to say.
    QList<Finding> firstFindings() const;
    /// Whether a finding that is not waived is as bad as this, or worse; never for Off.
    bool reaches(Severity threshold) const;
    /// The marketing debt: the sum of debtPoints() of the findings that are not waived. A plain
    /// sum, so that the debts of parts add up and everybody can count it again.
    int debt() const;
    /// Which part of the questions that the rules ask has an answer, from 0 to 1. A project that no
    /// rule applies to has no open question: 1.
    double completeness() const;
};

/// Checks a project. Runs on any thread and only reads. Fails with WrongUse where a rule or profile
/// is not known; the sentence names those there are.
Result<Report> check(const Graph &graph, const CheckOptions &options = {});

} // namespace martlet
