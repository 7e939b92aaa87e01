// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/projectjsonplans.h"

#include "model/base/number.h"
#include "model/base/text.h"
#include "model/exchange/itemmatcher.h"
#include "model/schema/jsonvalue.h"

#include <QDate>
#include <QUuid>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static QList<Key> plannableKinds()
{
    QList<Key> kinds;
    for (const ItemSort sort : {ItemSort::Element, ItemSort::Relation, ItemSort::View}) {
        for (const KindRow *kind : Schema::kindsOf(sort))
            kinds.append(kind->id);
    }
    return kinds;
}

JsonPlans::JsonPlans(const JsonLinks &links,
                     const Schema &schema,
                     bool keepsUnknown,
                     JsonImport &import)
    : m_links(links)
    , m_schema(schema)
    , m_keepsUnknown(keepsUnknown)
    , m_import(import)
{ }

void JsonPlans::problem(const QString &place, const QString &sentence)
{
    m_import.problems.append({place, sentence});
}

bool JsonPlans::hasOnly(const QJsonObject &object, const QStringList &known, const QString &place)
{
    bool only = true;
    for (auto member = object.begin(); member != object.end() && !m_keepsUnknown; ++member) {
        if (known.contains(member.key()))
            continue;
        problem(place + u'.' + member.key(), tr("Nothing of that name belongs here."));
        only = false;
    }
    return only;
}

bool JsonPlans::isText(const QJsonObject &object, QLatin1StringView member, const QString &place)
{
    const QJsonValue value = object[member];
    const bool fine = value.isString() || value.isNull() || value.isUndefined();
    if (!fine)
        problem(place + u'.' + member, tr("It must be a text."));
    return fine;
}

Key JsonPlans::kindOf(const QString &id) const
{
    return m_planned.contains(id) ? m_planned.value(id) : m_links.kindOf(id);
}

std::optional<QString>
JsonPlans::found(const QString &text, const QList<Key> &kinds, const QString &place)
{
    if (m_planned.contains(text) && kinds.contains(m_planned.value(text)))
        return text;
    return m_links.find(text, kinds, place, m_import.problems);
}

void JsonPlans::addPlanned(const QJsonValue &steps)
{
    const QJsonArray array = steps.toArray();
    for (const QJsonValue &step : array) {
        const QJsonArray edits = step["edits"_L1].toArray();
        for (const QJsonValue &edit : edits) {
            const QJsonObject added = edit["add"_L1].toObject();
            if (const QString id = added["id"_L1].toString(); !id.isEmpty())
                m_planned.insert(id, Key(added["kind"_L1].toString()));
        }
    }
}

QJsonValue JsonPlans::linked(const QJsonValue &steps, const QString &place)
{
    if (!steps.isArray()) {
        problem(place, tr("It must be a list."));
        return QJsonValue::Undefined;
    }
    QJsonArray kept;
    const QJsonArray array = steps.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString at = u"%1[%2]"_s.arg(place).arg(i);
        if (array[i].isObject())
            kept.append(linkedStep(array[i].toObject(), at));
        else
            problem(at, tr("It must be an object."));
    }
    return kept;
}

QJsonObject JsonPlans::linkedStep(const QJsonObject &step, const QString &place)
{
    QJsonObject kept = step;
    hasOnly(step, {u"id"_s, u"name"_s, u"date"_s, u"owner"_s, u"edits"_s}, place);
    if (!isText(step, "id"_L1, place))
        kept.remove("id"_L1);
    if (!isText(step, "name"_L1, place))
        kept.remove("name"_L1);
    const QJsonValue date = step["date"_L1];
    const bool isDated = !date.isUndefined() && !date.isNull();
    if (isDated && !QDate::fromString(date.toString(), Qt::ISODate).isValid()) {
        problem(place + u".date"_s, tr("It must be a date such as 2027-03-31."));
        kept.remove("date"_L1);
    }
    if (!isText(step, "owner"_L1, place))
        kept.remove("owner"_L1);
    else if (const QString owner = step["owner"_L1].toString(); !owner.isEmpty()) {
        if (const auto id = found(owner, {u"person"_key, u"team"_key}, place + u".owner"_s))
            kept.insert("owner"_L1, *id);
        else
            kept.remove("owner"_L1);
    }
    const QJsonValue edits = step["edits"_L1];
    if (edits.isUndefined() || edits.isNull())
        return kept;
    if (edits.isArray())
        kept.insert("edits"_L1, linkedEdits(edits.toArray(), place + u".edits"_s));
    else
        problem(place + u".edits"_s, tr("It must be a list."));
    return kept;
}

QJsonArray JsonPlans::linkedEdits(const QJsonArray &edits, const QString &place)
{
    QJsonArray kept;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const QString at = u"%1[%2]"_s.arg(place).arg(i);
        if (!edits[i].isObject())
            problem(at, tr("It must be an object."));
        else if (const auto edit = linkedEdit(edits[i].toObject(), at))
            kept.append(*edit);
    }
    return kept;
}

std::optional<QJsonObject> JsonPlans::linkedEdit(const QJsonObject &edit, const QString &place)
{
    const int forms =
        int(edit.contains("add"_L1) + edit.contains("remove"_L1) + edit.contains("item"_L1));
    if (forms == 0 && m_keepsUnknown)
        return edit;
    if (forms != 1) {
        problem(place,
                tr("A change names one of add, remove and item; an item comes with a field and its "
                   "value."));
        return {};
    }
    // What was drawn on the map fitted it then; by now it may be a conflict, which is for people.
    if (edit["was"_L1].isObject() && !leadsSomewhere(edit))
        return edit;
    if (edit.contains("add"_L1))
        return linkedAddition(edit, place);
    return edit.contains("remove"_L1) ? linkedRemoval(edit, place) : linkedSetting(edit, place);
}

bool JsonPlans::leadsSomewhere(const QJsonObject &edit) const
{
    const QJsonObject added = edit["add"_L1].toObject();
    QStringList named {edit["item"_L1].toString(), edit["remove"_L1].toString()};
    named += {added["from"_L1].toString(), added["to"_L1].toString()};
    named.removeAll(QString());
    return std::all_of(
        named.begin(), named.end(), [this](const QString &id) { return !kindOf(id).isEmpty(); });
}

std::optional<QJsonObject> JsonPlans::linkedRemoval(const QJsonObject &edit, const QString &place)
{
    if (!hasOnly(edit, {u"remove"_s, u"was"_s}, place))
        return {};
    const auto id = found(edit["remove"_L1].toString(), plannableKinds(), place + u".remove"_s);
    if (!id)
        return {};
    QJsonObject kept = edit;
    kept.insert("remove"_L1, *id);
    return kept;
}

// Where the card stands, how a field is known, and where a connection leads.
static bool isAside(const QString &field)
{
    return field.startsWith(prefix::place) || field.startsWith(prefix::known)
        || field.startsWith(prefix::source) || field == "from"_L1 || field == "to"_L1
        || field == "name"_L1;
}

std::optional<QJsonObject> JsonPlans::linkedSetting(const QJsonObject &edit, const QString &place)
{
    if (!hasOnly(edit, {u"item"_s, u"field"_s, u"value"_s, u"was"_s}, place))
        return {};
    const auto id = found(edit["item"_L1].toString(), plannableKinds(), place + u".item"_s);
    if (!id)
        return {};
    QJsonObject kept = edit;
    kept.insert("item"_L1, *id);
    const QString field = edit["field"_L1].toString();
    if (isAside(field))
        return kept;
    if (!m_schema.field(kindOf(*id), Key(field))) {
        if (m_keepsUnknown)
            return kept;
        problem(place + u".field"_s,
                tr("%1 has no field of that name.").arg(Schema::kind(kindOf(*id))->label()));
        return {};
    }
    // Without a value, nobody will know it any more.
    if (!edit.contains("value"_L1))
        return kept;
    const auto value = linkedValue(kindOf(*id), field, edit["value"_L1], place + u".value"_s);
    if (!value)
        return {};
    kept.insert("value"_L1, *value);
    return kept;
}

bool JsonPlans::isAddition(const QJsonObject &added, const KindRow &kind, const QString &place)
{
    QStringList members {
        u"id"_s, u"kind"_s, u"name"_s, u"fields"_s, u"known"_s, u"sources"_s, u"other"_s};
    if (kind.sort == ItemSort::Relation)
        members += {u"from"_s, u"to"_s};
    const QJsonValue id = added["id"_L1];
    const bool isIdentified = id.isUndefined() || isIdentity(id.toString());
    if (!isIdentified)
        problem(place + u".id"_s,
                tr("An identity must be a text of at most %1 characters, without controls.")
                    .arg(numberText(nameLimit)));
    const QJsonValue fields = added["fields"_L1];
    const bool hasFields = fields.isUndefined() || fields.isObject();
    if (!hasFields)
        problem(place + u".fields"_s, tr("It must be an object of fields."));
    return hasOnly(added, members, place) && isText(added, "name"_L1, place) && isIdentified
        && hasFields;
}

std::optional<QJsonObject> JsonPlans::linkedAddition(const QJsonObject &edit, const QString &place)
{
    const QString at = place + u".add"_s;
    const QJsonObject added = edit["add"_L1].toObject();
    const KindRow *kind = Schema::kind(Key(added["kind"_L1].toString()));
    if (!kind || kind->sort == ItemSort::View || !plannableKinds().contains(kind->id)) {
        problem(at + u".kind"_s, tr("There is no such kind."));
        return {};
    }
    QJsonObject kept = added;
    if (!hasOnly(edit, {u"add"_s, u"was"_s}, place) || !isAddition(added, *kind, at)
        || !linkEnds(kept, *kind, at))
        return {};
    // Made of its place, so that the same file brought in twice does not change the plan.
    if (!added.contains("id"_L1))
        kept.insert("id"_L1, QUuid::createUuidV5(QUuid(), at).toString(QUuid::WithoutBraces));
    if (added.contains("fields"_L1))
        kept.insert("fields"_L1,
                    linkedFields(kind->id, added["fields"_L1].toObject(), at + u".fields"_s));
    QJsonObject whole = edit;
    whole.insert("add"_L1, kept);
    return whole;
}

bool JsonPlans::linkEnds(QJsonObject &added, const KindRow &kind, const QString &place)
{
    if (kind.sort != ItemSort::Relation)
        return true;
    QList<Key> sources;
    QList<Key> targets;
    for (const auto &[from, to] : kind.ends) {
        sources.append(from);
        targets.append(to);
    }
    const auto from = found(added.value("from"_L1).toString(), sources, place + u".from"_s);
    const auto to = found(added.value("to"_L1).toString(), targets, place + u".to"_s);
    if (!from || !to)
        return false;
    added.insert("from"_L1, *from);
    added.insert("to"_L1, *to);
    const bool joins = kind.joins(kindOf(*from), kindOf(*to));
    if (!joins)
        problem(place + u".to"_s, tr("These kinds cannot be joined like this."));
    return joins;
}

QJsonObject JsonPlans::linkedFields(Key kind, const QJsonObject &fields, const QString &place)
{
    QJsonObject kept;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString at = place + u'.' + field.key();
        if (m_schema.field(kind, Key(field.key()))) {
            if (const auto value = linkedValue(kind, field.key(), field.value(), at))
                kept.insert(field.key(), *value);
        } else if (m_keepsUnknown) {
            kept.insert(field.key(), field.value());
        } else {
            problem(at, tr("%1 has no field of that name.").arg(Schema::kind(kind)->label()));
        }
    }
    return kept;
}

std::optional<QJsonValue>
JsonPlans::linkedValue(Key kind, const QString &field, const QJsonValue &json, const QString &place)
{
    const FieldRow &row = *m_schema.field(kind, Key(field));
    if (const Result<Value> value = typedValue(row, json); !value) {
        problem(place, value.error().sentence);
        return {};
    }
    if (!row.isReference())
        return json;
    if (json.isString())
        return linkedReference(row, json.toString(), place);
    if (!json.isArray())
        return json;
    QJsonArray list;
    const QJsonArray texts = json.toArray();
    for (const QJsonValue &text : texts)
        list.append(linkedReference(row, text.toString(), place));
    return list;
}

// Who was to be the owner may be gone since: then the plan stays, and does not fit for now.
QString JsonPlans::linkedReference(const FieldRow &row, const QString &text, const QString &place)
{
    const bool isPlanned = m_planned.contains(text)
        && (row.refersTo.isEmpty() || row.refersTo.contains(m_planned.value(text)));
    if (isPlanned)
        return text;
    return m_links.find(text, row.refersTo, place, m_import.notices).value_or(text);
}

} // namespace martlet
