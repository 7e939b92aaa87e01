// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/document.h"
#include "model/report/comparisonreport.h"
#include "views/panels/sentencelist.h"
#include "views/sharing/comparisonmap.h"
#include "views/sharing/comparisonpage.h"
#include "views/widgets/style.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace martlet;
using namespace Qt::StringLiterals;

using What = Difference::What;

static const Key tool(u"tool");

/// A CRM and a fax, and the scenario that does without the fax.
static Graph project()
{
    Draft draft {Graph()};
    draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.create(tool, u"Fax"_s, u"fax"_s);
    draft.relate(Key(u"data-flow"), u"fax"_s, u"crm"_s, u"f"_s);
    draft.place(u"crm"_s, standardView, {0, 0, 172, 60, false});
    draft.place(u"fax"_s, standardView, {400, 0, 172, 60, false});
    draft.create(Key(u"scenario"), u"To be"_s, u"s"_s);
    const auto steps =
        QJsonDocument::fromJson(R"([{"name": "Pilot", "edits": [{"remove": "fax"}]}])");
    draft.set(u"s"_s, Key(u"steps"), Value::fromJson(steps.array()));
    return draft.graph();
}

/// A colleague's copy: with a shop and an owner.
static Graph theirs()
{
    Draft draft(project());
    draft.create(tool, u"Shop"_s, u"shop"_s);
    draft.place(u"shop"_s, standardView, {0, 300, 172, 60, false});
    draft.set(u"crm"_s, key::owner, u"anna"_s);
    return draft.graph();
}

/// Comparing in the window, with keys and pointer.
class TestComparisonPage final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Document> m_document;
    std::unique_ptr<ComparisonPage> m_page;

    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    SentenceList *list() const { return find<SentenceList>(u"comparisonList"_s); }
    ComparisonMap *map() const { return find<ComparisonMap>(u"comparisonMap"_s); }
    /// The names in the list, as far as they stand for something.
    QStringList names() const
    {
        QStringList found;
        for (int row = 0; row < list()->count(); ++row) {
            if (!list()->item(row)->data(Qt::UserRole).toString().isEmpty())
                found.append(list()->item(row)->text());
        }
        return found;
    }
    void open(const ComparisonPage::Other &other)
    {
        m_page->open(u"Mine"_s, other, standardView);
        waitForAnswer();
    }
    void openTheirs()
    {
        open([](const Graph &) { return ComparedState {u"Theirs"_s, theirs()}; });
    }
    void waitForAnswer() const { QTRY_VERIFY_WITH_TIMEOUT(!m_page->isBusy(), 30000); }

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void init()
    {
        m_document = std::make_unique<Document>(project());
        m_page = std::make_unique<ComparisonPage>();
        m_page->setDocument(m_document.get());
        m_page->resize(1200, 800);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void aCopyIsComparedOnMapAndList()
    {
        openTheirs();
        QCOMPARE(names(), (QStringList {u"CRM"_s, u"Shop"_s}));
        QVERIFY(map()->shows(u"shop"_s));
        QCOMPARE(map()->tipOf(u"crm"_s), u"CRM\nOwner: not known → Anna"_s);
        QCOMPARE(map()->tipOf(u"fax"_s), u"Fax"_s);
    }

    void twoMomentsAreComparedTheEarlierFirst()
    {
        m_page->openMoments(
            [](const Graph &now) {
                return std::pair(ComparedState {u"Theirs"_s, theirs()},
                                 ComparedState {u"Now"_s, now});
            },
            standardView);
        waitForAnswer();
        QCOMPARE(countOf(m_page->comparison()->differences(), What::Removed), 1);
        QCOMPARE(m_page->comparison()->before().name, u"Theirs"_s);
        m_document->remove({u"fax"_s});
        waitForAnswer();
        QVERIFY(countOf(m_page->comparison()->differences(), What::Removed) > 1);
    }

    // A line far away is painted by another way than one nearby.
    void linesFarAwayAreWholeWhereverTheMapStands()
    {
        Draft draft(project());
        draft.place(u"fax"_s, standardView, {4000, 0, 172, 60, false});
        const auto view = comparedViews(Comparison({{}, project()}, {{}, draft.graph()}));
        QVERIFY(view && !view->empty());
        QWidget window;
        ComparisonMap atCorner(&window);
        ComparisonMap aside(&window);
        window.resize(1400, 400);
        atCorner.setGeometry(0, 0, 700, 400);
        aside.setGeometry(700, 0, 700, 400);
        window.show();
        for (ComparisonMap *one : {&atCorner, &aside}) {
            one->setView(view->front());
            for (int i = 0; i < 4; ++i)
                QTest::keyClick(one, Qt::Key_Minus);
        }
        const QImage all = window.grab().toImage();
        QCOMPARE(all.copy(700, 0, 700, 400), all.copy(0, 0, 700, 400));
    }

    void aMapTooLargeForNamesShowsWhatDiffers()
    {
        Draft draft(project());
        draft.place(u"fax"_s, standardView, {9000, 0, 172, 60, false});
        const Graph wide = draft.graph();
        draft.set(u"crm"_s, key::owner, u"anna"_s);
        const auto view = comparedViews(Comparison({{}, wide}, {{}, draft.graph()}));
        QVERIFY(view && !view->empty());
        map()->setView(view->front());
        QVERIFY(map()->placeOf(u"crm"_s).width() > 50);
        QVERIFY(QRectF(map()->rect()).contains(map()->placeOf(u"crm"_s)));
    }

    void theListCanBeNarrowedToOneSort()
    {
        openTheirs();
        m_page->showOnly(What::Added);
        QCOMPARE(names(), QStringList {u"Shop"_s});
        m_page->showOnly({});
        QCOMPARE(names().size(), 2);
    }

    void listAndMapLeadToEachOther()
    {
        openTheirs();
        list()->setFocus();
        for (int row = 0; row < list()->count(); ++row) {
            if (list()->item(row)->data(Qt::UserRole).toString() == "shop"_L1)
                list()->setCurrentRow(row);
        }
        QCOMPARE(map()->highlighted(), u"shop"_s);
        const QPoint crm = map()->placeOf(u"crm"_s).center().toPoint();
        QTest::mouseClick(map(), Qt::LeftButton, {}, crm);
        QCOMPARE(list()->currentItem()->text(), u"CRM"_s);
        QCOMPARE(map()->highlighted(), u"crm"_s);
    }

    void whatWasAfterCanBeBefore()
    {
        openTheirs();
        m_page->turnRound();
        waitForAnswer();
        QCOMPARE(countOf(m_page->comparison()->differences(), What::Removed), 1);
        QCOMPARE(m_page->comparison()->before().name, u"Theirs"_s);
    }

    void aScenarioFollowsTheProject()
    {
        open([](const Graph &now) { return afterScenario(now, u"s"_s); });
        QCOMPARE(m_page->comparison()->after().name, u"To be"_s);
        QCOMPARE(names(), (QStringList {u"Fax"_s, u"Fax → CRM"_s}));
        m_document->setField({u"crm"_s}, key::name, u"HubSpot"_s);
        QTRY_COMPARE(names(), (QStringList {u"Fax"_s, u"Fax → HubSpot"_s}));
    }

    void equalsAreSaidToBeSo()
    {
        open([](const Graph &now) { return ComparedState {u"Copy"_s, now}; });
        QVERIFY(names().isEmpty());
        QVERIFY(map()->accessibleDescription().startsWith(u"Both are the same"_s));
    }

    void itIsWrittenAsAPdf()
    {
        openTheirs();
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"what.pdf"_s);
        QVERIFY(m_page->write(file));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    }

    void escapeLeadsBackToTheMap()
    {
        openTheirs();
        m_page->setFocus();
        const QSignalSpy left(m_page.get(), &ComparisonPage::left);
        QTest::keyClick(list(), Qt::Key_Escape);
        QCOMPARE(left.count(), 1);
    }

    // Which is all that somebody without a mouse has.
    void theMapIsMovedWithKeys()
    {
        openTheirs();
        const QRectF before = map()->placeOf(u"crm"_s);
        QTest::keyClick(map(), Qt::Key_Plus);
        const QRectF near = map()->placeOf(u"crm"_s);
        QVERIFY(near.width() > before.width());
        QTest::keyClick(map(), Qt::Key_Right);
        QVERIFY(map()->placeOf(u"crm"_s).left() < near.left());
        QTest::keyClick(map(), Qt::Key_0);
        QCOMPARE(map()->placeOf(u"crm"_s), before);
    }
};

QTEST_MAIN(TestComparisonPage)
#include "tst_comparisonpage.moc"
