// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/redaction/redactiontopics.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QList<Key> keys(const char *words)
{
    QList<Key> keys;
    for (const QByteArray &word : QByteArray(words).split(' '))
        keys.append(Key(QString::fromLatin1(word)));
    return keys;
}

QList<RedactionTopic::Field> fields(const char *kind, const char *words)
{
    QList<RedactionTopic::Field> fields;
    for (const Key field : keys(words))
        fields.append({Key(QString::fromLatin1(kind)), field});
    return fields;
}

RedactionTopic alwaysThere()
{
    return {
        {},
        {},
        {},
        keys("tool data-object touchpoint journey activity metric team promise data-flow hand-off "
             "next supports holds measures source conflicts fulfils feeds view"),
        fields("", "name created-on verified-on evidence")
            + fields("tool",
                     "vendor category layer department lifecycle criticality role hosting parent "
                     "replacement fallback uses-ai ai-acts review-step stands-alone")
            + fields("data-object", "type core")
            + fields("touchpoint",
                     "journey stage channel department criticality human-only collects "
                     "needs-context")
            + fields("journey", "customer goal hand-off-target criticality")
            + fields("activity", "layer department due deliverable quality-standard automated")
            + fields("metric", "department definition unit direction scope")
            + fields("team", "outside") + fields("promise", "departments proof criticality")
            + fields("data-flow",
                     "mode two-way objects format rhythm monitored monitored-how on-failure "
                     "conflict-rule authority-write lifecycle")
            + fields("hand-off", "mode passes customer-repeats") + fields("next", "journey share")
            + fields("holds", "as scope") + fields("source", "leading")
            + fields("feeds", "input output")
            + fields("view", "name view-kind shows journey lanes filter colour")
            + fields("project",
                     "name created-on language layers stages departments categories fields profile "
                     "parameters severities"),
    };
}

} // namespace

const QList<RedactionTopic> &redactionTopics()
{
    static const QList<RedactionTopic> topics {
        alwaysThere(),
        {u"costs"_s,
         QT_TRANSLATE_NOOP("martlet::RedactionTopic", "Costs and amounts"),
         QT_TRANSLATE_NOOP("martlet::RedactionTopic",
                           "costs, seats, quotas, targets, the hourly rate"),
         {},
         fields("tool", "cost-per-year seats-paid seats-used quota quota-used")
             + fields("metric", "target incentive") + fields("project", "hourly-rate")},
        {u"contracts"_s,
         QT_TRANSLATE_NOOP("martlet::RedactionTopic", "Contracts"),
         QT_TRANSLATE_NOOP(
             "martlet::RedactionTopic",
             "ends of contracts and trials, notice, renewals, how long people are there"),
         {},
         fields("tool", "contract-end notice-days auto-renew renewal-decision trial-until")
             + fields("person", "active-until")},
        {u"people"_s,
         QT_TRANSLATE_NOOP("martlet::RedactionTopic", "People"),
         QT_TRANSLATE_NOOP("martlet::RedactionTopic", "names of people, and what they own"),
         keys("person"),
         fields("", "owner") + fields("tool", "tech-owner backup-owner human-in-charge")
             + fields("activity", "responsible") + fields("team", "ambassador")
             + fields("person", "team") + fields("project", "owner")},
        {u"feelings"_s,
         QT_TRANSLATE_NOOP("martlet::RedactionTopic", "Feelings and votes"),
         QT_TRANSLATE_NOOP("martlet::RedactionTopic",
                           "how customers feel, and what a workshop voted for"),
         {},
         fields("touchpoint", "feeling votes") + fields("tool", "votes")
             + fields("activity", "votes")},
        {u"effort"_s,
         QT_TRANSLATE_NOOP("martlet::RedactionTopic", "Work by hand"),
         QT_TRANSLATE_NOOP("martlet::RedactionTopic", "minutes, runs, and how much is done again"),
         {},
         fields("data-flow", "minutes-per-run runs-per-month rework-pct")},
        {u"protection"_s,
         QT_TRANSLATE_NOOP("martlet::RedactionTopic", "Data protection"),
         QT_TRANSLATE_NOOP(
             "martlet::RedactionTopic",
             "personal data, agreements, places, consent, purposes, retention, encryption"),
         {},
         fields("tool", "personal-data dpa residency safeguard")
             + fields("data-object", "subjects sensitivity retention purpose legal-basis")
             + fields("data-flow", "consent purpose legal-basis encrypted")
             + fields("project", "places")},
        {u"notes"_s,
         QT_TRANSLATE_NOOP("martlet::RedactionTopic", "Notes, questions and comments"),
         QT_TRANSLATE_NOOP("martlet::RedactionTopic",
                           "notes, sticky notes, questions, comments, tags, links to procedures"),
         keys("note question comment"),
         fields("", "note tags") + fields("activity", "procedure")
             + fields("note", "about colour votes")
             + fields("question", "about asked-of due answer votes")
             + fields("comment", "on person date written thread text resolved")},
        {u"observations"_s,
         QT_TRANSLATE_NOOP("martlet::RedactionTopic", "What imports saw"),
         QT_TRANSLATE_NOOP("martlet::RedactionTopic",
                           "what imports saw on web sites, in invoices and in other programs"),
         keys("observation"),
         fields("observation",
                "source file seen-on vendor hosts category loaded-by bytes requests amount state "
                "tool ignored first-party")},
    };
    return topics;
}

const RedactionTopic *redactionTopic(const QString &id)
{
    const auto &topics = redactionTopics();
    const auto found = std::ranges::find(topics, id, &RedactionTopic::id);
    return found == topics.end() ? nullptr : &*found;
}

} // namespace martlet
