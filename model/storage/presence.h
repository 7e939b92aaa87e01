// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QString>

namespace martlet {

/// Somebody else who has a project's file open.
struct Present
{
    QString label; ///< as that program calls its user; cleaned, never empty
    QDateTime since; ///< UTC, by their clock; only to be shown

    friend bool operator==(const Present &, const Present &) = default;
};

/// Notices beside a project's file that tell who has it open: `.~NAME.SESSION.here`. They are news
/// for people and nothing rests on them: what cannot be written or read is left out in silence. A
/// notice that has not moved for a while on our own clock is of a program that is gone, and
/// removed. In a folder that is synchronised, where each write is a transfer to everybody, notices
/// do not move and say so; of these one is told for a week.
class Presence
{
public:
    /// How often a program moves its notice, in milliseconds.
    static constexpr int period = 30'000;

    Presence(const QString &session, const QString &label);
    /// Takes the notice away.
    ~Presence();
    Presence(const Presence &) = delete;
    Presence &operator=(const Presence &) = delete;

    /// Says that we are here where the file is another one, or a period has passed and notices
    /// move.
    void note(const QString &file);
    /// Who else is, in the order of their coming. \a now is of any clock that only goes forward, in
    /// milliseconds.
    QList<Present> others(const QString &file, qint64 now);

private:
    struct Seen
    {
        qint64 counter = 0;
        qint64 at = 0; ///< when it was seen to move
    };

    QString m_session;
    QString m_label;
    QDateTime m_since;
    QString m_notice;
    qint64 m_counter = 0;
    bool m_moves = true;
    QElapsedTimer m_noted;
    QHash<QString, Seen> m_seen;
};

} // namespace martlet
