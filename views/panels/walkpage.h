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

    /// The journeys that have steps, in the order of their names.
    static QStringList journeysOf(const Graph &graph);

    /// Begins to walk one of these journeys; of several, the person chooses one.
    void walk(const Graph &graph, const QStringList &journeys);
    void refresh(const Graph &graph) override;
    void light() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void take(const Graph &graph, const QString &journey);
    void goTo(int place);
    void showChoice(const QStringList &journeys);
    void present();
    void showBody(QWidget *body);
    QWidget *overview();
    QWidget *step(int number);
    QString summary() const;
    QString dataText(const JourneyWalk::Step &step) const;
    QString placeText(const QString &touchpoint) const;

    Graph m_graph; ///< that is walked
    Schema m_schema;
    JourneyWalk m_walk;
    int m_place = 0; ///< 0: the whole; else the number of the step
    QScrollArea *m_area;
    QLabel *m_number;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace martlet
