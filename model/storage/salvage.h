// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/graph/graph.h"

#include <QList>

namespace martlet {

/// Something that a damaged project is known to have had, or to have had otherwise.
struct SalvageNote
{
    enum class Why {
        Lost, ///< it was there, and is not
        Damaged, ///< some of it is there, but not as it was saved
        LooseEnd, ///< a connection whose one end is lost
        Older, ///< it is there as it was once saved, but was probably changed later
    };

    Why why = Why::Lost;
    QString item;
    Key kind; ///< none where it is not known
    QString name; ///< of a connection those of its ends; empty where it is not known

    /// A translated line: what it is, what it is called, and what is with it.
    QString text() const;
};

/// What is sound in the bytes of a damaged project file, and what is known to be missing.
struct Salvage
{
    /// Everything that stands as it was saved, as its own hash tells; connections with both ends.
    Graph graph;
    qsizetype elements = 0;
    qsizetype relations = 0;
    qsizetype others = 0; ///< views, scenarios, accepted findings and the like
    QList<SalvageNote> notes; ///< by reason and name

    bool isEmpty() const { return elements + relations + others == 0; }
    /// Translated: how much is sound, and how much is not, in a sentence or two.
    QString text() const;
};

/// Looks for items in bytes that need not be a database any more. Nothing comes back that was
/// never saved like that; what was only in parts that are gone is not even known by name.
Salvage salvage(const QByteArray &bytes);

/// The same of a file, which is only read. An error where nothing in it is sound.
Result<Salvage> salvageFile(const QString &file);

} // namespace martlet
