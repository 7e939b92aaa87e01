// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/cellwriter.h"

#include "model/base/text.h"
#include "model/catalogue/fillin.h"
#include "model/exchange/celltext.h"
#include "model/exchange/csvwords.h"
#include "model/graph/index.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

using Reading = CsvValues::Reading;

CellWriter::CellWriter(const Graph &graph)
    : m_draft(graph)
{ }

QString CellWriter::usualCurrency() const
{
    const Value rate = m_draft.graph().project().fields.get(Key(u"hourly-rate"));
    if (rate.isMoney())
        return rate.money().currency;
    const QString local = QLocale().currencySymbol(QLocale::CurrencyIsoCode);
    return local.isEmpty() ? u"EUR"_s : local;
}

std::optional<QString>
CellWriter::write(const QString &item, const FieldRow &field, const QString &text)
{
    const Value before = m_draft.graph().value(item, field.id);
    const Reading reading = read(field, before, cleanText(text, textLimit).trimmed());
    return reading.problem.isEmpty() ? set(item, field, reading.value) : reading.problem;
}

std::optional<QString>
CellWriter::set(const QString &item, const FieldRow &field, const Value &value)
{
    if (auto why = Schema::problem(field, value))
        return why;
    if (auto why = endProblem(item, field.id, value))
        return why;
    const Item *found = m_draft.graph().find(item);
    if (field.id == key::name && found && found->from.isEmpty() && value.isEmpty())
        return tr("It needs a name.");
    m_draft.set(item, field.id, value);
    return {};
}

// A relation always has two ends, of kinds that it may join.
std::optional<QString>
CellWriter::endProblem(const QString &relation, Key end, const Value &value) const
{
    if (end != key::from && end != key::to)
        return {};
    const Item *item = m_draft.graph().find(relation);
    const Item *target = m_draft.graph().find(value.text());
    if (!item || !target)
        return tr("It needs both ends.");
    const Item *other = m_draft.graph().find(end == key::from ? item->to : item->from);
    if (target == other)
        return tr("It cannot lead to where it begins.");
    const KindRow *kind = Schema::kind(item->kind);
    const bool joins = end == key::from ? kind->joins(target->kind, other->kind)
                                        : kind->joins(other->kind, target->kind);
    return joins ? std::nullopt : std::optional(tr("These two cannot be connected."));
}

// What is written as the program writes it is taken in that sense before anything is guessed.
Reading CellWriter::read(const FieldRow &field, const Value &before, const QString &text)
{
    if (field.id == key::name)
        return {cleanText(text, nameLimit), {}, {}};
    if (field.isReference())
        return readReferences(field, before, text);
    bool isNumber = false;
    const double number = QLocale().toDouble(text, &isNumber);
    const QString currency = before.isMoney() ? before.money().currency : usualCurrency();
    constexpr double fitting = 9e13; // what is beyond is told of by the reader
    if (isNumber && field.type == FieldType::Number)
        return {number, {}, {}};
    if (isNumber && field.type == FieldType::Amount && std::abs(number) < fitting)
        return {Money {qRound64(number * 100), currency}, {}, {}};
    if (field.type == FieldType::Flag) {
        const qsizetype place = offeredTexts(m_draft.graph(), field).indexOf(text);
        if (place >= 0)
            return {place == 0, {}, {}};
    }
    if (field.type == FieldType::Date) {
        const QDate day = QLocale().toDate(text, QLocale::ShortFormat);
        if (day.isValid() && day.year() > 1999)
            return {day.toString(Qt::ISODate), {}, {}};
    }
    m_values.currency = currency;
    return m_values.read(field, text);
}

// Of several that bear one name, who stood there already is meant.
QString CellWriter::takenNamed(QStringList *ids, const QString &name) const
{
    for (const QString &id : std::as_const(*ids)) {
        const Item *item = m_draft.graph().find(id);
        if (item && cleanText(item->name(), nameLimit).simplified() == name) {
            const QString found = id;
            ids->removeOne(found);
            return found;
        }
    }
    return {};
}

Reading CellWriter::readReferences(const FieldRow &field, const Value &before, const QString &text)
{
    if (text.isEmpty() || csvwords::isUnknown(text))
        return {};
    if (csvwords::isNone(text))
        return {Value::None {}, {}, {}};
    // A name may hold what divides names.
    static const QRegularExpression dividers(u"[;\n]"_s);
    const bool several = field.type == FieldType::References && found(field, text).isEmpty();
    QStringList standing = before.isList() ? before.list() : QStringList {before.text()};
    QStringList ids;
    for (const QString &part : several ? text.split(dividers) : QStringList {text}) {
        const QString name = cleanText(part, nameLimit).simplified();
        if (name.isEmpty())
            continue;
        const QString stood = takenNamed(&standing, name);
        const QString id = stood.isEmpty() ? foundOrMade(field, name) : stood;
        if (id.isEmpty())
            return {{}, tr("Nothing here is called “%1”.").arg(name), {}};
        if (!ids.contains(id))
            ids.append(id);
    }
    if (ids.isEmpty())
        return {};
    return {field.type == FieldType::References ? Value(ids) : Value(ids.first()), {}, {}};
}

CellWriter::Names &CellWriter::named()
{
    if (!m_named) {
        m_named.emplace();
        const Index &index = m_draft.graph().index();
        for (int number = index.elementCount() - 1; number >= 0; --number) {
            const Item &item = index.element(number);
            m_named->insert({item.kind, normalisedName(item.name())}, item.id);
        }
    }
    return *m_named;
}

QString CellWriter::found(const FieldRow &field, const QString &name)
{
    const QString normalised = normalisedName(name);
    if (!field.refersTo.isEmpty()) {
        for (const Key kind : field.refersTo) {
            if (const QString id = named().value({kind, normalised}); !id.isEmpty())
                return id;
        }
        return {};
    }
    for (const KindRow *kind : Schema::kindsOf(ItemSort::Element)) {
        if (const QString id = named().value({kind->id, normalised}); !id.isEmpty())
            return id;
    }
    return {};
}

QString CellWriter::foundOrMade(const FieldRow &field, const QString &name)
{
    const QString id = found(field, name);
    const KindRow *kind = kindMadeBy(field);
    return id.isEmpty() && kind ? add(kind->id, name) : id;
}

QString CellWriter::add(Key kind, const QString &name)
{
    const QString clean = cleanText(name, nameLimit).simplified();
    if (clean.isEmpty())
        return {};
    const QString id = m_draft.create(kind, clean);
    m_draft.set(id, key::createdOn, QDate::currentDate().toString(Qt::ISODate));
    fillInKnown(&m_draft, id, FillIn::Product);
    named().insert({kind, normalisedName(clean)}, id);
    m_made.append(clean);
    return id;
}

void CellWriter::addAs(const QString &id, Key kind, const QString &name)
{
    const QString clean = cleanText(name, nameLimit).simplified();
    m_draft.create(kind, clean, id);
    named().insert({kind, normalisedName(clean)}, id);
}

QString CellWriter::relate(Key kind, const QString &from, const QString &to, const QString &id)
{
    const Item *source = m_draft.graph().find(from);
    const Item *target = m_draft.graph().find(to);
    const KindRow *row = Schema::kind(kind);
    const bool joins =
        source && target && source != target && row && row->joins(source->kind, target->kind);
    return joins ? m_draft.relate(kind, from, to, id) : QString();
}

} // namespace martlet
