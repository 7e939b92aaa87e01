// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/breakdown.h"
#include "model/analysis/changepreview.h"
#include "views/panels/latestanswer.h"
#include "views/widgets/choiceline.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QModelIndex;
class QScrollArea;
class QTreeView;
class QVBoxLayout;

namespace martlet {

class Document;
struct Fix;
class FigureLink;
class FindingsModel;
class PreviewBubble;
class TrendLine;
class Watcher;

/// What is wrong with the map: the findings by rule, what was seen in the chosen one, why it
/// matters, what to do, and the quick ways of doing it.
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
    /// Chooses all findings of a rule.
    void chooseRule(const QString &rule);
    void clearChoice();
    void focusList();
    /// The rule of the chosen finding or group, and what a finding is about; nothing where none is.
    QString chosenRule() const;
    QStringList chosenItems() const;

Q_SIGNALS:
    /// What the chosen finding or group is about, and what else belongs to it, for the map to show;
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
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void scrollSoon();
    void buildFigures(QVBoxLayout *page);
    void buildFilter(QVBoxLayout *page);
    void buildDetail();
    FigureLink *figureLink(QWidget *parent, const std::function<QString()> &figure);
    void makeScenarioBox();
    bool readsThroughScenario() const;
    Report shownReport() const;
    Graph shownGraph() const;
    void refreshScenarios();
    void showScenario(const Graph &graph, const Report &report);
    void replaceFixes(QWidget *widget);
    void showFigures(const Report &report);
    void showCount(const Report &whole, const Report &shown);
    void goTo(const QModelIndex &index);
    QString aboutRule(const QString &id) const;
    void setFilter(const FindingFilter &filter);
    QList<ChoiceEntry> filterEntries() const;
    void showReport();
    void showProgress();
    void showChoice();
    void showFixes(const QList<Finding> &findings);
    void startFix(const QString &fix, const QList<Finding> &findings);
    void tellFix(const Fix &fix);
    void preview(QWidget *button, const Fix &fix);
    void endPreview();
    void showAcceptance(const Finding &finding);
    void choose(const QModelIndex &index);
    QList<Finding> chosenFindings() const;

    Document *m_document = nullptr;
    Watcher *m_watcher = nullptr;
    FindingsModel *m_model;
    QTreeView *m_list;
    FigureLink *m_count;
    FigureLink *m_debt;
    FigureLink *m_known;
    TrendLine *m_trend;
    ChoiceLine *m_filterLine;
    QComboBox *m_scenario; ///< through which the project is read
    QLabel *m_balance; ///< what the scenario does, and its steps
    QLabel *m_skipped; ///< rules of the project that were not used
    QLabel *m_progress;
    QLabel *m_nothing;
    QScrollArea *m_area; ///< in which the detail scrolls
    QWidget *m_detail;
    QLabel *m_title;
    QLabel *m_seen;
    QLabel *m_why;
    QLabel *m_do;
    QWidget *m_fixes;
    QLabel *m_about; ///< more about the rule
    PreviewBubble *m_bubble; ///< what the fix under the pointer would change
    LatestAnswer m_previews;
    FindingFilter m_filter;
    QString m_chosen; ///< key of the finding, or identity of the group
};

} // namespace martlet
