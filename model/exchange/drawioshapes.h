// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/exchange/drawiofile.h"

#include <QSet>

namespace martlet {

/// What the shapes of a page are that somebody drew without us. A shape that holds things is a
/// frame; one that holds only text is a thing with something to read in it. Text that lies on a
/// shape without a name is its name.
class DrawioShapes
{
public:
    DrawioShapes() = default;
    /// The cells must outlive what is found here.
    explicit DrawioShapes(const std::vector<DrawioCell> &cells);

    /// Whether a shape is only there to be read.
    static bool isText(const DrawioCell &cell)
    {
        return cell.style.contains(QStringLiteral("text"));
    }
    bool isFrame(const DrawioCell &cell) const { return m_frames.contains(cell.id); }
    /// The text that lies on a shape and names it; none: it has a name of its own, or nothing or
    /// several texts lie on it.
    const DrawioCell *titleOf(const DrawioCell &cell) const { return m_titles.value(cell.id); }
    /// Whether a text is the name of a shape.
    bool isTitle(const DrawioCell &cell) const { return m_named.contains(cell.id); }

private:
    void findFrames(const std::vector<DrawioCell> &cells);
    void findTitles(const std::vector<DrawioCell> &cells);

    QSet<QString> m_frames;
    QHash<QString, const DrawioCell *> m_titles; ///< by the shape's identity
    QSet<QString> m_named; ///< the identities of the titles
};

} // namespace martlet
