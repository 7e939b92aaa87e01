// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/viewchoice.h"

#include "app/cli/console.h"
#include "model/base/text.h"
#include "model/drawing/mapview.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

Result<QStringList> chosenViews(const Graph &graph, const QString &word)
{
    const QStringList all = MapView::viewsOf(graph);
    if (word.isEmpty())
        return QStringList {all.first()};
    if (word == "all"_L1)
        return all;
    if (all.contains(word))
        return QStringList {word};
    QStringList names;
    QStringList found;
    for (const QString &view : all) {
        names.append(MapView::nameOf(graph, view));
        if (normalisedName(names.last()) == normalisedName(word))
            found.append(view);
    }
    if (found.size() == 1)
        return found;
    const QString sentence = found.isEmpty()
        ? QCoreApplication::translate("martlet::Cli", "There is no view “%1”. %2")
              .arg(word, candidates(word, names))
        : QCoreApplication::translate("martlet::Cli",
                                      "Several views are called “%1”. Their identities are: %2.")
              .arg(word, found.join(u", "_s));
    return Error {sentence, {}, Error::Kind::WrongUse};
}

} // namespace martlet
