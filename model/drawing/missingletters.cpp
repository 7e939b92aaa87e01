// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/drawing/missingletters.h"

#include <QCoreApplication>
#include <QGlyphRun>
#include <QMap>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

std::set<char32_t> lettersOf(const std::vector<PdfPage> &pages)
{
    std::set<const Picture *> seen;
    std::set<char32_t> letters;
    for (const PdfPage &page : pages) {
        for (const PagePart &part : page.parts) {
            if (!seen.insert(part.picture.get()).second)
                continue;
            for (const Mark &mark : part.picture->marks) {
                if (mark.kind != Mark::Kind::Text)
                    continue;
                for (const uint letter : part.picture->textOf(mark).toUcs4())
                    letters.insert(letter);
            }
        }
    }
    return letters;
}

/// Marks, signs that only change others, and spaces are not seen by themselves.
bool isSeen(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category > QChar::Mark_Enclosing
        && !(category >= QChar::Separator_Space && category <= QChar::Other_NotAssigned);
}

bool hasOutlines(const QRawFont &font)
{
    return !font.fontTable("glyf").isEmpty() || !font.fontTable("CFF ").isEmpty();
}

bool isShown(char32_t letter)
{
    QTextLayout layout(QString::fromUcs4(&letter, 1), fontOf(Lettering::SheetText));
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    const QList<QGlyphRun> runs = layout.glyphRuns();
    return !runs.isEmpty() && std::ranges::all_of(runs, [](const QGlyphRun &run) {
        return hasOutlines(run.rawFont()) && !run.glyphIndexes().contains(0);
    });
}

QString packageFor(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
        return letter < 0x20000 ? u"fonts-noto-cjk"_s : u"fonts-hanazono"_s;
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
        return u"fonts-noto-cjk"_s;
    case QChar::Script_Common:
        return u"fonts-symbola"_s;
    default:
        return u"fonts-noto-core"_s;
    }
}

} // namespace

QList<MissingLetters> missingLetters(const std::vector<PdfPage> &pages)
{
    const QRawFont usual = QRawFont::fromFont(fontOf(Lettering::SheetText));
    QMap<QString, QString> found;
    for (const char32_t letter : lettersOf(pages)) {
        if (isSeen(letter) && !usual.supportsCharacter(letter) && !isShown(letter))
            found[packageFor(letter)] += QString::fromUcs4(&letter, 1);
    }
    QList<MissingLetters> missing;
    for (auto package = found.cbegin(); package != found.cend(); ++package)
        missing.append({*package, package.key()});
    return missing;
}

QStringList missingText(const QList<MissingLetters> &missing)
{
    constexpr qsizetype most = 20;
    QStringList sentences;
    for (const MissingLetters &some : missing) {
        QList<uint> letters = some.letters.toUcs4();
        letters.resize(std::min(letters.size(), most));
        QStringList named;
        for (const uint letter : std::as_const(letters))
            named.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&letter), 1)
                         + u" (U+%1)"_s.arg(letter, 4, 16, QChar(u'0')).toUpper());
        sentences.append(
            QCoreApplication::translate("martlet::Printer",
                                        "No font here shows %1: empty boxes will stand there. "
                                        "Install the package %2 and start again.")
                .arg(named.join(u", "_s), some.package));
    }
    return sentences;
}

} // namespace martlet
