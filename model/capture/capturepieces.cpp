// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/capture/capturepieces.h"

#include <QRegularExpression>

#include <optional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// A sign in the line, and the piece that it begins.
struct Sign
{
    qsizetype end = 0;
    CapturePiece begins;
};

QChar closingQuote(QChar opening)
{
    static const QString opens = u"\"“„«「『"_s;
    static const QString closes = u"\"”“»」』"_s;
    const qsizetype place = opens.indexOf(opening);
    return place < 0 ? QChar() : closes.at(place);
}

/// Goes over a line once, from sign to sign.
class Scanner
{
public:
    explicit Scanner(const QString &line)
        : m_line(line)
    { }

    QList<CapturePiece> pieces();

private:
    QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_line.size() ? m_line.at(place) : QChar();
    }
    qsizetype quoteEnd(qsizetype place) const;
    std::optional<Sign> signAt(qsizetype place) const;
    std::optional<Sign> arrowAt(qsizetype place) const;
    bool marksAt(qsizetype place) const;
    bool isColon(qsizetype place) const;
    bool isSeparator(qsizetype place) const;
    void open(const CapturePiece &piece, qsizetype begin);
    void close(qsizetype limit);

    const QString &m_line;
    QList<CapturePiece> m_pieces;
    bool m_inFlow = false;
    bool m_inCargo = false;
};

QList<CapturePiece> Scanner::pieces()
{
    open({}, 0);
    for (qsizetype place = 0; place < m_line.size();) {
        if (const qsizetype end = quoteEnd(place); end > 0) {
            place = end;
        } else if (const std::optional<Sign> sign = signAt(place)) {
            close(place);
            open(sign->begins, sign->end);
            place = sign->end;
        } else {
            ++place;
        }
    }
    close(m_line.size());
    return m_pieces;
}

void Scanner::open(const CapturePiece &piece, qsizetype begin)
{
    m_inFlow = m_inFlow || piece.afterArrow;
    m_inCargo = piece.part == CapturePart::Cargo || (m_inCargo && !piece.afterArrow);
    m_pieces.append(piece);
    m_pieces.last().begin = begin;
}

void Scanner::close(qsizetype limit)
{
    CapturePiece &piece = m_pieces.last();
    piece.limit = limit;
    piece.end = limit;
    while (piece.begin < piece.end && m_line.at(piece.begin).isSpace())
        ++piece.begin;
    while (piece.end > piece.begin && m_line.at(piece.end - 1).isSpace())
        --piece.end;
}

// A quote counts where a word could begin, and only if it is closed again.
qsizetype Scanner::quoteEnd(qsizetype place) const
{
    const QChar closing = closingQuote(at(place));
    const bool begins = place == 0 || at(place - 1).isSpace() || place == m_pieces.last().begin;
    return closing.isNull() || !begins ? 0 : m_line.indexOf(closing, place + 1) + 1;
}

std::optional<Sign> Scanner::signAt(qsizetype place) const
{
    const QChar c = at(place);
    if ((c == u'@' || c == u'＠') && marksAt(place))
        return Sign {place + 1, {.part = CapturePart::Owner}};
    if ((c == u'#' || c == u'＃') && marksAt(place))
        return Sign {place + 1, {.part = CapturePart::Lane}};
    if (isColon(place))
        return Sign {place + 1, {.part = CapturePart::Cargo}};
    if (isSeparator(place)) {
        const bool owners = m_pieces.last().part == CapturePart::Owner && !m_inCargo;
        return Sign {place + 1, {.part = owners ? CapturePart::Owner : CapturePart::Cargo}};
    }
    return arrowAt(place);
}

// "C#" and "info@firm.com" are words; after a letter of a script without spaces it is a sign.
bool Scanner::marksAt(qsizetype place) const
{
    const QChar before = at(place - 1);
    const bool isWide = at(place).unicode() > 0xFF00;
    return isWide || place == m_pieces.last().begin || before.isSpace() || before.unicode() > 0x7F;
}

// "1C:CRM" is a name.
bool Scanner::isColon(qsizetype place) const
{
    const QChar c = at(place);
    const bool ends = place + 1 == m_line.size() || at(place + 1).isSpace();
    return m_inFlow && !m_inCargo && (c == u'：' || (c == u':' && ends));
}

bool Scanner::isSeparator(qsizetype place) const
{
    static const QString commas = u",，;；、"_s;
    static const QString pluses = u"+＋"_s;
    const QChar c = at(place);
    const bool inNumber = at(place - 1).isDigit() && at(place + 1).isDigit();
    if (commas.contains(c))
        return !inNumber && (m_inCargo || m_pieces.last().part == CapturePart::Owner);
    return m_inCargo && pluses.contains(c);
}

std::optional<Sign> Scanner::arrowAt(qsizetype place) const
{
    static const QString starts = u"-–—－−<＜~～∼〜↔→⟶➔⇝↝"_s;
    if (!starts.contains(at(place)))
        return {};
    static const QRegularExpression arrow(
        u"(?<both>[<＜][-–—－−]+[>＞]|↔)|(?<unsaid>[-–—－−]+[?？][-–—－−]*[>＞])|"
        u"(?<hand>[~～∼〜]+[>＞]|[⇝↝])|[-–—－−]+[>＞]|[→⟶➔]"_s);
    const QRegularExpressionMatch match =
        arrow.match(m_line,
                    place,
                    QRegularExpression::NormalMatch,
                    QRegularExpression::AnchorAtOffsetMatchOption);
    if (!match.hasMatch())
        return {};
    CapturePiece name {.afterArrow = true, .carried = Carried::Automatic};
    name.twoWay = match.hasCaptured(u"both"_s);
    if (match.hasCaptured(u"unsaid"_s))
        name.carried = Carried::Unsaid;
    else if (match.hasCaptured(u"hand"_s))
        name.carried = Carried::ByHand;
    return Sign {match.capturedEnd(), name};
}

} // namespace

QList<CapturePiece> capturePieces(const QString &line)
{
    return Scanner(line).pieces();
}

QString unquoted(const QString &text)
{
    if (text.size() < 3)
        return text;
    const QChar closing = closingQuote(text.front());
    const bool isWhole = !closing.isNull() && text.indexOf(closing, 1) == text.size() - 1;
    return isWhole ? text.sliced(1, text.size() - 2) : text;
}

} // namespace martlet
