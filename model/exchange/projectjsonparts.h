// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/schema/schema.h"

#include <array>

/// Words of the JSON form of a project that its reader and its writer share.
namespace martlet::jsonpart {

struct List
{
    QLatin1String name;
    ItemSort sort = ItemSort::Element;
};

inline constexpr std::array<List, 7> lists {{
    {QLatin1String("elements"), ItemSort::Element},
    {QLatin1String("relations"), ItemSort::Relation},
    {QLatin1String("views"), ItemSort::View},
    {QLatin1String("scenarios"), ItemSort::Scenario},
    {QLatin1String("waivers"), ItemSort::Waiver},
    {QLatin1String("snapshots"), ItemSort::Snapshot},
    {QLatin1String("comments"), ItemSort::Comment},
}};

/// Members of a newer version are kept in fields with this prefix.
inline constexpr QStringView member = u"member:";
/// The version of the form, kept with the project where it is newer than ours.
inline const Key version(u"json-version");
inline const Key view(u"view");
inline const Key viewKind(u"view-kind");

} // namespace martlet::jsonpart
