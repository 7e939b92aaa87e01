// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/itemmodels/findingsmodel.h"

#include "model/analysis/findingtext.h"
#include "model/base/text.h"
#include "views/widgets/uitext.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

FindingsModel::FindingsModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

// More than this of a kind are rolled up.
static constexpr int mostShown = 25;

int FindingsModel::Group::shown() const
{
    const auto count = int(findings.size());
    return whole ? count : std::min(count, mostShown);
}

int FindingsModel::Group::fresh(const QSet<QString> &keys) const
{
    return int(std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return keys.contains(finding.key);
    }));
}

QString FindingsModel::namesOf(const Finding &finding) const
{
    const QString subject = findingSubject(graphOf(finding), finding);
    return subject.isEmpty() ? tr("The whole map") : subject;
}

void FindingsModel::addGroup(const QString &id,
                             const QString &title,
                             const QList<Finding> &findings)
{
    if (findings.isEmpty())
        return;
    Group group {id, title, {}, findings, m_whole.contains(id)};
    if (id == findings.first().rule) {
        QStringList names;
        for (const Finding &finding : findings.first(std::min<qsizetype>(3, findings.size())))
            names.append(namesOf(finding));
        group.secondLine = listText(names);
    }
    m_groups.append(group);
}

void FindingsModel::setReport(const Report &report,
                              const Graph &graph,
                              const QSet<QString> &fresh,
                              const Balance &balance,
                              const Graph &now)
{
    beginResetModel();
    m_graph = graph;
    m_fresh = fresh;
    m_now = now;
    m_going.clear();
    for (const Finding &finding : balance.going)
        m_going.insert(finding.key);
    m_groups.clear();
    addGroup(u"going"_s, tr("These go"), balance.going);
    addGroup(u"coming"_s, tr("These come"), balance.coming);
    addReport(report);
    endResetModel();
}

void FindingsModel::addReport(const Report &report)
{
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
    addGroup(u"first"_s, tr("Start with these"), report.firstFindings());
    for (const QString &rule : std::as_const(order))
        addGroup(rule, byRule[rule].first().title(), byRule[rule]);
    addGroup(u"accepted"_s, tr("Accepted"), accepted);
}

const Finding *FindingsModel::findingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const Group &group = m_groups.at(int(index.internalId()) - 1);
    return index.row() < group.shown() ? &group.findings.at(index.row()) : nullptr;
}

QList<Finding> FindingsModel::findingsAt(const QModelIndex &index) const
{
    if (const Finding *finding = findingAt(index))
        return {*finding};
    const bool isGroup = index.isValid() && index.internalId() == 0;
    return isGroup ? m_groups.at(index.row()).findings : QList<Finding>();
}

bool FindingsModel::isMore(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != 0 && !findingAt(index);
}

void FindingsModel::showAll(const QModelIndex &group)
{
    Group &shown = m_groups[group.row()];
    const int before = shown.shown();
    const auto all = int(shown.findings.size());
    m_whole.insert(shown.id);
    if (before == all)
        return;
    beginRemoveRows(group, before, before);
    shown.tellsMore = false;
    endRemoveRows();
    beginInsertRows(group, before, all - 1);
    shown.whole = true;
    endInsertRows();
}

QStringList FindingsModel::keysByRule() const
{
    QStringList keys;
    for (const Group &group : m_groups) {
        for (const Finding &finding : group.findings) {
            if (group.id == finding.rule)
                keys.append(finding.key);
        }
    }
    return keys;
}

QStringList FindingsModel::firstKeys() const
{
    QStringList keys;
    for (const Finding &finding : findingsAt(indexOfGroup(u"first"_s)))
        keys.append(finding.key);
    return keys;
}

QModelIndex FindingsModel::reveal(const QString &key)
{
    for (int row = 0; row < m_groups.size(); ++row) {
        const Group &group = m_groups.at(row);
        if (group.id == "first"_L1 || group.id == "coming"_L1)
            continue;
        for (int child = 0; child < group.findings.size(); ++child) {
            if (group.findings.at(child).key != key)
                continue;
            if (child >= group.shown())
                showAll(index(row, 0));
            return index(child, 0, index(row, 0));
        }
    }
    return {};
}

QModelIndex FindingsModel::indexOf(const QString &key) const
{
    QModelIndex found;
    for (int row = 0; row < m_groups.size(); ++row) {
        const QList<Finding> &findings = m_groups.at(row).findings;
        for (int child = 0; child < m_groups.at(row).shown(); ++child) {
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

// The row for the others is never one of those that are chosen.
Qt::ItemFlags FindingsModel::flags(const QModelIndex &index) const
{
    return isMore(index) ? Qt::ItemIsEnabled : QAbstractItemModel::flags(index);
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
    if (parent.internalId() != 0)
        return 0;
    const Group &group = m_groups.at(parent.row());
    return group.shown() + (group.tellsMore && group.shown() < group.findings.size() ? 1 : 0);
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
    case NewRole:
        return group.fresh(m_fresh);
    default:
        return {};
    }
}

QVariant FindingsModel::moreData(const Group &group, int role) const
{
    const auto hidden = int(group.findings.size()) - group.shown();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("Show %n more", nullptr, hidden);
    case SeverityRole:
        return int(Severity::Off);
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
    if (isMore(index))
        return moreData(group, role);
    const Finding &finding = group.findings.at(index.row());
    // Under its own rule a finding is told apart by what it is about, elsewhere by its rule.
    const bool underRule = group.id == finding.rule;
    switch (role) {
    case Qt::DisplayRole:
        return underRule ? namesOf(finding) : finding.title();
    case Qt::AccessibleTextRole:
        return u"%1: %2. %3"_s.arg(severityLabel(finding.severity), finding.title(), seen(finding));
    case SeverityRole:
        return int(finding.severity);
    case CountRole:
        return 0;
    case SecondLineRole:
        return underRule ? QString() : namesOf(finding);
    case KeyRole:
        return finding.key;
    case NewRole:
        return m_fresh.contains(finding.key) ? 1 : 0;
    case GroupRole:
        return group.id;
    default:
        return {};
    }
}

} // namespace martlet
