// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/drawing/arrange.h"
#include "model/drawing/filewriter.h"
#include "model/drawing/painterprinter.h"
#include "model/drawing/pdfprinter.h"
#include "model/drawing/pngprinter.h"
#include "model/drawing/seams.h"
#include "model/drawing/svgprinter.h"
#include "stage.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <sys/stat.h>

#include <array>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestPrinters : public QObject
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
    QString write(const std::vector<PrintedView> &views, const PageOptions &page = {})
    {
        const QString file = m_folder.filePath(u"map.pdf"_s);
        const PdfOptions options {page, QDate(2026, 11, 20), u"en"_s};
        return writePdf(pagesOf(views, options), descriptionOf(views, options), file) ? file
                                                                                      : QString();
    }
    static QString textOf(const QString &file)
    {
        return QString::fromUtf8(run(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}));
    }
    static int pageCount(const QString &file)
    {
        return run(u"qpdf"_s, {u"--show-npages"_s, file}).trimmed().toInt();
    }
    static QByteArray infoOf(const QString &file) { return run(u"pdfinfo"_s, {file}); }
    static QString withoutSpace(QString text)
    {
        return text.remove(u' ').remove(u'\n').remove(u'\f');
    }

private Q_SLOTS:
    void everyNameIsFoundInAPdf()
    {
        for (const Graph &graph : {manyScripts(), sampleGraph()}) {
            const PrintedView view = printed(graph, MapView::viewsOf(graph).first());
            const QString text = withoutSpace(textOf(write({view})));
            for (const Card &card : view.view.cards) {
                QVERIFY2(text.contains(withoutSpace(card.title)), qUtf8Printable(card.title));
                QVERIFY(text.normalized(QString::NormalizationForm_KC)
                            .contains(withoutSpace(
                                card.title.normalized(QString::NormalizationForm_KC))));
            }
            for (const Flow &flow : view.view.flows)
                QVERIFY(text.contains(withoutSpace(flow.labelLines.join(QString()))));
        }
    }

    void radicalsDoNotStandForLetters()
    {
        const QString text = textOf(write({printed(manyScripts())}));
        QVERIFY(text.contains(u"微信小程序自动户外"_s));
        for (const QChar c : text)
            QVERIFY(c < QChar(0x2e80) || c > QChar(0x2fdf));
    }

    void whatGlyphsDoNotSayIsReadAllTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Arabic") << u"إدارة البيع"_s;
        QTest::newRow("Hebrew") << u"לקוחות"_s;
        QTest::newRow("Hindi") << u"ग्राहक"_s;
        QTest::newRow("beyond the first plane") << u"Rocket 🚀 mail"_s;
        QTest::newRow("rare Chinese") << u"𠮷野家"_s;
        QTest::newRow("combining marks") << u"Q\u0308uelle"_s;
    }
    void whatGlyphsDoNotSayIsReadAllTheSame()
    {
        QFETCH(QString, name);
        Draft draft {Graph()};
        draft.create(Key(u"tool"), name, u"it"_s);
        QString text = withoutSpace(textOf(write({printed(draft.graph())})));
        text.remove(QChar(0x202a)).remove(QChar(0x202b)).remove(QChar(0x202c)); // of pdftotext
        const QStringList words = name.split(u' ');
        for (const QString &word : words)
            QVERIFY2(text.contains(word), qUtf8Printable(text));
        for (const QChar letter : text) // none of the shapes of Arabic letters
            QVERIFY(letter < QChar(0xfb50) || letter > QChar(0xfeff) || letter.isSurrogate());
    }

    // Such words are read in their order, in a sentence of another script as well.
    void whatRunsFromRightToLeftIsReadInSentences()
    {
        const auto read = [this](const QString &name) {
            Draft draft {Graph()};
            draft.create(Key(u"tool"), name, u"it"_s);
            QString text = textOf(write({printed(draft.graph())}));
            for (const char16_t mark : {u'\u202a', u'\u202b', u'\u202c'}) // of pdftotext
                text.remove(QChar(mark));
            return text.simplified();
        };
        QVERIFY2(read(u"The שלום one 🚀"_s).contains(u"שלום"_s), "one word");
        QVERIFY2(read(u"The שלום one 🚀"_s).contains(u"one 🚀"_s), "what comes after it");
        QVERIFY2(read(u"CRM שלום עולם 🚀"_s).contains(u"שלום עולם"_s), "two words");
        QVERIFY2(read(u"שלום 🚀"_s).contains(u"🚀"_s), "beyond the first plane");
    }

    void aLetterWithoutABoldFaceIsFoundOnce()
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"Eject ⏏ it"_s, u"eject"_s);
        const QString text = withoutSpace(textOf(write({printed(draft.graph())})));
        QCOMPARE(text.count(u"Eject⏏it"_s), 1);
        QCOMPARE(text.count(u'⏏'), 1);
    }

    void textsOfAPdfAreOneStretchEach()
    {
        const QString file = write({printed(sampleGraph(), u"stack"_s)});
        const QByteArray plain =
            run(u"qpdf"_s,
                {u"--stream-data=uncompress"_s, u"--object-streams=disable"_s, file, u"-"_s});
        const PrintedView view = printed(sampleGraph(), u"stack"_s);
        const Picture map = drawMap(view.view, view.arrangement);
        const auto texts = std::ranges::count(map.marks, Mark::Kind::Text, &Mark::kind);
        QVERIFY2(plain.count("\nBT/") < texts + 40, plain.constData()); // title and legend
    }

    void aPdfHasNoImages()
    {
        const QByteArray images =
            run(u"pdfimages"_s, {u"-list"_s, write({printed(sampleGraph(), u"stack"_s)})});
        QCOMPARE(images.trimmed().split('\n').size(), 2); // only the heading
    }

    void allFontsOfAPdfAreEmbedded()
    {
        const QByteArray fonts = run(u"pdffonts"_s, {write({printed(manyScripts())})});
        const QByteArrayList rows = fonts.trimmed().split('\n').mid(2);
        QVERIFY(rows.size() >= 3);
        for (const QByteArray &row : rows) // embedded, a part of the font, and with its letters
            QVERIFY2(row.simplified().contains(" yes yes yes "), row.constData());
    }

    void aPdfIsSound()
    {
        const QByteArray said = run(u"qpdf"_s, {u"--check"_s, write({printed(manyScripts())})});
        QVERIFY2(said.contains("No syntax or stream encoding errors found"), said.constData());
    }

    void aPdfSaysWhatItIsAndNotWhoMadeItWhen()
    {
        const QString file = write({printed(sampleGraph(), u"stack"_s)});
        const QByteArray info = infoOf(file);
        QVERIFY2(info.contains("Nordgrat Outdoor — The whole stack"), info.constData());
        QVERIFY(!info.contains("Qt"));
        const QByteArray json = run(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, file});
        QVERIFY(json.contains("\"/DisplayDocTitle\": true"));
        QVERIFY(json.contains("/Lang"));
        QVERIFY(!json.contains("/Metadata"));
    }

    void aPdfOfTheSameMapIsTheSame()
    {
        const PrintedView view = printed(manyScripts());
        const PdfOptions options {{}, QDate(2026, 11, 20), u"en"_s};
        const auto bytes = [&] {
            return *pdfDocument(pagesOf({view}, options), descriptionOf({view}, options));
        };
        const QByteArray first = bytes();
        for (int i = 0; i < 8; ++i) { // as in other processes
            QHashSeed::resetRandomGlobalSeed();
            QCOMPARE(bytes(), first);
        }
    }

    void aViewIsFittedOnOnePage()
    {
        const QString file = write({printed(sampleGraph(), u"stack"_s)});
        QCOMPARE(pageCount(file), 1);
        QVERIFY2(infoOf(file).contains("(A3)"), infoOf(file).constData());
        PageOptions small;
        small.paper = paperNamed(u"a4"_s);
        QVERIFY(infoOf(write({printed(sampleGraph(), u"stack"_s)}, small)).contains("(A4)"));
    }

    void aPosterHasItsSheets()
    {
        PageOptions page;
        page.columns = 3;
        page.rows = 2;
        const PrintedView view = printed(sampleGraph(), u"stack"_s);
        const QString file = write({view}, page);
        QCOMPARE(pageCount(file), 7); // with the index
        const QString text = textOf(file);
        QVERIFY(text.contains(u"C2 · Page 7 of 7"_s));
        for (const Card &card : view.view.cards)
            QVERIFY(withoutSpace(text).contains(withoutSpace(card.titleLines.first())));
    }

    void seamsOfAPosterKeepOffCards()
    {
        // In the middle stands a card; beside it there is room.
        const std::vector<Span> cards {{10, 60}, {80, 130}, {150, 190}};
        const Parting parting = parted(200, 2, 130, 10, cards);
        QCOMPARE(parting.cuts, 0);
        const Span first = parting.sheets.front();
        const Span second = parting.sheets.back();
        QCOMPARE(first.begin, 0.0);
        QCOMPARE(second.end, 200.0);
        QVERIFY(qFuzzyCompare(first.end, second.begin + 10));
        QVERIFY(first.end <= 130.001 && second.end - second.begin <= 130.001);
        QVERIFY(first.end <= 140 && (second.begin <= 80 || first.end >= 130));
    }

    void seamsWithoutRoomAreEven()
    {
        const Parting parting = parted(380, 4, 110, 20, {{0, 380}});
        QCOMPARE(parting.cuts, 3);
        for (int i = 0; i < 4; ++i)
            QVERIFY(qAbs(parting.sheets[size_t(i)].begin - i * 90) < 0.01);
    }

    void manyViewsAreOnePdfWithContents()
    {
        const Graph graph = sampleGraph();
        std::vector<PrintedView> views;
        for (const QString &id : MapView::viewsOf(graph))
            views.push_back(printed(graph, id));
        const QString file = write(views);
        QCOMPARE(pageCount(file), int(views.size()));
        const QByteArray json = run(u"qpdf"_s, {u"--json"_s, u"--json-key=outlines"_s, file});
        for (const PrintedView &view : views)
            QVERIFY(json.contains(view.view.name.toUtf8()));
    }

    void onlyHarmlessAddressesAreLinks()
    {
        Draft draft {Graph()};
        draft.create(Key(u"activity"), u"One"_s, u"one"_s);
        draft.set(u"one"_s, Key(u"procedure"), u"https://example.org/how to"_s);
        draft.create(Key(u"activity"), u"Two"_s, u"two"_s);
        draft.set(u"two"_s, Key(u"procedure"), u"https://example.org/how"_s);
        draft.create(Key(u"activity"), u"Three"_s, u"three"_s);
        draft.set(u"three"_s, Key(u"procedure"), u"javascript:alert(1)"_s);
        const QString file = write({printed(draft.graph())});
        const QByteArray json = run(u"qpdf"_s, {u"--json"_s, u"--json-key=qpdf"_s, file});
        QCOMPARE(json.count("/URI\": \"u:https://example.org/how\""), 1);
        QVERIFY(!json.contains("javascript"));
    }

    void wordsForPaperAreUnderstood()
    {
        QCOMPARE(*paperNamed(u" a3 "_s), QSizeF(842, 1191));
        QVERIFY(!paperNamed(u"napkin"_s));
        QCOMPARE(*posterNamed(u"3x2"_s), QSize(3, 2));
        for (const QString &wrong : {u"0x2"_s, u"21x1"_s, u"2"_s, u"-1x2"_s, u"2x2x2"_s})
            QVERIFY(!posterNamed(wrong));
    }

    void anSvgHoldsEveryNameAsText()
    {
        const PrintedView view = printed(manyScripts());
        const Picture sheet =
            drawSheet(view.view, view.arrangement, titleOf(view.view, QDate(2026, 11, 20)));
        const QByteArray svg = svgOf(sheet, Theme::light(), u"<script>alert(1)</script>\u0001"_s);
        QXmlStreamReader reader(svg);
        QString text;
        QSet<QString> ids;
        QStringList titles;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            QVERIFY(reader.name() != u"script"_s && reader.name() != u"image"_s);
            const QString id = reader.attributes().value(u"id"_s).toString();
            QVERIFY2(id.isEmpty() || !ids.contains(id), qUtf8Printable(id));
            ids.insert(id);
            if (reader.name() == u"title"_s)
                titles.append(reader.readElementText());
            else if (reader.name() == u"text"_s)
                text += reader.readElementText();
        }
        QVERIFY2(!reader.hasError(), qUtf8Printable(reader.errorString()));
        QCOMPARE(titles.first(), u"<script>alert(1)</script>"_s);
        for (const Card &card : view.view.cards) {
            QVERIFY(withoutSpace(text).contains(withoutSpace(card.title)));
            QVERIFY(titles.contains(card.description()));
            QVERIFY(ids.contains(u"i-"_s + card.id));
        }
        for (const Flow &flow : view.view.flows)
            QVERIFY(ids.contains(u"i-"_s + flow.id));
    }

    void anSvgSetsTextsInTheirDirection()
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"לקוחות CRM"_s, u"right"_s);
        draft.create(Key(u"tool"), u"CRM לקוחות"_s, u"left"_s);
        const PrintedView view = printed(draft.graph());
        const QByteArray svg =
            svgOf(drawMap(view.view, view.arrangement), Theme::print(), u"Two"_s);
        QCOMPARE(svg.count("direction=\"rtl\" text-anchor=\"end\""), 1);
    }

    void theDotsOfIconsAreDrawnInAnSvg()
    {
        Picture picture;
        Pen pen(&picture);
        pen.begin();
        pen.icon(QRectF(0, 0, 24, 24), u":/icons/kinds/question.svg"_s, Role::Text);
        picture.bounds = QRectF(0, 0, 24, 24);
        const QByteArray svg = svgOf(picture, Theme::print(), u"?"_s);
        QVERIFY2(svg.contains("M12 17h0"), svg.constData());
    }

    void linesArePalerFromFarAway()
    {
        const auto darkest = [](double zoom) {
            Picture picture;
            Pen pen(&picture);
            pen.begin(u"flow"_s, {}, true);
            pen.line(std::array {QPointF(0, 500), QPointF(1000, 500)}, Role::Flow, 2);
            QImage image(200, 100, QImage::Format_RGB32);
            image.fill(Theme::light().colour(Role::Paper));
            QPainter painter(&image);
            painter.scale(zoom, zoom);
            PainterPrinter().print(&painter, picture, Theme::light(), {0, 0, 1000, 1000});
            int least = 255;
            for (int y = 0; y < image.height(); ++y)
                least = std::min(least, qGray(image.pixel(5, y)));
            return least;
        };
        const int near = darkest(0.15);
        QCOMPARE(near, qGray(Theme::light().colour(Role::Flow).rgb()));
        QVERIFY(darkest(0.06) > near + 20);
        QVERIFY(darkest(0.03) < qGray(Theme::light().colour(Role::Paper).rgb()) - 20);
    }

    void anSvgDrawsOnceWhatIsAlike()
    {
        Draft draft {Graph()};
        for (int i = 100; i < 200; ++i)
            draft.create(Key(u"tool"), u"Tool %1"_s.arg(i), u"t%1"_s.arg(i));
        const PrintedView view = printed(draft.graph());
        const QByteArray svg =
            svgOf(drawMap(view.view, view.arrangement), Theme::light(), QString());
        QVERIFY(svg.count("<rect") < 100);
        QCOMPARE(svg.count("<g id=\"i-t1"), 100);
        QCOMPARE(svg.count(">Tool 1"), 200); // title and text
    }

    void anSvgOfHostileIdentitiesIsWellFormed()
    {
        Draft draft {Graph()};
        for (const QString &id : {u"\" onload=\"x"_s, u"a b"_s, u"a_20.b"_s, u"<>&"_s, u"小"_s})
            draft.create(Key(u"tool"), u"T"_s, id);
        const PrintedView view = printed(draft.graph());
        const QByteArray svg =
            svgOf(drawMap(view.view, view.arrangement), Theme::dark(), QString());
        QXmlStreamReader reader(svg);
        QSet<QString> ids;
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"g"_s) {
                QVERIFY(!reader.attributes().hasAttribute(u"onload"_s));
                if (reader.attributes().hasAttribute(u"id"_s))
                    ids.insert(reader.attributes().value(u"id"_s).toString());
            }
        }
        QVERIFY(!reader.hasError());
        QCOMPARE(ids.size(), 5);
    }

    void anUnwritablePlaceIsASentence()
    {
        const PrintedView view = printed(manyScripts());
        const QString file = m_folder.filePath(u"missing/map.pdf"_s);
        const auto pdf = writePdf(pagesOf({view}, {}), {}, file);
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().kind, Error::Kind::NotWritten);
        const auto svg = writeSvg(drawMap(view.view, view.arrangement), Theme::light(), {}, file);
        QVERIFY(!svg);
        QVERIFY(svg.error().sentence.contains("folder"_L1));
    }

    void onlyOrdinaryFilesAreReplaced()
    {
        const QString pipe = m_folder.filePath(u"pipe.svg"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString link = m_folder.filePath(u"link.svg"_s);
        QVERIFY(QFile::link(pipe, link));
        for (const QString &file : {pipe, link, m_folder.path(), u"/dev/null"_s}) {
            const auto written = replaceFile(file, "new");
            QVERIFY2(!written, qPrintable(file));
            QCOMPARE(written.error().kind, Error::Kind::NotWritten);
        }
        struct stat there = {};
        QCOMPARE(::stat(QFile::encodeName(pipe).constData(), &there), 0);
        QVERIFY(S_ISFIFO(there.st_mode));
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void aNameThatIsTooLongIsCalledSo()
    {
        const auto written = replaceFile(m_folder.filePath(QString(300, u'x') + u".pdf"_s), "new");
        QVERIFY(!written);
        QVERIFY(written.error().sentence.contains("too long"_L1));
        QVERIFY(replaceFile(m_folder.filePath(QString(251, u'x') + u".pdf"_s), "new"));
    }

    void whatALinkPointsAtIsReplaced()
    {
        const QString target = m_folder.filePath(u"target.json"_s);
        const QString link = m_folder.filePath(u"link.json"_s);
        QVERIFY(bool(replaceFile(target, "old")));
        QVERIFY(QFile::link(target, link));
        QVERIFY(bool(replaceFile(link, "new")));
        QVERIFY(QFileInfo(link).isSymLink());
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("new"));
    }

    void aProjectIsNeverReplaced()
    {
        const QString project = m_folder.filePath(u"map.martlet"_s);
        QFile file(project);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("history");
        file.close();
        const QString link = m_folder.filePath(u"map.json"_s);
        QVERIFY(QFile::link(project, link));
        QVERIFY(!replaceFile(project, "new"));
        QVERIFY(!replaceFile(link, "new"));
        QVERIFY(!replaceFile(m_folder.filePath(u"new.martlet"_s), "new"));
        QCOMPARE(QFileInfo(project).size(), 7);
    }

    void aPictureTooWideForPngIsASentence()
    {
        Picture wide;
        wide.bounds = {0, 0, 2'000'000, 40};
        const QString file = m_folder.filePath(u"wide.png"_s);
        const auto written = writePng(wide, Theme::print(), 2, file);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::NotWritten);
        QVERIFY(written.error().sentence.contains("too wide"_L1));
        QVERIFY(!QFile::exists(file));
    }
};

QTEST_MAIN(TestPrinters)
#include "tst_printers.moc"
