// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/webpage/pagedata.h"

#include "model/analysis/findingtext.h"
#include "model/analysis/journeywords.h"
#include "model/analysis/valuetext.h"
#include "model/analysis/waivers.h"
#include "model/base/text.h"
#include "model/catalogue/products.h"
#include "model/comments/commenttext.h"
#include "model/drawing/flowtext.h"
#include "model/webpage/pagetexts.h"
#include "model/webpage/whatif.h"

#include <QJsonArray>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// Elements and relations with their fields in words.
class ItemData
{
public:
    ItemData(const Graph &graph, const ItemNumbers &numbers)
        : m_graph(graph)
        , m_schema(graph)
        , m_numbers(numbers)
    {
        readComments();
        for (int number = 0; number < numbers.count(); ++number)
            m_items.append(dataOf(numbers.item(number)));
    }

    QJsonArray items() const { return m_items; }
    /// Only those that occur.
    QJsonArray kinds() const { return m_kinds; }
    QJsonArray fields() const { return m_fields; }

private:
    QJsonObject dataOf(const Item &item)
    {
        QJsonObject data {{u"id"_s, item.id}, {u"kind"_s, kindNumber(item.kind)}};
        if (item.from.isEmpty())
            addElement(item, &data);
        else
            addRelation(item, &data);
        if (const QJsonArray fields = fieldsOf(item); !fields.isEmpty())
            data.insert(u"fields"_s, fields);
        if (const QJsonArray said = m_comments.value(item.id); !said.isEmpty())
            data.insert(u"comments"_s, said);
        return data;
    }

    /// What is said in threads that are open: who and when, and the text.
    void readComments()
    {
        for (const Thread &thread : threadsOf(m_graph)) {
            if (!thread.isOpen())
                continue;
            for (const Comment &comment : thread.comments)
                m_comments[thread.on].append(QJsonArray {
                    writtenText(comment, {}), cleanText(comment.text, comment.text.size())});
        }
    }

    void addElement(const Item &element, QJsonObject *data) const
    {
        data->insert(u"name"_s, itemName(m_graph, element.id));
        const ProductPtr product =
            element.kind == u"tool"_key ? productCalled(element.name()) : nullptr;
        if (product && !product->isOwn)
            data->insert(u"aliases"_s, QJsonArray::fromStringList(product->aliases));
    }

    void addRelation(const Item &relation, QJsonObject *data) const
    {
        data->insert(u"from"_s, m_numbers.of(relation.from));
        data->insert(u"to"_s, m_numbers.of(relation.to));
        QStringList words {flowLabel(m_graph, m_schema, relation)};
        const FlowStyle style = flowStyle(relation);
        if (isFlow(style) && style != FlowStyle::Automatic)
            words.append(nameOf(style));
        words.removeAll(QString());
        if (!words.isEmpty())
            data->insert(u"label"_s, words.join(u" · "_s));
        if (relation.fields.get(u"two-way"_key).flag())
            data->insert(u"twoWay"_s, true);
    }

    QJsonArray fieldsOf(const Item &item)
    {
        QJsonArray fields;
        for (const FieldRow *row : m_schema.fieldsOf(item.kind)) {
            const Value &value = item.fields.get(row->id);
            if (!isTold(*row) || value.isUnknown() || value.isEmpty() == !value.isNone())
                continue;
            fields.append(QJsonArray {fieldNumber(row), inWords(*row, value)});
        }
        return fields;
    }

    static bool isTold(const FieldRow &row)
    {
        return row.type != FieldType::Json && row.id != key::name && row.id != key::from
            && row.id != key::to && row.id != key::kind;
    }

    /// A text, or the numbers of the items that it names.
    QJsonValue inWords(const FieldRow &row, const Value &value) const
    {
        if (row.isReference() && !value.isNone())
            return m_numbers.of(value.isText() ? QStringList {value.text()} : value.list());
        if (row.type == FieldType::LongText && value.isText())
            return value.text();
        const QString text = shownText(m_graph, row, value);
        return value.isNumber() && !row.unit().isEmpty() ? text + u' ' + row.unit() : text;
    }

    int kindNumber(Key kind)
    {
        int &number = m_kindNumbers[kind];
        if (number > 0)
            return number - 1;
        const KindRow &row = *Schema::kind(kind);
        QJsonObject data {{u"id"_s, kind.text()}, {u"label"_s, row.label()}};
        if (row.sort == ItemSort::Relation) {
            data.insert(u"from"_s, row.sideLabel(key::from));
            data.insert(u"to"_s, row.sideLabel(key::to));
        } else {
            data.insert(u"plural"_s, row.plural());
        }
        m_kinds.append(data);
        number = int(m_kinds.size());
        return number - 1;
    }

    int fieldNumber(const FieldRow *row)
    {
        int &number = m_fieldNumbers[row];
        if (number == 0) {
            m_fields.append(QJsonObject {{u"id"_s, row->id.text()}, {u"label"_s, row->label()}});
            number = int(m_fields.size());
        }
        return number - 1;
    }

    const Graph &m_graph;
    const Schema m_schema;
    const ItemNumbers &m_numbers;
    QHash<Key, int> m_kindNumbers; ///< one more than the number; 0 where it has none yet
    QHash<const FieldRow *, int> m_fieldNumbers; ///< the same
    QHash<QString, QJsonArray> m_comments; ///< by what they are on
    QJsonArray m_items;
    QJsonArray m_kinds;
    QJsonArray m_fields;
};

/// Findings, with what all of a rule have in common told once.
class FindingData
{
public:
    FindingData(const Report &report, const ItemNumbers &numbers)
        : m_graph(report.graph)
        , m_numbers(numbers)
    {
        QHash<QString, int> places;
        for (const Finding &finding : report.findings) {
            places.insert(finding.key, int(m_findings.size()));
            m_findings.append(dataOf(finding));
        }
        for (const Finding &finding : report.firstFindings())
            m_first.append(places.value(finding.key));
    }

    QJsonArray rules() const { return m_rules; }
    QJsonArray findings() const { return m_findings; }
    QJsonArray first() const { return m_first; }

private:
    QJsonObject dataOf(const Finding &finding)
    {
        QJsonObject data {{u"rule"_s, ruleNumber(finding)},
                          {u"severity"_s, severityId(finding.severity)},
                          {u"key"_s, finding.key},
                          {u"seen"_s, whatWasSeen(m_graph, finding)},
                          {u"about"_s, m_numbers.of(finding.keyItems)},
                          {u"items"_s, m_numbers.of(finding.items)}};
        if (const QString subject = findingSubject(m_graph, finding); !subject.isEmpty())
            data.insert(u"subject"_s, subject);
        if (finding.isWaived())
            data.insert(u"accepted"_s, acceptanceSentence(m_graph, finding.waiver));
        return data;
    }

    int ruleNumber(const Finding &finding)
    {
        const auto known = m_ruleNumbers.constFind(finding.rule);
        if (known != m_ruleNumbers.constEnd())
            return *known;
        m_rules.append(QJsonObject {{u"id"_s, finding.rule},
                                    {u"title"_s, finding.title()},
                                    {u"why"_s, finding.why()},
                                    {u"do"_s, finding.doText()}});
        return *m_ruleNumbers.insert(finding.rule, int(m_rules.size()) - 1);
    }

    const Graph &m_graph;
    const ItemNumbers &m_numbers;
    QHash<QString, int> m_ruleNumbers;
    QJsonArray m_rules;
    QJsonArray m_findings;
    QJsonArray m_first;
};

QJsonObject stepData(const Vocabulary &words,
                     const ItemNumbers &numbers,
                     const JourneyWalk &walk,
                     qsizetype number)
{
    const JourneyWalk::Step &step = walk.steps[number];
    QJsonArray way;
    for (const WayNote &note : wayNotes(words.graph(), walk, number))
        way.append(QJsonObject {{u"kind"_s, note.icon}, {u"text"_s, note.text}});
    return {{u"at"_s, numbers.of(step.touchpoint)},
            {u"tools"_s, numbers.of(step.tools)},
            {u"people"_s, numbers.of(step.people)},
            {u"data"_s, numbers.of(step.data)},
            {u"feeling"_s, feelingText(step.feeling)},
            {u"way"_s, way}};
}

QJsonArray journeyData(const Vocabulary &words, const ItemNumbers &numbers)
{
    QJsonArray journeys;
    for (const Journey &journey : journeysOf(words)) {
        const QString id = words.index().element(journey.element).id;
        const JourneyWalk walked = walk(words, id);
        if (walked.steps.isEmpty())
            continue;
        QJsonArray steps;
        for (qsizetype number = 0; number < walked.steps.size(); ++number)
            steps.append(stepData(words, numbers, walked, number));
        journeys.append(QJsonObject {{u"item"_s, numbers.of(id)},
                                     {u"steps"_s, steps},
                                     {u"handOffs"_s, walked.handOffs.size()},
                                     {u"byHand"_s, walked.byHand()},
                                     {u"askedTwice"_s, walked.askedTwice.size()}});
    }
    return journeys;
}

QJsonArray viewData(const PageViews &page)
{
    QJsonArray views;
    for (const PageViews::View &view : page.views)
        views.append(QJsonObject {{u"id"_s, view.id}, {u"name"_s, view.name}});
    return views;
}

QJsonObject textData()
{
    QJsonObject texts;
    for (const auto &[id, text] : pageTexts())
        texts.insert(QString::fromLatin1(id), text);
    return texts;
}

} // namespace

int ItemNumbers::of(const QString &id) const
{
    if (const int element = m_index.elementNumber(id); element >= 0)
        return element;
    const int relation = m_index.relationNumber(id);
    return relation < 0 ? -1 : m_index.elementCount() + relation;
}

QJsonArray ItemNumbers::of(const QStringList &ids) const
{
    QJsonArray numbers;
    for (const QString &id : ids) {
        if (const int number = of(id); number >= 0)
            numbers.append(number);
    }
    return numbers;
}

QJsonObject
pageData(const Report &report, const ItemNumbers &numbers, const PageViews &views, QDate today)
{
    const Vocabulary words(report.graph, today);
    const ItemData items(report.graph, numbers);
    const FindingData findings(report, numbers);
    return {{u"texts"_s, textData()},
            {u"views"_s, viewData(views)},
            {u"kinds"_s, items.kinds()},
            {u"fields"_s, items.fields()},
            {u"items"_s, items.items()},
            {u"rules"_s, findings.rules()},
            {u"findings"_s, findings.findings()},
            {u"first"_s, findings.first()},
            {u"debt"_s, report.debt()},
            {u"journeys"_s, journeyData(words, numbers)},
            {u"whatIf"_s, whatIfData(words, numbers)}};
}

} // namespace martlet
