// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/layout/layout.h"

#include <QByteArray>

namespace martlet {

/// What the worker and its parent say to each other: numbers only. Reading trusts nothing: counts,
/// indices and numbers are checked, and nothing is returned when one of them is out of its limits.
QByteArray packRequest(const LayoutRequest &request);
std::optional<LayoutRequest> unpackRequest(const QByteArray &bytes);
QByteArray packAnswer(const LayoutResult &result);
std::optional<LayoutResult> unpackAnswer(const QByteArray &bytes);

/// The most bytes that a request may have, and an answer to it.
qint64 largestRequest();
qint64 largestAnswer(const LayoutRequest &request);

/// Whether every number of the request is inside its limits.
bool makesSense(const LayoutRequest &request);

/// Whether the result is a layout of this request: all cards, finite, none over another, fixed ones
/// untouched, each inside its lane.
bool isValid(const LayoutRequest &request, const LayoutResult &result);

} // namespace martlet
