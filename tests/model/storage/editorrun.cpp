// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "editorrun.h"

#include "model/storage/reader.h"

#include <QProcess>

using namespace martlet;
using namespace Qt::StringLiterals;

void Told::read(const QByteArray &output)
{
    const QByteArrayList lines = output.split('\n');
    for (const QByteArray &line : lines) {
        const qint64 number = line.mid(line.indexOf(' ') + 1).toLongLong();
        made = made || line.startsWith("made");
        failures += line.startsWith("failed") ? 1 : 0;
        if (line.startsWith("kept "))
            kept = number;
        if (line.startsWith("published "))
            published = number;
    }
}

qint64 numberIn(const Graph &graph, qint64 change, int hand)
{
    return qint64(highestNote(graph, u"t%1"_s.arg(hand * 5 + change % 5)));
}

int lacking(const Graph &graph, qint64 last, int hand)
{
    int missing = 0;
    for (qint64 change = std::max(qint64(1), last - 4); change <= last; ++change)
        missing += numberIn(graph, change, hand) < change ? 1 : 0;
    return missing;
}

Told runEditor(const Desktop &desktop, const QMap<QString, QString> &shim, const QString &mode)
{
    desktop.sitDown();
    QProcess editor;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QString::fromUtf16(MARTLET_FAULTSHIM));
    environment.insert(u"MARTLET_FAULT_COUNT"_s, desktop.state() + u"/calls"_s);
    for (const auto &[name, value] : shim.asKeyValueRange())
        environment.insert(name, value);
    editor.setProcessEnvironment(environment);
    editor.start(QString::fromUtf16(MARTLET_EDITOR), {desktop.file(), mode});
    Told told;
    if (!editor.waitForFinished(30'000))
        qWarning("the editor hangs");
    told.read(editor.readAllStandardOutput());
    told.wasKilled = editor.exitStatus() == QProcess::CrashExit;
    return told;
}

int callsOfARun(const QMap<QString, QString> &shim)
{
    const Desktop desktop;
    const Told told = runEditor(desktop, shim);
    return told.failures == 0 && told.published == 10
        ? bytesOf(desktop.state() + u"/calls"_s).toInt()
        : 0;
}

Verdict verdictOn(const Desktop &desktop, const Told &told)
{
    const bool exists = QFile::exists(desktop.file());
    if (told.made && !exists)
        return {Verdict::Kind::Lost, u"the file is gone"_s};
    if (exists) {
        const auto file = readProject(desktop.file());
        if (!file)
            return {Verdict::Kind::Damaged, u"the file is broken: "_s + file.error().detail};
        if (lacking(file->graph, told.published) > 0)
            return {Verdict::Kind::Lost, u"published changes are not in the file"_s};
    }
    if (!told.made)
        return {};
    const auto copy = WorkingCopy::open(desktop.file());
    if (!copy)
        return {Verdict::Kind::Damaged, u"does not open: "_s + copy.error().detail};
    if (lacking((*copy)->graph(), told.kept) > 0)
        return {Verdict::Kind::Lost, u"kept changes are lost"_s};
    const auto published = (*copy)->publish();
    if (!published)
        return {Verdict::Kind::Damaged, u"does not publish: "_s + published.error().sentence};
    if (desktop.entries() != QStringList {u"shop.martlet"_s})
        return {Verdict::Kind::Damaged, u"left beside the file: "_s + desktop.entries().join(u' ')};
    return {};
}

void count(FaultRow &row, const Verdict &verdict, const QString &how)
{
    const QString what = how + u": "_s + verdict.what;
    switch (verdict.kind) {
    case Verdict::Kind::Fine:
        row.survived();
        break;
    case Verdict::Kind::Lost:
        row.lost(what);
        break;
    case Verdict::Kind::Damaged:
        row.damaged(what);
        break;
    }
}
