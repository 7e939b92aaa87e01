// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/historybox.h"

#include "model/document/session.h"
#include "views/panels/historytext.h"
#include "views/panels/sentencelist.h"
#include "views/widgets/icons.h"
#include "views/widgets/uitext.h"

#include <QDate>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr int mostSteps = 50;

HistoryBox::HistoryBox(QWidget *parent)
    : FoldingBox(tr("History"), parent)
    , m_soon(new QTimer(this))
    , m_list(new SentenceList(body()))
    , m_end(wrappedLabel({}, body()))
{
    auto *page = new QVBoxLayout(body());
    page->setContentsMargins(0, 0, 0, 4);
    page->addWidget(m_list);
    page->addWidget(m_end);
    auto *all = new QToolButton(body());
    all->setObjectName(u"showInHistory"_s);
    all->setText(tr("Show in History"));
    all->setIcon(themedIcon(u"history"_s));
    all->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    all->setAutoRaise(true);
    all->setFocusPolicy(Qt::StrongFocus);
    setPlainTip(all, tr("On the map, with everything that was done at the same time"));
    page->addWidget(all);
    connect(all, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted(m_item, {}); });
    connect(m_list, &SentenceList::taken, this, [this](const QVariant &field) {
        Q_EMIT pageWanted(m_item, Key(field.toString()));
    });
    m_list->setObjectName(u"history"_s);
    m_list->setAccessibleName(tr("History"));
    m_end->setObjectName(u"historyEnd"_s);
    m_end->setForegroundRole(QPalette::PlaceholderText);
    setPlainTip(heading(), tr("Who changed what, and when; not where the card stood."));
    m_soon->setSingleShot(true);
    m_soon->setInterval(80);
    connect(m_soon, &QTimer::timeout, this, &HistoryBox::ask);
    connect(this, &FoldingBox::toggled, this, [this](bool open) {
        m_isAwaited = open;
        refresh();
    });
    setOpen(false);
}

void HistoryBox::setProject(const Document *document, const Session *session)
{
    m_document = document;
    m_session = session;
    setOpen(false);
    setItem({});
}

void HistoryBox::setItem(const QString &item)
{
    if (item != m_item) {
        m_list->clear();
        m_list->growWithContents();
        m_end->hide();
    }
    m_item = item;
    m_isAwaited = false;
    setVisible(m_session && !item.isEmpty());
    refresh();
}

void HistoryBox::refresh()
{
    ++m_asked;
    if (m_session && !m_item.isEmpty() && isOpen())
        m_soon->start();
}

void HistoryBox::ask()
{
    if (!m_session || m_item.isEmpty())
        return;
    const int asked = ++m_asked;
    m_session->historyOf(m_item, mostSteps)
        .then(this, [this, asked](const Result<ItemHistory> &history) {
            if (asked == m_asked)
                take(history);
        });
}

void HistoryBox::take(const Result<ItemHistory> &history)
{
    if (history) {
        show(*history);
        return;
    }
    m_list->clear();
    m_list->growWithContents();
    m_end->setText(history.error().sentence);
    m_end->show();
}

static QString endText(const ItemHistory &history)
{
    switch (history.earlier) {
    case ItemHistory::Earlier::Nothing:
        return {};
    case ItemHistory::Earlier::NotAsked:
        return HistoryBox::tr("Only the last %n changes are listed.", nullptr, mostSteps);
    case ItemHistory::Earlier::NotKept:
        return HistoryBox::tr("The project does not keep what was before.");
    }
    return {};
}

/// The field of the item that a step is about, where it is about one alone.
static QString onlyField(const QString &item, const Edits &edits)
{
    QSet<QString> fields;
    for (const Edit &edit : edits) {
        if (edit.item == item && !edit.field.startsWith(prefix::known))
            fields.insert(edit.field.text());
    }
    return fields.size() == 1 ? *fields.begin() : QString();
}

void HistoryBox::show(const ItemHistory &history)
{
    const int row = m_list->currentRow();
    const QDate today = QDate::currentDate();
    QString day;
    m_list->clear();
    for (const PastStep &step : history.steps) {
        if (const QString next = stepDay(step, today); next != day) {
            day = next;
            m_list->addHeading(day);
        }
        QStringList lines = stepLines(*m_document, m_item, step, history.goneNames);
        lines.append(stepAuthor(step));
        m_list->addSentence(step.label, {}, onlyField(m_item, step.edits), {}, lines.join(u'\n'));
    }
    m_list->growWithContents();
    if (m_list->hasFocus() && m_list->count() > 1) // the first one is a heading
        m_list->setCurrentRow(qBound(1, row, m_list->count() - 1));
    m_end->setText(endText(history));
    m_end->setVisible(!m_end->text().isEmpty());
    if (std::exchange(m_isAwaited, false))
        Q_EMIT opened();
}

void HistoryBox::focusList()
{
    setOpen(true);
    m_isAwaited = true;
    refresh();
    m_list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace martlet
