// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/notemarks.h"

#include "model/drawing/cardmarks.h"
#include "model/drawing/cardtext.h"
#include "model/drawing/lettering.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualHue = 2; // amber

/// As people call colours of notes; any other is the usual one.
int hueCalled(const QString &colour)
{
    static const QHash<QString, int> hues {{u"blue"_s, 0},
                                           {u"green"_s, 1},
                                           {u"yellow"_s, usualHue},
                                           {u"orange"_s, usualHue},
                                           {u"purple"_s, 3},
                                           {u"violet"_s, 3},
                                           {u"sky"_s, 4},
                                           {u"pink"_s, 5},
                                           {u"red"_s, 5},
                                           {u"grey"_s, 6},
                                           {u"gray"_s, 6}};
    return hues.value(colour.trimmed().toCaseFolded(), usualHue);
}

QStringList linesOf(const QString &text, double width)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QStringList parts = wrapped(Lettering::CardSecond, line, width);
        lines += parts.isEmpty() ? QStringList {QString()} : parts;
    }
    return lines;
}

} // namespace

Card makeNote(const Graph &graph, const Item &note, const Badge &badge)
{
    using namespace noteform;
    constexpr double inner = width - 2 * padding;
    Card card;
    card.id = note.id;
    card.kind = note.kind;
    card.isNote = true;
    card.title = note.name().simplified();
    card.hue = hueCalled(note.fields.get(u"colour"_key).text());
    card.badge = badge;
    card.votes = votesOf(note);
    const QStringList lines = linesOf(note.name().trimmed(), inner);
    card.isShortened = lines.size() > mostLines;
    card.titleLines = shortened(Lettering::CardSecond, lines, inner, mostLines);
    const double height = sizeOf(Lettering::CardSecond, card.titleLines).height() + 2 * padding;
    card.size = {width, std::max(leastHeight, std::ceil(height / 8) * 8)};
    if (const Item *about = graph.find(note.fields.get(key::about).text()))
        card.second = about->name().simplified();
    return card;
}

void drawNote(Pen *pen, const Card &note, const QRectF &place)
{
    using namespace noteform;
    pen->begin(note.id);
    const QPointF upper = place.bottomRight() - QPointF(0, fold);
    const QPointF left = place.bottomRight() - QPointF(fold, 0);
    const std::array paper {
        place.topLeft(), place.topRight(), upper, left, place.bottomLeft(), place.topLeft()};
    const std::array corner {upper, upper - QPointF(fold, 0), left, upper};
    const Role ground = note.isFaint ? Role::Paper : roleAt(Role::Tile0, note.hue);
    const Role edge = note.isFaint ? Role::LaneEdge : roleAt(Role::Glyph0, note.hue);
    pen->polygon(paper, ground, edge);
    pen->polygon(corner, Role::Card, edge).detail = Detail::Fine;
    const Role text = note.isFaint ? Role::Thin : Role::Text;
    pen->lines(
        place.topLeft() + QPointF(padding, padding), note.titleLines, Lettering::CardSecond, text);
    pen->name(place.adjusted(8, 2, -8, -2), note.title, Lettering::FarName, text);
    if (note.isShortened)
        drawHiddenName(pen, note, place);
}

void drawAbout(Pen *pen, const QRectF &note, const QRectF &about)
{
    const std::array ends {note.center(), about.center()};
    pen->begin();
    pen->line(ends, Role::Thin, 1).dash = Dash::Fine;
}

} // namespace martlet
