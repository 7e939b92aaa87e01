// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/changepreview.h"

#include "model/analysis/balance.h"
#include "model/analysis/figures.h"
#include "model/analysis/findingtext.h"
#include "model/base/number.h"
#include "model/base/text.h"
#include "model/change/scenariosteps.h"
#include "model/graph/integrity.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 3;
constexpr qsizetype mostSentences = 8;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ChangePreview)
};

/// A value as a person reads it; what nobody knows is a dash.
QString valueText(const Graph &graph, const FieldRow *row, const Value &value)
{
    if (value.isUnknown())
        return u"–"_s;
    if (value.isNone())
        return Words::tr("none");
    if (value.isMoney())
        return moneyText(value.money());
    if (row && row->type == FieldType::Flag)
        return value.flag() ? Words::tr("yes") : Words::tr("no");
    if (row && row->isReference())
        return itemNames(graph, references(*row, value), mostNames);
    if (row && row->type == FieldType::Date)
        return dayText(QDate::fromString(value.text(), Qt::ISODate));
    if (row && row->type == FieldType::Number)
        return numberText(value.number());
    if (row && row->type == FieldType::TextList)
        return listText(value.list());
    const QString text = row ? row->choiceLabel(value.text()) : value.text();
    return text.size() > 60 ? text.first(59) + u'…' : text;
}

/// One field that takes the same value in several items.
struct Same
{
    QString field;
    QString before;
    QString after;
    QStringList items;
};

class Teller
{
public:
    Teller(const Graph &before, const Draft &draft)
        : m_before(before)
        , m_after(draft.graph())
        , m_schema(draft.schema())
    {
        for (const Edit &edit : draft.edits())
            take(edit);
        for (const QString &scenario : std::as_const(m_replanned))
            tellSteps(*m_after.find(scenario), m_before.find(scenario));
    }

    ChangePreview told()
    {
        tellRemoved();
        tellElements();
        tellRelations();
        for (const Same &same : std::as_const(m_same))
            say(Words::tr("%1 of %2: %3 → %4")
                    .arg(same.field,
                         itemNames(m_after, same.items, mostNames),
                         same.before,
                         same.after));
        if (m_accepted > 0)
            say(Words::tr("%n findings are accepted with this reason.", nullptr, m_accepted));
        tellMore();
        return m_preview;
    }

private:
    void say(const QString &sentence) { m_preview.sentences.append(sentence); }

    void touch(const QString &item)
    {
        if (!m_preview.touched.contains(item))
            m_preview.touched.append(item);
    }

    static bool isBookkeeping(Key field)
    {
        return field.startsWith(prefix::place) || field.startsWith(prefix::known)
            || field.startsWith(prefix::source) || field == Key(u"created-on");
    }

    void take(const Edit &edit)
    {
        const Item *before = m_before.find(edit.item);
        const Item *after = m_after.find(edit.item);
        if (!after)
            takeRemoved(edit);
        else if (after->kind == Key(u"scenario") && isOfSteps(edit.field))
            m_replanned.insert(after->id);
        else if (!before)
            takeMade(edit, *after);
        else if (!isBookkeeping(edit.field))
            takeField(edit, *after);
    }

    void takeRemoved(const Edit &edit)
    {
        if (edit.field == key::kind && m_before.contains(edit.item))
            m_removed.append(edit.item);
    }

    void takeMade(const Edit &edit, const Item &item)
    {
        if (edit.field != key::kind)
            return;
        if (item.kind == Key(u"waiver"))
            ++m_accepted;
        else if (!item.from.isEmpty())
            m_preview.relations.append({item.id, item.kind, {}, item.from, item.to});
        else if (item.kind != Key(u"scenario"))
            m_preview.elements.append({item.id, item.kind, itemName(m_after, item.id), {}, {}});
    }

    void takeField(const Edit &edit, const Item &item)
    {
        touch(item.id);
        const FieldRow *row = m_schema.field(item.kind, edit.field);
        const Same same {row ? row->label() : edit.field.text(),
                         valueText(m_before, row, edit.before),
                         valueText(m_after, row, edit.after),
                         {}};
        auto found = std::find_if(m_same.begin(), m_same.end(), [&](const Same &other) {
            return other.field == same.field && other.before == same.before
                && other.after == same.after;
        });
        if (found == m_same.end())
            found = m_same.insert(m_same.end(), same);
        found->items.append(item.id);
    }

    void tellRemoved()
    {
        if (!m_removed.isEmpty())
            say(Words::tr("No longer there: %1").arg(itemNames(m_before, m_removed, mostNames)));
    }

    void tellElements()
    {
        for (const ChangePreview::Made &made : std::as_const(m_preview.elements)) {
            const KindRow *kind = Schema::kind(made.kind);
            //: %1 is a kind of thing such as "Person", %2 its name
            say(Words::tr("New: %1 “%2”").arg(kind ? kind->label() : made.kind.text(), made.name));
        }
    }

    void tellRelations()
    {
        QStringList ends;
        for (const ChangePreview::Made &made : std::as_const(m_preview.relations))
            ends.append(made.id);
        if (!ends.isEmpty())
            say(Words::tr("%n new connections: %1", nullptr, int(ends.size()))
                    .arg(itemNames(m_after, ends, mostNames)));
    }

    // A plan changes nothing yet; the map shows what it is about.
    void tellSteps(const Item &scenario, const Item *before)
    {
        const QJsonArray old = before ? stepsJson(*before) : QJsonArray();
        const QJsonArray steps = stepsJson(scenario);
        QStringList names;
        for (qsizetype number = old.size(); number < steps.size(); ++number) {
            const QJsonObject step = steps.at(number).toObject();
            names.append(step["name"_L1].toString());
            for (const QJsonValue &edit : step["edits"_L1].toArray())
                plan(edit.toObject());
        }
        const QString shown =
            names.size() > mostNames ? listText(names.first(mostNames)) + u" …"_s : listText(names);
        const auto count = int(names.size());
        say((before ? Words::tr("The scenario “%1” gets %n more steps: %2", nullptr, count)
                    : Words::tr("A new scenario “%1” gets %n steps: %2", nullptr, count))
                .arg(itemName(m_after, scenario.id), shown));
    }

    void plan(const QJsonObject &edit)
    {
        for (const auto &part : {"item"_L1, "remove"_L1}) {
            if (const QString item = edit[part].toString(); !item.isEmpty())
                touch(item);
        }
        const QJsonObject added = edit["add"_L1].toObject();
        const ChangePreview::Made made {added["id"_L1].toString(),
                                        Key(added["kind"_L1].toString()),
                                        added["fields"_L1].toObject()["name"_L1].toString(),
                                        added["from"_L1].toString(),
                                        added["to"_L1].toString()};
        if (!made.id.isEmpty())
            (made.from.isEmpty() ? m_planned : m_preview.relations).append(made);
    }

    void tellMore()
    {
        m_preview.elements += m_planned;
        const qsizetype more = m_preview.sentences.size() - mostSentences;
        if (more <= 0)
            return;
        m_preview.sentences = m_preview.sentences.first(mostSentences);
        say(Words::tr("And %n more changes.", nullptr, int(more)));
    }

    const Graph &m_before;
    const Graph &m_after;
    const Schema &m_schema;
    QStringList m_removed;
    QSet<QString> m_replanned; ///< scenarios whose steps change
    QList<Same> m_same;
    QList<ChangePreview::Made> m_planned;
    int m_accepted = 0;
    ChangePreview m_preview;
};

// Of one finding its own panel says the same.
QString leftText(int all, int left)
{
    if (left == 0)
        return Words::tr("All %n findings go.", nullptr, all);
    if (left < all)
        return Words::tr("%1 of %n findings go; the others stay.", nullptr, all).arg(all - left);
    return Words::tr("%n findings stay until more is done.", nullptr, all);
}

QString namesOf(const Graph &graph, const QList<Finding> &findings)
{
    QStringList names;
    for (const Finding &finding : findings.first(std::min(mostNames, findings.size())))
        names.append(findingText(graph, finding));
    return names.join(u"; "_s) + (findings.size() > mostNames ? u" …"_s : QString());
}

/// What becomes of the chosen findings, and of all others.
void tellFindings(ChangePreview &preview,
                  const FixChoice &choice,
                  const Graph &now,
                  const Graph &then,
                  QDate today)
{
    CheckOptions options;
    options.today = today;
    const Result<Report> before = check(now, options);
    const Result<Report> after = check(then, options);
    if (!before || !after)
        return;
    Balance balance = balanceOf(*before, *after);
    const auto isChosen = [&](const Finding &finding) {
        return std::any_of(choice.findings.begin(), choice.findings.end(), [&](const Finding &one) {
            return one.key == finding.key;
        });
    };
    const auto all = int(choice.findings.size());
    const auto gone = int(balance.going.removeIf(isChosen));
    preview.sentences.append(leftText(all, all - gone));
    const auto others = int(balance.going.size());
    if (others > 0)
        preview.sentences.append(Words::tr("%n other findings go as well: %1", nullptr, others)
                                     .arg(namesOf(now, balance.going)));
    const auto coming = int(balance.coming.size());
    if (coming > 0)
        preview.sentences.append(Words::tr("%n new findings come: %1", nullptr, coming)
                                     .arg(namesOf(then, balance.coming)));
}

} // namespace

ChangePreview previewOf(const Graph &before, const Draft &draft)
{
    return Teller(before, draft).told();
}

// A name that nobody bears yet becomes a person of the project, in the same step.
Result<Draft> FixChoice::draft(const Graph &graph) const
{
    Draft draft(graph);
    FixAnswer told = answer;
    if (!newPerson.isEmpty())
        told.person = draft.create(Key(u"person"), newPerson);
    const Result<void> result = fix->perform(draft, findings, told);
    if (!result)
        return result.error();
    return draft;
}

ChangePreview previewOf(const Graph &graph, const FixChoice &choice, QDate today)
{
    const Result<Draft> draft = choice.draft(graph);
    if (!draft)
        return {};
    ChangePreview preview = previewOf(graph, *draft);
    if (!preview.isEmpty())
        tellFindings(preview, choice, graph, draft->graph(), today);
    return preview;
}

} // namespace martlet
