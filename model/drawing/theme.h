// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QString>

#include <array>

namespace martlet {

/// What a colour is for. Marks name roles, so one picture can be printed in every theme.
enum class Role : quint8 {
    None,
    Paper, ///< behind everything
    Lane0, ///< soft tints of lanes, used in turn
    Lane1,
    Lane2,
    Lane3,
    Lane4,
    Lane5,
    LaneEdge,
    Card,
    CardEdge,
    Shadow, ///< the line under a card
    Text,
    FaintText, ///< second lines, and what is leaving
    Flow, ///< automatic and unknown flows
    Manual, ///< carried by hand, nobody's
    ManualText, ///< the same as letters, which have to be darker than lines
    Thin, ///< relations that only support the picture
    Owner, ///< the chip of an owner
    OwnerText,
    Error,
    ErrorText,
    Warning,
    WarningText,
    Info,
    InfoText,
    Tile0, ///< the tile behind a glyph; its glyph is the role of the same number
    Tile1,
    Tile2,
    Tile3,
    Tile4,
    Tile5,
    Tile6,
    Glyph0,
    Glyph1,
    Glyph2,
    Glyph3,
    Glyph4,
    Glyph5,
    Glyph6,
    Selection, ///< outline and ring of what is selected
    SelectionRing,
    Count
};

inline constexpr int laneTints = 6;
inline constexpr int tileHues = 7;

/// The role that stands a number of places after another, as the tints do.
constexpr Role roleAt(Role first, int offset)
{
    return Role(int(first) + offset);
}

/// All colours of a picture. Every colour is opaque: tints are mixed beforehand, because
/// translucency turns a printed page into an image.
class Theme
{
public:
    static const Theme &light();
    static const Theme &dark();
    static const Theme &highContrast(); ///< for projectors and tired eyes
    static const Theme &print(); ///< light, on white paper

    const QColor &colour(Role role) const { return m_colours[size_t(role)]; }
    bool isDark() const { return colour(Role::Paper).lightness() < 128; }

private:
    using Colours = std::array<QColor, size_t(Role::Count)>;
    explicit Theme(const Colours &colours);
    static Colours lightColours();
    static Colours darkColours();
    static Colours contrastColours();
    static Colours printColours();

    Colours m_colours;
};

} // namespace martlet
