// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/change/itemhistory.h"

namespace martlet {

class Document;

/// What a step changed of an item, a line each: "Owner: Anna → Ben".
QStringList stepLines(const Document &document,
                      const QString &item,
                      const PastStep &step,
                      const QHash<QString, QString> &goneNames);

/// The day of a step for people: "Today", "Yesterday", "22 Nov 2026".
QString stepDay(const PastStep &step, QDate today);

/// Who did it, and at what time: "Anna, 14:02".
QString stepAuthor(const PastStep &step);

} // namespace martlet
