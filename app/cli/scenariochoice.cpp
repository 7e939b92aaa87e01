// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/scenariochoice.h"

#include "app/cli/console.h"
#include "model/base/text.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct ScenarioChoice
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)
};

QString notOne(const QString &word, const QStringList &names, const QStringList &found)
{
    if (!found.isEmpty())
        return ScenarioChoice::tr("Several scenarios are called “%1”. Their identities are: %2.")
            .arg(word, found.join(u", "_s));
    if (names.isEmpty())
        return ScenarioChoice::tr("There is no scenario “%1”, and no other in this project.")
            .arg(word);
    return ScenarioChoice::tr("There is no scenario “%1”. %2").arg(word, candidates(word, names));
}

} // namespace

Result<QString> chosenScenario(const Graph &graph, const QString &word)
{
    QStringList names;
    QStringList found;
    for (const Item *scenario : graph.itemsOf(Key(u"scenario"))) {
        if (scenario->id == word)
            return word;
        names.append(scenario->name());
        if (normalisedName(names.last()) == normalisedName(word))
            found.append(scenario->id);
    }
    if (found.size() == 1)
        return found.first();
    return Error {notOne(word, names, found), {}, Error::Kind::WrongUse};
}

} // namespace martlet
