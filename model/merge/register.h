// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/merge/projectcopy.h"

#include <functional>

namespace martlet {

/// A value and the changes that wrote it.
struct Version
{
    Value value;
    Stamp stamp;

    friend bool operator==(const Version &, const Version &) = default;
};

/// What a field holds in one copy: nothing where nobody ever wrote it (or it is withheld there),
/// several versions where something is undecided. No change is in two versions.
using Versions = QList<Version>;

/// One side of a merge.
struct Side
{
    const Versions &versions;
    const HeldChanges &held;
    bool isRedacted = false; ///< its values may stand for others
    /// What it holds and has not replaced; see SetAside.
    std::function<bool(const ChangeId &)> hasSetAside = {};
};

/// What both sides together hold; the version with the greatest stamp first. A change is past where
/// a side holds it, and shows something else; an empty side says nothing.
Versions joined(const Side &ours, const Side &theirs);

} // namespace martlet
