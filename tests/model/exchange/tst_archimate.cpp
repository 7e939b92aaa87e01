// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/archimateexport.h"
#include "model/exchange/archimateimport.h"
#include "model/exchange/formats.h"
#include "tests/model/drawing/stage.h"

#include <QDomDocument>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QByteArray exported(const Graph &graph)
{
    std::vector<PrintedView> views;
    for (const QString &id : MapView::viewsOf(graph)) {
        MapView view = MapView::of(graph, id);
        Arrangement arrangement = inRows(view);
        views.push_back({std::move(view), std::move(arrangement)});
    }
    return writeArchimate({graph, views});
}

ImportReport imported(const QByteArray &bytes, Draft &draft)
{
    const Result<ImportReport> report = importArchimate(bytes, {u"model.xml"_s, {}, false}, draft);
    return report ? *report : ImportReport();
}

QList<QDomElement> children(const QDomElement &parent, const QString &tag = {})
{
    QList<QDomElement> found;
    for (QDomElement child = parent.firstChildElement(tag); !child.isNull();
         child = child.nextSiblingElement(tag))
        found.append(child);
    return found;
}

/// Reads a model by the rules of the Open Exchange format, independent of how Martlet reads it, and
/// tells what breaks them.
class Inspector
{
public:
    explicit Inspector(const QByteArray &bytes)
    {
        QString problem;
        if (!m_document.setContent(bytes, true, &problem)) {
            problems.append(problem);
            return;
        }
        const QDomElement model = m_document.documentElement();
        expect(model.localName() == "model"_L1 && model.namespaceURI() == open, u"root"_s);
        order(model,
              {u"name"_s,
               u"documentation"_s,
               u"properties"_s,
               u"metadata"_s,
               u"elements"_s,
               u"relationships"_s,
               u"organizations"_s,
               u"propertyDefinitions"_s,
               u"views"_s});
        expect(children(model, u"name"_s).size() == 1, u"a model has a name"_s);
        identify(model);
        definitions(model.firstChildElement(u"propertyDefinitions"_s));
        elements(model.firstChildElement(u"elements"_s));
        relationships(model.firstChildElement(u"relationships"_s));
        organization(model.firstChildElement(u"organizations"_s));
        for (const QDomElement &view :
             children(model.firstChildElement(u"views"_s).firstChildElement(u"diagrams"_s)))
            diagram(view);
    }

    QStringList problems;
    QHash<QString, QString> elementTypes; ///< identifier -> type
    QHash<QString, QDomElement> relations;
    int nodes = 0;
    int connections = 0;

private:
    static inline const QString open = u"http://www.opengroup.org/xsd/archimate/3.0/"_s;

    void expect(bool fine, const QString &what)
    {
        if (!fine)
            problems.append(what);
    }
    static QString type(const QDomElement &element)
    {
        return element.attributeNS(u"http://www.w3.org/2001/XMLSchema-instance"_s, u"type"_s);
    }
    void order(const QDomElement &parent, const QStringList &allowed)
    {
        qsizetype last = 0;
        for (const QDomElement &child : children(parent)) {
            const qsizetype at = allowed.indexOf(child.localName());
            expect(at >= last, parent.localName() + u" has "_s + child.localName());
            last = qMax(last, at);
        }
    }
    void identify(const QDomElement &element)
    {
        static const QRegularExpression name(u"^[A-Za-z_][A-Za-z0-9._-]*$"_s);
        const QString id = element.attribute(u"identifier"_s);
        expect(name.match(id).hasMatch(), u"no NCName: "_s + id);
        expect(!m_identifiers.contains(id), u"twice: "_s + id);
        m_identifiers.insert(id);
    }
    void definitions(const QDomElement &part)
    {
        for (const QDomElement &definition : children(part)) {
            identify(definition);
            m_definitions.insert(definition.attribute(u"identifier"_s));
            expect(definition.attribute(u"type"_s) == "string"_L1, u"type of a property"_s);
            expect(!definition.firstChildElement(u"name"_s).text().isEmpty(), u"name of one"_s);
        }
    }
    void properties(const QDomElement &element)
    {
        for (const QDomElement &property : children(element.firstChildElement(u"properties"_s))) {
            expect(m_definitions.contains(property.attribute(u"propertyDefinitionRef"_s)),
                   u"a property without definition"_s);
            expect(children(property, u"value"_s).size() == 1, u"a property has a value"_s);
        }
    }
    void elements(const QDomElement &part)
    {
        static const QSet<QString> types {u"ApplicationComponent"_s,
                                          u"DataObject"_s,
                                          u"BusinessInteraction"_s,
                                          u"ValueStream"_s,
                                          u"BusinessProcess"_s,
                                          u"Assessment"_s,
                                          u"BusinessActor"_s,
                                          u"Requirement"_s};
        expect(part.isNull() || !children(part).isEmpty(), u"no empty list of elements"_s);
        for (const QDomElement &element : children(part)) {
            identify(element);
            order(element, {u"name"_s, u"documentation"_s, u"properties"_s});
            expect(types.contains(type(element)), u"type "_s + type(element));
            expect(children(element, u"name"_s).size() == 1, u"an element has a name"_s);
            properties(element);
            elementTypes.insert(element.attribute(u"identifier"_s), type(element));
        }
    }
    /// What the standard's table of relationships allows, as far as it is needed here.
    static bool isAllowed(const QString &type, const QString &from, const QString &to)
    {
        static const QSet<QString> active {u"ApplicationComponent"_s, u"BusinessActor"_s};
        static const QSet<QString> behaviour {u"BusinessProcess"_s, u"BusinessInteraction"_s};
        const bool isDynamic = type == "Flow"_L1 || type == "Triggering"_L1 || type == "Serving"_L1;
        if (type == "Association"_L1)
            return true;
        if (isDynamic)
            return (active | behaviour).contains(from) && (active | behaviour).contains(to);
        if (type == "Access"_L1)
            return (active | behaviour).contains(from) && to == "DataObject"_L1;
        if (type == "Assignment"_L1)
            return from == "BusinessActor"_L1 && behaviour.contains(to);
        if (type == "Aggregation"_L1)
            return from == to;
        return type == "Realization"_L1 && (active | behaviour).contains(from)
            && (to == "Requirement"_L1 || to == "ValueStream"_L1);
    }
    void relationships(const QDomElement &part)
    {
        expect(part.isNull() || !children(part).isEmpty(), u"no empty list of relationships"_s);
        for (const QDomElement &relationship : children(part)) {
            identify(relationship);
            order(relationship, {u"name"_s, u"documentation"_s, u"properties"_s});
            properties(relationship);
            const QString from = elementTypes.value(relationship.attribute(u"source"_s));
            const QString to = elementTypes.value(relationship.attribute(u"target"_s));
            expect(!from.isEmpty() && !to.isEmpty(), u"ends"_s);
            expect(isAllowed(type(relationship), from, to),
                   u"%1 from %2 to %3"_s.arg(type(relationship), from, to));
            static const QSet<QString> access {
                u""_s, u"Access"_s, u"Read"_s, u"Write"_s, u"ReadWrite"_s};
            expect(access.contains(relationship.attribute(u"accessType"_s)), u"access"_s);
            relations.insert(relationship.attribute(u"identifier"_s), relationship);
        }
    }
    void organization(const QDomElement &part)
    {
        for (const QDomElement &item : children(part)) {
            order(item, {u"label"_s, u"item"_s});
            for (const QDomElement &inner : children(item, u"item"_s))
                expect(elementTypes.contains(inner.attribute(u"identifierRef"_s)), u"item"_s);
        }
    }
    void node(const QDomElement &element)
    {
        static const QRegularExpression whole(u"^\\d+$"_s);
        identify(element);
        ++nodes;
        for (const char *side : {"x", "y", "w", "h"}) {
            const QString value = element.attribute(QString::fromLatin1(side));
            const bool isSize = *side == 'w' || *side == 'h';
            expect(whole.match(value).hasMatch() && (!isSize || value != "0"_L1), u"place"_s);
        }
        order(element, {u"label"_s, u"style"_s, u"node"_s});
        if (type(element) == "Element"_L1)
            expect(elementTypes.contains(element.attribute(u"elementRef"_s)), u"elementRef"_s);
        else
            expect(!children(element, u"label"_s).isEmpty(), u"a label"_s);
        m_nodes.insert(element.attribute(u"identifier"_s), element.attribute(u"elementRef"_s));
    }
    void diagram(const QDomElement &view)
    {
        identify(view);
        order(view, {u"name"_s, u"documentation"_s, u"properties"_s, u"node"_s, u"connection"_s});
        expect(type(view) == "Diagram"_L1, u"a diagram"_s);
        properties(view);
        m_nodes.clear();
        for (const QDomElement &element : children(view, u"node"_s))
            node(element);
        for (const QDomElement &line : children(view, u"connection"_s)) {
            identify(line);
            ++connections;
            order(line, {u"label"_s, u"style"_s, u"bendpoint"_s});
            const QDomElement relation = relations.value(line.attribute(u"relationshipRef"_s));
            expect(type(line) == "Relationship"_L1 && !relation.isNull(), u"a connection"_s);
            expect(m_nodes.value(line.attribute(u"source"_s)) == relation.attribute(u"source"_s)
                       && m_nodes.value(line.attribute(u"target"_s))
                           == relation.attribute(u"target"_s),
                   u"the ends of a connection"_s);
        }
    }

    QDomDocument m_document;
    QSet<QString> m_identifiers;
    QSet<QString> m_definitions;
    QHash<QString, QString> m_nodes; ///< of a view -> element
};

} // namespace

class TestArchimate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenKeepsTheRulesOfTheFormat_data()
    {
        QTest::addColumn<Graph>("graph");
        QTest::newRow("sample") << sampleGraph();
        QTest::newRow("names in all scripts, markup, long ones") << manyScripts();
        QTest::newRow("nothing") << Graph();
        Draft odd {Graph()};
        odd.create(u"tool"_key, {}, u"1 <&\"' \u00e4_-/"_s);
        odd.create(u"tool"_key, u"A\u0001\n]]>"_s, u"1_20"_s);
        odd.create(u"tool"_key, u"B"_s, u"1 "_s);
        QTest::newRow("odd identities") << odd.graph();
    }
    void whatIsWrittenKeepsTheRulesOfTheFormat()
    {
        QFETCH(Graph, graph);
        const Inspector inspector(exported(graph));
        QCOMPARE(inspector.problems, QStringList());
        int tools = 0;
        for (const QString &type : inspector.elementTypes)
            tools += type == "ApplicationComponent"_L1 ? 1 : 0;
        QCOMPARE(tools, int(graph.itemsOf(u"tool"_key).size()));
        int cards = 0;
        int flows = 0;
        for (const QString &id : MapView::viewsOf(graph)) {
            const MapView view = MapView::of(graph, id);
            cards += int(view.cards.size() + view.lanes.size());
            flows += int(view.flows.size());
        }
        QCOMPARE(inspector.nodes, cards);
        QCOMPARE(inspector.connections, flows);
    }

    void theInspectorNoticesWhatIsWrong()
    {
        const QByteArray good = exported(sampleGraph());
        const auto isNoticed = [&](const char *before, const char *after) {
            QByteArray bad = good;
            const qsizetype at = bad.indexOf(before);
            bad.replace(at, qsizetype(qstrlen(before)), after);
            return at >= 0 && !Inspector(bad).problems.isEmpty();
        };
        QVERIFY(isNoticed("xsi:type=\"Flow\"", "xsi:type=\"Assignment\""));
        QVERIFY(isNoticed("<element identifier=\"", "<element identifier=\"1"));
        QVERIFY(isNoticed(" x=\"", " x=\"-"));
        QVERIFY(isNoticed("relationshipRef=\"", "relationshipRef=\"x"));
        QVERIFY(isNoticed("propertyDefinitionRef=\"", "propertyDefinitionRef=\"x"));
    }

    void readAgainItChangesNothing()
    {
        for (const Graph &graph : {sampleGraph(), manyScripts()}) {
            Draft draft(graph);
            const ImportReport report = imported(exported(graph), draft);
            QVERIFY(draft.isEmpty());
            QVERIFY(report.unchanged > 5);
            QVERIFY(report.rejected.isEmpty());
            QVERIFY(report.unsure.isEmpty());
        }
    }

    void aNewProjectGetsTheSameElementsAndRelations()
    {
        const Graph graph = sampleGraph();
        Draft draft {Graph()};
        const ImportReport report = imported(exported(graph), draft);
        QVERIFY(report.rejected.isEmpty());
        int compared = 0;
        for (const Item *item : graph.sortedItems()) {
            const KindRow *kind = Schema::kind(item->kind);
            const bool isLeftOut = item->kind == u"question"_key || item->kind == u"note"_key
                || item->kind == u"observation"_key;
            if (isLeftOut || (kind->sort != ItemSort::Element && kind->sort != ItemSort::Relation))
                continue;
            const Item *found = draft.graph().find(item->id);
            QVERIFY2(found && found->kind == item->kind, qPrintable(item->id));
            QCOMPARE(found->from, item->from);
            QCOMPARE(found->to, item->to);
            for (const Key field : {key::name, key::owner, key::mode, key::objects, u"parent"_key})
                QCOMPARE(found->fields.get(field), item->fields.get(field));
            ++compared;
        }
        QVERIFY(compared > 200);
        QCOMPARE(MapView::viewsOf(draft.graph()), MapView::viewsOf(graph));
        const QString view = MapView::viewsOf(graph).first();
        QCOMPARE(MapView::of(draft.graph(), view).cards.size(),
                 MapView::of(graph, view).cards.size());
    }

    void whatIsConfidentialStaysHere()
    {
        Draft draft {Graph()};
        const QString tool = draft.create(u"tool"_key, u"CRM"_s);
        draft.set(tool, u"cost-per-year"_key, Money {12'345'600, u"EUR"_s});
        QVERIFY(!exported(draft.graph()).contains("cost"));
    }

    void modelsOfOtherPeopleAreRead()
    {
        QFile file(QStringView(MARTLET_SOURCE_DIR).toString()
                   + u"/tests/data/import/archimate/plain.xml"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QCOMPARE(guessFormat(u"model"_s, bytes)->id, u"archimate"_s);
        Draft draft {Graph()};
        const ImportReport report = imported(bytes, draft);
        const Graph &graph = draft.graph();
        QHash<QString, const Item *> named;
        for (const Item *item : graph.sortedItems())
            named.insert(item->name(), item);
        const Item *crm = named[u"CRM"_s];
        QVERIFY(crm && named[u"Mailer"_s] && named[u"Head of sales"_s] && named[u"Lead"_s]);
        QCOMPARE(crm->fields.get(u"vendor"_key), Value(u"Acme"_s));
        QCOMPARE(crm->fields.get(u"note"_key), Value(u"All customers"_s));
        QCOMPARE(crm->fields.get(key::owner), Value(named[u"Head of sales"_s]->id));
        QCOMPARE(crm->fields.get(u"parent"_key), Value(named[u"Suite"_s]->id));
        QCOMPARE(graph.itemsOf(u"data-flow"_key).size(), size_t(1));
        QCOMPARE(graph.itemsOf(u"data-flow"_key).front()->from, crm->id);
        QCOMPARE(graph.itemsOf(u"holds"_key).front()->to, named[u"Lead"_s]->id);
        QCOMPARE(crm->fields.get(placeKey(named[u"Landscape"_s]->id)).place().x, 40.0);
        // Facility, and two relationships that mean nothing here.
        QCOMPARE(report.unsure.size(), 1);
        QCOMPARE(report.unsure.first().column, u"Facility"_s);
        QCOMPARE(report.rejected.size(), 2);
        QVERIFY(report.rejected.first().row > 0);

        Draft again(graph);
        imported(bytes, again);
        QVERIFY(again.isEmpty());
    }

    void whatIsNoModelIsSaidSo()
    {
        Draft draft {Graph()};
        const auto report = importArchimate("<model/>", {}, draft);
        QVERIFY(!report && report.error().sentence.contains("Open Exchange"_L1));
        QVERIFY(!importArchimate("<!DOCTYPE model [<!ENTITY a 'b'>]><model/>", {}, draft));
        QVERIFY(draft.isEmpty());
    }
};

QTEST_MAIN(TestArchimate)
#include "tst_archimate.moc"
