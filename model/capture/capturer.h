// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/capture/captureline.h"
#include "model/capture/elementnames.h"
#include "model/catalogue/fillin.h"

#include <optional>

namespace martlet {

/// Where lines are captured: what they speak of, and what their new elements get.
struct CaptureSite
{
    Key kind {u"tool"}; ///< of new elements
    QList<Key> kinds; ///< of elements that can be connected as well
    Fields fields; ///< of new elements, where the line does not say otherwise
    QString from; ///< what a line that begins with an arrow goes on from; may be empty
    QString view;
    QList<std::optional<Place>> places; ///< of the cards, in the order of the names
    FillIn extent = FillIn::Product;
};

/// What became of a line.
struct Captured
{
    QStringList elements; ///< in the order of the names
    QStringList made; ///< those of them that are new
    QStringList flows; ///< between them, old and new
    bool connects = false; ///< one of the flows is new
};

/// Writes lines of quick notes into a draft. Elements, people and data that are there already,
/// under any spelling, are meant and not made twice; so is a flow.
class Capturer
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Capturer)

public:
    explicit Capturer(Draft *draft);

    Captured write(const CaptureLine &line, const CaptureSite &site);
    /// What a person calls the change that a line made.
    QString label(const Captured &captured) const;

    /// The elements that the names of a line mean, those that are not there yet empty.
    static QStringList
    meant(const CaptureLine &line, const CaptureSite &site, const ElementNames &names);

private:
    QString element(const CapturedName &name, const QString &known, const CaptureSite &site);
    QString create(Key kind, const QString &name);
    QString owner(const QString &name);
    void setOwners(const QString &item, const QStringList &owners);
    void setLane(const QString &element, const QString &lane);
    void addNote(const QString &item, const QString &note);
    QString flow(const QString &from, const QString &to, const CapturedFlow &flow, bool *isNew);
    void setCarried(const QString &flow, Carried carried, bool isNew);
    void addObjects(const QString &flow, const QStringList &objects);
    void setIfAllowed(const QString &item, Key field, const Value &value);

    Draft *m_draft;
    ElementNames m_names;
};

} // namespace martlet
