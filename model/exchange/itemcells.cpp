// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/itemcells.h"

#include "model/analysis/finding.h"
#include "model/analysis/valuetext.h"
#include "model/base/text.h"
#include "model/exchange/importreport.h"
#include "model/schema/joining.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

ItemCells::ItemCells(const Graph &graph, Words words)
    : m_graph(graph)
    , m_words(words)
{
    QMap<QString, QStringList> namesakes;
    for (const Item *item : graph.sortedItems()) {
        const KindRow *kind = Schema::kind(item->kind);
        const bool isNamed = kind && kind->sort == ItemSort::Element;
        if (isNamed)
            namesakes[cleanText(itemName(graph, item->id), nameLimit).simplified()].append(
                item->id);
    }
    for (auto same = namesakes.cbegin(); same != namesakes.cend(); ++same) {
        if (same->size() > 1)
            tellApart(*same);
        else
            m_names.insert(same->first(), same.key());
    }
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
        m_ids.insert(*name, name.key());
}

// By what people know them by, else by what the project calls them.
void ItemCells::tellApart(const QStringList &namesakes)
{
    const auto mark = [&](const QString &id, Key field) {
        const QString value = m_graph.value(id, field).text();
        return m_graph.contains(value) ? itemName(m_graph, value) : value;
    };
    const auto name = [&](const QString &id, const QString &what) {
        return u"%1 (%2)"_s.arg(cleanText(itemName(m_graph, id), nameLimit).simplified(),
                                cleanText(what, nameLimit).simplified());
    };
    for (const Key field : {u"team"_key, u"department"_key, u"vendor"_key, u"journey"_key}) {
        QSet<QString> marks;
        for (const QString &id : namesakes)
            marks.insert(mark(id, field));
        if (marks.size() != namesakes.size() || marks.contains(QString()))
            continue;
        for (const QString &id : namesakes)
            m_names.insert(id, name(id, mark(id, field)));
        return;
    }
    for (const QString &id : namesakes)
        m_names.insert(id, name(id, id));
}

QString ItemCells::name(const QString &id) const
{
    const auto known = m_names.constFind(id);
    return known == m_names.cend() ? itemName(m_graph, id) : *known;
}

QString ItemCells::heading(const FieldRow &field)
{
    const QString label = field.label().trimmed();
    return field.unit().isEmpty() ? label : u"%1 (%2)"_s.arg(label, field.unit());
}

CellForm ItemCells::form(const FieldRow &field)
{
    switch (field.type) {
    case FieldType::Number:
        return CellForm::Number;
    case FieldType::Amount:
        return CellForm::Money;
    case FieldType::Date:
        return CellForm::Day;
    default:
        return CellForm::Text;
    }
}

CellContent ItemCells::content(const FieldRow &field, const Value &value) const
{
    CellContent cell;
    cell.form = form(field);
    if (value.isNone()) {
        cell.text = noneMark.toString();
    } else if (value.isNumber()) {
        cell.number = value.number();
    } else if (value.isMoney()) {
        cell.number = double(value.money().hundredths) / 100;
        cell.currency = value.money().currency;
    } else if (value.isFlag()) {
        cell.text =
            m_words == Words::Neutral ? plainValue(value, &field, m_graph) : yesOrNo(value.flag());
    } else {
        if (field.type == FieldType::Date)
            cell.day = QDate::fromString(value.text(), Qt::ISODate);
        QStringList texts = value.isText() ? QStringList {value.text()} : value.list();
        for (QString &text : texts) {
            if (field.isReference())
                text = name(text);
            else if (m_words == Words::OfLanguage && field.type != FieldType::TextList)
                text = field.choiceLabel(text);
        }
        cell.text = texts.join(u"; "_s);
    }
    return cell;
}

std::optional<Value> ItemCells::references(const FieldRow &field, const QString &text) const
{
    const auto find = [&](const QString &name) {
        const QString id = m_ids.value(name.simplified());
        const Item *item = m_graph.find(id);
        const bool fits = item && (field.refersTo.isEmpty() || field.refersTo.contains(item->kind));
        return fits ? id : QString();
    };
    if (const QString whole = find(text); !whole.isEmpty())
        return field.type == FieldType::References ? Value(QStringList {whole}) : Value(whole);
    if (field.type != FieldType::References)
        return {};
    QStringList ids;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts))
        ids.append(find(part));
    return ids.isEmpty() || ids.contains(QString()) ? std::optional<Value>() : Value(ids);
}

QList<std::pair<QString, Value>> ItemCells::words(const FieldRow &field) const
{
    QList<std::pair<QString, Value>> words;
    if (field.type == FieldType::Flag)
        words = {{yesOrNo(true), true}, {yesOrNo(false), false}};
    for (const Choice &choice : field.choices) {
        if (field.type != FieldType::TextList)
            words.append({choice.label(), choice.id});
    }
    const bool isEnd = field.id == key::from || field.id == key::to;
    if (field.isReference() && !field.refersTo.isEmpty()) {
        for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
            const Item *item = m_graph.find(name.key());
            if (item && field.refersTo.contains(item->kind))
                words.append({*name, name.key()});
        }
        std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) {
            const int order = a.first.compare(b.first, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a.first < b.first;
        });
    }
    if (!words.isEmpty() && !isEnd)
        words.append({noneMark.toString(), Value::None {}});
    return words;
}

bool ItemCells::isClosed(const FieldRow &field)
{
    return field.type == FieldType::OneOf || field.type == FieldType::Flag;
}

QList<FieldRow> tableFields(const Schema &schema, Key kind)
{
    QList<FieldRow> fields;
    const KindRow *row = Schema::kind(kind);
    if (row && row->sort == ItemSort::Relation)
        fields = {endField(*row, key::from), endField(*row, key::to)};
    for (const Key first : {key::name, key::owner}) {
        if (const FieldRow *field = schema.field(kind, first))
            fields.append(*field);
    }
    for (const FieldRow *field : schema.fieldsOf(kind)) {
        const bool isThere = field->id == key::name || field->id == key::owner;
        if (!isThere && field->type != FieldType::Json)
            fields.append(*field);
    }
    return fields;
}

QString keptText(const Value &value)
{
    const QString text = value.isNone() ? noneMark.toString() : plainValue(value, nullptr, {});
    return cleanText(text, cellLimit).trimmed();
}

} // namespace martlet
