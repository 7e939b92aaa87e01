// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/pngprinter.h"

#include "model/drawing/filewriter.h"
#include "model/drawing/painterprinter.h"

#include <QBuffer>
#include <QPainter>

#include <cmath>

namespace martlet {

namespace {

constexpr double mostPixels = 120e6;
constexpr int longestSide = 1'000'000; // what libpng takes

double zoomOf(const Picture &picture, double scale)
{
    const QSizeF size = picture.bounds.size().expandedTo(QSizeF(1, 1));
    return std::min(scale, std::sqrt(mostPixels / (size.width() * size.height())));
}

QSize pixelsOf(const Picture &picture, double zoom)
{
    return (picture.bounds.size() * zoom).toSize().expandedTo(QSize(1, 1));
}

} // namespace

QImage imageOf(const Picture &picture, const Theme &theme, double scale)
{
    const double zoom = zoomOf(picture, scale);
    QImage image(pixelsOf(picture, zoom), QImage::Format_RGB32);
    image.fill(theme.colour(Role::Paper));
    image.setDotsPerMeterX(int(std::lround(zoom * 72 / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    painter.translate(-picture.bounds.topLeft());
    PainterPrinter(PainterPrinter::Medium::Paper).print(&painter, picture, theme, picture.bounds);
    return image;
}

Result<void> writePng(const Picture &picture, const Theme &theme, double scale, const QString &file)
{
    const QSize pixels = pixelsOf(picture, zoomOf(picture, scale));
    if (std::max(pixels.width(), pixels.height()) > longestSide)
        return tooLarge(file);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!imageOf(picture, theme, scale).save(&buffer, "PNG"))
        return notWritten(file, QStringLiteral("PNG encoder"));
    return replaceFile(file, buffer.data());
}

} // namespace martlet
