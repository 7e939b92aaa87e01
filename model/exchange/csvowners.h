// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/csvcolumns.h"

#include <QHash>
#include <QSet>

namespace martlet {

/// Takes apart what people write where an owner is asked for: "Anna", "IT", "IT / John",
/// "Anna, Ben and Carla", "Anna <anna@example.com>". What is called so already is one name,
/// whatever signs are in it.
class CsvOwners
{
public:
    struct Name
    {
        QString name;
        Key kind; ///< person or team
        QString team; ///< the person's team, where the cell tells
    };

    CsvOwners(const CsvColumns &columns, const CsvTable &table, const Graph &graph);

    /// The names in the order of the cell.
    QList<Name> names(const QString &cell) const;
    /// What of the names fits neither owner nor backup, as a line for the note; or an empty text.
    QString extra(const QString &cell) const;

private:
    bool isTeam(const QString &name) const;
    Name named(const QString &text) const;

    QHash<QString, Key> m_known; ///< kinds of the project's people and teams, by normalised name
    QSet<QString> m_departments; ///< normalised names
    bool m_slashesDivide = false; ///< every owner cell is written "department / person"
};

} // namespace martlet
