// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/console.h"
#include "model/change/draft.h"
#include "model/storage/workingcopy.h"

#include <QCommandLineParser>

#include <memory>
#include <optional>

namespace martlet {

/// The one file that a command is about; says what is wrong where there is not exactly one.
std::optional<QString> onlyFile(const QCommandLineParser &parser, Console &console);

/// Opens a project, with what this computer keeps for it, and says so.
Result<std::unique_ptr<WorkingCopy>> openProjectFile(const QString &file, Console &console);
/// What is in a project that is only read: one of ours as above, or the JSON form of one.
Result<Graph> projectContent(const QString &file, Console &console);
/// Opens a project as above for a command that changes it: says too where it is open already.
Result<std::unique_ptr<WorkingCopy>> openToChange(const QString &file, Console &console);

/// What to say where a project is to go into a file whose name says that it holds changes alone.
std::optional<QString> notForProjects(const QString &file);

/// Makes one change of a draft, keeps it and publishes the project.
Result<void>
commit(WorkingCopy &project, const Draft &draft, const QString &label, const Console &console);

/// Everything in a file, up to \a limit bytes.
Result<QByteArray> readWholeFile(const QString &file, qint64 limit);

} // namespace martlet
