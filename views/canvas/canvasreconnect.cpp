// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/document/document.h"
#include "model/schema/joining.h"
#include "views/canvas/canvas.h"
#include "views/canvas/namefield.h"

#include <algorithm>

namespace martlet {

static constexpr double handleReach = 12; ///< pixels, at every zoom
static constexpr double leastHandleZoom = 0.4;

const Flow *Canvas::handledFlow() const
{
    const bool shown = !m_bare && m_selection.size() == 1 && m_camera.scale() >= leastHandleZoom
        && !m_spaceHeld && !m_field->isOpen();
    return shown ? m_scene.flow(m_selection.first()) : nullptr;
}

QPointF Canvas::handleOf(Key end) const
{
    const auto &points = m_scene.route(m_selection.first())->points;
    return toScreen(end == key::from ? points.front() : points.back());
}

// The nearer one, where a flow is so short that both are in reach.
Key Canvas::handleAt(QPointF position) const
{
    if (!handledFlow())
        return {};
    const double from = QLineF(handleOf(key::from), position).length();
    const double to = QLineF(handleOf(key::to), position).length();
    if (std::min(from, to) > handleReach)
        return {};
    return from < to ? key::from : key::to;
}

QString Canvas::endCard(const QString &flow, Key end) const
{
    const Flow *found = m_scene.flow(flow);
    if (!found)
        return {};
    return m_scene.view().cards[size_t(end == key::from ? found->from : found->to)].id;
}

bool Canvas::pressHandle(QPointF position)
{
    m_end = handleAt(position);
    if (m_end.isEmpty())
        return false;
    m_grabbed = m_selection.first();
    m_gesture = Gesture::Reconnect;
    return true;
}

// Dropped on nothing, all stays as it is.
void Canvas::dropEnd()
{
    const QString target = m_target;
    endGesture();
    if (!target.isEmpty())
        reconnect(m_grabbed, m_end, target);
}

void Canvas::reconnect(const QString &flow, Key end, const QString &card)
{
    if (card == endCard(flow, end))
        return;
    const ItemPtr item = m_document->graph().share(flow);
    const QString from = end == key::from ? card : item->from;
    const QString to = end == key::to ? card : item->to;
    if (!relationBetween(m_document->graph(), item->kind, from, to).isEmpty())
        Q_EMIT refused(tr("These are connected already."));
    else if (!m_document->reconnect(flow, end, card))
        Q_EMIT refused(tr("These two cannot be connected. The connection stays as it was."));
}

void Canvas::reconnectByName(Key end)
{
    const QString flow = m_selection.size() == 1 ? m_selection.first() : QString();
    if (!m_scene.flow(flow)) {
        Q_EMIT refused(tr("Select the connection that should lead elsewhere."));
        return;
    }
    reveal({flow}, false);
    const auto &points = m_scene.route(flow)->points;
    const QPointF place = end == key::from ? points.front() : points.back();
    const QString hint = end == key::from ? tr("Begins at…") : tr("Ends at…");
    const NameField::Help help = captureHelp(captureSite(laneFor(place), {}), Naming::Existing);
    m_field->open(fieldRect(place), hint, help, [this, flow, end](const QString &name) {
        takeEnd(flow, end, name);
        return false;
    });
}

// The card that is called so, else the first whose name has these letters in it.
void Canvas::takeEnd(const QString &flow, Key end, const QString &name)
{
    const QString wanted = normalisedName(name);
    QString found;
    for (const Card &card : m_scene.view().cards) {
        const QString title = normalisedName(card.title);
        if (title == wanted || (found.isEmpty() && title.contains(wanted)))
            found = card.id;
        if (title == wanted)
            break;
    }
    if (found.isEmpty())
        Q_EMIT refused(
            tr("No card here is called “%1”. The connection stays as it was.").arg(name));
    else
        reconnect(flow, end, found);
}

} // namespace martlet
