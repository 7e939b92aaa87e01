// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/stepbalance.h"
#include "model/change/scenarioconflicts.h"
#include "views/panels/questionpage.h"

class QGridLayout;
class QPushButton;
class QToolButton;

namespace martlet {

class Document;
class FieldEditor;
class ScenarioTree;
class SentenceList;

/// Scenarios: where one stands, what each step brings, what contradicts the project as it is by
/// now, and the way of a plan into the project.
class ScenarioPage final : public QuestionPage
{
    Q_OBJECT

public:
    explicit ScenarioPage(QWidget *parent);

    void setDocument(Document *document);
    void open();
    /// Makes a scenario, on the one in which somebody stands, if so.
    void addScenario();
    void refresh(const Graph &graph) override;

Q_SIGNALS:
    void compareWanted(const QString &scenario);
    /// Something was done that can be undone.
    void done(const QString &what);

protected:
    void lightAnswer() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildTools();
    void buildStep();
    void buildBalance();
    QToolButton *tool(const QString &icon, const QString &tip);
    void present();
    void presentStep();
    void presentConflicts();
    void presentBalance();
    void presentFindings(const StepBalance &balance);
    void keepFiguresWhole();
    QWidget *conflictBox(const PlanConflict &conflict);
    QString namesOf(const QStringList &items) const;
    StepBalance chosenBalance() const;
    void adopt();

    Document *m_document = nullptr;
    QList<StepBalance> m_balances; ///< of the scenario that is chosen
    Graph m_seen; ///< the project through that scenario
    ScenarioTree *m_tree;
    QList<QToolButton *> m_ofScenario; ///< that need one
    QList<QToolButton *> m_ofStep;
    QWidget *m_step;
    FieldEditor *m_date = nullptr;
    FieldEditor *m_owner = nullptr;
    QWidget *m_conflicts;
    QLabel *m_title;
    QWidget *m_figures;
    QGridLayout *m_grid;
    SentenceList *m_findings;
    QPushButton *m_compare;
    QPushButton *m_adopt;
};

} // namespace martlet
