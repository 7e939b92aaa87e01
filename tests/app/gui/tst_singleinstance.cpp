// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/gui/singleinstance.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <memory>

using namespace martlet;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Start = SingleInstance::Start;

/// Two starts in one process: each has a lock of its own, so they meet as two processes would.
class TestSingleInstance final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
        qputenv("XDG_STATE_HOME", m_runtime->filePath(u"state"_s).toUtf8());
    }

    void theSecondHandsItsFilesToTheFirst_data()
    {
        QTest::addColumn<QStringList>("files");
        QTest::newRow("none") << QStringList();
        QTest::newRow("several") << QStringList {u"/a/one.martlet"_s, u"/b/zwei — два.martlet"_s};
        QTest::newRow("a line break in a name") << QStringList {u"/a/one\n[\"x\"].martlet"_s};
    }
    void theSecondHandsItsFilesToTheFirst()
    {
        QFETCH(QStringList, files);
        SingleInstance first(meetingPlace({}));
        QCOMPARE(first.begin({}), Start::First);
        QSignalSpy asked(&first, &SingleInstance::asked);
        first.listen();
        QCOMPARE(startElsewhere(files, 10s), Start::HandedOver);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toStringList(), files);
        QVERIFY(requests().isEmpty());
    }

    void whatIsAskedBeforeTheFirstListensIsNotLost()
    {
        SingleInstance first(meetingPlace({}));
        QCOMPARE(first.begin({}), Start::First);
        QSignalSpy asked(&first, &SingleInstance::asked);
        QTimer::singleShot(100, &first, &SingleInstance::listen);
        QCOMPARE(startElsewhere({u"/a.martlet"_s}, 10s), Start::HandedOver);
        QTRY_COMPARE(asked.size(), 1);
    }

    void whoDoesNotAnswerIsNotWaitedForAndOpensNothingLater()
    {
        SingleInstance first(meetingPlace({}));
        QCOMPARE(first.begin({}), Start::First);
        QSignalSpy asked(&first, &SingleInstance::asked);
        SingleInstance second(meetingPlace({}));
        QElapsedTimer waiting;
        waiting.start();
        QCOMPARE(second.begin({u"/a.martlet"_s}, 100ms), Start::Alone);
        QVERIFY(waiting.elapsed() < 2000);
        first.listen();
        QTest::qWait(50);
        QVERIFY(asked.isEmpty());
    }

    void theNextIsFirstWhereTheFirstHasGone()
    {
        {
            SingleInstance first(meetingPlace({}));
            QCOMPARE(first.begin({}), Start::First);
            first.listen();
        }
        SingleInstance second(meetingPlace({}));
        QCOMPARE(second.begin({}), Start::First);
    }

    void theNextIsFirstWhereTheFirstIsJustGoing()
    {
        auto first = std::make_unique<SingleInstance>(meetingPlace({}));
        QCOMPARE(first->begin({}), Start::First);
        QTimer::singleShot(100, this, [&] { first.reset(); });
        QCOMPARE(startElsewhere({u"/a.martlet"_s}, 10s), Start::First);
        QVERIFY(requests().isEmpty());
    }

    void whatIsNoRequestOpensNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no list") << QByteArray("{\"files\":[\"/a.martlet\"]}");
        QTest::newRow("broken") << QByteArray("[\"/a.mart");
        QTest::newRow("too long") << "[\"/" + QByteArray(1 << 20, 'a') + "\"]";
    }
    void whatIsNoRequestOpensNothing()
    {
        QFETCH(QByteArray, bytes);
        SingleInstance first(meetingPlace({}));
        QCOMPARE(first.begin({}), Start::First);
        QSignalSpy asked(&first, &SingleInstance::asked);
        QFile file(QDir(meetingPlace({})).filePath(u"x.request"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        first.listen();
        QVERIFY(asked.isEmpty());
        QVERIFY(requests().isEmpty());
    }

    void namesThatAreNotAbsoluteAreLeftOut()
    {
        SingleInstance first(meetingPlace({}));
        QCOMPARE(first.begin({}), Start::First);
        QSignalSpy asked(&first, &SingleInstance::asked);
        first.listen();
        QCOMPARE(startElsewhere({u"a.martlet"_s, u"/b.martlet"_s}, 10s), Start::HandedOver);
        QTRY_COMPARE(asked.first().first().toStringList(), QStringList {u"/b.martlet"_s});
    }

    void moreThanCanBeAskedIsOpenedAlone()
    {
        SingleInstance first(meetingPlace({}));
        QCOMPARE(first.begin({}), Start::First);
        SingleInstance second(meetingPlace({}));
        QCOMPARE(second.begin({u'/' + QString(1 << 20, u'a')}), Start::Alone);
        QVERIFY(requests().isEmpty());
    }

    void onlyWhatBelongsTogetherMeets()
    {
        const QString place = meetingPlace({});
        QVERIFY(!place.isEmpty());
        QCOMPARE(meetingPlace({}), place);
        QVERIFY(meetingPlace(u"de"_s) != place);
        qputenv("DISPLAY", ":4711");
        QVERIFY(meetingPlace({}) != place);
        qunsetenv("DISPLAY");
        qputenv("XDG_STATE_HOME", m_runtime->filePath(u"other"_s).toUtf8());
        QVERIFY(meetingPlace({}) != place);
    }

    void nobodyMeetsWhereOthersCouldCome()
    {
        QFile::setPermissions(m_runtime->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
                                  | QFile::ReadGroup | QFile::ExeGroup);
        QVERIFY(meetingPlace({}).isEmpty());
        qputenv("XDG_RUNTIME_DIR", "relative");
        QVERIFY(meetingPlace({}).isEmpty());
        qunsetenv("XDG_RUNTIME_DIR");
        QVERIFY(meetingPlace({}).isEmpty());
        SingleInstance nowhere({});
        QCOMPARE(nowhere.begin({}), Start::Alone);
    }

private:
    /// Starts once more beside this thread, which goes on listening meanwhile.
    static Start startElsewhere(const QStringList &files, std::chrono::milliseconds patience)
    {
        Start start = Start::Alone;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            SingleInstance second(meetingPlace({}));
            start = second.begin(files, patience);
        }));
        thread->start();
        while (!thread->isFinished())
            QTest::qWait(5);
        return start;
    }

    static QStringList requests()
    {
        return QDir(meetingPlace({})).entryList({u"*.request"_s}, QDir::Files);
    }

    std::unique_ptr<QTemporaryDir> m_runtime;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
