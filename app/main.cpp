// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/layout.h"

#include <QFile>

#include <cstdio>
#include <cstring>

namespace {

/// Whether this process was started by another Martlet to lay out for it.
bool isLayoutWorker(int argc, char **argv)
{
    return argc == 3 && std::strcmp(argv[1], "--worker") == 0
        && std::strcmp(argv[2], "layout") == 0;
}

int runWorker()
{
    martlet::limitLayoutWorker();
    QFile in, out;
    if (!in.open(stdin, QIODevice::ReadOnly) || !out.open(stdout, QIODevice::WriteOnly))
        return 3;
    return martlet::runLayoutWorker(in, out);
}

} // namespace

int main(int argc, char **argv)
{
    if (isLayoutWorker(argc, argv))
        return runWorker();
    return 0;
}
