// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/changepreview.h"
#include "model/analysis/engine.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace martlet {

class DebtBox;
class Document;
class FigureLink;
class FindingDetail;
class FindingsFilter;
class FindingsList;
class ScenarioChoice;
class Watcher;

/// What is wrong with the map: the figures, the findings by rule or a part of them, as the map is
/// or through a scenario, and the details of the chosen ones.
class FindingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    void setProject(Document *document, Watcher *watcher);
    /// Goes to the next or previous finding, as F8 does.
    void step(int by);
    /// Chooses the first finding about an item.
    void chooseAbout(const QString &item);
    /// Chooses the finding with this key; false where it is there no more.
    bool chooseFinding(const QString &key);
    /// Comments that are new to the person.
    void setFreshComments(const QSet<QString> &comments);
    /// Puts the keyboard where a comment on the chosen finding is written; false where there is not
    /// one.
    bool focusComments();
    /// Chooses all findings of a rule.
    void chooseRule(const QString &rule);
    void clearChoice();
    void focusList();
    /// The rule of the chosen findings, and what a finding is about; nothing where there is not
    /// one.
    QString chosenRule() const;
    QStringList chosenItems() const;

Q_SIGNALS:
    /// What the chosen findings are about, and what else belongs to them, for the map to show;
    /// empty: nothing is chosen.
    void chosen(const QStringList &items, const QStringList &path);
    /// A fix was done; \a what says what it did.
    void fixed(const QString &what);
    /// What is checked is to be shown; the settings of a rule, and what a finding of it is about.
    void checksWanted(const QString &rule, const QStringList &about);
    /// What the fix that the person looks at would change; empty: none.
    void previewed(const martlet::ChangePreview &preview);
    /// The person wants to see what a figure counts.
    void figureWanted(const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildHeading(QVBoxLayout *page);
    void buildChoices(QVBoxLayout *page);
    void buildList(QVBoxLayout *page);
    void connectDetail();
    QLabel *addNote(QVBoxLayout *page, const QString &name);
    void showReport();
    void showProgress();
    bool showFindings(const Graph &graph, const Report &part);
    void showCount(const Report &whole, const Report &part);
    void showSkipped(const Report &report);
    void showChoice();

    Document *m_document = nullptr;
    Watcher *m_watcher = nullptr;
    FigureLink *m_count;
    QLabel *m_progress;
    DebtBox *m_debt;
    FindingsFilter *m_filter;
    ScenarioChoice *m_scenario;
    QLabel *m_balance = nullptr; ///< what the scenario does, and its steps
    QLabel *m_skipped = nullptr; ///< rules of the project that were not used
    FindingsList *m_list;
    QLabel *m_nothing = nullptr;
    FindingDetail *m_detail;
};

} // namespace martlet
