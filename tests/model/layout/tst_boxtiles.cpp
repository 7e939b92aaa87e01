// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/boxtiles.h"

#include <QTest>

#include <random>

using namespace martlet;

/// Boxes and lines of all lengths, on both sides of zero.
class Dice
{
public:
    QRectF box()
    {
        const QPointF corner(between(-2000, 2000), between(-2000, 2000));
        const int shape = int(between(0, 4));
        return {corner, QSizeF(shape == 0 ? 0 : between(1, 900), shape == 1 ? 0 : between(1, 900))};
    }

private:
    double between(int low, int high) { return low + int(m_dice() % unsigned(high - low)); }

    std::mt19937 m_dice {5};
};

static bool touch(const QRectF &a, const QRectF &b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom()
        && b.top() <= a.bottom();
}

class TestBoxTiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allThatTouchesAnAreaIsNearIt();
    void fewThatAreFarAreNear();
    void askingEndsAtTheFirstThatHolds();
};

void TestBoxTiles::allThatTouchesAnAreaIsNearIt()
{
    Dice dice;
    BoxTiles tiles;
    QVERIFY(tiles.near(dice.box()).empty());
    for (int i = 0; i < 300; ++i)
        tiles.add(dice.box());
    for (int i = 0; i < 300; ++i) {
        const QRectF area = dice.box();
        const std::vector<int> near = tiles.near(area);
        QVERIFY(std::ranges::is_sorted(near, std::less_equal()));
        for (int number = 0; number < 300; ++number)
            if (touch(area, tiles[number]))
                QVERIFY(std::ranges::binary_search(near, number));
    }
}

void TestBoxTiles::fewThatAreFarAreNear()
{
    BoxTiles tiles;
    for (int row = 0; row < 100; ++row)
        for (int column = 0; column < 100; ++column)
            tiles.add(QRectF(column * 240, row * 120, 172, 60));
    const std::vector<int> near = tiles.near(QRectF(12000, 6000, 172, 60));
    QVERIFY(std::ranges::binary_search(near, 5050));
    QVERIFY(near.size() < 30);
}

void TestBoxTiles::askingEndsAtTheFirstThatHolds()
{
    BoxTiles tiles;
    for (int i = 0; i < 3; ++i)
        tiles.add(QRectF(10 * i, 0, 5, 5));
    int asked = 0;
    QVERIFY(tiles.anyOf(QRectF(0, 0, 1, 1), [&asked](int number) {
        ++asked;
        return number == 1;
    }));
    QCOMPARE(asked, 2);
}

QTEST_GUILESS_MAIN(TestBoxTiles)
#include "tst_boxtiles.moc"
