// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/capture/elementnames.h"

#include "model/base/text.h"
#include "model/catalogue/products.h"
#include "model/graph/index.h"

namespace martlet {

using namespace Qt::StringLiterals;

ElementNames::ElementNames(const Graph &graph)
{
    const Index &index = graph.index();
    m_entries.reserve(size_t(index.elementCount()));
    for (int number = 0; number < index.elementCount(); ++number) {
        const Item &element = index.element(number);
        if (!element.name().isEmpty())
            add(element.id, element.kind, element.name());
    }
}

// Of several with one name the first is meant.
void ElementNames::add(const QString &id, Key kind, const QString &name)
{
    const QString form = normalisedName(name);
    m_entries.push_back({id, kind, name, form});
    if (!m_ids.contains({kind, form}))
        m_ids.insert({kind, form}, id);
    const ProductPtr product = kind == u"tool"_key ? productCalled(name) : nullptr;
    if (product && !m_products.contains({kind, product->name}))
        m_products.insert({kind, product->name}, id);
}

QString ElementNames::find(const QString &name, const QList<Key> &kinds) const
{
    const QString form = normalisedName(name);
    const ProductPtr product = productCalled(name);
    for (const Key kind : kinds) {
        QString id = m_ids.value({kind, form});
        if (id.isEmpty() && product)
            id = m_products.value({kind, product->name});
        if (!id.isEmpty())
            return id;
    }
    return {};
}

QString ElementNames::findOwner(const QString &name) const
{
    const QString whole = find(name, {u"person"_key, u"team"_key});
    if (!whole.isEmpty() || name.contains(u' '))
        return whole;
    const QString first = normalisedName(name);
    QStringList bearers;
    for (const Entry &entry : m_entries) {
        if (entry.kind == u"person"_key && normalisedName(entry.name.section(u' ', 0, 0)) == first)
            bearers.append(entry.id);
    }
    return bearers.size() == 1 ? bearers.first() : QString();
}

bool ElementNames::hasProduct(const QString &product) const
{
    return m_products.contains({u"tool"_key, product});
}

} // namespace martlet
