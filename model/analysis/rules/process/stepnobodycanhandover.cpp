// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/language.h"
#include "model/schema/schema.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// PRC-01. What is not known is missing here, unless a question about the activity is open: then the
// answer is open too. An owner will do where nobody is named as responsible.

static const Key responsible(u"responsible");
static constexpr qsizetype many = 3;

static Truth isMissing(const Vocabulary &words, const Item &activity, Key part)
{
    const Truth missing = words.lacks(activity, part);
    return part == responsible ? both(missing, words.lacks(activity, key::owner)) : missing;
}

static QList<Key> missingParts(const Vocabulary &words, const Item &activity, Truth wanted)
{
    static const QList<Key> parts {
        responsible, u"due"_key, u"deliverable"_key, u"quality-standard"_key};
    QList<Key> missing = parts;
    missing.removeIf([&](Key part) { return isMissing(words, activity, part) != wanted; });
    return missing;
}

static QString seen(const Graph &graph, const QString &activity, const QList<Key> &missing)
{
    static const Schema schema;
    QStringList labels;
    for (const Key part : missing)
        labels.append(schema.field(u"activity"_key, part)->label());
    //: %2 is a list of fields, such as "Responsible and Deliverable"
    return Rule::tr("“%1” does not say yet: %2.")
        .arg(itemName(graph, activity), spokenLocale().createSeparatedList(labels));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int number : words.index().ofKind(u"activity"_key)) {
        const Item &activity = words.index().element(number);
        const QList<Key> missing = missingParts(words, activity, Truth::Yes);
        const bool open = !missingParts(words, activity, Truth::Unknown).isEmpty();
        const Truth undecided = open ? Truth::Unknown : Truth::No;
        if (!judge.fails(activity, missing.isEmpty() ? undecided : Truth::Yes))
            continue;
        Finding finding;
        finding.severity = missing.size() >= many ? Severity::Warning : Severity::Info;
        finding.keyItems = {activity.id};
        finding.seen = [id = activity.id, missing](const Graph &graph) {
            return seen(graph, id, missing);
        };
        judge.fail(std::move(finding));
    }
}

Rule stepNobodyCanHandOver()
{
    Rule rule;
    rule.id = u"PRC-01"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Process");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "A step nobody can hand over");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "An activity for which it is not said who is responsible, when it is due, what comes out, "
        "or what is good enough. A warning where three of these are missing.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Activities where all four are said. An owner will do "
                                          "where nobody is named as responsible.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "What is not known is missing, unless a question about the activity is open.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Whoever does it carries it in the head, and the next one starts from nothing.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Ask the one who does it for these few words, or copy them from an activity like it.");
    rule.fixes = {u"fill-activity"_s, u"copy-activity"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
