// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop.h"
#include "model/protection/protection.h"
#include "model/storage/reader.h"

#include <QDirIterator>
#include <QTest>

#include <sys/stat.h>

using namespace martlet;
using namespace Qt::StringLiterals;

using Opened = std::unique_ptr<WorkingCopy>;

/// A desktop whose memory is a folder of its own.
class SafeDesktop : public Desktop
{
public:
    SafeDesktop()
        : m_memory(u"/dev/shm/martlet-test-XXXXXX"_s)
    {
        qputenv("XDG_RUNTIME_DIR", m_memory.path().toUtf8());
    }

    QString memory() const { return m_memory.path(); }
    QString file() const { return Desktop::file(u"shop.martlet.age"_s); }

    /// Whether a text stands in any file below a folder.
    static bool holds(const QString &folder, const QByteArray &text)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (bytesOf(files.next()).contains(text))
                return true;
        }
        return false;
    }

private:
    QTemporaryDir m_memory;
};

static Passphrase right()
{
    return Passphrase(QByteArrayView("five small birds"));
}

static Opened opened(const QString &file, const Passphrase &passphrase = right())
{
    auto copy = WorkingCopy::open(file, passphrase);
    if (!copy)
        qWarning().noquote() << copy.error().sentence << copy.error().detail;
    return copy ? std::move(*copy) : Opened();
}

static Opened created(const QString &file)
{
    auto copy = WorkingCopy::create(file, stackOf(5), u"Anna"_s, u"New project"_s, right());
    if (!copy)
        qWarning().noquote() << copy.error().sentence << copy.error().detail;
    return copy ? std::move(*copy) : Opened();
}

static ChangeId name(WorkingCopy &copy, const QString &text)
{
    return copy.append(setting(copy.graph(), u"t1"_s, u"name"_s, text));
}

class TestStorageProtected final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(u"/dev/shm"_s).isWritable())
            QSKIP("There is no memory as a folder here");
    }

    void copiesBesideItAreFoundAndMerged()
    {
        const SafeDesktop desktop;
        const QString other = desktop.folder() + u"/shop (conflicted copy).martlet.age"_s;
        const Opened mine = created(desktop.file());
        QVERIFY(mine->saveCopy(other, right()));
        {
            const Opened theirs = opened(other);
            name(*theirs, u"By Boris"_s);
            QVERIFY(theirs->publish());
        }
        QList<FoundCopy> found;
        connect(mine.get(), &WorkingCopy::copiesFound, this, [&](const QList<FoundCopy> &copies) {
            found = copies;
        });
        mine->lookAtFile();
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 60'000);
        QVERIFY(mine->merge(found.first().file, u"Anna"_s, u"Merge"_s));
        QCOMPARE(mine->graph().value(u"t1"_s, key::name).text(), u"By Boris"_s);
        QVERIFY(mine->publish());
    }

    void aProtectedProjectIsWorkedOnLikeAnyOther()
    {
        const SafeDesktop desktop;
        Graph last;
        {
            const Opened copy = created(desktop.file());
            QVERIFY(copy);
            name(*copy, u"Warehouse"_s);
            QVERIFY(copy->publish());
            last = copy->graph();
        }
        QVERIFY(needsPassphrase(desktop.file()));
        QVERIFY(protection::isProtected(bytesOf(desktop.file())));
        const auto read = readProject(desktop.file(), right());
        QVERIFY(read && read->graph == last);

        const QByteArray before = bytesOf(desktop.file());
        const Opened again = opened(desktop.file());
        QVERIFY(again && again->graph() == last);
        QCOMPARE(again->history()->size(), 2);
        QCOMPARE(bytesOf(desktop.file()), before);
        name(*again, u"Depot"_s);
        QVERIFY(again->publish());
        QVERIFY(bytesOf(desktop.file()).first(60) != before.first(60)); // another salt
        QCOMPARE(readProject(desktop.file(), right())->graph, again->graph());
        QCOMPARE(desktop.entries(), QStringList {u"shop.martlet.age"_s});
    }

    void withoutThePassphraseNothingIsShown()
    {
        const SafeDesktop desktop;
        {
            const Opened copy = created(desktop.file());
            QVERIFY(copy);
            name(*copy, u"Warehouse"_s); // kept, and not published
        }
        const auto none = WorkingCopy::open(desktop.file());
        QVERIFY(!none);
        QVERIFY(none.error().sentence.contains("passphrase only"_L1));
        const auto other = WorkingCopy::open(desktop.file(), Passphrase(QByteArrayView("other")));
        QVERIFY(!other);
        QVERIFY(!readProject(desktop.file()));
    }

    void nothingReadableComesToADisk()
    {
        const SafeDesktop desktop;
        const Opened copy = created(desktop.file());
        QVERIFY(copy);
        name(*copy, u"Quartermaster"_s);
        QVERIFY(copy->flush());
        QVERIFY(SafeDesktop::holds(desktop.memory(), "Quartermaster"));
        QVERIFY(copy->publish());
        name(*copy, u"Storekeeper"_s);
        QVERIFY(copy->publish()); // the version before is kept as a backup now
        for (const char *text : {"Quartermaster", "Storekeeper", "SQLite format", "Tool 1"}) {
            QVERIFY2(!SafeDesktop::holds(desktop.folder(), text), text);
            QVERIFY2(!SafeDesktop::holds(desktop.state(), text), text);
        }
        QVERIFY(SafeDesktop::holds(desktop.state(), "age-encryption.org")); // so it was looked at
    }

    void whatIsInMemoryIsForThisUserOnly()
    {
        const SafeDesktop desktop;
        const Opened copy = created(desktop.file());
        QVERIFY(copy);
        struct stat info = {};
        const QString folder = desktop.memory() + u"/martlet/work"_s;
        QCOMPARE(::stat(QFile::encodeName(folder).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0700U);
    }

    void whatWasNotPublishedComesBack()
    {
        const SafeDesktop desktop;
        Graph last;
        {
            const Opened copy = created(desktop.file());
            QVERIFY(copy);
            name(*copy, u"Warehouse"_s);
            QVERIFY(copy->flush());
            last = copy->graph();
        }
        QCOMPARE(WorkingCopy::filesToRecover(), QStringList {desktop.file()});
        const Opened again = opened(desktop.file());
        QVERIFY(again && again->graph() == last);
        QVERIFY(!again->notice().isEmpty());
        QVERIFY(again->publish());
        QCOMPARE(readProject(desktop.file(), right())->graph, last);
    }

    void anotherVersionStaysProtectedAsWell()
    {
        const SafeDesktop desktop;
        QVERIFY(created(desktop.file()));
        const Opened mine = opened(desktop.file());
        const Opened theirs = opened(desktop.file());
        QVERIFY(mine && theirs);
        name(*theirs, u"Theirs"_s);
        QVERIFY(theirs->publish());
        name(*mine, u"Mine"_s);
        static_cast<void>(mine->publish());
        for (const QString &entry : desktop.entries()) {
            QVERIFY2(entry.endsWith(".martlet.age"_L1), qPrintable(entry));
            QVERIFY(protection::isProtected(bytesOf(desktop.folder() + u'/' + entry)));
        }
        QCOMPARE(readProject(mine->file(), right())->graph, mine->graph());
    }

    void copiesAreProtectedOrNotAsAsked()
    {
        const SafeDesktop desktop;
        const QString plain = desktop.folder() + u"/plain.martlet"_s;
        const QString another = desktop.folder() + u"/another.martlet.age"_s;
        const Opened copy = created(desktop.file());
        QVERIFY(copy);
        QVERIFY(copy->saveCopy(plain));
        QVERIFY(copy->saveCopy(another, Passphrase(QByteArrayView("other"))));
        QVERIFY(!needsPassphrase(plain));
        QCOMPARE(readProject(plain)->graph, copy->graph());
        QCOMPARE(readProject(plain)->identity, readProject(desktop.file(), right())->identity);
        QVERIFY(!readProject(another, right()));
        QCOMPARE(readProject(another, Passphrase(QByteArrayView("other")))->graph, copy->graph());
    }

    void aPassphraseDoesNotProtectWhatWasNotProtected()
    {
        const SafeDesktop desktop;
        const QString plain = desktop.folder() + u"/plain.martlet"_s;
        QVERIFY(WorkingCopy::create(plain, stackOf(2), u"Anna"_s, u"New"_s));
        const Opened copy = opened(plain);
        QVERIFY(copy);
        name(*copy, u"Warehouse"_s);
        QVERIFY(copy->publish());
        QCOMPARE(readProject(plain)->graph, copy->graph());
    }
};

QTEST_GUILESS_MAIN(TestStorageProtected)
#include "tst_storage_protected.moc"
