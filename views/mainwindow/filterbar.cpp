// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/filterbar.h"

#include "views/widgets/flowlayout.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QIcon tileIcon(int hue)
{
    constexpr int side = 32;
    QPixmap picture(side, side);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colour(roleAt(Role::Glyph0, hue)), 3));
    painter.setBrush(theme().colour(roleAt(Role::Tile0, hue)));
    painter.drawRoundedRect(QRectF(3, 3, side - 6, side - 6), 7, 7);
    return {picture};
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_fields(new QComboBox(this))
    , m_values(new QWidget(this))
    , m_valueLine(new FlowLayout(m_values, 4))
    , m_shown(plainLabel({}, this))
    , m_all(new QToolButton(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 6, 10, 6);
    line->setSpacing(10);
    QLabel *name = plainLabel(tr("Colour by"), this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setBuddy(m_fields);
    m_fields->setAccessibleName(tr("Colour by"));
    QFont bold = font();
    bold.setBold(true);
    m_shown->setFont(bold);
    m_all->setText(tr("Show all"));
    m_all->setAutoRaise(true);
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("No colours, no filter"));
    setPlainTip(close, tr("No colours, no filter"));
    line->addWidget(name, 0, Qt::AlignTop);
    line->addWidget(m_fields, 0, Qt::AlignTop);
    line->addWidget(m_values, 1);
    line->addWidget(m_shown, 0, Qt::AlignTop);
    line->addWidget(m_all, 0, Qt::AlignTop);
    line->addWidget(close, 0, Qt::AlignTop);
    connect(m_fields, &QComboBox::activated, this, [this](int index) {
        Q_EMIT colourChosen(Key(m_fields->itemData(index).toString()));
    });
    connect(m_all, &QToolButton::clicked, this, [this] { Q_EMIT filterChosen({}); });
    connect(close, &QToolButton::clicked, this, &FilterBar::closed);
}

void FilterBar::setView(const Graph &graph, const MapView &view)
{
    m_field = view.colourField;
    m_filter = ViewFilter(graph.value(view.id, Key(u"filter")).json());
    fillFields(colouringFields(Schema(graph), view), m_field);
    fillValues(view);
    sayShown(view);
}

void FilterBar::focusField()
{
    m_fields->setFocus(Qt::ShortcutFocusReason);
}

void FilterBar::fillFields(const QList<const FieldRow *> &rows, Key chosen)
{
    const QSignalBlocker quiet(m_fields);
    m_fields->clear();
    m_fields->addItem(tr("What it is for"), QString());
    for (const FieldRow *row : rows)
        m_fields->addItem(row->label(), row->id.text());
    m_fields->setCurrentIndex(std::max(0, m_fields->findData(chosen.text())));
}

// The buttons are made anew only where the values differ, so that the keyboard stays where it is.
void FilterBar::fillValues(const MapView &view)
{
    QStringList names;
    for (const Tint &tint : view.tints)
        names.append(tint.value);
    QStringList known;
    const auto before = m_values->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : before)
        known.append(button->objectName());
    if (names != known) {
        qDeleteAll(m_values->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
        for (const Tint &tint : view.tints)
            m_valueLine->addWidget(valueButton(tint));
        m_valueLine->addWidget(new QWidget(m_values)); // takes the rest of the line
    }
    const auto buttons = m_values->findChildren<QAbstractButton *>();
    for (int number = 0; number < buttons.size(); ++number) {
        const Tint &tint = view.tints[size_t(number)];
        buttons[number]->setChecked(tint.isChosen);
        buttons[number]->setIcon(tileIcon(tint.hue));
        buttons[number]->setText(
            tr("%1  %2").arg(menuText(shortened(tint.label, 30))).arg(tint.count));
    }
}

QAbstractButton *FilterBar::valueButton(const Tint &tint)
{
    auto *button = new QPushButton(m_values);
    button->setObjectName(tint.value);
    button->setCheckable(true);
    button->setFlat(true);
    setPlainTip(button, tr("Only these; once more: all"));
    connect(button, &QAbstractButton::clicked, this, [this, value = tint.value] {
        ViewFilter filter = m_filter;
        filter.toggle(m_field, value);
        Q_EMIT filterChosen(filter.toJson());
    });
    return button;
}

void FilterBar::sayShown(const MapView &view)
{
    m_shown->setVisible(view.isFiltered);
    m_all->setVisible(view.isFiltered);
    m_shown->setText(tr("%1 of %n shown", nullptr, int(view.cards.size())).arg(view.shownCards()));
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace martlet
