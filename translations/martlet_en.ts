<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>martlet::Archimate</name>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The element has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not join two elements that were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that Martlet knows joins these two so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Martlet has no word for this type: %n elements were left out.</source>
        <translation>
            <numerusform>Martlet has no word for this type: %n element was left out.</numerusform>
            <numerusform>Martlet has no word for this type: %n elements were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no ArchiMate model in the Open Exchange format. Nothing was imported. In Archi it is made by File · Export · Open Exchange XML.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Arranger</name>
    <message>
        <source>Make room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in this scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::AuditReport</name>
    <message>
        <source>Internal: names people, contracts and costs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be decided now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>without %n tools of unknown cost</source>
        <translation>
            <numerusform>without %n tool of unknown cost</numerusform>
            <numerusform>without %n tools of unknown cost</numerusform>
        </translation>
    </message>
    <message>
        <source>the weight of all that is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <extracomment>%1 is a number, %2 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of what the checks ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data flows</source>
        <translation>
            <numerusform>%n data flow</numerusform>
            <numerusform>%n data flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer journeys</source>
        <translation>
            <numerusform>%n customer journey</numerusform>
            <numerusform>%n customer journeys</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing debt over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1: settled %2, new %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to check yet: the checks begin with the first things on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the checks could look at is in order. What nobody knows yet is in the chapter “What is known”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Start with these %n</source>
        <translation>
            <numerusform>Start with this one</numerusform>
            <numerusform>Start with these %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by weight: how bad it is, how critical what it concerns, and how much it concerns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No department known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops, leaks or misleads today. Each needs a decision now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What costs time, money or trust, and should be planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know, and easy to improve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more, about: %1.</source>
        <translation>
            <numerusform>%n more, about: %1.</numerusform>
            <numerusform>%n more, about: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every one of them is in the program’s list of findings, and in the table that “martlet check --format csv” writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were looked at, and somebody decided to live with them. They do not count in the figures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these accepted is not found any more. They can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs on cards and flows say how many findings they have, and their shape how bad the worst is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which by hand: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (wanted at most: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer says it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next step does not know what happened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altogether: %1 a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand too, but nobody has said yet how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What hangs on one tool or person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have nobody to look after it if one person or team were away: no backup is named. Name one, and plan who learns it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without one of these, the map falls into parts, or tools lose the data that they live on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows that stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that lose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What else suffers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the tools cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altogether: %1 a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts and renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of the last day to cancel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this report is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it was read from the map, checked on %1, and counted by fixed rules: whoever checks the same map on the same day finds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rules that were not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that were not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes a run, times runs a month, and what has to be done again; of live flows that people carry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools a year, in %1</source>
        <extracomment>%1 is a currency such as EUR</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Balance</name>
    <message>
        <source>Findings that go: %1. Findings that come: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the scenario do not fit the map as it is now, and were left out.</source>
        <translation>
            <numerusform>%n change of the scenario does not fit the map as it is now, and was left out.</numerusform>
            <numerusform>%n changes of the scenario do not fit the map as it is now, and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Blueprint</name>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tool: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody measures: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: feeling %2, from −2 to +2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 feels is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Calendar</name>
    <message>
        <source>Vendor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renegotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has renewed by itself; that it was for a year is assumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract ends: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract ends or renews: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day to cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial ends: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Canvas</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys go from card to card. Type to add a tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n cards</source>
        <translation>
            <numerusform>Duplicate %n card</numerusform>
            <numerusform>Duplicate %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n names</source>
        <translation>
            <numerusform>Paste %n name</numerusform>
            <numerusform>Paste %n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name to add the first tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added; known products stand in the layer where such tools usually work</source>
        <translation>
            <numerusform>%n added; known products stand in the layer where such tools usually work</numerusform>
            <numerusform>%n added; known products stand in the layer where such tools usually work</numerusform>
        </translation>
    </message>
    <message>
        <source>This only stands behind a touchpoint here. It can be deleted on a view that shows it as a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is on the map already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two cards or more to align them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Align %n cards</source>
        <translation>
            <numerusform>Align %n card</numerusform>
            <numerusform>Align %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Select three cards or more to distribute them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n cards</source>
        <translation>
            <numerusform>Distribute %n card</numerusform>
            <numerusform>Distribute %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the cards that should stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pin %n cards</source>
        <translation>
            <numerusform>Pin %n card</numerusform>
            <numerusform>Pin %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n cards</source>
        <translation>
            <numerusform>Unpin %n card</numerusform>
            <numerusform>Unpin %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned: tidying up leaves them where they are</source>
        <translation>
            <numerusform>%n pinned: tidying up leaves it where it is</numerusform>
            <numerusform>%n pinned: tidying up leaves them where they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer pinned</source>
        <translation>
            <numerusform>%n no longer pinned</numerusform>
            <numerusform>%n no longer pinned</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a card to see what it is connected with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tool “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on the map already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are connected already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a card to go through its connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has no connection on this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be connected. The connection stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the connection that should lead elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card here is called “%1”. The connection stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owns it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Who owns these %n things?</source>
        <translation>
            <numerusform>Who owns this %n thing?</numerusform>
            <numerusform>Who owns these %n things?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of card takes no votes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map as the room sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copies of this project disagree on %n values of it. Click to decide.</source>
        <translation>
            <numerusform>Copies of this project disagree on %n value of it. Click to decide.</numerusform>
            <numerusform>Copies of this project disagree on %n values of it. Click to decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::CanvasAccessible</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a connection between two cards</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what copies disagree on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::CaptureOffers</name>
    <message>
        <source>%1, already here</source>
        <comment>a kind of element</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a product</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::CaptureStrip</name>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Capturer</name>
    <message>
        <source>Connect %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also responsible: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Card</name>
    <message>
        <source>owner %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %1, about %2</source>
        <extracomment>text of a sticky note, what it is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n open comment</numerusform>
            <numerusform>%n open comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values to decide</source>
        <translation>
            <numerusform>%n value to decide</numerusform>
            <numerusform>%n values to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::CellDelegate</name>
    <message>
        <source>New: %1 “%2”</source>
        <extracomment>%1 is a kind, such as &quot;Person&quot;; %2 its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::CellText</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::CellWriter</name>
    <message>
        <source>It needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot lead to where it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ChangePreview</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings are accepted with this reason.</source>
        <translation>
            <numerusform>%n finding is accepted with this reason.</numerusform>
            <numerusform>%n findings are accepted with this reason.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <extracomment>%1 is a kind of thing such as &quot;Person&quot;, %2 its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new connections: %1</source>
        <translation>
            <numerusform>%n new connection: %1</numerusform>
            <numerusform>%n new connections: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scenario “%1” gets %n more steps: %2</source>
        <translation>
            <numerusform>The scenario “%1” gets %n more step: %2</numerusform>
            <numerusform>The scenario “%1” gets %n more steps: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new scenario “%1” gets %n steps: %2</source>
        <translation>
            <numerusform>A new scenario “%1” gets %n step: %2</numerusform>
            <numerusform>A new scenario “%1” gets %n steps: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>And %n more change.</numerusform>
            <numerusform>And %n more changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n findings go.</source>
        <translation>
            <numerusform>The finding goes.</numerusform>
            <numerusform>All %n findings go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n findings go; the others stay.</source>
        <translation>
            <numerusform>%1 of %n finding goes; the others stay.</numerusform>
            <numerusform>%1 of %n findings go; the others stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings stay until more is done.</source>
        <translation>
            <numerusform>%n finding stays until more is done.</numerusform>
            <numerusform>%n findings stay until more is done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other findings go as well: %1</source>
        <translation>
            <numerusform>%n other finding goes as well: %1</numerusform>
            <numerusform>%n other findings go as well: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new findings come: %1</source>
        <translation>
            <numerusform>%n new finding comes: %1</numerusform>
            <numerusform>%n new findings come: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ChangeSheet</name>
    <message>
        <source>Proposed changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::CheckList</name>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ChecksPage</name>
    <message>
        <source>Find a rule or a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of your own</source>
        <translation>
            <numerusform>%1 and %n of your own</numerusform>
            <numerusform>%1 and %n of your own</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set in this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n exception</numerusform>
            <numerusform>%n exceptions</numerusform>
        </translation>
    </message>
    <message>
        <source>other limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ChipField</name>
    <message>
        <source>Take out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Cli</name>
    <message>
        <source>There is no display to open a window on. Commands such as “martlet check FILE” work without one; “martlet --help” names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles that count. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these rules. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From which severity on the exit code is 1: error, warning, info or none. It is error where nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to answer: text, json, csv or sarif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no form of answer. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no severity. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what is wrong with a map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say nothing but errors and data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colours, as with the variable NO_COLOR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language: en, ru, zh_CN or de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day that counts as today, such as 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who makes the changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: martlet %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martlet draws a marketing system as a map and tells what is wrong with it.

Usage:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“martlet COMMAND --help” tells more of each.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” tells what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the versions of all parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no translation into “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command or file “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format, where the ending does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sheets a PDF is spread over, such as 2x3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending of “%1” names no format that can be written. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no export of “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where to write with --to, such as --to map.pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no poster such as 2x3, of at most 20x20 sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can hold one view only. Name one with --view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the map as a picture, or the project in another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project; it is made where it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format, where guessing goes wrong; “martlet list formats” names all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which field a column fills; COLUMN= leaves it out. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the sound part of a file that has faults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to answer: text or json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form COLUMN=FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no form of answer. There are: text, json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import of “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command needs files to import, and --into FILE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in no format that can be imported. Where it is one, say which with --as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a file, and what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written: this was only a look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brings files into a project; what is there already is updated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change: %1, by %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells what is in a project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view to arrange, by name or identity; else all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every card that has a place stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cards have a new place.</source>
        <translation>
            <numerusform>%n card has a new place.</numerusform>
            <numerusform>%n cards have a new place.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranges the cards of views.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list of “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what the program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to begin with; “martlet list templates” names all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the project is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes a new project, empty or from a template.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command needs one project file, such as map.martlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large to be read safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several views are called “%1”. Their identities are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the project itself and was left as it is. Name another file with --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the project file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be written in full: standard output does not take it. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to list: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many words: %1. One list at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ending of “%1” belongs to another format: %2. A project is named like %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to group hours: flow, department or journey; and cost: vendor, department, layer or category. It is the first where nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command needs a project file, such as map.martlet, and a question: without, journey, hours or cost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no question. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what goes: a name, or vendor=NAME, team=NAME, residency=CODE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one journey; a name of several words stands in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many words after “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only hours and cost can be grouped with --by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no way to group. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers what stops when something goes, what a journey is like, how many hours people carry data by hand, and what the tools cost. ITEM is an identity, a name, vendor=NAME, team=NAME or residency=CODE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Several things are called “%1”. Name the one you mean by its identity: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool on the map comes from the vendor “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool on the map keeps its data in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No team on the map is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the map is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which journey to walk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journey on the map is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several scenarios are called “%1”. Their identities are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1”, and no other in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the map as this scenario would leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to answer: text or json, or markdown for pages about the rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write the pages into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the cases that test each rule, in the folders of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <extracomment>%1 is a rule and why it was not used, in one sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link to another file. No page was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. No page was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already, and is no page about rules. No page was written. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only rules have pages. Say: martlet list rules --format markdown --to DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say into which folder with --to DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. No page was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages written before that: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages written into %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a product</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where sheets that come back and the project have changed the same, take the sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page of a PDF: a paper such as A4 or Letter, a size such as 420x600mm, or map for one as large as the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the page is turned: portrait, landscape, or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the findings after the views of a PDF, each linked to its card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a PDF is called, instead of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote a PDF, as it says itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the map as this scenario would leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report instead of the map alone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rows of a CSV are, such as touchpoint or data-flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no size of paper that is known. There are: %2, a size from 50 to 5080 mm such as 420x600mm, and map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no orientation; there are: portrait, landscape, auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page as large as the map is not spread over sheets. Name a paper such as --page A4, or leave out --poster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table of “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot hold a report. Name a file that ends with .pdf or .html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose spreadsheet to write with --owner, or name a folder for those of all, with --as xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is looked after by “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people are called “%1”. Their identities are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with parts left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many pixels a PNG has to a point: 1 as on old screens, 2 as usual here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no scale. It is a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file whose first line is the passphrase of protected projects. Without it, the variable MARTLET_PASSPHRASE counts, or it is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new project to make of what is sound. Without it, it is only told what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sound in a damaged project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes what is sound in a damaged project into a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what the sheets say with --overwrite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to write; its ending says the format. May be repeated. A whole copy of the project ends with .martlet, and with .martlet.age one that only a passphrase opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view to draw, by name or identity, or all for all pages of a PDF or a draw.io file. May be repeated. A web page has all of them anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what others should not read, as this profile says: agency, public, or one of the project&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“martlet salvage %1 --to NEW.martlet” takes what is sound into a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare one file as it is with what this scenario would make of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what differs as a PDF too, on the map and as a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --scenario, the command needs one project file, such as map.martlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command needs two project files, such as old.martlet new.martlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs is written as a PDF; “%1” does not end in .pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the scenario fit nothing any more.</source>
        <translation>
            <numerusform>%n step of the scenario fits nothing any more.</numerusform>
            <numerusform>%n steps of the scenario fit nothing any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line of “%1” is empty; it should be the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a passphrase. Put it on the first line of a file and name that with --passphrase-file, or set MARTLET_PASSPHRASE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no passphrase. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the merged project goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what both sides changed: take ours or theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what only another project has, which is no copy of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command needs your project and at least one copy of it, such as ours.martlet theirs.martlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --to where the merged project goes; that may be the first file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no side. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merged project cannot go to “%1”, which is only read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide for theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copy of this project, so nothing of yours was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things that only it has were added.</source>
        <translation>
            <numerusform>%n thing that only it has was added.</numerusform>
            <numerusform>%n things that only it has were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that only it has can be added with --take-new.</source>
        <translation>
            <numerusform>%n thing that only it has can be added with --take-new.</numerusform>
            <numerusform>%n things that only it has can be added with --take-new.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what other projects have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes one project of copies that several people changed; what they disagree on is listed and stays to be decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was done to this element or data flow, and what joins it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop the changes before this day, but for the days of snapshots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all changes before %1 are kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is older than that; the history stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are dropped from the history (%1).</source>
        <translation>
            <numerusform>%n change is dropped from the history (%1).</numerusform>
            <numerusform>%n changes are dropped from the history (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells who changed what, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no copy of this project, so it does not say what changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no file, no day such as 2027-03-01, and no snapshot. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare one file as it was before this day, at this time or at this snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with how it was after this day, at this time or at this snapshot, and not with how it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --since or --until, the command needs one project file and no scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all changes of the past are kept any more; what was before them is told as it was when they begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values could not be followed back.</source>
        <translation>
            <numerusform>%n value could not be followed back.</numerusform>
            <numerusform>%n values could not be followed back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what differs between two projects, or two moments of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those on this element, data flow, view or finding (its key).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which: open, resolved or all; else open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a comment: on what --on names, or as an answer to --reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The thread that --add answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle this thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this thread again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” means several things. Name one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no thread “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open comments again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no state of comments. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say either with --on what the comment is on, or with --reply what it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --add what the answer is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists what people say of a project, and adds to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --redact or --changes-since: only list what would leave and what would not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say with --changes-since which copy, day or snapshot the changes in “%1” come after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes cannot be sent with parts left out. Send a copy with parts left out instead: leave out --changes-since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, with %n changes</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Written: %1, with %n change</numerusform>
            <numerusform>Written: %1, with %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take only this element, by name or identity, or only this field of it, of what theirs would change. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only list what would come in, by element and field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already and is no copy of this project. It was left as it is; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already and holds changes that the other files lack, such as an earlier merge. It was left as it is. To go on from it, name it as the first file: martlet merge %1 %2 --to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken, and %1 left.</source>
        <translation>
            <numerusform>%n change taken, and %1 left.</numerusform>
            <numerusform>%n changes taken, and %1 left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take changes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only up to this step, by its name or number; the others stay planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide conflicts: for the plan, or for what is as-is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command needs a project and the name of a scenario, such as acme.martlet “To be”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no step “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: the plan and the project contradict each other. Decide with --prefer plan or --prefer as-is, or one by one in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt %1 as the project as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the project what a scenario plans, as one change; refuses while both contradict each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists the scenarios with the balance of each step, and what the project as it is contradicts by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what changed since somebody&apos;s copy of the project, a day, or a snapshot, for martlet merge to take: to a small file that ends with .martlet-changes; or to a spreadsheet of proposals, which comes back with martlet import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot hold changes alone. Name a file that ends with .martlet-changes or .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changes nothing that --only names, so nothing was written. --dry-run lists what it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the plan fitted nothing any more and were left out: %1</source>
        <translation>
            <numerusform>%n change of the plan fitted nothing any more and was left out: %1</numerusform>
            <numerusform>%n changes of the plan fitted nothing any more and were left out: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, given with --since, is later than %2, given with --until. Name the earlier moment with --since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose page or spreadsheet of the report owners to write. Without it, a PDF has a page for each, and for spreadsheets --to is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the name of a file of changes, and a whole project goes into one like %2.martlet. To send only what changed, use martlet export FILE --changes-since COPY --to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Do not repeat this command then: what it changed is kept, and goes into the file with the next command that changes the project.</source>
        <extracomment>a sentence on why a file was not saved, which says that the work is kept on this computer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes were left, because both sides changed the same. --prefer theirs takes them.</source>
        <translation>
            <numerusform>%n change was left, because both sides changed the same. --prefer theirs takes it.</numerusform>
            <numerusform>%n changes were left, because both sides changed the same. --prefer theirs takes them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Colouring</name>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: values</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::CommandWords</name>
    <message>
        <source>create, start, blank project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>load, file, project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>store, keep, write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>save as, backup, pass on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remember, baseline, compare, progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window, leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit, end, leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back, revert, take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>again, repeat, forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search, palette, look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new tool, create, insert, card, box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new tool, next, neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link, arrow, line, data flow, join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnect, move the arrow, target, link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnect, move the arrow, source, link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, title, edit, call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual, mode, kind of connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy, clone, once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clipboard, insert, import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove, erase, trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit, zoom, whole map, overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer, path, service blueprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teams, departments, responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom, 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom, fit, go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in, magnify, bigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom out, reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highlight, legend, hide, dim, only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>focus, neighbours, isolate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flow, follow, walk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table, list, spreadsheet, all tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem, issue, error, warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules, settings, profiles, severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact, risk, depends, without, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play, customer, steps, present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers, cost, hours, debt, statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspector, fields, properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsible, person, assign, who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel, pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel, sidebar, problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel, sidebar, inspector, properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dock, sidebar, move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dock, move, bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dock, reset, default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second, projector, screen, view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>projector, present, large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme, appearance, bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme, appearance, night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme, appearance, accessible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme, appearance, system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrange, layout, clean, order, sort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrange, layout, clean, near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold, fix, lock in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line up, straighten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line up, straighten, column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line up, straighten, top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line up, straighten, row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line up, straighten, bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space evenly, gaps, horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>space evenly, gaps, vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help, shortcuts, keyboard, manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relations, flows, links, details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes, who, when, details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin, templates, welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore, session, remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sticky, parking lot, remember, comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>convert, sticky, tool, question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data objects, catalogue, product, assume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my own, catalogue, save, completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my own, catalogue, remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of, suite, frame, put together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ungroup, part of, take apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimap, bird&apos;s eye, navigator, pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mouse, scroll, pan, settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>panel, owners, responsible, assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrange, tidy, only new, unplaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots, prioritise, choose, workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dots, clear, take away, again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beamer, show, room, second screen, slides, workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stand still, freeze, camera, stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme, beamer, bright, readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of letters, beamer, near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of letters, beamer, larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of letters, beamer, far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export, print, paper, share, hand out, poster, PDF, SVG, PNG, CSV, JSON, Excel, web page, report, audit, handbook, draw.io, agency, picture, image, drawing, slide, send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference, differences, diff, other version, copy, scenario, to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history, backup, go back, restore, recover, undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>combine, copies, take over, bring together, join, conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conflict, mine, theirs, resolve, disagree, merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline, who changed what, when, log, versions, earlier, past, restore, bring back, snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import, bring in, Excel, table, draw.io, ArchiMate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes since, patch, mail, small file, update, what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say, remark, discuss, reply, answer, ask, mention, note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threads, discussion, review, open points, replies, resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread, thread, review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>news, unread, since last time, changes of others, review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark as read, seen, done, news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be, plan, steps, balance, adopt, what will be, roadmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be, plan, draft, try out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standpoint, to be, plan, today, present, back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::CommentField</name>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::CommentSubject</name>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the short name of a rule, %2 what it found something about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::CommentText</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026 10:14&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a comment, and when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4</source>
        <extracomment>%1 is a name, %2 its kind, %3 &quot;open&quot; or &quot;resolved&quot;, %4 the identity of a thread</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::CommentsBox</name>
    <message>
        <source>Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people say of it; Ctrl+Alt+C writes a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n resolved</numerusform>
            <numerusform>%n resolved</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::CommentsPage</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments on what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;Open&quot;, &quot;New&quot; or the like, %2 how many threads are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has commented on anything yet. Ctrl+Alt+C comments on what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no such comments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1 (%2)</source>
        <extracomment>%1 is what comments are on, %2 its kind</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonMap</name>
    <message>
        <source>The map of what differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down: one after the other · Tab: to the map, there plus and minus and the arrows · Esc: back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what was after for before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is what a project was or is, %2 what it became or would become</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same, down to the last field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that differs is on a map. The list has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is new any more (Ctrl+Alt+S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What others changed was taken back since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is what a comment is about</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonReport</name>
    <message>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map, each thing that differs has a sign. What is gone stands where it stood, with a dashed line around it; what is pale is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same, down to the last field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Csv</name>
    <message>
        <source>The line stands above the table and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no header: each line was read as a tool&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was read as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed: all that follows was read as one cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier line has the same; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tools have this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as “%1” were read with the month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates such as “%1” were read with the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is not used: “%1” fills the same field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A price a month was taken times twelve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is not one department; the field was left open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cells such as “%1” were read as department and person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than two names: the others went to the note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first name was taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other tool bears this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines of this type are no tools and were left out.</source>
        <translation>
            <numerusform>%n line of this type is no tool and was left out.</numerusform>
            <numerusform>%n lines of this type are no tools and were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the names of tools. The first columns are: %1. If one of them does, say so with --map COLUMN=name, or with its number, as in --map 1=name. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also responsible: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not look like text. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more rows or columns, or a longer cell, than can be read safely. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool has no field “%1”. “martlet list fields” names them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column was left out, as asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is not used: it is not clear which field it fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say in which currency. Write it into the head of the column, such as “%1 (EUR)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not clear which amount it is, and in which currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a line of totals and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has more cells than the header; these were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long, or has characters that cannot be shown; it was shortened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a header, but no lines below it. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte, as damaged files and files that are no tables do. Nothing was read. Save the table as CSV once more and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of %n tools, category, vendor or layer were filled in as they usually are; they are marked as assumed.</source>
        <translation>
            <numerusform>Of %n tool, category, vendor or layer were filled in as they usually are; they are marked as assumed.</numerusform>
            <numerusform>Of %n tools, category, vendor or layer were filled in as they usually are; they are marked as assumed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an amount below zero with the minus right before its digits, such as “-500”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::DebtBox</name>
    <message>
        <source>marketing debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <extracomment>%1 is a number of points, %2 a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to ask about yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Differences</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How “%1” is known</source>
        <extracomment>%1 is a field, such as &quot;Owner&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key in “%1”</source>
        <extracomment>%1 is where things were imported from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken off “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved on “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>what a relation joins: &quot;HubSpot → Salesforce&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds %1</source>
        <extracomment>%1 is what a scenario adds</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes %1</source>
        <extracomment>%1 is what a scenario removes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a field, %2 the thing whose field a scenario changes</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Discussion</name>
    <message>
        <source>Comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to a comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete a comment on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve the comments on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the comments on %1 again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Document</name>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n items</source>
        <translation>
            <numerusform>Set “%1” of %n item</numerusform>
            <numerusform>Set “%1” of %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n cards</source>
        <translation>
            <numerusform>Move %n card</numerusform>
            <numerusform>Move %n cards</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation>
            <numerusform>Delete %n item</numerusform>
            <numerusform>Delete %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on the profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off the profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the places of the profile “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the profile “%1” its own places back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now: %2</source>
        <extracomment>%1 is the name of a rule, %2 a severity, %3 a department or the name of a thing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now for %3: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” as it is by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” for %2 as elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a limit of “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give “%1” its own limit back: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the rule “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the journey %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the view %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n cards off %1</source>
        <translation>
            <numerusform>Take %n card off %1</numerusform>
            <numerusform>Take %n cards off %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n cards on %1</source>
        <translation>
            <numerusform>Put %n card on %1</numerusform>
            <numerusform>Put %n cards on %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in “%2”)</source>
        <extracomment>%1 is what was done, %2 the name of a scenario</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the scenario %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the step %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date the step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the step %1 an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt %1 as the project as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt %1 up to the step %2 as the project as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the plan says of %1</source>
        <extracomment>%1 is the name of a thing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Draft</name>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Drawio</name>
    <message>
        <source>The shape holds others, so it was read as a frame, not as a tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shape has no name, or is only text, and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the page twice; the first counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot lead there, and stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that Martlet knows joins these two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line does not join two things that were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not in the drawing, and stays on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page “%1” is compressed, and cannot be unpacked: it is damaged or too large. Nothing was read from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page “%1”: %2</source>
        <extracomment>a page of a file, and what is wrong with it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n pages. Nothing was read from it.</source>
        <translation>
            <numerusform>The file has more than %n page. Nothing was read from it.</numerusform>
            <numerusform>The file has more than %n pages. Nothing was read from it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no page of draw.io. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n shapes and lines. Nothing was read from it.</source>
        <translation>
            <numerusform>The file has more than %n shape or line. Nothing was read from it.</numerusform>
            <numerusform>The file has more than %n shapes and lines. Nothing was read from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::EarlierPage</name>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026, 10:14&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none yet. Whenever this computer replaces the file, it keeps here what the file was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file was before this computer replaced it: the last 20, one an hour for a day, and one a day for a month. Looking at them changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, down: choose · Enter: compare with the map · Tab: to the map and what is different · Esc: back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Engine</name>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of this project is not used, so it cannot be checked. %1</source>
        <extracomment>%1 is a rule and why it is not used, in one sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FieldEditor</name>
    <message>
        <source>Different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: asked, and there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FieldGroup</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract and cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FigureSheets</name>
    <message>
        <source>What serves several of these counts for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours, shortened as much as can be</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people carry from tool to tool by hand: minutes a run, times runs a month, and what has to be done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 a month, at %2 an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a finding is about, %2 the short name of its rule</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No department known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on that day and still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on that day and no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What concerns several journeys counts for each of them, and what concerns none for none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rule asks something of each thing that it applies to. What nobody knows yet is no finding, but an open question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 answered</source>
        <extracomment>%1 is the marketing debt, %2 how much is answered, such as &quot;71 %&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketing debt of each snapshot. “Take a snapshot of the findings” in the menu “File” adds one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the live tools cost a year, as far as it is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of each finding that is not accepted: 5 for an error, 2 for a warning, 1 for information; twice that where something of criticality 3 or 4 is concerned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not known yet whether this is so: %2</source>
        <extracomment>%1 is a thing, %2 the title of a rule that may or may not hold for it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a figure is about, %2 the figure</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FigureView</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figure counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a heading, %2 how many lines follow</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Figures</name>
    <message>
        <source>No department known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No vendor known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No layer known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No category known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the scenario “%1” carried out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FilterBar</name>
    <message>
        <source>Colour by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colours, no filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these; once more: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 of %n shown</numerusform>
            <numerusform>%1 of %n shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Finding</name>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <extracomment>%1 is a kind of thing, such as &quot;Tool&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <extracomment>%1 is the name of a tool or anything else</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FindingDelegate</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FindingDetail</name>
    <message>
        <source>About this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of several kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Seen in %n places.</source>
        <translation>
            <numerusform>Seen in %n place.</numerusform>
            <numerusform>Seen in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are chosen.</source>
        <translation>
            <numerusform>%n finding is chosen.</numerusform>
            <numerusform>%n findings are chosen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario makes it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as a step of a scenario; the map itself stays as it is. Choose the scenario above the findings to see what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on this finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on this finding (Ctrl+Alt+C)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FindingsFilter</name>
    <message>
        <source>All; choose or type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FindingsModel</name>
    <message>
        <source>Start with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n findings</source>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>These go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of your own that are not used now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked (Ctrl+Shift+R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that are not used now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No findings. Add owners, connections and how data moves, and what is wrong shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the findings fits what is chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Fix</name>
    <message>
        <source>Say who: a person or a team of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which tool of the project to connect it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automate what is carried by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it to another tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan to automate it, in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes by a protected way; say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the personal data out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are leaving it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands alone on purpose; say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the tools on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the data whose record is to be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what protects the data there, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep data in the country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tool that is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how one notices, and what happens then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the record from similar data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what protects the data there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan to keep the data in the country, in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it the consent from another tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits for consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes another way; say which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tool of the map that it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which tool it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clean up the tag manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the map as a tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It costs nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the list to clean up, in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a direct flow, in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put these steps under one department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree how many hand-offs it may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask only once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it moves and what it carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the tools that the number comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the source that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link what stands behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is between people only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure it by a number we have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number for the whole journey; name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number for the stage; name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct what the numbers tell about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which tool it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let data flow from one step to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step needs no context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a monthly review; say who holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody who is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name an ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over everything to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a backup owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the day of the next audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We looked today, and it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which activity of the project to copy from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what is missing from another activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is done there, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which tool or activity of the project feeds the strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed the strategy from an insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace ways through spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw where its data comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an activity there; say what is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link what keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which data goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the human in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what shows that it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a direct way, in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody checks it before it goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hub instead of direct connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One way for the same data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One tool for one job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which change wins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which tool uses its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract goes on; say until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one flow one-way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data is meant to end here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the tool that takes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what to do without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the one that stays; the others leave, in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the two; the older one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate a hub, in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan its end, in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we stop using</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the right one; the other leaves, in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how much depends on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in at least one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the trial ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays; the trial is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the quota, or how much is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how often the data comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan how it feels better, in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we make better for customers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FixForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Flow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer&apos;s click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other relation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::FoldingBox</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Format</name>
    <message>
        <source>Martlet project as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of tools (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet of everything (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page that needs nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ArchiMate Open Exchange model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph for Graphviz (DOT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flowchart for Mermaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewals as calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Grouping</name>
    <message>
        <source>“%1” is not a tool. Only tools can be grouped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the tools that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group: name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of what is selected is in a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tools taken out of their group</source>
        <translation>
            <numerusform>%n tool taken out of its group</numerusform>
            <numerusform>%n tools taken out of their group</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is itself a part of what is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how they are grouped already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tools are parts of “%1” now</source>
        <translation>
            <numerusform>%n tool is a part of “%1” now</numerusform>
            <numerusform>%n tools are parts of “%1” now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools are parts of “%1” now. Tidying up brings them together.</source>
        <translation>
            <numerusform>%n tool is a part of “%1” now. Tidying up brings them together.</numerusform>
            <numerusform>%n tools are parts of “%1” now. Tidying up brings them together.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Gui</name>
    <message>
        <source>Last time Martlet ended while it was opening maps. So that this does not happen again, nothing is opened by itself this time. Work that is kept on this computer comes back as soon as you open its map.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::HandOnOptions</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views, each on pages of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 or A3, as needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A size of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the page in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the page in millimetres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the map is larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets below each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>glued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the findings at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times the pixels</source>
        <extracomment>a number such as 2; how many pixels a picture has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the reports of this project, whoever makes them; kept in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has the passphrase sees everything. While the copy is open, it can be read on that computer; what is exported from it is not protected. A short passphrase can be guessed, and a forgotten one cannot be recovered by anybody. The copy also opens with the program age, without Martlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::HandOnPage</name>
    <message>
        <source>Enter: save · Ctrl+P: print · Page Up and Down: turn the page · Esc: back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is handed on as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view in the form of a slide, and what it says as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings as the scenario “%1” would leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took nothing. The project is unchanged; a PDF can still be saved and printed from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: the view as a picture for a slide, and what it says as text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Handbook</name>
    <message>
        <source>Internal: names people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activity on the map yet. Draw what is done again and again, and say who does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody is responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quality standard is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order in which they build on each other: first what others need, then what is made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due or rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs without people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an activity, %2 what comes from it, or goes to it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Handout</name>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Hints</name>
    <message>
        <source>Type the next name and press Enter; “A -&gt; B” draws a connection as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To connect two cards, drag from the edge of one, or select it and press Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for these tools? Select one or several and press Ctrl+Shift+O.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8 goes to the next finding, and shows on the map what it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+K finds every card and every command by a few letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::HistoryBox</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who changed what, and when; not where the card stood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the last %n changes are listed.</source>
        <translation>
            <numerusform>Only the last change is listed.</numerusform>
            <numerusform>Only the last %n changes are listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project does not keep what was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the map, with everything that was done at the same time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::HistoryModel</name>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::HistoryPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of the day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the history shorter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was changed, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, person or what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose changes are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of which kind of thing are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history of everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the moment is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done at this moment, or is different since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all changes before %1 are kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a thing, %2 one of its fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No change is like that. Search for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this change did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it as it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>It changed nothing that is told any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is still as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values of this moment could not be followed back, because another copy has overwritten them.</source>
        <translation>
            <numerusform>%n value of this moment could not be followed back, because another copy has overwritten it.</numerusform>
            <numerusform>%n values of this moment could not be followed back, because another copy has overwritten them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of it could not come back, because what it belongs to is gone. Bring that back first.</source>
        <translation>
            <numerusform>%n of it could not come back, because what it belongs to is gone. Bring that back first.</numerusform>
            <numerusform>%n of it could not come back, because what it belongs to is gone. Bring that back first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, as one step that can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is as it was already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a moment: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n values as they were then</source>
        <translation>
            <numerusform>Make %n value as it was then</numerusform>
            <numerusform>Make %n values as they were then</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down: through time · with Shift: several steps · letters: search · Ctrl+Enter: compare · Enter: to what it did, to take it back · Esc: back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What differs, as a list that can be narrowed, on the map and as PDF (Ctrl+Enter). Choose several steps with Shift to compare the moment before them with that after them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen in the list (Enter); Ctrl+A chooses all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>%1 is a time, such as &quot;12 Nov 2026, 10:14&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are moments: a time, or the name of a snapshot</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps, from %1 to %2</source>
        <translation>
            <numerusform>%n step, from %1 to %2</numerusform>
            <numerusform>%n steps, from %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these changes did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the end they changed nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take %n values back</source>
        <translation>
            <numerusform>Take %n value back</numerusform>
            <numerusform>Take %n values back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::HistoryText</name>
    <message>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 its value</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 what it was, %3 what it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (new)</source>
        <extracomment>%1 is a kind of connection (&quot;Sends data to&quot;), %2 the name of what it leads to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (gone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 a time of the day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Impact</name>
    <message>
        <source>Nothing behind the touchpoint “%1” works as it does today (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that supports the activity “%1” works as it does today (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that keeps the promise “%1” works as it does today (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source of the metric “%1” works as it does today (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data goes from “%1” to “%2” any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” loses %2 (%3), and nobody is named as backup.</source>
        <extracomment>%1 is a thing, %2 people, %3 what they are to it, such as &quot;Owner, Technical owner&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is cut off from data that it gets today: %2.</source>
        <extracomment>%1 is a tool, %2 a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” is affected here: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ImpactPage</name>
    <message>
        <source>What is affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What if these %n go?</source>
        <translation>
            <numerusform>What if this goes?</numerusform>
            <numerusform>What if these %n go?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if “%1” goes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of vendor %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if all of vendor “%1” goes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its people as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if “%1” and its people go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who must be told: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ImpactWords</name>
    <message numerus="yes">
        <source>%n flows by hand stop as well; nobody has said yet how long they take.</source>
        <translation>
            <numerusform>%n flow by hand stops as well; nobody has said yet how long it takes.</numerusform>
            <numerusform>%n flows by hand stop as well; nobody has said yet how long they take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows stop</source>
        <translation>
            <numerusform>%n flow stops</numerusform>
            <numerusform>%n flows stop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools lose their data</source>
        <translation>
            <numerusform>%n tool loses its data</numerusform>
            <numerusform>%n tools lose their data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things have nobody to look after them</source>
        <translation>
            <numerusform>%n thing has nobody to look after it</numerusform>
            <numerusform>%n things have nobody to look after them</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing on the map depends on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are affected</source>
        <translation>
            <numerusform>%n touchpoint is affected</numerusform>
            <numerusform>%n touchpoints are affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are affected</source>
        <translation>
            <numerusform>%n activity is affected</numerusform>
            <numerusform>%n activities are affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises are affected</source>
        <translation>
            <numerusform>%n promise is affected</numerusform>
            <numerusform>%n promises are affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metrics are affected</source>
        <translation>
            <numerusform>%n metric is affected</numerusform>
            <numerusform>%n metrics are affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys are affected</source>
        <translation>
            <numerusform>%n journey is affected</numerusform>
            <numerusform>%n journeys are affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are affected</source>
        <translation>
            <numerusform>%n thing is affected</numerusform>
            <numerusform>%n things are affected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours a month are saved</source>
        <translation>
            <numerusform>%1 hour a month is saved</numerusform>
            <numerusform>%1 hours a month are saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours a month of work by hand are saved.</source>
        <translation>
            <numerusform>%1 hour a month of work by hand is saved.</numerusform>
            <numerusform>%1 hours a month of work by hand are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ImportReport</name>
    <message>
        <source>%1, line %2, %3</source>
        <extracomment>place in a file: file name, line number, column</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 is now “%3”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 was “%3” and is now “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing new. %n things are as they were.</source>
        <translation>
            <numerusform>Nothing new. %n thing is as it was.</numerusform>
            <numerusform>Nothing new. %n things are as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>a list such as &quot;Tools: 24, People: 8&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Changed %n values:</source>
        <translation>
            <numerusform>Changed %n value:</numerusform>
            <numerusform>Changed %n values:</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: moved on “%2”</source>
        <extracomment>a card, and the view on which it stands elsewhere now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1: %2 is “%3” in the project, which stays, and “%4” in the sheet</source>
        <extracomment>a thing, one of its fields, and two values of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided, because both have changed since the sheet was made:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Inspector</name>
    <message>
        <source>Details of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a card or a line on the map to see and change what is known about it. Select several to change them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet — assign…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes: %1</source>
        <extracomment>%1 is what happens then, such as &quot;2 flows stop&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments below are on the view as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::InspectorGroup</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <extracomment>%1 is a field whose value nobody has confirmed, such as &quot;Category&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::InventoryModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of a column and its unit: &quot;Notice (days)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of %2 stays as it is. %3</source>
        <extracomment>a field, whose it is, and why it stays as it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells</source>
        <translation>
            <numerusform>Change %n cell</numerusform>
            <numerusform>Change %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n items</source>
        <translation>
            <numerusform>Set “%1” of %n item</numerusform>
            <numerusform>Set “%1” of %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Set “%1” of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cells were left out, as there is no room for them here.</source>
        <translation>
            <numerusform>%n cell was left out, as there is no room for it here.</numerusform>
            <numerusform>%n cells were left out, as there is no room for them here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>%n cell pasted</numerusform>
            <numerusform>%n cells pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kind the table shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows with… (also “Owner: Anna”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind and how many there are of it: &quot;Tools (37)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 shown</source>
        <translation>
            <numerusform>%n of %1 shown</numerusform>
            <numerusform>%n of %1 shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Columns (%n hidden)</source>
        <translation>
            <numerusform>Columns (%n hidden)</numerusform>
            <numerusform>Columns (%n hidden)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to write · Ctrl+D: fill down · Ctrl+C, Ctrl+V: copy, paste · Delete: not known · Esc: back to the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ItemWorkbook</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column is not used: it is not clear which field it fills.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is of a kind that is not known, and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection needs both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be connected like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier line has the same; the first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is there twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been removed from the project since. To bring it back, undo that, or write it into a new row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was too long for a cell and is not all there, so it cannot come back. Change it in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another cell says “%1” for the same; that one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the answer is about is no longer in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows are no longer in the sheets. What they stood for stays in the project.</source>
        <translation>
            <numerusform>%n row is no longer in the sheets. What it stood for stays in the project.</numerusform>
            <numerusform>%n rows are no longer in the sheets. What they stood for stays in the project.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet of the file has anything in it. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this sheet was read; the others were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still missing</source>
        <extracomment>in a cell of a spreadsheet: something is to be written here</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be decided: in the project it has become “%1” since the sheet was made, and that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>in place of a field of an element: it is not there yet, or not there any more</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it joins is not in the project. Accept that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A spreadsheet deletes nothing. Delete it in the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not taken, because their column “Accept” does not say yes.</source>
        <translation>
            <numerusform>%n proposal was not taken, because its column “Accept” does not say yes.</numerusform>
            <numerusform>%n proposals were not taken, because their column “Accept” does not say yes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Json</name>
    <message>
        <source>The file is too large or too deep to be read safely. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid JSON: it goes wrong in line %1, column %2. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things in the file are wrong, and nothing was imported. With --partial the rest is taken.</source>
        <translation>
            <numerusform>%n thing in the file is wrong, and nothing was imported. With --partial the rest is taken.</numerusform>
            <numerusform>%n things in the file are wrong, and nothing was imported. With --partial the rest is taken.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was too long or held characters that cannot be shown; they are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name belongs here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no field of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an object of fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an object of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a list of cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A card needs the identity of an element, and x and y in numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity must be a text of at most %1 characters, without controls.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A relation needs both ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project has at most %1 things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is JSON, but not a Martlet project. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several things are called “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of a kind that cannot stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing with the identity or name “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These kinds cannot be joined like this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario cannot stand on itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The currency must be three letters such as EUR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a list of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an object of rules and their severities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an object of rules and the numbers of their limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else in the project has this identity: a new one was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity “%1” is that of %2 already.</source>
        <extracomment>%1 is an identity, %2 a place in a file such as elements[3]</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver needs the rule that it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no rule of that identity; what is said of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no limit of that name; what is said of it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no profile of that name; it is kept and does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said who accepts this; without a name it accepts nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount must not have more than two digits behind the point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept, and until then the default counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an object of profiles and lists of places, such as EU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule is kept, but not used. %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Martlet made this file. What this version does not know is kept and written back, but is not shown and not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither EU nor the code of a country such as DE; it is kept and does nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change names one of add, remove and item; an item comes with a field and its value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A newer version of Martlet made this file, and %n things in it are not known to this one. Nothing was imported. Bring it in with the newer version, or take the rest with --partial.</source>
        <translation>
            <numerusform>A newer version of Martlet made this file, and %n thing in it is not known to this one. Nothing was imported. Bring it in with the newer version, or take the rest with --partial.</numerusform>
            <numerusform>A newer version of Martlet made this file, and %n things in it are not known to this one. Nothing was imported. Bring it in with the newer version, or take the rest with --partial.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comment can hold %1 characters, and this one has %2. Shorten it, or make several of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Layout</name>
    <message>
        <source>The map could not be arranged. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arranging was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Ledger</name>
    <message numerus="yes">
        <source>%1 (%n not known)</source>
        <translation>
            <numerusform>%1 (%n not known)</numerusform>
            <numerusform>%1 (%n not known)</numerusform>
        </translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours by hand a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technology a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-offs by hand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ListPage</name>
    <message>
        <source>How the list begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: bring the list in · Tab: what the columns fill · Esc: back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above each column stands what it fills. Change what was not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line holds the headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines</source>
        <comment>a file or the clipboard</comment>
        <translation>
            <numerusform>%1: %n line</numerusform>
            <numerusform>%1: %n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %n tools</source>
        <translation>
            <numerusform>Add %n tool</numerusform>
            <numerusform>Add %n tools</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes back with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where both have changed, take what the sheet says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would come in with %1</source>
        <extracomment>the name of a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::MainWindow</name>
    <message>
        <source>Martlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer, but the file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last changes could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Martlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, by hand, unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is kept as “%1” in %2. Whatever you do is saved there by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martlet %1. Type to add a tool, Tab adds a connected one, drag from a chevron to connect, Ctrl+K finds everything, F8 goes to the next finding, Ctrl+0 shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 — Martlet</source>
        <extracomment>name of the view, name of the map
----------
name of the map, name of its file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. This window works on that file from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the map?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close and lose the latest changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot of the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if it goes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map is still being checked; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The findings of today are kept; from now on, what is new is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a tool, a person, a team or anything else that could go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture: tools in layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership: who looks after what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data: who holds and moves what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free: what you put on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view “%1” is gone; what it showed is still in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the cards to take off this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n taken off this view; still in the project</source>
        <translation>
            <numerusform>%n taken off this view; still in the project</numerusform>
            <numerusform>%n taken off this view; still in the project</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on no view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a view of ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what it is connected with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align left sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align right sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align upper sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Align lower sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidied up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the names of your tools, one on each line, and press Ctrl+V again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the connection end at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the connection begin at…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour and filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next connection of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous connection of the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels left of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels right of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels below the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New window on this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidy up the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again at start what was open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide people and teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no new cards: all cards of this view have been placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tools hold what they usually hold</source>
        <translation>
            <numerusform>%n tool holds what it usually holds</numerusform>
            <numerusform>%n tools hold what they usually hold</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of what this usually holds, or it is said already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the tool that is to become one of your own products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is one of your own products now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of your own products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer one of your own products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember as a known product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget this product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select on the map first what they are to own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That belongs to them already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the note into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it hold what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of its group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place new cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste as one note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present on the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector follows the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector follows the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector stands still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast on the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for a small room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for a large room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text for a hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The projector was taken away. F5 presents again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5 ends the presentation, Shift+F5 lets the projector stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The votes on this view are reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are on another map. Add them to this one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which “martlet salvage” lists.</source>
        <translation>
            <numerusform>And %n more, which “martlet salvage” lists.</numerusform>
            <numerusform>And %n more, which “martlet salvage” lists.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open what is sound as a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, what was sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martlet projects (*.martlet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differences</source>
        <extracomment>part of a file&apos;s name, such as &quot;Acme differences.pdf&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martlet maps (*.martlet *.martlet.age)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy without protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy that anybody can read is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a list, spreadsheet or drawing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, spreadsheets and drawings (*.xlsx *.csv *.tsv *.txt *.drawio *.xml *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1. Values changed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026, 10:14&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this open since %2. You can edit too; changes are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this open more than once. You can edit too; changes are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 have this open. You can edit too; changes are merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martlet maps (*.martlet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keep the last %n months</source>
        <translation>
            <numerusform>Keep the last %n month</numerusform>
            <numerusform>Keep the last %n months</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is older</source>
        <extracomment>%1 is &quot;Keep the last 3 months&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: drops %n changes, saves %2</source>
        <translation>
            <numerusform>%1: drops %n change, saves %2</numerusform>
            <numerusform>%1: drops %n changes, saves %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the history shorter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes before %1 can no longer be looked at or brought back. The map as it is stays, and so do the moments with a name and their days. This cannot be undone.</source>
        <translation>
            <numerusform>%n change before %1 can no longer be looked at or brought back. The map as it is stays, and so do the moments with a name and their days. This cannot be undone.</numerusform>
            <numerusform>%n changes before %1 can no longer be looked at or brought back. The map as it is stays, and so do the moments with a name and their days. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is shorter now, and so is the file when it is saved next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what is undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on the view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one thing to comment on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No comment is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That finding is there no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else has changed anything since you last looked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you last looked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is new any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martlet projects and changes (*.martlet *.martlet-changes *.age)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds changes of a project, and not a whole one. Open your copy of the project first, and then this file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that somebody has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between as-is and scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the scenario “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has a copy of the project opens the file there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What somebody accepts there comes back with “Open a list”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments in the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::MapView</name>
    <message>
        <source>Not placed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data → profile → trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goal → content → channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task → progress → risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metric → attribution → feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::MergeOutcome</name>
    <message>
        <source>another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays or goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both sides moved these cards; the same place wins everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted on one side, but needed by what the other side made, and so brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered by other projects, and not taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added on both sides under one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%n taken over</numerusform>
            <numerusform>%n taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::MergePage</name>
    <message>
        <source>1 mine · 2 theirs · 3 before · A ask somebody · Ctrl+A all · Enter: show on the map · Esc: back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before (3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask… (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For all rows that are chosen; bold is what shows now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over without asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whoever knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values to decide</source>
        <translation>
            <numerusform>%n value to decide</numerusform>
            <numerusform>%n values to decide</numerusform>
        </translation>
    </message>
    <message>
        <source>What copies of this project disagree on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was before is not known, or cannot be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refers to something that is in the project no more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3 or %4?</source>
        <extracomment>a field, its name and two values of it: &quot;Owner of HubSpot: Anna or Ben?&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The merge was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards that both sides moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back, because the other side needs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was added twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 one</source>
        <extracomment>%1 is an element that was there twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Moments</name>
    <message>
        <source>The project has no snapshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has these snapshots: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-03-31, no time such as 2026-03-31T14:30, and no snapshot. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::NameField</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::NoteField</name>
    <message>
        <source>Text of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: Shift+Enter begins a new line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::OddSettings</name>
    <message>
        <source>There is no rule “%1”, so its limits are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule %1 has no limit “%2”, so that is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” of the rule %2 must be a number from 0 to %3, so the usual %4 is used.</source>
        <extracomment>%1 is what a limit is about, %2 a rule, %3 and %4 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must not be more than “%2” (rule %3), so the usual %4 and %5 are used.</source>
        <extracomment>%1 and %2 are what two limits are about, %3 a rule, %4 and %5 numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the map is “%1”, so the severities that are set for it are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule “%1”, so the severity that is set for it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The severity of the rule %1 is none of off, info, warning, error, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile “%1”, so its places are not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places of the profile “%1” are no list, so the usual ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile “%1” names the place “%2”, which is neither EU nor the code of a country such as DE, so it is not used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::OfferList</name>
    <message>
        <source>What fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::OnePage</name>
    <message numerus="yes">
        <source>and %n more in your spreadsheet</source>
        <translation>
            <numerusform>and %n more in your spreadsheet</numerusform>
            <numerusform>and %n more in your spreadsheet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Output</name>
    <message>
        <source>This could not be made of the project as it is. Nothing was written, and the project is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are %1 points high, too small to be read on paper. Choose larger paper, or more sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who decide: figures, findings, what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who do the work: who does what, when, and how well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages for owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each person and team: what is theirs, and what is missing there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done with personal data, with its gaps (GDPR, Article 30).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody: one file that any browser opens, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For web pages and programs that draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet of everything (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To fill in and take back: a sheet for each kind, and the findings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of tools (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For spreadsheets; comes back with Open a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on drawing there; what changes comes back by import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ArchiMate model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs of architects; comes back by import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar of renewals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When contracts and trials end, and until when to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scripts and other programs; all of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For slides and chats, as sharp as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send, to print, to put on the wall; names can be searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in that folder already, and somebody may have filled it in. Nothing was written. Choose an empty folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit in short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the board: two pages with the figures and what to start with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet for one owner (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be filled in by one person or team; comes back with Open a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets for all owners (XLSX)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each person and team: what is missing, with cells to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by a passphrase only; with its history, where nothing is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of everything (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each kind of things and connections; each comes back with Open a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For others to go on with, without history: a project of its own, or, with parts left out, a copy that can be merged back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::OverviewMap</name>
    <message>
        <source>Overview map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole view, and a frame around what is in sight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere, turn the wheel to zoom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::OwnProducts</name>
    <message>
        <source>“%1” is larger than 1 MB. None of your own products were read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, a quote is opened in line %2 and never closed, so all that follows was read as part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has more than %2 products. Those from line %3 on were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more problems in “%1” are not listed.</source>
        <translation>
            <numerusform>%n more problem in “%1” is not listed.</numerusform>
            <numerusform>%n more problems in “%1” are not listed.</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because it names no product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because the name is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because an earlier line has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, line %2 has another name that is too long. That name was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, line %2 has another name that means an earlier product. That name was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In “%1”, line %2 has too many other names. The last ones were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read, so none of your own products are known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written. What was in it before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your own products were read from “%1”. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long to be remembered as a product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has %2 products already, and there is room for no more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::OwnRuleCard</name>
    <message>
        <source>What the rule is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new rule, not kept yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Your own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What falls short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule is not used now. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the project as it is, and cannot be changed here. It may come from a newer version of Martlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why you agreed on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters, in one sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do where it is not so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is true of %n; nothing falls short.</source>
        <translation>
            <numerusform>This is true of %n; nothing falls short.</numerusform>
            <numerusform>This is true of %n; nothing falls short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is true of %1; %n fall short.</source>
        <extracomment>%1 is a number of things</extracomment>
        <translation>
            <numerusform>This is true of %1; %n falls short.</numerusform>
            <numerusform>This is true of %1; %n fall short.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of %n it is not known yet.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1 Of %n it is not known yet.</numerusform>
            <numerusform>%1 Of %n it is not known yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what must be, and what falls short is shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::OwnerPages</name>
    <message>
        <source>Internal: names people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page for everybody who looks after something on the map: what is yours, what is missing there, and what depends on you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named for anything on the map yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are so many people on this map that what depends on each is left out. “martlet ask FILE without NAME” tells it of one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not named for anything yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found on what is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What depends on you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If what is yours stood still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nobody is named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on things that are nobody’s, or on the map as a whole. Agree on who takes each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is named for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::OwnerSheet</name>
    <message>
        <source>It is about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <extracomment>name of a sheet; %1 is a kind of things, such as &quot;Tools&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If what is yours stood still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is named for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Ownership</name>
    <message>
        <source>Give %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Give %n things to %1</source>
        <translation>
            <numerusform>Give %n thing to %1</numerusform>
            <numerusform>Give %n things to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::PagePreview</name>
    <message>
        <source>How it will look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::PanelTitle</name>
    <message>
        <source>Put the panel elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not open it (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::PastPane</name>
    <message>
        <source>Make it as it was then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is still as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is chosen in the list (Enter); Ctrl+A chooses all of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::PeoplePanel</name>
    <message>
        <source>People and teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a person or team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the map yet. Click the open circle of a card and type a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag somebody onto a card. Enter gives them what is selected on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, owns %n things</source>
        <translation>
            <numerusform>%1, owns %n thing</numerusform>
            <numerusform>%1, owns %n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Place</name>
    <message>
        <source>European Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greece</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::PlainFields</name>
    <message>
        <source>Nothing on the map bears this name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Printer</name>
    <message>
        <source>%1 could not be written. What was there before is unchanged. Choose another folder, or close the program that has the file open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be made. The project is unchanged; SVG and PNG still work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the name of a Martlet project, which an export never replaces. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written, because its folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written, because its folder cannot be looked into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written, because the picture would be too wide or too high. Arrange the map so that its cards stand closer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written, because there is no room left on the disk. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No font here shows %1: empty boxes will stand there. Install the package %2 and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not written, because its name is too long. Choose a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ProcessingRecord</name>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it lies, and safeguards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a data object, and what is known of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (special category)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody else on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, safeguard: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no flow on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n flows encrypted</source>
        <translation>
            <numerusform>%n flow encrypted</numerusform>
            <numerusform>%n flows encrypted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows not encrypted</source>
        <translation>
            <numerusform>%n flow not encrypted</numerusform>
            <numerusform>%n flows not encrypted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows: not known yet</source>
        <translation>
            <numerusform>%n flow: not known yet</numerusform>
            <numerusform>%n flows: not known yet</numerusform>
        </translation>
    </message>
    <message>
        <source>A working list made from the map. It is no legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools with personal data, by purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps, in red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is red is not known yet, or missing. Whether the list is complete, and what the law asks besides, somebody who knows the law has to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool on the map is known to have personal data yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor: not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 as vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processing agreement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safeguard for %1: not known yet</source>
        <extracomment>a tool in a third country</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Profile</name>
    <message>
        <source>Workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>European Union: GDPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia: 152-FZ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China: PIPL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For drawing together: what only needs forms to be filled in afterwards is mentioned, and no more than that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule with its usual weight. It counts where nothing else is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks harder about personal data: what it is kept for, and any border it crosses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks harder about AI: where nobody is in charge of it or looks over what it sends, that is an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does personal data go to a place that is not known to protect it as well, and is it noted what protects it there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is personal data first kept in Russia where it is collected, and is it noted what protects it elsewhere?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does personal data leave China, and is it noted what allows that?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1. A list to start from; it is no legal advice.</source>
        <extracomment>%1 is a month, such as “November 2025”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is checked with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: every rule stays as it is by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a rule, and how bad the profile says that its findings are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where two profiles disagree, the one further down in the list counts; what the project itself says counts more than any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where personal data may go without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is collected is to be kept in %1 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the places it has by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Projector</name>
    <message>
        <source>Projector — Martlet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Proposal</name>
    <message>
        <source>%1  – changed here as well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ProposalPage</name>
    <message>
        <source>Enter: write a file with these changes · Esc: back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 leave · 2 take · Ctrl+A all · Enter: take what is marked · Esc: back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since today in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the snapshot “%1”</source>
        <extracomment>%1 is the name of a snapshot, such as &quot;Audit of May&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since somebody&apos;s copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the copy %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken, in place of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left: you changed it too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have all of these changes already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a file of changes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed here as well</source>
        <extracomment>%n values are different, and both sides have changed them</extracomment>
        <translation>
            <numerusform>%n of them changed here as well</numerusform>
            <numerusform>%n of them changed here as well</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n changes</source>
        <translation>
            <numerusform>Take %n change</numerusform>
            <numerusform>Take %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Take changes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken</source>
        <translation>
            <numerusform>%n change taken</numerusform>
            <numerusform>%n changes taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left; open the file again to take them.</source>
        <translation>
            <numerusform>%n left; open the file again to take it.</numerusform>
            <numerusform>%n left; open the file again to take them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a spreadsheet of proposals…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, so that next time you can begin with what was sent last. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since what you sent on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since what you sent to %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Protection</name>
    <message>
        <source>The file is protected by a key and not by a passphrase. Open it with the program age first, and then what comes out with Martlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected, but damaged at its beginning, or cut off. It cannot be opened; ask for it again, or take an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for more memory than Martlet spends on a passphrase. It was not opened, to be on the safe side; the program age can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is another one, or the file is damaged at its beginning. Check capitals and the layout of the keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is right, but the file is damaged, cut off or was changed. It cannot be opened; ask for it again, or take an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::QuestionPage</name>
    <message>
        <source>Back to the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the findings (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Redaction</name>
    <message>
        <source>Person %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 in the copy, %3 left out</source>
        <extracomment>%1 is a field or a kind of things, %2 and %3 are numbers</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortened: %1</source>
        <extracomment>%1 is a name or a text in which something was replaced by an ellipsis</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>single elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::RedactionCard</name>
    <message>
        <source>Number people instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this choice is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without these fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without what carries one of these tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of your own that leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who it is for, such as an agency&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names something that this version of Martlet does not know. To be safe, all topics are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this project. What you change here can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you change here counts for now. Under a name it stays in the project.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::RedactionChoice</name>
    <message>
        <source>Who it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What leaves and what does not, one by one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ourselves: all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what leaves…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::RedactionProfile</name>
    <message>
        <source>For an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way to leave things out that is called “%1”. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field and the kind of things whose field it is, such as “Vendor (Tools)”</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::RedactionTopic</name>
    <message>
        <source>Costs and amounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>costs, seats, quotas, targets, the hourly rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names of people, and what they own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feelings and votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how customers feel, and what a workshop voted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes, runs, and how much is done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personal data, agreements, places, consent, purposes, retention, encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, questions and comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes, sticky notes, questions, comments, tags, links to procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what imports saw on web sites, in invoices and in other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends of contracts and trials, notice, renewals, how long people are there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What imports saw</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Redactions</name>
    <message>
        <source>Keep the choice “%1” of what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the choice “%1” of what leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the choice “%1” of what leaves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::RelationsBox</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of the new connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to connect it with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is new in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two cannot be connected so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are connected already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ReportPrinter</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: part %2 of %3</source>
        <extracomment>%1 is a view that is drawn in parts, such as &quot;2 of 4&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ReportWords</name>
    <message>
        <source>Marketing system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Reports</name>
    <message>
        <source>Audit of the marketing system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handbook of activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages for owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of processing activities (GDPR, Article 30)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from which some things were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketing system in short</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Rule</name>
    <message>
        <source>Hand-offs and manual work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live data flow that a person carries, or a hand-off that is not automatic. How bad it is depends on the hours a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people carry by hand comes late, with mistakes, and stops when they are away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note how long it takes and how often it happens, then automate what costs most; accept the rest with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below this it is information only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this on it is an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool, a touchpoint, a metric or a promise without an owner. Not decided while a question about it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it stops, costs more or raises a question, there is no one to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person or team that answers for it, or ask the department that uses it most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to name an owner for a tool on trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is connected to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool, with all its parts, that exchanges data with no other tool, supports no touchpoint or activity, is the source of no metric and fulfils no promise, and that does not stand alone on purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not connected keeps its own truth about customers, and nobody notices when it stops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect it to the tools it exchanges data with. If it stands alone on purpose, say why; if nobody needs it any more, plan to leave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to connect a tool that was just drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live data flow that a person carries and that holds data whose sensitivity is personal or special.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of personal data end up in mailboxes and downloads, where nobody can delete them or tell who read them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a machine carry it, leave the personal data out, or send it by a protected way and say which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptances that accept nothing now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People carry data from “%1” to “%2” by hand; how long it takes is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” to “%2”, people pass the work on without a fixed way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1” to “%2”, people pass the work on by hand (%3).</source>
        <extracomment>%3 is the way: Ticket, Mail, Chat, Meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no owner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no owner yet; its criticality is %2 of 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes into “%1” and nothing comes out of it; no touchpoint, activity, metric or promise rests on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data (%1) goes from “%2” to “%3” by hand.</source>
        <extracomment>%1 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” uses AI that speaks to customers on its own, and nobody checks what it says before it goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” uses AI with personal data, and what it makes reaches customers without anybody checking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” uses AI, and what it makes reaches customers without anybody checking it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI speaks to customers unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool that uses AI, supports a touchpoint or sends data to a tool that sends to customers, and has no review step. An error where it handles personal data or acts alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers take its word for yours, also where it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let somebody check what goes out, at first all of it and later samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” uses AI, and nobody is named who answers for what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” uses AI, and the map does not say which data it works with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” uses AI; nobody is named who answers for what it does, and the map does not say which data it works with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI without a named human or known input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool that uses AI and has no human in charge, no data flow that comes in, or one of which it is not said what it carries. An error where it supports a touchpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it says or decides something wrong, nobody can tell why, or put it right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person who answers for it, and note which data it gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” rests on the data that goes from “%1” to “%2”, and there is no plan for when it fails.</source>
        <extracomment>%3 is a touchpoint or a metric</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%3” rests on the data that goes from “%1” to “%2”, and nobody watches whether it arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An important pipe, and nobody would notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live automatic flow that is not monitored or has no plan for failure, to a tool that is the source of a metric, or from which data reaches, not by hand, a tool that supports a touchpoint of criticality 3 or 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it stops at night, customers notice first, and the numbers are wrong until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have somebody told when it stops, and write down what to do then; the technical owner knows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who notices when “%1” stops, and what happens then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept in %n tools (%2), and none of them is named as the one that is right.</source>
        <translation>
            <numerusform>“%1” is kept in one tool (%2), and it is not named as the one that is right.</numerusform>
            <numerusform>“%1” is kept in %n tools (%2), and none of them is named as the one that is right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For “%1”, %n tools are each named as the one that is right: %2.</source>
        <translation>
            <numerusform>For “%1”, one tool is named as the one that is right: %2.</numerusform>
            <numerusform>For “%1”, %n tools are each named as the one that is right: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single source of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core data that two or more live tools keep, where no tool is its authority, or several are for the same part of it. An error for customers, consent and orders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two tools disagree about a customer or an order, nobody can say which one is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tool that is right; the others keep copies. If several are right, each for a part, name the parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the tag manager, one tag is marked “%1”: %2.</source>
        <extracomment>%1 is what is odd, such as &quot;Paused&quot; or &quot;No trigger&quot;, %2 a name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the tag manager, %n tags are marked “%1”: %2.</source>
        <extracomment>%1 is what is odd, such as &quot;Paused&quot; or &quot;No trigger&quot;, %2 a list of names</extracomment>
        <translation>
            <numerusform>In the tag manager, one tag is marked “%1”: %2.</numerusform>
            <numerusform>In the tag manager, %n tags are marked “%1”: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence against the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead or doubtful tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of the tag manager that are paused, have no trigger, have ended, share an identity, are HTML of their own, do not ask for consent or are not used. One finding for each of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten tags slow the site down, count twice, or send data that nobody wanted to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which tools they belong to and ask their owners; remove what nobody needs, and ignore what is meant to be so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your site loads “%1”, and no tool on the map stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your site loads “%1”, brought in by “%2”, and no tool on the map stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your site, not on your map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that a recording of your site has seen, that is not your own and not ignored, and that belongs to no tool on the map. Fonts and delivery networks are ignored unless said otherwise. An error for advertising, social media and customer data that was brought in by something that was brought in itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody has on the map nobody has checked: what it costs, what it takes along, who let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to the map, say which tool it belongs to, or ignore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs money, says the map, but no bill for it has been seen since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the seats paid for in “%1”, few are used: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” costs money, says the map, but no bill for it has been seen since %2, and few of its seats are used: %3 of %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance pays for “%1”, and no tool on the map stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People sign on to “%1”, and no tool on the map stands for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid or used, but not mapped, and the reverse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line from finance or sign-on that belongs to no tool on the map and is not ignored; a live tool with a cost that finance has not paid for of late, where lines from finance have been matched; or a live tool of whose paid seats few are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the map and the bills disagree, money is spent on something that nobody looks after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing or say which tool it is; note what costs nothing, and plan to leave what nobody uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool with a cost is paid for within this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the paid seats that should be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” renews by itself, the last day to cancel was %2, and no decision is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” renews by itself unless it is cancelled by %2, and no decision is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal trap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool whose contract renews by itself, without a noted decision, when the last day to cancel is near or over. An error from a week before that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever misses the day pays for another term, whether anybody still needs the tool or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide whether to keep it, talk about the price or leave, and note the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long before the last day to cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the recording “%1” of your site, others load %2 % of its bytes.</source>
        <extracomment>%1 is the name of a file, %2 a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In the recording “%1” of your site, %n vendors load something.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>In the recording “%1” of your site, one vendor loads something.</numerusform>
            <numerusform>In the recording “%1” of your site, %n vendors load something.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the recording “%1” of your site, %n vendors load %2 % of its bytes.</source>
        <extracomment>%1 is the name of a file, %2 a number</extracomment>
        <translation>
            <numerusform>In the recording “%1” of your site, one vendor loads %2 % of its bytes.</numerusform>
            <numerusform>In the recording “%1” of your site, %n vendors load %2 % of its bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site carries too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A recording of your site with too many vendors besides yourself, or in which too large a part of all bytes is theirs. What is ignored counts as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them makes the site slower for customers, and any of them can stop it or read along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through the list with the owners of the tools, the heaviest first, and remove what nobody misses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As many vendors may be on the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As much of the site may be theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “%1”, customers give “%2” at “%3” and are asked for it again at %4; nothing carries it from one to the other.</source>
        <extracomment>%4 is a list of touchpoints</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On “%1”, customers have to say again what they said before, where one step passes them on to the next: %2.</source>
        <extracomment>%2 is a list of pairs of touchpoints, such as &quot;Chat → Checkout and Form → Call&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is asked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps of a journey, one behind the other, that ask for the same data, with no data flow that carries it from a tool of the first to a tool of the second; or a hand-off at which customers repeat themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers who say the same thing twice notice that we do not talk to each other, and two answers seldom agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the answer from the first step to the later one, or leave the second question out. If we ask again on purpose, to confirm, accept it and say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something goes from “%1” to “%2”, but it is not said what, or how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said how data gets from “%1” to “%2”: by machine or by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said what data goes from “%1” to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We do not know how it moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live data flow of which it is not known how it moves, or what it carries. Worse between two departments, and where an end holds personal data. Not decided while a question about it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can keep, mend or protect a connection that nobody can describe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner of either tool, and note how it moves and what it carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes along “%1”, and how does it get there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On “%1”, customers are handed on %n times, %2 of them by hand; the target is %3 at most.</source>
        <translation>
            <numerusform>On “%1”, customers are handed on once, %2 of them by hand; the target is %3 at most.</numerusform>
            <numerusform>On “%1”, customers are handed on %n times, %2 of them by hand; the target is %3 at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On “%1”, customers are handed on %n times, %2 of them by hand; more than %3 is a lot.</source>
        <translation>
            <numerusform>On “%1”, customers are handed on once, %2 of them by hand; more than %3 is a lot.</numerusform>
            <numerusform>On “%1”, customers are handed on %n times, %2 of them by hand; more than %3 is a lot.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many hand-offs in one journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journey of two steps or more on which customers are handed on more often than its target says, or more often than usual where it has none. A hand-off is two steps that a hand-off joins, or that follow each other in different departments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At each hand-off customers wait, and something of what they said gets lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put steps that follow each other under one team, or agree how many hand-offs this journey may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this a journey without a target is fine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this on it is a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>People carry “%1” from “%2” to “%3” by hand %n times in a row, by way of %4.</source>
        <extracomment>%1 is what is carried, %2 and %3 are tools, %4 is a list of tools</extracomment>
        <translation>
            <numerusform>People carry “%1” from “%2” to “%3” by hand, by way of %4.</numerusform>
            <numerusform>People carry “%1” from “%2” to “%3” by hand %n times in a row, by way of %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two or more live data flows, one behind the other, over which people carry the same data by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time somebody carries data on, it gets older and new mistakes come in, and the last one to get it cannot tell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the data go straight from the first tool to the last one, and spare the stops between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is learned about customers at “%1” (%2) does not get to “%3” (%4).</source>
        <extracomment>%1 and %3 are touchpoints, %2 and %4 lists of the tools behind them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys and metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context is lost between steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps that follow each other, with no way for data from a tool of the first to a tool of the second over a few data flows, unless the second needs no context. Information only where it is not known whether it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer goes on as one person, and is met as a stranger at the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let what is known go along from the tools of the first step to those of the next, or say that the step needs no context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many data flows it may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no owner yet, and no number tells how it goes as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey “%1” has no owner yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number tells how “%1” goes as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journey nobody answers for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journey without an owner, or that no metric of the scope journey or business measures. Not decided while a question about it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each department looks after its own step, and what customers go through in between is nobody&apos;s matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who answers for the journey from its first step to its last, and one number by which to see whether it gets better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers meet us at “%1”, but no tool and no activity on the map stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint with nothing behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A touchpoint that no live tool and no activity supports, and that is not between people only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something goes wrong here, nobody can say which tool to look at, or whom to call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the tool or the activity that makes it happen, or say that it is between people only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leads from what measures, in the layer Evaluation, back to what plans, in Insight and Strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way back from measuring to planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a map of several tools in several layers, no way over data flows and activities from the layer Evaluation to the layers Insight or Strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured changes nothing, and the next plan repeats what did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a regular review: somebody who brings the results to those who plan, by word of mouth to begin with, each month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller maps are left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps of fewer layers are left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not said which tool “%1” comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes from %n tools (%2), and it is not said which one counts.</source>
        <translation>
            <numerusform>“%1” comes from one tool (%2), and it is not said that it counts.</numerusform>
            <numerusform>“%1” comes from %n tools (%2), and it is not said which one counts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different definitions of “%1”.</source>
        <translation>
            <numerusform>There is one definition of “%1”.</numerusform>
            <numerusform>There are %n different definitions of “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number with no source, or with two truths</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A metric that comes from no live tool, or from several of which none is the leading one; or metrics of the same name with different definitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people bring two figures to the same meeting, and the hour goes on whose is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which tool the number comes from, or which of several counts; where definitions differ, agree on one or give the numbers different names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is measured on “%1” is about single channels (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only channel metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journey that is measured, itself or at its touchpoints, by metrics of the scope channel and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every channel can reach its number while customers never reach what they came for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one number that tells whether customers get to the end, or correct the scope of one that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do “%1” (%2) and “%3” (%4) pull against each other? Pay hangs on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do “%1” (%2) and “%3” (%4) pull against each other?</source>
        <extracomment>%1 and %3 are numbers that are measured, %2 and %4 the departments of each</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments pull in opposite directions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two metrics of different departments that are marked as a conflict; or that measure the same touchpoint or journey and often get in each other&apos;s way: shorter or more calls and satisfaction, more leads and better leads, lower cost and more reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When each side does what it is measured by, the customer pays for it, and both sides are right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk it over with both departments: agree on one number they share, or say why there is no conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing measures the stage “%1” of “%2” (%3).</source>
        <extracomment>%1 is a stage of the journey %2, %3 a list of touchpoints</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage nobody measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stage in which a journey has touchpoints, none of which a metric measures, and no metric of the scope stage measures the journey. Not decided while a question about the journey is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where customers drop out without being counted, nobody knows what to mend first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number for the stage, such as how many customers get through it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” uses %n tools, and nobody there is named whom others can ask about them.</source>
        <translation>
            <numerusform>“%1” uses one tool, and nobody there is named whom others can ask about it.</numerusform>
            <numerusform>“%1” uses %n tools, and nobody there is named whom others can ask about them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” to %n other departments, and nobody there is named whom they can ask about it.</source>
        <translation>
            <numerusform>Data goes from “%1” to one other department, and nobody there is named whom it can ask about it.</numerusform>
            <numerusform>Data goes from “%1” to %n other departments, and nobody there is named whom they can ask about it.</numerusform>
        </translation>
    </message>
    <message>
        <source>A department without an ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A team on the map whose department uses several live tools, or sends data to several other departments, and that has no integration ambassador.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nobody speaks for a department, changes to what it shares with others surprise everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one person there who knows these tools and whom the other departments can ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From so many live tools on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or from so many other departments on that its data goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data goes from “%1” to “%2” by itself, and nobody looks after this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data goes by itself from “%1” (%2) to “%3” (%4), and nobody on either side looks after this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” serve the same journey; data goes from one to the other by itself, and nobody looks after this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection without a keeper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live automatic data flow without an owner that crosses departments, carries personal data, or joins two tools that support the same journey. An error where it is an own API connection with personal data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that nobody looks after stops quietly, and the two sides learn of it from customers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree who looks after it: the owner of one of the two ends is the first to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after the connection “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map was to be gone through by %1; that day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as the owner of this map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as the owner of this map, and the day on which it was to be gone through (%1) has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody answers for the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project has no owner, or the day of its next audit has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map that nobody keeps is wrong within half a year, and nobody notices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name who keeps the map, and set the day on which to go through it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For so long after the beginning it is information only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the map says about “%1” is only assumed; its criticality is %2 of 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is %n days since somebody last checked what the map says about “%1”.</source>
        <translation>
            <numerusform>It is one day since somebody last checked what the map says about “%1”.</numerusform>
            <numerusform>It is %n days since somebody last checked what the map says about “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was drawn %n days ago, and nobody has said since that it is still so.</source>
        <translation>
            <numerusform>“%1” was drawn yesterday, and nobody has said since that it is still so.</numerusform>
            <numerusform>“%1” was drawn %n days ago, and nobody has said since that it is still so.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked for a long time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool that nobody has checked for a long time, or whose criticality is 3 or 4 and about which the map only holds assumptions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An old map looks as sure as a new one, and decisions are made on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the owner whether everything still holds, correct what does not, and note the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time after which to look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for tools of criticality 3 or 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a tool that was just drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 answers for %n tools that much depends on (%2), and nobody is named to stand in for any of them.</source>
        <translation>
            <numerusform>%1 answers for one tool that much depends on (%2), and nobody is named to stand in for it.</numerusform>
            <numerusform>%1 answers for %n tools that much depends on (%2), and nobody is named to stand in for any of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers for %n tools that hold others together (%2), and nobody is named to stand in.</source>
        <translation>
            <numerusform>%1 answers for one tool that holds others together (%2), and nobody is named to stand in.</numerusform>
            <numerusform>%1 answers for %n tools that hold others together (%2), and nobody is named to stand in.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person holds it together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person who owns, without a backup owner, several live tools of criticality 3 or 4, or one on which everything hangs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A holiday or a good offer from elsewhere is enough, and nobody knows how these tools are run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a backup owner for each of these tools, and let the two look through them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From so many tools of criticality 3 or 4 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has left (last day: %2) and is still named for %n things: %3.</source>
        <extracomment>%1 is a person, %2 a day, %3 a list of names</extracomment>
        <translation>
            <numerusform>%1 has left (last day: %2) and is still named for one thing: %3.</numerusform>
            <numerusform>%1 has left (last day: %2) and is still named for %n things: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person whose last day is over and who is still named as owner, technical owner, backup owner, human in charge or responsible of something that is not gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When something breaks, the call goes to somebody who is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree with the team who takes over, and hand over everything in one step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag sends personal data (%3) from “%1” to “%2” without waiting for the customer&apos;s consent.</source>
        <extracomment>%3 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data (%3) goes from “%1” to “%2” for marketing, and nothing holds back those who have not agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag or campaign before consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live flow of personal data that is a tag on the page or serves marketing, and where consent is not enforced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who said no, or have not been asked yet, are followed or written to all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have it wait for consent, and note so once it does; the tag manager shows which tags do not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” writes to people or gets their data, and it is not said how it learns who has agreed to that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool on the map is named as the one that knows who has agreed to what, so it is not said how these know it: %1.</source>
        <extracomment>%1 is a list of tools</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent does not reach the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool for e-mail, SMS, push messages, messengers, advertising or social media that receives personal data, or supports a touchpoint and is not known to hold none, and that no way of flows carrying consent leads to from its authority. One finding where consent has no authority at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever has said no and gets a message all the same will trust no other promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which tool knows who has agreed, and draw how that reaches the sender; if it is checked in another way, accept this and say how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data (%5) goes from “%1” in %2 to “%3” in %4, and it is not said what protects it there.</source>
        <extracomment>%2 and %4 are codes of countries, %5 is a list of data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” takes in personal data from people, and it is not said that the data is first kept in %2.</source>
        <extracomment>%2 is the code of a country</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data crosses a border without a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live flow of personal data between tools whose data lies in different countries, to one that the profile does not name and that has no safeguard. With the Russian profile also a tool that captures personal data and does not keep it in Russia. Off without a profile that turns it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many laws want to know what protects people&apos;s data in another country before it goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note what protects the data there, such as contract clauses, or plan to keep it in the country; a lawyer knows what is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noted yet for “%1”: %2.</source>
        <extracomment>%2 is a list of field names, such as &quot;Purpose and Kept for&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of processing has holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal or special data that a live tool keeps or a live flow carries, without purpose, legal basis, time it is kept, or the people it is about. Purpose and legal basis may stand on all of its flows instead. An error without purpose or legal basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers and authorities may ask why you have their data, and the answer should not have to be invented then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what is missing, or copy it from data that is used in the same way; a lawyer knows which legal basis is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data (%1) goes from “%2” to “%3” without encryption.</source>
        <extracomment>%1 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live flow of personal or special data that is not encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes unprotected can be read by anyone on the way, and its loss has to be reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt it or send it another way, and note so; whoever keeps the connection knows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” holds personal data, and no agreement about it with the vendor (%2) is noted.</source>
        <extracomment>%2 is the name of a firm</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor without a contract for data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool of a vendor that does not run on own machines and keeps personal data, whose processing agreement is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an agreement nobody has promised what happens to your customers&apos; data there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the legal department for the agreement, and note it once it is signed or not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there an agreement about personal data with the vendor of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” into the spreadsheet “%2” and back; %n of its connections are carried by hand.</source>
        <translation>
            <numerusform>Data goes from “%1” into the spreadsheet “%2” and back; one of its connections is carried by hand.</numerusform>
            <numerusform>Data goes from “%1” into the spreadsheet “%2” and back; %n of its connections are carried by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” through the spreadsheet “%2” to “%3”; %n of its connections are carried by hand.</source>
        <translation>
            <numerusform>Data goes from “%1” through the spreadsheet “%2” to “%3”; one of its connections is carried by hand.</numerusform>
            <numerusform>Data goes from “%1” through the spreadsheet “%2” to “%3”; %n of its connections are carried by hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand through a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live spreadsheet that gets data from a tool and passes data on to a tool, with at least one of these connections carried by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In between, figures are mistyped, filtered and forgotten, and nobody can tell which version counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the two tools exchange the data directly, and keep the spreadsheet for looking at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing on the map belongs to “%1”, while %n tools and activities belong to the other layers.</source>
        <translation>
            <numerusform>Nothing on the map belongs to “%1”, while one tool or activity belongs to the other layers.</numerusform>
            <numerusform>Nothing on the map belongs to “%1”, while %n tools and activities belong to the other layers.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer of the project to which no live tool and no activity belongs, once enough others are placed. Not decided while the layer of some is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either something is missing on the map, or nobody does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what is done there, even if it is a meeting; if it is not yours to do, say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once so many tools and activities have a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tools and activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool and no activity keeps the promise “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shows that the promise “%1” is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tool and no activity keeps the promise “%1”, and nothing shows that it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promise that no live tool and no activity fulfils, or for which there is no proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers believe what is promised, and notice first when nobody keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link the tool or activity that keeps it, and note what shows that it does; otherwise take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not say yet: %2.</source>
        <extracomment>%2 is a list of fields, such as &quot;Responsible and Deliverable&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step nobody can hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An activity for which it is not said who is responsible, when it is due, what comes out, or what is good enough. A warning where three of these are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever does it carries it in the head, and the next one starts from nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the one who does it for these few words, or copy them from an activity like it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategy (%1) rests on no insight: nothing of that layer is on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of the %n tools and activities that bring insight, none leads to the strategy (%1).</source>
        <translation>
            <numerusform>The one tool or activity that brings insight does not lead to the strategy (%1).</numerusform>
            <numerusform>Of the %n tools and activities that bring insight, none leads to the strategy (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Strategy without insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live tools or activities of the strategy layer, to none of which a way leads from the insight layer: over data flows, what activities feed, and tools that support activities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans that learn nothing about customers repeat last year with other dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw what the planning really looks at, and where it comes from; if it looks at nothing, feed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In so many layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is gone, but these still rest on it: %2.</source>
        <extracomment>%2 is a list of tools, touchpoints and activities</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are leaving “%1”, and no tool is named to take over. These rest on it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contract of “%1” ends on %3 and does not renew by itself. These rest on it: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built on something that is going away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool that is leaving or gone, or whose contract ends soon and does not renew by itself, without a replacement, while a live tool gets data from it or a touchpoint or activity is supported by it. It is an error if the tool is gone or the contract ends within 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day it is switched off, everything that rests on it stops too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the tool that takes over, extend the contract, or plan what moves where before the day comes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time before a contract ends in which to say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only “%1” joins the tools around “%2” with those around “%3”; without it, %n tools are cut off from the rest.</source>
        <translation>
            <numerusform>Only “%1” joins the tools around “%2” with those around “%3”; without it, one tool is cut off from the rest.</numerusform>
            <numerusform>Only “%1” joins the tools around “%2” with those around “%3”; without it, %n tools are cut off from the rest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “%1”, these have no connection at all: %2.</source>
        <extracomment>%2 is a list of tools</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” asks customers for “%2” and is joined with “%3”, where that is kept, only through “%4”.</source>
        <extracomment>“Shop” asks customers for “Contact” and is joined with “CRM” … only through “Hub”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything hangs on one tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool without which the tools around it fall apart into several groups, or several of them have no connection at all, or one that customers meet is cut off from where its data is kept; and its criticality is not known or no fallback is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this one tool fails, changes its price or loses its expert, data stops everywhere behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how critical it is, and note what you would do for a week without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that make a group worth naming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools left without any connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gets data from %2, but passes nothing on; no touchpoint, activity or metric uses it.</source>
        <extracomment>%2 is a list of tools, such as &quot;Shop and CRM&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data goes in and never comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool that gets data and passes none on, supports no touchpoint or activity and is the source of no metric. Tools where data ends by nature, such as reports and those that send to customers, are left out, and those marked as end points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting data costs money and care, and so far nobody gains from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw who uses the data. If it is meant to end here, mark the tool as an end point; if nobody needs it, plan to do without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” exchanges data with %n tools, and nobody stands in for its owner.</source>
        <translation>
            <numerusform>“%1” exchanges data with one tool, and nobody stands in for its owner.</numerusform>
            <numerusform>“%1” exchanges data with %n tools, and nobody stands in for its owner.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” exchanges data with %n tools; of its %3 connections, nobody watches %2.</source>
        <translation>
            <numerusform>“%1” exchanges data with one tool; of its %3 connections, nobody watches %2.</numerusform>
            <numerusform>“%1” exchanges data with %n tools; of its %3 connections, nobody watches %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overloaded hub without care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool that exchanges data with far more tools than the others do, and that has no backup owner or most of whose connections nobody watches. It is looked for on maps of ten live tools or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much runs through it that a fault there is felt everywhere, and a holiday of its owner too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name somebody who stands in for its owner, and have its connections watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools it exchanges data with, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of its connections that may go unwatched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on the map twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” seem to be one tool under two names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same tool twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two live tools whose names are the same but for spaces and case, differ by a slip of the pen, or are known to mean the same product. Names that differ by a number or a region are left out, and so are tools of which one is part of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of what is known hangs on one entry and half on the other, so every answer about the tool is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the two into one. If they are different tools, accept that with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters by which the names may differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “%1” sends to “%2” reaches no touchpoint and no metric.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that serves no customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live automatic data flow into a tool that supports no touchpoint, is the source of no metric and passes data on to no tool that does. It is looked for as soon as there are some touchpoints on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each connection wants care and can fail; this one does so for nobody that is on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for, or plan to do without the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints that must be on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tools around “%1” exchange data over %2 direct connections, with no hub between them.</source>
        <translation>
            <numerusform>One tool around “%1” exchanges data over %2 direct connections, with no hub between.</numerusform>
            <numerusform>%n tools around “%1” exchange data over %2 direct connections, with no hub between them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spaghetti instead of a hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live tools that exchange data directly with one another, hubs left out, with far more connections than tools and none in the middle. It is a warning from two connections a tool on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change touches many connections at once, and each new tool makes it worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulate a hub in a scenario and compare how many connections are left to care for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct connections for each tool, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of them at one tool from which on it is a hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes round in a circle (%2), and it is not said which one tool holds the truth of it.</source>
        <extracomment>%2 is a way round: CRM → Mail → Shop → CRM</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” goes round in a circle (%2), and nothing says which change wins when it comes back to “%3”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same data (%1) goes both ways between “%2” and “%3”, and it is not said whose change wins.</source>
        <extracomment>%1 is a list of data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live automatic flows by which the same data comes back to where it started, while it has not exactly one source of truth, or nothing says which change wins on the way back into it. A single two-way flow is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old values overwrite new ones and records multiply, and no tool alone is to blame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the tool that holds the truth, make one of the flows one-way, or write down which change wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows in a loop, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There are %n tools of the category “%1”: %2.</source>
        <extracomment>%1 is a category such as &quot;CRM&quot;, %2 a list of tools</extracomment>
        <translation>
            <numerusform>There is one tool of the category “%1”: %2.</numerusform>
            <numerusform>There are %n tools of the category “%1”: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%3” works with %n tools of the category “%1”: %2.</source>
        <extracomment>%1 is a category, %2 a list of tools, %3 a department</extracomment>
        <translation>
            <numerusform>“%3” works with one tool of the category “%1”: %2.</numerusform>
            <numerusform>“%3” works with %n tools of the category “%1”: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three or more live tools of one category in one department, or two or more in the whole project where the category is CRM, customer data platform or automation. Modules of one suite count as one. Advertising, social networks, messengers, spreadsheets and reports are left out, since each serves its own end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each is paid for, learnt and connected by itself, and the customer&apos;s data is split among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare what each is used for. Choose the one that stays, or accept with a reason that they do different jobs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of one category in a department, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRMs, customer data platforms or automations in all, at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives the same data (%3) to “%2” directly, and once more by way of “%4”.</source>
        <extracomment>%3 is a list of data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” gives the same data (%3) to “%2” over %n connections.</source>
        <translation>
            <numerusform>“%1” gives data (%3) to “%2” over one connection.</numerusform>
            <numerusform>“%1” gives the same data (%3) to “%2” over %n connections.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pipes for the same data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tools of which one gives the same data to the other by two live ways: two direct flows, or a direct one and another through a hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two is right depends on which came last, so the same customer may look different every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the way that is to stay, and plan the end of the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not as your own rule asks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not as your own rule asks (%2).</source>
        <extracomment>%2 is a list of names of fields</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have agreed on this rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in what the rule asks for, or accept it with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of connected tools below which it is still a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that are ideas or gone, and those of which it is said that they use no AI. A link that a customer clicks is no input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in charge and data without a name count as missing, unless a question about the tool or the flow is open. Whether a tool uses AI at all stays an open question until somebody says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that only send within the firm, and those with a review step. What goes over a customer&apos;s click or to a tool that is gone reaches nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it uses AI, whether somebody reviews, or what the receiving tool does stays an open question. A review step that was asked about and is none is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is on trial, and no day is noted on which the trial ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trial of “%1” ended on %2, and nobody has said whether it stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A trial without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool on trial without a last day, or whose last day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning where the last day has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that have just been drawn, and tools that are live, leaving or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A last day that is not known is none, unless a question about the tool is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trials that nobody ends become tools that nobody chose, with data in them and an invoice behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the day on which you decide, or decide now: it stays, or it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When does the trial of “%1” end, and who decides?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to note when a new trial ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two ways for different data, there and back, and two ways of which both go through a hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a flow carries leaves the answer open where it could be the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools with a replacement, tools on which nothing rests, and contracts that renew by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A contract&apos;s end or renewal that is not known leaves the answer open where nothing else decides. A replacement that is not known is missing, unless a question about the tool is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool that is gone has no live flows, so what was drawn from it counts as long as the flow itself is not gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error for a criticality of 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections that nobody would miss: a few tools left alone, and tools with another way around. A noted fallback settles it where the criticality is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criticality that is not known is part of the finding. The answer is open only while a question about the tool is open and its fallback decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loops with a person or a customer&apos;s click in them, and flows that may not overwrite their target, if that is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a flow moves, what it carries or what part a tool has leaves the answer open. A rule for conflicts that is not known is missing, unless a question about the flow is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one finding for the tools that hang together by the same data, with one of the shortest loops: all loops are more than anybody wants to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modules of one suite, and what serves its own end: advertising, social networks, messengers, spreadsheets, reports and the category other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A category or a department that is not known leaves the answer open where it could make up the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports, archives and tools that send to customers, where data ends by nature, tools that are marked as end points, and tools that nothing goes into.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: a use that nobody has drawn is what this is about. A role or a category excuses only where it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in the project, but on none of its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool or an activity that is on none of the views of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects without views of their own, views that show all of a kind, and parts of a tool that is on a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: what is on a picture is always known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody sees is forgotten in every meeting, and then in every decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it on the view where people would look for it, or delete it if it is left over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that stand alone on purpose, tools with a connected part, ideas, what is gone, and what was drawn just now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection that nobody has drawn is what this is about. But while hardly any tool is connected the map is still a list, and the answer is open for all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without that, a list of tools that was just pasted would give a finding for each of its lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small groups, groups with a tool in the middle, and everything that runs through a hub. Several flows between two tools are one connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves the answer open. A tool is a hub where its role says so or, without one, its category.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finding is named after the tool with the most connections, so that it stays the same while others come and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has used %2 of the %3 that its contract includes, %4 percent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Near its limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool that has used most of the quota that its contract includes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning where the quota is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools without a quota, and those of which nobody knows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is used leaves the answer open, where a quota is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the limit messages stay unsent or the price jumps, mostly in the busiest week of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up how fast it grows, tidy up what nobody needs, or agree on more before it is urgent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the quota that may be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small maps, and hubs with a backup owner whose connections are mostly watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections of which it is not known whether somebody watches leave the answer open where they could make up the share. A backup owner that is not known is missing, unless a question about the tool is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names that differ only by a number or a region, short names with a slip in them, and tools of which one is part of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool without a name leaves the answer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short names two different letters mostly are two different products, such as Shopify and Spotify: two slips need eight letters, and one needs six.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps with few touchpoints, what people carry, and links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it moves leaves the answer open, unless the target is known to serve a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a flow in both directions either end may serve: what comes back is used too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints that are between people only, if somebody has said so, and those that an activity stands behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: support that nobody has drawn is what this is about. A tool whose status is not known counts as live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small maps, and projects whose own layers have no evaluation, insight or strategy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers with one live source, numbers of which one source leads, and numbers of one name with one definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A definition that is not known leaves the answer open where another number has the same name. Tools that are gone are no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps with one tool behind both, steps that need no context, and steps without a tool. Where the customer is asked twice, the rule of that name speaks instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: a way that nobody has drawn is what this is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also a link counts as a way, since a click can carry context along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys without any number, which are another rule&apos;s matter, and those with one number for a stage, the journey or the business.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope that is not known leaves the answer open, unless another number is known to tell about more than a channel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys with an owner and a number for the whole. Where all numbers are about channels, another rule speaks of them, and this one only asks for an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner that is not known is missing, unless a question about the journey is open. The scope of a number that is not known leaves the number open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error where the pay of both sides is known to hang on these numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of one department, numbers on different touchpoints, and pairs that are not on the list unless somebody marked them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department or a wanted direction that is not known leaves the answer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers feel bad at “%1” (%2 on a scale from −2 to 2), and no plan speaks of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pain without a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A touchpoint at which customers feel bad, and of which no step of a scenario speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning where they feel very bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints at which customers feel neutral or good, and those of which a scenario changes something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A feeling that nobody has asked about is no pain. While a question about the touchpoint is open, so is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers leave where it hurts, and everybody in the room knows the place already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what is to change there and who sees to it, and note it as a step of a scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can we do so that “%1” feels better?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages in which one touchpoint is measured, and journeys that a number of the scope stage measures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope or a stage that is not known leaves the answer open where it could be what is missing, and so does an open question about the journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises that a live tool or an activity fulfils and that have a proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proof that is not known is missing, unless a question about the promise is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities where all four are said. An owner will do where nobody is named as responsible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known is missing, unless a question about the activity is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps on which few things have a layer yet. What is an idea or gone fills no layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something live without a known layer may be what is missing, so the answer stays open. Having no layer on purpose is an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheets that only collect or only give, and those with automatic connections on both sides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it moves leaves the answer open where no other connection of the spreadsheet is by hand. A category that is not known is no spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps with few placed things or a single layer, and projects whose own layers have other names. One way that leads to one of them is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was to be answered by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” was asked %n days ago and has no answer yet.</source>
        <translation>
            <numerusform>“%1” was asked %n day ago and has no answer yet.</numerusform>
            <numerusform>“%1” was asked %n days ago and has no answer yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question that nobody answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question without an answer whose day has passed or, where it has none, that was asked some time ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that have an answer, whatever their day, and those that are not due yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is not known when it was asked or is due, the answer is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a question is open the map does not complain about what it asks, so an old one hides what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer it, ask somebody else, or delete it if nobody needs to know any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to answer a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps that ask for different data, steps with one tool behind both, and steps between which a live flow carries the data, in however many hops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a step asks for, what a flow carries, and whether customers repeat themselves leave the answer open, unless something else is known to be asked twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps on two branches of a journey are not one behind the other: no customer goes both ways.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information above the limit; a warning and an error from the two higher limits on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys of a single step, steps within one department, and hand-offs to a team that is no step of the journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step without a department makes no hand-off: a half-drawn journey has fewer hand-offs, not unknown ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows that run by machine, links, and data that is public or internal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it moves or what it carries leaves the answer open, unless the other half is known to be harmless. One personal object among several is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>People carry data from “%1” to “%2” by hand, for %3 hours a month.</source>
        <translation>
            <numerusform>People carry data from “%1” to “%2” by hand, for %3 hour a month.</numerusform>
            <numerusform>People carry data from “%1” to “%2” by hand, for %3 hours a month.</numerusform>
        </translation>
    </message>
    <message>
        <source>A flow is information below the lower limit of hours a month, and an error from the upper one on. A hand-off, or a flow of which the hours are not known, is a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows that run by machine, links that a customer clicks, and flows of tools that are gone or only an idea.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is carried by hand stays an open question while nobody knows how it moves. How long it takes need not be known for a finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that a customer clicks, and flows that are not live. That we asked and there is none is an answer too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here not knowing is the finding. It waits only while a question about the flow is open: somebody is asking already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single flow by hand, flows side by side, and a chain in which a machine takes over or other data goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flow of which the way or the data is not known stays an open question, and so does a neighbour that it might make a chain with. A chain that is known stays one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” passes %2 on at least every hour, but gets it once a day at most.</source>
        <extracomment>%2 is a list of data</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast use of slow data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool that passes data on in real time or hourly, while all that brings it this data comes once a day or less often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that are the authority of the data, tools that get it on demand or fast from one side, and data that no flow brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it comes, or what a flow brings, leaves the answer open. A rhythm that is not known on the way out is not fast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How fast a tool uses data is only seen by how often it sends it on, so the rule is about tools that pass on what they get.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers get yesterday&apos;s prices, stocks or wishes at the speed of today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the data come as often as it is used, or agree that less often is enough on the way out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people carry, links, and flows on which little rests: a touchpoint of criticality 1 or 2 is no reason to be called at night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it moves, how critical the touchpoint is, or whether somebody watches leaves the answer open, unless the rest decides it. A plan for failure that was asked about and is none is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way on to a touchpoint stops where people carry the data: they notice when there is nothing to carry. Otherwise a review of a dashboard would make a page of the shop rest on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that is not core, data that only one tool keeps, and tools that only read it or pass it on. Two authorities are fine where each is for another part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the data is core, how a tool holds it, or what a flow brings to a second tool leaves the answer open. A type that is not known makes a warning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only scopes that are said and differ keep two authorities apart: one without a scope claims everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning for a criticality of 3 or 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that are ideas or gone, and those that were drawn a short while ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where nobody noted a look, the day counts on which it was drawn; without that the answer is open. So it is where the criticality or the evidence would decide and is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams, since somebody there can stand in; tools with a backup owner; and tools that are ideas or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criticality that is not known leaves the answer open where it would decide, and so does an open question about a tool without a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It never counts or ranks people: it is about the tools that stand still when one person is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, what people carry, and connections within one department that carry nothing personal and join no journey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it moves, what it carries and which journey it serves leave the answer open. Departments that are not known are not different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is gone needs nobody, though it may keep the name. Teams and people who are named nowhere do not count; the last day itself is still a day at work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A last day that is not known leaves the answer open; who has none stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An error for a criticality of 3 or 4, information for a trial that has just begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ideas and what is gone. A journey without an owner is another rule&apos;s matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An owner that is not known is missing, unless a question about it is open: then somebody is asking already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information while the project is young.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty map: there is nothing to answer for yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day of the next audit that nobody knows leaves the answer open; that none is planned is fine. An owner that is not known is missing, unless a question about the project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” answers for “%2”, is not of the firm, and nobody of the firm can stand in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outside party answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A live tool of criticality 3 or 4 that is owned by an agency, a partner or somebody there, and has no backup owner of the firm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning for a criticality of 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of little criticality, and those with somebody of the firm as backup owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A criticality that is not known leaves the answer open. Outside is only who is marked so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the contract with them ends, so do the access, the knowledge and the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name somebody of the firm who has access too and can stand in, or take it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments without a team on the map, and those with few tools that send data to few others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool without a department belongs to none. While a question about the team is open, so is the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that are known to run on your own machines, tools without a vendor, and agreements that are there or not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A vendor, personal data or an agreement of which nothing is known leaves the answer open: nobody has looked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools that speak to everybody alike, such as one for posts on social media, if they are known to hold no personal data and get none. The authority for consent itself passes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a tool sends, what it gets, and whether a flow carries consent leave the answer open where they could change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows that are encrypted, flows without personal data, and links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption or data of which nothing is known leaves the answer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data that is public or internal, and data that no live tool keeps and no live flow carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not filled in is the hole, unless a question about the data is open. Whether it is personal, and whether a tool has it, leave the answer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A warning with the privacy profile alone, which has no law of a country behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links, flows within one country or within the places that the profile names, and flows with a noted safeguard. The European Union and its members are one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data lies, and whether it is personal, leave the answer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows that need no consent or where it is enforced, flows without personal data, and links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever is not known leaves the answer open, unless the rest decides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The purpose is that of the flow: data that is kept for marketing may well go somewhere for service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has renewed by itself. If that was for a year, it does so again unless it is cancelled by %2, and no decision is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has renewed by itself. If that was for a year, the last day to cancel was %2, and no decision is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contracts that end by themselves, renewals that are decided, and tools that are gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No known decision is none, unless a question about the tool is open; no known time of notice is none. Whether and when it renews leaves the answer open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own hosts, what somebody has looked at and ignored, and fonts and delivery networks unless somebody wants to see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tool that is not known is no tool, unless a question about the line is open. Being ignored or your own counts only where it is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that are ignored or belong to a tool, tools without a cost, and tools whose seats are mostly used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cost, a day of payment or a number of used seats that nobody knows leaves the answer open. A line without a known tool has none, unless a question about it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools only count as unpaid once lines of finance have been matched with tools: before that nobody has compared the lists, and every tool would seem unpaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags without a doubt, and those that somebody has looked at and ignored: otherwise the list would never end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag of which no state is noted passes, unless a question about it is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is one finding for each kind of doubt rather than for each tag, so that it stays the same when tags come and go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known to be your own. What somebody ignored still weighs, so it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendors and bytes that are not known leave the answer open where they could change it. So does a recording in which nothing is known to be your own, since every site has something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An element whose layer is not known leaves the answer open where it could make a way back. So does a map on which hardly any tool is connected: it is still a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something whose layer is not known leaves the answer open where it could be the way. So does a map on which hardly any tool is connected: it is still a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tools for one job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, several times in a row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::RuleCard</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>the identity of a rule and the group it belongs to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show its %n findings</source>
        <translation>
            <numerusform>Show its %n finding</numerusform>
            <numerusform>Show its %n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::RulePage</name>
    <message>
        <source>What it looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is so exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits that a project can change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the program offers to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>a table of rules and how many cases test each of their results</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rule looks for one thing. A finding says what was seen, why it matters and what to do; the pages say exactly when it comes, and when it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is off until a profile or the project turns it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the profile “%1”: %2.</source>
        <extracomment>%1 is a profile such as &quot;Workshop&quot;, %2 a severity such as &quot;Warning&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a limit of a rule: what it is, its unit</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, in files %3</source>
        <extracomment>a limit of a rule: what it is, its value, how files name it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::RuleSentence</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a day such as 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write how many, such as 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that name is on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, except one %2</source>
        <extracomment>%2 is such as “with Tags containing legacy”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or one %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>an exception that ends on a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [tool]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [data object]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [touchpoint]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [journey]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [activity]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [metric]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [team]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [person]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [promise]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [question]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [note]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [observation]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [data flow]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [hand-off]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [step to the next touchpoint]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [link from a tool or activity to what it supports]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [link from a tool to data it holds]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [link from a metric to what it measures]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [link from a tool to a metric it is the source of]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [conflict of two metrics]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [link to a promise that is fulfilled]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [link from an activity to one that builds on it]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every [thing]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is such as “Owner filled in” or “at least 2 tools feeding it”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have %1</source>
        <extracomment>%1 is such as “Owner filled in” or “at least 2 tools feeding it”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[a source]%1</source>
        <extracomment>an end of a relation; %1 is what holds for it, with a space before it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[a target]%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [filled in]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [left empty]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [that is] %2</source>
        <extracomment>of these, %1 is a field and %2 a value: “with Criticality of at least 3”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [other than] %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [containing] %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [of at least] %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [of at most] %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [before] %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 [after] %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>%n day from today</numerusform>
            <numerusform>%n days from today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before today</source>
        <translation>
            <numerusform>%n day before today</numerusform>
            <numerusform>%n days before today</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {feeding it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {that it feeds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {handing over to it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {that it hands over to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {right before it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {right after it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {supporting it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {that it supports}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {holding it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {that it holds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {measuring it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {that it measures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {as its source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {that it is the source of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {said to be in conflict with it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {that it is in conflict with}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {fulfilling it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {that it fulfils}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {that it builds on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {building on it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 {connected with it}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[at least] %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[at most] %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[from] %1 to %2</source>
        <extracomment>two numbers of things, such as “from 2 tools to 5 tools”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (over a connection %1)</source>
        <extracomment>conditions for a neighbour, or for the connection to it, right behind its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a thing and what must be</comment>
        <extracomment>%1 is what a rule is about, such as “Every tool that is in use”, %2 such as “must have Owner filled in”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of things and which of them</comment>
        <extracomment>%1 is such as “Every tool”, %2 such as “that is in use” or “with Owner filled in”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that [is live]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that [is not live]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must [be live]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must [not be live]</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n tool</numerusform>
            <numerusform>%n tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n touchpoint</numerusform>
            <numerusform>%n touchpoints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data object(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n data object</numerusform>
            <numerusform>%n data objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data object(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n data object</numerusform>
            <numerusform>%n data objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n promise</numerusform>
            <numerusform>%n promises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioBar</name>
    <message>
        <source>The step in which is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map as it is after this step, in which is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each step brings (Shift+F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to as-is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the map as it is (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are drawing in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with as-is</source>
        <translation>
            <numerusform>%n conflict with as-is</numerusform>
            <numerusform>%n conflicts with as-is</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioChoice</name>
    <message>
        <source>The map as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more steps</source>
        <translation>
            <numerusform>and %n more step</numerusform>
            <numerusform>and %n more steps</numerusform>
        </translation>
    </message>
    <message>
        <source>The map as it is, or a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand on the map as it is, or in a scenario</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioPage</name>
    <message>
        <source>Compare with as-is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that go and come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as-is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the map what it is after this step, in one change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First decide what the plan and the map as it is contradict each other in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with as-is</source>
        <translation>
            <numerusform>%n conflict with as-is</numerusform>
            <numerusform>%n conflicts with as-is</numerusform>
        </translation>
    </message>
    <message>
        <source>What the scenario brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the step brings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▼</source>
        <extracomment>beside a figure that a step of a scenario makes smaller, or larger</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▲</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings that come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the project as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the project as it is now. %n changes fitted nothing and were left out: %2</source>
        <translation>
            <numerusform>“%1” is the project as it is now. %n change fitted nothing and was left out: %2</numerusform>
            <numerusform>“%1” is the project as it is now. %n changes fitted nothing and were left out: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioTree</name>
    <message>
        <source>As it is, and the scenarios with their steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <extracomment>in the list of scenarios: the one that the map shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Scenarios</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the plan builds on it, but it is there no more</source>
        <extracomment>%1 is the name of a thing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: the plan says %3, the project says %4</source>
        <extracomment>%1 is a field, %2 the name of a thing, %3 and %4 are values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>builds on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario in this project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (stands on %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with the project as it is:</source>
        <translation>
            <numerusform>%n conflict with the project as it is:</numerusform>
            <numerusform>%n conflicts with the project as it is:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the plan adds it, but the project has %2 in its place already</source>
        <extracomment>%1 and %2 are names of things</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the plan deletes it, but the project has changed it since (%2: %3 → %4)</source>
        <extracomment>%1 is the name of a thing, %2 a field, %3 and %4 are values</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adds it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Schema</name>
    <message>
        <source>Insight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Execution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer data platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing automation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data warehouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Native connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own API connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middleware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link that the customer clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy and paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic, somehow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand, somehow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Real time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On demand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm that sells or makes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of tool it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part of the marketing architecture that it serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department that uses it most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is an idea, on trial, live, leaving or gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much stops when it stops: 1 little, 4 the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it passes data on (hub), collects it first (capture) or is meant to be the end of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool that this one is a part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who keeps it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for it when the owner is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the trial ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool that takes over when this one goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it holds data about people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processing agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the contract for processing personal data is in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data residency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country in which the data lies: an ISO 3166 code, or EU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects data that crosses a border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day of the contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before its end the contract must be cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the contract goes on when nobody cancels it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewal decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do when the contract ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it costs in a year, licences and service together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many users are paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many users have used it lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the contract includes: contacts, events, messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quota used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the quota is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do when it stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses AI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it decides or writes with artificial intelligence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AI acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the AI goes without a human</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human in charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who answers for what the AI does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody checks the result before it reaches customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands alone on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs no connection, and everybody agrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of data it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people whom the data is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much harm it does when it gets out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the firm runs on it, so that there must be one source of truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What permits its use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey that it is a step of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage of the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the customer meets the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department that the customer meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the customer feels: -2 bad, 0 neutral, +2 good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much depends on it: 1 little, 4 the business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happens between people, and needs no tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the step must know what happened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dots given to it in the workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who walks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer wants to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target of hand-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many hand-offs it should have at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department that does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due or rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date, or how often it happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there when it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one sees that it is done well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the way to do it is written down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it runs without people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The department that is measured by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the number is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether more or less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number to reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the number tells about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay hangs on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody is paid by this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency or a partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Integration ambassador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks for the team when systems are joined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team that the person belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day on which the person can be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Departments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The departments that must keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one can see that it is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day by which the answer is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser recording (HAR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automation (n8n)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file it was read from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The firm behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The internet hosts that were seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of tool it seems to be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What brought it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much was transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it was called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool on the map that it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at, and not of interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host of the firm itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether a machine carries the data, and which, or a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether data goes back as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data that moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form in which it moves: CSV, JSON, webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it moves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether somebody notices when it stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How one notices that it has stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens when it fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it takes by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rework</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much has to be done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it moves only what the customer agreed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the data is used for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What permits the transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is protected on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wins when both sides have changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May overwrite its target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it may change what the target already holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way in which work passes on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the customer has to say it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey that the step belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many take this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is the authority, a copy, or only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which part of the data: a region, a brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this is the source that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person or team who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it came onto the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which somebody last checked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the view is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All elements of its kinds, or chosen ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journey that the view shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that makes the lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which elements are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field that colours the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the scenario is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario that it builds on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule that is waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the finding is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of several findings about the same items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who accepted it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it comes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the snapshot is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marketing debt on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much was known on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys of the findings on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which it was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the project is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers for the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the map was begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of the architecture, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stages of the journeys, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The departments, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The categories of tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that this project adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles that are on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severities of rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules that this project adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data flows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of a metric</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources of metrics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfils</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be an amount with a currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where data may go without a note, by profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sends data to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets data from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands over to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes over from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the source of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has its numbers from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilled by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What copies leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own choices of what a copy for somebody else leaves out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fields that this copy lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which its reports are written, whoever makes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change of the history that is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment at which it was written, in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment that it answers, with all others that do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::SearchField</name>
    <message>
        <source>Find a tool or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::SentenceEditor</name>
    <message>
        <source>that…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must have…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>except…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only those of which something holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only over connections of which something holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this condition out (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::SentenceRules</name>
    <message>
        <source>It is about things that this version of Martlet does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last day is not a date such as 2027-03-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its severity is not one that this version of Martlet knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not say what must be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in it is not known to this version of Martlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conditions are not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its conditions is not known to this version of Martlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” is gone, or not known to this version of Martlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its conditions does not say exactly one thing about its field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it asks of “%1” does not fit that field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks for a connection that such a thing cannot have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no identity such as MY-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>the identity of a rule, its name, and a sentence that says why it was not used</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than %1 conditions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its conditions stand more than %1 deep in each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its identity is that of a built-in rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another rule with its identity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it names in “%1” is not on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts connections, but the number that it asks for is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Session</name>
    <message>
        <source>Merge with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back what was in the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::SeverityBox</name>
    <message>
        <source>In this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2, says “%1”</source>
        <extracomment>%1 is a profile, %2 a severity</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is: mostly %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the department %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For something that is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off for a department or a thing: type its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A department or a thing that it is off for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::SharingBar</name>
    <message numerus="yes">
        <source>%n change(s) that were saved in this file on %1 are no longer in it. Somebody else may have replaced it; nothing is lost.</source>
        <translation>
            <numerusform>%n change that was saved in this file on %1 is no longer in it. Somebody else may have replaced it; nothing is lost.</numerusform>
            <numerusform>%n changes that were saved in this file on %1 are no longer in it. Somebody else may have replaced it; nothing is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside this file stands another copy of the project, %1, with %n change(s) that are not in it.</source>
        <translation>
            <numerusform>Beside this file stands another copy of the project, %1, with %n change that is not in it.</numerusform>
            <numerusform>Beside this file stands another copy of the project, %1, with %n changes that are not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside this file stand %1 other copies of the project with %n change(s) that are not in it.</source>
        <translation>
            <numerusform>Beside this file stand %1 other copies of the project with %n change that is not in it.</numerusform>
            <numerusform>Beside this file stand %1 other copies of the project with %n changes that are not in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
        <translation>
            <numerusform>%n change came in.</numerusform>
            <numerusform>%n changes came in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) came in.</source>
        <extracomment>names of people</extracomment>
        <translation>
            <numerusform>%1: %n change came in.</numerusform>
            <numerusform>%1: %n changes came in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by %1</source>
        <extracomment>%1 is who made them</extracomment>
        <translation>
            <numerusform>%n change by %1</numerusform>
            <numerusform>%n changes by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) by %1</source>
        <extracomment>%1 is who wrote them</extracomment>
        <translation>
            <numerusform>%n new comment by %1</numerusform>
            <numerusform>%n new comments by %1</numerusform>
        </translation>
    </message>
    <message>
        <source>some comments were changed or settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since you last looked (%1): %2.</source>
        <extracomment>%1 is a day, %2 what others did: &quot;14 changes by Anna and 2 new comments by Ben&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n values are undecided: copies of this project disagree on them.</source>
        <translation>
            <numerusform>%n value is undecided: copies of this project disagree on it.</numerusform>
            <numerusform>%n values are undecided: copies of this project disagree on them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Sheet</name>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Idea or trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n flow</numerusform>
            <numerusform>%n flows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n by hand</numerusform>
            <numerusform>%n by hand</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cards shown</source>
        <translation>
            <numerusform>%1 of %n card shown</numerusform>
            <numerusform>%1 of %n cards shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n sheets. Cut them along the marks at their corners; each overlaps the next by 10 mm.</source>
        <translation>
            <numerusform>%n sheet. Cut it along the marks at its corners.</numerusform>
            <numerusform>%n sheets. Cut them along the marks at their corners; each overlaps the next by 10 mm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings. On a screen, each leads to its card.</source>
        <translation>
            <numerusform>%n finding. On a screen, it leads to its card.</numerusform>
            <numerusform>%n findings. On a screen, each leads to its card.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::SheetPreview</name>
    <message>
        <source>Sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the sheet begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n rows</source>
        <translation>
            <numerusform>The first %1 of %n row</numerusform>
            <numerusform>The first %1 of %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::StartPage</name>
    <message>
        <source>Draw your marketing system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools, data flows, owners and journeys on one map, and what is amiss beside it. All of it stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty map: type a name, press Enter, type the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list or open a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V takes the names that you copied. Click to open a table from a spreadsheet, as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A map of a firm like yours, to be changed until it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::StatusLine</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n by hand</numerusform>
            <numerusform>%n by hand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to add · drag the background to select · Ctrl+wheel to zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to move · Delete to remove · edit them together at the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody owns it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards on this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n on no view</source>
        <translation>
            <numerusform>%n on no view</numerusform>
            <numerusform>%n on no view</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab: add connected · Ctrl+L: connect · F2: rename · Alt+Enter: its connections · Delete: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left, right: its ends · Alt+Enter: the next one · Ctrl+Shift+L: lead it elsewhere · Ctrl+M: automatic, by hand, unknown · Delete: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys: walk on · Ctrl+I: its details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::StepIndex</name>
    <message>
        <source>the settings of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Several changes, kept as one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <extracomment>%1 is the name of a tool or anything else</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::StickyNotes</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the note that should become something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Turn %n notes into: %1</source>
        <translation>
            <numerusform>Turn %n note into: %1</numerusform>
            <numerusform>Turn %n notes into: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes became: %1</source>
        <extracomment>the kind of thing that notes became</extracomment>
        <translation>
            <numerusform>%n note became: %1</numerusform>
            <numerusform>%n notes became: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes became: %1. This view shows none of these; the inventory does.</source>
        <translation>
            <numerusform>%n note became: %1. This view shows none of these; the inventory does.</numerusform>
            <numerusform>%n notes became: %1. This view shows none of these; the inventory does.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Storage</name>
    <message>
        <source>%1 is empty. It may not have been copied to the end; ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Martlet project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Martlet project but a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Martlet. Update Martlet to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of %1 is missing. It may not have been copied to the end; ask for it again, or take an earlier copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged, and Martlet does not open it by halves. Take an earlier copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds things that Martlet never writes. It was not opened, to be on the safe side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the project could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read. What you see was kept on this computer; save it to have a file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that this computer kept and the file did not have yet are back.</source>
        <translation>
            <numerusform>%n change that this computer kept and the file did not have yet is back.</numerusform>
            <numerusform>%n changes that this computer kept and the file did not have yet are back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of an earlier session are kept on this computer, but could not be saved beside %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of an earlier session were not in %1. They are saved beside it as %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes of an earlier session are kept on this computer, but could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a Martlet project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read %1. Ask whoever owns it for the permission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than a Martlet project can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read, because the disk or the network does not answer as it should. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file %1. It was not touched; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made, because its folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made, because there is no room left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made, because you may not write into its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not made, because the disk or the network does not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your latest changes could not be kept on this computer, because its disk is full or does not answer. Make room; Martlet goes on trying. Do not close it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved, because its folder is gone. Your work is kept on this computer and comes back when the project is opened here; save it elsewhere to have a file of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved, because there is no room left on its disk. Your work is kept on this computer and comes back when the project is opened here; save again when there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved, because you may not write there. Your work is kept on this computer and comes back when the project is opened here; save it elsewhere to have a file of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved, because the disk or the network does not answer as it should. Your work is kept on this computer and comes back when the project is opened here; save again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are what a connection leads from and to</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <extracomment>%1 is what is lost, such as Tool “CRM”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was left out, because one of its ends is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands as it was once saved, and was probably changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>a kind of thing, and what one is called: Tool “CRM”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n element</numerusform>
            <numerusform>%n elements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 of it are sound.</source>
        <extracomment>%1 and %2 are numbers of things: “12 elements”, “3 connections”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known by name to be missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are known to be missing or older.</source>
        <translation>
            <numerusform>%n thing is known to be missing or older.</numerusform>
            <numerusform>%n things are known to be missing or older.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in %1 can be recognised as part of a Martlet project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your latest changes could not be kept: a protected project is worked on in memory only, and this computer has no folder for that. Save a copy without protection, or open the project elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected and opens with its passphrase only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else stands in the place of %1 by now. Your work is beside it as %2, and goes on there; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is also open in another window of Martlet on this computer. You can change it in both: each takes in what the other saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a copy of this project but another one. Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since, so there is nothing to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much has changed that it does not fit into a file of changes. Send the whole project instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds changes of a project, and not a whole one. Open your copy of the project and take them there, with File, Merge with….</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 builds on %n changes that are not in this copy of the project, so nothing was taken from it. Ask for the whole project, or send this copy, so that all that changed since can be sent.</source>
        <translation>
            <numerusform>%1 builds on %n change that is not in this copy of the project, so nothing was taken from it. Ask for the whole project, or send this copy, so that all that changed since can be sent.</numerusform>
            <numerusform>%1 builds on %n changes that are not in this copy of the project, so nothing was taken from it. Ask for the whole project, or send this copy, so that all that changed since can be sent.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy of the project has parts left out, and %1 has others. Nothing was taken. Open the whole project and merge both into it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Template</name>
    <message>
        <source>Empty map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on it yet: type or paste the names of your tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Software firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sells software to firms: 19 tools, from the first visit to the renewal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advertisements, shop, parcels and returns: 19 tools, up to the second order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retail in Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Russian: web site and shops, 20 tools, checked by 152-FZ as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retail in China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Chinese: WeChat, Tmall and shops, 19 tools, checked by PIPL as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the first call to the second brief: 18 tools of pitch, creation, media and hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five stages, three questions to begin with, and layers for the tools behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-day workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three journeys (the best, the bad and the embarrassing experience), an agenda and the first questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample: an outdoor retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A firm with 37 tools, two journeys and the troubles such firms have. Good for looking around.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Text</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written: d is the day, MMM the short name of the month, yyyy the year. Figures only would be read differently in other countries.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::TextAnswer</name>
    <message>
        <source>Without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the map depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops: %1. Loses its data: %2. Suffers: %3. Loses its people: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work by hand that falls away: %1 hours a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flows by hand that stop as well, for which the hours are not known yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (active until %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This counts what the team looks after as a team. Name its people as well to see what hangs on them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a heading, %2 how many lines follow
----------
%1 is a vendor, department, layer or category, %2 the tools that it counts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: %1. Hand-offs: %2, by hand: %3. Asked twice: %4. Broken threads: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way of the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feeling %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer is asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it passes from hand to hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not known how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer says it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer is asked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at: %2</source>
        <extracomment>%1 is data such as &quot;Contact&quot;, %2 a list of touchpoints</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the next step does not know what happened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried by hand: %1 hours a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is %1 a month, at %2 an hour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What serves several of these counts for each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand too, but nobody has said yet how long it takes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost of the tools: %1 a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools of which the cost is not known yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::TextReport</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 what was seen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as in the scenario “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Information: %3. Accepted with a reason: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketing debt: %1. Known of what the rules ask: %2 %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>the name of a rule, its identity, and how many findings it has
----------
a severity, a number of findings, and the names of what they are about</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted with a reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acceptances that accept nothing now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own rules that were not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These go with the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These come with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings that were not used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Thread</name>
    <message>
        <source>The comment says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comment has %1 characters, and a comment can hold %2. Shorten it, or make several of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ThreadView</name>
    <message>
        <source>Resolved: %1</source>
        <extracomment>%1 is the first comment of a thread that is settled</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>said of a comment that somebody has not seen yet</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change or delete this comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::ToolRail</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::TopBar</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything as a table (Ctrl+Shift+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::UndecidedBox</name>
    <message>
        <source>%1: another copy says “%2”</source>
        <extracomment>%1 is a field, %2 another value of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::UndecidedList</name>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2  Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3  Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <extracomment>%1 is a person or team</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Usual</name>
    <message>
        <source>Let %1 hold what is usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let %n tools hold what is usual</source>
        <translation>
            <numerusform>Let %n tool hold what is usual</numerusform>
            <numerusform>Let %n tools hold what is usual</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 its usual role</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::UsualBox</name>
    <message>
        <source>Let it hold this. It is marked as assumed; data that is on the map already is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usually holds: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds what it usually holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has its usual role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that it plays this role here. Some rules expect less of it then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm its usual role: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::UsualData</name>
    <message>
        <source>Ad spend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Campaign plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::VoteBar</name>
    <message>
        <source>A click or Enter gives a dot, with Shift it takes one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: a dot more · Shift+Enter: one less · 0 to 9: so many · Esc: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Voting: %n dots</source>
        <translation>
            <numerusform>Voting: %n dot</numerusform>
            <numerusform>Voting: %n dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Waiver</name>
    <message>
        <source>Accepted by %1 for good: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was accepted with a reason until %1; that day has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (a reason or a person is missing)</source>
        <extracomment>%1 is a rule and names of things</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::WalkPage</name>
    <message>
        <source>Not known yet</source>
        <comment>a feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad</source>
        <comment>a feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather bad</source>
        <comment>a feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rather good</source>
        <comment>a feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a feeling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hand-off, and nothing is asked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to “%1” by hand: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to “%1”; nobody has said yet how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over to “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer has to say it again at “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” asks again for: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not know what happened here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right and Left go from step to step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which journey?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hand-offs</source>
        <translation>
            <numerusform>%n hand-off</numerusform>
            <numerusform>%n hand-offs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <comment>hand-offs</comment>
        <translation>
            <numerusform>%n by hand</numerusform>
            <numerusform>%n by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things asked twice</source>
        <translation>
            <numerusform>%n thing asked twice</numerusform>
            <numerusform>%n things asked twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken threads</source>
        <translation>
            <numerusform>%n broken thread</numerusform>
            <numerusform>%n broken threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer is asked twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at: %2</source>
        <extracomment>%1 is data such as &quot;Contact&quot;, %2 a list of touchpoints</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the next step does not know what happened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (again)</source>
        <extracomment>a thing that the customer has told before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the journey ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk the journey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no journey to walk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a touchpoint and say which journey it is part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::WebPage</name>
    <message>
        <source>Map without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Martlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching, findings and journeys need JavaScript, which is switched off here. The first view is shown as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a tool, a person, a finding ( / )</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more. Type more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this view and its findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows go from card to card, with Alt along connections. Enter opens the details, Escape closes them, + and − zoom, 0 shows all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing more is known of it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not on this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. What nobody knows yet is no finding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if it goes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the map depends on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is so large that the page answers this only for what matters most. Martlet itself answers it for everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work by hand that falls away: %1 hours a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No journey has steps yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps: %1. Hand-offs: %2, by hand: %3. Asked twice: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the way to the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the journey ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you do not look for turns pale. Nothing is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors or warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is chosen. Its details are beside the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from which some things were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This map is so large that it needs JavaScript to be shown, which is switched off here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Workbook</name>
    <message>
        <source>“%1” in the file is damaged. Nothing was read from it. Save it anew in your spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, row %2, column %3: %4</source>
        <extracomment>place in a workbook: name of the sheet, row, column as a number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no cell can be at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has more cells than can be read safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there can be no row “%1” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was read from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old Excel file, or one with a password. Save it as .xlsx without a password. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no spreadsheet file (XLSX). Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged at “%1”. Nothing was read from it. Ask for it again, or save it anew in your spreadsheet program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacked, the file would be larger than can be read safely. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written; the disk may be full. Nothing was read from the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list, where it fits. Keep what you wrote?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet could not be made in the folder for temporary files; the disk may be full. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Xml</name>
    <message>
        <source>The file is not valid XML: it goes wrong in line %1, column %2. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large or too deep to be read safely. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file declares a document type or entities of its own in line %1, which could hide anything. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large or too deep to be read safely: line %1. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
