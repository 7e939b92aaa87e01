// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QListWidget>

namespace martlet {

/// Sentences under headings, in as many lines as they need. Only sentences can be chosen.
class SentenceList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SentenceList(QWidget *parent);

    void addHeading(const QString &text);
    /// \a icon is a file of the resources.
    void addSentence(const QString &text, const QString &icon, const QVariant &value);
};

} // namespace martlet
