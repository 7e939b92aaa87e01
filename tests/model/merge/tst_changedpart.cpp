// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/integrity.h"
#include "model/merge/changedpart.h"
#include "model/merge/decisions.h"
#include "tests/support/copyinhand.h"
#include "tests/support/randomproject.h"

#include <QTest>

#include <rapidcheck.h>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Key tool(u"tool");

Graph stack()
{
    Draft draft((Graph()));
    draft.create(u"person"_key, u"Anna"_s, u"anna"_s);
    for (int i = 0; i < 50; ++i)
        draft.create(tool, u"Tool %1"_s.arg(i), u"t%1"_s.arg(i));
    draft.relate(u"data-flow"_key, u"t0"_s, u"t1"_s, u"f"_s);
    return draft.graph();
}

QList<Change> historyOf(const CopyInHand &copy)
{
    QList<Change> history;
    for (const auto &[id, change] : copy.past()) {
        if (holdsChange(copy.copy().held, id))
            history.append(change);
    }
    return history;
}

ProjectCopy partFor(const CopyInHand &sender, const HeldChanges &since)
{
    return changedSince(sender.copy(), since, historyOf(sender));
}

ProjectCopy partFor(const CopyInHand &sender, const CopyInHand &receiver)
{
    return partFor(sender, heldByBoth(sender.copy().held, receiver.copy().held));
}

void forgetRedaction(Draft &draft)
{
    if (draft.graph().contains(projectId))
        draft.set(projectId, u"withheld"_key, {});
}

bool isSame(const ProjectCopy &part, const ProjectCopy &whole)
{
    return part.graph == whole.graph && part.stamps == whole.stamps && part.held == whole.held
        && part.deleted == whole.deleted;
}

/// Whether taking the part is merging the whole. In any case both hold the same then, and taking
/// it again is nothing.
bool isExact(const CopyInHand &sender, const CopyInHand &receiver, const HeldChanges &since)
{
    const ProjectCopy part = partFor(sender, since);
    for (const Flaw &flaw : flaws(part.graph, Schema(part.graph)))
        RC_FAIL((u"broken: "_s + flaw.item + u' ' + flaw.detail).toStdString());
    CopyInHand whole = receiver;
    CopyInHand taken = receiver;
    whole.merge(sender.copy());
    taken.merge(part);
    RC_ASSERT(taken.copy().held == whole.copy().held);
    const ProjectCopy once = taken.copy();
    RC_ASSERT(taken.merge(part).edits.isEmpty());
    RC_ASSERT(isSame(taken.copy(), once));
    return isSame(once, whole.copy());
}

/// Counts those that are, and those that are not.
struct Exactness
{
    int exact = 0;
    int others = 0;

    void check(const CopyInHand &sender, const CopyInHand &receiver)
    {
        const HeldChanges since = heldByBoth(sender.copy().held, receiver.copy().held);
        ++(isExact(sender, receiver, since) ? exact : others);
    }
};

/// A step of somebody who may remove things, or does not.
void step(RandomProject &random, Draft &draft, bool removes)
{
    Draft probe(draft.graph());
    random.step(probe);
    forgetRedaction(probe);
    const bool isGone = std::ranges::any_of(draft.graph().items(), [&](const ItemPtr &item) {
        return item->kind != key::undecided && !probe.graph().contains(item->id);
    });
    if ((removes || !isGone) && !draft.apply(probe.edits()))
        RC_FAIL("a step does not fit");
}

/// Four copies that work, decide, send parts to each other and merge.
void runAround(bool removes, Exactness *exactness)
{
    RandomProject random(*rc::gen::arbitrary<quint32>());
    Draft start(RandomProject(*rc::gen::arbitrary<quint32>()).graph(30));
    forgetRedaction(start);
    const CopyInHand first(u"0"_s, start.graph());
    std::vector<CopyInHand> all;
    for (int i = 0; i < 4; ++i)
        all.push_back(first.givenTo(QString::number(i)));
    for (int round = 0; round < 30; ++round) {
        CopyInHand &one = all[size_t(random.below(4))];
        const CopyInHand &other = all[size_t(random.below(4))];
        const int what = random.below(4);
        if (what == 0) {
            exactness->check(other, one);
            one.merge(partFor(other, one));
        } else if (what == 1) {
            one.merge(other.copy());
        } else {
            const QList<Undecided> undecided = undecidedIn(one.graph());
            if (!undecided.isEmpty() && random.below(3) == 0) {
                const Undecided &some = undecided[random.below(int(undecided.size()))];
                const auto decision = Decision(random.below(3));
                if (removes || some.field != key::kind)
                    one.work([&](Draft &draft) { decide(&draft, some.id, decision); });
            }
            for (int left = random.below(4); left >= 0; --left)
                one.work([&](Draft &draft) { step(random, draft, removes); });
        }
    }
    for (size_t i = 1; i < all.size(); ++i)
        exactness->check(all[i - 1], all[i]);
}

} // namespace

class ChangedPartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itHoldsWhatChangedAndWhatThatRefersTo();
    void whatTheReceiverDeletedComesAlong();
    void aDecisionIsToldThoughItWroteNothing();
    void whatIsNotToldIsSentAsAWhole();
    void aMomentIsFoundByTheTimesOfChanges();
    void takingAPartIsMergingTheWhole();
    void whatCameBackMayNeedTheWhole();
};

void ChangedPartTest::itHoldsWhatChangedAndWhatThatRefersTo()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    const HeldChanges since = brand.copy().held;
    brand.work([](Draft &draft) {
        draft.set(u"t5"_s, key::owner, u"anna"_s);
        draft.set(u"f"_s, u"monitored"_key, true);
        draft.remove({u"t9"_s});
    });
    const ProjectCopy part = partFor(brand, since);
    QStringList ids;
    for (const Item *item : part.graph.sortedItems())
        ids.append(item->id);
    QCOMPARE(ids, (QStringList {u"anna"_s, u"f"_s, u"t0"_s, u"t1"_s, u"t5"_s}));
    QCOMPARE(part.deleted.keys(), QStringList {u"t9"_s});
    sales.work([](Draft &draft) { draft.set(u"t7"_s, key::name, u"Mail"_s); });
    sales.merge(part);
    QCOMPARE(sales.graph().value(u"t5"_s, key::owner).text(), u"anna"_s);
    QCOMPARE(sales.graph().value(u"t7"_s, key::name).text(), u"Mail"_s);
    QVERIFY(!sales.graph().contains(u"t9"_s));
    QVERIFY(sales.graph().contains(u"t30"_s));
}

void ChangedPartTest::whatTheReceiverDeletedComesAlong()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    const HeldChanges since = brand.copy().held;
    brand.work([](Draft &draft) { draft.relate(u"data-flow"_key, u"t3"_s, u"t4"_s, u"new"_s); });
    sales.work([](Draft &draft) { draft.remove({u"t4"_s}); });
    const Merged merged = sales.merge(partFor(brand, since));
    QCOMPARE(merged.broughtBack, QStringList {u"t4"_s});
    QVERIFY(sales.graph().contains(u"new"_s));
}

void ChangedPartTest::aDecisionIsToldThoughItWroteNothing()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work([](Draft &draft) { draft.set(u"t0"_s, key::name, u"CRM"_s); });
    sales.work([](Draft &draft) { draft.set(u"t0"_s, key::name, u"HubSpot"_s); });
    brand.merge(sales.copy());
    sales.merge(brand.copy());
    QCOMPARE(undecidedIn(sales.graph()).size(), 1);
    const HeldChanges since = sales.copy().held;
    const Undecided one = undecidedIn(brand.graph()).first();
    brand.work([&](Draft &draft) { decide(&draft, one.id, Decision::Shown); });
    sales.merge(partFor(brand, since));
    QVERIFY(undecidedIn(sales.graph()).isEmpty());
}

void ChangedPartTest::whatIsNotToldIsSentAsAWhole()
{
    CopyInHand brand(u"Brand"_s, stack());
    const HeldChanges since = brand.copy().held;
    brand.work([](Draft &draft) { draft.set(u"t0"_s, key::name, u"CRM"_s); });
    QCOMPARE(changedSince(brand.copy(), since, {}).graph, brand.graph());
    QVERIFY(partFor(brand, since).graph.size() < 5);
}

void ChangedPartTest::aMomentIsFoundByTheTimesOfChanges()
{
    CopyInHand brand(u"Brand"_s, stack());
    for (int i = 0; i < 3; ++i)
        brand.work([&](Draft &draft) { draft.set(u"t0"_s, key::name, QString::number(i)); });
    const QList<Change> history = historyOf(brand);
    const HeldChanges held = brand.copy().held;
    QCOMPARE(heldBefore(held, history, history.last().time.addSecs(1)), held);
    const HeldChanges before = heldBefore(held, history, history[1].time);
    QCOMPARE(before.values(), QList<qint64> {history[1].id.number - 1});
    QVERIFY(holdsAll(held, before));
}

void ChangedPartTest::takingAPartIsMergingTheWhole()
{
    Exactness exactness;
    QVERIFY(rc::check("a part is the whole", [&] { runAround(false, &exactness); }));
    QCOMPARE(exactness.others, 0);
}

// What was deleted and came back from an older copy may show a value that the other side takes for
// past, and of which no change since tells: only whole copies settle that.
void ChangedPartTest::whatCameBackMayNeedTheWhole()
{
    Exactness exactness;
    QVERIFY(rc::check("a part is mostly the whole", [&] { runAround(true, &exactness); }));
    QVERIFY2(exactness.others * 100 < exactness.exact, QByteArray::number(exactness.others));
}

QTEST_APPLESS_MAIN(ChangedPartTest)
#include "tst_changedpart.moc"
