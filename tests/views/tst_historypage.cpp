// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/breakdown.h"
#include "model/document/session.h"
#include "views/panels/sentencelist.h"
#include "views/sharing/comparisonmap.h"
#include "views/sharing/historylist.h"
#include "views/sharing/historypage.h"
#include "views/widgets/style.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key vendor(u"vendor");

/// Looking back in the window, with keys and pointer.
class TestHistoryPage final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HistoryPage> m_page;

    Document &document() const { return m_session->document(); }
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    HistoryList *list() const { return find<HistoryList>(u"historySteps"_s); }
    SentenceList *did() const { return find<SentenceList>(u"historyDid"_s); }
    ComparisonMap *map() const { return find<ComparisonMap>(u"historyMap"_s); }
    QStringList labels() const
    {
        QStringList all;
        for (int row = 0; row < m_page->model()->rowCount(); ++row)
            all.append(m_page->model()->index(row).data().toString());
        return all;
    }
    QStringList told() const
    {
        QStringList all;
        for (int row = 0; row < did()->count(); ++row)
            all.append(did()->item(row)->text());
        return all;
    }
    Value value(const QString &item, Key field) const
    {
        return document().graph().value(item, field);
    }
    void set(const QString &author, const QString &item, Key field, const Value &value)
    {
        document().setAuthor(author);
        document().setField({item}, field, value);
    }
    void settle() const { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 30000); }
    void open(const QString &item = {}, Key field = {})
    {
        m_page->open(standardView, item, field);
        settle();
    }
    void choose(int row)
    {
        list()->setCurrentIndex(m_page->model()->index(row));
        settle();
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
        setAppearance(Appearance::Light);
    }

    void init()
    {
        Draft draft {Graph()};
        draft.create(tool, u"CRM"_s, u"crm"_s);
        draft.create(tool, u"Newsletter"_s, u"mail"_s);
        draft.relate(Key(u"data-flow"), u"crm"_s, u"mail"_s, u"f"_s);
        draft.place(u"crm"_s, standardView, {0, 0, 172, 60, false});
        draft.place(u"mail"_s, standardView, {400, 0, 172, 60, false});
        const QString file = m_folder.filePath(u"%1.martlet"_s.arg(++m_files));
        auto made = Session::create(file, draft.graph(), u"Begin"_s);
        QVERIFY(made);
        m_session = std::move(*made);
        set(u"Anna"_s, u"crm"_s, vendor, u"HubSpot"_s);
        set(u"Ben"_s, u"mail"_s, vendor, u"Brevo"_s);
        document().setAuthor(u"Cleo"_s);
        document().remove({u"mail"_s});
        m_page = std::make_unique<HistoryPage>();
        m_page->setSession(m_session.get());
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void theTimelineTellsWhoDidWhatNewestFirst()
    {
        open();
        QCOMPARE(labels(),
                 (QStringList {u"Delete Newsletter"_s,
                               u"Set “Vendor” of Newsletter"_s,
                               u"Set “Vendor” of CRM"_s,
                               u"Begin"_s}));
        const QModelIndex first = m_page->model()->index(0);
        QCOMPARE(first.data(HistoryModel::WhoRole).toString().section(u" · "_s, 0, 0), u"Cleo"_s);
        QCOMPARE(first.data(HistoryModel::DayRole).toString(), u"Today"_s);
        QVERIFY(m_page->model()->index(1).data(HistoryModel::DayRole).toString().isEmpty());
    }

    void aMomentShowsTheMapAsItWas()
    {
        open();
        choose(1);
        QVERIFY(m_page->shownState()->contains(u"mail"_s));
        QVERIFY(map()->shows(u"mail"_s));
        QVERIFY(find<QLabel>(u"historyBanner"_s)->text().startsWith(u"As it was on "_s));
        QCOMPARE(told(), QStringList {u"Newsletter"_s});
        choose(2);
        QVERIFY(m_page->shownState()->value(u"mail"_s, vendor).isUnknown());
    }

    void keysGoThroughTimeAndSearch()
    {
        open();
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Down);
        settle();
        QVERIFY(m_page->shownState()->contains(u"mail"_s));
        QTest::keyClicks(list(), u"b"_s);
        auto *search = find<QLineEdit>(u"historySearch"_s);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"en"_s);
        settle();
        QCOMPARE(labels(), QStringList {u"Set “Vendor” of Newsletter"_s});
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(labels().size(), 4);
        const QSignalSpy left(m_page.get(), &HistoryPage::left);
        QTest::keyClick(list(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void whatSeveralStepsDidIsToldAsOne()
    {
        set(u"Anna"_s, u"crm"_s, vendor, u"Salesforce"_s);
        open();
        list()->setFocus();
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
        settle();
        QVERIFY(find<QLabel>(u"historyBanner"_s)->text().startsWith(u"4 steps, from "_s));
        QVERIFY(!told().isEmpty());
        QVERIFY(map()->shows(u"mail"_s)); // it went
        QVERIFY(!m_page->shownState()->contains(u"mail"_s));
        did()->selectAll();
        m_page->bringBackChosen();
        QVERIFY(document().graph().contains(u"mail"_s));
        QVERIFY(value(u"crm"_s, vendor).isUnknown());
        settle();
        QCOMPARE(list()->selectionModel()->selectedIndexes().size(), 4); // and stay chosen
    }

    void twoMomentsOrOneAndNowCanBeCompared()
    {
        open();
        const QSignalSpy withNow(m_page.get(), &HistoryPage::compareWithNowWanted);
        const QSignalSpy both(m_page.get(), &HistoryPage::compareWanted);
        choose(2);
        QTest::keyClick(list(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(withNow.size(), 1);
        QVERIFY(withNow[0][0].value<ComparedState>().graph.contains(u"mail"_s));
        QTest::keyClick(list(), Qt::Key_Up, Qt::ShiftModifier);
        settle();
        find<QPushButton>(u"historyCompare"_s)->click();
        QCOMPARE(both.size(), 1);
        const auto before = both[0][0].value<ComparedState>();
        const auto after = both[0][1].value<ComparedState>();
        QVERIFY(before.name.startsWith(u"Before "_s));
        QVERIFY(before.graph.value(u"crm"_s, vendor).isUnknown());
        QCOMPARE(after.graph.value(u"crm"_s, vendor), Value(u"HubSpot"_s));
        QCOMPARE(after.graph.value(u"mail"_s, vendor), Value(u"Brevo"_s));
    }

    void aNamedMomentIsComparedAsItWasThen()
    {
        open();
        choose(2);
        m_page->nameMoment(u"Board meeting"_s);
        settle();
        const QSignalSpy both(m_page.get(), &HistoryPage::compareWanted);
        QCOMPARE(list()->currentIndex().row(), 3); // naming is a step as well
        QTest::keyClick(list(), Qt::Key_Up, Qt::ShiftModifier);
        settle();
        QVERIFY(find<QLabel>(u"historyBanner"_s)->text().startsWith(u"From Board meeting to "_s));
        m_page->compare();
        const auto before = both.at(0)[0].value<ComparedState>();
        QCOMPARE(before.name, u"Board meeting"_s);
        QCOMPARE(before.graph.value(u"crm"_s, vendor), Value(u"HubSpot"_s));
    }

    void aDeletedElementIsFoundByNameAndTakenBackByKeys()
    {
        open();
        auto *search = find<QLineEdit>(u"historySearch"_s);
        search->setFocus();
        QTest::keyClicks(search, u"newsl"_s);
        settle();
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(did()->hasFocus());
        const QSignalSpy announced(m_page.get(), &HistoryPage::announced);
        did()->selectAll();
        QTest::keyClick(did(), Qt::Key_Return);
        QCOMPARE(announced.size(), 1);
        QCOMPARE(value(u"mail"_s, vendor), Value(u"Brevo"_s));
        QVERIFY(document().graph().contains(u"f"_s));
        document().undo();
        QVERIFY(!document().graph().contains(u"mail"_s));
        QVERIFY(!document().graph().contains(u"f"_s));
    }

    void aValueOfThenIsMadeThatOfNow()
    {
        set(u"Anna"_s, u"crm"_s, vendor, u"Salesforce"_s);
        open();
        choose(3); // HubSpot
        m_page->tell(HistoryPage::Told::SinceThen);
        QVERIFY(told().contains(u"CRM"_s));
        did()->clearSelection();
        did()->choose(u"CRM"_s);
        find<QPushButton>(u"historyBring"_s)->click();
        QCOMPARE(value(u"crm"_s, vendor), Value(u"HubSpot"_s));
        settle();
        QCOMPARE(labels().first(), u"As it was before: CRM"_s);
    }

    void onlyOneElementOrFieldCanBeFollowed()
    {
        open(u"crm"_s);
        QCOMPARE(labels(),
                 (QStringList {u"Delete Newsletter"_s, // with what joined them
                               u"Set “Vendor” of CRM"_s}));
        open(u"crm"_s, vendor);
        QCOMPARE(labels(), QStringList {u"Set “Vendor” of CRM"_s});
        auto *only = find<QToolButton>(u"historyOnly"_s);
        QCOMPARE(only->text(), u"CRM: Vendor"_s);
        only->click();
        QCOMPARE(labels().size(), 4);
    }

    void aNamedMomentStandsOutAndHasTheFiguresOfThen()
    {
        open();
        choose(1);
        const ChangeId named = m_page->model()->history().at(m_page->model()->stepAt(1).last).id;
        m_page->nameMoment(u"Board meeting"_s);
        settle();
        const int row = m_page->model()->rowOf(named);
        QCOMPARE(row, 2); // naming is a change as well
        QCOMPARE(m_page->model()->index(row).data(HistoryModel::MomentRole).toString(),
                 u"Board meeting"_s);
        const QList<SnapshotRow> snapshots = snapshotsOf(document().graph());
        QCOMPARE(snapshots.size(), 1);
        QVERIFY(snapshots.first().debt > 0);
        QCOMPARE(m_page->model()->namedDays(), QSet<QDate> {QDate::currentDate()});
    }

    void whatIsDoneMeanwhileIsListedAndTheChosenStepStays()
    {
        open();
        choose(2);
        set(u"Anna"_s, u"crm"_s, vendor, u"Salesforce"_s);
        settle();
        QCOMPARE(labels().size(), 5);
        QCOMPARE(list()->currentIndex().row(), 3);
    }

    void makingItShorterIsToldBefore()
    {
        open();
        QCOMPARE(m_page->shorterSince(QDate::currentDate()).dropped.size(), 0);
        const ShorterHistory all = m_page->shorterSince(QDate::currentDate().addDays(1));
        QCOMPARE(all.dropped.size(), 4);
        QVERIFY(all.room > 0);
        QVERIFY(m_session->shortenHistory(all));
        open();
        QVERIFY(labels().isEmpty());
    }
};

QTEST_MAIN(TestHistoryPage)

#include "tst_historypage.moc"
