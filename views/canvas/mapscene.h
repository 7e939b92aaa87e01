// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/picture.h"
#include "model/layout/freeroom.h"

#include <QHash>

namespace martlet {

class Document;

/// A way to go from a card.
enum class Direction { Left, Right, Up, Down };

/// Something on the map and one of the places where it stands.
struct Spot
{
    QString item;
    QRectF place;
};

/// One view of the open project as the canvas needs it: what is on it, where it stands, and the
/// marks it is painted with. Knows nothing of screens.
class MapScene
{
public:
    /// Takes in the project as it is now.
    /// \a asPlaced: the cards have been arranged as well as can be; what still stands outside its
    /// lane is shown there.
    void rebuild(const Document &document,
                 const QString &view,
                 const Badges &badges,
                 bool asPlaced = false);

    /// Takes in what is found about what is shown, when nothing else has changed.
    void setBadges(const Badges &badges);
    /// Who the scene is for, from the next time that it is taken in.
    void setAudience(Audience audience) { m_audience = audience; }

    const MapView &view() const { return m_view; }
    const Arrangement &arrangement() const { return m_arrangement; }
    const Picture &picture() const { return m_picture; }
    /// False where cards stand nowhere yet, or not in their lane: the view has to be arranged, and
    /// until then there is nothing to show.
    bool isArranged() const { return m_isArranged; }
    bool isEmpty() const { return m_view.cards.empty(); }
    /// Around all that is painted, in points.
    QRectF bounds() const { return m_picture.bounds | m_arrangement.bounds; }

    bool contains(const QString &item) const;
    bool isCard(const QString &item) const { return m_cards.contains(item); }
    /// Where something stands behind the cards, perhaps several times; of a card: nowhere.
    QList<QRectF> entryRects(const QString &item) const { return m_entries.value(item); }
    const Card *card(const QString &item) const;
    const Flow *flow(const QString &item) const;
    /// What stands behind the cards; the first where it stands several times.
    const BackEntry *entry(const QString &item) const;
    /// Where a card stands; an empty rectangle for anything else.
    QRectF cardRect(const QString &item) const;
    /// Around a card, the line of a flow, or all places where something stands behind the cards.
    QRectF itemRect(const QString &item) const;
    const FlowRoute *route(const QString &flow) const;
    QStringList items() const;
    /// Everything that can be selected, as one would read it out: the cards lane by lane and line
    /// by line, what stands behind them, then the flows in the order of the cards they leave.
    QStringList readingOrder() const;

    /// The card or flow at a point; lines are hit within \a reach.
    QString itemAt(QPointF point, double reach) const;
    QString cardAt(QPointF point, double margin = 0) const;
    /// The cards within the innermost group frame at a point; none beside all frames.
    QStringList cardsFramedAt(QPointF point) const;
    QStringList cardsIn(const QRectF &area) const;
    /// The place below the last card of a lane, or in the middle of an empty one.
    QPointF endOfLane(int lane, QSizeF size) const;
    /// The lane at a point, or -1; how far along the lane does not matter.
    int laneAt(QPointF point) const;
    /// The lane that is nearest to a point, or -1 without lanes.
    int nearestLane(QPointF point) const;
    /// The room for cards in a lane; it is open downwards where no card of a later lane stands.
    HeightRange roomOfLane(int lane) const;
    /// The value of the view's lane field in a lane; unknown for -1.
    Value laneValue(int lane) const;

    /// All places where an item can be walked to; none for flows.
    QList<QRectF> placesOf(const QString &item) const;
    /// The nearest thing in a direction from a place; \a except is left out. Empty where there is
    /// none.
    Spot nearest(const QRectF &from, Direction direction, const QString &except) const;
    /// The nearest card to a point.
    QString nearest(QPointF point) const;
    /// The card at the other end of a flow that leaves (right, down) or enters (left, up).
    QString alongFlow(const QString &from, Direction direction) const;
    /// The flows that begin or end at a card, clockwise by where they lead.
    QStringList flowsAt(const QString &card) const;
    /// The next free place for a card of this size, at or below the wanted one.
    QPointF freePlace(QPointF wanted, QSizeF size) const;

    /// The picture of these cards, moved, with or without their flows, and which groups of
    /// picture() they stand for.
    Picture movedPicture(const QStringList &cards, QPointF offset, bool withFlows) const;
    std::vector<bool> groupsOf(const QStringList &items, bool withFlows) const;

    /// The same with everything on its way here from where it was before; \a share from 0 to 1.
    MapScene between(const MapScene &before, double share) const;
    /// Whether a card stood elsewhere before.
    bool isMovedFrom(const MapScene &before) const;

private:
    void draw();
    void noteEntries();
    double awayFrom(const QRectF &lane, QPointF point) const;

    Audience m_audience = Audience::Team;
    MapView m_view;
    Arrangement m_arrangement;
    Picture m_picture;
    bool m_isArranged = false;
    QHash<QString, int> m_cards;
    QHash<QString, int> m_flows;
    QHash<QString, QList<QRectF>> m_entries;
};

} // namespace martlet
