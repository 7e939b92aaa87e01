// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// Somebody else does something to the file, or its folder, while a project is open.

#include "desktop.h"
#include "model/storage/reader.h"
#include "tests/support/faultrow.h"

#include <QRandomGenerator>
#include <QtEndian>
#include <QTest>

#include <sys/stat.h>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

struct Ground
{
    const Desktop &desktop;
    QRandomGenerator &random;
    QByteArray older; ///< an earlier version of the file
    QByteArray other; ///< another project
};

/// What is done to the file. What it returns is not ours, and must stay as it is.
using Act = std::function<QByteArray(const Ground &)>;

void setRights(const QString &path, mode_t mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("rights cannot be changed");
}

QByteArray replaced(const Ground &ground, const QByteArray &bytes)
{
    QFile::remove(ground.desktop.file());
    writeBytes(ground.desktop.file(), bytes);
    return bytes;
}

/// Makes right what would keep anybody from working there.
void putRight(const Desktop &desktop)
{
    setRights(desktop.folder(), 0755);
    const QFileInfo file(desktop.file());
    if (file.isSymLink())
        QFile::remove(file.filePath());
    else if (file.isDir())
        QDir().rmdir(file.filePath());
    else if (file.exists())
        setRights(file.filePath(), 0644);
}

} // namespace

Q_DECLARE_METATYPE(Act)

class TestStorageUnderneath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndNothingForeignOverwritten_data();
    void nothingIsLostAndNothingForeignOverwritten();

private:
    static QString wrongAfter(const Act &act, int seed, bool *isLost);
};

void TestStorageUnderneath::nothingIsLostAndNothingForeignOverwritten_data()
{
    QTest::addColumn<Act>("act");
    const auto file = [](const Ground &ground) {
        return ground.desktop.file();
    };
    const auto row = [](const char *name, const Act &act) {
        QTest::newRow(name) << act;
    };
    row("removed", [=](const Ground &ground) {
        QFile::remove(file(ground));
        return QByteArray();
    });
    row("moved", [=](const Ground &ground) {
        const QString moved = ground.desktop.file(u"moved.martlet"_s);
        QFile::remove(moved);
        QFile::rename(file(ground), moved);
        return QByteArray();
    });
    row("truncated", [=](const Ground &ground) {
        QFile::resize(file(ground), ground.random.bounded(int(QFileInfo(file(ground)).size())));
        return bytesOf(file(ground));
    });
    row("emptied", [=](const Ground &ground) {
        QFile::resize(file(ground), 0);
        return QByteArray();
    });
    row("replaced by a text",
        [](const Ground &ground) { return replaced(ground, "Minutes of the meeting\n"); });
    row("replaced by an earlier version", [](const Ground &ground) {
        replaced(ground, ground.older);
        return QByteArray();
    });
    row("replaced by another project",
        [](const Ground &ground) { return replaced(ground, ground.other); });
    row("replaced by a newer version", [](const Ground &ground) {
        QByteArray bytes = ground.older;
        qToBigEndian(quint32(77), bytes.data() + 60);
        return replaced(ground, bytes);
    });
    row("replaced by a folder", [=](const Ground &ground) {
        QFile::remove(file(ground));
        QDir().mkdir(file(ground));
        return QByteArray();
    });
    row("replaced by a link to nowhere", [=](const Ground &ground) {
        QFile::remove(file(ground));
        QFile::link(u"/nowhere/at/all"_s, file(ground));
        return QByteArray();
    });
    row("made read-only", [=](const Ground &ground) {
        setRights(file(ground), 0444);
        return QByteArray();
    });
    row("in a folder made read-only", [](const Ground &ground) {
        setRights(ground.desktop.folder(), 0555);
        return QByteArray();
    });
}

/// What went wrong when this was done to the file at some moment of somebody's work; empty:
/// nothing.
QString TestStorageUnderneath::wrongAfter(const Act &act, int seed, bool *isLost)
{
    QRandomGenerator random(seed);
    const Desktop desktop;
    QByteArray foreign;
    QString goesOnIn;
    Graph last;
    {
        const QString apart = desktop.file(u"other.martlet"_s);
        static_cast<void>(WorkingCopy::create(apart, stackOf(3), u"Boris"_s, u"New"_s));
        const QByteArray other = bytesOf(apart);
        QFile::remove(apart);
        const auto made = WorkingCopy::create(desktop.file(), stackOf(5), u"Anna"_s, u"New"_s);
        if (!made)
            return u"cannot be made"_s;
        WorkingCopy &copy = **made;
        int number = 0;
        const auto work = [&] {
            for (int left = random.bounded(1, 6); left > 0; --left) {
                copy.append(setting(
                    copy.graph(), u"t%1"_s.arg(random.bounded(5)), u"note"_s, double(++number)));
            }
        };
        const QByteArray older = bytesOf(desktop.file());
        work();
        if (random.bounded(3) > 0)
            static_cast<void>(copy.publish());
        work();
        foreign = act({desktop, random, older, other});
        if (random.bounded(2) == 0)
            copy.lookAtFile();
        work();
        static_cast<void>(copy.publish()); // whatever it says, the work is kept
        work();
        if (!copy.flush())
            return u"not kept"_s;
        last = copy.graph();
        goesOnIn = copy.file();
    }
    if (!foreign.isEmpty() && bytesOf(desktop.file()) != foreign)
        return u"what was not ours is overwritten"_s;
    putRight(desktop);
    const auto again = WorkingCopy::open(goesOnIn);
    if (!again)
        return u"does not open: "_s + again.error().sentence;
    *isLost = (*again)->graph() != last;
    if (*isLost)
        return u"work is lost"_s;
    if (const auto published = (*again)->publish(); !published && goesOnIn == (*again)->file())
        return u"does not publish: "_s + published.error().sentence;
    const auto stored = readProject((*again)->file());
    return stored && stored->graph == last ? QString() : u"the file does not have it"_s;
}

void TestStorageUnderneath::nothingIsLostAndNothingForeignOverwritten()
{
    QFETCH(const Act, act);
    const Nobody nobody;
    FaultRow row(u"the file underneath is "_s + QString::fromLatin1(QTest::currentDataTag()));
    const int tries = MARTLET_FULL_TESTS ? 100 : 5;
    for (int seed = 1; seed <= tries; ++seed) {
        bool isLost = false;
        const QString wrong = wrongAfter(act, seed, &isLost);
        const QString how = u"seed %1: %2"_s.arg(seed).arg(wrong);
        wrong.isEmpty() ? row.survived() : isLost ? row.lost(how) : row.damaged(how);
    }
    QVERIFY2(row.isClean(), row.wrong());
}

QTEST_GUILESS_MAIN(TestStorageUnderneath)
#include "tst_storage_underneath.moc"
