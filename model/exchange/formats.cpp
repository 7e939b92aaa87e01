// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/formats.h"

#include "model/exchange/archimateexport.h"
#include "model/exchange/archimateimport.h"
#include "model/exchange/calendar.h"
#include "model/exchange/csvexport.h"
#include "model/exchange/csvimport.h"
#include "model/exchange/drawioexport.h"
#include "model/exchange/drawioimport.h"
#include "model/exchange/graphtext.h"
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
        {.id = u"pdf"_s,
         .endings = {u"pdf"_s},
         .labelSource = QT_TRANSLATE_NOOP("martlet::Format", "PDF"),
         .isPicture = true,
         .holdsAllViews = true},
        {.id = u"svg"_s,
         .endings = {u"svg"_s},
         .labelSource = QT_TRANSLATE_NOOP("martlet::Format", "SVG drawing"),
         .isPicture = true},
        {.id = u"png"_s,
         .endings = {u"png"_s},
         .labelSource = QT_TRANSLATE_NOOP("martlet::Format", "PNG image"),
         .isPicture = true},
        {.id = u"html"_s,
         .endings = {u"html"_s, u"htm"_s},
         .labelSource = QT_TRANSLATE_NOOP("martlet::Format", "Web page that needs nothing else"),
         .isPicture = true,
         .holdsAllViews = true},
        {.id = u"drawio"_s,
         .endings = {u"drawio"_s},
         .labelSource = QT_TRANSLATE_NOOP("martlet::Format", "draw.io diagram"),
         .import = &importDrawio,
         .isPicture = true,
         .writeViews = &writeDrawio,
         .holdsAllViews = true},
        {.id = u"archimate"_s,
         .endings = {u"xml"_s},
         .labelSource = QT_TRANSLATE_NOOP("martlet::Format", "ArchiMate Open Exchange model"),
         .import = &importArchimate,
         .isPicture = true,
         .writeViews = &writeArchimate,
         .holdsAllViews = true},
        {.id = u"dot"_s,
         .endings = {u"dot"_s, u"gv"_s},
         .labelSource = QT_TRANSLATE_NOOP("martlet::Format", "Graph for Graphviz (DOT)"),
         .isPicture = true,
         .writeViews = &writeDot},
        {.id = u"mermaid"_s,
         .endings = {u"mmd"_s, u"mermaid"_s},
         .labelSource = QT_TRANSLATE_NOOP("martlet::Format", "Flowchart for Mermaid"),
         .isPicture = true,
         .writeViews = &writeMermaid},
        {.id = u"ics"_s,
         .endings = {u"ics"_s},
         .labelSource = QT_TRANSLATE_NOOP("martlet::Format", "Renewals as calendar"),
         .write = [](const Graph &graph, QDate today) -> Result<QByteArray> {
             return writeRenewals(graph, today);
         }},
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
    if (looksLikeDrawio(bytes))
        return findFormat(u"drawio"_s);
    if (looksLikeArchimate(bytes))
        return findFormat(u"archimate"_s);
    const Format *named = formatOfEnding(fileName);
    return named && named->import ? named : nullptr;
}

} // namespace martlet
