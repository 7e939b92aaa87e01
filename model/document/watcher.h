// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"
#include "model/drawing/mapview.h"

#include <QObject>
#include <QThreadPool>

namespace martlet {

class Document;

/// Keeps the findings of an open project up to date: after each change the project as it is then is
/// checked on another thread, and what is found for an older one is thrown away.
class Watcher final : public QObject
{
    Q_OBJECT

public:
    explicit Watcher(Document *document, QObject *parent = nullptr);
    ~Watcher() override;

    /// The last report; while isUpToDate() is false, of the project as it was before.
    const Report &report() const { return m_report; }
    bool isUpToDate() const { return m_reported == m_wanted; }
    /// How many findings that are not accepted each item has.
    const Badges &badges() const { return m_badges; }

Q_SIGNALS:
    void started();
    void reported();

private:
    void want();
    void begin();
    void take(quint64 revision, const Report &report);

    Document *m_document;
    Report m_report;
    Badges m_badges;
    quint64 m_wanted = 0; ///< the revision whose findings are asked for
    quint64 m_reported = 0;
    bool m_running = false;
    QThreadPool m_pool;
};

/// The badges that belong to findings.
Badges badgesOf(const QList<Finding> &findings);

} // namespace martlet
