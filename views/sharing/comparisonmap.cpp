// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/comparisonmap.h"

#include "model/drawing/cardtext.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr double step = 1.25;
constexpr double border = 24; ///< around the whole map, in pixels
constexpr double legendMargin = 12;
constexpr double reach = 6; ///< of the pointer around lines, in pixels

QString tipText(const QString &title, const QString &changeText)
{
    return changeText.isEmpty() ? title : title + u'\n' + changeText;
}

QHash<QString, QString> tipsOf(const MapView &view)
{
    QHash<QString, QString> tips;
    for (const Card &card : view.cards)
        tips.insert(card.id, tipText(card.title, card.changeText));
    for (const Flow &flow : view.flows) {
        const QString title = u"%1 → %2"_s.arg(view.cards[size_t(flow.from)].title,
                                               view.cards[size_t(flow.to)].title);
        tips.insert(flow.id, tipText(title, flow.changeText));
    }
    return tips;
}

} // namespace

ComparisonMap::ComparisonMap(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The map of what differs"));
    setMinimumSize(280, 220);
}

void ComparisonMap::setView(const PrintedView &view)
{
    m_message.clear();
    m_view = view.view;
    m_picture = drawMap(view.view, view.arrangement);
    m_tips = tipsOf(view.view);
    m_highlighted.clear();
    m_isFitted = true;
    setAccessibleDescription(view.view.name);
    setLegend();
    fitLegibly();
}

void ComparisonMap::setMessage(const QString &message)
{
    m_message = message;
    m_view = {};
    m_picture = {};
    m_legend = {};
    m_tips.clear();
    m_highlighted.clear();
    setAccessibleDescription(message);
    update();
}

void ComparisonMap::setLegend()
{
    m_legend = drawLegend(m_view, std::max(120.0, width() - 2 * legendMargin));
}

QSizeF ComparisonMap::room() const
{
    const double below = m_legend.marks.empty() ? 0 : m_legend.bounds.height() + 2 * legendMargin;
    return {double(width()), std::max(1.0, height() - below)};
}

void ComparisonMap::fit()
{
    constexpr double largest = 1.2;
    const QSizeF whole = room();
    const QSizeF inner(whole.width() - 2 * border, whole.height() - 2 * border);
    m_camera.fit(m_picture.bounds, inner.expandedTo(QSizeF(1, 1)), largest);
    m_camera.pan({border, border});
    m_isFitted = true;
    update();
}

/// Where the whole map would be too small for names, what differs is in the middle of a part.
void ComparisonMap::fitLegibly()
{
    constexpr double smallest = PainterPrinter::nameZoom * 1.2;
    fit();
    if (m_picture.bounds.isEmpty() || m_camera.scale() >= smallest)
        return;
    QRectF differing;
    for (const Card &card : m_view.cards) {
        if (card.change != ChangeSign::None)
            differing |= boundsOf(card.id);
    }
    const QRectF meant = differing.isEmpty() ? m_picture.bounds : differing;
    m_camera.zoomAt({}, smallest);
    m_camera.centre(meant.center(), room());
}

void ComparisonMap::zoomBy(double factor, QPointF at)
{
    m_camera.zoomAt(at, m_camera.scale() * factor);
    m_isFitted = false;
    update();
}

void ComparisonMap::panBy(QPointF pixels)
{
    m_camera.pan(pixels);
    m_isFitted = false;
    update();
}

QRectF ComparisonMap::boundsOf(const QString &item) const
{
    QRectF bounds;
    for (const Group &group : m_picture.groups) {
        if (!item.isEmpty() && group.item == item)
            bounds |= group.bounds;
    }
    return bounds;
}

QString ComparisonMap::itemAt(QPointF position) const
{
    if (!QRectF(QPointF(), room()).contains(position))
        return {};
    const int group = m_picture.groupAt(m_camera.toMap(position), reach / m_camera.scale());
    return group < 0 ? QString() : m_picture.groups[size_t(group)].item;
}

void ComparisonMap::highlight(const QString &item)
{
    m_highlighted = shows(item) ? item : QString();
    const QRectF bounds = boundsOf(m_highlighted);
    const QRectF sight = m_camera.toMap(QRectF(QPointF(), room()));
    if (!bounds.isEmpty() && !sight.contains(bounds)) {
        m_camera.centre(bounds.center(), room());
        m_isFitted = false;
    }
    update();
}

void ComparisonMap::paintMap(QPainter *painter)
{
    const QRectF place(QPointF(), room());
    painter->save();
    painter->setClipRect(place);
    painter->setTransform(m_camera.transform(), true);
    m_printer.print(painter, m_picture, theme(), m_camera.toMap(place));
    painter->restore();
    if (const QRectF bounds = boundsOf(m_highlighted); !bounds.isEmpty()) {
        painter->setPen(QPen(theme().colour(Role::Selection), 3));
        painter->drawRoundedRect(m_camera.toScreen(bounds).adjusted(-6, -6, 6, 6), 10, 10);
    }
}

void ComparisonMap::paintLegend(QPainter *painter)
{
    if (m_legend.marks.empty())
        return;
    const double top = room().height();
    painter->fillRect(QRectF(0, top, width(), height() - top), colours().surface);
    painter->fillRect(QRectF(0, top, width(), 1), colours().edge);
    painter->translate(legendMargin, top + legendMargin);
    m_printer.print(painter, m_legend, theme(), m_legend.bounds);
}

void ComparisonMap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().colour(Role::Paper));
    if (!m_message.isEmpty()) {
        painter.setPen(colours().muted);
        painter.drawText(
            rect().adjusted(40, 0, -40, 0), Qt::AlignCenter | Qt::TextWordWrap, m_message);
    } else {
        paintMap(&painter);
        painter.save();
        paintLegend(&painter);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours().accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void ComparisonMap::resizeEvent(QResizeEvent *)
{
    setLegend();
    if (m_isFitted)
        fitLegibly();
}

bool ComparisonMap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipOf(itemAt(help->pos()));
    QToolTip::showText(help->globalPos(), tip.isEmpty() ? QString() : plainTip(tip), this);
    return true;
}

void ComparisonMap::keyPressEvent(QKeyEvent *event)
{
    constexpr double far = 80;
    const QPointF middle = QRectF(QPointF(), room()).center();
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(step, middle);
    case Qt::Key_Minus:
        return zoomBy(1 / step, middle);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Left:
        return panBy({far, 0});
    case Qt::Key_Right:
        return panBy({-far, 0});
    case Qt::Key_Up:
        return panBy({0, far});
    case Qt::Key_Down:
        return panBy({0, -far});
    default:
        QWidget::keyPressEvent(event);
    }
}

void ComparisonMap::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120;
    zoomBy(std::pow(step, event->angleDelta().y() / notch), event->position());
}

void ComparisonMap::mousePressEvent(QMouseEvent *event)
{
    m_grip = event->position();
    m_isDragged = false;
}

void ComparisonMap::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF way = event->position() - m_grip;
    m_isDragged = m_isDragged || way.manhattanLength() >= QApplication::startDragDistance();
    if (!m_isDragged)
        return;
    m_grip = event->position();
    panBy(way);
}

void ComparisonMap::mouseReleaseEvent(QMouseEvent *event)
{
    const QString item = itemAt(event->position());
    if (!m_isDragged && !item.isEmpty())
        Q_EMIT itemChosen(item);
}

} // namespace martlet
