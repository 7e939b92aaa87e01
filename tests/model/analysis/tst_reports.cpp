// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/reports.h"
#include "model/change/draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);

// One tool that nobody owns, and one flow by hand that was accepted.
static Graph smallProject()
{
    Draft draft {Graph()};
    draft.set(projectId, key::kind, u"project"_s);
    draft.set(projectId, key::name, u"Acme stack"_s);
    draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
    draft.create(Key(u"tool"), u"=HYPERLINK(\"x\"), Ltd"_s, u"crm"_s);
    draft.create(Key(u"tool"), u"Mail"_s, u"mail"_s);
    draft.set(u"mail"_s, key::owner, u"anna"_s);
    draft.relate(Key(u"data-flow"), u"crm"_s, u"mail"_s, u"f"_s);
    draft.set(u"f"_s, key::mode, u"talk"_s);
    draft.create(Key(u"waiver"), {}, u"w"_s);
    draft.set(u"w"_s, Key(u"rule"), u"HND-01"_s);
    draft.set(u"w"_s, Key(u"items"), QStringList {u"f"_s});
    draft.set(u"w"_s, Key(u"reason"), u"until the new shop"_s);
    draft.set(u"w"_s, Key(u"person"), u"anna"_s);
    draft.set(u"w"_s, Key(u"until"), u"2027-03-31"_s);
    draft.create(Key(u"waiver"), {}, u"old"_s);
    draft.set(u"old"_s, Key(u"rule"), u"STR-01"_s);
    draft.set(u"old"_s, Key(u"items"), QStringList {u"mail"_s});
    return draft.graph();
}

// What is found does not matter here, so other rules stay out of it.
static const CheckOptions asked {today, {}, {u"HND-01"_s, u"OWN-01"_s, u"STR-01"_s}};

class TestReports final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_graph = smallProject();
        const auto report = check(m_graph, asked);
        QVERIFY(report);
        m_report = *report;
        QCOMPARE(m_report.findings.size(), 2);
    }

    void textSaysWhatIsWrongAndWhatIsAccepted()
    {
        const QString text = textReport({m_graph, m_report});
        QVERIFY(text.startsWith(u"Acme stack\n"_s));
        QVERIFY(text.contains(u"Warnings: 1."_s));
        QVERIFY(text.contains(u"Warning: “=HYPERLINK(\"x\"), Ltd” has no owner yet."_s));
        QVERIFY(text.contains(u"Why it matters: "_s));
        QVERIFY(text.contains(u"What to do: "_s));
        QVERIFY(text.contains(u"Accepted by Anna until 31 Mar 2027: "_s));
        QVERIFY(text.contains(u"until the new shop"_s));
        QVERIFY(text.contains(u"STR-01: Mail"_s));
    }

    void whereAllIsAcceptedNothingComesFirst()
    {
        Draft draft(m_graph);
        draft.set(u"crm"_s, key::owner, u"anna"_s);
        const auto report = check(draft.graph(), asked);
        QVERIFY(report);
        QCOMPARE(report->waivedCount(), report->findings.size());
        QVERIFY(!textReport({draft.graph(), *report}).contains(u"Start with these"_s));
    }

    void coloursAddNoWords()
    {
        QString coloured = textReport({m_graph, m_report}, true);
        QVERIFY(coloured.contains(u'\u001b'));
        coloured.remove(QRegularExpression(u"\u001b\\[\\d+m"_s));
        QCOMPARE(coloured, textReport({m_graph, m_report}));
    }

    void manyOfAKindAreOneLine()
    {
        Draft draft {Graph()};
        for (int i = 10; i < 36; ++i)
            draft.create(Key(u"metric"), u"Metric %1"_s.arg(i), u"m%1"_s.arg(i));
        const auto report = check(draft.graph(), asked);
        QVERIFY(textReport({draft.graph(), *report}).contains(u"Warning (26): Metric 10, "_s));
        draft.set(u"m10"_s, key::owner, u"m11"_s);
        const auto fewer = check(draft.graph(), asked);
        QVERIFY(!textReport({draft.graph(), *fewer}).contains(u"Warning ("_s));
        QVERIFY(textReport({draft.graph(), *fewer}).contains(u"Start with these"_s));
    }

    void jsonHasTheFormOfTheContract()
    {
        const auto json = QJsonDocument::fromJson(jsonReport({m_graph, m_report})).object();
        QCOMPARE(json.keys(),
                 QStringList({u"completeness"_s,
                              u"counts"_s,
                              u"debt"_s,
                              u"findings"_s,
                              u"odd-settings"_s,
                              u"project"_s,
                              u"scenario"_s,
                              u"skipped-rules"_s}));
        QCOMPARE(json[u"project"_s], u"Acme stack"_s);
        QVERIFY(json[u"scenario"_s].isNull());
        QCOMPARE(json[u"debt"_s], 2);
        const QJsonObject counts {
            {u"error"_s, 0}, {u"warning"_s, 1}, {u"info"_s, 0}, {u"waived"_s, 1}};
        QCOMPARE(json[u"counts"_s].toObject(), counts);
        const QJsonObject finding = json[u"findings"_s][0].toObject();
        QCOMPARE(finding.keys(),
                 QStringList({u"do"_s,
                              u"fixes"_s,
                              u"items"_s,
                              u"key"_s,
                              u"path"_s,
                              u"rule"_s,
                              u"seen"_s,
                              u"severity"_s,
                              u"title"_s,
                              u"waiver"_s,
                              u"why"_s}));
    }

    void jsonNamesTheEndsAndTheWaiver()
    {
        const auto json = QJsonDocument::fromJson(jsonReport({m_graph, m_report}));
        const auto findings = json[u"findings"_s].toArray();
        const auto waived = std::find_if(findings.begin(), findings.end(), [](const auto &value) {
            return value[u"rule"_s] == u"HND-01"_s;
        });
        QVERIFY(waived != findings.end());
        const QJsonObject finding = waived->toObject();
        QCOMPARE(finding[u"key"_s], u"HND-01:f"_s);
        QCOMPARE(finding[u"items"_s].toArray().size(), 3);
        QCOMPARE(finding[u"items"_s][0][u"name"_s], u"=HYPERLINK(\"x\"), Ltd → Mail"_s);
        QCOMPARE(finding[u"items"_s][0][u"kind"_s], u"data-flow"_s);
        QCOMPARE(finding[u"waiver"_s][u"until"_s], u"2027-03-31"_s);
        QCOMPARE(finding[u"waiver"_s][u"person"_s], u"anna"_s);
    }

    void csvIsQuotedAndNoFormula()
    {
        const QByteArray csv = csvReport({m_graph, m_report});
        const QList<QByteArray> lines = csv.split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("rule,severity,title,key,items,seen,why,do,"));
        QVERIFY(csv.contains("OWN-01:crm,\"'=HYPERLINK(\"\"x\"\"), Ltd\","));
        QVERIFY(csv.contains("until the new shop,Anna,2027-03-31\r\n"));
    }

    void sarifTellsRulesKeysAndSuppressions()
    {
        const auto sarif = QJsonDocument::fromJson(sarifReport({m_graph, m_report}));
        QCOMPARE(sarif[u"version"_s], u"2.1.0"_s);
        const QJsonValue run = sarif[u"runs"_s][0];
        QCOMPARE(run[u"tool"_s][u"driver"_s][u"rules"_s].toArray().size(), rules().size());
        const QJsonArray results = run[u"results"_s].toArray();
        QCOMPARE(results.size(), 2);
        for (const QJsonValue &result : results) {
            const int index = result[u"ruleIndex"_s].toInt(-1);
            QCOMPARE(run[u"tool"_s][u"driver"_s][u"rules"_s][index][u"id"_s], result[u"ruleId"_s]);
            QVERIFY(!result[u"message"_s][u"text"_s].toString().isEmpty());
            const QString key = result[u"partialFingerprints"_s][u"martlet/v1"_s].toString();
            const bool waived = key == u"HND-01:f"_s;
            QCOMPARE(result[u"suppressions"_s].toArray().size(), waived ? 1 : 0);
        }
        QCOMPARE(run[u"invocations"_s][0][u"toolExecutionNotifications"_s].toArray().size(), 1);
    }

private:
    Graph m_graph;
    Report m_report;
};

QTEST_GUILESS_MAIN(TestReports)
#include "tst_reports.moc"
