// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/migrations/migrations.h"

#include "model/storage/format.h"

namespace martlet::migrations {

using sqlite::Database;

std::span<const Migration> all()
{
    // A version that gets a successor adds its line here, its file beside this one, and the last
    // file that it saved to tests/data/projects.
    return {};
}

static const Migration *step(std::span<const Migration> steps, int version)
{
    for (const Migration &migration : steps) {
        if (migration.from == version)
            return &migration;
    }
    return nullptr;
}

QByteArray schemaOf(int version)
{
    if (version == format::version)
        return format::presentSchema();
    const Migration *old = step(all(), version);
    if (!old)
        return {};
    Database empty = Database::inMemory();
    old->makeTables(empty);
    return format::schemaOf(empty);
}

Database migrated(Database &old, int version, std::span<const Migration> steps)
{
    Database copy = Database::inMemory();
    const Migration *next = step(steps, version);
    if (!next) {
        copy.fail(QStringLiteral("no migration from version %1").arg(version));
        return copy;
    }
    next->makeTables(copy);
    format::copyRows(old, copy);
    for (; next; next = step(steps, ++version))
        next->migrate(copy);
    return copy;
}

} // namespace martlet::migrations
