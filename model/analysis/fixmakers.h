// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/fixes.h"

#include <QJsonObject>

namespace martlet {

// What the lists in fixes/ are made with. A label is English, marked by
// QT_TRANSLATE_NOOP("martlet::Fix", …).

QString fixText(const char *source);
/// An error of wrong use with this English sentence.
Error fixProblem(const char *source);
Error missingReason();
Error missingPerson();
Error missingItem();

bool isPersonOrTeam(const Graph &graph, const QString &id);
/// Identities of the key items of all findings, each once.
QStringList keyItemsOf(const QList<Finding> &findings);
/// Identities of the items of a kind that the findings concern, each once.
QStringList concernedOf(const Graph &graph, const QList<Finding> &findings, Key kind);
/// Sets a field of all items that fixTargets() names.
void setAll(Draft &draft, const QList<Finding> &findings, Key field, const Value &value);

/// Adds steps with edits to the scenario of that name, which is made where it is missing: plans do
/// not change what is. An edit is an object as in the JSON form of scenarios.
void addStep(Draft &draft,
             const QString &scenario,
             const QString &step,
             const QList<QJsonObject> &edits);
/// The edit that sets a field in a scenario.
QJsonObject scenarioEdit(const QString &item, Key field, const QJsonValue &value);
/// The edit that adds a relation in a scenario.
QJsonObject
scenarioRelation(Key kind, const QString &from, const QString &to, const QJsonObject &fields);

/// Gives a field a fixed value.
Fix setFix(const QString &id, const char *label, Key field, const Value &value);
/// Asks for the values of fields, and sets those that were given; without fields, of those that the
/// findings miss.
Fix formFix(const QString &id, const char *label, const QList<Key> &fields);
/// Asks for a person or team, the likely owners first, and sets a field to it.
Fix personFix(const QString &id, const char *label, Key field);
/// Asks for an item of some kinds and joins it with each key item; \a fromChosen: the chosen item
/// is where the relation begins.
Fix relateFix(const QString &id,
              const char *label,
              Key relation,
              const QList<Key> &kinds,
              bool fromChosen,
              Fix::Suggest suggest = {});
/// Plans an edit of a field of every key item as a step of a scenario with that English name.
Fix planFix(const QString &id,
            const char *label,
            const char *scenarioName,
            Key field,
            const QJsonValue &value);

// The lists: a file each in fixes/.
QList<Fix> commonFixes();
QList<Fix> structureFixes();
QList<Fix> ownershipFixes();
QList<Fix> handOffFixes();
QList<Fix> journeyFixes();
QList<Fix> dataFixes();
QList<Fix> evidenceFixes();
QList<Fix> processFixes();

} // namespace martlet
