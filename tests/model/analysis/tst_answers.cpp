// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/answers.h"
#include "model/change/draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);
static const Key tool(u"tool");
static const Key touchpoint(u"touchpoint");
static const Key dataFlow(u"data-flow");
static const Key handOff(u"hand-off");
static const Key supports(u"supports");
static const Key nextKind(u"next");
static const Key collects(u"collects");
static const Key needsContext(u"needs-context");

/// A journey j of steps t0, t1, …, each with a tool of its own: tool0, tool1, …
static Draft journeyOf(int steps)
{
    Draft draft {Graph()};
    draft.create(Key(u"journey"), u"Buying"_s, u"j"_s);
    draft.create(Key(u"data-object"), u"Contact"_s, u"contact"_s);
    for (int i = 0; i < steps; ++i) {
        const QString step = u"t%1"_s.arg(i);
        const QString behind = u"tool%1"_s.arg(i);
        draft.create(touchpoint, u"Step %1"_s.arg(i), step);
        draft.set(step, key::journey, u"j"_s);
        draft.create(tool, u"Tool %1"_s.arg(i), behind);
        draft.relate(supports, behind, step);
        if (i > 0)
            draft.relate(nextKind, u"t%1"_s.arg(i - 1), step);
    }
    return draft;
}

static JourneyWalk walked(const Graph &graph)
{
    return walk(Vocabulary(graph, today), u"j"_s);
}

static Truth truthOfContact(const Graph &graph)
{
    const Vocabulary words(graph, today);
    const AskedTwice asked = AskedTwiceFinder(words).on(journeysOf(words).front());
    if (!asked.again.empty() || !asked.handOffs.empty())
        return Truth::Yes;
    return asked.undecided ? Truth::Unknown : Truth::No;
}

static Draft bothAskForContact()
{
    Draft draft = journeyOf(2);
    for (const QString &step : {u"t0"_s, u"t1"_s})
        draft.set(step, collects, QStringList {u"contact"_s});
    return draft;
}

/// By hand from a to b; minutes a run and runs a month where they are known.
static void carry(Draft &draft, const QString &id, const QString &a, const QString &b, int runs)
{
    draft.relate(dataFlow, a, b, id);
    draft.set(id, key::mode, u"copy-paste"_s);
    if (runs >= 0) {
        draft.set(id, Key(u"minutes-per-run"), 60);
        draft.set(id, Key(u"runs-per-month"), runs);
    }
}

static QString rowsOf(const Hours &hours)
{
    QStringList rows;
    for (const Hours::Row &row : hours.rows)
        rows.append(u"%1 %2 [%3]"_s.arg(row.id).arg(row.hours).arg(row.flows.join(u' ')));
    return rows.join(u", "_s);
}

static QString sum(const QList<Money> &amounts)
{
    QStringList texts;
    for (const Money &money : amounts)
        texts.append(u"%1 %2"_s.arg(double(money.hundredths) / 100).arg(money.currency));
    return texts.join(u" + "_s);
}

static QString rowsOf(const Costs &costs)
{
    QStringList rows;
    for (const Costs::Row &row : costs.rows)
        rows.append(u"%1: %2 [%3]"_s.arg(row.name, sum(row.cost), row.tools.join(u' ')));
    return rows.join(u", "_s);
}

static void price(Draft &draft, const QString &id, const QString &vendor, const Value &cost)
{
    draft.create(tool, id, id);
    draft.set(id, Key(u"vendor"), vendor);
    draft.set(id, Key(u"cost-per-year"), cost);
}

static QJsonObject json(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

class TestAnswers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nineHandOffsAreNine()
    {
        Draft draft = journeyOf(10);
        const QStringList modes {u"automatic"_s, u"ticket"_s, u"mail"_s, u"chat"_s, u"meeting"_s};
        for (int i = 0; i < 5; ++i) {
            const QString id =
                draft.relate(handOff, u"t%1"_s.arg(i), u"t%1"_s.arg(i + 1), u"h%1"_s.arg(i));
            draft.set(id, key::mode, modes[i]);
        }
        for (int i = 5; i < 10; ++i)
            draft.set(u"t%1"_s.arg(i), key::department, i % 2 == 0 ? u"Sales"_s : u"Service"_s);
        // One more between the same two is not one more; h4 is between t4, of no department, and
        // t5.
        draft.relate(handOff, u"t1"_s, u"t0"_s);
        JourneyWalk walk = walked(draft.graph());
        QCOMPARE(walk.handOffs.size(), 9);
        QCOMPARE(walk.byHand(), 4);
        QCOMPARE(walk.handOffs[1].mode, u"ticket"_s);
        QVERIFY(walk.handOffs[1].byHand);
        QVERIFY(walk.handOffs[8].mode.isEmpty());
        const QJsonObject answer = json(jsonAnswer(draft.graph(), walk));
        QCOMPARE(answer[u"hand-offs"_s].toArray().size(), 9);
        QCOMPARE(answer[u"by-hand"_s].toInt(), 4);
        QVERIFY(textAnswer(draft.graph(), walk).contains(u"Hand-offs: 9, by hand: 4."_s));
    }

    void whatIsByHandShowsTheModeThatSaysSo()
    {
        Draft draft = journeyOf(2);
        draft.set(draft.relate(handOff, u"t0"_s, u"t1"_s, u"h0"_s), key::mode, u"automatic"_s);
        draft.set(draft.relate(handOff, u"t0"_s, u"t1"_s, u"h1"_s), key::mode, u"mail"_s);
        const JourneyWalk walk = walked(draft.graph());
        QCOMPARE(walk.handOffs.size(), 1);
        QVERIFY(walk.handOffs.first().byHand);
        QCOMPARE(walk.handOffs.first().mode, u"mail"_s);
    }

    void eachStepHasWhatStandsBehindIt()
    {
        Draft draft = journeyOf(2);
        for (const QString &id : {u"anna"_s, u"ben"_s, u"carla"_s})
            draft.create(Key(u"person"), id, id);
        draft.create(Key(u"activity"), u"Reply"_s, u"a"_s);
        draft.relate(supports, u"a"_s, u"t0"_s);
        draft.set(u"t0"_s, key::owner, u"anna"_s);
        draft.set(u"a"_s, Key(u"responsible"), u"ben"_s);
        draft.set(u"tool0"_s, key::owner, u"carla"_s);
        draft.set(u"t0"_s, collects, QStringList {u"contact"_s});
        draft.set(u"t0"_s, Key(u"feeling"), -2);
        const JourneyWalk walk = walked(draft.graph());
        QCOMPARE(walk.steps.size(), 2);
        const JourneyWalk::Step &step = walk.steps.first();
        QCOMPARE(step.touchpoint, u"t0"_s);
        QCOMPARE(step.tools, QStringList {u"tool0"_s});
        QCOMPARE(step.people, (QStringList {u"anna"_s, u"ben"_s, u"carla"_s}));
        QCOMPARE(step.data, QStringList {u"contact"_s});
        QCOMPARE(step.feeling, std::optional(-2));
        QVERIFY(!walk.steps.last().feeling);
    }

    void askedTwiceWhereNothingIsPassedOn()
    {
        Draft draft = bothAskForContact();
        QCOMPARE(truthOfContact(draft.graph()), Truth::Yes);
        const JourneyWalk walk = walked(draft.graph());
        QCOMPARE(walk.askedTwice.size(), 1);
        QCOMPARE(walk.askedTwice.first().object, u"contact"_s);
        QCOMPARE(walk.askedTwice.first().at, (QStringList {u"t0"_s, u"t1"_s}));
        QVERIFY(walk.broken.isEmpty()); // the same pair is told once
    }

    void whatReachesTheNextToolIsNotAskedTwice()
    {
        Draft draft = bothAskForContact();
        draft.relate(dataFlow, u"tool0"_s, u"tool1"_s, u"f"_s);
        QCOMPARE(truthOfContact(draft.graph()), Truth::Unknown);
        QVERIFY(walked(draft.graph()).askedTwice.isEmpty());
        draft.set(u"f"_s, key::objects, Value(Value::None()));
        QCOMPARE(truthOfContact(draft.graph()), Truth::Yes);
        draft.set(u"f"_s, key::objects, QStringList {u"contact"_s});
        QCOMPARE(truthOfContact(draft.graph()), Truth::No);
        draft.set(u"f"_s, key::mode, u"link"_s);
        QCOMPARE(truthOfContact(draft.graph()), Truth::Yes);
    }

    void oneToolBehindBothIsNotAskedTwice()
    {
        Draft draft = bothAskForContact();
        draft.relate(supports, u"tool0"_s, u"t1"_s);
        QCOMPARE(truthOfContact(draft.graph()), Truth::No);
        draft.set(u"tool0"_s, key::lifecycle, u"gone"_s);
        QCOMPARE(truthOfContact(draft.graph()), Truth::Yes);
    }

    void aHandOffMaySayThatTheCustomerRepeats()
    {
        Draft draft = bothAskForContact();
        draft.relate(supports, u"tool0"_s, u"t1"_s);
        draft.relate(handOff, u"t0"_s, u"t1"_s, u"h"_s);
        draft.set(u"h"_s, Key(u"customer-repeats"), true);
        QCOMPARE(truthOfContact(draft.graph()), Truth::Yes);
        draft.set(u"t1"_s, collects, Value());
        const JourneyWalk walk = walked(draft.graph());
        QCOMPARE(walk.askedTwice.size(), 1);
        QVERIFY(walk.askedTwice.first().object.isEmpty());
        const QJsonObject answer = json(jsonAnswer(draft.graph(), walk));
        QVERIFY(answer[u"asked-twice"_s].toArray().first()[u"object"_s].isNull());
    }

    void theThreadBreaksWhereNoWayLeadsOn()
    {
        Draft draft = journeyOf(2);
        JourneyWalk walk = walked(draft.graph());
        QCOMPARE(walk.broken.size(), 1);
        QCOMPARE(walk.broken.first().from, u"t0"_s);
        QCOMPARE(walk.broken.first().to, u"t1"_s);
        draft.set(u"t1"_s, needsContext, false);
        QVERIFY(walked(draft.graph()).broken.isEmpty());
        draft.set(u"t1"_s, needsContext, true);
        QCOMPARE(walked(draft.graph()).broken.size(), 1);
        draft.set(draft.relate(dataFlow, u"tool0"_s, u"tool1"_s), key::mode, u"link"_s);
        QVERIFY(walked(draft.graph()).broken.isEmpty());
    }

    void aThreadOfFourHopsHoldsAndOneOfFiveBreaks_data()
    {
        QTest::addColumn<int>("between");
        QTest::addColumn<int>("broken");
        QTest::newRow("four") << 3 << 0;
        QTest::newRow("five") << 4 << 1;
    }
    void aThreadOfFourHopsHoldsAndOneOfFiveBreaks()
    {
        QFETCH(int, between);
        Draft draft = journeyOf(2);
        QString last = u"tool0"_s;
        for (int i = 0; i < between; ++i) {
            const QString id = draft.create(tool, u"Between"_s);
            draft.relate(dataFlow, last, id);
            last = id;
        }
        draft.relate(dataFlow, last, u"tool1"_s);
        QTEST(int(walked(draft.graph()).broken.size()), "broken");
    }

    void whatIsNoJourneyHasNoSteps()
    {
        Draft draft = journeyOf(2);
        const Vocabulary words(draft.graph(), today);
        QVERIFY(walk(words, u"nothing"_s).steps.isEmpty());
        draft.set(u"j"_s, key::lifecycle, u"gone"_s); // as a project's own field may say
        QVERIFY(walk(Vocabulary(draft.graph(), today), u"j"_s).steps.isEmpty());
    }

    void aStepWithoutToolsHasNoThread()
    {
        Draft draft = journeyOf(2);
        draft.set(u"tool1"_s, key::lifecycle, u"gone"_s);
        QVERIFY(walked(draft.graph()).broken.isEmpty());
    }

    void hoursKnowWhatTheyCount()
    {
        Draft draft = journeyOf(3);
        draft.create(Key(u"journey"), u"Returning"_s, u"k"_s);
        draft.set(u"t2"_s, key::journey, u"k"_s);
        draft.set(u"tool0"_s, key::department, u"Sales"_s);
        carry(draft, u"f0"_s, u"tool0"_s, u"tool1"_s, 2);
        carry(draft, u"f1"_s, u"tool1"_s, u"tool2"_s, 3);
        carry(draft, u"f2"_s, u"tool0"_s, u"tool2"_s, -1);
        carry(draft, u"f3"_s, u"tool0"_s, u"tool2"_s, 7);
        draft.set(u"f3"_s, key::mode, u"api"_s);
        carry(draft, u"f4"_s, u"tool0"_s, u"tool2"_s, 7);
        draft.set(u"f4"_s, key::lifecycle, u"gone"_s);
        draft.set(u"f1"_s, Key(u"two-way"), true); // once all the same
        const Vocabulary words(draft.graph(), today);
        const Hours byFlow = hoursByHand(words, HoursBy::Flow);
        QCOMPARE(byFlow.total, 5.0);
        QCOMPARE(byFlow.flows, (QStringList {u"f0"_s, u"f1"_s}));
        QCOMPARE(byFlow.unknown, QStringList {u"f2"_s});
        QCOMPARE(rowsOf(byFlow), u"f1 3 [f1], f0 2 [f0]"_s);
        QCOMPARE(rowsOf(hoursByHand(words, HoursBy::Department)), u" 3 [f1], Sales 2 [f0]"_s);
        // The next from t1 belongs to no journey, so t2 belongs to k alone.
        const Hours byJourney = hoursByHand(words, HoursBy::Journey);
        QCOMPARE(rowsOf(byJourney), u"j 5 [f0 f1], k 3 [f1]"_s);
        QCOMPARE(byJourney.total, 5.0);
    }

    void hoursCostWhatAnHourCosts()
    {
        Draft draft = journeyOf(2);
        carry(draft, u"f"_s, u"tool0"_s, u"tool1"_s, 3);
        const Graph before = draft.graph();
        QVERIFY(!hoursByHand(Vocabulary(before, today), HoursBy::Flow).cost(3));
        draft.set(projectId, Key(u"hourly-rate"), Money {4850, u"EUR"_s});
        const Hours hours = hoursByHand(Vocabulary(draft.graph(), today), HoursBy::Flow);
        QCOMPARE(hours.cost(hours.total), std::optional(Money {14550, u"EUR"_s}));
        QVERIFY(textAnswer(draft.graph(), hours).contains(u"146 EUR a month"_s));
    }

    void costsAreAddedByCurrencyAndKnowWhatTheyCount()
    {
        Draft draft {Graph()};
        price(draft, u"a"_s, u"Acme"_s, Money {100000, u"EUR"_s});
        price(draft, u"b"_s, u"ACME"_s, Money {50050, u"EUR"_s});
        price(draft, u"c"_s, u"Other"_s, Money {900000, u"USD"_s});
        price(draft, u"d"_s, u"Other"_s, Value());
        price(draft, u"e"_s, {}, Value(Value::None()));
        price(draft, u"f"_s, u"Acme"_s, Money {700, u"EUR"_s});
        draft.set(u"f"_s, key::lifecycle, u"gone"_s);
        price(draft, u"g"_s, u"Nobody knows"_s, Value());
        const Vocabulary words(draft.graph(), today);
        const Costs costs = costAYear(words, CostBy::Vendor);
        QCOMPARE(sum(costs.total), u"1500.5 EUR + 9000 USD"_s);
        QCOMPARE(costs.unknown, (QStringList {u"d"_s, u"g"_s}));
        QCOMPARE(costs.tools, (QStringList {u"a"_s, u"b"_s, u"c"_s, u"e"_s}));
        QCOMPARE(rowsOf(costs),
                 u"Acme: 1500.5 EUR [a b], Other: 9000 USD [c], No vendor known:  [e]"_s);
        QCOMPARE(costs.rows[1].unknown, QStringList {u"d"_s});
    }

    void costsAreGroupedByWhatTheProjectCallsThings()
    {
        Draft draft {Graph()};
        price(draft, u"a"_s, u"Acme"_s, Money {100, u"EUR"_s});
        draft.set(u"a"_s, key::category, u"crm"_s);
        draft.set(u"a"_s, key::layer, u"insight"_s);
        draft.set(u"a"_s, key::department, u"Sales"_s);
        const Vocabulary words(draft.graph(), today);
        QCOMPARE(rowsOf(costAYear(words, CostBy::Category)), u"CRM: 1 EUR [a]"_s);
        QCOMPARE(rowsOf(costAYear(words, CostBy::Layer)), u"Insight: 1 EUR [a]"_s);
        QCOMPARE(rowsOf(costAYear(words, CostBy::Department)), u"Sales: 1 EUR [a]"_s);
    }

    void whoHasLeftIsMarkedAmongThoseToTell()
    {
        Draft draft = journeyOf(1);
        draft.create(Key(u"person"), u"Nadia"_s, u"nadia"_s);
        draft.set(u"nadia"_s, Key(u"active-until"), u"2026-08-31"_s);
        draft.set(u"tool0"_s, key::owner, u"nadia"_s);
        const Vocabulary words(draft.graph(), today);
        const Impact impact(DataHolders(words), {u"tool0"_s});
        QVERIFY(textAnswer(words, impact).contains(u"Tell: Nadia (active until 31 Aug 2026)"_s));
    }

    void aTeamWithPeopleSaysThatTheyAreAnotherQuestion()
    {
        Draft draft = journeyOf(1);
        draft.create(Key(u"team"), u"Agency"_s, u"agency"_s);
        draft.create(Key(u"person"), u"Ben"_s, u"ben"_s);
        draft.set(u"ben"_s, Key(u"team"), u"agency"_s);
        const Vocabulary words(draft.graph(), today);
        const DataHolders data(words);
        QVERIFY(textAnswer(words, Impact(data, {u"agency"_s})).contains(u"hangs on them: Ben"_s));
        QVERIFY(!textAnswer(words, Impact(data, {u"agency"_s, u"ben"_s})).contains(u"hangs on"_s));
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
