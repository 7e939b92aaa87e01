// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

// STR-05. Flows of which it is not known whether somebody watches them leave the answer open where
// they could make up the share; a backup owner is empty when it is none or unknown, and open while
// a question about the tool is.

namespace {

constexpr int fewestTools = 10; // of fewer, none is out of the ordinary
constexpr double inexactness = 1e-9; // of the mean and the deviation

struct Surroundings
{
    std::vector<int> neighbours;
    std::vector<int> flows;
};

void makeUnique(std::vector<int> &numbers)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
}

Surroundings surroundings(const Vocabulary &words, int tool)
{
    Surroundings found;
    for (const auto &hops : {words.out(tool), words.in(tool)}) {
        for (const Vocabulary::Hop &hop : hops) {
            if (hop.element == tool)
                continue;
            found.neighbours.push_back(hop.element);
            found.flows.push_back(hop.flow);
        }
    }
    makeUnique(found.neighbours);
    makeUnique(found.flows);
    return found;
}

// The mean and two standard deviations.
double outstanding(const std::vector<size_t> &counts)
{
    double sum = 0;
    double squares = 0;
    for (const size_t count : counts) {
        sum += double(count);
        squares += double(count) * double(count);
    }
    const double mean = sum / double(counts.size());
    return mean + 2 * std::sqrt(std::max(0.0, squares / double(counts.size()) - mean * mean));
}

/// How many of a tool's flows nobody watches.
struct Watch
{
    QStringList unwatched;
    int unknown = 0;
    int all = 0;

    Truth moreThan(double percent) const
    {
        const double limit = percent / 100 * all;
        if (double(unwatched.size()) > limit)
            return Truth::Yes;
        return double(unwatched.size() + unknown) > limit ? Truth::Unknown : Truth::No;
    }
};

Watch watchOf(const Vocabulary &words, const std::vector<int> &flows)
{
    Watch watch;
    watch.all = int(flows.size());
    for (const int flow : flows) {
        const Item &relation = words.index().relation(flow);
        const Truth monitored = words.flag(relation, u"monitored"_key);
        if (monitored == Truth::No)
            watch.unwatched.append(relation.id);
        watch.unknown += monitored == Truth::Unknown ? 1 : 0;
    }
    return watch;
}

Sentence seen(const QString &tool, int neighbours, bool hasBackup, const Watch &watch)
{
    return [=, unwatched = int(watch.unwatched.size()), all = watch.all](const Graph &graph) {
        const QString name = itemName(graph, tool);
        if (!hasBackup)
            return Rule::tr(
                       "“%1” exchanges data with %n tools, and nobody stands in for its owner.",
                       nullptr,
                       neighbours)
                .arg(name);
        return Rule::tr("“%1” exchanges data with %n tools; of its %3 connections, nobody watches "
                        "%2.",
                        nullptr,
                        neighbours)
            .arg(name, QString::number(unwatched), QString::number(all));
    };
}

void judgeHub(Judge &judge, int number)
{
    const Vocabulary &words = judge.words();
    const Item &tool = words.index().element(number);
    const Surroundings around = surroundings(words, number);
    const Watch watch = watchOf(words, around.flows);
    const Truth alone = words.lacks(tool, u"backup-owner"_key);
    const Truth unwatched = watch.moreThan(judge.parameter("unmonitored-percent"_L1));
    if (!judge.fails(tool, either(alone, unwatched)))
        return;
    Finding finding;
    finding.severity = Severity::Warning;
    finding.keyItems = {tool.id};
    finding.items = watch.unwatched;
    finding.seen = seen(tool.id, int(around.neighbours.size()), alone != Truth::Yes, watch);
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    std::vector<int> tools;
    std::vector<size_t> counts;
    for (const int tool : words.index().ofKind(u"tool"_key)) {
        if (!words.isLive(tool))
            continue;
        tools.push_back(tool);
        counts.push_back(surroundings(words, tool).neighbours.size());
    }
    if (tools.size() < fewestTools)
        return;
    const double limit = std::max(judge.parameter("min-neighbours"_L1), outstanding(counts));
    for (size_t i = 0; i < tools.size(); ++i) {
        if (double(counts[i]) < limit - inexactness)
            judge.pass(words.index().element(tools[i]));
        else
            judgeHub(judge, tools[i]);
    }
}

} // namespace

Rule overloadedHub()
{
    Rule rule;
    rule.id = u"STR-05"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Structure");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Overloaded hub without care");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live tool that exchanges data with far more tools than the others do, and that has no "
        "backup owner or most of whose connections nobody watches. It is looked for on maps of ten "
        "live tools or more.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Small maps, and hubs with a backup owner whose connections are mostly watched.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Connections of which it is not known whether somebody watches leave the "
                          "answer open where they could make up the share. A backup owner that is "
                          "not known is missing, unless a question about the tool is open.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "So much runs through it that a fault there is felt everywhere, and a holiday of its owner "
        "too.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Name somebody who stands in for its owner, and have its connections watched.");
    rule.parameters = {
        {u"min-neighbours"_s,
         8,
         QT_TRANSLATE_NOOP("martlet::Rule", "Tools it exchanges data with, at least"),
         {}},
        {u"unmonitored-percent"_s,
         50,
         QT_TRANSLATE_NOOP("martlet::Rule", "Share of its connections that may go unwatched"),
         QT_TRANSLATE_NOOP("martlet::Rule", "percent"),
         {},
         0,
         100},
    };
    rule.fixes = {u"set-backup"_s, u"watch-flow"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
