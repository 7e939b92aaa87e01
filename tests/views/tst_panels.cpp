// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/document/watcher.h"
#include "views/itemmodels/findingsmodel.h"
#include "views/panels/fieldeditor.h"
#include "views/panels/findingspanel.h"
#include "views/panels/impactpage.h"
#include "views/panels/inspector.h"
#include "views/panels/walkpage.h"
#include "views/widgets/figurelink.h"
#include "views/widgets/style.h"
#include "views/widgets/textbutton.h"
#include "views/widgets/uitext.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSettings>
#include <QSignalSpy>
#include <QSplitter>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestPanels final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"martlet-test"_s);
        setAppearance(Appearance::Light);
    }

    void init()
    {
        QSettings().clear();
        m_document = std::make_unique<Document>();
        m_tool = m_document->add(Key(u"tool"), u"CRM"_s);
        m_other = m_document->add(Key(u"tool"), u"Mail"_s);
        m_inspector = std::make_unique<Inspector>();
        m_inspector->setDocument(m_document.get());
        m_inspector->setItems({m_tool});
        m_inspector->resize(360, 700);
        m_inspector->show();
    }
    void cleanup()
    {
        m_inspector.reset();
        m_document.reset();
    }

    void everyFieldOfEveryKindHasAnEditor_data()
    {
        QTest::addColumn<QString>("kind");
        for (const ItemSort sort : {ItemSort::Element, ItemSort::Relation}) {
            for (const KindRow *kind : Schema::kindsOf(sort))
                QTest::newRow(qPrintable(kind->id.text())) << kind->id.text();
        }
    }
    void everyFieldOfEveryKindHasAnEditor()
    {
        QFETCH(QString, kind);
        const KindRow *row = Schema::kind(Key(kind));
        Draft draft(m_document->graph());
        QString item;
        if (row->sort == ItemSort::Element) {
            item = draft.create(Key(kind), u"Thing"_s);
        } else {
            const QString from = draft.create(row->ends.first().first, u"From"_s);
            const QString to = draft.create(row->ends.first().second, u"To"_s);
            item = draft.relate(Key(kind), from, to);
        }
        QVERIFY(m_document->commit(u"Make"_s, draft));
        m_inspector->setItems({item});
        for (const FieldRow *field : m_document->schema().fieldsOf(Key(kind))) {
            if (field->id != key::name && field->type != FieldType::Json)
                QVERIFY2(editor(field->id.text()), qPrintable(field->id.text()));
        }
    }

    void whatIsTypedIsKeptInItsType_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Value>("expected");
        QTest::newRow("text") << u"vendor"_s << u"Acme"_s << Value(u"Acme"_s);
        QTest::newRow("number") << u"seats-paid"_s << u"25"_s << Value(25);
        QTest::newRow("date") << u"contract-end"_s << u"2027-02-01"_s << Value(u"2027-02-01"_s);
        QTest::newRow("german date")
            << u"contract-end"_s << u"1.2.2027"_s << Value(u"2027-02-01"_s);
        QTest::newRow("amount") << u"cost-per-year"_s << u"38400"_s
                                << Value(Money {3840000, u"EUR"_s});
        QTest::newRow("suggested") << u"category"_s << u"E-mail"_s << Value(u"email"_s);
        QTest::newRow("own word") << u"category"_s << u"Loyalty"_s << Value(u"Loyalty"_s);
        QTest::newRow("reference") << u"parent"_s << u"mail"_s << Value();
        QTest::newRow("list") << u"tags"_s << u"core"_s << Value(QStringList {u"core"_s});
        QTest::newRow("not a number") << u"seats-paid"_s << u"many"_s << Value();
    }
    void whatIsTypedIsKeptInItsType()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(Value, expected);
        if (field == "parent"_L1)
            expected = m_other;
        const Money rate {4800, u"EUR"_s};
        m_document->setField({projectId}, Key(u"hourly-rate"), rate);
        m_inspector->setItems({m_tool});
        type(field, typed);
        QCOMPARE(m_document->graph().value(m_tool, Key(field)), expected);
    }

    void choicesAreKeptAndTakenBack()
    {
        choose(u"personal-data"_s, u"Yes"_s);
        QCOMPARE(m_document->graph().value(m_tool, Key(u"personal-data")), Value(true));
        choose(u"personal-data"_s, u"None"_s);
        QVERIFY(m_document->graph().value(m_tool, Key(u"personal-data")).isNone());
        choose(u"personal-data"_s, u"Not known yet"_s);
        QVERIFY(m_document->graph().value(m_tool, Key(u"personal-data")).isUnknown());
        choose(u"lifecycle"_s, u"Live"_s);
        QCOMPARE(m_document->graph().value(m_tool, key::lifecycle), Value(u"live"_s));
        m_document->undo();
        QVERIFY(m_document->graph().value(m_tool, key::lifecycle).isUnknown());
    }

    void aNewOwnerIsMadeInTheSameStep()
    {
        type(u"owner"_s, u"Anna"_s);
        const Item *owner =
            m_document->graph().find(m_document->graph().value(m_tool, key::owner).text());
        QVERIFY(owner);
        QCOMPARE(owner->name(), u"Anna"_s);
        m_document->undo();
        QCOMPARE(m_document->graph().itemsOf(Key(u"person")).size(), size_t(0));
    }

    void severalAreChangedTogetherInOneStep()
    {
        m_inspector->setItems({m_tool, m_other});
        type(u"department"_s, u"Sales"_s);
        QCOMPARE(m_document->graph().value(m_tool, key::department).text(), u"Sales"_s);
        QCOMPARE(m_document->graph().value(m_other, key::department).text(), u"Sales"_s);
        m_document->undo();
        QVERIFY(m_document->graph().value(m_other, key::department).isUnknown());
    }

    void hostileNamesAreShownAsTheyAre()
    {
        const QString hostile = u"<b>R&D</b><img src=\"file:///etc/passwd\">"_s;
        m_document->rename(m_tool, hostile);
        m_document->connectElements(m_tool, m_other);
        const QString flow = m_document->graph().itemsOf(Key(u"data-flow")).front()->id;
        m_inspector->setItems({flow});
        bool seen = false;
        for (const QLabel *label : m_inspector->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            seen = seen || label->text().contains(hostile);
        }
        QVERIFY(seen);
        QVERIFY(!plainTip(hostile).contains("<img"_L1));
        QCOMPARE(menuText(u"R&D"_s), u"R&&D"_s);
    }

    void theFindingsModelKeepsItsPromises()
    {
        FindingsModel model;
        QAbstractItemModelTester tester(&model);
        const auto report = check(m_document->graph());
        QVERIFY(report);
        model.setReport(*report, m_document->graph());
        QVERIFY(model.rowCount() > 1);
        model.setReport({}, m_document->graph());
        QCOMPARE(model.rowCount(), 0);
    }

    void manyOfAKindAreRolledUpUntilSomebodyWantsThem()
    {
        for (int i = 0; i < 40; ++i)
            m_document->add(Key(u"metric"), u"Metric %1"_s.arg(i));
        const auto report = check(m_document->graph(), {QDate(2026, 11, 22), {}, {u"OWN-01"_s}});
        FindingsModel model;
        QAbstractItemModelTester tester(&model);
        model.setReport(*report, m_document->graph());
        const QModelIndex group = model.indexOfGroup(u"OWN-01"_s);
        QCOMPARE(model.rowCount(group), 26);
        const QModelIndex more = model.index(25, 0, group);
        QVERIFY(model.isMore(more));
        QVERIFY(!model.findingAt(more));
        QVERIFY(model.findingsAt(more).isEmpty());
        QCOMPARE(model.findingsAt(group).size(), report->findings.size());
        const QString last = model.keysByRule().last();
        QVERIFY(!model.indexOf(last).isValid());
        QCOMPARE(model.reveal(last).data(FindingsModel::KeyRole).toString(), last);
        QCOMPARE(model.rowCount(group), int(report->findings.size()));
        model.setReport(*report, m_document->graph());
        QCOMPARE(model.rowCount(model.indexOfGroup(u"OWN-01"_s)), int(report->findings.size()));
    }

    void whatIsNewIsMarked()
    {
        const auto report = check(m_document->graph(), {QDate(2026, 11, 22), {}, {u"OWN-01"_s}});
        FindingsModel model;
        const QString fresh = report->findings.first().key;
        model.setReport(*report, m_document->graph(), {fresh});
        QCOMPARE(model.indexOfGroup(u"OWN-01"_s).data(FindingsModel::NewRole).toInt(), 1);
        QCOMPARE(model.indexOf(fresh).data(FindingsModel::NewRole).toInt(), 1);
        const QString other = report->findings.last().key;
        QCOMPARE(model.indexOf(other).data(FindingsModel::NewRole).toInt(), 0);
    }

    void aPartOfTheFindingsIsShownAndCounted()
    {
        m_document->setField({m_tool}, key::department, u"Sales"_s);
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.resize(380, 900);
        panel.setProject(m_document.get(), &watcher);
        panel.show();
        QTRY_VERIFY(watcher.isUpToDate());
        auto *list = panel.findChild<QTreeView *>();
        auto *line = panel.findChild<QLineEdit *>(u"findingsFilter"_s);
        QVERIFY(line);
        const auto keys = [&] {
            return static_cast<FindingsModel *>(list->model())->keysByRule();
        };
        const QStringList all = keys();
        QTest::mouseClick(line, Qt::LeftButton);
        line->setText(u"Department: Sales"_s);
        QVERIFY(!keys().isEmpty() && keys().size() < all.size());
        const QString counted = u"%1 of %2"_s.arg(keys().size()).arg(all.size());
        QCOMPARE(panel.findChild<FigureLink *>(u"findingsCount"_s)->text(), counted);
        line->clear();
        QCOMPARE(keys(), all);
    }

    void theDetailsSayWhatHappensIfItGoes()
    {
        auto *impact = m_inspector->findChild<TextButton *>(u"impact"_s);
        QVERIFY(impact);
        QTRY_COMPARE(impact->text(), u"If it goes: nothing on the map depends on it"_s);
        connectByHand(m_tool, m_other);
        m_inspector->setItems({m_other});
        m_inspector->setItems({m_tool});
        QTRY_COMPARE(impact->text(), u"If it goes: 1 flows stop · 2 hours a month are saved"_s);
        QSignalSpy wanted(m_inspector.get(), &Inspector::impactWanted);
        QTest::mouseClick(impact, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const QString person = m_document->add(Key(u"person"), u"Anna"_s);
        m_document->setField({m_tool, m_other}, key::owner, person);
        m_inspector->setItems({person});
        impact = m_inspector->findChild<TextButton *>(u"impact"_s);
        QTRY_COMPARE(impact->text(), u"If it goes: 2 things have nobody to look after them"_s);
    }

    void theDetailsOfALineSayNothingThatCannotGo()
    {
        const QString touchpoint = m_document->add(Key(u"touchpoint"), u"Checkout"_s);
        m_inspector->setItems({m_document->connectElements(m_tool, touchpoint)});
        QVERIFY(!m_inspector->findChild<TextButton *>(u"impact"_s));
    }

    void hostileNamesAreShownAsTheyAreInAnswers()
    {
        const QString hostile = u"<b>R&D</b>"_s;
        m_document->rename(m_tool, hostile);
        m_document->connectElements(m_tool, m_other);
        TextButton button;
        button.setText(hostile);
        QVERIFY(button.shortcut().isEmpty());
        ImpactPage page(nullptr);
        page.ask(m_document->graph(), {m_tool});
        waitFor(page);
        for (const QLabel *label : page.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        const auto *list = page.findChild<QListWidget *>(u"affected"_s);
        QVERIFY(list->item(1)->text().contains(hostile));
        QVERIFY(!list->item(1)->toolTip().contains(u"<b>"_s));
    }

    void theWalkSaysWhatHappensOnTheWay()
    {
        const QString journey = m_document->add(Key(u"journey"), u"Boots"_s);
        const QString first = m_document->add(Key(u"touchpoint"), u"Chat"_s);
        const QString second = m_document->add(Key(u"touchpoint"), u"Checkout"_s);
        const QString address = m_document->add(Key(u"data-object"), u"Address"_s);
        m_document->setField({first, second}, key::journey, Value(journey));
        m_document->setField({first, second}, Key(u"collects"), Value(QStringList {address}));
        m_document->setField({first}, Key(u"feeling"), Value(-1));
        m_document->connectElements(m_tool, first);
        m_document->connectElements(m_other, second);
        m_document->connectElements(first, second, Key(u"next"));
        const QString handOff = m_document->connectElements(first, second, Key(u"hand-off"));
        m_document->setField({handOff}, key::mode, Value(u"mail"_s));
        WalkPage page(nullptr);
        page.show();
        QSignalSpy lit(&page, &WalkPage::lit);
        page.walk(m_document->graph(), {});
        waitFor(page);
        for (const QString &figure : {u"1 hand-offs"_s, u"1 by hand"_s, u"1 things asked twice"_s})
            QVERIFY2(said(page).contains(figure), qPrintable(figure));
        QTest::mouseClick(page.findChild<QPushButton *>(u"nextStep"_s), Qt::LeftButton);
        QCOMPARE(lit.takeLast(), QVariantList({QStringList {first}, QStringList {m_tool}}));
        for (const QString &sentence : {u"Chat"_s,
                                        u"CRM"_s,
                                        u"Address"_s,
                                        u"Rather bad"_s,
                                        u"Handed over to “Checkout” by hand: Mail"_s,
                                        u"“Checkout” asks again for: Address"_s})
            QVERIFY2(said(page).contains(sentence), qPrintable(sentence));
        QTest::keyClick(&page, Qt::Key_Right);
        QVERIFY(said(page).contains(u"Address (again)"_s));
        QVERIFY(said(page).contains(u"Here the journey ends"_s));
        m_document->remove({second});
        page.refresh(m_document->graph());
        waitFor(page);
        QVERIFY(said(page).contains(u"Step 1 of 1"_s));
        QSignalSpy left(&page, &WalkPage::left);
        m_document->remove({first});
        page.refresh(m_document->graph());
        waitFor(page);
        QCOMPARE(left.size(), 1);
    }

    void whatIsAffectedIsListedByEffect()
    {
        const QString flow = connectByHand(m_tool, m_other);
        const QString touchpoint = m_document->add(Key(u"touchpoint"), u"Checkout"_s);
        const QString supports = m_document->connectElements(m_tool, touchpoint);
        const QString anna = m_document->add(Key(u"person"), u"Anna"_s);
        m_document->setField({touchpoint}, key::owner, anna);
        ImpactPage page(nullptr);
        page.show();
        QSignalSpy lit(&page, &ImpactPage::lit);
        page.ask(m_document->graph(), {m_tool});
        waitFor(page);
        QCOMPARE(sorted(lit.takeLast().first().toStringList()), sorted({m_tool, flow, touchpoint}));
        auto *list = page.findChild<QListWidget *>(u"affected"_s);
        QCOMPARE(rows(list),
                 QStringList({u"What stops"_s,
                              u"No data goes from “CRM” to “Mail” any more."_s,
                              u"What is affected"_s,
                              u"Nothing behind the touchpoint “Checkout” works as it does today "
                              "(CRM)."_s}));
        QCOMPARE(page.findChild<QLabel *>(u"tell"_s)->text(), u"Who must be told: Anna"_s);
        clickRow(list, 3);
        QCOMPARE(lit.takeLast().first().toStringList(),
                 QStringList({m_tool, supports, touchpoint}));
        clickRow(list, 0); // a heading is nothing to choose
        QVERIFY(list->selectedItems().size() <= 1);
        QSignalSpy left(&page, &ImpactPage::left);
        QTest::keyClick(list, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void theFiguresOfAnAnswerOpenWhatTheyCount()
    {
        const QString flow = connectByHand(m_tool, m_other);
        ImpactPage page(nullptr);
        page.resize(400, 600);
        page.show();
        page.ask(m_document->graph(), {m_tool});
        waitFor(page);
        QSignalSpy lit(&page, &ImpactPage::lit);
        auto *hours = page.findChild<FigureLink *>(u"figure:hours"_s);
        QCOMPARE(hours->text(), u"2 hours a month are saved"_s);
        QTest::mouseClick(hours, Qt::LeftButton);
        auto *list = page.findChild<QListWidget *>(u"counted"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(rows(list), QStringList {u"CRM → Mail"_s});
        QCOMPARE(lit.takeLast().first().toStringList(), QStringList {flow});
        // It follows what it counts, and goes back before the page is left.
        m_document->remove({flow});
        page.refresh(m_document->graph());
        waitFor(page);
        QVERIFY(!list->isVisible());
        connectByHand(m_tool, m_other);
        page.refresh(m_document->graph());
        waitFor(page);
        QTest::keyClick(page.findChild<FigureLink *>(u"figure:stops:"_s), Qt::Key_Return);
        QVERIFY(list->isVisible());
        QSignalSpy left(&page, &ImpactPage::left);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QCOMPARE(left.size(), 0);
        QTest::keyClick(&page, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void allOfAVendorCanBeAskedAbout()
    {
        m_document->setField({m_tool}, Key(u"vendor"), Value(u"Acme"_s));
        m_document->setField({m_other}, Key(u"vendor"), Value(u"ACME"_s));
        ImpactPage page(nullptr);
        page.show();
        QSignalSpy lit(&page, &ImpactPage::lit);
        page.ask(m_document->graph(), {m_tool});
        waitFor(page);
        QCOMPARE(page.accessibleName(), u"What if “CRM” goes?"_s);
        QTest::mouseClick(page.findChild<QToolButton *>(u"scope1"_s), Qt::LeftButton);
        waitFor(page);
        QCOMPARE(page.accessibleName(), u"What if all of vendor “Acme” goes?"_s);
        QCOMPARE(sorted(lit.takeLast().first().toStringList()), sorted({m_tool, m_other}));
    }

    void theQuestionFollowsTheProject()
    {
        ImpactPage page(nullptr);
        page.show();
        page.ask(m_document->graph(), {m_tool});
        waitFor(page);
        auto *list = page.findChild<QListWidget *>(u"affected"_s);
        QCOMPARE(list->count(), 0);
        QSignalSpy lit(&page, &ImpactPage::lit);
        QSignalSpy left(&page, &ImpactPage::left);
        m_document->connectElements(m_tool, m_other);
        page.refresh(m_document->graph());
        waitFor(page);
        QCOMPARE(list->count(), 2);
        QCOMPARE(lit.size(), 0);
        m_document->remove({m_tool});
        page.refresh(m_document->graph());
        waitFor(page);
        QCOMPARE(left.size(), 1);
    }

    void aPartCanBeTypedFreely()
    {
        m_document->rename(m_tool, u"Klaviyo"_s);
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.setProject(m_document.get(), &watcher);
        QTRY_VERIFY(watcher.isUpToDate());
        auto *model = static_cast<FindingsModel *>(panel.findChild<QTreeView *>()->model());
        auto *line = panel.findChild<QLineEdit *>(u"findingsFilter"_s);
        const qsizetype all = model->keysByRule().size();
        line->setText(u"klav"_s);
        QVERIFY(!model->keysByRule().isEmpty() && model->keysByRule().size() < all);
        line->setText(u"no such thing"_s);
        QVERIFY(model->keysByRule().isEmpty());
        auto *note = panel.findChild<QLabel *>(u"noFindings"_s);
        QVERIFY(!note->isHidden());
        QCOMPARE(note->text(), u"None of the findings fits what is chosen above."_s);
        line->clear();
        QVERIFY(note->isHidden());
        QCOMPARE(model->keysByRule().size(), all);
    }

    void anOwnerWhomNobodyKnowsYetIsAddedInTheSameStep()
    {
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.resize(380, 900);
        panel.setProject(m_document.get(), &watcher);
        panel.show();
        QTRY_VERIFY(watcher.isUpToDate());
        auto *fix = fixButton(&panel, watcher);
        QVERIFY(fix);
        QTest::mouseClick(fix, Qt::LeftButton);
        auto *form = panel.findChild<QPushButton *>(u"doFix"_s);
        form->parentWidget()->findChild<QLineEdit *>()->setText(u"Anna Muster"_s);
        QSignalSpy fixed(&panel, &FindingsPanel::fixed);
        QTest::mouseClick(form, Qt::LeftButton);
        QCOMPARE(fixed.size(), 1);
        const auto people = m_document->graph().itemsOf(Key(u"person"));
        QCOMPARE(people.size(), 1u);
        QCOMPARE(people[0]->name(), u"Anna Muster"_s);
        m_document->undo();
        QVERIFY(m_document->graph().itemsOf(Key(u"person")).empty());
    }

    void findingsAreReadThroughAScenario()
    {
        Draft draft(m_document->graph());
        draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
        draft.create(Key(u"scenario"), u"To be"_s, u"to-be"_s);
        const QJsonObject edit {
            {u"item"_s, m_tool}, {u"field"_s, u"owner"_s}, {u"value"_s, u"anna"_s}};
        const QJsonObject step {{u"name"_s, u"Hand over"_s}, {u"edits"_s, QJsonArray {edit}}};
        draft.set(u"to-be"_s, Key(u"steps"), Value::fromJson(QJsonArray {step}));
        QVERIFY(m_document->commit(u"Plan"_s, draft));
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.resize(380, 900);
        panel.setProject(m_document.get(), &watcher);
        panel.show();
        QTRY_VERIFY(watcher.isUpToDate());
        auto *scenarios = panel.findChild<QComboBox *>(u"scenario"_s);
        QVERIFY(scenarios->isVisible());
        QVERIFY(scenarios->itemText(1).contains(u"To be"_s));
        const auto *model = static_cast<FindingsModel *>(panel.findChild<QTreeView *>()->model());
        const qsizetype all = model->keysByRule().size();
        QVERIFY(!model->indexOfGroup(u"going"_s).isValid());

        scenarios->setCurrentIndex(1);
        Q_EMIT scenarios->activated(1);
        QTRY_COMPARE(watcher.scenario(), u"to-be"_s);
        QCOMPARE(model->keysByRule().size(), all - 1);
        const QModelIndex going = model->indexOfGroup(u"going"_s);
        QCOMPARE(going.data(FindingsModel::CountRole).toInt(), 1);
        QVERIFY(!model->indexOfGroup(u"coming"_s).isValid());
        const QString text = panel.findChild<QLabel *>(u"balance"_s)->text();
        QVERIFY(text.startsWith(u"Findings that go: 1. Findings that come: 0.\n1. Hand over"_s));
        panel.findChild<QTreeView *>()->setCurrentIndex(model->index(0, 0, going));
        QVERIFY(!panel.findChild<QPushButton *>(u"fix:assign-owner"_s)); // it changes what is

        // Choosing a scenario is stepping into it; the project as it is stays as it was.
        QCOMPARE(m_document->graph().value(m_tool, key::owner).text(), u"anna"_s);
        QVERIFY(m_document->model().value(m_tool, key::owner).isUnknown());
        m_document->removeScenario(u"to-be"_s);
        QTRY_VERIFY(watcher.isUpToDate());
        QCOMPARE(model->keysByRule().size(), all);
        QVERIFY(!scenarios->isVisible());
    }

    void findingsComeByThemselvesAndAreChosen()
    {
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.setProject(m_document.get(), &watcher);
        QTRY_VERIFY(watcher.isUpToDate());
        QVERIFY(!watcher.report().findings.isEmpty());
        QSignalSpy chosen(&panel, &FindingsPanel::chosen);
        panel.step(1);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!chosen.first().first().toStringList().isEmpty());
        panel.step(-1);
        QCOMPARE(chosen.size(), 2);
    }

    void aFixIsOneStepAndTheFindingGoes()
    {
        const QString anna = m_document->add(Key(u"person"), u"Anna"_s);
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.resize(380, 900);
        panel.setProject(m_document.get(), &watcher);
        panel.show();
        QTRY_VERIFY(watcher.isUpToDate());
        const int before = watcher.report().debt();
        auto *fix = fixButton(&panel, watcher);
        QVERIFY(fix);
        QTest::mouseClick(fix, Qt::LeftButton);
        auto *form = panel.findChild<QPushButton *>(u"doFix"_s);
        QVERIFY(form);
        form->parentWidget()->findChild<QLineEdit *>()->setText(u"Anna"_s);
        QTest::mouseClick(form, Qt::LeftButton);
        QTRY_VERIFY(watcher.isUpToDate() && watcher.report().debt() < before);
        QVERIFY(m_document->graph().value(m_tool, key::owner) == Value(anna)
                || m_document->graph().value(m_other, key::owner) == Value(anna));
    }

    void theChosenFindingIsSeenInTheListAndStaysThere()
    {
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.resize(380, 420);
        panel.setProject(m_document.get(), &watcher);
        panel.show();
        QTRY_VERIFY(watcher.isUpToDate());
        auto *list = panel.findChild<QTreeView *>();
        const auto seen = [&] {
            const QModelIndex index = list->currentIndex();
            return list->selectionModel()->isSelected(index)
                && list->viewport()->rect().contains(list->visualRect(index).center());
        };
        panel.step(1);
        QCOMPARE(list->currentIndex().parent().data(FindingsModel::GroupRole).toString(),
                 u"first"_s);
        QTRY_VERIFY(seen());
        panel.step(1);
        panel.step(1);
        QTRY_VERIFY(seen());
        const QString chosen = list->currentIndex().data(FindingsModel::KeyRole).toString();
        m_document->add(Key(u"tool"), u"Shop"_s);
        QTRY_VERIFY(watcher.isUpToDate());
        QTRY_VERIFY(seen());
        QCOMPARE(list->currentIndex().data(FindingsModel::KeyRole).toString(), chosen);
    }

    void aFindingWithoutAWayShowsAllThatItConcerns()
    {
        Draft draft(m_document->graph());
        const QString contact = draft.create(Key(u"data-object"), u"Contact"_s);
        draft.set(contact, Key(u"core"), true);
        const QString flow = draft.relate(Key(u"data-flow"), m_tool, m_other);
        draft.set(flow, Key(u"objects"), QStringList {contact});
        draft.set(flow, Key(u"two-way"), true);
        QVERIFY(m_document->commit(u"A flow"_s, draft));
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.setProject(m_document.get(), &watcher);
        QTRY_VERIFY(watcher.isUpToDate());
        panel.findChild<QLineEdit *>(u"findingsFilter"_s)->setText(u"single source"_s);
        QSignalSpy chosen(&panel, &FindingsPanel::chosen);
        panel.step(1);
        QVERIFY(!chosen.isEmpty());
        QCOMPARE(chosen.last().at(0).toStringList(), QStringList {contact});
        const QStringList shown = chosen.last().at(1).toStringList();
        QVERIFY(shown.contains(m_tool) && shown.contains(m_other));
    }

    void everyFixIsSeenInALowPanel()
    {
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.resize(340, 420);
        panel.setProject(m_document.get(), &watcher);
        panel.show();
        QTRY_VERIFY(watcher.isUpToDate());
        for (qsizetype i = 0; i < watcher.report().findings.size(); ++i) {
            panel.step(1);
            QTest::qWait(20);
            const auto buttons = panel.findChildren<QPushButton *>(QRegularExpression(u"^fix:"_s));
            QVERIFY(!buttons.isEmpty());
            for (const QPushButton *button : buttons)
                QTRY_COMPARE(button->visibleRegion(), QRegion(button->rect()));
            QVERIFY(panel.findChild<QScrollArea *>()->height() >= 48);
        }
    }

    void severalFindingsOfAKindAreMendedTogether()
    {
        const QString third = m_document->add(Key(u"tool"), u"Shop"_s);
        const QString anna = m_document->add(Key(u"person"), u"Anna"_s);
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.resize(380, 900);
        panel.setProject(m_document.get(), &watcher);
        panel.show();
        QTRY_VERIFY(watcher.isUpToDate());
        auto *list = panel.findChild<QTreeView *>();
        panel.chooseRule(u"OWN-01"_s);
        const QModelIndex group = list->currentIndex();
        QCOMPARE(list->model()->rowCount(group), 3);
        QSignalSpy chosen(&panel, &FindingsPanel::chosen);
        clickRow(list, group.model()->index(0, 0, group));
        clickRow(list, group.model()->index(2, 0, group), Qt::ControlModifier);
        QCOMPARE(chosen.last().first().toStringList().size(), 2);
        QCOMPARE(panel.chosenRule(), u"OWN-01"_s);
        const QStringList wanted = chosen.last().first().toStringList();
        assignOwner(&panel, u"Anna"_s);
        for (const QString &tool : {m_tool, m_other, third})
            QCOMPARE(m_document->graph().value(tool, key::owner) == Value(anna),
                     wanted.contains(tool));
        m_document->undo();
        QTRY_VERIFY(watcher.isUpToDate());

        panel.chooseRule(u"OWN-01"_s);
        clickRow(list, list->model()->index(0, 0, list->currentIndex()));
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(chosen.last().first().toStringList().size(), 3);
        // A report that changes nothing of them leaves them chosen.
        m_document->setField({m_tool}, Key(u"notes"), u"Old"_s);
        QTRY_VERIFY(watcher.isUpToDate());
        QCOMPARE(list->selectionModel()->selectedIndexes().size(), 3);
    }

    void findingsOfSeveralKindsOfferWhatTheyHaveInCommon()
    {
        m_document->setField(
            {m_document->connectElements(m_tool, m_other)}, key::mode, Value(u"copy-paste"_s));
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.resize(380, 900);
        panel.setProject(m_document.get(), &watcher);
        panel.show();
        QTRY_VERIFY(watcher.isUpToDate());
        auto *list = panel.findChild<QTreeView *>();
        panel.chooseRule(u"HND-01"_s);
        const QModelIndex other = list->model()->index(0, 0, list->currentIndex());
        panel.chooseRule(u"OWN-01"_s);
        clickRow(list, list->model()->index(0, 0, list->currentIndex()));
        QVERIFY(panel.findChild<QPushButton *>(u"fix:assign-owner"_s));
        QTest::qWait(20);
        clickRow(list, other, Qt::ControlModifier);
        QTest::qWait(20); // the buttons go by themselves
        QVERIFY(panel.chosenRule().isEmpty());
        QVERIFY(!panel.findChild<QPushButton *>(u"fix:assign-owner"_s));
        QVERIFY(panel.findChild<QPushButton *>(u"fix:accept"_s)->isVisible());
    }

    void theNextFindingIsOneOfThoseToStartWithUntilTheyAreThrough()
    {
        for (int i = 0; i < 4; ++i)
            m_document->add(Key(u"metric"), u"Metric %1"_s.arg(i));
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.resize(380, 900);
        panel.setProject(m_document.get(), &watcher);
        panel.show();
        QTRY_VERIFY(watcher.isUpToDate());
        const auto *list = panel.findChild<QTreeView *>();
        const auto current = [list](int role) {
            return list->currentIndex().data(role).toString();
        };
        QStringList walked;
        const QList<Finding> first = watcher.report().firstFindings();
        const auto all = watcher.report().findings.size();
        QVERIFY(first.size() > 1 && first.size() < all);
        for (qsizetype i = 0; i < all; ++i) {
            panel.step(1);
            walked.append(current(FindingsModel::KeyRole));
            QCOMPARE(current(FindingsModel::GroupRole) == "first"_L1, i < first.size());
            if (i < first.size())
                QCOMPARE(walked.last(), first[i].key);
        }
        QCOMPARE(QSet<QString>(walked.begin(), walked.end()).size(), all);
        panel.step(1);
        QCOMPARE(current(FindingsModel::KeyRole), first[0].key);
        panel.step(-1);
        QCOMPARE(current(FindingsModel::KeyRole), walked.last());
    }

    void theListKeepsItsShareBesideALongExplanation()
    {
        Watcher watcher(m_document.get());
        const auto rowsSeen = [](const FindingsPanel &panel) {
            const auto *list = panel.findChild<QTreeView *>();
            return list->viewport()->height() / list->visualRect(list->currentIndex()).height();
        };
        {
            FindingsPanel panel;
            panel.resize(372, 560);
            panel.setProject(m_document.get(), &watcher);
            panel.show();
            QTRY_VERIFY(watcher.isUpToDate());
            panel.step(1);
            QTRY_VERIFY(panel.findChild<QScrollArea *>()->isVisible());
            QTRY_VERIFY(rowsSeen(panel) >= 4);
            panel.resize(372, 760); // room to give away: buttons are never covered
            QTest::qWait(20);
            auto *both = panel.findChild<QSplitter *>(u"listAndDetail"_s);
            const QPoint handle = both->handle(1)->rect().center();
            QTest::mousePress(both->handle(1), Qt::LeftButton, {}, handle);
            QTest::mouseMove(both->handle(1), handle + QPoint(0, 150));
            QTest::mouseRelease(both->handle(1), Qt::LeftButton, {}, handle + QPoint(0, 150));
            QVERIFY(QSettings().value(u"findings/detailShare"_s).toDouble() < 0.4);
        }
        FindingsPanel next;
        next.resize(372, 760);
        next.setProject(m_document.get(), &watcher);
        next.show();
        next.step(1);
        const auto *both = next.findChild<QSplitter *>(u"listAndDetail"_s);
        QTRY_VERIFY(both->sizes().last() > 0 && both->sizes().last() < both->height() * 4 / 10);
    }

    void aReasonIsTypedAtOnceAndEscapeGivesUp()
    {
        Watcher watcher(m_document.get());
        FindingsPanel panel;
        panel.resize(380, 900);
        panel.setProject(m_document.get(), &watcher);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QTRY_VERIFY(watcher.isUpToDate());
        panel.step(1);
        auto *accept = panel.findChild<QPushButton *>(u"fix:accept"_s);
        QVERIFY(accept);
        QTest::mouseClick(accept, Qt::LeftButton);
        QTest::qWait(20); // the button goes by itself
        auto *reason = qobject_cast<QLineEdit *>(panel.focusWidget());
        QVERIFY(reason && reason->hasFocus());
        QTest::keyClick(reason, Qt::Key_Escape);
        QTRY_VERIFY(!panel.findChild<QPushButton *>(u"doFix"_s));
        QVERIFY(panel.findChild<QPushButton *>(u"fix:accept"_s));
    }

private:
    FieldEditor *editor(const QString &field) const
    {
        return m_inspector->findChild<FieldEditor *>(field);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = editor(field)->findChild<QLineEdit *>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        Q_EMIT edit->editingFinished();
    }
    void choose(const QString &field, const QString &label)
    {
        auto *combo = editor(field)->findChild<QComboBox *>();
        const int index = combo->findText(label);
        QVERIFY2(index >= 0, qPrintable(label));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    /// Half an hour, four times a month.
    QString connectByHand(const QString &from, const QString &to)
    {
        const QString flow = m_document->connectElements(from, to);
        m_document->setField({flow}, key::mode, Value(u"by-hand"_s));
        m_document->setField({flow}, Key(u"minutes-per-run"), Value(30));
        m_document->setField({flow}, Key(u"runs-per-month"), Value(4));
        return flow;
    }
    static QStringList sorted(QStringList list)
    {
        list.sort();
        return list;
    }
    static QStringList said(const WalkPage &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts.append(label->text());
        for (const FigureLink *link : page.findChildren<FigureLink *>())
            texts.append(link->text());
        return texts;
    }
    static void waitFor(const QuestionPage &page) { QTRY_VERIFY(!page.isBusy()); }
    static QStringList rows(const QListWidget *list)
    {
        QStringList rows;
        for (int row = 0; row < list->count(); ++row)
            rows.append(list->item(row)->text());
        return rows;
    }
    static void clickRow(QTreeView *list, const QModelIndex &row, Qt::KeyboardModifiers keys = {})
    {
        list->scrollTo(row);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, keys, list->visualRect(row).center());
    }
    static void assignOwner(FindingsPanel *panel, const QString &name)
    {
        QTest::mouseClick(panel->findChildren<QPushButton *>(u"fix:assign-owner"_s).last(),
                          Qt::LeftButton);
        auto *form = panel->findChild<QPushButton *>(u"doFix"_s);
        form->parentWidget()->findChild<QLineEdit *>()->setText(name);
        QTest::mouseClick(form, Qt::LeftButton);
    }
    static void clickRow(QListWidget *list, int row)
    {
        const QRect rect = list->visualItemRect(list->item(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, rect.center());
    }
    static QPushButton *fixButton(FindingsPanel *panel, const Watcher &watcher)
    {
        for (qsizetype i = 0; i < watcher.report().findings.size(); ++i) {
            panel->step(1);
            const auto buttons = panel->findChildren<QPushButton *>(u"fix:assign-owner"_s);
            if (!buttons.isEmpty())
                return buttons.last();
        }
        return nullptr;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Inspector> m_inspector;
    QString m_tool;
    QString m_other;
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
