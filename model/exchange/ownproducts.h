// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/catalogue/products.h"

namespace martlet {

/// What a person's own list of products says.
struct OwnProducts
{
    QList<Product> products;
    QStringList problems; ///< sentences, each about a line and what of it was left out, and why
};

/// Reads a list: `name,aliases,vendor,category,layer`, with or without these headings, one product
/// a line, other names separated by `|`. A line that begins with `#` is a remark. What is wrong
/// with a line leaves out no other one.
Result<OwnProducts> readOwnProducts(const QByteArray &bytes);

/// Where the list of this person is: `martlet/products.csv` in the folder of settings.
QString ownProductsFile();

/// Lets the catalogue know the products of the person's list, if there is one. Returns what was
/// left out, as sentences.
QStringList loadOwnProducts();

/// Writes a product into the list, in place of one of the same name, and lets the catalogue know.
Result<void> rememberProduct(const Product &product);

/// Takes a product out of the list. Nothing happens where it is not in there.
Result<void> forgetProduct(const QString &name);

} // namespace martlet
