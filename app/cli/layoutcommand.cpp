// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/command.h"
#include "app/cli/projectaccess.h"
#include "app/cli/viewchoice.h"
#include "model/drawing/arrange.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

class LayoutCommand
{
    Q_DECLARE_TR_FUNCTIONS(martlet::Cli)

public:
    static void addOptions(QCommandLineParser &parser)
    {
        addOption(parser,
                  u"view"_s,
                  tr("The view to arrange, by name or identity; else all of them."),
                  u"NAME"_s);
        addOption(parser, u"only-new"_s, tr("Every card that has a place stays where it is."));
    }

    static int run(const QCommandLineParser &parser, Console &console);

private:
    static Result<int> arrangeView(Draft &draft, const QString &view, ArrangeScope scope);
};

// Places hang on a view, so a project without one gets the one that it shows anyway.
static void makeStandardView(Draft &draft, const QString &view)
{
    if (draft.graph().contains(view))
        return;
    draft.create(Key(u"view"), MapView::nameOf(draft.graph(), view), view);
    draft.set(view, Key(u"view-kind"), u"architecture"_s);
    draft.set(view, Key(u"shows"), u"all"_s);
}

Result<int> LayoutCommand::arrangeView(Draft &draft, const QString &view, ArrangeScope scope)
{
    const MapView map = MapView::of(draft.graph(), view);
    const Result<Arrangement> arrangement = arrange(map, scope);
    if (!arrangement)
        return arrangement.error();
    QHash<QString, Place> places = placesOf(map, *arrangement);
    places.removeIf([&](const auto &place) {
        return draft.graph().value(place.key(), placeKey(view)) == Value(place.value());
    });
    if (places.isEmpty())
        return 0;
    makeStandardView(draft, view);
    for (auto place = places.begin(); place != places.end(); ++place)
        draft.place(place.key(), view, place.value());
    return int(places.size());
}

int LayoutCommand::run(const QCommandLineParser &parser, Console &console)
{
    const auto file = onlyFile(parser, console);
    if (!file)
        return Console::misused;
    auto project = openToChange(*file, console);
    if (!project)
        return console.fail(project.error());
    const QString word = parser.isSet(u"view"_s) ? parser.value(u"view"_s) : u"all"_s;
    const Result<QStringList> views = chosenViews((*project)->graph(), word);
    if (!views)
        return console.fail(views.error());
    const ArrangeScope scope =
        parser.isSet(u"only-new"_s) ? ArrangeScope::OnlyNew : ArrangeScope::Whole;
    Draft draft((*project)->graph());
    int moved = 0;
    for (const QString &view : *views) {
        const Result<int> done = arrangeView(draft, view, scope);
        if (!done)
            return console.fail(done.error());
        moved += *done;
    }
    if (const auto kept = commit(**project, draft, tr("Arrange"), console); !kept)
        return console.fail(kept.error());
    console.say(tr("%n cards have a new place.", nullptr, moved));
    return Console::fine;
}

} // namespace

Command layoutCommand()
{
    return {u"layout"_s,
            u"FILE"_s,
            QT_TRANSLATE_NOOP("martlet::Cli", "Arranges the cards of views."),
            true,
            &LayoutCommand::addOptions,
            &LayoutCommand::run};
}

} // namespace martlet
