// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/graph/graph.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace martlet {

/// A question that a person asked about the map, and its answer, in place of the findings until it
/// is closed. Escape closes it.
class QuestionPage : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPage(QWidget *parent);

    /// Asks the same about the project as it is now; leaves where nothing of it is there any more.
    virtual void refresh(const Graph &graph) = 0;
    /// Says again what the map is to show.
    virtual void light() = 0;

Q_SIGNALS:
    /// What the map is to show, and to dim all else; where it has none of it, \a others instead.
    void lit(const QStringList &items, const QStringList &others = {});
    /// The person has seen enough.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

    QVBoxLayout *column() const { return m_column; }
    void setTitle(const QString &title);
    /// The answer in one sentence or a few figures.
    void setSummary(const QString &summary);

private:
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_summary;
};

} // namespace martlet
