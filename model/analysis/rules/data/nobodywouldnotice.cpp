// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/reach.h"
#include "model/analysis/rule.h"

namespace martlet {

using namespace Qt::StringLiterals;

// DAT-02. A way of moving, a criticality, monitoring or a plan for failure that is not known leaves
// the answer open, unless the rest decides it. A flow in both directions has two targets. What
// people carry by hand is no way on to a touchpoint here: they notice when there is nothing to
// carry, and without this a review in a dashboard would make a page of the shop rest on it.

namespace {

/// What rests on tools: important touchpoints, near or far, and metrics of their own.
class Importance
{
public:
    explicit Importance(const Vocabulary &words)
        : m_words(words)
        , m_source(size_t(words.index().elementCount()), -1)
        , m_supports(m_source)
        , m_certain(words, supporters(Truth::Yes), ways())
        , m_perhaps(words, supporters(Truth::Unknown), ways())
    {
        for (const int relation : words.index().ofKind(u"source"_key))
            note(m_source, relation);
        for (const int relation : words.index().ofKind(u"supports"_key)) {
            if (supportsImportant(relation) == Truth::Yes)
                note(m_supports, relation);
        }
    }

    Truth of(int tool) const
    {
        if (m_certain.reached(tool) || m_source[size_t(tool)] >= 0)
            return Truth::Yes;
        return m_perhaps.reached(tool) ? Truth::Unknown : Truth::No;
    }

    /// From the tool to what rests on it, as identities. A way that is too long for a picture is
    /// left out but for its end.
    QStringList path(int tool) const
    {
        constexpr int longest = 8;
        if (m_source[size_t(tool)] >= 0)
            return lastStep({m_words.index().element(tool).id}, m_source[size_t(tool)]);
        const bool isShort = m_certain.distance(tool) <= longest;
        return lastStep(isShort ? m_certain.path(tool) : QStringList(),
                        m_supports[size_t(m_certain.start(tool))]);
    }

private:
    QStringList lastStep(const QStringList &path, int relation) const
    {
        const Item &last = m_words.index().relation(relation);
        return path + QStringList {last.id, last.to};
    }

    // Back from touchpoints, but not over what is carried by hand.
    Ways ways() const
    {
        Ways ways {.backwards = true};
        for (const int flow : m_words.liveFlows()) {
            if (m_words.isByHand(flow) == Truth::Yes)
                ways.goneFlows.insert(flow);
        }
        return ways;
    }

    void note(std::vector<int> &relations, int relation) const
    {
        int &first = relations[size_t(m_words.index().from(relation))];
        if (first < 0)
            first = relation;
    }

    Truth supportsImportant(int relation) const
    {
        const Item &target = m_words.index().element(m_words.index().to(relation));
        const Value &criticality = target.fields.get(key::criticality);
        if (target.kind != u"touchpoint"_key || !m_words.isLiveRelation(relation))
            return Truth::No;
        if (criticality.isUnknown())
            return Truth::Unknown;
        return criticality.number() >= 3 ? Truth::Yes : Truth::No;
    }

    std::vector<int> supporters(Truth important) const
    {
        std::vector<int> tools;
        for (const int relation : m_words.index().ofKind(u"supports"_key)) {
            if (supportsImportant(relation) == important)
                tools.push_back(m_words.index().from(relation));
        }
        return tools;
    }

    const Vocabulary &m_words;
    std::vector<int> m_source; // by tool: the first relation
    std::vector<int> m_supports;
    Reach m_certain;
    Reach m_perhaps;
};

Truth hasNoPlan(const Item &flow)
{
    const Value &plan = flow.fields.get(u"on-failure"_key);
    if (plan.isUnknown())
        return Truth::Unknown;
    return plan.isEmpty() ? Truth::Yes : Truth::No;
}

Sentence seen(const Item &flow, const QString &resting, bool monitored)
{
    return [from = flow.from, to = flow.to, resting, monitored](const Graph &graph) {
        //: %3 is a touchpoint or a metric
        const QString text = monitored
            ? Rule::tr("“%3” rests on the data that goes from “%1” to “%2”, and there is no plan "
                       "for when it fails.")
            : Rule::tr("“%3” rests on the data that goes from “%1” to “%2”, and nobody watches "
                       "whether it arrives.");
        return text.arg(itemName(graph, from), itemName(graph, to), itemName(graph, resting));
    };
}

void judgeFlow(Judge &judge, const Importance &importance, int flow)
{
    const Vocabulary &words = judge.words();
    const Item &relation = words.index().relation(flow);
    const Truth monitored = words.flag(relation, u"monitored"_key);
    Truth important = Truth::No;
    for (const int target : words.receivers(flow))
        important = either(important, importance.of(target));
    const Truth unnoticed = either(negated(monitored), hasNoPlan(relation));
    if (!judge.failsRelation(flow, both(words.isAutomatic(flow), both(important, unnoticed))))
        return;
    const std::span<const int> targets = words.receivers(flow);
    const int target = importance.of(targets[0]) == Truth::Yes ? targets[0] : targets[1];
    const bool forward = target == words.index().to(flow);
    Finding finding;
    finding.severity = Severity::Warning;
    finding.keyItems = {relation.id};
    finding.path =
        QStringList {forward ? relation.from : relation.to, relation.id} + importance.path(target);
    finding.items = {finding.path.last()};
    finding.seen = seen(relation, finding.path.last(), monitored != Truth::No);
    judge.fail(std::move(finding));
}

void judge(Judge &judge)
{
    const Importance importance(judge.words());
    for (const int flow : judge.words().liveFlows()) {
        if (judge.words().isAutomatic(flow) != Truth::No)
            judgeFlow(judge, importance, flow);
    }
}

} // namespace

Rule nobodyWouldNotice()
{
    Rule rule;
    rule.id = u"DAT-02"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Data");
    rule.severity = Severity::Warning;
    rule.titleSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "An important pipe, and nobody would notice");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live automatic flow that is not monitored or has no plan for failure, to a tool that is "
        "the source of a metric, or from which data reaches, not by hand, a tool that supports a "
        "touchpoint of "
        "criticality 3 or 4.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "What people carry, links, and flows on which little rests: a touchpoint "
                          "of criticality 1 or 2 is no reason to be called at night.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "How it moves, how critical the touchpoint is, or whether somebody "
                          "watches leaves the answer open, unless the rest decides it. A plan for "
                          "failure that was asked about and is none is missing.");
    rule.reasonSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "The way on to a touchpoint stops where people carry the data: they "
                          "notice when there is nothing to carry. Otherwise a review of a "
                          "dashboard would make a page of the shop rest on it.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "When it stops at night, customers notice first, and the numbers are wrong until then.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Have somebody told when it stops, and write down what to do then; the technical owner "
        "knows how.");
    rule.questionSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "Who notices when “%1” stops, and what happens then?");
    rule.fixes = {u"watch-flow"_s, u"ask"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
