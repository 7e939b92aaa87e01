// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/webpage/pageviews.h"

#include "model/drawing/arrange.h"
#include "model/drawing/cardgroups.h"
#include "model/drawing/svgprinter.h"
#include "model/webpage/pagecolours.h"

namespace martlet {

namespace {

// Of the side panel, and of a sheet of paper.
constexpr double legendWidth = 300;
constexpr double wideLegendWidth = 860;

constexpr size_t mostGroupsAtOnce = 1000; // a browser needs about a millisecond for each

Badges badgesOf(const Report &report)
{
    Badges badges;
    for (const Finding &finding : report.findings) {
        if (finding.isWaived())
            continue;
        for (const QString &item : finding.keyItems) {
            Badge &badge = badges[item];
            ++(finding.severity == Severity::Error         ? badge.errors
                   : finding.severity == Severity::Warning ? badge.warnings
                                                           : badge.infos);
        }
    }
    return badges;
}

Picture framed(Picture picture, double margin)
{
    picture.bounds.adjust(-margin, -margin, margin, margin);
    return picture;
}

class ViewDrawer
{
public:
    ViewDrawer(const ItemNumbers &numbers, PageViews *page)
        : m_page(*page)
    {
        m_part.colours = colourVariables();
        for (int number = 0; number < numbers.count(); ++number)
            m_part.numbers.insert(numbers.item(number).id, number);
    }

    void add(const MapView &view, const Arrangement &arrangement)
    {
        const QByteArray number = QByteArray::number(m_page.views.size());
        const QByteArray hidden = m_page.views.isEmpty() ? "" : " hidden";
        const Picture map = framed(drawMap(view, arrangement), 12);
        m_page.markup += "<div class=\"view\" data-view=\"" + number + "\"" + hidden + ">\n"
            + laidBy(map, drawn(map, "v" + number, view.name));
        const bool hasFrames = !groupFrames(view, arrangement.cards).empty();
        addLegend(drawLegend(view, legendWidth, hasFrames), "legend", "l" + number);
        addLegend(drawLegend(view, wideLegendWidth, hasFrames), "legend wide", "w" + number);
        m_page.markup += "</div>\n";
        m_page.views.append({view.id, view.name.simplified()});
    }

private:
    /// The first view is there at once, so that it is seen without scripts as well; the others, and
    /// one that a browser would take long to draw, wait for being asked for.
    QByteArray laidBy(const Picture &map, const QByteArray &drawing)
    {
        const bool isLarge = map.groups.size() > mostGroupsAtOnce;
        if (m_page.views.isEmpty())
            m_page.waitsForScripts = isLarge;
        const bool waits = isLarge || !m_page.views.isEmpty();
        return waits ? "<template>\n" + drawing + "</template>\n" : drawing;
    }

    void addLegend(const Picture &legend, const QByteArray &classes, const QByteArray &prefix)
    {
        m_page.markup +=
            "<div class=\"" + classes + "\">\n" + drawn(framed(legend, 4), prefix, {}) + "</div>\n";
    }

    QByteArray drawn(const Picture &picture, const QByteArray &prefix, const QString &title)
    {
        m_part.prefix = prefix.toStdString() + '-';
        return svgPartOf(picture, m_part, title);
    }

    PageViews &m_page;
    SvgPart m_part;
};

} // namespace

Result<PageViews> drawViews(const Report &report,
                            const ItemNumbers &numbers,
                            const QStringList &views,
                            const LayoutRun &run)
{
    const Badges badges = badgesOf(report);
    PageViews page;
    ViewDrawer drawer(numbers, &page);
    for (const QString &id : views) {
        const MapView view = MapView::of(report.graph, id, badges);
        const Result<Arrangement> arrangement = arrange(view, ArrangeScope::OnlyNew, run);
        if (!arrangement)
            return arrangement.error();
        drawer.add(view, *arrangement);
    }
    return page;
}

} // namespace martlet
