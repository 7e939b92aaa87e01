// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/csvexport.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/itemcells.h"
#include "model/exchange/itemworkbook.h"
#include "model/exchange/ownersheet.h"
#include "model/exchange/projectjson.h"
#include "model/exchange/templates.h"
#include "model/exchange/workbookreader.h"
#include "model/exchange/workbookwriter.h"
#include "model/exchange/xlsxexport.h"
#include "model/exchange/xlsximport.h"
#include "model/graph/integrity.h"
#include "tests/support/editedbook.h"
#include "tests/support/randomproject.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 26);

QByteArray exported(const Graph &graph)
{
    const Result<QByteArray> made = writeXlsx(graph, today);
    return made ? *made : QByteArray();
}

Result<ImportReport> imported(const QByteArray &bytes, Draft &draft, bool overwrite = false)
{
    return importXlsx(bytes, {u"map.xlsx"_s, {}, false, overwrite}, draft);
}

Graph small()
{
    Draft draft {Graph()};
    draft.create(Key(u"project"), u"Shop"_s, projectId);
    draft.create(Key(u"team"), u"Marketing"_s, u"marketing"_s);
    draft.create(Key(u"person"), u"Anna Berg"_s, u"anna"_s);
    draft.create(Key(u"tool"), u"=cmd|' /C calc'!A0"_s, u"crm"_s);
    draft.create(Key(u"tool"), u"HubSpot"_s, u"hub"_s);
    draft.set(u"hub"_s, key::owner, u"anna"_s);
    draft.set(u"hub"_s, key::lifecycle, u"live"_s);
    draft.set(u"hub"_s, Key(u"cost-per-year"), Money {1'234'550, u"USD"_s});
    draft.set(u"hub"_s, Key(u"contract-end"), u"2027-03-31"_s);
    draft.set(u"hub"_s, Key(u"uses-ai"), true);
    draft.set(u"hub"_s, Key(u"fallback"), u"Call\nthe shop"_s);
    draft.set(u"crm"_s, key::owner, Value::None {});
    draft.set(u"crm"_s, Key(u"tags"), QStringList {u"a"_s, u"b"_s});
    draft.relate(Key(u"data-flow"), u"hub"_s, u"crm"_s, u"flow"_s);
    draft.set(u"flow"_s, key::mode, u"file-manual"_s);
    return draft.graph();
}

const WorkbookSheet &sheetOf(const QList<WorkbookSheet> &sheets, const QString &name)
{
    static const WorkbookSheet none;
    for (const WorkbookSheet &sheet : sheets) {
        if (sheet.name == name)
            return sheet;
    }
    return none;
}

/// The least workbook there can be, with this inside `worksheet`.
QMap<QString, QByteArray> bookOf(const QByteArray &sheet)
{
    const QByteArray head = R"(<?xml version="1.0" encoding="UTF-8"?>)";
    const QByteArray relations = head
        + R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    return {
        {u"_rels/.rels"_s,
         relations + "<Relationship Id=\"r1\" Type=\"" + type
             + "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
        {u"xl/_rels/workbook.xml.rels"_s,
         relations + "<Relationship Id=\"r1\" Type=\"" + type
             + "worksheet\" Target=\"sheet.xml\"/><Relationship Id=\"r2\" Type=\"" + type
             + "styles\" Target=\"/xl/styles.xml\"/></Relationships>"},
        {u"xl/workbook.xml"_s,
         head
             + R"(<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Our stack" sheetId="1" r:id="r1"/></sheets></workbook>)"},
        {u"xl/styles.xml"_s,
         head
             + R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="#,##0 [$€-407]"/><numFmt numFmtId="165" formatCode="[$-409]d/m/yy;@"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/></cellXfs></styleSheet>)"},
        {u"xl/sheet.xml"_s, head + "<worksheet>" + sheet + "</worksheet>"}};
}

int lineOf(const QByteArray &bytes, const QString &sheet, const QString &text)
{
    const auto sheets = readWorkbook(bytes);
    for (const CsvRow &row : sheetOf(*sheets, sheet).table.rows) {
        if (row.cells.contains(text))
            return row.line;
    }
    return 0;
}

QString said(const ImportReport &report, const Graph &graph)
{
    return report.text(graph);
}

void compareAll(const Graph &graph, const ImportReport &report, const Graph &after)
{
    QVERIFY2(report.added.isEmpty() && report.changed.isEmpty() && report.rejected.isEmpty()
                 && report.undecided.isEmpty(),
             qPrintable(said(report, after)));
    QVERIFY(graph == after);
}

} // namespace

class TestXlsx final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsHoldWhatTheProjectHolds()
    {
        const auto sheets = readWorkbook(exported(small()));
        QVERIFY(sheets);
        QStringList names;
        for (const WorkbookSheet &sheet : *sheets)
            names.append(sheet.name);
        QCOMPARE(names,
                 (QStringList {u"Tools"_s,
                               u"Teams"_s,
                               u"People"_s,
                               u"Data flows"_s,
                               u"Findings"_s,
                               u"martlet words"_s,
                               u"martlet"_s}));
        const CsvTable &tools = sheetOf(*sheets, u"Tools"_s).table;
        QCOMPARE(tools.rows.size(), 3);
        QCOMPARE(tools.rows[0].cell(0), u"martlet:tool"_s);
        QCOMPARE(tools.rows[0].cell(1), u"Name"_s);
        const auto cell = [&](int row, const QString &heading) {
            return tools.rows[row].cell(tools.rows[0].cells.indexOf(heading));
        };
        QCOMPARE(cell(1, u"Name"_s), u"=cmd|' /C calc'!A0"_s);
        QCOMPARE(cell(1, u"Owner"_s), u"–"_s);
        QCOMPARE(cell(1, u"Tags"_s), u"a; b"_s);
        QCOMPARE(cell(2, u"Owner"_s), u"Anna Berg"_s);
        QCOMPARE(cell(2, u"Status"_s), u"Live"_s);
        QCOMPARE(cell(2, u"Cost a year"_s), u"12345.5 USD"_s);
        QCOMPARE(cell(2, u"Contract ends"_s), u"2027-03-31"_s);
        QCOMPARE(cell(2, u"Uses AI"_s), u"Yes"_s);
        QCOMPARE(cell(2, u"Fallback"_s), u"Call\nthe shop"_s);
        const CsvTable &flows = sheetOf(*sheets, u"Data flows"_s).table;
        QCOMPARE(flows.rows[1].cells.first(4),
                 (QStringList {u"flow"_s, u"HubSpot"_s, u"=cmd|' /C calc'!A0"_s, u""_s}));
        QVERIFY(sheetOf(*sheets, u"Findings"_s).table.rows.size() > 1);
    }

    void nothingIsAFormulaAndTheTableIsFitForWork()
    {
        const QMap<QString, QByteArray> entries = unpacked(exported(small()));
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            QVERIFY2(!entry->contains("<f>") && !entry->contains("<f "), qPrintable(entry.key()));
        const QByteArray tools = entries[u"xl/worksheets/sheet1.xml"_s];
        QVERIFY(tools.contains("state=\"frozen\""));
        QVERIFY(tools.contains("<autoFilter ref=\"A1:"));
        QVERIFY(tools.contains("<dataValidation type=\"list\""));
        QVERIFY(tools.contains("'martlet words'!$"));
        static const QRegularExpression hidden(u"<col min=\"1\" max=\"1\"[^>]* hidden=\"1\""_s);
        QVERIFY(QString::fromUtf8(tools).contains(hidden));
        QVERIFY(entries[u"xl/workbook.xml"_s].count("state=\"hidden\"") == 2);
    }

    void wordsThatDifferInCapitalsHaveOneOrder()
    {
        Draft draft {Graph()};
        for (const QString &name : {u"ben"_s, u"Anna"_s, u"anna"_s, u"Ben"_s, u"ANNA"_s})
            draft.create(u"person"_key, name);
        const Schema schema;
        const Graph graph = draft.graph();
        QStringList words;
        for (const auto &[word, value] :
             ItemCells(graph).words(*schema.field(u"tool"_key, key::owner)))
            words.append(word);
        QCOMPARE(words, QStringList({u"ANNA"_s, u"Anna"_s, u"anna"_s, u"Ben"_s, u"ben"_s, u"–"_s}));
    }

    void theSameProjectMakesTheSameBytes()
    {
        const Graph graph = RandomProject(7).graph(400);
        const QByteArray once = exported(graph);
        QVERIFY(!once.isEmpty());
        QTest::qWait(1100); // a second later
        QVERIFY(exported(graph) == once);
    }

    // A cell keeps sixteen digits, and the last one is rounded in one way.
    void numbersInTheMiddleComeBackUnchanged()
    {
        Draft draft {Graph()};
        const QString metric = draft.create(u"metric"_key, u"Visits"_s);
        draft.set(metric, u"target"_key, -38038037076076.125);
        compareUnchanged(draft.graph());
    }

    void whatComesBackUnchangedChangesNothing()
    {
        compareUnchanged(small());
        for (const Template &known : templates())
            compareUnchanged(fromTemplate(known.id));
        for (quint32 seed = 1; seed <= 25; ++seed)
            compareUnchanged(RandomProject(seed).graph(300));
    }

    void whatTheLanguageWasDoesNotMatter()
    {
        QTranslator german;
        QVERIFY(german.load(u":/i18n/martlet_de.qm"_s));
        QCoreApplication::installTranslator(&german);
        const QByteArray bytes = exported(small());
        QCoreApplication::removeTranslator(&german);
        const QString tools = readWorkbook(bytes)->first().name;
        const QStringList headings = readWorkbook(bytes)->first().table.rows.first().cells;
        QVERIFY(!headings.contains("Owner"_L1));
        Draft draft(small());
        compareAll(small(), *imported(bytes, draft), draft.graph());
        const WorkbookSheet words = sheetOf(*readWorkbook(bytes), u"martlet"_s);
        QString leaving;
        for (const CsvRow &row : words.table.rows) {
            if (row.cell(0) == "word"_L1 && row.cell(2) == "lifecycle"_L1
                && row.cell(4) == "leaving"_L1)
                leaving = row.cell(3);
        }
        QVERIFY(!leaving.isEmpty() && leaving != "Leaving"_L1);
        QString status;
        for (const CsvRow &row : words.table.rows) {
            if (row.cell(0) == "heading"_L1 && row.cell(1) == "tool"_L1
                && row.cell(3) == "lifecycle"_L1)
                status = row.cell(2);
        }
        const QByteArray changed =
            edited(bytes, tools, lineOf(bytes, tools, u"HubSpot"_s), status, leaving.toUtf8());
        QVERIFY(imported(changed, draft));
        QCOMPARE(draft.graph().value(u"hub"_s, key::lifecycle).text(), u"leaving"_s);
    }

    void aChangedCellChangesJustThat()
    {
        const QByteArray bytes = exported(small());
        const int line = lineOf(bytes, u"Tools"_s, u"HubSpot"_s);
        QByteArray changed = edited(bytes, u"Tools"_s, line, u"Status"_s, "Leaving");
        changed = edited(changed, u"Tools"_s, line, u"Cost a year"_s, "2000");
        changed = edited(changed, u"Tools"_s, line, u"Contract ends"_s, "31.12.2027");
        changed = edited(changed, u"Tools"_s, line, u"Uses AI"_s, "");
        changed = edited(changed, u"Tools"_s, line, u"Owner"_s, "Marketing");
        changed = edited(changed, u"Data flows"_s, 2, u"How it moves"_s, "Native connector");
        Draft draft(small());
        const auto report = imported(changed, draft);
        QVERIFY(report);
        QVERIFY2(report->rejected.isEmpty(), qPrintable(report->text(draft.graph())));
        QCOMPARE(report->changed.size(), 6);
        QVERIFY(report->added.isEmpty());
        const auto value = [&](Key field) {
            return draft.graph().value(u"hub"_s, field);
        };
        QCOMPARE(value(key::lifecycle).text(), u"leaving"_s);
        QCOMPARE(value(Key(u"cost-per-year")).money(), (Money {200'000, u"USD"_s}));
        QCOMPARE(value(Key(u"contract-end")).text(), u"2027-12-31"_s);
        QVERIFY(value(Key(u"uses-ai")).isUnknown());
        QCOMPARE(value(key::owner).text(), u"marketing"_s);
        QCOMPARE(draft.graph().value(u"flow"_s, key::mode).text(), u"native"_s);
    }

    void aNewRowAddsOnce()
    {
        const QByteArray bytes = exported(small());
        QByteArray changed = edited(bytes, u"Tools"_s, 9, u"Name"_s, "Klaviyo");
        changed = edited(changed, u"Tools"_s, 9, u"Owner"_s, "Tom New");
        changed = edited(changed, u"Data flows"_s, 7, u"From"_s, "Klaviyo");
        changed = edited(changed, u"Data flows"_s, 7, u"To"_s, "HubSpot");
        Draft draft(small());
        const auto report = imported(changed, draft);
        QVERIFY(report);
        QVERIFY2(report->rejected.isEmpty(), qPrintable(report->text(draft.graph())));
        QCOMPARE(report->added.size(), 3); // a tool, its owner, a flow
        QVERIFY(report->changed.isEmpty());
        QVERIFY(flaws(draft.graph(), draft.schema()).isEmpty());
        Draft again(draft.graph());
        compareAll(draft.graph(), *imported(changed, again), again.graph());
    }

    void aCopiedRowIsANewThing()
    {
        const QByteArray bytes = exported(small());
        QByteArray changed = edited(bytes, u"Tools"_s, 9, u"martlet:tool"_s, "hub");
        changed = edited(changed, u"Tools"_s, 9, u"Name"_s, "HubSpot Asia");
        changed = edited(changed, u"Tools"_s, 9, u"Tags"_s, "east, far; new");
        Draft draft(small());
        const auto report = imported(changed, draft);
        QVERIFY2(report->rejected.isEmpty(), qPrintable(report->text(draft.graph())));
        QCOMPARE(report->added.size(), 1);
        QVERIFY(report->changed.isEmpty());
        const Item &made = *draft.graph().find(report->added.first());
        QCOMPARE(made.name(), u"HubSpot Asia"_s);
        QCOMPARE(made.value(u"tags"_key).list(), (QStringList {u"east, far"_s, u"new"_s}));
    }

    void whatBothHaveChangedIsToBeDecided()
    {
        const QByteArray bytes = exported(small());
        const int line = lineOf(bytes, u"Tools"_s, u"HubSpot"_s);
        QByteArray changed = edited(bytes, u"Tools"_s, line, u"Status"_s, "Leaving");
        changed = edited(changed, u"Tools"_s, line, u"Fallback"_s, "Nothing");
        Draft meanwhile(small());
        meanwhile.set(u"hub"_s, key::lifecycle, u"trial"_s);
        meanwhile.set(u"hub"_s, key::name, u"HubSpot CRM"_s);
        Draft draft(meanwhile.graph());
        const auto report = imported(changed, draft);
        QVERIFY(report);
        QVERIFY(report->rejected.isEmpty());
        QCOMPARE(report->undecided.size(), 1);
        const QString text = report->text(draft.graph());
        QVERIFY2(text.contains(u"HubSpot CRM: Status is “Trial” in the project, which stays, and "
                               u"“Leaving” in the sheet"_s),
                 qPrintable(text));
        QCOMPARE(report->json()["rejected"_L1].toArray().size(), 1);
        QCOMPARE(report->changed.size(), 1);
        QCOMPARE(draft.graph().value(u"hub"_s, key::lifecycle).text(), u"trial"_s);
        QCOMPARE(draft.graph().value(u"hub"_s, key::name).text(), u"HubSpot CRM"_s);
        Draft taken(meanwhile.graph());
        const auto overwritten = imported(changed, taken, true);
        QVERIFY(overwritten->undecided.isEmpty());
        QVERIFY(overwritten->text(taken.graph())
                    .contains(u"HubSpot CRM: Status was “Trial” and is now “Leaving”"_s));
        QCOMPARE(taken.graph().value(u"hub"_s, key::lifecycle).text(), u"leaving"_s);
    }

    void whatIsGoneFromTheProjectOrTheSheetStaysAsItIs()
    {
        const QByteArray bytes = exported(small());
        Draft meanwhile(small());
        meanwhile.remove({u"hub"_s});
        Draft draft(meanwhile.graph());
        compareAll(meanwhile.graph(), *imported(bytes, draft), draft.graph());
        const QByteArray changed = edited(bytes,
                                          u"Tools"_s,
                                          lineOf(bytes, u"Tools"_s, u"HubSpot"_s),
                                          u"Fallback"_s,
                                          "None at all");
        const auto report = imported(changed, draft);
        QCOMPARE(report->rejected.size(), 1);
        QVERIFY(!draft.graph().contains(u"hub"_s));
    }

    void anEmptyProjectIsFilledFromIt()
    {
        const Graph graph = fromTemplate(u"sample"_s);
        Draft draft {Graph()};
        draft.create(Key(u"project"), u"Copy"_s, projectId);
        const auto report = imported(exported(graph), draft);
        QVERIFY(report);
        QVERIFY2(report->rejected.isEmpty(), qPrintable(report->text(draft.graph())));
        int compared = 0;
        for (const Item *item : graph.sortedItems()) {
            const KindRow *kind = Schema::kind(item->kind);
            if (kind->sort != ItemSort::Element && kind->sort != ItemSort::Relation)
                continue;
            const Item *copy = draft.graph().find(item->id);
            QVERIFY2(copy, qPrintable(item->id));
            QCOMPARE(copy->from, item->from);
            QCOMPARE(copy->to, item->to);
            for (const FieldRow &field : tableFields(Schema(graph), item->kind)) {
                QVERIFY2(copy->value(field.id) == item->value(field.id),
                         qPrintable(item->id + u' ' + field.id.text()));
                ++compared;
            }
        }
        QVERIFY(compared > 1000);
    }

    void anyWorkbookIsReadAsAList()
    {
        const QByteArray sheet = "<sheetData><row r=\"2\">" + inlineCell("B2", "Our stack 2026")
            + "</row><row r=\"4\">" + inlineCell("B4", "Tool") + inlineCell("C4", "Owner")
            + inlineCell("D4", "Contract end") + inlineCell("E4", "Annual cost")
            + "</row><row r=\"5\">" + inlineCell("B5", "Klaviyo") + inlineCell("C5", "Anna Berg")
            + "<c r=\"D5\" s=\"1\"><v>46477</v></c><c r=\"E5\" s=\"2\"><v>1200.5</v></c></row>"
              "<row r=\"6\">"
            + inlineCell("B6", "HubSpot") + "<c r=\"D6\" s=\"4\"><v>46478</v></c>"
            + inlineCell("Z6", " ")
            + "</row></sheetData><mergeCells><mergeCell ref=\"C5:C6\"/></mergeCells>";
        Draft draft {Graph()};
        const auto report = imported(packed(bookOf(sheet)), draft);
        QVERIFY2(report, qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(draft.graph().itemsOf(Key(u"tool")).size(), size_t(2));
        const Item *klaviyo = nullptr;
        const Item *hubspot = nullptr;
        for (const Item *item : draft.graph().itemsOf(Key(u"tool")))
            (item->name() == "Klaviyo"_L1 ? klaviyo : hubspot) = item;
        QVERIFY(klaviyo && hubspot);
        QCOMPARE(klaviyo->value(Key(u"contract-end")).text(), u"2027-03-31"_s);
        QCOMPARE(hubspot->value(Key(u"contract-end")).text(), u"2027-04-01"_s);
        QCOMPARE(klaviyo->value(Key(u"cost-per-year")).money(), (Money {120'050, u"EUR"_s}));
        QCOMPARE(klaviyo->value(key::owner), hubspot->value(key::owner));
    }

    void aWorkbookOfAnotherProgramIsRead()
    {
        QFile file(QStringView(MARTLET_SOURCE_DIR).toString()
                   + u"/tests/data/import/xlsx/tools.xlsx"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        Draft draft {Graph()};
        const auto report = imported(file.readAll(), draft);
        QVERIFY(report);
        QCOMPARE(draft.graph().itemsOf(u"tool"_key).size(), size_t(3));
        QCOMPARE(draft.graph().itemsOf(u"person"_key).size(), size_t(2));
        QCOMPARE(report->rejected.size(), 1);
        QCOMPARE(report->rejected.first().row, 5);
        QCOMPARE(report->rejected.first().column, u"Seats used"_s);
    }

    // Its own reader and writer know nothing of ours: what they leave out or turn round shows here.
    void anotherProgramOpensAndSavesIt()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"map.xlsx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exported(small()));
        file.close();
        const QString script = uR"(
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
assert not [c for s in book for r in s.iter_rows() for c in r if c.data_type == 'f'], 'formulas'
tools = book['Tools']
column = {cell.value: cell.column for cell in tools[1]}
assert tools.cell(3, column['Contract ends']).value.isoformat() == '2027-03-31T00:00:00'
assert tools.cell(3, column['Cost a year']).value == 12345.5
assert tools.auto_filter.ref and tools.freeze_panes == 'C2'
tools.cell(3, column['Status']).value = 'Leaving'
book.save(sys.argv[1])
)"_s;
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
        QVERIFY2(python.waitForFinished(60'000) && python.exitCode() == 0,
                 python.readAllStandardError());
        QVERIFY(file.open(QIODevice::ReadOnly));
        Draft draft(small());
        const auto report = imported(file.readAll(), draft);
        QVERIFY(report);
        QVERIFY2(report->rejected.isEmpty(), qPrintable(report->text(draft.graph())));
        QCOMPARE(report->changed.size(), 1);
        QCOMPARE(draft.graph().value(u"hub"_s, key::lifecycle).text(), u"leaving"_s);
    }

    void hostileFilesAreRefusedAndLeaveTheProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto with = [](const QString &entry, const QByteArray &content) {
            QMap<QString, QByteArray> entries = bookOf("<sheetData/>");
            entries[entry] = content;
            return packed(entries);
        };
        const QByteArray sound = exported(small());
        QByteArray broken = sound;
        for (qsizetype i = 0; i < 200; ++i)
            broken[sound.size() / 2 + i] = char(~broken[sound.size() / 2 + i]);
        QTest::newRow("no zip") << QByteArray("PK no zip at all");
        QTest::newRow("text") << QByteArray("name,owner\nHubSpot,Anna\n");
        QTest::newRow("old excel") << QByteArray("\xD0\xCF\x11\xE0 and so on");
        QTest::newRow("half") << sound.first(sound.size() / 2);
        QTest::newRow("bits") << broken;
        QTest::newRow("no workbook") << packed({{u"a.txt"_s, "a"}});
        QTest::newRow("bomb") << with(u"xl/sheet.xml"_s, QByteArray(80 << 20, ' '));
        QTest::newRow("nesting") << with(u"xl/sheet.xml"_s, QByteArray("<a>").repeated(100));
        QTest::newRow("entities") << with(
            u"xl/sheet.xml"_s,
            "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>&x;</worksheet>");
        QTest::newRow("attributes") << with(
            u"xl/sheet.xml"_s, "<worksheet " + QByteArray(" a=\"1\"").repeated(20'000) + "/>");
        QTest::newRow("far column") << packed(
            bookOf("<sheetData><row r=\"1\">" + inlineCell("XFE1", "x") + "</row></sheetData>"));
        QTest::newRow("far row") << packed(bookOf(
            "<sheetData><row r=\"1048577\">" + inlineCell("A1048577", "x") + "</row></sheetData>"));
        QByteArray wide;
        for (int row = 1; row < 400; ++row) {
            const QByteArray number = QByteArray::number(row);
            wide += "<row r=\"" + number + "\">" + inlineCell("XFD" + number, "x") + "</row>";
        }
        QTest::newRow("wide") << packed(bookOf("<sheetData>" + wide + "</sheetData>"));
        QTest::newRow("empty") << packed(bookOf("<sheetData/>"));
    }

    void hostileFilesAreRefusedAndLeaveTheProject()
    {
        QFETCH(const QByteArray, bytes);
        Draft draft(small());
        const auto report = imported(bytes, draft);
        QVERIFY(!report);
        QVERIFY(!report.error().sentence.isEmpty());
        QVERIFY(draft.isEmpty());
    }

    void oneSheetUnderManyNamesIsRefused()
    {
        QMap<QString, QByteArray> entries =
            bookOf("<sheetData><row r=\"1\">" + inlineCell("A1", "Name") + "</row></sheetData>");
        QVERIFY(readWorkbook(packed(entries)));
        QByteArray &book = entries[u"xl/workbook.xml"_s];
        const qsizetype sheet = book.indexOf("<sheet ");
        const QByteArray named = book.mid(sheet, book.indexOf("/>", sheet) + 2 - sheet);
        book.insert(sheet, named.repeated(20'000));
        const auto sheets = readWorkbook(packed(entries));
        QVERIFY(!sheets);
        QCOMPARE(sheets.error().detail, u"two sheets in one entry"_s);
    }

    void aRefusalNamesThePlace()
    {
        const QByteArray sheet =
            "<sheetData><row r=\"7\">" + inlineCell("ZZZZ7", "x") + "</row></sheetData>";
        const auto sheets = readWorkbook(packed(bookOf(sheet)));
        QVERIFY(!sheets);
        QVERIFY(sheets.error().sentence.contains("Our stack"_L1));
        QVERIFY(sheets.error().sentence.contains("row 7"_L1));
    }

    void whatAnOwnerWritesComesBack()
    {
        Draft draft(small());
        draft.set(u"flow"_s, key::owner, u"anna"_s);
        draft.create(u"question"_key, u"Who pays?"_s, u"q"_s);
        draft.set(u"q"_s, u"asked-of"_key, u"anna"_s);
        const Graph graph = draft.graph();
        const QByteArray sheet = ownerSheet(graph, u"anna"_s);
        const auto sheets = readWorkbook(sheet);
        QVERIFY(sheets);
        QCOMPARE(sheets->first().name, u"Missing"_s);
        compareAll(graph, *imported(sheet, draft), draft.graph());

        const CsvTable &missing = sheetOf(*sheets, u"Missing"_s).table;
        QCOMPARE(missing.rows.last().cell(0), u"q"_s);
        QCOMPARE(missing.rows.last().cell(2), u"Who pays?"_s);
        const qsizetype field = missing.rows.first().cells.indexOf(u"martlet:field"_s);
        const auto asked =
            std::find_if(missing.rows.begin(), missing.rows.end(), [&](const auto &row) {
                return row.cell(field) == "minutes-per-run"_L1;
            });
        QVERIFY(asked != missing.rows.end());
        QCOMPARE(asked->cell(0), u"flow"_s);
        QByteArray filled =
            edited(sheet, u"Missing"_s, missing.rows.last().line, u"Your answer"_s, "Finance");
        filled = edited(filled, u"Missing"_s, asked->line, u"Your answer"_s, "30");
        const auto report = imported(filled, draft);
        QVERIFY(report);
        QVERIFY2(report->rejected.isEmpty(), qPrintable(report->text(draft.graph())));
        QCOMPARE(report->changed.size(), 2);
        QCOMPARE(draft.graph().value(u"q"_s, key::answer).text(), u"Finance"_s);
        QCOMPARE(draft.graph().value(u"flow"_s, u"minutes-per-run"_key).number(), 30.0);
    }

    // What no page has room for is here.
    void anOwnersSheetHasEverythingThatIsTheirs()
    {
        constexpr int many = 500;
        Draft draft {Graph()};
        draft.set(projectId, key::kind, u"project"_s);
        draft.create(u"person"_key, u"Anna"_s, u"anna"_s);
        for (int i = 0; i < many; ++i) {
            const QString id = QString::number(i);
            draft.create(u"tool"_key, u"Tool "_s + id, u"t"_s + id);
            draft.set(u"t"_s + id, key::owner, u"anna"_s);
            draft.create(u"question"_key, u"Question "_s + id, u"q"_s + id);
            draft.set(u"q"_s + id, u"asked-of"_key, u"anna"_s);
            draft.relate(
                u"data-flow"_key, u"t"_s + id, u"t"_s + QString::number(i / 2), u"f"_s + id);
        }
        const Graph graph = draft.graph();
        CheckOptions options;
        options.today = today;
        const Result<Report> report = check(graph, options);
        const OwnerOutlook outlook(graph, *report, today);
        const auto sheets = readWorkbook(ownerSheet(graph, u"anna"_s));
        const auto rows = [&](const QString &name) {
            return sheetOf(*sheets, name).table.rows.size() - 1; // but for the headings
        };
        QCOMPARE(rows(u"Yours, Tools"_s), many);
        QVERIFY(rows(u"Missing"_s) >= many);
        QCOMPARE(rows(u"What was found"_s), outlook.findings(u"anna"_s).size());
        const qsizetype dependents =
            outlook.whatWouldStop(u"anna"_s).size() + outlook.onlyTheirs(u"anna"_s).size();
        QVERIFY(dependents >= many);
        QCOMPARE(rows(u"Depends on you"_s), dependents);
    }

    void twoAnswersToOneQuestionAreToldOf()
    {
        Draft draft(small());
        draft.set(u"flow"_s, key::owner, u"anna"_s);
        const Graph graph = draft.graph();
        const QByteArray sheet = ownerSheet(graph, u"anna"_s);
        const QList<WorkbookSheet> sheets = *readWorkbook(sheet);
        const CsvTable &missing = sheetOf(sheets, u"Missing"_s).table;
        const qsizetype field = missing.rows.first().cells.indexOf(u"martlet:field"_s);
        int line = 0;
        for (const CsvRow &row : missing.rows)
            line = row.cell(field) == "minutes-per-run"_L1 ? row.line : line;
        QVERIFY(line > 0);
        const CsvTable &flows = sheetOf(sheets, u"Yours, Data flows"_s).table;
        QVERIFY(flows.rows.size() > 1);
        QCOMPARE(flows.rows[1].cell(flows.rows[0].cells.indexOf(u"Time a run (minutes)"_s)),
                 u"still missing"_s);
        QByteArray filled = edited(sheet, u"Missing"_s, line, u"Your answer"_s, "30");
        filled = edited(filled, u"Yours, Data flows"_s, 2, u"Time a run (minutes)"_s, "45");
        const auto report = imported(filled, draft);
        QCOMPARE(report->rejected.size(), 1);
        QVERIFY(report->rejected.first().reason.contains("45"_L1));
        QCOMPARE(report->changed.size(), 1);
        QCOMPARE(draft.graph().value(u"flow"_s, u"minutes-per-run"_key).number(), 45.0);
    }

    void aTableOfAKindComesBackUnchanged()
    {
        for (quint32 seed = 40; seed < 50; ++seed) {
            const Graph graph = RandomProject(seed).graph(300);
            for (const KindRow &kind : Schema::kinds()) {
                if (kind.sort != ItemSort::Element && kind.sort != ItemSort::Relation)
                    continue;
                Draft draft(graph);
                const auto report =
                    importCsv(writeKindCsv(graph, kind.id), {u"a.csv"_s, {}}, draft);
                QVERIFY(report);
                compareAll(graph, *report, draft.graph());
            }
        }
    }

    void whoeverSharesANameKeepsWhatIsTheirs()
    {
        Draft draft {Graph()};
        draft.create(u"project"_key, u"Map"_s, projectId);
        for (const QString &id : {u"p1"_s, u"p2"_s, u"p3"_s}) {
            draft.create(u"person"_key, id == u"p3"_s ? u"anna"_s : u"Anna"_s, id);
            draft.create(u"tool"_key, u"T"_s + id, u"t"_s + id);
            draft.set(u"t"_s + id, key::owner, id);
        }
        const Graph graph = draft.graph();
        for (const Key kind : {u"tool"_key, u"person"_key})
            QVERIFY(importCsv(writeKindCsv(graph, kind), {u"a.csv"_s, {}}, draft));
        QVERIFY(draft.graph() == graph);
    }

    void aTableOfAKindChangesWhatDiffers()
    {
        QByteArray csv = writeKindCsv(small(), u"data-flow"_key);
        csv.replace("file-manual", "native");
        Draft draft(small());
        const auto report = importCsv(csv, {u"a.csv"_s, {}}, draft);
        QVERIFY(report);
        QCOMPARE(report->changed.size(), 1);
        QCOMPARE(draft.graph().value(u"flow"_s, key::mode).text(), u"native"_s);
    }

    void longNamesComeThrough()
    {
        const QByteArray name = QByteArray("Ж").repeated(600);
        const QByteArray bytes = exported(small());
        Draft draft(small());
        const auto report = imported(edited(bytes, u"Tools"_s, 9, u"Name"_s, name), draft);
        QVERIFY(report);
        QCOMPARE(report->added.size(), 1);
        QCOMPARE(draft.graph().value(report->added.first(), key::name).text().size(), 500);
    }

private:
    static QByteArray ownerSheet(const Graph &graph, const QString &person)
    {
        CheckOptions options;
        options.today = today;
        const Result<Report> report = check(graph, options);
        const OwnerOutlook outlook(graph, *report, today);
        return *writeOwnerSheet(graph, outlook, person, today);
    }

    static Graph fromTemplate(const QString &id)
    {
        for (const Template &each : templates()) {
            QFile file(each.file);
            if (each.id == id && file.open(QIODevice::ReadOnly))
                return readProjectJson(file.readAll())->graph;
        }
        return {};
    }

    static void compareUnchanged(const Graph &graph)
    {
        Draft draft(graph);
        const auto report = imported(exported(graph), draft);
        QVERIFY(report);
        compareAll(graph, *report, draft.graph());
    }
};

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
