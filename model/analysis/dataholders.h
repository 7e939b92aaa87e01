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
    std::span<const int> objects() const { return m_words.index().ofKind(u"data-object"_key); }
    // Each list is in the order of identities and names nothing twice.
    /// Live flows that are known to carry the object; links are not among them.
    const std::vector<int> &flows(int object) const { return m_flows[size_t(object)]; }
    /// Live tools that hold it as its authority.
    const std::vector<int> &authorities(int object) const { return m_authorities[size_t(object)]; }
    /// holds(t,o): live tools that are its authority or hold a copy, or that receive it and are
    /// neither a hub nor an end point by their role (passing on is not holding).
    const std::vector<int> &holders(int object) const { return m_holders[size_t(object)]; }
    /// Live tools of which it is not said how they hold the object: they may be any of the above.
    const std::vector<int> &perhaps(int object) const { return m_perhaps[size_t(object)]; }
    /// Live tools that may hold any object: they receive what nobody has said yet.
    const std::vector<int> &receiversOfUnknown() const { return m_receiversOfUnknown; }
    /// Whether a live flow exists of which it is not known what it carries.
    bool hasUnknownFlows() const { return m_hasUnknownFlows; }
    /// Whether the tool holds an object that is personal or special.
    Truth holdsPersonalData(int tool) const { return m_personal[size_t(tool)]; }
    /// Live relations of the kind `holds` to the object, of whatever sort.
    const std::vector<int> &relations(int object) const { return m_relations[size_t(object)]; }

private:
    void findFlows();
    void findRelations();
    void findPersonalData();
    void receive(std::vector<int> &receivers, int flow) const;

    using Lists = std::vector<std::vector<int>>; // by element; empty for what is no data object

    const Vocabulary &m_words;
    Lists m_flows;
    Lists m_authorities;
    Lists m_holders;
    Lists m_perhaps;
    Lists m_relations;
    std::vector<int> m_receiversOfUnknown;
    bool m_hasUnknownFlows = false;
    std::vector<Truth> m_personal; // by element
};

} // namespace martlet
