// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/cardmarks.h"

#include "model/drawing/cardtext.h"
#include "model/drawing/changemarks.h"
#include "model/drawing/notemarks.h"

#include <QLineF>

#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// The border of something that hangs on nothing: strokes between a box and a smaller one in it.
void drawHatch(Pen *pen, const QRectF &place)
{
    const QRectF outer = place.adjusted(2, 2, -2, -2);
    const QRectF inner = outer.adjusted(4, 4, -4, -4);
    const auto cut = [](const QRectF &box, double sum) {
        const double left = std::max(box.left(), sum - box.bottom());
        const double right = std::min(box.right(), sum - box.top());
        return QLineF(left, sum - left, right, sum - right);
    };
    std::vector<QPointF> points;
    const double last = outer.right() + outer.bottom() - 6;
    for (double sum = outer.left() + outer.top() + 6; sum < last; sum += 6) {
        const QLineF whole = cut(outer, sum);
        const QLineF hole = cut(inner, sum);
        points.push_back(whole.p1());
        if (hole.x1() < hole.x2()) {
            points.push_back(hole.p1());
            points.push_back(hole.p2());
        }
        points.push_back(whole.p2());
    }
    pen->segments(points, Role::Thin, 1).detail = Detail::Fine;
}

void drawTile(Pen *pen, const Card &card, const QRectF &place)
{
    using namespace cardform;
    const QRectF square(place.left() + padding, place.center().y() - tile / 2, tile, tile);
    const bool leaving = card.life == Card::Life::Leaving;
    const int hue = leaving ? tileHues - 1 : card.hue;
    const Role ground = card.isTinted ? Role::Card : roleAt(Role::Tile0, hue);
    pen->box(square, 8, ground).detail = Detail::Close;
    pen->icon(square.adjusted(8, 8, -8, -8), card.icon, roleAt(Role::Glyph0, hue)).detail =
        Detail::Close;
    const QRectF bar(place.left() + 6, place.top() + 8, 6, place.height() - 16);
    pen->box(bar, 3, roleAt(Role::Glyph0, hue)).detail = Detail::Far;
}

void drawCardText(Pen *pen, const Card &card, const QRectF &place)
{
    const double title = sizeOf(Lettering::CardTitle, card.titleLines).height();
    const double second = sizeOf(Lettering::CardSecond, card.secondLines).height();
    const double left = place.left() + cardform::padding + cardform::tile + cardform::gap;
    const double top = place.center().y() - (title + second) / 2;
    const Role colour = card.life == Card::Life::Leaving ? Role::FaintText : Role::Text;
    pen->lines({left, top}, card.titleLines, Lettering::CardTitle, colour);
    pen->lines({left, top + title}, card.secondLines, Lettering::CardSecond, Role::FaintText);
    pen->name(place.adjusted(18, 2, -8, -2), card.title, Lettering::FarName, colour);
}

void drawPin(Pen *pen, const QRectF &place)
{
    const QPointF centre = place.topLeft() + QPointF(6, 0);
    pen->circle(centre, 8.5, Role::Card, Role::CardEdge).detail = Detail::Near;
    const QRectF box = QRectF(centre, centre).adjusted(-5.5, -5.5, 5.5, 5.5);
    pen->icon(box, u":/icons/ui/pin.svg"_s, Role::FaintText).detail = Detail::Close;
}

} // namespace

void drawHiddenName(Pen *pen, const Card &card, const QRectF &place)
{
    const QRectF inner = place.adjusted(8, 2, -8, -2);
    const QStringList lines = wrapped(Lettering::Hidden, card.title, inner.width());
    pen->lines(inner.topLeft(), lines, Lettering::Hidden, Role::None);
}

void drawCardFrame(Pen *pen, const Card &card, const QRectF &place)
{
    pen->box(place.translated(0, 1.5), cardform::radius, Role::Shadow).detail = Detail::Fine;
    const Role ground = card.isTinted ? roleAt(Role::Tile0, card.hue) : Role::Card;
    Mark &body = pen->box(place, cardform::radius, ground, Role::CardEdge);
    if (card.life == Card::Life::Planned) {
        body.dash = Dash::Dashed;
        body.stroke = Role::FaintText;
    }
    if (!card.isConnected)
        drawHatch(pen, place);
}

void drawBadge(Pen *pen, QPointF centre, const Badge &badge, Detail detail)
{
    QPointF number = centre;
    if (badge.errors) {
        pen->box(QRectF(centre - QPointF(9.5, 9.5), QSizeF(19, 19)), 4, Role::Error, Role::Card)
            .detail = detail;
    } else if (badge.warnings) {
        const std::array<QPointF, 3> triangle {
            centre + QPointF(0, -12.5), centre + QPointF(13, 9.5), centre + QPointF(-13, 9.5)};
        Mark &mark = pen->polygon(triangle, Role::Warning, Role::Card);
        mark.radius = 3;
        mark.detail = detail;
        number += QPointF(0, 2.5);
    } else {
        pen->circle(centre, 9.5, Role::Info, Role::Card).detail = detail;
    }
    const Role colour = badge.errors ? Role::ErrorText
        : badge.warnings             ? Role::WarningText
                                     : Role::InfoText;
    const QString text = badge.count() > 99 ? u"99+"_s : QString::number(badge.count());
    Mark &mark = pen->centredText(number, text, Lettering::Chip, colour);
    mark.detail = std::max(mark.detail, detail);
}

QPointF badgeCentre(const QRectF &place)
{
    return place.topRight() - QPointF(6, 0);
}

CardSigns signsOf(const Card &card, const QRectF &place)
{
    constexpr double afterFindings = 24;
    constexpr double afterComments = 28;
    constexpr double afterUndecided = 26;
    constexpr double ofComments = 30; // they keep their place whether or not there are findings
    constexpr double ofUndecided = 28;
    const QPointF begin = badgeCentre(place);
    CardSigns signs;
    signs.next = begin;
    const auto put = [&](std::optional<QPointF> *sign, double x, double reach) {
        *sign = begin - QPointF(x, 0);
        signs.next = **sign - QPointF(reach, 0);
    };
    if (card.badge.count() > 0)
        put(&signs.findings, 0, afterFindings);
    if (card.badge.comments > 0)
        put(&signs.comments, ofComments, afterComments);
    if (card.undecided > 0)
        put(&signs.undecided,
            signs.comments ? ofComments + afterComments : ofUndecided,
            afterUndecided);
    return signs;
}

/// What others say of it and what is found, each with its number.
static void drawSigns(Pen *pen, const Card &card, const QRectF &place)
{
    const CardSigns signs = signsOf(card, place);
    if (signs.findings && !card.isNote)
        drawBadge(pen, *signs.findings, card.badge);
    if (signs.comments)
        drawComments(pen, *signs.comments, card.badge.comments);
    if (signs.undecided)
        drawUndecided(pen, *signs.undecided);
}

void drawComments(Pen *pen, QPointF centre, int comments, Detail detail)
{
    const QString text = comments > 99 ? u"99+"_s : QString::number(comments);
    const double half = std::max(10.0, widthOf(Lettering::Chip, text) / 2 + 5);
    const std::array<QPointF, 3> tail {
        centre + QPointF(-5, 5), centre + QPointF(3, 5), centre + QPointF(-5, 14)};
    pen->polygon(tail, Role::Text, Role::Card).detail = detail;
    const QRectF bubble(centre - QPointF(half, 9), QSizeF(2 * half, 17));
    pen->box(bubble, 5, Role::Text, Role::Card).detail = detail;
    // The bubble's edge ends where the tail begins.
    const std::array<QPointF, 3> neck {
        centre + QPointF(-4.3, 5), centre + QPointF(1.6, 5), centre + QPointF(-4.3, 11.5)};
    pen->polygon(neck, Role::Text).detail = detail;
    Mark &mark = pen->centredText(centre - QPointF(0, 0.5), text, Lettering::Chip, Role::Card);
    mark.detail = std::max(mark.detail, detail);
}

void drawUndecided(Pen *pen, QPointF centre, Detail detail)
{
    constexpr double reach = 13;
    const auto at = [&](double x, double y) {
        return centre + QPointF(x, y);
    };
    const std::array diamond {at(0, -reach), at(reach, 0), at(0, reach), at(-reach, 0)};
    Mark &ground = pen->polygon(diamond, Role::Warning, Role::Card);
    ground.radius = 3;
    ground.detail = detail;
    const std::array unequal {
        at(-5, -2), at(5, -2), at(-5, 2.5), at(5, 2.5), at(-3, 5.5), at(3, -5)};
    pen->segments(unequal, Role::WarningText, 1.6).detail = detail;
}

QPointF ownerCentre(const QRectF &place)
{
    return place.bottomRight() - QPointF(16, 0);
}

void drawOwner(Pen *pen, const Card &card, QPointF centre)
{
    if (card.ownership == Card::Ownership::Known) {
        pen->circle(centre, cardform::chip, Role::Owner, Role::Card).detail = Detail::Near;
        pen->centredText(centre, card.initials, Lettering::Chip, Role::OwnerText);
    } else if (card.ownership == Card::Ownership::Missing) {
        Mark &ring = pen->circle(centre, cardform::chip, Role::Card, Role::Manual);
        ring.dash = Dash::Fine;
        ring.width = 1.5F;
        ring.detail = Detail::Near;
        pen->centredText(centre, u"?"_s, Lettering::Chip, Role::ManualText);
    }
}

void drawVotes(Pen *pen, int votes, QPointF left)
{
    constexpr int mostDots = 5;
    constexpr double radius = 3.5;
    constexpr double step = 9;
    constexpr double height = 18;
    const int dots = std::min(votes, mostDots);
    const QString number = QString::number(votes);
    const double text = widthOf(Lettering::Chip, number);
    const double width = 6 + dots * step + 3 + text + 6;
    pen->box(QRectF(left.x(), left.y() - height / 2, width, height),
             height / 2,
             Role::Card,
             Role::Glyph3)
        .detail = Detail::Near;
    for (int dot = 0; dot < dots; ++dot) {
        const QPointF centre = left + QPointF(6 + radius + dot * step, 0);
        pen->circle(centre, radius, Role::Glyph3).detail = Detail::Near;
    }
    pen->centredText(left + QPointF(width - 6 - text / 2, 0), number, Lettering::Chip, Role::Text);
}

// Mostly below the card, whose name reaches far down when it is seen from far away.
void drawVotes(Pen *pen, int votes, const QRectF &place)
{
    if (votes > 0)
        drawVotes(pen, votes, place.bottomLeft() + QPointF(12, 8));
}

/// What the filter does not look for stays where it is, without a colour and without signs, and
/// can still be read.
void drawFaintCard(Pen *pen, const Card &card, const QRectF &place)
{
    pen->box(place, cardform::radius, Role::Paper, Role::CardEdge);
    const double left = place.left() + cardform::padding + cardform::tile + cardform::gap;
    const double height = sizeOf(Lettering::CardTitle, card.titleLines).height();
    pen->lines({left, place.center().y() - height / 2},
               card.titleLines,
               Lettering::CardTitle,
               Role::FaintText);
    pen->name(place.adjusted(18, 2, -8, -2), card.title, Lettering::FarName, Role::FaintText);
}

static void drawWholeCard(Pen *pen, const Card &card, const QRectF &place)
{
    drawCardFrame(pen, card, place);
    drawTile(pen, card, place);
    drawCardText(pen, card, place);
    if (card.isShortened)
        drawHiddenName(pen, card, place);
    drawOwner(pen, card, ownerCentre(place));
    drawVotes(pen, card.votes, place);
    drawSigns(pen, card, place);
    if (card.place && card.place->pinned)
        drawPin(pen, place);
}

static void drawElement(Pen *pen, const Card &card, const QRectF &place)
{
    pen->begin(card.id).link = card.link;
    if (card.isFaint)
        drawFaintCard(pen, card, place);
    else if (card.change == ChangeSign::Removed)
        drawGoneCard(pen, card, place);
    else
        drawWholeCard(pen, card, place);
}

void drawCard(Pen *pen, const Card &card, const QRectF &place)
{
    if (card.isNote) {
        drawNote(pen, card, place);
        drawVotes(pen, card.votes, place);
        drawSigns(pen, card, place);
    } else {
        drawElement(pen, card, place);
    }
    drawChange(pen, card, place);
}

} // namespace martlet
