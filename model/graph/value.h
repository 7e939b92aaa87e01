// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QCborValue>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace martlet {

/// An amount in hundredths of a currency named by its ISO 4217 code.
struct Money
{
    qint64 hundredths = 0;
    QString currency;

    friend bool operator==(const Money &, const Money &) = default;
};

/// Where a card stands on a view, in points (1/72 inch), its top left corner and size.
struct Place
{
    double x = 0;
    double y = 0;
    double w = 0;
    double h = 0;
    bool pinned = false; ///< stays where it is when the view is laid out

    friend bool operator==(const Place &, const Place &) = default;
};

/// What a field holds. *Unknown* ("nobody has asked yet") differs from *none* ("there is none").
class Value
{
public:
    /// We asked: there is none.
    struct None
    {
        friend bool operator==(None, None) { return true; }
    };

    Value() = default; ///< unknown
    Value(None) // NOLINT: implicit on purpose
        : m_data(None {})
    { }
    Value(bool flag) // NOLINT
        : m_data(flag)
    { }
    Value(double number) // NOLINT
        : m_data(number)
    { }
    Value(int number) // NOLINT
        : m_data(double(number))
    { }
    Value(const QString &text) // NOLINT
        : m_data(text)
    { }
    Value(const QStringList &list) // NOLINT: an empty list is none
        : m_data(list.isEmpty() ? Data(None {}) : Data(list))
    { }
    Value(const Money &money) // NOLINT
        : m_data(money)
    { }
    Value(const Place &place) // NOLINT
        : m_data(place)
    { }
    Value(const char *) = delete;
    /// A value with structure that no field type covers (scenario steps, fields of a newer
    /// version).
    static Value fromJson(const QJsonValue &json);

    bool isUnknown() const { return std::holds_alternative<std::monostate>(m_data); }
    bool isNone() const { return std::holds_alternative<None>(m_data); }
    /// Unknown or none, or an empty text.
    bool isEmpty() const;

    bool isFlag() const { return std::holds_alternative<bool>(m_data); }
    bool isNumber() const { return std::holds_alternative<double>(m_data); }
    bool isText() const { return std::holds_alternative<QString>(m_data); }
    bool isList() const { return std::holds_alternative<QStringList>(m_data); }
    bool isMoney() const { return std::holds_alternative<Money>(m_data); }
    bool isPlace() const { return std::holds_alternative<Place>(m_data); }
    bool isJson() const { return std::holds_alternative<QJsonValue>(m_data); }

    /// The content, or \a otherwise where the value is of another type.
    bool flag(bool otherwise = false) const;
    double number(double otherwise = 0) const;
    const QString &text() const &;
    QString text() && { return std::as_const(*this).text(); }
    const QStringList &list() const &;
    QStringList list() && { return std::as_const(*this).list(); }
    Money money() const;
    Place place() const;
    QJsonValue json() const;

    friend bool operator==(const Value &, const Value &) = default;

    /// A compact and deterministic form for storage: equal values give equal bytes.
    QCborValue toCbor() const;
    /// Reads what toCbor() wrote; anything else gives an unknown value and sets \a ok to false.
    static Value fromCbor(const QCborValue &cbor, bool *ok = nullptr);

private:
    using Data = std::
        variant<std::monostate, None, bool, double, QString, QStringList, Money, Place, QJsonValue>;
    Data m_data;
};

} // namespace martlet
