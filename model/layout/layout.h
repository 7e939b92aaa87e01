// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <chrono>
#include <optional>
#include <stop_token>
#include <vector>

class QIODevice;

namespace martlet {

/// A card to be placed. All lengths are in points.
struct LayoutNode
{
    int id = 0; ///< only for the caller; results come in the order of the request
    double width = 0;
    double height = 0;
    int lane = -1; ///< the lane it stands in, from 0; ignored without lanes
    int group = -1; ///< cards with the same group are kept together; -1: none
    std::optional<QPointF> fixed; ///< a top-left corner that must come back to the last digit
};

/// A flow between two cards, given by their places in the request.
struct LayoutEdge
{
    int from = 0;
    int to = 0;
    double labelWidth = 0; ///< 0: no label
    double labelHeight = 0;
};

enum class LaneAxis { None, Rows };

/// Where a lane lies, from the top of the picture.
struct LaneBand
{
    double top = 0;
    double height = 0;
};

/// What is to be laid out: sizes, lanes and connections, never a text.
struct LayoutRequest
{
    enum class Scope {
        Whole, ///< everything that is not fixed finds a new place
        OnlyNew ///< cards without a place are put near their neighbours, the rest is fixed; where
                ///< no card stands yet, the same as Whole
    };

    Scope scope = Scope::Whole;
    LaneAxis axis = LaneAxis::None;
    int laneCount = 0; ///< with lanes: every lane gets a band, also an empty one
    int laneLength = 0; ///< most cards side by side in a row; 0: what the shape of a screen asks
    std::vector<LaneBand> bands; ///< the bands as they are now; kept with Scope::OnlyNew
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
    double cardGap = 64; ///< between cards, one above the other; a label in it keeps clear of both
    double laneGap = 12; ///< between lanes
    double laneHeader = 48; ///< kept free at the top of each lane for its title
    double lanePadding = 32; ///< kept free at the other sides of a lane
};

/// Where everything stands. Cards never overlap, and stand inside their lanes.
struct LayoutResult
{
    std::vector<QPointF> positions; ///< the top-left corner of each node of the request
    std::vector<LaneBand> lanes; ///< one band for each lane
    QRectF bounds; ///< around all cards and lanes; lanes run along its whole width
    QString engine; ///< "dot", "rows", "nearby", or "grid" where the worker failed
};

/// How the child process of a layout is run.
struct LayoutRun
{
    QString program; ///< empty: the running executable
    std::chrono::milliseconds timeLimit {10000};
    std::stop_token cancelled; ///< ends the child at once
};

/// Lays out in a child process with a time limit, and checks its answer. Whatever happens to the
/// child, there is a valid layout at the end. Fails only where the request makes no sense, or when
/// cancelled. The same request gives the same result. Needs no event loop; any thread may call it.
Result<LayoutResult> layOut(const LayoutRequest &request, const LayoutRun &run = {});

/// What `martlet --worker layout` runs: a request on in, an answer on out. Returns the exit code.
int runLayoutWorker(QIODevice &in, QIODevice &out);

/// Limits the memory and processor time of this process, as the worker does before it reads a byte.
void limitLayoutWorker();

} // namespace martlet
