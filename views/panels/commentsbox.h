// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comments/threads.h"
#include "views/panels/foldingbox.h"

#include <QSet>

class QVBoxLayout;

namespace martlet {

class CommentField;
class Document;
class ThreadView;

/// What people say of one thing: an item, a view or a finding; and where more of it is said. What
/// was begun to be written stays until it is sent, also while something else is looked at.
class CommentsBox final : public FoldingBox
{
    Q_OBJECT

public:
    /// A box without title has no heading and is always open.
    CommentsBox(const QString &title, QWidget *parent);

    void setDocument(Document *document);
    /// Shows the threads on something; an empty text hides the box.
    void setSubject(const QString &subject);
    const QString &subject() const { return m_subject; }
    /// Nothing is said of it.
    bool isEmpty() const { return m_threads.isEmpty(); }
    /// Comments that are new to the person.
    void setFresh(const QSet<QString> &comments);
    /// Shows the threads as they are now, if they changed.
    void refresh();
    /// Opens the box and puts the keyboard where a new comment is written.
    void focusField();
    /// The same where that thread is answered.
    void answer(const QString &thread);

Q_SIGNALS:
    /// Something was done that a person may want to take back.
    void announced(const QString &what);
    /// The person is done here.
    void left();
    /// What is shown has another height.
    void grown();

private:
    /// What is being written: a new comment where both are empty.
    struct Writing
    {
        QString thread; ///< the answer is for
        QString comment; ///< that is written anew

        friend bool operator==(const Writing &, const Writing &) = default;
    };

    void rebuild();
    void chainTabs();
    void addThread(const Thread &thread);
    CommentField *field(const Writing &writing);
    void write(const Writing &writing);
    void endWriting();
    void take(const Writing &writing, const QString &text);
    bool commit(const Writing &writing, const QString &text);
    void clearNew();
    void tell();
    void showCount(const QList<Thread> &threads);
    QString draftKey(const Writing &writing) const;
    const Thread *thread(const QString &id) const;

    Document *m_document = nullptr;
    QString m_subject;
    QSet<QString> m_fresh;
    QSet<QString> m_expanded; ///< settled threads that are shown in full
    Writing m_writing;
    QHash<QString, QString> m_drafts; ///< what was begun to be written
    QList<Thread> m_threads; ///< that are shown
    QString m_person;
    QVBoxLayout *m_column;
    QWidget *m_rows = nullptr;
    CommentField *m_new; ///< for a new thread
};

} // namespace martlet
