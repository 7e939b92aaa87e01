// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QThreadPool>

namespace martlet {

/// Finds answers on another thread. Only the answer to the last question is handed on; those to
/// older ones are stale and thrown away.
class LatestAnswer final : public QObject
{
public:
    explicit LatestAnswer(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~LatestAnswer() override
    {
        m_pool.clear();
        m_pool.waitForDone();
    }

    /// \a find runs on another thread and must own all that it reads; \a take gets what it returned
    /// on this one.
    template<typename Find, typename Take>
    void ask(Find find, Take take)
    {
        const int asked = ++m_asked;
        m_pool.clear();
        m_pool.start([this, asked, find, take] {
            const auto answer = find();
            QMetaObject::invokeMethod(
                this,
                [this, asked, take, answer] {
                    if (asked != m_asked)
                        return;
                    m_answered = asked;
                    take(answer);
                },
                Qt::QueuedConnection);
        });
    }
    /// No answer is wanted any more.
    void forget() { m_answered = ++m_asked; }
    /// Whether an answer is still to come.
    bool isBusy() const { return m_answered != m_asked; }

private:
    QThreadPool m_pool;
    int m_asked = 0;
    int m_answered = 0;
};

} // namespace martlet
