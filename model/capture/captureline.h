// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capture/capturepieces.h"
#include "model/schema/schema.h"

namespace martlet {

/// An element that a line names.
struct CapturedName
{
    QString name;
    QStringList owners; ///< names of people and teams
    QString lane; ///< a value of the field that makes its lanes; empty: not said

    friend bool operator==(const CapturedName &, const CapturedName &) = default;
};

/// A flow that a line speaks of.
struct CapturedFlow
{
    Carried carried = Carried::Unsaid;
    bool twoWay = false;
    QStringList objects; ///< names of what it carries
    QString rhythm;
    QStringList owners;

    friend bool operator==(const CapturedFlow &, const CapturedFlow &) = default;
};

/// What one line of quick notes says: "HubSpot @Anna Berg #execution", or
/// "Typeform ~> Google Sheets: leads + orders, weekly", or a chain of flows. Every text means
/// something: what is not understood is part of a name.
struct CaptureLine
{
    /// In the order of the line. The first is empty where the line begins with an arrow, and goes
    /// on from what the line before it named.
    QList<CapturedName> names;
    QList<CapturedFlow> flows; ///< from each name to the next

    bool goesOn() const { return !names.isEmpty() && names.first().name.isEmpty(); }

    /// Reads a line; elements are of this \a kind. Without names where there is nothing but blanks.
    static CaptureLine read(const QString &text, const Schema &schema, Key kind);

    friend bool operator==(const CaptureLine &, const CaptureLine &) = default;
};

/// A name as it is written in a line, in quotes where it could be read as anything else.
QString captureText(const QString &name);

} // namespace martlet
