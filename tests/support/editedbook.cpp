// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/support/editedbook.h"

#include "model/exchange/workbookreader.h"

#include <QFile>
#include <QTemporaryDir>

#include <minizip/unzip.h>
#include <minizip/zip.h>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

QMap<QString, QByteArray> unpacked(const QByteArray &bytes)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    QMap<QString, QByteArray> entries;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return entries;
    const unzFile zip = unzOpen64(QFile::encodeName(file.fileName()).constData());
    for (int step = unzGoToFirstFile(zip); step == UNZ_OK; step = unzGoToNextFile(zip)) {
        unz_file_info64 info;
        char name[200] = {};
        unzGetCurrentFileInfo64(zip, &info, name, sizeof(name) - 1, nullptr, 0, nullptr, 0);
        QByteArray content(qsizetype(info.uncompressed_size), 0);
        unzOpenCurrentFile(zip);
        unzReadCurrentFile(zip, content.data(), unsigned(content.size()));
        unzCloseCurrentFile(zip);
        entries.insert(QString::fromUtf8(name), content);
    }
    unzClose(zip);
    return entries;
}

QByteArray packed(const QMap<QString, QByteArray> &entries)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.zip"_s));
    const zipFile zip = zipOpen64(QFile::encodeName(file.fileName()).constData(), 0);
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        zip_fileinfo info = {};
        zipOpenNewFileInZip(zip,
                            entry.key().toUtf8().constData(),
                            &info,
                            nullptr,
                            0,
                            nullptr,
                            0,
                            nullptr,
                            Z_DEFLATED,
                            Z_DEFAULT_COMPRESSION);
        zipWriteInFileInZip(zip, entry->constData(), unsigned(entry->size()));
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray inlineCell(const QByteArray &place, const QByteArray &text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

QByteArray edited(const QByteArray &bytes,
                  const QString &sheet,
                  int line,
                  const QString &heading,
                  const QByteArray &text)
{
    const QList<WorkbookSheet> sheets = *readWorkbook(bytes);
    const auto found = std::find_if(
        sheets.begin(), sheets.end(), [&](const auto &each) { return each.name == sheet; });
    const qsizetype column =
        found == sheets.end() ? -1 : found->table.rows.first().cells.indexOf(heading);
    if (column < 0)
        qFatal("no column %s in %s", qPrintable(heading), qPrintable(sheet));
    QByteArray place = QByteArray::number(line);
    place.prepend(char('A' + column % 26));
    if (column > 25)
        place.prepend(char('A' + column / 26 - 1));
    QMap<QString, QByteArray> entries = unpacked(bytes);
    QByteArray &xml =
        entries[u"xl/worksheets/sheet%1.xml"_s.arg(std::distance(sheets.begin(), found) + 1)];
    if (const qsizetype begin = xml.indexOf("<c r=\"" + place + "\""); begin >= 0) {
        qsizetype end = xml.indexOf('>', begin) + 1;
        if (xml[end - 2] != '/')
            end = xml.indexOf("</c>", begin) + 4;
        xml.remove(begin, end - begin);
    }
    const qsizetype row = xml.indexOf("<row r=\"" + QByteArray::number(line) + "\"");
    if (row < 0)
        xml.replace("</sheetData>",
                    "<row r=\"" + QByteArray::number(line) + "\">" + inlineCell(place, text)
                        + "</row></sheetData>");
    else
        xml.insert(xml.indexOf("</row>", row), inlineCell(place, text));
    return packed(entries);
}

} // namespace martlet
