// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0
//
// A process that edits a project, for tests that kill it or let its system calls fail. It says on
// standard output what it was told is safe:
//   made             the project exists
//   kept N           change N is durable
//   published N      all changes up to N are in the file
//   failed ...       something was reported to have failed
// Change N sets the field `note` of tool N % 5 to N; another hand has the next five tools.
//
// storage_editor FILE steps   makes or opens the project, ten changes one by one, and closes
// storage_editor FILE run [HAND]
//                             changes without end, and merges the copies that it finds; hand 0
//                             where no other is named
// storage_editor FILE carelessly
//                             as other programs do: writes over the file, and says that all is well

#include "desktop.h"

#include <QCoreApplication>
#include <QTimer>

#include <unistd.h>

#include <cstdlib>

using namespace martlet;
using namespace Qt::StringLiterals;

/// By the very call, so that a record of the calls has it in its place.
static void sayLine(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        std::abort();
}

static void say(const char *what, qint64 number)
{
    sayLine(QString::fromLatin1(what) + u' ' + QString::number(number));
}

static void complain(const Error &error)
{
    sayLine(u"failed "_s + error.sentence + u" / "_s + error.detail);
}

static Change change(const Graph &graph, qint64 number, int hand = 0)
{
    return setting(graph, u"t%1"_s.arg(hand * 5 + number % 5), u"note"_s, double(number));
}

static qint64 lastNumber(const Graph &graph, int hand = 0)
{
    double last = 0;
    for (int i = 0; i < 5; ++i)
        last = std::max(last, highestNote(graph, u"t%1"_s.arg(hand * 5 + i)));
    return qint64(last);
}

static Result<std::unique_ptr<WorkingCopy>> makeOrOpen(const QString &file)
{
    if (QFile::exists(file))
        return WorkingCopy::open(file);
    return WorkingCopy::create(file, stackOf(5), u"Anna"_s, u"New project"_s);
}

static void takeSteps(WorkingCopy &copy)
{
    const qint64 first = lastNumber(copy.graph()) + 1;
    for (qint64 number = first; number < first + 10; ++number) {
        copy.append(change(copy.graph(), number));
        const auto kept = copy.flush();
        kept ? say("kept", number) : complain(kept.error());
        if (number % 3 != 0)
            continue;
        const auto published = copy.publish();
        published ? say("published", number) : complain(published.error());
    }
    const auto published = copy.publish();
    published ? say("published", first + 9) : complain(published.error());
}

static void takeCarelessSteps(WorkingCopy &copy, const QString &file)
{
    for (qint64 number = 1; number <= 10; ++number) {
        const QString apart = file + QString::number(number);
        copy.append(change(copy.graph(), number));
        const auto saved = copy.saveCopy(apart);
        saved ? writeBytes(file, bytesOf(apart)) : complain(saved.error());
        QFile::remove(apart);
        say("published", number);
    }
}

static void mergeAll(WorkingCopy &copy, const QList<FoundCopy> &found)
{
    for (const FoundCopy &one : found) {
        const auto merged = copy.merge(one.file, u"Anna"_s, u"Merge"_s);
        if (!merged)
            complain(merged.error());
    }
}

static int runWithoutEnd(WorkingCopy &copy, int hand)
{
    qint64 number = lastNumber(copy.graph(), hand);
    QObject::connect(&copy, &WorkingCopy::copiesFound, [&copy](const QList<FoundCopy> &found) {
        mergeAll(copy, found);
    });
    copy.lookAtFile();
    qint64 ahead = 0; // of the numbers that the working copy gives
    QObject::connect(&copy, &WorkingCopy::kept, [&ahead](const ChangeId &upTo) {
        say("kept", ahead + upTo.number);
    });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        ++number;
        ahead = number - copy.append(change(copy.graph(), number, hand)).number;
        if (number % 20 == 0)
            copy.publishLater();
    });
    timer.start(1);
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    auto copy = makeOrOpen(arguments.at(1));
    if (!copy) {
        complain(copy.error());
        return 3;
    }
    say("made", 0);
    if (arguments.at(2) == "run"_L1)
        return runWithoutEnd(**copy, arguments.value(3).toInt());
    if (arguments.at(2) == "carelessly"_L1)
        takeCarelessSteps(**copy, arguments.at(1));
    else
        takeSteps(**copy);
    return 0;
}
