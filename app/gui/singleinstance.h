// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/files.h"

#include <QObject>
#include <QStringList>

#include <chrono>

namespace martlet {

/// Lets one process have all the windows: who is started later hands its files to who runs already.
/// Both meet in a folder that only this user can enter. A request is a file there, and whoever
/// removes it is the one who opens what it names, so that nothing is opened twice or by nobody.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Start {
        First, ///< nobody else runs; listen() should be called
        HandedOver, ///< another process opens the files
        Alone, ///< another process runs but does not answer, or there is no place to meet
    };

    /// \a folder is made where it is missing; empty: there is no place to meet.
    explicit SingleInstance(const QString &folder);
    /// Waits no longer than \a patience for another process. The files are named absolutely.
    Start begin(const QStringList &files,
                std::chrono::milliseconds patience = std::chrono::seconds(2));
    /// Lets asked() tell of all starts from now on, and since begin(). Needs an application.
    void listen();

Q_SIGNALS:
    /// The program was started again with these files, or without any.
    void asked(const QStringList &files);

private:
    bool becomeFirst();
    QString ask(const QStringList &files) const;
    void take();

    QString m_folder;
    files::Lock m_lock;
};

/// Where the starts meet that belong together: those of this user on this display, with the same
/// data and in the same language. Empty where the system has no place that is safe from others.
QString meetingPlace(const QString &language);

} // namespace martlet
