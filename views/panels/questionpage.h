// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/figuresheets.h"
#include "views/panels/latestanswer.h"

#include <QWidget>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace martlet {

class FigureView;

/// A question that a person asked about the map, and its answer, in place of the findings until it
/// is closed. The answer is found on another thread. Every figure in it opens the list of what it
/// counts. Escape goes back from there, and then closes the page.
class QuestionPage : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPage(QWidget *parent);

    /// Asks the same about the project as it is now; leaves where nothing of it is there any more.
    virtual void refresh(const Graph &graph) = 0;
    /// Whether the answer is still being found.
    bool isBusy() const { return m_answers.isBusy(); }
    /// Says again what the map is to show.
    void light();
    /// Opens the list of what the figure of that identity counts, as soon as it is there.
    void openFigure(const QString &id);
    /// Goes back from an open list, or closes the page, as Escape does.
    void stepBack();
    /// The light on the map has gone, since the person looks at something else there.
    virtual void pause() { }

Q_SIGNALS:
    /// What the map is to show, and to dim all else; where it has none of it, \a others instead.
    void lit(const QStringList &items, const QStringList &others = {});
    /// The person looks at these items one by one.
    void picked(const QStringList &items);
    /// The person has seen enough.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

    /// Says what the map is to show while no list is open.
    virtual void lightAnswer() = 0;

    QVBoxLayout *column() const { return m_column; }
    LatestAnswer &answers() { return m_answers; }
    void setTitle(const QString &title);
    /// What the answer is about, where that is not the map as it is; it is said above lists as
    /// well.
    void setSubject(const QString &subject);
    /// The answer in one sentence.
    void setSummary(const QString &summary);
    /// The answer in a few figures, which are those that can be opened.
    void summarize(const Graph &graph, const QList<Figure> &figures);
    /// All figures that can be opened. An open list follows its figure, and goes where that is
    /// gone.
    void setFigures(const Graph &graph, const QList<Figure> &figures);
    bool isListOpen() const;
    void closeList();

private:
    const Figure *figure(const QString &id) const;
    void showList();

    LatestAnswer m_answers;
    Graph m_graph; ///< that the figures are about
    QList<Figure> m_figures;
    QString m_open; ///< the figure whose list is open or wanted
    QStackedWidget *m_stack;
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_subject;
    QLabel *m_summary;
    QWidget *m_links;
    FigureView *m_view;
};

} // namespace martlet
