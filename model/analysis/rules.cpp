// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

#include <algorithm>

// One name a rule; each is a file of that name in the folder of its pack, rules/PACK/. The list is
// put in the order of identities below.
// clang-format off
#define MARTLET_STRUCTURE(rule) \
    rule(builtOnLeaving) \
    rule(everythingHangsOnIt) \
    rule(goesNowhere) \
    rule(nearItsLimit) \
    rule(notConnected) \
    rule(onNoPicture) \
    rule(overloadedHub) \
    rule(sameToolTwice) \
    rule(servesNoCustomer) \
    rule(spaghetti) \
    rule(syncLoop) \
    rule(toolsForOneJob) \
    rule(trialWithoutEnd) \
    rule(twoPipes)
#define MARTLET_OWNERSHIP(rule) \
    rule(departmentWithoutAmbassador) \
    rule(flowWithoutKeeper) \
    rule(nobodyAnswersForTheMap) \
    rule(nobodyLookedLately) \
    rule(nobodyOwnsIt) \
    rule(onePersonHoldsItTogether) \
    rule(outsideOwner) \
    rule(ownerHasLeft)
#define MARTLET_HANDOFFS(rule) \
    rule(askedTwice) \
    rule(carriedByHand) \
    rule(howItMoves) \
    rule(personalDataByHand) \
    rule(tooManyHandOffs) \
    rule(twiceInARow)
#define MARTLET_JOURNEYS(rule) \
    rule(contextIsLost) \
    rule(noWayBack) \
    rule(nobodyAnswersForTheJourney) \
    rule(nothingBehindIt) \
    rule(numberWithoutSource) \
    rule(onlyChannelMetrics) \
    rule(oppositeDirections) \
    rule(painWithoutPlan) \
    rule(unmeasuredStage)
#define MARTLET_DATA(rule) \
    rule(fastOnSlow) \
    rule(noSingleSource) \
    rule(nobodyWouldNotice)
#define MARTLET_PRIVACY(rule) \
    rule(beforeConsent) \
    rule(consentDoesNotArrive) \
    rule(crossesBorder) \
    rule(holesInRecord) \
    rule(inTheClear) \
    rule(noAgreement)
#define MARTLET_EVIDENCE(rule) \
    rule(doubtfulTags) \
    rule(notOnMap) \
    rule(paidOrNotMapped) \
    rule(renewalTrap) \
    rule(siteTooHeavy)
#define MARTLET_AI(rule) \
    rule(aiSpeaksUnchecked) \
    rule(aiWithoutHuman)
#define MARTLET_PROCESS(rule) \
    rule(byHandThroughSpreadsheet) \
    rule(emptyLayer) \
    rule(promiseOnPaper) \
    rule(questionWithoutAnswer) \
    rule(stepNobodyCanHandOver) \
    rule(strategyWithoutInsight)
// clang-format on

#define MARTLET_RULES(rule)                                                                        \
    MARTLET_STRUCTURE(rule)                                                                        \
    MARTLET_OWNERSHIP(rule)                                                                        \
    MARTLET_HANDOFFS(rule)                                                                         \
    MARTLET_JOURNEYS(rule)                                                                         \
    MARTLET_DATA(rule)                                                                             \
    MARTLET_PRIVACY(rule) MARTLET_EVIDENCE(rule) MARTLET_AI(rule) MARTLET_PROCESS(rule)

namespace martlet {

#define DECLARE(name) Rule name();
MARTLET_RULES(DECLARE)
#undef DECLARE

static QList<Rule> allRules()
{
#define LIST(name) name(),
    QList<Rule> all {MARTLET_RULES(LIST)};
#undef LIST
    std::sort(all.begin(), all.end(), [](const Rule &a, const Rule &b) { return a.id < b.id; });
    return all;
}

const QList<Rule> &rules()
{
    static const QList<Rule> all = allRules();
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
