// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <limits>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Maps of a size that are hard on rules: much of one kind at one place.
class Shape
{
public:
    static Graph hub(int size)
    {
        Shape shape;
        const QString object = shape.object(0);
        const QString hub = shape.tool(u"hub"_s, u"Hub"_s);
        for (int i = 0; i < size; ++i) {
            const QString tool = shape.tool(u"t%1"_s.arg(i), u"Tool %1"_s.arg(i));
            shape.flow(i % 2 ? hub : tool, i % 2 ? tool : hub, {object});
        }
        return shape.graph();
    }

    static Graph chain(int size)
    {
        Shape shape;
        const QString object = shape.object(0);
        for (int i = 0; i < size; ++i) {
            shape.tool(u"t%1"_s.arg(i), u"Tool %1"_s.arg(i));
            if (i > 0)
                shape.flow(u"t%1"_s.arg(i - 1), u"t%1"_s.arg(i), {object});
        }
        return shape.graph();
    }

    static Graph metricsOnOneTouchpoint(int size)
    {
        Shape shape;
        shape.add(u"touchpoint"_s, u"call"_s, u"Call"_s);
        for (int i = 0; i < size; ++i) {
            const QString id = u"m%1"_s.arg(i);
            const bool fast = i % 2 == 0;
            Item &metric = shape.add(u"metric"_s, id, fast ? u"Handle time"_s : u"Satisfaction"_s);
            metric.fields.set(Key(u"direction"), fast ? u"down"_s : u"up"_s);
            metric.fields.set(key::department, u"Department %1"_s.arg(i % 3));
            shape.relate(u"measures"_s, id, u"call"_s);
        }
        return shape.graph();
    }

    static Graph objectsOnOneFlow(int size)
    {
        Shape shape;
        QStringList objects;
        for (int i = 0; i < size; ++i)
            objects.append(shape.object(i));
        shape.tool(u"a"_s, u"A"_s);
        shape.tool(u"b"_s, u"B"_s);
        shape.flow(u"a"_s, u"b"_s, objects);
        shape.flow(u"b"_s, u"a"_s, objects);
        for (const QString &object : std::as_const(objects))
            shape.relate(u"holds"_s, u"a"_s, object).fields.set(Key(u"as"), u"authority"_s);
        return shape.graph();
    }

    /// The same data directly and by way of a hub.
    static Graph objectsOnTwoWays(int size)
    {
        Shape shape;
        QStringList objects;
        for (int i = 0; i < size; ++i)
            objects.append(shape.object(i));
        for (const QString &id : {u"a"_s, u"b"_s, u"hub"_s})
            shape.tool(id, id);
        shape.m_items.back().fields.set(Key(u"role"), u"hub"_s);
        shape.flow(u"a"_s, u"b"_s, objects);
        shape.flow(u"a"_s, u"hub"_s, objects);
        shape.flow(u"hub"_s, u"b"_s, objects);
        return shape.graph();
    }

    /// Every step asks for the same; what stands behind it is a tool of its own.
    static Graph journey(int size, bool joined, bool passedOn)
    {
        Shape shape;
        const QString object = shape.object(0);
        shape.add(u"journey"_s, u"j"_s, u"Journey"_s);
        for (int i = 0; i < size; ++i) {
            const QString step = u"s%1"_s.arg(i);
            const QString tool = shape.tool(u"t%1"_s.arg(i), u"Tool %1"_s.arg(i));
            Item &touchpoint = shape.add(u"touchpoint"_s, step, u"Step %1"_s.arg(i));
            touchpoint.fields.set(key::journey, u"j"_s);
            touchpoint.fields.set(Key(u"collects"), QStringList {object});
            shape.relate(u"supports"_s, tool, step);
            if (i > 0 && joined)
                shape.relate(u"next"_s, u"s%1"_s.arg(i - 1), step);
            if (i > 0 && passedOn)
                shape.flow(u"t%1"_s.arg(i - 1), tool, {object});
        }
        return shape.graph();
    }

    static Graph branches(int size)
    {
        Shape shape;
        const QString object = shape.object(0);
        shape.add(u"journey"_s, u"j"_s, u"Journey"_s);
        shape.add(u"touchpoint"_s, u"start"_s, u"Start"_s).fields.set(key::journey, u"j"_s);
        for (int i = 0; i < size; ++i) {
            const QString step = u"s%1"_s.arg(i);
            Item &touchpoint = shape.add(u"touchpoint"_s, step, u"Step %1"_s.arg(i));
            touchpoint.fields.set(key::journey, u"j"_s);
            touchpoint.fields.set(Key(u"collects"), QStringList {object});
            shape.relate(u"next"_s, u"start"_s, step);
        }
        return shape.graph();
    }

    static Graph waivers(int size)
    {
        Shape shape;
        shape.add(u"person"_s, u"anna"_s, u"Anna"_s);
        for (int i = 0; i < size; ++i) {
            const QString id = shape.tool(u"t%1"_s.arg(i), u"Tool %1"_s.arg(i));
            Item &waiver = shape.add(u"waiver"_s, u"w%1"_s.arg(i), {});
            waiver.fields.set(Key(u"rule"), u"OWN-01"_s);
            waiver.fields.set(Key(u"items"), i % 2 ? QStringList {id} : QStringList {id, u"*"_s});
            waiver.fields.set(Key(u"reason"), u"Until spring"_s);
            waiver.fields.set(Key(u"person"), u"anna"_s);
        }
        return shape.graph();
    }

    static Graph namesAlike(int size)
    {
        Shape shape;
        for (int i = 0; i < size; ++i) {
            QString name = u"Newsletter"_s;
            name[i % 10] = QChar(u'a' + i / 10 % 26);
            name[i / 260 % 10] = QChar(u'a' + i / 2600 % 26);
            shape.tool(u"t%1"_s.arg(i), name);
        }
        return shape.graph();
    }

private:
    Item &add(const QString &kind, const QString &id, const QString &name)
    {
        m_items.push_back({id, Key(kind), {}, {}, {}});
        if (!name.isEmpty())
            m_items.back().fields.set(key::name, name);
        return m_items.back();
    }

    QString tool(const QString &id, const QString &name)
    {
        add(u"tool"_s, id, name);
        return id;
    }

    QString object(int number)
    {
        const QString id = u"o%1"_s.arg(number);
        Item &object = add(u"data-object"_s, id, u"Data %1"_s.arg(number));
        object.fields.set(Key(u"sensitivity"), u"personal"_s);
        object.fields.set(Key(u"core"), true);
        return id;
    }

    Item &relate(const QString &kind, const QString &from, const QString &to)
    {
        m_items.push_back({u"r%1"_s.arg(m_items.size()), Key(kind), from, to, {}});
        return m_items.back();
    }

    void flow(const QString &from, const QString &to, const QStringList &objects)
    {
        Item &flow = relate(u"data-flow"_s, from, to);
        flow.fields.set(key::mode, m_items.size() % 3 ? u"api"_s : u"copy-paste"_s);
        flow.fields.set(key::objects, objects);
    }

    Graph graph() { return Graph(std::move(m_items)); }

    std::vector<Item> m_items;
};

using MakeShape = Graph (*)(int size);
Q_DECLARE_METATYPE(MakeShape)

/// The processor's time of a check, the least of some runs.
static double timeOf(const Graph &graph, const QStringList &rules)
{
    constexpr int runs = 3;
    std::clock_t least = std::numeric_limits<std::clock_t>::max();
    for (int run = 0; run < runs; ++run) {
        const std::clock_t start = std::clock();
        const auto report = check(graph, {QDate(2026, 11, 26), {}, rules});
        least = std::min(least, std::clock() - start);
        if (!report)
            qFatal("the check failed");
    }
    return double(least) / CLOCKS_PER_SEC;
}

class TstGrowth final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timeGrowsWithTheSize_data()
    {
        QTest::addColumn<MakeShape>("make");
        const auto add = [](const char *name, MakeShape make) {
            QTest::newRow(name) << make;
        };
        add("flows at one hub", &Shape::hub);
        add("a chain of tools", &Shape::chain);
        add("metrics on one touchpoint", &Shape::metricsOnOneTouchpoint);
        add("data on one flow", &Shape::objectsOnOneFlow);
        add("data on two ways", &Shape::objectsOnTwoWays);
        add("steps that pass on", [](int size) { return Shape::journey(size, true, true); });
        add("steps that pass nothing on",
            [](int size) { return Shape::journey(size, true, false); });
        add("steps without an order", [](int size) { return Shape::journey(size, false, true); });
        add("branches", &Shape::branches);
        add("acceptances", &Shape::waivers);
        add("names alike", [](int size) { return Shape::namesAlike(size / 4); });
    }

    // Four times as much may take up to ten times as long, since memory counts too; what grows with
    // the square takes sixteen times.
    void timeGrowsWithTheSize()
    {
        QFETCH(MakeShape, make);
        constexpr int size = MARTLET_FULL_TESTS ? 2000 : 500;
        constexpr double most = 10;
        const Graph small = make(size);
        const Graph large = make(4 * size);
        (void)timeOf(small, {});
        const double ratio = timeOf(large, {}) / timeOf(small, {});
        if (ratio <= most)
            return;
        QStringList guilty;
        for (const Rule &rule : rules()) {
            const double own = timeOf(large, {rule.id}) / timeOf(small, {rule.id});
            if (own > most)
                guilty.append(u"%1 takes %2 times as long"_s.arg(rule.id).arg(own));
        }
        QFAIL(qPrintable(u"all take %1 times as long: %2"_s.arg(ratio).arg(guilty.join(u", "_s))));
    }

    // Every side is asked about, yet nobody is shown all pairs.
    void manyMetricsOnOneThingAreNotToldOfInAllPairs()
    {
        constexpr int metrics = 300;
        const Graph graph = Shape::metricsOnOneTouchpoint(metrics);
        const auto report = check(graph, {QDate(2026, 11, 26), {}, {u"JRN-04"_s}});
        QVERIFY(report);
        QSet<QString> named;
        for (const Finding &finding : report->findings) {
            for (const QString &metric : finding.keyItems)
                named.insert(metric);
        }
        QCOMPARE(named.size(), metrics);
        QVERIFY(report->findings.size() <= qsizetype(8) * metrics);
    }

    void longChainIsNoDeepWalk()
    {
        const auto report = check(Shape::chain(50000), {QDate(2026, 11, 26), {}, {}});
        QVERIFY(report);
        QVERIFY(report->findings.size() >= 50000);
    }
};

QTEST_GUILESS_MAIN(TstGrowth)
#include "tst_growth.moc"
