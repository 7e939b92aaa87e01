// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/itemmodels/findingsmodel.h"

#include "views/widgets/uitext.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

static QString namesOf(const Finding &finding, const Graph &graph)
{
    QStringList names;
    for (const QString &id : finding.keyItems)
        names.append(shortened(itemName(graph, id), 48));
    return names.join(u", "_s);
}

void FindingsModel::addGroup(const QString &id,
                             const QString &title,
                             const QList<Finding> &findings,
                             const Graph &graph)
{
    if (findings.isEmpty())
        return;
    Group group {id, title, {}, findings, {}};
    for (const Finding &finding : findings)
        group.names.append(namesOf(finding, graph));
    const bool oneRule = id == findings.first().rule;
    group.secondLine = oneRule ? group.names.mid(0, 3).join(u", "_s) : QString();
    m_groups.append(group);
}

void FindingsModel::setReport(const Report &report, const Graph &graph)
{
    beginResetModel();
    m_graph = graph;
    m_groups.clear();
    QStringList order;
    QHash<QString, QList<Finding>> byRule;
    QList<Finding> accepted;
    for (const Finding &finding : report.findings) {
        if (finding.isWaived()) {
            accepted.append(finding);
            continue;
        }
        if (!byRule.contains(finding.rule))
            order.append(finding.rule);
        byRule[finding.rule].append(finding);
    }
    addGroup(u"first"_s, tr("Start with these"), report.firstFindings(), graph);
    for (const QString &rule : std::as_const(order))
        addGroup(rule, byRule[rule].first().title, byRule[rule], graph);
    addGroup(u"accepted"_s, tr("Accepted"), accepted, graph);
    endResetModel();
}

const Finding *FindingsModel::findingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    return &m_groups.at(int(index.internalId()) - 1).findings.at(index.row());
}

QList<Finding> FindingsModel::findingsAt(const QModelIndex &index) const
{
    if (const Finding *finding = findingAt(index))
        return {*finding};
    return index.isValid() ? m_groups.at(index.row()).findings : QList<Finding>();
}

QModelIndex FindingsModel::indexOf(const QString &key) const
{
    QModelIndex found;
    for (int row = 0; row < m_groups.size(); ++row) {
        const QList<Finding> &findings = m_groups.at(row).findings;
        for (int child = 0; child < findings.size(); ++child) {
            if (findings.at(child).key == key)
                found = index(child, 0, index(row, 0));
        }
    }
    return found;
}

QModelIndex FindingsModel::indexOfGroup(const QString &group) const
{
    for (int row = 0; row < m_groups.size(); ++row) {
        if (m_groups.at(row).id == group)
            return index(row, 0);
    }
    return {};
}

// A group has the number 0, its findings that of the group and one.
QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex FindingsModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == 0 ? int(m_groups.at(parent.row()).findings.size()) : 0;
}

QVariant FindingsModel::groupData(const Group &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.title;
    case Qt::AccessibleTextRole:
        return tr("%1, %n findings", nullptr, int(group.findings.size())).arg(group.title);
    case SeverityRole:
        return int(group.findings.first().severity);
    case CountRole:
        return int(group.findings.size());
    case SecondLineRole:
        return group.secondLine;
    case GroupRole:
        return group.id;
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return groupData(m_groups.at(index.row()), role);
    const Group &group = m_groups.at(int(index.internalId()) - 1);
    const Finding &finding = group.findings.at(index.row());
    // Under its own rule a finding is told apart by what it is about, elsewhere by its rule.
    const bool underRule = group.id == finding.rule;
    switch (role) {
    case Qt::DisplayRole:
        return underRule ? group.names.at(index.row()) : finding.title;
    case Qt::AccessibleTextRole:
        return u"%1: %2. %3"_s.arg(severityLabel(finding.severity), finding.title, whatWasSeen(m_graph, finding));
    case SeverityRole:
        return int(finding.severity);
    case CountRole:
        return 0;
    case SecondLineRole:
        return underRule ? QString() : group.names.at(index.row());
    case KeyRole:
        return finding.key;
    case GroupRole:
        return group.id;
    default:
        return {};
    }
}

} // namespace martlet
