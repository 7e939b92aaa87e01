// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/cuts.h"

#include "model/analysis/dataholders.h"

#include <algorithm>

namespace martlet {

static constexpr double usualPart = 2;
static constexpr int usualAlone = 4;

/// The elements at the other ends of all flows of one element; some more than once.
struct Cuts::Neighbours
{
    Neighbours(const Vocabulary &words, int element)
        : out(words.out(element))
        , in(words.in(element))
    { }

    size_t size() const { return out.size() + in.size(); }
    int operator[](size_t i) const
    {
        return i < out.size() ? out[i].element : in[i - out.size()].element;
    }

    std::span<const Vocabulary::Hop> out;
    std::span<const Vocabulary::Hop> in;
};

Cuts::Cuts(const Vocabulary &words)
    : m_words(words)
{
    const auto count = size_t(words.index().elementCount());
    m_met.assign(count, -1);
    m_parent.assign(count, -1);
    m_root.assign(count, -1);
    m_parts.resize(count);
    walk();
    findLowest();
    findParts();
    findJumps();
    findTouchpoints();
}

// In depth, with a stack of our own, since a chain of tools may be longer than the machine's.
void Cuts::walk()
{
    std::vector<size_t> next(m_met.size(), 0);
    std::vector<int> stack;
    const auto meet = [&](int element, int parent) {
        m_met[size_t(element)] = int(m_order.size());
        m_parent[size_t(element)] = parent;
        m_root[size_t(element)] = parent < 0 ? element : m_root[size_t(parent)];
        m_order.push_back(element);
        stack.push_back(element);
    };
    for (int root = 0; root < m_words.index().elementCount(); ++root) {
        if (m_met[size_t(root)] < 0)
            meet(root, -1);
        while (!stack.empty()) {
            const int here = stack.back();
            const Neighbours neighbours(m_words, here);
            size_t &at = next[size_t(here)];
            while (at < neighbours.size() && m_met[size_t(neighbours[at])] >= 0)
                ++at;
            if (at < neighbours.size())
                meet(neighbours[at], here);
            else
                stack.pop_back();
        }
    }
}

void Cuts::findLowest()
{
    m_lowest = m_met;
    m_size.assign(m_met.size(), 1);
    for (auto element = m_order.rbegin(); element != m_order.rend(); ++element) {
        int &lowest = m_lowest[size_t(*element)];
        const Neighbours neighbours(m_words, *element);
        for (size_t i = 0; i < neighbours.size(); ++i)
            lowest = std::min(lowest, m_met[size_t(neighbours[i])]);
        if (const int parent = m_parent[size_t(*element)]; parent >= 0) {
            m_lowest[size_t(parent)] = std::min(m_lowest[size_t(parent)], lowest);
            m_size[size_t(parent)] += m_size[size_t(*element)];
        }
    }
}

// Whether nothing from this element on leads past its parent.
bool Cuts::isBelow(int element, int parent) const
{
    return m_lowest[size_t(element)] >= m_met[size_t(parent)];
}

void Cuts::findParts()
{
    std::vector<int> rest(m_met.size());
    for (const int element : m_order)
        rest[size_t(element)] = m_size[size_t(m_root[size_t(element)])] - 1;
    for (const int element : m_order) {
        const int parent = m_parent[size_t(element)];
        if (parent < 0 || !isBelow(element, parent))
            continue;
        m_parts[size_t(parent)].push_back(m_size[size_t(element)]);
        rest[size_t(parent)] -= m_size[size_t(element)];
    }
    for (const int element : m_order) {
        if (rest[size_t(element)] > 0)
            m_parts[size_t(element)].push_back(rest[size_t(element)]);
    }
}

// Jumps of twice the length of two that follow each other: any way up takes logarithmic steps.
void Cuts::findJumps()
{
    m_block.resize(m_met.size());
    m_top.assign(m_met.size(), -1);
    m_depth.assign(m_met.size(), 0);
    m_jump.resize(m_met.size());
    for (const int element : m_order) {
        const auto at = size_t(element);
        const int parent = m_parent[at];
        m_block[at] = m_jump[at] = element;
        if (parent < 0)
            continue;
        const bool below = isBelow(element, parent);
        const int top = below ? parent : m_top[size_t(parent)];
        const int jump = m_jump[size_t(top)];
        const int further = m_jump[size_t(jump)];
        const auto depth = [&](int number) {
            return m_depth[size_t(number)];
        };
        m_block[at] = below ? element : m_block[size_t(parent)];
        m_top[at] = top;
        m_depth[at] = depth(top) + 1;
        m_jump[at] = depth(top) - depth(jump) == depth(jump) - depth(further) ? further : top;
    }
}

int Cuts::raised(int element, int depth) const
{
    while (m_depth[size_t(element)] > depth) {
        const int jump = m_jump[size_t(element)];
        element = m_depth[size_t(jump)] >= depth ? jump : m_top[size_t(element)];
    }
    return element;
}

// Marks the tools that cut two others of one component from each other, their ends left out.
void Cuts::markBetween(int a, int b)
{
    if (a == b || m_root[size_t(a)] != m_root[size_t(b)])
        return;
    const int depth = std::min(m_depth[size_t(a)], m_depth[size_t(b)]);
    int left = raised(a, depth);
    int right = raised(b, depth);
    while (left != right && m_top[size_t(left)] != m_top[size_t(right)]) {
        const bool far = m_jump[size_t(left)] != m_jump[size_t(right)];
        left = far ? m_jump[size_t(left)] : m_top[size_t(left)];
        right = far ? m_jump[size_t(right)] : m_top[size_t(right)];
    }
    const int meeting = left == right ? left : m_top[size_t(left)];
    for (const int end : {a, b}) {
        if (end != meeting) {
            ++m_between[size_t(m_top[size_t(end)])];
            --m_between[size_t(meeting)];
        }
    }
    const bool through = left != right && m_block[size_t(left)] != m_block[size_t(right)];
    if (through)
        m_cutsTouchpoint[size_t(meeting)] = 1;
}

// A tool may be the authority of several parts of an object.
static std::vector<int> once(std::vector<int> tools)
{
    std::sort(tools.begin(), tools.end());
    tools.erase(std::unique(tools.begin(), tools.end()), tools.end());
    return tools;
}

// Two of each side with all of the other mark every tool that any two would: a tool between a
// supporter and an authority is also between one of them and a fixed one, unless it is that one
// itself, for which there is the second.
void Cuts::findTouchpoints()
{
    m_between.assign(m_met.size(), 0);
    m_cutsTouchpoint.assign(m_met.size(), 0);
    const DataHolders holders(m_words);
    const auto markAll = [&](const std::vector<int> &few, const std::vector<int> &all) {
        for (size_t i = 0; i < std::min<size_t>(few.size(), 2); ++i) {
            for (const int other : all)
                markBetween(few[i], other);
        }
    };
    for (const int touchpoint : m_words.index().ofKind(Key(u"touchpoint"))) {
        std::vector<int> tools = m_words.sources(touchpoint, Key(u"supports"));
        std::erase_if(tools, [&](int supporter) {
            return m_words.index().element(supporter).kind != Key(u"tool");
        });
        const Fields &fields = m_words.index().element(touchpoint).fields;
        for (const QString &id : fields.get(Key(u"collects")).list()) {
            const int object = m_words.index().elementNumber(id);
            const auto authorities =
                object < 0 ? std::vector<int>() : once(holders.authorities(object));
            markAll(tools, authorities);
            markAll(authorities, tools);
        }
    }
    gatherMarks();
}

void Cuts::gatherMarks()
{
    for (auto element = m_order.rbegin(); element != m_order.rend(); ++element) {
        const int between = m_between[size_t(*element)];
        if (between > 0)
            m_cutsTouchpoint[size_t(*element)] = 1;
        if (const int top = m_top[size_t(*element)]; top >= 0)
            m_between[size_t(top)] += between;
    }
}

int Cuts::partsOf(int tool, double least) const
{
    const auto sizes = parts(tool);
    return int(std::count_if(sizes.begin(), sizes.end(), [&](int size) { return size >= least; }));
}

int Cuts::leftAlone(int tool) const
{
    const auto sizes = parts(tool);
    return int(std::count(sizes.begin(), sizes.end(), 1));
}

std::vector<char> holdsOthersTogether(const Vocabulary &words)
{
    const Cuts cuts(words);
    std::vector<char> holds(size_t(words.index().elementCount()), 0);
    for (const int tool : words.index().ofKind(Key(u"tool"))) {
        const bool cut = cuts.parts(tool).size() >= 2;
        holds[size_t(tool)] = cut
            && (cuts.partsOf(tool, usualPart) >= 2 || cuts.leftAlone(tool) >= usualAlone
                || cuts.cutsTouchpoint(tool));
    }
    return holds;
}

} // namespace martlet
