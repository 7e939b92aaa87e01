// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// The words that people write into inventories, in English, Russian, Chinese and German. All are
/// looked up by their normalised form (normalisedName()).
namespace martlet::csvwords {

/// Targets of columns that are not fields of a tool.
inline constexpr QStringView monthlyCost = u"monthly-cost";
inline constexpr QStringView currency = u"currency";
inline constexpr QStringView identity = u"identity";
inline constexpr QStringView elementType = u"element-type";

/// One field, and the headers under which it occurs; the better one first.
struct Column
{
    QString field;
    QStringList headers;
};
const QList<Column> &columns();

/// The built-in category that a text names, or an empty text.
QString category(const QString &text);
/// The value of a closed list or number that a word stands for ("high" of criticality is "4").
QString choice(const QString &field, const QString &word);
/// Whether a word means that the department is everybody.
bool isEverybody(const QString &word);
/// Whether a word is the name of a department or team by its nature ("IT", "Отдел продаж").
bool isDepartment(const QString &word);
/// "None", "-", "нет": somebody looked, and there is none.
bool isNone(const QString &word);
/// "?", "tbd": nobody knows yet.
bool isUnknown(const QString &word);
/// "Total", "Итого": the last line of a table adds the others up.
bool isTotal(const QString &word);
std::optional<bool> flag(const QString &word);
/// The ISO 4217 code of a sign or name of a currency in a text, or an empty text.
QString currencyIn(const QString &text);
/// The kind of element that a type of the ArchiMate exchange tables is, or an empty text.
QString archimateKind(const QString &type);

} // namespace martlet::csvwords
