// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/svgprinter.h"

#include "model/drawing/decimal.h"
#include "model/drawing/filewriter.h"
#include "model/drawing/icon.h"
#include "model/drawing/outline.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int decimals = 1; // a tenth of a point cannot be seen

/// The data of a path, with the verbs of QPainterPath. Points are written as they lie from each
/// other, which is short; lengths are in tenths of a point, so that nothing adds up.
class PathData
{
public:
    PathData(std::string *data, QPointF origin)
        : m_data(*data)
        , m_origin(origin)
    { }

    void moveTo(QPointF to)
    {
        m_at = m_begin = tenths(to);
        m_data += 'M';
        add({m_at.x(), m_at.y()});
    }
    void lineTo(QPointF to)
    {
        const QPointF by = tenths(to) - m_at;
        if (by.isNull() && m_at != m_begin) // a line that is only a dot is drawn
            return;
        m_at += by;
        if (by.y() == 0) {
            m_data += 'h';
            add({by.x()});
        } else if (by.x() == 0) {
            m_data += 'v';
            add({by.y()});
        } else {
            m_data += 'l';
            add({by.x(), by.y()});
        }
    }
    void quadTo(QPointF control, QPointF to) { curve('q', {control, to}); }
    void curveTo(QPointF first, QPointF second, QPointF to) { curve('c', {first, second, to}); }
    void closeSubpath()
    {
        m_data += 'z';
        m_at = m_begin;
    }

private:
    QPointF tenths(QPointF point) const
    {
        const QPointF from = (point - m_origin) * 10;
        return {std::round(from.x()), std::round(from.y())};
    }

    void curve(char verb, std::initializer_list<QPointF> points)
    {
        m_data += verb;
        const QPointF from = m_at;
        for (const QPointF &point : points) {
            m_at = tenths(point);
            add({m_at.x() - from.x(), m_at.y() - from.y()});
        }
    }

    /// A minus parts numbers as well as a space does.
    void add(std::initializer_list<double> numbers)
    {
        for (const double number : numbers) {
            if (number >= 0 && m_data.back() >= '0' && m_data.back() <= '9')
                m_data += ' ';
            appendDecimal(&m_data, number / 10, decimals);
        }
    }

    std::string &m_data;
    QPointF m_origin;
    QPointF m_at;
    QPointF m_begin;
};

/// Text that XML can hold: markup is escaped, what no XML may contain is left out.
std::string escaped(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool pair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair) {
            clean.append(text.mid(i, 2));
            ++i;
        } else if (c >= u' ' && !c.isSurrogate() && c < QChar(0xfffe)) {
            clean.append(c);
        }
    }
    return clean.toHtmlEscaped().toStdString();
}

/// An identity as an XML id: letters, digits and hyphens stay, the rest is written as its code.
std::string idOf(const QString &identity)
{
    std::string id("i-");
    for (const QChar letter : identity) {
        const bool plain = letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'-');
        if (plain)
            id += letter.toLatin1();
        else
            id += '_' + QByteArray::number(letter.unicode(), 16).toStdString() + '.';
    }
    return id;
}

/// XML that grows at its end.
class Xml
{
public:
    std::string text;

    Xml &operator<<(std::string_view more)
    {
        text += more;
        return *this;
    }
    Xml &operator<<(double number)
    {
        appendDecimal(&text, number, decimals);
        return *this;
    }
    Xml &operator<<(QPointF point) { return *this << point.x() << " " << point.y(); }

    template<typename... Parts>
    void attribute(std::string_view name, const Parts &...parts)
    {
        *this << " " << name << "=\"";
        (*this << ... << parts) << "\"";
    }
    void place(QPointF at)
    {
        if (at.x() != 0)
            attribute("x", at.x());
        if (at.y() != 0)
            attribute("y", at.y());
    }
    void size(QSizeF size)
    {
        attribute("width", size.width());
        attribute("height", size.height());
    }
    void translation(QPointF by)
    {
        if (!by.isNull())
            attribute("transform", "translate(", by, ")");
    }
};

/// How something looks that says nothing about it.
struct Look
{
    Role fill = Role::Text;
    Role stroke = Role::None;
    float width = 1;
    Dash dash = Dash::Solid;

    friend bool operator==(const Look &, const Look &) = default;
};

/// What is drawn between two texts. What is drawn alike many times, such as the frames of cards and
/// the heads of arrows, is written once and named.
struct Drawing
{
    int uses = 0;
    std::string name;
};

/// Writes groups, each from an origin of its own, so that what looks alike is written alike.
class SvgWriter
{
public:
    using Colours = std::array<std::string, size_t(Role::Count)>;

    /// \a part: null for a file of its own.
    SvgWriter(const Picture &picture, const Colours &colours, const SvgPart *part)
        : m_picture(picture)
        , m_colours(colours)
        , m_part(part)
    { }

    static Colours coloursOf(const Theme &theme)
    {
        Colours colours;
        for (size_t role = 0; role < colours.size(); ++role)
            colours[role] = theme.colour(Role(role)).name().toStdString();
        colours[size_t(Role::None)] = "none";
        return colours;
    }

    std::string write(const QString &title)
    {
        for (const Group &group : m_picture.groups)
            writeGroup(group);
        inherit({});
        Xml whole;
        writeHead(&whole, title);
        writeDefinitions(&whole);
        if (!m_part)
            writePaper(&whole);
        writeBody(&whole);
        whole << "</svg>\n";
        return std::move(whole.text);
    }

private:
    static constexpr int many = 40; ///< uses from which a drawing gets a name

    using Drawings = std::unordered_map<std::string, Drawing>; ///< by their content
    /// Where a drawing comes into the body, and where it is drawn.
    struct Place
    {
        size_t before;
        Drawings::value_type *drawing;
        QPointF at;
    };

    void writePaper(Xml *out) const
    {
        *out << "<rect";
        out->place(m_picture.bounds.topLeft());
        out->size(m_picture.bounds.size());
        out->attribute("fill", colour(Role::Paper));
        *out << "/>\n";
    }

    std::string prefix() const { return m_part ? m_part->prefix : std::string(); }
    const std::string &colour(Role role) const { return m_colours[size_t(role)]; }

    static int usualFontSize() { return fontOf(Lettering::CardSecond).pixelSize(); }

    void writeHead(Xml *out, const QString &title) const
    {
        QStringList families;
        for (const QString &family : fontFamilies())
            families.append(u"'%1'"_s.arg(family));
        const QRectF &box = m_picture.bounds;
        if (m_part)
            *out << "<svg";
        else
            writeFileHead(out);
        out->attribute("viewBox", box.topLeft(), " ", QPointF(box.width(), box.height()));
        out->attribute("font-family", escaped(families.join(u", "_s) + u", sans-serif"_s));
        out->attribute("font-size", usualFontSize());
        out->attribute("fill", colour(Role::Text));
        *out << " stroke-linejoin=\"round\"";
        if (m_part)
            out->attribute("aria-label", escaped(title));
        else
            *out << " role=\"img\">\n<title>" << escaped(title) << "</title";
        *out << ">\n";
    }

    void writeFileHead(Xml *out) const
    {
        const QRectF &box = m_picture.bounds;
        *out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                "xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
        out->attribute("width", box.width(), "pt");
        out->attribute("height", box.height(), "pt");
    }

    /// Icons, and what is drawn many times; that gets its name here.
    void writeDefinitions(Xml *out)
    {
        *out << "<defs>\n";
        for (auto icon = m_icons.cbegin(); icon != m_icons.cend(); ++icon) {
            std::string data;
            writeShape(&data, iconPath(icon.key()));
            *out << "<path";
            out->attribute("id", icon.value());
            out->attribute("d", data);
            *out << " fill=\"none\" stroke-width=\"2\" stroke-dasharray=\"none\""
                    " stroke-linecap=\"round\"/>\n";
        }
        int number = 0;
        for (const Place &place : m_places) {
            auto &[content, drawing] = *place.drawing;
            if (drawing.uses < many || !drawing.name.empty())
                continue;
            drawing.name = prefix() + 'd' + std::to_string(++number);
            *out << "<g";
            out->attribute("id", drawing.name);
            *out << ">" << content << "</g>\n";
        }
        *out << "</defs>\n";
    }

    void writeBody(Xml *out) const
    {
        const std::string_view body(m_body.text);
        size_t done = 0;
        for (const Place &place : m_places) {
            *out << body.substr(done, place.before - done);
            done = place.before;
            writeDrawing(out, place);
        }
        *out << body.substr(done);
    }

    static void writeDrawing(Xml *out, const Place &place)
    {
        const auto &[content, drawing] = *place.drawing;
        if (!drawing.name.empty()) {
            *out << "<use";
            out->attribute("xlink:href", "#", drawing.name);
            out->place(place.at);
            *out << "/>";
        } else if (place.at.isNull()) {
            *out << content;
        } else {
            *out << "<g";
            out->translation(place.at);
            *out << ">" << content << "</g>";
        }
    }

    static void writeShape(std::string *out, const QPainterPath &shape)
    {
        PathData data(out, {});
        for (int i = 0; i < shape.elementCount(); ++i) {
            const QPainterPath::Element &element = shape.elementAt(i);
            if (element.isMoveTo())
                data.moveTo(element);
            else if (element.isLineTo())
                data.lineTo(element);
            else if (element.isCurveTo())
                data.curveTo(element, shape.elementAt(i + 1), shape.elementAt(i + 2));
        }
    }

    void writeGroup(const Group &group)
    {
        const auto marks = m_picture.marksOf(group);
        if (marks.empty())
            return;
        const Mark &first = marks.front();
        const bool isLine = first.kind == Mark::Kind::Path && !first.closed;
        inherit(isLine ? Look {Role::None, first.stroke, first.width, first.dash} : Look());
        m_origin = originOf(first);
        m_body << "<g";
        if (!group.item.isEmpty())
            writeIdentity(group);
        m_body.translation(m_origin);
        m_body << ">";
        if (!group.description.isEmpty())
            m_body << "<title>" << escaped(group.description) << "</title>";
        for (const Mark &mark : marks)
            writeAtDistance(mark);
        setDistance({});
        endDrawing({});
        m_body << "</g>\n";
    }

    // A file is as it is seen from near; a page can be seen from far away as well.
    void writeAtDistance(const Mark &mark)
    {
        if (!m_part && mark.detail == Detail::Far)
            return;
        if (m_part)
            setDistance(mark.detail == Detail::Far         ? "far"
                            : mark.detail == Detail::Close ? "near"
                                                           : "");
        writeMark(mark);
    }

    /// From here on, marks are seen only from far away, only from near, or always.
    void setDistance(std::string_view distance)
    {
        if (distance == m_distance)
            return;
        endDrawing({});
        if (!m_distance.empty())
            m_body << "</g>";
        m_distance = distance;
        if (m_distance.empty())
            return;
        m_body << "<g";
        m_body.attribute("class", m_distance);
        m_body << ">";
    }

    QPointF originOf(const Mark &mark) const
    {
        const bool hasPoints = mark.kind == Mark::Kind::Path || mark.kind == Mark::Kind::Segments;
        return hasPoints ? m_picture.pointsOf(mark).front() : mark.box.topLeft();
    }

    void writeIdentity(const Group &group)
    {
        if (!m_part)
            m_body.attribute("id", uniqueId(group));
        else if (const int number = m_part->numbers.value(group.item, -1); number >= 0)
            writeNumber(group, number);
    }

    void writeNumber(const Group &group, int number)
    {
        const QRectF box = frameOf(group);
        m_body.attribute("data-item", number);
        m_body.attribute("data-box", box.topLeft(), " ", QPointF(box.width(), box.height()));
    }

    /// Around the first thing in a group that has an outline: a card without its shadow and signs.
    QRectF frameOf(const Group &group) const
    {
        const auto marks = m_picture.marksOf(group);
        const auto frame = std::find_if(marks.begin(), marks.end(), [](const Mark &mark) {
            return mark.stroke != Role::None && mark.kind != Mark::Kind::Glyph;
        });
        return frame == marks.end() ? marks.front().box : frame->box;
    }

    std::string uniqueId(const Group &group)
    {
        std::string id = idOf(group.item);
        if (!m_ids.insert(id).second) // a flow's label is a group of its own
            m_ids.insert(id += "_label");
        return id;
    }

    /// Says how lines look from here on, where that changes.
    void inherit(const Look &look)
    {
        if (look == m_inherited)
            return;
        if (m_inherited != Look())
            m_body << "</g>\n";
        m_inherited = {};
        if (look != Look()) {
            m_body << "<g";
            writeLook(&m_body, look);
            m_body << ">\n";
        }
        m_inherited = look;
    }

    void writeMark(const Mark &mark)
    {
        switch (mark.kind) {
        case Mark::Kind::Box:
            return writeBox(mark);
        case Mark::Kind::Path:
            return writePath(mark);
        case Mark::Kind::Segments:
            return writeSegments(mark);
        case Mark::Kind::Text:
            return writeText(mark);
        case Mark::Kind::Glyph:
            return writeGlyph(mark);
        case Mark::Kind::Name:
            return writeName(mark);
        }
    }

    /// Ends what was drawn since the last text.
    void endDrawing(QPointF at)
    {
        if (m_drawing.text.empty())
            return;
        const auto entry = m_drawings.try_emplace(m_drawing.text).first;
        ++entry->second.uses;
        m_places.push_back({m_body.text.size(), &*entry, at});
        m_drawing.text.clear();
    }

    void writeLook(Xml *out, const Look &look) const
    {
        if (look.fill != m_inherited.fill)
            out->attribute("fill", colour(look.fill));
        if (look.stroke != m_inherited.stroke)
            out->attribute("stroke", colour(look.stroke));
        if (look.stroke == Role::None)
            return;
        if (look.width != m_inherited.width)
            out->attribute("stroke-width", double(look.width));
        if (look.dash == m_inherited.dash)
            return;
        if (const auto pattern = patternOf(look.dash); !pattern.empty())
            out->attribute("stroke-dasharray", QPointF(pattern[0], pattern[1]));
        else
            out->attribute("stroke-dasharray", "none");
    }

    void endShape(const Mark &mark)
    {
        writeLook(&m_drawing, {mark.fill, mark.stroke, mark.width, mark.dash});
        m_drawing << "/>";
    }

    void writeBox(const Mark &mark)
    {
        const QPointF at = mark.box.topLeft() - m_origin;
        const double radius = mark.radius;
        if (radius * 2 == mark.box.width() && radius * 2 == mark.box.height()) {
            m_drawing << "<circle";
            m_drawing.attribute("cx", at.x() + radius);
            m_drawing.attribute("cy", at.y() + radius);
            m_drawing.attribute("r", radius);
        } else {
            m_drawing << "<rect";
            m_drawing.place(at);
            m_drawing.size(mark.box.size());
            m_drawing.attribute("rx", radius);
        }
        endShape(mark);
    }

    // The heads of arrows are alike, wherever their lines begin.
    void writePath(const Mark &mark)
    {
        const auto points = m_picture.pointsOf(mark);
        if (mark.closed)
            endDrawing({});
        m_drawing << "<path d=\"";
        PathData data(&m_drawing.text, mark.closed ? points.front() : m_origin);
        followOutline(points, mark.radius, mark.closed, &data);
        m_drawing << "\"";
        endShape(mark);
        if (mark.closed)
            endDrawing(points.front() - m_origin);
    }

    void writeSegments(const Mark &mark)
    {
        const auto points = m_picture.pointsOf(mark);
        m_drawing << "<path d=\"";
        PathData data(&m_drawing.text, m_origin);
        for (size_t i = 0; i + 1 < points.size(); i += 2) {
            data.moveTo(points[i]);
            data.lineTo(points[i + 1]);
        }
        m_drawing << "\"";
        endShape(mark);
    }

    void writeText(const Mark &mark) { writeLine(mark, m_picture.textOf(mark)); }

    void writeName(const Mark &mark)
    {
        const QString &whole = m_picture.textOf(mark);
        const FittedName name = fittedName(mark.lettering, whole, mark.box.size());
        const QSizeF size = sizeOf(name.lettering, name.lines);
        Mark line = mark;
        line.lettering = name.lettering;
        line.box.moveTop(mark.box.center().y() - size.height() / 2);
        for (const QString &text : name.lines) {
            line.box.setWidth(widthOf(name.lettering, text));
            writeLine(line, text);
            line.box.translate(0, lineHeightOf(name.lettering));
        }
    }

    void writeLine(const Mark &mark, const QString &text)
    {
        endDrawing({});
        const QFont &font = fontOf(mark.lettering);
        m_body << "<text";
        m_body.place(mark.box.topLeft() + QPointF(0, baselineOf(mark.lettering)) - m_origin);
        if (font.pixelSize() != usualFontSize())
            m_body.attribute("font-size", font.pixelSize());
        if (font.weight() >= QFont::Bold)
            m_body.attribute("font-weight", "bold");
        if (mark.fill != m_inherited.fill)
            m_body.attribute("fill", colour(mark.fill));
        if (m_inherited.stroke != Role::None)
            m_body.attribute("stroke", "none");
        if (text.isRightToLeft()) // it ends at the left
            m_body << " direction=\"rtl\" text-anchor=\"end\"";
        // Where another font stands in for ours, the text still keeps within its card.
        if (text.size() > 3)
            m_body.attribute("textLength", mark.box.width());
        m_body << ">" << escaped(text) << "</text>";
    }

    void writeGlyph(const Mark &mark)
    {
        std::string &icon = m_icons[m_picture.iconOf(mark)];
        if (icon.empty())
            icon = prefix() + "icon-" + std::to_string(m_icons.size());
        std::string scale;
        appendDecimal(&scale, mark.box.width() / iconSide, 4);
        const QPointF at = mark.box.topLeft() - m_origin;
        m_drawing << "<use";
        m_drawing.attribute("xlink:href", "#", icon);
        m_drawing.attribute("transform", "translate(", at, ") scale(", scale, ")");
        m_drawing.attribute("stroke", colour(mark.stroke));
        m_drawing << "/>";
    }

    const Picture &m_picture;
    const Colours m_colours;
    const SvgPart *m_part;
    Xml m_body; ///< without its drawings
    Xml m_drawing; ///< that has not ended
    Drawings m_drawings;
    std::vector<Place> m_places;
    QMap<QString, std::string> m_icons;
    std::unordered_set<std::string> m_ids;
    QPointF m_origin; ///< of the group
    Look m_inherited;
    std::string m_distance; ///< far, near, or empty: always
};

} // namespace

QByteArray svgOf(const Picture &picture, const Theme &theme, const QString &title)
{
    SvgWriter writer(picture, SvgWriter::coloursOf(theme), nullptr);
    return QByteArray::fromStdString(writer.write(title));
}

QByteArray svgPartOf(const Picture &picture, const SvgPart &part, const QString &title)
{
    return QByteArray::fromStdString(SvgWriter(picture, part.colours, &part).write(title));
}

Result<void>
writeSvg(const Picture &picture, const Theme &theme, const QString &title, const QString &file)
{
    return replaceFile(file, svgOf(picture, theme, title));
}

} // namespace martlet
