// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/webpage/pagecolours.h"

namespace martlet {

namespace {

using Names = std::array<std::string, size_t(Role::Count)>;

struct RoleName
{
    Role role;
    const char *name;
};

constexpr std::array roleNames {RoleName {Role::Paper, "paper"},
                                RoleName {Role::LaneEdge, "lane-edge"},
                                RoleName {Role::Card, "card"},
                                RoleName {Role::CardEdge, "card-edge"},
                                RoleName {Role::Shadow, "shadow"},
                                RoleName {Role::Text, "text"},
                                RoleName {Role::FaintText, "faint-text"},
                                RoleName {Role::Flow, "flow"},
                                RoleName {Role::Manual, "manual"},
                                RoleName {Role::ManualText, "manual-text"},
                                RoleName {Role::Thin, "thin"},
                                RoleName {Role::Owner, "owner"},
                                RoleName {Role::OwnerText, "owner-text"},
                                RoleName {Role::Error, "error"},
                                RoleName {Role::ErrorText, "error-text"},
                                RoleName {Role::Warning, "warning"},
                                RoleName {Role::WarningText, "warning-text"},
                                RoleName {Role::Info, "info"},
                                RoleName {Role::InfoText, "info-text"},
                                RoleName {Role::Selection, "selection"},
                                RoleName {Role::SelectionRing, "selection-ring"}};

void nameInTurn(Names *names, Role first, int count, const std::string &name)
{
    for (int i = 0; i < count; ++i)
        (*names)[size_t(roleAt(first, i))] = name + std::to_string(i);
}

const Names &names()
{
    static const Names all = [] {
        Names made;
        for (const RoleName &row : roleNames)
            made[size_t(row.role)] = row.name;
        nameInTurn(&made, Role::Lane0, laneTints, "lane");
        nameInTurn(&made, Role::Tile0, tileHues, "tile");
        nameInTurn(&made, Role::Glyph0, tileHues, "glyph");
        return made;
    }();
    return all;
}

QByteArray valuesOf(const Theme &theme)
{
    QByteArray values;
    for (size_t role = size_t(Role::None) + 1; role < size_t(Role::Count); ++role) {
        const QByteArray name = QByteArray::fromStdString(names()[role]);
        values += "--" + name + ":" + theme.colour(Role(role)).name().toLatin1() + ";";
    }
    return values;
}

} // namespace

std::array<std::string, size_t(Role::Count)> colourVariables()
{
    Names variables;
    for (size_t role = 0; role < variables.size(); ++role)
        variables[role] = "var(--" + names()[role] + ")";
    variables[size_t(Role::None)] = "none";
    return variables;
}

// Paper is white in whichever theme the screen is.
QByteArray colourStyle()
{
    const QByteArray dark = "color-scheme:dark;" + valuesOf(Theme::dark());
    return ":root{color-scheme:light;" + valuesOf(Theme::light())
        + "}\n"
          "@media screen{:root[data-theme=dark]{"
        + dark
        + "}}\n"
          "@media screen and (prefers-color-scheme:dark){:root:not([data-theme]){"
        + dark
        + "}}\n"
          "@media print{:root{"
        + valuesOf(Theme::print()) + "}}\n";
}

} // namespace martlet
