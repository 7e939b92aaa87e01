// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/capture/captureline.h"

#include "model/base/text.h"
#include "model/capture/capturewords.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

/// Puts a line together from its pieces.
class Reader
{
public:
    Reader(const QString &text, const Schema &schema, Key kind)
        : m_text(text)
        , m_schema(schema)
        , m_lanes(schema.field(kind, laneFieldOf(kind, schema)))
    { }

    CaptureLine read();

private:
    QString content(const CapturePiece &piece) const;
    void take(const CapturePiece &piece);
    void beginName(const CapturePiece &piece);
    void takeName(const QString &text);
    void takeOwner(const QString &text);
    void takeLane(const CapturePiece &piece);
    void takeCargo(const QString &text);
    void takeWords(const QString &text) { m_inCargo ? takeCargo(text) : takeName(text); }
    void endName();
    void shareCargo();

    const QString &m_text;
    const Schema &m_schema;
    const FieldRow *m_lanes;
    CaptureLine m_line;
    qsizetype m_nameBegin = 0;
    qsizetype m_reached = 0; ///< all before it has been taken
    bool m_inCargo = false;
};

QString cleaned(const QString &text)
{
    return cleanText(unquoted(text.trimmed()), nameLimit).simplified();
}

QString Reader::content(const CapturePiece &piece) const
{
    return m_text.sliced(piece.begin, piece.end - piece.begin);
}

CaptureLine Reader::read()
{
    m_line.names.append(CapturedName());
    const QList<CapturePiece> pieces = capturePieces(m_text);
    for (const CapturePiece &piece : pieces) {
        take(piece);
        m_reached = piece.limit;
    }
    endName();
    if (m_line.names.size() > 1 && m_line.names.last().name.isEmpty()) {
        m_line.names.removeLast();
        m_line.flows.removeLast();
    }
    if (m_line.names.size() == 1 && m_line.goesOn())
        m_line.names.first().name = cleaned(m_text);
    if (m_line.names.size() == 1 && m_line.goesOn())
        return {};
    shareCargo();
    return m_line;
}

void Reader::take(const CapturePiece &piece)
{
    const QString text = content(piece);
    switch (piece.part) {
    case CapturePart::Name:
        if (piece.afterArrow)
            beginName(piece);
        takeName(text);
        break;
    case CapturePart::Owner:
        takeOwner(cleaned(text));
        break;
    case CapturePart::Lane:
        takeLane(piece);
        break;
    case CapturePart::Cargo:
        m_inCargo = true;
        takeCargo(text);
        break;
    }
}

// Of arrows without a name between them, the last one counts.
void Reader::beginName(const CapturePiece &piece)
{
    endName();
    const CapturedFlow flow {piece.carried, piece.twoWay, {}, {}, {}};
    if (m_line.names.size() > 1 && m_line.names.last().name.isEmpty()) {
        m_line.flows.last() = flow;
    } else {
        m_line.flows.append(flow);
        m_line.names.append(CapturedName());
    }
    m_nameBegin = piece.begin;
    m_inCargo = false;
}

void Reader::takeName(const QString &text)
{
    QString &name = m_line.names.last().name;
    const QString more = cleaned(text);
    if (!name.isEmpty() && !more.isEmpty())
        name += u' ';
    name = (name + more).left(nameLimit);
}

void Reader::takeOwner(const QString &text)
{
    QStringList &owners = m_inCargo ? m_line.flows.last().owners : m_line.names.last().owners;
    if (!text.isEmpty() && !owners.contains(text))
        owners.append(text);
}

// As many words as name a lane; what follows them, or all of it, is no lane.
void Reader::takeLane(const CapturePiece &piece)
{
    const QStringList words = content(piece).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = words.size(); m_lanes && count > 0; --count) {
        const QString lane = laneCalled(words.first(count).join(u' '), *m_lanes);
        if (lane.isEmpty())
            continue;
        m_line.names.last().lane = lane;
        takeWords(words.sliced(count).join(u' '));
        return;
    }
    if (!words.isEmpty())
        takeWords(u'#' + words.join(u' '));
}

void Reader::takeCargo(const QString &text)
{
    CapturedFlow &flow = m_line.flows.last();
    const QString word = cleaned(text);
    const QString rhythm = flow.rhythm.isEmpty() ? rhythmCalled(word, m_schema) : QString();
    if (!rhythm.isEmpty())
        flow.rhythm = rhythm;
    else if (!word.isEmpty() && !flow.objects.contains(word))
        flow.objects.append(word);
}

// An owner or a lane of nothing is a name.
void Reader::endName()
{
    CapturedName &name = m_line.names.last();
    const bool isBare = name.owners.isEmpty() && name.lane.isEmpty();
    if (!name.name.isEmpty() || isBare)
        return;
    name = {cleaned(m_text.sliced(m_nameBegin, m_reached - m_nameBegin)), {}, {}};
}

// "A -> B -> C: orders" says of both flows what they carry.
void Reader::shareCargo()
{
    for (qsizetype i = m_line.flows.size() - 2; i >= 0; --i) {
        CapturedFlow &flow = m_line.flows[i];
        const CapturedFlow &next = m_line.flows.at(i + 1);
        if (!flow.objects.isEmpty() || !flow.rhythm.isEmpty() || !flow.owners.isEmpty())
            continue;
        flow = {flow.carried, flow.twoWay, next.objects, next.rhythm, next.owners};
    }
}

} // namespace

CaptureLine CaptureLine::read(const QString &text, const Schema &schema, Key kind)
{
    return Reader(text, schema, kind).read();
}

QString captureText(const QString &name)
{
    // Behind a flow a colon is a sign, and behind what it carries commas are.
    const bool hasSign =
        capturePieces(u"-> "_s + name).size() > 2 || capturePieces(u"->: "_s + name).size() > 3;
    if (!hasSign && unquoted(name) == name)
        return name;
    return name.contains(u'"') ? u"«%1»"_s.arg(name) : u"\"%1\""_s.arg(name);
}

} // namespace martlet
