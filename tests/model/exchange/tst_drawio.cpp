// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/drawioexport.h"
#include "model/exchange/drawioimport.h"
#include "model/exchange/formats.h"
#include "tests/model/drawing/stage.h"

#include <QDomDocument>
#include <QFile>
#include <QTest>

#include <zlib.h>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString &name)
{
    QFile file(QStringView(MARTLET_SOURCE_DIR).toString() + u"/tests/data/import/drawio/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray exported(const Graph &graph)
{
    std::vector<PrintedView> views;
    for (const QString &id : MapView::viewsOf(graph)) {
        MapView view = MapView::of(graph, id);
        Arrangement arrangement = inRows(view);
        views.push_back({std::move(view), std::move(arrangement)});
    }
    return writeDrawio({graph, views});
}

ImportReport imported(const QByteArray &bytes, Draft &draft)
{
    const Result<ImportReport> report = importDrawio(bytes, {u"map.drawio"_s, {}, false}, draft);
    return report ? *report : ImportReport();
}

/// From here on the most memory that this process takes counts anew.
void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

int peakMegabytes()
{
    QFile file(u"/proc/self/status"_s);
    const QByteArray status = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const QByteArray line = status.mid(status.indexOf("VmHWM:") + 6);
    return line.left(line.indexOf("kB")).trimmed().toInt() / 1024;
}

/// The drawing as another program sees it, to look things up and to change them.
class Drawing
{
public:
    explicit Drawing(const QByteArray &bytes) { m_fine = bool(m_document.setContent(bytes)); }

    bool isFine() const { return m_fine; }
    QByteArray bytes() const { return m_document.toByteArray(); }
    QList<QDomElement> all(const QString &tag) const
    {
        QList<QDomElement> found;
        const QDomNodeList nodes = m_document.elementsByTagName(tag);
        for (int i = 0; i < nodes.size(); ++i)
            found.append(nodes.at(i).toElement());
        return found;
    }
    /// The first shape of an item.
    QDomElement of(const QString &item) const
    {
        for (const QDomElement &object : all(u"object"_s)) {
            if (object.attribute(u"martlet-id"_s) == item)
                return object;
        }
        return {};
    }
    static QDomElement geometry(const QDomElement &object)
    {
        return object.firstChildElement(u"mxCell"_s).firstChildElement(u"mxGeometry"_s);
    }
    QDomDocument &document() { return m_document; }
    QDomElement add(const QString &xml)
    {
        QDomDocument part;
        part.setContent(xml);
        QDomElement root = all(u"root"_s).first();
        return root.appendChild(m_document.importNode(part.documentElement(), true)).toElement();
    }

private:
    QDomDocument m_document;
    bool m_fine = false;
};

/// Raw deflate after percent encoding, as draw.io does it.
QByteArray packed(const QByteArray &model)
{
    const QByteArray text = model.toPercentEncoding();
    QByteArray out(qsizetype(compressBound(uLong(text.size()))), Qt::Uninitialized);
    z_stream stream = {};
    deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray in = text;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out.toBase64();
}

QString sentence(const QByteArray &bytes)
{
    Draft draft {Graph()};
    const Result<ImportReport> report = importDrawio(bytes, {}, draft);
    return report || !draft.isEmpty() ? QString() : report.error().sentence;
}

} // namespace

class TestDrawio final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCardAndFlowOfAViewIsAShapeWhereItStands()
    {
        const Graph graph = sampleGraph();
        const Drawing drawing(exported(graph));
        QVERIFY(drawing.isFine());
        QCOMPARE(drawing.all(u"diagram"_s).size(), MapView::viewsOf(graph).size());
        QHash<QString, int> ids; // of one page
        for (const QDomElement &page : drawing.all(u"diagram"_s)) {
            const MapView view = MapView::of(graph, page.attribute(u"id"_s));
            const Arrangement arrangement = inRows(view);
            QHash<QString, QDomElement> shapes;
            QSet<QString> cells;
            const QDomNodeList objects = page.elementsByTagName(u"object"_s);
            for (int i = 0; i < objects.size(); ++i) {
                const QDomElement object = objects.at(i).toElement();
                QVERIFY(!cells.contains(object.attribute(u"id"_s)));
                cells.insert(object.attribute(u"id"_s));
                if (object.hasAttribute(u"martlet-id"_s))
                    shapes.insert(object.attribute(u"martlet-id"_s), object);
            }
            QCOMPARE(shapes.size(), qsizetype(view.cards.size() + view.flows.size()));
            for (size_t i = 0; i < view.cards.size(); ++i) {
                const QDomElement geometry = Drawing::geometry(shapes.value(view.cards[i].id));
                QCOMPARE(geometry.attribute(u"x"_s).toDouble(), arrangement.cards[i].x());
                QCOMPARE(geometry.attribute(u"height"_s).toDouble(), arrangement.cards[i].height());
            }
            for (const Flow &flow : view.flows) {
                const QDomElement cell = shapes.value(flow.id).firstChildElement(u"mxCell"_s);
                QVERIFY(cells.contains(cell.attribute(u"source"_s)));
                QVERIFY(cells.contains(cell.attribute(u"target"_s)));
                QCOMPARE(cell.attribute(u"style"_s).contains("endFill=0"_L1),
                         flow.byHand || flow.style == FlowStyle::Unknown);
            }
        }
    }

    void whatIsConfidentialStaysHere()
    {
        Draft draft {Graph()};
        const QString tool = draft.create(u"tool"_key, u"CRM"_s);
        draft.set(tool, u"cost-per-year"_key, Money {12'345'600, u"EUR"_s});
        draft.set(tool, u"vendor"_key, u"Acme"_s);
        const QByteArray bytes = exported(draft.graph());
        QVERIFY(bytes.contains("vendor=\"Acme\""));
        QVERIFY(!bytes.contains("cost-per-year"));
        QVERIFY(!bytes.contains("123456"));
    }

    void readAgainItChangesNothing_data()
    {
        QTest::addColumn<Graph>("graph");
        QTest::newRow("sample") << sampleGraph();
        QTest::newRow("names in all scripts, markup, long ones") << manyScripts();
    }
    void readAgainItChangesNothing()
    {
        QFETCH(Graph, graph);
        Draft draft(graph);
        const ImportReport report = imported(exported(graph), draft);
        QVERIFY(draft.isEmpty());
        QVERIFY(report.unchanged > 5);
        QCOMPARE(report.added, QStringList());
        QVERIFY(report.rejected.isEmpty());
        QVERIFY(report.unsure.isEmpty());
    }

    void aNewProjectGetsTheSameToolsAndFlows()
    {
        for (const Graph &graph : {sampleGraph(), manyScripts()}) {
            Draft draft {Graph()};
            const ImportReport report = imported(exported(graph), draft);
            QVERIFY(report.rejected.isEmpty());
            for (const Key kind : {u"tool"_key, u"data-flow"_key}) {
                const auto items = graph.itemsOf(kind);
                QCOMPARE(draft.graph().itemsOf(kind).size(), items.size());
                for (const Item *item : items) {
                    const Item *found = draft.graph().find(item->id);
                    QVERIFY(found);
                    QCOMPARE(found->kind, kind);
                    QCOMPARE(found->from, item->from);
                    QCOMPARE(found->to, item->to);
                    QCOMPARE(found->name(), item->name().simplified());
                    for (const Key field : {key::mode, key::lifecycle, key::layer, key::category})
                        QCOMPARE(found->fields.get(field), item->fields.get(field));
                }
            }
            QCOMPARE(MapView::viewsOf(draft.graph()), MapView::viewsOf(graph));
        }
    }

    void whatIsMovedRenamedAndBentThereIsSoHere()
    {
        const Graph graph = sampleGraph();
        const QString view = MapView::viewsOf(graph).first();
        Drawing drawing(exported(graph));
        const auto flows = graph.itemsOf(u"data-flow"_key);
        const Item flow = *flows.front();
        const QString other = graph.itemsOf(u"tool"_key).back()->id;
        QVERIFY(other != flow.to && other != flow.from);
        drawing.of(flow.id)
            .firstChildElement(u"mxCell"_s)
            .setAttribute(u"target"_s, u"item-"_s + other);
        QDomElement tool = drawing.of(flow.from);
        tool.setAttribute(u"label"_s,
                          u"<div><b>Hub &amp; <i>Spot</i></b></div><font>%1</font>"_s.arg(
                              tool.attribute(u"martlet-second"_s)));
        Drawing::geometry(tool).setAttribute(u"x"_s, u"4321.5"_s);
        Draft draft(graph);
        const ImportReport report = imported(drawing.bytes(), draft);
        QCOMPARE(report.changed.size(), 3);
        QCOMPARE(report.added, QStringList());
        QCOMPARE(draft.graph().find(flow.id)->to, other);
        QCOMPARE(draft.graph().find(flow.from)->name(), u"Hub & Spot"_s);
        const Place place = draft.graph().value(flow.from, placeKey(view)).place();
        QCOMPARE(place.x, 4321.5);
        QVERIFY(report.text(draft.graph()).contains(u"Hub & Spot: moved on “The whole stack”"_s));
    }

    void aCardInAnotherLaneGetsItsLayer()
    {
        Draft before {Graph()};
        const QString tool = before.create(u"tool"_key, u"CRM"_s);
        before.set(tool, key::layer, u"insight"_s);
        Drawing drawing(exported(before.graph()));
        QString top;
        for (const QDomElement &object : drawing.all(u"object"_s)) {
            if (object.attribute(u"martlet-value"_s) == "execution"_L1)
                top = Drawing::geometry(object).attribute(u"y"_s);
        }
        Drawing::geometry(drawing.of(tool))
            .setAttribute(u"y"_s, QString::number(top.toDouble() + 10));
        Draft draft(before.graph());
        imported(drawing.bytes(), draft);
        QCOMPARE(draft.graph().value(tool, key::layer), Value(u"execution"_s));
        QCOMPARE(draft.graph().value(tool, placeKey(standardView)).place().y, top.toDouble() + 10);
    }

    void whatWasChangedHereMeanwhileStays()
    {
        const Graph graph = manyScripts();
        const QByteArray bytes = exported(graph);
        Draft meanwhile(graph);
        const QString tool = graph.itemsOf(u"tool"_key).front()->id;
        meanwhile.set(tool, key::name, u"Called otherwise"_s);
        meanwhile.place(tool, standardView, {900, 900, 160, 56});
        Draft draft(meanwhile.graph());
        imported(bytes, draft);
        QVERIFY(draft.isEmpty());
    }

    void whatIsNewThereIsNewHereAndWhatIsGoneStays()
    {
        Draft before {Graph()};
        const QString crm = before.create(u"tool"_key, u"CRM"_s);
        const QString mail = before.create(u"tool"_key, u"Mailer"_s);
        before.relate(u"data-flow"_key, crm, mail, u"f"_s);
        Drawing drawing(exported(before.graph()));
        QDomElement gone = drawing.of(mail);
        gone.parentNode().removeChild(gone);
        gone = drawing.of(u"f"_s);
        gone.parentNode().removeChild(gone);
        drawing.add(u"<mxCell id='n' value='Web &lt;b&gt;shop&lt;/b&gt;' style='html=1' vertex='1' "
                    "parent='1'><mxGeometry x='40' y='700' width='120' height='60' "
                    "as='geometry'/></mxCell>"_s);
        drawing.add(u"<mxCell id='e' value='orders' style='html=1;dashed=1' edge='1' parent='1' "
                    "source='n' target='item-%1'><mxGeometry relative='1' as='geometry'/>"
                    "</mxCell>"_s.arg(crm));
        Draft draft(before.graph());
        const ImportReport report = imported(drawing.bytes(), draft);
        QCOMPARE(report.added.size(), 2);
        const Item *shop = draft.graph().find(report.added.first());
        QCOMPARE(shop->kind, u"tool"_key);
        QCOMPARE(shop->name(), u"Web shop"_s);
        QCOMPARE(shop->fields.get(placeKey(standardView)).place().y, 700.0);
        const Item *flow = draft.graph().find(report.added.last());
        QCOMPARE(flow->from, shop->id);
        QCOMPARE(flow->to, crm);
        QCOMPARE(flow->fields.get(key::mode), Value(u"by-hand"_s));
        QCOMPARE(flow->fields.get(u"note"_key), Value(u"orders"_s));
        QVERIFY(draft.graph().contains(mail) && draft.graph().contains(u"f"_s));
        QCOMPARE(report.unsure.size(), 1);
        QCOMPARE(report.unsure.first().value, u"Mailer"_s);

        Draft again(draft.graph());
        QCOMPARE(imported(drawing.bytes(), again).added, QStringList());
        QVERIFY(again.isEmpty());
    }

    void drawingsOfOtherPeopleAreRead()
    {
        for (const bool isPacked : {false, true}) {
            QByteArray bytes = fixture(u"plain.drawio"_s);
            if (isPacked) {
                const qsizetype begin = bytes.indexOf("<mxGraphModel");
                const QByteArray end = "</mxGraphModel>";
                const qsizetype length = bytes.indexOf(end) + end.size() - begin;
                bytes.replace(begin, length, packed(bytes.mid(begin, length)));
                QVERIFY(!bytes.contains("mxCell"));
            }
            QCOMPARE(guessFormat(u"x.xml"_s, bytes)->id, u"drawio"_s);
            Draft draft {Graph()};
            const ImportReport report = imported(bytes, draft);
            QStringList names;
            for (const Item *tool : draft.graph().itemsOf(u"tool"_key))
                names.append(tool->name());
            names.sort();
            QCOMPARE(names, (QStringList {u"CRM of sales"_s, u"Mail & more"_s, u"Shop"_s}));
            const auto flows = draft.graph().itemsOf(u"data-flow"_key);
            QCOMPARE(flows.size(), size_t(2));
            for (const Item *flow : flows)
                QCOMPARE(draft.graph().find(flow->from)->name(), u"Shop"_s);
            // The frame, a heading, and a line to nowhere.
            QCOMPARE(report.unsure.size(), 2);
            QCOMPARE(report.rejected.size(), 1);
            QVERIFY(report.rejected.first().row > 0);
            const QString view = MapView::viewsOf(draft.graph()).first();
            QCOMPARE(MapView::nameOf(draft.graph(), view), u"Our stack"_s);
            for (const Item *tool : draft.graph().itemsOf(u"tool"_key)) {
                if (tool->name() == "CRM of sales"_L1) // it stands in the frame
                    QCOMPARE(tool->fields.get(placeKey(view)).place().x, 340.0);
            }
            Draft again(draft.graph());
            imported(bytes, again);
            QVERIFY(again.isEmpty());
        }
    }

    // A list of draw.io is a shape that holds its lines as texts; many put a text on a picture.
    void aShapeWithOnlyTextIsAToolAndTextOnAPictureItsName()
    {
        const auto cell =
            [](const char *id, const char *more, const char *parent, const char *box) {
                return QByteArray("<mxCell id='") + id + "' vertex='1' parent='" + parent + "' "
                    + more + "><mxGeometry " + box + " as='geometry'/></mxCell>";
            };
        const QByteArray line = "<mxCell id='l' edge='1' parent='1' source='list' target='words'/>";
        Draft draft {Graph()};
        const ImportReport report = imported(
            "<mxGraphModel><root><mxCell id='0'/><mxCell id='1' parent='0'/>"
                + cell("list", "value='Forms' style='swimlane'", "1", "width='140' height='100'")
                + cell("row", "value='One' style='text'", "list", "y='26' width='140' height='74'")
                + cell("can",
                       "value='' style='shape=cylinder'",
                       "1",
                       "x='300' width='140' height='90'")
                + cell("words",
                       "value='CRM' style='text'",
                       "1",
                       "x='310' y='30' width='110' height='30'")
                + cell("far", "value='Plan' style='text'", "1", "x='900' width='90' height='30'")
                + cell("two", "value='' style='rounded=1'", "1", "x='600' width='140' height='90'")
                + cell("a", "value='A' style='text'", "1", "x='610' width='50' height='20'")
                + cell("b", "value='B' style='text'", "1", "x='610' y='40' width='50' height='20'")
                + line + "</root></mxGraphModel>",
            draft);
        QStringList names;
        for (const Item *tool : draft.graph().itemsOf(u"tool"_key))
            names.append(tool->name());
        names.sort();
        QCOMPARE(names, (QStringList {u"CRM"_s, u"Forms"_s}));
        const auto flows = draft.graph().itemsOf(u"data-flow"_key);
        QCOMPARE(flows.size(), size_t(1));
        QCOMPARE(draft.graph().find(flows.front()->to)->name(), u"CRM"_s);
        QCOMPARE(report.rejected.size(), 0);
        QCOMPARE(report.unsure.size(), 5); // the row, what is far away, and a shape with two texts
    }

    void labelsLoseTheirMarkup_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << u"<b>A</b><br/>B<div>C</div>"_s << u"A\nB\nC"_s;
        QTest::newRow("entities") << u"a &lt;b&gt; &amp;amp; &#x41;&#66;&nbsp;c"_s
                                  << u"a <b> &amp; AB c"_s;
        QTest::newRow("script") << u"A<script>alert('x')</script>B<style>p{}</style>"_s << u"AB"_s;
        QTest::newRow("script without end") << u"A<script>alert('x')"_s << u"A"_s;
        QTest::newRow("signs without end") << QString(300'000, u'&') << QString(300'000, u'&');
        QTest::newRow("broken") << u"a < b & c &zzz; <i"_s << u"a"_s;
        QTest::newRow("no character") << u"&#0;&#xD800;x"_s << u"&#0;&#xD800;x"_s;
    }
    void labelsLoseTheirMarkup()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        QCOMPARE(plainTextOfHtml(html), text);
    }

    void filesThatAreMadeToHarmAreRefused()
    {
        const QByteArray entities = "<!DOCTYPE mxfile [<!ENTITY a \"aaaa\"><!ENTITY b "
                                    "\"&a;&a;\">]>\n<mxfile><diagram>&b;</diagram></mxfile>";
        QVERIFY(sentence(entities).contains("entities of its own in line 1"_L1));
        const QByteArray deep =
            QByteArray("<mxfile>\n<a>").replace("<a>", QByteArray("<a>").repeated(5000));
        QVERIFY(sentence(deep).contains("too deep to be read safely: line 2"_L1));
        QVERIFY(sentence("<mxfile>\n<diagram></mxfile>").contains("line 2"_L1));
        const QByteArray bomb = packed(QByteArray(70 << 20, 'a'));
        QVERIFY(bomb.size() < 1 << 20);
        QVERIFY(sentence("<mxfile><diagram name=\"P\">" + bomb + "</diagram></mxfile>")
                    .contains(u"“P” is compressed, and cannot be unpacked"_s));
        QVERIFY(sentence("<mxfile><diagram name=\"P\">bm9wZQ==</diagram></mxfile>")
                    .contains("cannot be unpacked"_L1));
        QVERIFY(sentence("<mxfile/>").contains("no page of draw.io"_L1));
        QVERIFY(!sentence(fixture(u"damaged.drawio"_s)).isEmpty());
        QByteArray attributes = "<mxfile><!-- \" -->\n<diagram";
        for (int i = 0; i < 200'000; ++i)
            attributes += " a" + QByteArray::number(i) + "='>'";
        QVERIFY(sentence(attributes + "/></mxfile>").contains("too large or too deep"_L1));
        const QByteArray pages = QByteArray("<diagram/>").repeated(1001);
        QVERIFY(sentence("<mxfile>" + pages + "</mxfile>").contains("pages"_L1));
        const QByteArray cells = QByteArray("<mxCell id=''/>").repeated(200'001);
        QVERIFY(sentence("<mxGraphModel><root>" + cells + "</root></mxGraphModel>")
                    .contains("shapes and lines"_L1));
    }

    void whatHasMillionsOfAttributesIsRefused()
    {
        QByteArray element = "<a";
        for (int i = 0; i < 1000; ++i)
            element += " b" + QByteArray::number(i) + "=''";
        const QByteArray file = "<mxfile>" + (element + "/>").repeated(3001) + "</mxfile>";
        QVERIFY(sentence(file).contains("too large or too deep"_L1));
    }

    /// Half a million points of one line; what they say is not needed.
    void aLineOfManyPointsTakesLittleMemory()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("The sanitizer takes memory of its own.");
#endif
        const QByteArray points = QByteArray("<mxPoint x='1e300' y='5'/>").repeated(499'000);
        const QByteArray bytes =
            "<mxGraphModel><root><mxCell id='a' value='A' vertex='1'/><mxCell id='e' edge='1'>"
            "<mxGeometry><Array as='points'>"
            + points + "</Array></mxGeometry></mxCell></root></mxGraphModel>";
        Draft draft {Graph()};
        forgetPeak();
        const int before = peakMegabytes();
        QCOMPARE(imported(bytes, draft).added.size(), 2); // with the view
        const int taken = peakMegabytes() - before;
        QVERIFY2(taken < 400, qPrintable(u"%1 MB"_s.arg(taken)));
    }

    void theSameNamesOnTwoPagesAreTheSameThings()
    {
        QByteArray page =
            "<diagram id='P' name='P'><mxGraphModel><root><mxCell id='a' value='A' "
            "vertex='1'/><mxCell id='b' value='B' vertex='1'/><mxCell id='e' edge='1' "
            "source='a' target='b'/></root></mxGraphModel></diagram>";
        const QByteArray first = page;
        page.replace("'P'", "'Q'").replace("'a'", "'x'");
        const QByteArray bytes = "<mxfile>" + first + page + "</mxfile>";
        Draft draft {Graph()};
        imported(bytes, draft);
        QCOMPARE(draft.graph().itemsOf(u"tool"_key).size(), size_t(2));
        QCOMPARE(draft.graph().itemsOf(u"data-flow"_key).size(), size_t(1));
        QCOMPARE(draft.graph().itemsOf(u"view"_key).size(), size_t(2));
        Draft again(draft.graph());
        imported(bytes, again);
        QVERIFY(again.isEmpty());
        QByteArray renamed = bytes;
        imported(renamed.replace("'A'", "'C'"), again);
        QCOMPARE(again.graph().itemsOf(u"tool"_key).size(), size_t(2));
    }

    void whatCannotBeAnIdentityIsNone()
    {
        Draft draft {Graph()};
        imported("<mxGraphModel><root><object label='A' id='x' martlet-id='a&#10;b' "
                 "martlet-kind='tool'><mxCell vertex='1'/></object></root></mxGraphModel>",
                 draft);
        const auto tools = draft.graph().itemsOf(u"tool"_key);
        QCOMPARE(tools.size(), size_t(1));
        QVERIFY(!tools.front()->id.contains(u'\n'));
    }

    void cellsThatAreTheirOwnParentsAreNoTrouble()
    {
        Draft draft {Graph()};
        const ImportReport report =
            imported("<mxGraphModel><root><mxCell id='0'/><mxCell id='a' value='A' vertex='1' "
                     "parent='b'><mxGeometry x='1e300' y='nan' width='-5' height='4' "
                     "as='geometry'/></mxCell><mxCell id='b' value='B' vertex='1' parent='a'/>"
                     "<mxCell id='c' value='C' vertex='1' parent='nowhere'/></root></mxGraphModel>",
                     draft);
        QCOMPARE(draft.graph().itemsOf(u"tool"_key).size(), size_t(1));
        QCOMPARE(report.unsure.size(), 2);
    }
};

QTEST_MAIN(TestDrawio)
#include "tst_drawio.moc"
