// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/catalogue/products.h"

#include "model/base/text.h"

#include <QFile>
#include <QHash>

namespace martlet {

using namespace Qt::StringLiterals;

static QList<Product> readProducts()
{
    QFile file(u":/catalogue/products.tsv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Product> products;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        products.append({cells[0],
                         cells[1],
                         cells[2],
                         cells.value(3).split(u'|', Qt::SkipEmptyParts),
                         cells.value(4)});
    }
    return products;
}

static QHash<QString, const Product *> productsBySpelling()
{
    QHash<QString, const Product *> spellings;
    for (const Product &product : knownProducts()) {
        spellings.insert(normalisedName(product.name), &product);
        for (const QString &alias : product.aliases)
            spellings.insert(normalisedName(alias), &product);
    }
    return spellings;
}

const QList<Product> &knownProducts()
{
    static const QList<Product> products = readProducts();
    return products;
}

const Product *productCalled(const QString &name)
{
    static const QHash<QString, const Product *> spellings = productsBySpelling();
    const Product *product = spellings.value(normalisedName(name));
    const QString domain = name.trimmed();
    const qsizetype dot = domain.lastIndexOf(u'.');
    const bool isDomain = dot > 0 && !domain.contains(u' ');
    return product || !isDomain ? product : spellings.value(normalisedName(domain.left(dot)));
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
