// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/pdfprinter.h"
#include "model/drawing/pngprinter.h"
#include "model/exchange/formats.h"
#include "model/graph/key.h"
#include "model/report/reports.h"

#include <QCommandLineParser>

#include <optional>

namespace martlet {

/// What the words of `martlet export` ask for, checked as far as that is possible without the
/// project: what is named in it, such as a view, stands here as it was typed.
struct ExportOptions
{
    struct Target
    {
        QString file;
        const Format *format = nullptr;
    };

    QList<Target> targets; ///< at least one, unless isOnlyAsked()
    PdfOptions pdf; ///< without language and findings
    double scale = usualScale; ///< of a PNG, from leastScale to mostScale
    QStringList views; ///< names, identities, or "all"; empty: as usual for the format
    bool hasFindings = false; ///< a PDF lists them after the views
    std::optional<ReportKind> report;
    Key kind; ///< of the rows of a table; none: tools
    std::optional<QString> owner; ///< whose page or spreadsheet
    std::optional<QString> scenario;
    std::optional<QString> redaction; ///< a profile
    std::optional<QString> changesSince; ///< a copy, a day or a snapshot
    bool isDryRun = false;

    /// Whether nothing is written: somebody only asks what would leave.
    bool isOnlyAsked() const { return isDryRun && (redaction || changesSince); }

    static void add(QCommandLineParser &parser);
    /// Fails with WrongUse where the words make no sense, alone or together.
    static Result<ExportOptions> read(const QCommandLineParser &parser, QDate today);

    // What is no format of others.

    /// A project of ours, whole or with parts left out.
    static const Format &projectFormat();
    /// Changes alone.
    static const Format &changesFormat();
};

} // namespace martlet
