// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/engine.h"
#include "model/drawing/pdfprinter.h"
#include "model/protection/passphrase.h"
#include "model/redaction/redact.h"

#include <memory>

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
    double scale = 0; ///< of images, in pixels to a point
    QString person = {}; ///< whose the output is, where it is for one person or team
    QString language = {}; ///< in which a report is written; empty: the program's
    Passphrase passphrase = {}; ///< of a protected copy
    QString told = {}; ///< what leaves and what does not, where something is left out
    std::shared_ptr<const RedactedCopy> left = {}; ///< what leaves, where something is left out
    /// What that was made of, for copies that can be merged back.
    std::shared_ptr<const ProjectCopy> whole = {};
};

/// The same with what a profile lets go and nothing else, its views arranged as they were as far as
/// they can be.
HandOut redacted(const HandOut &handOut, const RedactionProfile &profile);

/// How a table begins.
struct ShownSheet
{
    QString name; ///< empty: it is the only one
    QStringList headings;
    QList<QStringList> rows; ///< the first ones
    int rowCount = 0; ///< of all rows
};

/// Something that a project can be handed on as.
struct Output
{
    enum class Views { None, One, Many, All };

    QString id;
    QString ending; ///< of its files, without the point
    QString icon; ///< of the resources
    QByteArray labelSource; ///< English
    QByteArray aboutSource; ///< English: what it is good for
    Views views = Views::None; ///< how many of them it holds
    bool hasPaper = false; ///< its pages have a size, a title and an author as chosen
    bool isReport = false; ///< to read rather than to look at: on upright sheets, one by one
    /// What it looks like, page by page, or null.
    std::vector<PdfPage> (*pages)(const HandOut &handOut) = nullptr;
    /// Its bytes, or null for those that are made of the pages.
    QByteArray (*bytes)(const HandOut &handOut) = nullptr;
    /// Writes it, with the pages or the bytes as they were made and shown.
    Result<void> (*write)(const HandOut &handOut,
                          const std::vector<PdfPage> &pages,
                          const QByteArray &bytes,
                          const QString &file) = nullptr;
    bool isPersonal = false; ///< for one person or team
    bool isImage = false; ///< made of pixels, as sharp as chosen
    bool hasPassphrase = false; ///< opens with a passphrase only, which has to be chosen
    bool isText = true; ///< the bytes can be shown as they are; else what is in it is told
    /// How its tables begin, for outputs that are tables; else null.
    QList<ShownSheet> (*sheets)(const HandOut &handOut, const QByteArray &bytes) = nullptr;
    bool isFolder = false; ///< it is several files, and write() is given their folder

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
    QByteArray bytes;
    QString text; ///< how it begins, or what is in it
    QList<ShownSheet> sheets;
    QStringList warnings; ///< what a reader would miss
};

/// Makes it; runs on any thread.
Preview previewOf(const Output &output, const HandOut &handOut);

} // namespace martlet
