// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// Computers whose clocks are wrong by ten years: nothing rests on a clock.

#include "editorrun.h"
#include "model/storage/reader.h"

#include <QProcess>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QStringList clocks {u"0"_s, u"315360000"_s, u"-315360000"_s}; // ten years, in seconds

class TestStorageClocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mergedIsTheSameAtAnyClock();

private:
    static std::optional<Graph>
    merged(const QString &ours, const QString &theirs, const QString &clock);
    static std::optional<QByteArray> worked(const QByteArray &file, const QString &clock);
};

/// The file after somebody worked on it whose clock is wrong.
std::optional<QByteArray> TestStorageClocks::worked(const QByteArray &file, const QString &clock)
{
    const Desktop desktop;
    if (!file.isEmpty())
        writeBytes(desktop.file(), file);
    const Told told = runEditor(desktop, {{u"MARTLET_FAULT_CLOCK"_s, clock}});
    if (told.failures > 0 || told.published == 0)
        return {};
    return bytesOf(desktop.file());
}

/// What comes of merging two files by the program itself, on a computer whose clock is wrong.
std::optional<Graph>
TestStorageClocks::merged(const QString &ours, const QString &theirs, const QString &clock)
{
    const Desktop desktop;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QString::fromUtf16(MARTLET_FAULTSHIM));
    environment.insert(u"MARTLET_FAULT_CLOCK"_s, clock);
    program.setProcessEnvironment(environment);
    program.start(QString::fromUtf16(MARTLET_PROGRAM),
                  {u"merge"_s, ours, theirs, u"--to"_s, desktop.file()});
    if (!program.waitForFinished(60'000) || program.exitCode() != 1) // 1: with conflicts
        return {};
    const auto project = readProject(desktop.file());
    return project ? std::optional(project->graph) : std::nullopt;
}

void TestStorageClocks::mergedIsTheSameAtAnyClock()
{
    const QTemporaryDir folder;
    FaultRow row(u"clocks wrong by ten years: merges"_s);
    const auto first = worked({}, clocks.at(0));
    QVERIFY(first);
    for (int round = 0; round < (MARTLET_FULL_TESTS ? 20 : 2); ++round) {
        QStringList files;
        for (const QString &clock : {clocks.at(1), clocks.at(2)}) {
            auto bytes = worked(*first, clock);
            if (bytes && !files.isEmpty()) // more work than the other's, so that values differ
                bytes = worked(*bytes, clock);
            QVERIFY(bytes);
            files.append(folder.filePath(clock));
            writeBytes(files.last(), *bytes);
        }
        // The years are in the histories, so the clocks were wrong indeed.
        const QDateTime latest = readHistory(openProject(files.at(0))->rows)->last().time;
        const QDateTime earliest = readHistory(openProject(files.at(1))->rows)->first().time;
        QVERIFY(earliest.daysTo(latest) > 7000);
        const auto expected = merged(files.at(0), files.at(1), clocks.at(0));
        QVERIFY(expected);
        QVERIFY(!undecidedIn(*expected).isEmpty());
        for (const QString &clock : clocks) {
            for (const bool isSwapped : {false, true}) {
                const auto graph = merged(files.at(isSwapped), files.at(!isSwapped), clock);
                QVERIFY(graph);
                *graph == *expected ? row.survived()
                                    : row.damaged(u"round %1, clock %2"_s.arg(round).arg(clock));
            }
        }
    }
    QVERIFY2(row.isClean(), row.wrong());
}

QTEST_GUILESS_MAIN(TestStorageClocks)
#include "tst_storage_clocks.moc"
