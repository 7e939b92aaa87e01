// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/fixmakers.h"
#include "model/analysis/mergetools.h"
#include "model/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key dataFlow(u"data-flow");
const Key holds(u"holds");
const Key note(u"note");
const Key twoWay(u"two-way");

Result<void> standsAlone(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    if (answer.text.trimmed().isEmpty())
        return missingReason();
    setAll(draft, findings, u"stands-alone"_key, true);
    const QStringList items = keyItemsOf(findings);
    for (const QString &item : items) {
        const QString before = draft.graph().value(item, note).text();
        draft.set(item, note, before.isEmpty() ? answer.text : before + u'\n' + answer.text);
    }
    return {};
}

bool isEnd(const Graph &graph, const QString &tool)
{
    return Schema::isEndByNature(graph.value(tool, key::category).text());
}

// Data goes out of a tool, unless it is one where data ends.
Result<void> connectTo(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Item *other = draft.graph().find(answer.item);
    if (!other || other->kind != u"tool"_key) {
        return fixProblem(
            QT_TRANSLATE_NOOP("martlet::Fix", "Say which tool of the project to connect it to."));
    }
    const QStringList items = keyItemsOf(findings);
    for (const QString &item : items) {
        if (item == answer.item)
            continue;
        const bool receives = isEnd(draft.graph(), item) && !isEnd(draft.graph(), answer.item);
        draft.relate(dataFlow, receives ? answer.item : item, receives ? item : answer.item);
    }
    return {};
}

Fix connectFix()
{
    Fix fix {u"connect-to"_s,
             QT_TRANSLATE_NOOP("martlet::Fix", "Connect it to another tool"),
             {FixInput::Item},
             &connectTo,
             &likelyPartners};
    fix.kinds = {u"tool"_key};
    return fix;
}

QStringList chosenViews(const Graph &graph, const QList<Finding> &, QDate)
{
    QStringList views;
    for (const Item *view : graph.itemsOf(Key(u"view"))) {
        if (view->fields.get(Key(u"shows")).text() == "chosen"_L1)
            views.append(view->id);
    }
    return views;
}

// Below all that stands there, where it is in nobody's way.
Place freePlace(const Graph &graph, const QString &view)
{
    constexpr double gap = 24;
    Place free {0, 0, 172, 60};
    for (const ItemPtr &item : graph.items()) {
        const Value &place = item->fields.get(placeKey(view));
        if (place.isPlace())
            free.y = std::max(free.y, place.place().y + place.place().h + gap);
    }
    return free;
}

Result<void> showOnView(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Item *view = draft.graph().find(answer.item);
    if (!view || view->kind != Key(u"view"))
        return missingItem();
    const QStringList items = keyItemsOf(findings);
    for (const QString &item : items)
        draft.place(item, answer.item, freePlace(draft.graph(), answer.item));
    return {};
}

Fix showFix()
{
    Fix fix {u"show-on-view"_s,
             QT_TRANSLATE_NOOP("martlet::Fix", "Put it on a view"),
             {FixInput::Item},
             &showOnView,
             &chosenViews};
    fix.kinds = {Key(u"view")};
    return fix;
}

// The touchpoint or metric that a flow is there for is one of its target.
Result<void> namePurpose(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Item *purpose = draft.graph().find(answer.item);
    if (!purpose || (purpose->kind != u"touchpoint"_key && purpose->kind != u"metric"_key)) {
        return fixProblem(
            QT_TRANSLATE_NOOP("martlet::Fix", "Say which touchpoint or metric it is for."));
    }
    const Key relation(purpose->kind == u"metric"_key ? u"source" : u"supports");
    QStringList targets;
    const QStringList flows = keyItemsOf(findings);
    for (const QString &flow : flows)
        targets.append(draft.graph().value(flow, key::to).text());
    targets.removeDuplicates();
    for (const QString &target : std::as_const(targets))
        draft.relate(relation, target, answer.item);
    return {};
}

Fix purposeFix()
{
    Fix fix {u"name-purpose"_s,
             QT_TRANSLATE_NOOP("martlet::Fix", "Say which touchpoint or metric it is for"),
             {FixInput::Item},
             &namePurpose,
             {}};
    fix.kinds = {u"touchpoint"_key, u"metric"_key};
    return fix;
}

/// What a tool gives to the hub, or gets from it.
struct Spoke
{
    bool exists = false;
    QStringList objects;

    void add(const QStringList &more)
    {
        exists = true;
        objects += more;
    }
};

class HubPlan
{
public:
    HubPlan(const Graph &graph, const Finding &finding)
    {
        QJsonObject fields {{u"role"_s, u"hub"_s}, {u"category"_s, u"integration"_s}};
        const QJsonObject hub {{u"id"_s, m_hub},
                               {u"kind"_s, u"tool"_s},
                               {u"name"_s, fixText(QT_TRANSLATE_NOOP("martlet::Fix", "New hub"))},
                               {u"fields"_s, fields}};
        m_edits.append({{u"add"_s, hub}});
        const QStringList flows = concernedOf(graph, {finding}, dataFlow);
        for (const QString &flow : flows)
            redirect(*graph.find(flow));
        for (auto [tool, spoke] : m_to.asKeyValueRange())
            connect(tool, m_hub, spoke);
        for (auto [tool, spoke] : m_from.asKeyValueRange())
            connect(m_hub, tool, spoke);
    }

    const QList<QJsonObject> &edits() const { return m_edits; }

private:
    void redirect(const Item &flow)
    {
        const QStringList objects = flow.fields.get(key::objects).list();
        m_to[flow.from].add(objects);
        m_from[flow.to].add(objects);
        if (flow.fields.get(twoWay).flag()) {
            m_to[flow.to].add(objects);
            m_from[flow.from].add(objects);
        }
        m_edits.append({{u"remove"_s, flow.id}});
    }

    void connect(const QString &from, const QString &to, Spoke spoke)
    {
        QJsonObject fields {{u"mode"_s, u"middleware"_s}};
        spoke.objects.removeDuplicates();
        if (!spoke.objects.isEmpty())
            fields.insert(u"objects"_s, QJsonArray::fromStringList(spoke.objects));
        m_edits.append(scenarioRelation(dataFlow, from, to, fields));
    }

    QString m_hub = newIdentity();
    QMap<QString, Spoke> m_to;
    QMap<QString, Spoke> m_from;
    QList<QJsonObject> m_edits;
};

Result<void> planHub(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    for (const Finding &finding : findings) {
        addStep(draft,
                fixText(QT_TRANSLATE_NOOP("martlet::Fix", "A hub instead of direct connections")),
                itemName(draft.graph(), finding.keyItems.value(0)),
                HubPlan(draft.graph(), finding).edits());
    }
    return {};
}

QStringList concernedFlows(const Graph &graph, const QList<Finding> &findings, QDate)
{
    return concernedOf(graph, findings, dataFlow);
}

QStringList concernedTwoWayFlows(const Graph &graph, const QList<Finding> &findings, QDate)
{
    QStringList flows = concernedOf(graph, findings, dataFlow);
    flows.removeIf([&](const QString &flow) { return !graph.value(flow, twoWay).flag(); });
    return flows;
}

QStringList concernedTools(const Graph &graph, const QList<Finding> &findings, QDate)
{
    return concernedOf(graph, findings, u"tool"_key);
}

Fix chooseFix(const QString &id,
              const char *label,
              Key kind,
              const Fix::Suggest &suggest,
              Result<void> (*perform)(Draft &, const QList<Finding> &, const FixAnswer &))
{
    Fix fix {id, label, {FixInput::Item}, {}, suggest};
    fix.kinds = {kind};
    fix.onlySuggested = true;
    fix.perform = [=](Draft &draft, const QList<Finding> &findings, const FixAnswer &answer) {
        const QStringList offered = suggest(draft.graph(), findings, answer.today);
        if (!offered.contains(answer.item))
            return Result<void>(missingItem());
        return perform(draft, findings, answer);
    };
    return fix;
}

// Takes some data from a flow in a scenario; one that carries nothing else goes altogether.
QJsonObject withoutObjects(const Graph &graph, const QString &flow, const QStringList &objects)
{
    QStringList kept = graph.value(flow, key::objects).list();
    kept.removeIf([&](const QString &object) { return objects.contains(object); });
    if (kept.isEmpty())
        return scenarioEdit(flow, key::lifecycle, u"gone"_s);
    return scenarioEdit(flow, key::objects, QJsonArray::fromStringList(kept));
}

// Where a direct flow stays, so does the way into the hub, which may serve others; the hub only no
// longer passes the data on to where the direct flow leads.
bool doublesIt(const Graph &graph, const QStringList &tools, const Item &kept, const Item &flow)
{
    const auto isDirect = [&](const Item &item) {
        return tools.contains(item.from) && tools.contains(item.to);
    };
    if (kept.id == flow.id || isDirect(flow) || !isDirect(kept))
        return kept.id != flow.id && isDirect(flow);
    return flow.to == kept.to || (flow.from == kept.to && graph.value(flow.id, twoWay).flag());
}

Result<void> planSinglePipe(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    const Item kept = *draft.graph().find(answer.item);
    for (const Finding &finding : findings) {
        const QStringList objects = concernedOf(draft.graph(), {finding}, u"data-object"_key);
        const QStringList flows = concernedOf(draft.graph(), {finding}, dataFlow);
        if (!flows.contains(answer.item))
            continue;
        QList<QJsonObject> edits;
        for (const QString &flow : flows) {
            if (doublesIt(draft.graph(), finding.keyItems, kept, *draft.graph().find(flow)))
                edits.append(withoutObjects(draft.graph(), flow, objects));
        }
        addStep(draft,
                fixText(QT_TRANSLATE_NOOP("martlet::Fix", "One way for the same data")),
                itemNames(draft.graph(), finding.keyItems),
                edits);
    }
    return {};
}

Result<void> makeOneWay(Draft &draft, const QList<Finding> &, const FixAnswer &answer)
{
    draft.set(answer.item, twoWay, false);
    return {};
}

Result<void>
planConsolidation(Draft &draft, const QList<Finding> &findings, const FixAnswer &answer)
{
    for (const Finding &finding : findings) {
        if (!finding.items.contains(answer.item))
            continue;
        QList<QJsonObject> edits;
        for (const QString &tool : finding.items) {
            if (tool == answer.item)
                continue;
            edits.append(scenarioEdit(tool, key::lifecycle, u"gone"_s));
            edits.append(scenarioEdit(tool, u"replacement"_key, answer.item));
        }
        addStep(draft,
                fixText(QT_TRANSLATE_NOOP("martlet::Fix", "One tool for one job")),
                itemName(draft.graph(), answer.item),
                edits);
    }
    return {};
}

// The one that was drawn first; where that is not known, it was not drawn but came from a list.
bool isOlder(const Graph &graph, const QString &a, const QString &b)
{
    const auto age = [&](const QString &tool) {
        return std::pair(graph.value(tool, key::createdOn).text(), tool);
    };
    return age(a) < age(b);
}

// One after another, since of three that are the same, one is gone after the first merge.
Result<void> merge(Draft &draft, const QList<Finding> &findings, const FixAnswer &)
{
    QHash<QString, QString> takers;
    const auto present = [&](QString tool) {
        while (takers.contains(tool))
            tool = takers[tool];
        return tool;
    };
    for (const Finding &finding : findings) {
        const QString a = present(finding.keyItems.value(0));
        const QString b = present(finding.keyItems.value(1));
        if (a == b || !draft.graph().contains(a) || !draft.graph().contains(b))
            continue;
        const bool first = isOlder(draft.graph(), a, b);
        takers.insert(first ? b : a, first ? a : b);
        mergeTools(draft, first ? a : b, first ? b : a);
    }
    return {};
}

} // namespace

QList<Fix> structureFixes()
{
    return {
        formFix(u"add-conflict-rule"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Say which change wins"),
                {u"conflict-rule"_key}),
        relateFix(u"add-consumer"_s,
                  QT_TRANSLATE_NOOP("martlet::Fix", "Say which tool uses its data"),
                  dataFlow,
                  {u"tool"_key},
                  false,
                  &likelyPartners),
        connectFix(),
        formFix(u"extend-contract"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "The contract goes on; say until when"),
                {u"contract-end"_key, u"auto-renew"_key}),
        chooseFix(u"make-one-way"_s,
                  QT_TRANSLATE_NOOP("martlet::Fix", "Make one flow one-way"),
                  dataFlow,
                  &concernedTwoWayFlows,
                  &makeOneWay),
        setFix(u"mark-end-point"_s,
               QT_TRANSLATE_NOOP("martlet::Fix", "Data is meant to end here"),
               u"role"_key,
               u"endpoint"_s),
        purposeFix(),
        formFix(u"name-replacement"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Name the tool that takes over"),
                {u"replacement"_key}),
        formFix(u"note-fallback"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Note what to do without it"),
                {u"fallback"_key}),
        chooseFix(u"plan-consolidation"_s,
                  QT_TRANSLATE_NOOP("martlet::Fix",
                                    "Choose the one that stays; the others leave, in a scenario"),
                  u"tool"_key,
                  &concernedTools,
                  &planConsolidation),
        {u"merge"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Merge the two; the older one stays"),
         {},
         &merge,
         {}},
        {u"plan-hub"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "Simulate a hub, in a scenario"),
         {},
         &planHub,
         {}},
        planFix(u"plan-retirement"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Plan its end, in a scenario"),
                QT_TRANSLATE_NOOP("martlet::Fix", "What we stop using"),
                key::lifecycle,
                u"gone"_s),
        chooseFix(u"plan-single-pipe"_s,
                  QT_TRANSLATE_NOOP("martlet::Fix",
                                    "Choose the right one; the other leaves, in a scenario"),
                  dataFlow,
                  &concernedFlows,
                  &planSinglePipe),
        formFix(u"set-criticality"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Say how much depends on it"),
                {key::criticality}),
        formFix(u"set-trial-end"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Say when the trial ends"),
                {Key(u"trial-until")}),
        setFix(u"keep-it"_s,
               QT_TRANSLATE_NOOP("martlet::Fix", "It stays; the trial is over"),
               key::lifecycle,
               u"live"_s),
        formFix(u"update-quota"_s,
                QT_TRANSLATE_NOOP("martlet::Fix", "Correct the quota, or how much is used"),
                {Key(u"quota"), Key(u"quota-used")}),
        showFix(),
        {u"stands-alone"_s,
         QT_TRANSLATE_NOOP("martlet::Fix", "It stands alone on purpose; say why"),
         {FixInput::Text},
         &standsAlone,
         {}},
    };
}

} // namespace martlet
