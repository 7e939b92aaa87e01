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
    connect(document, &Document::standpointChanged, this, &Watcher::want);
    want();
}

Watcher::~Watcher()
{
    m_pool.waitForDone();
}

void Watcher::want()
{
    m_wanted = {m_document->model().revision(), m_document->standpoint()};
    if (!m_running)
        begin();
    Q_EMIT started();
}

static Report reportOf(const Graph &graph)
{
    const Result<Report> report = check(graph);
    return report ? *report : Report();
}

static Through readThrough(const Graph &graph, const Report &now, const Standpoint &standpoint)
{
    if (standpoint.isAsIs())
        return {};
    int leftOut = 0;
    const Graph then = seenFrom(graph, standpoint, &leftOut);
    const Report report = reportOf(then);
    return {then, report, balanceOf(now, report, leftOut), stepsTo(graph, standpoint)};
}

Graph Watcher::shownGraph() const
{
    return scenario().isEmpty() ? m_document->graph() : m_through.graph;
}

void Watcher::begin()
{
    m_running = true;
    const Graph graph = m_document->model();
    const Subject subject = m_wanted;
    m_pool.start([this, graph, subject] {
        const Report found = reportOf(graph);
        const Through through = readThrough(graph, found, subject.standpoint);
        QMetaObject::invokeMethod(
            this,
            [this, subject, found, through] { take(subject, found, through); },
            Qt::QueuedConnection);
    });
}

void Watcher::take(const Subject &subject, const Report &report, const Through &through)
{
    m_running = false;
    if (subject != m_wanted) {
        begin();
        return;
    }
    m_reported = subject;
    m_report = report;
    m_through = through;
    m_badges = badgesOf(shownReport().findings);
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
