// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/questionpage.h"

#include "views/panels/figureview.h"
#include "views/widgets/figurelink.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

QuestionPage::QuestionPage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_title(wrappedLabel({}, this))
    , m_subject(wrappedLabel({}, this))
    , m_summary(wrappedLabel({}, this))
    , m_links(new QWidget(this))
    , m_view(new FigureView(this))
{
    setAutoFillBackground(true);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(16, 12, 16, 12);
    page->setSpacing(8);
    m_title->setFont(scaled(font(), 1.2, true));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeQuestion"_s);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus);
    close->setAccessibleName(tr("Back to the findings"));
    setPlainTip(close, tr("Back to the findings (Esc)"));
    connect(close, &QToolButton::clicked, this, &QuestionPage::left);
    auto *line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(close, 0, Qt::AlignTop);
    page->addLayout(line);
    m_subject->setObjectName(u"subject"_s);
    m_subject->setFont(scaled(font(), 1, true));
    m_subject->hide();
    page->addWidget(m_subject);
    page->addWidget(m_stack, 1);
    auto *body = new QWidget(this);
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_column->addWidget(m_summary);
    m_column->addWidget(m_links);
    m_summary->hide();
    m_links->hide();
    m_stack->addWidget(body);
    m_stack->addWidget(m_view);
    connect(m_view, &FigureView::left, this, &QuestionPage::closeList);
    connect(m_view, &FigureView::picked, this, &QuestionPage::picked);
    connect(
        m_view, &FigureView::lit, this, [this](const QStringList &items) { Q_EMIT lit(items); });
}

void QuestionPage::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void QuestionPage::setSubject(const QString &subject)
{
    m_subject->setText(subject);
    m_subject->setVisible(!subject.isEmpty());
}

void QuestionPage::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
}

void QuestionPage::summarize(const Graph &graph, const QList<Figure> &figures)
{
    auto *box = new QWidget(m_stack->widget(0));
    auto *flow = new FlowLayout(box, 10);
    for (const Figure &figure : figures) {
        auto *link = new FigureLink(box);
        link->setObjectName(u"figure:"_s + figure.id);
        link->setForegroundRole(QPalette::PlaceholderText);
        link->setText(figure.name);
        connect(link, &FigureLink::clicked, this, [this, id = figure.id] { openFigure(id); });
        flow->addWidget(link);
    }
    flow->addWidget(new QWidget(box));
    box->setHidden(figures.isEmpty());
    delete m_column->replaceWidget(m_links, box);
    m_links->deleteLater();
    m_links = box;
    setFigures(graph, figures);
}

const Figure *QuestionPage::figure(const QString &id) const
{
    const auto found = std::find_if(
        m_figures.begin(), m_figures.end(), [&](const Figure &figure) { return figure.id == id; });
    return found == m_figures.end() ? nullptr : &*found;
}

void QuestionPage::setFigures(const Graph &graph, const QList<Figure> &figures)
{
    m_graph = graph;
    m_figures = figures;
    if (m_open.isEmpty())
        return;
    if (figure(m_open))
        showList();
    else
        closeList();
}

void QuestionPage::openFigure(const QString &id)
{
    m_open = id;
    if (figure(id))
        showList();
}

bool QuestionPage::isListOpen() const
{
    return m_stack->currentWidget() == m_view;
}

void QuestionPage::showList()
{
    m_view->present(m_graph, *figure(m_open));
    if (isListOpen())
        return;
    m_stack->setCurrentWidget(m_view);
    m_view->setFocus(Qt::OtherFocusReason);
    light();
}

void QuestionPage::closeList()
{
    m_open.clear();
    if (!isListOpen())
        return;
    const bool hadKeyboard = m_view->isAncestorOf(focusWidget());
    m_stack->setCurrentIndex(0);
    if (hadKeyboard)
        setFocus(Qt::OtherFocusReason);
    light();
}

void QuestionPage::light()
{
    if (isListOpen())
        m_view->light();
    else
        lightAnswer();
}

void QuestionPage::stepBack()
{
    if (isListOpen())
        closeList();
    else
        Q_EMIT left();
}

void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        stepBack();
    else
        QWidget::keyPressEvent(event);
}

} // namespace martlet
