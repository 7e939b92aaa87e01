// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/drawing/mapview.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// What can be done with views: each verb is one step, and elements are never lost by it.
class TestDocumentViews final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_crm = m_document->add(Key(u"tool"), u"CRM"_s, {}, standardView, {0, 0, 160, 56});
        m_mail = m_document->add(Key(u"tool"), u"Mail"_s, {}, standardView, {0, 80, 160, 56});
        m_steps = 0;
        connect(m_document.get(), &Document::changed, this, [this] { ++m_steps; });
    }

    void aSecondViewKeepsTheFirst()
    {
        Document untouched;
        const QString view = untouched.addView(u"ownership"_s);
        const QStringList views = MapView::viewsOf(untouched.graph());
        QCOMPARE(views, QStringList({standardView, view}));
        QCOMPARE(MapView::nameOf(untouched.graph(), view), u"Ownership"_s);
        untouched.undo();
        QCOMPARE(MapView::viewsOf(untouched.graph()), QStringList {standardView});
        QVERIFY(!untouched.graph().contains(standardView));
    }

    void namesOfViewsAreTold()
    {
        const QString one = m_document->addView(u"free"_s, u"Monday"_s);
        const QString two = m_document->addView(u"free"_s, u"monday"_s);
        QCOMPARE(MapView::nameOf(m_document->graph(), one), u"Monday"_s);
        QCOMPARE(MapView::nameOf(m_document->graph(), two), u"monday 2"_s);
        QCOMPARE(m_steps, 2);
    }

    void aJourneyComesWithItsView()
    {
        const QString view = m_document->addJourney(u"Visit"_s);
        QCOMPARE(m_steps, 1);
        const QString journey = m_document->graph().value(view, key::journey).text();
        QCOMPARE(m_document->graph().value(journey, key::name).text(), u"Visit"_s);
        m_document->renameView(view, u"Store visit"_s);
        QCOMPARE(m_document->graph().value(journey, key::name).text(), u"Store visit"_s);
        m_document->renameView(view, u"  "_s);
        QCOMPARE(MapView::nameOf(m_document->graph(), view), u"Store visit"_s);
    }

    void aJourneyOfAnotherNameKeepsIt()
    {
        const QString view = m_document->addJourney(u"Visit"_s);
        const QString journey = m_document->graph().value(view, key::journey).text();
        m_document->rename(journey, u"The visit of a customer"_s);
        m_document->renameView(view, u"Visit, short"_s);
        QCOMPARE(m_document->graph().value(journey, key::name).text(),
                 u"The visit of a customer"_s);
    }

    void aCopyStandsLikeTheOriginal()
    {
        const QString copy = m_document->duplicateView(standardView);
        QCOMPARE(m_document->places(copy), m_document->places(standardView));
        QCOMPARE(MapView::nameOf(m_document->graph(), copy), u"Architecture 2"_s);
        QCOMPARE(m_steps, 1);
    }

    void whatIsTakenOffStaysInTheProjectAndOff()
    {
        m_document->takeOff(standardView, {m_mail});
        QCOMPARE(m_steps, 1);
        QCOMPARE(cardsOn(standardView), QStringList {m_crm});
        QVERIFY(m_document->graph().contains(m_mail));
        QCOMPARE(onNoView(m_document->graph()), QStringList {m_mail});
        m_document->rename(m_crm, u"Customers"_s);
        QCOMPARE(cardsOn(standardView), QStringList {m_crm});
        m_document->putOn(standardView, {{m_mail, {0, 160, 160, 56}}});
        QCOMPARE(cardsOn(standardView).size(), 2);
        QVERIFY(onNoView(m_document->graph()).isEmpty());
    }

    void whatWasOnlyProposedIsKeptOrTakenOff()
    {
        const QString view = m_document->addView(u"ownership"_s);
        m_document->propose(view, {{m_crm, {8, 8, 160, 56}}, {m_mail, {8, 88, 160, 56}}});
        m_document->takeOff(view, {m_crm});
        QCOMPARE(cardsOn(view), QStringList {m_mail});
        QCOMPARE(m_document->places(view).value(m_mail).y, 88.0);
        m_document->rename(m_mail, u"Post"_s);
        QCOMPARE(cardsOn(view), QStringList {m_mail});
    }

    void takingOffNothingIsNoStep()
    {
        m_document->takeOff(standardView, {u"nothing"_s});
        m_document->takeOff(u"no such view"_s, {m_crm});
        QCOMPARE(m_steps, 0);
    }

    void deletingAViewDeletesNoElement()
    {
        const QString view = m_document->addView(u"free"_s);
        m_document->putOn(view, {{m_crm, {0, 0, 160, 56}}});
        m_document->remove({view});
        QVERIFY(m_document->graph().contains(m_crm));
        QVERIFY(!m_document->graph().value(m_crm, placeKey(view)).isPlace());
        m_document->undo();
        QCOMPARE(cardsOn(view), QStringList {m_crm});
    }

private:
    QStringList cardsOn(const QString &view) const
    {
        QStringList cards;
        for (const Card &card : MapView::of(m_document->graph(), view).cards)
            cards.append(card.id);
        return cards;
    }

    std::unique_ptr<Document> m_document;
    QString m_crm;
    QString m_mail;
    int m_steps = 0;
};

QTEST_MAIN(TestDocumentViews)
#include "tst_documentviews.moc"
