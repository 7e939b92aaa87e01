// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace martlet {

/// The line in which a cell is edited, with a list of what fits. Enter and Tab take the offer that
/// is marked in the list, Escape closes the list.
class CellLine final : public QLineEdit
{
    Q_OBJECT

public:
    /// Where the person wants to go with what is typed.
    enum class Leave {
        Down,
        Up,
        Right,
        Left,
        Everywhere, ///< into all cells that are selected in this column
    };

    struct Offers
    {
        QStringList texts;
        bool several = false; ///< the field holds several values, divided by semicolons
        QString newText; ///< such as "New person “%1”"; empty where nothing is made
    };

    explicit CellLine(QWidget *parent);

    void setOffers(const Offers &offers);

Q_SIGNALS:
    void left(martlet::CellLine::Leave where);

protected:
    bool event(QEvent *event) override;

private:
    bool takeKey(const QKeyEvent &event);
    void offer(const QString &label, const QString &text);
    void takeOffer();
    void showAll();
    void offerNew();
    void markBest();
    QString typedPart() const;

    QStandardItemModel *m_model;
    QCompleter *m_completer = nullptr;
    Offers m_offers;
};

} // namespace martlet
