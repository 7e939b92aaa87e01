// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/schema/joining.h"

#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");

class TestDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVerbIsOneChangeWithALabel()
    {
        Document document;
        QStringList labels;
        connect(&document, &Document::changed, this, [&](const Change &change) {
            labels.append(change.label);
        });
        const QString crm = document.add(tool, u"CRM"_s);
        const QString mail = document.add(tool, u"Mail"_s, {}, standardView, {8, 8, 172, 60}, crm);
        document.rename(mail, u"Post"_s);
        document.setField({crm, mail}, key::criticality, 4);
        document.move(standardView, {{mail, {16, 8, 172, 60}}});
        document.remove({crm});
        const QStringList expected {u"Add CRM"_s,
                                    u"Add Mail"_s,
                                    u"Rename Mail to Post"_s,
                                    u"Set “Criticality” of 2 items"_s,
                                    u"Move Post"_s,
                                    u"Delete CRM"_s};
        QCOMPARE(labels, expected);
    }

    void emptyNamesMakeNothing()
    {
        Document document;
        QVERIFY(document.add(tool, u"  "_s).isEmpty());
        QCOMPARE(document.graph().size(), 0);
        QVERIFY(!document.canUndo());
    }

    void theSameConnectionIsNotMadeTwice()
    {
        Document document;
        const QString a = document.add(tool, u"a"_s);
        const QString b = document.add(tool, u"b"_s);
        const QString first = document.connectElements(a, b);
        QVERIFY(!first.isEmpty());
        QCOMPARE(document.connectElements(a, b), first);
        QVERIFY(document.connectElements(b, a) != first);
        const QString note = document.add(Key(u"note"), u"n"_s);
        QVERIFY(document.connectElements(a, note).isEmpty());
        const QString visits = document.add(Key(u"metric"), u"Visits"_s);
        const QString calls = document.add(Key(u"metric"), u"Calls"_s);
        const QString conflict = document.connectElements(visits, calls, Key(u"conflicts"));
        QCOMPARE(document.connectElements(calls, visits, Key(u"conflicts")), conflict);
    }

    void whatIsNamedIsConnectedAndMadeWhereItIsNotThere()
    {
        const RelationSide getsFrom {Key(u"data-flow"), key::to};
        Document document;
        const QString crm = document.add(tool, u"CRM"_s);
        const QString analytics = document.add(tool, u"Google Analytics 4"_s);
        const QString flow = document.connectWith(crm, getsFrom, u" ga4 "_s);
        QCOMPARE(document.graph().value(flow, key::from).text(), analytics);
        QCOMPARE(document.graph().value(flow, key::to).text(), crm);
        QCOMPARE(document.connectWith(crm, getsFrom, u"GA4"_s), flow);

        const QString other = document.connectWith(crm, getsFrom, u"Typeform"_s);
        const Item *made = document.graph().find(document.graph().value(other, key::from).text());
        QVERIFY(made);
        QCOMPARE(made->name(), u"Typeform"_s);
        QCOMPARE(made->kind, tool);
        QVERIFY(!made->fields.get(key::category).isUnknown()); // a known product
        QCOMPARE(document.undoLabel(), u"Connect Typeform → CRM"_s);
        document.undo();
        QVERIFY(!document.graph().contains(other));
        QCOMPARE(document.graph().itemsOf(tool).size(), size_t(2));

        const quint64 before = document.graph().revision();
        QVERIFY(document.connectWith(crm, getsFrom, u" "_s).isEmpty());
        QVERIFY(document.connectWith(crm, getsFrom, u"CRM"_s).isEmpty());
        QVERIFY(document.connectWith(crm, {Key(u"measures"), key::from}, u"Visit"_s).isEmpty());
        QCOMPARE(document.graph().revision(), before);
    }

    void undoAndRedoNameTheThing()
    {
        Document document;
        document.add(tool, u"CRM"_s);
        const Graph before = document.graph();
        document.rename(before.itemsOf(tool).front()->id, u"HubSpot"_s);
        QCOMPARE(document.undoLabel(), u"Rename CRM to HubSpot"_s);
        document.undo();
        QCOMPARE(document.graph(), before);
        QCOMPARE(document.redoLabel(), u"Rename CRM to HubSpot"_s);
        document.redo();
        QCOMPARE(document.graph().itemsOf(tool).front()->name(), u"HubSpot"_s);
        document.undo();
        document.undo();
        QCOMPARE(document.graph().size(), 0);
        QVERIFY(!document.canUndo());
    }

    void aGestureInSeveralChangesIsOneStepOfUndo()
    {
        Document document;
        const QString id = document.add(tool, u"CRM"_s);
        document.setField({id}, key::criticality, 1);
        document.setField({id}, key::criticality, 2, true);
        document.setField({id}, key::criticality, 3, true);
        document.undo();
        QVERIFY(document.graph().value(id, key::criticality).isUnknown());
        document.redo();
        QCOMPARE(document.graph().value(id, key::criticality), Value(3));
    }

    void lookingAtAProjectChangesNothingAndTheNextChangeKeepsThePlaces()
    {
        Document document;
        const QString id = document.add(tool, u"CRM"_s);
        document.undo();
        document.redo();
        QSignalSpy changes(&document, &Document::changed);
        document.propose(standardView, {{id, Place {80, 40, 172, 60}}});
        QCOMPARE(changes.size(), 0);
        QCOMPARE(document.places(standardView).value(id).x, 80.0);
        document.rename(id, u"HubSpot"_s);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(document.graph().value(id, placeKey(standardView)).place().x, 80.0);
        document.undo();
        QCOMPARE(document.places(standardView).value(id).x, 80.0);
    }

    void namesFromAnywhereAreCleaned()
    {
        Document document;
        const QString id = document.add(tool, u"a\u0007\u202Eb"_s);
        QCOMPARE(document.graph().find(id)->name(), u"ab"_s);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
