// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "desktop.h"
#include "tests/support/faultrow.h"

#include <QProcessEnvironment>

/// What the editor said before it ended.
struct Told
{
    bool made = false;
    bool wasKilled = false;
    int failures = 0;
    qint64 kept = 0;
    qint64 published = 0;

    void read(const QByteArray &output);
};

/// What a run of the editor left behind.
struct Verdict
{
    enum class Kind { Fine, Lost, Damaged };

    Kind kind = Kind::Fine;
    QString what;
};

/// The number of the last change of a hand that sets the tool of change \a change.
qint64 numberIn(const martlet::Graph &graph, qint64 change, int hand = 0);
/// The number of changes up to \a last that \a graph lacks, as far as the hand's five tools tell.
int lacking(const martlet::Graph &graph, qint64 last, int hand = 0);

/// Runs `storage_editor FILE steps` on \a desktop under the shim, with these settings of it.
Told runEditor(const Desktop &desktop,
               const QMap<QString, QString> &shim,
               const QString &mode = QStringLiteral("steps"));
/// The number of write-side calls that such a run makes when nothing fails.
int callsOfARun(const QMap<QString, QString> &shim = {});

/// Opens the project again, after the editor has said \a told, and publishes it.
Verdict verdictOn(const Desktop &desktop, const Told &told);
void count(martlet::FaultRow &row, const Verdict &verdict, const QString &how);
