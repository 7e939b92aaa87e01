// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"

#include "model/analysis/oddsettings.h"
#include "model/analysis/profile.h"
#include "model/analysis/waivers.h"
#include "model/graph/index.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class Engine
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Engine)

public:
    static Error unknownName(const QString &sentence, const QString &name, const QStringList &known)
    {
        return {sentence.arg(name, known.join(u", "_s)), {}, Error::Kind::WrongUse};
    }

    static Error notUsed(const SkippedRule &rule)
    {
        //: %1 is a rule and why it is not used, in one sentence
        return {
            tr("A rule of this project is not used, so it cannot be checked. %1").arg(rule.text()),
            {},
            Error::Kind::WrongUse};
    }

    static Result<void> knowsProfiles(const QStringList &names)
    {
        for (const QString &name : names) {
            if (findProfile(name))
                continue;
            QStringList known;
            for (const Profile &profile : profiles())
                known.append(profile.id);
            return unknownName(tr("There is no profile “%1”. There are: %2."), name, known);
        }
        return {};
    }

    static Result<QList<const Rule *>> chosenRules(const QList<const Rule *> &all,
                                                   const QList<SkippedRule> &skipped,
                                                   const QStringList &names)
    {
        QStringList known;
        QList<const Rule *> chosen;
        for (const Rule *rule : all) {
            known.append(rule->id);
            if (names.isEmpty() || names.contains(rule->id, Qt::CaseInsensitive))
                chosen.append(rule);
        }
        for (const QString &name : names) {
            if (known.contains(name, Qt::CaseInsensitive))
                continue;
            for (const SkippedRule &rule : skipped) {
                if (rule.id.compare(name, Qt::CaseInsensitive) == 0)
                    return notUsed(rule);
            }
            return unknownName(tr("There is no rule “%1”. There are: %2."), name, known);
        }
        return chosen;
    }
};

QList<const Rule *> byIdentity(QList<const Rule *> rules)
{
    std::sort(
        rules.begin(), rules.end(), [](const Rule *a, const Rule *b) { return a->id < b->id; });
    return rules;
}

/// The order of items by name, as people look for them. Names are compared once, not for each
/// finding.
class NameOrder
{
public:
    /// Of an element its place, of a relation those of its ends; of nothing the first.
    using Place = std::pair<int, int>;

    explicit NameOrder(const Index &index)
        : m_index(index)
        , m_places(size_t(index.elementCount()))
    {
        std::vector<std::pair<QString, int>> names;
        names.reserve(m_places.size());
        for (int element = 0; element < index.elementCount(); ++element)
            names.emplace_back(index.element(element).name().toCaseFolded(), element);
        std::ranges::sort(names);
        int place = 0;
        for (size_t i = 0; i < names.size(); ++i) {
            if (i > 0 && names[i].first != names[i - 1].first)
                ++place;
            m_places[size_t(names[i].second)] = place;
        }
    }

    Place of(const QString &id) const
    {
        if (const int element = m_index.elementNumber(id); element >= 0)
            return {m_places[size_t(element)], -1};
        const int relation = m_index.relationNumber(id);
        if (relation < 0)
            return {-1, -1};
        return {m_places[size_t(m_index.from(relation))], m_places[size_t(m_index.to(relation))]};
    }

private:
    const Index &m_index;
    std::vector<int> m_places;
};

/// Runs rules one after the other and puts what they find in order. The order is found from small
/// numbers, since findings are large and keys long.
class Run
{
public:
    Run(const Vocabulary &words, const SeverityCascade &cascade)
        : m_words(words)
        , m_cascade(cascade)
        , m_order(words.graph().index())
    { }

    void add(const Rule &rule)
    {
        const size_t first = m_byName.size();
        Judge judge(rule, m_words, m_cascade, m_verdicts);
        rule.judge(judge);
        m_byName.resize(m_verdicts.findings.size());
        std::iota(m_byName.begin() + qsizetype(first), m_byName.end(), int(first));
        sortByName(first);
    }

    void finish(Report &report, Waivers &waivers)
    {
        for (Finding &finding : m_verdicts.findings)
            waivers.applyTo(finding);
        report.findings.reserve(qsizetype(m_byName.size()));
        for (const auto &[rank, numbers] : byRank()) {
            for (const int number : numbers)
                report.findings.append(std::move(m_verdicts.findings[size_t(number)]));
        }
        report.answers = std::move(m_verdicts.answers);
    }

private:
    using Rank = std::tuple<int, int, qsizetype>;

    // People look for names; the keys tell apart what is called the same.
    void sortByName(size_t first)
    {
        std::vector<NameOrder::Place> places;
        places.reserve(m_byName.size() - first);
        for (size_t i = first; i < m_byName.size(); ++i)
            places.push_back(m_order.of(m_verdicts.findings[i].keyItems.value(0)));
        std::sort(m_byName.begin() + qsizetype(first), m_byName.end(), [&](int a, int b) {
            const auto placeOfA = places[size_t(a) - first], placeOfB = places[size_t(b) - first];
            return placeOfA != placeOfB
                ? placeOfA < placeOfB
                : m_verdicts.findings[size_t(a)].key < m_verdicts.findings[size_t(b)].key;
        });
    }

    static Rank rankOf(const Finding &finding)
    {
        return {-int(finding.severity), -finding.criticality, -finding.items.size()};
    }

    std::map<Rank, std::vector<int>> byRank() const
    {
        std::map<Rank, std::vector<int>> numbers;
        for (const int number : m_byName)
            numbers[rankOf(m_verdicts.findings[size_t(number)])].push_back(number);
        return numbers;
    }

    const Vocabulary &m_words;
    const SeverityCascade &m_cascade;
    const NameOrder m_order;
    Verdicts m_verdicts;
    std::vector<int> m_byName; // numbers of the findings
};

void keepUndecided(Waivers &waivers, const Report &report)
{
    for (const Answer &answer : report.answers) {
        if (answer.outcome == Outcome::Unknown)
            waivers.keep(answer.rule->id, answer.item->id);
    }
}

} // namespace

Result<Report> check(const Graph &graph, const CheckOptions &options)
{
    const QStringList profiles = options.profiles.value_or(profilesOf(graph));
    if (options.profiles) {
        if (const auto known = Engine::knowsProfiles(profiles); !known)
            return known.error();
    }
    Report report;
    report.graph = graph;
    report.ownRules = std::make_shared<const SentenceRules>(sentenceRulesOf(graph));
    const QList<const Rule *> all = report.rules();
    report.oddSettings = oddSettings(graph, all, report.skippedRules());
    const auto chosen = Engine::chosenRules(all, report.skippedRules(), options.only);
    if (!chosen)
        return chosen.error();

    const Vocabulary words(graph, options.today);
    const SeverityCascade cascade(graph, profiles);
    Waivers waivers(graph, options.today);
    QSet<QString> silent;
    Run run(words, cascade);
    for (const Rule *rule : byIdentity(all)) {
        if (chosen->contains(rule) && !cascade.isOffEverywhere(*rule))
            run.add(*rule);
        else
            silent.insert(rule->id);
    }
    run.finish(report, waivers);
    if (!waivers.isEmpty())
        keepUndecided(waivers, report);
    for (const SkippedRule &skipped : report.ownRules->skipped)
        silent.insert(skipped.id);
    report.staleWaivers = waivers.stale(silent);
    return report;
}

int debtPoints(const Finding &finding)
{
    constexpr int critical = 3;
    const int points = finding.severity == Severity::Error ? 5
        : finding.severity == Severity::Warning            ? 2
                                                           : 1;
    return finding.criticality >= critical ? 2 * points : points;
}

QList<const Rule *> Report::rules() const
{
    QList<const Rule *> all;
    for (const Rule &rule : martlet::rules())
        all.append(&rule);
    if (ownRules) {
        for (const Rule &rule : ownRules->rules)
            all.append(&rule);
    }
    return all;
}

QList<SkippedRule> Report::skippedRules() const
{
    return ownRules ? ownRules->skipped : QList<SkippedRule>();
}

qsizetype Report::count(Severity severity) const
{
    return std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.severity == severity && !finding.isWaived();
    });
}

qsizetype Report::waivedCount() const
{
    return std::count_if(findings.begin(), findings.end(), std::mem_fn(&Finding::isWaived));
}

QList<Finding> Report::firstFindings() const
{
    constexpr qsizetype enough = 7;
    constexpr int ofOneRule = 2;
    QList<Finding> first;
    QList<Finding> others;
    QHash<QString, int> taken;
    for (const Finding &finding : findings) {
        if (finding.isWaived())
            continue;
        if (first.size() == enough)
            return first;
        if (taken[finding.rule]++ < ofOneRule)
            first.append(finding);
        else if (others.size() < enough)
            others.append(finding);
    }
    return first + others.first(std::min(others.size(), enough - first.size()));
}

bool Report::reaches(Severity threshold) const
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        return threshold != Severity::Off && !finding.isWaived() && finding.severity >= threshold;
    });
}

int Report::debt() const
{
    return std::accumulate(
        findings.begin(), findings.end(), 0, [](int sum, const Finding &finding) {
            return sum + (finding.isWaived() ? 0 : debtPoints(finding));
        });
}

double Report::completeness() const
{
    if (answers.isEmpty())
        return 1;
    const auto open = std::count_if(answers.begin(), answers.end(), [](const Answer &answer) {
        return answer.outcome == Outcome::Unknown;
    });
    return 1 - double(open) / double(answers.size());
}

} // namespace martlet
