// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/marks.h"

#include <QCache>
#include <QImage>
#include <QStaticText>

#include <vector>

class QPainter;

namespace martlet {

/// Prints pictures with a QPainter: on a screen, or into an image as they would be on paper. Keeps
/// what is costly to make again (shaped texts, small images of icons), so a canvas keeps one of
/// these.
class PainterPrinter
{
public:
    enum class Medium {
        Screen, ///< leaves out what is too small to see
        Paper ///< everything as lines and text, nothing as an image
    };

    /// The zoom from which a screen shows small print such as labels; see Detail::Close.
    static constexpr double closeZoom = 0.65;
    /// On screens, names are shown from here on; then they are 5 pixels high.
    static constexpr double nameZoom = 0.27;

    explicit PainterPrinter(Medium medium = Medium::Screen);

    /// Prints the groups that touch \a visible, a part of the picture. The painter's transform maps
    /// points of the picture to its device. Groups whose number is set in \a hidden are left out.
    void print(QPainter *painter,
               const Picture &picture,
               const Theme &theme,
               const QRectF &visible,
               const std::vector<bool> &hidden = {});

private:
    struct Job;
    struct Shaped
    {
        QStaticText text;
        double ascent; ///< of its line
    };

    void printMark(Job *job, const Mark &mark);
    void printBox(Job *job, const Mark &mark);
    void printBoxSprite(Job *job, const Mark &mark, QSize pixels);
    void printPath(Job *job, const Mark &mark);
    void printSegments(Job *job, const Mark &mark);
    void printText(Job *job, const Mark &mark);
    void printName(Job *job, const Mark &mark);
    void printLine(Job *job, QPointF topLeft, const QString &text, const Mark &mark);
    void printGlyph(Job *job, const Mark &mark);
    void flushLines(Job *job);
    Shaped shaped(Lettering lettering, const QString &text);
    FittedName fitted(const QString &text, const Mark &mark);
    QImage sprite(const QString &icon, const QColor &colour, int side);

    Medium m_medium;
    QCache<QString, Shaped> m_texts;
    QCache<QString, FittedName> m_names;
    QCache<QString, QImage> m_sprites;
    QCache<QByteArray, QImage> m_boxes; ///< the cost is in KB
};

} // namespace martlet
