// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QAccessibleWidget>
#include <QHash>
#include <QStringList>

namespace martlet {

class Canvas;

/// The map as screen readers meet it: a list of its cards in reading order, of what stands behind
/// them, and of its flows. Begins to follow the canvas when a reader first asks for it; what it
/// says of an item stays the same object for as long as the item is on the map.
class CanvasAccessible final : public QAccessibleWidget
{
public:
    explicit CanvasAccessible(Canvas *canvas);
    ~CanvasAccessible() override;
    CanvasAccessible(const CanvasAccessible &) = delete;
    CanvasAccessible &operator=(const CanvasAccessible &) = delete;

    /// Lets readers find the items of every canvas.
    static void install();

    /// The object of an item; nothing where it is not on the map.
    QAccessibleInterface *item(const QString &id) const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *focusChild() const override;
    QAccessible::State state() const override;

private:
    struct Told
    {
        QAccessible::Id id = 0;
        QString name;
        QString description;
    };

    Canvas *canvas() const;
    const QStringList &order() const;
    void followMap();
    void followSelection(const QStringList &selection);
    void tellNew(const QStringList &before);
    static void tellWhatIsNew(Told *told);
    void tellSelected(const QStringList &items,
                      const QStringList &except,
                      QAccessible::Event what) const;

    mutable QHash<QString, Told> m_items; ///< those that a reader has asked for
    mutable QStringList m_order;
    mutable bool m_orderIsKnown = false;
    QStringList m_selection; ///< as it was told last
    QList<QMetaObject::Connection> m_connections;
};

} // namespace martlet
