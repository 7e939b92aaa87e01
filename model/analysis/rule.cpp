// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"

#include <QJsonObject>

#include <algorithm>

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

Judge::Judge(const Rule &rule, const Vocabulary &words, const SeverityCascade &cascade)
    : m_rule(rule)
    , m_words(words)
    , m_cascade(cascade)
    , m_title(rule.title())
    , m_why(rule.why())
    , m_do(rule.doText())
{
    const QJsonObject settings = words.graph()
                                     .project()
                                     .fields.get(Key(u"parameters"))
                                     .json()
                                     .toObject()
                                     .value(rule.id)
                                     .toObject();
    for (const Parameter &parameter : rule.parameters)
        m_parameters.insert(parameter.name,
                            settings.value(parameter.name).toDouble(parameter.value));
}

const QList<const Profile *> &Judge::profiles() const
{
    return m_cascade.profiles();
}

double Judge::parameter(QLatin1StringView name) const
{
    const auto found = m_parameters.constFind(name.toString());
    Q_ASSERT(found != m_parameters.constEnd());
    return *found;
}

void Judge::answer(const QString &item, Outcome outcome)
{
    // A rule that is off for all is not asked, so most projects need no look here.
    if (!m_cascade.dependsOnItems() || m_cascade.of(m_rule, {item}) != Severity::Off)
        m_answers.append({&m_rule, item, outcome});
}

bool Judge::fails(const Item &item, Truth condition)
{
    if (condition != Truth::Yes)
        answer(item.id, condition == Truth::No ? Outcome::Pass : Outcome::Unknown);
    return condition == Truth::Yes;
}

void Judge::fail(Finding finding)
{
    const auto severity = m_cascade.of(m_rule, finding.keyItems);
    if (severity == Severity::Off)
        return;
    finding.severity = severity.value_or(finding.severity);
    complete(finding);
    m_answers.append({&m_rule, finding.keyItems.value(0, projectId), Outcome::Fail});
    m_findings.append(std::move(finding));
}

void Judge::complete(Finding &finding) const
{
    finding.rule = m_rule.id;
    finding.key = findingKey(m_rule.id, finding.keyItems, finding.detail);
    finding.title = m_title;
    finding.why = m_why;
    finding.doText = m_do;
    finding.fixes = m_rule.fixes;
    nameConcerned(finding);
}

// The ends of a relation come right behind it.
void Judge::nameConcerned(Finding &finding) const
{
    QStringList concerned;
    QSet<QString> named;
    const auto add = [&](const QString &id) -> const Item * {
        const Item *item = graph().find(id);
        if (!item || named.contains(id))
            return nullptr;
        named.insert(id);
        concerned.append(id);
        const int criticality = int(item->fields.get(key::criticality).number());
        finding.criticality = std::max(finding.criticality, criticality);
        return item;
    };
    for (const QStringList &ids : {finding.keyItems, finding.items}) {
        for (const QString &id : ids) {
            const Item *item = add(id);
            if (item && !item->from.isEmpty()) {
                add(item->from);
                add(item->to);
            }
        }
    }
    finding.items = concerned;
}

} // namespace martlet
