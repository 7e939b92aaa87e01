// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/csvexport.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/formats.h"
#include "model/exchange/jsonimport.h"
#include "model/exchange/projectjson.h"
#include "model/graph/integrity.h"
#include "tests/support/randomproject.h"

#include <QFile>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");

static QByteArray fixture(const QString &name)
{
    QFile file(QStringView(MARTLET_SOURCE_DIR).toString() + u"/tests/data/import/json/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class TestJsonImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intoAnEmptyProjectEverythingComesAsItIs()
    {
        for (quint32 seed = 0; seed < 5; ++seed) {
            const Graph graph =
                readProjectJson(writeProjectJson(RandomProject(seed).graph(200)))->graph;
            Draft draft {Graph()};
            const auto report = importProjectJson(writeProjectJson(graph), {}, draft);
            QVERIFY(bool(report));
            QVERIFY(draft.graph() == graph);
            QCOMPARE(report->added.size(), graph.size() - 1);
        }
    }

    void aNewerFileThatCannotBeTakenSaysSo()
    {
        const QByteArray bytes = R"({"format": "martlet-project", "version": 2, "elements": [
            {"id": "a", "kind": "tool", "name": "A", "fields": {"lifecycle": "dreaming"}}]})";
        Draft draft {Graph()};
        const auto report = importProjectJson(bytes, {}, draft);
        QVERIFY(!report);
        QVERIFY(report.error().sentence.startsWith(u"A newer version of Martlet made this file"));
        QVERIFY(report.error().sentence.contains(u"elements[0].fields.lifecycle"));
        QVERIFY(draft.isEmpty());
    }

    void theSameFileAgainChangesNothing()
    {
        const QByteArray bytes = writeProjectJson(RandomProject(3).graph(300));
        Draft first {Graph()};
        QVERIFY(bool(importProjectJson(bytes, {}, first)));
        Draft second(first.graph());
        const auto report = importProjectJson(bytes, {}, second);
        QVERIFY(second.isEmpty());
        QVERIFY(report->added.isEmpty());
        QVERIFY(report->changed.isEmpty());
        QCOMPARE(report->unchanged, int(first.graph().size()) - 1);
    }

    void elementsOfAnotherProjectAreFoundByName()
    {
        Draft ours {Graph()};
        const QString crm = ours.create(tool, u"HubSpot CRM"_s);
        const QString shop = ours.create(tool, u"Shop"_s);
        const QString flow = ours.relate(Key(u"data-flow"), crm, shop);
        ours.set(crm, Key(u"vendor"), u"HubSpot"_s);
        const auto report = importProjectJson(R"({"format": "martlet-project", "version": 1,
            "elements": [
              {"id": "a", "kind": "tool", "name": "Hubspot crm", "fields": {"owner": "p"}},
              {"id": "b", "kind": "tool", "name": "shop", "fields": {"parent": "a"}},
              {"id": "p", "kind": "person", "name": "Anna"}],
            "relations": [
              {"id": "x", "kind": "data-flow", "from": "a", "to": "b", "fields": {"mode": "api"}}]})",
                                              {},
                                              ours);
        QVERIFY(bool(report));
        const Graph &graph = ours.graph();
        QCOMPARE(report->added, QStringList {u"p"_s});
        QCOMPARE(graph.value(crm, key::owner), Value(u"p"_s));
        QCOMPARE(graph.value(crm, Key(u"vendor")), Value(u"HubSpot"_s));
        QCOMPARE(graph.value(shop, Key(u"parent")), Value(crm));
        QCOMPARE(graph.value(flow, key::mode), Value(u"api"_s));
        QVERIFY(flaws(graph, ours.schema()).isEmpty());
    }

    void anIdentityThatIsTakenGetsAnother()
    {
        Draft ours {Graph()};
        ours.create(Key(u"person"), u"Anna"_s, u"a"_s);
        const auto report = importProjectJson(R"({"format": "martlet-project", "version": 1,
            "elements": [{"id": "a", "kind": "tool", "name": "CRM"},
                         {"id": "b", "kind": "tool", "name": "Shop", "fields": {"parent": "a"}}]})",
                                              {},
                                              ours);
        QCOMPARE(report->added.size(), 2);
        QCOMPARE(report->unsure.size(), 1);
        QCOMPARE(report->unsure.first().value, u"a"_s);
        QCOMPARE(ours.graph().value(u"a"_s, key::kind), Value(u"person"_s));
        const QString parent = ours.graph().value(u"b"_s, Key(u"parent")).text();
        QCOMPARE(ours.graph().value(parent, key::name), Value(u"CRM"_s));
    }

    void faultsStopItUnlessTheyAreLeftOut()
    {
        const QByteArray bytes = R"({"format": "martlet-project", "version": 1,
            "elements": [{"id": "a", "kind": "tool", "fields": {"criticality": 9}}]})";
        Draft draft {Graph()};
        const auto refused = importProjectJson(bytes, {}, draft);
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains("elements[0].fields.criticality"_L1));
        QVERIFY(draft.isEmpty());
        const auto partial = importProjectJson(bytes, {u"x.json"_s, {}, true}, draft);
        QCOMPARE(partial->rejected.size(), 1);
        QVERIFY(draft.graph().contains(u"a"_s));
    }

    void theFixturesAreRead()
    {
        Draft draft {Graph()};
        const auto whole = importProjectJson(fixture(u"bakery.json"_s), {}, draft);
        QVERIFY(bool(whole));
        QCOMPARE(whole->added.size(), 5);
        QVERIFY(whole->unsure.isEmpty());
        QCOMPARE(draft.graph().value(u"till"_s, key::owner), Value(u"ida"_s));
        QCOMPARE(draft.graph().find(u"names"_s)->to, u"list"_s);
        Draft untouched {Graph()};
        QVERIFY(!importProjectJson(fixture(u"cut-short.json"_s), {}, untouched));
        const auto wrong = importProjectJson(fixture(u"wrong-places.json"_s), {}, untouched);
        QVERIFY(!wrong);
        for (const QString &place : {u"elements[0].fields.owner"_s,
                                     u"elements[0].fields.seats-paid"_s,
                                     u"elements[1].kind"_s,
                                     u"settings.severities.OWN-01"_s})
            QVERIFY2(wrong.error().sentence.contains(place), qPrintable(place));
        QVERIFY(untouched.isEmpty());
    }

    void severitiesFollowTheirItems()
    {
        Draft draft {Graph()};
        draft.create(Key(u"person"), u"Anna"_s, u"a"_s);
        const auto report = importProjectJson(R"({"format": "martlet-project", "version": 1,
            "elements": [{"id": "a", "kind": "tool", "name": "CRM"}],
            "settings": {"severities": {"STR-01": "off", "a": {"OWN-01": "off"}}}})",
                                              {},
                                              draft);
        QVERIFY(bool(report));
        const QString crm = draft.graph().itemsOf(tool).front()->id;
        QVERIFY(crm != u"a"_s);
        const QJsonObject severities =
            draft.graph().project().value(Key(u"severities")).json().toObject();
        QCOMPARE(severities.size(), 2);
        QVERIFY(severities.contains("STR-01"_L1) && severities.contains(crm));
    }

    void whatIsThereAlreadyCanBeReferredTo()
    {
        Draft ours {Graph()};
        const QString crm = ours.create(tool, u"CRM"_s, u"crm"_s);
        const QString view = ours.create(Key(u"view"), u"Map"_s, u"v"_s);
        const auto report = importProjectJson(R"({"format": "martlet-project", "version": 1,
            "elements": [{"id": "s", "kind": "tool", "name": "Shop", "fields": {"parent": "CRM"}}],
            "relations": [{"id": "f", "kind": "data-flow", "from": "s", "to": "crm"}],
            "views": [{"id": "v", "name": "Map", "cards": [{"id": "CRM", "x": 3, "y": 4}]}]})",
                                              {},
                                              ours);
        QVERIFY(bool(report));
        const Graph &graph = ours.graph();
        QCOMPARE(graph.value(u"s"_s, Key(u"parent")), Value(crm));
        QCOMPARE(graph.find(u"f"_s)->to, crm);
        QCOMPARE(graph.value(crm, placeKey(view)).place().x, 3.);
        QCOMPARE(graph.value(crm, key::name), Value(u"CRM"_s));
        QVERIFY(flaws(graph, ours.schema()).isEmpty());
    }

    void waiversAndCommentsWithoutIdentityComeOnlyOnce()
    {
        const QByteArray bytes = R"({"format": "martlet-project", "version": 1,
            "elements": [{"id": "a", "kind": "tool", "name": "CRM"}],
            "waivers": [{"rule": "OWN-01", "items": ["CRM"], "reason": "soon gone"}],
            "comments": [{"on": "CRM", "date": "2026-01-02", "text": "Why?"},
                         {"on": "CRM", "date": "2026-01-02", "text": "Why?"}]})";
        Draft first {Graph()};
        QVERIFY(bool(importProjectJson(bytes, {}, first)));
        QCOMPARE(first.graph().itemsOf(Key(u"waiver")).size(), size_t(1));
        QCOMPARE(first.graph().itemsOf(Key(u"comment")).size(), size_t(2));
        QCOMPARE(first.graph().itemsOf(Key(u"waiver")).front()->fields.get(Key(u"items")),
                 Value(QStringList {u"a"_s}));
        QCOMPARE(first.graph().itemsOf(Key(u"comment")).front()->fields.get(Key(u"on")),
                 Value(u"a"_s));
        Draft second(first.graph());
        QVERIFY(bool(importProjectJson(bytes, {}, second)));
        QVERIFY(second.isEmpty());
    }

    void aWaiverThatIsNotWholeIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("waiver");
        QTest::newRow("no such day") << QByteArray(R"("reason": "r", "until": "2027-02-31")");
        QTest::newRow("another form") << QByteArray(R"("reason": "r", "until": "31.03.2027")");
        QTest::newRow("a number") << QByteArray(R"("reason": "r", "until": 2027)");
        QTest::newRow("empty reason") << QByteArray(R"("reason": " ")");
        QTest::newRow("no reason") << QByteArray(R"("until": null)");
        QTest::newRow("no such person") << QByteArray(R"("reason": "r", "person": "nobody")");
    }
    void aWaiverThatIsNotWholeIsLeftOut()
    {
        QFETCH(QByteArray, waiver);
        const QByteArray bytes = R"({"format": "martlet-project", "version": 1,
            "elements": [{"id": "a", "kind": "tool", "name": "CRM"}],
            "waivers": [{"rule": "OWN-01", "items": ["a"], )"
            + waiver + "}]}";
        Draft draft {Graph()};
        const auto report = importProjectJson(bytes, {u"x.json"_s, {}, true}, draft);
        QVERIFY(bool(report));
        QCOMPARE(report->rejected.size(), 1);
        QVERIFY(report->rejected.first().column.startsWith("waivers[0]"_L1));
        QVERIFY(draft.graph().contains(u"a"_s));
        QVERIFY(draft.graph().itemsOf(Key(u"waiver")).empty());
    }

    void whatAWaiverIsAboutMayBeGone()
    {
        Draft draft {Graph()};
        const auto report = importProjectJson(R"({"format": "martlet-project", "version": 1,
            "elements": [{"id": "p", "kind": "person", "name": "Anna"}],
            "waivers": [{"rule": "OWN-01", "items": ["gone", "*"], "reason": "r", "person": "p"}],
            "comments": [{"on": "gone too", "date": "2026-01-02", "text": "Why?"}]})",
                                              {},
                                              draft);
        QVERIFY(bool(report));
        QCOMPARE(report->unsure.size(), 2);
        QCOMPARE(draft.graph().itemsOf(Key(u"waiver")).front()->fields.get(Key(u"items")),
                 Value(QStringList {u"gone"_s, u"*"_s}));
    }

    void theTableOfToolsFillsTheSameFields()
    {
        Draft draft {Graph()};
        const QString id = draft.create(tool, u"=CRM, \"ours\""_s);
        const QString anna = draft.create(Key(u"person"), u"Anna"_s);
        draft.set(id, key::owner, anna);
        draft.set(id, key::criticality, 3);
        draft.set(id, Key(u"vendor"), Value::None {});
        draft.set(id, Key(u"personal-data"), true);
        draft.set(id, Key(u"tags"), QStringList {u"a"_s, u"b"_s});
        draft.set(id, Key(u"cost-per-year"), Money {123450, u"EUR"_s});
        draft.set(id, Key(u"contract-end"), u"2027-03-31"_s);
        draft.set(id, Key(u"lifecycle"), u"leaving"_s);
        draft.set(id, Key(u"note"), u"two\nlines"_s);
        Draft copy {Graph()};
        const auto report = importCsv(writeToolsCsv(draft.graph()), {u"t.csv"_s, {}, false}, copy);
        QVERIFY(report->rejected.isEmpty());
        const Item *made = copy.graph().itemsOf(tool).front();
        QCOMPARE(made->name(), u"=CRM, \"ours\""_s);
        const Item *before = draft.graph().find(id);
        for (const auto &[key, value] : before->fields) {
            if (key == key::owner)
                QCOMPARE(copy.graph().value(made->fields.get(key).text(), key::name), u"Anna"_s);
            else
                QVERIFY2(made->fields.get(key) == value, qPrintable(key.text()));
        }
    }

    void everyFormatHasItsPlace()
    {
        QSet<QString> ids;
        QSet<QString> endings;
        for (const Format &format : formats()) {
            QVERIFY(!format.label().isEmpty());
            QVERIFY(format.import || format.canExport());
            QVERIFY(!ids.contains(format.id));
            ids.insert(format.id);
            for (const QString &ending : format.endings) {
                QVERIFY(!endings.contains(ending));
                endings.insert(ending);
                QCOMPARE(formatOfEnding(u"Map.One."_s + ending.toUpper())->id, format.id);
            }
        }
    }

    void formatsAreGuessedByWhatFilesHold()
    {
        QCOMPARE(guessFormat(u"x.txt"_s, " {\"format\": 1}")->id, u"json"_s);
        QCOMPARE(guessFormat(u"x.CSV"_s, "Name\nCRM")->id, u"csv"_s);
        QVERIFY(!guessFormat(u"x.pdf"_s, "%PDF-1.7"));
        QVERIFY(!guessFormat(u"x"_s, "Name"));
    }
};

QTEST_GUILESS_MAIN(TestJsonImport)
#include "tst_jsonimport.moc"
