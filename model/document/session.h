// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/document.h"
#include "model/storage/workingcopy.h"

namespace martlet {

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

    static Result<std::unique_ptr<Session>> open(const QString &file);
    /// A new project with this content in a new file.
    static Result<std::unique_ptr<Session>>
    create(const QString &file, const Graph &content, const QString &label);
    ~Session() override;

    Document &document() { return m_document; }
    QString file() const { return m_copy->file(); }
    /// What happened while opening, in a sentence; usually empty.
    QString notice() const { return m_copy->notice(); }

    Safety safety() const { return m_safety; }
    /// When the file was last written by this session; invalid if it was not.
    QDateTime savedAt() const { return m_savedAt; }
    /// Why the work is not as safe as it should be, in a sentence.
    QString trouble() const { return m_trouble; }

    /// Replaces the file by what is here now; safetyChanged() tells how it went.
    void publish();
    /// The same, waiting for the outcome.
    Result<void> publishNow();
    /// Publishes and writes another file with everything that this one has, history included.
    Result<void> saveCopy(const QString &file);

Q_SIGNALS:
    void safetyChanged();

private:
    explicit Session(std::unique_ptr<WorkingCopy> copy);
    void keep(const Change &change);
    void set(Safety safety, const QString &trouble = {});
    void settle();

    std::unique_ptr<WorkingCopy> m_copy;
    Document m_document;
    ChangeId m_last; ///< of the change that was handed on last
    Safety m_safety = Safety::Saved;
    QDateTime m_savedAt;
    QString m_trouble;
};

} // namespace martlet
