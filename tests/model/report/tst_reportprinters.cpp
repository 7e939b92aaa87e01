// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/owneroutlook.h"
#include "model/base/language.h"
#include "model/change/draft.h"
#include "model/report/onepage.h"
#include "model/report/reporthtml.h"
#include "model/report/reportpdf.h"
#include "model/report/reportstrips.h"
#include "projects.h"

#include <QFile>
#include <QHash>
#include <QPageSize>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace martlet;
using namespace Qt::StringLiterals;

using Doc = ReportDocument;

class TestReportPrinters final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        const bool fine = process.waitForFinished(60000) && process.exitCode() == 0;
        return fine ? process.readAllStandardOutput() : "failed: " + process.readAllStandardError();
    }

    static QByteArray pdf(const Doc &document, QPageSize::PageSizeId paper = QPageSize::A4)
    {
        const auto pages = reportPages(document, QPageSize(paper).size(QPageSize::Point));
        const auto made = pdfDocument(pages, {document.title, u"en"_s, document.date});
        return made ? *made : QByteArray();
    }

    QString written(const QByteArray &bytes)
    {
        const QString name = m_folder.filePath(u"report.pdf"_s);
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? name
                                                                                    : QString();
    }

    /// The text of each page.
    QStringList pagesOf(const QByteArray &bytes)
    {
        const QByteArray text = run(u"pdftotext"_s, {u"-layout"_s, written(bytes), u"-"_s});
        return QString::fromUtf8(text).split(u'\f', Qt::SkipEmptyParts);
    }

    static QString withoutSpace(QString text)
    {
        static const QRegularExpression space(u"[\\s\\x{202a}-\\x{202e}]"_s);
        return text.remove(space);
    }

    static Doc longTable(int rows)
    {
        Doc document;
        document.kind = u"Kind"_s;
        document.title = u"Title"_s;
        document.date = reportDay;
        document.blocks.emplace_back(Doc::Heading {u"Chapter one"_s});
        Doc::Table table {{{u"Left head"_s, 2}, {u"Right head"_s, 1, true}}, {}};
        for (int i = 0; i < rows; ++i)
            table.rows.push_back(
                {{u"First%1 second%1 "_s.arg(i) + u"word "_s.repeated(60) + u"Last%1."_s.arg(i)},
                 {QString::number(i)}});
        document.blocks.emplace_back(table);
        document.blocks.emplace_back(Doc::Heading {u"Chapter two"_s});
        document.blocks.emplace_back(Doc::Paragraph {u"The end."_s});
        return document;
    }

    /// Whether nothing is written between the last line of a page and its foot.
    static bool keepsOffTheFoot(const std::vector<PdfPage> &pages)
    {
        for (const PdfPage &page : pages) {
            const QRectF gap(0, page.size.height() - 65, page.size.width(), 24);
            for (const PagePart &part : page.parts) {
                for (const Mark &mark : part.picture->marks) {
                    const QRectF box(part.at + mark.box.topLeft() * part.zoom,
                                     mark.box.size() * part.zoom);
                    if (mark.kind == Mark::Kind::Text && box.intersects(gap))
                        return false;
                }
            }
        }
        return !pages.empty();
    }

    /// What a page holds, as far as these tests ask.
    struct Page
    {
        QString error;
        QString text;
        QStringList ids;
        QStringList links;
        QStringList elements;
        QStringList attributes;
    };

    static Page read(const QByteArray &html)
    {
        Page page;
        QXmlStreamReader reader(html);
        reader.setNamespaceProcessing(false); // HTML knows the prefix of SVG links by itself
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters())
                page.text += reader.text();
            if (!reader.isStartElement())
                continue;
            page.elements.append(reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes()) {
                page.attributes.append(attribute.qualifiedName().toString());
                if (attribute.qualifiedName() == "id"_L1)
                    page.ids.append(attribute.value().toString());
                if (attribute.qualifiedName().endsWith("href"_L1))
                    page.links.append(attribute.value().toString());
            }
        }
        page.error = reader.hasError() ? reader.errorString() : QString();
        return page;
    }

    /// An owner of so many things, all of which have something missing, with names as long as they
    /// may be.
    static Graph overloaded(int things, qsizetype letters)
    {
        Draft draft {Graph()};
        const auto named = [&](const QString &name) {
            return (name + u" W 数 "_s).leftJustified(letters, u'W', true);
        };
        draft.set(projectId, key::kind, u"project"_s);
        draft.create(Key(u"person"), named(u"Anna"_s), u"anna"_s);
        draft.create(Key(u"team"), named(u"Sales"_s), u"sales"_s);
        draft.set(u"anna"_s, Key(u"team"), u"sales"_s);
        for (int i = 0; i < things; ++i) {
            const QString number = QString::number(i);
            const QString kinds[] {u"tool"_s, u"touchpoint"_s, u"metric"_s, u"data-object"_s};
            const QString id = u"t"_s + number;
            draft.create(Key(kinds[i % 4]), named(id), id);
            draft.set(id, key::owner, u"anna"_s);
            draft.create(Key(u"question"), named(u"Q"_s + number), u"q"_s + number);
            draft.set(u"q"_s + number, Key(u"asked-of"), u"anna"_s);
            draft.create(Key(u"tool"), named(u"other"_s + number), u"o"_s + number);
            if (i % 4 == 0) {
                draft.relate(Key(u"data-flow"), id, u"o"_s + number, u"f"_s + number);
                draft.set(u"f"_s + number, key::mode, u"copy-paste"_s);
                draft.set(u"f"_s + number, key::owner, u"anna"_s);
            }
        }
        return draft.graph();
    }

    static Report checked(const Graph &graph)
    {
        CheckOptions options;
        options.today = reportDay;
        return *check(graph, options);
    }

    static QList<QSizeF> papers()
    {
        QList<QSizeF> papers;
        for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
            const QSizeF size = QPageSize(paper).size(QPageSize::Point);
            papers += {size, size.transposed()};
        }
        return papers;
    }

    static void checkOnePage(const Graph &graph, const QString &person)
    {
        const Report report = checked(graph);
        ReportSource source {graph, report, {}, reportDay, person};
        for (const QSizeF &paper : papers()) {
            const auto pages = reportPages(makeReport(ReportKind::Owners, source), paper);
            QCOMPARE(pages.size(), size_t(1));
            for (const PagePart &part : pages.front().parts)
                QVERIFY(part.zoom >= 0.7);
        }
    }

    static qsizetype shown(const Doc::Table &table)
    {
        qsizetype things = 0;
        for (const Doc::TableRow &row : table.rows) {
            qsizetype most = 1;
            for (const Doc::Cell &cell : row)
                most = std::max(most, cell.things.size());
            things += most;
        }
        return things;
    }

private Q_SLOTS:
    void everyWordOfAReportIsInThePdf_data()
    {
        QTest::addColumn<int>("kind");
        for (const QString &id : reportIds())
            QTest::newRow(qPrintable(id)) << int(*reportNamed(id));
    }
    void everyWordOfAReportIsInThePdf()
    {
        QFETCH(int, kind);
        static const QRegularExpression words(u"[\\p{L}\\p{N}]+"_s);
        for (const Graph &graph : {sampleProject(), hostileProject(), Graph()}) {
            Doc document = reportOf(graph, ReportKind(kind));
            if (ReportKind(kind) == ReportKind::Owners)
                document.chapters = Doc::Chapters::OwnPages; // or it would be cut
            const QByteArray raw = run(u"pdftotext"_s, {u"-raw"_s, written(pdf(document)), u"-"_s});
            const QString text = withoutSpace(QString::fromUtf8(raw));
            for (const QString &expected : textsOf(document)) {
                auto word = words.globalMatch(expected);
                while (word.hasNext()) {
                    // Long words are broken, and lines of other columns stand between.
                    const QString part = word.next().captured().left(8);
                    QVERIFY2(text.contains(part), qUtf8Printable(expected));
                }
            }
        }
    }

    void longNamesAreNotCutOff()
    {
        Doc document = longTable(1);
        document.title = QString(500, u'W');
        document.blocks.emplace_back(Doc::Heading {QString(400, u'X'), 2});
        document.blocks.emplace_back(Doc::Paragraph {QString(5000, u'Y')});
        const QString text =
            QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, written(pdf(document)), u"-"_s}));
        QVERIFY(text.count(u'W') >= 500);
        QVERIFY(text.count(u'X') >= 400);
        QCOMPARE(text.count(u'Y'), 5000);
    }

    void pdfsAreSoundAndTheSameEachTime()
    {
        for (const Graph &graph : {sampleProject(), hostileProject(), Graph()}) {
            const Doc document = reportOf(graph, ReportKind::Audit, true);
            const QByteArray bytes = pdf(document);
            QVERIFY(!bytes.isEmpty());
            QCOMPARE(pdf(document), bytes);
            const QByteArray said = run(u"qpdf"_s, {u"--check"_s, written(bytes)});
            QVERIFY2(said.contains("No syntax or stream encoding errors"), said);
        }
    }

    void rowsOfTablesStayWholeUnderTheirHeader()
    {
        constexpr int rows = 60;
        const QStringList pages = pagesOf(pdf(longTable(rows)));
        int found = 0;
        int tables = 0;
        for (const QString &page : pages) {
            tables += page.contains("First"_L1);
            QCOMPARE(page.contains("Left head"_L1), page.contains("First"_L1));
            QCOMPARE(page.contains("Right head"_L1), page.contains("First"_L1));
            for (int i = 0; i < rows; ++i) {
                const bool begins = page.contains(u"First%1 "_s.arg(i));
                QCOMPARE(page.contains(u"Last%1."_s.arg(i)), begins);
                found += begins;
            }
        }
        QCOMPARE(found, rows);
        QVERIFY(tables > 2);
    }

    void rowsThatNoPageHoldsAreBroken()
    {
        Doc document = longTable(1);
        auto &table = std::get<Doc::Table>(document.blocks[1]);
        table.rows.push_back({{u"word "_s.repeated(3000)}, {u"7"_s}});
        const QString text = pagesOf(pdf(document)).join(u'\n');
        QVERIFY(text.count("word"_L1) >= 3000);
        for (const QPageSize::PageSizeId paper :
             {QPageSize::A4, QPageSize::Letter, QPageSize::A5}) {
            const QSizeF upright = QPageSize(paper).size(QPageSize::Point);
            QVERIFY(keepsOffTheFoot(reportPages(document, upright)));
            QVERIFY(keepsOffTheFoot(reportPages(document, upright.transposed())));
        }
    }

    void chaptersBeginPagesThatTheContentsName()
    {
        const QStringList pages = pagesOf(pdf(longTable(60)));
        QVERIFY(pages[1].contains("Contents"_L1));
        for (const QString &chapter : {u"Chapter one"_s, u"Chapter two"_s}) {
            const QRegularExpression line(chapter + u"\\s+(\\d+)"_s);
            const auto match = line.match(pages[1]);
            QVERIFY(match.hasMatch());
            const QString &page = pages[match.captured(1).toInt() - 1];
            QVERIFY2(page.trimmed().startsWith(chapter), qUtf8Printable(page));
        }
    }

    void aShortChapterFollowsOnThePageWhereItMay()
    {
        Doc document = longTable(1);
        const auto pageOf = [&](const QString &text) {
            const QStringList pages = pagesOf(pdf(document));
            for (qsizetype page = pages.size() - 1; page > 0; --page) {
                if (pages[page].contains(text))
                    return page;
            }
            return qsizetype(-1);
        };
        QCOMPARE(pageOf(u"The end."_s), pageOf(u"First0 "_s) + 1);
        document.chapters = Doc::Chapters::Follow;
        QCOMPARE(pageOf(u"The end."_s), pageOf(u"First0 "_s));
        for (int i = 0; i < 14; ++i)
            document.blocks.emplace_back(Doc::Paragraph {u"filler"_s});
        document.blocks.emplace_back(Doc::Heading {u"Chapter three"_s});
        document.blocks.emplace_back(Doc::Paragraph {u"It begins."_s});
        for (int i = 0; i < 45; ++i)
            document.blocks.emplace_back(Doc::Paragraph {u"line"_s});
        QCOMPARE(pageOf(u"It begins."_s), pageOf(u"The end."_s) + 1);
    }

    void aChapterForOnePageIsSetSmallerButToBeRead()
    {
        Doc document = longTable(1);
        document.chapters = Doc::Chapters::OnePage;
        const auto withLines = [&](int lines) {
            document.blocks.resize(1);
            for (int i = 0; i < lines; ++i)
                document.blocks.emplace_back(Doc::Paragraph {u"line%1."_s.arg(i)});
            return reportPages(document, QPageSize(QPageSize::A4).size(QPageSize::Point));
        };
        for (const int lines : {20, 35, 42}) {
            const std::vector<PdfPage> pages = withLines(lines);
            QCOMPARE(pages.size(), size_t(2)); // the cover and this one
            const QString text = QString::fromUtf8(
                run(u"pdftotext"_s, {u"-layout"_s, written(pdf(document)), u"-"_s}));
            QVERIFY(text.contains(u"line%1."_s.arg(lines - 1)));
        }
        const std::vector<PdfPage> many = withLines(200);
        QVERIFY(many.size() > 3);
        for (const PdfPage &page : many) {
            for (const PagePart &part : page.parts)
                QCOMPARE(part.zoom, 1);
        }
    }

    void anOwnerHasOnePage()
    {
        const Graph sample = sampleProject();
        const Report report = checked(sample);
        const QStringList people = OwnerOutlook(sample, report, reportDay).everybody();
        QCOMPARE(people.size(), 13);
        installSpoken();
        for (const QString &language : {u"en"_s, u"de"_s, u"ru"_s, u"zh_CN"_s}) {
            const Spoken spoken(language);
            for (const QString &person : people)
                checkOnePage(sample, person);
        }
    }

    void anOwnerOfTooMuchHasOnePage()
    {
        for (const auto &[things, letters] :
             {std::pair(1, 500), {12, 12}, {12, 500}, {500, 12}, {500, 500}})
            checkOnePage(overloaded(things, letters), u"anna"_s);
    }

    // What is shown of each section and what is said to be left out are all there is.
    void whatIsCutIsCounted()
    {
        const Graph graph = overloaded(60, 500);
        const Report report = checked(graph);
        const std::vector<Doc::Block> whole =
            makeReport(ReportKind::Owners, {graph, report, {}, reportDay, u"anna"_s}).blocks;
        std::vector<qsizetype> all;
        for (const Doc::Block &block : whole) {
            if (const auto *table = std::get_if<Doc::Table>(&block))
                all.push_back(shown(*table));
        }
        QCOMPARE(all.size(), size_t(4));
        QVERIFY(std::ranges::all_of(all, [](qsizetype things) { return things > 15; }));
        qsizetype before = 0;
        for (const qsizetype most : {0, 4, 5, 11, 40, 100, 10000}) {
            const std::vector<Doc::Block> cut = cutTo(most, whole);
            size_t table = 0;
            qsizetype sum = 0;
            for (size_t i = 0; i < cut.size(); ++i) {
                const auto *made = std::get_if<Doc::Table>(&cut[i]);
                if (!made)
                    continue;
                const auto *remark =
                    i + 1 < cut.size() ? std::get_if<Doc::Paragraph>(&cut[i + 1]) : nullptr;
                const qsizetype more = all[table] - shown(*made);
                QVERIFY(shown(*made) >= 1);
                QCOMPARE(remark ? remark->text : QString(),
                         more > 0 ? u"and %1 more in your spreadsheet"_s.arg(more) : QString());
                sum += shown(*made);
                ++table;
            }
            QCOMPARE(table, all.size());
            QCOMPARE(sum, std::clamp<qsizetype>(most, 4, thingsIn(whole)));
            QVERIFY(sum >= before);
            before = sum;
        }
    }

    void theWorstIsLeftOnACutPage()
    {
        const Graph graph = overloaded(60, 12);
        const Report report = checked(graph);
        const auto whole =
            makeReport(ReportKind::Owners, {graph, report, {}, reportDay, u"anna"_s}).blocks;
        for (const Doc::Block &block : cutTo(20, whole)) {
            const auto *table = std::get_if<Doc::Table>(&block);
            if (table && table->columns[1].title == u"How bad"_s)
                QCOMPARE(table->rows.front()[1].text, severityLabel(report.findings[0].severity));
        }
    }

    void aSummaryHasTwoPages()
    {
        for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
            const Doc summary = reportOf(sampleProject(), ReportKind::Summary);
            const QStringList pages = pagesOf(pdf(summary, paper));
            QCOMPARE(pages.size(), 2);
            QVERIFY(pages[0].contains("Marketing debt"_L1));
            QVERIFY(pages[1].contains("Start with these 7"_L1));
        }
    }

    void theFootSaysWhichChapterGoesOn()
    {
        const QStringList pages = pagesOf(pdf(longTable(60)));
        QVERIFY(pages[3].contains(u"Title · Kind · Chapter one"_s));
        QVERIFY(pages.last().contains(u"Title · Kind · Chapter two"_s));
    }

    void aLargeMapIsPartedUntilItsNamesCanBeRead()
    {
        constexpr double readable = 6; // points
        const Doc audit = reportOf(sampleProject(), ReportKind::Audit, true);
        QHash<const Picture *, double> zooms; // the largest of each map
        QHash<const Picture *, int> pages;
        for (const PdfPage &page :
             reportPages(audit, QPageSize(QPageSize::A4).size(QPageSize::Point))) {
            for (const PagePart &part : page.parts) {
                zooms[part.picture.get()] = std::max(zooms[part.picture.get()], part.zoom);
                ++pages[part.picture.get()];
            }
        }
        int maps = 0;
        for (const Doc::Block &block : audit.blocks) {
            if (const auto *map = std::get_if<Doc::Map>(&block)) {
                const double names =
                    fontOf(Lettering::CardTitle).pixelSize() * zooms[map->map.get()];
                QVERIFY2(names >= readable, qUtf8Printable(map->heading.text));
                maps += pages[map->map.get()] > 1;
            }
        }
        QVERIFY(maps > 0);
    }

    void wordsOfNarrowColumnsStayWhole()
    {
        Doc document = longTable(1);
        Doc::Table table;
        for (int i = 0; i < 6; ++i)
            table.columns.push_back({u"Spalte"_s, 1});
        table.rows.push_back({{u"a"_s},
                              {u"b"_s},
                              {u"mit Auftragsverarbeitungsvertrag"_s},
                              {u"c"_s},
                              {u"d"_s},
                              {u"e"_s, {}, {}, {}, u"Rechtsgrundlagenverzeichnis"_s}});
        document.blocks.emplace_back(table);
        const QString text = pagesOf(pdf(document)).join(u'\n');
        QVERIFY(text.contains("Auftragsverarbeitungsvertrag"_L1));
        QVERIFY(text.contains("Rechtsgrundlagenverzeichnis"_L1));
    }

    void headingsStayWithWhatFollows()
    {
        for (int filler = 1; filler < 70; ++filler) {
            Doc document = longTable(1);
            document.blocks.clear();
            for (int i = 0; i < filler; ++i)
                document.blocks.emplace_back(Doc::Paragraph {u"filler"_s});
            document.blocks.emplace_back(Doc::Heading {u"Section"_s, 2});
            document.blocks.emplace_back(Doc::Paragraph {u"follows"_s});
            const std::vector<Strip> strips = stripsOf(document.blocks, 400);
            QVERIFY(strips[size_t(filler)].keepsNext);
            if (filler % 10 != 0)
                continue; // pages are made for some only, which is quick
            for (const QString &page : pagesOf(pdf(document)))
                QVERIFY(!page.contains("Section"_L1) || page.contains("Contents"_L1)
                        || page.contains("follows"_L1));
        }
    }

    void paperIsAsAskedFor()
    {
        const Doc document = longTable(3);
        const auto sizeOf = [&](QPageSize::PageSizeId paper) {
            return run(u"pdfinfo"_s, {written(pdf(document, paper))});
        };
        QVERIFY(sizeOf(QPageSize::A4).contains("(A4)"));
        QVERIFY(sizeOf(QPageSize::Letter).contains("(letter)"));
    }

    void pagesAreWellFormedAndHoldNoScript()
    {
        for (const Graph &graph : {sampleProject(), everyRule(), hostileProject(), Graph()}) {
            for (const QString &id : reportIds()) {
                const Doc document = reportOf(graph, *reportNamed(id), true);
                const QByteArray html = reportHtml(document, u"en"_s);
                QCOMPARE(reportHtml(document, u"en"_s), html);
                const Page page = read(html);
                QVERIFY2(page.error.isEmpty(), qUtf8Printable(page.error));
                QVERIFY(html.contains("default-src 'none'; style-src 'sha256-"));
                for (const QString &element :
                     {u"script"_s, u"iframe"_s, u"object"_s, u"link"_s, u"img"_s, u"base"_s})
                    QVERIFY2(!page.elements.contains(element), qUtf8Printable(element));
                for (const QString &attribute : page.attributes)
                    QVERIFY2(!attribute.startsWith("on"_L1) && attribute != "style"_L1,
                             qUtf8Printable(attribute));
                QSet<QString> ids(page.ids.begin(), page.ids.end());
                QCOMPARE(ids.size(), page.ids.size());
                for (const QString &link : page.links)
                    QVERIFY2(link.startsWith("http"_L1) || link.startsWith("mailto:"_L1)
                                 || (link.startsWith(u'#') && ids.contains(link.mid(1))),
                             qUtf8Printable(link));
            }
        }
    }

    void everyTextOfAReportIsOnThePage()
    {
        for (const Graph &graph : {sampleProject(), hostileProject()}) {
            for (const QString &id : reportIds()) {
                const Doc document = reportOf(graph, *reportNamed(id));
                const QString text = withoutSpace(read(reportHtml(document, u"en"_s)).text);
                for (const QString &expected : textsOf(document))
                    QVERIFY2(text.contains(withoutSpace(expected)), qUtf8Printable(expected));
            }
        }
    }

    void linksThatCouldDoHarmAreNone_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("anchor") << u"#part-1"_s << true;
        QTest::newRow("page") << u"https://example.org/a"_s << true;
        QTest::newRow("mail") << u"mailto:a@example.org"_s << true;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("script in capitals") << u"JavaScript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("words") << u"Handbook, chapter 4"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void linksThatCouldDoHarmAreNone()
    {
        QFETCH(QString, link);
        QFETCH(bool, isSafe);
        QCOMPARE(isSafeLink(link), isSafe);
    }
};

QTEST_MAIN(TestReportPrinters)
#include "tst_reportprinters.moc"
