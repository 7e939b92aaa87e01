// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/cli/console.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QList>

namespace martlet {

/// One command of the command line; each is a file of its own.
struct Command
{
    QString name;
    QString arguments; ///< as the help shows them: "FILE"
    QByteArray summarySource; ///< English: what it does, one sentence
    bool writes = false; ///< it takes --author
    void (*addOptions)(QCommandLineParser &parser) = nullptr;
    int (*run)(const QCommandLineParser &parser, Console &console) = nullptr;

    QString summary() const
    {
        return QCoreApplication::translate("martlet::Cli", summarySource.constData());
    }
};

/// All commands in the order in which the help shows them.
const QList<Command> &commands();

Command newCommand();
Command importCommand();
Command exportCommand();
Command checkCommand();
Command askCommand();
Command compareCommand();
Command mergeCommand();
Command scenariosCommand();
Command adoptCommand();
Command layoutCommand();
Command historyCommand();
Command commentsCommand();
Command infoCommand();
Command salvageCommand();
Command listCommand();

/// Adds an option; a value's name makes it take one.
inline void addOption(QCommandLineParser &parser,
                      const QString &name,
                      const QString &description,
                      const QString &value = {})
{
    parser.addOption(QCommandLineOption(name, description, value));
}

} // namespace martlet
