// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/compare/moments.h"

#include "model/analysis/breakdown.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct MomentWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Moments)
};

/// The changes before a time, up to the first that is not.
qsizetype lastBefore(const QDateTime &time, const History &history)
{
    qsizetype number = 0;
    while (number < history.size() && history.at(number).time < time)
        ++number;
    return number - 1;
}

qsizetype lastOfSnapshot(const SnapshotRow &snapshot, const History &history, const Graph &now)
{
    const QString change = now.value(snapshot.id, u"change"_key).text();
    for (qsizetype number = 0; number < history.size(); ++number) {
        if (nameOfChange(history.at(number).id) == change)
            return number;
    }
    // One that knows only its day, or whose change is not kept any more.
    return lastBefore(snapshot.date.addDays(1).startOfDay(), history);
}

} // namespace

QString nameOfChange(const ChangeId &change)
{
    return u"%1:%2"_s.arg(QString::fromLatin1(change.run.toHex())).arg(change.number);
}

Result<qsizetype>
lastChangeUpTo(const QString &moment, DayEdge edge, const History &history, const Graph &now)
{
    QStringList names;
    for (const SnapshotRow &snapshot : snapshotsOf(now)) {
        if (snapshot.name.compare(moment, Qt::CaseInsensitive) == 0)
            return lastOfSnapshot(snapshot, history, now);
        names.append(snapshot.name);
    }
    // Qt takes a time for a day as well.
    const QDate day = QDate::fromString(moment, Qt::ISODate);
    if (day.isValid() && moment.size() == day.toString(Qt::ISODate).size())
        return lastBefore(day.addDays(edge == DayEdge::End ? 1 : 0).startOfDay(), history);
    if (const QDateTime time = QDateTime::fromString(moment, Qt::ISODateWithMs); time.isValid())
        return lastBefore(time, history);
    const QString known = names.isEmpty()
        ? MomentWords::tr("The project has no snapshot.")
        : MomentWords::tr("The project has these snapshots: %1.").arg(names.join(u", "_s));
    return Error {MomentWords::tr("“%1” is no day such as 2026-03-31, no time such as "
                                  "2026-03-31T14:30, and no snapshot. %2")
                      .arg(moment, known),
                  {},
                  Error::Kind::WrongUse};
}

} // namespace martlet
