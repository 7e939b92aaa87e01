// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/pdffonts.h"

#include "model/drawing/decimal.h"
#include "model/drawing/qpdf.h"

#include <QBuffer>
#include <QGlyphRun>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Handle = QPDFObjectHandle;

constexpr double specimenStep = 100; ///< between glyphs; more than what makes one bold
constexpr double tolerance = 10; ///< of where a letter stands, in thousandths of the font's size

QByteArray dataOf(Handle stream)
{
    const auto data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize())};
}

/// Finds the letter that was meant. Qt names the lowest letter that a font shows with the same
/// shape, so that 小 becomes the radical ⼩, which nobody can search for.
class MeantLetters
{
public:
    explicit MeantLetters(const QSet<char32_t> &shown)
        : m_shown(shown)
    { }

    void addFont(const QRawFont &font)
    {
        Letters letters;
        for (const char32_t letter : m_shown)
            letters.insert(glyphOf(font, letter), letter);
        m_fonts.append({font, letters});
    }

    char32_t meant(char32_t named) const
    {
        if (m_shown.contains(named))
            return named;
        for (const auto &[font, letters] : m_fonts) {
            const quint32 glyph = glyphOf(font, named);
            if (const auto found = letters.find(glyph); glyph && found != letters.end())
                return *found;
        }
        return named == U'\t' ? U' ' : named;
    }

private:
    using Letters = QHash<quint32, char32_t>;

    static quint32 glyphOf(const QRawFont &font, char32_t letter)
    {
        const auto glyphs = font.glyphIndexesForString(QString::fromUcs4(&letter, 1));
        return glyphs.isEmpty() ? 0 : glyphs.first();
    }

    const QSet<char32_t> &m_shown;
    QList<std::pair<QRawFont, Letters>> m_fonts;
};

/// Shapes of letters that have numbers of their own: ligatures, and what Arabic letters look like
/// beside others.
bool isShape(char32_t letter)
{
    return (letter >= 0xfb00 && letter <= 0xfdff) || (letter >= 0xfe70 && letter <= 0xfefc);
}

/// A letter as a map from glyphs to Unicode writes it; a shape is the letters that it is made of.
QByteArray written(char32_t letter)
{
    QString text = QString::fromUcs4(&letter, 1);
    if (isShape(letter))
        text = text.normalized(QString::NormalizationForm_KC);
    QByteArray code;
    for (const QChar unit : text)
        code += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return '<' + code + '>';
}

/// Rewrites the letters in such a map. They stand in lists, as in "<0001> <0003> [<0041> <2F29>]".
QByteArray corrected(const QByteArray &map, const MeantLetters &letters)
{
    QByteArray result;
    bool inList = false;
    for (qsizetype i = 0; i < map.size(); ++i) {
        inList = map[i] == '[' || (inList && map[i] != ']');
        if (inList && map[i] == '<' && i + 5 < map.size() && map[i + 5] == '>') {
            result += written(letters.meant(map.mid(i + 1, 4).toUInt(nullptr, 16)));
            i += 5;
        } else {
            result += map[i];
        }
    }
    return result;
}

void correctLetters(Handle font, const MeantLetters &letters)
{
    Handle map = font.getKey("/ToUnicode");
    map.replaceStreamData(
        corrected(dataOf(map), letters).toStdString(), Handle::newNull(), Handle::newNull());
}

/// Names the part of a font that is embedded by its number in the document. Qt's own name for it is
/// not the same twice.
void nameSubset(Handle font, int number)
{
    std::string tag(6, 'A');
    for (auto letter = tag.rbegin(); number > 0; number /= 26)
        *letter++ += char(number % 26);
    Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    Handle descriptor = descendant.getKey("/FontDescriptor");
    const std::string name = descriptor.getKey("/FontName").getName();
    const size_t bare = name.find('+') == std::string::npos ? 1 : name.find('+') + 1;
    const Handle named = Handle::newName('/' + tag + '+' + name.substr(bare));
    descriptor.replaceKey("/FontName", named);
    for (Handle *bearer : {&font, &descendant})
        bearer->replaceKey("/BaseFont", named);
}

double numberOr(Handle number, double otherwise)
{
    return number.isNumber() ? number.getNumericValue() : otherwise;
}

/// The width of a glyph, from lists of a font that look like "0 [600 572] 2 9 1000": one width for
/// each glyph, or the same for a range.
double widthIn(Handle font, int code)
{
    Handle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    Handle lists = descendant.getKey("/W");
    std::vector<Handle> widths = lists.isArray() ? lists.getArrayAsVector() : std::vector<Handle>();
    for (size_t i = 0; i + 1 < widths.size();) {
        const int at = code - widths[i].getIntValueAsInt();
        if (Handle &list = widths[i + 1]; list.isArray()) {
            if (at >= 0 && at < list.getArrayNItems())
                return numberOr(list.getArrayItem(at), 0);
            i += 2;
        } else {
            if (at >= 0 && code <= list.getIntValueAsInt())
                return numberOr(widths.at(i + 2), 0);
            i += 3;
        }
    }
    return numberOr(descendant.getKey("/DW"), 1000);
}

/// The words of a text that run from right to left, with the digits and signs in them.
QList<std::pair<qsizetype, qsizetype>> wordsFromRightToLeft(const QString &text)
{
    QList<std::pair<qsizetype, qsizetype>> parts;
    bool goesOn = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar::Direction way = text[i].direction();
        const bool isLetter = (way == QChar::DirR || way == QChar::DirAL)
            && text[i].category() != QChar::Other_Format;
        if (isLetter && goesOn)
            parts.last().second = i + 1;
        else if (isLetter)
            parts.append({i, i + 1});
        goesOn = isLetter || (goesOn && way != QChar::DirL && !text[i].isSpace());
    }
    return parts;
}

/// Whether a map from glyphs to Unicode says what a text is. Not so where letters change places,
/// where marks stand on others, and with what the map has no room for.
bool isReadByItsGlyphs(const QString &text)
{
    static const QSet<QChar::Script> plain {QChar::Script_Common,
                                            QChar::Script_Latin,
                                            QChar::Script_Greek,
                                            QChar::Script_Cyrillic,
                                            QChar::Script_Armenian,
                                            QChar::Script_Georgian,
                                            QChar::Script_Han,
                                            QChar::Script_Hiragana,
                                            QChar::Script_Katakana,
                                            QChar::Script_Bopomofo,
                                            QChar::Script_Hangul};
    const auto isPlain = [](QChar letter) {
        return !letter.isSurrogate() && !letter.isMark() && letter.category() != QChar::Other_Format
            && plain.contains(letter.script());
    };
    return std::all_of(text.begin(), text.end(), isPlain);
}

/// The begin of a stretch that reads as this text, whatever its glyphs are.
std::string beginReadingAs(const QString &text)
{
    QByteArray code = "feff";
    for (const QChar unit : text)
        code += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return "/Span<</ActualText<" + code.toStdString() + ">>>BDC\n";
}

/// A string of glyphs; what would end it or be changed by readers is escaped.
void appendCode(std::string *out, int code)
{
    for (const char byte : {char(code >> 8), char(code)}) {
        if (byte == '\r') {
            out->append("\\r");
            continue;
        }
        if (byte == '(' || byte == ')' || byte == '\\')
            out->push_back('\\');
        out->push_back(byte);
    }
}

} // namespace

size_t PdfFonts::faceOf(const QRawFont &font)
{
    for (size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i].font == font)
            return i;
    }
    m_faces.push_back({font, {}});
    return m_faces.size() - 1;
}

std::vector<PdfFonts::Run> PdfFonts::runsOf(const QList<QGlyphRun> &parts, QPointF begin)
{
    std::vector<Run> runs;
    for (const QGlyphRun &part : parts) {
        Run run {faceOf(part.rawFont()), {}};
        const QList<quint32> glyphs = part.glyphIndexes();
        const QList<QPointF> positions = part.positions();
        run.glyphs.reserve(size_t(glyphs.size()));
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            m_faces[run.face].codes[glyphs[i]];
            run.glyphs.push_back({glyphs[i], positions[i] - begin});
        }
        if (part.isRightToLeft()) // as they stand; readers expect no pen that goes back
            std::ranges::reverse(run.glyphs);
        if (!run.glyphs.empty())
            runs.push_back(std::move(run));
    }
    return runs;
}

// Words that run from right to left are left to their glyphs: readers turn them round, and would
// turn a whole text, too. One by one, they come in the order in which they are read.
std::vector<PdfFonts::Stretch> PdfFonts::shaped(Lettering lettering, const QString &text)
{
    QTextLayout layout(text, fontOf(lettering));
    layout.setCacheEnabled(true); // or glyphRuns() shapes it once more
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1e6); // before, a line has no height
    layout.endLayout();
    std::vector<Stretch> stretches;
    const auto add = [&](qsizetype from, qsizetype to, const QString &readAs) {
        if (from < to)
            stretches.push_back(
                {readAs,
                 runsOf(line.glyphRuns(int(from), int(to - from)), QPointF(0, line.ascent()))});
    };
    const auto addRest = [&](qsizetype from, qsizetype to) {
        const QString part = text.mid(from, to - from);
        add(from, to, isReadByItsGlyphs(part) ? QString() : part);
    };
    qsizetype done = 0;
    for (const auto &[from, to] : wordsFromRightToLeft(text)) {
        addRest(done, from);
        add(from, to, {});
        done = to;
    }
    addRest(done, text.size());
    return stretches;
}

void PdfFonts::add(Lettering lettering, const QString &text)
{
    auto &texts = m_texts[size_t(lettering)];
    if (texts.contains(text))
        return;
    texts.insert(text, shaped(lettering, text));
    for (const uint letter : text.toUcs4())
        m_letters.insert(letter);
}

/// A page with every glyph of every face in a row, from which Qt makes the fonts.
QByteArray PdfFonts::specimen() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    QPointF at;
    for (const Face &face : m_faces) {
        for (const auto &[glyph, code] : face.codes) {
            QGlyphRun run;
            run.setRawFont(face.font);
            run.setGlyphIndexes({glyph});
            run.setPositions({at});
            painter.drawGlyphRun({}, run);
            at.rx() += specimenStep;
        }
    }
    painter.end();
    return buffer.data();
}

// Each glyph is a text of its own, as in "BT\n/F7 13 Tf 1 0 0 -1 0 0 Tm\n900 0 Td <0001> Tj\nET".
// Where a font has no bold face, its glyph is there twice.
void PdfFonts::readSpecimen(QPDFObjectHandle fonts, const QByteArray &content)
{
    static const QRegularExpression form(
        u"/(F\\d+) \\S+ Tf|([-.\\d]+) \\S+ Td <([0-9a-fA-F]{4})> Tj"_s);
    std::vector<Code *> codes;
    for (Face &face : m_faces) {
        for (auto &[glyph, code] : face.codes)
            codes.push_back(&code);
    }
    std::string font;
    auto matches = form.globalMatch(QString::fromLatin1(content));
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.hasCaptured(1)) {
            font = match.captured(1).toStdString();
            continue;
        }
        Code &code = *codes.at(size_t(std::lround(match.captured(2).toDouble() / specimenStep)));
        code.isBold = !code.font.empty();
        code.font = font;
        code.code = match.captured(3).toInt(nullptr, 16);
        code.width = widthIn(fonts.getKey('/' + font), code.code);
    }
}

QPDFObjectHandle PdfFonts::embed(QPDF *pdf)
{
    Handle fonts = Handle::newDictionary();
    if (m_faces.empty())
        return fonts;
    const QByteArray bytes = specimen();
    QPDF source;
    source.setSuppressWarnings(true);
    source.setImmediateCopyFrom(true);
    source.processMemoryFile("specimen", bytes.constData(), size_t(bytes.size()));
    Handle page = source.getAllPages().front();
    Handle made = page.getKey("/Resources").getKey("/Font");
    readSpecimen(made, dataOf(page.getKey("/Contents")));
    MeantLetters letters(m_letters);
    for (const Face &face : m_faces)
        letters.addFont(face.font);
    int number = 0;
    for (const std::string &name : made.getKeys()) {
        Handle font = pdf->copyForeignObject(made.getKey(name));
        correctLetters(font, letters);
        nameSubset(font, number++);
        fonts.replaceKey(name, font);
    }
    return fonts;
}

void PdfFonts::show(std::string *out,
                    Lettering lettering,
                    const QString &text,
                    QPointF baseline) const
{
    for (const Stretch &stretch : *m_texts[size_t(lettering)].constFind(text))
        showStretch(out, stretch, baseline);
}

void PdfFonts::showStretch(std::string *out, const Stretch &stretch, QPointF baseline) const
{
    const bool readsByItself = stretch.readAs.isEmpty();
    if (!readsByItself)
        *out += beginReadingAs(stretch.readAs);
    for (const Run &run : stretch.runs) {
        if (m_faces[run.face].codes.at(run.glyphs.front().glyph).font.empty())
            continue; // not a font that can be embedded
        showRun(out, run, baseline);
        const Face &face = m_faces[run.face];
        if (!face.codes.at(run.glyphs.front().glyph).isBold)
            continue;
        if (readsByItself)
            *out += "/Span<</ActualText()>>BDC\n"; // what makes it bold is no second text
        showRun(out, run, baseline + QPointF(face.font.pixelSize() / 25, 0));
        if (readsByItself)
            *out += "EMC\n";
    }
    if (!readsByItself)
        *out += "EMC\n";
}

// Between letters the pen moves by their widths; only what differs from that is written.
void PdfFonts::showRun(std::string *out, const Run &run, QPointF baseline) const
{
    const Face &face = m_faces[run.face];
    const double size = face.font.pixelSize();
    const QPointF begin = run.glyphs.front().at;
    *out += "BT/" + face.codes.at(run.glyphs.front().glyph).font + ' ';
    appendDecimal(out, size, 2);
    *out += " Tf 1 0 0 -1 ";
    appendDecimal(out, baseline.x() + begin.x(), 2);
    *out += ' ';
    appendDecimal(out, baseline.y() + begin.y(), 2);
    *out += " Tm[(";
    QPointF pen;
    for (const PlacedGlyph &glyph : run.glyphs) {
        const QPointF at = (glyph.at - begin) * (1000 / size);
        const Code &code = face.codes.at(glyph.glyph);
        if (std::abs(at.y() - pen.y()) > tolerance) {
            *out += ")]TJ ";
            appendDecimal(out, begin.y() - glyph.at.y(), 2);
            *out += " Ts[(";
            pen.setY(at.y());
        }
        if (std::abs(at.x() - pen.x()) > tolerance) {
            *out += ')';
            appendDecimal(out, pen.x() - at.x(), 0);
            *out += '(';
            pen.setX(at.x());
        }
        appendCode(out, code.code);
        pen.rx() += code.width;
    }
    *out += pen.y() != 0 ? ")]TJ 0 Ts ET\n" : ")]TJ ET\n";
}

} // namespace martlet
