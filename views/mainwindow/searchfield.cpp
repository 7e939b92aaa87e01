// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/searchfield.h"

#include "model/document/document.h"
#include "views/widgets/icons.h"
#include "views/widgets/offerlist.h"
#include "views/widgets/style.h"

#include <QAction>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr auto recentSetting = "find/recent"_L1;

static QStringList recentCommands()
{
    return QSettings().value(recentSetting).toStringList();
}

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new OfferList(this))
{
    setPlaceholderText(tr("Find a tool or run a command"));
    setAccessibleName(placeholderText());
    addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    setMinimumWidth(150);
    setMaximumWidth(330);
    setMinimumHeight(34);
    // A click on the list leaves the keyboard here.
    m_list->setFocusProxy(this);
    connect(this, &QLineEdit::textEdited, this, &SearchField::refresh);
    connect(m_list, &OfferList::picked, this, &SearchField::take);
}

QSize SearchField::sizeHint() const
{
    return {190, QLineEdit::sizeHint().height()};
}

void SearchField::setDocument(const Document *document)
{
    m_document = document;
}

void SearchField::setCommands(const QList<QAction *> &commands)
{
    m_commands = commands;
}

void SearchField::open()
{
    if (hasFocus())
        begin();
    else
        setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::begin()
{
    if (m_document)
        m_names = ElementNames(m_document->graph());
    refresh();
}

void SearchField::refresh()
{
    if (!m_document)
        return;
    m_found = findables(text(), m_names, m_document->graph(), m_commands, recentCommands());
    QList<OfferRow> rows;
    for (const Findable &found : std::as_const(m_found))
        rows.append({found.icon, found.text, found.detail + u"  "_s});
    if (rows.isEmpty())
        rows.append({{}, tr("Nothing is called like this"), {}});
    m_list->setParent(window());
    m_list->setLeastWidth(std::max(width(), 420));
    m_list->setRows(rows);
    place();
    choose(m_found.isEmpty() || text().isEmpty() ? -1 : 0);
}

// Below the field, their right ends in line, within the window.
void SearchField::place()
{
    const QPoint corner = mapTo(window(), QPoint(width(), height() + 2));
    m_list->move(std::max(0, corner.x() - m_list->width()), corner.y());
    m_list->raise();
}

void SearchField::choose(int row)
{
    m_list->setCurrent(row);
    setAccessibleDescription(m_found.value(row).text);
}

void SearchField::take(int row)
{
    const Findable found = m_found.value(row);
    if (found.text.isEmpty())
        return;
    leave();
    if (!found.item.isEmpty()) {
        Q_EMIT itemChosen(found.item);
    } else if (found.command) {
        remember(found.text);
        found.command->trigger();
    }
}

void SearchField::leave()
{
    m_list->hide();
    m_found.clear();
    clear();
    Q_EMIT left();
}

void SearchField::remember(const QString &command)
{
    constexpr qsizetype most = 5;
    QStringList recent = recentCommands();
    recent.removeAll(command);
    recent.prepend(command);
    QSettings().setValue(recentSetting, recent.first(std::min(recent.size(), most)));
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason)
        begin();
}

void SearchField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_list->hide();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const int rows = int(m_found.size());
    const int page = 10;
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(m_list->current());
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (rows > 0) {
            m_list->step(event->key() == Qt::Key_Down ? 1 : -1);
            choose(m_list->current());
        }
        return;
    case Qt::Key_PageDown:
        choose(std::min(m_list->current() + page, rows - 1));
        return;
    case Qt::Key_PageUp:
        choose(rows == 0 ? -1 : std::max(m_list->current() - page, 0));
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    const int hint = 40 + fontMetrics().horizontalAdvance(placeholderText()); // with its icon
    const bool fits = hint + 24 + fontMetrics().horizontalAdvance(keys) <= width();
    if (!text().isEmpty() || !fits)
        return;
    QPainter painter(this);
    painter.setPen(colours().muted);
    painter.drawText(rect().adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter, keys);
}

} // namespace martlet
