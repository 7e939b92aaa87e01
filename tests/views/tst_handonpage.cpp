// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/language.h"
#include "model/document/document.h"
#include "model/document/watcher.h"
#include "model/drawing/arrange.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/projectjson.h"
#include "model/redaction/redactionprofile.h"
#include "views/exchange/handonoptions.h"
#include "views/exchange/handonpage.h"
#include "views/exchange/pagepainting.h"
#include "views/exchange/pagepreview.h"
#include "views/widgets/chipfield.h"
#include "views/widgets/style.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Handing on, with the keys of a person who has no time.
class TestHandOnPage final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    Graph m_sample; ///< its first view is arranged
    std::unique_ptr<Document> m_document;
    std::unique_ptr<Watcher> m_watcher;
    std::unique_ptr<HandOnPage> m_page;

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        const bool fine = process.waitForFinished(60000) && process.exitCode() == 0;
        return fine ? process.readAllStandardOutput() : "failed: " + process.readAllStandardError();
    }
    static Graph placed(const Graph &graph)
    {
        const QString view = MapView::viewsOf(graph).first();
        const MapView shown = MapView::of(graph, view);
        const auto places = placesOf(shown, *arrange(shown, ArrangeScope::Whole));
        Draft draft(graph);
        for (auto place = places.begin(); place != places.end(); ++place)
            draft.set(place.key(), placeKey(view), *place);
        return draft.graph();
    }
    void makePage()
    {
        m_page = std::make_unique<HandOnPage>();
        m_page->setProject(m_document.get(), m_watcher.get());
        m_page->resize(1200, 800);
        m_page->open(MapView::viewsOf(m_document->graph()).first());
        m_page->show();
        m_page->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        waitForPages();
    }
    void waitForPages() const { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 30000); }
    QString written(const QString &name)
    {
        const QString file = m_folder.filePath(name);
        return m_page->write(file) ? file : QString();
    }
    static int pagesOf(const QString &file)
    {
        return run(u"qpdf"_s, {u"--show-npages"_s, file}).trimmed().toInt();
    }
    int shownPages() const { return find<PagePreview>(u"handOnPreview"_s)->pageCount(); }

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Martlet tests"_s);
        QCoreApplication::setApplicationName(u"handon"_s);
        installSpoken();
        setAppearance(Appearance::Light);
        QFile sample(u":/samples/outdoor-retailer.json"_s);
        QVERIFY(sample.open(QIODevice::ReadOnly));
        m_sample = placed(readProjectJson(sample.readAll())->graph);
    }

    void init()
    {
        QSettings().clear();
        m_document = std::make_unique<Document>(m_sample);
        m_watcher = std::make_unique<Watcher>(m_document.get());
        QTRY_VERIFY(m_watcher->isUpToDate());
        makePage();
    }

    void cleanup()
    {
        m_page.reset();
        m_watcher.reset();
        m_document.reset();
    }

    void enterSavesTheViewAsPdf()
    {
        const QSignalSpy wanted(m_page.get(), &HandOnPage::saveWanted);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_page->output().id, u"pdf"_s);
        QCOMPARE(pagesOf(written(u"map.pdf"_s)), 1);
    }

    void enterBeforeThePagesAreThereIsNotLost()
    {
        const QSignalSpy wanted(m_page.get(), &HandOnPage::saveWanted);
        m_page->open(MapView::viewsOf(m_document->graph()).last());
        QVERIFY(m_page->isBusy());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        waitForPages();
        QCOMPARE(wanted.size(), 1);
    }

    void everyOutputIsShownAndWritten()
    {
        for (const Output &output : outputs()) {
            QVERIFY(!output.label().isEmpty() && !output.about().isEmpty());
            m_page->choose(output.id);
            for (const char16_t *name : {u"handOnPassphrase", u"handOnPassphraseAgain"})
                find<QLineEdit>(QString::fromUtf16(name))->setText(u"five small birds"_s);
            waitForPages();
            QCOMPARE(shownPages() > 0, output.pages != nullptr);
            QCOMPARE(find<QPushButton>(u"handOnPrint"_s)->isEnabled(), output.pages != nullptr);
            const auto *text = find<QPlainTextEdit>(u"handOnText"_s);
            const auto *table = find<QTableWidget>(u"sheetTable"_s);
            const bool isShown = output.sheets
                ? table->isVisible() && table->rowCount() > 0
                : text->isVisible() && !text->toPlainText().isEmpty();
            QCOMPARE(isShown, output.pages == nullptr);
            if (output.isFolder)
                continue;
            const QString file = written(output.id + u'.' + output.ending);
            QVERIFY2(QFileInfo(file).size() > 500, qPrintable(output.id));
        }
    }

    void aWorkbookIsShownSheetBySheet()
    {
        m_page->choose(u"xlsx"_s);
        waitForPages();
        const auto *tabs = find<QTabBar>(u"sheetTabs"_s);
        const auto *table = find<QTableWidget>(u"sheetTable"_s);
        QVERIFY(tabs->isVisible() && tabs->count() > 5);
        QCOMPARE(tabs->tabText(0), u"Tools"_s);
        QCOMPARE(table->horizontalHeaderItem(0)->text(), u"Name"_s);
        QCOMPARE(table->item(0, 0)->text(), u"Adtriba"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_PageDown);
        QCOMPARE(tabs->currentIndex(), 1);
        m_page->choose(u"csv"_s);
        waitForPages();
        QVERIFY(!tabs->isVisible() && table->rowCount() == 37);
    }

    void everyKindGetsATable()
    {
        m_page->choose(u"csvkinds"_s);
        waitForPages();
        const auto *tabs = find<QTabBar>(u"sheetTabs"_s);
        QCOMPARE(tabs->tabText(0), u"Tools"_s);
        QVERIFY(QDir(m_folder.path()).mkdir(u"tables"_s));
        const QDir folder(written(u"tables"_s));
        QCOMPARE(folder.entryList(QDir::Files).size(), tabs->count());
        for (const QString &name : {u"tool.csv"_s, u"data-flow.csv"_s, u"person.csv"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            Draft draft(m_document->graph());
            QVERIFY2(importCsv(file.readAll(), {}, draft), qPrintable(name));
            QVERIFY2(draft.edits().isEmpty(), qPrintable(name));
        }
        const auto again = m_page->write(folder.path());
        QVERIFY(!again && again.error().sentence.contains(u".csv"_s));
    }

    void everyOwnerGetsASpreadsheet()
    {
        m_page->choose(u"ownersheets"_s);
        waitForPages();
        const auto *table = find<QTableWidget>(u"sheetTable"_s);
        QVERIFY(table->rowCount() > 10);
        QCOMPARE(table->item(0, 0)->text(), u"Anna Lindqvist.xlsx"_s);
        QVERIFY(QDir(m_folder.path()).mkdir(u"sheets"_s));
        const QDir folder(written(u"sheets"_s));
        const QFileInfoList files = folder.entryInfoList(QDir::Files);
        QCOMPARE(files.size(), table->rowCount());
        for (const QFileInfo &file : files)
            QVERIFY2(file.size() > 5000, qPrintable(file.fileName()));
        // Somebody may have filled one in.
        for (const QFileInfo &file : files.mid(1))
            QVERIFY(QFile::remove(file.filePath()));
        const auto again = m_page->write(folder.path());
        QVERIFY(!again && again.error().sentence.contains(files.first().fileName()));
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
    }

    // What leaves is said before anything does, and what stays is in no file.
    void whatOthersShouldNotReadIsLeftOut()
    {
        m_page->choose(u"json"_s);
        auto *choice = find<QComboBox>(u"redaction"_s);
        const auto *told = find<QPlainTextEdit>(u"redactionTold"_s);
        QVERIFY(choice->isVisible() && !told->isVisible());
        const auto json = [&] {
            waitForPages();
            QFile file(written(u"map.json"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(json().contains("Anna Lindqvist") && json().contains("cost-per-year"));
        choice->setCurrentIndex(1);
        const QByteArray forAnAgency = json();
        QVERIFY(told->isVisible());
        QVERIFY(told->toPlainText().contains(u"Cost"_s));
        QVERIFY(forAnAgency.contains("Person 1") && forAnAgency.contains("Klaviyo"));
        QVERIFY(!forAnAgency.contains("Lindqvist")
                && !forAnAgency.contains("\"cost-per-year\": {"));
        find<QCheckBox>(u"redactionNumbers"_s)->setChecked(false);
        QVERIFY(!json().contains("Person 1"));
        // Who it was for last stays chosen, and so no name slips out; another project begins anew.
        QCOMPARE(m_page->audience(), u"agency"_s);
        m_page->open(MapView::viewsOf(m_document->graph()).first());
        QVERIFY(!json().contains("Anna Lindqvist") && json().contains("Person 1"));
        m_page->setProject(m_document.get(), m_watcher.get());
        m_page->open(MapView::viewsOf(m_document->graph()).first());
        QVERIFY(json().contains("Anna Lindqvist"));
    }

    // "Blauwerk gets it every month, without the vendors": only keys, and one change for each wish.
    void aChoiceOfOnesOwnIsMadeAndChangedByKeys()
    {
        m_page->choose(u"json"_s);
        for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Down, Qt::Key_Tab, Qt::Key_Return})
            QTest::keyClick(m_page->focusWidget(), key);
        auto *topics = find<QListWidget>(u"redactionTopics"_s);
        QVERIFY(topics->hasFocus());
        auto *line = find<ChipField>(u"redactionFields"_s)->findChild<QLineEdit *>();
        QTest::keyClick(topics, Qt::Key_Tab);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab);
        QVERIFY(line->hasFocus());
        QTest::keyClicks(line, u"Vendor (Tools)"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(line->text(), QString());
        auto *name = find<QLineEdit>(u"redactionNewName"_s);
        name->setFocus();
        const QSignalSpy wanted(m_page.get(), &HandOnPage::saveWanted);
        QTest::keyClicks(name, u"Blauwerk"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(wanted.size(), 0);
        QCOMPARE(m_page->audience(), u"blauwerk"_s);
        const auto json = [&] {
            waitForPages();
            QFile file(written(u"own.json"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY(!json().contains("\"vendor\":") && json().contains("Person 1"));
        // From now on each wish is a change of the project.
        topics->setFocus();
        topics->setCurrentRow(0);
        QTest::keyClick(topics, Qt::Key_Space);
        QVERIFY(json().contains("\"cost-per-year\": {"));
        QCOMPARE(m_document->undoLabel(), u"Change the choice “Blauwerk” of what leaves"_s);
        m_document->undo();
        QVERIFY(!json().contains("\"cost-per-year\": {"));
        QTest::mouseClick(find<QToolButton>(u"chip:tool.vendor"_s), Qt::LeftButton);
        QVERIFY(json().contains("\"vendor\":"));
        auto *title = find<QLineEdit>(u"redactionName"_s);
        title->setFocus();
        title->selectAll();
        QTest::keyClicks(title, u"Blauwerk GmbH"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QCOMPARE(find<QComboBox>(u"redaction"_s)->currentText(), u"Blauwerk GmbH"_s);
        QCOMPARE(redactionProfiles(m_document->graph()).last().name, u"Blauwerk GmbH"_s);
    }

    void whoseChoiceIsGoneGetsNoMoreThanEverybody()
    {
        const Graph before = m_document->graph();
        auto *choice = find<QComboBox>(u"redaction"_s);
        choice->setCurrentIndex(1);
        QTest::mouseClick(find<QPushButton>(u"redactionToggle"_s), Qt::LeftButton);
        find<QLineEdit>(u"redactionNewName"_s)->setText(u"Board"_s);
        QTest::mouseClick(find<QPushButton>(u"redactionKeep"_s), Qt::LeftButton);
        QCOMPARE(m_page->audience(), u"board"_s);
        QTest::mouseClick(find<QPushButton>(u"redactionRemove"_s), Qt::LeftButton);
        QCOMPARE(m_page->audience(), u"public"_s);
        QCOMPARE(choice->count(), 3);
        m_document->undo();
        QCOMPARE(choice->count(), 4);
        m_document->undo();
        QCOMPARE(m_document->graph(), before);
        QVERIFY(!m_document->canUndo());
    }

    void whatIsChangedForOnceIsNoChangeOfTheProject()
    {
        find<QComboBox>(u"redaction"_s)->setCurrentIndex(1);
        auto *tags = find<ChipField>(u"redactionTags"_s);
        Q_EMIT tags->added(u"secret"_s);
        QVERIFY(find<QToolButton>(u"chip:secret"_s));
        QVERIFY(!m_document->canUndo());
        m_document->rename(m_document->graph().itemsOf(Key(u"tool")).front()->id, u"Other"_s);
        QVERIFY(find<QToolButton>(u"chip:secret"_s));
        m_page->open(MapView::viewsOf(m_document->graph()).first());
        QTRY_VERIFY(!find<QToolButton>(u"chip:secret"_s));
    }

    void escapeGoesBackToThePreviewFirst()
    {
        const QSignalSpy left(m_page.get(), &HandOnPage::left);
        auto *preview = find<PagePreview>(u"handOnPreview"_s);
        find<QComboBox>(u"redaction"_s)->setCurrentIndex(2);
        QTest::mouseClick(find<QPushButton>(u"redactionToggle"_s), Qt::LeftButton);
        QVERIFY(!preview->isVisible());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QVERIFY(preview->isVisible() && left.isEmpty());
        QTest::keyClick(m_page->focusWidget(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void aPageForOthersSaysWhatItLacks()
    {
        find<QComboBox>(u"redaction"_s)->setCurrentIndex(2);
        waitForPages();
        const QByteArray text = run(u"pdftotext"_s, {written(u"map.pdf"_s), u"-"_s});
        QVERIFY(text.contains("Left out: Costs and amounts") && text.contains("Klaviyo"));
        QVERIFY(!text.contains("No owner yet"));
    }

    void aPictureIsAsSharpAsChosen()
    {
        m_page->choose(u"png"_s);
        waitForPages();
        const QSize usual = QImage(written(u"usual.png"_s)).size();
        find<QComboBox>(u"handOnScale"_s)->setCurrentIndex(0);
        waitForPages();
        const QSize small = QImage(written(u"small.png"_s)).size();
        QVERIFY(small.width() > 100 && std::abs(usual.width() - 2 * small.width()) <= 2);
    }

    void severalViewsAndTheFindingsAreOnePdf()
    {
        auto *views = find<QListWidget>(u"handOnViews"_s);
        QVERIFY(views->count() > 1 && views->isVisible());
        for (int row = 0; row < views->count(); ++row)
            views->item(row)->setCheckState(Qt::Checked);
        waitForPages();
        QCOMPARE(shownPages(), views->count());
        find<QCheckBox>(u"handOnFindings"_s)->setChecked(true);
        waitForPages();
        QVERIFY(shownPages() > views->count());
        QCOMPARE(pagesOf(written(u"all.pdf"_s)), shownPages());
    }

    void pagesAreTurnedByKeys()
    {
        auto *preview = find<PagePreview>(u"handOnPreview"_s);
        find<QSpinBox>(u"handOnColumns"_s)->setValue(2);
        waitForPages();
        QCOMPARE(shownPages(), 3);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_PageDown);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_PageDown);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_PageDown);
        QCOMPARE(preview->page(), 2);
        QCOMPARE(preview->accessibleDescription(), u"Page 3 of 3"_s);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_PageUp);
        QCOMPARE(preview->page(), 1);
    }

    void theLastOptionsAreRemembered()
    {
        auto *paper = find<QComboBox>(u"handOnPaper"_s);
        paper->setCurrentIndex(paper->findData(u"own"_s));
        find<QSpinBox>(u"handOnWidth"_s)->setValue(500);
        find<QSpinBox>(u"handOnHeight"_s)->setValue(300);
        find<QLineEdit>(u"handOnAuthor"_s)->setText(u"Anna"_s);
        find<QCheckBox>(u"handOnFindings"_s)->setChecked(true);
        makePage();
        const PdfOptions options = m_page->findChild<HandOnOptions *>()->pdf();
        QCOMPARE(options.author, u"Anna"_s);
        QVERIFY(qAbs(options.page.paper->width() - 500 * 72 / 25.4) < 0.1);
        QCOMPARE(options.page.turn, PageOptions::Turn::Landscape);
        QVERIFY(find<QCheckBox>(u"handOnFindings"_s)->isChecked());
    }

    void aReportIsInTheLanguageOfTheProject()
    {
        auto *language = find<QComboBox>(u"handOnLanguage"_s);
        QVERIFY(!language->isVisible());
        m_page->choose(u"handbook"_s);
        waitForPages();
        QVERIFY(language->isVisible());
        QVERIFY(language->findData(u"de"_s) > 0);
        const auto text = [&] {
            const QString file = written(u"book.pdf"_s);
            return QString::fromUtf8(run(u"pdftotext"_s, {file, u"-"_s}));
        };
        QVERIFY(text().contains("Quality standard"_L1));
        language->setCurrentIndex(language->findData(u"de"_s));
        Q_EMIT language->activated(language->currentIndex());
        QTRY_COMPARE(m_document->graph().value(projectId, Key(u"language")).text(), u"de"_s);
        waitForPages();
        QVERIFY(text().contains(u"Qualitätsmaßstab"_s));
        QVERIFY(!text().contains("Quality standard"_L1));
        m_document->undo();
        waitForPages();
        QCOMPARE(language->currentData().toString(), QString());
        QVERIFY(text().contains("Quality standard"_L1));
    }

    void onlyWhatTheOutputHasIsAsked()
    {
        QVERIFY(find<QComboBox>(u"handOnPaper"_s)->isVisible());
        QVERIFY(!find<QSpinBox>(u"handOnWidth"_s)->isVisible());
        m_page->choose(u"png"_s);
        QVERIFY(!find<QComboBox>(u"handOnPaper"_s)->isVisible());
        QVERIFY(find<QComboBox>(u"handOnView"_s)->isVisible());
        m_page->choose(u"json"_s);
        QVERIFY(!find<QComboBox>(u"handOnView"_s)->isVisible());
    }

    void whatIsFoundWhileThePageIsOpenComesOntoIt()
    {
        const QString tool = m_document->graph().itemsOf(Key(u"tool")).front()->id;
        m_document->rename(tool, u"Quite another name"_s);
        waitForPages();
        const QByteArray text = run(u"pdftotext"_s, {written(u"new.pdf"_s), u"-"_s});
        QVERIFY(text.simplified().contains("Quite another name"));
    }

    void whatWouldBeMissingIsSaid()
    {
        auto *warnings = find<QLabel>(u"handOnWarnings"_s);
        QVERIFY(!warnings->isVisible());
        auto *paper = find<QComboBox>(u"handOnPaper"_s);
        paper->setCurrentIndex(paper->findData(u"A5"_s));
        waitForPages();
        QVERIFY(warnings->isVisible());
        QVERIFY(warnings->text().contains(u"points high"_s));
    }

    void thePreviewIsWhatIsWritten()
    {
        const QString file = written(u"same.pdf"_s);
        const QString image = m_folder.filePath(u"same"_s);
        run(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-gray"_s, u"-singlefile"_s, file, image});
        const QImage printed = QImage(image + u".pgm"_s).convertToFormat(QImage::Format_Grayscale8);
        const PagePreview *preview = find<PagePreview>(u"handOnPreview"_s);
        const QImage shown = imageOf(preview->pages().front(), 1)
                                 .convertToFormat(QImage::Format_Grayscale8)
                                 .scaled(printed.size());
        QVERIFY(printed.width() > 800);
        double difference = 0;
        for (int y = 0; y < printed.height(); ++y) {
            for (int x = 0; x < printed.width(); ++x)
                difference += qAbs(qGray(printed.pixel(x, y)) - qGray(shown.pixel(x, y)));
        }
        difference /= double(printed.width()) * printed.height();
        QVERIFY2(difference < 4, qPrintable(QString::number(difference)));
    }

    void aPictureIsCopiedForASlide()
    {
        QTest::mouseClick(find<QPushButton>(u"handOnCopy"_s), Qt::LeftButton);
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        const auto image = copied->imageData().value<QImage>();
        QCOMPARE(image.size(), QSize(2560, 1440));
        QVERIFY(copied->text().contains(u"Klaviyo"_s));
    }

    void thePrinterGetsLinesAndText()
    {
        const QString file = m_folder.filePath(u"printed.pdf"_s);
        find<QSpinBox>(u"handOnColumns"_s)->setValue(2);
        waitForPages();
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printer.setPageSize(QPageSize(QPageSize::A4));
        QVERIFY(print(find<PagePreview>(u"handOnPreview"_s)->pages(), &printer));
        QCOMPARE(pagesOf(file), 3);
        QCOMPARE(run(u"pdfimages"_s, {u"-list"_s, file}).trimmed().split('\n').size(), 2);
        QVERIFY(run(u"pdftotext"_s, {file, u"-"_s}).contains("Klaviyo"));
        QVERIFY(run(u"pdfinfo"_s, {file}).contains("A4"));
    }
};

QTEST_MAIN(TestHandOnPage)
#include "tst_handonpage.moc"
