// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/analysis/figuresheets.h"

#include <QStatusBar>

class QHBoxLayout;
class QLabel;

namespace martlet {

class Document;
class MapScene;

/// The line below the map: what the keys do now, how much there is, the zoom, and how safe it all
/// is.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setHint(const QString &hint);
    /// How much there is on the view.
    void setCounts(const FigureSheet &sheet);
    /// Who else is at work here; it has room before the keys have.
    void setOthers(const QString &text);
    void setZoom(double scale);
    void setSafety(const QString &text, bool trouble);

Q_SIGNALS:
    /// The person wants to see what a figure counts.
    void figureWanted(const QString &id);

private:
    QLabel *m_hint;
    QHBoxLayout *m_counts;
    QLabel *m_others;
    QLabel *m_zoom;
    QLabel *m_safety;
};

/// How many cards and connections a view has, and how many of them are what one looks for first.
FigureSheet viewSheet(const MapScene &scene, const Graph &graph);

/// What the keys do with this selection.
QString keyHint(const MapScene &scene, const QStringList &selection);

} // namespace martlet
