// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

namespace martlet {

class FlowLayout;

/// A few words of which one is chosen, in as many lines as they need.
class ChipRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent);

    /// Fewer than two are nothing to choose from, and hide the row. They keep their widgets where
    /// the words stay the same, so that nothing loses the keyboard.
    void setChips(const QStringList &words, int chosen);

Q_SIGNALS:
    void chosen(int chip);

private:
    void build(const QStringList &words);

    QStringList m_words;
    QWidget *m_box = nullptr;
};

} // namespace martlet
