// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/page.h"

#include <QPageSize>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array papers {QPageSize::A0,
                             QPageSize::A1,
                             QPageSize::A2,
                             QPageSize::A3,
                             QPageSize::A4,
                             QPageSize::A5,
                             QPageSize::Letter,
                             QPageSize::Legal,
                             QPageSize::Tabloid};

/// A size in millimetres, such as "420x600mm", in points.
std::optional<QSizeF> sizeNamed(const QString &word)
{
    constexpr double point = 25.4 / 72;
    constexpr double shortest = 50 / point;
    static const QRegularExpression form(u"^(\\d{1,4}(?:\\.\\d+)?) *[xX×] *(\\d{1,4}(?:\\.\\d+)?) *"
                                         "(?:mm)?$"_s);
    const auto match = form.match(word);
    const QSizeF size = QSizeF(match.captured(1).toDouble(), match.captured(2).toDouble()) / point;
    const auto [least, most] = std::minmax(size.width(), size.height());
    if (least < shortest || most > longestSide + 1)
        return {};
    return size.boundedTo({longestSide, longestSide});
}

} // namespace

QStringList paperNames()
{
    QStringList names;
    for (const QPageSize::PageSizeId id : papers)
        names.append(QPageSize::key(id));
    return names;
}

std::optional<QSizeF> paperNamed(const QString &name)
{
    for (const QPageSize::PageSizeId id : papers) {
        if (QPageSize::key(id).compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return QPageSize::size(id, QPageSize::Point);
    }
    return {};
}

bool readPage(const QString &word, PageOptions *page)
{
    const QString name = word.trimmed();
    page->isAsMap = name.compare("map"_L1, Qt::CaseInsensitive) == 0;
    page->paper = paperNamed(name);
    if (page->isAsMap || page->paper)
        return true;
    page->paper = sizeNamed(name);
    if (!page->paper)
        return false;
    page->turn = page->paper->width() > page->paper->height() ? PageOptions::Turn::Landscape
                                                              : PageOptions::Turn::Portrait;
    return true;
}

std::optional<PageOptions::Turn> turnNamed(const QString &name)
{
    const QString word = name.trimmed().toLower();
    if (word == "portrait"_L1)
        return PageOptions::Turn::Portrait;
    if (word == "landscape"_L1)
        return PageOptions::Turn::Landscape;
    return word == "auto"_L1 ? std::optional(PageOptions::Turn::Automatic) : std::nullopt;
}

std::optional<QSize> posterNamed(const QString &name)
{
    static const QRegularExpression form(u"^([1-9]|1[0-9]|20)[xX×]([1-9]|1[0-9]|20)$"_s);
    const auto match = form.match(name.trimmed());
    if (!match.hasMatch())
        return {};
    return QSize(match.captured(1).toInt(), match.captured(2).toInt());
}

} // namespace martlet
