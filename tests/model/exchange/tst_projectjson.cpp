// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/projectjson.h"
#include "model/graph/integrity.h"
#include "tests/support/randomproject.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace martlet;
using namespace Qt::StringLiterals;

static QByteArray project(const QByteArray &elements, const QByteArray &rest = {})
{
    return R"({"format": "martlet-project", "version": 1, "elements": [)" + elements + "]" + rest
        + "}";
}

static QStringList places(const QList<JsonProblem> &problems)
{
    QStringList found;
    for (const JsonProblem &problem : problems)
        found.append(problem.place);
    return found;
}

class TestProjectJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyGraphSurvives()
    {
        const bool fine = rc::check("written and read, a graph is the same", [](quint32 seed) {
            const Graph graph = RandomProject(seed).graph(300);
            const QByteArray bytes = writeProjectJson(graph);
            const Result<JsonImport> read = readProjectJson(bytes);
            RC_ASSERT(bool(read));
            if (!read->problems.isEmpty())
                RC_FAIL(read->problems.first().text().toStdString());
            RC_ASSERT(read->notices.isEmpty());
            RC_ASSERT(flaws(read->graph, Schema(read->graph)).isEmpty());
            RC_ASSERT(writeProjectJson(read->graph) == bytes);
            Draft complete(graph);
            if (!graph.contains(projectId))
                complete.create(Key(u"project"), {}, projectId);
            RC_ASSERT(read->graph == complete.graph());
        });
        QVERIFY(fine);
    }

    void resourcesAreWhole_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("sample") << u":/samples/outdoor-retailer.json"_s;
        QTest::newRow("empty") << u":/templates/empty.json"_s;
        QTest::newRow("workshop") << u":/templates/two-day-workshop.json"_s;
    }
    void resourcesAreWhole()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<JsonImport> read = readProjectJson(file.readAll());
        QVERIFY(bool(read));
        for (const JsonProblem &problem : read->problems)
            qWarning("%s", qPrintable(problem.text()));
        QVERIFY(read->problems.isEmpty());
        QVERIFY(flaws(read->graph, Schema(read->graph)).isEmpty());
        QVERIFY(!read->graph.project().name().isEmpty());
    }

    void unknownDiffersFromNone()
    {
        const auto read = readProjectJson(
            project(R"({"id": "a", "kind": "tool", "fields": {"vendor": null, "tags": []}})"));
        QVERIFY(read->graph.value(u"a"_s, Key(u"vendor")).isNone());
        QVERIFY(read->graph.value(u"a"_s, Key(u"tags")).isNone());
        QVERIFY(read->graph.value(u"a"_s, key::owner).isUnknown());
        const QByteArray bytes = writeProjectJson(read->graph);
        QVERIFY(bytes.contains(R"("vendor": null)"));
        QVERIFY(bytes.contains(R"("tags": [)"));
        QVERIFY(!bytes.contains("owner"));
    }

    void namesStandForIdentities()
    {
        const auto read = readProjectJson(project(
            R"({"id": "a", "kind": "tool", "name": "CRM", "fields": {"owner": "Anna"}},
                       {"id": "p", "kind": "person", "name": "Anna"},
                       {"id": "x", "kind": "tool", "name": "Anna"})",
            R"(, "relations": [{"id": "f", "kind": "data-flow", "from": "CRM", "to": "x"}])"));
        QVERIFY(read->problems.isEmpty());
        QCOMPARE(read->graph.value(u"a"_s, key::owner).text(), u"p"_s);
        QCOMPARE(read->graph.find(u"f"_s)->from, u"a"_s);
    }

    void mistakesNameTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        const QByteArray tool = R"({"id": "a", "kind": "tool", "name": "A", "fields": {%}})";
        const auto with = [&](const char *field) {
            return project(QByteArray(tool).replace("%", field));
        };
        QTest::newRow("kind") << project(R"({"id": "a", "kind": "machine"})")
                              << u"elements[0].kind"_s;
        QTest::newRow("field") << with(R"("colour": "red")") << u"elements[0].fields.colour"_s;
        QTest::newRow("type") << with(R"("criticality": "high")")
                              << u"elements[0].fields.criticality"_s;
        QTest::newRow("range") << with(R"("criticality": 5)")
                               << u"elements[0].fields.criticality"_s;
        QTest::newRow("choice") << with(R"("lifecycle": "dead")")
                                << u"elements[0].fields.lifecycle"_s;
        QTest::newRow("date") << with(R"("contract-end": "31.12.2026")")
                              << u"elements[0].fields.contract-end"_s;
        QTest::newRow("money") << with(R"("cost-per-year": 100)")
                               << u"elements[0].fields.cost-per-year"_s;
        QTest::newRow("three decimals")
            << with(R"("cost-per-year": {"amount": 1.234, "currency": "EUR"})")
            << u"elements[0].fields.cost-per-year"_s;
        QTest::newRow("half a level")
            << with(R"("criticality": 2.5)") << u"elements[0].fields.criticality"_s;
        QTest::newRow("date with a time") << with(R"("contract-end": "2026-12-31T10:00:00")")
                                          << u"elements[0].fields.contract-end"_s;
        QTest::newRow("no currency")
            << with(R"("cost-per-year": {"amount": 1, "currency": "euros"})")
            << u"elements[0].fields.cost-per-year"_s;
        QTest::newRow("empty list") << with(R"("vendor": [])") << u"elements[0].fields.vendor"_s;
        QTest::newRow("reference") << with(R"("owner": "nobody")") << u"elements[0].fields.owner"_s;
        QTest::newRow("wrong kind of reference")
            << with(R"("owner": "a")") << u"elements[0].fields.owner"_s;
        QTest::newRow("end") << project(
            R"({"id": "a", "kind": "tool"})",
            R"(, "relations": [{"id": "f", "kind": "data-flow", "from": "a", "to": "b"}])")
                             << u"relations[0].to"_s;
        QTest::newRow("missing end")
            << project(R"({"id": "a", "kind": "tool"})",
                       R"(, "relations": [{"id": "f", "kind": "data-flow", "from": "a"}])")
            << u"relations[0].to"_s;
        QTest::newRow("kind of end") << project(
            R"({"id": "a", "kind": "tool"}, {"id": "p", "kind": "person"})",
            R"(, "relations": [{"id": "f", "kind": "data-flow", "from": "a", "to": "p"}])")
                                     << u"relations[0].to"_s;
        QTest::newRow("same identity")
            << project(R"({"id": "a", "kind": "tool"}, {"id": "a", "kind": "team"})")
            << u"elements[1].id"_s;
        QTest::newRow("identity with a control")
            << project(R"({"id": "\u0001project", "kind": "tool"})") << u"elements[0].id"_s;
        QTest::newRow("member") << project(R"({"id": "a", "kind": "tool", "field": {}})")
                                << u"elements[0].field"_s;
        QTest::newRow("list") << project("", R"(, "views": 1)") << u"views"_s;
        QTest::newRow("card") << project(
            R"({"id": "a", "kind": "tool"})",
            R"(, "views": [{"id": "v", "cards": [{"id": "b", "x": 1, "y": 1}]}])")
                              << u"views[0].cards[0].id"_s;
        QTest::newRow("scenario") << project(
            R"({"id": "a", "kind": "tool"})",
            R"(, "scenarios": [{"id": "s", "steps": [{"edits": [{"item": "a", "field": "vendor"},
               {"add": {"id": "n", "kind": "tool"}}, {"remove": "n"}, {"remove": "b"}]}]}])")
                                  << u"scenarios[0].steps[0].edits[3].remove"_s;
        QTest::newRow("scenario on itself")
            << project("", R"(, "scenarios": [{"id": "s", "name": "S", "on": "s"}])")
            << u"scenarios[0].on"_s;
        QTest::newRow("severities") << project("", R"(, "settings": {"severities": {"OWN-01": 3}})")
                                    << u"settings.severities"_s;
        QTest::newRow("parameters")
            << project("", R"(, "settings": {"parameters": {"OWN-01": {"days": "ten"}}})")
            << u"settings.parameters"_s;
        QTest::newRow("setting") << project("", R"(, "settings": {"layers": 5})")
                                 << u"settings.layers"_s;
    }
    void mistakesNameTheirPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const auto refused = readProjectJson(bytes);
        QVERIFY(bool(refused));
        QCOMPARE(places(refused->problems), QStringList {place});
        QCOMPARE(refused->graph.size(), 0);
        const auto partial = readProjectJson(bytes, JsonFaults::LeaveOut);
        QCOMPARE(places(partial->problems), QStringList {place});
        QVERIFY(partial->graph.contains(projectId));
        QVERIFY(flaws(partial->graph, Schema(partial->graph)).isEmpty());
    }

    void whatANewerVersionAddsIsKept()
    {
        const QByteArray bytes = R"({"format": "martlet-project", "version": 2, "mood": "good",
            "elements": [{"id": "a", "kind": "tool", "fields": {"smell": ["fine"], "taste": {"x": 1}},
                          "shape": null}]})";
        const auto read = readProjectJson(bytes);
        QVERIFY(read->problems.isEmpty());
        const QByteArray written = writeProjectJson(read->graph);
        const QJsonObject root = QJsonDocument::fromJson(written).object();
        QCOMPARE(root["version"_L1], QJsonValue(2));
        QCOMPARE(root["mood"_L1], QJsonValue(u"good"_s));
        const QJsonObject tool = root["elements"_L1][0].toObject();
        QVERIFY(tool.contains("shape"_L1));
        QCOMPARE(tool["fields"_L1]["taste"_L1]["x"_L1], QJsonValue(1));
        QCOMPARE(writeProjectJson(readProjectJson(written)->graph), written);
    }

    void valuesOfAFieldThatIsGoneAreKept()
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"CRM"_s, u"crm"_s);
        draft.set(u"crm"_s, Key(u"cost-centre"), u"4711"_s);
        draft.create(Key(u"project"), {}, projectId);
        const auto read = readProjectJson(writeProjectJson(draft.graph()));
        QVERIFY(read->problems.isEmpty());
        QVERIFY(read->graph == draft.graph());
    }

    void foreignFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("list") << QByteArray("[1]");
        QTest::newRow("another format") << QByteArray(R"({"format": "other", "version": 1})");
        QTest::newRow("no version") << QByteArray(R"({"format": "martlet-project"})");
        QTest::newRow("cut short") << project("{}").chopped(3);
        QTest::newRow("deep") << QByteArray(300, '[') + QByteArray(300, ']');
        QTest::newRow("very deep") << QByteArray(5'000'000, '[');
        QTest::newRow("many values") << "[" + QByteArray("0,").repeated(3'100'000) + "0]";
        QTest::newRow("long text") << "[\"" + QByteArray(9'000'000, 'x') + "\"]";
        QTest::newRow("open text") << QByteArray("[\"abc\\");
    }
    void foreignFilesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readProjectJson(bytes);
        QVERIFY(!read);
        QVERIFY(!read.error().sentence.isEmpty());
    }

    void brokenBytesDoNoHarm()
    {
        const QByteArray whole = writeProjectJson(RandomProject(7).graph(80));
        RandomProject random(1);
        const QByteArray pieces = "{}[]\",:0-e.ntf\\u\x80";
        for (int i = 0; i < 2000; ++i) {
            QByteArray broken = whole;
            for (int k = random.below(4); k >= 0; --k)
                broken[random.below(int(broken.size()))] = pieces[random.below(int(pieces.size()))];
            const auto read = readProjectJson(broken, JsonFaults::LeaveOut);
            QVERIFY(!read || flaws(read->graph, Schema(read->graph)).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestProjectJson)
#include "tst_projectjson.moc"
