// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/document/discussion.h"
#include "model/document/document.h"
#include "model/document/unseen.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/projector.h"
#include "views/panels/commentfield.h"
#include "views/panels/commentsbox.h"
#include "views/panels/commentspage.h"
#include "views/panels/findingspanel.h"
#include "views/panels/inspector.h"
#include "views/panels/threadview.h"
#include "views/sharing/comparisonpage.h"
#include "views/sharing/sharingbar.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace martlet;
using namespace Qt::StringLiterals;

/// What people say to each other, in the details, in a list, and on the map.
class TestComments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"martlet-test"_s);
    }

    void init()
    {
        QSettings().clear();
        QSettings().setValue(u"author"_s, u"Anna"_s);
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
        m_document = std::make_unique<Document>();
        m_document->setAuthor(u"Anna"_s);
        m_crm = m_document->add(Key(u"tool"), u"CRM"_s);
        m_mail = m_document->add(Key(u"tool"), u"Mail"_s);
    }
    void cleanup()
    {
        delete m_window;
        m_window = nullptr;
    }

    void aThreadIsWrittenAnsweredAndSettled()
    {
        CommentsBox box(u"Comments"_s, nullptr);
        open(&box);
        type(&box, u"newComment"_s, u"Who pays?"_s);
        QCOMPARE(textsIn(box), QStringList {u"Who pays?"_s});
        QVERIFY(field(box, u"newComment"_s)->text().isEmpty());
        click(box, u"reply"_s);
        type(&box, u"openComment"_s, u"Sales"_s);
        QCOMPARE(textsIn(box), QStringList({u"Who pays?"_s, u"Sales"_s}));
        QVERIFY(!box.findChild<CommentField *>(u"openComment"_s));
        click(box, u"settle"_s);
        QVERIFY(textsIn(box).isEmpty()); // folded
        QVERIFY(box.findChild<QAbstractButton *>(u"settledThread"_s));
        click(box, u"settledThread"_s);
        QCOMPARE(textsIn(box).size(), 2);
        m_document->undo();
        QVERIFY(threadsOf(m_document->graph()).first().isOpen());
    }

    void onlyOnesOwnCommentsCanBeChanged()
    {
        Discussion(m_document.get()).comment(m_crm, u"Mine"_s);
        m_document->setAuthor(u"Ben"_s);
        Discussion(m_document.get()).comment(m_crm, u"His"_s);
        m_document->setAuthor(u"Anna"_s);
        CommentsBox box(u"Comments"_s, nullptr);
        open(&box);
        const auto menus = box.findChildren<QToolButton *>(u"commentMenu"_s);
        QCOMPARE(menus.size(), 1);
        menus.first()->menu()->actions().first()->trigger();
        QCOMPARE(field(box, u"openComment"_s)->text(), u"Mine"_s);
        type(&box, u"openComment"_s, u"Mine, better"_s);
        QCOMPARE(textsIn(box), QStringList({u"Mine, better"_s, u"His"_s}));
        box.findChild<QToolButton *>(u"commentMenu"_s)->menu()->actions().last()->trigger();
        QCOMPARE(textsIn(box), QStringList {u"His"_s});
    }

    void whatWasBegunIsKeptWhileOneLooksElsewhere()
    {
        CommentsBox box(u"Comments"_s, nullptr);
        open(&box);
        field(box, u"newComment"_s)->setText(u"Half a sen"_s);
        box.setSubject(m_mail);
        QVERIFY(field(box, u"newComment"_s)->text().isEmpty());
        box.setSubject(m_crm);
        QCOMPARE(field(box, u"newComment"_s)->text(), u"Half a sen"_s);
    }

    void whoAnswersGoesOnWhileSomethingComesIn()
    {
        Discussion(m_document.get()).comment(m_crm, u"Who pays?"_s);
        CommentsBox box(u"Comments"_s, nullptr);
        open(&box);
        click(box, u"reply"_s);
        field(box, u"openComment"_s)->setText(u"I thin"_s);
        Discussion(m_document.get())
            .reply(threadsOn(m_document->graph(), m_crm).first(), u"Sales"_s);
        QCOMPARE(textsIn(box).size(), 2);
        QCOMPARE(field(box, u"openComment"_s)->text(), u"I thin"_s);
    }

    void whatIsTooLongCannotBeSentAndStays()
    {
        CommentField written(u"Write"_s, u"Send"_s, false, nullptr);
        const QSignalSpy sent(&written, &CommentField::sent);
        const QString tooLong(textLimit + 1, u'w');
        written.setText(tooLong);
        const auto *problem = written.findChild<QLabel *>(u"commentProblem"_s);
        auto *send = written.findChild<QPushButton *>(u"sendComment"_s);
        QVERIFY(!problem->isHidden() && !problem->text().isEmpty());
        QVERIFY(!send->isEnabled());
        QTest::keyClick(written.focusProxy(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(sent.isEmpty());
        QCOMPARE(written.text(), tooLong);
        written.setText(tooLong.chopped(1));
        QVERIFY(problem->isHidden() && send->isEnabled());
    }

    void textIsNeverMarkupAndNeverTooWide()
    {
        const QString hostile = u"<img src=\"/etc/passwd\"><b>bold</b> & \u202Eabc"_s;
        Discussion talk(m_document.get());
        talk.comment(m_crm, hostile);
        QTest::qWait(2); // in one millisecond neither is the first
        talk.comment(m_crm, QString(textLimit, u'w'));
        CommentsBox box(u"Comments"_s, nullptr);
        open(&box);
        box.resize(300, 800);
        for (const QLabel *label : box.findChildren<QLabel *>(u"commentText"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const QLabel *label : box.findChildren<QLabel *>(u"commentAuthor"_s))
            QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(textsIn(box).first().contains(u"<b>bold</b>"_s));
        QVERIFY(box.findChild<ThreadView *>()->minimumSizeHint().width() <= 300);
        QVERIFY(textsIn(box).last().size() < 2000);
        click(box, u"wholeComment"_s);
        QVERIFY(textsIn(box).last().size() >= textLimit);
    }

    void theListCanBeNarrowed()
    {
        Discussion talk(m_document.get());
        const QString mine = talk.comment(m_crm, u"Mine"_s);
        m_document->setAuthor(u"Ben"_s);
        const QString his = talk.comment(m_mail, u"His"_s);
        talk.comment(u"OWN-01:"_s + m_mail, u"On a finding"_s);
        talk.setResolved(threadsOn(m_document->graph(), m_mail).first(), true);
        m_document->setAuthor(u"Anna"_s);
        CommentsPage page(nullptr);
        page.setDocument(m_document.get());
        page.setFreshComments({his});
        page.QWidget::show();
        const auto *list = page.findChild<QListWidget *>(u"commentList"_s);
        page.open();
        QCOMPARE(list->count(), 1); // what is new
        page.showPart(CommentsPage::Part::Open);
        QCOMPARE(list->count(), 2);
        page.showPart(CommentsPage::Part::Mine);
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->item(0)->data(Qt::UserRole).toString(), mine);
        page.showPart(CommentsPage::Part::Resolved);
        QCOMPARE(list->count(), 1);
        page.showPart(CommentsPage::Part::All);
        QCOMPARE(list->count(), 3);
        auto *people = page.findChild<QComboBox *>(u"commentPeople"_s);
        people->setCurrentText(u"Ben"_s);
        Q_EMIT people->activated(people->currentIndex());
        QCOMPARE(list->count(), 2);
        auto *kinds = page.findChild<QComboBox *>(u"commentKinds"_s);
        kinds->setCurrentText(u"Finding"_s);
        Q_EMIT kinds->activated(kinds->currentIndex());
        QCOMPARE(list->count(), 1);
    }

    void whatIsSettledStaysChosenInTheList()
    {
        Discussion talk(m_document.get());
        const QString first = talk.comment(m_crm, u"a"_s);
        talk.comment(m_mail, u"b"_s);
        CommentsPage page(nullptr);
        page.setDocument(m_document.get());
        page.QWidget::show();
        page.open();
        auto *list = page.findChild<QListWidget *>(u"commentList"_s);
        const auto chosen = [&] {
            return list->currentItem()->data(Qt::UserRole).toString();
        };
        if (chosen() != first)
            list->setCurrentRow(1 - list->currentRow());
        const QSignalSpy others(&page, &CommentsPage::threadChosen);
        talk.setResolved(threadsOn(m_document->graph(), m_crm).first(), true);
        QCOMPARE(list->count(), 2);
        QCOMPARE(chosen(), first);
        QCOMPARE(others.count(), 0);
        page.showPart(CommentsPage::Part::Open);
        QCOMPARE(list->count(), 1);
    }

    void undoIsOfTheProjectWhereNothingIsTyped()
    {
        CommentsBox box(u"Comments"_s, nullptr);
        open(&box);
        auto *edit = field(box, u"newComment"_s)->findChild<QPlainTextEdit *>();
        const auto isTakenByField = [&] {
            QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
            undo.ignore();
            QApplication::sendEvent(edit, &undo);
            return undo.isAccepted();
        };
        QVERIFY(!isTakenByField());
        edit->setFocus();
        QTest::keyClicks(edit, u"abc"_s);
        QVERIFY(isTakenByField());
    }

    void theListWalksThroughWhatIsNew()
    {
        Discussion talk(m_document.get());
        const QString first = talk.comment(m_crm, u"a"_s);
        const QString second = talk.comment(m_mail, u"b"_s);
        CommentsPage page(nullptr);
        page.setDocument(m_document.get());
        page.setFreshComments({first});
        page.QWidget::show();
        QVERIFY(page.step(1));
        const auto *list = page.findChild<QListWidget *>(u"commentList"_s);
        QCOMPARE(list->currentItem()->data(Qt::UserRole).toString(), first);
        page.setFreshComments({});
        QVERIFY(page.step(1));
        const QString one = list->currentItem()->data(Qt::UserRole).toString();
        QVERIFY(page.step(1));
        QVERIFY(list->currentItem()->data(Qt::UserRole).toString() != one);
    }

    void enterInTheListAnswers()
    {
        Discussion(m_document.get()).comment(m_crm, u"Who pays?"_s);
        CommentsPage page(nullptr);
        page.setDocument(m_document.get());
        page.QWidget::show();
        page.open();
        QTest::keyClick(page.findChild<QListWidget *>(u"commentList"_s), Qt::Key_Return);
        type(&page, u"openComment"_s, u"Sales"_s);
        QCOMPARE(threadsOn(m_document->graph(), m_crm).first().comments.size(), 2);
    }

    void aFindingIsTalkedOfAndFoundAgain()
    {
        openWindow();
        QTRY_VERIFY(m_window->watcher()->isUpToDate());
        QTRY_VERIFY(!m_window->watcher()->report().findings.isEmpty());
        const QString key = m_window->watcher()->report().findings.first().key;
        QVERIFY(m_window->findings()->chooseFinding(key));
        QVERIFY(m_window->findings()->focusComments());
        auto *box = m_window->findings()->findChild<CommentsBox *>();
        QCOMPARE(box->subject(), key);
        type(box, u"newComment"_s, u"Really?"_s);
        QCOMPARE(threadsOn(document().graph(), key).size(), 1);
        m_window->findings()->clearChoice();
        run(u"Comments"_s);
        click(*m_window->commentsPage(), u"commentPlace"_s);
        QCOMPARE(box->subject(), key);
    }

    void openCommentsHaveASignOnTheMapAndNotInTheRoom()
    {
        openWindow();
        const QString card = document().add(Key(u"tool"), u"Desk"_s);
        QTRY_VERIFY(m_window->canvas()->scene().contains(card));
        m_window->canvas()->select({card});
        run(u"Comment…"_s);
        auto *box = m_window->inspector()->findChild<CommentsBox *>();
        QCOMPARE(box->subject(), card);
        type(box, u"newComment"_s, u"Who pays?"_s);
        const auto sign = [&] {
            return m_window->canvas()->scene().card(card)->badge.comments;
        };
        QCOMPARE(sign(), 1);
        QVERIFY(
            m_window->canvas()->scene().card(card)->description().contains(u"1 open comment"_s));
        run(u"Present on the projector"_s);
        const auto *room = m_window->projector()->findChild<Canvas *>();
        QTRY_VERIFY(room->scene().contains(card));
        QCOMPARE(room->scene().card(card)->badge.comments, 0);
        click(*box, u"settle"_s);
        QCOMPARE(sign(), 0);
    }

    void withNothingSelectedTheViewIsTalkedOf()
    {
        openWindow();
        m_window->canvas()->select({});
        run(u"Comment…"_s);
        auto *box = m_window->inspector()->findChild<CommentsBox *>();
        type(box, u"newComment"_s, u"Too full"_s);
        QCOMPARE(threadsOn(document().graph(), m_window->canvas()->viewId()).size(), 1);
    }

    void whatIsNewIsToldReviewedAndSeen()
    {
        openWindow();
        const QString file = m_window->session()->file();
        const QString card = document().add(Key(u"tool"), u"Desk"_s);
        QVERIFY(m_window->session()->publishNow());
        QTRY_VERIFY(m_window->session()->unseen().isKnown());
        delete m_window;
        {
            const auto theirs = Session::open(file);
            QVERIFY(theirs);
            (*theirs)->document().setAuthor(u"Ben"_s);
            (*theirs)->document().rename(card, u"Help desk"_s);
            Discussion(&(*theirs)->document()).comment(card, u"Better?"_s);
            QVERIFY((*theirs)->publishNow());
        }
        m_window = new MainWindow;
        m_window->show();
        m_window->openFile(file);
        const auto *bar = m_window->findChild<MessageBar *>(u"unseen"_s);
        QTRY_VERIFY(bar->text().contains(u"1 change"_s));
        QVERIFY2(bar->text().contains(u"Ben"_s), qPrintable(bar->text()));
        QVERIFY2(bar->text().contains(u"1 new comment"_s), qPrintable(bar->text()));
        run(u"What is new"_s);
        QTRY_VERIFY(m_window->comparisonPage()->comparison());
        QVERIFY(m_window->comparisonPage()->isReview());
        QCOMPARE(m_window->comparisonPage()->comparison()->differences().size(), size_t(2));
        const auto *list =
            m_window->comparisonPage()->findChild<QListWidget *>(u"comparisonList"_s);
        QCOMPARE(list->count(), 4); // two kinds and what is of them
        m_window->canvas()->select({card});
        QVERIFY(m_window->inspector()->findChild<QLabel *>(u"freshComment"_s));
        run(u"All of it is seen"_s);
        QCOMPARE(bar->text(), QString());
        QVERIFY(!m_window->comparisonPage()->isVisible());
        QVERIFY(m_window->session()->unseen().news().isEmpty());
    }

private:
    Document &document() { return m_window->session()->document(); }

    void openWindow()
    {
        const QString file = m_folder->filePath(u"map.martlet"_s);
        QVERIFY(Session::create(file, m_document->graph(), u"Begin"_s));
        m_window = new MainWindow;
        m_window->resize(1400, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        m_window->openFile(file);
        QVERIFY(m_window->session());
        QTRY_VERIFY(m_window->canvas()->scene().isArranged());
    }

    void run(const QString &command)
    {
        for (QAction *action : m_window->commands()) {
            if (action->text() == command)
                return action->trigger();
        }
        QFAIL(qPrintable(u"no command "_s + command));
    }

    void open(CommentsBox *box)
    {
        box->setDocument(m_document.get());
        box->setSubject(m_crm);
        box->setOpen(true);
        box->resize(340, 600);
        box->show();
    }

    static CommentField *field(const QWidget &box, const QString &name)
    {
        return box.findChild<CommentField *>(name);
    }

    static void type(QWidget *box, const QString &name, const QString &text)
    {
        CommentField *where = field(*box, name);
        QVERIFY(where);
        where->setText(text);
        QTest::keyClick(where->findChild<QPlainTextEdit *>(), Qt::Key_Return, Qt::ControlModifier);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    static void click(const QWidget &box, const QString &name)
    {
        auto *button = box.findChild<QAbstractButton *>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    static QStringList textsIn(const QWidget &box)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList texts;
        for (QLabel *label : box.findChildren<QLabel *>(u"commentText"_s))
            texts.append(label->text().remove(QChar(0x200B)));
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Document> m_document;
    QString m_crm;
    QString m_mail;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(TestComments)
#include "tst_comments.moc"
