// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/owneroutlook.h"
#include "model/base/result.h"

#include <QByteArray>

namespace martlet {

/// A workbook for a person or team: what is theirs with what is missing there, questions with cells
/// for the answers, what was found, and what depends on them. importXlsx() reads back what they
/// wrote into it. The outlook must be of that graph and day.
Result<QByteArray> writeOwnerSheet(const Graph &graph,
                                   const OwnerOutlook &outlook,
                                   const QString &person,
                                   QDate today);

/// A person or team that gets such a workbook, and the name of its file.
struct OwnerSheet
{
    QString person;
    QString file; ///< without a folder; no two are the same
};

/// Those of everybody, by name. People are called what they like, and files are not.
QList<OwnerSheet> ownerSheets(const Graph &graph, const OwnerOutlook &outlook);

/// Writes these workbooks into a folder that is there; gives the files that were written.
Result<QStringList> writeOwnerSheets(const Graph &graph,
                                     const OwnerOutlook &outlook,
                                     QDate today,
                                     const QString &folder);

} // namespace martlet
