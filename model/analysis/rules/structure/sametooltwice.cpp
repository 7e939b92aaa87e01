// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/alikenames.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// STR-09. In short names two different letters mostly are two different products (Shopify and
// Spotify), so two slips need eight letters, and one needs six. A tool without a name leaves the
// answer open.

static const Key toolKind(u"tool");

static bool isPartOf(const Vocabulary &words, int part, int whole)
{
    constexpr int deepest = 20; // tools may be part of each other
    for (int step = 0; step < deepest && part >= 0; ++step) {
        part = words.whole(part);
        if (part == whole)
            return true;
    }
    return false;
}

static void failPair(Judge &judge, const Item &one, const Item &other)
{
    Finding finding;
    finding.severity = Severity::Warning;
    finding.keyItems = {one.id, other.id};
    finding.seen = [a = one.id, b = other.id](const Graph &graph) {
        if (itemName(graph, a) == itemName(graph, b))
            return Rule::tr("“%1” is on the map twice.").arg(itemName(graph, a));
        return Rule::tr("“%1” and “%2” seem to be one tool under two names.")
            .arg(itemName(graph, a), itemName(graph, b));
    };
    judge.fail(std::move(finding));
}

static std::vector<int> namedTools(Judge &judge)
{
    const Vocabulary &words = judge.words();
    std::vector<int> tools;
    for (const int number : words.index().ofKind(toolKind)) {
        const Item &tool = words.index().element(number);
        if (!words.isLive(number))
            continue;
        if (tool.name().trimmed().isEmpty())
            judge.unknown(tool);
        else
            tools.push_back(number);
    }
    return tools;
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const std::vector<int> tools = namedTools(judge);
    QStringList names;
    for (const int tool : tools)
        names.append(words.index().element(tool).name());
    std::vector<char> failed(tools.size(), 0);
    for (const auto &[a, b] : alikeNames(names, int(judge.parameter("most-edits"_L1)))) {
        const int one = tools[size_t(a)];
        const int other = tools[size_t(b)];
        if (isPartOf(words, one, other) || isPartOf(words, other, one))
            continue;
        failed[size_t(a)] = failed[size_t(b)] = 1;
        failPair(judge, words.index().element(one), words.index().element(other));
    }
    for (size_t i = 0; i < tools.size(); ++i) {
        if (!failed[i])
            judge.pass(words.index().element(tools[i]));
    }
}

Rule sameToolTwice()
{
    Rule rule;
    rule.id = u"STR-09"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "The same tool twice?");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Two live tools whose names are the same but for spaces and case, differ by a slip of the "
        "pen, or are known to mean the same product. Names that differ by a number or a region "
        "are left out, and so are tools of which one is part of the other.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Names that differ only by a number or a region, short names with a slip "
                          "in them, and tools of which one is part of the other.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "A tool without a name leaves the answer open.");
    rule.reasonSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "In short names two different letters mostly are two different products, such as Shopify "
        "and Spotify: two slips need eight letters, and one needs six.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Half of what is known hangs on one entry and half on the other, so every answer about the "
        "tool is wrong.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Merge the two into one. If they are different tools, accept that with a reason.");
    rule.parameters = {
        {u"most-edits"_s,
         2,
         QT_TRANSLATE_NOOP("martlet::Rule", "Letters by which the names may differ"),
         QT_TRANSLATE_NOOP("martlet::Rule", "letters"),
         {},
         0,
         5},
    };
    rule.fixes = {u"merge"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
