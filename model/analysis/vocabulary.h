// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/index.h"

#include <QDate>
#include <QSet>

#include <array>
#include <optional>

namespace martlet {

/// What can be said of a condition when some of what it asks is not known.
enum class Truth { No, Unknown, Yes };

/// Both hold: one that does not decides it, whatever is unknown of the other.
Truth both(Truth a, Truth b);
/// At least one holds.
Truth either(Truth a, Truth b);
Truth negated(Truth a);

/// How a data flow moves, or a hand-off passes.
enum class Carriage {
    Unknown,
    Automatic,
    ByHand,
    Link, ///< the customer's own click
    None, ///< we asked: it does not move
};

/// The words that the conditions of rules are written in, over one state of a project on one day.
/// What the absence of a field means is decided here, once. Elements and relations are numbers of
/// the index. Immutable; may be read on any thread.
class Vocabulary
{
public:
    /// A way from one element to another over a live data flow.
    struct Hop
    {
        int flow;
        int element; ///< at the other end
    };

    Vocabulary(const Graph &graph, QDate today);

    const Graph &graph() const { return m_graph; }
    const Index &index() const { return m_index; }
    QDate today() const { return m_today; }

    /// live(x): on trial, live or leaving, or none or unknown, or of a kind without a lifecycle. A
    /// relation is live if it and both its ends are.
    bool isLive(int element) const { return m_live[size_t(element)]; }
    bool isLiveRelation(int relation) const { return m_liveRelations[size_t(relation)]; }

    /// out(x), in(x): live flows; a two-way flow is in both. Links count only where asked for.
    std::span<const Hop> out(int element) const { return m_out.withoutLinks(element); }
    std::span<const Hop> in(int element) const { return m_in.withoutLinks(element); }
    std::span<const Hop> outWithLinks(int element) const { return m_out.all(element); }
    std::span<const Hop> inWithLinks(int element) const { return m_in.all(element); }
    /// Whether a relation of a kind leaves the element.
    bool has(int element, Key relationKind) const;
    /// Numbers of the elements that live relations of a kind lead to from here, or come from; each
    /// once, in the order of their identities.
    std::vector<int> targets(int element, Key relationKind) const;
    std::vector<int> sources(int element, Key relationKind) const;
    /// The element that the tool is part of, or -1. A file may say that two are part of each other.
    int whole(int tool) const;
    /// The identities of elements, in the same order.
    QStringList idsOf(const std::vector<int> &elements) const;

    /// Live data flows but for links, in the order of their identities.
    const std::vector<int> &liveFlows() const { return m_liveFlows; }
    /// Where a data flow leads to: both ends of one that goes both ways.
    std::span<const int> receivers(int flow) const;

    /// The mode of a data flow or a hand-off.
    Carriage carriage(int relation) const { return m_carriage[size_t(relation)]; }
    /// man(f), of a hand-off: its mode is known and not automatic.
    Truth isByHand(int relation) const;
    /// auto(f)
    Truth isAutomatic(int flow) const;
    /// pd(f): carries an object whose sensitivity is personal or special.
    Truth carriesPersonalData(int flow) const { return m_personal[size_t(flow)]; }
    /// Whether the flow carries the data object of that identity.
    Truth carries(int flow, const QString &object) const;
    /// The objects that make pd(f) hold.
    QStringList personalObjects(int flow) const;
    /// Whether the data object is personal or special.
    Truth isPersonal(const Item &object) const;
    /// xd(f): departments of both ends known and different.
    bool crossesDepartments(int flow) const;
    /// hours(f) a month, up to a million; nothing where minutes or runs are unknown.
    std::optional<double> hours(int flow) const;

    /// empty, lacks, without, has no: none or unknown; not decided while a question is open, nor in
    /// a copy that was made without the field.
    Truth lacks(const Item &item, Key field) const;
    /// A question about the item has no answer yet.
    bool hasOpenQuestion(const QString &item) const
    {
        return !m_questioned.isEmpty() && m_questioned.contains(item);
    }

    /// The project is a copy that was made without the field.
    bool isWithheld(Key field) const { return m_withheld.contains(field.text()); }

    /// A flag: set, not set or none, not known.
    Truth flag(const Item &item, Key field) const;
    /// A day; nothing where it is unknown or none.
    std::optional<QDate> date(const Item &item, Key field) const;
    /// The department an element belongs to; empty where it is not known.
    const QString &department(int element) const;
    /// A number that elements of one department share; -1 where it is not known.
    int departmentNumber(int element) const { return m_traits[size_t(element)].department; }
    /// The role that somebody says it plays; what is only usual for its product excuses nothing.
    const Value &role(int tool) const;
    /// Its role says so or, where that is not known, its category is integration.
    bool isHub(int tool) const { return m_traits[size_t(tool)].hub; }
    /// It sends to customers, by its category: mail, messages, ads.
    bool isSender(int tool) const { return m_traits[size_t(tool)].sender; }
    /// Data ends there by nature, by its category, or because its role says so.
    bool isEnd(int tool) const { return m_traits[size_t(tool)].end; }
    /// Its criticality is 3 or 4 of 4; none is little.
    Truth isCritical(int element) const { return m_traits[size_t(element)].critical; }
    /// Its evidence, set on the whole or the weakest of its fields, is a mere assumption.
    Truth isAssumed(const Item &item) const;
    bool supportsTouchpoint(int tool) const { return m_traits[size_t(tool)].supportsTouchpoint; }

    /// Days since `created-on`; nothing where that is not known.
    std::optional<qint64> age(const Item &item) const;
    /// The item was drawn less than \a days ago.
    bool isFresh(const Item &item, double days) const;

private:
    /// The hops of each element in one array, links last.
    struct Hops
    {
        std::vector<int> start;
        std::vector<int> links;
        std::vector<Hop> hops;

        std::span<const Hop> all(int element) const;
        std::span<const Hop> withoutLinks(int element) const;
    };
    struct Step
    {
        int from;
        Hop hop;
        bool link;
    };

    /// What many rules ask of an element.
    struct Traits
    {
        bool hub = false;
        bool sender = false;
        bool end = false;
        bool supportsTouchpoint = false;
        Truth critical = Truth::Unknown;
        int department = -1; ///< equal for those of the same one; -1: not known
    };

    void findLive();
    void findCarriage();
    void findFlows();
    void findQuestions();
    void findTraits();
    void findPersonalData();
    Traits traitsOf(int number) const;
    Truth personalIn(const Value &objects) const;
    static Hops sorted(const std::vector<Step> &steps, int elements);

    Graph m_graph; // keeps the index alive
    const Index &m_index;
    QDate m_today;
    const QStringList m_withheld;
    // By element.
    std::vector<char> m_live;
    std::vector<Traits> m_traits;
    // By relation; of those that the word is not about, it means nothing.
    std::vector<char> m_liveRelations;
    std::vector<Carriage> m_carriage;
    std::vector<char> m_twoWay;
    std::vector<Truth> m_personal;
    std::vector<std::array<int, 2>> m_receivers;
    std::vector<int> m_liveFlows;
    QHash<int, QSet<QString>> m_manyObjects; // of flows that carry more than a few
    Hops m_out;
    Hops m_in;
    QSet<QString> m_questioned;
};

/// The department an item belongs to; a relation to that of the element it comes from, as in the
/// hours. Empty where it is not known.
QString departmentOf(const Graph &graph, const QString &item);

/// A day as files write it, 2027-03-31; an invalid one where the text is none.
QDate dayOf(const QString &text);

/// The fields that name who answers for an item.
std::span<const Key> responsibilities();

} // namespace martlet
