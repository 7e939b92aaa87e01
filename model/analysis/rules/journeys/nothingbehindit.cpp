// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeys.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// JRN-01. Support that nobody has drawn is what this rule is about, so nothing leaves the answer
// open. A tool whose status is not known counts as live. "People only" counts only where it is set.

static void judgeTouchpoint(Judge &judge, int touchpoint)
{
    const Vocabulary &words = judge.words();
    const Item &item = words.index().element(touchpoint);
    const bool fine =
        item.fields.get(u"human-only"_key).flag() || !supportersOf(words, touchpoint).empty();
    if (!judge.fails(item, fine ? Truth::No : Truth::Yes))
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.keyItems = {item.id};
    finding.seen = [id = item.id](const Graph &graph) {
        return Rule::tr("Customers meet us at “%1”, but no tool and no activity on the map stands "
                        "behind it.")
            .arg(itemName(graph, id));
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    for (const int touchpoint : judge.words().index().ofKind(u"touchpoint"_key))
        judgeTouchpoint(judge, touchpoint);
}

Rule nothingBehindIt()
{
    Rule rule;
    rule.id = u"JRN-01"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Journeys and metrics");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Touchpoint with nothing behind it");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A touchpoint that no live tool and no activity supports, and that is not between people "
        "only.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Touchpoints that are between people only, if somebody "
                                          "has said so, and those that an activity stands behind.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Nothing leaves the answer open: support that nobody has drawn is what "
                          "this is about. A tool whose status is not known counts as live.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "When something goes wrong here, nobody can say which tool to look at, or whom to call.");
    rule.doSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                      "Link the tool or the activity that makes it happen, or say "
                                      "that it is between people only.");
    rule.fixes = {u"link-tool"_s, u"human-only"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
