// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/copyinhand.h"

#include <QCryptographicHash>

namespace martlet {

using namespace Qt::StringLiterals;

static QByteArray runOf(const QString &author)
{
    return QCryptographicHash::hash(author.toUtf8(), QCryptographicHash::Md5);
}

CopyInHand::CopyInHand(const QString &author, const Graph &graph)
    : m_author(author)
    , m_run(runOf(author))
    , m_number(1)
    , m_past(std::make_shared<Past>())
{
    const ChangeId made {m_run, 1};
    m_copy = {u"project"_s, graph, {{m_run, 1}}, {}, {}};
    for (const ItemPtr &item : graph.items())
        m_copy.stamps.insert(item->id, {{made}, {}});
}

CopyInHand CopyInHand::givenTo(const QString &author) const
{
    CopyInHand other = *this;
    other.m_author = author;
    other.m_run = runOf(author);
    other.m_number = m_copy.held.value(other.m_run, 0);
    return other;
}

CopyInHand CopyInHand::holding(const ProjectCopy &copy) const
{
    CopyInHand other = *this;
    other.m_copy = copy;
    return other;
}

void CopyInHand::work(const Work &work)
{
    Draft draft(m_copy.graph);
    work(draft);
    keep(draft.edits());
}

void CopyInHand::keep(const Edits &edits)
{
    if (edits.isEmpty())
        return;
    const ChangeId id {m_run, ++m_number};
    const QDateTime time = QDateTime::fromSecsSinceEpoch(1'800'000'000 + m_number, Qt::UTC);
    m_past->insert({id, Change {id, m_author, time, {}, edits}});
    m_copy.held[m_run] = m_number;
    if (!apply(m_copy.graph, edits))
        qFatal("the work does not fit the copy");
    for (const Edit &edit : edits) {
        if (!m_copy.graph.contains(edit.item)) {
            m_copy.stamps.remove(edit.item);
            m_copy.deleted.insert(edit.item, id);
            continue;
        }
        if (!m_copy.stamps.contains(edit.item))
            m_copy.stamps.insert(edit.item, {{id}, {}});
        m_copy.deleted.remove(edit.item);
        m_copy.stamps[edit.item].set(edit.field.text(), {id});
    }
}

Merged CopyInHand::merge(const ProjectCopy &theirs)
{
    Merged merged =
        mergeCopies(m_copy, theirs, [this](const ChangeId &id) -> std::optional<Change> {
            const auto found = m_past->find(id);
            return found != m_past->end() ? std::optional(found->second) : std::nullopt;
        });
    m_memory = {m_copy, merged.copy, merged.touched, m_run};
    m_mergeEdits = merged.edits;
    m_copy = merged.copy;
    return merged;
}

void CopyInHand::undoMerge()
{
    const ProjectCopy undone = m_copy;
    keep(applicable(m_copy.graph, inverted(m_mergeEdits)));
    static_cast<void>(martlet::undoMerge(&m_copy, undone, m_memory));
    m_memory = {};
    m_mergeEdits = {};
}

} // namespace martlet
