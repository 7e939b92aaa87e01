// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

class QLabel;

namespace martlet {

class Canvas;
class Document;
class Toast;
class Watcher;

/// A line at the bottom of the map that tells what could be done next, when it could be. Each hint
/// is shown once on a computer, one at a time, and goes when it is done, closed, or at Escape.
class Hints final : public QFrame
{
    Q_OBJECT

public:
    /// In the order in which they come first.
    enum class Hint { TypeOn, Connect, Owner, Findings, Find };
    Q_ENUM(Hint)

    /// Over \a canvas, and above its toast while that is there.
    Hints(Canvas *canvas, Toast *toast);

    /// Whether any are shown, in all windows; at first none are.
    static void setWanted(bool wanted);

    /// The project on the map and its checks, or null.
    void setProject(const Document *document, const Watcher *watcher);
    /// The person does what the hint tells, and needs it no more.
    void setDone(martlet::Hints::Hint hint);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void say(Hint hint);
    void place();

    const Document *m_document = nullptr;
    const Watcher *m_watcher = nullptr;
    const Toast *m_toast;
    QLabel *m_text;
    Hint m_hint = Hint::TypeOn; ///< what is shown, or was
};

} // namespace martlet
