// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/storage/projectfile.h"

#include <QByteArrayList>

namespace martlet {

struct OpenedProject;

/// Replaces a project file as a whole: ours is verified before and read back after, and it only
/// takes the place of a version whose changes it all holds. Lives on the publishing thread.
class Publisher
{
public:
    /// \a base is the version that ours came from, an empty one where there is no file yet;
    /// \a session makes the names of temporary files unique. With a passphrase, files are
    /// protected.
    Publisher(const QString &file,
              const QString &session,
              const files::Identity &base,
              const Passphrase &passphrase);

    QString file() const { return m_file; }

    /// Makes the file of a new project; nothing is ever overwritten.
    Result<void> create(const QByteArray &snapshot);
    /// Replaces the file. Where a copy of the project stands there that has changes we lack,
    /// nothing is done, and its bytes come back: it is to be merged in first. Where something else
    /// stands there, ours becomes a file beside it, which file() names from now on, and the error
    /// says so.
    Result<QByteArray> publish(const QByteArray &snapshot, const QString &author);
    /// Puts in order what an earlier process with this session left beside the file: what is in
    /// \a held goes, anybody else's version becomes a file of its own.
    void tidy(const HeldChanges &held);

private:
    enum class Outcome { Done, LookAgain };

    Result<OpenedProject> completed(const QByteArray &snapshot) const;
    QString hidden(const QString &ending) const;
    enum class Meeting { Replace, Merge, GoBeside };

    Meeting meet(const files::Content &there, const OpenedProject &ours) const;
    int putNew(const QByteArray &bytes);
    int replace(const files::Content &there, const OpenedProject &ours, Outcome *outcome);
    int swap(const files::Content &there, Outcome *outcome);
    int swapByLink(const files::Content &there, Outcome *outcome);
    void remember(const OpenedProject &ours);
    void putAway(const QString &hiddenFile, const QByteArrayList &known);
    int putBeside(const QString &hiddenFile, const QString &author, QString *name);
    Result<void> moveBeside(const QByteArray &bytes, const QString &author);

    QString m_file;
    QString m_session;
    files::Identity m_base;
    Passphrase m_passphrase;
    QString m_remembered;
};

} // namespace martlet
