// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/grouping.h"

#include "model/document/document.h"
#include "model/graph/wholes.h"
#include "views/canvas/alignment.h"
#include "views/canvas/canvas.h"
#include "views/canvas/capturestrip.h"

#include <algorithm>
#include <array>

namespace martlet {

namespace {

constexpr double gap = 32; ///< between the cards and that of the whole, in points
constexpr double ofFrame = 32; ///< what a frame needs around its cards, at most

/// Only the first name: a group is not connected by being named.
CaptureLine nameIn(const QString &text, const Schema &schema)
{
    CaptureLine line = CaptureLine::read(text, schema, u"tool"_key);
    return {line.names.mid(0, 1), {}};
}

/// Without those whose whole is among them: they stay its parts.
QStringList outermost(const Graph &graph, const QStringList &parts)
{
    QStringList outer = parts;
    outer.removeIf([&](const QString &part) {
        return std::ranges::any_of(wholesOf(graph, part),
                                   [&](const QString &whole) { return parts.contains(whole); });
    });
    return outer;
}

} // namespace

Grouping::Grouping(Canvas *canvas)
    : QObject(canvas)
    , m_canvas(canvas)
{ }

// None where something else is selected as well, which is told.
QStringList Grouping::selectedParts() const
{
    QStringList parts;
    for (const QString &id : m_canvas->selection()) {
        const Card *card = m_canvas->scene().card(id);
        if (!card)
            continue;
        const Key kind = m_canvas->document()->graph().find(id)->kind;
        if (!m_canvas->document()->schema().field(kind, u"parent"_key)) {
            Q_EMIT m_canvas->refused(
                tr("“%1” is not a tool. Only tools can be grouped.").arg(card->title));
            return {};
        }
        parts.append(id);
    }
    if (parts.isEmpty())
        Q_EMIT m_canvas->refused(tr("Select the tools that belong together."));
    return parts;
}

void Grouping::group()
{
    const QStringList parts = m_canvas->document() ? selectedParts() : QStringList();
    if (parts.isEmpty())
        return;
    m_canvas->reveal(parts, false);
    const QPointF above(0, -(NameField::fieldHeight + 8) / m_canvas->camera().scale());
    const CaptureSite site = this->site(parts);
    m_canvas->nameField()->open(m_canvas->fieldRect(around(parts).topLeft() + above),
                                tr("Group: name…"),
                                help(site),
                                [this, parts, site](const QString &text) {
                                    take(parts, site, text);
                                    return false;
                                });
}

void Grouping::ungroup()
{
    QStringList parts = m_canvas->document() ? selectedParts() : QStringList();
    if (parts.isEmpty())
        return;
    Document &document = *m_canvas->document();
    parts.removeIf([&](const QString &part) { return wholesOf(document.graph(), part).isEmpty(); });
    if (parts.isEmpty()) {
        Q_EMIT m_canvas->refused(tr("Nothing of what is selected is in a group."));
        return;
    }
    document.setField(parts, u"parent"_key, Value());
    Q_EMIT m_canvas->announced(tr("%n tools taken out of their group", nullptr, int(parts.size())));
}

// What a new whole gets to be seen beside its parts.
CaptureSite Grouping::site(const QStringList &parts) const
{
    const MapView &view = m_canvas->scene().view();
    CaptureSite site;
    site.view = view.id;
    if (m_canvas->document()->schema().field(site.kind, view.laneField)) {
        const int lane = m_canvas->scene().card(parts.first())->lane;
        site.fields.set(view.laneField, m_canvas->scene().laneValue(lane));
    }
    return site;
}

NameField::Help Grouping::help(const CaptureSite &site) const
{
    const Document *document = m_canvas->document();
    const ElementNames names(document->graph());
    NameField::Help help;
    help.offers = [document, site, names](const QString &text, qsizetype cursor) {
        return CaptureOffers::at(text, cursor, site, names, document->schema());
    };
    help.chips = [document, site, names](const QString &text) {
        return captureChips(nameIn(text, document->schema()), site, names, document->schema());
    };
    return help;
}

// Nothing becomes a part of itself, nor of what is a part of it.
void Grouping::take(const QStringList &parts, CaptureSite site, const QString &text)
{
    Document &document = *m_canvas->document();
    Draft draft(document.graph());
    const CaptureLine line = nameIn(text, draft.schema());
    const QString known = Capturer::meant(line, site, ElementNames(draft.graph())).value(0);
    if (!m_canvas->scene().isCard(known)) {
        const QPointF corner = placeBeside(parts);
        site.places = {
            Place {corner.x(), corner.y(), Canvas::newCard.width(), Canvas::newCard.height(), {}}};
    }
    const QString whole = Capturer(&draft).write(line, site).elements.value(0);
    if (whole.isEmpty())
        return;
    const QString name = draft.graph().find(whole)->name();
    for (const QString &outer : wholesOf(draft.graph(), whole)) {
        if (parts.contains(outer)) {
            Q_EMIT m_canvas->refused(tr("“%1” is itself a part of what is selected.").arg(name));
            return;
        }
    }
    QStringList joining = outermost(draft.graph(), parts);
    joining.removeOne(whole);
    for (const QString &part : joining)
        draft.set(part, u"parent"_key, whole);
    if (document.commit(tr("Group as %1").arg(name), draft))
        tell(joining, name);
    else
        Q_EMIT m_canvas->refused(tr("This is how they are grouped already."));
}

// A group that is scattered over the map cannot be framed, and nobody would see what happened.
void Grouping::tell(const QStringList &parts, const QString &name)
{
    const MapScene &scene = m_canvas->scene();
    const QString first = parts.value(0);
    const bool isFramed = scene.cardsFramedAt(scene.cardRect(first).center()).contains(first);
    const int count = int(parts.size());
    Q_EMIT m_canvas->announced(
        isFramed
            ? tr("%n tools are parts of “%1” now", nullptr, count).arg(name)
            : tr("%n tools are parts of “%1” now. Tidying up brings them together.", nullptr, count)
                  .arg(name));
}

QRectF Grouping::around(const QStringList &parts) const
{
    QRectF box;
    for (const QString &part : parts)
        box |= m_canvas->scene().cardRect(part);
    return box;
}

// So that a frame can be drawn around all of them, if there is such a place.
QPointF Grouping::placeBeside(const QStringList &parts) const
{
    const MapScene &scene = m_canvas->scene();
    const QSizeF size = Canvas::newCard;
    const QRectF box = around(parts);
    const int lane = scene.card(parts.first())->lane;
    const std::array corners {box.topLeft() - QPointF(gap + size.width(), 0),
                              box.topRight() + QPointF(gap, 0),
                              box.bottomLeft() + QPointF(0, gap),
                              box.topLeft() - QPointF(0, gap + size.height())};
    for (const QPointF corner : corners) {
        const QRectF card(onGrid(corner), size);
        const QRectF frame = (box | card).adjusted(-ofFrame, -ofFrame, ofFrame, ofFrame);
        const QStringList held = scene.cardsIn(frame);
        const bool isAlone =
            std::ranges::all_of(held, [&](const QString &other) { return parts.contains(other); });
        if (isAlone && scene.laneAt(card.center()) == lane)
            return card.topLeft();
    }
    return nearestFree(scene.arrangement().cards, box.topLeft(), size, gap, scene.roomOfLane(lane));
}

} // namespace martlet
