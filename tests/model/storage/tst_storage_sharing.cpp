// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop.h"
#include "model/storage/copyrows.h"
#include "model/storage/localstate.h"
#include "model/storage/reader.h"
#include "tests/support/randomproject.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace martlet;
using namespace Qt::StringLiterals;

using Opened = std::unique_ptr<WorkingCopy>;

/// Several hands on one file, and copies that come back.
class SharingTest : public QObject
{
    Q_OBJECT

private:
    static Opened created(const QString &file)
    {
        auto copy = WorkingCopy::create(file, stackOf(5), u"Anna"_s, u"New project"_s);
        return copy ? std::move(*copy) : nullptr;
    }
    static Opened opened(const QString &file)
    {
        auto copy = WorkingCopy::open(file);
        return copy ? std::move(*copy) : nullptr;
    }
    static void
    set(WorkingCopy &copy, const QString &item, const QString &field, const Value &value)
    {
        copy.append(setting(copy.graph(), item, field, value));
    }
    /// What deletes the last tool.
    static Edits removing(const WorkingCopy &copy)
    {
        Draft draft(copy.graph());
        draft.remove({u"t4"_s});
        return draft.edits();
    }
    static QString nameIn(const Graph &graph, const QString &item)
    {
        return graph.value(item, key::name).text();
    }

private Q_SLOTS:
    void whatBothSavedIsInTheFile()
    {
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        const Opened mine = opened(desktop.file());
        const Opened theirs = opened(desktop.file());
        const QSignalSpy came(mine.get(), &WorkingCopy::tookIn);
        set(*theirs, u"t1"_s, u"name"_s, u"Theirs"_s);
        QVERIFY(theirs->publish());
        set(*mine, u"t2"_s, u"name"_s, u"Mine"_s);
        QVERIFY(mine->publish());
        QCOMPARE(came.size(), 1);
        QCOMPARE(desktop.entries(), QStringList {u"shop.martlet"_s});
        const Graph graph = readProject(desktop.file())->graph;
        QCOMPARE(nameIn(graph, u"t1"_s), u"Theirs"_s);
        QCOMPARE(nameIn(graph, u"t2"_s), u"Mine"_s);
        QCOMPARE(mine->graph(), graph);
        QVERIFY(!mine->hasUnpublished());
        QCOMPARE(mine->history()->size(), 3);
    }

    void aShorterHistoryKeepsWhatMergingNeeds()
    {
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        const QString theirFile = desktop.file(u"theirs.martlet"_s);
        {
            const Opened mine = opened(desktop.file());
            set(*mine, u"t1"_s, u"name"_s, u"First"_s);
            QVERIFY(mine->saveCopy(theirFile));
            set(*mine, u"t1"_s, u"name"_s, u"Second"_s);
            const QDateTime now = QDateTime::currentDateTimeUtc();
            QVERIFY(!mine->append({{}, u"Anna"_s, now, {}, removing(*mine)}).isNull());
            QVERIFY(mine->publish());
            const History history = *mine->packedHistory().result();
            QVERIFY(history.isWhole());
            QVERIFY(mine->shortenHistory(shortened(history, now.addSecs(60), {})));
            QVERIFY(mine->hasUnpublished());
            QVERIFY(mine->publish());
        }
        const Opened mine = opened(desktop.file()); // its rows are still those of the file
        const History left = *mine->packedHistory().result();
        QVERIFY(left.isEmpty());
        QVERIFY(!left.isWhole());
        // Their copy knows less, so nothing of it is news, and nothing is to be decided.
        QVERIFY(mine->merge(theirFile, u"Anna"_s, u"Merge"_s));
        QCOMPARE(nameIn(mine->graph(), u"t1"_s), u"Second"_s);
        QVERIFY(!mine->graph().contains(u"t4"_s));
        QVERIFY(undecidedIn(mine->graph()).isEmpty());
        QVERIFY(mine->packedHistory().result()->isEmpty()); // what is dropped stays away
    }

    void foldedChangesLeaveEveryMomentThatIsKept()
    {
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        const Opened mine = opened(desktop.file());
        const QDate day(2026, 3, 3);
        const auto setOn = [&](QDate when, const QString &name) {
            Change change = setting(mine->graph(), u"t1"_s, u"name"_s, name);
            change.time = QDateTime(when, QTime(12, 0), Qt::UTC);
            QVERIFY(!mine->append(change).isNull());
        };
        for (int i = 0; i < 6; ++i)
            setOn(day.addDays(i), QString::number(i));
        const History before = *mine->packedHistory().result();
        const ShorterHistory shorter =
            shortened(before, QDateTime(day.addDays(5), QTime(0, 0), Qt::UTC), {day.addDays(1)});
        QCOMPARE(shorter.dropped.size(), 3); // days 0, 2 and 3; day 4 does it all
        QVERIFY(mine->shortenHistory(shorter));
        const History after = *mine->packedHistory().result();
        QCOMPARE(after.at(0).time.date(), day.addDays(1));
        const PastState then = stateAt(mine->graph(), after, 0);
        QCOMPARE(then.lost, 0);
        QCOMPARE(nameIn(then.graph, u"t1"_s), u"1"_s);
        QCOMPARE(after.at(1).author, QString());
    }

    void whatIsUndecidedTravelsInTheFile()
    {
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        const Opened mine = opened(desktop.file());
        const Opened theirs = opened(desktop.file());
        set(*theirs, u"t1"_s, u"name"_s, u"Theirs"_s);
        QVERIFY(theirs->publish());
        set(*mine, u"t1"_s, u"name"_s, u"Mine"_s);
        QVERIFY(mine->publish());
        const QList<Undecided> undecided = undecidedIn(readProject(desktop.file())->graph);
        QCOMPARE(undecided.size(), 1);
        QCOMPARE(undecided.first().author, u"Anna"_s);
        set(*theirs, u"t2"_s, u"name"_s, u"More"_s);
        QVERIFY(theirs->publish());
        QVERIFY(mine->publish());
        QCOMPARE(undecidedIn(theirs->graph()).size(), 1);
        theirs->lookAtFile();
        mine->lookAtFile();
        QTRY_COMPARE(mine->graph(), theirs->graph());
    }

    void aCopyThatCameBackLosesNothing()
    {
        const Desktop desktop;
        const Opened mine = created(desktop.file());
        const QString mailed = desktop.file(u"mailed.martlet"_s);
        QVERIFY(mine->saveCopy(mailed));
        {
            const Opened theirs = opened(mailed);
            Draft draft(theirs->graph());
            draft.remove({u"t4"_s});
            draft.create(Key(u"tool"), u"Chat"_s, u"chat"_s);
            theirs->append(
                {{}, u"Boris"_s, QDateTime::currentDateTimeUtc(), u"x"_s, draft.edits()});
            QVERIFY(theirs->publish());
        }
        set(*mine, u"t1"_s, u"name"_s, u"Mine"_s);
        const auto taken = mine->merge(mailed, u"Anna"_s, u"Merge"_s);
        QVERIFY(taken);
        QCOMPARE(taken->authors, QStringList {u"Boris"_s});
        QVERIFY(!mine->graph().contains(u"t4"_s));
        QVERIFY(mine->graph().contains(u"chat"_s));
        QCOMPARE(nameIn(mine->graph(), u"t1"_s), u"Mine"_s);
        QVERIFY(mine->publish());
        QCOMPARE(readProject(desktop.file())->graph, mine->graph());
        // The stamps are those of the other copy: nothing is news any more.
        const auto again = mine->merge(mailed, u"Anna"_s, u"Merge"_s);
        QVERIFY(again && again->merged.touched.isEmpty());
        QCOMPARE(again->changes, 0);
    }

    void whatACopyTookAlongIsNoLongerTheOldValue()
    {
        const Desktop desktop;
        const Opened mine = created(desktop.file());
        const QString before = nameIn(mine->graph(), u"t1"_s);
        set(*mine, u"t1"_s, u"name"_s, u"For a moment"_s);
        const QString mailed = desktop.file(u"mailed.martlet"_s);
        QVERIFY(mine->saveCopy(mailed));
        set(*mine, u"t1"_s, u"name"_s, before);
        QVERIFY(mine->publish());
        QVERIFY(mine->merge(mailed, u"Anna"_s, u"Merge"_s));
        QCOMPARE(nameIn(mine->graph(), u"t1"_s), before);
        QVERIFY(undecidedIn(mine->graph()).isEmpty());
    }

    void workOfACrashedProcessIsMergedWithWhatOthersSaved()
    {
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        {
            const Opened mine = opened(desktop.file());
            set(*mine, u"t1"_s, u"name"_s, u"Mine"_s);
            QVERIFY(mine->flush());
        }
        QCOMPARE(desktop.workFolders().size(), 1);
        {
            const Desktop another;
            const Opened theirs = opened(desktop.file());
            set(*theirs, u"t2"_s, u"name"_s, u"Theirs"_s);
            QVERIFY(theirs->publish());
        }
        desktop.sitDown();
        const Opened mine = opened(desktop.file());
        QCOMPARE(nameIn(mine->graph(), u"t1"_s), u"Mine"_s);
        QCOMPARE(nameIn(mine->graph(), u"t2"_s), u"Theirs"_s);
        QVERIFY(mine->publish());
        QCOMPARE(readProject(desktop.file())->graph, mine->graph());
        QCOMPARE(desktop.entries(), QStringList {u"shop.martlet"_s});
    }

    void whatSomebodyOverwroteIsPutBack()
    {
        const Desktop desktop;
        const Opened copy = created(desktop.file());
        const QByteArray older = bytesOf(desktop.file());
        set(*copy, u"t1"_s, u"name"_s, u"Mine"_s);
        QVERIFY(copy->publish());
        writeBytes(desktop.file(), older);
        QVERIFY(!copy->hasUnpublished());
        copy->lookAtFile();
        QTRY_VERIFY(copy->hasUnpublished());
        QVERIFY(copy->publish());
        QCOMPARE(nameIn(readProject(desktop.file())->graph, u"t1"_s), u"Mine"_s);
    }

    void manyHandsOnOneFileLoseNothing()
    {
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        constexpr int hands = 4;
        const int rounds = MARTLET_FULL_TESTS ? 100 : 12;
        std::vector<Opened> all;
        for (int i = 0; i < hands; ++i)
            all.push_back(opened(desktop.file()));
        std::set<QString> made;
        RandomProject random(11);
        for (int round = 0; round < rounds; ++round) {
            for (const Opened &one : all) {
                Draft draft(one->graph());
                const QString id =
                    draft.create(Key(u"tool"), u"Tool"_s, u"new %1"_s.arg(made.size()));
                made.insert(id);
                one->append(
                    {{}, u"Anna"_s, QDateTime::currentDateTimeUtc(), u"x"_s, draft.edits()});
                if (random.below(2) == 0)
                    one->publishLater();
                else
                    QVERIFY(one->publish());
            }
            QTest::qWait(1);
        }
        for (const Opened &one : all)
            QVERIFY(one->publish());
        for (const Opened &one : all)
            QVERIFY(one->publish());
        const Graph graph = readProject(desktop.file())->graph;
        for (const QString &id : made)
            QVERIFY2(graph.contains(id), qPrintable(id));
        QCOMPARE(desktop.entries(), QStringList {u"shop.martlet"_s});
    }

    void aMergeOfALargeProjectIsQuick()
    {
        const Desktop desktop;
        const int tools = MARTLET_FULL_TESTS ? 10'000 : 1'000;
        auto made = WorkingCopy::create(desktop.file(), stackOf(tools), u"Anna"_s, u"New"_s);
        QVERIFY(made);
        const QString mailed = desktop.file(u"mailed.martlet"_s);
        QVERIFY((*made)->saveCopy(mailed));
        {
            const Opened theirs = opened(mailed);
            for (int i = 0; i < 400; ++i)
                set(*theirs, u"t%1"_s.arg(i), u"name"_s, u"Theirs %1"_s.arg(i));
            QVERIFY(theirs->publish());
        }
        for (int i = 200; i < 600; ++i)
            set(**made, u"t%1"_s.arg(i), u"name"_s, u"Mine %1"_s.arg(i));
        QVERIFY((*made)->flush());
        QElapsedTimer timer;
        timer.start();
        const auto taken = (*made)->merge(mailed, u"Anna"_s, u"Merge"_s);
        qInfo("%d tools, 400 changes on each side: merged in %lld ms",
              tools,
              static_cast<long long>(timer.elapsed()));
        QVERIFY(taken);
        QCOMPARE(taken->merged.undecided.size(), 200);
    }
};

QTEST_GUILESS_MAIN(SharingTest)
#include "tst_storage_sharing.moc"
