// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace martlet {

/// The page's own words by their names in page.html and page.js, translated.
QList<std::pair<QByteArray, QString>> pageTexts();

/// One of them.
QString pageText(const QByteArray &id);

} // namespace martlet
