// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/statusline.h"

#include "views/canvas/mapscene.h"
#include "views/widgets/style.h"
#include "views/widgets/uitext.h"

#include <QLabel>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_hint(plainLabel({}, this))
    , m_counts(plainLabel({}, this))
    , m_zoom(plainLabel({}, this))
    , m_safety(plainLabel({}, this))
{
    setSizeGripEnabled(false);
    setContentsMargins(12, 2, 12, 2);
    for (QLabel *label : {m_hint, m_counts, m_zoom, m_safety})
        label->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setMinimumWidth(10);
    m_hint->setContentsMargins(24, 0, 24, 0);
    m_zoom->setContentsMargins(0, 0, 16, 0);
    addWidget(m_counts);
    addWidget(m_hint, 1);
    addPermanentWidget(m_zoom);
    addPermanentWidget(m_safety);
}

void StatusLine::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void StatusLine::setCounts(const MapScene &scene)
{
    const auto &cards = scene.view().cards;
    const auto &flows = scene.view().flows;
    const auto byHand =
        std::count_if(flows.begin(), flows.end(), [](const Flow &flow) { return flow.byHand; });
    const auto ownable = std::count_if(cards.begin(), cards.end(), [](const Card &card) {
        return card.ownership != Card::Ownership::NotAsked;
    });
    const auto owned = std::count_if(cards.begin(), cards.end(), [](const Card &card) {
        return card.ownership == Card::Ownership::Known;
    });
    QStringList parts {tr("%n cards", nullptr, int(cards.size())),
                       tr("%n connections", nullptr, int(flows.size()))};
    if (byHand > 0)
        parts.append(tr("%n by hand", nullptr, int(byHand)));
    if (ownable > 0)
        parts.append(tr("%1 of %2 owned").arg(owned).arg(ownable));
    m_counts->setText(parts.join(u" · "_s));
}

void StatusLine::setZoom(double scale)
{
    m_zoom->setText(tr("%1 %").arg(qRound(scale * 100)));
}

void StatusLine::setSafety(const QString &text, bool trouble)
{
    m_safety->setText(text);
    QPalette palette = m_safety->palette();
    palette.setColor(QPalette::PlaceholderText, trouble ? colours().warning : colours().muted);
    m_safety->setPalette(palette);
}

QString keyHint(const MapScene &scene, const QStringList &selection)
{
    if (selection.isEmpty())
        return StatusLine::tr("Type to add · drag the background to select · Ctrl+wheel to zoom");
    if (selection.size() > 1)
        return StatusLine::tr("Drag to move · Delete to remove · edit them together at the right");
    if (scene.isCard(selection.first()))
        return StatusLine::tr("Tab: add connected · Ctrl+L: connect · F2: rename · Delete: remove");
    return StatusLine::tr("Ctrl+M: automatic, by hand, unknown · Delete: remove");
}

} // namespace martlet
