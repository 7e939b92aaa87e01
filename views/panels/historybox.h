// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/itemhistory.h"
#include "views/panels/foldingbox.h"

class QLabel;
class QTimer;

namespace martlet {

class Document;
class SentenceList;
class Session;

/// Who changed what of an item, and when, newest first. It is only read while the box is open.
class HistoryBox final : public FoldingBox
{
    Q_OBJECT

public:
    explicit HistoryBox(QWidget *parent);

    /// Without a session there is no history, and the box stays hidden.
    void setProject(const Document *document, const Session *session);
    /// Hides the box where there is no one item.
    void setItem(const QString &item);
    /// Reads again, as soon as nobody moves on.
    void refresh();
    /// Opens the box, and puts the keyboard on the list.
    void focusList();

Q_SIGNALS:
    /// What the person wanted to see is there.
    void opened();
    /// A person wants to see the history of the item in full, or that of one of its fields.
    void pageWanted(const QString &item, martlet::Key field);

private:
    void ask();
    void take(const Result<ItemHistory> &history);
    void show(const ItemHistory &history);

    const Document *m_document = nullptr;
    const Session *m_session = nullptr;
    QString m_item;
    bool m_isAwaited = false; ///< the person has opened the box and sees nothing yet
    int m_asked = 0; ///< counts questions; answers to older ones are stale
    QTimer *m_soon;
    SentenceList *m_list;
    QLabel *m_end;
};

} // namespace martlet
