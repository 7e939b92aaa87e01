// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/activityorder.h"
#include "model/change/draft.h"
#include "model/report/auditreport.h"
#include "projects.h"
#include "tests/support/mapofsize.h"
#include "tests/support/randomproject.h"

#include <QLocale>
#include <QTest>

#include <numeric>

using namespace martlet;
using namespace Qt::StringLiterals;

using Doc = ReportDocument;

class TestReportMakers final : public QObject
{
    Q_OBJECT

private:
    static Report checked(const Graph &graph)
    {
        CheckOptions options;
        options.today = reportDay;
        return *check(graph, options);
    }

    /// The first cells of all tables of these columns.
    static QStringList firstCells(const Doc &document, const QString &first, const QString &last)
    {
        QStringList cells;
        for (const Doc::Block &block : document.blocks) {
            const auto *table = std::get_if<Doc::Table>(&block);
            if (!table || table->columns.front().title != first
                || table->columns.back().title != last)
                continue;
            for (const Doc::TableRow &row : table->rows)
                cells.append(row.front().text);
        }
        return cells;
    }

    static bool hasHeading(const Doc &document, const QString &text)
    {
        return std::ranges::any_of(document.blocks, [&](const Doc::Block &block) {
            const auto heading = headingOf(block);
            return heading && heading->text == text;
        });
    }

    static Graph withActivities(const QList<std::pair<QString, QString>> &feeds,
                                const QStringList &activities)
    {
        Draft draft {Graph()};
        for (const QString &activity : activities)
            draft.create(Key(u"activity"), activity, activity);
        for (const auto &[from, to] : feeds)
            draft.relate(Key(u"feeds"), from, to, from + to);
        return draft.graph();
    }

    static QStringList ordered(const Graph &graph)
    {
        const Vocabulary words(graph, reportDay);
        return words.idsOf(activitiesInOrder(words));
    }

    static QList<Graph> projects()
    {
        return {Graph(), everyRule(), sampleProject(), hostileProject()};
    }
    static QList<ReportKind> kinds()
    {
        return {ReportKind::Audit,
                ReportKind::Handbook,
                ReportKind::Owners,
                ReportKind::Summary,
                ReportKind::Processing};
    }

private Q_SLOTS:
    void anAuditHasEveryFindingOnceInFull()
    {
        const Graph graph = everyRule();
        QStringList expected;
        for (const Finding &finding : checked(graph).findings) {
            if (!finding.isWaived())
                expected.append(whatWasSeen(graph, finding));
        }
        QVERIFY(expected.size() > 60);
        const Doc audit = reportOf(graph, ReportKind::Audit);
        QStringList found = firstCells(audit, u"What was seen"_s, u"Place"_s);
        const QStringList accepted = firstCells(audit, u"What was seen"_s, u"Reason"_s);
        QVERIFY(accepted.isEmpty());
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

    void theWorstComesFirst()
    {
        const Doc audit = reportOf(everyRule(), ReportKind::Audit);
        Severity last = Severity::Error;
        int seen = 0;
        for (const Doc::Block &block : audit.blocks) {
            const auto *heading = std::get_if<Doc::Heading>(&block);
            if (!heading || !heading->sign)
                continue;
            QVERIFY(*heading->sign <= last);
            last = *heading->sign;
            ++seen;
        }
        QVERIFY(seen > 30);
        QCOMPARE(last, Severity::Info);
    }

    void openCommentsAreToldWithWhatTheyAreOn()
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"CRM"_s, u"crm"_s);
        const auto say = [&](const QString &id, const QString &text, bool resolved) {
            draft.create(Key(u"comment"), {}, id);
            draft.set(id, Key(u"on"), u"crm"_s);
            draft.set(id, Key(u"text"), text);
            draft.set(id, Key(u"resolved"), resolved);
        };
        say(u"b"_s, u"Settled long ago"_s, true);
        QVERIFY(!hasHeading(auditReport(draft.graph(), checked(draft.graph()), {}, reportDay),
                            u"Open comments"_s));
        say(u"a"_s, u"Who pays?"_s, false);
        const Doc audit = auditReport(draft.graph(), checked(draft.graph()), {}, reportDay);
        QVERIFY(hasHeading(audit, u"Open comments"_s));
        QCOMPARE(firstCells(audit, u"On"_s, u"By whom"_s), QStringList {u"CRM"_s});
    }

    void whatIsAcceptedStandsApartWithItsReason()
    {
        Draft draft(sampleProject());
        const Report before = checked(draft.graph());
        const Finding &first = before.findings.first();
        draft.create(Key(u"waiver"), {}, u"w"_s);
        draft.set(u"w"_s, Key(u"rule"), first.rule);
        draft.set(u"w"_s, Key(u"items"), first.keyItems);
        draft.set(u"w"_s, Key(u"detail"), first.detail);
        draft.set(u"w"_s, Key(u"reason"), u"until the new shop"_s);
        draft.set(u"w"_s, Key(u"person"), u"anna"_s);
        const Doc audit = reportOf(draft.graph(), ReportKind::Audit);
        const QString seen = whatWasSeen(draft.graph(), first);
        QVERIFY(!firstCells(audit, u"What was seen"_s, u"Owner"_s).contains(seen));
        QVERIFY(firstCells(audit, u"What was seen"_s, u"Place"_s).contains(seen));
        QVERIFY(textsOf(audit).join(u'\n').contains("until the new shop"_L1));
    }

    void theDebtOfDepartmentsAddsUpToThatOfTheCover()
    {
        const Graph graph = sampleProject();
        const Doc audit = reportOf(graph, ReportKind::Audit);
        const QStringList departments = firstCells(audit, u"Department"_s, u"Findings"_s);
        int sum = 0;
        for (const Doc::Block &block : audit.blocks) {
            const auto *table = std::get_if<Doc::Table>(&block);
            if (!table || table->columns.front().title != "Department"_L1
                || table->columns.back().title != "Findings"_L1)
                continue;
            for (const Doc::TableRow &row : table->rows)
                sum += QLocale().toInt(row[1].text);
        }
        QVERIFY(departments.size() > 3);
        QCOMPARE(sum, checked(graph).debt());
        const auto &tiles = std::get<Doc::Tiles>(audit.cover.front());
        QCOMPARE(tiles.front().value, QLocale().toString(sum));
    }

    void snapshotsBecomeACourse()
    {
        Draft draft(sampleProject());
        const auto hasCourse = [](const Doc &document) {
            return std::ranges::any_of(document.cover, [](const Doc::Block &block) {
                return std::holds_alternative<Doc::Course>(block);
            });
        };
        QVERIFY(!hasCourse(reportOf(draft.graph(), ReportKind::Audit)));
        draft.create(Key(u"snapshot"), u"Spring"_s, u"s"_s);
        draft.set(u"s"_s, Key(u"date"), u"2026-03-01"_s);
        draft.set(u"s"_s, Key(u"debt"), 900.0);
        draft.set(u"s"_s, Key(u"findings"), QStringList {u"OLD-01:gone"_s});
        const Doc audit = reportOf(draft.graph(), ReportKind::Audit);
        QVERIFY(hasCourse(audit));
        QVERIFY(textsOf(audit).join(u'\n').contains("settled 1"_L1));
    }

    void theCoverLeadsToAChapterThatIsThere()
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"CRM"_s, u"crm"_s);
        for (const Graph &graph : {draft.graph(), sampleProject()}) {
            for (const ReportKind kind : {ReportKind::Audit, ReportKind::Summary}) {
                const Doc audit = reportOf(graph, kind);
                QSet<QString> anchors;
                for (const Doc::Block &block : audit.blocks) {
                    if (const auto heading = headingOf(block))
                        anchors.insert(u'#' + heading->anchor);
                }
                int links = 0;
                for (const Doc::Block &block : audit.cover) {
                    const auto *table = std::get_if<Doc::Table>(&block);
                    for (const Doc::TableRow &row :
                         table ? table->rows : std::vector<Doc::TableRow>()) {
                        QVERIFY(row[0].link.isEmpty() || anchors.contains(row[0].link));
                        ++links;
                    }
                }
                QVERIFY(links > 0);
            }
        }
    }

    void longListsSayHowMuchMoreThereIs()
    {
        const Graph graph = mapOfSize(400);
        const Doc audit = reportOf(graph, ReportKind::Audit);
        for (const Doc::Block &block : audit.blocks) {
            if (const auto *table = std::get_if<Doc::Table>(&block))
                QVERIFY(table->rows.size() <= 40);
        }
        QVERIFY(textsOf(audit).join(u'\n').contains(" more, about: "_L1));
    }

    void openQuestionsAreAskedOnceEach()
    {
        const Graph graph = sampleProject();
        const Report report = checked(graph);
        QMap<QString, int> open; // by rule
        for (const Answer &answer : report.answers) {
            if (answer.outcome == Outcome::Unknown)
                ++open[answer.rule->id];
        }
        const Doc audit = reportOf(graph, ReportKind::Audit);
        int asked = 0;
        qsizetype rows = 0;
        for (const Doc::Block &block : audit.blocks) {
            const auto *table = std::get_if<Doc::Table>(&block);
            if (!table || table->columns.front().title != "Not answered yet"_L1)
                continue;
            rows = qsizetype(table->rows.size());
            for (const Doc::TableRow &row : table->rows) {
                asked += row[1].text.toInt();
                QStringList names = row[2].text.split(u", "_s);
                QCOMPARE(names.removeDuplicates(), 0);
            }
        }
        QVERIFY(rows > 3);
        QCOMPARE(rows, open.size());
        QCOMPARE(asked, std::accumulate(open.begin(), open.end(), 0));
    }

    void activitiesComeAfterThoseThatFeedThem()
    {
        const Graph graph = withActivities({{u"c"_s, u"a"_s}, {u"a"_s, u"b"_s}, {u"d"_s, u"b"_s}},
                                           {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
        const QStringList order = ordered(graph);
        QCOMPARE(order.size(), 5);
        QVERIFY(order.indexOf(u"c"_s) < order.indexOf(u"a"_s));
        QVERIFY(order.indexOf(u"a"_s) < order.indexOf(u"b"_s));
        QVERIFY(order.indexOf(u"d"_s) < order.indexOf(u"b"_s));
    }

    void aCircleOfActivitiesIsCutWhereItCloses()
    {
        const Graph graph = withActivities(
            {{u"start"_s, u"b"_s}, {u"b"_s, u"c"_s}, {u"c"_s, u"a"_s}, {u"a"_s, u"b"_s}},
            {u"a"_s, u"b"_s, u"c"_s, u"start"_s});
        QCOMPARE(ordered(graph), (QStringList {u"start"_s, u"b"_s, u"c"_s, u"a"_s}));
        const Graph only = withActivities({{u"a"_s, u"b"_s}, {u"b"_s, u"a"_s}}, {u"a"_s, u"b"_s});
        QCOMPARE(ordered(only), (QStringList {u"a"_s, u"b"_s}));
    }

    void aHandbookTellsWhoWhenWhatAndHowWell()
    {
        const Doc book = reportOf(sampleProject(), ReportKind::Handbook);
        int entries = 0;
        for (const Doc::Block &block : book.blocks) {
            const auto *entry = std::get_if<Doc::Entry>(&block);
            if (!entry)
                continue;
            QCOMPARE(entry->number, ++entries);
            QVERIFY(entry->facts.size() >= 4);
            for (size_t i = 0; i < 4; ++i)
                QVERIFY(!entry->facts[i].text.isEmpty());
            if (entry->title == "Weekly newsletter"_L1) {
                QCOMPARE(entry->facts[0].text, u"Jonas Weber"_s);
                QCOMPARE(entry->facts[1].text, u"Thursdays, 7:00"_s);
                QCOMPARE(entry->facts[2].text, u"Newsletter in German, Italian and French"_s);
                QCOMPARE(entry->facts[3].text, u"Two pairs of eyes, links tested"_s);
            }
        }
        QCOMPARE(entries, 12);
    }

    void ownersHaveAPageEach()
    {
        const Graph graph = sampleProject();
        const Doc pages = reportOf(graph, ReportKind::Owners);
        QSet<QString> named;
        for (const Item *item : graph.sortedItems()) {
            for (const Key field : responsibilities())
                named.insert(itemName(graph, item->fields.get(field).text()));
        }
        named.remove(itemName(graph, {}));
        for (const QString &name : std::as_const(named))
            QVERIFY2(hasHeading(pages, name), qUtf8Printable(name));
        QVERIFY(named.size() > 8);
    }

    void manyPeopleDoNotKeepAnybodyWaiting()
    {
        Draft draft {Graph()};
        for (int i = 0; i < 61; ++i) {
            const QString id = QString::number(i);
            draft.create(Key(u"person"), u"P"_s + id, u"p"_s + id);
            draft.create(Key(u"tool"), u"T"_s + id, u"t"_s + id);
            draft.set(u"t"_s + id, key::owner, u"p"_s + id);
        }
        const Doc many = reportOf(draft.graph(), ReportKind::Owners);
        QVERIFY(!hasHeading(many, u"What depends on you"_s));
        QVERIFY(textsOf(many).join(u'\n').contains("martlet ask"_L1));
        draft.remove({u"p60"_s});
        const Doc fewer = reportOf(draft.graph(), ReportKind::Owners);
        QVERIFY(hasHeading(fewer, u"What depends on you"_s));
        QVERIFY(!textsOf(fewer).join(u'\n').contains("martlet ask"_L1));
    }

    void everyFindingIsOnAPage()
    {
        const Graph graph = sampleProject();
        const QString all = textsOf(reportOf(graph, ReportKind::Owners)).join(u'\n');
        for (const Finding &finding : checked(graph).findings)
            QVERIFY2(finding.isWaived() || all.contains(whatWasSeen(graph, finding)),
                     qUtf8Printable(whatWasSeen(graph, finding)));
    }

    void everyReportIsWellMade()
    {
        for (const Graph &graph : projects())
            checkReports(graph, true);
    }

    // They have everything that can be odd about a project.
    void everyReportOfARandomProjectIsWellMade()
    {
        for (quint32 seed = 1; seed <= 20; ++seed)
            checkReports(RandomProject(seed).graph(300), false);
    }

private:
    static void checkReports(const Graph &graph, bool withViews)
    {
        for (const ReportKind kind : kinds()) {
            Doc document = reportOf(graph, kind, withViews);
            QVERIFY(!document.title.isEmpty() && !document.kind.isEmpty());
            QVERIFY(!document.cover.empty());
            nameHeadings(&document);
            checkBlocks(document);
        }
    }

    static void checkBlocks(const Doc &document)
    {
        QSet<QString> anchors;
        int open = 0; // level of a heading that nothing stands under yet
        for (const Doc::Block &block : document.blocks) {
            if (const auto heading = headingOf(block)) {
                QVERIFY(!heading->anchor.isEmpty());
                QVERIFY2(!anchors.contains(heading->anchor), qUtf8Printable(heading->anchor));
                anchors.insert(heading->anchor);
            }
            const auto *heading = std::get_if<Doc::Heading>(&block);
            if (heading)
                QVERIFY2(open == 0 || heading->level > open, qUtf8Printable(heading->text));
            open = heading ? heading->level : 0;
            if (const auto *table = std::get_if<Doc::Table>(&block)) {
                QVERIFY(!table->rows.empty());
                for (const Doc::TableRow &row : table->rows)
                    QCOMPARE(row.size(), table->columns.size());
            }
            if (const auto *paragraph = std::get_if<Doc::Paragraph>(&block))
                QVERIFY(!paragraph->text.isEmpty());
        }
        QCOMPARE(open, 0);
    }
};

QTEST_MAIN(TestReportMakers)
#include "tst_reportmakers.moc"
