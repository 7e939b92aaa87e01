// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// PRC-04. That nothing fulfils it is known as soon as nothing is drawn. Proof that is not known is
// missing, unless a question about the promise is open: then the answer is open too.

static QString seen(const Graph &graph, const QString &promise, bool fulfilled, bool proven)
{
    const QString name = itemName(graph, promise);
    if (proven)
        return Rule::tr("No tool and no activity keeps the promise “%1”.").arg(name);
    if (fulfilled)
        return Rule::tr("Nothing shows that the promise “%1” is kept.").arg(name);
    return Rule::tr("No tool and no activity keeps the promise “%1”, and nothing shows that it is "
                    "kept.")
        .arg(name);
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int number : words.index().ofKind(u"promise"_key)) {
        const Item &promise = words.index().element(number);
        const bool fulfilled = !words.sources(number, u"fulfils"_key).empty();
        const Truth unproven = words.lacks(promise, u"proof"_key);
        if (!judge.fails(promise, fulfilled ? unproven : Truth::Yes))
            continue;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.keyItems = {promise.id};
        finding.seen =
            [id = promise.id, fulfilled, proven = unproven != Truth::Yes](const Graph &graph) {
                return seen(graph, id, fulfilled, proven);
            };
        judge.fail(std::move(finding));
    }
}

Rule promiseOnPaper()
{
    Rule rule;
    rule.id = u"PRC-04"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Process");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "A promise on paper");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A promise that no live tool and no activity fulfils, or for which there is no proof.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Promises that a live tool or an activity fulfils and that have a proof.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A proof that is not known is missing, unless a question about the promise is open.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Customers believe what is promised, and notice first when nobody keeps it.");
    rule.doSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                      "Link the tool or activity that keeps it, and note what "
                                      "shows that it does; otherwise take it back.");
    rule.fixes = {u"link-fulfiller"_s, u"note-proof"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
