// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/redaction/redactionprofile.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QListWidget;
class QPlainTextEdit;

namespace martlet {

/// What a copy for others leaves out: a profile, and what of it is changed for this once. Below it
/// stands what leaves and what does not, before anything does.
class RedactionChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit RedactionChoice(QWidget *parent = nullptr);

    /// Offers the profiles of a project. Who it was for last stays chosen.
    void offer(const Graph &graph);
    /// Chooses the whole project again.
    void forget();
    /// What is left out; nothing: all leaves.
    std::optional<RedactionProfile> profile() const;
    /// Tells what would become of a project.
    void tell(const QString &text);

Q_SIGNALS:
    void changed();

private:
    void chooseProfile();
    void readTopics();

    QList<RedactionProfile> m_profiles;
    std::optional<RedactionProfile> m_profile;
    QComboBox *m_choice;
    QListWidget *m_topics; ///< what leaves is ticked
    QCheckBox *m_numbers;
    QPlainTextEdit *m_told;
};

} // namespace martlet
