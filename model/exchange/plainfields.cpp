// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/plainfields.h"

#include "model/base/text.h"
#include "model/exchange/csvvalues.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// Names may hold anything but a line end.
static constexpr QChar betweenNames = u'\n';

static bool isTold(const FieldRow &row, const Value &value)
{
    return row.id != key::name && row.privacy != Privacy::Confidential
        && row.type != FieldType::Json && row.id != key::about && !value.isUnknown()
        && !value.isJson();
}

static QString textOf(const Value &value, const FieldRow &row, const Graph &graph)
{
    if (value.isNone())
        return u"-"_s;
    if (row.type != FieldType::References)
        return plainValue(value, &row, graph);
    QStringList names;
    for (const QString &id : value.list()) {
        const Item *item = graph.find(id);
        names.append((item ? item->name() : id).simplified());
    }
    return names.join(betweenNames);
}

QList<PlainField> plainFields(const Item &item, const Graph &graph, const Schema &schema)
{
    QList<PlainField> fields;
    for (const FieldRow *row : schema.fieldsOf(item.kind)) {
        const Value &value = item.fields.get(row->id);
        if (isTold(*row, value))
            fields.append({row->id, textOf(value, *row, graph)});
    }
    return fields;
}

/// Texts and values that stand as we write them are kept as they are; the rest may have been edited
/// by hand.
static CsvValues::Reading readingOf(const FieldRow &row, const QString &text)
{
    using enum FieldType;
    const bool isChoice = row.type == OneOf
        && std::ranges::any_of(row.choices,
                               [&](const Choice &choice) { return choice.id == text; });
    if (isChoice || row.type == Text || row.type == SuggestedText)
        return {cleanText(text, nameLimit), {}, {}};
    if (row.type == LongText)
        return {cleanText(text, textLimit), {}, {}};
    return CsvValues().read(row, text);
}

PlainFieldReader::PlainFieldReader(Draft &draft,
                                   ItemMatcher &matcher,
                                   ImportReport &report,
                                   QString source)
    : m_draft(draft)
    , m_matcher(matcher)
    , m_report(report)
    , m_source(std::move(source))
{ }

bool PlainFieldReader::read(const QString &item,
                            const PlainField &field,
                            int line,
                            const QString &place)
{
    const FieldRow *row = m_draft.schema().field(m_draft.graph().find(item)->kind, field.field);
    if (!row || row->type == FieldType::Json || row->id == key::name)
        return false;
    if (field.text == "-"_L1) {
        m_matcher.set(item, row->id, Value::None {});
    } else if (row->isReference()) {
        m_waiting.append({item, field, line, place});
    } else {
        const CsvValues::Reading reading = readingOf(*row, field.text);
        if (!reading.problem.isEmpty())
            m_report.rejected.append({m_source, line, place, field.text, reading.problem});
        else if (!reading.value.isUnknown())
            m_matcher.set(item, row->id, reading.value);
    }
    return true;
}

QString PlainFieldReader::named(const FieldRow &row, const QString &name)
{
    for (const Key kind : row.refersTo) {
        const QString found = m_matcher.findShared(kind, name);
        if (!found.isEmpty())
            return found;
    }
    const Key first = row.refersTo.value(0);
    const bool canBeMade = first == u"person"_key || first == u"team"_key
        || first == u"data-object"_key || first == u"journey"_key;
    return canBeMade ? m_matcher.create(first, name, name) : QString();
}

void PlainFieldReader::refer(const Waiting &waiting)
{
    const FieldRow *row =
        m_draft.schema().field(m_draft.graph().find(waiting.item)->kind, waiting.field.field);
    QStringList found;
    const QStringList names =
        cleanText(waiting.field.text, textLimit).split(betweenNames, Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QString id = named(*row, name.left(nameLimit).simplified());
        if (!id.isEmpty())
            found.append(id);
        else
            m_report.unsure.append({m_source,
                                    waiting.line,
                                    waiting.place,
                                    name,
                                    tr("Nothing on the map bears this name.")});
    }
    if (found.isEmpty())
        return;
    const bool isList = row->type == FieldType::References;
    m_matcher.set(waiting.item, row->id, isList ? Value(found) : Value(found.first()));
}

void PlainFieldReader::finish()
{
    for (const Waiting &waiting : std::as_const(m_waiting))
        refer(waiting);
    m_waiting.clear();
}

} // namespace martlet
