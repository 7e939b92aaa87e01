// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/offerlist.h"

#include "views/widgets/icons.h"
#include "views/widgets/style.h"

#include <QHeaderView>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static constexpr int offerHeight = 26;

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
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIconSize({16, 16});
    header()->setStretchLastSection(true);
    setAccessibleName(tr("What fits"));
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item) {
        Q_EMIT picked(indexOfTopLevelItem(item));
    });
    hide();
}

static QString iconOf(const CaptureOffer &offer)
{
    switch (offer.kind) {
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

void OfferList::setOffers(const QList<CaptureOffer> &offers)
{
    clear();
    for (const CaptureOffer &offer : offers) {
        auto *row = new QTreeWidgetItem(this, {offer.text, offer.detail});
        row->setIcon(0, themedIconFile(iconOf(offer)));
        row->setSizeHint(0, QSize(0, offerHeight));
        row->setForeground(1, colours().muted);
    }
    setCurrentItem(nullptr);
    setVisible(!offers.isEmpty());
    if (!offers.isEmpty())
        fit();
}

void OfferList::fit()
{
    constexpr int widest = 280;
    constexpr int gap = 16;
    for (int column = 0; column < 2; ++column)
        setColumnWidth(column, std::min(widest, sizeHintForColumn(column) + gap));
    const int frame = 2 * frameWidth();
    resize(columnWidth(0) + columnWidth(1) + frame, offerHeight * topLevelItemCount() + frame);
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
