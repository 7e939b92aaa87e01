// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/csvamounts.h"

#include "model/exchange/csvwords.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Period = WrittenAmount::Period;

const auto anyScript =
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

/// What may stand beside the digits of a price.
struct Mark
{
    QRegularExpression form;
    QString currency;
    double factor = 1;
    Period period = Period::Unsaid;
};

/// A text around its only number.
struct Parts
{
    QString before;
    double number = 0;
    QString after;
};

Mark mark(const QString &form, const QString &currency = {})
{
    return {QRegularExpression(u"^(?:%1)"_s.arg(form), anyScript), currency};
}

Mark factor(const QString &form, double factor)
{
    Mark made = mark(form);
    made.factor = factor;
    return made;
}

Mark period(const QString &form, Period period)
{
    Mark made = mark(form);
    made.period = period;
    return made;
}

const QList<Mark> &marks()
{
    static const QList<Mark> list {
        mark(u"us\\$|\\$|(us[- ])?dollars?(?!\\p{L})|долл(ар(ов|а)?)?\\b\\.?|美元"_s, u"USD"_s),
        mark(u"€|euros?(?!\\p{L})|евро(?!\\p{L})|欧元"_s, u"EUR"_s),
        mark(u"£"_s, u"GBP"_s),
        mark(u"₽|руб(л(ей|я|ь))?\\b\\.?|р\\b\\.?"_s, u"RUB"_s),
        mark(u"[¥￥]|人民币|rmb(?!\\p{L})|元"_s, u"CNY"_s),
        mark(u"円"_s, u"JPY"_s),
        mark(u"₴"_s, u"UAH"_s),
        mark(u"₸"_s, u"KZT"_s),
        mark(u"₹"_s, u"INR"_s),
        mark(u"zł(?!\\p{L})\\.?"_s, u"PLN"_s),
        mark(u"ca?\\$"_s, u"CAD"_s),
        mark(u"au?\\$"_s, u"AUD"_s),
        mark(u"r\\$"_s, u"BRL"_s),
        factor(u"(k|тыс|tsd|thousand)(?!\\p{L})\\.?"_s, 1e3),
        factor(u"(m|mio|mn|mln|млн|million)(?!\\p{L})\\.?"_s, 1e6),
        factor(u"千"_s, 1e3),
        factor(u"万"_s, 1e4),
        period(
            u"(months?|monthly|mo|mth|monat|monatlich|месяц|мес|ежемесячно)(?!\\p{L})\\.?|个?月"_s,
            Period::Month),
        period(
            u"(years?|yearly|annual(ly)?|yr|p\\.? ?a|jahr|jährlich|год|ежегодно)(?!\\p{L})\\.?|年"_s,
            Period::Year),
        mark(u"\\s+|/|(per|an?|pro|im|в)(?!\\p{L})|每"_s),
    };
    return list;
}

// Small letters are words of a language more often than codes, so only the common ones count.
bool isCurrencyCode(const QString &word)
{
    static const QSet<QString> codes = [] {
        QSet<QString> known;
        const QList<QLocale> locales = QLocale::matchingLocales(
            QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales)
            known.insert(locale.currencySymbol(QLocale::CurrencyIsoCode));
        return known;
    }();
    if (word.size() != 3)
        return false;
    return codes.contains(word) || csvwords::currencyIn(word) == word.toUpper();
}

// The digits as C writes them, where their separators make sense.
std::optional<double> plainNumber(QString digits)
{
    static const QRegularExpression spaces(u"[\\s\u00A0\u202F'’]"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression spaced(u"^-?\\d{1,3}( \\d{3})+([.,]\\d+)?$"_s);
    static const QRegularExpression byCommas(
        u"^-?(?:\\d{1,3}(,\\d{3})+|\\d{1,2}(,\\d{2})+,\\d{3})(\\.\\d+)?$"_s);
    static const QRegularExpression byPoints(u"^-?\\d{1,3}(\\.\\d{3})+(,\\d+)?$"_s);
    static const QRegularExpression plain(u"^-?\\d+([.,]\\d+)?$"_s);
    digits.replace(u'−', u'-').replace(spaces, u" "_s);
    const bool belowOne = digits.startsWith(u'0') || digits.startsWith("-0"_L1);
    if (spaced.match(digits).hasMatch())
        digits.remove(u' ').replace(u',', u'.');
    else if (!belowOne && byCommas.match(digits).hasMatch())
        digits.remove(u',');
    else if (!belowOne && byPoints.match(digits).hasMatch())
        digits.remove(u'.').replace(u',', u'.');
    else if (plain.match(digits).hasMatch())
        digits.replace(u',', u'.');
    else
        return {};
    return digits.toDouble();
}

std::optional<Parts> partsOf(const QString &text)
{
    static const QRegularExpression digits(
        u"[-−]?\\d(?:[\\d.,'’\u00A0\u202F]|\\s(?=\\d{3}(?!\\d)))*"_s);
    static const QRegularExpression digit(u"\\d"_s);
    const QRegularExpressionMatch match = digits.match(text);
    if (!match.hasMatch() || text.indexOf(digit, match.capturedEnd()) >= 0)
        return {};
    QString found = match.captured().trimmed();
    while (found.endsWith(u'.') || found.endsWith(u','))
        found.chop(1);
    const std::optional<double> number = plainNumber(found);
    if (!number)
        return {};
    return Parts {text.left(match.capturedStart()), *number, text.mid(match.capturedEnd())};
}

// How many characters of \a text are a mark; what it means goes into \a amount. 0: not understood.
qsizetype takeMark(const QString &text, WrittenAmount &amount, QStringList &currencies)
{
    static const QRegularExpression code(u"^[A-Za-z]{3}(?!\\p{L})"_s);
    const QString word = code.match(text).captured();
    if (isCurrencyCode(word)) {
        currencies.append(word.toUpper());
        return word.size();
    }
    for (const Mark &mark : marks()) {
        const QRegularExpressionMatch match = mark.form.match(text);
        if (!match.hasMatch())
            continue;
        if (!mark.currency.isEmpty())
            currencies.append(mark.currency);
        amount.number *= mark.factor;
        if (mark.period != Period::Unsaid)
            amount.period = mark.period;
        return match.capturedLength();
    }
    return 0;
}

} // namespace

std::optional<WrittenAmount> writtenAmount(const QString &text)
{
    const std::optional<Parts> parts = partsOf(text);
    if (!parts)
        return {};
    // "1.500,–": the dash stands for no cents.
    static const QRegularExpression noCents(u"^[-–—]{1,2}(?=\\s|$)"_s);
    QString after = parts->after;
    after.remove(noCents);
    WrittenAmount amount {parts->number, {}, Period::Unsaid};
    QStringList currencies;
    for (const QString &side : {parts->before, after}) {
        for (qsizetype at = 0; at < side.size();) {
            const qsizetype taken = takeMark(side.mid(at), amount, currencies);
            if (taken == 0)
                return {};
            at += taken;
        }
    }
    currencies.removeDuplicates();
    if (currencies.size() > 1)
        return {};
    amount.currency = currencies.value(0);
    return amount;
}

bool hasMinusApart(const QString &text)
{
    static const QRegularExpression sign(u"^[-−](?=[^\\s\\d])(.*)$"_s);
    static const QRegularExpression brackets(u"^\\(([^()]*)\\)$"_s);
    for (const QRegularExpression &form : {sign, brackets}) {
        const QRegularExpressionMatch match = form.match(text.trimmed());
        if (match.hasMatch() && writtenAmount(match.captured(1)))
            return true;
    }
    return false;
}

std::optional<double> writtenNumber(const QString &text)
{
    static const QRegularExpression unit(u"^\\s?(?:(k|тыс|tsd)|(m|mio|mn|mln|млн))\\b|^\\s?(万)"_s,
                                         anyScript);
    const std::optional<Parts> parts = partsOf(text);
    if (!parts)
        return {};
    const QRegularExpressionMatch match = unit.match(parts->after);
    if (match.hasCaptured(3))
        return parts->number * 1e4;
    if (match.hasCaptured(2))
        return parts->number * 1e6;
    return parts->number * (match.hasCaptured(1) ? 1e3 : 1);
}

} // namespace martlet
