// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/trendline.h"

#include "views/widgets/style.h"

#include <QPainter>

#include <algorithm>

namespace martlet {

void TrendLine::setPoints(const QList<double> &points)
{
    m_points = points;
    setVisible(points.size() > 1);
    update();
}

// From zero up, so that a small step does not look like a large one.
void TrendLine::paintEvent(QPaintEvent *)
{
    if (m_points.size() < 2)
        return;
    const QRectF box = QRectF(rect()).adjusted(4, 4, -4, -4);
    const double most = std::max(1.0, *std::max_element(m_points.begin(), m_points.end()));
    QPolygonF line;
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        const double x = box.left() + box.width() * double(i) / double(m_points.size() - 1);
        line.append({x, box.bottom() - box.height() * m_points.at(i) / most});
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().accent, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(colours().accent);
    painter.drawEllipse(line.last(), 2.5, 2.5);
}

} // namespace martlet
