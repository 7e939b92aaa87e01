// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/pdfdocument.h"

#include "model/drawing/icon.h"
#include "model/drawing/pdffonts.h"
#include "model/drawing/qpdf.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
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
        makePages();
        Handle resources = m_pdf.makeIndirectObject(Handle::newDictionary());
        for (size_t i = 0; i < m_pages.size(); ++i)
            fillPage(m_made[i], m_pages[i], resources);
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

    /// Empty pages, so that links can lead to those that come later.
    void makePages()
    {
        for (const PdfPage &page : m_pages) {
            m_made.push_back(m_pdf.makeIndirectObject(Handle::newDictionary()));
            for (auto anchor = page.anchors.begin(); anchor != page.anchors.end(); ++anchor) {
                if (!m_anchors.contains(anchor.key()))
                    m_anchors.insert(anchor.key(), place(m_made.back(), page, *anchor));
            }
        }
    }

    static Handle place(const Handle &made, const PdfPage &page, QPointF at)
    {
        return Handle::newArray({made,
                                 Handle::newName("/XYZ"),
                                 Handle::newReal(at.x(), 2),
                                 Handle::newReal(page.size.height() - at.y(), 2),
                                 Handle::newNull()}); // as near as the reader looks already
    }

    void fillPage(Handle made, const PdfPage &page, const Handle &resources)
    {
        const std::string content = pdfContent(page.parts, page.size.height(), m_fonts, &m_icons);
        made.replaceKey("/Type", Handle::newName("/Page"));
        made.replaceKey("/MediaBox",
                        Handle::newFromRectangle({0, 0, page.size.width(), page.size.height()}));
        made.replaceKey("/Resources", resources);
        made.replaceKey("/Contents", Handle::newStream(&m_pdf, content));
        Handle links = linksOf(page);
        if (links.getArrayNItems() > 0)
            made.replaceKey("/Annots", links);
        m_pdf.addPage(made, false);
    }

    Handle linksOf(const PdfPage &page)
    {
        Handle links = Handle::newArray();
        for (const PagePart &part : page.parts) {
            for (const Group &group : part.picture->groups) {
                const QRectF box(part.at + group.bounds.topLeft() * part.zoom,
                                 group.bounds.size() * part.zoom);
                const QRectF seen = part.clip.isEmpty() ? box : box & part.clip;
                const Handle target = targetOf(group.link);
                if (target.isInitialized() && !seen.isEmpty())
                    links.appendItem(link(target, seen, page.size.height()));
            }
        }
        return links;
    }

    /// Where a link leads, as an action; uninitialised: nowhere.
    Handle targetOf(const QString &address) const
    {
        Handle action = Handle::newDictionary();
        if (address.startsWith(u'#')) {
            const auto anchor = m_anchors.constFind(address.mid(1));
            if (anchor == m_anchors.cend())
                return {};
            action.replaceKey("/S", Handle::newName("/GoTo"));
            action.replaceKey("/D", *anchor);
            return action;
        }
        if (!isHarmless(address))
            return {};
        action.replaceKey("/S", Handle::newName("/URI"));
        action.replaceKey("/URI", Handle::newString(QUrl(address).toEncoded().toStdString()));
        return action;
    }

    Handle link(const Handle &action, const QRectF &box, double height)
    {
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

    /// An entry of the table of contents, or the whole of it.
    struct Entry
    {
        Handle made;
        int level = -1;
        std::vector<Handle> parts {};
    };

    void addBookmarks()
    {
        Handle contents = m_pdf.makeIndirectObject(Handle::newDictionary());
        std::vector<Entry> open {{contents}}; // the last entry, and what it is a part of
        for (size_t i = 0; i < m_pages.size(); ++i) {
            for (const PdfBookmark &bookmark : m_pages[i].bookmarks) {
                const int level = std::max(0, bookmark.level);
                while (open.back().level >= level)
                    closeLast(&open);
                Handle entry = bookmarkEntry(bookmark, i);
                open.back().parts.push_back(entry);
                open.push_back({entry, level});
            }
        }
        while (open.size() > 1)
            closeLast(&open);
        if (open.front().parts.empty())
            return;
        linkParts(open.front());
        contents.replaceKey("/Type", Handle::newName("/Outlines"));
        contents.replaceKey("/Count", Handle::newInteger(int(open.front().parts.size())));
        m_pdf.getRoot().replaceKey("/Outlines", contents);
    }

    Handle bookmarkEntry(const PdfBookmark &bookmark, size_t page)
    {
        Handle entry = m_pdf.makeIndirectObject(Handle::newDictionary());
        entry.replaceKey("/Title", unicode(bookmark.title));
        entry.replaceKey("/Dest",
                         bookmark.top > 0
                             ? place(m_made[page], m_pages[page], {0, bookmark.top})
                             : Handle::newArray({m_made[page], Handle::newName("/Fit")}));
        return entry;
    }

    // Folded at first: negative numbers tell so.
    static void closeLast(std::vector<Entry> *open)
    {
        Entry &last = open->back();
        if (!last.parts.empty()) {
            linkParts(last);
            last.made.replaceKey("/Count", Handle::newInteger(-int(last.parts.size())));
        }
        open->pop_back();
    }

    static void linkParts(Entry &whole)
    {
        std::vector<Handle> &parts = whole.parts;
        for (size_t i = 0; i < parts.size(); ++i) {
            parts[i].replaceKey("/Parent", whole.made);
            if (i == 0)
                continue;
            parts[i].replaceKey("/Prev", parts[i - 1]);
            parts[i - 1].replaceKey("/Next", parts[i]);
        }
        whole.made.replaceKey("/First", parts.front());
        whole.made.replaceKey("/Last", parts.back());
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
        if (!description.author.isEmpty())
            info.replaceKey("/Author", unicode(description.author));
        info.replaceKey("/Creator", unicode(u"Martlet"_s));
        if (description.date.isValid()) {
            const QString date = u"D:"_s + description.date.toString(u"yyyyMMdd"_s);
            info.replaceKey("/CreationDate", Handle::newString(date.toStdString()));
        }
        m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    }

    const std::vector<PdfPage> &m_pages;
    QPDF m_pdf;
    std::vector<Handle> m_made; ///< as m_pages
    QHash<QString, Handle> m_anchors;
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
