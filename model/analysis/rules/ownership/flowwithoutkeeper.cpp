// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeys.h"
#include "model/analysis/rule.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// OWN-04. A mode that is not known, what a flow carries, and the journey of a touchpoint leave the
// answer open; departments that are not known do not cross. A way of which only the personal data
// is not known is a warning.

namespace {

/// Which journeys the touchpoints belong to that each tool supports.
class SupportedJourneys
{
public:
    explicit SupportedJourneys(const Vocabulary &words)
        : m_tools(size_t(words.index().elementCount()))
    {
        std::vector<char> placed(m_tools.size(), 0);
        for (const Journey &journey : journeysOf(words)) {
            for (const int step : journey.steps) {
                placed[size_t(step)] = 1;
                for (const int tool : supportersOf(words, step))
                    m_tools[size_t(tool)].journeys.push_back(journey.element);
            }
        }
        for (const int touchpoint : words.index().ofKind(u"touchpoint"_key)) {
            const Item &item = words.index().element(touchpoint);
            if (placed[size_t(touchpoint)] || !item.fields.get(key::journey).isUnknown())
                continue;
            for (const int tool : supportersOf(words, touchpoint))
                m_tools[size_t(tool)].perhapsMore = true;
        }
    }

    Truth share(int a, int b) const
    {
        const Supported *few = &m_tools[size_t(a)];
        const Supported *many = &m_tools[size_t(b)];
        if (few->journeys.size() > many->journeys.size())
            std::swap(few, many);
        const bool same = std::any_of(few->journeys.begin(), few->journeys.end(), [&](int journey) {
            return std::binary_search(many->journeys.begin(), many->journeys.end(), journey);
        });
        if (same)
            return Truth::Yes;
        const bool open =
            (few->perhapsMore && many->isAny()) || (many->perhapsMore && few->isAny());
        return open ? Truth::Unknown : Truth::No;
    }

private:
    struct Supported
    {
        std::vector<int> journeys; ///< in order, some more than once
        bool perhapsMore = false; ///< a touchpoint of which the journey is not known

        bool isAny() const { return perhapsMore || !journeys.empty(); }
    };

    std::vector<Supported> m_tools; // by element
};

} // namespace

static Truth matters(const Vocabulary &words, const SupportedJourneys &journeys, int flow)
{
    if (words.crossesDepartments(flow))
        return Truth::Yes;
    return either(words.carriesPersonalData(flow),
                  journeys.share(words.index().from(flow), words.index().to(flow)));
}

static QString seen(const Graph &graph, const QString &flow, bool crosses, bool personal)
{
    const Item &item = *graph.find(flow);
    const QString from = itemName(graph, item.from);
    const QString to = itemName(graph, item.to);
    if (personal) {
        return Rule::tr("Personal data goes from “%1” to “%2” by itself, and nobody looks after "
                        "this connection.")
            .arg(from, to);
    }
    if (crosses) {
        return Rule::tr("Data goes by itself from “%1” (%2) to “%3” (%4), and nobody on either "
                        "side looks after this connection.")
            .arg(from,
                 graph.value(item.from, key::department).text(),
                 to,
                 graph.value(item.to, key::department).text());
    }
    return Rule::tr("“%1” and “%2” serve the same journey; data goes from one to the other by "
                    "itself, and nobody looks after this connection.")
        .arg(from, to);
}

static void judgeFlow(Judge &judge, const SupportedJourneys &journeys, int flow)
{
    const Vocabulary &words = judge.words();
    const Item &relation = words.index().relation(flow);
    const Truth unkept = both(words.isAutomatic(flow), words.lacks(relation, key::owner));
    const Truth fails = unkept == Truth::No ? unkept : both(unkept, matters(words, journeys, flow));
    if (!judge.failsRelation(flow, fails))
        return;
    const bool personal = words.carriesPersonalData(flow) == Truth::Yes;
    const bool ownWork = relation.fields.get(key::mode).text() == "api"_L1;
    Finding finding;
    finding.severity = personal && ownWork ? Severity::Error : Severity::Warning;
    finding.keyItems = {relation.id};
    finding.path = {relation.from, relation.id, relation.to};
    finding.seen =
        [id = relation.id, crosses = words.crossesDepartments(flow), personal](const Graph &graph) {
            return seen(graph, id, crosses, personal);
        };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Vocabulary &words = judge.words();
    const SupportedJourneys journeys(words);
    for (const int flow : words.index().ofKind(u"data-flow"_key)) {
        if (words.isLiveRelation(flow) && words.carriage(flow) != Carriage::Link)
            judgeFlow(judge, journeys, flow);
    }
}

Rule flowWithoutKeeper()
{
    Rule rule;
    rule.id = u"OWN-04"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Ownership");
    rule.severity = Severity::Warning;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "Connection without a keeper");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A live automatic data flow without an owner that crosses departments, carries personal "
        "data, or joins two tools that support the same journey. An error where it is an own API "
        "connection with personal data.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Links, what people carry, and connections within one department that "
                          "carry nothing personal and join no journey.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "How it moves, what it carries and which journey it serves leave the "
                          "answer open. Departments that are not known are not different.");
    rule.whySource = QT_TRANSLATE_NOOP("martlet::Rule",
                                       "A connection that nobody looks after stops quietly, and "
                                       "the two sides learn of it from customers.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Agree who looks after it: the owner of one of the two ends is the first to ask.");
    rule.questionSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "Who looks after the connection “%1”?");
    rule.fixes = {u"assign-owner"_s, u"ask"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
