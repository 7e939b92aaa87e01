// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/journeys.h"
#include "views/canvas/canvas.h"
#include "views/mainwindow/mainwindow.h"
#include "views/mainwindow/paneltitle.h"
#include "views/panels/commentspage.h"
#include "views/panels/figurespage.h"
#include "views/panels/findingspanel.h"
#include "views/panels/impactpage.h"
#include "views/panels/impacttext.h"
#include "views/panels/inspector.h"
#include "views/panels/walkpage.h"

#include <QDockWidget>
#include <QStackedWidget>

#include <algorithm>

namespace martlet {

// An answer that comes after its page was closed changes nothing.
void MainWindow::connectQuestion(QuestionPage *page)
{
    connect(page,
            &QuestionPage::lit,
            this,
            [this, page](const QStringList &items, const QStringList &others) {
                const bool onMap = std::any_of(items.begin(), items.end(), [this](const auto &id) {
                    return m_canvas->scene().contains(id);
                });
                if (page == question())
                    light(onMap ? items : others.isEmpty() ? withStandIns(items) : others);
            });
    connect(page, &QuestionPage::picked, this, [this](const QStringList &items) {
        m_canvas->select(items);
        showSelection(items);
    });
    connect(page, &QuestionPage::left, this, [this, page] {
        if (page == question())
            closeQuestion();
    });
}

QuestionPage *MainWindow::question() const
{
    return qobject_cast<QuestionPage *>(m_side->currentWidget());
}

void MainWindow::askWhatIf()
{
    const Graph &graph = m_session->document().graph();
    const QStringList items = whatCanGo(graph, m_inspector->items());
    if (items.isEmpty()) {
        m_toast->say(tr("Select a tool, a person, a team or anything else that could go."));
        return;
    }
    openQuestion(m_impactPage);
    m_impactPage->ask(graph, items);
}

// The one that the view shows, or that what is selected belongs to.
QStringList MainWindow::journeysMeant() const
{
    const Graph &graph = m_session->document().graph();
    QStringList meant {m_canvas->scene().view().journey};
    for (const QString &item : m_inspector->items())
        meant << graph.value(item, key::journey).text() << item;
    return meant;
}

void MainWindow::walkJourney()
{
    const QStringList meant = journeysMeant();
    m_canvas->select({}); // only the step stands out
    openQuestion(m_walkPage);
    m_walkPage->walk(m_session->document().graph(), meant);
}

void MainWindow::showFigures(const QString &figure)
{
    openQuestion(m_figuresPage);
    m_figuresPage->open(figure);
}

void MainWindow::openQuestion(QuestionPage *page)
{
    showMap();
    m_findings->clearChoice();
    m_side->setCurrentWidget(page);
    m_inspector->setCommentsAside(qobject_cast<CommentsPage *>(page) != nullptr);
    showPanel(m_findingsDock);
    page->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::closeQuestion()
{
    if (!question())
        return;
    m_side->setCurrentWidget(m_findings);
    m_inspector->setCommentsAside(false);
    light({});
    m_canvas->setFocus();
}

void MainWindow::refreshQuestion()
{
    if (QuestionPage *page = question())
        page->refresh(m_session->document().graph());
}

void MainWindow::relightQuestion()
{
    if (QuestionPage *page = question())
        page->light();
}

static QStringList stepsOf(const Graph &graph, const QString &journey)
{
    QStringList steps;
    for (const Item *step : graph.itemsOf(Key(u"touchpoint"))) {
        if (step->fields.get(key::journey).text() == journey)
            steps.append(step->id);
    }
    return steps;
}

static QStringList behind(const Graph &graph, const QString &step)
{
    const Vocabulary words(graph, QDate::currentDate());
    const int number = words.index().elementNumber(step);
    return number < 0 ? QStringList() : words.idsOf(supportersOf(words, number));
}

// A journey that the view does not show is lit by its steps, and a step by what stands behind it.
QStringList MainWindow::withStandIns(const QStringList &items) const
{
    QStringList all = items;
    const Graph graph = m_session->document().graph();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (m_canvas->scene().contains(all.at(i)))
            continue;
        const Item *item = graph.find(all.at(i));
        const bool isJourney = item && item->kind == Key(u"journey");
        const QStringList others = isJourney ? stepsOf(graph, all.at(i)) : behind(graph, all.at(i));
        for (const QString &other : others) {
            if (!all.contains(other))
                all.append(other);
        }
    }
    return all;
}

// What the view does not show cannot be lit; a map without any light is not dimmed.
void MainWindow::light(const QStringList &items)
{
    QStringList shown = items;
    shown.removeIf([this](const QString &id) { return !m_canvas->scene().contains(id); });
    m_canvas->spotlight(shown);
    m_canvas->reveal(shown, false);
}

} // namespace martlet
