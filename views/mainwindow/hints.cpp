// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/hints.h"

#include "model/document/document.h"
#include "model/document/watcher.h"
#include "views/canvas/canvas.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMetaEnum>
#include <QPainter>
#include <QSettings>
#include <QToolButton>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QString seenKey = u"hints/seen"_s;
constexpr int aboveEdge = 6; ///< pixels; a map that is shown whole leaves room for it

bool wantedAtAll = false;

/// What decides on the hints.
struct Progress
{
    size_t tools = 0;
    size_t owned = 0; ///< of the tools
    size_t flows = 0;
    bool findings = false;
};

struct Row
{
    const char *text;
    bool (*due)(const Progress &);
    bool (*done)(const Progress &);
};

bool never(const Progress &)
{
    return false;
}

/// By their enumeration.
const Row rows[] = {
    {QT_TRANSLATE_NOOP("martlet::Hints",
                       "Type the next name and press Enter; “A -> B” draws a connection as well."),
     [](const Progress &now) { return now.tools == 1 && now.flows == 0; },
     [](const Progress &now) {
         return now.tools > 1;
     }},
    {QT_TRANSLATE_NOOP("martlet::Hints",
                       "To connect two cards, drag from the edge of one, or select it and press "
                       "Ctrl+L."),
     [](const Progress &now) { return now.tools >= 3 && now.flows == 0; },
     [](const Progress &now) {
         return now.flows > 0;
     }},
    {QT_TRANSLATE_NOOP("martlet::Hints",
                       "Who answers for these tools? Select one or several and press "
                       "Ctrl+Shift+O."),
     [](const Progress &now) { return now.tools >= 5 && now.flows > 0 && now.owned == 0; },
     [](const Progress &now) {
         return now.owned > 0;
     }},
    {QT_TRANSLATE_NOOP("martlet::Hints",
                       "F8 goes to the next finding, and shows on the map what it is about."),
     [](const Progress &now) { return now.tools >= 3 && now.flows > 0 && now.findings; },
     &never},
    {QT_TRANSLATE_NOOP("martlet::Hints",
                       "Ctrl+K finds every card and every command by a few letters."),
     [](const Progress &now) { return now.tools >= 12; },
     &never},
};

Progress progressOf(const Document &document, const Watcher &watcher)
{
    const Graph &graph = document.graph();
    const std::vector<const Item *> tools = graph.itemsOf(Key(u"tool"));
    const auto isOwned = [](const Item *tool) {
        return !tool->fields.get(key::owner).isEmpty();
    };
    return {tools.size(),
            size_t(std::ranges::count_if(tools, isOwned)),
            graph.itemsOf(Key(u"data-flow")).size(),
            watcher.isUpToDate() && !watcher.report().findings.isEmpty()};
}

QString nameOf(Hints::Hint hint)
{
    return QString::fromLatin1(QMetaEnum::fromType<Hints::Hint>().valueToKey(int(hint)));
}

QStringList seenHints()
{
    return QSettings().value(seenKey).toStringList();
}

void remember(Hints::Hint hint)
{
    const QStringList seen = seenHints();
    if (!seen.contains(nameOf(hint)))
        QSettings().setValue(seenKey, seen + QStringList {nameOf(hint)});
}

} // namespace

Hints::Hints(Canvas *canvas, Toast *toast)
    : QFrame(canvas)
    , m_toast(toast)
    , m_text(plainLabel({}, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 6, 6, 6);
    line->setSpacing(8);
    line->addWidget(m_text);
    auto *close = new QToolButton(this);
    close->setIcon(themedIcon(u"close"_s));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::NoFocus); // Escape is the key for it
    close->setAccessibleName(tr("Close this hint"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    line->addWidget(close);
    canvas->installEventFilter(this);
    toast->installEventFilter(this);
    hide();
}

void Hints::setWanted(bool wanted)
{
    wantedAtAll = wanted;
}

void Hints::setProject(const Document *document, const Watcher *watcher)
{
    hide();
    m_document = document;
    m_watcher = watcher;
    if (!document || !wantedAtAll)
        return;
    connect(document, &Document::changed, this, &Hints::follow);
    connect(watcher, &Watcher::reported, this, &Hints::follow);
}

void Hints::setDone(Hint hint)
{
    if (!wantedAtAll)
        return;
    remember(hint);
    if (m_hint == hint)
        hide();
}

QString Hints::text() const
{
    return isHidden() ? QString() : m_text->text();
}

// One goes before the next comes, so that the map is not full of good advice.
void Hints::follow()
{
    const QStringList seen = seenHints();
    if (isHidden() && seen.size() == std::ssize(rows))
        return;
    const Progress now = progressOf(*m_document, *m_watcher);
    if (!isHidden()) {
        setVisible(!rows[int(m_hint)].done(now));
        return;
    }
    for (int i = 0; i < std::ssize(rows); ++i) {
        if (rows[i].due(now) && !seen.contains(nameOf(Hint(i)))) {
            say(Hint(i));
            return;
        }
    }
}

void Hints::say(Hint hint)
{
    m_hint = hint;
    remember(hint);
    m_text->setText(tr(rows[int(hint)].text));
    setAccessibleName(m_text->text());
    show();
    place();
}

void Hints::place()
{
    adjustSize();
    const QSize room = parentWidget()->size();
    const int bottom = m_toast->isHidden() ? room.height() : m_toast->y();
    move((room.width() - width()) / 2, bottom - height() - aboveEdge);
}

// Escape goes on to the map, which may have something to end as well.
bool Hints::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (!isHidden())
            place();
        break;
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            hide();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void Hints::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().accent, 1));
    painter.setBrush(colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace martlet
