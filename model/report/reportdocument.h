// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/finding.h"
#include "model/drawing/marks.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace martlet {

/// A report as a plain value: what it says and in which order, not what it looks like. Texts are
/// never markup; line ends in them count. A link is an address, or "#NAME" for the heading or entry
/// that has this anchor.
struct ReportDocument
{
    enum class Tone {
        Plain,
        Strong,
        Faint, ///< what is not known, and side remarks
        Missing, ///< what should be known and is not: in red
    };

    struct Heading
    {
        QString text;
        int level = 1; ///< 1: a chapter; to 3
        QString anchor = {}; ///< may be empty
        std::optional<Severity> sign = {}; ///< shown as a shape and said as a word
        QString remark = {}; ///< beside it: "3 findings"
        bool isListed = true; ///< in the table of contents, down to level 2
    };
    struct Paragraph
    {
        QString text;
        Tone tone = Tone::Plain;
    };
    /// A word or two, and what there is to say about it.
    struct Fact
    {
        QString label;
        QString text;
        QString link = {};
        Tone tone = Tone::Plain;
    };
    using Facts = std::vector<Fact>;

    struct Tile
    {
        QString value;
        QString label;
        QString note = {}; ///< such as how it changed
    };
    using Tiles = std::vector<Tile>;

    /// Something that is looked at by itself: a finding to start with, an activity.
    struct Entry
    {
        int number = 0; ///< from 1
        QString title;
        std::optional<Severity> sign = {};
        QString text = {};
        Facts facts = {};
        QString anchor = {};
        QString link = {}; ///< of the title
    };

    struct Column
    {
        QString title;
        double width = 1; ///< as a part of the sum of all
        bool isNumber = false; ///< set to the right
    };
    struct Cell
    {
        QString text;
        QString link = {};
        Tone tone = Tone::Plain;
        std::optional<double> share = {}; ///< from 0 to 1, drawn as a bar
        QString missing = {}; ///< below the text, in red, a sign before each line
        QStringList things = {}; ///< what the text is made of, where some may be left out
        bool isEnumeration = false; ///< things one after another; else each on its own line
    };
    using TableRow = std::vector<Cell>;
    struct Table
    {
        std::vector<Column> columns;
        std::vector<TableRow> rows; ///< as many cells as columns
        /// How many of its things stay on a page that has no room for all, for those of other
        /// tables; 0: all.
        int share = 0;
        int mostLines = 0; ///< of a text in a cell; 0: all
    };

    /// How a figure went, the oldest first; at least two points.
    struct Course
    {
        struct Point
        {
            QString label; ///< a day
            double value = 0; ///< not negative
        };

        QString title;
        std::vector<Point> points;
    };

    /// A view, on a page of its own; and in parts on further pages, where it would be too small to
    /// read.
    struct Map
    {
        Heading heading; ///< of level 1 or 2; its remark tells what is on it
        std::shared_ptr<const Picture> map;
        std::shared_ptr<const Picture> legend;
    };

    using Block = std::variant<Heading, Paragraph, Facts, Tiles, Entry, Table, Course, Map>;

    QString kind; ///< what it is: "Audit of the marketing system"
    QString title; ///< of the project
    QDate date;
    QString notice; ///< to whom it may be shown; may be empty
    /// What its chapters make of paper.
    enum class Chapters {
        OwnPages, ///< each begins a page
        Follow, ///< one that fits on what is left of a page, or finds most of it free, stands there
        OnePage, ///< each is rather set smaller, and tables with a share cut, than on two pages
    };
    Chapters chapters = Chapters::OwnPages;
    bool hasCover = true; ///< a first page with the title
    std::vector<Block> cover; ///< what stands there below the title
    std::vector<Block> blocks;
};

/// The heading that a block begins with, or nothing.
std::optional<ReportDocument::Heading> headingOf(const ReportDocument::Block &block);
/// Gives every heading an anchor, so that the contents can lead to it.
void nameHeadings(ReportDocument *document);
/// What stands beside a heading: how bad it is, in a word, and its remark.
QString remarkOf(const ReportDocument::Heading &heading);
/// Whether a link leads somewhere harmless: inside of the report, or to a page or a mail.
bool isSafeLink(const QString &link);

} // namespace martlet
