// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/compare/differences.h"

#include "model/analysis/valuetext.h"
#include "model/compare/statewords.h"

#include <QCollator>

#include <algorithm>
#include <tuple>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct CompareWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Differences)
};

/// All that differs of one item.
struct ItemDifferences
{
    qsizetype kind; ///< its row
    QCollatorSortKey name;
    Differences differences;

    const QString &id() const { return differences.front().item->id; }
};

class Comparer
{
public:
    Comparer(const Graph &before, const Graph &after)
        : m_before(before)
        , m_after(after)
        , m_wordsBefore(before)
        , m_wordsAfter(after)
    { }

    Differences found()
    {
        for (const ItemPtr &item : m_after.items()) {
            if (const ItemPtr old = m_before.share(item->id))
                compare(*old, item);
            else
                keep({whole(Difference::What::Added, item, m_wordsAfter)});
        }
        for (const ItemPtr &item : m_before.items()) {
            if (!m_after.contains(item->id))
                keep({whole(Difference::What::Removed, item, m_wordsBefore)});
        }
        return inOrder();
    }

private:
    static Difference whole(Difference::What what, const ItemPtr &item, const StateWords &words)
    {
        Difference difference;
        difference.what = what;
        difference.item = item;
        difference.name = words.nameOf(*item);
        return difference;
    }

    void compare(const Item &before, const ItemPtr &after)
    {
        if (&before == after.get() || before == *after)
            return;
        Differences found;
        const auto take = [&](Key field, const Value &was, const Value &is) {
            if (was != is)
                found.push_back(ofField(before, after, field, was, is));
        };
        for (const Key field : {key::kind, key::from, key::to})
            take(field, before.value(field), after->value(field));
        for (const auto &[field, value] : after->fields)
            take(field, before.fields.get(field), value);
        for (const auto &[field, value] : before.fields) {
            if (after->fields.get(field).isUnknown())
                take(field, value, {});
        }
        std::ranges::stable_sort(found, {}, [&](const Difference &one) {
            return std::tuple(one.what, m_wordsAfter.rank(*after, one.field), one.field);
        });
        const QString name = m_wordsAfter.nameOf(*after);
        for (Difference &one : found)
            one.name = name;
        keep(std::move(found));
    }

    Difference
    ofField(const Item &before, const ItemPtr &after, Key field, const Value &was, const Value &is)
    {
        Difference difference;
        const bool isPlace = field.startsWith(prefix::place);
        difference.what = isPlace ? Difference::What::Moved : Difference::What::Changed;
        difference.item = after;
        difference.field = field;
        difference.before = was;
        difference.after = is;
        difference.label =
            is.isUnknown() ? m_wordsBefore.label(before, field) : m_wordsAfter.label(*after, field);
        if (was.isJson() || is.isJson())
            return difference;
        difference.beforeText = m_wordsBefore.text(before, field, was);
        difference.afterText = m_wordsAfter.text(*after, field, is);
        return difference;
    }

    void keep(Differences found)
    {
        const Difference &first = found.front();
        const QList<KindRow> &kinds = Schema::kinds();
        const KindRow *row = Schema::kind(first.item->kind);
        m_items.push_back({row ? row - kinds.constData() : kinds.size(),
                           m_collator.sortKey(first.name),
                           std::move(found)});
    }

    Differences inOrder()
    {
        std::ranges::sort(m_items, [](const ItemDifferences &a, const ItemDifferences &b) {
            if (a.kind != b.kind)
                return a.kind < b.kind;
            const int order = a.name.compare(b.name);
            return order != 0 ? order < 0 : a.id() < b.id();
        });
        Differences all;
        for (ItemDifferences &item : m_items)
            std::ranges::move(item.differences, std::back_inserter(all));
        return all;
    }

    const Graph &m_before;
    const Graph &m_after;
    StateWords m_wordsBefore;
    StateWords m_wordsAfter;
    QCollator m_collator;
    std::vector<ItemDifferences> m_items;
};

QString countText(Difference::What what, int count)
{
    switch (what) {
    case Difference::What::Added:
        return CompareWords::tr("%n added", nullptr, count);
    case Difference::What::Removed:
        return CompareWords::tr("%n removed", nullptr, count);
    case Difference::What::Changed:
        return CompareWords::tr("%n changed", nullptr, count);
    case Difference::What::Moved:
        return CompareWords::tr("%n moved", nullptr, count);
    }
    return {};
}

QString moveText(const Difference &move)
{
    if (move.before.isUnknown())
        //: %1 is a view
        return CompareWords::tr("Put on “%1”").arg(move.label);
    if (move.after.isUnknown())
        //: %1 is a view
        return CompareWords::tr("Taken off “%1”").arg(move.label);
    //: %1 is a view
    return CompareWords::tr("Moved on “%1”").arg(move.label);
}

} // namespace

QString Difference::text() const
{
    if (field.isEmpty())
        return {};
    return what == What::Moved ? moveText(*this) : changeLine(label, beforeText, afterText);
}

bool isBookkeeping(Key field, const Value &before, const Value &after, const Graph &graph)
{
    if (field.startsWith(prefix::source))
        return true;
    if (!field.startsWith(prefix::place) || (before.isPlace() && after.isPlace()))
        return false;
    const QString view = field.text().mid(prefix::place.size());
    return graph.value(view, u"shows"_key).text() != "chosen"_L1;
}

Differences notable(Differences all, const Graph &before, const Graph &after)
{
    std::erase_if(all, [&](const Difference &one) {
        return isBookkeeping(one.field, one.before, one.after, before)
            && isBookkeeping(one.field, one.before, one.after, after);
    });
    return all;
}

QString idOf(Difference::What what)
{
    static const std::array ids {u"added"_s, u"removed"_s, u"changed"_s, u"moved"_s};
    return ids[size_t(what)];
}

QString labelOf(Difference::What what)
{
    switch (what) {
    case Difference::What::Added:
        return CompareWords::tr("Added");
    case Difference::What::Removed:
        return CompareWords::tr("Removed");
    case Difference::What::Changed:
        return CompareWords::tr("Changed");
    case Difference::What::Moved:
        return CompareWords::tr("Moved");
    }
    return {};
}

Differences differences(const Graph &before, const Graph &after)
{
    return Comparer(before, after).found();
}

int countOf(const Differences &differences, Difference::What what)
{
    int count = 0;
    const Item *last = nullptr; // differences of one item stand together
    for (const Difference &difference : differences) {
        if (difference.what != what || difference.item.get() == last)
            continue;
        last = difference.item.get();
        ++count;
    }
    return count;
}

QString countsText(const Differences &differences)
{
    QStringList counts;
    for (const Difference::What what : allWhats) {
        if (const int count = countOf(differences, what))
            counts.append(countText(what, count));
    }
    return counts.isEmpty() ? CompareWords::tr("Nothing differs") : counts.join(u", "_s);
}

} // namespace martlet
