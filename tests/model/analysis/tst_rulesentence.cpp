// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/rulesentence.h"
#include "model/change/draft.h"

#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace martlet;
using namespace Qt::StringLiterals;

using Role = SentencePart::Role;

static QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

/// Own rules as sentences, read and rewritten.
class TestRuleSentence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Draft draft {Graph()};
        draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
        draft.create(Key(u"tool"), u"CRM"_s, u"crm"_s);
        draft.create(Key(u"tool"), u"Shop"_s, u"shop"_s);
        draft.set(u"crm"_s, Key(u"tags"), QStringList {u"legacy"_s});
        draft.set(u"crm"_s, key::owner, u"anna"_s);
        const QJsonObject own {{u"kind"_s, u"tool"_s},
                               {u"id"_s, u"cost-centre"_s},
                               {u"label"_s, u"Cost centre"_s},
                               {u"type"_s, u"text"_s}};
        draft.set(projectId, Key(u"fields"), Value::fromJson(QJsonArray {own}));
        m_graph = draft.graph();
        m_schema = std::make_unique<Schema>(m_graph);
    }

    void rulesReadAsSentences_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("the example") << QByteArray(
            R"({"kind": "tool", "that": [{"live": true}, {"field": "personal-data", "is": true}],
                "must": [{"field": "dpa", "is": "yes"}],
                "except": [{"field": "tags", "contains": "legacy"}], "until": "2027-03-31"})")
                                     << u"Every tool that is live and with “Holds personal data” "
                                        u"that "
                                        u"is yes must have "
                                        "“Processing agreement” that is “Yes”, except one with "
                                        "“Tags” containing "
                                        "“legacy”, until 31 Mar 2027."_s;
        QTest::newRow("nothing but what must be")
            << QByteArray(R"({"kind": "journey", "must": [{"field": "owner", "filled": true}]})")
            << u"Every journey must have “Owner” filled in."_s;
        QTest::newRow("a person by name, and numbers")
            << QByteArray(R"({"kind": "tool", "that": [{"field": "owner", "is": "anna"},
                {"field": "criticality", "at-least": 3}, {"live": false}],
                "must": [{"field": "fallback", "filled": false}, {"live": true}]})")
            << u"Every tool with “Owner” that is “Anna”, with “Criticality” of at least 3 and that "
               "is not live must have “Fallback” left empty and must be live."_s;
        QTest::newRow("days")
            << QByteArray(
                   R"({"kind": "tool", "must": [{"field": "contract-end", "after": "today+90"},
                {"field": "verified-on", "after": "today-180"},
                {"field": "contract-end", "before": "2028-01-01"}]})")
            << u"Every tool must have “Contract ends” after 90 day(s) from today, must have "
               "“Verified on” after 180 day(s) before today and must have “Contract ends” before "
               "1 Jan 2028."_s;
        QTest::newRow("neighbours with conditions of their own") << QByteArray(
            R"({"kind": "tool", "that": [{"related": "supports", "direction": "out", "at-least": 1}],
                "must": [{"related": "data-flow", "direction": "in", "at-least": 2, "at-most": 5,
                  "other": [{"live": true}], "where": [{"field": "monitored", "is": true}]}]})")
                                                                 << u"Every tool with at least 1 "
                                                                    u"thing(s) that it supports "
                                                                    u"must have from 2 tool(s) to "
                                                                    "5 tool(s) feeding it (that is "
                                                                    "live) (over a connection "
                                                                    "with “Monitored” that is "
                                                                    "yes)."_s;
        QTest::newRow("ends, and a field of the project's own")
            << QByteArray(R"({"kind": "data-flow", "must": [{"end": "from",
                "where": [{"field": "cost-centre", "is-not": "12"}]}]})")
            << u"Every data flow must have a source (with “Cost centre” other than “12”)."_s;
    }
    void rulesReadAsSentences()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, sentence);
        QJsonObject rule = object(json.constData());
        QVERIFY(readOwnRule(m_graph, rule).rule);
        QCOMPARE(ruleSentence(m_graph, *m_schema, rule), sentence);
        rule[u"id"_s] = u"MY-01"_s;
        QCOMPARE(readOwnRule(m_graph, rule).rule->checks(), sentence);
    }

    void theSentenceOfTheBriefIsBuiltPieceByPiece()
    {
        QJsonObject rule = newOwnRule(m_graph);
        rule = added(rule, {u"that"_s}, u"Holds personal data"_s);
        rule = added(rule, {u"must"_s}, u"Processing agreement"_s);
        rule = chosen(rule, Role::Value, {u"must"_s, u"0"_s, u"is"_s}, u"Yes"_s);
        rule = added(rule, {u"except"_s}, u"Tags"_s);
        rule = chosen(rule, Role::Test, {u"except"_s, u"0"_s}, u"containing"_s);
        rule = chosen(rule, Role::Value, {u"except"_s, u"0"_s, u"contains"_s}, u"legacy"_s);
        const auto until = withTyped(
            m_graph, *m_schema, rule, part(rule, Role::Add, {u"until"_s}), u"31.3.2027"_s);
        QVERIFY(until);
        QCOMPARE((*until)[u"until"_s], QJsonValue(u"2027-03-31"_s));
        QCOMPARE((*until)[u"must"_s],
                 QJsonValue(object(R"({"m": [{"field": "dpa", "is": "yes"}]})")[u"m"_s]));
        QVERIFY(readOwnRule(m_graph, *until).rule);
    }

    void everyChoiceGivesARuleThatIsUnderstood_data()
    {
        QTest::addColumn<QString>("kind");
        for (const KindRow &kind : Schema::kinds()) {
            if (kind.sort == ItemSort::Element || kind.sort == ItemSort::Relation)
                QTest::newRow(qPrintable(kind.id.text())) << kind.id.text();
        }
    }
    void everyChoiceGivesARuleThatIsUnderstood()
    {
        QFETCH(QString, kind);
        const QJsonObject empty {{u"kind"_s, kind}};
        int tried = 0;
        for (const SentenceChoice &first : choices(empty, part(empty, Role::Add, {u"must"_s}))) {
            QVERIFY2(readOwnRule(m_graph, first.rule).rule, qPrintable(first.label));
            QVERIFY(!first.label.isEmpty());
            for (const SentencePart &piece : sentenceParts(m_graph, *m_schema, first.rule)) {
                const bool again = piece.role == Role::Kind || piece.role == Role::Add;
                if (again && tried > 50)
                    continue;
                for (const SentenceChoice &next : choices(first.rule, piece)) {
                    const OwnRule read = readOwnRule(m_graph, next.rule);
                    const bool lost = next.rule[u"must"_s].toArray().isEmpty();
                    QVERIFY2(
                        read.rule || lost,
                        qPrintable(first.label + u" / "_s + next.label + u": "_s + read.problem));
                    QVERIFY(!next.label.isEmpty());
                    ++tried;
                }
            }
        }
        QVERIFY(tried > 50);
    }

    void conditionsGoAndComeOnlySoDeep()
    {
        QJsonObject rule = object(R"({"kind": "tool", "must": [{"live": true}]})");
        QStringList list {u"must"_s};
        int depth = 0;
        while (hasPart(rule, Role::Add, list)) {
            rule = added(rule, list, u"feeding it"_s);
            const auto place = valueAt(rule, list).toArray().size() - 1;
            list += {QString::number(place), u"other"_s};
            ++depth;
        }
        QCOMPARE(depth, deepestCondition + 1);
        QVERIFY(readOwnRule(m_graph, rule).rule);
        const SentencePart first = part(rule, Role::Remove, {u"must"_s, u"1"_s});
        QCOMPARE(withoutPart(rule, first)[u"must"_s].toArray().size(), 1);
    }

    void whatCannotBeIsSaid_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no number") << u"Criticality"_s << u"very"_s;
        QTest::newRow("no day") << u"Contract ends"_s << u"soon"_s;
        QTest::newRow("nobody") << u"Owner"_s << u"Zed"_s;
        QTest::newRow("no such value") << u"Hosting"_s << u"moon"_s;
    }
    void whatCannotBeIsSaid()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QJsonObject rule = added(newOwnRule(m_graph), {u"must"_s}, field);
        const SentencePart test = part(rule, Role::Test, {u"must"_s, u"0"_s});
        rule = choices(rule, test).first().rule;
        const auto parts = sentenceParts(m_graph, *m_schema, rule);
        const auto value = std::find_if(parts.begin(), parts.end(), [](const SentencePart &one) {
            return one.role == Role::Value;
        });
        QVERIFY(value != parts.end());
        const auto result = withTyped(m_graph, *m_schema, rule, *value, typed);
        QVERIFY(!result);
        QVERIFY(!result.error().sentence.isEmpty());
    }

    void anotherKindKeepsWhatFits()
    {
        QJsonObject rule = added(newOwnRule(m_graph), {u"must"_s}, u"Owner"_s);
        rule = added(rule, {u"must"_s}, u"Processing agreement"_s);
        rule = chosen(rule, Role::Kind, {u"kind"_s}, u"touchpoint"_s);
        QCOMPARE(rule[u"must"_s].toArray().size(), 1);
        QVERIFY(readOwnRule(m_graph, rule).rule);
    }

    void aPreviewSaysWhoFallsShort()
    {
        const QJsonObject rule =
            object(R"({"kind": "tool", "must": [{"field": "owner", "filled": true}]})");
        const RulePreview preview =
            previewOf(m_graph, *readOwnRule(m_graph, rule).rule, QDate(2026, 11, 22));
        QCOMPARE(preview.fine, QStringList {u"crm"_s});
        QCOMPARE(preview.lacking, QStringList {u"shop"_s});
        QVERIFY(preview.open.isEmpty());
    }

    void refusalsTellTheirReasonsApart()
    {
        QJsonArray many;
        for (qsizetype i = 0; i <= mostConditions; ++i)
            many.append(QJsonObject {{u"live"_s, true}});
        const OwnRule tooLong = readOwnRule(m_graph, {{u"kind"_s, u"tool"_s}, {u"must"_s, many}});
        QVERIFY(tooLong.problem.contains(QString::number(mostConditions)));
        QJsonObject deep {{u"live"_s, true}};
        for (int i = 0; i <= deepestCondition; ++i)
            deep = {{u"related"_s, u"data-flow"_s},
                    {u"direction"_s, u"in"_s},
                    {u"other"_s, QJsonArray {deep}}};
        const OwnRule nested =
            readOwnRule(m_graph, {{u"kind"_s, u"tool"_s}, {u"must"_s, QJsonArray {deep}}});
        QVERIFY(nested.problem.contains(QString::number(deepestCondition)));
        QVERIFY(nested.problem != tooLong.problem);
    }

private:
    QList<SentenceChoice> choices(const QJsonObject &rule, const SentencePart &part) const
    {
        return sentenceChoices(m_graph, *m_schema, rule, part);
    }
    bool hasPart(const QJsonObject &rule, Role role, const QStringList &path) const
    {
        return part(rule, role, path).role == role;
    }
    SentencePart part(const QJsonObject &rule, Role role, const QStringList &path) const
    {
        for (const SentencePart &part : sentenceParts(m_graph, *m_schema, rule)) {
            if (part.role == role && part.path == path)
                return part;
        }
        return {};
    }
    QJsonObject
    chosen(const QJsonObject &rule, Role role, const QStringList &path, const QString &label) const
    {
        for (const SentenceChoice &choice : choices(rule, part(rule, role, path))) {
            if (choice.label == label)
                return choice.rule;
        }
        qWarning("no choice %s", qPrintable(label));
        return {};
    }
    QJsonObject added(const QJsonObject &rule, const QStringList &list, const QString &label) const
    {
        return chosen(rule, Role::Add, list, label);
    }

    Graph m_graph;
    std::unique_ptr<Schema> m_schema;
};

QTEST_GUILESS_MAIN(TestRuleSentence)
#include "tst_rulesentence.moc"
