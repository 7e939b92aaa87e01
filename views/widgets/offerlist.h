// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capture/captureoffers.h"

#include <QTreeWidget>

namespace martlet {

/// What a name field offers to go on with. The keyboard stays in the field, which moves through the
/// list.
class OfferList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OfferList(QWidget *parent);

    /// Shows offers, none of them chosen; hides where there are none.
    void setOffers(const QList<CaptureOffer> &offers);
    int current() const;
    void setCurrent(int row);
    /// Moves up or down, round the ends.
    void step(int rows);

Q_SIGNALS:
    void picked(int row);

private:
    void fit();
};

} // namespace martlet
