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
const Key sensitivity(u"sensitivity");
const Key minutesPerRun(u"minutes-per-run");
const Key runsPerMonth(u"runs-per-month");
const Key evidence(u"evidence");
const Key reworkPct(u"rework-pct");

constexpr qsizetype fewObjects = 8; // so many are looked through one by one

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
/// A field of one kind, as the setting "withheld" names it.
Key ofKind(Key kind, Key field)
{
    return Key(kind.text() + u'.' + field.text());
}

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
    , m_withheld(graph.project().fields.get(u"withheld"_key).list())
{
    findLive();
    findCarriage();
    findFlows();
    findQuestions();
    findTraits();
    findPersonalData();
}

void Vocabulary::findLive()
{
    m_live.resize(size_t(m_index.elementCount()));
    for (int i = 0; i < m_index.elementCount(); ++i)
        m_live[size_t(i)] = isLiveItem(m_index.element(i));
    m_liveRelations.resize(size_t(m_index.relationCount()));
    for (int i = 0; i < m_index.relationCount(); ++i) {
        m_liveRelations[size_t(i)] =
            isLive(m_index.from(i)) && isLive(m_index.to(i)) && isLiveItem(m_index.relation(i));
    }
}

void Vocabulary::findCarriage()
{
    m_carriage.resize(size_t(m_index.relationCount()));
    m_twoWay.resize(m_carriage.size());
    m_receivers.resize(m_carriage.size());
    for (int i = 0; i < m_index.relationCount(); ++i) {
        const Item &item = m_index.relation(i);
        const Value &mode = item.fields.get(key::mode);
        m_carriage[size_t(i)] = item.kind == handOff ? handOffCarriage(mode) : flowCarriage(mode);
        m_twoWay[size_t(i)] = item.fields.get(twoWay).flag();
        m_receivers[size_t(i)] = {m_index.to(i), m_index.from(i)};
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
        if (!link)
            m_liveFlows.push_back(flow);
        out.push_back({from, {flow, to}, link});
        in.push_back({to, {flow, from}, link});
        if (m_twoWay[size_t(flow)]) {
            out.push_back({to, {flow, from}, link});
            in.push_back({from, {flow, to}, link});
        }
    }
    m_out = sorted(out, m_index.elementCount());
    m_in = sorted(in, m_index.elementCount());
}

// The steps are in the order of their flows, and stay so for each element.
Vocabulary::Hops Vocabulary::sorted(const std::vector<Step> &steps, int elements)
{
    Hops sorted;
    sorted.start.assign(size_t(elements) + 1, 0);
    sorted.links.assign(size_t(elements), 0);
    for (const Step &step : steps) {
        ++sorted.start[size_t(step.from) + 1];
        sorted.links[size_t(step.from)] += step.link ? 1 : 0;
    }
    for (size_t i = 1; i < sorted.start.size(); ++i)
        sorted.start[i] += sorted.start[i - 1];
    std::vector<int> next(sorted.start.begin(), sorted.start.end() - 1);
    sorted.hops.resize(steps.size());
    for (const bool link : {false, true}) {
        for (const Step &step : steps) {
            if (step.link == link)
                sorted.hops[size_t(next[size_t(step.from)]++)] = step.hop;
        }
    }
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

// In a copy that was made without the questions, any of its items may have one.
void Vocabulary::findQuestions()
{
    for (int i = 0; isWithheld(questionKind) && i < m_index.elementCount(); ++i)
        m_questioned.insert(m_index.element(i).id);
    for (int i = 0; isWithheld(questionKind) && i < m_index.relationCount(); ++i)
        m_questioned.insert(m_index.relation(i).id);
    for (const int number : m_index.ofKind(questionKind)) {
        const Fields &fields = m_index.element(number).fields;
        if (fields.get(key::answer).isEmpty() && !fields.get(key::about).isEmpty())
            m_questioned.insert(fields.get(key::about).text());
    }
}

const Value &Vocabulary::role(int tool) const
{
    static const Key field(u"role");
    static const Key known = knownKey(field);
    static const Value unknown;
    const Fields &fields = m_index.element(tool).fields;
    return isOnlyUsual(fields.get(known)) ? unknown : fields.get(field);
}

Vocabulary::Traits Vocabulary::traitsOf(int number) const
{
    const Item &element = m_index.element(number);
    const Value &known = role(number);
    const QString &category = element.fields.get(key::category).text();
    const Value &criticality = element.fields.get(key::criticality);
    Traits traits;
    traits.hub = known.isUnknown() ? category == "integration"_L1 : known.text() == "hub"_L1;
    traits.sender = Schema::isSender(category);
    traits.end = known.text() == "endpoint"_L1 || Schema::isEndByNature(category);
    if (!criticality.isUnknown())
        traits.critical = criticality.number() >= 3 ? Truth::Yes : Truth::No;
    return traits;
}

void Vocabulary::findTraits()
{
    QHash<QString, int> departments;
    m_traits.resize(m_live.size());
    for (int i = 0; i < m_index.elementCount(); ++i) {
        m_traits[size_t(i)] = traitsOf(i);
        const QString &name = department(i);
        if (name.isEmpty())
            continue;
        const auto known = departments.constFind(name);
        m_traits[size_t(i)].department = known == departments.cend()
            ? *departments.insert(name, int(departments.size()))
            : *known;
    }
    for (const int relation : m_index.ofKind(u"supports"_key)) {
        if (isLiveRelation(relation)
            && m_index.element(m_index.to(relation)).kind == u"touchpoint"_key)
            m_traits[size_t(m_index.from(relation))].supportsTouchpoint = true;
    }
}

void Vocabulary::findPersonalData()
{
    m_personal.assign(m_carriage.size(), Truth::Unknown);
    for (const int flow : m_index.ofKind(dataFlow)) {
        const Value &objects = m_index.relation(flow).fields.get(key::objects);
        m_personal[size_t(flow)] = personalIn(objects);
        if (objects.list().size() > fewObjects)
            m_manyObjects.insert(flow, QSet(objects.list().begin(), objects.list().end()));
    }
}

std::span<const int> Vocabulary::receivers(int flow) const
{
    return std::span<const int>(m_receivers[size_t(flow)]).first(m_twoWay[size_t(flow)] ? 2 : 1);
}

bool Vocabulary::has(int element, Key relationKind) const
{
    const auto relations = m_index.out(element);
    return std::any_of(relations.begin(), relations.end(), [&](int relation) {
        return m_index.relationKind(relation) == relationKind;
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
        if (m_index.relationKind(relation) == relationKind && isLiveRelation(relation))
            found.push_back(m_index.to(relation));
    }
    return once(std::move(found));
}

std::vector<int> Vocabulary::sources(int element, Key relationKind) const
{
    std::vector<int> found;
    for (const int relation : m_index.in(element)) {
        if (m_index.relationKind(relation) == relationKind && isLiveRelation(relation))
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

Truth Vocabulary::personalIn(const Value &objects) const
{
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
    const bool carries = objects.list().size() > fewObjects
        ? m_manyObjects.constFind(flow)->contains(object)
        : objects.list().contains(object);
    return carries ? Truth::Yes : Truth::No;
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
    const int from = departmentNumber(m_index.from(flow));
    const int to = departmentNumber(m_index.to(flow));
    return from >= 0 && to >= 0 && from != to;
}

std::optional<double> Vocabulary::hours(int flow) const
{
    const Fields &fields = m_index.relation(flow).fields;
    const Value &minutes = fields.get(minutesPerRun);
    const Value &runs = fields.get(runsPerMonth);
    if (minutes.isUnknown() || runs.isUnknown())
        return {};
    constexpr double most = 1e6; // of more, a slip of the pen is likelier than the work
    const double rework = 1 + fields.get(reworkPct).number() / 100;
    return std::clamp(minutes.number() * runs.number() / 60 * rework, 0.0, most);
}

Truth Vocabulary::lacks(const Item &item, Key field) const
{
    if (!item.fields.get(field).isEmpty())
        return Truth::No;
    const bool isOpen = hasOpenQuestion(item.id) || isWithheld(field)
        || (!m_withheld.isEmpty() && isWithheld(ofKind(item.kind, field)));
    return isOpen ? Truth::Unknown : Truth::Yes;
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
    const QDate day = dayOf(item.fields.get(field).text());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

const QString &Vocabulary::department(int element) const
{
    return m_index.element(element).fields.get(key::department).text();
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

QString departmentOf(const Graph &graph, const QString &id)
{
    const Item *item = graph.find(id);
    if (item && !item->from.isEmpty())
        item = graph.find(item->from);
    return item ? item->fields.get(key::department).text() : QString();
}

QDate dayOf(const QString &text)
{
    const auto number = [&](qsizetype first, qsizetype count) {
        int sum = 0;
        for (const QChar c : QStringView(text).sliced(first, count))
            sum = c >= u'0' && c <= u'9' ? sum * 10 + (c.unicode() - u'0') : -100000;
        return sum;
    };
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-') {
        // Most are written so; this takes a fraction of the time.
        const QDate day(number(0, 4), number(5, 2), number(8, 2));
        if (day.isValid())
            return day;
    }
    return QDate::fromString(text, Qt::ISODate);
}

std::span<const Key> responsibilities()
{
    static const Key fields[] = {key::owner,
                                 u"tech-owner"_key,
                                 u"backup-owner"_key,
                                 u"human-in-charge"_key,
                                 u"responsible"_key};
    return fields;
}

} // namespace martlet
