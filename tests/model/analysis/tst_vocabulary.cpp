// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/analysis/reach.h"
#include "model/change/draft.h"

#include <QElapsedTimer>
#include <QTest>

#include <rapidcheck.h>

#include <limits>
#include <random>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);
static const Key tool(u"tool");
static const Key dataFlow(u"data-flow");

// Tools a to d, a flow f from a to b.
static Draft fourTools()
{
    Draft draft {Graph()};
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
        draft.create(tool, id, id);
    draft.relate(dataFlow, u"a"_s, u"b"_s, u"f"_s);
    return draft;
}

static int flowOf(const Vocabulary &words)
{
    return words.index().relationNumber(u"f"_s);
}

static QStringList unconnected(const Graph &graph)
{
    const auto report = check(graph, {today, {}, {u"STR-01"_s}});
    QStringList items;
    if (!report)
        return {report.error().sentence};
    for (const Finding &finding : report->findings)
        items += finding.keyItems;
    return items;
}

// Each tool is part of the next one, and nothing is connected.
static Graph chainOfParts(int tools)
{
    Draft draft {Graph()};
    for (int i = 0; i < tools; ++i) {
        const QString id = QString::number(i);
        draft.create(tool, id, id);
        draft.set(id, Key(u"parent"), QString::number(i + 1));
    }
    return draft.graph();
}

// Nanoseconds.
static qint64 timeOf(const Graph &graph)
{
    QElapsedTimer timer;
    timer.start();
    unconnected(graph);
    return timer.nsecsElapsed();
}

namespace {

// A map of up to eight tools, drawn by dice: what STR-01 asks about, in every state.
class SmallMap
{
public:
    explicit SmallMap(quint32 seed)
        : m_random(seed)
        , m_draft {Graph()}
    {
        m_draft.create(Key(u"touchpoint"), u"Checkout"_s, u"t"_s);
        m_draft.create(Key(u"metric"), u"Sales"_s, u"m"_s);
        m_draft.create(Key(u"promise"), u"Reply"_s, u"p"_s);
        m_draft.create(Key(u"data-object"), u"Order"_s, u"o"_s);
        m_tools = 1 + below(8);
        for (int i = 0; i < m_tools; ++i)
            addTool(i);
        const int relations = below(6);
        for (int i = 0; i < relations; ++i)
            addRelation();
    }

    const Graph &graph() const { return m_draft.graph(); }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    QString someTool() { return QString::number(below(m_tools)); }

    Value someLifecycle()
    {
        static const QList<Value> values {Value(),
                                          Value(Value::None()),
                                          Value(u"idea"_s),
                                          Value(u"trial"_s),
                                          Value(u"live"_s),
                                          Value(u"leaving"_s),
                                          Value(u"gone"_s)};
        return values[below(int(values.size()))];
    }

    void addTool(int number)
    {
        const QString id = QString::number(number);
        m_draft.create(tool, id, id);
        m_draft.set(id, key::lifecycle, someLifecycle());
        if (below(3) == 0)
            m_draft.set(id, Key(u"parent"), someTool());
        if (below(5) == 0)
            m_draft.set(id, Key(u"stands-alone"), below(2) == 0);
        if (below(4) == 0)
            m_draft.set(id, key::createdOn, today.addDays(-below(3)).toString(Qt::ISODate));
    }

    void addRelation()
    {
        static const QList<std::pair<Key, QString>> ends {{Key(u"supports"), u"t"_s},
                                                          {Key(u"source"), u"m"_s},
                                                          {Key(u"fulfils"), u"p"_s},
                                                          {Key(u"holds"), u"o"_s}};
        const int luck = below(10);
        if (luck < 4) {
            m_draft.relate(ends[luck].first, someTool(), ends[luck].second);
            return;
        }
        const QString flow = m_draft.relate(dataFlow, someTool(), someTool());
        m_draft.set(flow, key::lifecycle, someLifecycle());
        if (below(3) == 0)
            m_draft.set(flow, key::mode, u"link"_s);
    }

    std::mt19937 m_random;
    Draft m_draft;
    int m_tools = 0;
};

// The condition of STR-01, said again without the index and as plainly as it can be.
class Oracle
{
public:
    explicit Oracle(const Graph &graph)
        : m_graph(graph)
    { }

    QStringList failing() const
    {
        QStringList failing;
        if (isStillAList())
            return failing;
        for (const Item *item : m_graph.itemsOf(tool)) {
            const QString created = item->value(key::createdOn).text();
            const bool fresh = !created.isEmpty() && created >= today.toString(Qt::ISODate);
            const bool alone = item->value(Key(u"stands-alone")) == Value(true);
            if (live(item->id) && !fresh && !alone && !connectedWithParts(item->id))
                failing.append(item->id);
        }
        return failing;
    }

private:
    bool isStillAList() const
    {
        int tools = 0;
        int joined = 0;
        for (const Item *item : m_graph.itemsOf(tool)) {
            tools += live(item->id) ? 1 : 0;
            joined += live(item->id) && connectedWithParts(item->id) ? 1 : 0;
        }
        return tools >= 5 && 100 * joined < 20 * tools;
    }

    bool live(const QString &id) const
    {
        const QString lifecycle = m_graph.value(id, key::lifecycle).text();
        return lifecycle != u"idea" && lifecycle != u"gone";
    }

    bool connected(const QString &id) const
    {
        for (const Item *item : m_graph.sortedItems()) {
            const bool touches = item->from == id || item->to == id;
            const bool liveFlow =
                item->kind == dataFlow && live(item->id) && live(item->from) && live(item->to);
            const bool serves = item->kind == Key(u"supports") || item->kind == Key(u"source")
                || item->kind == Key(u"fulfils");
            if (touches && (liveFlow || serves))
                return true;
        }
        return false;
    }

    // Eight steps up reach the top of any map of eight tools.
    bool isPartOf(const QString &part, const QString &whole) const
    {
        QString up = part;
        for (int step = 0; step < 8; ++step) {
            up = m_graph.value(up, Key(u"parent")).text();
            if (up == whole)
                return true;
        }
        return false;
    }

    bool connectedWithParts(const QString &id) const
    {
        const auto tools = m_graph.itemsOf(tool);
        return connected(id) || std::any_of(tools.begin(), tools.end(), [&](const Item *other) {
                   return isPartOf(other->id, id) && connected(other->id);
               });
    }

    const Graph &m_graph;
};

} // namespace

class TestVocabulary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void truthIsDecidedByWhatIsKnown()
    {
        QCOMPARE(both(Truth::No, Truth::Unknown), Truth::No);
        QCOMPARE(both(Truth::Yes, Truth::Unknown), Truth::Unknown);
        QCOMPARE(both(Truth::Yes, Truth::Yes), Truth::Yes);
        QCOMPARE(either(Truth::Yes, Truth::Unknown), Truth::Yes);
        QCOMPARE(either(Truth::No, Truth::Unknown), Truth::Unknown);
        QCOMPARE(either(Truth::No, Truth::No), Truth::No);
        QCOMPARE(negated(Truth::No), Truth::Yes);
        QCOMPARE(negated(Truth::Unknown), Truth::Unknown);
    }

    void twoWayFlowsGoInAndOutAtBothEnds()
    {
        Draft draft = fourTools();
        const auto degrees = [&] {
            const Vocabulary words(draft.graph(), today);
            return QList<qsizetype> {qsizetype(words.out(0).size()),
                                     qsizetype(words.in(0).size()),
                                     qsizetype(words.out(1).size()),
                                     qsizetype(words.in(1).size())};
        };
        QCOMPARE(degrees(), QList<qsizetype>({1, 0, 0, 1}));
        draft.set(u"f"_s, Key(u"two-way"), true);
        QCOMPARE(degrees(), QList<qsizetype>({1, 1, 1, 1}));
        draft.set(u"f"_s, key::lifecycle, u"idea"_s);
        QCOMPARE(degrees(), QList<qsizetype>({0, 0, 0, 0}));
    }

    void linksCountOnlyWhereAskedFor()
    {
        Draft draft = fourTools();
        draft.relate(dataFlow, u"a"_s, u"c"_s, u"e"_s);
        draft.set(u"e"_s, key::mode, u"link"_s);
        const Vocabulary words(draft.graph(), today);
        QCOMPARE(words.out(0).size(), 1u);
        QCOMPARE(words.out(0)[0].element, 1);
        QCOMPARE(words.outWithLinks(0).size(), 2u);
        QCOMPARE(words.inWithLinks(2).size(), 1u);
        QVERIFY(words.in(2).empty());
    }

    void departmentsCrossOnlyWhereBothAreKnown()
    {
        Draft draft = fourTools();
        const auto crosses = [&] {
            const Vocabulary words(draft.graph(), today);
            return words.crossesDepartments(flowOf(words));
        };
        draft.set(u"a"_s, key::department, u"Sales"_s);
        QVERIFY(!crosses());
        draft.set(u"b"_s, key::department, u"Sales"_s);
        QVERIFY(!crosses());
        draft.set(u"b"_s, key::department, u"Service"_s);
        QVERIFY(crosses());
    }

    void automaticDiffersFromNotByHand_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<Truth>("automatic");
        QTest::addColumn<Truth>("byHand");
        for (const QString &mode : {u"native"_s, u"api"_s, u"file-auto"_s, u"tag"_s})
            QTest::addRow("%s", qPrintable(mode)) << mode << Truth::Yes << Truth::No;
        QTest::newRow("talk") << u"talk"_s << Truth::No << Truth::Yes;
        QTest::newRow("link") << u"link"_s << Truth::No << Truth::No;
        QTest::newRow("unknown") << u"unknown"_s << Truth::Unknown << Truth::Unknown;
        QTest::newRow("missing") << QString() << Truth::Unknown << Truth::Unknown;
    }
    void automaticDiffersFromNotByHand()
    {
        QFETCH(QString, mode);
        QFETCH(Truth, automatic);
        QFETCH(Truth, byHand);
        Draft draft = fourTools();
        draft.set(u"f"_s, key::mode, mode.isEmpty() ? Value() : Value(mode));
        const Vocabulary words(draft.graph(), today);
        QCOMPARE(words.isAutomatic(flowOf(words)), automatic);
        QCOMPARE(words.isByHand(flowOf(words)), byHand);
    }

    void hoursAreMinutesTimesRunsAndRework()
    {
        Draft draft = fourTools();
        const auto hours = [&] {
            const Vocabulary words(draft.graph(), today);
            return words.hours(flowOf(words));
        };
        QVERIFY(!hours());
        draft.set(u"f"_s, Key(u"minutes-per-run"), 30);
        QVERIFY(!hours());
        draft.set(u"f"_s, Key(u"runs-per-month"), 8);
        QCOMPARE(hours().value(), 4.0);
        draft.set(u"f"_s, Key(u"rework-pct"), 50);
        QCOMPARE(hours().value(), 6.0);
        draft.set(u"f"_s, Key(u"runs-per-month"), 1e15);
        QCOMPARE(hours().value(), 1e6);
    }

    void aLongListOfDataIsCarriedLikeAShortOne()
    {
        Draft draft = fourTools();
        QStringList objects;
        for (int i = 0; i < 30; ++i)
            objects.append(u"object %1"_s.arg(i));
        draft.set(u"f"_s, key::objects, objects);
        const Vocabulary words(draft.graph(), today);
        QCOMPARE(words.carries(flowOf(words), u"object 29"_s), Truth::Yes);
        QCOMPARE(words.carries(flowOf(words), u"object 30"_s), Truth::No);
    }

    void aToolKnowsWhatItIsPartOf()
    {
        Draft draft = fourTools();
        draft.set(u"b"_s, Key(u"parent"), u"a"_s);
        draft.set(u"c"_s, Key(u"parent"), u"b"_s);
        const Vocabulary words(draft.graph(), today);
        QCOMPARE(words.whole(0), -1);
        QCOMPARE(words.whole(1), 0);
        QCOMPARE(words.whole(2), 1);
        QCOMPARE(words.whole(3), -1);
    }

    void aConnectedPartOfAPartConnectsTheWhole()
    {
        Draft draft = fourTools();
        draft.set(u"a"_s, Key(u"parent"), u"c"_s);
        draft.set(u"c"_s, Key(u"parent"), u"d"_s);
        QCOMPARE(unconnected(draft.graph()), QStringList());
    }

    void partsOfEachOtherDoNotHang()
    {
        Draft draft = fourTools();
        draft.set(u"a"_s, Key(u"parent"), u"c"_s);
        draft.set(u"c"_s, Key(u"parent"), u"a"_s);
        draft.set(u"d"_s, Key(u"parent"), u"d"_s);
        QCOMPARE(unconnected(draft.graph()), QStringList {u"d"_s});
    }

    // Ten times the tools may take ten times as long, here with a factor of five for the weather on
    // the machine; squared it would be a hundred times.
    void aLongChainOfPartsTakesItsTimeOnly()
    {
        const Graph small = chainOfParts(2'000);
        const Graph large = chainOfParts(20'000);
        qint64 shortest = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i)
            shortest = qMin(shortest, timeOf(small));
        QVERIFY2(timeOf(large) < shortest * 50 + 100'000'000,
                 qPrintable(QString::number(shortest)));
    }

    void nothingConnectedAgreesWithAPlainStatementOfIt()
    {
        const bool agrees = rc::check("STR-01 fails where it should", [](quint32 seed) {
            const SmallMap map(seed);
            const auto report = check(map.graph(), {today, {}, {u"STR-01"_s}});
            RC_ASSERT(bool(report));
            QStringList failing;
            for (const Finding &finding : report->findings)
                failing.append(finding.keyItems);
            failing.sort();
            const QStringList expected = Oracle(map.graph()).failing();
            RC_CLASSIFY(!expected.isEmpty());
            RC_ASSERT(failing == expected);
        });
        QVERIFY(agrees);
    }

    // What one deep walk says of many starts is what a walk from each of them finds.
    void aReachTreeClaimsOnlyWhatIsReached()
    {
        int claims = 0;
        const bool holds = rc::check("a tree of reach is right", [&](quint32 seed) {
            std::mt19937 random(seed);
            Draft draft {Graph()};
            const int tools = 2 + int(random() % 7);
            for (int i = 0; i < tools; ++i)
                draft.create(tool, QString::number(i), QString::number(i));
            for (int i = int(random() % 14); i > 0; --i) {
                draft.relate(Key(u"data-flow"),
                             QString::number(random() % quint32(tools)),
                             QString::number(random() % quint32(tools)));
            }
            const Vocabulary words(draft.graph(), today);
            const std::vector<int> start {int(random() % quint32(tools)),
                                          int(random() % quint32(tools))};
            ReachTree tree(words);
            tree.restart({0}, {});
            tree.restart(start, {});
            const Reach whole(words, start);
            for (int from = 0; from < tools; ++from) {
                RC_ASSERT((tree.place(from) >= 0) == whole.reached(from));
                const Reach reach(words, {from});
                for (int to = 0; to < tools; ++to) {
                    const int place = tree.place(to);
                    if (place < 0 || !tree.surelyReaches(from, place, place))
                        continue;
                    ++claims;
                    RC_ASSERT(reach.reached(to));
                }
            }
        });
        QVERIFY(holds);
        QVERIFY(claims > 200);
    }

    void aRingIsReachedFromAnywhereOnIt()
    {
        Draft draft {Graph()};
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            draft.create(tool, id, id);
        draft.relate(Key(u"data-flow"), u"a"_s, u"b"_s);
        draft.relate(Key(u"data-flow"), u"b"_s, u"c"_s);
        draft.relate(Key(u"data-flow"), u"c"_s, u"a"_s);
        const Vocabulary words(draft.graph(), today);
        ReachTree tree(words);
        tree.restart({0}, {});
        for (int from = 0; from < 3; ++from)
            QVERIFY(tree.surelyReaches(from, 0, 2));
    }

    void keysAreTheSameInAnyOrderAndDifferWhereItemsDo()
    {
        const bool holds = rc::check("a key names its items", [](quint32 seed) {
            std::mt19937 random(seed);
            const auto text = [&] {
                static const QString letters = u"ab,#%* :\nя"_s;
                QString made;
                for (int i = int(random() % 4); i >= 0; --i)
                    made += letters[int(random() % quint32(letters.size()))];
                return made;
            };
            const auto items = [&] {
                QStringList made;
                for (int i = int(random() % 3); i >= 0; --i)
                    made.append(text());
                return made;
            };
            QStringList a = items();
            QStringList b = items();
            const QString detail = random() % 2 == 0 ? text() : QString();
            QStringList shuffled = a;
            std::shuffle(shuffled.begin(), shuffled.end(), random);
            const QString key = findingKey(u"R-01"_s, a, detail);
            RC_ASSERT(key == findingKey(u"R-01"_s, shuffled, detail));
            RC_ASSERT(!key.contains(u' ') && !key.contains(u'\n'));
            a.sort();
            b.sort();
            RC_ASSERT((a == b) == (key == findingKey(u"R-01"_s, b, detail)));
            RC_ASSERT(detail.isEmpty() == (key == findingKey(u"R-01"_s, a)));
        });
        QVERIFY(holds);
    }
};

int main(int argc, char **argv)
{
    // Thousands of small maps, each in less than a millisecond.
    qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=3000");
    QCoreApplication app(argc, argv);
    TestVocabulary test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_vocabulary.moc"
