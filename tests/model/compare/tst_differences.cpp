// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/base/text.h"
#include "model/change/draft.h"
#include "model/compare/comparisontext.h"
#include "model/compare/differences.h"
#include "tests/support/randomproject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

#include <functional>

using namespace martlet;
using namespace Qt::StringLiterals;

using What = Difference::What;

static const Key tool(u"tool");
static const Key flow(u"data-flow");

/// Two people, a CRM of one of them, a shop that sends it orders, and a view where both stand.
static Graph stack()
{
    Draft draft {Graph()};
    draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
    draft.create(Key(u"person"), u"Ben"_s, u"ben"_s);
    draft.create(Key(u"data-object"), u"Order"_s, u"order"_s);
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.set(u"crm"_s, key::owner, u"anna"_s);
    draft.create(tool, u"Shop"_s, u"shop"_s);
    draft.relate(flow, u"shop"_s, u"crm"_s, u"f"_s);
    draft.create(Key(u"view"), u"Stack"_s, u"v"_s);
    draft.place(u"crm"_s, u"v"_s, {0, 0, 172, 60, false});
    draft.place(u"shop"_s, u"v"_s, {400, 0, 172, 60, false});
    return draft.graph();
}

/// What differs after somebody did something to the stack.
static Differences after(const std::function<void(Draft &)> &done)
{
    Draft draft(stack());
    done(draft);
    return differences(stack(), draft.graph());
}

/// One difference on a line: "changed CRM Owner: Anna → Ben".
static QStringList told(const Differences &differences)
{
    QStringList lines;
    for (const Difference &one : differences)
        lines.append(u"%1 %2 %3"_s.arg(idOf(one.what), one.name, one.text()).trimmed());
    return lines;
}

/// Does to a project what the differences tell.
static bool follow(Graph *graph, const Differences &differences)
{
    Edits edits;
    for (const Difference &one : differences) {
        const Item &item = *one.item;
        if (!one.field.isEmpty()) {
            edits.append({item.id, one.field, one.before, one.after});
            continue;
        }
        Edits whole {{item.id, key::kind, {}, item.value(key::kind)}};
        if (!item.from.isEmpty())
            whole += {{item.id, key::from, {}, item.from}, {item.id, key::to, {}, item.to}};
        for (const auto &[field, value] : item.fields)
            whole.append({item.id, field, {}, value});
        edits += one.what == What::Added ? whole : inverted(whole);
    }
    return apply(*graph, edits);
}

class TestDifferences final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyDoesNotDiffer()
    {
        QVERIFY(differences(stack(), stack()).empty());
        QCOMPARE(countsText({}), u"Nothing differs"_s);
    }

    void changedFieldsAreToldInWords()
    {
        const Differences found = after([](Draft &draft) {
            draft.set(u"crm"_s, key::owner, u"ben"_s);
            draft.set(u"f"_s, key::mode, u"copy-paste"_s);
            draft.set(u"f"_s, key::objects, QStringList {u"order"_s});
        });
        QCOMPARE(told(found),
                 (QStringList {u"changed CRM Owner: Anna → Ben"_s,
                               u"changed Shop → CRM How it moves: not known → Copy and paste"_s,
                               u"changed Shop → CRM Carries: not known → Order"_s}));
    }

    // The name of what is gone comes from where it still was.
    void valuesThatAreGoneHaveNames()
    {
        const Differences found = after([](Draft &draft) { draft.remove({u"anna"_s}); });
        QCOMPARE(told(found),
                 (QStringList {u"changed CRM Owner: Anna → not known"_s, u"removed Anna"_s}));
    }

    void comingAndGoingIsOneDifferenceEach()
    {
        const Differences found = after([](Draft &draft) {
            draft.create(tool, u"Mail"_s, u"mail"_s);
            draft.set(u"mail"_s, key::owner, u"ben"_s);
            draft.relate(flow, u"crm"_s, u"mail"_s, u"g"_s);
            draft.remove({u"shop"_s});
        });
        QCOMPARE(told(found),
                 (QStringList {u"added Mail"_s,
                               u"removed Shop"_s,
                               u"added CRM → Mail"_s,
                               u"removed Shop → CRM"_s}));
        QCOMPARE(countsText(found), u"2 added, 2 removed"_s);
    }

    void otherPlacesAreMoves()
    {
        const Differences found = after([](Draft &draft) {
            draft.place(u"crm"_s, u"v"_s, {0, 90, 172, 60, false});
            draft.set(u"shop"_s, Key(u"pos:v"), {});
            draft.create(Key(u"note"), u"Ask Ben"_s, u"n"_s);
            draft.place(u"anna"_s, u"v"_s, {0, 300, 172, 60, false});
        });
        QCOMPARE(told(found),
                 (QStringList {u"moved CRM Moved on “Stack”"_s,
                               u"moved Shop Taken off “Stack”"_s,
                               u"moved Anna Put on “Stack”"_s,
                               u"added Ask Ben"_s}));
        QCOMPARE(countsText(found), u"1 added, 3 moved"_s);
    }

    void renamedAndReconnectedThingsStayThemselves()
    {
        const Differences found = after([](Draft &draft) {
            draft.set(u"crm"_s, key::name, u"HubSpot"_s);
            draft.create(tool, u"Till"_s, u"till"_s);
            draft.set(u"f"_s, key::from, u"till"_s);
        });
        QCOMPARE(told(found),
                 (QStringList {u"changed HubSpot Name: CRM → HubSpot"_s,
                               u"added Till"_s,
                               u"changed Till → HubSpot From: Shop → Till"_s}));
    }

    void whatWordsCannotTellApartIsChanged()
    {
        const Differences found = after([](Draft &draft) {
            draft.set(u"crm"_s,
                      Key(u"known:owner"),
                      Value::fromJson(QJsonObject {{u"how"_s, u"told"_s}}));
            draft.set(u"crm"_s, Key(u"source:csv"), u"7"_s);
            draft.set(u"crm"_s, Key(u"from-the-future"), u"yes"_s);
        });
        QCOMPARE(told(found),
                 (QStringList {u"changed CRM from-the-future: not known → yes"_s,
                               u"changed CRM How “Owner” is known: changed"_s,
                               u"changed CRM Key in “csv”: not known → 7"_s}));
    }

    void whatHasNoNameIsCalledByWhatItSays()
    {
        const Differences found = after([](Draft &draft) {
            draft.create(Key(u"comment"), {}, u"c"_s);
            draft.set(u"c"_s, Key(u"text"), u"Who pays\nfor this?"_s);
            draft.create(Key(u"waiver"), {}, u"w"_s);
            draft.set(u"w"_s, Key(u"rule"), u"OWN-01"_s);
        });
        QCOMPARE(told(found), (QStringList {u"added OWN-01"_s, u"added Who pays for this?"_s}));
    }

    void theTextCountsFirstAndNamesWhatMovedTogether()
    {
        const Differences found = after([](Draft &draft) {
            draft.place(u"shop"_s, u"v"_s, {9, 9, 172, 60, false});
            draft.place(u"crm"_s, u"v"_s, {9, 90, 172, 60, false});
            draft.set(u"f"_s, key::mode, u"api"_s);
            draft.set(u"anna"_s, Key(u"note"), u"x"_s.repeated(400));
        });
        const QString text = comparisonText(found);
        const QString names = listText({u"CRM"_s, u"Shop"_s});
        QVERIFY(text.startsWith(u"2 changed, 2 moved.\n\nTools\n  Moved    %1\n"_s.arg(names)));
        QVERIFY(
            text.contains(u"\n\nData flows\n  Changed  Shop → CRM\n             How it moves: "_s));
        QVERIFY(text.contains(u"x…\n"_s));
        QVERIFY(!text.contains(u"x"_s.repeated(301)));
    }

    void theJsonFollowsTheContract()
    {
        const Differences found = after([](Draft &draft) {
            draft.set(u"crm"_s, key::owner, u"ben"_s);
            draft.remove({u"f"_s});
        });
        const QJsonArray list =
            QJsonDocument::fromJson(comparisonJson(found))[u"differences"_s].toArray();
        QCOMPARE(list,
                 (QJsonArray {QJsonObject {{u"id"_s, u"crm"_s},
                                           {u"kind"_s, u"tool"_s},
                                           {u"name"_s, u"CRM"_s},
                                           {u"what"_s, u"changed"_s},
                                           {u"field"_s, u"owner"_s},
                                           {u"a"_s, u"anna"_s},
                                           {u"b"_s, u"ben"_s}},
                              QJsonObject {{u"id"_s, u"f"_s},
                                           {u"kind"_s, u"data-flow"_s},
                                           {u"name"_s, u"Shop → CRM"_s},
                                           {u"what"_s, u"removed"_s},
                                           {u"field"_s, QJsonValue()},
                                           {u"a"_s, QJsonValue()},
                                           {u"b"_s, QJsonValue()}}}));
    }

    // Where nobody had placed a card yet, the first change of something else says where all stand.
    void whatTheProgramArrangesIsNotTold()
    {
        const auto toldAfterPlacing = [](const QString &shows) {
            Draft draft(stack());
            draft.set(u"v"_s, Key(u"shows"), shows);
            draft.set(u"shop"_s, Key(u"pos:v"), {});
            const Graph before = draft.graph();
            draft.place(u"shop"_s, u"v"_s, {0, 300, 172, 60, false});
            draft.place(u"crm"_s, u"v"_s, {0, 90, 172, 60, false});
            return told(notable(differences(before, draft.graph()), before, draft.graph()));
        };
        QCOMPARE(toldAfterPlacing(u"all"_s), (QStringList {u"moved CRM Moved on “Stack”"_s}));
        QCOMPARE(toldAfterPlacing(u"chosen"_s),
                 (QStringList {u"moved CRM Moved on “Stack”"_s, u"moved Shop Put on “Stack”"_s}));
    }

    void keysOfImportsAreNotTold()
    {
        Draft draft(stack());
        draft.set(u"crm"_s, Key(u"source:list.csv"), u"CRM 1"_s);
        QCOMPARE(differences(stack(), draft.graph()).size(), size_t(1));
        QVERIFY(notable(differences(stack(), draft.graph()), stack(), draft.graph()).empty());
    }

    void followingTheDifferencesLeadsToTheOther()
    {
        const bool holds = rc::check("differences are complete", [](unsigned seed) {
            RandomProject random(seed);
            const Graph before = random.graph(random.below(60));
            Draft draft(before);
            const int steps = random.below(30);
            for (int i = 0; i < steps; ++i)
                random.step(draft);
            const Graph wanted = draft.graph();
            const Differences found = differences(before, wanted);
            Graph graph = before;
            RC_ASSERT(follow(&graph, found));
            RC_ASSERT(graph == wanted);
            RC_ASSERT(found.empty() == (before == wanted));
            const Differences back = differences(wanted, before);
            RC_ASSERT(follow(&graph, back));
            RC_ASSERT(graph == before);
            RC_ASSERT(back.size() == found.size());
        });
        QVERIFY(holds);
    }

    // Two projects that have nothing in common are all comings and goings.
    void strangersShareNothing()
    {
        const bool holds = rc::check("projects of two seeds", [](unsigned a, unsigned b) {
            const Graph before = RandomProject(a).graph(30);
            const Graph wanted = RandomProject(b).graph(30);
            Graph graph = before;
            RC_ASSERT(follow(&graph, differences(before, wanted)));
            RC_ASSERT(graph == wanted);
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestDifferences)
#include "tst_differences.moc"
