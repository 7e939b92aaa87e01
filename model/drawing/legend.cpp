// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/drawing/cardgroups.h"
#include "model/drawing/cardmarks.h"
#include "model/drawing/changemarks.h"
#include "model/drawing/flowtext.h"
#include "model/drawing/picture.h"

#include <algorithm>
#include <array>
#include <functional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr double lineWidth = 44; ///< of a sign that is a line or a card
constexpr double chipWidth = 22;
constexpr double rowHeight = 26;
constexpr double betweenEntries = 26;
constexpr double margin = 28; ///< around a sheet

/// A sign and what it means. The sign is drawn into width by rowHeight.
struct Entry
{
    QString text;
    double width;
    std::function<void(Pen *, QPointF centre)> draw;
};

Entry flowEntry(const Flow &like)
{
    return {nameOf(like.style), lineWidth, [like](Pen *pen, QPointF centre) {
                Flow flow;
                flow.style = like.style;
                flow.byHand = like.style == FlowStyle::Manual;
                const FlowRoute route {{centre - QPointF(22, 0), centre + QPointF(22, 0)}, {}, {}};
                drawFlow(pen, flow, route);
                const QString icon = iconOf(flow.style, flow.byHand);
                if (icon.isEmpty())
                    return;
                const QRectF box(centre - QPointF(10, 7), QSizeF(14, 14));
                pen->circle(box.center(), 8, Role::Card);
                const Role colour = flow.byHand ? Role::Manual : Role::FaintText;
                pen->icon(box.adjusted(1, 1, -1, -1), icon, colour);
            }};
}

void addFlowEntries(QList<Entry> *entries, const MapView &view)
{
    using enum FlowStyle;
    for (const FlowStyle style :
         {Automatic, Manual, Unknown, Planned, Leaving, Click, Step, Thin}) {
        const auto used = std::ranges::find(view.flows, style, &Flow::style);
        if (used != view.flows.end())
            entries->append(flowEntry(*used));
    }
}

void addCardEntries(QList<Entry> *entries, const MapView &view)
{
    const auto any = [&](auto is) {
        return std::ranges::any_of(view.cards, is);
    };
    const auto add = [&](const QString &text, const Card &card) {
        const bool chip = card.ownership != Card::Ownership::NotAsked;
        entries->append(
            {text, chip ? chipWidth : lineWidth, [card, chip](Pen *pen, QPointF centre) {
                 if (chip)
                     drawOwner(pen, card, centre);
                 else
                     drawCardFrame(pen, card, QRectF(-22, -10, 44, 20).translated(centre));
             }});
    };
    Card known;
    known.ownership = Card::Ownership::Known;
    known.initials = u"AB"_s;
    Card missing;
    missing.ownership = Card::Ownership::Missing;
    Card lonely;
    lonely.isConnected = false;
    Card planned;
    planned.life = Card::Life::Planned;
    if (any([](const Card &card) { return card.ownership == Card::Ownership::Known; }))
        add(SheetTitle::tr("Owner"), known);
    if (any([](const Card &card) { return card.ownership == Card::Ownership::Missing; }))
        add(SheetTitle::tr("No owner yet"), missing);
    if (any([](const Card &card) { return !card.isConnected; }))
        add(SheetTitle::tr("Not connected"), lonely);
    if (any([](const Card &card) { return card.life == Card::Life::Planned; }))
        add(SheetTitle::tr("Idea or trial"), planned);
}

Entry groupEntry()
{
    return {SheetTitle::tr("Group"), lineWidth, [](Pen *pen, QPointF centre) {
                const QRectF box = QRectF(-22, -10, 44, 20).translated(centre);
                drawGroupFrame(pen, {}, {0, {}, box, false});
            }};
}

void addVoteEntry(QList<Entry> *entries, const MapView &view)
{
    if (std::ranges::none_of(view.cards, [](const Card &card) { return card.votes > 0; }))
        return;
    entries->append({SheetTitle::tr("Votes"), lineWidth, [](Pen *pen, QPointF centre) {
                         drawVotes(pen, 2, centre - QPointF(20, 0));
                     }});
}

void addTintEntries(QList<Entry> *entries, const MapView &view)
{
    for (const Tint &tint : view.tints) {
        entries->append({tint.label, chipWidth, [hue = tint.hue](Pen *pen, QPointF centre) {
                             const QRectF tile = QRectF(centre, centre).adjusted(-9, -9, 9, 9);
                             pen->box(tile, 4, roleAt(Role::Tile0, hue), roleAt(Role::Glyph0, hue));
                         }});
    }
}

void addBadgeEntries(QList<Entry> *entries, const MapView &view)
{
    Badge all;
    const auto add = [&](const auto &things) {
        for (const auto &thing : things) {
            all.errors += thing.badge.errors;
            all.warnings += thing.badge.errors ? 0 : thing.badge.warnings;
            all.infos += thing.badge.errors + thing.badge.warnings ? 0 : thing.badge.infos;
            all.comments += thing.badge.comments;
        }
    };
    add(view.cards);
    add(view.flows);
    const auto addEntry = [&](int count, const QString &text, const Badge &badge) {
        if (count > 0)
            entries->append({text, chipWidth, [badge](Pen *pen, QPointF centre) {
                                 drawBadge(pen, centre, badge);
                             }});
    };
    addEntry(all.errors, SheetTitle::tr("Error"), {1, 0, 0});
    addEntry(all.warnings, SheetTitle::tr("Warning"), {0, 1, 0});
    addEntry(all.infos, SheetTitle::tr("Hint"), {0, 0, 1});
    if (all.comments > 0)
        entries->append({SheetTitle::tr("Open comments"), chipWidth, [](Pen *pen, QPointF centre) {
                             drawComments(pen, centre, 1);
                         }});
    const auto isUndecided = [](const auto &thing) {
        return thing.undecided > 0;
    };
    if (std::ranges::any_of(view.cards, isUndecided)
        || std::ranges::any_of(view.flows, isUndecided))
        entries->append({SheetTitle::tr("To decide"), chipWidth, [](Pen *pen, QPointF centre) {
                             drawUndecided(pen, centre);
                         }});
}

/// The ways in which things on the view differ, and what does not.
void addChangeEntries(QList<Entry> *entries, const MapView &view)
{
    using enum ChangeSign;
    for (const ChangeSign sign : {Added, Removed, Changed, Moved, None}) {
        if (sign == None && !view.isComparison)
            continue;
        const auto has = [sign](const auto &thing) {
            return thing.change == sign;
        };
        if (std::ranges::none_of(view.cards, has) && std::ranges::none_of(view.flows, has))
            continue;
        entries->append({nameOf(sign), lineWidth, [sign](Pen *pen, QPointF centre) {
                             const QRectF box = QRectF(-22, -10, 32, 20).translated(centre);
                             drawChangeEdge(pen, sign, box);
                             if (sign != None)
                                 drawChangeSign(pen, sign, centre + QPointF(8, 0));
                         }});
    }
}

QList<Entry> entriesOf(const MapView &view, bool framed)
{
    QList<Entry> entries;
    if (view.isComparison) {
        addChangeEntries(&entries, view);
        return entries;
    }
    addFlowEntries(&entries, view);
    addCardEntries(&entries, view);
    if (framed)
        entries.append(groupEntry());
    addVoteEntry(&entries, view);
    addTintEntries(&entries, view);
    addBadgeEntries(&entries, view);
    addChangeEntries(&entries, view);
    return entries;
}

/// "35 tools, 4 activities, 55 flows, 12 by hand"
QString countsOf(const MapView &view)
{
    const int flows =
        int(std::ranges::count_if(view.flows, [](const Flow &flow) { return isFlow(flow.style); }));
    const int hands = int(std::ranges::count(view.flows, FlowStyle::Manual, &Flow::style));
    const int all = int(view.cards.size());
    QStringList words {
        view.isFiltered
            ? SheetTitle::tr("%1 of %n cards shown", nullptr, all).arg(view.shownCards())
            : SheetTitle::tr("%n cards", nullptr, all)};
    if (flows > 0)
        words.append(SheetTitle::tr("%n flows", nullptr, flows));
    if (hands > 0)
        words.append(SheetTitle::tr("%n by hand", nullptr, hands));
    return words.join(u" · "_s);
}

} // namespace

Picture drawLegend(const MapView &view, double width, bool framed)
{
    const QList<Entry> entries = entriesOf(view, framed);
    Picture picture;
    Pen pen(&picture);
    QPointF at;
    for (const Entry &entry : entries) {
        const double needed = entry.width + 8 + widthOf(Lettering::SheetText, entry.text);
        if (at.x() > 0 && at.x() + needed > width)
            at = QPointF(0, at.y() + rowHeight);
        pen.begin();
        entry.draw(&pen, at + QPointF(entry.width, rowHeight) / 2);
        const double top = at.y() + (rowHeight - lineHeightOf(Lettering::SheetText)) / 2;
        pen.text(
            {at.x() + entry.width + 8, top}, entry.text, Lettering::SheetText, Role::FaintText);
        at.rx() += needed + betweenEntries;
    }
    for (Group &group : picture.groups)
        group.item.clear();
    return picture;
}

SheetTitle titleOf(const MapView &view, QDate date)
{
    return {view.project.simplified(), view.name.simplified(), countsOf(view), dayText(date)};
}

QString pageName(int page, int pages)
{
    return SheetTitle::tr("Page %1 of %2").arg(page).arg(pages);
}

Picture drawTitle(const SheetTitle &title, double width)
{
    Picture picture;
    Pen pen(&picture);
    pen.begin();
    QStringList right {title.date, title.author};
    right.removeAll(QString());
    for (QString &line : right) // a name can be very long
        line =
            shortened(
                Lettering::SheetText, wrapped(Lettering::SheetText, line, width / 3), width / 3, 1)
                .first();
    double rightWidth = 0;
    double top = 4;
    for (const QString &line : right) {
        const double needed = widthOf(Lettering::SheetText, line);
        pen.text({width - needed, top}, line, Lettering::SheetText, Role::FaintText);
        rightWidth = std::max(rightWidth, needed);
        top += lineHeightOf(Lettering::SheetText);
    }
    const double left = std::max(width - rightWidth - 24, width / 3);
    double y = 0;
    const auto write = [&](const QString &text, Lettering lettering, Role colour) {
        for (const QString &line : wrapped(lettering, text, left)) {
            pen.text({0, y}, line, lettering, colour);
            y += lineHeightOf(lettering);
        }
    };
    QStringList names {title.project, title.view};
    names.removeAll(QString());
    write(names.join(u" — "_s), Lettering::SheetTitle, Role::Text);
    write(title.counts, Lettering::SheetText, Role::FaintText);
    for (const QString &remark : title.remarks)
        write(remark, Lettering::SheetText, Role::FaintText);
    return picture;
}

Picture drawSheet(const MapView &view, const Arrangement &arrangement, const SheetTitle &title)
{
    const Picture map = drawMap(view, arrangement);
    const double width = std::max(map.bounds.width(), 480.0);
    const Picture head = drawTitle(title, width);
    const Picture legend = drawLegend(view, width, !groupFrames(view, arrangement.cards).empty());
    Picture sheet;
    sheet.append(head, {margin, margin});
    const double top = margin + head.bounds.bottom() + 16;
    sheet.append(map, QPointF(margin, top) - map.bounds.topLeft());
    const double below = top + map.bounds.height() + 12;
    sheet.append(legend, {margin, below});
    const double bottom = below + legend.bounds.height() + margin;
    sheet.bounds = QRectF(0, 0, width + 2 * margin, bottom);
    return sheet;
}

} // namespace martlet
