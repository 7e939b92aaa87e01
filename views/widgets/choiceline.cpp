// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/choiceline.h"

#include "model/base/text.h"
#include "views/widgets/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

ChoiceLine::ChoiceLine(Provider provider, QWidget *parent)
    : QLineEdit(parent)
    , m_provider(std::move(provider))
    , m_model(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_model, this))
{
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(12);
    setCompleter(m_completer);
    const auto chosenIndex = qOverload<const QModelIndex &>(&QCompleter::activated);
    connect(m_completer, chosenIndex, this, [this](const QModelIndex &index) {
        Q_EMIT chosen(index.data(Qt::UserRole).toString());
    });
}

ChoiceEntry ChoiceLine::entryOf(const QString &text) const
{
    const QString wanted = normalisedName(text);
    const QList<ChoiceEntry> entries = m_entries.isEmpty() ? m_provider() : m_entries;
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const ChoiceEntry &entry) {
        return entry.id == text || normalisedName(entry.label) == wanted;
    });
    return found == entries.end() ? ChoiceEntry() : *found;
}

void ChoiceLine::refresh()
{
    m_entries = m_provider();
    m_model->clear();
    for (const ChoiceEntry &entry : std::as_const(m_entries)) {
        auto *item = new QStandardItem(entry.label);
        item->setData(entry.id, Qt::UserRole);
        item->setToolTip(entry.hint.toHtmlEscaped());
        if (!entry.icon.isEmpty())
            item->setIcon(themedIconFile(entry.icon));
        m_model->appendRow(item);
    }
}

void ChoiceLine::showAll()
{
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

void ChoiceLine::focusInEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        refresh();
    QLineEdit::focusInEvent(event);
}

void ChoiceLine::mousePressEvent(QMouseEvent *event)
{
    QLineEdit::mousePressEvent(event);
    showAll();
}

void ChoiceLine::keyPressEvent(QKeyEvent *event)
{
    const bool closed = !m_completer->popup()->isVisible();
    if (event->key() == Qt::Key_Down && closed)
        showAll();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace martlet
