// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// Paints an SVG whose currentColor is the colour of text at the moment of painting.
class ThemedEngine final : public QIconEngine
{
public:
    ThemedEngine(const QString &file, const QColor &colour)
        : m_file(file)
        , m_colour(colour)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        QPixmap picture = pixmap(rect.size() * ratio, mode, state);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, picture);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = colourOf(mode);
        const QString name =
            u"%1 %2 %3 %4"_s.arg(m_file, colour.name()).arg(size.width()).arg(size.height());
        QPixmap picture;
        if (!QPixmapCache::find(name, &picture)) {
            picture = render(size, colour);
            QPixmapCache::insert(name, picture);
        }
        return picture;
    }

    QIconEngine *clone() const override { return new ThemedEngine(m_file, m_colour); }

private:
    QColor colourOf(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (m_colour.isValid())
            return m_colour;
        const bool selected = mode == QIcon::Selected;
        return palette.color(selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QPixmap render(const QSize &size, const QColor &colour) const
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QFile file(m_file);
        if (!file.open(QIODevice::ReadOnly))
            return picture;
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&picture);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(), QSizeF(size)));
        return picture;
    }

    QString m_file;
    QColor m_colour;
};

} // namespace

QIcon themedIcon(const QString &name)
{
    return themedIconFile(u":/icons/ui/%1.svg"_s.arg(name));
}

QIcon themedIconFile(const QString &file, const QColor &colour)
{
    return QIcon(new ThemedEngine(file, colour));
}

} // namespace martlet
