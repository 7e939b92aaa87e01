// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/watcher.h"

#include "model/document/document.h"

#include <algorithm>

namespace martlet {

Watcher::Watcher(Document *document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_pool.setMaxThreadCount(1);
    connect(document, &Document::changed, this, [this](const Change &change) {
        // Where cards stand is nothing that a rule looks at.
        const bool matters =
            std::any_of(change.edits.begin(), change.edits.end(), [](const Edit &edit) {
                return !edit.field.startsWith(prefix::place);
            });
        if (matters)
            want();
    });
    want();
}

Watcher::~Watcher()
{
    m_pool.waitForDone();
}

void Watcher::want()
{
    m_wanted = m_document->graph().revision();
    if (!m_running)
        begin();
    Q_EMIT started();
}

void Watcher::begin()
{
    m_running = true;
    const Graph graph = m_document->graph();
    const quint64 revision = m_wanted;
    m_pool.start([this, graph, revision] {
        const Result<Report> report = check(graph);
        const Report found = report ? *report : Report();
        QMetaObject::invokeMethod(
            this, [this, revision, found] { take(revision, found); }, Qt::QueuedConnection);
    });
}

void Watcher::take(quint64 revision, const Report &report)
{
    m_running = false;
    if (revision != m_wanted) {
        begin();
        return;
    }
    m_reported = revision;
    m_report = report;
    m_badges = badgesOf(report.findings);
    Q_EMIT reported();
}

Badges badgesOf(const QList<Finding> &findings)
{
    Badges badges;
    for (const Finding &finding : findings) {
        if (finding.isWaived())
            continue;
        for (const QString &item : finding.keyItems) {
            Badge &badge = badges[item];
            badge.errors += finding.severity == Severity::Error;
            badge.warnings += finding.severity == Severity::Warning;
            badge.infos += finding.severity == Severity::Info;
        }
    }
    return badges;
}

} // namespace martlet
