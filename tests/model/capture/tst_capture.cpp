// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/capture/captureoffers.h"
#include "model/catalogue/products.h"
#include "model/document/document.h"
#include "model/exchange/projectjson.h"

#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");

static CaptureLine read(const QString &text, Key kind = tool)
{
    return CaptureLine::read(text, Schema(), kind);
}

static QString told(const CapturedName &name)
{
    QString text = u"["_s + name.name;
    for (const QString &owner : name.owners)
        text += u" @"_s + owner;
    return text + (name.lane.isEmpty() ? QString() : u" #"_s + name.lane) + u"]"_s;
}

static QString told(const CapturedFlow &flow)
{
    static const QHash<Carried, QString> signs {
        {Carried::Unsaid, u"-?>"_s}, {Carried::Automatic, u"->"_s}, {Carried::ByHand, u"~>"_s}};
    QString text = u" %1%2"_s.arg(flow.twoWay ? u"<"_s : QString(), signs.value(flow.carried));
    if (!flow.objects.isEmpty() || !flow.rhythm.isEmpty())
        text += u"(%1; %2)"_s.arg(flow.objects.join(u" + "_s), flow.rhythm);
    for (const QString &owner : flow.owners)
        text += u" @"_s + owner;
    return text + u" "_s;
}

/// A line as the tables below write it.
static QString told(const CaptureLine &line)
{
    QString text;
    for (qsizetype i = 0; i < line.names.size(); ++i) {
        text += told(line.names.at(i));
        if (i < line.flows.size())
            text += told(line.flows.at(i));
    }
    return text;
}

/// Quick notes on one project.
class Notes
{
public:
    explicit Notes(const QStringList &lines = {})
    {
        for (const QString &line : lines)
            take(line);
    }

    Captured take(const QString &text, const CaptureSite &site = {})
    {
        return document.capture(CaptureLine::read(text, document.schema(), site.kind), site);
    }
    QString named(const QString &name, Key kind = tool) const
    {
        for (const Item *item : document.graph().itemsOf(kind)) {
            if (item->name() == name)
                return item->id;
        }
        return {};
    }
    QString text(const QString &id, QStringView field) const
    {
        return document.graph().value(id, Key(field)).text();
    }
    size_t count(QStringView kind) const { return document.graph().itemsOf(Key(kind)).size(); }
    QStringList offers(const QString &line, const CaptureSite &site = {}) const
    {
        QStringList texts;
        for (const CaptureOffer &offer : offersIn(line, site).offers)
            texts.append(offer.text);
        return texts;
    }
    CaptureOffers offersIn(const QString &line, const CaptureSite &site = {}) const
    {
        return CaptureOffers::at(
            line, line.size(), site, ElementNames(document.graph()), document.schema());
    }

    Document document;
};

class TestCapture final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("meaning");
        const auto row = [](const QString &text, const QString &meaning) {
            QTest::newRow(qPrintable(text)) << text << meaning;
        };
        row(u"HubSpot"_s, u"[HubSpot]"_s);
        row(u"  Google   Sheets "_s, u"[Google Sheets]"_s);
        // Owners and lanes.
        row(u"HubSpot @Anna #execution"_s, u"[HubSpot @Anna #execution]"_s);
        row(u"HubSpot #exec @Anna Berg"_s, u"[HubSpot @Anna Berg #execution]"_s);
        row(u"HubSpot @Anna Berg @Sales"_s, u"[HubSpot @Anna Berg @Sales]"_s);
        row(u"HubSpot @Anna Berg, Ben"_s, u"[HubSpot @Anna Berg @Ben]"_s);
        row(u"HubSpot @\"Berg, Anna\""_s, u"[HubSpot @Berg, Anna]"_s);
        row(u"@Anna HubSpot"_s, u"[@Anna HubSpot]"_s);
        row(u"#execution HubSpot"_s, u"[HubSpot #execution]"_s);
        row(u"Tool #ISTRATEGY"_s, u"[Tool #ISTRATEGY]"_s);
        row(u"Tool #Strategie"_s, u"[Tool #strategy]"_s);
        row(u"Инструмент #Оценка"_s, u"[Инструмент #evaluation]"_s);
        row(u"Werkzeug #Umsetzung"_s, u"[Werkzeug #execution]"_s);
        row(u"工具 #洞"_s, u"[工具 #insight]"_s);
        row(u"Tool #e"_s, u"[Tool #e]"_s); // execution or evaluation
        row(u"Gate #2 @Anna"_s, u"[Gate #2 @Anna]"_s);
        // Flows.
        row(u"A -> B"_s, u"[A] -> [B]"_s);
        row(u"A->B"_s, u"[A] -> [B]"_s);
        row(u"A ~> B"_s, u"[A] ~> [B]"_s);
        row(u"A -?> B"_s, u"[A] -?> [B]"_s);
        row(u"A <-> B"_s, u"[A] <-> [B]"_s);
        row(u"A -> B ~> C"_s, u"[A] -> [B] ~> [C]"_s);
        row(u"A @Anna -> B #insight"_s, u"[A @Anna] -> [B #insight]"_s);
        row(u"-> B"_s, u"[] -> [B]"_s);
        row(u"A -> ~> B"_s, u"[A] ~> [B]"_s);
        row(u"A ->"_s, u"[A]"_s);
        // What they carry.
        row(u"A -> B: leads"_s, u"[A] ->(leads; ) [B]"_s);
        row(u"A -> B: leads + orders, daily"_s, u"[A] ->(leads + orders; daily) [B]"_s);
        row(u"A -> B: daily, leads"_s, u"[A] ->(leads; daily) [B]"_s);
        row(u"A -> B: real-time"_s, u"[A] ->(; realtime) [B]"_s);
        row(u"A -> B: лиды, раз в неделю"_s, u"[A] ->(лиды; weekly) [B]"_s);
        row(u"A -> B: Kontakte, stündlich"_s, u"[A] ->(Kontakte; hourly) [B]"_s);
        row(u"A -> B: 线索、订单，每月"_s, u"[A] ->(线索 + 订单; monthly) [B]"_s);
        row(u"A -> B: leads, now and then"_s, u"[A] ->(leads + now and then; ) [B]"_s);
        row(u"A -> B: leads, daily @Anna"_s, u"[A] ->(leads; daily) @Anna [B]"_s);
        row(u"A -> B: leads #exec"_s, u"[A] ->(leads; ) [B #execution]"_s);
        row(u"A -> B -> C: leads"_s, u"[A] ->(leads; ) [B] ->(leads; ) [C]"_s);
        row(u"A -> B: leads -> C: orders"_s, u"[A] ->(leads; ) [B] ->(orders; ) [C]"_s);
        row(u"A -> B:"_s, u"[A] -> [B]"_s);
        // Signs as other keyboards write them.
        row(u"微信＠王芳＃执行"_s, u"[微信 @王芳 #execution]"_s);
        row(u"微信@王芳"_s, u"[微信 @王芳]"_s);
        row(u"甲→乙：线索，每天"_s, u"[甲] ->(线索; daily) [乙]"_s);
        row(u"А —> Б"_s, u"[А] -> [Б]"_s);
        row(u"А ——＞ Б"_s, u"[А] -> [Б]"_s);
        row(u"А ～＞ Б"_s, u"[А] ~> [Б]"_s);
        // What is no sign.
        row(u"C#"_s, u"[C#]"_s);
        row(u"info@firm.com"_s, u"[info@firm.com]"_s);
        row(u"1C:CRM -> 1C:ERP"_s, u"[1C:CRM] -> [1C:ERP]"_s);
        row(u"Note: call Anna"_s, u"[Note: call Anna]"_s);
        row(u"Pipes & more, Inc."_s, u"[Pipes & more, Inc.]"_s);
        row(u"R-Studio"_s, u"[R-Studio]"_s);
        row(u"\"A -> B\""_s, u"[A -> B]"_s);
        row(u"«A -> B» -> C"_s, u"[A -> B] -> [C]"_s);
        row(u"The \"big\" one"_s, u"[The \"big\" one]"_s);
        row(u"A \"B"_s, u"[A \"B]"_s);
        // Signs alone are names.
        row(u"->"_s, u"[->]"_s);
        row(u"@"_s, u"[@]"_s);
        row(u"@Anna -> B"_s, u"[@Anna] -> [B]"_s);
        row(u"A -> @Anna"_s, u"[A] -> [@Anna]"_s);
        row(u"   "_s, u""_s);
    }
    void lines()
    {
        QFETCH(QString, text);
        QFETCH(QString, meaning);
        QCOMPARE(told(read(text)), meaning);
    }

    void touchpointsStandInStages()
    {
        QCOMPARE(told(read(u"Sees an ad #disc"_s, Key(u"touchpoint"))),
                 u"[Sees an ad #discover]"_s);
    }

    void aNameThatIsASignIsQuoted()
    {
        QCOMPARE(captureText(u":"_s), u"\":\""_s);
        QCOMPARE(captureText(u"Sales, Inc."_s), u"\"Sales, Inc.\""_s);
        QCOMPARE(captureText(u"1C:CRM"_s), u"1C:CRM"_s);
    }

    void everyNameCanBeWrittenInALine()
    {
        QVERIFY(rc::check([](const std::string &bytes) {
            const QString name =
                QString::fromStdString(bytes).simplified().remove(u'"').remove(QChar::Null);
            RC_PRE(!normalisedNameIsEmpty(name));
            const CaptureLine line = read(u"A -> "_s + captureText(name) + u" -> B"_s);
            RC_ASSERT(line.names.size() == 3);
            RC_ASSERT(line.names.at(1).name == cleanText(name, nameLimit).simplified());
        }));
    }

    void aLineIsOneChangeWithALabel_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("new") << u"HubSpot @Anna #execution"_s << u"Add HubSpot"_s;
        QTest::newRow("flow") << u"Typeform ~> Sheets: leads, weekly"_s
                              << u"Connect Typeform → Sheets"_s;
        QTest::newRow("chain") << u"A -> B -> C"_s << u"Connect A → B → C"_s;
        QTest::newRow("known") << u"crm @Anna"_s << u"Change CRM"_s;
    }
    void aLineIsOneChangeWithALabel()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        Notes notes({u"CRM"_s});
        const QByteArray before = writeProjectJson(notes.document.graph());
        QSignalSpy changes(&notes.document, &Document::changed);
        notes.take(text);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(notes.document.undoLabel(), label);
        notes.document.undo();
        QCOMPARE(writeProjectJson(notes.document.graph()), before);
    }

    void whatALineSaysIsOnTheProject()
    {
        Notes notes;
        notes.take(u"Typeform @Anna Berg #insight ~> Google Sheets: leads + orders, weekly"_s);
        const QString form = notes.named(u"Typeform"_s);
        const QString anna = notes.named(u"Anna Berg"_s, Key(u"person"));
        QCOMPARE(notes.text(form, u"owner"), anna);
        QCOMPARE(notes.text(form, u"layer"), u"insight"_s);
        QCOMPARE(notes.text(form, u"category"), u"forms"_s);
        const Item *flow = notes.document.graph().itemsOf(Key(u"data-flow")).front();
        QCOMPARE(flow->from, form);
        QCOMPARE(flow->to, notes.named(u"Google Sheets"_s));
        QCOMPARE(notes.text(flow->id, u"mode"), u"by-hand"_s);
        QCOMPARE(notes.text(flow->id, u"rhythm"), u"weekly"_s);
        QVERIFY(!notes.text(flow->id, u"created-on").isEmpty());
        const QStringList carried = flow->fields.get(key::objects).list();
        QCOMPARE(carried,
                 QStringList({notes.named(u"leads"_s, Key(u"data-object")),
                              notes.named(u"orders"_s, Key(u"data-object"))}));
    }

    void severalOwnersAreKept()
    {
        Notes notes({u"HubSpot @Anna @Ben @Cleo @Dan"_s});
        const QString id = notes.named(u"HubSpot"_s);
        QCOMPARE(notes.text(id, u"owner"), notes.named(u"Anna"_s, Key(u"person")));
        QCOMPARE(notes.text(id, u"backup-owner"), notes.named(u"Ben"_s, Key(u"person")));
        QCOMPARE(notes.text(id, u"note"), u"Also responsible: Cleo, Dan"_s);
        QCOMPARE(notes.count(u"person"), size_t(2));
    }

    void aTeamOfThatNameIsMeant()
    {
        Notes notes;
        const QString team = notes.document.add(Key(u"team"), u"Sales"_s);
        notes.take(u"HubSpot @sales"_s);
        QCOMPARE(notes.text(notes.named(u"HubSpot"_s), u"owner"), team);
        QCOMPARE(notes.count(u"person"), size_t(0));
    }

    void aFirstNameIsEnoughWhileItIsTheOnlyOne()
    {
        Notes notes({u"A @Anna Berg"_s, u"B @anna"_s, u"C @Anna Klein"_s, u"D @Anna"_s});
        const QString berg = notes.named(u"Anna Berg"_s, Key(u"person"));
        QCOMPARE(notes.text(notes.named(u"B"_s), u"owner"), berg);
        QCOMPARE(notes.text(notes.named(u"D"_s), u"owner"), notes.named(u"Anna"_s, Key(u"person")));
        QCOMPARE(notes.count(u"person"), size_t(3));
    }

    void whatIsThereIsConnectedAndNotMadeTwice()
    {
        Notes notes({u"Salesforce"_s, u"Google Sheets"_s});
        const Captured captured = notes.take(u"SFDC -> google sheets"_s);
        QCOMPARE(notes.count(u"tool"), size_t(2));
        QVERIFY(captured.made.isEmpty());
        QCOMPARE(captured.elements,
                 QStringList({notes.named(u"Salesforce"_s), notes.named(u"Google Sheets"_s)}));
        // The same once more is found, and no change.
        QSignalSpy changes(&notes.document, &Document::changed);
        QCOMPARE(notes.take(u"Salesforce -> Google Sheets"_s).flows, captured.flows);
        QVERIFY(notes.take(u"sfdc"_s).made.isEmpty());
        QCOMPARE(changes.size(), 0);
    }

    void aKnownModeIsOnlyContradicted()
    {
        Notes notes({u"A -> B"_s});
        const QString flow = notes.document.graph().itemsOf(Key(u"data-flow")).front()->id;
        notes.document.setField({flow}, key::mode, u"native"_s);
        notes.take(u"A -> B: leads"_s);
        QCOMPARE(notes.text(flow, u"mode"), u"native"_s);
        notes.take(u"A -?> B"_s);
        QCOMPARE(notes.text(flow, u"mode"), u"native"_s);
        notes.take(u"A ~> B"_s);
        QCOMPARE(notes.text(flow, u"mode"), u"by-hand"_s);
        QCOMPARE(notes.count(u"data-flow"), size_t(1));
    }

    void aNameThatStandsTwiceIsMadeOnce()
    {
        Notes notes({u"A -> B -> A"_s, u"C -> C"_s});
        QCOMPARE(notes.count(u"tool"), size_t(3));
        QCOMPARE(notes.count(u"data-flow"), size_t(2));
    }

    void anArrowGoesOnFromWhatWasNamedBefore()
    {
        Notes notes({u"A"_s});
        CaptureSite site;
        site.from = notes.named(u"A"_s);
        notes.take(u"~> B: leads"_s, site);
        const Item *flow = notes.document.graph().itemsOf(Key(u"data-flow")).front();
        QCOMPARE(flow->from, site.from);
        QCOMPARE(flow->to, notes.named(u"B"_s));
        // From nothing, there is no flow.
        notes.take(u"-> C"_s);
        QVERIFY(!notes.named(u"C"_s).isEmpty());
        QCOMPARE(notes.count(u"data-flow"), size_t(1));
    }

    void aConnectionMayLeadToAnotherKind()
    {
        Notes notes;
        const QString step = notes.document.add(Key(u"activity"), u"Newsletter"_s);
        CaptureSite site;
        site.kinds = {tool, Key(u"activity")};
        notes.take(u"Mailchimp -> newsletter"_s, site);
        QCOMPARE(notes.document.graph().itemsOf(Key(u"supports")).front()->to, step);
        notes.take(u"Newsletter"_s, site);
        QVERIFY(!notes.named(u"Newsletter"_s).isEmpty());
    }

    void whatIsThereIsOfferedBeforeWhatIsKnown()
    {
        Notes notes({u"Mail tool of ours"_s, u"HubSpot"_s});
        const QStringList offers = notes.offers(u"mail"_s);
        QCOMPARE(offers.first(), u"Mail tool of ours"_s);
        QVERIFY(offers.contains(u"Mailchimp"_s));
        QVERIFY(notes.offers(u""_s).isEmpty());
        // What is on the map already is no longer a product to choose.
        QCOMPARE(notes.offers(u"hubspo"_s).count(u"HubSpot"_s), 1);
        const CaptureOffer product = notes.offersIn(u"mailchim"_s).offers.first();
        QCOMPARE(product.detail, u"E-mail · Intuit"_s);
        QVERIFY(product.begins);
    }

    void ownProductsAreOfferedFirstAndToldApart()
    {
        setOwnProducts({{u"Mailer of ours"_s, u"Acme"_s, u"email"_s, {}, {}, {}, {}},
                        {u"Mail robot"_s, {}, {}, {}, {}, {}, {}}});
        const QList<CaptureOffer> offers = Notes().offersIn(u"mail"_s).offers;
        setOwnProducts({});
        QCOMPARE(offers.at(0).text, u"Mailer of ours"_s);
        QCOMPARE(offers.at(0).detail, u"E-mail · Acme · your own"_s);
        QCOMPARE(offers.at(1).text, u"Mail robot"_s);
        QCOMPARE(offers.at(1).detail, u"your own"_s);
        QVERIFY(!offers.at(2).detail.contains(u"your own"_s));
    }

    void anotherNameFindsWhatIsMeant()
    {
        Notes notes({u"Salesforce"_s});
        const CaptureOffer known = notes.offersIn(u"sfdc"_s).offers.first();
        QCOMPARE(known.element, notes.named(u"Salesforce"_s));
        QVERIFY(known.begins);
        QVERIFY(Notes().offers(u"微信"_s).contains(u"WeChat"_s));
        QVERIFY(Notes().offers(u"битрикс24"_s).contains(u"Bitrix24"_s));
    }

    void everyPartOfALineHasItsOffers()
    {
        Notes notes({u"A @Anna Berg -> Bee: leads"_s});
        QCOMPARE(notes.offers(u"A @an"_s), QStringList {u"Anna Berg"_s});
        QCOMPARE(notes.offers(u"A @"_s), QStringList {u"Anna Berg"_s});
        QCOMPARE(notes.offers(u"A #ev"_s), QStringList {u"Evaluation"_s});
        QCOMPARE(notes.offers(u"X -> be"_s).first(), u"Bee"_s);
        QCOMPARE(notes.offers(u"X -> Bee: le"_s), QStringList {u"leads"_s});
        QCOMPARE(notes.offers(u"X -> Bee: leads, we"_s), QStringList {u"Weekly"_s});
        QVERIFY(notes.offers(u"X -> Bee: leads, weekly"_s).isEmpty());
    }

    void anOfferTakesThePlaceOfWhatWasTyped()
    {
        Notes notes({u"A @Anna Berg"_s, u"Odd -> one"_s});
        const auto taken = [&](const QString &line) {
            const CaptureOffers found = notes.offersIn(line);
            return found.offers.isEmpty() ? QString()
                                          : found.taken(line, found.offers.first()).first;
        };
        QCOMPARE(taken(u"X @an"_s), u"X @Anna Berg"_s);
        QCOMPARE(taken(u"X ->od"_s), u"X -> Odd"_s);
        QCOMPARE(taken(u"mailchim"_s), u"Mailchimp"_s);
        const CaptureOffer odd {CaptureOffer::Kind::Element, u"A -> B"_s, {}, {}, false};
        QCOMPARE(notes.offersIn(u"X -> o"_s).taken(u"X -> o"_s, odd).first, u"X -> \"A -> B\""_s);
    }

    void anyTextIsOneChangeThatCanBeTakenBack()
    {
        const QStringList parts {u"A"_s,      u"HubSpot"_s,
                                 u" "_s,      u" -> "_s,
                                 u"~>"_s,     u"-?>"_s,
                                 u"<->"_s,    u" @"_s,
                                 u"Anna"_s,   u" #"_s,
                                 u"exec"_s,   u": "_s,
                                 u", "_s,     u" + "_s,
                                 u"daily"_s,  u"\""_s,
                                 u"«"_s,      u"→"_s,
                                 u"："_s,     u"＠"_s,
                                 u"＃"_s,     u"微信"_s,
                                 u"é"_s,      u"😀"_s,
                                 u"\u200f"_s, QString(QChar(0xD800)),
                                 u"\u0007"_s, u"\t"_s};
        QVERIFY(rc::check([&](const std::vector<quint16> &choice) {
            QString text;
            for (const quint16 number : choice)
                text += parts.at(number % parts.size());
            takenBack(text);
        }));
        QVERIFY(rc::check([](const std::vector<char16_t> &units) {
            takenBack(QString::fromUtf16(units.data(), qsizetype(units.size())));
        }));
    }

private:
    static bool normalisedNameIsEmpty(const QString &name)
    {
        return name.trimmed().isEmpty()
            || CaptureLine::read(u"\""_s + name + u"\""_s, Schema(), tool).names.isEmpty();
    }

    static void takenBack(const QString &text)
    {
        Notes notes({u"A -> HubSpot @Anna"_s});
        const QByteArray before = writeProjectJson(notes.document.graph());
        QSignalSpy changes(&notes.document, &Document::changed);
        const Captured captured = notes.take(text);
        const QByteArray after = writeProjectJson(notes.document.graph());
        RC_ASSERT(changes.size() == (before == after ? 0 : 1));
        RC_ASSERT(captured.made.isEmpty() || changes.size() == 1);
        notes.offersIn(text);
        if (changes.isEmpty())
            return;
        notes.document.undo();
        RC_ASSERT(writeProjectJson(notes.document.graph()) == before);
    }
};

QTEST_GUILESS_MAIN(TestCapture)
#include "tst_capture.moc"
