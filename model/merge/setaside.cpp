// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/merge/setaside.h"

#include "model/graph/integrity.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static const QString namePrefix = u"aside:"_s;

static QString nameOf(const QString &item, const QString &field)
{
    return namePrefix + item + u'/' + valueWith(field);
}

/// Joins spans that overlap or touch.
static Stamp normalised(const Stamp &spans)
{
    QList<std::pair<ChangeId, ChangeId>> sorted;
    for (qsizetype i = 0; i + 1 < spans.size(); i += 2)
        sorted.append({spans[i], spans[i + 1]});
    std::sort(sorted.begin(), sorted.end());
    Stamp joined;
    for (const auto &[before, last] : std::as_const(sorted)) {
        if (!joined.isEmpty() && joined.last().run == before.run
            && before.number <= joined.last().number)
            joined.last().number = std::max(joined.last().number, last.number);
        else
            joined += {before, last};
    }
    return joined;
}

SetAside SetAside::in(const ProjectCopy &copy)
{
    SetAside all;
    const ItemStamps stamps = copy.stamps.value(projectId);
    for (const auto &[name, spans] : stamps.fields.asKeyValueRange()) {
        if (isName(name))
            all.m_spans.insert(name, spans);
    }
    return all;
}

bool SetAside::isName(const QString &field)
{
    return field.startsWith(namePrefix);
}

static bool covers(const Stamp &spans, const ChangeId &change)
{
    for (qsizetype i = 0; i + 1 < spans.size(); i += 2) {
        if (spans[i].run == change.run && spans[i].number < change.number
            && change.number <= spans[i + 1].number)
            return true;
    }
    return false;
}

bool SetAside::contains(const QString &item, Key field, const ChangeId &change) const
{
    return !m_spans.isEmpty() && covers(m_spans.value(nameOf(item, field.text())), change);
}

void SetAside::add(const QString &item,
                   const QString &field,
                   const ProjectCopy &before,
                   const ProjectCopy &after)
{
    const QString name = nameOf(item, field);
    const ItemStamps earlier = before.stamps.value(projectId);
    Stamp spans = m_spans.value(name) + earlier.fields.value(name);
    for (const auto &[run, last] : after.held.asKeyValueRange()) {
        if (const qint64 known = before.held.value(run, 0); known < last)
            spans += {{run, known}, {run, last}};
    }
    if (!spans.isEmpty())
        m_spans.insert(name, normalised(spans));
}

void SetAside::writeTo(ItemStamps *project) const
{
    project->fields.removeIf([](const auto &field) { return isName(field.key()); });
    for (const auto &[name, spans] : m_spans.asKeyValueRange())
        project->fields.insert(name, spans);
}

/// Adds what is set aside here and unknown there.
void SetAside::addUnknown(const SetAside &here, const SetAside &there, const HeldChanges &heldThere)
{
    for (const auto &[name, spans] : here.m_spans.asKeyValueRange()) {
        Stamp left;
        const auto add = [&](const QByteArray &run, qint64 before, qint64 last) {
            if (before < last)
                left += {{run, before}, {run, last}};
        };
        const Stamp others = there.m_spans.value(name);
        for (qsizetype i = 0; i + 1 < spans.size(); i += 2) {
            const QByteArray &run = spans[i].run;
            const qint64 before = spans[i].number;
            const qint64 last = spans[i + 1].number;
            add(run, std::max(before, heldThere.value(run, 0)), last);
            for (qsizetype o = 0; o + 1 < others.size(); o += 2) {
                if (others[o].run == run)
                    add(run,
                        std::max(before, others[o].number),
                        std::min(last, others[o + 1].number));
            }
        }
        left = normalised(m_spans.value(name) + left);
        if (!left.isEmpty())
            m_spans.insert(name, left);
    }
}

SetAside SetAside::joined(const SetAside &ours,
                          const HeldChanges &heldByUs,
                          const SetAside &theirs,
                          const HeldChanges &heldByThem)
{
    SetAside all;
    all.addUnknown(ours, theirs, heldByThem);
    all.addUnknown(theirs, ours, heldByUs);
    return all;
}

namespace {

class Undoing
{
public:
    Undoing(ProjectCopy *now, const ProjectCopy &undone, const MergeMemory &memory)
        : m_now(*now)
        , m_undone(undone)
        , m_memory(memory)
        , m_aside(SetAside::in(*now))
    { }

    QSet<QString> run()
    {
        if (!m_now.graph.contains(projectId))
            return {}; // there is nowhere to remember it
        QSet<QString> back;
        for (const QString &id : m_memory.touched) {
            if (isAsMerged(id) && isAsBefore(id)) {
                putBack(id);
                back.insert(id);
            }
        }
        if (!back.isEmpty()) {
            m_aside.writeTo(&m_now.stamps[projectId]);
            back.insert(projectId);
        }
        return back;
    }

private:
    /// Whether only who merged has changed it since.
    bool isAsMerged(const QString &id) const
    {
        const ItemStamps merged = m_memory.after.stamps.value(id);
        const ItemStamps now = m_undone.stamps.value(id);
        const auto isOwn = [this](const Stamp &stamp) {
            return std::ranges::all_of(
                stamp, [this](const ChangeId &change) { return change.run == m_memory.run; });
        };
        const ChangeId grave = m_undone.deleted.value(id);
        return (grave == m_memory.after.deleted.value(id) || isOwn({grave}))
            && (now.born == merged.born || isOwn(now.born))
            && std::ranges::all_of(now.fields.asKeyValueRange(), [&](const auto &field) {
                   return merged.fields.value(field.first) == field.second || isOwn(field.second);
               });
    }

    bool isAsBefore(const QString &id) const
    {
        const Item *now = m_now.graph.find(id);
        const Item *before = m_memory.before.graph.find(id);
        return now && before ? *now == *before : !now && !before;
    }

    void setAside(const QString &id, const QString &field)
    {
        m_aside.add(id, field, m_memory.before, m_undone);
    }

    void putBack(const QString &id)
    {
        const ItemStamps before = m_memory.before.stamps.value(id);
        const ItemStamps after = m_undone.stamps.value(id);
        for (const ProjectCopy *copy : {&m_memory.before, &m_memory.after, &m_undone}) {
            const Item *item = copy->graph.find(id);
            if (const auto undecided = item ? Undecided::of(*item) : std::nullopt)
                setAside(undecided->item, undecided->field.text());
        }
        if (m_now.graph.contains(id)) {
            setAsideFields(id, before, after);
            m_now.stamps.insert(id, before);
        } else {
            m_now.stamps.remove(id);
        }
        m_now.deleted.remove(id);
        if (const auto grave = m_memory.before.deleted.constFind(id);
            grave != m_memory.before.deleted.constEnd()) {
            m_now.deleted.insert(id, *grave);
            setAside(id, key::kind.text());
        }
    }

    void setAsideFields(const QString &id, const ItemStamps &before, const ItemStamps &after)
    {
        if (!m_undone.graph.contains(id))
            return setAside(id, key::kind.text());
        QSet<QString> names {key::kind.text(), key::ends.text()};
        for (const ProjectCopy *copy : {&m_memory.before, &m_undone}) {
            for (const auto &[field, value] : copy->graph.find(id)->fields)
                names.insert(field.text());
        }
        for (const ItemStamps *stamps : {&before, &after}) {
            for (const QString &name : stamps->fields.keys())
                names.insert(name);
        }
        for (const QString &name : std::as_const(names)) {
            if (!SetAside::isName(name) && before.of(name) != after.of(name))
                setAside(id, name);
        }
    }

    ProjectCopy &m_now;
    const ProjectCopy &m_undone;
    const MergeMemory &m_memory;
    SetAside m_aside;
};

} // namespace

QSet<QString> undoMerge(ProjectCopy *now, const ProjectCopy &undone, const MergeMemory &memory)
{
    return Undoing(now, undone, memory).run();
}

} // namespace martlet
