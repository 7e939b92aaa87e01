// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QThreadPool>

#include <future>
#include <type_traits>

namespace martlet {

/// Does jobs one after another on a thread of its own. Ends when all are done.
class Strand
{
public:
    Strand() { m_pool.setMaxThreadCount(1); }

    template<typename Job>
    void post(Job job)
    {
        m_pool.start(std::move(job));
    }

    /// Does a job behind those that wait already, and hands back what it returns.
    template<typename Job>
    auto run(Job job) -> std::invoke_result_t<Job>
    {
        std::packaged_task<std::invoke_result_t<Job>()> task(std::move(job));
        auto result = task.get_future();
        m_pool.start([&task] { task(); });
        return result.get();
    }

    void wait() { m_pool.waitForDone(); }

private:
    QThreadPool m_pool;
};

} // namespace martlet
