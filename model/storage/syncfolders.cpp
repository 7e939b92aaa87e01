// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/syncfolders.h"

#include <QDir>

namespace martlet {

using namespace Qt::StringLiterals;

static bool hasMark(const QDir &folder)
{
    // A folder .dropbox is where that program keeps its settings; only the file is a mark.
    static const QStringList files {u".dropbox"_s,
                                    u".sync_*.db"_s,
                                    u"._sync_*.db"_s,
                                    u".849C9593-D756-4E56-8D6E-42412F2A707B"_s};
    static const QStringList folders {u".dropbox.cache"_s, u".stfolder"_s, u".sync"_s};
    constexpr QDir::Filters hidden = QDir::Hidden | QDir::System;
    return !folder.entryList(files, QDir::Files | hidden).isEmpty()
        || !folder.entryList(folders, QDir::Dirs | hidden).isEmpty();
}

bool isSynchronised(const QString &folder)
{
    QDir place(folder);
    do {
        if (hasMark(place))
            return true;
    } while (place.cdUp());
    return false;
}

} // namespace martlet
