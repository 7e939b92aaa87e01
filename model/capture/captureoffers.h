// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capture/capturer.h"

namespace martlet {

/// Something that a line could go on with at its cursor.
struct CaptureOffer
{
    enum class Kind {
        Element,
        Product,
        Owner,
        Lane,
        Object,
        Rhythm,
        New ///< what is typed, as it is
    };

    Kind kind = Kind::Element;
    QString text; ///< what a person sees, and what stands in the line once it is taken
    QString detail; ///< what tells it apart: category and vendor, or the kind of an element
    QString element; ///< identity; of what is in the project already
    bool begins = false; ///< it begins with what is typed, or has another name that is just that
};

/// What could stand at a cursor, the best first: what the project has, then what is known of the
/// world. Nothing where nothing was typed yet, but after a sign.
struct CaptureOffers
{
    Q_DECLARE_TR_FUNCTIONS(martlet::CaptureOffers)

public:
    qsizetype begin = 0; ///< of the text in the line that an offer takes the place of
    qsizetype end = 0;
    QList<CaptureOffer> offers;
    bool isName = false; ///< the line is one name, whatever signs are in it

    /// Whether the first one is in the project and begins with what is typed.
    bool startsExisting() const
    {
        return !offers.isEmpty() && offers.first().begins && !offers.first().element.isEmpty();
    }
    static CaptureOffers at(const QString &line,
                            qsizetype cursor,
                            const CaptureSite &site,
                            const ElementNames &names,
                            const Schema &schema);
    /// The people and teams that a name could mean; all of them where nothing was typed yet.
    static CaptureOffers
    ofOwners(const QString &name, const ElementNames &names, const Schema &schema);
    /// The line with an offer in it, and where the cursor stands then.
    std::pair<QString, qsizetype> taken(const QString &line, const CaptureOffer &offer) const;
};

} // namespace martlet
