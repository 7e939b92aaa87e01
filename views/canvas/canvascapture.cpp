// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/capture/capturewords.h"
#include "model/document/document.h"
#include "views/canvas/canvas.h"
#include "views/canvas/capturestrip.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr double besideOthers = 16;

CaptureOffer offerOfNew(const QString &name, Key kind)
{
    const QString text = kind == u"tool"_key ? Canvas::tr("New tool “%1”").arg(name)
                                             : Canvas::tr("New: “%1”").arg(name);
    return {CaptureOffer::Kind::New, text, {}, {}, false};
}

} // namespace

const ElementNames &Canvas::elementNames()
{
    const Graph &graph = m_document->graph();
    if (m_namesRevision != graph.revision()) {
        m_names = ElementNames(graph);
        m_namesRevision = graph.revision();
    }
    return m_names;
}

CaptureSite Canvas::captureSite(const Value &lane, const QString &from) const
{
    CaptureSite site;
    site.kind = newKind();
    site.kinds = m_scene.view().kinds;
    site.fields = newFields(lane);
    site.from = from;
    site.view = m_scene.view().id;
    return site;
}

// A field that connects leaves out the arrow, unless somebody has more to say.
QString Canvas::lineOf(const QString &text, const CaptureSite &site, Naming naming) const
{
    const bool goesOn = CaptureLine::read(text, m_document->schema(), site.kind).goesOn();
    return naming == Naming::New || goesOn ? text : u"-?> "_s + text;
}

NameField::Help Canvas::captureHelp(const CaptureSite &site, Naming naming)
{
    NameField::Help help;
    help.prefersExisting = naming == Naming::Existing;
    help.offers = [this, site, naming](const QString &text, qsizetype cursor) {
        const QString line = lineOf(text, site, naming);
        const qsizetype added = line.size() - text.size();
        CaptureOffers found =
            CaptureOffers::at(line, cursor + added, site, elementNames(), m_document->schema());
        found.begin -= added;
        found.end -= added;
        if (naming == Naming::Existing && found.startsExisting())
            found.offers.append(offerOfNew(text.trimmed(), site.kind));
        return found;
    };
    help.chips = [this, site, naming](const QString &text) {
        const Schema &schema = m_document->schema();
        const CaptureLine line = CaptureLine::read(lineOf(text, site, naming), schema, site.kind);
        return captureChips(line, site, elementNames(), schema);
    };
    return help;
}

Captured Canvas::capture(const QString &text, CaptureSite site, QPointF place)
{
    const CaptureLine line = CaptureLine::read(text, m_document->schema(), site.kind);
    site.places = placesFor(line, site, place);
    return m_document->capture(line, site);
}

// The first new card stands where the field was, the others beside it; in the lane of the field,
// where the line does not name another one.
QList<std::optional<Place>>
Canvas::placesFor(const CaptureLine &line, const CaptureSite &site, QPointF place)
{
    const QStringList meant = Capturer::meant(line, site, elementNames());
    const Key field = m_scene.view().laneField;
    const bool isLaned = field == laneFieldOf(site.kind, m_document->schema());
    const int home = homeLane(site.fields.get(field), place);
    std::vector<QRectF> taken = m_scene.arrangement().cards;
    QPointF wanted = place;
    QList<std::optional<Place>> places;
    for (qsizetype i = 0; i < line.names.size(); ++i) {
        if (!wantsCard(meant.at(i))) {
            places.append(std::nullopt);
            continue;
        }
        const int lane = isLaned ? laneOfValue(line.names.at(i).lane, home) : home;
        const bool stands = lane == home && wanted == place;
        const QPointF corner = stands
            ? place
            : nearestFree(taken, wanted, newCard, besideOthers, m_scene.roomOfLane(lane));
        places.append(Place {corner.x(), corner.y(), newCard.width(), newCard.height(), false});
        taken.emplace_back(corner, newCard);
        wanted = corner + QPointF(newCard.width() + neighbourGap, 0);
    }
    return places;
}

// What is new, or is there without being on this view.
bool Canvas::wantsCard(const QString &element) const
{
    if (m_scene.isCard(element))
        return false;
    const Item *item = m_document->graph().find(element);
    const QList<Key> &kinds = m_scene.view().kinds;
    return !item || kinds.isEmpty() || kinds.contains(item->kind);
}

// The lane that a card gets at a place.
int Canvas::homeLane(const Value &lane, QPointF place) const
{
    return laneOfValue(lane.text(), m_scene.laneAt(QRectF(place, newCard).center()));
}

int Canvas::laneOfValue(const QString &value, int otherwise) const
{
    const auto &lanes = m_scene.view().lanes;
    const auto lane = std::ranges::find(lanes, value, &Lane::value);
    return value.isEmpty() || lane == lanes.end() ? otherwise : int(lane - lanes.begin());
}

// What was there already is shown, so that nobody looks for a second card.
void Canvas::showKnown(const Captured &captured, bool isChanged)
{
    const QString shown =
        captured.flows.isEmpty() ? captured.elements.last() : captured.flows.last();
    select({shown});
    reveal({shown}, false);
    if (!isChanged && captured.flows.isEmpty())
        Q_EMIT refused(
            tr("%1 is on the map already.").arg(m_document->graph().find(shown)->name()));
    else if (!isChanged)
        Q_EMIT refused(tr("These are connected already."));
}

} // namespace martlet
