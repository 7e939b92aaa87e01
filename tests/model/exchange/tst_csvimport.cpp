// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/csvamounts.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/csvtext.h"
#include "model/exchange/csvvalues.h"
#include "model/exchange/csvwords.h"
#include "model/graph/integrity.h"

#include <QDir>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

#include <random>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Key tool(u"tool");

QByteArray fixture(const QString &name)
{
    QFile file(QStringView(MARTLET_SOURCE_DIR).toString() + u"/tests/data/import/csv/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ImportReport import(const QString &name, Draft &draft, const QHash<QString, QString> &map = {})
{
    const Result<ImportReport> report = importCsv(fixture(name), {name, map, false}, draft);
    if (report)
        return *report;
    qWarning("%s", qPrintable(report.error().sentence));
    return {};
}

const Item *named(const Graph &graph, const QString &name, QStringView kind = u"tool")
{
    for (const Item *item : graph.itemsOf(Key(kind))) {
        if (item->name() == name)
            return item;
    }
    static const Item none;
    return &none;
}

Value field(const Graph &graph, const QString &name, QStringView key)
{
    return named(graph, name)->fields.get(Key(key));
}

QString owner(const Graph &graph, const QString &name, QStringView key = u"owner")
{
    return graph.value(field(graph, name, key).text(), key::name).text();
}

} // namespace

class TestCsvImport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodingsAreRecognised_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("firstName");
        QTest::newRow("1251") << u"russian-windows-1251.csv"_s << u"WINDOWS-1251"_s
                              << u"Битрикс24"_s;
        QTest::newRow("utf-8") << u"russian-utf8.csv"_s << u"UTF-8"_s << u"Битрикс24"_s;
        QTest::newRow("gb18030") << u"chinese-gb18030.csv"_s << u"GB18030"_s << u"企业微信"_s;
        QTest::newRow("gb18030 with a mark")
            << u"chinese-gb18030-mark.csv"_s << u"GB18030"_s << u"企业微信"_s;
        QTest::newRow("utf-8 with a mark")
            << u"chinese-utf8-mark.csv"_s << u"UTF-8"_s << u"企业微信"_s;
        QTest::newRow("utf-16 le") << u"chinese-utf16le.csv"_s << u"UTF-16LE"_s << u"企业微信"_s;
        QTest::newRow("utf-16 be") << u"chinese-utf16be.csv"_s << u"UTF-16BE"_s << u"企业微信"_s;
        QTest::newRow("utf-16 without a mark")
            << u"english-utf16le-no-mark.csv"_s << u"UTF-16LE"_s << u"CRM"_s;
        QTest::newRow("1252") << u"german-windows-1252.csv"_s << u"windows-1252"_s << u"Klaviyo"_s;
    }
    void encodingsAreRecognised()
    {
        QFETCH(QString, file);
        QFETCH(QString, encoding);
        QFETCH(QString, firstName);
        const auto table = readCsvTable(fixture(file));
        QVERIFY(bool(table));
        QCOMPARE(table->encoding, encoding);
        QCOMPARE(table->rows.value(1).cell(0), firstName);
    }

    void utf16WithoutAMarkIsRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("english") << u"Name,Owner\r\nCRM,Anna\r\n"_s;
        QTest::newRow("one line") << u"CRM,Anna"_s;
        QTest::newRow("russian") << u"Название,Владелец\r\nБитрикс24,Анна\r\nПочта,Олег\r\n"_s;
        QTest::newRow("chinese") << u"名称,负责人\r\n上海一号,一山\r\n企业微信,李雷\r\n"_s;
    }
    void utf16WithoutAMarkIsRecognised()
    {
        QFETCH(QString, text);
        for (const char *encoding : {"UTF-16LE", "UTF-16BE"}) {
            QStringEncoder encoder(encoding);
            const QByteArray bytes = encoder(text);
            const auto table = readCsvTable(bytes);
            QVERIFY(bool(table));
            QCOMPARE(table->encoding, QString::fromLatin1(encoding));
            QCOMPARE(table->rows.first().cell(0), text.section(u',', 0, 0));
        }
    }

    void strayZeroBytesAreRefusedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, QByteArray bytes, int line) {
            QTest::newRow(name) << bytes.replace('%', '\0') << line;
        };
        row("on odd places", "Name,Owner\nC%M,A%na\n", 2);
        row("on even places", "Name,Owner\nCR%,An%a\n", 2);
        row("on both", "Name,Owner\nCRM,Anna\nM%il,Be%\n", 3);
        row("at line ends", "Name,Owner\nCR,Anna%\nMail,Ben%\n", 2);
        row("utf-8", "Name,Owner\nП%чта,Ан%а\n", 2);
        row("utf-8 with a mark", "\xEF\xBB\xBFName\nCR%M\n", 2);
        row("windows-1251", QByteArray::fromHex("cde0e7e2e0ede8e50acff7f2e0002c") + "\n24\n", 2);
        row("many in a row", "Name\nCRM" + QByteArray(40, '%') + "\n", 2);
    }
    void strayZeroBytesAreRefusedWithTheirLine()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        Draft draft {Graph()};
        const auto report = importCsv(bytes, {u"x.csv"_s, {}, false}, draft);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Unreadable);
        QVERIFY2(report.error().sentence.contains(u"Line %1 "_s.arg(line)),
                 qPrintable(report.error().sentence));
        QVERIFY(draft.isEmpty());
    }

    void russianCellsAreUnderstood()
    {
        Draft draft {Graph()};
        const ImportReport report = import(u"russian-windows-1251.csv"_s, draft);
        QVERIFY(report.rejected.isEmpty());
        const Graph &graph = draft.graph();
        const QString name = u"Битрикс24"_s;
        QCOMPARE(field(graph, name, u"cost-per-year"), Value(Money {123450, u"RUB"_s}));
        QCOMPARE(field(graph, name, u"criticality"), Value(4));
        QCOMPARE(field(graph, name, u"personal-data"), Value(true));
        QCOMPARE(field(graph, name, u"contract-end"), Value(u"2027-03-15"_s));
        QCOMPARE(field(graph, name, u"department"), Value(u"Продажи"_s));
        QCOMPARE(field(graph, name, u"note"), Value(u"основная система"_s));
        QCOMPARE(owner(graph, name), u"Анна Петрова"_s);
        QCOMPARE(owner(graph, u"UniSender"_s), u"Олег"_s);
        QCOMPARE(owner(graph, u"UniSender"_s, u"backup-owner"), u"Мария"_s);
        QCOMPARE(field(graph, u"UniSender"_s, u"personal-data"), Value(false));
    }

    void chineseCellsAreUnderstood()
    {
        Draft draft {Graph()};
        const ImportReport report = import(u"chinese-gb18030.csv"_s, draft);
        QVERIFY(report.rejected.isEmpty());
        const Graph &graph = draft.graph();
        QCOMPARE(field(graph, u"企业微信"_s, u"category"), Value(u"social"_s));
        QCOMPARE(field(graph, u"企业微信"_s, u"cost-per-year"), Value(Money {1'200'000, u"CNY"_s}));
        QCOMPARE(field(graph, u"企业微信"_s, u"contract-end"), Value(u"2027-03-15"_s));
        QCOMPARE(field(graph, u"企业微信"_s, u"personal-data"), Value(true));
        QCOMPARE(field(graph, u"有赞"_s, u"category"), Value(u"shop"_s));
        QCOMPARE(field(graph, u"有赞"_s, u"criticality"), Value(2));
        QCOMPARE(owner(graph, u"有赞"_s), u"李雷"_s);
    }

    void germanCellsAreUnderstood()
    {
        Draft draft {Graph()};
        const ImportReport report = import(u"german-windows-1252.csv"_s, draft);
        QVERIFY(report.rejected.isEmpty());
        const Graph &graph = draft.graph();
        QCOMPARE(field(graph, u"Klaviyo"_s, u"category"), Value(u"email"_s));
        QCOMPARE(field(graph, u"Klaviyo"_s, u"cost-per-year"), Value(Money {123450, u"EUR"_s}));
        QCOMPARE(field(graph, u"Klaviyo"_s, u"lifecycle"), Value(u"live"_s));
        QCOMPARE(field(graph, u"Typo3"_s, u"lifecycle"), Value(u"leaving"_s));
        QCOMPARE(field(graph, u"Typo3"_s, u"criticality"), Value(1));
        QCOMPARE(owner(graph, u"Klaviyo"_s), u"Jörg Müller"_s);
    }

    void knownProductsAreFilledInAsAssumedAndSaid()
    {
        Draft draft {Graph()};
        ImportReport report;
        const QByteArray bytes = "Tool,Category\nMiro,\nHub Spot,Shop\nOur own thing,\n";
        report = *importCsv(bytes, {u"list.csv"_s, {}, false}, draft);
        QCOMPARE(field(draft.graph(), u"Miro"_s, u"layer"), Value(u"strategy"_s));
        QCOMPARE(field(draft.graph(), u"Hub Spot"_s, u"category"), Value(u"shop"_s));
        QVERIFY(field(draft.graph(), u"Our own thing"_s, u"category").isUnknown());
        QCOMPARE(report.unsure.size(), 1);
        QVERIFY2(report.unsure.first().reason.contains(u"2 tools"_s),
                 qPrintable(report.unsure.first().reason));
        report = *importCsv(bytes, {u"list.csv"_s, {}, false}, draft);
        QCOMPARE(report.unchanged, 3);
        QVERIFY(report.unsure.isEmpty());
    }

    void titlesAboveTheHeaderAreLeftOut()
    {
        Draft draft {Graph()};
        const ImportReport report = import(u"title-above-and-empty-columns.csv"_s, draft);
        QCOMPARE(draft.graph().itemsOf(tool).size(), size_t(2));
        QCOMPARE(field(draft.graph(), u"Slack"_s, u"category"), Value(u"chat"_s));
        QVERIFY(field(draft.graph(), u"Whiteboard"_s, u"category").isUnknown());
        QCOMPARE(report.unsure.size(), 3); // the last one: what Slack usually is
        QCOMPARE(report.unsure.first().row, 1);
    }

    void quotesFollowTheirRules()
    {
        Draft draft {Graph()};
        import(u"quotes.csv"_s, draft);
        QCOMPARE(field(draft.graph(), u"a \"quoted\" name"_s, u"note"), Value(u"two\nlines"_s));
        QCOMPARE(field(draft.graph(), u"plain"_s, u"note"), Value(u"a|b"_s));
        QCOMPARE(field(draft.graph(), u"plain"_s, u"vendor"), Value(u"\"y\""_s));
        QCOMPARE(field(draft.graph(), u"24\" screen"_s, u"note"), Value(u"z"_s));
    }

    void formulasStayTexts()
    {
        Draft draft {Graph()};
        import(u"guarded-formula.csv"_s, draft);
        QCOMPARE(field(draft.graph(), u"CRM"_s, u"note"), Value(u"=1+1"_s));
        QCOMPARE(csvCell(u"=1+1"_s), u"'=1+1"_s);
        QCOMPARE(named(draft.graph(), u"+Plus"_s)->name(), u"+Plus"_s);
    }

    void badCellsAndRowsAreListedAndGoodOnesKept()
    {
        Draft draft {Graph()};
        const ImportReport report = import(u"bad-rows.csv"_s, draft);
        QStringList places;
        for (const ImportReport::Remark &remark : report.rejected) {
            places.append(u"%1 %2"_s.arg(remark.row).arg(remark.column));
            QVERIFY(!remark.reason.isEmpty());
            QCOMPARE(remark.source, u"bad-rows.csv"_s);
        }
        QCOMPARE(places,
                 (QStringList {u"3 Name"_s,
                               u"4 Criticality"_s,
                               u"4 Renewal Date"_s,
                               u"4 Annual Cost"_s,
                               u"4 Users Licensed"_s,
                               u"4 Status"_s,
                               u"5 Name"_s}));
        QCOMPARE(draft.graph().itemsOf(tool).size(), size_t(4));
        QCOMPARE(field(draft.graph(), u"Good"_s, u"criticality"), Value(4));
        QVERIFY(field(draft.graph(), u"Odd"_s, u"criticality").isUnknown());
    }

    void nothingThatIsLeftOutGoesMissingSilently()
    {
        const QByteArray text = "Tool,Owner\nHubSpot,Anna,extra,more\nA\x1b[1mB,Ben\n"
            + QByteArray(600, 'x') + ",Ben\nTotal,,100\n";
        Draft draft((Graph()));
        const auto report = importCsv(text, {u"x.csv"_s, {}, false}, draft);
        QVERIFY(bool(report));
        const auto lines = [&] {
            QList<int> found;
            for (const ImportReport::Remark &remark : report->unsure)
                found.append(remark.row);
            return found;
        }();
        for (const int line : {2, 3, 4, 5})
            QVERIFY2(lines.contains(line), qPrintable(QString::number(line)));
        QVERIFY(draft.graph().itemsOf(Key(u"tool")).size() == 3);
        QVERIFY(named(draft.graph(), u"Total"_s)->id.isEmpty());
    }

    void pricesAMonthCountTwelveTimes()
    {
        Draft draft {Graph()};
        const ImportReport report = import(u"months.csv"_s, draft);
        QCOMPARE(field(draft.graph(), u"A"_s, u"cost-per-year"),
                 Value(Money {1'800'600, u"USD"_s}));
        QCOMPARE(field(draft.graph(), u"A"_s, u"contract-end"), Value(u"2027-03-04"_s));
        QCOMPARE(field(draft.graph(), u"B"_s, u"contract-end"), Value(u"2027-12-25"_s));
        QCOMPARE(report.unsure.size(), 2);
    }

    void whoIsKnownIsOneNameWhateverSignsAreInIt()
    {
        Draft draft {Graph()};
        draft.create(Key(u"team"), u"A/B tests, and more"_s, u"team"_s);
        draft.create(Key(u"person"), u"Anna <Annie> & Co"_s, u"anna"_s);
        const QByteArray list = "name,owner\nOne,\"A/B tests, and more\"\nTwo,Anna <Annie> & Co\n"
                                "Three,Anna <Annie> & Co\nFour,Ben / Eva\n";
        QVERIFY(importCsv(list, {u"x.csv"_s, {}, false}, draft));
        QCOMPARE(field(draft.graph(), u"One"_s, u"owner").text(), u"team"_s);
        QCOMPARE(field(draft.graph(), u"Two"_s, u"owner").text(), u"anna"_s);
        QVERIFY(field(draft.graph(), u"Two"_s, u"backup-owner").isUnknown());
        QCOMPARE(owner(draft.graph(), u"Four"_s), u"Ben"_s);
    }

    void ownersArePeopleOrTeams()
    {
        Draft draft {Graph()};
        import(u"owners.csv"_s, draft);
        const Graph &graph = draft.graph();
        QCOMPARE(owner(graph, u"A"_s), u"John"_s);
        QCOMPARE(field(graph, u"A"_s, u"department"), Value(u"IT"_s));
        const Value team = named(graph, u"John"_s, u"person")->fields.get(Key(u"team"));
        QCOMPARE(graph.value(team.text(), key::name), Value(u"IT"_s));
        QCOMPARE(owner(graph, u"C"_s), u"Anna"_s);
        QCOMPARE(owner(graph, u"C"_s, u"backup-owner"), u"Ben"_s);
        QVERIFY(field(graph, u"C"_s, u"note").text().endsWith(u"Carla, Dora"_s));
        QCOMPARE(graph.find(field(graph, u"D"_s, u"owner").text())->kind, Key(u"team"));
        QCOMPARE(owner(graph, u"E"_s), u"Eva"_s);
        QVERIFY(field(graph, u"F"_s, u"owner").isNone());
        QVERIFY(field(graph, u"G"_s, u"owner").isUnknown());
    }

    void toolsMayBeNamedBeforeTheirLine()
    {
        Draft draft {Graph()};
        const ImportReport report = import(u"replaced.csv"_s, draft);
        QCOMPARE(owner(draft.graph(), u"Old"_s, u"replacement"), u"New"_s);
        QCOMPARE(owner(draft.graph(), u"New"_s, u"parent"), u"Suite"_s);
        QCOMPARE(report.rejected.size(), 1);
        QCOMPARE(report.rejected.first().value, u"Nothing like it"_s);
    }

    void whatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("blank lines") << QByteArray(" \n\r\n,,\n") << u"is empty"_s;
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"is empty"_s;
        QTest::newRow("only a header") << QByteArray("Name,Owner\n") << u"no lines below it"_s;
        QTest::newRow("header of one column") << QByteArray("Name") << u"no lines below it"_s;
        QTest::newRow("title and header")
            << QByteArray("Our tools\nName,Owner\n,\n") << u"no lines below it"_s;
        QTest::newRow("one line without header") << QByteArray("HubSpot,Anna") << u"“HubSpot”"_s;
        QTest::newRow("no names") << fixture(u"no-names.csv"_s) << u"names of tools"_s;
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x00\x01\x02,\x00\x00\x00",
                                              12)
                                << u"zero byte"_s;
        QTest::newRow("long cell") << "Name\n" + QByteArray(70'000, 'x') << u"longer cell"_s;
        QTest::newRow("many columns") << "Name" + QByteArray(2000, ',') << u"columns"_s;
    }
    void whatCannotBeReadSaysWhy()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        Draft draft {Graph()};
        const auto report = importCsv(bytes, {u"x.csv"_s, {}, false}, draft);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Unreadable);
        QVERIFY2(report.error().sentence.contains(said), qPrintable(report.error().sentence));
        QVERIFY(draft.isEmpty());
    }

    void oneLineWithoutHeaderIsAName()
    {
        Draft draft {Graph()};
        const auto report = importCsv("HubSpot", {u"x.csv"_s, {}, false}, draft);
        QVERIFY(bool(report));
        QCOMPARE(draft.graph().itemsOf(tool).front()->name(), u"HubSpot"_s);
        QCOMPARE(report->unsure.first().row, 1);
        QVERIFY(report->unsure.first().reason.contains(u"no header"));
    }

    void columnsCanBeMappedByHand()
    {
        Draft draft {Graph()};
        const QHash<QString, QString> map {
            {u"thing"_s, u"name"_s}, {u"Who"_s, u"owner"_s}, {u"Price"_s, QString()}};
        import(u"own-columns.csv"_s, draft, map);
        QCOMPARE(owner(draft.graph(), u"CRM"_s), u"Anna"_s);
        QVERIFY(field(draft.graph(), u"CRM"_s, u"cost-per-year").isUnknown());
        const QHash<QString, QString> wrong[] = {{{u"Nope"_s, u"name"_s}},
                                                 {{u"Thing"_s, u"nope"_s}}};
        for (const auto &mistake : wrong) {
            const auto report =
                importCsv(fixture(u"own-columns.csv"_s), {u"x"_s, mistake, false}, draft);
            QCOMPARE(report.error().kind, Error::Kind::WrongUse);
        }
    }

    void aTableWithoutHeaderIsMappedByNumbers()
    {
        Draft draft {Graph()};
        const auto report = importCsv("HubSpot,Anna\nShop,Ben\n",
                                      {u"x.csv"_s, {{u"1"_s, u"name"_s}, {u"2"_s, u"owner"_s}}},
                                      draft);
        QVERIFY(bool(report));
        QCOMPARE(draft.graph().itemsOf(tool).size(), size_t(2));
        QCOMPARE(owner(draft.graph(), u"HubSpot"_s), u"Anna"_s);
    }

    void smallOddities()
    {
        Draft draft {Graph()};
        QCOMPARE(import(u"names-only.csv"_s, draft).added.size(), 3);
        import(u"sep-line.csv"_s, draft);
        QCOMPARE(field(draft.graph(), u"CRM"_s, u"vendor"), Value(u"a,b"_s));
        QCOMPARE(import(u"open-quote.csv"_s, draft).unsure.last().row, 2);
        QCOMPARE(import(u"no-currency.csv"_s, draft).rejected.size(), 1);
    }

    void aSecondImportChangesNothing_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringView(MARTLET_SOURCE_DIR).toString() + u"/tests/data/import/csv"_s);
        for (const QString &file : folder.entryList({u"*.csv"_s})) {
            if (file != "empty.csv"_L1 && file != "no-names.csv"_L1 && file != "own-columns.csv"_L1)
                QTest::newRow(qPrintable(file)) << file;
        }
    }
    void aSecondImportChangesNothing()
    {
        QFETCH(QString, file);
        Draft first {Graph()};
        const ImportReport before = import(file, first);
        QVERIFY(!before.added.isEmpty());
        QVERIFY(flaws(first.graph(), first.schema()).isEmpty());
        Draft second(first.graph());
        const ImportReport after = import(file, second);
        QVERIFY(second.isEmpty());
        QVERIFY(after.added.isEmpty());
        QVERIFY(after.changed.isEmpty());
        QVERIFY(after.unchanged > 0);
        QCOMPARE(after.rejected.size(), before.rejected.size());
    }

    void aChangedFileChangesOnlyWhatItSays()
    {
        Draft first {Graph()};
        const QByteArray bytes = "Name,Vendor,Owner\nCRM,Acme,Anna\nShop,Beta,\n";
        QVERIFY(bool(importCsv(bytes, {u"a.csv"_s, {}, false}, first)));
        const QString id = named(first.graph(), u"CRM"_s)->id;
        first.set(id, key::name, u"Our CRM"_s);
        first.set(id, key::criticality, 3);
        Draft second(first.graph());
        const QByteArray changed = "Name,Vendor,Owner\nCRM,Acme Ltd,\nShop,Beta,\nNew,,\n";
        const auto report = importCsv(changed, {u"a.csv"_s, {}, false}, second);
        QCOMPARE(report->changed.size(), 1);
        QCOMPARE(report->changed.first().id, id);
        QCOMPARE(report->changed.first().after, Value(u"Acme Ltd"_s));
        QCOMPARE(report->added.size(), 1);
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(second.graph().value(id, key::name), Value(u"Our CRM"_s));
        QCOMPARE(second.graph().value(id, key::criticality), Value(3));
        QVERIFY(second.graph().value(id, key::owner).isText());
    }

    void toolsOfAnotherSourceAreFoundByName()
    {
        Draft draft {Graph()};
        const QString id = draft.create(tool, u"Hub Spot"_s);
        const auto report =
            importCsv("Tool,Vendor\nHubSpot,HubSpot\n", {u"a.csv"_s, {}, false}, draft);
        QVERIFY(report->added.isEmpty());
        QCOMPARE(draft.graph().value(id, Key(u"vendor")), Value(u"HubSpot"_s));
        QCOMPARE(draft.graph().value(id, key::name), Value(u"Hub Spot"_s));
        draft.create(tool, u"HubSpot"_s);
        const auto unsure = importCsv("Tool\nhubspot\n", {u"b.csv"_s, {}, false}, draft);
        QCOMPARE(unsure->rejected.size(), 1);
    }

    void numbersAreReadWithMercy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("number");
        QTest::newRow("dollar") << u"$1500"_s << 1500.;
        QTest::newRow("russian") << u"1 234,50 ₽"_s << 1234.5;
        QTest::newRow("no-break space") << u"1\u00A0234\u202F567"_s << 1234567.;
        QTest::newRow("german") << u"1.234,50"_s << 1234.5;
        QTest::newRow("english") << u"1,234.50"_s << 1234.5;
        QTest::newRow("swiss") << u"CHF 1'234.50"_s << 1234.5;
        QTest::newRow("thousands") << u"1,234"_s << 1234.;
        QTest::newRow("decimals") << u"12,5"_s << 12.5;
        QTest::newRow("below one") << u"0.125"_s << 0.125;
        QTest::newRow("per cent") << u"80%"_s << 80.;
        QTest::newRow("k") << u"€12k"_s << 12000.;
        QTest::newRow("ten thousands") << u"3.5万元"_s << 35000.;
        QTest::newRow("minus") << u"−5"_s << -5.;
        QTest::newRow("full stop") << u"500 руб."_s << 500.;
    }
    void numbersAreReadWithMercy()
    {
        QFETCH(QString, text);
        QFETCH(double, number);
        QVERIFY(writtenNumber(text).has_value());
        QCOMPARE(*writtenNumber(text), number);
    }

    void twoNumbersAreNone()
    {
        QVERIFY(!writtenNumber(u"3 of 10"_s));
        QVERIFY(!writtenNumber(u"many"_s));
        QVERIFY(!writtenNumber(u"12.5.6"_s));
    }

    void amountsWithAnUnknownWordAreNotTaken_data()
    {
        QTest::addColumn<QString>("cell");
        for (const char *cell : {"kr 500",
                                 "100 XYZ",
                                 "12.5.6",
                                 "USD/EUR 5",
                                 "5 bananas EUR",
                                 "500 €/user/month",
                                 "-$500",
                                 "~500 EUR",
                                 "X$ 5",
                                 "500 EUR/week"})
            QTest::newRow(cell) << QString::fromUtf8(cell);
    }
    void amountsWithAnUnknownWordAreNotTaken()
    {
        QFETCH(QString, cell);
        const QString text = u"Name;Cost\nSafe;10 EUR\nBare;20\nOdd;%1\n"_s.arg(cell);
        Draft draft {Graph()};
        const auto report = importCsv(text.toUtf8(), {u"x.csv"_s, {}, false}, draft);
        QVERIFY(bool(report));
        const Graph &graph = draft.graph();
        QCOMPARE(field(graph, u"Safe"_s, u"cost-per-year"), Value(Money {1000, u"EUR"_s}));
        QCOMPARE(field(graph, u"Bare"_s, u"cost-per-year"), Value(Money {2000, u"EUR"_s}));
        QVERIFY(field(graph, u"Odd"_s, u"cost-per-year").isUnknown());
        QCOMPARE(report->rejected.size(), 1);
        QCOMPARE(report->rejected.first().value, cell);
    }

    void amountsThatAreRefusedSayWhatIsRight_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("sentence");
        const QString minus =
            u"Write an amount below zero with the minus right before its digits, such as "
            "“-500”."_s;
        QTest::newRow("minus") << u"-$500"_s << minus;
        QTest::newRow("brackets") << u"(500 EUR)"_s << minus;
        QTest::newRow("huge")
            << u"900000000000000 EUR"_s
            << u"It must be between -90,000,000,000,000 and 90,000,000,000,000."_s;
        QTest::newRow("beyond all")
            << u"9000000000000000000000000 EUR"_s
            << u"It must be between -90,000,000,000,000 and 90,000,000,000,000."_s;
    }
    void amountsThatAreRefusedSayWhatIsRight()
    {
        QFETCH(QString, cell);
        QFETCH(QString, sentence);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Draft draft {Graph()};
        const QString text = u"Name;Cost\nSafe;10 EUR\nOdd;%1\n"_s.arg(cell);
        const auto report = importCsv(text.toUtf8(), {u"x.csv"_s, {}, false}, draft);
        QCOMPARE(report->rejected.size(), 1);
        QCOMPARE(report->rejected.first().reason, sentence);
    }

    void amountsNameCurrencyAndPeriodInManyWays_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<qint64>("hundredths");
        QTest::addColumn<QString>("currency");
        QTest::newRow("sign") << u"$1,500.50"_s << qint64(150'050) << u"USD"_s;
        QTest::newRow("rouble") << u"1 234,50 руб./мес."_s << qint64(1'481'400) << u"RUB"_s;
        QTest::newRow("short rouble") << u"500 р."_s << qint64(50'000) << u"RUB"_s;
        QTest::newRow("yuan") << u"3.5万元/年"_s << qint64(3'500'000) << u"CNY"_s;
        QTest::newRow("german") << u"1.500,– € pro Monat"_s << qint64(1'800'000) << u"EUR"_s;
        QTest::newRow("k") << u"€12k per year"_s << qint64(1'200'000) << u"EUR"_s;
        QTest::newRow("code") << u"chf 1'234.50"_s << qint64(123'450) << u"CHF"_s;
        QTest::newRow("real") << u"R$ 500"_s << qint64(50'000) << u"BRL"_s;
        QTest::newRow("rupee") << u"₹1,23,456"_s << qint64(12'345'600) << u"INR"_s;
        QTest::newRow("twice") << u"US$ 5 USD"_s << qint64(500) << u"USD"_s;
    }
    void amountsNameCurrencyAndPeriodInManyWays()
    {
        QFETCH(QString, cell);
        const QString text = u"Name;Cost\nA;\"%1\"\n"_s.arg(cell);
        Draft draft {Graph()};
        QVERIFY(bool(importCsv(text.toUtf8(), {u"x.csv"_s, {}, false}, draft)));
        const Value cost = field(draft.graph(), u"A"_s, u"cost-per-year");
        QVERIFY(cost.isMoney());
        QTEST(cost.money().hundredths, "hundredths");
        QTEST(cost.money().currency, "currency");
    }

    void aCurrencyColumnThatIsNotUnderstoodIsNotReplaced()
    {
        Draft draft {Graph()};
        const auto report =
            importCsv("Name,Cost,Currency\nA,5,EUR\nB,6,Taler\n", {u"x.csv"_s, {}, false}, draft);
        QCOMPARE(field(draft.graph(), u"A"_s, u"cost-per-year"), Value(Money {500, u"EUR"_s}));
        QVERIFY(field(draft.graph(), u"B"_s, u"cost-per-year").isUnknown());
        QCOMPARE(report->rejected.size(), 1);
    }

    void datesOfManyShapes_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"2027-03-15",
                                 "2027/3/15",
                                 "2027.03.15",
                                 "15.03.2027",
                                 "15.3.27",
                                 "15/03/2027",
                                 "March 15, 2027",
                                 "15 Mar 2027",
                                 "15-Mar-2027",
                                 "2027年3月15日",
                                 "15 марта 2027",
                                 "15. März 2027",
                                 "46461",
                                 "2027-03-15T10:00:00"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void datesOfManyShapes()
    {
        QFETCH(QString, text);
        const Schema schema;
        const FieldRow &row = *schema.field(tool, Key(u"contract-end"));
        QCOMPARE(CsvValues().read(row, text).value, Value(u"2027-03-15"_s));
    }

    void categoriesAreFoundByKnownWords()
    {
        QCOMPARE(csvwords::category(u"Email Marketing"_s), u"email"_s);
        QCOMPARE(csvwords::category(u"CRM / Sales"_s), u"crm"_s);
        QCOMPARE(csvwords::category(u"Рассылки"_s), u"email"_s);
        QCOMPARE(csvwords::category(u"Productivity / Automation"_s), QString());
        QCOMPARE(csvwords::category(u"Underwater basket weaving"_s), QString());
    }

    void brokenBytesDoNoHarm()
    {
        const QByteArray whole = fixture(u"bad-rows.csv"_s) + fixture(u"chinese-gb18030.csv"_s)
            + fixture(u"quotes.csv"_s);
        std::mt19937 random(1);
        for (int i = 0; i < 500; ++i) {
            QByteArray broken = whole;
            for (int k = 0; k < 5; ++k)
                broken[qsizetype(random() % quint32(broken.size()))] = char(random());
            Draft draft {Graph()};
            const auto report = importCsv(broken, {u"x.csv"_s, {}, false}, draft);
            QVERIFY(report || !report.error().sentence.isEmpty());
            QVERIFY(flaws(draft.graph(), draft.schema()).isEmpty());
        }
    }

    void realInventoriesCanBeRead()
    {
        const QDir folder(u"/work/shared/data/inventory"_s);
        if (!folder.exists())
            QSKIP("the folder of real inventories is not here");
        for (const QString &name : folder.entryList({u"*.csv"_s})) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            Draft draft {Graph()};
            const auto report = importCsv(bytes, {name, {}, false}, draft);
            if (!report) {
                QVERIFY(!report.error().sentence.isEmpty());
                continue;
            }
            QVERIFY(flaws(draft.graph(), draft.schema()).isEmpty());
            Draft again(draft.graph());
            QVERIFY(bool(importCsv(bytes, {name, {}, false}, again)));
            QVERIFY2(again.isEmpty(), qPrintable(name));
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvImport)
#include "tst_csvimport.moc"
