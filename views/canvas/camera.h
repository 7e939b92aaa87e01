// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPointF>
#include <QRectF>
#include <QTransform>

namespace martlet {

/// Which part of a map is seen, and how large. Lengths on the map are points; on the screen they
/// are pixels of the widget.
class Camera
{
public:
    static constexpr double leastScale = 0.02;
    static constexpr double mostScale = 8;

    double scale() const { return m_scale; }
    QPointF toScreen(QPointF map) const { return (map - m_origin) * m_scale; }
    QPointF toMap(QPointF screen) const { return screen / m_scale + m_origin; }
    QRectF toScreen(const QRectF &map) const;
    QRectF toMap(const QRectF &screen) const;
    /// What turns the map into pixels.
    QTransform transform() const;

    void pan(QPointF pixels) { m_origin -= pixels / m_scale; }
    /// Changes the scale; the point of the screen keeps showing the same place.
    void zoomAt(QPointF screen, double scale);
    /// Shows all of a rectangle, but not larger than \a most.
    void fit(const QRectF &map, QSizeF screen, double most = 1);
    void centre(QPointF map, QSizeF screen);

    friend bool operator==(const Camera &, const Camera &) = default;

private:
    QPointF m_origin; ///< of the screen, on the map
    double m_scale = 1;
};

} // namespace martlet
