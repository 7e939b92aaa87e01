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
        : m_words(words)
        , m_journeys(size_t(words.index().elementCount()))
        , m_placed(m_journeys.size(), 0)
    {
        for (const Journey &journey : journeysOf(words)) {
            for (const int step : journey.steps)
                addStep(journey.element, step);
        }
        for (std::vector<int> &journeys : m_journeys) {
            std::sort(journeys.begin(), journeys.end());
            journeys.erase(std::unique(journeys.begin(), journeys.end()), journeys.end());
        }
    }

    Truth share(int a, int b) const
    {
        const auto &few = m_journeys[size_t(a)].size() < m_journeys[size_t(b)].size() ? a : b;
        const std::vector<int> &many = m_journeys[size_t(few == a ? b : a)];
        for (const int journey : m_journeys[size_t(few)]) {
            if (std::binary_search(many.begin(), many.end(), journey))
                return Truth::Yes;
        }
        const bool open =
            (supports(a) && supportsUnplaced(b)) || (supportsUnplaced(a) && supports(b));
        return open ? Truth::Unknown : Truth::No;
    }

private:
    void addStep(int journey, int touchpoint)
    {
        m_placed[size_t(touchpoint)] = 1;
        for (const int tool : m_words.sources(touchpoint, Key(u"supports")))
            m_journeys[size_t(tool)].push_back(journey);
    }

    bool isUnplaced(int element) const
    {
        const Item &item = m_words.index().element(element);
        return item.kind == Key(u"touchpoint") && !m_placed[size_t(element)]
            && item.fields.get(key::journey).isUnknown();
    }

    bool supportsUnplaced(int tool) const
    {
        const std::vector<int> supported = m_words.targets(tool, Key(u"supports"));
        return std::any_of(
            supported.begin(), supported.end(), [&](int element) { return isUnplaced(element); });
    }

    bool supports(int tool) const
    {
        return !m_journeys[size_t(tool)].empty() || supportsUnplaced(tool);
    }

    const Vocabulary &m_words;
    std::vector<std::vector<int>> m_journeys; // by tool
    std::vector<char> m_placed; // by touchpoint
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
    if (!judge.fails(relation, fails))
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
    for (const int flow : words.index().ofKind(Key(u"data-flow"))) {
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
