// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/flowtext.h"

#include "model/drawing/cardtext.h"
#include "model/drawing/lettering.h"
#include "model/schema/schema.h"

#include <QSet>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key dataFlow(u"data-flow");
const Key handOff(u"hand-off");

bool isByHand(const Item &relation)
{
    static const QSet<QString> hands {u"file-manual"_s, u"copy-paste"_s, u"talk"_s, u"by-hand"_s};
    const QString mode = relation.fields.get(key::mode).text();
    if (relation.kind == handOff)
        return !mode.isEmpty() && mode != "automatic"_L1;
    return hands.contains(mode);
}

QString choice(const Schema &schema, const Item &relation, Key field)
{
    const QString value = relation.fields.get(field).text();
    const FieldRow *row = schema.field(relation.kind, field);
    return value.isEmpty() || !row ? QString() : row->choiceLabel(value).simplified();
}

/// What moves: the name somebody gave it, else the data, else its form.
QString cargo(const Graph &graph, const Schema &schema, const Item &relation)
{
    if (!relation.name().isEmpty())
        return relation.name().simplified();
    QStringList names;
    for (const QString &id : relation.fields.get(key::objects).list()) {
        if (const Item *object = graph.find(id))
            names.append(object->name().simplified());
    }
    if (names.size() > 2)
        return Flow::tr("%1 and %2 more").arg(names.first()).arg(names.size() - 1);
    if (!names.isEmpty())
        return names.join(u" + "_s);
    const QString passes = relation.fields.get(Key(u"passes")).text();
    const QString format = relation.fields.get(Key(u"format")).text();
    if (!passes.isEmpty() || !format.isEmpty())
        return (passes.isEmpty() ? format : passes).simplified();
    return isByHand(relation) ? choice(schema, relation, key::mode) : QString();
}

void measure(Flow *flow)
{
    const QString &label = flow->label;
    const QString icon = iconOf(flow->style, flow->byHand);
    if (label.isEmpty() && icon.isEmpty())
        return;
    const Lettering lettering =
        flow->style == FlowStyle::Manual ? Lettering::ManualLabel : Lettering::FlowLabel;
    double width = 2 * pillform::padding;
    double height = lineHeightOf(lettering);
    if (!label.isEmpty()) {
        flow->labelLines = wrapped(lettering, label, pillform::mostText);
        const QSizeF text = sizeOf(lettering, flow->labelLines);
        width += text.width();
        height = text.height();
    }
    if (!icon.isEmpty())
        width += pillform::icon + (label.isEmpty() ? -4 : pillform::gap);
    flow->labelSize = QSizeF(std::ceil(width), height + 5);
}

} // namespace

FlowStyle flowStyle(const Item &relation)
{
    if (relation.kind == Key(u"next") || relation.kind == Key(u"feeds"))
        return FlowStyle::Step;
    if (relation.kind != dataFlow && relation.kind != handOff)
        return FlowStyle::Thin;
    const QString life = relation.fields.get(key::lifecycle).text();
    if (life == "idea"_L1 || life == "trial"_L1)
        return FlowStyle::Planned;
    if (life == "leaving"_L1 || life == "gone"_L1)
        return FlowStyle::Leaving;
    const QString mode = relation.fields.get(key::mode).text();
    if (mode.isEmpty() || mode == "unknown"_L1)
        return FlowStyle::Unknown;
    if (mode == "link"_L1)
        return FlowStyle::Click;
    return isByHand(relation) ? FlowStyle::Manual : FlowStyle::Automatic;
}

QString flowLabel(const Graph &graph, const Schema &schema, const Item &relation)
{
    const FlowStyle style = flowStyle(relation);
    if (!isFlow(style))
        return {};
    QStringList words {cargo(graph, schema, relation), choice(schema, relation, Key(u"rhythm"))};
    if (style == FlowStyle::Planned || style == FlowStyle::Leaving)
        words.append(choice(schema, relation, key::lifecycle));
    words.removeAll(QString());
    return words.join(u", "_s);
}

QString iconOf(FlowStyle style, bool byHand)
{
    if (byHand)
        return u":/icons/ui/hand.svg"_s;
    return style == FlowStyle::Unknown ? u":/icons/ui/help.svg"_s : QString();
}

bool isFlow(FlowStyle style)
{
    return style != FlowStyle::Step && style != FlowStyle::Thin;
}

QString nameOf(FlowStyle style)
{
    switch (style) {
    case FlowStyle::Automatic:
        return Flow::tr("Automatic");
    case FlowStyle::Manual:
        return Flow::tr("By hand");
    case FlowStyle::Unknown:
        return Flow::tr("Not known how");
    case FlowStyle::Planned:
        return Flow::tr("Planned");
    case FlowStyle::Leaving:
        return Flow::tr("Leaving");
    case FlowStyle::Click:
        return Flow::tr("The customer's click");
    case FlowStyle::Step:
        return Flow::tr("Leads to");
    case FlowStyle::Thin:
        return Flow::tr("Other relation");
    }
    return {};
}

Flow makeFlow(const Graph &graph, const Schema &schema, const Item &relation, const Badge &badge)
{
    Flow flow;
    flow.id = relation.id;
    flow.kind = relation.kind;
    flow.style = flowStyle(relation);
    flow.byHand = isByHand(relation);
    flow.twoWay = relation.fields.get(Key(u"two-way")).flag();
    flow.badge = badge;
    flow.label = flowLabel(graph, schema, relation);
    measure(&flow);
    return flow;
}

} // namespace martlet
