// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>

class QDropEvent;

namespace martlet {

class Canvas;

/// Lets a map take people and teams that are dragged onto a card: meanwhile what they would own is
/// lit. One of several selected cards means all that is selected.
class OwnerDrop final : public QObject
{
    Q_OBJECT

public:
    explicit OwnerDrop(Canvas *canvas);

    /// What is dragged: the identity of a person or team in UTF-8.
    static constexpr auto mimeType = "application/x-martlet-owner";

Q_SIGNALS:
    void dropped(const QStringList &items, const QString &owner);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOwner(const QDropEvent &event) const;
    QStringList targets(const QDropEvent &event) const;
    void light(const QStringList &items);
    void drop(QDropEvent *event);

    Canvas *m_canvas;
};

} // namespace martlet
