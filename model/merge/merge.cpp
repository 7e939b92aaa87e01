// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/merge/merge.h"

#include "model/base/text.h"
#include "model/graph/integrity.h"
#include "model/merge/register.h"
#include "model/merge/setaside.h"
#include "model/schema/schema.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// The versions that do not show, by item and field.
using Alternatives = QHash<QString, QHash<Key, Versions>>;

/// A copy, with what is asked of it in passing.
struct Reading
{
    explicit Reading(const ProjectCopy &of)
        : copy(of)
        , withheld(of.graph.project().fields.get(u"withheld"_key).list())
        , isRedacted(!of.graph.project().fields.get(u"withheld"_key).isEmpty())
        , schema(of.graph)
        , aside(SetAside::in(of))
    {
        for (const Item *item : of.graph.itemsOf(key::undecided)) {
            const Undecided undecided = *Undecided::of(*item);
            if (undecided.field == key::ends && undecided.value.list().size() != 2)
                continue; // Martlet writes no such value
            alternatives[undecided.item][undecided.field].append(
                {undecided.value, of.stamps.value(item->id).born});
        }
    }

    const Item *find(const QString &id) const { return copy.graph.find(id); }
    Versions versionsOf(const Item &item, const ItemStamps &stamps, Key field) const;
    bool hasAll(const Item &item) const;

    bool withholds(const Item &item, Key field) const;
    /// Whether a change that made or deleted an item is known here, and not only set aside.
    bool knowsOf(const QString &item, const ChangeId &change) const
    {
        return holdsChange(copy.held, change) && !aside.contains(item, key::kind, change);
    }

    const ProjectCopy &copy;
    const QStringList withheld;
    const bool isRedacted;
    const Schema schema;
    const SetAside aside;
    Alternatives alternatives;
};

Versions Reading::versionsOf(const Item &item, const ItemStamps &stamps, Key field) const
{
    Versions versions;
    const Value value = item.value(field);
    const auto written = stamps.fields.constFind(field.text());
    if (written != stamps.fields.constEnd())
        versions.append({value, *written});
    else if (!value.isUnknown())
        versions.append({value, stamps.born});
    const auto others = alternatives.constFind(item.id);
    return others == alternatives.constEnd() ? versions : versions + others->value(field);
}

/// What stands beside the values: how they are known, what imports call things.
bool isAside(Key field)
{
    return field.startsWith(prefix::known) || field.startsWith(prefix::source);
}

/// Where neither side is asked, whatever they say.
bool isQuiet(Key field)
{
    return field.startsWith(prefix::place) || isAside(field);
}

void setValue(Item *item, Key field, const Value &value)
{
    if (field == key::kind)
        item->kind = Key(value.text());
    else if (field == key::ends)
        std::tie(item->from, item->to) = std::pair(value.list().value(0), value.list().value(1));
    else
        item->fields.set(field, value);
}

bool hasAny(const Stamp &stamp, const HeldChanges &held)
{
    return std::any_of(stamp.begin(), stamp.end(), [&](const ChangeId &change) {
        return holdsChange(held, change);
    });
}

bool isNewTo(const HeldChanges &held, const Stamp &stamp)
{
    return !std::all_of(stamp.begin(), stamp.end(), [&](const ChangeId &change) {
        return holdsChange(held, change);
    });
}

/// An item of the merged copy in the making.
struct Merging
{
    Item item;
    ItemStamps stamps;
};

class Merger
{
public:
    Merger(const ProjectCopy &ours, const ProjectCopy &theirs, const FindChange &find)
        : m_ours(ours)
        , m_theirs(theirs)
        , m_find(find)
    { }

    Merged merged();

private:
    void mergeItem(const QString &id);
    void mergeFields(const Item &mine, const Item &their);
    void mergeField(Key field, const Item &mine, const Item &their, Merging *into);
    void mergeOneSided(const Item &item, const Reading &here, const Reading &there);
    void take(const Item &item, const Reading &here, const Reading &there);
    bool isLeftByRedaction(Key field) const;
    Versions joinedVersions(Key field, const Item &mine, const Item &their) const;
    Versions broughtBackBy(const Reading &part,
                           const Versions &told,
                           const Reading &whole,
                           const Versions &known,
                           const Item &item,
                           Key field) const;
    void bury(const QString &id);

    void bringBackWhatIsNeeded();
    QStringList neededBy(const Item &item, const Schema &schema) const;
    void bringBack(const QString &id);

    void settleUndecided();
    Item undecidedItem(const QString &item, Key field, const Version &version) const;
    void noteAlike();

    const Item *now(const QString &id) const;
    Edits edits() const;
    HeldChanges heldByBoth() const;

    const Reading m_ours;
    const Reading m_theirs;
    const FindChange &m_find;
    Merged m_merged;
    QHash<QString, Merging> m_changed; ///< items that differ from ours, by value or stamp
    QSet<QString> m_gone; ///< of both copies, and not in the merged one
    Alternatives m_alternatives;
};

/// What is undecided follows from the stamps of the fields: that it was removed needs no memory.
bool isOfUndecided(const QString &id)
{
    static const QString start = key::undecided.text() + u':';
    return id.startsWith(start);
}

/// Identities of both copies, but for what is undecided in them.
std::set<QString> identitiesOf(const Graph &a, const Graph &b)
{
    std::set<QString> all;
    for (const Graph *graph : {&a, &b}) {
        for (const ItemPtr &item : graph->items()) {
            if (item->kind != key::undecided)
                all.insert(item->id);
        }
    }
    return all;
}

Merged Merger::merged()
{
    m_merged.copy = m_ours.copy;
    m_merged.copy.held = heldByBoth();
    m_merged.copy.deleted.removeIf([](const auto &gone) { return isOfUndecided(gone.key()); });
    const std::set<QString> all = identitiesOf(m_ours.copy.graph, m_theirs.copy.graph);
    for (const QString &id : all)
        mergeItem(id);
    for (auto gone = m_theirs.copy.deleted.cbegin(); gone != m_theirs.copy.deleted.cend(); ++gone) {
        if (!m_ours.find(gone.key()) && !m_theirs.find(gone.key()) && !isOfUndecided(gone.key()))
            bury(gone.key());
    }
    bringBackWhatIsNeeded();
    settleUndecided();
    noteAlike();

    m_merged.edits = edits();
    if (!apply(m_merged.copy.graph, m_merged.edits))
        qFatal("a merge does not fit the copy that it was made from");
    for (auto changed = m_changed.cbegin(); changed != m_changed.cend(); ++changed) {
        m_merged.copy.stamps.insert(changed.key(), changed->stamps);
        m_merged.touched.insert(changed.key());
    }
    for (const QString &id : m_gone) {
        if (m_merged.copy.stamps.remove(id))
            m_merged.touched.insert(id);
    }
    return m_merged;
}

HeldChanges Merger::heldByBoth() const
{
    HeldChanges held = m_ours.copy.held;
    for (const auto &[run, number] : m_theirs.copy.held.asKeyValueRange())
        held[run] = std::max(held.value(run), number);
    return held;
}

void Merger::mergeItem(const QString &id)
{
    const Item *mine = m_ours.find(id);
    const Item *their = m_theirs.find(id);
    if (mine && their)
        mergeFields(*mine, *their);
    else if (mine)
        mergeOneSided(*mine, m_ours, m_theirs);
    else
        mergeOneSided(*their, m_theirs, m_ours);
}

Stamp both(const Stamp &a, const Stamp &b)
{
    Stamp all;
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

void Merger::mergeFields(const Item &mine, const Item &their)
{
    const QString &id = mine.id;
    const ItemStamps myStamps = m_ours.copy.stamps.value(id);
    const ItemStamps theirStamps = m_theirs.copy.stamps.value(id);
    const bool isDecided = !m_ours.alternatives.contains(id) && !m_theirs.alternatives.contains(id);
    if (isDecided && myStamps == theirStamps && mine == their)
        return;
    std::set<Key> fields {key::kind, key::ends};
    for (const Item *item : {&mine, &their}) {
        for (const auto &[field, value] : item->fields)
            fields.insert(field);
    }
    for (const ItemStamps *stamps : {&myStamps, &theirStamps}) {
        for (const QString &field : stamps->fields.keys()) {
            if (!SetAside::isName(field))
                fields.insert(Key(field));
        }
    }
    Merging into {{id, {}, {}, {}, {}}, {both(myStamps.born, theirStamps.born), {}}};
    for (const Key field : fields)
        mergeField(field, mine, their, &into);
    if (id == projectId)
        SetAside::joined(m_ours.aside, m_ours.copy.held, m_theirs.aside, m_theirs.copy.held)
            .writeTo(&into.stamps);
    if (into.item != mine || into.stamps != myStamps)
        m_changed.insert(id, into);
}

/// A copy in which something is withheld does not make another one such.
bool Merger::isLeftByRedaction(Key field) const
{
    return field == u"withheld"_key && m_ours.isRedacted != m_theirs.isRedacted;
}

/// Whether those who worked on a copy could not see what they replaced in a field.
bool Reading::withholds(const Item &item, Key field) const
{
    if (field == key::kind || field == key::ends || field.startsWith(prefix::place))
        return false;
    const QString ofKind = item.kind.text() + u'.' + field.text();
    return withheld.contains(field.text()) || withheld.contains(ofKind)
        || withheld.contains(ofKind + u'*') || !schema.field(item.kind, field);
}

/// What a copy with parts left out has to say where the whole holds something: nothing but what was
/// written there. Of what it was not told of, it has replaced nothing.
Versions Merger::broughtBackBy(const Reading &part,
                               const Versions &told,
                               const Reading &whole,
                               const Versions &known,
                               const Item &item,
                               Key field) const
{
    const bool isNews = std::any_of(told.begin(), told.end(), [&](const Version &version) {
        return isNewTo(whole.copy.held, version.stamp);
    });
    if (!isNews || (isAside(field) && !known.isEmpty()))
        return joined({known, {}, false}, {known, {}, false});
    const bool sawAll = known.size() <= 1 && !part.withholds(item, field);
    return joined({known, whole.copy.held, false},
                  {told, sawAll ? part.copy.held : HeldChanges(), true});
}

Versions Merger::joinedVersions(Key field, const Item &mine, const Item &their) const
{
    const Versions ours = m_ours.versionsOf(mine, m_ours.copy.stamps.value(mine.id), field);
    const Versions theirs = m_theirs.versionsOf(their, m_theirs.copy.stamps.value(mine.id), field);
    if (m_theirs.isRedacted && !m_ours.isRedacted)
        return broughtBackBy(m_theirs, theirs, m_ours, ours, mine, field);
    if (m_ours.isRedacted && !m_theirs.isRedacted)
        return broughtBackBy(m_ours, ours, m_theirs, theirs, their, field);
    const auto asideIn = [&](const Reading &side) {
        return [&aside = side.aside, &mine, field](const ChangeId &change) {
            return aside.contains(mine.id, field, change);
        };
    };
    return joined({ours, m_ours.copy.held, m_ours.isRedacted, asideIn(m_ours)},
                  {theirs, m_theirs.copy.held, m_theirs.isRedacted, asideIn(m_theirs)});
}

void Merger::mergeField(Key field, const Item &mine, const Item &their, Merging *into)
{
    const QString &id = mine.id;
    if (id == projectId && isLeftByRedaction(field))
        return;
    Versions versions = joinedVersions(field, mine, their);
    if (versions.isEmpty())
        return;
    if (field == key::kind) // what is wanted by somebody stays
        std::stable_partition(versions.begin(), versions.end(), [](const Version &version) {
            return !version.value.isUnknown();
        });
    const Version shown = versions.takeFirst();
    setValue(&into->item, field, shown.value);
    into->stamps.set(field.text(), shown.stamp);
    if (versions.isEmpty())
        return;
    if (!isQuiet(field))
        m_alternatives[id][field] = versions;
    else if (field.startsWith(prefix::place) && !m_merged.moved.contains(id))
        m_merged.moved.append(id);
}

/// All that was ever written of an item and is not past.
static QList<Stamp> stampsOf(const QString &id, const Reading &here)
{
    const ItemStamps stamps = here.copy.stamps.value(id);
    QList<Stamp> all {stamps.born};
    all.append(stamps.fields.values());
    for (const Versions &versions : here.alternatives.value(id)) {
        for (const Version &version : versions)
            all.append(version.stamp);
    }
    return all;
}

void Merger::mergeOneSided(const Item &item, const Reading &here, const Reading &there)
{
    const QList<Stamp> stamps = stampsOf(item.id, here);
    const bool isNews = std::any_of(stamps.begin(), stamps.end(), [&](const Stamp &stamp) {
        return !std::all_of(stamp.begin(), stamp.end(), [&](const ChangeId &change) {
            return there.knowsOf(item.id, change);
        });
    });
    const bool isBuried = there.copy.deleted.contains(item.id);
    const bool isMasked = here.isRedacted && !there.isRedacted && !isNews;
    if (!isNews && (isBuried || isMasked))
        bury(item.id);
    else
        take(item, here, there);
}

/// The deletions that are in question for an item that \a here has and that was deleted there:
/// those that here nobody decided on, and there nobody knows to be past.
Stamp deletionsOf(const QString &item,
                  const Versions &ofKind,
                  const Reading &here,
                  const Reading &there,
                  ChangeId grave)
{
    Stamp deletions;
    if (!here.knowsOf(item, grave))
        deletions.append(grave);
    for (const Version &version : ofKind) {
        for (const ChangeId &change : version.stamp) {
            const bool lasts = change == grave || !there.knowsOf(item, change);
            if (version.value.isUnknown() && lasts && !deletions.contains(change))
                deletions.append(change);
        }
    }
    std::sort(deletions.begin(), deletions.end());
    return deletions;
}

/// Keeps an item that only \a here has; that it was deleted there may be a question.
void Merger::take(const Item &item, const Reading &here, const Reading &there)
{
    QHash<Key, Versions> others = here.alternatives.value(item.id);
    const auto grave = there.copy.deleted.constFind(item.id);
    if (grave != there.copy.deleted.constEnd()) {
        Versions &ofKind = others[key::kind];
        const Stamp deletions = deletionsOf(item.id, ofKind, here, there, *grave);
        ofKind.removeIf([](const Version &version) { return version.value.isUnknown(); });
        if (!deletions.isEmpty())
            ofKind.append({{}, deletions});
    }
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        if (!other->isEmpty())
            m_alternatives[item.id][other.key()] = *other;
    }
    const bool isUnmasked = item.id == projectId && isLeftByRedaction(u"withheld"_key);
    if (&here != &m_theirs && !isUnmasked)
        return;
    Merging taken {item, here.copy.stamps.value(item.id)};
    if (isUnmasked)
        taken.item.fields.set(u"withheld"_key, {});
    m_changed.insert(item.id, taken);
    m_merged.copy.deleted.remove(item.id);
}

/// Notes that an item is gone. Of two deletions that of the copy which knew of the other's is kept,
/// else the greater.
void Merger::bury(const QString &id)
{
    m_gone.insert(id);
    const auto mine = m_ours.copy.deleted.constFind(id);
    const auto their = m_theirs.copy.deleted.constFind(id);
    if (their == m_theirs.copy.deleted.constEnd())
        return;
    if (mine != m_ours.copy.deleted.constEnd()) {
        const bool isOursKnown = holdsChange(m_theirs.copy.held, *mine);
        const bool isTheirsKnown = holdsChange(m_ours.copy.held, *their);
        const bool isTheirsLater = isOursKnown == isTheirsKnown ? *mine < *their : isOursKnown;
        if (!isTheirsLater)
            return;
    }
    m_merged.copy.deleted.insert(id, *their);
    m_merged.touched.insert(id);
}

const Item *Merger::now(const QString &id) const
{
    if (m_gone.contains(id))
        return nullptr;
    const auto changed = m_changed.constFind(id);
    return changed != m_changed.constEnd() ? &changed->item : m_ours.find(id);
}

QStringList Merger::neededBy(const Item &item, const Schema &schema) const
{
    QStringList needed {item.from, item.to};
    if (item.kind == u"comment"_key)
        needed.append(item.fields.get(u"on"_key).text());
    for (const auto &[field, value] : item.fields) {
        if (const QString view = viewOfPlace(field); !view.isEmpty())
            needed.append(view);
        else if (const FieldRow *row = schema.field(item.kind, field); row && row->isReference())
            needed.append(references(*row, value));
    }
    needed.removeIf([&](const QString &id) { return !m_gone.contains(id); });
    return needed;
}

void Merger::bringBackWhatIsNeeded()
{
    if (m_gone.isEmpty())
        return;
    const Schema schema(m_ours.copy.graph);
    std::set<QString> waiting;
    for (const QString &id : identitiesOf(m_ours.copy.graph, m_theirs.copy.graph)) {
        if (now(id))
            waiting.insert(id);
    }
    while (!waiting.empty()) {
        const QString id = *waiting.begin();
        waiting.erase(waiting.begin());
        for (const QString &needed : neededBy(*now(id), schema)) {
            if (!m_gone.contains(needed))
                continue;
            bringBack(needed);
            waiting.insert(needed);
        }
    }
}

void Merger::bringBack(const QString &id)
{
    const bool isOurs = m_ours.find(id);
    const Reading &here = isOurs ? m_ours : m_theirs;
    take(*here.find(id), here, isOurs ? m_theirs : m_ours);
    m_gone.remove(id);
    m_merged.copy.deleted.remove(id);
    m_merged.broughtBack.append(id);
}

static QString identityOf(const QString &item, Key field, const Stamp &stamp)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(item.toUtf8() + '\0' + field.text().toUtf8() + '\0');
    for (const ChangeId &change : stamp)
        hash.addData(change.run + QByteArray::number(change.number) + '\0');
    return key::undecided.text() + u':' + QString::fromLatin1(hash.result().first(12).toHex());
}

/// Of two descriptions of the same value: the history that one was made from told less.
static bool tellsLess(const Item &a, const Item &b)
{
    const auto told = [](const Item &item) {
        return std::tuple(item.fields.size(),
                          item.fields.get(u"author"_key).text(),
                          item.fields.get(u"time"_key).text());
    };
    return told(a) < told(b);
}

/// What stood in a value before the edit; one of an end of a relation left the other end as it is
/// in \a after.
static Value valueBefore(const Edit &edit, const Value &after)
{
    QStringList ends = after.list();
    if ((edit.field != key::from && edit.field != key::to) || ends.size() != 2
        || edit.before.isUnknown())
        return edit.before;
    ends[edit.field == key::from ? 0 : 1] = edit.before.text();
    return ends;
}

Item Merger::undecidedItem(const QString &item, Key field, const Version &version) const
{
    const QString id = identityOf(item, field, version.stamp);
    const Item *mine = m_ours.find(id);
    const Item *their = m_theirs.find(id);
    if (mine || their)
        return !mine || (their && tellsLess(*mine, *their)) ? *their : *mine;
    Undecided made {id, item, field, version.value, {}, {}, {}, false};
    const auto change = m_find ? m_find(version.stamp.last()) : std::nullopt;
    if (!change)
        return made.toItem();
    made.author = change->author;
    made.time = change->time.toUTC().toString(Qt::ISODate);
    for (const Edit &edit : change->edits) {
        if (edit.item == item && valueWith(edit.field.text()) == field.text()) {
            made.before = valueBefore(edit, made.knowsBefore ? made.before : version.value);
            made.knowsBefore = true;
        }
    }
    return made.toItem();
}

void Merger::settleUndecided()
{
    QSet<QString> lasting;
    for (auto item = m_alternatives.cbegin(); item != m_alternatives.cend(); ++item) {
        for (auto field = item->cbegin(); field != item->cend(); ++field) {
            for (const Version &version : *field) {
                const Merging made {undecidedItem(item.key(), field.key(), version),
                                    {version.stamp, {}}};
                lasting.insert(made.item.id);
                const Item *mine = m_ours.find(made.item.id);
                if (!mine)
                    m_merged.undecided.append(made.item.id);
                if (!mine || *mine != made.item)
                    m_changed.insert(made.item.id, made);
            }
        }
    }
    for (const Item *item : m_ours.copy.graph.itemsOf(key::undecided)) {
        if (!lasting.contains(item->id))
            m_gone.insert(item->id);
    }
    m_merged.undecided.sort();
}

/// What only \a here has, and made without the other side.
static QHash<std::pair<Key, QString>, QString> madeAlone(const Reading &here, const Reading &there)
{
    QHash<std::pair<Key, QString>, QString> made;
    for (const ItemPtr &item : here.copy.graph.items()) {
        const KindRow *kind = Schema::kind(item->kind);
        if (!kind || kind->sort != ItemSort::Element || there.find(item->id)
            || item->name().isEmpty()
            || hasAny(here.copy.stamps.value(item->id).born, there.copy.held))
            continue;
        QString &first = made[{item->kind, normalisedName(item->name())}];
        first = first.isEmpty() ? item->id : std::min(first, item->id);
    }
    return made;
}

void Merger::noteAlike()
{
    const auto mine = madeAlone(m_ours, m_theirs);
    if (mine.isEmpty())
        return;
    const auto theirs = madeAlone(m_theirs, m_ours);
    for (auto made = mine.cbegin(); made != mine.cend(); ++made) {
        if (const QString their = theirs.value(made.key()); !their.isEmpty())
            m_merged.alike.append({*made, their});
    }
    std::sort(m_merged.alike.begin(), m_merged.alike.end());
}

/// What hangs on others comes after them, and goes before them.
bool hangs(const Item &item)
{
    return !item.from.isEmpty() || item.kind == u"comment"_key || item.kind == key::undecided;
}

void addMaking(const Item &item, Edits *edits)
{
    edits->append({item.id, key::kind, {}, item.value(key::kind)});
    for (const Key end : {key::from, key::to}) {
        if (!item.value(end).isUnknown())
            edits->append({item.id, end, {}, item.value(end)});
    }
    for (const auto &[field, value] : item.fields)
        edits->append({item.id, field, {}, value});
}

void addChanges(const Item &before, const Item &after, Edits *edits)
{
    std::set<Key> fields {key::kind, key::from, key::to};
    for (const Item *item : {&before, &after}) {
        for (const auto &[field, value] : item->fields)
            fields.insert(field);
    }
    for (const Key field : fields) {
        if (before.value(field) != after.value(field))
            edits->append({before.id, field, before.value(field), after.value(field)});
    }
}

Edits Merger::edits() const
{
    Edits edits;
    Edits last;
    std::set<QString> ids;
    for (auto changed = m_changed.cbegin(); changed != m_changed.cend(); ++changed)
        ids.insert(changed.key());
    for (const QString &id : ids) {
        const Item &item = m_changed.constFind(id)->item;
        const Item *mine = m_ours.find(id);
        if (mine)
            addChanges(*mine, item, &last);
        else
            addMaking(item, hangs(item) ? &last : &edits);
    }
    std::set<QString> gone(m_gone.begin(), m_gone.end());
    for (const bool hanging : {true, false}) {
        for (const QString &id : gone) {
            const Item *mine = m_ours.find(id);
            if (!mine || hangs(*mine) != hanging)
                continue;
            Edits made;
            addMaking(*mine, &made);
            last.append(inverted(made));
        }
    }
    return edits + last;
}

} // namespace

Merged mergeCopies(const ProjectCopy &ours, const ProjectCopy &theirs, const FindChange &find)
{
    return Merger(ours, theirs, find).merged();
}

} // namespace martlet
