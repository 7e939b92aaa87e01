// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/catalogue/fillin.h"
#include "model/exchange/projectjson.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);
static const QString folder = QStringView(MARTLET_SOURCE_DIR).toString() + u"/tests/data/stacks"_s;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Whole maps with everything that is found on them. Each finding was judged true by a person's eye
// when it was written down: a new one here is a new claim about a real kind of stack.
class TestStacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFoundButWhatWasJudgedTrue_data()
    {
        QTest::addColumn<QString>("name");
        const QFileInfoList stacks = QDir(folder).entryInfoList({u"*.json"_s});
        QVERIFY(!stacks.isEmpty());
        for (const QFileInfo &file : stacks)
            QTest::addRow("%s", qPrintable(file.completeBaseName())) << file.completeBaseName();
    }
    void nothingIsFoundButWhatWasJudgedTrue()
    {
        QFETCH(QString, name);
        const QString path = folder + u'/' + name;
        const auto import = readProjectJson(contentOf(path + u".json"_s));
        QVERIFY(import && import->problems.isEmpty());
        const auto report = check(import->graph, {today, {}, {}});
        QVERIFY(report);
        QStringList found;
        for (const Finding &finding : report->findings)
            found.append(severityId(finding.severity) + u' ' + finding.key);
        found.sort();
        const QString expected = QString::fromUtf8(contentOf(path + u".expected"_s));
        QCOMPARE(found.join(u'\n') + u'\n', expected);
    }

    // As the window draws it: thirty names, five with an owner, filled in from the catalogue.
    void aPastedListIsToldWhatARoomNodsAt()
    {
        const auto import = readProjectJson(contentOf(folder + u"/pasted-list.json"_s));
        QVERIFY(import);
        Draft draft(import->graph);
        for (const Item *tool : import->graph.itemsOf(Key(u"tool")))
            fillInKnown(&draft, tool->id, FillIn::ProductAndLayer);
        const auto report = check(draft.graph(), {today, {}, {}});
        QVERIFY(report);
        QMap<QString, int> counts;
        for (const Finding &finding : report->findings)
            ++counts[finding.rule];
        // 25 without an owner; nobody keeps the map; two CRMs.
        const QMap<QString, int> expected {{u"OWN-01"_s, 25}, {u"OWN-07"_s, 1}, {u"STR-11"_s, 1}};
        QCOMPARE(counts, expected);
    }

    // A role excuses, so it does not count before somebody has said it.
    void rolesThatAreOnlyUsualHideNoFinding()
    {
        const auto import = readProjectJson(
            contentOf(folder + u"/../../../resources/samples/outdoor-retailer.json"_s));
        QVERIFY(import);
        const auto found = [](const Graph &graph) {
            const auto report = check(graph, {today, {}, {u"STR-04"_s}});
            return report ? report->findings.size() : -1;
        };
        Draft draft(import->graph);
        for (const Item *tool : import->graph.itemsOf(Key(u"tool")))
            draft.set(tool->id, u"role"_key, {});
        QCOMPARE(found(draft.graph()), 1);
        for (const Item *tool : import->graph.itemsOf(Key(u"tool")))
            fillInKnown(&draft, tool->id, FillIn::ProductAndLayer);
        QCOMPARE(found(draft.graph()), 1);
        for (const Item *tool : import->graph.itemsOf(Key(u"tool")))
            sayUsualRole(&draft, tool->id);
        QCOMPARE(found(draft.graph()), 0);
    }
};

QTEST_GUILESS_MAIN(TestStacks)
#include "tst_stacks.moc"
