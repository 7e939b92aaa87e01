// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli/programfixture.h"

#include <QJsonArray>

#include <sys/stat.h>

using namespace martlet;
using namespace Qt::StringLiterals;

/// The built program as people call it, in a folder and with settings of its own.
class TestCli final : public QObject, ProgramFixture
{
    Q_OBJECT

private:
    static QString fixtures()
    {
        return QStringView(MARTLET_SOURCE_DIR).toString() + u"/tests/data/import/csv/"_s;
    }

private Q_SLOTS:
    void initTestCase() { begin(); }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *name : {"new",
                                 "import",
                                 "export",
                                 "check",
                                 "ask",
                                 "merge",
                                 "layout",
                                 "history",
                                 "comments",
                                 "info",
                                 "salvage",
                                 "list"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void everyCommandHasHelp()
    {
        QFETCH(QString, command);
        const Outcome help = run({command, u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.data.startsWith("Usage: martlet " + command.toUtf8()));
        QVERIFY(help.messages.isEmpty());
        for (const char *option : {"--help", "--quiet", "--no-color", "--lang", "--today"})
            QVERIFY2(help.data.contains(option), option);
        QVERIFY(run({u"--help"_s}).data.contains("martlet " + command.toUtf8() + ' '));
    }

    void theVersionNamesItsParts()
    {
        const Outcome version = run({u"--version"_s});
        QCOMPARE(version.code, 0);
        for (const char *part : {"Martlet ", "Qt ", "SQLite ", "Graphviz "})
            QVERIFY2(version.data.contains(part), part);
    }

    void wrongUseNamesWhatIsNear_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        QTest::newRow("command") << QStringList {u"chekc"_s} << u"check"_s;
        QTest::newRow("option") << QStringList {u"check"_s, u"a.martlet"_s, u"--formt"_s, u"json"_s}
                                << u"--format"_s;
        QTest::newRow("option for the window")
            << QStringList {u"a.martlet"_s, u"--lagn"_s, u"de"_s} << u"--lang"_s;
        QTest::newRow("form of answer")
            << QStringList {u"check"_s, u"a.martlet"_s, u"--format"_s, u"jsom"_s} << u"json"_s;
        QTest::newRow("severity") << QStringList {u"check"_s,
                                                  u"a.martlet"_s,
                                                  u"--fail-on"_s,
                                                  u"warnings"_s}
                                  << u"warning"_s;
        QTest::newRow("template")
            << QStringList {u"new"_s, u"t.martlet"_s, u"--template"_s, u"sampel"_s} << u"sample"_s;
        QTest::newRow("list") << QStringList {u"list"_s, u"rule"_s} << u"rules"_s;
        QTest::newRow("ending") << QStringList {u"export"_s, u"a.martlet"_s, u"--to"_s, u"a.xyz"_s}
                                << u"svg"_s;
        QTest::newRow("report as a table") << QStringList {u"export"_s,
                                                           u"a.martlet"_s,
                                                           u"--to"_s,
                                                           u"a.csv"_s,
                                                           u"--report"_s,
                                                           u"audit"_s}
                                           << u".html"_s;
        const QStringList pdf {u"export"_s, u"a.martlet"_s, u"--to"_s, u"a.pdf"_s};
        QTest::newRow("report") << pdf + QStringList {u"--report"_s, u"adit"_s} << u"audit"_s;
        QTest::newRow("report as a picture") << QStringList {u"export"_s,
                                                             u"a.martlet"_s,
                                                             u"--to"_s,
                                                             u"a.svg"_s,
                                                             u"--report"_s,
                                                             u"audit"_s}
                                             << u".html"_s;
        QTest::newRow("paper") << pdf + QStringList {u"--page"_s, u"A9"_s} << u"Letter"_s;
        QTest::newRow("orientation")
            << pdf + QStringList {u"--orientation"_s, u"up"_s} << u"landscape"_s;
        QTest::newRow("scale") << pdf + QStringList {u"--scale"_s, u"99"_s} << u"0.25 to 8"_s;
        QTest::newRow("poster of one page")
            << pdf + QStringList {u"--page"_s, u"map"_s, u"--poster"_s, u"2x2"_s} << u"--poster"_s;
        QTest::newRow("language") << QStringList {u"list"_s, u"rules"_s, u"--lang"_s, u"dee"_s}
                                  << u"de"_s;
        QTest::newRow("day") << QStringList {u"check"_s, u"a.martlet"_s, u"--today"_s, u"soon"_s}
                             << u"soon"_s;
        QTest::newRow("no file") << QStringList {u"check"_s} << u"project file"_s;
        QTest::newRow("no name") << QStringList {u"info"_s, QString()} << u"missing"_s;
        QTest::newRow("no name of a new one") << QStringList {u"new"_s, QString()} << u"missing"_s;
        QTest::newRow("nothing to list") << QStringList {u"list"_s} << u"kinds"_s;
        QTest::newRow("two lists")
            << QStringList {u"list"_s, u"rules"_s, u"kinds"_s} << u"too many words"_s;
        const QStringList pages {u"list"_s, u"rules"_s, u"--format"_s, u"markdown"_s};
        QTest::newRow("pages without a folder") << pages << u"--to"_s;
        QTest::newRow("pages of kinds without a folder")
            << QStringList {u"list"_s, u"kinds"_s, u"--format"_s, u"markdown"_s}
            << u"martlet list rules --format markdown --to DIR"_s;
        QTest::newRow("pages of kinds")
            << QStringList {u"list"_s, u"kinds"_s, u"--format"_s, u"markdown"_s, u"--to"_s, u"x"_s}
            << u"Only rules"_s;
        QTest::newRow("pages with cases from nowhere")
            << pages + QStringList {u"--to"_s, u"x"_s, u"--cases"_s, u"nowhere"_s} << u"nowhere"_s;
        QTest::newRow("a project named like a table")
            << QStringList {u"new"_s, u"x.json"_s} << u"x.martlet"_s;
        const QStringList ask {u"ask"_s, u"a.martlet"_s};
        QTest::newRow("question") << ask + QStringList {u"withuot"_s} << u"without"_s;
        QTest::newRow("no question") << ask << u"without, journey"_s;
        QTest::newRow("without nothing") << ask + QStringList {u"without"_s} << u"vendor=NAME"_s;
        QTest::newRow("two journeys")
            << ask + QStringList {u"journey"_s, u"Buying"_s, u"shoes"_s} << u"quotation marks"_s;
        QTest::newRow("too much about hours")
            << ask + QStringList {u"hours"_s, u"flow"_s} << u"too many words"_s;
        QTest::newRow("grouped hours")
            << ask + QStringList {u"hours"_s, u"--by"_s, u"flows"_s} << u"flow"_s;
        QTest::newRow("grouped cost")
            << ask + QStringList {u"cost"_s, u"--by"_s, u"journey"_s} << u"vendor"_s;
        QTest::newRow("grouped journey")
            << ask + QStringList {u"journey"_s, u"Buying"_s, u"--by"_s, u"flow"_s} << u"--by"_s;
        QTest::newRow("form of an answer to a question")
            << ask + QStringList {u"cost"_s, u"--format"_s, u"csv"_s} << u"json"_s;
        QTest::newRow("no target") << QStringList {u"import"_s, u"a.csv"_s} << u"--into"_s;
    }
    void wrongUseNamesWhatIsNear()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.data.isEmpty());
        QVERIFY2(outcome.messages.contains(named), qPrintable(outcome.messages));
    }

    void whatStandardOutputDoesNotTakeIsFour_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QCOMPARE(run({u"new"_s, u"full.martlet"_s}).code, 0);
        QTest::newRow("list") << QStringList {u"list"_s, u"rules"_s};
        QTest::newRow("version") << QStringList {u"--version"_s};
        QTest::newRow("help") << QStringList {u"check"_s, u"--help"_s};
        QTest::newRow("info") << QStringList {u"info"_s, u"full.martlet"_s};
        QTest::newRow("ask") << QStringList {u"ask"_s, u"full.martlet"_s, u"cost"_s};
        for (const QString &format : {u"text"_s, u"json"_s, u"csv"_s, u"sarif"_s})
            QTest::newRow(qPrintable(format))
                << QStringList {u"check"_s, u"full.martlet"_s, u"--format"_s, format};
    }
    void whatStandardOutputDoesNotTakeIsFour()
    {
        QFETCH(QStringList, arguments);
        const QString line = u"exec \"$0\" \"$@\" > /dev/full"_s;
        const Outcome outcome =
            call(u"/bin/sh"_s,
                 QStringList {u"-c"_s, line, QStringView(MARTLET_PROGRAM).toString()} + arguments);
        QCOMPARE(outcome.code, 4);
        QVERIFY2(outcome.messages.contains("standard output"_L1), qPrintable(outcome.messages));
    }

    void nothingThatIsPrintedCommandsTheTerminal()
    {
        write(u"evil\u001b]0;x\u0007\u202e.csv"_s, "Name\nCRM\n");
        const QString map = u"terminal.martlet"_s;
        QCOMPARE(run({u"import"_s, u"evil\u001b]0;x\u0007\u202e.csv"_s, u"--into"_s, map}).code, 0);
        const Outcome info = run({u"info"_s, map});
        QVERIFY(info.data.contains("evil]0;x.csv"));
        const Outcome wrong = run({u"check\u001b[31m\u009b"_s});
        QVERIFY(wrong.messages.contains("check[31m"_L1));
        for (const QString &text : {QString::fromUtf8(info.data), wrong.messages}) {
            for (const QChar c : text)
                QVERIFY(c == u'\n' || c.category() != QChar::Other_Control);
            QVERIFY(!text.contains(QChar(0x202e)));
        }
    }

    void whatGoesIsNamedInSeveralWays_data()
    {
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QStringList>("gone");
        QCOMPARE(run({u"new"_s, u"ask.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        QTest::newRow("identity") << QStringList {u"crm"_s} << QStringList {u"crm"_s};
        QTest::newRow("name") << QStringList {u"google ads"_s} << QStringList {u"google-ads"_s};
        QTest::newRow("flow") << QStringList {u"Typeform → Zendesk"_s}
                              << QStringList {u"typeform--zendesk"_s};
        QTest::newRow("vendor") << QStringList {u"vendor=meta"_s} << QStringList {u"meta-ads"_s};
        QTest::newRow("country") << QStringList {u"residency=ca"_s} << QStringList {u"hootsuite"_s};
        QTest::newRow("team") << QStringList {u"team=Stores"_s} << QStringList {u"stores"_s};
        QTest::newRow("person") << QStringList {u"Anna Lindqvist"_s} << QStringList {u"anna"_s};
        QTest::newRow("several") << QStringList {u"crm"_s, u"vendor=Meta"_s, u"crm"_s}
                                 << QStringList {u"crm"_s, u"meta-ads"_s};
    }
    void whatGoesIsNamedInSeveralWays()
    {
        QFETCH(QStringList, items);
        QFETCH(QStringList, gone);
        const Outcome outcome = run(QStringList {u"ask"_s, u"ask.martlet"_s, u"without"_s} + items
                                    + QStringList {u"--format"_s, u"json"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json()[u"without"_s].toArray(), QJsonArray::fromStringList(gone));
    }

    void whatIsNotUnderstoodInAQuestionNamesTheCandidates_data()
    {
        QTest::addColumn<QStringList>("question");
        QTest::addColumn<QString>("named");
        QCOMPARE(run({u"new"_s, u"unclear.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        write(u"twice.json"_s,
              R"({"format": "martlet-project", "version": 1, "name": "Twice", "elements": [
                  {"id": "one", "kind": "tool", "name": "Radar"},
                  {"id": "two", "kind": "team", "name": "radar"}]})");
        QCOMPARE(run({u"import"_s, u"twice.json"_s, u"--into"_s, u"unclear.martlet"_s}).code, 0);
        QTest::newRow("name") << QStringList {u"without"_s, u"Klavyo"_s} << u"Klaviyo"_s;
        QTest::newRow("part of a name")
            << QStringList {u"without"_s, u"analytics"_s} << u"Google Analytics 4"_s;
        QTest::newRow("ambiguous name")
            << QStringList {u"without"_s, u"Radar"_s} << u"one (Tool), two (Team)"_s;
        QTest::newRow("vendor") << QStringList {u"without"_s, u"vendor=Gogle"_s} << u"Google"_s;
        QTest::newRow("country") << QStringList {u"without"_s, u"residency=RU"_s} << u"DE, DK"_s;
        QTest::newRow("team") << QStringList {u"without"_s, u"team=Store"_s} << u"Stores"_s;
        QTest::newRow("journey") << QStringList {u"journey"_s, u"boot"_s} << u"Boots for"_s;
        QTest::newRow("no journey") << QStringList {u"journey"_s} << u"Boots for"_s;
        QTest::newRow("empty name") << QStringList {u"without"_s, QString()} << u"called “”"_s;
        QTest::newRow("no hand-off can go")
            << QStringList {u"without"_s, u"hand-off-stores--marketing"_s} << u"Nothing on"_s;
    }
    void whatIsNotUnderstoodInAQuestionNamesTheCandidates()
    {
        QFETCH(QStringList, question);
        QFETCH(QString, named);
        const Outcome outcome = run(QStringList {u"ask"_s, u"unclear.martlet"_s} + question);
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.data.isEmpty());
        QVERIFY2(outcome.messages.contains(named), qPrintable(outcome.messages));
    }

    void theAnswersHaveTheFormOfTheContract()
    {
        QCOMPARE(run({u"new"_s, u"form.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        const auto ask = [&](const QStringList &question) {
            return run(QStringList {u"ask"_s, u"form.martlet"_s, u"--format"_s, u"json"_s}
                       + question)
                .json();
        };
        const QJsonObject without = ask({u"without"_s, u"Klaviyo"_s});
        QCOMPARE(without.keys(),
                 (QStringList {u"affected"_s, u"hours-back"_s, u"tell"_s, u"without"_s}));
        QCOMPARE(without[u"affected"_s].toArray().first().toObject(),
                 (QJsonObject {{u"id"_s, u"klaviyo"_s},
                               {u"kind"_s, u"tool"_s},
                               {u"name"_s, u"Klaviyo"_s},
                               {u"effect"_s, u"stops"_s},
                               {u"path"_s, QJsonArray {u"klaviyo"_s}},
                               {u"sentence"_s, u"“Klaviyo” stops."_s}}));
        QCOMPARE(without[u"hours-back"_s].toDouble(), 12.0);
        QCOMPARE(without[u"tell"_s].toArray(), (QJsonArray {u"hanna"_s, u"jonas"_s}));

        const QJsonObject journey = ask({u"journey"_s, u"boots"_s});
        QCOMPARE(journey.keys(),
                 (QStringList {u"asked-twice"_s,
                               u"broken"_s,
                               u"by-hand"_s,
                               u"hand-offs"_s,
                               u"journey"_s,
                               u"steps"_s}));
        QCOMPARE(journey[u"hand-offs"_s].toArray().size(), 8);
        QCOMPARE(journey[u"by-hand"_s].toInt(), 2);
        QCOMPARE(journey[u"steps"_s].toArray()[3].toObject(),
                 (QJsonObject {{u"id"_s, u"size-chat"_s},
                               {u"name"_s, u"Question about the size"_s},
                               {u"stage"_s, u"consider"_s},
                               {u"department"_s, u"Customer Service"_s},
                               {u"tools"_s, QJsonArray {u"userlike"_s}},
                               {u"feeling"_s, -1}}));

        const QJsonObject hours = ask({u"hours"_s});
        QCOMPARE(hours[u"total"_s].toDouble(), 71.03);
        QCOMPARE(hours[u"unknown"_s].toInt(), 2);
        QCOMPARE(hours[u"rows"_s].toArray().first().toObject(),
                 (QJsonObject {{u"id"_s, u"tills--store-figures"_s},
                               {u"name"_s, u"Store tills → Store figures"_s},
                               {u"hours"_s, 25.33}}));

        const QJsonObject cost = ask({u"cost"_s, u"--by"_s, u"department"_s});
        const QJsonArray total {QJsonObject {{u"amount"_s, 1302436}, {u"currency"_s, u"EUR"_s}}};
        QCOMPARE(cost[u"total"_s].toArray(), total);
        QCOMPARE(cost[u"unknown"_s].toInt(), 0);
        QCOMPARE(cost[u"rows"_s].toArray().size(), 5);
    }

    void theAnswersCanBeReadAloud_data()
    {
        QTest::addColumn<QStringList>("question");
        QTest::addColumn<QString>("line");
        QCOMPARE(run({u"new"_s, u"aloud.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        QTest::newRow("without") << QStringList {u"without"_s, u"Klaviyo"_s}
                                 << u"\nTell: Hanna Gruber and Jonas Weber\n"_s;
        QTest::newRow("nothing") << QStringList {u"without"_s, u"Footfall counters"_s}
                                 << u"Stops: 1."_s;
        QTest::newRow("journey") << QStringList {u"journey"_s, u"boots"_s}
                                 << u"Hand-offs: 8, by hand: 2."_s;
        QTest::newRow("hours") << QStringList {u"hours"_s}
                               << u"\n  25.3  Store tills → Store figures (1,216 EUR)\n"_s;
        QTest::newRow("cost") << QStringList {u"cost"_s}
                              << u"\n  410,000 EUR  Google (Campaign calendar,"_s;
    }
    void theAnswersCanBeReadAloud()
    {
        QFETCH(QStringList, question);
        QFETCH(QString, line);
        const Outcome outcome =
            run(QStringList {u"ask"_s, u"aloud.martlet"_s, u"--lang"_s, u"en"_s} + question);
        QCOMPARE(outcome.code, 0);
        QVERIFY2(QString::fromUtf8(outcome.data).contains(line), outcome.data);
    }

    void aQuestionToWhatIsNoProjectIsThree()
    {
        QCOMPARE(run({u"ask"_s, u"nowhere.martlet"_s, u"cost"_s}).code, 3);
    }

    void namesAreCleanedAndLimited()
    {
        const QString map = u"clean.martlet"_s;
        QCOMPARE(run({u"new"_s,
                      map,
                      u"--name"_s,
                      u"Our\u001b[31m\u202e map"_s,
                      u"--author"_s,
                      u"Anna\n"_s + QString(600, u'x')})
                     .code,
                 0);
        QCOMPARE(run({u"export"_s, map, u"--to"_s, u"clean.json"_s}).code, 0);
        const QJsonObject json = QJsonDocument::fromJson(read(u"clean.json"_s)).object();
        QCOMPARE(json["name"_L1], QJsonValue(u"Our[31m map"_s));
        const QByteArray info = run({u"info"_s, map}).data;
        QVERIFY(info.contains("Anna xxx"));
        QVERIFY(!info.contains(QByteArray(500, 'x')));
    }

    void aProjectWithoutNameIsCalledLikeItsFile()
    {
        QCOMPARE(run({u"new"_s, u"blank.martlet"_s, u"--name"_s, QString()}).code, 0);
        QVERIFY(run({u"info"_s, u"blank.martlet"_s}).data.startsWith("blank\n"));
    }

    void rulesAreListedWithTheirParameters()
    {
        const QByteArray text = run({u"list"_s, u"rules"_s}).data;
        QVERIFY(text.contains("grace-days = 1 (days): "));
        const Outcome list = run({u"list"_s, u"rules"_s, u"--format"_s, u"json"_s});
        QJsonArray parameters;
        for (const QJsonValue &rule : QJsonDocument::fromJson(list.data).array()) {
            if (rule["id"_L1] == QJsonValue(u"STR-01"_s))
                parameters = rule["parameters"_L1].toArray();
        }
        QCOMPARE(parameters.size(), 2);
        QCOMPARE(parameters[0]["id"_L1], QJsonValue(u"grace-days"_s));
        QCOMPARE(parameters[0]["default"_L1], QJsonValue(1));
        QCOMPARE(parameters[0]["unit"_L1], QJsonValue(u"days"_s));
    }

    void rulesHavePages()
    {
        const QStringList pages {u"list"_s, u"rules"_s, u"--format"_s, u"markdown"_s, u"--to"_s};
        QCOMPARE(run(pages + QStringList {u"pages"_s}).code, 0);
        QVERIFY(read(u"pages/README.md"_s).contains("[STR-01](STR-01.md)"));
        QVERIFY(read(u"pages/STR-01.md"_s).contains("(days): 1, in files grace-days"));
        write(u"no-folder"_s, "x");
        QCOMPARE(run(pages + QStringList {u"no-folder/pages"_s}).code, 4);
    }

    void pagesOfRulesReplaceOnlyTheirLike()
    {
        const QStringList pages {u"list"_s, u"rules"_s, u"--format"_s, u"markdown"_s, u"--to"_s};
        const Outcome first = run(pages + QStringList {u"like"_s});
        QVERIFY(first.messages.contains(u"Pages written into like"));
        QCOMPARE(run(QStringList {u"--lang"_s, u"de"_s} + pages + QStringList {u"like"_s}).code, 0);
        QCOMPARE(run(pages + QStringList {u"like"_s}).code, 0);

        QVERIFY(QDir(path({})).mkdir(u"mine"_s));
        write(u"mine/STR-01.md"_s, "My own notes\n");
        const Outcome own = run(pages + QStringList {u"mine"_s});
        QCOMPARE(own.code, 4);
        QVERIFY(own.messages.contains(u"mine/STR-01.md"));
        QCOMPARE(read(u"mine/STR-01.md"_s), QByteArray("My own notes\n"));
        QCOMPARE(QDir(path(u"mine"_s)).entryList(QDir::Files), QStringList {u"STR-01.md"_s});

        QVERIFY(QDir(path({})).mkdir(u"linked"_s));
        write(u"elsewhere.md"_s, "STR-01 (AI-01.md)\n");
        QVERIFY(QFile::link(path(u"elsewhere.md"_s), path(u"linked/STR-01.md"_s)));
        const Outcome link = run(pages + QStringList {u"linked"_s});
        QCOMPARE(link.code, 4);
        QVERIFY(link.messages.contains(u"is a link"));
        QCOMPARE(read(u"elsewhere.md"_s), QByteArray("STR-01 (AI-01.md)\n"));
        QCOMPARE(QDir(path(u"linked"_s)).entryList(QDir::Files).size(), 1);
    }

    void aSkippedRuleIsTold()
    {
        write(u"skipped.json"_s,
              R"({"format": "martlet-project", "version": 1, "settings": {"rules": [
                  {"id": "MY-01", "name": "Gone", "kind": "tool",
                   "must": [{"field": "shoe-size", "filled": true}]}]}})");
        QCOMPARE(run({u"import"_s, u"skipped.json"_s, u"--into"_s, u"skipped.martlet"_s}).code, 0);
        const QStringList check {u"check"_s, u"skipped.martlet"_s};
        const Outcome only = run(check + QStringList {u"--only"_s, u"my-01"_s});
        QCOMPARE(only.code, 2);
        QVERIFY(only.messages.contains(u"MY-01 “Gone”: The field “shoe-size” is gone"));
        QVERIFY(!only.messages.contains(u"There is no rule"));
        const Outcome rows = run(check + QStringList {u"--format"_s, u"csv"_s});
        QVERIFY(rows.messages.contains(u"MY-01 “Gone”: The field “shoe-size” is gone"));
        QVERIFY(!rows.data.contains("MY-01"));
    }

    void aMapIsCheckedThroughAScenario()
    {
        write(u"to-be.json"_s,
              R"({"format": "martlet-project", "version": 1, "name": "Acme", "elements": [
                  {"id": "anna", "kind": "person", "name": "Anna"},
                  {"id": "crm", "kind": "tool", "name": "CRM"},
                  {"id": "old", "kind": "tool", "name": "Old", "fields": {"owner": "anna"}}],
                 "scenarios": [{"id": "s1", "name": "To be", "steps": [{"name": "Pilot", "edits": [
                  {"item": "crm", "field": "owner", "value": "anna"},
                  {"item": "old", "field": "owner", "value": null}]}]}]})");
        QCOMPARE(run({u"import"_s, u"to-be.json"_s, u"--into"_s, u"to-be.martlet"_s}).code, 0);
        const QStringList check {u"check"_s, u"to-be.martlet"_s, u"--only"_s, u"OWN-01"_s};
        for (const QString &word : {u"to be"_s, u"s1"_s}) {
            const QJsonObject json =
                run(check + QStringList {u"--scenario"_s, word, u"--format"_s, u"json"_s}).json();
            QCOMPARE(json[u"scenario"_s].toString(), u"To be"_s);
            QCOMPARE(json[u"going"_s].toArray(), QJsonArray {u"OWN-01:crm"_s});
            QCOMPARE(json[u"coming"_s].toArray(), QJsonArray {u"OWN-01:old"_s});
            QCOMPARE(json[u"findings"_s].toArray().size(), 1);
        }
        const QByteArray text = run(check + QStringList {u"--scenario"_s, u"s1"_s}).data;
        QVERIFY(text.contains("Acme, as in the scenario “To be”"));
        QVERIFY(text.contains("Findings that go: 1. Findings that come: 1."));
        QVERIFY(text.contains("These go with the scenario\n  Warning: "));
        QVERIFY(!run(check).data.contains("scenario"));
        QVERIFY(!run(check + QStringList {u"--format"_s, u"json"_s}).json().contains(u"going"_s));
        const Outcome unknown = run(check + QStringList {u"--scenario"_s, u"to bee"_s});
        QCOMPARE(unknown.code, 2);
        QVERIFY(unknown.messages.contains(u"To be"_s));
    }

    void aWindowNeedsADisplay()
    {
        const Outcome outcome = run({});
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.messages.contains("display"_L1));
    }

    void newNeverOverwrites()
    {
        QCOMPARE(run({u"new"_s, u"n.martlet"_s, u"--name"_s, u"Ours"_s}).code, 0);
        const QByteArray before = read(u"n.martlet"_s);
        const Outcome again = run({u"new"_s, u"n.martlet"_s});
        QCOMPARE(again.code, 4);
        QVERIFY(!again.messages.isEmpty());
        QCOMPARE(read(u"n.martlet"_s), before);
        QVERIFY(run({u"info"_s, u"n.martlet"_s}).data.startsWith("Ours\n"));
        QCOMPARE(run({u"new"_s, u"no/such/folder/n.martlet"_s}).code, 4);
    }

    void everyTemplateCanBeBegunWith()
    {
        const Outcome list = run({u"list"_s, u"templates"_s, u"--format"_s, u"json"_s});
        const QJsonArray rows = QJsonDocument::fromJson(list.data).array();
        QVERIFY(rows.size() >= 3);
        for (const QJsonValue &row : rows) {
            const QString id = row["id"_L1].toString();
            QCOMPARE(run({u"new"_s, id + u".martlet"_s, u"--template"_s, id}).code, 0);
        }
    }

    void ownProductsAreListedFirstAndBadLinesOfThemTold()
    {
        const QHash<QString, QString> elsewhere {{u"XDG_CONFIG_HOME"_s, path(u"own"_s)}};
        QVERIFY(QDir().mkpath(path(u"own/martlet"_s)));
        write(u"own/martlet/products.csv"_s, "Crow,CRW,<b>Acme</b>,crm\n,nameless\n");
        const QStringList asked {u"list"_s, u"products"_s};
        Outcome list = run(asked + QStringList {u"--format"_s, u"json"_s}, elsewhere);
        QCOMPARE(list.code, 0);
        QVERIFY(list.messages.contains(u"line 2"_s));
        const QJsonArray rows = QJsonDocument::fromJson(list.data).array();
        QVERIFY(rows.size() > 400);
        QCOMPARE(rows[0]["id"_L1].toString(), u"Crow"_s);
        QCOMPARE(rows[0]["own"_L1].toBool(), true);
        QCOMPARE(rows[0]["category"_L1].toString(), u"crm"_s);
        QCOMPARE(rows[1]["own"_L1].toBool(), false);
        list = run(asked, elsewhere);
        QVERIFY(list.data.startsWith("Crow "));
        QVERIFY(list.data.contains("CRM · <b>Acme</b> · your own\n"));
        QVERIFY(!run(asked).data.contains("Crow "));
        QVERIFY(run(asked).messages.isEmpty());
    }

    void theWholeWay_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *name : {"russian-windows-1251.csv",
                                 "chinese-gb18030.csv",
                                 "german-windows-1252.csv",
                                 "bad-rows.csv",
                                 "owners.csv"})
            QTest::newRow(name) << fixtures() + QString::fromLatin1(name);
        const QDir real(u"/work/shared/data/inventory"_s);
        if (!real.exists())
            qInfo("skipped: the folder of real inventories is not here");
        for (const QString &name : real.entryList({u"*.csv"_s})) {
            // Tables of relations and properties hold no tools.
            if (!name.endsWith("_relations.csv"_L1) && !name.endsWith("_properties.csv"_L1))
                QTest::newRow(qPrintable(name)) << real.filePath(name);
        }
    }
    void theWholeWay()
    {
        QFETCH(QString, file);
        const QString name = QFileInfo(file).completeBaseName();
        const QString map = name + u".martlet"_s;
        const QStringList import {u"import"_s, file, u"--into"_s, map, u"--format"_s, u"json"_s};
        const Outcome first = run(import);
        QCOMPARE(first.code, 0);
        QVERIFY(!first.json()["added"_L1].toArray().isEmpty());

        const Outcome second = run(import);
        QCOMPARE(second.code, 0);
        QVERIFY(second.json()["added"_L1].toArray().isEmpty());
        QVERIFY(second.json()["changed"_L1].toArray().isEmpty());
        QVERIFY(second.json()["unchanged"_L1].toInt() > 0);
        QCOMPARE(second.json()["rejected"_L1], first.json()["rejected"_L1]);

        const Outcome check = run({u"check"_s, map, u"--format"_s, u"json"_s});
        QVERIFY(check.code == 0 || check.code == 1);
        QVERIFY(!check.json()["findings"_L1].toArray().isEmpty());

        QStringList outputs {u"export"_s, map};
        for (const char *ending : {".pdf",
                                   ".svg",
                                   ".png",
                                   ".html",
                                   ".json",
                                   ".csv",
                                   ".xlsx",
                                   ".drawio",
                                   ".xml",
                                   ".dot",
                                   ".mmd",
                                   ".ics"})
            outputs << u"--to"_s << name + QString::fromLatin1(ending);
        QCOMPARE(run(outputs).code, 0);
        QVERIFY(read(name + u".pdf"_s).startsWith("%PDF-"));
        QVERIFY(read(name + u".png"_s).startsWith("\x89PNG"));
        QVERIFY(read(name + u".svg"_s).contains("<svg"));

        const QString copy = name + u"-copy"_s;
        QCOMPARE(run({u"import"_s, name + u".json"_s, u"--into"_s, copy + u".martlet"_s}).code, 0);
        QCOMPARE(run({u"export"_s, copy + u".martlet"_s, u"--to"_s, copy + u".json"_s}).code, 0);
        QVERIFY(!read(name + u".json"_s).isEmpty());
        QCOMPARE(read(copy + u".json"_s), read(name + u".json"_s));
    }

    void spreadsheetsComeBackUnchanged()
    {
        QCOMPARE(run({u"new"_s, u"book.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        QVERIFY(QDir().mkpath(path(u"sheets"_s)));
        const QStringList owners {
            u"export"_s, u"book.martlet"_s, u"--report"_s, u"owners"_s, u"--as"_s, u"xlsx"_s};
        QCOMPARE(run({u"export"_s, u"book.martlet"_s, u"--to"_s, u"book.xlsx"_s}).code, 0);
        QCOMPARE(run({u"export"_s,
                      u"book.martlet"_s,
                      u"--to"_s,
                      u"book.csv"_s,
                      u"--kind"_s,
                      u"data-flow"_s})
                     .code,
                 0);
        QCOMPARE(run(owners + QStringList {u"--to"_s, u"sheets"_s}).code, 0);
        QStringList files {u"book.xlsx"_s, u"book.csv"_s};
        for (const QString &file : QDir(path(u"sheets"_s)).entryList(QDir::Files))
            files.append(u"sheets/"_s + file);
        QVERIFY(files.size() > 10);
        const Outcome back =
            run(QStringList {u"import"_s} + files
                + QStringList {u"--into"_s, u"book.martlet"_s, u"--format"_s, u"json"_s});
        QCOMPARE(back.code, 0);
        for (const QLatin1StringView part : {"added"_L1, "changed"_L1, "rejected"_L1})
            QVERIFY2(back.json()[part].toArray().isEmpty(), part.data());
        QVERIFY(back.json()["unchanged"_L1].toInt() > 300);
    }

    void reportsAreInTheLanguageOfTheProject()
    {
        QCOMPARE(run({u"new"_s, u"lang.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        QCOMPARE(run({u"export"_s, u"lang.martlet"_s, u"--to"_s, u"lang.json"_s}).code, 0);
        QJsonObject project = QJsonDocument::fromJson(read(u"lang.json"_s)).object();
        QJsonObject settings = project["settings"_L1].toObject();
        settings.insert("language"_L1, "de"_L1);
        project.insert("settings"_L1, settings);
        write(u"german.json"_s, QJsonDocument(project).toJson());
        QCOMPARE(run({u"import"_s, u"german.json"_s, u"--into"_s, u"german.martlet"_s}).code, 0);
        const auto report = [&](const QString &file, const QString &name, const QStringList &more) {
            const QString target = u"%1-%2.html"_s.arg(file, name);
            const QStringList call {u"export"_s,
                                    file + u".martlet"_s,
                                    u"--report"_s,
                                    name,
                                    u"--today"_s,
                                    u"2026-11-26"_s,
                                    u"--to"_s,
                                    target};
            return run(call + more).code == 0 ? read(target) : QByteArray();
        };
        for (const QString &name : {u"audit"_s, u"handbook"_s, u"owners"_s, u"processing"_s}) {
            const QByteArray german = report(u"lang"_s, name, {u"--lang"_s, u"de"_s});
            QVERIFY(german.contains("<html lang=\"de\""));
            QCOMPARE(report(u"german"_s, name, {}), german);
            const QByteArray english = report(u"lang"_s, name, {u"--lang"_s, u"en"_s});
            QCOMPARE(report(u"german"_s, name, {u"--lang"_s, u"en"_s}), english);
            QVERIFY(english != german);
        }
    }

    void whoseSpreadsheetMustBeSaid()
    {
        QCOMPARE(run({u"new"_s, u"whose.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        const QStringList owners {u"export"_s,
                                  u"whose.martlet"_s,
                                  u"--report"_s,
                                  u"owners"_s,
                                  u"--to"_s,
                                  u"whose.xlsx"_s};
        QCOMPARE(run(owners).code, 2);
        QCOMPARE(run(owners + QStringList {u"--owner"_s, u"Nobody Here"_s}).code, 2);
        QCOMPARE(run(owners + QStringList {u"--owner"_s, u"anna lindqvist"_s}).code, 0);
        QVERIFY(read(u"whose.xlsx"_s).startsWith("PK"));
        const QStringList page {u"export"_s,
                                u"whose.martlet"_s,
                                u"--report"_s,
                                u"owners"_s,
                                u"--to"_s,
                                u"whose.html"_s};
        QCOMPARE(run(page + QStringList {u"--owner"_s, u"Nobody Here"_s}).code, 2);
        QCOMPARE(run(page + QStringList {u"--owner"_s, u"anna lindqvist"_s}).code, 0);
        QVERIFY(read(u"whose.html"_s).contains(">Anna Lindqvist<"));
        QVERIFY(!read(u"whose.html"_s).contains(">Ben Carter<"));
        QVERIFY(!read(u"whose.html"_s).contains("<nav")); // one page has no contents
        QCOMPARE(run({u"export"_s,
                      u"whose.martlet"_s,
                      u"--to"_s,
                      u"whose.csv"_s,
                      u"--kind"_s,
                      u"view"_s})
                     .code,
                 2);
    }

    // Whether there is a font for it is up to the machine; all that is set in letters says the
    // same.
    void lettersWithoutAFontAreNamedForPicturesAndReportsAsWell()
    {
        write(u"rocket.csv"_s, "Name,Owner\nRocket 🚀 mail,\n");
        QCOMPARE(run({u"import"_s, u"rocket.csv"_s, u"--into"_s, u"rocket.martlet"_s}).code, 0);
        const auto isNamed = [this](const QStringList &how) {
            const Outcome outcome =
                run(QStringList {u"export"_s, u"rocket.martlet"_s, u"--to"_s} + how);
            return outcome.code == 0 && outcome.messages.contains("U+1F680"_L1);
        };
        const bool isMissing = isNamed({u"rocket.pdf"_s});
        QCOMPARE(isNamed({u"rocket.png"_s}), isMissing);
        QCOMPARE(isNamed({u"rocket-audit.pdf"_s, u"--report"_s, u"audit"_s}), isMissing);
    }

    void namesTooSmallForThePaperAreSaid()
    {
        QCOMPARE(run({u"new"_s, u"small.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        const auto said = [this](const QString &paper) {
            return run({u"export"_s,
                        u"small.martlet"_s,
                        u"--to"_s,
                        u"small.pdf"_s,
                        u"--page"_s,
                        paper})
                .messages;
        };
        QVERIFY2(said(u"A5"_s).contains("too small to be read"_L1), qPrintable(said(u"A5"_s)));
        QVERIFY(!said(u"A2"_s).contains("too small"_L1));
    }

    void severalViewsAreWrittenInTheirOrder()
    {
        QCOMPARE(run({u"new"_s, u"views.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        QCOMPARE(run({u"export"_s,
                      u"views.martlet"_s,
                      u"--to"_s,
                      u"views.drawio"_s,
                      u"--view"_s,
                      u"Boots for the summer trip"_s,
                      u"--view"_s,
                      u"The whole stack"_s})
                     .code,
                 0);
        const QByteArray drawing = read(u"views.drawio"_s);
        QCOMPARE(drawing.count("<diagram "), 2);
        QVERIFY(drawing.indexOf("Boots for the summer trip") < drawing.indexOf("The whole stack"));
    }

    void theSampleComesBackAsItWas()
    {
        QCOMPARE(run({u"new"_s, u"s.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        QCOMPARE(run({u"layout"_s, u"s.martlet"_s}).code, 0);
        QCOMPARE(run({u"export"_s, u"s.martlet"_s, u"--to"_s, u"s.json"_s}).code, 0);
        QCOMPARE(run({u"import"_s, u"s.json"_s, u"--into"_s, u"s2.martlet"_s}).code, 0);
        QCOMPARE(run({u"export"_s, u"s2.martlet"_s, u"--to"_s, u"s2.json"_s}).code, 0);
        QCOMPARE(read(u"s2.json"_s), read(u"s.json"_s));
        const Outcome again =
            run({u"import"_s, u"s.json"_s, u"--into"_s, u"s.martlet"_s, u"--format"_s, u"json"_s});
        QVERIFY(again.json()["added"_L1].toArray().isEmpty());
        QVERIFY(again.json()["changed"_L1].toArray().isEmpty());
    }

    void twoProjectsAreCompared()
    {
        write(u"old.json"_s,
              R"({"format": "martlet-project", "version": 1, "name": "Acme", "elements": [
                  {"id": "anna", "kind": "person", "name": "Anna"},
                  {"id": "ben", "kind": "person", "name": "Ben"},
                  {"id": "crm", "kind": "tool", "name": "CRM", "fields": {"owner": "anna"}},
                  {"id": "fax", "kind": "tool", "name": "Fax"}],
                 "scenarios": [{"id": "s1", "name": "To be", "steps": [{"name": "Pilot", "edits": [
                  {"item": "crm", "field": "owner", "value": "ben"}, {"remove": "fax"}]}]}]})");
        QCOMPARE(run({u"import"_s, u"old.json"_s, u"--into"_s, u"old.martlet"_s}).code, 0);
        const Outcome same = run({u"compare"_s, u"old.json"_s, u"old.martlet"_s});
        QCOMPARE(same.code, 0);
        QCOMPARE(same.data, QByteArray("Nothing differs.\n"));
        QByteArray changed = read(u"old.json"_s);
        changed.replace(R"("owner": "anna")", R"("owner": "ben")");
        write(u"new.json"_s, changed);
        const QStringList compare {u"compare"_s, u"old.martlet"_s, u"new.json"_s};
        const Outcome text = run(compare);
        QCOMPARE(text.code, 1);
        QCOMPARE(text.data,
                 QByteArray("1 changed.\n\nTools\n  Changed  CRM\n"
                            "             Owner: Anna → Ben\n"));
        const QJsonArray list = run(compare + QStringList {u"--format"_s, u"json"_s})
                                    .json()[u"differences"_s]
                                    .toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u"what"_s].toString(), u"changed"_s);
        QCOMPARE(list[0][u"b"_s].toString(), u"ben"_s);
        const Outcome planned = run({u"compare"_s, u"old.martlet"_s, u"--scenario"_s, u"to be"_s});
        QCOMPARE(planned.code, 1);
        QVERIFY(planned.data.startsWith("1 removed, 1 changed.\n"));
    }

    void whatDiffersIsWrittenAsAPdf()
    {
        QCOMPARE(run({u"new"_s, u"mine.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        QCOMPARE(run({u"export"_s, u"mine.martlet"_s, u"--to"_s, u"mine.json"_s}).code, 0);
        QByteArray theirs = read(u"mine.json"_s);
        theirs.replace("Typeform", "Tally");
        write(u"theirs.json"_s, theirs);
        const QStringList compare {
            u"compare"_s, u"mine.martlet"_s, u"theirs.json"_s, u"--to"_s, u"what.pdf"_s};
        QCOMPARE(run(compare).code, 1);
        const QByteArray said = call(u"pdftotext"_s, {u"-raw"_s, u"what.pdf"_s, u"-"_s}).data;
        for (const char *part :
             {"mine.martlet", "theirs.json", "On the map,", "As it was", "One by one", "Tally"})
            QVERIFY2(said.contains(part), part);
    }

    void aComparisonNeedsTwoStates_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        write(u"one.json"_s, R"({"format": "martlet-project", "version": 1, "elements": []})");
        write(u"bad.json"_s, R"({"format": "martlet-project", "version": 1, "elements": [{}]})");
        const QString one = u"one.json"_s;
        QTest::newRow("only one") << QStringList {one} << 2;
        QTest::newRow("three") << QStringList {one, one, one} << 2;
        QTest::newRow("a scenario of two") << QStringList {one, one, u"--scenario"_s, u"x"_s} << 2;
        QTest::newRow("no such scenario") << QStringList {one, u"--scenario"_s, u"x"_s} << 2;
        QTest::newRow("no such form") << QStringList {one, one, u"--format"_s, u"csv"_s} << 2;
        QTest::newRow("no PDF") << QStringList {one, one, u"--to"_s, u"x.svg"_s} << 2;
        QTest::newRow("no file") << QStringList {one, u"nowhere.martlet"_s} << 3;
        QTest::newRow("no project") << QStringList {one, u"bad.json"_s} << 3;
        QTest::newRow("no folder") << QStringList {one, one, u"--to"_s, u"no/where.pdf"_s} << 4;
    }
    void aComparisonNeedsTwoStates()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Outcome outcome = run(QStringList {u"compare"_s} + arguments);
        QCOMPARE(outcome.code, code);
        QVERIFY(!outcome.messages.isEmpty());
    }

    void aPdfIsWhatItsOptionsSay()
    {
        QCOMPARE(run({u"new"_s, u"pages.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        const Outcome made = run({u"export"_s,
                                  u"pages.martlet"_s,
                                  u"--to"_s,
                                  u"pages.pdf"_s,
                                  u"--page"_s,
                                  u"420x600mm"_s,
                                  u"--orientation"_s,
                                  u"landscape"_s,
                                  u"--view"_s,
                                  u"all"_s,
                                  u"--findings"_s,
                                  u"--title"_s,
                                  u"Our systems"_s,
                                  u"--author"_s,
                                  u"Anna Berg"_s});
        QCOMPARE(made.code, 0);
        const QByteArray said = call(u"pdfinfo"_s, {u"pages.pdf"_s}).data.simplified();
        for (const char *part :
             {"Title: Our systems", "Author: Anna Berg", "Page size: 1700.79 x 1190.55 pts"})
            QVERIFY2(said.contains(part), said.constData());
    }

    void theHistoryTellsWhoDidWhat()
    {
        const QString map = u"past.martlet"_s;
        write(u"tools.csv"_s, "Name,Vendor\nCRM,HubSpot\nMail,Brevo\n");
        write(u"less.csv"_s, "Name,Vendor\nCRM,Salesforce\n");
        const auto import = [&](const QString &list, const QString &author) {
            return run({u"import"_s, list, u"--into"_s, map, u"--author"_s, author}).code;
        };
        QCOMPARE(import(u"tools.csv"_s, u"Anna"_s), 0);
        QCOMPARE(import(u"less.csv"_s, u"Ben"_s), 0);
        const Outcome all = run({u"history"_s, map});
        QCOMPARE(all.code, 0);
        const QStringList lines = QString::fromUtf8(all.data).trimmed().split(u'\n');
        QVERIFY2(lines.first().contains(u"  Ben  "_s), all.data);
        QVERIFY2(lines.first().endsWith(u": CRM"_s), all.data);
        QVERIFY2(all.data.contains("  Anna  "), all.data);
        const QJsonObject json =
            run({u"history"_s, map, u"--item"_s, u"CRM"_s, u"--format"_s, u"json"_s}).json();
        QCOMPARE(json["whole"_L1], QJsonValue(true));
        const QJsonObject last = json["changes"_L1].toArray().first().toObject();
        QCOMPARE(last["author"_L1], QJsonValue(u"Ben"_s));
        QVERIFY(last["edits"_L1].toArray().contains(
            QJsonObject {{u"item"_s, last["items"_L1][0]["id"_L1]},
                         {u"field"_s, u"vendor"_s},
                         {u"before"_s, u"HubSpot"_s},
                         {u"after"_s, u"Salesforce"_s}}));
        QCOMPARE(run({u"history"_s, map, u"--item"_s, u"CMR"_s}).code, 2);
    }

    void commentsAreListedWrittenAndSettled()
    {
        const QString map = u"talk.martlet"_s;
        write(u"tools.csv"_s, "Name,Vendor\nCRM,HubSpot\nMail,Brevo\n");
        QCOMPARE(run({u"import"_s, u"tools.csv"_s, u"--into"_s, map}).code, 0);
        const auto comments = [&](const QStringList &options) {
            return run(QStringList {u"comments"_s, map} + options);
        };
        const QString add = u"--add"_s;
        QCOMPARE(
            comments({add, u"<b>Who</b> pays?"_s, u"--on"_s, u"CRM"_s, u"--author"_s, u"Anna"_s})
                .code,
            0);
        QCOMPARE(comments({add, u"Stays"_s, u"--on"_s, u"OWN-01:gone"_s}).code, 0);
        const auto threads = [&](const QStringList &options) {
            return comments(options + QStringList {u"--format"_s, u"json"_s})
                .json()["threads"_L1]
                .toArray();
        };
        const QJsonObject thread = threads({u"--on"_s, u"CRM"_s}).first().toObject();
        const QString id = thread["id"_L1].toString();
        QCOMPARE(thread["name"_L1], QJsonValue(u"CRM"_s));
        QCOMPARE(comments({add, u"Sales"_s, u"--reply"_s, id, u"--author"_s, u"Ben"_s}).code, 0);
        const QByteArray text = comments({u"--on"_s, u"CRM"_s}).data;
        QVERIFY2(text.contains("CRM (Tool), open"), text);
        QVERIFY2(text.contains("Anna, today "), text);
        QVERIFY2(text.contains("    <b>Who</b> pays?"), text);
        QVERIFY2(text.indexOf("Ben, ") > text.indexOf("Anna, "), text);
        QCOMPARE(comments({u"--resolve"_s, id}).code, 0);
        QCOMPARE(threads({}).size(), 1);
        QCOMPARE(threads({u"--state"_s, u"resolved"_s}).size(), 1);
        QCOMPARE(comments({u"--reopen"_s, id}).code, 0);
        QCOMPARE(threads({}).size(), 2);
        QVERIFY(run({u"history"_s, map}).data.contains("Reply to a comment"));
    }

    void commentsThatMakeNoSenseAreRefused()
    {
        const QString map = u"silent.martlet"_s;
        QCOMPARE(run({u"new"_s, map}).code, 0);
        const auto code = [&](const QStringList &options) {
            return run(QStringList {u"comments"_s, map} + options).code;
        };
        QCOMPARE(code({}), 0);
        QCOMPARE(code({u"--add"_s, u"a"_s}), 2);
        QCOMPARE(code({u"--add"_s, u"a"_s, u"--on"_s, u"Nothing"_s}), 2);
        QCOMPARE(code({u"--add"_s, u" "_s, u"--on"_s, u"OWN-01:x"_s}), 2);
        QCOMPARE(code({u"--add"_s, u"a"_s, u"--on"_s, u"x"_s, u"--reply"_s, u"y"_s}), 2);
        QCOMPARE(code({u"--reply"_s, u"y"_s}), 2);
        QCOMPARE(code({u"--resolve"_s, u"y"_s}), 2);
        QCOMPARE(code({u"--state"_s, u"new"_s}), 2);
        QCOMPARE(code({u"--format"_s, u"csv"_s}), 2);
    }

    void theHistoryCanBeMadeShorter()
    {
        const QString map = u"shorter.martlet"_s;
        write(u"tools.csv"_s, "Name,Vendor\nCRM,HubSpot\n");
        QCOMPARE(run({u"import"_s, u"tools.csv"_s, u"--into"_s, map}).code, 0);
        QCOMPARE(run({u"export"_s, map, u"--to"_s, u"before.json"_s}).code, 0);
        const QString compact = u"--compact-before"_s;
        QCOMPARE(run({u"history"_s, map, compact, u"last year"_s}).code, 2);
        const QByteArray untouched = read(map);
        QCOMPARE(run({u"history"_s, map, compact, u"2020-01-01"_s}).code, 0);
        QCOMPARE(read(map), untouched);
        const Outcome done = run({u"history"_s, map, compact, u"2999-01-01"_s});
        QCOMPARE(done.code, 0);
        QVERIFY2(done.messages.contains(u"dropped"_s), qPrintable(done.messages));
        const QJsonObject left = run({u"history"_s, map, u"--format"_s, u"json"_s}).json();
        QCOMPARE(left["whole"_L1], QJsonValue(false));
        QVERIFY(left["changes"_L1].toArray().isEmpty());
        QCOMPARE(run({u"export"_s, map, u"--to"_s, u"after.json"_s}).code, 0);
        QCOMPARE(read(u"after.json"_s), read(u"before.json"_s));
    }

    void arrangingTwiceMovesNothing()
    {
        QCOMPARE(run({u"new"_s, u"l.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        QCOMPARE(run({u"layout"_s, u"l.martlet"_s}).code, 0);
        const QByteArray before = read(u"l.martlet"_s);
        QCOMPARE(run({u"layout"_s, u"l.martlet"_s, u"--only-new"_s}).code, 0);
        QCOMPARE(read(u"l.martlet"_s), before);
        const QByteArray info = run({u"info"_s, u"l.martlet"_s}).data;
        QCOMPARE(run({u"layout"_s, u"l.martlet"_s}).code, 0);
        QCOMPARE(run({u"info"_s, u"l.martlet"_s}).data, info);
        QCOMPARE(run({u"new"_s, u"l0.martlet"_s}).code, 0);
        const QByteArray empty = run({u"info"_s, u"l0.martlet"_s}).data;
        QCOMPARE(run({u"layout"_s, u"l0.martlet"_s}).code, 0);
        QCOMPARE(run({u"info"_s, u"l0.martlet"_s}).data, empty);
        const Outcome wrong = run({u"layout"_s, u"l.martlet"_s, u"--view"_s, u"Nowhere"_s});
        QCOMPARE(wrong.code, 2);
        QVERIFY(wrong.messages.contains("The whole stack"_L1));
    }

    void theThresholdDecidesTheExitCode()
    {
        write(u"t.csv"_s, "Name\nLonely\n");
        QCOMPARE(run({u"import"_s, u"t.csv"_s, u"--into"_s, u"t.martlet"_s}).code, 0);
        QCOMPARE(run({u"check"_s, u"t.martlet"_s}).code, 0);
        QCOMPARE(run({u"check"_s, u"t.martlet"_s, u"--fail-on"_s, u"warning"_s}).code, 1);
        QCOMPARE(run({u"check"_s, u"t.martlet"_s, u"--fail-on"_s, u"none"_s}).code, 0);
        const Outcome one =
            run({u"check"_s, u"t.martlet"_s, u"--only"_s, u"OWN-01"_s, u"--format"_s, u"csv"_s});
        QVERIFY(one.data.contains("OWN-01"));
        QVERIFY(!one.data.contains("STR-01"));
        QCOMPARE(run({u"check"_s, u"t.martlet"_s, u"--only"_s, u"XYZ-99"_s}).code, 2);
        const Outcome sarif = run({u"check"_s, u"t.martlet"_s, u"--format"_s, u"sarif"_s});
        QCOMPARE(sarif.json()["version"_L1], QJsonValue(u"2.1.0"_s));
    }

    void filesThatCannotBeReadAreThree_data()
    {
        QTest::addColumn<QStringList>("arguments");
        write(u"foreign.martlet"_s, "SQLite format 3");
        write(u"colours.csv"_s, "Colour,Taste\nred,sweet\n");
        write(u"nothing.csv"_s, "");
        write(u"header.csv"_s, "Name,Owner\n");
        write(u"broken.json"_s, "{\"format\": ");
        write(u"faulty.json"_s,
              R"({"format": "martlet-project", "version": 1,
                  "elements": [{"kind": "machine"}, {"id": "a", "kind": "tool", "name": "A"}]})");
        write(u"what.bin"_s, "\x01\x02\x03");
        const auto row = [](const char *name, const QStringList &arguments) {
            QTest::newRow(name) << arguments;
        };
        row("no project", {u"check"_s, u"missing.martlet"_s});
        row("foreign project", {u"check"_s, u"foreign.martlet"_s});
        row("folder as project", {u"info"_s, u"."_s});
        const QStringList into {u"--into"_s, u"three.martlet"_s};
        row("no source", QStringList {u"import"_s, u"missing.csv"_s} + into);
        row("folder", QStringList {u"import"_s, u"."_s} + into);
        row("no names", QStringList {u"import"_s, u"colours.csv"_s} + into);
        row("nothing in it", QStringList {u"import"_s, u"nothing.csv"_s} + into);
        row("only a header", QStringList {u"import"_s, u"header.csv"_s} + into);
        row("two files", QStringList {u"import"_s, u"header.csv"_s, u"missing.csv"_s} + into);
        row("broken json", QStringList {u"import"_s, u"broken.json"_s} + into);
        row("faulty json", QStringList {u"import"_s, u"faulty.json"_s} + into);
        row("unknown format", QStringList {u"import"_s, u"what.bin"_s} + into);
    }
    void filesThatCannotBeReadAreThree()
    {
        QFETCH(QStringList, arguments);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.data.isEmpty());
        QVERIFY(!outcome.messages.isEmpty());
        QVERIFY(!QFile::exists(path(u"three.martlet"_s)));
    }

    void oneReadableFileOfSeveralIsFine()
    {
        write(u"gone.csv"_s, "Name,Owner\n");
        write(u"there.csv"_s, "Name\nCRM\n");
        const Outcome outcome = run({u"import"_s,
                                     u"gone.csv"_s,
                                     u"missing.csv"_s,
                                     u"there.csv"_s,
                                     u"--into"_s,
                                     u"several.martlet"_s,
                                     u"--format"_s,
                                     u"json"_s});
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json()["added"_L1].toArray().size(), 1);
        const QJsonArray rejected = outcome.json()["rejected"_L1].toArray();
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(rejected[0]["source"_L1], QJsonValue(u"gone.csv"_s));
        QCOMPARE(rejected[1]["source"_L1], QJsonValue(u"missing.csv"_s));
        QVERIFY(outcome.messages.contains("gone.csv"_L1));
    }

    void aFileWhoseRowsAreAllRejectedIsThree()
    {
        write(u"rejected.csv"_s, "Name,Owner\n,Anna\n,Ben\n");
        const Outcome outcome = run({u"import"_s,
                                     u"rejected.csv"_s,
                                     u"--into"_s,
                                     u"rejected.martlet"_s,
                                     u"--format"_s,
                                     u"json"_s});
        QCOMPARE(outcome.code, 3);
        QCOMPARE(outcome.json()["rejected"_L1].toArray().size(), 2);
        QVERIFY(!QFile::exists(path(u"rejected.martlet"_s)));
    }

    void faultsNameTheirPlaceAndCanBeLeftOut()
    {
        const QStringList import {u"import"_s, u"faulty.json"_s, u"--into"_s, u"part.martlet"_s};
        QVERIFY(run(import).messages.contains("elements[0].kind"_L1));
        const Outcome partial =
            run(import + QStringList {u"--partial"_s, u"--format"_s, u"json"_s});
        QCOMPARE(partial.code, 0);
        QCOMPARE(partial.json()["added"_L1].toArray().size(), 1);
        QCOMPARE(partial.json()["rejected"_L1][0]["column"_L1], QJsonValue(u"elements[0].kind"_s));
    }

    void aLookWritesNothing()
    {
        write(u"d.csv"_s, "Name\nCRM\n");
        const Outcome look =
            run({u"import"_s, u"d.csv"_s, u"--into"_s, u"d.martlet"_s, u"--dry-run"_s});
        QCOMPARE(look.code, 0);
        QVERIFY(look.data.contains("Tools: 1"));
        QVERIFY(!QFile::exists(path(u"d.martlet"_s)));
    }

    void columnsCanBeMapped()
    {
        write(u"m.csv"_s, "Thing,Who\nCRM,Anna\n");
        const QStringList import {u"import"_s, u"m.csv"_s, u"--into"_s, u"m.martlet"_s};
        QCOMPARE(run(import + QStringList {u"--map"_s, u"Nope=name"_s}).code, 2);
        QCOMPARE(run(import + QStringList {u"--map"_s, u"Thing=nope"_s}).code, 2);
        QCOMPARE(run(import + QStringList {u"--map"_s, u"Thing=name"_s, u"--map"_s, u"Who=owner"_s})
                     .code,
                 0);
        QVERIFY(run({u"info"_s, u"m.martlet"_s}).data.contains("People: 1"));
    }

    void whatCannotBeWrittenIsFour()
    {
        QCOMPARE(run({u"new"_s, u"w.martlet"_s}).code, 0);
        const Outcome outcome =
            run({u"export"_s, u"w.martlet"_s, u"--to"_s, u"no/such/folder/w.json"_s});
        QCOMPARE(outcome.code, 4);
        QVERIFY(!outcome.messages.isEmpty());
    }

    // The disk is full from one write on, whichever it is: the file is whole or not there.
    void aFullDiskIsNamed()
    {
        QCOMPARE(run({u"new"_s, u"disk.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        const QStringList arguments {u"export"_s, u"disk.martlet"_s, u"--to"_s, u"disk.svg"_s};
        QHash<QString, QString> shim {{u"LD_PRELOAD"_s, QStringView(MARTLET_FAULTSHIM).toString()},
                                      {u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s},
                                      {u"MARTLET_FAULT_COUNT"_s, path(u"count"_s)}};
        QCOMPARE(run(arguments, shim).code, 0);
        const QByteArray whole = read(u"disk.svg"_s);
        const int writes = read(u"count"_s).trimmed().toInt();
        QVERIFY(writes > 0);
        int named = 0;
        for (int from = 1; from <= writes; ++from) {
            QVERIFY(QFile::remove(path(u"disk.svg"_s)) || from > 1);
            shim[u"MARTLET_FAULT"_s] = u"%1 28 on"_s.arg(from);
            const Outcome outcome = run(arguments, shim);
            QVERIFY(outcome.code == 0 || outcome.code == 4);
            QCOMPARE(read(u"disk.svg"_s), outcome.code == 0 ? whole : QByteArray());
            named += outcome.messages.contains("no room left"_L1) ? 1 : 0;
        }
        QVERIFY(named > 0);
    }

    void anExportReplacesOrdinaryFilesOnly_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *name : {"pdf", "svg", "png", "json", "csv"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void anExportReplacesOrdinaryFilesOnly()
    {
        QFETCH(QString, format);
        const QString map = u"own-%1.martlet"_s.arg(format);
        QCOMPARE(run({u"new"_s, map}).code, 0);
        const QByteArray before = read(map);
        const QString pipe = u"pipe."_s + format;
        const QString link = u"link."_s + format;
        const QString other = u"other-%1"_s.arg(format);
        QCOMPARE(::mkfifo(QFile::encodeName(path(pipe)).constData(), 0600), 0);
        QVERIFY(QFile::link(path(pipe), path(link)));
        QCOMPARE(::link(QFile::encodeName(path(map)).constData(),
                        QFile::encodeName(path(other)).constData()),
                 0);
        for (const QString &target : {pipe, link, map, other, u"x.martlet"_s}) {
            const Outcome refused = run({u"export"_s, map, u"--as"_s, format, u"--to"_s, target});
            QCOMPARE(refused.code, 4);
            QCOMPARE(refused.messages.count(u'\n'), 1);
        }
        QCOMPARE(read(map), before);
        QVERIFY(!QFile::exists(path(u"x.martlet"_s)));
    }

    void aTextThatLooksLikeAnIdentityStaysInATable()
    {
        write(u"like.json"_s,
              R"({"format": "martlet-project", "version": 1, "elements": [
                  {"id": "crm", "kind": "tool", "name": "Salesforce",
                   "fields": {"category": "crm", "owner": "ann", "tags": ["crm"]}},
                  {"id": "ann", "kind": "person", "name": "Anna"}]})");
        QCOMPARE(run({u"import"_s, u"like.json"_s, u"--into"_s, u"like.martlet"_s}).code, 0);
        QCOMPARE(run({u"export"_s, u"like.martlet"_s, u"--to"_s, u"like.csv"_s}).code, 0);
        const QByteArrayList lines = read(u"like.csv"_s).split('\n');
        const QByteArrayList names = lines.value(0).trimmed().split(',');
        const QByteArrayList cells = lines.value(1).trimmed().split(',');
        QCOMPARE(cells.value(names.indexOf("name")), QByteArray("Salesforce"));
        QCOMPARE(cells.value(names.indexOf("category")), QByteArray("crm"));
        QCOMPARE(cells.value(names.indexOf("tags")), QByteArray("crm"));
        QCOMPARE(cells.value(names.indexOf("owner")), QByteArray("Anna"));
    }

    void messagesCanBeQuietAndInOtherLanguages()
    {
        QCOMPARE(run({u"new"_s, u"q.martlet"_s, u"--quiet"_s}).messages, QString());
        QVERIFY(!run({u"list"_s, u"rules"_s}).data.contains('\x1b'));
        const Outcome plain =
            run({u"check"_s, u"q.martlet"_s}, {{u"NO_COLOR"_s, u"1"_s}, {u"TERM"_s, u"xterm"_s}});
        QVERIFY(!plain.data.contains('\x1b'));
        QCOMPARE(run({u"--lang"_s, u"de"_s, u"list"_s, u"kinds"_s}).code, 0);
        QCOMPARE(run({u"list"_s, u"kinds"_s, u"--lang"_s, u"ru_RU"_s}).code, 0);
    }

    void theAuthorIsKept()
    {
        write(u"a.csv"_s, "Name\nCRM\n");
        QCOMPARE(run({u"import"_s,
                      u"a.csv"_s,
                      u"--into"_s,
                      u"author.martlet"_s,
                      u"--author"_s,
                      u"Anna Lindqvist"_s})
                     .code,
                 0);
        QVERIFY(run({u"info"_s, u"author.martlet"_s}).data.contains("Anna Lindqvist"));
    }

    void aProtectedCopyOpensWithItsPassphraseOnly()
    {
        write(u"words.txt"_s, "five small birds\r\nand a second line\n");
        write(u"wrong.txt"_s, "five large birds\n");
        const QStringList right {u"--passphrase-file"_s, u"words.txt"_s};
        const QStringList wrong {u"--passphrase-file"_s, u"wrong.txt"_s};
        const QHash<QString, QString> set {{u"MARTLET_PASSPHRASE"_s, u"five small birds"_s}};
        write(u"p.csv"_s, "Name\nWarehouse\n");
        QCOMPARE(run({u"import"_s, u"p.csv"_s, u"--into"_s, u"p.martlet"_s}).code, 0);
        const QByteArray plain = read(u"p.martlet"_s);
        const QStringList seal {u"export"_s, u"p.martlet"_s, u"--to"_s, u"p.martlet.age"_s};
        QCOMPARE(run(seal).code, 2); // nobody to ask
        QVERIFY(!QFile::exists(path(u"p.martlet.age"_s)));
        QCOMPARE(run(seal + right).code, 0);
        QCOMPARE(read(u"p.martlet"_s), plain);
        const QByteArray sealed = read(u"p.martlet.age"_s);
        QVERIFY(sealed.startsWith("age-encryption.org/v1\n-> scrypt "));
        QVERIFY(!sealed.contains("Warehouse"));
        QCOMPARE(run(seal + right).code, 4); // never over another

        const QStringList info {u"info"_s, u"p.martlet.age"_s};
        QCOMPARE(run(info).code, 2);
        QVERIFY(run(info).messages.contains("MARTLET_PASSPHRASE"_L1));
        const Outcome refused = run(info + wrong);
        QCOMPARE(refused.code, 3);
        QVERIFY(refused.data.isEmpty());
        const Outcome told = run(info + right);
        QCOMPARE(told.code, 0);
        const auto facts = [](const Outcome &outcome) {
            return outcome.data.first(outcome.data.indexOf("Size"));
        };
        QCOMPARE(facts(told), facts(run({u"info"_s, u"p.martlet"_s})));
        QCOMPARE(run(info, set).data, told.data);
        QVERIFY(run(QStringList {u"check"_s, u"p.martlet.age"_s} + right).code <= 1);

        QCOMPARE(run(QStringList {u"import"_s, u"p.csv"_s, u"--into"_s, u"p.martlet.age"_s} + right)
                     .code,
                 0);
        QCOMPARE(
            run(QStringList {u"export"_s, u"p.martlet.age"_s, u"--to"_s, u"back.martlet"_s} + right)
                .code,
            0);
        QVERIFY(run({u"export"_s, u"back.martlet"_s, u"--to"_s, u"back.json"_s}).code == 0);
        QVERIFY(read(u"back.json"_s).contains("Warehouse"));
    }

    void aRedactedCopyCanBeProtected()
    {
        QCOMPARE(run({u"new"_s, u"r.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        const QHash<QString, QString> set {{u"MARTLET_PASSPHRASE"_s, u"five small birds"_s}};
        QCOMPARE(run({u"export"_s,
                      u"r.martlet"_s,
                      u"--redact"_s,
                      u"agency"_s,
                      u"--to"_s,
                      u"r.martlet.age"_s},
                     set)
                     .code,
                 0);
        QVERIFY(read(u"r.martlet.age"_s).startsWith("age-encryption.org/v1\n"));
        QCOMPARE(run({u"info"_s, u"r.martlet.age"_s}, set).code, 0);
    }

    void ofADamagedProjectTheSoundPartIsTakenIntoANewOne()
    {
        QCOMPARE(run({u"new"_s, u"d.martlet"_s, u"--template"_s, u"sample"_s}).code, 0);
        QByteArray bytes = read(u"d.martlet"_s);
        bytes.replace(bytes.size() / 2, 4096, QByteArray(4096, 'x'));
        write(u"damaged.martlet"_s, bytes);
        const Outcome told = run({u"info"_s, u"damaged.martlet"_s});
        QCOMPARE(told.code, 3);
        QVERIFY(told.messages.contains("is damaged"_L1));
        QVERIFY(told.messages.contains("martlet salvage damaged.martlet"_L1));
        const QStringList salvage {u"salvage"_s, u"damaged.martlet"_s};
        QVERIFY(run(salvage).data.contains("sound"));
        QCOMPARE(run(salvage + QStringList {u"--to"_s, u"saved.martlet"_s}).code, 0);
        QCOMPARE(read(u"damaged.martlet"_s), bytes);
        QCOMPARE(run({u"info"_s, u"saved.martlet"_s}).code, 0);
        QCOMPARE(run(salvage + QStringList {u"--to"_s, u"saved.martlet"_s}).code, 4);
        write(u"noise.martlet"_s, QByteArray(10000, 'n'));
        QCOMPARE(run({u"salvage"_s, u"noise.martlet"_s}).code, 3);
        QVERIFY(!run({u"info"_s, u"noise.martlet"_s}).messages.contains("salvage"_L1));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
