// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/report/reportdocument.h"

#include <QUrl>

namespace martlet {

using namespace Qt::StringLiterals;

using Doc = ReportDocument;

namespace {

struct HeadingReader
{
    std::optional<Doc::Heading> operator()(const Doc::Heading &heading) const { return heading; }
    std::optional<Doc::Heading> operator()(const Doc::Map &map) const { return map.heading; }
    std::optional<Doc::Heading> operator()(const Doc::Entry &entry) const
    {
        // What is found is listed under its rule.
        return Doc::Heading {entry.title, 2, entry.anchor, entry.sign, {}, !entry.sign};
    }
    std::optional<Doc::Heading> operator()(const auto &) const { return {}; }
};

QString *anchorOf(Doc::Block &block)
{
    if (auto *heading = std::get_if<Doc::Heading>(&block))
        return &heading->anchor;
    if (auto *entry = std::get_if<Doc::Entry>(&block))
        return &entry->anchor;
    if (auto *map = std::get_if<Doc::Map>(&block))
        return &map->heading.anchor;
    return nullptr;
}

} // namespace

std::optional<ReportDocument::Heading> headingOf(const ReportDocument::Block &block)
{
    return std::visit(HeadingReader(), block);
}

void nameHeadings(ReportDocument *document)
{
    int number = 0;
    for (Doc::Block &block : document->blocks) {
        QString *anchor = anchorOf(block);
        if (anchor && (++number, anchor->isEmpty()))
            *anchor = u"part-%1"_s.arg(number);
    }
}

QString remarkOf(const ReportDocument::Heading &heading)
{
    QStringList words {heading.sign ? severityLabel(*heading.sign) : QString(), heading.remark};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

bool isSafeLink(const QString &link)
{
    static const QStringList schemes {u"http"_s, u"https"_s, u"mailto"_s};
    if (link.startsWith(u'#'))
        return true;
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && schemes.contains(url.scheme());
}

} // namespace martlet
