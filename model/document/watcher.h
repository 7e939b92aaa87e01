// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/balance.h"
#include "model/change/scenario.h"
#include "model/drawing/mapview.h"

#include <QObject>
#include <QThreadPool>

namespace martlet {

class Document;

/// The project as a scenario would leave it.
struct Through
{
    Graph graph;
    Report report;
    Balance balance; ///< against the project as it is
    QList<ScenarioStep> steps; ///< those of the scenario it stands on first
};

/// Keeps the findings of an open project up to date: after each change the project as it is then is
/// checked on another thread, and what is found for an older one is thrown away. Where somebody
/// stands in a scenario, the project as it is seen from there is checked as well.
class Watcher final : public QObject
{
    Q_OBJECT

public:
    explicit Watcher(Document *document, QObject *parent = nullptr);
    ~Watcher() override;

    /// The last report; while isUpToDate() is false, of the project as it was before.
    const Report &report() const { return m_report; }
    bool isUpToDate() const { return m_reported == m_wanted; }
    /// The scenario that through() is about, which is the one in which somebody stands; empty where
    /// it is about none.
    QString scenario() const { return m_reported.standpoint.scenario; }
    const Through &through() const { return m_through; }
    /// What is to be shown: the project through the scenario, or as it is where there is none.
    const Report &shownReport() const { return scenario().isEmpty() ? m_report : m_through.report; }
    Graph shownGraph() const;
    /// How many findings of the shown report that are not accepted each item has.
    const Badges &badges() const { return m_badges; }

Q_SIGNALS:
    void started();
    void reported();

private:
    void want();
    void begin();

    /// What a report is about.
    struct Subject
    {
        quint64 revision = 0; ///< of the project as it is
        Standpoint standpoint;
        friend bool operator==(const Subject &, const Subject &) = default;
    };
    void take(const Subject &subject, const Report &report, const Through &through);

    Document *m_document;
    Report m_report;
    Badges m_badges;
    Through m_through;
    Subject m_wanted; ///< whose findings are asked for
    Subject m_reported;
    bool m_running = false;
    QThreadPool m_pool;
};

/// The badges that belong to findings.
Badges badgesOf(const QList<Finding> &findings);

} // namespace martlet
