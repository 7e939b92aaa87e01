// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/startpage.h"

#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QAbstractButton>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// A large button with a sign, a title and what it does.
class BigChoice final : public QAbstractButton
{
public:
    BigChoice(const QString &icon, const QString &title, const QString &text, QWidget *parent)
        : QAbstractButton(parent)
        , m_text(text)
    {
        setText(title);
        setIcon(themedIcon(icon));
        setFixedSize(252, 168);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleDescription(text);
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool active = underMouse() || hasFocus();
        painter.setPen(QPen(active ? colours().accent : colours().edge, active ? 2 : 1));
        painter.setBrush(colours().surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 12, 12);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours().accentSoft);
        painter.drawRoundedRect(QRectF(20, 20, 44, 44), 10, 10);
        icon().paint(&painter, QRect(30, 30, 24, 24));
        QFont bold = font();
        bold.setBold(true);
        bold.setPointSizeF(bold.pointSizeF() * 1.15);
        painter.setFont(bold);
        painter.setPen(colours().text);
        painter.drawText(QRect(20, 76, width() - 40, 24), Qt::AlignVCenter, text());
        painter.setFont(font());
        painter.setPen(colours().muted);
        painter.drawText(QRect(20, 102, width() - 40, 56), Qt::TextWordWrap, m_text);
    }

private:
    QString m_text;
};

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
{
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    auto *sign = new QLabel(this);
    sign->setPixmap(QIcon(u":/icons/app/org.martlet.Martlet.svg"_s).pixmap(72, 72));
    page->addWidget(sign, 0, Qt::AlignCenter);
    QLabel *title = plainLabel(tr("Draw your marketing system"), this);
    QFont font = title->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 2);
    title->setFont(font);
    page->addSpacing(8);
    page->addWidget(title, 0, Qt::AlignCenter);
    QLabel *text = plainLabel(tr("Tools, data flows, owners and journeys on one map, and what is "
                                 "amiss beside it. All of it stays on this computer."),
                              this);
    text->setForegroundRole(QPalette::PlaceholderText);
    page->addWidget(text, 0, Qt::AlignCenter);
    page->addSpacing(24);
    buildChoices(page);
    page->addSpacing(24);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(2);
    page->addLayout(m_recent);
    page->addStretch(3);
}

void StartPage::buildChoices(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(16);
    const auto offer = [&](const QString &icon, const QString &title, const QString &text) {
        auto *choice = new BigChoice(icon, title, text, this);
        line->addWidget(choice);
        return choice;
    };
    line->addStretch();
    auto *typing = offer(u"edit"_s,
                         tr("Start typing"),
                         tr("An empty map: type a name, press Enter, "
                            "type the next."));
    auto *list = offer(u"list"_s,
                       tr("Open a list"),
                       tr("A table of your tools as CSV, from a "
                          "spreadsheet."));
    auto *workshop = offer(u"calendar"_s,
                           tr("Two-day workshop"),
                           tr("Three journeys, an agenda and "
                              "the first questions."));
    auto *sample = offer(u"map-pin"_s,
                         tr("Look at a sample"),
                         tr("An outdoor retailer with 37 tools "
                            "and the usual troubles."));
    line->addStretch();
    page->addLayout(line);
    connect(typing, &QAbstractButton::clicked, this, [this] { Q_EMIT typingWanted({}); });
    setFocusProxy(typing);
    connect(list, &QAbstractButton::clicked, this, &StartPage::listWanted);
    connect(workshop, &QAbstractButton::clicked, this, [this] {
        Q_EMIT templateWanted(u":/templates/two-day-workshop.json"_s, tr("Two-day workshop"));
    });
    connect(sample, &QAbstractButton::clicked, this, [this] {
        Q_EMIT templateWanted(u":/samples/outdoor-retailer.json"_s, tr("Outdoor retailer"));
    });
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (!typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isSpace() && !command)
        Q_EMIT typingWanted(typed);
    else
        QWidget::keyPressEvent(event);
}

void StartPage::setRecent(const QStringList &files)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const QString &file : files.mid(0, 5)) {
        const QFileInfo info(file);
        auto *button = new QToolButton(this);
        button->setText(menuText(info.completeBaseName()));
        button->setIcon(themedIcon(u"history"_s));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setEnabled(info.exists());
        setPlainTip(button, file);
        connect(button, &QToolButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        m_recent->addWidget(button, 0, Qt::AlignCenter);
    }
    auto *open = new QToolButton(this);
    open->setText(tr("Open a project…"));
    open->setIcon(themedIcon(u"folder-open"_s));
    open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    open->setAutoRaise(true);
    connect(open, &QToolButton::clicked, this, &StartPage::openWanted);
    m_recent->addWidget(open, 0, Qt::AlignCenter);
}

} // namespace martlet
