// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/itemhistory.h"
#include "model/change/undocursor.h"
#include "model/exchange/projectjson.h"
#include "model/graph/integrity.h"
#include "tests/support/randomproject.h"

#include <QTest>

#include <rapidcheck.h>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key flow(u"data-flow");
static const Key objects(u"objects");

/// A small stack: two tools, an object, a person, a flow between the tools, a view with a card.
static Graph smallStack()
{
    Draft draft((Graph()));
    draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
    draft.create(Key(u"data-object"), u"Lead"_s, u"lead"_s);
    draft.create(Key(u"data-object"), u"Order"_s, u"order"_s);
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.create(tool, u"Mail"_s, u"mail"_s);
    draft.set(u"crm"_s, key::owner, u"anna"_s);
    draft.relate(flow, u"crm"_s, u"mail"_s, u"f"_s);
    draft.set(u"f"_s, objects, QStringList {u"lead"_s, u"order"_s});
    draft.place(u"crm"_s, standardView, {10, 20, 172, 60, false});
    const QString comment = draft.create(Key(u"comment"), {}, u"c"_s);
    draft.set(comment, Key(u"on"), u"f"_s);
    Graph graph;
    if (!apply(graph, draft.edits()))
        qFatal("the fixture does not apply");
    return graph;
}

/// The edits of one random step.
static Edits randomEdits(RandomProject &random, const Graph &graph)
{
    Draft draft(graph);
    random.step(draft);
    return draft.edits();
}

static bool sound(const Graph &graph)
{
    return flaws(graph, Schema(graph)).isEmpty();
}

/// Changes of one run, and the histories that they give.
class Past
{
public:
    explicit Past(const Graph &graph)
        : m_graph(graph)
    { }

    void set(const QString &item, Key field, const Value &value, bool continues = false)
    {
        Draft draft(m_graph);
        draft.set(item, field, value);
        take(draft, continues);
    }
    void create(Key kind, const QString &item)
    {
        Draft draft(m_graph);
        draft.create(kind, {}, item);
        take(draft);
    }
    void remove(const QString &item)
    {
        Draft draft(m_graph);
        draft.remove({item});
        take(draft);
    }
    ItemHistory of(const QString &item, int most = 10) const
    {
        HistoryGatherer gatherer(item, most);
        for (auto change = m_changes.crbegin(); change != m_changes.crend(); ++change) {
            if (!gatherer.take(*change))
                break;
        }
        return gatherer.history();
    }

private:
    void take(const Draft &draft, bool continues = false)
    {
        m_graph = draft.graph();
        const ChangeId id {"run", m_changes.size() + 1};
        m_changes.append({id, {}, {}, {}, draft.edits(), Change::Origin::Edit, continues});
    }

    Graph m_graph;
    QList<Change> m_changes;
};

class TestChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applyingAndInvertingLeavesTheGraphAsItWas()
    {
        const Graph before = smallStack();
        Draft draft(before);
        draft.remove({u"crm"_s});
        draft.set(u"mail"_s, key::name, u"Post"_s);
        Graph graph = before;
        QVERIFY(apply(graph, draft.edits()));
        QVERIFY(!(graph == before));
        QVERIFY(apply(graph, inverted(draft.edits())));
        QCOMPARE(graph, before);
    }

    void anEditThatFindsAnotherValueChangesNothing()
    {
        const Graph before = smallStack();
        Graph graph = before;
        const Edits edits {{u"mail"_s, key::name, u"Mail"_s, u"Post"_s},
                           {u"crm"_s, key::name, u"not this"_s, u"x"_s}};
        QVERIFY(!apply(graph, edits));
        QCOMPARE(graph, before);
    }

    void deletingAnElementTakesItsRelationsAndReferencesAlong()
    {
        Draft draft(smallStack());
        draft.remove({u"crm"_s, u"anna"_s, u"lead"_s});
        QVERIFY(sound(draft.graph()));
        QVERIFY(!draft.graph().contains(u"crm"_s));
        QVERIFY(!draft.graph().contains(u"f"_s)); // its relation
        QVERIFY(!draft.graph().contains(u"c"_s)); // the comment on the relation
        QVERIFY(draft.graph().contains(u"mail"_s));
    }

    void deletingClearsReferencesToUnknown()
    {
        Draft draft(smallStack());
        draft.remove({u"anna"_s, u"lead"_s, standardView});
        QVERIFY(draft.graph().value(u"crm"_s, key::owner).isUnknown());
        QVERIFY(draft.graph().value(u"crm"_s, placeKey(standardView)).isUnknown());
        QCOMPARE(draft.graph().value(u"f"_s, objects).list(), QStringList {u"order"_s});
        draft.remove({u"order"_s});
        QVERIFY(draft.graph().value(u"f"_s, objects).isUnknown());
        QVERIFY(sound(draft.graph()));
    }

    void mergingNeighboursKeepsTheEffectAndDropsWhatEndsWhereItBegan()
    {
        const Edits there {{u"crm"_s, key::name, u"CRM"_s, u"C"_s}};
        const Edits back {{u"crm"_s, key::name, u"C"_s, u"CRM"_s}};
        const Edits on {{u"crm"_s, key::name, u"C"_s, u"CR"_s}};
        QVERIFY(merged(there, back).isEmpty());
        const Edits expected {{u"crm"_s, key::name, u"CRM"_s, u"CR"_s}};
        QCOMPARE(merged(there, on), expected);
    }

    void continuedChangesAreOneStepOfUndo()
    {
        UndoCursor cursor;
        const auto change = [](const Value &from, const Value &to, bool continues) {
            return Change {{}, {}, {}, u"Rename"_s, {{u"x"_s, key::name, from, to}}, {}, continues};
        };
        cursor.note(change(u"a"_s, u"b"_s, false));
        cursor.note(change(u"b"_s, u"c"_s, true));
        QCOMPARE(cursor.done().size(), 1);
        const Edits expected {{u"x"_s, key::name, u"a"_s, u"c"_s}};
        QCOMPARE(cursor.undoable()->edits, expected);
        cursor.note(change(u"c"_s, u"a"_s, true));
        QVERIFY(!cursor.undoable());
    }

    void undoOfPartlyOverwrittenChangesKeepsWhatOthersWrote()
    {
        Graph graph = smallStack();
        Draft mine(graph);
        mine.set(u"crm"_s, key::name, u"Mine"_s);
        mine.set(u"mail"_s, key::name, u"Mine too"_s);
        QVERIFY(apply(graph, mine.edits()));
        QVERIFY(apply(graph, {{u"crm"_s, key::name, u"Mine"_s, u"Theirs"_s}}));
        QVERIFY(apply(graph, applicable(graph, inverted(mine.edits()))));
        QCOMPARE(graph.find(u"crm"_s)->name(), u"Theirs"_s);
        QCOMPARE(graph.find(u"mail"_s)->name(), u"Mail"_s);
    }

    void aThousandRandomChangesUndoneAndRedoneGiveTheSameProject()
    {
        const int sequences = MARTLET_FULL_TESTS ? 100 : 6;
        for (int seed = 1; seed <= sequences; ++seed) {
            RandomProject random {quint32(seed)};
            QList<Graph> states {Graph()};
            QList<QByteArray> pages {writeProjectJson(Graph())};
            QList<Edits> changes;
            for (int i = 0; i < 1000; ++i) {
                Graph next = states.last();
                changes.append(randomEdits(random, next));
                QVERIFY2(apply(next, changes.last()), qPrintable(u"seed %1"_s.arg(seed)));
                if (i % 20 == 0)
                    QVERIFY2(sound(next), qPrintable(u"seed %1 change %2"_s.arg(seed).arg(i)));
                states.append(next);
                pages.append(i % 50 == 0 ? writeProjectJson(next) : QByteArray());
            }
            Graph graph = states.last();
            for (qsizetype i = changes.size() - 1; i >= 0; --i) {
                QVERIFY(apply(graph, inverted(changes[i])));
                QVERIFY2(graph == states[i], qPrintable(u"undo %1 of seed %2"_s.arg(i).arg(seed)));
                QVERIFY(pages[i].isEmpty() || writeProjectJson(graph) == pages[i]);
            }
            for (qsizetype i = 0; i < changes.size(); ++i) {
                QVERIFY(apply(graph, changes[i]));
                QVERIFY2(graph == states[i + 1], qPrintable(u"redo %1"_s.arg(i)));
                QVERIFY(pages[i + 1].isEmpty() || writeProjectJson(graph) == pages[i + 1]);
            }
        }
    }

    void aHistoryTellsOfAnItemAndOfWhatCameToItAndWent()
    {
        Past past(smallStack());
        past.set(u"crm"_s, Key(u"vendor"), u"Acme"_s);
        past.set(u"mail"_s, Key(u"vendor"), u"Acme"_s);
        past.set(u"crm"_s, placeKey(standardView), Place {0, 0, 1, 1, false});
        past.set(u"f"_s, Key(u"rhythm"), u"daily"_s);
        past.remove(u"f"_s);
        const ItemHistory history = past.of(u"crm"_s);
        QCOMPARE(history.steps.size(), 2);
        QCOMPARE(history.steps[1].edits, Edits({{u"crm"_s, Key(u"vendor"), {}, Value(u"Acme"_s)}}));
        const Edits untied {{u"f"_s, key::from, u"crm"_s, {}},
                            {u"f"_s, key::to, u"mail"_s, {}},
                            {u"f"_s, key::kind, u"data-flow"_s, {}}};
        QCOMPARE(history.steps[0].edits, untied);
        QCOMPARE(history.earlier, ItemHistory::Earlier::NotKept);
    }

    void aHistoryBeginsWithTheMaking()
    {
        Past past((Graph()));
        past.create(tool, u"shop"_s);
        past.set(u"shop"_s, key::name, u"Shop"_s);
        QCOMPARE(past.of(u"shop"_s).earlier, ItemHistory::Earlier::Nothing);
        QCOMPARE(past.of(u"shop"_s).steps.size(), 2);
        QCOMPARE(past.of(u"shop"_s, 1).earlier, ItemHistory::Earlier::NotAsked);
        QCOMPARE(past.of(u"shop"_s, 1).steps.size(), 1);
        QCOMPARE(past.of(u"shop"_s, 1).steps.first().edits.first().field, key::name);
    }

    void changesThatGoOnAreOneStepOfTheHistory()
    {
        Past past(smallStack());
        past.set(u"crm"_s, key::name, u"C"_s);
        past.set(u"crm"_s, key::name, u"Cu"_s, true);
        past.set(u"mail"_s, key::name, u"M"_s, true);
        past.set(u"crm"_s, key::name, u"Cus"_s, true);
        past.set(u"crm"_s, key::name, u"Customers"_s);
        const ItemHistory history = past.of(u"crm"_s);
        QCOMPARE(history.steps.size(), 2);
        QCOMPARE(history.steps[1].edits, Edits({{u"crm"_s, key::name, u"CRM"_s, u"Cus"_s}}));
        QCOMPARE(past.of(u"crm"_s, 2).earlier, ItemHistory::Earlier::NotKept);
    }

    void mergingAnySequenceHasTheSameEffect()
    {
        const bool holds = rc::check("merged edits do what the sequence did", [](unsigned seed) {
            RandomProject random(seed);
            Graph graph;
            Edits all;
            for (int i = 0; i < 12; ++i) {
                const Edits edits = randomEdits(random, graph);
                RC_ASSERT(apply(graph, edits));
                all = merged(all, edits);
            }
            Graph atOnce;
            RC_ASSERT(apply(atOnce, all));
            RC_ASSERT(atOnce == graph);
            RC_ASSERT(apply(atOnce, inverted(all)));
            RC_ASSERT(atOnce == Graph());
        });
        QVERIFY(holds);
    }
};

QTEST_GUILESS_MAIN(TestChange)
#include "tst_change.moc"
