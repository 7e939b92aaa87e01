// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/change.h"

#include <optional>

namespace martlet {

/// Where undo and redo stand in the changes made on this computer. It is fed the history in order,
/// and so works the same after closing and opening a project.
class UndoCursor
{
public:
    /// One step as a person sees it: a change together with those that continue it.
    struct Step
    {
        QString label;
        Edits edits;
        QDateTime last; ///< when it was last added to
    };

    /// Takes note of a change that was made on this computer, undo and redo included.
    void note(const Change &change);

    const Step *undoable() const { return m_done.isEmpty() ? nullptr : &m_done.last(); }
    const Step *redoable() const { return m_undone.isEmpty() ? nullptr : &m_undone.last(); }
    const QList<Step> &done() const { return m_done; }

private:
    QList<Step> m_done;
    QList<Step> m_undone;
};

} // namespace martlet
