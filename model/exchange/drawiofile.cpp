// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/drawiofile.h"

#include "model/exchange/boundedxml.h"

#include <QCoreApplication>
#include <QSet>

#include <zlib.h>

#include <array>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestPage = qsizetype(64) * 1024 * 1024;
constexpr qsizetype mostPages = 1000;
constexpr size_t mostCells = 200'000; ///< of all pages
constexpr qsizetype mostStyles = 1000; ///< of a cell
constexpr int deepestNesting = 100; ///< of shapes in shapes

class DrawioReading
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Drawio)

public:
    Result<std::vector<DrawioPage>> read(const QByteArray &bytes);

private:
    Result<void> readPage(const XmlElement &diagram);
    Result<XmlElement> unpacked(const XmlElement &diagram);
    Result<QByteArray> inflated(const QByteArray &packed, const QString &page);

    std::vector<DrawioPage> m_pages;
    qsizetype m_unpacked = 0; ///< bytes of all pages so far
    size_t m_cells = 0; ///< of all pages so far
};

QHash<QString, QString> styleOf(const QString &text)
{
    QHash<QString, QString> style;
    for (const QStringView part : QStringView(text).tokenize(u';', Qt::SkipEmptyParts)) {
        if (style.size() == mostStyles)
            break;
        const qsizetype sign = part.indexOf(u'=');
        style.insert(part.left(sign < 0 ? part.size() : sign).trimmed().toString(),
                     sign < 0 ? QString() : part.mid(sign + 1).trimmed().toString());
    }
    return style;
}

double finite(const QString &text)
{
    constexpr double farthest = 1e6;
    return qBound(-farthest, text.toDouble(), farthest); // what is no number is 0
}

QRectF boxOf(const XmlElement &cell)
{
    const XmlElement *geometry = cell.child(u"mxGeometry");
    if (!geometry || geometry->attribute(u"relative"_s) == "1"_L1)
        return {};
    return {finite(geometry->attribute(u"x"_s)),
            finite(geometry->attribute(u"y"_s)),
            qMax(0.0, finite(geometry->attribute(u"width"_s))),
            qMax(0.0, finite(geometry->attribute(u"height"_s)))};
}

/// A cell stands by itself or within an object that bears its label and attributes.
DrawioCell cellOf(const XmlElement &element)
{
    const XmlElement *inner = element.child(u"mxCell");
    const bool isWrapped = element.name != "mxCell"_L1 && inner;
    const XmlElement &core = isWrapped ? *inner : element;
    DrawioCell cell;
    cell.line = element.line;
    cell.id = element.attribute(u"id"_s);
    cell.parent = core.attribute(u"parent"_s);
    cell.source = core.attribute(u"source"_s);
    cell.target = core.attribute(u"target"_s);
    cell.isShape = core.attribute(u"vertex"_s) == "1"_L1;
    cell.isLine = core.attribute(u"edge"_s) == "1"_L1;
    cell.style = styleOf(core.attribute(u"style"_s));
    cell.box = boxOf(core);
    if (isWrapped)
        cell.attributes = {element.attributes.begin(), element.attributes.end()};
    const QString label = isWrapped ? element.attribute(u"label"_s) : core.attribute(u"value"_s);
    cell.label = cell.style.value(u"html"_s) == "1"_L1 ? plainTextOfHtml(label) : label.trimmed();
    return cell;
}

/// Shapes in other shapes are placed within these.
void placeOnPage(DrawioPage *page)
{
    QHash<QString, const DrawioCell *> cells;
    for (const DrawioCell &cell : page->cells)
        cells.insert(cell.id, &cell);
    std::vector<QPointF> moves(page->cells.size());
    for (size_t i = 0; i < page->cells.size(); ++i) {
        const DrawioCell *above = cells.value(page->cells[i].parent);
        for (int level = 0; above && above->isShape && level < deepestNesting; ++level) {
            moves[i] += above->box.topLeft();
            above = cells.value(above->parent);
        }
    }
    for (size_t i = 0; i < page->cells.size(); ++i)
        page->cells[i].box.translate(moves[i]);
}

Result<QByteArray> DrawioReading::inflated(const QByteArray &packed, const QString &page)
{
    const auto damaged = [&](const QString &detail) {
        return Error {
            tr("The page “%1” is compressed, and cannot be unpacked: it is damaged or too "
               "large. Nothing was read from the file.")
                .arg(page),
            detail,
            Error::Kind::Unreadable};
    };
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return damaged(u"inflateInit2"_s);
    QByteArray in = packed;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    QByteArray out;
    std::array<char, 65536> part;
    int state = Z_OK;
    while (state == Z_OK && m_unpacked + out.size() <= largestPage) {
        stream.next_out = reinterpret_cast<Bytef *>(part.data());
        stream.avail_out = uInt(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        out.append(part.data(), qsizetype(part.size() - stream.avail_out));
    }
    inflateEnd(&stream);
    m_unpacked += out.size();
    if (state != Z_STREAM_END)
        return damaged(u"inflate: %1"_s.arg(state));
    return out;
}

Result<XmlElement> DrawioReading::unpacked(const XmlElement &diagram)
{
    const QString page = diagram.attribute(u"name"_s);
    const Result<QByteArray> text =
        inflated(QByteArray::fromBase64(diagram.text.trimmed().toLatin1()), page);
    if (!text)
        return text.error();
    Result<XmlElement> read = readBoundedXml(QByteArray::fromPercentEncoding(*text));
    if (read)
        return read;
    Error error = read.error();
    //: a page of a file, and what is wrong with it
    error.sentence = tr("Page “%1”: %2").arg(page, error.sentence);
    return error;
}

Result<void> DrawioReading::readPage(const XmlElement &diagram)
{
    DrawioPage page;
    page.id = diagram.attribute(u"id"_s);
    page.name = diagram.attribute(u"name"_s);
    const XmlElement *model =
        diagram.name == "mxGraphModel"_L1 ? &diagram : diagram.child(u"mxGraphModel");
    XmlElement made;
    if (!model && !diagram.text.trimmed().isEmpty()) {
        Result<XmlElement> read = unpacked(diagram);
        if (!read)
            return read.error();
        made = std::move(*read);
        model = &made;
    }
    const XmlElement *root = model ? model->child(u"root") : nullptr;
    if (!root)
        return {};
    m_cells += root->children.size();
    if (m_cells > mostCells)
        return Error {tr("The file has more than %n shapes and lines. Nothing was read from it.",
                         nullptr,
                         int(mostCells)),
                      {},
                      Error::Kind::Unreadable};
    page.cells.reserve(root->children.size());
    for (const XmlElement &element : root->children)
        page.cells.push_back(cellOf(element));
    if (!page.cells.empty())
        page.attributes = page.cells.front().attributes;
    placeOnPage(&page);
    m_pages.push_back(std::move(page));
    return {};
}

Result<std::vector<DrawioPage>> DrawioReading::read(const QByteArray &bytes)
{
    const Result<XmlElement> file = readBoundedXml(bytes);
    if (!file)
        return file.error();
    if (file->name == "mxGraphModel"_L1) {
        if (const Result<void> fine = readPage(*file); !fine)
            return fine.error();
    } else if (file->name == "mxfile"_L1) {
        if (qsizetype(file->children.size()) > mostPages)
            return Error {tr("The file has more than %n pages. Nothing was read from it.",
                             nullptr,
                             int(mostPages)),
                          {},
                          Error::Kind::Unreadable};
        for (const XmlElement &diagram : file->children) {
            if (const Result<void> fine = readPage(diagram); !fine)
                return fine.error();
        }
    }
    if (m_pages.empty())
        return Error {tr("The file holds no page of draw.io. Nothing was read from it."),
                      {},
                      Error::Kind::Unreadable};
    return std::move(m_pages);
}

/// The end of a tag that begins at \a at: one after its last character.
qsizetype endOfTag(const QString &html, qsizetype at)
{
    const qsizetype end = html.indexOf(u'>', at);
    return end < 0 ? html.size() : end + 1;
}

QString nameOfTag(QStringView tag)
{
    QString name;
    for (const QChar c : tag) {
        if (c.isLetterOrNumber())
            name += c.toLower();
        else if (!name.isEmpty())
            break;
    }
    return name;
}

/// The character that `&name;` stands for; nothing where it is none.
QString characterOf(QStringView name)
{
    static const QHash<QString, QString> named {{u"amp"_s, u"&"_s},
                                                {u"lt"_s, u"<"_s},
                                                {u"gt"_s, u">"_s},
                                                {u"quot"_s, u"\""_s},
                                                {u"apos"_s, u"'"_s},
                                                {u"nbsp"_s, u" "_s}};
    if (!name.startsWith(u'#'))
        return named.value(name.toString());
    const bool isHex = name.size() > 1 && name[1].toLower() == u'x';
    bool fine = false;
    const uint code = name.mid(isHex ? 2 : 1).toUInt(&fine, isHex ? 16 : 10);
    const bool isCharacter =
        fine && code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    return isCharacter ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
                       : QString();
}

} // namespace

QString plainTextOfHtml(const QString &html)
{
    static const QSet<QString> breaks {
        u"br"_s, u"p"_s, u"div"_s, u"li"_s, u"tr"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"hr"_s};
    constexpr qsizetype longestName = 10;
    QString text;
    for (qsizetype at = 0; at < html.size();) {
        if (html[at] == u'<') {
            const qsizetype end = endOfTag(html, at);
            const QString name = nameOfTag(QStringView(html).mid(at, end - at));
            if (breaks.contains(name))
                text += u'\n';
            const bool isHidden = name == "style"_L1 || name == "script"_L1;
            const qsizetype close =
                isHidden ? html.indexOf(u"</"_s + name, end, Qt::CaseInsensitive) : end;
            at = !isHidden ? end : close < 0 ? html.size() : endOfTag(html, close);
            continue;
        }
        const QStringView name =
            html[at] == u'&' ? QStringView(html).mid(at + 1, longestName) : QStringView();
        const qsizetype length = name.indexOf(u';');
        const QString character = length > 0 ? characterOf(name.left(length)) : QString();
        text += character.isEmpty() ? QString(html[at]) : character;
        at += character.isEmpty() ? 1 : length + 2;
    }
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.simplified());
    }
    return lines.join(u'\n');
}

Result<std::vector<DrawioPage>> readDrawio(const QByteArray &bytes)
{
    return DrawioReading().read(bytes);
}

bool looksLikeDrawio(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(1024);
    return start.contains("<mxfile") || start.contains("<mxGraphModel");
}

} // namespace martlet
