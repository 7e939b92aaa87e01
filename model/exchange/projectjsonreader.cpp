// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/number.h"
#include "model/base/text.h"
#include "model/exchange/itemmatcher.h"
#include "model/exchange/jsonsettings.h"
#include "model/exchange/projectjson.h"
#include "model/exchange/projectjsonlinks.h"
#include "model/exchange/projectjsonparts.h"
#include "model/graph/evidence.h"
#include "model/schema/jsonvalue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QUuid>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostItems = 200'000;

class Reader
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Json)

public:
    Reader(const QJsonObject &root, const Graph &project)
        : m_root(root)
        , m_isNewer(root["version"_L1].toDouble() > 1)
        , m_links(project)
    { }

    JsonImport read(JsonFaults faults);

private:
    void readProject();
    void readList(const jsonpart::List &list);
    QStringList ownRules() const;
    QString identityOf(const Item &item, const QJsonObject &object) const;
    bool isWholeWaiver(const Item &item, const QString &place);
    void readItem(const QJsonObject &object, ItemSort sort, const QString &place);
    bool readIdentity(Item &item, const QJsonObject &object, const QString &place);
    bool readKind(Item &item, const QJsonObject &object, const QString &place);
    void readEnds(Item &item, const QJsonObject &object, const QString &place);
    void
    readGraphMember(Item &item, const QString &name, const QJsonValue &value, const QString &place);
    bool readCommonMember(Item &item,
                          const QString &name,
                          const QJsonValue &value,
                          const QString &place);
    void readFields(Item &item, const QJsonValue &fields, const QString &place);
    void readField(Item &item, Key key, const QJsonValue &json, const QString &place);
    void readKnown(Item &item, const QJsonValue &known, const QString &place);
    void readSources(Item &item, const QJsonValue &sources, const QString &place);
    void readOther(Item &item, const QJsonValue &other, const QString &place);
    void readCards(const QString &view, const QJsonValue &cards, const QString &place);
    void readUnknownMember(Item &item,
                           const QString &name,
                           const QJsonValue &value,
                           const QString &place);
    void problem(const QString &place, const QString &sentence);
    QString cleaned(const QString &text, qsizetype limit, const QString &place);

    const QJsonObject m_root;
    bool m_isNewer;
    Schema m_schema;
    JsonLinks m_links;
    JsonImport m_import;
};

void Reader::problem(const QString &place, const QString &sentence)
{
    m_import.problems.append({place, sentence});
}

QString Reader::cleaned(const QString &text, qsizetype limit, const QString &place)
{
    const QString clean = cleanText(text, limit);
    if (clean != text)
        m_import.notices.append(
            {place, tr("It was too long or held characters that cannot be shown; they are gone.")});
    return clean;
}

void Reader::readUnknownMember(Item &item,
                               const QString &name,
                               const QJsonValue &value,
                               const QString &place)
{
    if (m_isNewer)
        item.fields.set(Key(jsonpart::member.toString() + name), anyValue(value));
    else
        problem(place, tr("Nothing of that name belongs here."));
}

void Reader::readField(Item &item, Key key, const QJsonValue &json, const QString &place)
{
    const FieldRow *row = m_schema.field(item.kind, key);
    if (!row && m_isNewer) {
        item.fields.set(key, anyValue(json));
        return;
    }
    if (!row) {
        problem(place, tr("%1 has no field of that name.").arg(Schema::kind(item.kind)->label()));
        return;
    }
    const bool isSetting = item.id == projectId && !m_isNewer;
    const QJsonValue sound =
        isSetting ? soundSetting(key.text(), json, place, ownRules(), m_import) : json;
    if (sound.isUndefined())
        return;
    const Result<Value> value = typedValue(*row, sound);
    if (!value) {
        problem(place, value.error().sentence);
        return;
    }
    if (item.kind == u"comment"_key && value->text().size() > textLimit) {
        problem(place,
                tr("A comment can hold %1 characters, and this one has %2. Shorten it, or make "
                   "several of it.")
                    .arg(numberText(double(textLimit)), numberText(double(value->text().size()))));
        return;
    }
    const qsizetype limit = row->type == FieldType::LongText ? textLimit : qsizetype(4096);
    if (value->isText())
        item.fields.set(key, cleaned(value->text(), key == key::name ? nameLimit : limit, place));
    else
        item.fields.set(key, *value);
}

void Reader::readFields(Item &item, const QJsonValue &fields, const QString &place)
{
    if (!fields.isObject()) {
        problem(place, tr("It must be an object of fields."));
        return;
    }
    const QJsonObject object = fields.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        readField(item, Key(field.key()), field.value(), place + u'.' + field.key());
}

void Reader::readKnown(Item &item, const QJsonValue &known, const QString &place)
{
    static const QStringList ways {u"assumed"_s, u"told"_s, u"seen"_s};
    if (!known.isObject())
        problem(place, tr("It must be an object of fields."));
    const QJsonObject object = known.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString at = place + u'.' + entry.key();
        if (!m_isNewer && !m_schema.field(item.kind, Key(entry.key())))
            problem(at, tr("There is no field of that name."));
        else if (!ways.contains(entry.value().toObject()["how"_L1].toString()))
            problem(at + u".how"_s, tr("It must be one of: %1.").arg(ways.join(u", "_s)));
        else
            item.fields.set(knownKey(Key(entry.key())), Value::fromJson(entry.value()));
    }
}

void Reader::readSources(Item &item, const QJsonValue &sources, const QString &place)
{
    if (!sources.isObject())
        problem(place, tr("It must be an object of texts."));
    const QJsonObject object = sources.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString at = place + u'.' + entry.key();
        if (entry.value().isString())
            item.fields.set(Key(prefix::source.toString() + entry.key()),
                            cleaned(entry.value().toString(), textLimit, at));
        else
            problem(at, tr("It must be a text."));
    }
}

// What the schema of the project that was written did not know (a field whose row was taken away):
// kept, so that writing and reading lose nothing.
void Reader::readOther(Item &item, const QJsonValue &other, const QString &place)
{
    if (!other.isObject())
        problem(place, tr("It must be an object of fields."));
    const QJsonObject object = other.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const bool isReserved = entry.key().startsWith(prefix::place)
            || QStringList {u"kind"_s, u"from"_s, u"to"_s}.contains(entry.key());
        if (isReserved)
            problem(place + u'.' + entry.key(), tr("Nothing of that name belongs here."));
        else
            item.fields.set(Key(entry.key()), anyValue(entry.value()));
    }
}

void Reader::readCards(const QString &view, const QJsonValue &cards, const QString &place)
{
    if (!cards.isArray())
        problem(place, tr("It must be a list of cards."));
    qsizetype number = 0;
    const QJsonArray array = cards.toArray();
    for (const QJsonValue &card : array) {
        const QString at = u"%1[%2]"_s.arg(place).arg(number++);
        const QJsonObject object = card.toObject();
        const std::optional<Place> where = placeValue(object);
        if (where && object["id"_L1].isString())
            m_links.addCard({view, object["id"_L1].toString(), *where, at + u".id"_s});
        else
            problem(at, tr("A card needs the identity of an element, and x and y in numbers."));
    }
}

bool Reader::readCommonMember(Item &item,
                              const QString &name,
                              const QJsonValue &value,
                              const QString &place)
{
    if (name == "known"_L1)
        readKnown(item, value, place);
    else if (name == "sources"_L1)
        readSources(item, value, place);
    else if (name == "other"_L1)
        readOther(item, value, place);
    else
        return name == "id"_L1;
    return true;
}

// What has no name by which it could be found again is known by what it says, so that the same
// file brought in twice does not double it.
QString Reader::identityOf(const Item &item, const QJsonObject &object) const
{
    static const QHash<QString, QStringList> telling {
        {u"waiver"_s, {u"rule"_s, u"items"_s, u"detail"_s}},
        {u"comment"_s, {u"on"_s, u"date"_s, u"text"_s}},
        {u"snapshot"_s, {u"name"_s, u"date"_s}}};
    const QStringList members = telling.value(item.kind.text());
    if (members.isEmpty())
        return newIdentity();
    QJsonArray content {item.kind.text()};
    for (const QString &member : members)
        content.append(object[member]);
    QString id;
    do {
        const QByteArray bytes = QJsonDocument(content).toJson(QJsonDocument::Compact);
        id = QUuid::createUuidV5(QUuid(), bytes).toString(QUuid::WithoutBraces);
        content.append(true);
    } while (m_links.contains(id));
    return id;
}

bool Reader::readIdentity(Item &item, const QJsonObject &object, const QString &place)
{
    const QJsonValue id = object["id"_L1];
    item.id = id.isUndefined() ? identityOf(item, object) : id.toString();
    if (!isIdentity(item.id)) {
        problem(place + u".id"_s,
                tr("An identity must be a text of at most %1 characters, without controls.")
                    .arg(numberText(nameLimit)));
        return false;
    }
    if (m_links.contains(item.id)) {
        problem(
            place + u".id"_s,
            //: %1 is an identity, %2 a place in a file such as elements[3]
            tr("The identity “%1” is that of %2 already.").arg(item.id, m_links.placeOf(item.id)));
        return false;
    }
    return true;
}

bool Reader::readKind(Item &item, const QJsonObject &object, const QString &place)
{
    const bool isRelation = place.startsWith("relations"_L1);
    const KindRow *row = Schema::kind(Key(object["kind"_L1].toString()));
    if (!row || row->sort != (isRelation ? ItemSort::Relation : ItemSort::Element)) {
        QStringList kinds;
        for (const KindRow *kind :
             Schema::kindsOf(isRelation ? ItemSort::Relation : ItemSort::Element))
            kinds.append(kind->id.text());
        problem(place + u".kind"_s, tr("It must be one of: %1.").arg(kinds.join(u", "_s)));
        return false;
    }
    item.kind = row->id;
    return true;
}

void Reader::readEnds(Item &item, const QJsonObject &object, const QString &place)
{
    item.from = object["from"_L1].toString();
    item.to = object["to"_L1].toString();
    for (const QLatin1String end : {"from"_L1, "to"_L1}) {
        if (object[end].toString().isEmpty())
            problem(place + u'.' + end, tr("A relation needs both ends."));
    }
}

void Reader::readGraphMember(Item &item,
                             const QString &name,
                             const QJsonValue &value,
                             const QString &place)
{
    const bool isEnd = name == "from"_L1 || name == "to"_L1;
    const bool isRelation = Schema::kind(item.kind)->sort == ItemSort::Relation;
    if (readCommonMember(item, name, value, place) || name == "kind"_L1 || (isEnd && isRelation))
        return;
    if (name == "name"_L1)
        readField(item, key::name, value, place);
    else if (name == "fields"_L1)
        readFields(item, value, place);
    else
        readUnknownMember(item, name, value, place);
}

// A finding is silenced only by a rule and a reason; a day that is not there means for good.
bool Reader::isWholeWaiver(const Item &item, const QString &place)
{
    const auto needs = [&](QStringView field, const QString &sentence) {
        const bool isThere = !item.fields.get(Key(field)).text().trimmed().isEmpty();
        if (!isThere)
            problem(place + u'.' + field.toString(), sentence);
        return isThere;
    };
    const bool hasRule = needs(u"rule", tr("A waiver needs the rule that it is about."));
    const bool hasReason = needs(u"reason", tr("A waiver needs a reason."));
    return hasRule && hasReason;
}

void Reader::readItem(const QJsonObject &object, ItemSort sort, const QString &place)
{
    const bool flat = sort != ItemSort::Element && sort != ItemSort::Relation;
    const qsizetype before = m_import.problems.size();
    Item item;
    if (flat)
        item.kind = Schema::kindsOf(sort).first()->id;
    else if (!readKind(item, object, place))
        return;
    if (!readIdentity(item, object, place))
        return;
    if (sort == ItemSort::Relation)
        readEnds(item, object, place);
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString at = place + u'.' + member.key();
        if (!flat)
            readGraphMember(item, member.key(), member.value(), at);
        else if (sort == ItemSort::View && member.key() == "cards"_L1)
            readCards(item.id, member.value(), at);
        else if (sort == ItemSort::View && member.key() == "kind"_L1)
            readField(item, jsonpart::viewKind, member.value(), at);
        else if (!readCommonMember(item, member.key(), member.value(), at))
            readField(item, Key(member.key()), member.value(), at);
    }
    if (sort == ItemSort::Waiver
        && (!isWholeWaiver(item, place) || m_import.problems.size() > before))
        return;
    m_links.add(std::move(item), place, flat ? place : place + u".fields"_s);
}

void Reader::readList(const jsonpart::List &list)
{
    const QJsonValue value = m_root[list.name];
    if (!value.isUndefined() && !value.isArray())
        problem(list.name, tr("It must be a list."));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString place = u"%1[%2]"_s.arg(list.name).arg(i);
        if (m_links.size() >= mostItems)
            return problem(place,
                           tr("A project has at most %1 things.").arg(numberText(mostItems)));
        if (array.at(i).isObject())
            readItem(array.at(i).toObject(), list.sort, place);
        else
            problem(place, tr("It must be an object."));
    }
}

QStringList Reader::ownRules() const
{
    QStringList identities;
    const QJsonArray rules = m_root["settings"_L1]["rules"_L1].toArray();
    for (const QJsonValue &rule : rules)
        identities.append(rule["id"_L1].toString());
    return identities;
}

void Reader::readProject()
{
    Item project {projectId, Key(u"project"), {}, {}, {}};
    QStringList own {u"format"_s, u"version"_s, u"name"_s, u"settings"_s};
    for (const jsonpart::List &list : jsonpart::lists)
        own.append(list.name);
    if (m_root.contains("name"_L1))
        readField(project, key::name, m_root["name"_L1], u"name"_s);
    if (m_root.contains("settings"_L1))
        readFields(project, m_root["settings"_L1], u"settings"_s);
    if (m_isNewer)
        project.fields.set(jsonpart::version, m_root["version"_L1].toDouble());
    for (auto member = m_root.begin(); member != m_root.end(); ++member) {
        if (!own.contains(member.key())
            && !readCommonMember(project, member.key(), member.value(), member.key()))
            readUnknownMember(project, member.key(), member.value(), member.key());
    }
    m_schema = Schema(Graph(std::vector<Item> {project}));
    m_links.add(std::move(project), {}, u"settings"_s);
}

JsonImport Reader::read(JsonFaults faults)
{
    m_import.isNewer = m_isNewer;
    if (m_isNewer)
        m_import.notices.append({u"version"_s,
                                 tr("A newer version of Martlet made this file. What this version "
                                    "does not know is kept and written back, but is not shown and "
                                    "not checked.")});
    readProject();
    for (const jsonpart::List &list : jsonpart::lists)
        readList(list);
    Graph graph = m_links.link(m_schema, m_isNewer, m_import);
    tellUnusedRules(graph, u"settings.rules"_s, m_import);
    if (m_import.problems.isEmpty() || faults == JsonFaults::LeaveOut)
        m_import.graph = std::move(graph);
    return std::move(m_import);
}

} // namespace

QString JsonProblem::text() const
{
    return place + u": "_s + sentence;
}

Result<JsonImport> readProjectJson(const QByteArray &bytes, JsonFaults faults, const Graph &project)
{
    const Result<QJsonDocument> document = readBoundedJson(bytes);
    if (!document)
        return document.error();
    const QJsonObject root = document->object();
    const double version = root["version"_L1].toDouble();
    if (root["format"_L1] != "martlet-project"_L1 || version < 1)
        return Error {QCoreApplication::translate(
                          "martlet::Json",
                          "The file is JSON, but not a Martlet project. Nothing was read from it."),
                      u"no format martlet-project with a version"_s,
                      Error::Kind::Unreadable};
    return Reader(root, project).read(faults);
}

} // namespace martlet
