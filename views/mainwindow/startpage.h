// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace martlet {

/// What a window shows that has no project yet: ways to begin, and what was open lately.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    void setRecent(const QStringList &files);

Q_SIGNALS:
    void typingWanted();
    void listWanted();
    void templateWanted(const QString &resource, const QString &name);
    void openWanted();
    void fileChosen(const QString &file);

private:
    void buildChoices(QVBoxLayout *page);

    QVBoxLayout *m_recent;
};

} // namespace martlet
