// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/cardgroups.h"
#include "model/drawing/pdfprinter.h"
#include "model/report/auditpart.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// The maps between the findings and the journeys.
class AuditViews final : AuditPart
{
    Q_DECLARE_TR_FUNCTIONS(martlet::AuditReport)

public:
    using AuditPart::AuditPart;

    void write(const std::vector<PrintedView> &views)
    {
        Doc::Table list {{{tr("View"), 3}, {tr("What is on it"), 4}}, {}};
        std::vector<Doc::Map> maps;
        for (const PrintedView &printed : views) {
            if (printed.view.cards.empty())
                continue;
            const SheetTitle title = titleOf(printed.view, m_words.today());
            const QString anchor = u"view-%1"_s.arg(maps.size() + 1);
            maps.push_back({{title.view, 2, anchor, {}, title.counts}, nullptr, nullptr});
            maps.back().map = std::make_shared<Picture>(drawMap(printed.view, printed.arrangement));
            maps.back().legend = std::make_shared<Picture>(legendOf(printed));
            list.rows.push_back({{title.view, u'#' + anchor}, {title.counts}});
        }
        if (maps.empty())
            return;
        chapter(tr("The map"));
        paragraph(
            tr("Signs on cards and flows say how many findings they have, and their shape how "
               "bad the worst is."));
        add(std::move(list));
        for (Doc::Map &map : maps)
            add(std::move(map));
    }

    static Picture legendOf(const PrintedView &printed)
    {
        constexpr double width = 594; // fits upright and across
        return drawLegend(
            printed.view, width, !groupFrames(printed.view, printed.arrangement.cards).empty());
    }
};

} // namespace

void writeViews(AuditBook &book, const std::vector<PrintedView> &views)
{
    AuditViews(book).write(views);
}

} // namespace martlet
