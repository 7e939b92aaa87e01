// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rulesentence.h"
#include "model/base/number.h"
#include "model/base/text.h"

#include <QLocale>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Choices = QList<SentenceChoice>;
using enum SentencePart::Role;

/// What the pieces of a rule's sentence could be. A choice for a condition is labelled by the words
/// that its own sentence would have.
class Chooser
{
    Q_DECLARE_TR_FUNCTIONS(martlet::RuleSentence)

public:
    Chooser(const Graph &graph, const Schema &schema, const QJsonObject &rule)
        : m_graph(graph)
        , m_schema(schema)
        , m_rule(rule)
    { }

    Choices choices(const SentencePart &part) const
    {
        switch (part.role) {
        case Kind:
            return kinds();
        case Live:
            return conditionChoices(part.path, {live(true), live(false)}, Live);
        case Field:
            return fields(part.path);
        case Test:
            return tests(part.path);
        case Value:
            return values(part.path);
        case Connection:
            return conditionChoices(part.path, connections(listOf(part.path)), Connection);
        case End:
            return conditionChoices(part.path, ends(), End);
        case Count:
            return counts(part.path);
        case Until:
            return days(part.path);
        case Add:
            return part.path == QStringList {u"until"_s} ? days(part.path) : additions(part.path);
        case Words:
        case Remove:
            break;
        }
        return {};
    }

    const FieldRow *rowAt(const QStringList &condition) const
    {
        const Key field(valueAt(m_rule, condition)["field"_L1].toString());
        return m_schema.field(kindsAt(m_rule, listOf(condition)).value(0), field);
    }

private:
    static QStringList listOf(const QStringList &condition)
    {
        return condition.mid(0, condition.size() - 1);
    }

    static QJsonObject live(bool is) { return {{u"live"_s, is}}; }

    QJsonObject with(const QStringList &path, const QJsonValue &value) const
    {
        return replacedAt(m_rule, path, value).toObject();
    }

    // The words of one piece of the sentence that a condition has in a rule of its own.
    QString wordsOf(const QStringList &path, const QJsonObject &rule, SentencePart::Role role) const
    {
        const QList<SentencePart> parts = sentenceParts(m_graph, m_schema, rule);
        const auto found = std::find_if(parts.begin(), parts.end(), [&](const SentencePart &part) {
            return part.role == role && part.path == path;
        });
        return found == parts.end() ? QString() : found->text;
    }

    Choices conditionChoices(const QStringList &path,
                             const QList<QJsonObject> &conditions,
                             SentencePart::Role role) const
    {
        Choices all;
        for (const QJsonObject &condition : conditions) {
            const QJsonObject rule = with(path, condition);
            all.append({wordsOf(path, rule, role), rule});
        }
        return all;
    }

    // Conditions that make no sense for the other kind go.
    Choices kinds() const
    {
        Choices all;
        for (const KindRow &kind : Schema::kinds()) {
            if (kind.sort != ItemSort::Element && kind.sort != ItemSort::Relation)
                continue;
            QJsonObject rule = m_rule;
            rule.insert(u"kind"_s, kind.id.text());
            for (const QString &list : {u"that"_s, u"must"_s, u"except"_s})
                rule.insert(list, fittingConditions(rule, list));
            all.append({wordsOf({u"kind"_s}, rule, Kind), rule});
        }
        return all;
    }

    QJsonArray fittingConditions(const QJsonObject &rule, const QString &list) const
    {
        QJsonArray fitting;
        const QJsonArray conditions = rule[list].toArray();
        for (const QJsonValue &condition : conditions) {
            const QJsonObject alone {{u"kind"_s, rule[u"kind"_s]},
                                     {u"must"_s, QJsonArray {condition}}};
            if (readOwnRule(m_graph, alone).rule)
                fitting.append(condition);
        }
        return fitting;
    }

    QList<const FieldRow *> rowsAt(const QStringList &list) const
    {
        const QList<Key> kinds = kindsAt(m_rule, list);
        QList<const FieldRow *> rows = m_schema.fieldsOf(kinds.value(0));
        rows.removeIf([&](const FieldRow *row) {
            return std::any_of(kinds.begin(), kinds.end(), [&](Key kind) {
                return !m_schema.field(kind, row->id);
            });
        });
        return rows;
    }

    Choices fields(const QStringList &path) const
    {
        Choices all;
        for (const FieldRow *row : rowsAt(listOf(path)))
            all.append({row->label(), with(path, firstCondition(*row))});
        return all;
    }

    static QStringList testsOf(const FieldRow &row)
    {
        switch (row.type) {
        case FieldType::OneOf:
        case FieldType::Reference:
            return {u"is"_s, u"is-not"_s};
        case FieldType::Flag:
            return {u"is"_s};
        case FieldType::Number:
            return {u"at-least"_s, u"at-most"_s, u"is"_s, u"is-not"_s};
        case FieldType::Date:
            return {u"before"_s, u"after"_s};
        case FieldType::References:
        case FieldType::TextList:
            return {u"contains"_s};
        case FieldType::Text:
        case FieldType::LongText:
        case FieldType::SuggestedText:
            return {u"is"_s, u"is-not"_s, u"contains"_s};
        case FieldType::Amount:
        case FieldType::Json:
            break;
        }
        return {};
    }

    static QJsonObject condition(const FieldRow &row, const QString &test, const QJsonValue &value)
    {
        return {{u"field"_s, row.id.text()}, {test, value}};
    }

    // A flag or a choice is mostly asked for a value, all else whether it is there.
    QJsonObject firstCondition(const FieldRow &row) const
    {
        if (row.type == FieldType::Flag)
            return condition(row, u"is"_s, true);
        if (row.type == FieldType::OneOf && !row.choices.isEmpty())
            return condition(row, u"is"_s, row.choices.first().id);
        return condition(row, u"filled"_s, true);
    }

    static bool isSuited(const FieldRow &row, const QString &test, const QJsonValue &value)
    {
        return !value.isUndefined() && testsOf(row).contains(test) && !value.isBool();
    }

    // What is compared with stays where it can.
    QJsonValue valueFor(const FieldRow &row, const QString &test, const QStringList &path) const
    {
        const QJsonObject now = valueAt(m_rule, path).toObject();
        for (const QString &other : testsOf(row)) {
            if (isSuited(row, other, now.value(other)))
                return now.value(other);
        }
        if (row.type == FieldType::Flag)
            return true;
        if (row.type == FieldType::Number)
            return std::max(row.least, 1.0);
        if (row.type == FieldType::Date)
            return test == "before"_L1 ? u"today"_s : u"today-180"_s;
        const QList<std::pair<QString, QJsonValue>> known = knownValues(row);
        return known.isEmpty() ? QJsonValue(u"…"_s) : known.first().second;
    }

    Choices tests(const QStringList &path) const
    {
        if (valueAt(m_rule, path).toObject().contains("related"_L1))
            return bounds(path);
        const FieldRow *row = rowAt(path);
        if (!row)
            return {};
        QList<QJsonObject> conditions;
        const bool canBeNamed = !row->isReference() || !knownValues(*row).isEmpty();
        for (const QString &test : canBeNamed ? testsOf(*row) : QStringList())
            conditions.append(condition(*row, test, valueFor(*row, test, path)));
        conditions.append(condition(*row, u"filled"_s, true));
        conditions.append(condition(*row, u"filled"_s, false));
        return conditionChoices(path, conditions, Test);
    }

    Choices bounds(const QStringList &path) const
    {
        QJsonObject least = valueAt(m_rule, path).toObject();
        const QJsonValue number =
            least.contains("at-least"_L1) ? least["at-least"_L1] : least["at-most"_L1];
        least.remove(u"at-most"_s);
        QJsonObject most = least;
        most.remove(u"at-least"_s);
        least.insert(u"at-least"_s, number.toInt(1));
        most.insert(u"at-most"_s, number.toInt(1));
        return conditionChoices(path, {least, most}, Test);
    }

    QStringList textsInUse(const FieldRow &row) const
    {
        QSet<QString> texts;
        for (const ItemPtr &item : m_graph.items()) {
            const class Value &value = item->fields.get(row.id);
            const QStringList list = value.isText() ? QStringList {value.text()} : value.list();
            if (m_schema.field(item->kind, row.id) == &row)
                texts.unite(QSet<QString>(list.begin(), list.end()));
        }
        QStringList sorted = texts.values();
        sorted.sort(Qt::CaseInsensitive);
        constexpr qsizetype enough = 100;
        return sorted.mid(0, enough);
    }

    QList<std::pair<QString, QJsonValue>> knownValues(const FieldRow &row) const
    {
        QList<std::pair<QString, QJsonValue>> known;
        if (row.type == FieldType::Flag)
            return {{tr("yes"), true}, {tr("no"), false}};
        constexpr double fewSteps = 10;
        for (double n = row.least; row.whole && row.most - row.least <= fewSteps && n <= row.most;
             ++n)
            known.append({numberText(n), n});
        for (const QString &day : {u"today"_s,
                                   u"today+30"_s,
                                   u"today+90"_s,
                                   u"today-90"_s,
                                   u"today-180"_s,
                                   u"today-365"_s}) {
            if (row.type == FieldType::Date)
                known.append({{}, day});
        }
        for (const Choice &choice : row.choices)
            known.append({choice.label(), choice.id});
        if (row.isReference()) {
            for (const QString &id : referable(row))
                known.append({itemName(m_graph, id), id});
        } else if (row.choices.isEmpty() && row.type != FieldType::Date) {
            for (const QString &text : textsInUse(row))
                known.append({text, text});
        }
        return known;
    }

    QStringList referable(const FieldRow &row) const
    {
        QStringList ids;
        for (const ItemPtr &item : m_graph.items()) {
            const KindRow *kind = Schema::kind(item->kind);
            if (kind && kind->sort == ItemSort::Element
                && (row.refersTo.isEmpty() || row.refersTo.contains(item->kind)))
                ids.append(item->id);
        }
        std::sort(ids.begin(), ids.end(), [&](const QString &a, const QString &b) {
            return itemName(m_graph, a).compare(itemName(m_graph, b), Qt::CaseInsensitive) < 0;
        });
        return ids;
    }

    Choices values(const QStringList &path) const
    {
        const FieldRow *row = rowAt(listOf(path));
        if (!row)
            return {};
        Choices all;
        for (const auto &[label, value] : knownValues(*row)) {
            const QJsonObject rule = with(path, value);
            all.append({label.isEmpty() ? wordsOf(path, rule, Value) : label, rule});
        }
        return all;
    }

    Choices counts(const QStringList &path) const
    {
        Choices all;
        for (const int number : {0, 1, 2, 3, 5, 10}) {
            const QJsonObject rule = with(path, number);
            const QJsonValue counted = valueAt(rule, path.mid(0, path.size() - 1));
            if (counted["at-least"_L1].toInt(0) <= counted["at-most"_L1].toInt(mostCounted))
                all.append({wordsOf(path, rule, Count), rule});
        }
        return all;
    }

    Choices days(const QStringList &path) const
    {
        const QDate today = QDate::currentDate();
        Choices all;
        for (const QDate day :
             {today.addMonths(1), today.addMonths(3), QDate(today.year(), 12, 31)})
            all.append({dayText(day), with(path, day.toString(Qt::ISODate))});
        return all;
    }

    QList<QJsonObject> connections(const QStringList &list) const
    {
        QList<QJsonObject> all;
        const QList<Key> kinds = kindsAt(m_rule, list);
        for (const KindRow *relation : Schema::kindsOf(ItemSort::Relation)) {
            for (const bool out : {false, true}) {
                const auto hasNone = [&](Key kind) {
                    return otherKinds(*relation, kind, out).isEmpty();
                };
                if (std::none_of(kinds.begin(), kinds.end(), hasNone))
                    all.append({{u"related"_s, relation->id.text()},
                                {u"direction"_s, out ? u"out"_s : u"in"_s},
                                {u"at-least"_s, 1}});
            }
        }
        return all;
    }

    static QList<QJsonObject> ends() { return {{{u"end"_s, u"from"_s}}, {{u"end"_s, u"to"_s}}}; }

    QList<QJsonObject> conditionsFor(const QStringList &list) const
    {
        QList<QJsonObject> all;
        const KindRow *kind = Schema::kind(kindsAt(m_rule, list).value(0));
        if (m_schema.field(kind->id, key::lifecycle))
            all = {live(true), live(false)};
        for (const FieldRow *row : rowsAt(list))
            all.append(firstCondition(*row));
        return all + (kind->sort == ItemSort::Relation ? ends() : connections(list));
    }

    // The condition as it would stand in the sentence; its comparison and value are chosen there.
    Choices additions(const QStringList &list) const
    {
        const QJsonArray now = valueAt(m_rule, list).toArray();
        Choices all;
        for (const QJsonObject &condition : conditionsFor(list)) {
            QJsonArray longer = now;
            longer.append(condition);
            const QStringList path = list + QStringList {QString::number(now.size())};
            const QJsonObject rule = with(list, longer);
            const QString field = wordsOf(path, rule, Field);
            all.append({field.isEmpty() ? wordsOfCondition(path, rule) : field, rule});
        }
        return all;
    }

    QString wordsOfCondition(const QStringList &path, const QJsonObject &rule) const
    {
        for (const auto role : {Live, Connection, End}) {
            if (const QString words = wordsOf(path, rule, role); !words.isEmpty())
                return words;
        }
        return {};
    }

    const Graph &m_graph;
    const Schema &m_schema;
    const QJsonObject &m_rule;
};

/// Reads what a person typed into a piece.
class Typed
{
    Q_DECLARE_TR_FUNCTIONS(martlet::RuleSentence)

public:
    static Error problem(const QString &sentence) { return {sentence, {}, Error::Kind::WrongUse}; }

    static QDate day(const QString &text)
    {
        for (const QString &form : {u"yyyy-MM-dd"_s,
                                    u"d.M.yyyy"_s,
                                    u"d MMM yyyy"_s,
                                    QLocale().dateFormat(QLocale::ShortFormat)}) {
            if (const QDate day = QLocale().toDate(text, form); day.isValid())
                return day;
        }
        return {};
    }

    static Result<QJsonValue> dayValue(const QString &text)
    {
        if (const QDate typed = day(text); typed.isValid())
            return QJsonValue(typed.toString(Qt::ISODate));
        return problem(tr("Write a day such as 2027-03-31."));
    }

    static Result<QJsonValue> number(const QString &text)
    {
        bool ok = false;
        double number = QLocale().toDouble(text, &ok);
        if (!ok)
            number = text.toDouble(&ok);
        return ok ? Result<QJsonValue>(QJsonValue(number)) : problem(tr("Write a number."));
    }

    static Result<QJsonValue> count(const QString &text)
    {
        const Result<QJsonValue> typed = number(text);
        if (typed && typed->toInt(-1) >= 0 && typed->toInt() <= mostCounted)
            return typed;
        return problem(tr("Write how many, such as 2."));
    }

    static Result<QJsonValue> valueOf(const FieldRow &row, const QString &text)
    {
        if (row.type == FieldType::Date)
            return dayValue(text);
        if (row.type == FieldType::Number)
            return number(text);
        if (row.isReference())
            return problem(tr("Nothing of that name is on the map."));
        if (row.type == FieldType::OneOf || row.type == FieldType::Flag)
            return problem(tr("Choose one of the list."));
        return QJsonValue(cleanText(text, nameLimit).trimmed());
    }
};

QString freeIdentity(const Graph &graph)
{
    QSet<QString> taken;
    const QJsonArray rules = graph.project().fields.get(Key(u"rules")).json().toArray();
    for (const QJsonValue &rule : rules)
        taken.insert(rule["id"_L1].toString());
    for (int number = 1;; ++number) {
        const QString id = u"MY-%1"_s.arg(number, 2, 10, QChar(u'0'));
        if (!taken.contains(id))
            return id;
    }
}

} // namespace

QList<SentenceChoice> sentenceChoices(const Graph &graph,
                                      const Schema &schema,
                                      const QJsonObject &rule,
                                      const SentencePart &part)
{
    return Chooser(graph, schema, rule).choices(part);
}

Result<QJsonObject> withTyped(const Graph &graph,
                              const Schema &schema,
                              const QJsonObject &rule,
                              const SentencePart &part,
                              const QString &text)
{
    const Chooser chooser(graph, schema, rule);
    const QString wanted = normalisedName(text);
    for (const SentenceChoice &choice : chooser.choices(part)) {
        if (normalisedName(choice.label) == wanted)
            return choice.rule;
    }
    const bool isDay = part.path == QStringList {u"until"_s};
    const FieldRow *row = part.role == SentencePart::Role::Value
        ? chooser.rowAt(part.path.mid(0, part.path.size() - 1))
        : nullptr;
    if (!isDay && part.role != Count && !row)
        return Typed::problem(Typed::tr("Choose one of the list."));
    const Result<QJsonValue> value = isDay ? Typed::dayValue(text)
        : row                              ? Typed::valueOf(*row, text)
                                           : Typed::count(text);
    if (!value)
        return value.error();
    const QJsonObject typed = replacedAt(rule, part.path, *value).toObject();
    if (const OwnRule read = readOwnRule(graph, typed);
        !read.rule && !rule["must"_L1].toArray().isEmpty())
        return Typed::problem(read.problem);
    return typed;
}

QJsonObject withoutPart(const QJsonObject &rule, const SentencePart &part)
{
    return replacedAt(rule, part.path, QJsonValue::Undefined).toObject();
}

QJsonObject newOwnRule(const Graph &graph)
{
    return {{u"id"_s, freeIdentity(graph)},
            {u"kind"_s, u"tool"_s},
            {u"severity"_s, severityId(Severity::Warning)},
            {u"that"_s, QJsonArray {QJsonObject {{u"live"_s, true}}}},
            {u"must"_s, QJsonArray()}};
}

QJsonObject copiedOwnRule(const Graph &graph, const QJsonObject &rule)
{
    QJsonObject copy = rule;
    copy.insert(u"id"_s, freeIdentity(graph));
    copy.insert(u"name"_s, Typed::tr("%1 (copy)").arg(rule["name"_L1].toString()));
    return copy;
}

RulePreview previewOf(const Graph &graph, const Rule &rule, QDate today)
{
    const Graph nothingSaid;
    const SeverityCascade cascade(nothingSaid, {});
    const Vocabulary words(graph, today);
    Verdicts verdicts;
    Judge judge(rule, words, cascade, verdicts);
    rule.judge(judge);
    RulePreview preview;
    for (const Answer &answer : std::as_const(verdicts.answers)) {
        QStringList &list = answer.outcome == Outcome::Pass ? preview.fine
            : answer.outcome == Outcome::Fail               ? preview.lacking
                                                            : preview.open;
        list.append(answer.item->id);
    }
    return preview;
}

} // namespace martlet
