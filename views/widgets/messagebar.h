// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace martlet {

/// A strip with something that a person should know, and what can be done about it. It waits to be
/// read and stands in nobody's way.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    enum class Mood { Notice, Trouble };
    struct Answer
    {
        QString label;
        std::function<void()> act;
    };

    explicit MessageBar(QWidget *parent = nullptr);

    void say(Mood mood, const QString &text, const QList<Answer> &answers = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Mood m_mood = Mood::Notice;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_answers;
};

/// A few words over the map about what was just done, with a way back. Goes away by itself.
class Toast final : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void say(const QString &text, const QList<MessageBar::Answer> &answers = {});
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QHBoxLayout *m_answers;
    QTimer *m_timer;
};

} // namespace martlet
