// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/graph/value.h"

#include <QCborArray>
#include <QCborMap>

#include <cmath>

namespace martlet {

namespace {

// First element of the array that stands for a value which CBOR has no simple form for.
enum Tag { MoneyTag = 1, PlaceTag = 2, JsonTag = 3, ListTag = 4 };

template<typename T>
T valueOr(const auto &data, T otherwise)
{
    const T *held = std::get_if<T>(&data);
    return held ? *held : otherwise;
}

} // namespace

Value Value::fromJson(const QJsonValue &json)
{
    if (json.isUndefined())
        return {};
    if (json.isNull())
        return None {};
    Value value;
    value.m_data = json;
    return value;
}

bool Value::isEmpty() const
{
    if (isText())
        return std::get<QString>(m_data).trimmed().isEmpty();
    return isUnknown() || isNone();
}

bool Value::flag(bool otherwise) const
{
    return valueOr(m_data, otherwise);
}

double Value::number(double otherwise) const
{
    return valueOr(m_data, otherwise);
}

const QString &Value::text() const &
{
    static const QString none;
    const QString *text = std::get_if<QString>(&m_data);
    return text ? *text : none;
}

const QStringList &Value::list() const &
{
    static const QStringList none;
    const QStringList *list = std::get_if<QStringList>(&m_data);
    return list ? *list : none;
}

Money Value::money() const
{
    return valueOr(m_data, Money());
}

Place Value::place() const
{
    return valueOr(m_data, Place());
}

QJsonValue Value::json() const
{
    return valueOr(m_data, QJsonValue(QJsonValue::Undefined));
}

QCborValue Value::toCbor() const
{
    switch (m_data.index()) {
    case 0:
        return QCborValue(QCborValue::Undefined);
    case 1:
        return QCborValue(QCborValue::Null);
    case 2:
        return QCborValue(flag());
    case 3:
        return QCborValue(number());
    case 4:
        return QCborValue(text());
    case 5: {
        QCborArray array {ListTag};
        for (const QString &entry : std::get<QStringList>(m_data))
            array.append(entry);
        return array;
    }
    case 6: {
        const Money amount = money();
        return QCborArray {MoneyTag, amount.hundredths, amount.currency};
    }
    case 7: {
        const Place at = place();
        return QCborArray {PlaceTag, at.x, at.y, at.w, at.h, at.pinned};
    }
    default:
        return QCborArray {JsonTag, QCborValue::fromJsonValue(json())};
    }
}

static Value fromArray(const QCborArray &array, bool *ok)
{
    *ok = true;
    switch (array.at(0).toInteger(-1)) {
    case ListTag: {
        QStringList list;
        for (qsizetype i = 1; i < array.size(); ++i) {
            *ok = *ok && array.at(i).isString();
            list.append(array.at(i).toString());
        }
        return list;
    }
    case MoneyTag:
        *ok = array.size() == 3 && array.at(1).isInteger() && array.at(2).isString();
        return Money {array.at(1).toInteger(), array.at(2).toString()};
    case PlaceTag: {
        *ok = array.size() == 6 && array.at(5).isBool();
        const auto number = [&](qsizetype i) {
            *ok = *ok && array.at(i).isDouble() && std::isfinite(array.at(i).toDouble());
            return array.at(i).toDouble();
        };
        return Place {number(1), number(2), number(3), number(4), array.at(5).toBool()};
    }
    case JsonTag:
        *ok = array.size() == 2;
        return Value::fromJson(array.at(1).toJsonValue());
    default:
        *ok = false;
        return {};
    }
}

Value Value::fromCbor(const QCborValue &cbor, bool *ok)
{
    bool ignored = true;
    bool *const fine = ok ? ok : &ignored;
    *fine = true;
    switch (cbor.type()) {
    case QCborValue::Undefined:
        return {};
    case QCborValue::Null:
        return None {};
    case QCborValue::False:
    case QCborValue::True:
        return cbor.toBool();
    case QCborValue::Integer:
    case QCborValue::Double:
        *fine = std::isfinite(cbor.toDouble());
        return *fine ? Value(cbor.toDouble()) : Value();
    case QCborValue::String:
        return cbor.toString();
    case QCborValue::Array:
        return fromArray(cbor.toArray(), fine);
    default:
        *fine = false;
        return {};
    }
}

} // namespace martlet
