// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/session.h"
#include "model/merge/changedpart.h"
#include "views/sharing/proposalpage.h"
#include "views/sharing/undecidedlist.h"
#include "views/widgets/style.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key vendor(u"vendor");

/// Changes that somebody sent, taken and left with keys; and our own, to be sent.
class TestProposalPage final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ProposalPage> m_page;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    UndecidedList *list() const { return m_page->findChild<UndecidedList *>(); }
    const Graph &graph() const { return m_session->document().graph(); }
    QString becomes(int row) const
    {
        return list()->topLevelItem(row)->text(UndecidedList::Before);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(list(), key, modifiers);
    }
    static void work(Session &session, const QString &item, const QString &value)
    {
        Draft draft(session.document().graph());
        draft.set(item, vendor, value);
        QVERIFY(session.document().commit(u"Vendor"_s, draft));
    }

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    /// Ben has a copy, says the vendors of two tools and adds one; Anna says one of them too.
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", path(u"state"_s).toUtf8());
        Draft draft((Graph()));
        for (const QString &id : {u"crm"_s, u"mail"_s})
            draft.create(tool, id, id);
        auto made = WorkingCopy::create(path(u"anna.martlet"_s), draft.graph(), u"Anna"_s, {});
        QVERIFY(made);
        made->reset();
        QVERIFY(QFile::copy(path(u"anna.martlet"_s), path(u"ben.martlet"_s)));
        auto ben = Session::open(path(u"ben.martlet"_s));
        QVERIFY(ben);
        const Result<HeldChanges> since = (*ben)->held();
        QVERIFY(since);
        work(**ben, u"crm"_s, u"HubSpot"_s);
        work(**ben, u"mail"_s, u"Postfix"_s);
        Draft more((*ben)->document().graph());
        more.create(tool, u"Chat"_s, u"chat"_s);
        QVERIFY((*ben)->document().commit(u"Add Chat"_s, more));
        const Result<QByteArray> bytes = (*ben)->changesSince(*since);
        QVERIFY(bytes);
        QFile file(path(u"ben.martlet-changes"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());

        auto anna = Session::open(path(u"anna.martlet"_s));
        QVERIFY(anna);
        m_session = std::move(*anna);
        m_page = std::make_unique<ProposalPage>();
        m_page->setSession(m_session.get());
        m_page->resize(1300, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_folder.reset();
    }

    void allOfItIsOneStep()
    {
        QVERIFY(m_page->review(path(u"ben.martlet-changes"_s)));
        QCOMPARE(list()->topLevelItemCount(), 3);
        const Graph before = graph();
        const QSignalSpy left(m_page.get(), &ProposalPage::left);
        const QSignalSpy asked(m_page.get(), &ProposalPage::copyWanted);
        press(Qt::Key_Return);
        QCOMPARE(left.count(), 1);
        QCOMPARE(asked.count(), 0);
        QCOMPARE(graph().value(u"mail"_s, vendor).text(), u"Postfix"_s);
        QVERIFY(graph().contains(u"chat"_s));
        // It is a merge: what was taken is held, and there is nothing more to take.
        QVERIFY(m_page->review(path(u"ben.martlet-changes"_s)));
        QVERIFY(list()->isHidden());
        m_session->document().undo();
        QCOMPARE(graph(), before);
    }

    void whatIsLeftCanBeTakenLater()
    {
        QVERIFY(m_page->review(path(u"ben.martlet-changes"_s)));
        list()->setCurrentItem(list()->topLevelItem(0));
        const QString item = list()->topLevelItem(0)->text(UndecidedList::Element);
        press(Qt::Key_1);
        QCOMPARE(becomes(0), u"left"_s);
        press(Qt::Key_Return);
        QVERIFY(m_page->review(path(u"ben.martlet-changes"_s)));
        QCOMPARE(list()->topLevelItemCount(), 1);
        QCOMPARE(list()->topLevelItem(0)->text(UndecidedList::Element), item);
        press(Qt::Key_Return);
        QVERIFY(m_page->review(path(u"ben.martlet-changes"_s)));
        QVERIFY(list()->isHidden());
    }

    void whatBothChangedIsLeftUnlessTaken()
    {
        work(*m_session, u"crm"_s, u"Pipedrive"_s);
        QVERIFY(m_page->review(path(u"ben.martlet-changes"_s)));
        int row = 0;
        while (list()->topLevelItem(row)->text(UndecidedList::Mine) != "Pipedrive"_L1)
            ++row;
        QCOMPARE(becomes(row), u"left: you changed it too"_s);
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_1);
        list()->setCurrentItem(list()->topLevelItem(row));
        press(Qt::Key_2);
        QCOMPARE(becomes(row), u"taken, in place of yours"_s);
        const QSignalSpy asked(m_page.get(), &ProposalPage::copyWanted);
        press(Qt::Key_Return);
        QCOMPARE(asked.count(), 0);
        QCOMPARE(graph().value(u"crm"_s, vendor).text(), u"HubSpot"_s);
        QVERIFY(!graph().contains(u"chat"_s));
    }

    void whatWasSentLastIsOfferedFirst()
    {
        m_page->send();
        auto *days = m_page->findChild<QComboBox *>(u"sinceWhen"_s);
        const int before = days->count();
        work(*m_session, u"crm"_s, u"Pipedrive"_s);
        m_page->findChild<QLineEdit *>(u"sentToWhom"_s)->setText(u"Ben of sales"_s);
        m_page->noteSent();
        work(*m_session, u"mail"_s, u"Brevo"_s);
        m_page->send();
        QCOMPARE(days->count(), before + 1);
        QVERIFY(days->currentText().startsWith(u"Since what you sent to Ben of sales on "_s));
        QCOMPARE(list()->topLevelItemCount(), 1);
        QCOMPARE(list()->topLevelItem(0)->text(UndecidedList::Theirs), u"Brevo"_s);
        // Somebody else has none of it.
        auto *whom = m_page->findChild<QLineEdit *>(u"sentToWhom"_s);
        whom->selectAll();
        QTest::keyClicks(whom, u"Iris"_s);
        QCOMPARE(days->currentIndex(), 1);
        QVERIFY(list()->topLevelItemCount() > 1);
        whom->selectAll();
        QTest::keyClicks(whom, u"ben of sales"_s);
        QCOMPARE(days->currentIndex(), 0);
        QCOMPARE(list()->topLevelItemCount(), 1);
        QVERIFY(m_session->publishNow());
        QFile file(m_session->file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Ben of sales")); // it is nobody else's business
    }

    void whatChangedIsListedAndSent()
    {
        work(*m_session, u"crm"_s, u"Pipedrive"_s);
        m_page->send();
        QCOMPARE(list()->topLevelItemCount(), 1);
        m_page->sendSince(path(u"ben.martlet"_s));
        QCOMPARE(list()->topLevelItemCount(), 1);
        const QSignalSpy asked(m_page.get(), &ProposalPage::copyWanted);
        work(*m_session, u"mail"_s, u"Brevo"_s); // the list follows, and nobody is asked again
        QCOMPARE(list()->topLevelItemCount(), 2);
        QCOMPARE(asked.count(), 0);
        const QSignalSpy wanted(m_page.get(), &ProposalPage::saveWanted);
        press(Qt::Key_Return);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(m_page->package());
        const Result<QByteArray> sheet = m_page->sheet();
        QVERIFY(sheet && sheet->startsWith("PK"));
    }
};

QTEST_MAIN(TestProposalPage)
#include "tst_proposalpage.moc"
