// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/storage/recovery.h"

#include "model/storage/publisher.h"
#include "model/storage/reader.h"
#include "model/storage/words.h"

#include <QFileInfo>

namespace martlet {

using localstate::WorkFolder;

static QString nameOf(const QString &file)
{
    return QFileInfo(file).fileName();
}

static QString noticeOf(const QString &file, const StoredProject &left, const StoredProject *stored)
{
    if (!stored)
        return Storage::tr("%1 cannot be read. What you see was kept on this computer; save it to "
                           "have a file again.")
            .arg(nameOf(file));
    return Storage::tr(
        "%n change(s) that this computer kept and the file did not have yet are back.",
        nullptr,
        countMore(left.held, stored->held));
}

static QString lastAuthor(Keeper &keeper)
{
    const Result<QList<Change>> history = readHistory(keeper.database());
    return history && !history->isEmpty() ? history->last().author : QString();
}

/// Makes a file of work that cannot be gone on with. Returns what to tell of it.
static QString putBeside(const QString &file,
                         const Passphrase &passphrase,
                         WorkFolder &folder,
                         std::unique_ptr<Keeper> keeper)
{
    Publisher publisher(file, folder.session(), {}, passphrase);
    const auto snapshot = keeper->snapshot(folder.snapshot());
    if (snapshot)
        static_cast<void>(publisher.publish(*snapshot, lastAuthor(*keeper)));
    keeper.reset();
    if (publisher.file() == file)
        return Storage::tr("Changes of an earlier session are kept on this computer, but could not "
                           "be saved beside %1.")
            .arg(nameOf(file));
    folder.remove();
    return Storage::tr("Changes of an earlier session were not in %1. They are saved beside it as "
                       "%2.")
        .arg(nameOf(file), nameOf(publisher.file()));
}

static Value lacksOf(const StoredProject &project)
{
    return project.graph.project().fields.get(Key(u"withheld"));
}

Recovery recover(const QString &file, const StoredProject *stored, const Passphrase &passphrase)
{
    Recovery found;
    WorkFolder::Found there = WorkFolder::find(file, stored ? stored->identity : QString());
    found.isInUse = there.isInUse;
    for (WorkFolder &folder : there.abandoned) {
        auto keeper = std::make_unique<Keeper>(folder.database());
        Result<StoredProject> left = keeper->recovered();
        if (!left) {
            found.notice = Storage::tr("Changes of an earlier session are kept on this computer, "
                                       "but could not be read.");
            continue;
        }
        if (stored && lacksOf(*stored) != lacksOf(*left))
            continue; // another one of the copies of the project, with other parts left out
        Publisher(file, folder.session(), {}, passphrase).tidy(left->held);
        const bool same = stored && stored->identity == left->identity;
        if (left->identity.isEmpty() || (same && holdsAll(stored->held, left->held))) {
            keeper.reset();
            folder.remove();
        } else if (found.keeper && same && found.project.identity == left->identity) {
            found.others.push_back({std::move(folder), std::move(keeper)});
        } else if (!found.keeper && (!stored || same)) {
            found.notice = noticeOf(file, *left, stored);
            found.author = lastAuthor(*keeper);
            found.project = std::move(*left);
            found.keeper = std::move(keeper);
            found.folder = std::move(folder);
        } else {
            found.notice = putBeside(file, passphrase, folder, std::move(keeper));
        }
    }
    return found;
}

} // namespace martlet
