// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/catalogue/products.h"

#include "model/base/text.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <atomic>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using ProductList = QList<ProductPtr>;

/// What is known at a time. Never changed: who asks meanwhile goes on with what he has.
struct Catalogue
{
    ProductList products;
    QHash<QString, ProductPtr> bySpelling;
};
using CataloguePtr = std::shared_ptr<const Catalogue>;

ProductList readProducts()
{
    QFile file(u":/catalogue/products.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    ProductList products;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        const QStringList aliases = cells.value(3).split(u'|', Qt::SkipEmptyParts);
        products.append(std::make_shared<const Product>(
            Product {cells[0], cells[1], cells[2], aliases, cells.value(4), {}, false}));
    }
    return products;
}

const ProductList &builtInProducts()
{
    static const ProductList products = readProducts();
    return products;
}

void addSpelling(Catalogue *catalogue, const QString &spelling, const ProductPtr &product)
{
    const QString form = normalisedName(spelling);
    if (!form.isEmpty() && !catalogue->bySpelling.contains(form))
        catalogue->bySpelling.insert(form, product);
}

// A name counts more than another name of something else.
void add(Catalogue *catalogue, const ProductList &products)
{
    catalogue->products += products;
    for (const ProductPtr &product : products)
        addSpelling(catalogue, product->name, product);
    for (const ProductPtr &product : products) {
        for (const QString &alias : product->aliases)
            addSpelling(catalogue, alias, product);
    }
}

CataloguePtr catalogueWith(const ProductList &own)
{
    Catalogue catalogue;
    add(&catalogue, own);
    QSet<QString> names;
    for (const ProductPtr &product : own)
        names.insert(normalisedName(product->name));
    ProductList others = builtInProducts();
    others.removeIf(
        [&](const ProductPtr &product) { return names.contains(normalisedName(product->name)); });
    add(&catalogue, others);
    return std::make_shared<const Catalogue>(std::move(catalogue));
}

std::atomic<CataloguePtr> &current()
{
    static std::atomic<CataloguePtr> catalogue {catalogueWith({})};
    return catalogue;
}

} // namespace

QList<ProductPtr> knownProducts()
{
    return current().load()->products;
}

ProductPtr productCalled(const QString &name)
{
    const CataloguePtr catalogue = current().load();
    if (const ProductPtr product = catalogue->bySpelling.value(normalisedName(name)))
        return product;
    const QString domain = name.trimmed();
    const qsizetype dot = domain.lastIndexOf(u'.');
    const bool isDomain = dot > 0 && !domain.contains(u' ');
    return isDomain ? catalogue->bySpelling.value(normalisedName(domain.left(dot))) : nullptr;
}

void setOwnProducts(const QList<Product> &products)
{
    ProductList own;
    for (Product product : products) {
        product.isOwn = true;
        own.append(std::make_shared<const Product>(std::move(product)));
    }
    current().store(catalogueWith(own));
}

QString usualLayer(const QString &category)
{
    static const QHash<QString, QString> layers {
        {u"analytics"_s, u"insight"_s},   {u"cdp"_s, u"insight"_s},
        {u"consent"_s, u"insight"_s},     {u"forms"_s, u"insight"_s},
        {u"surveys"_s, u"insight"_s},     {u"tag-manager"_s, u"insight"_s},
        {u"warehouse"_s, u"insight"_s},   {u"project"_s, u"strategy"_s},
        {u"ads"_s, u"execution"_s},       {u"automation"_s, u"execution"_s},
        {u"chat"_s, u"execution"_s},      {u"cms"_s, u"execution"_s},
        {u"crm"_s, u"execution"_s},       {u"email"_s, u"execution"_s},
        {u"events"_s, u"execution"_s},    {u"integration"_s, u"execution"_s},
        {u"messenger"_s, u"execution"_s}, {u"push"_s, u"execution"_s},
        {u"shop"_s, u"execution"_s},      {u"sms"_s, u"execution"_s},
        {u"social"_s, u"execution"_s},    {u"support"_s, u"execution"_s},
        {u"video"_s, u"execution"_s},     {u"attribution"_s, u"evaluation"_s},
        {u"bi"_s, u"evaluation"_s},       {u"report"_s, u"evaluation"_s},
    };
    return layers.value(category);
}

QString usualRole(const QString &category)
{
    static const QHash<QString, QString> roles {
        {u"ads"_s, u"endpoint"_s},
        {u"bi"_s, u"endpoint"_s},
        {u"cdp"_s, u"hub"_s},
        {u"chat"_s, u"capture"_s},
        {u"consent"_s, u"capture"_s},
        {u"email"_s, u"endpoint"_s},
        {u"events"_s, u"capture"_s},
        {u"forms"_s, u"capture"_s},
        {u"integration"_s, u"hub"_s},
        {u"push"_s, u"endpoint"_s},
        {u"sms"_s, u"endpoint"_s},
        {u"surveys"_s, u"capture"_s},
    };
    return roles.value(category);
}

} // namespace martlet
