// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/integrity.h"
#include "model/merge/merge.h"
#include "model/redaction/redact.h"
#include "model/redaction/redactiontopics.h"
#include "tests/support/copyinhand.h"
#include "tests/support/randomproject.h"

#include <QTest>

#include <rapidcheck.h>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Key tool(u"tool");
const Key person(u"person");

Graph stack()
{
    Draft draft((Graph()));
    draft.create(u"project"_key, u"Stack"_s, projectId);
    draft.create(person, u"Anna Berg"_s, u"8c9f5a44-6f0e-4b2a-9a3e-0c1d2e3f4a5b"_s);
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.create(tool, u"Anna's list"_s, u"list"_s);
    draft.create(tool, u"Hidden"_s, u"hidden"_s);
    draft.create(u"data-object"_key, u"Leads"_s, u"leads"_s);
    draft.create(u"data-object"_key, u"Blackbird"_s, u"secret"_s);
    draft.set(u"secret"_s, u"tags"_key, QStringList {u"hush"_s});
    draft.set(u"hidden"_s, u"tags"_key, QStringList {u"hush"_s});
    draft.set(u"crm"_s, u"cost-per-year"_key, Money {100, u"EUR"_s});
    draft.set(u"crm"_s, u"replacement"_key, u"hidden"_s);
    draft.relate(u"data-flow"_key, u"crm"_s, u"list"_s, u"f"_s);
    draft.set(u"f"_s, u"objects"_key, QStringList {u"leads"_s, u"secret"_s});
    draft.create(u"note"_key, u"Ask the boss"_s, u"n"_s);
    return draft.graph();
}

RedactionProfile agency()
{
    RedactionProfile profile = *redactionProfile({}, u"agency"_s);
    profile.tags = {u"hush"_s};
    return profile;
}

/// A copy with parts left out, in the hands of somebody else.
CopyInHand sent(const CopyInHand &whole, const RedactionProfile &profile, const QString &to)
{
    const ProjectCopy copy = withStamps(redacted(whole.graph(), profile), whole.copy());
    return whole.givenTo(to).holding(copy);
}

CopyInHand::Work setting(const QString &item, Key field, const Value &value)
{
    return [=](Draft &draft) {
        draft.set(item, field, value);
    };
}

RedactionProfile randomProfile(RandomProject &random)
{
    RedactionProfile profile;
    for (const RedactionTopic &topic : redactionTopics()) {
        if (!topic.id.isEmpty() && random.below(2) == 0)
            profile.without.append(topic.id);
    }
    profile.numbersPeople = random.below(2) == 0;
    for (const QString &field : separableFields(profile)) {
        if (random.below(20) == 0)
            profile.alsoWithout.append(field);
    }
    return profile;
}

void forgetRedaction(Draft &draft)
{
    if (draft.graph().contains(projectId))
        draft.set(projectId, u"withheld"_key, {});
}

/// What a copy shows of a value, told in the identities of the whole.
bool isTold(const Item &item, Key field, const RedactedCopy &copy)
{
    const Item *left = copy.graph.find(item.id == projectId ? item.id : copy.ids.value(item.id));
    return left && left->value(field) == item.value(field);
}

} // namespace

class RedactedReturnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheAgencyChangedComesIn();
    void whatWasLeftOutStays();
    void whatTheyCouldNotSeeIsAQuestion();
    void namesThatWereMaskedStayUnlessChanged();
    void anElementThatTheyDeletedGoes();
    void comingBackTwiceIsNothing();
    void nobodyIsTold();
    void whatIsWithheldOutlastsAnyRoundTrip();
};

void RedactedReturnTest::whatTheAgencyChangedComesIn()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand partner = sent(brand, agency(), u"Agency"_s);
    partner.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    partner.work([](Draft &draft) {
        draft.create(tool, u"Chat"_s, u"chat"_s);
        draft.relate(u"data-flow"_key, u"chat"_s, u"crm"_s, u"new"_s);
    });
    brand.work(setting(u"crm"_s, u"vendor"_key, u"HubSpot Inc"_s));
    brand.merge(partner.copy());
    QCOMPARE(brand.graph().value(u"crm"_s, key::name).text(), u"HubSpot"_s);
    QCOMPARE(brand.graph().value(u"crm"_s, u"vendor"_key).text(), u"HubSpot Inc"_s);
    QVERIFY(brand.graph().contains(u"new"_s));
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
}

void RedactedReturnTest::whatWasLeftOutStays()
{
    CopyInHand brand(u"Brand"_s, stack());
    const Graph before = brand.graph();
    const CopyInHand partner = sent(brand, agency(), u"Agency"_s);
    QVERIFY(!partner.graph().contains(u"hidden"_s));
    QVERIFY(!partner.graph().contains(u"n"_s));
    QVERIFY(partner.graph().value(u"crm"_s, u"cost-per-year"_key).isUnknown());
    const Merged merged = brand.merge(partner.copy());
    QVERIFY(merged.edits.isEmpty());
    QCOMPARE(brand.graph(), before);
}

void RedactedReturnTest::whatTheyCouldNotSeeIsAQuestion()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand partner = sent(brand, agency(), u"Agency"_s);
    partner.work(setting(u"crm"_s, u"cost-per-year"_key, Money {5, u"EUR"_s}));
    partner.work(setting(u"f"_s, u"objects"_key, QStringList()));
    partner.work(setting(u"crm"_s, u"replacement"_key, u"list"_s));
    brand.merge(partner.copy());
    const QList<Undecided> undecided = undecidedIn(brand.graph());
    QCOMPARE(undecided.size(), 3);
    for (const Undecided &one : undecided) {
        const Value shown = brand.graph().value(one.item, one.field);
        const Value before = stack().value(one.item, one.field);
        QVERIFY(shown == before || one.value == before);
    }
}

void RedactedReturnTest::namesThatWereMaskedStayUnlessChanged()
{
    CopyInHand brand(u"Brand"_s, stack());
    const QString anna = brand.graph().itemsOf(person).front()->id;
    CopyInHand partner = sent(brand, agency(), u"Agency"_s);
    QCOMPARE(partner.graph().value(u"list"_s, key::name).text(), u"…'s list"_s);
    QCOMPARE(partner.graph().value(anna, key::name).text(), u"Person 1"_s);
    partner.work(setting(u"list"_s, key::category, u"spreadsheet"_s));
    brand.merge(partner.copy());
    QCOMPARE(brand.graph().value(u"list"_s, key::name).text(), u"Anna's list"_s);
    QCOMPARE(brand.graph().value(anna, key::name).text(), u"Anna Berg"_s);
    partner.work(setting(u"list"_s, key::name, u"Prospects"_s));
    brand.merge(partner.copy());
    QCOMPARE(brand.graph().value(u"list"_s, key::name).text(), u"Prospects"_s);
    QVERIFY(undecidedIn(brand.graph()).isEmpty());
}

void RedactedReturnTest::anElementThatTheyDeletedGoes()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand partner = sent(brand, agency(), u"Agency"_s);
    partner.work([](Draft &draft) { draft.remove({u"list"_s}); });
    brand.merge(partner.copy());
    QVERIFY(!brand.graph().contains(u"list"_s));
    QVERIFY(brand.graph().contains(u"hidden"_s));
}

void RedactedReturnTest::comingBackTwiceIsNothing()
{
    CopyInHand brand(u"Brand"_s, stack());
    CopyInHand partner = sent(brand, agency(), u"Agency"_s);
    partner.work(setting(u"crm"_s, key::name, u"HubSpot"_s));
    brand.merge(partner.copy());
    QVERIFY(brand.merge(partner.copy()).edits.isEmpty());
}

void RedactedReturnTest::nobodyIsTold()
{
    CopyInHand brand(u"Brand"_s, stack());
    brand.work([](Draft &draft) { draft.remove({u"hidden"_s}); });
    const ProjectCopy copy = sent(brand, agency(), u"Agency"_s).copy();
    QVERIFY(copy.deleted.isEmpty());
    QCOMPARE(copy.identity, brand.copy().identity);
    QCOMPARE(copy.held, brand.copy().held);
    for (auto stamps = copy.stamps.cbegin(); stamps != copy.stamps.cend(); ++stamps) {
        const Item *item = copy.graph.find(stamps.key());
        QVERIFY(item);
        for (const QString &field : stamps->fields.keys())
            QVERIFY2(!item->value(Key(field)).isUnknown(), qPrintable(field));
    }
}

void RedactedReturnTest::whatIsWithheldOutlastsAnyRoundTrip()
{
    QVERIFY(rc::check("a round trip", [] {
        RandomProject random(*rc::gen::arbitrary<quint32>());
        Draft start(RandomProject(*rc::gen::arbitrary<quint32>()).graph(60));
        forgetRedaction(start);
        CopyInHand brand(u"Brand"_s, start.graph());
        for (int i = 0; i < 5; ++i)
            brand.work([&](Draft &draft) {
                random.step(draft);
                forgetRedaction(draft);
            });
        const RedactionProfile profile = randomProfile(random);
        const RedactedCopy left = redacted(brand.graph(), profile);
        for (const Flaw &flaw : flaws(left.graph, Schema(left.graph)))
            RC_FAIL((u"broken: "_s + flaw.item + u' ' + flaw.detail).toStdString());
        CopyInHand partner = sent(brand, profile, u"Agency"_s);
        const Value lacking = left.graph.project().fields.get(u"withheld"_key);
        for (int i = random.below(12); i > 0; --i)
            partner.work([&](Draft &draft) {
                random.step(draft);
                draft.set(projectId, u"withheld"_key, lacking);
            });
        CopyInHand unchanged = brand;
        for (int i = random.below(12); i > 0; --i)
            brand.work([&](Draft &draft) {
                random.step(draft);
                forgetRedaction(draft);
            });

        CopyInHand other = partner;
        CopyInHand merged = brand;
        const Merged outcome = merged.merge(partner.copy());
        other.merge(brand.copy());
        for (const Item *item : merged.graph().sortedItems()) {
            const Item *same = other.graph().find(item->id);
            for (const auto &[field, value] : item->fields) {
                if (!same || same->fields.get(field) != value)
                    RC_FAIL((u"not the same: %1 (%2) %3"_s.arg(
                                 item->id, item->kind.text(), field.text()))
                                .toStdString());
            }
        }
        RC_ASSERT(merged.graph() == other.graph());
        RC_ASSERT(merged.graph().project().fields.get(u"withheld"_key).isUnknown());
        for (const Flaw &flaw : flaws(merged.graph(), Schema(merged.graph())))
            RC_FAIL((u"broken: "_s + flaw.item + u' ' + flaw.detail).toStdString());
        RC_ASSERT(merged.merge(partner.copy()).edits.isEmpty());

        const QList<Undecided> undecided = undecidedIn(merged.graph());
        for (const ItemPtr &item : brand.graph().items()) {
            const Item *then = unchanged.graph().find(item->id);
            const Item *now = merged.graph().find(item->id);
            if (!then || item->kind == key::undecided)
                continue;
            const bool isThere = left.ids.contains(item->id) || item->id == projectId;
            if (!now) { // deleted there, and so nothing that they could not see
                RC_ASSERT(isThere);
                continue;
            }
            for (const auto &[field, value] : item->fields) {
                const bool isAnswered = field == u"withheld"_key || field.startsWith(prefix::place)
                    || isTold(*then, field, left);
                const bool isText = value.isText() && isThere
                    && !left.graph.value(left.ids.value(item->id), field).isUnknown();
                if (isAnswered || isText || now->fields.get(field) == value)
                    continue;
                const bool waits = std::any_of(
                    undecided.begin(),
                    undecided.end(),
                    [&, name = field, kept = value](const Undecided &one) {
                        return one.item == item->id && one.field == name && one.value == kept;
                    });
                if (!waits)
                    RC_FAIL((u"lost: %1 (%2) %3"_s.arg(item->id, item->kind.text(), field.text()))
                                .toStdString());
            }
        }
    }));
}

QTEST_APPLESS_MAIN(RedactedReturnTest)
#include "tst_redactedreturn.moc"
