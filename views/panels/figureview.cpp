// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/figureview.h"

#include "views/panels/sentencelist.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

FigureView::FigureView(QWidget *parent)
    : QWidget(parent)
    , m_title(wrappedLabel({}, this))
    , m_meaning(wrappedLabel({}, this))
    , m_list(new SentenceList(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *back = new QToolButton(this);
    back->setObjectName(u"closeFigure"_s);
    back->setIcon(themedIcon(u"chevron-left"_s));
    back->setText(tr("Back"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setFocusPolicy(Qt::NoFocus);
    setPlainTip(back, tr("Back (Esc)"));
    connect(back, &QToolButton::clicked, this, &FigureView::left);
    column->addWidget(back, 0, Qt::AlignLeft);
    m_title->setObjectName(u"figureTitle"_s);
    m_title->setFont(scaled(font(), 1.1, true));
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_title);
    column->addWidget(m_meaning);
    m_list->setObjectName(u"counted"_s);
    m_list->setAccessibleName(tr("What the figure counts"));
    column->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &FigureView::light);
    connect(m_list, &QListWidget::itemSelectionChanged, this, [this] {
        light();
        if (!chosen().isEmpty())
            Q_EMIT picked(chosen());
    });
}

QStringList FigureView::chosen() const
{
    const QList<QListWidgetItem *> rows = m_list->selectedItems();
    return rows.isEmpty() ? QStringList() : rows.first()->data(Qt::UserRole).toStringList();
}

void FigureView::light()
{
    const QStringList one = chosen();
    Q_EMIT lit(one.isEmpty() ? m_figure.items() : one);
}

void FigureView::present(const Graph &graph, const Figure &figure)
{
    const QString before = figure.id == m_figure.id && m_list->currentItem()
        ? m_list->currentItem()->text()
        : QString();
    m_figure = figure;
    m_title->setText(figure.value.isEmpty() ? figure.name
                                            //: %1 is what a figure is about, %2 the figure
                                            : tr("%1: %2").arg(figure.name, figure.value));
    m_meaning->setText(figure.meaning);
    m_meaning->setHidden(figure.meaning.isEmpty());
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Figure::Part &part : figure.parts) {
        if (!part.title.isEmpty())
            //: %1 is a heading, %2 how many lines follow
            m_list->addHeading(tr("%1 (%2)").arg(part.title).arg(part.counted.size()));
        for (const Counted &counted : part.counted)
            m_list->addSentence(
                counted.text, iconOf(graph, counted.items.value(0)), counted.items, counted.value);
    }
    if (m_list->count() == 0)
        m_list->addHeading(tr("Nothing"));
    m_list->choose(before);
}

} // namespace martlet
