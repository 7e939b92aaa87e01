// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "tests/benchmarks/benchmark.h"
#include "views/canvas/canvas.h"
#include "views/widgets/style.h"

#include <QPainter>
#include <QTest>

#include <malloc.h>

#include <algorithm>
#include <cstdio>

using namespace martlet;
using namespace Qt::StringLiterals;

/// What the process has taken from the heap, in bytes.
static double heapInUse()
{
    const auto heap = mallinfo2();
    return double(heap.uordblks + heap.hblkhd);
}

/// The card with the most flows.
static QString hubOf(const MapView &view)
{
    std::vector<int> flows(view.cards.size(), 0);
    for (const Flow &flow : view.flows) {
        ++flows[size_t(flow.from)];
        ++flows[size_t(flow.to)];
    }
    const auto most = std::ranges::max_element(flows);
    return view.cards[size_t(most - flows.begin())].id;
}

/// What the map costs while a hand is on it.
class BenchCanvas final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void memory_data() { addSizes(); }
    void memory()
    {
        QFETCH(int, size);
        Document document(placedMapOfSize(size));
        (void)document.graph().index();
        const double before = heapInUse();
        Canvas canvas;
        canvas.resize(1920, 1080);
        canvas.setDocument(&document, standardView);
        QVERIFY(canvas.scene().isArranged());
        const double bytes = (heapInUse() - before) / double(canvas.scene().view().cards.size());
        std::printf("memory of the canvas at %d: %.0f bytes a card with its flows\n", size, bytes);
        // What every window needs weighs on a small map.
        QVERIFY(size < 10000 || bytes <= 3 * 1024);
    }

    void dragging_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<bool>("hub");
        for (const int size : {100, 1000, 10000, 50000}) {
            QTest::addRow("a card of %d", size) << size << false;
            QTest::addRow("the hub of %d", size) << size << true;
        }
    }
    void dragging()
    {
        QFETCH(int, size);
        QFETCH(bool, hub);
        Document document(placedMapOfSize(size));
        Canvas canvas;
        canvas.resize(1920, 1080);
        canvas.setDocument(&document, standardView);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowActive(&canvas));
        const MapView &view = canvas.scene().view();
        const QString card = hub ? hubOf(view) : view.cards[view.cards.size() / 2].id;
        canvas.zoomTo(0.5);
        canvas.reveal({card}, true);
        const QRectF before = canvas.scene().cardRect(card);
        const double slow = slowOf(dragTimes(&canvas, card));
        QVERIFY(canvas.scene().cardRect(card) != before);
        const QString what = hub ? u"a step of dragging the hub"_s : u"a step of dragging a card"_s;
        print({what + u", 95 of 100"_s, size, slow, u"8 ms"_s, 8, 0});
        const Row row {what, size, slow, u"one frame, whole"_s, frameTime(&canvas), 2};
        print(row);
        QVERIFY(row.isWithinBudget());
    }

private:
    static void addSizes()
    {
        QTest::addColumn<int>("size");
        for (const int size : {100, 1000, 10000, 50000})
            QTest::newRow(QByteArray::number(size)) << size;
    }

    /// Of each step on a way around where the card stands, until the window shows it.
    static std::vector<double> dragTimes(Canvas *canvas, const QString &card)
    {
        const QPoint start = canvas->toScreen(canvas->scene().cardRect(card).center()).toPoint();
        QTest::mousePress(canvas, Qt::LeftButton, {}, start);
        std::vector<double> times;
        for (int step = 1; step <= 100; ++step) {
            const QPoint place = start + QPoint(step * 3, (step * 7) % 90);
            const double begin = threadTime();
            QTest::mouseMove(canvas, place);
            QCoreApplication::processEvents();
            times.push_back(threadTime() - begin);
        }
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, start + QPoint(300, 10));
        return times;
    }

    static double frameTime(Canvas *canvas)
    {
        return medianTime(9, [canvas] {
            canvas->refreshTheme();
            canvas->grab();
        });
    }
};

QTEST_MAIN(BenchCanvas)
#include "bench_canvas.moc"
