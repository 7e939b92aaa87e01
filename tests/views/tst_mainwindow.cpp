// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/catalogue/products.h"
#include "model/exchange/ownproducts.h"
#include "model/exchange/projectjson.h"
#include "model/exchange/templates.h"
#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"
#include "views/canvas/notefield.h"
#include "views/canvas/overviewmap.h"
#include "views/canvas/ownerdrop.h"
#include "views/checks/checkspage.h"
#include "views/exchange/handonpage.h"
#include "views/inventory/inventorypage.h"
#include "views/inventory/inventorytable.h"
#include "views/mainwindow/commandwords.h"
#include "views/mainwindow/filterbar.h"
#include "views/mainwindow/findables.h"
#include "views/mainwindow/hints.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/paneltitle.h"
#include "views/mainwindow/searchfield.h"
#include "views/mainwindow/startpage.h"
#include "views/panels/fieldeditor.h"
#include "views/panels/figurespage.h"
#include "views/panels/findingspanel.h"
#include "views/panels/fixform.h"
#include "views/panels/impactpage.h"
#include "views/panels/inspector.h"
#include "views/panels/walkpage.h"
#include "views/widgets/figurelink.h"
#include "views/widgets/figuretile.h"
#include "views/widgets/style.h"
#include "views/widgets/textbutton.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QToolTip>
#include <QUrl>
#include <QWheelEvent>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("XDG_STATE_HOME", m_state.path().toUtf8());
        QCoreApplication::setOrganizationName(u"martlet-test"_s);
        setAppearance(Appearance::Light);
    }

    void init()
    {
        QSettings().remove(u"window"_s);
        m_window = new MainWindow;
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }
    void cleanup()
    {
        Hints::setWanted(false);
        const QString file = m_window->session() ? m_window->session()->file() : QString();
        m_window->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QFile::remove(file);
    }

    void theSampleOpensArrangedAndChecked()
    {
        openSample();
        QVERIFY(m_window->canvas()->scene().view().cards.size() > 30);
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        QVERIFY(!m_window->watcher()->report().findings.isEmpty());
        QVERIFY(!m_window->session()->document().canUndo());
    }

    void whatIsSelectedIsInspected()
    {
        openSample();
        const QString card = m_window->canvas()->scene().view().cards.front().id;
        m_window->canvas()->select({card});
        QCOMPARE(m_window->inspector()->items(), QStringList {card});
    }

    void theConnectionsOfTheDetailsLeadOverTheMap()
    {
        openByHand();
        Document &document = m_window->session()->document();
        const Item &flow = *document.graph().itemsOf(Key(u"data-flow")).front();
        const QString visit = document.add(Key(u"touchpoint"), u"Visit"_s);
        const QString support = document.connectElements(flow.from, visit);
        QTRY_VERIFY(m_window->canvas()->scene().isArranged());
        m_window->canvas()->select({flow.from});
        run(u"Go to the connections"_s);
        auto *list = m_window->inspector()->findChild<QListWidget *>(u"connections"_s);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_window->canvas()->selection(), QStringList {flow.id});
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_window->canvas()->selection(), QStringList {flow.to});
        QVERIFY(list->hasFocus());
        // What no map shows is shown in the details.
        m_window->canvas()->select({flow.from});
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_window->inspector()->items(), QStringList {support});
        QVERIFY(m_window->canvas()->selection().isEmpty());
    }

    void whatTheDetailsDidIsTakenBackFromTheToast()
    {
        openByHand();
        Document &document = m_window->session()->document();
        const QString flow = document.graph().itemsOf(Key(u"data-flow")).front()->id;
        m_window->canvas()->select({document.graph().value(flow, key::to).text()});
        run(u"Go to the connections"_s);
        auto *list = m_window->inspector()->findChild<QListWidget *>(u"connections"_s);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Delete);
        QVERIFY(!document.graph().contains(flow));
        auto *toast = m_window->findChild<Toast *>();
        QVERIFY(toast->isVisible());
        QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
        QVERIFY(document.graph().contains(flow));
    }

    void theHistoryIsThatOfTheFile()
    {
        QSettings().setValue(u"author"_s, u"Anna Berg"_s);
        openByHand();
        const Document &document = m_window->session()->document();
        m_window->canvas()->select({document.graph().itemsOf(Key(u"data-flow")).front()->id});
        run(u"Go to the history"_s);
        const auto *list = m_window->inspector()->findChild<QListWidget *>(u"history"_s);
        QTRY_COMPARE(list->count(), 3);
        QCOMPARE(list->item(1)->text(), document.undoLabel());
        QVERIFY(list->item(1)->data(Qt::AccessibleTextRole).toString().contains(u"Anna Berg, "_s));
        QSettings().remove(u"author"_s);
        QVERIFY(list->hasFocus());
    }

    void workIsThereAgainAfterClosing()
    {
        QVERIFY(m_window->startProject(u"Reopened"_s, {}));
        const QString file = m_window->session()->file();
        m_window->session()->document().add(Key(u"tool"), u"CRM"_s);
        m_window->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window = new MainWindow;
        m_window->openFile(file);
        QVERIFY(m_window->session());
        QCOMPARE(m_window->session()->document().graph().itemsOf(Key(u"tool")).size(), size_t(1));
        QCOMPARE(m_window->session()->safety(), Session::Safety::Saved);
        m_window->session()->document().undo();
        QCOMPARE(m_window->session()->document().graph().itemsOf(Key(u"tool")).size(), size_t(0));
    }

    void whatIsCheckedStandsInPlaceOfTheMap()
    {
        openSample();
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        QVERIFY(!m_window->checks()->isVisible());
        QTest::keyClick(m_window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->checks()->isVisible());
        QVERIFY(m_window->findings()->isVisible());
        QVERIFY(!m_window->canvas()->isVisible());
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(!m_window->checks()->isVisible());
        QVERIFY(m_window->canvas()->hasFocus());
        auto *button = m_window->findings()->findChild<QAbstractButton *>(u"checks"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(m_window->checks()->isVisible());
        QVERIFY(!m_window->session()->document().canUndo());
    }

    void theInventoryHasTheSelectionOfTheMap()
    {
        openSample();
        Document &document = m_window->session()->document();
        const QString card = document.graph().itemsOf(Key(u"tool")).front()->id;
        m_window->canvas()->select({card});
        QTest::keyClick(m_window, Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->inventory()->isVisible());
        QVERIFY(!m_window->canvas()->isVisible());
        auto *tabs = m_window->findChild<QTabBar *>(u"viewTabs"_s);
        QCOMPARE(tabs->currentIndex(), tabs->count() - 1);
        InventoryTable *table = m_window->inventory()->table();
        QVERIFY(table->hasFocus());
        QCOMPARE(table->selectedItems(), QStringList {card});
        QTest::keyClick(table, Qt::Key_Down);
        const QStringList next = table->selectedItems();
        QVERIFY(next.size() == 1 && next.first() != card);
        QCOMPARE(m_window->canvas()->selection(), next);
        QCOMPARE(m_window->inspector()->items(), next);
        QTest::keyClick(table, Qt::Key_Space, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(!document.graph().contains(next.first()));
        QVERIFY(m_window->findChild<Toast *>()->isVisible());
        QTest::keyClick(m_window, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(document.graph().contains(next.first()));
        QTest::keyClick(table, Qt::Key_Escape);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(m_window->canvas()->hasFocus());
        QVERIFY(tabs->currentIndex() < tabs->count() - 1);
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(tabs->count() - 1).center());
        QVERIFY(m_window->inventory()->isVisible());
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(0).center());
        QVERIFY(m_window->canvas()->isVisible());
    }

    void aFindingLeadsToItsRuleAndItsThingCanBeLeftOut()
    {
        openSample();
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        QTest::keyClick(m_window, Qt::Key_F8);
        const QString rule = m_window->findings()->chosenRule();
        const QStringList items = m_window->findings()->chosenItems();
        QVERIFY(!rule.isEmpty() && !items.isEmpty());
        const qsizetype before = m_window->watcher()->report().findings.size();
        auto *button = m_window->findings()->findChild<QAbstractButton *>(u"changeRule"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *combo = m_window->checks()->findChild<QComboBox *>(u"severity:"_s + items.first());
        QVERIFY(combo && combo->isVisible());
        combo->setFocus();
        QTest::keyClick(combo, Qt::Key_End);
        QTRY_VERIFY(m_window->watcher()->isUpToDate()
                    && m_window->watcher()->report().findings.size() < before);
        m_window->session()->document().undo();
        QTRY_COMPARE(m_window->watcher()->report().findings.size(), before);
    }

    void changesAreKeptAndThenSaved()
    {
        QVERIFY(m_window->startProject(u"Kept"_s, {}));
        Session *session = m_window->session();
        session->document().add(Key(u"tool"), u"CRM"_s);
        QTRY_COMPARE(session->safety(), Session::Safety::Kept);
        session->publish();
        QTRY_COMPARE(session->safety(), Session::Safety::Saved);
    }

    void aTroubleGoesWhenItIsOver()
    {
        QTemporaryDir folder;
        openOn(folder.filePath(u"stick"_s));
        auto *bar = m_window->findChild<MessageBar *>();
        pullOut(folder.filePath(u"stick"_s));
        m_window->session()->publish();
        QTRY_VERIFY(bar->text().contains(u"was not saved"_s));
        m_window->session()->document().add(Key(u"tool"), u"Mail"_s);
        QTest::qWait(100);
        QVERIFY(bar->text().contains(u"was not saved"_s));
        QVERIFY(QDir().mkdir(folder.filePath(u"stick"_s)));
        m_window->session()->publish();
        QTRY_COMPARE(m_window->session()->safety(), Session::Safety::Saved);
        QCOMPARE(bar->text(), QString());
    }

    void closingWithoutTroubleAsksNothing()
    {
        QTemporaryDir folder;
        openOn(folder.filePath(u"stick"_s));
        m_window->session()->document().add(Key(u"tool"), u"CRM"_s);
        QVERIFY(m_window->close());
        reopen(folder.filePath(u"stick/map.martlet"_s));
        QCOMPARE(m_window->session()->notice(), QString());
    }

    void closingWithATroubleMayBeTakenBackOrDone()
    {
        QTemporaryDir folder;
        openOn(folder.filePath(u"stick"_s));
        pullOut(folder.filePath(u"stick"_s));
        QString question;
        answerNext(u"Stay"_s, &question);
        QVERIFY(!m_window->close());
        QVERIFY(question.contains(u"comes back when the project is opened here"_s));
        QVERIFY(m_window->isVisible());
        answerNext(u"Close anyway"_s);
        QVERIFY(m_window->close());
        QVERIFY(QDir().mkdir(folder.filePath(u"stick"_s)));
        reopen(folder.filePath(u"stick/map.martlet"_s));
        QCOMPARE(m_window->session()->document().graph().itemsOf(Key(u"tool")).size(), size_t(1));
        QVERIFY(m_window->session()->publishNow());
    }

    void closingWithATroubleMaySaveElsewhere()
    {
        QTemporaryDir folder;
        openOn(folder.filePath(u"stick"_s));
        pullOut(folder.filePath(u"stick"_s));
        const QString file = folder.filePath(u"rescued.martlet"_s);
        answerNext(u"Save elsewhere…"_s);
        chooseNext(file);
        QVERIFY(m_window->close());
        reopen(file);
        QCOMPARE(m_window->session()->notice(), QString());
        QCOMPARE(m_window->session()->document().graph().itemsOf(Key(u"tool")).size(), size_t(1));
    }

    void theWindowSaysWhichFileItGoesOnWith()
    {
        QTemporaryDir folder;
        openOn(folder.filePath(u"stick"_s));
        const QString file = m_window->session()->file();
        const QString other = folder.filePath(u"other.martlet"_s);
        QVERIFY(Session::create(other, {}, u"Begin"_s));
        QVERIFY(QFile::remove(file) && QFile::rename(other, file));
        m_window->session()->document().add(Key(u"tool"), u"Mail"_s);
        m_window->session()->publish();
        auto *bar = m_window->findChild<MessageBar *>();
        QTRY_VERIFY(bar->text().contains(u"in the place of"_s));
        const QString beside = QFileInfo(m_window->session()->file()).completeBaseName();
        QVERIFY(m_window->session()->file() != file);
        QVERIFY(bar->text().contains(beside));
        QVERIFY(m_window->windowTitle().contains(beside));
        QCOMPARE(m_window->session()->safety(), Session::Safety::Saved);
    }

    void aFileHasOneWindow()
    {
        QTemporaryDir folder;
        openOn(folder.filePath(u"stick"_s));
        const auto windows = [] {
            const QWidgetList all = QApplication::topLevelWidgets();
            return std::count_if(all.begin(), all.end(), [](const QWidget *widget) {
                return qobject_cast<const MainWindow *>(widget) && widget->isVisible();
            });
        };
        QCOMPARE(windows(), 1);
        m_window->openFile(m_window->session()->file());
        QCOMPARE(windows(), 1);
        QCOMPARE(m_window->findChild<MessageBar *>()->text(), QString());
    }

    void aMapThatIsOpenAlreadyIsSaidToBe()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"map.martlet"_s);
        QVERIFY(Session::create(file, {}, u"Begin"_s));
        const auto first = WorkingCopy::open(file);
        QVERIFY(first);
        const QDir work(m_state.filePath(u"martlet/work"_s));
        QTRY_VERIFY(!work.entryList(QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
        m_window->openFile(file);
        QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"also open"_s));
    }

    void aFileThatIsNoMapIsSaidSoInTheWindow()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"no.martlet"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a map");
        file.close();
        m_window->openFile(file.fileName());
        QVERIFY(!m_window->session());
        QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"no.martlet"_s));
    }

    void theMapIsExported_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF");
        QTest::newRow("svg") << u"svg"_s << QByteArray("<");
        QTest::newRow("png") << u"png"_s << QByteArray("\x89PNG");
    }
    void theMapIsExported()
    {
        QFETCH(QString, ending);
        QFETCH(QByteArray, beginning);
        openSample();
        QTest::keyClick(m_window->canvas(), Qt::Key_P, Qt::ControlModifier);
        HandOnPage *page = m_window->handOnPage();
        QVERIFY(page->isVisible());
        page->choose(ending);
        QTRY_VERIFY(!page->isBusy());
        QTemporaryDir folder;
        QFile file(folder.filePath(u"map."_s + ending));
        QVERIFY(page->write(file.fileName()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(beginning));
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(m_window->canvas()->isVisible());
    }

    void theToastGoesWithTheChangeItSpeaksOf()
    {
        openSample();
        const QString card = m_window->canvas()->scene().view().cards.front().id;
        auto *toast = m_window->findChild<Toast *>();
        m_window->canvas()->select({card});
        m_window->canvas()->removeSelected();
        QVERIFY(!toast->text().isEmpty());
        m_window->session()->document().undo();
        QVERIFY(toast->text().isEmpty());
        m_window->canvas()->select({card});
        m_window->canvas()->removeSelected();
        QVERIFY(!toast->text().isEmpty());
        m_window->session()->document().add(Key(u"tool"), u"CRM"_s);
        QVERIFY(toast->text().isEmpty());
    }

    void aPastedListCanBeTakenBackFromTheToast()
    {
        openSample();
        const size_t before = countOfTools();
        m_window->canvas()->pasteLines(u"Amplitude\nTableau\nPipedrive"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->canvas()->scene().isArranged(), 30000);
        QCOMPARE(countOfTools(), before + 3);
        QCOMPARE(m_window->canvas()->selection().size(), 3);
        auto *toast = m_window->findChild<Toast *>();
        QVERIFY(!toast->text().isEmpty());
        QTest::mouseClick(toast->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(countOfTools(), before);
    }

    void pastedLinesCanBeOneNoteInstead()
    {
        openSample();
        Document &document = m_window->session()->document();
        const size_t before = countOfTools();
        QApplication::clipboard()->setText(u"Amplitude\nTableau\nPipedrive\n"_s);
        run(u"Paste a list"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->canvas()->scene().isArranged(), 30000);
        QCOMPARE(countOfTools(), before + 3);
        auto *toast = m_window->findChild<Toast *>();
        QVERIFY(toast->width() >= toast->sizeHint().width());
        for (QPushButton *answer : toast->findChildren<QPushButton *>()) {
            if (answer->isVisible() && answer->text() == u"Paste as one note"_s)
                QTest::mouseClick(answer, Qt::LeftButton);
        }
        QCOMPARE(countOfTools(), before);
        QStringList notes;
        for (const Item *note : document.graph().itemsOf(Key(u"note")))
            notes.append(note->name());
        QVERIFY(notes.contains(u"Amplitude\nTableau\nPipedrive"_s));
    }

    void theNoteOfTheRailIsWrittenOnTheMap()
    {
        openSample();
        auto *rail = m_window->findChild<QToolBar *>(u"toolRail"_s);
        for (QAction *action : rail->actions()) {
            if (action->text() == u"Add: Note"_s)
                action->trigger();
        }
        auto *field = m_window->canvas()->findChild<NoteField *>();
        QVERIFY(field->isVisible());
        QTest::keyClicks(field, u"Later"_s);
        QTest::keyClick(field, Qt::Key_Return);
        // The inventory is the parking lot.
        m_window->inventory()->setKind(Key(u"note"));
        const QAbstractItemModel &rows = *m_window->inventory()->table()->model();
        QCOMPARE(rows.match(rows.index(0, 0), Qt::DisplayRole, u"Later"_s).size(), 1);
    }

    void enterTakesTheWayToBeginThatHasTheFocus()
    {
        auto *first = m_window->findChild<StartPage *>()->findChildren<QAbstractButton *>().first();
        QTest::keyClick(first, Qt::Key_Return);
        QVERIFY(m_window->session());
        QVERIFY(!m_window->canvas()->findChild<NameField *>()->isVisible());
    }

    void typingOnTheStartPageBeginsTheMap()
    {
        QTest::keyClicks(m_window->findChild<StartPage *>(), u"S"_s);
        QVERIFY(m_window->session());
        auto *field = m_window->canvas()->findChild<NameField *>();
        QVERIFY(field->isVisible());
        QCOMPARE(field->text(), u"S"_s);
        QTest::qWait(50);
        QVERIFY(field->isVisible());
    }

    void aListIsPastedOnTheStartPage()
    {
        QApplication::clipboard()->setText(u"Tally\nOur own shop\nMailchimp\n"_s);
        QTest::keyClick(m_window->findChild<StartPage *>(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(m_window->session());
        const Graph &graph = m_window->session()->document().graph();
        QCOMPARE(graph.itemsOf(Key(u"tool")).size(), size_t(3));
        QVERIFY(m_window->session()->document().canUndo());
        QTRY_VERIFY(m_window->canvas()->scene().isArranged());
    }

    void anEmptyClipboardBeginsNothing()
    {
        QApplication::clipboard()->setText(u" \n"_s);
        QTest::keyClick(m_window->findChild<StartPage *>(), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!m_window->session());
        QVERIFY(!m_window->findChild<MessageBar *>()->text().isEmpty());
    }

    void aTemplateIsChosenWithTheKeyboard()
    {
        QTest::keyClick(focus(), Qt::Key_Right);
        QTest::keyClick(focus(), Qt::Key_Right);
        QTest::keyClick(focus(), Qt::Key_Return);
        const QList<Template> offered = templates().sliced(1);
        QCOMPARE(focusText(), offered.first().title());
        QTest::keyClick(focus(), Qt::Key_Right);
        QCOMPARE(focusText(), offered.at(1).title());
        QTest::keyClick(focus(), Qt::Key_Down);
        QCOMPARE(focusText(), offered.at(5).title());
        QTest::keyClick(focus(), Qt::Key_Up);
        QTest::keyClick(focus(), Qt::Key_Return);
        QVERIFY(m_window->session());
        const Document &document = m_window->session()->document();
        QCOMPARE(document.projectName(), u"Web shop"_s);
        QVERIFY(!document.canUndo());
        QCOMPARE(document.graph().project().fields.get(key::createdOn),
                 Value(QDate::currentDate().toString(Qt::ISODate)));
    }

    void escapeLeavesTheTemplatesForTheWayToThem()
    {
        QTest::keyClick(focus(), Qt::Key_Right);
        QTest::keyClick(focus(), Qt::Key_Right);
        const QString way = focusText();
        QTest::keyClick(focus(), Qt::Key_Return);
        QVERIFY(focusText() != way);
        QTest::keyClick(focus(), Qt::Key_Escape);
        QCOMPARE(focusText(), way);
        QVERIFY(!m_window->session());
    }

    void typingAmongTheTemplatesBeginsTheMap()
    {
        QTest::keyClick(focus(), Qt::Key_Right);
        QTest::keyClick(focus(), Qt::Key_Right);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTest::keyClick(focus(), Qt::Key_C);
        QVERIFY(m_window->session());
        QCOMPARE(m_window->canvas()->findChild<NameField *>()->text(), u"c"_s);
    }

    void noHintComesUnlessTheyAreWanted()
    {
        openWithTools(1);
        QVERIFY(hint().isEmpty());
    }

    void aHintGoesWhenItIsDoneAndIsNotRepeated()
    {
        wantHints();
        openWithTools(1);
        QVERIFY(hint().contains(u"Enter"_s));
        m_window->session()->document().add(Key(u"tool"), u"Second"_s);
        QVERIFY(hint().isEmpty());
        m_window->session()->document().undo();
        QVERIFY(hint().isEmpty());
    }

    void aHintGoesAtEscapeAndIsNotRepeated()
    {
        wantHints();
        openWithTools(3);
        QVERIFY(hint().contains(u"Ctrl+L"_s));
        QTest::keyClick(m_window->canvas(), Qt::Key_Escape);
        QVERIFY(hint().isEmpty());
        m_window->session()->document().add(Key(u"tool"), u"Fourth"_s);
        QVERIFY(hint().isEmpty());
    }

    void aHintMakesRoomForTheToast()
    {
        wantHints();
        openWithTools(1);
        auto *bubble = m_window->findChild<Hints *>();
        auto *toast = m_window->findChild<Toast *>();
        const int lowest = bubble->y();
        toast->say(u"Done"_s);
        QVERIFY(!bubble->geometry().intersects(toast->geometry()));
        toast->hide();
        QCOMPARE(bubble->y(), lowest);
    }

    void whoKnowsTheKeyNeedsNoHint()
    {
        wantHints();
        QVERIFY(m_window->startProject(u"Known"_s, {}));
        QTest::keyClick(m_window, Qt::Key_K, Qt::ControlModifier);
        for (int i = 1; i <= 12; ++i)
            m_window->session()->document().add(Key(u"tool"), u"Tool %1"_s.arg(i));
        QVERIFY(!hint().contains(u"Ctrl+K"_s));
        QTest::keyClick(m_window->canvas(), Qt::Key_Escape);
        m_window->session()->document().add(Key(u"tool"), u"One more"_s);
        QVERIFY(hint().isEmpty());
    }

    void theHintAboutFindingsGoesWithTheNextFinding()
    {
        wantHints();
        openSample();
        QTRY_VERIFY(hint().contains(u"F8"_s));
        QTest::keyClick(m_window, Qt::Key_F8);
        QVERIFY(hint().isEmpty());
    }

    void anEmptyMapShowsItsLanes()
    {
        QVERIFY(m_window->startProject(u"Empty"_s, {}));
        Canvas *canvas = m_window->canvas();
        const auto seen = [&] {
            const Arrangement &lanes = canvas->scene().arrangement();
            return QRectF(canvas->rect()).contains(canvas->camera().toScreen(lanes.bounds));
        };
        QVERIFY(!canvas->scene().arrangement().lanes.empty());
        QTRY_VERIFY(seen());
    }

    void whatCannotBeOpenedIsSaidThoughAnotherFileOpens()
    {
        QVERIFY(m_window->startProject(u"Sound"_s, {}));
        const QString sound = m_window->session()->file();
        m_window->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const bool brokenFirst : {true, false}) {
            m_window = new MainWindow;
            const QString missing = u"/nowhere/missing.martlet"_s;
            m_window->openFiles(brokenFirst ? QStringList {missing, sound}
                                            : QStringList {sound, missing});
            QVERIFY(m_window->session());
            QVERIFY(m_window->findChild<MessageBar *>()->text().contains(u"missing.martlet"_s));
            if (brokenFirst) {
                m_window->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            }
        }
    }

    void theWindowFitsSmallScreens()
    {
        openSample();
        m_window->resize(1280, 700);
        QTest::qWait(50);
        QCOMPARE(m_window->size(), QSize(1280, 700));
        m_window->findings()->step(1);
        QTest::qWait(50);
        QCOMPARE(m_window->size(), QSize(1280, 700));
    }

    void tidyingIsOneStep()
    {
        openSample();
        m_window->arrange(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->document().canUndo(), 30000);
        m_window->session()->document().undo();
        QVERIFY(!m_window->session()->document().canUndo());
    }

    void whatIsAffectedIsLitUntilTheQuestionIsClosed()
    {
        openSample();
        Canvas *canvas = m_window->canvas();
        canvas->select({u"klaviyo"_s});
        press(Qt::Key_W);
        ImpactPage *page = m_window->impactPage();
        QVERIFY(page->isVisible());
        QVERIFY(!m_window->findings()->isVisible());
        QVERIFY(canvas->hasSpotlight());
        QVERIFY(canvas->spotlit().contains(u"klaviyo"_s));
        QVERIFY(canvas->spotlit().contains(u"eventbrite--klaviyo"_s));
        auto *list = page->findChild<QListWidget *>(u"affected"_s);
        QTRY_VERIFY(list->hasFocus());
        const qsizetype all = canvas->spotlit().size();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(canvas->hasSpotlight());
        QVERIFY(canvas->spotlit().size() < all);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(m_window->findings()->isVisible());
        QVERIFY(!canvas->hasSpotlight());
    }

    void theLineInTheDetailsOpensTheQuestion()
    {
        openSample();
        m_window->canvas()->select({u"klaviyo"_s});
        auto *impact = m_window->inspector()->findChild<TextButton *>(u"impact"_s);
        QTRY_VERIFY(impact->text().contains(u"flows stop"_s));
        QTest::mouseClick(impact, Qt::LeftButton);
        waitForAnswers();
        QVERIFY(m_window->impactPage()->isVisible());
        QVERIFY(m_window->canvas()->hasSpotlight());
        QTest::mouseClick(m_window->impactPage()->findChild<QAbstractButton *>(u"closeQuestion"_s),
                          Qt::LeftButton);
        QVERIFY(m_window->findings()->isVisible());
    }

    void theNextFindingTakesThePlaceOfTheQuestion()
    {
        openSample();
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        m_window->canvas()->select({u"klaviyo"_s});
        press(Qt::Key_W);
        m_window->findings()->step(1);
        QVERIFY(m_window->findings()->isVisible());
        QVERIFY(m_window->canvas()->hasSpotlight());
    }

    void escapeOnTheMapEndsTheQuestion()
    {
        openSample();
        m_window->canvas()->select({u"klaviyo"_s});
        press(Qt::Key_W);
        QTest::keyClick(m_window->canvas(), Qt::Key_Escape);
        QVERIFY(m_window->findings()->isVisible());
        QVERIFY(!m_window->canvas()->hasSpotlight());
    }

    void aPersonIsAskedAboutThoughNoMapShowsThem()
    {
        openSample();
        Q_EMIT m_window->findChild<SearchField *>()->itemChosen(u"jonas"_s);
        press(Qt::Key_W);
        QVERIFY(m_window->impactPage()->isVisible());
        QVERIFY(m_window->canvas()->hasSpotlight());
    }

    void withoutASelectionNothingIsAsked()
    {
        openSample();
        press(Qt::Key_W);
        QVERIFY(!m_window->impactPage()->isVisible());
        QVERIFY(m_window->findings()->isVisible());
    }

    void aJourneyIsWalkedStepByStep()
    {
        openSample();
        m_window->setView(u"boots-journey"_s);
        press(Qt::Key_J);
        WalkPage *page = m_window->walkPage();
        QVERIFY(page->isVisible());
        QTRY_VERIFY(page->hasFocus());
        auto *number = page->findChild<QLabel *>(u"stepNumber"_s);
        QCOMPARE(number->text(), u"10 steps"_s);
        QTRY_VERIFY(m_window->canvas()->spotlit().contains(u"review-request"_s));
        QCOMPARE(m_window->canvas()->spotlit().size(), 10 + 8); // steps and hand-offs
        QTest::keyClick(page, Qt::Key_Left);
        QCOMPARE(number->text(), u"10 steps"_s);
        QTest::keyClick(page, Qt::Key_Right);
        QCOMPARE(number->text(), u"Step 1 of 10"_s);
        QCOMPARE(m_window->canvas()->spotlit().size(), 1);
        const QStringList first = m_window->canvas()->spotlit();
        QTest::keyClick(page, Qt::Key_Space);
        QTest::keyClick(page, Qt::Key_PageDown);
        QCOMPARE(number->text(), u"Step 3 of 10"_s);
        QVERIFY(m_window->canvas()->spotlit() != first);
        QTest::keyClick(page, Qt::Key_Backspace);
        QTest::keyClick(page, Qt::Key_PageUp);
        QCOMPARE(m_window->canvas()->spotlit(), first);
        for (int i = 0; i < 12; ++i)
            QTest::keyClick(page, Qt::Key_Right);
        QCOMPARE(number->text(), u"Step 10 of 10"_s);
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(m_window->findings()->isVisible());
        QVERIFY(!m_window->canvas()->hasSpotlight());
    }

    void whatIsFoundIsShownOnAViewThatHasIt()
    {
        openSample();
        Q_EMIT m_window->findChild<SearchField *>()->itemChosen(u"checkout"_s);
        QTRY_VERIFY(m_window->canvas()->scene().isCard(u"checkout"_s));
        QCOMPARE(m_window->canvas()->selection(), QStringList {u"checkout"_s});
    }

    void aViewIsAddedTakenOffAndDeleted()
    {
        openSample();
        Document &document = m_window->session()->document();
        run(u"Add a view of ownership"_s);
        const QString view = m_window->canvas()->viewId();
        QCOMPARE(document.graph().value(view, Key(u"view-kind")).text(), u"ownership"_s);
        QTRY_VERIFY(m_window->canvas()->scene().isArranged());
        const QString card = m_window->canvas()->scene().view().cards.front().id;
        m_window->canvas()->select({card});
        run(u"Take off this view"_s);
        QVERIFY(!m_window->canvas()->scene().isCard(card));
        QVERIFY(document.graph().contains(card));
    }

    void coloursAndFilterStandAboveTheMap()
    {
        openSample();
        auto *bar = m_window->findChild<FilterBar *>();
        QVERIFY(!bar->isVisible());
        run(u"Colour and filter"_s);
        QVERIFY(bar->isVisible());
        auto *field = bar->findChild<QComboBox *>();
        field->setCurrentIndex(field->findData(u"lifecycle"_s));
        Q_EMIT field->activated(field->currentIndex());
        auto *leaving = bar->findChild<QPushButton *>(u"leaving"_s);
        QVERIFY(leaving);
        QTest::mouseClick(leaving, Qt::LeftButton);
        const MapView &view = m_window->canvas()->scene().view();
        QVERIFY(view.isFiltered && view.shownCards() > 0);
        QVERIFY(view.shownCards() < int(view.cards.size()));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bar->isVisible());
        QVERIFY(!m_window->canvas()->scene().view().isFiltered);
    }

    void aNewJourneyIsNamedInItsTab()
    {
        openSample();
        run(u"Add a journey"_s);
        auto *tabs = m_window->findChild<QTabBar *>(u"viewTabs"_s);
        auto *name = tabs->findChild<QLineEdit *>();
        QVERIFY(name->isVisible());
        QTest::keyClicks(name, u"Bike rental"_s);
        QTest::keyClick(name, Qt::Key_Return);
        const Graph &graph = m_window->session()->document().graph();
        const QString view = m_window->canvas()->viewId();
        QCOMPARE(graph.value(view, key::name).text(), u"Bike rental"_s);
        QCOMPARE(graph.value(graph.value(view, key::journey).text(), key::name).text(),
                 u"Bike rental"_s);
        QVERIFY(tabs->tabText(tabs->currentIndex()).contains(u"Bike rental"));
    }

    void aWalkLightsWhatStandsBehindAStepWhereTheViewLacksIt()
    {
        openSample();
        m_window->inspector()->setItems({u"checkout"_s});
        press(Qt::Key_J);
        WalkPage *page = m_window->walkPage();
        const Graph &graph = m_window->session()->document().graph();
        const JourneyWalk walk = martlet::walk(Vocabulary(graph, QDate::currentDate()), u"boots"_s);
        for (const JourneyWalk::Step &step : walk.steps) {
            QTest::keyClick(page, Qt::Key_Right);
            QCOMPARE(m_window->canvas()->spotlit(), step.tools);
        }
    }

    void ofSeveralJourneysThePersonChoosesOne()
    {
        openSample();
        press(Qt::Key_J);
        WalkPage *page = m_window->walkPage();
        const auto journeys = page->findChildren<TextButton *>();
        QCOMPARE(journeys.size(), 2);
        QCOMPARE(journeys.first()->text(), u"Boots for the summer trip"_s);
        QTRY_VERIFY(journeys.first()->hasFocus());
        QTest::keyClick(journeys.first(), Qt::Key_Return);
        waitForAnswers();
        QVERIFY(page->hasFocus());
        QCOMPARE(page->findChild<QLabel *>(u"stepNumber"_s)->text(), u"10 steps"_s);
    }

    void theWalkEndsWithItsJourney()
    {
        openSample();
        m_window->setView(u"boots-journey"_s);
        press(Qt::Key_J);
        QVERIFY(m_window->walkPage()->isVisible());
        m_window->session()->document().remove({u"boots"_s});
        QTRY_VERIFY(m_window->findings()->isVisible());
    }

    void aClickBesideTheWalkPausesIt()
    {
        openSample();
        m_window->setView(u"boots-journey"_s);
        press(Qt::Key_J);
        WalkPage *page = m_window->walkPage();
        QTRY_VERIFY(m_window->canvas()->hasSpotlight());
        QTest::keyClick(page, Qt::Key_Right);
        const QStringList first = m_window->canvas()->spotlit();
        QTest::mouseClick(m_window->canvas(), Qt::LeftButton, {}, QPoint(3, 3));
        QVERIFY(page->isVisible());
        QVERIFY(!m_window->canvas()->hasSpotlight());
        auto *next = page->findChild<QAbstractButton *>(u"nextStep"_s);
        QCOMPARE(next->text(), u"Go on"_s);
        QTest::mouseClick(next, Qt::LeftButton);
        QCOMPARE(m_window->canvas()->spotlit(), first);
        QTest::keyClick(m_window->canvas(), Qt::Key_Escape);
        QVERIFY(m_window->findings()->isVisible());
    }

    void everyFigureOfThePageOpensItsList()
    {
        openSample();
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        press(Qt::Key_G);
        FiguresPage *page = m_window->figuresPage();
        auto *list = page->findChild<QListWidget *>(u"figures"_s);
        auto *counted = page->findChild<QListWidget *>(u"counted"_s);
        QTRY_VERIFY(list->hasFocus());
        for (const FigureTile *tile : page->findChildren<FigureTile *>()) {
            QTest::mouseClick(const_cast<FigureTile *>(tile), Qt::LeftButton);
            QVERIFY(list->count() > 0);
            for (int row = 0; row < list->count(); ++row) {
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Return);
                QVERIFY2(counted->isVisible() && counted->count() > 0,
                         qPrintable(list->item(row)->text()));
                QTest::keyClick(counted, Qt::Key_Escape);
                QVERIFY(list->isVisible());
                QCOMPARE(list->currentRow(), row);
            }
        }
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(m_window->findings()->isVisible());
    }

    void whatAFigureCountsIsShownOnTheMap()
    {
        openSample();
        press(Qt::Key_G);
        FiguresPage *page = m_window->figuresPage();
        auto *list = page->findChild<QListWidget *>(u"figures"_s);
        const QRect first = list->visualItemRect(list->item(0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first.center());
        auto *counted = page->findChild<QListWidget *>(u"counted"_s);
        QTRY_VERIFY(counted->hasFocus());
        const Vocabulary words(m_window->session()->document().graph(), QDate::currentDate());
        const Hours hours = hoursByHand(words, HoursBy::Flow);
        // Of the headings, only that of what is unknown.
        QCOMPARE(counted->count(), int(hours.flows.size() + hours.unknown.size()) + 1);
        const qsizetype all = m_window->canvas()->spotlit().size();
        QVERIFY(all > 3);
        QTest::keyClick(counted, Qt::Key_Down);
        QCOMPARE(m_window->canvas()->spotlit().size(), 3); // a flow and its ends
        QCOMPARE(m_window->inspector()->items(), m_window->canvas()->selection());
        QTest::keyClick(counted, Qt::Key_Escape);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(!m_window->canvas()->hasSpotlight());
    }

    void theFiguresFollowTheMapAndTheRate()
    {
        openSample();
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        press(Qt::Key_G);
        FiguresPage *page = m_window->figuresPage();
        Document &document = m_window->session()->document();
        auto *rate = page->findChild<FieldEditor *>(u"hourlyRate"_s)->findChild<QLineEdit *>();
        rate->setFocus();
        rate->selectAll();
        QTest::keyClicks(rate, u"100"_s);
        QTest::keyClick(rate, Qt::Key_Return);
        QCOMPARE(document.graph().value(projectId, Key(u"hourly-rate")).money().hundredths, 10000);
        const auto total = [&] {
            const Vocabulary words(document.graph(), QDate::currentDate());
            const Hours hours = hoursByHand(words, HoursBy::Flow);
            return roundMoneyText(*hours.cost(hours.total));
        };
        const auto said = [&](const QString &text) {
            const auto labels = page->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->text().contains(text);
            });
        };
        QTRY_VERIFY(said(total()));
        const QString before = total();
        document.setField({u"eventbrite--klaviyo"_s}, Key(u"runs-per-month"), 100);
        QVERIFY(total() != before);
        QTRY_VERIFY(said(total()));
    }

    void figuresElsewhereOpenTheirListsToo()
    {
        openSample();
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        FiguresPage *page = m_window->figuresPage();
        auto *counted = page->findChild<QListWidget *>(u"counted"_s);
        const auto &report = m_window->watcher()->report();
        const auto open = int(report.findings.size() - report.waivedCount());
        auto *debt = m_window->findings()->findChild<FigureLink *>(u"debt"_s);
        QCOMPARE(debt->text(), QString::number(report.debt()));
        QTest::mouseClick(debt, Qt::LeftButton);
        QTRY_VERIFY(counted->isVisible());
        QCOMPARE(counted->count(), open);
        auto *cards = m_window->findChild<FigureLink *>(u"view:cards"_s);
        QTest::mouseClick(cards, Qt::LeftButton);
        QTRY_COMPARE(counted->count(), int(m_window->canvas()->scene().view().cards.size()));
        QCOMPARE(cards->text(), u"%1 cards"_s.arg(counted->count()));
        QTest::mouseClick(page->findChild<QAbstractButton *>(u"closeQuestion"_s), Qt::LeftButton);
        QVERIFY(m_window->findings()->isVisible());
        QTest::mouseClick(m_window->findings()->findChild<FigureLink *>(u"known"_s),
                          Qt::LeftButton);
        QTRY_VERIFY(page->isVisible() && counted->isVisible());
    }

    void aScenarioIsToldOfWhereverItsFindingsAreShown()
    {
        openByHand();
        Document &document = m_window->session()->document();
        const Graph before = document.graph();
        const QString crm = before.itemsOf(Key(u"tool")).front()->id;
        Draft draft(before);
        draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
        draft.create(Key(u"scenario"), u"To be"_s, u"to-be"_s);
        const QJsonObject edit {
            {u"item"_s, crm}, {u"field"_s, u"owner"_s}, {u"value"_s, u"anna"_s}};
        draft.set(u"to-be"_s,
                  Key(u"steps"),
                  Value::fromJson(QJsonArray {QJsonObject {{u"edits"_s, QJsonArray {edit}}}}));
        QVERIFY(document.commit(u"Plan"_s, draft));
        Watcher *watcher = m_window->watcher();
        QTRY_VERIFY(watcher->isUpToDate());
        const auto marks = [&] {
            const Badge badge = watcher->badges().value(crm);
            return badge.errors + badge.warnings + badge.infos;
        };
        const int marksNow = marks();
        QTest::keyClick(m_window->findings()->findChild<QComboBox *>(u"scenario"_s), Qt::Key_Down);
        QTRY_COMPARE(watcher->scenario(), u"to-be"_s);
        QVERIFY(marks() < marksNow);

        auto *debt = m_window->findings()->findChild<FigureLink *>(u"debt"_s);
        QCOMPARE(debt->text(), QString::number(watcher->through().report.debt()));
        QTest::mouseClick(debt, Qt::LeftButton);
        FiguresPage *page = m_window->figuresPage();
        auto *title = page->findChild<QLabel *>(u"figureTitle"_s);
        QTRY_VERIFY(title->isVisible() && title->text().endsWith(u": "_s + debt->text()));
        auto *subject = page->findChild<QLabel *>(u"subject"_s);
        QVERIFY(subject->isVisible() && subject->text().contains(u"To be"_s));

        document.stand({});
        QTRY_VERIFY(!subject->isVisible());
        QVERIFY(title->text().endsWith(u": %1"_s.arg(watcher->report().debt())));
        QCOMPARE(marks(), marksNow);
    }

    void undoGoesOnWithTheProjectInAFieldThatIsNotBeingTypedIn()
    {
        openSample();
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        press(Qt::Key_G);
        const auto rate = [&] {
            return m_window->session()
                ->document()
                .graph()
                .value(projectId, Key(u"hourly-rate"))
                .money()
                .hundredths;
        };
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        const qint64 before = rate();
        auto *line = m_window->figuresPage()
                         ->findChild<FieldEditor *>(u"hourlyRate"_s)
                         ->findChild<QLineEdit *>();
        const QString shown = line->text();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"7"_s);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line->text(), shown);
        line->selectAll();
        QTest::keyClicks(line, u"7"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(rate() != before);
        QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rate(), before);
        QTRY_COMPARE(line->text(), shown);
    }

    void aRefusedAmountAsksForANumberUntilSomethingElseIsTyped()
    {
        openSample();
        press(Qt::Key_G);
        auto *line = m_window->figuresPage()
                         ->findChild<FieldEditor *>(u"hourlyRate"_s)
                         ->findChild<QLineEdit *>();
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, u"much"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(u"It must be a number."_s),
                 qPrintable(QToolTip::text()));
        QTest::keyClicks(line, u"5"_s);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void aFixIsShownBeforeItIsDone()
    {
        openByHand();
        Document &document = m_window->session()->document();
        QPushButton *plan = stepTo(u"fix:plan-automation"_s);
        QVERIFY(plan);
        const Graph before = document.graph();
        Canvas *canvas = m_window->canvas();
        plan->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(!canvas->preview().isEmpty());
        QCOMPARE(canvas->preview().touched.size(), 1);
        auto *bubble = m_window->findChild<QLabel *>(u"preview"_s);
        QVERIFY(bubble->isVisible());
        QCOMPARE(bubble->text(), canvas->preview().sentences.join(u'\n'));
        QVERIFY(document.graph() == before);
        // To look away ends it, one press does it.
        plan->clearFocus();
        QVERIFY(canvas->preview().isEmpty() && !bubble->isVisible());
        QTest::mouseClick(plan, Qt::LeftButton);
        QCOMPARE(document.graph().itemsOf(Key(u"scenario")).size(), size_t(1));
        QTRY_VERIFY(canvas->preview().isEmpty());
    }

    void whatIsFilledInIsShownWhileItIsTyped()
    {
        openByHand();
        Document &document = m_window->session()->document();
        document.add(Key(u"person"), u"Anna Berg"_s);
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        QPushButton *assign = stepTo(u"fix:assign-owner"_s);
        QVERIFY(assign);
        QTest::mouseClick(assign, Qt::LeftButton);
        auto *form = m_window->findings()->findChild<FixForm *>();
        auto *line = form->findChild<QLineEdit *>();
        const Graph before = document.graph();
        line->clear();
        QTest::keyClicks(line, u"Anna Berg"_s);
        auto *shown = form->findChild<QLabel *>(u"fixPreview"_s);
        QTRY_VERIFY(shown->isVisible() && shown->text().contains(u"– → Anna Berg"_s));
        QCOMPARE(m_window->canvas()->preview().touched.size(), 1);
        QVERIFY(document.graph() == before);
        QTest::keyClick(line, Qt::Key_Escape); // the list of names
        QTest::keyClick(form, Qt::Key_Escape);
        QVERIFY(m_window->canvas()->preview().isEmpty());
        QVERIFY(document.graph() == before);
    }

    void panelsStandWhereTheyWereLeft()
    {
        QVERIFY(m_window->startProject(u"Panels"_s, {}));
        const QString file = m_window->session()->file();
        standAsByDefault();
        choosePlace(u"findings"_s, u"Left of the map"_s);
        QCOMPARE(m_window->dockWidgetArea(panel(u"findings"_s)), Qt::LeftDockWidgetArea);
        QTest::mouseClick(panel(u"inspector"_s)->findChild<QToolButton *>(u"closePanel"_s),
                          Qt::LeftButton);
        QVERIFY(panel(u"inspector"_s)->isHidden());
        m_window->resizeDocks({panel(u"findings"_s)}, {450}, Qt::Horizontal);
        QTRY_COMPARE(panel(u"findings"_s)->width(), 450);
        closeAndReopen(file);
        QCOMPARE(m_window->dockWidgetArea(panel(u"findings"_s)), Qt::LeftDockWidgetArea);
        QVERIFY(panel(u"inspector"_s)->isHidden());
        QTRY_COMPARE(panel(u"findings"_s)->width(), 450);
        QVERIFY(m_window->canvas()->hasFocus());
    }

    void panelsInAWindowOfTheirOwnOrBehindEachOtherComeBackSo()
    {
        QVERIFY(m_window->startProject(u"Panels"_s, {}));
        const QString file = m_window->session()->file();
        choosePlace(u"inspector"_s, u"In a window of its own"_s);
        closeAndReopen(file);
        QVERIFY(panel(u"inspector"_s)->isFloating());
        choosePlace(u"inspector"_s, u"Right of the map"_s);
        m_window->tabifyDockWidget(panel(u"findings"_s), panel(u"inspector"_s));
        closeAndReopen(file);
        QCOMPARE(m_window->tabifiedDockWidgets(panel(u"findings"_s)),
                 QList<QDockWidget *> {panel(u"inspector"_s)});
    }

    void whatAPanelIsAskedForBringsItIntoSight()
    {
        openByHand();
        m_window->tabifyDockWidget(panel(u"findings"_s), panel(u"inspector"_s));
        showPanel(panel(u"inspector"_s));
        QTRY_VERIFY(!isInSight(panel(u"findings"_s)));
        QTest::keyClick(m_window, Qt::Key_F8);
        QTRY_VERIFY(isInSight(panel(u"findings"_s)));
        panel(u"findings"_s)->close();
        QTest::keyClick(m_window, Qt::Key_F8);
        QTRY_VERIFY(isInSight(panel(u"findings"_s)));
        panel(u"findings"_s)->close();
        press(Qt::Key_G);
        QTRY_VERIFY(isInSight(panel(u"findings"_s)));
        QVERIFY(m_window->figuresPage()->isVisible());
        QTest::keyClick(m_window, Qt::Key_I, Qt::ControlModifier);
        QTRY_VERIFY(isInSight(panel(u"inspector"_s)));
    }

    void theKeyboardPassesOverPanelsThatAreClosed()
    {
        openByHand();
        Canvas *canvas = m_window->canvas();
        canvas->select({canvas->scene().view().cards.front().id});
        panel(u"findings"_s)->close();
        canvas->setFocus();
        QTest::keyClick(m_window, Qt::Key_F6);
        QVERIFY(m_window->inspector()->isAncestorOf(m_window->focusWidget()));
        QTest::keyClick(m_window, Qt::Key_F6);
        QVERIFY(canvas->hasFocus());
        canvas->select({});
        QTest::keyClick(m_window, Qt::Key_F6);
        QVERIFY(m_window->inspector()->hasFocus());
        QTest::keyClick(m_window, Qt::Key_F6);
        QVERIFY(canvas->hasFocus());
    }

    void panelsArePutBack()
    {
        QVERIFY(m_window->startProject(u"Panels"_s, {}));
        run(u"Panels below the map"_s);
        QCOMPARE(m_window->dockWidgetArea(panel(u"findings"_s)), Qt::BottomDockWidgetArea);
        QCOMPARE(m_window->dockWidgetArea(panel(u"inspector"_s)), Qt::BottomDockWidgetArea);
        panel(u"findings"_s)->setFloating(true);
        panel(u"inspector"_s)->close();
        run(u"Put the panels back"_s);
        standAsByDefault();
    }

    void keptPanelsThatMakeNoSenseAreLeft_data()
    {
        QTest::addColumn<QVariant>("kept");
        QTest::newRow("a number") << QVariant(7);
        QTest::newRow("text") << QVariant(u"<b>panels</b>"_s);
        QTest::newRow("no state") << QVariant(QByteArray(100000, '\xff'));
    }
    void keptPanelsThatMakeNoSenseAreLeft()
    {
        QFETCH(QVariant, kept);
        QSettings().setValue(u"window/panels"_s, kept);
        QSettings().setValue(u"window/geometry"_s, kept);
        QVERIFY(m_window->startProject(u"Panels"_s, {}));
        standAsByDefault();
    }

    void damagedPanelsNeverKeepTheWindowFromOpening()
    {
        QVERIFY(m_window->startProject(u"Panels"_s, {}));
        const QString file = m_window->session()->file();
        closeAndReopen(file);
        const QByteArray sound = QSettings().value(u"window/panels"_s).toByteArray();
        QRandomGenerator dice(4711);
        for (int i = 0; i < 20; ++i) {
            QByteArray damaged = sound.left(dice.bounded(40, int(sound.size())));
            for (int hits = dice.bounded(1, 6); hits > 0; --hits)
                damaged[dice.bounded(40, int(damaged.size()))] ^= char(dice.bounded(1, 256));
            closeAndReopen(file, damaged);
            standAsByDefault();
        }
    }

    void aToolIsRememberedAsAProductAndForgotten()
    {
        QFile::remove(ownProductsFile());
        QVERIFY(m_window->startProject(u"Products"_s, {}));
        Document &document = m_window->session()->document();
        const QString crow = document.add(Key(u"tool"), u"Crow & Sons"_s);
        document.setField({crow}, key::category, u"crm"_s);
        QTRY_VERIFY(m_window->canvas()->scene().isArranged());
        m_window->canvas()->select({crow});
        run(u"Forget this product"_s);
        run(u"Remember as a known product"_s);
        QVERIFY(productCalled(u"crow & sons"_s));
        QVERIFY(productCalled(u"crow & sons"_s)->isOwn);
        QCOMPARE(productCalled(u"crow & sons"_s)->category, u"crm"_s);
        QVERIFY(QFileInfo(ownProductsFile()).size() > 0);
        // Another tool of that name is known now.
        const QString other = document.add(Key(u"tool"), u"CROW SONS"_s);
        QCOMPARE(document.graph().value(other, key::category).text(), u"crm"_s);
        run(u"Forget this product"_s);
        QVERIFY(!productCalled(u"crow & sons"_s));
        QFile::remove(ownProductsFile());
        m_window->canvas()->select({});
        run(u"Remember as a known product"_s);
        QVERIFY(!QFileInfo::exists(ownProductsFile()));
    }

    void peopleGetWhatIsSelectedAndWhatTheyAreDroppedOn()
    {
        QVERIFY(m_window->startProject(u"People"_s, {}));
        Document &document = m_window->session()->document();
        const QString crm = document.add(Key(u"tool"), u"CRM"_s);
        const QString mail = document.add(Key(u"tool"), u"Mail"_s);
        const QString anna = document.add(Key(u"person"), u"Anna Berg"_s);
        QTRY_VERIFY(m_window->canvas()->scene().isArranged());
        QVERIFY(!isInSight(panel(u"people"_s)));
        run(u"Show or hide people and teams"_s);
        QVERIFY(isInSight(panel(u"people"_s)));
        auto *list = panel(u"people"_s)->findChild<QListWidget *>(u"people"_s);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return); // nothing is selected
        QVERIFY(document.graph().value(crm, key::owner).isUnknown());
        m_window->canvas()->select({crm, mail});
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(document.graph().value(crm, key::owner).text(), anna);
        QCOMPARE(document.graph().value(mail, key::owner).text(), anna);
        document.undo();
        QVERIFY(document.graph().value(crm, key::owner).isUnknown());
        m_window->canvas()->select({});
        QMimeData data;
        data.setData(QString::fromLatin1(OwnerDrop::mimeType), anna.toUtf8());
        const MapScene &scene = m_window->canvas()->scene();
        const QPointF place = m_window->canvas()->toScreen(scene.cardRect(mail).center());
        QDragEnterEvent comes(
            place.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window->canvas(), &comes);
        QVERIFY(comes.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window->canvas(), &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(document.graph().value(mail, key::owner).text(), anna);
        QVERIFY(m_window->findChild<Toast *>()->isVisible());
        // Files go to the window, wherever they enter it.
        QMimeData files;
        files.setUrls({QUrl(u"file:///tmp/a.csv"_s)});
        QDragEnterEvent enter(
            place.toPoint(), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window->canvas(), &enter);
        QVERIFY(enter.isAccepted());
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(m_window->canvas()->hasFocus());
        run(u"Show or hide people and teams"_s);
        QVERIFY(!isInSight(panel(u"people"_s)));
    }

    void thePanelOfPeopleIsRemembered()
    {
        QVERIFY(m_window->startProject(u"People"_s, {}));
        const QString file = m_window->session()->file();
        run(u"Show or hide people and teams"_s);
        closeAndReopen(file);
        QVERIFY(isInSight(panel(u"people"_s)));
        run(u"Put the panels back"_s);
        QVERIFY(!isInSight(panel(u"people"_s)));
        standAsByDefault();
        run(u"Panels left of the map"_s);
        QVERIFY(!isInSight(panel(u"people"_s)));
    }

    void onlyNewCardsArePlaced()
    {
        Draft draft((Graph()));
        const QString there = draft.create(Key(u"tool"), u"There"_s);
        draft.set(there, key::layer, u"insight"_s);
        draft.place(there, standardView, {4000, 80, 160, 56, false});
        const QString fresh = draft.create(Key(u"tool"), u"Fresh"_s);
        draft.set(fresh, key::layer, u"insight"_s);
        QVERIFY(m_window->startProject(u"New cards"_s, draft.graph()));
        const Document &document = m_window->session()->document();
        QTRY_VERIFY(m_window->canvas()->scene().isArranged());
        const QRectF before = m_window->canvas()->scene().cardRect(there);
        const Key place = placeKey(m_window->canvas()->scene().view().id);
        QVERIFY(!document.graph().value(fresh, place).isPlace());
        run(u"Place new cards"_s);
        QTRY_VERIFY(document.graph().value(fresh, place).isPlace());
        QCOMPARE(m_window->canvas()->scene().cardRect(there), before);
        const QString label = document.undoLabel();
        auto *toast = m_window->findChild<Toast *>();
        toast->hide();
        run(u"Place new cards"_s);
        QVERIFY(toast->isVisible());
        QCOMPARE(document.undoLabel(), label);
    }

    void whetherTheWheelZoomsIsRememberedForAllWindows()
    {
        QSettings().remove(u"map/wheelZooms"_s);
        QVERIFY(m_window->startProject(u"Wheel"_s, {}));
        const auto turned = [](MainWindow *window) {
            const double before = window->canvas()->camera().scale();
            QWheelEvent turn({300, 200},
                             window->canvas()->mapToGlobal(QPointF(300, 200)),
                             {},
                             {0, 120},
                             Qt::NoButton,
                             Qt::NoModifier,
                             Qt::NoScrollPhase,
                             false);
            QCoreApplication::sendEvent(window->canvas(), &turn);
            return window->canvas()->camera().scale() / before;
        };
        QCOMPARE(turned(m_window), 1.0);
        run(u"Wheel zooms"_s);
        QVERIFY(turned(m_window) > 1);
        auto *other = new MainWindow;
        other->show();
        QVERIFY(turned(other) > 1);
        for (QAction *command : other->commands()) {
            if (command->text() == "Wheel zooms"_L1) {
                QVERIFY(command->isChecked());
                command->trigger();
            }
        }
        QCOMPARE(turned(m_window), 1.0);
        other->close();
        QSettings().remove(u"map/wheelZooms"_s);
    }

    void whatIsUsualIsHeldByAllThatAreSelected()
    {
        QVERIFY(m_window->startProject(u"Usual"_s, {}));
        Document &document = m_window->session()->document();
        const QString crm = document.add(Key(u"tool"), u"Pipedrive"_s);
        const QString mail = document.add(Key(u"tool"), u"Mailchimp"_s);
        QTRY_VERIFY(m_window->canvas()->scene().isArranged());
        m_window->canvas()->select({crm, mail});
        run(u"Let it hold what is usual"_s);
        QCOMPARE(document.graph().itemsOf(Key(u"holds")).size(), size_t(4));
        QCOMPARE(document.graph().itemsOf(Key(u"data-object")).size(), size_t(3));
        document.undo();
        QVERIFY(document.graph().itemsOf(Key(u"data-object")).empty());
    }

    void everyCommandHasANameAndNoTwoShareKeys()
    {
        QSet<QString> keys;
        for (const QAction *command : m_window->commands()) {
            QVERIFY(!command->text().isEmpty());
            for (const QKeySequence &sequence : command->shortcuts()) {
                QVERIFY2(!keys.contains(sequence.toString()), qPrintable(sequence.toString()));
                keys.insert(sequence.toString());
            }
        }
    }

    void theOverviewMapIsTurnedOffAndStaysSo()
    {
        openSample();
        m_window->canvas()->zoomTo(2);
        auto *overview = m_window->findChild<OverviewMap *>();
        QVERIFY(overview->isVisible());
        press(Qt::Key_M);
        QVERIFY(!overview->isVisible());
        MainWindow next;
        QVERIFY(!next.findChild<OverviewMap *>()->isWanted());
        press(Qt::Key_M);
        QVERIFY(overview->isVisible());
        MainWindow last;
        QVERIFY(last.findChild<OverviewMap *>()->isWanted());
    }

    void everyCommandIsFoundByOtherWordsToo()
    {
        QStringList texts;
        for (const QAction *command : m_window->commands())
            texts.append(commandText(*command));
        QStringList withWords = commandWords().keys();
        texts.sort();
        withWords.sort();
        QCOMPARE(withWords, texts);
    }

private:
    QDockWidget *panel(const QString &name) const
    {
        return m_window->findChild<QDockWidget *>(name);
    }

    /// In the menu of the panel's title.
    void choosePlace(const QString &name, const QString &place) const
    {
        auto *title = panel(name)->titleBarWidget();
        QTest::mouseClick(title->findChild<QToolButton *>(u"places"_s), Qt::LeftButton);
        auto *menu = title->findChild<QMenu *>();
        QTRY_VERIFY(menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (action->text() == place)
                action->trigger();
        }
        menu->close();
    }

    void closeAndReopen(const QString &file, const QByteArray &panels = {})
    {
        m_window->close();
        if (!panels.isEmpty())
            QSettings().setValue(u"window/panels"_s, panels);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window = new MainWindow;
        m_window->show();
        m_window->openFile(file);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
    }

    void standAsByDefault() const
    {
        for (const QString &name : {u"findings"_s, u"inspector"_s}) {
            QVERIFY(isInSight(panel(name)) && !panel(name)->isFloating());
            QCOMPARE(m_window->dockWidgetArea(panel(name)), Qt::RightDockWidgetArea);
        }
        QTRY_VERIFY(panel(u"findings"_s)->geometry().bottom()
                    < panel(u"inspector"_s)->geometry().top());
        QTRY_VERIFY(qAbs(panel(u"findings"_s)->width() - 372) < 20);
    }

    size_t countOfTools() const
    {
        return m_window->session()->document().graph().itemsOf(Key(u"tool")).size();
    }

    /// Opens a new map in a new folder, such as a memory stick that may be pulled out.
    void openOn(const QString &folder)
    {
        QVERIFY(QDir().mkdir(folder));
        const QString file = folder + u"/map.martlet"_s;
        QVERIFY(Session::create(file, {}, u"Begin"_s));
        m_window->openFile(file);
        QVERIFY(m_window->session());
    }

    /// One change, and no folder to save it in.
    void pullOut(const QString &folder)
    {
        m_window->session()->document().add(Key(u"tool"), u"CRM"_s);
        QVERIFY(
            QDir().rename(folder, folder + u" in a pocket"_s)); // whoever writes there meanwhile
    }

    void reopen(const QString &file)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_window = new MainWindow;
        m_window->openFile(file);
        QVERIFY(m_window->session());
    }

    /// Presses a button of the question that comes up next.
    static void answerNext(const QString &label, QString *question = nullptr)
    {
        QTimer::singleShot(0, qApp, [label, question] {
            auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
            QVERIFY(box);
            if (question)
                *question = box->text();
            for (QAbstractButton *button : box->buttons()) {
                if (button->text() == label)
                    button->click();
            }
        });
    }

    /// Names a file in the dialog that comes up next.
    static void chooseNext(const QString &file)
    {
        auto *waiting = new QTimer(qApp);
        connect(waiting, &QTimer::timeout, waiting, [waiting, file] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            waiting->deleteLater();
            dialog->findChild<QLineEdit *>()->setText(file);
            QMetaObject::invokeMethod(dialog, "accept");
        });
        waiting->start(10);
    }

    /// The shortcut of a question.
    void run(const QString &what)
    {
        for (QAction *command : m_window->commands()) {
            if (command->text() == what)
                command->trigger();
        }
    }
    void press(Qt::Key key)
    {
        const QKeySequence keys(Qt::CTRL | Qt::SHIFT | key);
        for (QAction *command : m_window->commands()) {
            if (command->shortcut() == keys)
                command->trigger();
        }
        waitForAnswers();
    }

    static QWidget *focus() { return QApplication::focusWidget(); }
    static QString focusText()
    {
        const auto *button = qobject_cast<QAbstractButton *>(focus());
        return button ? button->text() : QString();
    }

    /// Until the end of the test, on a computer that has shown none yet.
    static void wantHints()
    {
        QSettings().remove(u"hints"_s);
        Hints::setWanted(true);
    }
    QString hint() const { return m_window->findChild<Hints *>()->text(); }

    /// Tools that have nothing to do with each other.
    void openWithTools(int count)
    {
        QVERIFY(m_window->startProject(u"Tools"_s, {}));
        for (int i = 1; i <= count; ++i)
            m_window->session()->document().add(Key(u"tool"), u"Tool %1"_s.arg(i));
    }

    /// Two tools that nobody owns, and data that is carried by hand from one to the other.
    void openByHand()
    {
        QVERIFY(m_window->startProject(u"By hand"_s, {}));
        Document &document = m_window->session()->document();
        const QString from = document.add(Key(u"tool"), u"CRM"_s);
        const QString to = document.add(Key(u"tool"), u"Mail"_s);
        document.setField({document.connectElements(from, to)}, key::mode, u"copy-paste"_s);
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        QTRY_VERIFY(m_window->canvas()->scene().isArranged());
    }

    /// Goes to the first finding that can be mended in that way.
    QPushButton *stepTo(const QString &fix) const
    {
        for (qsizetype i = 0; i < m_window->watcher()->report().findings.size(); ++i) {
            m_window->findings()->step(1);
            const auto buttons = m_window->findings()->findChildren<QPushButton *>(fix);
            if (!buttons.isEmpty())
                return buttons.last();
        }
        return nullptr;
    }

    void waitForAnswers() const
    {
        for (const QuestionPage *page : m_window->findChildren<QuestionPage *>())
            QTRY_VERIFY(!page->isBusy());
    }

    void openSample()
    {
        QFile file(u":/samples/outdoor-retailer.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto import = readProjectJson(file.readAll());
        QVERIFY(import);
        QVERIFY(m_window->startProject(u"Sample"_s, import->graph));
        QTRY_VERIFY_WITH_TIMEOUT(m_window->canvas()->scene().isArranged(), 30000);
    }

    QTemporaryDir m_state;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
