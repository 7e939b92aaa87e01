// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/randomproject.h"

#include <QJsonArray>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

QString RandomProject::text()
{
    static const QStringList words {u"CRM"_s,
                                    u"Почта"_s,
                                    u"客户数据"_s,
                                    u"R&D <b>"_s,
                                    u"a \"quote\""_s,
                                    u"tab\tand\nline"_s,
                                    u"back\\slash"_s,
                                    u"😀"_s,
                                    u""_s,
                                    u"=1+1"_s};
    return words[below(int(words.size()))] + QString::number(below(50));
}

QString RandomProject::someItem(const Graph &graph, const QList<Key> &kinds)
{
    QStringList fitting;
    for (const Item *item : graph.sortedItems()) {
        if (item->id != projectId && (kinds.isEmpty() || kinds.contains(item->kind)))
            fitting.append(item->id);
    }
    return fitting.isEmpty() ? QString() : fitting[below(int(fitting.size()))];
}

Value RandomProject::value(const FieldRow &field, const Graph &graph)
{
    using enum FieldType;
    if (below(8) == 0)
        return {};
    if (below(8) == 0)
        return Value::None {};
    switch (field.type) {
    case Flag:
        return below(2) == 0;
    case Number:
        if (field.whole)
            return field.least + below(int(qMin(field.most, 1e6) - field.least) + 1);
        return field.least + (qMin(field.most, 1e6) - field.least) * below(1000) / 999.0;
    case Date:
        return QDate(2020, 1, 1).addDays(below(5000)).toString(Qt::ISODate);
    case Amount:
        return Money {qint64(below(1 << 30)) * below(1 << 20) / 7, u"EUR"_s};
    case OneOf:
        return field.choices[below(int(field.choices.size()))].id;
    case Reference:
    case References: {
        const QString id = someItem(graph, field.refersTo);
        if (id.isEmpty())
            return {};
        return field.type == Reference ? Value(id) : Value(QStringList {id});
    }
    case TextList:
        return QStringList {text(), text()};
    case Json:
        return Value::fromJson(QJsonArray {
            QJsonObject {{u"a"_s, below(100) / 8.0}, {u"b"_s, QJsonArray {text(), true}}}});
    default:
        return text();
    }
}

void RandomProject::addItem(Draft &draft)
{
    QList<const KindRow *> kinds;
    for (const KindRow &kind : Schema::kinds()) {
        if (kind.sort != ItemSort::Relation && kind.sort != ItemSort::Project)
            kinds.append(&kind);
    }
    const KindRow *kind = kinds[below(int(kinds.size()))];
    const bool hasName = draft.schema().field(kind->id, key::name);
    const QString on = someItem(draft.graph(), {kind->id});
    const QString id = draft.create(
        kind->id, hasName ? text() : QString(), u"%1 %2"_s.arg(kind->id.text()).arg(m_random()));
    if (kind->sort == ItemSort::Scenario && !on.isEmpty())
        draft.set(id, Key(u"on"), on);
    if (kind->sort == ItemSort::Comment)
        draft.set(id, Key(u"on"), someItem(draft.graph(), {}));
    if (kind->sort == ItemSort::Waiver) {
        draft.set(id, Key(u"rule"), text());
        draft.set(id, Key(u"items"), QStringList {u"*"_s});
        draft.set(id, Key(u"reason"), text());
    }
}

void RandomProject::connectItems(Draft &draft)
{
    const QList<const KindRow *> kinds = Schema::kindsOf(ItemSort::Relation);
    const KindRow *kind = kinds[below(int(kinds.size()))];
    const auto [from, to] = kind->ends[below(int(kind->ends.size()))];
    const QString source = someItem(draft.graph(), {from});
    const QString target = someItem(draft.graph(), {to});
    if (!source.isEmpty() && !target.isEmpty())
        draft.relate(kind->id, source, target, u"r-%1"_s.arg(m_random()));
}

void RandomProject::setField(Draft &draft)
{
    const QString id = below(20) ? someItem(draft.graph(), {}) : projectId;
    if (id.isEmpty())
        return;
    if (id == projectId && !draft.graph().contains(id))
        draft.create(Key(u"project"), text(), projectId);
    const QList<const FieldRow *> fields = draft.schema().fieldsOf(draft.graph().find(id)->kind);
    const FieldRow field = *fields[below(int(fields.size()))];
    // The project's settings that change what other values mean have tests of their own, and what
    // a waiver, comment or scenario must hold comes with it.
    const bool isFree = id == projectId
        ? field.type != FieldType::Json
        : field.id != Key(u"on") && draft.graph().find(id)->kind != Key(u"waiver");
    if (isFree)
        draft.set(id, field.id, value(field, draft.graph()));
    if (below(10) == 0)
        setAside(draft, id);
}

// What hangs on an item without being one of its fields.
void RandomProject::setAside(Draft &draft, const QString &item)
{
    const KindRow *kind = Schema::kind(draft.graph().find(item)->kind);
    draft.set(item, Key(u"source:list.csv"), text());
    draft.set(item,
              Key(u"known:"_s + draft.schema().fieldsOf(kind->id).first()->id.text()),
              Value::fromJson(QJsonObject {{u"how"_s, u"told"_s}, {u"source"_s, text()}}));
    const QString view = someItem(draft.graph(), {Key(u"view")});
    if (!view.isEmpty() && kind->sort == ItemSort::Element)
        draft.place(item, view, {below(9999) / 7.0, -below(9999) / 3.0, 172, 60, below(2) == 0});
}

void RandomProject::step(Draft &draft)
{
    const int what = below(100);
    if (what < 25)
        addItem(draft);
    else if (what < 40)
        connectItems(draft);
    else if (what < 97)
        setField(draft);
    else
        draft.remove({someItem(draft.graph(), {})});
}

Graph RandomProject::graph(int steps)
{
    Draft draft {Graph()};
    for (int i = 0; i < steps; ++i)
        step(draft);
    return draft.graph();
}

} // namespace martlet
