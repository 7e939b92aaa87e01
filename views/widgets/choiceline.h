// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "views/widgets/shortenedline.h"

#include <QHash>

#include <functional>

class QCompleter;
class QStandardItemModel;

namespace martlet {

/// One thing that can be chosen: what is kept, and what a person sees.
struct ChoiceEntry
{
    QString id;
    QString label;
    QString hint; ///< told apart by this where two have the same label
    QString icon; ///< file of the resources
};

/// A line to type in, with a list of what fits; the list is asked for when the line gets the focus.
class ChoiceLine : public ShortenedLine
{
    Q_OBJECT

public:
    using Provider = std::function<QList<ChoiceEntry>()>;

    explicit ChoiceLine(Provider provider, QWidget *parent = nullptr);

    /// The entry that the text means, by label or identity, or an empty one.
    ChoiceEntry entryOf(const QString &text) const;
    /// Shows all that can be chosen.
    void showAll();

Q_SIGNALS:
    /// An entry was taken from the list.
    void chosen(const QString &id);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh() const;

    Provider m_provider;
    mutable bool m_asked = false; ///< the provider, which may take its time
    mutable QHash<QString, ChoiceEntry> m_entries; ///< by identity and by normalised label
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace martlet
