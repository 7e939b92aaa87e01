// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/journeywalk.h"
#include "model/schema/schema.h"
#include "views/panels/questionpage.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace martlet {

/// Walks a journey as its customers do: what it is like as a whole, then one step at a time. The
/// map shows the touchpoint, or what stands behind it.
class WalkPage final : public QuestionPage
{
    Q_OBJECT

public:
    explicit WalkPage(QWidget *parent);

    /// Begins to walk the first of \a meant that is a journey with steps; else, of several, the
    /// person chooses one.
    void walk(const Graph &graph, const QStringList &meant);
    void refresh(const Graph &graph) override;
    /// Stays at the step and waits until the person goes on.
    void pause() override;

protected:
    void lightAnswer() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// What is found on another thread.
    struct Found
    {
        QStringList journeys; ///< that could be walked; the only one is
        JourneyWalk walk;
    };

    static Found find(const Graph &graph, const QStringList &meant);
    void ask(const Graph &graph, const QStringList &meant, bool begins);
    void take(const Graph &graph, const Found &found, bool begins);
    void goTo(int place);
    void goOn();
    void showWaiting();
    void showChoice(const QStringList &journeys);
    void showNone();
    void showSteps(bool visible);
    void present();
    void showBody(QWidget *body);
    QWidget *overview();
    QWidget *step(int number);
    QList<Figure> figures() const;
    QString dataText(const JourneyWalk::Step &step) const;
    QString placeText(const QString &touchpoint) const;

    Graph m_graph; ///< that is walked
    Schema m_schema;
    JourneyWalk m_walk;
    QStringList m_meant;
    QStringList m_choice; ///< the journeys that the person chooses from now
    int m_place = 0; ///< 0: the whole; else the number of the step
    bool m_paused = false;
    QScrollArea *m_area;
    QLabel *m_number;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace martlet
