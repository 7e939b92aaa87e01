// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"
#include "model/drawing/pdfprinter.h"

namespace martlet {

/// A project on its way to others, with all that an output reads; a plain value.
struct HandOut
{
    Graph graph;
    Report report;
    Graph checked; ///< what the report is about: the project, or what a scenario would leave
    std::vector<PrintedView> views; ///< at least one
    PdfOptions pdf;
    bool listsFindings = false;
};

/// Something that a project can be handed on as.
struct Output
{
    enum class Views { None, One, Many };

    QString id;
    QString ending; ///< of its files, without the point
    QString icon; ///< of the resources
    QByteArray labelSource; ///< English
    QByteArray aboutSource; ///< English: what it is good for
    Views views = Views::None; ///< how many of them it holds
    bool hasPaper = false; ///< its pages have a size, a title and an author as chosen
    /// What it looks like, page by page, or null.
    std::vector<PdfPage> (*pages)(const HandOut &handOut) = nullptr;
    /// What it says, for outputs without pages, or null.
    QByteArray (*text)(const HandOut &handOut) = nullptr;
    /// Writes it, with the pages or the text as it was made and shown.
    Result<void> (*write)(const HandOut &handOut,
                          const std::vector<PdfPage> &pages,
                          const QByteArray &text,
                          const QString &file) = nullptr;

    QString label() const;
    QString about() const;
};

/// All outputs in the order in which they are offered.
const QList<Output> &outputs();
/// The one with that identity; the first where there is none.
const Output &outputNamed(const QString &id);

/// What an output looks like before it is written.
struct Preview
{
    HandOut handOut;
    std::vector<PdfPage> pages;
    QByteArray text;
    QStringList warnings; ///< what a reader would miss
};

/// Makes it; runs on any thread.
Preview previewOf(const Output &output, const HandOut &handOut);

} // namespace martlet
