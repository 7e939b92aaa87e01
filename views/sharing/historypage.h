// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/mending.h"
#include "model/compare/comparison.h"
#include "views/sharing/historymodel.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QToolButton;

namespace martlet {

class ChipRow;
class ComparisonMap;
class HistoryList;
class LatestAnswer;
struct PastMoment;
class SentenceList;
class Session;

/// Who changed what, and when: a timeline with search and filters, and beside it the map as it was
/// at any moment, or what several steps did together, to be read only. Single values and elements
/// can be brought back from there. It stands in place of the map, and follows the project. "What
/// have we done since the workshop?": Ctrl+H, a few letters of its name, Ctrl+Enter.
class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Shows the history of another project; null: none.
    void setSession(Session *session);
    /// Shows the history, of one element or one of its fields where they are given; begins with
    /// this view.
    void open(const QString &view, const QString &item = {}, Key field = {});
    /// Whether anything that is to be shown is still being found.
    bool isBusy() const;
    const HistoryModel *model() const { return m_model; }
    /// The map and all values after the chosen step, or the newest of them; null: nothing yet.
    const Graph *shownState() const;

    /// What the list under the map tells of the chosen moment.
    enum class Told {
        Step, ///< what its step did; bringing back takes that back
        SinceThen, ///< what is different now; bringing back makes it as it was then
    };
    void tell(Told told);
    /// Brings back what is chosen in the list under the map, as one change.
    void bringBackChosen();
    /// Asks for a comparison: of what is chosen with now, or of what was before and after it.
    void compare();
    /// Gives the chosen moment a name: a snapshot with the figures of then.
    void nameMoment(const QString &name);
    /// What making the history shorter would do, if it kept the changes since a day.
    ShorterHistory shorterSince(QDate day) const;

    /// The keys that help here, for the status line.
    static QString keyHint();

Q_SIGNALS:
    /// A sentence on what was done, or why nothing was.
    void announced(const QString &sentence);
    /// A person wants to choose how much of the history is kept, from a menu there.
    void shortenWanted(const QPoint &place);
    /// A person wants two moments compared, or one with now.
    void compareWanted(const martlet::ComparedState &before, const martlet::ComparedState &after);
    void compareWithNowWanted(const martlet::ComparedState &then);
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTimeline();
    QWidget *buildMoment();
    void buildFilters(QBoxLayout *column);
    void connectParts();
    void read();
    void take(const Result<History> &history, const Graph &now);
    void fillFilters();
    void filter();
    void keepChosen();
    void chooseRows(int newest, int oldest);
    void present(const std::shared_ptr<const PastMoment> &moment);
    void showViews();
    void fillList();
    void showBringing();

    QPointer<Session> m_session;
    HistoryModel *m_model;
    LatestAnswer *m_indexing;
    LatestAnswer *m_looking;
    QTimer *m_soon;
    Graph m_now; ///< what the history that is shown ends with
    int m_asked = 0; ///< counts readings; answers to older ones are stale
    bool m_isReading = false;
    QString m_view;
    QString m_item; ///< of which alone the history is shown
    Key m_field;
    bool m_isStale = false; ///< the project has changed since its history was read
    ChangeId m_chosen; ///< the last change of the newest chosen step
    ChangeId m_oldest; ///< and that of the oldest one
    bool m_isRange = false; ///< more than one step is chosen
    QString m_beginName; ///< of the moments before and after what is chosen
    QString m_endName;
    std::shared_ptr<const PastMoment> m_moment;
    Told m_told = Told::Step;

    QLineEdit *m_search;
    QComboBox *m_authors;
    QComboBox *m_kinds;
    QToolButton *m_only; ///< says which element the history is of, and ends that
    HistoryList *m_list;
    QLabel *m_end;
    QLabel *m_banner;
    QLineEdit *m_name;
    QPushButton *m_naming;
    QPushButton *m_compare;
    ChipRow *m_views;
    ComparisonMap *m_map;
    ChipRow *m_tabs;
    SentenceList *m_did;
    QPushButton *m_bring;
};

} // namespace martlet
