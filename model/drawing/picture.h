// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/flowmarks.h"
#include "model/drawing/mapview.h"
#include "model/drawing/marks.h"

#include <QDate>

#include <vector>

namespace martlet {

/// Where a row behind the cards stands.
struct RowPlace
{
    QRectF box;
    std::vector<QRectF> entries; ///< as BackRow::entries; of a curve: small boxes around its points
};

/// Where everything of a MapView stands, in points.
struct Arrangement
{
    std::vector<QRectF> cards; ///< as MapView::cards
    std::vector<QRectF> lanes; ///< as MapView::lanes
    std::vector<FlowRoute> flows; ///< as MapView::flows
    QRectF front; ///< around the cards of a journey
    std::vector<RowPlace> rows; ///< as MapView::rows
    QRectF bounds; ///< around all of it
};

/// Whether cards and flows are described in words, as files want it, or not, as for a screen.
enum class Words { Told, Left };

/// The map itself: lanes, flows, cards, labels.
Picture drawMap(const MapView &view, const Arrangement &arrangement, Words words = Words::Told);

/// What the signs on a view mean: only those that are on it. In rows that are not wider than
/// \a width; begins at 0, 0. Empty for an empty view. \a framed: some cards have a frame around
/// them.
Picture drawLegend(const MapView &view, double width, bool framed = false);

/// Where the title of a lane stands that lies at \a place; no card or flow comes there.
QRectF laneTitleBox(const Lane &lane, const QRectF &place);

/// What a printed view says about itself.
struct SheetTitle
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Sheet)

public:
    QString project;
    QString view;
    QString counts; ///< "35 tools, 55 flows, 12 by hand"
    QString date;
    QString author = {}; ///< empty: not said
    QStringList remarks = {}; ///< what else there is to say, such as the filter, each on a line
};

/// The title of a view as it is printed on a day.
SheetTitle titleOf(const MapView &view, QDate date);

/// "Page 2 of 6"
QString pageName(int page, int pages);

/// The title block, \a width wide; begins at 0, 0.
Picture drawTitle(const SheetTitle &title, double width);

/// A whole sheet: title above, map, legend below. Begins at 0, 0, margins included.
Picture drawSheet(const MapView &view, const Arrangement &arrangement, const SheetTitle &title);

} // namespace martlet
