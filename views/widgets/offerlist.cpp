// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/offerlist.h"

#include "views/widgets/style.h"

#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace martlet {

static constexpr int offerHeight = 26;
static constexpr QSize signSize {16, 16};

OfferList::OfferList(QWidget *parent)
    : QTreeWidget(parent)
{
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize(signSize);
    header()->setStretchLastSection(true);
    setAccessibleName(tr("What fits"));
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        Q_EMIT picked(indexOfTopLevelItem(item));
    });
    hide();
}

void OfferList::setLeastWidth(int width)
{
    m_leastWidth = width;
}

// Texts stand one below the other, with a sign before them or not.
static QIcon signOrBlank(const QIcon &icon)
{
    if (!icon.isNull())
        return icon;
    QPixmap blank(signSize);
    blank.fill(Qt::transparent);
    return blank;
}

/// With a sign before it.
int OfferList::textWidth(const QString &text) const
{
    constexpr int beside = 12;
    return signSize.width() + beside + fontMetrics().horizontalAdvance(text);
}

void OfferList::setRows(const QList<OfferRow> &rows)
{
    const bool hasSigns =
        std::ranges::any_of(rows, [](const OfferRow &offer) { return !offer.icon.isNull(); });
    clear();
    for (const OfferRow &offer : rows) {
        auto *row = new QTreeWidgetItem(this, {offer.text, offer.detail});
        row->setIcon(0, hasSigns ? signOrBlank(offer.icon) : QIcon());
        row->setSizeHint(0, QSize(textWidth(offer.text), offerHeight));
        row->setForeground(1, colours().muted);
        if (m_leastWidth > 0)
            row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    }
    setCurrentItem(nullptr);
    setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        fit();
}

void OfferList::fit()
{
    constexpr int widest = 280;
    constexpr int gap = 16;
    constexpr int mostRows = 14;
    const int texts = std::min(widest, sizeHintForColumn(0) + gap);
    const int details = std::min(widest, sizeHintForColumn(1) + gap);
    const bool scrolls = topLevelItemCount() > mostRows;
    const int bar = scrolls ? verticalScrollBar()->sizeHint().width() : 0;
    const int beside = 2 * frameWidth() + bar;
    const int width = std::max(m_leastWidth, texts + details + beside);
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    setColumnWidth(0, width - details - beside);
    resize(width, offerHeight * std::min(topLevelItemCount(), mostRows) + 2 * frameWidth());
}

int OfferList::current() const
{
    return isVisible() && currentItem() ? indexOfTopLevelItem(currentItem()) : -1;
}

void OfferList::setCurrent(int row)
{
    setCurrentItem(topLevelItem(row));
}

void OfferList::step(int rows)
{
    const int count = topLevelItemCount();
    const int start = current() < 0 && rows < 0 ? 0 : current();
    setCurrent((start + rows + count) % count);
}

} // namespace martlet
