// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

#include "model/analysis/dataholders.h"
#include "model/base/number.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace martlet {

static QString translated(const QByteArray &source)
{
    return source.isEmpty() ? QString() : Rule::tr(source.constData());
}

QString Parameter::label() const
{
    return translated(labelSource);
}

QString Parameter::unit() const
{
    return translated(unitSource);
}

std::optional<QString> Parameter::problem(double number) const
{
    if (number < least || number > most)
        return Rule::tr("It must be between %1 and %2.").arg(numberText(least), numberText(most));
    if (whole && number != std::floor(number))
        return Rule::tr("It must be a whole number.");
    return {};
}

bool Parameter::isSensible(const QJsonValue &given) const
{
    return given.isDouble() && !problem(given.toDouble());
}

double Parameter::in(const QJsonObject &own) const
{
    const QJsonValue given = own.value(name);
    return isSensible(given) ? given.toDouble() : value;
}

const Parameter *Rule::parameter(const QString &name) const
{
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [&](const Parameter &parameter) {
            return parameter.name == name;
        });
    return found == parameters.end() ? nullptr : &*found;
}

const Parameter *Rule::exceeded(const Parameter &lower, const QJsonObject &own) const
{
    const Parameter *upper = parameter(lower.notAbove);
    const bool both = upper && own.contains(lower.name) && own.contains(upper->name);
    return both && lower.in(own) > upper->in(own) ? upper : nullptr;
}

QString Rule::pack() const
{
    return translated(packSource);
}

QString Rule::title() const
{
    return translated(titleSource);
}

QString Rule::checks() const
{
    return translated(checksSource);
}

QString Rule::severityText() const
{
    return translated(severitySource);
}

QString Rule::spares() const
{
    return translated(sparesSource);
}

QString Rule::unknown() const
{
    return translated(unknownSource);
}

QString Rule::reason() const
{
    return translated(reasonSource);
}

QString Rule::why() const
{
    return translated(whySource);
}

QString Rule::doText() const
{
    return translated(doSource);
}

QString Rule::question() const
{
    return translated(questionSource);
}

std::vector<double> parametersOf(const Rule &rule, const Graph &graph)
{
    const QJsonObject all = graph.project().fields.get(u"parameters"_key).json().toObject();
    const QJsonObject own = all.value(rule.id).toObject();
    std::vector<double> values;
    for (const Parameter &parameter : rule.parameters)
        values.push_back(parameter.in(own));
    for (const Parameter &lower : rule.parameters) {
        const Parameter *upper = rule.exceeded(lower, own);
        if (!upper)
            continue;
        for (const Parameter *each : {&lower, upper})
            values[size_t(each - rule.parameters.data())] = each->value;
    }
    return values;
}

Judge::Judge(const Rule &rule,
             const Vocabulary &words,
             const SeverityCascade &cascade,
             Verdicts &verdicts)
    : m_rule(rule)
    , m_words(words)
    , m_cascade(cascade)
    , m_verdicts(verdicts)
    , m_severity(cascade.of(rule, {}))
    , m_parameters(parametersOf(rule, words.graph()))
    , m_advice(std::make_shared<const Advice>(
          Advice {rule.title(), rule.why(), rule.doText(), rule.fixes}))
{ }

const QList<Profile> &Judge::profiles() const
{
    return m_cascade.profiles();
}

double Judge::parameter(QLatin1StringView name) const
{
    const QList<Parameter> &all = m_rule.parameters;
    const auto found = std::find_if(
        all.begin(), all.end(), [&](const Parameter &parameter) { return parameter.name == name; });
    Q_ASSERT(found != all.end());
    return m_parameters[size_t(found - all.begin())];
}

std::optional<Severity> Judge::severityFor(const QStringList &items) const
{
    return m_cascade.dependsOnItems() ? m_cascade.of(m_rule, items) : m_severity;
}

void Judge::answer(const Item &item, Outcome outcome)
{
    // A rule that is off for all is not asked, so most projects need no look here.
    if (!m_cascade.dependsOnItems() || severityFor({item.id}) != Severity::Off)
        m_verdicts.answers.append({&m_rule, &item, outcome});
}

bool Judge::fails(const Item &item, Truth condition)
{
    if (condition == Truth::Yes)
        m_asked = &item;
    else
        answer(item, condition == Truth::No ? Outcome::Pass : Outcome::Unknown);
    return condition == Truth::Yes;
}

bool Judge::failsRelation(int relation, Truth condition)
{
    const Index &index = m_words.index();
    if (!fails(index.relation(relation), condition))
        return false;
    m_askedFrom = &index.element(index.from(relation));
    m_askedTo = &index.element(index.to(relation));
    return true;
}

const DataHolders &Judge::holders() const
{
    if (!m_verdicts.holders)
        m_verdicts.holders = std::make_shared<const DataHolders>(m_words);
    return *m_verdicts.holders;
}

// What was asked about needs no search.
const Item *Judge::known(const QString &id) const
{
    for (const Item *item : {m_asked, m_askedFrom, m_askedTo}) {
        if (item && item->id == id)
            return item;
    }
    return graph().find(id);
}

void Judge::fail(Finding &&finding)
{
    const auto severity = severityFor(finding.keyItems);
    if (severity == Severity::Off)
        return;
    finding.severity = severity.value_or(finding.severity);
    finding.rule = m_rule.id;
    finding.key = findingKey(m_rule.id, finding.keyItems, finding.detail);
    finding.advice = m_advice;
    m_verdicts.answers.append({&m_rule, &mainItem(finding), Outcome::Fail});
    nameConcerned(finding);
    m_verdicts.findings.push_back(std::move(finding));
}

const Item &Judge::mainItem(const Finding &finding) const
{
    if (finding.keyItems.isEmpty())
        return graph().project();
    const Item *item = known(finding.keyItems.first());
    return item ? *item : graph().project();
}

namespace {

/// Gathers what a finding is about, each once.
template<typename Find>
class Concerned
{
public:
    explicit Concerned(Find find)
        : m_find(find)
    { }

    // The ends of a relation come right behind it.
    void add(const QString &id)
    {
        if (isNamed(id))
            return;
        const Item *item = m_find(id);
        if (!item)
            return;
        take(*item);
        if (!item->from.isEmpty()) {
            add(item->from);
            add(item->to);
        }
    }

    void reserve(qsizetype size)
    {
        items.reserve(size);
        if (size > few)
            m_named.reserve(size);
    }

    QStringList items;
    int criticality = 0;

private:
    static constexpr qsizetype few = 16; // of so many, looking at each is the shortest way

    bool isNamed(const QString &id) const
    {
        return items.size() <= few ? items.contains(id) : m_named.contains(id);
    }

    void take(const Item &item)
    {
        items.append(item.id);
        if (items.size() == few + 1)
            m_named.unite(QSet<QString>(items.begin(), items.end()));
        else if (items.size() > few)
            m_named.insert(item.id);
        const double known = item.fields.get(key::criticality).number();
        criticality = std::max(criticality, int(known));
    }

    Find m_find;
    QSet<QString> m_named;
};

} // namespace

void Judge::nameConcerned(Finding &finding) const
{
    Concerned concerned([this](const QString &id) { return known(id); });
    concerned.reserve(3 + finding.items.size());
    for (const QString &id : std::as_const(finding.keyItems))
        concerned.add(id);
    for (const QString &id : std::as_const(finding.items))
        concerned.add(id);
    finding.items = std::move(concerned.items);
    finding.criticality = concerned.criticality;
}

} // namespace martlet
