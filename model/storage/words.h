// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QCoreApplication>

namespace martlet {

/// The translation context of this room, and the sentences that several of its files need. Codes
/// are those of errno.
class Storage
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Storage)

public:
    static Error notRead(const QString &file, int code);
    /// A new project could not be made.
    static Error notMade(const QString &file, int code);
    /// A project is kept on this computer, but its file could not be replaced.
    static Error notPublished(const QString &file, int code);
    /// Changes exist in memory only.
    static Error notKept(const QString &detail);
    /// A protected project cannot be worked on here.
    static Error notInMemory();
    static QString detail(int code);
};

} // namespace martlet
