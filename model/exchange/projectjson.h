// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/graph/graph.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>

namespace martlet {

/// Something in a JSON project that could not be taken, or not as it stands.
struct JsonProblem
{
    QString place; ///< a path such as `elements[3].fields.owner`
    QString sentence; ///< translated: what is wrong with it

    /// Place and sentence in one line.
    QString text() const;
};

/// What a JSON project holds.
struct JsonImport
{
    /// Sound, whatever the file was: empty where there are problems that nobody asked to leave out.
    Graph graph;
    QList<JsonProblem> problems; ///< what is wrong; each is missing from the graph
    QList<JsonProblem> notices; ///< what was taken, but not to the letter
    bool isNewer = false; ///< a newer version of the program made it
};

enum class JsonFaults { Refuse, LeaveOut };

/// Reads the JSON form of a whole project (see interface.md). What it refers to may also stand in
/// \a project, into which it is to be brought. An error means that it is no such file, or that it
/// goes beyond the limits for files from outside.
Result<JsonImport> readProjectJson(const QByteArray &bytes,
                                   JsonFaults faults = JsonFaults::Refuse,
                                   const Graph &project = {});

/// The JSON form of a project: keys and lists in the order of their texts and identities, so that
/// equal graphs give equal bytes.
QByteArray writeProjectJson(const Graph &graph);

/// A document from outside within the limits: 64 MB, depth 256, 3 million values, 20,000 keys in an
/// object, texts of 8 MB.
Result<QJsonDocument> readBoundedJson(const QByteArray &bytes);

} // namespace martlet
