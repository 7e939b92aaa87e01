// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/analysis/fixes.h"
#include "model/analysis/reports.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);
static const Key tool(u"tool");

static QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

// Five tools that hold personal data: one signed, one not, one nobody asked, one of old times, and
// one that is gone; and a shop that feeds the first two.
static Draft stack()
{
    Draft draft {Graph()};
    for (const QString &id : {u"signed"_s, u"open"_s, u"unasked"_s, u"legacy"_s, u"gone"_s}) {
        draft.create(tool, id, id);
        draft.set(id, Key(u"personal-data"), true);
    }
    draft.set(u"signed"_s, Key(u"dpa"), u"yes"_s);
    draft.set(u"open"_s, Key(u"dpa"), u"missing"_s);
    draft.set(u"legacy"_s, Key(u"dpa"), u"missing"_s);
    draft.set(u"gone"_s, Key(u"dpa"), u"missing"_s);
    draft.set(u"gone"_s, key::lifecycle, u"gone"_s);
    draft.set(u"legacy"_s, Key(u"tags"), QStringList {u"legacy"_s});
    draft.set(u"signed"_s, Key(u"tags"), Value::None());
    draft.set(u"open"_s, Key(u"tags"), Value::None());
    draft.set(u"unasked"_s, Key(u"tags"), Value::None());
    draft.create(tool, u"shop"_s, u"shop"_s);
    draft.set(u"shop"_s, Key(u"personal-data"), false);
    draft.set(u"shop"_s, key::category, u"shop"_s);
    draft.relate(Key(u"data-flow"), u"shop"_s, u"signed"_s, u"f"_s);
    draft.relate(Key(u"data-flow"), u"shop"_s, u"open"_s, u"g"_s);
    draft.set(u"f"_s, Key(u"monitored"), true);
    draft.set(u"g"_s, Key(u"monitored"), false);
    return draft;
}

static QJsonObject agreement()
{
    return object(R"({"id": "MY-01", "name": "Agreements are signed", "kind": "tool",
        "severity": "error", "that": [{"live": true}, {"field": "personal-data", "is": true}],
        "must": [{"field": "dpa", "is": "yes"}],
        "except": [{"field": "tags", "contains": "legacy"}], "until": "2027-03-31"})");
}

static Graph with(Draft draft, const QList<QJsonObject> &rules)
{
    QJsonArray list;
    for (const QJsonObject &rule : rules)
        list.append(rule);
    if (!draft.graph().contains(projectId))
        draft.create(Key(u"project"), u"Stack"_s, projectId);
    draft.set(projectId, Key(u"rules"), Value::fromJson(list));
    return draft.graph();
}

static QStringList found(const Graph &graph, QDate day = today)
{
    const auto report = check(graph, {day, {}, {u"MY-01"_s}});
    if (!report)
        return {report.error().sentence};
    QStringList lines;
    for (const Finding &finding : report->findings)
        lines.append(severityId(finding.severity) + u' ' + finding.key);
    for (const Answer &answer : report->answers) {
        if (answer.outcome == Outcome::Unknown)
            lines.append(u"unknown "_s + answer.item->id);
        if (answer.outcome == Outcome::Pass)
            lines.append(u"pass "_s + answer.item->id);
    }
    lines.sort();
    return lines;
}

// A rule about tools with one thing asked of them.
static QStringList asked(const char *condition)
{
    QJsonObject rule = object(R"({"id": "MY-01", "name": "Mine", "kind": "tool"})");
    rule.insert(u"must"_s, QJsonArray {object(condition)});
    QStringList failing;
    for (const QString &line : found(with(stack(), {rule}))) {
        if (line.startsWith(u"warning MY-01:"))
            failing.append(line.mid(14));
        if (line.startsWith(u"unknown "))
            failing.append(line.mid(8) + u'?');
    }
    failing.sort();
    return failing;
}

class TestSentenceRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void liveToolsWithPersonalDataNeedAnAgreement()
    {
        QCOMPARE(found(with(stack(), {agreement()})),
                 QStringList({u"error MY-01:open"_s, u"pass signed"_s, u"unknown unasked"_s}));
    }

    void exceptionsEndOnTheirDay()
    {
        const Graph graph = with(stack(), {agreement()});
        QVERIFY(!found(graph, QDate(2027, 3, 30)).contains(u"error MY-01:legacy"_s));
        QVERIFY(found(graph, QDate(2027, 3, 31)).contains(u"error MY-01:legacy"_s));
    }

    void whoeverMayBeExceptedIsNotAccused()
    {
        QJsonObject rule = agreement();
        rule.insert(u"except"_s, QJsonArray {object(R"({"field": "category", "is": "shop"})")});
        QVERIFY(found(with(stack(), {rule})).contains(u"unknown open"_s));
    }

    // Nobody notes that a thing has no tags.
    void whatNobodyTaggedIsNotExcepted()
    {
        Draft draft = stack();
        draft.set(u"open"_s, Key(u"tags"), Value());
        QVERIFY(found(with(draft, {agreement()})).contains(u"error MY-01:open"_s));
    }

    void eachTestAsksWhatItSays()
    {
        QCOMPARE(asked(R"({"field": "dpa", "filled": true})"),
                 QStringList({u"shop"_s, u"unasked"_s}));
        QCOMPARE(asked(R"({"field": "dpa", "is-not": "missing"})"),
                 QStringList({u"gone"_s, u"legacy"_s, u"open"_s, u"shop?"_s, u"unasked?"_s}));
        QCOMPARE(asked(R"({"live": true})"), QStringList({u"gone"_s}));
        QCOMPARE(asked(R"({"field": "category", "is": "shop"})").size(), 5);
    }

    void numbersAndDaysAreCompared()
    {
        Draft draft = stack();
        draft.set(u"open"_s, key::criticality, 3);
        draft.set(u"signed"_s, key::criticality, 1);
        draft.set(u"open"_s, Key(u"contract-end"), u"2027-01-15"_s);
        draft.set(u"signed"_s, Key(u"contract-end"), u"2028-01-15"_s);
        const auto failing = [&](const char *condition) {
            QJsonObject rule = object(R"({"id": "MY-01", "name": "Mine", "kind": "tool"})");
            rule.insert(u"must"_s, QJsonArray {object(condition)});
            return found(with(draft, {rule})).filter(u"warning"_s);
        };
        const QStringList open {u"warning MY-01:open"_s};
        const QStringList isSigned {u"warning MY-01:signed"_s};
        QCOMPARE(failing(R"({"field": "criticality", "at-most": 2})"), open);
        QCOMPARE(failing(R"({"field": "criticality", "at-least": 2})"), isSigned);
        QCOMPARE(failing(R"({"field": "contract-end", "after": "today+90"})"), open);
        QCOMPARE(failing(R"({"field": "contract-end", "before": "2027-06-01"})"), isSigned);
    }

    void neighboursAreCounted()
    {
        QCOMPARE(asked(R"({"related": "data-flow", "direction": "in",
                           "other": [{"field": "category", "is": "shop"}]})"),
                 QStringList({u"gone"_s, u"legacy"_s, u"shop"_s, u"unasked"_s}));
        QCOMPARE(asked(R"({"related": "data-flow", "direction": "in",
                           "where": [{"field": "monitored", "is": true}]})"),
                 QStringList({u"gone"_s, u"legacy"_s, u"open"_s, u"shop"_s, u"unasked"_s}));
        QCOMPARE(asked(R"({"related": "data-flow", "direction": "out", "at-most": 1})"),
                 QStringList({u"shop"_s}));
    }

    void relationsAreAskedAboutTheirEnds()
    {
        const QJsonObject rule = object(R"({"id": "MY-01", "name": "Watched", "kind": "data-flow",
            "that": [{"end": "from", "where": [{"field": "category", "is": "shop"}]}],
            "must": [{"field": "monitored", "is": true}]})");
        QCOMPARE(found(with(stack(), {rule})), QStringList({u"pass f"_s, u"warning MY-01:g"_s}));
    }

    void whatIsNotUnderstoodIsSkippedVisibly_data()
    {
        QTest::addColumn<QByteArray>("rule");
        const auto row = [](const char *name, const char *json) {
            QTest::addRow("%s", name) << QByteArray(json);
        };
        row("newer member",
            R"({"id": "MY-01", "name": "N", "kind": "tool", "new": 1, "must": [{"live": true}]})");
        row("newer test",
            R"({"id": "MY-01", "name": "N", "kind": "tool", "must": [{"field": "dpa", "x": 1}]})");
        row("newer kind",
            R"({"id": "MY-01", "name": "N", "kind": "robot", "must": [{"live": true}]})");
        row("field that is gone",
            R"({"id": "MY-01", "name": "N", "kind": "tool", "must": [{"field": "y", "is": "1"}]})");
        row("nothing asked", R"({"id": "MY-01", "name": "N", "kind": "tool", "must": []})");
        row("no identity", R"({"name": "N", "kind": "tool", "must": [{"live": true}]})");
        row("identity of another rule",
            R"({"id": "OWN-01", "name": "N", "kind": "tool", "must": [{"live": true}]})");
        row("no name", R"({"id": "MY-01", "kind": "tool", "must": [{"live": true}]})");
        row("not a list", R"({"id": "MY-01", "name": "N", "kind": "tool", "must": 7})");
        row("value of another type",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"field": "criticality", "is": "high"}]})");
        row("value that there is not",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"field": "dpa", "is": "perhaps"}]})");
        row("owner who is not there",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"field": "owner", "is": "nobody"}]})");
        row("owner who is a tool",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"field": "owner", "is": "mail"}]})");
        row("data that is not there",
            R"({"id": "MY-01", "name": "N", "kind": "data-flow",
                "must": [{"field": "objects", "contains": "nothing"}]})");
        row("part of a choice",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"field": "dpa", "contains": "y"}]})");
        row("part of an identity",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"field": "owner", "contains": "a"}]})");
        row("part of a number",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"field": "criticality", "contains": "3"}]})");
        row("more than a scale has",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"field": "criticality", "at-least": 9}]})");
        row("a list as one text",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"field": "tags", "is": "legacy"}]})");
        row("fewer than none",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"related": "data-flow", "direction": "in", "at-most": -1}]})");
        row("half a connection",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"related": "data-flow", "direction": "in", "at-least": 1.5}]})");
        row("a count in words",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"related": "data-flow", "direction": "in", "at-least": "two"}]})");
        row("more connections than there can be",
            R"({"id": "MY-01", "name": "N", "kind": "tool",
                "must": [{"related": "data-flow", "direction": "in", "at-least": 1e300}]})");
        row("from more to less",
            R"({"id": "MY-01", "name": "N", "kind": "tool", "must": [
                {"related": "data-flow", "direction": "in", "at-least": 3, "at-most": 2}]})");
        row("no such connection",
            R"({"id": "MY-01", "name": "N", "kind": "person",
                "must": [{"related": "data-flow", "direction": "in"}]})");
        row("end of what has none",
            R"({"id": "MY-01", "name": "N", "kind": "tool", "must": [{"end": "from"}]})");
    }
    void whatIsNotUnderstoodIsSkippedVisibly()
    {
        QFETCH(QByteArray, rule);
        const Graph graph = with(stack(), {object(rule.constData())});
        const auto report = check(graph, {today, {}, {}});
        QVERIFY(report);
        QVERIFY(report->ownRules->rules.isEmpty());
        QCOMPARE(report->skippedRules().size(), 1);
        const QString reason = report->skippedRules().first().reason;
        QVERIFY(!reason.isEmpty());
        QVERIFY(textReport({graph, *report}).contains(reason));
        QVERIFY(QString::fromUtf8(jsonReport({graph, *report})).contains(u"skipped-rules"));
        QVERIFY(QString::fromUtf8(sarifReport({graph, *report})).contains(reason));
    }

    void deepConditionsAreRefused()
    {
        QJsonObject condition = object(R"({"live": true})");
        for (int depth = 0; depth < 30; ++depth) {
            condition = QJsonObject {{u"related"_s, u"data-flow"_s},
                                     {u"direction"_s, u"in"_s},
                                     {u"other"_s, QJsonArray {condition}}};
        }
        QJsonObject rule = object(R"({"id": "MY-01", "name": "Mine", "kind": "tool"})");
        rule.insert(u"must"_s, QJsonArray {condition});
        const auto report = check(with(stack(), {rule}), {today, {}, {}});
        QCOMPARE(report->skippedRules().size(), 1);
    }

    // Without remembering answers, this asks the hub half a million times and more.
    void neighboursOfNeighboursOfAHubAreAskedOnce()
    {
        Draft draft {Graph()};
        draft.create(tool, u"Hub"_s, u"hub"_s);
        for (int i = 0; i < 800; ++i) {
            const QString id = QString::number(i);
            draft.create(tool, id, id);
            draft.set(draft.relate(Key(u"data-flow"), id, u"hub"_s), Key(u"two-way"), true);
            draft.relate(Key(u"data-flow"), u"hub"_s, id);
        }
        QJsonObject condition = object(R"({"live": true})");
        for (const QString &direction : {u"in"_s, u"out"_s, u"in"_s, u"out"_s}) {
            condition = QJsonObject {{u"related"_s, u"data-flow"_s},
                                     {u"direction"_s, direction},
                                     {u"other"_s, QJsonArray {condition}}};
        }
        QJsonObject rule = object(R"({"id": "MY-01", "name": "Mine", "kind": "tool"})");
        rule.insert(u"must"_s, QJsonArray {condition});
        const Graph graph = with(draft, {rule});
        const auto timeOf = [&](const QString &id) {
            QElapsedTimer timer;
            timer.start();
            const auto report = check(graph, {today, {}, {id}});
            return report ? std::max<qint64>(timer.nsecsElapsed(), 1'000'000) : 0;
        };
        const qint64 once = timeOf(u"STR-01"_s);
        const qint64 deep = timeOf(u"MY-01"_s);
        QVERIFY(once > 0 && deep > 0);
        QVERIFY2(deep < 300 * once, "far slower than a rule that looks once");
    }

    void twoOfOneIdentityDoNotMix()
    {
        const Graph graph = with(stack(), {agreement(), agreement()});
        const auto report = check(graph, {today, {}, {}});
        QCOMPARE(report->ownRules->rules.size(), 1);
        QCOMPARE(report->skippedRules().size(), 1);
    }

    void ownRulesAreInEveryReportAndCanBeAccepted()
    {
        Draft draft(with(stack(), {agreement()}));
        draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
        const auto report = check(draft.graph(), {today, {}, {u"my-01"_s}});
        QVERIFY(report);
        QCOMPARE(report->findings.size(), 1);
        QCOMPARE(report->findings[0].title(), u"Agreements are signed"_s);
        QVERIFY(textReport({draft.graph(), *report}).contains(u"Agreements are signed"));
        QVERIFY(QString::fromUtf8(sarifReport({draft.graph(), *report})).contains(u"MY-01"));
        const FixAnswer answer {u"anna"_s, u"asked the vendor"_s, {}, {}, {}, today};
        QVERIFY(findFix(u"accept"_s)->perform(draft, report->findings, answer));
        QCOMPARE(check(draft.graph(), {today, {}, {u"MY-01"_s}})->waivedCount(), 1);
    }

    void whatIsMissingCanBeFilledIn()
    {
        Draft draft(with(stack(), {agreement()}));
        const auto report = check(draft.graph(), {today, {}, {u"MY-01"_s}});
        const Fix *fix = findFix(u"fill-in"_s);
        QCOMPARE(fixFields(*fix, report->findings), QList<Key> {Key(u"dpa")});
        FixAnswer answer;
        answer.values = {{Key(u"dpa"), u"yes"_s}};
        QVERIFY(fix->perform(draft, report->findings, answer));
        QVERIFY(check(draft.graph(), {today, {}, {u"MY-01"_s}})->findings.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSentenceRules)
#include "tst_sentencerules.moc"
