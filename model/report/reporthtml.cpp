// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/reporthtml.h"

#include "model/base/text.h"
#include "model/drawing/svgprinter.h"
#include "model/report/reportstrips.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Doc = ReportDocument;

constexpr auto sheet = R"(
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--text);font:16px/1.55 "Noto Sans","Segoe UI","Helvetica Neue",Arial,"Noto Sans CJK SC","PingFang SC","Microsoft YaHei",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,p,dl,dd,ol,ul,figure{margin:0;padding:0}
ol,ul{list-style:none}
a{color:var(--accent);text-decoration:none}
a:hover{text-decoration:underline}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.cover{background:var(--tint);border-top:8px solid var(--accent);padding:4.5rem 0 3rem}
.cover>*,.front,.body{max-width:58rem;margin-left:auto;margin-right:auto}
.cover>*{padding:0 1.5rem}
.kind{color:var(--accent);font-weight:700;font-size:1.15rem}
h1{font-size:clamp(1.4rem,4vw,2.6rem);line-height:1.2;margin:.4rem auto 1rem}
.faint,.cover .notice{color:var(--faint)}
.strong{font-weight:700}
.front{padding:2rem 1.5rem 0}
.body{padding:0 1.5rem 5rem}
p{margin-top:.8rem}
.lines{white-space:pre-line}
h2{font-size:1.75rem;line-height:1.25;margin:4.5rem 0 1.2rem;padding-bottom:.7rem;position:relative}
h2::after{content:"";position:absolute;left:0;bottom:0;width:3.2rem;height:4px;border-radius:2px;background:var(--accent)}
h3{font-size:1.15rem;line-height:1.35;margin:2.6rem 0 .6rem;display:flex;gap:.6rem;align-items:baseline}
h4{font-size:1rem;margin:1.6rem 0 .4rem}
h2,h3,h4,article{scroll-margin-top:1rem}
h3>span:nth-last-child(2),h3>span:only-child{flex:1}
.missing{color:var(--error)}
td .missing{display:block}
td .missing::before{content:"!"/"";display:inline-block;width:.95rem;margin-right:.3rem;border-radius:3px;background:var(--error);color:var(--error-text);font-size:.72rem;font-weight:700;line-height:.95rem;text-align:center;vertical-align:.1em}
.remark{color:var(--faint);font-weight:400;font-size:.85rem;white-space:nowrap}
nav{margin-top:3rem}
nav>h2{margin-top:0}
nav a{color:inherit;display:block;padding:.12rem 0}
nav>ol>li{margin-top:.7rem;font-weight:700}
nav ol ol{font-weight:400;padding-left:1.2rem;columns:2;column-gap:2.5rem;font-size:.92rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.9rem}
.tiles+dl,.tiles+p{margin-top:1.4rem}
.tiles li{background:var(--tint);border-radius:10px;padding:1rem 1.1rem}
.tiles .label,.tiles .note{display:block;color:var(--faint);font-size:.85rem}
.tiles .label{font-weight:700}
.tiles .value{display:block;font-size:1.9rem;font-weight:700;line-height:1.35}
dl{display:grid;grid-template-columns:minmax(7rem,10rem) 1fr;gap:.35rem 1.2rem;margin-top:.7rem}
dt{color:var(--faint);font-weight:700;font-size:.87rem;padding-top:.1rem}
dd{white-space:pre-line}
.table{overflow-x:auto;margin-top:1.1rem}
table{width:100%;min-width:34rem;border-collapse:collapse;font-size:.92rem;line-height:1.45}
th{text-align:start;color:var(--faint);font-size:.85rem;vertical-align:bottom;border-bottom:1.5px solid var(--line);padding:.4rem .9rem .4rem 0}
td{vertical-align:top;border-bottom:1px solid var(--edge);padding:.5rem .9rem .5rem 0;min-width:4.5rem;white-space:pre-line;hyphens:auto}
th:last-child,td:last-child{padding-right:0}
.things li+li{margin-top:.45rem}
.number{text-align:end;font-variant-numeric:tabular-nums}
td.number{white-space:nowrap}
.bar{width:40%;max-width:8rem;height:.5rem;margin-right:.8rem;vertical-align:middle}
.bar .all{fill:var(--edge)}.bar .part{fill:var(--accent)}
.sign{flex:none;display:inline-grid;place-items:center;width:1.2rem;height:1.2rem;font-size:.8rem;font-weight:700;line-height:1;align-self:center}
.sign.error{background:var(--error);color:var(--error-text);border-radius:4px}
.sign.warning{background:var(--warning);color:var(--warning-text);clip-path:polygon(50% 0,100% 100%,0 100%);padding-top:.3rem;width:1.35rem}
.sign.info{background:var(--info);color:var(--info-text);border-radius:50%}
article{border-left:4px solid var(--edge);padding-left:1.2rem;margin-top:2rem}
article.error{border-color:var(--error)}article.warning{border-color:var(--warning)}article.info{border-color:var(--info)}
article h3{margin-top:0}
article .place{color:var(--faint);min-width:1.4rem}
.picture{margin-top:1.2rem;background:#fff;border:1px solid var(--edge);border-radius:10px;padding:.8rem;overflow-x:auto}
.picture svg{display:block;width:100%;height:auto}
.far{display:none}
.map svg{min-width:52rem}
.legend svg{max-width:38rem}
@media (min-width:80rem){.map,.wide{margin-left:-8rem;margin-right:-8rem}}
@media (max-width:40rem){nav ol ol{columns:1}dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}}
@media print{
@page{margin:18mm}
@page across{size:landscape}
body{font-size:10.5pt}
.cover{padding-top:2cm;print-color-adjust:exact;-webkit-print-color-adjust:exact}
h2{break-before:page;margin-top:0}
nav{break-before:page}nav>h2{break-before:auto}
h2,h3,h4,dt{break-after:avoid}
tr,article,.tiles li{break-inside:avoid}
thead{display:table-header-group}
.table,.picture{overflow:visible}
figure{page:across;break-before:page}
.map,.map svg,.wide{margin:0;min-width:0}
.map svg{max-height:14cm}
.sign,.bar,.tiles li,td .missing::before{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit}
}
)";

QByteArray coloursOf(const Theme &theme)
{
    static constexpr std::array<std::pair<const char *, Role>, 13> names {{
        {"paper", Role::Paper},
        {"text", Role::Text},
        {"faint", Role::FaintText},
        {"accent", Role::Glyph0},
        {"tint", Role::Lane0},
        {"edge", Role::LaneEdge},
        {"line", Role::Thin},
        {"error", Role::Error},
        {"error-text", Role::ErrorText},
        {"warning", Role::Warning},
        {"warning-text", Role::WarningText},
        {"info", Role::Info},
        {"info-text", Role::InfoText},
    }};
    QByteArray css;
    for (const auto &[name, role] : names)
        css += QByteArray("--") + name + ':' + theme.colour(role).name().toLatin1() + ';';
    return ":root{" + css + '}';
}

QByteArray columnWidths()
{
    QByteArray css;
    for (int i = 1; i <= 20; ++i)
        css += ".w" + QByteArray::number(i) + "{width:" + QByteArray::number(5 * i) + "%}";
    return css;
}

QByteArray styleSheet()
{
    return columnWidths() + coloursOf(Theme::print())
        + "@media screen and (prefers-color-scheme:dark){" + coloursOf(Theme::dark()) + '}' + sheet;
}

/// Text as markup can hold it: escaped, and without what no page may contain.
QByteArray text(const QString &plain)
{
    QString clean = cleanText(plain, plain.size());
    return clean.toHtmlEscaped().toUtf8();
}

QByteArray classOf(Severity severity)
{
    return severityId(severity).toLatin1();
}

/// Writes the blocks of a report.
class HtmlWriter
{
    Q_DECLARE_TR_FUNCTIONS(martlet::ReportPrinter)

public:
    QByteArray page;

    void write(const std::vector<Doc::Block> &blocks)
    {
        for (const Doc::Block &block : blocks)
            std::visit(*this, block);
    }

    void writeContents(const std::vector<Doc::Block> &blocks)
    {
        const auto listed = std::ranges::count_if(blocks, [](const Doc::Block &block) {
            const auto heading = headingOf(block);
            return heading && heading->level <= 2 && heading->isListed;
        });
        if (listed < 2)
            return;
        page += "<nav aria-labelledby=\"contents\"><h2 id=\"contents\">" + text(tr("Contents"))
            + "</h2>\n<ol>";
        int level = 0;
        for (const Doc::Block &block : blocks) {
            const auto heading = headingOf(block);
            if (!heading || heading->level > 2 || !heading->isListed)
                continue;
            const int wanted = std::min(heading->level, level + 1);
            if (level > 0)
                page += wanted > level ? "<ol>" : wanted < level ? "</li></ol></li>" : "</li>";
            page += "\n<li>" + linked(text(heading->text), u'#' + heading->anchor);
            level = wanted;
        }
        page += level == 2 ? "</li></ol></li>" : level == 1 ? "</li>" : "";
        page += "</ol></nav>\n";
    }

    void operator()(const Doc::Heading &heading)
    {
        const QByteArray tag = 'h' + QByteArray::number(heading.level + 1);
        page += '<' + tag + idOf(heading.anchor) + '>' + signOf(heading.sign) + "<span>"
            + text(heading.text) + "</span>";
        if (const QString remark = remarkOf(heading); !remark.isEmpty())
            page += " <span class=\"remark\">" + text(remark) + "</span>";
        page += "</" + tag + ">\n";
    }

    void operator()(const Doc::Paragraph &paragraph)
    {
        page +=
            "<p class=\"lines" + toneOf(paragraph.tone) + "\">" + text(paragraph.text) + "</p>\n";
    }

    void operator()(const Doc::Facts &facts)
    {
        if (facts.empty())
            return;
        page += "<dl>";
        for (const Doc::Fact &fact : facts)
            page += "<dt>" + text(fact.label) + "</dt><dd" + classFor(fact.tone) + '>'
                + linked(text(fact.text), fact.link) + "</dd>\n";
        page += "</dl>\n";
    }

    void operator()(const Doc::Tiles &tiles)
    {
        page += "<ul class=\"tiles\">";
        for (const Doc::Tile &tile : tiles) {
            page += "<li><span class=\"label\">" + text(tile.label)
                + "</span> <span class=\"value\">" + text(tile.value) + "</span>";
            if (!tile.note.isEmpty())
                page += " <span class=\"note\">" + text(tile.note) + "</span>";
            page += "</li>\n";
        }
        page += "</ul>\n";
    }

    void operator()(const Doc::Entry &entry)
    {
        page += "<article" + idOf(entry.anchor)
            + (entry.sign ? " class=\"" + classOf(*entry.sign) + '"' : QByteArray()) + '>';
        page += "<h3><span class=\"place\">" + QByteArray::number(entry.number) + "</span> "
            + signOf(entry.sign) + "<span>" + linked(text(entry.title), entry.link) + "</span>";
        if (entry.sign)
            page += " <span class=\"remark\">" + text(severityLabel(*entry.sign)) + "</span>";
        page += "</h3>\n";
        if (!entry.text.isEmpty())
            (*this)(Doc::Paragraph {entry.text});
        (*this)(entry.facts);
        page += "</article>\n";
    }

    void operator()(const Doc::Table &table)
    {
        constexpr size_t many = 7;
        const QByteArray wide = table.columns.size() >= many ? " wide" : "";
        page +=
            "<div class=\"table" + wide + "\"><table>" + widthsOf(table.columns) + "<thead><tr>";
        for (const Doc::Column &column : table.columns)
            page += "<th scope=\"col\"" + numberClass(column) + '>' + text(column.title) + "</th>";
        page += "</tr></thead>\n<tbody>";
        for (const Doc::TableRow &row : table.rows) {
            page += "<tr>";
            for (size_t i = 0; i < row.size(); ++i)
                writeCell(row[i], table.columns[i]);
            page += "</tr>\n";
        }
        page += "</tbody></table></div>\n";
    }

    void operator()(const Doc::Course &course)
    {
        constexpr double width = 700;
        const std::vector<Strip> strips = stripsOf({course}, width);
        Picture picture = strips.front().picture;
        picture.bounds = QRectF(0, 0, width, strips.front().height);
        writePicture(picture, "course", course.title);
    }

    void operator()(const Doc::Map &map)
    {
        page += "<figure>";
        (*this)(map.heading);
        writePicture(*map.map, "map", map.heading.text);
        if (!map.legend->marks.empty())
            writePicture(*map.legend, "legend", tr("Legend"));
        page += "</figure>\n";
    }

private:
    static QByteArray idOf(const QString &anchor)
    {
        return anchor.isEmpty() ? QByteArray() : " id=\"" + text(anchor) + '"';
    }

    static QByteArray signOf(std::optional<Severity> severity)
    {
        if (!severity)
            return {};
        return "<span class=\"sign " + classOf(*severity) + "\" aria-hidden=\"true\">"
            + (severity == Severity::Info ? "i" : "!") + "</span> ";
    }

    static QByteArray toneOf(Doc::Tone tone)
    {
        if (tone == Doc::Tone::Missing)
            return " missing";
        return tone == Doc::Tone::Faint ? " faint" : tone == Doc::Tone::Strong ? " strong" : "";
    }

    static QByteArray classFor(Doc::Tone tone)
    {
        return tone == Doc::Tone::Plain ? QByteArray() : " class=\"" + toneOf(tone).trimmed() + '"';
    }

    static QByteArray numberClass(const Doc::Column &column)
    {
        return column.isNumber ? " class=\"number\"" : "";
    }

    static QByteArray linked(const QByteArray &markup, const QString &link)
    {
        if (link.isEmpty() || !isSafeLink(link))
            return markup;
        return "<a href=\"" + text(link) + "\">" + markup + "</a>";
    }

    /// The widths of columns in twentieths, as the style sheet names them.
    static QByteArray widthsOf(const std::vector<Doc::Column> &columns)
    {
        double sum = 0;
        for (const Doc::Column &column : columns)
            sum += column.width;
        QByteArray markup = "<colgroup>";
        for (const Doc::Column &column : columns)
            markup +=
                "<col class=\"w" + QByteArray::number(qRound(column.width / sum * 20)) + "\"/>";
        return markup + "</colgroup>";
    }

    void writeCell(const Doc::Cell &cell, const Doc::Column &column)
    {
        const QByteArray number = column.isNumber ? "number" : "";
        const QByteArray classes = (number + toneOf(cell.tone)).trimmed();
        page += classes.isEmpty() ? "<td>" : "<td class=\"" + classes + "\">";
        if (cell.share)
            page += barOf(*cell.share);
        if (cell.things.size() > 1 && !cell.isEnumeration)
            page += listOf(cell.things);
        else
            page += linked(text(cell.text), cell.link);
        for (const QString &line : cell.missing.split(u'\n', Qt::SkipEmptyParts))
            page += "<span class=\"missing\">" + text(line) + "</span>";
        page += "</td>";
    }

    static QByteArray listOf(const QStringList &things)
    {
        QByteArray markup = "<ul class=\"things\">";
        for (const QString &thing : things)
            markup += "<li>" + text(thing) + "</li>";
        return markup + "</ul>";
    }

    static QByteArray barOf(double share)
    {
        const int part = qRound(std::clamp(share, 0.0, 1.0) * 100);
        return "<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" "
               "aria-hidden=\"true\"><rect class=\"all\" width=\"100\" height=\"8\"/><rect "
               "class=\"part\" width=\""
            + QByteArray::number(part) + "\" height=\"8\"/></svg>";
    }

    void writePicture(const Picture &picture, const QByteArray &kind, const QString &title)
    {
        page += "<div class=\"picture " + kind + "\">" + inlined(picture, title) + "</div>\n";
    }

    /// A picture on white paper, as printed.
    QByteArray inlined(const Picture &picture, const QString &title)
    {
        SvgPart part;
        part.prefix = 'p' + std::to_string(++m_pictures) + '-';
        for (size_t role = 0; role < part.colours.size(); ++role)
            part.colours[role] = Theme::print().colour(Role(role)).name().toStdString();
        part.colours[size_t(Role::None)] = "none";
        return svgPartOf(picture, part, title);
    }

    int m_pictures = 0;
};

} // namespace

QByteArray reportHtml(const ReportDocument &document, const QString &language)
{
    ReportDocument named = document;
    nameHeadings(&named);
    const QByteArray style = styleSheet();
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    const QString title = named.title.simplified();
    HtmlWriter writer;
    writer.page = "<!DOCTYPE html>\n<html lang=\"" + text(language)
        + "\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" "
          "content=\"default-src 'none'; style-src 'sha256-"
        + hash
        + "'\"/>\n<meta name=\"viewport\" content=\"width=device-width, "
          "initial-scale=1\"/>\n<title>"
        + text(title) + " — " + text(named.kind) + "</title>\n<style>" + style
        + "</style>\n</head>\n<body>\n<header class=\"cover\"><p class=\"kind\">" + text(named.kind)
        + "</p>\n<h1>" + text(title) + "</h1>\n<p>" + text(dayText(named.date)) + "</p>\n";
    if (!named.notice.isEmpty())
        writer.page += "<p class=\"notice\">" + text(named.notice) + "</p>\n";
    writer.page += "</header>\n<div class=\"front\">\n";
    writer.write(named.cover);
    writer.writeContents(named.blocks);
    writer.page += "</div>\n<main class=\"body\">\n";
    writer.write(named.blocks);
    return writer.page + "</main>\n</body>\n</html>\n";
}

} // namespace martlet
