// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/vocabulary.h"

namespace martlet {

/// Which tools have a connection: a live flow, also a link that the customer clicks, or something
/// that rests on them. A connection of a part is one of the whole.
class Connectedness
{
public:
    explicit Connectedness(const Vocabulary &words);

    bool has(int tool) const { return m_connected[size_t(tool)]; }
    /// Whether the map is still a list, just pasted or being drawn: of five live tools or more,
    /// less than \a percent are connected. Then nobody has been asked about connections yet.
    bool isStillAList(double percent = 20) const;

private:
    std::vector<char> m_connected; ///< by element
    int m_tools = 0; ///< live ones
    int m_joined = 0; ///< of these, those with a connection
};

} // namespace martlet
