// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/reportwords.h"

#include "model/analysis/vocabulary.h"
#include "model/drawing/cardtext.h"

namespace martlet {

using namespace Qt::StringLiterals;

QString ReportWords::kind(const QString &id) const
{
    const Item *item = m_graph.find(id);
    const KindRow *row = item ? Schema::kind(item->kind) : nullptr;
    return row ? row->label() : QString();
}

QString ReportWords::project() const
{
    return m_graph.project().name().isEmpty() ? tr("Marketing system") : name(projectId);
}

QString ReportWords::value(const QString &id, Key field) const
{
    const Item *item = m_graph.find(id);
    if (!item)
        return {};
    const QString text = item->fields.get(field).text();
    const FieldRow *row = m_schema.field(item->kind, field);
    return row ? row->choiceLabel(text) : text;
}

QStringList ReportWords::owners(const QStringList &items) const
{
    QStringList owners;
    for (const QString &id : items) {
        const Item *item = m_graph.find(id);
        const QString owner =
            item ? item->fields.get(ownerField(m_graph, *item)).text() : QString();
        if (m_graph.contains(owner) && !owners.contains(owner))
            owners.append(owner);
    }
    return owners;
}

QString ReportWords::place(const QString &item) const
{
    const Item *found = m_graph.find(item);
    const QString element = found && !found->from.isEmpty() ? found->from : item;
    QStringList words {departmentOf(m_graph, item)};
    for (const Key field : {key::layer, key::stage})
        words.append(value(element, field));
    words.removeAll(QString());
    return words.join(u" · "_s);
}

ReportWords::Cell ReportWords::known(const QString &text)
{
    if (!text.trimmed().isEmpty())
        return {text};
    return {tr("Not known yet"), {}, ReportDocument::Tone::Faint};
}

ReportWords::Cell ReportWords::owner(const QString &names)
{
    if (!names.isEmpty())
        return {names};
    return {tr("Nobody yet"), {}, ReportDocument::Tone::Faint};
}

QString ReportWords::placeOf(const Finding &finding) const
{
    for (const QString &item : finding.keyItems + finding.items) {
        if (const QString found = place(item); !found.isEmpty())
            return found;
    }
    return tr("Whole map");
}

QString ReportWords::more(qsizetype count)
{
    return tr("and %n more", nullptr, int(count));
}

ReportDocument::Entry
findingEntry(const ReportWords &words, const Graph &graph, const Finding &finding, int number)
{
    const ReportWords::Cell owner = words.ownerOf(finding);
    return {number,
            finding.title(),
            finding.severity,
            whatWasSeen(graph, finding),
            {{ReportWords::tr("Why it matters"), finding.why()},
             {ReportWords::tr("What to do"), finding.doText()},
             {ReportWords::tr("Owner"), owner.text, {}, owner.tone},
             {ReportWords::tr("Place"), words.placeOf(finding)}}};
}

} // namespace martlet
