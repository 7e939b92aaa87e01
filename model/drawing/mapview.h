// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/theme.h"
#include "model/graph/graph.h"

#include <QCoreApplication>
#include <QHash>
#include <QPointF>
#include <QSizeF>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace martlet {

/// The view of a project that has none: all tools and activities in layers.
inline const QString &standardViewId = standardView;

/// How many findings an item has, by severity, and how many comments wait for an answer.
struct Badge
{
    int errors = 0;
    int warnings = 0;
    int infos = 0;
    int comments = 0; ///< threads that are open; they are for those who work on the project alone

    /// Of the findings.
    int count() const { return errors + warnings + infos; }
    friend bool operator==(const Badge &, const Badge &) = default;
};

using Badges = QHash<QString, Badge>; ///< by identity

/// Who looks at a view: those who work on the project, or a whole room, which is not told what is
/// confidential.
enum class Audience : quint8 { Team, Room };

/// How a card or flow differs from what it was, where two states of a project are compared.
enum class ChangeSign : quint8 {
    None,
    Added,
    Removed, ///< it is there no more, and is drawn where it was
    Changed,
    Moved
};

/// An element as a card, with all that is written on it, and as large as that needs.
struct Card
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Card)

public:
    enum class Ownership {
        Known,
        Missing, ///< somebody should own it
        NotAsked ///< its kind needs no owner, or it has left
    };
    enum class Life { Live, Planned, Leaving };

    QString id;
    Key kind;
    QString title;
    QString second;
    QStringList titleLines;
    bool isShortened = false; ///< the lines do not hold the whole title
    QStringList secondLines;
    QString icon;
    int hue = 0; ///< of its tile
    bool isNote = false; ///< a sticky note: in no lane, and put where it is by hand alone
    int about = -1; ///< of notes: what they are about, into MapView::cards; -1: nothing on the view
    bool isTinted = false; ///< all of it has the hue, not only the tile
    Ownership ownership = Ownership::NotAsked;
    QString owner; ///< name
    QString initials;
    Badge badge;
    int undecided = 0; ///< values of it on which copies of the project disagree
    int votes = 0; ///< that the room gave it
    Life life = Life::Live;
    bool isFaint = false; ///< the filter does not look for it
    bool isConnected = true; ///< a tool that should be connected, but is not, is drawn so
    int lane = -1; ///< into MapView::lanes
    int group = -1; ///< cards with the same number belong together; -1: to no other
    QSizeF size; ///< in points
    std::optional<Place> place; ///< as kept on this view

    QString link; ///< an address that it leads to, such as an activity's procedure

    ChangeSign change = ChangeSign::None;
    QString changeText; ///< what differs, in words
    std::optional<QPointF> stoodAt; ///< the top left corner from which it has moved

    /// What it is and what is found about it: "HubSpot CRM, tool, CRM, no owner, 2 warnings".
    QString description() const;
};

/// A tool and its parts, parts of parts included, as far as a view shows them.
struct CardGroup
{
    QString name; ///< of the whole
    int whole = -1; ///< into MapView::cards; -1: its card is not on the view
    std::vector<int> parts; ///< into MapView::cards
    int outer = -1; ///< into MapView::groups: what the whole is a part of; -1: nothing
};

/// A row that belongs to one value of the field that makes the lanes.
struct Lane
{
    QString value; ///< empty: not known yet
    QString title;
    QString subtitle;
};

/// How a flow is carried, as far as it can be seen on a picture.
enum class FlowStyle : quint8 {
    Automatic,
    Manual,
    Unknown,
    Planned, ///< an idea, or on trial
    Leaving,
    Click, ///< the customer follows a link
    Step, ///< one step leads to the next
    Thin ///< neither flow nor step: holds, supports, measures and the like
};

/// Something below the cards of a journey, in the lane of the touchpoints that it belongs to.
struct BackEntry
{
    enum class Look {
        Department,
        Tool,
        Feeling, ///< of the customer, a point on a curve
        Metric,
        Missing ///< what should stand here and does not
    };

    QString item; ///< identity; empty: nothing in the project
    QString text;
    QString description;
    Look look = Look::Tool;
    int lane = 0; ///< into MapView::lanes
    int hue = 0; ///< of departments: its tile
    std::optional<double> feeling; ///< from -2 to +2; nothing: not known

    friend bool operator==(const BackEntry &, const BackEntry &) = default;
};

/// A row of them.
struct BackRow
{
    QString title;
    bool isCurve = false; ///< entries are points; else they are boxes
    std::vector<BackEntry> entries; ///< lane by lane

    friend bool operator==(const BackRow &, const BackRow &) = default;
};

/// A relation between two cards.
struct Flow
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Flow)

public:
    QString id;
    Key kind;
    int from = 0; ///< into MapView::cards
    int to = 0;
    FlowStyle style = FlowStyle::Automatic;
    bool twoWay = false;
    bool byHand = false; ///< a planned or leaving one may be as well
    bool isFaint = false; ///< one of its ends is
    QString label; ///< what moves, and how often
    QStringList labelLines;
    QSizeF labelSize {0, 0}; ///< empty: no label
    Badge badge;
    int undecided = 0; ///< values of it on which copies of the project disagree
    ChangeSign change = ChangeSign::None;
    QString changeText; ///< what differs, in words
};

/// A value by which cards are coloured.
struct Tint
{
    QString value; ///< as kept; empty: not known
    QString label;
    int hue = 0; ///< of its tile; the last one: without a colour of its own
    int count = 0; ///< cards that have it
    bool isChosen = false; ///< the filter looks for it
};

/// What a view shows, ready to be arranged and drawn. A plain value that needs no graph any more.
class MapView
{
    Q_DECLARE_TR_FUNCTIONS(martlet::MapView)

public:
    QString id;
    QString name;
    QString project;
    QString kind; ///< architecture, journey, ownership, data, free
    QList<Key> kinds; ///< of what it shows; empty: whatever has a place on it
    QString journey; ///< the only one whose touchpoints it shows; empty: all
    Key laneField; ///< empty: no lanes
    std::vector<Lane> lanes;
    bool lanesAreColumns =
        false; ///< beside each other, with rows behind the cards, as in a journey
    std::vector<Card> cards; ///< in the order of their identities, notes after all others
    std::vector<CardGroup> groups; ///< the outer ones first
    std::vector<BackRow> rows; ///< below the cards of a journey, from the customer inwards
    std::vector<Flow> flows;
    Key colourField; ///< that colours the cards; empty: what they are for
    std::vector<Tint> tints; ///< the most frequent value first, what is not known last
    bool isFiltered = false; ///< cards that are not looked for are faint
    bool isComparison = false; ///< what does not differ is faint

    /// What a flow is and what is found about it: "Data flow from Typeform to Segment, by hand,
    /// CSV, weekly, 1 error".
    QString description(const Flow &flow) const;
    /// How many cards stand before the notes.
    size_t notesBegin() const;
    /// How many cards the filter looks for; all without one.
    int shownCards() const;

    /// The view with this identity; the standard one where there is no such view. For a room it is
    /// neither coloured nor put into lanes by a confidential field.
    static MapView of(const Graph &graph,
                      const QString &view,
                      const Badges &badges = {},
                      Audience audience = Audience::Team);

    /// Tells of an element whether it is on a view; quick, without making the view.
    static std::function<bool(const Item &element)> showing(const Graph &graph,
                                                            const QString &view);

    /// Takes these places, by identity, instead of those that are kept with the cards.
    void setPlaces(const QHash<QString, Place> &places);
    /// What is found about its cards and flows, when nothing else has changed.
    void setBadges(const Badges &badges);

    /// Identities of all views of a project, never empty: architecture first, then by name.
    static QStringList viewsOf(const Graph &graph);
    /// What a view is called; a view without a name has its kind's.
    static QString nameOf(const Graph &graph, const QString &view);
};

} // namespace martlet
