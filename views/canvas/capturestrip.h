// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capture/capturer.h"

#include <QWidget>

namespace martlet {

/// One thing that a line was understood to say.
struct CaptureChip
{
    enum class Tone { Plain, New, ByHand };

    QString text;
    QString icon; ///< file of the resources; may be empty
    Tone tone = Tone::Plain;
};

/// What a line says, in its order; nothing where it is only a new name.
QList<CaptureChip> captureChips(const CaptureLine &line,
                                const CaptureSite &site,
                                const ElementNames &names,
                                const Schema &schema);

/// Shows under a field what its line was understood to say.
class CaptureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit CaptureStrip(QWidget *parent);

    /// Shows chips within a width, in as many rows as they need; hides where there are none.
    void setChips(const QList<CaptureChip> &chips, int width);
    /// The chips in words.
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize place(int width);
    int widthOf(const CaptureChip &chip) const;
    void paintChip(QPainter *painter, const CaptureChip &chip, const QRect &box) const;

    QList<CaptureChip> m_chips;
    QList<QRect> m_boxes;
};

} // namespace martlet
