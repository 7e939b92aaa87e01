// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/analysis/fixes.h"
#include "model/change/scenariosteps.h"
#include "model/exchange/projectjson.h"
#include "model/graph/integrity.h"

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

// The steps of the only scenario.
static QJsonArray stepsOf(const Graph &graph)
{
    const auto scenarios = graph.itemsOf(Key(u"scenario"));
    Q_ASSERT(scenarios.size() == 1);
    return stepsJson(*scenarios[0]);
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
        // These bring a finding nearer to its end: time noted, a plan, a tool on its way out, a
        // flow of which is to be said what it carries.
        static const QStringList steps {u"add-effort"_s, u"add-input"_s, u"set-leaving"_s};
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
        QStringList used {u"fill-in"_s}; // of the rules that a project adds
        for (const Rule &rule : rules())
            used += rule.fixes;
        for (const Fix &fix : fixes())
            QVERIFY2(used.contains(fix.id), qPrintable(fix.id));
    }

    void fixWithoutItsInputChangesNothing_data()
    {
        QTest::addColumn<QString>("fix");
        for (const QString &fix : {u"accept"_s,         u"add-consumer"_s,
                                   u"add-feed"_s,       u"add-journey-metric"_s,
                                   u"add-review"_s,     u"add-safeguard"_s,
                                   u"add-to-layer"_s,   u"assign-owner"_s,
                                   u"carry-consent"_s,  u"choose-authority"_s,
                                   u"choose-leading"_s, u"connect-to"_s,
                                   u"copy-activity"_s,  u"copy-record"_s,
                                   u"fill-record"_s,    u"hand-over"_s,
                                   u"make-one-way"_s,   u"match-tool"_s,
                                   u"name-purpose"_s,   u"protect-channel"_s,
                                   u"set-backup"_s,     u"stands-alone"_s})
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
        const QJsonArray steps = stepsJson(*scenarios[0]);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0][u"name"_s], u"CRM → Mail"_s);
        const QJsonObject edit {
            {u"item"_s, u"f"_s}, {u"field"_s, u"mode"_s}, {u"value"_s, u"automatic"_s}};
        QCOMPARE(steps[0][u"edits"_s][0].toObject(), edit);
    }

    void shortcutGoesFromTheFirstToolToTheLast()
    {
        Draft draft(troubledProject());
        draft.relate(Key(u"data-flow"), u"mail"_s, u"popup"_s, u"g"_s);
        draft.set(u"g"_s, key::mode, u"copy-paste"_s);
        draft.set(u"g"_s, key::objects, QStringList {u"contact"_s});
        const QList<Finding> findings = findingsOf(draft.graph(), u"HND-02"_s);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findFix(u"plan-shortcut"_s)->perform(draft, findings, {}));
        const auto scenarios = draft.graph().itemsOf(Key(u"scenario"));
        QCOMPARE(scenarios.size(), 1u);
        const QJsonArray edits = stepsJson(*scenarios[0])[0][u"edits"_s].toArray();
        QCOMPARE(edits.size(), 2);
        const QJsonObject flow = edits[0][u"add"_s].toObject();
        QCOMPARE(flow[u"from"_s], u"crm"_s);
        QCOMPARE(flow[u"to"_s], u"popup"_s);
        QCOMPARE(flow[u"fields"_s][u"objects"_s].toArray(), QJsonArray {u"contact"_s});
        // What also carries prices stays.
        QCOMPARE(edits[1][u"item"_s], u"g"_s);
    }

    void newMetricIsTheOneOfThatName()
    {
        Draft draft {Graph()};
        for (const QString &id : {u"j"_s, u"k"_s})
            draft.create(Key(u"journey"), id, id);
        const QList<Finding> findings = findingsOf(draft.graph(), u"JRN-02"_s);
        QCOMPARE(findings.size(), 2);
        FixAnswer answer;
        answer.text = u"Days to the first order"_s;
        const Fix *fix = findFix(u"add-journey-metric"_s);
        QVERIFY(fix->perform(draft, {findings[0]}, answer));
        answer.text = u" days to the FIRST order"_s;
        QVERIFY(fix->perform(draft, {findings[1]}, answer));
        const auto metrics = draft.graph().itemsOf(Key(u"metric"));
        QCOMPARE(metrics.size(), 1u);
        QCOMPARE(metrics[0]->value(Key(u"scope")).text(), u"journey"_s);
        QCOMPARE(draft.graph().itemsOf(Key(u"measures")).size(), 2u);
    }

    void dataFlowsOnFromStepToStep()
    {
        Draft draft(troubledProject());
        draft.create(Key(u"journey"), u"Journey"_s, u"j"_s);
        for (const auto &[step, behind] : {std::pair(u"a"_s, u"mail"_s), {u"b"_s, u"popup"_s}}) {
            draft.create(Key(u"touchpoint"), step, step);
            draft.set(step, key::journey, u"j"_s);
            draft.set(step, Key(u"collects"), QStringList {u"contact"_s});
            draft.relate(Key(u"supports"), behind, step);
        }
        const QList<Finding> findings = findingsOf(draft.graph(), u"HND-05"_s);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findFix(u"connect-steps"_s)->perform(draft, findings, fullAnswer()));
        const auto flows = draft.graph().itemsOf(Key(u"data-flow"));
        const auto made = std::find_if(flows.begin(), flows.end(), [](const Item *flow) {
            return flow->from == u"mail" && flow->to == u"popup";
        });
        QVERIFY(made != flows.end());
        QCOMPARE((*made)->value(key::objects).list(), QStringList {u"contact"_s});
    }

    void onlySourcesOfTheNumberCanLead()
    {
        Draft draft(troubledProject());
        draft.create(Key(u"metric"), u"Orders"_s, u"orders"_s);
        draft.relate(Key(u"source"), u"crm"_s, u"orders"_s, u"s"_s);
        draft.relate(Key(u"source"), u"mail"_s, u"orders"_s, u"t"_s);
        const QList<Finding> findings = findingsOf(draft.graph(), u"JRN-05"_s);
        QCOMPARE(findings.size(), 1);
        const Fix *fix = findFix(u"choose-leading"_s);
        QCOMPARE(fix->suggest(draft.graph(), findings, today), QStringList({u"crm"_s, u"mail"_s}));
        FixAnswer answer = fullAnswer();
        answer.item = u"popup"_s;
        QVERIFY(!fix->perform(draft, findings, answer));
        answer.item = u"crm"_s;
        QVERIFY(fix->perform(draft, findings, answer));
        QVERIFY(draft.graph().value(u"s"_s, Key(u"leading")).flag());
    }

    void findingAboutTheWholeProjectCanBeAccepted()
    {
        const Graph graph = troubledProject();
        Finding finding;
        finding.rule = u"JRN-07"_s;
        Draft draft(graph);
        QVERIFY(findFix(u"accept"_s)->perform(draft, {finding}, fullAnswer()));
        const auto waivers = draft.graph().itemsOf(Key(u"waiver"));
        QCOMPARE(waivers.size(), 1u);
        QCOMPARE(waivers[0]->value(Key(u"rule")).text(), u"JRN-07"_s);
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

    void everythingIsHandedOverInOneChange()
    {
        Draft draft(troubledProject());
        draft.set(u"ben"_s, Key(u"active-until"), u"2026-11-21"_s);
        draft.set(u"crm"_s, key::owner, u"ben"_s);
        draft.set(u"crm"_s, Key(u"backup-owner"), u"anna"_s);
        draft.set(u"mail"_s, Key(u"human-in-charge"), u"ben"_s);
        draft.set(u"f"_s, key::owner, u"ben"_s);
        draft.set(u"popup"_s, key::owner, u"sales"_s);
        const QList<Finding> findings = findingsOf(draft.graph(), u"OWN-02"_s);
        QCOMPARE(findings.size(), 1);
        const Fix *fix = findFix(u"hand-over"_s);
        QCOMPARE(fix->suggest(draft.graph(), findings, today).first(), u"anna"_s);
        QVERIFY(fix->perform(draft, findings, fullAnswer()));
        const Graph &graph = draft.graph();
        for (const QString &item : {u"crm"_s, u"f"_s})
            QCOMPARE(graph.value(item, key::owner).text(), u"anna"_s);
        QCOMPARE(graph.value(u"mail"_s, Key(u"human-in-charge")).text(), u"anna"_s);
        QCOMPARE(graph.value(u"popup"_s, key::owner).text(), u"sales"_s);
        QVERIFY(graph.value(u"crm"_s, Key(u"backup-owner")).isUnknown());
    }

    void nothingIsHandedOverToWhoHasLeft()
    {
        Draft draft(troubledProject());
        draft.set(u"ben"_s, Key(u"active-until"), u"2026-11-21"_s);
        draft.set(u"crm"_s, key::owner, u"ben"_s);
        FixAnswer answer = fullAnswer();
        answer.person = u"ben"_s;
        const QList<Finding> findings = findingsOf(draft.graph(), u"OWN-02"_s);
        QVERIFY(!findFix(u"hand-over"_s)->perform(draft, findings, answer));
        QCOMPARE(draft.graph().value(u"crm"_s, key::owner).text(), u"ben"_s);
    }

    void ownersAreNoBackupsOfTheirOwn()
    {
        Draft draft(troubledProject());
        for (const QString &id : {u"crm"_s, u"mail"_s, u"popup"_s}) {
            draft.set(id, key::owner, u"anna"_s);
            draft.set(id, key::criticality, 4);
        }
        const QList<Finding> findings = findingsOf(draft.graph(), u"OWN-03"_s);
        QCOMPARE(findings.size(), 1);
        const Fix *fix = findFix(u"set-backup"_s);
        QVERIFY(!fix->suggest(draft.graph(), findings, today).contains(u"anna"_s));
        QVERIFY(fix->perform(draft, findings, fullAnswer()));
        QVERIFY(draft.graph().value(u"crm"_s, Key(u"backup-owner")).isUnknown());
        FixAnswer answer = fullAnswer();
        answer.person = u"ben"_s;
        QVERIFY(fix->perform(draft, findings, answer));
        QCOMPARE(draft.graph().value(u"crm"_s, Key(u"backup-owner")).text(), u"ben"_s);
    }

    void keepersAreSuggestedFromBothEnds()
    {
        Draft draft(troubledProject());
        draft.set(u"f"_s, key::mode, u"api"_s);
        draft.set(u"mail"_s, key::owner, u"ben"_s);
        const QList<Finding> findings = findingsOf(draft.graph(), u"OWN-04"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(likelyOwners(draft.graph(), findings, today), QStringList {u"ben"_s});
    }

    void membersOfTheTeamAreSuggestedAsAmbassadors()
    {
        Draft draft(troubledProject());
        draft.set(u"ben"_s, Key(u"team"), u"sales"_s);
        for (const QString &id : {u"crm"_s, u"mail"_s, u"popup"_s}) {
            draft.set(id, key::department, u"Sales"_s);
            draft.set(id, key::owner, u"anna"_s);
        }
        const QList<Finding> findings = findingsOf(draft.graph(), u"OWN-06"_s);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findFix(u"name-ambassador"_s)->suggest(draft.graph(), findings, today),
                 QStringList({u"ben"_s, u"anna"_s}));
    }

    void wayThroughASpreadsheetIsPlannedStraight()
    {
        Draft draft(troubledProject());
        draft.create(tool, u"List"_s, u"list"_s);
        draft.set(u"list"_s, key::category, u"spreadsheet"_s);
        draft.relate(Key(u"data-flow"), u"crm"_s, u"list"_s, u"in"_s);
        draft.relate(Key(u"data-flow"), u"list"_s, u"mail"_s, u"out"_s);
        draft.set(u"in"_s, key::mode, u"talk"_s);
        draft.set(u"out"_s, key::objects, QStringList {u"contact"_s});
        const QList<Finding> findings = findingsOf(draft.graph(), u"PRC-05"_s);
        QVERIFY(findFix(u"plan-direct-flow"_s)->perform(draft, findings, {}));
        const auto scenarios = draft.graph().itemsOf(Key(u"scenario"));
        QCOMPARE(scenarios.size(), 1u);
        const QJsonArray edits = stepsJson(*scenarios[0])[0][u"edits"_s].toArray();
        QCOMPARE(edits.size(), 3);
        QCOMPARE(edits[0][u"add"_s][u"from"_s].toString(), u"crm"_s);
        QCOMPARE(edits[0][u"add"_s][u"to"_s].toString(), u"mail"_s);
        QCOMPARE(edits[0][u"add"_s][u"fields"_s][u"objects"_s], QJsonArray {u"contact"_s});
        QCOMPARE(edits[1][u"remove"_s].toString(), u"in"_s);
        QCOMPARE(edits[2][u"remove"_s].toString(), u"out"_s);
    }

    void inputThatIsDrawnCanBeNamed()
    {
        Draft draft(troubledProject());
        draft.set(u"popup"_s, Key(u"uses-ai"), true);
        draft.set(u"popup"_s, Key(u"human-in-charge"), u"anna"_s);
        const auto open = [&] {
            return findingsOf(draft.graph(), u"AI-01"_s);
        };
        QCOMPARE(open().size(), 1);
        QVERIFY(findFix(u"add-input"_s)->perform(draft, open(), fullAnswer()));
        QCOMPARE(open().size(), 1);
        FixAnswer answer;
        answer.values = {{key::objects, QStringList {u"contact"_s}}};
        QVERIFY(findFix(u"list-input"_s)->perform(draft, open(), answer));
        QVERIFY(open().isEmpty());
    }

    void whatIsKnownOfTwoToolsIsMerged()
    {
        Draft draft(troubledProject());
        draft.create(Key(u"touchpoint"), u"Checkout"_s, u"t"_s);
        draft.create(tool, u"crm"_s, u"crm2"_s);
        draft.set(u"crm"_s, key::createdOn, u"2026-01-05"_s);
        draft.set(u"crm2"_s, key::createdOn, u"2026-06-05"_s);
        draft.set(u"crm2"_s, key::owner, u"ben"_s);
        draft.set(u"crm2"_s, key::category, u"cdp"_s);
        draft.set(u"popup"_s, Key(u"parent"), u"crm2"_s);
        draft.set(u"crm"_s, Key(u"replacement"), u"crm2"_s);
        draft.relate(Key(u"data-flow"), u"popup"_s, u"crm2"_s, u"in"_s);
        draft.relate(Key(u"data-flow"), u"crm"_s, u"crm2"_s, u"between"_s);
        draft.relate(Key(u"supports"), u"crm"_s, u"t"_s, u"s"_s);
        draft.relate(Key(u"supports"), u"crm2"_s, u"t"_s, u"s2"_s);
        draft.set(u"s2"_s, key::owner, u"anna"_s);
        draft.create(Key(u"comment"), {}, u"c"_s);
        draft.set(u"c"_s, Key(u"on"), u"crm2"_s);
        draft.create(Key(u"question"), u"Why?"_s, u"q"_s);
        draft.set(u"q"_s, key::about, u"s2"_s);
        const Graph before = draft.graph();
        Draft merged(before);
        QVERIFY(findFix(u"merge"_s)->perform(merged, findingsOf(before, u"STR-09"_s), {}));
        const Graph &graph = merged.graph();
        for (const QString &gone : {u"crm2"_s, u"between"_s, u"s2"_s})
            QVERIFY2(!graph.contains(gone), qPrintable(gone));
        QCOMPARE(graph.value(u"crm"_s, key::owner).text(), u"ben"_s);
        QCOMPARE(graph.value(u"crm"_s, key::category).text(), u"crm"_s);
        QCOMPARE(graph.value(u"crm"_s, key::createdOn).text(), u"2026-01-05"_s);
        QVERIFY(graph.value(u"crm"_s, Key(u"replacement")).isUnknown());
        QCOMPARE(graph.value(u"popup"_s, Key(u"parent")).text(), u"crm"_s);
        QCOMPARE(graph.value(u"in"_s, key::to).text(), u"crm"_s);
        QCOMPARE(graph.value(u"s"_s, key::owner).text(), u"anna"_s);
        QCOMPARE(graph.value(u"c"_s, Key(u"on")).text(), u"crm"_s);
        QCOMPARE(graph.value(u"q"_s, key::about).text(), u"s"_s);
        QVERIFY(flaws(graph, merged.schema()).isEmpty());
        Graph again = graph;
        QVERIFY(apply(again, inverted(merged.edits())));
        QCOMPARE(again, before);
    }

    void notesAndAcceptancesOutliveAMerge()
    {
        const Key note(u"note");
        const Key items(u"items");
        Draft draft(troubledProject());
        draft.create(tool, u"crm"_s, u"crm2"_s);
        draft.set(u"crm"_s, note, u"Ask Anna for access."_s);
        draft.set(u"crm2"_s, note, u"The contract is in the safe."_s);
        draft.create(Key(u"waiver"), {}, u"of-one"_s);
        draft.set(u"of-one"_s, items, QStringList {u"crm2"_s});
        draft.create(Key(u"waiver"), {}, u"of-both"_s);
        draft.set(u"of-both"_s, items, QStringList {u"crm"_s, u"crm2"_s});
        const QList<Finding> findings = findingsOf(draft.graph(), u"STR-09"_s);
        QVERIFY(findFix(u"merge"_s)->perform(draft, findings, {}));
        const Graph &graph = draft.graph();
        QCOMPARE(graph.value(u"crm"_s, note).text(),
                 u"Ask Anna for access.\n\nThe contract is in the safe."_s);
        QCOMPARE(graph.value(u"of-one"_s, items).list(), QStringList {u"crm"_s});
        QCOMPARE(graph.value(u"of-both"_s, items).list(), (QStringList {u"crm"_s, u"crm2"_s}));
    }

    void threeOfANameBecomeOne()
    {
        Draft draft(troubledProject());
        draft.create(tool, u"crm"_s, u"crm2"_s);
        draft.create(tool, u"C R M"_s, u"crm3"_s);
        const QList<Finding> findings = findingsOf(draft.graph(), u"STR-09"_s);
        QCOMPARE(findings.size(), 2);
        QVERIFY(findFix(u"merge"_s)->perform(draft, findings, {}));
        QCOMPARE(draft.graph().itemsOf(tool).size(), 3u);
        QVERIFY(draft.graph().contains(u"crm"_s));
    }

    void plansOfAToolThatIsMergedLeadToTheOther()
    {
        Draft draft(troubledProject());
        draft.create(tool, u"crm"_s, u"crm2"_s);
        const QJsonObject flow {{u"id"_s, u"new"_s},
                                {u"kind"_s, u"data-flow"_s},
                                {u"from"_s, u"crm2"_s},
                                {u"to"_s, u"popup"_s},
                                {u"fields"_s, QJsonObject()}};
        const QJsonArray edits {QJsonObject {{u"add"_s, flow}},
                                QJsonObject {{u"remove"_s, u"crm2"_s}}};
        draft.create(Key(u"scenario"), u"To be"_s, u"scenario"_s);
        draft.set(u"scenario"_s,
                  Key(u"steps"),
                  Value::fromJson(QJsonArray {QJsonObject {{u"edits"_s, edits}}}));
        const QList<Finding> findings = findingsOf(draft.graph(), u"STR-09"_s);
        QVERIFY(findFix(u"merge"_s)->perform(draft, findings, {}));
        const QJsonArray left = stepsOf(draft.graph())[0][u"edits"_s].toArray();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0][u"add"_s][u"from"_s].toString(), u"crm"_s);
    }

    void hubTakesTheDirectConnections()
    {
        QFile file(casesFolder + u"/STR-04/many-direct-connections.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Draft draft(readProjectJson(file.readAll())->graph);
        draft.create(Key(u"data-object"), u"Contact"_s, u"contact"_s);
        draft.set(u"a-b"_s, key::objects, QStringList {u"contact"_s});
        const QList<Finding> findings = findingsOf(draft.graph(), u"STR-04"_s);
        QVERIFY(findFix(u"plan-hub"_s)->perform(draft, findings, {}));
        const QJsonArray edits = stepsOf(draft.graph())[0][u"edits"_s].toArray();
        const QJsonObject hub = edits[0][u"add"_s].toObject();
        QCOMPARE(hub[u"fields"_s][u"role"_s].toString(), u"hub"_s);
        int removed = 0;
        int spokes = 0;
        for (const QJsonValue &edit : edits) {
            const QJsonObject added = edit[u"add"_s].toObject();
            const bool toHub = added[u"to"_s] == hub[u"id"_s];
            removed += edit[u"remove"_s].isString() ? 1 : 0;
            spokes += toHub || added[u"from"_s] == hub[u"id"_s] ? 1 : 0;
            if (toHub && added[u"from"_s].toString() == u"a")
                QCOMPARE(added[u"fields"_s][u"objects"_s], QJsonArray {u"contact"_s});
        }
        QCOMPARE(removed, 12);
        // Each of the eight gives something, and each gets something.
        QCOMPARE(spokes, 16);
    }

    void otherPipeLeavesInAScenario()
    {
        QFile file(casesFolder + u"/STR-06/direct-and-through-a-hub.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Graph graph = readProjectJson(file.readAll())->graph;
        const QList<Finding> findings = findingsOf(graph, u"STR-06"_s);
        const Fix *fix = findFix(u"plan-single-pipe"_s);
        QCOMPARE(fix->suggest(graph, findings, today), QStringList({u"f"_s, u"g"_s, u"h"_s}));
        const auto planned = [&](const QString &kept) {
            Draft draft(graph);
            FixAnswer answer;
            answer.item = kept;
            const bool done = bool(fix->perform(draft, findings, answer));
            return done ? stepsOf(draft.graph())[0][u"edits"_s].toArray() : QJsonArray();
        };
        const QJsonArray throughHub {QJsonObject {
            {u"item"_s, u"h"_s}, {u"field"_s, u"lifecycle"_s}, {u"value"_s, u"gone"_s}}};
        const QJsonArray direct {QJsonObject {
            {u"item"_s, u"f"_s}, {u"field"_s, u"lifecycle"_s}, {u"value"_s, u"gone"_s}}};
        QCOMPARE(planned(u"f"_s), throughHub);
        QCOMPARE(planned(u"g"_s), direct);
        QCOMPARE(planned(u"h"_s), direct);
        QCOMPARE(planned(u"mail"_s), QJsonArray());
    }

    void authorityIsOneTool()
    {
        QFile file(casesFolder + u"/STR-07/several-authorities.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Draft draft(readProjectJson(file.readAll())->graph);
        FixAnswer answer;
        answer.item = u"crm"_s;
        const QList<Finding> findings = findingsOf(draft.graph(), u"STR-07"_s);
        QVERIFY(findFix(u"choose-authority"_s)->perform(draft, findings, answer));
        QCOMPARE(draft.graph().value(u"a"_s, Key(u"as")).text(), u"authority"_s);
        QCOMPARE(draft.graph().value(u"b"_s, Key(u"as")).text(), u"copy"_s);
    }

    void othersOfOneJobLeaveInAScenario()
    {
        Draft draft(troubledProject());
        draft.set(u"mail"_s, key::category, u"crm"_s);
        FixAnswer answer;
        answer.item = u"mail"_s;
        const QList<Finding> findings = findingsOf(draft.graph(), u"STR-11"_s);
        QVERIFY(findFix(u"plan-consolidation"_s)->perform(draft, findings, answer));
        const QJsonArray edits = stepsOf(draft.graph())[0][u"edits"_s].toArray();
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits[0][u"item"_s].toString(), u"crm"_s);
        QCOMPARE(edits[0][u"value"_s].toString(), u"gone"_s);
        QCOMPARE(edits[1][u"value"_s].toString(), u"mail"_s);
    }

    void findingAboutTheWholeProjectIsAccepted()
    {
        Draft draft(troubledProject());
        draft.set(u"mail"_s, key::category, u"crm"_s);
        const QList<Finding> findings = findingsOf(draft.graph(), u"STR-11"_s);
        QCOMPARE(findings.size(), 1);
        QVERIFY(findFix(u"accept"_s)->perform(draft, findings, fullAnswer()));
        QCOMPARE(draft.graph().itemsOf(Key(u"waiver")).size(), 1u);
        QVERIFY(findingsOf(draft.graph(), u"STR-11"_s).isEmpty());
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
