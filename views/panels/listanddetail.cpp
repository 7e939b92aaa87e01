// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/listanddetail.h"

#include "views/panels/findingdetail.h"

#include <QSettings>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

static const QString setting = u"findings/detailShare"_s;

ListAndDetail::ListAndDetail(QWidget *list, FindingDetail *detail, QWidget *parent)
    : QSplitter(Qt::Vertical, parent)
    , m_detail(detail)
    , m_share(std::clamp(QSettings().value(setting, 0.58).toDouble(), 0.1, 0.9))
{
    setObjectName(u"listAndDetail"_s);
    setChildrenCollapsible(false);
    addWidget(list);
    addWidget(detail);
    connect(detail, &FindingDetail::heightChanged, this, [this] { fit(); });
    connect(this, &QSplitter::splitterMoved, this, [this] { keepShare(); });
}

void ListAndDetail::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fit();
}

void ListAndDetail::fit()
{
    const int wanted = m_detail->wantedHeight(width());
    const int detail = std::min(wanted, int(room() * m_share));
    setSizes({room() - detail, detail});
}

void ListAndDetail::keepShare()
{
    m_share = std::clamp(double(sizes().last()) / std::max(1, room()), 0.1, 0.9);
    QSettings().setValue(setting, m_share);
}

} // namespace martlet
