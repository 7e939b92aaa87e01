// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListWidget>

namespace martlet {

class Graph;

/// Sentences under headings, in as many lines as they need. Only sentences can be chosen.
class SentenceList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SentenceList(QWidget *parent);

    void addHeading(const QString &text);
    /// \a icon is a file of the resources, \a figure stands at the end of the line.
    void addSentence(const QString &text,
                     const QString &icon,
                     const QVariant &value,
                     const QString &figure = {});
    /// Chooses the first sentence with this text, if there is one.
    void choose(const QString &text);
};

/// The file with the icon of an item; a relation has that of connections.
QString iconOf(const Graph &graph, const QString &item);

} // namespace martlet
