// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/topbar.h"

#include "views/mainwindow/searchfield.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// One line that gives way where room is scarce, and says by its end that there is more.
class ElidedLabel final : public QLabel
{
public:
    explicit ElidedLabel(QWidget *parent)
        : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
    }
    QSize minimumSizeHint() const override { return {80, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString line = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, line);
    }
};

/// Where room is scarce, names of views give way, and the inventory's stays whole.
class ViewTabs final : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    QSize minimumTabSizeHint(int tab) const override
    {
        return tab == count() - 1 ? tabSizeHint(tab) : QTabBar::minimumTabSizeHint(tab);
    }
};

} // namespace

TopBar::TopBar(const QList<QAction *> &buttons, QAction *main, QWidget *parent)
    : QToolBar(tr("Project"), parent)
    , m_title(new ElidedLabel(this))
    , m_state(new ElidedLabel(this))
    , m_tabs(new ViewTabs(this))
    , m_addView(new QToolButton(this))
    , m_tabName(new QLineEdit(m_tabs))
    , m_search(new SearchField(this))
{
    setObjectName(u"topBar"_s);
    setMovable(false);
    setIconSize({18, 18});
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(14, 6, 12, 6);
    line->setSpacing(8);

    auto *sign = new QLabel(box);
    sign->setPixmap(QIcon(u":/icons/app/org.martlet.Martlet.svg"_s).pixmap(32, 32));
    line->addWidget(sign);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.1);
    m_title->setFont(bold);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    m_state->setFont(small);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    names->addWidget(m_title);
    names->addWidget(m_state);
    line->addLayout(names);
    line->addSpacing(20);

    m_tabs->setObjectName(u"viewTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    line->addWidget(m_tabs);
    m_addView->setIcon(themedIcon(u"plus"_s));
    m_addView->setAutoRaise(true);
    m_addView->setMinimumSize(30, 30);
    m_addView->setAccessibleName(tr("Add a view"));
    setPlainTip(m_addView, tr("Add a view"));
    line->addWidget(m_addView);
    m_projectParts.append(m_addView);
    line->addStretch(1);
    line->addWidget(m_search, 100);
    line->addSpacing(12);
    for (QAction *action : buttons) {
        auto *button = new QToolButton(box);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setIconSize({18, 18});
        button->setMinimumSize(34, 34);
        line->addWidget(button);
        m_projectParts.append(button);
    }
    line->addSpacing(8);
    auto *handOn = new QPushButton(
        themedIconFile(u":/icons/ui/share.svg"_s, colours().onAccent), tr("Hand on"), box);
    makePrimary(handOn);
    handOn->setMinimumSize(92, 34);
    handOn->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    handOn->setIconSize({18, 18});
    setPlainTip(handOn, main->toolTip());
    connect(handOn, &QPushButton::clicked, main, &QAction::trigger);
    line->addWidget(handOn);
    addWidget(box);
    m_projectParts += {m_search, handOn};

    connectTabs();
}

void TopBar::connectTabs()
{
    connect(m_tabs, &QTabBar::tabBarClicked, this, [this](int tab) {
        if (const QString view = viewAt(tab); !view.isEmpty())
            Q_EMIT viewChosen(view);
        else if (tab >= 0)
            Q_EMIT inventoryChosen();
    });
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, [this](int tab) {
        if (const QString view = viewAt(tab); !view.isEmpty())
            rename(view);
    });
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        if (const QString view = viewAt(m_tabs->tabAt(place)); !view.isEmpty())
            Q_EMIT viewMenuWanted(view, m_tabs->mapToGlobal(place));
    });
    connect(m_addView, &QToolButton::clicked, this, [this] {
        Q_EMIT addViewWanted(m_addView->mapToGlobal(m_addView->rect().bottomLeft()));
    });
    m_tabName->hide();
    m_tabName->setAccessibleName(tr("Name of the view"));
    connect(m_tabName, &QLineEdit::editingFinished, this, [this] {
        if (!m_tabName->isVisible())
            return;
        m_tabName->hide();
        Q_EMIT viewRenamed(m_tabName->objectName(), m_tabName->text());
    });
}

int TopBar::tabOf(const QString &view) const
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toString() == view)
            return tab;
    }
    return -1;
}

// Nothing for the inventory, which is no view.
QString TopBar::viewAt(int tab) const
{
    const QString id = m_tabs->tabData(tab).toString();
    return id == inventory ? QString() : id;
}

void TopBar::rename(const QString &view)
{
    const int tab = tabOf(view);
    if (tab < 0)
        return;
    QRect place = m_tabs->tabRect(tab);
    place.setWidth(std::min(std::max(place.width(), 180), m_tabs->width() - place.left()));
    m_tabName->setObjectName(view);
    m_tabName->setText(m_tabs->tabToolTip(tab));
    m_tabName->setGeometry(place);
    m_tabName->selectAll();
    m_tabName->show();
    m_tabName->setFocus();
}

// Both lines are as wide as the name needs, so that the tabs stand still while the state changes.
void TopBar::setTitle(const QString &project, const QString &state)
{
    m_title->setText(shortened(project, 40));
    m_state->setText(state);
    const int width = std::clamp(m_title->sizeHint().width(), 220, 280);
    m_title->setFixedWidth(width);
    m_state->setFixedWidth(width);
    setPlainTip(m_title, project);
    setPlainTip(m_state, state);
}

void TopBar::setProjectOpen(bool open)
{
    for (QWidget *part : std::as_const(m_projectParts))
        part->setVisible(open);
}

void TopBar::setViews(const QList<std::pair<QString, QString>> &views, const QString &current)
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const auto &[id, name] : views) {
        const int tab = m_tabs->addTab(menuText(shortened(name, 32)));
        m_tabs->setTabData(tab, id);
        m_tabs->setTabToolTip(tab, plainTip(name));
        if (id == current)
            m_tabs->setCurrentIndex(tab);
    }
    if (views.isEmpty())
        return;
    const int tab = m_tabs->addTab(tr("Inventory"));
    m_tabs->setTabData(tab, inventory);
    m_tabs->setTabToolTip(tab, tr("Everything as a table (Ctrl+Shift+I)"));
    if (current == inventory)
        m_tabs->setCurrentIndex(tab);
}

} // namespace martlet
