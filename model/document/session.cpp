// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/session.h"

#include "model/document/unseen.h"

#include <QFileInfo>

namespace martlet {

Result<std::unique_ptr<Session>> Session::open(const QString &file, const Passphrase &passphrase)
{
    auto copy = WorkingCopy::open(file, passphrase);
    if (!copy)
        return copy.error();
    return std::unique_ptr<Session>(new Session(std::move(*copy)));
}

Result<std::unique_ptr<Session>>
Session::create(const QString &file, const Graph &content, const QString &label)
{
    auto copy = WorkingCopy::create(file, content, Document().author(), label);
    if (!copy)
        return copy.error();
    return std::unique_ptr<Session>(new Session(std::move(*copy)));
}

Session::Session(std::unique_ptr<WorkingCopy> copy)
    : m_copy(std::move(copy))
    , m_document(m_copy->graph())
    , m_unseen(std::make_unique<Unseen>(this))
{
    if (const auto history = m_copy->ownHistory())
        m_document.remember(*history);
    connect(&m_document, &Document::kept, this, &Session::keep);
    connect(m_copy.get(), &WorkingCopy::kept, this, [this](const ChangeId &upTo) {
        m_kept = upTo;
        m_notKept.clear();
        settle();
    });
    connect(m_copy.get(), &WorkingCopy::keepingFailed, this, [this](const Error &error) {
        m_notKept = error.sentence;
        settle();
    });
    connect(m_copy.get(), &WorkingCopy::tookIn, this, [this](const TakenIn &takenIn) {
        take(takenIn);
        Q_EMIT tookIn(takenIn);
    });
    connect(m_copy.get(), &WorkingCopy::copiesFound, this, [this](const auto &copies) {
        m_copies = copies;
        Q_EMIT copiesChanged();
    });
    connect(m_copy.get(), &WorkingCopy::presentChanged, this, [this](const auto &others) {
        m_others = others;
        Q_EMIT othersChanged();
    });
    connect(m_copy.get(), &WorkingCopy::published, this, &Session::noteSaved);
    connect(m_copy.get(),
            &WorkingCopy::publishedBeside,
            this,
            [this](const QDateTime &time, const Error &why) {
                noteSaved(time);
                Q_EMIT fileChanged(why.sentence);
            });
    connect(m_copy.get(), &WorkingCopy::publishingFailed, this, [this](const Error &error) {
        m_notPublished = error.sentence;
        settle();
    });
    settle();
}

Session::~Session() = default;

QString Session::notice() const
{
    QStringList notices {m_copy->notice(), m_copy->sharingNotice()};
    notices.removeAll(QString());
    return notices.join(u'\n');
}

QString Session::trouble() const
{
    return m_notKept.isEmpty() ? m_notPublished : m_notKept;
}

void Session::keep(const Change &change)
{
    if (m_isTaking)
        return; // it came from there
    m_last = m_copy->append(change);
    // The working copy holds the same graph, so that a change that fits one fits the other.
    Q_ASSERT(!m_last.isNull());
    settle();
}

void Session::take(const TakenIn &takenIn)
{
    m_isTaking = true;
    m_document.takeIn(takenIn.change);
    m_isTaking = false;
    if (!takenIn.change.id.isNull())
        m_last = m_kept = takenIn.change.id;
    settle();
    if (takenIn.changes > 0)
        Q_EMIT othersCameIn();
}

Result<TakenIn> Session::merge(const QString &file, const Passphrase &passphrase)
{
    return mergeAs(tr("Merge with %1").arg(QFileInfo(file).fileName()), file, passphrase);
}

Result<TakenIn> Session::merge(const FoundCopy &copy)
{
    return copy.place == FoundCopy::Place::Beside
        ? merge(copy.file)
        : mergeAs(tr("Put back what was in the file"), copy.file, {});
}

Result<TakenIn>
Session::mergeAs(const QString &label, const QString &file, const Passphrase &passphrase)
{
    const Result<TakenIn> taken = m_copy->merge(file, m_document.author(), label, passphrase);
    if (taken)
        take(*taken);
    return taken;
}

Result<QByteArray> Session::changesSince(const HeldChanges &since) const
{
    return m_copy->changesSince(since);
}

void Session::noteSaved(const QDateTime &time)
{
    m_savedAt = time;
    m_notPublished.clear();
    settle();
}

// A trouble lasts until the same thing has worked once, whatever is done meanwhile.
void Session::settle()
{
    if (!m_notKept.isEmpty())
        m_safety = Safety::NotKept;
    else if (!m_notPublished.isEmpty())
        m_safety = Safety::NotPublished;
    else if (m_kept != m_last)
        m_safety = Safety::Keeping;
    else
        m_safety = m_copy->hasUnpublished() ? Safety::Kept : Safety::Saved;
    Q_EMIT safetyChanged();
}

Result<void> Session::shortenHistory(const ShorterHistory &shorter)
{
    const Result<void> done = m_copy->shortenHistory(shorter);
    settle();
    return done;
}

void Session::publish()
{
    m_copy->publishLater();
}

Result<void> Session::keepNow()
{
    const Result<void> kept = m_copy->flush();
    m_notKept = kept ? QString() : kept.error().sentence;
    if (kept)
        m_kept = m_last;
    return kept;
}

Result<void> Session::publishNow()
{
    const QString before = file();
    Result<void> result = keepNow();
    if (result) {
        result = m_copy->publish();
        const bool isSaved = result || file() != before;
        m_notPublished = isSaved ? QString() : result.error().sentence;
    }
    settle();
    return result;
}

Result<void> Session::saveCopy(const QString &file, const Passphrase &passphrase)
{
    return m_copy->saveCopy(file, passphrase);
}

Result<void> Session::saveAs(const QString &file)
{
    return m_copy->saveAs(file);
}

} // namespace martlet
