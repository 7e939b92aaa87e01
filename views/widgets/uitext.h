// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFontMetrics>
#include <QLabel>
#include <QString>

namespace martlet {

// Text from projects and files is shown as it is: never read as markup, and an ampersand in a name
// never becomes a shortcut. Labels, tooltips and menu entries are made through these.

/// A label that shows its text as it is.
QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The same, in several lines.
QLabel *wrappedLabel(const QString &text = {}, QWidget *parent = nullptr);
/// One that stands back behind others.
QLabel *faintLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The same letters in another size.
QFont scaled(QFont font, double factor, bool bold);
/// A tooltip that shows \a text as it is.
void setPlainTip(QWidget *widget, const QString &text);
QString plainTip(const QString &text);
/// Text for menus, buttons and tabs, in which an ampersand stays an ampersand.
QString menuText(const QString &text);
/// \a text broken between words into lines of at most \a width pixels, for buttons.
QString inLines(const QString &text, const QFontMetrics &metrics, int width);
/// \a text on one line, at most \a limit characters long.
QString shortened(const QString &text, int limit = 60);

} // namespace martlet
