// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/scenariotree.h"

#include "model/analysis/finding.h"
#include "model/base/text.h"
#include "model/document/document.h"
#include "views/widgets/uitext.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int scenarioRole = Qt::UserRole;
constexpr int stepRole = Qt::UserRole + 1;

Standpoint placeOf(const QTreeWidgetItem *line)
{
    return line
        ? Standpoint {line->data(0, scenarioRole).toString(), line->data(0, stepRole).toString()}
        : Standpoint();
}

} // namespace

ScenarioTree::ScenarioTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"scenarios"_s);
    setAccessibleName(tr("As it is, and the scenarios with their steps"));
    setColumnCount(2);
    setHeaderHidden(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(18);
    setEditTriggers(NoEditTriggers);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTreeWidget::itemClicked, this, &ScenarioTree::standOn);
    connect(this, &QTreeWidget::currentItemChanged, this, &ScenarioTree::chosenChanged);
    connect(this, &QTreeWidget::itemChanged, this, &ScenarioTree::takeName);
}

void ScenarioTree::setDocument(Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document) {
        connect(document, &Document::kept, this, &ScenarioTree::fill);
        connect(document, &Document::standpointChanged, this, [this] {
            fill();
            choose(m_document->standpoint());
        });
    }
    fill();
}

Standpoint ScenarioTree::chosen() const
{
    return placeOf(currentItem());
}

QTreeWidgetItem *
ScenarioTree::addLine(QTreeWidgetItem *parent, const QString &text, const Standpoint &place)
{
    auto *line = new QTreeWidgetItem(QStringList {text});
    line->setData(0, scenarioRole, place.scenario);
    line->setData(0, stepRole, place.step);
    if (parent)
        parent->addChild(line);
    else
        addTopLevelItem(line);
    const Standpoint &now = m_document->standpoint();
    const bool isHere = now.scenario == place.scenario && now.step == place.step;
    if (isHere) {
        QFont bold = font();
        bold.setBold(true);
        line->setFont(0, bold);
        //: in the list of scenarios: the one that the map shows
        line->setText(1, tr("you are here"));
    }
    if (!place.isAsIs())
        line->setFlags(line->flags() | Qt::ItemIsEditable);
    return line;
}

void ScenarioTree::addScenarioLine(const Item &scenario)
{
    const QString on = scenario.fields.get(u"on"_key).text();
    QTreeWidgetItem *line =
        addLine(nullptr, itemName(m_document->model(), scenario.id), {scenario.id, {}});
    if (!on.isEmpty() && line->text(1).isEmpty())
        line->setText(1, tr("on %1").arg(shortened(itemName(m_document->model(), on), 24)));
    const QList<ScenarioStep> steps = ownSteps(scenario);
    for (const ScenarioStep &step : steps) {
        QTreeWidgetItem *below = addLine(line, step.name, {scenario.id, step.id});
        if (below->text(1).isEmpty() && step.date.isValid())
            below->setText(1, dayText(step.date));
    }
    line->setExpanded(true);
}

void ScenarioTree::fill()
{
    const Standpoint before = currentItem() ? chosen()
        : m_document                        ? m_document->standpoint()
                                            : Standpoint();
    const QSignalBlocker quiet(this);
    clear();
    if (!m_document)
        return;
    addLine(nullptr, tr("As it is"), {});
    for (const Item *scenario : m_document->model().itemsOf(u"scenario"_key))
        addScenarioLine(*scenario);
    choose(before);
}

void ScenarioTree::choose(const Standpoint &standpoint)
{
    QTreeWidgetItem *found = topLevelItem(0);
    for (QTreeWidgetItemIterator line(this); *line; ++line) {
        if (placeOf(*line) == standpoint)
            found = *line;
    }
    setCurrentItem(found);
}

void ScenarioTree::standOn(QTreeWidgetItem *line)
{
    if (line)
        m_document->stand(placeOf(line));
}

void ScenarioTree::takeName(QTreeWidgetItem *line)
{
    const Standpoint place = placeOf(line);
    const QString name = line->text(0);
    if (place.step.isEmpty())
        m_document->rename(place.scenario, name);
    else
        m_document->renameStep(place, name);
    fill();
}

void ScenarioTree::addScenario(bool onChosen)
{
    const QString made =
        m_document->addScenario(tr("New scenario"), onChosen ? chosen().scenario : QString());
    m_document->stand({made, {}});
    choose({made, {}});
    renameChosen();
}

void ScenarioTree::addStep()
{
    const QString scenario = chosen().scenario;
    if (scenario.isEmpty())
        return;
    const QString made = m_document->addStep(scenario, tr("New step"));
    m_document->stand({scenario, made});
    choose({scenario, made});
    renameChosen();
}

void ScenarioTree::moveChosen(int by)
{
    if (!chosen().step.isEmpty())
        m_document->moveStep(chosen(), by);
}

void ScenarioTree::removeChosen()
{
    const Standpoint place = chosen();
    if (!place.step.isEmpty())
        m_document->removeStep(place);
    else if (!place.isAsIs())
        m_document->removeScenario(place.scenario);
}

void ScenarioTree::renameChosen()
{
    if (currentItem() && !chosen().isAsIs()) {
        setFocus();
        editItem(currentItem(), 0);
    }
}

void ScenarioTree::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers() == Qt::AltModifier;
    if (isAlt && event->key() == Qt::Key_Up)
        moveChosen(-1);
    else if (isAlt && event->key() == Qt::Key_Down)
        moveChosen(1);
    else if (event->key() == Qt::Key_F2)
        renameChosen();
    else if (event->key() == Qt::Key_Delete)
        removeChosen();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        standOn(currentItem());
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace martlet
