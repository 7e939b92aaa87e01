// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/redaction/redactionprofile.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace martlet {

class ChipField;

/// What a profile lets go and what not, to be chosen: topics, single fields, and elements by their
/// tags. It shows what it is told; what a person wants is said by its signals.
///
/// "Blauwerk gets it now and every month, without the vendors": Ctrl+P, Tab, Down for an agency,
/// Tab, Enter opens it; "vendor", Down, Enter in the line of fields; a name and Enter keep it.
class RedactionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit RedactionCard(QWidget *parent);

    /// \a graph: the project whose tags and fields can be chosen.
    void present(const RedactionProfile &profile, const Graph &graph);
    /// Gives the keyboard to the topics. (A focus proxy would hold the Tab key there.)
    void begin();

Q_SIGNALS:
    void edited(const martlet::RedactionProfile &profile);
    void keepWanted(const QString &name);
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTopics(QVBoxLayout *column);
    void buildFields(QVBoxLayout *column);
    void buildKeeping(QVBoxLayout *column);
    void addList(QVBoxLayout *column,
                 ChipField *field,
                 const QString &name,
                 QStringList RedactionProfile::*list);
    QLabel *heading(const QString &text, QVBoxLayout *column);
    void showName();
    void showTopics();
    void showLists();
    void readTopics();
    void rename();
    void keep();

    RedactionProfile m_profile;
    Graph m_graph;
    QLabel *m_title; ///< of what comes with Martlet
    QLineEdit *m_name; ///< of what is the project's own
    QLabel *m_about;
    QListWidget *m_topics; ///< what leaves is ticked
    QLabel *m_covers; ///< what belongs to the topic that is chosen
    QCheckBox *m_numbers;
    ChipField *m_fields = nullptr;
    ChipField *m_tags = nullptr;
    QLabel *m_ownHeading = nullptr;
    ChipField *m_ownFields = nullptr;
    QLineEdit *m_newName = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace martlet
