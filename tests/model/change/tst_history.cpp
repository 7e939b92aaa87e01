// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/history.h"
#include "model/change/mending.h"
#include "model/graph/integrity.h"
#include "tests/support/copyinhand.h"
#include "tests/support/randomproject.h"

#include <QTest>

#include <rapidcheck.h>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key flow(u"data-flow");
static const Key vendor(u"vendor");

/// The changes of all copies that this one holds.
static History historyOf(const CopyInHand &copy)
{
    QList<Change> changes;
    for (const auto &[id, change] : copy.past()) {
        if (holdsChange(copy.copy().held, id))
            changes.append(change);
    }
    return History(changes);
}

static Graph twoTools()
{
    Draft draft {Graph()};
    draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.create(tool, u"Mail"_s, u"mail"_s);
    draft.set(u"crm"_s, key::owner, u"anna"_s);
    draft.relate(flow, u"crm"_s, u"mail"_s, u"f"_s);
    return draft.graph();
}

static bool sound(const Graph &graph)
{
    return flaws(graph, Schema(graph)).isEmpty();
}

/// A project under work, and what it was after each change.
struct Lived
{
    Graph now;
    QList<Change> changes;
    QList<Graph> states;

    void work(const CopyInHand::Work &work, bool continues = false)
    {
        Draft draft(now);
        work(draft);
        if (draft.isEmpty())
            return;
        now = draft.graph();
        const QDateTime time =
            QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addDays(changes.size());
        Change change {{"run", changes.size() + 1}, u"Anna"_s, time, {}, draft.edits()};
        change.continues = continues;
        changes.append(change);
        states.append(now);
    }
    History history() const { return History(changes); }
};

static Lived randomLife(quint32 seed, int steps)
{
    RandomProject random(seed);
    Lived life {random.graph(20), {}, {}};
    for (int i = 0; i < steps; ++i)
        life.work([&](Draft &draft) { random.step(draft); });
    return life;
}

/// Whether two authors wrote the same field of the same item.
static bool haveOneFieldInCommon(const History &history)
{
    QHash<std::pair<QString, Key>, QString> writers;
    for (qsizetype i = 0; i < history.size(); ++i) {
        for (const Edit &edit : history.editsOf(i)) {
            QString &writer = writers[{edit.item, edit.field}];
            if (!writer.isEmpty() && writer != history.at(i).author)
                return true;
            writer = history.at(i).author;
        }
    }
    return false;
}

/// The project as it was, walked back through its changes.
class TestHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMomentOfRandomWorkIsExact()
    {
        QVERIFY(rc::check("states of one copy are exact", [](quint32 seed) {
            const Lived life = randomLife(seed, 25);
            const History history = life.history();
            for (qsizetype i = 0; i < life.states.size(); ++i) {
                const PastState past = stateAt(life.now, history, i);
                RC_ASSERT(past.lost == 0);
                RC_ASSERT(past.graph == life.states[i]);
            }
            for (qsizetype i = 1; i < life.states.size(); ++i) {
                const PastState after = stateAt(life.now, history, i);
                RC_ASSERT(stateBefore(after, history, {i, i}).graph == life.states[i - 1]);
            }
        }));
    }

    void mergedHistoriesGiveSoundStatesAndSayWhatIsLost()
    {
        QVERIFY(rc::check("states of merged copies are sound", [](quint32 seed) {
            RandomProject random(seed);
            const Graph begin = random.graph(15);
            CopyInHand anna(u"anna"_s, begin);
            CopyInHand ben = anna.givenTo(u"ben"_s);
            bool clashed = false;
            for (int round = 0; round < 3; ++round) {
                for (int step = 0; step < 2; ++step) {
                    anna.work([&](Draft &draft) { random.step(draft); });
                    ben.work([&](Draft &draft) { random.step(draft); });
                }
                const Merged merged = anna.merge(ben.copy());
                clashed = clashed || !merged.undecided.isEmpty() || !merged.moved.isEmpty()
                    || !merged.broughtBack.isEmpty();
                ben.merge(anna.copy());
            }
            const History history = historyOf(anna);
            RC_ASSERT(stateAt(anna.graph(), history, history.size() - 1).graph == anna.graph());
            for (qsizetype i = -1; i < history.size(); ++i)
                RC_ASSERT(sound(stateAt(anna.graph(), history, i).graph));
            const bool isExact = !clashed && !haveOneFieldInCommon(history);
            RC_CLASSIFY(isExact, "nobody wrote what the other one did");
            const PastState first = stateAt(anna.graph(), history, -1);
            RC_ASSERT(!isExact || first.lost == 0);
            RC_ASSERT(!isExact || first.graph == begin);
        }));
    }

    void workOnDifferentThingsIsExactAcrossAMerge()
    {
        CopyInHand anna(u"anna"_s, twoTools());
        CopyInHand ben = anna.givenTo(u"ben"_s);
        anna.work([](Draft &draft) { draft.set(u"crm"_s, vendor, u"HubSpot"_s); });
        ben.work([](Draft &draft) { draft.remove({u"mail"_s}); });
        anna.merge(ben.copy());
        const History history = historyOf(anna);
        const PastState first = stateAt(anna.graph(), history, -1);
        QCOMPARE(first.lost, 0);
        QCOMPARE(first.graph, twoTools());
    }

    void aMergeThatIsAStepIsNotWalkedTwice()
    {
        // Ben's change is told by himself and by the merge that took it.
        const Graph begin = twoTools();
        Draft ben(begin);
        ben.set(u"crm"_s, vendor, u"HubSpot"_s);
        const QDateTime noon(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC);
        const History history({{{"ben", 1}, u"Ben"_s, noon, {}, ben.edits()},
                               {{"anna", 1}, u"Anna"_s, noon.addSecs(60), {}, ben.edits()}});
        const PastState past = stateAt(ben.graph(), history, -1);
        QCOMPARE(past.lost, 0);
        QCOMPARE(past.graph, begin);
    }

    void whatAnotherCopyHasOverwrittenIsCounted()
    {
        Draft anna(twoTools());
        anna.set(u"crm"_s, vendor, u"HubSpot"_s);
        Draft now(anna.graph());
        now.set(u"crm"_s, vendor, u"Salesforce"_s); // by a change that is not told
        const QDateTime noon(QDate(2026, 3, 3), QTime(12, 0), Qt::UTC);
        const History history({{{"anna", 1}, u"Anna"_s, noon, {}, anna.edits()}});
        const PastState past = stateAt(now.graph(), history, -1);
        QCOMPARE(past.lost, 1);
        QCOMPARE(past.graph.value(u"crm"_s, vendor), Value(u"Salesforce"_s));
    }

    void clocksThatGoBackDoNotTurnARunRound()
    {
        Lived life {twoTools(), {}, {}};
        life.work([](Draft &draft) { draft.set(u"crm"_s, vendor, u"HubSpot"_s); });
        life.work([](Draft &draft) { draft.set(u"crm"_s, vendor, u"Salesforce"_s); });
        life.changes[1].time = life.changes[0].time.addYears(-10);
        const PastState past = stateAt(life.now, life.history(), 0);
        QCOMPARE(past.lost, 0);
        QCOMPARE(past.graph, life.states[0]);
    }

    void consecutiveChangesOfOneGestureAreOneStep()
    {
        Lived life {twoTools(), {}, {}};
        life.work([](Draft &draft) { draft.set(u"crm"_s, vendor, u"H"_s); });
        life.work([](Draft &draft) { draft.set(u"crm"_s, vendor, u"Hu"_s); }, true);
        life.work([](Draft &draft) { draft.set(u"mail"_s, vendor, u"Brevo"_s); });
        const History history = life.history();
        QCOMPARE(history.steps(), (QList<History::Step> {{0, 1}, {2, 2}}));
        const Edits edits = history.editsOf(History::Step {0, 1});
        QCOMPARE(edits, (Edits {{u"crm"_s, vendor, {}, u"Hu"_s}}));
    }

    void aValueComesBack()
    {
        const Graph then = twoTools();
        Draft now(then);
        now.set(u"crm"_s, key::owner, {});
        Draft back(now.graph());
        QCOMPARE(bringBack(&back, then, {{u"crm"_s, key::owner}}), 0);
        QCOMPARE(back.graph(), then);
    }

    void anElementComesBackWithItsRelations()
    {
        const Graph then = twoTools();
        Draft now(then);
        now.remove({u"mail"_s});
        Draft back(now.graph());
        QCOMPARE(bringBack(&back, then, {{u"mail"_s, {}}}), 0);
        QCOMPARE(back.graph(), then);
    }

    void whatNeedsSomethingGoneIsLeftOutAndCounted()
    {
        const Graph then = twoTools();
        Draft now(then);
        now.remove({u"mail"_s, u"anna"_s});
        Draft back(now.graph());
        QCOMPARE(bringBack(&back, then, {{u"f"_s, {}}, {u"crm"_s, key::owner}}), 2);
        QVERIFY(back.isEmpty());
    }

    void bringingBackAnythingLeavesASoundProject()
    {
        QVERIFY(rc::check("what is brought back breaks nothing", [](quint32 seed) {
            const Lived life = randomLife(seed, 12);
            RC_PRE(!life.states.isEmpty());
            const Graph &then = life.states.first();
            QList<Wanted> wanted;
            for (const Item *item : then.sortedItems()) {
                if (item->id.size() % 2 == seed % 2 || !life.now.contains(item->id))
                    wanted.append({item->id, {}});
            }
            Draft draft(life.now);
            bringBack(&draft, then, wanted);
            RC_ASSERT(sound(draft.graph()));
        }));
    }

    void everyMomentThatAShorterHistoryLeavesIsExact()
    {
        QVERIFY(rc::check("compacting keeps the moments that are left", [](quint32 seed) {
            const Lived life = randomLife(seed, 20);
            RC_PRE(life.changes.size() > 8);
            const auto dayOf = [&](qsizetype i) {
                return life.changes[i].time.toLocalTime().date();
            };
            const ShorterHistory shorter =
                shortened(life.history(), life.changes[7].time, {dayOf(1), dayOf(4)});
            // 0 goes; 2 and 3 are one now, and so are 5 and 6.
            RC_ASSERT(shorter.dropped.size() == 3);
            RC_ASSERT(shorter.folded.size() == 2);
            QList<Change> left = life.changes;
            left.removeIf(
                [&](const Change &change) { return shorter.dropped.contains(change.id); });
            for (Change &change : left) {
                for (const Change &folded : shorter.folded) {
                    if (folded.id == change.id)
                        change = folded;
                }
            }
            const History history(left, false);
            for (qsizetype i = 0; i < history.size(); ++i) {
                const PastState past = stateAt(life.now, history, i);
                RC_ASSERT(past.lost == 0);
                RC_ASSERT(past.graph == life.states[history.at(i).id.number - 1]);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestHistory)

#include "tst_history.moc"
