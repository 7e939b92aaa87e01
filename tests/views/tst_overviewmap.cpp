// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "views/canvas/canvas.h"
#include "views/canvas/overviewmap.h"
#include "views/widgets/style.h"

#include <QAccessible>
#include <QTest>
#include <QWheelEvent>

using namespace martlet;
using namespace Qt::StringLiterals;

/// The small map in the corner, moved by the events that hands make.
class TestOverviewMap final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        setAppearance(Appearance::Light);
        Draft draft((Graph()));
        const auto put = [&](const QString &name, const QString &layer, double x, double y) {
            const QString id = draft.create(Key(u"tool"), name);
            draft.set(id, key::layer, layer);
            draft.place(id, standardView, {x, y, 160, 56, false});
            return id;
        };
        m_near = put(u"Near"_s, u"insight"_s, 0, 80);
        m_far = put(u"Far"_s, u"evaluation"_s, 3000, 1600);
        m_document = std::make_unique<Document>(draft.graph());
        m_canvas = std::make_unique<Canvas>();
        m_canvas->resize(1200, 800);
        m_canvas->setDocument(m_document.get(), standardView);
        m_overview = new OverviewMap(m_canvas.get());
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowActive(m_canvas.get()));
        m_canvas->setFocus();
        QVERIFY(m_canvas->scene().isArranged());
    }

    void cleanup()
    {
        m_canvas.reset();
        m_document.reset();
    }

    void comesOnlyWhereSomethingIsOutOfSight()
    {
        m_canvas->fitAll();
        QVERIFY(!m_overview->isVisible());
        m_canvas->zoomTo(1);
        QVERIFY(m_overview->isVisible());
        QVERIFY(m_canvas->rect().contains(m_overview->geometry()));
        m_canvas->fitAll();
        QVERIFY(!m_overview->isVisible());
        m_canvas->zoomTo(1);
        m_document->remove({m_near, m_far});
        QVERIFY(!m_overview->isVisible());
    }

    void thereIsNothingToShowBeforeTheCardsStandSomewhere()
    {
        m_canvas->zoomTo(1);
        m_overview->grab();
        m_document->add(Key(u"tool"), u"New"_s);
        QVERIFY(!m_canvas->scene().isArranged());
        QVERIFY(!m_overview->grab().isNull());
        m_canvas->zoomTo(2);
        QVERIFY(!m_overview->isVisible());
    }

    void whoDoesNotWantItIsNotShownIt()
    {
        m_overview->setWanted(false);
        m_canvas->zoomTo(1);
        QVERIFY(!m_overview->isVisible());
        m_overview->setWanted(true);
        QVERIFY(m_overview->isVisible());
    }

    void staysInItsCorner_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1600, 500);
        QTest::newRow("high") << QSize(500, 1000);
        QTest::newRow("small") << QSize(320, 240);
    }
    void staysInItsCorner()
    {
        QFETCH(QSize, size);
        m_canvas->zoomTo(1);
        m_canvas->resize(size);
        const QRect place = m_overview->geometry();
        QVERIFY(m_canvas->rect().contains(place));
        QCOMPARE(size.width() - place.right(), size.height() - place.bottom());
        QVERIFY(place.width() < size.width() / 2 && place.height() < size.height() / 2);
    }

    void aPressBesideTheFrameLooksThere()
    {
        m_canvas->zoomTo(1);
        m_canvas->reveal({m_near}, true);
        QVERIFY(!isInSight(m_far));
        QTest::mouseClick(m_overview, Qt::LeftButton, {}, placeOf(m_far));
        QVERIFY(isInSight(m_far));
        QVERIFY(!isInSight(m_near));
        QCOMPARE(m_canvas->camera().scale(), 1.0);
    }

    void theFrameIsDraggedWithoutAJump()
    {
        m_canvas->zoomTo(1);
        m_canvas->reveal({m_near}, true);
        const QPoint held = placeOf(m_near) + QPoint(8, 5);
        const QPointF before = middle();
        QTest::mousePress(m_overview, Qt::LeftButton, {}, held);
        QVERIFY(QLineF(before, middle()).length() < 1);
        QTest::mouseMove(m_overview, held + QPoint(40, 20));
        QTest::mouseRelease(m_overview, Qt::LeftButton, {}, held + QPoint(40, 20));
        const QPointF way = m_overview->toMap({40, 20}) - m_overview->toMap({0, 0});
        QVERIFY(QLineF(before + way, middle()).length() < 1);
        QTest::mouseMove(m_overview, held);
        QVERIFY(QLineF(before + way, middle()).length() < 1);
    }

    void noDragLeavesTheMapBehind()
    {
        m_canvas->zoomTo(1);
        QTest::mousePress(m_overview, Qt::LeftButton, {}, placeOf(m_far));
        QTest::mouseMove(m_overview, QPoint(4000, 4000));
        QTest::mouseRelease(m_overview, Qt::LeftButton, {}, QPoint(4000, 4000));
        QVERIFY(m_canvas->scene().bounds().adjusted(-1, -1, 1, 1).contains(middle()));
    }

    void theWheelZooms()
    {
        m_canvas->zoomTo(1);
        m_canvas->reveal({m_near}, true);
        const QPointF before = middle();
        QWheelEvent turn(QPointF(20, 20),
                         m_overview->mapToGlobal(QPointF(20, 20)),
                         {},
                         {0, 120},
                         Qt::NoButton,
                         Qt::NoModifier,
                         Qt::NoScrollPhase,
                         false);
        QCoreApplication::sendEvent(m_overview, &turn);
        QCOMPARE(m_canvas->camera().scale(), 1.2);
        QVERIFY(QLineF(before, middle()).length() < 1);
        // The wheel goes on turning it until the pointer leaves, also where all is in sight.
        m_canvas->fitAll();
        QVERIFY(m_overview->isVisible());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(m_overview, &leave);
        QVERIFY(!m_overview->isVisible());
    }

    void clicksMakeNothingAndTakeNoFocus()
    {
        m_canvas->zoomTo(1);
        m_canvas->select({m_near});
        QTest::mouseDClick(m_overview, Qt::LeftButton, {}, placeOf(m_far));
        QTest::mouseClick(m_overview, Qt::RightButton, {}, placeOf(m_far));
        QVERIFY(m_canvas->hasFocus());
        QCOMPARE(m_canvas->selection(), QStringList {m_near});
        QVERIFY(!m_document->canUndo());
    }

    void cardsHaveTheColourOfTheirLaneInEachTheme_data()
    {
        QTest::addColumn<int>("look");
        QTest::newRow("light") << int(Appearance::Light);
        QTest::newRow("dark") << int(Appearance::Dark);
        QTest::newRow("high contrast") << int(Appearance::HighContrast);
    }
    void cardsHaveTheColourOfTheirLaneInEachTheme()
    {
        QFETCH(int, look);
        m_canvas->zoomTo(1);
        m_canvas->reveal({m_near}, true);
        QVERIFY(m_overview->grab().toImage().valid(placeOf(m_near)));
        setAppearance(Appearance(look));
        QCoreApplication::processEvents();
        const QImage near = m_overview->grab().toImage();
        QCOMPARE(near.pixelColor(placeOf(m_near)), theme().colour(Role::Glyph0));
        m_canvas->reveal({m_far}, true);
        const QImage far = m_overview->grab().toImage();
        QCOMPARE(far.pixelColor(placeOf(m_far)), theme().colour(Role::Glyph2));
    }

    void whatIsAddedAppears()
    {
        m_canvas->zoomTo(1);
        m_canvas->reveal({m_near}, true);
        const QRectF place(400, 80, 160, 56);
        const QPoint seen = m_overview->toOverview(place.center()).toPoint();
        const QColor before = m_overview->grab().toImage().pixelColor(seen);
        Fields fields;
        fields.set(key::layer, u"insight"_s);
        m_document->add(Key(u"tool"),
                        u"New"_s,
                        fields,
                        standardView,
                        {place.x(), place.y(), place.width(), place.height(), false});
        QVERIFY(before != theme().colour(Role::Glyph0));
        QCOMPARE(m_overview->grab().toImage().pixelColor(seen), theme().colour(Role::Glyph0));
    }

    void screenReadersAreToldWhatItIs()
    {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(m_overview);
        QVERIFY(told);
        QVERIFY(!told->text(QAccessible::Name).isEmpty());
        QVERIFY(!told->text(QAccessible::Description).isEmpty());
        QVERIFY(!told->state().focusable);
    }

private:
    QPoint placeOf(const QString &card) const
    {
        return m_overview->toOverview(m_canvas->scene().cardRect(card).center()).toPoint();
    }
    QPointF middle() const { return m_canvas->toMap(QRectF(m_canvas->rect()).center()); }
    bool isInSight(const QString &card) const
    {
        const QRectF place = m_canvas->camera().toScreen(m_canvas->scene().cardRect(card));
        return QRectF(m_canvas->rect()).contains(place);
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Canvas> m_canvas;
    OverviewMap *m_overview = nullptr;
    QString m_near;
    QString m_far;
};

QTEST_MAIN(TestOverviewMap)
#include "tst_overviewmap.moc"
