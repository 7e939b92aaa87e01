// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/exchange/graphtext.h"
#include "tests/model/drawing/stage.h"

#include <QDomDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

std::vector<PrintedView> firstView(const Graph &graph)
{
    MapView view = MapView::of(graph, MapView::viewsOf(graph).first());
    Arrangement arrangement = inRows(view);
    std::vector<PrintedView> views;
    views.push_back({std::move(view), std::move(arrangement)});
    return views;
}

/// Names that would break out of a careless text, joined in a ring.
Graph hostile()
{
    const QStringList names {u"end"_s,
                             u"a \"quoted\" --> b"_s,
                             u"back\\slash\\"_s,
                             u"[x] {y} (z) |p| <b>bold</b> &lt;"_s,
                             u"%%{init: {\"theme\": \"dark\"}}%%"_s,
                             u"`mark *down*`"_s,
                             u"line\nbreak; click n0 \"javascript:alert(1)\""_s,
                             u"#quot; #35; \\N \\G \\l"_s,
                             u"subgraph"_s,
                             QString(500, u'W'),
                             u"\u5c0f\u7a0b\u5e8f \U0001F98B \u05d0"_s};
    Draft draft {Graph()};
    QStringList ids;
    for (const QString &name : names)
        ids.append(draft.create(u"tool"_key, name, u"id \"%1\\"_s.arg(ids.size())));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString flow = draft.relate(u"data-flow"_key, ids[i], ids[(i + 1) % ids.size()]);
        draft.set(flow, key::mode, i % 2 ? u"copy-paste"_s : u"api"_s);
        draft.set(flow, u"format"_key, names[i]);
    }
    return draft.graph();
}

/// What real Graphviz draws, as a document; null where it refuses.
QDomDocument drawn(const QByteArray &dot)
{
    QProcess process;
    process.start(u"dot"_s, {u"-Tsvg"_s});
    process.write(dot);
    process.closeWriteChannel();
    QDomDocument document;
    if (process.waitForFinished(60'000) && process.exitCode() == 0
        && process.readAllStandardError().isEmpty())
        document.setContent(process.readAllStandardOutput());
    return document;
}

int countOf(const QDomDocument &document, const QString &name)
{
    int count = 0;
    const QDomNodeList groups = document.elementsByTagName(u"g"_s);
    for (int i = 0; i < groups.size(); ++i)
        count += groups.at(i).toElement().attribute(u"class"_s) == name ? 1 : 0;
    return count;
}

} // namespace

class TestGraphText final : public QObject
{
    Q_OBJECT

private:
    static void graphs()
    {
        QTest::addColumn<Graph>("graph");
        QTest::newRow("sample") << sampleGraph();
        QTest::newRow("names in all scripts") << manyScripts();
        QTest::newRow("hostile names") << hostile();
        QTest::newRow("nothing") << Graph();
    }

private Q_SLOTS:
    void graphvizDrawsEveryCardAndFlow_data() { graphs(); }
    void graphvizDrawsEveryCardAndFlow()
    {
        QFETCH(Graph, graph);
        const auto views = firstView(graph);
        const MapView &view = views.front().view;
        const QDomDocument document = drawn(writeDot({graph, views}));
        QVERIFY(!document.isNull());
        QCOMPARE(countOf(document, u"node"_s), int(view.cards.size()));
        QCOMPARE(countOf(document, u"edge"_s), int(view.flows.size()));
        QString shown;
        const QDomNodeList texts = document.elementsByTagName(u"text"_s);
        for (int i = 0; i < texts.size(); ++i)
            shown += texts.at(i).toElement().text() + u'\n';
        shown.replace(QChar::Nbsp, u' ');
        for (const Card &card : view.cards)
            QVERIFY2(shown.contains(card.title.split(u'\n').first()), qPrintable(card.title));
    }

    void mermaidKeepsToItsGrammar_data() { graphs(); }
    void mermaidKeepsToItsGrammar()
    {
        QFETCH(Graph, graph);
        const auto views = firstView(graph);
        const MapView &view = views.front().view;
        static const QString text = u"\"(?:[^\"`<>\\[\\]{}|%\\\\;#]|<br/>|#\\d+;)*\""_s;
        static const QRegularExpression begin(u"^  subgraph lane\\d+\\[%1\\]$"_s.arg(text));
        static const QRegularExpression node(u"^    n(\\d+)\\[%1\\]$"_s.arg(text));
        static const QRegularExpression edge(
            u"^  n\\d+ (---|<?-->|<?-\\.->)(?:\\|%1\\|)? n\\d+$"_s.arg(text));
        static const QRegularExpression colour(u"^  linkStyle \\d+(,\\d+)* stroke:#[0-9a-f]{6}$"_s);
        QStringList lines = QString::fromUtf8(writeMermaid({graph, views})).split(u'\n');
        QCOMPARE(lines.takeFirst(), u"flowchart LR"_s);
        QCOMPARE(lines.takeLast(), QString());
        size_t nodes = 0;
        size_t edges = 0;
        int open = 0;
        for (const QString &line : std::as_const(lines)) {
            nodes += node.match(line).hasMatch() ? 1 : 0;
            edges += edge.match(line).hasMatch() ? 1 : 0;
            open += begin.match(line).hasMatch() ? 1 : line == "  end"_L1 ? -1 : 0;
            const bool isKnown = node.match(line).hasMatch() || edge.match(line).hasMatch()
                || begin.match(line).hasMatch() || colour.match(line).hasMatch()
                || line == "  end"_L1;
            QVERIFY2(isKnown, qPrintable(line));
            QVERIFY(open == 0 || open == 1);
        }
        QCOMPARE(open, 0);
        QCOMPARE(nodes, view.cards.size());
        QCOMPARE(edges, view.flows.size());
    }

    void whatIsCarriedByHandIsBroken()
    {
        const Graph graph = hostile();
        const auto views = firstView(graph);
        QCOMPARE(writeDot({graph, views}).count("style=dashed"), 5);
        QCOMPARE(writeMermaid({graph, views}).count("-.->"), 5);
        QCOMPARE(writeMermaid({graph, views}).count("-->"), 6);
    }
};

QTEST_MAIN(TestGraphText)
#include "tst_graphtext.moc"
