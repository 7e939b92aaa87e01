// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace martlet {

class Document;
class PeopleList;

/// The people and teams of a project, with how much each owns. They are dragged from here onto what
/// they are to own; Enter gives them what is selected.
class PeoplePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PeoplePanel(QWidget *parent = nullptr);

    void setDocument(Document *document);
    void focusList();

Q_SIGNALS:
    /// What is selected is to belong to this person or team.
    void chosen(const QString &owner);
    /// The person is done here and wants to go back to the map.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void filter();

    Document *m_document = nullptr;
    QLineEdit *m_filter;
    PeopleList *m_list;
    QLabel *m_none; ///< in place of an empty list
};

} // namespace martlet
