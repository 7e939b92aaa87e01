// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/message.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace martlet {

namespace {

constexpr quint32 requestMark = 0x4d4c5251;
constexpr quint32 answerMark = 0x4d4c414e;
constexpr int mostNodes = 200'000;
constexpr int mostEdges = 1'000'000;
constexpr int mostLanes = 1'000;
constexpr double longest = 1e7;
constexpr int nodeBytes = 3 * 4 + 2 * 8 + 1;
constexpr int edgeBytes = 2 * 4 + 2 * 8;
constexpr int bandBytes = 2 * 8;

bool isLength(double value)
{
    return std::isfinite(value) && value >= 0 && value <= longest;
}

bool isCoordinate(double value)
{
    return std::isfinite(value) && std::abs(value) <= longest;
}

bool isPlace(const QPointF &place)
{
    return isCoordinate(place.x()) && isCoordinate(place.y());
}

bool isBand(const LaneBand &band)
{
    return isCoordinate(band.top) && isLength(band.height);
}

void prepare(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::DoublePrecision);
}

// A count that lies is found before any memory is taken for it.
bool readCount(QDataStream &in, int most, int bytesEach, int *count)
{
    qint32 read = 0;
    in >> read;
    *count = read;
    return in.status() == QDataStream::Ok && read >= 0 && read <= most
        && qint64(read) * bytesEach <= in.device()->bytesAvailable();
}

void writeBands(QDataStream &out, const std::vector<LaneBand> &bands)
{
    out << qint32(bands.size());
    for (const LaneBand &band : bands)
        out << band.top << band.height;
}

bool readBands(QDataStream &in, std::vector<LaneBand> *bands)
{
    int count = 0;
    if (!readCount(in, mostLanes, bandBytes, &count))
        return false;
    bands->resize(count);
    for (LaneBand &band : *bands)
        in >> band.top >> band.height;
    return true;
}

bool readNodes(QDataStream &in, std::vector<LayoutNode> *nodes)
{
    int count = 0;
    if (!readCount(in, mostNodes, nodeBytes, &count))
        return false;
    nodes->resize(count);
    for (LayoutNode &node : *nodes) {
        qint32 id = 0, lane = 0, group = 0;
        bool isFixed = false;
        in >> id >> lane >> group >> node.width >> node.height >> isFixed;
        node.id = id;
        node.lane = lane;
        node.group = group;
        if (isFixed)
            in >> node.fixed.emplace();
    }
    return true;
}

bool readEdges(QDataStream &in, std::vector<LayoutEdge> *edges)
{
    int count = 0;
    if (!readCount(in, mostEdges, edgeBytes, &count))
        return false;
    edges->resize(count);
    for (LayoutEdge &edge : *edges) {
        qint32 from = 0, to = 0;
        in >> from >> to >> edge.labelWidth >> edge.labelHeight;
        edge.from = from;
        edge.to = to;
    }
    return true;
}

bool nodeMakesSense(const LayoutRequest &request, const LayoutNode &node)
{
    const bool laneIsKnown =
        request.axis == LaneAxis::None || (node.lane >= 0 && node.lane < request.laneCount);
    const bool hasPlace = !node.fixed || isPlace(*node.fixed);
    return isLength(node.width) && isLength(node.height) && node.width > 0 && node.height > 0
        && laneIsKnown && hasPlace;
}

bool standsInLane(const LayoutRequest &request, const LayoutResult &result, size_t i)
{
    const LayoutNode &node = request.nodes[i];
    if (request.axis == LaneAxis::None || node.fixed)
        return true;
    const LaneBand &band = result.lanes[node.lane];
    const double top = result.positions[i].y();
    return top >= band.top && top + node.height <= band.top + band.height;
}

bool lanesAreApart(const std::vector<LaneBand> &lanes)
{
    for (size_t i = 0; i < lanes.size(); ++i)
        if (!isBand(lanes[i]) || (i > 0 && lanes[i].top < lanes[i - 1].top + lanes[i - 1].height))
            return false;
    return true;
}

// A sweep from left to right: a card is compared with those that began before it and have not
// ended. Two fixed cards may lie on each other; that is how their owner put them.
bool cardsAreApart(const LayoutRequest &request, const std::vector<QPointF> &positions)
{
    std::vector<int> order(positions.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::ranges::sort(order, {}, [&](int i) { return positions[i].x(); });
    std::vector<int> open;
    for (const int i : order) {
        const LayoutNode &node = request.nodes[i];
        std::erase_if(open, [&](int o) {
            return positions[o].x() + request.nodes[o].width <= positions[i].x();
        });
        for (const int o : open) {
            const LayoutNode &other = request.nodes[o];
            if (node.fixed && other.fixed)
                continue;
            if (positions[i].y() < positions[o].y() + other.height
                && positions[o].y() < positions[i].y() + node.height)
                return false;
        }
        open.push_back(i);
    }
    return true;
}

} // namespace

qint64 largestRequest()
{
    return 64'000'000;
}

qint64 largestAnswer(const LayoutRequest &request)
{
    return 4096 + qint64(request.nodes.size()) * 16 + qint64(request.laneCount) * bandBytes;
}

QByteArray packRequest(const LayoutRequest &request)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << requestMark << qint32(request.scope) << qint32(request.axis) << qint32(request.laneCount)
        << qint32(request.laneLength) << request.cardGap << request.laneGap << request.laneHeader
        << request.lanePadding;
    writeBands(out, request.bands);
    out << qint32(request.nodes.size());
    for (const LayoutNode &node : request.nodes) {
        out << qint32(node.id) << qint32(node.lane) << qint32(node.group) << node.width
            << node.height << node.fixed.has_value();
        if (node.fixed)
            out << *node.fixed;
    }
    out << qint32(request.edges.size());
    for (const LayoutEdge &edge : request.edges)
        out << qint32(edge.from) << qint32(edge.to) << edge.labelWidth << edge.labelHeight;
    return bytes;
}

std::optional<LayoutRequest> unpackRequest(const QByteArray &bytes)
{
    QDataStream in(bytes);
    prepare(in);
    LayoutRequest request;
    quint32 mark = 0;
    qint32 scope = 0, axis = 0, laneCount = 0, laneLength = 0;
    in >> mark >> scope >> axis >> laneCount >> laneLength >> request.cardGap >> request.laneGap
        >> request.laneHeader >> request.lanePadding;
    if (mark != requestMark || scope < 0 || scope > 1 || axis < 0 || axis > 1)
        return {};
    request.scope = LayoutRequest::Scope(scope);
    request.axis = LaneAxis(axis);
    request.laneCount = laneCount;
    request.laneLength = laneLength;
    if (!readBands(in, &request.bands) || !readNodes(in, &request.nodes)
        || !readEdges(in, &request.edges))
        return {};
    if (in.status() != QDataStream::Ok || !in.atEnd() || !makesSense(request))
        return {};
    return request;
}

QByteArray packAnswer(const LayoutResult &result)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    prepare(out);
    out << answerMark << result.engine.toLatin1() << result.bounds;
    writeBands(out, result.lanes);
    out << qint32(result.positions.size());
    for (const QPointF &position : result.positions)
        out << position;
    return bytes;
}

std::optional<LayoutResult> unpackAnswer(const QByteArray &bytes)
{
    QDataStream in(bytes);
    prepare(in);
    LayoutResult result;
    quint32 mark = 0;
    QByteArray engine;
    int count = 0;
    in >> mark >> engine >> result.bounds;
    if (mark != answerMark || !readBands(in, &result.lanes)
        || !readCount(in, mostNodes, 2 * 8, &count))
        return {};
    result.engine = QString::fromLatin1(engine);
    result.positions.resize(count);
    for (QPointF &position : result.positions)
        in >> position;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return {};
    return result;
}

bool makesSense(const LayoutRequest &request)
{
    const int count = int(request.nodes.size());
    if (count > mostNodes || request.edges.size() > mostEdges || request.laneCount < 0
        || request.laneCount > mostLanes || request.laneLength < 0
        || request.laneLength > mostNodes)
        return false;
    const bool gapsAreLengths = isLength(request.cardGap) && isLength(request.laneGap)
        && isLength(request.laneHeader) && isLength(request.lanePadding);
    return gapsAreLengths && std::ranges::all_of(request.bands, isBand)
        && std::ranges::all_of(
               request.nodes, [&](const LayoutNode &node) { return nodeMakesSense(request, node); })
        && std::ranges::all_of(request.edges, [&](const LayoutEdge &edge) {
               return edge.from >= 0 && edge.from < count && edge.to >= 0 && edge.to < count
                   && isLength(edge.labelWidth) && isLength(edge.labelHeight);
           });
}

bool isValid(const LayoutRequest &request, const LayoutResult &result)
{
    const size_t lanes = request.axis == LaneAxis::None ? 0 : size_t(request.laneCount);
    if (result.positions.size() != request.nodes.size() || result.lanes.size() != lanes
        || !std::ranges::all_of(result.positions, isPlace) || !lanesAreApart(result.lanes))
        return false;
    for (size_t i = 0; i < request.nodes.size(); ++i) {
        const auto &fixed = request.nodes[i].fixed;
        if ((fixed && *fixed != result.positions[i]) || !standsInLane(request, result, i))
            return false;
    }
    return cardsAreApart(request, result.positions);
}

} // namespace martlet
