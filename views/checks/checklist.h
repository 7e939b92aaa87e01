// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/finding.h"

#include <QListWidget>

namespace martlet {

/// A row of the list of what is checked.
struct CheckEntry
{
    enum class Sort { Heading, Profile, Rule, OwnRule, NewRule };

    Sort sort = Sort::Heading;
    QString id = {}; ///< of the profile or rule; of an own rule its place in the project's list
    QString label = {};
    QString remark = {}; ///< where its severity comes from, or why it is not used
    Severity severity = Severity::Off;
    bool on = false; ///< of profiles
    int count = 0; ///< of findings

    QString key() const; ///< differs between any two rows that can be chosen
};

/// All that is checked, under headings. Space turns what is chosen on or off; Enter and the right
/// arrow go on to its settings.
class CheckList final : public QListWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent);

    void setEntries(const QList<CheckEntry> &entries);
    /// Chooses a row; false where there is none of that key.
    bool choose(const QString &key);
    /// Chooses the first row that can be, where none is.
    void chooseAny();
    /// A heading where none is chosen.
    CheckEntry chosen() const;

Q_SIGNALS:
    void entryChosen(const martlet::CheckEntry &entry);
    void entryToggled(const martlet::CheckEntry &entry);
    void entryOpened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QList<CheckEntry> m_entries;
};

} // namespace martlet
