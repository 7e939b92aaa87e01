// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "model/drawing/lettering.h"

#include <QHash>
#include <QPointF>
#include <QRawFont>
#include <QSet>

#include <array>
#include <map>
#include <string>
#include <vector>

class QGlyphRun;
class QPDF;
class QPDFObjectHandle;

namespace martlet {

/// The fonts of a PDF and the texts set in them. A text is shaped once, and of a font only the
/// letters that are used are embedded: first come all texts, then embed(), then what shows them.
class PdfFonts
{
public:
    void add(Lettering lettering, const QString &text);

    /// Brings the fonts into a document; gives the dictionary of them for its pages. Throws what
    /// qpdf throws.
    QPDFObjectHandle embed(QPDF *pdf);

    /// Writes the operators that show a text, which was added, on a page whose y axis points down.
    void show(std::string *out, Lettering lettering, const QString &text, QPointF baseline) const;

private:
    using Glyph = quint32;

    /// What a document knows of a glyph.
    struct Code
    {
        std::string font; ///< its name among the fonts of a page
        int code = 0;
        double width = 0; ///< in thousandths of the font's size
        bool isBold = false; ///< made from a font that has no bold face
    };
    /// A font in one size, with its glyphs in the order of their numbers.
    struct Face
    {
        QRawFont font;
        std::map<Glyph, Code> codes;
    };
    struct PlacedGlyph
    {
        Glyph glyph {};
        QPointF at; ///< from the begin of the text's baseline
    };
    /// A part of a text in one font.
    struct Run
    {
        size_t face;
        std::vector<PlacedGlyph> glyphs;
    };
    /// A part of a text that is copied in one way.
    struct Stretch
    {
        QString readAs; ///< empty: as its glyphs say
        std::vector<Run> runs;
    };

    size_t faceOf(const QRawFont &font);
    std::vector<Run> runsOf(const QList<QGlyphRun> &parts, QPointF begin);
    std::vector<Stretch> shaped(Lettering lettering, const QString &text);
    QByteArray specimen() const;
    void readSpecimen(QPDFObjectHandle fonts, const QByteArray &content);
    void showStretch(std::string *out, const Stretch &stretch, QPointF baseline) const;
    void showRun(std::string *out, const Run &run, QPointF baseline) const;

    std::vector<Face> m_faces;
    std::array<QHash<QString, std::vector<Stretch>>, size_t(Lettering::Count)> m_texts;
    QSet<char32_t> m_letters;
};

} // namespace martlet
