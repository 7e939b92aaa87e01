// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/vocabulary.h"

namespace martlet {

/// Who carries and who holds each data object, over one state of a project. Made in one pass;
/// objects, tools and flows are numbers of the index.
class DataHolders
{
public:
    explicit DataHolders(const Vocabulary &words);

    const Vocabulary &words() const { return m_words; }
    /// Numbers of all data objects.
    std::span<const int> objects() const { return m_words.index().ofKind(Key(u"data-object")); }
    /// Live flows that are known to carry the object; links are not among them.
    const std::vector<int> &flows(int object) const { return m_flows[size_t(object)]; }
    /// Live tools that hold it as its authority.
    const std::vector<int> &authorities(int object) const { return m_authorities[size_t(object)]; }
    /// holds(t,o): live tools that are its authority or hold a copy, or that receive it and are
    /// neither a hub nor an end point (passing on is not holding). Each once.
    const std::vector<int> &holders(int object) const { return m_holders[size_t(object)]; }
    /// Live relations of the kind `holds` to the object, of whatever sort.
    const std::vector<int> &relations(int object) const { return m_relations[size_t(object)]; }

private:
    void findFlows();
    void findRelations();

    using Lists = std::vector<std::vector<int>>; // by element; empty for what is no data object

    const Vocabulary &m_words;
    Lists m_flows;
    Lists m_authorities;
    Lists m_holders;
    Lists m_relations;
};

} // namespace martlet
