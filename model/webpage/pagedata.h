// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"
#include "model/graph/index.h"

#include <QJsonObject>

namespace martlet {

/// The numbers by which a page calls elements and relations, in this order.
class ItemNumbers
{
public:
    explicit ItemNumbers(const Graph &graph)
        : m_index(graph.index())
    { }

    int count() const { return m_index.elementCount() + m_index.relationCount(); }
    const Item &item(int number) const
    {
        const int elements = m_index.elementCount();
        return number < elements ? m_index.element(number) : m_index.relation(number - elements);
    }
    /// -1 for what is neither.
    int of(const QString &id) const;
    /// Of those that have one.
    QJsonArray of(const QStringList &ids) const;

private:
    const Index &m_index;
};

/// The views of a page as they are drawn.
struct PageViews
{
    struct View
    {
        QString id;
        QString name;
    };
    QList<View> views;
    QByteArray markup;
    bool waitsForScripts = false; ///< nothing is shown without them, as the first view is too large
};

/// All that the page's script knows of a project that was checked; items are called by their
/// numbers. What it holds is told at the top of resources/webpage/page.js.
QJsonObject
pageData(const Report &report, const ItemNumbers &numbers, const PageViews &views, QDate today);

} // namespace martlet
