// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/projectjson.h"

#include <QJsonValue>

namespace martlet {

/// A setting of the project without what rules could not read in it: severities that are no such
/// words, limits that are no numbers. Each of these is a problem with its place in \a import.
/// \a ownRules: identities of the rules that come with it.
/// Rules, limits and profiles that this version does not know are kept and are notices. Settings
/// that rules do not read come back as they are; nothing comes back where the form is wrong.
QJsonValue soundSetting(const QString &setting,
                        const QJsonValue &json,
                        const QString &place,
                        const QStringList &ownRules,
                        JsonImport &import);

/// Adds a notice for each own rule of the project that cannot be used as it is.
void tellUnusedRules(const Graph &graph, const QString &place, JsonImport &import);

} // namespace martlet
