// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/messagebar.h"

#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static void fillAnswers(QHBoxLayout *line, QWidget *bar, const QList<MessageBar::Answer> &answers)
{
    while (QLayoutItem *item = line->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    for (const MessageBar::Answer &answer : answers) {
        auto *button = new QPushButton(answer.label, bar);
        button->setCursor(Qt::PointingHandCursor);
        QObject::connect(button, &QPushButton::clicked, bar, [bar, act = answer.act] {
            bar->hide();
            act();
        });
        line->addWidget(button);
    }
}

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(wrappedLabel({}, this))
    , m_answers(new QHBoxLayout)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 8, 8);
    line->setSpacing(10);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addLayout(m_answers);
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    line->addWidget(close);
    hide();
}

void MessageBar::say(Mood mood, const QString &text, const QList<Answer> &answers)
{
    m_mood = mood;
    m_text->setText(text);
    setAccessibleName(text);
    const QString icon = mood == Mood::Trouble ? u"warning"_s : u"info"_s;
    m_icon->setPixmap(themedIcon(icon).pixmap(18, 18));
    fillAnswers(m_answers, this, answers);
    show();
    update();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().accentSoft);
    const QColor edge = m_mood == Mood::Trouble ? colours().warning : colours().accent;
    painter.fillRect(QRect(0, 0, 4, height()), edge);
}

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_text(plainLabel({}, this))
    , m_answers(new QHBoxLayout)
    , m_timer(new QTimer(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(16, 8, 10, 8);
    line->setSpacing(12);
    line->addWidget(m_text);
    line->addLayout(m_answers);
    m_timer->setSingleShot(true);
    m_timer->setInterval(8000);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString &text, const QList<MessageBar::Answer> &answers)
{
    // Answers that come while it is seen would not count for its size yet.
    hide();
    m_text->setText(text);
    setAccessibleName(text);
    fillAnswers(m_answers, this, answers);
    QPalette light = palette();
    light.setColor(QPalette::WindowText, colours().surface);
    m_text->setPalette(light);
    show();
    raise();
    place();
    m_timer->start();
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_text->text();
}

// A long sentence is broken into lines rather than cut.
void Toast::place()
{
    constexpr int around = 40; ///< left free at both sides together
    const QSize room = parentWidget()->size();
    const int natural = m_text->fontMetrics().horizontalAdvance(m_text->text());
    const int rest = m_answers->sizeHint().width() + layout()->contentsMargins().left()
        + layout()->contentsMargins().right() + layout()->spacing() + around;
    const int width = std::max(120, room.width() - rest);
    const bool isLong = natural > width || m_text->text().contains(u'\n');
    m_text->setWordWrap(isLong);
    m_text->setFixedWidth(std::min(natural + 2, width));
    adjustSize();
    move((room.width() - this->width()) / 2, room.height() - height() - 20);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().text);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace martlet
