// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"
#include "views/checks/checklist.h"

class QLabel;
class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace martlet {

class CheckCard;
class Document;
class Watcher;

/// What is checked: the profiles, all rules, and the project's own, with the settings of the one
/// that is chosen. It stands in place of the map, with the findings beside it; each change is one
/// of the project. Escape goes back to the map.
class ChecksPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPage(QWidget *parent = nullptr);

    void setProject(Document *document, Watcher *watcher);
    /// Goes to a rule, or to where the list stands. \a about: the items of a finding of it, for
    /// which something else may be said.
    void open(const QString &rule = {}, const QStringList &about = {});

Q_SIGNALS:
    void left();
    /// The person wants to see the findings of a rule, or something that a rule is about.
    void findingsWanted(const QString &rule);
    void itemWanted(const QString &item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeading(QVBoxLayout *page);
    void showProject();
    void showReport();
    void refreshSoon();
    bool goToSettings();
    bool isGone() const;
    void showNewRule();
    void followKept();
    void fill();
    QList<CheckEntry> profileEntries() const;
    QList<CheckEntry> ownEntries() const;
    QList<CheckEntry> packEntries() const;
    CheckEntry ruleEntry(const Rule &rule) const;
    QString remarkOf(const Rule &rule) const;
    QList<CheckEntry> found(const QList<CheckEntry> &entries) const;
    void showEntry(const CheckEntry &entry);
    CheckCard *cardFor(const CheckEntry &entry);
    CheckCard *ownCard(int place);
    void toggle(const CheckEntry &entry);
    void goToOwn(int place);
    void showCard(CheckCard *card);

    Document *m_document = nullptr;
    Watcher *m_watcher = nullptr;
    Report m_report;
    QStringList m_about;
    QJsonObject m_draft; ///< of a rule that is not kept yet
    QJsonObject m_kept; ///< the draft that was kept last; undone, it is one again
    QLabel *m_summary;
    QLineEdit *m_search;
    CheckList *m_list;
    QScrollArea *m_area;
    CheckCard *m_card = nullptr;
    QString m_shown; ///< key of the entry that the card shows
};

} // namespace martlet
