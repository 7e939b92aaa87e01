// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/session.h"

#include <QFile>

namespace martlet {

Result<std::unique_ptr<Session>> Session::open(const QString &file)
{
    auto copy = WorkingCopy::open(file);
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
{
    if (const auto history = m_copy->ownHistory())
        m_document.remember(*history);
    connect(&m_document, &Document::changed, this, &Session::keep);
    connect(m_copy.get(), &WorkingCopy::kept, this, [this](const ChangeId &upTo) {
        if (m_safety == Safety::Keeping && upTo == m_last)
            settle();
        else if (m_safety == Safety::NotKept)
            settle();
    });
    connect(m_copy.get(), &WorkingCopy::keepingFailed, this, [this](const Error &error) {
        set(Safety::NotKept, error.sentence);
    });
    connect(m_copy.get(), &WorkingCopy::published, this, [this](const QDateTime &time) {
        m_savedAt = time;
        settle();
    });
    connect(m_copy.get(), &WorkingCopy::publishingFailed, this, [this](const Error &error) {
        set(Safety::NotPublished, error.sentence);
    });
    settle();
}

Session::~Session() = default;

void Session::keep(const Change &change)
{
    m_last = m_copy->append(change);
    // The working copy holds the same graph, so that a change that fits one fits the other.
    Q_ASSERT(!m_last.isNull());
    if (m_safety != Safety::NotKept)
        set(Safety::Keeping);
}

void Session::settle()
{
    set(m_copy->hasUnpublished() ? Safety::Kept : Safety::Saved);
}

void Session::set(Safety safety, const QString &trouble)
{
    m_safety = safety;
    m_trouble = trouble;
    Q_EMIT safetyChanged();
}

void Session::publish()
{
    m_copy->publishLater();
}

Result<void> Session::publishNow()
{
    const Result<void> result = m_copy->publish();
    if (result)
        settle();
    else
        set(Safety::NotPublished, result.error().sentence);
    return result;
}

Result<void> Session::saveCopy(const QString &file)
{
    const Result<void> result = publishNow();
    if (!result)
        return result;
    QFile from(this->file());
    if (from.copy(file))
        return {};
    return Error {
        tr("The copy could not be written. Nothing is lost; choose another name or folder."),
        from.errorString(),
        Error::Kind::NotWritten};
}

} // namespace martlet
