// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/exchange/projectjson.h"
#include "model/graph/index.h"
#include "model/layout/layout.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/support/mapofsize.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QList<int> sizes {100, 1000, 10000};

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
    void checks_data() { addSizes(); }
    void checks()
    {
        QFETCH(int, size);
        const Graph graph = mapOfSize(size);
        const Index &index = graph.index();
        size_t sum = 0;
        const double limit = medianTime(9, [&] { sum += buildAdjacency(index); });
        QVERIFY(sum > 0);
        const double time = medianTime(5, [&] { QVERIFY(bool(check(graph))); });
        finish({u"check, all rules"_s, size, time, u"building the adjacency"_s, limit, 0});
    }

    void layouts_data() { addSizes(); }
    void layouts()
    {
        QFETCH(int, size);
        const LayoutRequest request = layoutRequest(mapOfSize(size));
        LayoutRun run;
        run.program = QString::fromUtf16(MARTLET_PROGRAM);
        const double time = medianTime(1, [&] {
            const auto result = layOut(request, run);
            QVERIFY(result && result->positions.size() == request.nodes.size());
        });
        const bool large = size > 1000;
        const QString peer = large ? u"sfdp"_s : u"dot"_s;
        const double limit = peerTime(peer, {u"-Tplain"_s}, dotText(request));
        QVERIFY2(limit > 0, "the peer could not be run");
        finish({u"layout, whole, free"_s, size, time, peer, limit, large ? 0.05 : 1.0});
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
