// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/analysis/fixes.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);
static const Key tool(u"tool");

static QList<Finding> findingsOf(const Graph &graph, const QString &rule)
{
    const auto report = check(graph, {today, {}, {rule}});
    Q_ASSERT(report);
    QList<Finding> open = report->findings;
    open.removeIf(std::mem_fn(&Finding::isWaived));
    return open;
}

// Two tools nobody owns, a flow of personal data by hand between them, and a tool on its own.
static Graph troubledProject()
{
    Draft draft {Graph()};
    draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
    draft.create(Key(u"person"), u"Ben"_s, u"ben"_s);
    draft.create(Key(u"team"), u"Sales"_s, u"sales"_s);
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.create(tool, u"Mail"_s, u"mail"_s);
    draft.create(tool, u"Pop-up"_s, u"popup"_s);
    draft.set(u"crm"_s, key::category, u"crm"_s);
    draft.set(u"crm"_s, key::department, u"Sales"_s);
    draft.set(u"mail"_s, key::category, u"email"_s);
    draft.create(Key(u"data-object"), u"Contact"_s, u"contact"_s);
    draft.create(Key(u"data-object"), u"Prices"_s, u"prices"_s);
    draft.set(u"contact"_s, Key(u"sensitivity"), u"personal"_s);
    draft.set(u"prices"_s, Key(u"sensitivity"), u"public"_s);
    draft.relate(Key(u"data-flow"), u"crm"_s, u"mail"_s, u"f"_s);
    draft.set(u"f"_s, key::mode, u"talk"_s);
    draft.set(u"f"_s, key::objects, QStringList({u"contact"_s, u"prices"_s}));
    return draft.graph();
}

static FixAnswer fullAnswer()
{
    return {u"anna"_s, u"until the new shop"_s, 30, 4, u"crm"_s, QDate(2027, 3, 31)};
}

class TestFixes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixMakesItsFindingsGoAway_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("fix");
        // These bring a finding nearer to its end: time noted, a plan, a tool on its way out.
        const QStringList steps {u"add-effort"_s, u"plan-automation"_s, u"set-leaving"_s};
        for (const Rule &rule : rules()) {
            for (const QString &fix : rule.fixes) {
                if (!steps.contains(fix))
                    QTest::addRow("%s %s", qPrintable(rule.id), qPrintable(fix)) << rule.id << fix;
            }
        }
    }
    void fixMakesItsFindingsGoAway()
    {
        QFETCH(QString, rule);
        QFETCH(QString, fix);
        const Graph graph = troubledProject();
        const QList<Finding> before = findingsOf(graph, rule);
        QVERIFY(!before.isEmpty());
        Draft draft(graph);
        QVERIFY(findFix(fix)->perform(draft, before, fullAnswer()));
        QVERIFY(findingsOf(draft.graph(), rule).isEmpty());
        Graph again = graph;
        QVERIFY(apply(again, draft.edits()));
        QVERIFY(apply(again, inverted(draft.edits())));
        QVERIFY(again == graph);
    }

    void fixWithoutItsInputChangesNothing_data()
    {
        QTest::addColumn<QString>("fix");
        for (const QString &fix : {u"accept"_s,
                                   u"assign-owner"_s,
                                   u"connect-to"_s,
                                   u"protect-channel"_s,
                                   u"stands-alone"_s})
            QTest::addRow("%s", qPrintable(fix)) << fix;
    }
    void fixWithoutItsInputChangesNothing()
    {
        QFETCH(QString, fix);
        const Graph graph = troubledProject();
        Draft draft(graph);
        const auto done = findFix(fix)->perform(draft, findingsOf(graph, u"OWN-01"_s), {});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::WrongUse);
        QVERIFY(draft.isEmpty());
    }

    void ownersOfNeighboursAreSuggestedByFrequency()
    {
        Draft draft(troubledProject());
        for (const QString &id : {u"x"_s, u"y"_s, u"z"_s}) {
            draft.create(tool, id, id);
            draft.relate(Key(u"data-flow"), id, u"crm"_s);
        }
        draft.set(u"x"_s, key::owner, u"anna"_s);
        draft.set(u"y"_s, key::owner, u"ben"_s);
        draft.set(u"z"_s, key::owner, u"ben"_s);
        const QList<Finding> findings = findingsOf(draft.graph(), u"OWN-01"_s);
        QCOMPARE(likelyOwners(draft.graph(), findings, today), QStringList({u"ben"_s, u"anna"_s}));
        draft.set(u"ben"_s, Key(u"active-until"), u"2026-11-21"_s);
        QCOMPARE(likelyOwners(draft.graph(), findings, today), QStringList({u"anna"_s}));
    }

    void questionGoesToTheDepartment()
    {
        const Graph graph = troubledProject();
        QList<Finding> findings = findingsOf(graph, u"OWN-01"_s);
        findings.removeIf([](const Finding &finding) { return finding.key != u"OWN-01:crm"_s; });
        Draft draft(graph);
        QVERIFY(findFix(u"ask"_s)->perform(draft, findings, {}));
        const auto questions = draft.graph().itemsOf(Key(u"question"));
        QCOMPARE(questions.size(), 1u);
        QCOMPARE(questions[0]->name(), u"Who answers for “CRM”?"_s);
        QCOMPARE(questions[0]->value(Key(u"asked-of")).text(), u"sales"_s);
        QCOMPARE(questions[0]->value(key::about).text(), u"crm"_s);
    }

    void dataGoesIntoToolsWhereItEnds()
    {
        const Graph graph = troubledProject();
        QList<Finding> findings = findingsOf(graph, u"STR-01"_s);
        QCOMPARE(findings.size(), 1);
        Draft out(graph);
        QVERIFY(findFix(u"connect-to"_s)->perform(out, findings, fullAnswer()));
        QVERIFY(!out.graph().index().out(out.graph().index().elementNumber(u"popup"_s)).empty());
        Draft in(graph);
        in.set(u"popup"_s, key::category, u"push"_s);
        QVERIFY(findFix(u"connect-to"_s)->perform(in, findings, fullAnswer()));
        QVERIFY(!in.graph().index().in(in.graph().index().elementNumber(u"popup"_s)).empty());
    }

    void hubsAndCustomerBasesAreSuggestedFirst()
    {
        Draft draft(troubledProject());
        draft.create(tool, u"Make"_s, u"make"_s);
        draft.set(u"make"_s, Key(u"role"), u"hub"_s);
        draft.create(tool, u"Old"_s, u"old"_s);
        draft.set(u"old"_s, key::lifecycle, u"gone"_s);
        QList<Finding> findings = findingsOf(draft.graph(), u"STR-01"_s);
        findings.removeIf([](const Finding &finding) { return finding.key != u"STR-01:popup"_s; });
        QCOMPARE(likelyPartners(draft.graph(), findings, today),
                 QStringList({u"make"_s, u"crm"_s, u"mail"_s}));
    }

    void effortDecidesHowBadItIs()
    {
        const Graph graph = troubledProject();
        Draft draft(graph);
        const Fix *fix = findFix(u"add-effort"_s);
        QVERIFY(fix->perform(draft, findingsOf(graph, u"HND-01"_s), {{}, {}, 60, 30, {}, {}}));
        QCOMPARE(findingsOf(draft.graph(), u"HND-01"_s)[0].severity, Severity::Error);
    }

    void plansAreStepsOfOneScenario()
    {
        const Graph graph = troubledProject();
        const QList<Finding> findings = findingsOf(graph, u"HND-01"_s);
        Draft draft(graph);
        const Fix *fix = findFix(u"plan-automation"_s);
        QVERIFY(fix->perform(draft, findings, {}));
        QVERIFY(fix->perform(draft, findings, {}));
        const auto scenarios = draft.graph().itemsOf(Key(u"scenario"));
        QCOMPARE(scenarios.size(), 1u);
        const QJsonArray steps = scenarios[0]->value(Key(u"steps")).json().toArray();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0][u"name"_s], u"CRM → Mail"_s);
        const QJsonObject edit {
            {u"item"_s, u"f"_s}, {u"field"_s, u"mode"_s}, {u"value"_s, u"automatic"_s}};
        QCOMPARE(steps[0][u"edits"_s][0].toObject(), edit);
    }

    void otherDataStaysWhenPersonalDataGoes()
    {
        const Graph graph = troubledProject();
        Draft draft(graph);
        const Fix *fix = findFix(u"remove-personal-data"_s);
        QVERIFY(fix->perform(draft, findingsOf(graph, u"HND-03"_s), {}));
        QCOMPARE(draft.graph().value(u"f"_s, key::objects).list(), QStringList {u"prices"_s});
    }

    void waiverWhoseDayHasComeIsRenewed()
    {
        const Graph graph = troubledProject();
        Draft draft(graph);
        FixAnswer answer = fullAnswer();
        answer.until = today;
        const Fix *fix = findFix(u"accept"_s);
        QVERIFY(fix->perform(draft, findingsOf(graph, u"HND-03"_s), answer));
        QCOMPARE(findingsOf(draft.graph(), u"HND-03"_s).size(), 1);
        answer.until = {};
        QVERIFY(fix->perform(draft, findingsOf(draft.graph(), u"HND-03"_s), answer));
        QVERIFY(findingsOf(draft.graph(), u"HND-03"_s).isEmpty());
        QCOMPARE(draft.graph().itemsOf(Key(u"waiver")).size(), 1u);
    }

    void reasonIsAddedToTheNote()
    {
        Draft draft(troubledProject());
        draft.set(u"popup"_s, Key(u"note"), u"By the agency."_s);
        const QList<Finding> findings = findingsOf(draft.graph(), u"STR-01"_s);
        QVERIFY(findFix(u"stands-alone"_s)->perform(draft, findings, fullAnswer()));
        QCOMPARE(draft.graph().value(u"popup"_s, Key(u"note")).text(),
                 u"By the agency.\nuntil the new shop"_s);
    }
};

QTEST_GUILESS_MAIN(TestFixes)
#include "tst_fixes.moc"
