// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

#include <functional>

namespace martlet {

/// A field on the map in which something is named: a new card, a card that is renamed, the card to
/// connect to. Enter takes the name, Escape leaves everything as it was.
class NameField final : public QLineEdit
{
    Q_OBJECT

public:
    /// Told the name; true where the field should stay open for the next one.
    using Take = std::function<bool(const QString &name)>;

    explicit NameField(QWidget *parent);

    /// Opens at a rectangle of the parent. \a text is selected, so that typing replaces it.
    void open(const QRect &rect, const QString &hint, const QString &text, Take take);
    /// Takes the name, if there is one, and closes.
    void finish();
    void close();
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    Take m_take;
};

} // namespace martlet
