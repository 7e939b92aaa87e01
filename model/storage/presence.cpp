// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/presence.h"

#include "model/base/text.h"
#include "model/base/version.h"
#include "model/storage/files.h"
#include "model/storage/syncfolders.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestNotice = 4096; // bytes
constexpr qsizetype mostNotices = 50;
constexpr int periodsUntilGone = 3;
constexpr qint64 daysUntilGone = 7; // of a notice that does not move, by any clock

struct Notice
{
    Present present;
    qint64 counter = 0;
    bool moves = true;
};

/// How the names of all notices on a file begin.
QString beginningFor(const QString &file)
{
    constexpr qsizetype longestName = 60;
    return u".~"_s + QFileInfo(file).fileName().left(longestName) + u'.';
}

std::optional<Notice> noticeIn(const QString &path)
{
    files::Content content;
    if (files::read(path, largestNotice, &content) != 0)
        return {};
    const QJsonObject json = QJsonDocument::fromJson(content.bytes).object();
    constexpr qsizetype longestLabel = 60;
    const QString label = cleanText(json.value("label"_L1).toString(), longestLabel).simplified();
    const QDateTime since = QDateTime::fromString(json.value("since"_L1).toString(), Qt::ISODate);
    if (label.isEmpty() || !since.isValid())
        return {};
    return Notice {{label, since.toUTC()},
                   json.value("counter"_L1).toInteger(),
                   json.value("moves"_L1).toBool(true)};
}

QByteArray written(const Notice &notice)
{
    const QJsonObject json {{u"label"_s, notice.present.label},
                            {u"since"_s, notice.present.since.toString(Qt::ISODate)},
                            {u"app"_s, u"martlet "_s + QString::fromLatin1(version)},
                            {u"counter"_s, notice.counter},
                            {u"moves"_s, notice.moves}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QStringList noticesFor(const QString &file)
{
    const QString beginning = beginningFor(file);
    QStringList names =
        QFileInfo(file).dir().entryList({u".~*.here"_s}, QDir::Files | QDir::Hidden);
    names.removeIf([&](const QString &name) { return !name.startsWith(beginning); });
    return names.first(std::min(names.size(), mostNotices));
}

} // namespace

Presence::Presence(const QString &session, const QString &label)
    : m_session(session)
    , m_label(label)
    , m_since(QDateTime::currentDateTimeUtc())
{ }

Presence::~Presence()
{
    if (!m_notice.isEmpty())
        files::remove(m_notice);
}

void Presence::note(const QString &file)
{
    const QString notice =
        QFileInfo(file).path() + u'/' + beginningFor(file) + m_session + u".here"_s;
    const bool isNew = notice != m_notice;
    if (!isNew && (!m_moves || !m_noted.hasExpired(period)))
        return;
    if (isNew) {
        if (!m_notice.isEmpty())
            files::remove(m_notice);
        m_moves = !isSynchronised(QFileInfo(file).absolutePath());
    }
    m_notice = notice;
    m_noted.start();
    files::write(notice, written({{m_label, m_since}, ++m_counter, m_moves}));
}

QList<Present> Presence::others(const QString &file, qint64 now)
{
    QList<Present> present;
    QHash<QString, Seen> seen;
    const QDir folder = QFileInfo(file).dir();
    const QDateTime today = QDateTime::currentDateTimeUtc();
    for (const QString &name : noticesFor(file)) {
        const QString path = folder.filePath(name);
        const auto notice = path == m_notice ? std::nullopt : noticeIn(path);
        if (!notice)
            continue;
        Seen its = m_seen.value(name, {notice->counter, now});
        if (its.counter != notice->counter)
            its = {notice->counter, now};
        seen.insert(name, its);
        const bool isGone = notice->moves ? now - its.at > qint64(periodsUntilGone) * period
                                          : notice->present.since.daysTo(today) > daysUntilGone;
        if (!isGone)
            present.append(notice->present);
        else if (notice->moves)
            files::remove(path);
    }
    m_seen = seen;
    std::sort(present.begin(), present.end(), [](const Present &a, const Present &b) {
        return std::tie(a.since, a.label) < std::tie(b.since, b.label);
    });
    return present;
}

} // namespace martlet
