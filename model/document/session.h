// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/document.h"
#include "model/storage/workingcopy.h"

namespace martlet {

class Unseen;

/// An open project with its file: hands every change of the document to the working copy, and says
/// how safe the work is.
class Session final : public QObject
{
    Q_OBJECT

public:
    enum class Safety {
        Saved, ///< the file has it all
        Kept, ///< all is on this computer; the file follows
        Keeping, ///< the last changes are on their way to the disk
        NotPublished, ///< all is on this computer, but the file could not be replaced
        NotKept, ///< changes exist only in memory
    };

    /// The passphrase is for a protected project.
    static Result<std::unique_ptr<Session>> open(const QString &file,
                                                 const Passphrase &passphrase = {});
    /// A new project with this content in a new file.
    static Result<std::unique_ptr<Session>>
    create(const QString &file, const Graph &content, const QString &label);
    ~Session() override;

    Document &document() { return m_document; }
    QString file() const { return m_copy->file(); }
    /// The identity of the project, the same in every copy of it.
    const QString &project() const { return m_copy->project(); }
    /// What others changed since the document's author last looked.
    Unseen &unseen() { return *m_unseen; }
    /// Whether the file opens with its passphrase only.
    bool isProtected() const { return m_copy->isProtected(); }
    /// What happened while opening, and whether the file is open elsewhere on this computer, a
    /// sentence a line; usually empty.
    QString notice() const;

    Safety safety() const { return m_safety; }
    /// When the file was last written by this session; invalid if it was not.
    QDateTime savedAt() const { return m_savedAt; }
    /// Why the work is not as safe as it should be, in a sentence.
    QString trouble() const;

    /// All changes that the project keeps; they are found as below.
    QFuture<Result<History>> history() const { return m_copy->packedHistory(); }
    /// Drops and folds changes of the history. Undo does not reach what is gone.
    Result<void> shortenHistory(const ShorterHistory &shorter);
    /// What has happened to an item, newest first, in no more than \a most steps. It is found on
    /// another thread and is there for `then()` on this one.
    QFuture<Result<ItemHistory>> historyOf(const QString &item, int most) const
    {
        return m_copy->historyOf(item, most);
    }

    /// See WorkingCopy::writersOfShown(); there for `then()` on this thread.
    QFuture<Result<QHash<QString, Writer>>> writersOfShown() const
    {
        return m_copy->writersOfShown();
    }

    /// Merges another copy of the project in, as one step of undo. Nothing happens where it is a
    /// file of another project, or cannot be read. The passphrase is for a protected one.
    Result<TakenIn> merge(const QString &file, const Passphrase &passphrase = {});
    /// What merge() would do, without doing it; see WorkingCopy.
    Result<TakenIn> wouldMerge(const QString &file, const Passphrase &passphrase = {})
    {
        return m_copy->wouldMerge(file, passphrase);
    }
    /// All that merging knows of what is here, and the changes that are here.
    Result<ProjectCopy> copy() const { return m_copy->copy(); }
    Result<HeldChanges> held() const { return m_copy->held(); }
    Result<QList<Change>> wholeHistory() const { return m_copy->history(); }
    /// A package of what changed for whoever holds \a since, protected as the project is.
    Result<QByteArray> changesSince(const HeldChanges &since) const;
    /// The copies of the project that have changes which it lacks: beside the file, or what this
    /// computer wrote into it before somebody replaced it. They are looked for by themselves.
    const QList<FoundCopy> &copies() const { return m_copies; }
    Result<TakenIn> merge(const FoundCopy &copy);
    /// Tells others that the document's author has the file open, and from then on who else has.
    void announce() { m_copy->announce(m_document.author()); }
    const QList<Present> &others() const { return m_others; }
    /// The versions of the file that this computer replaced, the newest first; found on another
    /// thread.
    QFuture<QList<EarlierVersion>> earlierVersions() const { return m_copy->earlierVersions(); }
    /// Looks whether somebody else replaced the file, and what is beside it; signals tell.
    void lookAtFile() { m_copy->lookAtFile(); }

    /// Replaces the file by what is here now; safetyChanged() tells how it went.
    void publish();
    /// The same, waiting for the outcome. An error while safety() is Saved says that the work went
    /// into another file beside the former one.
    Result<void> publishNow();
    /// Writes another file with everything that is here, history included, whether or not the
    /// project's own can be written. It must not exist. With a passphrase it is protected.
    Result<void> saveCopy(const QString &file, const Passphrase &passphrase = {});
    /// The same, and goes on with that file; the former one stays as it is.
    Result<void> saveAs(const QString &file);

Q_SIGNALS:
    void safetyChanged();
    /// Changes of others came in with the file, and are in the document already.
    void tookIn(const martlet::TakenIn &takenIn);
    /// The document holds changes that others made and it lacked, whoever asked for them.
    void othersCameIn();
    void copiesChanged();
    void othersChanged();
    /// Something that is no copy of the project stands in the file, and the work goes on in another
    /// one, as the sentence \a why says.
    void fileChanged(const QString &why);

private:
    explicit Session(std::unique_ptr<WorkingCopy> copy);
    void keep(const Change &change);
    void take(const TakenIn &takenIn);
    Result<TakenIn>
    mergeAs(const QString &label, const QString &file, const Passphrase &passphrase);
    Result<void> keepNow();
    void noteSaved(const QDateTime &time);
    void settle();

    std::unique_ptr<WorkingCopy> m_copy;
    Document m_document;
    std::unique_ptr<Unseen> m_unseen;
    QList<FoundCopy> m_copies;
    QList<Present> m_others;
    bool m_isTaking = false; ///< the document hears of what the working copy has already
    ChangeId m_last; ///< of the change that was handed on last
    ChangeId m_kept; ///< of the last change that is durable
    QString m_notKept; ///< why changes exist only in memory; empty where none do
    QString m_notPublished; ///< why the file could not be replaced; empty where it could
    Safety m_safety = Safety::Saved;
    QDateTime m_savedAt;
};

} // namespace martlet
