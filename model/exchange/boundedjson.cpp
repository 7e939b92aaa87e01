// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/exchange/projectjson.h"

#include <QCoreApplication>
#include <QJsonParseError>

#include <vector>

namespace martlet {

namespace {

constexpr qsizetype largestFile = qsizetype(64) * 1024 * 1024;
constexpr qsizetype deepest = 256;
constexpr qsizetype mostValues = 3'000'000;
constexpr qsizetype mostKeys = 20'000;
constexpr qsizetype longestText = qsizetype(8) * 1024 * 1024;

QString say(const char *source)
{
    return QCoreApplication::translate("martlet::Json", source);
}

// The end of the text that begins after a quote at \a at.
qsizetype endOfText(const QByteArray &bytes, qsizetype at)
{
    while (at < bytes.size() && bytes[at] != '"')
        at += bytes[at] == '\\' ? 2 : 1;
    return qMin(at, bytes.size());
}

// Counts without building anything: the parser needs ten times the size of a file, so it must not
// see one that is made to fill the memory.
bool staysWithinLimits(const QByteArray &bytes)
{
    qsizetype values = 1;
    std::vector<qsizetype> entries;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        switch (bytes[at]) {
        case '"': {
            const qsizetype end = endOfText(bytes, at + 1);
            if (end - at > longestText)
                return false;
            at = end;
            break;
        }
        case '{':
        case '[':
            entries.push_back(0);
            ++values;
            if (entries.size() > size_t(deepest))
                return false;
            break;
        case '}':
        case ']':
            if (!entries.empty())
                entries.pop_back();
            break;
        case ':':
            if (!entries.empty() && ++entries.back() > mostKeys)
                return false;
            break;
        case ',':
            ++values;
            break;
        default:
            break;
        }
        if (values > mostValues)
            return false;
    }
    return true;
}

} // namespace

Result<QJsonDocument> readBoundedJson(const QByteArray &bytes)
{
    if (bytes.size() > largestFile || !staysWithinLimits(bytes))
        return Error {say(QT_TRANSLATE_NOOP("martlet::Json",
                                            "The file is too large or too deep to be read safely. "
                                            "Nothing was read from it.")),
                      QString(),
                      Error::Kind::Unreadable};
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error == QJsonParseError::NoError)
        return document;
    const QByteArray before = bytes.left(problem.offset);
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    return Error {say(QT_TRANSLATE_NOOP("martlet::Json",
                                        "The file is not valid JSON: it goes wrong in line %1, "
                                        "column %2. Nothing was read from it."))
                      .arg(line)
                      .arg(column),
                  problem.errorString(),
                  Error::Kind::Unreadable};
}

} // namespace martlet
