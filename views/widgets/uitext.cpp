// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/widgets/uitext.h"

namespace martlet {

using namespace Qt::StringLiterals;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

QLabel *wrappedLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

QLabel *faintLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QFont scaled(QFont font, double factor, bool bold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    return font;
}

void setPlainTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainTip(text));
}

// Tooltips guess their format; within a tag the guess is certain, and escaping makes it plain.
QString plainTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

QString menuText(const QString &text)
{
    return shortened(text).replace(u'&', u"&&"_s);
}

QString inLines(const QString &text, const QFontMetrics &metrics, int width)
{
    QStringList lines {QString()};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.last().isEmpty() ? word : lines.last() + u' ' + word;
        if (lines.last().isEmpty() || metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines.join(u'\n');
}

QString shortened(const QString &text, int limit)
{
    const QString line = text.simplified();
    return line.size() <= limit ? line : line.left(limit - 1) + u'…';
}

} // namespace martlet
