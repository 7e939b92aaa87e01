// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"
#include "model/merge/merge.h"
#include "model/merge/setaside.h"

#include <functional>
#include <memory>

namespace martlet {

/// A copy of a project in somebody's hands: changes it, and merges what others send, in memory,
/// with the stamps that storage would write.
class CopyInHand
{
public:
    using Work = std::function<void(Draft &)>;
    /// Changes that copies of one project have made, as their histories tell.
    using Past = std::map<ChangeId, Change>;

    /// A new project, made by \a author.
    CopyInHand(const QString &author, const Graph &graph);
    /// The same copy in the hands of somebody else, who goes on under a run of their own.
    CopyInHand givenTo(const QString &author) const;

    /// The same hands with another copy of the project in them.
    CopyInHand holding(const ProjectCopy &copy) const;

    const ProjectCopy &copy() const { return m_copy; }
    const Graph &graph() const { return m_copy.graph; }
    const Past &past() const { return *m_past; }

    void work(const Work &work);
    void keep(const Edits &edits);
    Merged merge(const ProjectCopy &theirs);
    /// Takes back what the last merge made of the copy, as far as that can still be done.
    void undoMerge();

private:
    QString m_author;
    QByteArray m_run;
    qint64 m_number = 0;
    ProjectCopy m_copy;
    std::shared_ptr<Past> m_past;
    MergeMemory m_memory;
    Edits m_mergeEdits;
};

} // namespace martlet
