// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"

#include <QDateTime>

#include <optional>

namespace martlet {

/// What a person said about an item, a finding or a view.
struct Comment
{
    QString id;
    QString on; ///< identity of an item or view, or the key of a finding
    QString thread; ///< identity of the comment that the thread began with
    QString person; ///< as it is kept: a name, or the identity of a person of the project
    QString author; ///< the name
    QDate date; ///< the author's day; invalid where nobody wrote it down
    QDateTime written; ///< UTC; of comments that only have a day its beginning
    QString text;
    bool isResolved = false;

    bool isBy(const QString &name) const { return person == name || author == name; }
    /// Nothing where \a item is of another kind. People are looked for in \a graph.
    static std::optional<Comment> of(const Graph &graph, const Item &item);
};

/// Comments that answer each other, the first one first, then by time and identity. Comments that
/// two people write in two copies come together in it, and it is settled only where everything in
/// it is: a reply that whoever settled it did not know opens it again.
struct Thread
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Thread)

public:
    QString id; ///< of its first comment, which may be gone
    QString on;
    QList<Comment> comments; ///< at least one

    bool isOpen() const;
    const Comment &first() const { return comments.first(); }
    const Comment &last() const;
};

/// All threads of a project, by the time of their first comment, then by identity.
QList<Thread> threadsOf(const Graph &graph);
/// Those on one item, view or finding.
QList<Thread> threadsOn(const Graph &graph, const QString &subject);
/// How many threads are open, by what they are on.
QHash<QString, int> openThreads(const Graph &graph);

/// The steps of changes that people make in talking. All of them take texts as they were typed, and
/// do nothing where nothing is said.
namespace commenting {
/// Who says it, and when (UTC).
struct Voice
{
    QString author;
    QDateTime time;
};

/// Why a text cannot be a comment, as a sentence: it says nothing, or more than a comment can hold.
/// Nothing of it is ever cut. Empty where it is fine.
QString problemOf(const QString &text);
/// A new thread. Returns the identity of its first comment, or an empty text where problemOf() says
/// why not.
QString begin(Draft *draft, const QString &on, const QString &text, const Voice &voice);
/// One more comment of a thread; it opens a settled one again. Returns its identity.
QString reply(Draft *draft, const Thread &thread, const QString &text, const Voice &voice);
void rewrite(Draft *draft, const QString &comment, const QString &text);
void setResolved(Draft *draft, const Thread &thread, bool resolved);
} // namespace commenting

} // namespace martlet
