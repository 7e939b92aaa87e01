// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/projectjson.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/panels/findingspanel.h"
#include "views/panels/scenariopage.h"
#include "views/panels/scenariotree.h"
#include "views/panels/sentencelist.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Scenarios in the window: standing in one, drawing, its balance, and its way into the project.
class TestScenarios final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_state;
    MainWindow *m_window = nullptr;

    Document &document() const { return m_window->session()->document(); }
    QWidget *bar() const { return m_window->findChild<QWidget *>(u"scenarioBar"_s); }
    ScenarioTree *tree() const { return m_window->scenarioPage()->findChild<ScenarioTree *>(); }

    void run(const QString &command) const
    {
        const QList<QAction *> commands = m_window->commands();
        const auto found = std::ranges::find(commands, command, &QAction::text);
        QVERIFY2(found != commands.end(), qPrintable(command));
        (*found)->trigger();
    }

    ChangeSign signOf(const QString &id) const
    {
        const auto &cards = m_window->canvas()->scene().view().cards;
        const auto found = std::ranges::find(cards, id, &Card::id);
        return found == cards.end() ? ChangeSign::Removed : found->change;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        QCoreApplication::setOrganizationName(u"martlet-test"_s);
    }

    void init()
    {
        QSettings().remove(u"window"_s);
        m_window = new MainWindow;
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"CRM"_s, u"crm"_s);
        draft.create(Key(u"tool"), u"Mailer"_s, u"mail"_s);
        draft.relate(Key(u"data-flow"), u"crm"_s, u"mail"_s, u"f"_s);
        QVERIFY(m_window->startProject(u"Acme"_s, draft.graph()));
    }

    void cleanup()
    {
        const QString file = m_window->session()->file();
        m_window->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QFile::remove(file);
    }

    void aScenarioIsMadeAndNamedWithTheKeyboard()
    {
        QVERIFY(bar()->isHidden());
        run(u"New scenario"_s);
        const auto field = [this] {
            auto *typed = qobject_cast<QLineEdit *>(QApplication::focusWidget());
            return typed && tree()->isAncestorOf(typed) ? typed : nullptr;
        };
        QTRY_VERIFY(field());
        QTest::keyClicks(field(), u"To be"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(document().model().itemsOf(Key(u"scenario")).size(), 1u);
        const QString made = document().model().itemsOf(Key(u"scenario")).front()->id;
        QTRY_COMPARE(document().model().find(made)->name(), u"To be"_s); // Enter is taken later
        QCOMPARE(document().standpoint().scenario, made);
        QVERIFY(bar()->isVisible());
        QVERIFY(bar()->findChild<QLabel *>(u"scenarioName"_s)->text().contains(u"To be"_s));
    }

    void whatIsDrawnHasItsSignAndOneKeyLeadsBack()
    {
        const QString plan = document().addScenario(u"To be"_s);
        run(u"Switch between as-is and scenario"_s);
        QCOMPARE(document().standpoint().scenario, plan);
        const QString hub = document().add(Key(u"tool"), u"Hub"_s);
        document().rename(u"crm"_s, u"Better CRM"_s);
        document().remove({u"mail"_s});
        QCOMPARE(signOf(hub), ChangeSign::Added);
        QCOMPARE(signOf(u"crm"_s), ChangeSign::Changed);
        QCOMPARE(signOf(u"mail"_s), ChangeSign::Removed);
        run(u"Switch between as-is and scenario"_s);
        QVERIFY(bar()->isHidden());
        QCOMPARE(signOf(u"crm"_s), ChangeSign::None);
        QCOMPARE(signOf(u"mail"_s), ChangeSign::None);
        QCOMPARE(document().graph().find(u"crm"_s)->name(), u"CRM"_s);
        run(u"Switch between as-is and scenario"_s);
        QCOMPARE(document().standpoint().scenario, plan);
    }

    void theFindingsFollow()
    {
        const QString plan = document().addScenario(u"To be"_s);
        document().stand({plan, {}});
        QTRY_COMPARE(m_window->watcher()->scenario(), plan);
        auto *choice = m_window->findings()->findChild<QComboBox *>(u"scenario"_s);
        QTRY_COMPARE(choice->currentData().toString(), plan);
    }

    void theBandLeadsToOtherSteps()
    {
        const QString plan = document().addScenario(u"To be"_s);
        const QString launch = document().addStep(plan, u"Launch"_s);
        document().stand({plan, {}});
        QCOMPARE(document().standpoint().step, launch);
        auto *steps = bar()->findChild<QComboBox *>(u"steps"_s);
        QCOMPARE(steps->count(), 2);
        QCOMPARE(steps->currentIndex(), 1);
        QTest::keyClick(steps, Qt::Key_Up);
        QVERIFY(document().standpoint().step != launch);
        QTest::mouseClick(bar()->findChild<QPushButton *>(u"backToAsIs"_s), Qt::LeftButton);
        QVERIFY(document().standpoint().isAsIs());
    }

    void stepsAreMovedAndDeletedWithTheKeyboard()
    {
        const QString plan = document().addScenario(u"To be"_s);
        document().addStep(plan, u"Launch"_s);
        run(u"Scenarios"_s);
        tree()->setFocus();
        QTest::keyClick(tree(), Qt::Key_End);
        QTest::keyClick(tree(), Qt::Key_Up, Qt::AltModifier);
        const auto names = [&] {
            QStringList all;
            for (const ScenarioStep &step : ownSteps(*document().model().find(plan)))
                all.append(step.name);
            return all;
        };
        QCOMPARE(names(), (QStringList {u"Launch"_s, u"First step"_s}));
        QTest::keyClick(tree(), Qt::Key_Delete);
        QCOMPARE(names(), QStringList {u"First step"_s});
        document().undo();
        QCOMPARE(names().size(), 2);
    }

    void aStepShowsItsBalanceAndIsAdopted()
    {
        const QString plan = document().addScenario(u"To be"_s);
        document().stand({plan, {}});
        document().add(Key(u"tool"), u"Hub"_s);
        run(u"Scenarios"_s);
        auto *findings = m_window->scenarioPage()->findChild<SentenceList *>(u"balanceFindings"_s);
        QTRY_VERIFY(findings->count() > 0);
        auto *adopt = m_window->scenarioPage()->findChild<QPushButton *>(u"adopt"_s);
        QVERIFY(adopt->isEnabled());
        QTest::mouseClick(adopt, Qt::LeftButton);
        QVERIFY(document().standpoint().isAsIs());
        QCOMPARE(document().model().itemsOf(Key(u"tool")).size(), 3u);
        QVERIFY(document().model().itemsOf(Key(u"scenario")).empty());
        document().undo();
        QCOMPARE(document().model().itemsOf(Key(u"tool")).size(), 2u);
    }

    void conflictsAreListedAndDecided()
    {
        const QString plan = document().addScenario(u"To be"_s);
        document().stand({plan, {}});
        document().rename(u"crm"_s, u"Better CRM"_s);
        document().stand({});
        document().rename(u"crm"_s, u"Other CRM"_s);
        document().stand({plan, {}});
        auto *conflicts = bar()->findChild<QPushButton *>(u"conflicts"_s);
        QVERIFY(conflicts->isVisible());
        QTest::mouseClick(conflicts, Qt::LeftButton);
        ScenarioPage *page = m_window->scenarioPage();
        QTRY_VERIFY(page->findChild<QPushButton *>(u"keepPlan"_s));
        QVERIFY(!page->findChild<QPushButton *>(u"adopt"_s)->isEnabled());
        QTest::mouseClick(page->findChild<QPushButton *>(u"keepPlan"_s), Qt::LeftButton);
        QTRY_VERIFY(conflicts->isHidden());
        QCOMPARE(document().graph().find(u"crm"_s)->name(), u"Better CRM"_s);
        QVERIFY(page->findChild<QPushButton *>(u"adopt"_s)->isEnabled());
    }
};

QTEST_MAIN(TestScenarios)
#include "tst_scenarios.moc"
