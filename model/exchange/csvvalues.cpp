// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/csvvalues.h"

#include "model/base/text.h"
#include "model/exchange/csvamounts.h"
#include "model/exchange/csvwords.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

CsvValues::Reading CsvValues::readNumber(const FieldRow &field, const QString &cell) const
{
    const QString meaning = csvwords::choice(field.id.text(), cell);
    std::optional<double> found = writtenNumber(cell);
    if (field.id == key::criticality && !meaning.isEmpty()) {
        static const QHash<QString, int> levels {
            {u"critical"_s, 4}, {u"medium"_s, 2}, {u"low"_s, 1}};
        found = levels.value(meaning, highIsHighest ? 4 : 3);
    }
    if (!found)
        return {{}, tr("It must be a number."), {}};
    if (const auto problem = Schema::problem(field, *found))
        return {{}, *problem, {}};
    return {*found, {}, {}};
}

CsvValues::Reading CsvValues::readAmount(const FieldRow &field, const QString &cell) const
{
    const std::optional<WrittenAmount> found = writtenAmount(cell);
    if (!found && hasMinusApart(cell))
        return {{},
                tr("Write an amount below zero with the minus right before its digits, such as "
                   "“-500”."),
                {}};
    if (!found)
        return {{}, tr("It is not clear which amount it is, and in which currency."), {}};
    const QString unit = found->currency.isEmpty() ? currency : found->currency;
    if (unit.isEmpty())
        return {{},
                tr("It does not say in which currency. Write it into the head of the column, such "
                   "as “%1 (EUR)”.")
                    .arg(field.label()),
                {}};
    const bool monthly = found->period == WrittenAmount::Period::Month
        || (found->period == WrittenAmount::Period::Unsaid && pricesAreMonthly);
    constexpr double fitting = 9e16; // more is refused below
    const double amount =
        std::clamp(monthly ? found->number * 12 : found->number, -fitting, fitting);
    const Money money {qRound64(amount * 100), unit};
    if (const auto problem = Schema::problem(field, money))
        return {{}, *problem, {}};
    return {money, {}, monthly ? tr("A price a month was taken times twelve.") : QString()};
}

bool CsvValues::isEitherWay(const QString &date)
{
    const QStringList parts = date.split(u'/');
    return parts.size() == 3 && parts[0].size() <= 2 && parts[0].toInt() <= 12
        && parts[1].toInt() <= 12 && parts[0].toInt() != parts[1].toInt();
}

QDate CsvValues::numericDate(const QString &cell) const
{
    static const QRegularExpression yearFirst(
        u"^(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?(?:[T ].*)?$"_s);
    static const QRegularExpression yearLast(
        u"^(\\d{1,2})([-./])(\\d{1,2})[-./](\\d{4}|\\d{2})\\s*(?:г\\.?)?$"_s);
    if (const auto match = yearFirst.match(cell); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    const auto match = yearLast.match(cell);
    if (!match.hasMatch())
        return {};
    const int a = match.captured(1).toInt();
    const int b = match.captured(3).toInt();
    const int year = match.captured(4).toInt();
    const bool americans = match.captured(2) == "/"_L1 && (b > 12 || (monthFirst && a <= 12));
    return {year < 100 ? 2000 + year : year, americans ? a : b, americans ? b : a};
}

QDate CsvValues::date(const QString &cell) const
{
    if (const QDate numeric = numericDate(cell); numeric.isValid())
        return numeric;
    // How spreadsheets count days when a date lost its format: 1 January 1990 to 2100.
    bool isNumber = false;
    const int days = cell.toInt(&isNumber);
    if (isNumber && days > 32874 && days < 73051)
        return QDate(1899, 12, 30).addDays(days);
    const QLocale locales[] = {QLocale::c(),
                               QLocale(QLocale::German),
                               QLocale(QLocale::Russian),
                               QLocale(QLocale::Chinese)};
    for (const QLocale &locale : locales) {
        for (const QLatin1String format : {"d MMMM yyyy"_L1,
                                           "d MMM yyyy"_L1,
                                           "d. MMMM yyyy"_L1,
                                           "MMMM d, yyyy"_L1,
                                           "MMM d, yyyy"_L1,
                                           "d-MMM-yyyy"_L1}) {
            const QDate found = locale.toDate(cell, format);
            if (found.isValid())
                return found;
        }
    }
    return {};
}

CsvValues::Reading CsvValues::readDate(const QString &cell) const
{
    const QDate found = date(cell);
    if (!found.isValid() || found.year() < 1970 || found.year() > 2200)
        return {{}, tr("It must be a date such as 2027-03-31."), {}};
    return {found.toString(Qt::ISODate), {}, {}};
}

CsvValues::Reading CsvValues::readChoice(const FieldRow &field, const QString &cell) const
{
    const QString wanted = normalisedName(cell);
    QStringList allowed;
    for (const Choice &choice : field.choices) {
        allowed.append(choice.id);
        if (normalisedName(choice.id) == wanted || normalisedName(choice.label()) == wanted
            || normalisedName(QString::fromUtf8(choice.labelSource)) == wanted)
            return {choice.id, {}, {}};
    }
    const QString meaning = csvwords::choice(field.id.text(), cell);
    if (!meaning.isEmpty())
        return {meaning, {}, {}};
    if (field.type == FieldType::SuggestedText)
        return {cleanText(cell, nameLimit), {}, {}};
    return {{}, tr("It must be one of: %1.").arg(allowed.join(u", "_s)), {}};
}

CsvValues::Reading CsvValues::read(const FieldRow &field, const QString &cell) const
{
    using enum FieldType;
    if (cell.isEmpty() || csvwords::isUnknown(cell))
        return {};
    if (field.type == OneOf && !csvwords::choice(field.id.text(), cell).isEmpty())
        return readChoice(field, cell);
    if (field.type == Flag) {
        const auto flag = csvwords::flag(cell);
        if (flag)
            return {*flag, {}, {}};
        return {{}, tr("It must be yes or no."), {}};
    }
    if (csvwords::isNone(cell))
        return {Value::None {}, {}, {}};
    switch (field.type) {
    case Number:
        return readNumber(field, cell);
    case Amount:
        return readAmount(field, cell);
    case Date:
        return readDate(cell);
    case OneOf:
    case SuggestedText:
        return readChoice(field, cell);
    case TextList: {
        QStringList list;
        static const QRegularExpression separators(u"[,;|、，；\n]"_s);
        const QStringList parts = cleanText(cell, textLimit).split(separators);
        for (const QString &part : parts) {
            if (!part.trimmed().isEmpty())
                list.append(part.trimmed());
        }
        return {list, {}, {}};
    }
    case LongText:
        return {cleanText(cell, textLimit), {}, {}};
    default:
        return {cleanText(cell, nameLimit), {}, {}};
    }
}

QString countryCode(const QString &text)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> made;
        for (int i = 1; i <= QLocale::LastTerritory; ++i) {
            const auto territory = QLocale::Territory(i);
            const QString code = QLocale::territoryToCode(territory);
            if (code.size() == 2) {
                made.insert(normalisedName(QLocale::territoryToString(territory)), code);
                made.insert(code.toLower(), code);
            }
        }
        const std::pair<QStringView, QStringView> more[] = {
            {u"usa", u"US"},
            {u"us", u"US"},
            {u"uk", u"GB"},
            {u"eu", u"EU"},
            {u"europeanunion", u"EU"},
            {u"ес", u"EU"},
            {u"欧盟", u"EU"},
            {u"сша", u"US"},
            {u"美国", u"US"},
            {u"россия", u"RU"},
            {u"рф", u"RU"},
            {u"俄罗斯", u"RU"},
            {u"германия", u"DE"},
            {u"deutschland", u"DE"},
            {u"德国", u"DE"},
            {u"китай", u"CN"},
            {u"中国", u"CN"},
            {u"ирландия", u"IE"},
            {u"irland", u"IE"},
            {u"爱尔兰", u"IE"},
        };
        for (const auto &[word, code] : more)
            made.insert(word.toString(), code.toString());
        return made;
    }();
    return codes.value(normalisedName(text), text);
}

} // namespace martlet
