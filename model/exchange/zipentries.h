// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryFile>

namespace martlet {

/// What is packed in a ZIP file from outside. Sizes are checked before anything is unpacked, and
/// nothing is unpacked beyond the size that was told.
class ZipEntries
{
public:
    ZipEntries() = default;
    ~ZipEntries();
    Q_DISABLE_COPY_MOVE(ZipEntries)

    /// An error where it is no ZIP file, or one that would grow beyond all measure: more than 4,096
    /// entries, 128 MB unpacked, or more than a hundred times its size.
    Result<void> open(const QByteArray &bytes);
    /// The unpacked bytes of an entry.
    Result<QByteArray> read(const QString &name) const;

private:
    QTemporaryFile m_file;
    void *m_zip = nullptr; ///< of minizip
};

} // namespace martlet
