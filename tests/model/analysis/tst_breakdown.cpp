// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/breakdown.h"

#include <QJsonObject>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);
static const Key tool(u"tool");
static const Key dataFlow(u"data-flow");

// Two departments, a journey with one step that the shop supports, and something amiss in each.
static Draft firm()
{
    Draft draft {Graph()};
    draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
    draft.create(tool, u"Shop"_s, u"shop"_s);
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.create(tool, u"Adrift"_s, u"adrift"_s);
    draft.set(u"shop"_s, key::department, u"Marketing"_s);
    draft.set(u"crm"_s, key::department, u"Sales"_s);
    draft.set(u"crm"_s, key::owner, u"anna"_s);
    draft.set(u"adrift"_s, key::criticality, 4);
    draft.relate(dataFlow, u"shop"_s, u"crm"_s, u"f"_s);
    draft.set(u"f"_s, key::mode, u"copy-paste"_s);
    draft.create(Key(u"journey"), u"Boots"_s, u"boots"_s);
    draft.create(Key(u"touchpoint"), u"Checkout"_s, u"checkout"_s);
    draft.set(u"checkout"_s, key::journey, u"boots"_s);
    draft.relate(Key(u"supports"), u"shop"_s, u"checkout"_s);
    return draft;
}

// Only what was there from the first release, so that later rules change no figure here.
static Report checked(const Graph &graph)
{
    const auto report = check(graph, {today, {}, {u"STR-01"_s, u"OWN-01"_s, u"HND-01"_s}});
    return report ? *report : Report();
}

class TestBreakdown final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void debtWeighsSeverityAndCriticality()
    {
        Finding finding;
        finding.severity = Severity::Error;
        QCOMPARE(debtPoints(finding), 5);
        finding.criticality = 2;
        QCOMPARE(debtPoints(finding), 5);
        finding.criticality = 3;
        QCOMPARE(debtPoints(finding), 10);
        finding.severity = Severity::Warning;
        QCOMPARE(debtPoints(finding), 4);
        finding.severity = Severity::Info;
        QCOMPARE(debtPoints(finding), 2);
    }

    void departmentsAddUpToTheWhole()
    {
        const Graph graph = firm().graph();
        const Report report = checked(graph);
        const QList<DebtRow> rows = debtByDepartment(graph, report);
        int sum = 0;
        qsizetype counted = 0;
        for (const DebtRow &row : rows) {
            sum += row.debt;
            counted += row.findings.size();
        }
        QCOMPARE(sum, report.debt());
        QCOMPARE(counted, report.findings.size());
        QVERIFY(rows[0].id.isEmpty()); // the critical tool on its own has no department
        QCOMPARE(rows[1].id, u"Marketing"_s);
        QVERIFY(rows[1].findings.contains(u"HND-01:f"_s));
    }

    void journeysBearWhatTheirToolsDo()
    {
        const Graph graph = firm().graph();
        const QList<DebtRow> rows = debtByJourney(graph, checked(graph), today);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].id, u"boots"_s);
        QStringList keys = rows[0].findings;
        keys.sort();
        QCOMPARE(keys, QStringList({u"HND-01:f"_s, u"OWN-01:checkout"_s, u"OWN-01:shop"_s}));
    }

    void whatIsAcceptedIsNoDebt()
    {
        Draft draft = firm();
        const QString waiver = draft.create(Key(u"waiver"), {});
        draft.set(waiver, Key(u"rule"), u"HND-01"_s);
        draft.set(waiver, Key(u"items"), QStringList {u"f"_s});
        draft.set(waiver, Key(u"reason"), u"until the new shop"_s);
        draft.set(waiver, Key(u"person"), u"anna"_s);
        const Report report = checked(draft.graph());
        QCOMPARE(report.waivedCount(), 1);
        for (const DebtRow &row : debtByDepartment(draft.graph(), report))
            QVERIFY(!row.findings.contains(u"HND-01:f"_s));
    }

    void snapshotTellsWhatIsNew()
    {
        Draft draft = firm();
        QVERIFY(newSinceSnapshot(draft.graph(), checked(draft.graph())).isEmpty());
        const Report before = checked(draft.graph());
        addSnapshot(draft, u"March"_s, before, today.addMonths(-8));
        QVERIFY(newSinceSnapshot(draft.graph(), checked(draft.graph())).isEmpty());
        draft.create(tool, u"New"_s, u"new"_s);
        const Report now = checked(draft.graph());
        QCOMPARE(newSinceSnapshot(draft.graph(), now),
                 QSet<QString>({u"OWN-01:new"_s, u"STR-01:new"_s}));
        const QList<SnapshotRow> rows = snapshotsOf(draft.graph());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].debt, before.debt());
        QCOMPARE(rows[0].findings.size(), before.findings.size());
        addSnapshot(draft, u"Today"_s, now, today);
        addSnapshot(draft, u"Long ago"_s, before, today.addYears(-1));
        QCOMPARE(snapshotsOf(draft.graph())[2].name, u"Today"_s);
        QVERIFY(newSinceSnapshot(draft.graph(), now).isEmpty());
    }

    void filtersShowWhatBelongsToThem()
    {
        const Graph graph = firm().graph();
        const Report report = checked(graph);
        using By = FindingFilter::By;
        const auto keys = [&](const FindingFilter &filter) {
            QStringList found;
            for (const Finding &finding : filtered(graph, report, filter, today).findings)
                found.append(finding.key);
            found.sort();
            return found;
        };
        QCOMPARE(keys({By::Pack, u"Structure"_s}), QStringList {u"STR-01:adrift"_s});
        QCOMPARE(keys({By::Owner, u"anna"_s}), QStringList {u"HND-01:f"_s});
        QCOMPARE(keys({By::Department, u"Marketing"_s}),
                 QStringList({u"HND-01:f"_s, u"OWN-01:shop"_s}));
        QCOMPARE(keys({By::Journey, u"boots"_s}).size(), 3);
        QCOMPARE(keys({By::Severity, u"error"_s}), QStringList {u"OWN-01:adrift"_s});
        QCOMPARE(keys({By::Severity, u"warning"_s}).size(), report.findings.size());
        QCOMPARE(keys({}).size(), report.findings.size());
    }

    void onlyFiltersThatShowSomethingAreOffered()
    {
        const Graph graph = firm().graph();
        const Report report = checked(graph);
        const QList<FindingFilter> filters = possibleFilters(graph, report, today);
        QStringList labels;
        for (const FindingFilter &filter : filters) {
            QVERIFY(!filtered(graph, report, filter, today).findings.isEmpty());
            labels.append(filterLabel(graph, filter));
        }
        QCOMPARE(labels,
                 QStringList({u"Error"_s,
                              u"Warning"_s,
                              u"Hand-offs and manual work"_s,
                              u"Ownership"_s,
                              u"Structure"_s,
                              u"Marketing"_s,
                              u"Anna"_s,
                              u"Boots"_s}));
    }

    void listToStartWithIsNotAllOfAKind()
    {
        Draft draft {Graph()};
        draft.create(Key(u"project"), u"Firm"_s, projectId);
        const QJsonObject limits {{u"STR-01"_s, QJsonObject {{u"list-percent"_s, 0}}}};
        draft.set(projectId, Key(u"parameters"), Value::fromJson(limits));
        for (int i = 0; i < 9; ++i) {
            const QString id = QString::number(i);
            draft.create(tool, id, id);
            draft.set(id, key::criticality, 3);
        }
        draft.set(u"8"_s, key::owner, draft.create(Key(u"person"), u"Anna"_s));
        QStringList rulesFirst;
        for (const Finding &finding : checked(draft.graph()).firstFindings())
            rulesFirst.append(finding.rule);
        QCOMPARE(rulesFirst.size(), 7);
        QCOMPARE(rulesFirst.count(u"STR-01"_s), 2);
        QCOMPARE(rulesFirst.mid(0, 2), QStringList({u"OWN-01"_s, u"OWN-01"_s}));
    }
};

QTEST_GUILESS_MAIN(TestBreakdown)
#include "tst_breakdown.moc"
