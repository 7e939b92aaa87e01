// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/impact.h"

#include "model/analysis/finding.h"
#include "model/analysis/journeys.h"
#include "model/schema/schema.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key toolKind(u"tool");
const Key dataFlow(u"data-flow");
const Key backupOwner(u"backup-owner");

const QList<Key> &caringFields()
{
    static const QList<Key> fields {
        key::owner, u"tech-owner"_key, u"human-in-charge"_key, u"responsible"_key};
    return fields;
}

bool isPersonOrTeam(const Item &item)
{
    static const Key person(u"person");
    static const Key team(u"team");
    return item.kind == person || item.kind == team;
}

/// The ways of one data object: the flows that carry it, between the elements that they join.
class Supply
{
public:
    struct Arc
    {
        int from; ///< numbers of the index
        int flow;
        int to;
    };

    Supply(const Vocabulary &words, const std::vector<int> &flows)
    {
        static const Key twoWay(u"two-way");
        const Index &index = words.index();
        for (const int flow : flows) {
            m_arcs.push_back({index.from(flow), flow, index.to(flow)});
            if (index.relation(flow).fields.get(twoWay).flag())
                m_arcs.push_back({index.to(flow), flow, index.from(flow)});
        }
        std::sort(m_arcs.begin(), m_arcs.end(), [](const Arc &a, const Arc &b) {
            return std::tuple(a.from, a.flow, a.to) < std::tuple(b.from, b.flow, b.to);
        });
    }

    const std::vector<Arc> &arcs() const { return m_arcs; }
    std::span<const Arc> leaving(int element) const
    {
        const auto before = [](const Arc &arc, int number) {
            return arc.from < number;
        };
        const auto after = [](int number, const Arc &arc) {
            return number < arc.from;
        };
        return {std::lower_bound(m_arcs.begin(), m_arcs.end(), element, before),
                std::upper_bound(m_arcs.begin(), m_arcs.end(), element, after)};
    }

private:
    std::vector<Arc> m_arcs;
};

/// A set of elements that is emptied in the time that it took to fill.
class Marks
{
public:
    explicit Marks(int elements)
        : m_marked(size_t(elements))
    { }

    bool contains(int element) const { return m_marked[size_t(element)]; }
    size_t count() const { return m_all.size(); }
    /// In the order in which they came.
    int at(size_t place) const { return m_all[place]; }
    void add(int element)
    {
        if (!contains(element)) {
            m_marked[size_t(element)] = true;
            m_all.push_back(element);
        }
    }
    void clear()
    {
        for (const int element : m_all)
            m_marked[size_t(element)] = false;
        m_all.clear();
    }

private:
    std::vector<char> m_marked;
    std::vector<int> m_all;
};

} // namespace

/// Finds one effect after the other; the later ones rest on the earlier.
class ImpactSearch
{
public:
    ImpactSearch(Impact &impact, const DataHolders &data)
        : m_impact(impact)
        , m_data(data)
        , m_words(data.words())
        , m_index(m_words.index())
        , m_fails(size_t(m_index.elementCount()))
        , m_stepOf(size_t(m_index.elementCount()), -1)
        , m_goneFlows(size_t(m_index.relationCount()))
        , m_stops(size_t(m_index.relationCount()))
        , m_before(m_index.elementCount())
        , m_after(m_index.elementCount())
        , m_found(m_index.elementCount())
    { }

    void run(const QStringList &gone)
    {
        for (const QString &id : gone)
            remove(id);
        stop();
        for (const int object : m_data.objects())
            loseSources(object);
        reportLosses();
        for (const auto &[kind, relation] : carried())
            suffer(kind, relation);
        sufferJourneys();
        leaveUnowned();
        tellOwners();
    }

private:
    using Step = Impact::Step;
    using Arc = Supply::Arc;

    /// What a tool loses, and how that comes.
    struct Loss
    {
        int step;
        QStringList objects;
    };

    static const QList<std::pair<Key, Key>> &carried()
    {
        static const QList<std::pair<Key, Key>> kinds {{u"touchpoint"_key, u"supports"_key},
                                                       {u"activity"_key, u"supports"_key},
                                                       {u"promise"_key, u"fulfils"_key},
                                                       {u"metric"_key, u"source"_key}};
        return kinds;
    }

    int addStep(int previous, const QString &relation, const QString &item)
    {
        const int length = previous < 0 ? 0 : m_impact.m_steps[size_t(previous)].length + 1;
        m_impact.m_steps.push_back({previous, length, relation, item});
        return int(m_impact.m_steps.size()) - 1;
    }

    int length(int step) const { return m_impact.m_steps[size_t(step)].length; }

    void affect(const QString &item, Effect effect, const QStringList &because, int step)
    {
        m_impact.m_affected.append({item, effect, because, step});
    }

    bool isGone(int element) const { return m_gone.contains(element); }

    void remove(const QString &id)
    {
        const int element = m_index.elementNumber(id);
        const int flow = m_index.relationNumber(id);
        const bool isFlow = flow >= 0 && canGo(m_index.relation(flow));
        const bool isKnown = isFlow ? m_goneFlows[size_t(flow)] : isGone(element);
        if (isKnown || (element < 0 && !isFlow))
            return;
        m_impact.m_gone.append(id);
        if (isFlow) {
            m_goneFlows[size_t(flow)] = true;
            return;
        }
        m_gone.insert(element);
        m_fails[size_t(element)] = true;
        m_stepOf[size_t(element)] = addStep(-1, {}, id);
    }

    void stop()
    {
        for (const int tool : m_index.ofKind(toolKind)) {
            if (isGone(tool) && m_words.isLive(tool))
                affect(m_index.element(tool).id, Effect::Stops, {}, m_stepOf[size_t(tool)]);
        }
        for (const int flow : m_index.ofKind(dataFlow)) {
            if (m_words.isLiveRelation(flow))
                stopFlow(flow);
        }
    }

    void stopFlow(int flow)
    {
        const int from = m_index.from(flow);
        const int cause = isGone(from) ? from : m_index.to(flow);
        const bool isNamed = m_goneFlows[size_t(flow)];
        if (!isNamed && !isGone(cause))
            return;
        m_stops[size_t(flow)] = true;
        const QString id = m_index.relation(flow).id;
        const int step = addStep(isNamed ? -1 : m_stepOf[size_t(cause)], {}, id);
        m_stepOfFlow.emplace(flow, step);
        affect(id, Effect::Stops, {}, step);
        countHours(flow);
    }

    void countHours(int flow)
    {
        if (m_words.isByHand(flow) != Truth::Yes)
            return;
        const QString id = m_index.relation(flow).id;
        const auto hours = m_words.hours(flow);
        m_impact.m_hoursBack += hours.value_or(0);
        if (hours)
            m_impact.m_hours.append({id, *hours});
        else
            m_impact.m_unknownHours.append(id);
    }

    std::vector<int> sources(int object, const Supply &supply) const
    {
        std::vector<int> sources = m_data.authorities(object);
        for (const Arc &arc : supply.arcs()) {
            if (m_words.role(arc.from).text() == "capture"_L1)
                sources.push_back(arc.from);
        }
        return sources;
    }

    void loseSources(int object)
    {
        const std::vector<int> &flows = m_data.flows(object);
        if (std::none_of(
                flows.begin(), flows.end(), [&](int flow) { return m_stops[size_t(flow)]; }))
            return;
        const Supply supply(m_words, flows);
        m_before.clear();
        m_after.clear();
        for (const int source : sources(object, supply)) {
            m_before.add(source);
            m_after.add(source); // one that goes has no flows left
        }
        spread(supply, m_before, [](const Arc &) { return true; });
        spread(supply, m_after, [&](const Arc &arc) { return !m_stops[size_t(arc.flow)]; });
        followLoss(supply, m_index.element(object).id);
    }

    template<typename MayTake>
    static void spread(const Supply &supply, Marks &marks, MayTake mayTake)
    {
        for (size_t next = 0; next < marks.count(); ++next) {
            for (const Arc &arc : supply.leaving(marks.at(next))) {
                if (mayTake(arc))
                    marks.add(arc.to);
            }
        }
    }

    bool isLost(int element) const
    {
        return m_before.contains(element) && !m_after.contains(element) && !isGone(element);
    }

    // The nearest losers stand right behind what stops; from there on every loser hands it on.
    void followLoss(const Supply &supply, const QString &object)
    {
        m_found.clear();
        std::map<int, int> steps;
        const auto lose = [&](const Arc &arc, int previous, const QString &relation) {
            if (!isLost(arc.to) || m_found.contains(arc.to))
                return;
            m_found.add(arc.to);
            const int step = addStep(previous, relation, m_index.element(arc.to).id);
            steps.emplace(arc.to, step);
            noteLoss(arc.to, step, object);
        };
        for (const Arc &arc : supply.arcs()) {
            if (!m_stops[size_t(arc.flow)] || !m_before.contains(arc.from))
                continue;
            if (isGone(arc.from))
                lose(arc, m_stepOf[size_t(arc.from)], m_index.relation(arc.flow).id);
            else if (m_goneFlows[size_t(arc.flow)])
                lose(arc, m_stepOfFlow.at(arc.flow), {});
        }
        for (size_t next = 0; next < m_found.count(); ++next) {
            const int here = m_found.at(next);
            for (const Arc &arc : supply.leaving(here)) {
                if (!m_stops[size_t(arc.flow)])
                    lose(arc, steps.at(here), m_index.relation(arc.flow).id);
            }
        }
    }

    void noteLoss(int tool, int step, const QString &object)
    {
        const auto [loss, isNew] = m_losses.emplace(tool, Loss {step, {}});
        if (length(step) < length(loss->second.step))
            loss->second.step = step;
        loss->second.objects.append(object);
    }

    void reportLosses()
    {
        for (const auto &[tool, loss] : m_losses) {
            m_fails[size_t(tool)] = true;
            m_stepOf[size_t(tool)] = loss.step;
            affect(m_index.element(tool).id, Effect::LosesSource, loss.objects, loss.step);
        }
    }

    void suffer(Key kind, Key relationKind)
    {
        for (const int element : m_index.ofKind(kind)) {
            if (m_words.isLive(element) && !isGone(element))
                sufferOne(element, relationKind);
        }
    }

    void sufferOne(int element, Key relationKind)
    {
        QStringList because;
        int nearest = -1;
        for (const int relation : m_index.in(element)) {
            const int from = m_index.from(relation);
            if (m_index.relation(relation).kind != relationKind
                || !m_words.isLiveRelation(relation))
                continue;
            if (!m_fails[size_t(from)])
                return;
            if (!because.contains(m_index.element(from).id))
                because.append(m_index.element(from).id);
            const bool isNearer = nearest < 0
                || length(m_stepOf[size_t(from)]) < length(m_stepOf[size_t(m_index.from(nearest))]);
            nearest = isNearer ? relation : nearest;
        }
        if (nearest < 0)
            return;
        const QString &id = m_index.element(element).id;
        const int step =
            addStep(m_stepOf[size_t(m_index.from(nearest))], m_index.relation(nearest).id, id);
        m_stepOf[size_t(element)] = step;
        affect(id, Effect::Suffers, because, step);
    }

    void sufferJourneys()
    {
        for (const Journey &journey : journeysOf(m_words)) {
            QStringList because;
            int nearest = -1;
            for (const int touchpoint : journey.steps) {
                const int step = m_stepOf[size_t(touchpoint)];
                if (step < 0)
                    continue;
                because.append(m_index.element(touchpoint).id);
                if (nearest < 0 || length(step) < length(nearest))
                    nearest = step;
            }
            if (nearest < 0 || isGone(journey.element))
                continue;
            const QString &id = m_index.element(journey.element).id;
            affect(id, Effect::Suffers, because, addStep(nearest, {}, id));
        }
    }

    void leaveUnowned()
    {
        for (const int element : m_gone) {
            if (isPersonOrTeam(m_index.element(element)))
                m_people.insert(m_index.element(element).id, m_stepOf[size_t(element)]);
        }
        if (m_people.isEmpty())
            return;
        for (int i = 0; i < m_index.elementCount(); ++i) {
            if (m_words.isLive(i) && !isGone(i))
                leaveUnowned(m_index.element(i));
        }
        for (int i = 0; i < m_index.relationCount(); ++i) {
            const bool goesToo =
                m_stops[size_t(i)] || isGone(m_index.from(i)) || isGone(m_index.to(i));
            if (m_words.isLiveRelation(i) && !goesToo)
                leaveUnowned(m_index.relation(i));
        }
    }

    void leaveUnowned(const Item &item)
    {
        const QString backup = item.fields.get(backupOwner).text();
        if (!backup.isEmpty() && !m_people.contains(backup))
            return;
        QStringList people;
        for (const Key field : caringFields()) {
            const QString person = item.fields.get(field).text();
            if (m_people.contains(person) && !people.contains(person))
                people.append(person);
        }
        if (!people.isEmpty())
            affect(
                item.id, Effect::Unowned, people, addStep(m_people[people.first()], {}, item.id));
    }

    void tellOwners()
    {
        const Graph &graph = m_words.graph();
        QSet<QString> owners;
        for (const Affected &affected : std::as_const(m_impact.m_affected)) {
            const QString owner = graph.value(affected.item, key::owner).text();
            if (graph.contains(owner) && !isGone(m_index.elementNumber(owner)))
                owners.insert(owner);
        }
        m_impact.m_tell = owners.values();
        m_impact.m_tell.sort();
    }

    Impact &m_impact;
    const DataHolders &m_data;
    const Vocabulary &m_words;
    const Index &m_index;
    QSet<int> m_gone;
    std::vector<char> m_fails; // by element: gone, or loses its source
    std::vector<int> m_stepOf; // by element, or -1
    std::vector<char> m_goneFlows; // by relation: those that were named
    std::vector<char> m_stops; // by relation
    std::map<int, int> m_stepOfFlow;
    std::map<int, Loss> m_losses; // by tool
    QHash<QString, int> m_people; // their steps
    Marks m_before; // what an object reached, and what it still reaches
    Marks m_after;
    Marks m_found;
};

QString effectId(Effect effect)
{
    static const QStringList ids {u"stops"_s, u"loses-source"_s, u"suffers"_s, u"unowned"_s};
    return ids[int(effect)];
}

bool canGo(const Item &item)
{
    const KindRow *kind = Schema::kind(item.kind);
    return item.kind == dataFlow || (kind && kind->sort == ItemSort::Element);
}

Impact::Impact(const DataHolders &data, const QStringList &gone)
{
    ImpactSearch(*this, data).run(gone);
}

QStringList Impact::path(const Affected &affected) const
{
    QStringList path;
    for (int number = affected.step; number >= 0;) {
        const Step &step = m_steps[size_t(number)];
        path.append(step.item);
        if (!step.relation.isEmpty())
            path.append(step.relation);
        number = step.previous;
    }
    std::reverse(path.begin(), path.end());
    return path;
}

static QString say(const char *source)
{
    return QCoreApplication::translate("martlet::Impact", source);
}

static const char *sufferingOf(const QString &kind)
{
    static const QHash<QString, const char *> sentences {
        {u"touchpoint"_s,
         QT_TRANSLATE_NOOP("martlet::Impact",
                           "Nothing behind the touchpoint “%1” works as it does today (%2).")},
        {u"activity"_s,
         QT_TRANSLATE_NOOP("martlet::Impact",
                           "Nothing that supports the activity “%1” works as it does today (%2).")},
        {u"promise"_s,
         QT_TRANSLATE_NOOP("martlet::Impact",
                           "Nothing that keeps the promise “%1” works as it does today (%2).")},
        {u"metric"_s,
         QT_TRANSLATE_NOOP("martlet::Impact",
                           "No source of the metric “%1” works as it does today (%2).")},
        {u"journey"_s,
         QT_TRANSLATE_NOOP("martlet::Impact", "The journey “%1” is affected here: %2.")},
    };
    return sentences.value(kind);
}

static QString stoppingSentence(const Graph &graph, const Item &item)
{
    if (item.from.isEmpty())
        return say(QT_TRANSLATE_NOOP("martlet::Impact", "“%1” stops."))
            .arg(itemName(graph, item.id));
    return say(QT_TRANSLATE_NOOP("martlet::Impact", "No data goes from “%1” to “%2” any more."))
        .arg(itemName(graph, item.from), itemName(graph, item.to));
}

static QString unownedSentence(const Graph &graph, const Item &item, const QStringList &people)
{
    static const Schema schema;
    QStringList roles;
    for (const Key field : caringFields()) {
        const FieldRow *row = schema.field(item.kind, field);
        if (row && people.contains(item.fields.get(field).text()))
            roles.append(row->label());
    }
    //: %1 is a thing, %2 people, %3 what they are to it, such as "Owner, Technical owner"
    return say(QT_TRANSLATE_NOOP("martlet::Impact",
                                 "“%1” loses %2 (%3), and nobody is named as backup."))
        .arg(itemName(graph, item.id), itemNames(graph, people), roles.join(u", "_s));
}

QString affectedSentence(const Graph &graph, const Affected &affected)
{
    const Item *item = graph.find(affected.item);
    if (!item)
        return {};
    const QString because = itemNames(graph, affected.because);
    switch (affected.effect) {
    case Effect::Stops:
        return stoppingSentence(graph, *item);
    case Effect::LosesSource:
        //: %1 is a tool, %2 a list of data, such as "Contact and Order"
        return say(QT_TRANSLATE_NOOP("martlet::Impact",
                                     "“%1” is cut off from data that it gets today: %2."))
            .arg(itemName(graph, item->id), because);
    case Effect::Suffers:
        return say(sufferingOf(item->kind.text())).arg(itemName(graph, item->id), because);
    case Effect::Unowned:
        return unownedSentence(graph, *item, affected.because);
    }
    return {};
}

} // namespace martlet
