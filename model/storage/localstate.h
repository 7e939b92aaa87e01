// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/change.h"
#include "model/storage/files.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QStringList>

#include <vector>

/// What Martlet keeps on this computer, in $XDG_STATE_HOME/martlet (~/.local/state/martlet), for
/// this user only; work on protected projects is in memory, in $XDG_RUNTIME_DIR/martlet.
/// What writes returns 0, or the number of the system's error (errno).
namespace martlet::localstate {

/// The folder, which need not be there yet.
QString root();

/// The runs of changes that were made to a project on this computer, in order.
QByteArrayList ownRuns(const QString &project);
/// A run of the changes that are made here from now on.
int addOwnRun(const QString &project, const QByteArray &run);
/// The changes of a run came with a copy that was merged as one step, and are undone with it.
int dropOwnRun(const QString &project, const QByteArray &run);

/// What a person saw of a project when they last looked at it on this computer.
struct LastLook
{
    QDateTime time; ///< UTC; invalid where they never did
    HeldChanges seen;
};
LastLook lastLook(const QString &project, const QString &person);
int keepLook(const QString &project, const QString &person, const LastLook &look);

/// What somebody was sent of a project from this computer.
struct Sending
{
    QString to; ///< a name; empty where nobody said one
    QDateTime time; ///< UTC
    HeldChanges held; ///< all that was there then
};
/// The last ones, one for each name, the newest first.
QList<Sending> sendings(const QString &project);
int keepSending(const QString &project, const Sending &sending);

/// Keeps a version of a project that is about to be replaced: the last 20, one an hour for a day,
/// one a day for a month.
int keepEarlier(const QString &project, const QByteArray &bytes);

/// A version of a project that was replaced.
struct KeptVersion
{
    QString file;
    QDateTime time; ///< when it was replaced, UTC
};
/// What was kept so, the newest first.
QList<KeptVersion> keptVersions(const QString &project);

/// The versions that this computer published for a project in a file and that no later one has
/// superseded, the newest first: usually one. The name of one follows from its bytes.
QStringList publishedVersions(const QString &project, const QString &file);
/// Keeps one more and returns its name; nothing where that fails.
QString keepPublished(const QString &project, const QString &file, const QByteArray &bytes);

/// The folder of one working copy. It is alive while somebody holds its lock.
class WorkFolder
{
public:
    /// Where what is worked on lies: memory forgets it with the next start of the computer.
    enum class Place { Disk, Memory };
    /// Makes a folder for a project whose file is \a file. Returns an errno code; ENODEV where no
    /// memory is to be had as a folder.
    static int make(const QString &project,
                    const QString &session,
                    const QString &file,
                    Place place,
                    WorkFolder *folder);
    struct Found;
    /// What there is for \a file, and for \a project where its own file is gone.
    static Found find(const QString &file, const QString &project);
    /// The files of all folders that nobody holds.
    static QStringList abandonedFiles();

    bool isMade() const { return m_lock.isHeld(); }
    QString session() const;
    QString database() const { return m_path + QStringLiteral("/project.db"); }
    QString snapshot() const { return m_path + QStringLiteral("/publish.martlet"); }
    /// Notes that the work belongs to another file from now on.
    int setFile(const QString &file);
    /// Removes the folder with everything in it.
    void remove();

private:
    static void
    findIn(const QString &root, const QString &file, const QString &project, Found *found);

    QString m_path;
    files::Lock m_lock;
};

struct WorkFolder::Found
{
    std::vector<WorkFolder> abandoned; ///< that nobody held any more, the newest first; held now
    bool isInUse = false; ///< somebody works on the file at this moment
};

} // namespace martlet::localstate
