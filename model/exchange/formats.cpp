// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/formats.h"

#include "model/exchange/csvexport.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/jsonimport.h"
#include "model/exchange/projectjson.h"
#include "model/exchange/xlsxexport.h"
#include "model/exchange/xlsximport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

QString Format::label() const
{
    return QCoreApplication::translate("martlet::Format", labelSource.constData());
}

const QList<Format> &formats()
{
    static const QList<Format> list {
        {u"json"_s,
         {u"json"_s},
         QT_TRANSLATE_NOOP("martlet::Format", "Martlet project as JSON"),
         &importProjectJson,
         [](const Graph &graph, QDate) -> Result<QByteArray> {
             return writeProjectJson(graph);
         }},
        {u"csv"_s,
         {u"csv"_s, u"tsv"_s, u"txt"_s},
         QT_TRANSLATE_NOOP("martlet::Format", "Table of tools (CSV)"),
         &importCsv,
         [](const Graph &graph, QDate) -> Result<QByteArray> {
             return writeToolsCsv(graph);
         }},
        {u"xlsx"_s,
         {u"xlsx"_s},
         QT_TRANSLATE_NOOP("martlet::Format", "Spreadsheet of everything (XLSX)"),
         &importXlsx,
         &writeXlsx},
        {u"pdf"_s, {u"pdf"_s}, QT_TRANSLATE_NOOP("martlet::Format", "PDF"), nullptr, nullptr, true},
        {u"svg"_s,
         {u"svg"_s},
         QT_TRANSLATE_NOOP("martlet::Format", "SVG drawing"),
         nullptr,
         nullptr,
         true},
        {u"png"_s,
         {u"png"_s},
         QT_TRANSLATE_NOOP("martlet::Format", "PNG image"),
         nullptr,
         nullptr,
         true},
        {u"html"_s,
         {u"html"_s, u"htm"_s},
         QT_TRANSLATE_NOOP("martlet::Format", "Web page that needs nothing else"),
         nullptr,
         nullptr,
         true},
    };
    return list;
}

template<typename Condition>
static const Format *firstFormat(Condition condition)
{
    const auto found = std::find_if(formats().begin(), formats().end(), condition);
    return found == formats().end() ? nullptr : &*found;
}

const Format *findFormat(const QString &id)
{
    return firstFormat([&](const Format &format) { return format.id == id; });
}

const Format *formatOfEnding(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    return firstFormat([&](const Format &format) { return format.endings.contains(ending); });
}

const Format *guessFormat(const QString &fileName, const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    if (start.startsWith('{') || start.startsWith("\xEF\xBB\xBF{"))
        return findFormat(u"json"_s);
    const Format *named = formatOfEnding(fileName);
    return named && named->import ? named : nullptr;
}

} // namespace martlet
