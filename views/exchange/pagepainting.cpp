// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/exchange/pagepainting.h"

#include "model/drawing/painterprinter.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>
#include <cmath>

namespace martlet {

namespace {

/// The painter maps points of the page to its device.
void paint(const PdfPage &page, QPainter *painter, PainterPrinter *printer)
{
    for (const PagePart &part : page.parts) {
        painter->save();
        if (!part.clip.isEmpty())
            painter->setClipRect(part.clip);
        painter->translate(part.at);
        painter->scale(part.zoom, part.zoom);
        printer->print(painter, *part.picture, Theme::print(), part.visible());
        painter->restore();
    }
}

QPageLayout::Orientation turnOf(const PdfPage &page)
{
    return page.size.width() > page.size.height() ? QPageLayout::Landscape : QPageLayout::Portrait;
}

} // namespace

QImage imageOf(const PdfPage &page, double scale)
{
    constexpr double pointsPerMetre = 72 / 0.0254;
    const QSize size = (page.size * scale).toSize().expandedTo(QSize(1, 1));
    QImage image(size, QImage::Format_RGB32);
    image.setDotsPerMeterX(int(std::lround(pointsPerMetre * scale)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Theme::print().colour(Role::Paper));
    QPainter painter(&image);
    painter.scale(scale, scale);
    PainterPrinter printer(PainterPrinter::Medium::Paper);
    paint(page, &painter, &printer);
    return image;
}

bool print(const std::vector<PdfPage> &pages, QPrinter *printer)
{
    printer->setFullPage(true);
    printer->setPageOrientation(turnOf(pages.front()));
    QPainter painter;
    if (!painter.begin(printer))
        return false;
    PainterPrinter marks(PainterPrinter::Medium::Paper);
    const int first = printer->fromPage() > 0 ? printer->fromPage() : 1;
    const int last = printer->toPage() > 0 ? printer->toPage() : int(pages.size());
    for (int number = first; number <= std::min(last, int(pages.size())); ++number) {
        const PdfPage &page = pages[size_t(number - 1)];
        printer->setPageOrientation(turnOf(page));
        if (number > first && !printer->newPage())
            return false;
        const QSizeF paper = printer->pageLayout().fullRect(QPageLayout::Point).size();
        const double fit =
            std::min({1.0, paper.width() / page.size.width(), paper.height() / page.size.height()});
        const double scale = fit * printer->resolution() / 72;
        painter.resetTransform();
        painter.scale(scale, scale);
        paint(page, &painter, &marks);
    }
    return painter.end();
}

std::optional<bool>
askAndPrint(const std::vector<PdfPage> &pages, const QString &name, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    const QSizeF &size = pages.front().size;
    const bool isWide = size.width() > size.height();
    printer.setPageSize(QPageSize(isWide ? size.transposed() : size, QPageSize::Point));
    printer.setPageOrientation(turnOf(pages.front()));
    QPrintDialog dialog(&printer, parent);
    dialog.setOption(QAbstractPrintDialog::PrintToFile);
    dialog.setMinMax(1, int(pages.size()));
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return print(pages, &printer);
}

} // namespace martlet
