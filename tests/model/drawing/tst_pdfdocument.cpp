// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/pdfdocument.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestPdfDocument : public QObject
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

    /// A page of A4 with lines of text; what follows a "#" in one is where it leads.
    static PdfPage page(const QStringList &lines)
    {
        auto picture = std::make_shared<Picture>();
        Pen pen(picture.get());
        double top = 0;
        for (const QString &line : lines) {
            pen.begin().link = line.contains(u'#') ? line.mid(line.indexOf(u'#')) : QString();
            pen.text({0, top}, line, Lettering::SheetText, Role::Text);
            top += 20;
        }
        PdfPage page {{595, 842}};
        page.parts.push_back({picture, {40, 40}, 1});
        return page;
    }

    /// Writes it, and fails where qpdf finds anything wrong.
    QString write(const std::vector<PdfPage> &pages, const PdfDescription &description = {})
    {
        const QString name = m_folder.filePath(u"document.pdf"_s);
        const Result<QByteArray> made = pdfDocument(pages, description);
        QFile file(name);
        if (!made || !file.open(QIODevice::WriteOnly))
            return {};
        file.write(*made);
        file.close();
        const QByteArray said = run(u"qpdf"_s, {u"--check"_s, name});
        return said.contains("No syntax or stream encoding errors found") ? name : QString();
    }
    static QJsonObject json(const QString &file, const QString &key)
    {
        const QByteArray text = run(u"qpdf"_s, {u"--json=2"_s, u"--json-key="_s + key, file});
        return QJsonDocument::fromJson(text).object();
    }

    /// "1 Views (2 One, 3 Two)", with the number of the page of each.
    static QString told(const QJsonArray &entries)
    {
        QStringList words;
        for (const QJsonValue &entry : entries) {
            const QString inner = told(entry[u"kids"].toArray());
            words.append(QString::number(entry[u"destpageposfrom1"].toInt()) + u' '
                         + entry[u"title"].toString()
                         + (inner.isEmpty() ? QString() : u" ("_s + inner + u')'));
        }
        return words.join(u", "_s);
    }
    static QString contentsOf(const QString &file)
    {
        return told(json(file, u"outlines"_s)[u"outlines"].toArray());
    }

    static QList<QJsonObject> linksOf(const QString &file)
    {
        QList<QJsonObject> links;
        for (const QJsonValue &part : json(file, u"qpdf"_s)[u"qpdf"].toArray()) {
            const QJsonObject objects = part.toObject();
            for (const QJsonValue &object : objects) {
                const QJsonObject value = object[u"value"].toObject();
                if (value[u"/Subtype"].toString() == "/Link"_L1)
                    links.append(value);
            }
        }
        return links;
    }

private Q_SLOTS:
    void bookmarksStandInEachOther()
    {
        std::vector<PdfPage> pages {page({u"One"_s}), page({u"Two"_s}), page({u"Three"_s})};
        pages[0].bookmarks = {{u"Report"_s}, {u"Внутри"_s, 1, 100}, {u"Deeper"_s, 2, 200}};
        pages[1].bookmarks = {{u"Inside too"_s, 1}, {u"Skips a level"_s, 3, 30}};
        pages[2].bookmarks = {{u"Last"_s}};
        QCOMPARE(contentsOf(write(pages)),
                 u"1 Report (1 Внутри (1 Deeper), 2 Inside too (2 Skips a level)), 3 Last"_s);
    }

    void bookmarksMayBeginDeep()
    {
        std::vector<PdfPage> pages {page({u"One"_s})};
        pages[0].bookmarks = {{u"Deep"_s, 4}, {u"Shallow"_s, 2}, {u"Top"_s, -1}};
        QCOMPARE(contentsOf(write(pages)), u"1 Deep, 1 Shallow, 1 Top"_s);
    }

    void whatHasNoBookmarksHasNoContents()
    {
        const QString file = write({page({u"One"_s})});
        QVERIFY(!file.isEmpty());
        QCOMPARE(contentsOf(file), QString());
    }

    void linksLeadToAnchorsOnOtherPages()
    {
        std::vector<PdfPage> pages {page({u"To #card"_s}), page({u"Card, back to #top"_s})};
        pages[0].anchors.insert(u"top"_s, {40, 40});
        pages[1].anchors.insert(u"card"_s, {100, 242});
        const QString file = write(pages);
        const QList<QJsonObject> links = linksOf(file);
        QCOMPARE(links.size(), 2);
        QStringList places;
        for (const QJsonObject &link : links) {
            QCOMPARE(link[u"/A"][u"/S"].toString(), u"/GoTo"_s);
            const QJsonArray place = link[u"/A"][u"/D"].toArray();
            QCOMPARE(place[1].toString(), u"/XYZ"_s);
            places.append(u"%1 %2"_s.arg(place[2].toDouble()).arg(place[3].toDouble()));
        }
        places.sort();
        QCOMPARE(places, QStringList({u"100 600"_s, u"40 802"_s}));
    }

    void theFirstOfTwoAnchorsIsMeant()
    {
        std::vector<PdfPage> pages {page({u"To #card"_s}), page({u"A"_s}), page({u"B"_s})};
        pages[1].anchors.insert(u"card"_s, {0, 0});
        pages[2].anchors.insert(u"card"_s, {0, 0});
        const QString file = write(pages);
        const QJsonArray made = json(file, u"pages"_s)[u"pages"].toArray();
        const QList<QJsonObject> links = linksOf(file);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][u"/A"][u"/D"][0].toString(), made[1][u"object"].toString());
    }

    void whatLeadsNowhereIsNoLink()
    {
        QCOMPARE(linksOf(write({page({u"To #nowhere"_s, u"To #"_s})})).size(), 0);
    }

    void aDocumentSaysWhoWroteIt()
    {
        const QString file = write({page({u"One"_s})}, {u"Карта"_s, u"ru"_s, {}, u"Anna 李"_s});
        const QByteArray info = run(u"pdfinfo"_s, {file});
        QVERIFY2(info.contains("Anna 李") && info.contains("Карта"), info.constData());
        QVERIFY(!run(u"pdfinfo"_s, {write({page({u"One"_s})})}).contains("Author"));
    }
};

QTEST_MAIN(TestPdfDocument)
#include "tst_pdfdocument.moc"
