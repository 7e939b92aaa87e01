// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/drawioshapes.h"

#include "model/exchange/drawioexport.h"

namespace martlet {

namespace {

bool isOurs(const DrawioCell &cell)
{
    return cell.attributes.contains(drawio::id.toString());
}

bool isThing(const DrawioCell &cell)
{
    return cell.isShape && (isOurs(cell) || (!cell.label.isEmpty() && !DrawioShapes::isText(cell)));
}

double sizeOf(const DrawioCell &cell)
{
    return cell.box.width() * cell.box.height();
}

} // namespace

DrawioShapes::DrawioShapes(const std::vector<DrawioCell> &cells)
{
    findFrames(cells);
    findTitles(cells);
}

// All that a thing stands in, however deep.
void DrawioShapes::findFrames(const std::vector<DrawioCell> &cells)
{
    QHash<QString, const DrawioCell *> byId;
    for (const DrawioCell &cell : cells)
        byId.insert(cell.id, &cell);
    for (const DrawioCell &cell : cells) {
        if (!isThing(cell))
            continue;
        const DrawioCell *parent = byId.value(cell.parent);
        while (parent && parent->isShape && !m_frames.contains(parent->id)) {
            m_frames.insert(parent->id);
            parent = byId.value(parent->parent);
        }
    }
}

void DrawioShapes::findTitles(const std::vector<DrawioCell> &cells)
{
    constexpr qsizetype mostPairs = 4'000'000; // more than any drawing that people read
    QList<const DrawioCell *> nameless;
    QList<const DrawioCell *> texts;
    for (const DrawioCell &cell : cells) {
        if (!cell.isShape || isOurs(cell))
            continue;
        if (isText(cell) && !cell.label.isEmpty())
            texts.append(&cell);
        else if (!isText(cell) && cell.label.isEmpty() && !isFrame(cell))
            nameless.append(&cell);
    }
    if (!texts.isEmpty() && nameless.size() > mostPairs / texts.size())
        return;
    QHash<QString, QList<const DrawioCell *>> lying;
    for (const DrawioCell *text : std::as_const(texts)) {
        const DrawioCell *least = nullptr;
        for (const DrawioCell *shape : std::as_const(nameless)) {
            const bool isUnder = (text->parent == shape->parent || text->parent == shape->id)
                && shape->box.contains(text->box.center()) && sizeOf(*shape) >= sizeOf(*text);
            if (isUnder && (!least || sizeOf(*shape) < sizeOf(*least)))
                least = shape;
        }
        if (least)
            lying[least->id].append(text);
    }
    for (auto found = lying.cbegin(); found != lying.cend(); ++found) {
        if (found->size() == 1) {
            m_titles.insert(found.key(), found->first());
            m_named.insert(found->first()->id);
        }
    }
}

} // namespace martlet
