// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/askedtwice.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key collects(u"collects");
const Key handOff(u"hand-off");
const Key customerRepeats(u"customer-repeats");

bool shareATool(const std::vector<int> &a, const std::vector<int> &b)
{
    return std::find_first_of(a.begin(), a.end(), b.begin(), b.end()) != a.end();
}

// The first of those joined with the item so far.
int rootOf(std::vector<int> &parts, int item)
{
    while (parts[size_t(item)] != item) {
        parts[size_t(item)] = parts[size_t(parts[size_t(item)])];
        item = parts[size_t(item)];
    }
    return item;
}

} // namespace

AskedTwiceFinder::AskedTwiceFinder(const Vocabulary &words)
    : m_words(words)
    , m_known(words, {})
    , m_perhaps(words, {})
    , m_knownTree(words)
    , m_perhapsTree(words)
{ }

/// To which of the steps that ask for an object it is passed on from earlier ones. One walk mostly
/// tells it of many steps.
class AskedTwiceFinder::Onward
{
public:
    Onward(ReachTree &tree, std::vector<const Step *> steps, const Ways &ways)
        : m_tree(tree)
        , m_steps(std::move(steps))
        , m_ways(ways)
        , m_first(m_steps.size() + 1)
        , m_last(m_steps.size() + 1)
    { }

    /// It is known that it is passed on to all steps that come later.
    bool toAllFrom(size_t step)
    {
        const std::vector<int> &tools = m_steps[step]->tools;
        if (step + 1 == m_steps.size() || m_passOn.contains(tools))
            return true;
        if (m_isWalked && reachesLater(step))
            return true;
        if (m_inVain > enough)
            return false;
        walkFrom(step);
        const bool toAll = m_first[step + 1] >= 0;
        if (toAll)
            m_passOn.insert(tools);
        m_inVain += toAll ? 0 : 1;
        return toAll;
    }

private:
    static constexpr int enough = 8; // walks that told nothing

    bool reachesLater(size_t step) const
    {
        const int first = m_first[step + 1];
        const int last = m_last[step + 1];
        const std::vector<int> &tools = m_steps[step]->tools;
        return first >= 0 && std::any_of(tools.begin(), tools.end(), [&](int tool) {
                   return m_tree.surelyReaches(tool, first, last);
               });
    }

    int placeOf(const Step &step) const
    {
        int place = -1;
        for (const int tool : step.tools)
            place = std::max(place, m_tree.place(tool));
        return place;
    }

    // Between which places of the walk all steps from one on stand; -1: not all are on it.
    void walkFrom(size_t step)
    {
        m_isWalked = true;
        m_tree.restart(m_steps[step]->tools, m_ways);
        m_first.back() = std::numeric_limits<int>::max();
        m_last.back() = -1;
        for (size_t later = m_steps.size(); later-- > step + 1;) {
            const int place = placeOf(*m_steps[later]);
            m_first[later] = std::min(m_first[later + 1], place);
            m_last[later] = std::max(m_last[later + 1], place);
        }
    }

    ReachTree &m_tree;
    std::vector<const Step *> m_steps;
    Ways m_ways;
    bool m_isWalked = false;
    int m_inVain = 0;
    std::vector<int> m_first; // by step
    std::vector<int> m_last;
    std::set<std::vector<int>> m_passOn; // tools of steps that pass it on to all
};

void AskedTwiceFinder::readSteps(const Journey &journey)
{
    const Index &index = m_words.index();
    m_steps.clear();
    m_places.clear();
    m_start = {};
    m_walkedFrom = -1;
    m_walkedSteps.clear();
    m_walked.clear();
    for (const int element : journey.steps) {
        const Value &asked = index.element(element).fields.get(collects);
        m_places.insert(element, int(m_steps.size()));
        m_steps.push_back(
            {element, toolsBehind(m_words, element), asked.list(), asked.isUnknown()});
    }
    m_ahead.assign(m_steps.size(), {});
    m_parts.resize(m_steps.size());
    std::iota(m_parts.begin(), m_parts.end(), 0);
    for (const int next : journey.nexts) {
        const int from = m_places.value(index.from(next));
        const int to = m_places.value(index.to(next));
        m_ahead[size_t(from)].push_back(to);
        m_parts[size_t(rootOf(m_parts, from))] = rootOf(m_parts, to);
    }
}

void AskedTwiceFinder::startFrom(const Step &step, const QString &object)
{
    if (m_start == std::pair(&step, object))
        return;
    m_start = {&step, object};
    m_known.restart(step.tools, {.object = object});
    m_perhapsWalked = false;
}

Truth AskedTwiceFinder::isPassedOnTo(const Step &step)
{
    if (m_known.reachedAny(step.tools))
        return Truth::Yes;
    if (!m_perhapsWalked) {
        m_perhaps.restart(m_start.first->tools, {.object = m_start.second, .perhaps = true});
        m_perhapsWalked = true;
    }
    return m_perhaps.reachedAny(step.tools) ? Truth::Unknown : Truth::No;
}

// The places are in the order of the journey already.
bool AskedTwiceFinder::comesBefore(int a, int b)
{
    if (rootOf(m_parts, a) != rootOf(m_parts, b))
        return true;
    if (m_walkedFrom != a)
        walkFrom(a);
    return m_walked[size_t(b)];
}

void AskedTwiceFinder::walkFrom(int step)
{
    m_walked.resize(m_steps.size());
    for (const int walked : m_walkedSteps)
        m_walked[size_t(walked)] = 0;
    m_walkedSteps.clear();
    m_walkedFrom = step;
    const auto goOn = [&](int from) {
        for (const int to : m_ahead[size_t(from)]) {
            if (!std::exchange(m_walked[size_t(to)], 1))
                m_walkedSteps.push_back(to);
        }
    };
    goOn(step);
    for (size_t next = 0; next < m_walkedSteps.size(); ++next)
        goOn(m_walkedSteps[next]);
}

bool AskedTwiceFinder::hangTogether(const std::vector<int> &places)
{
    return std::all_of(places.begin(), places.end(), [&](int place) {
        return rootOf(m_parts, place) == rootOf(m_parts, places.front());
    });
}

// Those of the places that come behind one on the journey. Where all steps hang together, only what
// is ahead of it is looked at.
std::vector<int> AskedTwiceFinder::behind(int place, const std::vector<int> &places, bool together)
{
    std::vector<int> found;
    if (!together) {
        std::copy_if(std::upper_bound(places.begin(), places.end(), place),
                     places.end(),
                     std::back_inserter(found),
                     [&](int later) { return comesBefore(place, later); });
        return found;
    }
    walkFrom(place);
    std::copy_if(
        m_walkedSteps.begin(), m_walkedSteps.end(), std::back_inserter(found), [&](int at) {
            return at > place && std::binary_search(places.begin(), places.end(), at);
        });
    std::sort(found.begin(), found.end());
    return found;
}

// Stops at the first step that is asked about again; one is enough for a room.
void AskedTwiceFinder::askAgain(int object, const std::vector<int> &places, AskedTwice &asked)
{
    const QString &id = m_words.index().element(object).id;
    std::vector<const Step *> steps;
    steps.reserve(places.size());
    for (const int place : places)
        steps.push_back(&m_steps[size_t(place)]);
    Onward known(m_knownTree, steps, {.object = id});
    Onward perhaps(m_perhapsTree, steps, {.object = id, .perhaps = true});
    const bool together = hangTogether(places);
    for (size_t i = 0; i < places.size(); ++i) {
        if (known.toAllFrom(i) || (asked.undecided && perhaps.toAllFrom(i)))
            continue;
        startFrom(*steps[i], id);
        AskedAgain found {object, steps[i]->element, {}};
        for (const int later : behind(places[i], places, together)) {
            const Truth passed = isPassedOnTo(m_steps[size_t(later)]);
            asked.undecided = asked.undecided || passed == Truth::Unknown;
            if (passed == Truth::No)
                found.again.push_back(m_steps[size_t(later)].element);
        }
        if (!found.again.empty()) {
            asked.again.push_back(std::move(found));
            return;
        }
    }
}

// Of two steps, of which at least one asks for something that is not known.
bool AskedTwiceFinder::mayAskAgain(const Step &a, const Step &b)
{
    if (a.unknown && b.unknown)
        return true;
    const QStringList &objects = a.unknown ? b.objects : a.objects;
    return std::any_of(objects.begin(), objects.end(), [&](const QString &object) {
        startFrom(a, object);
        return isPassedOnTo(b) != Truth::Yes;
    });
}

bool AskedTwiceFinder::haveACommonTool() const
{
    if (m_steps.empty())
        return false;
    const std::vector<int> &tools = m_steps.front().tools;
    return std::any_of(tools.begin(), tools.end(), [&](int tool) {
        return std::all_of(m_steps.begin(), m_steps.end(), [&](const Step &step) {
            return std::binary_search(step.tools.begin(), step.tools.end(), tool);
        });
    });
}

bool AskedTwiceFinder::asksForMore()
{
    if (haveACommonTool()
        || std::none_of(m_steps.begin(), m_steps.end(), std::mem_fn(&Step::unknown)))
        return false;
    for (size_t a = 0; a < m_steps.size(); ++a) {
        for (size_t b = a + 1; b < m_steps.size(); ++b) {
            const Step &first = m_steps[a];
            const Step &second = m_steps[b];
            if ((first.unknown || second.unknown) && !shareATool(first.tools, second.tools)
                && comesBefore(int(a), int(b)) && mayAskAgain(first, second))
                return true;
        }
    }
    return false;
}

void AskedTwiceFinder::readHandOffs(AskedTwice &asked)
{
    const Index &index = m_words.index();
    for (const Step &step : m_steps) {
        for (const int relation : index.out(step.element)) {
            const int to = index.to(relation);
            if (index.relation(relation).kind != handOff || to == step.element
                || !m_places.contains(to))
                continue;
            const Truth repeats = m_words.flag(index.relation(relation), customerRepeats);
            if (repeats == Truth::Yes)
                asked.handOffs.push_back(relation);
            asked.undecided = asked.undecided || repeats == Truth::Unknown;
        }
    }
}

AskedTwice AskedTwiceFinder::on(const Journey &journey)
{
    readSteps(journey);
    std::map<int, std::vector<int>> collectors; // by object: places of steps
    for (size_t place = 0; place < m_steps.size(); ++place) {
        for (const QString &id : std::as_const(m_steps[place].objects)) {
            if (const int object = m_words.index().elementNumber(id); object >= 0)
                collectors[object].push_back(int(place));
        }
    }
    AskedTwice asked;
    for (const auto &[object, places] : collectors)
        askAgain(object, places, asked);
    readHandOffs(asked);
    asked.undecided = asked.undecided || asksForMore();
    return asked;
}

bool AskedTwiceFinder::asksAgain(const Step &first, const Step &second)
{
    return std::any_of(first.objects.begin(), first.objects.end(), [&](const QString &object) {
        if (!second.objects.contains(object))
            return false;
        startFrom(first, object);
        return isPassedOnTo(second) == Truth::No;
    });
}

QSet<std::pair<int, int>>
AskedTwiceFinder::pairsThatAskAgain(const Journey &journey, const QSet<std::pair<int, int>> &among)
{
    const Index &index = m_words.index();
    readSteps(journey);
    AskedTwice said;
    readHandOffs(said);
    QSet<std::pair<int, int>> repeated;
    for (const int relation : said.handOffs)
        repeated.insert({index.from(relation), index.to(relation)});
    QSet<std::pair<int, int>> pairs;
    for (const int next : journey.nexts) {
        const std::pair pair(index.from(next), index.to(next));
        if (!among.contains(pair) || pairs.contains(pair))
            continue;
        const int first = m_places.value(pair.first);
        const int second = m_places.value(pair.second);
        if (repeated.contains(pair)
            || (first < second && asksAgain(m_steps[size_t(first)], m_steps[size_t(second)])))
            pairs.insert(pair);
    }
    return pairs;
}

} // namespace martlet
