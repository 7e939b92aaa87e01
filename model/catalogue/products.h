// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

namespace martlet {

/// A product that tools can be: one that many firms use, as `resources/catalogue/products.tsv`
/// describes it, or one of the person's own.
struct Product
{
    QString name; ///< as its maker spells it
    QString vendor;
    QString category; ///< a category of tools, see Schema::categories()
    QStringList aliases; ///< other spellings, short names and domains
    QString role; ///< usual choice of the field `role`; empty: that of its category
    QString layer; ///< where it works; empty: as its category
    bool isOwn = false;
};
using ProductPtr = std::shared_ptr<const Product>;

/// All known products, by name; the person's own come first, and stand for others of their name.
/// This and what follows may be asked by any thread.
QList<ProductPtr> knownProducts();

/// The product that a name means, spelled in any of the ways people spell it; capitals, blanks and
/// punctuation do not matter, and a domain means its product. Null where it is not known.
ProductPtr productCalled(const QString &name);

/// Takes the place of the person's own products. A spelling that means one of them means no other.
void setOwnProducts(const QList<Product> &products);

/// The layer in which tools of a category usually work; empty where that differs from firm to firm.
QString usualLayer(const QString &category);

/// The part that tools of a category usually play, a choice of the field `role`; empty where that
/// differs from firm to firm.
QString usualRole(const QString &category);

} // namespace martlet
