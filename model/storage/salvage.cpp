// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/salvage.h"

#include "model/schema/schema.h"
#include "model/storage/files.h"
#include "model/storage/format.h"
#include "model/storage/foundrows.h"
#include "model/storage/reader.h"
#include "model/storage/rows.h"
#include "model/storage/words.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Why = SalvageNote::Why;

/// An item as it stands in a row.
struct FoundItem
{
    Item item;
    rows::Stamps stamps;
    bool isSound = false; ///< it is what was saved, bit for bit
};

/// The last that the history says of a field.
struct LastEdit
{
    qint64 run = 0;
    qint64 number = 0;
    Value value;
};

bool hasTypes(const FoundRow &row, QByteArrayView types)
{
    static constexpr QByteArrayView letters = "NTB";
    return std::ranges::equal(row.columns, types, [](const auto &column, char letter) {
        return letters[qsizetype(column.type)] == letter;
    });
}

std::optional<FoundItem> itemOf(const FoundRow &row)
{
    if (!hasTypes(row, "TTTTBBB"))
        return {};
    const auto &[id, kind, from, to, fields, stamps, hash] = row.columns;
    auto decoded = rows::decodeFields(fields.bytes);
    auto stamped = rows::decodeStamps(stamps.bytes);
    if (id.bytes.isEmpty() || kind.bytes.isEmpty() || !decoded || !stamped)
        return {};
    const QByteArray right =
        rows::hashOf({id.bytes, kind.bytes, from.bytes, to.bytes, fields.bytes, stamps.bytes});
    return FoundItem {{QString::fromUtf8(id.bytes),
                       rows::keyOf(kind.bytes),
                       QString::fromUtf8(from.bytes),
                       QString::fromUtf8(to.bytes),
                       std::move(*decoded)},
                      std::move(*stamped),
                      right == hash.bytes};
}

/// The number up to which a value was written in a run; 0 where it was not.
qint64 numberIn(const rows::StampList &written, qint64 run)
{
    qint64 number = 0;
    for (const rows::Stamp stamp : written)
        number = stamp.run == run ? std::max(number, stamp.number) : number;
    return number;
}

/// Whether one state of an item was saved later than another, as far as the same runs tell.
bool isLater(const rows::Stamps &one, const rows::Stamps &other)
{
    qint64 ahead = 0;
    for (auto field = one.fields.cbegin(); field != one.fields.cend(); ++field) {
        const qint64 before = numberIn(other.of(field.key()), field->first().run);
        ahead += before > 0 ? field->first().number - before : 1;
    }
    for (auto field = other.fields.cbegin(); field != other.fields.cend(); ++field)
        ahead -= numberIn(one.of(field.key()), field->first().run) > 0 ? 0 : 1;
    return ahead > 0;
}

/// Gathers what is found, and draws the conclusions.
class Finds
{
public:
    void take(const FoundRow &row);
    Salvage result();

private:
    void takeChange(const FoundRow &row);
    void takeItem(FoundItem found);
    bool isOutdated(const FoundItem &found) const;
    Value lastOf(const QString &id, Key field) const;
    QStringList missingEnds(const Item &item) const;
    QString nameOf(const QString &id) const;
    QString callOf(const QString &id) const;
    SalvageNote noteOf(Why why, const Item &item) const;
    void dropLooseEnds();
    void noteLost();

    std::map<QString, FoundItem> m_items; ///< the sound ones
    std::map<QString, FoundItem> m_damaged;
    std::map<QString, std::map<QString, LastEdit>> m_history; ///< by item and field
    QStringList m_unclear; ///< sound in two states, and nothing tells which came later
    QStringList m_ends; ///< that are missing at connections
    QList<SalvageNote> m_notes;
};

void Finds::take(const FoundRow &row)
{
    if (auto item = itemOf(row))
        takeItem(std::move(*item));
    else if (hasTypes(row, "NNNNTNB"))
        takeChange(row);
}

void Finds::takeItem(FoundItem found)
{
    const QString id = found.item.id;
    auto &items = found.isSound ? m_items : m_damaged;
    const auto there = items.find(id);
    if (there == items.end()) {
        items.emplace(id, std::move(found));
        return;
    }
    const bool comesLater = isLater(found.stamps, there->second.stamps);
    const bool isKnown = comesLater || isLater(there->second.stamps, found.stamps);
    if (found.isSound && !isKnown && found.item != there->second.item)
        m_unclear.append(id);
    if (comesLater)
        there->second = std::move(found);
}

void Finds::takeChange(const FoundRow &row)
{
    const auto edits = rows::decodeEdits(row.columns[6].bytes);
    const qint64 run = row.columns[0].number;
    const qint64 number = row.columns[1].number;
    for (const Edit &edit : edits.value_or(Edits())) {
        LastEdit &last = m_history[edit.item][edit.field.text()];
        if (last.number == 0 || last.run != run || last.number <= number)
            last = {run, number, edit.after};
    }
}

Value Finds::lastOf(const QString &id, Key field) const
{
    const auto item = m_history.find(id);
    if (item == m_history.end())
        return {};
    const auto edit = item->second.find(field.text());
    return edit == item->second.end() ? Value() : edit->second.value;
}

/// Whether the history has a later value than the row, which then is from an earlier version.
bool Finds::isOutdated(const FoundItem &found) const
{
    if (m_unclear.contains(found.item.id))
        return true;
    const auto item = m_history.find(found.item.id);
    if (item == m_history.end())
        return false;
    return std::ranges::any_of(item->second, [&](const auto &edit) {
        const auto &[field, last] = edit;
        const qint64 number = numberIn(found.stamps.of(field), last.run);
        return number > 0 && number < last.number && found.item.value(Key(field)) != last.value;
    });
}

QStringList Finds::missingEnds(const Item &item) const
{
    QStringList ends {item.from, item.to};
    ends.removeIf([&](const QString &end) { return end.isEmpty() || m_items.contains(end); });
    return ends;
}

QString Finds::nameOf(const QString &id) const
{
    for (const auto *items : {&m_items, &m_damaged}) {
        const auto found = items->find(id);
        if (found != items->end() && !found->second.item.name().isEmpty())
            return found->second.item.name();
    }
    return lastOf(id, key::name).text();
}

/// What something is called, or else what it is known by.
QString Finds::callOf(const QString &id) const
{
    const QString name = nameOf(id);
    return name.isEmpty() ? id : name;
}

SalvageNote Finds::noteOf(Why why, const Item &item) const
{
    SalvageNote note {why, item.id, item.kind, nameOf(item.id)};
    if (note.name.isEmpty() && !item.from.isEmpty())
        //: %1 and %2 are what a connection leads from and to
        note.name = Storage::tr("%1 to %2").arg(callOf(item.from), callOf(item.to));
    return note;
}

// A connection may hang on another, which goes with its own end.
void Finds::dropLooseEnds()
{
    bool goesOn = true;
    while (goesOn) {
        goesOn = false;
        for (auto found = m_items.begin(); found != m_items.end();) {
            const QStringList missing = missingEnds(found->second.item);
            if (missing.isEmpty()) {
                ++found;
                continue;
            }
            m_ends += missing;
            m_notes.append(noteOf(Why::LooseEnd, found->second.item));
            found = m_items.erase(found);
            goesOn = true;
        }
    }
}

/// Everything that is not there, though a part of it, the history or a connection tells of it.
void Finds::noteLost()
{
    QSet<QString> told;
    for (const SalvageNote &note : std::as_const(m_notes))
        told.insert(note.item);
    const auto tell = [&](Why why, const Item &item) {
        if (m_items.contains(item.id) || told.contains(item.id))
            return;
        told.insert(item.id);
        m_notes.append(noteOf(why, item));
    };
    for (const auto &[id, found] : m_damaged)
        tell(Why::Damaged, found.item);
    for (const auto &[id, fields] : m_history) {
        const QString kind = lastOf(id, key::kind).text();
        if (!kind.isEmpty())
            tell(Why::Lost, {id, Key(kind), {}, {}, {}});
    }
    for (const QString &id : std::as_const(m_ends))
        tell(Why::Lost, {id, {}, {}, {}, {}});
}

Salvage Finds::result()
{
    dropLooseEnds();
    for (const auto &[id, found] : m_items) {
        if (isOutdated(found))
            m_notes.append(noteOf(Why::Older, found.item));
    }
    noteLost();
    std::ranges::stable_sort(m_notes, [](const SalvageNote &a, const SalvageNote &b) {
        return std::pair(a.why, a.name.toCaseFolded()) < std::pair(b.why, b.name.toCaseFolded());
    });
    Salvage made;
    made.notes = m_notes;
    std::vector<Item> items;
    for (auto &[id, found] : m_items) {
        const KindRow *kind = Schema::kind(found.item.kind);
        const bool isElement = kind && kind->sort == ItemSort::Element;
        ++(!found.item.from.isEmpty() ? made.relations : isElement ? made.elements : made.others);
        items.push_back(std::move(found.item));
    }
    made.graph = Graph(std::move(items));
    return made;
}

QString reasonText(Why why)
{
    switch (why) {
    case Why::Lost:
        //: %1 is what is lost, such as Tool “CRM”
        return Storage::tr("%1 is lost.");
    case Why::Damaged:
        return Storage::tr("%1 is damaged and was left out.");
    case Why::LooseEnd:
        return Storage::tr("%1 was left out, because one of its ends is missing.");
    case Why::Older:
        return Storage::tr("%1 stands as it was once saved, and was probably changed later.");
    }
    return {};
}

} // namespace

QString SalvageNote::text() const
{
    const KindRow *row = Schema::kind(kind);
    const QString what = row ? row->label() : Storage::tr("Something");
    const QString called = name.isEmpty() ? item : name;
    //: a kind of thing, and what one is called: Tool “CRM”
    return reasonText(why).arg(Storage::tr("%1 “%2”").arg(what, called));
}

QString Salvage::text() const
{
    const QString elementsText = Storage::tr("%n element(s)", nullptr, int(elements));
    const QString relationsText = Storage::tr("%n connection(s)", nullptr, int(relations));
    //: %1 and %2 are numbers of things: “12 elements”, “3 connections”
    const QString sound =
        Storage::tr("%1 and %2 of it are sound.").arg(elementsText, relationsText);
    const QString known = notes.isEmpty()
        ? Storage::tr("Nothing is known by name to be missing.")
        : Storage::tr("%n thing(s) are known to be missing or older.", nullptr, int(notes.size()));
    //: two sentences
    return Storage::tr("%1 %2").arg(sound, known);
}

Salvage salvage(const QByteArray &bytes)
{
    Finds finds;
    findRows(bytes, [&](const FoundRow &row) { finds.take(row); });
    return finds.result();
}

Result<Salvage> salvageFile(const QString &file)
{
    files::Content content;
    if (const int code = files::read(file, format::largestFile, &content))
        return Storage::notRead(file, code);
    if (isOfNewerVersion(content.bytes))
        return openBytes(content.bytes, file).error();
    Salvage found = salvage(content.bytes);
    if (found.isEmpty())
        return Error {Storage::tr("Nothing in %1 can be recognised as part of a Martlet project.")
                          .arg(QDir::toNativeSeparators(file)),
                      {},
                      Error::Kind::Unreadable};
    return found;
}

} // namespace martlet
