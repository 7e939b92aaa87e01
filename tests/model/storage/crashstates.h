// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "recording.h"

#include <QByteArray>
#include <QMap>
#include <QRandomGenerator>
#include <QString>
#include <QStringList>

#include <vector>

/// What a disk may hold after the power went while a process wrote, from the record of its calls.
/// Of what was not yet synced, each piece of 512 bytes is there or not, by chance.
class CrashStates
{
public:
    enum class Names {
        InOrder, ///< a journal: names came and went in the order of the calls, up to some point
        EachByItself, ///< all that POSIX promises: a name is safe once its folder was synced
    };

    /// The record in \a file, as far as it is about \a root, in which \a folders were before. Empty
    /// if it cannot be read.
    static CrashStates read(const QString &file, const QString &root, const QStringList &folders);

    /// Number of calls; the power may go before any, or after the last.
    int size() const { return int(m_entries.size()); }
    /// What the process had said before that call.
    QByteArray toldBefore(int call) const;
    /// Makes the root what it may be if the power goes before \a call.
    void cutBefore(int call, Names names, QRandomGenerator &random) const;
    /// What the root has when all is written, by path; for comparing with what it has indeed.
    QMap<QString, QByteArray> atTheEnd() const;

private:
    struct Disk;

    QString m_root;
    QStringList m_folders;
    std::vector<recorder::Entry> m_entries;
};
