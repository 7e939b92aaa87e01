// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/widgets/style.h"

#include <QStyledItemDelegate>

namespace martlet {

/// Entries of a short list with room around them; what is chosen lies on a soft colour, on which
/// icons and boxes to tick are still seen.
class SoftDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        constexpr int narrow = 40; // as wide as the list in any case, and shortened there
        return {narrow, QStyledItemDelegate::sizeHint(option, index).height() + 8};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::Highlight, colours().accentSoft);
        option->palette.setColor(QPalette::HighlightedText, colours().text);
        const QPixmap picture = option->icon.pixmap(option->decorationSize);
        option->icon = {};
        option->icon.addPixmap(picture, QIcon::Normal);
        option->icon.addPixmap(picture, QIcon::Selected);
    }
};

} // namespace martlet
