// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/comments/threads.h"

#include "model/base/language.h"
#include "model/base/text.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static const Key commentKind(u"comment");
static const Key onKey(u"on");
static const Key threadKey(u"thread");
static const Key personKey(u"person");
static const Key dateKey(u"date");
static const Key writtenKey(u"written");
static const Key textKey(u"text");
static const Key resolvedKey(u"resolved");

std::optional<Comment> Comment::of(const Graph &graph, const Item &item)
{
    if (item.kind != commentKind)
        return {};
    Comment comment;
    comment.id = item.id;
    comment.on = item.fields.get(onKey).text();
    const QString thread = item.fields.get(threadKey).text();
    comment.thread = thread.isEmpty() ? item.id : thread;
    comment.person = item.fields.get(personKey).text();
    const Item *known = graph.find(comment.person);
    comment.author = known ? known->name() : comment.person;
    comment.date = QDate::fromString(item.fields.get(dateKey).text(), Qt::ISODate);
    comment.written =
        QDateTime::fromString(item.fields.get(writtenKey).text(), Qt::ISODateWithMs).toUTC();
    if (!comment.written.isValid() && comment.date.isValid())
        comment.written = comment.date.startOfDay(Qt::UTC);
    comment.text = item.fields.get(textKey).text();
    comment.isResolved = item.fields.get(resolvedKey).flag();
    return comment;
}

/// The same order on every computer; what has no time comes first.
static bool isBefore(const Comment &a, const Comment &b)
{
    const bool isFirst = a.id == a.thread;
    if (a.thread == b.thread && isFirst != (b.id == b.thread))
        return isFirst;
    const qint64 early = a.written.isValid() ? a.written.toMSecsSinceEpoch() : 0;
    const qint64 late = b.written.isValid() ? b.written.toMSecsSinceEpoch() : 0;
    return early != late ? early < late : a.id < b.id;
}

bool Thread::isOpen() const
{
    return !std::ranges::all_of(comments, &Comment::isResolved);
}

const Comment &Thread::last() const
{
    return *std::ranges::max_element(
        comments, [](const Comment &a, const Comment &b) { return a.written < b.written; });
}

static QList<Thread> gathered(const Graph &graph,
                              const std::function<bool(const Comment &)> &isMeant)
{
    // Who moves the first comment to another item moves the thread; else each tells for itself.
    QHash<std::pair<QString, QString>, Thread> threads;
    for (const Item *item : graph.itemsOf(commentKind)) {
        const Comment comment = *Comment::of(graph, *item);
        if (!isMeant(comment))
            continue;
        Thread &thread = threads[{comment.thread, comment.on}];
        thread.id = comment.thread;
        thread.on = comment.on;
        thread.comments.append(comment);
    }
    QList<Thread> list;
    for (Thread &thread : threads) {
        std::ranges::sort(thread.comments, isBefore);
        list.append(thread);
    }
    std::ranges::sort(
        list, [](const Thread &a, const Thread &b) { return isBefore(a.first(), b.first()); });
    return list;
}

QList<Thread> threadsOf(const Graph &graph)
{
    return gathered(graph, [](const Comment &) { return true; });
}

QList<Thread> threadsOn(const Graph &graph, const QString &subject)
{
    return gathered(graph, [&](const Comment &comment) { return comment.on == subject; });
}

QHash<QString, int> openThreads(const Graph &graph)
{
    QHash<QString, int> open;
    for (const Thread &thread : threadsOf(graph)) {
        if (thread.isOpen())
            ++open[thread.on];
    }
    return open;
}

namespace commenting {

/// What is kept of a text: all but characters that cannot be shown.
static QString kept(const QString &text)
{
    return cleanText(text, text.size()).trimmed();
}

QString problemOf(const QString &text)
{
    const qsizetype size = kept(text).size();
    if (size == 0)
        return Thread::tr("The comment says nothing.");
    if (size <= textLimit)
        return {};
    return Thread::tr("The comment has %1 characters, and a comment can hold %2. Shorten it, or "
                      "make several of it.")
        .arg(spokenLocale().toString(size), spokenLocale().toString(textLimit));
}

static QString add(Draft *draft, const QString &on, const QString &text, const Voice &voice)
{
    if (!problemOf(text).isEmpty() || on.isEmpty())
        return {};
    const QString id = draft->create(commentKind, {});
    draft->set(id, onKey, on);
    draft->set(id, textKey, kept(text));
    if (!voice.author.isEmpty())
        draft->set(id, personKey, voice.author);
    draft->set(id, dateKey, voice.time.toLocalTime().date().toString(Qt::ISODate));
    draft->set(id, writtenKey, voice.time.toUTC().toString(Qt::ISODateWithMs));
    return id;
}

QString begin(Draft *draft, const QString &on, const QString &text, const Voice &voice)
{
    return add(draft, on, text, voice);
}

QString reply(Draft *draft, const Thread &thread, const QString &text, const Voice &voice)
{
    const QString id = add(draft, thread.on, text, voice);
    if (!id.isEmpty())
        draft->set(id, threadKey, thread.id);
    return id;
}

void rewrite(Draft *draft, const QString &comment, const QString &text)
{
    const bool isComment = draft->graph().value(comment, key::kind).text() == commentKind.text();
    if (isComment && problemOf(text).isEmpty())
        draft->set(comment, textKey, kept(text));
}

void setResolved(Draft *draft, const Thread &thread, bool resolved)
{
    for (const Comment &comment : thread.comments)
        draft->set(comment.id, resolvedKey, resolved);
}

} // namespace commenting

} // namespace martlet
