// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/linchpins.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// OWN-03. Criticality that is not known leaves the answer open where it would decide; so does an
// open question about a tool without a backup. Teams are no persons: somebody can stand in. That
// everything hangs on a tool is what the rule of that name says, with its usual limits.

static const Key toolKind(u"tool");
static const Key backupOwner(u"backup-owner");

namespace {

/// The tools that a person answers for alone, as far as they matter here.
struct Alone
{
    QStringList critical;
    int perhapsCritical = 0;
    QStringList holding; ///< on which everything hangs
    bool perhapsHolding = false;

    Truth fails(double limit) const
    {
        if (!holding.isEmpty() || double(critical.size()) >= limit)
            return Truth::Yes;
        const bool perhaps = perhapsHolding || double(critical.size() + perhapsCritical) >= limit;
        return perhaps ? Truth::Unknown : Truth::No;
    }

    QStringList tools() const
    {
        QStringList tools = holding + critical;
        tools.removeDuplicates();
        return tools;
    }
};

} // namespace

static Truth hangsOn(const Vocabulary &words, int tool)
{
    const Item &item = words.index().element(tool);
    if (item.fields.get(key::criticality).isUnknown())
        return Truth::Yes;
    return words.lacks(item, u"fallback"_key);
}

static void addTool(const Vocabulary &words, int tool, bool cuts, Alone &alone)
{
    const Item &item = words.index().element(tool);
    const Truth noBackup = words.lacks(item, backupOwner);
    const Truth critical = both(noBackup, words.isCritical(tool));
    if (critical == Truth::Yes)
        alone.critical.append(item.id);
    else if (critical == Truth::Unknown)
        ++alone.perhapsCritical;
    const Truth holding = cuts ? both(noBackup, hangsOn(words, tool)) : Truth::No;
    if (holding == Truth::Yes)
        alone.holding.append(item.id);
    else if (holding == Truth::Unknown)
        alone.perhapsHolding = true;
}

// By person, for those who own a live tool.
static QHash<QString, Alone> toolsByOwner(const Judge &judge)
{
    const Vocabulary &words = judge.words();
    const Linchpins linchpins(judge.holders());
    QHash<QString, Alone> owners;
    for (const int tool : words.index().ofKind(toolKind)) {
        const QString owner = words.index().element(tool).fields.get(key::owner).text();
        if (words.isLive(tool) && !owner.isEmpty())
            addTool(words, tool, linchpins.holds(tool), owners[owner]);
    }
    return owners;
}

static QString seen(const Graph &graph, const QString &person, const Alone &alone)
{
    const QString name = itemName(graph, person);
    if (alone.holding.isEmpty()) {
        return Rule::
            tr("%1 answers for %n tools that much depends on (%2), and nobody is named to stand "
               "in for any of them.",
               nullptr,
               int(alone.critical.size()))
                .arg(name, itemNames(graph, alone.critical));
    }
    return Rule::tr("%1 answers for %n tools that hold others together (%2), and nobody is named "
                    "to stand in.",
                    nullptr,
                    int(alone.holding.size()))
        .arg(name, itemNames(graph, alone.holding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const auto owners = toolsByOwner(judge);
    for (const int number : words.index().ofKind(u"person"_key)) {
        const Item &person = words.index().element(number);
        const auto alone = owners.constFind(person.id);
        if (alone == owners.constEnd()
            || !judge.fails(person, alone->fails(judge.parameter("critical-tools"_L1))))
            continue;
        Finding finding;
        finding.severity = Severity::Warning;
        finding.keyItems = {person.id};
        finding.items = alone->tools();
        finding.seen = [id = person.id, tools = *alone](const Graph &graph) {
            return seen(graph, id, tools);
        };
        judge.fail(std::move(finding));
    }
}

Rule onePersonHoldsItTogether()
{
    Rule rule;
    rule.id = u"OWN-03"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Ownership");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "One person holds it together");
    rule.checksSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A person who owns, without a backup owner, several live tools of "
                          "criticality 3 or 4, or one on which everything hangs.");
    rule.sparesSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "Teams, since somebody there can stand in; tools with a "
                                          "backup owner; and tools that are ideas or gone.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "A criticality that is not known leaves the answer open where it would "
                          "decide, and so does an open question about a tool without a backup.");
    rule.reasonSource = QT_TRANSLATE_NOOP("martlet::Rule",
                                          "It never counts or ranks people: it is about the tools "
                                          "that stand still when one person is away.");
    rule.whySource = QT_TRANSLATE_NOOP("martlet::Rule",
                                       "A holiday or a good offer from elsewhere is enough, and "
                                       "nobody knows how these tools are run.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Name a backup owner for each of these tools, and let the two look through them together.");
    rule.parameters = {
        {u"critical-tools"_s,
         3,
         QT_TRANSLATE_NOOP("martlet::Rule", "From so many tools of criticality 3 or 4 on"),
         QT_TRANSLATE_NOOP("martlet::Rule", "tools")},
    };
    rule.fixes = {u"set-backup"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
