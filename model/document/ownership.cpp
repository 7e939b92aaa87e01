// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/ownership.h"

#include "model/base/text.h"
#include "model/capture/elementnames.h"
#include "model/document/document.h"
#include "model/drawing/cardtext.h"

#include <QCoreApplication>
#include <QDate>

namespace martlet {

struct Ownership
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Ownership)
};

static bool
commitOwner(Document *document, Draft *draft, const QStringList &items, const QString &owner)
{
    int given = 0;
    QString last;
    for (const QString &id : items) {
        const Item *item = draft->graph().find(id);
        const Key field = item ? ownerField(draft->graph(), *item) : Key();
        if (!item || id == owner || !draft->schema().field(item->kind, field))
            continue;
        last = item->name();
        draft->set(id, field, owner);
        ++given;
    }
    if (given == 0)
        return false;
    const QString name = draft->graph().value(owner, key::name).text();
    const QString label = given == 1 && !last.isEmpty()
        ? Ownership::tr("Give %1 to %2").arg(last, name)
        : Ownership::tr("Give %n things to %1", nullptr, given).arg(name);
    return document->commit(label, *draft);
}

bool isSomebody(const Graph &graph, const QString &item)
{
    const Item *found = graph.find(item);
    return found && (found->kind == u"person"_key || found->kind == u"team"_key);
}

bool giveTo(Document *document, const QStringList &items, const QString &owner)
{
    Draft draft(document->graph());
    return isSomebody(draft.graph(), owner) && commitOwner(document, &draft, items, owner);
}

bool giveToNamed(Document *document, const QStringList &items, const QString &name)
{
    const QString clean = cleanText(name, nameLimit).simplified();
    if (clean.isEmpty())
        return false;
    Draft draft(document->graph());
    QString owner = ElementNames(draft.graph()).findOwner(clean);
    if (owner.isEmpty()) {
        owner = draft.create(u"person"_key, clean);
        draft.set(owner, key::createdOn, QDate::currentDate().toString(Qt::ISODate));
    }
    return commitOwner(document, &draft, items, owner);
}

QHash<QString, int> ownedCounts(const Graph &graph)
{
    QHash<QString, int> counts;
    for (const ItemPtr &item : graph.items()) {
        const QString owner = item->fields.get(ownerField(graph, *item)).text();
        if (!owner.isEmpty())
            ++counts[owner];
    }
    return counts;
}

} // namespace martlet
