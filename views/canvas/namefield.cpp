// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/namefield.h"

#include "model/base/text.h"
#include "views/canvas/capturestrip.h"
#include "views/widgets/icons.h"
#include "views/widgets/offerlist.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

static QString iconOf(CaptureOffer::Kind kind)
{
    switch (kind) {
    case CaptureOffer::Kind::Element:
        return u":/icons/ui/map-pin.svg"_s;
    case CaptureOffer::Kind::Product:
    case CaptureOffer::Kind::New:
        return u":/icons/ui/plus.svg"_s;
    case CaptureOffer::Kind::Owner:
        return u":/icons/kinds/person.svg"_s;
    case CaptureOffer::Kind::Lane:
        return u":/icons/ui/layers.svg"_s;
    case CaptureOffer::Kind::Object:
        return u":/icons/kinds/data-object.svg"_s;
    case CaptureOffer::Kind::Rhythm:
        return u":/icons/ui/clock.svg"_s;
    }
    return {};
}

static QList<OfferRow> rowsOf(const QList<CaptureOffer> &offers)
{
    QList<OfferRow> rows;
    for (const CaptureOffer &offer : offers)
        rows.append({themedIconFile(iconOf(offer.kind)), offer.text, offer.detail});
    return rows;
}

NameField::NameField(QWidget *parent)
    : QLineEdit(parent)
    , m_list(new OfferList(parent))
    , m_strip(new CaptureStrip(parent))
{
    setMaxLength(int(nameLimit));
    setAutoFillBackground(false);
    setTextMargins(8, 0, 8, 0);
    setAccessibleName(tr("Name"));
    // A click on the list leaves the keyboard here.
    m_list->setFocusProxy(this);
    connect(this, &QLineEdit::textChanged, this, &NameField::grow);
    connect(this, &QLineEdit::textEdited, this, &NameField::showHelp);
    connect(m_list, &OfferList::picked, this, [this](int row) {
        takeOffer(row);
        finish();
    });
    hide();
}

void NameField::open(const QRect &rect, const QString &hint, const QString &text, Take take)
{
    m_take = std::move(take);
    m_help = {};
    m_place = rect;
    hideHelp();
    setPlaceholderText(hint);
    setText(text);
    selectAll();
    grow();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void NameField::open(const QRect &rect, const QString &hint, const Help &help, Take take)
{
    open(rect, hint, QString(), std::move(take));
    m_help = help;
    showHelp();
}

// What a name does to the map may not take the name once more.
void NameField::finish()
{
    if (m_isTaking)
        return;
    const QScopedValueRollback guard(m_isTaking, true);
    const QString name = text().trimmed();
    const Take take = m_take;
    hideHelp();
    if (name.isEmpty() || !take || !take(name))
        close();
}

void NameField::close()
{
    if (!isVisible())
        return;
    m_take = nullptr;
    hideHelp();
    hide();
    Q_EMIT closed();
}

void NameField::hideHelp()
{
    m_offers = {};
    m_list->hide();
    m_strip->hide();
}

// As wide as its text needs, and never beyond the map.
void NameField::grow()
{
    constexpr int beside = 8;
    const QMargins margins = textMargins();
    const int wanted =
        fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right() + 24;
    const int most = parentWidget()->width() - 2 * beside;
    QRect rect = m_place;
    rect.setWidth(std::max(m_place.width(), std::min(wanted, most)));
    const int right = parentWidget()->width() - beside;
    rect.moveRight(std::min(rect.right(), std::max(right, beside + rect.width() - 1)));
    setGeometry(rect);
    placeHelp();
}

void NameField::showHelp()
{
    if (!m_help.offers)
        return;
    m_offers = m_help.offers(text(), cursorPosition());
    m_list->setRows(rowsOf(m_offers.offers));
    const bool isTyped = !text().trimmed().isEmpty();
    if (isTyped && m_help.prefersExisting && m_offers.startsExisting())
        m_list->setCurrent(0);
    showChips();
}

// What Enter would do now.
void NameField::showChips()
{
    const CaptureOffer chosen = m_offers.offers.value(m_list->current());
    const bool isTaken = m_list->current() >= 0 && chosen.kind != CaptureOffer::Kind::New;
    const QString line = isTaken ? m_offers.taken(text(), chosen).first : text();
    m_strip->setChips(m_help.chips(line), parentWidget()->width() - 16);
    setAccessibleDescription(m_strip->isHidden() ? QString() : m_strip->text());
    placeHelp();
}

// The strip stands right under the field, the list under both, or over the field where it would
// leave the map.
void NameField::placeHelp()
{
    constexpr int gap = 4;
    const auto leftFor = [this](const QWidget *widget) {
        return std::max(8, std::min(x(), parentWidget()->width() - widget->width() - 8));
    };
    int below = geometry().bottom() + 1 + gap;
    if (!m_strip->isHidden()) {
        m_strip->move(leftFor(m_strip), below);
        below = m_strip->geometry().bottom() + 1 + gap;
    }
    const bool fits = below + m_list->height() <= parentWidget()->height();
    m_list->move(leftFor(m_list), fits ? below : std::max(0, y() - gap - m_list->height()));
    m_strip->raise();
    m_list->raise();
}

void NameField::takeOffer(int row)
{
    const CaptureOffer offer = m_offers.offers.value(row);
    if (offer.kind != CaptureOffer::Kind::New) {
        const auto [line, cursor] = m_offers.taken(text(), offer);
        setText(line);
        setCursorPosition(int(cursor));
    }
    showHelp();
    m_list->hide();
}

void NameField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->current() >= 0)
            takeOffer(m_list->current());
        finish();
        return;
    case Qt::Key_Escape:
        close();
        return;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_list->isVisible())
            return;
        m_list->step(event->key() == Qt::Key_Down ? 1 : -1);
        showChips();
        return;
    default:
        QLineEdit::keyPressEvent(event);
        // What is not for the field is not for the map behind it either.
        event->accept();
    }
}

// Tab goes on with the first offer; the keyboard leaves the field by Enter or Escape.
bool NameField::focusNextPrevChild(bool)
{
    if (m_list->isVisible())
        takeOffer(std::max(0, m_list->current()));
    return true;
}

// Clicking elsewhere keeps what was typed: a name is never lost by looking away.
void NameField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool stays =
        event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (stays || !isVisible() || m_isTaking)
        return;
    const QString name = text().trimmed();
    const Take take = std::exchange(m_take, nullptr);
    const QScopedValueRollback guard(m_isTaking, true);
    if (!name.isEmpty() && take)
        take(name);
    close();
}

} // namespace martlet
