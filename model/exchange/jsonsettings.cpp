// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/jsonsettings.h"

#include "model/analysis/profile.h"
#include "model/analysis/sentencerules.h"
#include "model/schema/places.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// Goes through a setting, entry by entry.
class Settings
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Json)

public:
    Settings(const QStringList &ownRules, JsonImport &import)
        : m_ownRules(ownRules)
        , m_import(import)
    { }

    QJsonValue severities(const QJsonValue &json, const QString &place);
    QJsonValue parameters(const QJsonValue &json, const QString &place);
    QJsonValue places(const QJsonValue &json, const QString &place);
    QJsonValue list(const QJsonValue &json, const QString &place);
    void tellUnknownProfiles(const QJsonValue &json, const QString &place);

private:
    /// The entries that \a sound gives back; where the value is no object, a problem.
    template<typename Sound>
    QJsonValue
    entries(const QJsonValue &json, const QString &place, const QString &form, Sound sound);
    QJsonValue severity(const QString &rule, const QJsonValue &json, const QString &place);
    QJsonValue
    limit(const Rule *rule, const QString &name, const QJsonValue &json, const QString &place);
    const Rule *known(const QString &rule, const QString &place);
    void tellUnknownProfile(const QString &name, const QString &place);
    void tellUnknownPlaces(const QJsonArray &places, const QString &place);
    QJsonValue problem(const QString &place, const QString &sentence);

    const QStringList &m_ownRules;
    JsonImport &m_import;
};

QJsonValue Settings::problem(const QString &place, const QString &sentence)
{
    m_import.problems.append({place, sentence});
    return QJsonValue::Undefined;
}

template<typename Sound>
QJsonValue
Settings::entries(const QJsonValue &json, const QString &place, const QString &form, Sound sound)
{
    if (!json.isObject())
        return problem(place, form);
    QJsonObject kept;
    const QJsonObject object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonValue value = sound(entry.key(), entry.value(), place + u'.' + entry.key());
        if (!value.isUndefined())
            kept.insert(entry.key(), value);
    }
    return kept;
}

const Rule *Settings::known(const QString &rule, const QString &place)
{
    const Rule *found = findRule(rule);
    if (found && found->id == rule)
        return found;
    if (m_ownRules.contains(rule))
        return nullptr;
    m_import.notices.append(
        {place, tr("This version has no rule of that identity; what is said of it is kept.")});
    return nullptr;
}

QStringList severityNames()
{
    QStringList names;
    for (const Severity severity :
         {Severity::Error, Severity::Warning, Severity::Info, Severity::Off})
        names.append(severityId(severity));
    return names;
}

QJsonValue Settings::severity(const QString &rule, const QJsonValue &json, const QString &place)
{
    if (!severityNamed(json.toString()))
        return problem(place, tr("It must be one of: %1.").arg(severityNames().join(u", "_s)));
    known(rule, place);
    return json;
}

QJsonValue Settings::severities(const QJsonValue &json, const QString &place)
{
    const QString form = tr("It must be an object of rules and their severities.");
    const auto one = [&](const QString &rule, const QJsonValue &word, const QString &at) {
        return severity(rule, word, at);
    };
    // An object is what a department or a single item says.
    const auto oneOrMany = [&](const QString &name, const QJsonValue &value, const QString &at) {
        return value.isObject() ? entries(value, at, form, one) : severity(name, value, at);
    };
    return entries(json, place, form, oneOrMany);
}

QJsonValue
Settings::limit(const Rule *rule, const QString &name, const QJsonValue &json, const QString &place)
{
    if (!json.isDouble())
        return problem(place, tr("It must be a number."));
    if (!rule)
        return json;
    const auto isIt = [&](const Parameter &parameter) {
        return parameter.name == name;
    };
    const auto found = std::find_if(rule->parameters.begin(), rule->parameters.end(), isIt);
    if (found == rule->parameters.end())
        m_import.notices.append(
            {place, tr("This version has no limit of that name; what is said of it is kept.")});
    else if (const auto trouble = found->problem(json.toDouble()))
        m_import.notices.append(
            {place, *trouble + u' ' + tr("It is kept, and until then the default counts.")});
    return json;
}

QJsonValue Settings::parameters(const QJsonValue &json, const QString &place)
{
    const QString form = tr("It must be an object of rules and the numbers of their limits.");
    const auto ofRule = [&](const QString &id, const QJsonValue &limits, const QString &at) {
        const Rule *rule = known(id, at);
        const auto one = [&](const QString &name, const QJsonValue &value, const QString &where) {
            return limit(rule, name, value, where);
        };
        return entries(limits, at, form, one);
    };
    return entries(json, place, form, ofRule);
}

QJsonValue Settings::places(const QJsonValue &json, const QString &place)
{
    const QString form = tr("It must be an object of profiles and lists of places, such as EU.");
    const auto areTexts = [](const QJsonArray &list) {
        return std::all_of(
            list.begin(), list.end(), [](const auto &one) { return one.isString(); });
    };
    const auto ofProfile = [&](const QString &profile, const QJsonValue &list, const QString &at) {
        if (!list.isArray() || !areTexts(list.toArray()))
            return problem(at, form);
        tellUnknownProfile(profile, at);
        tellUnknownPlaces(list.toArray(), at);
        return list;
    };
    return entries(json, place, form, ofProfile);
}

void Settings::tellUnknownPlaces(const QJsonArray &places, const QString &place)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (!isPlace(placeCode(places[i].toString())))
            m_import.notices.append(
                {u"%1[%2]"_s.arg(place).arg(i),
                 tr("It is neither EU nor the code of a country such as DE; it is kept and does "
                    "nothing.")});
    }
}

void Settings::tellUnknownProfile(const QString &name, const QString &place)
{
    if (!findProfile(name))
        m_import.notices.append(
            {place, tr("This version has no profile of that name; it is kept and does nothing.")});
}

QJsonValue Settings::list(const QJsonValue &json, const QString &place)
{
    return json.isArray() ? json : problem(place, tr("It must be a list."));
}

void Settings::tellUnknownProfiles(const QJsonValue &json, const QString &place)
{
    const QJsonArray names = json.toArray();
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i].isString())
            tellUnknownProfile(names[i].toString(), u"%1[%2]"_s.arg(place).arg(i));
    }
}

} // namespace

QJsonValue soundSetting(const QString &setting,
                        const QJsonValue &json,
                        const QString &place,
                        const QStringList &ownRules,
                        JsonImport &import)
{
    Settings settings(ownRules, import);
    if (json.isNull())
        return json;
    if (setting == "severities"_L1)
        return settings.severities(json, place);
    if (setting == "parameters"_L1)
        return settings.parameters(json, place);
    if (setting == "places"_L1)
        return settings.places(json, place);
    if (setting == "rules"_L1 || setting == "fields"_L1)
        return settings.list(json, place);
    if (setting == "profile"_L1)
        settings.tellUnknownProfiles(json, place);
    return json;
}

void tellUnusedRules(const Graph &graph, const QString &place, JsonImport &import)
{
    const QList<OwnRule> rules = ownRulesOf(graph);
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (!rules[i].rule)
            import.notices.append(
                {u"%1[%2]"_s.arg(place).arg(i),
                 //: %1 is a sentence
                 QCoreApplication::translate("martlet::Json", "The rule is kept, but not used. %1")
                     .arg(rules[i].problem)});
    }
}

} // namespace martlet
