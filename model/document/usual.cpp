// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/usual.h"

#include "model/catalogue/fillin.h"
#include "model/document/document.h"

#include <QCoreApplication>

namespace martlet {

struct Usual
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Usual)
};

static QString nameOf(const Document &document, const QString &item)
{
    return document.graph().value(item, key::name).text();
}

int holdUsual(Document *document, const QStringList &tools)
{
    Draft draft(document->graph());
    QStringList held;
    for (const QString &tool : tools) {
        if (fillInUsualData(&draft, tool))
            held.append(tool);
    }
    const int count = int(held.size());
    if (count > 0)
        document->commit(
            count == 1 ? Usual::tr("Let %1 hold what is usual").arg(nameOf(*document, held.first()))
                       : Usual::tr("Let %n tools hold what is usual", nullptr, count),
            draft);
    return count;
}

bool takeUsualRole(Document *document, const QString &tool)
{
    Draft draft(document->graph());
    return sayUsualRole(&draft, tool)
        && document->commit(Usual::tr("Give %1 its usual role").arg(nameOf(*document, tool)),
                            draft);
}

} // namespace martlet
