// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/xlsxexport.h"
#include "tests/support/editedbook.h"
#include "views/exchange/listpage.h"
#include "views/widgets/style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// A list before it is brought in, with the keys and clicks of a person.
class TestListPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void init()
    {
        Draft draft((Graph()));
        draft.create(Key(u"tool"), u"HubSpot"_s, u"crm"_s);
        m_document = std::make_unique<Document>(draft.graph());
        m_page = std::make_unique<ListPage>();
        m_page->resize(1100, 700);
    }

    void cleanup() { m_page.reset(); }

    void tablesAreToldFromLines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("table");
        QTest::newRow("from a spreadsheet") << u"Asana\tAnna\nBynder\tBen\n"_s << true;
        QTest::newRow("with headings") << u"Name;Owner\nAsana;Anna\n"_s << true;
        QTest::newRow("names") << u"Asana\nBynder\n"_s << false;
        QTest::newRow("captured lines")
            << u"Asana @Anna\nAsana -> Bynder: leads, daily\n"_s << false;
        QTest::newRow("a heading alone") << u"Name\nAsana\n"_s << false;
        QTest::newRow("nothing") << u""_s << false;
    }
    void tablesAreToldFromLines()
    {
        QFETCH(QString, text);
        QTEST(looksLikeTable(text.toUtf8(), Schema(Graph())), "table");
    }

    void headingsAreUnderstoodAndEnterBringsItIn()
    {
        open("Tool\tOwner\tYearly thing\nAsana\tAnna\t12\nHubSpot\tBen\t30\n");
        QCOMPARE(field(0), u"name"_s);
        QCOMPARE(field(1), u"owner"_s);
        QCOMPARE(field(2), QString());
        QCOMPARE(cell(1, 0), u"Asana"_s);
        QCOMPARE(add()->text(), u"Add 1 tools"_s);
        QVERIFY(!findChild<QCheckBox>(u"firstIsHeader"_s)->isVisible());
        const QSignalSpy accepted(m_page.get(), &ListPage::accepted);
        QVERIFY(add()->hasFocus());
        QTest::keyClick(add(), Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        const ImportReport report = bringIn();
        QCOMPARE(report.added.size(), 3); // a tool and its people
        QCOMPARE(report.changed.size(), 1);
    }

    void aWorkbookIsLookedAtLikeAList()
    {
        QFile file(QStringView(MARTLET_SOURCE_DIR).toString()
                   + u"/tests/data/import/xlsx/tools.xlsx"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        open(file.readAll());
        QCOMPARE(field(1), u"name"_s);
        QCOMPARE(cell(1, 1), u"Klaviyo"_s);
        QCOMPARE(add()->text(), u"Add 2 tools"_s); // and one that is there
    }

    void whatComesBackIsShownAsChanges()
    {
        QByteArray csv = writeKindCsv(m_document->graph(), Key(u"tool"));
        csv.replace("HubSpot", "HubSpot CRM");
        open(csv);
        QVERIFY(!m_page->findChild<QTableWidget *>()->isVisible());
        QVERIFY2(outcome().contains("HubSpot CRM"_L1), qPrintable(outcome()));
        QVERIFY(add()->isEnabled());
        open(writeKindCsv(m_document->graph(), Key(u"tool")));
        QTRY_VERIFY(outcome().startsWith("Nothing new"_L1));
        QVERIFY(!add()->isEnabled());
    }

    void whatIsNoListIsShownAsChanges()
    {
        open("{\"format\": \"martlet-project\", \"version\": 1, \"elements\": "
             "[{\"id\": \"crm\", \"kind\": \"tool\", \"name\": \"HubSpot CRM\"}]}");
        QVERIFY(!table()->isVisible());
        QVERIFY2(outcome().contains("HubSpot CRM"_L1), qPrintable(outcome()));
        bringIn();
        QCOMPARE(m_document->graph().value(u"crm"_s, key::name).text(), u"HubSpot CRM"_s);
        QFile drawing(QStringView(MARTLET_SOURCE_DIR).toString()
                      + u"/tests/data/import/drawio/plain.drawio"_s);
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        open(drawing.readAll());
        QTRY_VERIFY2(outcome().startsWith("Added"_L1), qPrintable(outcome()));
        QVERIFY(!table()->isVisible() && add()->isEnabled());
    }

    // Somebody else has changed the same while the sheet was away.
    void whatBothHaveChangedCanBeTakenFromTheSheet()
    {
        const auto withVendor = [this](const QString &vendor) {
            Draft draft(m_document->graph());
            draft.set(u"crm"_s, Key(u"vendor"), vendor);
            return draft.graph();
        };
        const QDate day(2026, 11, 26);
        const QByteArray book =
            edited(*writeXlsx(withVendor(u"Alpha"_s), day), u"Tools"_s, 2, u"Vendor"_s, "Bravo");
        m_document = std::make_unique<Document>(withVendor(u"Gamma"_s));
        open(book);
        auto *overwrites = findChild<QCheckBox>(u"overwrites"_s);
        QVERIFY2(outcome().contains(u"“Gamma” in the project, which stays, and “Bravo”"_s),
                 qPrintable(outcome()));
        QVERIFY(overwrites->isVisible() && !add()->isEnabled());
        overwrites->click();
        QTRY_VERIFY(add()->isEnabled());
        QVERIFY2(outcome().contains(u"was “Gamma” and is now “Bravo”"_s), qPrintable(outcome()));
        bringIn();
        QCOMPARE(m_document->graph().value(u"crm"_s, Key(u"vendor")).text(), u"Bravo"_s);
        open(*writeXlsx(m_document->graph(), day));
        QVERIFY(!overwrites->isVisible() && !overwrites->isChecked());
    }

    void aColumnIsToldWhatItFills()
    {
        open("Tool\tOwner\tYearly thing\nAsana\tAnna\t12\n");
        choose(2, u"note"_s);
        QCOMPARE(field(2), u"note"_s);
        const QString tool = bringIn().added.first();
        QCOMPARE(m_document->graph().value(tool, Key(u"note")).text(), u"12"_s);
    }

    void aFieldIsFilledByOneColumnOnly()
    {
        open("Tool\tOwner\tOther name\nAsana\tAnna\tOur Asana\n");
        choose(2, u"name"_s);
        QCOMPARE(field(0), QString());
        QCOMPARE(field(2), u"name"_s);
        const QString tool = bringIn().added.first();
        QCOMPARE(m_document->graph().find(tool)->name(), u"Our Asana"_s);
    }

    void aColumnIsLeftOut()
    {
        open("Tool\tOwner\nAsana\tAnna\n");
        choose(1, QString());
        QCOMPARE(bringIn().added.size(), 1);
    }

    void withoutHeadingsTheFirstColumnHoldsTheNames()
    {
        open("Asana\tAnna\nBynder\tBen\n");
        QCOMPARE(field(0), u"name"_s);
        QCOMPARE(cell(1, 0), u"Asana"_s);
        choose(1, u"owner"_s);
        QCOMPARE(add()->text(), u"Add 2 tools"_s);
        QCOMPARE(bringIn().added.size(), 4);
    }

    void unknownHeadingsAreNoTool()
    {
        open("Qwx\tZzt\nAsana\tAnna\nBynder\tBen\n");
        auto *first = findChild<QCheckBox>(u"firstIsHeader"_s);
        QVERIFY(first->isVisible());
        QCOMPARE(add()->text(), u"Add 3 tools"_s);
        QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(8, first->height() / 2));
        QVERIFY(first->isChecked());
        QTRY_COMPARE(add()->text(), u"Add 2 tools"_s);
        QCOMPARE(cell(1, 0), u"Asana"_s);
        QCOMPARE(bringIn().added.size(), 2);
    }

    void withoutNamesNothingCanBeBroughtIn()
    {
        open("Tool\tOwner\nAsana\tAnna\n");
        choose(0, QString());
        QTRY_VERIFY(outcome().contains(u"Choose the column"_s));
        QVERIFY(!add()->isEnabled());
    }

    void whatIsAllThereNeedsNothing()
    {
        open("Tool\tOwner\nHubSpot\t\n");
        QVERIFY(!add()->isEnabled());
    }

    void whatIsNoTextIsRefused()
    {
        const QByteArray picture("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 20);
        QVERIFY(!m_page->open(*m_document, picture, u"photo.csv"_s));
    }

    void markupStaysText()
    {
        open("Tool\tOwner\n<b>Asana</b>\t<img src=x>\n");
        QCOMPARE(cell(1, 0), u"<b>Asana</b>"_s);
        QCOMPARE(m_page->findChild<QLabel *>(u"listOutcome"_s)->textFormat(), Qt::PlainText);
    }

    void escapeLeavesIt()
    {
        open("Tool\tOwner\nAsana\tAnna\n");
        const QSignalSpy left(m_page.get(), &ListPage::left);
        QTest::keyClick(add(), Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(m_document->graph().itemsOf(Key(u"tool")).size(), size_t(1));
    }

private:
    void open(const QByteArray &list)
    {
        QVERIFY(m_page->open(*m_document, list, u"Clipboard"_s));
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(!outcome().isEmpty());
    }

    template<typename T>
    T *findChild(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    QTableWidget *table() const { return m_page->findChild<QTableWidget *>(); }
    QPushButton *add() const { return findChild<QPushButton>(u"addList"_s); }
    QString outcome() const { return findChild<QLabel>(u"listOutcome"_s)->text(); }
    QComboBox *combo(int column) const
    {
        return qobject_cast<QComboBox *>(table()->cellWidget(0, column));
    }
    QString field(int column) const { return combo(column)->currentData().toString(); }
    QString cell(int row, int column) const { return table()->item(row, column)->text(); }

    void choose(int column, const QString &field)
    {
        const QString before = outcome();
        const int place = combo(column)->findData(field);
        combo(column)->setCurrentIndex(place);
        Q_EMIT combo(column)->activated(place);
        QTRY_VERIFY(outcome() != before);
    }

    ImportReport bringIn()
    {
        Draft draft(m_document->graph());
        const auto report = m_page->bringInto(draft);
        m_document->commit(u"Import"_s, draft);
        return report ? *report : ImportReport();
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<ListPage> m_page;
};

QTEST_MAIN(TestListPage)
#include "tst_listpage.moc"
