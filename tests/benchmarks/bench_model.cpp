// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/change/change.h"
#include "model/exchange/projectjson.h"
#include "model/graph/index.h"
#include "model/layout/layout.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/support/mapofsize.h"

#include <QLineF>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QList<int> sizes {100, 1000, 10000};
static const QString adjacency = u"building the adjacency"_s;
static const QString writing = u"its answers and findings, copied"_s;

/// The least work that any check must do: the neighbours of every element in flat arrays.
static size_t buildAdjacency(const Index &index)
{
    std::vector<int> start(size_t(index.elementCount()) + 1);
    for (int i = 0; i < index.relationCount(); ++i)
        ++start[size_t(index.from(i)) + 1];
    for (size_t i = 1; i < start.size(); ++i)
        start[i] += start[i - 1];
    std::vector<int> targets(size_t(index.relationCount()));
    std::vector<int> next = start;
    for (int i = 0; i < index.relationCount(); ++i)
        targets[size_t(next[size_t(index.from(i))]++)] = index.to(i);
    return targets.size() + start.size();
}

/// The least work of a check that says what it found: answers and findings with their keys and
/// lists. Unlike the adjacency it grows with what there is to say.
static size_t writeDown(const Report &report)
{
    QList<Answer> answers;
    for (const Answer &answer : report.answers)
        answers.append(answer);
    std::vector<Finding> findings;
    for (const Finding &finding : report.findings) {
        findings.push_back(finding);
        findings.back().key = findingKey(finding.rule, finding.keyItems, finding.detail);
        findings.back().items = QStringList(finding.items.begin(), finding.items.end());
    }
    return size_t(answers.size()) + findings.size();
}

static LayoutRequest layoutRequest(const Graph &graph)
{
    const Index &index = graph.index();
    LayoutRequest request;
    for (int i = 0; i < index.elementCount(); ++i)
        request.nodes.push_back({i, 172, 60, -1, -1, {}});
    for (int i = 0; i < index.relationCount(); ++i)
        request.edges.push_back({index.from(i), index.to(i), 0, 0});
    return request;
}

static QPointF centreOf(const LayoutRequest &request, const LayoutResult &result, int node)
{
    const LayoutNode &card = request.nodes[size_t(node)];
    return result.positions[size_t(node)] + QPointF(card.width, card.height) / 2;
}

/// Lines between centres that cross others without a common end: what no routing can avoid.
static int crossings(const LayoutRequest &request, const std::vector<QPointF> &centres)
{
    int count = 0;
    for (size_t i = 0; i < request.edges.size(); ++i) {
        const LayoutEdge &a = request.edges[i];
        const QLineF line(centres[size_t(a.from)], centres[size_t(a.to)]);
        for (size_t j = 0; j < i; ++j) {
            const LayoutEdge &b = request.edges[j];
            const bool meet = a.from == b.from || a.from == b.to || a.to == b.from || a.to == b.to;
            const QLineF other(centres[size_t(b.from)], centres[size_t(b.to)]);
            count += !meet && line.intersects(other, nullptr) == QLineF::BoundedIntersection;
        }
    }
    return count;
}

static std::vector<QPointF> centresByDot(const LayoutRequest &request, const QByteArray &plain)
{
    std::vector<QPointF> centres(request.nodes.size());
    for (const QByteArray &line : plain.split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() > 3 && words[0] == "node")
            centres[words[1].mid(1).toUInt()] = {words[2].toDouble(), words[3].toDouble()};
    }
    return centres;
}

static QByteArray dotText(const LayoutRequest &request)
{
    QByteArray text =
        "digraph { node [shape=box width=2.39 height=0.83 fixedsize=true label=\"\"];\n";
    for (size_t i = 0; i < request.nodes.size(); ++i)
        text += "n" + QByteArray::number(qulonglong(i)) + ";\n";
    for (const LayoutEdge &edge : request.edges)
        text += "n" + QByteArray::number(edge.from) + " -> n" + QByteArray::number(edge.to) + ";\n";
    return text + "}\n";
}

class BenchModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data() { addSizesOfChecks(); }
    void checks()
    {
        QFETCH(int, size);
        const Graph graph = mapOfSize(size);
        const double time = medianTime(5, [&] { QVERIFY(bool(check(graph))); });
        finishCheck(u"check, all rules"_s, graph, time);
    }

    /// From an edit of one field to the report.
    void checksAfterAnEdit_data() { addSizesOfChecks(); }
    void checksAfterAnEdit()
    {
        QFETCH(int, size);
        Graph graph = mapOfSize(size);
        const QString tool = graph.itemsOf(Key(u"tool")).front()->id;
        int edits = 0;
        const double time = medianTime(5, [&] {
            const Graph seen = graph; // as the window holds it
            const Value before = graph.value(tool, key::name);
            const Value after = u"Edit %1"_s.arg(++edits);
            QVERIFY(apply(graph, {{tool, key::name, before, after}}));
            QVERIFY(bool(check(graph)));
        });
        finishCheck(u"check after an edit"_s, graph, time);
    }

    /// `dot` takes minutes at 1,000, so that size has no peer.
    void layouts_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("peer");
        QTest::addColumn<double>("budget");
        QTest::newRow("100") << 100 << u"dot"_s << 0.0;
        QTest::newRow("300") << 300 << u"dot"_s << 1.0;
        QTest::newRow("1000") << 1000 << QString() << 0.0;
        QTest::newRow("10000") << 10000 << u"sfdp"_s << 0.05;
    }
    void layouts()
    {
        QFETCH(int, size);
        QFETCH(QString, peer);
        QFETCH(double, budget);
        const LayoutRequest request = layoutRequest(mapOfSize(size));
        LayoutRun run;
        run.program = QString::fromUtf16(MARTLET_PROGRAM);
        const double time = medianTime(1, [&] {
            const auto result = layOut(request, run);
            QVERIFY(result && result->positions.size() == request.nodes.size());
        });
        const double limit = peer.isEmpty() ? 0 : peerTime(peer, {u"-Tplain"_s}, dotText(request));
        QVERIFY2(peer.isEmpty() || limit > 0, "the peer could not be run");
        if (size == 10000)
            QEXPECT_FAIL(
                "", "not reached: most of the time is dot's own, group by group", Continue);
        finish({u"layout, whole, free"_s, size, time, peer, limit, budget});
    }

    void crossingsOfAFreeLayout()
    {
        const LayoutRequest request = layoutRequest(mapOfSize(300));
        LayoutRun run;
        run.program = QString::fromUtf16(MARTLET_PROGRAM);
        const auto result = layOut(request, run);
        QVERIFY(result);
        std::vector<QPointF> centres;
        centres.reserve(request.nodes.size());
        for (int i = 0; i < int(request.nodes.size()); ++i)
            centres.push_back(centreOf(request, *result, i));
        const auto plain = outputOf(u"dot"_s, {u"-Tplain"_s}, dotText(request));
        QVERIFY2(!plain.isEmpty(), "the peer could not be run");
        const int peer = crossings(request, centresByDot(request, plain));
        qInfo("crossings at 300: %d, dot: %d", crossings(request, centres), peer);
        QVERIFY(crossings(request, centres) <= peer);
    }

    void json_data() { addSizes(); }
    void json()
    {
        QFETCH(int, size);
        const Graph graph = mapOfSize(size);
        QByteArray bytes;
        finish({u"JSON, written"_s,
                size,
                medianTime(3, [&] { bytes = writeProjectJson(graph); }),
                {},
                0,
                0});
        finish({u"JSON, read"_s,
                size,
                medianTime(3, [&] { QVERIFY(bool(readProjectJson(bytes))); }),
                {},
                0,
                0});
    }

private:
    static void addSizesOfChecks()
    {
        addSizes();
        if (MARTLET_FULL_TESTS)
            QTest::newRow("50000") << 50000;
    }

    static double adjacencyTime(const Graph &graph)
    {
        size_t sum = 0;
        const double time = medianTime(9, [&] { sum += buildAdjacency(graph.index()); });
        return sum > 0 ? time : 0;
    }

    static void finishCheck(const QString &what, const Graph &graph, double time)
    {
        const int size = int(graph.itemsOf(Key(u"tool")).size());
        const Row far {what, size, time, adjacency, adjacencyTime(graph), 200};
        print(far);
        const auto report = check(graph);
        QVERIFY(report);
        size_t sum = 0;
        const double limit = medianTime(5, [&] { sum += writeDown(*report); });
        QVERIFY(sum > 0);
        finish({what, size, time, writing, limit, 15});
        QEXPECT_FAIL("", "not reached: every tool of this map has findings", Continue);
        QVERIFY(far.isWithinBudget());
    }

    static void addSizes()
    {
        QTest::addColumn<int>("size");
        for (const int size : sizes)
            QTest::newRow(QByteArray::number(size)) << size;
    }

    static void finish(const Row &row)
    {
        print(row);
        if (!row.isWithinBudget())
            qWarning("over budget: %s", qPrintable(row.what));
        QVERIFY(row.isWithinBudget());
    }
};

QTEST_GUILESS_MAIN(BenchModel)
#include "bench_model.moc"
