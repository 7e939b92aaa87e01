// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/analysis/linchpins.h"
#include "model/change/draft.h"

#include <QTest>

#include <rapidcheck.h>

#include <random>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);
static const Key tool(u"tool");
static const Key activity(u"activity");
static const Key touchpoint(u"touchpoint");
static const Key dataFlow(u"data-flow");
static const Key supports(u"supports");
static const Key holds(u"holds");
static const Key next(u"next");
static const Key feeds(u"feeds");
static const Key twoWay(u"two-way");
static const Key as(u"as");
static const Key collects(u"collects");
static const Key sensitivity(u"sensitivity");
static const Key backupOwner(u"backup-owner");
static const Key fallback(u"fallback");

namespace {

// A map drawn by dice: up to eight tools, and what the rules here ask about, in every state.
class SmallMap
{
public:
    explicit SmallMap(quint32 seed)
        : m_random(seed)
        , m_draft {Graph()}
    {
        addSurroundings();
        m_tools = 3 + below(6);
        m_activities = below(3);
        for (int i = 0; i < m_tools; ++i)
            addTool(QString::number(i));
        for (int i = 0; i < m_activities; ++i) {
            m_draft.create(activity, {}, activityId(i));
            set(activityId(i), key::layer, layers());
        }
        repeat(12, &SmallMap::addFlow);
        repeat(10, &SmallMap::addOther);
        if (below(3) == 0)
            ask(below(2) == 0 ? someTool() : u"f0"_s);
    }

    const Graph &graph() const { return m_draft.graph(); }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    QString someTool() { return QString::number(below(m_tools)); }
    QString someTouchpoint() { return u"t"_s + QString::number(below(2)); }
    static QString activityId(int number) { return u"a"_s + QString::number(number); }

    void repeat(int most, void (SmallMap::*add)())
    {
        for (int i = below(most + 1); i > 0; --i)
            (this->*add)();
    }

    void set(const QString &item, Key field, const QList<Value> &values)
    {
        m_draft.set(item, field, values[below(int(values.size()))]);
    }

    static QList<Value> layers()
    {
        return {Value(), Value::None(), u"insight"_s, u"strategy"_s, u"execution"_s, u"insight"_s};
    }

    static QList<Value> lifecycles()
    {
        return {Value(), Value(), Value(), Value::None(), u"live"_s, u"leaving"_s, u"gone"_s};
    }

    static QList<Value> lists(const QString &a, const QString &b)
    {
        return {Value(), QStringList(), QStringList {a}, QStringList {b}, QStringList {a, b}};
    }

    void addSurroundings()
    {
        m_draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
        m_draft.create(Key(u"person"), u"Ben"_s, u"ben"_s);
        m_draft.create(Key(u"team"), u"Sales"_s, u"sales"_s);
        for (const QString &number : {u"0"_s, u"1"_s}) {
            m_draft.create(Key(u"journey"), {}, u"j"_s + number);
            m_draft.create(Key(u"data-object"), {}, u"o"_s + number);
            set(u"o"_s + number, sensitivity, {Value(), u"internal"_s, u"personal"_s});
        }
        for (const QString &id : {u"t0"_s, u"t1"_s}) {
            m_draft.create(touchpoint, {}, id);
            set(id, collects, lists(u"o0"_s, u"o1"_s) + lists(u"o0"_s, u"o1"_s).last(3));
            set(id, key::journey, {Value(), Value::None(), u"j0"_s, u"j1"_s});
        }
    }

    void addTool(const QString &id)
    {
        m_draft.create(tool, {}, id);
        set(id, key::lifecycle, lifecycles());
        set(id, key::layer, layers());
        set(id, key::category, {Value(), u"crm"_s, u"spreadsheet"_s});
        set(id, key::department, {Value(), Value(), Value::None(), u"Sales"_s, u"Service"_s});
        set(id, key::owner, {Value(), u"anna"_s, u"anna"_s, u"anna"_s, u"ben"_s, u"sales"_s});
        set(id, backupOwner, {Value(), Value::None(), Value(), Value(), u"ben"_s});
        set(id, key::criticality, {Value(), Value::None(), 1, 3, 4, 4});
        set(id, fallback, {Value(), Value::None(), u"By telephone"_s});
    }

    void addFlow()
    {
        const QString id = u"f"_s + QString::number(m_flows++);
        m_draft.relate(dataFlow, someTool(), someTool(), id);
        set(id,
            key::mode,
            {Value(), u"api"_s, u"tag"_s, u"talk"_s, u"copy-paste"_s, u"link"_s, Value::None()});
        set(id, twoWay, {Value(), false, false, true});
        set(id, key::lifecycle, lifecycles());
        set(id, key::objects, lists(u"o0"_s, u"o1"_s));
        set(id, key::owner, {Value(), Value::None(), u"anna"_s});
    }

    void addOther()
    {
        const QString someActivity = activityId(below(std::max(m_activities, 1)));
        const bool active = m_activities > 0;
        switch (below(7)) {
        case 0:
        case 1:
            set(m_draft.relate(holds, someTool(), below(2) == 0 ? u"o0"_s : u"o1"_s),
                as,
                {Value(), u"authority"_s, u"authority"_s, u"copy"_s});
            break;
        case 2:
            set(m_draft.relate(next, u"t0"_s, u"t1"_s),
                key::journey,
                {Value(), Value::None(), u"j0"_s, u"j1"_s});
            break;
        case 3:
            m_draft.relate(supports, someTool(), active ? someActivity : someTouchpoint());
            break;
        case 4:
            if (active)
                m_draft.relate(feeds, someActivity, activityId(below(m_activities)));
            break;
        default:
            m_draft.relate(supports, someTool(), someTouchpoint());
        }
    }

    void ask(const QString &about)
    {
        if (!m_draft.graph().contains(about))
            return;
        m_draft.create(Key(u"question"), {}, u"q"_s);
        m_draft.set(u"q"_s, key::about, about);
        set(u"q"_s, key::answer, {Value(), u"Me."_s});
    }

    std::mt19937 m_random;
    Draft m_draft;
    int m_tools = 0;
    int m_activities = 0;
    int m_flows = 0;
};

struct Result3
{
    QStringList failing; // keys of findings
    QStringList unknown; // identities

    void add(const QString &item, Truth fails)
    {
        if (fails == Truth::Yes)
            failing.append(item);
        else if (fails == Truth::Unknown)
            unknown.append(item);
    }

    friend bool operator==(const Result3 &, const Result3 &) = default;
};

// The conditions said again as plainly as they can be, over items alone.
class Oracle
{
public:
    explicit Oracle(const Graph &graph)
        : m_graph(graph)
    {
        for (const Item *flow : graph.itemsOf(dataFlow)) {
            if (isLive(*flow) && mode(*flow) != u"link")
                m_flows.append(flow);
        }
    }

    const QList<const Item *> &flows() const { return m_flows; }

    bool isLive(const Item &item) const
    {
        const QString lifecycle = item.value(key::lifecycle).text();
        const bool itself = lifecycle != u"idea" && lifecycle != u"gone";
        return itself
            && (item.from.isEmpty()
                || (isLive(*m_graph.find(item.from)) && isLive(*m_graph.find(item.to))));
    }

    bool isStillAList() const
    {
        int tools = 0;
        int joined = 0;
        for (const Item *item : m_graph.itemsOf(tool)) {
            if (!isLive(*item))
                continue;
            bool isJoined = false;
            for (const Item *flow : m_graph.itemsOf(Key(u"data-flow")))
                isJoined |= isLive(*flow) && (flow->from == item->id || flow->to == item->id);
            for (const Key tie : {supports, Key(u"source"), Key(u"fulfils")}) {
                for (const Item *relation : m_graph.itemsOf(tie))
                    isJoined |= relation->from == item->id;
            }
            ++tools;
            joined += isJoined ? 1 : 0;
        }
        return tools >= 5 && joined * 5 < tools;
    }

    // Who can be met from a tool over flows in any direction when one of them is gone.
    QSet<QString> group(const QString &start, const QString &gone) const
    {
        QSet<QString> met {start};
        for (int round = 0; round < 8; ++round) {
            for (const Item *flow : m_flows) {
                if (flow->from == gone || flow->to == gone)
                    continue;
                if (met.contains(flow->from) || met.contains(flow->to))
                    met << flow->from << flow->to;
            }
        }
        return met;
    }

    QList<int> parts(const QString &gone) const
    {
        QSet<QString> left = group(gone, {});
        left.remove(gone);
        QList<int> sizes;
        while (!left.isEmpty()) {
            const QSet<QString> part = group(*left.begin(), gone);
            sizes.append(int(part.size()));
            left -= part;
        }
        std::sort(sizes.begin(), sizes.end());
        return sizes;
    }

    bool cutsTouchpoint(const QString &gone) const
    {
        for (const Item *support : m_graph.itemsOf(supports)) {
            const QStringList objects = m_graph.value(support->to, collects).list();
            for (const Item *hold : m_graph.itemsOf(holds)) {
                const bool matters = isLive(*support) && isLive(*hold) && objects.contains(hold->to)
                    && hold->value(as).text() == u"authority";
                const bool others = support->from != gone && hold->from != gone;
                if (matters && others && group(support->from, {}).contains(hold->from)
                    && !group(support->from, gone).contains(hold->from))
                    return true;
            }
        }
        return false;
    }

    bool holdsTogether(const QString &id) const
    {
        const QList<int> sizes = parts(id);
        const auto large =
            std::count_if(sizes.begin(), sizes.end(), [](int size) { return size >= 2; });
        return sizes.size() >= 2 && (large >= 2 || sizes.count(1) >= 4 || cutsTouchpoint(id));
    }

    Result3 onePerson() const
    {
        Result3 result;
        for (const QString &person : {u"anna"_s, u"ben"_s}) {
            int critical = 0;
            int perhaps = 0;
            Truth holding = Truth::No;
            for (const Item *item : m_graph.itemsOf(tool)) {
                const Truth alone = empty(*item, backupOwner);
                if (!isLive(*item) || item->value(key::owner).text() != person
                    || alone == Truth::No)
                    continue;
                const Value level = item->value(key::criticality);
                if (level.isUnknown() || (alone == Truth::Unknown && level.number() >= 3))
                    ++perhaps;
                else if (level.number() >= 3)
                    ++critical;
                if (holdsTogether(item->id)) {
                    const Truth hangs = level.isUnknown() ? Truth::Yes : empty(*item, fallback);
                    holding = std::max(holding, std::min(alone, hangs));
                }
            }
            Truth fails = critical >= 3 ? Truth::Yes : holding;
            if (fails == Truth::No && critical + perhaps >= 3)
                fails = Truth::Unknown;
            result.add(person, fails);
        }
        return result;
    }

    Result3 withoutKeeper() const
    {
        Result3 result;
        for (const Item *flow : m_flows) {
            const QString from = m_graph.value(flow->from, key::department).text();
            const QString to = m_graph.value(flow->to, key::department).text();
            const bool crosses = !from.isEmpty() && !to.isEmpty() && from != to;
            const Truth why = std::max({crosses ? Truth::Yes : Truth::No,
                                        personal(*flow),
                                        oneJourney(flow->from, flow->to)});
            result.add(flow->id, std::min({automatic(*flow), empty(*flow, key::owner), why}));
        }
        return result;
    }

    Result3 strategyWithoutInsight() const
    {
        Result3 result;
        QSet<QString> used;
        int placed = 0;
        for (const Item *item : placeable()) {
            const QString layer = item->value(key::layer).text();
            placed += layer.isEmpty() ? 0 : 1;
            if (!layer.isEmpty())
                used.insert(layer);
        }
        if (placed < 5 || used.size() < 2 || !used.contains(u"strategy"_s))
            return result;
        Truth fed = Truth::No;
        for (const Item *from : placeable()) {
            for (const Item *to : placeable()) {
                const Truth insight = isIn(*from, u"insight");
                const Truth strategy = isIn(*to, u"strategy");
                const Truth matters = std::min(insight, strategy);
                const bool bothOpen = insight == Truth::Unknown && strategy == Truth::Unknown;
                if (matters != Truth::No && !bothOpen && leads(ways(), from->id, to->id))
                    fed = std::max(fed, matters);
            }
        }
        if (fed == Truth::No && isStillAList())
            fed = Truth::Unknown;
        result.add(fed == Truth::Unknown ? projectId : QString(), negated(fed));
        return result;
    }

    Result3 throughSpreadsheet() const
    {
        Result3 result;
        for (const Item *sheet : m_graph.itemsOf(tool)) {
            if (!isLive(*sheet) || sheet->value(key::category).text() != u"spreadsheet")
                continue;
            Truth fails = Truth::No;
            for (const Item *in : m_flows) {
                for (const Item *out : m_flows) {
                    if (goes(*in, sheet->id, false) && goes(*out, sheet->id, true))
                        fails = std::max({fails, byHand(*in), byHand(*out)});
                }
            }
            result.add(sheet->id, fails);
        }
        return result;
    }

private:
    static QString mode(const Item &flow) { return flow.value(key::mode).text(); }

    static Truth automatic(const Item &flow)
    {
        if (flow.value(key::mode).isUnknown())
            return Truth::Unknown;
        return mode(flow) == u"api" || mode(flow) == u"tag" ? Truth::Yes : Truth::No;
    }

    static Truth byHand(const Item &flow)
    {
        if (flow.value(key::mode).isUnknown())
            return Truth::Unknown;
        return mode(flow) == u"talk" || mode(flow) == u"copy-paste" ? Truth::Yes : Truth::No;
    }

    Truth empty(const Item &item, Key field) const
    {
        if (!item.value(field).isEmpty())
            return Truth::No;
        for (const Item *question : m_graph.itemsOf(Key(u"question"))) {
            if (question->value(key::about).text() == item.id
                && question->value(key::answer).isEmpty())
                return Truth::Unknown;
        }
        return Truth::Yes;
    }

    Truth personal(const Item &flow) const
    {
        if (flow.value(key::objects).isUnknown())
            return Truth::Unknown;
        Truth personal = Truth::No;
        for (const QString &object : flow.value(key::objects).list()) {
            const Value known = m_graph.value(object, sensitivity);
            const Truth one = known.isUnknown() ? Truth::Unknown
                : known.text() == u"personal"   ? Truth::Yes
                                                : Truth::No;
            personal = std::max(personal, one);
        }
        return personal;
    }

    Truth belongs(const QString &step, const QString &journey) const
    {
        const Value field = m_graph.value(step, key::journey);
        bool somewhere = !field.isUnknown();
        for (const Item *item : m_graph.itemsOf(next)) {
            const QString named = item->value(key::journey).text();
            if (named.isEmpty() || (item->from != step && item->to != step))
                continue;
            if (named == journey)
                return Truth::Yes;
            somewhere = true;
        }
        if (field.text() == journey)
            return Truth::Yes;
        return somewhere ? Truth::No : Truth::Unknown;
    }

    // Of two steps that are nowhere yet, it is open whether they are in the same journey.
    Truth oneJourney(const QString &a, const QString &b) const
    {
        Truth same = Truth::No;
        for (const Item *first : m_graph.itemsOf(supports)) {
            for (const Item *second : m_graph.itemsOf(supports)) {
                if (first->from != a || second->from != b
                    || m_graph.find(first->to)->kind != touchpoint
                    || m_graph.find(second->to)->kind != touchpoint)
                    continue;
                for (const QString &journey : {u"j0"_s, u"j1"_s})
                    same = std::max(
                        same, std::min(belongs(first->to, journey), belongs(second->to, journey)));
            }
        }
        return same;
    }

    QList<const Item *> placeable() const
    {
        QList<const Item *> items;
        for (const Item *item : m_graph.sortedItems()) {
            if ((item->kind == tool || item->kind == activity) && isLive(*item))
                items.append(item);
        }
        return items;
    }

    static Truth isIn(const Item &item, QStringView layer)
    {
        const Value known = item.value(key::layer);
        if (known.isUnknown())
            return Truth::Unknown;
        return known.text() == layer ? Truth::Yes : Truth::No;
    }

    using Way = std::pair<QString, QString>;

    QList<Way> ways() const
    {
        QList<Way> ways;
        for (const Item *flow : m_flows) {
            ways.append({flow->from, flow->to});
            if (flow->value(twoWay).flag())
                ways.append({flow->to, flow->from});
        }
        for (const Item *item : m_graph.sortedItems()) {
            const bool leads = item->kind == supports || item->kind == feeds;
            if (leads && isLive(*item) && m_graph.find(item->to)->kind == activity)
                ways.append({item->from, item->to});
        }
        return ways;
    }

    // Ten steps reach everywhere on a map of eight tools and two activities.
    static bool leads(const QList<Way> &ways, const QString &from, const QString &to)
    {
        QSet<QString> met {from};
        for (int round = 0; round < 10; ++round) {
            for (const auto &[start, end] : ways) {
                if (met.contains(start))
                    met.insert(end);
            }
        }
        return met.contains(to);
    }

    static bool goes(const Item &flow, const QString &sheet, bool out)
    {
        if (flow.from == flow.to)
            return false;
        return (out ? flow.from : flow.to) == sheet
            || (flow.value(twoWay).flag() && (out ? flow.to : flow.from) == sheet);
    }

    const Graph &m_graph;
    QList<const Item *> m_flows; // live, without links
};

} // namespace

static Result3 found(const Graph &graph, const QString &rule)
{
    const auto report = check(graph, {today, {}, {rule}});
    RC_ASSERT(bool(report));
    Result3 result;
    for (const Finding &finding : report->findings)
        result.failing.append(finding.keyItems.value(0));
    for (const Answer &answer : report->answers) {
        if (answer.outcome == Outcome::Unknown)
            result.unknown.append(answer.item->id);
    }
    result.failing.sort();
    result.unknown.sort();
    return result;
}

// The share of maps in which the rule finds something must be large enough to mean something.
static void compare(const QString &rule, Result3 (Oracle::*say)() const, int least)
{
    int firing = 0;
    int open = 0;
    const bool agrees = rc::check(rule.toStdString() + " fails where it should", [&](quint32 seed) {
        const SmallMap map(seed);
        const Oracle oracle(map.graph());
        Result3 expected = (oracle.*say)();
        expected.failing.sort();
        expected.unknown.sort();
        const Result3 actual = found(map.graph(), rule);
        firing += expected.failing.isEmpty() ? 0 : 1;
        open += expected.unknown.isEmpty() ? 0 : 1;
        RC_LOG() << "expected: " << expected.failing.join(u' ').toStdString() << " unknown "
                 << expected.unknown.join(u' ').toStdString()
                 << " found: " << actual.failing.join(u' ').toStdString() << " unknown "
                 << actual.unknown.join(u' ').toStdString() << std::endl;
        RC_ASSERT(actual == expected);
    });
    QVERIFY(agrees);
    QVERIFY2(firing >= least, qPrintable(u"only %1 of the maps fire"_s.arg(firing)));
    QVERIFY2(open >= least, qPrintable(u"only %1 of the maps leave it open"_s.arg(open)));
}

class TestOraclesOwnership final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partsAgreeWithTakingEachToolAway()
    {
        int cut = 0;
        int touching = 0;
        const bool agrees = rc::check("parts are what is left", [&](quint32 seed) {
            const SmallMap map(seed);
            const Oracle oracle(map.graph());
            const Vocabulary words(map.graph(), today);
            const Linchpins linchpins {DataHolders(words)};
            for (const int number : words.index().ofKind(tool)) {
                const QString id = words.index().element(number).id;
                QList<int> actual;
                for (const CutVertices::Part &part : linchpins.partsWithout(number))
                    actual.append(part.size);
                std::sort(actual.begin(), actual.end());
                const QList<int> expected = oracle.parts(id);
                RC_ASSERT(actual == expected);
                const bool cutsTouchpoint = linchpins.supplyHeldBy(number);
                RC_ASSERT(cutsTouchpoint == oracle.cutsTouchpoint(id));
                RC_ASSERT(linchpins.holds(number) == oracle.holdsTogether(id));
                cut += expected.size() >= 2 ? 1 : 0;
                touching += cutsTouchpoint ? 1 : 0;
            }
        });
        QVERIFY(agrees);
        QVERIFY2(cut > 250 && touching > 12,
                 qPrintable(u"only %1 cuts, %2 of them of touchpoints"_s.arg(cut).arg(touching)));
    }

    void aLongChainIsCutByAllButItsEnds()
    {
        constexpr int length = 50'000;
        std::vector<Item> items;
        const auto id = [](int number) {
            return QString::number(number).rightJustified(6, u'0');
        };
        for (int i = 0; i < length; ++i) {
            items.push_back({id(i), tool, {}, {}, {}});
            if (i > 0)
                items.push_back({u"f"_s + id(i), dataFlow, id(i - 1), id(i), {}});
        }
        const Graph graph(std::move(items));
        const Vocabulary words(graph, today);
        const Linchpins linchpins {DataHolders(words)};
        int holding = 0;
        for (int number = 0; number < length; ++number)
            holding += linchpins.holds(number) ? 1 : 0;
        QCOMPARE(holding, length - 4);
        QCOMPARE(linchpins.partsWithout(length / 2).size(), 2u);
    }

    void onePersonAgrees() { compare(u"OWN-03"_s, &Oracle::onePerson, 30); }
    void keepersAgree() { compare(u"OWN-04"_s, &Oracle::withoutKeeper, 80); }
    void insightAgrees() { compare(u"PRC-03"_s, &Oracle::strategyWithoutInsight, 20); }
    void spreadsheetsAgree() { compare(u"PRC-05"_s, &Oracle::throughSpreadsheet, 40); }
};

int main(int argc, char **argv)
{
    // Thousands of small maps, each in less than a millisecond.
    qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=1200");
    QCoreApplication app(argc, argv);
    TestOraclesOwnership test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_oracles_ownership.moc"
