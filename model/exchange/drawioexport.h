// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/viewexport.h"

namespace martlet {

/// Views as a file of draw.io, one page each, as they are arranged: cards, lanes and flows are
/// shapes that can be edited there. Each carries its identity, its name and its place, so that
/// importDrawio() knows what was changed; what is confidential stays here.
QByteArray writeDrawio(const ViewExport &what);

/// The names of attributes that Martlet gives to shapes of draw.io.
namespace drawio {
inline constexpr QStringView id = u"martlet-id"; ///< identity of an item
inline constexpr QStringView kind = u"martlet-kind"; ///< its kind, or `lane` or `ground`
inline constexpr QStringView name = u"martlet-name"; ///< what it was called when written
inline constexpr QStringView second = u"martlet-second"; ///< the second line, no part of the name
inline constexpr QStringView place = u"martlet-place"; ///< "x y w h" when written
inline constexpr QStringView from = u"martlet-from"; ///< identity of where a relation began
inline constexpr QStringView to = u"martlet-to"; ///< and ended
inline constexpr QStringView value = u"martlet-value"; ///< of lanes
inline constexpr QStringView lanes = u"martlet-lanes"; ///< of pages: the field that makes the lanes
inline constexpr QStringView viewKind = u"martlet-view-kind"; ///< of pages
inline constexpr QStringView journey = u"martlet-journey"; ///< of pages: the name of the only one
inline constexpr QStringView lane = u"lane";
inline constexpr QStringView ground = u"ground"; ///< only to be looked at
} // namespace drawio

} // namespace martlet
