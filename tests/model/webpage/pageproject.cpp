// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "pageproject.h"

#include "model/change/draft.h"
#include "model/drawing/mapview.h"
#include "model/exchange/projectjson.h"
#include "model/webpage/webpage.h"

#include <QFile>

namespace martlet {

using namespace Qt::StringLiterals;

Graph samplePageProject()
{
    QFile file(u":/samples/outdoor-retailer.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto read = readProjectJson(file.readAll());
    return read ? read->graph : Graph();
}

QStringList hostileNames()
{
    return {u"<script>alert(1)</script>"_s,
            u"\"><img src=x onerror=alert(1)>"_s,
            u"</script><script>alert(1)</script>"_s,
            u"<!--<script>"_s,
            u"{{script}} %1 %2 &amp; &#60;"_s,
            u"javascript:alert(1)"_s,
            u"' onfocus='alert(1)"_s,
            u"\u202eteews\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627"_s,
            u"one\ntwo\r\nthree\u2028four\u2029five"_s,
            u"\U0001f426\u200d\U0001f525 $& $1 `${1}`"_s,
            u"__proto__"_s,
            u"W"_s.repeated(500)};
}

Graph hostilePageProject()
{
    Draft draft {Graph()};
    const QStringList names = hostileNames();
    draft.set(projectId, key::name, names[2]);
    const QString person = draft.create(Key(u"person"), names[1], u"per\"son&item=x"_s);
    QString before;
    for (int i = 0; i < names.size(); ++i) {
        const QString tool = draft.create(Key(u"tool"), names[i], u"tool %1\"'<&#=%20+/"_s.arg(i));
        draft.set(tool, Key(u"vendor"), names[i]);
        draft.set(tool, Key(u"note"), names[names.size() - 1 - i]);
        draft.set(tool, key::department, names[i]);
        if (i % 2)
            draft.set(tool, key::owner, person);
        if (!before.isEmpty()) {
            const QString flow = draft.relate(Key(u"data-flow"), before, tool);
            draft.set(flow, key::name, names[i]);
            draft.set(flow, key::mode, i % 3 ? u"api"_s : u"file-manual"_s);
        }
        before = tool;
    }
    const QString journey = draft.create(Key(u"journey"), names[0], u"jour&ney"_s);
    for (const int i : {0, 1, 2}) {
        const QString step = draft.create(Key(u"touchpoint"), names[i]);
        draft.set(step, key::journey, journey);
        draft.set(step, key::stage, i ? u"buy"_s : u"discover"_s);
    }
    const QString view = draft.create(Key(u"view"), names[1], u"view '\"<"_s);
    draft.set(view, Key(u"view-kind"), u"architecture"_s);
    draft.set(view, Key(u"shows"), u"all"_s);
    return draft.graph();
}

Graph largePageProject()
{
    Draft draft {Graph()};
    QStringList tools;
    for (int i = 0; i < 500; ++i) {
        tools.append(draft.create(Key(u"tool"), u"Tool number %1"_s.arg(i), u"t%1"_s.arg(i)));
        for (const int before : {1, 20}) {
            if (i >= before)
                draft.relate(Key(u"data-flow"), tools[i - before], tools[i]);
        }
    }
    return draft.graph();
}

QByteArray pageOf(const Graph &graph)
{
    LayoutRun run;
    run.program = QString::fromUtf16(MARTLET_PROGRAM);
    const auto page = webPageOf(graph, MapView::viewsOf(graph), QDate(2026, 11, 20), run);
    return page ? *page : QByteArray();
}

} // namespace martlet
