// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli/programfixture.h"

#include <QJsonArray>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

/// Two tools with a flow by hand between them, and a plan in two steps.
constexpr const char *stack = R"({"format": "martlet-project", "version": 1, "name": "Acme",
  "elements": [
    {"id": "crm", "kind": "tool", "name": "CRM", "fields": {"lifecycle": "live",
        "cost-per-year": {"amount": 1000, "currency": "EUR"}}},
    {"id": "mail", "kind": "tool", "name": "Mailer", "fields": {"lifecycle": "live",
        "cost-per-year": {"amount": 400, "currency": "EUR"}}},
    {"id": "anna", "kind": "person", "name": "Anna", "fields": {}}],
  "relations": [{"id": "f", "kind": "data-flow", "from": "crm", "to": "mail", "fields":
        {"mode": "copy-paste", "minutes-per-run": 60, "runs-per-month": 10}}],
  "scenarios": [{"id": "s", "name": "To be", "on": null, "steps": [
    {"name": "Pilot", "date": "2027-01-01", "owner": "anna", "edits": [
        {"item": "f", "field": "mode", "value": "api"},
        {"item": "crm", "field": "owner", "value": "anna"}]},
    {"name": "Launch", "edits": [{"remove": "mail"}]}]}],
  "settings": {"hourly-rate": {"amount": 50, "currency": "EUR"}}})";

} // namespace

class TestScenariosCommand final : public QObject, ProgramFixture
{
    Q_OBJECT

private:
    void tell(const QByteArray &json) const
    {
        write(u"told.json"_s, json);
        const Outcome told = run({u"import"_s, u"told.json"_s, u"--into"_s, u"acme.martlet"_s});
        QVERIFY2(told.code == 0, qPrintable(told.messages));
    }

    QJsonObject exported() const
    {
        QFile::remove(path(u"out.json"_s));
        run({u"export"_s, u"acme.martlet"_s, u"--to"_s, u"out.json"_s});
        return QJsonDocument::fromJson(read(u"out.json"_s)).object();
    }

private Q_SLOTS:
    void init()
    {
        begin();
        tell(stack);
    }

    void eachStepHasItsBalance()
    {
        const Outcome listed = run({u"scenarios"_s, u"acme.martlet"_s, u"--format"_s, u"json"_s});
        QCOMPARE(listed.code, 0);
        const QJsonArray scenarios = listed.json()[u"scenarios"_s].toArray();
        QCOMPARE(scenarios.size(), 1);
        const QJsonArray steps = scenarios[0][u"steps"_s].toArray();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0][u"name"_s].toString(), u"Pilot"_s);
        QCOMPARE(steps[0][u"owner"_s].toString(), u"anna"_s);
        const auto figure = [&](int step, const char *when, const char *what) {
            return steps[step][QLatin1String(when)][QLatin1String(what)];
        };
        QCOMPARE(figure(0, "before", "hours").toDouble(), 10.0);
        QCOMPARE(figure(0, "after", "hours").toDouble(), 0.0);
        QCOMPARE(figure(0, "before", "hand-offs").toInt(), 1);
        QCOMPARE(figure(0, "after", "hand-offs").toInt(), 0);
        QCOMPARE(figure(0, "before", "people")[u"amount"_s].toDouble(), 6000.0);
        QCOMPARE(figure(0, "after", "people")[u"amount"_s].toDouble(), 0.0);
        QCOMPARE(figure(1, "before", "technology")[0][u"amount"_s].toDouble(), 1400.0);
        QCOMPARE(figure(1, "after", "technology")[0][u"amount"_s].toDouble(), 1000.0);
        QVERIFY(!steps[0][u"going"_s].toArray().isEmpty());
    }

    // What the list says grows with the scenarios, not with how many stand below each.
    void eachScenarioOfAStackTellsItsOwnSteps()
    {
        QJsonArray scenarios;
        constexpr int count = 60;
        for (int i = 0; i < count; ++i) {
            const QJsonObject edit {
                {u"item"_s, u"crm"_s}, {u"field"_s, u"criticality"_s}, {u"value"_s, 1 + i % 4}};
            const QJsonObject step {{u"name"_s, u"Step"_s}, {u"edits"_s, QJsonArray {edit}}};
            scenarios.append(QJsonObject {
                {u"id"_s, u"n%1"_s.arg(i)},
                {u"name"_s, u"N %1"_s.arg(i)},
                {u"on"_s, i == 0 ? QJsonValue(u"s"_s) : QJsonValue(u"n%1"_s.arg(i - 1))},
                {u"steps"_s, QJsonArray {step}}});
        }
        const QJsonObject file {
            {u"format"_s, u"martlet-project"_s}, {u"version"_s, 1}, {u"scenarios"_s, scenarios}};
        tell(QJsonDocument(file).toJson());
        const QStringList list {u"scenarios"_s, u"acme.martlet"_s, u"--format"_s, u"json"_s};
        const QJsonArray all = run(list).json()[u"scenarios"_s].toArray();
        QCOMPARE(all.size(), count + 1);
        for (const QJsonValue &scenario : all)
            QCOMPARE(scenario[u"steps"_s].toArray().size(), scenario[u"id"_s] == u"s"_s ? 2 : 1);
        const QJsonArray one =
            run(list + QStringList {u"--scenario"_s, u"n3"_s}).json()[u"scenarios"_s].toArray();
        QCOMPARE(one[0][u"steps"_s].toArray().size(), 2 + 4);
        const auto balanceIn = [](const QJsonArray &told, const QString &id) {
            for (const QJsonValue &scenario : told) {
                if (scenario[u"id"_s] == id)
                    return scenario[u"steps"_s].toArray().last();
            }
            return QJsonValue();
        };
        QCOMPARE(balanceIn(all, u"n3"_s), balanceIn(one, u"n3"_s));
    }

    void itReadsAsTextToo()
    {
        const Outcome listed = run({u"scenarios"_s, u"acme.martlet"_s, u"--lang"_s, u"en"_s});
        const QString text = QString::fromUtf8(listed.data);
        QVERIFY2(text.startsWith(u"To be\n  1. Pilot · 1 Jan 2027 · Anna · 2 changes\n"_s),
                 qPrintable(text));
        QVERIFY(text.contains(u"Hours by hand a month: 10 → 0"_s));
        QVERIFY(text.contains(u"Technology a year: 1,400 EUR → 1,000 EUR"_s)
                || text.contains(u"1400 EUR → 1000 EUR"_s));
    }

    void anUnknownScenarioIsWrongUse()
    {
        const QStringList file {u"acme.martlet"_s};
        QCOMPARE(
            run(QStringList {u"scenarios"_s} + file + QStringList {u"--scenario"_s, u"x"_s}).code,
            2);
        QCOMPARE(run(QStringList {u"adopt"_s} + file + QStringList {u"x"_s}).code, 2);
        QCOMPARE(run(QStringList {u"adopt"_s} + file).code, 2);
        const Outcome step =
            run(QStringList {u"adopt"_s} + file
                + QStringList {u"To be"_s, u"--step"_s, u"Plot"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(step.code, 2);
        QVERIFY(step.messages.contains(u"Pilot"_s));
    }

    void adoptingMakesTheProjectThePlan()
    {
        const Outcome adopted =
            run({u"adopt"_s, u"acme.martlet"_s, u"to be"_s, u"--format"_s, u"json"_s});
        QVERIFY2(adopted.code == 0, qPrintable(adopted.messages));
        QVERIFY(!adopted.json()[u"differences"_s].toArray().isEmpty());
        const QJsonObject now = exported();
        QCOMPARE(now[u"elements"_s].toArray().size(), 2);
        QCOMPARE(now[u"relations"_s].toArray().size(), 0);
        QCOMPARE(now[u"scenarios"_s].toArray().size(), 0);
    }

    void aStepCanBeAdoptedAlone()
    {
        QCOMPARE(run({u"adopt"_s, u"acme.martlet"_s, u"s"_s, u"--step"_s, u"pilot"_s}).code, 0);
        const QJsonObject now = exported();
        QCOMPARE(now[u"relations"_s][0][u"fields"_s][u"mode"_s].toString(), u"api"_s);
        const QJsonArray left = now[u"scenarios"_s][0][u"steps"_s].toArray();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0][u"name"_s].toString(), u"Launch"_s);
    }

    // The project has changed by a list, and not in the window.
    void whatAListChangedIsAConflictToo()
    {
        tell(R"({"format": "martlet-project", "version": 1, "elements": [
          {"id": "crm", "kind": "tool", "name": "CRM", "fields": {"owner": "ben"}},
          {"id": "ben", "kind": "person", "name": "Ben", "fields": {}}]})");
        const Outcome listed = run({u"scenarios"_s, u"acme.martlet"_s, u"--format"_s, u"json"_s});
        QCOMPARE(listed.code, 1);
        const QJsonValue conflict = listed.json()[u"scenarios"_s][0][u"conflicts"_s][0];
        QCOMPARE(conflict[u"field"_s].toString(), u"owner"_s);
        QCOMPARE(run({u"adopt"_s, u"acme.martlet"_s, u"s"_s}).code, 1);
    }

    void conflictsAreListedAndDecided()
    {
        // As it is when somebody who drew the plan did so on another value.
        QByteArray json = stack;
        json.replace(R"("value": "api"})",
                     R"("value": "api", "was": {"value": "file-manual", "name": "CRM → Mailer"}})");
        tell(json);
        const Outcome listed = run({u"scenarios"_s, u"acme.martlet"_s, u"--format"_s, u"json"_s});
        QCOMPARE(listed.code, 1);
        const QJsonValue conflict = listed.json()[u"scenarios"_s][0][u"conflicts"_s][0];
        QCOMPARE(conflict[u"field"_s].toString(), u"mode"_s);
        QCOMPARE(conflict[u"plan"_s].toString(), u"api"_s);
        QCOMPARE(conflict[u"as-is"_s].toString(), u"copy-paste"_s);
        const Outcome refused = run({u"adopt"_s, u"acme.martlet"_s, u"s"_s, u"--lang"_s, u"en"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY2(QString::fromUtf8(refused.data).contains(u"CRM → Mailer"_s),
                 refused.data.constData());
        QCOMPARE(exported()[u"relations"_s].toArray().size(), 1);
        QCOMPARE(run({u"adopt"_s,
                      u"acme.martlet"_s,
                      u"s"_s,
                      u"--step"_s,
                      u"1"_s,
                      u"--prefer"_s,
                      u"as-is"_s})
                     .code,
                 0);
        const QJsonObject now = exported();
        QCOMPARE(now[u"relations"_s][0][u"fields"_s][u"mode"_s].toString(), u"copy-paste"_s);
        QCOMPARE(now[u"elements"_s][1][u"fields"_s][u"owner"_s].toString(), u"anna"_s);
    }
};

QTEST_GUILESS_MAIN(TestScenariosCommand)
#include "tst_scenarioscommand.moc"
