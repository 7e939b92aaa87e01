// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/schema/schema.h"

#include "model/base/number.h"
#include "model/graph/graph.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

static QString translated(const QByteArray &source)
{
    return source.isEmpty() ? QString() : Schema::tr(source.constData());
}

QString KindRow::label() const
{
    return translated(labelSource);
}

QString KindRow::plural() const
{
    return translated(pluralSource);
}

QString KindRow::sideLabel(Key end) const
{
    return translated(end == key::from ? fromSource : toSource);
}

QString Choice::label() const
{
    return labelSource.isEmpty() ? id : translated(labelSource);
}

QString FieldRow::label() const
{
    return own ? QString::fromUtf8(labelSource) : translated(labelSource);
}

QString FieldRow::help() const
{
    return own ? QString::fromUtf8(helpSource) : translated(helpSource);
}

QString FieldRow::unit() const
{
    return own ? QString::fromUtf8(unitSource) : translated(unitSource);
}

QString FieldRow::choiceLabel(const QString &value) const
{
    const auto found = std::find_if(
        choices.begin(), choices.end(), [&](const Choice &choice) { return choice.id == value; });
    return found == choices.end() ? value : found->label();
}

bool FieldRow::isReference() const
{
    return type == FieldType::Reference || type == FieldType::References;
}

const QList<KindRow> &Schema::kinds()
{
    static const QList<KindRow> rows = builtInKinds();
    return rows;
}

const KindRow *Schema::kind(Key id)
{
    static const QHash<Key, const KindRow *> byId = [] {
        QHash<Key, const KindRow *> rows;
        for (const KindRow &row : kinds())
            rows.insert(row.id, &row);
        return rows;
    }();
    return byId.value(id, nullptr);
}

QList<const KindRow *> Schema::kindsOf(ItemSort sort)
{
    QList<const KindRow *> found;
    for (const KindRow &row : kinds()) {
        if (row.sort == sort)
            found.append(&row);
    }
    return found;
}

static const QList<FieldRow> &builtInRows(QList<FieldRow> (*make)())
{
    static const QList<FieldRow> rows = make();
    return rows;
}

Schema::Schema()
    : m_fields(builtInRows(&Schema::builtInFields))
{
    indexFields();
    readLists(Graph().project());
}

Schema::Schema(const Graph &graph)
    : m_fields(builtInRows(&Schema::builtInFields))
{
    readOwnFields(graph.project());
    indexFields();
    readLists(graph.project());
}

void Schema::indexFields()
{
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_rows.insert({m_fields[i].kind, m_fields[i].id}, int(i));
}

static bool hasCommonFields(Key kind)
{
    const KindRow *row = Schema::kind(kind);
    return row && (row->sort == ItemSort::Element || row->sort == ItemSort::Relation);
}

const FieldRow *Schema::field(Key kind, Key id) const
{
    auto found = m_rows.constFind({kind, id});
    if (found == m_rows.constEnd() && hasCommonFields(kind))
        found = m_rows.constFind({Key(), id});
    return found == m_rows.constEnd() ? nullptr : &m_fields[*found];
}

QList<const FieldRow *> Schema::fieldsOf(Key kind) const
{
    QList<const FieldRow *> rows;
    for (const FieldRow &row : m_fields) {
        if (row.kind == kind)
            rows.append(&row);
    }
    for (const FieldRow &row : m_fields) {
        if (row.kind.isEmpty() && hasCommonFields(kind))
            rows.append(&row);
    }
    return rows;
}

// A project's list replaces the built-in one; entries that are built in keep their translated
// names.
static QList<Choice> listOr(const Item &project, QStringView name, const QList<Choice> &builtIn)
{
    const QStringList own = project.fields.get(Key(name)).list();
    if (own.isEmpty())
        return builtIn;
    QList<Choice> list;
    for (const QString &id : own) {
        const auto known = std::find_if(
            builtIn.begin(), builtIn.end(), [&](const Choice &choice) { return choice.id == id; });
        list.append(known == builtIn.end() ? Choice {id, {}} : *known);
    }
    return list;
}

void Schema::readLists(const Item &project)
{
    m_layers = listOr(project, u"layers", field(Key(u"tool"), key::layer)->choices);
    m_stages = listOr(project, u"stages", field(Key(u"touchpoint"), key::stage)->choices);
    m_categories = listOr(project, u"categories", field(Key(u"tool"), key::category)->choices);
    m_departments = listOr(project, u"departments", {});
    for (FieldRow &row : m_fields) {
        if (row.id == key::layer)
            row.choices = m_layers;
        else if (row.id == key::stage)
            row.choices = m_stages;
        else if (row.id == key::category)
            row.choices = m_categories;
        else if (row.id == key::department)
            row.choices = m_departments;
    }
}

static FieldType typeNamed(const QString &name)
{
    static const QHash<QString, FieldType> types {
        {u"long-text"_s, FieldType::LongText},
        {u"choice"_s, FieldType::SuggestedText},
        {u"flag"_s, FieldType::Flag},
        {u"number"_s, FieldType::Number},
        {u"date"_s, FieldType::Date},
        {u"money"_s, FieldType::Amount},
        {u"reference"_s, FieldType::Reference},
        {u"list"_s, FieldType::TextList},
    };
    return types.value(name, FieldType::Text);
}

static Privacy privacyNamed(const QString &name)
{
    if (name == "personal"_L1)
        return Privacy::Personal;
    return name == "confidential"_L1 ? Privacy::Confidential : Privacy::Open;
}

// {"kind": "tool", "id": "cost-centre", "label": "Cost centre", "type": "text", "choices": [...],
//  "unit": "", "help": "", "privacy": "open"}
static FieldRow ownField(const QJsonObject &json)
{
    FieldRow row;
    row.kind = Key(json["kind"_L1].toString());
    row.id = Key(json["id"_L1].toString());
    row.type = typeNamed(json["type"_L1].toString());
    row.labelSource = json["label"_L1].toString(row.id.text()).toUtf8();
    row.helpSource = json["help"_L1].toString().toUtf8();
    row.unitSource = json["unit"_L1].toString().toUtf8();
    row.privacy = privacyNamed(json["privacy"_L1].toString());
    row.least = -row.most;
    row.own = true;
    const QJsonArray choices = json["choices"_L1].toArray();
    for (const QJsonValue &choice : choices)
        row.choices.append({choice.toString(), {}});
    return row;
}

void Schema::readOwnFields(const Item &project)
{
    QSet<std::pair<Key, Key>> taken;
    for (const FieldRow &row : std::as_const(m_fields))
        taken.insert({row.kind, row.id});
    const QJsonArray rows = project.fields.get(Key(u"fields")).json().toArray();
    for (const QJsonValue &json : rows) {
        const FieldRow row = ownField(json.toObject());
        const bool shadowsCommon = taken.contains({Key(), row.id});
        if (row.id.isEmpty() || shadowsCommon || taken.contains({row.kind, row.id}))
            continue;
        if (row.kind.isEmpty() || hasCommonFields(row.kind)) {
            taken.insert({row.kind, row.id});
            m_fields.append(row);
        }
    }
}

bool Schema::isSender(const QString &category)
{
    static const QSet<QString> senders {
        u"email"_s, u"sms"_s, u"push"_s, u"messenger"_s, u"ads"_s, u"social"_s};
    return senders.contains(category);
}

bool Schema::isEndByNature(const QString &category)
{
    static const QSet<QString> ends {u"report"_s, u"bi"_s, u"archive"_s};
    return ends.contains(category) || isSender(category);
}

static std::optional<QString> typeProblem(FieldType type, const Value &value)
{
    using enum FieldType;
    switch (type) {
    case Flag:
        return value.isFlag() ? std::nullopt : std::optional(Schema::tr("It must be yes or no."));
    case Number:
        return value.isNumber() ? std::nullopt : std::optional(Schema::tr("It must be a number."));
    case Date:
        if (value.isText() && QDate::fromString(value.text(), Qt::ISODate).isValid())
            return {};
        return Schema::tr("It must be a date such as 2027-03-31.");
    case Amount:
        if (value.isMoney() && !value.money().currency.isEmpty())
            return {};
        return Schema::tr("It must be an amount with a currency.");
    case References:
    case TextList:
        return value.isList() ? std::nullopt : std::optional(Schema::tr("It must be a list."));
    case Json:
        return {};
    default:
        return value.isText() ? std::nullopt : std::optional(Schema::tr("It must be a text."));
    }
}

static std::optional<QString> rangeProblem(const FieldRow &field, const Value &value)
{
    if (field.type == FieldType::Number
        && (value.number() < field.least || value.number() > field.most))
        return Schema::tr("It must be between %1 and %2.")
            .arg(numberText(field.least), numberText(field.most));
    constexpr qint64 mostHundredths = 9'000'000'000'000'000; // what JSON's numbers hold exactly
    if (value.isMoney() && std::abs(value.money().hundredths) > mostHundredths) {
        const double most = mostHundredths / 100.0;
        return Schema::tr("It must be between %1 and %2.").arg(numberText(-most), numberText(most));
    }
    if (field.whole && value.number() != std::floor(value.number()))
        return Schema::tr("It must be a whole number.");
    const auto isChoice = [&](const Choice &choice) {
        return choice.id == value.text();
    };
    if (field.type == FieldType::OneOf
        && std::none_of(field.choices.begin(), field.choices.end(), isChoice)) {
        QStringList allowed;
        for (const Choice &choice : field.choices)
            allowed.append(choice.id);
        return Schema::tr("It must be one of: %1.").arg(allowed.join(u", "_s));
    }
    return {};
}

std::optional<QString> Schema::problem(const FieldRow &field, const Value &value)
{
    if (value.isUnknown() || value.isNone())
        return {};
    if (const auto wrongType = typeProblem(field.type, value))
        return wrongType;
    return rangeProblem(field, value);
}

} // namespace martlet
