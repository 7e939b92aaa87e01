// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/arrange.h"
#include "model/drawing/painterprinter.h"
#include "model/drawing/pdfprinter.h"
#include "model/drawing/svgprinter.h"
#include "tests/benchmarks/benchmark.h"
#include "tests/support/mapofsize.h"

#include <QPainter>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// A map with its places, made once for each size.
static const PrintedView &mapWithPlaces(int size)
{
    static std::map<int, PrintedView> known;
    PrintedView &printed = known[size];
    if (printed.view.cards.empty()) {
        printed.view = MapView::of(mapOfSize(size), standardViewId);
        LayoutRun run;
        run.program = QString::fromUtf16(MARTLET_PROGRAM);
        run.timeLimit = std::chrono::seconds(60);
        if (auto arranged = arrange(printed.view, ArrangeScope::Whole, run))
            printed.arrangement = *arranged;
    }
    return printed;
}

/// The same map for Graphviz, which is only to draw it.
static QByteArray dotText(const PrintedView &printed)
{
    QByteArray text = "digraph { node [shape=box fixedsize=true fontname=\"Noto Sans\"];\n";
    for (size_t i = 0; i < printed.view.cards.size(); ++i) {
        const QRectF box = printed.arrangement.cards[i];
        text += u"n%1 [label=\"%2\" pos=\"%3,%4!\" width=%5 height=%6];\n"_s.arg(i)
                    .arg(printed.view.cards[i].title)
                    .arg(box.center().x())
                    .arg(-box.center().y())
                    .arg(box.width() / 72)
                    .arg(box.height() / 72)
                    .toUtf8();
    }
    for (const Flow &flow : printed.view.flows)
        text += u"n%1 -> n%2;\n"_s.arg(flow.from).arg(flow.to).toUtf8();
    return text + "}\n";
}

/// The least that any painter must do for a frame: boxes and straight lines, not antialiased, and
/// texts where they can be read.
static void paintBare(QPainter *painter, const Picture &picture, const QRectF &visible, bool texts)
{
    painter->setPen(Qt::black);
    for (const Mark &mark : picture.marks) {
        const QRectF box = mark.box.adjusted(-1, -1, 1, 1);
        if (!visible.intersects(box))
            continue;
        if (mark.kind == Mark::Kind::Box && mark.stroke != Role::None)
            painter->drawRect(mark.box);
        else if (mark.kind == Mark::Kind::Path && !mark.closed)
            painter->drawPolyline(picture.pointsOf(mark).data(), mark.count);
        else if (mark.kind == Mark::Kind::Text && texts)
            painter->drawText(mark.box.bottomLeft(), picture.textOf(mark));
    }
}

class BenchDrawing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data()
    {
        addSizes();
        QTest::newRow("50000") << 50000;
    }
    void frames()
    {
        QFETCH(int, size);
        const PrintedView &printed = mapWithPlaces(size);
        const Picture picture = drawMap(printed.view, printed.arrangement);
        QImage frame(1920, 1080, QImage::Format_RGB32);
        const QSizeF whole = picture.bounds.size();
        const double fit = std::min(frame.width() / whole.width(), frame.height() / whole.height());
        PainterPrinter printer;
        for (const double zoom : {fit, 0.25, 0.4, 1.0}) {
            const QSizeF part = QSizeF(frame.size()) / zoom;
            QRectF visible(QPointF(), part);
            visible.moveCenter(picture.bounds.center());
            const auto paint = [&](const std::function<void(QPainter *)> &how) {
                frame.fill(Qt::white);
                QPainter painter(&frame);
                painter.scale(zoom, zoom);
                painter.translate(-visible.topLeft());
                how(&painter);
            };
            const double time = medianTime(9, [&] {
                paint([&](QPainter *painter) {
                    printer.print(painter, picture, Theme::light(), visible);
                });
            });
            const double limit = medianTime(9, [&] {
                paint(
                    [&](QPainter *painter) { paintBare(painter, picture, visible, zoom >= 0.4); });
            });
            finish({u"frame at zoom %1"_s.arg(zoom, 0, 'f', 2),
                    size,
                    time,
                    u"bare QPainter, not antialiased"_s,
                    limit,
                    size > 1000 ? 1.5 : 0});
        }
    }

    void pictures_data() { addSizes(); }
    void pictures()
    {
        QFETCH(int, size);
        const Graph graph = mapOfSize(size);
        (void)graph.index();
        MapView view;
        print({u"view"_s,
               size,
               medianTime(3, [&] { view = MapView::of(graph, standardViewId); }),
               {}});
        const PrintedView &printed = mapWithPlaces(size);
        Picture picture;
        print({u"marks"_s,
               size,
               medianTime(3, [&] { picture = drawMap(printed.view, printed.arrangement); }),
               {}});
        qInfo("%d: %.0f bytes of marks a card",
              size,
              double(picture.marks.size() * sizeof(Mark) + picture.groups.size() * sizeof(Group)
                     + picture.points.size() * sizeof(QPointF)
                     + (picture.texts.size() + picture.icons.size()) * sizeof(QString))
                  / double(view.cards.size()));
    }

    void pdf_data() { addSizes(); }
    void pdf()
    {
        QFETCH(int, size);
        const PrintedView &printed = mapWithPlaces(size);
        QByteArray bytes;
        const double time =
            medianTime(1, [&] { bytes = *pdfDocument(pagesOf({printed}, {}), {}); });
        const double limit = peerTime(u"neato"_s, {u"-n2"_s, u"-Tpdf"_s}, dotText(printed));
        qInfo("%d: %lld KB", size, qlonglong(bytes.size() / 1024));
        finish(
            {u"PDF of one page"_s, size, time, u"neato -n2 -Tpdf"_s, limit, size > 1000 ? 0.5 : 0});
    }

    void svg_data() { addSizes(); }
    void svg()
    {
        QFETCH(int, size);
        const PrintedView &printed = mapWithPlaces(size);
        QByteArray bytes;
        const double time = medianTime(1, [&] {
            bytes = svgOf(drawMap(printed.view, printed.arrangement), Theme::light(), u"Map"_s);
        });
        const double limit = peerTime(u"neato"_s, {u"-n2"_s, u"-Tsvg"_s}, dotText(printed));
        qInfo("%d: %lld KB", size, qlonglong(bytes.size() / 1024));
        finish({u"SVG"_s, size, time, u"neato -n2 -Tsvg"_s, limit, size > 1000 ? 0.5 : 0});
    }

private:
    static void addSizes()
    {
        QTest::addColumn<int>("size");
        for (const int size : {100, 1000, 10000})
            QTest::newRow(QByteArray::number(size)) << size;
    }

    static void finish(const Row &row)
    {
        print(row);
        QVERIFY2(row.limitMilliseconds > 0, "the peer could not be run");
        QVERIFY(row.isWithinBudget());
    }
};

QTEST_MAIN(BenchDrawing)
#include "bench_drawing.moc"
