// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QList>
#include <QStringList>

namespace martlet {

/// A body of data that tools of some categories usually hold.
struct UsualData
{
    QString label; ///< in the language of the program
    QString type; ///< a choice of the field `type` of data objects
    QStringList names; ///< other names in all languages, normalised; the better ones first
};

/// What tools of a category usually hold; nothing where that differs from firm to firm.
QList<UsualData> usualData(const QString &category);

} // namespace martlet
