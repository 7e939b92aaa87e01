// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/theme.h"

#include <QProxyStyle>

class QPushButton;

namespace martlet {

/// How the window looks; the map looks the same.
enum class Appearance { System, Light, Dark, HighContrast };

/// Colours of the window around the map, taken from the map's theme.
struct Colours
{
    QColor surface; ///< bars and panels
    QColor paper; ///< behind the map
    QColor raised; ///< under the pointer
    QColor edge; ///< lines between panels
    QColor outline; ///< around fields, and of what can be grasped
    QColor text;
    QColor muted; ///< labels and second lines
    QColor accent; ///< what is chosen, and the main button
    QColor onAccent;
    QColor accentSoft; ///< behind what is chosen
    QColor warning; ///< text about what is missing
};

/// Sets style, palette and theme of the whole program.
void setAppearance(Appearance appearance);
Appearance appearance();
/// The theme that the map is painted in.
const Theme &theme();
const Colours &colours();
/// False where the desktop or MARTLET_REDUCED_MOTION asks that things do not move by themselves.
bool wantsMotion();
/// The one button of a place that is meant to be pressed.
void makePrimary(QPushButton *button);

/// Fusion, flatter: soft corners, lines only where they separate, the same on every desktop.
class HouseStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    HouseStyle();

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex *option,
                            QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control,
                         const QStyleOptionComplex *option,
                         SubControl subControl,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *returnData) const override;

private:
    void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void
    drawCombo(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionComplex *option,
                       QPainter *painter,
                       const QWidget *widget) const;
};

} // namespace martlet
