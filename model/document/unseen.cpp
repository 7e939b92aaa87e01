// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/document/unseen.h"

#include "model/base/text.h"
#include "model/document/session.h"
#include "model/storage/localstate.h"

#include <algorithm>
#include <optional>

namespace martlet {

using namespace Qt::StringLiterals;

using localstate::LastLook;

static const Key commentKind(u"comment");

Graph News::before(const Graph &now) const
{
    return stateAt(now, history, -1).graph;
}

namespace {

/// With those that were held before, and may be dropped from the history since.
HeldChanges heldIn(const History &history, HeldChanges held)
{
    for (qsizetype i = 0; i < history.size(); ++i) {
        const ChangeId &id = history.at(i).id;
        held[id.run] = std::max(held.value(id.run), id.number);
    }
    return held;
}

/// Goes over the changes that are new.
class NewsGatherer
{
public:
    NewsGatherer(const Graph &now, const History &all, const LastLook &look, const QString &person)
        : m_now(now)
    {
        m_news.since = look.time;
        QList<Change> changes;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const Change &change = all.at(i);
            // What was folded into one names nobody, and is older than anybody's last look.
            const bool isNobodys =
                change.author.isEmpty() && change.origin == Change::Origin::TakenIn;
            if (isNobodys || change.author == person || holdsChange(look.seen, change.id))
                continue;
            changes.append(change);
            changes.last().edits = all.editsOf(i);
        }
        m_news.history = History(changes);
    }

    News news()
    {
        for (const History::Step &step : m_news.history.steps())
            take(step);
        for (const auto &[item, people] : m_writers.asKeyValueRange())
            m_news.writers.insert(item, listText(people));
        return m_news;
    }

private:
    void take(const History::Step &step)
    {
        const QString author = m_news.history.at(step.last).author;
        const auto add = [&](QStringList *people) {
            if (!author.isEmpty() && !people->contains(author))
                people->append(author);
        };
        const qsizetype said = m_news.comments.size();
        bool isMore = false;
        for (const Edit &edit : m_news.history.editsOf(step)) {
            isMore = note(edit) || isMore;
            add(&m_writers[edit.item]);
        }
        m_news.changes += isMore;
        if (isMore)
            add(&m_news.people);
        if (m_news.comments.size() > said)
            add(&m_news.speakers);
    }
    /// Whether it is about something else than a comment.
    bool note(const Edit &edit)
    {
        if (edit.field == key::kind
            && (edit.after.text() == commentKind.text()
                || edit.before.text() == commentKind.text()))
            m_comments.insert(edit.item);
        const Item *item = m_now.find(edit.item);
        if (item && item->kind == commentKind) {
            m_comments.insert(edit.item);
            if (edit.field == key::kind || edit.field == u"text"_key)
                m_news.comments.insert(edit.item);
        }
        return !m_comments.contains(edit.item);
    }

    Graph m_now;
    QSet<QString> m_comments;
    QHash<QString, QStringList> m_writers;
    News m_news;
};

} // namespace

Unseen::Unseen(Session *session)
    : m_session(session)
{ }

// Who closes a project without anything new in it has looked at it until now.
Unseen::~Unseen()
{
    if (m_isKnown && m_news.isEmpty()) {
        m_news.since = QDateTime::currentDateTimeUtc();
        keepLook();
    }
}

void Unseen::look()
{
    if (!m_isLooking)
        connect(m_session, &Session::othersCameIn, this, &Unseen::find);
    m_isLooking = true;
    find();
}

void Unseen::find()
{
    const int asked = ++m_asked;
    const QString person = m_session->document().author();
    const LastLook look = localstate::lastLook(m_session->project(), person);
    using Found = std::optional<std::pair<News, HeldChanges>>;
    m_session->history()
        .then(QtFuture::Launch::Async,
              [look, person, now = m_session->document().graph()](
                  const Result<History> &history) -> Found {
                  if (!history)
                      return {}; // nothing can be said to be new, or to be seen
                  const bool isFirst = !look.time.isValid();
                  return std::pair(isFirst ? News()
                                           : NewsGatherer(now, *history, look, person).news(),
                                   heldIn(*history, look.seen));
              })
        .then(this, [this, asked](const Found &found) {
            if (asked != m_asked || !found)
                return;
            m_isKnown = true;
            m_news = found->first;
            m_held = found->second;
            if (m_news.isEmpty())
                markSeen();
            else
                Q_EMIT changed();
        });
}

// Where it cannot be kept, the same is new again next time.
void Unseen::keepLook() const
{
    const LastLook look {m_news.since, m_held};
    static_cast<void>(
        localstate::keepLook(m_session->project(), m_session->document().author(), look));
}

void Unseen::markSeen()
{
    m_news = {};
    m_news.since = QDateTime::currentDateTimeUtc();
    keepLook();
    Q_EMIT changed();
}

} // namespace martlet
