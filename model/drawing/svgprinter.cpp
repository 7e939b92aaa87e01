// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/svgprinter.h"

#include "model/drawing/filewriter.h"
#include "model/drawing/icon.h"
#include "model/drawing/outline.h"

#include <QFontMetricsF>
#include <QHash>
#include <QSet>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// One decimal, and no more digits than the number needs: a tenth of a point cannot be seen.
QByteArray number(double value)
{
    const qint64 tenths = std::llround(value * 10);
    QByteArray text = QByteArray::number(tenths / 10);
    if (tenths < 0 && tenths > -10)
        text.prepend('-');
    if (tenths % 10)
        text.append('.').append(char('0' + std::abs(tenths % 10)));
    return text;
}

/// "12 -3.5"
QByteArray pair(QPointF point)
{
    return number(point.x()) + ' ' + number(point.y());
}

/// Text that XML can hold: markup is escaped, what no XML may contain is left out.
QByteArray escaped(const QString &text)
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
    return clean.toHtmlEscaped().toUtf8();
}

/// An identity as an XML id: letters, digits and hyphens stay, the rest is written as its code.
QByteArray idOf(const QString &identity)
{
    QByteArray id("i-");
    for (const QChar letter : identity) {
        const bool plain = letter.unicode() < 128 && (letter.isLetterOrNumber() || letter == u'-');
        if (plain)
            id.append(letter.toLatin1());
        else
            id.append('_').append(QByteArray::number(letter.unicode(), 16)).append('.');
    }
    return id;
}

class SvgWriter
{
public:
    SvgWriter(const Picture &picture, const Theme &theme)
        : m_picture(picture)
        , m_theme(theme)
    { }

    QByteArray write(const QString &title)
    {
        const QRectF &box = m_picture.bounds;
        m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                "<svg xmlns=\"http://www.w3.org/2000/svg\" "
                "xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
        attribute("width", number(box.width()) + "pt");
        attribute("height", number(box.height()) + "pt");
        attribute("viewBox",
                  number(box.x()) + ' ' + number(box.y()) + ' ' + number(box.width()) + ' '
                      + number(box.height()));
        attribute("font-family", fontList());
        m_out += " role=\"img\">\n<title>" + escaped(title) + "</title>\n";
        writeIcons();
        m_out += "<rect";
        place(box);
        attribute("fill", colour(Role::Paper));
        m_out += "/>\n";
        for (const Group &group : m_picture.groups)
            writeGroup(group);
        m_out += "</svg>\n";
        return std::move(m_out);
    }

private:
    static QByteArray fontList()
    {
        QStringList families;
        for (const QString &family : fontFamilies())
            families.append(u"'%1'"_s.arg(family));
        return escaped(families.join(u", "_s) + u", sans-serif"_s);
    }

    void attribute(const char *name, const QByteArray &value)
    {
        m_out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    QByteArray colour(Role role) const
    {
        return role == Role::None ? QByteArrayLiteral("none")
                                  : m_theme.colour(role).name().toLatin1();
    }

    void place(const QRectF &box)
    {
        attribute("x", number(box.x()));
        attribute("y", number(box.y()));
        attribute("width", number(box.width()));
        attribute("height", number(box.height()));
    }

    void writeIcons()
    {
        m_out += "<defs>\n";
        for (const QString &icon : m_picture.icons) {
            if (m_icons.contains(icon))
                continue;
            m_icons.insert(icon, "icon-" + QByteArray::number(m_icons.size() + 1));
            m_out += "<path";
            attribute("id", m_icons.value(icon));
            attribute("d", pathData(iconPath(icon)));
            m_out += " fill=\"none\" stroke-width=\"2\" stroke-linecap=\"round\""
                     " stroke-linejoin=\"round\"/>\n";
        }
        m_out += "</defs>\n";
    }

    static QByteArray pathData(const QPainterPath &path)
    {
        QByteArray data;
        for (int i = 0; i < path.elementCount(); ++i) {
            const QPainterPath::Element &element = path.elementAt(i);
            if (element.isMoveTo())
                data += 'M';
            else if (element.isLineTo())
                data += 'L';
            else
                data += element.isCurveTo() ? 'C' : ' ';
            data += pair(element);
        }
        return data;
    }

    QByteArray uniqueId(const Group &group)
    {
        QByteArray id = idOf(group.item);
        if (m_ids.contains(id)) // a flow's label is a group of its own
            id += "_label";
        m_ids.insert(id);
        return id;
    }

    void writeGroup(const Group &group)
    {
        const bool isItem = !group.item.isEmpty();
        m_out += "<g";
        if (isItem)
            attribute("id", uniqueId(group));
        m_out += '>';
        if (!group.description.isEmpty())
            m_out += "<title>" + escaped(group.description) + "</title>";
        m_out += '\n';
        for (const Mark &mark : m_picture.marksOf(group)) {
            if (mark.detail != Detail::Far)
                writeMark(mark);
        }
        m_out += "</g>\n";
    }

    void writeMark(const Mark &mark)
    {
        switch (mark.kind) {
        case Mark::Kind::Box:
            return writeBox(mark);
        case Mark::Kind::Path:
        case Mark::Kind::Segments:
            return writePath(mark);
        case Mark::Kind::Text:
            return writeText(mark);
        case Mark::Kind::Glyph:
            return writeGlyph(mark);
        case Mark::Kind::Name:
            return; // names are for screens
        }
    }

    void writeLook(const Mark &mark)
    {
        attribute("fill", colour(mark.fill));
        if (mark.stroke == Role::None)
            return;
        attribute("stroke", colour(mark.stroke));
        if (mark.width != 1)
            attribute("stroke-width", number(mark.width));
        QByteArrayList pattern;
        for (const double length : patternOf(mark.dash))
            pattern.append(number(length));
        if (!pattern.isEmpty())
            attribute("stroke-dasharray", pattern.join(' '));
    }

    void writeBox(const Mark &mark)
    {
        m_out += "<rect";
        place(mark.box);
        if (mark.radius > 0)
            attribute("rx", number(mark.radius));
        writeLook(mark);
        m_out += "/>\n";
    }

    void writePath(const Mark &mark)
    {
        const auto points = m_picture.pointsOf(mark);
        m_out += "<path";
        if (mark.kind == Mark::Kind::Segments) {
            QByteArray data;
            for (size_t i = 0; i < points.size(); ++i)
                data += (i % 2 ? 'L' : 'M') + pair(points[i]);
            attribute("d", data);
        } else {
            attribute("d", pathData(outlineOf(points, mark.radius, mark.closed)));
        }
        writeLook(mark);
        if (mark.closed)
            attribute("stroke-linejoin", "round");
        m_out += "/>\n";
    }

    void writeText(const Mark &mark)
    {
        const QFont &font = fontOf(mark.lettering);
        const QString &text = m_picture.textOf(mark);
        m_out += "<text";
        attribute("x", number(mark.box.x()));
        attribute("y", number(mark.box.y() + baselineOf(mark.lettering)));
        attribute("font-size", QByteArray::number(font.pixelSize()));
        if (font.weight() >= QFont::Bold)
            attribute("font-weight", "bold");
        attribute("fill", colour(mark.fill));
        // Where another font stands in for ours, the text still keeps within its card.
        attribute("textLength", number(mark.box.width()));
        m_out += '>' + escaped(text) + "</text>\n";
    }

    void writeGlyph(const Mark &mark)
    {
        m_out += "<use";
        attribute("xlink:href", '#' + m_icons.value(m_picture.iconOf(mark)));
        attribute("transform",
                  "translate(" + number(mark.box.x()) + ' ' + number(mark.box.y()) + ") scale("
                      + QByteArray::number(mark.box.width() / iconSide, 'g', 4) + ')');
        attribute("stroke", colour(mark.stroke));
        m_out += "/>\n";
    }

    const Picture &m_picture;
    const Theme &m_theme;
    QByteArray m_out;
    QHash<QString, QByteArray> m_icons;
    QSet<QByteArray> m_ids;
};

} // namespace

QByteArray svgOf(const Picture &picture, const Theme &theme, const QString &title)
{
    return SvgWriter(picture, theme).write(title);
}

Result<void>
writeSvg(const Picture &picture, const Theme &theme, const QString &title, const QString &file)
{
    return replaceFile(file, svgOf(picture, theme, title));
}

} // namespace martlet
