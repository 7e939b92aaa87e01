// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/arranger.h"

#include "model/document/document.h"

#include <algorithm>

namespace martlet {

// Where a card stands and how its fields are known is no difference that a plan makes.
static ChangeSign signOf(const Graph &asIs, const Graph &seen, const QString &id)
{
    const ItemPtr before = asIs.share(id);
    const ItemPtr after = seen.share(id);
    if (before == after || !after)
        return ChangeSign::None;
    if (!before)
        return ChangeSign::Added;
    const auto differs = [](const Item &one, const Item &other) {
        for (const auto &[field, value] : one.fields) {
            const bool isAside = field.startsWith(prefix::place) || field.startsWith(prefix::known);
            if (!isAside && other.fields.get(field) != value)
                return true;
        }
        return one.from != other.from || one.to != other.to;
    };
    return differs(*before, *after) || differs(*after, *before) ? ChangeSign::Changed
                                                                : ChangeSign::None;
}

static void signAgainst(const Graph &asIs, const Graph &seen, MapView *view)
{
    const auto sign = [&](auto &thing) {
        thing.change = signOf(asIs, seen, thing.id);
        if (thing.change == ChangeSign::Added)
            thing.changeText = Arranger::tr("New in this scenario");
        else if (thing.change == ChangeSign::Changed)
            thing.changeText = Arranger::tr("Changed in this scenario");
    };
    for (Card &card : view->cards)
        sign(card);
    for (Flow &flow : view->flows)
        sign(flow);
}

MapView
placedView(const Document &document, const QString &view, const Badges &badges, Audience audience)
{
    MapView placed = MapView::of(document.graph(), view, badges, audience);
    const QHash<QString, Place> places = document.places(placed.id);
    for (Card &card : placed.cards) {
        if (const auto place = places.find(card.id); place != places.end())
            card.place = *place;
    }
    if (!document.standpoint().isAsIs())
        signAgainst(document.model(), document.graph(), &placed);
    return placed;
}

Arranger::Arranger(Document *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pool.setMaxThreadCount(1);
}

Arranger::~Arranger()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void Arranger::completeView(const QString &view)
{
    const quint64 revision = m_document->graph().revision();
    if (m_running || (revision == m_revision && view == m_view))
        return;
    m_revision = revision;
    m_view = view;
    const MapView placed = placedView(*m_document, view);
    // Around nothing there is nothing to keep.
    const bool bare =
        std::ranges::none_of(placed.cards, [](const Card &card) { return card.place.has_value(); });
    begin(placed, bare ? ArrangeScope::Whole : ArrangeScope::OnlyNew, Purpose::Complete);
}

void Arranger::tidy(const QString &view, const QStringList &cards)
{
    if (m_running)
        return;
    MapView placed = placedView(*m_document, view);
    for (Card &card : placed.cards) {
        if (cards.contains(card.id) && !card.isNote && card.place && !card.place->pinned)
            card.place.reset();
    }
    begin(placed, cards.isEmpty() ? ArrangeScope::Whole : ArrangeScope::OnlyNew, Purpose::Tidy);
}

void Arranger::begin(const MapView &view, ArrangeScope scope, Purpose purpose)
{
    m_running = true;
    Q_EMIT busyChanged(true);
    LayoutRun run;
    run.cancelled = m_stop.get_token();
    m_pool.start([this, view, scope, purpose, run] {
        const Result<Arrangement> result = arrange(view, scope, run);
        const auto places = result ? placesOf(view, *result) : QHash<QString, Place>();
        QMetaObject::invokeMethod(
            this,
            [this, view, purpose, places] { take(view, purpose, places); },
            Qt::QueuedConnection);
    });
}

void Arranger::take(const MapView &view, Purpose purpose, const QHash<QString, Place> &places)
{
    m_running = false;
    if (!places.isEmpty())
        keep(view, purpose, places);
    Q_EMIT busyChanged(false);
    Q_EMIT arranged(view.id);
}

// A card that the project places must be moved by a change; the others are only proposed, so that
// looking at a project changes nothing.
void Arranger::keep(const MapView &view, Purpose purpose, const QHash<QString, Place> &places)
{
    Draft draft(m_document->graph());
    QHash<QString, Place> proposed;
    for (auto place = places.begin(); place != places.end(); ++place) {
        const Value kept = m_document->graph().value(place.key(), placeKey(view.id));
        if (kept.isPlace() || purpose == Purpose::Tidy)
            draft.place(place.key(), view.id, place.value());
        else
            proposed.insert(place.key(), place.value());
    }
    if (!proposed.isEmpty())
        m_document->propose(view.id, proposed);
    const bool follows = purpose == Purpose::Complete;
    const QString label = follows ? tr("Make room") : tr("Tidy up %1").arg(view.name);
    m_document->commit(label, draft, follows);
}

} // namespace martlet
