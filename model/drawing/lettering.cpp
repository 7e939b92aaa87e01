// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/lettering.h"

#include <QFontMetricsF>
#include <QHash>
#include <QTextLayout>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Style
{
    int size;
    QFont::Weight weight;
};

constexpr std::array<Style, size_t(Lettering::Count)> styles {{
    {13, QFont::Bold}, // CardTitle
    {11, QFont::Normal}, // CardSecond
    {15, QFont::Bold}, // LaneTitle
    {11, QFont::Normal}, // LaneSubtitle
    {10, QFont::Normal}, // FlowLabel
    {10, QFont::Bold}, // ManualLabel
    {12, QFont::Normal}, // Entry
    {12, QFont::Bold}, // MissingEntry
    {9, QFont::Bold}, // Chip
    {20, QFont::Bold}, // SheetTitle
    {11, QFont::Normal}, // SheetText
    {19, QFont::Bold}, // FarName
    {15, QFont::Bold}, // FarNameSmall
    {24, QFont::Bold}, // FarLane
    {1, QFont::Normal}, // Hidden
    {32, QFont::Bold}, // CoverTitle
    {21, QFont::Bold}, // Heading
    {14, QFont::Bold}, // Subheading
    {11, QFont::Bold}, // SmallHeading
    {10, QFont::Normal}, // Body
    {10, QFont::Bold}, // BoldBody
    {9, QFont::Normal}, // Small
    {9, QFont::Bold}, // BoldSmall
    {24, QFont::Bold}, // BigFigure
}};

QFont makeFont(const Style &style)
{
    QFont font(fontFamilies());
    font.setPixelSize(style.size);
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

QTextOption breakAnywhere()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace

QStringList fontFamilies()
{
    return {u"Noto Sans"_s, u"Noto Sans CJK SC"_s};
}

const QFont &fontOf(Lettering lettering)
{
    static const auto fonts = [] {
        std::array<QFont, size_t(Lettering::Count)> made;
        std::transform(styles.begin(), styles.end(), made.begin(), makeFont);
        return made;
    }();
    return fonts[size_t(lettering)];
}

double lineHeightOf(Lettering lettering)
{
    return std::ceil(styles[size_t(lettering)].size * 1.34);
}

double leastLetters()
{
    const auto end = styles.begin() + size_t(Lettering::Hidden);
    return std::ranges::min(std::span(styles.begin(), end), {}, &Style::size).size;
}

double baselineOf(Lettering lettering)
{
    // Capitals of Noto Sans are 0.714 of the size high; this centres them in the line.
    return (lineHeightOf(lettering) + 0.714 * styles[size_t(lettering)].size) / 2;
}

double widthOf(Lettering lettering, const QString &text)
{
    // Shaping is dear; cards say the same few things, and all is measured again when it is drawn.
    static constexpr qsizetype most = 20000;
    thread_local std::array<QHash<QString, double>, size_t(Lettering::Count)> known;
    QHash<QString, double> &widths = known[size_t(lettering)];
    if (const auto found = widths.constFind(text); found != widths.constEnd())
        return *found;
    if (widths.size() >= most)
        widths.clear();
    const double width = QFontMetricsF(fontOf(lettering)).horizontalAdvance(text);
    widths.insert(text, width);
    return width;
}

QStringList wrapped(Lettering lettering, const QString &text, double width)
{
    const QString plain = text.simplified();
    if (widthOf(lettering, plain) <= width)
        return {plain};
    QTextLayout layout(plain, fontOf(lettering));
    layout.setTextOption(breakAnywhere());
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.append(plain.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

QStringList shortened(Lettering lettering, QStringList lines, double width, int most)
{
    if (lines.size() <= most)
        return lines;
    lines.resize(most);
    const QFontMetricsF metrics(fontOf(lettering));
    lines.back() = metrics.elidedText(lines.back() + QChar(0x2026), Qt::ElideRight, width);
    return lines;
}

static Lettering letteringFor(Lettering wanted, const QString &text, double width)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return widthOf(wanted, word) <= width;
    });
    return fits || wanted != Lettering::FarName ? wanted : Lettering::FarNameSmall;
}

FittedName fittedName(Lettering wanted, const QString &text, QSizeF box)
{
    const Lettering lettering = letteringFor(wanted, text, box.width());
    const int most = std::max(1, int(box.height() / lineHeightOf(lettering)));
    return {shortened(lettering, wrapped(lettering, text, box.width()), box.width(), most),
            lettering};
}

QSizeF sizeOf(Lettering lettering, const QStringList &lines)
{
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, widthOf(lettering, line));
    return {width, lineHeightOf(lettering) * double(lines.size())};
}

} // namespace martlet
