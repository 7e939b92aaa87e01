// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/redaction/redact.h"

#include "model/base/text.h"
#include "model/change/draft.h"
#include "model/redaction/masking.h"
#include "model/redaction/redactiontopics.h"
#include "model/schema/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key person(u"person");
const Key comment(u"comment");
const Key view(u"view");
const Key tags(u"tags");
constexpr QChar partly = u'*'; ///< behind a field of which some values are told
constexpr QStringView peopleTopic = u"people";
constexpr qsizetype longText = 24; ///< shorter ones are words that anybody may use

struct Redaction
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Redaction)
};

/// The kinds and fields that a profile lets go.
class Allowed
{
public:
    explicit Allowed(const RedactionProfile &profile)
        : m_profile(profile)
    {
        for (const RedactionTopic &topic : redactionTopics()) {
            const bool isPeople = topic.id == peopleTopic && profile.numbersPeople;
            const bool leaves = isPeople || !profile.leavesOut(topic.id);
            for (const Key kind : topic.kinds)
                (leaves ? m_kinds : m_noKinds).insert(kind);
            for (const RedactionTopic::Field &field : topic.fields) {
                const bool isGone = !leaves || profile.alsoWithout.contains(field.second.text());
                (isGone ? m_noFields : m_fields).insert(field);
            }
        }
        for (const QString &one : profile.alsoWithout) {
            if (const auto parts = one.split(u'.'); parts.size() == 2)
                m_noFields.insert({Key(parts.first()), Key(parts.last())});
        }
    }

    bool kind(Key kind) const { return m_kinds.contains(kind); }

    bool field(Key kind, const FieldRow &row) const
    {
        if (row.own)
            return m_profile.ownFields.contains(row.id.text());
        return !m_noFields.contains({kind, row.id})
            && (m_fields.contains({kind, row.id}) || m_fields.contains({row.kind, row.id}));
    }

    /// Whether it may leave with any kind.
    bool field(const QString &id) const
    {
        return std::ranges::any_of(m_fields,
                                   [&](const auto &field) { return field.second.text() == id; })
            || m_profile.ownFields.contains(id);
    }

    /// As the setting "withheld" says it.
    QStringList missing() const
    {
        QStringList ids;
        for (const auto &[kind, id] : m_noFields) {
            if (!field(id.text()))
                ids.append(id.text());
            else if (!kind.isEmpty() && !m_noKinds.contains(kind))
                ids.append(kind.text() + u'.' + id.text());
        }
        ids.sort();
        ids.removeDuplicates();
        return ids;
    }

private:
    const RedactionProfile &m_profile;
    QSet<Key> m_kinds;
    QSet<Key> m_noKinds;
    QSet<RedactionTopic::Field> m_fields;
    QSet<RedactionTopic::Field> m_noFields;
};

// What the program itself offers says nothing of this project; what the project offers does.
bool isBuiltIn(const FieldRow &row, const QString &text)
{
    static const Schema schema;
    const FieldRow *known = schema.field(row.kind.isEmpty() ? u"tool"_key : row.kind, row.id);
    return known && std::ranges::any_of(known->choices, [&](const Choice &choice) {
               return choice.id == text;
           });
}

bool isFreeText(const FieldRow &row, const QString &text)
{
    switch (row.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::TextList:
        return true;
    case FieldType::SuggestedText:
        return !isBuiltIn(row, text);
    default:
        return false;
    }
}

class Redactor
{
public:
    Redactor(const Graph &graph, const RedactionProfile &profile)
        : m_graph(graph)
        , m_schema(graph)
        , m_profile(profile)
        , m_allowed(profile)
        , m_items(graph.sortedItems())
    {
        chooseItems();
        hideWords();
        nameItems();
    }

    RedactedCopy copy();

private:
    bool leaves(const QString &id) const { return m_leaving.contains(id); }
    bool isNumbered(const Item &item) const
    {
        return item.kind == person && m_profile.numbersPeople && m_profile.leavesOut(u"people"_s);
    }
    void chooseItems();
    bool isTagged(const Item &item) const;
    bool hidesNameOf(const Item &item) const;
    void hideWords();
    QSet<QString> commonWords() const;
    void hideTextsOf(const Item &item);
    void numberPeople();
    void nameItems();
    QString freshId(Key kind, int number) const;

    Item itemOf(const Item &item);
    void addFields(Item *copy, const Item &item);
    Value valueOf(const Item &item, const FieldRow &row, const Value &value);
    Value jsonOf(Key field, const Value &value) const;
    QJsonArray ownFields(const QJsonArray &fields) const;
    QJsonObject maskedField(QJsonObject field) const;
    QJsonArray maskedTexts(QJsonArray texts) const;
    QString textOf(const QString &text);
    QStringList referred(const QStringList &ids) const;
    void addPlaces(Item *copy, const Item &item) const;
    void
    noteWhatIsLess(const Item &item, const FieldRow &row, const Value &value, const Value &left);
    QStringList missing() const;
    QStringList neverTold(const QStringList &missing) const;
    void count(Key kind, Key field, bool isLeaving);

    const Graph &m_graph;
    const Schema m_schema;
    const RedactionProfile &m_profile;
    const Allowed m_allowed;
    const std::vector<const Item *> m_items;
    QSet<QString> m_leaving;
    QHash<QString, QString> m_ids; ///< of what leaves: its identity in the copy
    QHash<QString, QString> m_numbered; ///< names of people
    QSet<QString> m_partly; ///< fields of which some values are not told, or not all of them
    Masking m_masking;
    RedactedCopy m_copy;
    std::map<std::pair<Key, Key>, RedactedPart> m_parts;
};

bool Redactor::isTagged(const Item &item) const
{
    return std::ranges::any_of(item.fields.get(tags).list(), [&](const QString &tag) {
        return m_profile.tags.contains(tag, Qt::CaseInsensitive);
    });
}

void Redactor::chooseItems()
{
    for (const Item *item : m_items) {
        if (m_allowed.kind(item->kind) && item->from.isEmpty() && !isTagged(*item))
            m_leaving.insert(item->id);
    }
    for (const Item *item : m_items) {
        if (m_allowed.kind(item->kind) && !item->from.isEmpty() && !isTagged(*item)
            && leaves(item->from) && leaves(item->to))
            m_leaving.insert(item->id);
    }
    // A comment on what stays would tell of it, and the key of a finding names things as well.
    for (const Item *item : m_graph.itemsOf(comment)) {
        if (!leaves(item->fields.get(u"on"_key).text()))
            m_leaving.remove(item->id);
    }
}

// "Sales" is no secret because somebody is called "Sales Manager"; a team that is called after
// somebody makes no name common.
QSet<QString> Redactor::commonWords() const
{
    Masking people;
    for (const Item *item : m_graph.itemsOf(person))
        people.hide(item->name());
    QStringList words;
    const auto addUnlessQuoting = [&](const QString &name) {
        if (!people.isQuotedIn(name))
            words += wordsOf(name);
    };
    for (const Item *team : m_graph.itemsOf(u"team"_key))
        addUnlessQuoting(team->name());
    for (const Item *item : m_items)
        addUnlessQuoting(item->fields.get(key::department).text());
    static const Schema builtIn;
    for (const FieldRow &row : builtIn.fields()) {
        words += wordsOf(row.label());
        for (const Choice &choice : row.choices)
            words += wordsOf(choice.label()) + wordsOf(choice.id);
    }
    return QSet<QString>(words.begin(), words.end());
}

void Redactor::hideTextsOf(const Item &item)
{
    for (const auto &[field, value] : item.fields) {
        const FieldRow *row = m_schema.field(item.kind, field);
        const bool mayLeave = leaves(item.id) || item.id == projectId;
        if (!row || (mayLeave && m_allowed.field(item.kind, *row)) || field == key::name)
            continue;
        for (const QString &text : value.isList() ? value.list() : QStringList {value.text()}) {
            if (text.size() >= longText && isFreeText(*row, text) && !m_graph.contains(text))
                m_masking.hide(text);
        }
    }
}

// Names of what is left out for its tags. What has another kind, such as a note, is quoted only by
// texts of some length; and what an import saw is mostly a product that everybody knows.
bool Redactor::hidesNameOf(const Item &item) const
{
    if (item.id == projectId || leaves(item.id) || item.kind == u"observation"_key)
        return false;
    return isTagged(item) || item.name().size() >= longText;
}

void Redactor::hideWords()
{
    const QSet<QString> common = commonWords();
    const bool hidesPeople = m_profile.leavesOut(u"people"_s);
    QSet<QStringList> told; // names that leave anyway
    for (const Item *item : m_items) {
        if (leaves(item->id) && item->kind != person)
            told.insert(wordsOf(item->name()));
    }
    for (const Item *item : m_items) {
        hideTextsOf(*item);
        if (item->kind == person && hidesPeople)
            m_masking.hidePerson(item->name(), common);
        else if (hidesNameOf(*item) && !told.contains(wordsOf(item->name())))
            m_masking.hide(item->name());
    }
}

QString Redactor::freshId(Key kind, int number) const
{
    QString id = u"%1-%2"_s.arg(kind.text()).arg(number);
    while (m_graph.contains(id))
        id += u"-x"_s;
    return id;
}

// In an order that says nothing: by name, a list of the staff would tell who is who.
void Redactor::numberPeople()
{
    std::vector<std::pair<QByteArray, QString>> people;
    for (const Item *item : m_graph.itemsOf(person)) {
        if (leaves(item->id) && isNumbered(*item))
            people.emplace_back(
                QCryptographicHash::hash(item->id.toUtf8(), QCryptographicHash::Sha256), item->id);
    }
    std::ranges::sort(people);
    static const QRegularExpression random(u"^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s);
    int number = 0;
    for (const auto &[hash, id] : people) {
        m_numbered.insert(id, Redaction::tr("Person %1").arg(++number));
        m_ids.insert(id, random.match(id).hasMatch() ? id : freshId(person, number));
    }
}

void Redactor::nameItems()
{
    numberPeople();
    int others = 0;
    for (const Item *item : m_items) {
        if (!leaves(item->id) || m_numbered.contains(item->id))
            continue;
        const bool quotes = m_masking.masked(item->id) != item->id;
        m_ids.insert(item->id, quotes ? freshId(item->kind, ++others) : item->id);
    }
}

QString Redactor::textOf(const QString &text)
{
    const QString masked = m_masking.masked(text);
    if (masked != text)
        m_copy.shortened.append(masked);
    return masked;
}

QStringList Redactor::referred(const QStringList &ids) const
{
    QStringList referred;
    for (const QString &id : ids) {
        if (leaves(id))
            referred.append(m_ids.value(id));
    }
    return referred;
}

bool isRule(const QString &id)
{
    static const QRegularExpression pattern(u"^[A-Z]{2,3}-[0-9]{2}$"_s);
    return pattern.match(id).hasMatch();
}

// What departments and single items say of rules is left out.
QJsonObject ofRules(QJsonObject object)
{
    const QStringList names = object.keys();
    for (const QString &name : names) {
        if (!isRule(name))
            object.remove(name);
    }
    return object;
}

// Its words; not what tells it apart and what it is.
QJsonObject Redactor::maskedField(QJsonObject field) const
{
    for (auto part = field.begin(); part != field.end(); ++part) {
        const bool isWord =
            part.key() != "id"_L1 && part.key() != "kind"_L1 && part.key() != "type"_L1;
        if (isWord && part->isString())
            part.value() = m_masking.masked(part->toString());
        else if (part->isArray())
            part.value() = maskedTexts(part->toArray());
    }
    return field;
}

QJsonArray Redactor::maskedTexts(QJsonArray texts) const
{
    for (auto text : texts) {
        if (text.isString())
            text = m_masking.masked(text.toString());
        else if (text.isObject())
            text = maskedField(text.toObject());
    }
    return texts;
}

QJsonArray Redactor::ownFields(const QJsonArray &fields) const
{
    QJsonArray kept;
    for (const auto &field : fields) {
        if (m_profile.ownFields.contains(field.toObject()["id"_L1].toString()))
            kept.append(maskedField(field.toObject()));
    }
    return kept;
}

Value Redactor::jsonOf(Key field, const Value &value) const
{
    const QJsonValue json = value.json();
    if (field == u"fields"_key)
        return Value::fromJson(ownFields(json.toArray()));
    if (field == u"severities"_key || field == u"parameters"_key)
        return Value::fromJson(ofRules(json.toObject()));
    if (field == u"places"_key)
        return value;
    return {};
}

Value Redactor::valueOf(const Item &item, const FieldRow &row, const Value &value)
{
    if (value.isNone())
        return value;
    if (row.id == key::name && m_numbered.contains(item.id))
        return m_numbered.value(item.id);
    if (item.kind == comment && (row.id == u"on"_key || row.id == u"thread"_key))
        return m_ids.value(value.text(), value.text());
    if (item.kind == comment && row.id == u"person"_key && m_profile.leavesOut(u"people"_s))
        return {};
    switch (row.type) {
    case FieldType::Reference: {
        const QStringList ids = referred({value.text()});
        return ids.isEmpty() ? Value() : Value(ids.first());
    }
    case FieldType::References: {
        const QStringList ids = referred(value.list());
        return ids.isEmpty() ? Value() : Value(ids);
    }
    case FieldType::TextList: {
        QStringList texts;
        for (const QString &text : value.list())
            texts.append(textOf(text));
        return texts;
    }
    case FieldType::Json:
        return jsonOf(row.id, value);
    default:
        return value.isText() && isFreeText(row, value.text()) ? Value(textOf(value.text()))
                                                               : value;
    }
}

void Redactor::count(Key kind, Key field, bool isLeaving)
{
    RedactedPart &part = m_parts[{kind, field}];
    part.kind = kind;
    part.field = field;
    ++(isLeaving ? part.leaving : part.withheld);
}

void Redactor::addPlaces(Item *copy, const Item &item) const
{
    for (const auto &[field, value] : item.fields) {
        if (!field.startsWith(prefix::place) || !value.isPlace())
            continue;
        const QString on = field.text().mid(prefix::place.size());
        if (on == standardView || leaves(on))
            copy->fields.set(placeKey(m_ids.value(on, on)), value);
    }
}

// A view that is arranged, coloured or filtered by a field says what stands in it.
bool tellsOfField(const Item &item, Key field)
{
    return item.kind == view && (field == u"lanes"_key || field == u"colour"_key);
}

/// Whoever merges the copy back must know where somebody could not see what they replaced.
void Redactor::noteWhatIsLess(const Item &item,
                              const FieldRow &row,
                              const Value &value,
                              const Value &left)
{
    const bool isLess = row.type == FieldType::Json ? left != value
        : row.type == FieldType::References         ? left.list().size() < value.list().size()
                                                    : left.isUnknown();
    if (isLess)
        m_partly.insert(item.kind.text() + u'.' + row.id.text() + partly);
}

void Redactor::addFields(Item *copy, const Item &item)
{
    for (const auto &[field, value] : item.fields) {
        const FieldRow *row = m_schema.field(item.kind, field);
        const bool mayLeave = row && m_allowed.field(item.kind, *row)
            && (!tellsOfField(item, field) || m_allowed.field(value.text()));
        const Value left = mayLeave ? valueOf(item, *row, value) : Value();
        copy->fields.set(field, left);
        if (row && m_allowed.field(item.kind, *row))
            noteWhatIsLess(item, *row, value, left);
        if (row && field != key::name)
            count(item.kind, field, !left.isUnknown());
    }
}

/// Fields that no profile lets go, in the notation of those of which not all is told: nobody need
/// be told that there are some, but whoever fills them must not replace what is there.
QStringList Redactor::neverTold(const QStringList &missing) const
{
    static const Schema builtIn;
    QStringList fields;
    for (const KindRow &kind : Schema::kinds()) {
        if (kind.sort != ItemSort::Project && !m_allowed.kind(kind.id))
            continue;
        for (const FieldRow *row : builtIn.fieldsOf(kind.id)) {
            const QString one = kind.id.text() + u'.' + row->id.text();
            if (!m_allowed.field(kind.id, *row) && !missing.contains(row->id.text())
                && !missing.contains(one))
                fields.append(one + partly);
        }
    }
    fields.removeAll(u"project.withheld*"_s);
    return fields;
}

// Of questions and plans rules want to know whether there is one. Which things they are about would
// tell of them; that there were some does not.
QStringList Redactor::missing() const
{
    QStringList missing = m_allowed.missing();
    for (const Key kind : {u"question"_key, u"scenario"_key}) {
        const std::vector<const Item *> items = m_graph.itemsOf(kind);
        if (std::ranges::any_of(items, [&](const Item *item) {
                return !leaves(item->id) && item->fields.get(u"answer"_key).isEmpty();
            }))
            missing.append(kind.text());
    }
    missing += QStringList(m_partly.begin(), m_partly.end());
    missing += neverTold(missing);
    missing.sort();
    return missing;
}

Item Redactor::itemOf(const Item &item)
{
    const bool isProject = item.id == projectId;
    Item copy {isProject ? item.id : m_ids.value(item.id),
               item.kind,
               m_ids.value(item.from),
               m_ids.value(item.to),
               {}};
    addFields(&copy, item);
    addPlaces(&copy, item);
    return copy;
}

RedactedCopy Redactor::copy()
{
    std::vector<Item> items;
    bool hasProject = false;
    for (const Item *item : m_items) {
        const bool isProject = item->id == projectId;
        if (!isProject)
            count(item->kind, {}, leaves(item->id));
        if (isProject || leaves(item->id))
            items.push_back(itemOf(*item));
        hasProject |= isProject;
    }
    if (!hasProject)
        items.push_back(itemOf(m_graph.project()));
    std::ranges::find(items, projectId, &Item::id)->fields.set(u"withheld"_key, missing());
    m_copy.ids = m_ids;
    m_copy.graph = Graph(std::move(items));
    for (const auto &[place, part] : m_parts)
        m_copy.parts.append(part);
    m_copy.shortened.sort();
    m_copy.shortened.removeDuplicates();
    return m_copy;
}

QString lineOf(const Schema &schema, const RedactedPart &part)
{
    const KindRow *kind = Schema::kind(part.kind);
    const FieldRow *field = schema.field(part.kind, part.field);
    const QString name = field ? field->label() : kind ? kind->plural() : part.kind.text();
    //: %1 is a field or a kind of things, %2 and %3 are numbers
    return Redaction::tr("%1: %2 in the copy, %3 left out")
        .arg(name)
        .arg(part.leaving)
        .arg(part.withheld);
}

} // namespace

RedactedCopy redacted(const Graph &graph, const RedactionProfile &profile)
{
    return Redactor(graph, profile).copy();
}

QString withheldText(const RedactionProfile &profile)
{
    QStringList parts;
    for (const RedactionTopic &topic : redactionTopics()) {
        if (topic.id.isEmpty() || !profile.leavesOut(topic.id))
            continue;
        const bool areNumbered = topic.id == peopleTopic && profile.numbersPeople;
        parts.append(areNumbered ? Redaction::tr("Names of people") : topic.label());
    }
    for (const QString &field : profile.alsoWithout)
        parts.append(leftOutLabel(field));
    if (!profile.tags.isEmpty()) // their names are nobody else's business
        parts.append(Redaction::tr("single elements"));
    return parts.isEmpty() ? Redaction::tr("Nothing of the map") : listText(parts);
}

QString textOf(const RedactedCopy &copy, const Graph &original)
{
    const Schema schema(original);
    QStringList lines;
    for (const RedactedPart &part : copy.parts)
        lines.append((part.field.isEmpty() ? QString() : u"  "_s) + lineOf(schema, part));
    for (const QString &text : copy.shortened)
        //: %1 is a name or a text in which something was replaced by an ellipsis
        lines.append(Redaction::tr("Shortened: %1").arg(text.simplified()));
    return lines.join(u'\n');
}

} // namespace martlet
