// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/continuity.h"

namespace martlet {

/// A customer's way through a journey, in identities: what stands behind each step, where it passes
/// from hand to hand, what is asked twice, and where the thread breaks.
struct JourneyWalk
{
    struct Step
    {
        QString touchpoint;
        QStringList tools; ///< live ones that support it
        QStringList people; ///< owners of the touchpoint, its activities and its tools, each once
        QStringList data; ///< what the customer is asked for
        std::optional<int> feeling; ///< −2 to 2
    };
    struct HandOff
    {
        QString from; ///< touchpoints
        QString to;
        QString relation; ///< the `hand-off`, or else the `next` between two departments
        QString mode; ///< identity of the mode; empty where it is not known
        bool byHand;
        bool customerRepeats;
    };
    struct Asked
    {
        QString object; ///< empty where it is only known that the customer repeats something
        QStringList at; ///< touchpoints, in order
    };
    struct Break
    {
        QString from;
        QString to;
    };

    QString journey;
    QList<Step> steps;
    QList<HandOff> handOffs;
    QList<Asked> askedTwice;
    QList<Break> broken;

    qsizetype byHand() const;
};

/// Walks the journey of that identity; one that is no live journey has no steps.
JourneyWalk walk(const Vocabulary &words, const QString &journey);

} // namespace martlet
