// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/webpage/pagetexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace martlet {

namespace {

struct TextRow
{
    const char *id;
    const char *text; ///< English
};

// No text depends on a number.
constexpr std::array texts {
    TextRow {"untitled", QT_TRANSLATE_NOOP("martlet::WebPage", "Map without a name")},
    TextRow {"made", QT_TRANSLATE_NOOP("martlet::WebPage", "Made with Martlet")},
    TextRow {"left-out",
             QT_TRANSLATE_NOOP("martlet::WebPage", "A copy from which some things were left out.")},
    TextRow {"no-script",
             QT_TRANSLATE_NOOP("martlet::WebPage",
                               "Searching, findings and journeys need JavaScript, which is "
                               "switched off here. The first view is shown as it is.")},
    TextRow {"no-script-large",
             QT_TRANSLATE_NOOP("martlet::WebPage",
                               "This map is so large that it needs JavaScript to be shown, which "
                               "is switched off here.")},
    TextRow {"skip", QT_TRANSLATE_NOOP("martlet::WebPage", "Go to the map")},
    TextRow {"views", QT_TRANSLATE_NOOP("martlet::WebPage", "Views")},
    TextRow {"search", QT_TRANSLATE_NOOP("martlet::WebPage", "Search")},
    TextRow {"search-hint",
             QT_TRANSLATE_NOOP("martlet::WebPage", "Find a tool, a person, a finding ( / )")},
    TextRow {"results", QT_TRANSLATE_NOOP("martlet::WebPage", "What was found")},
    TextRow {"nothing-found",
             QT_TRANSLATE_NOOP("martlet::WebPage", "Nothing here is called that.")},
    TextRow {"more-found",
             QT_TRANSLATE_NOOP("martlet::WebPage", "And %1 more. Type more of the name.")},
    TextRow {"theme", QT_TRANSLATE_NOOP("martlet::WebPage", "Light or dark")},
    TextRow {"print", QT_TRANSLATE_NOOP("martlet::WebPage", "Print this view and its findings")},
    TextRow {"zoom-in", QT_TRANSLATE_NOOP("martlet::WebPage", "Larger (+)")},
    TextRow {"zoom-out", QT_TRANSLATE_NOOP("martlet::WebPage", "Smaller (−)")},
    TextRow {"fit", QT_TRANSLATE_NOOP("martlet::WebPage", "Show all (0)")},
    TextRow {"map", QT_TRANSLATE_NOOP("martlet::WebPage", "Map")},
    TextRow {
        "map-keys",
        QT_TRANSLATE_NOOP("martlet::WebPage",
                          "Arrows go from card to card, with Alt along connections. Enter opens "
                          "the details, Escape closes them, + and − zoom, 0 shows all.")},
    TextRow {"panel", QT_TRANSLATE_NOOP("martlet::WebPage", "Findings and details")},
    TextRow {"findings", QT_TRANSLATE_NOOP("martlet::WebPage", "Findings")},
    TextRow {"journeys", QT_TRANSLATE_NOOP("martlet::WebPage", "Journeys")},
    TextRow {"filter", QT_TRANSLATE_NOOP("martlet::WebPage", "Filter")},
    TextRow {"legend", QT_TRANSLATE_NOOP("martlet::WebPage", "Legend")},
    TextRow {"back", QT_TRANSLATE_NOOP("martlet::WebPage", "Back to the list")},
    TextRow {"comments", QT_TRANSLATE_NOOP("martlet::WebPage", "Open comments")},
    TextRow {"connections", QT_TRANSLATE_NOOP("martlet::WebPage", "Connections")},
    TextRow {"about-flow", QT_TRANSLATE_NOOP("martlet::WebPage", "About this connection")},
    TextRow {"from", QT_TRANSLATE_NOOP("martlet::WebPage", "From")},
    TextRow {"to", QT_TRANSLATE_NOOP("martlet::WebPage", "To")},
    TextRow {"nothing-known",
             QT_TRANSLATE_NOOP("martlet::WebPage", "Nothing more is known of it yet.")},
    TextRow {"not-on-view", QT_TRANSLATE_NOOP("martlet::WebPage", "It is not on this view.")},
    TextRow {"no-findings",
             QT_TRANSLATE_NOOP("martlet::WebPage",
                               "Nothing was found. What nobody knows yet is no finding.")},
    TextRow {"start-with", QT_TRANSLATE_NOOP("martlet::WebPage", "Start with these")},
    TextRow {"errors", QT_TRANSLATE_NOOP("martlet::WebPage", "Errors")},
    TextRow {"warnings", QT_TRANSLATE_NOOP("martlet::WebPage", "Warnings")},
    TextRow {"infos", QT_TRANSLATE_NOOP("martlet::WebPage", "Information")},
    TextRow {"accepted", QT_TRANSLATE_NOOP("martlet::WebPage", "Accepted")},
    TextRow {"severity-error", QT_TRANSLATE_NOOP("martlet::WebPage", "Error")},
    TextRow {"severity-warning", QT_TRANSLATE_NOOP("martlet::WebPage", "Warning")},
    TextRow {"severity-info", QT_TRANSLATE_NOOP("martlet::WebPage", "Information")},
    TextRow {"debt", QT_TRANSLATE_NOOP("martlet::WebPage", "marketing debt")},
    TextRow {"seen", QT_TRANSLATE_NOOP("martlet::WebPage", "What was seen")},
    TextRow {"why", QT_TRANSLATE_NOOP("martlet::WebPage", "Why it matters")},
    TextRow {"do", QT_TRANSLATE_NOOP("martlet::WebPage", "What to do")},
    TextRow {"concerns", QT_TRANSLATE_NOOP("martlet::WebPage", "What it is about")},
    TextRow {"more", QT_TRANSLATE_NOOP("martlet::WebPage", "Show %1 more")},
    TextRow {"what-if", QT_TRANSLATE_NOOP("martlet::WebPage", "What if it goes?")},
    TextRow {"what-if-name", QT_TRANSLATE_NOOP("martlet::WebPage", "Without %1")},
    TextRow {"what-if-end", QT_TRANSLATE_NOOP("martlet::WebPage", "Back to the details")},
    TextRow {"what-if-nothing",
             QT_TRANSLATE_NOOP("martlet::WebPage", "Nothing on the map depends on it.")},
    TextRow {"what-if-partial",
             QT_TRANSLATE_NOOP("martlet::WebPage",
                               "This map is so large that the page answers this only for what "
                               "matters most. Martlet itself answers it for everything.")},
    TextRow {"stops", QT_TRANSLATE_NOOP("martlet::WebPage", "What stops")},
    TextRow {"loses-source", QT_TRANSLATE_NOOP("martlet::WebPage", "What no longer gets its data")},
    TextRow {"suffers", QT_TRANSLATE_NOOP("martlet::WebPage", "What is affected")},
    TextRow {"unowned",
             QT_TRANSLATE_NOOP("martlet::WebPage",
                               "What loses somebody who looks after it, with no backup")},
    TextRow {"tell", QT_TRANSLATE_NOOP("martlet::WebPage", "Whom to tell")},
    TextRow {
        "hours-back",
        QT_TRANSLATE_NOOP("martlet::WebPage", "Work by hand that falls away: %1 hours a month.")},
    TextRow {"no-journeys", QT_TRANSLATE_NOOP("martlet::WebPage", "No journey has steps yet.")},
    TextRow {"journey-figures",
             QT_TRANSLATE_NOOP("martlet::WebPage",
                               "Steps: %1. Hand-offs: %2, by hand: %3. Asked twice: %4.")},
    TextRow {"walk", QT_TRANSLATE_NOOP("martlet::WebPage", "Go step by step")},
    TextRow {"all-journeys", QT_TRANSLATE_NOOP("martlet::WebPage", "All journeys")},
    TextRow {"step", QT_TRANSLATE_NOOP("martlet::WebPage", "Step %1 of %2")},
    TextRow {"previous", QT_TRANSLATE_NOOP("martlet::WebPage", "Back")},
    TextRow {"next", QT_TRANSLATE_NOOP("martlet::WebPage", "Next")},
    TextRow {"tools", QT_TRANSLATE_NOOP("martlet::WebPage", "Tools")},
    TextRow {"people", QT_TRANSLATE_NOOP("martlet::WebPage", "People")},
    TextRow {"asked-for", QT_TRANSLATE_NOOP("martlet::WebPage", "Asked for")},
    TextRow {"feeling", QT_TRANSLATE_NOOP("martlet::WebPage", "Feeling")},
    TextRow {"none-known", QT_TRANSLATE_NOOP("martlet::WebPage", "None known")},
    TextRow {"nobody-known", QT_TRANSLATE_NOOP("martlet::WebPage", "Nobody known")},
    TextRow {"nothing-asked", QT_TRANSLATE_NOOP("martlet::WebPage", "Nothing that is known")},
    TextRow {"way", QT_TRANSLATE_NOOP("martlet::WebPage", "On the way to the next step")},
    TextRow {"journey-ends", QT_TRANSLATE_NOOP("martlet::WebPage", "Here the journey ends")},
    TextRow {"about-step", QT_TRANSLATE_NOOP("martlet::WebPage", "More about this step")},
    TextRow {"filter-explained",
             QT_TRANSLATE_NOOP("martlet::WebPage",
                               "What you do not look for turns pale. Nothing is hidden.")},
    TextRow {"department", QT_TRANSLATE_NOOP("martlet::WebPage", "Department")},
    TextRow {"owner", QT_TRANSLATE_NOOP("martlet::WebPage", "Owner")},
    TextRow {"layer", QT_TRANSLATE_NOOP("martlet::WebPage", "Layer")},
    TextRow {"worst", QT_TRANSLATE_NOOP("martlet::WebPage", "Has findings")},
    TextRow {"words", QT_TRANSLATE_NOOP("martlet::WebPage", "Name contains")},
    TextRow {"any", QT_TRANSLATE_NOOP("martlet::WebPage", "Any")},
    TextRow {"not-known", QT_TRANSLATE_NOOP("martlet::WebPage", "Not known")},
    TextRow {"with-errors", QT_TRANSLATE_NOOP("martlet::WebPage", "Errors")},
    TextRow {"with-warnings", QT_TRANSLATE_NOOP("martlet::WebPage", "Errors or warnings")},
    TextRow {"with-any", QT_TRANSLATE_NOOP("martlet::WebPage", "Any finding")},
    TextRow {"with-none", QT_TRANSLATE_NOOP("martlet::WebPage", "No finding")},
    TextRow {"shown", QT_TRANSLATE_NOOP("martlet::WebPage", "%1 of %2 shown")},
    TextRow {"clear", QT_TRANSLATE_NOOP("martlet::WebPage", "Show all again")},
    TextRow {
        "chosen",
        QT_TRANSLATE_NOOP("martlet::WebPage", "%1 is chosen. Its details are beside the map.")},
};

QString translated(const TextRow &row)
{
    return QCoreApplication::translate("martlet::WebPage", row.text);
}

} // namespace

QList<std::pair<QByteArray, QString>> pageTexts()
{
    QList<std::pair<QByteArray, QString>> all;
    for (const TextRow &row : texts)
        all.append({row.id, translated(row)});
    return all;
}

QString pageText(const QByteArray &id)
{
    const auto row = std::find_if(
        texts.begin(), texts.end(), [&](const TextRow &each) { return id == each.id; });
    return row == texts.end() ? QString() : translated(*row);
}

} // namespace martlet
