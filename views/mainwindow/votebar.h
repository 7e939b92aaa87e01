// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;

namespace martlet {

/// The line above the map that says that people vote, and how many dots they have given.
class VoteBar final : public QWidget
{
    Q_OBJECT

public:
    explicit VoteBar(QWidget *parent = nullptr);

    void setDots(int dots);
    /// What the keys do while people vote, for the status line.
    static QString keyHint();

Q_SIGNALS:
    void resetWanted();
    void doneWanted();

private:
    QLabel *m_dots;
    QWidget *m_reset;
};

} // namespace martlet
