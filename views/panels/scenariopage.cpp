// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/scenariopage.h"

#include "model/base/text.h"
#include "model/change/scenariodrawing.h"
#include "model/compare/scenarioanswer.h"
#include "model/document/document.h"
#include "views/panels/fieldeditor.h"
#include "views/panels/scenariotree.h"
#include "views/panels/sentencelist.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

ScenarioPage::ScenarioPage(QWidget *parent)
    : QuestionPage(parent)
    , m_tree(new ScenarioTree(this))
    , m_step(new QWidget(this))
    , m_conflicts(new QWidget(this))
    , m_title(wrappedLabel({}, this))
    , m_figures(new QWidget(this))
    , m_grid(new QGridLayout(m_figures))
    , m_findings(new SentenceList(this))
    , m_compare(new QPushButton(tr("Compare with as-is"), this))
    , m_adopt(new QPushButton(tr("Adopt"), this))
{
    setTitle(tr("Scenarios"));
    m_tree->setMinimumHeight(5 * fontMetrics().lineSpacing());
    column()->addWidget(m_tree, 2);
    buildTools();
    buildStep();
    column()->addWidget(m_conflicts);
    buildBalance();
    setFocusProxy(m_tree);
    connect(m_tree, &ScenarioTree::chosenChanged, this, [this] {
        present();
        refresh({});
    });
}

QToolButton *ScenarioPage::tool(const QString &icon, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setIcon(themedIcon(icon));
    button->setAutoRaise(true);
    button->setAccessibleName(tip);
    setPlainTip(button, tip);
    return button;
}

void ScenarioPage::buildTools()
{
    auto *tools = new QWidget(this);
    auto *line = new FlowLayout(tools, 4);
    auto *add = new QPushButton(tr("New scenario"), this);
    add->setObjectName(u"newScenario"_s);
    connect(add, &QPushButton::clicked, this, &ScenarioPage::addScenario);
    line->addWidget(add);
    auto *step = new QToolButton(this);
    step->setObjectName(u"addStep"_s);
    step->setText(tr("Add a step"));
    connect(step, &QToolButton::clicked, m_tree, &ScenarioTree::addStep);
    line->addWidget(step);
    QToolButton *up = tool(u"chevron-up"_s, tr("Earlier (Alt+Up)"));
    QToolButton *down = tool(u"chevron-down"_s, tr("Later (Alt+Down)"));
    QToolButton *rename = tool(u"edit"_s, tr("Rename (F2)"));
    QToolButton *remove = tool(u"trash"_s, tr("Delete (Del)"));
    connect(up, &QToolButton::clicked, m_tree, [this] { m_tree->moveChosen(-1); });
    connect(down, &QToolButton::clicked, m_tree, [this] { m_tree->moveChosen(1); });
    connect(rename, &QToolButton::clicked, m_tree, &ScenarioTree::renameChosen);
    connect(remove, &QToolButton::clicked, m_tree, &ScenarioTree::removeChosen);
    for (QToolButton *button : {up, down, rename, remove})
        line->addWidget(button);
    m_ofScenario = {step, rename, remove};
    m_ofStep = {up, down};
    // The last one takes what is left of its line.
    line->addWidget(new QWidget(tools));
    column()->addWidget(tools);
}

void ScenarioPage::buildStep()
{
    auto *grid = new QGridLayout(m_step);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(faintLabel(tr("When"), m_step), 0, 0);
    grid->addWidget(faintLabel(tr("Who"), m_step), 1, 0);
    column()->addWidget(m_step);
}

void ScenarioPage::buildBalance()
{
    m_title->setFont(scaled(font(), 1, true));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setHorizontalSpacing(12);
    m_figures->installEventFilter(this);
    m_findings->setObjectName(u"balanceFindings"_s);
    m_findings->setAccessibleName(tr("Findings that go and come"));
    column()->addWidget(m_title);
    column()->addWidget(m_figures);
    column()->addWidget(m_findings, 3);
    connect(m_findings, &QListWidget::itemSelectionChanged, this, &ScenarioPage::light);
    auto *line = new QHBoxLayout;
    m_compare->setObjectName(u"compareScenario"_s);
    m_adopt->setObjectName(u"adopt"_s);
    line->addWidget(m_compare);
    line->addStretch();
    line->addWidget(m_adopt);
    column()->addLayout(line);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        Q_EMIT compareWanted(m_tree->chosen().scenario);
    });
    connect(m_adopt, &QPushButton::clicked, this, &ScenarioPage::adopt);
}

void ScenarioPage::setDocument(Document *document)
{
    answers().forget();
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_document = document;
    m_balances.clear();
    delete m_date;
    delete m_owner;
    m_date = m_owner = nullptr;
    m_tree->setDocument(document);
    if (!document)
        return;
    const Schema &schema = document->schema();
    m_date = FieldEditor::make(*schema.field(u"question"_key, u"due"_key), *document, m_step);
    m_owner = FieldEditor::make(*schema.field(u"tool"_key, key::owner), *document, m_step);
    m_date->setObjectName(u"stepDate"_s);
    m_owner->setObjectName(u"stepOwner"_s);
    auto *grid = static_cast<QGridLayout *>(m_step->layout());
    grid->addWidget(m_date, 0, 1);
    grid->addWidget(m_owner, 1, 1);
    connect(m_date, &FieldEditor::edited, this, [this](const Value &value) {
        m_document->dateStep(m_tree->chosen(), QDate::fromString(value.text(), Qt::ISODate));
    });
    connect(m_owner, &FieldEditor::edited, this, [this](const Value &value) {
        m_document->ownStep(m_tree->chosen(), value.text());
    });
    connect(document, &Document::kept, this, [this] {
        present();
        refresh({});
    });
    present();
}

void ScenarioPage::open()
{
    present();
    refresh({});
}

void ScenarioPage::addScenario()
{
    m_tree->addScenario(!m_document->standpoint().isAsIs());
}

// What a step brings is found on the project as it is, wherever somebody stands.
void ScenarioPage::refresh(const Graph &)
{
    const QString scenario = m_document ? m_tree->chosen().scenario : QString();
    if (scenario.isEmpty() || !isVisible())
        return;
    answers().ask(
        [model = m_document->model(), scenario] {
            const auto balances = balanceOfSteps(model, scenario);
            return std::pair(balances ? *balances : QList<StepBalance>(),
                             throughScenario(model, scenario));
        },
        [this](const std::pair<QList<StepBalance>, Graph> &found) {
            std::tie(m_balances, m_seen) = found;
            presentBalance();
        });
}

void ScenarioPage::present()
{
    if (!m_document)
        return;
    const Standpoint chosen = m_tree->chosen();
    for (QToolButton *button : std::as_const(m_ofScenario))
        button->setEnabled(!chosen.isAsIs());
    for (QToolButton *button : std::as_const(m_ofStep))
        button->setEnabled(!chosen.step.isEmpty());
    presentStep();
    presentConflicts();
    presentBalance();
}

void ScenarioPage::presentStep()
{
    const Standpoint chosen = m_tree->chosen();
    m_step->setVisible(!chosen.step.isEmpty());
    const Item *scenario = m_document->model().find(chosen.scenario);
    const QList<ScenarioStep> steps = scenario ? ownSteps(*scenario) : QList<ScenarioStep>();
    for (const ScenarioStep &step : steps) {
        if (step.id != chosen.step)
            continue;
        m_date->present(step.date.isValid() ? Value(step.date.toString(Qt::ISODate)) : Value(),
                        false);
        m_owner->present(step.owner.isEmpty() ? Value() : Value(step.owner), false);
    }
}

QWidget *ScenarioPage::conflictBox(const PlanConflict &conflict)
{
    auto *box = new QWidget(m_conflicts);
    box->setObjectName(u"conflict"_s);
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(0, 0, 0, 4);
    rows->addWidget(wrappedLabel(textOf(m_document->model(), conflict).sentence(), box));
    auto *line = new QHBoxLayout;
    const auto button = [&](const QString &text, bool forPlan) {
        auto *made = new QPushButton(text, box);
        made->setObjectName(forPlan ? u"keepPlan"_s : u"keepAsIs"_s);
        // Not at once: the button goes with its box.
        connect(
            made,
            &QPushButton::clicked,
            this,
            [this, conflict, forPlan] { m_document->decide(conflict, forPlan); },
            Qt::QueuedConnection);
        line->addWidget(made);
    };
    button(tr("Keep the plan"), true);
    button(tr("Keep as-is"), false);
    line->addStretch();
    rows->addLayout(line);
    return box;
}

void ScenarioPage::presentConflicts()
{
    constexpr qsizetype most = 3;
    delete m_conflicts->layout();
    qDeleteAll(m_conflicts->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const QString scenario = m_tree->chosen().scenario;
    const QList<PlanConflict> conflicts = planConflicts(m_document->model(), scenario);
    m_conflicts->setVisible(!conflicts.isEmpty());
    m_adopt->setEnabled(!scenario.isEmpty() && conflicts.isEmpty());
    m_compare->setEnabled(!scenario.isEmpty());
    setPlainTip(m_adopt,
                conflicts.isEmpty()
                    ? tr("Makes the map what it is after this step, in one change")
                    : tr("First decide what the plan and the map as it is contradict each other "
                         "in"));
    auto *rows = new QVBoxLayout(m_conflicts);
    rows->setContentsMargins(0, 0, 0, 0);
    if (conflicts.isEmpty())
        return;
    QLabel *title =
        wrappedLabel(tr("%n conflicts with as-is", nullptr, int(conflicts.size())), m_conflicts);
    title->setFont(scaled(font(), 1, true));
    rows->addWidget(title);
    for (const PlanConflict &conflict : conflicts.first(std::min(most, conflicts.size())))
        rows->addWidget(conflictBox(conflict));
}

// Of a scenario as a whole, all steps in one.
StepBalance ScenarioPage::chosenBalance() const
{
    const Standpoint chosen = m_tree->chosen();
    for (const StepBalance &balance : m_balances) {
        if (balance.step.scenario == chosen.scenario && balance.step.id == chosen.step)
            return balance;
    }
    StepBalance whole;
    if (m_balances.isEmpty() || chosen.isAsIs())
        return whole;
    whole = m_balances.last();
    whole.before = m_balances.first().before;
    whole.findings = {};
    for (const StepBalance &balance : m_balances) {
        whole.findings.leftOut += balance.findings.leftOut;
        const auto take =
            [](QList<Finding> *to, QList<Finding> *against, const QList<Finding> &all) {
                for (const Finding &finding : all) {
                    const auto isIt = [&](const Finding &other) {
                        return other.key == finding.key;
                    };
                    if (against->removeIf(isIt) == 0)
                        to->append(finding);
                }
            };
        take(&whole.findings.going, &whole.findings.coming, balance.findings.going);
        take(&whole.findings.coming, &whole.findings.going, balance.findings.coming);
    }
    return whole;
}

void ScenarioPage::presentBalance()
{
    qDeleteAll(m_figures->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    const Standpoint chosen = m_tree->chosen();
    const bool isThere = !chosen.isAsIs() && !m_balances.isEmpty();
    for (QWidget *part :
         {static_cast<QWidget *>(m_title), m_figures, static_cast<QWidget *>(m_findings)})
        part->setVisible(isThere);
    if (!isThere)
        return;
    m_title->setText(chosen.step.isEmpty() ? tr("What the scenario brings")
                                           : tr("What the step brings"));
    const StepBalance balance = chosenBalance();
    int row = 0;
    for (const LedgerLine &line : ledgerLines(balance.before, balance.after)) {
        const bool isSame = line.before == line.after;
        QLabel *value =
            plainLabel(isSame ? line.after : u"%1 → %2"_s.arg(line.before, line.after), m_figures);
        value->setWordWrap(true);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (line.better > 0)
            value->setFont(scaled(font(), 1, true));
        m_grid->addWidget(faintLabel(line.label, m_figures), row, 0);
        m_grid->addWidget(value, row, 1);
        //: beside a figure that a step of a scenario makes smaller, or larger
        const QString sign = line.better > 0 ? tr("▼") : line.better < 0 ? tr("▲") : QString();
        m_grid->addWidget(plainLabel(sign, m_figures), row++, 2);
    }
    keepFiguresWhole();
    presentFindings(balance);
}

// Where height is short, layouts cut lines that wrap.
void ScenarioPage::keepFiguresWhole()
{
    m_grid->invalidate();
    m_figures->setMinimumHeight(m_grid->heightForWidth(m_figures->width()));
}

bool ScenarioPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_figures && event->type() == QEvent::Resize)
        keepFiguresWhole();
    return QuestionPage::eventFilter(watched, event);
}

// Some are only in the plan, some are there no more with it.
QString ScenarioPage::namesOf(const QStringList &items) const
{
    QStringList names;
    for (const QString &id : items)
        names.append(itemName(m_seen.contains(id) ? m_seen : m_document->model(), id));
    return listText(names);
}

void ScenarioPage::presentFindings(const StepBalance &balance)
{
    const QSignalBlocker quiet(m_findings);
    m_findings->clear();
    const auto add = [this](const QString &heading, const QList<Finding> &findings) {
        if (findings.isEmpty())
            return;
        m_findings->addHeading(heading, QString::number(findings.size()));
        for (const Finding &finding : findings)
            m_findings->addSentence(
                finding.title(), {}, finding.keyItems, {}, namesOf(finding.keyItems));
    };
    add(tr("Findings that go"), balance.findings.going);
    add(tr("Findings that come"), balance.findings.coming);
    if (const QString remark = balance.findings.remark(); !remark.isEmpty())
        m_findings->addHeading(remark);
    m_findings->setVisible(m_findings->count() > 0);
}

void ScenarioPage::lightAnswer()
{
    const auto rows = m_findings->selectedItems();
    Q_EMIT lit(rows.isEmpty() ? QStringList() : rows.first()->data(Qt::UserRole).toStringList());
}

void ScenarioPage::adopt()
{
    const Standpoint chosen = m_tree->chosen();
    const QString name = itemName(m_document->model(), chosen.scenario);
    const QStringList leftOut = leftOutBy(m_document->model(), chosen);
    m_document->adopt(chosen);
    if (leftOut.isEmpty())
        Q_EMIT done(tr("“%1” is the project as it is now").arg(shortened(name, 40)));
    else
        Q_EMIT done(tr("“%1” is the project as it is now. %n changes fitted nothing and were left "
                       "out: %2",
                       nullptr,
                       int(leftOut.size()))
                        .arg(shortened(name, 40), shortened(listText(leftOut), 60)));
}

} // namespace martlet
