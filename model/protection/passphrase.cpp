// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/protection/passphrase.h"

#include <sodium.h>

#include <algorithm>

namespace martlet {

Passphrase::Passphrase(QByteArrayView utf8)
{
    if (utf8.isEmpty() || sodium_init() < 0)
        return;
    m_memory.reset(static_cast<char *>(sodium_malloc(size_t(utf8.size()))),
                   [](char *memory) { sodium_free(memory); });
    if (!m_memory)
        return;
    std::copy(utf8.begin(), utf8.end(), m_memory.get());
    m_size = utf8.size();
}

} // namespace martlet
