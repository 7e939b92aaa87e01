// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "projects.h"

#include "model/change/draft.h"
#include "model/exchange/projectjson.h"
#include "tests/model/drawing/stage.h"

#include <QFile>

namespace martlet {

using namespace Qt::StringLiterals;

static Graph readProject(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    const auto import = readProjectJson(file.readAll());
    return import ? import->graph : Graph();
}

Graph everyRule()
{
    return readProject(QStringView(MARTLET_SOURCE_DIR).toString()
                       + u"/tests/data/projects/every-rule.json"_s);
}

Graph sampleProject()
{
    return readProject(QStringView(MARTLET_SOURCE_DIR).toString()
                       + u"/resources/samples/outdoor-retailer.json"_s);
}

Graph hostileProject()
{
    const QStringList names {u"</title><script>alert(1)</script>"_s,
                             u"\" onload=\"x"_s,
                             u"two\nlines & more"_s,
                             u"微信小程序"_s,
                             u"إدارة البيع"_s,
                             u"Rocket 🚀"_s,
                             u"{{style}} --> ]]>"_s,
                             QString(500, u'W')};
    Draft draft {Graph()};
    draft.set(projectId, key::kind, u"project"_s);
    draft.set(projectId, key::name, names.first());
    draft.create(Key(u"person"), names[1], u"p"_s);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString id = u"t%1"_s.arg(i);
        draft.create(Key(u"tool"), names[i], id);
        draft.set(id, key::owner, u"p"_s);
        draft.set(id, key::department, names[i]);
        const QString activity = u"a%1"_s.arg(i);
        draft.create(Key(u"activity"), names[i], activity);
        draft.set(activity, Key(u"responsible"), u"p"_s);
        draft.set(activity, Key(u"quality-standard"), names[i]);
        draft.set(activity, Key(u"procedure"), u"javascript:alert(1)"_s);
    }
    draft.relate(Key(u"data-flow"), u"t0"_s, u"t1"_s, u"f"_s);
    draft.set(u"f"_s, key::mode, u"copy-paste"_s);
    return draft.graph();
}

ReportDocument reportOf(const Graph &graph, ReportKind kind, bool withViews)
{
    CheckOptions options;
    options.today = reportDay;
    const Result<Report> report = check(graph, options);
    std::vector<PrintedView> views;
    for (const QString &id : withViews ? MapView::viewsOf(graph) : QStringList()) {
        const MapView view = MapView::of(graph, id);
        views.push_back({view, inRows(view)});
    }
    return makeReport(kind, {graph, *report, views, reportDay});
}

namespace {

struct TextCollector
{
    using Doc = ReportDocument;

    QStringList texts;

    void operator()(const Doc::Heading &heading) { texts += {heading.text, remarkOf(heading)}; }
    void operator()(const Doc::Paragraph &paragraph) { texts.append(paragraph.text); }
    void operator()(const Doc::Facts &facts)
    {
        for (const Doc::Fact &fact : facts)
            texts += {fact.label, fact.text};
    }
    void operator()(const Doc::Tiles &tiles)
    {
        for (const Doc::Tile &tile : tiles)
            texts += {tile.label, tile.value, tile.note};
    }
    void operator()(const Doc::Entry &entry)
    {
        texts += {entry.title, entry.text};
        (*this)(entry.facts);
    }
    void operator()(const Doc::Table &table)
    {
        for (const Doc::Column &column : table.columns)
            texts.append(column.title);
        for (const Doc::TableRow &row : table.rows) {
            for (const Doc::Cell &cell : row)
                texts += {cell.text, cell.missing};
        }
    }
    void operator()(const Doc::Course &course) { texts.append(course.title); }
    void operator()(const Doc::Map &map) { (*this)(map.heading); }
};

} // namespace

QStringList textsOf(const ReportDocument &document)
{
    TextCollector collector;
    collector.texts = {document.kind, document.title, document.notice};
    for (const auto *blocks : {&document.cover, &document.blocks}) {
        for (const ReportDocument::Block &block : *blocks)
            std::visit(collector, block);
    }
    collector.texts.removeAll(QString());
    return collector.texts;
}

} // namespace martlet
