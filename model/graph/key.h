// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHashFunctions>
#include <QString>

#include <algorithm>
#include <utility>

namespace martlet {

/// The interned name of a field or kind: as cheap to copy and compare as a pointer. Thread-safe.
class Key
{
public:
    Key() = default;
    explicit Key(QStringView text);

    const QString &text() const;
    bool isEmpty() const { return !m_name; }
    bool startsWith(QStringView prefix) const { return text().startsWith(prefix); }
    /// Counts the keys in the order in which they are first used; differs from run to run.
    int number() const { return m_name ? m_name->second : -1; }

    friend bool operator==(Key a, Key b) { return a.m_name == b.m_name; }
    /// The order of the texts, the same in every run.
    friend bool operator<(Key a, Key b) { return a.m_name != b.m_name && a.text() < b.text(); }
    friend size_t qHash(Key key, size_t seed = 0) { return qHash(quintptr(key.m_name), seed); }

private:
    const std::pair<const QString, int> *m_name = nullptr;
};

/// The letters of a key that is written in the code.
template<size_t Size>
struct KeyText
{
    constexpr KeyText(const char16_t (&text)[Size]) // NOLINT: implicit on purpose
    {
        std::copy_n(text, Size, letters);
    }

    char16_t letters[Size];
};

/// A key that is written in the code, `u"owner"_key`: looked up once, however often it is asked
/// for.
template<KeyText text>
Key operator""_key()
{
    static const Key key {QStringView(text.letters)};
    return key;
}

/// Keys that code names. The kinds and fields of the contract stand in model/schema; these are the
/// ones that the code itself must know.
namespace key {
// An item's own coming and going, and the ends of a relation, are fields like any other.
inline const Key kind(u"kind");
inline const Key from(u"from");
inline const Key to(u"to");

inline const Key name(u"name");
inline const Key owner(u"owner");
inline const Key department(u"department");
inline const Key layer(u"layer");
inline const Key stage(u"stage");
inline const Key lifecycle(u"lifecycle");
inline const Key category(u"category");
inline const Key criticality(u"criticality");
inline const Key mode(u"mode");
inline const Key objects(u"objects");
inline const Key createdOn(u"created-on");
inline const Key about(u"about");
inline const Key answer(u"answer");
inline const Key journey(u"journey");
} // namespace key

/// Prefixes of fields that hang on another thing: a card's place on a view, how a field is known,
/// and the key that a source of imports uses for the item.
namespace prefix {
inline constexpr QStringView place = u"pos:";
inline constexpr QStringView known = u"known:";
inline constexpr QStringView source = u"source:";
} // namespace prefix

} // namespace martlet
