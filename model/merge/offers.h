// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/draft.h"

namespace martlet {

/// What a project that is no copy of ours, or has lost its stamps, has to offer. Nothing says which
/// of two values is newer there, so nothing of ours is ever overwritten.
struct Offers
{
    /// A field of something that both have, and that theirs says otherwise.
    struct Field
    {
        QString item;
        Key field;

        friend bool operator==(const Field &, const Field &) = default;
    };

    /// Theirs, told with our identities: what is the same in both has that of ours, and nothing
    /// else has an identity that ours uses.
    Graph theirs;
    QStringList onlyTheirs; ///< items that ours lacks, by identity
    QList<Field> differing; ///< in the order of items and fields
};

/// Finds what is the same in both: by identity and kind, else by kind and name, and relations by
/// kind and ends. Of several with one name, each is taken once, in the order of identities. Where
/// cards stand, how values are known and what imports call things is not compared; nor is what
/// theirs does not know.
Offers offers(const Graph &ours, const Graph &theirs);

/// Adds all that only theirs has. The draft must have been begun on what was ours.
void takeNew(Draft *draft, const Offers &offers);

} // namespace martlet
