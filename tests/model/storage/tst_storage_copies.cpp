// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop.h"
#include "model/storage/presence.h"
#include "model/storage/syncfolders.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

using Opened = std::unique_ptr<WorkingCopy>;

static Opened created(const QString &file)
{
    auto copy = WorkingCopy::create(file, stackOf(5), u"Anna"_s, u"New project"_s);
    return copy ? std::move(*copy) : nullptr;
}

static Opened opened(const QString &file)
{
    auto copy = WorkingCopy::open(file);
    return copy ? std::move(*copy) : nullptr;
}

static void rename(WorkingCopy &copy,
                   const QString &item,
                   const QString &name,
                   const QString &author = u"Anna"_s)
{
    copy.append(setting(copy.graph(), item, u"name"_s, name, author));
}

static QString nameIn(const Graph &graph, const QString &item)
{
    return graph.value(item, key::name).text();
}

/// What a working copy says of copies, kept up to date.
class Told
{
public:
    explicit Told(WorkingCopy &copy)
    {
        QObject::connect(
            &copy, &WorkingCopy::copiesFound, &m_context, [this](const QList<FoundCopy> &copies) {
                ++times;
                found = copies;
            });
    }

    int times = 0;
    QList<FoundCopy> found;

private:
    QObject m_context;
};

/// What was left beside the file, and what the file once had.
class TestStorageCopies : public QObject
{
    Q_OBJECT

private:
    /// A copy of the project under another name, with one change more.
    static void putCopy(const Desktop &desktop, const QString &name, const QString &item)
    {
        const QString apart = desktop.state() + u"/apart.martlet"_s;
        QFile::remove(apart);
        QVERIFY(QFile::copy(desktop.file(), apart));
        {
            const Opened copy = opened(apart);
            rename(*copy, item, u"By Boris"_s, u"Boris"_s);
            QVERIFY(copy->publish());
        }
        QVERIFY(QFile::rename(apart, desktop.file(name)));
    }

    /// Looks until all that the look leads to is told.
    static void look(WorkingCopy &copy)
    {
        copy.lookAtFile();
        static_cast<void>(copy.publish()); // behind the look
        QCoreApplication::processEvents();
    }

private Q_SLOTS:
    void conflictCopiesAreFoundByIdentity_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("Dropbox") << u"shop (Boris's conflicted copy 2026-03-01).martlet"_s;
        QTest::newRow("Nextcloud") << u"shop (conflicted copy 2026-03-01 101402).martlet"_s;
        QTest::newRow("Syncthing") << u"shop.sync-conflict-20260301-101402-ABCDEFG.martlet"_s;
        QTest::newRow("Resilio") << u"shop.Conflict.martlet"_s;
        QTest::newRow("Synology") << u"shop_NAS_Mar-01-101402-2026_Conflict.martlet"_s;
        QTest::newRow("Seafile") << u"shop (SFConflict boris@example.com 2026-03-01).martlet"_s;
        QTest::newRow("ours") << u"shop (Boris, 1 Mar 10.14).martlet"_s;
        QTest::newRow("anything") << u"50% + [100] # ?.martlet"_s;
    }

    void conflictCopiesAreFoundByIdentity()
    {
        QFETCH(const QString, name);
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        putCopy(desktop, name, u"t1"_s);
        const Opened mine = opened(desktop.file());
        Told told(*mine);
        look(*mine);
        QCOMPARE(told.found.size(), 1);
        QCOMPARE(told.found.first().place, FoundCopy::Place::Beside);
        QCOMPARE(told.found.first().file, desktop.file(name));
        QCOMPARE(told.found.first().changes, 1);
        QCOMPARE(told.found.first().authors, QStringList {u"Boris"_s});
        QVERIFY(mine->merge(desktop.file(name), u"Anna"_s, u"Merge"_s));
        QCOMPARE(nameIn(mine->graph(), u"t1"_s), u"By Boris"_s);
        look(*mine);
        QVERIFY(told.found.isEmpty());
        const Opened again = opened(desktop.file());
        Told toldAgain(*again);
        look(*again);
        QCOMPARE(toldAgain.times, 0);
    }

    void otherFilesAreNoCopies()
    {
        const Desktop desktop;
        const Opened mine = created(desktop.file());
        QVERIFY(created(desktop.file(u"other.martlet"_s)));
        QVERIFY(mine->saveCopy(desktop.file(u"same.martlet"_s)));
        const QByteArray bytes = bytesOf(desktop.file());
        writeBytes(desktop.file(u"half.martlet"_s), bytes.left(bytes.size() / 2));
        writeBytes(desktop.file(u"text.martlet"_s), "age-encryption.org/v1\n");
        writeBytes(desktop.file(u"empty.martlet"_s), {});
        Told told(*mine);
        look(*mine);
        QCOMPARE(told.times, 0);
    }

    void aDamagedCopyIsNotOffered()
    {
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        putCopy(desktop, u"copy.martlet"_s, u"t1"_s);
        QByteArray bytes = bytesOf(desktop.file(u"copy.martlet"_s));
        const qsizetype place = bytes.indexOf("By Boris");
        QVERIFY(place > 0);
        bytes[place] = 'X';
        writeBytes(desktop.file(u"copy.martlet"_s), bytes);
        const Opened mine = opened(desktop.file());
        Told told(*mine);
        look(*mine);
        QCOMPARE(told.times, 0);
        bytes[place] = 'B'; // copied to the end by now
        writeBytes(desktop.file(u"copy.martlet"_s), bytes);
        look(*mine);
        QCOMPARE(told.found.size(), 1);
    }

    void whatAnOlderFileLacksCanBePutBack()
    {
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        const QByteArray older = bytesOf(desktop.file());
        {
            const Opened mine = opened(desktop.file());
            rename(*mine, u"t1"_s, u"Mine"_s);
            rename(*mine, u"t2"_s, u"Mine too"_s);
            QVERIFY(mine->publish());
        }
        QVERIFY(desktop.workFolders().isEmpty());
        writeBytes(desktop.file(), older);
        const Opened mine = opened(desktop.file());
        Told told(*mine);
        look(*mine);
        QCOMPARE(told.found.size(), 1);
        QCOMPARE(told.found.first().place, FoundCopy::Place::Published);
        QCOMPARE(told.found.first().changes, 2);
        QVERIFY(mine->merge(told.found.first().file, u"Anna"_s, u"Put back"_s));
        QCOMPARE(nameIn(mine->graph(), u"t1"_s), u"Mine"_s);
        look(*mine);
        QVERIFY(told.found.isEmpty());
        QCOMPARE(nameIn(readProject(desktop.file())->graph, u"t2"_s), u"Mine too"_s);
    }

    void anOlderCopyElsewhereIsNothingToHeal()
    {
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        const QString elsewhere = desktop.state() + u"/older.martlet"_s;
        QVERIFY(QFile::copy(desktop.file(), elsewhere));
        {
            const Opened mine = opened(desktop.file());
            rename(*mine, u"t1"_s, u"Mine"_s);
            QVERIFY(mine->publish());
        }
        const Opened mine = opened(elsewhere);
        Told told(*mine);
        look(*mine);
        QCOMPARE(told.times, 0);
    }

    void whoGoesOnWithoutItCanStillPutItBack()
    {
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        const QByteArray older = bytesOf(desktop.file());
        for (const QString &item : {u"t1"_s, u"t2"_s}) {
            {
                const Opened mine = opened(desktop.file());
                rename(*mine, item, u"Published"_s);
                QVERIFY(mine->publish());
            }
            writeBytes(desktop.file(), older);
        }
        const Opened mine = opened(desktop.file());
        Told told(*mine);
        rename(*mine, u"t3"_s, u"Gone on"_s);
        QVERIFY(mine->publish());
        look(*mine);
        QCOMPARE(told.found.size(), 2);
        for (const FoundCopy &copy : std::as_const(told.found))
            QVERIFY(mine->merge(copy.file, u"Anna"_s, u"Put back"_s));
        look(*mine);
        QVERIFY(told.found.isEmpty());
        for (const QString &item : {u"t1"_s, u"t2"_s})
            QCOMPARE(nameIn(readProject(desktop.file())->graph, item), u"Published"_s);
        const QDir state(desktop.state() + u"/martlet/published"_s);
        QDirIterator kept(
            state.path(), {u"*.martlet"_s}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(kept.hasNext());
        kept.next();
        QVERIFY(!kept.hasNext()); // the last one has it all
    }

    void earlierVersionsTellWhatWasDoneSince()
    {
        const Desktop desktop;
        const Opened mine = created(desktop.file());
        QVERIFY(mine->earlierVersions().result().isEmpty());
        const QString before = nameIn(mine->graph(), u"t1"_s);
        rename(*mine, u"t1"_s, u"First"_s);
        QVERIFY(mine->publish());
        rename(*mine, u"t1"_s, u"Second"_s, u"Boris"_s);
        rename(*mine, u"t1"_s, u"Third"_s, u"Boris"_s);
        QVERIFY(mine->publish());
        const QList<EarlierVersion> versions = mine->earlierVersions().result();
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].changes, 2);
        QCOMPARE(versions[0].authors, QStringList {u"Boris"_s});
        QCOMPARE(versions[1].changes, 3);
        QCOMPARE(versions[1].authors, (QStringList {u"Anna"_s, u"Boris"_s}));
        QVERIFY(versions[0].time >= versions[1].time);
        const QString saved = desktop.file(u"as it was.martlet"_s);
        QVERIFY(saveEarlier(versions[1], saved));
        QCOMPARE(nameIn(readProject(saved)->graph, u"t1"_s), before);
        QVERIFY(!saveEarlier(versions[0], saved));
        QCOMPARE(nameIn(readProject(saved)->graph, u"t1"_s), before);
    }

    void whoHasItOpenIsSeen()
    {
        const Desktop desktop;
        QVERIFY(created(desktop.file()));
        const Opened mine = opened(desktop.file());
        const QSignalSpy seen(mine.get(), &WorkingCopy::presentChanged);
        mine->announce(u"Anna"_s);
        {
            const Opened theirs = opened(desktop.file());
            theirs->announce(u"Boris (Brand)"_s);
            look(*theirs);
            look(*mine);
            QCOMPARE(seen.size(), 1);
            const auto others = seen.last().first().value<QList<Present>>();
            QCOMPARE(others.size(), 1);
            QCOMPARE(others.first().label, u"Boris (Brand)"_s);
            QVERIFY(others.first().since.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        }
        look(*mine);
        QCOMPARE(seen.size(), 2);
        QVERIFY(seen.last().first().value<QList<Present>>().isEmpty());
    }

    void noNoticeIsLeftBehind()
    {
        const Desktop desktop;
        {
            const Opened mine = created(desktop.file());
            mine->announce(u"Anna"_s);
            look(*mine);
            QCOMPARE(desktop.entries().size(), 2);
            QVERIFY(mine->saveAs(desktop.file(u"more.martlet"_s)));
            look(*mine);
            QCOMPARE(desktop.entries().size(), 3);
        }
        QCOMPARE(desktop.entries(), (QStringList {u"more.martlet"_s, u"shop.martlet"_s}));
    }

    void aNoticeThatNoLongerMovesIsOfSomebodyGone()
    {
        const Desktop desktop;
        const QString notice = desktop.file(u".~shop.martlet.abc.here"_s);
        const auto say = [&](int counter) {
            const QJsonObject json {{u"label"_s, u"Boris"_s},
                                    {u"since"_s, u"2031-01-01T10:14:00Z"_s},
                                    {u"counter"_s, counter}};
            writeBytes(notice, QJsonDocument(json).toJson());
        };
        constexpr qint64 start = 1'000'000;
        Presence presence(u"own"_s, u"Anna"_s);
        say(1);
        QCOMPARE(presence.others(desktop.file(), start).size(), 1);
        QCOMPARE(presence.others(desktop.file(), start + 80'000).size(), 1);
        say(2);
        QCOMPARE(presence.others(desktop.file(), start + 100'000).size(), 1);
        QCOMPARE(presence.others(desktop.file(), start + 180'000).size(), 1);
        QVERIFY(presence.others(desktop.file(), start + 200'000).isEmpty());
        QVERIFY(!QFile::exists(notice));
        say(3); // it had only slept
        QCOMPARE(presence.others(desktop.file(), start + 210'000).size(), 1);
    }

    void inSynchronisedFoldersNoticesDoNotMove_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::newRow("Dropbox") << u".dropbox"_s;
        QTest::newRow("Dropbox, its cache") << u".dropbox.cache/"_s;
        QTest::newRow("Nextcloud") << u".sync_0a1b2c3d4e5f.db"_s;
        QTest::newRow("ownCloud") << u"._sync_0a1b2c3d4e5f.db"_s;
        QTest::newRow("Syncthing") << u".stfolder/"_s;
        QTest::newRow("OneDrive") << u".849C9593-D756-4E56-8D6E-42412F2A707B"_s;
        QTest::newRow("Resilio") << u".sync/"_s;
    }

    void inSynchronisedFoldersNoticesDoNotMove()
    {
        QFETCH(const QString, mark);
        const Desktop desktop;
        QVERIFY(QDir(desktop.folder()).mkpath(u"team/maps"_s));
        const QString file = desktop.file(u"team/maps/shop.martlet"_s);
        QVERIFY(!isSynchronised(QFileInfo(file).path()));
        if (mark.endsWith(u'/'))
            QVERIFY(QDir(desktop.folder()).mkdir(mark.chopped(1)));
        else
            writeBytes(desktop.file(mark), "x");
        QVERIFY(isSynchronised(QFileInfo(file).path()));
        constexpr qint64 start = 1'000'000;
        Presence theirs(u"theirs"_s, u"Boris"_s);
        theirs.note(file);
        Presence mine(u"mine"_s, u"Anna"_s);
        QCOMPARE(mine.others(file, start).size(), 1);
        // Much later it is still there, and nobody has removed it.
        QCOMPARE(mine.others(file, start + 10'000'000).size(), 1);
        QCOMPARE(mine.others(file, start + 20'000'000).size(), 1);
        const QString notice = desktop.file(u"team/maps/.~shop.martlet.old.here"_s);
        const QString longAgo = QDateTime::currentDateTimeUtc().addDays(-30).toString(Qt::ISODate);
        writeBytes(notice,
                   "{\"label\":\"Carla\",\"moves\":false,\"since\":\"" + longAgo.toUtf8() + "\"}");
        QCOMPARE(mine.others(file, start + 30'000'000).size(), 1);
    }

    void whereADropboxKeepsItsSettingsNothingIsSynchronised()
    {
        const Desktop desktop;
        QVERIFY(QDir(desktop.folder()).mkdir(u".dropbox"_s));
        QVERIFY(!isSynchronised(desktop.folder()));
    }

    void hostileNoticesAreIgnored()
    {
        const Desktop desktop;
        const auto put = [&](const QString &session, const QByteArray &bytes) {
            writeBytes(desktop.file(u".~shop.martlet.%1.here"_s.arg(session)), bytes);
        };
        const QByteArray since = R"("since":"2026-03-01T10:14:00Z")";
        put(u"huge"_s, R"({"label":")" + QByteArray(1'000'000, 'x') + R"(",)" + since + '}');
        put(u"deep"_s, QByteArray(4000, '['));
        put(u"text"_s, "Boris");
        put(u"empty"_s, {});
        put(u"nobody"_s, "{\"label\":\"\\u202e \\n\"," + since + '}');
        put(u"undated"_s, R"({"label":"Boris","since":5,"counter":"many"})");
        QDir(desktop.folder()).mkdir(u".~shop.martlet.folder.here"_s);
        QVERIFY(QFile::link(u"/dev/zero"_s, desktop.file(u".~shop.martlet.link.here"_s)));
        Presence presence(u"own"_s, u"Anna"_s);
        QVERIFY(presence.others(desktop.file(), 0).isEmpty());
        put(u"odd"_s, "{\"label\":\"Bo\\u202eris\\nB.\"," + since + R"(,"counter":1e300})");
        QCOMPARE(presence.others(desktop.file(), 1).size(), 1);
        QCOMPARE(presence.others(desktop.file(), 1).first().label, u"Boris B."_s);
        for (int i = 0; i < 200; ++i)
            put(u"many%1"_s.arg(i), "{\"label\":\"Boris\"," + since + '}');
        QVERIFY(presence.others(desktop.file(), 2).size() <= 50);
    }

    void aNoticeThatCannotBeWrittenIsNoTrouble()
    {
        const Desktop desktop;
        const Opened mine = created(desktop.file());
        const QSignalSpy failed(mine.get(), &WorkingCopy::publishingFailed);
        QVERIFY(QDir().rename(desktop.folder(), desktop.folder() + u" away"_s));
        mine->announce(u"Anna"_s);
        look(*mine);
        QCOMPARE(failed.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestStorageCopies)
#include "tst_storage_copies.moc"
