// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/analysis/fixes.h"
#include "model/analysis/rulepage.h"
#include "model/exchange/projectjson.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// The day on which all cases are checked.
static const QDate today(2026, 11, 22);
static const QString casesFolder =
    QStringView(MARTLET_SOURCE_DIR).toString() + u"/tests/data/rules"_s;

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// "severity key" for each finding, with "waived" before those that were accepted, and "unknown key"
// for each item whose answer is open.
static QStringList found(const Report &report)
{
    QStringList lines;
    for (const Finding &finding : report.findings) {
        const QString waived = finding.isWaived() ? u"waived "_s : QString();
        lines.append(waived + severityId(finding.severity) + u' ' + finding.key);
    }
    for (const Answer &answer : report.answers) {
        if (answer.outcome == Outcome::Unknown)
            lines.append(u"unknown "_s + findingKey(answer.rule->id, {answer.item->id}));
    }
    lines.sort();
    return lines;
}

class TestRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void caseGivesExactlyTheExpectedFindings_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("name");
        for (const Rule &rule : rules()) {
            const QDir folder(casesFolder + u'/' + rule.id);
            for (const QFileInfo &file : folder.entryInfoList({u"*.json"_s})) {
                const QString name = file.completeBaseName();
                QTest::addRow("%s/%s", qPrintable(rule.id), qPrintable(name)) << rule.id << name;
            }
        }
    }
    void caseGivesExactlyTheExpectedFindings()
    {
        QFETCH(QString, rule);
        QFETCH(QString, name);
        const QString path = casesFolder + u'/' + rule + u'/' + name;
        const auto import = readProjectJson(contentOf(path + u".json"_s));
        QVERIFY2(import, import ? "" : qPrintable(import.error().sentence));
        for (const JsonProblem &problem : import->problems)
            qWarning("%s", qPrintable(problem.text()));
        QVERIFY(import->problems.isEmpty());
        const auto report = check(import->graph, {today, {}, {rule}});
        QVERIFY(report);
        QVERIFY(QFile::exists(path + u".expected"_s));
        QStringList expected =
            QString::fromUtf8(contentOf(path + u".expected"_s)).split(u'\n', Qt::SkipEmptyParts);
        expected.sort();
        QCOMPARE(found(*report), expected);
        QCOMPARE(report->answers.isEmpty(), name.startsWith(u"does-not-apply"));
    }

    void everyRuleIsComplete_data()
    {
        QTest::addColumn<const Rule *>("rule");
        for (const Rule &rule : rules())
            QTest::addRow("%s", qPrintable(rule.id)) << &rule;
    }
    void everyRuleIsComplete()
    {
        QFETCH(const Rule *, rule);
        static const QRegularExpression form(u"^[A-Z]{2,3}-[0-9]{2}$"_s);
        QVERIFY(form.match(rule->id).hasMatch());
        for (const QString &text : {rule->pack(),
                                    rule->title(),
                                    rule->checks(),
                                    rule->spares(),
                                    rule->unknown(),
                                    rule->why(),
                                    rule->doText()})
            QVERIFY(!text.isEmpty());
        QVERIFY(rule->judge);
        for (const Parameter &parameter : rule->parameters)
            QVERIFY(!parameter.name.isEmpty() && !parameter.label().isEmpty());
        QVERIFY(rule->fixes.contains(u"accept"_s));
        for (const QString &fix : rule->fixes)
            QVERIFY2(findFix(fix), qPrintable(fix));
    }

    void everyRuleHasCasesOfEachResult()
    {
        for (const Rule &rule : rules()) {
            const QDir folder(casesFolder + u'/' + rule.id);
            const QStringList names = folder.entryList({u"*.json"_s});
            QVERIFY2(names.size() >= 4, qPrintable(rule.id));
            QVERIFY(!names.filter(QRegularExpression(u"^does-not-apply"_s)).isEmpty());
            bool fires = false;
            bool passes = false;
            for (const QString &name : names) {
                const QByteArray lines =
                    contentOf(folder.filePath(QFileInfo(name).completeBaseName() + u".expected"_s));
                fires = fires || lines.contains(rule.id.toUtf8());
                passes = passes || (lines.isEmpty() && !name.startsWith(u"does-not-apply"));
            }
            QVERIFY2(fires && passes, qPrintable(rule.id));
        }
    }

    void everyFolderOfCasesNamesARule()
    {
        const QStringList folders = QDir(casesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(folders.size(), rules().size());
        for (const QString &folder : folders)
            QVERIFY2(findRule(folder), qPrintable(folder));
    }

    void pageSaysEverything()
    {
        const Rule *rule = findRule(u"OWN-01"_s);
        const QString page = rulePage(*rule);
        for (const QString &text : {rule->title(),
                                    rule->checks(),
                                    rule->severityText(),
                                    rule->spares(),
                                    rule->unknown(),
                                    rule->why(),
                                    rule->doText(),
                                    u"(days): 14, in files trial-grace-days"_s,
                                    findFix(u"assign-owner"_s)->label()})
            QVERIFY2(page.contains(text), qPrintable(text));
        QVERIFY(rulePage(*findRule(u"PRV-03"_s)).contains(u"“Privacy”: Warning"_s));
        QVERIFY(rulePage(*findRule(u"STR-09"_s)).contains(findRule(u"STR-09"_s)->reason()));
        QVERIFY(ruleText(*rule).contains(rule->spares()));
        QVERIFY(!ruleText(*rule).contains(rule->doText())); // the finding says it
    }

    void everyCaseIsCountedByItsResult()
    {
        const RuleCases cases = casesIn(casesFolder + u"/PRC-04"_s);
        QCOMPARE(cases.fire, 6);
        QCOMPARE(cases.pass, 2);
        QCOMPARE(cases.unknown, 1);
        QCOMPARE(cases.notApplying, 1);
        QVERIFY(ruleIndex().contains(u"| [PRC-04](PRC-04.md) | A promise on paper | Process | "
                                     "Warning |\n"_s));
        QVERIFY(ruleIndex(casesFolder).contains(u"| Warning | 6 | 2 | 1 | 1 |\n"_s));
    }

    /// One project for all who want to see every finding at once: the panel, reports, translations.
    void oneProjectHasAFindingOfEveryRule()
    {
        const QByteArray json = contentOf(QStringView(MARTLET_SOURCE_DIR).toString()
                                          + u"/tests/data/projects/every-rule.json"_s);
        const auto import = readProjectJson(json);
        QVERIFY(import && import->problems.isEmpty() && import->notices.isEmpty());
        QCOMPARE(writeProjectJson(import->graph), json);
        const auto report = check(import->graph, {today, {}, {}});
        QVERIFY(report);
        QSet<QString> fired;
        for (const Finding &finding : report->findings)
            fired.insert(finding.rule);
        QStringList missing;
        for (const Rule &rule : rules()) {
            if (!fired.contains(rule.id))
                missing.append(rule.id);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(u"no finding of "_s + missing.join(u", "_s)));
    }

    void identitiesAreUniqueAndInOrder()
    {
        QStringList ids;
        for (const Rule &rule : rules())
            ids.append(rule.id);
        QStringList sorted = ids;
        sorted.removeDuplicates();
        sorted.sort();
        QCOMPARE(ids, sorted);
    }

    // Asking for a parameter that the rule does not list stops a debug build; this finds those
    // that it lists and never asks for.
    void everyParameterChangesSomething_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("parameter");
        for (const Rule &rule : rules()) {
            for (const Parameter &parameter : rule.parameters) {
                QTest::addRow("%s %s", qPrintable(rule.id), qPrintable(parameter.name))
                    << rule.id << parameter.name;
            }
        }
    }
    void everyParameterChangesSomething()
    {
        QFETCH(QString, rule);
        QFETCH(QString, parameter);
        const QDir folder(casesFolder + u'/' + rule);
        bool used = false;
        for (const QFileInfo &file : folder.entryInfoList({u"*.json"_s})) {
            const QByteArray json = contentOf(file.filePath());
            used = used || json.contains('"' + parameter.toUtf8() + '"');
        }
        QVERIFY2(used, "no case sets the parameter");
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
