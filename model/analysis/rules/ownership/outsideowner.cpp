// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// OWN-08. Outside is only who is known to be: most teams are our own, and nobody notes that. A
// criticality that is not known leaves the answer open. Somebody of our own as backup owner is
// enough.

static bool isOutside(const Graph &graph, const QString &owner)
{
    const Item *item = graph.find(owner);
    if (item && item->kind == Key(u"person"))
        item = graph.find(item->fields.get(Key(u"team")).text());
    return item && item->fields.get(Key(u"outside")).flag();
}

static void judgeTool(Judge &judge, int number)
{
    const Item &tool = judge.words().index().element(number);
    const QString backup = tool.fields.get(Key(u"backup-owner")).text();
    const bool covered = judge.graph().contains(backup) && !isOutside(judge.graph(), backup);
    if (!judge.fails(tool, covered ? Truth::No : judge.words().isCritical(number)))
        return;
    Finding finding;
    const bool vital = tool.fields.get(key::criticality).number() >= 4;
    finding.severity = vital ? Severity::Warning : Severity::Info;
    finding.keyItems = {tool.id};
    finding.items = {tool.fields.get(key::owner).text()};
    finding.seen = [id = tool.id, owner = finding.items.first()](const Graph &graph) {
        return Rule::tr("“%1” answers for “%2”, is not of the firm, and nobody of the firm can "
                        "stand in.")
            .arg(itemName(graph, owner), itemName(graph, id));
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    for (const int number : words.index().ofKind(Key(u"tool"))) {
        const QString owner = words.index().element(number).fields.get(key::owner).text();
        if (words.isLive(number) && isOutside(judge.graph(), owner))
            judgeTool(judge, number);
    }
}

Rule outsideOwner()
{
    Rule rule;
    rule.id = u"OWN-08"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Ownership");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "An outside party answers for it");
    rule.checksSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A live tool of criticality 3 or 4 that is owned by an agency, a partner "
                          "or somebody there, and has no backup owner of the firm.");
    rule.severitySource = QT_TRANSLATE_NOOP("martlet::Rule", "A warning for a criticality of 4.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Tools of little criticality, and those with somebody of the firm as backup owner.");
    rule.unknownSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                           "A criticality that is not known leaves the answer "
                                           "open. Outside is only who is marked so.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "When the contract with them ends, so do the access, the knowledge and the phone number.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Name somebody of the firm who has access too and can stand in, or take it over.");
    rule.fixes = {u"set-backup"_s, u"assign-owner"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
