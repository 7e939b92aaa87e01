// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/arranger.h"
#include "model/document/document.h"
#include "views/canvas/canvas.h"
#include "views/canvas/capturestrip.h"
#include "views/widgets/offerlist.h"
#include "views/widgets/style.h"

#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");

/// Quick notes on the map, typed on a keyboard.
class TestCaptureField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setAppearance(Appearance::Light); }

    void init()
    {
        m_document = std::make_unique<Document>();
        m_canvas = std::make_unique<Canvas>();
        m_crm = put(u"Salesforce"_s, 0);
        m_mail = put(u"Mailchimp"_s, 400);
        m_arranger = std::make_unique<Arranger>(m_document.get());
        connect(m_canvas.get(), &Canvas::arrangementWanted, m_arranger.get(), [this] {
            m_arranger->completeView(standardView);
        });
        connect(m_arranger.get(), &Arranger::arranged, m_canvas.get(), &Canvas::showArranged);
        m_canvas->resize(1200, 800);
        m_canvas->setDocument(m_document.get(), standardView);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowActive(m_canvas.get()));
        m_canvas->zoomTo(1);
        m_canvas->reveal({m_crm, m_mail}, true);
        m_canvas->setFocus();
        QVERIFY(m_canvas->scene().isArranged());
    }

    void cleanup()
    {
        m_canvas.reset();
        m_arranger.reset();
        m_document.reset();
    }

    void aLineIsOneStep()
    {
        const auto before = m_document->graph();
        type(u"Typeform @Anna Berg #execution ~> Google Sheets: leads, weekly"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_document->undoLabel(), u"Connect Typeform → Google Sheets"_s);
        const QString form = named(u"Typeform"_s);
        const QString anna = named(u"Anna Berg"_s, Key(u"person"));
        QVERIFY(!anna.isEmpty());
        QCOMPARE(m_document->graph().value(form, key::owner).text(), anna);
        QCOMPARE(flowsBetween(form, named(u"Google Sheets"_s)), 1);
        // The field waits for the next one.
        QVERIFY(field()->isVisible());
        QVERIFY(field()->text().isEmpty());
        press(Qt::Key_Escape);
        QVERIFY(!field()->isVisible());
        m_document->undo();
        QVERIFY(m_document->graph() == before);
    }

    void newCardsStandInTheirLanesAndOnNoOther()
    {
        type(u"Typeform #insight -> Looker #evaluation -> Power BI #eval"_s);
        press(Qt::Key_Return);
        QVERIFY(m_canvas->scene().isArranged());
        const MapScene &scene = m_canvas->scene();
        const QStringList cards = scene.items();
        QCOMPARE(cards.size(), 5);
        for (const QString &one : cards) {
            for (const QString &other : cards)
                QVERIFY(one == other || !scene.cardRect(one).intersects(scene.cardRect(other)));
        }
        QCOMPARE(scene.laneAt(scene.cardRect(named(u"Power BI"_s)).center()), 3);
    }

    // On a view of one's own, what is there already gets a card as well, and on no other.
    void whatIsThereComesOntoAViewBesideTheOthers()
    {
        put(u"Looker"_s, 800);
        const QString view = m_document->addView(u"free"_s);
        m_canvas->setDocument(m_document.get(), view);
        for (const QString &line :
             {u"Salesforce -> Mailchimp"_s, u"Mailchimp -> Looker"_s, u"Typeform"_s}) {
            type(line);
            press(Qt::Key_Return);
        }
        const MapScene &scene = m_canvas->scene();
        const QStringList cards = scene.items();
        QCOMPARE(cards.size(), 4);
        for (const QString &one : cards) {
            for (const QString &other : cards)
                QVERIFY(one == other || !scene.cardRect(one).intersects(scene.cardRect(other)));
        }
    }

    // The lane below has cards, which stay where they are.
    void aListGoesOnBesideWhereItsLaneIsFull()
    {
        Fields fields;
        fields.set(key::layer, u"strategy"_s);
        const Place place {0, 300, 160, 56, false};
        const QString plan = m_document->add(tool, u"Plan"_s, fields, standardView, place);
        const QRectF before = m_canvas->scene().cardRect(plan);
        QTest::mouseMove(m_canvas.get(), m_canvas->toScreen({600, 100}).toPoint());
        for (int number = 0; number < 8; ++number) {
            type(u"T%1"_s.arg(number));
            press(Qt::Key_Return);
            QVERIFY(m_canvas->scene().isArranged());
        }
        QCOMPARE(m_canvas->scene().cardRect(plan), before);
        for (int number = 0; number < 8; ++number)
            QCOMPARE(m_document->graph().value(named(u"T%1"_s.arg(number)), key::layer).text(),
                     u"insight"_s);
    }

    void anEmptyLineEnds()
    {
        type(u"Shop"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QVERIFY(!field()->isVisible());
        QCOMPARE(m_document->graph().itemsOf(tool).size(), size_t(3));
    }

    void aLineThatBeginsWithAnArrowGoesOn()
    {
        type(u"Shop"_s);
        press(Qt::Key_Return);
        type(u"-> Till: orders"_s);
        press(Qt::Key_Return);
        QCOMPARE(flowsBetween(named(u"Shop"_s), named(u"Till"_s)), 1);
    }

    void whatIsThereIsShownInsteadOfMadeTwice()
    {
        QSignalSpy told(m_canvas.get(), &Canvas::refused);
        type(u"SFDC"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_document->graph().itemsOf(tool).size(), size_t(2));
        QCOMPARE(m_canvas->selection(), QStringList {m_crm});
        QCOMPARE(told.size(), 1);
        QVERIFY(field()->isVisible());
    }

    void aFlowThatIsThereIsShown()
    {
        const QString flow = m_document->connectElements(m_crm, m_mail);
        type(u"salesforce -?> mailchimp"_s);
        press(Qt::Key_Return);
        QCOMPARE(m_document->graph().itemsOf(Key(u"data-flow")).size(), size_t(1));
        QCOMPARE(m_canvas->selection(), QStringList {flow});
    }

    void chipsTellWhatWasUnderstood()
    {
        type(u"Typeform"_s);
        QVERIFY(strip()->isHidden());
        type(u" ~> salesforce: leads, weekly @Anna"_s);
        QVERIFY(strip()->isVisible());
        QCOMPARE(strip()->text(),
                 u"Typeform (new), by hand, Salesforce, leads (new), Weekly, Anna (new)"_s);
        QVERIFY(strip()->geometry().top() > field()->geometry().bottom());
        QVERIFY(m_canvas->rect().contains(strip()->geometry()));
        press(Qt::Key_Escape);
        QVERIFY(strip()->isHidden());
    }

    void theFieldGrowsWithItsText()
    {
        type(u"A"_s);
        const int before = field()->width();
        type(u" name that is much longer than what fields usually hold"_s);
        QVERIFY(field()->width() > before);
        type(QString(300, u'x'));
        QVERIFY(m_canvas->rect().contains(field()->geometry()));
    }

    void tabTakesTheFirstOfferAndGoesOn()
    {
        type(u"klavi"_s);
        QVERIFY(list()->isVisible());
        press(Qt::Key_Tab);
        QCOMPARE(field()->text(), u"Klaviyo"_s);
        type(u" -> sales"_s);
        press(Qt::Key_Tab);
        QCOMPARE(field()->text(), u"Klaviyo -> Salesforce"_s);
        press(Qt::Key_Return);
        QCOMPARE(flowsBetween(named(u"Klaviyo"_s), m_crm), 1);
    }

    void enterTakesAnOfferThatOneWentTo()
    {
        type(u"mailc"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_canvas->selection(), QStringList {m_mail});
        QCOMPARE(m_document->graph().itemsOf(tool).size(), size_t(2));
    }

    void enterTakesTheWordsAsTheyAre()
    {
        type(u"Mail"_s);
        QVERIFY(list()->isVisible());
        press(Qt::Key_Return);
        QVERIFY(!named(u"Mail"_s).isEmpty());
    }

    void aKnownProductIsFilledInAsAssumed()
    {
        type(u"klavi"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        const QString made = named(u"Klaviyo"_s);
        QCOMPARE(m_document->graph().value(made, Key(u"vendor")).text(), u"Klaviyo"_s);
        QVERIFY(!m_document->graph().value(made, Key(u"known:vendor")).isUnknown());
    }

    void aClickTakesAnOffer()
    {
        type(u"mailc"_s);
        const QModelIndex first = list()->model()->index(0, 0);
        QTest::mouseClick(
            list()->viewport(), Qt::LeftButton, {}, list()->visualRect(first).center());
        QCOMPARE(m_canvas->selection(), QStringList {m_mail});
    }

    void connectingTakesWhatIsOffered()
    {
        m_canvas->select({m_crm});
        m_canvas->connectByName();
        QTest::keyClicks(field(), u"mailch"_s);
        QCOMPARE(strip()->text(), u"Salesforce, not known how, Mailchimp"_s);
        press(Qt::Key_Return);
        QCOMPARE(flowsBetween(m_crm, m_mail), 1);
        QVERIFY(named(u"mailch"_s).isEmpty());
        QCOMPARE(m_canvas->selection().size(), 1);
        QVERIFY(!field()->isVisible());
    }

    void connectingMakesANewOneFromTheLastOffer()
    {
        m_canvas->select({m_crm});
        m_canvas->connectByName();
        QTest::keyClicks(field(), u"mailch"_s);
        const int last = list()->topLevelItemCount() - 1;
        QCOMPARE(list()->topLevelItem(last)->text(0), u"New tool “mailch”"_s);
        press(Qt::Key_Up);
        QCOMPARE(list()->current(), last);
        press(Qt::Key_Return);
        QCOMPARE(flowsBetween(m_crm, named(u"mailch"_s)), 1);
    }

    void connectingMaySayHow()
    {
        m_canvas->select({m_crm});
        m_canvas->connectByName();
        QTest::keyClicks(field(), u"~> Mailchimp: leads"_s);
        press(Qt::Key_Return);
        const Item *flow = m_document->graph().itemsOf(Key(u"data-flow")).front();
        QCOMPARE(flow->from, m_crm);
        QCOMPARE(flow->fields.get(key::mode).text(), u"by-hand"_s);
    }

    // What Tab adds is new, unless its whole name is there.
    void addingATakesNoBeginningForTheWhole()
    {
        m_canvas->select({m_crm});
        QTest::keyClick(m_canvas.get(), Qt::Key_Tab);
        QTest::keyClicks(field(), u"Mail"_s);
        press(Qt::Key_Return);
        QCOMPARE(flowsBetween(m_crm, named(u"Mail"_s)), 1);
        QCOMPARE(flowsBetween(m_crm, m_mail), 0);
    }

    void fullWidthSignsWorkWithAnInputMethod()
    {
        for (const QString &text : {u"微信"_s, u"＠王芳"_s, u"＃执行"_s}) {
            QInputMethodEvent commit;
            commit.setCommitString(text);
            QApplication::sendEvent(QApplication::focusWidget(), &commit);
        }
        press(Qt::Key_Return);
        QVERIFY(!named(u"微信"_s).isEmpty());
        QVERIFY(!named(u"王芳"_s, Key(u"person")).isEmpty());
        QCOMPARE(m_document->graph().value(named(u"微信"_s), key::layer).text(), u"execution"_s);
    }

    void pastedLinesAreReadAsTyped()
    {
        m_canvas->pasteLines(u"Shop @Anna\nShop -> SFDC: orders, daily\n~> Mailchimp\nShop"_s);
        QCOMPARE(m_document->graph().itemsOf(tool).size(), size_t(3));
        QCOMPARE(flowsBetween(named(u"Shop"_s), m_crm), 1);
        QCOMPARE(flowsBetween(m_crm, m_mail), 1);
        QCOMPARE(m_canvas->selection(), QStringList {named(u"Shop"_s)});
        m_document->undo();
        QCOMPARE(m_document->graph().itemsOf(tool).size(), size_t(2));
    }

    void knownProductsStaySelectedOnceTheyHaveTheirPlaces()
    {
        m_canvas->pasteLines(u"Power BI\nHubSpot\nTypeform"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_canvas->scene().isArranged(), 30000);
        QCOMPARE(m_canvas->selection().size(), 3);
        QVERIFY(m_canvas->selection().contains(named(u"Power BI"_s)));
    }

    void pastingWhatIsThereChangesNothing()
    {
        QSignalSpy changes(m_document.get(), &Document::changed);
        m_canvas->pasteLines(u"SFDC\nMailchimp"_s);
        QCOMPARE(changes.size(), 0);
        QCOMPARE(m_canvas->selection(), QStringList({m_crm, m_mail}));
    }

private:
    QString put(const QString &name, double x)
    {
        Fields fields;
        fields.set(key::layer, u"insight"_s);
        return m_document->add(tool, name, fields, standardView, {x, 80, 160, 56, false});
    }
    NameField *field() const { return m_canvas->findChild<NameField *>(); }
    OfferList *list() const { return m_canvas->findChild<OfferList *>(); }
    CaptureStrip *strip() const { return m_canvas->findChild<CaptureStrip *>(); }
    /// Every key goes where the keyboard is.
    static void type(const QString &text)
    {
        for (const QChar letter : text)
            QTest::keyClicks(QApplication::focusWidget(), letter);
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString named(const QString &name, Key kind = tool) const
    {
        for (const Item *item : m_document->graph().itemsOf(kind)) {
            if (item->name() == name)
                return item->id;
        }
        return {};
    }
    int flowsBetween(const QString &from, const QString &to) const
    {
        int count = 0;
        for (const Item *flow : m_document->graph().itemsOf(Key(u"data-flow")))
            count += flow->from == from && flow->to == to;
        return count;
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Arranger> m_arranger;
    std::unique_ptr<Canvas> m_canvas;
    QString m_crm;
    QString m_mail;
};

QTEST_MAIN(TestCaptureField)
#include "tst_capturefield.moc"
