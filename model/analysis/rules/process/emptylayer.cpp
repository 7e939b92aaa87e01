// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/layers.h"
#include "model/analysis/rule.h"
#include "model/schema/schema.h"

namespace martlet {

using namespace Qt::StringLiterals;

// PRC-02. About the project as a whole, once for each empty layer. A live tool or activity of which
// the layer is not known might be what an empty one lacks, so it leaves the answer open; one that
// was asked about and has none does not.

static QString layerLabel(const Graph &graph, const QString &layer)
{
    const Schema schema(graph);
    return schema.field(u"tool"_key, key::layer)->choiceLabel(layer);
}

static QStringList emptyLayers(const Graph &graph, const Layers &layers)
{
    const Schema schema(graph);
    QStringList empty;
    for (const Choice &layer : schema.layers()) {
        if (layers.of(layer.id).empty())
            empty.append(layer.id);
    }
    return empty;
}

static void fail(Judge &judge, const QString &layer, int placed)
{
    Finding finding;
    finding.severity = Severity::Info;
    finding.detail = layer;
    finding.seen = [layer, placed](const Graph &graph) {
        return Rule::tr("Nothing on the map belongs to “%1”, while %n tools and activities belong "
                        "to the other layers.",
                        nullptr,
                        placed)
            .arg(layerLabel(graph, layer));
    };
    judge.fail(std::move(finding));
}

static void judge(Judge &judge)
{
    const Layers layers(judge.words());
    if (layers.placedCount() < judge.parameter("placed"_L1))
        return;
    const Item &project = judge.graph().project();
    const QStringList empty = emptyLayers(judge.graph(), layers);
    const Truth open = layers.unplaced().empty() ? Truth::Yes : Truth::Unknown;
    if (!judge.fails(project, empty.isEmpty() ? Truth::No : open))
        return;
    for (const QString &layer : empty)
        fail(judge, layer, layers.placedCount());
}

Rule emptyLayer()
{
    Rule rule;
    rule.id = u"PRC-02"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Process");
    rule.severity = Severity::Info;
    rule.titleSource = QT_TRANSLATE_NOOP("martlet::Rule", "An empty layer");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A layer of the project to which no live tool and no activity belongs, once enough others "
        "are placed. Not decided while the layer of some is not known.");
    rule.sparesSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Maps on which few things have a layer yet. What is an idea or gone fills no layer.");
    rule.unknownSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Something live without a known layer may be what is missing, so the "
                          "answer stays open. Having no layer on purpose is an answer.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "Either something is missing on the map, or nobody does it.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Draw what is done there, even if it is a meeting; if it is not yours to do, say so.");
    rule.parameters = {
        {u"placed"_s,
         5,
         QT_TRANSLATE_NOOP("martlet::Rule", "Once so many tools and activities have a layer"),
         QT_TRANSLATE_NOOP("martlet::Rule", "tools and activities")},
    };
    rule.fixes = {u"add-to-layer"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
