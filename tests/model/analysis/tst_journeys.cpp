// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeys.h"
#include "model/change/draft.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <random>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);
static const Key touchpoint(u"touchpoint");
static const Key nextKind(u"next");
static const Key handOffKind(u"hand-off");
static const QStringList builtInStages {
    u"discover"_s, u"consider"_s, u"buy"_s, u"use"_s, u"stay"_s};

// A journey j with touchpoints a to e.
static Draft fiveSteps()
{
    Draft draft {Graph()};
    draft.create(Key(u"journey"), u"Journey"_s, u"j"_s);
    for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}) {
        draft.create(touchpoint, id, id);
        draft.set(id, key::journey, u"j"_s);
    }
    return draft;
}

static void joinAll(Draft &draft, const QStringList &pairs)
{
    for (const QString &pair : pairs)
        draft.relate(nextKind, pair.first(1), pair.last(1));
}

static QString stepsOf(const Graph &graph)
{
    const Vocabulary words(graph, today);
    QString steps;
    const Journey journey = journeysOf(words).at(0);
    for (const int step : journey.steps)
        steps += words.index().element(step).id;
    return steps;
}

namespace {

// Up to seven touchpoints of two journeys, drawn by dice, circles and all.
class SmallJourneys
{
public:
    explicit SmallJourneys(quint32 seed)
        : m_random(seed)
        , m_draft {Graph()}
    {
        for (const QString &id : {u"j"_s, u"k"_s})
            m_draft.create(Key(u"journey"), id, id);
        m_touchpoints = 1 + below(7);
        for (int i = 0; i < m_touchpoints; ++i)
            addTouchpoint(i);
        for (int i = below(10); i > 0; --i)
            addNext();
        for (int i = below(4); i > 0; --i)
            addHandOff();
    }

    const Graph &graph() const { return m_draft.graph(); }

private:
    int below(int limit) { return int(m_random() % quint32(limit)); }
    QString some() { return QString::number(below(m_touchpoints)); }

    Value one(const QList<Value> &values) { return values[below(int(values.size()))]; }

    void addTouchpoint(int number)
    {
        const QString id = QString::number(number);
        m_draft.create(touchpoint, u"ABC"_s.mid(below(3), 1), id);
        m_draft.set(id, key::journey, one({u"j"_s, u"j"_s, u"j"_s, u"k"_s, Value::None(), {}}));
        m_draft.set(id, key::stage, one({u"buy"_s, u"discover"_s, u"elsewhere"_s, {}}));
        m_draft.set(id, key::department, one({u"Sales"_s, u"Service"_s, {}}));
    }

    void addNext()
    {
        const QString next = m_draft.relate(nextKind, some(), some());
        m_draft.set(next, key::journey, one({u"j"_s, u"k"_s, Value::None(), {}, {}}));
    }

    void addHandOff()
    {
        const QString handOff = m_draft.relate(handOffKind, some(), some());
        m_draft.set(handOff, key::mode, one({u"automatic"_s, u"mail"_s, {}}));
    }

    std::mt19937 m_random;
    Draft m_draft;
    int m_touchpoints = 0;
};

// "Steps of a journey" and "hand-off of a journey", said again as plainly as can be.
class Oracle
{
public:
    Oracle(const Graph &graph, const QString &journey)
        : m_graph(graph)
        , m_journey(journey)
    {
        for (const Item *next : graph.itemsOf(nextKind)) {
            if (belongs(*next))
                m_nexts.append(next);
        }
    }

    QStringList steps() const
    {
        QStringList steps;
        for (const Item *item : m_graph.itemsOf(touchpoint)) {
            const bool joined = std::any_of(m_nexts.begin(), m_nexts.end(), [&](auto next) {
                return next->from == item->id || next->to == item->id;
            });
            if (joined || journeyOf(item->id) == m_journey)
                steps.append(item->id);
        }
        return steps;
    }

    // The order that respects as much as an order does: what is drawn backwards in it must close a
    // circle of what is drawn forwards, and the rest is by stage, name and identity.
    bool isRight(const QStringList &order) const
    {
        QStringList sorted = order;
        sorted.sort();
        if (sorted != steps())
            return false;
        for (const Item *next : m_nexts) {
            if (order.indexOf(next->from) > order.indexOf(next->to)
                && !leadsForward(order, next->to, next->from))
                return false;
        }
        return isFirstByRank(order);
    }

    // Pairs of steps, and whether each is by hand.
    QMap<QStringList, bool> handOffs() const
    {
        QMap<QStringList, bool> pairs;
        const QStringList all = steps();
        for (const Item *item : m_graph.itemsOf(handOffKind)) {
            if (!all.contains(item->from) || !all.contains(item->to) || item->from == item->to)
                continue;
            const QString mode = item->value(key::mode).text();
            pairs[pairOf(*item)] |= !mode.isEmpty() && mode != u"automatic";
        }
        for (const Item *next : m_nexts) {
            const QString from = m_graph.value(next->from, key::department).text();
            const QString to = m_graph.value(next->to, key::department).text();
            if (!from.isEmpty() && !to.isEmpty() && from != to)
                pairs[pairOf(*next)] |= false;
        }
        return pairs;
    }

    bool hasCircle() const
    {
        return std::any_of(m_nexts.begin(), m_nexts.end(), [&](auto next) {
            return next->from != next->to && leads(next->to, next->from);
        });
    }

    static QStringList pairOf(const Item &item)
    {
        return {std::min(item.from, item.to), std::max(item.from, item.to)};
    }

private:
    using Rank = std::tuple<qsizetype, QString, QString>;

    QString journeyOf(const QString &id) const { return m_graph.value(id, key::journey).text(); }

    bool belongs(const Item &next) const
    {
        const QString own = next.value(key::journey).text();
        if (!own.isEmpty())
            return own == m_journey;
        return journeyOf(next.from) == m_journey && journeyOf(next.to) == m_journey;
    }

    Rank rank(const QString &id) const
    {
        const auto stage = builtInStages.indexOf(m_graph.value(id, key::stage).text());
        return {stage < 0 ? builtInStages.size() : stage, m_graph.find(id)->name(), id};
    }

    bool leads(const QString &from, const QString &to) const
    {
        QStringList reached {from};
        for (qsizetype i = 0; i < reached.size(); ++i) {
            for (const Item *next : m_nexts) {
                if (next->from == reached[i] && !reached.contains(next->to))
                    reached.append(next->to);
            }
        }
        return reached.contains(to);
    }

    bool leadsForward(const QStringList &order, const QString &from, const QString &to) const
    {
        QStringList reached {from};
        for (const QString &step : order) {
            for (const Item *next : m_nexts) {
                if (next->from == step && reached.contains(step)
                    && order.indexOf(next->to) > order.indexOf(step))
                    reached.append(next->to);
            }
        }
        return reached.contains(to);
    }

    // No later step that could have come now has a lower rank.
    bool isFirstByRank(const QStringList &order) const
    {
        for (qsizetype now = 0; now < order.size(); ++now) {
            for (qsizetype later = now + 1; later < order.size(); ++later) {
                const bool waits =
                    std::any_of(m_nexts.begin(), m_nexts.end(), [&](const Item *next) {
                        const auto from = order.indexOf(next->from);
                        return next->to == order[later] && from >= now && from < later;
                    });
                if (!waits && rank(order[later]) < rank(order[now]))
                    return false;
            }
        }
        return true;
    }

    const Graph &m_graph;
    QString m_journey;
    QList<const Item *> m_nexts;
};

} // namespace

class TestJourneys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreInOrder_data()
    {
        QTest::addColumn<QStringList>("nexts");
        QTest::addColumn<QString>("steps");
        QTest::newRow("nothing drawn: by name") << QStringList() << u"abcde"_s;
        QTest::newRow("backwards")
            << QStringList {u"ed"_s, u"dc"_s, u"cb"_s, u"ba"_s} << u"edcba"_s;
        QTest::newRow("branches by name")
            << QStringList {u"ec"_s, u"eb"_s, u"ca"_s, u"bd"_s} << u"ebcad"_s;
        QTest::newRow("a circle is cut where it closes")
            << QStringList {u"ac"_s, u"cb"_s, u"bc"_s, u"bd"_s} << u"acbde"_s;
        QTest::newRow("what a circle leads to comes behind it")
            << QStringList {u"bc"_s, u"cb"_s, u"ca"_s} << u"bcade"_s;
        QTest::newRow("a circle that nobody comes into")
            << QStringList {u"cd"_s, u"de"_s, u"ec"_s} << u"abcde"_s;
        QTest::newRow("to itself") << QStringList {u"aa"_s, u"ba"_s} << u"bacde"_s;
    }
    void stepsAreInOrder()
    {
        QFETCH(QStringList, nexts);
        QFETCH(QString, steps);
        Draft draft = fiveSteps();
        joinAll(draft, nexts);
        QCOMPARE(stepsOf(draft.graph()), steps);
    }

    void stagesComeInTheOrderOfTheProject()
    {
        Draft draft = fiveSteps();
        draft.create(Key(u"project"), u"P"_s, projectId);
        draft.set(u"a"_s, key::stage, u"Second"_s);
        draft.set(u"b"_s, key::stage, u"First"_s);
        draft.set(projectId, Key(u"stages"), QStringList({u"First"_s, u"Second"_s}));
        QCOMPARE(stepsOf(draft.graph()), u"bacde"_s);
    }

    void eachPairIsOneHandOff()
    {
        Draft draft = fiveSteps();
        joinAll(draft, {u"ab"_s, u"bc"_s});
        for (const QString &id : {u"a"_s, u"c"_s})
            draft.set(id, key::department, u"Sales"_s);
        draft.set(u"b"_s, key::department, u"Service"_s);
        draft.relate(handOffKind, u"b"_s, u"a"_s, u"h"_s);
        draft.set(u"h"_s, key::mode, u"mail"_s);
        const Vocabulary words(draft.graph(), today);
        const Journey journey = journeysOf(words).at(0);
        QCOMPARE(journey.handOffs.size(), 2u);
        QCOMPARE(words.index().relation(journey.handOffs[0].relation).id, u"h"_s);
        QVERIFY(journey.handOffs[0].byHand);
        QVERIFY(!journey.handOffs[1].byHand);
    }

    void aLongJourneyIsWalked()
    {
        constexpr int length = 20'000;
        Draft draft {Graph()};
        draft.create(Key(u"journey"), u"Journey"_s, u"j"_s);
        for (int i = 0; i < length; ++i) {
            const QString id = QString::number(i);
            draft.create(touchpoint, id, id);
            draft.set(id, key::journey, u"j"_s);
        }
        for (int i = 0; i < length; ++i)
            draft.relate(nextKind, QString::number(i), QString::number((i + 1) % length));
        const Vocabulary words(draft.graph(), today);
        const Journey journey = journeysOf(words).at(0);
        QCOMPARE(journey.steps.size(), size_t(length));
        QCOMPARE(words.index().element(journey.steps.front()).id, u"0"_s);
        QCOMPARE(words.index().element(journey.steps.back()).id, QString::number(length - 1));
    }

    void walkAgreesWithAPlainStatementOfIt()
    {
        int circles = 0;
        int handOffs = 0;
        const bool agrees = rc::check("steps and hand-offs", [&](quint32 seed) {
            const SmallJourneys map(seed);
            const Vocabulary words(map.graph(), today);
            for (const Journey &journey : journeysOf(words)) {
                const Oracle oracle(map.graph(), words.index().element(journey.element).id);
                QStringList order;
                for (const int step : journey.steps)
                    order.append(words.index().element(step).id);
                RC_ASSERT(oracle.isRight(order));
                QMap<QStringList, bool> pairs;
                for (const JourneyHandOff &handOff : journey.handOffs) {
                    const QStringList pair =
                        Oracle::pairOf(words.index().relation(handOff.relation));
                    RC_ASSERT(!pairs.contains(pair));
                    pairs.insert(pair, handOff.byHand);
                }
                RC_ASSERT(pairs == oracle.handOffs());
                circles += oracle.hasCircle();
                handOffs += !pairs.isEmpty();
            }
        });
        QVERIFY(agrees);
        QVERIFY(circles > 200 && handOffs > 200);
    }
};

int main(int argc, char **argv)
{
    qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=3000");
    QCoreApplication app(argc, argv);
    TestJourneys test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_journeys.moc"
