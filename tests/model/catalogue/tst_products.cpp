// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/catalogue/fillin.h"
#include "model/catalogue/products.h"
#include "model/graph/evidence.h"

#include <QJsonObject>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key vendor(u"vendor");

static QString how(const Draft &draft, const QString &id, Key field)
{
    return draft.graph().value(id, knownKey(field)).json().toObject()["how"_L1].toString();
}

class TestProducts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyProductIsWhole()
    {
        const Schema schema {Graph()};
        QVERIFY(knownProducts().size() >= 400);
        for (const Product &product : knownProducts()) {
            const QByteArray name = product.name.toUtf8();
            QVERIFY2(!product.name.isEmpty() && !product.vendor.isEmpty(), name);
            QVERIFY2(std::ranges::any_of(
                         schema.categories(),
                         [&](const Choice &choice) { return choice.id == product.category; }),
                     name);
        }
    }

    void noSpellingMeansTwoProducts()
    {
        QHash<QString, QString> owners;
        for (const Product &product : knownProducts()) {
            for (const QString &spelling : QStringList {product.name} + product.aliases) {
                const QString form = normalisedName(spelling);
                QVERIFY2(!owners.contains(form), qPrintable(spelling));
                owners.insert(form, product.name);
            }
        }
    }

    void everyUsualLayerIsOneOfTheFour()
    {
        const Schema schema {Graph()};
        const FieldRow *row = schema.field(Key(u"tool"), key::layer);
        for (const Choice &category : schema.categories()) {
            const QString layer = usualLayer(category.id);
            QVERIFY2(
                layer.isEmpty()
                    || std::ranges::any_of(
                        row->choices, [&](const Choice &choice) { return choice.id == layer; }),
                qPrintable(category.id));
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
        const Product *found = productCalled(typed);
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
    }
};

QTEST_GUILESS_MAIN(TestProducts)
#include "tst_products.moc"
