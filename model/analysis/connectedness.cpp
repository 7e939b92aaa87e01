// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/connectedness.h"

#include <algorithm>

namespace martlet {

static const Key toolKind(u"tool");

static bool isConnected(const Vocabulary &words, int tool)
{
    static const Key relations[] = {u"supports"_key, u"source"_key, u"fulfils"_key};
    if (!words.inWithLinks(tool).empty() || !words.outWithLinks(tool).empty())
        return true;
    return std::any_of(std::begin(relations), std::end(relations), [&](Key relation) {
        return words.has(tool, relation);
    });
}

// A walk up ends where another one has been, so every tool is marked once, however deep the parts
// go, and tools that are part of each other end it too.
Connectedness::Connectedness(const Vocabulary &words)
    : m_connected(size_t(words.index().elementCount()), 0)
{
    const auto &tools = words.index().ofKind(toolKind);
    for (const int tool : tools) {
        if (!isConnected(words, tool))
            continue;
        for (int at = tool; at >= 0 && !m_connected[size_t(at)]; at = words.whole(at))
            m_connected[size_t(at)] = 1;
    }
    for (const int tool : tools) {
        if (!words.isLive(tool))
            continue;
        ++m_tools;
        m_joined += has(tool) ? 1 : 0;
    }
}

bool Connectedness::isStillAList(double percent) const
{
    constexpr int few = 5; // of so few tools, everybody sees what is connected
    return m_tools >= few && m_joined < m_tools * percent / 100;
}

} // namespace martlet
