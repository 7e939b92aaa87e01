// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/freeroom.h"

#include <QTest>

#include <vector>

using namespace martlet;

class TestFreeRoom final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void freeRoomIsTakenAsItIs()
    {
        QCOMPARE(nearestFree({}, {7, 9}, size, 10), QPointF(7, 9));
        const std::vector<QRectF> far {{500, 500, 100, 50}};
        QCOMPARE(nearestFree(far, {7, 9}, size, 10), QPointF(7, 9));
    }

    void theNearestSideIsChosen()
    {
        const std::vector<QRectF> taken {{0, 0, 100, 50}};
        QCOMPARE(nearestFree(taken, {0, 40}, size, 10), QPointF(0, 60));
        QCOMPARE(nearestFree(taken, {0, -40}, size, 10), QPointF(0, -60));
        QCOMPARE(nearestFree(taken, {95, 0}, size, 10), QPointF(110, 0));
        QCOMPARE(nearestFree(taken, {-95, 0}, size, 10), QPointF(-110, 0));
    }

    void aGapThatIsTooNarrowIsPassedOver()
    {
        const std::vector<QRectF> taken {{0, 0, 100, 50}, {210, 0, 100, 50}};
        QCOMPARE(nearestFree(taken, {100, 0}, size, 10, {0, 50}), QPointF(-110, 0));
    }

    void heightsAreKept()
    {
        const std::vector<QRectF> taken {{0, 0, 100, 50}};
        QCOMPARE(nearestFree(taken, {0, 40}, size, 10, {0, 60}), QPointF(110, 10));
        QCOMPARE(nearestFree({}, {0, 40}, size, 10, {-20, 5}), QPointF(0, -20));
    }

    void nothingOverlapsInACrowd()
    {
        std::vector<QRectF> taken;
        for (int number = 0; number < 60; ++number) {
            const QPointF wanted((number * 37) % 200, (number * 53) % 150);
            const QRectF box(nearestFree(taken, wanted, size, 10), size);
            for (const QRectF &other : taken)
                QVERIFY(!other.adjusted(-9.9, -9.9, 9.9, 9.9).intersects(box));
            taken.push_back(box);
        }
    }

private:
    static constexpr QSizeF size {100, 50};
};

QTEST_GUILESS_MAIN(TestFreeRoom)
#include "tst_freeroom.moc"
