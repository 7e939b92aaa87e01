// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "tests/support/copyinhand.h"
#include "views/sharing/mergepage.h"
#include "views/widgets/style.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key vendor(u"vendor");

static Graph stack()
{
    Draft draft((Graph()));
    draft.create(u"team"_key, u"IT"_s, u"it"_s);
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.create(tool, u"Mail"_s, u"mail"_s);
    draft.set(u"crm"_s, vendor, u"Odoo"_s);
    return draft.graph();
}

/// Deciding in the window, with keys and pointer.
class TestMergePage final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<MergePage> m_page;

    UndecidedList *list() const { return m_page->findChild<UndecidedList *>(); }
    QString vendorOf(const QString &item) const
    {
        return m_document->graph().value(item, vendor).text();
    }
    qsizetype undecided() const { return undecidedIn(m_document->graph()).size(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(list(), key, modifiers);
    }

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    /// Brand merges what Sales says of the vendors of two tools, and of a third one.
    void init()
    {
        CopyInHand brand(u"Brand"_s, stack());
        CopyInHand sales = brand.givenTo(u"Sales"_s);
        for (const QString &item : {u"crm"_s, u"mail"_s}) {
            brand.work([&](Draft &draft) { draft.set(item, vendor, u"mine"_s); });
            sales.work([&](Draft &draft) { draft.set(item, vendor, u"theirs"_s); });
        }
        brand.work([](Draft &draft) { draft.create(tool, u"Zoom"_s, u"zoom-1"_s); });
        sales.work([](Draft &draft) { draft.create(tool, u"Zoom"_s, u"zoom-2"_s); });
        const Graph before = brand.graph();
        m_document = std::make_unique<Document>(before);
        const Merged merged = brand.merge(sales.copy());
        Draft draft(before);
        QVERIFY(draft.apply(merged.edits));
        QVERIFY(m_document->commit(u"Merge with sales.martlet"_s, draft));
        m_page = std::make_unique<MergePage>();
        m_page->setProject(m_document.get(), nullptr);
        m_page->resize(1300, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->open({u"sales.martlet"_s,
                      u"Merge with sales.martlet"_s,
                      {before, m_document->graph(), {}, {}, {}, merged.alike, {}}});
        m_page->setFocus();
    }
    void cleanup()
    {
        m_page.reset();
        m_document.reset();
    }

    void mineStandsBesideTheirs()
    {
        QCOMPARE(list()->topLevelItemCount(), 2);
        for (int row : {0, 1}) {
            QCOMPARE(list()->topLevelItem(row)->text(UndecidedList::Mine), u"mine"_s);
            QCOMPARE(list()->topLevelItem(row)->text(UndecidedList::Theirs), u"theirs"_s);
        }
        QCOMPARE(list()->topLevelItem(0)->text(UndecidedList::Element), u"CRM"_s);
        QCOMPARE(list()->topLevelItem(0)->text(UndecidedList::Before), u"Odoo"_s);
    }

    void oneKeyDecidesAndGoesOn_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("mine") << Qt::Key_1 << u"mine"_s;
        QTest::newRow("theirs") << Qt::Key_2 << u"theirs"_s;
        QTest::newRow("before") << Qt::Key_3 << u"Odoo"_s;
    }
    void oneKeyDecidesAndGoesOn()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, value);
        press(key);
        QCOMPARE(vendorOf(u"crm"_s), value);
        QCOMPARE(list()->topLevelItemCount(), 1);
        QVERIFY(list()->currentItem());
        press(Qt::Key_2);
        QCOMPARE(vendorOf(u"mail"_s), u"theirs"_s);
        QCOMPARE(undecided(), 0);
        QVERIFY(list()->isHidden());
        m_document->undo();
        QCOMPARE(undecided(), 1);
        QVERIFY(!list()->isHidden());
    }

    void allAreDecidedAtOnce()
    {
        press(Qt::Key_A, Qt::ControlModifier);
        press(Qt::Key_2);
        QCOMPARE(vendorOf(u"crm"_s), u"theirs"_s);
        QCOMPARE(vendorOf(u"mail"_s), u"theirs"_s);
        m_document->undo();
        QCOMPARE(undecided(), 2);
    }

    void somebodyIsAsked()
    {
        press(Qt::Key_A);
        auto *menu = m_page->findChild<QMenu *>(u"askMenu"_s);
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        const auto questions = m_document->graph().itemsOf(u"question"_key);
        QCOMPARE(questions.size(), size_t(1));
        QCOMPARE(questions.front()->fields.get(u"asked-of"_key).text(), u"it"_s);
        QVERIFY(questions.front()->name().contains(u"CRM"));
        QCOMPARE(list()->topLevelItemCount(), 2);
        QVERIFY(undecided() == 2);
    }

    void theMergeIsUndoneWithWhatWasDecided()
    {
        QSignalSpy left(m_page.get(), &MergePage::left);
        press(Qt::Key_1);
        m_page->findChild<QPushButton *>(u"undoMerge"_s)->click();
        QCOMPARE(undecided(), 0);
        QVERIFY(!m_document->graph().contains(u"zoom-2"_s));
        QCOMPARE(vendorOf(u"crm"_s), u"mine"_s);
        QVERIFY(!m_document->canUndo());
        QCOMPARE(left.size(), 1);
    }

    void whatWasAddedTwiceBecomesOne()
    {
        auto *one = m_page->findChild<QPushButton *>(u"makeOne"_s);
        QVERIFY(one);
        one->click();
        QVERIFY(m_document->graph().contains(u"zoom-1"_s));
        QVERIFY(!m_document->graph().contains(u"zoom-2"_s));
        m_document->undo();
        QVERIFY(m_document->graph().contains(u"zoom-2"_s));
    }

    void enterShowsTheElement()
    {
        QSignalSpy wanted(m_page.get(), &MergePage::itemWanted);
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().toString(), u"crm"_s);
    }
};

QTEST_MAIN(TestMergePage)
#include "tst_mergepage.moc"
