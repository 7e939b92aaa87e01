// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/rule.h"

namespace martlet {

/// What there is to know about a rule, for people, as plain text: the same as on its page, but for
/// what each of its findings says already.
QString ruleText(const Rule &rule);

/// The page of a rule, in Markdown.
QString rulePage(const Rule &rule);

/// How many of a rule's own cases show each of its results.
struct RuleCases
{
    int fire = 0;
    int pass = 0; ///< must not fire
    int unknown = 0;
    int notApplying = 0;
};

/// Counts the cases in a folder, NAME.json with NAME.expected, as tests keep them.
RuleCases casesIn(const QString &folder);

/// The page that lists all rules, in Markdown. Their cases are counted in the folders of their
/// identities in \a cases; empty: not counted.
QString ruleIndex(const QString &cases = {});

/// The name of a rule's page: "STR-01.md".
QString rulePageName(const Rule &rule);

} // namespace martlet
