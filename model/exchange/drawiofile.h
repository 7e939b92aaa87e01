// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QRectF>
#include <QString>

#include <vector>

namespace martlet {

/// A shape or a line on a page of draw.io.
struct DrawioCell
{
    QString id;
    QString parent;
    QString source; ///< of lines: the shape where it begins; may be empty
    QString target;
    QString label; ///< plain text, lines and all
    QHash<QString, QString> attributes; ///< that were given to it
    QHash<QString, QString> style; ///< the name of a shape has an empty value
    bool isShape = false;
    bool isLine = false;
    QRectF box; ///< of shapes, on the page
    int line = 0; ///< in the file, or in the page where that is compressed
};

struct DrawioPage
{
    QString id;
    QString name;
    QHash<QString, QString> attributes;
    std::vector<DrawioCell> cells;
};

/// Reads the pages of a file of draw.io, compressed or not. An error says where it goes wrong.
Result<std::vector<DrawioPage>> readDrawio(const QByteArray &bytes);

/// Whether a file begins like one of draw.io.
bool looksLikeDrawio(const QByteArray &bytes);

/// What HTML says, without its markup: one line for each paragraph or break.
QString plainTextOfHtml(const QString &html);

} // namespace martlet
