// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rulesentence.h"

#include "model/base/number.h"
#include "model/base/text.h"

#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Parts = QList<SentencePart>;
using enum SentencePart::Role;

/// Writes the sentence of a rule. In its texts, what stands in [brackets] is a piece that can be
/// chosen, and {braces} stand around a connection.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(martlet::RuleSentence)

public:
    Writer(const Graph &graph, const Schema &schema, const QJsonObject &rule)
        : m_graph(graph)
        , m_schema(schema)
        , m_rule(rule)
    { }

    Parts whole() const
    {
        const Parts subject = subjectParts();
        const Parts must = conditions({u"must"_s}, &Writer::asMust, &Writer::withAnd);
        //: %1 is what a rule is about, such as “Every tool that is in use”, %2 such as “must have
        //: Owner filled in”
        Parts all = fill(tr("%1 %2", "a thing and what must be"),
                         {subject, must.size() > 1 ? must : missing() + must});
        const Parts except = conditions({u"except"_s}, &Writer::asThat, &Writer::withOr);
        const bool excepts = except.size() > 1;
        //: %2 is such as “with Tags containing legacy”
        all = excepts ? fill(tr("%1, except one %2"), {all, except}) : all + except;
        if (excepts)
            all = withUntil(all);
        return fill(tr("%1."), {all});
    }

private:
    using Lead = Parts (Writer::*)(const QJsonObject &condition, const QStringList &path) const;
    using Join = Parts (*)(const Parts &a, const Parts &b, bool last);

    static Parts fill(const QString &sentence,
                      const QList<Parts> &with,
                      const QStringList &path = {},
                      SentencePart::Role bracket = Test)
    {
        static const QRegularExpression marks(uR"(%([1-9])|\[([^\]]*)\]|\{([^}]*)\})"_s);
        Parts parts;
        qsizetype end = 0;
        const auto words = [&](qsizetype to) {
            if (to > end)
                parts.append({Words, sentence.mid(end, to - end)});
        };
        for (auto found = marks.globalMatch(sentence); found.hasNext();) {
            const QRegularExpressionMatch mark = found.next();
            words(mark.capturedStart());
            end = mark.capturedEnd();
            if (mark.hasCaptured(1))
                parts += with.value(mark.captured(1).toInt() - 1);
            else if (mark.hasCaptured(2))
                parts.append({bracket, mark.captured(2), path});
            else
                parts.append({Connection, mark.captured(3), path});
        }
        words(sentence.size());
        return parts;
    }

    static Parts withAnd(const Parts &a, const Parts &b, bool last)
    {
        return fill(last ? tr("%1 and %2") : tr("%1, %2"), {a, b});
    }
    static Parts withOr(const Parts &a, const Parts &b, bool last)
    {
        return fill(last ? tr("%1 or one %2") : tr("%1, one %2"), {a, b});
    }

    // A rule that asks for nothing yet.
    static Parts missing() { return {{Words, tr("must …"), {u"must"_s}}}; }

    QJsonArray list(const QStringList &path) const { return valueAt(m_rule, path).toArray(); }

    // Ends with the place where another condition can be added.
    Parts conditions(const QStringList &path, Lead lead, Join join) const
    {
        const QJsonArray all = list(path);
        Parts parts;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QStringList at = path + QStringList {QString::number(i)};
            const Parts one = (this->*lead)(all[i].toObject(), at) + Parts {{Remove, {}, at}};
            parts = i == 0 ? one : join(parts, one, i + 1 == all.size());
        }
        if (path.size() <= 2 * deepestCondition + 1)
            parts.append({Add, {}, path});
        return parts;
    }

    Parts subjectParts() const
    {
        const Parts every = fill(everyOne(), {}, {u"kind"_s}, Kind);
        const Parts that = conditions({u"that"_s}, &Writer::asThat, &Writer::withAnd);
        //: %1 is such as “Every tool”, %2 such as “that is in use” or “with Owner filled in”
        return that.size() > 1
            ? fill(tr("%1 %2", "a kind of things and which of them"), {every, that})
            : every + that;
    }

    Parts withUntil(const Parts &all) const
    {
        const QString day = m_rule["until"_L1].toString();
        const QStringList path {u"until"_s};
        if (day.isEmpty())
            return all + Parts {{Add, {}, path}};
        const QString text = dayText(QDate::fromString(day, Qt::ISODate));
        //: an exception that ends on a day
        return fill(tr("%1, until %2"), {all, {{Until, text, path}, {Remove, {}, path}}});
    }

    QString everyOne() const
    {
        static const QHash<QString, const char *> phrases {
            {u"tool"_s, QT_TR_NOOP("Every [tool]")},
            {u"data-object"_s, QT_TR_NOOP("Every [data object]")},
            {u"touchpoint"_s, QT_TR_NOOP("Every [touchpoint]")},
            {u"journey"_s, QT_TR_NOOP("Every [journey]")},
            {u"activity"_s, QT_TR_NOOP("Every [activity]")},
            {u"metric"_s, QT_TR_NOOP("Every [metric]")},
            {u"team"_s, QT_TR_NOOP("Every [team]")},
            {u"person"_s, QT_TR_NOOP("Every [person]")},
            {u"promise"_s, QT_TR_NOOP("Every [promise]")},
            {u"question"_s, QT_TR_NOOP("Every [question]")},
            {u"note"_s, QT_TR_NOOP("Every [note]")},
            {u"observation"_s, QT_TR_NOOP("Every [observation]")},
            {u"data-flow"_s, QT_TR_NOOP("Every [data flow]")},
            {u"hand-off"_s, QT_TR_NOOP("Every [hand-off]")},
            {u"next"_s, QT_TR_NOOP("Every [step to the next touchpoint]")},
            {u"supports"_s, QT_TR_NOOP("Every [link from a tool or activity to what it supports]")},
            {u"holds"_s, QT_TR_NOOP("Every [link from a tool to data it holds]")},
            {u"measures"_s, QT_TR_NOOP("Every [link from a metric to what it measures]")},
            {u"source"_s, QT_TR_NOOP("Every [link from a tool to a metric it is the source of]")},
            {u"conflicts"_s, QT_TR_NOOP("Every [conflict of two metrics]")},
            {u"fulfils"_s, QT_TR_NOOP("Every [link to a promise that is fulfilled]")},
            {u"feeds"_s, QT_TR_NOOP("Every [link from an activity to one that builds on it]")},
        };
        return tr(phrases.value(m_rule["kind"_L1].toString(), QT_TR_NOOP("Every [thing]")));
    }

    Parts asThat(const QJsonObject &condition, const QStringList &path) const
    {
        if (condition.contains("live"_L1))
            return fill(condition["live"_L1].toBool() ? tr("that [is live]")
                                                      : tr("that [is not live]"),
                        {},
                        path,
                        Live);
        //: %1 is such as “Owner filled in” or “at least 2 tools feeding it”
        return fill(tr("with %1"), {demand(condition, path, Before::With)});
    }

    Parts asMust(const QJsonObject &condition, const QStringList &path) const
    {
        if (condition.contains("live"_L1))
            return fill(condition["live"_L1].toBool() ? tr("must [be live]")
                                                      : tr("must [not be live]"),
                        {},
                        path,
                        Live);
        //: %1 is such as “Owner filled in” or “at least 2 tools feeding it”
        return fill(tr("must have %1"), {demand(condition, path, Before::MustHave)});
    }

    /// The words before a number of things: in some languages, the things change with them.
    enum class Before { With, MustHave };

    Parts demand(const QJsonObject &condition, const QStringList &path, Before before) const
    {
        if (condition.contains("related"_L1))
            return neighbours(condition, path, before);
        if (condition.contains("end"_L1)) {
            const Parts where = nested(path, u"where"_s);
            //: an end of a relation; %1 is what holds for it, with a space before it
            return fill(condition["end"_L1] == "from"_L1 ? tr("[a source]%1") : tr("[a target]%1"),
                        {where},
                        path,
                        End);
        }
        return aboutField(condition, path);
    }

    Parts aboutField(const QJsonObject &condition, const QStringList &path) const
    {
        const Key id(condition["field"_L1].toString());
        const FieldRow *row = m_schema.field(kindsAt(m_rule, path.mid(0, path.size() - 1))[0], id);
        const Parts field {{Field, row->label(), path, true}};
        for (auto test = condition.begin(); test != condition.end(); ++test) {
            if (test.key() == "filled"_L1)
                return fill(
                    test->toBool() ? tr("%1 [filled in]") : tr("%1 [left empty]"), {field}, path);
            if (test.key() != "field"_L1)
                return fill(
                    comparison(test.key()),
                    {field, valueParts(*row, test.value(), path + QStringList {test.key()})},
                    path);
        }
        return field;
    }

    static QString comparison(const QString &test)
    {
        //: of these, %1 is a field and %2 a value: “with Criticality of at least 3”
        static const QHash<QString, const char *> sentences {
            {u"is"_s, QT_TR_NOOP("%1 [that is] %2")},
            {u"is-not"_s, QT_TR_NOOP("%1 [other than] %2")},
            {u"contains"_s, QT_TR_NOOP("%1 [containing] %2")},
            {u"at-least"_s, QT_TR_NOOP("%1 [of at least] %2")},
            {u"at-most"_s, QT_TR_NOOP("%1 [of at most] %2")},
            {u"before"_s, QT_TR_NOOP("%1 [before] %2")},
            {u"after"_s, QT_TR_NOOP("%1 [after] %2")},
        };
        return tr(sentences.value(test));
    }

    Parts valueParts(const FieldRow &row, const QJsonValue &value, const QStringList &path) const
    {
        if (value.isBool())
            return {{Value, value.toBool() ? tr("yes") : tr("no"), path}};
        if (value.isDouble())
            return {{Value, numberText(value.toDouble()), path}};
        const QString text = value.toString();
        if (row.type == FieldType::Date)
            return {{Value, dayValue(text), path}};
        const QString label = row.isReference() && m_graph.contains(text) ? itemName(m_graph, text)
                                                                          : row.choiceLabel(text);
        return {{Value, cleanText(label, nameLimit).simplified(), path, true}};
    }

    static QString dayValue(const QString &text)
    {
        if (!text.startsWith("today"_L1))
            return dayText(QDate::fromString(text, Qt::ISODate));
        const int days = text.mid(5).toInt();
        if (days > 0)
            return tr("%n day(s) from today", nullptr, days);
        return days < 0 ? tr("%n day(s) before today", nullptr, -days) : tr("today");
    }

    Parts neighbours(const QJsonObject &condition, const QStringList &path, Before before) const
    {
        const KindRow &relation = *Schema::kind(Key(condition["related"_L1].toString()));
        const bool out = condition["direction"_L1] == "out"_L1;
        const Key kind = kindsAt(m_rule, path.mid(0, path.size() - 1))[0];
        const QList<Key> others = otherKinds(relation, kind, out);
        const Parts counted = fill(
            tr(phraseOf(relation.id.text(), out)), {amount(condition, path, others, before)}, path);
        const Parts other = nested(path, u"other"_s);
        const Parts where = nested(path, u"where"_s, true);
        return counted + other + where;
    }

    static const char *phraseOf(const QString &relation, bool out)
    {
        //: of these, %1 is such as “at least 2 tools”, and “it” is what the rule is about
        static const QHash<std::pair<QString, bool>, const char *> phrases {
            {{u"data-flow"_s, false}, QT_TR_NOOP("%1 {feeding it}")},
            {{u"data-flow"_s, true}, QT_TR_NOOP("%1 {that it feeds}")},
            {{u"hand-off"_s, false}, QT_TR_NOOP("%1 {handing over to it}")},
            {{u"hand-off"_s, true}, QT_TR_NOOP("%1 {that it hands over to}")},
            {{u"next"_s, false}, QT_TR_NOOP("%1 {right before it}")},
            {{u"next"_s, true}, QT_TR_NOOP("%1 {right after it}")},
            {{u"supports"_s, false}, QT_TR_NOOP("%1 {supporting it}")},
            {{u"supports"_s, true}, QT_TR_NOOP("%1 {that it supports}")},
            {{u"holds"_s, false}, QT_TR_NOOP("%1 {holding it}")},
            {{u"holds"_s, true}, QT_TR_NOOP("%1 {that it holds}")},
            {{u"measures"_s, false}, QT_TR_NOOP("%1 {measuring it}")},
            {{u"measures"_s, true}, QT_TR_NOOP("%1 {that it measures}")},
            {{u"source"_s, false}, QT_TR_NOOP("%1 {as its source}")},
            {{u"source"_s, true}, QT_TR_NOOP("%1 {that it is the source of}")},
            {{u"conflicts"_s, false}, QT_TR_NOOP("%1 {said to be in conflict with it}")},
            {{u"conflicts"_s, true}, QT_TR_NOOP("%1 {that it is in conflict with}")},
            {{u"fulfils"_s, false}, QT_TR_NOOP("%1 {fulfilling it}")},
            {{u"fulfils"_s, true}, QT_TR_NOOP("%1 {that it fulfils}")},
            {{u"feeds"_s, false}, QT_TR_NOOP("%1 {that it builds on}")},
            {{u"feeds"_s, true}, QT_TR_NOOP("%1 {building on it}")},
        };
        return phrases.value({relation, out}, QT_TR_NOOP("%1 {connected with it}"));
    }

    static Parts amount(const QJsonObject &condition,
                        const QStringList &path,
                        const QList<Key> &others,
                        Before before)
    {
        const auto count = [&](const QString &bound, double number) {
            return Parts {
                {Count, counted(others, int(number), before), path + QStringList {bound}}};
        };
        const QJsonValue least = condition["at-least"_L1];
        const QJsonValue most = condition["at-most"_L1];
        if (most.isUndefined())
            return fill(tr("[at least] %1"), {count(u"at-least"_s, least.toDouble(1))}, path);
        const Parts upper = count(u"at-most"_s, most.toDouble());
        if (least.isUndefined())
            return fill(tr("[at most] %1"), {upper}, path);
        //: two numbers of things, such as “from 2 tools to 5 tools”
        return fill(tr("[from] %1 to %2"), {count(u"at-least"_s, least.toDouble()), upper}, path);
    }

    static QString counted(const QList<Key> &kinds, int n, Before before)
    {
        const QString kind = kinds.size() == 1 ? kinds.first().text() : QString();
        const bool with = before == Before::With;
        if (kind == "tool"_L1)
            return with ? tr("%n tool(s)", "after: with", n)
                        : tr("%n tool(s)", "after: must have", n);
        if (kind == "touchpoint"_L1)
            return with ? tr("%n touchpoint(s)", "after: with", n)
                        : tr("%n touchpoint(s)", "after: must have", n);
        if (kind == "data-object"_L1)
            return with ? tr("%n data object(s)", "after: with", n)
                        : tr("%n data object(s)", "after: must have", n);
        if (kind == "metric"_L1)
            return with ? tr("%n metric(s)", "after: with", n)
                        : tr("%n metric(s)", "after: must have", n);
        if (kind == "activity"_L1)
            return with ? tr("%n activities", "after: with", n)
                        : tr("%n activities", "after: must have", n);
        if (kind == "promise"_L1)
            return with ? tr("%n promise(s)", "after: with", n)
                        : tr("%n promise(s)", "after: must have", n);
        return with ? tr("%n thing(s)", "after: with", n)
                    : tr("%n thing(s)", "after: must have", n);
    }

    Parts nested(const QStringList &path, const QString &member, bool ofConnection = false) const
    {
        const QStringList at = path + QStringList {member};
        const Parts all = conditions(at, &Writer::asThat, &Writer::withAnd);
        if (list(at).isEmpty())
            return all;
        //: conditions for a neighbour, or for the connection to it, right behind its name
        return fill(ofConnection ? tr(" (over a connection %1)") : tr(" (%1)"), {all});
    }

    const Graph &m_graph;
    const Schema &m_schema;
    const QJsonObject &m_rule;
};

} // namespace

QList<SentencePart> sentenceParts(const Graph &graph, const Schema &schema, const QJsonObject &rule)
{
    return Writer(graph, schema, rule).whole();
}

QString ruleSentence(const Graph &graph, const Schema &schema, const QJsonObject &rule)
{
    QString sentence;
    for (const SentencePart &part : sentenceParts(graph, schema, rule))
        sentence += part.isName ? Rule::tr("“%1”").arg(part.text) : part.text;
    return sentence;
}

QJsonValue valueAt(const QJsonValue &rule, const QStringList &path)
{
    QJsonValue value = rule;
    for (const QString &step : path)
        value = value.isArray() ? value[step.toInt()] : value[step];
    return value;
}

QJsonValue replacedAt(const QJsonValue &rule, QStringList path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    const QString step = path.takeFirst();
    if (rule.isArray()) {
        QJsonArray list = rule.toArray();
        const int place = step.toInt();
        const QJsonValue entry = replacedAt(list.at(place), path, value);
        if (entry.isUndefined())
            list.removeAt(place);
        else
            list.replace(place, entry);
        return list;
    }
    QJsonObject object = rule.toObject();
    // What is undefined goes: QJsonObject takes such a member out.
    object.insert(step, replacedAt(object.value(step), path, value));
    return object;
}

QList<Key> kindsAt(const QJsonObject &rule, const QStringList &list)
{
    QList<Key> kinds {Key(rule["kind"_L1].toString())};
    for (qsizetype end = 2; end < list.size(); end += 2) {
        const QJsonValue condition = valueAt(rule, list.mid(0, end));
        const KindRow *relation = Schema::kind(Key(condition["related"_L1].toString()));
        if (!relation)
            kinds = endKinds(*Schema::kind(kinds.first()), condition["end"_L1] == "from"_L1);
        else if (list.at(end) == "where"_L1)
            kinds = {relation->id};
        else
            kinds = otherKinds(*relation, kinds.first(), condition["direction"_L1] == "out"_L1);
    }
    return kinds;
}

} // namespace martlet
