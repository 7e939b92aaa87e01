// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/templates.h"

#include <QCoreApplication>

namespace martlet {

using namespace Qt::StringLiterals;

const QList<Template> &templates()
{
    static const QList<Template> all {
        {u"empty"_s,
         u":/templates/empty.json"_s,
         QT_TRANSLATE_NOOP("martlet::Template", "Empty map"),
         QT_TRANSLATE_NOOP("martlet::Template",
                           "Nothing on it yet: type or paste the names of your tools.")},
        {u"software-firm"_s,
         u":/templates/software-firm.json"_s,
         QT_TRANSLATE_NOOP("martlet::Template", "Software firm"),
         QT_TRANSLATE_NOOP("martlet::Template",
                           "Sells software to firms: 19 tools, from the first visit to the "
                           "renewal.")},
        {u"shop"_s,
         u":/templates/shop.json"_s,
         QT_TRANSLATE_NOOP("martlet::Template", "Web shop"),
         QT_TRANSLATE_NOOP("martlet::Template",
                           "Advertisements, shop, parcels and returns: 19 tools, up to the second "
                           "order.")},
        {u"russian-retail"_s,
         u":/templates/russian-retail.json"_s,
         QT_TRANSLATE_NOOP("martlet::Template", "Retail in Russia"),
         QT_TRANSLATE_NOOP("martlet::Template",
                           "In Russian: web site and shops, 20 tools, checked by 152-FZ as well.")},
        {u"chinese-retail"_s,
         u":/templates/chinese-retail.json"_s,
         QT_TRANSLATE_NOOP("martlet::Template", "Retail in China"),
         QT_TRANSLATE_NOOP("martlet::Template",
                           "In Chinese: WeChat, Tmall and shops, 19 tools, checked by PIPL as "
                           "well.")},
        {u"agency"_s,
         u":/templates/agency.json"_s,
         QT_TRANSLATE_NOOP("martlet::Template", "Agency"),
         QT_TRANSLATE_NOOP("martlet::Template",
                           "From the first call to the second brief: 18 tools of pitch, creation, "
                           "media and hours.")},
        {u"blank-journey"_s,
         u":/templates/blank-journey.json"_s,
         QT_TRANSLATE_NOOP("martlet::Template", "Blank journey"),
         QT_TRANSLATE_NOOP("martlet::Template",
                           "Five stages, three questions to begin with, and layers for the tools "
                           "behind them.")},
        {u"workshop"_s,
         u":/templates/two-day-workshop.json"_s,
         QT_TRANSLATE_NOOP("martlet::Template", "Two-day workshop"),
         QT_TRANSLATE_NOOP("martlet::Template",
                           "Three journeys (the best, the bad and the embarrassing experience), an "
                           "agenda and the first questions.")},
        {u"sample"_s,
         u":/samples/outdoor-retailer.json"_s,
         QT_TRANSLATE_NOOP("martlet::Template", "Sample: an outdoor retailer"),
         QT_TRANSLATE_NOOP("martlet::Template",
                           "A firm with 37 tools, two journeys and the troubles such firms have. "
                           "Good for looking around.")},
    };
    return all;
}

QString Template::title() const
{
    return QCoreApplication::translate("martlet::Template", titleSource);
}

QString Template::summary() const
{
    return QCoreApplication::translate("martlet::Template", summarySource);
}

} // namespace martlet
