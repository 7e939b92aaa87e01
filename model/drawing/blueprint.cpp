// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/blueprint.h"

#include "model/graph/index.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;
using namespace blueprintform;

namespace {

constexpr double curveHeight = 104;
constexpr double curveMargin = 26; ///< above the best and below the worst feeling
constexpr double pointRadius = 7;
constexpr double entryGap = 6;
constexpr double widestEntry = 184;
constexpr double mostFeeling = 2;

/// Finds what stands behind the touchpoints, lane by lane.
class Behind
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Blueprint)

public:
    Behind(const Graph &graph, const Schema &schema, const MapView &view)
        : m_graph(graph)
        , m_index(graph.index())
        , m_schema(schema)
        , m_view(view)
        , m_cardsOfLane(view.lanes.size())
    {
        for (const Card &card : view.cards) {
            const int number = m_index.elementNumber(card.id);
            if (number >= 0 && card.lane >= 0)
                m_cardsOfLane[size_t(card.lane)].push_back(number);
        }
    }

    std::vector<BackRow> rows() const
    {
        return {row(tr("Departments"), &Behind::addDepartments),
                row(tr("Tools"), &Behind::addTools),
                feelings(),
                row(tr("Measured by"), &Behind::addMetrics)};
    }

private:
    using Add = void (Behind::*)(int lane, BackRow *row) const;

    BackRow row(const QString &title, Add add) const
    {
        BackRow row {title, false, {}};
        for (int lane = 0; lane < int(m_cardsOfLane.size()); ++lane) {
            if (!m_cardsOfLane[size_t(lane)].empty())
                (this->*add)(lane, &row);
        }
        return row;
    }

    void addDepartments(int lane, BackRow *row) const
    {
        QStringList names;
        for (const int card : m_cardsOfLane[size_t(lane)])
            names.append(m_index.element(card).fields.get(key::department).text());
        names.removeDuplicates();
        names.removeAll(QString());
        names.sort(Qt::CaseInsensitive);
        const QList<Choice> &known = m_schema.departments();
        for (const QString &name : std::as_const(names)) {
            BackEntry entry {{}, name, {}, BackEntry::Look::Department, lane, 0, {}};
            const auto found = std::ranges::find(known, name, &Choice::id);
            entry.hue = found == known.end() ? 0 : int(found - known.begin()) % (tileHues - 1);
            entry.description = tr("Department %1").arg(name);
            row->entries.push_back(entry);
        }
    }

    /// The other ends of relations of a kind that come in, with how they are called.
    std::map<QString, QString> namesBehind(int card, Key relation, const QStringList &kinds) const
    {
        std::map<QString, QString> names;
        for (const int number : m_index.in(card)) {
            const Item &other = m_index.element(m_index.from(number));
            const bool gone = other.fields.get(key::lifecycle).text() == "gone"_L1;
            if (m_index.relationKind(number) == relation && kinds.contains(other.kind.text())
                && !gone)
                names.emplace(other.id, other.name());
        }
        return names;
    }

    void addNamed(int lane,
                  BackEntry::Look look,
                  const std::map<QString, QString> &names,
                  BackRow *row) const
    {
        std::vector<BackEntry> entries;
        entries.reserve(names.size());
        for (const auto &[id, name] : names)
            entries.push_back({id, name.simplified(), name, look, lane, 0, {}});
        std::ranges::stable_sort(
            entries, {}, [](const BackEntry &entry) { return entry.text.toCaseFolded(); });
        row->entries.insert(row->entries.end(), entries.begin(), entries.end());
    }

    void addMissing(int lane, const QString &item, const QString &text, BackRow *row) const
    {
        row->entries.push_back({item, text, text, BackEntry::Look::Missing, lane, 0, {}});
    }

    void addTools(int lane, BackRow *row) const
    {
        static const Key supports(u"supports");
        static const Key humanOnly(u"human-only");
        std::map<QString, QString> tools;
        std::vector<const Item *> bare;
        for (const int card : m_cardsOfLane[size_t(lane)]) {
            tools.merge(namesBehind(card, supports, {u"tool"_s}));
            const Item &touchpoint = m_index.element(card);
            if (!touchpoint.fields.get(humanOnly).flag()
                && namesBehind(card, supports, {u"tool"_s, u"activity"_s}).empty())
                bare.push_back(&touchpoint);
        }
        addNamed(lane, BackEntry::Look::Tool, tools, row);
        for (const Item *touchpoint : bare)
            addMissing(
                lane, touchpoint->id, tr("no tool: %1").arg(touchpoint->name().simplified()), row);
    }

    void addMetrics(int lane, BackRow *row) const
    {
        static const Key measures(u"measures");
        std::map<QString, QString> metrics;
        for (const int card : m_cardsOfLane[size_t(lane)])
            metrics.merge(namesBehind(card, measures, {u"metric"_s}));
        addNamed(lane, BackEntry::Look::Metric, metrics, row);
        if (metrics.empty())
            addMissing(
                lane, {}, tr("nobody measures: %1").arg(m_view.lanes[size_t(lane)].title), row);
    }

    BackRow feelings() const
    {
        static const Key feeling(u"feeling");
        BackRow row {tr("Feeling"), true, {}};
        for (const Card &card : m_view.cards) {
            if (card.lane < 0)
                continue;
            const Value value = m_graph.value(card.id, feeling);
            BackEntry entry {card.id, {}, {}, BackEntry::Look::Feeling, card.lane, 0, {}};
            if (value.isNumber())
                entry.feeling = std::clamp(value.number(), -mostFeeling, mostFeeling);
            entry.description = entry.feeling
                ? tr("%1: feeling %2, from −2 to +2").arg(card.title).arg(*entry.feeling)
                : tr("How %1 feels is not known").arg(card.title);
            row.entries.push_back(entry);
        }
        return row;
    }

    const Graph &m_graph;
    const Index &m_index;
    const Schema &m_schema;
    const MapView &m_view;
    std::vector<std::vector<int>> m_cardsOfLane;
};

Lettering letteringOf(const BackEntry &entry)
{
    using enum BackEntry::Look;
    return entry.look == Missing || entry.look == Department ? Lettering::MissingEntry
                                                             : Lettering::Entry;
}

double textWidth(double entry)
{
    return entry - 24;
}

QStringList linesOf(const BackEntry &entry, double width)
{
    const Lettering lettering = letteringOf(entry);
    const QStringList all = wrapped(lettering, entry.text, textWidth(width));
    return shortened(lettering, all, textWidth(width), 3);
}

/// Boxes below each other in their lanes.
RowPlace placeBoxes(const BackRow &row, const std::vector<QRectF> &lanes, const QRectF &start)
{
    RowPlace place;
    std::vector<double> bottoms(lanes.size(), start.top() + padding);
    double bottom = start.top() + padding + 24;
    for (const BackEntry &entry : row.entries) {
        const QRectF &lane = lanes[size_t(entry.lane)];
        const double width = std::min(lane.width() - 24, widestEntry);
        const double height = sizeOf(letteringOf(entry), linesOf(entry, width)).height() + 10;
        double &top = bottoms[size_t(entry.lane)];
        place.entries.emplace_back(lane.center().x() - width / 2, top, width, height);
        bottom = std::max(bottom, top + height);
        top += height + entryGap;
    }
    place.box = start;
    place.box.setBottom(bottom + padding);
    return place;
}

/// Points from left to right in the order in which the touchpoints stand in their lanes.
RowPlace placePoints(const MapView &view,
                     const BackRow &row,
                     const Arrangement &arrangement,
                     const QRectF &start)
{
    RowPlace place {start, std::vector<QRectF>(row.entries.size())};
    place.box.setHeight(curveHeight);
    std::vector<std::vector<size_t>> ofLane(view.lanes.size());
    for (size_t i = 0; i < row.entries.size(); ++i)
        ofLane[size_t(row.entries[i].lane)].push_back(i);
    QHash<QString, QPointF> corners;
    for (size_t card = 0; card < view.cards.size(); ++card)
        corners.insert(view.cards[card].id, arrangement.cards[card].topLeft());
    const auto standing = [&](size_t entry) {
        const QPointF at = corners.value(row.entries[entry].item);
        return std::pair(at.y(), at.x());
    };
    const double room = curveHeight / 2 - curveMargin;
    for (size_t lane = 0; lane < ofLane.size(); ++lane) {
        std::ranges::stable_sort(ofLane[lane], {}, standing);
        const QRectF &column = arrangement.lanes[lane];
        for (size_t i = 0; i < ofLane[lane].size(); ++i) {
            const double share = (double(i) + 0.5) / double(ofLane[lane].size());
            const double up = row.entries[ofLane[lane][i]].feeling.value_or(0) / mostFeeling;
            const QPointF at(column.left() + share * column.width(),
                             place.box.center().y() - up * room);
            const QPointF half(pointRadius, pointRadius);
            place.entries[ofLane[lane][i]] = QRectF(at - half, at + half);
        }
    }
    return place;
}

/// A line through points from left to right that never rises above or falls below its neighbours,
/// as short straight pieces.
std::vector<QPointF> curveThrough(const std::vector<QPointF> &points)
{
    constexpr int pieces = 16;
    std::vector<QPointF> curve;
    for (size_t i = 0; i + 1 < points.size(); ++i) {
        const QPointF way = points[i + 1] - points[i];
        for (int piece = 0; piece < pieces; ++piece) {
            const double t = double(piece) / pieces;
            const double eased = t * t * (3 - 2 * t);
            curve.push_back(points[i] + QPointF(way.x() * t, way.y() * eased));
        }
    }
    if (!points.empty())
        curve.push_back(points.back());
    return curve;
}

void drawCurve(Pen *pen, const BackRow &row, const RowPlace &place, double left)
{
    const double middle = place.box.center().y();
    const std::array<QPointF, 2> neutral {QPointF(left, middle),
                                          QPointF(place.box.right() - padding, middle)};
    pen->line(neutral, Role::LaneEdge, 1).dash = Dash::Dashed;
    std::vector<QPointF> points;
    for (size_t i = 0; i < row.entries.size(); ++i) {
        if (row.entries[i].feeling)
            points.push_back(place.entries[i].center());
    }
    std::ranges::sort(points, {}, [](QPointF point) { return point.x(); });
    if (points.size() > 1)
        pen->line(curveThrough(points), Role::Flow, 2.5);
}

Role roleOf(double feeling)
{
    return feeling < 0 ? Role::Manual : feeling > 0 ? Role::Glyph1 : Role::FaintText;
}

void drawPoint(Pen *pen, const BackEntry &entry, const QRectF &box)
{
    pen->begin(entry.item, entry.description);
    if (entry.feeling) {
        pen->circle(box.center(), pointRadius, roleOf(*entry.feeling), Role::Card).width = 2;
        return;
    }
    Mark &ring = pen->circle(box.center(), pointRadius, Role::Card, Role::FaintText);
    ring.dash = Dash::Fine;
    pen->centredText(box.center(), u"?"_s, Lettering::Chip, Role::FaintText);
}

/// A text in the middle of a box that is seen from far away.
void drawFar(Pen *pen, const QRectF &box, const QString &text, Lettering lettering, Role colour)
{
    const double width = std::min(std::ceil(widthOf(lettering, text)) + 1, box.width() - 10);
    const QRectF middle(box.center().x() - width / 2, box.top(), width, box.height());
    pen->name(middle, text, lettering, colour);
}

void drawEntry(Pen *pen, const BackEntry &entry, const QRectF &box)
{
    using enum BackEntry::Look;
    pen->begin(entry.item, entry.description);
    Role colour = Role::Text;
    if (entry.look == Department) {
        pen->box(box, box.height() / 2, roleAt(Role::Tile0, entry.hue));
        colour = roleAt(Role::Glyph0, entry.hue);
    } else if (entry.look == Missing) {
        Mark &frame = pen->box(box, 6, Role::Card, Role::Manual);
        frame.dash = Dash::Dashed;
        colour = Role::ManualText;
    } else {
        pen->box(box, entry.look == Metric ? box.height() / 2 : 6, Role::Card, Role::CardEdge);
    }
    const Lettering lettering = letteringOf(entry);
    const QStringList lines = linesOf(entry, box.width());
    double middle = box.center().y() - lineHeightOf(lettering) * double(lines.size() - 1) / 2;
    for (const QString &line : lines) {
        pen->centredText({box.center().x(), middle}, line, lettering, colour);
        middle += lineHeightOf(lettering);
    }
    drawFar(pen, box, entry.text, Lettering::FarNameSmall, colour);
}

void drawRowTitle(Pen *pen, const QString &title, const QRectF &row)
{
    const QPointF corner = row.topLeft() + QPointF(padding, padding - 2);
    pen->text(corner, title, Lettering::LaneTitle, Role::Text);
    const QRectF box(row.left() + 8, row.top(), side - 12, std::min(row.height(), 60.0));
    pen->name(box, title, Lettering::FarName, Role::Text);
}

void drawRow(Pen *pen, const BackRow &row, const RowPlace &place, double left)
{
    pen->begin({}, row.title);
    pen->box(place.box, 12, Role::Lane0, Role::LaneEdge);
    drawRowTitle(pen, row.title, place.box);
    if (row.isCurve)
        drawCurve(pen, row, place, left);
}

/// What the customer sees is above it.
void drawLineOfVisibility(Pen *pen, const QRectF &front)
{
    const QString name = QCoreApplication::translate("martlet::Blueprint", "Line of visibility");
    const double y = front.bottom() + gap;
    const double right = front.right() - padding - widthOf(Lettering::LaneSubtitle, name);
    const std::array<QPointF, 2> line {QPointF(front.left(), y), QPointF(right - 8, y)};
    pen->begin({}, name);
    pen->line(line, Role::FaintText, 1.5).dash = Dash::LongDash;
    pen->text({right, y - lineHeightOf(Lettering::LaneSubtitle) / 2},
              name,
              Lettering::LaneSubtitle,
              Role::FaintText);
}

} // namespace

std::vector<BackRow> backRows(const Graph &graph, const Schema &schema, const MapView &view)
{
    return Behind(graph, schema, view).rows();
}

void placeRows(const MapView &view, Arrangement *arrangement)
{
    std::vector<QRectF> &lanes = arrangement->lanes;
    if (lanes.empty())
        return;
    QRectF inner = arrangement->bounds;
    const double left = lanes.front().left() - side;
    const double right = lanes.back().right() + padding;
    arrangement->front =
        QRectF(QPointF(left, inner.top() - padding), QPointF(right, inner.bottom() + padding));
    // The line of visibility takes a gap of its own.
    double top = arrangement->front.bottom() + 2 * gap;
    arrangement->rows.clear();
    for (const BackRow &row : view.rows) {
        const QRectF start(left, top, right - left, 0);
        arrangement->rows.push_back(row.isCurve ? placePoints(view, row, *arrangement, start)
                                                : placeBoxes(row, lanes, start));
        top = arrangement->rows.back().box.bottom() + gap;
    }
    for (QRectF &lane : lanes) {
        lane.setTop(arrangement->front.top() - gap - header);
        lane.setBottom(top - gap);
    }
    arrangement->bounds =
        QRectF(QPointF(left, lanes.front().top()), QPointF(right, lanes.front().bottom()));
}

QRectF stageTitleBox(const QRectF &lane)
{
    return {lane.left(), lane.top(), lane.width(), header};
}

void drawBlueprint(Pen *pen, const MapView &view, const Arrangement &arrangement)
{
    const QRectF &front = arrangement.front;
    pen->begin();
    pen->box(QRectF(front.left(), front.top() - gap - header, front.width(), header),
             12,
             Role::Lane1,
             Role::LaneEdge);
    for (size_t lane = 0; lane < view.lanes.size(); ++lane) {
        const QRectF title = stageTitleBox(arrangement.lanes[lane]);
        const QString &name = view.lanes[lane].title;
        pen->begin({}, name);
        const QStringList lines = shortened(Lettering::LaneTitle,
                                            wrapped(Lettering::LaneTitle, name, title.width() - 12),
                                            title.width() - 12,
                                            1);
        pen->centredText(title.center(), lines.join(u' '), Lettering::LaneTitle, Role::Text);
        drawFar(pen, title, name, Lettering::FarName, Role::Text);
    }
    pen->begin({}, QCoreApplication::translate("martlet::Blueprint", "Touchpoints"));
    pen->box(front, 12, Role::Lane0, Role::LaneEdge);
    drawRowTitle(pen, QCoreApplication::translate("martlet::Blueprint", "Touchpoints"), front);
    const double first = arrangement.lanes.front().left();
    for (size_t row = 0; row < view.rows.size(); ++row)
        drawRow(pen, view.rows[row], arrangement.rows[row], first);
    drawLineOfVisibility(pen, front);
    pen->begin();
    std::vector<QPointF> edges;
    for (size_t lane = 1; lane < arrangement.lanes.size(); ++lane) {
        const QRectF &column = arrangement.lanes[lane];
        edges.push_back(column.topLeft());
        edges.push_back(column.bottomLeft());
    }
    if (!edges.empty()) // of one stage there are none
        pen->segments(edges, Role::LaneEdge, 1);
    for (size_t row = 0; row < view.rows.size(); ++row) {
        for (size_t i = 0; i < view.rows[row].entries.size(); ++i) {
            const BackEntry &entry = view.rows[row].entries[i];
            const QRectF &box = arrangement.rows[row].entries[i];
            entry.look == BackEntry::Look::Feeling ? drawPoint(pen, entry, box)
                                                   : drawEntry(pen, entry, box);
        }
    }
}

} // namespace martlet
