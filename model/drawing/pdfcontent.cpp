// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/pdfcontent.h"

#include "model/drawing/decimal.h"
#include "model/drawing/icon.h"
#include "model/drawing/outline.h"
#include "model/drawing/pdffonts.h"

#include <array>
#include <utility>

namespace martlet {

namespace {

constexpr double arc = 0.5523; ///< of a quarter of a circle, in Bézier's form

void appendNumbers(std::string *out, std::initializer_list<double> numbers, int decimals)
{
    for (const double number : numbers) {
        appendDecimal(out, number, decimals);
        *out += ' ';
    }
}

/// Operators of lines and curves, with the verbs of QPainterPath.
class PathOperators
{
public:
    explicit PathOperators(std::string *out, QPointF origin = {})
        : m_out(*out)
        , m_origin(origin)
    { }

    void moveTo(QPointF to) { add({to}, "m "); }
    void lineTo(QPointF to)
    {
        if (to != m_at)
            add({to}, "l ");
    }
    void curveTo(QPointF first, QPointF second, QPointF to) { add({first, second, to}, "c "); }
    void quadTo(QPointF control, QPointF to)
    {
        curveTo(m_at + (control - m_at) * 2 / 3, to + (control - to) * 2 / 3, to);
    }
    void closeSubpath() { m_out += "h "; }

    void roundedRectangle(const QRectF &box, double radius)
    {
        const double reach = std::min({radius, box.width() / 2, box.height() / 2});
        const double pull = reach * (1 - arc);
        const QPointF x(1, 0);
        const QPointF y(0, 1);
        moveTo(box.topLeft() + x * reach);
        lineTo(box.topRight() - x * reach);
        curveTo(box.topRight() - x * pull, box.topRight() + y * pull, box.topRight() + y * reach);
        lineTo(box.bottomRight() - y * reach);
        curveTo(box.bottomRight() - y * pull,
                box.bottomRight() - x * pull,
                box.bottomRight() - x * reach);
        lineTo(box.bottomLeft() + x * reach);
        curveTo(
            box.bottomLeft() + x * pull, box.bottomLeft() - y * pull, box.bottomLeft() - y * reach);
        lineTo(box.topLeft() + y * reach);
        curveTo(box.topLeft() + y * pull, box.topLeft() + x * pull, box.topLeft() + x * reach);
        closeSubpath();
    }

private:
    void add(std::initializer_list<QPointF> points, const char *verb)
    {
        for (const QPointF &point : points) {
            appendNumbers(&m_out, {point.x() - m_origin.x(), point.y() - m_origin.y()}, 2);
            m_at = point;
        }
        m_out += verb;
    }

    std::string &m_out;
    QPointF m_origin;
    QPointF m_at;
};

/// Colours as their operators for fills and for lines.
struct ColourOperators
{
    std::array<std::string, size_t(Role::Count)> fill;
    std::array<std::string, size_t(Role::Count)> stroke;

    explicit ColourOperators(const Theme &theme)
    {
        for (size_t role = 0; role < size_t(Role::Count); ++role) {
            const QColor &colour = theme.colour(Role(role));
            std::string parts;
            appendNumbers(&parts, {colour.redF(), colour.greenF(), colour.blueF()}, 3);
            fill[role] = parts + "rg\n";
            stroke[role] = parts + "RG\n";
        }
    }
};

/// Writes groups, each from an origin of its own: what looks alike is then written alike, and takes
/// next to no room once it is compressed. How marks look is written where it changes.
class GroupWriter
{
public:
    GroupWriter(std::string *out, const Picture &picture, const PdfFonts &fonts, PdfIcons *icons)
        : m_out(*out)
        , m_picture(picture)
        , m_fonts(fonts)
        , m_icons(*icons)
    { }

    void begin(const Mark &first)
    {
        const bool hasPoints = first.kind == Mark::Kind::Path || first.kind == Mark::Kind::Segments;
        m_origin = hasPoints ? m_picture.pointsOf(first).front() : first.box.topLeft();
        m_out += "q ";
        moveOrigin(m_origin);
    }

    void end()
    {
        m_out += "Q\n";
        m_look = {};
    }

    void write(const Mark &mark)
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
            return; // names are for screens
        }
    }

private:
    /// As the operators of a group find it.
    struct Look
    {
        Role fill = Role::None;
        Role stroke = Role::None;
        double width = 1;
        Dash dash = Dash::Solid;
    };

    void moveOrigin(QPointF by)
    {
        appendNumbers(&m_out, {1, 0, 0, 1, by.x(), by.y()}, 2);
        m_out += "cm\n";
    }

    void writeBox(const Mark &mark)
    {
        setLook(mark);
        PathOperators path(&m_out, m_origin);
        path.roundedRectangle(mark.box, mark.radius);
        paint(mark);
    }

    void writePath(const Mark &mark)
    {
        setLook(mark);
        const auto points = m_picture.pointsOf(mark);
        if (!mark.closed) {
            PathOperators path(&m_out, m_origin);
            followOutline(points, mark.radius, false, &path);
            return paint(mark);
        }
        m_out += "q "; // arrowheads are alike, wherever their lines begin
        moveOrigin(points.front() - m_origin);
        PathOperators path(&m_out, points.front());
        followOutline(points, mark.radius, true, &path);
        paint(mark);
        m_out += "Q\n";
    }

    void writeSegments(const Mark &mark)
    {
        setLook(mark);
        PathOperators path(&m_out, m_origin);
        const auto points = m_picture.pointsOf(mark);
        for (size_t i = 0; i + 1 < points.size(); i += 2) {
            path.moveTo(points[i]);
            path.lineTo(points[i + 1]);
        }
        paint(mark);
    }

    // What is not to be seen is there to be found.
    void writeText(const Mark &mark)
    {
        const bool isHidden = mark.fill == Role::None;
        if (isHidden)
            m_out += "3 Tr ";
        else
            setFill(mark.fill);
        const QPointF baseline(0, baselineOf(mark.lettering));
        m_fonts.show(&m_out,
                     mark.lettering,
                     m_picture.textOf(mark),
                     mark.box.topLeft() + baseline - m_origin);
        if (isHidden)
            m_out += "0 Tr\n";
    }

    void writeGlyph(const Mark &mark)
    {
        setStroke(mark.stroke);
        const double scale = mark.box.width() / iconSide;
        const QPointF at = mark.box.topLeft() - m_origin;
        m_out += "q ";
        appendNumbers(&m_out, {scale, 0, 0, scale, at.x(), at.y()}, 3);
        m_out += "cm/" + m_icons.nameOf(m_picture.iconOf(mark)) + " Do Q\n";
    }

    void paint(const Mark &mark)
    {
        const bool fills = mark.fill != Role::None;
        const bool strokes = mark.stroke != Role::None;
        m_out += fills && strokes ? "B\n" : fills ? "f\n" : strokes ? "S\n" : "n\n";
    }

    void setLook(const Mark &mark)
    {
        if (mark.fill != Role::None)
            setFill(mark.fill);
        if (mark.stroke == Role::None)
            return;
        setStroke(mark.stroke);
        setWidth(mark.width);
        setDash(mark.dash);
    }

    void setFill(Role role)
    {
        if (std::exchange(m_look.fill, role) != role)
            m_out += colours().fill[size_t(role)];
    }

    void setStroke(Role role)
    {
        if (std::exchange(m_look.stroke, role) != role)
            m_out += colours().stroke[size_t(role)];
    }

    void setWidth(double width)
    {
        if (std::exchange(m_look.width, width) == width)
            return;
        appendNumbers(&m_out, {width}, 2);
        m_out += "w\n";
    }

    void setDash(Dash dash)
    {
        if (std::exchange(m_look.dash, dash) == dash)
            return;
        m_out += '[';
        for (const double length : patternOf(dash))
            appendNumbers(&m_out, {length}, 2);
        m_out += "]0 d\n";
    }

    static const ColourOperators &colours()
    {
        static const ColourOperators operators(Theme::print());
        return operators;
    }

    std::string &m_out;
    const Picture &m_picture;
    const PdfFonts &m_fonts;
    PdfIcons &m_icons;
    QPointF m_origin;
    Look m_look;
};

void writePart(
    std::string *out, const PagePart &part, double height, const PdfFonts &fonts, PdfIcons *icons)
{
    *out += "q\n";
    if (const QRectF &clip = part.clip; !clip.isEmpty()) {
        appendNumbers(out, {clip.x(), height - clip.bottom(), clip.width(), clip.height()}, 2);
        *out += "re W n\n";
    }
    appendNumbers(out, {part.zoom, 0, 0, -part.zoom, part.at.x(), height - part.at.y()}, 6);
    *out += "cm 1 j\n";
    const QRectF visible = part.visible();
    GroupWriter writer(out, *part.picture, fonts, icons);
    const auto isSeen = [&](const Mark &mark) {
        return isOnPaper(mark.detail, part.zoom) && isTouched(visible, mark.box);
    };
    for (const Group &group : part.picture->groups) {
        if (group.count == 0 || !isTouched(visible, group.bounds))
            continue;
        const auto marks = part.picture->marksOf(group);
        writer.begin(marks.front());
        for (const Mark &mark : marks) {
            if (isSeen(mark))
                writer.write(mark);
        }
        writer.end();
    }
    *out += "Q\n";
}

} // namespace

QRectF PagePart::visible() const
{
    return clip.isEmpty() ? picture->bounds
                          : QRectF((clip.topLeft() - at) / zoom, clip.size() / zoom);
}

const std::string &PdfIcons::nameOf(const QString &icon)
{
    std::string &name = m_names[icon];
    if (name.empty())
        name = 'I' + std::to_string(m_names.size());
    return name;
}

std::string PdfIcons::contentOf(const QString &icon)
{
    std::string content;
    appendNumbers(&content, {iconLine}, 2);
    content += "w 1 J 1 j []0 d ";
    const QPainterPath shape = iconPath(icon);
    PathOperators path(&content);
    for (int i = 0; i < shape.elementCount(); ++i) {
        const QPainterPath::Element &element = shape.elementAt(i);
        if (element.isMoveTo())
            path.moveTo(element);
        else if (element.isLineTo())
            path.lineTo(element);
        else if (element.isCurveTo())
            path.curveTo(element, shape.elementAt(i + 1), shape.elementAt(i + 2));
    }
    return content + 'S';
}

std::string pdfContent(const std::vector<PagePart> &parts,
                       double height,
                       const PdfFonts &fonts,
                       PdfIcons *icons)
{
    std::string content;
    for (const PagePart &part : parts)
        writePart(&content, part, height, fonts, icons);
    return content;
}

} // namespace martlet
