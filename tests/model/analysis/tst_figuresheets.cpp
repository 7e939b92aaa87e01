// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/answers.h"
#include "model/analysis/figuresheets.h"
#include "model/analysis/reports.h"
#include "model/exchange/projectjson.h"

#include <QFile>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);

/// What the figures of a breakdown are called in the window, as the command line writes them.
static void compareLines(const FigureSheet::Breakdown &breakdown, const QString &printed)
{
    for (const Figure &figure : breakdown.figures) {
        if (figure.id.contains(u'?'))
            continue; // a number of things, which has a heading of its own there
        const QStringList values = figure.value.split(u" · "_s);
        QString line = values.first();
        line.remove(u" h"_s);
        line += u"  "_s + figure.name;
        if (values.size() > 1)
            line += u" (%1)"_s.arg(values.last());
        QVERIFY2(printed.contains(line), qPrintable(line));
    }
}

static Report checked(const Graph &graph)
{
    CheckOptions options;
    options.today = today;
    return *check(graph, options);
}

class TestFigureSheets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(MARTLET_SOURCE_DIR "/resources/samples/outdoor-retailer.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto import = readProjectJson(file.readAll());
        QVERIFY(import);
        m_graph = import->graph;
    }

    void theCommandLinePrintsTheSameHours()
    {
        const Vocabulary words(m_graph, today);
        const FigureSheet sheet = hoursSheet(words);
        const Hours hours = hoursByHand(words, HoursBy::Flow);
        QCOMPARE(sheet.total.value, hoursText(hours.total) + u" h"_s);
        QVERIFY(textAnswer(m_graph, hours).contains(hoursText(hours.total) + u" hours a month"_s));
        QCOMPARE(sheet.breakdowns.size(), 3);
        for (const HoursBy by : {HoursBy::Flow, HoursBy::Department, HoursBy::Journey})
            compareLines(sheet.breakdowns[int(by)], textAnswer(m_graph, hoursByHand(words, by)));
    }

    void theCommandLinePrintsTheSameCosts()
    {
        const Vocabulary words(m_graph, today);
        const FigureSheet sheet = costSheet(words);
        QCOMPARE(sheet.breakdowns.size(), 4);
        for (const CostBy by :
             {CostBy::Vendor, CostBy::Department, CostBy::Layer, CostBy::Category}) {
            const QString printed = textAnswer(m_graph, costAYear(words, by));
            QVERIFY(printed.contains(sheet.total.value + u" a year"_s));
            compareLines(sheet.breakdowns[int(by)], printed);
        }
    }

    void theCommandLinePrintsTheSameDebtAndAnswers()
    {
        const Report report = checked(m_graph);
        const QList<FigureSheet> sheets = figureSheets(m_graph, report, today);
        const QString printed = textReport({m_graph, report});
        QVERIFY(printed.contains(u"Marketing debt: %1."_s.arg(report.debt())));
        QCOMPARE(sheets[2].total.value, QLocale().toString(report.debt()));
        QVERIFY(printed.contains(sheets[3].total.value + u'.'));
    }

    void theListOfAFigureAddsUpToIt()
    {
        const Report report = checked(m_graph);
        const FigureSheet sheet = debtSheet(Vocabulary(m_graph, today), report);
        const auto points = [](const Figure &figure) {
            int sum = 0;
            for (const Counted &counted : figure.parts.first().counted)
                sum += QLocale().toInt(counted.value);
            return sum;
        };
        QCOMPARE(points(sheet.total), report.debt());
        int departments = 0;
        for (const FigureSheet::Breakdown &breakdown : sheet.breakdowns) {
            for (const Figure &figure : breakdown.figures)
                QCOMPARE(QLocale().toInt(figure.value), points(figure));
        }
        for (const Figure &figure : sheet.breakdowns.first().figures)
            departments += points(figure);
        QCOMPARE(departments, report.debt());
    }

    void whatIsUnknownIsListedAndNoZero()
    {
        Draft draft {Graph()};
        const QString known = draft.create(Key(u"tool"), u"CRM"_s);
        const QString unknown = draft.create(Key(u"tool"), u"Mail"_s);
        const QString free = draft.create(Key(u"tool"), u"Wiki"_s);
        draft.set(known, Key(u"cost-per-year"), Money {120000, u"EUR"_s});
        draft.set(free, Key(u"cost-per-year"), Value::None {});
        const FigureSheet sheet = costSheet(Vocabulary(draft.graph(), today));
        QCOMPARE(sheet.total.value, u"1,200 EUR"_s);
        QCOMPARE(sheet.total.parts.size(), 2);
        QCOMPARE(sheet.total.parts[0].counted.size(), 2);
        QCOMPARE(sheet.total.parts[1].counted.size(), 1);
        QCOMPARE(sheet.total.parts[1].counted.first().items, QStringList {unknown});
        const QList<Figure> &vendors = sheet.breakdowns.first().figures;
        QCOMPARE(vendors.last().name, u"Cost not known yet"_s);
        QCOMPARE(vendors.last().items(), QStringList {unknown});
    }

    void questionsThatAreOpenAreListedBeforeThoseAnswered()
    {
        const Report report = checked(m_graph);
        const FigureSheet sheet = answeredSheet(m_graph, report);
        const auto open =
            std::count_if(report.answers.begin(), report.answers.end(), [](const Answer &answer) {
                return answer.outcome == Outcome::Unknown;
            });
        QCOMPARE(sheet.total.parts.first().counted.size(), open);
        qsizetype answered = 0;
        for (const Counted &counted : sheet.total.parts.last().counted)
            answered += QLocale().toInt(counted.value);
        QCOMPARE(answered + open, qsizetype(report.answers.size()));
    }

    void theTrendTellsWhatIsStillThere()
    {
        Draft draft(m_graph);
        Report report = checked(m_graph);
        QVERIFY(addSnapshot(draft, u"Workshop"_s, report, today).size() > 0);
        const qsizetype all = report.findings.size();
        report.findings.removeFirst();
        const FigureSheet sheet = trendSheet(draft.graph(), report);
        const Figure &last = sheet.breakdowns.first().figures.last();
        QVERIFY(last.name.endsWith(u"Workshop"_s));
        QCOMPARE(last.parts.size(), 2);
        QCOMPARE(last.parts[0].counted.size(), all - 1);
        QCOMPARE(last.parts[1].counted.size(), 1);
        QCOMPARE(sheet.course.size(), sheet.breakdowns.first().figures.size() + 1);
    }

    void hoursAreToldTheSameEverywhere_data()
    {
        QTest::addColumn<double>("hours");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("plural");
        QTest::newRow("one") << 1.0 << u"1"_s << 1;
        QTest::newRow("nearly one") << 1.04 << u"1"_s << 1;
        QTest::newRow("a fraction") << 1.5 << u"1.5"_s << 2;
        QTest::newRow("less than one") << 0.5 << u"0.5"_s << 2;
        QTest::newRow("many") << 85.96 << u"86"_s << 86;
        QTest::newRow("a huge number") << 1e12 << u"1,000,000,000,000"_s << 1000000000;
    }
    void hoursAreToldTheSameEverywhere()
    {
        QFETCH(double, hours);
        QTEST(hoursText(hours), "text");
        QTEST(pluralOf(hours), "plural");
    }

private:
    Graph m_graph;
};

QTEST_GUILESS_MAIN(TestFigureSheets)
#include "tst_figuresheets.moc"
