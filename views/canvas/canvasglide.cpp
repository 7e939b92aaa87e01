// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/canvas/canvas.h"

namespace martlet {

void Canvas::setUpGlide()
{
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(0);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &share) {
        m_between = m_scene.between(m_before, share.toDouble());
        dropFrame();
    });
    connect(&m_glide, &QVariantAnimation::finished, this, &Canvas::dropFrame);
}

// A map of many cards would not be painted often enough to look like a movement.
bool Canvas::mayGlide() const
{
    constexpr size_t most = 1000;
    return m_glide.duration() > 0 && isVisible() && m_scene.isArranged()
        && m_scene.view().cards.size() <= most;
}

void Canvas::glide()
{
    const bool sameView = m_before.view().id == m_scene.view().id;
    if (mayGlide() && !m_placesByHand && sameView && m_scene.isMovedFrom(m_before))
        m_glide.start();
}

void Canvas::endGlide()
{
    if (!isGliding())
        return;
    m_glide.stop();
    dropFrame();
}

} // namespace martlet
