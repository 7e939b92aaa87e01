// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rule.h"
#include "model/base/text.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

// JRN-04. Two metrics of known, different departments: a department that is not known leaves the
// answer open, as does the wanted direction of a metric whose name is on the list. Pay that is not
// known to hang on a metric leaves it a warning. The list of pairs stands here, not among the
// parameters, since those are numbers: words in English, German, Russian and Chinese, of which one
// must be part of the metric's name in the form that decides whether two names are the same. Where
// many metrics are on one thing, each is asked about with the first eight that it quarrels with:
// nobody reads all pairs.

namespace {

const Key measures(u"measures");
const Key conflicts(u"conflicts");

// A number as people call it, and the direction they want it to go.
struct Wish
{
    QLatin1StringView direction;
    QStringList words;
};

// Whoever gets what one side wants makes it harder for the other side.
struct Opposites
{
    QList<Wish> one;
    QList<Wish> other;
};

const QList<Opposites> &list()
{
    static const Wish handleTime {"down"_L1,
                                  {u"handle time"_s,
                                   u"handling time"_s,
                                   u"call duration"_s,
                                   u"Bearbeitungszeit"_s,
                                   u"Gesprächsdauer"_s,
                                   u"время обработки"_s,
                                   u"длительность звонка"_s,
                                   u"处理时间"_s,
                                   u"处理时长"_s,
                                   u"通话时长"_s}};
    static const Wish calls {"up"_L1,
                             {u"calls an hour"_s,
                              u"calls per hour"_s,
                              u"Anrufe pro Stunde"_s,
                              u"Anrufe je Stunde"_s,
                              u"звонков в час"_s,
                              u"每小时通话"_s,
                              u"每小时来电"_s}};
    static const Wish satisfaction {"up"_L1,
                                    {u"satisfaction"_s,
                                     u"CSAT"_s,
                                     u"Zufriedenheit"_s,
                                     u"удовлетворенност"_s,
                                     u"удовлетворённост"_s,
                                     u"满意"_s}};
    static const Wish leads {"up"_L1,
                             {u"lead volume"_s,
                              u"number of leads"_s,
                              u"Leadvolumen"_s,
                              u"Anzahl Leads"_s,
                              u"Anzahl der Leads"_s,
                              u"объем лидов"_s,
                              u"объём лидов"_s,
                              u"количество лидов"_s,
                              u"число лидов"_s,
                              u"线索数量"_s,
                              u"线索量"_s}};
    static const Wish leadQuality {"up"_L1,
                                   {u"lead quality"_s,
                                    u"quality of leads"_s,
                                    u"Leadqualität"_s,
                                    u"Qualität der Leads"_s,
                                    u"качество лидов"_s,
                                    u"线索质量"_s}};
    static const Wish cost {
        "down"_L1,
        {u"cost"_s, u"Kosten"_s, u"затрат"_s, u"расход"_s, u"стоимост"_s, u"成本"_s, u"费用"_s}};
    static const Wish reach {"up"_L1,
                             {u"reach"_s, u"Reichweite"_s, u"охват"_s, u"覆盖"_s, u"触达"_s}};
    static const QList<Opposites> list {
        {{handleTime, calls}, {satisfaction}},
        {{leads}, {leadQuality}},
        {{cost}, {reach}},
    };
    return list;
}

// The words of a wish in the form in which names are compared.
QStringList normalisedWords(const Wish &wish)
{
    QStringList words;
    for (const QString &word : wish.words)
        words.append(normalisedName(word));
    return words;
}

/// One side of a row of the list, ready to be looked for in names.
class Side
{
public:
    explicit Side(const QList<Wish> &wishes)
    {
        for (const Wish &wish : wishes)
            m_wishes.append({wish.direction, normalisedWords(wish)});
    }

    Truth isWantedBy(const QString &name, const Value &direction) const
    {
        Truth wanted = Truth::No;
        for (const Wish &wish : m_wishes) {
            if (isNamed(name, wish))
                wanted = either(wanted, isDirection(direction, wish));
        }
        return wanted;
    }

private:
    static bool isNamed(const QString &name, const Wish &wish)
    {
        return std::any_of(wish.words.begin(), wish.words.end(), [&](const QString &word) {
            return name.contains(word);
        });
    }

    static Truth isDirection(const Value &direction, const Wish &wish)
    {
        if (direction.isUnknown())
            return Truth::Unknown;
        return direction.text() == wish.direction ? Truth::Yes : Truth::No;
    }

    QList<Wish> m_wishes;
};

// What two metrics have against each other.
struct Quarrel
{
    Truth truth = Truth::No;
    QStringList items; // what joins them
};

using Quarrels = std::map<std::pair<int, int>, Quarrel>; // by metrics, the lower number first

class Quarrelling
{
public:
    explicit Quarrelling(const Vocabulary &words)
        : m_words(words)
        , m_index(words.index())
    {
        for (const int relation : m_index.ofKind(conflicts)) {
            add(m_index.from(relation),
                m_index.to(relation),
                Truth::Yes,
                m_index.relation(relation).id);
        }
        for (const Opposites &opposites : list()) {
            const Sides sides {sidesOf(Side(opposites.one)), sidesOf(Side(opposites.other))};
            for (const Key kind : {u"touchpoint"_key, u"journey"_key}) {
                for (const int thing : m_index.ofKind(kind))
                    findOn(thing, sides);
            }
        }
    }

    const Quarrels &all() const { return m_quarrels; }

private:
    static constexpr int enough = 8;

    using Metrics = std::vector<int>;
    // By element: whether it is a metric of this side.
    struct Sides
    {
        std::vector<Truth> one;
        std::vector<Truth> other;
    };

    std::vector<Truth> sidesOf(const Side &side) const
    {
        std::vector<Truth> sides(size_t(m_index.elementCount()), Truth::No);
        for (const int number : m_index.ofKind(u"metric"_key)) {
            const Item &metric = m_index.element(number);
            sides[size_t(number)] =
                side.isWantedBy(normalisedName(metric.name()), metric.fields.get(u"direction"_key));
        }
        return sides;
    }

    void findOn(int thing, const Sides &sides)
    {
        Metrics one;
        Metrics other;
        for (const int metric : m_words.sources(thing, measures)) {
            if (sides.one[size_t(metric)] != Truth::No)
                one.push_back(metric);
            if (sides.other[size_t(metric)] != Truth::No)
                other.push_back(metric);
        }
        const QString &joint = m_index.element(thing).id;
        std::set<std::pair<int, int>> pairs;
        for (const auto &[a, b] : pairsAmong(one, other, sides.other))
            pairs.insert({a, b});
        for (const auto &[b, a] : pairsAmong(other, one, sides.one))
            pairs.insert({a, b});
        for (const auto &[a, b] : pairs)
            add(a, b, both(sides.one[size_t(a)], sides.other[size_t(b)]), joint);
    }

    // Each of the metrics with the first few opponents of other departments, those that are known
    // to be opponents before the others.
    std::vector<std::pair<int, int>> pairsAmong(const Metrics &metrics,
                                                const Metrics &opponents,
                                                const std::vector<Truth> &side) const
    {
        const auto isCertain = [&](int metric) {
            return side[size_t(metric)] == Truth::Yes && !department(metric).isUnknown();
        };
        std::vector<std::pair<int, int>> pairs;
        for (const bool certain : {true, false}) {
            Metrics some;
            std::copy_if(opponents.begin(),
                         opponents.end(),
                         std::back_inserter(some),
                         [&](int metric) { return isCertain(metric) == certain; });
            const Metrics few = fewOfEachDepartment(some);
            for (const int metric : metrics)
                addPairs(pairs, metric, few);
        }
        return pairs;
    }

    // Among these are the first few that are not of a department, whichever that is.
    Metrics fewOfEachDepartment(const Metrics &metrics) const
    {
        QHash<QString, int> taken;
        Metrics few;
        for (const int metric : metrics) {
            if (few.size() < 2 * enough + 1 && taken[department(metric).text()]++ < enough + 1)
                few.push_back(metric);
        }
        return few;
    }

    void addPairs(std::vector<std::pair<int, int>> &pairs, int metric, const Metrics &few) const
    {
        int count = 0;
        for (const int opponent : few) {
            if (opponent == metric || count == enough)
                continue;
            pairs.emplace_back(metric, opponent);
            count += differ(metric, opponent) != Truth::No ? 1 : 0;
        }
    }

    const Value &department(int metric) const
    {
        return m_index.element(metric).fields.get(key::department);
    }

    Truth differ(int a, int b) const
    {
        const Value &first = department(a);
        const Value &second = department(b);
        if (first.isUnknown() || second.isUnknown())
            return Truth::Unknown;
        return !first.isEmpty() && !second.isEmpty() && first != second ? Truth::Yes : Truth::No;
    }

    void add(int a, int b, Truth truth, const QString &joint)
    {
        if (a == b)
            return;
        Quarrel &quarrel = m_quarrels[std::minmax(a, b)];
        quarrel.truth = either(quarrel.truth, both(truth, differ(a, b)));
        quarrel.items.append(joint);
    }

    const Vocabulary &m_words;
    const Index &m_index;
    Quarrels m_quarrels;
};

Sentence seen(const Item &a, const Item &b, bool paid)
{
    return [=, one = a.id, other = b.id](const Graph &graph) {
        const QString first = itemName(graph, one);
        const QString second = itemName(graph, other);
        const QString firstPlace = graph.value(one, key::department).text();
        const QString secondPlace = graph.value(other, key::department).text();
        if (paid) {
            return Rule::tr("Do “%1” (%2) and “%3” (%4) pull against each other? Pay hangs on "
                            "both.")
                .arg(first, firstPlace, second, secondPlace);
        }
        //: %1 and %3 are numbers that are measured, %2 and %4 the departments of each
        return Rule::tr("Do “%1” (%2) and “%3” (%4) pull against each other?")
            .arg(first, firstPlace, second, secondPlace);
    };
}

Finding findingOf(const Item &a, const Item &b, const QStringList &items)
{
    const bool paid =
        a.fields.get(u"incentive"_key).flag() && b.fields.get(u"incentive"_key).flag();
    Finding finding;
    finding.severity = paid ? Severity::Error : Severity::Warning;
    finding.keyItems = {a.id, b.id};
    finding.items = items;
    finding.seen = seen(a, b, paid);
    return finding;
}

} // namespace

// A metric that has something against several others is answered for once.
static void judge(Judge &judge)
{
    const Index &index = judge.words().index();
    const Quarrelling quarrelling(judge.words());
    std::map<int, Truth> answers;
    for (const auto &[metrics, quarrel] : quarrelling.all()) {
        Truth &answer = answers.try_emplace(metrics.first, Truth::No).first->second;
        answer = either(answer, quarrel.truth);
        if (quarrel.truth == Truth::Yes) {
            judge.fail(findingOf(
                index.element(metrics.first), index.element(metrics.second), quarrel.items));
        }
    }
    for (const auto &[metric, answer] : answers) {
        if (answer != Truth::Yes)
            answer == Truth::Unknown ? judge.unknown(index.element(metric))
                                     : judge.pass(index.element(metric));
    }
}

Rule oppositeDirections()
{
    Rule rule;
    rule.id = u"JRN-04"_s;
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Journeys and metrics");
    rule.severity = Severity::Warning;
    rule.titleSource =
        QT_TRANSLATE_NOOP("martlet::Rule", "Departments pull in opposite directions");
    rule.checksSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Two metrics of different departments that are marked as a conflict; or that measure the "
        "same touchpoint or journey and often get in each other's way: shorter or more calls and "
        "satisfaction, more leads and better leads, lower cost and more reach.");
    rule.severitySource = QT_TRANSLATE_NOOP(
        "martlet::Rule", "An error where the pay of both sides is known to hang on these numbers.");
    rule.sparesSource =
        QT_TRANSLATE_NOOP("martlet::Rule",
                          "Numbers of one department, numbers on different touchpoints, and pairs "
                          "that are not on the list unless somebody marked them.");
    rule.unknownSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "A department or a wanted direction that is not known leaves the answer open.");
    rule.whySource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "When each side does what it is measured by, the customer pays for it, and both sides are "
        "right.");
    rule.doSource = QT_TRANSLATE_NOOP(
        "martlet::Rule",
        "Talk it over with both departments: agree on one number they share, or say why there is "
        "no conflict.");
    rule.fixes = {u"not-a-conflict"_s, u"accept"_s};
    rule.judge = &judge;
    return rule;
}

} // namespace martlet
