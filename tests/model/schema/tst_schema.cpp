// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/schema/joining.h"
#include "model/schema/places.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// The words of a line of the contract, such as "tool data-object".
static QSet<QString> words(const QString &line)
{
    const QStringList list = line.split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

class TestSchema final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsAndRelationsAreThoseOfTheContract()
    {
        QSet<QString> elements;
        for (const KindRow *row : Schema::kindsOf(ItemSort::Element))
            elements.insert(row->id.text());
        QSet<QString> relations;
        for (const KindRow *row : Schema::kindsOf(ItemSort::Relation))
            relations.insert(row->id.text());
        QCOMPARE(elements,
                 words(u"tool data-object touchpoint journey activity metric team person promise "
                       "question note observation"_s));
        QCOMPARE(relations,
                 words(u"data-flow hand-off next supports holds measures source conflicts fulfils "
                       "feeds"_s));
    }

    void fieldsAreThoseOfTheContract_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("fields");
        const auto row = [](const char *kind, const QString &fields) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << fields;
        };
        row("tool",
            u"vendor hosting category layer lifecycle trial-until replacement parent criticality "
            "department role tech-owner backup-owner personal-data dpa residency safeguard "
            "contract-end notice-days auto-renew renewal-decision cost-per-year seats-paid "
            "seats-used quota quota-used fallback uses-ai ai-acts human-in-charge review-step "
            "stands-alone votes"_s);
        row("data-object", u"type subjects sensitivity core retention purpose legal-basis"_s);
        row("touchpoint",
            u"journey stage channel department feeling criticality human-only collects "
            "needs-context votes"_s);
        row("journey", u"customer goal hand-off-target criticality"_s);
        row("activity",
            u"layer department responsible due deliverable quality-standard procedure automated "
            "votes"_s);
        row("metric", u"department definition unit direction target scope incentive"_s);
        row("team", u"outside ambassador"_s);
        row("person", u"team active-until"_s);
        row("promise", u"departments proof criticality"_s);
        row("question", u"about asked-of due answer votes"_s);
        row("note", u"about colour votes"_s);
        row("observation",
            u"source file seen-on vendor hosts category loaded-by bytes requests amount state "
            "tool ignored first-party"_s);
        row("data-flow",
            u"mode two-way objects format rhythm monitored monitored-how on-failure "
            "minutes-per-run runs-per-month rework-pct consent purpose legal-basis encrypted "
            "conflict-rule authority-write lifecycle"_s);
        row("hand-off", u"mode passes customer-repeats"_s);
        row("next", u"journey share"_s);
        row("holds", u"as scope"_s);
        row("source", u"leading"_s);
        row("feeds", u"input output"_s);
        row("supports", u""_s);
        row("project",
            u"name layers stages departments categories fields owner next-audit hourly-rate "
            "created-on language profile parameters severities rules places redactions withheld"_s);
    }
    void fieldsAreThoseOfTheContract()
    {
        QFETCH(QString, kind);
        QFETCH(QString, fields);
        const Schema schema;
        QSet<QString> own;
        for (const FieldRow *row : schema.fieldsOf(Key(kind))) {
            if (row->kind == Key(kind))
                own.insert(row->id.text());
        }
        QCOMPARE(own, words(fields));
    }

    void everyElementAndRelationHasTheCommonFields()
    {
        const Schema schema;
        for (const ItemSort sort : {ItemSort::Element, ItemSort::Relation}) {
            for (const KindRow *kind : Schema::kindsOf(sort)) {
                for (const QString &field :
                     words(u"name note owner tags created-on verified-on evidence"_s))
                    QVERIFY(schema.field(kind->id, Key(field)));
            }
        }
    }

    void everyRowIsCompleteAndUnique()
    {
        const Schema schema;
        QSet<std::pair<Key, Key>> seen;
        for (const FieldRow &row : schema.fields()) {
            QVERIFY2(!row.labelSource.isEmpty() && !row.helpSource.isEmpty(),
                     qPrintable(row.id.text()));
            QVERIFY2(!seen.contains({row.kind, row.id}), qPrintable(row.id.text()));
            seen.insert({row.kind, row.id});
            QCOMPARE(row.type == FieldType::OneOf && row.choices.isEmpty(), false);
        }
        for (const KindRow &row : Schema::kinds())
            QVERIFY(!row.labelSource.isEmpty() && !row.pluralSource.isEmpty());
    }

    void wrongValuesAreExplained_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Value>("value");
        QTest::addColumn<bool>("fine");
        QTest::newRow("unknown is always fine") << u"criticality"_s << Value() << true;
        QTest::newRow("none is always fine") << u"lifecycle"_s << Value(Value::None {}) << true;
        QTest::newRow("in range") << u"criticality"_s << Value(4) << true;
        QTest::newRow("out of range") << u"criticality"_s << Value(5) << false;
        QTest::newRow("half a level") << u"criticality"_s << Value(2.5) << false;
        QTest::newRow("half a seat") << u"seats-paid"_s << Value(0.5) << false;
        QTest::newRow("half a quota") << u"quota"_s << Value(0.5) << true;
        QTest::newRow("number as text") << u"criticality"_s << Value(u"4"_s) << false;
        QTest::newRow("choice") << u"lifecycle"_s << Value(u"live"_s) << true;
        QTest::newRow("no choice") << u"lifecycle"_s << Value(u"alive"_s) << false;
        QTest::newRow("open choice") << u"category"_s << Value(u"my own"_s) << true;
        QTest::newRow("date") << u"contract-end"_s << Value(u"2027-02-28"_s) << true;
        QTest::newRow("no date") << u"contract-end"_s << Value(u"2027-02-30"_s) << false;
        QTest::newRow("money") << u"cost-per-year"_s << Value(Money {1, u"EUR"_s}) << true;
        QTest::newRow("no currency") << u"cost-per-year"_s << Value(Money {1, {}}) << false;
        QTest::newRow("flag") << u"auto-renew"_s << Value(false) << true;
        QTest::newRow("flag as number") << u"auto-renew"_s << Value(0) << false;
    }
    void wrongValuesAreExplained()
    {
        QFETCH(QString, field);
        QFETCH(Value, value);
        QFETCH(bool, fine);
        const Schema schema;
        const auto problem = Schema::problem(*schema.field(Key(u"tool"), Key(field)), value);
        QCOMPARE(!problem.has_value(), fine);
    }

    void aProjectsOwnFieldsAreRowsLikeAnyOther()
    {
        Draft draft((Graph()));
        draft.set(projectId, key::kind, u"project"_s);
        const QJsonObject own {{u"kind"_s, u"tool"_s},
                               {u"id"_s, u"cost-centre"_s},
                               {u"label"_s, u"Cost centre"_s},
                               {u"type"_s, u"number"_s},
                               {u"privacy"_s, u"confidential"_s}};
        const QJsonObject shadow {{u"kind"_s, u"tool"_s}, {u"id"_s, u"owner"_s}};
        draft.set(projectId, Key(u"fields"), Value::fromJson(QJsonArray {own, shadow}));
        const FieldRow *row = draft.schema().field(Key(u"tool"), Key(u"cost-centre"));
        QVERIFY(row);
        QCOMPARE(row->label(), u"Cost centre"_s);
        QCOMPARE(row->type, FieldType::Number);
        QCOMPARE(row->privacy, Privacy::Confidential);
        QVERIFY(!draft.schema().field(Key(u"journey"), Key(u"cost-centre")));
        QCOMPARE(draft.schema().field(Key(u"tool"), key::owner)->type, FieldType::Reference);
    }

    void aProjectsOwnListsReplaceTheBuiltInOnes()
    {
        QCOMPARE(Schema().layers().size(), 4);
        Draft draft((Graph()));
        draft.set(projectId, key::kind, u"project"_s);
        draft.set(projectId, Key(u"layers"), QStringList {u"execution"_s, u"Operations"_s});
        const auto &layers = draft.schema().layers();
        QCOMPARE(layers.size(), 2);
        QCOMPARE(layers[0].label(), u"Execution"_s);
        QCOMPARE(layers[1].label(), u"Operations"_s);
        QCOMPARE(draft.schema().field(Key(u"activity"), key::layer)->choices.size(), 2);
    }

    void everyRelationIsSaidFromBothEnds()
    {
        for (const KindRow *row : Schema::kindsOf(ItemSort::Relation)) {
            QVERIFY2(!row->sideLabel(key::from).isEmpty(), qPrintable(row->id.text()));
            QVERIFY2(!row->sideLabel(key::to).isEmpty(), qPrintable(row->id.text()));
        }
    }

    void whatMayJoinAnElementIsOfferedOnceForEachSide()
    {
        const auto labels = [](QStringView kind) {
            QStringList found;
            for (const RelationSide &side : sidesOf(Key(kind)))
                found.append(side.label());
            return found;
        };
        QCOMPARE(labels(u"tool"),
                 QStringList({u"Sends data to"_s,
                              u"Gets data from"_s,
                              u"Supports"_s,
                              u"Holds"_s,
                              u"Is the source of"_s,
                              u"Fulfils"_s}));
        QCOMPARE(labels(u"data-object"), QStringList {u"Held by"_s});
        QCOMPARE(labels(u"metric"),
                 QStringList({u"Measures"_s, u"Has its numbers from"_s, u"Conflicts with"_s}));
        QVERIFY(labels(u"note").isEmpty());
        const RelationSide supports {Key(u"supports"), key::from};
        QCOMPARE(supports.others(Key(u"tool")), QList<Key>({Key(u"touchpoint"), Key(u"activity")}));
        QCOMPARE(supports.others(Key(u"activity")), QList<Key> {Key(u"touchpoint")});
    }

    void theRelationsOfASideAreFoundFromThere()
    {
        Draft draft((Graph()));
        const QString a = draft.create(Key(u"metric"), u"a"_s);
        const QString b = draft.create(Key(u"metric"), u"b"_s);
        const QString tool = draft.create(Key(u"tool"), u"tool"_s);
        const QString source = draft.relate(Key(u"source"), tool, a);
        const QString conflict = draft.relate(Key(u"conflicts"), a, b);
        const auto found = [&](const QString &element, QStringView kind, Key end) {
            return relationsOn(draft.graph(), element, {Key(kind), end});
        };
        QCOMPARE(found(tool, u"source", key::from), QStringList {source});
        QCOMPARE(found(a, u"source", key::to), QStringList {source});
        QVERIFY(found(a, u"source", key::from).isEmpty());
        QCOMPARE(found(a, u"conflicts", key::from), QStringList {conflict});
        QCOMPARE(found(b, u"conflicts", key::from), QStringList {conflict});
        QCOMPARE(relationBetween(draft.graph(), Key(u"conflicts"), b, a), conflict);
        QVERIFY(relationBetween(draft.graph(), Key(u"source"), a, tool).isEmpty());
    }

    void placesAreKnownByTheirCodes()
    {
        QVERIFY(isPlace(u"EU"_s));
        QVERIFY(isPlace(placeCode(u" de "_s)));
        QVERIFY(!isPlace(u"XX"_s));
        QVERIFY(!isPlace(QString()));
        QCOMPARE(placeName(u"DE"_s), u"Germany"_s);
        QCOMPARE(placeName(u"Mars"_s), u"Mars"_s);
        QCOMPARE(placeCodes().size(), 251); // the countries of ISO 3166, Kosovo and the Union
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
