// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/finding.h"
#include "model/base/text.h"
#include "model/comments/commenttext.h"
#include "model/comments/subject.h"
#include "model/comments/threads.h"
#include "tests/support/copyinhand.h"

#include <QJsonArray>
#include <QTest>

#include <rapidcheck.h>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Key tool(u"tool");

commenting::Voice voice(const QString &author, int minute)
{
    return {author, QDateTime({2026, 3, 4}, {10, minute}, Qt::UTC)};
}

Graph stack()
{
    Draft draft((Graph()));
    draft.create(tool, u"CRM"_s, u"crm"_s);
    draft.create(tool, u"Mail"_s, u"mail"_s);
    draft.relate(Key(u"data-flow"), u"crm"_s, u"mail"_s, u"f"_s);
    draft.create(Key(u"view"), u"Tools"_s, u"tools"_s);
    return draft.graph();
}

/// Somebody says something on the first open thread of an item, or begins one.
CopyInHand::Work saying(const QString &on, const QString &text, const commenting::Voice &who)
{
    return [=](Draft &draft) {
        const QList<Thread> threads = threadsOn(draft.graph(), on);
        if (threads.isEmpty())
            commenting::begin(&draft, on, text, who);
        else
            commenting::reply(&draft, threads.first(), text, who);
    };
}

CopyInHand::Work settling(const QString &on, bool resolved)
{
    return [=](Draft &draft) {
        for (const Thread &thread : threadsOn(draft.graph(), on))
            commenting::setResolved(&draft, thread, resolved);
    };
}

QStringList textsOf(const Thread &thread)
{
    QStringList texts;
    for (const Comment &comment : thread.comments)
        texts.append(comment.text);
    return texts;
}

} // namespace

class TestThreads final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersStandInTheOrderOfTheirTime()
    {
        Draft draft(stack());
        const QString first =
            commenting::begin(&draft, u"crm"_s, u"Who pays?"_s, voice(u"Anna"_s, 5));
        const Thread begun = threadsOn(draft.graph(), u"crm"_s).first();
        commenting::reply(&draft, begun, u"Later"_s, voice(u"Ben"_s, 9));
        commenting::reply(&draft, begun, u"Sales"_s, voice(u"Cy"_s, 7));
        const QList<Thread> threads = threadsOn(draft.graph(), u"crm"_s);
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads.first().id, first);
        QCOMPARE(textsOf(threads.first()), QStringList({u"Who pays?"_s, u"Sales"_s, u"Later"_s}));
        QCOMPARE(threads.first().last().author, u"Ben"_s);
        QCOMPARE(threads.first().first().date.year(), 2026);
        QVERIFY(threadsOn(draft.graph(), u"mail"_s).isEmpty());
    }

    // A clock that is wrong puts no answer before its question.
    void theQuestionStaysFirst()
    {
        Draft draft(stack());
        commenting::begin(&draft, u"f"_s, u"Why?"_s, voice(u"Anna"_s, 30));
        commenting::reply(
            &draft, threadsOn(draft.graph(), u"f"_s).first(), u"So"_s, voice(u"Ben"_s, 1));
        QCOMPARE(textsOf(threadsOn(draft.graph(), u"f"_s).first()),
                 QStringList({u"Why?"_s, u"So"_s}));
    }

    void aThreadOutlivesItsFirstComment()
    {
        Draft draft(stack());
        const QString first = commenting::begin(&draft, u"crm"_s, u"a"_s, voice(u"Anna"_s, 1));
        const Thread begun = threadsOn(draft.graph(), u"crm"_s).first();
        commenting::reply(&draft, begun, u"b"_s, voice(u"Ben"_s, 2));
        commenting::reply(&draft, begun, u"c"_s, voice(u"Cy"_s, 3));
        draft.remove({first});
        const QList<Thread> threads = threadsOn(draft.graph(), u"crm"_s);
        QCOMPARE(threads.size(), 1);
        QCOMPARE(threads.first().id, first);
        QCOMPARE(textsOf(threads.first()), QStringList({u"b"_s, u"c"_s}));
    }

    void aThreadIsSettledUntilSomebodyAnswers()
    {
        Draft draft(stack());
        commenting::begin(&draft, u"crm"_s, u"a"_s, voice(u"Anna"_s, 1));
        QCOMPARE(openThreads(draft.graph()).value(u"crm"_s), 1);
        commenting::setResolved(&draft, threadsOn(draft.graph(), u"crm"_s).first(), true);
        QVERIFY(!threadsOn(draft.graph(), u"crm"_s).first().isOpen());
        QVERIFY(openThreads(draft.graph()).isEmpty());
        commenting::reply(
            &draft, threadsOn(draft.graph(), u"crm"_s).first(), u"But"_s, voice(u"Ben"_s, 2));
        QVERIFY(threadsOn(draft.graph(), u"crm"_s).first().isOpen());
        commenting::setResolved(&draft, threadsOn(draft.graph(), u"crm"_s).first(), false);
        QVERIFY(threadsOn(draft.graph(), u"crm"_s).first().isOpen());
    }

    void nothingSaidIsNoComment()
    {
        Draft draft(stack());
        QVERIFY(commenting::begin(&draft, u"crm"_s, u" \n\t"_s, voice(u"Anna"_s, 1)).isEmpty());
        QVERIFY(commenting::begin(&draft, {}, u"a"_s, voice(u"Anna"_s, 1)).isEmpty());
        QVERIFY(draft.isEmpty());
    }

    void whatIsTooLongIsRefusedAndNeverCut()
    {
        Draft draft(stack());
        const QString most(textLimit, u'a');
        QVERIFY(commenting::begin(&draft, u"crm"_s, most + u'b', voice(u"Anna"_s, 1)).isEmpty());
        QVERIFY(draft.isEmpty());
        QVERIFY(commenting::problemOf(most + u'b').contains(u"65"_s));
        QVERIFY(commenting::problemOf(most).isEmpty());
        const QString id = commenting::begin(&draft, u"crm"_s, most, voice(u"Anna"_s, 1));
        commenting::rewrite(&draft, id, most + u'b');
        QCOMPARE(draft.graph().value(id, Key(u"text")).text(), most);
        // What a file holds is told whole.
        draft.set(id, Key(u"text"), most + u"the end"_s);
        QVERIFY(threadsText(draft.graph(), threadsOf(draft.graph()), {}).contains(u"the end"_s));
    }

    void whatNobodyCanSeeIsNotKept()
    {
        Draft draft(stack());
        const QString hostile = u"<b>a</b>\u202Eb\u2066\u0007\r\nnext\tline"_s;
        const QString id = commenting::begin(&draft, u"crm"_s, hostile, voice(u"Anna"_s, 1));
        const QString kept = draft.graph().value(id, Key(u"text")).text();
        QCOMPARE(kept, u"<b>a</b>b\nnext\tline"_s);
        commenting::rewrite(&draft, u"crm"_s, u"not a comment"_s);
        QVERIFY(draft.graph().value(u"crm"_s, Key(u"text")).isUnknown());
    }

    void commentsOfOtherProgramsHaveOnlyADay()
    {
        Draft draft(stack());
        draft.create(Key(u"comment"), {}, u"late"_s);
        draft.set(u"late"_s, Key(u"on"), u"crm"_s);
        draft.set(u"late"_s, Key(u"date"), u"2026-03-05"_s);
        draft.create(Key(u"comment"), {}, u"none"_s);
        draft.set(u"none"_s, Key(u"on"), u"crm"_s);
        commenting::begin(&draft, u"crm"_s, u"a"_s, voice(u"Anna"_s, 1));
        const QList<Thread> threads = threadsOf(draft.graph());
        QCOMPARE(threads.size(), 3);
        QCOMPARE(threads.first().id, u"none"_s);
        QCOMPARE(threads.last().id, u"late"_s);
        QCOMPARE(writtenText(threads.first().first(), {2026, 3, 5}), u"Somebody"_s);
        QCOMPARE(writtenText(threads.last().first(), {2026, 3, 5}), u"Somebody, 5 Mar 2026"_s);
        QVERIFY(writtenText(threads.at(1).first(), {2026, 3, 4}).startsWith(u"Anna, today "_s));
    }

    void whoWroteItMayBeAPersonOfTheProject()
    {
        Draft draft(stack());
        draft.create(Key(u"person"), u"Anna Berg"_s, u"anna"_s);
        commenting::begin(&draft, u"crm"_s, u"a"_s, voice(u"anna"_s, 1));
        const Comment comment = threadsOf(draft.graph()).first().first();
        QCOMPARE(comment.author, u"Anna Berg"_s);
        QCOMPARE(comment.person, u"anna"_s);
    }

    void subjectsAreCalledAsPeopleKnowThem()
    {
        const Graph graph = stack();
        QCOMPARE(CommentSubject::of(graph, u"crm"_s).name, u"CRM"_s);
        QCOMPARE(CommentSubject::of(graph, u"f"_s).name, u"CRM → Mail"_s);
        const CommentSubject view = CommentSubject::of(graph, u"tools"_s);
        QVERIFY(view.sort == CommentSubject::Sort::View);
        QCOMPARE(view.view, u"tools"_s);
        const CommentSubject gone = CommentSubject::of(graph, u"nothing such"_s);
        QVERIFY(gone.sort == CommentSubject::Sort::Gone);
        QCOMPARE(gone.name, u"nothing such"_s);
    }

    // What is said of a finding stays when the finding has gone; its key tells what it was.
    void aFindingIsKnownByItsKeyAlone()
    {
        const QString key = findingKey(u"OWN-01"_s, {u"crm"_s, u"a, b"_s}, u"50% #1"_s);
        const FindingKeyParts parts = partsOfFindingKey(key);
        QCOMPARE(parts.rule, u"OWN-01"_s);
        QCOMPARE(parts.items, QStringList({u"a, b"_s, u"crm"_s}));
        QCOMPARE(parts.detail, u"50% #1"_s);
        const CommentSubject subject = CommentSubject::of(stack(), key);
        QVERIFY(subject.sort == CommentSubject::Sort::Finding);
        QCOMPARE(subject.items, QStringList {u"crm"_s});
        QVERIFY2(subject.name.contains(u"CRM"_s), qPrintable(subject.name));
        QVERIFY(!subject.name.contains(u"OWN-01"_s));
        QVERIFY(partsOfFindingKey(u"a finding: none"_s).rule.isEmpty());
    }

    void twoPeopleInTwoCopiesBothStay()
    {
        CopyInHand mine(u"anna"_s, stack());
        mine.work(saying(u"crm"_s, u"Who pays?"_s, voice(u"Anna"_s, 1)));
        CopyInHand theirs = mine.givenTo(u"ben"_s);
        mine.work(saying(u"crm"_s, u"Sales"_s, voice(u"Anna"_s, 3)));
        theirs.work(saying(u"crm"_s, u"IT"_s, voice(u"Ben"_s, 2)));
        mine.merge(theirs.copy());
        QVERIFY(undecidedIn(mine.graph()).isEmpty());
        QCOMPARE(textsOf(threadsOn(mine.graph(), u"crm"_s).first()),
                 QStringList({u"Who pays?"_s, u"IT"_s, u"Sales"_s}));
    }

    void aReplyThatNobodyKnewOpensWhatWasSettled()
    {
        CopyInHand mine(u"anna"_s, stack());
        mine.work(saying(u"crm"_s, u"Who pays?"_s, voice(u"Anna"_s, 1)));
        CopyInHand theirs = mine.givenTo(u"ben"_s);
        mine.work(settling(u"crm"_s, true));
        theirs.work(saying(u"crm"_s, u"Not us"_s, voice(u"Ben"_s, 2)));
        mine.merge(theirs.copy());
        QVERIFY(undecidedIn(mine.graph()).isEmpty());
        QVERIFY(threadsOn(mine.graph(), u"crm"_s).first().isOpen());
    }

    void whatBothSettledIsSettled()
    {
        CopyInHand mine(u"anna"_s, stack());
        mine.work(saying(u"crm"_s, u"Who pays?"_s, voice(u"Anna"_s, 1)));
        CopyInHand theirs = mine.givenTo(u"ben"_s);
        mine.work(settling(u"crm"_s, true));
        theirs.work(settling(u"crm"_s, true));
        mine.merge(theirs.copy());
        QVERIFY(undecidedIn(mine.graph()).isEmpty());
        QVERIFY(!threadsOn(mine.graph(), u"crm"_s).first().isOpen());
    }

    // Whatever people say and settle in two copies, both copies end with the same talk, in which
    // every comment stands once and nothing is asked.
    void anyTwoCopiesOfATalkBecomeOne()
    {
        QVERIFY(rc::check("two copies of a talk", [] {
            CopyInHand mine(u"anna"_s, stack());
            mine.work(saying(u"crm"_s, u"first"_s, voice(u"Anna"_s, 0)));
            CopyInHand theirs = mine.givenTo(u"ben"_s);
            QStringList said {u"first"_s};
            const int steps = *rc::gen::inRange(1, 9);
            for (int i = 0; i < steps; ++i) {
                const bool isMine = *rc::gen::arbitrary<bool>();
                CopyInHand &copy = isMine ? mine : theirs;
                const QString on = *rc::gen::arbitrary<bool>() ? u"crm"_s : u"RUL-01:crm"_s;
                if (*rc::gen::inRange(0, 3) == 0) {
                    copy.work(settling(on, true));
                    continue;
                }
                said.append(QString::number(i));
                copy.work(saying(
                    on, said.last(), voice(isMine ? u"A"_s : u"B"_s, *rc::gen::inRange(0, 59))));
            }
            CopyInHand other = theirs;
            other.merge(mine.copy());
            mine.merge(theirs.copy());
            RC_ASSERT(undecidedIn(mine.graph()).isEmpty());
            QStringList here;
            QStringList there;
            for (const Thread &thread : threadsOf(mine.graph()))
                here += textsOf(thread);
            for (const Thread &thread : threadsOf(other.graph()))
                there += textsOf(thread);
            RC_ASSERT(here == there);
            here.sort();
            said.sort();
            RC_ASSERT(here == said);
        }));
    }

    void listsAreForPeopleAndForPrograms()
    {
        Draft draft(stack());
        commenting::begin(&draft, u"f"_s, u"Two\nlines"_s, voice(u"Anna"_s, 1));
        const QList<Thread> threads = threadsOf(draft.graph());
        const QString text = threadsText(draft.graph(), threads, {2026, 3, 9});
        QVERIFY2(text.contains(u"CRM → Mail (Data flow), open"_s), qPrintable(text));
        QVERIFY(text.contains(u"    Two\n    lines\n"_s));
        const QJsonObject thread =
            threadsJson(draft.graph(), threads)["threads"_L1].toArray().first().toObject();
        QCOMPARE(thread["on"_L1].toString(), u"f"_s);
        QCOMPARE(thread["kind"_L1].toString(), u"item"_s);
        QVERIFY(thread["open"_L1].toBool());
        const QJsonObject comment = thread["comments"_L1].toArray().first().toObject();
        QCOMPARE(comment["person"_L1].toString(), u"Anna"_s);
        QCOMPARE(comment["written"_L1].toString(), u"2026-03-04T10:01:00.000Z"_s);
        QCOMPARE(comment["text"_L1].toString(), u"Two\nlines"_s);
    }
};

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
