// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/jsonimport.h"
#include "model/exchange/projectjson.h"
#include "model/exchange/templates.h"
#include "model/graph/integrity.h"
#include "tests/support/randomproject.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
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

/// Takes down which members of a list's items have a value.
static void note(QSet<QString> &seen, QLatin1String list, const QJsonObject &item)
{
    for (auto member = item.begin(); member != item.end(); ++member) {
        if (!member->isNull())
            seen.insert(list + u'.' + member.key());
    }
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
            // What a waiver was about may be gone, and own rules are scribbles.
            for (const JsonProblem &notice : read->notices)
                RC_ASSERT(notice.place.startsWith("waivers["_L1)
                          || notice.place.startsWith("settings.rules["_L1));
            RC_ASSERT(flaws(read->graph, Schema(read->graph)).isEmpty());
            RC_ASSERT(writeProjectJson(read->graph) == bytes);
            Draft complete(graph);
            if (!graph.contains(projectId))
                complete.create(Key(u"project"), {}, projectId);
            RC_ASSERT(read->graph == complete.graph());
        });
        QVERIFY(fine);
    }

    void everyProjectSurvivesIntoANewOne()
    {
        const bool fine =
            rc::check("exported and imported, a project is the same", [](quint32 seed) {
                const QByteArray bytes = writeProjectJson(RandomProject(seed).graph(400));
                Draft draft {Graph()};
                const Result<ImportReport> report = importProjectJson(bytes, {}, draft);
                if (!report)
                    RC_FAIL(report.error().sentence.toStdString());
                RC_ASSERT(report->rejected.isEmpty());
                RC_ASSERT(writeProjectJson(draft.graph()) == bytes);
            });
        QVERIFY(fine);
    }

    /// Guards the test above: a generator that makes nothing of a kind proves nothing about it.
    void theProjectsThatSurviveHaveEverything()
    {
        QSet<QString> seen;
        for (quint32 seed = 0; seed < 20; ++seed) {
            const QByteArray bytes = writeProjectJson(RandomProject(seed).graph(400));
            const QJsonObject root = QJsonDocument::fromJson(bytes).object();
            for (const auto part : {"waivers"_L1, "comments"_L1, "scenarios"_L1, "snapshots"_L1}) {
                const QJsonArray items = root[part].toArray();
                for (const QJsonValue &item : items)
                    note(seen, part, item.toObject());
            }
            note(seen, "settings"_L1, root["settings"_L1].toObject());
            if (bytes.contains("\"own-"))
                seen.insert(u"own field"_s);
            for (const char *edit : {"\"add\"", "\"remove\"", "\"item\""}) {
                if (bytes.contains(edit))
                    seen.insert(QString::fromLatin1(edit));
            }
        }
        const Schema schema;
        for (const QString &kind :
             {u"waiver"_s, u"comment"_s, u"scenario"_s, u"snapshot"_s, u"project"_s}) {
            const QString list = kind == "project"_L1 ? u"settings"_s : kind + u's';
            for (const FieldRow *row : schema.fieldsOf(Key(kind))) {
                const QString name = list + u'.' + row->id.text();
                QVERIFY2(seen.contains(name) || name == "settings.name"_L1, qPrintable(name));
            }
        }
        for (const QString &more : {u"own field"_s, u"\"add\""_s, u"\"remove\""_s, u"\"item\""_s})
            QVERIFY2(seen.contains(more), qPrintable(more));
    }

    void resourcesAreWhole_data()
    {
        QTest::addColumn<QString>("path");
        for (const Template &row : templates())
            QTest::newRow(qPrintable(row.id)) << row.file;
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

    void aCommentThatIsTooLongIsAProblemAndNotCut()
    {
        const auto read = [](qsizetype length) {
            const QJsonObject comment {{u"id"_s, u"c"_s},
                                       {u"on"_s, u"crm"_s},
                                       {u"date"_s, u"2026-01-02"_s},
                                       {u"text"_s, QString(length, u'a')}};
            const QJsonObject file {{u"format"_s, u"martlet-project"_s},
                                    {u"version"_s, 1},
                                    {u"name"_s, u"P"_s},
                                    {u"comments"_s, QJsonArray {comment}}};
            return readProjectJson(QJsonDocument(file).toJson());
        };
        QVERIFY(read(64 * 1024)->problems.isEmpty());
        const Result<JsonImport> tooLong = read(64 * 1024 + 1);
        QCOMPARE(tooLong->problems.size(), 1);
        QVERIFY(tooLong->problems.first().text().contains(u"65"_s));
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
        QTest::newRow("scenario on nothing")
            << project("", R"(, "scenarios": [{"id": "s", "name": "S", "on": "t"}])")
            << u"scenarios[0].on"_s;
        QTest::newRow("scenarios on each other")
            << project("", R"(, "scenarios": [{"id": "r", "name": "R", "on": "s"},
                 {"id": "s", "name": "S", "on": "t"}, {"id": "t", "name": "T", "on": "s"}])")
            << u"scenarios[1].on"_s;
        const auto planned = [](const char *name, const QByteArray &steps, const QString &place) {
            QTest::newRow(name) << project(
                R"({"id": "a", "kind": "tool", "name": "A"}, {"id": "p", "kind": "person"})",
                R"(, "scenarios": [{"id": "s", "name": "S", "steps": )" + steps + "}]")
                                << u"scenarios[0].steps"_s + place;
        };
        planned("steps", R"({"name": "Pilot"})", {});
        planned("step", R"([{}, "Pilot"])", u"[1]"_s);
        planned("member of a step", R"([{"title": "Pilot"}])", u"[0].title"_s);
        planned("name of a step", R"([{"name": 3}])", u"[0].name"_s);
        planned("date of a step", R"([{"date": "soon"}])", u"[0].date"_s);
        planned("owner of a step", R"([{"owner": "ben"}])", u"[0].owner"_s);
        planned("tool as an owner", R"([{"owner": "a"}])", u"[0].owner"_s);
        planned("edits", R"([{"edits": {"remove": "a"}}])", u"[0].edits"_s);
        const auto edited = [&](const char *name, const QByteArray &edit, const QString &place) {
            planned(name, R"([{"edits": [)" + edit + "]}]", u"[0].edits[0]"_s + place);
        };
        edited("edit", "3", {});
        edited("edit of nothing", "{}", {});
        edited("edit of two forms", R"({"remove": "a", "item": "a"})", {});
        edited("member of an edit", R"({"remove": "a", "why": "old"})", u".why"_s);
        edited("edit of what is not there",
               R"({"item": "b", "field": "vendor", "value": "X"})",
               u".item"_s);
        edited("edit of a scenario", R"({"item": "s", "field": "name", "value": "X"})", u".item"_s);
        edited("edit of the project",
               R"({"item": "project", "field": "name", "value": "X"})",
               u".item"_s);
        edited("edit of no field", R"({"item": "a", "field": "smell", "value": 1})", u".field"_s);
        edited("edit of a wrong type",
               R"({"item": "a", "field": "criticality", "value": "high"})",
               u".value"_s);
        edited("edit of a wrong choice",
               R"({"item": "a", "field": "lifecycle", "value": "dead"})",
               u".value"_s);
        edited("addition of no kind", R"({"add": {"id": "b", "kind": "planet"}})", u".add.kind"_s);
        edited("addition of a view", R"({"add": {"id": "b", "kind": "view"}})", u".add.kind"_s);
        edited("addition of nothing", R"({"add": 3})", u".add.kind"_s);
        edited("identity of an addition", R"({"add": {"id": 7, "kind": "tool"}})", u".add.id"_s);
        edited("name of an addition",
               R"({"add": {"id": "b", "kind": "tool", "name": []}})",
               u".add.name"_s);
        edited("member of an addition",
               R"({"add": {"id": "b", "kind": "tool", "vendor": "X"}})",
               u".add.vendor"_s);
        edited("fields of an addition",
               R"({"add": {"id": "b", "kind": "tool", "fields": []}})",
               u".add.fields"_s);
        edited("field of an addition",
               R"({"add": {"id": "b", "kind": "tool", "fields": {"smell": 1}}})",
               u".add.fields.smell"_s);
        edited("value of an addition",
               R"({"add": {"id": "b", "kind": "tool", "fields": {"criticality": 9}}})",
               u".add.fields.criticality"_s);
        edited("end of an addition",
               R"({"add": {"id": "f", "kind": "data-flow", "from": "a", "to": "b"}})",
               u".add.to"_s);
        edited("kind of end of an addition",
               R"({"add": {"id": "f", "kind": "data-flow", "from": "p", "to": "a"}})",
               u".add.from"_s);
        const auto settings = [](const char *setting) {
            return project("", QByteArray(", \"settings\": {") + setting + "}");
        };
        const auto row = [&](const char *name, const char *setting, const QString &place) {
            QTest::newRow(name) << settings(setting) << place;
        };
        row("severities", R"("severities": ["off"])", u"settings.severities"_s);
        row("severity as a number",
            R"("severities": {"OWN-01": 3})",
            u"settings.severities.OWN-01"_s);
        row("no such severity",
            R"("severities": {"OWN-01": "dreadful", "STR-01": "off"})",
            u"settings.severities.OWN-01"_s);
        row("no such severity in a department",
            R"("severities": {"department:Sales": {"OWN-01": "Off"}})",
            u"settings.severities.department:Sales.OWN-01"_s);
        row("no text as a severity",
            R"("severities": {"department:Sales": {"OWN-01": {"STR-01": "off"}}})",
            u"settings.severities.department:Sales.OWN-01"_s);
        row("parameters", R"("parameters": 3)", u"settings.parameters"_s);
        row("limits", R"("parameters": {"STR-01": 3})", u"settings.parameters.STR-01"_s);
        row("places", R"("places": {"gdpr": "EU"})", u"settings.places.gdpr"_s);
        row("a place", R"("places": {"gdpr": ["EU", 3]})", u"settings.places.gdpr"_s);
        row("limit",
            R"("parameters": {"STR-01": {"grace-days": "ten"}})",
            u"settings.parameters.STR-01.grace-days"_s);
        row("rules", R"("rules": {})", u"settings.rules"_s);
        row("own fields", R"("fields": "none")", u"settings.fields"_s);
        row("profile", R"("profile": "audit")", u"settings.profile"_s);
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

    void plansMayUseNames()
    {
        const auto read = readProjectJson(project(
            R"({"id": "a", "kind": "tool", "name": "A"}, {"id": "p", "kind": "person", "name": "Anna"})",
            R"(, "scenarios": [{"id": "s", "name": "S", "steps": [{"owner": "Anna", "edits": [
                {"add": {"id": "n", "kind": "tool", "name": "New", "fields": {"owner": "Anna"}}},
                {"item": "n", "field": "replacement", "value": "A"},
                {"add": {"kind": "data-flow", "from": "A", "to": "n"}},
                {"remove": "A"}]}]}])"));
        QVERIFY(read->problems.isEmpty());
        const QJsonValue step = read->graph.value(u"s"_s, u"steps"_key).json()[0];
        QCOMPARE(step["owner"_L1].toString(), u"p"_s);
        const QJsonArray edits = step["edits"_L1].toArray();
        QCOMPARE(edits[0]["add"_L1]["fields"_L1]["owner"_L1].toString(), u"p"_s);
        QCOMPARE(edits[1]["value"_L1].toString(), u"a"_s);
        QCOMPARE(edits[2]["add"_L1]["from"_L1].toString(), u"a"_s);
        QVERIFY(!edits[2]["add"_L1]["id"_L1].toString().isEmpty());
        QCOMPARE(edits[3]["remove"_L1].toString(), u"a"_s);
    }

    void aPlanWithSomebodyWhoIsGoneIsKeptAndSaid()
    {
        const auto read = readProjectJson(
            project(R"({"id": "a", "kind": "tool", "name": "A"})",
                    R"(, "scenarios": [{"id": "s", "name": "S", "steps": [{"edits": [
                        {"item": "a", "field": "owner", "value": "anna"}]}]}])"));
        QVERIFY(read->problems.isEmpty());
        QCOMPARE(places(read->notices), QStringList {u"scenarios[0].steps[0].edits[0].value"_s});
    }

    void theSoundPartOfSettingsIsTaken()
    {
        const auto partial = readProjectJson(
            project("", R"(, "settings": {"severities": {"OWN-01": "dreadful", "STR-01": "off"}})"),
            JsonFaults::LeaveOut);
        const QJsonObject taken {{u"STR-01"_s, u"off"_s}};
        QCOMPARE(partial->graph.project().value(Key(u"severities")).json(), QJsonValue(taken));
    }

    void settingsForWhatIsNotKnownYetAreKeptAndSaid_data()
    {
        QTest::addColumn<QByteArray>("setting");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *name, const char *setting, const QString &place) {
            QTest::newRow(name) << QByteArray(setting) << place;
        };
        row("severity",
            R"("severities": {"OWN-01": "off", "NEW-01": "info"})",
            u"settings.severities.NEW-01"_s);
        row("severity of a department",
            R"("severities": {"department:Sales": {"NEW-01": "info"}})",
            u"settings.severities.department:Sales.NEW-01"_s);
        row("limits of a rule",
            R"("parameters": {"NEW-01": {"days": 3}})",
            u"settings.parameters.NEW-01"_s);
        row("another limit",
            R"("parameters": {"STR-01": {"grace-days": 2, "weeks": 3}})",
            u"settings.parameters.STR-01.weeks"_s);
        row("a senseless limit",
            R"("parameters": {"STR-01": {"grace-days": -2, "list-percent": 30}})",
            u"settings.parameters.STR-01.grace-days"_s);
        row("profile", R"("profile": ["audit", "br-lgpd"])", u"settings.profile[1]"_s);
        row("places of a profile",
            R"("places": {"GDPR": ["eu"], "br-lgpd": ["BR"]})",
            u"settings.places.br-lgpd"_s);
        row("a place", R"("places": {"gdpr": ["EU", "Mars"]})", u"settings.places.gdpr[1]"_s);
        row("an own rule about a field that is gone",
            R"("severities": {"MY-01": "off"}, "rules": [
                {"id": "MY-01", "name": "Owned", "kind": "tool",
                 "must": [{"field": "owner", "filled": true}]},
                {"id": "MY-02", "name": "Gone", "kind": "tool",
                 "must": [{"field": "shoe-size", "filled": true}]}])",
            u"settings.rules[1]"_s);
    }
    void settingsForWhatIsNotKnownYetAreKeptAndSaid()
    {
        QFETCH(QByteArray, setting);
        QFETCH(QString, place);
        const QByteArray bytes = project("", ", \"settings\": {" + setting + "}");
        const auto read = readProjectJson(bytes);
        QVERIFY(read->problems.isEmpty());
        QCOMPARE(places(read->notices), QStringList {place});
        const QJsonObject before = QJsonDocument::fromJson(bytes).object();
        const QJsonObject after = QJsonDocument::fromJson(writeProjectJson(read->graph)).object();
        QCOMPARE(after["settings"_L1].toObject(), before["settings"_L1].toObject());
    }

    void anAcceptanceThatNobodyStandsForIsKeptAndSaid()
    {
        const QByteArray waiver =
            R"(, "waivers": [{"id": "w", "rule": "OWN-01", "items": ["crm"], "reason": "later"}])";
        const auto read =
            readProjectJson(project(R"({"id": "crm", "kind": "tool", "name": "CRM"})", waiver));
        QVERIFY(read->problems.isEmpty());
        QCOMPARE(places(read->notices), QStringList {u"waivers[0].person"_s});
        QVERIFY(read->graph.contains(u"w"_s));
    }

    void aCommentMayBeOnAFinding()
    {
        const auto read = readProjectJson(project(
            "", R"(, "comments": [{"id": "c", "on": "OWN-01:crm,mail", "text": "Is it so?"}])"));
        QVERIFY(read->problems.isEmpty());
        QVERIFY(read->notices.isEmpty());
        QCOMPARE(read->graph.value(u"c"_s, Key(u"on")), Value(u"OWN-01:crm,mail"_s));
    }

    void whatANewerVersionAddsIsKept()
    {
        const QByteArray bytes = R"({"format": "martlet-project", "version": 2, "mood": "good",
            "elements": [{"id": "a", "kind": "tool", "fields": {"smell": ["fine"], "taste": {"x": 1}},
                          "shape": null}]})";
        const auto read = readProjectJson(bytes);
        QVERIFY(read->problems.isEmpty());
        QCOMPARE(places(read->notices), QStringList {u"version"_s}); // it must not look understood
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
