// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/lastsession.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <cmath>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

static const QString wantedKey = u"session/reopen"_s;
static const QString windowsKey = u"session/windows"_s;
static const QString openingKey = u"session/opening"_s;
static constexpr qsizetype mostWindows = 30;
static constexpr qsizetype mostText = 100'000; ///< letters
static bool isHeld = false;

bool LastSession::isWanted()
{
    return QSettings().value(wantedKey, true).toBool();
}

void LastSession::setWanted(bool wanted)
{
    QSettings().setValue(wantedKey, wanted);
}

void LastSession::hold(bool held)
{
    isHeld = held;
}

static QString asText(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

static QByteArray asBytes(const QJsonValue &text)
{
    return QByteArray::fromBase64(text.toString().toLatin1());
}

static QJsonObject written(const WindowState &window)
{
    QJsonObject object {{u"file"_s, window.file},
                        {u"view"_s, window.view},
                        {u"geometry"_s, asText(window.geometry)},
                        {u"panels"_s, asText(window.panels)}};
    if (window.camera) {
        const QPointF corner = window.camera->toMap(QPointF());
        object.insert(u"x"_s, corner.x());
        object.insert(u"y"_s, corner.y());
        object.insert(u"scale"_s, window.camera->scale());
    }
    return object;
}

static std::optional<Camera> readCamera(const QJsonObject &object)
{
    constexpr double farthest = 1e7; // points
    const QPointF corner(object.value(u"x"_s).toDouble(NAN), object.value(u"y"_s).toDouble(NAN));
    const double scale = object.value(u"scale"_s).toDouble();
    if (!(std::abs(corner.x()) < farthest && std::abs(corner.y()) < farthest && scale > 0))
        return {};
    Camera camera;
    camera.zoomAt({}, scale);
    camera.pan(-camera.toScreen(corner));
    return camera;
}

static WindowState readWindow(const QJsonObject &object)
{
    return {object.value(u"file"_s).toString(),
            object.value(u"view"_s).toString(),
            readCamera(object),
            asBytes(object.value(u"geometry"_s)),
            asBytes(object.value(u"panels"_s))};
}

void LastSession::keep(const QList<WindowState> &windows)
{
    if (isHeld)
        return;
    QJsonArray list;
    for (const WindowState &window : windows.first(std::min(windows.size(), mostWindows)))
        list.append(written(window));
    const QByteArray text = QJsonDocument(list).toJson(QJsonDocument::Compact);
    QSettings settings;
    if (settings.value(windowsKey).toString().toUtf8() != text)
        settings.setValue(windowsKey, QString::fromUtf8(text));
}

QList<WindowState> LastSession::kept()
{
    const QString text = QSettings().value(windowsKey).toString();
    if (text.size() > mostText)
        return {};
    QList<WindowState> windows;
    for (const QJsonValue value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const WindowState window = readWindow(value.toObject());
        if (QDir::isAbsolutePath(window.file) && windows.size() < mostWindows)
            windows.append(window);
    }
    return windows;
}

// On the disk before anything can go wrong.
static bool exchangeOpening(bool opening)
{
    QSettings settings;
    const bool before = settings.value(openingKey).toBool();
    settings.setValue(openingKey, opening);
    settings.sync();
    return before;
}

bool LastSession::begin()
{
    return !exchangeOpening(true);
}

void LastSession::settle()
{
    exchangeOpening(false);
}

} // namespace martlet
