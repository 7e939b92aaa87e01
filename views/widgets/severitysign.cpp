// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/severitysign.h"

#include "views/widgets/style.h"

#include <QPainter>
#include <QPainterPath>

namespace martlet {

using namespace Qt::StringLiterals;

void paintSeverity(QPainter *painter, const QRectF &box, Severity severity)
{
    if (severity == Severity::Off) {
        painter->setPen(QPen(colours().muted, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5));
        return;
    }
    QPainterPath shape;
    ::martlet::Role fill = Role::Info;
    ::martlet::Role text = Role::InfoText;
    if (severity == Severity::Error) {
        shape.addRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
        fill = Role::Error;
        text = Role::ErrorText;
    } else if (severity == Severity::Warning) {
        shape.addPolygon(QPolygonF({QPointF(box.center().x(), box.top()),
                                    QPointF(box.right() + 0.5, box.bottom() - 1),
                                    QPointF(box.left() - 0.5, box.bottom() - 1)}));
        shape.closeSubpath();
        fill = Role::Warning;
        text = Role::WarningText;
    } else {
        shape.addEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().colour(fill));
    painter->drawPath(shape);
    QFont font = painter->font();
    font.setBold(true);
    font.setPixelSize(11);
    painter->setFont(font);
    painter->setPen(theme().colour(text));
    const double drop = severity == Severity::Warning ? 2 : 0;
    const QString sign = severity == Severity::Info ? u"i"_s : u"!"_s;
    painter->drawText(box.translated(0, drop), Qt::AlignCenter, sign);
}

} // namespace martlet
