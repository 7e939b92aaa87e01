// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/vocabulary.h"

#include "model/graph/evidence.h"
#include "model/schema/schema.h"

#include <QJsonObject>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key toolKind(u"tool");
const Key questionKind(u"question");
const Key dataFlow(u"data-flow");
const Key handOff(u"hand-off");
const Key twoWay(u"two-way");
const Key parent(u"parent");
const Key role(u"role");
const Key sensitivity(u"sensitivity");
const Key minutesPerRun(u"minutes-per-run");
const Key runsPerMonth(u"runs-per-month");
const Key evidence(u"evidence");
const Key reworkPct(u"rework-pct");

bool isLiveItem(const Item &item)
{
    const Value &lifecycle = item.fields.get(key::lifecycle);
    return !lifecycle.isText() || (lifecycle.text() != "idea"_L1 && lifecycle.text() != "gone"_L1);
}

Carriage flowCarriage(const Value &mode)
{
    static const QHash<QString, Carriage> carriages {
        {u"native"_s, Carriage::Automatic},
        {u"api"_s, Carriage::Automatic},
        {u"middleware"_s, Carriage::Automatic},
        {u"file-auto"_s, Carriage::Automatic},
        {u"tag"_s, Carriage::Automatic},
        {u"automatic"_s, Carriage::Automatic},
        {u"file-manual"_s, Carriage::ByHand},
        {u"copy-paste"_s, Carriage::ByHand},
        {u"talk"_s, Carriage::ByHand},
        {u"by-hand"_s, Carriage::ByHand},
        {u"link"_s, Carriage::Link},
    };
    if (mode.isNone())
        return Carriage::None;
    return carriages.value(mode.text(), Carriage::Unknown);
}

// A person asked about a hand-off and was told "none": then it has no machine either.
Carriage handOffCarriage(const Value &mode)
{
    if (mode.isUnknown())
        return Carriage::Unknown;
    return mode.text() == "automatic"_L1 ? Carriage::Automatic : Carriage::ByHand;
}

} // namespace

Truth both(Truth a, Truth b)
{
    return std::min(a, b);
}

Truth either(Truth a, Truth b)
{
    return std::max(a, b);
}

Truth negated(Truth a)
{
    return Truth(int(Truth::Yes) - int(a));
}

Vocabulary::Vocabulary(const Graph &graph, QDate today)
    : m_graph(graph)
    , m_index(m_graph.index())
    , m_today(today)
{
    findLive();
    findCarriage();
    findFlows();
    findQuestions();
}

void Vocabulary::findLive()
{
    m_live.resize(size_t(m_index.elementCount()));
    for (int i = 0; i < m_index.elementCount(); ++i)
        m_live[size_t(i)] = isLiveItem(m_index.element(i));
}

void Vocabulary::findCarriage()
{
    m_carriage.resize(size_t(m_index.relationCount()));
    for (int i = 0; i < m_index.relationCount(); ++i) {
        const Item &item = m_index.relation(i);
        const Value &mode = item.fields.get(key::mode);
        m_carriage[size_t(i)] = item.kind == handOff ? handOffCarriage(mode) : flowCarriage(mode);
    }
}

void Vocabulary::findFlows()
{
    std::vector<Step> out;
    std::vector<Step> in;
    for (const int flow : m_index.ofKind(dataFlow)) {
        if (!isLiveRelation(flow))
            continue;
        const int from = m_index.from(flow);
        const int to = m_index.to(flow);
        const bool link = carriage(flow) == Carriage::Link;
        out.push_back({from, {flow, to}, link});
        in.push_back({to, {flow, from}, link});
        if (m_index.relation(flow).fields.get(twoWay).flag()) {
            out.push_back({to, {flow, from}, link});
            in.push_back({from, {flow, to}, link});
        }
    }
    m_out = sorted(std::move(out), m_index.elementCount());
    m_in = sorted(std::move(in), m_index.elementCount());
}

Vocabulary::Hops Vocabulary::sorted(std::vector<Step> steps, int elements)
{
    std::sort(steps.begin(), steps.end(), [](const Step &a, const Step &b) {
        return std::tuple(a.from, a.link, a.hop.flow) < std::tuple(b.from, b.link, b.hop.flow);
    });
    Hops sorted;
    sorted.start.assign(size_t(elements) + 1, 0);
    sorted.links.assign(size_t(elements), 0);
    for (const Step &step : steps) {
        sorted.hops.push_back(step.hop);
        ++sorted.start[size_t(step.from) + 1];
        sorted.links[size_t(step.from)] += step.link ? 1 : 0;
    }
    for (size_t i = 1; i < sorted.start.size(); ++i)
        sorted.start[i] += sorted.start[i - 1];
    return sorted;
}

std::span<const Vocabulary::Hop> Vocabulary::Hops::all(int element) const
{
    const auto first = size_t(start[size_t(element)]);
    return {hops.data() + first, size_t(start[size_t(element) + 1]) - first};
}

std::span<const Vocabulary::Hop> Vocabulary::Hops::withoutLinks(int element) const
{
    const auto every = all(element);
    return every.first(every.size() - size_t(links[size_t(element)]));
}

int Vocabulary::whole(int tool) const
{
    const QString id = m_index.element(tool).fields.get(parent).text();
    return id.isEmpty() ? -1 : m_index.elementNumber(id);
}

void Vocabulary::findQuestions()
{
    for (const int number : m_index.ofKind(questionKind)) {
        const Fields &fields = m_index.element(number).fields;
        if (fields.get(key::answer).isEmpty() && !fields.get(key::about).isEmpty())
            m_questioned.insert(fields.get(key::about).text());
    }
}

bool Vocabulary::isLiveRelation(int relation) const
{
    return isLive(m_index.from(relation)) && isLive(m_index.to(relation))
        && isLiveItem(m_index.relation(relation));
}

std::vector<int> Vocabulary::liveFlows() const
{
    std::vector<int> flows;
    for (const int flow : m_index.ofKind(dataFlow)) {
        if (isLiveRelation(flow) && carriage(flow) != Carriage::Link)
            flows.push_back(flow);
    }
    return flows;
}

std::vector<int> Vocabulary::receivers(int flow) const
{
    if (m_index.relation(flow).fields.get(twoWay).flag())
        return {m_index.to(flow), m_index.from(flow)};
    return {m_index.to(flow)};
}

bool Vocabulary::has(int element, Key relationKind) const
{
    const auto relations = m_index.out(element);
    return std::any_of(relations.begin(), relations.end(), [&](int relation) {
        return m_index.relation(relation).kind == relationKind;
    });
}

// Several relations of a kind may join the same two.
static std::vector<int> once(std::vector<int> elements)
{
    std::sort(elements.begin(), elements.end());
    elements.erase(std::unique(elements.begin(), elements.end()), elements.end());
    return elements;
}

std::vector<int> Vocabulary::targets(int element, Key relationKind) const
{
    std::vector<int> found;
    for (const int relation : m_index.out(element)) {
        if (m_index.relation(relation).kind == relationKind && isLiveRelation(relation))
            found.push_back(m_index.to(relation));
    }
    return once(std::move(found));
}

std::vector<int> Vocabulary::sources(int element, Key relationKind) const
{
    std::vector<int> found;
    for (const int relation : m_index.in(element)) {
        if (m_index.relation(relation).kind == relationKind && isLiveRelation(relation))
            found.push_back(m_index.from(relation));
    }
    return once(std::move(found));
}

QStringList Vocabulary::idsOf(const std::vector<int> &elements) const
{
    QStringList ids;
    for (const int element : elements)
        ids.append(m_index.element(element).id);
    return ids;
}

static Truth isCarriage(Carriage carriage, Carriage wanted)
{
    if (carriage == Carriage::Unknown)
        return Truth::Unknown;
    return carriage == wanted ? Truth::Yes : Truth::No;
}

Truth Vocabulary::isByHand(int relation) const
{
    return isCarriage(carriage(relation), Carriage::ByHand);
}

Truth Vocabulary::isAutomatic(int flow) const
{
    return isCarriage(carriage(flow), Carriage::Automatic);
}

Truth Vocabulary::carriesPersonalData(int flow) const
{
    const Value &objects = m_index.relation(flow).fields.get(key::objects);
    if (objects.isUnknown())
        return Truth::Unknown;
    Truth carries = Truth::No;
    for (const QString &id : objects.list()) {
        const Item *object = m_graph.find(id);
        carries = either(carries, object ? isPersonal(*object) : Truth::Unknown);
    }
    return carries;
}

Truth Vocabulary::isPersonal(const Item &object) const
{
    const Value &value = object.fields.get(sensitivity);
    if (value.isUnknown())
        return Truth::Unknown;
    const bool personal = value.text() == "personal"_L1 || value.text() == "special"_L1;
    return personal ? Truth::Yes : Truth::No;
}

Truth Vocabulary::carries(int flow, const QString &object) const
{
    const Value &objects = m_index.relation(flow).fields.get(key::objects);
    if (objects.isUnknown())
        return Truth::Unknown;
    return objects.list().contains(object) ? Truth::Yes : Truth::No;
}

QStringList Vocabulary::personalObjects(int flow) const
{
    QStringList objects = m_index.relation(flow).fields.get(key::objects).list();
    objects.removeIf([&](const QString &id) {
        const Item *object = m_graph.find(id);
        return !object || isPersonal(*object) != Truth::Yes;
    });
    return objects;
}

bool Vocabulary::crossesDepartments(int flow) const
{
    const QString from = department(m_index.from(flow));
    const QString to = department(m_index.to(flow));
    return !from.isEmpty() && !to.isEmpty() && from != to;
}

std::optional<double> Vocabulary::hours(int flow) const
{
    const Fields &fields = m_index.relation(flow).fields;
    const Value &minutes = fields.get(minutesPerRun);
    const Value &runs = fields.get(runsPerMonth);
    if (minutes.isUnknown() || runs.isUnknown())
        return {};
    const double rework = 1 + fields.get(reworkPct).number() / 100;
    return minutes.number() * runs.number() / 60 * rework;
}

Truth Vocabulary::lacks(const Item &item, Key field) const
{
    if (!item.fields.get(field).isEmpty())
        return Truth::No;
    return hasOpenQuestion(item.id) ? Truth::Unknown : Truth::Yes;
}

Truth Vocabulary::flag(const Item &item, Key field) const
{
    const Value &value = item.fields.get(field);
    if (value.isUnknown())
        return Truth::Unknown;
    return value.flag() ? Truth::Yes : Truth::No;
}

std::optional<QDate> Vocabulary::date(const Item &item, Key field) const
{
    const QDate day = QDate::fromString(item.fields.get(field).text(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString Vocabulary::department(int element) const
{
    return m_index.element(element).fields.get(key::department).text();
}

bool Vocabulary::isHub(int tool) const
{
    const Fields &fields = m_index.element(tool).fields;
    const Value &known = fields.get(role);
    if (known.isUnknown())
        return fields.get(key::category).text() == "integration"_L1;
    return known.text() == "hub"_L1;
}

bool Vocabulary::isSender(int tool) const
{
    return Schema::isSender(m_index.element(tool).fields.get(key::category).text());
}

bool Vocabulary::isEnd(int tool) const
{
    const Fields &fields = m_index.element(tool).fields;
    return fields.get(role).text() == "endpoint"_L1
        || Schema::isEndByNature(fields.get(key::category).text());
}

Truth Vocabulary::isCritical(int element) const
{
    const Value &known = m_index.element(element).fields.get(key::criticality);
    if (known.isUnknown())
        return Truth::Unknown;
    return known.number() >= 3 ? Truth::Yes : Truth::No;
}

// A field of which nobody said how it is known is left out, unless that is so of all of them. So is
// what the catalogue knows of a product: that is no guess about this firm.
Truth Vocabulary::isAssumed(const Item &item) const
{
    if (const Value &whole = item.fields.get(evidence); whole.isText())
        return whole.text() == "assumed"_L1 ? Truth::Yes : Truth::No;
    Truth assumed = Truth::Unknown;
    for (const auto &[field, value] : item.fields) {
        if (!field.startsWith(prefix::known))
            continue;
        const QJsonObject known = value.json().toObject();
        if (known.value("source"_L1).toString() == catalogueSource)
            continue;
        if (known.value("how"_L1).toString() == "assumed"_L1)
            return Truth::Yes;
        assumed = Truth::No;
    }
    return assumed;
}

bool Vocabulary::supportsTouchpoint(int tool) const
{
    const std::vector<int> supported = targets(tool, Key(u"supports"));
    return std::any_of(supported.begin(), supported.end(), [&](int element) {
        return m_index.element(element).kind == Key(u"touchpoint");
    });
}

std::optional<qint64> Vocabulary::age(const Item &item) const
{
    const auto created = date(item, key::createdOn);
    return created ? std::optional(created->daysTo(m_today)) : std::nullopt;
}

bool Vocabulary::isFresh(const Item &item, double days) const
{
    const auto known = age(item);
    return known && double(*known) < days;
}

std::span<const Key> responsibilities()
{
    static const Key fields[] = {key::owner,
                                 Key(u"tech-owner"),
                                 Key(u"backup-owner"),
                                 Key(u"human-in-charge"),
                                 Key(u"responsible")};
    return fields;
}

} // namespace martlet
