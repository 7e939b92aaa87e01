// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <cstdint>
#include <string>

/// What a process does to files, one entry after the other in the order in which it was done: the
/// shim writes them, and crashstates.h reads them.
namespace recorder {

enum class Kind : std::uint8_t {
    Begin, ///< of a process: no file is open
    Open, ///< number: the flags
    Close,
    Write, ///< number: the place; two: the bytes. What is written to 1 is what the process says
    Resize, ///< number: the size
    Sync,
    SyncData,
    Rename,
    Exchange,
    Link,
    Unlink,
    MakeFolder,
    RemoveFolder,
};

/// On disk: kind, descriptor, number, the sizes of both texts, and these.
struct Entry
{
    Kind kind;
    std::int32_t descriptor = -1;
    std::int64_t number = 0;
    std::string one {}; ///< a path
    std::string two {}; ///< another one, or bytes
};

} // namespace recorder
