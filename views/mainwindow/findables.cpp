// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/findables.h"

#include "model/base/namefit.h"
#include "model/base/text.h"
#include "model/capture/elementnames.h"
#include "model/catalogue/products.h"
#include "model/drawing/mapview.h"
#include "model/schema/schema.h"
#include "views/mainwindow/commandwords.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QAction>

#include <algorithm>
#include <tuple>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostFindables = 50;

/// Finds what fits and puts the better first.
class Finder
{
public:
    Finder(const QString &typed, const QStringList &recent, bool scattered)
        : m_typed(typed)
        , m_product(m_typed.isEmpty() ? nullptr : productCalled(typed))
        , m_recent(recent)
        , m_words(commandWords())
        , m_scattered(scattered)
    { }

    void addElements(const ElementNames &elements);
    void addViews(const Graph &graph);
    void addCommands(const QList<QAction *> &commands);
    QList<Findable> best();

private:
    enum Group { Recent, Elements, Views, Commands };
    using Rank = std::tuple<NameFit, Group, qsizetype>;

    NameFit fitOf(const QString &name, const QString &form) const;
    NameFit fitOfElement(const ElementNames::Entry &element) const;
    NameFit fitOfCommand(const QString &text) const;
    void add(NameFit fit, Group group, qsizetype place, const Findable &findable);

    TypedName m_typed;
    ProductPtr m_product; ///< that is meant by what is typed
    QStringList m_recent;
    QHash<QString, QStringList> m_words; ///< other words for commands
    bool m_scattered;
    std::vector<std::pair<Rank, Findable>> m_found;
};

NameFit Finder::fitOf(const QString &name, const QString &form) const
{
    if (m_scattered)
        return m_typed.isScatteredIn(name) ? NameFit::Inside : NameFit::Not;
    return m_typed.fit(name, form);
}

NameFit Finder::fitOfElement(const ElementNames::Entry &element) const
{
    const bool isProduct =
        m_product && element.kind == u"tool"_key && productCalled(element.name) == m_product;
    return isProduct ? NameFit::Whole : fitOf(element.name, element.form);
}

// Another word counts as much as the second word of the name.
NameFit Finder::fitOfCommand(const QString &text) const
{
    NameFit fit = fitOf(text, normalisedName(text));
    for (const QString &word : m_words.value(text)) {
        const NameFit other = fitOf(word, normalisedName(word));
        fit = std::min(fit, std::max(other, NameFit::WordBegins));
    }
    return fit;
}

void Finder::add(NameFit fit, Group group, qsizetype place, const Findable &findable)
{
    if (fit != NameFit::Not)
        m_found.emplace_back(Rank(fit, group, place), findable);
}

void Finder::addElements(const ElementNames &elements)
{
    if (m_typed.isEmpty())
        return;
    for (const ElementNames::Entry &element : elements.entries()) {
        const NameFit fit = fitOfElement(element);
        if (fit == NameFit::Not)
            continue;
        const KindRow *kind = Schema::kind(element.kind);
        add(fit,
            Elements,
            element.name.size(),
            {themedIconFile(kind->icon()), shortened(element.name), kind->label(), element.id, {}});
    }
}

void Finder::addViews(const Graph &graph)
{
    if (m_typed.isEmpty())
        return;
    for (const QString &view : MapView::viewsOf(graph)) {
        const QString name = graph.find(view)->name();
        add(fitOf(name, normalisedName(name)),
            Views,
            name.size(),
            {themedIcon(u"layout"_s),
             shortened(name),
             Schema::kind(u"view"_key)->label(),
             view,
             {}});
    }
}

void Finder::addCommands(const QList<QAction *> &commands)
{
    for (qsizetype i = 0; i < commands.size(); ++i) {
        QAction *command = commands[i];
        const QString text = commandText(*command);
        if (!command->isEnabled() || text.isEmpty())
            continue;
        const qsizetype age = m_recent.indexOf(text);
        const NameFit fit = m_typed.isEmpty() ? NameFit::Whole : fitOfCommand(text);
        add(fit,
            age < 0 ? Commands : Recent,
            age < 0 ? i : age,
            {command->icon(),
             text,
             command->shortcut().toString(QKeySequence::NativeText),
             {},
             command});
    }
}

QList<Findable> Finder::best()
{
    std::ranges::stable_sort(m_found, {}, &std::pair<Rank, Findable>::first);
    QList<Findable> best;
    for (const auto &[rank, findable] : m_found)
        best.append(findable);
    return best.first(std::min(best.size(), m_typed.isEmpty() ? best.size() : mostFindables));
}

} // namespace

QString commandText(const QAction &command)
{
    return command.text().remove(u'&');
}

QList<Findable> findables(const QString &typed,
                          const ElementNames &elements,
                          const Graph &graph,
                          const QList<QAction *> &commands,
                          const QStringList &recent)
{
    for (const bool scattered : {false, true}) {
        Finder finder(typed, recent, scattered);
        finder.addElements(elements);
        finder.addViews(graph);
        finder.addCommands(commands);
        if (const QList<Findable> best = finder.best(); !best.isEmpty())
            return best;
    }
    return {};
}

} // namespace martlet
