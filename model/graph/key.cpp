// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/key.h"

#include <mutex>
#include <shared_mutex>
#include <unordered_map>

namespace martlet {

namespace {

struct Hash
{
    size_t operator()(const QString &text) const { return qHash(text); }
};

/// Every text ever used as a key, and its number; nodes never move, so a key may point into it.
struct Table
{
    std::shared_mutex mutex;
    std::unordered_map<QString, int, Hash> names;

    const std::pair<const QString, int> *intern(const QString &text)
    {
        {
            const std::shared_lock lock(mutex);
            const auto found = names.find(text);
            if (found != names.end())
                return &*found;
        }
        const std::unique_lock lock(mutex);
        return &*names.try_emplace(text, int(names.size())).first;
    }
};

Table &table()
{
    static auto *const instance = new Table; // never destroyed: keys outlive every other object
    return *instance;
}

} // namespace

Key::Key(QStringView text)
    : m_name(text.isEmpty() ? nullptr : table().intern(text.toString()))
{ }

const QString &Key::text() const
{
    static const QString empty;
    return m_name ? m_name->first : empty;
}

} // namespace martlet
