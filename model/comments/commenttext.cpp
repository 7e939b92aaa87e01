// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/comments/commenttext.h"

#include "model/base/language.h"
#include "model/base/text.h"
#include "model/comments/subject.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct CommentWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::CommentText)
};

bool hasClock(const Comment &comment)
{
    return comment.written.isValid() && comment.written != comment.date.startOfDay(Qt::UTC);
}

QString authorText(const Comment &comment)
{
    const QString name = cleanText(comment.author, nameLimit).simplified();
    return name.isEmpty() ? CommentWords::tr("Somebody") : name;
}

/// Lines of a comment, set in from the left.
QString indented(const QString &text, const QString &by)
{
    QStringList lines = cleanText(text, text.size()).split(u'\n');
    for (QString &line : lines)
        line.prepend(by);
    return lines.join(u'\n');
}

QString sortId(CommentSubject::Sort sort)
{
    switch (sort) {
    case CommentSubject::Sort::Item:
        return u"item"_s;
    case CommentSubject::Sort::View:
        return u"view"_s;
    case CommentSubject::Sort::Finding:
        return u"finding"_s;
    case CommentSubject::Sort::Gone:
        break;
    }
    return u"gone"_s;
}

} // namespace

QString momentText(const QDateTime &moment, QDate today)
{
    const QDateTime local = moment.toLocalTime();
    const QString clock = spokenLocale().toString(local.time(), QLocale::ShortFormat);
    const qint64 days = today.isValid() ? local.date().daysTo(today) : -1;
    if (days == 0)
        //: %1 is a time of day
        return CommentWords::tr("today %1").arg(clock);
    if (days == 1)
        //: %1 is a time of day
        return CommentWords::tr("yesterday %1").arg(clock);
    //: a day and a time of day: "22 Nov 2026 10:14"
    return CommentWords::tr("%1 %2").arg(dayText(local.date()), clock);
}

QString writtenText(const Comment &comment, QDate today)
{
    const QString author = authorText(comment);
    const bool isTimed = hasClock(comment);
    if (!isTimed && !comment.date.isValid())
        return author;
    const QString when = isTimed ? momentText(comment.written, today) : dayText(comment.date);
    //: who wrote a comment, and when
    return CommentWords::tr("%1, %2").arg(author, when);
}

QString threadsText(const Graph &graph, const QList<Thread> &threads, QDate today)
{
    QString text;
    for (const Thread &thread : threads) {
        const CommentSubject subject = CommentSubject::of(graph, thread.on);
        const QString state =
            thread.isOpen() ? CommentWords::tr("open") : CommentWords::tr("resolved");
        //: %1 is a name, %2 its kind, %3 "open" or "resolved", %4 the identity of a thread
        text +=
            CommentWords::tr("%1 (%2), %3, %4").arg(subject.name, subject.kind, state, thread.id)
            + u'\n';
        for (const Comment &comment : thread.comments)
            text += u"  "_s + writtenText(comment, today) + u":\n"_s
                + indented(comment.text, u"    "_s) + u'\n';
    }
    return text;
}

QJsonObject threadsJson(const Graph &graph, const QList<Thread> &threads)
{
    QJsonArray list;
    for (const Thread &thread : threads) {
        const CommentSubject subject = CommentSubject::of(graph, thread.on);
        QJsonArray comments;
        for (const Comment &comment : thread.comments) {
            QJsonObject object {{u"id"_s, comment.id},
                                {u"text"_s, comment.text},
                                {u"resolved"_s, comment.isResolved}};
            if (!comment.person.isEmpty())
                object.insert(u"person"_s, comment.person);
            if (comment.date.isValid())
                object.insert(u"date"_s, comment.date.toString(Qt::ISODate));
            if (hasClock(comment))
                object.insert(u"written"_s, comment.written.toString(Qt::ISODateWithMs));
            comments.append(object);
        }
        list.append(QJsonObject {{u"id"_s, thread.id},
                                 {u"on"_s, thread.on},
                                 {u"kind"_s, sortId(subject.sort)},
                                 {u"name"_s, subject.name},
                                 {u"items"_s, QJsonArray::fromStringList(subject.items)},
                                 {u"open"_s, thread.isOpen()},
                                 {u"comments"_s, comments}});
    }
    return {{u"threads"_s, list}};
}

} // namespace martlet
