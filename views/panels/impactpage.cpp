// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/impactpage.h"

#include "model/analysis/finding.h"
#include "model/base/text.h"
#include "model/schema/schema.h"
#include "views/panels/impacttext.h"
#include "views/panels/sentencelist.h"
#include "views/widgets/chiprow.h"
#include "views/widgets/uitext.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

ImpactPage::ImpactPage(QWidget *parent)
    : QuestionPage(parent)
    , m_chips(new ChipRow(this))
    , m_list(new SentenceList(this))
    , m_tell(wrappedLabel({}, this))
    , m_hours(wrappedLabel({}, this))
{
    column()->insertWidget(0, m_chips);
    m_list->setObjectName(u"affected"_s);
    m_list->setAccessibleName(tr("What is affected"));
    setFocusProxy(m_list);
    column()->addWidget(m_list, 1);
    for (QLabel *label : {m_tell, m_hours}) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column()->addWidget(label);
    }
    m_tell->setObjectName(u"tell"_s);
    connect(m_chips, &ChipRow::chosen, this, &ImpactPage::choose);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ImpactPage::light);
    connect(m_list, &QListWidget::itemClicked, this, &ImpactPage::light);
}

void ImpactPage::ask(const Graph &graph, const QStringList &items)
{
    closeList();
    m_graph = graph;
    m_asked = items;
    m_scopes = scopesOf(graph, items);
    choose(0);
}

// A person who edits beside an open answer keeps the map as it is.
void ImpactPage::refresh(const Graph &graph)
{
    m_asked = whatCanGo(graph, m_asked);
    if (m_asked.isEmpty()) {
        Q_EMIT left();
        return;
    }
    m_scopes = scopesOf(graph, m_asked);
    m_scope = std::min(m_scope, int(m_scopes.size()) - 1);
    showScopes();
    answer(graph, !m_impact);
}

// What was said about something else is worth nothing.
void ImpactPage::choose(int scope)
{
    m_scope = scope;
    showScopes();
    m_impact.reset();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_tell->hide();
    m_hours->hide();
    setSummary(u"…"_s);
    summarize(m_graph, {});
    light();
    answer(m_graph, true);
}

ImpactPage::Scope ImpactPage::plainScope(const Graph &graph, const QStringList &items)
{
    if (items.size() > 1)
        return {{}, tr("What if these %n go?", nullptr, int(items.size())), items};
    const QString name = itemName(graph, items.first());
    return {tr("Only this"), tr("What if “%1” goes?").arg(name), items};
}

static QStringList toolsOfVendor(const Graph &graph, const QString &vendor)
{
    QStringList tools;
    for (const Item *tool : graph.itemsOf(Key(u"tool"))) {
        if (normalisedName(tool->fields.get(Key(u"vendor")).text()) == normalisedName(vendor))
            tools.append(tool->id);
    }
    return tools;
}

static QStringList withMembers(const Graph &graph, const QString &team)
{
    QStringList all {team};
    for (const Item *person : graph.itemsOf(Key(u"person"))) {
        if (person->fields.get(Key(u"team")).text() == team)
            all.append(person->id);
    }
    return all;
}

QList<ImpactPage::Scope> ImpactPage::scopesOf(const Graph &graph, const QStringList &items)
{
    QList<Scope> scopes {plainScope(graph, items)};
    const Item &item = *graph.find(items.first());
    if (items.size() > 1)
        return scopes;
    const QString vendor = item.fields.get(Key(u"vendor")).text();
    const QStringList tools = vendor.isEmpty() ? QStringList() : toolsOfVendor(graph, vendor);
    if (item.kind == Key(u"tool") && tools.size() > 1)
        scopes.append({tr("All of vendor %1").arg(vendor),
                       tr("What if all of vendor “%1” goes?").arg(vendor),
                       tools});
    const QStringList people = withMembers(graph, item.id);
    if (item.kind == Key(u"team") && people.size() > 1)
        scopes.append({tr("Its people as well"),
                       tr("What if “%1” and its people go?").arg(itemName(graph, item.id)),
                       people});
    return scopes;
}

void ImpactPage::showScopes()
{
    QStringList words;
    for (const Scope &scope : std::as_const(m_scopes))
        words.append(scope.label);
    m_chips->setChips(words, m_scope);
    setTitle(m_scopes[m_scope].title);
}

void ImpactPage::answer(const Graph &graph, bool lightIt)
{
    answers().ask(
        [graph, items = m_scopes[m_scope].items] {
            return std::make_shared<const Impact>(impactOf(graph, items));
        },
        [this, graph, lightIt](const std::shared_ptr<const Impact> &impact) {
            take(graph, impact);
            if (lightIt)
                light();
        });
}

void ImpactPage::take(const Graph &graph, const std::shared_ptr<const Impact> &impact)
{
    m_graph = graph;
    m_impact = impact;
    const QList<Figure> figures = impactFigures(graph, *impact);
    setSummary(figures.isEmpty() ? impactSummary(graph, *impact) : QString());
    summarize(graph, figures);
    addRows();
    m_tell->setText(tellText());
    m_tell->setHidden(m_tell->text().isEmpty());
    m_hours->setText(hoursBackText(*impact));
    m_hours->setHidden(m_hours->text().isEmpty());
}

static QString headingOf(Effect effect)
{
    switch (effect) {
    case Effect::Stops:
        return ImpactPage::tr("What stops");
    case Effect::LosesSource:
        return ImpactPage::tr("What no longer gets its data");
    case Effect::Suffers:
        return ImpactPage::tr("What is affected");
    case Effect::Unowned:
        return ImpactPage::tr("What loses somebody who looks after it, with no backup");
    }
    return {};
}

void ImpactPage::addRows()
{
    using Order = std::tuple<Effect, qsizetype, QString, QString>;
    std::map<Order, const Affected *> rows;
    for (const Affected &affected : m_impact->affected()) {
        const KindRow *kind = Schema::kind(m_graph.find(affected.item)->kind);
        if (!m_impact->gone().contains(affected.item))
            rows.emplace(Order(affected.effect,
                               kind - Schema::kinds().constData(),
                               itemName(m_graph, affected.item).toCaseFolded(),
                               affected.item),
                         &affected);
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    std::optional<Effect> effect;
    for (const auto &[order, affected] : rows) {
        if (affected->effect != effect)
            m_list->addHeading(headingOf(affected->effect));
        effect = affected->effect;
        m_list->addSentence(affectedSentence(m_graph, *affected),
                            iconOf(m_graph, affected->item),
                            m_impact->path(*affected));
    }
}

QString ImpactPage::tellText() const
{
    const QStringList &people = m_impact->tell();
    return people.isEmpty() ? QString()
                            : tr("Who must be told: %1").arg(itemNames(m_graph, people, 12));
}

QStringList ImpactPage::everything() const
{
    if (!m_impact)
        return m_scopes[m_scope].items;
    QStringList items = m_impact->gone();
    for (const Affected &affected : m_impact->affected())
        items.append(affected.item);
    items.removeDuplicates();
    return items;
}

void ImpactPage::lightAnswer()
{
    const QList<QListWidgetItem *> chosen = m_list->selectedItems();
    Q_EMIT lit(chosen.isEmpty() ? everything() : chosen.first()->data(Qt::UserRole).toStringList());
}

} // namespace martlet
