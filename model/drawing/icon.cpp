// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/icon.h"

#include <QHash>
#include <QMutex>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <memory>

namespace martlet {

namespace {

/// Keeps the outlines of what is painted instead of painting it.
class OutlineEngine final : public QPaintEngine
{
public:
    explicit OutlineEngine(QPainterPath *outline)
        : QPaintEngine(AllFeatures)
        , m_outline(*outline)
    { }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawPath(const QPainterPath &path) override
    {
        // Every shape comes twice: for its fill, which icons do not have, and for its lines.
        if (painter()->pen().style() != Qt::NoPen)
            m_outline.addPath(painter()->combinedTransform().map(path));
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        if (mode != PolylineMode)
            path.closeSubpath();
        drawPath(path);
    }
    using QPaintEngine::drawPolygon;

private:
    QPainterPath &m_outline;
};

class OutlineDevice final : public QPaintDevice
{
public:
    QPainterPath outline;

    QPaintEngine *paintEngine() const override { return m_engine.get(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return int(iconSide);
        case PdmWidthMM:
        case PdmHeightMM:
            return int(iconSide * 25.4 / 96);
        case PdmNumColors:
            return 0;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        default:
            return 96; // dots per inch
        }
    }

private:
    std::unique_ptr<OutlineEngine> m_engine = std::make_unique<OutlineEngine>(&outline);
};

QPainterPath readIcon(const QString &resource)
{
    QSvgRenderer renderer(resource);
    OutlineDevice device;
    QPainter painter(&device);
    renderer.render(&painter, QRectF(0, 0, iconSide, iconSide));
    painter.end();
    return device.outline;
}

} // namespace

const QPainterPath &iconPath(const QString &resource)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const QPainterPath>> known;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const QPainterPath> &path = known[resource];
    if (!path)
        path = std::make_shared<const QPainterPath>(readIcon(resource));
    return *path;
}

} // namespace martlet
