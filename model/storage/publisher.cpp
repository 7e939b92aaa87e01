// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/publisher.h"

#include "model/protection/protection.h"
#include "model/storage/format.h"
#include "model/storage/localstate.h"
#include "model/storage/reader.h"
#include "model/storage/words.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <unistd.h>

#include <cerrno>

namespace martlet {

using namespace Qt::StringLiterals;
using sqlite::Database;

static Error withDetail(Error error, const Error &cause)
{
    error.detail = cause.detail;
    return error;
}

static QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Publisher::Publisher(const QString &file,
                     const QString &session,
                     const files::Identity &base,
                     const Passphrase &passphrase)
    : m_file(file)
    , m_session(session)
    , m_base(base)
    , m_passphrase(passphrase)
{ }

/// The snapshot with its digest, as a reader of the file will find it; its bytes are those of the
/// file, protected or not.
Result<OpenedProject> Publisher::completed(const QByteArray &snapshot) const
{
    QByteArray bytes;
    {
        Database rows = Database::editable(snapshot);
        format::putDigest(rows, format::digestOf(rows));
        if (!rows.isFine())
            return Error {{}, rows.failure()};
        bytes = rows.contents();
    }
    Result<OpenedProject> opened = openBytes(bytes, m_file);
    if (!opened || m_passphrase.isEmpty())
        return opened;
    const Result<QByteArray> sealed = protection::sealed(bytes, m_passphrase);
    if (!sealed)
        return sealed.error();
    opened->bytes = *sealed;
    return opened;
}

QString Publisher::hidden(const QString &ending) const
{
    constexpr qsizetype longestName = 60;
    const QFileInfo info(m_file);
    return info.path() + u"/."_s + info.fileName().left(longestName) + u'.' + m_session + ending;
}

Result<void> Publisher::create(const QByteArray &snapshot)
{
    const Result<OpenedProject> ours = completed(snapshot);
    if (!ours)
        return withDetail(Storage::notMade(m_file, EIO), ours.error());
    if (const int code = putNew(ours->bytes))
        return Storage::notMade(m_file, code);
    m_base.sha256 = hashOf(ours->bytes);
    return {};
}

Result<QByteArray> Publisher::publish(const QByteArray &snapshot, const QString &author)
{
    const Result<OpenedProject> ours = completed(snapshot);
    if (!ours)
        return withDetail(Storage::notPublished(m_file, EIO), ours.error());
    constexpr int tries = 3;
    for (int attempt = 0; attempt < tries; ++attempt) {
        files::Content there;
        Outcome outcome = Outcome::Done;
        int code = files::read(m_file, format::largestFile, &there);
        if (code == ENOENT) {
            code = putNew(ours->bytes);
            if (code == EEXIST)
                continue;
        } else if (code == 0) {
            const Meeting meeting = meet(there, *ours);
            if (meeting == Meeting::Merge)
                return there.bytes;
            if (meeting == Meeting::GoBeside)
                break;
            code = replace(there, *ours, &outcome);
        }
        if (outcome == Outcome::LookAgain)
            continue;
        if (code != 0)
            return Storage::notPublished(m_file, code);
        m_base.sha256 = hashOf(ours->bytes);
        remember(*ours);
        return QByteArray();
    }
    return moveBeside(ours->bytes, author).error();
}

/// Keeps what the file is now, in case that somebody who has not seen it replaces it while nobody
/// looks. What had been kept for that and is not in the file by now stays, until it is merged in or
/// too much of it is there. None of this is promised, so a failure is none of the publishing.
void Publisher::remember(const OpenedProject &ours)
{
    const QString &project = ours.project.identity;
    const QStringList before = localstate::publishedVersions(project, m_file);
    const QString now = localstate::keepPublished(project, m_file, ours.bytes);
    if (now.isEmpty())
        return;
    constexpr int most = 5;
    int kept = 1;
    for (const QString &version : before) {
        if (version == now)
            continue;
        const bool isInIt = version == m_remembered
            || holdsAll(ours.project.held, glimpseOf(version, m_passphrase).held);
        files::Content old;
        if (!isInIt && ++kept > most && files::read(version, format::largestFile, &old) == 0)
            static_cast<void>(localstate::keepEarlier(project, old.bytes));
        if (isInIt || kept > most)
            files::remove(version);
    }
    m_remembered = now;
}

Publisher::Meeting Publisher::meet(const files::Content &there, const OpenedProject &ours) const
{
    if (there.identity.sha256 == m_base.sha256)
        return Meeting::Replace;
    const Result<OpenedProject> theirs = openBytes(there.bytes, m_file, m_passphrase);
    if (!theirs || theirs->project.identity != ours.project.identity)
        return Meeting::GoBeside;
    return holdsAll(ours.project.held, theirs->project.held) ? Meeting::Replace : Meeting::Merge;
}

int Publisher::putNew(const QByteArray &bytes)
{
    const QString part = hidden(u".part"_s);
    if (const int code = files::write(part, bytes))
        return code;
    if (const int code = files::moveNew(part, m_file)) {
        files::remove(part);
        return code;
    }
    const int code = files::syncFolder(QFileInfo(m_file).path());
    if (code != 0)
        files::remove(m_file); // it might be gone tomorrow: better not to promise it
    return code;
}

int Publisher::replace(const files::Content &there, const OpenedProject &ours, Outcome *outcome)
{
    // A rename would replace a file that is protected against writing; its owner does not want
    // that.
    if (::access(QFile::encodeName(m_file).constData(), W_OK) != 0)
        return errno;
    if (const int code = localstate::keepEarlier(ours.project.identity, there.bytes))
        return code;
    const QString part = hidden(u".part"_s);
    if (const int code = files::write(part, ours.bytes, there.mode))
        return code;
    const int code = swap(there, outcome);
    if (code != 0 || *outcome == Outcome::LookAgain) {
        putAway(part, {ours.bytes, there.bytes});
        return code;
    }
    return files::syncFolder(QFileInfo(m_file).path());
}

int Publisher::swap(const files::Content &there, Outcome *outcome)
{
    const QString part = hidden(u".part"_s);
    const int code = files::exchange(part, m_file);
    if (code == EINVAL || code == ENOSYS || code == ENOTSUP)
        return swapByLink(there, outcome);
    if (code == ENOENT)
        *outcome = Outcome::LookAgain;
    if (code != 0)
        return code;
    // What was displaced must be what we looked at, and not what somebody put there just now.
    files::Content displaced;
    const int unread = files::read(part, format::largestFile, &displaced);
    if (unread == 0 && displaced.bytes == there.bytes)
        return files::remove(part);
    *outcome = Outcome::LookAgain;
    return files::exchange(part, m_file);
}

void Publisher::putAway(const QString &hiddenFile, const QByteArrayList &known)
{
    files::Content left;
    QString name;
    if (files::read(hiddenFile, format::largestFile, &left) == 0 && !known.contains(left.bytes))
        putBeside(hiddenFile, {}, &name); // yet another version, which must not be lost either
    else
        files::remove(hiddenFile);
}

int Publisher::swapByLink(const files::Content &there, Outcome *outcome)
{
    const QString part = hidden(u".part"_s);
    const QString old = hidden(u".old"_s);
    files::remove(old);
    if (files::link(m_file, old) != 0) {
        // Neither exchange nor links: look once more, then trust that nobody is quicker.
        if (files::hasChanged(m_file, there.identity))
            *outcome = Outcome::LookAgain;
        return *outcome == Outcome::LookAgain ? 0 : files::moveOver(part, m_file);
    }
    int code = files::moveOver(part, m_file);
    files::Content displaced;
    if (code == 0 && files::read(old, format::largestFile, &displaced) == 0
        && displaced.bytes != there.bytes) {
        *outcome = Outcome::LookAgain;
        return files::moveOver(old, m_file);
    }
    const int removed = files::remove(old);
    return code != 0 ? code : removed;
}

static QString nameBeside(const QString &file, const QString &author, int attempt)
{
    static const QRegularExpression notInNames(u"[^\\w -]"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    const QFileInfo info(file);
    const QString who = QString(author).remove(notInNames).trimmed().left(40);
    QString when = QLocale().toString(QDateTime::currentDateTime(), u"d MMM hh.mm"_s);
    when.remove(u'/');
    const QString mark = who.isEmpty() ? when : who + u", "_s + when;
    const QString again = attempt > 1 ? u" %1"_s.arg(attempt) : QString();
    const bool isProtected = file.endsWith(protectedEnding, Qt::CaseInsensitive);
    const QString ending = isProtected ? protectedEnding.toString() : u".martlet"_s;
    return info.path() + u"/%1 (%2)%3%4"_s.arg(stemOf(file).left(80), mark, again, ending);
}

int Publisher::putBeside(const QString &hiddenFile, const QString &author, QString *name)
{
    constexpr int tries = 100;
    int code = EEXIST;
    for (int attempt = 1; code == EEXIST && attempt <= tries; ++attempt) {
        *name = nameBeside(m_file, author, attempt);
        code = files::moveNew(hiddenFile, *name);
    }
    return code != 0 ? code : files::syncFolder(QFileInfo(m_file).path());
}

Result<void> Publisher::moveBeside(const QByteArray &bytes, const QString &author)
{
    const QString part = hidden(u".part"_s);
    QString name;
    int code = files::write(part, bytes);
    if (code == 0)
        code = putBeside(part, author, &name);
    if (code != 0) {
        files::remove(part);
        return Storage::notPublished(m_file, code);
    }
    const Error moved {Storage::tr("Something else stands in the place of %1 by now. Your work "
                                   "is beside it as %2, and goes on there; nothing is lost.")
                           .arg(QFileInfo(m_file).fileName(), QFileInfo(name).fileName()),
                       {},
                       Error::Kind::NotWritten};
    m_file = name;
    m_base.sha256 = hashOf(bytes);
    return moved;
}

void Publisher::tidy(const HeldChanges &held)
{
    for (const QString &ending : {u".part"_s, u".old"_s}) {
        const QString path = hidden(ending);
        if (!QFile::exists(path))
            continue;
        const Result<StoredProject> left = readProject(path, m_passphrase);
        QString name;
        if (left && !holdsAll(held, left->held))
            putBeside(path, {}, &name);
        else
            files::remove(path);
    }
}

} // namespace martlet
