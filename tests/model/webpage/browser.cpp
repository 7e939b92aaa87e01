// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "browser.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QThread>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr int patience = 30'000; // milliseconds

/// A pipe whose ends are above those numbers that the browser expects its own at.
static std::pair<int, int> pipeAbove(int least)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return {-1, -1};
    const int out = ::fcntl(ends[0], F_DUPFD_CLOEXEC, least);
    const int in = ::fcntl(ends[1], F_DUPFD_CLOEXEC, least);
    ::close(ends[0]);
    ::close(ends[1]);
    return {out, in};
}

QString Browser::program()
{
    return QStandardPaths::findExecutable(u"chromium"_s);
}

Browser::Browser()
{
    const auto [commands, toBrowser] = pipeAbove(16);
    const auto [fromBrowser, answers] = pipeAbove(16);
    m_toBrowser = toBrowser;
    m_fromBrowser = fromBrowser;
    m_process.setChildProcessModifier([commands = commands, answers = answers] {
        ::dup2(commands, 3);
        ::dup2(answers, 4);
    });
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.start(program(),
                    {u"--headless=new"_s,
                     u"--no-sandbox"_s, // needs rights that a build machine may not give
                     u"--disable-dev-shm-usage"_s, // which is small in containers
                     u"--disable-gpu"_s,
                     u"--no-first-run"_s,
                     u"--remote-debugging-pipe"_s,
                     u"--user-data-dir="_s + m_profile.path()});
    m_process.waitForStarted();
    ::close(commands);
    ::close(answers);
    const QString page = call(u"Target.createTarget"_s, {{u"url"_s, u"about:blank"_s}})
                             .value(u"targetId"_s)
                             .toString();
    m_session = call(u"Target.attachToTarget"_s, {{u"targetId"_s, page}, {u"flatten"_s, true}})
                    .value(u"sessionId"_s)
                    .toString();
    for (const auto &domain : {u"Page"_s, u"Runtime"_s, u"Log"_s, u"Network"_s})
        call(domain + u".enable"_s);
}

Browser::~Browser()
{
    ::close(m_toBrowser); // at the end of its commands it goes by itself
    ::close(m_fromBrowser);
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QJsonObject Browser::call(const QString &method, const QJsonObject &params)
{
    QJsonObject message {{u"id"_s, ++m_number}, {u"method"_s, method}, {u"params"_s, params}};
    if (isRunning())
        message.insert(u"sessionId"_s, m_session);
    const QByteArray bytes = QJsonDocument(message).toJson(QJsonDocument::Compact) + '\0';
    if (::write(m_toBrowser, bytes.constData(), size_t(bytes.size())) != bytes.size())
        return {};
    for (QJsonObject answer = read(); !answer.isEmpty(); answer = read()) {
        if (answer.value(u"id"_s).toInt() == m_number)
            return answer.value(u"result"_s).toObject();
        note(answer);
    }
    return {};
}

QJsonObject Browser::read()
{
    qsizetype end = m_received.indexOf('\0');
    while (end < 0) {
        pollfd wanted {m_fromBrowser, POLLIN, 0};
        char buffer[65536];
        const ssize_t size =
            ::poll(&wanted, 1, patience) == 1 ? ::read(m_fromBrowser, buffer, sizeof buffer) : 0;
        if (size <= 0)
            return {};
        m_received.append(buffer, size);
        end = m_received.indexOf('\0');
    }
    const QByteArray message = m_received.left(end);
    m_received.remove(0, end + 1);
    return QJsonDocument::fromJson(message).object();
}

void Browser::note(const QJsonObject &event)
{
    const QString method = event.value(u"method"_s).toString();
    const QJsonObject params = event.value(u"params"_s).toObject();
    const QString url = params[u"request"_s][u"url"_s].toString();
    const bool isOutside = method == "Network.requestWillBeSent"_L1 && !url.startsWith("file:"_L1)
        && !url.startsWith("about:"_L1);
    const bool isMessage = method == "Runtime.exceptionThrown"_L1
        || method == "Runtime.consoleAPICalled"_L1 || method == "Log.entryAdded"_L1
        || method == "Page.javascriptDialogOpening"_L1;
    if (isOutside || isMessage)
        m_problems.append(QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)));
}

QStringList Browser::takeProblems()
{
    evaluate(u"0"_s); // whatever was said before comes before the answer
    return std::exchange(m_problems, {});
}

bool Browser::open(const QString &url)
{
    call(u"Page.navigate"_s, {{u"url"_s, u"about:blank"_s}});
    call(u"Page.navigate"_s, {{u"url"_s, url}});
    return becomes(u"document.readyState === 'complete' && location.protocol === 'file:'"_s);
}

QJsonValue Browser::evaluate(const QString &expression)
{
    const QJsonObject answer =
        call(u"Runtime.evaluate"_s, {{u"expression"_s, expression}, {u"returnByValue"_s, true}});
    if (answer.contains(u"exceptionDetails"_s))
        return u"error: "_s
            + answer[u"exceptionDetails"_s][u"exception"_s][u"description"_s].toString();
    return answer[u"result"_s][u"value"_s];
}

bool Browser::becomes(const QString &expression)
{
    QElapsedTimer time;
    time.start();
    while (!evaluate(expression).toBool()) {
        if (time.elapsed() > patience / 3)
            return false;
        QThread::msleep(15);
    }
    return true;
}

void Browser::press(const QString &key, int modifiers)
{
    QJsonObject event {{u"type"_s, u"keyDown"_s}, {u"key"_s, key}, {u"modifiers"_s, modifiers}};
    if (key == "Tab"_L1)
        event.insert(u"windowsVirtualKeyCode"_s, 9);
    call(u"Input.dispatchKeyEvent"_s, event);
    event.insert(u"type"_s, u"keyUp"_s);
    call(u"Input.dispatchKeyEvent"_s, event);
}

void Browser::type(const QString &text)
{
    call(u"Input.insertText"_s, {{u"text"_s, text}});
}

void Browser::click(const QString &selector)
{
    const QJsonValue at = evaluate(
        u"(() => { const box = document.querySelector(`%1`).getBoundingClientRect();"
        u"return { x: box.x + box.width / 2, y: box.y + box.height / 2 }; })()"_s.arg(selector));
    for (const auto &type : {u"mousePressed"_s, u"mouseReleased"_s})
        call(u"Input.dispatchMouseEvent"_s,
             {{u"type"_s, type},
              {u"x"_s, at[u"x"_s]},
              {u"y"_s, at[u"y"_s]},
              {u"button"_s, u"left"_s},
              {u"clickCount"_s, 1}});
}

void Browser::setDark(bool dark)
{
    const QJsonObject scheme {{u"name"_s, u"prefers-color-scheme"_s},
                              {u"value"_s, dark ? u"dark"_s : u"light"_s}};
    const QJsonObject motion {{u"name"_s, u"prefers-reduced-motion"_s}, {u"value"_s, u"reduce"_s}};
    call(u"Emulation.setEmulatedMedia"_s, {{u"features"_s, QJsonArray {scheme, motion}}});
}

void Browser::resize(int width, int height)
{
    call(u"Emulation.setDeviceMetricsOverride"_s,
         {{u"width"_s, width},
          {u"height"_s, height},
          {u"deviceScaleFactor"_s, 1},
          {u"mobile"_s, false}});
}

QByteArray Browser::printedPdf()
{
    const QJsonObject options {{u"preferCSSPageSize"_s, true}, {u"printBackground"_s, true}};
    const QString data = call(u"Page.printToPDF"_s, options).value(u"data"_s).toString();
    return QByteArray::fromBase64(data.toLatin1());
}

} // namespace martlet
