// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop.h"
#include "model/change/undocursor.h"

#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

using Opened = std::unique_ptr<WorkingCopy>;

/// Opens or fails the test with the sentence.
static Opened opened(const QString &file)
{
    auto copy = WorkingCopy::open(file);
    if (!copy)
        qWarning().noquote() << copy.error().sentence << copy.error().detail;
    return copy ? std::move(*copy) : Opened();
}

static Opened created(const QString &file, const Graph &graph = stackOf(5))
{
    auto copy = WorkingCopy::create(file, graph, u"Anna"_s, u"New project"_s);
    if (!copy)
        qWarning().noquote() << copy.error().sentence << copy.error().detail;
    return copy ? std::move(*copy) : Opened();
}

static ChangeId name(WorkingCopy &copy, const QString &item, const QString &name)
{
    return copy.append(setting(copy.graph(), item, u"name"_s, name));
}

static QString nameIn(const Graph &graph, const QString &item)
{
    const Item *found = graph.find(item);
    return found ? found->name() : QString();
}

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewProjectIsReadBackAsItWasMade();
    void anExistingFileIsNeverOverwrittenByANewProject();
    void changesArePublishedAndReadBack();
    void deletedItemsStayDeletedAndComeBackByUndo();
    void changesThatWereKeptComeBackWithoutPublishing();
    void nothingStaysBehindAfterPublishing();
    void undoWorksAfterReopeningOnThisComputerOnly();
    void theHistoryTellsWhoDidWhat();
    void keptIsToldForEveryChange();
};

void TestStorage::aNewProjectIsReadBackAsItWasMade()
{
    const Desktop desktop;
    const Graph graph = stackOf(20);
    QVERIFY(created(desktop.file(), graph));
    const auto project = readProject(desktop.file());
    QVERIFY(project);
    QVERIFY(project->graph == graph);
    QCOMPARE(project->held.size(), 1);
    QCOMPARE(project->file.size, QFileInfo(desktop.file()).size());
    QCOMPARE(desktop.entries(), QStringList {u"shop.martlet"_s});
}

void TestStorage::anExistingFileIsNeverOverwrittenByANewProject()
{
    const Desktop desktop;
    writeBytes(desktop.file(), "mine");
    const auto copy = WorkingCopy::create(desktop.file(), stackOf(1), u"Anna"_s, u"New"_s);
    QVERIFY(!copy);
    QCOMPARE(copy.error().kind, Error::Kind::NotWritten);
    QCOMPARE(bytesOf(desktop.file()), "mine");
    QVERIFY(desktop.workFolders().isEmpty());
}

void TestStorage::changesArePublishedAndReadBack()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    QVERIFY(!name(*copy, u"t1"_s, u"Shop"_s).isNull());
    QVERIFY(copy->hasUnpublished());
    QVERIFY(copy->publish());
    QVERIFY(!copy->hasUnpublished());
    const auto project = readProject(desktop.file());
    QVERIFY(project);
    QVERIFY(project->graph == copy->graph());
    QCOMPARE(nameIn(project->graph, u"t1"_s), u"Shop"_s);
}

void TestStorage::deletedItemsStayDeletedAndComeBackByUndo()
{
    const Desktop desktop;
    const Graph before = stackOf(5);
    {
        const Opened copy = created(desktop.file(), before);
        Draft draft(copy->graph());
        draft.remove({u"t2"_s});
        QVERIFY(
            !copy->append(
                     {{}, u"Anna"_s, QDateTime::currentDateTimeUtc(), u"Delete"_s, draft.edits()})
                 .isNull());
        QVERIFY(copy->publish());
    }
    const Opened copy = opened(desktop.file());
    QVERIFY(!copy->graph().contains(u"t2"_s));
    UndoCursor cursor;
    const auto own = copy->ownHistory();
    QVERIFY(own);
    for (const Change &change : *own)
        cursor.note(change);
    QVERIFY(cursor.undoable());
    Change undo {{},
                 u"Anna"_s,
                 QDateTime::currentDateTimeUtc(),
                 u"Undo"_s,
                 inverted(cursor.undoable()->edits)};
    undo.origin = Change::Origin::Undo;
    QVERIFY(!copy->append(undo).isNull());
    QVERIFY(copy->publish());
    QVERIFY(readProject(desktop.file())->graph == before);
}

void TestStorage::changesThatWereKeptComeBackWithoutPublishing()
{
    const Desktop desktop;
    {
        const Opened copy = created(desktop.file());
        name(*copy, u"t1"_s, u"Shop"_s);
        QVERIFY(copy->flush());
    }
    QCOMPARE(desktop.workFolders().size(), 1);
    QCOMPARE(WorkingCopy::filesToRecover(), QStringList {desktop.file()});
    QVERIFY(nameIn(readProject(desktop.file())->graph, u"t1"_s) != u"Shop"_s);
    const Opened copy = opened(desktop.file());
    QCOMPARE(nameIn(copy->graph(), u"t1"_s), u"Shop"_s);
    QVERIFY(copy->notice().contains(u'1'));
    QVERIFY(copy->publish());
    QCOMPARE(nameIn(readProject(desktop.file())->graph, u"t1"_s), u"Shop"_s);
}

void TestStorage::nothingStaysBehindAfterPublishing()
{
    const Desktop desktop;
    {
        const Opened copy = created(desktop.file());
        name(*copy, u"t1"_s, u"Shop"_s);
        QVERIFY(copy->publish());
    }
    QVERIFY(desktop.workFolders().isEmpty());
    QVERIFY(WorkingCopy::filesToRecover().isEmpty());
    QCOMPARE(desktop.entries(), QStringList {u"shop.martlet"_s});
}

void TestStorage::undoWorksAfterReopeningOnThisComputerOnly()
{
    const Desktop anna;
    ChangeId id;
    {
        const Opened copy = created(anna.file());
        id = name(*copy, u"t1"_s, u"Shop"_s);
        QVERIFY(copy->publish());
    }
    const auto own = opened(anna.file())->ownHistory();
    QVERIFY(own);
    QCOMPARE(own->size(), 1);
    QCOMPARE(own->first().id, id);
    QCOMPARE(own->first().edits.size(), 1);
    const Desktop brand;
    QVERIFY(QFile::copy(anna.file(), brand.file()));
    const Opened copy = opened(brand.file());
    QVERIFY(copy->ownHistory()->isEmpty());
    QCOMPARE(copy->history()->size(), 2);
}

void TestStorage::theHistoryTellsWhoDidWhat()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    Change change = setting(copy->graph(), u"t1"_s, u"name"_s, u"Shop"_s, u"Brand"_s);
    change.continues = true;
    change.origin = Change::Origin::Redo;
    change.time = QDateTime(QDate(2100, 3, 1), QTime(10, 14), Qt::UTC);
    change.id = copy->append(change);
    const auto history = copy->history();
    QVERIFY(history);
    QCOMPARE(history->size(), 2);
    QCOMPARE(history->first().label, u"New project"_s);
    const Change &last = history->last();
    QCOMPARE(last.id, change.id);
    QCOMPARE(last.author, u"Brand"_s);
    QCOMPARE(last.time, change.time);
    QCOMPARE(last.label, change.label);
    QCOMPARE(last.edits, change.edits);
    QCOMPARE(last.origin, change.origin);
    QVERIFY(last.continues);
}

void TestStorage::keptIsToldForEveryChange()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    QSignalSpy kept(copy.get(), &WorkingCopy::kept);
    ChangeId last;
    for (int i = 0; i < 50; ++i)
        last = name(*copy, u"t1"_s, u"Shop %1"_s.arg(i));
    QTRY_VERIFY(!kept.isEmpty() && kept.last().first().value<ChangeId>() == last);
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
