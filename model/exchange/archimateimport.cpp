// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/archimateimport.h"

#include "model/base/text.h"
#include "model/exchange/archimatetypes.h"
#include "model/exchange/boundedxml.h"
#include "model/exchange/itemmatcher.h"
#include "model/exchange/plainfields.h"
#include "model/exchange/relationmaking.h"

#include <QCoreApplication>
#include <QMap>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key viewKey(u"view");

class ArchimateImport
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Archimate)

public:
    ArchimateImport(const XmlElement &model, const QString &source, Draft &draft)
        : m_model(model)
        , m_source(source)
        , m_draft(draft)
        , m_matcher(draft, source, m_report)
        , m_relations(draft, m_matcher)
        , m_fields(draft, m_matcher, m_report, source)
    { }

    ImportReport run();

private:
    using Properties = QMap<QString, QString>;

    void learnDefinitions();
    Properties propertiesOf(const XmlElement &element) const;
    static QString nameIn(const XmlElement &element)
    {
        return cleanText(element.childText(u"name"), nameLimit).simplified();
    }
    /// What the file calls it.
    static QString keyOf(const XmlElement &element)
    {
        return cleanText(element.attribute(u"identifier"_s), nameLimit).simplified();
    }
    void readElement(const XmlElement &element);
    QString elementOf(const XmlElement &element, Key kind, const Properties &properties);
    void rename(const QString &item, const QString &name);
    void readRelationship(const XmlElement &element);
    bool readReference(const XmlElement &element, const RelationEnds &ends);
    Key kindOf(const XmlElement &element, const RelationEnds &ends, Key wanted) const;
    void readView(const XmlElement &element);
    void readNodes(const XmlElement &parent, const QString &view);
    void readFields(const QString &item, const Properties &properties, int line);
    void tellLeftOut();
    void reject(const XmlElement &element, const QString &value, const QString &reason)
    {
        m_report.rejected.append(
            {m_source, element.line, element.attribute(u"type"_s), value, reason});
    }

    const XmlElement &m_model;
    QString m_source;
    Draft &m_draft;
    ImportReport m_report;
    ItemMatcher m_matcher;
    RelationMaking m_relations;
    PlainFieldReader m_fields;
    QHash<QString, QString> m_definitions; ///< of properties: identifier -> name
    QHash<QString, QString> m_items; ///< identifier -> identity
    QSet<QString> m_seen; ///< identities
    QSet<QString> m_made; ///< those that are new
    QMap<QString, QStringList> m_leftOut; ///< type -> names
};

/// The children of a part of the model.
const std::vector<XmlElement> &childrenOf(const XmlElement *part)
{
    static const std::vector<XmlElement> none;
    return part ? part->children : none;
}

void ArchimateImport::learnDefinitions()
{
    for (const XmlElement &definition : childrenOf(m_model.child(u"propertyDefinitions")))
        m_definitions.insert(definition.attribute(u"identifier"_s), definition.childText(u"name"));
}

ArchimateImport::Properties ArchimateImport::propertiesOf(const XmlElement &element) const
{
    Properties properties;
    for (const XmlElement &property : childrenOf(element.child(u"properties"))) {
        const QString name = m_definitions.value(property.attribute(u"propertyDefinitionRef"_s));
        const XmlElement *value = property.child(u"value");
        if (!name.isEmpty() && value)
            properties.insert(name, value->text);
    }
    return properties;
}

void ArchimateImport::readFields(const QString &item, const Properties &properties, int line)
{
    for (auto property = properties.cbegin(); property != properties.cend(); ++property) {
        if (!property.key().startsWith("martlet-"_L1))
            m_fields.read(item, {Key(property.key()), property.value()}, line, property.key());
    }
}

void ArchimateImport::rename(const QString &item, const QString &name)
{
    const QString before = m_draft.graph().find(item)->name();
    if (cleanText(before, nameLimit).simplified() != name)
        m_matcher.set(item, key::name, name);
}

QString
ArchimateImport::elementOf(const XmlElement &element, Key kind, const Properties &properties)
{
    const QString name = nameIn(element);
    const QString identifier = keyOf(element);
    const QString ours = properties.value(archimate::id.toString());
    if (m_draft.graph().value(ours, key::kind).text() == kind.text() && !m_seen.contains(ours)) {
        rename(ours, name);
        return ours;
    }
    const ItemMatcher::Match match = m_matcher.find(kind, identifier, name);
    if (match.ambiguous) {
        reject(element, name, tr("Several things on the map bear this name."));
        return {};
    }
    if (match.byKey)
        rename(match.id, name);
    else if (!match.id.isEmpty())
        m_matcher.claim(match.id, identifier);
    if (!match.id.isEmpty())
        return match.id;
    const QString id = freeIdentity(m_draft.graph(), properties.value(archimate::id.toString()));
    const QString made = m_matcher.create(kind, name, id.isEmpty() ? identifier : QString(), id);
    m_made.insert(made);
    readFields(made, properties, element.line);
    const QString words = cleanText(element.childText(u"documentation"), textLimit);
    if (!words.isEmpty())
        m_matcher.set(made, u"note"_key, words);
    return made;
}

void ArchimateImport::readElement(const XmlElement &element)
{
    const Properties properties = propertiesOf(element);
    const QString type = element.attribute(u"type"_s);
    const KindRow *row = Schema::kind(Key(properties.value(archimate::kind.toString())));
    const bool isOurs =
        row && row->sort == ItemSort::Element && archimate::elementType(row->id) == type;
    const Key kind = isOurs ? row->id : archimate::kindOfElement(type);
    const QString name = nameIn(element);
    if (kind.isEmpty()) {
        m_leftOut[type].append(name);
        return;
    }
    if (name.isEmpty() && properties.value(archimate::id.toString()).isEmpty())
        return reject(element, name, tr("The element has no name."));
    const qsizetype added = m_report.added.size();
    const qsizetype changed = m_report.changed.size();
    const QString id = elementOf(element, kind, properties);
    if (id.isEmpty())
        return;
    m_items.insert(element.attribute(u"identifier"_s), id);
    m_seen.insert(id);
    if (m_report.added.size() == added && m_report.changed.size() == changed)
        ++m_report.unchanged;
}

Key ArchimateImport::kindOf(const XmlElement &element, const RelationEnds &ends, Key wanted) const
{
    if (m_relations.joins(wanted, ends))
        return wanted;
    for (const Key kind : archimate::kindsOfRelationship(element.attribute(u"type"_s))) {
        if (m_relations.joins(kind, ends))
            return kind;
    }
    return {};
}

/// Who owns something, or what it is a part of: known already where it is known, else read.
bool ArchimateImport::readReference(const XmlElement &element, const RelationEnds &ends)
{
    const QString type = element.attribute(u"type"_s);
    const Item *from = m_draft.graph().find(ends.from);
    const Item *to = m_draft.graph().find(ends.to);
    for (const bool isHeldByTarget : {true, false}) {
        const Item *holder = isHeldByTarget ? to : from;
        const Item *other = isHeldByTarget ? from : to;
        for (const auto &reference : archimate::fieldRelationships(holder->kind)) {
            const FieldRow *row = m_draft.schema().field(holder->kind, reference.field);
            const bool fits = reference.isHeldByTarget == isHeldByTarget
                && (reference.type == type
                    || (reference.type == "Aggregation"_L1 && type == "Composition"_L1)
                    || (reference.field == key::owner && type == "Assignment"_L1));
            if (!fits || !row || !row->refersTo.contains(other->kind))
                continue;
            if (holder->fields.get(reference.field).isUnknown())
                m_matcher.set(holder->id, reference.field, other->id);
            return true;
        }
    }
    return false;
}

void ArchimateImport::readRelationship(const XmlElement &element)
{
    const Properties properties = propertiesOf(element);
    const QString type = element.attribute(u"type"_s);
    const QString name = nameIn(element);
    const RelationEnds ends {m_items.value(element.attribute(u"source"_s)),
                             m_items.value(element.attribute(u"target"_s))};
    if (ends.from.isEmpty() || ends.to.isEmpty() || ends.from == ends.to)
        return reject(element, name, tr("It does not join two elements that were taken."));
    const Key wanted(properties.value(archimate::kind.toString()));
    const KindRow *row = Schema::kind(wanted);
    const bool isRelation = row && row->sort == ItemSort::Relation;
    const Key kind = kindOf(element, ends, isRelation ? wanted : Key());
    if (!isRelation && readReference(element, ends))
        return;
    if (kind.isEmpty())
        return reject(element, name, tr("Nothing that Martlet knows joins these two so."));
    const QString ours = properties.value(archimate::id.toString());
    const QString identifier = keyOf(element);
    QString id = m_draft.graph().value(ours, key::kind).text() == kind.text()
        ? ours
        : m_relations.find(kind, ends, identifier, m_seen);
    if (id.isEmpty()) {
        const QString free =
            freeIdentity(m_draft.graph(), properties.value(archimate::id.toString()));
        id = m_relations.make(kind, ends, free.isEmpty() ? identifier : QString(), free);
        readFields(id, properties, element.line);
        if (ours.isEmpty() && !name.isEmpty())
            m_matcher.set(id, u"note"_key, name);
    } else {
        const bool isLed =
            m_matcher.set(id, key::from, ends.from) | m_matcher.set(id, key::to, ends.to);
        m_report.unchanged += isLed ? 0 : 1;
    }
    m_seen.insert(id);
}

// On a view that is there, cards stay where they stand.
void ArchimateImport::readView(const XmlElement &element)
{
    const Properties properties = propertiesOf(element);
    const QString ours = properties.value(archimate::id.toString());
    const QString name = nameIn(element);
    if (ours == standardView && m_draft.graph().itemsOf(viewKey).empty())
        return readNodes(element, standardView);
    if (m_draft.graph().value(ours, key::kind).text() == viewKey.text()
        || !m_matcher.find(viewKey, keyOf(element), name).id.isEmpty())
        return;
    const QString free = freeIdentity(m_draft.graph(), properties.value(archimate::id.toString()));
    const QString view =
        m_matcher.create(viewKey, name, free.isEmpty() ? keyOf(element) : QString(), free);
    const FieldRow *row = m_draft.schema().field(viewKey, u"view-kind"_key);
    const QString kind = properties.value(archimate::kind.toString());
    const bool isOfOurs = !kind.isEmpty() && !Schema::problem(*row, kind);
    m_draft.set(view, u"view-kind"_key, isOfOurs ? kind : u"free"_s);
    m_draft.set(view, u"shows"_key, isOfOurs && kind != "free"_L1 ? u"all"_s : u"chosen"_s);
    readFields(view, properties, element.line);
    readNodes(element, view);
}

void ArchimateImport::readNodes(const XmlElement &parent, const QString &view)
{
    for (const XmlElement &node : parent.children) {
        if (node.name != "node"_L1)
            continue;
        const QString id = m_items.value(node.attribute(u"elementRef"_s));
        const auto number = [&](const QString &name, double otherwise) {
            bool fine = false;
            const double value = node.attribute(name).toDouble(&fine);
            return fine ? qBound(-1e6, value, 1e6) : otherwise;
        };
        const bool isWanted = view != standardView || m_made.contains(id);
        if (!id.isEmpty() && isWanted)
            m_draft.place(id,
                          view,
                          {number(u"x"_s, 0),
                           number(u"y"_s, 0),
                           qMax(1.0, number(u"w"_s, 160)),
                           qMax(1.0, number(u"h"_s, 56)),
                           false});
        readNodes(node, view);
    }
}

void ArchimateImport::tellLeftOut()
{
    constexpr qsizetype mostNamed = 5;
    for (auto type = m_leftOut.cbegin(); type != m_leftOut.cend(); ++type)
        m_report.unsure.append({m_source,
                                0,
                                type.key(),
                                type->mid(0, mostNamed).join(u", "_s),
                                tr("Martlet has no word for this type: %n elements were left out.",
                                   nullptr,
                                   int(type->size()))});
}

ImportReport ArchimateImport::run()
{
    learnDefinitions();
    for (const XmlElement &element : childrenOf(m_model.child(u"elements")))
        readElement(element);
    m_fields.finish();
    for (const XmlElement &element : childrenOf(m_model.child(u"relationships")))
        readRelationship(element);
    const XmlElement *views = m_model.child(u"views");
    for (const XmlElement &element : childrenOf(views ? views->child(u"diagrams") : nullptr))
        readView(element);
    m_fields.finish();
    tellLeftOut();
    return std::move(m_report);
}

} // namespace

Result<ImportReport>
importArchimate(const QByteArray &bytes, const ImportOptions &options, Draft &draft)
{
    const Result<XmlElement> model = readBoundedXml(bytes);
    if (!model)
        return model.error();
    if (model->name != "model"_L1 || !model->child(u"elements"))
        return Error {
            QCoreApplication::translate(
                "martlet::Archimate",
                "The file holds no ArchiMate model in the Open Exchange format. Nothing "
                "was imported. In Archi it is made by File · Export · Open Exchange XML."),
            {},
            Error::Kind::Unreadable};
    return ArchimateImport(*model, options.source, draft).run();
}

bool looksLikeArchimate(const QByteArray &bytes)
{
    return bytes.left(2048).contains("http://www.opengroup.org/xsd/archimate");
}

} // namespace martlet
