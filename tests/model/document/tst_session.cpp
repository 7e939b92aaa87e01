// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/arranger.h"
#include "model/document/session.h"
#include "model/document/watcher.h"

#include <QDir>
#include <QFileInfo>
#include <QLineF>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// An open project with its file, its findings and its arrangement, without a window.
class TestSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8()); }

    void whatIsDoneIsThereAfterReopeningUndoIncluded()
    {
        const QString file = m_folder.filePath(u"a.martlet"_s);
        {
            auto made = Session::create(file, {}, u"Begin"_s);
            QVERIFY(made);
            (*made)->document().add(Key(u"tool"), u"CRM"_s);
            QVERIFY((*made)->publishNow());
            QCOMPARE((*made)->safety(), Session::Safety::Saved);
        }
        auto opened = Session::open(file);
        QVERIFY(opened);
        Document &document = (*opened)->document();
        QCOMPARE(document.graph().itemsOf(Key(u"tool")).size(), size_t(1));
        QCOMPARE(document.undoLabel(), u"Add CRM"_s);
        document.undo();
        QCOMPARE(document.graph().itemsOf(Key(u"tool")).size(), size_t(0));
    }

    void unpublishedWorkComesBack()
    {
        const QString file = m_folder.filePath(u"b.martlet"_s);
        {
            auto made = Session::create(file, {}, u"Begin"_s);
            QVERIFY(made);
            (*made)->document().add(Key(u"tool"), u"CRM"_s);
            QTRY_COMPARE((*made)->safety(), Session::Safety::Kept);
        }
        auto opened = Session::open(file);
        QVERIFY(opened);
        QCOMPARE((*opened)->document().graph().itemsOf(Key(u"tool")).size(), size_t(1));
        QVERIFY(!(*opened)->notice().isEmpty());
    }

    void aTroubleIsToldUntilTheFileHasItAll()
    {
        const QString folder = m_folder.filePath(u"stick"_s);
        QVERIFY(QDir().mkdir(folder));
        auto made = Session::create(folder + u"/d.martlet"_s, {}, u"Begin"_s);
        QVERIFY(made);
        QVERIFY(QDir(folder).removeRecursively());
        (*made)->document().add(Key(u"tool"), u"CRM"_s);
        QVERIFY(!(*made)->publishNow());
        QTest::qWait(50); // for what is told afterwards
        QCOMPARE((*made)->safety(), Session::Safety::NotPublished);
        (*made)->document().add(Key(u"tool"), u"Mail"_s);
        QTest::qWait(100); // long enough to be kept
        QCOMPARE((*made)->safety(), Session::Safety::NotPublished);
        QVERIFY(!(*made)->trouble().isEmpty());
        QVERIFY(QDir().mkdir(folder));
        (*made)->publish();
        QTRY_COMPARE((*made)->safety(), Session::Safety::Saved);
        QVERIFY((*made)->trouble().isEmpty());
    }

    void whatCannotBeKeptIsSaidUntilItIs()
    {
        const QString file = m_folder.filePath(u"g.martlet"_s);
        QVERIFY(Session::create(file, {}, u"Begin"_s));
        const QByteArray state = qgetenv("XDG_STATE_HOME");
        qputenv("XDG_STATE_HOME", file.toUtf8()); // no folder, so nothing can be kept in it
        auto opened = Session::open(file);
        QVERIFY(opened);
        (*opened)->document().add(Key(u"tool"), u"CRM"_s);
        QTRY_COMPARE((*opened)->safety(), Session::Safety::NotKept);
        (*opened)->publish();
        QTest::qWait(50);
        QCOMPARE((*opened)->safety(), Session::Safety::NotKept);
        QVERIFY(!(*opened)->publishNow());
        QVERIFY((*opened)->trouble().contains(u"could not be kept"_s));
        qputenv("XDG_STATE_HOME", state);
        QTRY_VERIFY((*opened)->safety() != Session::Safety::NotKept);
        QVERIFY((*opened)->publishNow());
        QCOMPARE((*opened)->safety(), Session::Safety::Saved);
        QVERIFY((*opened)->trouble().isEmpty());
    }

    void aCopyIsWrittenThoughTheFileCannotBe()
    {
        const QString folder = m_folder.filePath(u"gone"_s);
        QVERIFY(QDir().mkdir(folder));
        auto made = Session::create(folder + u"/e.martlet"_s, {}, u"Begin"_s);
        QVERIFY(made);
        QVERIFY(QDir(folder).removeRecursively());
        (*made)->document().add(Key(u"tool"), u"CRM"_s);
        const QString copy = m_folder.filePath(u"rescued.martlet"_s);
        QVERIFY((*made)->saveCopy(copy));
        QCOMPARE(readProject(copy)->graph.itemsOf(Key(u"tool")).size(), size_t(1));
    }

    void anotherProjectInThePlaceOfTheFileIsNoTrouble()
    {
        const QString file = m_folder.filePath(u"f.martlet"_s);
        QVERIFY(Session::create(file, {}, u"Begin"_s));
        auto mine = Session::open(file);
        QVERIFY(mine);
        const QString other = m_folder.filePath(u"other.martlet"_s);
        QVERIFY(Session::create(other, {}, u"Begin"_s));
        QVERIFY(QFile::remove(file) && QFile::rename(other, file));
        (*mine)->document().add(Key(u"tool"), u"Mail"_s);
        QSignalSpy moved(mine->get(), &Session::fileChanged);
        (*mine)->publish();
        QTRY_COMPARE(moved.size(), 1);
        const QString beside = QFileInfo((*mine)->file()).fileName();
        QVERIFY(beside != u"f.martlet"_s);
        QVERIFY(moved.first().first().toString().contains(beside));
        QCOMPARE((*mine)->safety(), Session::Safety::Saved);
        QVERIFY((*mine)->savedAt().isValid());
    }

    void whatOthersSaveComesIn()
    {
        const QString file = m_folder.filePath(u"shared.martlet"_s);
        QVERIFY(Session::create(file, {}, u"Begin"_s));
        auto mine = Session::open(file);
        auto theirs = Session::open(file);
        QVERIFY(mine && theirs);
        (*theirs)->document().add(Key(u"tool"), u"CRM"_s);
        QVERIFY((*theirs)->publishNow());
        Document &document = (*mine)->document();
        document.add(Key(u"tool"), u"Mail"_s);
        const QSignalSpy came(mine->get(), &Session::tookIn);
        (*mine)->publish();
        QTRY_COMPARE(came.size(), 1);
        QTRY_COMPARE((*mine)->safety(), Session::Safety::Saved);
        QCOMPARE(readProject(file)->graph, document.graph());
        QCOMPARE(document.graph().itemsOf(Key(u"tool")).size(), size_t(2));

        // They see ours without doing anything but looking, and undo takes back only one's own.
        (*theirs)->lookAtFile();
        QTRY_COMPARE((*theirs)->document().graph(), document.graph());
        document.undo();
        QCOMPARE(document.graph().itemsOf(Key(u"tool")).front()->name(), u"CRM"_s);
        QVERIFY(!document.canUndo());
    }

    void undoSparesWhatOthersBuiltOn()
    {
        const QString file = m_folder.filePath(u"built.martlet"_s);
        QVERIFY(Session::create(file, {}, u"Begin"_s));
        auto mine = Session::open(file);
        Document &document = (*mine)->document();
        const QString crm = document.add(Key(u"tool"), u"CRM"_s);
        document.rename(crm, u"HubSpot"_s);
        QVERIFY((*mine)->publishNow());
        auto theirs = Session::open(file);
        const QString mail = (*theirs)->document().add(Key(u"tool"), u"Mail"_s);
        (*theirs)->document().connectElements(crm, mail);
        QVERIFY((*theirs)->publishNow());
        (*mine)->lookAtFile();
        QTRY_VERIFY(document.graph().contains(mail));
        document.undo();
        QCOMPARE(document.graph().find(crm)->name(), u"CRM"_s);
        document.undo();
        QVERIFY(document.graph().contains(crm));
        QVERIFY(!document.canUndo());
    }

    void aCopyIsMergedAsOneStep()
    {
        const QString file = m_folder.filePath(u"brand.martlet"_s);
        const QString copy = m_folder.filePath(u"sales.martlet"_s);
        QVERIFY(Session::create(file, {}, u"Begin"_s));
        auto mine = Session::open(file);
        Document &document = (*mine)->document();
        const QString crm = document.add(Key(u"tool"), u"CRM"_s);
        QVERIFY((*mine)->saveCopy(copy));
        auto theirs = Session::open(copy);
        (*theirs)->document().rename(crm, u"HubSpot"_s);
        (*theirs)->document().add(Key(u"tool"), u"Mail"_s);
        QVERIFY((*theirs)->publishNow());
        document.rename(crm, u"Pipedrive"_s);
        const Graph before = document.graph();

        const auto taken = (*mine)->merge(copy);
        QVERIFY(taken);
        QCOMPARE(taken->changes, 2);
        QCOMPARE(taken->merged.undecided.size(), 1);
        QCOMPARE(document.graph().itemsOf(Key(u"tool")).size(), size_t(2));
        QCOMPARE(undecidedIn(document.graph()).size(), 1);
        const Graph merged = document.graph();
        document.undo();
        QCOMPARE(document.graph(), before);
        document.redo();
        QCOMPARE(document.graph(), merged);
        QVERIFY((*mine)->publishNow());
        mine->reset();
        auto again = Session::open(file);
        QCOMPARE((*again)->document().graph(), merged);
        QVERIFY((*again)->document().undoLabel().contains(u"sales.martlet"_s));
        QCOMPARE((*again)->merge(copy)->change.edits.size(), 0);
        const QString foreign = m_folder.filePath(u"foreign.martlet"_s);
        QVERIFY(Session::create(foreign, {}, u"Begin"_s));
        QVERIFY(!(*again)->merge(foreign));
        QCOMPARE((*again)->document().graph(), merged);
    }

    void aCopyHoldsTheWorkAndItsHistory()
    {
        auto made = Session::create(m_folder.filePath(u"c.martlet"_s), {}, u"Begin"_s);
        QVERIFY(made);
        (*made)->document().add(Key(u"tool"), u"CRM"_s);
        const QString copy = m_folder.filePath(u"copy.martlet"_s);
        QVERIFY((*made)->saveCopy(copy));
        const auto stored = readProject(copy);
        QVERIFY(stored);
        QCOMPARE(stored->graph.itemsOf(Key(u"tool")).size(), size_t(1));
        QVERIFY(!(*made)->saveCopy(m_folder.filePath(u"nowhere/copy.martlet"_s)));
    }

    void findingsFollowEachChange()
    {
        Document document;
        Watcher watcher(&document);
        QTRY_VERIFY(watcher.isUpToDate());
        QCOMPARE(watcher.report().debt(), 0);
        const QString tool = document.add(Key(u"tool"), u"CRM"_s);
        QVERIFY(!watcher.isUpToDate());
        QTRY_VERIFY(watcher.isUpToDate());
        QVERIFY(watcher.badges().value(tool).count() > 0);
        document.remove({tool});
        QTRY_VERIFY(watcher.isUpToDate());
        QVERIFY(watcher.badges().isEmpty());
    }

    void manyChangesInARowEndWithTheLastState()
    {
        Document document;
        Watcher watcher(&document);
        QStringList tools;
        for (int i = 0; i < 40; ++i)
            tools.append(document.add(Key(u"tool"), u"Tool %1"_s.arg(i)));
        QTRY_VERIFY(watcher.isUpToDate());
        for (const QString &tool : std::as_const(tools))
            QVERIFY(watcher.badges().contains(tool));
    }

    void whereCardsStandIsNothingToCheck()
    {
        Document document;
        const QString tool = document.add(Key(u"tool"), u"CRM"_s, {}, standardView, {0, 0, 9, 9});
        Watcher watcher(&document);
        QTRY_VERIFY(watcher.isUpToDate());
        QSignalSpy started(&watcher, &Watcher::started);
        document.move(standardView, {{tool, {80, 80, 9, 9}}});
        QCOMPARE(started.size(), 0);
        QVERIFY(watcher.isUpToDate());
    }

    void lookingAtAViewProposesPlacesAndChangesNothing()
    {
        Document document;
        document.add(Key(u"tool"), u"CRM"_s);
        document.add(Key(u"tool"), u"Mail"_s);
        const quint64 revision = document.graph().revision();
        Arranger arranger(&document);
        QSignalSpy arranged(&arranger, &Arranger::arranged);
        arranger.completeView(standardView);
        QTRY_COMPARE_WITH_TIMEOUT(arranged.size(), 1, 30000);
        QCOMPARE(document.graph().revision(), revision);
        QCOMPARE(document.places(arranged.first().first().toString()).size(), qsizetype(2));
    }

    void tidyingIsOneChangeThatCanBeUndone()
    {
        Document document;
        const Place heap {0, 0, 160, 56};
        document.add(Key(u"tool"), u"CRM"_s, {}, standardView, heap);
        document.add(Key(u"tool"), u"Mail"_s, {}, standardView, heap);
        const auto before = document.places(standardView);
        Arranger arranger(&document);
        QSignalSpy arranged(&arranger, &Arranger::arranged);
        arranger.tidy(standardView);
        QTRY_COMPARE_WITH_TIMEOUT(arranged.size(), 1, 30000);
        const auto after = document.places(standardView);
        QVERIFY(after != before);
        QSet<double> corners;
        for (const Place &place : after)
            corners.insert(place.x * 10000 + place.y);
        QCOMPARE(corners.size(), qsizetype(2));
        document.undo();
        QCOMPARE(document.places(standardView), before);
    }

    void tidyingSomeCardsMovesNoOther()
    {
        Document document;
        const Key tool(u"tool");
        const QString crm = document.add(tool, u"CRM"_s, {}, standardView, {0, 0, 160, 56});
        const QString mail = document.add(tool, u"Mail"_s, {}, standardView, {400, 0, 160, 56});
        const QString far = document.add(tool, u"Far"_s, {}, standardView, {9000, 7000, 160, 56});
        const QString held =
            document.add(tool, u"Held"_s, {}, standardView, {-5000, 0, 160, 56, true});
        document.connectElements(crm, far);
        const auto before = document.places(standardView);
        Arranger arranger(&document);
        QSignalSpy arranged(&arranger, &Arranger::arranged);
        arranger.tidy(standardView, {far, held});
        QTRY_COMPARE_WITH_TIMEOUT(arranged.size(), 1, 30000);
        const auto after = document.places(standardView);
        for (const QString &card : {crm, mail, held})
            QCOMPARE(after[card], before[card]);
        QVERIFY(QLineF(after[far].x, after[far].y, after[crm].x, after[crm].y).length() < 800);
        document.undo();
        QCOMPARE(document.places(standardView), before);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
