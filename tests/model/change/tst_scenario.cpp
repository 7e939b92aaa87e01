// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/change/scenario.h"
#include "model/graph/integrity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");

/// A CRM, an idea for a data platform, and a tool that is left anyway.
static Graph project()
{
    Draft draft {Graph()};
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.create(tool, u"Platform"_s, u"platform"_s);
    draft.set(u"platform"_s, key::lifecycle, u"idea"_s);
    draft.create(tool, u"Old mail"_s, u"old"_s);
    draft.set(u"old"_s, key::lifecycle, u"leaving"_s);
    draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
    return draft.graph();
}

/// With a scenario of the steps in JSON.
static Graph
planned(const QByteArray &steps, const QString &on = {}, const Graph &graph = project())
{
    Draft draft(graph);
    const QString id = graph.contains(u"s"_s) ? u"s2"_s : u"s"_s;
    draft.create(Key(u"scenario"), u"To be"_s, id);
    const QJsonDocument json = QJsonDocument::fromJson(steps);
    Q_ASSERT(json.isArray());
    draft.set(id, Key(u"steps"), Value::fromJson(json.array()));
    if (!on.isEmpty())
        draft.set(id, Key(u"on"), on);
    return draft.graph();
}

static Graph through(const QByteArray &edits)
{
    return throughScenario(planned(R"([{"name": "Pilot", "edits": )" + edits + "}]"), u"s"_s);
}

static QString lifecycle(const Graph &graph, const QString &id)
{
    return graph.value(id, key::lifecycle).text();
}

class TestScenario final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsEditsAreDone()
    {
        const Graph graph = through(R"([
            {"item": "crm", "field": "owner", "value": "anna"},
            {"item": "crm", "field": "criticality", "value": 4},
            {"item": "crm", "field": "fallback", "value": null},
            {"remove": "old"}])");
        QCOMPARE(graph.value(u"crm"_s, key::owner).text(), u"anna"_s);
        QCOMPARE(graph.value(u"crm"_s, key::criticality), Value(4));
        QVERIFY(graph.value(u"crm"_s, Key(u"fallback")).isNone());
        QVERIFY(!graph.contains(u"old"_s));
        QVERIFY(flaws(graph, Schema(graph)).isEmpty());
    }

    void whatItAddsIsThere()
    {
        const Graph graph = through(R"([
            {"add": {"id": "hub", "kind": "tool", "name": "Hub", "fields": {"lifecycle": "idea"}}},
            {"add": {"id": "f", "kind": "data-flow", "from": "crm", "to": "hub",
                     "fields": {"mode": "api"}}}])");
        QCOMPARE(graph.find(u"hub"_s)->name(), u"Hub"_s);
        QCOMPARE(graph.find(u"f"_s)->to, u"hub"_s);
        QCOMPARE(graph.value(u"f"_s, key::mode).text(), u"api"_s);
        QCOMPARE(lifecycle(graph, u"hub"_s), u"live"_s);
    }

    void ideasThatItBuildsOnAreLive()
    {
        const Graph graph = through(R"([
            {"add": {"id": "f", "kind": "data-flow", "from": "crm", "to": "platform"}}])");
        QCOMPARE(lifecycle(graph, u"platform"_s), u"live"_s);
    }

    void whatItLeavesIsGone()
    {
        const Graph graph =
            through(R"([{"item": "crm", "field": "lifecycle", "value": "leaving"}])");
        QCOMPARE(lifecycle(graph, u"crm"_s), u"gone"_s);
    }

    void whatItDoesNotSpeakOfStays()
    {
        const Graph graph = through(R"([{"item": "crm", "field": "owner", "value": "anna"}])");
        QCOMPARE(lifecycle(graph, u"platform"_s), u"idea"_s);
        QCOMPARE(lifecycle(graph, u"old"_s), u"leaving"_s);
        QCOMPARE(lifecycle(project(), u"crm"_s), QString());
    }

    void whatFitsNothingIsLeftOut_data()
    {
        QTest::addColumn<QByteArray>("edit");
        QTest::newRow("no such item")
            << QByteArray(R"({"item": "x", "field": "owner", "value": "anna"})");
        QTest::newRow("no such field")
            << QByteArray(R"({"item": "crm", "field": "smell", "value": "fine"})");
        QTest::newRow("no value for it")
            << QByteArray(R"({"item": "crm", "field": "criticality", "value": 9})");
        QTest::newRow("owner who is not there")
            << QByteArray(R"({"item": "crm", "field": "owner", "value": "ben"})");
        QTest::newRow("owner who is a tool")
            << QByteArray(R"({"item": "crm", "field": "owner", "value": "old"})");
        QTest::newRow("addition without an identity")
            << QByteArray(R"({"add": {"kind": "tool", "name": "Other"}})");
        QTest::newRow("addition in the place of the project")
            << QByteArray(R"({"add": {"id": "\u0001project", "kind": "tool"}})");
        QTest::newRow("relation to nothing")
            << QByteArray(R"({"add": {"id": "f", "kind": "data-flow", "from": "crm", "to": "x"}})");
        QTest::newRow("relation of other kinds") << QByteArray(
            R"({"add": {"id": "f", "kind": "data-flow", "from": "crm", "to": "anna"}})");
        QTest::newRow("what is there")
            << QByteArray(R"({"add": {"id": "crm", "kind": "tool", "name": "Other"}})");
        QTest::newRow("no such kind") << QByteArray(R"({"add": {"id": "y", "kind": "planet"}})");
        QTest::newRow("nothing at all") << QByteArray("{}");
    }
    void whatFitsNothingIsLeftOut()
    {
        QFETCH(QByteArray, edit);
        const Graph before = planned(R"([{"edits": [)" + edit + "]}]");
        QCOMPARE(throughScenario(before, u"s"_s), before);
    }

    void theOneItStandsOnComesFirst()
    {
        const QByteArray first =
            R"([{"name": "Pilot", "date": "2027-01-15", "owner": "anna",
                 "edits": [{"item": "crm", "field": "criticality", "value": 1}]}])";
        const QByteArray second =
            R"([{"name": "Launch", "edits": [{"item": "crm", "field": "criticality", "value": 2}]}])";
        const Graph graph = planned(second, u"s"_s, planned(first));
        QCOMPARE(throughScenario(graph, u"s2"_s).value(u"crm"_s, key::criticality), Value(2));
        const QList<ScenarioStep> steps = scenarioSteps(graph, u"s2"_s);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0].name, u"Pilot"_s);
        QCOMPARE(steps[0].date, QDate(2027, 1, 15));
        QCOMPARE(steps[0].owner, u"anna"_s);
        QCOMPARE(steps[0].edits.size(), 1);
        QCOMPARE(steps[1].name, u"Launch"_s);
        QVERIFY(!steps[1].date.isValid());
    }

    void standingOnItselfEnds()
    {
        Draft draft(planned(R"([{"name": "Pilot", "edits": []}])"));
        draft.set(u"s"_s, Key(u"on"), u"s"_s);
        QCOMPARE(scenarioSteps(draft.graph(), u"s"_s).size(), 1);
    }

    void whatDoesNotFitIsCounted_data()
    {
        QTest::addColumn<QString>("edit");
        QTest::addColumn<int>("leftOut");
        QTest::newRow("fits") << uR"({"item": "crm", "field": "criticality", "value": 2})"_s << 0;
        QTest::newRow("no such item")
            << uR"({"item": "ghost", "field": "criticality", "value": 2})"_s << 1;
        QTest::newRow("no such field") << uR"({"item": "crm", "field": "zzz", "value": 2})"_s << 1;
        QTest::newRow("no such value")
            << uR"({"item": "crm", "field": "lifecycle", "value": "xx"})"_s << 1;
        QTest::newRow("nobody's owner")
            << uR"({"item": "crm", "field": "owner", "value": "ghost"})"_s << 1;
        QTest::newRow("gone already") << uR"({"remove": "ghost"})"_s << 1;
        QTest::newRow("there already")
            << uR"({"add": {"id": "crm", "kind": "tool", "name": "CRM"}})"_s << 1;
        QTest::newRow("a flow from nowhere")
            << uR"({"add": {"id": "g", "kind": "data-flow", "from": "ghost", "to": "crm"}})"_s << 1;
        QTest::newRow("nothing") << uR"({})"_s << 1;
    }
    void whatDoesNotFitIsCounted()
    {
        QFETCH(QString, edit);
        QFETCH(int, leftOut);
        const QString steps = uR"([{"name": "Pilot", "edits": [%1]}])"_s.arg(edit);
        int counted = -1;
        throughScenario(planned(steps.toUtf8()), u"s"_s, &counted);
        QCOMPARE(counted, leftOut);
    }

    void whatIsRemovedIsGoneForTheStepsAfterIt()
    {
        const QByteArray steps = R"([{"edits": [
            {"add": {"id": "f", "kind": "data-flow", "from": "crm", "to": "old"}},
            {"remove": "old"},
            {"remove": "old"},
            {"item": "old", "field": "criticality", "value": 1},
            {"item": "f", "field": "mode", "value": "api"},
            {"item": "crm", "field": "replacement", "value": "old"},
            {"add": {"id": "g", "kind": "data-flow", "from": "crm", "to": "old"}},
            {"add": {"id": "old", "kind": "tool", "name": "Newer mail"}}]}])";
        int leftOut = 0;
        const Graph graph = throughScenario(planned(steps), u"s"_s, &leftOut);
        QCOMPARE(leftOut, 5);
        QCOMPARE(graph.find(u"old"_s)->name(), u"Newer mail"_s);
        QCOMPARE(lifecycle(graph, u"old"_s), QString());
        QVERIFY(!graph.contains(u"f"_s));
        QVERIFY(graph.value(u"crm"_s, Key(u"replacement")).isUnknown());
    }

    /// Walked over once for each that stands in the chain, this would take hours.
    void manyMayStandOnEachOther()
    {
        Draft draft(project());
        QString below;
        for (int i = 0; i < 3000; ++i) {
            const QString id = draft.create(Key(u"scenario"), {}, u"s%1"_s.arg(i));
            const QByteArray steps = uR"([{"edits": [
                {"add": {"id": "t%1", "kind": "tool", "name": "T"}}, {"remove": "t%2"}]}])"_s.arg(i)
                                         .arg(i - 1)
                                         .toUtf8();
            draft.set(id, Key(u"steps"), Value::fromJson(QJsonDocument::fromJson(steps).array()));
            if (i > 0)
                draft.set(id, Key(u"on"), below);
            below = id;
        }
        int leftOut = 0;
        const Graph graph = throughScenario(draft.graph(), below, &leftOut);
        QCOMPARE(leftOut, 1); // the first removes what was never there
        QVERIFY(graph.contains(u"t2999"_s));
        QVERIFY(!graph.contains(u"t2998"_s));
    }

    void noScenarioChangesNothing()
    {
        QCOMPARE(throughScenario(project(), u"nowhere"_s), project());
    }
};

QTEST_GUILESS_MAIN(TestScenario)
#include "tst_scenario.moc"
