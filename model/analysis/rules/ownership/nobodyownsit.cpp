// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// OWN-01. An unknown owner is a missing one, unless a question about the item is open: then the
// answer is open too. Criticality that is not known counts as low. A journey's owner is the matter
// of another rule.

static Severity severityOf(const Judge &judge, const Item &item)
{
    const bool onTrial = item.fields.get(key::lifecycle).text() == "trial"_L1;
    if (onTrial && judge.words().isFresh(item, judge.parameter("trial-grace-days"_L1)))
        return Severity::Info;
    const bool critical = item.fields.get(key::criticality).number() >= 3;
    return critical ? Severity::Error : Severity::Warning;
}

static QString seen(const Graph &graph, const QString &item)
{
    const QString name = itemName(graph, item);
    const Value criticality = graph.value(item, key::criticality);
    if (!criticality.isNumber())
        return Rule::tr("“%1” has no owner yet.").arg(name);
    return Rule::tr("“%1” has no owner yet; its criticality is %2 of 4.")
        .arg(name, QString::number(criticality.number()));
}

static void judgeItem(Judge &judge, const Item &item)
{
    if (!judge.fails(item, judge.words().lacks(item, key::owner)))
        return;
    Finding finding;
    finding.severity = severityOf(judge, item);
    finding.keyItems = {item.id};
    finding.seen = [id = item.id](const Graph &graph) {
        return seen(graph, id);
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    static const Key kinds[] = {u"tool"_key, u"touchpoint"_key, u"metric"_key, u"promise"_key};
    const Vocabulary &words = judge.words();
    for (const Key kind : kinds) {
        for (const int number : words.index().ofKind(kind)) {
            if (words.isLive(number))
                judgeItem(judge, words.index().element(number));
        }
    }
}

Rule nobodyOwnsIt()
{
    Rule rule;
    rule.id = u"OWN-01"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Ownership");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Nobody owns it");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live tool, a touchpoint, a metric or a promise without an owner. Not decided while a "
        "question about it is open.");
    rule.severitySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "An error for a criticality of 3 or 4, information for a trial that has just begun.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Ideas and what is gone. A journey without an owner is another rule's matter.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "An owner that is not known is missing, unless a question about it is "
                          "open: then somebody is asking already.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "When it stops, costs more or raises a question, there is no one to call.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Name the person or team that answers for it, or ask the department that uses it most.");
    rule.questionSource = QT_TRANSLATE_NOOP("martlet::Rule", "Who answers for “%1”?");
    rule.parameters = {
        {u"trial-grace-days"_s,
         14,
         QT_TRANSLATE_NOOP("martlet::Rule", "Time to name an owner for a tool on trial"),
         QT_TRANSLATE_NOOP("martlet::Rule", "days")},
    };
    rule.fixes = {u"assign-owner"_s, u"ask"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
