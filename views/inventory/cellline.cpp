// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/inventory/cellline.h"

#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>

#include <optional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int textRole = Qt::UserRole; ///< what an offer writes; its label may say more

/// Completes the last of several values and leaves the others.
class LastValueCompleter final : public QCompleter
{
public:
    using QCompleter::QCompleter;

    QStringList splitPath(const QString &path) const override
    {
        return {path.mid(path.lastIndexOf(u';') + 1).trimmed()};
    }
    QString pathFromIndex(const QModelIndex &index) const override
    {
        const auto *line = qobject_cast<const QLineEdit *>(widget());
        const QString text = line ? line->text() : QString();
        const QString before = text.left(text.lastIndexOf(u';') + 1);
        const QString value = index.data(textRole).toString();
        return before.isEmpty() ? value : before + u' ' + value;
    }
};

std::optional<CellLine::Leave> leaveOf(const QKeyEvent &event)
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ControlModifier)
            return CellLine::Leave::Everywhere;
        return shift ? CellLine::Leave::Up : CellLine::Leave::Down;
    case Qt::Key_Tab:
        return shift ? CellLine::Leave::Left : CellLine::Leave::Right;
    case Qt::Key_Backtab:
        return CellLine::Leave::Left;
    default:
        return {};
    }
}

} // namespace

CellLine::CellLine(QWidget *parent)
    : QLineEdit(parent)
    , m_model(new QStandardItemModel(this))
{
    setTextMargins(8, 0, 0, 0);
    connect(this, &QLineEdit::textEdited, this, [this] {
        offerNew();
        // The completer looks at the text after everybody else.
        QTimer::singleShot(0, this, &CellLine::markBest);
    });
}

void CellLine::setOffers(const Offers &offers)
{
    m_offers = offers;
    for (const QString &text : offers.texts)
        offer(text, text);
    if (offers.texts.isEmpty() && offers.newText.isEmpty())
        return;
    m_completer =
        offers.several ? new LastValueCompleter(m_model, this) : new QCompleter(m_model, this);
    m_completer->setCompletionRole(textRole);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setMaxVisibleItems(10);
    setCompleter(m_completer);
}

void CellLine::offer(const QString &label, const QString &text)
{
    auto *item = new QStandardItem(label);
    item->setData(text, textRole);
    m_model->appendRow(item);
}

QString CellLine::typedPart() const
{
    const QString typed = text();
    return (m_offers.several ? typed.mid(typed.lastIndexOf(u';') + 1) : typed).trimmed();
}

// The last offer is what is typed itself, where it would be something new.
void CellLine::offerNew()
{
    if (m_offers.newText.isEmpty())
        return;
    const QString typed = typedPart();
    m_model->setRowCount(int(m_offers.texts.size()));
    if (!typed.isEmpty() && !m_offers.texts.contains(typed, Qt::CaseInsensitive))
        offer(m_offers.newText.arg(typed), typed);
}

// Marked without a word to the line, which would take it for typed already.
void CellLine::markBest()
{
    if (!m_completer || !m_completer->popup()->isVisible())
        return;
    const QString typed = typedPart();
    QAbstractItemView *list = m_completer->popup();
    const QAbstractItemModel *offers = list->model();
    int best = offers->rowCount() - 1;
    for (int row = best; row >= 0; --row) {
        const QString text = offers->index(row, 0).data(textRole).toString();
        if (text.startsWith(typed, Qt::CaseInsensitive)
            || text.contains(u' ' + typed, Qt::CaseInsensitive))
            best = row;
    }
    if (typed.isEmpty() || best < 0)
        return;
    const QSignalBlocker quiet(list->selectionModel());
    list->setCurrentIndex(offers->index(best, 0));
    list->viewport()->update();
}

void CellLine::takeOffer()
{
    if (!m_completer || !m_completer->popup()->isVisible())
        return;
    const QModelIndex offer = m_completer->popup()->currentIndex();
    const auto *offers = qobject_cast<const QAbstractProxyModel *>(offer.model());
    if (offers)
        setText(m_completer->pathFromIndex(offers->mapToSource(offer)));
    m_completer->popup()->hide();
}

void CellLine::showAll()
{
    if (!m_completer)
        return;
    m_completer->setCompletionPrefix({});
    m_completer->complete();
}

bool CellLine::takeKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Down && m_completer && !m_completer->popup()->isVisible()) {
        showAll();
        return true;
    }
    const auto where = leaveOf(event);
    if (!where)
        return false;
    takeOffer();
    Q_EMIT left(*where);
    return true;
}

bool CellLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && takeKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

} // namespace martlet
