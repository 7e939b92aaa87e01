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

namespace martlet {

using namespace Qt::StringLiterals;

ChoiceLine::ChoiceLine(Provider provider, QWidget *parent)
    : ShortenedLine(parent)
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
    if (!m_asked)
        refresh();
    const auto byLabel = m_entries.find(normalisedName(text));
    return byLabel != m_entries.end() ? *byLabel : m_entries.value(text);
}

// Of equal labels the first one is meant.
void ChoiceLine::refresh() const
{
    m_asked = true;
    m_entries.clear();
    m_model->clear();
    const QList<ChoiceEntry> entries = m_provider();
    for (const ChoiceEntry &entry : entries) {
        if (const QString name = normalisedName(entry.label); !m_entries.contains(name))
            m_entries.insert(name, entry);
        if (!m_entries.contains(entry.id))
            m_entries.insert(entry.id, entry);
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
