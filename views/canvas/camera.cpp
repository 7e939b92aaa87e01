// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/camera.h"

#include <algorithm>

namespace martlet {

QRectF Camera::toScreen(const QRectF &map) const
{
    return {toScreen(map.topLeft()), map.size() * m_scale};
}

QRectF Camera::toMap(const QRectF &screen) const
{
    return {toMap(screen.topLeft()), screen.size() / m_scale};
}

QTransform Camera::transform() const
{
    return QTransform::fromScale(m_scale, m_scale).translate(-m_origin.x(), -m_origin.y());
}

void Camera::zoomAt(QPointF screen, double scale)
{
    const QPointF kept = toMap(screen);
    m_scale = std::clamp(scale, leastScale, mostScale);
    m_origin = kept - screen / m_scale;
}

void Camera::fit(const QRectF &map, QSizeF screen, double most)
{
    if (map.isEmpty() || screen.isEmpty())
        return;
    const double scale =
        std::min({screen.width() / map.width(), screen.height() / map.height(), most});
    m_scale = std::clamp(scale, leastScale, mostScale);
    centre(map.center(), screen);
}

void Camera::centre(QPointF map, QSizeF screen)
{
    m_origin = map - QPointF(screen.width(), screen.height()) / (2 * m_scale);
}

} // namespace martlet
