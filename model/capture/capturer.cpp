// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/capture/capturer.h"

#include "model/base/text.h"
#include "model/capture/capturewords.h"
#include "model/schema/joining.h"

#include <QDate>

namespace martlet {

using namespace Qt::StringLiterals;

Capturer::Capturer(Draft *draft)
    : m_draft(draft)
    , m_names(draft->graph())
{ }

QStringList
Capturer::meant(const CaptureLine &line, const CaptureSite &site, const ElementNames &names)
{
    // What is only named is of the kind that is being named; a connection may lead elsewhere.
    QList<Key> kinds {site.kind};
    if (!line.flows.isEmpty())
        kinds.append(site.kinds);
    QStringList ids;
    for (const CapturedName &name : line.names)
        ids.append(name.name.isEmpty() ? site.from : names.find(name.name, kinds));
    return ids;
}

Captured Capturer::write(const CaptureLine &line, const CaptureSite &site)
{
    Captured captured;
    const QStringList known = meant(line, site, m_names);
    for (qsizetype i = 0; i < line.names.size(); ++i) {
        const CapturedName &name = line.names.at(i);
        // A name may stand twice in a line, and is new but once.
        const QString id =
            known.at(i).isEmpty() ? meant({{name}, {}}, site, m_names).first() : known.at(i);
        captured.elements.append(element(name, id, site));
        const QString &made = captured.elements.last();
        if (id.isEmpty() && !made.isEmpty())
            captured.made.append(made);
        if (const std::optional<Place> place = site.places.value(i); place && !made.isEmpty())
            m_draft->place(made, site.view, *place);
    }
    for (qsizetype i = 0; i < line.flows.size(); ++i) {
        bool isNew = false;
        const QString made =
            flow(captured.elements.at(i), captured.elements.at(i + 1), line.flows.at(i), &isNew);
        if (!made.isEmpty())
            captured.flows.append(made);
        captured.connects |= isNew;
    }
    return captured;
}

QString Capturer::label(const Captured &captured) const
{
    QStringList names;
    for (const QString &id : captured.elements) {
        if (const Item *element = m_draft->graph().find(id))
            names.append(element->name());
    }
    const QString whole = names.join(u" → "_s);
    if (captured.connects)
        return tr("Connect %1").arg(whole);
    return captured.made.isEmpty() ? tr("Change %1").arg(whole) : tr("Add %1").arg(whole);
}

QString Capturer::create(Key kind, const QString &name)
{
    const QString id = m_draft->create(kind, name);
    m_draft->set(id, key::createdOn, QDate::currentDate().toString(Qt::ISODate));
    m_names.add(id, kind, name);
    return id;
}

QString Capturer::element(const CapturedName &name, const QString &known, const CaptureSite &site)
{
    if (name.name.isEmpty() && known.isEmpty())
        return {};
    QString id = known;
    if (id.isEmpty()) {
        id = create(site.kind, name.name);
        for (const auto &[field, value] : site.fields)
            m_draft->set(id, field, value);
    }
    setLane(id, name.lane);
    setOwners(id, name.owners);
    if (known.isEmpty()) {
        fillInKnown(m_draft, id, site.extent);
        fillInKnownData(m_draft, id);
    }
    return id;
}

void Capturer::setIfAllowed(const QString &item, Key field, const Value &value)
{
    const Item *found = m_draft->graph().find(item);
    const FieldRow *row = found ? m_draft->schema().field(found->kind, field) : nullptr;
    if (row && !Schema::problem(*row, value))
        m_draft->set(item, field, value);
}

void Capturer::setLane(const QString &element, const QString &lane)
{
    if (lane.isEmpty())
        return;
    const Item *item = m_draft->graph().find(element);
    setIfAllowed(element, laneFieldOf(item->kind, m_draft->schema()), lane);
}

QString Capturer::owner(const QString &name)
{
    const QString known = m_names.findOwner(name);
    return known.isEmpty() ? create(u"person"_key, name) : known;
}

// The first answers for it, the second stands in; of others the note tells.
void Capturer::setOwners(const QString &item, const QStringList &owners)
{
    QStringList rest = owners;
    const Key kind = owners.isEmpty() ? Key() : m_draft->graph().find(item)->kind;
    for (const Key field : {key::owner, u"backup-owner"_key}) {
        if (!rest.isEmpty() && m_draft->schema().field(kind, field))
            m_draft->set(item, field, owner(rest.takeFirst()));
    }
    if (!rest.isEmpty())
        addNote(item, tr("Also responsible: %1").arg(rest.join(u", "_s)));
}

void Capturer::addNote(const QString &item, const QString &note)
{
    const QString before = m_draft->graph().value(item, u"note"_key).text();
    if (!before.contains(note))
        m_draft->set(item, u"note"_key, before.isEmpty() ? note : before + u'\n' + note);
}

QString
Capturer::flow(const QString &from, const QString &to, const CapturedFlow &flow, bool *isNew)
{
    const Item *source = m_draft->graph().find(from);
    const Item *target = m_draft->graph().find(to);
    const Key kind =
        source && target && from != to ? kindThatJoins(source->kind, target->kind) : Key();
    if (kind.isEmpty())
        return {};
    QString id = relationBetween(m_draft->graph(), kind, from, to);
    *isNew = id.isEmpty();
    if (*isNew) {
        id = m_draft->relate(kind, from, to);
        m_draft->set(id, key::createdOn, QDate::currentDate().toString(Qt::ISODate));
    }
    setCarried(id, flow.carried, *isNew);
    if (flow.twoWay)
        setIfAllowed(id, u"two-way"_key, true);
    if (!flow.rhythm.isEmpty())
        setIfAllowed(id, u"rhythm"_key, flow.rhythm);
    addObjects(id, flow.objects);
    setOwners(id, flow.owners);
    return id;
}

static bool isByHand(const QString &mode)
{
    static const QStringList hands {u"file-manual"_s, u"copy-paste"_s, u"talk"_s, u"by-hand"_s};
    return hands.contains(mode);
}

// An arrow says less than a mode that is known, but it can contradict it.
void Capturer::setCarried(const QString &flow, Carried carried, bool isNew)
{
    if (carried == Carried::Unsaid)
        return;
    const QString mode = m_draft->graph().value(flow, key::mode).text();
    const bool byHand = carried == Carried::ByHand;
    const bool isKnown = !isNew && !mode.isEmpty() && mode != "unknown"_L1;
    if (!isKnown || isByHand(mode) != byHand)
        setIfAllowed(flow, key::mode, byHand ? u"by-hand"_s : u"automatic"_s);
}

void Capturer::addObjects(const QString &flow, const QStringList &objects)
{
    if (objects.isEmpty())
        return;
    const Item *item = m_draft->graph().find(flow);
    if (!m_draft->schema().field(item->kind, key::objects)) {
        setIfAllowed(flow, u"passes"_key, objects.join(u", "_s));
        return;
    }
    QStringList carried = item->fields.get(key::objects).list();
    for (const QString &name : objects) {
        const QString known = m_names.find(name, {u"data-object"_key});
        const QString id = known.isEmpty() ? create(u"data-object"_key, name) : known;
        if (!carried.contains(id))
            carried.append(id);
    }
    m_draft->set(flow, key::objects, carried);
}

} // namespace martlet
