// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/webpage/webpage.h"

#include "model/analysis/engine.h"
#include "model/base/text.h"
#include "model/base/version.h"
#include "model/webpage/pagecolours.h"
#include "model/webpage/pagedata.h"
#include "model/webpage/pagetexts.h"
#include "model/webpage/pageviews.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QLocale>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/webpage/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How a content security policy names the only script or style that may be used.
QByteArray hashOf(const QByteArray &content)
{
    const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
    return "'sha256-" + hash.toBase64() + "'";
}

/// JSON that may stand inside of `script`: it can neither end it nor begin anything else.
QByteArray embedded(const QJsonObject &data)
{
    QByteArray json = QJsonDocument(data).toJson(QJsonDocument::Compact);
    json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    return json.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
}

/// The page's frame with what stands between double braces filled in, in one pass: what is filled
/// in is not looked through again.
QByteArray filledIn(const QByteArray &frame, const QHash<QByteArray, QByteArray> &parts)
{
    QByteArray page;
    qsizetype done = 0;
    for (qsizetype open = frame.indexOf("{{"); open >= 0; open = frame.indexOf("{{", done)) {
        const qsizetype close = frame.indexOf("}}", open);
        page += frame.mid(done, open - done);
        page += parts.value(frame.mid(open + 2, close - open - 2));
        done = close + 2;
    }
    return page + frame.mid(done);
}

QByteArray markupOf(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

} // namespace

Result<QByteArray>
webPageOf(const Graph &graph, const QStringList &views, QDate today, const LayoutRun &run)
{
    CheckOptions options;
    options.today = today;
    const Result<Report> report = check(graph, options);
    if (!report)
        return report.error();
    const ItemNumbers numbers(graph);
    const Result<PageViews> drawn = drawViews(*report, numbers, views, run);
    if (!drawn)
        return drawn.error();
    const QString project = graph.project().name().simplified();
    const bool isWhole = graph.project().fields.get(u"withheld"_key).isEmpty();
    const QByteArray style = colourStyle() + resource(u"page.css"_s);
    const QByteArray script = resource(u"page.js"_s);
    QHash<QByteArray, QByteArray> parts {
        {"language", QLocale().bcp47Name().toUtf8()},
        {"script-hash", hashOf(script)},
        {"style-hash", hashOf(style)},
        {"version", version},
        {"project", markupOf(project.isEmpty() ? pageText("untitled") : project)},
        {"date", markupOf(dayText(today))},
        {"lacking", markupOf(isWhole ? QString() : pageText("left-out") + u" · "_s)},
        {"style", style},
        {"script", script},
        {"drawings", drawn->markup},
        {"data", embedded(pageData(*report, numbers, *drawn, today))},
    };
    for (const auto &[id, text] : pageTexts())
        parts.insert(id, markupOf(text));
    if (drawn->waitsForScripts)
        parts.insert("no-script", markupOf(pageText("no-script-large")));
    return filledIn(resource(u"page.html"_s), parts);
}

} // namespace martlet
