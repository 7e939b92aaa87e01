// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QList>
#include <QPointer>
#include <QString>

class QAction;

namespace martlet {

class ElementNames;
class Graph;

/// Something that can be gone to or done by name.
struct Findable
{
    QIcon icon;
    QString text;
    QString detail; ///< what kind of thing it is, or the keys of the command
    QString item; ///< identity of an element or a view, or nothing
    QPointer<QAction> command; ///< or null
};

/// What fits \a typed, the best first: elements, views of the graph, and commands that can be run
/// now. Commands are found by other words too, tools by other names of the product; where nothing
/// fits, by scattered letters. \a recent are the texts of commands that were run, the latest first:
/// they stand before others that fit as well. Where nothing is typed, all commands.
QList<Findable> findables(const QString &typed,
                          const ElementNames &elements,
                          const Graph &graph,
                          const QList<QAction *> &commands,
                          const QStringList &recent);

/// The text of a command without the mark of its access key.
QString commandText(const QAction &command);

} // namespace martlet
