// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/finding.h"

class QPainter;
class QRectF;

namespace martlet {

/// The sign of a severity. Each has a shape of its own, so that it is told apart without colour.
void paintSeverity(QPainter *painter, const QRectF &box, Severity severity);

} // namespace martlet
