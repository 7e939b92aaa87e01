// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/alikenames.h"

#include "model/base/text.h"

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

/// A name as it is compared.
struct Name
{
    QString whole; ///< normalised; the usual name in place of a short one
    QString letters; ///< without numbers and regions
    QString rest; ///< numbers and regions
};

QString usualName(const QString &normalised)
{
    static const QHash<QString, QString> usual {
        {u"adwords"_s, u"googleads"_s},
        {u"aem"_s, u"adobeexperiencemanager"_s},
        {u"ajo"_s, u"adobejourneyoptimizer"_s},
        {u"bingads"_s, u"microsoftadvertising"_s},
        {u"datastudio"_s, u"lookerstudio"_s},
        {u"dynamics365"_s, u"microsoftdynamics365"_s},
        {u"facebookads"_s, u"metaads"_s},
        {u"fbads"_s, u"metaads"_s},
        {u"ga"_s, u"googleanalytics"_s},
        {u"ga4"_s, u"googleanalytics"_s},
        {u"gads"_s, u"googleads"_s},
        {u"googleadwords"_s, u"googleads"_s},
        {u"googleanalytics4"_s, u"googleanalytics"_s},
        {u"googledatastudio"_s, u"lookerstudio"_s},
        {u"gsheets"_s, u"googlesheets"_s},
        {u"gtm"_s, u"googletagmanager"_s},
        {u"microsoftads"_s, u"microsoftadvertising"_s},
        {u"microsoftpowerbi"_s, u"powerbi"_s},
        {u"pbi"_s, u"powerbi"_s},
        {u"salesforcecrm"_s, u"salesforce"_s},
        {u"sendinblue"_s, u"brevo"_s},
        {u"sfdc"_s, u"salesforce"_s},
        {u"sfmc"_s, u"salesforcemarketingcloud"_s},
    };
    return usual.value(normalised, normalised);
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
    return regions.contains(word);
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

Name compared(const QString &text)
{
    Name name;
    name.whole = usualName(normalisedName(text));
    for (const QString &word : wordsOf(text)) {
        if (isRegion(word)) {
            name.rest += word;
            continue;
        }
        for (const QChar c : word)
            (c.isNumber() ? name.rest : name.letters).append(c);
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

/// Looks for names a few edits apart: two of them become the same when a few letters are left out
/// of either, so only names that share such a remainder are compared.
class Slips
{
public:
    explicit Slips(int mostEdits)
        : m_mostEdits(mostEdits)
    { }

    void add(const Name &name, int place)
    {
        const int allowed = allowedIn(name.letters);
        if (name.letters.size() < fewestLetters || name.letters.size() > mostLetters || allowed < 1)
            return;
        m_names.insert(place, name);
        std::set<QString> remainders {name.letters};
        std::set<QString> last = remainders;
        for (int edit = 0; edit < allowed; ++edit) {
            last = withoutOneLetter(last);
            remainders.insert(last.begin(), last.end());
        }
        for (const QString &remainder : remainders)
            m_remainders.push_back({qHash(remainder, qHash(name.rest)), place});
    }

    void findInto(std::set<std::pair<int, int>> &pairs)
    {
        constexpr size_t enough = 8; // more that share a remainder are a pattern, not a slip
        std::sort(m_remainders.begin(), m_remainders.end());
        size_t first = 0;
        for (size_t i = 0; i < m_remainders.size(); ++i) {
            if (m_remainders[i].first != m_remainders[first].first)
                first = i;
            for (size_t k = std::max(first, i - std::min(i, enough)); k < i; ++k)
                compare(m_remainders[k].second, m_remainders[i].second, pairs);
        }
    }

private:
    int allowedIn(const QString &letters) const
    {
        return std::min(m_mostEdits, int(letters.size()) / lettersPerEdit);
    }

    static std::set<QString> withoutOneLetter(const std::set<QString> &texts)
    {
        std::set<QString> shorter;
        for (const QString &text : texts) {
            for (qsizetype i = 0; i < text.size(); ++i)
                shorter.insert(QString(text).remove(i, 1));
        }
        return shorter;
    }

    void compare(int one, int other, std::set<std::pair<int, int>> &pairs) const
    {
        const std::pair<int, int> pair = std::minmax(one, other);
        if (one == other || pairs.contains(pair))
            return;
        const Name &a = *m_names.constFind(one);
        const Name &b = *m_names.constFind(other);
        const int allowed = std::min(allowedIn(a.letters), allowedIn(b.letters));
        if (a.rest == b.rest && editsBetween(a.letters, b.letters) <= allowed)
            pairs.insert(pair);
    }

    int m_mostEdits;
    QHash<int, Name> m_names; // by place
    std::vector<std::pair<size_t, int>> m_remainders; // a remainder's hash, and a place
};

} // namespace

std::vector<std::pair<int, int>> alikeNames(const QStringList &names, int mostEdits)
{
    std::set<std::pair<int, int>> pairs;
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
