// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/arrange.h"

#include <QObject>
#include <QThreadPool>

namespace martlet {

class Document;

/// Arranges views of an open project on another thread. What the project does not say becomes a
/// proposal; what a person asked for, or what has to move, becomes a change.
class Arranger final : public QObject
{
    Q_OBJECT

public:
    explicit Arranger(Document *document, QObject *parent = nullptr);
    ~Arranger() override;

    /// Finds places for the cards that have none. Asked again about the same state, it does
    /// nothing.
    void completeView(const QString &view);
    /// Finds new places for all cards that are not pinned, as one change. Where \a cards are named,
    /// for those only: near what they are connected with, where there is room between the others.
    void tidy(const QString &view, const QStringList &cards = {});
    bool isBusy() const { return m_running; }

Q_SIGNALS:
    /// Places were proposed or changed.
    void arranged(const QString &view);
    void busyChanged(bool busy);

private:
    enum class Purpose { Complete, Tidy };

    void begin(const MapView &view, ArrangeScope scope, Purpose purpose);
    void take(const MapView &view, Purpose purpose, const QHash<QString, Place> &places);
    void keep(const MapView &view, Purpose purpose, const QHash<QString, Place> &places);

    Document *m_document;
    quint64 m_revision = 0; ///< that the last arrangement was for
    QString m_view;
    bool m_running = false;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

/// A view of the document with the places that its cards stand at now, proposed ones included.
MapView placedView(const Document &document,
                   const QString &view,
                   const Badges &badges = {},
                   Audience audience = Audience::Team);

} // namespace martlet
