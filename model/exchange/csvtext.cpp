// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/csvtext.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>

#include <uchardet/uchardet.h>

#include <algorithm>
#include <memory>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestFile = qsizetype(64) * 1024 * 1024;
constexpr qsizetype mostRows = 1'000'000;
constexpr qsizetype mostColumns = 1024;
constexpr qsizetype longestCell = qsizetype(64) * 1024;

struct Decoded
{
    QString text;
    QString encoding;
};

Error unreadable(const char *sentence)
{
    return {
        QCoreApplication::translate("martlet::Csv", sentence), QString(), Error::Kind::Unreadable};
}

Error notText()
{
    return unreadable(QT_TRANSLATE_NOOP(
        "martlet::Csv", "The file does not look like text. Nothing was read from it."));
}

Error zeroIn(qsizetype line)
{
    return {QCoreApplication::translate("martlet::Csv",
                                        "Line %1 holds a zero byte, as damaged files and files "
                                        "that are no tables do. Nothing was read. Save the table "
                                        "as CSV once more and import that.")
                .arg(line),
            {},
            Error::Kind::Unreadable};
}

std::optional<Decoded> decodeAs(const QByteArray &bytes, const char *encoding)
{
    QStringDecoder decoder(encoding);
    if (!decoder.isValid())
        return {};
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return {};
    return Decoded {text, QString::fromLatin1(encoding)};
}

std::optional<QByteArray> encodingByMark(const QByteArray &bytes)
{
    static const QList<std::pair<QByteArray, QByteArray>> marks {
        {QByteArray("\xEF\xBB\xBF"), "UTF-8"},
        {QByteArray("\xFF\xFE\x00\x00", 4), "UTF-32LE"},
        {QByteArray("\x00\x00\xFE\xFF", 4), "UTF-32BE"},
        {QByteArray("\xFF\xFE"), "UTF-16LE"},
        {QByteArray("\xFE\xFF"), "UTF-16BE"},
        {QByteArray("\x84\x31\x95\x33"), "GB18030"},
    };
    for (const auto &[mark, encoding] : marks) {
        if (bytes.startsWith(mark))
            return encoding;
    }
    return {};
}

/// Zero bytes on the even and on the odd places.
struct Zeros
{
    qsizetype even = 0;
    qsizetype odd = 0;
};

Zeros zerosOf(const QByteArray &bytes)
{
    Zeros zeros;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == 0)
            ++(i % 2 == 0 ? zeros.even : zeros.odd);
    }
    return zeros;
}

// Whether the bytes would be text without their zeros: UTF-8 that has no other controls.
bool isPlainBesidesZeros(QByteArray bytes)
{
    bytes.replace(QByteArrayView("\0", 1), QByteArrayView());
    const bool hasControls = std::any_of(bytes.begin(), bytes.end(), [](char byte) {
        return uchar(byte) < ' ' && byte != '\t' && byte != '\r' && byte != '\n';
    });
    return !hasControls && bytes.isValidUtf8();
}

bool hasLineEnd(const QByteArray &utf16, bool isLittle)
{
    for (qsizetype i = 0; i + 1 < utf16.size(); i += 2) {
        const char low = utf16[isLittle ? i : i + 1];
        const char high = utf16[isLittle ? i + 1 : i];
        if (high == 0 && (low == '\n' || low == '\r'))
            return true;
    }
    return false;
}

// UTF-16 without a mark has zeros on one side of its pairs: in half of them and more where the
// script is Latin, and in others at least in separators and line ends. A few zeros in a text of
// single bytes are a damage, whichever side they are on.
std::optional<QByteArray> encodingByZeros(const QByteArray &bytes)
{
    const Zeros zeros = zerosOf(bytes);
    const bool isLittle = zeros.odd > zeros.even;
    const qsizetype many = qMax(zeros.odd, zeros.even);
    const qsizetype few = qMin(zeros.odd, zeros.even);
    const qsizetype pairs = bytes.size() / 2;
    if (bytes.size() % 2 != 0 || many == 0 || many * 10 < pairs || few * 3 > many)
        return {};
    const bool isLatin = many * 2 >= pairs;
    if (!isLatin && (isPlainBesidesZeros(bytes) || !hasLineEnd(bytes, isLittle)))
        return {};
    return QByteArray(isLittle ? "UTF-16LE" : "UTF-16BE");
}

QByteArray guessedEncoding(const QByteArray &bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    uchardet_handle_data(detector.get(), bytes.constData(), size_t(bytes.size()));
    uchardet_data_end(detector.get());
    const QByteArray guess = uchardet_get_charset(detector.get());
    // What Windows writes in Western Europe is often taken for one of its older neighbours.
    const bool isWestern = guess.isEmpty() || guess == "ASCII" || guess.startsWith("ISO-8859-1")
        || guess == "ISO-8859-2";
    return isWestern ? QByteArray("windows-1252") : guess;
}

std::optional<Decoded> decode(const QByteArray &bytes)
{
    if (const auto encoding = encodingByMark(bytes)) {
        auto decoded = decodeAs(bytes, encoding->constData());
        if (decoded && decoded->text.startsWith(QChar(0xFEFF)))
            decoded->text.remove(0, 1);
        return decoded;
    }
    if (const auto encoding = encodingByZeros(bytes))
        return decodeAs(bytes, encoding->constData());
    if (const auto utf8 = decodeAs(bytes, "UTF-8"))
        return utf8;
    const auto guessed = decodeAs(bytes, guessedEncoding(bytes).constData());
    return guessed ? guessed : decodeAs(bytes, "windows-1252");
}

// How many cells the first rows would have, and whether they agree on it.
int separatorScore(const QString &text, QChar separator)
{
    QHash<int, int> rowsByCount;
    int count = 0;
    int rows = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == separator)
            ++count;
        else if (!quoted && c == u'\n') {
            if (count > 0)
                ++rowsByCount[count];
            count = 0;
            if (++rows == 30)
                break;
        }
    }
    if (count > 0)
        ++rowsByCount[count];
    int best = 0;
    for (auto entry = rowsByCount.begin(); entry != rowsByCount.end(); ++entry)
        best = qMax(best, entry.value() * 1000 + qMin(entry.key(), 999));
    return best;
}

QChar findSeparator(const QString &text, QStringView separators)
{
    const QString first = text.left(text.indexOf(u'\n')).trimmed();
    if (first.startsWith("sep="_L1, Qt::CaseInsensitive) && first.size() == 5)
        return first.at(4);
    QChar best = separators.front();
    int bestScore = 0;
    for (const QChar separator : separators) {
        const int score = separatorScore(text, separator);
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

class Cutter
{
public:
    Cutter(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    { }

    /// False where a limit is passed.
    bool cut(CsvTable &table);

private:
    void endCell();
    bool endRow(CsvTable &table);
    void quote();

    const QString &m_text;
    QChar m_separator;
    QString m_cell;
    CsvRow m_row;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_quoteLine = 0; ///< where the open quote began, or 0
};

void Cutter::endCell()
{
    m_cell = m_cell.trimmed();
    // The guard that csvCell() puts before what a spreadsheet would run.
    if (m_cell.size() > 1 && m_cell.startsWith(u'\'') && u"=+-@\t\r"_s.contains(m_cell.at(1)))
        m_cell.remove(0, 1);
    m_row.cells.append(m_cell);
    m_cell.clear();
}

bool Cutter::endRow(CsvTable &table)
{
    endCell();
    if (m_row.cells.size() > mostColumns || table.rows.size() >= mostRows)
        return false;
    if (!m_row.isEmpty())
        table.rows.append(m_row);
    m_row = {m_line, {}};
    return true;
}

// A quote opens a cell only at its beginning; elsewhere it is a letter like any other ("24"
// screen").
void Cutter::quote()
{
    if (m_quoteLine == 0 && m_cell.trimmed().isEmpty()) {
        m_quoteLine = m_line;
        m_cell.clear();
    } else if (m_quoteLine > 0 && m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
        m_cell.append(u'"');
        ++m_at;
    } else if (m_quoteLine > 0) {
        m_quoteLine = 0;
    } else {
        m_cell.append(u'"');
    }
}

bool Cutter::cut(CsvTable &table)
{
    m_row.line = 1;
    for (; m_at < m_text.size(); ++m_at) {
        const QChar c = m_text.at(m_at);
        if (c == u'\n')
            ++m_line;
        if (c == u'"')
            quote();
        else if (m_quoteLine == 0 && c == m_separator)
            endCell();
        else if (m_quoteLine == 0 && c == u'\n') {
            if (!endRow(table))
                return false;
        } else
            m_cell.append(c);
        if (m_cell.size() > longestCell)
            return false;
    }
    table.openQuote = m_quoteLine;
    return endRow(table);
}

} // namespace

bool CsvRow::isEmpty() const
{
    return std::all_of(
        cells.begin(), cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

Result<CsvTable> readCsvTable(const QByteArray &bytes, QStringView separators)
{
    if (bytes.size() > largestFile)
        return unreadable(QT_TRANSLATE_NOOP(
            "martlet::Csv", "The file is larger than 64 MB. Nothing was read from it."));
    std::optional<Decoded> decoded = decode(bytes);
    if (!decoded)
        return notText();
    decoded->text.replace("\r\n"_L1, "\n"_L1);
    decoded->text.replace(u'\r', u'\n');
    if (const qsizetype zero = decoded->text.indexOf(QChar(0)); zero >= 0)
        return zeroIn(decoded->text.first(zero).count(u'\n') + 1);
    CsvTable table;
    table.encoding = decoded->encoding;
    table.separator = findSeparator(decoded->text, separators);
    if (!Cutter(decoded->text, table.separator).cut(table))
        return unreadable(QT_TRANSLATE_NOOP("martlet::Csv",
                                            "The file has more rows or columns, or a longer cell, "
                                            "than can be read safely. Nothing was read from it."));
    const bool announces = !table.rows.isEmpty()
        && table.rows.first().cell(0).startsWith("sep="_L1, Qt::CaseInsensitive);
    if (announces)
        table.rows.removeFirst();
    return table;
}

QString csvCell(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && u"=+-@\t\r"_s.contains(cell.at(0)))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n')
        || cell.contains(u'\r') || cell != cell.trimmed();
    if (!needsQuotes)
        return cell;
    return u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
}

} // namespace martlet
