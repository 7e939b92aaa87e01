// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace martlet {

/// A product that many firms use, as `resources/catalogue/products.tsv` describes it.
struct Product
{
    QString name; ///< as its maker spells it
    QString vendor;
    QString category; ///< a category of tools, see Schema::categories()
    QStringList aliases; ///< other spellings, short names and domains
    QString role; ///< usual choice of the field `role`; empty: that of its category
};

/// All known products, by name.
const QList<Product> &knownProducts();

/// The product that a name means, spelled in any of the ways people spell it; capitals, blanks and
/// punctuation do not matter, and a domain means its product. Null where it is not known.
const Product *productCalled(const QString &name);

/// The layer in which tools of a category usually work; empty where that differs from firm to firm.
QString usualLayer(const QString &category);

/// The part that tools of a category usually play, a choice of the field `role`; empty where that
/// differs from firm to firm.
QString usualRole(const QString &category);

} // namespace martlet
