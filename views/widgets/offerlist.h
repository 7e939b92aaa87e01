// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QIcon>
#include <QTreeWidget>

namespace martlet {

/// Something to choose below a field.
struct OfferRow
{
    QIcon icon;
    QString text;
    QString detail; ///< muted, beside it
};

/// What a field offers to go on with. The keyboard stays in the field, which moves through the
/// list.
class OfferList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit OfferList(QWidget *parent);

    /// Shows rows, none of them chosen; hides where there are none.
    void setRows(const QList<OfferRow> &rows);
    /// The list is as wide at least, with the details at its right end. Points.
    void setLeastWidth(int width);
    int current() const; ///< row, or -1
    void setCurrent(int row);
    /// Moves up or down, round the ends.
    void step(int rows);

Q_SIGNALS:
    void picked(int row);

private:
    int textWidth(const QString &text) const;
    void fit();

    int m_leastWidth = 0;
};

} // namespace martlet
