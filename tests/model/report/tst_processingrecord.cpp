// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/report/processingrecord.h"
#include "model/report/reports.h"
#include "projects.h"

#include <QMap>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

using Doc = ReportDocument;

/// A CRM in the United States that holds contacts and sends them to a mailer.
static Draft smallMap()
{
    Draft draft {Graph()};
    draft.create(u"project"_key, u"Acme"_s, projectId);
    draft.create(u"tool"_key, u"CRM"_s, u"crm"_s);
    draft.create(u"tool"_key, u"Mailer"_s, u"mail"_s);
    draft.create(u"tool"_key, u"Wiki"_s, u"wiki"_s);
    draft.create(u"data-object"_key, u"Contact"_s, u"contact"_s);
    draft.set(u"contact"_s, u"sensitivity"_key, u"personal"_s);
    draft.relate(u"holds"_key, u"crm"_s, u"contact"_s);
    draft.relate(u"data-flow"_key, u"crm"_s, u"mail"_s, u"flow"_s);
    draft.set(u"flow"_s, key::objects, QStringList {u"contact"_s});
    draft.set(u"crm"_s, u"residency"_key, u"US"_s);
    draft.set(u"mail"_s, u"residency"_key, u"DE"_s);
    return draft;
}

/// The cells of a tool, by the titles of their columns.
static QMap<QString, Doc::Cell> cellsOf(const Graph &graph, const QString &tool)
{
    const Doc document = processingRecord(graph, reportDay);
    QMap<QString, Doc::Cell> cells;
    for (const Doc::Block &block : document.blocks) {
        const auto *table = std::get_if<Doc::Table>(&block);
        for (const Doc::TableRow &row : table ? table->rows : std::vector<Doc::TableRow>()) {
            for (size_t i = 0; i < row.size() && row.front().text == tool; ++i)
                cells.insert(table->columns[i].title, row[i]);
        }
    }
    return cells;
}

class TestProcessingRecord final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatItIsNot()
    {
        const Doc document = processingRecord(smallMap().graph(), reportDay);
        QVERIFY(document.notice.contains("working list"_L1));
        QVERIFY(document.notice.contains("no legal advice"_L1));
        QVERIFY(processingCsv(smallMap().graph(), reportDay).contains("no legal advice"));
    }

    void onlyToolsWithPersonalDataAreListed()
    {
        QVERIFY(!cellsOf(smallMap().graph(), u"CRM"_s).isEmpty());
        QVERIFY(!cellsOf(smallMap().graph(), u"Mailer"_s).isEmpty());
        QVERIFY(cellsOf(smallMap().graph(), u"Wiki"_s).isEmpty());
        Draft draft = smallMap();
        draft.set(u"wiki"_s, u"personal-data"_key, true);
        QCOMPARE(cellsOf(draft.graph(), u"Wiki"_s)[u"Which data"_s].missing, u"not known yet"_s);
        draft.set(u"wiki"_s, key::lifecycle, u"gone"_s);
        QVERIFY(cellsOf(draft.graph(), u"Wiki"_s).isEmpty());
    }

    void gapsAreRedAndInWords_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("item");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("subjects") << u"Whose data"_s << u"contact"_s << u"subjects"_s
                                  << u"Customers"_s;
        QTest::newRow("retention")
            << u"Kept for"_s << u"contact"_s << u"retention"_s << u"2 years"_s;
        QTest::newRow("basis") << u"Legal basis"_s << u"contact"_s << u"legal-basis"_s
                               << u"Consent"_s;
        QTest::newRow("safeguard") << u"Where it lies, and safeguards"_s << u"crm"_s
                                   << u"safeguard"_s << u"Standard clauses"_s;
        QTest::newRow("owner") << u"Who looks after it"_s << u"crm"_s << u"owner"_s << u"anna"_s;
    }
    void gapsAreRedAndInWords()
    {
        QFETCH(QString, column);
        QFETCH(QString, item);
        QFETCH(QString, field);
        QFETCH(QString, value);
        Draft draft = smallMap();
        draft.create(u"person"_key, u"Anna"_s, u"anna"_s);
        const Doc::Cell before = cellsOf(draft.graph(), u"CRM"_s)[column];
        QVERIFY(before.missing.contains("not known yet"_L1));
        QVERIFY(!before.text.contains("not known yet"_L1));
        draft.set(item, Key(field), value);
        const Doc::Cell after = cellsOf(draft.graph(), u"CRM"_s)[column];
        QVERIFY(!after.text.isEmpty());
        QVERIFY(after.missing.isEmpty());
    }

    void onlyThirdCountriesNeedASafeguard()
    {
        Draft draft = smallMap();
        const auto transfer = [&](const QString &tool) {
            return cellsOf(draft.graph(), tool)[u"Where it lies, and safeguards"_s];
        };
        QVERIFY(transfer(u"CRM"_s).text.contains("United States"_L1));
        QCOMPARE(transfer(u"CRM"_s).missing, u"safeguard for CRM: not known yet"_s);
        QCOMPARE(transfer(u"Mailer"_s).text, u"Mailer: Germany"_s);
        QVERIFY(transfer(u"Mailer"_s).missing.isEmpty());
        draft.set(u"mail"_s, u"residency"_key, u"NO"_s);
        QVERIFY(transfer(u"Mailer"_s).missing.isEmpty());
        draft.set(u"mail"_s, u"residency"_key, Value());
        QVERIFY(!transfer(u"Mailer"_s).missing.isEmpty());
    }

    void whatIsKnownStaysCalmBesideAGap()
    {
        Draft draft = smallMap();
        draft.set(u"crm"_s, u"vendor"_key, u"Initech"_s);
        const Doc::Cell cell = cellsOf(draft.graph(), u"CRM"_s)[u"Who receives it"_s];
        QCOMPARE(cell.tone, Doc::Tone::Plain);
        QCOMPARE(cell.text, u"Initech as vendor\nMailer"_s);
        QCOMPARE(cell.missing, u"processing agreement: not known yet"_s);
        const QByteArray csv = processingCsv(draft.graph(), reportDay);
        QVERIFY(csv.contains("Initech as vendor; Mailer; processing agreement: not known yet"));
    }

    void purposesAreOfTheDataElseOfTheFlow()
    {
        const auto headings = [](const Graph &graph) {
            QStringList texts;
            for (const Doc::Block &block : processingRecord(graph, reportDay).blocks) {
                if (const auto heading = headingOf(block))
                    texts.append(heading->text);
            }
            return texts;
        };
        Draft draft = smallMap();
        QCOMPARE(headings(draft.graph()), QStringList {u"Purpose not known yet"_s});
        draft.set(u"flow"_s, u"purpose"_key, u"marketing"_s);
        QCOMPARE(headings(draft.graph()), QStringList {u"Marketing"_s});
        draft.set(u"contact"_s, u"purpose"_key, u"contract"_s);
        QCOMPARE(headings(draft.graph()), QStringList {u"Contract"_s});
    }

    void theTableHasALineForEachPurposeAndTool()
    {
        const QByteArray csv = processingCsv(smallMap().graph(), reportDay);
        QCOMPARE(csv.count("\r\n"), 4); // header, two tools, and what it is not
        QVERIFY(csv.startsWith("Purpose,Tool,"));
        QVERIFY(csv.contains("\r\nPurpose not known yet,CRM,"));
    }

    void gapsStandOutOnThePage()
    {
        const Graph graph = smallMap().graph();
        const Report report = *check(graph, {});
        const QByteArray html = htmlReport(ReportKind::Processing,
                                           {graph, report, {}, reportDay},
                                           PdfOptions {{}, reportDay, u"en"_s});
        QVERIFY(html.contains("class=\"missing\">not known yet"));
    }
};

QTEST_MAIN(TestProcessingRecord)
#include "tst_processingrecord.moc"
