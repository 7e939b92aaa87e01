// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/findingslist.h"

#include "model/analysis/breakdown.h"
#include "views/itemmodels/findingsmodel.h"
#include "views/panels/findingdelegate.h"

#include <QScopedValueRollback>
#include <QTimer>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static const QString firstGroup = u"first"_s;

FindingsList::FindingsList(QWidget *parent)
    : QTreeView(parent)
    , m_model(new FindingsModel(this))
{
    setModel(m_model);
    setItemDelegate(new FindingDelegate(this));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(18);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setMinimumHeight(90);
    setAccessibleName(tr("Findings"));
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        const bool alone = selectedIndexes() == QModelIndexList {index};
        if (alone && !index.parent().isValid())
            setExpanded(index, !isExpanded(index));
        Q_EMIT chosen(); // the map may show something else by now
    });
}

FindingsList::Row FindingsList::rowAt(const QModelIndex &index) const
{
    return {index.data(FindingsModel::GroupRole).toString(),
            index.data(FindingsModel::KeyRole).toString()};
}

// In its group where it is still there, else wherever it is now.
QModelIndex FindingsList::indexOf(const Row &row) const
{
    const QModelIndex group = m_model->indexOfGroup(row.group);
    if (row.key.isEmpty())
        return group;
    for (int child = 0; child < m_model->rowCount(group); ++child) {
        const QModelIndex index = m_model->index(child, 0, group);
        if (index.data(FindingsModel::KeyRole) == row.key)
            return index;
    }
    return m_model->indexOf(row.key);
}

QStringList FindingsList::openGroups() const
{
    QStringList open;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        if (isExpanded(group))
            open.append(group.data(FindingsModel::GroupRole).toString());
    }
    return m_model->rowCount() == 0 ? QStringList {firstGroup} : open;
}

bool FindingsList::present(const Report &report,
                           const Graph &graph,
                           const Balance &balance,
                           const Graph &now)
{
    const QScopedValueRollback quiet(m_presents, true);
    const QStringList open = openGroups();
    const Row current = rowAt(currentIndex());
    QList<Row> chosen;
    for (const QModelIndex &index : selectedIndexes())
        chosen.append(rowAt(index));
    m_model->setReport(report, graph, newSinceSnapshot(graph, report), balance, now);
    for (const QString &group : open)
        expand(m_model->indexOfGroup(group));
    restore(chosen, current);
    return chosen.isEmpty() || !selectedIndexes().isEmpty();
}

void FindingsList::restore(const QList<Row> &chosen, const Row &current)
{
    QItemSelection selection;
    for (const Row &row : chosen) {
        const QModelIndex index = indexOf(row);
        if (!index.isValid())
            continue;
        selection.select(index, index);
        if (index.parent().isValid())
            expand(index.parent());
    }
    QModelIndex place = indexOf(current);
    if (!place.isValid() && !selection.isEmpty())
        place = selection.indexes().first();
    selectionModel()->setCurrentIndex(place, QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

QList<Finding> FindingsList::chosenFindings() const
{
    QModelIndexList rows = selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) {
        return std::pair(a.parent().row(), a.row()) < std::pair(b.parent().row(), b.row());
    });
    QList<Finding> findings;
    QSet<QString> keys;
    for (const QModelIndex &row : std::as_const(rows)) {
        const QList<Finding> some = m_model->findingsAt(row);
        for (const Finding &finding : some) {
            if (keys.contains(finding.key))
                continue;
            keys.insert(finding.key);
            findings.append(finding);
        }
    }
    return findings;
}

void FindingsList::selectionChanged(const QItemSelection &now, const QItemSelection &before)
{
    QTreeView::selectionChanged(now, before);
    if (!m_presents)
        Q_EMIT chosen();
}

// The rows must not change while the one under the pointer is being pressed.
void FindingsList::currentChanged(const QModelIndex &now, const QModelIndex &before)
{
    QTreeView::currentChanged(now, before);
    if (m_model->isMore(now))
        QTimer::singleShot(0, this, &FindingsList::showMore);
}

void FindingsList::showMore()
{
    const QModelIndex more = currentIndex();
    if (!m_model->isMore(more))
        return;
    const int row = more.row();
    const QModelIndex group = more.parent();
    m_model->showAll(group);
    const bool goesOn = selectedIndexes().size() > 1;
    selectionModel()->setCurrentIndex(m_model->index(row, 0, group),
                                      goesOn ? QItemSelectionModel::Select
                                             : QItemSelectionModel::ClearAndSelect);
}

// The list has its height only once the detail has taken its own.
void FindingsList::scrollSoon()
{
    QTimer::singleShot(0, this, [this] { scrollTo(currentIndex()); });
}

void FindingsList::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    scrollSoon();
}

void FindingsList::goTo(const QModelIndex &index)
{
    expand(index.parent());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index);
    scrollSoon();
}

// Where the walk stands. Those to start with stand under their rules as well; who is there goes on
// with the next one that the walk comes to only there.
qsizetype FindingsList::placeInWalk(const QStringList &walk, int by) const
{
    const Row current = rowAt(currentIndex());
    if (current.key.isEmpty())
        return by > 0 ? -1 : 0;
    const QStringList first = m_model->firstKeys();
    if (current.group == firstGroup || !first.contains(current.key))
        return walk.indexOf(current.key);
    const QStringList byRule = m_model->keysByRule();
    qsizetype place = byRule.indexOf(current.key);
    while (place >= 0 && place < byRule.size() && first.contains(byRule[place]))
        place += by;
    if (place < 0)
        return first.size();
    return place < byRule.size() ? walk.indexOf(byRule[place]) - by : -1;
}

void FindingsList::step(int by)
{
    const QStringList first = m_model->firstKeys();
    QStringList walk = first;
    const QStringList byRule = m_model->keysByRule();
    for (const QString &key : byRule) {
        if (!first.contains(key))
            walk.append(key);
    }
    if (walk.isEmpty())
        return;
    const auto next = (placeInWalk(walk, by) + by + walk.size()) % walk.size();
    goTo(next < first.size() ? m_model->index(int(next), 0, m_model->indexOfGroup(firstGroup))
                             : m_model->reveal(walk[next]));
}

bool FindingsList::choose(const QString &key)
{
    const QModelIndex index = m_model->reveal(key);
    if (index.isValid())
        goTo(index);
    return index.isValid();
}

bool FindingsList::chooseGroup(const QString &group)
{
    const QModelIndex index = m_model->indexOfGroup(group);
    if (!index.isValid())
        return false;
    expand(index);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    scrollTo(index, QAbstractItemView::PositionAtTop);
    return true;
}

void FindingsList::clearChoice()
{
    const QScopedValueRollback quiet(m_presents, true);
    selectionModel()->setCurrentIndex({}, QItemSelectionModel::Clear);
}

} // namespace martlet
