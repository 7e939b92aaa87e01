// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/reportstrips.h"

#include "model/base/language.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Doc = ReportDocument;

constexpr double labelWidth = 122; ///< of facts
constexpr double numberWidth = 40; ///< of entries
constexpr double cellGap = 12; ///< between columns
constexpr double signWidth = 20;
constexpr double missingIndent = 11; ///< of what is missing in a cell, for its sign

Role roleOf(Doc::Tone tone)
{
    if (tone == Doc::Tone::Missing)
        return Role::Error;
    return tone == Doc::Tone::Faint ? Role::FaintText : Role::Text;
}

Role roleOf(Severity severity)
{
    return severity == Severity::Error  ? Role::Error
        : severity == Severity::Warning ? Role::Warning
                                        : Role::Info;
}

/// A shape that says how bad it is, the same as on maps.
void drawSign(Pen *pen, QPointF centre, Severity severity)
{
    if (severity == Severity::Error) {
        pen->box(QRectF(centre - QPointF(6.5, 6.5), QSizeF(13, 13)), 3, Role::Error);
        pen->centredText(centre, u"!"_s, Lettering::Chip, Role::ErrorText);
    } else if (severity == Severity::Warning) {
        const std::array<QPointF, 3> triangle {
            centre + QPointF(0, -7.5), centre + QPointF(8, 6.5), centre + QPointF(-8, 6.5)};
        pen->polygon(triangle, Role::Warning).radius = 2;
        pen->centredText(centre + QPointF(0, 1.5), u"!"_s, Lettering::Chip, Role::WarningText);
    } else {
        pen->circle(centre, 6.5, Role::Info);
        pen->centredText(centre, u"i"_s, Lettering::Chip, Role::InfoText);
    }
}

/// What the longest word needs, but for those that may be broken anywhere: Chinese, and what is no
/// word, such as an address.
double longestWord(Lettering lettering, const QString &text)
{
    constexpr qsizetype most = 30; // letters
    constexpr char16_t firstIdeograph = 0x2e80;
    static const QRegularExpression space(u"\\s+"_s);
    double longest = 0;
    for (const QStringView word : QStringView(text).split(space, Qt::SkipEmptyParts)) {
        const bool isBroken = word.size() > most || std::ranges::any_of(word, [](QChar letter) {
                                  return letter.unicode() >= firstIdeograph;
                              });
        if (!isBroken)
            longest = std::max(longest, widthOf(lettering, word.toString()) + 1);
    }
    return longest;
}

/// One line of text that may lead somewhere.
struct Span
{
    QString text;
    Lettering lettering = Lettering::Body;
    Role colour = Role::Text;
    QString link = {};
};

void write(Pen *pen, QPointF at, const Span &span)
{
    if (span.text.isEmpty())
        return;
    pen->begin().link = span.link;
    const Role colour = span.link.isEmpty() ? span.colour : Role::Glyph0;
    pen->text(at, span.text, span.lettering, colour);
}

/// A cell, broken into lines.
struct SetCell
{
    struct Line
    {
        QString text;
        bool isMissing = false; ///< what is told in red
        bool hasSign = false;
        double above = 0; ///< room before it
    };

    QList<Line> lines;
    Span look;
    double left = 0;
    double width = 0;
    bool isNumber = false;
    std::optional<double> share = {};
};

/// Sets blocks to a width.
class Typesetter
{
public:
    explicit Typesetter(double width)
        : m_width(width)
    { }

    std::vector<Strip> strips;

    void operator()(const Doc::Heading &heading)
    {
        const Lettering lettering = letteringOf(heading);
        const double lineHeight = lineHeightOf(lettering);
        const double left = heading.sign ? signWidth : 0;
        const QString beside = remarkOf(heading);
        const double remark = beside.isEmpty() ? 0 : widthOf(Lettering::Small, beside) + cellGap;
        const QStringList lines = textLines(lettering, heading.text, m_width - left - remark);
        static constexpr double above[] {48, 26, 20}; // by level
        Strip &strip = add(lineHeight * double(lines.size()) + (heading.level == 1 ? 20 : 4),
                           above[std::clamp(heading.level, 1, 3) - 1]);
        strip.heading = heading;
        strip.keepsNext = true;
        strip.beginsPage = heading.level == 1;
        Pen pen(&strip.picture);
        if (heading.sign)
            drawSign(&pen, {7, lineHeight / 2}, *heading.sign);
        pen.lines({left, 0}, lines, lettering, Role::Text);
        write(&pen,
              {m_width - remark + cellGap, baselineOf(lettering) - baselineOf(Lettering::Small)},
              {beside, Lettering::Small, Role::FaintText});
        if (heading.level == 1)
            pen.box({0, strip.height - 13, 36, 3}, 1.5, Role::Glyph0);
    }

    void operator()(const Doc::Paragraph &paragraph)
    {
        const Lettering lettering =
            paragraph.tone == Doc::Tone::Strong ? Lettering::BoldBody : Lettering::Body;
        const size_t first = strips.size();
        if (first > 0 && paragraph.tone == Doc::Tone::Faint)
            strips.back().keepsNext = true; // what it remarks on
        for (const QString &line : textLines(lettering, paragraph.text, m_width)) {
            Strip &strip = add(lineHeightOf(lettering) + 1, strips.size() == first ? 7 : 0);
            Pen pen(&strip.picture);
            write(&pen, {0, 0}, {line, lettering, roleOf(paragraph.tone)});
        }
        keepEnds(first);
    }

    void operator()(const Doc::Facts &facts)
    {
        const size_t first = strips.size();
        for (const Doc::Fact &fact : facts) {
            const size_t begin = strips.size();
            setFact(fact, 0);
            strips[begin].above = begin == first ? 6 : 3;
            keepEnds(begin);
        }
        if (strips.size() - first < 16) {
            for (size_t i = first; i < strips.size(); ++i)
                strips[i].keepsNext = true; // with the table that they are about
        }
    }

    void operator()(const Doc::Tiles &tiles)
    {
        constexpr size_t across = 3;
        for (size_t i = 0; i < tiles.size(); i += across)
            setTiles({tiles.data() + i, std::min(across, tiles.size() - i)}, across);
        if (!tiles.empty())
            strips.back().height += 12; // what follows keeps off
    }

    void operator()(const Doc::Entry &entry)
    {
        const size_t first = strips.size();
        setTitle(entry);
        const double left = numberWidth;
        constexpr double overlap = 0.5; // or the line would show its seams
        for (const QString &line : textLines(Lettering::Body, entry.text, m_width - left)) {
            if (!line.isEmpty())
                setLine(left, {line});
        }
        strips.back().height += 4;
        for (const Doc::Fact &fact : entry.facts)
            setFact(fact, left);
        const Role colour = entry.sign ? roleOf(*entry.sign) : Role::Tile0;
        for (size_t i = first; i < strips.size(); ++i) {
            const double end =
                i + 1 < strips.size() ? strips[i].height + overlap : strips[i].height - 2;
            Pen pen(&strips[i].picture);
            pen.begin();
            pen.box({numberWidth - 12, 0, 2.5, end}, 0, colour);
            strips[i].keepsNext = i + 1 < strips.size();
        }
        strips[first].above = 18;
        strips[first].heading = headingOf(entry);
    }

    void operator()(const Doc::Table &table)
    {
        const std::vector<SetCell> columns = columnsOf(table);
        const auto header = std::make_shared<Strip>(headerOf(table, columns));
        strips.push_back(*header);
        strips.back().above = 12;
        strips.back().keepsNext = true;
        const size_t first = strips.size();
        for (const Doc::TableRow &row : table.rows)
            setRow(row, columns, header, table.mostLines);
        if (strips.size() > first + 2)
            strips[strips.size() - 2].keepsNext = true; // no row ends a table alone on a page
    }

    void operator()(const Doc::Course &course)
    {
        constexpr double chart = 96;
        Strip &strip = add(chart + 52, 18);
        Pen pen(&strip.picture);
        write(&pen, {0, 0}, {course.title, Lettering::BoldSmall, Role::FaintText});
        drawCourse(&pen, course, QRectF(8, 34, m_width - 16, chart - 14));
    }

    void operator()(const Doc::Map &map)
    {
        Strip &strip = add(0, 0);
        strip.map = &map;
        strip.heading = map.heading;
    }

private:
    Strip &add(double height, double above)
    {
        strips.emplace_back();
        strips.back().height = height;
        strips.back().above = above;
        return strips.back();
    }

    static Lettering letteringOf(const Doc::Heading &heading)
    {
        return heading.level == 1 ? Lettering::Heading
            : heading.level == 2  ? Lettering::Subheading
                                  : Lettering::SmallHeading;
    }

    /// Neither the first line nor the last one stands alone.
    void keepEnds(size_t first)
    {
        if (strips.size() < first + 2)
            return;
        strips[first].keepsNext = true;
        strips[strips.size() - 2].keepsNext = true;
    }

    void setLine(double left, const Span &span)
    {
        Strip &strip = add(lineHeightOf(span.lettering) + 1, 0);
        Pen pen(&strip.picture);
        write(&pen, {left, 0}, span);
    }

    void setFact(const Doc::Fact &fact, double left)
    {
        const double text = left + (fact.label.isEmpty() ? 0 : labelWidth);
        const QStringList labels =
            textLines(Lettering::BoldSmall, fact.label, labelWidth - cellGap);
        const QStringList lines = textLines(Lettering::Body, fact.text, m_width - text);
        for (qsizetype i = 0; i < std::max(labels.size(), lines.size()); ++i) {
            setLine(text, {lines.value(i), Lettering::Body, roleOf(fact.tone), fact.link});
            Pen pen(&strips.back().picture);
            write(&pen, {left, 1}, {labels.value(i), Lettering::BoldSmall, Role::FaintText});
        }
        strips.back().height += 2;
    }

    void setTitle(const Doc::Entry &entry)
    {
        const double sign = entry.sign ? signWidth : 0;
        const double left = numberWidth;
        const QString word = entry.sign ? severityLabel(*entry.sign) : QString();
        const double wordWidth = widthOf(Lettering::Small, word);
        const QStringList lines = textLines(
            Lettering::SmallHeading, entry.title, m_width - left - sign - wordWidth - cellGap);
        for (qsizetype i = 0; i < lines.size(); ++i)
            setLine(left + sign, {lines[i], Lettering::SmallHeading, Role::Text, entry.link});
        Strip &first = strips[strips.size() - size_t(lines.size())];
        Pen pen(&first.picture);
        pen.begin();
        if (entry.sign)
            drawSign(&pen, {left + 7, lineHeightOf(Lettering::SmallHeading) / 2}, *entry.sign);
        write(&pen, {m_width - wordWidth, 2}, {word, Lettering::Small, Role::FaintText});
        const QString number = QString::number(entry.number);
        const double right = numberWidth - 19 - widthOf(Lettering::SmallHeading, number);
        write(&pen, {std::max(0.0, right), 0}, {number, Lettering::SmallHeading, Role::FaintText});
        strips.back().height += 2;
    }

    // Tiles beside each other are equally high.
    void setTiles(std::span<const Doc::Tile> tiles, size_t across)
    {
        constexpr double gap = 12;
        constexpr double padding = 12;
        const double width = (m_width - gap * double(across - 1)) / double(across);
        const double inner = width - 2 * padding;
        double height = 0;
        for (const Doc::Tile &tile : tiles)
            height = std::max(height, drawTile(nullptr, tile, inner));
        Strip &strip = add(height + 2 * padding, gap);
        Pen pen(&strip.picture);
        double left = 0;
        for (const Doc::Tile &tile : tiles) {
            pen.begin();
            pen.box({left, 0, width, strip.height}, 6, Role::Lane0);
            Picture inside;
            Pen insidePen(&inside);
            drawTile(&insidePen, tile, inner);
            strip.picture.append(inside, {left + padding, padding});
            left += width + gap;
        }
    }

    /// Returns its height; \a pen may be null.
    static double drawTile(Pen *pen, const Doc::Tile &tile, double width)
    {
        double y = 0;
        const auto put = [&](const QString &text, Lettering lettering, Role colour) {
            if (text.isEmpty())
                return;
            const QStringList lines = textLines(lettering, text, width);
            if (pen)
                pen->lines({0, y}, lines, lettering, colour);
            y += lineHeightOf(lettering) * double(lines.size());
        };
        put(tile.label, Lettering::BoldSmall, Role::FaintText);
        put(tile.value, largestFor(tile.value, width), Role::Text);
        put(tile.note, Lettering::Small, Role::FaintText);
        return y;
    }

    static Lettering largestFor(const QString &text, double width)
    {
        for (const Lettering lettering : {Lettering::BigFigure, Lettering::Heading}) {
            if (widthOf(lettering, text) <= width)
                return lettering;
        }
        return Lettering::Subheading;
    }

    /// What the longest word of a column's title needs.
    static double leastOf(const Doc::Column &column)
    {
        return longestWord(Lettering::BoldSmall, column.title);
    }

    /// What the longest word of a column needs that cannot be broken well.
    static double wishOf(const Doc::Table &table, size_t column)
    {
        double least = leastOf(table.columns[column]);
        for (const Doc::TableRow &row : table.rows) {
            const Doc::Cell &cell = row[column];
            const bool isStrong = cell.tone == Doc::Tone::Strong;
            const double word =
                longestWord(isStrong ? Lettering::BoldSmall : Lettering::Small, cell.text);
            const double missing = longestWord(Lettering::Small, cell.missing);
            least = std::max(
                {least, cell.share ? 2 * word : word, missing > 0 ? missing + missingIndent : 0});
        }
        return least;
    }

    /// In proportion to what the columns ask for, but none narrower than a word in it, or at least
    /// than a word of its title, as long as there is room for all of these.
    std::vector<double> widthsOf(const Doc::Table &table) const
    {
        std::vector<double> wishes;
        std::vector<double> leasts;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            wishes.push_back(wishOf(table, i));
            leasts.push_back(leastOf(table.columns[i]));
        }
        const double room = m_width - cellGap * double(table.columns.size() - 1);
        const bool hasRoom = std::accumulate(wishes.begin(), wishes.end(), 0.0) <= room;
        return sharedOut(table.columns, room, hasRoom ? wishes : leasts);
    }

    static std::vector<double> sharedOut(const std::vector<Doc::Column> &columns,
                                         double room,
                                         const std::vector<double> &leasts)
    {
        double asked = 0;
        for (const Doc::Column &column : columns)
            asked += column.width;
        std::vector<double> widths;
        double missing = 0;
        double spare = 0;
        for (size_t i = 0; i < columns.size(); ++i) {
            widths.push_back(room * columns[i].width / asked);
            const double more = widths.back() - leasts[i];
            (more < 0 ? missing : spare) += std::abs(more);
        }
        if (missing > spare)
            return widths;
        for (size_t i = 0; i < widths.size(); ++i) {
            const double more = widths[i] - leasts[i];
            widths[i] -= more < 0 ? more : missing * more / std::max(spare, 1.0);
        }
        return widths;
    }

    std::vector<SetCell> columnsOf(const Doc::Table &table) const
    {
        const std::vector<double> widths = widthsOf(table);
        std::vector<SetCell> columns;
        double left = 0;
        for (size_t i = 0; i < widths.size(); ++i) {
            columns.push_back({{}, {}, left, widths[i], table.columns[i].isNumber, {}});
            left += widths[i] + cellGap;
        }
        return columns;
    }

    Strip headerOf(const Doc::Table &table, std::vector<SetCell> cells) const
    {
        qsizetype most = 1;
        for (size_t i = 0; i < cells.size(); ++i) {
            cells[i].look = {{}, Lettering::BoldSmall, Role::FaintText, {}};
            for (const QString &line :
                 textLines(Lettering::BoldSmall, table.columns[i].title, cells[i].width))
                cells[i].lines.append({line});
            most = std::max(most, cells[i].lines.size());
        }
        Strip strip = rowStrip(cells, 0, most);
        Pen pen(&strip.picture);
        pen.begin();
        pen.box({0, strip.height - 1, m_width, 1}, 0, Role::Thin);
        return strip;
    }

    // A row that might be longer than a page may be broken after all.
    void setRow(const Doc::TableRow &row,
                std::vector<SetCell> cells,
                const std::shared_ptr<const Strip> &header,
                int mostLines)
    {
        constexpr qsizetype longest = 16; // on A5 on its long side as well
        qsizetype lines = 1;
        for (size_t i = 0; i < cells.size(); ++i) {
            const Doc::Cell &cell = row[i];
            const bool isStrong = cell.tone == Doc::Tone::Strong;
            const Lettering lettering = isStrong ? Lettering::BoldSmall : Lettering::Small;
            cells[i].look = {{}, lettering, roleOf(cell.tone), cell.link};
            cells[i].share = cell.share;
            cells[i].lines = linesOf(
                cell, lettering, cell.share ? cells[i].width / 2 : cells[i].width, mostLines);
            lines = std::max(lines, cells[i].lines.size());
        }
        for (qsizetype first = 0; first < lines; first += longest) {
            strips.push_back(rowStrip(cells, first, std::min(longest, lines - first)));
            strips.back().header = header;
        }
        Pen pen(&strips.back().picture);
        pen.begin();
        pen.box({0, strips.back().height - 0.5, m_width, 0.5}, 0, Role::LaneEdge);
    }

    static QList<SetCell::Line>
    linesOf(const Doc::Cell &cell, Lettering lettering, double width, int mostLines)
    {
        constexpr double gap = 3; // between things
        QList<SetCell::Line> lines;
        const auto add = [&](const QString &text, double above) {
            QStringList set = textLines(lettering, text, width);
            if (mostLines > 0 && !cell.isEnumeration)
                set = shortened(lettering, set, width, mostLines);
            for (qsizetype i = 0; i < set.size(); ++i) {
                if (!set[i].isEmpty() || cell.missing.isEmpty())
                    lines.append({set[i], false, false, i == 0 ? above : 0});
            }
        };
        if (cell.things.isEmpty() || cell.isEnumeration)
            add(cell.text, 0);
        else
            for (const QString &thing : cell.things)
                add(thing, lines.isEmpty() ? 0 : gap);
        for (const QString &missing : cell.missing.split(u'\n', Qt::SkipEmptyParts)) {
            bool isFirst = true;
            for (const QString &line : textLines(lettering, missing, width - missingIndent)) {
                lines.append({line, true, isFirst});
                isFirst = false;
            }
        }
        return lines;
    }

    static Strip rowStrip(const std::vector<SetCell> &cells, qsizetype first, qsizetype count)
    {
        constexpr double padding = 4;
        Strip strip;
        double height = lineHeightOf(Lettering::Small);
        Pen pen(&strip.picture);
        for (const SetCell &cell : cells) {
            double y = padding;
            for (const SetCell::Line &line : cell.lines.mid(first, count)) {
                y += y > padding ? line.above : 0;
                writeLine(&pen, cell, line, y);
                y += lineHeightOf(cell.look.lettering);
            }
            height = std::max(height, y - padding);
            if (cell.share && first == 0)
                drawBar(&pen, cell);
        }
        strip.height = 2 * padding + height;
        return strip;
    }

    static void writeLine(Pen *pen, const SetCell &cell, const SetCell::Line &line, double y)
    {
        Span span = cell.look;
        span.text = line.text;
        double left = cell.left;
        if (cell.isNumber)
            left += cell.width - widthOf(span.lettering, line.text);
        if (line.isMissing) {
            span.colour = Role::Error;
            left += missingIndent;
        }
        write(pen, {left, y}, span);
        if (line.hasSign)
            drawMissing(pen, {cell.left + 4, y + lineHeightOf(span.lettering) / 2});
    }

    /// The sign of an error, as small as the letters of a table.
    static void drawMissing(Pen *pen, QPointF centre)
    {
        pen->begin();
        pen->box(QRectF(centre - QPointF(4, 4), QSizeF(8, 8)), 2, Role::Error);
        pen->box(QRectF(centre - QPointF(0.6, 2.7), QSizeF(1.2, 3.4)), 0.5, Role::ErrorText);
        pen->box(QRectF(centre - QPointF(0.65, -1.4), QSizeF(1.3, 1.3)), 0.6, Role::ErrorText);
    }

    static void drawBar(Pen *pen, const SetCell &cell)
    {
        const double width = cell.width / 2 - 8;
        pen->begin();
        pen->box({cell.left, 7, width, 6}, 3, Role::Tile6);
        const double part = width * std::clamp(*cell.share, 0.0, 1.0);
        if (part > 0)
            pen->box({cell.left, 7, std::max(part, 2.0), 6}, std::min(3.0, part / 2), Role::Glyph0);
    }

    static void drawCourse(Pen *pen, const Doc::Course &course, const QRectF &area)
    {
        double most = 1;
        for (const Doc::Course::Point &point : course.points)
            most = std::max(most, point.value);
        std::vector<QPointF> points;
        const double step = area.width() / double(course.points.size() - 1);
        for (size_t i = 0; i < course.points.size(); ++i)
            points.emplace_back(area.left() + step * double(i),
                                area.bottom() - area.height() * course.points[i].value / most);
        pen->begin();
        const std::array<QPointF, 2> ground {area.bottomLeft() - QPointF(8, 0),
                                             area.bottomRight() + QPointF(8, 0)};
        pen->line(ground, Role::LaneEdge, 1);
        pen->line(points, Role::Glyph0, 2);
        drawPoints(pen, course, points, area);
    }

    /// The points with figure and day, those for which there is room; from the newest on.
    static void drawPoints(Pen *pen,
                           const Doc::Course &course,
                           const std::vector<QPointF> &points,
                           const QRectF &area)
    {
        double free = area.right() + 1000;
        for (size_t i = points.size(); i-- > 0;) {
            const QPointF point = points[i];
            pen->begin();
            pen->circle(point, 3.5, Role::Glyph0, Role::Paper);
            const QString &day = course.points[i].label;
            const double width = widthOf(Lettering::Small, day);
            const double left = std::clamp(
                point.x() - width / 2, area.left() - 8, std::max(0.0, area.right() + 8 - width));
            if (left + width + 10 > free)
                continue;
            free = left;
            const QString figure = spokenLocale().toString(qRound(course.points[i].value));
            const double half = widthOf(Lettering::BoldSmall, figure) / 2;
            const double middle = std::clamp(point.x(), half, area.right() + 8 - half);
            pen->centredText({middle, point.y() - 13}, figure, Lettering::BoldSmall, Role::Text);
            pen->text({left, area.bottom() + 6}, day, Lettering::Small, Role::FaintText);
        }
    }

    double m_width;
};

} // namespace

QStringList textLines(Lettering lettering, const QString &text, double width)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines += wrapped(lettering, line, width);
    return lines;
}

std::vector<Strip> stripsOf(const std::vector<ReportDocument::Block> &blocks, double width)
{
    Typesetter typesetter(width);
    for (const ReportDocument::Block &block : blocks)
        std::visit(typesetter, block);
    return std::move(typesetter.strips);
}

Strip contentsStrip(const ReportDocument::Heading &heading, const QString &page, double width)
{
    const bool isChapter = heading.level == 1;
    const Lettering lettering = isChapter ? Lettering::BoldBody : Lettering::Body;
    const double left = isChapter ? 0 : 16;
    const QStringList lines = textLines(lettering, heading.text, width - left - 60);
    Strip strip;
    strip.height = lineHeightOf(lettering) * double(lines.size()) + 2;
    strip.above = isChapter ? 8 : 0;
    Pen pen(&strip.picture);
    pen.begin().link = u'#' + heading.anchor;
    pen.lines({left, 0}, lines, lettering, Role::Text);
    const double number = widthOf(lettering, page);
    const double last = lineHeightOf(lettering) * double(lines.size() - 1);
    pen.text({width - number, last}, page, lettering, Role::Text);
    return strip;
}

} // namespace martlet
