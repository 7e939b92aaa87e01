// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capture/captureoffers.h"

#include <QLineEdit>

#include <functional>

namespace martlet {

class CaptureStrip;
class OfferList;
struct CaptureChip;

/// A field on the map in which something is named: a new card, a card that is renamed, the card to
/// connect to. Enter takes the name, Escape leaves everything as it was. It grows with its text,
/// and shows under it what could come next and what the text is understood to say.
class NameField final : public QLineEdit
{
    Q_OBJECT

public:
    /// Told the name; true where the field should stay open for the next one.
    using Take = std::function<bool(const QString &name)>;
    /// What is known about a text while it is typed.
    struct Help
    {
        std::function<CaptureOffers(const QString &text, qsizetype cursor)> offers;
        std::function<QList<CaptureChip>(const QString &text)> chips;
        /// Enter takes the first offer, where it is in the project and begins with the text.
        bool prefersExisting = false;
    };

    explicit NameField(QWidget *parent);

    /// Opens at a rectangle of the parent. \a text is selected, so that typing replaces it.
    void open(const QRect &rect, const QString &hint, const QString &text, Take take);
    /// The same, with help for what is typed; it begins with what can be chosen right away.
    void open(const QRect &rect, const QString &hint, const Help &help, Take take);
    /// Takes the name, if there is one, and closes.
    void finish();
    void close();
    bool isOpen() const { return isVisible(); }

    static constexpr int fieldHeight = 36;
    /// Free under a field, for what its text is understood to say.
    static constexpr int roomBelow = 48;

Q_SIGNALS:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void showHelp();
    void showChips();
    void hideHelp();
    void grow();
    void placeHelp();
    void takeOffer(int row);

    Take m_take;
    Help m_help;
    CaptureOffers m_offers;
    OfferList *m_list;
    CaptureStrip *m_strip;
    QRect m_place; ///< where it was opened
    bool m_isTaking = false;
};

} // namespace martlet
