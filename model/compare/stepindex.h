// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/history.h"

namespace martlet {

/// What the steps of a history were about, for lists, searching and filters. A plain value, which
/// can be made on any thread; making it reads all edits.
class StepIndex
{
public:
    StepIndex() = default;
    StepIndex(const History &history, const QList<History::Step> &steps, const Graph &now);

    bool isEmpty() const { return m_items.isEmpty(); }
    /// The items that a step changed, each once.
    const QStringList &itemsOf(qsizetype step) const { return m_items[step]; }
    /// Whether a step changed an item, or what joins it with others.
    bool touches(qsizetype step, const QString &item) const;
    /// The name that an item has, or had at the end; of a relation "HubSpot → Salesforce".
    QString nameOf(const QString &item) const;
    /// The kind that it is or was.
    Key kindOf(const QString &item) const;
    /// The things that a step was about and its label does not name, on one line; no more than a
    /// few of them.
    QString namesBeside(qsizetype step, const QString &label) const;

private:
    struct Known
    {
        Key kind;
        QString name;
        QString from;
        QString to;
        QString on; ///< of a comment
    };
    void note(const Edit &edit);

    Graph m_now;
    QList<QStringList> m_items;
    QList<QSet<QString>> m_touched; ///< those, and the ends of relations that came or went
    QHash<QString, Known> m_gone; ///< of what edits told of, gone or not
};

/// What people read of a step: its label, or that it stands for several changes.
QString stepLabel(const Change &last);

} // namespace martlet
