// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>

#include <memory>

namespace martlet {

/// What a file is protected with. Copies share one piece of memory, which the system is asked not
/// to write to disk, and which is wiped with the last of them.
class Passphrase
{
public:
    /// None: the file is for everybody.
    Passphrase() = default;
    explicit Passphrase(QByteArrayView utf8);

    bool isEmpty() const { return m_size == 0; }
    QByteArrayView utf8() const { return {m_memory.get(), m_size}; }

private:
    std::shared_ptr<char> m_memory;
    qsizetype m_size = 0;
};

} // namespace martlet
