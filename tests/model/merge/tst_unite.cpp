// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/integrity.h"
#include "model/merge/decisions.h"
#include "model/merge/unite.h"
#include "tests/support/copyinhand.h"
#include "tests/support/randomproject.h"

#include <QTest>

#include <rapidcheck.h>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key flow(u"data-flow");

/// Zoom was added twice, and each of the two knows something.
static Graph twice()
{
    Draft draft((Graph()));
    draft.create(tool, u"Zoom"_s, u"a"_s);
    draft.create(tool, u"zoom"_s, u"b"_s);
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.set(u"a"_s, u"vendor"_key, u"Zoom Inc."_s);
    draft.set(u"b"_s, u"vendor"_key, u"Zoom"_s);
    draft.set(u"b"_s, u"note"_key, u"for webinars"_s);
    draft.relate(flow, u"b"_s, u"crm"_s, u"f"_s);
    draft.create(u"question"_key, u"Who pays?"_s, u"q"_s);
    draft.set(u"q"_s, key::about, u"b"_s);
    return draft.graph();
}

class UniteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingMovesOver();
    void whatBothSayIsUndecided();
    void equalRelationsBecomeOne();
    void onlyElementsOfOneKindAreMadeOne();
    void nothingIsBroken();
};

void UniteTest::everythingMovesOver()
{
    Draft draft(twice());
    QVERIFY(unite(&draft, u"a"_s, u"b"_s));
    QVERIFY(!draft.graph().contains(u"b"_s));
    QCOMPARE(draft.graph().value(u"a"_s, u"note"_key).text(), u"for webinars"_s);
    QCOMPARE(draft.graph().value(u"f"_s, key::from).text(), u"a"_s);
    QVERIFY(references(*draft.schema().field(u"question"_key, key::about),
                       draft.graph().value(u"q"_s, key::about))
                .contains(u"a"_s));
}

void UniteTest::whatBothSayIsUndecided()
{
    CopyInHand copy(u"Brand"_s, twice());
    CopyInHand sales = copy.givenTo(u"Sales"_s);
    copy.work([](Draft &draft) { unite(&draft, u"a"_s, u"b"_s); });
    QCOMPARE(copy.graph().value(u"a"_s, u"vendor"_key).text(), u"Zoom Inc."_s);
    QCOMPARE(undecidedIn(copy.graph()).size(), 1);
    QCOMPARE(undecidedIn(copy.graph()).first().value.text(), u"Zoom"_s);

    // It travels, and is decided like any other.
    sales.merge(copy.copy());
    QCOMPARE(undecidedIn(sales.graph()).size(), 1);
    QVERIFY(!sales.graph().contains(u"b"_s));
    const bool isShown = sales.graph().value(u"a"_s, u"vendor"_key).text() == "Zoom"_L1;
    sales.work([&](Draft &draft) {
        QVERIFY(decide(&draft,
                       undecidedIn(draft.graph()).first().id,
                       isShown ? Decision::Shown : Decision::Other));
    });
    copy.merge(sales.copy());
    QCOMPARE(copy.graph().value(u"a"_s, u"vendor"_key).text(), u"Zoom"_s);
    QVERIFY(undecidedIn(copy.graph()).isEmpty());
}

void UniteTest::equalRelationsBecomeOne()
{
    Draft draft(twice());
    draft.relate(flow, u"a"_s, u"crm"_s, u"g"_s);
    draft.relate(flow, u"a"_s, u"b"_s, u"between"_s);
    draft.set(u"f"_s, u"note"_key, u"nightly"_s);
    QVERIFY(unite(&draft, u"a"_s, u"b"_s));
    QCOMPARE(draft.graph().itemsOf(flow).size(), size_t(1));
    QCOMPARE(draft.graph().value(u"g"_s, u"note"_key).text(), u"nightly"_s);
}

void UniteTest::onlyElementsOfOneKindAreMadeOne()
{
    Draft draft(twice());
    for (const auto &[kept, gone] : {std::pair(u"a"_s, u"a"_s), {u"a"_s, u"q"_s}, {u"a"_s, u"x"_s}})
        QVERIFY(!unite(&draft, kept, gone));
    QCOMPARE(draft.graph(), twice());
}

void UniteTest::nothingIsBroken()
{
    QVERIFY(rc::check("nothing is broken", [] {
        RandomProject random(*rc::gen::arbitrary<quint32>());
        Draft draft((Graph()));
        draft.create(tool, u"Zoom"_s, u"a"_s);
        draft.create(tool, u"zoom"_s, u"b"_s);
        for (int step = 0; step < 80; ++step)
            random.step(draft);
        RC_PRE(draft.graph().contains(u"a"_s) && draft.graph().contains(u"b"_s));
        RC_ASSERT(unite(&draft, u"a"_s, u"b"_s));
        RC_ASSERT(!draft.graph().contains(u"b"_s));
        for (const Flaw &flaw : flaws(draft.graph(), draft.schema()))
            RC_FAIL((flaw.item + u' ' + flaw.field.text() + u' ' + flaw.detail).toStdString());
    }));
}

QTEST_APPLESS_MAIN(UniteTest)
#include "tst_unite.moc"
