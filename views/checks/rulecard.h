// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/checks/checkcard.h"

class QGridLayout;
class QPushButton;

namespace martlet {

/// How bad the findings of a rule are in this project, for departments and for single things.
class SeverityBox final : public QWidget
{
    Q_OBJECT

public:
    /// \a about: items of a finding, for which something else may be said.
    SeverityBox(const Rule &rule, const QStringList &about, Document *document, QWidget *parent);

private:
    void addRow(const QString &label, const SeverityScope &scope, const QString &otherwise);
    void addLine();
    QString otherwiseText() const;
    QString scopeText(const SeverityScope &scope) const;
    void addScope(const QString &id);

    const Rule &m_rule;
    Document *m_document;
    QGridLayout *m_grid;
};

/// A built-in rule: what it looks for, how bad that is, and its limits.
class RuleCard final : public CheckCard
{
    Q_OBJECT

public:
    RuleCard(const Rule &rule,
             const QStringList &about,
             const Report &report,
             Document *document,
             QWidget *parent);

    void setReport(const Report &report) override;

protected:
    void build(QVBoxLayout *column) override;

private:
    void addLimits(QVBoxLayout *column);
    void addLimit(QGridLayout *grid, const Parameter &limit);
    void showFindings();

    const Rule &m_rule;
    QStringList m_about;
    Report m_report;
    QPushButton *m_findings = nullptr;
};

} // namespace martlet
