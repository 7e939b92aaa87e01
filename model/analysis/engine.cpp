// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"

#include "model/analysis/profile.h"
#include "model/analysis/waivers.h"

#include <algorithm>
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
            if (!known.contains(name, Qt::CaseInsensitive))
                return unknownName(tr("There is no rule “%1”. There are: %2."), name, known);
        }
        return chosen;
    }
};

bool comesFirst(const Finding &a, const Finding &b)
{
    if (a.severity != b.severity)
        return a.severity > b.severity;
    if (a.criticality != b.criticality)
        return a.criticality > b.criticality;
    if (a.items.size() != b.items.size())
        return a.items.size() > b.items.size();
    return a.key < b.key;
}

// Findings are large, so their numbers are sorted.
void order(QList<Finding> &findings)
{
    std::vector<qsizetype> numbers(size_t(findings.size()));
    std::iota(numbers.begin(), numbers.end(), 0);
    std::sort(numbers.begin(), numbers.end(), [&](qsizetype a, qsizetype b) {
        return comesFirst(std::as_const(findings)[a], std::as_const(findings)[b]);
    });
    QList<Finding> ordered;
    ordered.reserve(findings.size());
    for (const qsizetype number : numbers)
        ordered.append(std::move(findings[number]));
    findings = std::move(ordered);
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
    report.ownRules = std::make_shared<const SentenceRules>(sentenceRulesOf(graph));
    const QList<const Rule *> all = report.rules();
    const auto chosen = Engine::chosenRules(all, options.only);
    if (!chosen)
        return chosen.error();

    const Vocabulary words(graph, options.today);
    const SeverityCascade cascade(graph, profiles);
    Waivers waivers(graph, options.today);
    QSet<QString> silent;
    for (const Rule *rule : all) {
        if (!chosen->contains(rule) || cascade.isOffEverywhere(*rule)) {
            silent.insert(rule->id);
            continue;
        }
        Judge judge(*rule, words, cascade);
        rule->judge(judge);
        report.findings += judge.takeFindings();
        report.answers += judge.takeAnswers();
    }
    for (const Answer &answer : std::as_const(report.answers)) {
        if (answer.outcome == Outcome::Unknown)
            waivers.keep(answer.rule->id, answer.item);
    }
    for (Finding &finding : report.findings)
        waivers.applyTo(finding);
    for (const SkippedRule &skipped : report.ownRules->skipped)
        silent.insert(skipped.id);
    report.staleWaivers = waivers.stale(silent);
    order(report.findings);
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
