// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/storage/sqlite.h"

#include <span>

/// How files of earlier versions become readable. A migration works on a copy in memory; the file
/// itself is only replaced when somebody saves.
namespace martlet::migrations {

/// One step, from the tables of a version to those of the next one.
struct Migration
{
    int from;
    void (*makeTables)(sqlite::Database &database); ///< of that version, in an empty database
    void (*migrate)(sqlite::Database &database); ///< leaves the next version's tables and rows
};

/// The list, oldest first: one line for each version that is no longer the present one.
std::span<const Migration> all();

/// The schema of a version, or nothing for one that there never was.
QByteArray schemaOf(int version);

/// A copy of \a old in memory, brought to the present version by \a steps. A failure is left in it.
sqlite::Database
migrated(sqlite::Database &old, int version, std::span<const Migration> steps = all());

} // namespace martlet::migrations
