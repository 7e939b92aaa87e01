// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace martlet {

/// Where a comment is written, with the button that sends it. It is as high as its lines need, up
/// to some; Ctrl+Enter sends, Escape leaves.
class CommentField final : public QWidget
{
    Q_OBJECT

public:
    /// \a send is what the button says; \a canCancel adds one that gives up.
    CommentField(const QString &placeholder, const QString &send, bool canCancel, QWidget *parent);

    QString text() const;
    void setText(const QString &text);

Q_SIGNALS:
    /// There is something in it.
    void sent(const QString &text);
    /// The person wants to write no more; what is written stays.
    void left();
    /// What is written is not wanted.
    void cancelled();
    void textChanged(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();
    void send();

    QPlainTextEdit *m_edit;
    QLabel *m_problem; ///< why what is written cannot be sent
    QWidget *m_buttons;
    QPushButton *m_send;
    bool m_canCancel;
};

} // namespace martlet
