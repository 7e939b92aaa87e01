// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/drawing/arrange.h"
#include "model/drawing/notemarks.h"
#include "model/drawing/picture.h"

#include <QTest>

#include <algorithm>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Sticky notes as they are painted, and that they stand in nobody's way.
class TestNotes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_draft = std::make_unique<Draft>(Graph());
        put("tool", "z", 200, 80);
        put("tool", "y", 600, 80);
        m_draft->relate(Key(u"data-flow"), u"z"_s, u"y"_s, u"flow"_s);
    }

    void aNoteIsOnTheViewsThatItWasPutOn()
    {
        put("note", "a", 400, 80);
        m_draft->create(Key(u"note"), u"Elsewhere"_s);
        const MapView view = this->view();
        QCOMPARE(view.cards.size(), 3U);
        QCOMPARE(view.notesBegin(), 2U);
        QVERIFY(view.cards[2].isNote);
        QCOMPARE(view.cards[2].id, u"a"_s);
        QVERIFY(MapView::showing(m_draft->graph(), standardViewId)(*m_draft->graph().find(u"a"_s)));
    }

    void aNoteMovesNothingAndBelongsToNoLane()
    {
        const MapView before = view();
        const Arrangement alone = asKept(before).value();
        put("note", "a", 400, 80);
        const MapView view = this->view();
        const auto with = asKept(view);
        QVERIFY(with);
        QCOMPARE(view.lanes.size(), before.lanes.size());
        QCOMPARE(with->lanes, alone.lanes);
        QCOMPARE(with->flows[0].points, alone.flows[0].points);
        QCOMPARE(view.cards[2].lane, -1);
    }

    void aNoteBesideTheMapIsPartOfThePicture()
    {
        put("note", "a", 5000, 3000);
        const MapView view = this->view();
        const Arrangement arrangement = asKept(view).value();
        QVERIFY(arrangement.bounds.contains(QRectF(5000, 3000, noteform::width, 56)));
        QVERIFY(arrangement.lanes[0].right() < 5000);
    }

    void tidyingUpTakesANoteAlongWithWhatItIsAbout()
    {
        put("note", "a", 300, 200);
        put("note", "b", 300, 900);
        m_draft->set(u"a"_s, key::about, u"y"_s);
        const MapView view = this->view();
        const auto tidied = arrange(view, ArrangeScope::Whole);
        QVERIFY(tidied);
        const size_t y = std::ranges::find(view.cards, u"y"_s, &Card::id) - view.cards.begin();
        const QPointF way = tidied->cards[y].topLeft() - QPointF(600, 80);
        QCOMPARE(tidied->cards[2].topLeft(), QPointF(300, 200) + way);
        QCOMPARE(tidied->cards[3].topLeft(), QPointF(300, 900));
    }

    void theLinesOfANoteAreKeptAndLongOnesAreBroken()
    {
        put("note", "a", 400, 80);
        m_draft->set(u"a"_s, key::name, u"First line\n\nand a last one that is too long for it"_s);
        const Card note = view().cards.back();
        QVERIFY(note.titleLines.size() >= 4);
        QCOMPARE(note.titleLines[0], u"First line"_s);
        QVERIFY(note.titleLines[1].isEmpty());
        QCOMPARE(note.title, u"First line and a last one that is too long for it"_s);
        QVERIFY(note.size.height() > noteform::leastHeight);
        QVERIFY(!note.isShortened);
        m_draft->set(u"a"_s, key::name, QString(u"line\n"_s).repeated(40));
        QVERIFY(view().cards.back().isShortened);
    }

    void aNoteNeedsNeitherOwnerNorConnection()
    {
        put("note", "a", 400, 80);
        const Card note = view().cards.back();
        QCOMPARE(note.ownership, Card::Ownership::NotAsked);
        QVERIFY(note.isConnected);
    }

    void itsPaperHasTheColourThatItIsGiven()
    {
        put("note", "a", 400, 80);
        const int usual = view().cards.back().hue;
        m_draft->set(u"a"_s, Key(u"colour"), u" Blue"_s);
        QVERIFY(view().cards.back().hue != usual);
        m_draft->set(u"a"_s, Key(u"colour"), u"no colour at all"_s);
        QCOMPARE(view().cards.back().hue, usual);
    }

    void aThinLineLeadsToWhatItIsAbout()
    {
        put("note", "a", 400, 300);
        const size_t groups = drawn().groups.size();
        m_draft->set(u"a"_s, key::about, u"z"_s);
        const Picture picture = drawn();
        QCOMPARE(picture.groups.size(), groups + 1);
        QVERIFY(view().cards.back().description().contains(u"about z"_s));
        // The note lies on top, and its line below all cards.
        QCOMPARE(picture.groups.back().item, u"a"_s);
    }

    void aRelationThatLeadsToANoteIsNotDrawn()
    {
        put("note", "a", 400, 300);
        m_draft->relate(Key(u"data-flow"), u"z"_s, u"a"_s, u"odd"_s);
        const MapView view = this->view();
        QCOMPARE(view.flows.size(), 1U);
        QVERIFY(asKept(view));
    }

private:
    void put(const char *kind, const char *id, double x, double y)
    {
        const QString name = QString::fromLatin1(id);
        m_draft->create(Key(QString::fromLatin1(kind)), name, name);
        if (qstrcmp(kind, "tool") == 0)
            m_draft->set(name, key::layer, u"insight"_s);
        m_draft->place(name, standardView, {x, y, 160, 56, false});
    }
    MapView view() const { return MapView::of(m_draft->graph(), standardViewId); }
    Picture drawn() const
    {
        const MapView view = this->view();
        return drawMap(view, asKept(view).value());
    }

    std::unique_ptr<Draft> m_draft;
};

QTEST_MAIN(TestNotes)
#include "tst_notes.moc"
