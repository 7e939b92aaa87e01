// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/layout/layout.h"

#include "model/layout/compose.h"
#include "model/layout/message.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int patience = 20; // milliseconds between two looks at the clock and the cancel button

QString workerProgram(const LayoutRun &run)
{
    return run.program.isEmpty() ? QCoreApplication::applicationFilePath() : run.program;
}

bool isOver(const QElapsedTimer &clock, const LayoutRun &run)
{
    return run.cancelled.stop_requested() || clock.hasExpired(run.timeLimit.count());
}

void end(QProcess &child)
{
    child.kill();
    child.waitForFinished(1000);
}

// Reads while the child runs, so that one that never stops talking is ended too.
std::optional<QByteArray> answerOf(QProcess &child, qint64 most, const LayoutRun &run)
{
    QElapsedTimer clock;
    clock.start();
    QByteArray answer;
    while (child.state() != QProcess::NotRunning) {
        child.waitForReadyRead(patience);
        answer += child.readAllStandardOutput();
        if (answer.size() > most || isOver(clock, run)) {
            end(child);
            return {};
        }
    }
    answer += child.readAllStandardOutput();
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0 || answer.size() > most)
        return {};
    return answer;
}

std::optional<LayoutResult> askChild(const LayoutRequest &request, const LayoutRun &run)
{
    QProcess child;
    child.setStandardErrorFile(QProcess::nullDevice());
    child.start(workerProgram(run), {u"--worker"_s, u"layout"_s});
    if (!child.waitForStarted(2000))
        return {};
    child.write(packRequest(request));
    child.closeWriteChannel();
    const auto answer = answerOf(child, largestAnswer(request), run);
    if (!answer)
        return {};
    auto result = unpackAnswer(*answer);
    if (!result || !isValid(request, *result))
        return {};
    return result;
}

std::optional<Placed> noEngine(const Piece &)
{
    return {};
}

Error nonsense()
{
    return {QCoreApplication::translate("martlet::Layout",
                                        "The map could not be arranged. Nothing was changed."),
            u"layout request out of limits"_s};
}

Error stopped()
{
    return {QCoreApplication::translate("martlet::Layout",
                                        "Arranging was stopped. Nothing was changed."),
            u"layout cancelled"_s};
}

} // namespace

Result<LayoutResult> layOut(const LayoutRequest &request, const LayoutRun &run)
{
    if (!makesSense(request))
        return nonsense();
    const auto isFixed = [](const LayoutNode &node) {
        return node.fixed.has_value();
    };
    const bool someStand = std::any_of(request.nodes.begin(), request.nodes.end(), isFixed);
    if (request.scope == LayoutRequest::Scope::OnlyNew && someStand)
        return placeNearby(request);
    auto result = askChild(request, run);
    if (run.cancelled.stop_requested())
        return stopped();
    if (result)
        return std::move(*result);
    LayoutResult own = compose(request, noEngine);
    own.engine = u"grid"_s;
    return own;
}

} // namespace martlet
