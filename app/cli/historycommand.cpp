// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/itemchoice.h"
#include "app/cli/projectaccess.h"
#include "model/analysis/breakdown.h"
#include "model/compare/stepindex.h"
#include "model/schema/jsonvalue.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class HistoryCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    HistoryCommand(const QCommandLineParser &parser, Console &console)
        : m_parser(parser)
        , m_console(console)
    { }

    static void addOptions(QCommandLineParser &parser)
    {
        addOption(parser,
                  u"item"_s,
                  tr("Only what was done to this element or data flow, and what joins it."),
                  u"ITEM"_s);
        addOption(parser, u"format"_s, tr("How to answer: text or json."), u"FORMAT"_s);
        addOption(parser,
                  u"compact-before"_s,
                  tr("Drop the changes before this day, but for the days of snapshots."),
                  u"DATE"_s);
    }

    static int run(const QCommandLineParser &parser, Console &console)
    {
        return HistoryCommand(parser, console).perform();
    }

private:
    int perform();
    int list(const WorkingCopy &project, const History &history);
    int compact(WorkingCopy &project, const History &history, QDate day);
    QString text(const History &history, const QList<History::Step> &steps) const;
    QByteArray json(const History &history, const QList<History::Step> &steps) const;
    QJsonObject told(const History &history, const History::Step &step, qsizetype number) const;

    bool isTold(qsizetype step) const
    {
        return m_items.isEmpty() || std::ranges::any_of(m_items, [&](const QString &item) {
                   return m_index.touches(step, item);
               });
    }
    QString format() const
    {
        return m_parser.isSet(u"format"_s) ? m_parser.value(u"format"_s) : u"text"_s;
    }

    const QCommandLineParser &m_parser;
    Console &m_console;
    StepIndex m_index;
    QStringList m_items; ///< of which alone something is told; empty: of all
};

QString HistoryCommand::text(const History &history, const QList<History::Step> &steps) const
{
    QString lines;
    for (qsizetype i = steps.size() - 1; i >= 0; --i) {
        const Change &last = history.at(steps[i].last);
        if (!isTold(i))
            continue;
        const QString names = m_index.namesBeside(i, last.label);
        lines += last.time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) + u"  "_s
            + (last.author.isEmpty() ? u"–"_s : last.author) + u"  "_s + stepLabel(last)
            + (names.isEmpty() ? QString() : u": "_s + names) + u'\n';
    }
    if (!history.isWhole() && !history.isEmpty())
        lines += tr("Not all changes before %1 are kept any more.")
                     .arg(history.at(0).time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s))
            + u'\n';
    return lines;
}

QJsonObject
HistoryCommand::told(const History &history, const History::Step &step, qsizetype number) const
{
    const Change &last = history.at(step.last);
    QJsonArray items;
    for (const QString &item : m_index.itemsOf(number))
        items.append(QJsonObject {{u"id"_s, item},
                                  {u"kind"_s, m_index.kindOf(item).text()},
                                  {u"name"_s, m_index.nameOf(item)}});
    QJsonArray edits;
    for (const Edit &edit : history.editsOf(step))
        edits.append(QJsonObject {{u"item"_s, edit.item},
                                  {u"field"_s, edit.field.text()},
                                  {u"before"_s, plainJson(edit.before)},
                                  {u"after"_s, plainJson(edit.after)}});
    return {{u"time"_s, last.time.toUTC().toString(Qt::ISODateWithMs)},
            {u"author"_s, last.author},
            {u"label"_s, last.label},
            {u"items"_s, items},
            {u"edits"_s, edits}};
}

QByteArray HistoryCommand::json(const History &history, const QList<History::Step> &steps) const
{
    QJsonArray changes;
    for (qsizetype i = steps.size() - 1; i >= 0; --i) {
        if (isTold(i))
            changes.append(told(history, steps[i], i));
    }
    return QJsonDocument(QJsonObject {{u"whole"_s, history.isWhole()}, {u"changes"_s, changes}})
        .toJson();
}

int HistoryCommand::list(const WorkingCopy &project, const History &history)
{
    const QList<History::Step> steps = history.steps();
    m_index = StepIndex(history, steps, project.graph());
    if (m_parser.isSet(u"item"_s)) {
        const Result<QStringList> items = chosenItems(project.graph(), m_parser.value(u"item"_s));
        if (!items)
            return m_console.fail(items.error());
        m_items = *items;
    }
    if (format() == "json"_L1)
        m_console.print(json(history, steps));
    else
        m_console.print(text(history, steps));
    return Console::fine;
}

int HistoryCommand::compact(WorkingCopy &project, const History &history, QDate day)
{
    QSet<QDate> kept;
    for (const SnapshotRow &snapshot : snapshotsOf(project.graph()))
        kept.insert(snapshot.date);
    const ShorterHistory shorter = shortened(history, day.startOfDay(), kept);
    if (shorter.dropped.isEmpty()) {
        m_console.say(tr("Nothing is older than that; the history stays as it is."));
        return Console::fine;
    }
    m_console.say(
        tr("%n changes are dropped from the history (%1).", nullptr, int(shorter.dropped.size()))
            .arg(QLocale().formattedDataSize(shorter.room)));
    Result<void> done = project.shortenHistory(shorter);
    if (done)
        done = project.publish();
    return done ? Console::fine : m_console.fail(done.error());
}

int HistoryCommand::perform()
{
    const auto file = onlyFile(m_parser, m_console);
    if (!file)
        return Console::misused;
    const QStringList formats {u"text"_s, u"json"_s};
    if (!formats.contains(format()))
        return m_console.wrongUse(
            tr("“%1” is no form of answer. %2").arg(format(), candidates(format(), formats)));
    const bool isCompacting = m_parser.isSet(u"compact-before"_s);
    const QString wanted = m_parser.value(u"compact-before"_s);
    const QDate day = QDate::fromString(wanted, Qt::ISODate);
    if (isCompacting && !day.isValid())
        return m_console.wrongUse(tr("“%1” is no day. Write it as 2026-03-31.").arg(wanted));
    const auto project =
        isCompacting ? openToChange(*file, m_console) : openProjectFile(*file, m_console);
    if (!project)
        return m_console.fail(project.error());
    const Result<History> history = (*project)->packedHistory().result();
    if (!history)
        return m_console.fail(history.error());
    return isCompacting ? compact(**project, *history, day) : list(**project, *history);
}

} // namespace

Command historyCommand()
{
    return {u"history"_s,
            u"FILE"_s,
            QT_TRANSLATE_NOOP("martlet::Cli", "Tells who changed what, and when."),
            false,
            &HistoryCommand::addOptions,
            &HistoryCommand::run};
}

} // namespace martlet
