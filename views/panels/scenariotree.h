// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/scenario.h"

#include <QTreeWidget>

namespace martlet {

class Document;

/// The project as it is, and its scenarios with their steps: where one can stand. Enter or a click
/// goes there, F2 renames, Alt with the arrows moves a step, Delete deletes.
class ScenarioTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ScenarioTree(QWidget *parent);

    void setDocument(Document *document);
    /// What the line under the keyboard is about.
    Standpoint chosen() const;

    /// A scenario that stands on the one chosen, or a step behind the others of it; its name can be
    /// typed at once.
    void addScenario(bool onChosen);
    void addStep();
    void moveChosen(int by);
    void removeChosen();
    void renameChosen();

Q_SIGNALS:
    void chosenChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void choose(const Standpoint &standpoint);
    QTreeWidgetItem *addLine(QTreeWidgetItem *parent, const QString &text, const Standpoint &place);
    void addScenarioLine(const Item &scenario);
    void takeName(QTreeWidgetItem *line);
    void standOn(QTreeWidgetItem *line);

    Document *m_document = nullptr;
};

} // namespace martlet
