// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/theme.h"

namespace martlet {

namespace {

using Colours = std::array<QColor, size_t(Role::Count)>;

struct Row
{
    Role role;
    QRgb colour;
};

void put(Colours *colours, std::initializer_list<Row> rows)
{
    for (const Row &row : rows)
        (*colours)[size_t(row.role)] = QColor::fromRgb(row.colour);
}

void putInTurn(Colours *colours, Role first, std::initializer_list<QRgb> values)
{
    int offset = 0;
    for (const QRgb value : values)
        (*colours)[size_t(roleAt(first, offset++))] = QColor::fromRgb(value);
}

} // namespace

Theme::Theme(const Colours &colours)
    : m_colours(colours)
{ }

Theme::Colours Theme::lightColours()
{
    Colours colours;
    put(&colours, {{Role::Paper, 0xf8fafc},     {Role::LaneEdge, 0xdfe5ee},
                   {Role::Card, 0xffffff},      {Role::CardEdge, 0xcbd3df},
                   {Role::Shadow, 0xdce2ea},    {Role::Text, 0x111827},
                   {Role::FaintText, 0x5b6678}, {Role::Flow, 0x595959},
                   {Role::Manual, 0xd55e00},    {Role::Thin, 0x7c899d},
                   {Role::Owner, 0x334155},     {Role::OwnerText, 0xffffff},
                   {Role::Error, 0xb91c1c},     {Role::ErrorText, 0xffffff},
                   {Role::Warning, 0xc27d00},   {Role::WarningText, 0x111827},
                   {Role::Info, 0x0072b2},      {Role::InfoText, 0xffffff},
                   {Role::Selection, 0x0072b2}, {Role::SelectionRing, 0xb8daf0},
                   {Role::ManualText, 0xb34d00}});
    putInTurn(&colours, Role::Lane0, {0xf1f6fd, 0xf6f3fb, 0xeff8f4, 0xfdf8eb, 0xfaf2f5, 0xeef7f9});
    // Blue: people. Green: messages. Amber: advertising. Purple: measuring. Sky: content. Pink:
    // asking. Slate: plumbing.
    putInTurn(&colours,
              Role::Tile0,
              {0xdbeaf6, 0xd9f2e8, 0xfdf0cf, 0xeee6f5, 0xe0f2fc, 0xfce7f0, 0xe5e9ef});
    putInTurn(&colours,
              Role::Glyph0,
              {0x0067a3, 0x00765a, 0x8f6000, 0x7a4fa3, 0x1a6f9c, 0xab3d75, 0x475569});
    return colours;
}

Theme::Colours Theme::darkColours()
{
    Colours colours;
    put(&colours, {{Role::Paper, 0x12161d},     {Role::LaneEdge, 0x2b3442},
                   {Role::Card, 0x232b37},      {Role::CardEdge, 0x465365},
                   {Role::Shadow, 0x0e1218},    {Role::Text, 0xf1f5f9},
                   {Role::FaintText, 0xa7b3c4}, {Role::Flow, 0xaab4c2},
                   {Role::Manual, 0xff9142},    {Role::Thin, 0x68788f},
                   {Role::Owner, 0xcbd5e1},     {Role::OwnerText, 0x111827},
                   {Role::Error, 0xf87171},     {Role::ErrorText, 0x1a0505},
                   {Role::Warning, 0xf2b632},   {Role::WarningText, 0x1a1200},
                   {Role::Info, 0x5cb4ea},      {Role::InfoText, 0x06131c},
                   {Role::Selection, 0x5cb4ea}, {Role::SelectionRing, 0x1d4a66},
                   {Role::ManualText, 0xff9142}});
    putInTurn(&colours, Role::Lane0, {0x17202d, 0x1e1c2c, 0x172523, 0x25221a, 0x261c22, 0x172428});
    putInTurn(&colours,
              Role::Tile0,
              {0x1c3a52, 0x17402f, 0x4a3a12, 0x3a2c4e, 0x173d52, 0x4b2438, 0x384457});
    putInTurn(&colours,
              Role::Glyph0,
              {0x7cc4f2, 0x63d6a8, 0xf5c451, 0xc9a6ec, 0x80cff5, 0xf39ac4, 0xc3cedc});
    return colours;
}

Theme::Colours Theme::contrastColours()
{
    Colours colours = lightColours();
    put(&colours,
        {{Role::Paper, 0xffffff},
         {Role::LaneEdge, 0x737f90},
         {Role::CardEdge, 0x333b47},
         {Role::Shadow, 0xffffff},
         {Role::Text, 0x000000},
         {Role::FaintText, 0x26303d},
         {Role::Flow, 0x262626},
         {Role::Manual, 0xa34700},
         {Role::ManualText, 0xa34700},
         {Role::Thin, 0x56616f},
         {Role::Owner, 0x0b1220},
         {Role::Error, 0x990f0f},
         {Role::Info, 0x00507e},
         {Role::Selection, 0x00507e},
         {Role::SelectionRing, 0x7fc0e6}});
    putInTurn(&colours,
              Role::Glyph0,
              {0x004f7c, 0x00573f, 0x6b4700, 0x53307a, 0x0b5880, 0x8a2459, 0x2b3646});
    return colours;
}

Theme::Colours Theme::printColours()
{
    Colours colours = lightColours();
    put(&colours, {{Role::Paper, 0xffffff}});
    return colours;
}

const Theme &Theme::light()
{
    static const Theme theme(lightColours());
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(darkColours());
    return theme;
}

const Theme &Theme::highContrast()
{
    static const Theme theme(contrastColours());
    return theme;
}

const Theme &Theme::print()
{
    static const Theme theme(printColours());
    return theme;
}

} // namespace martlet
