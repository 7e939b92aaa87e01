// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/graph/index.h"
#include "views/inventory/inventorymodel.h"
#include "views/inventory/inventorypage.h"
#include "views/inventory/inventorytable.h"
#include "views/widgets/style.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestInventory final : public QObject
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
        m_anna = m_document->add(Key(u"person"), u"Anna Lee"_s);
        m_crm = m_document->add(Key(u"tool"), u"Crm"_s);
        m_mail = m_document->add(Key(u"tool"), u"Mailer"_s);
        m_shop = m_document->add(Key(u"tool"), u"Shop"_s);
        m_page = std::make_unique<InventoryPage>();
        m_page->setDocument(m_document.get());
        m_page->resize(1200, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        m_page->setFocus();
        m_changes.clear();
        connect(m_document.get(), &Document::changed, this, [this](const Change &change) {
            m_changes.append(change.label);
        });
    }
    void cleanup()
    {
        m_page.reset();
        m_document.reset();
    }

    void everyKindHasATableWithAllItsFields_data()
    {
        QTest::addColumn<QString>("kind");
        for (const ItemSort sort : {ItemSort::Element, ItemSort::Relation}) {
            for (const KindRow *kind : Schema::kindsOf(sort))
                QTest::newRow(qPrintable(kind->id.text())) << kind->id.text();
        }
    }
    void everyKindHasATableWithAllItsFields()
    {
        QFETCH(QString, kind);
        const Key id(kind);
        const KindRow *row = Schema::kind(id);
        const bool isElement = row->sort == ItemSort::Element;
        QAbstractItemModelTester tester(model());
        m_page->setKind(id);
        Draft draft(m_document->graph());
        if (isElement) {
            draft.create(id, u"Thing"_s);
        } else {
            const QString from = draft.create(row->ends.first().first, u"Here"_s);
            draft.relate(id, from, draft.create(row->ends.first().second, u"There"_s));
        }
        QVERIFY(m_document->commit(u"Make"_s, draft));
        QVERIFY(model()->shown() > 0);
        for (const FieldRow *field : m_document->schema().fieldsOf(id)) {
            if (field->type != FieldType::Json)
                QVERIFY2(columnOf(field->id) >= 0, qPrintable(field->id.text()));
        }
        QCOMPARE(model()->columns().first().id, isElement ? key::name : key::from);
        if (!isElement)
            QCOMPARE(model()->index(0, 0).data().toString(), u"Here"_s);
        m_document->undo();
        m_document->redo();
    }

    void itStaysAModelWhateverIsDone()
    {
        QAbstractItemModelTester tester(model());
        m_document->setField({m_crm, m_mail}, key::owner, m_anna);
        model()->setFilter(u"anna"_s);
        QCOMPARE(model()->shown(), 2);
        model()->sort(columnOf(key::owner), Qt::DescendingOrder);
        m_document->remove({m_crm});
        m_document->undo();
        model()->setFilter({});
        model()->setHidden({key::owner});
        model()->setHidden({});
        QCOMPARE(model()->shown(), 3);
        m_document->remove({m_anna, m_mail});
        QCOMPARE(model()->shown(), 2);
        m_page->setDocument(nullptr);
        QCOMPARE(model()->rowCount(), 0);
    }

    void valuesAreShownInWords()
    {
        m_document->setField({m_crm}, key::owner, m_anna);
        m_document->setField({m_crm}, Key(u"cost-per-year"), Money {3840000, u"EUR"_s});
        m_document->setField({m_crm}, Key(u"personal-data"), true);
        m_document->setField({m_crm}, key::category, u"email"_s);
        m_document->setField({m_crm}, key::department, Value::None());
        m_document->setField({m_crm}, Key(u"tags"), QStringList {u"a"_s, u"b"_s});
        QCOMPARE(shown(m_crm, key::owner), u"Anna Lee"_s);
        QCOMPARE(shown(m_crm, Key(u"cost-per-year")), QLocale().toString(38400) + u" EUR"_s);
        QCOMPARE(shown(m_crm, Key(u"personal-data")), u"Yes"_s);
        QCOMPARE(shown(m_crm, key::category), u"E-mail"_s);
        QCOMPARE(shown(m_crm, key::department), u"none"_s);
        QCOMPARE(shown(m_crm, Key(u"tags")), u"a, b"_s);
        QCOMPARE(shown(m_crm, Key(u"vendor")), u"not known"_s);
        QVERIFY(cell(m_crm, Key(u"vendor")).data(InventoryModel::UnknownRole).toBool());
        m_document->rename(m_anna, u"Anna Li"_s);
        QCOMPARE(shown(m_crm, key::owner), u"Anna Li"_s);
        QCOMPARE(
            model()->headerData(columnOf(Key(u"notice-days")), Qt::Horizontal, Qt::DisplayRole),
            QVariant(u"Notice (days)"_s));
    }

    void whatIsTypedReplacesAndEnterGoesDown()
    {
        go(m_crm, Key(u"vendor"));
        type(u"Acme"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(value(m_crm, u"vendor"), Value(u"Acme"_s));
        QCOMPARE(m_changes, QStringList {u"Set “Vendor” of Crm"_s});
        QCOMPARE(table()->currentIndex(), cell(m_mail, Key(u"vendor")));
        type(u"Other"_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(table()->currentIndex(), cell(m_crm, Key(u"vendor")));
        type(u"New"_s);
        QTest::keyClick(editor(), Qt::Key_Tab);
        QCOMPARE(value(m_crm, u"vendor"), Value(u"New"_s));
        QCOMPARE(table()->currentIndex().column(), columnOf(Key(u"vendor")) + 1);
        m_document->undo();
        QCOMPARE(value(m_crm, u"vendor"), Value(u"Acme"_s));
    }

    void f2AndEnterEditAndEscapeLeavesItAsItWas()
    {
        m_document->setField({m_crm}, Key(u"vendor"), u"Acme"_s);
        m_changes.clear();
        for (const Qt::Key key : {Qt::Key_F2, Qt::Key_Return}) {
            go(m_crm, Key(u"vendor"));
            QTest::keyClick(table(), key);
            QCOMPARE(editor()->text(), u"Acme"_s);
            QTest::keyClicks(editor(), u"x"_s);
            QTest::keyClick(editor(), Qt::Key_Escape);
            QTRY_VERIFY(!editor());
        }
        QVERIFY(m_changes.isEmpty());
        QCOMPARE(value(m_crm, u"vendor"), Value(u"Acme"_s));
    }

    void whatIsTypedIsKeptInItsType_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Value>("expected");
        QTest::newRow("number") << u"seats-paid"_s << u"25"_s << Value(25);
        QTest::newRow("thousands") << u"seats-paid"_s << u"1 500"_s << Value(1500);
        QTest::newRow("date") << u"contract-end"_s << u"2027-02-01"_s << Value(u"2027-02-01"_s);
        QTest::newRow("german") << u"contract-end"_s << u"1.2.2027"_s << Value(u"2027-02-01"_s);
        QTest::newRow("amount") << u"cost-per-year"_s << u"38400"_s
                                << Value(Money {3840000, u"EUR"_s});
        QTest::newRow("dollars") << u"cost-per-year"_s << u"$1,500"_s
                                 << Value(Money {150000, u"USD"_s});
        QTest::newRow("label") << u"category"_s << u"E-mail"_s << Value(u"email"_s);
        QTest::newRow("choice") << u"lifecycle"_s << u"leaving"_s << Value(u"leaving"_s);
        QTest::newRow("flag") << u"personal-data"_s << u"Yes"_s << Value(true);
        QTest::newRow("flag in russian") << u"personal-data"_s << u"нет"_s << Value(false);
        QTest::newRow("none") << u"vendor"_s << u"-"_s << Value(Value::None());
        QTest::newRow("list") << u"tags"_s << u"a; b"_s << Value(QStringList {u"a"_s, u"b"_s});
    }
    void whatIsTypedIsKeptInItsType()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(Value, expected);
        go(m_crm, Key(field));
        type(typed);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(value(m_crm, field), expected);
        // And what stands there then is read in the same way.
        const QString written = cell(m_crm, Key(field)).data(Qt::EditRole).toString();
        QVERIFY(model()->write({cell(m_mail, Key(field))}, written));
        QCOMPARE(value(m_mail, field), expected);
    }

    void aBadValueIsRefusedWithASentence()
    {
        go(m_crm, key::criticality);
        type(u"9"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QVERIFY(m_changes.isEmpty());
        QVERIFY(editor());
        QVERIFY(problems().contains(u"“Criticality” of Crm"_s));
        QVERIFY(problems().contains(u"It must be between 1 and 4."_s));
        QTest::keyClick(editor(), Qt::Key_3);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(value(m_crm, u"criticality"), Value(3));
        QVERIFY(problems().isEmpty());
        go(m_crm, key::name);
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(problems().contains(u"It needs a name."_s));
        QCOMPARE(m_document->graph().find(m_crm)->name(), u"Crm"_s);
    }

    void ownersAreCompletedAndNewOnesAreMade()
    {
        go(m_crm, key::owner);
        type(u"ann"_s);
        QTRY_VERIFY(editor()->completer()->popup()->currentIndex().isValid());
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(value(m_crm, u"owner"), Value(m_anna));
        go(m_mail, key::owner);
        type(u"Ben"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        const Item *ben = m_document->graph().find(value(m_mail, u"owner").text());
        QVERIFY(ben);
        QCOMPARE(ben->kind, Key(u"person"));
        QCOMPARE(ben->name(), u"Ben"_s);
        m_document->undo();
        QVERIFY(value(m_mail, u"owner").isUnknown());
        QCOMPARE(m_document->graph().itemsOf(Key(u"person")).size(), size_t(1));
    }

    void severalValuesAreCompletedOneAfterTheOther()
    {
        const QString orders = m_document->add(Key(u"data-object"), u"Orders"_s);
        const QString consent = m_document->add(Key(u"data-object"), u"Consents"_s);
        const QString flow = m_document->connectElements(m_crm, m_mail);
        m_page->setKind(Key(u"data-flow"));
        go(flow, key::objects);
        type(u"ord"_s);
        QTRY_VERIFY(editor()->completer()->popup()->currentIndex().isValid());
        QTest::keyClick(editor()->completer()->popup(), Qt::Key_Down);
        editor()->setText(u"Orders; "_s);
        QTest::keyClicks(editor(), u"cons"_s);
        QTRY_VERIFY(editor()->completer()->popup()->currentIndex().isValid());
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(value(flow, u"objects"), Value(QStringList {orders, consent}));
    }

    void theEndsOfAFlowCanBeChanged()
    {
        const QString flow = m_document->connectElements(m_crm, m_mail);
        m_page->setKind(Key(u"data-flow"));
        go(flow, key::to);
        type(u"Shop"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(m_document->graph().find(flow)->to, m_shop);
        type(u"Nowhere"_s);
        go(flow, key::to);
        QVERIFY(model()->write({cell(flow, key::to)}, u"Shop"_s));
        QVERIFY(!model()->write({cell(flow, key::to)}, u"Nowhere"_s));
        QVERIFY(problems().contains(u"Nothing here is called “Nowhere”."_s));
        QVERIFY(!model()->write({cell(flow, key::to)}, u"Crm"_s));
        QVERIFY(!model()->write({cell(flow, key::to)}, {}));
        QCOMPARE(m_document->graph().find(flow)->to, m_shop);
        QVERIFY(!model()->addsElements());
    }

    void deleteMakesCellsUnknownAndWholeRowsGo()
    {
        m_document->setField({m_crm, m_mail}, Key(u"vendor"), u"Acme"_s);
        m_changes.clear();
        choose({cell(m_crm, Key(u"vendor")), cell(m_mail, Key(u"vendor"))});
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(value(m_crm, u"vendor").isUnknown());
        QVERIFY(value(m_mail, u"vendor").isUnknown());
        QCOMPARE(m_changes, QStringList {u"Set “Vendor” of 2 items"_s});
        QSignalSpy announced(m_page.get(), &InventoryPage::announced);
        go(m_crm, key::name);
        QTest::keyClick(table(), Qt::Key_Space, Qt::ShiftModifier);
        QTest::keyClick(table(), Qt::Key_Delete);
        QVERIFY(!m_document->graph().contains(m_crm));
        QCOMPARE(announced.last().first().toString(), u"Deleted Crm"_s);
        m_document->undo();
        QVERIFY(m_document->graph().contains(m_crm));
        QCOMPARE(model()->shown(), 3);
    }

    void fillDownTakesTheUppermostInOneStep()
    {
        m_document->setField({m_crm}, key::owner, m_anna);
        m_changes.clear();
        choose({cell(m_crm, key::owner), cell(m_mail, key::owner), cell(m_shop, key::owner)});
        QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(value(m_mail, u"owner"), Value(m_anna));
        QCOMPARE(value(m_shop, u"owner"), Value(m_anna));
        QCOMPARE(m_changes, QStringList {u"Set “Owner” of 2 items"_s});
        m_document->undo();
        QVERIFY(value(m_mail, u"owner").isUnknown());
        QCOMPARE(value(m_crm, u"owner"), Value(m_anna));
        go(m_mail, key::owner);
        QTest::keyClick(table(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(value(m_mail, u"owner"), Value(m_anna));
        QVERIFY(value(m_shop, u"owner").isUnknown());
    }

    void oneValueGoesIntoAllSelectedCellsAtOnce()
    {
        choose({cell(m_crm, Key(u"vendor")),
                cell(m_mail, Key(u"vendor")),
                cell(m_shop, Key(u"vendor"))});
        type(u"Acme"_s);
        QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(value(m_shop, u"vendor"), Value(u"Acme"_s));
        QCOMPARE(value(m_crm, u"vendor"), Value(u"Acme"_s));
        QCOMPARE(m_changes, QStringList {u"Set “Vendor” of 3 items"_s});
        QGuiApplication::clipboard()->setText(u"Other"_s);
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(value(m_mail, u"vendor"), Value(u"Other"_s));
        QCOMPARE(m_changes.size(), 2);
    }

    void aBlockIsCopiedAndPastedAsSpreadsheetsDo()
    {
        m_document->setField({m_crm}, Key(u"vendor"), u"Acme \"&\" Sons"_s);
        m_document->setField({m_crm}, Key(u"note"), u"two\nlines"_s);
        m_document->setField({m_mail}, Key(u"vendor"), u"Other"_s);
        model()->setHidden(allBut({key::name, Key(u"vendor"), Key(u"note")}));
        choose({cell(m_crm, key::name),
                cell(m_crm, Key(u"note")),
                cell(m_crm, Key(u"vendor")),
                cell(m_mail, key::name),
                cell(m_mail, Key(u"note")),
                cell(m_mail, Key(u"vendor"))});
        QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Crm\t\"two\nlines\"\tAcme \"&\" Sons\nMailer\t\tOther\n"_s);
        m_changes.clear();
        go(m_mail, key::name);
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_document->graph().find(m_mail)->name(), u"Crm"_s);
        QCOMPARE(value(m_mail, u"note"), Value(u"two\nlines"_s));
        QCOMPARE(value(m_mail, u"vendor"), Value(u"Acme \"&\" Sons"_s));
        QCOMPARE(m_document->graph().find(m_shop)->name(), u"Mailer"_s);
        QCOMPARE(m_changes, QStringList {u"Paste 6 cells"_s});
        m_document->undo();
        QCOMPARE(m_document->graph().find(m_shop)->name(), u"Shop"_s);
    }

    void whatCannotBeReadOfABlockIsToldAndTheRestTaken()
    {
        model()->setHidden(allBut({key::name, Key(u"seats-paid"), Key(u"contract-end")}));
        const int first = std::min(columnOf(Key(u"seats-paid")), columnOf(Key(u"contract-end")));
        QCOMPARE(first, columnOf(Key(u"contract-end")));
        QGuiApplication::clipboard()->setText(
            u"31.12.2027\tmany\r\nsoon\t20\r\n2027-01-01\t30\tbeyond\r\n2028-01-01\r\n"_s);
        go(m_crm, Key(u"contract-end"));
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(value(m_crm, u"contract-end"), Value(u"2027-12-31"_s));
        QVERIFY(value(m_crm, u"seats-paid").isUnknown());
        QVERIFY(value(m_mail, u"contract-end").isUnknown());
        QCOMPARE(value(m_mail, u"seats-paid"), Value(20));
        QCOMPARE(value(m_shop, u"seats-paid"), Value(30));
        QVERIFY(problems().contains(u"“Seats paid” of Crm stays as it is. It must be a number."_s));
        QVERIFY(problems().contains(u"“Contract ends” of Mailer stays as it is."_s));
        QVERIFY(problems().contains(u"2 cells were left out"_s));
        QCOMPARE(m_changes, QStringList {u"Paste 4 cells"_s});
    }

    void rowsBelowTheLastMakeNewElements()
    {
        go(model()->index(3, 0));
        QCOMPARE(table()->currentIndex().data().toString(), u"Add…"_s);
        type(u"HubSpot"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(model()->shown(), 4);
        QCOMPARE(m_document->graph().find(model()->itemAt(3))->name(), u"HubSpot"_s);
        QVERIFY(!value(model()->itemAt(3), u"category").isUnknown());
        QCOMPARE(table()->currentIndex(), model()->index(4, 0));
        QGuiApplication::clipboard()->setText(u"One\nTwo\n"_s);
        QTest::keyClick(table(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(model()->shown(), 6);
        QCOMPARE(m_document->graph().find(model()->itemAt(5))->name(), u"Two"_s);
        m_document->undo();
        QCOMPARE(model()->shown(), 4);
    }

    void itIsSortedByValueWithTheUnknownLast()
    {
        m_document->setField({m_crm}, Key(u"seats-paid"), 9);
        m_document->setField({m_shop}, Key(u"seats-paid"), 100);
        const int column = columnOf(Key(u"seats-paid"));
        table()->sortByColumn(column, Qt::AscendingOrder);
        QCOMPARE(order(), (QStringList {m_crm, m_shop, m_mail}));
        table()->sortByColumn(column, Qt::DescendingOrder);
        QCOMPARE(order(), (QStringList {m_shop, m_crm, m_mail}));
        QCOMPARE(model()->index(3, 0).data().toString(), u"Add…"_s);
        m_document->setField({m_mail}, Key(u"seats-paid"), 500);
        QCOMPARE(order(), (QStringList {m_shop, m_crm, m_mail}));
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::German));
        m_document->rename(m_shop, u"ärger 10"_s);
        m_document->rename(m_crm, u"Ärger 9"_s);
        table()->sortByColumn(0, Qt::AscendingOrder);
        QLocale::setDefault(before);
        QCOMPARE(order(), (QStringList {m_crm, m_shop, m_mail}));
    }

    void theFilterLooksAnywhereOrInAColumn()
    {
        m_document->setField({m_crm}, key::owner, m_anna);
        m_document->setField({m_mail}, Key(u"vendor"), u"Anna Corp"_s);
        auto *line = m_page->findChild<QLineEdit *>(u"inventoryFilter"_s);
        QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"anna"_s);
        QCOMPARE(order(), (QStringList {m_crm, m_mail}));
        QCOMPARE(count(), u"2 of 3 shown"_s);
        line->setText(u"owner: anna"_s);
        QCOMPARE(order(), QStringList {m_crm});
        line->setText(u"Owner: not known; vendor: anna"_s);
        QCOMPARE(order(), QStringList {m_mail});
        line->setText(u"Owner：not known；vendor：anna"_s);
        QCOMPARE(order(), QStringList {m_mail});
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(line->text().isEmpty());
        QCOMPARE(model()->shown(), 3);
        QVERIFY(count().isEmpty());
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(table()->hasFocus());
    }

    void aSelectionOutlivesFilteringAndIsToldOf()
    {
        QSignalSpy selected(m_page.get(), &InventoryPage::selectionChanged);
        m_page->select({m_crm, m_mail});
        QVERIFY(selected.isEmpty());
        QCOMPARE(table()->selectedItems(), (QStringList {m_crm, m_mail}));
        auto *line = m_page->findChild<QLineEdit *>(u"inventoryFilter"_s);
        line->setText(u"m"_s);
        QVERIFY(selected.isEmpty());
        QCOMPARE(table()->currentIndex().row(), 0);
        line->setText(u"mailer"_s);
        QCOMPARE(selected.last().first().toStringList(), QStringList {m_mail});
        line->clear();
        go(m_shop, key::owner);
        QCOMPARE(selected.last().first().toStringList(), QStringList {m_shop});
        const QString flow = m_document->connectElements(m_crm, m_mail);
        m_page->open({flow});
        QCOMPARE(model()->kind(), Key(u"data-flow"));
        QCOMPARE(table()->selectedItems(), QStringList {flow});
    }

    void escapeClearsTheSelectionAndThenLeaves()
    {
        QSignalSpy left(m_page.get(), &InventoryPage::left);
        go(m_crm, key::owner);
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(left.isEmpty());
        QVERIFY(table()->selectedItems().isEmpty());
        QTest::keyClick(table(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void columnsThatWereHiddenStayHidden()
    {
        auto *menu = m_page->findChild<QMenu *>(u"inventoryColumnsMenu"_s);
        Q_EMIT menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == "Owner"_L1)
                action->trigger();
        }
        QCOMPARE(columnOf(key::owner), -1);
        m_page->setKind(Key(u"person"));
        m_page->setKind(Key(u"tool"));
        QCOMPARE(columnOf(key::owner), -1);
        QVERIFY(columnOf(Key(u"vendor")) > 0);
        Q_EMIT menu->aboutToShow();
        menu->actions().first()->trigger();
        QVERIFY(columnOf(key::owner) > 0);
    }

    void fieldsOfTheProjectAreColumnsToo()
    {
        Draft draft(m_document->graph());
        draft.create(Key(u"project"), u"Stack"_s, projectId);
        draft.set(projectId,
                  Key(u"fields"),
                  Value::fromJson(QJsonArray {QJsonObject {{u"kind"_s, u"tool"_s},
                                                           {u"id"_s, u"cost-centre"_s},
                                                           {u"label"_s, u"Cost centre"_s},
                                                           {u"type"_s, u"text"_s}}}));
        QVERIFY(m_document->commit(u"Fields"_s, draft));
        go(m_crm, Key(u"cost-centre"));
        type(u"4711"_s);
        QTest::keyClick(editor(), Qt::Key_Return);
        QCOMPARE(value(m_crm, u"cost-centre"), Value(u"4711"_s));
    }

    void theNameStaysInSightBesideFarColumns()
    {
        go(m_crm, model()->columns().last().id);
        table()->scrollTo(table()->currentIndex());
        QVERIFY(table()->horizontalHeader()->offset() > 0);
        const QRect name = table()->visualRect(cell(m_mail, key::name));
        QCOMPARE(name.left(), 0);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, name.center());
        QCOMPARE(table()->currentIndex(), cell(m_mail, key::name));
        QVERIFY(table()->horizontalHeader()->offset() > 0);
        QTest::keyClick(table(), Qt::Key_F2);
        QVERIFY(table()->viewport()->rect().contains(editor()->geometry()));
        QTest::keyClick(editor(), Qt::Key_Escape);
        // One step to the right, the next column comes out from under the name.
        QTest::keyClick(table(), Qt::Key_Right);
        QCOMPARE(table()->currentIndex().column(), 1);
        QVERIFY(table()->visualRect(table()->currentIndex()).left() >= name.width());
    }

    void countsStandBesideTheKinds()
    {
        auto *kinds = m_page->findChild<QComboBox *>(u"inventoryKind"_s);
        QCOMPARE(kinds->currentText(), u"Tools (3)"_s);
        m_document->add(Key(u"tool"), u"Fourth"_s);
        QCOMPARE(kinds->currentText(), u"Tools (4)"_s);
        kinds->setFocus();
        QTest::keyClick(kinds, Qt::Key_Down);
        QCOMPARE(model()->kind(), Key(u"data-object"));
    }

    void partsHaveNamesForThoseWhoDoNotSee()
    {
        go(m_crm, key::owner);
        QTest::keyClick(table(), Qt::Key_F2);
        QCOMPARE(editor()->accessibleName(), u"Owner"_s);
        QVERIFY(!table()->accessibleName().isEmpty());
        for (const QString &name : {u"inventoryKind"_s, u"inventoryFilter"_s})
            QVERIFY(!m_page->findChild<QWidget *>(name)->accessibleName().isEmpty());
    }

    // Whatever the size, a changed field is one cell to the table.
    void anEditOfTenThousandRowsIsOneRow()
    {
        Draft draft(m_document->graph());
        for (int number = 0; number < 10000; ++number)
            draft.create(Key(u"tool"), u"Tool %1"_s.arg(number));
        QVERIFY(m_document->commit(u"Many"_s, draft));
        QCOMPARE(model()->shown(), 10003);
        QSignalSpy changed(model(), &QAbstractItemModel::dataChanged);
        QSignalSpy reset(model(), &QAbstractItemModel::modelReset);
        QSignalSpy moved(model(), &QAbstractItemModel::layoutChanged);
        m_document->setField({m_mail}, Key(u"vendor"), u"Acme"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex(), cell(m_mail, Key(u"vendor")));
        QCOMPARE(changed.first().at(1).toModelIndex(), cell(m_mail, Key(u"vendor")));
        QVERIFY(reset.isEmpty() && moved.isEmpty());
        m_document->remove({model()->itemAt(5000)});
        QCOMPARE(model()->shown(), 10002);
        QVERIFY(reset.isEmpty() && moved.isEmpty());
        model()->setFilter(u"tool 999"_s);
        QCOMPARE(model()->shown(), 1 + 10 + 8); // 999, 9990 to 9999, and 1999 to 8999
        model()->setFilter({});
        model()->sort(columnOf(Key(u"vendor")), Qt::AscendingOrder);
        QCOMPARE(model()->itemAt(0), m_mail);
    }

private:
    InventoryModel *model() const { return m_page->model(); }
    InventoryTable *table() const { return m_page->table(); }
    /// The line that is open; one that was closed is there until the next turn.
    QLineEdit *editor() const
    {
        const auto lines = table()->viewport()->findChildren<QLineEdit *>();
        const auto open = std::find_if(
            lines.begin(), lines.end(), [](const QLineEdit *line) { return line->isVisible(); });
        return open == lines.end() ? nullptr : *open;
    }
    int columnOf(Key field) const
    {
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (model()->columns()[column].id == field)
                return column;
        }
        return -1;
    }
    QModelIndex cell(const QString &item, Key field) const
    {
        return model()->index(model()->rowOf(item), columnOf(field));
    }
    QString shown(const QString &item, Key field) const
    {
        return cell(item, field).data().toString();
    }
    Value value(const QString &item, QStringView field) const
    {
        return m_document->graph().value(item, Key(field));
    }
    QString problems() const
    {
        auto *label = m_page->findChild<QLabel *>(u"inventoryProblems"_s);
        return label->isVisible() ? label->text() : QString();
    }
    QString count() const { return m_page->findChild<QLabel *>(u"inventoryCount"_s)->text(); }
    QStringList order() const
    {
        QStringList items;
        for (int row = 0; row < model()->shown(); ++row)
            items.append(model()->itemAt(row));
        return items;
    }
    QSet<Key> allBut(const QList<Key> &kept) const
    {
        QSet<Key> fields;
        for (const FieldRow &field : model()->allColumns()) {
            if (!kept.contains(field.id))
                fields.insert(field.id);
        }
        return fields;
    }
    void go(const QString &item, Key field) { go(cell(item, field)); }
    void go(const QModelIndex &one)
    {
        table()->selectionModel()->setCurrentIndex(one, QItemSelectionModel::ClearAndSelect);
    }
    void choose(const QModelIndexList &cells)
    {
        go(cells.first());
        for (const QModelIndex &one : cells)
            table()->selectionModel()->select(one, QItemSelectionModel::Select);
    }
    /// The first letter opens the line, as on a keyboard.
    void type(const QString &text)
    {
        const QChar first = text.front();
        QKeyEvent press(QEvent::KeyPress, first.toUpper().unicode(), Qt::NoModifier, first);
        QCoreApplication::sendEvent(table(), &press);
        QVERIFY(editor());
        for (const QChar letter : text.mid(1)) {
            QKeyEvent next(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, letter);
            QCoreApplication::sendEvent(editor(), &next);
        }
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<InventoryPage> m_page;
    QString m_anna;
    QString m_crm;
    QString m_mail;
    QString m_shop;
    QStringList m_changes;
};

QTEST_MAIN(TestInventory)
#include "tst_inventory.moc"
