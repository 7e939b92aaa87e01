// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/itemchoice.h"

#include "app/cli/console.h"
#include "model/analysis/finding.h"
#include "model/analysis/impact.h"
#include "model/base/text.h"
#include "model/schema/schema.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const Key toolKind(u"tool");
const Key teamKind(u"team");
const Key journeyKind(u"journey");

using Items = std::vector<const Item *>;

QString say(const char *source)
{
    return QCoreApplication::translate("martlet::Cli", source);
}

Error wrong(const QString &sentence, const QString &candidates)
{
    return {
        candidates.isEmpty() ? sentence : sentence + u' ' + candidates, {}, Error::Kind::WrongUse};
}

QString someOf(QStringList names)
{
    constexpr qsizetype most = 20;
    if (names.size() > most) {
        const int more = int(names.size() - most);
        names = names.first(most);
        names.append(QCoreApplication::translate("martlet::Cli", "%n more", nullptr, more));
    }
    return names.join(u", "_s);
}

// A word of a long name is near enough; two letters are near to any other two.
QString like(const QString &word, const QStringList &names)
{
    QStringList near = word.size() > 2 ? nearest(word, names) : QStringList();
    for (const QString &name : names) {
        if (word.size() > 2 && near.size() < 6 && !near.contains(name)
            && name.contains(word, Qt::CaseInsensitive))
            near.append(name);
    }
    if (!near.isEmpty())
        return say(QT_TRANSLATE_NOOP("martlet::Cli", "Did you mean: %1?")).arg(someOf(near));
    if (names.isEmpty())
        return {};
    return say(QT_TRANSLATE_NOOP("martlet::Cli", "There are: %1.")).arg(someOf(names));
}

/// All tools with that value in a field, however it is written.
Result<QStringList>
toolsWith(const Graph &graph, Key field, const QString &value, const char *nothing)
{
    QStringList found;
    QStringList values;
    for (const Item *tool : graph.itemsOf(toolKind)) {
        const QString own = tool->fields.get(field).text();
        if (own.isEmpty())
            continue;
        values.append(own);
        if (normalisedName(own) == normalisedName(value))
            found.append(tool->id);
    }
    if (!found.isEmpty())
        return found;
    values.removeDuplicates();
    values.sort();
    return wrong(say(nothing).arg(value), like(value, values));
}

/// What one of several items can be called on the command line, and what else there is.
class ItemChoice
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    /// \a nothing says that no item is called %1, or that a name is missing.
    ItemChoice(const Graph &graph, Items items, const char *nothing)
        : m_graph(graph)
        , m_items(std::move(items))
        , m_nothing(nothing)
    { }

    Result<QStringList> item(const QString &word) const
    {
        QStringList found;
        for (const Item *item : m_items) {
            if (item->id == word)
                return QStringList {word};
            if (!word.isEmpty() && isCalled(*item, word))
                found.append(item->id);
        }
        if (found.size() == 1)
            return found;
        return found.isEmpty() ? unknown(word) : ambiguous(word, found);
    }

private:
    bool isCalled(const Item &item, const QString &word) const
    {
        return normalisedName(itemName(m_graph, item.id)) == normalisedName(word);
    }

    Error unknown(const QString &word) const
    {
        QStringList names;
        for (const Item *item : m_items) {
            if (item->from.isEmpty())
                names.append(itemName(m_graph, item->id));
        }
        names.removeDuplicates();
        return wrong(say(m_nothing).replace("%1"_L1, word), like(word, names));
    }

    Error ambiguous(const QString &word, const QStringList &ids) const
    {
        QStringList candidates;
        for (const QString &id : ids) {
            const KindRow *kind = Schema::kind(m_graph.find(id)->kind);
            candidates.append(u"%1 (%2)"_s.arg(id, kind->label()));
        }
        return wrong(
            tr("Several things are called “%1”. Name the one you mean by its identity: %2.")
                .arg(word, candidates.join(u", "_s)),
            {});
    }

    const Graph &m_graph;
    Items m_items;
    const char *m_nothing;
};

Items everythingThatCanGo(const Graph &graph)
{
    Items items = graph.sortedItems();
    std::erase_if(items, [](const Item *item) { return !canGo(*item); });
    return items;
}

} // namespace

Result<QStringList> chosenItems(const Graph &graph, const QString &word)
{
    const QString value = word.section(u'=', 1).trimmed();
    const bool isIdentity = graph.contains(word);
    if (word.startsWith("vendor="_L1) && !isIdentity)
        return toolsWith(
            graph,
            Key(u"vendor"),
            value,
            QT_TRANSLATE_NOOP("martlet::Cli", "No tool on the map comes from the vendor “%1”."));
    if (word.startsWith("residency="_L1) && !isIdentity)
        return toolsWith(
            graph,
            Key(u"residency"),
            value,
            QT_TRANSLATE_NOOP("martlet::Cli", "No tool on the map keeps its data in “%1”."));
    if (word.startsWith("team="_L1) && !isIdentity)
        return ItemChoice(graph,
                          graph.itemsOf(teamKind),
                          QT_TRANSLATE_NOOP("martlet::Cli", "No team on the map is called “%1”."))
            .item(value);
    return ItemChoice(graph,
                      everythingThatCanGo(graph),
                      QT_TRANSLATE_NOOP("martlet::Cli", "Nothing on the map is called “%1”."))
        .item(word);
}

Result<QString> chosenJourney(const Graph &graph, const QString &word)
{
    const char *nothing = word.isEmpty()
        ? QT_TRANSLATE_NOOP("martlet::Cli", "Say which journey to walk.")
        : QT_TRANSLATE_NOOP("martlet::Cli", "No journey on the map is called “%1”.");
    const auto found = ItemChoice(graph, graph.itemsOf(journeyKind), nothing).item(word);
    if (!found)
        return found.error();
    return found->first();
}

} // namespace martlet
