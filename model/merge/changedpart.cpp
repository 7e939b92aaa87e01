// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/merge/changedpart.h"

#include "model/graph/integrity.h"
#include "model/schema/schema.h"

#include <algorithm>

namespace martlet {

namespace {

bool holdsStamp(const HeldChanges &held, const Stamp &stamp)
{
    return std::all_of(stamp.begin(), stamp.end(), [&](const ChangeId &change) {
        return holdsChange(held, change);
    });
}

bool holdsStamps(const HeldChanges &held, const ItemStamps &stamps)
{
    return holdsStamp(held, stamps.born)
        && std::all_of(stamps.fields.begin(), stamps.fields.end(), [&](const Stamp &stamp) {
               return holdsStamp(held, stamp);
           });
}

class Gathering
{
public:
    Gathering(const ProjectCopy &copy, const HeldChanges &since)
        : m_copy(copy)
        , m_since(since)
        , m_schema(copy.graph)
    { }

    ProjectCopy gathered(const QList<Change> &history)
    {
        want(projectId);
        wantByStamps();
        const bool isTold = wantByHistory(history);
        wantUndecided();
        return isTold ? part() : m_copy;
    }

private:
    void want(const QString &id)
    {
        QStringList waiting {id};
        while (!waiting.isEmpty()) {
            const Item *item = m_copy.graph.find(waiting.takeLast());
            if (item && !m_wanted.contains(item->id)) {
                m_wanted.insert(item->id);
                waiting += referredBy(*item);
            }
        }
    }

    /// All that it cannot be there without: whoever takes it may have deleted that.
    QStringList referredBy(const Item &item) const
    {
        QStringList ids {item.from, item.to};
        if (item.kind == u"comment"_key || item.kind == key::undecided)
            ids.append(item.fields.get(u"on"_key).text());
        for (const auto &[field, value] : item.fields) {
            if (const QString view = viewOfPlace(field); !view.isEmpty())
                ids.append(view);
            else if (const FieldRow *row = m_schema.field(item.kind, field);
                     row && row->isReference())
                ids += references(*row, value);
        }
        return ids;
    }

    void wantByStamps()
    {
        for (auto item = m_copy.stamps.cbegin(); item != m_copy.stamps.cend(); ++item) {
            if (!holdsStamps(m_since, *item))
                want(item.key());
        }
        for (auto gone = m_copy.deleted.cbegin(); gone != m_copy.deleted.cend(); ++gone) {
            if (!holdsChange(m_since, *gone))
                m_graves.insert(gone.key());
        }
    }

    /// What was decided or brought back leaves no stamp of its own. False where the history does
    /// not tell of every change.
    bool wantByHistory(const QList<Change> &history)
    {
        qint64 missing = 0;
        for (const auto &[run, number] : m_copy.held.asKeyValueRange())
            missing += std::max(qint64(0), number - m_since.value(run, 0));
        for (const Change &change : history) {
            if (holdsChange(m_since, change.id) || !holdsChange(m_copy.held, change.id))
                continue;
            --missing;
            for (const Edit &edit : change.edits) {
                touch(edit.item);
                if (edit.field == u"on"_key) {
                    touch(edit.before.text());
                    touch(edit.after.text());
                }
            }
        }
        return missing <= 0;
    }

    void touch(const QString &id)
    {
        want(id);
        if (m_copy.deleted.contains(id))
            m_graves.insert(id);
    }

    void wantUndecided()
    {
        for (const Item *item : m_copy.graph.itemsOf(key::undecided)) {
            if (m_wanted.contains(item->fields.get(u"on"_key).text()))
                want(item->id);
        }
    }

    ProjectCopy part() const
    {
        ProjectCopy part {m_copy.identity, {}, m_copy.held, {}, {}};
        std::vector<Item> items;
        for (const QString &id : m_wanted) {
            items.push_back(*m_copy.graph.find(id));
            part.stamps.insert(id, m_copy.stamps.value(id));
        }
        part.graph = Graph(std::move(items));
        for (const QString &id : m_graves)
            part.deleted.insert(id, m_copy.deleted.value(id));
        return part;
    }

    const ProjectCopy &m_copy;
    const HeldChanges &m_since;
    const Schema m_schema;
    QSet<QString> m_wanted;
    QSet<QString> m_graves;
};

} // namespace

HeldChanges heldByBoth(const HeldChanges &ours, const HeldChanges &theirs)
{
    HeldChanges both;
    for (const auto &[run, number] : ours.asKeyValueRange()) {
        if (const qint64 common = std::min(number, theirs.value(run, 0)); common > 0)
            both.insert(run, common);
    }
    return both;
}

HeldChanges heldBefore(const HeldChanges &held, const QList<Change> &history, const QDateTime &time)
{
    HeldChanges before = held;
    for (const Change &change : history) {
        const auto found = before.find(change.id.run);
        if (change.time >= time && found != before.end())
            *found = std::min(*found, change.id.number - 1);
    }
    before.removeIf([](const auto &run) { return run.value() <= 0; });
    return before;
}

ProjectCopy
changedSince(const ProjectCopy &copy, const HeldChanges &since, const QList<Change> &history)
{
    return Gathering(copy, since).gathered(history);
}

} // namespace martlet
