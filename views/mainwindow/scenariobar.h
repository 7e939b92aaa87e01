// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace martlet {

class Document;
struct Standpoint;

/// The band above the map while somebody stands in a scenario: nobody draws in one without
/// noticing. It names scenario and step, goes to another step, and back to the project as it is.
class ScenarioBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ScenarioBar(QWidget *parent);

    /// Null: none.
    void setDocument(Document *document);

Q_SIGNALS:
    /// A person wants to see the scenarios and their balance.
    void scenariosWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void present();
    void paintBand();

    Document *m_document = nullptr;
    QLabel *m_name;
    QComboBox *m_steps;
    QPushButton *m_conflicts;
};

} // namespace martlet
