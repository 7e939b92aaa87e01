// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/document/document.h"
#include "views/canvas/canvas.h"

#include <QTest>

#include <memory>

namespace martlet {

/// A small map under hand and pointer, for tests that stand on it: its document, its canvas, and
/// where things are.
class CanvasFixture
{
protected:
    /// A card of the usual size with its top left corner there, in the layer `insight`.
    static QString
    put(Draft &draft, const QString &name, double x, double y, QStringView kind = u"tool")
    {
        const QString id = draft.create(Key(kind), name);
        draft.set(id, key::layer, QStringLiteral("insight"));
        draft.place(id, standardView, {x, y, 160, 56, false});
        return id;
    }

    /// The canvas with the map, not shown yet.
    void open(const Graph &graph)
    {
        m_document = std::make_unique<Document>(graph);
        m_canvas = std::make_unique<Canvas>();
        m_canvas->resize(1200, 800);
        m_canvas->setDocument(m_document.get(), standardView);
    }

    /// In its own size, with these cards in sight and the keys going to it.
    void show(const QStringList &cards)
    {
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowActive(m_canvas.get()));
        m_canvas->zoomTo(1);
        m_canvas->reveal(cards, true);
        m_canvas->setFocus();
        QVERIFY(m_canvas->scene().isArranged());
    }

    void close()
    {
        m_canvas.reset();
        m_document.reset();
    }

    QRectF rectOf(const QString &card) const { return m_canvas->scene().cardRect(card); }
    /// The middle of a card on the canvas.
    QPoint at(const QString &card) const
    {
        return m_canvas->toScreen(rectOf(card).center()).toPoint();
    }
    /// The tool of that name; empty where there is none.
    QString toolNamed(const QString &name) const
    {
        for (const Item *tool : m_document->graph().itemsOf(Key(u"tool"))) {
            if (tool->name() == name)
                return tool->id;
        }
        return {};
    }

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Canvas> m_canvas;
};

} // namespace martlet
