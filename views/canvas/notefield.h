// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QPlainTextEdit>

#include <functional>

namespace martlet {

/// A field on the map in which a sticky note is written. Enter takes the text, Shift+Enter begins a
/// new line, Escape leaves everything as it was. It grows downwards with its text.
class NoteField final : public QPlainTextEdit
{
    Q_OBJECT

public:
    using Take = std::function<void(const QString &text)>;

    explicit NoteField(QWidget *parent);

    /// Opens at a rectangle of the parent, with the cursor behind the text.
    void open(const QRect &rect, const QString &text, Take take);
    /// Takes the text, if there is one, and closes.
    void finish();
    void close();
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void keepShort();
    void grow();
    void paintPaper();

    Take m_take;
    QRect m_place; ///< where it was opened
};

} // namespace martlet
