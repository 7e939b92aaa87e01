// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/graph/index.h"
#include "model/graph/integrity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestGraph final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownDiffersFromNone()
    {
        const Value unknown;
        const Value none {Value::None {}};
        QVERIFY(unknown.isUnknown() && !unknown.isNone());
        QVERIFY(none.isNone() && !none.isUnknown());
        QVERIFY(!(unknown == none));
        QVERIFY(unknown.isEmpty() && none.isEmpty() && Value(u" "_s).isEmpty());
        QVERIFY(Value(QStringList()).isNone());
        QVERIFY(!Value(false).isEmpty());
    }

    void everyValueSurvivesItsStoredForm_data()
    {
        QTest::addColumn<Value>("value");
        QTest::newRow("unknown") << Value();
        QTest::newRow("none") << Value(Value::None {});
        QTest::newRow("yes") << Value(true);
        QTest::newRow("number") << Value(-2.5);
        QTest::newRow("text") << Value(u"Битрикс24 微信 😀"_s);
        QTest::newRow("list") << Value(QStringList {u"a"_s, u""_s});
        QTest::newRow("money") << Value(Money {-1, u"EUR"_s});
        QTest::newRow("place") << Value(Place {1.5, -2, 172, 60, true});
        QTest::newRow("json") << Value::fromJson(QJsonObject {{u"a"_s, QJsonArray {1, true}}});
    }
    void everyValueSurvivesItsStoredForm()
    {
        QFETCH(Value, value);
        bool ok = false;
        const QByteArray bytes = value.toCbor().toCbor();
        QCOMPARE(Value::fromCbor(QCborValue::fromCbor(bytes), &ok), value);
        QVERIFY(ok);
    }

    void damagedValuesAreNoticed()
    {
        for (const char *hex : {"80", "8101", "820163666f6f", "8602f97e0001020304", "40", "8109"}) {
            bool ok = true;
            const Value value =
                Value::fromCbor(QCborValue::fromCbor(QByteArray::fromHex(hex)), &ok);
            QVERIFY2(!ok, hex);
        }
    }

    void keysAreComparedByTextAndOrderedByText()
    {
        QVERIFY(Key(u"owner") == key::owner);
        QVERIFY(Key(u"a") < Key(u"b"));
        QVERIFY(!(Key(u"b") < Key(u"b")));
        QVERIFY(Key(u"").isEmpty());
    }

    void theIndexKnowsNeighboursInBothDirections()
    {
        Draft draft((Graph()));
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            draft.create(Key(u"tool"), id, id);
        draft.relate(Key(u"data-flow"), u"a"_s, u"b"_s, u"ab"_s);
        draft.relate(Key(u"data-flow"), u"a"_s, u"c"_s, u"ac"_s);
        const Index &index = draft.graph().index();
        QCOMPARE(index.elementCount(), 3);
        QCOMPARE(index.out(index.elementNumber(u"a"_s)).size(), size_t(2));
        QCOMPARE(index.in(index.elementNumber(u"b"_s)).size(), size_t(1));
        const int ab = index.relationNumber(u"ab"_s);
        QCOMPARE(index.element(index.to(ab)).id, u"b"_s);
        QCOMPARE(index.ofKind(Key(u"tool")).size(), size_t(3));
        QVERIFY(index.ofKind(Key(u"note")).empty());
        QCOMPARE(index.elementNumber(u"nowhere"_s), -1);
    }

    void aNewRevisionGetsANewIndex()
    {
        Draft draft((Graph()));
        draft.create(Key(u"tool"), u"a"_s, u"a"_s);
        const Graph snapshot = draft.graph();
        QCOMPARE(snapshot.index().elementCount(), 1);
        draft.create(Key(u"tool"), u"b"_s, u"b"_s);
        QCOMPARE(draft.graph().index().elementCount(), 2);
        QCOMPARE(snapshot.index().elementCount(), 1);
        QVERIFY(snapshot.revision() != draft.graph().revision());
    }

    void theIndexFollowsFieldsWithoutBeingMadeAnew()
    {
        Draft draft((Graph()));
        draft.create(Key(u"tool"), u"A"_s, u"a"_s);
        draft.create(Key(u"tool"), u"B"_s, u"b"_s);
        draft.relate(Key(u"data-flow"), u"a"_s, u"b"_s, u"f"_s);
        QCOMPARE(draft.graph().index().relationCount(), 1);
        draft.set(u"a"_s, key::name, u"Changed"_s);
        draft.set(u"f"_s, key::mode, u"api"_s);
        const Index &index = draft.graph().index();
        QCOMPARE(index.revision(), draft.graph().revision());
        QCOMPARE(&index.element(index.elementNumber(u"a"_s)), draft.graph().find(u"a"_s));
        QCOMPARE(&index.element(index.elementNumber(u"b"_s)), draft.graph().find(u"b"_s));
        QCOMPARE(&index.relation(0), draft.graph().find(u"f"_s));
        draft.set(u"f"_s, key::to, u"a"_s);
        QCOMPARE(draft.graph().index().to(0), draft.graph().index().elementNumber(u"a"_s));
        draft.set(u"b"_s, key::kind, Value());
        draft.set(u"b"_s, key::name, Value());
        QCOMPARE(draft.graph().index().elementCount(), 1);
    }

    void aKeyInTheCodeIsTheKeyOfItsText()
    {
        QVERIFY(u"owner"_key == Key(u"owner"));
        QVERIFY(u"owner"_key == key::owner);
        QVERIFY(u"owner"_key != u"owners"_key);
    }

    void fieldsAreFoundWhateverElseIsThere()
    {
        Fields fields;
        for (int i = 0; i < 200; ++i)
            fields.set(Key(u"field %1"_s.arg(i)), i);
        for (int i = 0; i < 200; i += 2)
            fields.set(Key(u"field %1"_s.arg(i)), Value());
        QCOMPARE(fields.size(), 100);
        for (int i = 0; i < 200; ++i)
            QCOMPARE(fields.get(Key(u"field %1"_s.arg(i))), i % 2 ? Value(i) : Value());
        Key before;
        for (const auto &[key, value] : fields) {
            QVERIFY(before < key);
            QCOMPARE(fields.get(key), value);
            before = key;
        }
    }

    void flawsAreFound()
    {
        std::vector<Item> items;
        items.push_back({u"a"_s, Key(u"tool"), {}, {}, {}});
        items.back().fields.set(key::owner, u"nobody"_s);
        items.push_back({u"f"_s, Key(u"data-flow"), u"a"_s, u"gone"_s, {}});
        items.push_back({u"s"_s, Key(u"supports"), u"a"_s, u"a"_s, {}});
        items.push_back({u"x"_s, Key(u"no-such-kind"), {}, {}, {}});
        const Graph graph(std::move(items));
        QCOMPARE(flaws(graph, Schema(graph)).size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
