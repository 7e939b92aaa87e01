// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/figuresheets.h"

#include <QWidget>

class QLabel;

namespace martlet {

class SentenceList;

/// The list of what a figure counts. The map shows all of it, or the one that is chosen.
class FigureView final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget *parent);

    /// Shows a figure; of the same one as before, what was chosen stays chosen.
    void present(const Graph &graph, const Figure &figure);
    /// Says again what the map is to show.
    void light();

Q_SIGNALS:
    /// What the map is to show.
    void lit(const QStringList &items);
    /// The person looks at this one.
    void picked(const QStringList &items);
    void left();

private:
    QStringList chosen() const;

    Figure m_figure;
    QLabel *m_title;
    QLabel *m_meaning;
    SentenceList *m_list;
};

} // namespace martlet
