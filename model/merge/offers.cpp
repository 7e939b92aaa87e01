// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/merge/offers.h"

#include "model/base/text.h"
#include "model/graph/integrity.h"
#include "model/merge/projectcopy.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Names = QHash<QString, QString>; ///< identities of theirs, and what they are called in ours

bool isRelation(const Item &item)
{
    return !item.from.isEmpty() || !item.to.isEmpty();
}

class Matcher
{
public:
    Matcher(const Graph &ours, const Graph &theirs)
        : m_ours(ours)
        , m_theirs(theirs.sortedItems())
    {
        std::erase_if(m_theirs, [](const Item *item) { return item->kind == key::undecided; });
    }

    Names matched()
    {
        matchByIdentity();
        matchByName();
        matchRelations();
        renameTheRest();
        return m_names;
    }

private:
    /// What two things have in common that may be the same; empty where nothing tells.
    using Likeness = std::tuple<QString, QString, QString>;

    void matchByIdentity()
    {
        for (const Item *their : m_theirs) {
            const Item *mine = m_ours.find(their->id);
            if (mine && mine->kind == their->kind && !isRelation(*their))
                match(*their, their->id);
        }
    }

    void matchByName()
    {
        const auto likeness = [](const Item &item) {
            return isRelation(item) || item.name().isEmpty()
                ? Likeness()
                : Likeness(item.kind.text(), normalisedName(item.name()), QString());
        };
        matchAlike(likeness, likeness);
    }

    /// A relation that joins other things than ours of the same identity is another one.
    void matchRelations()
    {
        const auto mine = [](const Item &item) {
            return isRelation(item) ? Likeness(item.kind.text(), item.from, item.to) : Likeness();
        };
        const auto their = [this](const Item &item) {
            return isRelation(item)
                ? Likeness(item.kind.text(), m_names.value(item.from), m_names.value(item.to))
                : Likeness();
        };
        for (const Item *item : m_theirs) {
            const Item *same = m_ours.find(item->id);
            if (same && isRelation(*item) && mine(*same) == their(*item))
                match(*item, item->id);
        }
        matchAlike(mine, their);
    }

    template<typename OfOurs, typename OfTheirs>
    void matchAlike(OfOurs ofOurs, OfTheirs ofTheirs)
    {
        QMap<Likeness, QStringList> free;
        for (const Item *item : m_ours.sortedItems()) {
            const Likeness likeness = ofOurs(*item);
            if (likeness != Likeness() && !m_taken.contains(item->id))
                free[likeness].append(item->id);
        }
        for (const Item *item : m_theirs) {
            const auto found = free.find(ofTheirs(*item));
            if (!m_names.contains(item->id) && found != free.end() && !found->isEmpty())
                match(*item, found->takeFirst());
        }
    }

    void match(const Item &their, const QString &mine)
    {
        m_names.insert(their.id, mine);
        m_taken.insert(mine);
    }

    void renameTheRest()
    {
        for (const Item *item : m_theirs) {
            if (m_names.contains(item->id))
                continue;
            QString id = item->id;
            for (int number = 2; m_ours.contains(id) || m_taken.contains(id); ++number)
                id = u"%1 %2"_s.arg(item->id).arg(number);
            match(*item, id);
        }
    }

    const Graph &m_ours;
    std::vector<const Item *> m_theirs;
    Names m_names;
    QSet<QString> m_taken;
};

/// Theirs with our identities, wherever an identity stands.
class Translator
{
public:
    Translator(const Graph &theirs, const Names &names)
        : m_theirs(theirs)
        , m_schema(theirs)
        , m_names(names)
    { }

    Graph translated() const
    {
        std::vector<Item> items;
        for (const ItemPtr &item : m_theirs.items()) {
            if (m_names.contains(item->id))
                items.push_back(translated(*item));
        }
        return Graph(std::move(items));
    }

private:
    Item translated(const Item &item) const
    {
        Item made {named(item.id), item.kind, named(item.from), named(item.to), {}};
        for (const auto &[field, value] : item.fields) {
            const QString view = viewOfPlace(field);
            made.fields.set(view.isEmpty() ? field : placeKey(named(view)),
                            translated(item, field, value));
        }
        return made;
    }

    Value translated(const Item &item, Key field, const Value &value) const
    {
        const FieldRow *row = m_schema.field(item.kind, field);
        const bool refers = (row && row->isReference())
            || (item.kind == u"comment"_key && (field == u"on"_key || field == u"thread"_key))
            || (item.kind == u"waiver"_key && field == u"items"_key);
        if (refers && value.isText())
            return named(value.text());
        if (!refers || !value.isList())
            return value;
        QStringList ids = value.list();
        for (QString &id : ids)
            id = named(id);
        return ids;
    }

    QString named(const QString &id) const { return m_names.value(id, id); }

    const Graph &m_theirs;
    Schema m_schema;
    const Names &m_names;
};

/// Where two projects may differ and be both right.
bool isOfTheProjectAlone(Key field)
{
    return field.startsWith(prefix::place) || field.startsWith(prefix::known)
        || field.startsWith(prefix::source);
}

void compare(const Item &mine, const Item &their, QList<Offers::Field> *differing)
{
    for (const auto &[field, value] : their.fields) {
        if (!isOfTheProjectAlone(field) && mine.fields.get(field) != value)
            differing->append({mine.id, field});
    }
}

} // namespace

Offers offers(const Graph &ours, const Graph &theirs)
{
    const Names names = Matcher(ours, theirs).matched();
    Offers made {Translator(theirs, names).translated(), {}, {}};
    for (const Item *item : made.theirs.sortedItems()) {
        if (const Item *mine = ours.find(item->id))
            compare(*mine, *item, &made.differing);
        else
            made.onlyTheirs.append(item->id);
    }
    return made;
}

void takeNew(Draft *draft, const Offers &offers)
{
    for (const bool relations : {false, true}) {
        for (const QString &id : offers.onlyTheirs) {
            const Item &item = *offers.theirs.find(id);
            if (isRelation(item) != relations)
                continue;
            draft->set(id, key::kind, item.kind.text());
            for (const Key end : {key::from, key::to}) {
                if (relations)
                    draft->set(id, end, item.value(end));
            }
            for (const auto &[field, value] : item.fields)
                draft->set(id, field, value);
        }
    }
}

} // namespace martlet
