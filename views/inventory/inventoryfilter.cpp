// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/inventory/inventoryfilter.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

// The signs as Chinese keyboards type them.
static QStringList partsIn(QString text)
{
    text.replace(u'；', u';').replace(u'：', u':');
    return text.split(u';');
}

InventoryFilter::InventoryFilter(const QString &text, const QStringList &columns)
    : m_columns(int(columns.size()))
{
    for (const QString &part : partsIn(text)) {
        if (const QString clean = part.simplified(); !clean.isEmpty())
            m_parts.append(partOf(clean, columns));
    }
}

// A colon after anything but a column is a colon.
InventoryFilter::Part InventoryFilter::partOf(const QString &text, const QStringList &columns) const
{
    const qsizetype colon = text.indexOf(u':');
    const QString label = text.left(std::max<qsizetype>(colon, 0)).trimmed();
    const auto isMeant = [&](const QString &column) {
        return column.compare(label, Qt::CaseInsensitive) == 0;
    };
    const auto column = std::find_if(columns.begin(), columns.end(), isMeant);
    if (label.isEmpty() || column == columns.end())
        return {-1, {}, text.split(u' ')};
    return {int(column - columns.begin()), text.mid(colon + 1).trimmed(), {}};
}

bool InventoryFilter::holdsWords(const QStringList &words, const TextOf &textOf) const
{
    QStringList missing = words;
    for (int column = 0; column < m_columns && !missing.isEmpty(); ++column) {
        const QString text = textOf(column, false);
        missing.removeIf(
            [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    }
    return missing.isEmpty();
}

bool InventoryFilter::accepts(const TextOf &textOf) const
{
    return std::all_of(m_parts.begin(), m_parts.end(), [&](const Part &part) {
        return part.column < 0
            ? holdsWords(part.words, textOf)
            : textOf(part.column, true).contains(part.value, Qt::CaseInsensitive);
    });
}

QString InventoryFilter::with(const QString &text, const QString &column, const QString &value)
{
    QStringList parts;
    for (const QString &part : partsIn(text)) {
        const QString clean = part.simplified();
        const bool same = clean.section(u':', 0, 0).compare(column, Qt::CaseInsensitive) == 0
            && clean.contains(u':');
        if (!clean.isEmpty() && !same)
            parts.append(clean);
    }
    parts.append(u"%1: %2"_s.arg(column, value));
    return parts.join(u"; "_s);
}

} // namespace martlet
