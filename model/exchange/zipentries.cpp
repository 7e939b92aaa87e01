// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/zipentries.h"

#include <QCoreApplication>
#include <QFile>

#include <minizip/unzip.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostEntries = 4096;
constexpr quint64 mostUnpacked = 128U << 20;
constexpr quint64 sizeWithoutRatio = 1U << 20;
constexpr quint64 highestRatio = 100;

class ZipWords
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Workbook)
};

Error refused(const QString &sentence, const QString &detail)
{
    return {sentence, detail, Error::Kind::Unreadable};
}

Error damaged(const QString &name)
{
    return refused(ZipWords::tr("The file is damaged at “%1”. Nothing was read from it. Ask for it "
                                "again, or save it anew in your spreadsheet program.")
                       .arg(name),
                   u"zip entry %1"_s.arg(name));
}

Error tooLarge()
{
    return refused(ZipWords::tr("Unpacked, the file would be larger than can be read safely. "
                                "Nothing was read from it."),
                   u"zip sizes"_s);
}

bool isBomb(const unz_file_info64 &entry)
{
    return entry.uncompressed_size > sizeWithoutRatio
        && entry.uncompressed_size / highestRatio > entry.compressed_size;
}

} // namespace

ZipEntries::~ZipEntries()
{
    if (m_zip)
        unzClose(m_zip);
}

Result<void> ZipEntries::open(const QByteArray &bytes)
{
    if (!m_file.open() || m_file.write(bytes) != bytes.size() || !m_file.flush())
        return refused(
            ZipWords::tr("The folder for temporary files cannot be written; the disk may "
                         "be full. Nothing was read from the file."),
            m_file.errorString());
    m_zip = unzOpen64(QFile::encodeName(m_file.fileName()).constData());
    if (!m_zip)
        return damaged(u"ZIP"_s);
    quint64 total = 0;
    int entries = 0;
    for (int step = unzGoToFirstFile(m_zip); step == UNZ_OK; step = unzGoToNextFile(m_zip)) {
        unz_file_info64 entry;
        if (unzGetCurrentFileInfo64(m_zip, &entry, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK)
            return damaged(u"ZIP"_s);
        total += qMin(quint64(entry.uncompressed_size), mostUnpacked + 1);
        if (++entries > mostEntries || total > mostUnpacked || isBomb(entry))
            return tooLarge();
    }
    return {};
}

Result<QByteArray> ZipEntries::read(const QString &name) const
{
    constexpr int asItIs = 1; // capital letters count
    unz_file_info64 info;
    if (unzLocateFile(m_zip, name.toUtf8().constData(), asItIs) != UNZ_OK
        || unzGetCurrentFileInfo64(m_zip, &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK
        || unzOpenCurrentFile(m_zip) != UNZ_OK)
        return damaged(name);
    // One byte more: a size that was told too small is a lie, and not followed.
    QByteArray content(qsizetype(info.uncompressed_size) + 1, Qt::Uninitialized);
    const int size = unzReadCurrentFile(m_zip, content.data(), unsigned(content.size()));
    const bool isSound = unzCloseCurrentFile(m_zip) == UNZ_OK;
    if (!isSound || size < 0 || quint64(size) != info.uncompressed_size)
        return damaged(name);
    content.truncate(size);
    return content;
}

} // namespace martlet
