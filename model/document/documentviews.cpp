// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/document/document.h"
#include "model/drawing/mapview.h"

#include <QJsonObject>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static const Key viewKey(u"view");
static const Key viewKindKey(u"view-kind");
static const Key showsKey(u"shows");

QString Document::freeViewName(const QString &wanted) const
{
    QStringList taken;
    for (const Item *view : m_graph.itemsOf(viewKey))
        taken.append(view->name().toCaseFolded());
    QString name = wanted;
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number)
        name = tr("%1 %2").arg(wanted).arg(number);
    return name;
}

/// A view that shows all of its kinds, or on a free one what is put on it.
static QString
makeView(Draft *draft, const QString &name, const QString &viewKind, const QString &journey)
{
    const QString view = draft->create(viewKey, name);
    draft->set(view, viewKindKey, viewKind);
    draft->set(view, showsKey, viewKind == "free"_L1 ? u"chosen"_s : u"all"_s);
    if (!journey.isEmpty())
        draft->set(view, key::journey, journey);
    return view;
}

QString Document::addView(const QString &viewKind, const QString &name, const QString &journey)
{
    const FieldRow *row = m_schema.field(viewKey, viewKindKey);
    QString clean = cleanText(name, nameLimit).trimmed();
    if (clean.isEmpty())
        clean = journey.isEmpty() ? row->choiceLabel(viewKind) : nameOf(journey);
    Draft draft(m_graph);
    draft.keepStandardView();
    const QString view = makeView(&draft, freeViewName(clean), viewKind, journey);
    return commit(tr("Add the view %1").arg(clean), draft) ? view : QString();
}

QString Document::addJourney(const QString &name)
{
    const QString clean = cleanText(name, nameLimit).trimmed();
    if (clean.isEmpty())
        return {};
    Draft draft(m_graph);
    draft.keepStandardView();
    const QString journey = draft.create(Key(u"journey"), clean);
    draft.set(journey, key::createdOn, QDate::currentDate().toString(Qt::ISODate));
    const QString view = makeView(&draft, freeViewName(clean), u"journey"_s, journey);
    return commit(tr("Add the journey %1").arg(clean), draft) ? view : QString();
}

// A view that is called like its journey keeps being called like it.
void Document::renameView(const QString &view, const QString &name)
{
    const QString clean = cleanText(name, nameLimit).trimmed();
    if (clean.isEmpty())
        return;
    Draft draft(m_graph);
    draft.keepStandardView();
    const QString before = MapView::nameOf(draft.graph(), view);
    const QString journey = draft.graph().value(view, key::journey).text();
    if (m_graph.value(journey, key::name).text() == before)
        draft.set(journey, key::name, clean);
    if (draft.graph().contains(view))
        draft.set(view, key::name, clean);
    commit(tr("Rename %1 to %2").arg(before, clean), draft);
}

QString Document::duplicateView(const QString &view)
{
    const QString name = MapView::nameOf(m_graph, view);
    Draft draft(m_graph);
    draft.keepStandardView();
    const ItemPtr original = draft.graph().share(view);
    if (!original)
        return {};
    const QString copy = draft.create(viewKey, freeViewName(name));
    for (const auto &[field, value] : original->fields) {
        if (field != key::name)
            draft.set(copy, field, value);
    }
    const QHash<QString, Place> all = places(view);
    for (auto place = all.begin(); place != all.end(); ++place)
        draft.place(place.key(), copy, *place);
    return commit(tr("Duplicate the view %1").arg(name), draft) ? copy : QString();
}

// A view that shows all of its kinds shows chosen ones from then on, so that what was taken off
// stays off.
void Document::takeOff(const QString &view, const QStringList &items)
{
    const MapView shown = MapView::of(m_graph, view);
    const QHash<QString, Place> standing = places(view);
    Draft draft(m_graph);
    draft.keepStandardView();
    if (!draft.graph().contains(view))
        return;
    int count = 0;
    for (const Card &card : shown.cards) {
        const bool goes = items.contains(card.id);
        count += goes;
        if (goes)
            draft.set(card.id, placeKey(view), {});
        else
            draft.place(card.id, view, standing.value(card.id));
    }
    if (count == 0)
        return;
    draft.set(view, showsKey, u"chosen"_s);
    for (const QString &item : items)
        m_proposed[view].remove(item);
    commit(tr("Take %n cards off %1", nullptr, count).arg(shown.name), draft);
}

void Document::putOn(const QString &view, const QHash<QString, Place> &cards)
{
    Draft draft(m_graph);
    for (auto card = cards.begin(); card != cards.end(); ++card)
        draft.place(card.key(), view, *card);
    commit(tr("Put %n cards on %1", nullptr, int(cards.size())).arg(MapView::nameOf(m_graph, view)),
           draft);
}

void Document::setOfView(const QString &label, const QString &view, Key field, const Value &value)
{
    Draft draft(m_graph);
    draft.keepStandardView();
    if (!draft.graph().contains(view))
        return;
    draft.set(view, field, value);
    commit(label, draft);
}

void Document::colourBy(const QString &view, Key field)
{
    const QString name = MapView::nameOf(m_graph, view);
    setOfView(tr("Colour %1").arg(name),
              view,
              Key(u"colour"),
              field.isEmpty() ? Value() : Value(field.text()));
}

void Document::setFilter(const QString &view, const QJsonObject &filter)
{
    const QString name = MapView::nameOf(m_graph, view);
    setOfView(filter.isEmpty() ? tr("Show all of %1").arg(name) : tr("Filter %1").arg(name),
              view,
              Key(u"filter"),
              filter.isEmpty() ? Value() : Value::fromJson(filter));
}

void Document::showPlain(const QString &view)
{
    Draft draft(m_graph);
    if (!m_graph.contains(view))
        return;
    draft.set(view, Key(u"colour"), {});
    draft.set(view, Key(u"filter"), {});
    commit(tr("Show all of %1").arg(MapView::nameOf(m_graph, view)), draft);
}

QStringList onNoView(const Graph &graph)
{
    QList<std::function<bool(const Item &)>> views;
    for (const QString &view : MapView::viewsOf(graph))
        views.append(MapView::showing(graph, view));
    QStringList items;
    for (const Key kind : {Key(u"tool"), Key(u"activity"), Key(u"touchpoint")}) {
        for (const Item *item : graph.itemsOf(kind)) {
            const bool shown =
                std::ranges::any_of(views, [&](const auto &shows) { return shows(*item); });
            if (!shown)
                items.append(item->id);
        }
    }
    return items;
}

} // namespace martlet
