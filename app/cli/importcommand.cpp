// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/projectaccess.h"
#include "model/exchange/formats.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSource = 64 << 20;

class ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    static void addOptions(QCommandLineParser &parser);
    static int run(const QCommandLineParser &parser, Console &console);

    ImportCommand(const QCommandLineParser &parser, Console &console)
        : m_parser(parser)
        , m_console(console)
        , m_target(parser.value(u"into"_s))
    { }
    int perform();

private:
    Result<void> readOptions();
    const Format *formatOf(const QString &source, const QByteArray &bytes) const;
    Result<void> importOne(const QString &source);
    Result<void> keep(const Draft &draft, const QString &source);
    QString labelOf(const QString &source) const;

    const QCommandLineParser &m_parser;
    Console &m_console;
    QString m_target;
    ImportOptions m_options;
    std::unique_ptr<WorkingCopy> m_project; ///< none while there is no file
    Graph m_graph;
    ImportReport m_report;
    qsizetype m_failed = 0; ///< sources that could not be read at all
    bool m_readAny = false; ///< whether something of at least one source was taken
};

void ImportCommand::addOptions(QCommandLineParser &parser)
{
    addOption(parser, u"into"_s, tr("The project; it is made where it is missing."), u"FILE"_s);
    addOption(parser,
              u"as"_s,
              tr("The format, where guessing goes wrong; “martlet list formats” names all."),
              u"FORMAT"_s);
    addOption(parser,
              u"map"_s,
              tr("Which field a column fills; COLUMN= leaves it out. May be repeated."),
              u"COLUMN=FIELD"_s);
    addOption(parser, u"partial"_s, tr("Take the sound part of a file that has faults."));
    addOption(parser,
              u"overwrite"_s,
              tr("Where sheets that come back and the project have changed the same, take the "
                 "sheets."));
    addOption(parser, u"dry-run"_s, tr("Only tell what would be done."));
    addOption(parser, u"format"_s, tr("How to answer: text or json."), u"FORMAT"_s);
}

Result<void> ImportCommand::readOptions()
{
    const auto wrong = [](const QString &sentence) {
        return Error {sentence, {}, Error::Kind::WrongUse};
    };
    m_options.leaveOutFaults = m_parser.isSet(u"partial"_s);
    m_options.overwrite = m_parser.isSet(u"overwrite"_s);
    const QStringList maps = m_parser.values(u"map"_s);
    for (const QString &map : maps) {
        const qsizetype sign = map.lastIndexOf(u'=');
        if (sign <= 0)
            return wrong(tr("“%1” is not of the form COLUMN=FIELD.").arg(map));
        m_options.columns.insert(map.left(sign), map.mid(sign + 1));
    }
    const QString answer = m_parser.value(u"format"_s);
    if (!answer.isEmpty() && answer != "text"_L1 && answer != "json"_L1)
        return wrong(tr("“%1” is no form of answer. There are: text, json.").arg(answer));
    QStringList ids;
    for (const Format &format : formats()) {
        if (format.import)
            ids.append(format.id);
    }
    const QString as = m_parser.value(u"as"_s);
    if (!as.isEmpty() && !ids.contains(as))
        return wrong(tr("There is no import of “%1”. %2").arg(as, candidates(as, ids)));
    if (m_target.isEmpty() || m_parser.positionalArguments().isEmpty())
        return wrong(tr("The command needs files to import, and --into FILE."));
    if (const auto named = notForProjects(m_target))
        return wrong(*named);
    return {};
}

const Format *ImportCommand::formatOf(const QString &source, const QByteArray &bytes) const
{
    const QString as = m_parser.value(u"as"_s);
    return as.isEmpty() ? guessFormat(source, bytes) : findFormat(as);
}

QString ImportCommand::labelOf(const QString &source) const
{
    return tr("Import %1").arg(QFileInfo(source).fileName());
}

Result<void> ImportCommand::keep(const Draft &draft, const QString &source)
{
    m_graph = draft.graph();
    if (m_parser.isSet(u"dry-run"_s))
        return {};
    if (m_project)
        return commit(*m_project, draft, labelOf(source), m_console);
    const Result<Passphrase> passphrase = passphraseForNew(m_target, m_console);
    if (!passphrase)
        return passphrase.error();
    auto made =
        WorkingCopy::create(m_target, m_graph, m_console.author, labelOf(source), *passphrase);
    if (!made)
        return made.error();
    m_project = std::move(*made);
    return {};
}

Result<void> ImportCommand::importOne(const QString &source)
{
    const Result<QByteArray> bytes = readWholeFile(source, largestSource);
    if (!bytes)
        return bytes.error();
    const Format *format = formatOf(source, *bytes);
    if (!format)
        return Error {tr("“%1” is in no format that can be imported. Where it is one, say which "
                         "with --as.")
                          .arg(source),
                      {},
                      Error::Kind::Unreadable};
    m_options.source = QFileInfo(source).fileName();
    Draft draft(m_graph);
    const bool isFirst = m_graph.size() == 0;
    if (isFirst && format->id != "json"_L1) {
        draft.create(Key(u"project"), QFileInfo(m_target).completeBaseName(), projectId);
        draft.set(projectId, key::createdOn, m_console.today.toString(Qt::ISODate));
    }
    const Result<ImportReport> report = format->import(*bytes, m_options, draft);
    if (!report) {
        Error error = report.error();
        //: name of a file, and what is wrong with it
        error.sentence = tr("%1: %2").arg(source, error.sentence);
        return error;
    }
    m_report.append(*report);
    const bool tookNothing = report->added.isEmpty() && report->changed.isEmpty()
        && report->unchanged == 0 && report->undecided.isEmpty() && !report->rejected.isEmpty();
    m_readAny = m_readAny || !tookNothing;
    return tookNothing ? Result<void>() : keep(draft, source);
}

int ImportCommand::perform()
{
    if (const Result<void> fine = readOptions(); !fine)
        return m_console.fail(fine.error());
    if (QFileInfo::exists(m_target)) {
        auto opened = m_parser.isSet(u"dry-run"_s) ? openProjectFile(m_target, m_console)
                                                   : openToChange(m_target, m_console);
        if (!opened)
            return m_console.fail(opened.error());
        m_project = std::move(*opened);
        m_graph = m_project->graph();
    }
    const QStringList sources = m_parser.positionalArguments();
    for (const QString &source : sources) {
        const Result<void> done = importOne(source);
        if (done)
            continue;
        const int code = m_console.fail(done.error());
        if (code != Console::unreadable)
            return code;
        ++m_failed;
        m_report.rejected.append({QFileInfo(source).fileName(), 0, {}, {}, done.error().sentence});
    }
    if (m_failed == sources.size())
        return Console::unreadable;
    if (m_parser.value(u"format"_s) == "json"_L1)
        m_console.print(QJsonDocument(m_report.json()).toJson());
    else
        m_console.print(m_report.text(m_graph));
    if (!m_report.undecided.isEmpty())
        m_console.say(tr("Take what the sheets say with --overwrite."));
    if (m_parser.isSet(u"dry-run"_s))
        m_console.say(tr("Nothing was written: this was only a look."));
    return m_readAny ? Console::fine : Console::unreadable;
}

int ImportCommand::run(const QCommandLineParser &parser, Console &console)
{
    return ImportCommand(parser, console).perform();
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            u"SOURCE… --into FILE"_s,
            QT_TRANSLATE_NOOP("martlet::Cli",
                              "Brings files into a project; what is there already is updated."),
            true,
            &ImportCommand::addOptions,
            &ImportCommand::run};
}

} // namespace martlet
