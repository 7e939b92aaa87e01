// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/startpage.h"

#include "model/exchange/templates.h"
#include "views/widgets/icons.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 20; ///< inside a button
constexpr int iconBox = 44;
constexpr int gap = 16; ///< between buttons
constexpr int columns = 4; ///< of the templates

/// A large button with a title and what it does, and a sign if it has an icon.
class BigChoice final : public QAbstractButton
{
public:
    BigChoice(const QString &title, const QString &text, int width, QWidget *parent)
        : QAbstractButton(parent)
        , m_text(text)
    {
        setText(title);
        setFixedWidth(width);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleDescription(text);
    }

    QSize sizeHint() const override { return {width(), textRect().bottom() + margin}; }

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
        if (!icon().isNull())
            paintSign(&painter);
        painter.setFont(titleFont());
        painter.setPen(colours().text);
        painter.drawText(titleRect(), Qt::TextWordWrap, text());
        painter.setFont(font());
        painter.setPen(colours().muted);
        painter.drawText(textRect(), Qt::TextWordWrap, m_text);
    }

private:
    void paintSign(QPainter *painter) const
    {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours().accentSoft);
        painter->drawRoundedRect(QRectF(margin, margin, iconBox, iconBox), 10, 10);
        icon().paint(painter, QRect(margin + 10, margin + 10, iconBox - 20, iconBox - 20));
    }
    QFont titleFont() const { return scaled(font(), 1.15, true); }
    /// The place of \a text below \a top.
    QRect lines(const QFont &font, const QString &text, int top) const
    {
        const QRect room(margin, top, width() - 2 * margin, 1000);
        return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text);
    }
    QRect titleRect() const
    {
        const int top = icon().isNull() ? margin : margin + iconBox + 12;
        return lines(titleFont(), text(), top);
    }
    QRect textRect() const { return lines(font(), m_text, titleRect().bottom() + 6); }

    QString m_text;
};

QLabel *heading(const QString &text, double factor, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setFont(scaled(label->font(), factor, true));
    return label;
}

QToolButton *link(const QString &icon, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_recent(new QVBoxLayout)
{
    m_pages->addWidget(buildWays());
    m_pages->addWidget(buildTemplates());
}

QWidget *StartPage::buildWays()
{
    auto *ways = new QWidget(this);
    auto *page = new QVBoxLayout(ways);
    page->addStretch(2);
    auto *sign = new QLabel(ways);
    sign->setPixmap(QIcon(u":/icons/app/org.martlet.Martlet.svg"_s).pixmap(72, 72));
    page->addWidget(sign, 0, Qt::AlignCenter);
    page->addSpacing(8);
    page->addWidget(heading(tr("Draw your marketing system"), 2, ways), 0, Qt::AlignCenter);
    QLabel *text = plainLabel(tr("Tools, data flows, owners and journeys on one map, and what is "
                                 "amiss beside it. All of it stays on this computer."),
                              ways);
    text->setForegroundRole(QPalette::PlaceholderText);
    page->addWidget(text, 0, Qt::AlignCenter);
    page->addSpacing(24);
    buildChoices(page);
    page->addSpacing(16);
    buildLinks(page);
    m_recent->setSpacing(2);
    page->addLayout(m_recent);
    page->addStretch(3);
    return ways;
}

void StartPage::buildChoices(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    const auto offer = [&](const QString &icon, const QString &title, const QString &text) {
        auto *choice = new BigChoice(title, text, 300, page->parentWidget());
        choice->setIcon(themedIcon(icon));
        line->addWidget(choice);
        return choice;
    };
    line->addStretch();
    auto *typing = offer(u"edit"_s,
                         tr("Start typing"),
                         tr("An empty map: type a name, press Enter, "
                            "type the next."));
    auto *list = offer(u"paste"_s,
                       tr("Paste a list or open a table"),
                       tr("Ctrl+V takes the names that you copied. Click to open a table from a "
                          "spreadsheet, as CSV."));
    m_templates = offer(u"layout"_s,
                        tr("Choose a template"),
                        tr("A map of a firm like yours, to be changed until it is yours."));
    line->addStretch();
    page->addLayout(line);
    connect(typing, &QAbstractButton::clicked, this, [this] { Q_EMIT typingWanted({}); });
    setFocusProxy(typing);
    connect(list, &QAbstractButton::clicked, this, &StartPage::listWanted);
    connect(m_templates, &QAbstractButton::clicked, this, &StartPage::showTemplates);
}

void StartPage::buildLinks(QVBoxLayout *page)
{
    auto *line = new QHBoxLayout;
    line->addStretch();
    QToolButton *sample = link(u"map-pin"_s, tr("Look at the sample"), page->parentWidget());
    connect(sample, &QToolButton::clicked, this, [this] {
        Q_EMIT templateWanted(templates().constLast().file);
    });
    line->addWidget(sample);
    QToolButton *open = link(u"folder-open"_s, tr("Open a project…"), page->parentWidget());
    connect(open, &QToolButton::clicked, this, &StartPage::openWanted);
    line->addWidget(open);
    line->addStretch();
    page->addLayout(line);
}

// All but the empty map, which is one of the ways.
QWidget *StartPage::buildTemplates()
{
    auto *chooser = new QWidget(this);
    auto *page = new QVBoxLayout(chooser);
    page->addStretch(2);
    page->addWidget(heading(tr("Choose a template"), 1.6, chooser), 0, Qt::AlignCenter);
    page->addSpacing(16);
    auto *grid = new QGridLayout;
    grid->setSpacing(gap);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(columns + 1, 1);
    auto *group = new QButtonGroup(chooser); // which lets the arrows go from one to the other
    group->setExclusive(false);
    for (const Template &row : templates().sliced(1)) {
        auto *choice = new BigChoice(row.title(), row.summary(), 252, chooser);
        const int number = int(group->buttons().size());
        grid->addWidget(choice, number / columns, 1 + number % columns);
        group->addButton(choice);
        connect(choice, &QAbstractButton::clicked, this, [this, file = row.file] {
            Q_EMIT templateWanted(file);
        });
    }
    m_firstTemplate = group->buttons().constFirst();
    page->addLayout(grid);
    page->addSpacing(16);
    QToolButton *back = link(u"chevron-left"_s, tr("Back"), chooser);
    connect(back, &QToolButton::clicked, this, &StartPage::showWays);
    page->addWidget(back, 0, Qt::AlignCenter);
    page->addStretch(3);
    return chooser;
}

void StartPage::showTemplates()
{
    m_pages->setCurrentIndex(1);
    m_firstTemplate->setFocus();
}

void StartPage::showWays()
{
    m_pages->setCurrentIndex(0);
    m_templates->setFocus();
}

void StartPage::keyPressEvent(QKeyEvent *event)
{
    const QString typed = event->text();
    const bool command = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (event->matches(QKeySequence::Paste))
        Q_EMIT pasteWanted();
    else if (event->key() == Qt::Key_Escape && m_pages->currentIndex() == 1)
        showWays();
    else if (!typed.isEmpty() && typed.at(0).isPrint() && !typed.at(0).isSpace() && !command)
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
        QToolButton *button =
            link(u"history"_s, menuText(info.completeBaseName()), m_recent->parentWidget());
        button->setEnabled(info.exists());
        setPlainTip(button, file);
        connect(button, &QToolButton::clicked, this, [this, file] { Q_EMIT fileChosen(file); });
        m_recent->addWidget(button, 0, Qt::AlignCenter);
    }
}

} // namespace martlet
