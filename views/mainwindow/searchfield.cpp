// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/searchfield.h"

#include "model/document/document.h"
#include "model/graph/index.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {
constexpr int itemRole = Qt::UserRole;
constexpr int commandRole = Qt::UserRole + 1;
} // namespace

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    setPlaceholderText(tr("Find a tool or run a command"));
    setAccessibleName(placeholderText());
    addAction(themedIcon(u"search"_s), QLineEdit::LeadingPosition);
    setMinimumWidth(150);
    setMaximumWidth(330);
    setMinimumHeight(34);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(14);
    setCompleter(m_completer);
    const auto activated = qOverload<const QModelIndex &>(&QCompleter::activated);
    connect(m_completer, activated, this, &SearchField::take, Qt::QueuedConnection);
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
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

void SearchField::refresh()
{
    m_model->clear();
    addItems();
    addCommands();
}

void SearchField::addItems()
{
    if (!m_document)
        return;
    const Index &index = m_document->graph().index();
    for (int number = 0; number < index.elementCount(); ++number) {
        const Item &element = index.element(number);
        const KindRow *kind = Schema::kind(element.kind);
        if (!kind || element.name().isEmpty())
            continue;
        auto *row = new QStandardItem(themedIconFile(kind->icon()), shortened(element.name()));
        row->setData(element.id, itemRole);
        m_model->appendRow(row);
    }
}

void SearchField::addCommands()
{
    for (QAction *command : std::as_const(m_commands)) {
        if (!command->isEnabled() || command->text().isEmpty())
            continue;
        QString label = command->text();
        label.remove(u'&');
        const QString keys = command->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            label = tr("%1  (%2)", "command and its keys").arg(label, keys);
        auto *row = new QStandardItem(command->icon(), label);
        row->setData(QVariant::fromValue<void *>(command), commandRole);
        m_model->appendRow(row);
    }
}

void SearchField::take(const QModelIndex &index)
{
    const QString item = index.data(itemRole).toString();
    auto *command = static_cast<QAction *>(index.data(commandRole).value<void *>());
    clear();
    Q_EMIT left();
    if (!item.isEmpty())
        Q_EMIT itemChosen(item);
    else if (m_commands.contains(command))
        command->trigger();
}

void SearchField::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        refresh();
    QLineEdit::focusInEvent(event);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        Q_EMIT left();
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_completer->completionCount() > 0 && !text().isEmpty()) {
        take(m_completer->currentIndex());
        return;
    }
    QLineEdit::keyPressEvent(event);
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
