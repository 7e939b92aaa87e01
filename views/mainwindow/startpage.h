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
    /// An empty map is wanted, \a typed being the beginning of the first name.
    void typingWanted(const QString &typed);
    void listWanted();
    void templateWanted(const QString &resource, const QString &name);
    void openWanted();
    void fileChosen(const QString &file);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildChoices(QVBoxLayout *page);

    QVBoxLayout *m_recent;
};

} // namespace martlet
