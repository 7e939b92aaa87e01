// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "views/canvas/canvas.h"
#include "views/widgets/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// A journey on the screen: stages are columns, and what stands behind the touchpoints can be
/// selected.
class TestJourneyCanvas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void init()
    {
        Draft draft((Graph()));
        const QString journey = draft.create(Key(u"journey"), u"Visit"_s);
        m_view = draft.create(Key(u"view"), u"Visit"_s);
        draft.set(m_view, Key(u"view-kind"), u"journey"_s);
        draft.set(m_view, key::journey, journey);
        const auto touchpoint = [&](const QString &name, const QString &stage, double x) {
            const QString id = draft.create(Key(u"touchpoint"), name);
            draft.set(id, key::journey, journey);
            draft.set(id, key::stage, stage);
            draft.place(id, m_view, {x, 0, 160, 56, false});
            return id;
        };
        m_ad = touchpoint(u"Ad"_s, u"discover"_s, 0);
        m_till = touchpoint(u"Till"_s, u"consider"_s, 320);
        m_tool = draft.create(Key(u"tool"), u"Ads"_s);
        draft.relate(Key(u"supports"), m_tool, m_ad);
        draft.relate(Key(u"supports"), m_tool, m_till);
        m_document = std::make_unique<Document>(draft.graph());
        m_canvas = std::make_unique<Canvas>();
        m_canvas->resize(1200, 800);
        m_canvas->setDocument(m_document.get(), m_view);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowActive(m_canvas.get()));
        QVERIFY(m_canvas->scene().isArranged());
        m_canvas->fitAll();
    }

    void cleanup()
    {
        m_canvas.reset();
        m_document.reset();
    }

    void droppingInAnotherStageSetsIt()
    {
        const QRectF stage = m_canvas->scene().arrangement().lanes.at(2);
        const QPoint from = at(m_canvas->scene().cardRect(m_ad));
        const QPoint to(m_canvas->toScreen(stage.center()).toPoint().x(), from.y());
        QTest::mousePress(m_canvas.get(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_canvas.get(), (from + to) / 2);
        QTest::mouseMove(m_canvas.get(), to);
        QTest::mouseRelease(m_canvas.get(), Qt::LeftButton, {}, to);
        QCOMPARE(m_document->graph().value(m_ad, key::stage).text(), u"buy"_s);
        QCOMPARE(m_document->undoLabel(), u"Move Ad to Buy"_s);
    }

    void aToolBehindTouchpointsIsSelectedByAClick()
    {
        const QList<QRectF> places = m_canvas->scene().entryRects(m_tool);
        QCOMPARE(places.size(), 2);
        QTest::mouseClick(m_canvas.get(), Qt::LeftButton, {}, at(places.last()));
        QCOMPARE(m_canvas->selection(), QStringList {m_tool});
    }

    void theArrowsReachWhatStandsBehind()
    {
        m_canvas->setFocus();
        m_canvas->select({m_ad});
        for (int i = 0; i < 5 && m_canvas->selection() != QStringList {m_tool}; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Down);
        QCOMPARE(m_canvas->selection(), QStringList {m_tool});
        for (int i = 0; i < 5 && m_canvas->selection() != QStringList {m_ad}; ++i)
            QTest::keyClick(m_canvas.get(), Qt::Key_Up);
        QCOMPARE(m_canvas->selection(), QStringList {m_ad});
    }

    void whatStandsBehindIsNotDeletedFromHere()
    {
        QSignalSpy refused(m_canvas.get(), &Canvas::refused);
        m_canvas->select({m_tool});
        QTest::keyClick(m_canvas.get(), Qt::Key_Delete);
        QCOMPARE(refused.size(), 1);
        QVERIFY(m_document->graph().contains(m_tool));
    }

    void pastedTouchpointsStandBelowEachOtherInAStage()
    {
        const QRectF stage = m_canvas->scene().arrangement().lanes.at(1);
        m_canvas->zoomTo(1);
        m_canvas->reveal({m_till}, true);
        QTest::mouseMove(m_canvas.get(), at(m_canvas->scene().cardRect(m_till)));
        m_canvas->pasteLines(u"Shelf\nQueue\n"_s);
        QCOMPARE(m_canvas->selection().size(), 2);
        QVERIFY(m_canvas->scene().isArranged());
        for (const QString &id : m_canvas->selection()) {
            QCOMPARE(m_document->graph().value(id, key::stage).text(), u"consider"_s);
            const QPointF centre = m_canvas->scene().cardRect(id).center();
            QVERIFY(centre.x() > stage.left() && centre.x() < stage.right());
        }
    }

    void aChangedFeelingMovesItsPoint()
    {
        const auto height = [&] {
            const Arrangement &arrangement = m_canvas->scene().arrangement();
            const auto &entries = m_canvas->scene().view().rows.at(2).entries;
            const auto entry = std::ranges::find(entries, m_ad, &BackEntry::item);
            return arrangement.rows.at(2).entries.at(size_t(entry - entries.begin())).center().y();
        };
        m_document->setField({m_ad}, Key(u"feeling"), -2.0);
        const double low = height();
        m_document->setField({m_ad}, Key(u"feeling"), 2.0);
        QVERIFY(height() < low);
    }

private:
    QPoint at(const QRectF &place) const { return m_canvas->toScreen(place.center()).toPoint(); }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Canvas> m_canvas;
    QString m_view;
    QString m_ad;
    QString m_till;
    QString m_tool;
};

QTEST_MAIN(TestJourneyCanvas)
#include "tst_journeycanvas.moc"
