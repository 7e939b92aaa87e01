// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "views/mainwindow/commandwords.h"

#include <QCoreApplication>

#include <array>

namespace martlet {

namespace {

struct CommandWords
{
    const char *command; ///< as the menu calls it, see MainWindow
    const char *words; ///< with commas between them; a translation may have others, and more
};

constexpr std::array commands {
    CommandWords {"New",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "create, start, blank project")},
    CommandWords {"Open…", QT_TRANSLATE_NOOP("martlet::CommandWords", "load, file, project")},
    CommandWords {"Open a list, spreadsheet or drawing…",
                  QT_TRANSLATE_NOOP("martlet::CommandWords",
                                    "import, bring in, Excel, table, draw.io, ArchiMate")},
    CommandWords {"Save", QT_TRANSLATE_NOOP("martlet::CommandWords", "store, keep, write")},
    CommandWords {"Save a copy…",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "save as, backup, pass on")},
    CommandWords {
        "Take a snapshot of the findings",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "remember, baseline, compare, progress")},
    CommandWords {"Earlier versions…",
                  QT_TRANSLATE_NOOP("martlet::CommandWords",
                                    "history, backup, go back, restore, recover, undo")},
    CommandWords {
        "Compare with…",
        QT_TRANSLATE_NOOP("martlet::CommandWords",
                          "difference, differences, diff, other version, copy, scenario, to be")},
    CommandWords {"Scenarios",
                  QT_TRANSLATE_NOOP("martlet::CommandWords",
                                    "to be, plan, steps, balance, adopt, what will be, roadmap")},
    CommandWords {"New scenario",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "to be, plan, draft, try out")},
    CommandWords {"Switch between as-is and scenario",
                  QT_TRANSLATE_NOOP("martlet::CommandWords",
                                    "standpoint, to be, plan, today, present, back")},
    CommandWords {"Merge with…",
                  QT_TRANSLATE_NOOP("martlet::CommandWords",
                                    "combine, copies, take over, bring together, join, conflict")},
    CommandWords {"Send changes…",
                  QT_TRANSLATE_NOOP("martlet::CommandWords",
                                    "changes since, patch, mail, small file, update, what is new")},
    CommandWords {"Decide what is undecided",
                  QT_TRANSLATE_NOOP("martlet::CommandWords",
                                    "conflict, mine, theirs, resolve, disagree, merge")},
    CommandWords {"History",
                  QT_TRANSLATE_NOOP(
                      "martlet::CommandWords",
                      "timeline, who changed what, when, log, versions, earlier, past, restore, "
                      "bring back, snapshots")},
    CommandWords {"Comment…",
                  QT_TRANSLATE_NOOP("martlet::CommandWords",
                                    "say, remark, discuss, reply, answer, ask, mention, note")},
    CommandWords {"Comments",
                  QT_TRANSLATE_NOOP("martlet::CommandWords",
                                    "threads, discussion, review, open points, replies, resolve")},
    CommandWords {"Next comment",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "unread, thread, review")},
    CommandWords {"Previous comment",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "unread, thread, review")},
    CommandWords {"What is new",
                  QT_TRANSLATE_NOOP("martlet::CommandWords",
                                    "news, unread, since last time, changes of others, review")},
    CommandWords {"All of it is seen",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "mark as read, seen, done, news")},
    CommandWords {
        "Hand on…",
        QT_TRANSLATE_NOOP(
            "martlet::CommandWords",
            "export, print, paper, share, hand out, poster, PDF, SVG, PNG, "
            "CSV, JSON, Excel, web page, report, audit, handbook, draw.io, agency, picture, image, "
            "drawing, slide, send")},
    CommandWords {"Close", QT_TRANSLATE_NOOP("martlet::CommandWords", "window, leave")},
    CommandWords {"Quit", QT_TRANSLATE_NOOP("martlet::CommandWords", "exit, end, leave")},
    CommandWords {"Undo", QT_TRANSLATE_NOOP("martlet::CommandWords", "back, revert, take back")},
    CommandWords {"Redo", QT_TRANSLATE_NOOP("martlet::CommandWords", "again, repeat, forward")},
    CommandWords {"Find or run a command",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "search, palette, look for")},
    CommandWords {
        "Add", QT_TRANSLATE_NOOP("martlet::CommandWords", "new tool, create, insert, card, box")},
    CommandWords {
        "Add a note",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "sticky, parking lot, remember, comment")},
    CommandWords {"Turn the note into…",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "convert, sticky, tool, question")},
    CommandWords {"Add connected",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "new tool, next, neighbour")},
    CommandWords {"Connect to…",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "link, arrow, line, data flow, join")},
    CommandWords {
        "Let the connection end at…",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "reconnect, move the arrow, target, link")},
    CommandWords {
        "Let the connection begin at…",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "reconnect, move the arrow, source, link")},
    CommandWords {"Rename", QT_TRANSLATE_NOOP("martlet::CommandWords", "name, title, edit, call")},
    CommandWords {"Automatic, by hand, unknown",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "manual, mode, kind of connection")},
    CommandWords {
        "Let it hold what is usual",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "data objects, catalogue, product, assume")},
    CommandWords {
        "Remember as a known product",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "my own, catalogue, save, completion")},
    CommandWords {"Forget this product",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "my own, catalogue, remove")},
    CommandWords {"Duplicate",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "copy, clone, once more")},
    CommandWords {
        "Group…",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "part of, suite, frame, put together")},
    CommandWords {"Take out of its group",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "ungroup, part of, take apart")},
    CommandWords {"Paste a list",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "clipboard, insert, import")},
    CommandWords {"Take off this view", QT_TRANSLATE_NOOP("martlet::CommandWords", "hide, remove")},
    CommandWords {"Delete", QT_TRANSLATE_NOOP("martlet::CommandWords", "remove, erase, trash")},
    CommandWords {"Vote",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "dots, prioritise, choose, workshop")},
    CommandWords {"Reset the votes",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "dots, clear, take away, again")},
    CommandWords {"Select all", QT_TRANSLATE_NOOP("martlet::CommandWords", "everything, mark")},
    CommandWords {"Show all",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "fit, zoom, whole map, overview")},
    CommandWords {"Add a journey",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "customer, path, service blueprint")},
    CommandWords {"Add a view of ownership",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "teams, departments, responsible")},
    CommandWords {"Actual size", QT_TRANSLATE_NOOP("martlet::CommandWords", "zoom, 100 %")},
    CommandWords {"Show the selection",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "zoom, fit, go to")},
    CommandWords {"Larger", QT_TRANSLATE_NOOP("martlet::CommandWords", "zoom in, magnify, bigger")},
    CommandWords {"Smaller", QT_TRANSLATE_NOOP("martlet::CommandWords", "zoom out, reduce")},
    CommandWords {
        "Overview map",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "minimap, bird's eye, navigator, pan")},
    CommandWords {"Wheel zooms",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "mouse, scroll, pan, settings")},
    CommandWords {"Colour and filter",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "highlight, legend, hide, dim, only")},
    CommandWords {"Only what it is connected with",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "focus, neighbours, isolate")},
    CommandWords {"Next connection of the card",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "flow, follow, walk")},
    CommandWords {"Previous connection of the card",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "flow, follow, walk")},
    CommandWords {
        "Inventory",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "table, list, spreadsheet, all tools")},
    CommandWords {"Next finding",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "problem, issue, error, warning")},
    CommandWords {"Previous finding",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "problem, issue, error, warning")},
    CommandWords {
        "What is checked",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "rules, settings, profiles, severity")},
    CommandWords {
        "What if it goes?",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "impact, risk, depends, without, remove")},
    CommandWords {"Walk the journey",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "play, customer, steps, present")},
    CommandWords {
        "Figures",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "numbers, cost, hours, debt, statistics")},
    CommandWords {"Go to the details",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "inspector, fields, properties")},
    CommandWords {"Go to the connections",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "relations, flows, links, details")},
    CommandWords {"Go to the history",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "changes, who, when, details")},
    CommandWords {"Start page",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "begin, templates, welcome")},
    CommandWords {"Open again at start what was open",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "restore, session, remember")},
    CommandWords {"Set the owner",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "responsible, person, assign, who")},
    CommandWords {"Next part of the window",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "panel, pane")},
    CommandWords {"Previous part of the window",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "panel, pane")},
    CommandWords {"Show or hide the findings",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "panel, sidebar, problems")},
    CommandWords {
        "Show or hide the details",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "panel, sidebar, inspector, properties")},
    CommandWords {"Show or hide people and teams",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "panel, owners, responsible, assign")},
    CommandWords {"Panels left of the map",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "dock, sidebar, move")},
    CommandWords {"Panels right of the map",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "dock, sidebar, move")},
    CommandWords {"Panels below the map",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "dock, move, bottom")},
    CommandWords {"Put the panels back",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "dock, reset, default")},
    CommandWords {"New window on this project",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "second, projector, screen, view")},
    CommandWords {"Present on the projector",
                  QT_TRANSLATE_NOOP("martlet::CommandWords",
                                    "beamer, show, room, second screen, slides, workshop")},
    CommandWords {"The projector follows the work",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "stand still, freeze, camera, stay")},
    CommandWords {"High contrast on the projector",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "theme, beamer, bright, readable")},
    CommandWords {"Text for a small room",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "size of letters, beamer, near")},
    CommandWords {"Text for a large room",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "size of letters, beamer, larger")},
    CommandWords {"Text for a hall",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "size of letters, beamer, far")},
    CommandWords {"Full screen",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "projector, present, large")},
    CommandWords {"Light", QT_TRANSLATE_NOOP("martlet::CommandWords", "theme, appearance, bright")},
    CommandWords {"Dark", QT_TRANSLATE_NOOP("martlet::CommandWords", "theme, appearance, night")},
    CommandWords {"High contrast",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "theme, appearance, accessible")},
    CommandWords {"As the desktop",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "theme, appearance, system")},
    CommandWords {
        "Tidy up",
        QT_TRANSLATE_NOOP("martlet::CommandWords", "arrange, layout, clean, order, sort")},
    CommandWords {"Tidy up the selection",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "arrange, layout, clean, near")},
    CommandWords {"Place new cards",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "arrange, tidy, only new, unplaced")},
    CommandWords {"Pin or unpin",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "hold, fix, lock in place")},
    CommandWords {"Align left sides",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "line up, straighten")},
    CommandWords {"Align centres",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "line up, straighten, column")},
    CommandWords {"Align right sides",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "line up, straighten")},
    CommandWords {"Align upper sides",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "line up, straighten, top")},
    CommandWords {"Align middles",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "line up, straighten, row")},
    CommandWords {"Align lower sides",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "line up, straighten, bottom")},
    CommandWords {"Distribute sideways",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "space evenly, gaps, horizontal")},
    CommandWords {"Distribute downwards",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "space evenly, gaps, vertical")},
    CommandWords {"Keys and gestures",
                  QT_TRANSLATE_NOOP("martlet::CommandWords", "help, shortcuts, keyboard, manual")},
};

QStringList split(const QString &words)
{
    QStringList all;
    for (const QString &word : words.split(u','))
        all.append(word.trimmed());
    return all;
}

} // namespace

QHash<QString, QStringList> commandWords()
{
    QHash<QString, QStringList> all;
    for (const CommandWords &row : commands) {
        all.insert(QCoreApplication::translate("martlet::MainWindow", row.command),
                   split(QCoreApplication::translate("martlet::CommandWords", row.words))
                       + split(QString::fromUtf8(row.words))
                       + QStringList {QString::fromUtf8(row.command)});
    }
    return all;
}

} // namespace martlet
