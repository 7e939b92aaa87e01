// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/historytext.h"

#include "model/analysis/finding.h"
#include "model/analysis/valuetext.h"
#include "model/base/text.h"
#include "model/document/document.h"
#include "model/schema/joining.h"
#include "views/widgets/uitext.h"

#include <QLocale>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 6;
constexpr int longestValue = 120;

struct HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::HistoryText)
};

class StepTeller
{
public:
    StepTeller(const Document &document,
               const QString &item,
               const PastStep &step,
               const QHash<QString, QString> &goneNames)
        : m_graph(document.graph())
        , m_schema(document.schema())
        , m_item(item)
        , m_kind(m_graph.value(item, key::kind).text())
        , m_edits(step.edits)
        , m_goneNames(goneNames)
    { }

    QStringList lines() const
    {
        QStringList lines;
        for (const Edit &edit : m_edits) {
            if (edit.item == m_item)
                lines.append(ownLine(edit));
            else if (edit.field != key::kind)
                lines.append(relationLine(edit));
        }
        lines.removeAll(QString());
        return lines;
    }

private:
    QString nameOf(const QString &id) const
    {
        const QString gone = m_goneNames.value(id);
        if (m_graph.contains(id) || gone.isEmpty())
            return m_graph.contains(id) ? itemName(m_graph, id)
                                        : HistoryWords::tr("something else");
        return gone;
    }

    bool isMade() const
    {
        return std::ranges::any_of(m_edits, [this](const Edit &edit) {
            return edit.item == m_item && edit.field == key::kind && edit.before.isUnknown();
        });
    }

    /// Names in place of identities, those of what is gone included.
    Value named(const Value &value) const
    {
        if (value.isText())
            return nameOf(value.text());
        QStringList names;
        for (const QString &id : value.list())
            names.append(nameOf(id));
        return value.isList() ? Value(names) : value;
    }

    QString shown(const FieldRow &row, const Value &value) const
    {
        return shortened(shownText(m_graph, row, row.isReference() ? named(value) : value),
                         longestValue);
    }

    std::optional<FieldRow> rowOf(Key field) const
    {
        if (const FieldRow *row = m_schema.field(m_kind, field))
            return *row;
        if (field != key::from && field != key::to)
            return {};
        FieldRow row;
        row.id = field;
        row.type = FieldType::Reference;
        row.own = true; // its label is in the language of the program already
        row.labelSource =
            (field == key::from ? HistoryWords::tr("Begins at") : HistoryWords::tr("Ends at"))
                .toUtf8();
        return row;
    }

    // How a value is known, and what an import calls the item, go along with what people said.
    QString ownLine(const Edit &edit) const
    {
        const std::optional<FieldRow> row = rowOf(edit.field);
        const bool isMaking = isMade();
        if (!row || (isMaking && edit.field == key::createdOn))
            return {};
        if (edit.before.isJson() || edit.after.isJson())
            return changeLine(row->label(), {}, {});
        const QString after = shown(*row, edit.after);
        if (isMaking)
            //: %1 is a field, %2 its value
            return HistoryWords::tr("%1: %2").arg(row->label(), after);
        return changeLine(row->label(), shown(*row, edit.before), after);
    }

    /// What a relation is or was; the step may have changed it.
    QString ofRelation(const QString &relation, Key field, bool isComing) const
    {
        for (const Edit &edit : m_edits) {
            if (edit.item == relation && edit.field == field)
                return isComing ? edit.after.text() : edit.before.text();
        }
        return m_graph.value(relation, field).text();
    }

    QString relationLine(const Edit &edit) const
    {
        const bool isComing = edit.after.text() == m_item;
        if (!isComing && edit.before.text() != m_item)
            return {};
        const Key kind(ofRelation(edit.item, key::kind, isComing));
        const Key otherEnd = edit.field == key::from ? key::to : key::from;
        const QString other = nameOf(ofRelation(edit.item, otherEnd, isComing));
        const QString side = RelationSide {kind, edit.field}.label();
        //: %1 is a kind of connection ("Sends data to"), %2 the name of what it leads to
        return (isComing ? HistoryWords::tr("%1: %2 (new)") : HistoryWords::tr("%1: %2 (gone)"))
            .arg(side, shortened(other, longestValue));
    }

    const Graph &m_graph;
    const Schema &m_schema;
    QString m_item;
    Key m_kind;
    const Edits &m_edits;
    const QHash<QString, QString> &m_goneNames;
};

} // namespace

QStringList stepLines(const Document &document,
                      const QString &item,
                      const PastStep &step,
                      const QHash<QString, QString> &goneNames)
{
    QStringList lines = StepTeller(document, item, step, goneNames).lines();
    const int more = int(lines.size()) - mostLines;
    if (more > 1) {
        lines.resize(mostLines);
        lines.append(HistoryWords::tr("and %n more", nullptr, more));
    }
    return lines;
}

QString stepDay(const PastStep &step, QDate today)
{
    const QDate day = step.time.toLocalTime().date();
    if (day == today)
        return HistoryWords::tr("Today");
    return day == today.addDays(-1) ? HistoryWords::tr("Yesterday") : dayText(day);
}

QString stepAuthor(const PastStep &step)
{
    const QTime time = step.time.toLocalTime().time();
    const QString clock = QLocale().toString(time, QLocale::ShortFormat);
    //: %1 is a person, %2 a time of the day
    return step.author.isEmpty() ? clock
                                 : HistoryWords::tr("%1, %2").arg(shortened(step.author), clock);
}

} // namespace martlet
