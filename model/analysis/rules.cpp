// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

// One line a rule, in the order of their identities; each is a file of that name in rules/.
#define MARTLET_RULES(rule)                                                                        \
    rule(carriedByHand) rule(personalDataByHand) rule(nobodyOwnsIt) rule(notConnected)

namespace martlet {

#define DECLARE(name) Rule name();
MARTLET_RULES(DECLARE)
#undef DECLARE

const QList<Rule> &rules()
{
#define LIST(name) name(),
    static const QList<Rule> all {MARTLET_RULES(LIST)};
#undef LIST
    return all;
}

const Rule *findRule(const QString &id)
{
    for (const Rule &rule : rules()) {
        if (rule.id.compare(id, Qt::CaseInsensitive) == 0)
            return &rule;
    }
    return nullptr;
}

} // namespace martlet
