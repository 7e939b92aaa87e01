// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/catalogue/usualdata.h"
#include "model/change/draft.h"

namespace martlet {

/// How much the catalogue may say of a tool.
enum class FillIn {
    Product, ///< what it is: category, vendor and role
    ProductAndLayer ///< also where such tools usually work
};

/// Writes what the catalogue knows of a tool into the fields that are still unknown, each marked as
/// assumed. A layer is taken only where the project has it. Returns whether there was anything to
/// write.
bool fillInKnown(Draft *draft, const QString &tool, FillIn extent);

/// Lets a tool hold what it usually holds, as assumed, as far as the project has such data. Returns
/// whether there was anything to write.
bool fillInKnownData(Draft *draft, const QString &tool);

/// What the catalogue knows of a tool and somebody is asked about: a role that nobody has said
/// excuses from no rule, and data objects that nobody talked about are not made.
struct UsualOffer
{
    QString role; ///< a choice of the field `role`; empty where somebody has said it
    QList<UsualData> data; ///< it may hold besides; nothing where somebody has said what it holds

    bool isEmpty() const { return role.isEmpty() && data.isEmpty(); }
};

/// What is usual for a tool, by its category and the product it is called after.
UsualOffer usualOffer(const Graph &graph, const QString &tool);

/// What a data object is called in a project, under any of its names; its label where there is none
/// yet.
QString nameOfData(const Graph &graph, const UsualData &data);

/// Says that the tool has its usual role. Returns whether there is one.
bool sayUsualRole(Draft *draft, const QString &tool);

/// Lets a tool hold what it usually holds, as assumed. Data objects that the project has under any
/// of their names are taken, the others made. Returns whether there was anything to write.
bool fillInUsualData(Draft *draft, const QString &tool);

} // namespace martlet
