// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/report/reportdocument.h"
#include "model/schema/schema.h"

#include <QCoreApplication>

namespace martlet {

/// The words that several reports need of things on the map.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ReportWords)

public:
    using Cell = ReportDocument::Cell;

    explicit ReportWords(const Graph &graph)
        : m_graph(graph)
        , m_schema(graph)
    { }

    QString name(const QString &id) const { return itemName(m_graph, id); }
    /// Names, a few of many.
    QString names(const QStringList &ids) const { return itemNames(m_graph, ids); }
    /// The label of its kind: "Tool".
    QString kind(const QString &id) const;
    /// What the project is called.
    QString project() const;

    /// The label of a choice in a field of an item, or its text; empty where it is not known.
    QString value(const QString &id, Key field) const;
    /// Who owns the items, or of activities who is responsible, each once.
    QStringList owners(const QStringList &items) const;
    /// Where an item belongs: "Sales · Execution". Of a relation, where it comes from.
    QString place(const QString &item) const;

    /// A text, or that it is not known.
    static Cell known(const QString &text);
    static Cell owner(const QString &names);
    Cell ownerOf(const Finding &finding) const { return owner(names(owners(finding.keyItems))); }
    QString placeOf(const Finding &finding) const;
    /// "and 12 more"
    static QString more(qsizetype count);

private:
    const Graph &m_graph;
    Schema m_schema;
};

/// A finding on its own: what, why, what to do, whose and where.
ReportDocument::Entry
findingEntry(const ReportWords &words, const Graph &graph, const Finding &finding, int number);

} // namespace martlet
