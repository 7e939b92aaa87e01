// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/schema/jsonvalue.h"

#include "model/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Json)
};

} // namespace

// Up to here every amount in hundredths is exact in JSON's numbers.
static constexpr double largestAmount = 9e13;

// Amounts beyond these are refused by the schema; here they only must fit.
static constexpr double fittingAmount = 9e16;

static std::optional<Money> moneyValue(const QJsonValue &json, double most = largestAmount)
{
    const QJsonObject object = json.toObject();
    const QJsonValue amount = object["amount"_L1];
    const QString currency = object["currency"_L1].toString();
    if (object.size() != 2 || !amount.isDouble() || currency.isEmpty() || currency.size() > 16
        || cleanText(currency, 16) != currency || std::abs(amount.toDouble()) > most)
        return {};
    const double hundredths = amount.toDouble() * 100;
    const double whole = std::round(hundredths);
    if (double(qint64(whole)) / 100 != amount.toDouble())
        return {};
    return Money {qint64(whole), currency};
}

static std::optional<QStringList> listValue(const QJsonValue &json)
{
    if (!json.isArray())
        return {};
    QStringList list;
    const QJsonArray array = json.toArray();
    for (const QJsonValue &entry : array) {
        if (!entry.isString())
            return {};
        list.append(cleanText(entry.toString(), textLimit));
    }
    return list;
}

Value anyValue(const QJsonValue &json)
{
    if (json.isNull())
        return Value::None {};
    if (json.isBool())
        return json.toBool();
    if (json.isDouble())
        return json.toDouble();
    if (json.isString())
        return cleanText(json.toString(), textLimit);
    if (const auto money = moneyValue(json))
        return *money;
    if (const auto list = listValue(json); list && !list->isEmpty())
        return *list;
    return Value::fromJson(json);
}

// The value as its JSON type says; whether the field takes it is asked afterwards.
static Value nearest(const FieldRow &field, const QJsonValue &json)
{
    using enum FieldType;
    if (field.type == Json || json.isNull())
        return Value::fromJson(json);
    if (json.isBool())
        return json.toBool();
    if (json.isDouble())
        return json.toDouble();
    if (json.isString())
        return json.toString();
    if (field.type == Amount) {
        const auto money = moneyValue(json, fittingAmount);
        return money ? Value(*money) : Value::fromJson(json);
    }
    const auto list = listValue(json);
    return list ? Value(*list) : Value::fromJson(json);
}

static bool isTooFine(const QJsonValue &amount)
{
    const double hundredths = amount.toDouble() * 100;
    return amount.isDouble() && std::abs(hundredths) < 100 * fittingAmount
        && std::round(hundredths) / 100 != amount.toDouble();
}

// What JSON could say in other ways than a field of a project may.
static std::optional<QString> formProblem(const FieldRow &field, const QJsonValue &json)
{
    static const QRegularExpression isoDate(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    static const QRegularExpression currency(u"^[A-Z]{3}$"_s);
    if (json.isString() && field.type == FieldType::Date
        && !isoDate.match(json.toString()).hasMatch())
        return JsonText::tr("It must be a date such as 2027-03-31.");
    if (json.isObject() && field.type == FieldType::Amount
        && !currency.match(json["currency"_L1].toString()).hasMatch())
        return JsonText::tr("The currency must be three letters such as EUR.");
    if (json.isObject() && field.type == FieldType::Amount && isTooFine(json["amount"_L1]))
        return JsonText::tr("An amount must not have more than two digits behind the point.");
    const bool isList = field.type == FieldType::TextList || field.type == FieldType::References;
    if (json.isArray() && isList && !listValue(json))
        return JsonText::tr("It must be a list of texts.");
    return {};
}

Result<Value> typedValue(const FieldRow &field, const QJsonValue &json)
{
    const Value value = nearest(field, json);
    const bool isList = field.type == FieldType::TextList || field.type == FieldType::References;
    std::optional<QString> problem = Schema::problem(field, value);
    if (json.isArray() && json.toArray().isEmpty() && !isList && field.type != FieldType::Json)
        problem = Schema::problem(field, Value::fromJson(json));
    if (const auto form = formProblem(field, json))
        problem = form;
    if (problem)
        return Error {*problem, field.id.text(), Error::Kind::Unreadable};
    return value;
}

std::optional<Place> placeValue(const QJsonObject &card)
{
    // The size of a card in the contract's example, where a card does not say.
    const Place place {card["x"_L1].toDouble(NAN),
                       card["y"_L1].toDouble(NAN),
                       card["w"_L1].toDouble(172),
                       card["h"_L1].toDouble(60),
                       card["pinned"_L1].toBool()};
    const auto isFine = [](double number) {
        return std::abs(number) <= 1e7;
    };
    const bool fine = isFine(place.x) && isFine(place.y) && isFine(place.w) && isFine(place.h);
    return fine && place.w >= 0 && place.h >= 0 ? std::optional(place) : std::nullopt;
}

QJsonValue plainJson(const Value &value)
{
    if (value.isFlag())
        return value.flag();
    if (value.isNumber())
        return value.number();
    if (value.isText())
        return value.text();
    if (value.isList())
        return QJsonArray::fromStringList(value.list());
    if (value.isMoney())
        return QJsonObject {{u"amount"_s, double(value.money().hundredths) / 100},
                            {u"currency"_s, value.money().currency}};
    if (value.isPlace())
        return QJsonObject {{u"x"_s, value.place().x}, {u"y"_s, value.place().y}};
    return value.isJson() ? value.json() : QJsonValue();
}

} // namespace martlet
