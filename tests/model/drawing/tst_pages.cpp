// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/drawing/colouring.h"
#include "model/drawing/missingletters.h"
#include "model/drawing/pdfprinter.h"
#include "stage.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;
using Turn = PageOptions::Turn;

class TestPages : public QObject
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
    static PrintedView printed(const Graph &graph, const QString &view = standardViewId)
    {
        const MapView shown = MapView::of(graph, view, someBadges(graph));
        return {shown, inRows(shown)};
    }
    /// A view one of whose cards was dragged far away by hand.
    static PrintedView farAway()
    {
        PrintedView view = printed(manyScripts());
        QRectF &card = view.arrangement.cards.back();
        card.translate(9000, 4000);
        view.arrangement.bounds |= card;
        return view;
    }
    static Graph filtered()
    {
        Draft draft(sampleGraph());
        draft.set(
            u"stack"_s,
            Key(u"filter"),
            Value::fromJson(QJsonObject {{u"layer"_s, QJsonArray {u"insight"_s, u"execution"_s}}}));
        return draft.graph();
    }
    static QString withoutSpace(QString text)
    {
        return text.remove(u' ').remove(u'\n').remove(u'\f');
    }
    /// What stands on a page, one text a line.
    static QString textOf(const PdfPage &page)
    {
        QStringList texts;
        for (const PagePart &part : page.parts) {
            for (const Mark &mark : part.picture->marks) {
                if (mark.kind == Mark::Kind::Text)
                    texts.append(part.picture->textOf(mark));
            }
        }
        return texts.join(u'\n');
    }
    static QRectF onPage(const PagePart &part)
    {
        const QRectF &all = part.picture->bounds;
        return {part.at + all.topLeft() * part.zoom, all.size() * part.zoom};
    }
    static QStringList linksOf(const PdfPage &page)
    {
        QStringList links;
        for (const PagePart &part : page.parts) {
            for (const Group &group : part.picture->groups) {
                if (!group.link.isEmpty())
                    links.append(group.link);
            }
        }
        return links;
    }

private Q_SLOTS:
    void everythingIsOnThePaperAskedFor_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<Turn>("turn");
        QStringList words = paperNames();
        words += {u"420x600mm"_s, u"600x420"_s, u"50x50mm"_s, u"5080x5080mm"_s, u"map"_s};
        for (const QString &word : std::as_const(words)) {
            for (const Turn turn : {Turn::Automatic, Turn::Portrait, Turn::Landscape})
                QTest::addRow("%s %d", qPrintable(word), int(turn)) << word << turn;
        }
    }
    void everythingIsOnThePaperAskedFor()
    {
        QFETCH(QString, page);
        QFETCH(Turn, turn);
        PdfOptions options {{}, QDate(2026, 11, 20), u"en"_s};
        QVERIFY(readPage(page, &options.page));
        if (turn != Turn::Automatic)
            options.page.turn = turn;
        for (const PrintedView &view :
             {printed(manyScripts()), printed(sampleGraph(), u"stack"_s), farAway()}) {
            const std::vector<PdfPage> pages = pagesOf({view}, options);
            QCOMPARE(pages.size(), 1U);
            const QRectF paper =
                QRectF(QPointF(), pages[0].size).adjusted(-0.01, -0.01, 0.01, 0.01);
            for (const PagePart &part : pages[0].parts)
                QVERIFY(paper.contains(onPage(part)));
            QVERIFY(std::max(paper.width(), paper.height()) <= longestSide + 1);
            if (!options.page.isAsMap) {
                const QSizeF asked = *options.page.paper;
                QVERIFY(pages[0].size == asked || pages[0].size == asked.transposed());
            }
            if (turn != Turn::Automatic && !options.page.isAsMap)
                QVERIFY(turn == Turn::Portrait ? pages[0].size.width() <= pages[0].size.height()
                                               : pages[0].size.width() >= pages[0].size.height());
        }
    }

    void partsOfAPageDoNotOverlap()
    {
        for (const QString &word : {u"A5"_s, u"A4"_s, u"A0"_s, u"map"_s}) {
            PdfOptions options;
            QVERIFY(readPage(word, &options.page));
            const PdfPage page = pagesOf({printed(sampleGraph(), u"stack"_s)}, options).front();
            for (size_t i = 1; i < page.parts.size(); ++i)
                QVERIFY(onPage(page.parts[i]).top() >= onPage(page.parts[i - 1]).bottom());
        }
    }

    void aPageAsLargeAsTheMapShowsItInItsSize()
    {
        PdfOptions options;
        options.page.isAsMap = true;
        const PrintedView view = printed(sampleGraph(), u"stack"_s);
        const PdfPage page = pagesOf({view}, options).front();
        QVERIFY(qFuzzyCompare(page.parts[1].zoom, 1));
        QVERIFY(pagesOf({farAway()}, options).front().parts[1].zoom < 1.01);
    }

    void largePaperIsFilled()
    {
        PdfOptions options;
        options.page.paper = paperNamed(u"A0"_s);
        const PdfPage page = pagesOf({printed(sampleGraph(), u"stack"_s)}, options).front();
        const QRectF map = onPage(page.parts[1]);
        QVERIFY(map.width() > page.size.width() * 0.9 || map.height() > page.size.height() * 0.7);
    }

    void sizesAreReadWithTheirTurn()
    {
        PageOptions page;
        QVERIFY(readPage(u" 600 x 420 mm "_s, &page));
        QCOMPARE(page.turn, Turn::Landscape);
        QVERIFY(qAbs(page.paper->width() - 1700.8) < 0.1);
        QVERIFY(readPage(u"letter"_s, &page));
        QCOMPARE(*page.paper, QSizeF(612, 792));
        for (const QString &wrong :
             {u"napkin"_s, u"10x10mm"_s, u"6000x100mm"_s, u"100"_s, u"-50x90mm"_s, u"axb"_s})
            QVERIFY2(!readPage(wrong, &page), qPrintable(wrong));
        QCOMPARE(turnNamed(u"Landscape"_s), Turn::Landscape);
        QVERIFY(!turnNamed(u"up"_s));
    }

    void theSheetsOfAPosterHoldAllOfIt_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("sheets");
        QTest::newRow("A4") << u"A4"_s << QSize(2, 3);
        QTest::newRow("Letter") << u"Letter"_s << QSize(3, 2);
        QTest::newRow("A3 in a row") << u"A3"_s << QSize(5, 1);
        QTest::newRow("own size") << u"300x500mm"_s << QSize(1, 2);
    }
    void theSheetsOfAPosterHoldAllOfIt()
    {
        QFETCH(QString, page);
        QFETCH(QSize, sheets);
        PdfOptions options;
        QVERIFY(readPage(page, &options.page));
        options.page.columns = sheets.width();
        options.page.rows = sheets.height();
        for (const PrintedView &view : {printed(sampleGraph(), u"stack"_s), farAway()}) {
            const std::vector<PdfPage> pages = pagesOf({view}, options);
            QCOMPARE(int(pages.size()), sheets.width() * sheets.height() + 1);
            const Picture &whole = *pages[1].parts.front().picture;
            QSet<QString> names; // of cards that are whole on a sheet
            QRectF held;
            for (size_t i = 1; i < pages.size(); ++i) {
                const QRectF visible = pages[i].parts.front().visible();
                held |= visible;
                for (const Group &group : whole.groups) {
                    if (!group.item.isEmpty() && visible.contains(group.bounds))
                        names.insert(group.item);
                }
            }
            QVERIFY(held.adjusted(-0.1, -0.1, 0.1, 0.1).contains(whole.bounds));
            const auto cut = std::ranges::count_if(
                view.view.cards, [&](const Card &card) { return !names.contains(card.id); });
            QVERIFY2(cut <= qsizetype(view.view.cards.size()) / 5,
                     qPrintable(QString::number(cut)));
        }
    }

    void theIndexOfAPosterLeadsToItsSheets()
    {
        PdfOptions options;
        options.page.columns = 2;
        options.page.rows = 2;
        const std::vector<PdfPage> pages = pagesOf({printed(sampleGraph(), u"stack"_s)}, options);
        const QStringList links = linksOf(pages[0]);
        for (size_t i = 1; i < pages.size(); ++i) {
            const QString name = pages[i].bookmarks.front().title;
            QVERIFY(textOf(pages[0]).split(u'\n').contains(name));
            QVERIFY(textOf(pages[i]).contains(u"%1 · Page %2 of 5"_s.arg(name).arg(i + 1)));
            const QString link = u"#sheet:stack:"_s + name;
            QVERIFY(links.contains(link) && pages[i].anchors.contains(link.mid(1)));
        }
    }

    void findingsKeepOnTheSmallestPaper()
    {
        PdfOptions options;
        QVERIFY(readPage(u"90x120mm"_s, &options.page));
        for (int i = 0; i < 4; ++i)
            options.findings.append({{0, 1, 0},
                                     u"Rule %1"_s.arg(i),
                                     u"What was seen there "_s.repeated(i * 30 + 1),
                                     {}});
        const std::vector<PdfPage> pages = pagesOf({printed(sampleGraph(), u"stack"_s)}, options);
        for (size_t i = 1; i < pages.size(); ++i) {
            const PagePart &part = pages[i].parts.front();
            QVERIFY(!part.picture->marks.empty());
            for (const Mark &mark : part.picture->marks)
                QVERIFY2(QRectF(QPointF(), pages[i].size).contains(mark.box),
                         qPrintable(textOf(pages[i])));
        }
    }

    void findingsLeadToCardsAndCardsToFindings()
    {
        const PrintedView view = printed(sampleGraph(), u"stack"_s);
        const QString card = view.view.cards.front().id;
        PdfOptions options;
        for (int i = 0; i < 80; ++i)
            options.findings.append({{0, 1, 0}, u"Rule %1"_s.arg(i / 20), u"Seen %1"_s.arg(i), {}});
        options.findings.append({{1, 0, 0}, u"Last"_s, u"Seen of the card"_s, {card}});
        const std::vector<PdfPage> pages = pagesOf({view}, options);
        QVERIFY(pages.size() > 2);
        QVERIFY(linksOf(pages.front()).contains(u"#about:"_s + card));
        QVERIFY(pages.front().anchors.contains(u"card:"_s + card));
        QVERIFY(linksOf(pages.back()).contains(u"#card:"_s + card));
        QVERIFY(pages.back().anchors.contains(u"about:"_s + card));
        QStringList contents;
        QString text;
        for (const PdfPage &page : pages) {
            for (const PdfBookmark &bookmark : page.bookmarks)
                contents.append(bookmark.title);
            text += textOf(page) + u'\n';
            for (const PagePart &part : page.parts)
                QVERIFY(QRectF(QPointF(), page.size).contains(onPage(part)));
        }
        QCOMPARE(contents,
                 QStringList({view.view.name,
                              u"Findings"_s,
                              u"Rule 0"_s,
                              u"Rule 1"_s,
                              u"Rule 2"_s,
                              u"Rule 3"_s,
                              u"Last"_s}));
        for (int i = 0; i < 80; ++i)
            QVERIFY(text.contains(u"\nSeen %1\n"_s.arg(i)));
    }

    void aPageSaysWhatItIs()
    {
        PrintedView view = printed(sampleGraph(), u"stack"_s);
        view.remarks = {u"Scenario: Winter"_s};
        PdfOptions options {{}, QDate(2026, 11, 20), u"en"_s, u"Our systems"_s, u"Anna Berg"_s};
        const QString text = textOf(pagesOf({view}, options).front());
        for (const QString &part :
             {u"Our systems — The whole stack"_s, u"Anna Berg"_s, u"2026"_s, u"Scenario: Winter"_s})
            QVERIFY2(text.contains(part), qUtf8Printable(text));
        QCOMPARE(descriptionOf({view}, options).title, u"Our systems"_s);
        QCOMPARE(descriptionOf({view}, options).author, u"Anna Berg"_s);
    }

    void aFilterIsSaidInWords()
    {
        QCOMPARE(filterText(filtered(), u"stack"_s), u"Layer: Insight, Execution"_s);
        QCOMPARE(filterText(sampleGraph(), u"stack"_s), QString());
    }

    void namesOfAnyLengthLeaveRoomForTheMap()
    {
        PdfOptions options;
        options.title = u"A title that goes on and on "_s.repeated(40);
        options.author = u"Nobody"_s.repeated(80);
        options.page.paper = paperNamed(u"A5"_s);
        const PdfPage page = pagesOf({printed(manyScripts())}, options).front();
        QVERIFY(onPage(page.parts[0]).height() < page.size.height() / 3);
        for (const PagePart &part : page.parts)
            QVERIFY(QRectF(QPointF(), page.size).contains(onPage(part)));
    }

    void lettersWithoutAFontAreNamed()
    {
        const QByteArray fonts = run(u"fc-list"_s, {u":charset=1f680:outline=true"_s});
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"Rocket 🚀 Почта 微信 سلام"_s, u"it"_s);
        const QList<MissingLetters> missing = missingLetters(pagesOf({printed(draft.graph())}, {}));
        if (!fonts.trimmed().isEmpty()) {
            QVERIFY(missing.isEmpty());
            return;
        }
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().letters, u"🚀"_s);
        const QString said = missingText(missing).first();
        QVERIFY(said.contains(u"U+1F680"_s) && said.contains(u"fonts-symbola"_s));
    }

    void whatIsWrittenIsSound_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QSize>("sheets");
        QTest::newRow("A4") << u"A4"_s << QSize(1, 1);
        QTest::newRow("A0") << u"A0"_s << QSize(1, 1);
        QTest::newRow("own size") << u"420x600mm"_s << QSize(1, 1);
        QTest::newRow("map") << u"map"_s << QSize(1, 1);
        QTest::newRow("poster") << u"Letter"_s << QSize(2, 3);
    }
    void whatIsWrittenIsSound()
    {
        QFETCH(QString, page);
        QFETCH(QSize, sheets);
        PdfOptions options {{}, QDate(2026, 11, 20), u"en"_s};
        QVERIFY(readPage(page, &options.page));
        options.page.columns = sheets.width();
        options.page.rows = sheets.height();
        options.findings = {{{1, 0, 0}, u"Rule"_s, u"What was seen: 客户"_s, {}}};
        const std::vector<PrintedView> views {printed(manyScripts()), farAway()};
        const QString file = m_folder.filePath(u"map.pdf"_s);
        QVERIFY(writePdf(pagesOf(views, options), descriptionOf(views, options), file));
        QVERIFY(run(u"qpdf"_s, {u"--check"_s, file})
                    .contains("No syntax or stream encoding errors found"));
        QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, file}).trimmed().split('\n').size(), 2);
        const QByteArrayList fonts = run(u"pdffonts"_s, {file}).trimmed().split('\n').mid(2);
        QVERIFY(!fonts.isEmpty());
        for (const QByteArray &font : fonts)
            QVERIFY2(font.simplified().split(' ').contains("yes"), font.constData());
        const QString text =
            withoutSpace(QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s})));
        for (const Card &card : views[0].view.cards)
            QVERIFY2(text.contains(withoutSpace(card.title)), qUtf8Printable(card.title));
        QVERIFY(text.contains(u"Whatwasseen:客户"_s));
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
