// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/discussion.h"
#include "model/document/document.h"
#include "model/document/session.h"
#include "model/document/unseen.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

/// What people say to each other in an open project, and what of it is new to whom.
class TestDiscussion final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_STATE_HOME", m_folder->filePath(u"state"_s).toUtf8());
    }

    void everyVerbIsOneChangeThatCanBeUndone()
    {
        Document document;
        document.setAuthor(u"Anna"_s);
        const QString crm = document.add(Key(u"tool"), u"CRM"_s);
        const Graph before = document.graph();
        QStringList labels;
        connect(&document, &Document::changed, this, [&](const Change &change) {
            labels.append(change.label);
        });
        Discussion talk(&document);
        talk.comment(crm, u"Who pays?"_s);
        const auto thread = [&] {
            return threadsOn(document.graph(), crm).first();
        };
        talk.reply(thread(), u"Sales"_s);
        QVERIFY(talk.rewrite(thread().first(), u"Who pays for it?"_s));
        QVERIFY(talk.setResolved(thread(), true));
        QVERIFY(!talk.setResolved(thread(), true));
        QVERIFY(talk.setResolved(thread(), false));
        QVERIFY(talk.remove(thread().comments.last()));
        QCOMPARE(labels,
                 QStringList({u"Comment on CRM"_s,
                              u"Reply to a comment on CRM"_s,
                              u"Edit a comment on CRM"_s,
                              u"Resolve the comments on CRM"_s,
                              u"Open the comments on CRM again"_s,
                              u"Delete a comment on CRM"_s}));
        for (int i = 0; i < 6; ++i)
            document.undo();
        QVERIFY(document.graph() == before);
    }

    void nobodyChangesWhatOthersSaid()
    {
        Document document;
        document.setAuthor(u"Anna"_s);
        const QString crm = document.add(Key(u"tool"), u"CRM"_s);
        Discussion talk(&document);
        talk.comment(crm, u"Who pays?"_s);
        document.setAuthor(u"Ben"_s);
        const Comment hers = threadsOn(document.graph(), crm).first().first();
        QVERIFY(!talk.isOwn(hers));
        QVERIFY(!talk.rewrite(hers, u"I do"_s));
        QVERIFY(!talk.remove(hers));
        QCOMPARE(threadsOn(document.graph(), crm).first().first().text, u"Who pays?"_s);
    }

    // Somebody may be called like the identity of a person of the project.
    void onesOwnCommentsStayOnesOwn()
    {
        Draft draft((Graph()));
        draft.create(Key(u"person"), u"Anna Berg"_s, u"anna"_s);
        draft.create(Key(u"tool"), u"CRM"_s, u"crm"_s);
        Document document(draft.graph());
        document.setAuthor(u"anna"_s);
        Discussion talk(&document);
        talk.comment(u"crm"_s, u"Mine"_s);
        QVERIFY(talk.isOwn(threadsOf(document.graph()).first().first()));
    }

    // A project without views shows its standard view all the same.
    void theStandardViewCanBeTalkedOf()
    {
        Document document;
        Discussion talk(&document);
        QVERIFY(!talk.comment(standardView, u"Too full"_s).isEmpty());
        QVERIFY(document.graph().contains(standardView));
        QCOMPARE(threadsOn(document.graph(), standardView).size(), 1);
        document.undo();
        QCOMPARE(document.graph().size(), 0);
    }

    void commentsGoWithWhatTheyAreOnAndComeBack()
    {
        Document document;
        const QString crm = document.add(Key(u"tool"), u"CRM"_s);
        Discussion talk(&document);
        talk.comment(crm, u"a"_s);
        talk.comment(u"OWN-01:"_s + crm, u"on a finding"_s);
        document.remove({crm});
        const QList<Thread> left = threadsOf(document.graph());
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().first().text, u"on a finding"_s);
        document.undo();
        QCOMPARE(threadsOn(document.graph(), crm).size(), 1);
    }

    void whoOpensAProjectFirstHasSeenItAll()
    {
        const auto session = made();
        look(*session, u"Anna"_s);
        QVERIFY(session->unseen().news().isEmpty());
        QVERIFY(session->unseen().news().since.isValid());
    }

    void whatOthersDidSinceIsNew()
    {
        {
            const auto session = made();
            look(*session, u"Anna"_s);
            session->document().setField({u"crm"_s}, key::owner, u"x"_s);
            QVERIFY(session->publishNow());
        }
        byOther(u"Ben"_s, [](Document &document) {
            document.rename(u"crm"_s, u"New CRM"_s);
            Discussion(&document).comment(u"crm"_s, u"Better?"_s);
        });
        const auto session = opened();
        look(*session, u"Anna"_s);
        const News news = session->unseen().news();
        QCOMPARE(news.changes, 1);
        QCOMPARE(news.people, QStringList {u"Ben"_s});
        QCOMPARE(news.comments.size(), 1);
        QCOMPARE(news.writers.value(u"crm"_s), u"Ben"_s);
        const Graph before = news.before(session->document().graph());
        QCOMPARE(before.value(u"crm"_s, key::name).text(), u"CRM"_s);
        QCOMPARE(before.value(u"crm"_s, key::owner).text(), u"x"_s);
        QVERIFY(threadsOf(before).isEmpty());
    }

    void whatOneDidOneselfIsNotNew()
    {
        {
            const auto session = made();
            look(*session, u"Anna"_s);
        }
        byOther(u"Anna"_s, [](Document &document) { document.rename(u"crm"_s, u"Mine"_s); });
        const auto session = opened();
        look(*session, u"Anna"_s);
        QVERIFY(session->unseen().news().isEmpty());
    }

    void whatIsNewStaysSoUntilItIsSeen()
    {
        {
            const auto session = made();
            look(*session, u"Anna"_s);
        }
        byOther(u"Ben"_s, [](Document &document) { document.rename(u"crm"_s, u"Ben’s"_s); });
        for (int round = 0; round < 2; ++round) {
            const auto session = opened();
            look(*session, u"Anna"_s);
            QCOMPARE(session->unseen().news().changes, 1);
            if (round == 1)
                session->unseen().markSeen();
        }
        const auto session = opened();
        look(*session, u"Anna"_s);
        QVERIFY(session->unseen().news().isEmpty());
    }

    void eachPersonHasSeenSomethingElse()
    {
        {
            const auto session = made();
            look(*session, u"Anna"_s);
        }
        {
            const auto session = opened();
            look(*session, u"Cy"_s);
        }
        byOther(u"Ben"_s, [](Document &document) { document.rename(u"crm"_s, u"Ben’s"_s); });
        {
            const auto session = opened();
            look(*session, u"Cy"_s);
            session->unseen().markSeen();
        }
        const auto session = opened();
        look(*session, u"Anna"_s);
        QCOMPARE(session->unseen().news().changes, 1);
    }

    void whatIsMergedInIsNewAsWell()
    {
        const auto session = made();
        QVERIFY(session->publishNow());
        const QString copy = m_folder->filePath(u"copy.martlet"_s);
        QVERIFY(QFile::copy(file(), copy));
        look(*session, u"Anna"_s);
        {
            const auto theirs = Session::open(copy);
            QVERIFY(theirs);
            (*theirs)->document().setAuthor(u"Ben"_s);
            Discussion(&(*theirs)->document()).comment(u"crm"_s, u"Hm"_s);
            QVERIFY((*theirs)->publishNow());
        }
        QSignalSpy changed(&session->unseen(), &Unseen::changed);
        QVERIFY(session->merge(copy));
        QTRY_VERIFY(!session->unseen().news().isEmpty());
        QCOMPARE(session->unseen().news().comments.size(), 1);
        QCOMPARE(session->unseen().news().changes, 0);
        QVERIFY(!changed.isEmpty());
    }

private:
    QString file() const { return m_folder->filePath(u"map.martlet"_s); }

    std::unique_ptr<Session> made() const
    {
        Draft draft((Graph()));
        draft.create(Key(u"tool"), u"CRM"_s, u"crm"_s);
        draft.create(Key(u"person"), u"X"_s, u"x"_s);
        return std::move(*Session::create(file(), draft.graph(), u"Begin"_s));
    }
    std::unique_ptr<Session> opened() const { return std::move(*Session::open(file())); }

    static void look(Session &session, const QString &person)
    {
        session.document().setAuthor(person);
        session.unseen().look();
        QTRY_VERIFY(session.unseen().isKnown());
    }

    void byOther(const QString &person, const std::function<void(Document &)> &work) const
    {
        const auto session = opened();
        session->document().setAuthor(person);
        work(session->document());
        QVERIFY(session->publishNow());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDiscussion)
#include "tst_discussion.moc"
