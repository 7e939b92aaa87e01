// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/painterprinter.h"
#include "model/drawing/pdfprinter.h"
#include "views/canvas/camera.h"

#include <QHash>
#include <QWidget>

namespace martlet {

/// A compared view that is only looked at, with its legend below: the wheel and plus and minus
/// bring it nearer, a drag and the arrow keys move it, 0 shows all of it. What is pointed at says
/// what differs.
class ComparisonMap final : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonMap(QWidget *parent);

    void setView(const PrintedView &view);
    /// Says something in place of a view.
    void setMessage(const QString &message);
    bool shows(const QString &item) const { return m_tips.contains(item); }
    /// Puts a ring around an item, and moves it into sight; nothing is highlighted where it is
    /// empty or not on the view.
    void highlight(const QString &item);
    QString highlighted() const { return m_highlighted; }
    /// What is said of an item under the pointer.
    QString tipOf(const QString &item) const { return m_tips.value(item); }
    /// Where an item is, in pixels; empty where it is not on the view.
    QRectF placeOf(const QString &item) const { return m_camera.toScreen(boundsOf(item)); }

    QSize sizeHint() const override { return {760, 560}; }

Q_SIGNALS:
    /// An item was clicked.
    void itemChosen(const QString &item);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void setLegend();
    void fit();
    void fitLegibly();
    void zoomBy(double factor, QPointF at);
    void panBy(QPointF pixels);
    QSizeF room() const;
    QRectF boundsOf(const QString &item) const;
    QString itemAt(QPointF position) const;
    void paintMap(QPainter *painter);
    void paintLegend(QPainter *painter);

    MapView m_view;
    Picture m_picture;
    Picture m_legend;
    QString m_message;
    QHash<QString, QString> m_tips; ///< by identity, of all that is on the view
    QString m_highlighted;
    PainterPrinter m_printer;
    Camera m_camera;
    bool m_isFitted = true; ///< nobody has moved it yet
    QPointF m_grip;
    bool m_isDragged = false;
};

} // namespace martlet
