// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/scenariochoice.h"

#include "model/base/text.h"
#include "model/document/watcher.h"
#include "views/widgets/uitext.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

ScenarioChoice::ScenarioChoice(QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(u"scenario"_s);
    setAccessibleName(tr("The map as it is, or a scenario"));
    setPlainTip(this, tr("Stand on the map as it is, or in a scenario"));
    // A long name of a scenario does not push the filter aside.
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::activated, this, [this] {
        Q_EMIT scenarioChosen(currentData().toString());
    });
}

void ScenarioChoice::present(const Graph &graph, const QString &chosen)
{
    clear();
    addItem(tr("The map as it is"), QString());
    for (const Item *scenario : graph.itemsOf(Key(u"scenario")))
        addItem(itemName(graph, scenario->id), scenario->id);
    setCurrentIndex(std::max(0, findData(chosen)));
    setVisible(count() > 1);
}

static QString stepLine(const Graph &graph, const ScenarioStep &step)
{
    QStringList words {step.name.isEmpty() ? ScenarioChoice::tr("A step without a name")
                                           : shortened(step.name)};
    if (step.date.isValid())
        words.append(dayText(step.date));
    if (graph.contains(step.owner))
        words.append(itemName(graph, step.owner));
    words.append(ScenarioChoice::tr("%n changes", nullptr, int(step.edits.size())));
    return words.join(u" · "_s);
}

// A long list would leave no room for the findings.
static QStringList stepLines(const Graph &graph, const QList<ScenarioStep> &steps)
{
    constexpr qsizetype mostSteps = 8;
    QStringList lines;
    for (qsizetype i = 0; i < std::min(mostSteps, steps.size()); ++i)
        lines.append(u"%1. %2"_s.arg(QString::number(i + 1), stepLine(graph, steps[i])));
    if (steps.size() > mostSteps)
        lines.append(
            ScenarioChoice::tr("and %n more steps", nullptr, int(steps.size() - mostSteps)));
    return lines;
}

QString scenarioText(const Through &through)
{
    QStringList lines {through.balance.sentence()};
    if (through.balance.leftOut)
        lines.append(through.balance.remark());
    return (lines + stepLines(through.graph, through.steps)).join(u'\n');
}

} // namespace martlet
