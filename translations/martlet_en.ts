<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>The file to write; its ending says the format. May be repeated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format, where the ending does not say it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The view to draw, by name or identity, or all for all pages of a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper of a PDF, such as A4 or A3.</source>
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
        <source>“%1” is no size of paper that is known.</source>
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
</context>
<context>
    <name>martlet::Draft</name>
    <message>
        <source>Architecture</source>
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
        <source>%1 It was accepted with a reason until %2; that day has come.</source>
        <extracomment>%1 is a whole sentence, %2 a date</extracomment>
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
</context>
<context>
    <name>martlet::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to remark. Add owners, connections and how data moves, and what is amiss shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marketing debt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 for each error, 2 for each warning, 1 for each remark that is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Seen in %n places.</source>
        <translation>
            <numerusform>Seen in %n place.</numerusform>
            <numerusform>Seen in %n places.</numerusform>
        </translation>
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
        <source>Say how many minutes it takes and how often a month it is done.</source>
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
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> runs a month</source>
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
</context>
<context>
    <name>martlet::InspectorGroup</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
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
        <source>It must be a whole number.</source>
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
        <source>Save a copy elsewhere…</source>
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
        <source>Open a list (CSV)…</source>
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
        <source>Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export PNG…</source>
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
        <source>Martlet maps (*.martlet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt)</source>
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
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
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
    <name>martlet::MessageBar</name>
    <message>
        <source>Close this message</source>
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
        <source>Accepted, but there is nothing to accept any more: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People carry data from “%1” to “%2” by hand; how long it takes is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People carry data from “%1” to “%2” by hand, for less than an hour a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People carry data from “%1” to “%2” by hand, for about an hour a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>People carry data from “%1” to “%2” by hand, for about %n hours a month.</source>
        <translation>
            <numerusform>People carry data from “%1” to “%2” by hand, for about %n hour a month.</numerusform>
            <numerusform>People carry data from “%1” to “%2” by hand, for about %n hours a month.</numerusform>
        </translation>
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
</context>
<context>
    <name>martlet::SearchField</name>
    <message>
        <source>Find a tool or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>command and its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Session</name>
    <message>
        <source>The copy could not be written. Nothing is lost; choose another name or folder.</source>
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
        <source>Open a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table of your tools as CSV, from a spreadsheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two-day workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three journeys, an agenda and the first questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outdoor retailer with 37 tools and the usual troubles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdoor retailer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project…</source>
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
        <source>Tab: add connected · Ctrl+L: connect · F2: rename · Delete: remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+M: automatic, by hand, unknown · Delete: remove</source>
        <translation type="unfinished"></translation>
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
        <source>%1 was changed by somebody else while you worked on it. Your version is saved beside it as %2; nothing is lost.</source>
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
        <source>%1 was not saved, because its folder is gone. Your work is safe on this computer; save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved, because there is no room left on its disk. Your work is safe on this computer; save again when there is room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved, because you may not write there. Your work is safe on this computer; save it under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not saved, because the disk or the network does not answer as it should. Your work is safe on this computer; save again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your latest changes could not be kept on this computer, because its disk is full or does not answer. Make room; Martlet goes on trying. Do not close it until then.</source>
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
        <source>Accepted, but there is nothing to accept any more: %1</source>
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
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>martlet::Waiver</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1 for good: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
