// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/singleinstance.h"

#include "model/storage/localstate.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <QUuid>

#include <unistd.h>

#include <optional>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr qint64 mostBytes = 1 << 20; ///< of a request

SingleInstance::SingleInstance(const QString &folder)
    : m_folder(folder)
{ }

bool SingleInstance::becomeFirst()
{
    if (!m_lock.isHeld())
        m_lock = files::Lock(m_folder + u"/lock"_s, files::Lock::Wait::No);
    return m_lock.isHeld();
}

/// Leaves a request. Returns its path, or an empty text where it could not be left.
QString SingleInstance::ask(const QStringList &files) const
{
    const QByteArray bytes =
        QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact);
    const QString draft = m_folder + u'/' + QUuid::createUuid().toString(QUuid::Id128);
    const QString request = draft + u".request"_s;
    if (bytes.size() > mostBytes || files::write(draft, bytes) != 0)
        return {};
    // It is whole from the moment on that it can be found.
    return files::moveNew(draft, request) == 0 ? request : QString();
}

SingleInstance::Start SingleInstance::begin(const QStringList &files,
                                            std::chrono::milliseconds patience)
{
    if (m_folder.isEmpty() || files::makeFolder(m_folder) != 0)
        return Start::Alone;
    if (becomeFirst())
        return Start::First;
    const QString request = ask(files);
    if (request.isEmpty())
        return Start::Alone;
    QElapsedTimer waiting;
    waiting.start();
    // Who runs may be about to end.
    while (QFile::exists(request) && !waiting.hasExpired(patience.count()) && !becomeFirst())
        QThread::msleep(10);
    if (!QFile::remove(request))
        return Start::HandedOver;
    return m_lock.isHeld() ? Start::First : Start::Alone;
}

void SingleInstance::listen()
{
    auto *watcher = new QFileSystemWatcher({m_folder}, this);
    connect(watcher, &QFileSystemWatcher::directoryChanged, this, &SingleInstance::take);
    take();
}

/// What a request names; nothing where it is none.
static std::optional<QStringList> filesIn(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isArray())
        return {};
    QStringList files;
    for (const QJsonValue value : document.array()) {
        if (QDir::isAbsolutePath(value.toString()))
            files.append(value.toString());
    }
    return files;
}

void SingleInstance::take()
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList(
        {u"*.request"_s}, QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed);
    for (const QString &name : names) {
        const QString request = folder.filePath(name);
        files::Content content;
        const bool isRead = files::read(request, mostBytes, &content) == 0;
        if (!QFile::remove(request) || !isRead)
            continue;
        if (const auto files = filesIn(content.bytes))
            Q_EMIT asked(*files);
    }
}

QString meetingPlace(const QString &language)
{
    const QFileInfo runtime(qEnvironmentVariable("XDG_RUNTIME_DIR"));
    constexpr auto others =
        QFile::Permissions(QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup)
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (!QDir::isAbsolutePath(runtime.filePath()) || !runtime.isDir()
        || runtime.ownerId() != ::getuid() || runtime.permissions() & others)
        return {};
    const QStringList common {qEnvironmentVariable("QT_QPA_PLATFORM"),
                              qEnvironmentVariable("DISPLAY"),
                              qEnvironmentVariable("WAYLAND_DISPLAY"),
                              localstate::root(),
                              language};
    const QByteArray hash =
        QCryptographicHash::hash(common.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return runtime.filePath() + u"/martlet-"_s + QString::fromLatin1(hash.first(8).toHex());
}

} // namespace martlet
