// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/commentsbox.h"

#include "model/document/discussion.h"
#include "model/document/document.h"
#include "views/panels/commentfield.h"
#include "views/panels/threadview.h"
#include "views/widgets/uitext.h"

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

CommentsBox::CommentsBox(const QString &title, QWidget *parent)
    : FoldingBox(title, parent)
    , m_column(new QVBoxLayout(body()))
    , m_new(new CommentField(tr("Comment…"), tr("Comment"), false, body()))
{
    m_column->setContentsMargins(0, 0, 0, 4);
    m_column->setSpacing(6);
    m_column->addWidget(m_new);
    m_new->setObjectName(u"newComment"_s);
    setPlainTip(heading(), tr("What people say of it; Ctrl+Alt+C writes a comment"));
    connect(m_new, &CommentField::textChanged, this, [this](const QString &text) {
        m_drafts[draftKey({})] = text;
        Q_EMIT grown();
    });
    connect(m_new, &CommentField::sent, this, [this](const QString &text) { take({}, text); });
    connect(m_new, &CommentField::left, this, &CommentsBox::left);
    connect(this, &FoldingBox::toggled, this, &CommentsBox::grown);
    setOpen(title.isEmpty());
    hide();
}

void CommentsBox::setDocument(Document *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &Document::changed, this, &CommentsBox::refresh);
    m_drafts.clear();
    m_expanded.clear();
    m_fresh.clear();
    setSubject({});
}

QString CommentsBox::draftKey(const Writing &writing) const
{
    return writing == Writing() ? m_subject : writing.thread + u'\n' + writing.comment;
}

void CommentsBox::setSubject(const QString &subject)
{
    const bool isOther = subject != m_subject;
    m_subject = subject;
    setVisible(m_document && !subject.isEmpty());
    if (!isOther && !subject.isEmpty()) {
        refresh();
        return;
    }
    m_writing = {};
    const QSignalBlocker quiet(m_new);
    m_new->setText(m_drafts.value(subject));
    rebuild();
}

void CommentsBox::setFresh(const QSet<QString> &comments)
{
    if (comments == m_fresh)
        return;
    m_fresh = comments;
    rebuild();
}

static bool areSame(const QList<Thread> &a, const QList<Thread> &b)
{
    const auto isSame = [](const Comment &x, const Comment &y) {
        return x.id == y.id && x.text == y.text && x.author == y.author && x.written == y.written
            && x.isResolved == y.isResolved;
    };
    return std::ranges::equal(a, b, [&](const Thread &x, const Thread &y) {
        return x.id == y.id && std::ranges::equal(x.comments, y.comments, isSame);
    });
}

void CommentsBox::refresh()
{
    if (!m_document || m_subject.isEmpty())
        return;
    if (m_person != m_document->author()
        || !areSame(threadsOn(m_document->graph(), m_subject), m_threads))
        rebuild();
}

// Whoever writes an answer while somebody else's comes in goes on writing.
void CommentsBox::rebuild()
{
    const bool hadKeyboard = m_rows && m_rows->isAncestorOf(focusWidget());
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(body());
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_column->insertWidget(0, m_rows);
    m_threads.clear();
    if (m_document && !m_subject.isEmpty()) {
        m_threads = threadsOn(m_document->graph(), m_subject);
        m_person = m_document->author();
    }
    if (!thread(m_writing.thread))
        m_writing = {};
    for (const Thread &one : std::as_const(m_threads))
        addThread(one);
    m_rows->setVisible(!m_threads.isEmpty());
    chainTabs();
    showCount(m_threads);
    if (hadKeyboard) {
        auto *open = m_rows->findChild<CommentField *>();
        if (open)
            open->setFocus(Qt::OtherFocusReason);
        else
            m_new->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT grown();
}

// What is made anew stands before the field for a new thread, also for the keyboard.
void CommentsBox::chainTabs()
{
    QWidget *last = m_new->focusProxy()->previousInFocusChain();
    for (QWidget *next : m_rows->findChildren<QWidget *>()) {
        if (next->window() != window() || !(next->focusPolicy() & Qt::TabFocus))
            continue;
        setTabOrder(last, next);
        last = next;
    }
}

void CommentsBox::showCount(const QList<Thread> &threads)
{
    const auto open = int(std::ranges::count_if(threads, &Thread::isOpen));
    int fresh = 0;
    for (const Thread &thread : threads) {
        for (const Comment &comment : thread.comments)
            fresh += m_fresh.contains(comment.id);
    }
    QStringList words;
    if (fresh > 0)
        words.append(tr("%n new", nullptr, fresh));
    if (open > 0)
        words.append(tr("%n open", nullptr, open));
    if (words.isEmpty() && !threads.isEmpty())
        words.append(tr("%n resolved", nullptr, int(threads.size())));
    setNote(words.join(u" · "_s));
}

const Thread *CommentsBox::thread(const QString &id) const
{
    const auto found = std::ranges::find(m_threads, id, &Thread::id);
    return found == m_threads.end() ? nullptr : &*found;
}

void CommentsBox::addThread(const Thread &thread)
{
    const QString id = thread.id;
    const bool isWritten = m_writing.thread == id;
    auto *view =
        new ThreadView(thread, {m_fresh, m_person, m_expanded.contains(id) || isWritten}, m_rows);
    view->setObjectName(u"thread"_s);
    m_rows->layout()->addWidget(view);
    connect(view, &ThreadView::replyWanted, this, [this, id] { write({id, {}}); });
    connect(view, &ThreadView::rewriteWanted, this, [this, id](const QString &comment) {
        write({id, comment});
    });
    connect(view, &ThreadView::expandWanted, this, [this, id](bool expanded) {
        if (expanded)
            m_expanded.insert(id);
        else
            m_expanded.remove(id);
        rebuild();
    });
    connect(view, &ThreadView::settleWanted, this, [this, id](bool resolved) {
        const Thread *meant = this->thread(id);
        if (meant && Discussion(m_document).setResolved(Thread(*meant), resolved))
            tell();
    });
    connect(view, &ThreadView::removeWanted, this, [this, id](const QString &comment) {
        const Thread *meant = this->thread(id);
        const QList<Comment> comments = meant ? meant->comments : QList<Comment>();
        const auto found = std::ranges::find(comments, comment, &Comment::id);
        if (found != comments.end() && Discussion(m_document).remove(*found))
            tell();
    });
    if (isWritten)
        view->showField(field(m_writing), m_writing.comment);
}

CommentField *CommentsBox::field(const Writing &writing)
{
    const bool isReply = writing.comment.isEmpty();
    auto *made = new CommentField(isReply ? tr("Reply…") : tr("Text of the comment"),
                                  isReply ? tr("Reply") : tr("Change"),
                                  true,
                                  m_rows);
    made->setObjectName(u"openComment"_s);
    made->setText(m_drafts.value(draftKey(writing)));
    connect(made, &CommentField::textChanged, this, [this, writing](const QString &text) {
        m_drafts[draftKey(writing)] = text;
        Q_EMIT grown();
    });
    connect(made, &CommentField::sent, this, [this, writing](const QString &text) {
        take(writing, text);
    });
    connect(made, &CommentField::cancelled, this, [this, writing] {
        m_drafts.remove(draftKey(writing));
        endWriting();
    });
    connect(made, &CommentField::left, this, &CommentsBox::left);
    return made;
}

void CommentsBox::write(const Writing &writing)
{
    const Thread *answered = thread(writing.thread);
    if (!answered)
        return;
    const auto old = std::ranges::find(answered->comments, writing.comment, &Comment::id);
    if (old != answered->comments.end() && !m_drafts.contains(draftKey(writing)))
        m_drafts[draftKey(writing)] = old->text;
    m_writing = writing;
    rebuild();
    if (auto *open = m_rows->findChild<CommentField *>())
        open->setFocus(Qt::OtherFocusReason);
}

void CommentsBox::endWriting()
{
    m_writing = {};
    rebuild();
    m_new->setFocus(Qt::OtherFocusReason);
}

// What was written is no draft any more before the change is told, which shows the box anew.
void CommentsBox::take(const Writing &writing, const QString &text)
{
    const QString key = draftKey(writing);
    const QString draft = m_drafts.take(key);
    const Writing open = std::exchange(m_writing, {});
    if (commit(writing, text)) {
        if (writing == Writing())
            clearNew();
        tell();
    } else if (writing == Writing()) {
        m_drafts.insert(key, draft);
    }
    if (writing == Writing())
        m_writing = open;
    rebuild();
}

void CommentsBox::clearNew()
{
    const QSignalBlocker quiet(m_new);
    m_new->setText({});
}

bool CommentsBox::commit(const Writing &writing, const QString &text)
{
    Discussion discussion(m_document);
    if (writing == Writing())
        return !discussion.comment(m_subject, text).isEmpty();
    const Thread *found = thread(writing.thread);
    if (!found)
        return false;
    const Thread answered = *found; // what is shown changes with the change
    if (writing.comment.isEmpty())
        return !discussion.reply(answered, text).isEmpty();
    const auto old = std::ranges::find(answered.comments, writing.comment, &Comment::id);
    return old != answered.comments.end() && discussion.rewrite(*old, text);
}

void CommentsBox::tell()
{
    Q_EMIT announced(m_document->undoLabel());
}

void CommentsBox::answer(const QString &thread)
{
    write({thread, {}});
}

void CommentsBox::focusField()
{
    setOpen(true);
    m_new->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT grown();
}

} // namespace martlet
