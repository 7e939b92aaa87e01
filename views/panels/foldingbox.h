// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace martlet {

/// A heading that opens and closes what is below it.
class FoldingBox : public QWidget
{
    Q_OBJECT

public:
    /// A box without title has no heading and is always open.
    FoldingBox(const QString &title, QWidget *parent);

    bool isOpen() const;
    void setOpen(bool open);
    /// Puts the keyboard on the heading.
    void focusHeading();

Q_SIGNALS:
    /// The person opened or closed it.
    void toggled(bool open);

protected:
    QWidget *body() const { return m_body; }
    QToolButton *heading() const { return m_heading; }
    /// A few words at the end of the heading.
    void setNote(const QString &text);
    void setHeadingShown(bool shown);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void toggle();

    QWidget *m_top;
    QToolButton *m_heading;
    QLabel *m_note;
    QWidget *m_body;
};

} // namespace martlet
