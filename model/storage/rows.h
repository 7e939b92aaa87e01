// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/change.h"

#include <QMap>

#include <initializer_list>
#include <optional>

/// What the columns of a project file hold. Everything that is read is checked: nothing comes back
/// for bytes that were not written by the function of the same name.
namespace martlet::rows {

/// A change that wrote a value. The run is named by its `ref` in the same file.
struct Stamp
{
    qint64 run = 0;
    qint64 number = 0;

    friend bool operator==(const Stamp &, const Stamp &) = default;
};

/// All changes that wrote a value: one, but for values that several copies wrote independently.
using StampList = QList<Stamp>;

/// The stamps of one item: of its making, and of each field that a later change wrote, fields that
/// are unknown by now included.
struct Stamps
{
    StampList born;
    QMap<QString, StampList> fields;

    StampList of(const QString &field) const;
    void set(const QString &field, const StampList &stamp);

    friend bool operator==(const Stamps &, const Stamps &) = default;
};

/// What stands in a row, as CBOR.
QByteArray encode(const Fields &fields);
QByteArray encode(const Stamps &stamps);
/// Edits are compressed where that makes them smaller.
QByteArray encode(const Edits &edits);

/// What was encoded so; nothing where the bytes are damaged or not ours.
std::optional<Fields> decodeFields(QByteArrayView bytes);
std::optional<Stamps> decodeStamps(QByteArrayView bytes);
std::optional<Edits> decodeEdits(const QByteArray &bytes);
/// The same, without the work where no edit names the item.
std::optional<Edits> decodeEditsNaming(const QString &item, const QByteArray &bytes);

/// The key of this name, in UTF-8.
Key keyOf(QByteArrayView text);

/// Bytes compressed where that makes them smaller; nothing where they are too many.
std::optional<QByteArray> packed(const QByteArray &bytes);
/// What was packed. The promised size is not believed beyond what the bytes could hold.
std::optional<QByteArray> unpacked(const QByteArray &bytes);

/// Where a change comes from, and whether it continues another, as one number.
qint64 flagsOf(const Change &change);
void setFlags(Change *change, qint64 flags);

/// The hash that stands in an item's row, over its other columns in their order.
QByteArray hashOf(std::initializer_list<QByteArrayView> columns);

} // namespace martlet::rows
