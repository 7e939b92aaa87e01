// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/integrity.h"
#include "model/merge/offers.h"
#include "tests/support/faultrow.h"
#include "tests/support/randomproject.h"

#include <QTest>

#include <rapidcheck.h>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key flow(u"data-flow");

static Graph ours()
{
    Draft draft((Graph()));
    draft.create(tool, u"HubSpot"_s, u"crm"_s);
    draft.create(tool, u"Mail"_s, u"mail"_s);
    draft.create(u"person"_key, u"Anna"_s, u"anna"_s);
    draft.relate(flow, u"crm"_s, u"mail"_s, u"f"_s);
    return draft.graph();
}

/// A project that knows the same things by other identities, and one by an identity of ours.
static Graph theirs()
{
    Draft draft((Graph()));
    draft.create(tool, u"Hub Spot"_s, u"1"_s);
    draft.create(tool, u"mail"_s, u"2"_s);
    draft.create(tool, u"Chat"_s, u"3"_s);
    draft.create(tool, u"Anna's list"_s, u"anna"_s);
    draft.create(u"person"_key, u"Ben"_s, u"4"_s);
    draft.set(u"1"_s, key::owner, u"4"_s);
    draft.relate(flow, u"1"_s, u"2"_s, u"g"_s);
    draft.relate(flow, u"2"_s, u"3"_s, u"h"_s);
    return draft.graph();
}

class OffersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameIsFoundByNameAndEnds();
    void nothingOfOursIsReplaced();
    void whatIsNewCanBeTaken();
    void ofSeveralWithOneNameEachIsTakenOnce();
    void aCopyOffersNothing();
    void whateverIsTakenIsWhole();
};

void OffersTest::theSameIsFoundByNameAndEnds()
{
    const Offers found = offers(ours(), theirs());
    QCOMPARE(found.theirs.value(u"crm"_s, key::name).text(), u"Hub Spot"_s);
    QCOMPARE(found.theirs.value(u"f"_s, key::to).text(), u"mail"_s);
    QCOMPARE(found.onlyTheirs, (QStringList {u"3"_s, u"4"_s, u"anna 2"_s, u"h"_s}));
    const QList<Offers::Field> differing {
        {u"crm"_s, key::name}, {u"crm"_s, key::owner}, {u"mail"_s, key::name}};
    QCOMPARE(found.differing, differing);
}

void OffersTest::nothingOfOursIsReplaced()
{
    const Graph mine = ours();
    Draft draft(mine);
    takeNew(&draft, offers(mine, theirs()));
    for (const Item *item : mine.sortedItems())
        QCOMPARE(*draft.graph().find(item->id), *item);
}

void OffersTest::whatIsNewCanBeTaken()
{
    Draft draft(ours());
    takeNew(&draft, offers(draft.graph(), theirs()));
    QCOMPARE(draft.graph().value(u"h"_s, key::from).text(), u"mail"_s);
    QCOMPARE(draft.graph().value(u"3"_s, key::name).text(), u"Chat"_s);
    QVERIFY(offers(draft.graph(), theirs()).onlyTheirs.isEmpty());
    QVERIFY(flaws(draft.graph(), draft.schema()).isEmpty());
}

void OffersTest::ofSeveralWithOneNameEachIsTakenOnce()
{
    Draft mine((Graph()));
    mine.create(tool, u"Zoom"_s, u"a"_s);
    mine.create(tool, u"Zoom"_s, u"b"_s);
    Draft their((Graph()));
    for (const QString &id : {u"x"_s, u"y"_s, u"z"_s})
        their.create(tool, u"Zoom"_s, id);
    QCOMPARE(offers(mine.graph(), their.graph()).onlyTheirs, QStringList {u"z"_s});
}

void OffersTest::aCopyOffersNothing()
{
    QVERIFY(rc::check("a copy offers nothing", [] {
        const Graph graph = RandomProject(*rc::gen::arbitrary<quint32>()).graph(60);
        const Offers found = offers(graph, graph);
        RC_ASSERT(found.onlyTheirs.isEmpty());
        RC_ASSERT(found.differing.isEmpty());
    }));
}

void OffersTest::whateverIsTakenIsWhole()
{
    FaultRow row(u"projects with nothing in common merged"_s);
    QVERIFY(rc::check("whatever is taken is whole", [&row] {
        const Graph mine = RandomProject(*rc::gen::arbitrary<quint32>()).graph(40);
        const Graph their = RandomProject(*rc::gen::arbitrary<quint32>()).graph(40);
        Draft draft(mine);
        takeNew(&draft, offers(mine, their));
        for (const Flaw &flaw : flaws(draft.graph(), draft.schema()))
            RC_FAIL((flaw.item + u' ' + flaw.field.text() + u' ' + flaw.detail).toStdString());
        for (const Item *item : mine.sortedItems())
            RC_ASSERT(*draft.graph().find(item->id) == *item);
        RC_ASSERT(offers(draft.graph(), their).onlyTheirs.isEmpty());
        row.survived();
    }));
}

QTEST_APPLESS_MAIN(OffersTest)
#include "tst_offers.moc"
