// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/importreport.h"

#include "model/analysis/finding.h"
#include "model/graph/integrity.h"
#include "model/schema/jsonvalue.h"
#include "model/schema/schema.h"

#include <QJsonArray>
#include <QMap>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ImportReport)

public:
    static QString remark(const ImportReport::Remark &remark);
    static QString place(const ImportReport::Remark &remark);
    static QString added(const QStringList &ids, const Graph &graph);
    static QString changed(const ImportReport::Changed &changed, const Graph &graph);
    static QString undecided(const ImportReport::Conflict &conflict, const Graph &graph);

private:
    static QString shown(const Value &value, const FieldRow *row, const Graph &graph);
    static QString fieldLabel(const QString &id, Key field, const Graph &graph);
};

QString Words::place(const ImportReport::Remark &remark)
{
    if (remark.row > 0 && !remark.column.isEmpty())
        //: place in a file: file name, line number, column
        return tr("%1, line %2, %3").arg(remark.source, QString::number(remark.row), remark.column);
    if (remark.row > 0)
        return tr("%1, line %2").arg(remark.source, QString::number(remark.row));
    return remark.column.isEmpty() ? remark.source : tr("%1, %2").arg(remark.source, remark.column);
}

QString Words::remark(const ImportReport::Remark &remark)
{
    if (remark.value.isEmpty())
        return u"  %1: %2"_s.arg(place(remark), remark.reason);
    return u"  %1: “%2”: %3"_s.arg(place(remark), remark.value, remark.reason);
}

QString Words::added(const QStringList &ids, const Graph &graph)
{
    QMap<QString, int> counts;
    for (const QString &id : ids) {
        const Item *item = graph.find(id);
        const KindRow *kind = item ? Schema::kind(item->kind) : nullptr;
        if (kind)
            ++counts[kind->plural()];
    }
    QStringList parts;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        parts.append(u"%1: %2"_s.arg(count.key()).arg(count.value()));
    return parts.join(u", "_s);
}

QString Words::fieldLabel(const QString &id, Key field, const Graph &graph)
{
    const Schema schema(graph);
    const FieldRow *row = schema.field(Key(graph.value(id, key::kind).text()), field);
    return row ? row->label() : field.text();
}

QString Words::undecided(const ImportReport::Conflict &conflict, const Graph &graph)
{
    const auto orUnknown = [](const QString &said) {
        return said.isEmpty() ? tr("not known") : said;
    };
    //: a thing, one of its fields, and two values of it
    return tr("  %1: %2 is “%3” in the project, which stays, and “%4” in the sheet")
        .arg(itemName(graph, conflict.id),
             fieldLabel(conflict.id, conflict.field, graph),
             orUnknown(conflict.kept),
             orUnknown(conflict.sheet.value));
}

// In the words of the window, not in those of files.
QString Words::shown(const Value &value, const FieldRow *row, const Graph &graph)
{
    if (value.isUnknown())
        return tr("not known");
    if (value.isNone())
        return tr("none");
    if (value.isFlag())
        return value.flag() ? tr("yes") : tr("no");
    return row && value.isText() && !row->isReference() ? row->choiceLabel(value.text())
                                                        : plainValue(value, row, graph);
}

QString Words::changed(const ImportReport::Changed &changed, const Graph &graph)
{
    const Item *item = graph.find(changed.id);
    const Schema schema(graph);
    const FieldRow *row = item ? schema.field(item->kind, changed.field) : nullptr;
    const QString field = row ? row->label() : changed.field.text();
    const QString name = item ? itemName(graph, changed.id) : changed.id;
    if (const QString view = viewOfPlace(changed.field); !view.isEmpty())
        //: a card, and the view on which it stands elsewhere now
        return tr("  %1: moved on “%2”").arg(name, graph.value(view, key::name).text());
    if (changed.before.isUnknown())
        return tr("  %1: %2 is now “%3”").arg(name, field, shown(changed.after, row, graph));
    return tr("  %1: %2 was “%3” and is now “%4”")
        .arg(name, field, shown(changed.before, row, graph), shown(changed.after, row, graph));
}

// Columns that are left out for the same reason stand in one line.
QList<ImportReport::Remark> joined(const QList<ImportReport::Remark> &remarks)
{
    QList<ImportReport::Remark> lines;
    for (const ImportReport::Remark &remark : remarks) {
        const bool same = !lines.isEmpty() && remark.value.isEmpty() && lines.last().value.isEmpty()
            && lines.last().source == remark.source && lines.last().row == remark.row
            && lines.last().reason == remark.reason;
        if (same)
            lines.last().column += u", "_s + remark.column;
        else
            lines.append(remark);
    }
    return lines;
}

QJsonArray remarks(const QList<ImportReport::Remark> &remarks)
{
    QJsonArray array;
    for (const ImportReport::Remark &remark : remarks) {
        array.append(
            QJsonObject {{u"source"_s, remark.source},
                         {u"row"_s, remark.row > 0 ? QJsonValue(remark.row) : QJsonValue()},
                         {u"column"_s, remark.column},
                         {u"value"_s, remark.value},
                         {u"reason"_s, remark.reason}});
    }
    return array;
}

} // namespace

QString plainValue(const Value &value, const FieldRow *field, const Graph &graph)
{
    if (value.isFlag())
        return value.flag() ? u"yes"_s : u"no"_s;
    if (value.isNumber())
        return QString::number(value.number(), 'g', 15);
    if (value.isMoney()) {
        const Money money = value.money();
        const int decimals = money.hundredths % 100 == 0 ? 0 : 2;
        return u"%1 %2"_s.arg(QString::number(double(money.hundredths) / 100, 'f', decimals),
                              money.currency);
    }
    const QStringList texts = value.isText() ? QStringList {value.text()} : value.list();
    // A category may be written like the identity of a tool, and still is no tool.
    if (!field || (field->type != FieldType::Reference && field->type != FieldType::References))
        return texts.join(u"; "_s);
    QStringList names;
    for (const QString &text : texts) {
        const Item *item = graph.find(text);
        names.append(item && !item->name().isEmpty() ? item->name() : text);
    }
    return names.join(u"; "_s);
}

void ImportReport::append(const ImportReport &other)
{
    added += other.added;
    changed += other.changed;
    unchanged += other.unchanged;
    unsure += other.unsure;
    rejected += other.rejected;
    undecided += other.undecided;
}

QJsonObject ImportReport::json() const
{
    QJsonArray changes;
    QList<Remark> left = rejected;
    for (const Conflict &conflict : undecided)
        left.append(conflict.sheet);
    for (const Changed &change : changed)
        changes.append(QJsonObject {{u"id"_s, change.id},
                                    {u"field"_s, change.field.text()},
                                    {u"before"_s, plainJson(change.before)},
                                    {u"after"_s, plainJson(change.after)}});
    return {{u"added"_s, QJsonArray::fromStringList(added)},
            {u"changed"_s, changes},
            {u"unchanged"_s, unchanged},
            {u"unsure"_s, remarks(unsure)},
            {u"rejected"_s, remarks(left)}};
}

QString ImportReport::text(const Graph &graph) const
{
    QStringList lines;
    if (added.isEmpty() && changed.isEmpty())
        lines.append(Words::tr("Nothing new. %n things are as they were.", nullptr, unchanged));
    if (!added.isEmpty())
        //: a list such as "Tools: 24, People: 8"
        lines.append(Words::tr("Added: %1").arg(Words::added(added, graph)));
    if (!changed.isEmpty()) {
        lines.append(Words::tr("Changed %n values:", nullptr, int(changed.size())));
        for (const Changed &change : changed)
            lines.append(Words::changed(change, graph));
    }
    if (unchanged > 0 && (!added.isEmpty() || !changed.isEmpty()))
        lines.append(Words::tr("Unchanged: %1").arg(unchanged));
    if (!undecided.isEmpty())
        lines.append(
            Words::tr("To be decided, because both have changed since the sheet was made:"));
    for (const Conflict &conflict : undecided)
        lines.append(Words::undecided(conflict, graph));
    if (!unsure.isEmpty())
        lines.append(Words::tr("Worth a look:"));
    for (const Remark &remark : joined(unsure))
        lines.append(Words::remark(remark));
    if (!rejected.isEmpty())
        lines.append(Words::tr("Not taken:"));
    for (const Remark &remark : joined(rejected))
        lines.append(Words::remark(remark));
    return lines.join(u'\n') + u'\n';
}

} // namespace martlet
