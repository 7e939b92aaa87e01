// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comments/threads.h"

#include <QFrame>
#include <QSet>

class QVBoxLayout;

namespace martlet {

/// One thread of comments, and what can be done about it. What is settled takes one line until
/// somebody opens it. It only shows: whoever owns it does what is asked for.
class ThreadView final : public QFrame
{
    Q_OBJECT

public:
    struct Look
    {
        QSet<QString> fresh; ///< comments that are new to the person
        QString person; ///< whose own comments can be changed
        bool isExpanded = false; ///< shown in full although it is settled
    };

    ThreadView(const Thread &thread, const Look &look, QWidget *parent);

    /// Puts a field where an answer is written, or in place of a comment that is written anew.
    void showField(QWidget *field, const QString &comment = {});

Q_SIGNALS:
    void replyWanted();
    void settleWanted(bool resolved);
    void rewriteWanted(const QString &comment);
    void removeWanted(const QString &comment);
    void expandWanted(bool expanded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildFolded();
    void buildWhole();
    void addComment(const Comment &comment);
    QWidget *textOf(const Comment &comment);
    QWidget *menuOf(const Comment &comment);

    Thread m_thread;
    Look m_look;
    QVBoxLayout *m_column;
    QHash<QString, QWidget *> m_texts; ///< by identity of the comment
    QWidget *m_actions = nullptr;
};

} // namespace martlet
