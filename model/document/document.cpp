// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"

#include "model/base/text.h"
#include "model/capture/capturer.h"
#include "model/catalogue/fillin.h"
#include "model/change/scenarioconflicts.h"
#include "model/change/scenariodrawing.h"
#include "model/graph/integrity.h"
#include "model/schema/joining.h"

#include <QDate>

namespace martlet {

using namespace Qt::StringLiterals;

Document::Document(const Graph &graph, QObject *parent)
    : QObject(parent)
    , m_model(graph)
    , m_graph(graph)
    , m_schema(graph)
{ }

Document::~Document() = default;

QString Document::projectName() const
{
    return m_graph.project().name();
}

QString Document::nameOf(const QString &item) const
{
    const Item *found = m_graph.find(item);
    if (!found)
        return {};
    if (!found->from.isEmpty())
        return u"%1 → %2"_s.arg(nameOf(found->from), nameOf(found->to));
    return found->name();
}

bool Document::perform(const QString &label, Edits edits, Change::Origin origin, bool continues)
{
    if (edits.isEmpty())
        return false;
    if (origin == Change::Origin::Edit)
        edits = merged(remembering(m_model, edits), edits);
    if (origin == Change::Origin::Edit && !continues)
        edits = withProposedPlaces(m_model, edits);
    if (!apply(m_model, edits))
        return false;
    Q_ASSERT(flaws(m_model, Schema(m_model)).isEmpty());
    take({{}, m_author, QDateTime::currentDateTimeUtc(), label, edits, origin, continues});
    return true;
}

void Document::takeIn(const Change &change)
{
    if (!change.edits.isEmpty() && apply(m_model, change.edits))
        take(change);
}

void Document::take(const Change &change)
{
    m_cursor.note(change);
    const bool isAsIs = m_standpoint.isAsIs();
    if (isAsIs) {
        m_graph = m_model;
        m_schema = Schema(m_graph);
    }
    Q_EMIT kept(change);
    if (isAsIs)
        Q_EMIT changed(change);
    else
        lookAgain(change);
    Q_EMIT undoChanged();
}

// Where the scenario or the step has gone, one comes to stand on what is left.
void Document::lookAgain(Change change)
{
    const Standpoint before = std::exchange(m_standpoint, possible(m_standpoint));
    const Graph seen = m_standpoint.isAsIs() ? m_model : seenFrom(m_model, m_standpoint);
    change.edits = editsBetween(m_graph, seen);
    m_graph = seen;
    m_schema = Schema(m_graph);
    if (before != m_standpoint)
        Q_EMIT standpointChanged();
    if (!change.edits.isEmpty())
        Q_EMIT changed(change);
}

bool Document::commit(const QString &label, const Draft &draft, bool continues)
{
    if (m_standpoint.isAsIs())
        return perform(label, draft.edits(), Change::Origin::Edit, continues);
    //: %1 is what was done, %2 the name of a scenario
    const QString inScenario = tr("%1 (in “%2”)").arg(label, nameOf(m_standpoint.scenario));
    return perform(inScenario, keptOf(draft.edits()), Change::Origin::Edit, continues);
}

bool Document::commitToModel(const QString &label, const Draft &draft, bool continues)
{
    return perform(label, draft.edits(), Change::Origin::Edit, continues);
}

QString Document::add(Key kind,
                      const QString &name,
                      const Fields &fields,
                      const QString &view,
                      const Place &place,
                      const QString &connectedFrom)
{
    const QString clean = cleanText(name, nameLimit).trimmed();
    if (clean.isEmpty())
        return {};
    Draft draft(m_graph);
    const QString id = draft.create(kind, clean);
    draft.set(id, key::createdOn, QDate::currentDate().toString(Qt::ISODate));
    for (const auto &[key, value] : fields)
        draft.set(id, key, value);
    fillInKnown(&draft, id, FillIn::Product);
    fillInKnownData(&draft, id);
    draft.place(id, view, place);
    const Item *from = m_graph.find(connectedFrom);
    const Key relation = from ? kindThatJoins(from->kind, kind) : Key();
    if (!relation.isEmpty())
        draft.relate(relation, connectedFrom, id);
    return commit(tr("Add %1").arg(clean), draft) ? id : QString();
}

QString Document::connectElements(const QString &from, const QString &to, Key kind)
{
    const Item *source = m_graph.find(from);
    const Item *target = m_graph.find(to);
    if (!source || !target)
        return {};
    const Key relation = kind.isEmpty() ? kindThatJoins(source->kind, target->kind) : kind;
    const KindRow *row = Schema::kind(relation);
    if (!row || !row->joins(source->kind, target->kind))
        return {};
    const QString existing = relationBetween(m_graph, relation, from, to);
    if (!existing.isEmpty())
        return existing;
    Draft draft(m_graph);
    const QString id = draft.relate(relation, from, to);
    draft.set(id, key::createdOn, QDate::currentDate().toString(Qt::ISODate));
    const QString label = tr("Connect %1 → %2").arg(source->name(), target->name());
    return commit(label, draft) ? id : QString();
}

QString Document::connectWith(const QString &element, const RelationSide &side, const QString &name)
{
    const Item *item = m_graph.find(element);
    const QString clean = cleanText(name, nameLimit).trimmed();
    const QList<Key> kinds = item ? side.others(item->kind) : QList<Key>();
    if (clean.isEmpty() || kinds.isEmpty())
        return {};
    if (const QString known = ElementNames(m_graph).find(clean, kinds); !known.isEmpty()) {
        const auto [from, to] = side.inOrder(element, known);
        return from == to ? QString() : connectElements(from, to, side.kind);
    }
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    Draft draft(m_graph);
    const QString made = draft.create(kinds.first(), clean);
    draft.set(made, key::createdOn, today);
    fillInKnown(&draft, made, FillIn::Product);
    fillInKnownData(&draft, made);
    const auto [from, to] = side.inOrder(element, made);
    const QString id = draft.relate(side.kind, from, to);
    draft.set(id, key::createdOn, today);
    const auto [first, second] = side.inOrder(item->name(), clean);
    return commit(tr("Connect %1 → %2").arg(first, second), draft) ? id : QString();
}

Captured Document::capture(const CaptureLine &line, const CaptureSite &site)
{
    Draft draft(m_graph);
    Capturer capturer(&draft);
    const Captured captured = capturer.write(line, site);
    commit(capturer.label(captured), draft);
    return captured;
}

bool Document::reconnect(const QString &relation, Key end, const QString &element)
{
    const Item *item = m_graph.find(relation);
    const KindRow *row = item ? Schema::kind(item->kind) : nullptr;
    if (!row)
        return false;
    const Item *from = m_graph.find(end == key::from ? element : item->from);
    const Item *to = m_graph.find(end == key::to ? element : item->to);
    if (!from || !to || from == to || !row->joins(from->kind, to->kind)
        || !relationBetween(m_graph, item->kind, from->id, to->id).isEmpty())
        return false;
    Draft draft(m_graph);
    draft.set(relation, end, element);
    return commit(tr("Reconnect %1 → %2").arg(from->name(), to->name()), draft);
}

void Document::rename(const QString &item, const QString &name)
{
    const QString clean = cleanText(name, nameLimit).trimmed();
    if (clean.isEmpty() || !m_graph.contains(item))
        return;
    Draft draft(m_graph);
    draft.set(item, key::name, clean);
    commit(tr("Rename %1 to %2").arg(nameOf(item), clean), draft);
}

void Document::setField(const QStringList &items, Key field, const Value &value, bool continues)
{
    Draft draft(m_graph);
    QString fieldLabel = field.text();
    for (const QString &id : items) {
        const Item *item = m_graph.find(id);
        if (!item)
            continue;
        if (const FieldRow *row = m_schema.field(item->kind, field))
            fieldLabel = row->label();
        draft.set(id, field, value);
    }
    const QString label = items.size() == 1
        ? tr("Set “%1” of %2").arg(fieldLabel, nameOf(items.first()))
        : tr("Set “%1” of %n items", nullptr, int(items.size())).arg(fieldLabel);
    commit(label, draft, continues);
}

void Document::move(const QString &view,
                    const QHash<QString, Place> &places,
                    Key laneField,
                    const QHash<QString, Value> &lanes,
                    bool continues)
{
    Draft draft(m_graph);
    for (auto place = places.begin(); place != places.end(); ++place)
        draft.place(place.key(), view, place.value());
    for (auto lane = lanes.begin(); lane != lanes.end(); ++lane) {
        if (m_graph.contains(lane.key()))
            draft.set(lane.key(), laneField, lane.value());
    }
    const int count = int(places.size());
    QString label = count == 1 ? tr("Move %1").arg(nameOf(places.begin().key()))
                               : tr("Move %n cards", nullptr, count);
    if (count == 1 && !lanes.isEmpty()) {
        const Item *item = m_graph.find(lanes.begin().key());
        const FieldRow *row = item ? m_schema.field(item->kind, laneField) : nullptr;
        const QString lane = lanes.begin()->text();
        if (row && !lane.isEmpty())
            label = tr("Move %1 to %2").arg(item->name(), row->choiceLabel(lane));
    }
    commit(label, draft, continues);
}

void Document::remove(const QStringList &items)
{
    Draft draft(m_graph);
    draft.remove(items);
    const QString label = items.size() == 1 ? tr("Delete %1").arg(nameOf(items.first()))
                                            : tr("Delete %n items", nullptr, int(items.size()));
    commit(label, draft);
}

void Document::remember(const QList<Change> &history)
{
    for (const Change &change : history)
        m_cursor.note(change);
    Q_EMIT undoChanged();
}

QString Document::undoLabel() const
{
    return canUndo() ? m_cursor.undoable()->label : QString();
}

QString Document::redoLabel() const
{
    return canRedo() ? m_cursor.redoable()->label : QString();
}

void Document::undo()
{
    if (canUndo()) {
        const UndoCursor::Step step = *m_cursor.undoable();
        const Edits back = applicable(m_model, inverted(step.edits));
        walk(tr("Undo: %1").arg(step.label), back, Change::Origin::Undo);
    }
}

void Document::redo()
{
    if (canRedo()) {
        const UndoCursor::Step step = *m_cursor.redoable();
        const Edits again = applicable(m_model, step.edits);
        walk(tr("Redo: %1").arg(step.label), again, Change::Origin::Redo);
    }
}

void Document::walk(const QString &label, const Edits &edits, Change::Origin origin)
{
    if (perform(label, edits, origin, false))
        return;
    // Somebody else has changed all of it since: the step is passed over.
    m_cursor.note({{}, {}, {}, {}, {}, origin, false});
    Q_EMIT undoChanged();
}

QHash<QString, Place> Document::places(const QString &view) const
{
    QHash<QString, Place> places = m_proposed.value(view);
    const Key field = placeKey(view);
    for (const ItemPtr &item : m_graph.items()) {
        const Value &place = item->fields.get(field);
        if (place.isPlace())
            places.insert(item->id, place.place());
    }
    return places;
}

void Document::propose(const QString &view, const QHash<QString, Place> &places)
{
    m_proposed.insert(view, places);
}

// Cards that the change itself places or deletes need no proposal.
Edits Document::withProposedPlaces(const Graph &graph, const Edits &edits) const
{
    Draft draft(graph);
    if (!draft.apply(edits))
        return edits;
    for (auto view = m_proposed.begin(); view != m_proposed.end(); ++view) {
        for (auto place = view->begin(); place != view->end(); ++place) {
            const Item *item = draft.graph().find(place.key());
            if (item && item->fields.get(placeKey(view.key())).isUnknown())
                draft.place(place.key(), view.key(), place.value());
        }
    }
    return draft.edits();
}

// Proposals for what only the scenario has go into its step; all others, on which the project as it
// is and its plans agree, complete the project as it is.
Edits Document::keptOf(const Edits &drawn) const
{
    Edits placed = drawn.isEmpty() ? drawn : withProposedPlaces(m_graph, drawn);
    placed.removeIf([&](const Edit &edit) {
        return edit.field.startsWith(prefix::place) && m_model.contains(edit.item)
            && !drawn.contains(edit);
    });
    return keptFromDrawing(m_model, m_standpoint, placed);
}

} // namespace martlet
