// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/pdfdocument.h"

#include "model/drawing/icon.h"
#include "model/drawing/pdffonts.h"
#include "model/drawing/qpdf.h"

#include <QCoreApplication>
#include <QUrl>

#include <exception>
#include <string>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

Handle unicode(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

bool isHarmless(const QString &address)
{
    static const QStringList schemes {u"http"_s, u"https"_s, u"mailto"_s};
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme());
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

class DocumentWriter
{
public:
    explicit DocumentWriter(const std::vector<PdfPage> &pages)
        : m_pages(pages)
    {
        m_pdf.emptyPDF();
    }

    QByteArray write(const PdfDescription &description)
    {
        addFonts();
        Handle resources = m_pdf.makeIndirectObject(Handle::newDictionary());
        for (const PdfPage &page : m_pages)
            addPage(page, resources);
        resources.replaceKey("/Font", m_fontNames);
        resources.replaceKey("/XObject", icons());
        addBookmarks();
        describe(description);
        return bytesOf(&m_pdf);
    }

private:
    void addFonts()
    {
        for (const PdfPage &page : m_pages) {
            for (const PagePart &part : page.parts) {
                for (const Mark &mark : part.picture->marks) {
                    if (mark.kind == Mark::Kind::Text)
                        m_fonts.add(mark.lettering, part.picture->textOf(mark));
                }
            }
        }
        m_fontNames = m_fonts.embed(&m_pdf);
    }

    void addPage(const PdfPage &page, const Handle &resources)
    {
        const std::string content = pdfContent(page.parts, page.size.height(), m_fonts, &m_icons);
        Handle made = Handle::newDictionary();
        made.replaceKey("/Type", Handle::newName("/Page"));
        made.replaceKey("/MediaBox",
                        Handle::newFromRectangle({0, 0, page.size.width(), page.size.height()}));
        made.replaceKey("/Resources", resources);
        made.replaceKey("/Contents", Handle::newStream(&m_pdf, content));
        Handle links = linksOf(page);
        if (links.getArrayNItems() > 0)
            made.replaceKey("/Annots", links);
        m_pdf.addPage(m_pdf.makeIndirectObject(made), false);
    }

    Handle linksOf(const PdfPage &page)
    {
        Handle links = Handle::newArray();
        for (const PagePart &part : page.parts) {
            for (const Group &group : part.picture->groups) {
                const QRectF box(part.at + group.bounds.topLeft() * part.zoom,
                                 group.bounds.size() * part.zoom);
                const QRectF seen = part.clip.isEmpty() ? box : box & part.clip;
                if (isHarmless(group.link) && !seen.isEmpty())
                    links.appendItem(link(group.link, seen, page.size.height()));
            }
        }
        return links;
    }

    Handle link(const QString &address, const QRectF &box, double height)
    {
        Handle action = Handle::newDictionary();
        action.replaceKey("/S", Handle::newName("/URI"));
        action.replaceKey("/URI", Handle::newString(QUrl(address).toEncoded().toStdString()));
        Handle annotation = Handle::newDictionary();
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey(
            "/Rect",
            Handle::newFromRectangle(
                {box.left(), height - box.bottom(), box.right(), height - box.top()}));
        annotation.replaceKey("/Border", Handle::parse("[0 0 0]"));
        annotation.replaceKey("/A", action);
        return m_pdf.makeIndirectObject(annotation);
    }

    /// The drawings of icons, which pages share.
    Handle icons()
    {
        Handle forms = Handle::newDictionary();
        for (auto icon = m_icons.names().cbegin(); icon != m_icons.names().cend(); ++icon) {
            Handle form = Handle::newStream(&m_pdf, PdfIcons::contentOf(icon.key()));
            Handle about = form.getDict();
            about.replaceKey("/Type", Handle::newName("/XObject"));
            about.replaceKey("/Subtype", Handle::newName("/Form"));
            about.replaceKey("/BBox", Handle::newFromRectangle({0, 0, iconSide, iconSide}));
            forms.replaceKey('/' + icon.value(), form);
        }
        return forms;
    }

    void addBookmarks()
    {
        Handle contents = m_pdf.makeIndirectObject(Handle::newDictionary());
        std::vector<Handle> entries;
        for (size_t i = 0; i < m_pages.size(); ++i) {
            if (m_pages[i].bookmark.isEmpty())
                continue;
            Handle entry = m_pdf.makeIndirectObject(Handle::newDictionary());
            entry.replaceKey("/Title", unicode(m_pages[i].bookmark));
            entry.replaceKey("/Parent", contents);
            entry.replaceKey(
                "/Dest", Handle::newArray({m_pdf.getAllPages().at(i), Handle::newName("/Fit")}));
            if (!entries.empty()) {
                entry.replaceKey("/Prev", entries.back());
                entries.back().replaceKey("/Next", entry);
            }
            entries.push_back(entry);
        }
        if (entries.empty())
            return;
        contents.replaceKey("/Type", Handle::newName("/Outlines"));
        contents.replaceKey("/First", entries.front());
        contents.replaceKey("/Last", entries.back());
        contents.replaceKey("/Count", Handle::newInteger(int(entries.size())));
        m_pdf.getRoot().replaceKey("/Outlines", contents);
    }

    void describe(const PdfDescription &description)
    {
        Handle root = m_pdf.getRoot();
        root.replaceKey("/Lang", unicode(description.language));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        root.replaceKey("/ViewerPreferences", preferences);
        Handle info = Handle::newDictionary();
        info.replaceKey("/Title", unicode(description.title));
        info.replaceKey("/Creator", unicode(u"Martlet"_s));
        if (description.date.isValid()) {
            const QString date = u"D:"_s + description.date.toString(u"yyyyMMdd"_s);
            info.replaceKey("/CreationDate", Handle::newString(date.toStdString()));
        }
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    const std::vector<PdfPage> &m_pages;
    QPDF m_pdf;
    PdfFonts m_fonts;
    Handle m_fontNames;
    PdfIcons m_icons;
};

} // namespace

Result<QByteArray> pdfDocument(const std::vector<PdfPage> &pages, const PdfDescription &description)
{
    try {
        return DocumentWriter(pages).write(description);
    } catch (const std::exception &exception) {
        return Error {QCoreApplication::translate("martlet::Printer",
                                                  "The PDF could not be made. The project is "
                                                  "unchanged; SVG and PNG still work."),
                      QString::fromLocal8Bit(exception.what()),
                      Error::Kind::NotWritten};
    }
}

} // namespace martlet
