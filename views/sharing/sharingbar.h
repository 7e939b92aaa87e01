// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/session.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

namespace martlet {

class MessageBar;
class QuietMoment;

/// Says above the map what comes from others: which copies of the project could be merged, what
/// came in, by itself or because somebody merged it, and what waits to be decided because of that.
/// Each has a bar of its own, so that none replaces another. No offer and no news come while a
/// person is busy.
class SharingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SharingBar(QWidget *parent = nullptr);

    /// Null: none.
    void setSession(Session *session);
    /// Whether a person is deciding right now, who need not be told what waits.
    void setDeciding(bool isDeciding);

Q_SIGNALS:
    /// A person wants to decide what waits.
    void decisionsWanted();
    /// A person wants to see what was changed.
    void itemsWanted(const QStringList &items);
    void failed(const martlet::Error &error);

private:
    /// What came in and was not read yet.
    struct News
    {
        int changes = 0;
        QStringList authors;
        QStringList items;
    };

    QList<FoundCopy> offers() const;
    void noteCopies();
    void noteNews(const TakenIn &takenIn);
    void speak();
    void offer(const QList<FoundCopy> &copies);
    void merge(const QList<FoundCopy> &copies);
    void tellNews();
    int waiting() const;
    void noteUndecided();
    void tellUndecided();

    QPointer<Session> m_session;
    QuietMoment *m_quiet;
    MessageBar *m_offer;
    MessageBar *m_told;
    MessageBar *m_undecided;
    int m_waiting = 0; ///< values to decide when that was told last
    bool m_isDeciding = false;
    QList<FoundCopy> m_offered; ///< what was said last, answered or not
    QSet<QString> m_declined; ///< files that nobody wants to hear of again while this is open
    News m_news;
    bool m_hasNews = false; ///< that were not told yet
};

} // namespace martlet
