// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/dataholders.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// HND-06. Here not knowing is the finding; only an open question about the flow leaves the answer
// open, for the mode as well as for the objects: somebody is asking already. Departments and
// personal data that are not known leave it an information. An end holds personal data if it says
// so or holds an object that is personal. Links are the customer's own click and do not count.

static std::vector<char> holdersOfPersonalData(const Judge &judge)
{
    const Vocabulary &words = judge.words();
    const Index &index = words.index();
    std::vector<char> holders(size_t(index.elementCount()), 0);
    for (const int tool : index.ofKind(u"tool"_key))
        holders[size_t(tool)] = index.element(tool).fields.get(u"personal-data"_key).flag();
    const DataHolders &data = judge.holders();
    for (const int object : data.objects()) {
        const QString how = index.element(object).fields.get(u"sensitivity"_key).text();
        if (how != "personal"_L1 && how != "special"_L1)
            continue;
        for (const int tool : data.holders(object))
            holders[size_t(tool)] = 1;
    }
    return holders;
}

static Sentence seen(const Item &flow, bool noMode, bool noObjects)
{
    return [=, from = flow.from, to = flow.to](const Graph &graph) {
        const QString source = itemName(graph, from);
        const QString target = itemName(graph, to);
        if (noMode && noObjects) {
            return Rule::tr("Something goes from “%1” to “%2”, but it is not said what, or how.")
                .arg(source, target);
        }
        if (noMode) {
            return Rule::tr("It is not said how data gets from “%1” to “%2”: by machine or by "
                            "hand.")
                .arg(source, target);
        }
        return Rule::tr("It is not said what data goes from “%1” to “%2”.").arg(source, target);
    };
}

static void judgeFlow(Judge &judge, int flow, const std::vector<char> &personal)
{
    const Vocabulary &words = judge.words();
    const Item &item = words.index().relation(flow);
    const bool noMode = words.carriage(flow) == Carriage::Unknown;
    const bool noObjects = item.fields.get(key::objects).isEmpty();
    const bool isLeftOut = words.lacks(item, noMode ? key::mode : key::objects) == Truth::Unknown;
    const Truth asked = isLeftOut ? Truth::Unknown : Truth::Yes;
    if (!judge.failsRelation(flow, noMode || noObjects ? asked : Truth::No))
        return;
    const bool matters = words.crossesDepartments(flow)
        || personal[size_t(words.index().from(flow))] || personal[size_t(words.index().to(flow))];
    Finding finding;
    finding.severity = matters ? Severity::Warning : Severity::Info;
    finding.keyItems = {item.id};
    finding.path = {item.from, item.id, item.to};
    finding.seen = seen(item, noMode, noObjects);
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const std::vector<char> personal = holdersOfPersonalData(judge);
    for (const int flow : words.index().ofKind(u"data-flow"_key)) {
        if (words.isLiveRelation(flow) && words.carriage(flow) != Carriage::Link)
            judgeFlow(judge, flow, personal);
    }
}

Rule howItMoves()
{
    Rule rule;
    rule.id = u"HND-06"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Hand-offs and manual work");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "We do not know how it moves");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live data flow of which it is not known how it moves, or what it carries. Worse between "
        "two departments, and where an end holds personal data. Not decided while a question about "
        "it is open.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Links that a customer clicks, and flows that are not live. That we "
                          "asked and there is none is an answer too.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Here not knowing is the finding. It waits only while a question about "
                          "the flow is open: somebody is asking already.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Nobody can keep, mend or protect a connection that nobody can describe.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Ask the owner of either tool, and note how it moves and what it carries.");
    rule.questionSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "What goes along “%1”, and how does it get there?");
    rule.fixes = {u"set-mode"_s, u"ask"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
