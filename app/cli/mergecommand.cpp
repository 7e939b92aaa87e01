// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/passphraseinput.h"
#include "app/cli/projectaccess.h"
#include "model/base/text.h"
#include "model/compare/mergetext.h"
#include "model/compare/proposals.h"
#include "model/exchange/formats.h"
#include "model/merge/decisions.h"
#include "model/storage/changepackage.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestSource = 64 << 20;

bool isOneFile(const QString &a, const QString &b)
{
    const QFileInfo one(a);
    const QFileInfo other(b);
    return one.exists() && other.exists() && one.canonicalFilePath() == other.canonicalFilePath();
}

void join(HeldChanges *all, const HeldChanges &more)
{
    for (const auto &[run, number] : more.asKeyValueRange())
        (*all)[run] = std::max(all->value(run), number);
}

class MergeCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    MergeCommand(const QCommandLineParser &parser, Console &console)
        : m_parser(parser)
        , m_console(console)
        , m_theirs(parser.positionalArguments())
        , m_out(parser.value(u"to"_s))
    {
        if (!m_theirs.isEmpty())
            m_ours = m_theirs.takeFirst();
    }

    static void addOptions(QCommandLineParser &parser);
    static int run(const QCommandLineParser &parser, Console &console)
    {
        return MergeCommand(parser, console).perform();
    }

private:
    struct Foreign
    {
        QString file;
        Graph graph;
    };
    struct Package
    {
        QString file;
        HeldChanges builtOn;
        HeldChanges held;
    };

    int perform();
    QString fault() const;
    Result<void> read();
    Result<void> readTheirs(const QString &file);
    Result<void> readChangesOf(const QString &file);
    void orderPackages();
    Result<void> readForeign(const QString &file, const QByteArray &bytes);
    Result<void> openOut();
    Result<void> makeOut();
    Result<void> replaceOut();
    Result<void> merge();
    Result<void> mergeCopy(const QString &file);
    Result<void> takeOnly(const QString &file);
    Result<Proposals> proposalsOf(const QString &file, WorkingCopy &project);
    bool isChosen(const Proposal &proposal) const;
    int tellOnly();
    Result<void> commit(const Draft &draft, const QString &label);
    Result<void> prefer();
    void consider(const Foreign &foreign, Draft *draft);
    Result<void> considerForeign();
    Result<void> finish();
    int answer();

    Result<Passphrase> passphraseFor(const QString &file);
    Result<StoredProject> readProjectFile(const QString &file);
    Result<std::unique_ptr<WorkingCopy>> open(const QString &file);

    const QCommandLineParser &m_parser;
    Console &m_console;
    QString m_ours;
    QStringList m_theirs;
    QString m_out;
    QHash<QString, Passphrase> m_passphrases;
    StoredProject m_project; ///< ours, as the file has it
    HeldChanges m_held; ///< by the result
    QStringList m_copies; ///< of theirs, in the order in which they can be taken
    QList<Package> m_packages; ///< of those, the files of changes
    QList<Foreign> m_foreign;
    std::unique_ptr<WorkingCopy> m_result;
    int m_leftToPrefer = 0; ///< chosen by --only, changed by both sides, and decided by nobody
    QStringList m_counts; ///< a line for each of theirs
    MergeOutcome m_outcome;
};

void MergeCommand::addOptions(QCommandLineParser &parser)
{
    addOption(parser, u"to"_s, tr("Where the merged project goes."), u"OUT"_s);
    addOption(
        parser, u"prefer"_s, tr("Decide what both sides changed: take ours or theirs."), u"SIDE"_s);
    addOption(parser,
              u"take-new"_s,
              tr("Add what only another project has, which is no copy of this one."));
    addOption(parser,
              u"only"_s,
              tr("Take only this element, by name or identity, or only this field of it, of what "
                 "theirs would change. May be repeated."),
              u"ITEM[:FIELD]"_s);
    addOption(parser, u"dry-run"_s, tr("Only list what would come in, by element and field."));
    addOption(parser, u"format"_s, tr("How to answer: text or json."), u"FORMAT"_s);
}

// What is wrong with the words of the command, or nothing.
QString MergeCommand::fault() const
{
    if (m_ours.isEmpty() || m_theirs.isEmpty() || m_theirs.contains(QString()))
        return tr("The command needs your project and at least one copy of it, such as "
                  "ours.martlet theirs.martlet.");
    if (m_out.isEmpty() && !m_parser.isSet(u"dry-run"_s))
        return tr("Say with --to where the merged project goes; that may be the first file.");
    if (const auto wrong = notForProjects(m_out))
        return *wrong;
    const QStringList sides {u"ours"_s, u"theirs"_s};
    const QString side = m_parser.value(u"prefer"_s);
    if (m_parser.isSet(u"prefer"_s) && !sides.contains(side))
        return tr("“%1” is no side. %2").arg(side, candidates(side, sides));
    const QStringList formats {u"text"_s, u"json"_s};
    const QString format = m_parser.value(u"format"_s);
    if (m_parser.isSet(u"format"_s) && !formats.contains(format))
        return tr("“%1” is no form of answer. %2").arg(format, candidates(format, formats));
    for (const QString &file : m_theirs) {
        if (isOneFile(file, m_out))
            return tr("The merged project cannot go to “%1”, which is only read from.").arg(file);
        if (isOneFile(file, m_ours))
            return tr("“%1” cannot be merged with itself.").arg(file);
    }
    return {};
}

Result<Passphrase> MergeCommand::passphraseFor(const QString &file)
{
    if (!needsPassphrase(file) || m_passphrases.contains(file))
        return m_passphrases.value(file);
    const Result<Passphrase> its = passphraseOf(file, m_console);
    if (its)
        m_passphrases.insert(file, *its);
    return its;
}

Result<StoredProject> MergeCommand::readProjectFile(const QString &file)
{
    const Result<Passphrase> passphrase = passphraseFor(file);
    return passphrase ? readProject(file, *passphrase) : Result<StoredProject>(passphrase.error());
}

Result<std::unique_ptr<WorkingCopy>> MergeCommand::open(const QString &file)
{
    const Result<Passphrase> passphrase = passphraseFor(file);
    if (!passphrase)
        return passphrase.error();
    auto project = WorkingCopy::open(file, *passphrase);
    if (project)
        m_console.say((*project)->notice());
    return project;
}

/// Reads all files before anything is written.
Result<void> MergeCommand::read()
{
    Result<StoredProject> ours = readProjectFile(m_ours);
    if (!ours)
        return ours.error();
    m_project = std::move(*ours);
    m_held = m_project.held;
    for (const QString &file : std::as_const(m_theirs)) {
        if (const Result<void> fine = readTheirs(file); !fine)
            return fine;
    }
    orderPackages();
    return {};
}

/// Puts files of changes behind what they build on, in whatever order they were named. One that
/// builds on what nobody gave comes first, so that it is told before anything is taken.
void MergeCommand::orderPackages()
{
    HeldChanges known = m_held;
    QStringList fitting;
    const auto fits = [&](const Package &package) {
        return holdsAll(known, package.builtOn);
    };
    for (auto next = std::ranges::find_if(m_packages, fits); next != m_packages.end();
         next = std::ranges::find_if(m_packages, fits)) {
        fitting.append(next->file);
        join(&known, next->held);
        m_packages.erase(next);
    }
    QStringList gaps;
    for (const Package &package : std::as_const(m_packages))
        gaps.append(package.file);
    m_copies = gaps + m_copies + fitting;
    m_held = known;
}

Result<void> MergeCommand::readTheirs(const QString &file)
{
    if (isChangesFile(file))
        return readChangesOf(file);
    const Result<QByteArray> bytes = readWholeFile(file, largestSource);
    if (!bytes)
        return bytes.error();
    if (!needsPassphrase(file) && !bytes->startsWith("SQLite format 3")
        && guessFormat(file, *bytes))
        return readForeign(file, *bytes);
    Result<StoredProject> project = readProjectFile(file);
    if (!project)
        return project.error();
    if (project->identity == m_project.identity) {
        m_copies.append(file);
        join(&m_held, project->held);
    } else {
        m_foreign.append({file, project->graph});
    }
    return {};
}

Result<void> MergeCommand::readChangesOf(const QString &file)
{
    const Result<Passphrase> passphrase = passphraseFor(file);
    if (!passphrase)
        return passphrase.error();
    const Result<ChangesFile> changes = readChanges(file, *passphrase);
    if (!changes)
        return changes.error();
    // Of another project, or with a gap: merging says so.
    m_packages.append({file, changes->builtOn, changes->held});
    return {};
}

Result<void> MergeCommand::readForeign(const QString &file, const QByteArray &bytes)
{
    const Format *format = guessFormat(file, bytes);
    ImportOptions options;
    options.source = QFileInfo(file).fileName();
    Draft draft((Graph()));
    const Result<ImportReport> report = format->import(bytes, options, draft);
    if (!report)
        return report.error();
    m_foreign.append({file, draft.graph()});
    return {};
}

Result<void> MergeCommand::openOut()
{
    if (isOneFile(m_ours, m_out)) {
        auto ours = open(m_ours);
        if (!ours)
            return ours.error();
        m_console.say((*ours)->sharingNotice());
        m_result = std::move(*ours);
        m_outcome.before = m_result->graph();
        return {};
    }
    return QFileInfo::exists(m_out) ? replaceOut() : makeOut();
}

Result<void> MergeCommand::makeOut()
{
    const Result<Passphrase> passphrase = passphraseForNew(m_out, m_console);
    const auto ours = open(m_ours);
    if (!passphrase || !ours)
        return passphrase ? ours.error() : passphrase.error();
    m_passphrases.insert(m_out, *passphrase);
    m_outcome.before = (*ours)->graph();
    if (const Result<void> made = (*ours)->saveCopy(m_out, *passphrase); !made)
        return made;
    auto out = open(m_out);
    if (!out)
        return out.error();
    m_result = std::move(*out);
    return {};
}

/// Where the file is a copy that will have lost nothing.
Result<void> MergeCommand::replaceOut()
{
    const Result<StoredProject> there = readProjectFile(m_out);
    if (!there || there->identity != m_project.identity)
        return Error {tr("“%1” is there already and is no copy of this project. It was left as it "
                         "is; choose another name.")
                          .arg(m_out),
                      there ? QString() : there.error().detail,
                      Error::Kind::NotWritten};
    if (!holdsAll(m_held, there->held))
        return Error {tr("“%1” is there already and holds changes that the other files lack, such "
                         "as an earlier merge. It was left as it is. To go on from it, name it as "
                         "the first file: martlet merge %1 %2 --to %1.")
                          .arg(m_out, (QStringList {m_ours} + m_theirs).join(u' ')),
                      {},
                      Error::Kind::NotWritten};
    const auto ours = open(m_ours);
    auto out = open(m_out);
    if (!ours || !out)
        return ours ? out.error() : ours.error();
    m_outcome.before = (*ours)->graph();
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(m_ours).fileName());
    if (const Result<void> saved = (*ours)->saveCopy(copy, m_passphrases.value(m_ours)); !saved)
        return saved;
    const auto taken = (*out)->merge(copy,
                                     m_console.author,
                                     tr("Merge with %1").arg(QFileInfo(m_ours).fileName()),
                                     m_passphrases.value(m_ours));
    if (!taken)
        return taken.error();
    m_result = std::move(*out);
    return {};
}

Result<void> MergeCommand::mergeCopy(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    const Graph before = m_result->graph();
    const Result<TakenIn> taken = m_result->merge(
        file, m_console.author, tr("Merge with %1").arg(name), m_passphrases.value(file));
    if (!taken)
        return taken.error();
    const Graph &after = m_result->graph();
    m_counts.append(u"%1: %2."_s.arg(
        name, mergeCounts(int(takenOver(before, after).size()), newlyUndecided(before, after))));
    m_outcome.moved += taken->merged.moved;
    m_outcome.moved.removeDuplicates();
    m_outcome.broughtBack += taken->merged.broughtBack;
    m_outcome.alike += taken->merged.alike;
    return {};
}

Result<void> MergeCommand::commit(const Draft &draft, const QString &label)
{
    return martlet::commit(*m_result, draft, label, m_console);
}

/// Which decision gives the value of the side that is preferred; none where that is not one value.
static std::optional<Decision>
decisionFor(const Graph &before, const Graph &now, const Undecided &one, bool prefersOurs)
{
    const Value ours = before.value(one.item, one.field);
    if (one.value == ours)
        return prefersOurs ? Decision::Other : Decision::Shown;
    if (now.value(one.item, one.field) != ours)
        return {};
    const QList<Undecided> all = undecidedIn(now);
    const auto others = std::count_if(all.begin(), all.end(), [&](const Undecided &other) {
        return other.item == one.item && other.field == one.field;
    });
    if (prefersOurs)
        return Decision::Shown;
    return others == 1 ? std::optional(Decision::Other) : std::nullopt;
}

Result<void> MergeCommand::prefer()
{
    const bool prefersOurs = m_parser.value(u"prefer"_s) == "ours"_L1;
    Draft draft(m_result->graph());
    for (const Undecided &one : undecidedIn(m_result->graph())) {
        if (m_outcome.before.contains(one.id) || !draft.graph().contains(one.id))
            continue;
        const auto decision = decisionFor(m_outcome.before, draft.graph(), one, prefersOurs);
        if (decision)
            decide(&draft, one.id, *decision);
    }
    return commit(draft, prefersOurs ? tr("Decide for ours") : tr("Decide for theirs"));
}

void MergeCommand::consider(const Foreign &foreign, Draft *draft)
{
    const Offers found = offers(draft->graph(), foreign.graph);
    const bool takesNew = m_parser.isSet(u"take-new"_s);
    if (takesNew)
        takeNew(draft, found);
    Differences left = offered(draft->graph(), found);
    m_counts.append(
        u"%1: %2"_s.arg(QFileInfo(foreign.file).fileName(),
                        tr("no copy of this project, so nothing of yours was replaced.")));
    if (takesNew && !found.onlyTheirs.isEmpty())
        m_counts.append(
            u"  "_s
            + tr("%n things that only it has were added.", nullptr, int(found.onlyTheirs.size())));
    else if (!found.onlyTheirs.isEmpty())
        m_counts.append(u"  "_s
                        + tr("%n things that only it has can be added with --take-new.",
                             nullptr,
                             int(found.onlyTheirs.size())));
    std::ranges::move(left, std::back_inserter(m_outcome.offered));
}

Result<void> MergeCommand::considerForeign()
{
    Draft draft(m_result->graph());
    for (const Foreign &foreign : m_foreign)
        consider(foreign, &draft);
    return commit(draft, tr("Add what other projects have"));
}

/// Whether one of the words of --only names it: an item, or a field of one.
bool MergeCommand::isChosen(const Proposal &proposal) const
{
    const Difference &one = proposal.difference;
    const QStringList words = m_parser.values(u"only"_s);
    return std::ranges::any_of(words, [&](const QString &word) {
        const auto names = [&](const QString &item) {
            return item == one.item->id || normalisedName(item) == normalisedName(one.name);
        };
        const qsizetype colon = word.lastIndexOf(u':');
        const bool namesField = colon > 0 && names(word.left(colon))
            && (one.field.text() == word.mid(colon + 1)
                || normalisedName(one.label) == normalisedName(word.mid(colon + 1)));
        return names(word) || namesField;
    });
}

Result<Proposals> MergeCommand::proposalsOf(const QString &file, WorkingCopy &project)
{
    const Passphrase passphrase = m_passphrases.value(file);
    const Result<TakenIn> taken = project.wouldMerge(file, passphrase);
    if (!taken)
        return taken.error();
    QList<Change> history;
    if (const auto changes = readChanges(file, passphrase))
        history = changes->history;
    return Proposals(project.graph(), taken->merged, history);
}

/// Takes what was chosen as a change of ours, and leaves the rest for another time.
Result<void> MergeCommand::takeOnly(const QString &file)
{
    const Result<Proposals> proposals = proposalsOf(file, *m_result);
    if (!proposals)
        return proposals.error();
    const bool prefersTheirs = m_parser.value(u"prefer"_s) == "theirs"_L1;
    QList<qsizetype> chosen;
    int left = 0;
    for (size_t i = 0; i < proposals->all().size(); ++i) {
        if (!isChosen(proposals->all()[i]))
            continue;
        if (proposals->all()[i].isConflict && !prefersTheirs)
            ++left;
        else
            chosen.append(qsizetype(i));
    }
    const QString name = QFileInfo(file).fileName();
    if (left > 0) {
        m_leftToPrefer += m_parser.isSet(u"prefer"_s) ? 0 : left;
        m_counts.append(u"%1: %2"_s.arg(
            name,
            tr("%n changes were left, because both sides changed the same. --prefer theirs takes "
               "them.",
               nullptr,
               left)));
        if (chosen.isEmpty())
            return {};
    }
    if (chosen.isEmpty())
        return Error {tr("%1 changes nothing that --only names, so nothing was written. --dry-run "
                         "lists what it changes.")
                          .arg(name),
                      {},
                      Error::Kind::WrongUse};
    Draft draft(m_result->graph());
    proposals->take(&draft, chosen);
    m_counts.append(
        u"%1: %2"_s.arg(name,
                        tr("%n changes taken, and %1 left.", nullptr, int(chosen.size()))
                            .arg(qsizetype(proposals->all().size()) - chosen.size())));
    return commit(draft, tr("Take changes of %1").arg(name));
}

/// Lists what would come in, and writes nothing.
int MergeCommand::tellOnly()
{
    const auto project = open(m_ours);
    if (!project)
        return m_console.fail(project.error());
    int conflicts = 0;
    for (const QString &file : std::as_const(m_copies)) {
        const Result<Proposals> proposals = proposalsOf(file, **project);
        if (!proposals)
            return m_console.fail(proposals.error());
        std::vector<Proposal> told = proposals->all();
        if (m_parser.isSet(u"only"_s))
            std::erase_if(told, [this](const Proposal &one) { return !isChosen(one); });
        const auto open = int(std::ranges::count_if(told, &Proposal::isConflict));
        conflicts += open;
        m_counts.append(u"%1: %2."_s.arg(QFileInfo(file).fileName(),
                                         mergeCounts(int(told.size()) - open, open)));
        m_counts.append(proposalText(told));
    }
    m_console.print(m_counts.join(u'\n') + u'\n');
    m_console.say(tr("Nothing was written: this was only a look."));
    return conflicts > 0 ? Console::found : Console::fine;
}

Result<void> MergeCommand::merge()
{
    const bool takesSome = m_parser.isSet(u"only"_s);
    for (const QString &file : m_copies) {
        if (const Result<void> done = takesSome ? takeOnly(file) : mergeCopy(file); !done)
            return done;
    }
    if (m_parser.isSet(u"prefer"_s)) {
        if (const Result<void> done = prefer(); !done)
            return done;
    }
    return considerForeign();
}

Result<void> MergeCommand::finish()
{
    m_outcome.after = m_result->graph();
    const Result<QHash<QString, Writer>> writers = m_result->writersOfShown().result();
    if (!writers)
        return writers.error();
    m_outcome.shownBy = *writers;
    return {};
}

int MergeCommand::answer()
{
    if (m_parser.value(u"format"_s) == "json"_L1) {
        m_console.print(mergeJson(m_outcome));
    } else {
        const QString more = mergeText(m_outcome);
        m_console.print(m_counts.join(u'\n') + u'\n' + (more.isEmpty() ? more : u'\n' + more));
    }
    const bool isOpen =
        !undecidedIn(m_outcome.after).isEmpty() || !m_outcome.offered.empty() || m_leftToPrefer > 0;
    return isOpen ? Console::found : Console::fine;
}

int MergeCommand::perform()
{
    if (const QString sentence = fault(); !sentence.isEmpty())
        return m_console.wrongUse(sentence);
    if (const Result<void> done = read(); !done)
        return m_console.fail(done.error());
    if (m_parser.isSet(u"dry-run"_s))
        return tellOnly();
    const bool isMade = !QFileInfo::exists(m_out);
    Result<void> done = openOut();
    if (done)
        done = merge();
    if (done)
        done = finish();
    if (done)
        return answer();
    m_result.reset();
    if (isMade)
        QFile::remove(m_out);
    return m_console.fail(done.error());
}

} // namespace

Command mergeCommand()
{
    return {u"merge"_s,
            u"OURS THEIRS… --to OUT"_s,
            QT_TRANSLATE_NOOP("martlet::Cli",
                              "Makes one project of copies that several people changed; what they "
                              "disagree on is listed and stays to be decided."),
            true,
            &MergeCommand::addOptions,
            &MergeCommand::run};
}

} // namespace martlet
