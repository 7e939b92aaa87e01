// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/discussion.h"

#include "model/base/text.h"
#include "model/comments/subject.h"
#include "model/document/document.h"

namespace martlet {

using namespace Qt::StringLiterals;

commenting::Voice Discussion::voice() const
{
    return {m_document->author(), QDateTime::currentDateTimeUtc()};
}

// Labels of changes are read on one line.
QString Discussion::nameOf(const QString &on) const
{
    constexpr qsizetype most = 60;
    return cleanText(CommentSubject::of(m_document->graph(), on).name, most);
}

QString Discussion::comment(const QString &on, const QString &text)
{
    Draft draft(m_document->graph());
    if (on == standardView)
        draft.keepStandardView();
    const QString id = commenting::begin(&draft, on, text, voice());
    const bool isMade =
        !id.isEmpty() && m_document->commit(tr("Comment on %1").arg(nameOf(on)), draft);
    return isMade ? id : QString();
}

QString Discussion::reply(const Thread &thread, const QString &text)
{
    Draft draft(m_document->graph());
    const QString id = commenting::reply(&draft, thread, text, voice());
    const QString label = tr("Reply to a comment on %1").arg(nameOf(thread.on));
    return !id.isEmpty() && m_document->commit(label, draft) ? id : QString();
}

bool Discussion::isOwn(const Comment &comment) const
{
    return comment.isBy(m_document->author());
}

bool Discussion::rewrite(const Comment &comment, const QString &text)
{
    Draft draft(m_document->graph());
    if (isOwn(comment))
        commenting::rewrite(&draft, comment.id, text);
    return m_document->commit(tr("Edit a comment on %1").arg(nameOf(comment.on)), draft);
}

bool Discussion::remove(const Comment &comment)
{
    Draft draft(m_document->graph());
    if (isOwn(comment))
        draft.remove({comment.id});
    return m_document->commit(tr("Delete a comment on %1").arg(nameOf(comment.on)), draft);
}

bool Discussion::setResolved(const Thread &thread, bool resolved)
{
    Draft draft(m_document->graph());
    commenting::setResolved(&draft, thread, resolved);
    const QString name = nameOf(thread.on);
    const QString label = resolved ? tr("Resolve the comments on %1").arg(name)
                                   : tr("Open the comments on %1 again").arg(name);
    return m_document->commit(label, draft);
}

} // namespace martlet
