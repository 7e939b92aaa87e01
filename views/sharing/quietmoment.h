// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QTimer>

namespace martlet {

/// Waits until a person pauses: for a while nobody has typed, pressed or dragged anything, and no
/// menu or dialog is open.
class QuietMoment final : public QObject
{
    Q_OBJECT

public:
    explicit QuietMoment(QObject *parent);

    /// came() is emitted once, never from within this call.
    void await();

Q_SIGNALS:
    void came();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QTimer m_pause;
};

} // namespace martlet
