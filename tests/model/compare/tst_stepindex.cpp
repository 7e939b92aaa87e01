// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/change/draft.h"
#include "model/compare/stepindex.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// What the steps of a history were about.
class TestStepIndex final : public QObject
{
    Q_OBJECT

    static Graph stack()
    {
        Draft draft {Graph()};
        draft.create(Key(u"tool"), u"CRM"_s, u"crm"_s);
        draft.create(Key(u"tool"), u"Mail"_s, u"mail"_s);
        draft.create(Key(u"tool"), u"Shop"_s, u"shop"_s);
        draft.place(u"shop"_s, standardView, {0, 200, 172, 60, false}); // makes the view
        return draft.graph();
    }
    /// A history of the one change that was made to it.
    static StepIndex after(const std::function<void(Draft &)> &done)
    {
        Draft draft(stack());
        done(draft);
        Change change;
        change.label = u"Change"_s;
        change.edits = draft.edits();
        const History history({change});
        return {history, history.steps(), draft.graph()};
    }

private Q_SLOTS:
    void namesWhatWasChanged()
    {
        const StepIndex index = after([](Draft &draft) {
            draft.set(u"mail"_s, Key(u"vendor"), u"Brevo"_s);
            draft.relate(Key(u"data-flow"), u"crm"_s, u"mail"_s, u"f"_s);
        });
        QCOMPARE(index.namesBeside(0, u"Change"_s), u"Mail, CRM → Mail"_s);
        QCOMPARE(index.namesBeside(0, u"Change Mail"_s), u"CRM → Mail"_s);
        QVERIFY(index.touches(0, u"crm"_s)); // an end of what came
    }

    void callsACommentByWhatItIsOn()
    {
        const auto say = [](Draft &draft) {
            draft.create(Key(u"comment"), {}, u"c"_s);
            draft.set(u"c"_s, Key(u"on"), u"mail"_s);
            draft.set(u"c"_s, Key(u"text"), u"Who pays?"_s);
        };
        QCOMPARE(after(say).nameOf(u"c"_s), u"Comment on Mail"_s);
        Draft draft(stack());
        say(draft);
        Change change;
        change.edits = draft.edits();
        const History history({change});
        QCOMPARE(StepIndex(history, history.steps(), stack()).nameOf(u"c"_s), u"Comment on Mail"_s);
    }

    // The first change after a map was arranged says where all cards stand.
    void namesNoCardThatOnlyTheProgramPlaced()
    {
        const StepIndex index = after([](Draft &draft) {
            draft.set(u"mail"_s, Key(u"vendor"), u"Brevo"_s);
            draft.place(u"crm"_s, standardView, {0, 0, 172, 60, false});
            draft.place(u"mail"_s, standardView, {400, 0, 172, 60, false});
        });
        QCOMPARE(index.itemsOf(0), QStringList {u"mail"_s});
        QVERIFY(!index.touches(0, u"crm"_s));
    }
};

QTEST_GUILESS_MAIN(TestStepIndex)
#include "tst_stepindex.moc"
