// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/schema/viewkinds.h"

#include <QHash>

namespace martlet {

using namespace Qt::StringLiterals;

QList<Key> kindsShownBy(const QString &viewKind)
{
    static const Key tool(u"tool");
    static const Key activity(u"activity");
    static const Key touchpoint(u"touchpoint");
    static const QHash<QString, QList<Key>> kinds {
        {u"ownership"_s, {tool, activity, touchpoint}},
        {u"journey"_s, {touchpoint}},
        {u"data"_s, {tool, Key(u"data-object")}},
        {u"free"_s, {}},
    };
    return kinds.value(viewKind, {tool, activity});
}

} // namespace martlet
