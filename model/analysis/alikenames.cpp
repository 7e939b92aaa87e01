// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/alikenames.h"

#include "model/base/text.h"
#include "model/catalogue/products.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLetters = 6;
constexpr int lettersPerEdit = 4;
constexpr int mostLetters = 64; // of longer names only equal ones are alike

using Pairs = std::set<std::pair<int, int>>;

/// A name as it is compared.
struct Name
{
    QString whole; ///< normalised; the usual name in place of a short one
    QString letters; ///< without numbers and regions
    QString rest; ///< numbers and regions
};

QString usualName(const QString &text)
{
    const ProductPtr product = productCalled(text);
    return normalisedName(product ? product->name : text);
}

bool isRegion(const QString &word)
{
    static const QSet<QString> regions {
        u"eu"_s,     u"europe"_s,  u"emea"_s,     u"us"_s,     u"usa"_s,     u"uk"_s,
        u"apac"_s,   u"asia"_s,    u"latam"_s,    u"dach"_s,   u"nordics"_s, u"benelux"_s,
        u"global"_s, u"america"_s, u"americas"_s, u"china"_s,  u"cn"_s,      u"japan"_s,
        u"jp"_s,     u"india"_s,   u"russia"_s,   u"ru"_s,     u"germany"_s, u"de"_s,
        u"france"_s, u"fr"_s,      u"spain"_s,    u"es"_s,     u"italy"_s,   u"austria"_s,
        u"at"_s,     u"ch"_s,      u"poland"_s,   u"pl"_s,     u"nl"_s,      u"brazil"_s,
        u"br"_s,     u"canada"_s,  u"ca"_s,       u"mexico"_s, u"mx"_s,      u"australia"_s,
        u"au"_s,     u"north"_s,   u"south"_s,    u"east"_s,   u"west"_s};
    constexpr qsizetype longest = 9;
    return word.size() <= longest && regions.contains(word);
}

QStringList wordsOf(const QString &name)
{
    QString spaced = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (QChar &c : spaced) {
        if (!c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate())
            c = u' ';
    }
    return spaced.split(u' ', Qt::SkipEmptyParts);
}

void addParts(Name &name, const QString &word)
{
    for (const QChar c : word)
        (c.isNumber() ? name.rest : name.letters).append(c);
}

Name compared(const QString &text)
{
    Name name;
    name.whole = usualName(text);
    name.letters.reserve(text.size());
    for (const QString &word : wordsOf(text)) {
        const bool hasNumber =
            std::any_of(word.begin(), word.end(), [](QChar c) { return c.isNumber(); });
        if (isRegion(word))
            name.rest += word;
        else if (!hasNumber)
            name.letters += word;
        else
            addParts(name, word);
    }
    return name;
}

// How many letters are added, left out, changed or swapped with the next one.
int editsBetween(const QString &a, const QString &b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<int> table((size_t(a.size()) + 1) * width);
    const auto at = [&](qsizetype i, qsizetype k) -> int & {
        return table[size_t(i) * width + size_t(k)];
    };
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype k = 0; k <= b.size(); ++k) {
            if (i == 0 || k == 0) {
                at(i, k) = int(i + k);
                continue;
            }
            const int changed = a[i - 1] == b[k - 1] ? 0 : 1;
            at(i, k) = std::min({at(i - 1, k) + 1, at(i, k - 1) + 1, at(i - 1, k - 1) + changed});
            if (i > 1 && k > 1 && a[i - 1] == b[k - 2] && a[i - 2] == b[k - 1])
                at(i, k) = std::min(at(i, k), at(i - 2, k - 2) + 1);
        }
    }
    return at(a.size(), b.size());
}

/// The hashes of all that a text becomes when letters are left out.
class Remainders
{
public:
    explicit Remainders(const QString &text)
        : m_hash {0}
        , m_power {1}
    {
        for (const QChar c : text) {
            m_hash.push_back(m_hash.back() * base + c.unicode());
            m_power.push_back(m_power.back() * base);
        }
    }

    /// Each with up to so many letters left out; some more than once.
    template<typename Take>
    void each(int edits, Take take) const
    {
        from(0, edits, 1, take);
    }

private:
    static constexpr quint64 base = 0x9E3779B97F4A7C15; // any odd number that mixes well

    quint64 joined(quint64 before, size_t first, size_t end) const
    {
        const quint64 part = m_hash[end] - m_hash[first] * m_power[end - first];
        return before * m_power[end - first] + part;
    }

    template<typename Take>
    void from(size_t start, int edits, quint64 before, Take take) const
    {
        const size_t size = m_hash.size() - 1;
        take(joined(before, start, size));
        for (size_t left = start; edits > 0 && left < size; ++left)
            from(left + 1, edits - 1, joined(before, start, left), take);
    }

    std::vector<quint64> m_hash; // of the first letters
    std::vector<quint64> m_power;
};

/// Looks for names a few edits apart: two of them become the same when a few letters are left out
/// of either, so only names that share such a remainder are compared.
class Slips
{
public:
    explicit Slips(int mostEdits)
        : m_mostEdits(std::min(mostEdits, mostSlips))
    { }

    void add(const Name &name, int place)
    {
        const auto size = name.letters.size();
        if (size >= fewestLetters && size <= mostLetters && allowedIn(name.letters) > 0)
            m_names[name.rest].push_back({place, name.letters});
    }

    void findInto(Pairs &pairs) const
    {
        for (auto same = m_names.begin(); same != m_names.end(); ++same) {
            if (same->size() > 1)
                findAmong(*same, pairs);
        }
    }

private:
    static constexpr int mostSlips = 3; // of more, names are no longer alike

    struct Letters
    {
        int place;
        QString text;
    };

    int allowedIn(const QString &letters) const
    {
        return std::min(m_mostEdits, int(letters.size()) / lettersPerEdit);
    }

    void findAmong(const std::vector<Letters> &names, Pairs &pairs) const
    {
        constexpr size_t enough = 8; // more that share a remainder are a pattern, not a slip
        std::vector<std::pair<quint64, size_t>> found; // a remainder, and whose
        for (size_t i = 0; i < names.size(); ++i) {
            Remainders(names[i].text).each(allowedIn(names[i].text), [&](quint64 remainder) {
                found.emplace_back(remainder, i);
            });
        }
        std::sort(found.begin(), found.end());
        found.erase(std::unique(found.begin(), found.end()), found.end());
        size_t first = 0;
        for (size_t i = 0; i < found.size(); ++i) {
            if (found[i].first != found[first].first)
                first = i;
            for (size_t k = std::max(first, i - std::min(i, enough)); k < i; ++k)
                compare(names[found[k].second], names[found[i].second], pairs);
        }
    }

    void compare(const Letters &a, const Letters &b, Pairs &pairs) const
    {
        const std::pair<int, int> pair = std::minmax(a.place, b.place);
        const int allowed = std::min(allowedIn(a.text), allowedIn(b.text));
        if (!pairs.contains(pair) && editsBetween(a.text, b.text) <= allowed)
            pairs.insert(pair);
    }

    int m_mostEdits;
    QHash<QString, std::vector<Letters>> m_names; // by numbers and regions, which must be equal
};

} // namespace

std::vector<std::pair<int, int>> alikeNames(const QStringList &names, int mostEdits)
{
    Pairs pairs;
    QHash<QString, int> first;
    Slips slips(mostEdits);
    for (int place = 0; place < names.size(); ++place) {
        const Name name = compared(names[place]);
        const auto known = first.constFind(name.whole);
        if (known != first.constEnd()) {
            pairs.insert({*known, place});
            continue;
        }
        first.insert(name.whole, place);
        slips.add(name, place);
    }
    slips.findInto(pairs);
    return {pairs.begin(), pairs.end()};
}

} // namespace martlet
