// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/history.h"

#include "model/change/mending.h"

#include <algorithm>

namespace martlet {

/// Sorts by time, and by run and number where times are equal. Clocks go back at times; within a
/// run a change then counts as made when the one before it was.
static void sortByTime(std::vector<KeptChange> *changes)
{
    std::ranges::sort(*changes, [](const KeptChange &a, const KeptChange &b) {
        return a.change.id < b.change.id;
    });
    struct Timed
    {
        qint64 time;
        KeptChange kept;
    };
    std::vector<Timed> timed;
    timed.reserve(changes->size());
    for (KeptChange &kept : *changes) {
        qint64 time = kept.change.time.toMSecsSinceEpoch();
        if (!timed.empty() && timed.back().kept.change.id.run == kept.change.id.run)
            time = std::max(time, timed.back().time);
        timed.push_back({time, std::move(kept)});
    }
    std::ranges::stable_sort(timed, {}, &Timed::time);
    for (size_t i = 0; i < timed.size(); ++i)
        (*changes)[i] = std::move(timed[i].kept);
}

History::History(std::vector<KeptChange> changes, Unpack unpack, bool isWhole)
    : m_unpack(unpack)
    , m_isWhole(isWhole)
{
    sortByTime(&changes);
    m_changes = std::make_shared<const std::vector<KeptChange>>(std::move(changes));
}

static std::vector<KeptChange> unpacked(const QList<Change> &changes)
{
    std::vector<KeptChange> kept;
    for (const Change &change : changes)
        kept.push_back({change, {}});
    return kept;
}

History::History(const QList<Change> &changes, bool isWhole)
    : History(unpacked(changes), nullptr, isWhole)
{ }

Edits History::editsOf(qsizetype number) const
{
    const KeptChange &kept = (*m_changes)[size_t(number)];
    return kept.packed.isEmpty() ? kept.change.edits : m_unpack(kept.packed);
}

QList<History::Step> History::steps() const
{
    QList<Step> steps;
    for (qsizetype i = 0; i < size(); ++i) {
        const Change &change = at(i);
        const bool goesOn = change.continues && i > 0
            && at(i - 1).id == ChangeId {change.id.run, change.id.number - 1};
        if (goesOn)
            steps.last().last = i;
        else
            steps.append({i, i});
    }
    return steps;
}

Edits History::editsOf(Step step) const
{
    Edits edits;
    for (qsizetype i = step.first; i <= step.last; ++i)
        edits += editsOf(i);
    return step.first == step.last ? edits : merged(edits, {});
}

namespace {

/// Values on their way back through time, each for itself: what a field held before a change does
/// not depend on other fields.
class WayBack
{
public:
    explicit WayBack(const Graph &now)
        : m_now(now)
    { }

    void undo(const Edits &edits)
    {
        for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
            undo(*edit);
    }
    PastState state() const;

private:
    void undo(const Edit &edit)
    {
        QHash<Key, Value> &fields = m_then[edit.item];
        auto value = fields.find(edit.field);
        if (value == fields.end())
            value = fields.insert(edit.field, m_now.value(edit.item, edit.field));
        // What a merge did is told twice: by the merge, and by the changes that came with it.
        if (*value == edit.after)
            *value = edit.before;
        else if (*value != edit.before)
            ++m_lost;
    }
    void addEdits(const QString &item, const QHash<Key, Value> &then, Edits *edits) const;

    const Graph &m_now;
    QHash<QString, QHash<Key, Value>> m_then;
    int m_lost = 0;
};

/// Of what was not there, nothing is left.
void WayBack::addEdits(const QString &item, const QHash<Key, Value> &then, Edits *edits) const
{
    const Value kind = then.value(key::kind, m_now.value(item, key::kind));
    const auto add = [&](Key field, const Value &value) {
        const Value now = m_now.value(item, field);
        if (now != value)
            edits->append({item, field, now, value});
    };
    if (!kind.isUnknown()) {
        for (const auto &[field, value] : then.asKeyValueRange())
            add(field, value);
        return;
    }
    const Item *there = m_now.find(item);
    if (!there)
        return;
    for (const auto &[field, value] : there->fields)
        add(field, {});
    for (const Key field : {key::from, key::to, key::kind})
        add(field, {});
}

PastState WayBack::state() const
{
    Edits edits;
    for (const auto &[item, then] : m_then.asKeyValueRange())
        addEdits(item, then, &edits);
    Draft draft(m_now);
    if (!draft.apply(edits))
        return {m_now, int(edits.size())};
    const int mended = mend(&draft, m_now);
    return {draft.graph(), m_lost + mended};
}

} // namespace

PastState stateAt(const Graph &now, const History &history, qsizetype change)
{
    WayBack way(now);
    for (qsizetype i = history.size() - 1; i > change; --i)
        way.undo(history.editsOf(i));
    return way.state();
}

PastState stateBefore(const PastState &after, const History &history, History::Step step)
{
    WayBack way(after.graph);
    for (qsizetype i = step.last; i >= step.first; --i)
        way.undo(history.editsOf(i));
    PastState before = way.state();
    before.lost += after.lost;
    return before;
}

namespace {

/// Goes through a history from its beginning, and gathers what lies between changes that stay.
class Shortening
{
public:
    explicit Shortening(const History &history)
        : m_history(history)
    { }

    void drop(qsizetype number)
    {
        if (m_isAnyKept)
            m_edits += m_history.editsOf(number);
        m_gap.append(number);
    }
    void keep()
    {
        closeGap();
        m_isAnyKept = true;
    }
    ShorterHistory finished()
    {
        closeGap();
        return m_shorter;
    }

private:
    /// Before the first change that stays, nothing can be gone to. Else the last of the gap does
    /// what all of it did.
    void closeGap()
    {
        if (m_isAnyKept && m_gap.size() > 1)
            fold(m_gap.takeLast());
        else if (m_isAnyKept)
            m_gap.clear();
        for (const qsizetype number : std::as_const(m_gap)) {
            m_shorter.dropped.append(m_history.at(number).id);
            m_shorter.room += m_history.roomOf(number);
        }
        m_gap.clear();
        m_edits.clear();
    }
    void fold(qsizetype last)
    {
        Change folded = m_history.at(last);
        folded.author.clear();
        folded.label.clear();
        folded.edits = merged(m_edits, {});
        folded.continues = false;
        folded.origin = Change::Origin::TakenIn;
        m_shorter.folded.append(folded);
    }

    const History &m_history;
    ShorterHistory m_shorter;
    bool m_isAnyKept = false;
    QList<qsizetype> m_gap;
    Edits m_edits;
};

} // namespace

ShorterHistory
shortened(const History &history, const QDateTime &since, const QSet<QDate> &keptDays)
{
    Shortening shortening(history);
    for (qsizetype i = 0; i < history.size(); ++i) {
        const QDateTime time = history.at(i).time;
        if (time >= since || keptDays.contains(time.toLocalTime().date()))
            shortening.keep();
        else
            shortening.drop(i);
    }
    return shortening.finished();
}

} // namespace martlet
