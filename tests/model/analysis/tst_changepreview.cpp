// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/changepreview.h"
#include "model/analysis/engine.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);
static const Key tool(u"tool");

/// Tools that nobody owns and nothing is connected to, and Anna.
static Draft tools(const QStringList &names)
{
    Draft draft {Graph()};
    for (const QString &name : names)
        draft.create(tool, name, name.toLower());
    draft.create(Key(u"person"), u"Anna Berg"_s, u"anna"_s);
    return draft;
}

static QList<Finding> findingsOf(const Graph &graph, const QString &rule)
{
    CheckOptions options;
    options.today = today;
    options.only = {rule};
    return check(graph, options)->findings;
}

static FixChoice chosen(const Graph &graph, const QString &rule, const QString &fix)
{
    return {findFix(fix), findingsOf(graph, rule), {}, {}};
}

class TestChangePreview final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBecomesTheSameIsToldTogether()
    {
        const Graph graph = tools({u"CRM"_s, u"Mail"_s, u"Shop"_s, u"Survey"_s}).graph();
        FixChoice choice = chosen(graph, u"OWN-01"_s, u"assign-owner"_s);
        choice.answer.person = u"anna"_s;
        const ChangePreview preview = previewOf(graph, choice, today);
        QCOMPARE(
            preview.sentences,
            QStringList({u"Owner of CRM, Mail, 2 more: – → Anna Berg"_s, u"All 4 findings go."_s}));
        QCOMPARE(preview.touched.size(), 4);
        QVERIFY(preview.elements.isEmpty());
    }

    void whatIsShownIsWhatIsDone()
    {
        const Graph graph = tools({u"CRM"_s, u"Mail"_s}).graph();
        FixChoice choice = chosen(graph, u"OWN-01"_s, u"assign-owner"_s);
        choice.newPerson = u"Ben"_s;
        const ChangePreview preview = previewOf(graph, choice, today);
        QCOMPARE(preview.elements.size(), 1);
        QVERIFY(preview.sentences.contains(u"New: Person “Ben”"_s));
        const Graph after = choice.draft(graph)->graph();
        for (const QString &item : preview.touched)
            QCOMPARE(itemName(after, after.value(item, key::owner).text()), u"Ben"_s);
    }

    void whatIsMissingShowsNothing()
    {
        const Graph graph = tools({u"CRM"_s}).graph();
        QVERIFY(previewOf(graph, chosen(graph, u"OWN-01"_s, u"assign-owner"_s), today).isEmpty());
    }

    void aPlanIsShownAndTheFindingStays()
    {
        Draft draft = tools({u"CRM"_s, u"Mail"_s});
        draft.relate(Key(u"data-flow"), u"crm"_s, u"mail"_s, u"flow"_s);
        draft.set(u"flow"_s, key::mode, u"copy-paste"_s);
        const Graph &graph = draft.graph();
        const ChangePreview preview =
            previewOf(graph, chosen(graph, u"HND-01"_s, u"plan-automation"_s), today);
        QCOMPARE(preview.touched, QStringList {u"flow"_s});
        QCOMPARE(preview.sentences.size(), 2);
        QVERIFY2(preview.sentences.first().contains(u"gets 1 steps: CRM → Mail"_s),
                 qPrintable(preview.sentences.first()));
        QCOMPARE(preview.sentences.last(), u"1 findings stay until more is done."_s);
    }

    void whatIsLeftOverIsCounted()
    {
        const Graph graph = tools({u"CRM"_s, u"Mail"_s, u"Shop"_s}).graph();
        Fix onlyFirst = *findFix(u"assign-owner"_s);
        onlyFirst.perform = [](Draft &draft, const QList<Finding> &findings, const FixAnswer &) {
            draft.set(findings.first().keyItems.first(), key::owner, u"anna"_s);
            return Result<void>();
        };
        FixChoice choice = chosen(graph, u"OWN-01"_s, u"assign-owner"_s);
        choice.fix = &onlyFirst;
        QCOMPARE(previewOf(graph, choice, today).sentences.last(),
                 u"1 of 3 findings go; the others stay."_s);
    }

    void otherFindingsThatGoAndComeAreTold()
    {
        const Graph graph = tools({u"CRM"_s, u"Mail"_s, u"Shop"_s}).graph();
        Fix fix = *findFix(u"assign-owner"_s);
        fix.perform = [](Draft &draft, const QList<Finding> &, const FixAnswer &) {
            for (const QString &id : {u"crm"_s, u"mail"_s, u"shop"_s})
                draft.set(id, key::owner, u"anna"_s);
            draft.create(Key(u"promise"), u"Within a day"_s);
            return Result<void>();
        };
        FixChoice choice = chosen(graph, u"OWN-01"_s, u"assign-owner"_s);
        choice.findings = {choice.findings.first()};
        choice.fix = &fix;
        const QString told = previewOf(graph, choice, today).sentences.join(u'\n');
        const QString title = choice.findings.first().title();
        QVERIFY2(told.contains(u"All 1 findings go."_s), qPrintable(told));
        QVERIFY2(told.contains(u"other findings go as well: "_s), qPrintable(told));
        QVERIFY2(told.contains(u"Shop: "_s + title), qPrintable(told));
        QVERIFY2(told.contains(u"new findings come: "_s), qPrintable(told));
        QVERIFY2(told.contains(u"Within a day: "_s), qPrintable(told));
    }

    void newConnectionsNameTheirEnds()
    {
        const Graph graph = tools({u"CRM"_s, u"Mail"_s}).graph();
        Draft draft(graph);
        draft.relate(Key(u"data-flow"), u"crm"_s, u"mail"_s);
        const ChangePreview preview = previewOf(graph, draft);
        QCOMPARE(preview.sentences, QStringList {u"1 new connections: CRM → Mail"_s});
        QCOMPARE(preview.relations.size(), 1);
        QCOMPARE(preview.relations.first().from, u"crm"_s);
    }

    void whatGoesIsNamed()
    {
        const Graph graph = tools({u"CRM"_s, u"Mail"_s}).graph();
        Draft draft(graph);
        draft.remove({u"crm"_s});
        QCOMPARE(previewOf(graph, draft).sentences, QStringList {u"No longer there: CRM"_s});
    }
};

QTEST_GUILESS_MAIN(TestChangePreview)
#include "tst_changepreview.moc"
