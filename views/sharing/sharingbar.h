// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/session.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

namespace martlet {

class MessageBar;
struct News;
class QuietMoment;

/// Says above the map what comes from others: what is new since the person last looked, which
/// copies of the project could be merged, what came in, by itself or because somebody merged it,
/// and what waits to be decided because of that. Each has a bar of its own, so that none replaces
/// another. Nothing of it comes while a person is busy.
class SharingBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SharingBar(QWidget *parent = nullptr);

    /// Null: none.
    void setSession(Session *session);
    /// What is new, in one sentence.
    static QString unseenText(const News &news);
    /// Whether a person is deciding right now, who need not be told what waits.
    void setDeciding(bool isDeciding);

Q_SIGNALS:
    /// A person wants to decide what waits.
    void decisionsWanted();
    /// A person wants to see what was changed.
    void itemsWanted(const QStringList &items);
    /// A person wants to go through what is new.
    void reviewWanted();
    /// A person has seen what is new.
    void seen();
    void failed(const martlet::Error &error);

private:
    /// What came in and was not read yet.
    struct Arrivals
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
    void noteUnseen();
    void tellUnseen();
    int waiting() const;
    void noteUndecided();
    void tellUndecided();

    QPointer<Session> m_session;
    QuietMoment *m_quiet;
    MessageBar *m_unseen;
    MessageBar *m_offer;
    MessageBar *m_told;
    MessageBar *m_undecided;
    int m_waiting = 0; ///< values to decide when that was told last
    bool m_isDeciding = false;
    QList<FoundCopy> m_offered; ///< what was said last, answered or not
    QSet<QString> m_declined; ///< files that nobody wants to hear of again while this is open
    Arrivals m_news;
    bool m_hasNews = false; ///< that were not told yet
    bool m_hasUnseen = false; ///< that was not told yet
    bool m_wasOpened = false; ///< what was new when the project was opened has been told
};

} // namespace martlet
