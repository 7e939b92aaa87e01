// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/exchange/pagepreview.h"

#include "model/drawing/picture.h"
#include "views/exchange/pagepainting.h"
#include "views/widgets/style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace martlet {

namespace {

constexpr double border = 16;
constexpr double mostZoom = 8;
constexpr double step = 1.25;

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("How it will look"));
    setMinimumSize(240, 200);
}

void PagePreview::setPages(const std::vector<PdfPage> &pages)
{
    m_pages = pages;
    turnTo(m_page);
}

void PagePreview::turnTo(int page)
{
    m_page = std::clamp(page, 0, std::max(0, pageCount() - 1));
    m_zoom = 1;
    m_offset = {};
    renew();
    setAccessibleDescription(m_pages.empty() ? QString() : pageName(m_page + 1, pageCount()));
    Q_EMIT turned();
}

double PagePreview::scale() const
{
    const QSizeF page = m_pages[size_t(m_page)].size;
    const QSizeF room = size() - QSizeF(2 * border, 2 * border);
    return m_zoom
        * std::max(0.001, std::min(room.width() / page.width(), room.height() / page.height()));
}

QRectF PagePreview::paper() const
{
    QRectF paper(QPointF(), m_pages[size_t(m_page)].size * scale());
    paper.moveCenter(QRectF(rect()).center() + m_offset);
    return paper;
}

void PagePreview::renew()
{
    m_image = {};
    update();
}

void PagePreview::zoomBy(double factor)
{
    const double zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    m_offset = zoom > 1 ? m_offset * zoom / m_zoom : QPointF();
    m_zoom = zoom;
    renew();
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().raised);
    if (hasFocus()) {
        painter.setPen(QPen(colours().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    if (m_pages.empty())
        return;
    const QRectF paper = this->paper();
    if (m_image.isNull())
        m_image =
            QPixmap::fromImage(imageOf(m_pages[size_t(m_page)], scale() * devicePixelRatioF()));
    painter.fillRect(paper.translated(2, 3), colours().edge);
    painter.drawPixmap(paper, m_image, m_image.rect());
    painter.setPen(colours().outline);
    painter.drawRect(paper);
}

void PagePreview::resizeEvent(QResizeEvent *)
{
    renew();
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(step);
    case Qt::Key_Minus:
        return zoomBy(1 / step);
    case Qt::Key_0:
        return zoomBy(0);
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return turnTo(pageCount() - 1);
    case Qt::Key_Left:
        return turnTo(m_page - 1);
    case Qt::Key_Right:
        return turnTo(m_page + 1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    const int by = event->angleDelta().y();
    if (by == 0)
        return;
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(by > 0 ? step : 1 / step);
    else
        turnTo(m_page + (by > 0 ? -1 : 1));
}

void PagePreview::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position();
}

void PagePreview::mouseMoveEvent(QMouseEvent *event)
{
    if (m_zoom == 1)
        return;
    m_offset += event->position() - std::exchange(m_grip, event->position());
    update();
}

} // namespace martlet
