// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/graphtext.h"

#include "model/drawing/flowstroke.h"
#include "model/exchange/boundedxml.h"

#include <functional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// Calls \a begin and \a end around the cards of each lane that has some, and \a card for each
/// card; cards without a lane come last.
void eachByLane(const MapView &view,
                const std::function<void(size_t)> &begin,
                const std::function<void(size_t)> &card,
                const std::function<void()> &end)
{
    for (size_t lane = 0; lane < view.lanes.size(); ++lane) {
        const auto isIn = [&](const Card &one) {
            return one.lane == int(lane);
        };
        if (std::ranges::none_of(view.cards, isIn))
            continue;
        begin(lane);
        for (size_t i = 0; i < view.cards.size(); ++i) {
            if (isIn(view.cards[i]))
                card(i);
        }
        end();
    }
    for (size_t i = 0; i < view.cards.size(); ++i) {
        if (view.cards[i].lane < 0)
            card(i);
    }
}

QString labelOf(const Card &card)
{
    return card.second.isEmpty() || card.isNote ? card.title : card.title + u'\n' + card.second;
}

/// A text in quotation marks. Graphviz reads escapes and entities in labels.
QString dotQuoted(const QString &text)
{
    QString quoted = xmlText(text);
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'&', u"&amp;"_s);
    quoted.replace(u'\n', u"\\n"_s);
    return u'"' + quoted + u'"';
}

QString dotColour(Role role)
{
    return dotQuoted(Theme::print().colour(role).name());
}

QString dotCard(const Card &card)
{
    const Role ground = card.isNote || card.isTinted ? roleAt(Role::Tile0, card.hue) : Role::Card;
    QString text = dotQuoted(card.id) + u" [label="_s + dotQuoted(labelOf(card)) + u" fillcolor="_s
        + dotColour(ground);
    if (card.isNote)
        text += u" shape=note"_s;
    if (card.life == Card::Life::Planned)
        text += u" style=\"rounded,filled,dashed\""_s;
    return text + u"]\n"_s;
}

QString dotFlow(const MapView &view, const Flow &flow)
{
    const FlowStroke stroke = strokeOf(flow);
    QString text = u"  %1 -> %2 [color=%3"_s.arg(dotQuoted(view.cards[size_t(flow.from)].id),
                                                 dotQuoted(view.cards[size_t(flow.to)].id),
                                                 dotColour(stroke.colour));
    if (!flow.label.isEmpty())
        text += u" label="_s + dotQuoted(flow.label);
    if (flow.byHand)
        text += u" style=dashed"_s;
    else if (stroke.dash != Dash::Solid)
        text += u" style=dotted"_s;
    if (flow.style == FlowStyle::Thin)
        text += u" dir=none"_s;
    else if (flow.twoWay)
        text += u" dir=both"_s;
    if (hasHollowArrow(flow))
        text += u" arrowhead=onormal arrowtail=onormal"_s;
    return text + u"]\n"_s;
}

/// A text that Mermaid shows and never reads as its own: whatever is not harmless is a code.
QString mermaidQuoted(const QString &text)
{
    static const QString harmless = u" .,'()/+-_:?!"_s;
    QString quoted;
    for (const QChar c : xmlText(text)) {
        const bool isTwice = c == u'-' && quoted.endsWith(u'-');
        if (c == u'\n')
            quoted += u"<br/>"_s;
        else if (c.unicode() >= 0x80 || c.isLetterOrNumber() || (harmless.contains(c) && !isTwice))
            quoted += c;
        else
            quoted += u"#%1;"_s.arg(int(c.unicode()));
    }
    return u'"' + quoted + u'"';
}

QString mermaidArrow(const Flow &flow)
{
    if (flow.style == FlowStyle::Thin)
        return u"---"_s;
    const bool isDotted = flow.byHand || strokeOf(flow).dash != Dash::Solid;
    return (flow.twoWay ? u"<"_s : QString()) + (isDotted ? u"-.->"_s : u"-->"_s);
}

} // namespace

QByteArray writeDot(const ViewExport &what)
{
    const MapView &view = what.views.front().view;
    QString text = u"digraph "_s + dotQuoted(view.name.simplified()) + u" {\n"_s;
    text += u"  graph [label="_s
        + dotQuoted(view.project.simplified() + u" · "_s + view.name.simplified())
        + u" labelloc=t fontname=\"sans-serif\" rankdir=LR]\n"_s;
    text += u"  node [shape=box style=\"rounded,filled\" fontname=\"sans-serif\" color="_s
        + dotColour(Role::CardEdge) + u"]\n"_s;
    text += u"  edge [fontname=\"sans-serif\" fontsize=10]\n"_s;
    bool isInLane = false;
    eachByLane(
        view,
        [&](size_t lane) {
            isInLane = true;
            text +=
                u"  subgraph cluster_%1 {\n    label=%2 labeljust=l style=\"rounded,filled\" color=%3\n"_s
                    .arg(QString::number(lane),
                         dotQuoted(view.lanes[lane].title),
                         dotColour(roleAt(Role::Lane0, int(lane) % laneTints)));
        },
        [&](size_t card) { text += (isInLane ? u"    "_s : u"  "_s) + dotCard(view.cards[card]); },
        [&] {
            isInLane = false;
            text += u"  }\n"_s;
        });
    for (const Flow &flow : view.flows)
        text += dotFlow(view, flow);
    return (text + u"}\n"_s).toUtf8();
}

QByteArray writeMermaid(const ViewExport &what)
{
    const MapView &view = what.views.front().view;
    QString text = u"flowchart LR\n"_s;
    eachByLane(
        view,
        [&](size_t lane) {
            text += u"  subgraph lane%1[%2]\n"_s.arg(QString::number(lane),
                                                     mermaidQuoted(view.lanes[lane].title));
        },
        [&](size_t card) {
            text += u"    n%1[%2]\n"_s.arg(QString::number(card),
                                           mermaidQuoted(labelOf(view.cards[card])));
        },
        [&] { text += u"  end\n"_s; });
    QStringList manual;
    for (size_t i = 0; i < view.flows.size(); ++i) {
        const Flow &flow = view.flows[i];
        const QString label =
            flow.label.isEmpty() ? QString() : u"|%1|"_s.arg(mermaidQuoted(flow.label));
        text += u"  n%1 %2%3 n%4\n"_s.arg(
            QString::number(flow.from), mermaidArrow(flow), label, QString::number(flow.to));
        if (flow.byHand)
            manual.append(QString::number(i));
    }
    if (!manual.isEmpty())
        text += u"  linkStyle %1 stroke:%2\n"_s.arg(manual.join(u','),
                                                    Theme::print().colour(Role::Manual).name());
    return text.toUtf8();
}

} // namespace martlet
