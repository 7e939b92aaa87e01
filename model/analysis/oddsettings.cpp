// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/oddsettings.h"

#include "model/analysis/profile.h"
#include "model/base/number.h"
#include "model/base/text.h"
#include "model/schema/places.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longest = 60; // of names that come from the file

class OddSettings
{
    Q_DECLARE_TR_FUNCTIONS(martlet::OddSettings)

public:
    OddSettings(const Graph &graph,
                const QList<const Rule *> &rules,
                const QList<SkippedRule> &skipped)
        : m_graph(graph)
        , m_rules(rules)
        , m_skipped(skipped)
    {
        readProfiles(graph.project().fields.get(u"profile"_key).list());
        readPlaces(setting(u"places"_key));
        readParameters(setting(u"parameters"_key));
        readSeverities(setting(u"severities"_key));
    }

    QStringList sentences;

private:
    QJsonObject setting(Key key) const
    {
        return m_graph.project().fields.get(key).json().toObject();
    }

    const Rule *rule(const QString &id) const
    {
        const auto found = std::find_if(
            m_rules.begin(), m_rules.end(), [&](const Rule *rule) { return rule->id == id; });
        return found == m_rules.end() ? nullptr : *found;
    }

    bool isSkipped(const QString &id) const
    {
        return std::any_of(m_skipped.begin(), m_skipped.end(), [&](const SkippedRule &rule) {
            return rule.id == id;
        });
    }

    static QString shown(const QString &text) { return cleanText(text, longest).simplified(); }

    void readProfiles(const QStringList &names)
    {
        for (const QString &name : names) {
            if (!findProfile(name))
                sentences.append(
                    tr("There is no profile “%1”, so it is not used.").arg(shown(name)));
        }
    }

    void readPlaces(const QJsonObject &all)
    {
        for (auto entry = all.begin(); entry != all.end(); ++entry) {
            const Profile *profile = findProfile(entry.key());
            if (!profile)
                sentences.append(tr("There is no profile “%1”, so its places are not used.")
                                     .arg(shown(entry.key())));
            else if (!entry.value().isArray())
                sentences.append(
                    tr("The places of the profile “%1” are no list, so the usual ones are used.")
                        .arg(profile->label()));
            else
                readPlacesOf(*profile, entry.value().toArray());
        }
    }

    void readPlacesOf(const Profile &profile, const QJsonArray &places)
    {
        for (const QJsonValue &place : places) {
            if (!isPlace(placeCode(place.toString())))
                sentences.append(tr("The profile “%1” names the place “%2”, which is neither EU "
                                    "nor the code of a country such as DE, so it is not used.")
                                     .arg(profile.label(), shown(place.toString())));
        }
    }

    void readParameters(const QJsonObject &all)
    {
        for (auto entry = all.begin(); entry != all.end(); ++entry) {
            const Rule *known = rule(entry.key());
            if (known)
                readParametersOf(*known, entry.value().toObject());
            else if (!isSkipped(entry.key()))
                sentences.append(tr("There is no rule “%1”, so its limits are not used.")
                                     .arg(shown(entry.key())));
        }
    }

    void readParametersOf(const Rule &rule, const QJsonObject &own)
    {
        for (auto entry = own.begin(); entry != own.end(); ++entry) {
            const Parameter *parameter = rule.parameter(entry.key());
            if (!parameter)
                sentences.append(tr("The rule %1 has no limit “%2”, so that is not used.")
                                     .arg(rule.id, shown(entry.key())));
            else if (!parameter->isSensible(entry.value()))
                sentences.append(notUsed(rule, *parameter));
        }
        for (const Parameter &parameter : rule.parameters) {
            if (const Parameter *upper = rule.exceeded(parameter, own))
                sentences.append(reversed(rule, parameter, *upper));
        }
    }

    static QString notUsed(const Rule &rule, const Parameter &parameter)
    {
        //: %1 is what a limit is about, %2 a rule, %3 and %4 are numbers
        return tr("“%1” of the rule %2 must be a number from 0 to %3, so the usual %4 is used.")
            .arg(parameter.label(),
                 rule.id,
                 numberText(parameter.most),
                 numberText(parameter.value));
    }

    static QString reversed(const Rule &rule, const Parameter &lower, const Parameter &upper)
    {
        //: %1 and %2 are what two limits are about, %3 a rule, %4 and %5 numbers
        return tr("“%1” must not be more than “%2” (rule %3), so the usual %4 and %5 are used.")
            .arg(lower.label(),
                 upper.label(),
                 rule.id,
                 numberText(lower.value),
                 numberText(upper.value));
    }

    void readSeverities(const QJsonObject &all)
    {
        for (auto entry = all.begin(); entry != all.end(); ++entry) {
            if (!entry.value().isObject()) {
                readSeverity(entry.key(), entry.value());
                continue;
            }
            if (!isThere(entry.key()))
                sentences.append(
                    tr("Nothing on the map is “%1”, so the severities that are set for it are not "
                       "used.")
                        .arg(shown(placeName(entry.key()))));
            const QJsonObject own = entry.value().toObject();
            for (auto severity = own.begin(); severity != own.end(); ++severity)
                readSeverity(severity.key(), severity.value());
        }
    }

    void readSeverity(const QString &id, const QJsonValue &severity)
    {
        if (isSkipped(id))
            return;
        if (!rule(id))
            sentences.append(
                tr("There is no rule “%1”, so the severity that is set for it is not used.")
                    .arg(shown(id)));
        else if (!severityNamed(severity.toString()))
            sentences.append(tr("The severity of the rule %1 is none of off, info, warning, error, "
                                "so it is not used.")
                                 .arg(id));
    }

    static QString placeName(const QString &key)
    {
        return isDepartment(key) ? key.mid(departmentPrefix.size()) : key;
    }

    static bool isDepartment(const QString &key) { return key.startsWith(departmentPrefix); }

    bool isThere(const QString &key)
    {
        if (!isDepartment(key))
            return m_graph.contains(key);
        if (m_departments.isEmpty())
            findDepartments();
        return m_departments.contains(placeName(key));
    }

    void findDepartments()
    {
        const QStringList listed = m_graph.project().fields.get(u"departments"_key).list();
        m_departments = QSet<QString>(listed.begin(), listed.end());
        for (const ItemPtr &item : m_graph.items())
            m_departments.insert(item->fields.get(key::department).text());
    }

    static constexpr QLatin1StringView departmentPrefix = "department:"_L1;

    const Graph &m_graph;
    const QList<const Rule *> &m_rules;
    const QList<SkippedRule> &m_skipped;
    QSet<QString> m_departments;
};

} // namespace

QStringList
oddSettings(const Graph &graph, const QList<const Rule *> &rules, const QList<SkippedRule> &skipped)
{
    return OddSettings(graph, rules, skipped).sentences;
}

} // namespace martlet
