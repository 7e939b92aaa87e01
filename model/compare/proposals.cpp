// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/compare/proposals.h"

#include "model/base/text.h"
#include "model/change/history.h"
#include "model/compare/mergetext.h"
#include "model/graph/integrity.h"
#include "model/schema/schema.h"

#include <QCoreApplication>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using FieldOf = std::pair<QString, Key>;

struct ProposalWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Proposal)
};

Graph withoutUndecided(const Graph &graph)
{
    Draft draft(graph);
    QStringList ids;
    for (const Item *item : graph.itemsOf(key::undecided))
        ids.append(item->id);
    draft.remove(ids);
    return draft.graph();
}

void setValue(Draft *draft, const QString &item, Key field, const Value &value)
{
    if (field != key::ends) {
        draft->set(item, field, value);
        return;
    }
    draft->set(item, key::from, value.list().value(0));
    draft->set(item, key::to, value.list().value(1));
}

/// Where both sides changed the same, theirs.
void preferTheirs(const Graph &ours, const Undecided &one, Draft *draft)
{
    if (!draft->graph().contains(one.item) || !ours.contains(one.item))
        return; // it went here, and theirs stays
    if (one.field == key::kind)
        draft->remove({one.item});
    else if (draft->graph().value(one.item, one.field) == ours.value(one.item, one.field))
        setValue(draft, one.item, one.field, one.value);
}

/// Adds items that ours lacks, with all that they refer to.
class Adding
{
public:
    Adding(const Graph &wanted, Draft *draft)
        : m_wanted(wanted)
        , m_schema(wanted)
        , m_draft(*draft)
    { }

    void add(const QString &id)
    {
        const Item *item = m_wanted.find(id);
        if (!item || m_draft.graph().contains(id) || m_adding.contains(id))
            return;
        m_adding.insert(id);
        addReferred(*item);
        m_draft.set(id, key::kind, item->kind.text());
        for (const Key end : {key::from, key::to}) {
            if (!item->from.isEmpty())
                m_draft.set(id, end, item->value(end));
        }
        for (const auto &[field, value] : item->fields)
            m_draft.set(id, field, value);
    }

    void addReferred(const Item &item)
    {
        QStringList ids {item.from, item.to};
        if (item.kind == u"comment"_key)
            ids.append(item.fields.get(u"on"_key).text());
        for (const auto &[field, value] : item.fields)
            ids += referredBy(item.kind, field, value);
        for (const QString &id : std::as_const(ids))
            add(id);
    }

    void addReferred(Key kind, Key field, const Value &value)
    {
        for (const QString &id : referredBy(kind, field, value))
            add(id);
    }

private:
    QStringList referredBy(Key kind, Key field, const Value &value) const
    {
        if (const QString view = viewOfPlace(field); !view.isEmpty())
            return {view};
        if (field == key::from || field == key::to)
            return {value.text()};
        const FieldRow *row = m_schema.field(kind, field);
        return row && row->isReference() ? references(*row, value) : QStringList();
    }

    const Graph &m_wanted;
    const Schema m_schema;
    Draft &m_draft;
    QSet<QString> m_adding;
};

std::vector<Proposal> proposalsOf(const Graph &before,
                                  const Graph &after,
                                  const QHash<FieldOf, Writer> &writers,
                                  const QSet<FieldOf> &conflicts)
{
    std::vector<Proposal> all;
    for (const Difference &one : notable(differences(before, after), before, after)) {
        const Key field = one.field.isEmpty() ? key::kind : one.field;
        const FieldOf value(one.item->id, Key(valueWith(field.text())));
        all.push_back({one, writers.value({one.item->id, field}), conflicts.contains(value)});
    }
    return all;
}

} // namespace

QHash<FieldOf, Writer> writersIn(const QList<Change> &history)
{
    QHash<FieldOf, Writer> writers;
    for (const Change &change : history) {
        const Writer writer {change.author, change.time.toUTC().toString(Qt::ISODate)};
        for (const Edit &edit : change.edits)
            writers.insert({edit.item, edit.field}, writer);
    }
    return writers;
}

Proposals::Proposals(const Graph &ours, const Merged &merged, const QList<Change> &history)
{
    const Graph mine = withoutUndecided(ours);
    Draft wanted(withoutUndecided(merged.copy.graph));
    QSet<FieldOf> conflicts;
    for (const Undecided &one : undecidedIn(merged.copy.graph)) {
        if (ours.contains(one.id))
            continue; // it waits for somebody already
        conflicts.insert({one.item, one.field});
        preferTheirs(mine, one, &wanted);
    }
    m_wanted = wanted.graph();
    m_all = proposalsOf(mine, m_wanted, writersIn(history), conflicts);
}

int Proposals::conflicts() const
{
    return int(std::ranges::count_if(m_all, &Proposal::isConflict));
}

void Proposals::take(Draft *draft, const QList<qsizetype> &chosen) const
{
    Adding adding(m_wanted, draft);
    QStringList removed;
    for (const qsizetype number : chosen) {
        const Difference &one = m_all[size_t(number)].difference;
        const QString &id = one.item->id;
        if (one.what == Difference::What::Removed) {
            removed.append(id);
        } else if (one.what == Difference::What::Added) {
            adding.add(id);
        } else if (const Item *item = m_wanted.find(id)) {
            const Key field(valueWith(one.field.text()));
            for (const Key part :
                 field == key::ends ? QList<Key> {key::from, key::to} : QList<Key> {field})
                adding.addReferred(item->kind, part, item->value(part));
            setValue(draft, id, field, item->value(field));
        }
    }
    draft->remove(removed);
}

Graph stateWith(const HeldChanges &held, const Graph &now, const QList<Change> &history)
{
    QList<Change> later;
    for (const Change &change : history) {
        if (!holdsChange(held, change.id))
            later.append(change);
    }
    return stateAt(now, History(later), -1).graph;
}

std::vector<Proposal>
changesSince(const HeldChanges &held, const Graph &now, const QList<Change> &history)
{
    return changesSince(stateWith(held, now, history), now, writersIn(history));
}

std::vector<Proposal>
changesSince(const Graph &before, const Graph &now, const QHash<FieldOf, Writer> &writers)
{
    return proposalsOf(withoutUndecided(before), withoutUndecided(now), writers, {});
}

QString proposalText(const std::vector<Proposal> &proposals)
{
    QStringList lines;
    QString item;
    for (const Proposal &proposal : proposals) {
        const Difference &one = proposal.difference;
        const QString who = writerText(proposal.writer);
        const auto signedLine = [&](const QString &line) {
            const QString said = who.isEmpty() ? line : u"%1  (%2)"_s.arg(line, who);
            return proposal.isConflict ? ProposalWords::tr("%1  – changed here as well").arg(said)
                                       : said;
        };
        const KindRow *kind = Schema::kind(one.item->kind);
        const QString name = u"%1 (%2)"_s.arg(one.name, kind ? kind->label() : QString());
        if (one.field.isEmpty()) {
            lines.append(signedLine(u"%1: %2"_s.arg(labelOf(one.what), name)));
            continue;
        }
        if (one.item->id != item)
            lines.append(name);
        item = one.item->id;
        lines.append(u"  "_s + signedLine(cleanText(one.text(), 300)));
    }
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

} // namespace martlet
