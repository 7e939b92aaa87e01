// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace martlet {

/// A Chromium without a window, led over a pair of pipes by the DevTools protocol. Everything
/// waits for its answer, and gives up after half a minute.
class Browser
{
public:
    Browser();
    ~Browser();
    Browser(const Browser &) = delete;
    Browser &operator=(const Browser &) = delete;

    /// The Chromium of this machine; empty where there is none.
    static QString program();

    bool isRunning() const { return !m_session.isEmpty(); }
    /// Opens a page and waits until it is there.
    bool open(const QString &url);
    /// The value of an expression; a text that begins with "error: " where it throws.
    QJsonValue evaluate(const QString &expression);
    /// Waits until an expression is true.
    bool becomes(const QString &expression);
    /// Presses a key, such as "Enter" or "a". \a modifiers: 1 Alt, 2 Ctrl, 8 Shift.
    void press(const QString &key, int modifiers = 0);
    void type(const QString &text);
    /// Clicks in the middle of what a selector names.
    void click(const QString &selector);
    /// Also asks for nothing to glide.
    void setDark(bool dark);
    void resize(int width, int height);
    QByteArray printedPdf();
    /// What went wrong since the last call: exceptions, console messages, broken policies, and
    /// whatever was asked of a network.
    QStringList takeProblems();

private:
    QJsonObject call(const QString &method, const QJsonObject &params = {});
    /// The next message; empty where there is none in time.
    QJsonObject read();
    void note(const QJsonObject &event);

    QTemporaryDir m_profile;
    QProcess m_process;
    int m_toBrowser = -1;
    int m_fromBrowser = -1;
    int m_number = 0;
    QString m_session;
    QByteArray m_received;
    QStringList m_problems;
};

} // namespace martlet
