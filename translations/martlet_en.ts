<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Document</name>
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
</context>
<context>
    <name>Draft</name>
    <message>
        <source>Architecture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Schema</name>
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
</context>
</TS>
