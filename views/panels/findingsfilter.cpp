// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/findingsfilter.h"

namespace martlet {

using namespace Qt::StringLiterals;

FindingsFilter::FindingsFilter(QWidget *parent)
    : ChoiceLine([this] { return entries(); }, parent)
{
    setObjectName(u"findingsFilter"_s);
    setPlaceholderText(tr("All; choose or type"));
    setAccessibleName(tr("Which findings to show"));
    setClearButtonEnabled(true);
    connect(this, &QLineEdit::textChanged, this, &FindingsFilter::follow);
}

void FindingsFilter::setReport(const Graph &graph, const Report &report)
{
    m_graph = graph;
    m_report = report;
}

Report FindingsFilter::part(const Graph &graph, const Report &report) const
{
    return filtered(graph, report, m_filter, QDate::currentDate());
}

static QString idOf(const FindingFilter &filter)
{
    return QString::number(int(filter.by)) + u':' + filter.value;
}

static FindingFilter filterOf(const QString &id)
{
    if (id.isEmpty())
        return {};
    return {FindingFilter::By(id.section(u':', 0, 0).toInt()), id.section(u':', 1)};
}

static QString titleOf(const Graph &graph, const FindingFilter &filter)
{
    const QString label = filterLabel(graph, filter);
    switch (filter.by) {
    case FindingFilter::By::Severity:
        return FindingsFilter::tr("Severity: %1").arg(label);
    case FindingFilter::By::Pack:
        return FindingsFilter::tr("Subject: %1").arg(label);
    case FindingFilter::By::Department:
        return FindingsFilter::tr("Department: %1").arg(label);
    case FindingFilter::By::Owner:
        return FindingsFilter::tr("Owner: %1").arg(label);
    case FindingFilter::By::Journey:
        return FindingsFilter::tr("Journey: %1").arg(label);
    case FindingFilter::By::Text:
    case FindingFilter::By::Nothing:
        break;
    }
    return {};
}

QList<ChoiceEntry> FindingsFilter::entries() const
{
    QList<ChoiceEntry> entries;
    const auto filters = possibleFilters(m_graph, m_report, QDate::currentDate());
    for (const FindingFilter &filter : filters)
        entries.append({idOf(filter), titleOf(m_graph, filter), {}, {}});
    return entries;
}

void FindingsFilter::follow(const QString &text)
{
    const QString id = entryOf(text).id;
    const bool free = id.isEmpty() && !text.trimmed().isEmpty();
    const FindingFilter wanted =
        free ? FindingFilter {FindingFilter::By::Text, text.trimmed()} : filterOf(id);
    if (wanted == m_filter)
        return;
    m_filter = wanted;
    Q_EMIT filterChanged();
}

} // namespace martlet
