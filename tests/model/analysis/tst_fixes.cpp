// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/analysis/fixes.h"
#include "model/exchange/projectjson.h"

#include <QDir>
#include <QFile>
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
    return {u"anna"_s, u"until the new shop"_s, {}, u"crm"_s, QDate(2027, 3, 31), today};
}

static const QString casesFolder =
    QStringView(MARTLET_SOURCE_DIR).toString() + u"/tests/data/rules"_s;

// The cases of a rule that it finds something in, with somebody to name.
static QList<Graph> firingCases(const QString &rule)
{
    QList<Graph> cases;
    const QDir folder(casesFolder + u'/' + rule);
    for (const QFileInfo &info : folder.entryInfoList({u"*.json"_s})) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const auto import = readProjectJson(file.readAll());
        if (!import || findingsOf(import->graph, rule).isEmpty())
            continue;
        Draft draft(import->graph);
        draft.create(Key(u"person"), u"Anna the Helpful"_s, u"anna the helpful"_s);
        cases.append(draft.graph());
    }
    return cases;
}

// Values that a person could give to a field.
static QList<Value> sampleValues(const FieldRow &row, const Graph &graph)
{
    QList<Value> values;
    for (const Choice &choice : row.choices)
        values.append(Value(choice.id));
    switch (row.type) {
    case FieldType::Flag:
        return {true, false};
    case FieldType::Number:
        return {row.least, std::min(row.most, 5.0)};
    case FieldType::Date:
        return {today.addYears(1).toString(Qt::ISODate)};
    case FieldType::Amount:
        return {Money {100, u"EUR"_s}};
    case FieldType::Reference:
    case FieldType::References:
        for (const Item *item : graph.sortedItems()) {
            if (!row.refersTo.isEmpty() && !row.refersTo.contains(item->kind))
                continue;
            values.append(row.type == FieldType::Reference ? Value(item->id)
                                                           : Value(QStringList {item->id}));
        }
        return values;
    case FieldType::TextList:
        return {QStringList {u"something"_s}};
    default:
        return values.isEmpty() ? QList<Value> {u"something"_s} : values;
    }
}

// Everything that a person could answer, one thing varied at a time.
static QList<FixAnswer>
possibleAnswers(const Fix &fix, const Graph &graph, const QList<Finding> &findings)
{
    static const Schema schema;
    FixAnswer plain {u"anna the helpful"_s, u"for a reason"_s, {}, {}, {}, today};
    QList<FixAnswer> answers {plain};
    qsizetype most = 0;
    QHash<Key, QList<Value>> values;
    for (const Key field : fix.fields) {
        const QStringList targets = fixTargets(graph, findings, field);
        const Item *item = graph.find(targets.value(0));
        const FieldRow *row = item ? schema.field(item->kind, field) : nullptr;
        if (row)
            values.insert(field, sampleValues(*row, graph));
        most = std::max(most, values.value(field).size());
    }
    for (qsizetype i = 0; i < most; ++i) {
        FixAnswer answer = plain;
        for (auto field = values.begin(); field != values.end(); ++field)
            answer.values.insert(field.key(), field->value(std::min(i, field->size() - 1)));
        answers.append(answer);
    }
    for (const Item *item : graph.sortedItems()) {
        if (!fix.kinds.contains(item->kind))
            continue;
        FixAnswer answer = plain;
        answer.item = item->id;
        answers.append(answer);
    }
    return answers;
}

// Whether some answer makes findings of the rule fewer in one of its cases. Each change must leave
// no trace when it is taken back.
static bool helps(const Rule &rule, const Fix &fix)
{
    bool helped = false;
    for (const Graph &graph : firingCases(rule.id)) {
        const QList<Finding> before = findingsOf(graph, rule.id);
        for (const FixAnswer &answer : possibleAnswers(fix, graph, before)) {
            Draft draft(graph);
            if (!fix.perform(draft, before, answer))
                continue;
            helped = helped || findingsOf(draft.graph(), rule.id).size() < before.size();
            Graph again = graph;
            if (!apply(again, draft.edits()) || !apply(again, inverted(draft.edits()))
                || !(again == graph))
                return false;
        }
    }
    return helped;
}

class TestFixes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixMakesItsFindingsGoAway_data()
    {
        QTest::addColumn<const Rule *>("rule");
        QTest::addColumn<QString>("fix");
        // These bring a finding nearer to its end: time noted, a plan, a tool on its way out.
        static const QStringList steps {u"add-effort"_s, u"set-leaving"_s};
        // A question leaves open what nobody knows, but what is known to be wrong stays so; and a
        // doubtful tag stays one when it is known whose it is.
        static const QStringList stay {u"DAT-02 ask"_s, u"PRV-02 ask"_s, u"EVD-02 match-tool"_s};
        for (const Rule &rule : rules()) {
            for (const QString &fix : rule.fixes) {
                const bool stays = stay.contains(rule.id + u' ' + fix);
                if (!steps.contains(fix) && !fix.startsWith(u"plan-") && !stays)
                    QTest::addRow("%s %s", qPrintable(rule.id), qPrintable(fix)) << &rule << fix;
            }
        }
    }
    void fixMakesItsFindingsGoAway()
    {
        QFETCH(const Rule *, rule);
        QFETCH(QString, fix);
        QVERIFY(helps(*rule, *findFix(fix)));
    }

    void everyFixBelongsToARule()
    {
        QStringList used;
        for (const Rule &rule : rules())
            used += rule.fixes;
        for (const Fix &fix : fixes())
            QVERIFY2(used.contains(fix.id), qPrintable(fix.id));
    }

    void fixWithoutItsInputChangesNothing_data()
    {
        QTest::addColumn<QString>("fix");
        for (const QString &fix : {u"accept"_s,
                                   u"assign-owner"_s,
                                   u"connect-to"_s,
                                   u"protect-channel"_s,
                                   u"stands-alone"_s,
                                   u"choose-authority"_s,
                                   u"fill-record"_s,
                                   u"copy-record"_s,
                                   u"add-safeguard"_s,
                                   u"carry-consent"_s,
                                   u"match-tool"_s})
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
        FixAnswer effort;
        effort.values = {{Key(u"minutes-per-run"), 60}, {Key(u"runs-per-month"), 30}};
        QVERIFY(fix->perform(draft, findingsOf(graph, u"HND-01"_s), effort));
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

    void vendorOfSeveralObservationsIsOneTool()
    {
        Draft draft {Graph()};
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            draft.create(Key(u"observation"), u"Host "_s + id, id);
            draft.set(id, Key(u"source"), u"har"_s);
        }
        draft.set(u"a"_s, Key(u"vendor"), u"Pixel Works"_s);
        draft.set(u"b"_s, Key(u"vendor"), u"PixelWorks"_s);
        draft.set(u"b"_s, key::category, u"ads"_s);
        const QList<Finding> findings = findingsOf(draft.graph(), u"EVD-01"_s);
        QCOMPARE(findings.size(), 3);
        QVERIFY(findFix(u"add-tool"_s)->perform(draft, findings, {}));
        QCOMPARE(draft.graph().itemsOf(tool).size(), 2u);
        const QString made = draft.graph().value(u"a"_s, tool).text();
        QCOMPARE(draft.graph().value(u"b"_s, tool).text(), made);
        QCOMPARE(draft.graph().value(made, Key(u"vendor")).text(), u"Pixel Works"_s);
        QVERIFY(findingsOf(draft.graph(), u"EVD-01"_s).isEmpty());
    }

    void safeguardIsNotedWhereTheDataArrives()
    {
        Draft draft(troubledProject());
        draft.set(u"crm"_s, Key(u"residency"), u"DE"_s);
        draft.set(u"mail"_s, Key(u"residency"), u"US"_s);
        draft.set(projectId, Key(u"profile"), QStringList {u"gdpr"_s});
        const QList<Finding> findings = findingsOf(draft.graph(), u"PRV-03"_s);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findFix(u"add-safeguard"_s)->perform(draft, findings, fullAnswer()));
        QCOMPARE(draft.graph().value(u"mail"_s, Key(u"safeguard")).text(), u"until the new shop"_s);
        QVERIFY(draft.graph().value(u"crm"_s, Key(u"safeguard")).isUnknown());
    }

    void otherAuthoritiesBecomeCopies()
    {
        Draft draft {Graph()};
        draft.create(Key(u"data-object"), u"Order"_s, u"order"_s);
        draft.set(u"order"_s, Key(u"core"), true);
        for (const QString &id : {u"a"_s, u"b"_s}) {
            draft.create(tool, id, id);
            draft.relate(Key(u"holds"), id, u"order"_s, u"h-"_s + id);
            draft.set(u"h-"_s + id, Key(u"as"), u"authority"_s);
        }
        FixAnswer answer;
        answer.item = u"b"_s;
        const QList<Finding> findings = findingsOf(draft.graph(), u"DAT-01"_s);
        QVERIFY(findFix(u"choose-authority"_s)->perform(draft, findings, answer));
        QCOMPARE(draft.graph().value(u"h-a"_s, Key(u"as")).text(), u"copy"_s);
        QCOMPARE(draft.graph().value(u"h-b"_s, Key(u"as")).text(), u"authority"_s);
        QVERIFY(findingsOf(draft.graph(), u"DAT-01"_s).isEmpty());
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
