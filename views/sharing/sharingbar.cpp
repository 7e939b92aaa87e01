// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/sharing/sharingbar.h"

#include "model/base/text.h"
#include "model/comments/commenttext.h"
#include "model/document/unseen.h"
#include "views/sharing/quietmoment.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/uitext.h"

#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

SharingBar::SharingBar(QWidget *parent)
    : QWidget(parent)
    , m_quiet(new QuietMoment(this))
    , m_unseen(new MessageBar(this))
    , m_offer(new MessageBar(this))
    , m_told(new MessageBar(this))
    , m_undecided(new MessageBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_unseen);
    column->addWidget(m_offer);
    column->addWidget(m_told);
    m_unseen->setObjectName(u"unseen"_s);
    column->addWidget(m_undecided);
    m_offer->setObjectName(u"copiesOffer"_s);
    m_told->setObjectName(u"cameIn"_s);
    m_undecided->setObjectName(u"undecidedAwaits"_s);
    connect(m_quiet, &QuietMoment::came, this, &SharingBar::speak);
}

void SharingBar::setSession(Session *session)
{
    if (m_session) {
        m_session->unseen().disconnect(this);
        disconnect(m_session, nullptr, this, nullptr);
        disconnect(&m_session->document(), nullptr, this, nullptr);
    }
    m_session = session;
    m_unseen->hide();
    m_hasUnseen = false;
    m_wasOpened = false;
    m_offer->hide();
    m_told->hide();
    m_undecided->hide();
    m_waiting = 0;
    m_offered.clear();
    m_declined.clear();
    m_news = {};
    m_hasNews = false;
    if (!session)
        return;
    connect(session, &Session::copiesChanged, this, &SharingBar::noteCopies);
    connect(session, &Session::tookIn, this, &SharingBar::noteNews);
    connect(&session->unseen(), &Unseen::changed, this, &SharingBar::noteUnseen);
    noteUnseen();
    connect(&session->document(), &Document::changed, this, &SharingBar::noteUndecided);
    noteCopies();
    tellUndecided();
}

/// What can be merged in one go: what was in the file once is a matter of its own, and comes first.
QList<FoundCopy> SharingBar::offers() const
{
    QList<FoundCopy> copies = m_session ? m_session->copies() : QList<FoundCopy>();
    copies.removeIf([this](const FoundCopy &copy) { return m_declined.contains(copy.file); });
    const auto beside = std::find_if(copies.begin(), copies.end(), [](const FoundCopy &copy) {
        return copy.place == FoundCopy::Place::Beside;
    });
    if (beside != copies.begin())
        copies.erase(beside, copies.end());
    return copies;
}

void SharingBar::noteCopies()
{
    if (offers().isEmpty())
        m_offer->hide(); // merged in another window, or gone
    else if (offers() != m_offered)
        m_quiet->await();
}

static QStringList itemsOf(const TakenIn &takenIn, const Graph &graph)
{
    QStringList items;
    for (const Edit &edit : takenIn.change.edits) {
        const Item *item = graph.find(edit.item);
        const auto undecided = item ? Undecided::of(*item) : std::nullopt;
        const QString id = undecided ? undecided->item : edit.item;
        if (item && !items.contains(id))
            items.append(id);
    }
    return items;
}

void SharingBar::noteNews(const TakenIn &takenIn)
{
    if (takenIn.changes == 0)
        return;
    if (m_told->isHidden() && !m_hasNews)
        m_news = {}; // what was said before has been read
    m_news.changes += takenIn.changes;
    m_news.authors += takenIn.authors;
    m_news.authors.removeDuplicates();
    m_news.authors.removeAll(QString()); // some programs know no name
    m_news.items += itemsOf(takenIn, m_session->document().graph());
    m_news.items.removeDuplicates();
    m_hasNews = true;
    m_quiet->await();
}

// It is told once, when the project is opened; what comes in later is told as it comes.
void SharingBar::noteUnseen()
{
    const News &news = m_session->unseen().news();
    if (news.isEmpty()) {
        m_unseen->hide();
        m_wasOpened = m_wasOpened || m_session->unseen().isKnown();
    } else if (!m_unseen->isHidden())
        tellUnseen();
    else if (!std::exchange(m_wasOpened, true)) {
        m_hasUnseen = true;
        m_quiet->await();
    }
}

static QString peopleText(const QStringList &people)
{
    constexpr qsizetype most = 3;
    if (people.size() > most)
        return SharingBar::tr("%n people", nullptr, int(people.size()));
    return people.isEmpty() ? SharingBar::tr("somebody") : shortened(listText(people), 80);
}

/// When somebody last looked, as one says it: a day of the week as long as that is clear.
static QString lookedText(const QDateTime &since)
{
    constexpr qint64 week = 7;
    const QDate day = since.toLocalTime().date();
    const qint64 ago = day.daysTo(QDate::currentDate());
    return ago > 1 && ago < week ? QLocale().dayName(day.dayOfWeek())
                                 : momentText(since, QDate::currentDate());
}

QString SharingBar::unseenText(const News &news)
{
    const int comments = int(news.comments.size());
    QStringList parts;
    if (news.changes > 0)
        //: %1 is who made them
        parts.append(tr("%n change(s) by %1", nullptr, news.changes).arg(peopleText(news.people)));
    if (comments > 0)
        //: %1 is who wrote them
        parts.append(
            tr("%n new comment(s) by %1", nullptr, comments).arg(peopleText(news.speakers)));
    if (parts.isEmpty())
        parts.append(tr("some comments were changed or settled"));
    //: %1 is a day, %2 what others did: "14 changes by Anna and 2 new comments by Ben"
    return tr("Since you last looked (%1): %2.").arg(lookedText(news.since), listText(parts));
}

void SharingBar::tellUnseen()
{
    m_hasUnseen = false;
    const News &news = m_session->unseen().news();
    if (news.isEmpty())
        return;
    m_unseen->say(MessageBar::Mood::Notice,
                  unseenText(news),
                  {{tr("Review"),
                    [this] {
                        Q_EMIT reviewWanted();
                    }},
                   {tr("Seen"), [this] {
                        Q_EMIT seen();
                    }}});
}

void SharingBar::speak()
{
    if (m_hasUnseen)
        tellUnseen();
    tellUndecided();
    if (m_hasNews)
        tellNews();
    if (const QList<FoundCopy> copies = offers(); !copies.isEmpty() && copies != m_offered)
        offer(copies);
}

static int changesIn(const QList<FoundCopy> &copies)
{
    return std::accumulate(copies.begin(), copies.end(), 0, [](int sum, const FoundCopy &copy) {
        return sum + copy.changes;
    });
}

static QString offerText(const QList<FoundCopy> &copies)
{
    const FoundCopy &first = copies.first();
    const int changes = changesIn(copies);
    if (first.place == FoundCopy::Place::Published)
        return SharingBar::tr(
                   "%n change(s) that were saved in this file on %1 are no longer in it. "
                   "Somebody else may have replaced it; nothing is lost.",
                   nullptr,
                   changes)
            .arg(dayText(first.modified.toLocalTime().date()));
    if (copies.size() == 1)
        return SharingBar::tr("Beside this file stands another copy of the project, %1, with %n "
                              "change(s) that are not in it.",
                              nullptr,
                              changes)
            .arg(shortened(QFileInfo(first.file).fileName()));
    return SharingBar::tr("Beside this file stand %1 other copies of the project with %n change(s) "
                          "that are not in it.",
                          nullptr,
                          changes)
        .arg(copies.size());
}

void SharingBar::offer(const QList<FoundCopy> &copies)
{
    m_offered = copies;
    const bool isOurs = copies.first().place == FoundCopy::Place::Published;
    const QString doIt = isOurs ? tr("Put them back")
        : copies.size() == 1    ? tr("Merge it")
                                : tr("Merge them");
    m_offer->say(MessageBar::Mood::Notice,
                 offerText(copies),
                 {{doIt,
                   [this, copies] {
                       merge(copies);
                   }},
                  {tr("Not now"), [this, copies] {
                       for (const FoundCopy &copy : copies)
                           m_declined.insert(copy.file);
                       noteCopies();
                   }}});
}

void SharingBar::merge(const QList<FoundCopy> &copies)
{
    for (const FoundCopy &copy : copies) {
        const Result<TakenIn> taken = m_session->merge(copy);
        if (taken)
            noteNews(*taken);
        else
            Q_EMIT failed(taken.error());
    }
    // Whoever asked for it waits for the answer.
    if (m_hasNews)
        tellNews();
    tellUndecided();
}

void SharingBar::setDeciding(bool isDeciding)
{
    m_isDeciding = isDeciding;
    m_waiting = 0;
    tellUndecided();
}

int SharingBar::waiting() const
{
    return m_session ? int(m_session->document().graph().itemsOf(key::undecided).size()) : 0;
}

void SharingBar::noteUndecided()
{
    if (waiting() > m_waiting)
        m_quiet->await();
    else
        tellUndecided();
}

void SharingBar::tellUndecided()
{
    const int now = waiting();
    if (m_isDeciding || now == 0) {
        m_waiting = 0;
        m_undecided->hide();
        return;
    }
    if (now == m_waiting)
        return;
    m_waiting = now;
    m_undecided->say(
        MessageBar::Mood::Notice,
        tr("%n values are undecided: copies of this project disagree on them.", nullptr, now),
        {{tr("Decide…"), [this] {
              Q_EMIT decisionsWanted();
          }}});
}

void SharingBar::tellNews()
{
    m_hasNews = false;
    QStringList sentences;
    if (m_news.authors.isEmpty())
        sentences += tr("%n change(s) came in.", nullptr, m_news.changes);
    else //: names of people
        sentences +=
            tr("%1: %n change(s) came in.", nullptr, m_news.changes).arg(listText(m_news.authors));
    QList<MessageBar::Answer> answers;
    if (!m_news.items.isEmpty())
        answers.append({tr("Show"), [this, items = m_news.items] {
                            Q_EMIT itemsWanted(items);
                        }});
    m_told->say(MessageBar::Mood::Notice, sentences.join(u' '), answers);
}

} // namespace martlet
