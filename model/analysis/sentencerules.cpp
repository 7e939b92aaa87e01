// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/sentencerules.h"

#include "model/analysis/rulesentence.h"
#include "model/base/language.h"
#include "model/base/number.h"
#include "model/base/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// What is asked about: an element or a relation, by its number.
struct Subject
{
    int number;
    bool isRelation;

    const Item &item(const Vocabulary &words) const
    {
        return isRelation ? words.index().relation(number) : words.index().element(number);
    }
    bool isLive(const Vocabulary &words) const
    {
        return isRelation ? words.isLiveRelation(number) : words.isLive(number);
    }
};

using Condition = std::function<Truth(const Vocabulary &words, Subject subject)>;
using Conditions = std::vector<Condition>;

struct Requirement
{
    Key kind;
    bool ofRelations = false;
    Conditions that;
    Conditions must;
    Conditions except;
    QStringList mustLabels; ///< what is asked, for people
    QList<Key> mustFields; ///< an empty one where it is no field
    QDate until;
};

Truth truth(bool yes)
{
    return yes ? Truth::Yes : Truth::No;
}

Truth all(const Conditions &conditions, const Vocabulary &words, Subject subject)
{
    Truth holds = Truth::Yes;
    for (const Condition &condition : conditions)
        holds = both(holds, condition(words, subject));
    return holds;
}

Truth any(const Conditions &conditions, const Vocabulary &words, Subject subject)
{
    Truth holds = Truth::No;
    for (const Condition &condition : conditions)
        holds = either(holds, condition(words, subject));
    return holds;
}

QDate dayOf(const QString &text, QDate today)
{
    if (!text.startsWith("today"_L1))
        return QDate::fromString(text, Qt::ISODate);
    return today.addDays(text.mid(5).toInt());
}

bool isDay(const QString &text)
{
    static const QRegularExpression relative(u"^today([+-][0-9]{1,5})?$"_s);
    return relative.match(text).hasMatch() || QDate::fromString(text, Qt::ISODate).isValid();
}

bool hasText(const Value &value, const QString &text)
{
    if (value.isList())
        return value.list().contains(text, Qt::CaseInsensitive);
    return value.text().contains(text, Qt::CaseInsensitive);
}

bool isSame(const Value &value, const QJsonValue &wanted)
{
    if (wanted.isBool())
        return value.isFlag() && value.flag() == wanted.toBool();
    if (wanted.isDouble())
        return value.isNumber() && value.number() == wanted.toDouble();
    return value.isText() && value.text() == wanted.toString();
}

/// Reads conditions, and remembers the first thing that it did not understand.
class Reader
{
    Q_DECLARE_TR_FUNCTIONS(martlet::SentenceRules)

public:
    Reader(const Graph &graph, const Schema &schema)
        : m_graph(graph)
        , m_schema(schema)
    { }

    std::optional<QString> problem() const { return m_problem; }

    Requirement read(const QJsonObject &json)
    {
        Requirement wanted;
        const KindRow *kind = Schema::kind(Key(json["kind"_L1].toString()));
        if (!kind || (kind->sort != ItemSort::Element && kind->sort != ItemSort::Relation)) {
            complain(tr("It is about things that this version of Martlet does not know."));
            return wanted;
        }
        onlyKnown(json,
                  {u"id"_s,
                   u"name"_s,
                   u"kind"_s,
                   u"severity"_s,
                   u"why"_s,
                   u"do"_s,
                   u"that"_s,
                   u"must"_s,
                   u"except"_s,
                   u"until"_s});
        wanted.kind = kind->id;
        wanted.ofRelations = kind->sort == ItemSort::Relation;
        wanted.that = conditions(json["that"_L1], kind->id, 0);
        wanted.must = conditions(json["must"_L1], kind->id, 0);
        wanted.except = conditions(json["except"_L1], kind->id, 0);
        describe(json["must"_L1], wanted);
        wanted.until = QDate::fromString(json["until"_L1].toString(), Qt::ISODate);
        if (json.contains("until"_L1) && !wanted.until.isValid())
            complain(tr("Its last day is not a date such as 2027-03-31."));
        if (json.contains("severity"_L1) && !severityNamed(json["severity"_L1].toString()))
            complain(tr("Its severity is not one that this version of Martlet knows."));
        if (wanted.must.empty())
            complain(tr("It does not say what must be."));
        return wanted;
    }

private:
    void complain(const QString &sentence)
    {
        if (!m_problem)
            m_problem = sentence;
    }

    // What a newer version added could turn the meaning around, so nothing is passed over.
    void onlyKnown(const QJsonObject &json, const QStringList &known)
    {
        for (auto member = json.begin(); member != json.end(); ++member) {
            if (!known.contains(member.key()))
                complain(tr("“%1” in it is not known to this version of Martlet.")
                             .arg(cleanText(member.key(), 60)));
        }
    }

    Conditions conditions(const QJsonValue &json, Key kind, int depth)
    {
        Conditions list;
        if (!json.isUndefined() && !json.isArray())
            complain(tr("Its conditions are not a list."));
        for (const QJsonValue &entry : json.toArray()) {
            if (++m_count > mostConditions) {
                complain(tr("It has more than %1 conditions.").arg(numberText(mostConditions)));
                return {};
            }
            if (depth > deepestCondition) {
                complain(tr("Its conditions stand more than %1 deep in each other.")
                             .arg(numberText(deepestCondition)));
                return {};
            }
            list.push_back(condition(entry.toObject(), kind, depth));
        }
        return list;
    }

    Condition condition(const QJsonObject &json, Key kind, int depth)
    {
        if (json.contains("field"_L1))
            return aboutField(json, kind);
        if (json.contains("related"_L1))
            return aboutRelated(json, kind, depth);
        if (json.contains("end"_L1))
            return aboutEnd(json, kind, depth);
        onlyKnown(json, {u"live"_s});
        if (!json["live"_L1].isBool())
            complain(tr("One of its conditions is not known to this version of Martlet."));
        return [live = json["live"_L1].toBool()](const Vocabulary &words, Subject subject) {
            return truth(subject.isLive(words) == live);
        };
    }

    const FieldRow *fieldOf(const QJsonObject &json, Key kind)
    {
        const QString id = json["field"_L1].toString();
        const FieldRow *row = m_schema.field(kind, Key(id));
        if (!row) {
            complain(tr("The field “%1” is gone, or not known to this version of Martlet.")
                         .arg(cleanText(id, 60)));
        }
        return row;
    }

    Condition aboutField(const QJsonObject &json, Key kind)
    {
        const FieldRow *row = fieldOf(json, kind);
        const QJsonObject test = without(json, u"field"_s);
        if (test.size() != 1)
            complain(tr("One of its conditions does not say exactly one thing about its field."));
        if (m_problem || !row)
            return {};
        const QString name = test.begin().key();
        const QJsonValue wanted = test.begin().value();
        const Condition made = fieldTest(row->id, name, wanted);
        if (!made)
            complain(tr("“%1” in it is not known to this version of Martlet.").arg(name));
        else if (!fits(*row, name, wanted))
            complain(tr("What it asks of “%1” does not fit that field.").arg(row->label()));
        else if (name != "filled"_L1 && row->isReference() && !isThere(*row, wanted.toString()))
            complain(tr("What it names in “%1” is not on the map.").arg(row->label()));
        return made;
    }

    bool isThere(const FieldRow &row, const QString &id) const
    {
        const Item *item = m_graph.find(id);
        return item && (row.refersTo.isEmpty() || row.refersTo.contains(item->kind));
    }

    static QJsonObject without(QJsonObject json, const QString &member)
    {
        json.remove(member);
        return json;
    }

    static bool fits(const FieldRow &row, const QString &test, const QJsonValue &wanted)
    {
        using enum FieldType;
        static const QList<FieldType> searched {
            Text, LongText, SuggestedText, TextList, References};
        static const QList<FieldType> compared {Text, LongText, SuggestedText, OneOf, Reference};
        if (test == "filled"_L1)
            return wanted.isBool();
        if (test == "contains"_L1)
            return searched.contains(row.type) && !wanted.toString().isEmpty();
        if (test == "before"_L1 || test == "after"_L1)
            return row.type == Date && isDay(wanted.toString());
        if (row.type == Number)
            return wanted.isDouble() && !Schema::problem(row, Value(wanted.toDouble()));
        if (test == "at-least"_L1 || test == "at-most"_L1)
            return false;
        if (row.type == Flag)
            return wanted.isBool();
        return compared.contains(row.type) && wanted.isString()
            && !Schema::problem(row, Value(wanted.toString()));
    }

    // What is asked of a value that is known; "none" is one, and is nothing of it all. So are tags
    // that nobody gave: nobody notes that a thing has none.
    static Condition ofKnown(Key field,
                             const std::function<bool(const Value &, QDate today)> &holds)
    {
        return [field, holds](const Vocabulary &words, Subject subject) {
            const Value &value = subject.item(words).fields.get(field);
            const bool isOpen = value.isUnknown() && field != u"tags"_key;
            return isOpen ? Truth::Unknown : truth(holds(value, words.today()));
        };
    }

    static Condition fieldTest(Key field, const QString &test, const QJsonValue &wanted)
    {
        if (test == "filled"_L1) {
            return [field, filled = wanted.toBool()](const Vocabulary &words, Subject subject) {
                const Truth lacks = words.lacks(subject.item(words), field);
                return filled ? negated(lacks) : lacks;
            };
        }
        if (test == "is"_L1)
            return ofKnown(field, [=](const Value &v, QDate) { return isSame(v, wanted); });
        if (test == "is-not"_L1)
            return ofKnown(field, [=](const Value &v, QDate) { return !isSame(v, wanted); });
        const QString text = wanted.toString();
        if (test == "contains"_L1)
            return ofKnown(field, [=](const Value &v, QDate) { return hasText(v, text); });
        const double number = wanted.toDouble();
        if (test == "at-least"_L1) {
            return ofKnown(
                field, [=](const Value &v, QDate) { return v.isNumber() && v.number() >= number; });
        }
        if (test == "at-most"_L1) {
            return ofKnown(
                field, [=](const Value &v, QDate) { return v.isNumber() && v.number() <= number; });
        }
        const auto compared = [=](auto isOrdered) {
            return ofKnown(field, [=](const Value &v, QDate today) {
                const QDate day = QDate::fromString(v.text(), Qt::ISODate);
                return day.isValid() && isOrdered(day, dayOf(text, today));
            });
        };
        if (test == "before"_L1)
            return compared(std::less<>());
        return test == "after"_L1 ? compared(std::greater<>()) : Condition();
    }

    Conditions aboutOther(const QJsonValue &json, const QList<Key> &kinds, int depth)
    {
        // Where several kinds may stand there, each knows the fields asked for, or it is refused.
        Conditions read;
        for (const Key kind : kinds)
            read = conditions(json, kind, depth);
        return read;
    }

    Condition aboutRelated(const QJsonObject &json, Key kind, int depth)
    {
        onlyKnown(
            json,
            {u"related"_s, u"direction"_s, u"where"_s, u"other"_s, u"at-least"_s, u"at-most"_s});
        const KindRow *relation = Schema::kind(Key(json["related"_L1].toString()));
        const QString direction = json["direction"_L1].toString();
        const bool outgoing = direction == "out"_L1;
        if (!relation || (!outgoing && direction != "in"_L1)) {
            complain(tr("One of its conditions is not known to this version of Martlet."));
            return {};
        }
        const QList<Key> others = otherKinds(*relation, kind, outgoing);
        if (others.isEmpty())
            complain(tr("It asks for a connection that such a thing cannot have."));
        if (!areCounts(json["at-least"_L1], json["at-most"_L1]))
            complain(tr("It counts connections, but the number that it asks for is not possible."));
        const Conditions where = conditions(json["where"_L1], relation->id, depth + 1);
        const Conditions other = aboutOther(json["other"_L1], others, depth + 1);
        const double most = json["at-most"_L1].toDouble(std::numeric_limits<double>::max());
        const double least = json["at-least"_L1].toDouble(json.contains("at-most"_L1) ? 0 : 1);
        // Each thing is asked once, or neighbours of neighbours of a hub would never end. A rule
        // is read for one check, so the answers are of one state.
        auto answers = std::make_shared<QHash<int, Truth>>();
        return [=, relationKind = relation->id](const Vocabulary &words, Subject subject) {
            if (const auto known = answers->constFind(subject.number); known != answers->cend())
                return *known;
            const Truth answer =
                counted(words, subject.number, relationKind, outgoing, where, other, least, most);
            answers->insert(subject.number, answer);
            return answer;
        };
    }

    static bool areCounts(const QJsonValue &least, const QJsonValue &most)
    {
        const auto isCount = [](const QJsonValue &number) {
            return number.isUndefined() || (number.toInt(-1) >= 0 && number.toInt() <= mostCounted);
        };
        return isCount(least) && isCount(most) && least.toInt(0) <= most.toInt(mostCounted);
    }

    static Truth counted(const Vocabulary &words,
                         int element,
                         Key relationKind,
                         bool outgoing,
                         const Conditions &where,
                         const Conditions &other,
                         double least,
                         double most)
    {
        const Index &index = words.index();
        int certain = 0;
        int possible = 0;
        for (const int relation : outgoing ? index.out(element) : index.in(element)) {
            if (index.relation(relation).kind != relationKind || !words.isLiveRelation(relation))
                continue;
            const int end = outgoing ? index.to(relation) : index.from(relation);
            const Truth holds =
                both(all(where, words, {relation, true}), all(other, words, {end, false}));
            certain += holds == Truth::Yes ? 1 : 0;
            possible += holds == Truth::No ? 0 : 1;
        }
        if (certain > most || possible < least)
            return Truth::No;
        return certain >= least && possible <= most ? Truth::Yes : Truth::Unknown;
    }

    Condition aboutEnd(const QJsonObject &json, Key kind, int depth)
    {
        onlyKnown(json, {u"end"_s, u"where"_s});
        const KindRow *relation = Schema::kind(kind);
        const bool from = json["end"_L1].toString() == "from"_L1;
        if (relation->sort != ItemSort::Relation
            || (!from && json["end"_L1].toString() != "to"_L1)) {
            complain(tr("One of its conditions is not known to this version of Martlet."));
            return {};
        }
        const Conditions where = aboutOther(json["where"_L1], endKinds(*relation, from), depth + 1);
        return [=](const Vocabulary &words, Subject subject) {
            const Index &index = words.index();
            const int end = from ? index.from(subject.number) : index.to(subject.number);
            return all(where, words, {end, false});
        };
    }

    void describe(const QJsonValue &must, Requirement &wanted) const
    {
        for (const QJsonValue &entry : must.toArray()) {
            const QJsonObject condition = entry.toObject();
            const FieldRow *row =
                m_schema.field(wanted.kind, Key(condition["field"_L1].toString()));
            const KindRow *relation = Schema::kind(Key(condition["related"_L1].toString()));
            wanted.mustLabels.append(row            ? row->label()
                                         : relation ? relation->plural()
                                                    : QString());
            wanted.mustFields.append(row ? row->id : Key());
        }
    }

    const Graph &m_graph;
    const Schema &m_schema;
    std::optional<QString> m_problem;
    qsizetype m_count = 0;
};

// Who is left out is not asked; what is not known of who is asked, leaves the answer open.
void judgeSubject(Judge &judge, const Requirement &wanted, Severity severity, Subject subject)
{
    const Vocabulary &words = judge.words();
    const bool exceptionsCount = !wanted.until.isValid() || words.today() < wanted.until;
    const Truth excepted = exceptionsCount ? any(wanted.except, words, subject) : Truth::No;
    const Truth asked = both(all(wanted.that, words, subject), negated(excepted));
    if (asked == Truth::No)
        return;
    const Item &item = subject.item(words);
    const Truth fails = negated(all(wanted.must, words, subject));
    if (!judge.fails(item, fails == Truth::No ? Truth::No : both(asked, fails)))
        return;
    Finding finding;
    finding.severity = severity;
    finding.keyItems = {item.id};
    QStringList missing;
    for (size_t i = 0; i < wanted.must.size(); ++i) {
        if (wanted.must[i](words, subject) != Truth::No)
            continue;
        missing.append(wanted.mustLabels.at(qsizetype(i)));
        finding.missing.append(wanted.mustFields.at(qsizetype(i)));
    }
    missing.removeAll(QString());
    finding.missing.removeAll(Key());
    finding.seen = [id = item.id, missing](const Graph &graph) {
        if (missing.isEmpty())
            return Rule::tr("“%1” is not as your own rule asks.").arg(itemName(graph, id));
        //: %2 is a list of names of fields
        return Rule::tr("“%1” is not as your own rule asks (%2).")
            .arg(itemName(graph, id), spokenLocale().createSeparatedList(missing));
    };
    judge.fail(std::move(finding));
}

void judgeAll(Judge &judge, const Requirement &wanted, Severity severity)
{
    for (const int number : judge.words().index().ofKind(wanted.kind))
        judgeSubject(judge, wanted, severity, {number, wanted.ofRelations});
}

Rule ruleOf(const Graph &graph,
            const Schema &schema,
            const QJsonObject &json,
            const Requirement &wanted)
{
    const auto text = [&](QLatin1StringView member) {
        return cleanText(json[member].toString(), nameLimit).simplified().toUtf8();
    };
    Rule rule;
    rule.id = json["id"_L1].toString();
    rule.packSource = QT_TRANSLATE_NOOP("martlet::Rule", "Your own rules");
    rule.severity = severityNamed(json["severity"_L1].toString()).value_or(Severity::Warning);
    rule.titleSource = text("name"_L1);
    rule.checksSource = ruleSentence(graph, schema, json).toUtf8();
    rule.whySource = text("why"_L1);
    if (rule.whySource.isEmpty())
        rule.whySource = QT_TRANSLATE_NOOP("martlet::Rule", "You have agreed on this rule.");
    rule.doSource = text("do"_L1);
    if (rule.doSource.isEmpty())
        rule.doSource = QT_TRANSLATE_NOOP(
            "martlet::Rule", "Fill in what the rule asks for, or accept it with a reason.");
    rule.fixes = {u"fill-in"_s, u"ask"_s, u"accept"_s};
    rule.judge = [wanted, severity = rule.severity](Judge &judge) {
        judgeAll(judge, wanted, severity);
    };
    return rule;
}

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(martlet::SentenceRules)

public:
    static std::optional<QString> identityProblem(const QJsonObject &json)
    {
        static const QRegularExpression form(u"^[A-Z]{2,8}-[0-9]{2,4}$"_s);
        const QString id = json["id"_L1].toString();
        if (!form.match(id).hasMatch())
            return tr("It has no identity such as MY-01.");
        if (findRule(id))
            return tr("Its identity is that of a built-in rule.");
        if (json["name"_L1].toString().trimmed().isEmpty())
            return tr("It has no name.");
        return {};
    }
};

} // namespace

QString SkippedRule::text() const
{
    //: the identity of a rule, its name, and a sentence that says why it was not used
    return Texts::tr("%1 “%2”: %3").arg(id, name, reason);
}

QList<Key> otherKinds(const KindRow &relation, Key kind, bool outgoing)
{
    QList<Key> kinds;
    for (const auto &[from, to] : relation.ends) {
        const Key other = outgoing ? to : from;
        if ((outgoing ? from : to) == kind && !kinds.contains(other))
            kinds.append(other);
    }
    return kinds;
}

QList<Key> endKinds(const KindRow &relation, bool from)
{
    QList<Key> kinds;
    for (const auto &[first, second] : relation.ends) {
        if (const Key end = from ? first : second; !kinds.contains(end))
            kinds.append(end);
    }
    return kinds;
}

static OwnRule readIn(const Graph &graph, const Schema &schema, const QJsonObject &json)
{
    Reader reader(graph, schema);
    const Requirement wanted = reader.read(json);
    if (const auto problem = reader.problem())
        return {json, {}, *problem};
    return {json, ruleOf(graph, schema, json, wanted), {}};
}

OwnRule readOwnRule(const Graph &graph, const QJsonObject &json)
{
    return readIn(graph, Schema(graph), json);
}

QList<OwnRule> ownRulesOf(const Graph &graph)
{
    QList<OwnRule> read;
    const QJsonArray list = graph.project().fields.get(Key(u"rules")).json().toArray();
    if (list.isEmpty())
        return read;
    const Schema schema(graph);
    QSet<QString> taken;
    for (const QJsonValue &entry : list) {
        const QJsonObject json = entry.toObject();
        const QString id = json["id"_L1].toString();
        auto problem = Texts::identityProblem(json);
        if (!problem && taken.contains(id))
            problem = Texts::tr("There is another rule with its identity.");
        if (!problem && taken.size() >= mostOwnRules)
            problem = Texts::tr("There are more than %1 rules.").arg(numberText(mostOwnRules));
        read.append(problem ? OwnRule {json, {}, *problem} : readIn(graph, schema, json));
        if (read.last().rule)
            taken.insert(id);
    }
    return read;
}

SentenceRules sentenceRulesOf(const Graph &graph)
{
    SentenceRules read;
    for (const OwnRule &own : ownRulesOf(graph)) {
        if (own.rule)
            read.rules.append(*own.rule);
        else
            read.skipped.append({cleanText(own.json["id"_L1].toString(), 60).simplified(),
                                 cleanText(own.json["name"_L1].toString(), nameLimit).simplified(),
                                 own.problem});
    }
    return read;
}

} // namespace martlet
