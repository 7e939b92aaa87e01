// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/lettering.h"
#include "model/drawing/theme.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <span>
#include <vector>

namespace martlet {

/// How a line is broken. Patterns are told apart without colour.
enum class Dash : quint8 { Solid, Dashed, Dotted, LongDash, Fine };

/// The pattern in points, as dash and gap; empty for a solid line.
std::span<const double> patternOf(Dash dash);

/// The zoom from which a mark is worth painting. On paper all is but what is too fine to be seen.
enum class Detail : quint8 {
    Always,
    Near,
    Fine,
    Text,
    Close, ///< small print
    Far ///< on screens only, in place of what is Close where that could not be read
};

/// Whether it is printed at this zoom; in points of the paper to a point of the picture.
bool isOnPaper(Detail detail, double zoom);

/// Whether a box, which may be as flat as a line, reaches into what is visible.
bool isTouched(const QRectF &visible, const QRectF &box);

/// One thing to be painted.
struct Mark
{
    enum class Kind : quint8 {
        Box, ///< a rectangle with round corners; a circle where the radius is half its side
        Path, ///< straight lines between points, round at the corners
        Segments, ///< pairs of points, each a line of its own
        Text, ///< one line of text in its box
        Name, ///< a text that is broken and shortened to fit its box, by whoever prints it
        Glyph, ///< an icon that fills its box, painted with lines
    };

    Kind kind = Kind::Box;
    Role fill = Role::None; ///< of texts: their colour
    Role stroke = Role::None;
    Dash dash = Dash::Solid;
    Detail detail = Detail::Always;
    Lettering lettering = Lettering::CardTitle;
    bool closed = false; ///< of paths
    float width = 1; ///< of lines
    float radius = 0; ///< of corners
    int first = 0; ///< into Picture::points, texts or icons
    int count = 0; ///< of points
    QRectF box; ///< around it, without the width of its line
};

/// What a stretch of marks belongs to: a card, a flow, or nothing in the project.
struct Group
{
    QString item; ///< identity; empty for lanes, legend and title
    QString description; ///< what it is, in words: for screen readers, SVG and PDF
    QString link; ///< where it leads; empty: nowhere
    QRectF bounds; ///< around all that it paints
    int first = 0; ///< its marks
    int count = 0;
    bool isFlow = false;
};

/// A flat list of marks, ordered from back to front: what every printer prints, and what hit test,
/// accessibility and links read.
class Picture
{
public:
    std::vector<Mark> marks;
    std::vector<Group> groups; ///< in the order of their marks, which they cover
    std::vector<QPointF> points;
    std::vector<QString> texts;
    std::vector<QString> icons; ///< names of resources
    QRectF bounds; ///< around everything

    std::span<const Mark> marksOf(const Group &group) const
    {
        return {marks.data() + group.first, size_t(group.count)};
    }
    std::span<const QPointF> pointsOf(const Mark &mark) const
    {
        return {points.data() + mark.first, size_t(mark.count)};
    }
    const QString &textOf(const Mark &mark) const { return texts[size_t(mark.first)]; }
    const QString &iconOf(const Mark &mark) const { return icons[size_t(mark.first)]; }

    /// The number of the frontmost group with an item at a point, or -1. Lines are hit within
    /// \a reach of them.
    int groupAt(QPointF point, double reach) const;

    /// Gives back the memory that it took while it grew.
    void shrink();
    /// Everything of another picture, moved.
    void append(const Picture &other, QPointF offset);
};

/// Adds marks to a picture, group by group.
class Pen
{
public:
    explicit Pen(Picture *picture)
        : m_picture(*picture)
    { }

    /// Begins a group; everything until the next one belongs to it.
    Group &begin(const QString &item = {}, const QString &description = {}, bool isFlow = false);

    /// Says what the group is that was begun last.
    void describe(const QString &description) { m_picture.groups.back().description = description; }

    Mark &box(const QRectF &box, double radius, Role fill, Role stroke = Role::None);
    Mark &circle(QPointF centre, double radius, Role fill, Role stroke = Role::None);
    Mark &line(std::span<const QPointF> points, Role stroke, double width);
    Mark &polygon(std::span<const QPointF> points, Role fill, Role stroke = Role::None);
    Mark &segments(std::span<const QPointF> points, Role stroke, double width);
    /// A line of text whose box begins at \a topLeft.
    Mark &text(QPointF topLeft, const QString &text, Lettering lettering, Role colour);
    /// A text that is seen from far away, as much of it as its box holds.
    Mark &name(const QRectF &box, const QString &text, Lettering lettering, Role colour);
    /// Lines below each other.
    void lines(QPointF topLeft, const QStringList &lines, Lettering lettering, Role colour);
    /// A line centred around a point.
    Mark &centredText(QPointF centre, const QString &text, Lettering lettering, Role colour);
    Mark &icon(const QRectF &box, const QString &name, Role colour);

private:
    Mark &add(const Mark &mark);
    Mark &path(Mark::Kind kind, std::span<const QPointF> points);

    Picture &m_picture;
};

} // namespace martlet
