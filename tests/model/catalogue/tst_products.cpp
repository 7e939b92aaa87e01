// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/catalogue/fillin.h"
#include "model/catalogue/products.h"
#include "model/graph/evidence.h"
#include "model/schema/joining.h"

#include <QJsonObject>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key vendor(u"vendor");

static QString how(const Draft &draft, const QString &id, Key field)
{
    return draft.graph().value(id, knownKey(field)).json().toObject()["how"_L1].toString();
}

static bool isChoiceOf(const Schema &schema, Key field, const QString &value)
{
    const FieldRow *row = schema.field(Key(u"tool"), field);
    return value.isEmpty() || std::ranges::any_of(row->choices, [&](const Choice &choice) {
               return choice.id == value;
           });
}

/// What a tool is said to hold, by name.
static QStringList heldBy(const Draft &draft, const QString &tool)
{
    QStringList names;
    for (const QString &id : relationsOn(draft.graph(), tool, {u"holds"_key, key::from}))
        names.append(draft.graph().find(draft.graph().find(id)->to)->name());
    names.sort();
    return names;
}

class TestProducts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProductIsWhole()
    {
        const Schema schema {Graph()};
        QVERIFY(knownProducts().size() >= 400);
        for (const ProductPtr &known : knownProducts()) {
            const Product &product = *known;
            const QByteArray name = product.name.toUtf8();
            QVERIFY2(!product.name.isEmpty() && !product.vendor.isEmpty(), name);
            QVERIFY2(isChoiceOf(schema, u"role"_key, product.role), name);
            QVERIFY2(std::ranges::any_of(
                         schema.categories(),
                         [&](const Choice &choice) { return choice.id == product.category; }),
                     name);
        }
    }

    void noSpellingMeansTwoProducts()
    {
        QHash<QString, QString> owners;
        for (const ProductPtr &product : knownProducts()) {
            for (const QString &spelling : QStringList {product->name} + product->aliases) {
                const QString form = normalisedName(spelling);
                QVERIFY2(!owners.contains(form), qPrintable(spelling));
                owners.insert(form, product->name);
            }
        }
    }

    void whatIsUsualForACategoryCanBeWritten()
    {
        const Schema schema {Graph()};
        const FieldRow *type = schema.field(Key(u"data-object"), u"type"_key);
        for (const Choice &category : schema.categories()) {
            const QByteArray name = category.id.toUtf8();
            QVERIFY2(isChoiceOf(schema, key::layer, usualLayer(category.id)), name);
            QVERIFY2(isChoiceOf(schema, u"role"_key, usualRole(category.id)), name);
            QSet<QString> names;
            for (const UsualData &data : usualData(category.id)) {
                QVERIFY2(type->choiceLabel(data.type) != data.type, name);
                for (const QString &other : QSet<QString>(data.names.begin(), data.names.end())) {
                    QVERIFY2(!names.contains(other), qPrintable(other));
                    names.insert(other);
                }
            }
        }
    }

    void aProductIsFoundAsPeopleSpellIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("product");
        QTest::newRow("as its maker") << u"HubSpot"_s << u"HubSpot"_s;
        QTest::newRow("blanks and capitals") << u"hub  spot"_s << u"HubSpot"_s;
        QTest::newRow("a short name") << u"SFDC"_s << u"Salesforce"_s;
        QTest::newRow("Cyrillic") << u"Битрикс24"_s << u"Bitrix24"_s;
        QTest::newRow("Chinese") << u"微信"_s << u"WeChat"_s;
        QTest::newRow("a domain") << u"zapier.com"_s << u"Zapier"_s;
        QTest::newRow("a sentence") << u"made with Zapier."_s << QString();
        QTest::newRow("nobody's") << u"Our own thing"_s << QString();
        QTest::newRow("part of a name") << u"Google"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aProductIsFoundAsPeopleSpellIt()
    {
        QFETCH(QString, typed);
        QFETCH(QString, product);
        const ProductPtr found = productCalled(typed);
        QCOMPARE(found ? found->name : QString(), product);
    }

    void whatIsKnownIsFilledInAsAssumed()
    {
        Draft draft {Graph()};
        const QString tool = draft.create(Key(u"tool"), u"Mail Chimp"_s);
        QVERIFY(fillInKnown(&draft, tool, FillIn::ProductAndLayer));
        QCOMPARE(draft.graph().value(tool, key::category).text(), u"email"_s);
        QCOMPARE(draft.graph().value(tool, vendor).text(), u"Intuit"_s);
        QCOMPARE(draft.graph().value(tool, key::layer).text(), u"execution"_s);
        for (const Key field : {key::category, vendor, key::layer})
            QCOMPARE(how(draft, tool, field), u"assumed"_s);
        QVERIFY(!fillInKnown(&draft, tool, FillIn::ProductAndLayer));
    }

    void whatSomebodySaidStays()
    {
        Draft draft {Graph()};
        const QString tool = draft.create(Key(u"tool"), u"Mailchimp"_s);
        draft.set(tool, key::category, u"crm"_s);
        draft.set(tool, vendor, Value::None {});
        draft.set(tool, key::layer, u"insight"_s);
        QVERIFY(!fillInKnown(&draft, tool, FillIn::ProductAndLayer));
        QCOMPARE(draft.graph().value(tool, key::category).text(), u"crm"_s);
    }

    void anotherValueIsNoLongerAssumed()
    {
        Draft draft {Graph()};
        const QString tool = draft.create(Key(u"tool"), u"Mailchimp"_s);
        QVERIFY(fillInKnown(&draft, tool, FillIn::Product));
        draft.set(tool, key::category, u"crm"_s);
        QVERIFY(how(draft, tool, key::category).isEmpty());
        QCOMPARE(how(draft, tool, vendor), u"assumed"_s);
    }

    void aCategoryAloneTellsTheLayer()
    {
        Draft draft {Graph()};
        const QString tool = draft.create(Key(u"tool"), u"Our own thing"_s);
        draft.set(tool, key::category, u"bi"_s);
        QVERIFY(!fillInKnown(&draft, tool, FillIn::Product));
        QVERIFY(fillInKnown(&draft, tool, FillIn::ProductAndLayer));
        QCOMPARE(draft.graph().value(tool, key::layer).text(), u"evaluation"_s);
    }

    void onlyToolsAreProducts()
    {
        Draft draft {Graph()};
        const QString note = draft.create(Key(u"note"), u"Mailchimp"_s);
        QVERIFY(!fillInKnown(&draft, note, FillIn::ProductAndLayer));
        QVERIFY(usualOffer(draft.graph(), note).isEmpty());
    }

    void aRoleIsAssumedUntilSomebodySaysIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("role");
        QTest::newRow("by its category") << u"Mailchimp"_s << u"endpoint"_s;
        QTest::newRow("a hub") << u"Segment"_s << u"hub"_s;
        QTest::newRow("another than its category") << u"Substack"_s << u"capture"_s;
        QTest::newRow("none, other than its category") << u"6sense"_s << QString();
        QTest::newRow("of no known category") << u"Our own thing"_s << QString();
    }
    void aRoleIsAssumedUntilSomebodySaysIt()
    {
        QFETCH(QString, name);
        QFETCH(QString, role);
        Draft draft {Graph()};
        const QString tool = draft.create(Key(u"tool"), name);
        fillInKnown(&draft, tool, FillIn::Product);
        QCOMPARE(draft.graph().value(tool, u"role"_key).text(), role);
        QCOMPARE(how(draft, tool, u"role"_key), role.isEmpty() ? QString() : u"assumed"_s);
        QCOMPARE(usualOffer(draft.graph(), tool).role, role);
        QCOMPARE(sayUsualRole(&draft, tool), !role.isEmpty());
        QCOMPARE(draft.graph().value(tool, u"role"_key).text(), role);
        QCOMPARE(how(draft, tool, u"role"_key), QString());
        QVERIFY(usualOffer(draft.graph(), tool).role.isEmpty());
    }

    void whatItHoldsIsOnlyMadeWhenAsked()
    {
        Draft draft {Graph()};
        const QString tool = draft.create(Key(u"tool"), u"Mailchimp"_s);
        fillInKnown(&draft, tool, FillIn::ProductAndLayer);
        QVERIFY(!fillInKnownData(&draft, tool));
        QVERIFY(heldBy(draft, tool).isEmpty());
        QVERIFY(fillInUsualData(&draft, tool));
        QCOMPARE(heldBy(draft, tool), QStringList({u"Consent"_s, u"Customer profile"_s}));
        for (const Item *data : draft.graph().itemsOf(u"data-object"_key)) {
            QCOMPARE(how(draft, data->id, u"type"_key), u"assumed"_s);
            QVERIFY(!data->fields.get(key::createdOn).isUnknown());
        }
        for (const Item *relation : draft.graph().itemsOf(u"holds"_key))
            QCOMPARE(relation->fields.get(u"evidence"_key).text(), u"assumed"_s);
        QVERIFY(!fillInUsualData(&draft, tool));
    }

    void dataThatIsThereUnderAnotherNameIsTaken()
    {
        Draft draft {Graph()};
        draft.create(u"data-object"_key, u"Согласие на рассылку"_s);
        draft.create(u"data-object"_key, u"contacts"_s);
        const QString tool = draft.create(Key(u"tool"), u"Mailchimp"_s);
        QVERIFY(fillInUsualData(&draft, tool));
        QCOMPARE(heldBy(draft, tool), QStringList({u"contacts"_s, u"Согласие на рассылку"_s}));
        QCOMPARE(draft.graph().itemsOf(u"data-object"_key).size(), size_t(2));
    }

    void dataThatIsThereIsHeldAtOnceAndTheRestIsOffered()
    {
        Draft draft {Graph()};
        draft.create(u"data-object"_key, u"contacts"_s);
        const QString tool = draft.create(Key(u"tool"), u"Mailchimp"_s);
        QVERIFY(fillInKnownData(&draft, tool));
        QCOMPARE(heldBy(draft, tool), QStringList {u"contacts"_s});
        const QString relation = draft.graph().itemsOf(u"holds"_key).front()->id;
        QCOMPARE(draft.graph().value(relation, u"evidence"_key).text(), u"assumed"_s);
        QVERIFY(!fillInKnownData(&draft, tool));
        QCOMPARE(usualOffer(draft.graph(), tool).data.size(), 1);
        QVERIFY(fillInUsualData(&draft, tool));
        QCOMPARE(heldBy(draft, tool), QStringList({u"Consent"_s, u"contacts"_s}));
    }

    void whatItIsSaidToHoldIsAllItHolds()
    {
        Draft draft {Graph()};
        const QString tool = draft.create(Key(u"tool"), u"Mailchimp"_s);
        draft.relate(u"holds"_key, tool, draft.create(u"data-object"_key, u"Letters"_s));
        QVERIFY(usualOffer(draft.graph(), tool).data.isEmpty());
        QVERIFY(!fillInUsualData(&draft, tool));
    }
};

QTEST_GUILESS_MAIN(TestProducts)
#include "tst_products.moc"
