// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/comments/threads.h"

namespace martlet {

class Document;

/// What people say to each other in an open project: each verb is one change by the author of the
/// document. Texts are taken as they were typed; where nothing is said, nothing happens.
class Discussion
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Discussion)

public:
    explicit Discussion(Document *document)
        : m_document(document)
    { }

    /// A new thread on an item, a view or the key of a finding. Returns its identity, or an empty
    /// text.
    QString comment(const QString &on, const QString &text);
    /// Returns the identity of the new comment, or an empty text.
    QString reply(const Thread &thread, const QString &text);
    /// Only whoever wrote a comment may change or delete it.
    bool isOwn(const Comment &comment) const;
    bool rewrite(const Comment &comment, const QString &text);
    bool remove(const Comment &comment);
    /// False where it is so already.
    bool setResolved(const Thread &thread, bool resolved);

private:
    commenting::Voice voice() const;
    QString nameOf(const QString &on) const;

    Document *m_document;
};

} // namespace martlet
