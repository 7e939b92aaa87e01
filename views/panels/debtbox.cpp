// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/panels/debtbox.h"

#include "model/analysis/figuresheets.h"
#include "model/base/text.h"
#include "views/widgets/figurelink.h"
#include "views/widgets/style.h"
#include "views/widgets/trendline.h"
#include "views/widgets/uitext.h"

#include <QHBoxLayout>
#include <QPainter>

#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

DebtBox::DebtBox(QWidget *parent)
    : QWidget(parent)
    , m_debt(new FigureLink(this))
    , m_known(new FigureLink(this))
    , m_trend(new TrendLine(this))
{
    m_debt->setObjectName(u"debt"_s);
    m_debt->setForegroundRole(QPalette::WindowText);
    m_debt->setFont(scaled(font(), 1.9, true));
    m_known->setObjectName(u"known"_s);
    m_known->setForegroundRole(QPalette::PlaceholderText);
    m_trend->hide();
    m_trend->setCursor(Qt::PointingHandCursor);
    QLabel *word = faintLabel({}, this);
    word->setText(tr("marketing debt"));
    setPlainTip(word, debtMeaning());
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(word);
    words->addWidget(m_known);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(14, 8, 14, 8);
    line->addWidget(m_debt);
    line->addSpacing(8);
    line->addLayout(words);
    line->addStretch(1);
    line->addWidget(m_trend);
    connect(m_debt, &FigureLink::clicked, this, [this] { Q_EMIT figureWanted(u"debt"_s); });
    connect(m_trend, &TrendLine::clicked, this, [this] { Q_EMIT figureWanted(u"trend"_s); });
    connect(m_known, &FigureLink::clicked, this, [this] {
        Q_EMIT figureWanted(m_trend->isHidden() ? u"answered"_s : u"trend"_s);
    });
}

static QString changeSince(const SnapshotRow &snapshot, int debt)
{
    const int change = debt - snapshot.debt;
    const QString day = dayText(snapshot.date);
    if (change == 0)
        //: %1 is a date
        return DebtBox::tr("as on %1").arg(day);
    //: %1 is a number of points, %2 a date
    return (change < 0 ? DebtBox::tr("▼ %1 since %2") : DebtBox::tr("▲ %1 since %2"))
        .arg(QString::number(std::abs(change)), day);
}

void DebtBox::present(const Graph &graph, const Report &report)
{
    m_debt->setText(QString::number(report.debt()));
    const QString known = tr("%1 of questions answered").arg(percentText(report.completeness()));
    const QList<SnapshotRow> snapshots = snapshotsOf(graph);
    QList<double> points;
    for (const SnapshotRow &snapshot : snapshots)
        points.append(snapshot.debt);
    points.append(report.debt());
    m_trend->setPoints(points);
    const QString told = report.answers.isEmpty() ? tr("nothing to ask about yet") : known;
    m_known->setText(snapshots.isEmpty() ? told : changeSince(snapshots.last(), report.debt()));
    setPlainTip(m_known, known);
}

void DebtBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours().edge);
    painter.setBrush(colours().paper);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace martlet
