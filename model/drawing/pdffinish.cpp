// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/pdffinish.h"

#include "model/drawing/lettering.h"

#include <QCoreApplication>
#include <QHash>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>
#include <QRawFont>
#include <QUrl>

#include <exception>
#include <string>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

/// Finds the letter that was meant. Qt names the lowest letter that a font shows with the same
/// shape, so that 小 becomes the radical ⼩, which nobody can search for.
class MeantLetters
{
public:
    explicit MeantLetters(const QSet<char32_t> &painted)
        : m_painted(painted)
    {
        for (const QString &family : fontFamilies()) {
            for (const QFont::Weight weight : {QFont::Normal, QFont::Bold}) {
                QFont font(family);
                font.setWeight(weight);
                addFont(QRawFont::fromFont(font));
            }
        }
    }

    char32_t meant(char32_t named) const
    {
        if (m_painted.contains(named))
            return named;
        for (const Face &face : m_faces) {
            const quint32 glyph = glyphOf(face.font, named);
            if (const auto found = face.letters.find(glyph); glyph && found != face.letters.end())
                return *found;
        }
        return named == U'\t' ? U' ' : named;
    }

private:
    struct Face
    {
        QRawFont font;
        QHash<quint32, char32_t> letters;
    };

    static quint32 glyphOf(const QRawFont &font, char32_t letter)
    {
        const auto glyphs = font.glyphIndexesForString(QString::fromUcs4(&letter, 1));
        return glyphs.isEmpty() ? 0 : glyphs.first();
    }

    void addFont(const QRawFont &font)
    {
        if (!font.isValid())
            return;
        Face face {font, {}};
        for (const char32_t letter : m_painted)
            face.letters.insert(glyphOf(font, letter), letter);
        m_faces.append(face);
    }

    const QSet<char32_t> &m_painted;
    QList<Face> m_faces;
};

/// A letter as a map from glyphs to Unicode writes it; a ligature is the letters that it is made
/// of.
QByteArray written(char32_t letter)
{
    QString text = QString::fromUcs4(&letter, 1);
    if (letter >= 0xfb00 && letter <= 0xfb06)
        text = text.normalized(QString::NormalizationForm_KC);
    QByteArray code;
    for (const QChar unit : text)
        code += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return '<' + code + '>';
}

/// Rewrites the letters in such a map. They stand in lists, as in "<0001> <0003> [<0041> <2F29>]".
QByteArray corrected(const QByteArray &map, const MeantLetters &letters)
{
    QByteArray result;
    bool inList = false;
    for (qsizetype i = 0; i < map.size(); ++i) {
        inList = map[i] == '[' || (inList && map[i] != ']');
        if (inList && map[i] == '<' && i + 5 < map.size() && map[i + 5] == '>') {
            result += written(letters.meant(map.mid(i + 1, 4).toUInt(nullptr, 16)));
            i += 5;
        } else {
            result += map[i];
        }
    }
    return result;
}

void correctLetters(QPDF *pdf, const MeantLetters &letters)
{
    for (Handle object : pdf->getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        Handle map = object.getKey("/ToUnicode");
        const auto data = map.getStreamData();
        const QByteArray before(reinterpret_cast<const char *>(data->getBuffer()),
                                qsizetype(data->getSize()));
        map.replaceStreamData(
            corrected(before, letters).toStdString(), Handle::newNull(), Handle::newNull());
    }
}

Handle unicode(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

void describe(QPDF *pdf, const PdfExtras &extras)
{
    Handle root = pdf->getRoot();
    root.removeKey("/Metadata"); // repeats the title, and the second it was made in
    root.replaceKey("/Lang", unicode(extras.language));
    Handle preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    Handle info = Handle::newDictionary();
    info.replaceKey("/Title", unicode(extras.title));
    info.replaceKey("/Creator", unicode(u"Martlet"_s));
    if (extras.date.isValid()) {
        const QString date = u"D:"_s + extras.date.toString(u"yyyyMMdd"_s);
        info.replaceKey("/CreationDate", Handle::newString(date.toStdString()));
    }
    pdf->getTrailer().replaceKey("/Info", pdf->makeIndirectObject(info));
}

void addBookmarks(QPDF *pdf, const PdfExtras &extras)
{
    if (extras.bookmarks.empty())
        return;
    const auto &pages = pdf->getAllPages();
    Handle contents = pdf->makeIndirectObject(Handle::newDictionary());
    std::vector<Handle> entries;
    for (const PdfBookmark &bookmark : extras.bookmarks) {
        Handle entry = pdf->makeIndirectObject(Handle::newDictionary());
        entry.replaceKey("/Title", unicode(bookmark.title));
        entry.replaceKey("/Parent", contents);
        entry.replaceKey(
            "/Dest", Handle::newArray({pages.at(size_t(bookmark.page)), Handle::newName("/Fit")}));
        if (!entries.empty()) {
            entry.replaceKey("/Prev", entries.back());
            entries.back().replaceKey("/Next", entry);
        }
        entries.push_back(entry);
    }
    contents.replaceKey("/Type", Handle::newName("/Outlines"));
    contents.replaceKey("/First", entries.front());
    contents.replaceKey("/Last", entries.back());
    contents.replaceKey("/Count", Handle::newInteger(int(entries.size())));
    pdf->getRoot().replaceKey("/Outlines", contents);
}

bool isHarmless(const QString &address)
{
    static const QStringList schemes {u"http"_s, u"https"_s, u"mailto"_s};
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme());
}

void addLinks(QPDF *pdf, const PdfExtras &extras)
{
    const auto &pages = pdf->getAllPages();
    for (const PdfLink &link : extras.links) {
        if (!isHarmless(link.address))
            continue;
        Handle page = pages.at(size_t(link.page));
        const double height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Handle action = Handle::newDictionary();
        action.replaceKey("/S", Handle::newName("/URI"));
        action.replaceKey("/URI", Handle::newString(QUrl(link.address).toEncoded().toStdString()));
        Handle annotation = Handle::newDictionary();
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey("/Rect",
                              Handle::newFromRectangle({link.box.left(),
                                                        height - link.box.bottom(),
                                                        link.box.right(),
                                                        height - link.box.top()}));
        annotation.replaceKey("/Border", Handle::parse("[0 0 0]"));
        annotation.replaceKey("/A", action);
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(pdf->makeIndirectObject(annotation));
    }
}

QByteArray bytesOf(QPDF *pdf)
{
    QPDFWriter writer(*pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray &bytes, const PdfExtras &extras)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("map", bytes.constData(), size_t(bytes.size()));
        correctLetters(&pdf, MeantLetters(extras.letters));
        describe(&pdf, extras);
        addBookmarks(&pdf, extras);
        addLinks(&pdf, extras);
        return bytesOf(&pdf);
    } catch (const std::exception &exception) {
        return Error {QCoreApplication::translate("martlet::Printer",
                                                  "The PDF could not be made. The project is "
                                                  "unchanged; SVG and PNG still work."),
                      QString::fromLocal8Bit(exception.what()),
                      Error::Kind::NotWritten};
    }
}

} // namespace martlet
