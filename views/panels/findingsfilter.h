// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/breakdown.h"
#include "views/widgets/choiceline.h"

namespace martlet {

/// Which part of the findings is shown: chosen from what they have, or typed freely.
class FindingsFilter final : public ChoiceLine
{
    Q_OBJECT

public:
    explicit FindingsFilter(QWidget *parent);

    /// The findings to choose a part of.
    void setReport(const Graph &graph, const Report &report);
    /// That part of findings that is wanted.
    Report part(const Graph &graph, const Report &report) const;
    /// Whether it is less than all.
    bool isSet() const { return m_filter != FindingFilter(); }

Q_SIGNALS:
    void filterChanged();

private:
    QList<ChoiceEntry> entries() const;
    void follow(const QString &text);

    Graph m_graph;
    Report m_report;
    FindingFilter m_filter;
};

} // namespace martlet
