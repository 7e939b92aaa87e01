// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/exchange/projectjson.h"
#include "model/exchange/templates.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

Graph read(const QString &path)
{
    QFile file(path);
    const auto import =
        file.open(QIODevice::ReadOnly) ? readProjectJson(file.readAll()) : readProjectJson({});
    return import ? import->graph : Graph();
}

/// The templates that are the map of a firm, and those that somebody has yet to fill.
QStringList firms()
{
    return {u"software-firm"_s, u"shop"_s, u"russian-retail"_s, u"chinese-retail"_s, u"agency"_s};
}
QStringList blanks()
{
    return {u"empty"_s, u"blank-journey"_s, u"workshop"_s};
}

void addRows(const QStringList &ids)
{
    QTest::addColumn<QString>("file");
    for (const Template &row : templates()) {
        if (ids.contains(row.id))
            QTest::newRow(qPrintable(row.id)) << row.file;
    }
}

QSet<QString> errorsOf(const Graph &graph)
{
    QSet<QString> rules;
    const auto report = check(graph);
    if (!report)
        return {report.error().sentence};
    for (const Finding &finding : report->findings) {
        if (finding.severity == Severity::Error)
            rules.insert(finding.rule);
    }
    return rules;
}

} // namespace

class TestTemplates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListBeginsEmptyAndEndsWithTheSample()
    {
        QCOMPARE(templates().constFirst().id, u"empty"_s);
        QCOMPARE(templates().constLast().id, u"sample"_s);
        QCOMPARE(templates().size(), firms().size() + blanks().size() + 1);
    }

    void aFirmHasAWholeMap_data() { addRows(firms()); }
    void aFirmHasAWholeMap()
    {
        QFETCH(QString, file);
        const Graph graph = read(file);
        const auto tools = graph.itemsOf(Key(u"tool"));
        QVERIFY(tools.size() >= 12 && tools.size() <= 20);
        for (const Item *tool : tools) {
            for (const Key field : {key::layer, Key(u"category"), Key(u"vendor")})
                QVERIFY2(!tool->fields.get(field).isEmpty(), qPrintable(tool->name()));
        }
        QCOMPARE(graph.itemsOf(Key(u"journey")).size(), size_t(1));
        const size_t touchpoints = graph.itemsOf(Key(u"touchpoint")).size();
        QVERIFY(touchpoints >= 5 && touchpoints <= 7);
        QVERIFY(graph.itemsOf(Key(u"activity")).size() >= 3);
        QVERIFY(graph.itemsOf(Key(u"metric")).size() >= 3);
        QVERIFY(graph.itemsOf(Key(u"view")).size() >= 3);
    }

    // What is left is true of many firms, and is shown on the map itself: work that people carry by
    // hand, customers who are asked twice, a tool that all hangs on. Nothing that is only not yet
    // drawn, such as an owner or an authority, is an error.
    void aFirmHasOnlyTroublesThatFirmsHave_data() { addRows(firms()); }
    void aFirmHasOnlyTroublesThatFirmsHave()
    {
        QFETCH(QString, file);
        const QSet<QString> errors = errorsOf(read(file));
        const QSet<QString> usual {u"HND-02"_s, u"HND-03"_s, u"HND-05"_s, u"STR-03"_s};
        QVERIFY(!errors.isEmpty());
        QCOMPARE(errors - usual, QSet<QString>());
    }

    void whatIsYetToBeFilledHasNoErrors_data() { addRows(blanks()); }
    void whatIsYetToBeFilledHasNoErrors()
    {
        QFETCH(QString, file);
        QCOMPARE(errorsOf(read(file)), QSet<QString>());
    }

    // A template that is taken next year is as fresh as today.
    void noTemplateGrowsOld_data() { addRows(firms() + blanks()); }
    void noTemplateGrowsOld()
    {
        QFETCH(QString, file);
        const Graph graph = read(file);
        for (const Item *item : graph.sortedItems()) {
            for (const Key field : {key::createdOn,
                                    Key(u"verified-on"),
                                    Key(u"contract-end"),
                                    Key(u"active-until"),
                                    Key(u"next-audit")})
                QVERIFY2(item->fields.get(field).isEmpty(), qPrintable(item->name()));
        }
    }

    void theBlankJourneyAsksInEachPlaceholder()
    {
        const Graph graph = read(u":/templates/blank-journey.json"_s);
        const auto placeholders = graph.itemsOf(Key(u"touchpoint"));
        QCOMPARE(placeholders.size(), size_t(3));
        for (const Item *placeholder : placeholders)
            QVERIFY(placeholder->name().endsWith(u'?'));
        QCOMPARE(graph.itemsOf(Key(u"view")).size(), size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestTemplates)
#include "tst_templates.moc"
