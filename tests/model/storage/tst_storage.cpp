// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop.h"
#include "model/change/undocursor.h"
#include "model/exchange/projectjson.h"
#include "model/storage/reader.h"
#include "model/storage/rows.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

#include <atomic>
#include <thread>

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
    void whatNobodyIsSaidToHaveMadeHasOnlyADay();
    void changesArePublishedAndReadBack();
    void deletedItemsStayDeletedAndComeBackByUndo();
    void changesThatWereKeptComeBackWithoutPublishing();
    void whatComesBackIsPublishedByItself();
    void nothingStaysBehindAfterPublishing();
    void whoOpensAFileInUseIsTold();
    void theWorkGoesOnInAnotherFile();
    void undoWorksAfterReopeningOnThisComputerOnly();
    void theHistoryTellsWhoDidWhat();
    void theHistoryOfAnItemGoesBackToItsMaking();
    void theHistoryOfAnItemNamesWhatIsGone();
    void theHistoryOfAnItemSaysWhereItIsCut();
    void keptIsToldForEveryChange();
    void publishingLaterTellsTheOutcome();
    void openingLeavesEverythingAsItIs();
    void theFirstChangeMayComeLate();
    void everyFieldKnowsTheChangeThatWroteIt();
    void whatIsChangedAndChangedBackIsNoChange();
    void theHistoryKeepsToItsBudget();
    void whatIsNoCopyIsNeverOverwritten();
    void anOlderVersionUnderneathIsReplaced();
    void workOnADamagedFileComesBackAndSparesTheFile();
    void aVanishedFileIsWrittenAgain();
    void aVanishedFolderIsReportedAndTheWorkKept();
    void whatMayNotBeWrittenIsReportedAndTheWorkKept();
    void whatMayNotBeReadIsRefused();
    void linksAndPermissionsStay();
    void replacedVersionsAreKeptOnThisComputer();
    void copiesTakenWhilePublishingAllOpen();
    void filesOfAllVersionsOpenAndSave_data();
    void filesOfAllVersionsOpenAndSave();
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

void TestStorage::whatComesBackIsPublishedByItself()
{
    const Desktop desktop;
    {
        const Opened copy = created(desktop.file());
        name(*copy, u"t1"_s, u"Shop"_s);
    }
    const Opened copy = opened(desktop.file());
    QVERIFY(copy->hasUnpublished());
    QTRY_VERIFY_WITH_TIMEOUT(!copy->hasUnpublished(), 20000);
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

void TestStorage::whoOpensAFileInUseIsTold()
{
    const Desktop desktop;
    QVERIFY(created(desktop.file()));
    {
        const Opened first = opened(desktop.file());
        QVERIFY(first->sharingNotice().isEmpty());
        QTRY_COMPARE(desktop.workFolders().size(), 1);
        QVERIFY(opened(desktop.file())->sharingNotice().contains(u"shop.martlet"_s));
        QVERIFY(created(desktop.file(u"other.martlet"_s)));
        QVERIFY(opened(desktop.file(u"other.martlet"_s))->sharingNotice().isEmpty());
        name(*first, u"t1"_s, u"Shop"_s);
    }
    // What nobody works on any more comes back, and is no company.
    const Opened copy = opened(desktop.file());
    QVERIFY(!copy->notice().isEmpty());
    QVERIFY(copy->sharingNotice().isEmpty());
}

void TestStorage::theWorkGoesOnInAnotherFile()
{
    const Desktop desktop;
    const QString elsewhere = desktop.file(u"elsewhere.martlet"_s);
    {
        const Opened copy = created(desktop.file());
        const QByteArray bytes = bytesOf(desktop.file());
        name(*copy, u"t1"_s, u"Shop"_s);
        QVERIFY(!copy->saveAs(desktop.file())); // nothing is overwritten
        QVERIFY(copy->hasUnpublished());
        QVERIFY(copy->saveAs(elsewhere));
        QCOMPARE(copy->file(), elsewhere);
        QVERIFY(!copy->hasUnpublished());
        QCOMPARE(bytesOf(desktop.file()), bytes);
        QVERIFY(readProject(elsewhere)->graph == copy->graph());
        name(*copy, u"t1"_s, u"Web shop"_s);
        QVERIFY(copy->publish());
        QCOMPARE(bytesOf(desktop.file()), bytes);
        name(*copy, u"t1"_s, u"Old shop"_s);
    }
    QCOMPARE(WorkingCopy::filesToRecover(), QStringList {elsewhere});
    QCOMPARE(nameIn(opened(elsewhere)->graph(), u"t1"_s), u"Old shop"_s);
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

static ItemHistory historyOf(const WorkingCopy &copy, const QString &item, int most = 50)
{
    const Result<ItemHistory> history = copy.historyOf(item, most).result();
    return history ? *history : ItemHistory();
}

void TestStorage::theHistoryOfAnItemGoesBackToItsMaking()
{
    const Desktop desktop;
    {
        const Opened copy = created(desktop.file());
        copy->append(setting(copy->graph(), u"t1"_s, u"vendor"_s, u"Acme"_s, u"Brand"_s));
        name(*copy, u"t2"_s, u"Another"_s);
        QVERIFY(copy->publish());
    }
    const Opened copy = opened(desktop.file()); // nothing is kept on this computer yet
    ItemHistory history = historyOf(*copy, u"t1"_s);
    QCOMPARE(history.steps.size(), 2);
    QCOMPARE(history.steps[0].author, u"Brand"_s);
    QCOMPARE(history.steps[0].edits.first().after, Value(u"Acme"_s));
    QCOMPARE(history.steps[1].label, u"New project"_s);
    QVERIFY(history.steps[1].edits.isEmpty());
    QCOMPARE(history.earlier, ItemHistory::Earlier::Nothing);
    name(*copy, u"t1"_s, u"Shop"_s);
    history = historyOf(*copy, u"t1"_s);
    QCOMPARE(history.steps.size(), 3);
    QCOMPARE(history.steps[0].edits.first().after, Value(u"Shop"_s));
    QVERIFY(historyOf(*copy, u"nobody"_s).steps.isEmpty());
}

void TestStorage::theHistoryOfAnItemNamesWhatIsGone()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    const QString gone = copy->graph().value(u"t2"_s, key::name).text();
    const auto append = [&](const Draft &draft) {
        copy->append(
            {{}, u"Anna"_s, QDateTime::currentDateTimeUtc(), u"A change"_s, draft.edits()});
    };
    append([&] {
        Draft draft(copy->graph());
        draft.set(u"t1"_s, Key(u"parent"), u"t2"_s);
        return draft;
    }());
    append([&] {
        Draft draft(copy->graph());
        draft.remove({u"t2"_s});
        return draft;
    }());
    const ItemHistory history = historyOf(*copy, u"t1"_s);
    QCOMPARE(history.steps.first().edits.first().before, Value(u"t2"_s));
    QCOMPARE(history.goneNames.value(u"t2"_s), gone);
    QVERIFY(!history.goneNames.contains(u"t1"_s));
}

void TestStorage::theHistoryOfAnItemSaysWhereItIsCut()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    QRandomGenerator random(3);
    for (int i = 0; i < 60; ++i) {
        QByteArray noise(30'000, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        copy->append(
            setting(copy->graph(), u"t1"_s, u"note"_s, QString::fromLatin1(noise.toBase64())));
    }
    QCOMPARE(historyOf(*copy, u"t1"_s, 10).earlier, ItemHistory::Earlier::NotAsked);
    QCOMPARE(historyOf(*copy, u"t1"_s, 10).steps.size(), 10);
    QCOMPARE(historyOf(*copy, u"t1"_s, 61).earlier, ItemHistory::Earlier::Nothing);
    QVERIFY(copy->publish()); // old changes are dropped with it
    const ItemHistory history = historyOf(*copy, u"t1"_s, 61);
    QVERIFY(history.steps.size() > 10 && history.steps.size() < 60);
    QCOMPARE(history.earlier, ItemHistory::Earlier::NotKept);
    QVERIFY(historyOf(*copy, u"t2"_s).steps.isEmpty());
    QCOMPARE(historyOf(*copy, u"t2"_s).earlier, ItemHistory::Earlier::NotKept);
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

void TestStorage::publishingLaterTellsTheOutcome()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    QSignalSpy published(copy.get(), &WorkingCopy::published);
    QSignalSpy failed(copy.get(), &WorkingCopy::publishingFailed);
    name(*copy, u"t1"_s, u"Shop"_s);
    copy->publishLater();
    QTRY_COMPARE(published.size(), 1);
    QVERIFY(readProject(desktop.file())->graph == copy->graph());
    QVERIFY(QFile::remove(desktop.file()));
    QVERIFY(QDir(desktop.folder()).removeRecursively());
    name(*copy, u"t1"_s, u"Web shop"_s);
    copy->publishLater();
    QTRY_COMPARE(failed.size(), 1);
}

void TestStorage::openingLeavesEverythingAsItIs()
{
    const Desktop desktop;
    QVERIFY(created(desktop.file()));
    const QByteArray bytes = bytesOf(desktop.file());
    const QDateTime modified = QFileInfo(desktop.file()).lastModified();
    for (int i = 0; i < 50; ++i) {
        const Opened copy = opened(desktop.file());
        QVERIFY(copy);
        QVERIFY(copy->notice().isEmpty());
        QVERIFY(copy->publish());
    }
    QCOMPARE(bytesOf(desktop.file()), bytes);
    QCOMPARE(QFileInfo(desktop.file()).lastModified(), modified);
    QCOMPARE(desktop.entries(), QStringList {u"shop.martlet"_s});
    QVERIFY(desktop.workFolders().isEmpty());
}

void TestStorage::theFirstChangeMayComeLate()
{
    if (!MARTLET_FULL_TESTS)
        QSKIP("outlasts the ten seconds that reading a foreign file may take");
    const Desktop desktop;
    QVERIFY(created(desktop.file()));
    const Opened copy = opened(desktop.file());
    std::this_thread::sleep_for(std::chrono::seconds(11)); // no event loop, so nothing is copied
    name(*copy, u"t1"_s, u"Shop"_s);
    QVERIFY(copy->flush());
    QVERIFY(copy->publish());
}

static rows::Stamps stampsIn(const QString &file, const QString &item)
{
    auto project = openProject(file);
    sqlite::Statement row(project->rows, "SELECT stamps FROM item WHERE id = ?");
    return row.with(item).next() ? *rows::decodeStamps(row.bytes(0)) : rows::Stamps();
}

void TestStorage::everyFieldKnowsTheChangeThatWroteIt()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    const rows::Stamps before = stampsIn(desktop.file(), u"t1"_s);
    QVERIFY(before.fields.isEmpty());
    const ChangeId id = name(*copy, u"t1"_s, u"Shop"_s);
    QVERIFY(copy->publish());
    const rows::Stamps after = stampsIn(desktop.file(), u"t1"_s);
    QCOMPARE(after.born, before.born);
    QCOMPARE(after.fields.size(), 1);
    QCOMPARE(after.of(u"name"_s).first().number, id.number);
    QCOMPARE(stampsIn(desktop.file(), u"t2"_s), stampsIn(desktop.file(), u"t3"_s));
    QCOMPARE(readProject(desktop.file())->held.value(id.run), id.number);
}

void TestStorage::whatIsChangedAndChangedBackIsNoChange()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    name(*copy, u"t1"_s, u"Shop"_s);
    QVERIFY(copy->publish());
    const rows::Stamps before = stampsIn(desktop.file(), u"t1"_s);
    name(*copy, u"t1"_s, u"Web shop"_s);
    name(*copy, u"t1"_s, u"Shop"_s);
    Draft draft(copy->graph());
    draft.remove({u"t1"_s});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(!copy->append({{}, u"Anna"_s, now, u"Delete"_s, draft.edits()}).isNull());
    QVERIFY(!copy->append({{}, u"Anna"_s, now, u"Undo"_s, inverted(draft.edits())}).isNull());
    const ChangeId vendor =
        copy->append(setting(copy->graph(), u"t1"_s, u"vendor"_s, u"Somebody else"_s));
    QVERIFY(copy->publish());
    const rows::Stamps after = stampsIn(desktop.file(), u"t1"_s);
    QCOMPARE(after.born, before.born);
    QCOMPARE(after.of(u"name"_s), before.of(u"name"_s));
    QCOMPARE(after.of(u"kind"_s), before.of(u"kind"_s));
    QCOMPARE(after.of(u"vendor"_s).first().number, vendor.number);
    QCOMPARE(after.fields.size(), 2);
}

void TestStorage::theHistoryKeepsToItsBudget()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    QRandomGenerator random(3);
    ChangeId last;
    for (int i = 0; i < 60; ++i) {
        QByteArray noise(30'000, Qt::Uninitialized);
        random.fillRange(reinterpret_cast<quint32 *>(noise.data()), noise.size() / 4);
        last = copy->append(
            setting(copy->graph(), u"t1"_s, u"note"_s, QString::fromLatin1(noise.toBase64())));
    }
    QVERIFY(copy->publish());
    QVERIFY(QFileInfo(desktop.file()).size() < qint64(3) * 1024 * 1024);
    const auto history = copy->history();
    QVERIFY(history && history->size() > 10 && history->size() < 60);
    QCOMPARE(history->last().id, last);
    QCOMPARE(readProject(desktop.file())->held.value(last.run), last.number);
}

void TestStorage::whatIsNoCopyIsNeverOverwritten()
{
    const Desktop desktop;
    const Opened mine = created(desktop.file());
    QVERIFY(created(desktop.file(u"another.martlet"_s)));
    const QByteArray bytes = bytesOf(desktop.file(u"another.martlet"_s));
    QVERIFY(QFile::remove(desktop.file()));
    QVERIFY(QFile::rename(desktop.file(u"another.martlet"_s), desktop.file()));
    name(*mine, u"t1"_s, u"Mine"_s);
    const auto published = mine->publish();
    QVERIFY(!published);
    QCOMPARE(published.error().kind, Error::Kind::NotWritten);
    QVERIFY(published.error().sentence.contains(QFileInfo(mine->file()).fileName()));
    QCOMPARE(bytesOf(desktop.file()), bytes);
    QCOMPARE(desktop.entries().size(), 2);
    QVERIFY(mine->file().contains(u"(Anna, "_s));
    QCOMPARE(nameIn(readProject(mine->file())->graph, u"t1"_s), u"Mine"_s);
    QVERIFY(!mine->hasUnpublished());
    name(*mine, u"t1"_s, u"Mine again"_s);
    QVERIFY(mine->publish());
    QCOMPARE(nameIn(readProject(mine->file())->graph, u"t1"_s), u"Mine again"_s);
    QCOMPARE(desktop.entries().size(), 2);
}

void TestStorage::anOlderVersionUnderneathIsReplaced()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    const QByteArray older = bytesOf(desktop.file());
    name(*copy, u"t1"_s, u"Shop"_s);
    QVERIFY(copy->publish());
    writeBytes(desktop.file(), older);
    name(*copy, u"t2"_s, u"Mail"_s);
    QVERIFY(copy->publish());
    QVERIFY(readProject(desktop.file())->graph == copy->graph());
}

void TestStorage::workOnADamagedFileComesBackAndSparesTheFile()
{
    const Desktop desktop;
    {
        const Opened copy = created(desktop.file());
        name(*copy, u"t1"_s, u"Shop"_s);
    }
    const QByteArray half = bytesOf(desktop.file()).first(10'000);
    writeBytes(desktop.file(), half);
    const Opened copy = opened(desktop.file());
    QVERIFY(copy);
    QVERIFY(copy->notice().contains(u"cannot be read"_s));
    QCOMPARE(nameIn(copy->graph(), u"t1"_s), u"Shop"_s);
    QVERIFY(!copy->publish());
    QCOMPARE(bytesOf(desktop.file()), half);
    QVERIFY(readProject(copy->file())->graph == copy->graph());
}

void TestStorage::aVanishedFileIsWrittenAgain()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    QVERIFY(QFile::remove(desktop.file()));
    name(*copy, u"t1"_s, u"Shop"_s);
    QVERIFY(copy->publish());
    QVERIFY(readProject(desktop.file())->graph == copy->graph());
}

void TestStorage::aVanishedFolderIsReportedAndTheWorkKept()
{
    const Desktop desktop;
    const QString file = desktop.folder() + u"/stick/shop.martlet"_s;
    QVERIFY(QDir(desktop.folder()).mkdir(u"stick"_s));
    {
        const Opened copy = created(file);
        QVERIFY(QDir(desktop.folder() + u"/stick"_s).removeRecursively());
        name(*copy, u"t1"_s, u"Shop"_s);
        const auto published = copy->publish();
        QVERIFY(!published);
        QVERIFY(published.error().sentence.contains(u"its folder is gone"_s));
        QVERIFY(copy->hasUnpublished());
    }
    const Opened copy = opened(file);
    QVERIFY(copy);
    QVERIFY(!copy->notice().isEmpty());
    QCOMPARE(nameIn(copy->graph(), u"t1"_s), u"Shop"_s);
    QVERIFY(QDir(desktop.folder()).mkdir(u"stick"_s));
    QVERIFY(copy->publish());
    QVERIFY(readProject(file)->graph == copy->graph());
}

void TestStorage::whatMayNotBeWrittenIsReportedAndTheWorkKept()
{
    const Nobody nobody;
    const Desktop desktop;
    const QByteArray folder = desktop.folder().toUtf8();
    QByteArray bytes;
    {
        const Opened copy = created(desktop.file());
        QVERIFY(!copy->isReadOnly());
        bytes = bytesOf(desktop.file());
        QCOMPARE(::chmod(folder.constData(), 0555), 0);
        QVERIFY(copy->isReadOnly());
        name(*copy, u"t1"_s, u"Shop"_s);
        const auto published = copy->publish();
        QVERIFY(!published);
        QVERIFY(published.error().sentence.contains(u"you may not write there"_s));
    }
    QCOMPARE(::chmod(folder.constData(), 0755), 0);
    QCOMPARE(::chmod(desktop.file().toUtf8().constData(), 0444), 0);
    {
        const Opened copy = opened(desktop.file());
        QVERIFY(copy->isReadOnly());
        QCOMPARE(nameIn(copy->graph(), u"t1"_s), u"Shop"_s);
        QVERIFY(!copy->publish());
        QCOMPARE(bytesOf(desktop.file()), bytes);
    }
    QCOMPARE(::chmod(desktop.file().toUtf8().constData(), 0644), 0);
    const Opened copy = opened(desktop.file());
    QVERIFY(copy->publish());
    QCOMPARE(nameIn(readProject(desktop.file())->graph, u"t1"_s), u"Shop"_s);
    QCOMPARE(desktop.entries(), QStringList {u"shop.martlet"_s});
}

void TestStorage::whatMayNotBeReadIsRefused()
{
    const Nobody nobody;
    const Desktop desktop;
    QVERIFY(created(desktop.file()));
    QCOMPARE(::chmod(desktop.file().toUtf8().constData(), 0), 0);
    const auto project = readProject(desktop.file());
    QVERIFY(!project);
    QVERIFY(project.error().sentence.contains(u"You may not read"_s));
}

void TestStorage::linksAndPermissionsStay()
{
    const Desktop desktop;
    const QString link = desktop.file(u"link.martlet"_s);
    QVERIFY(created(desktop.file()));
    QCOMPARE(::chmod(desktop.file().toUtf8().constData(), 0640), 0);
    QVERIFY(QFile::link(desktop.file(), link));
    const Opened copy = opened(link);
    name(*copy, u"t1"_s, u"Shop"_s);
    QVERIFY(copy->publish());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(nameIn(readProject(desktop.file())->graph, u"t1"_s), u"Shop"_s);
    struct stat status = {};
    QCOMPARE(::stat(desktop.file().toUtf8().constData(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0640));
}

void TestStorage::replacedVersionsAreKeptOnThisComputer()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file());
    const QString project = readProject(desktop.file())->identity;
    for (int i = 0; i < 25; ++i) {
        name(*copy, u"t1"_s, u"Shop %1"_s.arg(i));
        QVERIFY(copy->publish());
    }
    const QDir backups(desktop.state() + u"/martlet/backups/"_s + project);
    const QStringList kept = backups.entryList(QDir::Files, QDir::Name);
    QVERIFY(kept.size() >= 20 && kept.size() <= 22);
    const auto latest = readProject(backups.filePath(kept.last()));
    QVERIFY(latest);
    QCOMPARE(nameIn(latest->graph, u"t1"_s), u"Shop 23"_s);
    QCOMPARE(QFile::permissions(desktop.state() + u"/martlet"_s)
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther),
             QFile::Permissions());
}

void TestStorage::copiesTakenWhilePublishingAllOpen()
{
    const Desktop desktop;
    const Opened copy = created(desktop.file(), stackOf(200));
    constexpr int copies = 20;
    std::atomic<int> taken = 0;
    std::thread copier([&] {
        for (; taken < copies; ++taken) {
            QFile::copy(desktop.file(), desktop.state() + u"/copy%1"_s.arg(taken));
            std::this_thread::sleep_for(std::chrono::milliseconds(3));
        }
    });
    int published = 0;
    for (; taken < copies || published < 3; ++published) {
        name(*copy, u"t1"_s, u"Shop %1"_s.arg(published));
        if (!copy->publish())
            break;
    }
    copier.join();
    QVERIFY(published >= 3);
    for (int i = 0; i < copies; ++i) {
        const auto project = readProject(desktop.state() + u"/copy%1"_s.arg(i));
        QVERIFY2(project, qPrintable(project ? QString() : project.error().detail));
    }
    qInfo("%d copies taken during %d publications: all open", copies, published);
}

static QDir oldProjects()
{
    return QDir(QString::fromUtf16(MARTLET_SOURCE_DIR) + u"/tests/data/projects"_s);
}

void TestStorage::filesOfAllVersionsOpenAndSave_data()
{
    QTest::addColumn<QString>("file");
    const QStringList names = oldProjects().entryList({u"*.martlet"_s}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &file : names)
        QTest::newRow(qPrintable(file)) << oldProjects().filePath(file);
}

// A copy for others tells the day on which it was made, and no more of those who made it.
void TestStorage::whatNobodyIsSaidToHaveMadeHasOnlyADay()
{
    const Desktop desktop;
    QVERIFY(WorkingCopy::create(desktop.file(), stackOf(2), {}, u"Copy"_s));
    const QList<Change> history = *opened(desktop.file())->history();
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().author, QString());
    QCOMPARE(history.first().time.toUTC().time(), QTime(0, 0));
    QVERIFY(qAbs(history.first().time.daysTo(QDateTime::currentDateTimeUtc())) <= 1);
}

void TestStorage::filesOfAllVersionsOpenAndSave()
{
    QFETCH(const QString, file);
    const QByteArray bytes = bytesOf(file);
    const QByteArray json = bytesOf(QString(file).replace(u".martlet"_s, u".json"_s));
    QCOMPARE(writeProjectJson(readProject(file)->graph), json);
    QCOMPARE(bytesOf(file), bytes);
    const Desktop desktop;
    writeBytes(desktop.file(), bytes);
    {
        const Opened copy = opened(desktop.file());
        QVERIFY(copy);
        QVERIFY(copy->history()->size() > 1);
        const Key note(u"note");
        Draft draft(copy->graph());
        draft.set(projectId, note, u"Saved again"_s);
        QVERIFY(
            !copy->append({{}, {}, QDateTime::currentDateTimeUtc(), {}, draft.edits()}).isNull());
        QVERIFY(
            !copy->append({{}, {}, QDateTime::currentDateTimeUtc(), {}, inverted(draft.edits())})
                 .isNull());
        QVERIFY(copy->publish());
    }
    QVERIFY(bytesOf(desktop.file()) != bytes);
    QCOMPARE(writeProjectJson(readProject(desktop.file())->graph), json);
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
