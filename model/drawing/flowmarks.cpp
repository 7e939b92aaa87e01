// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/flowmarks.h"

#include "model/drawing/cardmarks.h"
#include "model/drawing/changemarks.h"
#include "model/drawing/flowstroke.h"
#include "model/drawing/flowtext.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <limits>

namespace martlet {

namespace {

constexpr double arrowLength = 10;
constexpr double arrowHalf = 4.5;
constexpr double cornerRadius = 9;
constexpr double farSign = 11; ///< radius of the hand that is seen from far away

FlowStroke strokeOf(FlowStyle style)
{
    switch (style) {
    case FlowStyle::Automatic:
        return {Role::Flow, 2, Dash::Solid};
    case FlowStyle::Manual:
        return {Role::Manual, 2, Dash::Dashed};
    case FlowStyle::Unknown:
        return {Role::Flow, 2, Dash::Dotted};
    case FlowStyle::Planned:
        return {Role::Flow, 1.5, Dash::LongDash};
    case FlowStyle::Leaving:
        return {Role::Flow, 4, Dash::Solid};
    case FlowStyle::Click:
        return {Role::Flow, 1, Dash::Dotted};
    case FlowStyle::Step:
        return {Role::FaintText, 1.25, Dash::Solid};
    case FlowStyle::Thin:
        break;
    }
    return {Role::Thin, 1, Dash::Solid};
}

/// An arrowhead whose tip is the end of a stretch; filled for machines, hollow for hands.
void drawArrow(Pen *pen, QPointF before, QPointF tip, const Flow &flow)
{
    QLineF back(tip, before);
    if (back.isNull())
        return;
    back.setLength(arrowLength);
    const QLineF across = back.normalVector();
    const QPointF side = (across.p2() - across.p1()) * (arrowHalf / arrowLength);
    const std::array<QPointF, 3> head {tip, back.p2() + side, back.p2() - side};
    const Role colour = strokeOf(flow).colour;
    Mark &mark = pen->polygon(head, hasHollowArrow(flow) ? Role::Card : colour, colour);
    mark.width = 1.5F;
    mark.detail = Detail::Text;
}

/// The end of a line under an arrowhead, so that the line does not show through the tip.
QPointF shortened(QPointF before, QPointF tip)
{
    QLineF line(tip, before);
    const double length = line.length();
    if (length <= arrowLength)
        return tip;
    return line.pointAt((arrowLength - 1) / length);
}

/// The point of a way that is nearest to another point.
QPointF nearestOn(const std::vector<QPointF> &way, QPointF point)
{
    QPointF best = point;
    double least = std::numeric_limits<double>::infinity();
    for (size_t i = 0; i + 1 < way.size(); ++i) {
        const QRectF line = QRectF(way[i], way[i + 1]).normalized();
        const QPointF on(std::clamp(point.x(), line.left(), line.right()),
                         std::clamp(point.y(), line.top(), line.bottom()));
        const double far = QLineF(on, point).length();
        if (far < least) {
            least = far;
            best = on;
        }
    }
    return best;
}

/// The point half along a way.
QPointF middleOf(const std::vector<QPointF> &way)
{
    double left = 0;
    for (size_t i = 0; i + 1 < way.size(); ++i)
        left += QLineF(way[i], way[i + 1]).length() / 2;
    for (size_t i = 0; i + 1 < way.size(); ++i) {
        const QLineF line(way[i], way[i + 1]);
        if (line.length() > 0 && left <= line.length())
            return line.pointAt(left / line.length());
        left -= line.length();
    }
    return way.front();
}

QRectF pillOf(const Flow &flow, const FlowRoute &route)
{
    QRectF pill(QPointF(), flow.labelSize);
    pill.moveCenter(route.label.center());
    return pill;
}

constexpr double signStep = 27; ///< from the middle of one sign to that of the next

FlowSigns nearSigns(const Flow &flow, const FlowRoute &route)
{
    using namespace pillform;
    const QRectF pill = pillOf(flow, route);
    FlowSigns signs;
    if (!iconOf(flow.style, flow.byHand).isEmpty())
        signs.mode = QPointF(pill.left() + padding - 1 + icon / 2, pill.center().y());
    if (flow.badge.count() > 0)
        signs.findings = route.findings;
    if (flow.badge.comments > 0)
        signs.comments = QPointF(pill.left() + 4, pill.top() - 2);
    if (flow.undecided > 0)
        signs.undecided = pill.topLeft() + QPointF(signs.comments ? 2 - signStep : 2, 0);
    return signs;
}

FlowSigns farSigns(const Flow &flow, const FlowRoute &route)
{
    const QPointF centre = nearestOn(route.points, pillOf(flow, route).center());
    FlowSigns signs;
    if (flow.byHand)
        signs.mode = centre;
    if (flow.badge.count() > 0)
        signs.findings = centre + QPointF(flow.byHand ? 22 : 0, 0);
    if (flow.badge.comments > 0)
        signs.comments = centre - QPointF(signs.mode || signs.findings ? 24 : 0, 0);
    if (flow.undecided > 0)
        signs.undecided = signs.comments
            ? *signs.comments - QPointF(signStep, 0)
            : centre - QPointF(signs.mode || signs.findings ? 24 : 0, 0);
    return signs;
}

/// What is left of a label that is too far away to be read: the hand, and what is wrong.
void drawFarLabel(Pen *pen, const Flow &flow, const FlowRoute &route)
{
    const FlowSigns signs = farSigns(flow, route);
    if (signs.mode) {
        pen->circle(*signs.mode, farSign, strokeOf(flow.style).colour).detail = Detail::Far;
        const QRectF box = QRectF(*signs.mode, *signs.mode).adjusted(-7, -7, 7, 7);
        pen->icon(box, iconOf(flow.style, flow.byHand), Role::Card).detail = Detail::Far;
    }
    if (signs.findings)
        drawBadge(pen, *signs.findings, flow.badge, Detail::Far);
    if (signs.comments)
        drawComments(pen, *signs.comments, flow.badge.comments, Detail::Far);
    if (signs.undecided)
        drawUndecided(pen, *signs.undecided, Detail::Far);
}

bool hasLabel(const Flow &flow, const FlowRoute &route)
{
    return !route.label.isEmpty() && !flow.labelSize.isEmpty();
}

} // namespace

FlowStroke strokeOf(const Flow &flow)
{
    if (flow.isFaint)
        return {Role::CardEdge, 1, Dash::Solid};
    if (flow.change == ChangeSign::None)
        return strokeOf(flow.style);
    const Dash dash = flow.change == ChangeSign::Removed ? Dash::Dashed : Dash::Solid;
    return {roleOf(flow.change), 3, dash};
}

bool hasHollowArrow(const Flow &flow)
{
    return flow.byHand || flow.style == FlowStyle::Unknown;
}

FlowSigns signsOf(const Flow &flow, const FlowRoute &route, bool far)
{
    if (flow.isFaint)
        return {};
    if (!hasLabel(flow, route)) {
        FlowSigns signs;
        if (flow.undecided > 0)
            signs.undecided = middleOf(route.points);
        if (flow.badge.comments > 0)
            signs.comments = middleOf(route.points) + QPointF(flow.undecided > 0 ? signStep : 0, 0);
        return signs;
    }
    return far ? farSigns(flow, route) : nearSigns(flow, route);
}

void drawFlow(Pen *pen, const Flow &flow, const FlowRoute &route)
{
    pen->begin(flow.id, {}, true);
    const bool thin = flow.style == FlowStyle::Thin;
    std::vector<QPointF> points = route.points;
    const size_t last = points.size() - 1;
    if (!thin) {
        points[last] = shortened(points[last - 1], points[last]);
        if (flow.twoWay)
            points[0] = shortened(points[1], points[0]);
    }
    const FlowStroke stroke = strokeOf(flow);
    Mark &line = pen->line(points, stroke.colour, stroke.width);
    line.dash = stroke.dash;
    line.radius = cornerRadius;
    const bool isDouble = flow.style == FlowStyle::Leaving && !flow.isFaint;
    if (isDouble && flow.change == ChangeSign::None) {
        Mark &gap = pen->line(points, Role::Paper, 2);
        gap.radius = cornerRadius;
        gap.detail = Detail::Text;
    }
    if (thin)
        return;
    drawArrow(pen, route.points[last - 1], route.points[last], flow);
    if (flow.twoWay)
        drawArrow(pen, route.points[1], route.points[0], flow);
}

static void drawPill(Pen *pen, const Flow &flow, const FlowRoute &route)
{
    using namespace pillform;
    const bool manual = flow.style == FlowStyle::Manual && flow.change == ChangeSign::None;
    const QRectF pill = pillOf(flow, route);
    const FlowSigns signs = nearSigns(flow, route);
    const Role colour = manual ? Role::Manual : Role::FaintText;
    pen->box(pill, std::min(pill.height() / 2, 10.0), Role::Card, manual ? colour : Role::CardEdge)
        .detail = Detail::Close;
    double left = pill.left() + padding - 1;
    if (signs.mode) {
        const QRectF box(left, pill.center().y() - icon / 2, icon, icon);
        pen->icon(box, iconOf(flow.style, flow.byHand), colour).detail = Detail::Close;
        left += icon + gap;
    }
    const Lettering lettering = manual ? Lettering::ManualLabel : Lettering::FlowLabel;
    const double height = sizeOf(lettering, flow.labelLines).height();
    pen->lines({left, pill.center().y() - height / 2},
               flow.labelLines,
               lettering,
               manual ? Role::ManualText : Role::FaintText);
    if (signs.findings)
        drawBadge(pen, *signs.findings, flow.badge, Detail::Close);
    if (signs.comments)
        drawComments(pen, *signs.comments, flow.badge.comments, Detail::Close);
    if (signs.undecided)
        drawUndecided(pen, *signs.undecided, Detail::Close);
    drawFarLabel(pen, flow, route);
}

/// At the label where that can be read, else on the flow.
static void drawFlowChange(Pen *pen, const Flow &flow, const FlowRoute &route)
{
    if (!hasLabel(flow, route))
        return drawChangeSign(pen, flow.change, middleOf(route.points));
    drawChangeSign(pen, flow.change, route.findings, Detail::Close);
    const QPointF far = nearestOn(route.points, pillOf(flow, route).center());
    drawChangeSign(pen, flow.change, far, Detail::Far);
}

void drawFlowLabel(Pen *pen, const Flow &flow, const FlowRoute &route)
{
    const bool isLabelled = hasLabel(flow, route);
    const bool isSigned = flow.change != ChangeSign::None;
    const bool isUndecided = flow.undecided > 0;
    const bool isTalkedOf = flow.badge.comments > 0;
    if (flow.isFaint || (!isLabelled && !isSigned && !isUndecided && !isTalkedOf))
        return;
    pen->begin(flow.id, {}, true);
    if (isLabelled)
        drawPill(pen, flow, route);
    const FlowSigns bare = isLabelled ? FlowSigns() : signsOf(flow, route, false);
    if (bare.comments)
        drawComments(pen, *bare.comments, flow.badge.comments);
    if (bare.undecided)
        drawUndecided(pen, *bare.undecided);
    if (isSigned)
        drawFlowChange(pen, flow, route);
}

} // namespace martlet
