// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/impact.h"
#include "model/change/draft.h"
#include "tests/support/mapofsize.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);
static const Key tool(u"tool");
static const Key dataFlow(u"data-flow");
static const Key supports(u"supports");
static const Key holds(u"holds");
static const Key journeyKind(u"journey");
static const Key role(u"role");
static const Key twoWay(u"two-way");
static const Key as(u"as");

static Impact impactOf(const Graph &graph, const QStringList &gone)
{
    const Vocabulary words(graph, today);
    return Impact(DataHolders(words), gone);
}

/// One line for each effect: "stops crm", in the order of the answer.
static QStringList effectsOf(const Impact &impact)
{
    QStringList effects;
    for (const Affected &affected : impact.affected())
        effects.append(effectId(affected.effect) + u' ' + affected.item);
    return effects;
}

static QStringList pathTo(const Impact &impact, const QString &item)
{
    for (const Affected &affected : impact.affected()) {
        if (affected.item == item)
            return impact.path(affected);
    }
    return {};
}

// A shop that captures contacts, hands them to a hub, and the hub to a mailer, which supports a
// touchpoint of a journey.
static Draft shopHubMail()
{
    Draft draft {Graph()};
    for (const QString &id : {u"shop"_s, u"hub"_s, u"mail"_s})
        draft.create(tool, id, id);
    draft.create(Key(u"data-object"), u"Contact"_s, u"contact"_s);
    draft.set(u"shop"_s, role, u"capture"_s);
    draft.relate(dataFlow, u"shop"_s, u"hub"_s, u"f1"_s);
    draft.relate(dataFlow, u"hub"_s, u"mail"_s, u"f2"_s);
    for (const QString &flow : {u"f1"_s, u"f2"_s})
        draft.set(flow, key::objects, QStringList {u"contact"_s});
    draft.create(journeyKind, u"Buying"_s, u"j"_s);
    draft.create(Key(u"touchpoint"), u"Welcome"_s, u"t"_s);
    draft.set(u"t"_s, key::journey, u"j"_s);
    draft.relate(supports, u"mail"_s, u"t"_s, u"s1"_s);
    return draft;
}

namespace {

// A map of up to eight tools and what stands around them, drawn by dice.
class SmallMap
{
public:
    explicit SmallMap(quint32 seed)
        : m_random(seed)
        , m_draft {Graph()}
    {
        for (const auto &[kind, id] : around())
            m_draft.create(Key(kind), id, id);
        m_draft.set(u"t1"_s, key::journey, u"j"_s);
        for (int i = 1 + below(8); i > 0; --i)
            addTool();
        for (int i = below(14); i > 0; --i)
            addFlow();
        for (int i = below(12); i > 0; --i)
            addRelation();
        QStringList items = graph().items().keys();
        items.sort();
        for (int i = below(10); i > 0; --i)
            setOwner(one(items));
        for (int i = 1 + below(3); i > 0; --i)
            m_gone.append(one(one(QList<QStringList> {m_tools, m_tools, m_flows, m_others})));
        m_gone.removeAll(QString());
        m_gone.removeDuplicates();
    }

    const Graph &graph() const { return m_draft.graph(); }
    const QStringList &gone() const { return m_gone; }

private:
    static QList<std::pair<QStringView, QString>> around()
    {
        return {{u"data-object", u"o1"_s},
                {u"data-object", u"o2"_s},
                {u"touchpoint", u"t1"_s},
                {u"touchpoint", u"t2"_s},
                {u"activity", u"a"_s},
                {u"promise", u"p"_s},
                {u"metric", u"m"_s},
                {u"journey", u"j"_s},
                {u"person", u"anna"_s},
                {u"person", u"ben"_s},
                {u"team", u"sales"_s}};
    }

    int below(int limit) { return int(m_random() % quint32(limit)); }
    template<typename T>
    T one(const QList<T> &list)
    {
        return list.isEmpty() ? T() : list[below(int(list.size()))];
    }

    Value someLifecycle()
    {
        return one(QList<Value> {Value(),
                                 Value(Value::None()),
                                 Value(u"live"_s),
                                 Value(u"gone"_s),
                                 Value(u"leaving"_s)});
    }

    void addTool()
    {
        const QString id = QString::number(m_tools.size());
        m_draft.create(tool, id, id);
        m_tools.append(id);
        m_draft.set(id, key::lifecycle, someLifecycle());
        if (below(3) == 0)
            m_draft.set(id, role, one(QStringList {u"capture"_s, u"hub"_s}));
    }

    void addFlow()
    {
        const QString id = u"f%1"_s.arg(m_flows.size());
        m_draft.relate(dataFlow, one(m_tools), one(m_tools), id);
        m_flows.append(id);
        m_draft.set(id,
                    key::objects,
                    one(QList<Value> {Value(),
                                      QStringList {u"o1"_s},
                                      QStringList {u"o1"_s},
                                      QStringList {u"o2"_s},
                                      QStringList {u"o1"_s, u"o2"_s}}));
        m_draft.set(id, twoWay, below(4) == 0);
        m_draft.set(id, key::mode, one(QStringList {u"api"_s, u"api"_s, u"link"_s, u"talk"_s}));
        if (below(6) == 0)
            m_draft.set(id, key::lifecycle, someLifecycle());
        m_draft.set(id, Key(u"minutes-per-run"), 30);
        if (below(4) > 0)
            m_draft.set(id, Key(u"runs-per-month"), below(5));
    }

    void addRelation()
    {
        switch (below(7)) {
        case 0:
        case 1:
        case 2: {
            const QString id =
                m_draft.relate(holds, one(m_tools), one(QStringList {u"o1"_s, u"o2"_s}));
            m_draft.set(id, as, one(QStringList {u"authority"_s, u"authority"_s, u"copy"_s}));
            return;
        }
        case 3:
            m_draft.relate(supports, one(m_tools), one(QStringList {u"t1"_s, u"t2"_s, u"a"_s}));
            return;
        case 4:
            m_draft.relate(supports, u"a"_s, one(QStringList {u"t1"_s, u"t2"_s}));
            return;
        case 5:
            m_draft.relate(Key(u"fulfils"), one(QStringList {one(m_tools), u"a"_s}), u"p"_s);
            return;
        default:
            m_draft.relate(Key(u"source"), one(m_tools), u"m"_s);
        }
    }

    void setOwner(const QString &item)
    {
        static const QList<Key> fields {key::owner,
                                        key::owner,
                                        Key(u"tech-owner"),
                                        Key(u"backup-owner"),
                                        Key(u"human-in-charge"),
                                        Key(u"responsible")};
        m_draft.set(item, one(fields), one(QStringList {u"anna"_s, u"ben"_s, u"sales"_s}));
    }

    std::mt19937 m_random;
    Draft m_draft;
    QStringList m_tools;
    QStringList m_flows;
    QStringList m_gone;
    const QStringList m_others {
        u"anna"_s, u"ben"_s, u"sales"_s, u"anna"_s, u"a"_s, u"t1"_s, u"o1"_s};
};

// The words of the contract, said again as plainly as they can be: over names instead of numbers,
// with distances between all pairs instead of walks.
class Oracle
{
public:
    Oracle(const Graph &graph, const QStringList &gone)
        : m_graph(graph)
        , m_gone(gone.begin(), gone.end())
    {
        for (const Item *item : graph.sortedItems()) {
            const bool isRelation = !item->from.isEmpty();
            if (item->kind == tool && live(*item) && m_gone.contains(item->id))
                add(u"stops"_s, *item, 0);
            if (item->kind == dataFlow && live(*item) && stops(*item))
                stopFlow(*item);
            if (live(*item) && !m_gone.contains(item->id) && !(isRelation && stops(*item)))
                maybeUnowned(*item);
        }
        for (const QString &object : {u"o1"_s, u"o2"_s})
            loseSources(object);
        for (const auto &[tool, length] : m_losing)
            add(u"loses-source"_s, *graph.find(tool), length);
        suffer(u"t1"_s, supports);
        suffer(u"t2"_s, supports);
        suffer(u"a"_s, supports);
        suffer(u"p"_s, Key(u"fulfils"));
        suffer(u"m"_s, Key(u"source"));
        if (m_suffering.contains(u"t1"_s) && !m_gone.contains(u"j"_s))
            add(u"suffers"_s, *graph.find(u"j"_s), m_suffering[u"t1"_s] + 1);
    }

    /// Effect and item, with the number of steps from what goes.
    std::map<std::string, int> effects;
    double hours = 0;
    std::set<QString> tell;

private:
    using Distances = std::map<QString, std::map<QString, int>>;

    bool live(const Item &item) const
    {
        const QString lifecycle = item.value(key::lifecycle).text();
        const bool alive = lifecycle != u"gone" && lifecycle != u"idea";
        return alive
            && (item.from.isEmpty()
                || (live(*m_graph.find(item.from)) && live(*m_graph.find(item.to))));
    }

    bool stops(const Item &flow) const
    {
        return m_gone.contains(flow.id) || m_gone.contains(flow.from) || m_gone.contains(flow.to);
    }

    void add(const QString &effect, const Item &item, int length)
    {
        effects[(effect + u' ' + item.id).toStdString()] = length;
        const QString owner = item.value(key::owner).text();
        if (!owner.isEmpty() && !m_gone.contains(owner))
            tell.insert(owner);
    }

    void stopFlow(const Item &flow)
    {
        add(u"stops"_s, flow, m_gone.contains(flow.id) ? 0 : 1);
        if (flow.value(key::mode).text() == u"talk")
            hours += 0.5 * flow.value(Key(u"runs-per-month")).number();
    }

    void maybeUnowned(const Item &item)
    {
        const QString backup = item.value(Key(u"backup-owner")).text();
        if (!backup.isEmpty() && !m_gone.contains(backup))
            return;
        for (const QStringView field :
             {u"owner", u"tech-owner", u"human-in-charge", u"responsible"}) {
            if (m_gone.contains(item.value(Key(field)).text()))
                add(u"unowned"_s, item, 1);
        }
    }

    std::vector<const Item *> flowsOf(const QString &object) const
    {
        std::vector<const Item *> flows;
        for (const Item *flow : m_graph.itemsOf(dataFlow)) {
            if (live(*flow) && flow->value(key::mode).text() != u"link"
                && flow->value(key::objects).list().contains(object))
                flows.push_back(flow);
        }
        return flows;
    }

    Distances distances(const QString &object, bool afterwards) const
    {
        Distances far;
        for (const Item *item : m_graph.itemsOf(tool)) {
            if (live(*item) && !(afterwards && m_gone.contains(item->id)))
                far[item->id][item->id] = 0;
        }
        for (const Item *flow : flowsOf(object)) {
            if (afterwards && stops(*flow))
                continue;
            far[flow->from].emplace(flow->to, 1);
            if (flow->value(twoWay).flag())
                far[flow->to].emplace(flow->from, 1);
        }
        for (const auto &[middle, unused] : Distances(far)) {
            for (auto &[from, reached] : far) {
                if (!reached.contains(middle))
                    continue;
                for (const auto &[to, length] : std::map<QString, int>(far[middle])) {
                    const int through = reached[middle] + length;
                    const auto known = reached.emplace(to, through).first;
                    known->second = std::min(known->second, through);
                }
            }
        }
        return far;
    }

    std::set<QString> sources(const QString &object) const
    {
        std::set<QString> sources;
        for (const Item *relation : m_graph.itemsOf(holds)) {
            if (relation->to == object && live(*relation)
                && relation->value(as).text() == u"authority")
                sources.insert(relation->from);
        }
        for (const Item *flow : flowsOf(object)) {
            if (m_graph.value(flow->from, role).text() == u"capture")
                sources.insert(flow->from);
            if (flow->value(twoWay).flag() && m_graph.value(flow->to, role).text() == u"capture")
                sources.insert(flow->to);
        }
        return sources;
    }

    static bool reached(const Distances &far, const std::set<QString> &from, const QString &to)
    {
        return std::any_of(from.begin(), from.end(), [&](const QString &source) {
            return far.contains(source) && far.at(source).contains(to);
        });
    }

    void loseSources(const QString &object)
    {
        const Distances before = distances(object, false);
        const Distances after = distances(object, true);
        const std::set<QString> from = sources(object);
        for (const auto &[loser, unused] : after) {
            if (!reached(before, from, loser) || reached(after, from, loser))
                continue;
            int nearest = 1000;
            for (const auto &[start, way] : before) {
                if (m_gone.contains(start) && reached(before, from, start) && way.contains(loser))
                    nearest = std::min(nearest, way.at(loser));
            }
            for (const Item *flow : flowsOf(object)) {
                if (!m_gone.contains(flow->id))
                    continue;
                QList<std::pair<QString, QString>> ways {{flow->from, flow->to}};
                if (flow->value(twoWay).flag())
                    ways.append({flow->to, flow->from});
                for (const auto &[tail, head] : ways) {
                    if (reached(before, from, tail) && before.at(head).contains(loser))
                        nearest = std::min(nearest, 1 + before.at(head).at(loser));
                }
            }
            const auto known = m_losing.emplace(loser, nearest).first;
            known->second = std::min(known->second, nearest);
        }
    }

    void suffer(const QString &id, Key relationKind)
    {
        const Item &item = *m_graph.find(id);
        int nearest = 1000;
        for (const Item *relation : m_graph.itemsOf(relationKind)) {
            if (relation->to != id || !live(*relation))
                continue;
            const auto loses = m_losing.find(relation->from);
            const bool isGone = m_gone.contains(relation->from);
            const int length = isGone ? 0 : loses == m_losing.end() ? -1 : loses->second;
            nearest = std::min(nearest, length);
        }
        if (m_gone.contains(id)) {
            m_suffering[id] = 0;
        } else if (nearest >= 0 && nearest < 1000) {
            m_suffering[id] = nearest + 1;
            add(u"suffers"_s, item, nearest + 1);
        }
    }

    const Graph &m_graph;
    std::set<QString> m_gone;
    std::map<QString, int> m_losing;
    std::map<QString, int> m_suffering;
};

// How many steps a path has, or -1 where it does not lead from what goes to the item: each station
// is joined to the next by the relation between them, or is an end of it, or just belongs to it.
int stepsOf(const Graph &graph,
            const QStringList &path,
            const QString &item,
            const QStringList &gone)
{
    if (path.isEmpty() || path.last() != item || !gone.contains(path.first()))
        return -1;
    int steps = 0;
    const auto isRelation = [&](qsizetype i) {
        return !graph.find(path[i])->from.isEmpty();
    };
    for (qsizetype i = 1; i < path.size(); ++i) {
        if (i + 1 < path.size() && isRelation(i) && !isRelation(i - 1)) {
            const Item &relation = *graph.find(path[i]);
            const bool ahead = relation.from == path[i - 1] && relation.to == path[i + 1];
            const bool back = relation.from == path[i + 1] && relation.to == path[i - 1];
            if (!ahead && !(back && relation.value(twoWay).flag()))
                return -1;
            continue;
        }
        ++steps;
    }
    return steps;
}

} // namespace

class TestImpact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesStopsWithItsFlows()
    {
        const Impact impact = impactOf(shopHubMail().graph(), {u"hub"_s});
        QCOMPARE(impact.gone(), QStringList {u"hub"_s});
        QCOMPARE(effectsOf(impact).first(3),
                 (QStringList {u"stops hub"_s, u"stops f1"_s, u"stops f2"_s}));
        QCOMPARE(pathTo(impact, u"hub"_s), QStringList {u"hub"_s});
        QCOMPARE(pathTo(impact, u"f1"_s), (QStringList {u"hub"_s, u"f1"_s}));
    }

    void whatIsBehindItLosesItsSourceAndWhatRestsOnThatSuffers()
    {
        const Impact impact = impactOf(shopHubMail().graph(), {u"hub"_s});
        QCOMPARE(effectsOf(impact).mid(3),
                 (QStringList {u"loses-source mail"_s, u"suffers t"_s, u"suffers j"_s}));
        QCOMPARE(pathTo(impact, u"mail"_s), (QStringList {u"hub"_s, u"f2"_s, u"mail"_s}));
        QCOMPARE(pathTo(impact, u"j"_s),
                 (QStringList {u"hub"_s, u"f2"_s, u"mail"_s, u"s1"_s, u"t"_s, u"j"_s}));
    }

    void theShortestPathMayHaveSeveralSteps()
    {
        const Impact impact = impactOf(shopHubMail().graph(), {u"shop"_s});
        QCOMPARE(pathTo(impact, u"mail"_s),
                 (QStringList {u"shop"_s, u"f1"_s, u"hub"_s, u"f2"_s, u"mail"_s}));
    }

    void thePathBeginsWhereTheDataCameFrom()
    {
        Draft draft = shopHubMail();
        draft.create(tool, u"empty"_s, u"empty"_s);
        draft.set(draft.relate(dataFlow, u"empty"_s, u"mail"_s, u"f3"_s),
                  key::objects,
                  QStringList {u"contact"_s});
        QCOMPARE(pathTo(impactOf(draft.graph(), {u"empty"_s, u"shop"_s}), u"mail"_s),
                 (QStringList {u"shop"_s, u"f1"_s, u"hub"_s, u"f2"_s, u"mail"_s}));
    }

    void aFlowCanGoAlone()
    {
        const Impact impact = impactOf(shopHubMail().graph(), {u"f1"_s});
        QCOMPARE(effectsOf(impact),
                 (QStringList {u"stops f1"_s,
                               u"loses-source hub"_s,
                               u"loses-source mail"_s,
                               u"suffers t"_s,
                               u"suffers j"_s}));
        QCOMPARE(pathTo(impact, u"hub"_s), (QStringList {u"f1"_s, u"hub"_s}));
    }

    void anotherSourceIsEnough()
    {
        Draft draft = shopHubMail();
        draft.set(draft.relate(holds, u"mail"_s, u"contact"_s), as, u"authority"_s);
        QCOMPARE(effectsOf(impactOf(draft.graph(), {u"hub"_s})),
                 (QStringList {u"stops hub"_s, u"stops f1"_s, u"stops f2"_s}));
    }

    void anotherSupporterIsEnough()
    {
        Draft draft = shopHubMail();
        draft.create(tool, u"print"_s, u"print"_s);
        draft.relate(supports, u"print"_s, u"t"_s);
        QVERIFY(!effectsOf(impactOf(draft.graph(), {u"hub"_s})).contains(u"suffers t"_s));
        QVERIFY(
            effectsOf(impactOf(draft.graph(), {u"hub"_s, u"print"_s})).contains(u"suffers t"_s));
        draft.set(u"print"_s, key::lifecycle, u"gone"_s);
        QVERIFY(effectsOf(impactOf(draft.graph(), {u"hub"_s})).contains(u"suffers t"_s));
    }

    void aFlowOfWhichNobodyKnowsWhatItCarriesIsNoSource()
    {
        Draft draft = shopHubMail();
        draft.set(u"f2"_s, key::objects, Value());
        QCOMPARE(effectsOf(impactOf(draft.graph(), {u"hub"_s})),
                 (QStringList {u"stops hub"_s, u"stops f1"_s, u"stops f2"_s}));
    }

    void whatIsNotInUseCannotStop()
    {
        Draft draft = shopHubMail();
        draft.set(u"hub"_s, key::lifecycle, u"idea"_s);
        QVERIFY(effectsOf(impactOf(draft.graph(), {u"hub"_s})).isEmpty());
    }

    void promisesActivitiesAndMetricsSufferToo()
    {
        Draft draft = shopHubMail();
        draft.create(Key(u"promise"), u"Reply"_s, u"p"_s);
        draft.create(Key(u"activity"), u"Newsletter"_s, u"a"_s);
        draft.create(Key(u"metric"), u"Readers"_s, u"m"_s);
        draft.relate(Key(u"fulfils"), u"mail"_s, u"p"_s);
        draft.relate(supports, u"mail"_s, u"a"_s);
        draft.relate(Key(u"source"), u"mail"_s, u"m"_s);
        const QStringList effects = effectsOf(impactOf(draft.graph(), {u"mail"_s}));
        for (const QString &item : {u"p"_s, u"a"_s, u"m"_s, u"t"_s, u"j"_s})
            QVERIFY2(effects.contains(u"suffers "_s + item), qPrintable(item));
    }

    void aPersonStopsNothingAndLeavesThingsUnowned()
    {
        Draft draft = shopHubMail();
        for (const QString &id : {u"anna"_s, u"ben"_s})
            draft.create(Key(u"person"), id, id);
        draft.set(u"shop"_s, key::owner, u"anna"_s);
        draft.set(u"hub"_s, key::owner, u"anna"_s);
        draft.set(u"hub"_s, Key(u"backup-owner"), u"ben"_s);
        draft.set(u"mail"_s, key::owner, u"ben"_s);
        draft.set(u"mail"_s, Key(u"tech-owner"), u"anna"_s);
        draft.set(u"f1"_s, key::owner, u"anna"_s);
        const Impact one = impactOf(draft.graph(), {u"anna"_s});
        QCOMPARE(effectsOf(one),
                 (QStringList {u"unowned mail"_s, u"unowned shop"_s, u"unowned f1"_s}));
        QCOMPARE(pathTo(one, u"shop"_s), (QStringList {u"anna"_s, u"shop"_s}));
        QCOMPARE(one.tell(), QStringList {u"ben"_s});
        const Impact both = impactOf(draft.graph(), {u"anna"_s, u"ben"_s});
        QVERIFY(effectsOf(both).contains(u"unowned hub"_s));
        QVERIFY(both.tell().isEmpty());
    }

    void hoursComeBackWhereTheyAreKnown()
    {
        Draft draft = shopHubMail();
        for (const QString &flow : {u"f1"_s, u"f2"_s})
            draft.set(flow, key::mode, u"copy-paste"_s);
        draft.set(u"f1"_s, Key(u"minutes-per-run"), 30);
        draft.set(u"f1"_s, Key(u"runs-per-month"), 4);
        const Impact impact = impactOf(draft.graph(), {u"hub"_s});
        QCOMPARE(impact.hoursBack(), 2.0);
        QCOMPARE(impact.unknownHours(), QStringList {u"f2"_s});
    }

    void eachEffectIsSaidInASentence()
    {
        Draft draft = shopHubMail();
        draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
        draft.set(u"shop"_s, key::owner, u"anna"_s);
        draft.set(u"shop"_s, Key(u"tech-owner"), u"anna"_s);
        const Impact impact = impactOf(draft.graph(), {u"hub"_s, u"anna"_s});
        QStringList sentences;
        for (const Affected &affected : impact.affected())
            sentences.append(affectedSentence(draft.graph(), affected));
        QCOMPARE(
            sentences,
            (QStringList {
                u"“hub” stops."_s,
                u"No data goes from “shop” to “hub” any more."_s,
                u"No data goes from “hub” to “mail” any more."_s,
                u"“mail” is cut off from data that it gets today: Contact."_s,
                u"Nothing behind the touchpoint “Welcome” works as it does today (mail)."_s,
                u"The journey “Buying” is affected here: Welcome."_s,
                u"“shop” loses Anna (Owner, Technical owner), and nobody is named as backup."_s,
            }));
    }

    void itAgreesWithAPlainStatementOfTheContract()
    {
        const bool agrees = rc::check("what if it goes?", [](quint32 seed) {
            const SmallMap map(seed);
            const Oracle oracle(map.graph(), map.gone());
            const Impact impact = impactOf(map.graph(), map.gone());
            std::map<std::string, int> effects;
            for (const Affected &affected : impact.affected()) {
                const int steps =
                    stepsOf(map.graph(), impact.path(affected), affected.item, map.gone());
                RC_ASSERT(steps >= 0);
                const QString effect = effectId(affected.effect) + u' ' + affected.item;
                RC_ASSERT(effects.emplace(effect.toStdString(), steps).second);
                RC_ASSERT(!affectedSentence(map.graph(), affected).isEmpty());
            }
            const QString found = QStringList(impact.tell()).join(u' ');
            const QStringList told(oracle.tell.begin(), oracle.tell.end());
            RC_CLASSIFY(oracle.effects.size() > 6);
            RC_CLASSIFY(effects.contains("suffers j"));
            RC_ASSERT(effects == oracle.effects);
            RC_ASSERT(std::abs(impact.hoursBack() - oracle.hours) < 1e-9);
            RC_ASSERT(found == told.join(u' '));
        });
        QVERIFY(agrees);
    }

    void everythingMayGoAtOnce()
    {
        const Graph graph = mapOfSize(1000);
        QStringList all;
        for (const Item *item : graph.itemsOf(tool))
            all.append(item->id);
        const Impact impact = impactOf(graph, all);
        qsizetype stopping = 0;
        for (const Affected &affected : impact.affected())
            stopping += affected.effect == Effect::Stops ? 1 : 0;
        QCOMPARE(stopping, all.size() + qsizetype(graph.itemsOf(dataFlow).size()));
        QCOMPARE(impact.affected().size(), stopping);
    }
};

int main(int argc, char **argv)
{
    // Thousands of small maps, each in less than a millisecond.
    qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=3000");
    QCoreApplication app(argc, argv);
    TestImpact test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_impact.moc"
