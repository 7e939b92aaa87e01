// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/archimateexport.h"

#include "model/drawing/flowstroke.h"
#include "model/exchange/archimatetypes.h"
#include "model/exchange/boundedxml.h"
#include "model/exchange/plainfields.h"

#include <QMap>
#include <QXmlStreamWriter>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// An identity as XML allows it for identifiers, each different from every other.
QString identifier(const QString &prefix, const QString &id)
{
    QString name = prefix + u'-';
    const QByteArray bytes = id.toUtf8();
    for (const char byte : bytes) {
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9') || byte == '-';
        if (isPlain)
            name += QLatin1Char(byte);
        else
            name += u"_%1"_s.arg(uint(uchar(byte)), 2, 16, QChar(u'0'));
    }
    return name;
}

/// A relationship of the file: one of ours, or a reference to another element.
struct Relationship
{
    QString id;
    QString type;
    QString from; ///< identities
    QString to;
    QString name;
    const Item *item = nullptr; ///< none: a reference
    Key field; ///< of references
};

class ArchimateWriter
{
public:
    explicit ArchimateWriter(const ViewExport &what)
        : m_what(what)
        , m_graph(what.graph)
        , m_schema(what.graph)
        , m_xml(&m_bytes)
    { }

    QByteArray write();

private:
    void gather();
    void gatherReferences(const Item &item);
    bool isWritten(const QString &id) const;
    void elements();
    void relationships();
    void relationship(const Relationship &relationship);
    void organizations();
    void propertyDefinitions();
    void views();
    void view(const PrintedView &printed);
    void node(const PrintedView &printed, size_t number, QPoint shift);
    void container(const QString &id, const QString &label, const QRectF &place, QPoint shift);
    void connection(const PrintedView &printed, size_t number, QPoint shift);

    void text(const QString &tag, const QString &content)
    {
        m_xml.writeTextElement(tag, xmlText(content));
    }
    void attribute(const QString &name, const QString &value) { m_xml.writeAttribute(name, value); }
    void type(const QString &name) { m_xml.writeAttribute(xsi, u"type"_s, name); }
    void properties(const QList<PlainField> &fields);
    QList<PlainField> known(const Item &item) const;
    void place(const QRectF &box, QPoint shift);
    void colour(const QString &tag, const QColor &colour);
    QString nodeId(const PrintedView &printed, int card) const
    {
        return identifier(u"node"_s, printed.view.id + u'/' + printed.view.cards[size_t(card)].id);
    }

    static inline const QString open = u"http://www.opengroup.org/xsd/archimate/3.0/"_s;
    static inline const QString xsi = u"http://www.w3.org/2001/XMLSchema-instance"_s;

    const ViewExport &m_what;
    const Graph &m_graph;
    Schema m_schema;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    QList<const Item *> m_elements;
    QList<Relationship> m_relationships;
    QMap<QString, QString> m_definitions; ///< of properties: name -> identifier
};

bool ArchimateWriter::isWritten(const QString &id) const
{
    const Item *item = m_graph.find(id);
    return item && !archimate::elementType(item->kind).isEmpty();
}

void ArchimateWriter::gatherReferences(const Item &item)
{
    for (const auto &reference : archimate::fieldRelationships(item.kind)) {
        const QString other = item.fields.get(reference.field).text();
        if (!isWritten(other) || other == item.id)
            continue;
        const QString id = identifier(reference.field.text(), item.id);
        const QString name = reference.field == key::owner ? u"owns"_s : QString();
        const bool ends = reference.isHeldByTarget;
        m_relationships.append({id,
                                reference.type,
                                ends ? other : item.id,
                                ends ? item.id : other,
                                name,
                                nullptr,
                                reference.field});
    }
}

void ArchimateWriter::gather()
{
    for (const Item *item : m_graph.sortedItems()) {
        if (isWritten(item->id))
            m_elements.append(item);
    }
    for (const Item *item : m_graph.sortedItems()) {
        const QString type = archimate::relationshipType(item->kind);
        if (type.isEmpty() || !isWritten(item->from) || !isWritten(item->to))
            continue;
        QStringList names;
        for (const QString &object : item->fields.get(key::objects).list())
            names.append(m_graph.value(object, key::name).text());
        m_relationships.append({identifier(u"rel"_s, item->id),
                                type,
                                item->from,
                                item->to,
                                names.join(u", "_s),
                                item,
                                {}});
    }
    for (const Item *item : std::as_const(m_elements))
        gatherReferences(*item);
}

QList<PlainField> ArchimateWriter::known(const Item &item) const
{
    QList<PlainField> fields {{Key(archimate::id), item.id},
                              {Key(archimate::kind), item.kind.text()}};
    return fields + plainFields(item, m_graph, m_schema);
}

void ArchimateWriter::properties(const QList<PlainField> &fields)
{
    m_xml.writeStartElement(u"properties"_s);
    for (const PlainField &field : fields) {
        const QString id = identifier(u"prop"_s, field.field.text());
        m_definitions.insert(field.field.text(), id);
        m_xml.writeStartElement(u"property"_s);
        attribute(u"propertyDefinitionRef"_s, id);
        text(u"value"_s, field.text);
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void ArchimateWriter::elements()
{
    if (m_elements.isEmpty())
        return;
    m_xml.writeStartElement(u"elements"_s);
    for (const Item *item : std::as_const(m_elements)) {
        m_xml.writeStartElement(u"element"_s);
        attribute(u"identifier"_s, identifier(u"id"_s, item->id));
        type(archimate::elementType(item->kind));
        text(u"name"_s, item->name());
        properties(known(*item));
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

QString accessOf(const Item &holds)
{
    const QString as = holds.fields.get(u"as"_key).text();
    if (as == "reads"_L1)
        return u"Read"_s;
    if (as == "copy"_L1)
        return u"Write"_s;
    return as == "authority"_L1 ? u"ReadWrite"_s : u"Access"_s;
}

void ArchimateWriter::relationship(const Relationship &relationship)
{
    m_xml.writeStartElement(u"relationship"_s);
    attribute(u"identifier"_s, relationship.id);
    attribute(u"source"_s, identifier(u"id"_s, relationship.from));
    attribute(u"target"_s, identifier(u"id"_s, relationship.to));
    type(relationship.type);
    if (relationship.item && relationship.type == "Access"_L1)
        attribute(u"accessType"_s, accessOf(*relationship.item));
    if (!relationship.item && relationship.type == "Association"_L1)
        attribute(u"isDirected"_s, u"true"_s);
    if (!relationship.name.isEmpty())
        text(u"name"_s, relationship.name);
    properties(relationship.item
                   ? known(*relationship.item)
                   : QList<PlainField> {{Key(archimate::kind), relationship.field.text()}});
    m_xml.writeEndElement();
}

void ArchimateWriter::relationships()
{
    if (m_relationships.isEmpty())
        return;
    m_xml.writeStartElement(u"relationships"_s);
    for (const Relationship &one : std::as_const(m_relationships))
        relationship(one);
    m_xml.writeEndElement();
}

void ArchimateWriter::organizations()
{
    if (m_elements.isEmpty())
        return;
    m_xml.writeStartElement(u"organizations"_s);
    for (const KindRow *kind : Schema::kindsOf(ItemSort::Element)) {
        QStringList ids;
        for (const Item *item : std::as_const(m_elements)) {
            if (item->kind == kind->id)
                ids.append(identifier(u"id"_s, item->id));
        }
        if (ids.isEmpty())
            continue;
        m_xml.writeStartElement(u"item"_s);
        text(u"label"_s, kind->plural());
        for (const QString &id : std::as_const(ids)) {
            m_xml.writeEmptyElement(u"item"_s);
            attribute(u"identifierRef"_s, id);
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

// Views follow, and need definitions of their own.
void ArchimateWriter::propertyDefinitions()
{
    for (const QStringView own :
         {archimate::id, archimate::kind, QStringView(u"lanes"), QStringView(u"journey")})
        m_definitions.insert(own.toString(), identifier(u"prop"_s, own.toString()));
    m_xml.writeStartElement(u"propertyDefinitions"_s);
    for (auto definition = m_definitions.cbegin(); definition != m_definitions.cend();
         ++definition) {
        m_xml.writeStartElement(u"propertyDefinition"_s);
        attribute(u"identifier"_s, definition.value());
        attribute(u"type"_s, u"string"_s);
        text(u"name"_s, definition.key());
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
}

void ArchimateWriter::place(const QRectF &box, QPoint shift)
{
    const QRect rounded = box.toRect().translated(shift);
    attribute(u"x"_s, QString::number(qMax(0, rounded.x())));
    attribute(u"y"_s, QString::number(qMax(0, rounded.y())));
    attribute(u"w"_s, QString::number(qMax(1, rounded.width())));
    attribute(u"h"_s, QString::number(qMax(1, rounded.height())));
}

void ArchimateWriter::colour(const QString &tag, const QColor &shade)
{
    m_xml.writeStartElement(u"style"_s);
    m_xml.writeEmptyElement(tag);
    attribute(u"r"_s, QString::number(shade.red()));
    attribute(u"g"_s, QString::number(shade.green()));
    attribute(u"b"_s, QString::number(shade.blue()));
    m_xml.writeEndElement();
}

void ArchimateWriter::container(const QString &id,
                                const QString &label,
                                const QRectF &box,
                                QPoint shift)
{
    m_xml.writeStartElement(u"node"_s);
    attribute(u"identifier"_s, id);
    type(u"Container"_s);
    place(box, shift);
    text(u"label"_s, label);
    m_xml.writeEndElement();
}

void ArchimateWriter::node(const PrintedView &printed, size_t number, QPoint shift)
{
    const Card &card = printed.view.cards[number];
    if (!card.isNote && !isWritten(card.id))
        return;
    m_xml.writeStartElement(u"node"_s);
    attribute(u"identifier"_s, nodeId(printed, int(number)));
    if (!card.isNote)
        attribute(u"elementRef"_s, identifier(u"id"_s, card.id));
    type(card.isNote ? u"Label"_s : u"Element"_s);
    place(printed.arrangement.cards[number], shift);
    if (card.isNote)
        text(u"label"_s, card.title);
    colour(u"fillColor"_s, Theme::print().colour(roleAt(Role::Tile0, card.hue)));
    m_xml.writeEndElement();
}

void ArchimateWriter::connection(const PrintedView &printed, size_t number, QPoint shift)
{
    const Flow &flow = printed.view.flows[number];
    const QString &from = printed.view.cards[size_t(flow.from)].id;
    const QString &to = printed.view.cards[size_t(flow.to)].id;
    if (!isWritten(from) || !isWritten(to))
        return;
    const std::vector<QPointF> &way = printed.arrangement.flows[number].points;
    m_xml.writeStartElement(u"connection"_s);
    attribute(u"identifier"_s, identifier(u"line"_s, printed.view.id + u'/' + flow.id));
    attribute(u"relationshipRef"_s, identifier(u"rel"_s, flow.id));
    type(u"Relationship"_s);
    attribute(u"source"_s, nodeId(printed, flow.from));
    attribute(u"target"_s, nodeId(printed, flow.to));
    colour(u"lineColor"_s, Theme::print().colour(strokeOf(flow).colour));
    for (size_t i = 1; i + 1 < way.size(); ++i) {
        const QPoint bend = way[i].toPoint() + shift;
        m_xml.writeEmptyElement(u"bendpoint"_s);
        attribute(u"x"_s, QString::number(qMax(0, bend.x())));
        attribute(u"y"_s, QString::number(qMax(0, bend.y())));
    }
    m_xml.writeEndElement();
}

void ArchimateWriter::view(const PrintedView &printed)
{
    constexpr int margin = 24;
    const MapView &shown = printed.view;
    const QPoint shift = QPoint(margin, margin) - printed.arrangement.bounds.topLeft().toPoint();
    m_xml.writeStartElement(u"view"_s);
    attribute(u"identifier"_s, identifier(u"view"_s, shown.id));
    type(u"Diagram"_s);
    text(u"name"_s, shown.name);
    QList<PlainField> fields {{Key(archimate::id), shown.id}, {Key(archimate::kind), shown.kind}};
    if (!shown.laneField.isEmpty())
        fields.append({u"lanes"_key, shown.laneField.text()});
    if (const Item *journey = m_graph.find(shown.journey))
        fields.append({key::journey, journey->name()});
    properties(fields);
    for (size_t i = 0; i < shown.lanes.size(); ++i)
        container(identifier(u"lane"_s, shown.id + u'/' + QString::number(i)),
                  shown.lanes[i].title,
                  printed.arrangement.lanes[i],
                  shift);
    for (size_t i = 0; i < shown.cards.size(); ++i)
        node(printed, i, shift);
    for (size_t i = 0; i < shown.flows.size(); ++i)
        connection(printed, i, shift);
    m_xml.writeEndElement();
}

void ArchimateWriter::views()
{
    m_xml.writeStartElement(u"views"_s);
    m_xml.writeStartElement(u"diagrams"_s);
    for (const PrintedView &printed : m_what.views)
        view(printed);
    m_xml.writeEndElement();
    m_xml.writeEndElement();
}

QByteArray ArchimateWriter::write()
{
    gather();
    m_xml.setAutoFormatting(true);
    m_xml.setAutoFormattingIndent(1);
    m_xml.writeStartDocument();
    m_xml.writeStartElement(u"model"_s);
    m_xml.writeDefaultNamespace(open);
    m_xml.writeNamespace(xsi, u"xsi"_s);
    m_xml.writeAttribute(
        xsi,
        u"schemaLocation"_s,
        open + u" http://www.opengroup.org/xsd/archimate/3.1/archimate3_Diagram.xsd"_s);
    attribute(u"identifier"_s, u"model"_s);
    text(u"name"_s, m_graph.project().name());
    elements();
    relationships();
    organizations();
    propertyDefinitions();
    views();
    m_xml.writeEndDocument();
    return m_bytes;
}

} // namespace

QByteArray writeArchimate(const ViewExport &what)
{
    return ArchimateWriter(what).write();
}

} // namespace martlet
