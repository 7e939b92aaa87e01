// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/document/document.h"
#include "model/drawing/cardtext.h"
#include "model/graph/index.h"
#include "views/canvas/canvas.h"

#include <algorithm>
#include <cmath>

namespace martlet {

namespace {

constexpr double columnGap = 48;
constexpr double rowGap = 24;
constexpr double besideOthers = 24;
constexpr int widestRow = 8; ///< cards in a lane, before a second row begins

QStringList linesIn(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString clean = cleanText(line, nameLimit).trimmed();
        if (!clean.isEmpty())
            lines.append(clean);
    }
    return lines;
}

/// Equal cells, as large as the largest card.
struct Grid
{
    std::vector<QSizeF> cards;
    QSizeF cell;
    int columns = 1;

    QSizeF size() const
    {
        const int rows = (int(cards.size()) + columns - 1) / columns;
        return {columns * (cell.width() + columnGap) - columnGap,
                rows * (cell.height() + rowGap) - rowGap};
    }
    QRectF card(int number) const
    {
        const int row = number / columns;
        const QPointF corner((number % columns) * (cell.width() + columnGap),
                             row * (cell.height() + rowGap));
        return {corner, cards[size_t(number)]};
    }
};

Grid gridOf(const Draft &draft, const QStringList &made, bool laned, bool column)
{
    Grid grid;
    for (const QString &id : made) {
        const int number = draft.graph().index().elementNumber(id);
        grid.cards.push_back(makeCard(draft.graph(), draft.schema(), number, {}).size);
        grid.cell = grid.cell.expandedTo(grid.cards.back());
    }
    const int square = std::max(1, int(std::ceil(std::sqrt(double(made.size())))));
    if (column) {
        grid.columns = 1;
        return grid;
    }
    grid.columns =
        laned ? std::clamp(int(made.size()), square, std::max(square, widestRow)) : square;
    return grid;
}

/// Moves the cards of the lanes below one further down.
void pushDown(Draft *draft, const MapScene &scene, int lane, double by)
{
    for (const Card &card : scene.view().cards) {
        if (card.lane <= lane)
            continue;
        const QRectF rect = scene.cardRect(card.id).translated(0, by);
        const bool pinned = card.place && card.place->pinned;
        draft->place(
            card.id, scene.view().id, {rect.x(), rect.y(), rect.width(), rect.height(), pinned});
    }
}

} // namespace

// Every line is read as if it had been typed; one that begins with an arrow goes on from the one
// before it.
Captured Canvas::writePasted(Draft *draft, const QStringList &lines) const
{
    CaptureSite site = captureSite({}, {});
    site.extent = FillIn::ProductAndLayer;
    Capturer capturer(draft);
    Captured all;
    for (const QString &line : lines) {
        const Captured captured =
            capturer.write(CaptureLine::read(line, draft->schema(), site.kind), site);
        all.elements += captured.elements;
        all.made += captured.made;
        site.from = captured.elements.value(captured.elements.size() - 1);
    }
    return all;
}

void Canvas::pasteLines(const QString &text)
{
    const QStringList lines = linesIn(text);
    if (!m_document || lines.isEmpty())
        return;
    Draft draft(m_document->graph());
    const Captured pasted = writePasted(&draft, lines);
    const QStringList &made = pasted.made;
    const bool spread =
        m_scene.view().laneField == key::layer && std::ranges::any_of(made, [&](const QString &id) {
            return !draft.graph().value(id, key::layer).isUnknown();
        });
    if (!spread && !made.isEmpty())
        placePasted(&draft, made);
    if (!m_document->commit(tr("Paste %n names", nullptr, int(lines.size())), draft)) {
        select(pasted.elements);
        Q_EMIT refused(tr("All of it is on the map already."));
        return;
    }
    const QStringList shown = made.isEmpty() ? pasted.elements : made;
    if (m_scene.isArranged())
        select(shown);
    else
        m_awaited = shown;
    if (spread)
        m_fitWanted = true;
    else
        reveal(shown, false);
    Q_EMIT announced(spread ? tr("%n added; known products stand in the layer where such tools "
                                 "usually work",
                                 nullptr,
                                 int(made.size()))
                            : tr("%n added", nullptr, int(made.size())));
}

// Known products go to their layers, with as much room as they need there; all others go where the
// pointer is. A lane that is not high enough for them gets the room from the lanes below it.
void Canvas::placePasted(Draft *draft, const QStringList &made) const
{
    const MapView &view = m_scene.view();
    const QPointF point = toMap(isPointed() ? m_position : QRectF(rect()).center());
    const bool laned = draft->schema().field(newKind(), view.laneField) != nullptr;
    const int lane = laned ? m_scene.nearestLane(point) : -1;
    const HeightRange room = m_scene.roomOfLane(lane);
    const bool column = lane >= 0 && view.lanesAreColumns;
    const Grid grid = gridOf(*draft, made, lane >= 0, column);
    const QSizeF size = grid.size();
    const QPointF wanted = point - QPointF(size.width(), size.height()) / 2;
    const QPointF corner = column
        ? m_scene.endOfLane(lane, size)
        : nearestFree(m_scene.arrangement().cards, wanted, size, besideOthers, room);
    for (int number = 0; number < int(made.size()); ++number) {
        const QString &id = made.at(number);
        const QRectF card = grid.card(number).translated(corner);
        for (const auto &[field, value] : newFields(m_scene.laneValue(lane))) {
            if (draft->graph().value(id, field).isUnknown())
                draft->set(id, field, value);
        }
        draft->place(id, view.id, {card.x(), card.y(), card.width(), card.height(), false});
    }
    const double missing = corner.y() + size.height() - room.bottom;
    if (missing > 0)
        pushDown(draft, m_scene, lane, std::ceil(missing / 8) * 8);
}

} // namespace martlet
