// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/templates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

QList<Template> templates()
{
    QFile file(u":/templates/templates.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Template> all;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue &row : rows)
        all.append({row["id"_L1].toString(),
                    u":/"_s + row["file"_L1].toString(),
                    row["title"_L1].toString(),
                    row["summary"_L1].toString()});
    return all;
}

} // namespace martlet
