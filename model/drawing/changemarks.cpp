// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/changemarks.h"

#include "model/drawing/cardmarks.h"
#include "model/drawing/cardtext.h"

#include <QLineF>

#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr double radius = 14; // large enough to be told apart from far away

void drawGlyph(Pen *pen, ChangeSign sign, QPointF centre, Detail detail)
{
    constexpr double half = radius / 2;
    const auto at = [&](double x, double y) {
        return centre + QPointF(x, y) * half;
    };
    const auto strokes = [&](std::span<const QPointF> points) {
        pen->segments(points, Role::Card, 3).detail = detail;
    };
    switch (sign) {
    case ChangeSign::Added:
        return strokes(std::array {at(-1, 0), at(1, 0), at(0, -1), at(0, 1)});
    case ChangeSign::Removed:
        return strokes(std::array {at(-1, 0), at(1, 0)});
    case ChangeSign::Moved:
        return strokes(
            std::array {at(-1, 0), at(1, 0), at(0.2, -0.8), at(1, 0), at(0.2, 0.8), at(1, 0)});
    case ChangeSign::Changed:
        pen->icon(QRectF(at(-1.2, -1.2), at(1.2, 1.2)), u":/icons/ui/edit.svg"_s, Role::Card)
            .detail = detail;
        return;
    case ChangeSign::None:
        return;
    }
}

/// Where the line from the middle of a box to a point leaves the box.
QPointF rimTowards(const QRectF &box, QPointF point)
{
    const QPointF way = point - box.center();
    const double across = std::abs(way.x()) * 2 / box.width();
    const double along = std::abs(way.y()) * 2 / box.height();
    return box.center() + way / std::max({across, along, 1e-6});
}

/// A dotted line from where the card stood, and an arrowhead at its rim.
void drawWay(Pen *pen, const QRectF &before, const QRectF &after)
{
    constexpr double longest = 90; // a whole view that was arranged anew stays readable
    constexpr double shortest = 16;
    QLineF way(rimTowards(after, before.center()), before.center());
    if (after.contains(before.center()) || way.length() < shortest)
        return;
    way.setLength(std::min(way.length(), longest));
    const Role colour = roleOf(ChangeSign::Moved);
    const std::array ends {way.p2(), way.p1()};
    pen->line(ends, colour, 2).dash = Dash::Fine;
    pen->circle(way.p2(), 4, colour);
    QLineF back = way;
    back.setLength(12);
    const QPointF side = (back.normalVector().p2() - back.p1()) / 2;
    pen->polygon(std::array {way.p1(), back.p2() + side, back.p2() - side}, colour, colour);
}

float edgeOf(ChangeSign sign)
{
    if (sign == ChangeSign::None)
        return 1;
    return sign == ChangeSign::Added ? 4 : sign == ChangeSign::Changed ? 3 : 2;
}

} // namespace

QString nameOf(ChangeSign sign)
{
    switch (sign) {
    case ChangeSign::Added:
        return Card::tr("Added");
    case ChangeSign::Removed:
        return Card::tr("Removed");
    case ChangeSign::Changed:
        return Card::tr("Changed");
    case ChangeSign::Moved:
        return Card::tr("Moved");
    case ChangeSign::None:
        return Card::tr("As it was");
    }
    return {};
}

Role roleOf(ChangeSign sign)
{
    switch (sign) {
    case ChangeSign::Added:
        return Role::Glyph1;
    case ChangeSign::Removed:
        return Role::Error;
    case ChangeSign::Changed:
        return Role::Glyph2;
    case ChangeSign::Moved:
        return Role::Glyph3;
    case ChangeSign::None:
        break;
    }
    return Role::CardEdge;
}

void drawChangeSign(Pen *pen, ChangeSign sign, QPointF centre, Detail detail)
{
    pen->circle(centre, radius, roleOf(sign), Role::Card).detail = detail;
    drawGlyph(pen, sign, centre, detail);
}

void drawChangeEdge(Pen *pen, ChangeSign sign, const QRectF &place)
{
    Mark &edge = pen->box(place, cardform::radius, Role::None, roleOf(sign));
    edge.width = edgeOf(sign);
    if (sign == ChangeSign::Removed)
        edge.dash = Dash::Dashed;
}

void drawChange(Pen *pen, const Card &card, const QRectF &place)
{
    if (card.change == ChangeSign::None)
        return;
    if (card.stoodAt)
        drawWay(pen, QRectF(*card.stoodAt, place.size()), place);
    drawChangeEdge(pen, card.change, place);
    if (!card.isNote && card.change != ChangeSign::Removed)
        drawOwner(pen, card, ownerCentre(place)); // which stands on the edge
    // Together they are only seen in a scenario.
    drawChangeSign(pen, card.change, signsOf(card, place).next);
}

void drawGoneCard(Pen *pen, const Card &card, const QRectF &place)
{
    pen->box(place, cardform::radius, Role::Paper);
    const double left = place.left() + cardform::padding + cardform::tile + cardform::gap;
    const double height = sizeOf(Lettering::CardTitle, card.titleLines).height();
    pen->lines({left, place.center().y() - height / 2},
               card.titleLines,
               Lettering::CardTitle,
               Role::FaintText);
    pen->name(place.adjusted(18, 2, -8, -2), card.title, Lettering::FarName, Role::FaintText);
}

} // namespace martlet
