// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QAbstractButton;
class QStackedLayout;
class QVBoxLayout;

namespace martlet {

/// What a window shows that has no project yet: ways to begin, and what was open lately. The
/// templates stand on a second page in the same place.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &files);

Q_SIGNALS:
    /// An empty map is wanted, \a typed being the beginning of the first name.
    void typingWanted(const QString &typed);
    /// A map is wanted of what the clipboard holds.
    void pasteWanted();
    void listWanted();
    /// A map is wanted that begins as the project in a file of the resources.
    void templateWanted(const QString &file);
    void openWanted();
    void fileChosen(const QString &file);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildWays();
    void buildChoices(QVBoxLayout *page);
    void buildLinks(QVBoxLayout *page);
    QWidget *buildTemplates();
    void showTemplates();
    void showWays();

    QStackedLayout *m_pages;
    QAbstractButton *m_templates = nullptr; ///< the way to the second page
    QAbstractButton *m_firstTemplate = nullptr;
    QVBoxLayout *m_recent;
};

} // namespace martlet
