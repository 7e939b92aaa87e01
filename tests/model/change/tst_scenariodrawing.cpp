// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/scenarioconflicts.h"
#include "model/change/scenariodrawing.h"
#include "model/graph/integrity.h"
#include "tests/support/randomproject.h"

#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key flow(u"data-flow");

static bool isOfTheMap(const Item &item)
{
    const KindRow *kind = Schema::kind(item.kind);
    return kind && (kind->sort == ItemSort::Element || kind->sort == ItemSort::Relation);
}

/// Whether a field, or how it is known, is about something that is no part of the map.
static bool isBesideMap(const Graph &graph, const Item &item, Key field)
{
    const QString text = field.text();
    const Key said(field.startsWith(prefix::known) ? text.sliced(prefix::known.size()) : text);
    const QString id = graph.value(item.id, said).text();
    const Item *about = graph.find(id);
    return about && !isOfTheMap(*about);
}

/// The elements and relations of a project, one text each. A lifecycle that the end of a scenario
/// changes is told as it is then.
static QStringList mapOf(const Graph &graph, bool isCarriedOut = true)
{
    QStringList items;
    for (const Item *item : graph.sortedItems()) {
        if (!isOfTheMap(*item))
            continue;
        QString text = u"%1 %2 %3→%4"_s.arg(item->id, item->kind.text(), item->from, item->to);
        for (const auto &[field, value] : item->fields) {
            // What is no part of the map, such as a view or a waiver, is deleted for all, and
            // places on it and references to it go with it.
            if (!isCarriedOut
                && (field.startsWith(prefix::place) || isBesideMap(graph, *item, field)))
                continue;
            QString shown = QString::fromUtf8(value.toCbor().toCbor().toHex());
            if (field == key::lifecycle && isCarriedOut)
                shown = value.text() == "idea"_L1  ? u"live"_s
                    : value.text() == "leaving"_L1 ? u"gone"_s
                                                   : value.text();
            text += u" %1=%2"_s.arg(field.text(), shown);
        }
        items.append(text);
    }
    return items;
}

/// What is wrong with a project, in one text.
static std::string faults(const Graph &graph)
{
    QStringList lines;
    for (const Flaw &flaw : flaws(graph, Schema(graph)))
        lines.append(u"%1 (%2) %3: %4"_s.arg(
            flaw.item, graph.value(flaw.item, key::kind).text(), flaw.field.text(), flaw.detail));
    return lines.join(u'\n').toStdString();
}

static Graph with(const Graph &graph, const Edits &edits)
{
    Graph next = graph;
    const bool fits = apply(next, edits);
    Q_ASSERT(fits);
    return next;
}

/// A CRM that Anna owns and a mailer that it feeds, and an empty scenario "s".
static Graph project(Standpoint *standpoint)
{
    Draft draft {Graph()};
    draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
    draft.create(Key(u"person"), u"Ben"_s, u"ben"_s);
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.set(u"crm"_s, key::owner, u"anna"_s);
    draft.create(tool, u"Mailer"_s, u"mail"_s);
    draft.relate(flow, u"crm"_s, u"mail"_s, u"f"_s);
    standpoint->scenario = addScenario(&draft, u"To be"_s, {}, u"Pilot"_s);
    standpoint->step = ownSteps(*draft.graph().find(standpoint->scenario)).first().id;
    return draft.graph();
}

/// What only one of two maps has; empty where they are equal.
static std::string difference(const QStringList &a, const QStringList &b)
{
    QStringList lines;
    for (const QString &item : a) {
        if (!b.contains(item))
            lines.append(u"- "_s + item);
    }
    for (const QString &item : b) {
        if (!a.contains(item))
            lines.append(u"+ "_s + item);
    }
    return lines.join(u'\n').toStdString();
}

/// Some random work, but for plans and settings.
static void workAtRandom(RandomProject &random, Draft *draft, int steps)
{
    for (int i = 0; i < steps; ++i) {
        Draft trial = *draft;
        random.step(trial);
        const Edits edits = editsBetween(draft->graph(), trial.graph());
        const bool isOfPlans = std::any_of(edits.begin(), edits.end(), [&](const Edit &edit) {
            const auto kindIn = [&](const Graph &graph) {
                return graph.value(edit.item, key::kind).text();
            };
            const bool leadsThere =
                draft->graph().value(edit.after.text(), key::kind).text() == "scenario"_L1;
            return leadsThere || edit.item == projectId || kindIn(draft->graph()) == "scenario"_L1
                || kindIn(trial.graph()) == "scenario"_L1;
        });
        if (!isOfPlans)
            *draft = trial;
    }
}

using Work = std::function<void(Draft &)>;

/// The model after somebody who stands there has done some work.
static Graph drawn(const Graph &model, const Standpoint &standpoint, const Work &work)
{
    Draft draft(seenFrom(model, standpoint));
    work(draft);
    return with(model, keptFromDrawing(model, standpoint, draft.edits()));
}

/// The model after somebody who stands on it has done some work.
static Graph worked(const Graph &model, const Work &work)
{
    Draft draft(model);
    work(draft);
    return with(model, merged(remembering(model, draft.edits()), draft.edits()));
}

static QJsonArray editsIn(const Graph &model, const Standpoint &standpoint)
{
    return stepsJson(*model.find(standpoint.scenario)).last()["edits"_L1].toArray();
}

/// With a plan whose one step has these edits in JSON, as from a file.
static Graph planOf(const Graph &model, const Standpoint &at, const QByteArray &edits)
{
    const auto step = QJsonDocument::fromJson(R"([{"name": "Pilot", "edits": )" + edits + "}]");
    Draft draft(model);
    setSteps(&draft, at.scenario, {});
    draft.set(at.scenario, Key(u"steps"), Value::fromJson(step.array()));
    return draft.graph();
}

class TestScenarioDrawing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDrawnIsSeenAndTheProjectStays()
    {
        QVERIFY(rc::check("drawing never changes the project as it is", [](quint32 seed) {
            RandomProject random(seed);
            Draft draft(random.graph(60));
            const QString below = addScenario(&draft, u"Below"_s, {}, u"One"_s);
            const QString id = addScenario(&draft, u"To be"_s, below, u"Pilot"_s);
            addStep(&draft, id, u"Launch"_s);
            Graph model = draft.graph();
            const QStringList before = mapOf(model, false);
            for (int round = 0; round < 4; ++round) {
                const QList<ScenarioStep> steps = scenarioSteps(model, id);
                const ScenarioStep &step = steps[random.below(int(steps.size()))];
                const Standpoint standpoint {step.scenario, step.id};
                Draft drawing(seenFrom(model, standpoint));
                workAtRandom(random, &drawing, 12);
                const Edits kept = keptFromDrawing(model, standpoint, drawing.edits());
                model = with(model, kept);
                RC_ASSERT(difference(mapOf(seenFrom(model, standpoint)), mapOf(drawing.graph()))
                          == std::string());
                RC_ASSERT(faults(model) == std::string());
            }
            RC_ASSERT(difference(mapOf(model, false), before) == std::string());
        }));
    }

    void adoptingGivesExactlyWhatIsSeen()
    {
        QVERIFY(rc::check("the project becomes what was seen", [](quint32 seed) {
            RandomProject random(seed);
            Draft draft(random.graph(60));
            const QString id = addScenario(&draft, u"To be"_s, {}, u"Pilot"_s);
            Graph model = draft.graph();
            Draft drawing(seenFrom(model, {id, {}}));
            workAtRandom(random, &drawing, 25);
            model = with(model, keptFromDrawing(model, {id, {}}, drawing.edits()));
            Draft adopting(model);
            adopt(&adopting, {id, {}});
            RC_ASSERT(
                difference(mapOf(adopting.graph(), false), mapOf(throughScenario(model, id), false))
                == std::string());
            RC_ASSERT(!adopting.graph().contains(id));
            RC_ASSERT(with(adopting.graph(), inverted(adopting.edits())) == model);
        }));
    }

    void whatTheScenarioDoesNotSpeakOfFlowsThrough()
    {
        QVERIFY(rc::check("changes of the project are seen in a scenario", [](quint32 seed) {
            RandomProject random(seed);
            Draft draft(random.graph(60));
            const QString id = addScenario(&draft, u"To be"_s, {}, u"Pilot"_s);
            Graph model = draft.graph();
            model =
                drawn(model, {id, {}}, [&](Draft &drawing) { workAtRandom(random, &drawing, 6); });
            QSet<std::pair<QString, QString>> planned;
            QSet<QString> whole;
            for (const QJsonValue &edit : editsIn(model, {id, {}})) {
                planned.insert({edit["item"_L1].toString(), edit["field"_L1].toString()});
                whole += {edit["remove"_L1].toString(), edit["add"_L1]["id"_L1].toString()};
            }
            model = worked(model, [&](Draft &work) { workAtRandom(random, &work, 12); });
            const Graph seen = throughScenario(model, id);
            RC_ASSERT(faults(seen) == std::string());
            const Schema schema;
            for (const Item *item : model.sortedItems()) {
                if (!isOfTheMap(*item) || !seen.contains(item->id))
                    continue;
                for (const auto &[field, value] : item->fields) {
                    const FieldRow *row = schema.field(item->kind, field);
                    const bool follows = (row && row->isReference()) || field == key::lifecycle
                        || field.startsWith(prefix::known);
                    if (!follows && !planned.contains({item->id, field.text()}))
                        RC_ASSERT(seen.value(item->id, field) == value);
                }
            }
        }));
    }

    void theSameFieldDrawnTwiceIsOneEdit()
    {
        Standpoint at;
        Graph model = project(&at);
        model = drawn(model, at, [](Draft &d) { d.set(u"crm"_s, key::criticality, 2); });
        model = drawn(model, at, [](Draft &d) { d.set(u"crm"_s, key::criticality, 4); });
        QCOMPARE(editsIn(model, at).size(), 1);
        QCOMPARE(seenFrom(model, at).value(u"crm"_s, key::criticality), Value(4));
    }

    void whatEndsWhereItBeganDisappears()
    {
        Standpoint at;
        const Graph before = project(&at);
        Graph model = drawn(before, at, [](Draft &d) {
            d.set(u"crm"_s, key::owner, u"ben"_s);
            d.create(tool, u"Hub"_s, u"hub"_s);
            d.relate(flow, u"crm"_s, u"hub"_s, u"g"_s);
            d.remove({u"mail"_s});
        });
        QVERIFY(!editsIn(model, at).isEmpty());
        model = drawn(model, at, [&](Draft &d) {
            d.set(u"crm"_s, key::owner, u"anna"_s);
            d.remove({u"hub"_s});
            d.create(tool, u"Mailer"_s, u"mail"_s);
            d.relate(flow, u"crm"_s, u"mail"_s, u"f"_s);
        });
        QCOMPARE(editsIn(model, at), QJsonArray());
        QCOMPARE(model, before);
    }

    void deletingIsAnEditOfTheScenario()
    {
        Standpoint at;
        Graph model = project(&at);
        model = worked(model, [](Draft &d) {
            const QString comment = d.create(Key(u"comment"), {}, u"c"_s);
            d.set(comment, Key(u"on"), u"mail"_s);
        });
        model = drawn(model, at, [](Draft &d) { d.remove({u"mail"_s}); });
        QVERIFY(model.contains(u"mail"_s));
        QVERIFY(model.contains(u"c"_s));
        QCOMPARE(editsIn(model, at).size(), 1);
        QCOMPARE(editsIn(model, at)[0]["remove"_L1].toString(), u"mail"_s);
        // Also a flow that comes to it later has nowhere to lead.
        model = worked(model, [](Draft &d) { d.relate(flow, u"mail"_s, u"crm"_s, u"back"_s); });
        const Graph seen = seenFrom(model, at);
        QVERIFY(!seen.contains(u"mail"_s));
        QVERIFY(!seen.contains(u"f"_s));
        QVERIFY(!seen.contains(u"back"_s));
    }

    void commentsAndWaiversGoToTheProject()
    {
        Standpoint at;
        const Graph model = drawn(project(&at), at, [](Draft &d) {
            const QString comment = d.create(Key(u"comment"), {}, u"c"_s);
            d.set(comment, Key(u"on"), u"mail"_s);
        });
        QVERIFY(model.contains(u"c"_s));
        QCOMPARE(editsIn(model, at), QJsonArray());
    }

    void aReconnectedFlowLeadsElsewhereInTheScenarioOnly()
    {
        Standpoint at;
        const Graph model = drawn(project(&at), at, [](Draft &d) {
            d.create(tool, u"Hub"_s, u"hub"_s);
            d.set(u"f"_s, key::to, u"hub"_s);
            d.remove({u"mail"_s});
        });
        QCOMPARE(model.find(u"f"_s)->to, u"mail"_s);
        QCOMPARE(seenFrom(model, at).find(u"f"_s)->to, u"hub"_s);
    }

    void whatTwoPeopleDrawIsKeptInFieldsOfItsOwn()
    {
        Standpoint at;
        const Graph model = project(&at);
        const auto editsOf = [&](const Work &work) {
            Draft draft(seenFrom(model, at));
            work(draft);
            return keptFromDrawing(model, at, draft.edits());
        };
        const Edits mine = editsOf([](Draft &d) { d.set(u"crm"_s, key::owner, u"ben"_s); });
        const Edits theirs = editsOf([](Draft &d) {
            d.set(u"crm"_s, key::criticality, 4);
            d.remove({u"mail"_s});
        });
        Graph both = with(model, mine);
        QVERIFY(apply(both, theirs));
        QCOMPARE(editsIn(both, at).size(), 3);
        QCOMPARE(seenFrom(both, at).value(u"crm"_s, key::owner), Value(u"ben"_s));
        QVERIFY(!seenFrom(both, at).contains(u"mail"_s));
    }

    void aLaterChangeOfTheSameFieldIsAConflictWhoeverWasFirst()
    {
        Standpoint at;
        const Graph before = project(&at);
        const Work plan = [](Draft &d) {
            d.set(u"crm"_s, key::owner, u"ben"_s);
        };
        const Work change = [](Draft &d) {
            d.set(u"crm"_s, key::owner, {});
        };
        const auto edits = [&](const Work &work) {
            Draft draft(before);
            work(draft);
            return draft.edits();
        };
        // One after the other, and in two copies that come together.
        const Graph later = worked(drawn(before, at, plan), change);
        Draft seen(seenFrom(before, at));
        plan(seen);
        Graph together = with(before, edits(change));
        QVERIFY(apply(together, keptFromDrawing(before, at, seen.edits())));
        for (const Graph &model : {later, together}) {
            const QList<PlanConflict> conflicts = planConflicts(model, at.scenario);
            QCOMPARE(conflicts.size(), 1);
            QCOMPARE(conflicts[0].name, u"CRM"_s);
            QCOMPARE(conflicts[0].field, key::owner);
            QCOMPARE(conflicts[0].plan, Value(u"ben"_s));
            QCOMPARE(conflicts[0].was, Value(u"anna"_s));
            QCOMPARE(conflicts[0].now, Value());
        }
        // Who agrees is in no conflict.
        QVERIFY(planConflicts(worked(drawn(before, at, plan), plan), at.scenario).isEmpty());
    }

    void aConflictIsDecidedOnceAndForAll_data()
    {
        QTest::addColumn<bool>("forPlan");
        QTest::addColumn<QString>("owner");
        QTest::newRow("plan") << true << u"ben"_s;
        QTest::newRow("as it is") << false << u"cleo"_s;
    }
    void aConflictIsDecidedOnceAndForAll()
    {
        QFETCH(bool, forPlan);
        QFETCH(QString, owner);
        Standpoint at;
        Graph model = project(&at);
        model = drawn(model, at, [](Draft &d) { d.set(u"crm"_s, key::owner, u"ben"_s); });
        model = worked(model, [](Draft &d) {
            d.create(Key(u"person"), u"Cleo"_s, u"cleo"_s);
            d.set(u"crm"_s, key::owner, u"cleo"_s);
        });
        Draft draft(model);
        decide(&draft, planConflicts(model, at.scenario).value(0), forPlan);
        QVERIFY(planConflicts(draft.graph(), at.scenario).isEmpty());
        QCOMPARE(seenFrom(draft.graph(), at).value(u"crm"_s, key::owner), Value(owner));
        QCOMPARE(draft.graph().value(u"crm"_s, key::owner), Value(u"cleo"_s));
    }

    void whatAPlanBuildsOnAndIsGoneIsAConflict_data()
    {
        QTest::addColumn<bool>("forPlan");
        QTest::newRow("plan") << true;
        QTest::newRow("as it is") << false;
    }
    void whatAPlanBuildsOnAndIsGoneIsAConflict()
    {
        QFETCH(bool, forPlan);
        Standpoint at;
        Graph model = project(&at);
        model = drawn(model, at, [](Draft &d) {
            d.set(u"mail"_s, key::criticality, 4);
            d.create(tool, u"Hub"_s, u"hub"_s);
            d.relate(flow, u"hub"_s, u"mail"_s, u"g"_s);
        });
        model = worked(model, [](Draft &d) { d.remove({u"mail"_s}); });
        const QList<PlanConflict> conflicts = planConflicts(model, at.scenario);
        QCOMPARE(conflicts.size(), 1);
        QVERIFY(conflicts[0].what == PlanConflict::What::Gone);
        QCOMPARE(conflicts[0].name, u"Mailer"_s);
        Draft draft(model);
        decide(&draft, conflicts[0], forPlan);
        QVERIFY(planConflicts(draft.graph(), at.scenario).isEmpty());
        int leftOut = -1;
        const Graph seen = seenFrom(draft.graph(), at, &leftOut);
        QCOMPARE(leftOut, 0);
        QVERIFY(seen.contains(u"hub"_s));
        QCOMPARE(seen.contains(u"mail"_s), forPlan);
        QCOMPARE(seen.contains(u"g"_s), forPlan);
        QVERIFY(!draft.graph().contains(u"mail"_s));
    }

    void deletingWhatHasChangedMeanwhileIsAConflict_data()
    {
        QTest::addColumn<bool>("isDrawn");
        QTest::addColumn<bool>("forPlan");
        for (const bool isDrawn : {true, false}) {
            for (const bool forPlan : {true, false})
                QTest::addRow("%s, %s", isDrawn ? "drawn" : "read", forPlan ? "plan" : "as is")
                    << isDrawn << forPlan;
        }
    }
    void deletingWhatHasChangedMeanwhileIsAConflict()
    {
        QFETCH(bool, isDrawn);
        QFETCH(bool, forPlan);
        Standpoint at;
        Graph model = project(&at);
        if (isDrawn)
            model = drawn(model, at, [](Draft &d) { d.remove({u"mail"_s}); });
        else
            model = planOf(model, at, R"([{"remove": "mail"}])");
        model = worked(model, [](Draft &d) { d.set(u"crm"_s, key::criticality, 2); });
        QVERIFY(planConflicts(model, at.scenario).isEmpty());
        model = worked(model, [](Draft &d) { d.set(u"mail"_s, key::owner, u"ben"_s); });
        const QList<PlanConflict> conflicts = planConflicts(model, at.scenario);
        QCOMPARE(conflicts.size(), 1);
        QVERIFY(conflicts[0].what == PlanConflict::What::Removed);
        QCOMPARE(conflicts[0].name, u"Mailer"_s);
        QCOMPARE(conflicts[0].field, key::owner);
        QCOMPARE(conflicts[0].now, Value(u"ben"_s));
        Draft draft(model);
        decide(&draft, conflicts[0], forPlan);
        QVERIFY(planConflicts(draft.graph(), at.scenario).isEmpty());
        QCOMPARE(seenFrom(draft.graph(), at).contains(u"mail"_s), !forPlan);
    }

    // What one step lets go of, another step may know.
    void stepsThatDeleteAfterEachOtherAreNoConflict()
    {
        Standpoint at;
        Graph model = project(&at);
        model = drawn(model, at, [](Draft &d) { d.remove({u"anna"_s}); });
        Draft draft(model);
        const Standpoint then {at.scenario, addStep(&draft, at.scenario, u"Launch"_s)};
        model = drawn(draft.graph(), then, [](Draft &d) { d.remove({u"crm"_s}); });
        QVERIFY(planConflicts(model, at.scenario).isEmpty());
    }

    void addingWhatIsThereAlreadyIsAConflict_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<bool>("forPlan");
        for (const char *kind : {"tool", "person"}) {
            QTest::addRow("%s, plan", kind) << QByteArray(kind) << true;
            QTest::addRow("%s, as is", kind) << QByteArray(kind) << false;
        }
    }
    void addingWhatIsThereAlreadyIsAConflict()
    {
        QFETCH(QByteArray, kind);
        QFETCH(bool, forPlan);
        Standpoint at;
        Graph model =
            planOf(project(&at),
                   at,
                   R"([{"add": {"id": "crm", "kind": ")" + kind + R"(", "name": "Hub"}}])");
        const QList<PlanConflict> conflicts = planConflicts(model, at.scenario);
        QCOMPARE(conflicts.size(), 1);
        QVERIFY(conflicts[0].what == PlanConflict::What::Taken);
        QCOMPARE(conflicts[0].name, u"Hub"_s);
        QCOMPARE(conflicts[0].now, Value(u"CRM"_s));
        QCOMPARE(leftOutBy(model, at), QStringList {u"CRM"_s});
        Draft draft(model);
        decide(&draft, conflicts[0], forPlan);
        QVERIFY(planConflicts(draft.graph(), at.scenario).isEmpty());
        QVERIFY(leftOutBy(draft.graph(), at).isEmpty());
        const Graph seen = seenFrom(draft.graph(), at);
        QCOMPARE(seen.find(u"crm"_s)->name(), forPlan ? u"Hub"_s : u"CRM"_s);
        QCOMPARE(seen.find(u"crm"_s)->kind.text(), forPlan ? QString::fromLatin1(kind) : u"tool"_s);
    }

    // So many that nothing may call itself for each, or go down the stack for each.
    void manyMayStandOnEachOther()
    {
        constexpr int count = 100'000;
        const auto steps = [](int number) {
            const QByteArray edit = uR"([{"edits": [
                {"item": "crm", "field": "criticality", "value": %1}]}])"_s.arg(1 + number % 4)
                                        .toUtf8();
            return Value::fromJson(QJsonDocument::fromJson(edit).array());
        };
        const QList<Value> plans {steps(0), steps(1), steps(2), steps(3)};
        std::vector<Item> items {{u"crm"_s, tool, {}, {}, {}}};
        for (int i = 0; i < count; ++i) {
            Item scenario {u"s%1"_s.arg(i), Key(u"scenario"), {}, {}, {}};
            scenario.fields.set(Key(u"steps"), plans[i % 4]);
            if (i > 0)
                scenario.fields.set(Key(u"on"), u"s%1"_s.arg(i - 1));
            items.push_back(scenario);
        }
        const Graph graph(std::move(items));
        QCOMPARE(scenarioSteps(graph, u"s%1"_s.arg(count - 1)).size(), count);
        // Only the lowest learns what the project had: the others stand on the one below.
        Draft draft(graph);
        draft.set(u"crm"_s, key::criticality, 4);
        const Edits remembered = remembering(graph, draft.edits());
        QVERIFY(
            std::ranges::all_of(remembered, [](const Edit &edit) { return edit.item == "s0"_L1; }));
        QVERIFY(!remembered.isEmpty());
        QVERIFY(apply(*std::make_unique<Graph>(graph), remembered));
    }

    void conflictsOfAllAreThoseOfEach()
    {
        Standpoint at;
        Graph model = project(&at);
        model = drawn(model, at, [](Draft &d) { d.set(u"crm"_s, key::owner, u"ben"_s); });
        QStringList stack {at.scenario};
        for (const QString &name : {u"Then"_s, u"Or"_s}) {
            Draft draft(model);
            const QString id = addScenario(&draft, name, at.scenario, u"Step"_s);
            model = drawn(draft.graph(), {id, {}}, [&](Draft &d) {
                d.set(u"mail"_s, name == "Or"_L1 ? key::owner : key::criticality, Value(2));
            });
            stack.append(id);
        }
        model = worked(model, [](Draft &d) {
            d.set(u"crm"_s, key::owner, {});
            d.set(u"mail"_s, key::criticality, 4);
        });
        const auto all = planConflicts(model);
        QCOMPARE(all.size(), 3);
        for (const QString &scenario : stack) {
            QList<PlanConflict> own = planConflicts(model, scenario);
            own.removeIf([&](const PlanConflict &one) { return one.scenario != scenario; });
            QCOMPARE(all.value(scenario).size(), own.size());
            for (qsizetype i = 0; i < own.size(); ++i)
                QCOMPARE(all.value(scenario)[i].edit, own[i].edit);
        }
        QCOMPARE(all.value(stack[0]).size(), 1);
        QCOMPARE(all.value(stack[1]).size(), 1);
        QVERIFY(all.value(stack[2]).isEmpty());
    }

    void addingTheSameIsNoConflict()
    {
        Standpoint at;
        const Graph model =
            planOf(project(&at), at, R"([{"add": {"id": "crm", "kind": "tool", "name": "CRM"}}])");
        QVERIFY(planConflicts(model, at.scenario).isEmpty());
    }

    void aPlanThatWasReadFromAFileLearnsWhatItStoodOn()
    {
        Standpoint at;
        Graph model = project(&at);
        const auto json = QJsonDocument::fromJson(
            R"([{"name": "Pilot", "edits": [{"item": "crm", "field": "owner", "value": "ben"}]}])");
        Draft draft(model);
        setSteps(&draft, at.scenario, {});
        draft.set(at.scenario, Key(u"steps"), Value::fromJson(json.array()));
        model = draft.graph();
        QVERIFY(planConflicts(model, at.scenario).isEmpty());
        model = worked(model, [](Draft &d) { d.set(u"crm"_s, key::owner, {}); });
        QCOMPARE(planConflicts(model, at.scenario).size(), 1);
    }

    void stepsSurviveTheWayThroughTheirFields_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("usual") << QByteArray(R"([
            {"name": "Pilot", "date": "2027-01-01", "owner": "anna", "edits": [
                {"item": "crm", "field": "owner", "value": "ben"}]},
            {"name": "Launch", "edits": []}])");
        QTest::newRow("odd order") << QByteArray(R"([{"edits": [
            {"remove": "mail"}, {"remove": "mail"}, {"add": {"id": "mail", "kind": "tool"}},
            {"item": "mail", "field": "owner"}, {"item": "mail", "field": "owner"}, {}]}])");
        QTest::newRow("null and more") << QByteArray(
            R"([{"date": null, "later": {"a": [1]}, "id": "x", "edits": []},
                {"name": "b", "edits": []}, {"id": "1", "edits": []}])");
        QTest::newRow("none") << QByteArray("[]");
    }
    void stepsSurviveTheWayThroughTheirFields()
    {
        QFETCH(QByteArray, json);
        const QJsonArray steps = QJsonDocument::fromJson(json).array();
        Standpoint at;
        Draft draft(project(&at));
        setSteps(&draft, at.scenario, steps);
        QCOMPARE(stepsJson(*draft.graph().find(at.scenario)), steps);
        const qsizetype size = draft.edits().size();
        setSteps(&draft, at.scenario, steps);
        QCOMPARE(draft.edits().size(), size);
    }

    void stepsAreMovedAndRemoved()
    {
        Standpoint at;
        Draft draft(project(&at));
        const QString second = addStep(&draft, at.scenario, u"Launch"_s);
        moveStep(&draft, at.scenario, second, -1);
        setOfStep(&draft, at.scenario, second, u"owner", u"anna"_s);
        const auto names = [&] {
            QStringList all;
            for (const ScenarioStep &step : ownSteps(*draft.graph().find(at.scenario)))
                all.append(step.name + u':' + step.owner);
            return all;
        };
        QCOMPARE(names(), (QStringList {u"Launch:anna"_s, u"Pilot:"_s}));
        moveStep(&draft, at.scenario, second, -1);
        QCOMPARE(names().first(), u"Launch:anna"_s);
        draft.remove({u"anna"_s});
        QCOMPARE(names().first(), u"Launch:"_s);
        removeStep(&draft, at.scenario, at.step);
        QCOMPARE(names(), QStringList {u"Launch:"_s});
    }

    void adoptingAStepLeavesTheOthers()
    {
        Standpoint at;
        Draft draft(project(&at));
        const QString launch = addStep(&draft, at.scenario, u"Launch"_s);
        const QString above = addScenario(&draft, u"Later"_s, at.scenario, u"One"_s);
        Graph model = draft.graph();
        model = drawn(model, at, [](Draft &d) { d.create(tool, u"Hub"_s, u"hub"_s); });
        model = drawn(model, {at.scenario, launch}, [](Draft &d) {
            d.set(u"hub"_s, key::criticality, 4);
            d.remove({u"mail"_s});
        });
        const Graph seen = throughScenario(model, above);
        Draft adopting(model);
        adopt(&adopting, at);
        QVERIFY(adopting.graph().contains(u"hub"_s));
        QVERIFY(adopting.graph().contains(u"mail"_s));
        QCOMPARE(ownSteps(*adopting.graph().find(at.scenario)).size(), 1);
        QCOMPARE(mapOf(throughScenario(adopting.graph(), above)), mapOf(seen));
        QVERIFY(planConflicts(adopting.graph(), above).isEmpty());
        adopt(&adopting, {above, {}});
        QVERIFY(adopting.graph().itemsOf(Key(u"scenario")).empty());
        QCOMPARE(mapOf(adopting.graph()), mapOf(seen));
    }
};

QTEST_GUILESS_MAIN(TestScenarioDrawing)
#include "tst_scenariodrawing.moc"
