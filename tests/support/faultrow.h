// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QElapsedTimer>
#include <QString>

namespace martlet {

/// One line of the table of faults, which `tests/faulttable` collects: what was done to projects,
/// how often, and what became of them. Written when it goes; lines of one name are added up.
class FaultRow
{
public:
    explicit FaultRow(const QString &fault);
    ~FaultRow();
    FaultRow(const FaultRow &) = delete;
    FaultRow &operator=(const FaultRow &) = delete;

    void survived(qint64 times = 1) { m_survived += times; }
    /// Something is gone that was told to be safe. \a how repeats it.
    void lost(const QString &how) { count(&m_lost, how); }
    /// Something does not open, or is not what anybody wrote.
    void damaged(const QString &how) { count(&m_damaged, how); }

    /// Something to know of all of it, for the end of the line.
    void note(const QString &note) { m_note = note; }

    qint64 tried() const { return m_survived + m_lost + m_damaged; }
    bool isClean() const { return tried() > 0 && m_lost + m_damaged == 0; }
    /// What went wrong first, for the test that then fails.
    QByteArray wrong() const;

    /// Says in the table that this was not tried, and why.
    static void skip(const QString &fault, const QString &why);

private:
    void count(qint64 *which, const QString &how);

    QString m_fault;
    QString m_first;
    QString m_note;
    QElapsedTimer m_clock;
    qint64 m_survived = 0;
    qint64 m_lost = 0;
    qint64 m_damaged = 0;
};

} // namespace martlet
