// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/dataholders.h"

namespace martlet {

/// What happens to an item when others go.
enum class Effect {
    Stops, ///< a tool or flow that goes, or a flow of a tool that goes
    LosesSource, ///< a tool that data objects no longer reach
    Suffers, ///< all that carries it stops or loses its source
    Unowned, ///< whoever looks after it goes, and nobody else is named
};

/// The identity of an effect as the command line writes it: stops, loses-source, suffers, unowned.
QString effectId(Effect effect);

/// One item that is affected, and why.
struct Affected
{
    QString item;
    Effect effect;
    /// Identities: of a tool that loses its source the data objects, of what suffers all that
    /// carried it, of what is unowned the people who go.
    QStringList because;
    int step; ///< end of the shortest path, see Impact::path()
};

/// What if it goes? The answer for any set of tools, flows, persons, teams and other elements at
/// once, in plain values. The words are those of interface.md, "Command line".
class Impact
{
public:
    /// \a gone holds identities; those of nothing that can go are left out. Near linear in
    /// elements, relations and the objects that flows carry, however many go.
    Impact(const DataHolders &data, const QStringList &gone);

    /// What goes, in the order of the question.
    const QStringList &gone() const { return m_gone; }
    /// By effect, then by kind (relations last), then in the order of their identities. What stops
    /// has one row; others may lose their source or suffer, and be unowned as well.
    const QList<Affected> &affected() const { return m_affected; }
    /// Hours a month of the live flows by hand that stop, as far as they are known.
    double hoursBack() const { return m_hoursBack; }
    /// The flows that these hours are the sum of, with their own.
    const QList<std::pair<QString, double>> &hours() const { return m_hours; }
    /// Flows by hand that stop and whose hours are not known.
    const QStringList &unknownHours() const { return m_unknownHours; }
    /// The owners of all that is affected, without who goes, in the order of their identities.
    const QStringList &tell() const { return m_tell; }

    /// The shortest path from what goes to what is affected, as identities to draw.
    QStringList path(const Affected &affected) const;

private:
    friend class ImpactSearch;

    /// How the effect comes to an item; paths share their beginnings.
    struct Step
    {
        int previous = -1;
        int length = 0; ///< of the path, in steps
        QString relation; ///< over which it comes; empty where it just belongs to it
        QString item;
    };

    std::vector<Step> m_steps;
    QStringList m_gone;
    QList<Affected> m_affected;
    double m_hoursBack = 0;
    QList<std::pair<QString, double>> m_hours;
    QStringList m_unknownHours;
    QStringList m_tell;
};

/// What happens to the item, as a sentence; made when it is shown.
QString affectedSentence(const Graph &graph, const Affected &affected);

/// Whether an item of that kind can be asked about: an element or a data flow.
bool canGo(const Item &item);

} // namespace martlet
