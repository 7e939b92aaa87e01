// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/scenariobar.h"

#include "model/analysis/finding.h"
#include "model/change/scenarioconflicts.h"
#include "model/document/document.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace martlet {

using namespace Qt::StringLiterals;

ScenarioBar::ScenarioBar(QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel({}, this))
    , m_steps(new QComboBox(this))
    , m_conflicts(new QPushButton(this))
{
    setObjectName(u"scenarioBar"_s);
    setAutoFillBackground(true);
    m_name->setObjectName(u"scenarioName"_s);
    m_name->setFont(scaled(font(), 1, true));
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("The step in which is drawn"));
    setPlainTip(m_steps, tr("The map as it is after this step, in which is drawn"));
    m_steps->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_conflicts->setObjectName(u"conflicts"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 5, 10, 5);
    line->setSpacing(10);
    line->addWidget(m_name);
    line->addWidget(m_steps);
    line->addStretch();
    line->addWidget(m_conflicts);
    const auto button = [&](const QString &text, const QString &tip) {
        auto *made = new QPushButton(this);
        made->setText(text);
        setPlainTip(made, tip);
        line->addWidget(made);
        return made;
    };
    connect(m_conflicts, &QPushButton::clicked, this, &ScenarioBar::scenariosWanted);
    QPushButton *balance = button(tr("Balance"), tr("What each step brings (Shift+F4)"));
    connect(balance, &QPushButton::clicked, this, &ScenarioBar::scenariosWanted);
    QPushButton *back = button(tr("Back to as-is"), tr("Back to the map as it is (F4)"));
    back->setObjectName(u"backToAsIs"_s);
    connect(back, &QPushButton::clicked, this, [this] { m_document->stand({}); });
    connect(m_steps, &QComboBox::activated, this, [this] {
        m_document->stand({m_document->standpoint().scenario, m_steps->currentData().toString()});
    });
    paintBand();
    hide();
}

void ScenarioBar::setDocument(Document *document)
{
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    if (document) {
        connect(document, &Document::standpointChanged, this, &ScenarioBar::present);
        connect(document, &Document::kept, this, &ScenarioBar::present);
    }
    present();
}

void ScenarioBar::present()
{
    const Standpoint at = m_document ? m_document->standpoint() : Standpoint();
    setVisible(!at.isAsIs());
    if (at.isAsIs())
        return;
    const Graph &model = m_document->model();
    m_name->setText(tr("You are drawing in “%1”").arg(shortened(itemName(model, at.scenario), 40)));
    const QSignalBlocker quiet(m_steps);
    m_steps->clear();
    const QList<ScenarioStep> steps = ownSteps(*model.find(at.scenario));
    for (qsizetype i = 0; i < steps.size(); ++i) {
        //: %1 is the number of a step, %2 its name
        m_steps->addItem(tr("Step %1: %2").arg(i + 1).arg(shortened(steps[i].name, 30)),
                         steps[i].id);
    }
    m_steps->setCurrentIndex(m_steps->findData(at.step));
    m_steps->setVisible(!steps.isEmpty());
    const auto conflicts = int(planConflicts(model, at.scenario).size());
    m_conflicts->setText(tr("%n conflicts with as-is", nullptr, conflicts));
    m_conflicts->setVisible(conflicts > 0);
}

void ScenarioBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintBand();
    QWidget::changeEvent(event);
}

void ScenarioBar::paintBand()
{
    QPalette band = palette();
    band.setColor(QPalette::Window, colours().accent);
    setPalette(band);
    QPalette words = m_name->palette();
    words.setColor(QPalette::WindowText, colours().onAccent);
    m_name->setPalette(words);
}

} // namespace martlet
