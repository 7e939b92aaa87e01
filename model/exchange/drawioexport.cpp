// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/drawioexport.h"

#include "model/base/version.h"
#include "model/drawing/blueprint.h"
#include "model/drawing/cardgroups.h"
#include "model/drawing/cardtext.h"
#include "model/drawing/flowstroke.h"
#include "model/drawing/flowtext.h"
#include "model/drawing/notemarks.h"
#include "model/exchange/boundedxml.h"
#include "model/exchange/plainfields.h"

#include <QFile>
#include <QLineF>
#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return QString::number(std::round(value * 1000) / 1000, 'g', 15);
}

QString colour(Role role)
{
    return role == Role::None ? u"none"_s : Theme::print().colour(role).name();
}

/// Text within a label, which draw.io reads as HTML.
QString html(const QString &text)
{
    return xmlText(text).toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// The glyph on its tile, as an address that holds the picture itself.
QString tileImage(const Card &card)
{
    const int hue = card.life == Card::Life::Leaving ? tileHues - 1 : card.hue;
    QFile file(card.icon);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression head(u"<!--.*?-->|<svg[^>]*>|</svg>"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    const QString lines = QString::fromUtf8(file.readAll()).remove(head).simplified();
    const Role ground = card.isTinted ? Role::Card : roleAt(Role::Tile0, hue);
    const QString picture =
        u"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"34\" height=\"34\"><rect width=\"34\" "
        "height=\"34\" rx=\"8\" fill=\"%1\"/><g transform=\"translate(8 8) scale(.75)\" "
        "fill=\"none\" stroke=\"%2\" stroke-width=\"2\" stroke-linecap=\"round\" "
        "stroke-linejoin=\"round\">%3</g></svg>"_s.arg(
            colour(ground), colour(roleAt(Role::Glyph0, hue)), lines);
    return u"data:image/svg+xml,"_s + QString::fromLatin1(picture.toUtf8().toBase64());
}

QString cardStyle(const Card &card)
{
    const bool planned = card.life == Card::Life::Planned;
    const Role ground = card.isTinted ? roleAt(Role::Tile0, card.hue) : Role::Card;
    const Role text = card.life == Card::Life::Leaving ? Role::FaintText : Role::Text;
    const double left = cardform::padding + cardform::tile + cardform::gap;
    QString style =
        u"rounded=1;absoluteArcSize=1;arcSize=%1;whiteSpace=wrap;html=1;align=left;"
        "verticalAlign=middle;spacingLeft=%2;spacingRight=8;fontSize=13;fillColor=%3;"
        "strokeColor=%4;fontColor=%5;"_s.arg(number(2 * cardform::radius),
                                             number(left),
                                             colour(ground),
                                             colour(planned ? Role::FaintText : Role::CardEdge),
                                             colour(text));
    if (planned)
        style += u"dashed=1;"_s;
    const QString image = tileImage(card);
    if (!image.isEmpty())
        style += u"shape=label;imageAlign=left;imageVerticalAlign=middle;imageWidth=34;"
                 "imageHeight=34;spacing=5;image="_s
            + image + u';';
    return style;
}

QString noteStyle(const Card &note)
{
    return u"shape=note;size=%1;whiteSpace=wrap;html=1;align=left;verticalAlign=top;spacing=%2;"
           "fontSize=11;fillColor=%3;strokeColor=%4;fontColor=%5;"_s.arg(
               number(noteform::fold),
               number(noteform::padding),
               colour(roleAt(Role::Tile0, note.hue)),
               colour(roleAt(Role::Glyph0, note.hue)),
               colour(Role::Text));
}

QString groundStyle(Role fill, Role stroke)
{
    return u"rounded=1;absoluteArcSize=1;arcSize=24;whiteSpace=wrap;html=1;align=left;"
           "verticalAlign=top;spacingLeft=14;spacingTop=4;fontSize=13;connectable=0;container=0;"
           "dropTarget=0;locked=1;fillColor=%1;strokeColor=%2;fontColor=%3;"_s.arg(
               colour(fill), colour(stroke), colour(Role::Text));
}

QString flowStyle(const Flow &flow)
{
    const FlowStroke stroke = strokeOf(flow);
    QString style =
        u"edgeStyle=orthogonalEdgeStyle;rounded=1;html=1;strokeColor=%1;strokeWidth=%2;"_s.arg(
            colour(stroke.colour), number(stroke.width));
    const auto pattern = patternOf(stroke.dash);
    if (!pattern.empty()) {
        QStringList lengths;
        for (const double length : pattern)
            lengths.append(number(length));
        style += u"dashed=1;fixDash=1;dashPattern=%1;"_s.arg(lengths.join(u' '));
    }
    const QString fill = hasHollowArrow(flow) ? u"0"_s : u"1"_s;
    const QString head = flow.style == FlowStyle::Thin ? u"none"_s : u"block"_s;
    style += u"endArrow=%1;endFill=%2;endSize=7;startArrow=%3;startFill=%2;startSize=7;"_s.arg(
        head, fill, flow.twoWay ? head : u"none"_s);
    const Role text = flow.style == FlowStyle::Manual ? Role::ManualText : Role::FaintText;
    return style
        + u"fontSize=11;labelBackgroundColor=%1;fontColor=%2;"_s.arg(colour(Role::Card),
                                                                     colour(text));
}

/// Where a way leaves or enters a card, as parts of its width and height.
QString anchor(QStringView end, QPointF point, const QRectF &card)
{
    return u"%1X=%2;%1Y=%3;%1Dx=0;%1Dy=0;%1Perimeter=0;"_s.arg(
        end,
        number((point.x() - card.left()) / card.width()),
        number((point.y() - card.top()) / card.height()));
}

/// How far along a way the nearest point to another lies, from 0 to 1, and that point.
std::pair<double, QPointF> nearest(const std::vector<QPointF> &way, QPointF to)
{
    double whole = 0;
    double best = 0;
    double least = std::numeric_limits<double>::infinity();
    QPointF found = way.front();
    for (size_t i = 0; i + 1 < way.size(); ++i) {
        const QLineF line(way[i], way[i + 1]);
        const QRectF box = QRectF(way[i], way[i + 1]).normalized();
        const QPointF on(std::clamp(to.x(), box.left(), box.right()),
                         std::clamp(to.y(), box.top(), box.bottom()));
        if (QLineF(on, to).length() < least) {
            least = QLineF(on, to).length();
            best = whole + QLineF(way[i], on).length();
            found = on;
        }
        whole += line.length();
    }
    return {whole > 0 ? best / whole : 0, found};
}

class DrawioWriter
{
public:
    explicit DrawioWriter(const ViewExport &what)
        : m_what(what)
        , m_schema(what.graph)
        , m_xml(&m_bytes)
    { }

    QByteArray write();

private:
    using Attributes = QList<std::pair<QString, QString>>;

    void page(const PrintedView &printed);
    void ground(const MapView &view, const Arrangement &arrangement);
    void
    box(const QRectF &place, const QString &label, const QString &style, const Attributes &more);
    void card(const Card &card, const QRectF &place);
    void flow(const MapView &view, const Flow &flow, const Arrangement &arrangement, size_t number);
    void beginShape(const QString &id, const QString &label, const Attributes &more);
    void endShape() { m_xml.writeEndElement(); }
    void geometry(const QRectF &place);
    void route(const FlowRoute &route);
    Attributes known(const QString &id) const;
    void attribute(QStringView name, const QString &value)
    {
        m_xml.writeAttribute(name.toString(), xmlText(value));
    }
    void point(QPointF at, const QString &as = {});

    const ViewExport &m_what;
    Schema m_schema;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    int m_grounds = 0; ///< on this page
};

QByteArray DrawioWriter::write()
{
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"mxfile"_s);
    attribute(u"host", u"Martlet"_s);
    attribute(u"agent", u"Martlet "_s + QString::fromLatin1(version));
    for (const PrintedView &view : m_what.views)
        page(view);
    m_xml.writeEndDocument();
    return m_bytes;
}

void DrawioWriter::page(const PrintedView &printed)
{
    const MapView &view = printed.view;
    m_grounds = 0;
    m_xml.writeStartElement(u"diagram"_s);
    attribute(u"id", view.id);
    attribute(u"name", view.name.simplified());
    m_xml.writeStartElement(u"mxGraphModel"_s);
    for (const auto &[name, value] : {std::pair(u"grid"_s, u"1"_s),
                                      {u"gridSize"_s, u"8"_s},
                                      {u"guides"_s, u"1"_s},
                                      {u"tooltips"_s, u"1"_s},
                                      {u"connect"_s, u"1"_s},
                                      {u"arrows"_s, u"1"_s},
                                      {u"fold"_s, u"1"_s},
                                      {u"page"_s, u"0"_s},
                                      {u"math"_s, u"0"_s},
                                      {u"shadow"_s, u"0"_s}})
        m_xml.writeAttribute(name, value);
    m_xml.writeStartElement(u"root"_s);
    Attributes more {{drawio::viewKind.toString(), view.kind},
                     {drawio::lanes.toString(), view.laneField.text()}};
    if (const Item *journey = m_what.graph.find(view.journey))
        more.append({drawio::journey.toString(), journey->name()});
    beginShape(u"0"_s, {}, more);
    m_xml.writeEmptyElement(u"mxCell"_s);
    endShape();
    m_xml.writeEmptyElement(u"mxCell"_s);
    attribute(u"id", u"1"_s);
    attribute(u"parent", u"0"_s);
    ground(view, printed.arrangement);
    for (size_t i = 0; i < view.flows.size(); ++i)
        flow(view, view.flows[i], printed.arrangement, i);
    for (size_t i = 0; i < view.cards.size(); ++i)
        card(view.cards[i], printed.arrangement.cards[i]);
    for (int level = 0; level < 3; ++level)
        m_xml.writeEndElement();
}

void DrawioWriter::ground(const MapView &view, const Arrangement &arrangement)
{
    const Attributes onlySeen {{drawio::kind.toString(), drawio::ground.toString()}};
    for (size_t i = 0; i < view.lanes.size(); ++i) {
        const Lane &lane = view.lanes[i];
        QString label = u"<b>%1</b>"_s.arg(html(lane.title));
        if (!lane.subtitle.isEmpty())
            label += u"<br><font style=\"font-size:11px\" color=\"%1\">%2</font>"_s.arg(
                colour(Role::FaintText), html(lane.subtitle));
        const Role tint = roleAt(Role::Lane0, int(i) % laneTints);
        box(arrangement.lanes[i],
            label,
            groundStyle(tint, Role::LaneEdge),
            {{drawio::kind.toString(), drawio::lane.toString()},
             {drawio::value.toString(), lane.value}});
    }
    for (size_t i = 0; i < view.rows.size(); ++i) {
        const BackRow &row = view.rows[i];
        const RowPlace &place = arrangement.rows[i];
        box(place.box, html(row.title), groundStyle(Role::None, Role::LaneEdge), onlySeen);
        for (size_t entry = 0; entry < row.entries.size(); ++entry)
            box(place.entries[entry],
                html(row.entries[entry].text),
                groundStyle(Role::Card, Role::CardEdge)
                    + u"verticalAlign=middle;fontSize=11;spacingLeft=6;spacingTop=0;arcSize=8;"_s,
                onlySeen);
    }
    for (const GroupFrame &frame : groupFrames(view, arrangement.cards)) {
        const QString name = view.groups[size_t(frame.group)].name;
        box(frame.box,
            frame.isTitled ? html(name) : QString(),
            groundStyle(Role::None, Role::Thin) + u"fontSize=11;"_s,
            onlySeen);
    }
}

void DrawioWriter::beginShape(const QString &id, const QString &label, const Attributes &more)
{
    m_xml.writeStartElement(u"object"_s);
    attribute(u"label", label);
    for (const auto &[name, value] : more)
        attribute(name, value);
    attribute(u"id", id);
}

void DrawioWriter::point(QPointF at, const QString &as)
{
    m_xml.writeEmptyElement(u"mxPoint"_s);
    attribute(u"x", number(at.x()));
    attribute(u"y", number(at.y()));
    if (!as.isEmpty())
        attribute(u"as", as);
}

void DrawioWriter::geometry(const QRectF &place)
{
    m_xml.writeEmptyElement(u"mxGeometry"_s);
    attribute(u"x", number(place.x()));
    attribute(u"y", number(place.y()));
    attribute(u"width", number(place.width()));
    attribute(u"height", number(place.height()));
    attribute(u"as", u"geometry"_s);
}

void DrawioWriter::box(const QRectF &place,
                       const QString &label,
                       const QString &style,
                       const Attributes &more)
{
    beginShape(u"ground-%1"_s.arg(++m_grounds), label, more);
    m_xml.writeStartElement(u"mxCell"_s);
    attribute(u"style", style);
    attribute(u"vertex", u"1"_s);
    attribute(u"parent", u"1"_s);
    geometry(place);
    m_xml.writeEndElement();
    endShape();
}

// What draw.io itself means by an attribute is not ours to write.
DrawioWriter::Attributes DrawioWriter::known(const QString &id) const
{
    static const QRegularExpression plain(u"^[a-z][a-z0-9-]*$"_s);
    static const QStringList taken {
        u"id"_s, u"label"_s, u"link"_s, u"tooltip"_s, u"placeholder"_s, u"placeholders"_s};
    const Item &item = *m_what.graph.find(id);
    Attributes attributes {{drawio::id.toString(), id},
                           {drawio::kind.toString(), item.kind.text()}};
    for (const PlainField &field : plainFields(item, m_what.graph, m_schema)) {
        if (plain.match(field.field.text()).hasMatch() && !taken.contains(field.field.text()))
            attributes.append({field.field.text(), field.text});
    }
    return attributes;
}

void DrawioWriter::card(const Card &card, const QRectF &place)
{
    const QString name = card.isNote ? m_what.graph.find(card.id)->name() : card.title;
    const QString second = card.isNote ? QString() : card.second;
    QString label = card.isNote ? html(name) : u"<b>%1</b>"_s.arg(html(name));
    if (!second.isEmpty())
        label += u"<br><font style=\"font-size:11px\" color=\"%1\">%2</font>"_s.arg(
            colour(Role::FaintText), html(second));
    Attributes more = known(card.id);
    more.append({drawio::name.toString(), name});
    if (!second.isEmpty())
        more.append({drawio::second.toString(), second});
    more.append(
        {drawio::place.toString(),
         QStringList {
             number(place.x()), number(place.y()), number(place.width()), number(place.height())}
             .join(u' ')});
    beginShape(u"item-"_s + card.id, label, more);
    m_xml.writeStartElement(u"mxCell"_s);
    attribute(u"style", card.isNote ? noteStyle(card) : cardStyle(card));
    attribute(u"vertex", u"1"_s);
    attribute(u"parent", u"1"_s);
    geometry(place);
    m_xml.writeEndElement();
    endShape();
}

void DrawioWriter::route(const FlowRoute &route)
{
    m_xml.writeStartElement(u"mxGeometry"_s);
    const bool labelled = !route.label.isEmpty();
    const auto [along, on] = nearest(route.points, route.label.center());
    if (labelled)
        attribute(u"x", number(2 * along - 1));
    attribute(u"relative", u"1"_s);
    attribute(u"as", u"geometry"_s);
    if (route.points.size() > 2) {
        m_xml.writeStartElement(u"Array"_s);
        attribute(u"as", u"points"_s);
        for (size_t i = 1; i + 1 < route.points.size(); ++i)
            point(route.points[i]);
        m_xml.writeEndElement();
    }
    if (labelled)
        point(route.label.center() - on, u"offset"_s);
    m_xml.writeEndElement();
}

void DrawioWriter::flow(const MapView &view,
                        const Flow &flow,
                        const Arrangement &arrangement,
                        size_t number)
{
    const FlowRoute &way = arrangement.flows[number];
    const QString &from = view.cards[size_t(flow.from)].id;
    const QString &to = view.cards[size_t(flow.to)].id;
    Attributes more = known(flow.id);
    more.append({drawio::from.toString(), from});
    more.append({drawio::to.toString(), to});
    beginShape(u"item-"_s + flow.id, html(flow.labelLines.join(u'\n')), more);
    m_xml.writeStartElement(u"mxCell"_s);
    attribute(u"style",
              flowStyle(flow)
                  + anchor(u"exit", way.points.front(), arrangement.cards[size_t(flow.from)])
                  + anchor(u"entry", way.points.back(), arrangement.cards[size_t(flow.to)]));
    attribute(u"edge", u"1"_s);
    attribute(u"parent", u"1"_s);
    attribute(u"source", u"item-"_s + from);
    attribute(u"target", u"item-"_s + to);
    route(way);
    m_xml.writeEndElement();
    endShape();
}

} // namespace

QByteArray writeDrawio(const ViewExport &what)
{
    return DrawioWriter(what).write();
}

} // namespace martlet
