// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/threadview.h"

#include "model/base/text.h"
#include "model/comments/commenttext.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/textbutton.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostAtOnce = 1200; ///< characters; the rest is shown when asked for

/// Words that no line holds may be broken anywhere.
static QString breakable(const QString &text)
{
    constexpr int longestWord = 24;
    QString lines;
    int letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        letters = c.isSpace() ? 0 : letters + 1;
        if (letters > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            lines += QChar(0x200B);
            letters = 0;
        }
        lines += c;
    }
    return lines;
}

ThreadView::ThreadView(const Thread &thread, const Look &look, QWidget *parent)
    : QFrame(parent)
    , m_thread(thread)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 8, 8, 8);
    m_column->setSpacing(6);
    const auto isFresh = [this](const Comment &comment) {
        return m_look.fresh.contains(comment.id);
    };
    const bool isFolded = !m_thread.isOpen() && !m_look.isExpanded
        && std::ranges::none_of(m_thread.comments, isFresh);
    if (isFolded)
        buildFolded();
    else
        buildWhole();
}

void ThreadView::buildFolded()
{
    m_column->setContentsMargins(12, 2, 6, 2);
    auto *line = new QHBoxLayout;
    auto *sign = new QLabel(this);
    sign->setPixmap(themedIcon(u"check"_s).pixmap(14, 14));
    auto *button = new TextButton(this);
    button->setObjectName(u"settledThread"_s);
    //: %1 is the first comment of a thread that is settled
    button->setText(tr("Resolved: %1").arg(shortened(m_thread.first().text, 80)));
    connect(button, &TextButton::clicked, this, [this] { Q_EMIT expandWanted(true); });
    line->addWidget(sign);
    line->addWidget(button, 1);
    m_column->addLayout(line);
}

void ThreadView::buildWhole()
{
    for (const Comment &comment : std::as_const(m_thread.comments))
        addComment(comment);
    m_actions = new QWidget(this);
    auto *line = new QHBoxLayout(m_actions);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const auto add = [&](const QString &name, const QString &text, auto act) {
        auto *button = new QPushButton(text, m_actions);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        line->addWidget(button);
    };
    const bool isOpen = m_thread.isOpen();
    add(u"reply"_s, tr("Reply"), [this] { Q_EMIT replyWanted(); });
    add(u"settle"_s, isOpen ? tr("Resolve") : tr("Open again"), [this, isOpen] {
        Q_EMIT settleWanted(isOpen);
    });
    if (!isOpen && m_look.isExpanded)
        add(u"foldThread"_s, tr("Fold"), [this] { Q_EMIT expandWanted(false); });
    line->addStretch();
    m_column->addWidget(m_actions);
}

void ThreadView::addComment(const Comment &comment)
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    QLabel *who = wrappedLabel(breakable(writtenText(comment, QDate::currentDate())), part);
    who->setForegroundRole(QPalette::PlaceholderText);
    who->setObjectName(u"commentAuthor"_s);
    line->addWidget(who, 1);
    if (m_look.fresh.contains(comment.id)) {
        //: said of a comment that somebody has not seen yet
        QLabel *fresh = plainLabel(tr("New"), part);
        fresh->setObjectName(u"freshComment"_s);
        fresh->setFont(scaled(font(), 0.9, true));
        QPalette palette = fresh->palette();
        palette.setColor(QPalette::WindowText, colours().accent);
        fresh->setPalette(palette);
        line->addWidget(fresh, 0, Qt::AlignTop);
    }
    if (comment.isBy(m_look.person))
        line->addWidget(menuOf(comment), 0, Qt::AlignTop);
    column->addLayout(line);
    QWidget *text = textOf(comment);
    column->addWidget(text);
    m_texts.insert(comment.id, text);
    m_column->addWidget(part);
}

QWidget *ThreadView::textOf(const Comment &comment)
{
    const QString whole = cleanText(comment.text, comment.text.size());
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const bool isLong = whole.size() > mostAtOnce;
    QLabel *label = wrappedLabel(breakable(isLong ? whole.left(mostAtOnce) + u'…' : whole), box);
    label->setObjectName(u"commentText"_s);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(label);
    if (isLong) {
        auto *more = new QPushButton(tr("Show all of it"), box);
        more->setObjectName(u"wholeComment"_s);
        connect(more, &QPushButton::clicked, this, [label, more, whole] {
            label->setText(breakable(whole));
            more->hide();
        });
        column->addWidget(more, 0, Qt::AlignLeft);
    }
    return box;
}

QWidget *ThreadView::menuOf(const Comment &comment)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"commentMenu"_s);
    button->setIcon(themedIcon(u"more"_s));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(tr("Change or delete this comment"));
    setPlainTip(button, tr("Change or delete this comment"));
    auto *menu = new QMenu(button);
    menu->addAction(themedIcon(u"edit"_s), tr("Edit"), this, [this, id = comment.id] {
        Q_EMIT rewriteWanted(id);
    });
    menu->addAction(themedIcon(u"trash"_s), tr("Delete"), this, [this, id = comment.id] {
        Q_EMIT removeWanted(id);
    });
    button->setMenu(menu);
    return button;
}

void ThreadView::showField(QWidget *field, const QString &comment)
{
    if (QWidget *text = m_texts.value(comment)) {
        text->hide();
        text->parentWidget()->layout()->addWidget(field);
    } else if (m_actions) {
        m_actions->hide();
        m_column->addWidget(field);
    }
    field->show();
}

// What waits for an answer has an edge of the colour that stands out, and a wider one at its side.
void ThreadView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colours().edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, 8, 8);
    if (!m_thread.isOpen())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().accent);
    painter.drawRoundedRect(QRectF(3, 8, 3, height() - 16), 1.5, 1.5);
}

} // namespace martlet
