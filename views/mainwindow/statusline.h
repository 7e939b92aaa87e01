// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStatusBar>

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
    void setCounts(const MapScene &scene);
    void setZoom(double scale);
    void setSafety(const QString &text, bool trouble);

private:
    QLabel *m_hint;
    QLabel *m_counts;
    QLabel *m_zoom;
    QLabel *m_safety;
};

/// What the keys do with this selection.
QString keyHint(const MapScene &scene, const QStringList &selection);

} // namespace martlet
