// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/history.h"

#include <QObject>
#include <QStringList>

namespace martlet {

class Session;

/// What others have changed since a person last looked. What was seen is kept on this computer, for
/// each person and project, as the set of changes that the project held then: no clock is asked.
/// What the person did, here or elsewhere, is never new; who opens a project for the first time has
/// seen it all.
struct News
{
    QDateTime since; ///< when the person last looked, UTC
    History history; ///< the changes that are new, and only these
    int changes = 0; ///< steps that changed something besides comments
    QStringList people; ///< who made these, each once; names may be missing
    QSet<QString> comments; ///< that are new, or say something new, and are there
    QStringList speakers; ///< who wrote these, each once
    QHash<QString, QString> writers; ///< who changed an item, by its identity: "Anna, Ben"

    bool isEmpty() const { return history.isEmpty(); }
    /// The project as it would be without what is new; to be made on any thread.
    Graph before(const Graph &now) const;
};

/// Keeps the news of a session. Nothing is found before look() is called, when the author of the
/// document is known.
class Unseen final : public QObject
{
    Q_OBJECT

public:
    explicit Unseen(Session *session);
    ~Unseen() override;

    /// Finds what is new, without waiting; changed() tells of it. What comes in later follows by
    /// itself.
    void look();
    const News &news() const { return m_news; }
    /// Whether it was found once.
    bool isKnown() const { return m_isKnown; }
    /// Everything that is there now has been seen.
    void markSeen();

Q_SIGNALS:
    void changed();

private:
    void find();
    void keepLook() const;

    Session *m_session;
    bool m_isLooking = false;
    bool m_isKnown = false;
    int m_asked = 0; ///< counts questions; answers to older ones are stale
    HeldChanges m_held; ///< that the last answer was about
    News m_news;
};

} // namespace martlet
