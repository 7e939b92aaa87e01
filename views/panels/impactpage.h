// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/impact.h"
#include "views/panels/questionpage.h"

#include <memory>

class QLabel;

namespace martlet {

class ChipRow;
class SentenceList;

/// What if it goes? Lists everything that is affected, by effect; the map shows all of it, or the
/// way to the one that is chosen.
class ImpactPage final : public QuestionPage
{
    Q_OBJECT

public:
    explicit ImpactPage(QWidget *parent);

    /// Asks about items that can go.
    void ask(const Graph &graph, const QStringList &items);
    void refresh(const Graph &graph) override;

protected:
    void lightAnswer() override;

private:
    /// One way to understand the question, such as the tool, or all of its vendor.
    struct Scope
    {
        QString label;
        QString title;
        QStringList items;
    };

    static QList<Scope> scopesOf(const Graph &graph, const QStringList &items);
    static Scope plainScope(const Graph &graph, const QStringList &items);
    void showScopes();
    void choose(int scope);
    void answer(const Graph &graph, bool lightIt);
    void take(const Graph &graph, const std::shared_ptr<const Impact> &impact);
    void addRows();
    QStringList everything() const;
    QString tellText() const;

    Graph m_graph; ///< that the answer is about
    QStringList m_asked;
    QList<Scope> m_scopes;
    int m_scope = 0;
    std::shared_ptr<const Impact> m_impact; ///< none until the first answer comes
    ChipRow *m_chips;
    SentenceList *m_list;
    QLabel *m_tell;
    QLabel *m_hours;
};

} // namespace martlet
