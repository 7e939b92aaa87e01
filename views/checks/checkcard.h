// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/checksettings.h"
#include "model/analysis/engine.h"

#include <QWidget>

class QVBoxLayout;

namespace martlet {

class Document;

/// The settings of one thing that is checked. Whatever a person changes is a change of the project
/// at once; the card then shows the project as it is.
class CheckCard : public QWidget
{
    Q_OBJECT

public:
    /// Shows the project as it is now, and keeps the keyboard where it is.
    virtual void refresh();
    /// The first thing that can be changed, or null.
    QWidget *firstField() const;
    /// The findings have been looked for anew.
    virtual void setReport(const Report &report);

Q_SIGNALS:
    /// The person wants to see the findings of a rule.
    void findingsWanted(const QString &rule);
    /// The person wants to see the settings of a rule.
    void ruleWanted(const QString &rule);

protected:
    CheckCard(Document *document, QWidget *parent);

    Document *document() const { return m_document; }
    /// Puts everything that is to be seen into a new body.
    virtual void build(QVBoxLayout *column) = 0;
    /// Builds anew, and keeps the keyboard where it is.
    void rebuild();

    void addTitle(QVBoxLayout *column, const QString &text, const QString &under) const;
    void addText(QVBoxLayout *column, const QString &text, bool faint = false) const;
    void addHeading(QVBoxLayout *column, const QString &text) const;

private:
    Document *m_document;
    QWidget *m_body = nullptr;
};

/// How many findings of a rule there are that are not accepted.
int findingsOf(const Report &report, const QString &rule);

} // namespace martlet
