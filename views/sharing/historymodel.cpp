// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/historymodel.h"

#include "model/analysis/breakdown.h"
#include "model/compare/moments.h"
#include "views/panels/historytext.h"
#include "views/widgets/uitext.h"

#include <QLocale>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractListModel(parent)
{ }

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QDate HistoryModel::dayOf(qsizetype step) const
{
    return lastOf(step).time.toLocalTime().date();
}

QString HistoryModel::who(qsizetype step) const
{
    const Change &last = lastOf(step);
    QStringList parts {shortened(last.author)};
    if (m_index)
        parts.append(shortened(m_index->namesBeside(step, last.label), 160));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype step = m_rows[index.row()];
    const Change &last = lastOf(step);
    const auto day = [&] {
        const bool isFirst = index.row() == 0 || dayOf(m_rows[index.row() - 1]) != dayOf(step);
        return isFirst ? stepDay({{}, last.time, {}, {}}, QDate::currentDate()) : QString();
    };
    const auto time = [&] {
        return QLocale().toString(last.time.toLocalTime().time(), QLocale::ShortFormat);
    };
    switch (role) {
    case Qt::DisplayRole:
        return shortened(stepLabel(last), 200);
    case Qt::ToolTipRole:
        return plainTip(stepLabel(last) + u'\n' + who(step));
    case Qt::AccessibleTextRole:
        return QStringList {stepLabel(last), who(step), day(), time()}.join(u", "_s);
    case WhoRole:
        return who(step);
    case TimeRole:
        return time();
    case DayRole:
        return day();
    case MomentRole:
        return momentAt(index.row());
    default:
        return {};
    }
}

void HistoryModel::setHistory(const History &history, const Graph &now)
{
    m_history = history;
    m_steps = history.steps();
    m_index.reset();
    findMoments(now);
    list();
}

void HistoryModel::setIndex(std::shared_ptr<const StepIndex> index)
{
    m_index = std::move(index);
    const bool mayListOthers =
        !m_filter.text.isEmpty() || !m_filter.item.isEmpty() || !m_filter.kind.isEmpty();
    if (mayListOthers)
        list();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(this->index(0), this->index(int(m_rows.size()) - 1));
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    list();
}

/// A snapshot stands at the step that it was taken after, or else at the last one of its day or
/// before.
void HistoryModel::findMoments(const Graph &now)
{
    m_moments.clear();
    QHash<QString, qsizetype> steps;
    for (qsizetype step = 0; step < m_steps.size(); ++step)
        steps.insert(nameOfChange(lastOf(step).id), step);
    for (const SnapshotRow &snapshot : snapshotsOf(now)) {
        const auto known = steps.constFind(now.value(snapshot.id, u"change"_key).text());
        qsizetype step = known != steps.cend() ? *known : m_steps.size() - 1;
        while (known == steps.cend() && step >= 0 && dayOf(step) > snapshot.date)
            --step;
        if (step >= 0)
            m_moments[step].append(snapshot.name.isEmpty() ? tr("Snapshot") : snapshot.name);
    }
}

bool HistoryModel::hasText(qsizetype step) const
{
    const auto has = [this](const QString &text) {
        return text.contains(m_filter.text, Qt::CaseInsensitive);
    };
    const Change &last = lastOf(step);
    if (has(last.label) || has(last.author) || has(m_moments.value(step).join(u' ')))
        return true;
    return m_index && std::ranges::any_of(m_index->itemsOf(step), [&](const QString &item) {
               return has(m_index->nameOf(item));
           });
}

bool HistoryModel::concernsItem(qsizetype step) const
{
    if (!m_index || !m_index->touches(step, m_filter.item))
        return false;
    if (m_filter.field.isEmpty())
        return true;
    const Edits edits = m_history.editsOf(m_steps[step]);
    return std::ranges::any_of(edits, [this](const Edit &edit) {
        return edit.item == m_filter.item && edit.field == m_filter.field;
    });
}

bool HistoryModel::isListed(qsizetype step) const
{
    if (!m_filter.author.isEmpty() && lastOf(step).author != m_filter.author)
        return false;
    if (!m_filter.item.isEmpty() && !concernsItem(step))
        return false;
    const auto isOfKind = [this](const QString &item) {
        return m_index->kindOf(item) == m_filter.kind;
    };
    if (!m_filter.kind.isEmpty()
        && (!m_index || std::ranges::none_of(m_index->itemsOf(step), isOfKind)))
        return false;
    return m_filter.text.isEmpty() || hasText(step);
}

void HistoryModel::list()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype step = m_steps.size() - 1; step >= 0; --step) {
        if (isListed(step))
            m_rows.append(step);
    }
    endResetModel();
}

int HistoryModel::rowOf(const ChangeId &last) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (lastOf(m_rows[row]).id == last)
            return row;
    }
    return -1;
}

QStringList HistoryModel::authors() const
{
    QSet<QString> all;
    for (qsizetype i = 0; i < m_history.size(); ++i)
        all.insert(m_history.at(i).author);
    all.remove({});
    QStringList sorted(all.begin(), all.end());
    std::ranges::sort(sorted, [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    return sorted;
}

QSet<QDate> HistoryModel::namedDays() const
{
    QSet<QDate> days;
    for (const auto &[step, names] : m_moments.asKeyValueRange())
        days.insert(dayOf(step));
    return days;
}

} // namespace martlet
