// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/dot.h"
#include "model/layout/layout.h"
#include "model/layout/message.h"

#include <QIODevice>

#include <sys/resource.h>

namespace martlet {

namespace {

// Pipes give what they have; a request is whole only at the end of the stream.
QByteArray readAtMost(QIODevice &in, qint64 most)
{
    QByteArray bytes;
    while (bytes.size() <= most) {
        const QByteArray more = in.read(qint64(64) * 1024);
        if (more.isEmpty() && !in.waitForReadyRead(100))
            break;
        bytes += more;
    }
    return bytes;
}

void limit(int resource, rlim_t most)
{
    const rlimit both {most, most};
    setrlimit(resource, &both);
}

} // namespace

void limitLayoutWorker()
{
#if !defined(__SANITIZE_ADDRESS__) // its shadow memory alone is above every limit
    limit(RLIMIT_AS, rlim_t(1) << 30);
#endif
    limit(RLIMIT_CPU, 30);
    limit(RLIMIT_CORE, 0);
}

int runLayoutWorker(QIODevice &in, QIODevice &out)
{
    const QByteArray bytes = readAtMost(in, largestRequest());
    if (bytes.size() > largestRequest())
        return 3;
    const auto request = unpackRequest(bytes);
    if (!request)
        return 3;
    const QByteArray answer = packAnswer(compose(*request, placeWithDot));
    return out.write(answer) == answer.size() ? 0 : 4;
}

} // namespace martlet
