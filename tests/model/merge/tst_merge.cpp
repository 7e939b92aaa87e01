// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/integrity.h"
#include "model/merge/decisions.h"
#include "model/merge/merge.h"
#include "tests/support/copyinhand.h"
#include "tests/support/faultrow.h"
#include "tests/support/randomproject.h"

#include <QTest>

#include <rapidcheck.h>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key flow(u"data-flow");

Q_DECLARE_METATYPE(Decision)

namespace {

Graph stack()
{
    Draft draft((Graph()));
    draft.create(u"person"_key, u"Anna"_s, u"anna"_s);
    draft.create(u"person"_key, u"Boris"_s, u"boris"_s);
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.create(tool, u"Mail"_s, u"mail"_s);
    draft.create(u"view"_key, u"Tools"_s, u"tools"_s);
    draft.relate(flow, u"crm"_s, u"mail"_s, u"f"_s);
    draft.place(u"crm"_s, u"tools"_s, {0, 0, 172, 60, false});
    Graph graph;
    if (!apply(graph, draft.edits()))
        qFatal("the fixture does not apply");
    return graph;
}

CopyInHand::Work setting(const QString &item, Key field, const Value &value)
{
    return [=](Draft &draft) {
        draft.set(item, field, value);
    };
}

CopyInHand::Work removing(const QString &item)
{
    return [=](Draft &draft) {
        draft.remove({item});
    };
}

QString nameIn(const CopyInHand &copy, const QString &item)
{
    return copy.graph().value(item, key::name).text();
}

bool isSame(const ProjectCopy &a, const ProjectCopy &b)
{
    return a.graph == b.graph && a.stamps == b.stamps && a.held == b.held && a.deleted == b.deleted;
}

void checkWhole(const Graph &graph)
{
    for (const Flaw &flaw : flaws(graph, Schema(graph)))
        RC_FAIL((u"broken: "_s + flaw.item + u' ' + flaw.field.text() + u' ' + flaw.detail)
                    .toStdString());
}

bool isQuiet(Key field)
{
    return field.startsWith(prefix::place) || field.startsWith(prefix::known)
        || field.startsWith(prefix::source);
}

/// Every value that \a copy holds and that \a other did not know is in \a merged, shown or
/// undecided.
void checkNothingLost(const ProjectCopy &copy, const ProjectCopy &other, const ProjectCopy &merged)
{
    const QList<Undecided> undecided = undecidedIn(merged.graph);
    for (auto stamps = copy.stamps.cbegin(); stamps != copy.stamps.cend(); ++stamps) {
        const Item &item = *copy.graph.find(stamps.key());
        if (item.kind == key::undecided)
            continue;
        QList<std::pair<Key, Value>> values;
        if (!item.from.isEmpty())
            values.append({key::ends, item.value(key::ends)});
        for (const auto &[field, value] : item.fields)
            values.append({field, value});
        for (const auto &[field, value] : values) {
            const Stamp &stamp = stamps->of(field.text());
            const bool isNews = std::any_of(stamp.begin(), stamp.end(), [&](const ChangeId &id) {
                return !holdsChange(other.held, id);
            });
            if (!isNews || isQuiet(field))
                continue;
            const auto isIt = [&](const Undecided &one) {
                return one.item == item.id && one.field == field && one.value == value;
            };
            if (merged.graph.value(item.id, field) != value
                && std::none_of(undecided.begin(), undecided.end(), isIt))
                RC_FAIL((u"lost: "_s + item.id + u' ' + field.text()).toStdString());
        }
    }
}

bool knows(const ProjectCopy &copy, const Stamp &stamp)
{
    return std::all_of(
        stamp.begin(), stamp.end(), [&](const ChangeId &id) { return holdsChange(copy.held, id); });
}

/// What is undecided was not known to be past by either side.
void checkNoFalseQuestion(const ProjectCopy &a, const ProjectCopy &b, const ProjectCopy &merged)
{
    for (const Undecided &one : undecidedIn(merged.graph)) {
        RC_ASSERT(merged.graph.contains(one.item));
        RC_ASSERT(merged.graph.value(one.item, one.field) != one.value);
        const auto isIt = [&](const Undecided &earlier) {
            return earlier.item == one.item && earlier.field == one.field;
        };
        const QList<Undecided> before = undecidedIn(a.graph) + undecidedIn(b.graph);
        if (one.field == key::kind || std::any_of(before.begin(), before.end(), isIt))
            continue;
        // One side would have to know the other's value; both do only where one of them lost the
        // item on the way.
        const QString field = one.field.text();
        RC_ASSERT(knows(b, a.stamps.value(one.item).of(field))
                  == knows(a, b.stamps.value(one.item).of(field)));
    }
}

/// Merges two copies both ways, and holds all that must be true of it.
void checkMerge(const CopyInHand &a, const CopyInHand &b, bool knowsWhoAsks = true)
{
    CopyInHand ab = a;
    CopyInHand ba = b;
    ab.merge(b.copy());
    ba.merge(a.copy());
    RC_ASSERT(ab.graph() == ba.graph());
    RC_ASSERT(ab.copy().stamps == ba.copy().stamps);
    RC_ASSERT(ab.copy().deleted == ba.copy().deleted);
    RC_ASSERT(ab.copy().held == ba.copy().held);
    checkWhole(ab.graph());
    checkNothingLost(a.copy(), b.copy(), ab.copy());
    checkNothingLost(b.copy(), a.copy(), ab.copy());
    if (knowsWhoAsks)
        checkNoFalseQuestion(a.copy(), b.copy(), ab.copy());
    for (const CopyInHand *again : {&a, &b, &std::as_const(ab)}) {
        CopyInHand twice = ab;
        const Merged nothing = twice.merge(again->copy());
        for (const Edit &edit : nothing.edits)
            RC_FAIL((u"changed again: %1 %2 %3"_s.arg(edit.item, edit.field.text()))
                        .arg(again == &a       ? 1
                                 : again == &b ? 2
                                               : 3)
                        .toStdString());
        RC_ASSERT(nothing.undecided.isEmpty());
        RC_ASSERT(isSame(twice.copy(), ab.copy()));
    }
}

/// Copies in which something is withheld are a story of their own.
void forgetRedaction(Draft &draft)
{
    if (draft.graph().contains(projectId))
        draft.set(projectId, u"withheld"_key, {});
}

using Step = std::function<void(RandomProject &random, Draft &draft)>;

/// Copies that work, send and merge at random; every merge on the way is checked, and counted. What
/// is lost, broken, or not the same both ways ends it.
void runAround(FaultRow *row, const Graph &start, int copies, int rounds, const Step &step)
{
    RandomProject random(*rc::gen::arbitrary<quint32>());
    const CopyInHand first(u"0"_s, start);
    std::vector<CopyInHand> all;
    for (int i = 0; i < copies; ++i)
        all.push_back(first.givenTo(QString::number(i)));
    for (int round = 0; round < rounds; ++round) {
        CopyInHand &one = all[size_t(random.below(copies))];
        const CopyInHand &other = all[size_t(random.below(copies))];
        if (random.below(3) == 0) {
            checkMerge(one, other);
            row->survived();
            one.merge(other.copy());
            continue;
        }
        const QList<Undecided> undecided = undecidedIn(one.graph());
        if (!undecided.isEmpty() && random.below(3) == 0) {
            const Undecided &some = undecided[random.below(int(undecided.size()))];
            one.work([&](Draft &draft) { decide(&draft, some.id, Decision(random.below(3))); });
        }
        for (int left = random.below(4); left >= 0; --left)
            one.work([&](Draft &draft) { step(random, draft); });
    }
    for (size_t i = 1; i < all.size(); ++i) {
        checkMerge(all[i - 1], all[i]);
        row->survived();
    }
}

/// The same with projects of every kind.
void runAround(FaultRow *row, int copies, int rounds)
{
    Draft start(RandomProject(*rc::gen::arbitrary<quint32>()).graph(30));
    forgetRedaction(start);
    runAround(row, start.graph(), copies, rounds, [](RandomProject &random, Draft &draft) {
        random.step(draft);
        forgetRedaction(draft);
    });
}

/// Tools, activities and touchpoints, of which not all can support each other.
Graph supporters()
{
    Draft draft((Graph()));
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
        draft.create(tool, u"Tool"_s, u"t"_s + number);
        draft.create(u"activity"_key, u"Activity"_s, u"a"_s + number);
        draft.create(u"touchpoint"_key, u"Touchpoint"_s, u"p"_s + number);
        draft.relate(u"supports"_key, u"t"_s + number, u"p"_s + number, u"s"_s + number);
    }
    return draft.graph();
}

/// Two copies of which one merged the other, and undid it.
void checkUndone(CopyInHand &one, const CopyInHand &other)
{
    const CopyInHand before = one;
    CopyInHand wanted = one;
    wanted.merge(other.copy());
    for (int time = 0; time < 2; ++time) {
        one.merge(other.copy());
        one.undoMerge();
        RC_ASSERT(one.graph() == before.graph());
    }
    CopyInHand again = one;
    again.merge(other.copy());
    RC_ASSERT(again.graph() == wanted.graph());
    CopyInHand there = other;
    there.merge(one.copy());
    RC_ASSERT(there.graph() == wanted.graph());
}

/// Copies that work, merge and undo that at random, while others have the merged state already.
void undoAround(FaultRow *row, int copies, int rounds)
{
    RandomProject random(*rc::gen::arbitrary<quint32>());
    Draft start(RandomProject(*rc::gen::arbitrary<quint32>()).graph(30));
    forgetRedaction(start);
    if (!start.graph().contains(projectId))
        start.create(u"project"_key, u"Map"_s, projectId);
    const CopyInHand first(u"0"_s, start.graph());
    std::vector<CopyInHand> all;
    for (int i = 0; i < copies; ++i)
        all.push_back(first.givenTo(QString::number(i)));
    for (int round = 0; round < rounds; ++round) {
        CopyInHand &one = all[size_t(random.below(copies))];
        const CopyInHand &other = all[size_t(random.below(copies))];
        const int choice = random.below(4);
        if (choice == 0 || choice == 1) {
            checkMerge(one, other, false);
            row->survived();
            one.merge(other.copy());
            if (choice == 0) {
                CopyInHand &third = all[size_t(random.below(copies))];
                if (random.below(2) == 0 && &third != &one)
                    third.merge(one.copy());
                one.undoMerge();
                for (CopyInHand &each : all)
                    checkMerge(one, each, false);
            }
            continue;
        }
        for (int left = random.below(4); left >= 0; --left) {
            one.work([&](Draft &draft) {
                random.step(draft);
                forgetRedaction(draft);
            });
        }
    }
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatOneSideChangedIsTaken();
    void differentFieldsOfOneElementAreBothTaken();
    void theSameFieldIsUndecided();
    void equalValuesAreNoQuestion();
    void aValueThatTheOtherReplacedKnowinglyIsPast();
    void whatIsDecidedStaysDecided();
    void crossedMergesAgree();
    void cardsThatBothMovedAreListed();
    void anElementThatNobodyTouchedIsDeleted();
    void anElementThatSomebodyChangedStays();
    void whatANewFlowNeedsComesBack();
    void whatIsBroughtBackOnPurposeStays();
    void elementsOfOneNameAreListed();
    void endsOfARelationStayTogether();
    void aRedactedCopyTakesNothingAway();
    void aValueIsDecided_data();
    void aValueIsDecided();
    void aDeletionIsDecided();
    void whatIsDecidedMustFit();
    void aQuestionIsAskedOnce();
    void twoCopies();
    void fourCopies();
    void eightCopies();
    void reconnectedRelations();
    void anUndoneMergeIsNoNewsForOthers();
    void anUndoneMergeOffersTheSameAgain();
    void whatWasDecidedIsUndoneWithTheMerge();
    void whoHasTheMergedCopyBringsItBack();
    void undoneMergesAreAsNeverMade();
    void undoneMergesOfThreeCopies();
};

void MergeTest::initTestCase()
{
    if (MARTLET_FULL_TESTS && !qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1500");
}

void MergeTest::whatOneSideChangedIsTaken()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    sales.work([](Draft &draft) { draft.create(tool, u"Chat"_s, u"chat"_s); });
    const Merged merged = brand.merge(sales.copy());
    QCOMPARE(nameIn(brand, u"crm"_s), u"HubSpot"_s);
    QCOMPARE(nameIn(brand, u"chat"_s), u"Chat"_s);
    QCOMPARE(merged.undecided, QStringList());
    QCOMPARE(merged.touched, (QSet<QString> {u"crm"_s, u"chat"_s}));
    QVERIFY(isSame(brand.copy(), sales.copy()));
}

void MergeTest::differentFieldsOfOneElementAreBothTaken()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work(setting(u"crm"_s, key::owner, u"anna"_s));
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    brand.merge(sales.copy());
    QCOMPARE(nameIn(brand, u"crm"_s), u"HubSpot"_s);
    QCOMPARE(brand.graph().value(u"crm"_s, key::owner).text(), u"anna"_s);
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
}

void MergeTest::theSameFieldIsUndecided()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work(setting(u"crm"_s, key::name, u"Pipedrive"_s));
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    brand.merge(sales.copy());
    const QList<Undecided> undecided = undecidedIn(brand.graph());
    QCOMPARE(undecided.size(), 1);
    const Undecided &one = undecided.first();
    QCOMPARE(one.item, u"crm"_s);
    QCOMPARE(one.field, key::name);
    QCOMPARE((QSet<QString> {one.value.text(), nameIn(brand, u"crm"_s)}),
             (QSet<QString> {u"Pipedrive"_s, u"HubSpot"_s}));
    QCOMPARE(one.author, one.value.text() == u"HubSpot"_s ? u"Sales"_s : u"Brand"_s);
    QVERIFY(one.knowsBefore);
    QCOMPARE(one.before.text(), u"CRM"_s);
    QVERIFY(!one.time.isEmpty());
}

void MergeTest::equalValuesAreNoQuestion()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    CopyInHand market = brand.givenTo(u"Market"_s);
    brand.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    brand.merge(sales.copy());
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
    QCOMPARE(brand.copy().stamps[u"crm"_s].of(u"name"_s).size(), 2);

    // Who replaces it knowing both is asked nothing either, who knew neither is.
    sales.merge(brand.copy());
    sales.work(setting(u"crm"_s, key::name, u"Close"_s));
    brand.merge(sales.copy());
    QCOMPARE(nameIn(brand, u"crm"_s), u"Close"_s);
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
    market.work(setting(u"crm"_s, key::name, u"Odoo"_s));
    brand.merge(market.copy());
    QCOMPARE(undecidedIn(brand.graph()).size(), 1);
}

void MergeTest::aValueThatTheOtherReplacedKnowinglyIsPast()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    CopyInHand it = brand.givenTo(u"IT"_s);
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    it.merge(sales.copy());
    it.work(setting(u"crm"_s, key::name, u"HubSpot CRM"_s));
    brand.merge(it.copy());
    brand.merge(sales.copy());
    QCOMPARE(nameIn(brand, u"crm"_s), u"HubSpot CRM"_s);
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
    sales.merge(brand.copy());
    QCOMPARE(nameIn(sales, u"crm"_s), u"HubSpot CRM"_s);
    QVERIFY(undecidedIn(sales.graph()).isEmpty());
}

void MergeTest::whatIsDecidedStaysDecided()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work(setting(u"crm"_s, key::name, u"Pipedrive"_s));
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    const CopyInHand early = sales;
    brand.merge(sales.copy());
    sales.merge(brand.copy()); // still undecided there
    QCOMPARE(undecidedIn(sales.graph()).size(), 1);
    const Undecided one = undecidedIn(brand.graph()).first();
    brand.work([&](Draft &draft) { draft.remove({one.id}); });
    const QString decided = nameIn(brand, u"crm"_s);

    for (const CopyInHand &undecided : {sales, early}) {
        CopyInHand other = undecided;
        other.merge(brand.copy());
        QCOMPARE(nameIn(other, u"crm"_s), decided);
        QVERIFY(undecidedIn(other.graph()).isEmpty());
    }
    brand.merge(sales.copy());
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
}

void MergeTest::crossedMergesAgree()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work(setting(u"crm"_s, key::name, u"Pipedrive"_s));
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    const ProjectCopy mailed = brand.copy();
    brand.merge(sales.copy());
    sales.merge(mailed);
    QVERIFY(isSame(brand.copy(), sales.copy()));
    QVERIFY(brand.merge(sales.copy()).edits.isEmpty());
}

void MergeTest::cardsThatBothMovedAreListed()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work([](Draft &draft) { draft.place(u"crm"_s, u"tools"_s, {100, 0, 172, 60, false}); });
    sales.work([](Draft &draft) { draft.place(u"crm"_s, u"tools"_s, {0, 300, 172, 60, false}); });
    const Merged merged = brand.merge(sales.copy());
    QCOMPARE(merged.moved, QStringList {u"crm"_s});
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
    sales.merge(brand.copy());
    QCOMPARE(sales.graph(), brand.graph());
}

void MergeTest::anElementThatNobodyTouchedIsDeleted()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    sales.work(removing(u"mail"_s));
    brand.merge(sales.copy());
    QVERIFY(!brand.graph().contains(u"mail"_s));
    QVERIFY(!brand.graph().contains(u"f"_s));
    QVERIFY(isSame(brand.copy(), sales.copy()));
}

void MergeTest::anElementThatSomebodyChangedStays()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work(setting(u"mail"_s, key::owner, u"anna"_s));
    sales.work(removing(u"mail"_s));
    const Merged merged = brand.merge(sales.copy());
    QVERIFY(brand.graph().contains(u"mail"_s));
    QCOMPARE(merged.undecided.size(), 1);
    const Undecided one = undecidedIn(brand.graph()).first();
    QCOMPARE(one.item, u"mail"_s);
    QCOMPARE(one.field, key::kind);
    QVERIFY(one.value.isUnknown());
    QCOMPARE(one.author, u"Sales"_s);

    // Decided to go, it goes everywhere.
    brand.work(removing(u"mail"_s));
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
    sales.merge(brand.copy());
    QVERIFY(!sales.graph().contains(u"mail"_s));
}

void MergeTest::whatANewFlowNeedsComesBack()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work(removing(u"mail"_s));
    sales.work([](Draft &draft) { draft.relate(flow, u"mail"_s, u"crm"_s, u"back"_s); });
    const Merged merged = brand.merge(sales.copy());
    QVERIFY(brand.graph().contains(u"mail"_s));
    QVERIFY(brand.graph().contains(u"back"_s));
    QCOMPARE(merged.broughtBack, QStringList {u"mail"_s});
    QCOMPARE(undecidedIn(brand.graph()).size(), 1);
    QCOMPARE(undecidedIn(brand.graph()).first().author, u"Brand"_s);
}

void MergeTest::whatIsBroughtBackOnPurposeStays()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work(removing(u"mail"_s));
    sales.merge(brand.copy());
    Edits back;
    for (auto change = brand.past().crbegin(); back.isEmpty(); ++change)
        back = inverted(change->second.edits);
    sales.keep(back);
    brand.merge(sales.copy());
    QVERIFY(brand.graph().contains(u"mail"_s));
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
}

void MergeTest::elementsOfOneNameAreListed()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work([](Draft &draft) { draft.create(tool, u"Zoom"_s, u"zoom-1"_s); });
    sales.work([](Draft &draft) { draft.create(tool, u" zoom"_s, u"zoom-2"_s); });
    sales.work([](Draft &draft) { draft.create(u"team"_key, u"Zoom"_s, u"zoom-3"_s); });
    const Merged merged = brand.merge(sales.copy());
    const QList<std::pair<QString, QString>> alike {{u"zoom-1"_s, u"zoom-2"_s}};
    QCOMPARE(merged.alike, alike);
    QVERIFY(brand.merge(sales.copy()).alike.isEmpty());
}

// A tool supports a touchpoint: one side leads that to an activity, and the other one lets it come
// from one. No activity supports another.
void MergeTest::endsOfARelationStayTogether()
{
    CopyInHand brand(u"Brand"_s, stack());
    brand.work([](Draft &draft) {
        draft.create(u"touchpoint"_key, u"Stand"_s, u"stand"_s);
        draft.create(u"activity"_key, u"Shop"_s, u"shop"_s);
        draft.create(u"activity"_key, u"Fair"_s, u"fair"_s);
        draft.relate(u"supports"_key, u"crm"_s, u"stand"_s, u"s"_s);
    });
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work(setting(u"s"_s, key::to, u"shop"_s));
    sales.work(setting(u"s"_s, key::from, u"fair"_s));
    CopyInHand other = sales;
    const ProjectCopy mailed = brand.copy();
    brand.merge(sales.copy());
    other.merge(mailed);
    QVERIFY(isSame(brand.copy(), other.copy()));
    QVERIFY(flaws(brand.graph(), Schema(brand.graph())).isEmpty());

    const QStringList shown = brand.graph().value(u"s"_s, key::ends).list();
    const QList<Undecided> undecided = undecidedIn(brand.graph());
    QCOMPARE(undecided.size(), 1);
    const Undecided &one = undecided.first();
    QCOMPARE(one.field, key::ends);
    QCOMPARE((QSet<QStringList> {shown, one.value.list()}),
             (QSet<QStringList> {{u"crm"_s, u"shop"_s}, {u"fair"_s, u"stand"_s}}));
    QVERIFY(one.knowsBefore);
    QCOMPARE(one.before.list(), (QStringList {u"crm"_s, u"stand"_s}));
    for (const Decision decision : {Decision::Other, Decision::Before}) {
        Draft draft(brand.graph());
        QVERIFY(decide(&draft, one.id, decision));
        const Value wanted = decision == Decision::Other ? one.value : one.before;
        QCOMPARE(draft.graph().value(u"s"_s, key::ends), wanted);
        QVERIFY(undecidedIn(draft.graph()).isEmpty());
    }
}

void MergeTest::aRedactedCopyTakesNothingAway()
{
    CopyInHand brand(u"Brand"_s, stack());
    brand.work(setting(u"crm"_s, u"note"_key, u"secret"_s));
    brand.work(setting(u"crm"_s, key::owner, u"anna"_s));
    // What redaction makes: a note is withheld, a person is another, and the project says so.
    ProjectCopy redacted = brand.copy();
    std::vector<Item> items {{projectId, u"project"_key, {}, {}, {}}};
    items[0].fields.set(u"withheld"_key, QStringList {u"note"_s});
    for (const ItemPtr &item : brand.graph().items()) {
        Item left = *item;
        left.fields.set(u"note"_key, {});
        if (left.id == u"anna"_s || left.id == u"boris"_s)
            left.id = left.id == u"anna"_s ? u"person-1"_s : u"person-2"_s;
        if (left.id == u"crm"_s)
            left.fields.set(key::owner, u"person-1"_s);
        redacted.stamps.insert(left.id, brand.copy().stamps.value(item->id));
        items.push_back(left);
    }
    for (const QString &person : {u"anna"_s, u"boris"_s})
        redacted.stamps.remove(person);
    redacted.stamps[u"crm"_s].fields.remove(u"note"_s);
    redacted.stamps.insert(projectId, {{{"redaction", 1}}, {}});
    redacted.held.insert("redaction", 1);
    redacted.graph = Graph(items);

    ProjectCopy back = redacted;
    const ChangeId change {"agency", 1};
    QVERIFY(apply(back.graph, {{u"crm"_s, key::name, u"CRM"_s, u"HubSpot"_s}}));
    back.stamps[u"crm"_s].set(u"name"_s, {change});
    back.held.insert("agency", 1);
    const Graph before = brand.graph();
    brand.merge(back);
    QCOMPARE(nameIn(brand, u"crm"_s), u"HubSpot"_s);
    QCOMPARE(brand.graph().value(u"crm"_s, u"note"_key).text(), u"secret"_s);
    QCOMPARE(brand.graph().value(u"crm"_s, key::owner).text(), u"anna"_s);
    QVERIFY(!brand.graph().contains(u"person-1"_s));
    QVERIFY(brand.graph().project().fields.get(u"withheld"_key).isUnknown());
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
}

/// Two copies in which both sides named the CRM, merged into the first one's hands.
static CopyInHand undecidedName()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work(setting(u"crm"_s, key::name, u"Pipedrive"_s));
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    brand.merge(sales.copy());
    return brand;
}

void MergeTest::aValueIsDecided_data()
{
    QTest::addColumn<Decision>("decision");
    QTest::newRow("shown") << Decision::Shown;
    QTest::newRow("other") << Decision::Other;
    QTest::newRow("before") << Decision::Before;
}

void MergeTest::aValueIsDecided()
{
    QFETCH(Decision, decision);
    CopyInHand brand = undecidedName();
    const Undecided one = undecidedIn(brand.graph()).first();
    const QString shown = nameIn(brand, u"crm"_s);
    const QString expected = decision == Decision::Shown ? shown
        : decision == Decision::Other                    ? one.value.text()
                                                         : u"CRM"_s;
    bool done = false;
    brand.work([&](Draft &draft) { done = decide(&draft, one.id, decision); });
    QVERIFY(done);
    QCOMPARE(nameIn(brand, u"crm"_s), expected);
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
    Draft again(brand.graph());
    QVERIFY(!decide(&again, one.id, decision));
    QVERIFY(again.isEmpty());
}

void MergeTest::aDeletionIsDecided()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work(setting(u"mail"_s, key::owner, u"anna"_s));
    sales.work(removing(u"mail"_s));
    brand.merge(sales.copy());
    const Undecided one = undecidedIn(brand.graph()).first();
    QVERIFY(!canDecide(brand.graph(), one, Decision::Before));
    Draft kept(brand.graph());
    QVERIFY(decide(&kept, one.id, Decision::Shown));
    QVERIFY(kept.graph().contains(u"mail"_s));
    QVERIFY(undecidedIn(kept.graph()).isEmpty());
    Draft gone(brand.graph());
    QVERIFY(decide(&gone, one.id, Decision::Other));
    QVERIFY(!gone.graph().contains(u"mail"_s));
    QVERIFY(!gone.graph().contains(u"f"_s));
    QVERIFY(undecidedIn(gone.graph()).isEmpty());
}

void MergeTest::whatIsDecidedMustFit()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand sales = brand.givenTo(u"Sales"_s);
    brand.work(setting(u"crm"_s, key::owner, u"anna"_s));
    sales.work(setting(u"crm"_s, key::owner, u"boris"_s));
    brand.merge(sales.copy());
    const Undecided one = undecidedIn(brand.graph()).first();
    brand.work(removing(one.value.text()));
    QVERIFY(!canDecide(brand.graph(), one, Decision::Other));
    QVERIFY(canDecide(brand.graph(), one, Decision::Before));
    QVERIFY(canDecide(brand.graph(), one, Decision::Shown));
}

void MergeTest::aQuestionIsAskedOnce()
{
    CopyInHand brand = undecidedName();
    const Undecided one = undecidedIn(brand.graph()).first();
    brand.work([&](Draft &draft) {
        const QString question = ask(&draft, one.id, u"Which name is right?"_s, u"boris"_s);
        QCOMPARE(ask(&draft, one.id, u"Which?"_s, {}), question);
        QCOMPARE(draft.graph().value(question, u"asked-of"_key).text(), u"boris"_s);
        QCOMPARE(draft.graph().value(question, key::about).text(), u"crm"_s);
    });
    QCOMPARE(undecidedIn(brand.graph()).size(), 1);
    QCOMPARE(brand.graph().itemsOf(u"question"_key).size(), size_t(1));
}

void MergeTest::twoCopies()
{
    FaultRow row(u"merges of two copies, nothing lost"_s);
    QVERIFY(rc::check("two copies", [&row] { runAround(&row, 2, 12); }));
}

void MergeTest::fourCopies()
{
    FaultRow row(u"merges of four copies, nothing lost"_s);
    QVERIFY(rc::check("four copies", [&row] { runAround(&row, 4, 24); }));
}

void MergeTest::eightCopies()
{
    FaultRow row(u"merges of eight copies, nothing lost"_s);
    QVERIFY(rc::check("eight copies", [&row] { runAround(&row, 8, 40); }));
}

void MergeTest::reconnectedRelations()
{
    FaultRow row(u"merges of reconnected relations"_s);
    QVERIFY(rc::check("reconnected relations", [&row] {
        runAround(&row, supporters(), 3, 24, [](RandomProject &random, Draft &draft) {
            random.reconnect(draft);
        });
    }));
}

static CopyInHand projectOf(const QString &author)
{
    Draft draft(stack());
    draft.create(u"project"_key, u"Map"_s, projectId);
    return CopyInHand(author, draft.graph());
}

void MergeTest::anUndoneMergeIsNoNewsForOthers()
{
    CopyInHand brand = projectOf(u"brand"_s);
    CopyInHand sales = brand.givenTo(u"sales"_s);
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    sales.work([](Draft &draft) { draft.create(tool, u"Chat"_s, u"chat"_s); });
    sales.work(removing(u"anna"_s));
    brand.merge(sales.copy());
    brand.undoMerge();
    QCOMPARE(nameIn(brand, u"crm"_s), u"CRM"_s);
    QVERIFY(brand.graph().contains(u"anna"_s) && !brand.graph().contains(u"chat"_s));
    brand.work(setting(u"mail"_s, key::name, u"Mailer"_s));
    const Graph before = sales.graph();
    const Merged merged = sales.merge(brand.copy());
    QVERIFY(merged.undecided.isEmpty());
    QCOMPARE(merged.edits, (Edits {{u"mail"_s, key::name, u"Mail"_s, u"Mailer"_s}}));
    QVERIFY(sales.graph() != before);
}

void MergeTest::anUndoneMergeOffersTheSameAgain()
{
    CopyInHand brand = projectOf(u"brand"_s);
    CopyInHand sales = brand.givenTo(u"sales"_s);
    brand.work(setting(u"crm"_s, key::name, u"Pipedrive"_s));
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    sales.work(setting(u"mail"_s, key::name, u"Mailer"_s));
    const Merged first = brand.merge(sales.copy());
    QCOMPARE(first.undecided.size(), 1);
    brand.undoMerge();
    QCOMPARE(nameIn(brand, u"crm"_s), u"Pipedrive"_s);
    const Merged again = brand.merge(sales.copy());
    QCOMPARE(again.undecided, first.undecided);
    QCOMPARE(again.edits.size(), first.edits.size());
    brand.undoMerge();
    // What is changed after it was undone was changed without what came: that is a question.
    brand.work(setting(u"mail"_s, key::name, u"Post"_s));
    QCOMPARE(brand.merge(sales.copy()).undecided.size(), 2);
}

void MergeTest::whatWasDecidedIsUndoneWithTheMerge()
{
    CopyInHand brand = projectOf(u"brand"_s);
    CopyInHand sales = brand.givenTo(u"sales"_s);
    brand.work(setting(u"crm"_s, key::name, u"Pipedrive"_s));
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    sales.work(setting(u"mail"_s, key::name, u"Mailer"_s));
    const Graph before = brand.graph();
    const Merged first = brand.merge(sales.copy());
    const Graph merged = brand.graph();
    brand.work(setting(u"crm"_s, key::name, u"Close"_s)); // decided,
    brand.work(setting(u"mail"_s, key::name, u"Mails"_s));
    brand.work(setting(u"mail"_s, key::name, merged.find(u"mail"_s)->name())); // and undone
    brand.work(setting(u"crm"_s, key::name, merged.find(u"crm"_s)->name()));
    brand.undoMerge();
    QVERIFY(brand.graph() == before);
    const Merged again = brand.merge(sales.copy());
    QCOMPARE(again.undecided, first.undecided);
    QVERIFY(brand.graph() == merged);
}

void MergeTest::whoHasTheMergedCopyBringsItBack()
{
    CopyInHand brand = projectOf(u"brand"_s);
    CopyInHand sales = brand.givenTo(u"sales"_s);
    CopyInHand third = brand.givenTo(u"third"_s);
    sales.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    brand.merge(sales.copy());
    third.merge(brand.copy());
    brand.undoMerge();
    QVERIFY(third.merge(brand.copy()).edits.isEmpty());
    QVERIFY(brand.merge(third.copy()).undecided.isEmpty());
    QCOMPARE(nameIn(brand, u"crm"_s), u"HubSpot"_s);
}

void MergeTest::undoneMergesAreAsNeverMade()
{
    QVERIFY(rc::check("an undone merge", [] {
        RandomProject random(*rc::gen::arbitrary<quint32>());
        Draft start(RandomProject(*rc::gen::arbitrary<quint32>()).graph(30));
        forgetRedaction(start);
        if (!start.graph().contains(projectId))
            start.create(u"project"_key, u"Map"_s, projectId);
        CopyInHand one(u"1"_s, start.graph());
        CopyInHand other = one.givenTo(u"2"_s);
        for (int round = 0; round < 12; ++round) {
            CopyInHand &some = random.below(2) == 0 ? one : other;
            some.work([&](Draft &draft) {
                random.step(draft);
                forgetRedaction(draft);
            });
        }
        checkUndone(one, other);
    }));
}

void MergeTest::undoneMergesOfThreeCopies()
{
    FaultRow row(u"merges among copies that undid some, nothing lost"_s);
    QVERIFY(rc::check("undone merges", [&row] { undoAround(&row, 3, 14); }));
}

QTEST_APPLESS_MAIN(MergeTest)
#include "tst_merge.moc"
