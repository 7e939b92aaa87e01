// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/ownerdrop.h"

#include "views/canvas/canvas.h"

#include <QDropEvent>
#include <QMimeData>

namespace martlet {

OwnerDrop::OwnerDrop(Canvas *canvas)
    : QObject(canvas)
    , m_canvas(canvas)
{
    canvas->setAcceptDrops(true);
    canvas->installEventFilter(this);
}

// What is dragged from elsewhere, a file for instance, is for the window.
bool OwnerDrop::isOwner(const QDropEvent &event) const
{
    return event.mimeData()->hasFormat(QString::fromLatin1(mimeType));
}

QStringList OwnerDrop::targets(const QDropEvent &event) const
{
    const QString card = m_canvas->scene().cardAt(m_canvas->toMap(event.position()));
    if (card.isEmpty())
        return {};
    return m_canvas->selection().contains(card) ? m_canvas->selection() : QStringList {card};
}

void OwnerDrop::light(const QStringList &items)
{
    ChangePreview preview;
    preview.touched = items;
    // The map shows what a preview touches and leaves its sentences to panels.
    preview.sentences.resize(items.isEmpty() ? 0 : 1);
    m_canvas->showPreview(preview);
}

void OwnerDrop::drop(QDropEvent *event)
{
    const QStringList items = isOwner(*event) ? targets(*event) : QStringList();
    light({});
    if (items.isEmpty()) {
        event->ignore();
        return;
    }
    event->acceptProposedAction();
    Q_EMIT dropped(items,
                   QString::fromUtf8(event->mimeData()->data(QString::fromLatin1(mimeType))));
}

bool OwnerDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto *move = static_cast<QDropEvent *>(event);
        if (!isOwner(*move)) {
            move->ignore();
            return true;
        }
        // Only a map that took the entry, wherever that was, is told of the moves over it.
        const QStringList items = targets(*move);
        light(items);
        move->setAccepted(event->type() == QEvent::DragEnter || !items.isEmpty());
        return true;
    }
    case QEvent::DragLeave:
        light({});
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent *>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace martlet
