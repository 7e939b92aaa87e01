// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/itemchoice.h"
#include "app/cli/projectaccess.h"
#include "app/cli/viewchoice.h"
#include "model/comments/commenttext.h"
#include "model/comments/subject.h"

#include <QJsonDocument>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class CommentsCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    CommentsCommand(const QCommandLineParser &parser, Console &console)
        : m_parser(parser)
        , m_console(console)
    { }

    static void addOptions(QCommandLineParser &parser)
    {
        addOption(parser,
                  u"on"_s,
                  tr("Only those on this element, data flow, view or finding (its key)."),
                  u"ITEM"_s);
        addOption(parser, u"state"_s, tr("Which: open, resolved or all; else open."), u"STATE"_s);
        addOption(parser, u"format"_s, tr("How to answer: text or json."), u"FORMAT"_s);
        addOption(parser,
                  u"add"_s,
                  tr("Write a comment: on what --on names, or as an answer to --reply."),
                  u"TEXT"_s);
        addOption(parser, u"reply"_s, tr("The thread that --add answers."), u"THREAD"_s);
        addOption(parser, u"resolve"_s, tr("Settle this thread."), u"THREAD"_s);
        addOption(parser, u"reopen"_s, tr("Open this thread again."), u"THREAD"_s);
    }

    static int run(const QCommandLineParser &parser, Console &console)
    {
        return CommentsCommand(parser, console).perform();
    }

private:
    int perform();
    int list(const Graph &graph);
    int change(WorkingCopy &project);
    bool isChanging() const;
    Result<QString> subject(const Graph &graph) const;
    Result<Thread> threadNamed(const Graph &graph, const QString &option) const;
    Result<QString> edit(Draft *draft) const;
    QString valueOr(const QString &option, const QString &otherwise) const
    {
        return m_parser.isSet(option) ? m_parser.value(option) : otherwise;
    }

    const QCommandLineParser &m_parser;
    Console &m_console;
};

bool CommentsCommand::isChanging() const
{
    return m_parser.isSet(u"add"_s) || m_parser.isSet(u"resolve"_s) || m_parser.isSet(u"reopen"_s);
}

/// What the words after --on mean: one element or flow, else a view; the key of a finding is taken
/// as it is, since the finding may have gone.
Result<QString> CommentsCommand::subject(const Graph &graph) const
{
    const QString word = m_parser.value(u"on"_s);
    if (!graph.contains(word) && !partsOfFindingKey(word).rule.isEmpty())
        return word;
    const Result<QStringList> items = chosenItems(graph, word);
    if (items && items->size() == 1)
        return items->first();
    if (items)
        return Error {tr("“%1” means several things. Name one of them.").arg(word),
                      {},
                      Error::Kind::WrongUse};
    const Result<QStringList> views = chosenViews(graph, word);
    if (views && views->size() == 1)
        return views->first();
    return items.error();
}

Result<Thread> CommentsCommand::threadNamed(const Graph &graph, const QString &option) const
{
    const QString id = m_parser.value(option);
    QStringList ids;
    for (const Thread &thread : threadsOf(graph)) {
        const bool isIt = thread.id == id
            || std::ranges::any_of(thread.comments,
                                   [&](const Comment &comment) { return comment.id == id; });
        if (isIt)
            return thread;
        ids.append(thread.id);
    }
    return Error {
        tr("There is no thread “%1”. %2").arg(id, candidates(id, ids)), {}, Error::Kind::WrongUse};
}

/// Does what is asked for and returns what to print: the identity of a new comment.
Result<QString> CommentsCommand::edit(Draft *draft) const
{
    const commenting::Voice voice {m_console.author, QDateTime::currentDateTimeUtc()};
    QString made;
    if (m_parser.isSet(u"add"_s)) {
        const QString text = m_parser.value(u"add"_s);
        if (const QString problem = commenting::problemOf(text); !problem.isEmpty())
            return Error {problem, {}, Error::Kind::WrongUse};
        if (m_parser.isSet(u"reply"_s)) {
            const Result<Thread> thread = threadNamed(draft->graph(), u"reply"_s);
            if (!thread)
                return thread.error();
            made = commenting::reply(draft, *thread, text, voice);
        } else {
            const Result<QString> on = subject(draft->graph());
            if (!on)
                return on.error();
            if (*on == standardView)
                draft->keepStandardView();
            made = commenting::begin(draft, *on, text, voice);
        }
    }
    for (const bool resolved : {true, false}) {
        const QString option = resolved ? u"resolve"_s : u"reopen"_s;
        if (!m_parser.isSet(option))
            continue;
        const Result<Thread> thread = threadNamed(draft->graph(), option);
        if (!thread)
            return thread.error();
        commenting::setResolved(draft, *thread, resolved);
    }
    return made;
}

int CommentsCommand::change(WorkingCopy &project)
{
    Draft draft(project.graph());
    const Result<QString> made = edit(&draft);
    if (!made)
        return m_console.fail(made.error());
    if (draft.isEmpty()) {
        m_console.say(tr("It is so already."));
        return Console::fine;
    }
    const QString label = m_parser.isSet(u"reply"_s) ? tr("Reply to a comment")
        : m_parser.isSet(u"add"_s)                   ? tr("Comment")
        : m_parser.isSet(u"resolve"_s)               ? tr("Resolve comments")
                                                     : tr("Open comments again");
    if (const Result<void> done = commit(project, draft, label, m_console); !done)
        return m_console.fail(done.error());
    if (!made->isEmpty())
        m_console.print(*made + u'\n');
    return Console::fine;
}

int CommentsCommand::list(const Graph &graph)
{
    const QString state = valueOr(u"state"_s, u"open"_s);
    QList<Thread> threads = threadsOf(graph);
    if (m_parser.isSet(u"on"_s)) {
        const Result<QString> on = subject(graph);
        if (!on)
            return m_console.fail(on.error());
        threads = threadsOn(graph, *on);
    }
    threads.removeIf([&](const Thread &thread) {
        return state != "all"_L1 && thread.isOpen() != (state == "open"_L1);
    });
    if (valueOr(u"format"_s, u"text"_s) == "json"_L1)
        m_console.print(QJsonDocument(threadsJson(graph, threads)).toJson());
    else
        m_console.print(threadsText(graph, threads, m_console.today));
    return Console::fine;
}

int CommentsCommand::perform()
{
    const auto file = onlyFile(m_parser, m_console);
    if (!file)
        return Console::misused;
    const auto isOneOf = [this](const QString &option, const QStringList &allowed) {
        return !m_parser.isSet(option) || allowed.contains(m_parser.value(option));
    };
    const QStringList formats {u"text"_s, u"json"_s};
    const QStringList states {u"open"_s, u"resolved"_s, u"all"_s};
    const QString format = m_parser.value(u"format"_s);
    const QString state = m_parser.value(u"state"_s);
    if (!isOneOf(u"format"_s, formats))
        return m_console.wrongUse(
            tr("“%1” is no form of answer. %2").arg(format, candidates(format, formats)));
    if (!isOneOf(u"state"_s, states))
        return m_console.wrongUse(
            tr("“%1” is no state of comments. %2").arg(state, candidates(state, states)));
    const bool isReply = m_parser.isSet(u"reply"_s);
    if (m_parser.isSet(u"add"_s) && m_parser.isSet(u"on"_s) == isReply)
        return m_console.wrongUse(
            tr("Say either with --on what the comment is on, or with --reply what it answers."));
    if (isReply && !m_parser.isSet(u"add"_s))
        return m_console.wrongUse(tr("Say with --add what the answer is."));
    if (!isChanging()) {
        const Result<Graph> graph = projectContent(*file, m_console);
        return graph ? list(*graph) : m_console.fail(graph.error());
    }
    const auto project = openToChange(*file, m_console);
    return project ? change(**project) : m_console.fail(project.error());
}

} // namespace

Command commentsCommand()
{
    return {
        u"comments"_s,
        u"FILE"_s,
        QT_TRANSLATE_NOOP("martlet::Cli", "Lists what people say of a project, and adds to it."),
        true,
        &CommentsCommand::addOptions,
        &CommentsCommand::run};
}

} // namespace martlet
