// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPixmap>
#include <QWidget>

namespace martlet {

class Canvas;

/// The whole view, small, in a corner of the canvas, with a frame around what is in sight. Pressed
/// or dragged, it looks elsewhere; the wheel zooms. It comes only where something is out of sight,
/// and takes no focus: there are keys for all of it.
class OverviewMap final : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewMap(Canvas *canvas);

    bool isWanted() const { return m_isWanted; }
    void setWanted(bool wanted);
    /// A place of the map, in pixels of this widget; and back.
    QPointF toOverview(QPointF map) const { return (map - m_origin) * m_scale; }
    QPointF toMap(QPointF overview) const { return overview / m_scale + m_origin; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void takeIn();
    void follow();
    QRectF inSight() const;
    void lookAt(QPointF overview);
    void drawPicture();
    void drawCards(QPainter *painter) const;
    QRectF toOverview(const QRectF &map) const;

    Canvas *m_canvas;
    QPixmap m_picture; ///< without the frame; null: to be drawn anew
    QPointF m_origin; ///< of this widget, on the map
    double m_scale = 1;
    QPointF m_grip; ///< from the middle of what is in sight to where it is held, in points
    bool m_isWanted = true;
    bool m_isInHand = false; ///< the wheel was turned since the pointer came
};

} // namespace martlet
