// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/scenarioconflicts.h"
#include "model/document/document.h"
#include "model/document/watcher.h"

#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");

class TestDocumentScenarios final : public QObject
{
    Q_OBJECT

private:
    Document m_document;
    QString m_crm;
    QString m_plan;

private Q_SLOTS:
    void init()
    {
        m_document.stand({});
        while (m_document.canUndo())
            m_document.undo();
        m_crm = m_document.add(tool, u"CRM"_s);
        m_plan = m_document.addScenario(u"To be"_s);
        m_document.stand({m_plan, {}});
    }

    void oneStandsInTheLastStep()
    {
        const Standpoint at = m_document.standpoint();
        QCOMPARE(at.scenario, m_plan);
        QVERIFY(!at.step.isEmpty());
        const QString launch = m_document.addStep(m_plan, u"Launch"_s);
        QCOMPARE(m_document.standpoint(), at);
        m_document.stand({m_plan, {}});
        QCOMPARE(m_document.standpoint().step, launch);
    }

    void whatIsDrawnIsOneChangeThatIsSeenAndKept()
    {
        QSignalSpy changed(&m_document, &Document::changed);
        QSignalSpy kept(&m_document, &Document::kept);
        const Graph before = m_document.model();
        const QString hub = m_document.add(tool, u"Hub"_s, {}, {}, {}, m_crm);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(kept.size(), 1);
        QVERIFY(m_document.graph().contains(hub));
        QVERIFY(!m_document.model().contains(hub));
        QCOMPARE(m_document.undoLabel(), u"Add Hub (in “To be”)"_s);
        Graph model = before;
        QVERIFY(apply(model, kept[0][0].value<Change>().edits));
        QCOMPARE(model, m_document.model());
        m_document.undo();
        QCOMPARE(m_document.model(), before);
        QVERIFY(!m_document.graph().contains(hub));
        m_document.redo();
        QVERIFY(m_document.graph().contains(hub));
    }

    void steppingElsewhereIsHeardAndIsNoChange()
    {
        m_document.rename(m_crm, u"Other"_s);
        QSignalSpy changed(&m_document, &Document::changed);
        QSignalSpy kept(&m_document, &Document::kept);
        QSignalSpy stepped(&m_document, &Document::standpointChanged);
        Graph seen = m_document.graph();
        m_document.stand({});
        QCOMPARE(stepped.size(), 1);
        QCOMPARE(kept.size(), 0);
        QCOMPARE(changed.size(), 1);
        QVERIFY(apply(seen, changed[0][0].value<Change>().edits));
        QCOMPARE(seen, m_document.graph());
        QCOMPARE(m_document.graph(), m_document.model());
        QCOMPARE(m_document.graph().value(m_crm, key::name).text(), u"CRM"_s);
    }

    void oneIsBackOnTheProjectWhereTheScenarioGoes()
    {
        m_document.removeScenario(m_plan);
        QVERIFY(m_document.standpoint().isAsIs());
        QCOMPARE(m_document.graph(), m_document.model());
        m_document.undo();
        QVERIFY(m_document.model().contains(m_plan));
        QVERIFY(m_document.standpoint().isAsIs());
    }

    void placesThatWereProposedCompleteTheProjectAndNotThePlan()
    {
        m_document.propose(standardView, {{m_crm, {8, 8, 172, 60}}});
        const QString hub = m_document.add(tool, u"Hub"_s, {}, standardView, {300, 8, 172, 60});
        QVERIFY(m_document.model().value(m_crm, placeKey(standardView)).isPlace());
        QVERIFY(m_document.graph().value(hub, placeKey(standardView)).isPlace());
        m_document.move(standardView, {{m_crm, {80, 80, 172, 60}}});
        QCOMPARE(m_document.model().value(m_crm, placeKey(standardView)).place().x, 8.0);
        QCOMPARE(m_document.graph().value(m_crm, placeKey(standardView)).place().x, 80.0);
    }

    void whatComesFromOthersFlowsIn()
    {
        m_document.rename(m_crm, u"Other"_s);
        Change change;
        change.edits = {{m_crm, key::criticality, {}, Value(3)}};
        change.origin = Change::Origin::TakenIn;
        QSignalSpy changed(&m_document, &Document::changed);
        m_document.takeIn(change);
        QCOMPARE(m_document.graph().value(m_crm, key::criticality), Value(3));
        QCOMPARE(m_document.graph().value(m_crm, key::name).text(), u"Other"_s);
        QCOMPARE(changed.size(), 1);
    }

    void adoptingIsOneChange()
    {
        const QString hub = m_document.add(tool, u"Hub"_s);
        const Graph before = m_document.model();
        QSignalSpy kept(&m_document, &Document::kept);
        m_document.adopt(m_document.standpoint());
        QCOMPARE(kept.size(), 1);
        QVERIFY(m_document.standpoint().isAsIs());
        QVERIFY(m_document.model().contains(hub));
        QVERIFY(!m_document.model().contains(m_plan));
        m_document.undo();
        QCOMPARE(m_document.model(), before);
    }

    void aConflictIsDecidedInOneChange()
    {
        m_document.rename(m_crm, u"Planned"_s);
        m_document.stand({});
        m_document.rename(m_crm, u"Now"_s);
        const auto conflicts = planConflicts(m_document.model(), m_plan);
        QCOMPARE(conflicts.size(), 1);
        QSignalSpy kept(&m_document, &Document::kept);
        m_document.decide(conflicts[0], false);
        QCOMPARE(kept.size(), 1);
        QVERIFY(planConflicts(m_document.model(), m_plan).isEmpty());
        m_document.undo();
        QCOMPARE(planConflicts(m_document.model(), m_plan).size(), 1);
    }

    void stepsAreNamedDatedAndOwned()
    {
        const Standpoint at = m_document.standpoint();
        const QString anna = m_document.add(Key(u"person"), u"Anna"_s);
        m_document.renameStep(at, u"Pilot"_s);
        m_document.dateStep(at, QDate(2027, 1, 15));
        m_document.ownStep(at, anna);
        const ScenarioStep step = ownSteps(*m_document.model().find(m_plan)).first();
        QCOMPARE(step.name, u"Pilot"_s);
        QCOMPARE(step.date, QDate(2027, 1, 15));
        QCOMPARE(step.owner, anna);
        m_document.dateStep(at, {});
        QVERIFY(!ownSteps(*m_document.model().find(m_plan)).first().date.isValid());
    }

    void findingsAreOfWhatIsSeen()
    {
        Watcher watcher(&m_document);
        m_document.add(tool, u"Hub"_s);
        QTRY_VERIFY(watcher.isUpToDate());
        QCOMPARE(watcher.scenario(), m_plan);
        QCOMPARE(watcher.shownGraph(), m_document.graph());
        QVERIFY(watcher.shownReport().findings.size() > watcher.report().findings.size());
        m_document.stand({});
        QTRY_VERIFY(watcher.isUpToDate() && watcher.scenario().isEmpty());
        QCOMPARE(watcher.shownGraph(), m_document.model());
    }
};

QTEST_GUILESS_MAIN(TestDocumentScenarios)
#include "tst_documentscenarios.moc"
