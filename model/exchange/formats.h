// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/base/result.h"
#include "model/change/draft.h"
#include "model/exchange/importreport.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace martlet {

struct ViewExport;

/// A form of files that the program reads or writes.
struct Format
{
    QString id;
    QStringList endings; ///< without the point; the first one is the usual one
    QByteArray labelSource; ///< English
    /// Brings a file into a draft, or null. An error leaves the draft as it was.
    Result<ImportReport> (*import)(const QByteArray &, const ImportOptions &, Draft &) = nullptr;
    /// The file's bytes as of that day, or null. Pictures are made by model/drawing and have none.
    Result<QByteArray> (*write)(const Graph &, QDate today) = nullptr;
    bool isPicture = false; ///< it shows views
    /// The bytes of a file that shows views as they are arranged, or null.
    QByteArray (*writeViews)(const ViewExport &) = nullptr;
    bool holdsAllViews = false; ///< one file can show several views

    QString label() const;
    bool canExport() const { return write || isPicture; }
};

/// All formats in the order in which they are offered.
const QList<Format> &formats();
/// The format of that identity, or null.
const Format *findFormat(const QString &id);
/// The format that a file name's ending stands for, or null.
const Format *formatOfEnding(const QString &fileName);
/// The format in which a file can be imported, by what it holds and by its name, or null.
const Format *guessFormat(const QString &fileName, const QByteArray &bytes);

} // namespace martlet
