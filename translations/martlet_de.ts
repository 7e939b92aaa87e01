<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>martlet::Archimate</name>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation>Mehrere Dinge auf der Landkarte tragen diesen Namen.</translation>
    </message>
    <message>
        <source>The element has no name.</source>
        <translation>Das Element hat keinen Namen.</translation>
    </message>
    <message>
        <source>It does not join two elements that were taken.</source>
        <translation>Die Beziehung verbindet keine zwei Elemente, die übernommen wurden.</translation>
    </message>
    <message>
        <source>Nothing that Martlet knows joins these two so.</source>
        <translation>Martlet kennt nichts, was diese beiden so verbindet.</translation>
    </message>
    <message numerus="yes">
        <source>Martlet has no word for this type: %n elements were left out.</source>
        <translation>
            <numerusform>Martlet hat kein Wort für diesen Typ: %n Element wurde ausgelassen.</numerusform>
            <numerusform>Martlet hat kein Wort für diesen Typ: %n Elemente wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no ArchiMate model in the Open Exchange format. Nothing was imported. In Archi it is made by File · Export · Open Exchange XML.</source>
        <translation>Die Datei enthält kein ArchiMate-Modell im Open-Exchange-Format. Es wurde nichts importiert. In Archi entsteht eine solche Datei über File · Export · Open Exchange XML.</translation>
    </message>
</context>
<context>
    <name>martlet::Arranger</name>
    <message>
        <source>Make room</source>
        <translation>Platz schaffen</translation>
    </message>
    <message>
        <source>Tidy up %1</source>
        <translation>%1 aufräumen</translation>
    </message>
    <message>
        <source>New in this scenario</source>
        <translation>In diesem Szenario neu</translation>
    </message>
    <message>
        <source>Changed in this scenario</source>
        <translation>In diesem Szenario geändert</translation>
    </message>
</context>
<context>
    <name>martlet::AuditReport</name>
    <message>
        <source>Internal: names people, contracts and costs.</source>
        <translation>Intern: nennt Personen, Verträge und Kosten.</translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation>Marketing-Schulden</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>to be decided now</source>
        <translation>jetzt zu entscheiden</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>to be planned</source>
        <translation>einzuplanen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>By hand a month</source>
        <translation>Von Hand im Monat</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Accepted with a reason</source>
        <translation>Mit Begründung akzeptiert</translation>
    </message>
    <message numerus="yes">
        <source>without %n tools of unknown cost</source>
        <translation>
            <numerusform>ohne %n Tool mit unbekannten Kosten</numerusform>
            <numerusform>ohne %n Tools mit unbekannten Kosten</numerusform>
        </translation>
    </message>
    <message>
        <source>the weight of all that is open</source>
        <translation>das Gewicht von allem, was offen ist</translation>
    </message>
    <message>
        <source>as on %1</source>
        <translation>wie am %1</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <extracomment>%1 is a number, %2 a day</extracomment>
        <translation>▼ %1 seit %2</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1 seit %2</translation>
    </message>
    <message>
        <source>of what the checks ask</source>
        <translation>von dem, was die Prüfungen fragen</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tools</source>
        <translation>
            <numerusform>%n Tool</numerusform>
            <numerusform>%n Tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data flows</source>
        <translation>
            <numerusform>%n Datenfluss</numerusform>
            <numerusform>%n Datenflüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer journeys</source>
        <translation>
            <numerusform>%n Kundenreise</numerusform>
            <numerusform>%n Kundenreisen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing on the map yet.</source>
        <translation>Auf der Landkarte ist noch nichts.</translation>
    </message>
    <message>
        <source>On the map: %1.</source>
        <translation>Auf der Landkarte: %1.</translation>
    </message>
    <message>
        <source>Start with</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Marketing debt over time</source>
        <translation>Marketing-Schulden im Zeitverlauf</translation>
    </message>
    <message>
        <source>Since %1: settled %2, new %3.</source>
        <translation>Seit %1: erledigt %2, neu %3.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts wurde gefunden</translation>
    </message>
    <message>
        <source>There is nothing to check yet: the checks begin with the first things on the map.</source>
        <translation>Es gibt noch nichts zu prüfen: Die Prüfungen beginnen, sobald etwas auf der Landkarte ist.</translation>
    </message>
    <message>
        <source>All that the checks could look at is in order. What nobody knows yet is in the chapter “What is known”.</source>
        <translation>Alles, was sich prüfen ließ, ist in Ordnung. Was noch niemand weiß, steht im Kapitel „Was bekannt ist“.</translation>
    </message>
    <message numerus="yes">
        <source>Start with these %n</source>
        <translation>
            <numerusform>Damit beginnen: %n Befund</numerusform>
            <numerusform>Damit beginnen: %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by weight: how bad it is, how critical what it concerns, and how much it concerns.</source>
        <translation>Ausgewählt nach Gewicht: wie schwer der Befund ist, wie kritisch das Betroffene ist und wie viel er betrifft.</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo die Marketing-Schulden liegen</translation>
    </message>
    <message>
        <source>By department</source>
        <translation>Nach Abteilung</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>No department known</source>
        <translation>Abteilung nicht bekannt</translation>
    </message>
    <message>
        <source>By journey</source>
        <translation>Nach Kundenreise</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Nach Thema</translation>
    </message>
    <message>
        <source>What stops, leaks or misleads today. Each needs a decision now.</source>
        <translation>Was heute stillsteht, Daten durchsickern lässt oder in die Irre führt. Jeder dieser Befunde braucht jetzt eine Entscheidung.</translation>
    </message>
    <message>
        <source>What costs time, money or trust, and should be planned.</source>
        <translation>Was Zeit, Geld oder Vertrauen kostet und eingeplant werden sollte.</translation>
    </message>
    <message>
        <source>Good to know, and easy to improve.</source>
        <translation>Gut zu wissen und leicht zu verbessern.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Wo</translation>
    </message>
    <message numerus="yes">
        <source>%n more, about: %1.</source>
        <translation>
            <numerusform>%n weiterer, es geht um: %1.</numerusform>
            <numerusform>%n weitere, es geht um: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every one of them is in the program’s list of findings, and in the table that “martlet check --format csv” writes.</source>
        <translation>Sie stehen alle in der Befundliste des Programms und in der Tabelle, die „martlet check --format csv“ schreibt.</translation>
    </message>
    <message>
        <source>These were looked at, and somebody decided to live with them. They do not count in the figures.</source>
        <translation>Diese Befunde hat sich jemand angesehen und entschieden, damit zu leben. In den Zahlen zählen sie nicht mit.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Nicht mehr nötig</translation>
    </message>
    <message>
        <source>What these accepted is not found any more. They can be deleted.</source>
        <translation>Was hiermit akzeptiert wurde, wird nicht mehr gefunden. Diese Einträge können gelöscht werden.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>Answered: %1.</source>
        <translation>Beantwortet: %1.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Who may know</source>
        <translation>Wer es wissen könnte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Was darauf zu sehen ist</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Landkarte</translation>
    </message>
    <message>
        <source>Signs on cards and flows say how many findings they have, and their shape how bad the worst is.</source>
        <translation>Zeichen an Karten und Datenflüssen sagen, wie viele Befunde es dort gibt; ihre Form sagt, wie schwer der schwerste ist.</translation>
    </message>
    <message>
        <source>Customer journeys</source>
        <translation>Kundenreisen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>%1, of which by hand: %2</source>
        <translation>%1, davon von Hand: %2</translation>
    </message>
    <message>
        <source>%1 (wanted at most: %2)</source>
        <translation>%1 (gewünscht höchstens: %2)</translation>
    </message>
    <message>
        <source>Passes from</source>
        <translation>Geht von</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>the customer says it again</source>
        <translation>die Kundschaft sagt es noch einmal</translation>
    </message>
    <message>
        <source>the next step does not know what happened before</source>
        <translation>der nächste Schritt weiß nicht, was vorher geschah</translation>
    </message>
    <message>
        <source>Asked twice</source>
        <translation>Doppelt erfragt</translation>
    </message>
    <message>
        <source>Work by hand</source>
        <translation>Handarbeit</translation>
    </message>
    <message>
        <source>Altogether: %1 a month.</source>
        <translation>Insgesamt: %1 im Monat.</translation>
    </message>
    <message>
        <source>By flow</source>
        <translation>Nach Datenfluss</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>By hand too, but nobody has said yet how long it takes</source>
        <translation>Ebenfalls von Hand, aber noch hat niemand gesagt, wie lange es dauert</translation>
    </message>
    <message>
        <source>Hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Kosten im Monat</translation>
    </message>
    <message>
        <source>What hangs on one tool or person</source>
        <translation>Was an einem Tool oder einer Person hängt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>What would have nobody to look after it if one person or team were away: no backup is named. Name one, and plan who learns it.</source>
        <translation>Worum sich niemand kümmern würde, wenn eine Person oder ein Team nicht da wäre: Es ist keine Vertretung benannt. Benennen Sie eine, und planen Sie, wer sich einarbeitet.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Without one of these, the map falls into parts, or tools lose the data that they live on.</source>
        <translation>Fällt eines davon aus, zerfällt die Landkarte in Teile, oder Tools erhalten die Daten nicht mehr, von denen sie leben.</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Flows that stop</source>
        <translation>Datenflüsse, die stillstehen</translation>
    </message>
    <message>
        <source>Tools that lose data</source>
        <translation>Tools, denen Daten fehlen</translation>
    </message>
    <message>
        <source>What else suffers</source>
        <translation>Was sonst noch leidet</translation>
    </message>
    <message>
        <source>What the tools cost</source>
        <translation>Was die Tools kosten</translation>
    </message>
    <message>
        <source>Altogether: %1 a year.</source>
        <translation>Insgesamt: %1 pro Jahr.</translation>
    </message>
    <message>
        <source>By vendor</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Kosten noch nicht bekannt</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten pro Jahr</translation>
    </message>
    <message>
        <source>Contracts and renewals</source>
        <translation>Verträge und Verlängerungen</translation>
    </message>
    <message>
        <source>In the order of the last day to cancel.</source>
        <translation>In der Reihenfolge des letzten Kündigungstags.</translation>
    </message>
    <message>
        <source>Cancel by</source>
        <translation>Kündigen bis</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Verlängert sich automatisch</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>How this report is made</source>
        <translation>Wie dieser Bericht entsteht</translation>
    </message>
    <message>
        <source>Everything in it was read from the map, checked on %1, and counted by fixed rules: whoever checks the same map on the same day finds the same.</source>
        <translation>Alles darin wurde aus der Landkarte gelesen, am %1 geprüft und nach festen Regeln gezählt: Wer dieselbe Landkarte am selben Tag prüft, findet dasselbe.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Own rules that were not used</source>
        <translation>Eigene Regeln, die nicht verwendet wurden</translation>
    </message>
    <message>
        <source>Settings that were not used</source>
        <translation>Einstellungen, die nicht verwendet wurden</translation>
    </message>
    <message>
        <source>Minutes a run, times runs a month, and what has to be done again; of live flows that people carry.</source>
        <translation>Minuten pro Durchlauf mal Durchläufe im Monat, dazu das, was noch einmal getan werden muss; für Datenflüsse in Betrieb, die Menschen übertragen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>The customer is asked for</source>
        <translation>Die Kundschaft wird gefragt nach</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Person oder Team</translation>
    </message>
    <message>
        <source>Without a backup</source>
        <translation>Ohne Vertretung</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>%1 (over)</source>
        <translation>%1 (vorbei)</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <translation>%1 (angenommen)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Tools a year</source>
        <translation>Tools pro Jahr</translation>
    </message>
    <message>
        <source>Tools a year, in %1</source>
        <extracomment>%1 is a currency such as EUR</extracomment>
        <translation>Tools pro Jahr, in %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Von wem</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Offene Kommentare</translation>
    </message>
</context>
<context>
    <name>martlet::Balance</name>
    <message>
        <source>Findings that go: %1. Findings that come: %2.</source>
        <translation>Befunde, die wegfallen: %1. Befunde, die hinzukommen: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the scenario do not fit the map as it is now, and were left out.</source>
        <translation>
            <numerusform>%n Änderung des Szenarios passt nicht zur heutigen Karte und wurde ausgelassen.</numerusform>
            <numerusform>%n Änderungen des Szenarios passen nicht zur heutigen Karte und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Blueprint</name>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen mit</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>Abteilung %1</translation>
    </message>
    <message>
        <source>no tool: %1</source>
        <translation>kein Tool: %1</translation>
    </message>
    <message>
        <source>nobody measures: %1</source>
        <translation>niemand misst: %1</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>%1: feeling %2, from −2 to +2</source>
        <translation>%1: Gefühl %2 auf einer Skala von −2 bis +2</translation>
    </message>
    <message>
        <source>How %1 feels is not known</source>
        <translation>Wie sich %1 anfühlt, ist nicht bekannt</translation>
    </message>
    <message>
        <source>Line of visibility</source>
        <translation>Sichtbarkeitslinie</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
</context>
<context>
    <name>martlet::Calendar</name>
    <message>
        <source>Vendor: %1</source>
        <translation>Anbieter: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Owner: not known yet</source>
        <translation>Zuständig: noch nicht bekannt</translation>
    </message>
    <message>
        <source>No decision is noted.</source>
        <translation>Es ist keine Entscheidung festgehalten.</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>kündigen</translation>
    </message>
    <message>
        <source>renegotiate</source>
        <translation>neu verhandeln</translation>
    </message>
    <message>
        <source>It has renewed by itself; that it was for a year is assumed.</source>
        <translation>Der Vertrag hat sich automatisch verlängert; dass es um ein Jahr war, ist angenommen.</translation>
    </message>
    <message>
        <source>Contract ends: %1</source>
        <translation>Vertragsende: %1</translation>
    </message>
    <message>
        <source>Contract ends or renews: %1</source>
        <translation>Vertrag endet oder verlängert sich: %1</translation>
    </message>
    <message>
        <source>Last day to cancel: %1</source>
        <translation>Letzter Kündigungstag: %1</translation>
    </message>
    <message>
        <source>Trial ends: %1</source>
        <translation>Test endet: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Canvas</name>
    <message>
        <source>Name of the new %1</source>
        <translation>Name für neu: %1</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Verbinden mit …</translation>
    </message>
    <message>
        <source>These two cannot be connected.</source>
        <translation>Diese beiden lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Deleted %1 and %2</source>
        <translation>Gelöscht: %1 und %2</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n cards</source>
        <translation>
            <numerusform>%n Karte duplizieren</numerusform>
            <numerusform>%n Karten duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n names</source>
        <translation>
            <numerusform>%n Namen einfügen</numerusform>
            <numerusform>%n Namen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name to add the first tool.</source>
        <translation>Tippen Sie einen Namen, um das erste Tool hinzuzufügen.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Arrow keys go from card to card. Type to add a tool.</source>
        <translation>Die Pfeiltasten führen von Karte zu Karte. Einfach lostippen, um ein Tool hinzuzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%n added; known products stand in the layer where such tools usually work</source>
        <translation>
            <numerusform>%n hinzugefügt; bekannte Produkte stehen in der Ebene, in der solche Tools üblicherweise arbeiten</numerusform>
            <numerusform>%n hinzugefügt; bekannte Produkte stehen in der Ebene, in der solche Tools üblicherweise arbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>This only stands behind a touchpoint here. It can be deleted on a view that shows it as a card.</source>
        <translation>Das steht hier nur hinter einem Kontaktpunkt. Löschen lässt es sich in einer Ansicht, die es als Karte zeigt.</translation>
    </message>
    <message>
        <source>All of it is on the map already.</source>
        <translation>Das steht alles schon auf der Landkarte.</translation>
    </message>
    <message>
        <source>They stand like this already.</source>
        <translation>Sie stehen schon so.</translation>
    </message>
    <message>
        <source>Select two cards or more to align them.</source>
        <translation>Wählen Sie mindestens zwei Karten aus, um sie auszurichten.</translation>
    </message>
    <message numerus="yes">
        <source>Align %n cards</source>
        <translation>
            <numerusform>%n Karte ausrichten</numerusform>
            <numerusform>%n Karten ausrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Select three cards or more to distribute them.</source>
        <translation>Wählen Sie mindestens drei Karten aus, um sie zu verteilen.</translation>
    </message>
    <message numerus="yes">
        <source>Distribute %n cards</source>
        <translation>
            <numerusform>%n Karte verteilen</numerusform>
            <numerusform>%n Karten verteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the cards that should stay where they are.</source>
        <translation>Wählen Sie die Karten aus, die bleiben sollen, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Pin %n cards</source>
        <translation>
            <numerusform>%n Karte anheften</numerusform>
            <numerusform>%n Karten anheften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpin %n cards</source>
        <translation>
            <numerusform>%n Karte lösen</numerusform>
            <numerusform>%n Karten lösen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pinned: tidying up leaves them where they are</source>
        <translation>
            <numerusform>%n angeheftet: Beim Aufräumen bleibt sie, wo sie ist</numerusform>
            <numerusform>%n angeheftet: Beim Aufräumen bleiben sie, wo sie sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer pinned</source>
        <translation>
            <numerusform>%n nicht mehr angeheftet</numerusform>
            <numerusform>%n nicht mehr angeheftet</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a card to see what it is connected with.</source>
        <translation>Wählen Sie eine Karte aus, um zu sehen, womit sie verbunden ist.</translation>
    </message>
    <message>
        <source>New tool “%1”</source>
        <translation>Neues Tool „%1“</translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation>Neu: „%1“</translation>
    </message>
    <message>
        <source>%1 is on the map already.</source>
        <translation>%1 steht schon auf der Landkarte.</translation>
    </message>
    <message>
        <source>These are connected already.</source>
        <translation>Diese sind schon verbunden.</translation>
    </message>
    <message>
        <source>Select a card to go through its connections.</source>
        <translation>Wählen Sie eine Karte aus, um ihre Verbindungen durchzugehen.</translation>
    </message>
    <message>
        <source>This card has no connection on this view.</source>
        <translation>Dazu gibt es in dieser Ansicht keine Verbindung.</translation>
    </message>
    <message>
        <source>These two cannot be connected. The connection stays as it was.</source>
        <translation>Diese beiden lassen sich nicht verbinden. Die Verbindung bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Select the connection that should lead elsewhere.</source>
        <translation>Wählen Sie die Verbindung aus, die woandershin führen soll.</translation>
    </message>
    <message>
        <source>Begins at…</source>
        <translation>Beginnt bei …</translation>
    </message>
    <message>
        <source>Ends at…</source>
        <translation>Endet bei …</translation>
    </message>
    <message>
        <source>No card here is called “%1”. The connection stays as it was.</source>
        <translation>Hier heißt keine Karte „%1“. Die Verbindung bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>New person “%1”</source>
        <translation>Neue Person „%1“</translation>
    </message>
    <message>
        <source>Who owns it?</source>
        <translation>Wer ist dafür zuständig?</translation>
    </message>
    <message numerus="yes">
        <source>Who owns these %n things?</source>
        <translation>
            <numerusform>Wer ist für %n Element zuständig?</numerusform>
            <numerusform>Wer ist für diese %n Elemente zuständig?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put a note on %1</source>
        <translation>Notiz zu %1 legen</translation>
    </message>
    <message>
        <source>This kind of card takes no votes.</source>
        <translation>Für Karten dieser Art wird nicht abgestimmt.</translation>
    </message>
    <message>
        <source>Votes for “%1”</source>
        <translation>Stimmen für „%1“</translation>
    </message>
    <message>
        <source>The map as the room sees it.</source>
        <translation>Die Landkarte, wie der Raum sie sieht.</translation>
    </message>
    <message numerus="yes">
        <source>Copies of this project disagree on %n values of it. Click to decide.</source>
        <translation>
            <numerusform>Kopien dieses Projekts widersprechen sich hier in %n Wert. Zum Entscheiden klicken.</numerusform>
            <numerusform>Kopien dieses Projekts widersprechen sich hier in %n Werten. Zum Entscheiden klicken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::CanvasAccessible</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a connection between two cards</extracomment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Show its findings</source>
        <translation>Befunde dazu zeigen</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Decide what copies disagree on</source>
        <translation>Entscheiden, worin sich Kopien widersprechen</translation>
    </message>
</context>
<context>
    <name>martlet::CaptureOffers</name>
    <message>
        <source>%1, already here</source>
        <comment>a kind of element</comment>
        <translation>%1, schon vorhanden</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a product</comment>
        <translation>eigenes Produkt</translation>
    </message>
</context>
<context>
    <name>martlet::CaptureStrip</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>not known how</source>
        <translation>nicht bekannt, wie</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>martlet::Capturer</name>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Also responsible: %1</source>
        <translation>Auch verantwortlich: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Card</name>
    <message>
        <source>owner %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message>
        <source>no owner yet</source>
        <translation>noch niemand zuständig</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message numerus="yes">
        <source>%n errors</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Note: %1, about %2</source>
        <extracomment>text of a sticky note, what it is about</extracomment>
        <translation>Notiz: %1, zu %2</translation>
    </message>
    <message numerus="yes">
        <source>%n votes</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Unverändert</translation>
    </message>
    <message numerus="yes">
        <source>%n open comments</source>
        <translation>
            <numerusform>%n offener Kommentar</numerusform>
            <numerusform>%n offene Kommentare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values to decide</source>
        <translation>
            <numerusform>%n Wert zu entscheiden</numerusform>
            <numerusform>%n Werte zu entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::CellDelegate</name>
    <message>
        <source>New: %1 “%2”</source>
        <extracomment>%1 is a kind, such as &quot;Person&quot;; %2 its name</extracomment>
        <translation>Neu: %1 „%2“</translation>
    </message>
</context>
<context>
    <name>martlet::CellText</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>gibt es nicht</translation>
    </message>
</context>
<context>
    <name>martlet::CellWriter</name>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>It needs both ends.</source>
        <translation>Beide Enden sind nötig.</translation>
    </message>
    <message>
        <source>It cannot lead to where it begins.</source>
        <translation>Eine Verbindung kann nicht dorthin führen, wo sie beginnt.</translation>
    </message>
    <message>
        <source>These two cannot be connected.</source>
        <translation>Diese beiden lassen sich nicht verbinden.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Hier heißt nichts „%1“.</translation>
    </message>
</context>
<context>
    <name>martlet::ChangePreview</name>
    <message>
        <source>none</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <translation>%1 von %2: %3 → %4</translation>
    </message>
    <message numerus="yes">
        <source>%n findings are accepted with this reason.</source>
        <translation>
            <numerusform>%n Befund wird mit dieser Begründung akzeptiert.</numerusform>
            <numerusform>%n Befunde werden mit dieser Begründung akzeptiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Nicht mehr da: %1</translation>
    </message>
    <message>
        <source>New: %1 “%2”</source>
        <extracomment>%1 is a kind of thing such as &quot;Person&quot;, %2 its name</extracomment>
        <translation>Neu: %1 „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n new connections: %1</source>
        <translation>
            <numerusform>%n neue Verbindung: %1</numerusform>
            <numerusform>%n neue Verbindungen: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scenario “%1” gets %n more steps: %2</source>
        <translation>
            <numerusform>Das Szenario „%1“ bekommt %n weiteren Schritt: %2</numerusform>
            <numerusform>Das Szenario „%1“ bekommt %n weitere Schritte: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A new scenario “%1” gets %n steps: %2</source>
        <translation>
            <numerusform>Ein neues Szenario „%1“ bekommt %n Schritt: %2</numerusform>
            <numerusform>Ein neues Szenario „%1“ bekommt %n Schritte: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more changes.</source>
        <translation>
            <numerusform>Und %n weitere Änderung.</numerusform>
            <numerusform>Und %n weitere Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n findings go.</source>
        <translation>
            <numerusform>%n Befund fällt weg, es bleibt keiner.</numerusform>
            <numerusform>Alle %n Befunde fallen weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n findings go; the others stay.</source>
        <translation>
            <numerusform>Es fallen weg: %1 von %n Befund; die anderen bleiben.</numerusform>
            <numerusform>Es fallen weg: %1 von %n Befunden; die anderen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings stay until more is done.</source>
        <translation>
            <numerusform>%n Befund bleibt, bis mehr getan ist.</numerusform>
            <numerusform>%n Befunde bleiben, bis mehr getan ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other findings go as well: %1</source>
        <translation>
            <numerusform>%n weiterer Befund fällt ebenfalls weg: %1</numerusform>
            <numerusform>%n weitere Befunde fallen ebenfalls weg: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new findings come: %1</source>
        <translation>
            <numerusform>%n neuer Befund kommt hinzu: %1</numerusform>
            <numerusform>%n neue Befunde kommen hinzu: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ChangeSheet</name>
    <message>
        <source>Proposed changes</source>
        <translation>Vorgeschlagene Änderungen</translation>
    </message>
</context>
<context>
    <name>martlet::CheckList</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message numerus="yes">
        <source>%n findings</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ChecksPage</name>
    <message>
        <source>Find a rule or a profile</source>
        <translation>Regel oder Profil suchen</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Zurück zur Landkarte (Esc)</translation>
    </message>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n Regel</numerusform>
            <numerusform>%n Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n of your own</source>
        <translation>
            <numerusform>%1 und %n eigene</numerusform>
            <numerusform>%1 und %n eigene</numerusform>
        </translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>set in this project</source>
        <translation>in diesem Projekt festgelegt</translation>
    </message>
    <message numerus="yes">
        <source>%n exceptions</source>
        <translation>
            <numerusform>%n Ausnahme</numerusform>
            <numerusform>%n Ausnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>other limits</source>
        <translation>andere Grenzwerte</translation>
    </message>
    <message>
        <source>Rules of your own</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <translation>Nicht angewendet: %1</translation>
    </message>
    <message>
        <source>not kept yet</source>
        <translation>noch nicht übernommen</translation>
    </message>
    <message>
        <source>New rule…</source>
        <translation>Neue Regel …</translation>
    </message>
</context>
<context>
    <name>martlet::ChipField</name>
    <message>
        <source>Take out: %1</source>
        <translation>Herausnehmen: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Cli</name>
    <message>
        <source>The profiles that count. May be repeated.</source>
        <translation>Die Profile, die zählen. Darf mehrfach stehen.</translation>
    </message>
    <message>
        <source>Only these rules. May be repeated.</source>
        <translation>Nur diese Regeln. Darf mehrfach stehen.</translation>
    </message>
    <message>
        <source>From which severity on the exit code is 1: error, warning, info or none. It is error where nothing is said.</source>
        <translation>Ab welchem Schweregrad der Rückgabewert 1 ist: error, warning, info oder none. Ohne Angabe gilt error.</translation>
    </message>
    <message>
        <source>How to answer: text, json, csv or sarif.</source>
        <translation>Form der Antwort: text, json, csv oder sarif.</translation>
    </message>
    <message>
        <source>“%1” is no form of answer. %2</source>
        <translation>„%1“ ist keine Form der Antwort. %2</translation>
    </message>
    <message>
        <source>“%1” is no severity. %2</source>
        <translation>„%1“ ist kein Schweregrad. %2</translation>
    </message>
    <message>
        <source>Tells what is wrong with a map.</source>
        <translation>Sagt, was an einer Landkarte nicht stimmt.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Say nothing but errors and data.</source>
        <translation>Nichts ausgeben außer Fehlern und Daten.</translation>
    </message>
    <message>
        <source>No colours, as with the variable NO_COLOR.</source>
        <translation>Keine Farben, wie mit der Variablen NO_COLOR.</translation>
    </message>
    <message>
        <source>Language: en, ru, zh_CN or de.</source>
        <translation>Sprache: en, ru, zh_CN oder de.</translation>
    </message>
    <message>
        <source>The day that counts as today, such as 2027-03-31.</source>
        <translation>Der Tag, der als heute gilt, zum Beispiel 2027-03-31.</translation>
    </message>
    <message>
        <source>Who makes the changes.</source>
        <translation>Wer die Änderungen macht.</translation>
    </message>
    <message>
        <source>Usage: martlet %1 %2</source>
        <translation>Aufruf: martlet %1 %2</translation>
    </message>
    <message>
        <source>Martlet draws a marketing system as a map and tells what is wrong with it.

Usage:
</source>
        <translation>Martlet zeichnet ein Marketing-System als Landkarte und sagt, was daran nicht stimmt.

Aufruf:
</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>Öffnet das Fenster.</translation>
    </message>
    <message>
        <source>“martlet COMMAND --help” tells more of each.
</source>
        <translation>„martlet COMMAND --help“ sagt jeweils mehr.
</translation>
    </message>
    <message>
        <source>“%1” is not a date such as 2027-03-31.</source>
        <translation>„%1“ ist kein Datum wie 2027-03-31.</translation>
    </message>
    <message>
        <source>“%1” tells what there is.</source>
        <translation>„%1“ sagt, was es gibt.</translation>
    </message>
    <message>
        <source>There is no option “--%1”.</source>
        <translation>Es gibt keine Option „--%1“.</translation>
    </message>
    <message>
        <source>Did you mean: %1?</source>
        <translation>War gemeint: %1?</translation>
    </message>
    <message>
        <source>Name the versions of all parts.</source>
        <translation>Die Versionen aller Teile nennen.</translation>
    </message>
    <message>
        <source>There is no translation into “%1”. %2</source>
        <translation>Es gibt keine Übersetzung in „%1“. %2</translation>
    </message>
    <message>
        <source>There is no command or file “%1”. %2</source>
        <translation>Es gibt keinen Befehl und keine Datei „%1“. %2</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>The format, where the ending does not say it.</source>
        <translation>Das Format, falls die Endung es nicht verrät.</translation>
    </message>
    <message>
        <source>How many sheets a PDF is spread over, such as 2x3.</source>
        <translation>Über wie viele Blätter ein PDF verteilt wird, zum Beispiel 2x3.</translation>
    </message>
    <message>
        <source>The ending of “%1” names no format that can be written. There are: %2.</source>
        <translation>Die Endung von „%1“ nennt kein Format, das geschrieben werden kann. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no export of “%1”. %2</source>
        <translation>Es gibt keinen Export als „%1“. %2</translation>
    </message>
    <message>
        <source>Say where to write with --to, such as --to map.pdf.</source>
        <translation>Geben Sie mit --to an, wohin geschrieben wird, zum Beispiel --to map.pdf.</translation>
    </message>
    <message>
        <source>“%1” is no poster such as 2x3, of at most 20x20 sheets.</source>
        <translation>„%1“ ist kein Poster wie 2x3, mit höchstens 20x20 Blättern.</translation>
    </message>
    <message>
        <source>“%1” can hold one view only. Name one with --view.</source>
        <translation>„%1“ fasst nur eine Ansicht. Nennen Sie eine mit --view.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Writes the map as a picture, or the project in another format.</source>
        <translation>Schreibt die Landkarte als Bild oder das Projekt in einem anderen Format.</translation>
    </message>
    <message>
        <source>The project; it is made where it is missing.</source>
        <translation>Das Projekt; es wird angelegt, wenn es fehlt.</translation>
    </message>
    <message>
        <source>The format, where guessing goes wrong; “martlet list formats” names all.</source>
        <translation>Das Format, falls das Erraten fehlgeht; „martlet list formats“ nennt alle.</translation>
    </message>
    <message>
        <source>Which field a column fills; COLUMN= leaves it out. May be repeated.</source>
        <translation>Welches Feld eine Spalte füllt; COLUMN= lässt sie weg. Darf mehrfach stehen.</translation>
    </message>
    <message>
        <source>Take the sound part of a file that has faults.</source>
        <translation>Den fehlerfreien Teil einer Datei mit Fehlern übernehmen.</translation>
    </message>
    <message>
        <source>Only tell what would be done.</source>
        <translation>Nur sagen, was geschehen würde.</translation>
    </message>
    <message>
        <source>How to answer: text or json.</source>
        <translation>Form der Antwort: text oder json.</translation>
    </message>
    <message>
        <source>“%1” is not of the form COLUMN=FIELD.</source>
        <translation>„%1“ hat nicht die Form COLUMN=FIELD.</translation>
    </message>
    <message>
        <source>“%1” is no form of answer. There are: text, json.</source>
        <translation>„%1“ ist keine Form der Antwort. Es gibt: text, json.</translation>
    </message>
    <message>
        <source>There is no import of “%1”. %2</source>
        <translation>Es gibt keinen Import als „%1“. %2</translation>
    </message>
    <message>
        <source>The command needs files to import, and --into FILE.</source>
        <translation>Der Befehl braucht Dateien zum Importieren und --into FILE.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>“%1” is in no format that can be imported. Where it is one, say which with --as.</source>
        <translation>„%1“ hat kein Format, das importiert werden kann. Wenn doch, nennen Sie es mit --as.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>name of a file, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was written: this was only a look.</source>
        <translation>Nichts wurde geschrieben: Das war nur ein Blick.</translation>
    </message>
    <message>
        <source>Brings files into a project; what is there already is updated.</source>
        <translation>Holt Dateien in ein Projekt; was schon da ist, wird aktualisiert.</translation>
    </message>
    <message>
        <source>Changes: %1</source>
        <translation>Änderungen: %1</translation>
    </message>
    <message>
        <source>Last change: %1, by %2, %3</source>
        <translation>Letzte Änderung: %1, von %2, %3</translation>
    </message>
    <message>
        <source>Size of the file: %1</source>
        <translation>Größe der Datei: %1</translation>
    </message>
    <message>
        <source>Tells what is in a project.</source>
        <translation>Sagt, was in einem Projekt steckt.</translation>
    </message>
    <message>
        <source>The view to arrange, by name or identity; else all of them.</source>
        <translation>Die Ansicht, die angeordnet wird, mit Name oder Kennung; sonst alle.</translation>
    </message>
    <message>
        <source>Every card that has a place stays where it is.</source>
        <translation>Jede Karte, die schon einen Platz hat, bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message numerus="yes">
        <source>%n cards have a new place.</source>
        <translation>
            <numerusform>%n Karte hat einen neuen Platz.</numerusform>
            <numerusform>%n Karten haben einen neuen Platz.</numerusform>
        </translation>
    </message>
    <message>
        <source>Arranges the cards of views.</source>
        <translation>Ordnet die Karten von Ansichten an.</translation>
    </message>
    <message>
        <source>There is no list of “%1”. %2</source>
        <translation>Es gibt keine Liste von „%1“. %2</translation>
    </message>
    <message>
        <source>Lists what the program knows.</source>
        <translation>Listet auf, was das Programm kennt.</translation>
    </message>
    <message>
        <source>What to begin with; “martlet list templates” names all.</source>
        <translation>Womit begonnen wird; „martlet list templates“ nennt alle.</translation>
    </message>
    <message>
        <source>What the project is called.</source>
        <translation>Wie das Projekt heißt.</translation>
    </message>
    <message>
        <source>There is no template “%1”. %2</source>
        <translation>Es gibt keine Vorlage „%1“. %2</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>“%1” is in %2.</source>
        <translation>„%1“ liegt in %2.</translation>
    </message>
    <message>
        <source>Makes a new project, empty or from a template.</source>
        <translation>Legt ein neues Projekt an, leer oder aus einer Vorlage.</translation>
    </message>
    <message>
        <source>The command needs one project file, such as map.martlet.</source>
        <translation>Der Befehl braucht eine Projektdatei, zum Beispiel map.martlet.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a file.</source>
        <translation>„%1“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is too large to be read safely.</source>
        <translation>„%1“ ist zu groß, um sicher gelesen zu werden.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There is no view “%1”. %2</source>
        <translation>Es gibt keine Ansicht „%1“. %2</translation>
    </message>
    <message>
        <source>Several views are called “%1”. Their identities are: %2.</source>
        <translation>Mehrere Ansichten heißen „%1“. Ihre Kennungen sind: %2.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Commands such as “martlet check FILE” work without one; “martlet --help” names them all.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen lässt. Befehle wie „martlet check FILE“ kommen ohne aus; „martlet --help“ nennt alle.</translation>
    </message>
    <message>
        <source>“%1” is the project itself and was left as it is. Name another file with --to.</source>
        <translation>„%1“ ist das Projekt selbst und blieb, wie es war. Nennen Sie mit --to eine andere Datei.</translation>
    </message>
    <message>
        <source>The name of the project file is missing.</source>
        <translation>Der Name der Projektdatei fehlt.</translation>
    </message>
    <message>
        <source>The answer could not be written in full: standard output does not take it. Is the disk full?</source>
        <translation>Die Antwort konnte nicht vollständig geschrieben werden: Die Standardausgabe nimmt sie nicht an. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Say what to list: %1.</source>
        <translation>Sagen Sie, was aufgelistet werden soll: %1.</translation>
    </message>
    <message>
        <source>These are too many words: %1. One list at a time.</source>
        <translation>Das sind zu viele Wörter: %1. Immer nur eine Liste auf einmal.</translation>
    </message>
    <message>
        <source>The ending of “%1” belongs to another format: %2. A project is named like %3.</source>
        <translation>Die Endung von „%1“ gehört zu einem anderen Format: %2. Ein Projekt heißt etwa %3.</translation>
    </message>
    <message>
        <source>How to group hours: flow, department or journey; and cost: vendor, department, layer or category. It is the first where nothing is said.</source>
        <translation>Wonach Stunden gruppiert werden: flow, department oder journey; und Kosten: vendor, department, layer oder category. Ohne Angabe gilt das Erste.</translation>
    </message>
    <message>
        <source>The command needs a project file, such as map.martlet, and a question: without, journey, hours or cost.</source>
        <translation>Der Befehl braucht eine Projektdatei, zum Beispiel map.martlet, und eine Frage: without, journey, hours oder cost.</translation>
    </message>
    <message>
        <source>“%1” is no question. %2</source>
        <translation>„%1“ ist keine Frage. %2</translation>
    </message>
    <message>
        <source>Say what goes: a name, or vendor=NAME, team=NAME, residency=CODE.</source>
        <translation>Sagen Sie, was wegfällt: ein Name oder vendor=NAME, team=NAME, residency=CODE.</translation>
    </message>
    <message>
        <source>Name one journey; a name of several words stands in quotation marks.</source>
        <translation>Nennen Sie eine Kundenreise; ein Name aus mehreren Wörtern steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There are too many words after “%1”.</source>
        <translation>Nach „%1“ stehen zu viele Wörter.</translation>
    </message>
    <message>
        <source>Only hours and cost can be grouped with --by.</source>
        <translation>Nur hours und cost lassen sich mit --by gruppieren.</translation>
    </message>
    <message>
        <source>“%1” is no way to group. %2</source>
        <translation>Nach „%1“ lässt sich nicht gruppieren. %2</translation>
    </message>
    <message>
        <source>Answers what stops when something goes, what a journey is like, how many hours people carry data by hand, and what the tools cost. ITEM is an identity, a name, vendor=NAME, team=NAME or residency=CODE.</source>
        <translation>Sagt, was stillsteht, wenn etwas wegfällt, wie eine Kundenreise verläuft, wie viele Stunden Menschen Daten von Hand übertragen und was die Tools kosten. ITEM ist eine Kennung, ein Name, vendor=NAME, team=NAME oder residency=CODE.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Several things are called “%1”. Name the one you mean by its identity: %2.</source>
        <translation>Mehrere Dinge heißen „%1“. Nennen Sie das gemeinte mit seiner Kennung: %2.</translation>
    </message>
    <message>
        <source>No tool on the map comes from the vendor “%1”.</source>
        <translation>Kein Tool auf der Landkarte kommt vom Anbieter „%1“.</translation>
    </message>
    <message>
        <source>No tool on the map keeps its data in “%1”.</source>
        <translation>Kein Tool auf der Landkarte hat seine Daten in „%1“.</translation>
    </message>
    <message>
        <source>No team on the map is called “%1”.</source>
        <translation>Kein Team auf der Landkarte heißt „%1“.</translation>
    </message>
    <message>
        <source>Nothing on the map is called “%1”.</source>
        <translation>Nichts auf der Landkarte heißt „%1“.</translation>
    </message>
    <message>
        <source>Say which journey to walk.</source>
        <translation>Sagen Sie, welche Kundenreise durchgegangen werden soll.</translation>
    </message>
    <message>
        <source>No journey on the map is called “%1”.</source>
        <translation>Keine Kundenreise auf der Landkarte heißt „%1“.</translation>
    </message>
    <message>
        <source>Several scenarios are called “%1”. Their identities are: %2.</source>
        <translation>Mehrere Szenarien heißen „%1“. Ihre Kennungen sind: %2.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”, and no other in this project.</source>
        <translation>Es gibt kein Szenario „%1“ und auch kein anderes in diesem Projekt.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. %2</source>
        <translation>Es gibt kein Szenario „%1“. %2</translation>
    </message>
    <message>
        <source>Check the map as this scenario would leave it.</source>
        <translation>Die Landkarte so prüfen, wie sie nach diesem Szenario aussähe.</translation>
    </message>
    <message>
        <source>How to answer: text or json, or markdown for pages about the rules.</source>
        <translation>Form der Antwort: text oder json, oder markdown für Seiten über die Regeln.</translation>
    </message>
    <message>
        <source>The folder to write the pages into.</source>
        <translation>Der Ordner, in den die Seiten geschrieben werden.</translation>
    </message>
    <message>
        <source>Count the cases that test each rule, in the folders of this one.</source>
        <translation>Die Fälle zählen, die jede Regel prüfen, in den Unterordnern dieses Ordners.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Not used: %1</source>
        <extracomment>%1 is a rule and why it was not used, in one sentence</extracomment>
        <translation>Nicht angewendet: %1</translation>
    </message>
    <message>
        <source>“%1” is a link to another file. No page was written.</source>
        <translation>„%1“ ist ein Link auf eine andere Datei. Es wurde keine Seite geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file. No page was written.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Es wurde keine Seite geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is there already, and is no page about rules. No page was written. Choose another folder.</source>
        <translation>„%1“ gibt es schon, und es ist keine Seite über Regeln. Es wurde keine Seite geschrieben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Only rules have pages. Say: martlet list rules --format markdown --to DIR.</source>
        <translation>Seiten gibt es nur für Regeln. Der Aufruf dafür: martlet list rules --format markdown --to DIR.</translation>
    </message>
    <message>
        <source>Say into which folder with --to DIR.</source>
        <translation>Geben Sie mit --to DIR an, in welchen Ordner geschrieben wird.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be made. No page was written.</source>
        <translation>Der Ordner „%1“ konnte nicht angelegt werden. Es wurde keine Seite geschrieben.</translation>
    </message>
    <message>
        <source>Pages written before that: %1</source>
        <translation>Zuvor geschriebene Seiten: %1</translation>
    </message>
    <message>
        <source>Pages written into %1: %2</source>
        <translation>In %1 geschriebene Seiten: %2</translation>
    </message>
    <message>
        <source>your own</source>
        <comment>a product</comment>
        <translation>eigenes Produkt</translation>
    </message>
    <message>
        <source>Where sheets that come back and the project have changed the same, take the sheets.</source>
        <translation>Wo zurückkommende Tabellenblätter und das Projekt dasselbe geändert haben, gelten die Tabellenblätter.</translation>
    </message>
    <message>
        <source>The page of a PDF: a paper such as A4 or Letter, a size such as 420x600mm, or map for one as large as the map.</source>
        <translation>Die Seite eines PDFs: ein Papierformat wie A4 oder Letter, eine Größe wie 420x600mm, oder map für eine Seite, so groß wie die Landkarte.</translation>
    </message>
    <message>
        <source>How the page is turned: portrait, landscape, or auto.</source>
        <translation>Wie die Seite ausgerichtet ist: portrait (hoch), landscape (quer) oder auto.</translation>
    </message>
    <message>
        <source>List the findings after the views of a PDF, each linked to its card.</source>
        <translation>Nach den Ansichten eines PDFs die Befunde auflisten, jeden mit einem Link zu seiner Karte.</translation>
    </message>
    <message>
        <source>What a PDF is called, instead of the project.</source>
        <translation>Wie ein PDF heißt, statt wie das Projekt.</translation>
    </message>
    <message>
        <source>Who wrote a PDF, as it says itself.</source>
        <translation>Wer ein PDF verfasst hat, so wie es darin steht.</translation>
    </message>
    <message>
        <source>Write the map as this scenario would leave it.</source>
        <translation>Die Landkarte so schreiben, wie sie nach diesem Szenario aussähe.</translation>
    </message>
    <message>
        <source>A report instead of the map alone: %1.</source>
        <translation>Ein Bericht statt nur der Landkarte: %1.</translation>
    </message>
    <message>
        <source>What the rows of a CSV are, such as touchpoint or data-flow.</source>
        <translation>Was die Zeilen einer CSV-Datei sind, zum Beispiel touchpoint oder data-flow.</translation>
    </message>
    <message>
        <source>“%1” is no size of paper that is known. There are: %2, a size from 50 to 5080 mm such as 420x600mm, and map.</source>
        <translation>„%1“ ist kein bekanntes Papierformat. Es gibt: %2, eine Größe von 50 bis 5080 mm wie 420x600mm, und map.</translation>
    </message>
    <message>
        <source>“%1” is no orientation; there are: portrait, landscape, auto.</source>
        <translation>„%1“ ist keine Ausrichtung; es gibt: portrait, landscape, auto.</translation>
    </message>
    <message>
        <source>A page as large as the map is not spread over sheets. Name a paper such as --page A4, or leave out --poster.</source>
        <translation>Eine Seite, so groß wie die Landkarte, wird nicht auf Blätter verteilt. Nennen Sie ein Papierformat, zum Beispiel --page A4, oder lassen Sie --poster weg.</translation>
    </message>
    <message>
        <source>There is no table of “%1”. %2</source>
        <translation>Es gibt keine Tabelle zu „%1“. %2</translation>
    </message>
    <message>
        <source>There is no report “%1”. %2</source>
        <translation>Es gibt keinen Bericht „%1“. %2</translation>
    </message>
    <message>
        <source>“%1” cannot hold a report. Name a file that ends with .pdf or .html.</source>
        <translation>„%1“ kann keinen Bericht aufnehmen. Nennen Sie eine Datei, die auf .pdf oder .html endet.</translation>
    </message>
    <message>
        <source>Say whose spreadsheet to write with --owner, or name a folder for those of all, with --as xlsx.</source>
        <translation>Sagen Sie mit --owner, für wen die Tabelle geschrieben wird, oder nennen Sie einen Ordner für die Tabellen aller, mit --as xlsx.</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Szenario: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>Nothing is looked after by “%1”. %2</source>
        <translation>Es gibt nichts, wofür „%1“ zuständig ist. %2</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Their identities are: %2.</source>
        <translation>Mehrere Personen heißen „%1“. Ihre Kennungen sind: %2.</translation>
    </message>
    <message>
        <source>Copy with parts left out</source>
        <translation>Kopie, in der Teile weggelassen sind</translation>
    </message>
    <message>
        <source>How many pixels a PNG has to a point: 1 as on old screens, 2 as usual here.</source>
        <translation>Wie viele Pixel ein PNG je Punkt hat: 1 wie auf alten Bildschirmen, 2 wie hier üblich.</translation>
    </message>
    <message>
        <source>“%1” is no scale. It is a number from %2 to %3.</source>
        <translation>„%1“ ist kein Maßstab. Er ist eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>The file whose first line is the passphrase of protected projects. Without it, the variable MARTLET_PASSPHRASE counts, or it is asked for.</source>
        <translation>Die Datei, in deren erster Zeile die Passphrase geschützter Projekte steht. Ohne diese Angabe gilt die Variable MARTLET_PASSPHRASE, oder es wird nach der Passphrase gefragt.</translation>
    </message>
    <message>
        <source>The new project to make of what is sound. Without it, it is only told what there is.</source>
        <translation>Das neue Projekt, das aus dem unbeschädigten Teil entsteht. Ohne diese Angabe wird nur gesagt, was da ist.</translation>
    </message>
    <message>
        <source>What was sound in a damaged project</source>
        <translation>Was in einem beschädigten Projekt unbeschädigt war</translation>
    </message>
    <message>
        <source>Takes what is sound in a damaged project into a new one.</source>
        <translation>Übernimmt den unbeschädigten Teil eines beschädigten Projekts in ein neues.</translation>
    </message>
    <message>
        <source>Take what the sheets say with --overwrite.</source>
        <translation>Mit --overwrite gilt, was in den Tabellen steht.</translation>
    </message>
    <message>
        <source>The file to write; its ending says the format. May be repeated. A whole copy of the project ends with .martlet, and with .martlet.age one that only a passphrase opens.</source>
        <translation>Die Datei, die geschrieben wird; ihre Endung bestimmt das Format. Darf mehrfach stehen. Eine vollständige Kopie des Projekts endet auf .martlet, eine, die sich nur mit einer Passphrase öffnen lässt, auf .martlet.age.</translation>
    </message>
    <message>
        <source>The view to draw, by name or identity, or all for all pages of a PDF or a draw.io file. May be repeated. A web page has all of them anyway.</source>
        <translation>Die Ansicht, die gezeichnet wird, mit Name oder Kennung, oder all für alle Seiten eines PDFs oder einer draw.io-Datei. Darf mehrfach stehen. Eine Webseite enthält ohnehin alle.</translation>
    </message>
    <message>
        <source>Leave out what others should not read, as this profile says: agency, public, or one of the project&apos;s own.</source>
        <translation>Weglassen, was andere nicht lesen sollen, so wie dieses Profil es vorgibt: agency, public oder ein eigenes des Projekts.</translation>
    </message>
    <message>
        <source>“martlet salvage %1 --to NEW.martlet” takes what is sound into a new project.</source>
        <translation>„martlet salvage %1 --to NEW.martlet“ übernimmt den unbeschädigten Teil in ein neues Projekt.</translation>
    </message>
    <message>
        <source>Compare one file as it is with what this scenario would make of it.</source>
        <translation>Eine Datei, wie sie ist, mit dem vergleichen, was dieses Szenario daraus machen würde.</translation>
    </message>
    <message>
        <source>Write what differs as a PDF too, on the map and as a list.</source>
        <translation>Die Unterschiede auch als PDF schreiben, auf der Landkarte und als Liste.</translation>
    </message>
    <message>
        <source>With --scenario, the command needs one project file, such as map.martlet.</source>
        <translation>Mit --scenario braucht der Befehl eine Projektdatei, zum Beispiel map.martlet.</translation>
    </message>
    <message>
        <source>The command needs two project files, such as old.martlet new.martlet.</source>
        <translation>Der Befehl braucht zwei Projektdateien, zum Beispiel old.martlet new.martlet.</translation>
    </message>
    <message>
        <source>What differs is written as a PDF; “%1” does not end in .pdf.</source>
        <translation>Die Unterschiede werden als PDF geschrieben; „%1“ endet nicht auf .pdf.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps of the scenario fit nothing any more.</source>
        <translation>
            <numerusform>%n Schritt des Szenarios passt zu nichts mehr.</numerusform>
            <numerusform>%n Schritte des Szenarios passen zu nichts mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Stand heute</translation>
    </message>
    <message>
        <source>The first line of “%1” is empty; it should be the passphrase.</source>
        <translation>Die erste Zeile von „%1“ ist leer; dort sollte die Passphrase stehen.</translation>
    </message>
    <message>
        <source>“%1” needs a passphrase. Put it on the first line of a file and name that with --passphrase-file, or set MARTLET_PASSPHRASE.</source>
        <translation>„%1“ braucht eine Passphrase. Schreiben Sie sie in die erste Zeile einer Datei und nennen Sie diese mit --passphrase-file, oder setzen Sie MARTLET_PASSPHRASE.</translation>
    </message>
    <message>
        <source>Passphrase of %1:</source>
        <translation>Passphrase von %1:</translation>
    </message>
    <message>
        <source>There was no passphrase. Nothing was done.</source>
        <translation>Es wurde keine Passphrase eingegeben. Nichts wurde getan.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Noch einmal:</translation>
    </message>
    <message>
        <source>These were two different passphrases. Nothing was written.</source>
        <translation>Das waren zwei verschiedene Passphrasen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Where the merged project goes.</source>
        <translation>Wohin das zusammengeführte Projekt geschrieben wird.</translation>
    </message>
    <message>
        <source>Decide what both sides changed: take ours or theirs.</source>
        <translation>Bei allem, was beide Seiten geändert haben, eine Seite nehmen: ours ist die eigene, theirs die andere.</translation>
    </message>
    <message>
        <source>Add what only another project has, which is no copy of this one.</source>
        <translation>Hinzufügen, was es nur in einem anderen Projekt gibt, das keine Kopie von diesem ist.</translation>
    </message>
    <message>
        <source>The command needs your project and at least one copy of it, such as ours.martlet theirs.martlet.</source>
        <translation>Der Befehl braucht Ihr Projekt und mindestens eine Kopie davon, zum Beispiel ours.martlet theirs.martlet.</translation>
    </message>
    <message>
        <source>Say with --to where the merged project goes; that may be the first file.</source>
        <translation>Geben Sie mit --to an, wohin das zusammengeführte Projekt geschrieben wird; das darf auch die erste Datei sein.</translation>
    </message>
    <message>
        <source>“%1” is no side. %2</source>
        <translation>„%1“ ist keine Seite. %2</translation>
    </message>
    <message>
        <source>The merged project cannot go to “%1”, which is only read from.</source>
        <translation>Das zusammengeführte Projekt kann nicht in „%1“ geschrieben werden; diese Datei wird nur gelesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be merged with itself.</source>
        <translation>„%1“ lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>Decide for ours</source>
        <translation>Für die eigene Seite entscheiden</translation>
    </message>
    <message>
        <source>Decide for theirs</source>
        <translation>Für die andere Seite entscheiden</translation>
    </message>
    <message>
        <source>no copy of this project, so nothing of yours was replaced.</source>
        <translation>keine Kopie dieses Projekts; von Ihren Angaben wurde deshalb nichts ersetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n things that only it has were added.</source>
        <translation>
            <numerusform>%n Eintrag, den es nur dort gibt, wurde hinzugefügt.</numerusform>
            <numerusform>%n Einträge, die es nur dort gibt, wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things that only it has can be added with --take-new.</source>
        <translation>
            <numerusform>%n Eintrag, den es nur dort gibt, lässt sich mit --take-new hinzufügen.</numerusform>
            <numerusform>%n Einträge, die es nur dort gibt, lassen sich mit --take-new hinzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add what other projects have</source>
        <translation>Hinzufügen, was andere Projekte haben</translation>
    </message>
    <message>
        <source>Makes one project of copies that several people changed; what they disagree on is listed and stays to be decided.</source>
        <translation>Macht aus Kopien, die mehrere Personen geändert haben, ein Projekt; worin sie sich widersprechen, wird aufgelistet und bleibt zu entscheiden.</translation>
    </message>
    <message>
        <source>Only what was done to this element or data flow, and what joins it.</source>
        <translation>Nur, was an diesem Element oder Datenfluss und an seinen Verbindungen geändert wurde.</translation>
    </message>
    <message>
        <source>Drop the changes before this day, but for the days of snapshots.</source>
        <translation>Die Änderungen vor diesem Tag aus dem Verlauf entfernen, außer an Tagen mit einer Momentaufnahme.</translation>
    </message>
    <message>
        <source>Not all changes before %1 are kept any more.</source>
        <translation>Die Änderungen vor dem %1 sind nicht mehr alle aufgehoben.</translation>
    </message>
    <message>
        <source>Nothing is older than that; the history stays as it is.</source>
        <translation>Nichts ist älter; der Verlauf bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are dropped from the history (%1).</source>
        <translation>
            <numerusform>%n Änderung wird aus dem Verlauf entfernt (%1).</numerusform>
            <numerusform>%n Änderungen werden aus dem Verlauf entfernt (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-03-31.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn so: 2026-03-31.</translation>
    </message>
    <message>
        <source>Tells who changed what, and when.</source>
        <translation>Sagt, wer wann was geändert hat.</translation>
    </message>
    <message>
        <source>“%1” is no copy of this project, so it does not say what changed since.</source>
        <translation>„%1“ ist keine Kopie dieses Projekts und sagt deshalb nicht, was sich seitdem geändert hat.</translation>
    </message>
    <message>
        <source>“%1” is no file, no day such as 2027-03-01, and no snapshot. %2</source>
        <translation>„%1“ ist keine Datei, kein Tag wie 2027-03-01 und keine Momentaufnahme. %2</translation>
    </message>
    <message>
        <source>Compare one file as it was before this day, at this time or at this snapshot.</source>
        <translation>Eine Datei vergleichen, wie sie vor diesem Tag, zu diesem Zeitpunkt oder bei dieser Momentaufnahme war.</translation>
    </message>
    <message>
        <source>Compare with how it was after this day, at this time or at this snapshot, and not with how it is now.</source>
        <translation>Mit dem Stand nach diesem Tag, zu diesem Zeitpunkt oder bei dieser Momentaufnahme vergleichen, nicht mit dem heutigen.</translation>
    </message>
    <message>
        <source>With --since or --until, the command needs one project file and no scenario.</source>
        <translation>Mit --since oder --until braucht der Befehl eine Projektdatei und kein Szenario.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>Am Anfang</translation>
    </message>
    <message>
        <source>Not all changes of the past are kept any more; what was before them is told as it was when they begin.</source>
        <translation>Die früheren Änderungen sind nicht mehr alle aufgehoben; was davor war, wird so gezeigt, wie es bei der ersten aufgehobenen Änderung war.</translation>
    </message>
    <message numerus="yes">
        <source>%n values could not be followed back.</source>
        <translation>
            <numerusform>%n Wert ließ sich nicht zurückverfolgen.</numerusform>
            <numerusform>%n Werte ließen sich nicht zurückverfolgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what differs between two projects, or two moments of one.</source>
        <translation>Sagt, worin sich zwei Projekte unterscheiden oder zwei Zeitpunkte eines Projekts.</translation>
    </message>
    <message>
        <source>Only those on this element, data flow, view or finding (its key).</source>
        <translation>Nur Kommentare zu diesem Element, diesem Datenfluss, dieser Ansicht oder diesem Befund (mit seinem Schlüssel).</translation>
    </message>
    <message>
        <source>Which: open, resolved or all; else open.</source>
        <translation>Welche: open, resolved oder all; sonst open.</translation>
    </message>
    <message>
        <source>Write a comment: on what --on names, or as an answer to --reply.</source>
        <translation>Einen Kommentar schreiben: zu dem, was --on nennt, oder als Antwort auf --reply.</translation>
    </message>
    <message>
        <source>The thread that --add answers.</source>
        <translation>Das Gespräch, auf das --add antwortet.</translation>
    </message>
    <message>
        <source>Settle this thread.</source>
        <translation>Dieses Gespräch als erledigt markieren.</translation>
    </message>
    <message>
        <source>Open this thread again.</source>
        <translation>Dieses Gespräch wieder öffnen.</translation>
    </message>
    <message>
        <source>“%1” means several things. Name one of them.</source>
        <translation>„%1“ kann mehreres bedeuten. Nennen Sie eines davon.</translation>
    </message>
    <message>
        <source>There is no thread “%1”. %2</source>
        <translation>Es gibt kein Gespräch „%1“. %2</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Das ist schon so.</translation>
    </message>
    <message>
        <source>Reply to a comment</source>
        <translation>Kommentar beantworten</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Resolve comments</source>
        <translation>Kommentare als erledigt markieren</translation>
    </message>
    <message>
        <source>Open comments again</source>
        <translation>Kommentare wieder öffnen</translation>
    </message>
    <message>
        <source>“%1” is no state of comments. %2</source>
        <translation>„%1“ ist kein Stand von Kommentaren. %2</translation>
    </message>
    <message>
        <source>Say either with --on what the comment is on, or with --reply what it answers.</source>
        <translation>Geben Sie entweder mit --on an, wozu der Kommentar gehört, oder mit --reply, worauf er antwortet.</translation>
    </message>
    <message>
        <source>Say with --add what the answer is.</source>
        <translation>Geben Sie mit --add an, wie die Antwort lautet.</translation>
    </message>
    <message>
        <source>Lists what people say of a project, and adds to it.</source>
        <translation>Listet auf, was zu einem Projekt gesagt wird, und fügt etwas hinzu.</translation>
    </message>
    <message>
        <source>With --redact or --changes-since: only list what would leave and what would not.</source>
        <translation>Mit --redact oder --changes-since: nur auflisten, was hinausgehen würde und was nicht.</translation>
    </message>
    <message>
        <source>Say with --changes-since which copy, day or snapshot the changes in “%1” come after.</source>
        <translation>Geben Sie mit --changes-since an, auf welche Kopie, welchen Tag oder welche Momentaufnahme die Änderungen in „%1“ folgen.</translation>
    </message>
    <message>
        <source>Changes cannot be sent with parts left out. Send a copy with parts left out instead: leave out --changes-since.</source>
        <translation>Änderungen lassen sich nicht senden, wenn Teile weggelassen sind. Senden Sie stattdessen eine Kopie, in der Teile weggelassen sind: Lassen Sie --changes-since weg.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, with %n changes</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Geschrieben: %1, mit %n Änderung</numerusform>
            <numerusform>Geschrieben: %1, mit %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take only this element, by name or identity, or only this field of it, of what theirs would change. May be repeated.</source>
        <translation>Von dem, was die andere Seite ändern würde, nur dieses Element übernehmen, mit Name oder Kennung, oder nur dieses Feld davon. Darf mehrfach stehen.</translation>
    </message>
    <message>
        <source>Only list what would come in, by element and field.</source>
        <translation>Nur auflisten, was hinzukommen würde, nach Element und Feld.</translation>
    </message>
    <message>
        <source>“%1” is there already and is no copy of this project. It was left as it is; choose another name.</source>
        <translation>„%1“ gibt es schon, und es ist keine Kopie dieses Projekts. Die Datei blieb, wie sie war; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is there already and holds changes that the other files lack, such as an earlier merge. It was left as it is. To go on from it, name it as the first file: martlet merge %1 %2 --to %1.</source>
        <translation>„%1“ gibt es schon und enthält Änderungen, die in den anderen Dateien fehlen, zum Beispiel aus einer früheren Zusammenführung. Die Datei blieb, wie sie war. Um damit weiterzumachen, nennen Sie sie als erste Datei: martlet merge %1 %2 --to %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken, and %1 left.</source>
        <translation>
            <numerusform>%n Änderung übernommen, %1 ausgelassen.</numerusform>
            <numerusform>%n Änderungen übernommen, %1 ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take changes of %1</source>
        <translation>Änderungen aus %1 übernehmen</translation>
    </message>
    <message>
        <source>Only up to this step, by its name or number; the others stay planned.</source>
        <translation>Nur bis zu diesem Schritt, mit Name oder Nummer; die anderen bleiben geplant.</translation>
    </message>
    <message>
        <source>Decide conflicts: for the plan, or for what is as-is.</source>
        <translation>Konflikte entscheiden: plan für den Plan, as-is für den heutigen Stand.</translation>
    </message>
    <message>
        <source>The command needs a project and the name of a scenario, such as acme.martlet “To be”.</source>
        <translation>Der Befehl braucht ein Projekt und den Namen eines Szenarios, zum Beispiel acme.martlet „Soll“.</translation>
    </message>
    <message>
        <source>There is no step “%1”. %2</source>
        <translation>Es gibt keinen Schritt „%1“. %2</translation>
    </message>
    <message>
        <source>Nothing was changed: the plan and the project contradict each other. Decide with --prefer plan or --prefer as-is, or one by one in the window.</source>
        <translation>Nichts wurde geändert: Plan und Projekt widersprechen sich. Entscheiden Sie mit --prefer plan oder --prefer as-is, oder einzeln im Fenster.</translation>
    </message>
    <message>
        <source>Adopt %1 as the project as it is</source>
        <translation>Szenario „%1“ als heutigen Stand des Projekts übernehmen</translation>
    </message>
    <message>
        <source>Makes the project what a scenario plans, as one change; refuses while both contradict each other.</source>
        <translation>Macht aus dem Projekt in einer einzigen Änderung das, was ein Szenario plant; nicht, solange sich beide widersprechen.</translation>
    </message>
    <message>
        <source>Only this scenario.</source>
        <translation>Nur dieses Szenario.</translation>
    </message>
    <message>
        <source>Lists the scenarios with the balance of each step, and what the project as it is contradicts by now.</source>
        <translation>Listet die Szenarien auf, mit der Bilanz jedes Schritts und dem, worin ihnen das Projekt, wie es ist, inzwischen widerspricht.</translation>
    </message>
    <message>
        <source>Only what changed since somebody&apos;s copy of the project, a day, or a snapshot, for martlet merge to take: to a small file that ends with .martlet-changes; or to a spreadsheet of proposals, which comes back with martlet import.</source>
        <translation>Nur was sich seit einer Kopie des Projekts, einem Tag oder einer Momentaufnahme geändert hat, zum Übernehmen mit martlet merge: in eine kleine Datei, die auf .martlet-changes endet; oder in eine Tabelle mit Vorschlägen, die mit martlet import zurückkommt.</translation>
    </message>
    <message>
        <source>“%1” cannot hold changes alone. Name a file that ends with .martlet-changes or .xlsx.</source>
        <translation>„%1“ kann nicht nur Änderungen enthalten. Nennen Sie eine Datei, die auf .martlet-changes oder .xlsx endet.</translation>
    </message>
    <message>
        <source>%1 changes nothing that --only names, so nothing was written. --dry-run lists what it changes.</source>
        <translation>%1 ändert nichts, was --only nennt, also wurde nichts geschrieben. --dry-run listet auf, was die Datei ändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of the plan fitted nothing any more and were left out: %1</source>
        <translation>
            <numerusform>%n Änderung des Plans passte zu nichts mehr und blieb weg: %1</numerusform>
            <numerusform>%n Änderungen des Plans passten zu nichts mehr und blieben weg: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, given with --since, is later than %2, given with --until. Name the earlier moment with --since.</source>
        <translation>%1, mit --since angegeben, ist später als %2, mit --until angegeben. Nennen Sie mit --since den früheren Zeitpunkt.</translation>
    </message>
    <message>
        <source>Whose page or spreadsheet of the report owners to write. Without it, a PDF has a page for each, and for spreadsheets --to is a folder.</source>
        <translation>Wessen Seite oder Tabelle aus dem Bericht owners geschrieben wird. Ohne diese Angabe hat ein PDF für jede Person eine Seite, und bei Tabellen ist --to ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” is the name of a file of changes, and a whole project goes into one like %2.martlet. To send only what changed, use martlet export FILE --changes-since COPY --to %3.</source>
        <translation>„%1“ ist der Name einer Datei mit Änderungen, ein ganzes Projekt kommt in eine wie %2.martlet. Um nur zu schicken, was sich geändert hat, dient martlet export DATEI --changes-since KOPIE --to %3.</translation>
    </message>
    <message>
        <source>%1 Do not repeat this command then: what it changed is kept, and goes into the file with the next command that changes the project.</source>
        <extracomment>a sentence on why a file was not saved, which says that the work is kept on this computer</extracomment>
        <translation>%1 Wiederholen Sie diesen Befehl dann nicht: Was er geändert hat, ist aufgehoben und kommt mit dem nächsten Befehl, der das Projekt ändert, in die Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were left, because both sides changed the same. --prefer theirs takes them.</source>
        <translation>
            <numerusform>%n Änderung blieb weg, weil beide Seiten dasselbe geändert haben. --prefer theirs nimmt sie.</numerusform>
            <numerusform>%n Änderungen blieben weg, weil beide Seiten dasselbe geändert haben. --prefer theirs nimmt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Colouring</name>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: values</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>martlet::CommandWords</name>
    <message>
        <source>create, start, blank project</source>
        <translation>anlegen, erstellen, anfangen, beginnen, leeres Projekt, neue Landkarte, neue Datei</translation>
    </message>
    <message>
        <source>load, file, project</source>
        <translation>laden, Datei, Projekt, aufmachen, Landkarte</translation>
    </message>
    <message>
        <source>store, keep, write</source>
        <translation>sichern, ablegen, behalten, schreiben, abspeichern</translation>
    </message>
    <message>
        <source>save as, backup, pass on</source>
        <translation>speichern unter, sichern, Sicherung, Sicherungskopie, Backup, weitergeben, Datei kopieren</translation>
    </message>
    <message>
        <source>remember, baseline, compare, progress</source>
        <translation>merken, festhalten, Stand, Ausgangslage, Vergleich, vergleichen, Fortschritt, Snapshot, Verlauf</translation>
    </message>
    <message>
        <source>window, leave</source>
        <translation>Fenster, zumachen, verlassen</translation>
    </message>
    <message>
        <source>exit, end, leave</source>
        <translation>Ende, verlassen, schließen, aussteigen, Programm beenden</translation>
    </message>
    <message>
        <source>back, revert, take back</source>
        <translation>zurück, zurücknehmen, widerrufen, ungeschehen machen, einen Schritt zurück</translation>
    </message>
    <message>
        <source>again, repeat, forward</source>
        <translation>noch einmal, nochmals, erneut, wiederherstellen, vorwärts, einen Schritt vor</translation>
    </message>
    <message>
        <source>search, palette, look for</source>
        <translation>Suche, finden, nachschlagen, Befehlspalette, Menü</translation>
    </message>
    <message>
        <source>new tool, create, insert, card, box</source>
        <translation>neues Tool, anlegen, erstellen, einfügen, Karte, Kästchen, Kasten, Element</translation>
    </message>
    <message>
        <source>new tool, next, neighbour</source>
        <translation>neues Tool, nächstes, Nachbar, daneben, angrenzend, anhängen</translation>
    </message>
    <message>
        <source>link, arrow, line, data flow, join</source>
        <translation>verknüpfen, Verbindung, Pfeil, Linie, Datenfluss, zusammenführen, anbinden, Schnittstelle</translation>
    </message>
    <message>
        <source>reconnect, move the arrow, target, link</source>
        <translation>umhängen, umleiten, neu verbinden, Pfeil verschieben, Ziel, Ende, verknüpfen</translation>
    </message>
    <message>
        <source>reconnect, move the arrow, source, link</source>
        <translation>umhängen, umleiten, neu verbinden, Pfeil verschieben, Quelle, Anfang, Herkunft, verknüpfen</translation>
    </message>
    <message>
        <source>name, title, edit, call</source>
        <translation>Name, Titel, Bezeichnung, bearbeiten, ändern, nennen, beschriften</translation>
    </message>
    <message>
        <source>manual, mode, kind of connection</source>
        <translation>manuell, händisch, Art der Verbindung, Modus, Übertragungsweg, umschalten</translation>
    </message>
    <message>
        <source>copy, clone, once more</source>
        <translation>kopieren, Kopie, klonen, noch einmal, verdoppeln</translation>
    </message>
    <message>
        <source>clipboard, insert, import</source>
        <translation>Zwischenablage, importieren, einsetzen, Paste, Tabelle, Namen</translation>
    </message>
    <message>
        <source>hide, remove</source>
        <translation>ausblenden, verstecken, entfernen, herausnehmen</translation>
    </message>
    <message>
        <source>remove, erase, trash</source>
        <translation>entfernen, beseitigen, wegwerfen, Papierkorb, Müll, streichen</translation>
    </message>
    <message>
        <source>everything, mark</source>
        <translation>alle, markieren, alle Karten, auswählen</translation>
    </message>
    <message>
        <source>fit, zoom, whole map, overview</source>
        <translation>einpassen, Zoom, ganze Landkarte, Übersicht, Überblick, Gesamtansicht, alles sehen</translation>
    </message>
    <message>
        <source>customer, path, service blueprint</source>
        <translation>Kunde, Kundschaft, Customer Journey, Weg, Pfad, Phasen, Kontaktpunkte, Service Blueprint</translation>
    </message>
    <message>
        <source>teams, departments, responsible</source>
        <translation>Teams, Abteilungen, zuständig, verantwortlich, Verantwortung, wer</translation>
    </message>
    <message>
        <source>zoom, 100 %</source>
        <translation>Zoom, 100 %, normale Größe, tatsächliche Größe, zurücksetzen</translation>
    </message>
    <message>
        <source>zoom, fit, go to</source>
        <translation>Zoom, einpassen, hingehen, springen, heranholen, Markierung</translation>
    </message>
    <message>
        <source>zoom in, magnify, bigger</source>
        <translation>hineinzoomen, vergrößern, Lupe, näher, heranzoomen</translation>
    </message>
    <message>
        <source>zoom out, reduce</source>
        <translation>herauszoomen, verkleinern, weiter weg</translation>
    </message>
    <message>
        <source>highlight, legend, hide, dim, only</source>
        <translation>hervorheben, Legende, Farbe, einfärben, ausblenden, abdunkeln, nur, Filter, eingrenzen</translation>
    </message>
    <message>
        <source>focus, neighbours, isolate</source>
        <translation>Fokus, Nachbarn, Umgebung, isolieren, hervorheben, vereinzeln, einschränken</translation>
    </message>
    <message>
        <source>flow, follow, walk</source>
        <translation>Datenfluss, folgen, verfolgen, entlanggehen, Pfeil, durchgehen</translation>
    </message>
    <message>
        <source>table, list, spreadsheet, all tools</source>
        <translation>Tabelle, Liste, Bestand, alle Tools, Übersicht, Verzeichnis, Excel</translation>
    </message>
    <message>
        <source>problem, issue, error, warning</source>
        <translation>Problem, Fehler, Mangel, Warnung, Hinweis, Auffälligkeit</translation>
    </message>
    <message>
        <source>rules, settings, profiles, severity</source>
        <translation>Regeln, Einstellungen, Profile, Schweregrad, Prüfung, Prüfregeln</translation>
    </message>
    <message>
        <source>impact, risk, depends, without, remove</source>
        <translation>Auswirkung, Folgen, Risiko, hängt ab, Abhängigkeit, Ausfall, ohne, entfernen, abschalten, kündigen</translation>
    </message>
    <message>
        <source>play, customer, steps, present</source>
        <translation>abspielen, Kunde, Customer Journey, Schritte, vorführen, präsentieren, zeigen, Reise, Ablauf</translation>
    </message>
    <message>
        <source>numbers, cost, hours, debt, statistics</source>
        <translation>Kennzahlen, Kosten, Stunden, Schulden, Marketing-Schulden, Statistik, Auswertung, Aufwand, Budget</translation>
    </message>
    <message>
        <source>inspector, fields, properties</source>
        <translation>Inspektor, Felder, Eigenschaften, Angaben, bearbeiten</translation>
    </message>
    <message>
        <source>responsible, person, assign, who</source>
        <translation>zuständig, verantwortlich, Verantwortung, Person, zuweisen, zuordnen, wer, Eigentümer, Owner</translation>
    </message>
    <message>
        <source>panel, pane</source>
        <translation>Bereich, Fensterbereich, Panel, wechseln, springen</translation>
    </message>
    <message>
        <source>panel, sidebar, problems</source>
        <translation>Bereich, Seitenleiste, Panel, Probleme, anzeigen, verbergen</translation>
    </message>
    <message>
        <source>panel, sidebar, inspector, properties</source>
        <translation>Bereich, Seitenleiste, Panel, Inspektor, Eigenschaften, anzeigen, verbergen</translation>
    </message>
    <message>
        <source>dock, sidebar, move</source>
        <translation>andocken, Seitenleiste, verschieben, versetzen, Panel, Seite</translation>
    </message>
    <message>
        <source>dock, move, bottom</source>
        <translation>andocken, verschieben, versetzen, unten, unterhalb, Panel</translation>
    </message>
    <message>
        <source>dock, reset, default</source>
        <translation>andocken, Ausgangszustand, Standard, wiederherstellen, Voreinstellung, Panel, Fenster ordnen</translation>
    </message>
    <message>
        <source>second, projector, screen, view</source>
        <translation>zweites, zweiter Bildschirm, Beamer, Projektor, Monitor, weitere Ansicht, noch ein Fenster</translation>
    </message>
    <message>
        <source>projector, present, large</source>
        <translation>Beamer, Projektor, präsentieren, vorführen, groß, maximieren, ganzer Bildschirm</translation>
    </message>
    <message>
        <source>theme, appearance, bright</source>
        <translation>Design, Farbschema, Aussehen, Darstellung, helles Design, Tag, weiß</translation>
    </message>
    <message>
        <source>theme, appearance, night</source>
        <translation>Design, Farbschema, Aussehen, Darstellung, dunkles Design, Dunkelmodus, Nacht, schwarz</translation>
    </message>
    <message>
        <source>theme, appearance, accessible</source>
        <translation>Design, Farbschema, Aussehen, Darstellung, barrierefrei, Barrierefreiheit, gut lesbar, Kontrast</translation>
    </message>
    <message>
        <source>theme, appearance, system</source>
        <translation>Design, Farbschema, Aussehen, Darstellung, System, Systemeinstellung, automatisch, wie das Betriebssystem</translation>
    </message>
    <message>
        <source>arrange, layout, clean, order, sort</source>
        <translation>anordnen, Layout, Ordnung, ordnen, sortieren, bereinigen, sauber, gliedern</translation>
    </message>
    <message>
        <source>arrange, layout, clean, near</source>
        <translation>anordnen, Layout, Ordnung, ordnen, sauber, in der Nähe, Umgebung, nur das Ausgewählte</translation>
    </message>
    <message>
        <source>hold, fix, lock in place</source>
        <translation>festhalten, fixieren, feststellen, sperren, an Ort und Stelle, loslassen, Pin</translation>
    </message>
    <message>
        <source>line up, straighten</source>
        <translation>bündig, gerade ziehen, begradigen, Kante, in einer Linie, ausrichten</translation>
    </message>
    <message>
        <source>line up, straighten, column</source>
        <translation>untereinander, gerade ziehen, begradigen, Spalte, Mitte, horizontal zentrieren, ausrichten</translation>
    </message>
    <message>
        <source>line up, straighten, top</source>
        <translation>bündig, gerade ziehen, begradigen, obere Kante, in einer Linie, ausrichten</translation>
    </message>
    <message>
        <source>line up, straighten, row</source>
        <translation>nebeneinander, gerade ziehen, begradigen, Zeile, Reihe, Mitte, vertikal zentrieren, ausrichten</translation>
    </message>
    <message>
        <source>line up, straighten, bottom</source>
        <translation>bündig, gerade ziehen, begradigen, untere Kante, in einer Linie, ausrichten</translation>
    </message>
    <message>
        <source>space evenly, gaps, horizontal</source>
        <translation>gleichmäßig, gleiche Abstände, Lücken, horizontal, nebeneinander, Zwischenraum</translation>
    </message>
    <message>
        <source>space evenly, gaps, vertical</source>
        <translation>gleichmäßig, gleiche Abstände, Lücken, vertikal, untereinander, Zwischenraum</translation>
    </message>
    <message>
        <source>help, shortcuts, keyboard, manual</source>
        <translation>Hilfe, Tastenkürzel, Tastenkombinationen, Kurzbefehle, Tastatur, Anleitung, Handbuch, Bedienung, Shortcuts</translation>
    </message>
    <message>
        <source>relations, flows, links, details</source>
        <translation>Verbindungen, Verbindung, Beziehungen, Datenflüsse, Datenfluss, Verknüpfungen, Schnittstellen, Übergaben, Pfeile, Details</translation>
    </message>
    <message>
        <source>changes, who, when, details</source>
        <translation>Änderungen, Verlauf, Historie, Chronik, Protokoll, wer, wann, früher, vorher, geändert, Details</translation>
    </message>
    <message>
        <source>begin, templates, welcome</source>
        <translation>Anfang, beginnen, Start, Vorlagen, Beispiele, Willkommen, zuletzt geöffnet, Startbildschirm</translation>
    </message>
    <message>
        <source>restore, session, remember</source>
        <translation>wiederherstellen, Sitzung, merken, fortsetzen, weitermachen, beim Start, zuletzt geöffnet, automatisch öffnen</translation>
    </message>
    <message>
        <source>sticky, parking lot, remember, comment</source>
        <translation>Haftnotiz, Notizzettel, Klebezettel, Post-it, Sticky Note, Themenspeicher, Parkplatz, merken, Kommentar, Anmerkung, Zettel</translation>
    </message>
    <message>
        <source>convert, sticky, tool, question</source>
        <translation>umwandeln, verwandeln, konvertieren, Haftnotiz, Notizzettel, Zettel, Post-it, Tool, Frage</translation>
    </message>
    <message>
        <source>data objects, catalogue, product, assume</source>
        <translation>Datenobjekte, Daten, übliche Daten, Katalog, Produkt, annehmen, Annahme, vorschlagen, Vorschlag, typisch</translation>
    </message>
    <message>
        <source>my own, catalogue, save, completion</source>
        <translation>eigene, eigene Produkte, mein Produkt, Katalog, speichern, sichern, Vervollständigung, Vorschläge, vorschlagen</translation>
    </message>
    <message>
        <source>my own, catalogue, remove</source>
        <translation>eigene, eigene Produkte, mein Produkt, Katalog, entfernen, löschen, streichen</translation>
    </message>
    <message>
        <source>part of, suite, frame, put together</source>
        <translation>Teil von, gehört zu, Suite, Paket, Gruppe, Rahmen, zusammenfassen, zusammenfügen, bündeln</translation>
    </message>
    <message>
        <source>ungroup, part of, take apart</source>
        <translation>Gruppierung aufheben, Gruppe auflösen, Teil von, auseinandernehmen, herausnehmen, trennen, zerlegen</translation>
    </message>
    <message>
        <source>minimap, bird&apos;s eye, navigator, pan</source>
        <translation>Minikarte, Minimap, Vogelperspektive, Navigator, Übersicht, Überblick, verschieben, Ausschnitt</translation>
    </message>
    <message>
        <source>mouse, scroll, pan, settings</source>
        <translation>Maus, Mausrad, Rad, scrollen, rollen, verschieben, zoomen, Einstellungen</translation>
    </message>
    <message>
        <source>panel, owners, responsible, assign</source>
        <translation>Bereich, Seitenleiste, Panel, Zuständige, zuständig, verantwortlich, Verantwortliche, Zuständigkeit, zuweisen, zuordnen, Mitarbeiter, Owner</translation>
    </message>
    <message>
        <source>arrange, tidy, only new, unplaced</source>
        <translation>anordnen, aufräumen, ordnen, Ordnung, nur neue, nicht platziert, unplatziert, einsortieren, Layout</translation>
    </message>
    <message>
        <source>dots, prioritise, choose, workshop</source>
        <translation>Punkte, abstimmen, priorisieren, auswählen, Workshop</translation>
    </message>
    <message>
        <source>dots, clear, take away, again</source>
        <translation>Punkte, löschen, zurücksetzen, nochmals</translation>
    </message>
    <message>
        <source>beamer, show, room, second screen, slides, workshop</source>
        <translation>Beamer, vorführen, Raum, zweiter Bildschirm, Folien, Workshop</translation>
    </message>
    <message>
        <source>stand still, freeze, camera, stay</source>
        <translation>stillstehen, einfrieren, Kamera, bleiben</translation>
    </message>
    <message>
        <source>theme, beamer, bright, readable</source>
        <translation>Darstellung, Beamer, hell, lesbar</translation>
    </message>
    <message>
        <source>size of letters, beamer, near</source>
        <translation>Schriftgröße, Beamer, nah</translation>
    </message>
    <message>
        <source>size of letters, beamer, larger</source>
        <translation>Schriftgröße, Beamer, größer</translation>
    </message>
    <message>
        <source>size of letters, beamer, far</source>
        <translation>Schriftgröße, Beamer, fern</translation>
    </message>
    <message>
        <source>export, print, paper, share, hand out, poster, PDF, SVG, PNG, CSV, JSON, Excel, web page, report, audit, handbook, draw.io, agency, picture, image, drawing, slide, send</source>
        <translation>exportieren, drucken, Papier, teilen, verteilen, Poster, PDF, SVG, PNG, CSV, JSON, Excel, Webseite, Bericht, Audit, Handbuch, draw.io, Agentur, Bild, Zeichnung, Folie, senden, export</translation>
    </message>
    <message>
        <source>difference, differences, diff, other version, copy, scenario, to be</source>
        <translation>Unterschied, Unterschiede, Vergleich, vergleichen, Abweichung, Diff, andere Version, Kopie, Szenario, Soll, Ist</translation>
    </message>
    <message>
        <source>history, backup, go back, restore, recover, undo</source>
        <translation>Verlauf, Sicherung, Backup, zurückgehen, wiederherstellen, retten, rückgängig, frühere Version, alter Stand</translation>
    </message>
    <message>
        <source>combine, copies, take over, bring together, join, conflict</source>
        <translation>verbinden, kombinieren, Kopien, übernehmen, zusammenbringen, vereinen, Merge, mergen, Konflikt</translation>
    </message>
    <message>
        <source>conflict, mine, theirs, resolve, disagree, merge</source>
        <translation>Konflikt, meins, anderes, lösen, auflösen, Widerspruch, uneinig, zusammenführen, Merge</translation>
    </message>
    <message>
        <source>timeline, who changed what, when, log, versions, earlier, past, restore, bring back, snapshots</source>
        <translation>Zeitleiste, Chronik, wer hat was geändert, wann, Protokoll, Versionen, früher, Vergangenheit, wiederherstellen, zurückholen, Momentaufnahmen</translation>
    </message>
    <message>
        <source>import, bring in, Excel, table, draw.io, ArchiMate</source>
        <translation>importieren, Import, einlesen, hereinholen, Excel, Tabelle, draw.io, ArchiMate</translation>
    </message>
    <message>
        <source>changes since, patch, mail, small file, update, what is new</source>
        <translation>Änderungen seit, Patch, E-Mail, Mail, verschicken, kleine Datei, Aktualisierung, Update, was neu ist</translation>
    </message>
    <message>
        <source>say, remark, discuss, reply, answer, ask, mention, note</source>
        <translation>sagen, Bemerkung, Anmerkung, besprechen, diskutieren, antworten, Antwort, fragen, erwähnen, Notiz, Kommentar</translation>
    </message>
    <message>
        <source>threads, discussion, review, open points, replies, resolve</source>
        <translation>Gespräche, Threads, Diskussion, Durchsicht, offene Punkte, Antworten, erledigen, klären, Anmerkungen</translation>
    </message>
    <message>
        <source>unread, thread, review</source>
        <translation>ungelesen, Gespräch, Thread, Durchsicht, Anmerkung</translation>
    </message>
    <message>
        <source>news, unread, since last time, changes of others, review</source>
        <translation>Neues, Neuigkeiten, ungelesen, seit dem letzten Mal, Änderungen anderer, Durchsicht</translation>
    </message>
    <message>
        <source>mark as read, seen, done, news</source>
        <translation>als gelesen markieren, gelesen, gesehen, erledigt, Neues, Neuigkeiten</translation>
    </message>
    <message>
        <source>to be, plan, steps, balance, adopt, what will be, roadmap</source>
        <translation>Soll, Plan, Planung, Schritte, Bilanz, übernehmen, was sein wird, Zukunft, Roadmap, Fahrplan</translation>
    </message>
    <message>
        <source>to be, plan, draft, try out</source>
        <translation>Soll, Plan, planen, Entwurf, ausprobieren, durchspielen</translation>
    </message>
    <message>
        <source>standpoint, to be, plan, today, present, back</source>
        <translation>Standpunkt, Soll, Ist, Plan, heute, Gegenwart, jetzt, zurück</translation>
    </message>
</context>
<context>
    <name>martlet::CommentField</name>
    <message>
        <source>Ctrl+Enter sends</source>
        <translation>Strg+Eingabe: senden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>martlet::CommentSubject</name>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the short name of a rule, %2 what it found something about</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Nicht mehr da</translation>
    </message>
</context>
<context>
    <name>martlet::CommentText</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>today %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026 10:14&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a comment, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 (%2), %3, %4</source>
        <extracomment>%1 is a name, %2 its kind, %3 &quot;open&quot; or &quot;resolved&quot;, %4 the identity of a thread</extracomment>
        <translation>%1 (%2), %3, %4</translation>
    </message>
</context>
<context>
    <name>martlet::CommentsBox</name>
    <message>
        <source>Comment…</source>
        <translation>Kommentar …</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>What people say of it; Ctrl+Alt+C writes a comment</source>
        <translation>Was dazu gesagt wird; Strg+Alt+C schreibt einen Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resolved</source>
        <translation>
            <numerusform>%n erledigt</numerusform>
            <numerusform>%n erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Antwort …</translation>
    </message>
    <message>
        <source>Text of the comment</source>
        <translation>Text des Kommentars</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>martlet::CommentsPage</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Whose comments</source>
        <translation>Wessen Kommentare</translation>
    </message>
    <message>
        <source>Comments on what</source>
        <translation>Kommentare wozu</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;Open&quot;, &quot;New&quot; or the like, %2 how many threads are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nobody has commented on anything yet. Ctrl+Alt+C comments on what is selected.</source>
        <translation>Noch hat niemand etwas kommentiert. Strg+Alt+C kommentiert, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>There are no such comments.</source>
        <translation>Solche Kommentare gibt es nicht.</translation>
    </message>
    <message>
        <source>Go to %1 (%2)</source>
        <extracomment>%1 is what comments are on, %2 its kind</extracomment>
        <translation>Zu %1 (%2)</translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonMap</name>
    <message>
        <source>The map of what differs</source>
        <translation>Landkarte der Unterschiede</translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonPage</name>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Up and Down: one after the other · Tab: to the map, there plus and minus and the arrows · Esc: back to the map</source>
        <translation>Pfeil auf und Pfeil ab: eins nach dem anderen · Tab: zur Karte der Unterschiede, dort Plus, Minus und die Pfeiltasten · Esc: zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Vertauschen</translation>
    </message>
    <message>
        <source>Take what was after for before</source>
        <translation>Vorher und nachher vertauschen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Zurück zur Landkarte (Esc)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>%1 is what a project was or is, %2 what it became or would become</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Both are the same, down to the last field.</source>
        <translation>Beide sind gleich, bis ins letzte Feld.</translation>
    </message>
    <message>
        <source>Nothing that differs is on a map. The list has all of it.</source>
        <translation>Kein Unterschied liegt auf einer Karte. Die Liste enthält alle.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Nothing of it is new any more (Ctrl+Alt+S)</source>
        <translation>Alles davon als gesehen markieren (Strg+Alt+S)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>What others changed was taken back since.</source>
        <translation>Was andere geändert haben, wurde inzwischen zurückgenommen.</translation>
    </message>
    <message>
        <source>On %1</source>
        <extracomment>%1 is what a comment is about</extracomment>
        <translation>Zu %1</translation>
    </message>
</context>
<context>
    <name>martlet::ComparisonReport</name>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>On the map, each thing that differs has a sign. What is gone stands where it stood, with a dashed line around it; what is pale is as it was.</source>
        <translation>Auf der Landkarte hat alles, was sich unterscheidet, ein Zeichen. Was weggefallen ist, steht an seinem früheren Platz, gestrichelt umrandet; was blass ist, ist unverändert.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Both are the same, down to the last field.</source>
        <translation>Beide sind gleich, bis ins letzte Feld.</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Im Einzelnen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>martlet::Csv</name>
    <message>
        <source>The line stands above the table and was left out.</source>
        <translation>Die Zeile steht über der Tabelle und wurde weggelassen.</translation>
    </message>
    <message>
        <source>There is no header: each line was read as a tool&apos;s name.</source>
        <translation>Es gibt keine Kopfzeile: Jede Zeile wurde als Name eines Tools gelesen.</translation>
    </message>
    <message>
        <source>The text was read as %1.</source>
        <translation>Der Text wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>A quotation mark is opened here and never closed: all that follows was read as one cell.</source>
        <translation>Ein Anführungszeichen wird hier geöffnet und nie geschlossen: Alles danach wurde als eine Zelle gelesen.</translation>
    </message>
    <message>
        <source>An earlier line has the same; the first one counts.</source>
        <translation>Eine frühere Zeile hat dasselbe; die erste zählt.</translation>
    </message>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation>Mehrere Dinge auf der Landkarte tragen diesen Namen.</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>Die Zeile hat keinen Namen.</translation>
    </message>
    <message>
        <source>Only tools have this field.</source>
        <translation>Nur Tools haben dieses Feld.</translation>
    </message>
    <message>
        <source>Dates such as “%1” were read with the month first.</source>
        <translation>Datumsangaben wie „%1“ wurden mit dem Monat zuerst gelesen.</translation>
    </message>
    <message>
        <source>Dates such as “%1” were read with the day first.</source>
        <translation>Datumsangaben wie „%1“ wurden mit dem Tag zuerst gelesen.</translation>
    </message>
    <message>
        <source>It was read as “%1”.</source>
        <translation>Es wurde als „%1“ gelesen.</translation>
    </message>
    <message>
        <source>The column is not used: “%1” fills the same field.</source>
        <translation>Die Spalte wird nicht verwendet: „%1“ füllt dasselbe Feld.</translation>
    </message>
    <message>
        <source>A price a month was taken times twelve.</source>
        <translation>Ein Monatspreis wurde mal zwölf genommen.</translation>
    </message>
    <message>
        <source>All is not one department; the field was left open.</source>
        <translation>Alle sind keine einzelne Abteilung; das Feld blieb offen.</translation>
    </message>
    <message>
        <source>It holds no name.</source>
        <translation>Es enthält keinen Namen.</translation>
    </message>
    <message>
        <source>Cells such as “%1” were read as department and person.</source>
        <translation>Zellen wie „%1“ wurden als Abteilung und Person gelesen.</translation>
    </message>
    <message>
        <source>More than two names: the others went to the note.</source>
        <translation>Mehr als zwei Namen: Die übrigen stehen in der Notiz.</translation>
    </message>
    <message>
        <source>Only the first name was taken.</source>
        <translation>Nur der erste Name wurde übernommen.</translation>
    </message>
    <message>
        <source>No other tool bears this name.</source>
        <translation>Kein anderes Tool trägt diesen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines of this type are no tools and were left out.</source>
        <translation>
            <numerusform>%n Zeile dieses Typs ist kein Tool und wurde weggelassen.</numerusform>
            <numerusform>%n Zeilen dieses Typs sind keine Tools und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column holds the names of tools. The first columns are: %1. If one of them does, say so with --map COLUMN=name, or with its number, as in --map 1=name. Nothing was imported.</source>
        <translation>Keine Spalte enthält die Namen von Tools. Die ersten Spalten sind: %1. Wenn eine davon es doch tut, geben Sie --map COLUMN=name, oder mit ihrer Nummer wie in --map 1=name an. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file is empty. Nothing was imported.</source>
        <translation>Die Datei ist leer. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Also responsible: %1</source>
        <translation>Auch verantwortlich: %1</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Nothing was read from it.</source>
        <translation>Die Datei ist größer als 64 MB. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>The file does not look like text. Nothing was read from it.</source>
        <translation>Die Datei sieht nicht nach Text aus. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>The file has more rows or columns, or a longer cell, than can be read safely. Nothing was read from it.</source>
        <translation>Die Datei hat mehr Zeilen oder Spalten oder eine längere Zelle, als sicher gelesen werden kann. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>It does not say in which currency. Write it into the head of the column, such as “%1 (EUR)”.</source>
        <translation>Die Währung fehlt. Schreiben Sie sie in den Spaltenkopf, zum Beispiel „%1 (EUR)“.</translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation>Es muss ein Datum wie 2027-03-31 sein.</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation>Es muss eines davon sein: %1.</translation>
    </message>
    <message>
        <source>It must be yes or no.</source>
        <translation>Es muss Ja oder Nein sein.</translation>
    </message>
    <message>
        <source>There is no column “%1”. The columns are: %2.</source>
        <translation>Es gibt keine Spalte „%1“. Die Spalten sind: %2.</translation>
    </message>
    <message>
        <source>A tool has no field “%1”. “martlet list fields” names them all.</source>
        <translation>Ein Tool hat kein Feld „%1“. „martlet list fields“ nennt alle.</translation>
    </message>
    <message>
        <source>The column was left out, as asked for.</source>
        <translation>Die Spalte wurde wie gewünscht weggelassen.</translation>
    </message>
    <message>
        <source>The column is not used: it is not clear which field it fills.</source>
        <translation>Die Spalte wird nicht verwendet: Es ist nicht klar, welches Feld sie füllt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It is not clear which amount it is, and in which currency.</source>
        <translation>Es ist nicht klar, welcher Betrag gemeint ist und in welcher Währung.</translation>
    </message>
    <message>
        <source>This looks like a line of totals and was left out.</source>
        <translation>Diese Zeile sieht nach einer Summe aus und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The line has more cells than the header; these were left out.</source>
        <translation>Die Zeile hat mehr Zellen als die Kopfzeile; diese wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The text is too long, or has characters that cannot be shown; it was shortened.</source>
        <translation>Der Text ist zu lang oder enthält Zeichen, die nicht gezeigt werden können; er wurde gekürzt.</translation>
    </message>
    <message>
        <source>The file has a header, but no lines below it. Nothing was imported.</source>
        <translation>Die Datei hat eine Kopfzeile, aber keine Zeilen darunter. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Line %1 holds a zero byte, as damaged files and files that are no tables do. Nothing was read. Save the table as CSV once more and import that.</source>
        <translation>Zeile %1 enthält ein Null-Byte, wie es in beschädigten Dateien vorkommt und in Dateien, die keine Tabellen sind. Nichts wurde gelesen. Speichern Sie die Tabelle noch einmal als CSV und importieren Sie diese Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n tools, category, vendor or layer were filled in as they usually are; they are marked as assumed.</source>
        <translation>
            <numerusform>Bei %n Tool wurden Kategorie, Anbieter oder Ebene so ergänzt, wie sie meist sind; diese Angaben sind als angenommen markiert.</numerusform>
            <numerusform>Bei %n Tools wurden Kategorie, Anbieter oder Ebene so ergänzt, wie sie meist sind; diese Angaben sind als angenommen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write an amount below zero with the minus right before its digits, such as “-500”.</source>
        <translation>Schreiben Sie einen Betrag unter null mit dem Minus direkt vor den Ziffern, zum Beispiel „-500“.</translation>
    </message>
</context>
<context>
    <name>martlet::DebtBox</name>
    <message>
        <source>marketing debt</source>
        <translation>Marketing-Schulden</translation>
    </message>
    <message>
        <source>as on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>wie am %1</translation>
    </message>
    <message>
        <source>▼ %1 since %2</source>
        <extracomment>%1 is a number of points, %2 a date</extracomment>
        <translation>▼ %1 seit %2</translation>
    </message>
    <message>
        <source>▲ %1 since %2</source>
        <translation>▲ %1 seit %2</translation>
    </message>
    <message>
        <source>%1 of questions answered</source>
        <translation>%1 der Fragen beantwortet</translation>
    </message>
    <message>
        <source>nothing to ask about yet</source>
        <translation>noch nichts zu fragen</translation>
    </message>
</context>
<context>
    <name>martlet::Differences</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>How “%1” is known</source>
        <extracomment>%1 is a field, such as &quot;Owner&quot;</extracomment>
        <translation>Woher „%1“ bekannt ist</translation>
    </message>
    <message>
        <source>Key in “%1”</source>
        <extracomment>%1 is where things were imported from</extracomment>
        <translation>Schlüssel in „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entfernt</numerusform>
            <numerusform>%n entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n verschoben</numerusform>
            <numerusform>%n verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Put on “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation>In „%1“ aufgenommen</translation>
    </message>
    <message>
        <source>Taken off “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation>Aus „%1“ genommen</translation>
    </message>
    <message>
        <source>Moved on “%1”</source>
        <extracomment>%1 is a view</extracomment>
        <translation>In „%1“ verschoben</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Keine Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>what a relation joins: &quot;HubSpot → Salesforce&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>What it joins</source>
        <translation>Was verbunden ist</translation>
    </message>
    <message>
        <source>Adds %1</source>
        <extracomment>%1 is what a scenario adds</extracomment>
        <translation>Fügt %1 hinzu</translation>
    </message>
    <message>
        <source>Removes %1</source>
        <extracomment>%1 is what a scenario removes</extracomment>
        <translation>Entfernt %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is a field, %2 the thing whose field a scenario changes</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>martlet::Discussion</name>
    <message>
        <source>Comment on %1</source>
        <translation>%1 kommentieren</translation>
    </message>
    <message>
        <source>Reply to a comment on %1</source>
        <translation>Kommentar zu %1 beantworten</translation>
    </message>
    <message>
        <source>Edit a comment on %1</source>
        <translation>Kommentar zu %1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete a comment on %1</source>
        <translation>Kommentar zu %1 löschen</translation>
    </message>
    <message>
        <source>Resolve the comments on %1</source>
        <translation>Kommentare zu %1 als erledigt markieren</translation>
    </message>
    <message>
        <source>Open the comments on %1 again</source>
        <translation>Kommentare zu %1 wieder öffnen</translation>
    </message>
</context>
<context>
    <name>martlet::Document</name>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Connect %1 → %2</source>
        <translation>%1 → %2 verbinden</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Set “%1” of %2</source>
        <translation>„%1“ von %2 setzen</translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n items</source>
        <translation>
            <numerusform>„%1“ von %n Element setzen</numerusform>
            <numerusform>„%1“ von %n Elementen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n cards</source>
        <translation>
            <numerusform>%n Karte verschieben</numerusform>
            <numerusform>%n Karten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1 nach „%2“ verschieben</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n items</source>
        <translation>
            <numerusform>%n Element löschen</numerusform>
            <numerusform>%n Elemente löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Turn on the profile “%1”</source>
        <translation>Profil „%1“ einschalten</translation>
    </message>
    <message>
        <source>Turn off the profile “%1”</source>
        <translation>Profil „%1“ ausschalten</translation>
    </message>
    <message>
        <source>Change the places of the profile “%1”</source>
        <translation>Orte des Profils „%1“ ändern</translation>
    </message>
    <message>
        <source>Give the profile “%1” its own places back</source>
        <translation>Profil „%1“ auf die eigenen Orte zurücksetzen</translation>
    </message>
    <message>
        <source>“%1” is now: %2</source>
        <extracomment>%1 is the name of a rule, %2 a severity, %3 a department or the name of a thing</extracomment>
        <translation>„%1“ ist jetzt: %2</translation>
    </message>
    <message>
        <source>“%1” is now for %3: %2</source>
        <translation>„%1“ ist jetzt für %3: %2</translation>
    </message>
    <message>
        <source>“%1” as it is by itself</source>
        <translation>„%1“ auf den üblichen Schweregrad zurücksetzen</translation>
    </message>
    <message>
        <source>“%1” for %2 as elsewhere</source>
        <translation>„%1“ gilt für %2 wieder wie sonst auch</translation>
    </message>
    <message>
        <source>Change a limit of “%1”: %2</source>
        <translation>Grenzwert von „%1“ ändern: %2</translation>
    </message>
    <message>
        <source>Give “%1” its own limit back: %2</source>
        <translation>Grenzwert von „%1“ zurücksetzen: %2</translation>
    </message>
    <message>
        <source>Add the rule “%1”</source>
        <translation>Regel „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Change the rule “%1”</source>
        <translation>Regel „%1“ ändern</translation>
    </message>
    <message>
        <source>Delete the rule “%1”</source>
        <translation>Regel „%1“ löschen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add the view %1</source>
        <translation>Ansicht „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add the journey %1</source>
        <translation>Kundenreise „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate the view %1</source>
        <translation>Ansicht „%1“ duplizieren</translation>
    </message>
    <message numerus="yes">
        <source>Take %n cards off %1</source>
        <translation>
            <numerusform>%n Karte aus „%1“ nehmen</numerusform>
            <numerusform>%n Karten aus „%1“ nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n cards on %1</source>
        <translation>
            <numerusform>%n Karte in „%1“ aufnehmen</numerusform>
            <numerusform>%n Karten in „%1“ aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reconnect %1 → %2</source>
        <translation>%1 → %2 umhängen</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>%1 färben</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>In %1 alles zeigen</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1 filtern</translation>
    </message>
    <message>
        <source>%1 (in “%2”)</source>
        <extracomment>%1 is what was done, %2 the name of a scenario</extracomment>
        <translation>%1 (in „%2“)</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Add the scenario %1</source>
        <translation>Szenario „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Add the step %1</source>
        <translation>Schritt „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Rename the step %1 to %2</source>
        <translation>Schritt „%1“ in „%2“ umbenennen</translation>
    </message>
    <message>
        <source>Date the step %1</source>
        <translation>Datum für Schritt „%1“ eintragen</translation>
    </message>
    <message>
        <source>Give the step %1 an owner</source>
        <translation>Zuständigkeit für Schritt „%1“ eintragen</translation>
    </message>
    <message>
        <source>Move the step %1</source>
        <translation>Schritt „%1“ verschieben</translation>
    </message>
    <message>
        <source>Delete the step %1</source>
        <translation>Schritt „%1“ löschen</translation>
    </message>
    <message>
        <source>Adopt %1 as the project as it is</source>
        <translation>Szenario „%1“ als heutigen Stand des Projekts übernehmen</translation>
    </message>
    <message>
        <source>Adopt %1 up to the step %2 as the project as it is</source>
        <translation>Szenario „%1“ bis zum Schritt „%2“ als heutigen Stand des Projekts übernehmen</translation>
    </message>
    <message>
        <source>Keep what the plan says of %1</source>
        <extracomment>%1 is the name of a thing</extracomment>
        <translation>Für %1 den Plan behalten</translation>
    </message>
    <message>
        <source>Keep %1 as it is</source>
        <translation>Für %1 den heutigen Stand behalten</translation>
    </message>
</context>
<context>
    <name>martlet::Draft</name>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
</context>
<context>
    <name>martlet::Drawio</name>
    <message>
        <source>The shape holds others, so it was read as a frame, not as a tool.</source>
        <translation>Die Form enthält andere, deshalb wurde sie als Rahmen gelesen, nicht als Tool.</translation>
    </message>
    <message>
        <source>The shape has no name, or is only text, and was left out.</source>
        <translation>Die Form hat keinen Namen oder ist nur Text und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Several things on the map bear this name.</source>
        <translation>Mehrere Dinge auf der Landkarte tragen diesen Namen.</translation>
    </message>
    <message>
        <source>It stands on the page twice; the first counts.</source>
        <translation>Es steht zweimal auf der Seite; das erste zählt.</translation>
    </message>
    <message>
        <source>It cannot lead there, and stays as it was.</source>
        <translation>Die Verbindung kann nicht dorthin führen und bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>Nothing that Martlet knows joins these two.</source>
        <translation>Martlet kennt nichts, was diese beiden verbindet.</translation>
    </message>
    <message>
        <source>The line does not join two things that were taken.</source>
        <translation>Die Linie verbindet keine zwei Dinge, die übernommen wurden.</translation>
    </message>
    <message>
        <source>It is not in the drawing, and stays on the map.</source>
        <translation>Es ist nicht in der Zeichnung und bleibt auf der Landkarte.</translation>
    </message>
    <message>
        <source>The page “%1” is compressed, and cannot be unpacked: it is damaged or too large. Nothing was read from the file.</source>
        <translation>Die Seite „%1“ ist komprimiert und lässt sich nicht entpacken: Sie ist beschädigt oder zu groß. Aus der Datei wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>Page “%1”: %2</source>
        <extracomment>a page of a file, and what is wrong with it</extracomment>
        <translation>Seite „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n pages. Nothing was read from it.</source>
        <translation>
            <numerusform>Die Datei hat mehr als %n Seite. Es wurde nichts daraus gelesen.</numerusform>
            <numerusform>Die Datei hat mehr als %n Seiten. Es wurde nichts daraus gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no page of draw.io. Nothing was read from it.</source>
        <translation>Die Datei enthält keine Seite von draw.io. Es wurde nichts daraus gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>The file has more than %n shapes and lines. Nothing was read from it.</source>
        <translation>
            <numerusform>Die Datei hat mehr als %n Form oder Linie. Es wurde nichts daraus gelesen.</numerusform>
            <numerusform>Die Datei hat mehr als %n Formen und Linien. Es wurde nichts daraus gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::EarlierPage</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Ersetzt</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seitdem</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Looking for them…</source>
        <translation>Frühere Versionen werden gesucht …</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026, 10:14&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There are none yet. Whenever this computer replaces the file, it keeps here what the file was before.</source>
        <translation>Noch gibt es keine. Immer wenn dieser Rechner die Datei ersetzt, hebt er hier auf, was vorher in der Datei war.</translation>
    </message>
    <message>
        <source>What the file was before this computer replaced it: the last 20, one an hour for a day, and one a day for a month. Looking at them changes nothing.</source>
        <translation>Was in der Datei war, bevor dieser Rechner sie ersetzt hat: die letzten 20 Versionen, dazu eine pro Stunde für einen Tag und eine pro Tag für einen Monat. Ansehen ändert nichts.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Up, down: choose · Enter: compare with the map · Tab: to the map and what is different · Esc: back to the map</source>
        <translation>Pfeil auf, Pfeil ab: wählen · Eingabe: mit der Landkarte vergleichen · Tab: zur Landkarte und zu dem, was anders ist · Esc: zurück zur Landkarte</translation>
    </message>
    <message>
        <source>As it was until %1</source>
        <translation>Stand bis zum %1</translation>
    </message>
</context>
<context>
    <name>martlet::Engine</name>
    <message>
        <source>There is no profile “%1”. There are: %2.</source>
        <translation>Es gibt kein Profil „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no rule “%1”. There are: %2.</source>
        <translation>Es gibt keine Regel „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>A rule of this project is not used, so it cannot be checked. %1</source>
        <extracomment>%1 is a rule and why it is not used, in one sentence</extracomment>
        <translation>Eine Regel dieses Projekts wird nicht angewendet und kann deshalb nicht geprüft werden. %1</translation>
    </message>
</context>
<context>
    <name>martlet::FieldEditor</name>
    <message>
        <source>Different values</source>
        <translation>Verschiedene Werte</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Gibt es nicht</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Herausnehmen: %1</translation>
    </message>
    <message>
        <source>Choose a day for %1</source>
        <translation>Einen Tag für „%1“ wählen</translation>
    </message>
    <message>
        <source>Currency of %1</source>
        <translation>Währung von „%1“</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Mehr zu „%1“</translation>
    </message>
    <message>
        <source>None: asked, and there is none</source>
        <translation>Gibt es nicht: nachgefragt, es ist keins da</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Es muss eine Zahl sein.</translation>
    </message>
</context>
<context>
    <name>martlet::FieldGroup</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Running it</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Data and law</source>
        <translation>Daten und Recht</translation>
    </message>
    <message>
        <source>Contract and cost</source>
        <translation>Vertrag und Kosten</translation>
    </message>
    <message>
        <source>Artificial intelligence</source>
        <translation>Künstliche Intelligenz</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
</context>
<context>
    <name>martlet::FigureSheets</name>
    <message>
        <source>What serves several of these counts for each of them.</source>
        <translation>Was mehreren davon dient, zählt bei jedem mit.</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>By hand a month</source>
        <translation>Von Hand im Monat</translation>
    </message>
    <message>
        <source>by flow</source>
        <translation>nach Datenfluss</translation>
    </message>
    <message>
        <source>by department</source>
        <translation>nach Abteilung</translation>
    </message>
    <message>
        <source>by journey</source>
        <translation>nach Kundenreise</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>hours, shortened as much as can be</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Nobody has said yet how long it takes</source>
        <translation>Es hat noch niemand gesagt, wie lange es dauert</translation>
    </message>
    <message>
        <source>What people carry from tool to tool by hand: minutes a run, times runs a month, and what has to be done again.</source>
        <translation>Was Menschen von Hand von Tool zu Tool übertragen: Minuten pro Durchgang mal Durchgänge im Monat, dazu alles, was noch einmal gemacht werden muss.</translation>
    </message>
    <message>
        <source>That is %1 a month, at %2 an hour.</source>
        <translation>Das sind %1 im Monat, bei %2 je Stunde.</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten pro Jahr</translation>
    </message>
    <message>
        <source>by vendor</source>
        <translation>nach Anbieter</translation>
    </message>
    <message>
        <source>by layer</source>
        <translation>nach Ebene</translation>
    </message>
    <message>
        <source>by category</source>
        <translation>nach Kategorie</translation>
    </message>
    <message>
        <source>Cost not known yet</source>
        <translation>Kosten noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a finding is about, %2 the short name of its rule</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No department known</source>
        <translation>Abteilung nicht bekannt</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Seen on that day and still there</source>
        <translation>An diesem Tag gesehen und noch da</translation>
    </message>
    <message>
        <source>Seen on that day and no longer there</source>
        <translation>An diesem Tag gesehen und nicht mehr da</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation>Marketing-Schulden</translation>
    </message>
    <message>
        <source>What concerns several journeys counts for each of them, and what concerns none for none.</source>
        <translation>Was mehrere Kundenreisen betrifft, zählt bei jeder mit; was keine betrifft, bei keiner.</translation>
    </message>
    <message>
        <source>Each rule asks something of each thing that it applies to. What nobody knows yet is no finding, but an open question.</source>
        <translation>Jede Regel stellt zu allem, wofür sie gilt, eine Frage. Was noch niemand weiß, ist kein Befund, sondern eine offene Frage.</translation>
    </message>
    <message>
        <source>by subject</source>
        <translation>nach Thema</translation>
    </message>
    <message>
        <source>Debt over time</source>
        <translation>Schulden im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1 · %2 answered</source>
        <extracomment>%1 is the marketing debt, %2 how much is answered, such as &quot;71 %&quot;</extracomment>
        <translation>%1 · %2 beantwortet</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The marketing debt of each snapshot. “Take a snapshot of the findings” in the menu “File” adds one.</source>
        <translation>Die Marketing-Schulden jeder Momentaufnahme. „Momentaufnahme der Befunde machen“ im Menü „Datei“ fügt eine hinzu.</translation>
    </message>
    <message>
        <source>What the live tools cost a year, as far as it is known.</source>
        <translation>Was die Tools in Betrieb im Jahr kosten, soweit bekannt.</translation>
    </message>
    <message>
        <source>Of each finding that is not accepted: 5 for an error, 2 for a warning, 1 for information; twice that where something of criticality 3 or 4 is concerned.</source>
        <translation>Für jeden Befund, der nicht akzeptiert ist: 5 bei einem Fehler, 2 bei einer Warnung, 1 bei einem Hinweis; doppelt so viel, wo es um etwas mit Kritikalität 3 oder 4 geht.</translation>
    </message>
    <message>
        <source>%1: not known yet whether this is so: %2</source>
        <extracomment>%1 is a thing, %2 the title of a rule that may or may not hold for it</extracomment>
        <translation>%1: noch nicht bekannt, ob es so ist: %2</translation>
    </message>
</context>
<context>
    <name>martlet::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is what a figure is about, %2 the figure</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>martlet::FigureView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Zurück (Esc)</translation>
    </message>
    <message>
        <source>What the figure counts</source>
        <translation>Was diese Zahl zählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a heading, %2 how many lines follow</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>martlet::Figures</name>
    <message>
        <source>No department known</source>
        <translation>Abteilung nicht bekannt</translation>
    </message>
    <message>
        <source>No vendor known</source>
        <translation>Anbieter nicht bekannt</translation>
    </message>
    <message>
        <source>No layer known</source>
        <translation>Ebene nicht bekannt</translation>
    </message>
    <message>
        <source>No category known</source>
        <translation>Kategorie nicht bekannt</translation>
    </message>
</context>
<context>
    <name>martlet::FiguresPage</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>Was eine Arbeitsstunde kostet</translation>
    </message>
    <message>
        <source>With the scenario “%1” carried out</source>
        <translation>Wenn das Szenario „%1“ umgesetzt ist</translation>
    </message>
</context>
<context>
    <name>martlet::FilterBar</name>
    <message>
        <source>Colour by</source>
        <translation>Färben nach</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>No colours, no filter</source>
        <translation>Keine Farben, kein Filter</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür es da ist</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Only these; once more: all</source>
        <translation>Nur diese; noch einmal: alle</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n shown</source>
        <translation>
            <numerusform>%1 von %n gezeigt</numerusform>
            <numerusform>%1 von %n gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Finding</name>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 without a name</source>
        <extracomment>%1 is a kind of thing, such as &quot;Tool&quot;</extracomment>
        <translation>%1 ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <extracomment>%1 is the name of a tool or anything else</extracomment>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
</context>
<context>
    <name>martlet::FindingDelegate</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>martlet::FindingDetail</name>
    <message>
        <source>About this rule</source>
        <translation>Über diese Regel</translation>
    </message>
    <message>
        <source>Change what is checked…</source>
        <translation>Ändern, was geprüft wird …</translation>
    </message>
    <message>
        <source>Findings of several kinds</source>
        <translation>Befunde verschiedener Art</translation>
    </message>
    <message numerus="yes">
        <source>Seen in %n places.</source>
        <translation>
            <numerusform>An %n Stelle gesehen.</numerusform>
            <numerusform>An %n Stellen gesehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n findings are chosen.</source>
        <translation>
            <numerusform>%n Befund ist ausgewählt.</numerusform>
            <numerusform>%n Befunde sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The scenario makes it go.</source>
        <translation>Mit dem Szenario fällt er weg.</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Akzeptanz zurücknehmen</translation>
    </message>
    <message>
        <source>Noted as a step of a scenario; the map itself stays as it is. Choose the scenario above the findings to see what it does.</source>
        <translation>Als Schritt eines Szenarios vorgemerkt; die Landkarte selbst bleibt, wie sie ist. Wählen Sie das Szenario oberhalb der Befunde, um zu sehen, was es bewirkt.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comment on this finding</source>
        <translation>Diesen Befund kommentieren</translation>
    </message>
    <message>
        <source>Comment on this finding (Ctrl+Alt+C)</source>
        <translation>Diesen Befund kommentieren (Strg+Alt+C)</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsFilter</name>
    <message>
        <source>All; choose or type</source>
        <translation>Alle; wählen oder tippen</translation>
    </message>
    <message>
        <source>Which findings to show</source>
        <translation>Welche Befunde gezeigt werden</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Schweregrad: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Thema: %1</translation>
    </message>
    <message>
        <source>Department: %1</source>
        <translation>Abteilung: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Journey: %1</source>
        <translation>Kundenreise: %1</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsList</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsModel</name>
    <message>
        <source>Start with these</source>
        <translation>Hiermit anfangen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n findings</source>
        <translation>
            <numerusform>%1, %n Befund</numerusform>
            <numerusform>%1, %n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>Die ganze Landkarte</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weiteren zeigen</numerusform>
            <numerusform>%n weitere zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>These go</source>
        <translation>Diese fallen weg</translation>
    </message>
    <message>
        <source>These come</source>
        <translation>Diese kommen hinzu</translation>
    </message>
</context>
<context>
    <name>martlet::FindingsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft …</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rules of your own that are not used now:</source>
        <translation>Eigene Regeln, die gerade nicht angewendet werden:</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>What is checked (Ctrl+Shift+R)</source>
        <translation>Was geprüft wird (Strg+Umschalt+R)</translation>
    </message>
    <message>
        <source>Settings that are not used now:</source>
        <translation>Einstellungen, die gerade nicht angewendet werden:</translation>
    </message>
    <message>
        <source>No findings. Add owners, connections and how data moves, and what is wrong shows here.</source>
        <translation>Keine Befunde. Tragen Sie Zuständige, Verbindungen und Übertragungswege ein; was nicht stimmt, erscheint hier.</translation>
    </message>
    <message>
        <source>None of the findings fits what is chosen above.</source>
        <translation>Kein Befund passt zu dem, was oben ausgewählt ist.</translation>
    </message>
</context>
<context>
    <name>martlet::Fix</name>
    <message>
        <source>Say who: a person or a team of the project.</source>
        <translation>Sagen Sie, wer: eine Person oder ein Team des Projekts.</translation>
    </message>
    <message>
        <source>Give a reason, in a few words.</source>
        <translation>Geben Sie in wenigen Worten eine Begründung.</translation>
    </message>
    <message>
        <source>Say which tool of the project to connect it to.</source>
        <translation>Sagen Sie, mit welchem Tool des Projekts es verbunden werden soll.</translation>
    </message>
    <message>
        <source>Automate what is carried by hand</source>
        <translation>Automatisieren, was von Hand übertragen wird</translation>
    </message>
    <message>
        <source>Accept with a reason</source>
        <translation>Mit Begründung akzeptieren</translation>
    </message>
    <message>
        <source>Note how long it takes</source>
        <translation>Festhalten, wie lange es dauert</translation>
    </message>
    <message>
        <source>Ask somebody</source>
        <translation>Jemanden fragen</translation>
    </message>
    <message>
        <source>Name an owner</source>
        <translation>Zuständige Person oder Team benennen</translation>
    </message>
    <message>
        <source>Connect it to another tool</source>
        <translation>Mit einem anderen Tool verbinden</translation>
    </message>
    <message>
        <source>Plan to automate it, in a scenario</source>
        <translation>Automatisierung in einem Szenario planen</translation>
    </message>
    <message>
        <source>It goes by a protected way; say which</source>
        <translation>Es geht über einen geschützten Weg; sagen Sie, über welchen</translation>
    </message>
    <message>
        <source>Leave the personal data out</source>
        <translation>Personenbezogene Daten weglassen</translation>
    </message>
    <message>
        <source>We are leaving it</source>
        <translation>Wir steigen aus</translation>
    </message>
    <message>
        <source>It stands alone on purpose; say why</source>
        <translation>Es steht mit Absicht allein; sagen Sie, warum</translation>
    </message>
    <message>
        <source>Fill in what is missing</source>
        <translation>Fehlende Angaben ergänzen</translation>
    </message>
    <message>
        <source>Choose one of the tools on the list.</source>
        <translation>Wählen Sie eines der Tools aus der Liste.</translation>
    </message>
    <message>
        <source>Choose the data whose record is to be copied.</source>
        <translation>Wählen Sie die Daten, deren Angaben zur Verarbeitung übernommen werden sollen.</translation>
    </message>
    <message>
        <source>Say what protects the data there, in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, was die Daten dort schützt.</translation>
    </message>
    <message>
        <source>Keep data in the country</source>
        <translation>Daten im Land behalten</translation>
    </message>
    <message>
        <source>Choose the tool that is right</source>
        <translation>Tool wählen, das die führende Quelle ist</translation>
    </message>
    <message>
        <source>Say how one notices, and what happens then</source>
        <translation>Angeben, woran man es merkt und was dann geschieht</translation>
    </message>
    <message>
        <source>Fill in the record</source>
        <translation>Angaben zur Verarbeitung ergänzen</translation>
    </message>
    <message>
        <source>Copy the record from similar data</source>
        <translation>Angaben zur Verarbeitung von ähnlichen Daten übernehmen</translation>
    </message>
    <message>
        <source>Note the agreement</source>
        <translation>Auftragsverarbeitung festhalten</translation>
    </message>
    <message>
        <source>Say what protects the data there</source>
        <translation>Angeben, was die Daten dort schützt</translation>
    </message>
    <message>
        <source>Plan to keep the data in the country, in a scenario</source>
        <translation>In einem Szenario planen, die Daten im Land zu behalten</translation>
    </message>
    <message>
        <source>Bring it the consent from another tool</source>
        <translation>Einwilligung aus einem anderen Tool zuführen</translation>
    </message>
    <message>
        <source>It waits for consent</source>
        <translation>Es wartet auf die Einwilligung</translation>
    </message>
    <message>
        <source>It is encrypted</source>
        <translation>Es ist verschlüsselt</translation>
    </message>
    <message>
        <source>It goes another way; say which</source>
        <translation>Es geht auf einem anderen Weg; sagen Sie, auf welchem</translation>
    </message>
    <message>
        <source>Choose the tool of the map that it belongs to.</source>
        <translation>Wählen Sie das Tool der Landkarte, zu dem es gehört.</translation>
    </message>
    <message>
        <source>Say which tool it belongs to</source>
        <translation>Angeben, zu welchem Tool es gehört</translation>
    </message>
    <message>
        <source>Clean up the tag manager</source>
        <translation>Tag-Manager aufräumen</translation>
    </message>
    <message>
        <source>Add it to the map as a tool</source>
        <translation>Als Tool zur Landkarte hinzufügen</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Übergehen</translation>
    </message>
    <message>
        <source>It costs nothing</source>
        <translation>Es kostet nichts</translation>
    </message>
    <message>
        <source>Put it on the list to clean up, in a scenario</source>
        <translation>In einem Szenario zum Aufräumen vormerken</translation>
    </message>
    <message>
        <source>Note the decision</source>
        <translation>Entscheidung festhalten</translation>
    </message>
    <message>
        <source>Plan a direct flow, in a scenario</source>
        <translation>Direkten Datenfluss in einem Szenario planen</translation>
    </message>
    <message>
        <source>Put these steps under one department</source>
        <translation>Diese Schritte in eine Abteilung legen</translation>
    </message>
    <message>
        <source>Agree how many hand-offs it may have</source>
        <translation>Vereinbaren, wie viele Übergaben es geben darf</translation>
    </message>
    <message>
        <source>Ask only once</source>
        <translation>Nur einmal fragen</translation>
    </message>
    <message>
        <source>Say how it moves and what it carries</source>
        <translation>Angeben, auf welchem Weg was übertragen wird</translation>
    </message>
    <message>
        <source>Give the number a name.</source>
        <translation>Geben Sie der Kennzahl einen Namen.</translation>
    </message>
    <message>
        <source>Choose one of the tools that the number comes from.</source>
        <translation>Wählen Sie eines der Tools, aus denen die Kennzahl kommt.</translation>
    </message>
    <message>
        <source>Choose the source that counts</source>
        <translation>Maßgebliche Quelle wählen</translation>
    </message>
    <message>
        <source>Link what stands behind it</source>
        <translation>Verknüpfen, was dahintersteht</translation>
    </message>
    <message>
        <source>It is between people only</source>
        <translation>Es geschieht nur zwischen Menschen</translation>
    </message>
    <message>
        <source>Measure it by a number we have</source>
        <translation>Mit einer vorhandenen Kennzahl messen</translation>
    </message>
    <message>
        <source>Add a number for the whole journey; name it</source>
        <translation>Kennzahl für die ganze Kundenreise hinzufügen; geben Sie ihr einen Namen</translation>
    </message>
    <message>
        <source>Add a number for the stage; name it</source>
        <translation>Kennzahl für die Phase hinzufügen; geben Sie ihr einen Namen</translation>
    </message>
    <message>
        <source>Correct what the numbers tell about</source>
        <translation>Korrigieren, worüber die Kennzahlen etwas sagen</translation>
    </message>
    <message>
        <source>There is no conflict</source>
        <translation>Es gibt keinen Konflikt</translation>
    </message>
    <message>
        <source>Say which tool it comes from</source>
        <translation>Angeben, aus welchem Tool die Kennzahl kommt</translation>
    </message>
    <message>
        <source>Let data flow from one step to the next</source>
        <translation>Daten von einem Schritt zum nächsten fließen lassen</translation>
    </message>
    <message>
        <source>The step needs no context</source>
        <translation>Der Schritt braucht kein Vorwissen</translation>
    </message>
    <message>
        <source>Add a monthly review; say who holds it</source>
        <translation>Monatlichen Rückblick hinzufügen; sagen Sie, wer ihn leitet</translation>
    </message>
    <message>
        <source>Choose somebody who is still there.</source>
        <translation>Wählen Sie eine Person, die noch da ist.</translation>
    </message>
    <message>
        <source>Name an ambassador</source>
        <translation>Ansprechperson für Integration benennen</translation>
    </message>
    <message>
        <source>Hand over everything to somebody</source>
        <translation>Alles an jemanden übergeben</translation>
    </message>
    <message>
        <source>Name a backup owner</source>
        <translation>Vertretung benennen</translation>
    </message>
    <message>
        <source>Set the day of the next audit</source>
        <translation>Tag des nächsten Audits festlegen</translation>
    </message>
    <message>
        <source>We looked today, and it is right</source>
        <translation>Wir haben heute nachgesehen, und es stimmt</translation>
    </message>
    <message>
        <source>Say which activity of the project to copy from.</source>
        <translation>Sagen Sie, von welcher Aktivität des Projekts übernommen werden soll.</translation>
    </message>
    <message>
        <source>Copy what is missing from another activity</source>
        <translation>Fehlendes von einer anderen Aktivität übernehmen</translation>
    </message>
    <message>
        <source>Say what is done there, in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, was dort getan wird.</translation>
    </message>
    <message>
        <source>Say which tool or activity of the project feeds the strategy.</source>
        <translation>Sagen Sie, welches Tool oder welche Aktivität des Projekts die Strategie speist.</translation>
    </message>
    <message>
        <source>Feed the strategy from an insight</source>
        <translation>Strategie aus einer Erkenntnis speisen</translation>
    </message>
    <message>
        <source>Replace ways through spreadsheets</source>
        <translation>Wege über Tabellenkalkulationen ersetzen</translation>
    </message>
    <message>
        <source>Draw where its data comes from</source>
        <translation>Einzeichnen, woher die Daten kommen</translation>
    </message>
    <message>
        <source>Add an activity there; say what is done</source>
        <translation>Dort eine Aktivität hinzufügen; sagen Sie, was getan wird</translation>
    </message>
    <message>
        <source>Note what is missing</source>
        <translation>Festhalten, was fehlt</translation>
    </message>
    <message>
        <source>Link what keeps it</source>
        <translation>Verknüpfen, was das Versprechen hält</translation>
    </message>
    <message>
        <source>Say which data goes in</source>
        <translation>Angeben, welche Daten hineingehen</translation>
    </message>
    <message>
        <source>Name the human in charge</source>
        <translation>Verantwortlichen Menschen benennen</translation>
    </message>
    <message>
        <source>Note what shows that it is kept</source>
        <translation>Festhalten, woran man sieht, dass es gehalten wird</translation>
    </message>
    <message>
        <source>Plan a direct way, in a scenario</source>
        <translation>Direkten Weg in einem Szenario planen</translation>
    </message>
    <message>
        <source>Somebody checks it before it goes out</source>
        <translation>Jemand prüft es, bevor es hinausgeht</translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for.</source>
        <translation>Sagen Sie, für welchen Kontaktpunkt oder welche Kennzahl es gedacht ist.</translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for</source>
        <translation>Angeben, für welchen Kontaktpunkt oder welche Kennzahl es gedacht ist</translation>
    </message>
    <message>
        <source>New hub</source>
        <translation>Neuer Hub</translation>
    </message>
    <message>
        <source>A hub instead of direct connections</source>
        <translation>Ein Hub statt direkter Verbindungen</translation>
    </message>
    <message>
        <source>One way for the same data</source>
        <translation>Ein Weg für dieselben Daten</translation>
    </message>
    <message>
        <source>One tool for one job</source>
        <translation>Ein Tool für eine Aufgabe</translation>
    </message>
    <message>
        <source>Say which change wins</source>
        <translation>Angeben, welche Änderung gewinnt</translation>
    </message>
    <message>
        <source>Say which tool uses its data</source>
        <translation>Angeben, welches Tool die Daten nutzt</translation>
    </message>
    <message>
        <source>The contract goes on; say until when</source>
        <translation>Der Vertrag läuft weiter; sagen Sie, bis wann</translation>
    </message>
    <message>
        <source>Make one flow one-way</source>
        <translation>Einen Datenfluss auf eine Richtung beschränken</translation>
    </message>
    <message>
        <source>Data is meant to end here</source>
        <translation>Die Daten sollen hier enden</translation>
    </message>
    <message>
        <source>Name the tool that takes over</source>
        <translation>Tool benennen, das übernimmt</translation>
    </message>
    <message>
        <source>Note what to do without it</source>
        <translation>Festhalten, was ohne dieses Tool zu tun ist</translation>
    </message>
    <message>
        <source>Choose the one that stays; the others leave, in a scenario</source>
        <translation>Wählen, welches bleibt; die anderen entfallen, in einem Szenario</translation>
    </message>
    <message>
        <source>Merge the two; the older one stays</source>
        <translation>Beide zusammenführen; der ältere Eintrag bleibt</translation>
    </message>
    <message>
        <source>Simulate a hub, in a scenario</source>
        <translation>Hub in einem Szenario simulieren</translation>
    </message>
    <message>
        <source>Plan its end, in a scenario</source>
        <translation>Das Ende in einem Szenario planen</translation>
    </message>
    <message>
        <source>What we stop using</source>
        <translation>Was wir nicht mehr nutzen</translation>
    </message>
    <message>
        <source>Choose the right one; the other leaves, in a scenario</source>
        <translation>Den richtigen Datenfluss wählen; der andere entfällt, in einem Szenario</translation>
    </message>
    <message>
        <source>Say how much depends on it</source>
        <translation>Angeben, wie viel davon abhängt</translation>
    </message>
    <message>
        <source>Choose one of those on the list.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>Fill in at least one of these.</source>
        <translation>Füllen Sie mindestens eines dieser Felder aus.</translation>
    </message>
    <message>
        <source>Put it on a view</source>
        <translation>In eine Ansicht aufnehmen</translation>
    </message>
    <message>
        <source>Say when the trial ends</source>
        <translation>Angeben, wann der Test endet</translation>
    </message>
    <message>
        <source>It stays; the trial is over</source>
        <translation>Es bleibt; der Test ist vorbei</translation>
    </message>
    <message>
        <source>Correct the quota, or how much is used</source>
        <translation>Kontingent oder Nutzung korrigieren</translation>
    </message>
    <message>
        <source>Say how often the data comes</source>
        <translation>Angeben, wie oft die Daten kommen</translation>
    </message>
    <message>
        <source>Answer it</source>
        <translation>Frage beantworten</translation>
    </message>
    <message>
        <source>Agree on a day</source>
        <translation>Einen Tag vereinbaren</translation>
    </message>
    <message>
        <source>Plan how it feels better, in a scenario</source>
        <translation>In einem Szenario planen, wie es sich besser anfühlt</translation>
    </message>
    <message>
        <source>What we make better for customers</source>
        <translation>Was wir für die Kundschaft besser machen</translation>
    </message>
</context>
<context>
    <name>martlet::FixForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Person or team</source>
        <translation>Person oder Team</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>Comes back on</source>
        <translation>Kommt wieder am</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>martlet::Flow</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Not known how</source>
        <translation>Nicht bekannt, wie</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Läuft aus</translation>
    </message>
    <message>
        <source>The customer&apos;s click</source>
        <translation>Klick der Kundschaft</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Other relation</source>
        <translation>Andere Beziehung</translation>
    </message>
</context>
<context>
    <name>martlet::FoldingBox</name>
    <message>
        <source>Open</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zugeklappt</translation>
    </message>
</context>
<context>
    <name>martlet::Format</name>
    <message>
        <source>Martlet project as JSON</source>
        <translation>Martlet-Projekt als JSON</translation>
    </message>
    <message>
        <source>Table of tools (CSV)</source>
        <translation>Tabelle der Tools (CSV)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Spreadsheet of everything (XLSX)</source>
        <translation>Tabelle mit allem (XLSX)</translation>
    </message>
    <message>
        <source>Web page that needs nothing else</source>
        <translation>Webseite, die nichts weiter braucht</translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation>draw.io-Diagramm</translation>
    </message>
    <message>
        <source>ArchiMate Open Exchange model</source>
        <translation>ArchiMate-Modell (Open Exchange)</translation>
    </message>
    <message>
        <source>Graph for Graphviz (DOT)</source>
        <translation>Graph für Graphviz (DOT)</translation>
    </message>
    <message>
        <source>Flowchart for Mermaid</source>
        <translation>Flussdiagramm für Mermaid</translation>
    </message>
    <message>
        <source>Renewals as calendar</source>
        <translation>Verlängerungen als Kalender</translation>
    </message>
</context>
<context>
    <name>martlet::Grouping</name>
    <message>
        <source>“%1” is not a tool. Only tools can be grouped.</source>
        <translation>„%1“ ist kein Tool. Nur Tools lassen sich gruppieren.</translation>
    </message>
    <message>
        <source>Select the tools that belong together.</source>
        <translation>Wählen Sie die Tools aus, die zusammengehören.</translation>
    </message>
    <message>
        <source>Group: name…</source>
        <translation>Gruppe: Name …</translation>
    </message>
    <message>
        <source>Nothing of what is selected is in a group.</source>
        <translation>Nichts in der Auswahl gehört zu einer Gruppe.</translation>
    </message>
    <message numerus="yes">
        <source>%n tools taken out of their group</source>
        <translation>
            <numerusform>%n Tool aus seiner Gruppe genommen</numerusform>
            <numerusform>%n Tools aus ihrer Gruppe genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is itself a part of what is selected.</source>
        <translation>„%1“ gehört selbst zu einem der ausgewählten Tools.</translation>
    </message>
    <message>
        <source>Group as %1</source>
        <translation>Als %1 gruppieren</translation>
    </message>
    <message>
        <source>This is how they are grouped already.</source>
        <translation>So sind sie schon gruppiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n tools are parts of “%1” now</source>
        <translation>
            <numerusform>%n Tool ist jetzt Teil von „%1“</numerusform>
            <numerusform>%n Tools sind jetzt Teile von „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools are parts of “%1” now. Tidying up brings them together.</source>
        <translation>
            <numerusform>%n Tool ist jetzt Teil von „%1“. Beim Aufräumen rückt beides zusammen.</numerusform>
            <numerusform>%n Tools sind jetzt Teile von „%1“. Beim Aufräumen rücken sie zusammen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Gui</name>
    <message>
        <source>Last time Martlet ended while it was opening maps. So that this does not happen again, nothing is opened by itself this time. Work that is kept on this computer comes back as soon as you open its map.</source>
        <translation>Beim letzten Mal wurde Martlet beendet, während es Landkarten öffnete. Damit das nicht noch einmal passiert, wird diesmal nichts von selbst geöffnet. Arbeit, die auf diesem Rechner gesichert ist, ist wieder da, sobald Sie die zugehörige Landkarte öffnen.</translation>
    </message>
</context>
<context>
    <name>martlet::HandOnOptions</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views, each on pages of its own</source>
        <translation>Ansichten, jede auf eigenen Seiten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>A4 or A3, as needed</source>
        <translation>A4 oder A3, je nach Bedarf</translation>
    </message>
    <message>
        <source>As large as the map</source>
        <translation>So groß wie die Landkarte</translation>
    </message>
    <message>
        <source>A size of its own</source>
        <translation>Eigene Größe</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Width of the page in millimetres</source>
        <translation>Breite der Seite in Millimetern</translation>
    </message>
    <message>
        <source>Height of the page in millimetres</source>
        <translation>Höhe der Seite in Millimetern</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>As the map is larger</source>
        <translation>Wie es zur Landkarte passt</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Sheets beside each other</source>
        <translation>Blätter nebeneinander</translation>
    </message>
    <message>
        <source>Sheets below each other</source>
        <translation>Blätter untereinander</translation>
    </message>
    <message>
        <source>glued</source>
        <translation>zusammengeklebt</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>The name of the project</source>
        <translation>Der Name des Projekts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>List the findings at the end</source>
        <translation>Befunde am Ende auflisten</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>As usual here</source>
        <translation>Wie hier üblich</translation>
    </message>
    <message>
        <source>%1 times the pixels</source>
        <extracomment>a number such as 2; how many pixels a picture has</extracomment>
        <translation>%1-fache Pixel</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>Wie im Programm</translation>
    </message>
    <message>
        <source>Of the reports of this project, whoever makes them; kept in the project</source>
        <translation>Für die Berichte dieses Projekts, egal wer sie erstellt; wird im Projekt gespeichert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Several words</source>
        <translation>Mehrere Wörter</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Whoever has the passphrase sees everything. While the copy is open, it can be read on that computer; what is exported from it is not protected. A short passphrase can be guessed, and a forgotten one cannot be recovered by anybody. The copy also opens with the program age, without Martlet.</source>
        <translation>Wer die Passphrase hat, sieht alles. Solange die Kopie geöffnet ist, kann sie auf dem jeweiligen Rechner gelesen werden; was daraus exportiert wird, ist nicht geschützt. Eine kurze Passphrase lässt sich erraten, und eine vergessene kann niemand wiederherstellen. Die Kopie lässt sich auch ohne Martlet öffnen, mit dem Programm age.</translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase.</source>
        <translation>Eine geschützte Kopie braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Geben Sie zweimal dieselbe ein.</translation>
    </message>
</context>
<context>
    <name>martlet::HandOnPage</name>
    <message>
        <source>Enter: save · Ctrl+P: print · Page Up and Down: turn the page · Esc: back to the map</source>
        <translation>Eingabe: speichern · Strg+P: drucken · Bild auf und Bild ab: blättern · Esc: zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Zurück zur Landkarte (Esc)</translation>
    </message>
    <message>
        <source>What it is handed on as</source>
        <translation>Form der Weitergabe</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>So beginnt es</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>The view in the form of a slide, and what it says as text</source>
        <translation>Die Ansicht im Format einer Folie und ihr Inhalt als Text</translation>
    </message>
    <message>
        <source>Findings as the scenario “%1” would leave them</source>
        <translation>Befunde, wie sie nach dem Szenario „%1“ wären</translation>
    </message>
    <message>
        <source>The printer took nothing. The project is unchanged; a PDF can still be saved and printed from there.</source>
        <translation>Der Drucker hat nichts angenommen. Das Projekt ist unverändert; Sie können weiterhin ein PDF speichern und von dort aus drucken.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>Copied: the view as a picture for a slide, and what it says as text.</source>
        <translation>Kopiert: die Ansicht als Bild für eine Folie und ihr Inhalt als Text.</translation>
    </message>
</context>
<context>
    <name>martlet::Handbook</name>
    <message>
        <source>Internal: names people.</source>
        <translation>Intern: nennt Personen.</translation>
    </message>
    <message>
        <source>There is no activity on the map yet. Draw what is done again and again, and say who does it.</source>
        <translation>Auf der Landkarte ist noch keine Aktivität. Zeichnen Sie ein, was immer wieder getan wird, und sagen Sie, wer es tut.</translation>
    </message>
    <message>
        <source>The activities</source>
        <translation>Die Aktivitäten</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Somebody is responsible</source>
        <translation>Jemand ist verantwortlich</translation>
    </message>
    <message>
        <source>A quality standard is written down</source>
        <translation>Ein Qualitätsmaßstab ist festgehalten</translation>
    </message>
    <message>
        <source>In the order in which they build on each other: first what others need, then what is made from it.</source>
        <translation>In der Reihenfolge, in der sie aufeinander aufbauen: zuerst, was andere brauchen, dann, was daraus entsteht.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due or rhythm</source>
        <translation>Termin oder Rhythmus</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation>Qualitätsmaßstab</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Builds on</source>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Gebraucht für</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Automatisiert</translation>
    </message>
    <message>
        <source>Runs without people</source>
        <translation>Läuft ohne Menschen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an activity, %2 what comes from it, or goes to it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>martlet::Handout</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Hints</name>
    <message>
        <source>Type the next name and press Enter; “A -&gt; B” draws a connection as well.</source>
        <translation>Die Eingabetaste fügt hinzu, was Sie als Nächstes tippen; „A -&gt; B“ zeichnet auch gleich eine Verbindung.</translation>
    </message>
    <message>
        <source>To connect two cards, drag from the edge of one, or select it and press Ctrl+L.</source>
        <translation>Um zwei Karten zu verbinden, ziehen Sie vom Rand der einen zur anderen, oder wählen Sie eine aus und drücken Sie Strg+L.</translation>
    </message>
    <message>
        <source>Who answers for these tools? Select one or several and press Ctrl+Shift+O.</source>
        <translation>Wer ist für diese Tools zuständig? Wählen Sie eines oder mehrere aus und drücken Sie Strg+Umschalt+O.</translation>
    </message>
    <message>
        <source>F8 goes to the next finding, and shows on the map what it is about.</source>
        <translation>F8 geht zum nächsten Befund und zeigt auf der Landkarte, worum es geht.</translation>
    </message>
    <message>
        <source>Ctrl+K finds every card and every command by a few letters.</source>
        <translation>Strg+K findet jede Karte und jeden Befehl schon nach ein paar Buchstaben.</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>Diesen Tipp schließen</translation>
    </message>
</context>
<context>
    <name>martlet::HistoryBox</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Who changed what, and when; not where the card stood.</source>
        <translation>Wer wann was geändert hat; nicht, wo die Karte stand.</translation>
    </message>
    <message numerus="yes">
        <source>Only the last %n changes are listed.</source>
        <translation>
            <numerusform>Nur die letzte %n Änderung ist aufgeführt.</numerusform>
            <numerusform>Nur die letzten %n Änderungen sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project does not keep what was before.</source>
        <translation>Was davor war, ist im Projekt nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Show in History</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>On the map, with everything that was done at the same time</source>
        <translation>Auf der Landkarte, mit allem, was zur selben Zeit geändert wurde</translation>
    </message>
</context>
<context>
    <name>martlet::HistoryModel</name>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
</context>
<context>
    <name>martlet::HistoryPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Name this moment…</source>
        <translation>Diesen Zeitpunkt benennen …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Make the history shorter…</source>
        <translation>Verlauf kürzen …</translation>
    </message>
    <message>
        <source>What was changed, newest first</source>
        <translation>Was geändert wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Search by name, person or what was done</source>
        <translation>Nach Name, Person oder Änderung suchen</translation>
    </message>
    <message>
        <source>Search in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Whose changes are listed</source>
        <translation>Wessen Änderungen aufgelistet sind</translation>
    </message>
    <message>
        <source>Changes of which kind of thing are listed</source>
        <translation>Zu welcher Art von Dingen Änderungen aufgelistet sind</translation>
    </message>
    <message>
        <source>Show the history of everything</source>
        <translation>Den Verlauf von allem zeigen</translation>
    </message>
    <message>
        <source>What the moment is called</source>
        <translation>Wie der Zeitpunkt heißt</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Zurück zur Landkarte (Esc)</translation>
    </message>
    <message>
        <source>What was done at this moment, or is different since</source>
        <translation>Was zu diesem Zeitpunkt geändert wurde oder seitdem anders ist</translation>
    </message>
    <message>
        <source>Not all changes before %1 are kept any more.</source>
        <translation>Die Änderungen vor dem %1 sind nicht mehr alle aufgehoben.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of a thing, %2 one of its fields</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Noch wurde nichts geändert.</translation>
    </message>
    <message>
        <source>No change is like that. Search for something else.</source>
        <translation>Dazu passt keine Änderung. Suchen Sie nach etwas anderem.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Stand vom %1</translation>
    </message>
    <message>
        <source>There was no map yet.</source>
        <translation>Damals gab es noch keine Landkarte.</translation>
    </message>
    <message>
        <source>What this change did</source>
        <translation>Was diese Änderung bewirkt hat</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Was jetzt anders ist</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>Make it as it was then</source>
        <translation>Auf den damaligen Stand bringen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>It changed nothing that is told any more.</source>
        <translation>Die Änderung betrifft nichts, was noch gezeigt wird.</translation>
    </message>
    <message>
        <source>Everything is still as it was then.</source>
        <translation>Alles ist noch so, wie es damals war.</translation>
    </message>
    <message numerus="yes">
        <source>%n values of this moment could not be followed back, because another copy has overwritten them.</source>
        <translation>
            <numerusform>%n Wert von diesem Zeitpunkt ließ sich nicht zurückverfolgen, weil eine andere Kopie ihn überschrieben hat.</numerusform>
            <numerusform>%n Werte von diesem Zeitpunkt ließen sich nicht zurückverfolgen, weil eine andere Kopie sie überschrieben hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Zurücknehmen: %1</translation>
    </message>
    <message>
        <source>As it was before: %1</source>
        <translation>Auf früheren Stand bringen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n of it could not come back, because what it belongs to is gone. Bring that back first.</source>
        <translation>
            <numerusform>%n davon konnte nicht zurückgeholt werden, weil fehlt, wozu es gehört. Holen Sie das zuerst zurück.</numerusform>
            <numerusform>%n davon konnten nicht zurückgeholt werden, weil fehlt, wozu sie gehören. Holen Sie das zuerst zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, as one step that can be undone.</source>
        <translation>Erledigt, in einem Schritt, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>That is as it was already.</source>
        <translation>Das ist schon so, wie es damals war.</translation>
    </message>
    <message>
        <source>Name a moment: %1</source>
        <translation>Zeitpunkt benennen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Make %n values as they were then</source>
        <translation>
            <numerusform>%n Wert wieder auf den damaligen Stand bringen</numerusform>
            <numerusform>%n Werte wieder auf den damaligen Stand bringen</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit heute vergleichen</translation>
    </message>
    <message>
        <source>Up and Down: through time · with Shift: several steps · letters: search · Ctrl+Enter: compare · Enter: to what it did, to take it back · Esc: back to the map</source>
        <translation>Auf und Ab: durch die Zeit · mit Umschalt: mehrere Schritte · Buchstaben: suchen · Strg+Enter: vergleichen · Enter: zu dem, was er tat, um es zurückzunehmen · Esc: zurück zur Karte</translation>
    </message>
    <message>
        <source>What differs, as a list that can be narrowed, on the map and as PDF (Ctrl+Enter). Choose several steps with Shift to compare the moment before them with that after them.</source>
        <translation>Was sich unterscheidet, als Liste, die sich eingrenzen lässt, auf der Karte und als PDF (Strg+Enter). Wählen Sie mit Umschalt mehrere Schritte, um den Stand davor mit dem danach zu vergleichen.</translation>
    </message>
    <message>
        <source>What is chosen in the list (Enter); Ctrl+A chooses all of it</source>
        <translation>Was in der Liste gewählt ist (Enter); Strg+A wählt alles</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>%1 is a time, such as &quot;12 Nov 2026, 10:14&quot;</extracomment>
        <translation>Vor %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>%1 and %2 are moments: a time, or the name of a snapshot</extracomment>
        <translation>Von %1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n steps, from %1 to %2</source>
        <translation>
            <numerusform>%n Schritt, von %1 bis %2</numerusform>
            <numerusform>%n Schritte, von %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>Vorher und nachher vergleichen</translation>
    </message>
    <message>
        <source>What these changes did</source>
        <translation>Was diese Änderungen bewirkt haben</translation>
    </message>
    <message>
        <source>In the end they changed nothing.</source>
        <translation>Am Ende haben sie nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n values back</source>
        <translation>
            <numerusform>%n Wert zurücknehmen</numerusform>
            <numerusform>%n Werte zurücknehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::HistoryText</name>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt bei</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet bei</translation>
    </message>
    <message>
        <source>%1: changed</source>
        <translation>%1: geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field, %2 its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 is a field, %2 what it was, %3 what it is</extracomment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 (new)</source>
        <extracomment>%1 is a kind of connection (&quot;Sends data to&quot;), %2 the name of what it leads to</extracomment>
        <translation>%1: %2 (neu)</translation>
    </message>
    <message>
        <source>%1: %2 (gone)</source>
        <translation>%1: %2 (entfernt)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 a time of the day</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>martlet::Impact</name>
    <message>
        <source>Nothing behind the touchpoint “%1” works as it does today (%2).</source>
        <translation>Hinter dem Kontaktpunkt „%1“ arbeitet nichts mehr wie heute (%2).</translation>
    </message>
    <message>
        <source>Nothing that supports the activity “%1” works as it does today (%2).</source>
        <translation>Nichts, was die Aktivität „%1“ unterstützt, arbeitet noch wie heute (%2).</translation>
    </message>
    <message>
        <source>Nothing that keeps the promise “%1” works as it does today (%2).</source>
        <translation>Nichts, was das Versprechen „%1“ hält, arbeitet noch wie heute (%2).</translation>
    </message>
    <message>
        <source>No source of the metric “%1” works as it does today (%2).</source>
        <translation>Keine Quelle der Kennzahl „%1“ arbeitet noch wie heute (%2).</translation>
    </message>
    <message>
        <source>“%1” stops.</source>
        <translation>„%1“ steht still.</translation>
    </message>
    <message>
        <source>No data goes from “%1” to “%2” any more.</source>
        <translation>Von „%1“ nach „%2“ gehen keine Daten mehr.</translation>
    </message>
    <message>
        <source>“%1” loses %2 (%3), and nobody is named as backup.</source>
        <extracomment>%1 is a thing, %2 people, %3 what they are to it, such as &quot;Owner, Technical owner&quot;</extracomment>
        <translation>„%1“ verliert %2 (%3), und niemand ist als Vertretung benannt.</translation>
    </message>
    <message>
        <source>“%1” is cut off from data that it gets today: %2.</source>
        <extracomment>%1 is a tool, %2 a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>„%1“ ist von Daten abgeschnitten, die heute dort ankommen: %2.</translation>
    </message>
    <message>
        <source>The journey “%1” is affected here: %2.</source>
        <translation>Die Kundenreise „%1“ ist hier betroffen: %2.</translation>
    </message>
</context>
<context>
    <name>martlet::ImpactPage</name>
    <message>
        <source>What is affected</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message numerus="yes">
        <source>What if these %n go?</source>
        <translation>
            <numerusform>Was, wenn dieses %n Element wegfällt?</numerusform>
            <numerusform>Was, wenn diese %n Elemente wegfallen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this</source>
        <translation>Nur dies</translation>
    </message>
    <message>
        <source>What if “%1” goes?</source>
        <translation>Was, wenn „%1“ wegfällt?</translation>
    </message>
    <message>
        <source>All of vendor %1</source>
        <translation>Alles vom Anbieter %1</translation>
    </message>
    <message>
        <source>What if all of vendor “%1” goes?</source>
        <translation>Was, wenn alles vom Anbieter „%1“ wegfällt?</translation>
    </message>
    <message>
        <source>Its people as well</source>
        <translation>Auch seine Personen</translation>
    </message>
    <message>
        <source>What if “%1” and its people go?</source>
        <translation>Was, wenn „%1“ mit seinen Personen wegfällt?</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>Was stillsteht</translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation>Was seine Daten nicht mehr erhält</translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation>Was seine Zuständigen verliert und keine Vertretung hat</translation>
    </message>
    <message>
        <source>Who must be told: %1</source>
        <translation>Wer Bescheid wissen muss: %1</translation>
    </message>
</context>
<context>
    <name>martlet::ImpactWords</name>
    <message numerus="yes">
        <source>%n flows by hand stop as well; nobody has said yet how long they take.</source>
        <translation>
            <numerusform>Auch %n Datenfluss von Hand steht still; es hat noch niemand gesagt, wie lange er dauert.</numerusform>
            <numerusform>Auch %n Datenflüsse von Hand stehen still; es hat noch niemand gesagt, wie lange sie dauern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows stop</source>
        <translation>
            <numerusform>%n Datenfluss steht still</numerusform>
            <numerusform>%n Datenflüsse stehen still</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tools lose their data</source>
        <translation>
            <numerusform>%n Tool erhält seine Daten nicht mehr</numerusform>
            <numerusform>%n Tools erhalten ihre Daten nicht mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things have nobody to look after them</source>
        <translation>
            <numerusform>%n Ding ohne Zuständige</numerusform>
            <numerusform>%n Dinge ohne Zuständige</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing on the map depends on it</source>
        <translation>nichts auf der Landkarte hängt davon ab</translation>
    </message>
    <message>
        <source>Nobody has said yet how long it takes</source>
        <translation>Es hat noch niemand gesagt, wie lange es dauert</translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoints are affected</source>
        <translation>
            <numerusform>%n Kontaktpunkt ist betroffen</numerusform>
            <numerusform>%n Kontaktpunkte sind betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities are affected</source>
        <translation>
            <numerusform>%n Aktivität ist betroffen</numerusform>
            <numerusform>%n Aktivitäten sind betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promises are affected</source>
        <translation>
            <numerusform>%n Versprechen ist betroffen</numerusform>
            <numerusform>%n Versprechen sind betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metrics are affected</source>
        <translation>
            <numerusform>%n Kennzahl ist betroffen</numerusform>
            <numerusform>%n Kennzahlen sind betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n journeys are affected</source>
        <translation>
            <numerusform>%n Kundenreise ist betroffen</numerusform>
            <numerusform>%n Kundenreisen sind betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are affected</source>
        <translation>
            <numerusform>%n Ding ist betroffen</numerusform>
            <numerusform>%n Dinge sind betroffen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours a month are saved</source>
        <translation>
            <numerusform>%1 Std. im Monat eingespart</numerusform>
            <numerusform>%1 Std. im Monat eingespart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 hours a month of work by hand are saved.</source>
        <translation>
            <numerusform>Eingesparte Handarbeit: %1 Std. im Monat.</numerusform>
            <numerusform>Eingesparte Handarbeit: %1 Std. im Monat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ImportReport</name>
    <message>
        <source>%1, line %2, %3</source>
        <extracomment>place in a file: file name, line number, column</extracomment>
        <translation>%1, Zeile %2, %3</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>  %1: %2 is now “%3”</source>
        <translation>  %1: %2 ist jetzt „%3“</translation>
    </message>
    <message>
        <source>  %1: %2 was “%3” and is now “%4”</source>
        <translation>  %1: %2 war „%3“ und ist jetzt „%4“</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new. %n things are as they were.</source>
        <translation>
            <numerusform>Nichts Neues. %n Element ist, wie es war.</numerusform>
            <numerusform>Nichts Neues. %n Elemente sind, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1</source>
        <extracomment>a list such as &quot;Tools: 24, People: 8&quot;</extracomment>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Changed %n values:</source>
        <translation>
            <numerusform>%n Wert geändert:</numerusform>
            <numerusform>%n Werte geändert:</numerusform>
        </translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Unverändert: %1</translation>
    </message>
    <message>
        <source>Worth a look:</source>
        <translation>Einen Blick wert:</translation>
    </message>
    <message>
        <source>Not taken:</source>
        <translation>Nicht übernommen:</translation>
    </message>
    <message>
        <source>  %1: moved on “%2”</source>
        <extracomment>a card, and the view on which it stands elsewhere now</extracomment>
        <translation>  %1: in „%2“ verschoben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>  %1: %2 is “%3” in the project, which stays, and “%4” in the sheet</source>
        <extracomment>a thing, one of its fields, and two values of it</extracomment>
        <translation>  %1: %2 ist im Projekt „%3“, und das bleibt so; in der Tabelle steht „%4“</translation>
    </message>
    <message>
        <source>none</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>To be decided, because both have changed since the sheet was made:</source>
        <translation>Noch zu entscheiden, weil es seit dem Erstellen der Tabelle sowohl im Projekt als auch in der Tabelle geändert wurde:</translation>
    </message>
</context>
<context>
    <name>martlet::Inspector</name>
    <message>
        <source>Details of the selection</source>
        <translation>Details zur Auswahl</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>Nichts ist ausgewählt</translation>
    </message>
    <message>
        <source>Click a card or a line on the map to see and change what is known about it. Select several to change them together.</source>
        <translation>Klicken Sie auf der Landkarte eine Karte oder Linie an, um zu sehen und zu ändern, was darüber bekannt ist. Wählen Sie mehrere aus, um sie gemeinsam zu ändern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Different kinds</source>
        <translation>Verschiedene Arten</translation>
    </message>
    <message>
        <source>Nobody yet — assign…</source>
        <translation>Noch niemand – zuweisen …</translation>
    </message>
    <message>
        <source>Set “%1” to %2</source>
        <translation>„%1“ auf %2 setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>If it goes: %1</source>
        <extracomment>%1 is what happens then, such as &quot;2 flows stop&quot;</extracomment>
        <translation>Wenn es wegfällt: %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comments below are on the view as a whole.</source>
        <translation>Die Kommentare unten gelten der ganzen Ansicht.</translation>
    </message>
</context>
<context>
    <name>martlet::InspectorGroup</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (assumed)</source>
        <extracomment>%1 is a field whose value nobody has confirmed, such as &quot;Category&quot;</extracomment>
        <translation>%1 (angenommen)</translation>
    </message>
</context>
<context>
    <name>martlet::InventoryModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>name of a column and its unit: &quot;Notice (days)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>“%1” of %2 stays as it is. %3</source>
        <extracomment>a field, whose it is, and why it stays as it is</extracomment>
        <translation>„%1“ von %2 bleibt, wie es ist. %3</translation>
    </message>
    <message numerus="yes">
        <source>Change %n cells</source>
        <translation>
            <numerusform>%n Zelle ändern</numerusform>
            <numerusform>%n Zellen ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1” of %n items</source>
        <translation>
            <numerusform>„%1“ von %n Element setzen</numerusform>
            <numerusform>„%1“ von %n Elementen setzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Set “%1” of %2</source>
        <translation>„%1“ von %2 setzen</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugefügt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cells were left out, as there is no room for them here.</source>
        <translation>
            <numerusform>%n Zelle wurde ausgelassen, weil hier kein Platz für sie ist.</numerusform>
            <numerusform>%n Zellen wurden ausgelassen, weil hier kein Platz für sie ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>%n Zelle einfügen</numerusform>
            <numerusform>%n Zellen einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells pasted</source>
        <translation>
            <numerusform>%n Zelle eingefügt</numerusform>
            <numerusform>%n Zellen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Deleted %1 and %2</source>
        <translation>Gelöscht: %1 und %2</translation>
    </message>
</context>
<context>
    <name>martlet::InventoryPage</name>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Which kind the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
    <message>
        <source>Show only rows with… (also “Owner: Anna”)</source>
        <translation>Nur Zeilen zeigen mit … (auch „Zuständig: Anna“)</translation>
    </message>
    <message>
        <source>Show only rows with these words</source>
        <translation>Nur Zeilen mit diesen Wörtern zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Zurück zur Landkarte (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind and how many there are of it: &quot;Tools (37)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 shown</source>
        <translation>
            <numerusform>%n von %1 gezeigt</numerusform>
            <numerusform>%n von %1 gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sort upwards</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort downwards</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Show only “%1”</source>
        <translation>Nur „%1“ zeigen</translation>
    </message>
    <message>
        <source>Show only what is not known</source>
        <translation>Nur zeigen, was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Hide the column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Make it not known</source>
        <translation>Auf „nicht bekannt“ setzen</translation>
    </message>
    <message>
        <source>Delete from the project</source>
        <translation>Aus dem Projekt löschen</translation>
    </message>
    <message>
        <source>All columns</source>
        <translation>Alle Spalten</translation>
    </message>
    <message>
        <source>Only those in use</source>
        <translation>Nur die benutzten</translation>
    </message>
    <message numerus="yes">
        <source>Columns (%n hidden)</source>
        <translation>
            <numerusform>Spalten (%n ausgeblendet)</numerusform>
            <numerusform>Spalten (%n ausgeblendet)</numerusform>
        </translation>
    </message>
    <message>
        <source>Type to write · Ctrl+D: fill down · Ctrl+C, Ctrl+V: copy, paste · Delete: not known · Esc: back to the map</source>
        <translation>Tippen: schreiben · Strg+D: nach unten ausfüllen · Strg+C, Strg+V: kopieren, einfügen · Entf: nicht bekannt · Esc: zurück zur Landkarte</translation>
    </message>
</context>
<context>
    <name>martlet::ItemWorkbook</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was aufgefallen ist</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>Akzeptiert, weil</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation>Akzeptiert bis</translation>
    </message>
    <message>
        <source>The column is not used: it is not clear which field it fills.</source>
        <translation>Die Spalte wird nicht verwendet: Es ist nicht klar, welches Feld sie füllt.</translation>
    </message>
    <message>
        <source>The sheet is of a kind that is not known, and was left out.</source>
        <translation>Die Art dieses Tabellenblatts ist nicht bekannt; es wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A connection needs both ends.</source>
        <translation>Eine Verbindung braucht beide Enden.</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Hier heißt nichts „%1“.</translation>
    </message>
    <message>
        <source>These two cannot be connected like this.</source>
        <translation>Diese beiden lassen sich so nicht verbinden.</translation>
    </message>
    <message>
        <source>The line has no name.</source>
        <translation>Die Zeile hat keinen Namen.</translation>
    </message>
    <message>
        <source>An earlier line has the same; the first one counts.</source>
        <translation>Eine frühere Zeile hat dasselbe; die erste zählt.</translation>
    </message>
    <message>
        <source>The line is there twice.</source>
        <translation>Die Zeile gibt es zweimal.</translation>
    </message>
    <message>
        <source>It has been removed from the project since. To bring it back, undo that, or write it into a new row.</source>
        <translation>Es wurde inzwischen aus dem Projekt entfernt. Um es zurückzuholen, machen Sie das rückgängig, oder schreiben Sie es in eine neue Zeile.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>The text was too long for a cell and is not all there, so it cannot come back. Change it in the project.</source>
        <translation>Der Text war zu lang für eine Zelle und steht dort nicht vollständig; deshalb lässt er sich nicht zurückholen. Ändern Sie ihn im Projekt.</translation>
    </message>
    <message>
        <source>Another cell says “%1” for the same; that one counts.</source>
        <translation>In einer anderen Zelle steht dafür „%1“; diese zählt.</translation>
    </message>
    <message>
        <source>What the answer is about is no longer in the project.</source>
        <translation>Worum es in der Antwort geht, ist nicht mehr im Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are no longer in the sheets. What they stood for stays in the project.</source>
        <translation>
            <numerusform>%n Zeile ist nicht mehr in den Tabellen. Wofür sie stand, bleibt im Projekt.</numerusform>
            <numerusform>%n Zeilen sind nicht mehr in den Tabellen. Wofür sie standen, bleibt im Projekt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheet of the file has anything in it. Nothing was imported.</source>
        <translation>In keinem Tabellenblatt der Datei steht etwas. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Only this sheet was read; the others were left out.</source>
        <translation>Nur dieses Tabellenblatt wurde gelesen; die anderen wurden ausgelassen.</translation>
    </message>
    <message>
        <source>still missing</source>
        <extracomment>in a cell of a spreadsheet: something is to be written here</extracomment>
        <translation>fehlt noch</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Wonach gefragt ist</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Was das heißt</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Warum danach gefragt wird</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>To be decided: in the project it has become “%1” since the sheet was made, and that stays.</source>
        <translation>Noch zu entscheiden: Im Projekt steht jetzt „%1“. Das wurde geändert, nachdem die Tabelle erstellt wurde, und bleibt so.</translation>
    </message>
    <message>
        <source>Added</source>
        <extracomment>in place of a field of an element: it is not there yet, or not there any more</extracomment>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>What it joins is not in the project. Accept that first.</source>
        <translation>Was es verbindet, ist nicht im Projekt. Nehmen Sie das zuerst an.</translation>
    </message>
    <message>
        <source>A spreadsheet deletes nothing. Delete it in the project.</source>
        <translation>Eine Tabelle löscht nichts. Löschen Sie es im Projekt.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposals were not taken, because their column “Accept” does not say yes.</source>
        <translation>
            <numerusform>%n Vorschlag wurde nicht übernommen, weil seine Spalte „Annehmen“ nicht Ja sagt.</numerusform>
            <numerusform>%n Vorschläge wurden nicht übernommen, weil ihre Spalte „Annehmen“ nicht Ja sagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Json</name>
    <message>
        <source>The file is too large or too deep to be read safely. Nothing was read from it.</source>
        <translation>Die Datei ist zu groß oder zu tief verschachtelt, um sicher gelesen zu werden. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: it goes wrong in line %1, column %2. Nothing was read from it.</source>
        <translation>Die Datei ist kein gültiges JSON: Der Fehler liegt in Zeile %1, Spalte %2. Nichts wurde daraus gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n things in the file are wrong, and nothing was imported. With --partial the rest is taken.</source>
        <translation>
            <numerusform>%n Angabe in der Datei ist falsch, und nichts wurde importiert. Mit --partial wird der Rest übernommen.</numerusform>
            <numerusform>%n Angaben in der Datei sind falsch, und nichts wurde importiert. Mit --partial wird der Rest übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was too long or held characters that cannot be shown; they are gone.</source>
        <translation>Es war zu lang oder enthielt Zeichen, die sich nicht darstellen lassen; sie sind entfernt.</translation>
    </message>
    <message>
        <source>Nothing of that name belongs here.</source>
        <translation>Nichts mit diesem Namen gehört hierher.</translation>
    </message>
    <message>
        <source>%1 has no field of that name.</source>
        <translation>%1 hat kein Feld mit diesem Namen.</translation>
    </message>
    <message>
        <source>It must be an object of fields.</source>
        <translation>Es muss ein Objekt aus Feldern sein.</translation>
    </message>
    <message>
        <source>There is no field of that name.</source>
        <translation>Es gibt kein Feld mit diesem Namen.</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation>Es muss eines davon sein: %1.</translation>
    </message>
    <message>
        <source>It must be an object of texts.</source>
        <translation>Es muss ein Objekt aus Texten sein.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Es muss ein Text sein.</translation>
    </message>
    <message>
        <source>It must be a list of cards.</source>
        <translation>Es muss eine Liste von Karten sein.</translation>
    </message>
    <message>
        <source>A card needs the identity of an element, and x and y in numbers.</source>
        <translation>Eine Karte braucht die Kennung eines Elements sowie x und y als Zahlen.</translation>
    </message>
    <message>
        <source>An identity must be a text of at most %1 characters, without controls.</source>
        <translation>Eine Kennung muss ein Text aus höchstens %1 Zeichen ohne Steuerzeichen sein.</translation>
    </message>
    <message>
        <source>A relation needs both ends.</source>
        <translation>Eine Beziehung braucht beide Enden.</translation>
    </message>
    <message>
        <source>It must be a list.</source>
        <translation>Es muss eine Liste sein.</translation>
    </message>
    <message>
        <source>A project has at most %1 things.</source>
        <translation>Ein Projekt hat höchstens %1 Elemente.</translation>
    </message>
    <message>
        <source>It must be an object.</source>
        <translation>Es muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The file is JSON, but not a Martlet project. Nothing was read from it.</source>
        <translation>Die Datei ist JSON, aber kein Martlet-Projekt. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>Several things are called “%1”.</source>
        <translation>Mehrere Dinge heißen „%1“.</translation>
    </message>
    <message>
        <source>“%1” is of a kind that cannot stand here.</source>
        <translation>„%1“ ist von einer Art, die hier nicht stehen kann.</translation>
    </message>
    <message>
        <source>There is nothing with the identity or name “%1”.</source>
        <translation>Es gibt nichts mit der Kennung oder dem Namen „%1“.</translation>
    </message>
    <message>
        <source>These kinds cannot be joined like this.</source>
        <translation>Diese Arten lassen sich so nicht verbinden.</translation>
    </message>
    <message>
        <source>There is no such kind.</source>
        <translation>Diese Art gibt es nicht.</translation>
    </message>
    <message>
        <source>A scenario cannot stand on itself.</source>
        <translation>Ein Szenario kann nicht auf sich selbst aufbauen.</translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation>Es muss ein Datum wie 2027-03-31 sein.</translation>
    </message>
    <message>
        <source>The currency must be three letters such as EUR.</source>
        <translation>Die Währung muss aus drei Buchstaben bestehen, etwa EUR.</translation>
    </message>
    <message>
        <source>It must be a list of texts.</source>
        <translation>Es muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>It must be an object of rules and their severities.</source>
        <translation>Es muss ein Objekt aus Regeln und ihren Schweregraden sein.</translation>
    </message>
    <message>
        <source>It must be an object of rules and the numbers of their limits.</source>
        <translation>Es muss ein Objekt aus Regeln und den Zahlen ihrer Grenzwerte sein.</translation>
    </message>
    <message>
        <source>Something else in the project has this identity: a new one was given.</source>
        <translation>Etwas anderes im Projekt hat diese Kennung: Es wurde eine neue vergeben.</translation>
    </message>
    <message>
        <source>The identity “%1” is that of %2 already.</source>
        <extracomment>%1 is an identity, %2 a place in a file such as elements[3]</extracomment>
        <translation>Die Kennung „%1“ gehört schon zu %2.</translation>
    </message>
    <message>
        <source>A waiver needs the rule that it is about.</source>
        <translation>Ein akzeptierter Befund braucht die Regel, um die es geht.</translation>
    </message>
    <message>
        <source>A waiver needs a reason.</source>
        <translation>Ein akzeptierter Befund braucht eine Begründung.</translation>
    </message>
    <message>
        <source>This version has no rule of that identity; what is said of it is kept.</source>
        <translation>Diese Version kennt keine Regel mit dieser Kennung; die Angaben dazu bleiben erhalten.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>This version has no limit of that name; what is said of it is kept.</source>
        <translation>Diese Version kennt keinen Grenzwert mit diesem Namen; die Angaben dazu bleiben erhalten.</translation>
    </message>
    <message>
        <source>This version has no profile of that name; it is kept and does nothing.</source>
        <translation>Diese Version kennt kein Profil mit diesem Namen; es bleibt erhalten und bewirkt nichts.</translation>
    </message>
    <message>
        <source>It is not said who accepts this; without a name it accepts nothing.</source>
        <translation>Es ist nicht gesagt, wer das akzeptiert; ohne Namen deckt es nichts ab.</translation>
    </message>
    <message>
        <source>An amount must not have more than two digits behind the point.</source>
        <translation>Ein Betrag darf nicht mehr als zwei Nachkommastellen haben.</translation>
    </message>
    <message>
        <source>It is kept, and until then the default counts.</source>
        <translation>Die Angabe bleibt erhalten; bis dahin gilt der übliche Wert.</translation>
    </message>
    <message>
        <source>It must be an object of profiles and lists of places, such as EU.</source>
        <translation>Es muss ein Objekt aus Profilen und Listen von Orten sein, zum Beispiel EU.</translation>
    </message>
    <message>
        <source>The rule is kept, but not used. %1</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>Die Regel bleibt erhalten, wird aber nicht angewendet. %1</translation>
    </message>
    <message>
        <source>A newer version of Martlet made this file. What this version does not know is kept and written back, but is not shown and not checked.</source>
        <translation>Diese Datei stammt von einer neueren Version von Martlet. Was diese Version nicht kennt, bleibt erhalten und wird wieder mitgeschrieben, aber weder gezeigt noch geprüft.</translation>
    </message>
    <message>
        <source>It is neither EU nor the code of a country such as DE; it is kept and does nothing.</source>
        <translation>Das ist weder EU noch ein Ländercode wie DE; die Angabe bleibt erhalten und bewirkt nichts.</translation>
    </message>
    <message>
        <source>A change names one of add, remove and item; an item comes with a field and its value.</source>
        <translation>Eine Änderung fügt etwas hinzu, entfernt etwas oder nennt ein Element mit einem Feld und dessen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>A newer version of Martlet made this file, and %n things in it are not known to this one. Nothing was imported. Bring it in with the newer version, or take the rest with --partial.</source>
        <translation>
            <numerusform>Diese Datei stammt von einer neueren Version von Martlet, und %n Angabe darin kennt diese Version nicht. Nichts wurde importiert. Importieren Sie die Datei mit der neueren Version, oder übernehmen Sie den Rest mit --partial.</numerusform>
            <numerusform>Diese Datei stammt von einer neueren Version von Martlet, und %n Angaben darin kennt diese Version nicht. Nichts wurde importiert. Importieren Sie die Datei mit der neueren Version, oder übernehmen Sie den Rest mit --partial.</numerusform>
        </translation>
    </message>
    <message>
        <source>A comment can hold %1 characters, and this one has %2. Shorten it, or make several of it.</source>
        <translation>Ein Kommentar fasst %1 Zeichen, dieser hat %2. Kürzen Sie ihn, oder machen Sie mehrere daraus.</translation>
    </message>
</context>
<context>
    <name>martlet::Layout</name>
    <message>
        <source>The map could not be arranged. Nothing was changed.</source>
        <translation>Die Landkarte konnte nicht angeordnet werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Arranging was stopped. Nothing was changed.</source>
        <translation>Das Anordnen wurde angehalten. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>martlet::Ledger</name>
    <message numerus="yes">
        <source>%1 (%n not known)</source>
        <translation>
            <numerusform>%1 (%n nicht bekannt)</numerusform>
            <numerusform>%1 (%n nicht bekannt)</numerusform>
        </translation>
    </message>
    <message>
        <source>Marketing debt</source>
        <translation>Marketing-Schulden</translation>
    </message>
    <message>
        <source>Hours by hand a month</source>
        <translation>Stunden von Hand im Monat</translation>
    </message>
    <message>
        <source>Technology a year</source>
        <translation>Technikkosten pro Jahr</translation>
    </message>
    <message>
        <source>People a year</source>
        <translation>Personalkosten pro Jahr</translation>
    </message>
    <message>
        <source>Hand-offs by hand</source>
        <translation>Übergaben von Hand</translation>
    </message>
</context>
<context>
    <name>martlet::ListPage</name>
    <message>
        <source>How the list begins</source>
        <translation>So beginnt die Liste</translation>
    </message>
    <message>
        <source>Enter: bring the list in · Tab: what the columns fill · Esc: back to the map</source>
        <translation>Eingabe: Liste übernehmen · Tab: was die Spalten füllen · Esc: zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Above each column stands what it fills. Change what was not understood.</source>
        <translation>Über jeder Spalte steht, was sie füllt. Ändern Sie, was nicht richtig erkannt wurde.</translation>
    </message>
    <message>
        <source>The first line holds the headings</source>
        <translation>Die erste Zeile enthält die Überschriften</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Nicht übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n lines</source>
        <comment>a file or the clipboard</comment>
        <translation>
            <numerusform>%1: %n Zeile</numerusform>
            <numerusform>%1: %n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Füllt</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What “%1” fills</source>
        <translation>Was „%1“ füllt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Cost per month</source>
        <translation>Kosten pro Monat</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>What the list calls it</source>
        <translation>Kennung in der Liste</translation>
    </message>
    <message>
        <source>Choose the column that holds the names of the tools.</source>
        <translation>Wählen Sie die Spalte, in der die Namen der Tools stehen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n tools</source>
        <translation>
            <numerusform>%n Tool hinzufügen</numerusform>
            <numerusform>%n Tools hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>What comes back with %1</source>
        <translation>Was mit %1 zurückkommt</translation>
    </message>
    <message>
        <source>Where both have changed, take what the sheet says</source>
        <translation>Was im Projekt und in der Tabelle geändert wurde, aus der Tabelle übernehmen</translation>
    </message>
    <message>
        <source>What would come in with %1</source>
        <extracomment>the name of a file</extracomment>
        <translation>Was mit %1 übernommen würde</translation>
    </message>
</context>
<context>
    <name>martlet::MainWindow</name>
    <message>
        <source>Begin %1</source>
        <translation>%1 beginnen</translation>
    </message>
    <message>
        <source>This map is kept as “%1” in %2. Whatever you do is saved there by itself.</source>
        <translation>Diese Landkarte liegt als „%1“ in %2. Alles, was Sie tun, wird dort von selbst gespeichert.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Open a map</source>
        <translation>Landkarte öffnen</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A copy is in %1.</source>
        <translation>Eine Kopie liegt in %1.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Martlet %1. Type to add a tool, Tab adds a connected one, drag from a chevron to connect, Ctrl+K finds everything, F8 goes to the next finding, Ctrl+0 shows all.</source>
        <translation>Martlet %1. Lostippen fügt ein Tool hinzu, Tab ein verbundenes; vom Pfeil an der Karte ziehen verbindet; Strg+K findet alles, F8 geht zum nächsten Befund, Strg+0 zeigt alles.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add connected</source>
        <translation>Verbunden hinzufügen</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Verbinden mit …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Automatic, by hand, unknown</source>
        <translation>Automatisch, von Hand, unbekannt</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Paste a list</source>
        <translation>Liste einfügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Auswahl zeigen</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächster Befund</translation>
    </message>
    <message>
        <source>Previous finding</source>
        <translation>Voriger Befund</translation>
    </message>
    <message>
        <source>Go to the details</source>
        <translation>Zu den Details</translation>
    </message>
    <message>
        <source>Set the owner</source>
        <translation>Zuständigkeit festlegen</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Show or hide the findings</source>
        <translation>Befunde ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Details ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Arrange</source>
        <translation>An&amp;ordnen</translation>
    </message>
    <message>
        <source>Tidy up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Keys and gestures</source>
        <translation>Tasten und Gesten</translation>
    </message>
    <message>
        <source>Add here</source>
        <translation>Hier hinzufügen</translation>
    </message>
    <message>
        <source>Show its findings</source>
        <translation>Befunde dazu zeigen</translation>
    </message>
    <message>
        <source>Martlet</source>
        <translation>Martlet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Kein Projekt geöffnet</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>All changes kept on this computer</source>
        <translation>Alle Änderungen sind auf diesem Rechner gesichert</translation>
    </message>
    <message>
        <source>Kept on this computer, but the file could not be written</source>
        <translation>Auf diesem Rechner gesichert, aber die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The last changes could not be kept</source>
        <translation>Die letzten Änderungen konnten nicht gesichert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>%1 — Martlet</source>
        <translation>%1 – Martlet</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>%1 · %2 — Martlet</source>
        <extracomment>name of the view, name of the map
----------
name of the map, name of its file</extracomment>
        <translation>%1 · %2 – Martlet</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Anderswo speichern …</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Saved as %1. This window works on that file from now on.</source>
        <translation>Gespeichert als %1. Dieses Fenster arbeitet ab jetzt mit dieser Datei.</translation>
    </message>
    <message>
        <source>Close the map?</source>
        <translation>Landkarte schließen?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Close and lose the latest changes</source>
        <translation>Schließen und die letzten Änderungen verlieren</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht schließen</translation>
    </message>
    <message>
        <source>Take a snapshot of the findings</source>
        <translation>Momentaufnahme der Befunde machen</translation>
    </message>
    <message>
        <source>What if it goes?</source>
        <translation>Was, wenn es wegfällt?</translation>
    </message>
    <message>
        <source>Walk the journey</source>
        <translation>Kundenreise durchgehen</translation>
    </message>
    <message>
        <source>The map is still being checked; try again in a moment.</source>
        <translation>Die Landkarte wird noch geprüft; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>Stand vom %1</translation>
    </message>
    <message>
        <source>Take a snapshot</source>
        <translation>Momentaufnahme machen</translation>
    </message>
    <message>
        <source>The findings of today are kept; from now on, what is new is marked.</source>
        <translation>Die Befunde von heute sind festgehalten; ab jetzt ist markiert, was neu ist.</translation>
    </message>
    <message>
        <source>Select a tool, a person, a team or anything else that could go.</source>
        <translation>Wählen Sie ein Tool, eine Person, ein Team oder etwas anderes aus, das wegfallen könnte.</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>The journey “%1”</source>
        <translation>Die Kundenreise „%1“</translation>
    </message>
    <message>
        <source>A new journey</source>
        <translation>Eine neue Kundenreise</translation>
    </message>
    <message>
        <source>Architecture: tools in layers</source>
        <translation>Architektur: Tools in Ebenen</translation>
    </message>
    <message>
        <source>Ownership: who looks after what</source>
        <translation>Zuständigkeit: wer sich worum kümmert</translation>
    </message>
    <message>
        <source>Data: who holds and moves what</source>
        <translation>Daten: wer was hält und überträgt</translation>
    </message>
    <message>
        <source>Free: what you put on it</source>
        <translation>Frei: was Sie selbst hineinstellen</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Duplicate the view</source>
        <translation>Ansicht duplizieren</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>New journey</source>
        <translation>Neue Kundenreise</translation>
    </message>
    <message>
        <source>The view “%1” is gone; what it showed is still in the project</source>
        <translation>Die Ansicht „%1“ ist gelöscht; was sie zeigte, ist weiterhin im Projekt</translation>
    </message>
    <message>
        <source>Select the cards to take off this view.</source>
        <translation>Wählen Sie die Karten aus, die Sie aus dieser Ansicht nehmen möchten.</translation>
    </message>
    <message numerus="yes">
        <source>%n taken off this view; still in the project</source>
        <translation>
            <numerusform>%n aus dieser Ansicht genommen; weiterhin im Projekt</numerusform>
            <numerusform>%n aus dieser Ansicht genommen; weiterhin im Projekt</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is on no view.</source>
        <translation>„%1“ ist in keiner Ansicht.</translation>
    </message>
    <message>
        <source>Put it on this one</source>
        <translation>In diese aufnehmen</translation>
    </message>
    <message>
        <source>Take off this view</source>
        <translation>Aus dieser Ansicht nehmen</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>Add a journey</source>
        <translation>Kundenreise hinzufügen</translation>
    </message>
    <message>
        <source>Add a view of ownership</source>
        <translation>Ansicht der Zuständigkeiten hinzufügen</translation>
    </message>
    <message>
        <source>Only what it is connected with</source>
        <translation>Nur, womit es verbunden ist</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Anheften oder lösen</translation>
    </message>
    <message>
        <source>Align left sides</source>
        <translation>Links ausrichten</translation>
    </message>
    <message>
        <source>Align centres</source>
        <translation>Waagerecht zentrieren</translation>
    </message>
    <message>
        <source>Align right sides</source>
        <translation>Rechts ausrichten</translation>
    </message>
    <message>
        <source>Align upper sides</source>
        <translation>Oben ausrichten</translation>
    </message>
    <message>
        <source>Align middles</source>
        <translation>Senkrecht zentrieren</translation>
    </message>
    <message>
        <source>Align lower sides</source>
        <translation>Unten ausrichten</translation>
    </message>
    <message>
        <source>Distribute sideways</source>
        <translation>Waagerecht verteilen</translation>
    </message>
    <message>
        <source>Distribute downwards</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <source>Delete from the project</source>
        <translation>Aus dem Projekt löschen</translation>
    </message>
    <message>
        <source>Tidied up</source>
        <translation>Aufgeräumt</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy the names of your tools, one on each line, and press Ctrl+V again.</source>
        <translation>Es gibt keinen Text zum Einfügen. Kopieren Sie die Namen Ihrer Tools, einen pro Zeile, und drücken Sie noch einmal Strg+V.</translation>
    </message>
    <message>
        <source>Let the connection end at…</source>
        <translation>Verbindung enden lassen bei …</translation>
    </message>
    <message>
        <source>Let the connection begin at…</source>
        <translation>Verbindung beginnen lassen bei …</translation>
    </message>
    <message>
        <source>Colour and filter</source>
        <translation>Färben und filtern</translation>
    </message>
    <message>
        <source>Next connection of the card</source>
        <translation>Nächste Verbindung der Karte</translation>
    </message>
    <message>
        <source>Previous connection of the card</source>
        <translation>Vorige Verbindung der Karte</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Panels left of the map</source>
        <translation>Bereiche links von der Landkarte</translation>
    </message>
    <message>
        <source>Panels right of the map</source>
        <translation>Bereiche rechts von der Landkarte</translation>
    </message>
    <message>
        <source>Panels below the map</source>
        <translation>Bereiche unter der Landkarte</translation>
    </message>
    <message>
        <source>Put the panels back</source>
        <translation>Bereiche zurücksetzen</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>New window on this project</source>
        <translation>Neues Fenster für dieses Projekt</translation>
    </message>
    <message>
        <source>Tidy up the selection</source>
        <translation>Auswahl aufräumen</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Open again at start what was open</source>
        <translation>Beim Start wieder öffnen, was offen war</translation>
    </message>
    <message>
        <source>Go to the connections</source>
        <translation>Zu den Verbindungen</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>Personen und Teams</translation>
    </message>
    <message>
        <source>Show or hide people and teams</source>
        <translation>Personen und Teams ein- oder ausblenden</translation>
    </message>
    <message>
        <source>There are no new cards: all cards of this view have been placed.</source>
        <translation>Es gibt keine neuen Karten: In dieser Ansicht haben alle schon ihren Platz.</translation>
    </message>
    <message numerus="yes">
        <source>%n tools hold what they usually hold</source>
        <translation>
            <numerusform>%n Tool hält jetzt die üblichen Daten</numerusform>
            <numerusform>%n Tools halten jetzt die üblichen Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known of what this usually holds, or it is said already.</source>
        <translation>Welche Daten hier üblicherweise liegen, ist nicht bekannt oder schon angegeben.</translation>
    </message>
    <message>
        <source>Select the tool that is to become one of your own products.</source>
        <translation>Wählen Sie zuerst ein einzelnes Tool aus; es wird dann zu einem bekannten Produkt.</translation>
    </message>
    <message>
        <source>%1 is one of your own products now</source>
        <translation>%1 gehört jetzt zu Ihren eigenen Produkten</translation>
    </message>
    <message>
        <source>This is not one of your own products.</source>
        <translation>Das ist keines Ihrer eigenen Produkte.</translation>
    </message>
    <message>
        <source>%1 is no longer one of your own products</source>
        <translation>%1 gehört nicht mehr zu Ihren eigenen Produkten</translation>
    </message>
    <message>
        <source>Remember as a known product</source>
        <translation>Als bekanntes Produkt merken</translation>
    </message>
    <message>
        <source>Forget this product</source>
        <translation>Dieses Produkt vergessen</translation>
    </message>
    <message>
        <source>Select on the map first what they are to own.</source>
        <translation>Wählen Sie zuerst auf der Landkarte aus, wofür die Person oder das Team zuständig sein soll.</translation>
    </message>
    <message>
        <source>That belongs to them already.</source>
        <translation>Diese Zuständigkeit ist schon eingetragen.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Turn the note into…</source>
        <translation>Notiz umwandeln in …</translation>
    </message>
    <message>
        <source>Let it hold what is usual</source>
        <translation>Übliche Daten eintragen</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Gruppieren …</translation>
    </message>
    <message>
        <source>Take out of its group</source>
        <translation>Aus der Gruppe nehmen</translation>
    </message>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>Wheel zooms</source>
        <translation>Mausrad zoomt</translation>
    </message>
    <message>
        <source>Place new cards</source>
        <translation>Neue Karten platzieren</translation>
    </message>
    <message>
        <source>Paste as one note</source>
        <translation>Als eine Notiz einfügen</translation>
    </message>
    <message>
        <source>Present on the projector</source>
        <translation>Auf dem Beamer zeigen</translation>
    </message>
    <message>
        <source>The projector follows the work</source>
        <translation>Der Beamer folgt der Arbeit</translation>
    </message>
    <message>
        <source>The projector follows the work.</source>
        <translation>Der Beamer folgt der Arbeit.</translation>
    </message>
    <message>
        <source>The projector stands still.</source>
        <translation>Der Beamer steht still.</translation>
    </message>
    <message>
        <source>High contrast on the projector</source>
        <translation>Hoher Kontrast auf dem Beamer</translation>
    </message>
    <message>
        <source>Text for a small room</source>
        <translation>Schrift für einen kleinen Raum</translation>
    </message>
    <message>
        <source>Text for a large room</source>
        <translation>Schrift für einen großen Raum</translation>
    </message>
    <message>
        <source>Text for a hall</source>
        <translation>Schrift für einen Saal</translation>
    </message>
    <message>
        <source>The projector was taken away. F5 presents again.</source>
        <translation>Der Beamer wurde abgezogen. Mit F5 wird wieder vorgeführt.</translation>
    </message>
    <message>
        <source>F5 ends the presentation, Shift+F5 lets the projector stand still.</source>
        <translation>F5 beendet die Vorführung, Umschalt+F5 lässt den Beamer stillstehen.</translation>
    </message>
    <message>
        <source>Reset the votes</source>
        <translation>Stimmen zurücksetzen</translation>
    </message>
    <message>
        <source>The votes on this view are reset</source>
        <translation>Die Stimmen dieser Ansicht sind zurückgesetzt</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>They are on another map. Add them to this one first.</source>
        <translation>Diese Person gehört zu einer anderen Landkarte. Fügen Sie sie zuerst hier hinzu.</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Weitergeben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Hand on…</source>
        <translation>Weitergeben …</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>A folder for the files</source>
        <translation>Ordner für die Dateien</translation>
    </message>
    <message numerus="yes">
        <source>And %n more, which “martlet salvage” lists.</source>
        <translation>
            <numerusform>Und %n weiterer Eintrag, den „martlet salvage“ auflistet.</numerusform>
            <numerusform>Und %n weitere Einträge, die „martlet salvage“ auflistet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open what is sound as a new project</source>
        <translation>Unbeschädigten Teil als neues Projekt öffnen</translation>
    </message>
    <message>
        <source>%1, what was sound</source>
        <translation>%1, unbeschädigter Teil</translation>
    </message>
    <message>
        <source>Another copy…</source>
        <translation>Andere Kopie …</translation>
    </message>
    <message>
        <source>Compare with another copy</source>
        <translation>Mit einer anderen Kopie vergleichen</translation>
    </message>
    <message>
        <source>Martlet projects (*.martlet)</source>
        <translation>Martlet-Projekte (*.martlet)</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Stand heute</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <extracomment>part of a file&apos;s name, such as &quot;Acme differences.pdf&quot;</extracomment>
        <translation>%1 Unterschiede</translation>
    </message>
    <message>
        <source>Save what differs</source>
        <translation>Unterschiede speichern</translation>
    </message>
    <message>
        <source>Martlet maps (*.martlet *.martlet.age)</source>
        <translation>Martlet-Landkarten (*.martlet *.martlet.age)</translation>
    </message>
    <message>
        <source>Save a copy without protection</source>
        <translation>Kopie ohne Schutz speichern</translation>
    </message>
    <message>
        <source>A copy that anybody can read is in %1.</source>
        <translation>Eine Kopie, die alle lesen können, liegt in %1.</translation>
    </message>
    <message>
        <source>Open a list, spreadsheet or drawing…</source>
        <translation>Liste, Tabelle oder Zeichnung öffnen …</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Lists, spreadsheets and drawings (*.xlsx *.csv *.tsv *.txt *.drawio *.xml *.json)</source>
        <translation>Listen, Tabellen und Zeichnungen (*.xlsx *.csv *.tsv *.txt *.drawio *.xml *.json)</translation>
    </message>
    <message>
        <source>Added: %1. Values changed: %2.</source>
        <translation>Hinzugefügt: %1. Geänderte Werte: %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time of day: &quot;22 Nov 2026, 10:14&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 has this open since %2. You can edit too; changes are merged.</source>
        <translation>%1 hat das Projekt seit %2 geöffnet. Sie können es ebenfalls bearbeiten; Änderungen werden zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 has this open more than once. You can edit too; changes are merged.</source>
        <translation>%1 hat das Projekt mehrfach geöffnet. Sie können es ebenfalls bearbeiten; Änderungen werden zusammengeführt.</translation>
    </message>
    <message>
        <source>%1 have this open. You can edit too; changes are merged.</source>
        <translation>%1 haben das Projekt geöffnet. Sie können es ebenfalls bearbeiten; Änderungen werden zusammengeführt.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Save an earlier version</source>
        <translation>Frühere Version speichern</translation>
    </message>
    <message>
        <source>Martlet maps (*.martlet)</source>
        <translation>Martlet-Landkarten (*.martlet)</translation>
    </message>
    <message>
        <source>The version is in %1.</source>
        <translation>Die Version liegt in %1.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Keep the last %n months</source>
        <translation>
            <numerusform>Nur %n Monat behalten</numerusform>
            <numerusform>Nur die letzten %n Monate behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: nothing is older</source>
        <extracomment>%1 is &quot;Keep the last 3 months&quot;</extracomment>
        <translation>%1: nichts ist älter</translation>
    </message>
    <message numerus="yes">
        <source>%1: drops %n changes, saves %2</source>
        <translation>
            <numerusform>%1: entfernt %n Änderung, spart %2</numerusform>
            <numerusform>%1: entfernt %n Änderungen, spart %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the history shorter?</source>
        <translation>Verlauf kürzen?</translation>
    </message>
    <message numerus="yes">
        <source>%n changes before %1 can no longer be looked at or brought back. The map as it is stays, and so do the moments with a name and their days. This cannot be undone.</source>
        <translation>
            <numerusform>%n Änderung vor dem %1 kann danach nicht mehr angesehen oder zurückgeholt werden. Die Landkarte bleibt, wie sie ist; auch die benannten Zeitpunkte und ihre Tage bleiben erhalten. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%n Änderungen vor dem %1 können danach nicht mehr angesehen oder zurückgeholt werden. Die Landkarte bleibt, wie sie ist; auch die benannten Zeitpunkte und ihre Tage bleiben erhalten. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The history is shorter now, and so is the file when it is saved next.</source>
        <translation>Der Verlauf ist jetzt kürzer; die Datei wird es beim nächsten Speichern.</translation>
    </message>
    <message>
        <source>Merge with a copy</source>
        <translation>Mit einer Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Versionen …</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Zusammenführen mit …</translation>
    </message>
    <message>
        <source>Decide what is undecided</source>
        <translation>Unentschiedenes entscheiden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Send changes…</source>
        <translation>Änderungen senden …</translation>
    </message>
    <message>
        <source>Comment…</source>
        <translation>Kommentieren …</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Next comment</source>
        <translation>Nächster Kommentar</translation>
    </message>
    <message>
        <source>Previous comment</source>
        <translation>Voriger Kommentar</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Was neu ist</translation>
    </message>
    <message>
        <source>All of it is seen</source>
        <translation>Alles als gesehen markieren</translation>
    </message>
    <message>
        <source>Comment on the view…</source>
        <translation>Ansicht kommentieren …</translation>
    </message>
    <message>
        <source>Select one thing to comment on it.</source>
        <translation>Wählen Sie ein einzelnes Element aus, um es zu kommentieren.</translation>
    </message>
    <message>
        <source>No comment is open.</source>
        <translation>Kein Kommentar ist offen.</translation>
    </message>
    <message>
        <source>That finding is there no more.</source>
        <translation>Diesen Befund gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nobody else has changed anything since you last looked.</source>
        <translation>Seit Sie zuletzt nachgesehen haben, hat niemand sonst etwas geändert.</translation>
    </message>
    <message>
        <source>When you last looked</source>
        <translation>Als Sie zuletzt nachsahen</translation>
    </message>
    <message>
        <source>Nothing is new any more.</source>
        <translation>Jetzt ist nichts mehr neu.</translation>
    </message>
    <message>
        <source>Martlet projects and changes (*.martlet *.martlet-changes *.age)</source>
        <translation>Martlet-Projekte und Änderungen (*.martlet *.martlet-changes *.age)</translation>
    </message>
    <message>
        <source>%1 holds changes of a project, and not a whole one. Open your copy of the project first, and then this file again.</source>
        <translation>%1 enthält Änderungen eines Projekts, kein ganzes Projekt. Öffnen Sie zuerst Ihre Kopie des Projekts und dann noch einmal diese Datei.</translation>
    </message>
    <message>
        <source>The copy that somebody has</source>
        <translation>Die Kopie der anderen Person</translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation>Änderungen senden</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Switch between as-is and scenario</source>
        <translation>Zwischen Stand heute und Szenario wechseln</translation>
    </message>
    <message>
        <source>The map as it is</source>
        <translation>Die Landkarte, wie sie ist</translation>
    </message>
    <message>
        <source>In the scenario “%1”</source>
        <translation>Im Szenario „%1“</translation>
    </message>
    <message>
        <source>Changes of a project</source>
        <translation>Änderungen eines Projekts</translation>
    </message>
    <message>
        <source>Whoever has a copy of the project opens the file there.</source>
        <translation>Wer eine Kopie des Projekts hat, öffnet die Datei dort.</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>What somebody accepts there comes back with “Open a list”.</source>
        <translation>Was jemand dort annimmt, kommt mit „Liste, Tabelle oder Zeichnung öffnen“ zurück.</translation>
    </message>
    <message>
        <source>Moments in the history…</source>
        <translation>Zeitpunkte im Verlauf…</translation>
    </message>
    <message>
        <source>Morning of %1</source>
        <translation>Morgen des %1</translation>
    </message>
    <message>
        <source>Today in the morning</source>
        <translation>Heute Morgen</translation>
    </message>
    <message>
        <source>A week ago</source>
        <translation>Vor einer Woche</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Vor einem Monat</translation>
    </message>
</context>
<context>
    <name>martlet::MapView</name>
    <message>
        <source>Not placed yet</source>
        <translation>Noch ohne Platz</translation>
    </message>
    <message>
        <source>data → profile → trend</source>
        <translation>Daten → Profil → Trend</translation>
    </message>
    <message>
        <source>goal → content → channel</source>
        <translation>Ziel → Inhalt → Kanal</translation>
    </message>
    <message>
        <source>task → progress → risk</source>
        <translation>Aufgabe → Fortschritt → Risiko</translation>
    </message>
    <message>
        <source>metric → attribution → feedback</source>
        <translation>Kennzahl → Attribution → Rückmeldung</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
</context>
<context>
    <name>martlet::MergeOutcome</name>
    <message>
        <source>another version</source>
        <translation>eine andere Version</translation>
    </message>
    <message>
        <source>Stays or goes</source>
        <translation>Bleibt oder fällt weg</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>as it is here</source>
        <translation>so wie hier</translation>
    </message>
    <message>
        <source>Both sides moved these cards; the same place wins everywhere</source>
        <translation>Diese Karten haben beide Seiten verschoben; überall gilt derselbe Platz</translation>
    </message>
    <message>
        <source>Deleted on one side, but needed by what the other side made, and so brought back</source>
        <translation>Auf einer Seite gelöscht, aber für etwas von der anderen Seite nötig und deshalb zurückgeholt</translation>
    </message>
    <message>
        <source>Taken over without asking</source>
        <translation>Ohne Rückfrage übernommen</translation>
    </message>
    <message>
        <source>Offered by other projects, and not taken over</source>
        <translation>Von anderen Projekten angeboten und nicht übernommen</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>shows</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderer</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>Added on both sides under one name</source>
        <translation>Auf beiden Seiten unter demselben Namen hinzugefügt</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken over</source>
        <translation>
            <numerusform>%n übernommen</numerusform>
            <numerusform>%n übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n zu entscheiden</numerusform>
            <numerusform>%n zu entscheiden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::MergePage</name>
    <message>
        <source>1 mine · 2 theirs · 3 before · A ask somebody · Ctrl+A all · Enter: show on the map · Esc: back to the map</source>
        <translation>1 mein Wert · 2 anderer Wert · 3 vorher · A jemanden fragen · Strg+A alle · Eingabe: auf der Landkarte zeigen · Esc: zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Zusammenführung rückgängig machen</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Zurück zur Landkarte (Esc)</translation>
    </message>
    <message>
        <source>Nothing is left to decide.</source>
        <translation>Es ist nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>Mine (1)</source>
        <translation>Mein Wert (1)</translation>
    </message>
    <message>
        <source>Theirs (2)</source>
        <translation>Anderer Wert (2)</translation>
    </message>
    <message>
        <source>Before (3)</source>
        <translation>Vorher (3)</translation>
    </message>
    <message>
        <source>Ask… (A)</source>
        <translation>Fragen … (A)</translation>
    </message>
    <message>
        <source>For all rows that are chosen; bold is what shows now</source>
        <translation>Für alle ausgewählten Zeilen; fett ist, was jetzt gezeigt wird</translation>
    </message>
    <message>
        <source>Taken over without asking</source>
        <translation>Ohne Rückfrage übernommen</translation>
    </message>
    <message>
        <source>whoever knows</source>
        <translation>wer es weiß</translation>
    </message>
    <message numerus="yes">
        <source>%n values to decide</source>
        <translation>
            <numerusform>%n Wert zu entscheiden</numerusform>
            <numerusform>%n Werte zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>What copies of this project disagree on</source>
        <translation>Worin sich Kopien dieses Projekts widersprechen</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>What was before is not known, or cannot be brought back.</source>
        <translation>Was vorher war, ist nicht bekannt oder lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>This refers to something that is in the project no more.</source>
        <translation>Das verweist auf etwas, das nicht mehr im Projekt ist.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Ask what is right</source>
        <translation>Fragen, was richtig ist</translation>
    </message>
    <message>
        <source>%1 of %2: %3 or %4?</source>
        <extracomment>a field, its name and two values of it: &quot;Owner of HubSpot: Anna or Ben?&quot;</extracomment>
        <translation>%2, %1: %3 oder %4?</translation>
    </message>
    <message>
        <source>Whoever knows</source>
        <translation>Wer es weiß</translation>
    </message>
    <message>
        <source>The merge was undone</source>
        <translation>Die Zusammenführung wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Cards that both sides moved</source>
        <translation>Karten, die beide Seiten verschoben haben</translation>
    </message>
    <message>
        <source>Brought back, because the other side needs it</source>
        <translation>Zurückgeholt, weil die andere Seite es braucht</translation>
    </message>
    <message>
        <source>“%1” was added twice.</source>
        <translation>„%1“ wurde zweimal hinzugefügt.</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Eins daraus machen</translation>
    </message>
    <message>
        <source>Make %1 one</source>
        <extracomment>%1 is an element that was there twice</extracomment>
        <translation>Eins daraus machen: %1</translation>
    </message>
</context>
<context>
    <name>martlet::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>martlet::Moments</name>
    <message>
        <source>The project has no snapshot.</source>
        <translation>Das Projekt hat keine Momentaufnahme.</translation>
    </message>
    <message>
        <source>The project has these snapshots: %1.</source>
        <translation>Das Projekt hat diese Momentaufnahmen: %1.</translation>
    </message>
    <message>
        <source>“%1” is no day such as 2026-03-31, no time such as 2026-03-31T14:30, and no snapshot. %2</source>
        <translation>„%1“ ist kein Tag wie 2026-03-31, kein Zeitpunkt wie 2026-03-31T14:30 und keine Momentaufnahme. %2</translation>
    </message>
</context>
<context>
    <name>martlet::NameField</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>martlet::NoteField</name>
    <message>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <source>Note: Shift+Enter begins a new line.</source>
        <translation>Notiz: Umschalt+Eingabe beginnt eine neue Zeile.</translation>
    </message>
</context>
<context>
    <name>martlet::OddSettings</name>
    <message>
        <source>There is no rule “%1”, so its limits are not used.</source>
        <translation>Es gibt keine Regel „%1“; ihre Grenzwerte werden deshalb nicht angewendet.</translation>
    </message>
    <message>
        <source>The rule %1 has no limit “%2”, so that is not used.</source>
        <translation>Die Regel %1 hat keinen Grenzwert „%2“; er wird deshalb nicht angewendet.</translation>
    </message>
    <message>
        <source>“%1” of the rule %2 must be a number from 0 to %3, so the usual %4 is used.</source>
        <extracomment>%1 is what a limit is about, %2 a rule, %3 and %4 are numbers</extracomment>
        <translation>„%1“ der Regel %2 muss eine Zahl von 0 bis %3 sein; deshalb gilt der übliche Wert %4.</translation>
    </message>
    <message>
        <source>“%1” must not be more than “%2” (rule %3), so the usual %4 and %5 are used.</source>
        <extracomment>%1 and %2 are what two limits are about, %3 a rule, %4 and %5 numbers</extracomment>
        <translation>„%1“ darf nicht mehr sein als „%2“ (Regel %3); deshalb gelten die üblichen Werte %4 und %5.</translation>
    </message>
    <message>
        <source>Nothing on the map is “%1”, so the severities that are set for it are not used.</source>
        <translation>„%1“ gibt es auf der Landkarte nicht; die Schweregrade, die dafür festgelegt sind, werden deshalb nicht angewendet.</translation>
    </message>
    <message>
        <source>There is no rule “%1”, so the severity that is set for it is not used.</source>
        <translation>Es gibt keine Regel „%1“; der Schweregrad, der für sie festgelegt ist, wird deshalb nicht angewendet.</translation>
    </message>
    <message>
        <source>The severity of the rule %1 is none of off, info, warning, error, so it is not used.</source>
        <translation>Der Schweregrad der Regel %1 ist weder off noch info, warning oder error und wird deshalb nicht angewendet.</translation>
    </message>
    <message>
        <source>There is no profile “%1”, so it is not used.</source>
        <translation>Es gibt kein Profil „%1“; es wird deshalb nicht angewendet.</translation>
    </message>
    <message>
        <source>There is no profile “%1”, so its places are not used.</source>
        <translation>Es gibt kein Profil „%1“; seine Orte werden deshalb nicht angewendet.</translation>
    </message>
    <message>
        <source>The places of the profile “%1” are no list, so the usual ones are used.</source>
        <translation>Die Orte des Profils „%1“ sind keine Liste; deshalb gelten die üblichen.</translation>
    </message>
    <message>
        <source>The profile “%1” names the place “%2”, which is neither EU nor the code of a country such as DE, so it is not used.</source>
        <translation>Das Profil „%1“ nennt den Ort „%2“, der weder EU noch ein Ländercode wie DE ist; er wird deshalb nicht angewendet.</translation>
    </message>
</context>
<context>
    <name>martlet::OfferList</name>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
</context>
<context>
    <name>martlet::OnePage</name>
    <message numerus="yes">
        <source>and %n more in your spreadsheet</source>
        <translation>
            <numerusform>und %n weitere Sache in Ihrer Tabelle</numerusform>
            <numerusform>und %n weitere in Ihrer Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Output</name>
    <message>
        <source>This could not be made of the project as it is. Nothing was written, and the project is unchanged.</source>
        <translation>Das ließ sich aus dem Projekt, wie es ist, nicht erstellen. Es wurde nichts geschrieben, und das Projekt ist unverändert.</translation>
    </message>
    <message>
        <source>Copy for others</source>
        <translation>Kopie für andere</translation>
    </message>
    <message>
        <source>Names are %1 points high, too small to be read on paper. Choose larger paper, or more sheets.</source>
        <translation>Namen sind %1 Punkt hoch, zu klein, um sie auf Papier zu lesen. Wählen Sie größeres Papier oder mehr Blätter.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation>Audit-Bericht</translation>
    </message>
    <message>
        <source>For those who decide: figures, findings, what to do.</source>
        <translation>Für alle, die entscheiden: Zahlen, Befunde und was zu tun ist.</translation>
    </message>
    <message>
        <source>Handbook of activities</source>
        <translation>Handbuch der Aktivitäten</translation>
    </message>
    <message>
        <source>For those who do the work: who does what, when, and how well.</source>
        <translation>Für alle, die die Arbeit machen: wer was tut, wann und wie gut.</translation>
    </message>
    <message>
        <source>Pages for owners</source>
        <translation>Seiten für Zuständige</translation>
    </message>
    <message>
        <source>For each person and team: what is theirs, and what is missing there.</source>
        <translation>Für jede Person und jedes Team: was bei ihnen liegt und was dort fehlt.</translation>
    </message>
    <message>
        <source>Record of processing</source>
        <translation>Verarbeitungsverzeichnis</translation>
    </message>
    <message>
        <source>What is done with personal data, with its gaps (GDPR, Article 30).</source>
        <translation>Was mit personenbezogenen Daten geschieht, mit den Lücken (DSGVO, Artikel 30).</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>For everybody: one file that any browser opens, without a network.</source>
        <translation>Für alle: eine Datei, die jeder Browser öffnet, auch ohne Netz.</translation>
    </message>
    <message>
        <source>SVG drawing</source>
        <translation>SVG-Zeichnung</translation>
    </message>
    <message>
        <source>For web pages and programs that draw.</source>
        <translation>Für Webseiten und Zeichenprogramme.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>Spreadsheet of everything (XLSX)</source>
        <translation>Tabelle mit allem (XLSX)</translation>
    </message>
    <message>
        <source>To fill in and take back: a sheet for each kind, and the findings.</source>
        <translation>Zum Ausfüllen und Zurücknehmen: ein Blatt für jede Art, dazu die Befunde.</translation>
    </message>
    <message>
        <source>Table of tools (CSV)</source>
        <translation>Tabelle der Tools (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets; comes back with Open a list.</source>
        <translation>Für Tabellenprogramme; kommt über „Liste, Tabelle oder Zeichnung öffnen“ zurück.</translation>
    </message>
    <message>
        <source>draw.io diagram</source>
        <translation>draw.io-Diagramm</translation>
    </message>
    <message>
        <source>To go on drawing there; what changes comes back by import.</source>
        <translation>Um dort weiterzuzeichnen; was sich ändert, kommt über den Import zurück.</translation>
    </message>
    <message>
        <source>ArchiMate model</source>
        <translation>ArchiMate-Modell</translation>
    </message>
    <message>
        <source>For programs of architects; comes back by import.</source>
        <translation>Für Programme von Architekten; kommt durch Import zurück.</translation>
    </message>
    <message>
        <source>Calendar of renewals</source>
        <translation>Kalender der Verlängerungen</translation>
    </message>
    <message>
        <source>When contracts and trials end, and until when to decide.</source>
        <translation>Wann Verträge und Probezeiten enden und bis wann zu entscheiden ist.</translation>
    </message>
    <message>
        <source>Project as JSON</source>
        <translation>Projekt als JSON</translation>
    </message>
    <message>
        <source>For scripts and other programs; all of the project.</source>
        <translation>Für Skripte und andere Programme; das ganze Projekt.</translation>
    </message>
    <message>
        <source>Copy of the project</source>
        <translation>Kopie des Projekts</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>For slides and chats, as sharp as you like.</source>
        <translation>Für Folien und Chats, so scharf wie gewünscht.</translation>
    </message>
    <message>
        <source>To send, to print, to put on the wall; names can be searched.</source>
        <translation>Zum Verschicken, Drucken, Aufhängen; Namen lassen sich suchen.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Looks after</source>
        <translation>Zuständig für</translation>
    </message>
    <message>
        <source>Findings there</source>
        <translation>Befunde dort</translation>
    </message>
    <message>
        <source>“%1” is in that folder already, and somebody may have filled it in. Nothing was written. Choose an empty folder.</source>
        <translation>„%1“ liegt schon in diesem Ordner, und vielleicht hat jemand die Datei ausgefüllt. Es wurde nichts geschrieben. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase. Nothing was written.</source>
        <translation>Eine geschützte Kopie braucht eine Passphrase. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Audit in short</source>
        <translation>Audit in Kürze</translation>
    </message>
    <message>
        <source>For the board: two pages with the figures and what to start with.</source>
        <translation>Für die Geschäftsleitung: zwei Seiten mit den Zahlen und dem, womit Sie anfangen sollten.</translation>
    </message>
    <message>
        <source>Spreadsheet for one owner (XLSX)</source>
        <translation>Tabelle für einzelne Zuständige (XLSX)</translation>
    </message>
    <message>
        <source>To be filled in by one person or team; comes back with Open a list.</source>
        <translation>Zum Ausfüllen durch eine Person oder ein Team; kommt über „Liste, Tabelle oder Zeichnung öffnen“ zurück.</translation>
    </message>
    <message>
        <source>Spreadsheets for all owners (XLSX)</source>
        <translation>Tabellen für alle Zuständigen (XLSX)</translation>
    </message>
    <message>
        <source>A file for each person and team: what is missing, with cells to fill in.</source>
        <translation>Eine Datei für jede Person und jedes Team: was fehlt, mit Zellen zum Ausfüllen.</translation>
    </message>
    <message>
        <source>Protected copy</source>
        <translation>Geschützte Kopie</translation>
    </message>
    <message>
        <source>Opened by a passphrase only; with its history, where nothing is left out.</source>
        <translation>Lässt sich nur mit einer Passphrase öffnen; mit Verlauf, wenn nichts weggelassen wird.</translation>
    </message>
    <message>
        <source>Tables of everything (CSV)</source>
        <translation>Tabellen von allem (CSV)</translation>
    </message>
    <message>
        <source>A file for each kind of things and connections; each comes back with Open a list.</source>
        <translation>Eine Datei für jede Art von Dingen und Verbindungen; jede lässt sich mit „Liste öffnen“ wieder einlesen.</translation>
    </message>
    <message>
        <source>For others to go on with, without history: a project of its own, or, with parts left out, a copy that can be merged back.</source>
        <translation>Damit andere weiterarbeiten können, ohne Verlauf: ein eigenes Projekt oder, wenn Teile fehlen, eine Kopie, die wieder zusammengeführt werden kann.</translation>
    </message>
</context>
<context>
    <name>martlet::OverviewMap</name>
    <message>
        <source>Overview map</source>
        <translation>Übersichtskarte</translation>
    </message>
    <message>
        <source>The whole view, and a frame around what is in sight.</source>
        <translation>Die ganze Ansicht, mit einem Rahmen um das, was gerade zu sehen ist.</translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere, turn the wheel to zoom.</source>
        <translation>Klicken oder Ziehen zeigt eine andere Stelle, das Mausrad zoomt.</translation>
    </message>
</context>
<context>
    <name>martlet::OwnProducts</name>
    <message>
        <source>“%1” is larger than 1 MB. None of your own products were read from it.</source>
        <translation>„%1“ ist größer als 1 MB. Ihre eigenen Produkte wurden nicht daraus gelesen.</translation>
    </message>
    <message>
        <source>In “%1”, a quote is opened in line %2 and never closed, so all that follows was read as part of it.</source>
        <translation>In „%1“ beginnt in Zeile %2 ein Anführungszeichen, das nicht wieder geschlossen wird; deshalb wurde alles Weitere als Teil davon gelesen.</translation>
    </message>
    <message>
        <source>“%1” has more than %2 products. Those from line %3 on were left out.</source>
        <translation>„%1“ enthält mehr als %2 Produkte. Die ab Zeile %3 wurden ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problems in “%1” are not listed.</source>
        <translation>
            <numerusform>%n weiteres Problem in „%1“ ist nicht aufgeführt.</numerusform>
            <numerusform>%n weitere Probleme in „%1“ sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because it names no product.</source>
        <translation>In „%1“ wurde Zeile %2 ausgelassen, weil sie kein Produkt nennt.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because the name is too long.</source>
        <translation>In „%1“ wurde Zeile %2 ausgelassen, weil der Name zu lang ist.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 was left out, because an earlier line has this name.</source>
        <translation>In „%1“ wurde Zeile %2 ausgelassen, weil schon eine frühere Zeile diesen Namen hat.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 has another name that is too long. That name was left out.</source>
        <translation>In „%1“ steht in Zeile %2 ein weiterer Name, der zu lang ist. Er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 has another name that means an earlier product. That name was left out.</source>
        <translation>In „%1“ steht in Zeile %2 ein weiterer Name, der schon ein früheres Produkt bezeichnet. Er wurde ausgelassen.</translation>
    </message>
    <message>
        <source>In “%1”, line %2 has too many other names. The last ones were left out.</source>
        <translation>In „%1“ stehen in Zeile %2 zu viele weitere Namen. Die letzten wurden ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, so none of your own products are known.</source>
        <translation>„%1“ ist nicht lesbar; deshalb sind Ihre eigenen Produkte nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” could not be written. What was in it before is unchanged.</source>
        <translation>„%1“ konnte nicht geschrieben werden. Was vorher darin stand, ist unverändert.</translation>
    </message>
    <message>
        <source>None of your own products were read from “%1”. %2</source>
        <translation>Ihre eigenen Produkte wurden nicht aus „%1“ gelesen. %2</translation>
    </message>
    <message>
        <source>The name is too long to be remembered as a product.</source>
        <translation>Der Name ist zu lang, um ihn als Produkt zu merken.</translation>
    </message>
    <message>
        <source>“%1” has %2 products already, and there is room for no more.</source>
        <translation>„%1“ enthält schon %2 Produkte; für weitere ist kein Platz.</translation>
    </message>
</context>
<context>
    <name>martlet::OwnRuleCard</name>
    <message>
        <source>What the rule is called</source>
        <translation>Wie die Regel heißt</translation>
    </message>
    <message>
        <source>A new rule, not kept yet</source>
        <translation>Eine neue Regel, noch nicht übernommen</translation>
    </message>
    <message>
        <source>%1 · Your own rule</source>
        <translation>%1 · Eigene Regel</translation>
    </message>
    <message>
        <source>What falls short</source>
        <translation>Was die Regel nicht erfüllt</translation>
    </message>
    <message>
        <source>A rule without a name</source>
        <translation>Eine Regel ohne Namen</translation>
    </message>
    <message>
        <source>This rule is not used now. %1</source>
        <translation>Diese Regel wird gerade nicht angewendet. %1</translation>
    </message>
    <message>
        <source>It stays in the project as it is, and cannot be changed here. It may come from a newer version of Martlet.</source>
        <translation>Sie bleibt im Projekt, wie sie ist, und lässt sich hier nicht ändern. Vielleicht stammt sie aus einer neueren Version von Martlet.</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>Wie schwer es wiegt</translation>
    </message>
    <message>
        <source>Why you agreed on it</source>
        <translation>Warum Sie das vereinbart haben</translation>
    </message>
    <message>
        <source>Why it matters, in one sentence</source>
        <translation>Warum es wichtig ist, in einem Satz</translation>
    </message>
    <message>
        <source>What to do where it is not so</source>
        <translation>Was zu tun ist, wo es nicht so ist</translation>
    </message>
    <message>
        <source>Keep this rule</source>
        <translation>Regel übernehmen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A rule needs a name.</source>
        <translation>Eine Regel braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>This is true of %n; nothing falls short.</source>
        <translation>
            <numerusform>Das gilt für %n; nichts weicht davon ab.</numerusform>
            <numerusform>Das gilt für %n; nichts weicht davon ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is true of %1; %n fall short.</source>
        <extracomment>%1 is a number of things</extracomment>
        <translation>
            <numerusform>Das gilt für %1; für %n gilt es nicht.</numerusform>
            <numerusform>Das gilt für %1; für %n gilt es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Of %n it is not known yet.</source>
        <extracomment>%1 is a sentence</extracomment>
        <translation>
            <numerusform>%1 Bei %n ist es noch nicht bekannt.</numerusform>
            <numerusform>%1 Bei %n ist es noch nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say what must be, and what falls short is shown here.</source>
        <translation>Sagen Sie, was gelten muss; was es nicht erfüllt, erscheint hier.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>martlet::OwnerPages</name>
    <message>
        <source>Internal: names people.</source>
        <translation>Intern: nennt Personen.</translation>
    </message>
    <message>
        <source>A page for everybody who looks after something on the map: what is yours, what is missing there, and what depends on you.</source>
        <translation>Eine Seite für alle, die sich auf der Landkarte um etwas kümmern: was bei Ihnen liegt, was dort fehlt und was von Ihnen abhängt.</translation>
    </message>
    <message>
        <source>Nobody is named for anything on the map yet.</source>
        <translation>Auf der Landkarte ist noch niemand für etwas benannt.</translation>
    </message>
    <message>
        <source>There are so many people on this map that what depends on each is left out. “martlet ask FILE without NAME” tells it of one.</source>
        <translation>Auf dieser Landkarte gibt es so viele Personen, dass weggelassen ist, was von jeder einzelnen abhängt. „martlet ask FILE without NAME“ sagt es für eine davon.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Ansprechbar bis</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Was bei Ihnen liegt</translation>
    </message>
    <message>
        <source>You are not named for anything yet.</source>
        <translation>Sie sind noch für nichts benannt.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>You are</source>
        <translation>Sie sind</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Nothing was found on what is yours.</source>
        <translation>Zu dem, was bei Ihnen liegt, gibt es keine Befunde.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Questions for you</source>
        <translation>Fragen an Sie</translation>
    </message>
    <message>
        <source>What depends on you</source>
        <translation>Was von Ihnen abhängt</translation>
    </message>
    <message>
        <source>If what is yours stood still</source>
        <translation>Wenn stillsteht, was bei Ihnen liegt</translation>
    </message>
    <message>
        <source>Where nobody is named yet</source>
        <translation>Wo noch niemand benannt ist</translation>
    </message>
    <message>
        <source>Found on things that are nobody’s, or on the map as a whole. Agree on who takes each.</source>
        <translation>Befunde zu Dingen, um die sich niemand kümmert, oder zur Landkarte als Ganzes. Vereinbaren Sie, wer welchen übernimmt.</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was aufgefallen ist</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Nobody else is named for it</source>
        <translation>Niemand sonst ist dafür genannt</translation>
    </message>
</context>
<context>
    <name>martlet::OwnerSheet</name>
    <message>
        <source>It is about %1.</source>
        <translation>Es geht um %1.</translation>
    </message>
    <message>
        <source>Yours, %1</source>
        <extracomment>name of a sheet; %1 is a kind of things, such as &quot;Tools&quot;</extracomment>
        <translation>Bei Ihnen, %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>Wie schwer</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was aufgefallen ist</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>If what is yours stood still</source>
        <translation>Wenn stillsteht, was bei Ihnen liegt</translation>
    </message>
    <message>
        <source>Nobody else is named for it</source>
        <translation>Sonst ist niemand dafür benannt</translation>
    </message>
    <message>
        <source>Depends on you</source>
        <translation>Hängt von Ihnen ab</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>martlet::Ownership</name>
    <message>
        <source>Give %1 to %2</source>
        <translation>Zuständigkeit für %1 an %2 geben</translation>
    </message>
    <message numerus="yes">
        <source>Give %n things to %1</source>
        <translation>
            <numerusform>Zuständigkeit für %n Element an %1 geben</numerusform>
            <numerusform>Zuständigkeit für %n Elemente an %1 geben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::PagePreview</name>
    <message>
        <source>How it will look</source>
        <translation>So wird es aussehen</translation>
    </message>
</context>
<context>
    <name>martlet::PanelTitle</name>
    <message>
        <source>Put the panel elsewhere</source>
        <translation>Bereich woandershin setzen</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>Left of the map</source>
        <translation>Links von der Landkarte</translation>
    </message>
    <message>
        <source>Right of the map</source>
        <translation>Rechts von der Landkarte</translation>
    </message>
    <message>
        <source>Below the map</source>
        <translation>Unter der Landkarte</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>In einem eigenen Fenster</translation>
    </message>
</context>
<context>
    <name>martlet::PassphraseBar</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Do not open it</source>
        <translation>Nicht öffnen</translation>
    </message>
    <message>
        <source>Do not open it (Esc)</source>
        <translation>Nicht öffnen (Esc)</translation>
    </message>
    <message>
        <source>%1 is protected. Its passphrase:</source>
        <translation>%1 ist geschützt. Die Passphrase dazu:</translation>
    </message>
</context>
<context>
    <name>martlet::PastPane</name>
    <message>
        <source>Make it as it was then</source>
        <translation>Auf den damaligen Stand bringen</translation>
    </message>
    <message>
        <source>What is different now</source>
        <translation>Was jetzt anders ist</translation>
    </message>
    <message>
        <source>Everything is still as it was then.</source>
        <translation>Alles ist noch so, wie es damals war.</translation>
    </message>
    <message>
        <source>As it was before: %1</source>
        <translation>Auf früheren Stand bringen: %1</translation>
    </message>
    <message>
        <source>What is chosen in the list (Enter); Ctrl+A chooses all of it</source>
        <translation>Was in der Liste gewählt ist (Enter); Strg+A wählt alles</translation>
    </message>
</context>
<context>
    <name>martlet::PeoplePanel</name>
    <message>
        <source>People and teams</source>
        <translation>Personen und Teams</translation>
    </message>
    <message>
        <source>Find a person or team</source>
        <translation>Person oder Team suchen</translation>
    </message>
    <message>
        <source>Nobody is on the map yet. Click the open circle of a card and type a name.</source>
        <translation>Noch steht niemand auf der Landkarte. Klicken Sie auf den offenen Kreis einer Karte, und tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source>Drag somebody onto a card. Enter gives them what is selected on the map.</source>
        <translation>Ziehen Sie eine Person oder ein Team auf eine Karte. Die Eingabetaste überträgt die Zuständigkeit für das, was auf der Landkarte ausgewählt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%1, owns %n things</source>
        <translation>
            <numerusform>%1, zuständig für %n Element</numerusform>
            <numerusform>%1, zuständig für %n Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Place</name>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Antigua and Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation>Saint-Barthélemy</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Congo (Kinshasa)</source>
        <translation>Kongo (Kinshasa)</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Congo (Brazzaville)</source>
        <translation>Kongo (Brazzaville)</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Ivory Coast</source>
        <translation>Elfenbeinküste</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Kap Verde</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>South Georgia and South Sandwich Islands</source>
        <translation>Südgeorgien und Südliche Sandwichinseln</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Heard and McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Saint Kitts and Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Saint Martin (French part)</source>
        <translation>Saint-Martin (französischer Teil)</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Saint Pierre and Miquelon</source>
        <translation>Saint-Pierre und Miquelon</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Gebiete</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Saint Helena, Ascension and Tristan da Cunha</source>
        <translation>St. Helena, Ascension und Tristan da Cunha</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Svalbard and Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>São Tomé and Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Turks and Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>United States Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Saint Vincent and Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>United States Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Wallis and Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>martlet::PlainFields</name>
    <message>
        <source>Nothing on the map bears this name.</source>
        <translation>Nichts auf der Landkarte trägt diesen Namen.</translation>
    </message>
</context>
<context>
    <name>martlet::Printer</name>
    <message>
        <source>%1 could not be written. What was there before is unchanged. Choose another folder, or close the program that has the file open.</source>
        <translation>%1 konnte nicht geschrieben werden. Was vorher da war, ist unverändert. Wählen Sie einen anderen Ordner, oder schließen Sie das Programm, das die Datei geöffnet hat.</translation>
    </message>
    <message>
        <source>The PDF could not be made. The project is unchanged; SVG and PNG still work.</source>
        <translation>Das PDF konnte nicht erstellt werden. Das Projekt ist unverändert; SVG und PNG gehen weiterhin.</translation>
    </message>
    <message>
        <source>%1 is the name of a Martlet project, which an export never replaces. Choose another name.</source>
        <translation>%1 ist der Name eines Martlet-Projekts, das ein Export nie ersetzt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 was not written, because its folder does not exist.</source>
        <translation>%1 wurde nicht geschrieben, weil der Ordner nicht existiert.</translation>
    </message>
    <message>
        <source>%1 was not written, because its folder cannot be looked into.</source>
        <translation>%1 wurde nicht geschrieben, weil der Ordner nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>%1 is a folder. Name a file in it.</source>
        <translation>%1 ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file and was left as it is. Choose another name.</source>
        <translation>%1 ist keine gewöhnliche Datei und blieb, wie es war. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 was not written, because the picture would be too wide or too high. Arrange the map so that its cards stand closer.</source>
        <translation>%1 wurde nicht geschrieben, weil das Bild zu breit oder zu hoch würde. Ordnen Sie die Karten dichter an.</translation>
    </message>
    <message>
        <source>%1 was not written, because there is no room left on the disk. What was there before is unchanged.</source>
        <translation>%1 wurde nicht geschrieben, weil auf dem Datenträger kein Platz mehr ist. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>No font here shows %1: empty boxes will stand there. Install the package %2 and start again.</source>
        <translation>Keine Schrift auf diesem Rechner zeigt %1: Dort werden leere Kästchen stehen. Installieren Sie das Paket %2, und starten Sie Martlet neu.</translation>
    </message>
    <message>
        <source>%1 was not written, because its name is too long. Choose a shorter one.</source>
        <translation>%1 wurde nicht geschrieben, weil der Name zu lang ist. Wählen Sie einen kürzeren.</translation>
    </message>
</context>
<context>
    <name>martlet::ProcessingRecord</name>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Purpose not known yet</source>
        <translation>Zweck noch nicht bekannt</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Wessen Daten</translation>
    </message>
    <message>
        <source>Which data</source>
        <translation>Welche Daten</translation>
    </message>
    <message>
        <source>Who receives it</source>
        <translation>Wer sie erhält</translation>
    </message>
    <message>
        <source>Where it lies, and safeguards</source>
        <translation>Wo sie liegen, und Schutzmaßnahmen</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>Encrypted on its way</source>
        <translation>Unterwegs verschlüsselt</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a data object, and what is known of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (special category)</source>
        <translation>%1 (besondere Kategorie)</translation>
    </message>
    <message>
        <source>nobody else on the map</source>
        <translation>sonst niemand auf der Landkarte</translation>
    </message>
    <message>
        <source>%1: %2, safeguard: %3</source>
        <translation>%1: %2, Schutzmaßnahme: %3</translation>
    </message>
    <message>
        <source>no flow on the map</source>
        <translation>kein Datenfluss auf der Landkarte</translation>
    </message>
    <message numerus="yes">
        <source>%n flows encrypted</source>
        <translation>
            <numerusform>%n Datenfluss verschlüsselt</numerusform>
            <numerusform>%n Datenflüsse verschlüsselt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows not encrypted</source>
        <translation>
            <numerusform>%n Datenfluss nicht verschlüsselt</numerusform>
            <numerusform>%n Datenflüsse nicht verschlüsselt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows: not known yet</source>
        <translation>
            <numerusform>%n Datenfluss: noch nicht bekannt</numerusform>
            <numerusform>%n Datenflüsse: noch nicht bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>A working list made from the map. It is no legal advice.</source>
        <translation>Eine Arbeitsliste, aus der Landkarte erstellt. Sie ist keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>Zwecke</translation>
    </message>
    <message>
        <source>Tools with personal data, by purpose</source>
        <translation>Tools mit personenbezogenen Daten, nach Zweck</translation>
    </message>
    <message>
        <source>Gaps, in red</source>
        <translation>Lücken, in Rot</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verantwortliche Stelle</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechperson</translation>
    </message>
    <message>
        <source>What is red is not known yet, or missing. Whether the list is complete, and what the law asks besides, somebody who knows the law has to say.</source>
        <translation>Was rot ist, ist noch nicht bekannt oder fehlt. Ob die Liste vollständig ist und was das Recht sonst noch verlangt, muss jemand sagen, der sich im Recht auskennt.</translation>
    </message>
    <message>
        <source>No tool on the map is known to have personal data yet.</source>
        <translation>Bisher ist bei keinem Tool auf der Landkarte bekannt, dass es personenbezogene Daten hat.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>vendor: not known yet</source>
        <translation>Anbieter: noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1 as vendor</source>
        <translation>%1 als Anbieter</translation>
    </message>
    <message>
        <source>processing agreement: %1</source>
        <translation>Auftragsverarbeitung: %1</translation>
    </message>
    <message>
        <source>safeguard for %1: not known yet</source>
        <extracomment>a tool in a third country</extracomment>
        <translation>Schutzmaßnahme für %1: noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>martlet::Profile</name>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>European Union: GDPR</source>
        <translation>Europäische Union: DSGVO</translation>
    </message>
    <message>
        <source>Russia: 152-FZ</source>
        <translation>Russland: 152-FZ</translation>
    </message>
    <message>
        <source>China: PIPL</source>
        <translation>China: PIPL</translation>
    </message>
    <message>
        <source>For drawing together: what only needs forms to be filled in afterwards is mentioned, and no more than that.</source>
        <translation>Zum gemeinsamen Zeichnen: Wo später nur noch Formulare auszufüllen sind, gibt es einen Hinweis, mehr nicht.</translation>
    </message>
    <message>
        <source>Every rule with its usual weight. It counts where nothing else is on.</source>
        <translation>Jede Regel mit ihrem üblichen Gewicht. Gilt, wenn nichts anderes eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Asks harder about personal data: what it is kept for, and any border it crosses.</source>
        <translation>Fragt bei personenbezogenen Daten genauer nach: wofür sie aufbewahrt werden und ob sie eine Grenze überschreiten.</translation>
    </message>
    <message>
        <source>Asks harder about AI: where nobody is in charge of it or looks over what it sends, that is an error.</source>
        <translation>Fragt bei KI genauer nach: Wo niemand für sie verantwortlich ist oder niemand prüft, was sie sendet, ist das ein Fehler.</translation>
    </message>
    <message>
        <source>Does personal data go to a place that is not known to protect it as well, and is it noted what protects it there?</source>
        <translation>Gehen personenbezogene Daten an einen Ort, von dem nicht bekannt ist, dass er sie ebenso gut schützt, und ist vermerkt, was sie dort schützt?</translation>
    </message>
    <message>
        <source>Is personal data first kept in Russia where it is collected, and is it noted what protects it elsewhere?</source>
        <translation>Werden personenbezogene Daten, die in Russland erhoben werden, zuerst dort gespeichert, und ist vermerkt, was sie anderswo schützt?</translation>
    </message>
    <message>
        <source>Does personal data leave China, and is it noted what allows that?</source>
        <translation>Verlassen personenbezogene Daten China, und ist vermerkt, was das erlaubt?</translation>
    </message>
</context>
<context>
    <name>martlet::ProfileCard</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>As of %1. A list to start from; it is no legal advice.</source>
        <extracomment>%1 is a month, such as “November 2025”</extracomment>
        <translation>Stand: %1. Eine Liste für den Anfang, keine Rechtsberatung.</translation>
    </message>
    <message>
        <source>This project is checked with it</source>
        <translation>Dieses Projekt wird damit geprüft</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was es ändert</translation>
    </message>
    <message>
        <source>Nothing: every rule stays as it is by itself.</source>
        <translation>Nichts: Jede Regel bleibt, wie sie von sich aus ist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a rule, and how bad the profile says that its findings are</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where two profiles disagree, the one further down in the list counts; what the project itself says counts more than any.</source>
        <translation>Wo zwei Profile sich widersprechen, gilt das weiter unten in der Liste; was das Projekt selbst sagt, geht allen vor.</translation>
    </message>
    <message>
        <source>Where personal data may go without a note</source>
        <translation>Wohin personenbezogene Daten ohne Vermerk gehen dürfen</translation>
    </message>
    <message>
        <source>What is collected is to be kept in %1 first.</source>
        <translation>Was erhoben wird, soll zuerst dort gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Another country…</source>
        <translation>Anderes Land …</translation>
    </message>
    <message>
        <source>Another country</source>
        <translation>Anderes Land</translation>
    </message>
    <message>
        <source>Back to the places it has by itself</source>
        <translation>Zurück zu den Orten, die das Profil von sich aus hat</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>Herausnehmen: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Projector</name>
    <message>
        <source>Projector — Martlet</source>
        <translation>Beamer — Martlet</translation>
    </message>
</context>
<context>
    <name>martlet::Proposal</name>
    <message>
        <source>%1  – changed here as well</source>
        <translation>%1  – auch hier geändert</translation>
    </message>
</context>
<context>
    <name>martlet::ProposalPage</name>
    <message>
        <source>Enter: write a file with these changes · Esc: back to the map</source>
        <translation>Eingabe: Datei mit diesen Änderungen schreiben · Esc: zurück zur Landkarte</translation>
    </message>
    <message>
        <source>1 leave · 2 take · Ctrl+A all · Enter: take what is marked · Esc: back to the map</source>
        <translation>1 auslassen · 2 übernehmen · Strg+A alle · Eingabe: Markiertes übernehmen · Esc: zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Changes since</source>
        <translation>Änderungen seit</translation>
    </message>
    <message>
        <source>Back to the map</source>
        <translation>Zurück zur Landkarte</translation>
    </message>
    <message>
        <source>Back to the map (Esc)</source>
        <translation>Zurück zur Landkarte (Esc)</translation>
    </message>
    <message>
        <source>Leave (1)</source>
        <translation>Auslassen (1)</translation>
    </message>
    <message>
        <source>Take (2)</source>
        <translation>Übernehmen (2)</translation>
    </message>
    <message>
        <source>Changes to take</source>
        <translation>Änderungen zum Übernehmen</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation>1  Mein Wert</translation>
    </message>
    <message>
        <source>2  Theirs</source>
        <translation>2  Anderer Wert</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Send changes</source>
        <translation>Änderungen senden</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Since a week ago</source>
        <translation>Seit einer Woche</translation>
    </message>
    <message>
        <source>Since today in the morning</source>
        <translation>Seit heute Morgen</translation>
    </message>
    <message>
        <source>Since a month ago</source>
        <translation>Seit einem Monat</translation>
    </message>
    <message>
        <source>Since the snapshot “%1”</source>
        <extracomment>%1 is the name of a snapshot, such as &quot;Audit of May&quot;</extracomment>
        <translation>Seit der Momentaufnahme „%1“</translation>
    </message>
    <message>
        <source>Since somebody&apos;s copy…</source>
        <translation>Seit einer anderen Kopie …</translation>
    </message>
    <message>
        <source>Since the copy %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Seit der Kopie %1</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>taken, in place of yours</source>
        <translation>übernommen, statt Ihres Werts</translation>
    </message>
    <message>
        <source>left: you changed it too</source>
        <translation>ausgelassen: auch von Ihnen geändert</translation>
    </message>
    <message>
        <source>Nothing has changed since.</source>
        <translation>Seitdem hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>You have all of these changes already.</source>
        <translation>Sie haben alle diese Änderungen schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a file of changes…</source>
        <translation>Datei mit Änderungen schreiben …</translation>
    </message>
    <message numerus="yes">
        <source>%n of them changed here as well</source>
        <extracomment>%n values are different, and both sides have changed them</extracomment>
        <translation>
            <numerusform>%n davon auch hier geändert</numerusform>
            <numerusform>%n davon auch hier geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n changes</source>
        <translation>
            <numerusform>%n Änderung übernehmen</numerusform>
            <numerusform>%n Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take changes of %1</source>
        <translation>Änderungen aus %1 übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes taken</source>
        <translation>
            <numerusform>%n Änderung übernommen</numerusform>
            <numerusform>%n Änderungen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left; open the file again to take them.</source>
        <translation>
            <numerusform>%n ausgelassen; öffnen Sie die Datei noch einmal, um diese Änderung zu übernehmen.</numerusform>
            <numerusform>%n ausgelassen; öffnen Sie die Datei noch einmal, um diese Änderungen zu übernehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a spreadsheet of proposals…</source>
        <translation>Tabelle mit Vorschlägen schreiben …</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>For whom it is</source>
        <translation>Für wen es ist</translation>
    </message>
    <message>
        <source>A name, so that next time you can begin with what was sent last. It stays on this computer.</source>
        <translation>Ein Name, damit Sie beim nächsten Mal bei dem beginnen können, was Sie zuletzt geschickt haben. Er bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Since what you sent on %1</source>
        <translation>Seit dem, was Sie am %1 geschickt haben</translation>
    </message>
    <message>
        <source>Since what you sent to %1 on %2</source>
        <translation>Seit dem, was Sie %1 am %2 geschickt haben</translation>
    </message>
</context>
<context>
    <name>martlet::Protection</name>
    <message>
        <source>The file is protected by a key and not by a passphrase. Open it with the program age first, and then what comes out with Martlet.</source>
        <translation>Die Datei ist mit einem Schlüssel geschützt und nicht mit einer Passphrase. Öffnen Sie sie zuerst mit dem Programm age und das Ergebnis dann mit Martlet.</translation>
    </message>
    <message>
        <source>The file is protected, but damaged at its beginning, or cut off. It cannot be opened; ask for it again, or take an earlier copy.</source>
        <translation>Die Datei ist geschützt, aber am Anfang beschädigt oder abgeschnitten. Sie lässt sich nicht öffnen; lassen Sie sie sich noch einmal geben oder nehmen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>The file asks for more memory than Martlet spends on a passphrase. It was not opened, to be on the safe side; the program age can open it.</source>
        <translation>Die Datei verlangt mehr Arbeitsspeicher, als Martlet für eine Passphrase einsetzt. Sie wurde sicherheitshalber nicht geöffnet; das Programm age kann sie öffnen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase. Close other programs and try again.</source>
        <translation>Für die Passphrase reicht der Arbeitsspeicher nicht aus. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The passphrase is another one, or the file is damaged at its beginning. Check capitals and the layout of the keyboard.</source>
        <translation>Die Passphrase ist eine andere, oder die Datei ist am Anfang beschädigt. Prüfen Sie Groß- und Kleinschreibung und die Tastaturbelegung.</translation>
    </message>
    <message>
        <source>The passphrase is right, but the file is damaged, cut off or was changed. It cannot be opened; ask for it again, or take an earlier copy.</source>
        <translation>Die Passphrase stimmt, aber die Datei ist beschädigt, abgeschnitten oder wurde verändert. Sie lässt sich nicht öffnen; lassen Sie sie sich noch einmal geben oder nehmen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>A protected copy needs a passphrase. Nothing was written.</source>
        <translation>Eine geschützte Kopie braucht eine Passphrase. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>martlet::QuestionPage</name>
    <message>
        <source>Back to the findings</source>
        <translation>Zurück zu den Befunden</translation>
    </message>
    <message>
        <source>Back to the findings (Esc)</source>
        <translation>Zurück zu den Befunden (Esc)</translation>
    </message>
</context>
<context>
    <name>martlet::Redaction</name>
    <message>
        <source>Person %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>%1: %2 in the copy, %3 left out</source>
        <extracomment>%1 is a field or a kind of things, %2 and %3 are numbers</extracomment>
        <translation>%1: %2 in der Kopie, %3 weggelassen</translation>
    </message>
    <message>
        <source>Shortened: %1</source>
        <extracomment>%1 is a name or a text in which something was replaced by an ellipsis</extracomment>
        <translation>Gekürzt: %1</translation>
    </message>
    <message>
        <source>Names of people</source>
        <translation>Namen von Personen</translation>
    </message>
    <message>
        <source>single elements</source>
        <translation>einzelne Elemente</translation>
    </message>
    <message>
        <source>Nothing of the map</source>
        <translation>Nichts von der Landkarte</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionCard</name>
    <message>
        <source>Number people instead</source>
        <translation>Personen stattdessen nummerieren</translation>
    </message>
    <message>
        <source>What this choice is called</source>
        <translation>Name dieser Auswahl</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Was hinausgeht</translation>
    </message>
    <message>
        <source>Without these fields</source>
        <translation>Ohne diese Felder</translation>
    </message>
    <message>
        <source>Another field…</source>
        <translation>Weiteres Feld …</translation>
    </message>
    <message>
        <source>Without what carries one of these tags</source>
        <translation>Ohne alles, was eines dieser Schlagwörter trägt</translation>
    </message>
    <message>
        <source>Another tag…</source>
        <translation>Weiteres Schlagwort …</translation>
    </message>
    <message>
        <source>Fields of your own that leave</source>
        <translation>Eigene Felder, die hinausgehen</translation>
    </message>
    <message>
        <source>Who it is for, such as an agency&apos;s name</source>
        <translation>Für wen es ist, zum Beispiel der Name einer Agentur</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>It names something that this version of Martlet does not know. To be safe, all topics are left out.</source>
        <translation>Die Auswahl nennt etwas, das diese Version von Martlet nicht kennt. Sicherheitshalber werden alle Themen weggelassen.</translation>
    </message>
    <message>
        <source>Kept in this project. What you change here can be undone.</source>
        <translation>In diesem Projekt gespeichert. Was Sie hier ändern, lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>What you change here counts for now. Under a name it stays in the project.</source>
        <translation>Was Sie hier ändern, gilt fürs Erste. Unter einem Namen bleibt es im Projekt.</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionChoice</name>
    <message>
        <source>Who it is for</source>
        <translation>Für wen es ist</translation>
    </message>
    <message>
        <source>What leaves and what does not, one by one</source>
        <translation>Was hinausgeht und was nicht, im Einzelnen</translation>
    </message>
    <message>
        <source>Ourselves: all of it</source>
        <translation>Für uns selbst: alles</translation>
    </message>
    <message>
        <source>Back to the preview</source>
        <translation>Zurück zur Vorschau</translation>
    </message>
    <message>
        <source>Change what leaves…</source>
        <translation>Ändern, was hinausgeht …</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionProfile</name>
    <message>
        <source>For an agency</source>
        <translation>Für eine Agentur</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Für alle</translation>
    </message>
    <message>
        <source>There is no way to leave things out that is called “%1”. There are: %2.</source>
        <translation>Eine Auswahl zum Weglassen mit dem Namen „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field and the kind of things whose field it is, such as “Vendor (Tools)”</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>martlet::RedactionTopic</name>
    <message>
        <source>Costs and amounts</source>
        <translation>Kosten und Mengen</translation>
    </message>
    <message>
        <source>costs, seats, quotas, targets, the hourly rate</source>
        <translation>Kosten, Lizenzen, Kontingente, Zielwerte, der Stundensatz</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>names of people, and what they own</source>
        <translation>Namen von Personen und wofür sie zuständig sind</translation>
    </message>
    <message>
        <source>Feelings and votes</source>
        <translation>Gefühle und Abstimmungen</translation>
    </message>
    <message>
        <source>how customers feel, and what a workshop voted for</source>
        <translation>wie es der Kundschaft geht und wofür in einem Workshop gestimmt wurde</translation>
    </message>
    <message>
        <source>Work by hand</source>
        <translation>Handarbeit</translation>
    </message>
    <message>
        <source>minutes, runs, and how much is done again</source>
        <translation>Minuten, Durchläufe und wie viel noch einmal getan wird</translation>
    </message>
    <message>
        <source>Data protection</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>personal data, agreements, places, consent, purposes, retention, encryption</source>
        <translation>personenbezogene Daten, Vereinbarungen, Orte, Einwilligung, Zwecke, Aufbewahrung, Verschlüsselung</translation>
    </message>
    <message>
        <source>Notes, questions and comments</source>
        <translation>Notizen, Fragen und Kommentare</translation>
    </message>
    <message>
        <source>notes, sticky notes, questions, comments, tags, links to procedures</source>
        <translation>Notizen, Haftnotizen, Fragen, Kommentare, Schlagwörter, Links zu Anleitungen</translation>
    </message>
    <message>
        <source>what imports saw on web sites, in invoices and in other programs</source>
        <translation>was Importe auf Websites, in Rechnungen und in anderen Programmen gesehen haben</translation>
    </message>
    <message>
        <source>ends of contracts and trials, notice, renewals, how long people are there</source>
        <translation>Enden von Verträgen und Probezeiten, Fristen, Verlängerungen, wie lange Personen da sind</translation>
    </message>
    <message>
        <source>What imports saw</source>
        <translation>Was Importe gesehen haben</translation>
    </message>
</context>
<context>
    <name>martlet::Redactions</name>
    <message>
        <source>Keep the choice “%1” of what leaves</source>
        <translation>Auswahl „%1“ zum Weglassen behalten</translation>
    </message>
    <message>
        <source>Change the choice “%1” of what leaves</source>
        <translation>Auswahl „%1“ zum Weglassen ändern</translation>
    </message>
    <message>
        <source>Delete the choice “%1” of what leaves</source>
        <translation>Auswahl „%1“ zum Weglassen löschen</translation>
    </message>
</context>
<context>
    <name>martlet::RelationsBox</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Kind of the new connection</source>
        <translation>Art der neuen Verbindung</translation>
    </message>
    <message>
        <source>What to connect it with</source>
        <translation>Womit verbunden werden soll</translation>
    </message>
    <message>
        <source>Name, then Enter</source>
        <translation>Name, dann Eingabetaste</translation>
    </message>
    <message>
        <source>Go to the other end</source>
        <translation>Zum anderen Ende</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Begins at %1</source>
        <translation>Beginnt bei %1</translation>
    </message>
    <message>
        <source>Ends at %1</source>
        <translation>Endet bei %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>both ways</source>
        <translation>in beide Richtungen</translation>
    </message>
    <message>
        <source>Show the connection</source>
        <translation>Verbindung zeigen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Deleted %1 → %2</source>
        <translation>Gelöscht: %1 → %2</translation>
    </message>
    <message>
        <source>%1 is new in the project</source>
        <translation>%1 ist neu im Projekt</translation>
    </message>
    <message>
        <source>These two cannot be connected so.</source>
        <translation>So lassen sich diese beiden nicht verbinden.</translation>
    </message>
    <message>
        <source>These are connected already.</source>
        <translation>Diese sind schon verbunden.</translation>
    </message>
</context>
<context>
    <name>martlet::ReportPrinter</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>%1: part %2 of %3</source>
        <extracomment>%1 is a view that is drawn in parts, such as &quot;2 of 4&quot;</extracomment>
        <translation>%1: Teil %2 von %3</translation>
    </message>
</context>
<context>
    <name>martlet::ReportWords</name>
    <message>
        <source>Marketing system</source>
        <translation>Marketing-System</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Landkarte</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>martlet::Reports</name>
    <message>
        <source>Audit of the marketing system</source>
        <translation>Audit des Marketing-Systems</translation>
    </message>
    <message>
        <source>Handbook of activities</source>
        <translation>Handbuch der Aktivitäten</translation>
    </message>
    <message>
        <source>Pages for owners</source>
        <translation>Seiten für Zuständige</translation>
    </message>
    <message>
        <source>Record of processing activities (GDPR, Article 30)</source>
        <translation>Verzeichnis von Verarbeitungstätigkeiten (DSGVO, Artikel 30)</translation>
    </message>
    <message>
        <source>A copy from which some things were left out.</source>
        <translation>Eine Kopie, in der manches weggelassen ist.</translation>
    </message>
    <message>
        <source>The marketing system in short</source>
        <translation>Das Marketing-System in Kürze</translation>
    </message>
</context>
<context>
    <name>martlet::Rule</name>
    <message>
        <source>Hand-offs and manual work</source>
        <translation>Übergaben und Handarbeit</translation>
    </message>
    <message>
        <source>Carried by hand</source>
        <translation>Von Hand übertragen</translation>
    </message>
    <message>
        <source>A live data flow that a person carries, or a hand-off that is not automatic. How bad it is depends on the hours a month.</source>
        <translation>Ein Datenfluss in Betrieb, den ein Mensch überträgt, oder eine Übergabe, die nicht automatisch ist. Wie schwer es wiegt, hängt von den Stunden im Monat ab.</translation>
    </message>
    <message>
        <source>What people carry by hand comes late, with mistakes, and stops when they are away.</source>
        <translation>Was Menschen von Hand übertragen, kommt spät, mit Fehlern, und bleibt liegen, wenn sie nicht da sind.</translation>
    </message>
    <message>
        <source>Note how long it takes and how often it happens, then automate what costs most; accept the rest with a reason.</source>
        <translation>Halten Sie fest, wie lange es dauert und wie oft es vorkommt; automatisieren Sie dann, was am meisten kostet, und akzeptieren Sie den Rest mit Begründung.</translation>
    </message>
    <message>
        <source>Below this it is information only</source>
        <translation>Darunter ist es nur ein Hinweis</translation>
    </message>
    <message>
        <source>hours a month</source>
        <translation>Stunden im Monat</translation>
    </message>
    <message>
        <source>From this on it is an error</source>
        <translation>Ab hier ist es ein Fehler</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Nobody owns it</source>
        <translation>Niemand ist zuständig</translation>
    </message>
    <message>
        <source>A live tool, a touchpoint, a metric or a promise without an owner. Not decided while a question about it is open.</source>
        <translation>Ein Tool in Betrieb, ein Kontaktpunkt, eine Kennzahl oder ein Versprechen ohne Zuständige. Bleibt offen, solange eine Frage dazu offen ist.</translation>
    </message>
    <message>
        <source>When it stops, costs more or raises a question, there is no one to call.</source>
        <translation>Wenn es stillsteht, teurer wird oder eine Frage aufwirft, kann man niemanden anrufen.</translation>
    </message>
    <message>
        <source>Name the person or team that answers for it, or ask the department that uses it most.</source>
        <translation>Benennen Sie die Person oder das Team, das dafür einsteht, oder fragen Sie die Abteilung, die es am meisten nutzt.</translation>
    </message>
    <message>
        <source>Who answers for “%1”?</source>
        <translation>Wer ist für „%1“ zuständig?</translation>
    </message>
    <message>
        <source>Time to name an owner for a tool on trial</source>
        <translation>Zeit, für ein Tool im Test Zuständige zu benennen</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>Nothing is connected to it</source>
        <translation>Nichts ist damit verbunden</translation>
    </message>
    <message>
        <source>A live tool, with all its parts, that exchanges data with no other tool, supports no touchpoint or activity, is the source of no metric and fulfils no promise, and that does not stand alone on purpose.</source>
        <translation>Ein Tool in Betrieb, mit allen seinen Teilen, das mit keinem anderen Tool Daten austauscht, keinen Kontaktpunkt und keine Aktivität unterstützt, keine Kennzahl speist, kein Versprechen erfüllt und nicht mit Absicht allein steht.</translation>
    </message>
    <message>
        <source>What is not connected keeps its own truth about customers, and nobody notices when it stops.</source>
        <translation>Was nicht verbunden ist, hat seine eigene Wahrheit über die Kundschaft, und niemand merkt, wenn es stillsteht.</translation>
    </message>
    <message>
        <source>Connect it to the tools it exchanges data with. If it stands alone on purpose, say why; if nobody needs it any more, plan to leave it.</source>
        <translation>Verbinden Sie es mit den Tools, mit denen es Daten austauscht. Steht es mit Absicht allein, sagen Sie, warum; braucht es niemand mehr, planen Sie den Ausstieg.</translation>
    </message>
    <message>
        <source>Time to connect a tool that was just drawn</source>
        <translation>Zeit, ein gerade gezeichnetes Tool zu verbinden</translation>
    </message>
    <message>
        <source>Personal data by hand</source>
        <translation>Personenbezogene Daten von Hand</translation>
    </message>
    <message>
        <source>A live data flow that a person carries and that holds data whose sensitivity is personal or special.</source>
        <translation>Ein Datenfluss in Betrieb, den ein Mensch überträgt und der Daten mit dem Schutzbedarf „Personenbezogen“ oder „Besondere Kategorie“ enthält.</translation>
    </message>
    <message>
        <source>Copies of personal data end up in mailboxes and downloads, where nobody can delete them or tell who read them.</source>
        <translation>Kopien personenbezogener Daten landen in Postfächern und Download-Ordnern, wo niemand sie löschen oder sagen kann, wer sie gelesen hat.</translation>
    </message>
    <message>
        <source>Let a machine carry it, leave the personal data out, or send it by a protected way and say which.</source>
        <translation>Lassen Sie es eine Maschine übertragen, lassen Sie die personenbezogenen Daten weg, oder senden Sie sie über einen geschützten Weg und sagen Sie, über welchen.</translation>
    </message>
    <message>
        <source>Acceptances that accept nothing now: %1</source>
        <translation>Akzeptanzen, die zurzeit nichts abdecken: %1</translation>
    </message>
    <message>
        <source>Personal data (%1) goes from “%2” to “%3” by hand.</source>
        <extracomment>%1 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>Personenbezogene Daten (%1) gehen von Hand von „%2“ nach „%3“.</translation>
    </message>
    <message>
        <source>People carry data from “%1” to “%2” by hand; how long it takes is not known yet.</source>
        <translation>Von „%1“ nach „%2“ werden Daten von Hand übertragen; wie lange das dauert, ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”, people pass the work on without a fixed way.</source>
        <translation>Von „%1“ zu „%2“ wird die Arbeit ohne festen Weg weitergegeben.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”, people pass the work on by hand (%3).</source>
        <extracomment>%3 is the way: Ticket, Mail, Chat, Meeting</extracomment>
        <translation>Von „%1“ zu „%2“ wird die Arbeit von Hand weitergegeben (%3).</translation>
    </message>
    <message>
        <source>Nothing goes into “%1” and nothing comes out of it; no touchpoint, activity, metric or promise rests on it.</source>
        <translation>In „%1“ geht nichts hinein und nichts heraus; kein Kontaktpunkt, keine Aktivität, keine Kennzahl und kein Versprechen stützt sich darauf.</translation>
    </message>
    <message>
        <source>“%1” has no owner yet.</source>
        <translation>Für „%1“ ist noch niemand zuständig.</translation>
    </message>
    <message>
        <source>“%1” has no owner yet; its criticality is %2 of 4.</source>
        <translation>Für „%1“ ist noch niemand zuständig; die Kritikalität ist %2 von 4.</translation>
    </message>
    <message>
        <source>“%1” uses AI that speaks to customers on its own, and nobody checks what it says before it goes out.</source>
        <translation>„%1“ nutzt KI, die von sich aus mit der Kundschaft spricht, und niemand prüft, was sie sagt, bevor es hinausgeht.</translation>
    </message>
    <message>
        <source>“%1” uses AI with personal data, and what it makes reaches customers without anybody checking it.</source>
        <translation>„%1“ nutzt KI mit personenbezogenen Daten, und was dabei entsteht, erreicht ungeprüft die Kundschaft.</translation>
    </message>
    <message>
        <source>“%1” uses AI, and what it makes reaches customers without anybody checking it.</source>
        <translation>„%1“ nutzt KI, und was dabei entsteht, erreicht ungeprüft die Kundschaft.</translation>
    </message>
    <message>
        <source>AI</source>
        <translation>KI</translation>
    </message>
    <message>
        <source>AI speaks to customers unchecked</source>
        <translation>KI spricht ungeprüft mit der Kundschaft</translation>
    </message>
    <message>
        <source>A live tool that uses AI, supports a touchpoint or sends data to a tool that sends to customers, and has no review step. An error where it handles personal data or acts alone.</source>
        <translation>Ein Tool in Betrieb, das KI nutzt und keinen Prüfschritt hat und das einen Kontaktpunkt unterstützt oder Daten an ein Tool gibt, das an die Kundschaft sendet. Ein Fehler, wenn es personenbezogene Daten verarbeitet oder allein handelt.</translation>
    </message>
    <message>
        <source>Customers take its word for yours, also where it is wrong.</source>
        <translation>Die Kundschaft nimmt das Wort der KI für Ihres, auch wo es falsch ist.</translation>
    </message>
    <message>
        <source>Let somebody check what goes out, at first all of it and later samples.</source>
        <translation>Lassen Sie jemanden prüfen, was hinausgeht: anfangs alles, später Stichproben.</translation>
    </message>
    <message>
        <source>“%1” uses AI, and nobody is named who answers for what it does.</source>
        <translation>„%1“ nutzt KI, und niemand ist benannt, der für ihr Tun einsteht.</translation>
    </message>
    <message>
        <source>“%1” uses AI, and the map does not say which data it works with.</source>
        <translation>„%1“ nutzt KI, und die Landkarte sagt nicht, mit welchen Daten sie arbeitet.</translation>
    </message>
    <message>
        <source>“%1” uses AI; nobody is named who answers for what it does, and the map does not say which data it works with.</source>
        <translation>„%1“ nutzt KI; niemand ist benannt, der für ihr Tun einsteht, und die Landkarte sagt nicht, mit welchen Daten sie arbeitet.</translation>
    </message>
    <message>
        <source>AI without a named human or known input</source>
        <translation>KI ohne benannten Menschen oder bekannten Eingang</translation>
    </message>
    <message>
        <source>A live tool that uses AI and has no human in charge, no data flow that comes in, or one of which it is not said what it carries. An error where it supports a touchpoint.</source>
        <translation>Ein Tool in Betrieb, das KI nutzt und keinen verantwortlichen Menschen hat, oder in das kein Datenfluss hineinführt, oder einer, von dem nicht bekannt ist, was er überträgt. Ein Fehler, wenn es einen Kontaktpunkt unterstützt.</translation>
    </message>
    <message>
        <source>When it says or decides something wrong, nobody can tell why, or put it right.</source>
        <translation>Wenn die KI etwas Falsches sagt oder entscheidet, kann niemand sagen, warum, oder es richtigstellen.</translation>
    </message>
    <message>
        <source>Name the person who answers for it, and note which data it gets.</source>
        <translation>Benennen Sie die Person, die dafür einsteht, und halten Sie fest, welche Daten die KI bekommt.</translation>
    </message>
    <message>
        <source>“%3” rests on the data that goes from “%1” to “%2”, and there is no plan for when it fails.</source>
        <extracomment>%3 is a touchpoint or a metric</extracomment>
        <translation>„%3“ stützt sich auf die Daten, die von „%1“ nach „%2“ gehen, und es gibt keinen Plan für den Ausfall.</translation>
    </message>
    <message>
        <source>“%3” rests on the data that goes from “%1” to “%2”, and nobody watches whether it arrives.</source>
        <translation>„%3“ stützt sich auf die Daten, die von „%1“ nach „%2“ gehen, und niemand überwacht, ob sie ankommen.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>An important pipe, and nobody would notice</source>
        <translation>Eine wichtige Leitung, und niemand würde es merken</translation>
    </message>
    <message>
        <source>A live automatic flow that is not monitored or has no plan for failure, to a tool that is the source of a metric, or from which data reaches, not by hand, a tool that supports a touchpoint of criticality 3 or 4.</source>
        <translation>Ein automatischer Datenfluss in Betrieb, der nicht überwacht wird oder keinen Plan für den Ausfall hat und zu einem Tool führt, das Quelle einer Kennzahl ist oder von dem aus Daten, nicht von Hand, ein Tool erreichen, das einen Kontaktpunkt mit Kritikalität 3 oder 4 unterstützt.</translation>
    </message>
    <message>
        <source>When it stops at night, customers notice first, and the numbers are wrong until then.</source>
        <translation>Steht es nachts still, merkt es die Kundschaft zuerst, und die Zahlen sind bis dahin falsch.</translation>
    </message>
    <message>
        <source>Have somebody told when it stops, and write down what to do then; the technical owner knows how.</source>
        <translation>Sorgen Sie dafür, dass jemand erfährt, wenn es stillsteht, und schreiben Sie auf, was dann zu tun ist; wie, weiß die technisch verantwortliche Person.</translation>
    </message>
    <message>
        <source>Who notices when “%1” stops, and what happens then?</source>
        <translation>Wer merkt es, wenn „%1“ stillsteht, und was geschieht dann?</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept in %n tools (%2), and none of them is named as the one that is right.</source>
        <translation>
            <numerusform>„%1“ liegt in %n Tool (%2), und es ist nicht als führende Quelle benannt.</numerusform>
            <numerusform>„%1“ liegt in %n Tools (%2), und keines davon ist als führende Quelle benannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For “%1”, %n tools are each named as the one that is right: %2.</source>
        <translation>
            <numerusform>Für „%1“ ist %n Tool als führende Quelle benannt: %2.</numerusform>
            <numerusform>Für „%1“ sind gleich %n Tools jeweils als führende Quelle benannt: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No single source of truth</source>
        <translation>Keine eindeutige führende Quelle</translation>
    </message>
    <message>
        <source>Core data that two or more live tools keep, where no tool is its authority, or several are for the same part of it. An error for customers, consent and orders.</source>
        <translation>Kerndaten, die zwei oder mehr Tools in Betrieb halten und für die kein Tool die führende Quelle ist oder mehrere es für denselben Teil sind. Ein Fehler bei Kunden, Einwilligungen und Bestellungen.</translation>
    </message>
    <message>
        <source>When two tools disagree about a customer or an order, nobody can say which one is right.</source>
        <translation>Wenn zwei Tools sich bei einer Person oder einer Bestellung widersprechen, kann niemand sagen, welches recht hat.</translation>
    </message>
    <message>
        <source>Choose the tool that is right; the others keep copies. If several are right, each for a part, name the parts.</source>
        <translation>Wählen Sie das Tool, das die führende Quelle ist; die anderen halten Kopien. Sind es mehrere, jedes für einen Teil, benennen Sie die Teile.</translation>
    </message>
    <message>
        <source>In the tag manager, one tag is marked “%1”: %2.</source>
        <extracomment>%1 is what is odd, such as &quot;Paused&quot; or &quot;No trigger&quot;, %2 a name</extracomment>
        <translation>Im Tag-Manager ist ein Tag als „%1“ gekennzeichnet: %2.</translation>
    </message>
    <message numerus="yes">
        <source>In the tag manager, %n tags are marked “%1”: %2.</source>
        <extracomment>%1 is what is odd, such as &quot;Paused&quot; or &quot;No trigger&quot;, %2 a list of names</extracomment>
        <translation>
            <numerusform>Im Tag-Manager ist %n Tag als „%1“ gekennzeichnet: %2.</numerusform>
            <numerusform>Im Tag-Manager sind %n Tags als „%1“ gekennzeichnet: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Evidence against the map</source>
        <translation>Belege gegen die Landkarte</translation>
    </message>
    <message>
        <source>Dead or doubtful tags</source>
        <translation>Tote oder zweifelhafte Tags</translation>
    </message>
    <message>
        <source>Tags of the tag manager that are paused, have no trigger, have ended, share an identity, are HTML of their own, do not ask for consent or are not used. One finding for each of these.</source>
        <translation>Tags des Tag-Managers, die pausiert oder beendet sind, keinen Auslöser haben, sich eine Kennung teilen, aus eigenem HTML bestehen, nicht nach der Einwilligung fragen oder ungenutzt sind. Ein Befund für jede dieser Auffälligkeiten.</translation>
    </message>
    <message>
        <source>Forgotten tags slow the site down, count twice, or send data that nobody wanted to send.</source>
        <translation>Vergessene Tags machen die Website langsam, zählen doppelt oder senden Daten, die niemand senden wollte.</translation>
    </message>
    <message>
        <source>Say which tools they belong to and ask their owners; remove what nobody needs, and ignore what is meant to be so.</source>
        <translation>Geben Sie an, zu welchen Tools sie gehören, und fragen Sie die Zuständigen; entfernen Sie, was niemand braucht, und übergehen Sie, was so gewollt ist.</translation>
    </message>
    <message>
        <source>Your site loads “%1”, and no tool on the map stands for it.</source>
        <translation>Ihre Website lädt „%1“, und auf der Landkarte steht kein Tool dafür.</translation>
    </message>
    <message>
        <source>Your site loads “%1”, brought in by “%2”, and no tool on the map stands for it.</source>
        <translation>Ihre Website lädt „%1“, mitgebracht von „%2“, und auf der Landkarte steht kein Tool dafür.</translation>
    </message>
    <message>
        <source>On your site, not on your map</source>
        <translation>Auf Ihrer Website, nicht auf Ihrer Landkarte</translation>
    </message>
    <message>
        <source>Something that a recording of your site has seen, that is not your own and not ignored, and that belongs to no tool on the map. Fonts and delivery networks are ignored unless said otherwise. An error for advertising, social media and customer data that was brought in by something that was brought in itself.</source>
        <translation>Etwas, das in einer Aufzeichnung Ihrer Website zu sehen ist, nicht Ihr eigenes ist, nicht übergangen wird und zu keinem Tool auf der Landkarte gehört. Schriften und Auslieferungsnetze werden übergangen, sofern nicht anders angegeben. Ein Fehler bei Werbung, sozialen Medien und Kundendatenplattformen, wenn etwas sie mitgebracht hat, das selbst mitgebracht wurde.</translation>
    </message>
    <message>
        <source>What nobody has on the map nobody has checked: what it costs, what it takes along, who let it in.</source>
        <translation>Was niemand auf der Landkarte hat, hat auch niemand geprüft: was es kostet, was es mitnimmt, wer es hereingelassen hat.</translation>
    </message>
    <message>
        <source>Add it to the map, say which tool it belongs to, or ignore it.</source>
        <translation>Fügen Sie es zur Landkarte hinzu, geben Sie an, zu welchem Tool es gehört, oder übergehen Sie es.</translation>
    </message>
    <message>
        <source>“%1” costs money, says the map, but no bill for it has been seen since %2.</source>
        <translation>„%1“ kostet laut Landkarte Geld, aber seit %2 ist keine Rechnung dafür zu sehen.</translation>
    </message>
    <message>
        <source>Of the seats paid for in “%1”, few are used: %2 of %3.</source>
        <translation>Von den bezahlten Lizenzen für „%1“ werden nur wenige genutzt: %2 von %3.</translation>
    </message>
    <message>
        <source>“%1” costs money, says the map, but no bill for it has been seen since %2, and few of its seats are used: %3 of %4.</source>
        <translation>„%1“ kostet laut Landkarte Geld, aber seit %2 ist keine Rechnung dafür zu sehen, und von den Lizenzen werden nur wenige genutzt: %3 von %4.</translation>
    </message>
    <message>
        <source>Finance pays for “%1”, and no tool on the map stands for it.</source>
        <translation>Die Finanzabteilung bezahlt „%1“, und auf der Landkarte steht kein Tool dafür.</translation>
    </message>
    <message>
        <source>People sign on to “%1”, and no tool on the map stands for it.</source>
        <translation>Bei „%1“ melden sich Menschen an, und auf der Landkarte steht kein Tool dafür.</translation>
    </message>
    <message>
        <source>Paid or used, but not mapped, and the reverse</source>
        <translation>Bezahlt oder genutzt, aber nicht auf der Landkarte, und umgekehrt</translation>
    </message>
    <message>
        <source>A line from finance or sign-on that belongs to no tool on the map and is not ignored; a live tool with a cost that finance has not paid for of late, where lines from finance have been matched; or a live tool of whose paid seats few are used.</source>
        <translation>Eine Zeile aus Finanzen oder Einmalanmeldung, die zu keinem Tool auf der Landkarte gehört und nicht übergangen wird; ein Tool in Betrieb mit Kosten, für das in letzter Zeit nichts bezahlt wurde, sofern Zeilen aus den Finanzen zugeordnet sind; oder ein Tool in Betrieb, von dessen bezahlten Lizenzen nur wenige genutzt werden.</translation>
    </message>
    <message>
        <source>Where the map and the bills disagree, money is spent on something that nobody looks after.</source>
        <translation>Wo Landkarte und Rechnungen nicht zusammenpassen, fließt Geld in etwas, um das sich niemand kümmert.</translation>
    </message>
    <message>
        <source>Add what is missing or say which tool it is; note what costs nothing, and plan to leave what nobody uses.</source>
        <translation>Fügen Sie hinzu, was fehlt, oder geben Sie an, welches Tool es ist; halten Sie fest, was nichts kostet, und planen Sie den Ausstieg aus dem, was niemand nutzt.</translation>
    </message>
    <message>
        <source>A tool with a cost is paid for within this time</source>
        <translation>Ein Tool mit Kosten wird innerhalb dieser Zeit bezahlt</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>The part of the paid seats that should be used</source>
        <translation>Anteil der bezahlten Lizenzen, der genutzt werden sollte</translation>
    </message>
    <message>
        <source>“%1” renews by itself, the last day to cancel was %2, and no decision is noted.</source>
        <translation>„%1“ verlängert sich automatisch, der letzte Kündigungstag war %2, und es ist keine Entscheidung festgehalten.</translation>
    </message>
    <message>
        <source>“%1” renews by itself unless it is cancelled by %2, and no decision is noted.</source>
        <translation>„%1“ verlängert sich automatisch, wenn nicht bis %2 gekündigt wird, und es ist keine Entscheidung festgehalten.</translation>
    </message>
    <message>
        <source>Renewal trap</source>
        <translation>Verlängerungsfalle</translation>
    </message>
    <message>
        <source>A live tool whose contract renews by itself, without a noted decision, when the last day to cancel is near or over. An error from a week before that day.</source>
        <translation>Ein Tool in Betrieb, dessen Vertrag sich automatisch verlängert, ohne festgehaltene Entscheidung, wenn der letzte Kündigungstag nah oder vorbei ist. Ein Fehler ab einer Woche vor diesem Tag.</translation>
    </message>
    <message>
        <source>Whoever misses the day pays for another term, whether anybody still needs the tool or not.</source>
        <translation>Wer den Tag verpasst, zahlt für eine weitere Laufzeit, ob das Tool noch gebraucht wird oder nicht.</translation>
    </message>
    <message>
        <source>Decide whether to keep it, talk about the price or leave, and note the decision.</source>
        <translation>Entscheiden Sie, ob Sie es behalten, neu verhandeln oder kündigen, und halten Sie die Entscheidung fest.</translation>
    </message>
    <message>
        <source>So long before the last day to cancel</source>
        <translation>So lange vor dem letzten Kündigungstag</translation>
    </message>
    <message>
        <source>In the recording “%1” of your site, others load %2 % of its bytes.</source>
        <extracomment>%1 is the name of a file, %2 a number</extracomment>
        <translation>In der Aufzeichnung „%1“ Ihrer Website laden andere %2 % der Bytes.</translation>
    </message>
    <message numerus="yes">
        <source>In the recording “%1” of your site, %n vendors load something.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>In der Aufzeichnung „%1“ Ihrer Website lädt %n Anbieter etwas.</numerusform>
            <numerusform>In der Aufzeichnung „%1“ Ihrer Website laden %n Anbieter etwas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the recording “%1” of your site, %n vendors load %2 % of its bytes.</source>
        <extracomment>%1 is the name of a file, %2 a number</extracomment>
        <translation>
            <numerusform>In der Aufzeichnung „%1“ Ihrer Website lädt %n Anbieter %2 % der Bytes.</numerusform>
            <numerusform>In der Aufzeichnung „%1“ Ihrer Website laden %n Anbieter %2 % der Bytes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The site carries too much</source>
        <translation>Die Website trägt zu viel</translation>
    </message>
    <message>
        <source>A recording of your site with too many vendors besides yourself, or in which too large a part of all bytes is theirs. What is ignored counts as well.</source>
        <translation>Eine Aufzeichnung Ihrer Website mit zu vielen Anbietern außer Ihnen selbst, oder in der ein zu großer Teil aller Bytes von ihnen kommt. Übergangenes zählt mit.</translation>
    </message>
    <message>
        <source>Each of them makes the site slower for customers, and any of them can stop it or read along.</source>
        <translation>Jeder von ihnen macht die Website für die Kundschaft langsamer, und jeder kann sie zum Stillstand bringen oder mitlesen.</translation>
    </message>
    <message>
        <source>Go through the list with the owners of the tools, the heaviest first, and remove what nobody misses.</source>
        <translation>Gehen Sie die Liste mit den für die Tools Zuständigen durch, das Schwerste zuerst, und entfernen Sie, was niemand vermisst.</translation>
    </message>
    <message>
        <source>As many vendors may be on the site</source>
        <translation>So viele Anbieter dürfen auf der Website sein</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>As much of the site may be theirs</source>
        <translation>So viel von der Website darf von ihnen kommen</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>On “%1”, customers give “%2” at “%3” and are asked for it again at %4; nothing carries it from one to the other.</source>
        <extracomment>%4 is a list of touchpoints</extracomment>
        <translation>Auf der Kundenreise „%1“ gibt die Kundschaft „%2“ bei „%3“ an und wird bei %4 noch einmal danach gefragt; nichts bringt die Angabe von einem zum anderen.</translation>
    </message>
    <message>
        <source>On “%1”, customers have to say again what they said before, where one step passes them on to the next: %2.</source>
        <extracomment>%2 is a list of pairs of touchpoints, such as &quot;Chat → Checkout and Form → Call&quot;</extracomment>
        <translation>Auf der Kundenreise „%1“ muss die Kundschaft noch einmal sagen, was sie schon gesagt hat, wo ein Schritt sie an den nächsten weitergibt: %2.</translation>
    </message>
    <message>
        <source>The customer is asked twice</source>
        <translation>Die Kundschaft wird zweimal gefragt</translation>
    </message>
    <message>
        <source>Two steps of a journey, one behind the other, that ask for the same data, with no data flow that carries it from a tool of the first to a tool of the second; or a hand-off at which customers repeat themselves.</source>
        <translation>Zwei Schritte einer Kundenreise, einer nach dem anderen, die dieselben Daten erfragen, ohne einen Datenfluss, der sie von einem Tool des ersten zu einem Tool des zweiten überträgt; oder eine Übergabe, bei der die Kundschaft sich wiederholt.</translation>
    </message>
    <message>
        <source>Customers who say the same thing twice notice that we do not talk to each other, and two answers seldom agree.</source>
        <translation>Wer dasselbe zweimal sagen muss, merkt, dass wir nicht miteinander reden, und zwei Antworten stimmen selten überein.</translation>
    </message>
    <message>
        <source>Carry the answer from the first step to the later one, or leave the second question out. If we ask again on purpose, to confirm, accept it and say so.</source>
        <translation>Übertragen Sie die Antwort vom ersten Schritt zum späteren oder lassen Sie die zweite Frage weg. Wenn Sie zur Bestätigung absichtlich noch einmal fragen, akzeptieren Sie es und sagen Sie das.</translation>
    </message>
    <message>
        <source>Something goes from “%1” to “%2”, but it is not said what, or how.</source>
        <translation>Etwas geht von „%1“ nach „%2“, aber es ist weder angegeben, was, noch wie.</translation>
    </message>
    <message>
        <source>It is not said how data gets from “%1” to “%2”: by machine or by hand.</source>
        <translation>Es ist nicht angegeben, wie die Daten von „%1“ nach „%2“ kommen: maschinell oder von Hand.</translation>
    </message>
    <message>
        <source>It is not said what data goes from “%1” to “%2”.</source>
        <translation>Es ist nicht angegeben, welche Daten von „%1“ nach „%2“ gehen.</translation>
    </message>
    <message>
        <source>We do not know how it moves</source>
        <translation>Wir wissen nicht, wie es übertragen wird</translation>
    </message>
    <message>
        <source>A live data flow of which it is not known how it moves, or what it carries. Worse between two departments, and where an end holds personal data. Not decided while a question about it is open.</source>
        <translation>Ein Datenfluss in Betrieb, bei dem nicht bekannt ist, auf welchem Weg übertragen wird oder was. Wiegt schwerer zwischen zwei Abteilungen und wenn ein Ende personenbezogene Daten hält. Bleibt offen, solange eine Frage dazu offen ist.</translation>
    </message>
    <message>
        <source>Nobody can keep, mend or protect a connection that nobody can describe.</source>
        <translation>Niemand kann eine Verbindung erhalten, reparieren oder schützen, die niemand beschreiben kann.</translation>
    </message>
    <message>
        <source>Ask the owner of either tool, and note how it moves and what it carries.</source>
        <translation>Fragen Sie, wer für eines der beiden Tools zuständig ist, und halten Sie fest, auf welchem Weg was übertragen wird.</translation>
    </message>
    <message>
        <source>What goes along “%1”, and how does it get there?</source>
        <translation>Was geht über „%1“, und wie kommt es an?</translation>
    </message>
    <message numerus="yes">
        <source>On “%1”, customers are handed on %n times, %2 of them by hand; the target is %3 at most.</source>
        <translation>
            <numerusform>Auf der Kundenreise „%1“ wird die Kundschaft %n-mal weitergereicht, davon %2-mal von Hand; der Zielwert ist höchstens %3.</numerusform>
            <numerusform>Auf der Kundenreise „%1“ wird die Kundschaft %n-mal weitergereicht, davon %2-mal von Hand; der Zielwert ist höchstens %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On “%1”, customers are handed on %n times, %2 of them by hand; more than %3 is a lot.</source>
        <translation>
            <numerusform>Auf der Kundenreise „%1“ wird die Kundschaft %n-mal weitergereicht, davon %2-mal von Hand; mehr als %3 ist viel.</numerusform>
            <numerusform>Auf der Kundenreise „%1“ wird die Kundschaft %n-mal weitergereicht, davon %2-mal von Hand; mehr als %3 ist viel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many hand-offs in one journey</source>
        <translation>Zu viele Übergaben auf einer Kundenreise</translation>
    </message>
    <message>
        <source>A journey of two steps or more on which customers are handed on more often than its target says, or more often than usual where it has none. A hand-off is two steps that a hand-off joins, or that follow each other in different departments.</source>
        <translation>Eine Kundenreise mit zwei oder mehr Schritten, auf der die Kundschaft öfter weitergereicht wird, als der Zielwert vorsieht, oder öfter als üblich, wenn es keinen gibt. Als Übergabe zählen zwei Schritte, die eine Übergabe verbindet oder die in verschiedenen Abteilungen aufeinander folgen.</translation>
    </message>
    <message>
        <source>At each hand-off customers wait, and something of what they said gets lost.</source>
        <translation>Bei jeder Übergabe wartet die Kundschaft, und etwas von dem, was sie gesagt hat, geht verloren.</translation>
    </message>
    <message>
        <source>Put steps that follow each other under one team, or agree how many hand-offs this journey may have.</source>
        <translation>Legen Sie aufeinander folgende Schritte in ein Team, oder vereinbaren Sie, wie viele Übergaben diese Kundenreise haben darf.</translation>
    </message>
    <message>
        <source>Up to this a journey without a target is fine</source>
        <translation>Bis hierher ist eine Kundenreise ohne Zielwert in Ordnung</translation>
    </message>
    <message>
        <source>hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>From this on it is a warning</source>
        <translation>Ab hier ist es eine Warnung</translation>
    </message>
    <message numerus="yes">
        <source>People carry “%1” from “%2” to “%3” by hand %n times in a row, by way of %4.</source>
        <extracomment>%1 is what is carried, %2 and %3 are tools, %4 is a list of tools</extracomment>
        <translation>
            <numerusform>„%1“ wird %n-mal hintereinander von Hand übertragen, von „%2“ nach „%3“, über %4.</numerusform>
            <numerusform>„%1“ wird %n-mal hintereinander von Hand übertragen, von „%2“ nach „%3“, über %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two or more live data flows, one behind the other, over which people carry the same data by hand.</source>
        <translation>Zwei oder mehr Datenflüsse in Betrieb, einer nach dem anderen, über die Menschen dieselben Daten von Hand übertragen.</translation>
    </message>
    <message>
        <source>Each time somebody carries data on, it gets older and new mistakes come in, and the last one to get it cannot tell.</source>
        <translation>Jedes Mal, wenn jemand Daten weiterträgt, werden sie älter und es kommen neue Fehler hinzu, und wer sie zuletzt bekommt, sieht es ihnen nicht an.</translation>
    </message>
    <message>
        <source>Let the data go straight from the first tool to the last one, and spare the stops between them.</source>
        <translation>Lassen Sie die Daten direkt vom ersten Tool zum letzten gehen, und sparen Sie sich die Stationen dazwischen.</translation>
    </message>
    <message>
        <source>What is learned about customers at “%1” (%2) does not get to “%3” (%4).</source>
        <extracomment>%1 and %3 are touchpoints, %2 and %4 lists of the tools behind them</extracomment>
        <translation>Was bei „%1“ (%2) über die Kundschaft bekannt wird, kommt nicht bei „%3“ (%4) an.</translation>
    </message>
    <message>
        <source>Journeys and metrics</source>
        <translation>Kundenreisen und Kennzahlen</translation>
    </message>
    <message>
        <source>Context is lost between steps</source>
        <translation>Zwischen Schritten geht Vorwissen verloren</translation>
    </message>
    <message>
        <source>Two steps that follow each other, with no way for data from a tool of the first to a tool of the second over a few data flows, unless the second needs no context. Information only where it is not known whether it does.</source>
        <translation>Zwei aufeinander folgende Schritte, ohne dass Daten über wenige Datenflüsse von einem Tool des ersten zu einem Tool des zweiten gelangen, es sei denn, der zweite braucht kein Vorwissen. Nur ein Hinweis, wenn nicht bekannt ist, ob er es braucht.</translation>
    </message>
    <message>
        <source>The customer goes on as one person, and is met as a stranger at the next step.</source>
        <translation>Für die Kundschaft ist es ein einziger Weg, aber beim nächsten Schritt wird sie wie jemand Fremdes empfangen.</translation>
    </message>
    <message>
        <source>Let what is known go along from the tools of the first step to those of the next, or say that the step needs no context.</source>
        <translation>Lassen Sie das Bekannte von den Tools des ersten Schritts zu denen des nächsten mitgehen, oder geben Sie an, dass der Schritt kein Vorwissen braucht.</translation>
    </message>
    <message>
        <source>How many data flows it may take</source>
        <translation>Über so viele Datenflüsse darf es gehen</translation>
    </message>
    <message>
        <source>data flows</source>
        <translation>Datenflüsse</translation>
    </message>
    <message>
        <source>“%1” has no owner yet, and no number tells how it goes as a whole.</source>
        <translation>Für „%1“ ist noch niemand zuständig, und keine Kennzahl sagt, wie es insgesamt läuft.</translation>
    </message>
    <message>
        <source>The journey “%1” has no owner yet.</source>
        <translation>Für die Kundenreise „%1“ ist noch niemand zuständig.</translation>
    </message>
    <message>
        <source>No number tells how “%1” goes as a whole.</source>
        <translation>Keine Kennzahl sagt, wie „%1“ insgesamt läuft.</translation>
    </message>
    <message>
        <source>A journey nobody answers for</source>
        <translation>Eine Kundenreise, für die niemand einsteht</translation>
    </message>
    <message>
        <source>A journey without an owner, or that no metric of the scope journey or business measures. Not decided while a question about it is open.</source>
        <translation>Eine Kundenreise, für die niemand zuständig ist oder die keine Kennzahl mit dem Geltungsbereich „Kundenreise“ oder „Geschäft“ misst. Bleibt offen, solange eine Frage dazu offen ist.</translation>
    </message>
    <message>
        <source>Each department looks after its own step, and what customers go through in between is nobody&apos;s matter.</source>
        <translation>Jede Abteilung kümmert sich um ihren eigenen Schritt, und was die Kundschaft dazwischen erlebt, ist niemandes Sache.</translation>
    </message>
    <message>
        <source>Name who answers for the journey from its first step to its last, and one number by which to see whether it gets better.</source>
        <translation>Benennen Sie, wer für die Kundenreise vom ersten bis zum letzten Schritt einsteht, und eine Kennzahl, an der man sieht, ob es besser wird.</translation>
    </message>
    <message>
        <source>Customers meet us at “%1”, but no tool and no activity on the map stands behind it.</source>
        <translation>Bei „%1“ begegnet uns die Kundschaft, aber kein Tool und keine Aktivität auf der Landkarte steht dahinter.</translation>
    </message>
    <message>
        <source>Touchpoint with nothing behind it</source>
        <translation>Kontaktpunkt, hinter dem nichts steht</translation>
    </message>
    <message>
        <source>A touchpoint that no live tool and no activity supports, and that is not between people only.</source>
        <translation>Ein Kontaktpunkt, den kein Tool in Betrieb und keine Aktivität unterstützt und der nicht nur zwischen Menschen stattfindet.</translation>
    </message>
    <message>
        <source>When something goes wrong here, nobody can say which tool to look at, or whom to call.</source>
        <translation>Wenn hier etwas schiefgeht, kann niemand sagen, welches Tool anzusehen oder wer anzurufen ist.</translation>
    </message>
    <message>
        <source>Link the tool or the activity that makes it happen, or say that it is between people only.</source>
        <translation>Verknüpfen Sie das Tool oder die Aktivität, die dahintersteht, oder geben Sie an, dass es nur zwischen Menschen geschieht.</translation>
    </message>
    <message>
        <source>Nothing leads from what measures, in the layer Evaluation, back to what plans, in Insight and Strategy.</source>
        <translation>Von dem, was in der Ebene „Auswertung“ misst, führt nichts zurück zu dem, was in „Erkenntnis“ und „Strategie“ plant.</translation>
    </message>
    <message>
        <source>No way back from measuring to planning</source>
        <translation>Kein Rückweg vom Messen zum Planen</translation>
    </message>
    <message>
        <source>On a map of several tools in several layers, no way over data flows and activities from the layer Evaluation to the layers Insight or Strategy.</source>
        <translation>Auf einer Landkarte mit mehreren Tools in mehreren Ebenen kein Weg über Datenflüsse und Aktivitäten von der Ebene „Auswertung“ zu den Ebenen „Erkenntnis“ oder „Strategie“.</translation>
    </message>
    <message>
        <source>What was measured changes nothing, and the next plan repeats what did not work.</source>
        <translation>Was gemessen wurde, ändert nichts, und der nächste Plan wiederholt, was nicht funktioniert hat.</translation>
    </message>
    <message>
        <source>Add a regular review: somebody who brings the results to those who plan, by word of mouth to begin with, each month.</source>
        <translation>Führen Sie einen regelmäßigen Rückblick ein: Jemand bringt die Ergebnisse jeden Monat zu denen, die planen, fürs Erste mündlich.</translation>
    </message>
    <message>
        <source>Smaller maps are left alone</source>
        <translation>Kleinere Landkarten bleiben ungeprüft</translation>
    </message>
    <message>
        <source>tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Maps of fewer layers are left alone</source>
        <translation>Landkarten mit weniger Ebenen bleiben ungeprüft</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>It is not said which tool “%1” comes from.</source>
        <translation>Es ist nicht gesagt, aus welchem Tool „%1“ stammt.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” comes from %n tools (%2), and it is not said which one counts.</source>
        <translation>
            <numerusform>„%1“ kommt aus %n Tool (%2), und es ist nicht gesagt, welches zählt.</numerusform>
            <numerusform>„%1“ kommt aus %n Tools (%2), und es ist nicht gesagt, welches zählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n different definitions of “%1”.</source>
        <translation>
            <numerusform>Für „%1“ gibt es %n Definition.</numerusform>
            <numerusform>Für „%1“ gibt es %n verschiedene Definitionen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A number with no source, or with two truths</source>
        <translation>Eine Zahl ohne Quelle oder mit zwei Wahrheiten</translation>
    </message>
    <message>
        <source>A metric that comes from no live tool, or from several of which none is the leading one; or metrics of the same name with different definitions.</source>
        <translation>Eine Kennzahl, die aus keinem Tool in Betrieb kommt oder aus mehreren, von denen keines maßgeblich ist; oder Kennzahlen gleichen Namens mit verschiedenen Definitionen.</translation>
    </message>
    <message>
        <source>Two people bring two figures to the same meeting, and the hour goes on whose is right.</source>
        <translation>Zwei Personen bringen zwei Zahlen in dieselbe Besprechung, und die Zeit vergeht mit der Frage, welche stimmt.</translation>
    </message>
    <message>
        <source>Say which tool the number comes from, or which of several counts; where definitions differ, agree on one or give the numbers different names.</source>
        <translation>Sagen Sie, aus welchem Tool die Zahl kommt oder welches von mehreren zählt; wo sich die Definitionen unterscheiden, einigen Sie sich auf eine oder geben Sie den Zahlen verschiedene Namen.</translation>
    </message>
    <message>
        <source>All that is measured on “%1” is about single channels (%2).</source>
        <translation>Alles, was an „%1“ gemessen wird, betrifft nur einzelne Kanäle (%2).</translation>
    </message>
    <message>
        <source>Only channel metrics</source>
        <translation>Nur Kanal-Kennzahlen</translation>
    </message>
    <message>
        <source>A journey that is measured, itself or at its touchpoints, by metrics of the scope channel and no other.</source>
        <translation>Eine Kundenreise, die selbst oder an ihren Kontaktpunkten nur mit Kennzahlen des Geltungsbereichs „Kanal“ gemessen wird.</translation>
    </message>
    <message>
        <source>Every channel can reach its number while customers never reach what they came for.</source>
        <translation>Jeder Kanal kann seine Zahl erreichen, während die Kundschaft nie ans Ziel kommt.</translation>
    </message>
    <message>
        <source>Add one number that tells whether customers get to the end, or correct the scope of one that does.</source>
        <translation>Ergänzen Sie eine Zahl, die sagt, ob die Kundschaft ans Ziel kommt, oder berichtigen Sie den Geltungsbereich einer Kennzahl, die das schon tut.</translation>
    </message>
    <message>
        <source>Do “%1” (%2) and “%3” (%4) pull against each other? Pay hangs on both.</source>
        <translation>Arbeiten „%1“ (%2) und „%3“ (%4) gegeneinander? An beiden hängt Vergütung.</translation>
    </message>
    <message>
        <source>Do “%1” (%2) and “%3” (%4) pull against each other?</source>
        <extracomment>%1 and %3 are numbers that are measured, %2 and %4 the departments of each</extracomment>
        <translation>Arbeiten „%1“ (%2) und „%3“ (%4) gegeneinander?</translation>
    </message>
    <message>
        <source>Departments pull in opposite directions</source>
        <translation>Abteilungen ziehen in entgegengesetzte Richtungen</translation>
    </message>
    <message>
        <source>Two metrics of different departments that are marked as a conflict; or that measure the same touchpoint or journey and often get in each other&apos;s way: shorter or more calls and satisfaction, more leads and better leads, lower cost and more reach.</source>
        <translation>Zwei Kennzahlen verschiedener Abteilungen, die als Konflikt markiert sind; oder die denselben Kontaktpunkt oder dieselbe Kundenreise messen und sich oft in die Quere kommen: kürzere oder mehr Anrufe und Zufriedenheit, mehr Leads und bessere Leads, geringere Kosten und mehr Reichweite.</translation>
    </message>
    <message>
        <source>When each side does what it is measured by, the customer pays for it, and both sides are right.</source>
        <translation>Wenn jede Seite tut, woran sie gemessen wird, zahlt die Kundschaft dafür, und beide Seiten haben recht.</translation>
    </message>
    <message>
        <source>Talk it over with both departments: agree on one number they share, or say why there is no conflict.</source>
        <translation>Sprechen Sie mit beiden Abteilungen darüber: Einigen Sie sich auf eine Zahl, die sie teilen, oder sagen Sie, warum es kein Konflikt ist.</translation>
    </message>
    <message>
        <source>Nothing measures the stage “%1” of “%2” (%3).</source>
        <extracomment>%1 is a stage of the journey %2, %3 a list of touchpoints</extracomment>
        <translation>Für die Phase „%1“ von „%2“ (%3) wird nichts gemessen.</translation>
    </message>
    <message>
        <source>A stage nobody measures</source>
        <translation>Eine Phase, die niemand misst</translation>
    </message>
    <message>
        <source>A stage in which a journey has touchpoints, none of which a metric measures, and no metric of the scope stage measures the journey. Not decided while a question about the journey is open.</source>
        <translation>Eine Phase, in der eine Kundenreise Kontaktpunkte hat, die keine Kennzahl misst, und in der auch keine Kennzahl des Geltungsbereichs „Phase“ die Kundenreise misst. Bleibt offen, solange eine Frage zur Kundenreise offen ist.</translation>
    </message>
    <message>
        <source>Where customers drop out without being counted, nobody knows what to mend first.</source>
        <translation>Wo Kundinnen und Kunden unbemerkt abspringen, weiß niemand, was zuerst zu bessern ist.</translation>
    </message>
    <message>
        <source>Add a number for the stage, such as how many customers get through it.</source>
        <translation>Ergänzen Sie eine Zahl für die Phase, zum Beispiel wie viele Kundinnen und Kunden sie durchlaufen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” uses %n tools, and nobody there is named whom others can ask about them.</source>
        <translation>
            <numerusform>„%1“ nutzt %n Tool, und es ist niemand benannt, den andere dort dazu fragen können.</numerusform>
            <numerusform>„%1“ nutzt %n Tools, und es ist niemand benannt, den andere dort dazu fragen können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” to %n other departments, and nobody there is named whom they can ask about it.</source>
        <translation>
            <numerusform>Von „%1“ gehen Daten an %n andere Abteilung, und es ist niemand benannt, den sie dort dazu fragen kann.</numerusform>
            <numerusform>Von „%1“ gehen Daten an %n andere Abteilungen, und es ist niemand benannt, den sie dort dazu fragen können.</numerusform>
        </translation>
    </message>
    <message>
        <source>A department without an ambassador</source>
        <translation>Eine Abteilung ohne Ansprechperson</translation>
    </message>
    <message>
        <source>A team on the map whose department uses several live tools, or sends data to several other departments, and that has no integration ambassador.</source>
        <translation>Ein Team auf der Landkarte, dessen Abteilung mehrere Tools in Betrieb nutzt oder Daten an mehrere andere Abteilungen sendet und das keine Ansprechperson für Integration hat.</translation>
    </message>
    <message>
        <source>Where nobody speaks for a department, changes to what it shares with others surprise everybody.</source>
        <translation>Wo niemand für eine Abteilung spricht, kommen Änderungen an dem, was sie mit anderen teilt, für alle überraschend.</translation>
    </message>
    <message>
        <source>Name one person there who knows these tools and whom the other departments can ask.</source>
        <translation>Benennen Sie dort eine Person, die diese Tools kennt und die die anderen Abteilungen fragen können.</translation>
    </message>
    <message>
        <source>From so many live tools on</source>
        <translation>Ab so vielen Tools in Betrieb</translation>
    </message>
    <message>
        <source>Or from so many other departments on that its data goes to</source>
        <translation>Oder ab so vielen anderen Abteilungen, an die ihre Daten gehen</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Personal data goes from “%1” to “%2” by itself, and nobody looks after this connection.</source>
        <translation>Personenbezogene Daten gehen von selbst von „%1“ nach „%2“, und niemand kümmert sich um diese Verbindung.</translation>
    </message>
    <message>
        <source>Data goes by itself from “%1” (%2) to “%3” (%4), and nobody on either side looks after this connection.</source>
        <translation>Daten gehen von selbst von „%1“ (%2) nach „%3“ (%4), und auf keiner der beiden Seiten kümmert sich jemand um diese Verbindung.</translation>
    </message>
    <message>
        <source>“%1” and “%2” serve the same journey; data goes from one to the other by itself, and nobody looks after this connection.</source>
        <translation>„%1“ und „%2“ dienen derselben Kundenreise; Daten gehen von selbst von einem zum anderen, und niemand kümmert sich um diese Verbindung.</translation>
    </message>
    <message>
        <source>Connection without a keeper</source>
        <translation>Verbindung, um die sich niemand kümmert</translation>
    </message>
    <message>
        <source>A live automatic data flow without an owner that crosses departments, carries personal data, or joins two tools that support the same journey. An error where it is an own API connection with personal data.</source>
        <translation>Ein automatischer Datenfluss in Betrieb ohne Zuständige, der Abteilungsgrenzen überschreitet, personenbezogene Daten überträgt oder zwei Tools verbindet, die dieselbe Kundenreise unterstützen. Ein Fehler, wenn es eine eigene API-Anbindung mit personenbezogenen Daten ist.</translation>
    </message>
    <message>
        <source>A connection that nobody looks after stops quietly, and the two sides learn of it from customers.</source>
        <translation>Eine Verbindung, um die sich niemand kümmert, steht irgendwann unbemerkt still, und beide Seiten erfahren es von der Kundschaft.</translation>
    </message>
    <message>
        <source>Agree who looks after it: the owner of one of the two ends is the first to ask.</source>
        <translation>Klären Sie, wer sich darum kümmert: Fragen Sie zuerst die Zuständigen an einem der beiden Enden.</translation>
    </message>
    <message>
        <source>Who looks after the connection “%1”?</source>
        <translation>Wer kümmert sich um die Verbindung „%1“?</translation>
    </message>
    <message>
        <source>The map was to be gone through by %1; that day has passed.</source>
        <translation>Die Landkarte sollte bis zum %1 durchgesehen werden; dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>Nobody is named as the owner of this map.</source>
        <translation>Niemand ist als zuständig für diese Landkarte benannt.</translation>
    </message>
    <message>
        <source>Nobody is named as the owner of this map, and the day on which it was to be gone through (%1) has passed.</source>
        <translation>Niemand ist als zuständig für diese Landkarte benannt, und der Tag, an dem sie durchgesehen werden sollte (%1), ist vorbei.</translation>
    </message>
    <message>
        <source>Nobody answers for the map</source>
        <translation>Niemand steht für die Landkarte ein</translation>
    </message>
    <message>
        <source>The project has no owner, or the day of its next audit has passed.</source>
        <translation>Für das Projekt ist niemand zuständig, oder der Tag seines nächsten Audits ist vorbei.</translation>
    </message>
    <message>
        <source>A map that nobody keeps is wrong within half a year, and nobody notices.</source>
        <translation>Eine Landkarte, um die sich niemand kümmert, stimmt nach einem halben Jahr nicht mehr, und niemand merkt es.</translation>
    </message>
    <message>
        <source>Name who keeps the map, and set the day on which to go through it again.</source>
        <translation>Benennen Sie, wer sich um die Landkarte kümmert, und legen Sie den Tag fest, an dem sie wieder durchgesehen wird.</translation>
    </message>
    <message>
        <source>For so long after the beginning it is information only</source>
        <translation>So lange nach dem Beginn bleibt es nur ein Hinweis</translation>
    </message>
    <message>
        <source>What the map says about “%1” is only assumed; its criticality is %2 of 4.</source>
        <translation>Was die Landkarte über „%1“ sagt, ist nur angenommen; die Kritikalität ist %2 von 4.</translation>
    </message>
    <message numerus="yes">
        <source>It is %n days since somebody last checked what the map says about “%1”.</source>
        <translation>
            <numerusform>Es ist %n Tag her, dass jemand zuletzt geprüft hat, was die Landkarte über „%1“ sagt.</numerusform>
            <numerusform>Es ist %n Tage her, dass jemand zuletzt geprüft hat, was die Landkarte über „%1“ sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was drawn %n days ago, and nobody has said since that it is still so.</source>
        <translation>
            <numerusform>„%1“ wurde vor %n Tag gezeichnet, und seither hat niemand bestätigt, dass es noch so ist.</numerusform>
            <numerusform>„%1“ wurde vor %n Tagen gezeichnet, und seither hat niemand bestätigt, dass es noch so ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has looked for a long time</source>
        <translation>Lange hat niemand nachgesehen</translation>
    </message>
    <message>
        <source>A live tool that nobody has checked for a long time, or whose criticality is 3 or 4 and about which the map only holds assumptions.</source>
        <translation>Ein Tool in Betrieb, das lange niemand geprüft hat oder dessen Kritikalität 3 oder 4 ist und zu dem die Landkarte nur Annahmen enthält.</translation>
    </message>
    <message>
        <source>An old map looks as sure as a new one, and decisions are made on it.</source>
        <translation>Eine alte Landkarte wirkt so sicher wie eine neue, und darauf werden Entscheidungen getroffen.</translation>
    </message>
    <message>
        <source>Ask the owner whether everything still holds, correct what does not, and note the day.</source>
        <translation>Fragen Sie die Zuständigen, ob alles noch stimmt, berichtigen Sie, was nicht mehr stimmt, und halten Sie den Tag fest.</translation>
    </message>
    <message>
        <source>Time after which to look again</source>
        <translation>Zeit, nach der wieder nachzusehen ist</translation>
    </message>
    <message>
        <source>The same for tools of criticality 3 or 4</source>
        <translation>Dasselbe für Tools mit Kritikalität 3 oder 4</translation>
    </message>
    <message>
        <source>Time for a tool that was just drawn</source>
        <translation>Zeit für ein gerade gezeichnetes Tool</translation>
    </message>
    <message numerus="yes">
        <source>%1 answers for %n tools that much depends on (%2), and nobody is named to stand in for any of them.</source>
        <translation>
            <numerusform>%1 ist für %n Tool zuständig, von dem viel abhängt (%2), und eine Vertretung ist nicht benannt.</numerusform>
            <numerusform>%1 ist für %n Tools zuständig, von denen viel abhängt (%2), und für keines davon ist eine Vertretung benannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 answers for %n tools that hold others together (%2), and nobody is named to stand in.</source>
        <translation>
            <numerusform>%1 ist für %n Tool zuständig, das andere zusammenhält (%2), und eine Vertretung ist nicht benannt.</numerusform>
            <numerusform>%1 ist für %n Tools zuständig, die andere zusammenhalten (%2), und eine Vertretung ist nicht benannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>One person holds it together</source>
        <translation>Eine Person hält alles zusammen</translation>
    </message>
    <message>
        <source>A person who owns, without a backup owner, several live tools of criticality 3 or 4, or one on which everything hangs.</source>
        <translation>Eine Person, die ohne Vertretung für mehrere Tools in Betrieb mit Kritikalität 3 oder 4 zuständig ist, oder für eines, an dem alles hängt.</translation>
    </message>
    <message>
        <source>A holiday or a good offer from elsewhere is enough, and nobody knows how these tools are run.</source>
        <translation>Ein Urlaub oder ein gutes Angebot von anderswo genügt, und niemand weiß mehr, wie diese Tools betrieben werden.</translation>
    </message>
    <message>
        <source>Name a backup owner for each of these tools, and let the two look through them together.</source>
        <translation>Benennen Sie für jedes dieser Tools eine Vertretung, und lassen Sie beide die Tools gemeinsam durchgehen.</translation>
    </message>
    <message>
        <source>From so many tools of criticality 3 or 4 on</source>
        <translation>Ab so vielen Tools mit Kritikalität 3 oder 4</translation>
    </message>
    <message numerus="yes">
        <source>%1 has left (last day: %2) and is still named for %n things: %3.</source>
        <extracomment>%1 is a person, %2 a day, %3 a list of names</extracomment>
        <translation>
            <numerusform>%1 ist nicht mehr da (letzter Tag: %2) und noch an %n Stelle eingetragen: %3.</numerusform>
            <numerusform>%1 ist nicht mehr da (letzter Tag: %2) und noch an %n Stellen eingetragen: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner has left</source>
        <translation>Zuständige Person ist nicht mehr da</translation>
    </message>
    <message>
        <source>A person whose last day is over and who is still named as owner, technical owner, backup owner, human in charge or responsible of something that is not gone.</source>
        <translation>Eine Person, deren letzter Tag vorbei ist und die bei etwas, das nicht abgeschaltet ist, noch als zuständig, technisch verantwortlich, Vertretung, verantwortlicher Mensch oder verantwortlich eingetragen ist.</translation>
    </message>
    <message>
        <source>When something breaks, the call goes to somebody who is no longer there.</source>
        <translation>Wenn etwas ausfällt, geht der Anruf an jemanden, der nicht mehr da ist.</translation>
    </message>
    <message>
        <source>Agree with the team who takes over, and hand over everything in one step.</source>
        <translation>Klären Sie mit dem Team, wer übernimmt, und übergeben Sie alles in einem Schritt.</translation>
    </message>
    <message>
        <source>A tag sends personal data (%3) from “%1” to “%2” without waiting for the customer&apos;s consent.</source>
        <extracomment>%3 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>Ein Tag auf der Seite sendet personenbezogene Daten (%3) von „%1“ an „%2“, ohne auf die Einwilligung der Kundschaft zu warten.</translation>
    </message>
    <message>
        <source>Personal data (%3) goes from “%1” to “%2” for marketing, and nothing holds back those who have not agreed.</source>
        <translation>Personenbezogene Daten (%3) gehen fürs Marketing von „%1“ nach „%2“, und nichts hält die Daten derer zurück, die nicht eingewilligt haben.</translation>
    </message>
    <message>
        <source>Privacy and security</source>
        <translation>Datenschutz und Sicherheit</translation>
    </message>
    <message>
        <source>Tag or campaign before consent</source>
        <translation>Tag oder Kampagne vor der Einwilligung</translation>
    </message>
    <message>
        <source>A live flow of personal data that is a tag on the page or serves marketing, and where consent is not enforced.</source>
        <translation>Ein Datenfluss in Betrieb mit personenbezogenen Daten, der ein Tag auf der Seite ist oder dem Marketing dient und bei dem die Einwilligung nicht durchgesetzt wird.</translation>
    </message>
    <message>
        <source>People who said no, or have not been asked yet, are followed or written to all the same.</source>
        <translation>Menschen, die nein gesagt haben oder noch gar nicht gefragt wurden, werden trotzdem verfolgt oder angeschrieben.</translation>
    </message>
    <message>
        <source>Have it wait for consent, and note so once it does; the tag manager shows which tags do not.</source>
        <translation>Lassen Sie den Datenfluss auf die Einwilligung warten, und halten Sie das fest, sobald er es tut; der Tag-Manager zeigt, welche Tags das nicht tun.</translation>
    </message>
    <message>
        <source>“%1” writes to people or gets their data, and it is not said how it learns who has agreed to that.</source>
        <translation>„%1“ schreibt Menschen an oder erhält ihre Daten, und es ist nicht gesagt, woher bekannt ist, wer dem zugestimmt hat.</translation>
    </message>
    <message>
        <source>No tool on the map is named as the one that knows who has agreed to what, so it is not said how these know it: %1.</source>
        <extracomment>%1 is a list of tools</extracomment>
        <translation>Kein Tool auf der Landkarte ist als das benannt, das weiß, wer worin eingewilligt hat; daher ist nicht gesagt, woher diese Tools es wissen: %1.</translation>
    </message>
    <message>
        <source>Consent does not reach the sender</source>
        <translation>Die Einwilligung erreicht den Absender nicht</translation>
    </message>
    <message>
        <source>A live tool for e-mail, SMS, push messages, messengers, advertising or social media that receives personal data, or supports a touchpoint and is not known to hold none, and that no way of flows carrying consent leads to from its authority. One finding where consent has no authority at all.</source>
        <translation>Ein Tool in Betrieb für E-Mail, SMS, Push, Messenger, Werbung oder soziale Medien, das personenbezogene Daten erhält – oder das einen Kontaktpunkt unterstützt und von dem nicht bekannt ist, dass es keine hält – und zu dem von der führenden Quelle der Einwilligung kein Weg über Datenflüsse führt, die die Einwilligung übertragen. Ein einziger Befund, wenn die Einwilligung gar keine führende Quelle hat.</translation>
    </message>
    <message>
        <source>Whoever has said no and gets a message all the same will trust no other promise.</source>
        <translation>Wer nein gesagt hat und trotzdem eine Nachricht bekommt, wird auch keinem anderen Versprechen mehr glauben.</translation>
    </message>
    <message>
        <source>Say which tool knows who has agreed, and draw how that reaches the sender; if it is checked in another way, accept this and say how.</source>
        <translation>Sagen Sie, welches Tool weiß, wer eingewilligt hat, und zeichnen Sie, wie das den Absender erreicht; wird es auf anderem Weg geprüft, akzeptieren Sie das mit Begründung und sagen Sie, wie.</translation>
    </message>
    <message>
        <source>Personal data (%5) goes from “%1” in %2 to “%3” in %4, and it is not said what protects it there.</source>
        <extracomment>%2 and %4 are codes of countries, %5 is a list of data</extracomment>
        <translation>Personenbezogene Daten (%5) gehen von „%1“ (%2) nach „%3“ (%4), und es ist nicht gesagt, was sie dort schützt.</translation>
    </message>
    <message>
        <source>“%1” takes in personal data from people, and it is not said that the data is first kept in %2.</source>
        <extracomment>%2 is the code of a country</extracomment>
        <translation>„%1“ nimmt personenbezogene Daten von Menschen auf, und es ist nicht gesagt, dass die Daten zuerst in %2 gespeichert werden.</translation>
    </message>
    <message>
        <source>Data crosses a border without a note</source>
        <translation>Daten überschreiten eine Grenze, und es ist nichts dazu vermerkt</translation>
    </message>
    <message>
        <source>A live flow of personal data between tools whose data lies in different countries, to one that the profile does not name and that has no safeguard. With the Russian profile also a tool that captures personal data and does not keep it in Russia. Off without a profile that turns it on.</source>
        <translation>Ein Datenfluss in Betrieb mit personenbezogenen Daten zwischen Tools, deren Daten in verschiedenen Ländern liegen, in ein Land, das das Profil nicht nennt, und ohne Schutzmaßnahme. Mit dem russischen Profil auch ein Tool, das personenbezogene Daten erfasst und nicht in Russland speichert. Aus, solange kein Profil die Regel einschaltet.</translation>
    </message>
    <message>
        <source>Many laws want to know what protects people&apos;s data in another country before it goes there.</source>
        <translation>Viele Gesetze wollen wissen, was die Daten von Menschen in einem anderen Land schützt, bevor sie dorthin gehen.</translation>
    </message>
    <message>
        <source>Note what protects the data there, such as contract clauses, or plan to keep it in the country; a lawyer knows what is needed.</source>
        <translation>Halten Sie fest, was die Daten dort schützt, zum Beispiel Vertragsklauseln, oder planen Sie, sie im Land zu behalten; was nötig ist, weiß eine Juristin oder ein Jurist.</translation>
    </message>
    <message>
        <source>Not noted yet for “%1”: %2.</source>
        <extracomment>%2 is a list of field names, such as &quot;Purpose and Kept for&quot;</extracomment>
        <translation>Für „%1“ noch nicht vermerkt: %2.</translation>
    </message>
    <message>
        <source>Record of processing has holes</source>
        <translation>Verarbeitungsverzeichnis mit Lücken</translation>
    </message>
    <message>
        <source>Personal or special data that a live tool keeps or a live flow carries, without purpose, legal basis, time it is kept, or the people it is about. Purpose and legal basis may stand on all of its flows instead. An error without purpose or legal basis.</source>
        <translation>Personenbezogene Daten oder Daten einer besonderen Kategorie, die ein Tool in Betrieb hält oder ein Datenfluss in Betrieb überträgt, ohne Zweck, Rechtsgrundlage, Aufbewahrungsdauer oder Angabe, um wessen Daten es geht. Zweck und Rechtsgrundlage können stattdessen an allen ihren Datenflüssen stehen. Ein Fehler, wenn Zweck oder Rechtsgrundlage fehlt.</translation>
    </message>
    <message>
        <source>Customers and authorities may ask why you have their data, and the answer should not have to be invented then.</source>
        <translation>Kundinnen und Kunden sowie Behörden können fragen, warum Sie ihre Daten haben, und die Antwort sollte man dann nicht erst erfinden müssen.</translation>
    </message>
    <message>
        <source>Fill in what is missing, or copy it from data that is used in the same way; a lawyer knows which legal basis is the right one.</source>
        <translation>Ergänzen Sie, was fehlt, oder übernehmen Sie es von Daten, die genauso verwendet werden; welche Rechtsgrundlage die richtige ist, weiß eine Juristin oder ein Jurist.</translation>
    </message>
    <message>
        <source>Personal data (%1) goes from “%2” to “%3” without encryption.</source>
        <extracomment>%1 is a list of data, such as &quot;Contact and Order&quot;</extracomment>
        <translation>Personenbezogene Daten (%1) gehen unverschlüsselt von „%2“ nach „%3“.</translation>
    </message>
    <message>
        <source>Personal data in the clear</source>
        <translation>Personenbezogene Daten unverschlüsselt</translation>
    </message>
    <message>
        <source>A live flow of personal or special data that is not encrypted.</source>
        <translation>Ein Datenfluss in Betrieb mit personenbezogenen Daten oder Daten einer besonderen Kategorie, der nicht verschlüsselt ist.</translation>
    </message>
    <message>
        <source>What goes unprotected can be read by anyone on the way, and its loss has to be reported.</source>
        <translation>Was ungeschützt unterwegs ist, kann jeder am Weg mitlesen, und ein Verlust muss gemeldet werden.</translation>
    </message>
    <message>
        <source>Encrypt it or send it another way, and note so; whoever keeps the connection knows how.</source>
        <translation>Verschlüsseln Sie den Datenfluss, oder senden Sie die Daten auf anderem Weg, und halten Sie das fest; wer sich um die Verbindung kümmert, weiß wie.</translation>
    </message>
    <message>
        <source>“%1” holds personal data, and no agreement about it with the vendor (%2) is noted.</source>
        <extracomment>%2 is the name of a firm</extracomment>
        <translation>„%1“ hält personenbezogene Daten, und mit dem Anbieter (%2) ist keine Vereinbarung dazu vermerkt.</translation>
    </message>
    <message>
        <source>Vendor without a contract for data</source>
        <translation>Anbieter ohne Vertrag über Daten</translation>
    </message>
    <message>
        <source>A live tool of a vendor that does not run on own machines and keeps personal data, whose processing agreement is missing.</source>
        <translation>Ein Tool in Betrieb, das von einem Anbieter kommt, nicht auf eigenen Rechnern läuft, personenbezogene Daten hält und für das die Auftragsverarbeitung fehlt.</translation>
    </message>
    <message>
        <source>Without an agreement nobody has promised what happens to your customers&apos; data there.</source>
        <translation>Ohne eine Vereinbarung hat niemand zugesagt, was dort mit den Daten Ihrer Kundschaft geschieht.</translation>
    </message>
    <message>
        <source>Ask the legal department for the agreement, and note it once it is signed or not needed.</source>
        <translation>Fragen Sie die Rechtsabteilung nach der Vereinbarung, und halten Sie fest, sobald sie unterschrieben ist oder nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>Is there an agreement about personal data with the vendor of “%1”?</source>
        <translation>Gibt es mit dem Anbieter von „%1“ eine Vereinbarung über personenbezogene Daten?</translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” into the spreadsheet “%2” and back; %n of its connections are carried by hand.</source>
        <translation>
            <numerusform>Daten gehen von „%1“ in die Tabelle „%2“ und zurück; %n ihrer Verbindungen wird von Hand bedient.</numerusform>
            <numerusform>Daten gehen von „%1“ in die Tabelle „%2“ und zurück; %n ihrer Verbindungen werden von Hand bedient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Data goes from “%1” through the spreadsheet “%2” to “%3”; %n of its connections are carried by hand.</source>
        <translation>
            <numerusform>Daten gehen von „%1“ über die Tabelle „%2“ nach „%3“; %n ihrer Verbindungen wird von Hand bedient.</numerusform>
            <numerusform>Daten gehen von „%1“ über die Tabelle „%2“ nach „%3“; %n ihrer Verbindungen werden von Hand bedient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>By hand through a spreadsheet</source>
        <translation>Von Hand über eine Tabelle</translation>
    </message>
    <message>
        <source>A live spreadsheet that gets data from a tool and passes data on to a tool, with at least one of these connections carried by hand.</source>
        <translation>Eine Tabellenkalkulation in Betrieb, die Daten aus einem Tool erhält und Daten an ein Tool weitergibt, wobei mindestens eine dieser Verbindungen von Hand bedient wird.</translation>
    </message>
    <message>
        <source>In between, figures are mistyped, filtered and forgotten, and nobody can tell which version counts.</source>
        <translation>Dazwischen werden Zahlen vertippt, gefiltert und vergessen, und niemand kann sagen, welche Version zählt.</translation>
    </message>
    <message>
        <source>Let the two tools exchange the data directly, and keep the spreadsheet for looking at it.</source>
        <translation>Lassen Sie die beiden Tools die Daten direkt austauschen, und behalten Sie die Tabelle zum Ansehen.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing on the map belongs to “%1”, while %n tools and activities belong to the other layers.</source>
        <translation>
            <numerusform>Nichts auf der Landkarte gehört zu „%1“, während %n Tool oder Aktivität zu den anderen Ebenen gehört.</numerusform>
            <numerusform>Nichts auf der Landkarte gehört zu „%1“, während %n Tools und Aktivitäten zu den anderen Ebenen gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty layer</source>
        <translation>Eine leere Ebene</translation>
    </message>
    <message>
        <source>A layer of the project to which no live tool and no activity belongs, once enough others are placed. Not decided while the layer of some is not known.</source>
        <translation>Eine Ebene des Projekts, zu der kein Tool in Betrieb und keine Aktivität gehört, sobald genug andere eingeordnet sind. Bleibt offen, solange bei einigen die Ebene nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Either something is missing on the map, or nobody does it.</source>
        <translation>Entweder fehlt etwas auf der Landkarte, oder niemand tut es.</translation>
    </message>
    <message>
        <source>Draw what is done there, even if it is a meeting; if it is not yours to do, say so.</source>
        <translation>Zeichnen Sie, was dort getan wird, und sei es eine Besprechung; ist es nicht Ihre Aufgabe, sagen Sie es.</translation>
    </message>
    <message>
        <source>Once so many tools and activities have a layer</source>
        <translation>Sobald so viele Tools und Aktivitäten eine Ebene haben</translation>
    </message>
    <message>
        <source>tools and activities</source>
        <translation>Tools und Aktivitäten</translation>
    </message>
    <message>
        <source>No tool and no activity keeps the promise “%1”.</source>
        <translation>Kein Tool und keine Aktivität hält das Versprechen „%1“.</translation>
    </message>
    <message>
        <source>Nothing shows that the promise “%1” is kept.</source>
        <translation>Nichts zeigt, dass das Versprechen „%1“ gehalten wird.</translation>
    </message>
    <message>
        <source>No tool and no activity keeps the promise “%1”, and nothing shows that it is kept.</source>
        <translation>Kein Tool und keine Aktivität hält das Versprechen „%1“, und nichts zeigt, dass es gehalten wird.</translation>
    </message>
    <message>
        <source>A promise on paper</source>
        <translation>Ein Versprechen auf dem Papier</translation>
    </message>
    <message>
        <source>A promise that no live tool and no activity fulfils, or for which there is no proof.</source>
        <translation>Ein Versprechen, das kein Tool in Betrieb und keine Aktivität erfüllt oder für das es keinen Nachweis gibt.</translation>
    </message>
    <message>
        <source>Customers believe what is promised, and notice first when nobody keeps it.</source>
        <translation>Die Kundschaft glaubt, was versprochen wird, und merkt als Erste, wenn es niemand hält.</translation>
    </message>
    <message>
        <source>Link the tool or activity that keeps it, and note what shows that it does; otherwise take it back.</source>
        <translation>Verknüpfen Sie das Tool oder die Aktivität, die es hält, und vermerken Sie, woran man das sieht; andernfalls nehmen Sie es zurück.</translation>
    </message>
    <message>
        <source>“%1” does not say yet: %2.</source>
        <extracomment>%2 is a list of fields, such as &quot;Responsible and Deliverable&quot;</extracomment>
        <translation>Bei „%1“ fehlt noch: %2.</translation>
    </message>
    <message>
        <source>A step nobody can hand over</source>
        <translation>Ein Schritt, den niemand übergeben kann</translation>
    </message>
    <message>
        <source>An activity for which it is not said who is responsible, when it is due, what comes out, or what is good enough. A warning where three of these are missing.</source>
        <translation>Eine Aktivität, bei der nicht gesagt ist, wer verantwortlich ist, wann sie fällig ist, was herauskommt oder was gut genug ist. Eine Warnung, wenn drei davon fehlen.</translation>
    </message>
    <message>
        <source>Whoever does it carries it in the head, and the next one starts from nothing.</source>
        <translation>Wer sie macht, hat alles nur im Kopf, und wer danach kommt, fängt bei null an.</translation>
    </message>
    <message>
        <source>Ask the one who does it for these few words, or copy them from an activity like it.</source>
        <translation>Fragen Sie die Person, die es macht, nach diesen wenigen Worten, oder übernehmen Sie sie von einer ähnlichen Aktivität.</translation>
    </message>
    <message>
        <source>The strategy (%1) rests on no insight: nothing of that layer is on the map.</source>
        <translation>Die Strategie (%1) stützt sich auf keine Erkenntnis: Auf der Landkarte ist nichts von dieser Ebene.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n tools and activities that bring insight, none leads to the strategy (%1).</source>
        <translation>
            <numerusform>Nichts von dem, was Erkenntnisse bringt (%n Tool oder Aktivität), führt zur Strategie (%1).</numerusform>
            <numerusform>Nichts von dem, was Erkenntnisse bringt (%n Tools und Aktivitäten), führt zur Strategie (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>Strategy without insight</source>
        <translation>Strategie ohne Erkenntnis</translation>
    </message>
    <message>
        <source>Live tools or activities of the strategy layer, to none of which a way leads from the insight layer: over data flows, what activities feed, and tools that support activities.</source>
        <translation>Tools in Betrieb oder Aktivitäten der Ebene Strategie, zu denen kein Weg von der Ebene Erkenntnis führt: weder über Datenflüsse noch über das, was Aktivitäten speisen, noch über Tools, die Aktivitäten unterstützen.</translation>
    </message>
    <message>
        <source>Plans that learn nothing about customers repeat last year with other dates.</source>
        <translation>Pläne, die nichts über die Kundschaft lernen, wiederholen das letzte Jahr mit neuen Terminen.</translation>
    </message>
    <message>
        <source>Draw what the planning really looks at, and where it comes from; if it looks at nothing, feed it.</source>
        <translation>Zeichnen Sie, worauf sich die Planung tatsächlich stützt und woher es kommt; stützt sie sich auf nichts, versorgen Sie sie mit Erkenntnissen.</translation>
    </message>
    <message>
        <source>In so many layers</source>
        <translation>In so vielen Ebenen</translation>
    </message>
    <message>
        <source>“%1” is gone, but these still rest on it: %2.</source>
        <extracomment>%2 is a list of tools, touchpoints and activities</extracomment>
        <translation>„%1“ ist abgeschaltet, aber diese stützen sich noch darauf: %2.</translation>
    </message>
    <message>
        <source>We are leaving “%1”, and no tool is named to take over. These rest on it: %2.</source>
        <translation>„%1“ läuft aus, und es ist kein Nachfolger benannt. Darauf stützen sich: %2.</translation>
    </message>
    <message>
        <source>The contract of “%1” ends on %3 and does not renew by itself. These rest on it: %2.</source>
        <translation>Der Vertrag zu „%1“ endet am %3 und verlängert sich nicht automatisch. Darauf stützen sich: %2.</translation>
    </message>
    <message>
        <source>Built on something that is going away</source>
        <translation>Auf etwas gebaut, das wegfällt</translation>
    </message>
    <message>
        <source>A tool that is leaving or gone, or whose contract ends soon and does not renew by itself, without a replacement, while a live tool gets data from it or a touchpoint or activity is supported by it. It is an error if the tool is gone or the contract ends within 30 days.</source>
        <translation>Ein Tool, das ausläuft oder abgeschaltet ist oder dessen Vertrag bald endet und sich nicht automatisch verlängert, ohne Nachfolger, während ein Tool in Betrieb Daten von ihm erhält oder es einen Kontaktpunkt oder eine Aktivität unterstützt. Ist das Tool abgeschaltet oder endet der Vertrag innerhalb von 30 Tagen, ist es ein Fehler.</translation>
    </message>
    <message>
        <source>On the day it is switched off, everything that rests on it stops too.</source>
        <translation>An dem Tag, an dem es abgeschaltet wird, steht auch alles still, was sich darauf stützt.</translation>
    </message>
    <message>
        <source>Name the tool that takes over, extend the contract, or plan what moves where before the day comes.</source>
        <translation>Benennen Sie das Tool, das übernimmt, verlängern Sie den Vertrag, oder planen Sie, was bis zu diesem Tag wohin umzieht.</translation>
    </message>
    <message>
        <source>Time before a contract ends in which to say so</source>
        <translation>Zeit vor Vertragsende, in der darauf hinzuweisen ist</translation>
    </message>
    <message numerus="yes">
        <source>Only “%1” joins the tools around “%2” with those around “%3”; without it, %n tools are cut off from the rest.</source>
        <translation>
            <numerusform>Nur „%1“ verbindet die Tools um „%2“ mit denen um „%3“; fällt es aus, ist %n Tool vom Rest abgeschnitten.</numerusform>
            <numerusform>Nur „%1“ verbindet die Tools um „%2“ mit denen um „%3“; fällt es aus, sind %n Tools vom Rest abgeschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without “%1”, these have no connection at all: %2.</source>
        <extracomment>%2 is a list of tools</extracomment>
        <translation>Ohne „%1“ haben diese gar keine Verbindung: %2.</translation>
    </message>
    <message>
        <source>“%1” asks customers for “%2” and is joined with “%3”, where that is kept, only through “%4”.</source>
        <extracomment>“Shop” asks customers for “Contact” and is joined with “CRM” … only through “Hub”</extracomment>
        <translation>„%1“ fragt die Kundschaft nach „%2“ und ist mit „%3“, wo das gehalten wird, nur über „%4“ verbunden.</translation>
    </message>
    <message>
        <source>Everything hangs on one tool</source>
        <translation>Alles hängt an einem Tool</translation>
    </message>
    <message>
        <source>A live tool without which the tools around it fall apart into several groups, or several of them have no connection at all, or one that customers meet is cut off from where its data is kept; and its criticality is not known or no fallback is noted.</source>
        <translation>Ein Tool in Betrieb, ohne das die Tools ringsum in mehrere Gruppen zerfallen, mehrere davon gar keine Verbindung mehr haben oder eines, dem die Kundschaft begegnet, von dort abgeschnitten ist, wo seine Daten gehalten werden; und dessen Kritikalität nicht bekannt ist oder für das kein Plan B vermerkt ist.</translation>
    </message>
    <message>
        <source>When this one tool fails, changes its price or loses its expert, data stops everywhere behind it.</source>
        <translation>Wenn dieses eine Tool ausfällt, teurer wird oder seine Fachperson verliert, stehen überall dahinter die Daten still.</translation>
    </message>
    <message>
        <source>Say how critical it is, and note what you would do for a week without it.</source>
        <translation>Sagen Sie, wie kritisch es ist, und halten Sie fest, was Sie täten, wenn es eine Woche lang ausfiele.</translation>
    </message>
    <message>
        <source>Tools that make a group worth naming</source>
        <translation>Ab so vielen Tools wird eine Gruppe genannt</translation>
    </message>
    <message>
        <source>Tools left without any connection</source>
        <translation>Tools, die ohne jede Verbindung bleiben</translation>
    </message>
    <message>
        <source>“%1” gets data from %2, but passes nothing on; no touchpoint, activity or metric uses it.</source>
        <extracomment>%2 is a list of tools, such as &quot;Shop and CRM&quot;</extracomment>
        <translation>„%1“ erhält Daten von %2, gibt aber nichts weiter; kein Kontaktpunkt, keine Aktivität und keine Kennzahl nutzt es.</translation>
    </message>
    <message>
        <source>Data goes in and never comes out</source>
        <translation>Daten gehen hinein und kommen nie heraus</translation>
    </message>
    <message>
        <source>A live tool that gets data and passes none on, supports no touchpoint or activity and is the source of no metric. Tools where data ends by nature, such as reports and those that send to customers, are left out, and those marked as end points.</source>
        <translation>Ein Tool in Betrieb, das Daten erhält und keine weitergibt, keinen Kontaktpunkt und keine Aktivität unterstützt und keine Kennzahl speist. Tools, bei denen Daten von Natur aus enden, etwa Berichte und solche, die an die Kundschaft senden, bleiben außen vor, ebenso die als Endpunkt markierten.</translation>
    </message>
    <message>
        <source>Collecting data costs money and care, and so far nobody gains from it.</source>
        <translation>Daten zu sammeln kostet Geld und Mühe, und bisher hat niemand etwas davon.</translation>
    </message>
    <message>
        <source>Draw who uses the data. If it is meant to end here, mark the tool as an end point; if nobody needs it, plan to do without it.</source>
        <translation>Zeichnen Sie, wer die Daten nutzt. Sollen sie hier enden, markieren Sie das Tool als Endpunkt; braucht sie niemand, planen Sie, ohne es auszukommen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” exchanges data with %n tools, and nobody stands in for its owner.</source>
        <translation>
            <numerusform>„%1“ tauscht mit %n Tool Daten aus, und es ist keine Vertretung benannt.</numerusform>
            <numerusform>„%1“ tauscht mit %n Tools Daten aus, und es ist keine Vertretung benannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” exchanges data with %n tools; of its %3 connections, nobody watches %2.</source>
        <translation>
            <numerusform>„%1“ tauscht mit %n Tool Daten aus; nicht überwachte Verbindungen: %2 von %3.</numerusform>
            <numerusform>„%1“ tauscht mit %n Tools Daten aus; nicht überwachte Verbindungen: %2 von %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Overloaded hub without care</source>
        <translation>Überlasteter Hub ohne Betreuung</translation>
    </message>
    <message>
        <source>A live tool that exchanges data with far more tools than the others do, and that has no backup owner or most of whose connections nobody watches. It is looked for on maps of ten live tools or more.</source>
        <translation>Ein Tool in Betrieb, das mit viel mehr Tools Daten austauscht als die anderen und das keine Vertretung hat oder dessen Verbindungen meist niemand überwacht. Geprüft wird auf Landkarten ab zehn Tools in Betrieb.</translation>
    </message>
    <message>
        <source>So much runs through it that a fault there is felt everywhere, and a holiday of its owner too.</source>
        <translation>Es läuft so viel hindurch, dass eine Störung dort überall zu spüren ist, und ein Urlaub der zuständigen Person auch.</translation>
    </message>
    <message>
        <source>Name somebody who stands in for its owner, and have its connections watched.</source>
        <translation>Benennen Sie eine Vertretung, und lassen Sie die Verbindungen überwachen.</translation>
    </message>
    <message>
        <source>Tools it exchanges data with, at least</source>
        <translation>Tools, mit denen es Daten austauscht, mindestens</translation>
    </message>
    <message>
        <source>Share of its connections that may go unwatched</source>
        <translation>Anteil der Verbindungen, die unüberwacht sein dürfen</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>“%1” is on the map twice.</source>
        <translation>„%1“ ist zweimal auf der Landkarte.</translation>
    </message>
    <message>
        <source>“%1” and “%2” seem to be one tool under two names.</source>
        <translation>„%1“ und „%2“ sind anscheinend dasselbe Tool unter zwei Namen.</translation>
    </message>
    <message>
        <source>The same tool twice?</source>
        <translation>Dasselbe Tool zweimal?</translation>
    </message>
    <message>
        <source>Two live tools whose names are the same but for spaces and case, differ by a slip of the pen, or are known to mean the same product. Names that differ by a number or a region are left out, and so are tools of which one is part of the other.</source>
        <translation>Zwei Tools in Betrieb, deren Namen bis auf Leerzeichen und Großschreibung gleich sind, sich nur durch einen Tippfehler unterscheiden oder bekanntlich dasselbe Produkt meinen. Namen, die sich durch eine Zahl oder eine Region unterscheiden, bleiben außen vor, ebenso Tools, von denen eines Teil des anderen ist.</translation>
    </message>
    <message>
        <source>Half of what is known hangs on one entry and half on the other, so every answer about the tool is wrong.</source>
        <translation>Die Hälfte des Wissens hängt am einen Eintrag und die Hälfte am anderen, also ist jede Antwort zum Tool falsch.</translation>
    </message>
    <message>
        <source>Merge the two into one. If they are different tools, accept that with a reason.</source>
        <translation>Führen Sie beide zu einem zusammen. Sind es verschiedene Tools, akzeptieren Sie das mit Begründung.</translation>
    </message>
    <message>
        <source>Letters by which the names may differ</source>
        <translation>Buchstaben, um die sich die Namen unterscheiden dürfen</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>What “%1” sends to “%2” reaches no touchpoint and no metric.</source>
        <translation>Was „%1“ an „%2“ sendet, erreicht keinen Kontaktpunkt und keine Kennzahl.</translation>
    </message>
    <message>
        <source>A connection that serves no customer</source>
        <translation>Eine Verbindung, von der die Kundschaft nichts hat</translation>
    </message>
    <message>
        <source>A live automatic data flow into a tool that supports no touchpoint, is the source of no metric and passes data on to no tool that does. It is looked for as soon as there are some touchpoints on the map.</source>
        <translation>Ein automatischer Datenfluss in Betrieb in ein Tool, das keinen Kontaktpunkt unterstützt, keine Kennzahl speist und keine Daten an ein Tool weitergibt, das es tut. Geprüft wird, sobald einige Kontaktpunkte auf der Landkarte sind.</translation>
    </message>
    <message>
        <source>Each connection wants care and can fail; this one does so for nobody that is on the map.</source>
        <translation>Jede Verbindung braucht Pflege und kann ausfallen; von dieser hat auf der Landkarte niemand etwas.</translation>
    </message>
    <message>
        <source>Say which touchpoint or metric it is for, or plan to do without the connection.</source>
        <translation>Sagen Sie, für welchen Kontaktpunkt oder welche Kennzahl sie da ist, oder planen Sie, ohne die Verbindung auszukommen.</translation>
    </message>
    <message>
        <source>Touchpoints that must be on the map</source>
        <translation>Kontaktpunkte, die auf der Landkarte sein müssen</translation>
    </message>
    <message numerus="yes">
        <source>%n tools around “%1” exchange data over %2 direct connections, with no hub between them.</source>
        <translation>
            <numerusform>%n Tool rund um „%1“ tauscht Daten über %2 direkte Verbindungen aus, ohne Hub dazwischen.</numerusform>
            <numerusform>%n Tools rund um „%1“ tauschen Daten über %2 direkte Verbindungen aus, ohne Hub dazwischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Spaghetti instead of a hub</source>
        <translation>Spaghetti statt Hub</translation>
    </message>
    <message>
        <source>Live tools that exchange data directly with one another, hubs left out, with far more connections than tools and none in the middle. It is a warning from two connections a tool on.</source>
        <translation>Tools in Betrieb, die direkt miteinander Daten austauschen, Hubs nicht mitgezählt, mit viel mehr Verbindungen als Tools und keinem in der Mitte. Ab zwei Verbindungen je Tool ist es eine Warnung.</translation>
    </message>
    <message>
        <source>Every change touches many connections at once, and each new tool makes it worse.</source>
        <translation>Jede Änderung betrifft viele Verbindungen auf einmal, und jedes neue Tool macht es schlimmer.</translation>
    </message>
    <message>
        <source>Simulate a hub in a scenario and compare how many connections are left to care for.</source>
        <translation>Spielen Sie in einem Szenario einen Hub durch, und vergleichen Sie, um wie viele Verbindungen Sie sich dann noch kümmern müssen.</translation>
    </message>
    <message>
        <source>Tools, at least</source>
        <translation>Tools, mindestens</translation>
    </message>
    <message>
        <source>Direct connections for each tool, at least</source>
        <translation>Direkte Verbindungen je Tool, mindestens</translation>
    </message>
    <message>
        <source>Share of them at one tool from which on it is a hub</source>
        <translation>Anteil davon bei einem Tool, ab dem es als Hub gilt</translation>
    </message>
    <message>
        <source>“%1” goes round in a circle (%2), and it is not said which one tool holds the truth of it.</source>
        <extracomment>%2 is a way round: CRM → Mail → Shop → CRM</extracomment>
        <translation>„%1“ läuft im Kreis (%2), und es ist nicht gesagt, welches der Tools dafür maßgeblich ist.</translation>
    </message>
    <message>
        <source>“%1” goes round in a circle (%2), and nothing says which change wins when it comes back to “%3”.</source>
        <translation>„%1“ läuft im Kreis (%2), und nichts sagt, welche Änderung gewinnt, wenn die Daten wieder bei „%3“ ankommen.</translation>
    </message>
    <message>
        <source>The same data (%1) goes both ways between “%2” and “%3”, and it is not said whose change wins.</source>
        <extracomment>%1 is a list of data</extracomment>
        <translation>Dieselben Daten (%1) gehen zwischen „%2“ und „%3“ hin und her, und es ist nicht gesagt, wessen Änderung gewinnt.</translation>
    </message>
    <message>
        <source>Sync loop</source>
        <translation>Synchronisation im Kreis</translation>
    </message>
    <message>
        <source>Live automatic flows by which the same data comes back to where it started, while it has not exactly one source of truth, or nothing says which change wins on the way back into it. A single two-way flow is a warning.</source>
        <translation>Automatische Datenflüsse in Betrieb, über die dieselben Daten dorthin zurückkommen, wo sie begonnen haben, während sie nicht genau eine maßgebliche Quelle haben oder nichts sagt, welche Änderung auf dem Rückweg dorthin gewinnt. Ein einzelner Fluss in beide Richtungen ist eine Warnung.</translation>
    </message>
    <message>
        <source>Old values overwrite new ones and records multiply, and no tool alone is to blame.</source>
        <translation>Alte Werte überschreiben neue, und Datensätze vermehren sich, und kein Tool allein ist schuld.</translation>
    </message>
    <message>
        <source>Choose the tool that holds the truth, make one of the flows one-way, or write down which change wins.</source>
        <translation>Wählen Sie das Tool, das maßgeblich ist, lassen Sie einen der Datenflüsse nur in eine Richtung laufen, oder halten Sie fest, welche Änderung gewinnt.</translation>
    </message>
    <message>
        <source>Flows in a loop, at most</source>
        <translation>Datenflüsse in einem Kreis, höchstens</translation>
    </message>
    <message numerus="yes">
        <source>There are %n tools of the category “%1”: %2.</source>
        <extracomment>%1 is a category such as &quot;CRM&quot;, %2 a list of tools</extracomment>
        <translation>
            <numerusform>Es gibt %n Tool der Kategorie „%1“: %2.</numerusform>
            <numerusform>Es gibt %n Tools der Kategorie „%1“: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%3” works with %n tools of the category “%1”: %2.</source>
        <extracomment>%1 is a category, %2 a list of tools, %3 a department</extracomment>
        <translation>
            <numerusform>„%3“ arbeitet mit %n Tool der Kategorie „%1“: %2.</numerusform>
            <numerusform>„%3“ arbeitet mit %n Tools der Kategorie „%1“: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Three or more live tools of one category in one department, or two or more in the whole project where the category is CRM, customer data platform or automation. Modules of one suite count as one. Advertising, social networks, messengers, spreadsheets and reports are left out, since each serves its own end.</source>
        <translation>Drei oder mehr Tools einer Kategorie, die in einer Abteilung in Betrieb sind, oder zwei oder mehr im ganzen Projekt, wenn die Kategorie CRM, Kundendatenplattform oder Automatisierung ist. Module einer Suite zählen als eines. Werbung, soziale Netzwerke, Messenger, Tabellenkalkulationen und Berichte bleiben außen vor, da jedes seinem eigenen Zweck dient.</translation>
    </message>
    <message>
        <source>Each is paid for, learnt and connected by itself, and the customer&apos;s data is split among them.</source>
        <translation>Jedes wird für sich bezahlt, gelernt und verbunden, und die Daten der Kundschaft sind auf sie verteilt.</translation>
    </message>
    <message>
        <source>Compare what each is used for. Choose the one that stays, or accept with a reason that they do different jobs.</source>
        <translation>Vergleichen Sie, wofür jedes genutzt wird. Wählen Sie das, das bleibt, oder akzeptieren Sie mit Begründung, dass sie verschiedene Aufgaben erfüllen.</translation>
    </message>
    <message>
        <source>Tools of one category in a department, at least</source>
        <translation>Tools einer Kategorie in einer Abteilung, mindestens</translation>
    </message>
    <message>
        <source>CRMs, customer data platforms or automations in all, at least</source>
        <translation>CRM-Systeme, Kundendatenplattformen oder Automatisierungen insgesamt, mindestens</translation>
    </message>
    <message>
        <source>“%1” gives the same data (%3) to “%2” directly, and once more by way of “%4”.</source>
        <extracomment>%3 is a list of data</extracomment>
        <translation>„%1“ gibt dieselben Daten (%3) direkt an „%2“ und noch einmal über „%4“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” gives the same data (%3) to “%2” over %n connections.</source>
        <translation>
            <numerusform>„%1“ gibt dieselben Daten (%3) über %n Verbindung an „%2“.</numerusform>
            <numerusform>„%1“ gibt dieselben Daten (%3) über %n Verbindungen an „%2“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two pipes for the same data</source>
        <translation>Zwei Leitungen für dieselben Daten</translation>
    </message>
    <message>
        <source>Two tools of which one gives the same data to the other by two live ways: two direct flows, or a direct one and another through a hub.</source>
        <translation>Zwei Tools, von denen eines dem anderen dieselben Daten auf zwei Wegen gibt, die in Betrieb sind: über zwei direkte Datenflüsse, oder über einen direkten und einen weiteren über einen Hub.</translation>
    </message>
    <message>
        <source>Which of the two is right depends on which came last, so the same customer may look different every day.</source>
        <translation>Welche der beiden stimmt, hängt davon ab, welche zuletzt kam; so kann dieselbe Kundin oder derselbe Kunde jeden Tag anders aussehen.</translation>
    </message>
    <message>
        <source>Choose the way that is to stay, and plan the end of the other one.</source>
        <translation>Wählen Sie den Weg, der bleiben soll, und planen Sie das Ende des anderen.</translation>
    </message>
    <message>
        <source>“%1” is not as your own rule asks.</source>
        <translation>„%1“ ist nicht so, wie Ihre eigene Regel es verlangt.</translation>
    </message>
    <message>
        <source>“%1” is not as your own rule asks (%2).</source>
        <extracomment>%2 is a list of names of fields</extracomment>
        <translation>„%1“ ist nicht so, wie Ihre eigene Regel es verlangt (%2).</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Ihre eigenen Regeln</translation>
    </message>
    <message>
        <source>You have agreed on this rule.</source>
        <translation>Sie haben sich auf diese Regel geeinigt.</translation>
    </message>
    <message>
        <source>Fill in what the rule asks for, or accept it with a reason.</source>
        <translation>Ergänzen Sie, was die Regel verlangt, oder akzeptieren Sie es mit Begründung.</translation>
    </message>
    <message>
        <source>Share of connected tools below which it is still a list</source>
        <translation>Anteil verbundener Tools, unter dem es noch eine Liste ist</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Tools that are ideas or gone, and those of which it is said that they use no AI. A link that a customer clicks is no input.</source>
        <translation>Tools, die Ideen oder abgeschaltet sind, und solche, von denen gesagt ist, dass sie keine KI nutzen. Ein Link, den die Kundschaft anklickt, ist kein Eingang.</translation>
    </message>
    <message>
        <source>Nobody in charge and data without a name count as missing, unless a question about the tool or the flow is open. Whether a tool uses AI at all stays an open question until somebody says so.</source>
        <translation>Ein nicht benannter verantwortlicher Mensch und Daten ohne Namen gelten als fehlend, es sei denn, eine Frage zum Tool oder zum Datenfluss ist offen. Ob ein Tool überhaupt KI nutzt, bleibt offen, bis es jemand angibt.</translation>
    </message>
    <message>
        <source>Tools that only send within the firm, and those with a review step. What goes over a customer&apos;s click or to a tool that is gone reaches nobody.</source>
        <translation>Tools, die nur innerhalb der Firma senden, und solche mit einem Prüfschritt. Was über einen Klick der Kundschaft oder an ein abgeschaltetes Tool geht, erreicht niemanden.</translation>
    </message>
    <message>
        <source>Whether it uses AI, whether somebody reviews, or what the receiving tool does stays an open question. A review step that was asked about and is none is missing.</source>
        <translation>Ob das Tool KI nutzt, ob jemand prüft oder was das empfangende Tool tut, bleibt offen, solange es nicht bekannt ist. Wurde nach einem Prüfschritt gefragt und es gibt keinen, dann fehlt er.</translation>
    </message>
    <message>
        <source>“%1” is on trial, and no day is noted on which the trial ends.</source>
        <translation>„%1“ ist im Test, und es ist kein Tag vermerkt, an dem der Test endet.</translation>
    </message>
    <message>
        <source>The trial of “%1” ended on %2, and nobody has said whether it stays.</source>
        <translation>Der Test von „%1“ endete am %2, und niemand hat gesagt, ob das Tool bleibt.</translation>
    </message>
    <message>
        <source>A trial without an end</source>
        <translation>Ein Test ohne Ende</translation>
    </message>
    <message>
        <source>A tool on trial without a last day, or whose last day has passed.</source>
        <translation>Ein Tool im Test, für das kein letzter Tag vermerkt ist oder dessen letzter Tag vorbei ist.</translation>
    </message>
    <message>
        <source>A warning where the last day has passed.</source>
        <translation>Eine Warnung, wenn der letzte Tag vorbei ist.</translation>
    </message>
    <message>
        <source>Tools that have just been drawn, and tools that are live, leaving or gone.</source>
        <translation>Tools, die gerade erst gezeichnet wurden, und solche, die in Betrieb sind, auslaufen oder abgeschaltet sind.</translation>
    </message>
    <message>
        <source>A last day that is not known is none, unless a question about the tool is open.</source>
        <translation>Ein nicht bekannter letzter Tag gilt als fehlend, es sei denn, eine Frage zum Tool ist offen.</translation>
    </message>
    <message>
        <source>Trials that nobody ends become tools that nobody chose, with data in them and an invoice behind them.</source>
        <translation>Aus Tests, die niemand beendet, werden Tools, die niemand gewählt hat, mit Daten darin und einer Rechnung dahinter.</translation>
    </message>
    <message>
        <source>Note the day on which you decide, or decide now: it stays, or it goes.</source>
        <translation>Vermerken Sie den Tag, an dem Sie entscheiden, oder entscheiden Sie jetzt, ob es bleibt oder geht.</translation>
    </message>
    <message>
        <source>When does the trial of “%1” end, and who decides?</source>
        <translation>Wann endet der Test von „%1“, und wer entscheidet?</translation>
    </message>
    <message>
        <source>Time to note when a new trial ends</source>
        <translation>Zeit, um zu vermerken, wann ein neuer Test endet</translation>
    </message>
    <message>
        <source>Two ways for different data, there and back, and two ways of which both go through a hub.</source>
        <translation>Zwei Wege für verschiedene Daten, Hin- und Rückweg, und zwei Wege, die beide über einen Hub führen.</translation>
    </message>
    <message>
        <source>What a flow carries leaves the answer open where it could be the same.</source>
        <translation>Ist nicht bekannt, was ein Datenfluss überträgt, bleibt die Antwort offen, wenn es dieselben Daten sein könnten.</translation>
    </message>
    <message>
        <source>Tools with a replacement, tools on which nothing rests, and contracts that renew by themselves.</source>
        <translation>Tools mit einem Nachfolger, Tools, auf die sich nichts stützt, und Verträge, die sich automatisch verlängern.</translation>
    </message>
    <message>
        <source>A contract&apos;s end or renewal that is not known leaves the answer open where nothing else decides. A replacement that is not known is missing, unless a question about the tool is open.</source>
        <translation>Ist nicht bekannt, wann ein Vertrag endet oder ob er sich verlängert, bleibt die Antwort offen, wenn nichts anderes entscheidet. Ein nicht bekannter Nachfolger gilt als fehlend, es sei denn, eine Frage zum Tool ist offen.</translation>
    </message>
    <message>
        <source>A tool that is gone has no live flows, so what was drawn from it counts as long as the flow itself is not gone.</source>
        <translation>Ein abgeschaltetes Tool hat keine Datenflüsse in Betrieb. Deshalb zählt, was von ihm aus gezeichnet wurde, solange der Datenfluss selbst nicht abgeschaltet ist.</translation>
    </message>
    <message>
        <source>An error for a criticality of 4.</source>
        <translation>Ein Fehler bei Kritikalität 4.</translation>
    </message>
    <message>
        <source>Connections that nobody would miss: a few tools left alone, and tools with another way around. A noted fallback settles it where the criticality is known.</source>
        <translation>Verbindungen, die niemand vermissen würde: wenn nur wenige Tools allein bleiben, und Tools, um die ein anderer Weg herumführt. Ist die Kritikalität bekannt, genügt ein vermerkter Plan B.</translation>
    </message>
    <message>
        <source>A criticality that is not known is part of the finding. The answer is open only while a question about the tool is open and its fallback decides.</source>
        <translation>Eine nicht bekannte Kritikalität gehört zum Befund. Die Antwort bleibt nur offen, solange eine Frage zum Tool offen ist und der Plan B den Ausschlag gibt.</translation>
    </message>
    <message>
        <source>Loops with a person or a customer&apos;s click in them, and flows that may not overwrite their target, if that is said.</source>
        <translation>Kreise, in denen ein Mensch oder ein Klick der Kundschaft vorkommt, und Datenflüsse, die ihr Ziel nicht überschreiben dürfen, sofern das angegeben ist.</translation>
    </message>
    <message>
        <source>How a flow moves, what it carries or what part a tool has leaves the answer open. A rule for conflicts that is not known is missing, unless a question about the flow is open.</source>
        <translation>Ist nicht bekannt, auf welchem Weg ein Datenfluss überträgt, was er überträgt oder welche Rolle ein Tool dabei hat, bleibt die Antwort offen. Eine nicht bekannte Konfliktregel gilt als fehlend, es sei denn, eine Frage zum Datenfluss ist offen.</translation>
    </message>
    <message>
        <source>There is one finding for the tools that hang together by the same data, with one of the shortest loops: all loops are more than anybody wants to read.</source>
        <translation>Es gibt einen Befund für alle Tools, die über dieselben Daten zusammenhängen, mit einem der kürzesten Kreise: Alle Kreise wären mehr, als jemand lesen möchte.</translation>
    </message>
    <message>
        <source>Modules of one suite, and what serves its own end: advertising, social networks, messengers, spreadsheets, reports and the category other.</source>
        <translation>Module einer Suite und alles, was seinem eigenen Zweck dient: Werbung, soziale Netzwerke, Messenger, Tabellenkalkulationen, Berichte und die Kategorie „Sonstiges“.</translation>
    </message>
    <message>
        <source>A category or a department that is not known leaves the answer open where it could make up the number.</source>
        <translation>Ist eine Kategorie oder eine Abteilung nicht bekannt, bleibt die Antwort offen, wenn dadurch die nötige Anzahl zusammenkommen könnte.</translation>
    </message>
    <message>
        <source>Reports, archives and tools that send to customers, where data ends by nature, tools that are marked as end points, and tools that nothing goes into.</source>
        <translation>Berichte, Archive und Tools, die an die Kundschaft senden, weil Daten dort von Natur aus enden; außerdem als Endpunkt markierte Tools und Tools, in die nichts hineingeht.</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: a use that nobody has drawn is what this is about. A role or a category excuses only where it is set.</source>
        <translation>Nichts lässt die Antwort offen: Um eine Nutzung, die niemand gezeichnet hat, geht es hier gerade. Eine Rolle oder eine Kategorie entschuldigt nur, wenn sie angegeben ist.</translation>
    </message>
    <message>
        <source>“%1” is in the project, but on none of its pictures.</source>
        <translation>„%1“ ist im Projekt, aber auf keinem seiner Bilder.</translation>
    </message>
    <message>
        <source>On no picture</source>
        <translation>Auf keinem Bild</translation>
    </message>
    <message>
        <source>A live tool or an activity that is on none of the views of the project.</source>
        <translation>Ein Tool in Betrieb oder eine Aktivität, die in keiner Ansicht des Projekts vorkommen.</translation>
    </message>
    <message>
        <source>Projects without views of their own, views that show all of a kind, and parts of a tool that is on a picture.</source>
        <translation>Projekte ohne eigene Ansichten, Ansichten, die alles einer Art zeigen, und Teile eines Tools, das in einer Ansicht steht.</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: what is on a picture is always known.</source>
        <translation>Nichts lässt die Antwort offen: Was in einer Ansicht steht, ist immer bekannt.</translation>
    </message>
    <message>
        <source>What nobody sees is forgotten in every meeting, and then in every decision.</source>
        <translation>Was niemand sieht, wird in jeder Besprechung vergessen, und dann bei jeder Entscheidung.</translation>
    </message>
    <message>
        <source>Put it on the view where people would look for it, or delete it if it is left over.</source>
        <translation>Setzen Sie es in die Ansicht, in der man es suchen würde, oder löschen Sie es, wenn es nur übrig geblieben ist.</translation>
    </message>
    <message>
        <source>Tools that stand alone on purpose, tools with a connected part, ideas, what is gone, and what was drawn just now.</source>
        <translation>Tools, die mit Absicht allein stehen, Tools mit einem verbundenen Teil, Ideen, Abgeschaltetes und gerade erst Gezeichnetes.</translation>
    </message>
    <message>
        <source>A connection that nobody has drawn is what this is about. But while hardly any tool is connected the map is still a list, and the answer is open for all.</source>
        <translation>Um eine Verbindung, die niemand gezeichnet hat, geht es hier gerade. Solange aber kaum ein Tool verbunden ist, ist die Landkarte noch eine Liste, und die Antwort bleibt für alle offen.</translation>
    </message>
    <message>
        <source>Without that, a list of tools that was just pasted would give a finding for each of its lines.</source>
        <translation>Sonst gäbe eine gerade eingefügte Liste von Tools für jede Zeile einen Befund.</translation>
    </message>
    <message>
        <source>Small groups, groups with a tool in the middle, and everything that runs through a hub. Several flows between two tools are one connection.</source>
        <translation>Kleine Gruppen, Gruppen mit einem Tool in der Mitte und alles, was über einen Hub läuft. Mehrere Datenflüsse zwischen zwei Tools sind eine Verbindung.</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open. A tool is a hub where its role says so or, without one, its category.</source>
        <translation>Nichts lässt die Antwort offen. Ein Tool ist ein Hub, wenn seine Rolle es sagt oder, wo keine angegeben ist, seine Kategorie.</translation>
    </message>
    <message>
        <source>The finding is named after the tool with the most connections, so that it stays the same while others come and go.</source>
        <translation>Der Befund ist nach dem Tool mit den meisten Verbindungen benannt, damit er derselbe bleibt, während andere kommen und gehen.</translation>
    </message>
    <message>
        <source>“%1” has used %2 of the %3 that its contract includes, %4 percent.</source>
        <translation>„%1“ hat %2 von %3 genutzt, die der Vertrag enthält; das sind %4 Prozent.</translation>
    </message>
    <message>
        <source>Near its limit</source>
        <translation>Nahe am Limit</translation>
    </message>
    <message>
        <source>A live tool that has used most of the quota that its contract includes.</source>
        <translation>Ein Tool in Betrieb, bei dem das Kontingent, das der Vertrag enthält, größtenteils genutzt ist.</translation>
    </message>
    <message>
        <source>A warning where the quota is used up.</source>
        <translation>Eine Warnung, wenn das Kontingent aufgebraucht ist.</translation>
    </message>
    <message>
        <source>Tools without a quota, and those of which nobody knows one.</source>
        <translation>Tools ohne Kontingent und solche, bei denen niemand eines kennt.</translation>
    </message>
    <message>
        <source>How much is used leaves the answer open, where a quota is known.</source>
        <translation>Ist nicht bekannt, wie viel genutzt wird, bleibt die Antwort offen, wenn ein Kontingent bekannt ist.</translation>
    </message>
    <message>
        <source>At the limit messages stay unsent or the price jumps, mostly in the busiest week of the year.</source>
        <translation>Ist die Grenze erreicht, bleiben Nachrichten ungesendet oder der Preis springt nach oben, meist in der wichtigsten Woche des Jahres.</translation>
    </message>
    <message>
        <source>Look up how fast it grows, tidy up what nobody needs, or agree on more before it is urgent.</source>
        <translation>Sehen Sie nach, wie schnell es wächst, räumen Sie auf, was niemand braucht, oder vereinbaren Sie mehr, bevor es eilt.</translation>
    </message>
    <message>
        <source>Part of the quota that may be used</source>
        <translation>Anteil des Kontingents, der genutzt sein darf</translation>
    </message>
    <message>
        <source>Small maps, and hubs with a backup owner whose connections are mostly watched.</source>
        <translation>Kleine Landkarten und Hubs mit einer Vertretung, deren Verbindungen größtenteils überwacht werden.</translation>
    </message>
    <message>
        <source>Connections of which it is not known whether somebody watches leave the answer open where they could make up the share. A backup owner that is not known is missing, unless a question about the tool is open.</source>
        <translation>Ist bei Verbindungen nicht bekannt, ob jemand sie überwacht, bleibt die Antwort offen, wenn sie den Anteil ausmachen könnten. Eine nicht bekannte Vertretung gilt als fehlend, es sei denn, eine Frage zum Tool ist offen.</translation>
    </message>
    <message>
        <source>Names that differ only by a number or a region, short names with a slip in them, and tools of which one is part of the other.</source>
        <translation>Namen, die sich nur durch eine Zahl oder eine Region unterscheiden, kurze Namen mit einem Tippfehler und Tools, von denen eines Teil des anderen ist.</translation>
    </message>
    <message>
        <source>A tool without a name leaves the answer open.</source>
        <translation>Ein Tool ohne Namen lässt die Antwort offen.</translation>
    </message>
    <message>
        <source>In short names two different letters mostly are two different products, such as Shopify and Spotify: two slips need eight letters, and one needs six.</source>
        <translation>Bei kurzen Namen stehen zwei abweichende Buchstaben meist für zwei verschiedene Produkte, etwa Shopify und Spotify: Zwei Tippfehler zählen erst ab acht Buchstaben, einer ab sechs.</translation>
    </message>
    <message>
        <source>Maps with few touchpoints, what people carry, and links.</source>
        <translation>Landkarten mit wenigen Kontaktpunkten, alles, was Menschen übertragen, und Links.</translation>
    </message>
    <message>
        <source>How it moves leaves the answer open, unless the target is known to serve a customer.</source>
        <translation>Ist nicht bekannt, auf welchem Weg übertragen wird, bleibt die Antwort offen, es sei denn, vom Ziel ist bekannt, dass die Kundschaft etwas davon hat.</translation>
    </message>
    <message>
        <source>Of a flow in both directions either end may serve: what comes back is used too.</source>
        <translation>Bei einem Datenfluss in beide Richtungen genügt es, wenn die Kundschaft von einem der beiden Enden etwas hat: Auch was zurückkommt, wird genutzt.</translation>
    </message>
    <message>
        <source>Touchpoints that are between people only, if somebody has said so, and those that an activity stands behind.</source>
        <translation>Kontaktpunkte, die nur zwischen Menschen stattfinden, sofern das angegeben ist, und solche, hinter denen eine Aktivität steht.</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: support that nobody has drawn is what this is about. A tool whose status is not known counts as live.</source>
        <translation>Nichts lässt die Antwort offen: Um Unterstützung, die niemand gezeichnet hat, geht es hier gerade. Ein Tool, dessen Status nicht bekannt ist, zählt als in Betrieb.</translation>
    </message>
    <message>
        <source>Small maps, and projects whose own layers have no evaluation, insight or strategy.</source>
        <translation>Kleine Landkarten und Projekte mit eigenen Ebenen, unter denen Auswertung, Erkenntnis oder Strategie nicht vorkommen.</translation>
    </message>
    <message>
        <source>An element whose layer is not known leaves the answer open where it could make a way back. So does a map on which hardly any tool is connected: it is still a list.</source>
        <translation>Ist bei einem Element die Ebene nicht bekannt, bleibt die Antwort offen, wenn es einen Rückweg schaffen könnte. Ebenso, solange kaum ein Tool verbunden ist: Dann ist die Karte noch eine Liste.</translation>
    </message>
    <message>
        <source>Numbers with one live source, numbers of which one source leads, and numbers of one name with one definition.</source>
        <translation>Zahlen mit einer einzigen Quelle in Betrieb, Zahlen, bei denen eine Quelle maßgeblich ist, und Zahlen gleichen Namens mit derselben Definition.</translation>
    </message>
    <message>
        <source>A definition that is not known leaves the answer open where another number has the same name. Tools that are gone are no source.</source>
        <translation>Ist eine Definition nicht bekannt, bleibt die Antwort offen, wenn eine andere Zahl denselben Namen hat. Abgeschaltete Tools sind keine Quelle.</translation>
    </message>
    <message>
        <source>Steps with one tool behind both, steps that need no context, and steps without a tool. Where the customer is asked twice, the rule of that name speaks instead.</source>
        <translation>Schritte, hinter denen dasselbe Tool steht, Schritte, die kein Vorwissen brauchen, und Schritte ohne Tool. Wird die Kundschaft zweimal gefragt, meldet sich stattdessen die Regel mit diesem Namen.</translation>
    </message>
    <message>
        <source>Nothing leaves the answer open: a way that nobody has drawn is what this is about.</source>
        <translation>Nichts lässt die Antwort offen: Um einen Weg, den niemand gezeichnet hat, geht es hier gerade.</translation>
    </message>
    <message>
        <source>Also a link counts as a way, since a click can carry context along.</source>
        <translation>Auch ein Link zählt als Weg, denn ein Klick kann Vorwissen mitnehmen.</translation>
    </message>
    <message>
        <source>Journeys without any number, which are another rule&apos;s matter, and those with one number for a stage, the journey or the business.</source>
        <translation>Kundenreisen ganz ohne Kennzahl, denn um die kümmert sich eine andere Regel, und solche mit einer Kennzahl für eine Phase, die Kundenreise oder das Geschäft.</translation>
    </message>
    <message>
        <source>A scope that is not known leaves the answer open, unless another number is known to tell about more than a channel.</source>
        <translation>Ist ein Geltungsbereich nicht bekannt, bleibt die Antwort offen, es sei denn, von einer anderen Kennzahl ist bekannt, dass sie über mehr als einen Kanal etwas sagt.</translation>
    </message>
    <message>
        <source>Journeys with an owner and a number for the whole. Where all numbers are about channels, another rule speaks of them, and this one only asks for an owner.</source>
        <translation>Kundenreisen, für die jemand zuständig ist und die eine Kennzahl für das Ganze haben. Betreffen alle Kennzahlen nur Kanäle, meldet das eine andere Regel, und diese fragt nur nach der Zuständigkeit.</translation>
    </message>
    <message>
        <source>An owner that is not known is missing, unless a question about the journey is open. The scope of a number that is not known leaves the number open.</source>
        <translation>Ist nicht bekannt, wer zuständig ist, gilt das als fehlend, es sei denn, eine Frage zur Kundenreise ist offen. Ist der Geltungsbereich einer Kennzahl nicht bekannt, bleibt offen, ob es eine Kennzahl für das Ganze gibt.</translation>
    </message>
    <message>
        <source>An error where the pay of both sides is known to hang on these numbers.</source>
        <translation>Ein Fehler, wenn bekannt ist, dass auf beiden Seiten Vergütung an diesen Kennzahlen hängt.</translation>
    </message>
    <message>
        <source>Numbers of one department, numbers on different touchpoints, and pairs that are not on the list unless somebody marked them.</source>
        <translation>Kennzahlen einer einzigen Abteilung, Kennzahlen an verschiedenen Kontaktpunkten und Paare, die nicht auf der Liste stehen, es sei denn, jemand hat sie markiert.</translation>
    </message>
    <message>
        <source>A department or a wanted direction that is not known leaves the answer open.</source>
        <translation>Ist eine Abteilung oder eine gewünschte Richtung nicht bekannt, bleibt die Antwort offen.</translation>
    </message>
    <message>
        <source>Customers feel bad at “%1” (%2 on a scale from −2 to 2), and no plan speaks of it.</source>
        <translation>Bei „%1“ fühlt sich die Kundschaft schlecht (%2 auf einer Skala von −2 bis 2), und kein Plan geht darauf ein.</translation>
    </message>
    <message>
        <source>Pain without a plan</source>
        <translation>Schmerzpunkt ohne Plan</translation>
    </message>
    <message>
        <source>A touchpoint at which customers feel bad, and of which no step of a scenario speaks.</source>
        <translation>Ein Kontaktpunkt, an dem sich die Kundschaft schlecht fühlt und um den es in keinem Schritt eines Szenarios geht.</translation>
    </message>
    <message>
        <source>A warning where they feel very bad.</source>
        <translation>Eine Warnung, wenn sie sich sehr schlecht fühlt.</translation>
    </message>
    <message>
        <source>Touchpoints at which customers feel neutral or good, and those of which a scenario changes something.</source>
        <translation>Kontaktpunkte, an denen sich die Kundschaft neutral oder gut fühlt, und solche, an denen ein Szenario etwas ändert.</translation>
    </message>
    <message>
        <source>A feeling that nobody has asked about is no pain. While a question about the touchpoint is open, so is the answer.</source>
        <translation>Ein Gefühl, nach dem niemand gefragt hat, ist kein Schmerzpunkt. Solange eine Frage zum Kontaktpunkt offen ist, ist es auch die Antwort.</translation>
    </message>
    <message>
        <source>Customers leave where it hurts, and everybody in the room knows the place already.</source>
        <translation>Die Kundschaft geht dort verloren, wo es weh tut, und alle im Raum kennen die Stelle schon.</translation>
    </message>
    <message>
        <source>Decide what is to change there and who sees to it, and note it as a step of a scenario.</source>
        <translation>Entscheiden Sie, was sich dort ändern soll und wer sich darum kümmert, und halten Sie es als Schritt eines Szenarios fest.</translation>
    </message>
    <message>
        <source>What can we do so that “%1” feels better?</source>
        <translation>Was können wir tun, damit sich „%1“ besser anfühlt?</translation>
    </message>
    <message>
        <source>Stages in which one touchpoint is measured, and journeys that a number of the scope stage measures.</source>
        <translation>Phasen, in denen ein Kontaktpunkt gemessen wird, und Kundenreisen, die eine Kennzahl mit dem Geltungsbereich „Phase“ misst.</translation>
    </message>
    <message>
        <source>A scope or a stage that is not known leaves the answer open where it could be what is missing, and so does an open question about the journey.</source>
        <translation>Ist ein Geltungsbereich oder eine Phase nicht bekannt, bleibt die Antwort offen, wenn gerade das Fehlende darin liegen könnte, ebenso bei einer offenen Frage zur Kundenreise.</translation>
    </message>
    <message>
        <source>Promises that a live tool or an activity fulfils and that have a proof.</source>
        <translation>Versprechen, die ein Tool in Betrieb oder eine Aktivität erfüllt und für die es einen Nachweis gibt.</translation>
    </message>
    <message>
        <source>A proof that is not known is missing, unless a question about the promise is open.</source>
        <translation>Ein nicht bekannter Nachweis gilt als fehlend, es sei denn, eine Frage zum Versprechen ist offen.</translation>
    </message>
    <message>
        <source>Activities where all four are said. An owner will do where nobody is named as responsible.</source>
        <translation>Aktivitäten, bei denen alle vier Angaben da sind. Ist niemand als verantwortlich benannt, genügt es, wenn jemand zuständig ist.</translation>
    </message>
    <message>
        <source>What is not known is missing, unless a question about the activity is open.</source>
        <translation>Was nicht bekannt ist, gilt als fehlend, es sei denn, eine Frage zur Aktivität ist offen.</translation>
    </message>
    <message>
        <source>Maps on which few things have a layer yet. What is an idea or gone fills no layer.</source>
        <translation>Landkarten, auf denen erst wenig eine Ebene hat. Ideen und Abgeschaltetes füllen keine Ebene.</translation>
    </message>
    <message>
        <source>Something live without a known layer may be what is missing, so the answer stays open. Having no layer on purpose is an answer.</source>
        <translation>Etwas in Betrieb, dessen Ebene nicht bekannt ist, könnte das sein, was fehlt; deshalb bleibt die Antwort offen. Mit Absicht keine Ebene zu haben, ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>Spreadsheets that only collect or only give, and those with automatic connections on both sides.</source>
        <translation>Tabellenkalkulationen, die nur sammeln oder nur abgeben, und solche mit automatischen Verbindungen auf beiden Seiten.</translation>
    </message>
    <message>
        <source>How it moves leaves the answer open where no other connection of the spreadsheet is by hand. A category that is not known is no spreadsheet.</source>
        <translation>Ist nicht bekannt, auf welchem Weg übertragen wird, bleibt die Antwort offen, wenn keine andere Verbindung der Tabellenkalkulation von Hand bedient wird. Ist die Kategorie nicht bekannt, gilt das Tool nicht als Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>Maps with few placed things or a single layer, and projects whose own layers have other names. One way that leads to one of them is enough.</source>
        <translation>Landkarten, auf denen erst wenig eingeordnet ist oder nur eine Ebene vorkommt, und Projekte, deren eigene Ebenen anders heißen. Ein Weg zu einem davon genügt.</translation>
    </message>
    <message>
        <source>Something whose layer is not known leaves the answer open where it could be the way. So does a map on which hardly any tool is connected: it is still a list.</source>
        <translation>Etwas, dessen Ebene nicht bekannt ist, lässt die Antwort offen, wenn der Weg darüber führen könnte. Ebenso, solange kaum ein Tool verbunden ist: Dann ist die Karte noch eine Liste.</translation>
    </message>
    <message>
        <source>“%1” was to be answered by %2.</source>
        <translation>„%1“ sollte bis %2 beantwortet sein.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was asked %n days ago and has no answer yet.</source>
        <translation>
            <numerusform>„%1“ wurde vor %n Tag gefragt und hat noch keine Antwort.</numerusform>
            <numerusform>„%1“ wurde vor %n Tagen gefragt und hat noch keine Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>A question that nobody answers</source>
        <translation>Eine Frage, die niemand beantwortet</translation>
    </message>
    <message>
        <source>A question without an answer whose day has passed or, where it has none, that was asked some time ago.</source>
        <translation>Eine Frage ohne Antwort, deren Tag vorbei ist oder die, wenn sie keinen hat, vor längerer Zeit gestellt wurde.</translation>
    </message>
    <message>
        <source>Questions that have an answer, whatever their day, and those that are not due yet.</source>
        <translation>Fragen, die eine Antwort haben, gleich bis wann, und solche, die noch nicht fällig sind.</translation>
    </message>
    <message>
        <source>Where it is not known when it was asked or is due, the answer is open.</source>
        <translation>Ist nicht bekannt, wann die Frage gestellt wurde oder fällig ist, bleibt die Antwort offen.</translation>
    </message>
    <message>
        <source>While a question is open the map does not complain about what it asks, so an old one hides what is missing.</source>
        <translation>Solange eine Frage offen ist, beanstandet die Landkarte nicht, wonach gefragt wird; eine alte Frage verdeckt also, was fehlt.</translation>
    </message>
    <message>
        <source>Answer it, ask somebody else, or delete it if nobody needs to know any more.</source>
        <translation>Beantworten Sie sie, fragen Sie jemand anderen, oder löschen Sie sie, wenn es niemand mehr wissen muss.</translation>
    </message>
    <message>
        <source>Time to answer a question</source>
        <translation>Zeit, eine Frage zu beantworten</translation>
    </message>
    <message>
        <source>Steps that ask for different data, steps with one tool behind both, and steps between which a live flow carries the data, in however many hops.</source>
        <translation>Schritte, die verschiedene Daten erfragen, Schritte, hinter denen dasselbe Tool steht, und Schritte, zwischen denen Datenflüsse in Betrieb die Daten übertragen, über wie viele Stationen auch immer.</translation>
    </message>
    <message>
        <source>What a step asks for, what a flow carries, and whether customers repeat themselves leave the answer open, unless something else is known to be asked twice.</source>
        <translation>Ist nicht bekannt, was ein Schritt erfragt, was ein Datenfluss überträgt oder ob die Kundschaft sich wiederholt, bleibt die Antwort offen, es sei denn, von etwas anderem ist bekannt, dass zweimal danach gefragt wird.</translation>
    </message>
    <message>
        <source>Steps on two branches of a journey are not one behind the other: no customer goes both ways.</source>
        <translation>Schritte auf zwei Zweigen einer Kundenreise liegen nicht hintereinander: Niemand geht beide Wege.</translation>
    </message>
    <message>
        <source>Information above the limit; a warning and an error from the two higher limits on.</source>
        <translation>Ein Hinweis über dem Grenzwert; eine Warnung und ein Fehler ab den beiden höheren Grenzwerten.</translation>
    </message>
    <message>
        <source>Journeys of a single step, steps within one department, and hand-offs to a team that is no step of the journey.</source>
        <translation>Kundenreisen mit einem einzigen Schritt, Schritte innerhalb einer Abteilung und Übergaben an ein Team, das kein Schritt der Kundenreise ist.</translation>
    </message>
    <message>
        <source>A step without a department makes no hand-off: a half-drawn journey has fewer hand-offs, not unknown ones.</source>
        <translation>Ein Schritt ohne Abteilung ergibt keine Übergabe: Eine halb gezeichnete Kundenreise hat weniger Übergaben, nicht unbekannte.</translation>
    </message>
    <message>
        <source>Flows that run by machine, links, and data that is public or internal.</source>
        <translation>Datenflüsse, die maschinell laufen, Links und Daten, die öffentlich oder intern sind.</translation>
    </message>
    <message>
        <source>How it moves or what it carries leaves the answer open, unless the other half is known to be harmless. One personal object among several is enough.</source>
        <translation>Ist nicht bekannt, auf welchem Weg oder was übertragen wird, bleibt die Antwort offen, es sei denn, von der anderen Hälfte ist bekannt, dass sie unbedenklich ist. Ein personenbezogenes Datenobjekt unter mehreren genügt.</translation>
    </message>
    <message numerus="yes">
        <source>People carry data from “%1” to “%2” by hand, for %3 hours a month.</source>
        <translation>
            <numerusform>Von „%1“ nach „%2“ werden Daten von Hand übertragen, %3 Stunde im Monat.</numerusform>
            <numerusform>Von „%1“ nach „%2“ werden Daten von Hand übertragen, %3 Stunden im Monat.</numerusform>
        </translation>
    </message>
    <message>
        <source>A flow is information below the lower limit of hours a month, and an error from the upper one on. A hand-off, or a flow of which the hours are not known, is a warning.</source>
        <translation>Ein Datenfluss ist unter dem unteren Grenzwert der Stunden im Monat ein Hinweis und ab dem oberen ein Fehler. Eine Übergabe oder ein Datenfluss, dessen Stunden nicht bekannt sind, ist eine Warnung.</translation>
    </message>
    <message>
        <source>Flows that run by machine, links that a customer clicks, and flows of tools that are gone or only an idea.</source>
        <translation>Datenflüsse, die maschinell laufen, Links, die die Kundschaft anklickt, und Datenflüsse von Tools, die abgeschaltet oder nur eine Idee sind.</translation>
    </message>
    <message>
        <source>Whether it is carried by hand stays an open question while nobody knows how it moves. How long it takes need not be known for a finding.</source>
        <translation>Ob von Hand übertragen wird, bleibt offen, solange niemand den Weg kennt. Wie lange es dauert, muss für einen Befund nicht bekannt sein.</translation>
    </message>
    <message>
        <source>Links that a customer clicks, and flows that are not live. That we asked and there is none is an answer too.</source>
        <translation>Links, die die Kundschaft anklickt, und Datenflüsse, die nicht in Betrieb sind. Dass nachgefragt wurde und nichts da ist, ist auch eine Antwort.</translation>
    </message>
    <message>
        <source>Here not knowing is the finding. It waits only while a question about the flow is open: somebody is asking already.</source>
        <translation>Hier ist das Nichtwissen der Befund. Er wartet nur, solange eine Frage zum Datenfluss offen ist: Dann fragt schon jemand nach.</translation>
    </message>
    <message>
        <source>A single flow by hand, flows side by side, and a chain in which a machine takes over or other data goes on.</source>
        <translation>Ein einzelner Datenfluss von Hand, Datenflüsse nebeneinander und eine Kette, in der eine Maschine übernimmt oder andere Daten weitergehen.</translation>
    </message>
    <message>
        <source>A flow of which the way or the data is not known stays an open question, and so does a neighbour that it might make a chain with. A chain that is known stays one.</source>
        <translation>Ein Datenfluss, bei dem der Weg oder die Daten nicht bekannt sind, bleibt offen, ebenso ein Nachbar, mit dem er eine Kette bilden könnte. Eine bekannte Kette bleibt eine.</translation>
    </message>
    <message>
        <source>“%1” passes %2 on at least every hour, but gets it once a day at most.</source>
        <extracomment>%2 is a list of data</extracomment>
        <translation>„%1“ gibt Daten (%2) mindestens stündlich weiter, bekommt sie aber höchstens einmal am Tag.</translation>
    </message>
    <message>
        <source>Fast use of slow data</source>
        <translation>Schnelle Nutzung langsamer Daten</translation>
    </message>
    <message>
        <source>A live tool that passes data on in real time or hourly, while all that brings it this data comes once a day or less often.</source>
        <translation>Ein Tool in Betrieb, das Daten in Echtzeit oder stündlich weitergibt, während alles, was ihm diese Daten bringt, einmal am Tag oder seltener kommt.</translation>
    </message>
    <message>
        <source>Tools that are the authority of the data, tools that get it on demand or fast from one side, and data that no flow brings.</source>
        <translation>Tools, die führende Quelle der Daten sind, Tools, die sie von einer Seite bei Bedarf oder schnell bekommen, und Daten, die kein Datenfluss bringt.</translation>
    </message>
    <message>
        <source>How often it comes, or what a flow brings, leaves the answer open. A rhythm that is not known on the way out is not fast.</source>
        <translation>Ist nicht bekannt, wie oft Daten kommen oder was ein Datenfluss bringt, bleibt die Antwort offen. Ein nicht bekannter Takt bei der Weitergabe gilt nicht als schnell.</translation>
    </message>
    <message>
        <source>How fast a tool uses data is only seen by how often it sends it on, so the rule is about tools that pass on what they get.</source>
        <translation>Wie schnell ein Tool Daten nutzt, sieht man nur daran, wie oft es sie weitersendet; deshalb geht es in der Regel um Tools, die weitergeben, was sie bekommen.</translation>
    </message>
    <message>
        <source>Customers get yesterday&apos;s prices, stocks or wishes at the speed of today.</source>
        <translation>Die Kundschaft bekommt Preise, Bestände oder Wünsche von gestern im Tempo von heute.</translation>
    </message>
    <message>
        <source>Let the data come as often as it is used, or agree that less often is enough on the way out.</source>
        <translation>Lassen Sie die Daten so oft kommen, wie sie genutzt werden, oder vereinbaren Sie, dass sie auch seltener weitergegeben werden können.</translation>
    </message>
    <message>
        <source>What people carry, links, and flows on which little rests: a touchpoint of criticality 1 or 2 is no reason to be called at night.</source>
        <translation>Alles, was Menschen übertragen, Links und Datenflüsse, auf die sich wenig stützt: Ein Kontaktpunkt mit Kritikalität 1 oder 2 ist kein Grund, nachts angerufen zu werden.</translation>
    </message>
    <message>
        <source>How it moves, how critical the touchpoint is, or whether somebody watches leaves the answer open, unless the rest decides it. A plan for failure that was asked about and is none is missing.</source>
        <translation>Ist nicht bekannt, auf welchem Weg übertragen wird, wie kritisch der Kontaktpunkt ist oder ob jemand überwacht, bleibt die Antwort offen, es sei denn, das Übrige entscheidet. Wurde nach einem Plan für den Ausfall gefragt und es gibt keinen, dann fehlt er.</translation>
    </message>
    <message>
        <source>The way on to a touchpoint stops where people carry the data: they notice when there is nothing to carry. Otherwise a review of a dashboard would make a page of the shop rest on it.</source>
        <translation>Der Weg weiter zu einem Kontaktpunkt endet, wo Menschen die Daten übertragen: Sie merken, wenn es nichts zu übertragen gibt. Sonst würde sich durch die Durchsicht eines Dashboards eine Seite des Shops darauf stützen.</translation>
    </message>
    <message>
        <source>Data that is not core, data that only one tool keeps, and tools that only read it or pass it on. Two authorities are fine where each is for another part.</source>
        <translation>Daten, die keine Kerndaten sind, Daten, die nur ein Tool hält, und Tools, die sie nur lesen oder weitergeben. Zwei führende Quellen sind in Ordnung, wenn jede für einen anderen Teil gilt.</translation>
    </message>
    <message>
        <source>Whether the data is core, how a tool holds it, or what a flow brings to a second tool leaves the answer open. A type that is not known makes a warning.</source>
        <translation>Ist nicht bekannt, ob es Kerndaten sind, wie ein Tool sie hält oder was ein Datenfluss zu einem zweiten Tool bringt, bleibt die Antwort offen. Bei einer nicht bekannten Art ist es eine Warnung.</translation>
    </message>
    <message>
        <source>Only scopes that are said and differ keep two authorities apart: one without a scope claims everything.</source>
        <translation>Nur Geltungsbereiche, die angegeben und verschieden sind, halten zwei führende Quellen auseinander: Eine ohne Geltungsbereich beansprucht alles.</translation>
    </message>
    <message>
        <source>A warning for a criticality of 3 or 4.</source>
        <translation>Eine Warnung bei Kritikalität 3 oder 4.</translation>
    </message>
    <message>
        <source>Tools that are ideas or gone, and those that were drawn a short while ago.</source>
        <translation>Tools, die Ideen oder abgeschaltet sind, und solche, die vor Kurzem erst gezeichnet wurden.</translation>
    </message>
    <message>
        <source>Where nobody noted a look, the day counts on which it was drawn; without that the answer is open. So it is where the criticality or the evidence would decide and is not known.</source>
        <translation>Hat niemand vermerkt, wann zuletzt nachgesehen wurde, zählt der Tag, an dem das Tool gezeichnet wurde; ist auch der nicht bekannt, bleibt die Antwort offen. Das gilt auch, wenn die Kritikalität oder der Beleg den Ausschlag gäbe und nicht bekannt ist.</translation>
    </message>
    <message>
        <source>Teams, since somebody there can stand in; tools with a backup owner; and tools that are ideas or gone.</source>
        <translation>Teams, weil dort jemand einspringen kann, Tools mit einer Vertretung und Tools, die Ideen oder abgeschaltet sind.</translation>
    </message>
    <message>
        <source>A criticality that is not known leaves the answer open where it would decide, and so does an open question about a tool without a backup.</source>
        <translation>Ist eine Kritikalität nicht bekannt, bleibt die Antwort offen, wenn sie den Ausschlag gäbe, ebenso bei einer offenen Frage zu einem Tool ohne Vertretung.</translation>
    </message>
    <message>
        <source>It never counts or ranks people: it is about the tools that stand still when one person is away.</source>
        <translation>Menschen werden hier nie gezählt oder verglichen: Es geht um die Tools, die stillstehen, wenn eine Person nicht da ist.</translation>
    </message>
    <message>
        <source>Links, what people carry, and connections within one department that carry nothing personal and join no journey.</source>
        <translation>Links, alles, was Menschen übertragen, und Verbindungen innerhalb einer Abteilung, die nichts Personenbezogenes übertragen und zu keiner gemeinsamen Kundenreise gehören.</translation>
    </message>
    <message>
        <source>How it moves, what it carries and which journey it serves leave the answer open. Departments that are not known are not different.</source>
        <translation>Ist nicht bekannt, auf welchem Weg übertragen wird, was übertragen wird oder welcher Kundenreise die Verbindung dient, bleibt die Antwort offen. Nicht bekannte Abteilungen gelten nicht als verschieden.</translation>
    </message>
    <message>
        <source>What is gone needs nobody, though it may keep the name. Teams and people who are named nowhere do not count; the last day itself is still a day at work.</source>
        <translation>Was abgeschaltet ist, braucht niemanden, auch wenn der Name stehen bleibt. Teams und Personen, die nirgends eingetragen sind, zählen nicht; der letzte Tag selbst ist noch ein Arbeitstag.</translation>
    </message>
    <message>
        <source>A last day that is not known leaves the answer open; who has none stays.</source>
        <translation>Ist ein letzter Tag nicht bekannt, bleibt die Antwort offen; wer keinen hat, bleibt.</translation>
    </message>
    <message>
        <source>An error for a criticality of 3 or 4, information for a trial that has just begun.</source>
        <translation>Ein Fehler bei Kritikalität 3 oder 4, ein Hinweis bei einem Test, der gerade erst begonnen hat.</translation>
    </message>
    <message>
        <source>Ideas and what is gone. A journey without an owner is another rule&apos;s matter.</source>
        <translation>Ideen und Abgeschaltetes. Um eine Kundenreise ohne Zuständige kümmert sich eine andere Regel.</translation>
    </message>
    <message>
        <source>An owner that is not known is missing, unless a question about it is open: then somebody is asking already.</source>
        <translation>Ist nicht bekannt, wer zuständig ist, gilt das als fehlend, es sei denn, eine Frage dazu ist offen: Dann fragt schon jemand nach.</translation>
    </message>
    <message>
        <source>Information while the project is young.</source>
        <translation>Ein Hinweis, solange das Projekt jung ist.</translation>
    </message>
    <message>
        <source>An empty map: there is nothing to answer for yet.</source>
        <translation>Eine leere Landkarte: Da gibt es noch nichts, wofür jemand einstehen müsste.</translation>
    </message>
    <message>
        <source>A day of the next audit that nobody knows leaves the answer open; that none is planned is fine. An owner that is not known is missing, unless a question about the project is open.</source>
        <translation>Ist der Tag des nächsten Audits nicht bekannt, bleibt die Antwort offen; ist keines geplant, ist das in Ordnung. Ist nicht bekannt, wer zuständig ist, gilt das als fehlend, es sei denn, eine Frage zum Projekt ist offen.</translation>
    </message>
    <message>
        <source>“%1” answers for “%2”, is not of the firm, and nobody of the firm can stand in.</source>
        <translation>Für „%2“ ist „%1“ zuständig, gehört aber nicht zur Firma, und niemand aus der Firma kann einspringen.</translation>
    </message>
    <message>
        <source>An outside party answers for it</source>
        <translation>Zuständig ist jemand von außen</translation>
    </message>
    <message>
        <source>A live tool of criticality 3 or 4 that is owned by an agency, a partner or somebody there, and has no backup owner of the firm.</source>
        <translation>Ein Tool in Betrieb mit Kritikalität 3 oder 4, für das eine Agentur, ein Partner oder jemand von dort zuständig ist und das keine Vertretung aus der Firma hat.</translation>
    </message>
    <message>
        <source>A warning for a criticality of 4.</source>
        <translation>Eine Warnung bei Kritikalität 4.</translation>
    </message>
    <message>
        <source>Tools of little criticality, and those with somebody of the firm as backup owner.</source>
        <translation>Tools mit geringer Kritikalität und solche, bei denen die Vertretung aus der Firma kommt.</translation>
    </message>
    <message>
        <source>A criticality that is not known leaves the answer open. Outside is only who is marked so.</source>
        <translation>Ist die Kritikalität nicht bekannt, bleibt die Antwort offen. Als außerhalb gilt nur, wer so gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>When the contract with them ends, so do the access, the knowledge and the phone number.</source>
        <translation>Endet der Vertrag mit ihnen, enden auch der Zugang, das Wissen und die Telefonnummer.</translation>
    </message>
    <message>
        <source>Name somebody of the firm who has access too and can stand in, or take it over.</source>
        <translation>Benennen Sie jemanden aus der Firma, der ebenfalls Zugang hat und einspringen kann, oder übernehmen Sie es selbst.</translation>
    </message>
    <message>
        <source>Departments without a team on the map, and those with few tools that send data to few others.</source>
        <translation>Abteilungen ohne Team auf der Landkarte und solche mit wenigen Tools, die Daten an wenige andere Abteilungen senden.</translation>
    </message>
    <message>
        <source>A tool without a department belongs to none. While a question about the team is open, so is the answer.</source>
        <translation>Ein Tool ohne Abteilung gehört zu keiner. Solange eine Frage zum Team offen ist, ist es auch die Antwort.</translation>
    </message>
    <message>
        <source>Tools that are known to run on your own machines, tools without a vendor, and agreements that are there or not needed.</source>
        <translation>Tools, von denen bekannt ist, dass sie auf Ihren eigenen Rechnern laufen, Tools ohne Anbieter und Vereinbarungen, die vorliegen oder nicht nötig sind.</translation>
    </message>
    <message>
        <source>A vendor, personal data or an agreement of which nothing is known leaves the answer open: nobody has looked yet.</source>
        <translation>Ist über Anbieter, personenbezogene Daten oder eine Vereinbarung nichts bekannt, bleibt die Antwort offen: Dann hat noch niemand nachgesehen.</translation>
    </message>
    <message>
        <source>Tools that speak to everybody alike, such as one for posts on social media, if they are known to hold no personal data and get none. The authority for consent itself passes.</source>
        <translation>Tools, die zu allen gleich sprechen, etwa eines für Beiträge in sozialen Medien, wenn bekannt ist, dass sie keine personenbezogenen Daten halten und keine erhalten. Auch die führende Quelle der Einwilligung selbst ist ausgenommen.</translation>
    </message>
    <message>
        <source>Whether a tool sends, what it gets, and whether a flow carries consent leave the answer open where they could change it.</source>
        <translation>Ist nicht bekannt, ob ein Tool sendet, was es erhält oder ob ein Datenfluss die Einwilligung überträgt, bleibt die Antwort offen, wenn das etwas ändern könnte.</translation>
    </message>
    <message>
        <source>Flows that are encrypted, flows without personal data, and links.</source>
        <translation>Verschlüsselte Datenflüsse, Datenflüsse ohne personenbezogene Daten und Links.</translation>
    </message>
    <message>
        <source>Encryption or data of which nothing is known leaves the answer open.</source>
        <translation>Ist über die Verschlüsselung oder die Daten nichts bekannt, bleibt die Antwort offen.</translation>
    </message>
    <message>
        <source>Data that is public or internal, and data that no live tool keeps and no live flow carries.</source>
        <translation>Daten, die öffentlich oder intern sind, und Daten, die kein Tool in Betrieb hält und kein Datenfluss in Betrieb überträgt.</translation>
    </message>
    <message>
        <source>What is not filled in is the hole, unless a question about the data is open. Whether it is personal, and whether a tool has it, leave the answer open.</source>
        <translation>Was nicht ausgefüllt ist, ist die Lücke, es sei denn, eine Frage zu den Daten ist offen. Ist nicht bekannt, ob sie personenbezogen sind oder ob ein Tool sie hat, bleibt die Antwort offen.</translation>
    </message>
    <message>
        <source>A warning with the privacy profile alone, which has no law of a country behind it.</source>
        <translation>Eine Warnung, wenn nur das Datenschutz-Profil eingeschaltet ist, hinter dem kein Gesetz eines Landes steht.</translation>
    </message>
    <message>
        <source>Links, flows within one country or within the places that the profile names, and flows with a noted safeguard. The European Union and its members are one place.</source>
        <translation>Links, Datenflüsse innerhalb eines Landes oder innerhalb der Orte, die das Profil nennt, und Datenflüsse mit vermerkter Schutzmaßnahme. Die Europäische Union und ihre Mitglieder sind ein Ort.</translation>
    </message>
    <message>
        <source>Where the data lies, and whether it is personal, leave the answer open.</source>
        <translation>Ist nicht bekannt, wo die Daten liegen oder ob sie personenbezogen sind, bleibt die Antwort offen.</translation>
    </message>
    <message>
        <source>Flows that need no consent or where it is enforced, flows without personal data, and links.</source>
        <translation>Datenflüsse, die keine Einwilligung brauchen oder bei denen sie durchgesetzt wird, Datenflüsse ohne personenbezogene Daten und Links.</translation>
    </message>
    <message>
        <source>Whatever is not known leaves the answer open, unless the rest decides it.</source>
        <translation>Was auch immer nicht bekannt ist, lässt die Antwort offen, es sei denn, das Übrige entscheidet.</translation>
    </message>
    <message>
        <source>The purpose is that of the flow: data that is kept for marketing may well go somewhere for service.</source>
        <translation>Es zählt der Zweck des Datenflusses: Daten, die fürs Marketing gehalten werden, können durchaus für den Service irgendwohin gehen.</translation>
    </message>
    <message>
        <source>“%1” has renewed by itself. If that was for a year, it does so again unless it is cancelled by %2, and no decision is noted.</source>
        <translation>„%1“ hat sich automatisch verlängert. Falls um ein Jahr, geschieht das wieder, wenn nicht bis %2 gekündigt wird, und es ist keine Entscheidung festgehalten.</translation>
    </message>
    <message>
        <source>“%1” has renewed by itself. If that was for a year, the last day to cancel was %2, and no decision is noted.</source>
        <translation>„%1“ hat sich automatisch verlängert. Falls um ein Jahr, war der letzte Kündigungstag %2, und es ist keine Entscheidung festgehalten.</translation>
    </message>
    <message>
        <source>Contracts that end by themselves, renewals that are decided, and tools that are gone.</source>
        <translation>Verträge, die von selbst enden, Verlängerungen, über die entschieden ist, und abgeschaltete Tools.</translation>
    </message>
    <message>
        <source>No known decision is none, unless a question about the tool is open; no known time of notice is none. Whether and when it renews leaves the answer open.</source>
        <translation>Ist keine Entscheidung bekannt, gilt sie als nicht getroffen, es sei denn, eine Frage zum Tool ist offen; eine nicht bekannte Kündigungsfrist gilt als nicht vorhanden. Ist nicht bekannt, ob und wann sich der Vertrag verlängert, bleibt die Antwort offen.</translation>
    </message>
    <message>
        <source>Your own hosts, what somebody has looked at and ignored, and fonts and delivery networks unless somebody wants to see them.</source>
        <translation>Ihre eigenen Hosts, was jemand angesehen und übergangen hat, sowie Schriften und Auslieferungsnetze, es sei denn, jemand möchte sie sehen.</translation>
    </message>
    <message>
        <source>A tool that is not known is no tool, unless a question about the line is open. Being ignored or your own counts only where it is set.</source>
        <translation>Ist zu einer Zeile kein Tool bekannt, gehört sie zu keinem, es sei denn, eine Frage zur Zeile ist offen. Als übergangen oder als Ihr eigenes zählt nur, was so gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Lines that are ignored or belong to a tool, tools without a cost, and tools whose seats are mostly used.</source>
        <translation>Zeilen, die übergangen sind oder zu einem Tool gehören, Tools ohne Kosten und Tools, deren Lizenzen größtenteils genutzt werden.</translation>
    </message>
    <message>
        <source>A cost, a day of payment or a number of used seats that nobody knows leaves the answer open. A line without a known tool has none, unless a question about it is open.</source>
        <translation>Sind Kosten, ein Zahltag oder die Zahl genutzter Lizenzen nicht bekannt, bleibt die Antwort offen. Ist zu einer Zeile kein Tool bekannt, gehört sie zu keinem, es sei denn, eine Frage dazu ist offen.</translation>
    </message>
    <message>
        <source>Tools only count as unpaid once lines of finance have been matched with tools: before that nobody has compared the lists, and every tool would seem unpaid.</source>
        <translation>Tools gelten erst dann als unbezahlt, wenn Zeilen aus den Finanzen Tools zugeordnet sind: Vorher hat niemand die Listen verglichen, und jedes Tool sähe unbezahlt aus.</translation>
    </message>
    <message>
        <source>Tags without a doubt, and those that somebody has looked at and ignored: otherwise the list would never end.</source>
        <translation>Unzweifelhafte Tags und solche, die jemand angesehen und übergangen hat: Sonst nähme die Liste nie ein Ende.</translation>
    </message>
    <message>
        <source>A tag of which no state is noted passes, unless a question about it is open.</source>
        <translation>Ein Tag, bei dem kein Zustand vermerkt ist, gilt als in Ordnung, es sei denn, eine Frage dazu ist offen.</translation>
    </message>
    <message>
        <source>There is one finding for each kind of doubt rather than for each tag, so that it stays the same when tags come and go.</source>
        <translation>Es gibt einen Befund je Art von Zweifel statt je Tag, damit er derselbe bleibt, wenn Tags kommen und gehen.</translation>
    </message>
    <message>
        <source>What is known to be your own. What somebody ignored still weighs, so it counts.</source>
        <translation>Was bekanntermaßen Ihr eigenes ist. Was jemand übergangen hat, fällt trotzdem ins Gewicht und zählt deshalb mit.</translation>
    </message>
    <message>
        <source>Vendors and bytes that are not known leave the answer open where they could change it. So does a recording in which nothing is known to be your own, since every site has something.</source>
        <translation>Sind Anbieter oder Bytes nicht bekannt, bleibt die Antwort offen, wenn das etwas ändern könnte. Das gilt auch für eine Aufzeichnung, in der nichts als Ihr eigenes bekannt ist, denn etwas Eigenes hat jede Website.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Es muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Several tools for one job</source>
        <translation>Mehrere Tools für eine Aufgabe</translation>
    </message>
    <message>
        <source>By hand, several times in a row</source>
        <translation>Von Hand, mehrmals hintereinander</translation>
    </message>
</context>
<context>
    <name>martlet::RuleCard</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>the identity of a rule and the group it belongs to</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>Wie schwer es wiegt</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n findings</source>
        <translation>
            <numerusform>%n Befund anzeigen</numerusform>
            <numerusform>%n Befunde anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings now</source>
        <translation>Zurzeit keine Befunde</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Zurück auf %1</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Es muss eine Zahl sein.</translation>
    </message>
</context>
<context>
    <name>martlet::RulePage</name>
    <message>
        <source>What it looks for</source>
        <translation>Wonach sie sucht</translation>
    </message>
    <message>
        <source>How bad it is</source>
        <translation>Wie schwer es wiegt</translation>
    </message>
    <message>
        <source>What does not count</source>
        <translation>Was nicht zählt</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Why it is so exact</source>
        <translation>Warum sie so genau ist</translation>
    </message>
    <message>
        <source>Limits that a project can change</source>
        <translation>Grenzwerte, die ein Projekt ändern kann</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What the program offers to do</source>
        <translation>Was das Programm dafür anbietet</translation>
    </message>
    <message>
        <source>Rule</source>
        <extracomment>a table of rules and how many cases test each of their results</extracomment>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it finds</source>
        <translation>Was sie findet</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Mostly</source>
        <translation>Meist</translation>
    </message>
    <message>
        <source>Cases that fire</source>
        <translation>Fälle mit Befund</translation>
    </message>
    <message>
        <source>must not fire</source>
        <translation>ohne Befund</translation>
    </message>
    <message>
        <source>are not known</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>do not apply</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>Each rule looks for one thing. A finding says what was seen, why it matters and what to do; the pages say exactly when it comes, and when it does not.</source>
        <translation>Jede Regel sucht nach einer Sache. Ein Befund sagt, was zu sehen war, warum es wichtig ist und was zu tun ist; die Seiten sagen genau, wann er kommt und wann nicht.</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>Die Regeln</translation>
    </message>
    <message>
        <source>It is off until a profile or the project turns it on.</source>
        <translation>Die Regel ist aus, bis ein Profil oder das Projekt sie einschaltet.</translation>
    </message>
    <message>
        <source>Mostly: %1.</source>
        <translation>Meist: %1.</translation>
    </message>
    <message>
        <source>With the profile “%1”: %2.</source>
        <extracomment>%1 is a profile such as &quot;Workshop&quot;, %2 a severity such as &quot;Warning&quot;</extracomment>
        <translation>Mit dem Profil „%1“: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a limit of a rule: what it is, its unit</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, in files %3</source>
        <extracomment>a limit of a rule: what it is, its value, how files name it</extracomment>
        <translation>%1: %2, in Dateien %3</translation>
    </message>
</context>
<context>
    <name>martlet::RuleSentence</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Write a day such as 2027-03-31.</source>
        <translation>Geben Sie einen Tag ein, zum Beispiel 2027-03-31.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>Write how many, such as 2.</source>
        <translation>Geben Sie ein, wie viele, zum Beispiel 2.</translation>
    </message>
    <message>
        <source>Nothing of that name is on the map.</source>
        <translation>Nichts mit diesem Namen ist auf der Landkarte.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Wählen Sie einen Eintrag aus der Liste.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1, except one %2</source>
        <extracomment>%2 is such as “with Tags containing legacy”</extracomment>
        <translation>%1, ausgenommen solche %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 or one %2</source>
        <translation>%1 oder solche %2</translation>
    </message>
    <message>
        <source>%1, one %2</source>
        <translation>%1, solche %2</translation>
    </message>
    <message>
        <source>must …</source>
        <translation>muss …</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <extracomment>an exception that ends on a day</extracomment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Every [tool]</source>
        <translation>Jedes [Tool]</translation>
    </message>
    <message>
        <source>Every [data object]</source>
        <translation>Jedes [Datenobjekt]</translation>
    </message>
    <message>
        <source>Every [touchpoint]</source>
        <translation>Jeder [Kontaktpunkt]</translation>
    </message>
    <message>
        <source>Every [journey]</source>
        <translation>Jede [Kundenreise]</translation>
    </message>
    <message>
        <source>Every [activity]</source>
        <translation>Jede [Aktivität]</translation>
    </message>
    <message>
        <source>Every [metric]</source>
        <translation>Jede [Kennzahl]</translation>
    </message>
    <message>
        <source>Every [team]</source>
        <translation>Jedes [Team]</translation>
    </message>
    <message>
        <source>Every [person]</source>
        <translation>Jede [Person]</translation>
    </message>
    <message>
        <source>Every [promise]</source>
        <translation>Jedes [Versprechen]</translation>
    </message>
    <message>
        <source>Every [question]</source>
        <translation>Jede [Frage]</translation>
    </message>
    <message>
        <source>Every [note]</source>
        <translation>Jede [Notiz]</translation>
    </message>
    <message>
        <source>Every [observation]</source>
        <translation>Jede [Beobachtung]</translation>
    </message>
    <message>
        <source>Every [data flow]</source>
        <translation>Jeder [Datenfluss]</translation>
    </message>
    <message>
        <source>Every [hand-off]</source>
        <translation>Jede [Übergabe]</translation>
    </message>
    <message>
        <source>Every [step to the next touchpoint]</source>
        <translation>Jeder [Schritt zum nächsten Kontaktpunkt]</translation>
    </message>
    <message>
        <source>Every [link from a tool or activity to what it supports]</source>
        <translation>Jede [Verbindung von einem Tool oder einer Aktivität zum unterstützten Element]</translation>
    </message>
    <message>
        <source>Every [link from a tool to data it holds]</source>
        <translation>Jede [Verbindung von einem Tool zu seinen Daten]</translation>
    </message>
    <message>
        <source>Every [link from a metric to what it measures]</source>
        <translation>Jede [Verbindung von einer Kennzahl zum gemessenen Element]</translation>
    </message>
    <message>
        <source>Every [link from a tool to a metric it is the source of]</source>
        <translation>Jede [Verbindung von einem Tool zu einer Kennzahl aus dieser Quelle]</translation>
    </message>
    <message>
        <source>Every [conflict of two metrics]</source>
        <translation>Jeder [Konflikt zweier Kennzahlen]</translation>
    </message>
    <message>
        <source>Every [link to a promise that is fulfilled]</source>
        <translation>Jede [Verbindung zu einem erfüllten Versprechen]</translation>
    </message>
    <message>
        <source>Every [link from an activity to one that builds on it]</source>
        <translation>Jede [Verbindung von einer Aktivität zu einer darauf aufbauenden]</translation>
    </message>
    <message>
        <source>Every [thing]</source>
        <translation>Jedes [Element]</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 is such as “Owner filled in” or “at least 2 tools feeding it”</extracomment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>must have %1</source>
        <extracomment>%1 is such as “Owner filled in” or “at least 2 tools feeding it”</extracomment>
        <translation>muss %1 haben</translation>
    </message>
    <message>
        <source>[a source]%1</source>
        <extracomment>an end of a relation; %1 is what holds for it, with a space before it</extracomment>
        <translation>[Quelle]%1</translation>
    </message>
    <message>
        <source>[a target]%1</source>
        <translation>[Ziel]%1</translation>
    </message>
    <message>
        <source>%1 [filled in]</source>
        <translation>%1 [ausgefüllt]</translation>
    </message>
    <message>
        <source>%1 [left empty]</source>
        <translation>%1 [leer gelassen]</translation>
    </message>
    <message>
        <source>%1 [that is] %2</source>
        <extracomment>of these, %1 is a field and %2 a value: “with Criticality of at least 3”</extracomment>
        <translation>%1 [gleich] %2</translation>
    </message>
    <message>
        <source>%1 [other than] %2</source>
        <translation>%1 [anders als] %2</translation>
    </message>
    <message>
        <source>%1 [containing] %2</source>
        <translation>%1 [einschließlich] %2</translation>
    </message>
    <message>
        <source>%1 [of at least] %2</source>
        <translation>%1 [von mindestens] %2</translation>
    </message>
    <message>
        <source>%1 [of at most] %2</source>
        <translation>%1 [von höchstens] %2</translation>
    </message>
    <message>
        <source>%1 [before] %2</source>
        <translation>%1 [früher als] %2</translation>
    </message>
    <message>
        <source>%1 [after] %2</source>
        <translation>%1 [später als] %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from today</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before today</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1 {feeding it}</source>
        <translation>%1 {als Datenquelle}</translation>
    </message>
    <message>
        <source>%1 {that it feeds}</source>
        <translation>%1 {als Datenempfänger}</translation>
    </message>
    <message>
        <source>%1 {handing over to it}</source>
        <translation>%1 {mit Übergabe hierher}</translation>
    </message>
    <message>
        <source>%1 {that it hands over to}</source>
        <translation>%1 {mit Übergabe von hier aus}</translation>
    </message>
    <message>
        <source>%1 {right before it}</source>
        <translation>%1 {unmittelbar davor}</translation>
    </message>
    <message>
        <source>%1 {right after it}</source>
        <translation>%1 {unmittelbar danach}</translation>
    </message>
    <message>
        <source>%1 {supporting it}</source>
        <translation>%1 {als Unterstützung}</translation>
    </message>
    <message>
        <source>%1 {that it supports}</source>
        <translation>%1 {damit unterstützt}</translation>
    </message>
    <message>
        <source>%1 {holding it}</source>
        <translation>%1 {mit diesen Daten}</translation>
    </message>
    <message>
        <source>%1 {that it holds}</source>
        <translation>%1 {darin gehalten}</translation>
    </message>
    <message>
        <source>%1 {measuring it}</source>
        <translation>%1 {zur Messung}</translation>
    </message>
    <message>
        <source>%1 {that it measures}</source>
        <translation>%1 {damit gemessen}</translation>
    </message>
    <message>
        <source>%1 {as its source}</source>
        <translation>%1 {als Quelle}</translation>
    </message>
    <message>
        <source>%1 {that it is the source of}</source>
        <translation>%1 {aus dieser Quelle}</translation>
    </message>
    <message>
        <source>%1 {said to be in conflict with it}</source>
        <translation>%1 {von dort aus im Konflikt damit}</translation>
    </message>
    <message>
        <source>%1 {that it is in conflict with}</source>
        <translation>%1 {von hier aus im Konflikt damit}</translation>
    </message>
    <message>
        <source>%1 {fulfilling it}</source>
        <translation>%1 {zur Erfüllung}</translation>
    </message>
    <message>
        <source>%1 {that it fulfils}</source>
        <translation>%1 {damit erfüllt}</translation>
    </message>
    <message>
        <source>%1 {that it builds on}</source>
        <translation>%1 {als Grundlage}</translation>
    </message>
    <message>
        <source>%1 {building on it}</source>
        <translation>%1 {darauf aufbauend}</translation>
    </message>
    <message>
        <source>%1 {connected with it}</source>
        <translation>%1 {damit verbunden}</translation>
    </message>
    <message>
        <source>[at least] %1</source>
        <translation>[mindestens] %1</translation>
    </message>
    <message>
        <source>[at most] %1</source>
        <translation>[höchstens] %1</translation>
    </message>
    <message>
        <source>[from] %1 to %2</source>
        <extracomment>two numbers of things, such as “from 2 tools to 5 tools”</extracomment>
        <translation>[zwischen] %1 und %2</translation>
    </message>
    <message>
        <source> (over a connection %1)</source>
        <extracomment>conditions for a neighbour, or for the connection to it, right behind its name</extracomment>
        <translation> (über eine Verbindung %1)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a thing and what must be</comment>
        <extracomment>%1 is what a rule is about, such as “Every tool that is in use”, %2 such as “must have Owner filled in”</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of things and which of them</comment>
        <extracomment>%1 is such as “Every tool”, %2 such as “that is in use” or “with Owner filled in”</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>that [is live]</source>
        <translation>[in Betrieb]</translation>
    </message>
    <message>
        <source>that [is not live]</source>
        <translation>[nicht in Betrieb]</translation>
    </message>
    <message>
        <source>must [be live]</source>
        <translation>muss [in Betrieb sein]</translation>
    </message>
    <message>
        <source>must [not be live]</source>
        <translation>darf [nicht in Betrieb sein]</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n Tool</numerusform>
            <numerusform>%n Tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n Tool</numerusform>
            <numerusform>%n Tools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n touchpoint(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n Kontaktpunkt</numerusform>
            <numerusform>%n Kontaktpunkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data object(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n Datenobjekt</numerusform>
            <numerusform>%n Datenobjekten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n data object(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n Datenobjekt</numerusform>
            <numerusform>%n Datenobjekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activities</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n Versprechen</numerusform>
            <numerusform>%n Versprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n Versprechen</numerusform>
            <numerusform>%n Versprechen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>after: with</comment>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elementen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>after: must have</comment>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioBar</name>
    <message>
        <source>The step in which is drawn</source>
        <translation>Der Schritt, in dem gezeichnet wird</translation>
    </message>
    <message>
        <source>The map as it is after this step, in which is drawn</source>
        <translation>Die Landkarte, wie sie nach diesem Schritt ist; in ihm wird gezeichnet</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>What each step brings (Shift+F4)</source>
        <translation>Was jeder Schritt bringt (Umschalt+F4)</translation>
    </message>
    <message>
        <source>Back to as-is</source>
        <translation>Zurück zum Stand heute</translation>
    </message>
    <message>
        <source>Back to the map as it is (F4)</source>
        <translation>Zurück zur Landkarte, wie sie ist (F4)</translation>
    </message>
    <message>
        <source>You are drawing in “%1”</source>
        <translation>Sie zeichnen in „%1“</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1 is the number of a step, %2 its name</extracomment>
        <translation>Schritt %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with as-is</source>
        <translation>
            <numerusform>%n Konflikt mit dem heutigen Stand</numerusform>
            <numerusform>%n Konflikte mit dem heutigen Stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioChoice</name>
    <message>
        <source>The map as it is</source>
        <translation>Die Landkarte, wie sie ist</translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation>Ein Schritt ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more steps</source>
        <translation>
            <numerusform>und %n weiterer Schritt</numerusform>
            <numerusform>und %n weitere Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>The map as it is, or a scenario</source>
        <translation>Die Landkarte, wie sie ist, oder ein Szenario</translation>
    </message>
    <message>
        <source>Stand on the map as it is, or in a scenario</source>
        <translation>Auf der Landkarte, wie sie ist, oder in einem Szenario arbeiten</translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioPage</name>
    <message>
        <source>Compare with as-is</source>
        <translation>Mit Stand heute vergleichen</translation>
    </message>
    <message>
        <source>Adopt</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Earlier (Alt+Up)</source>
        <translation>Früher (Alt+Pfeil auf)</translation>
    </message>
    <message>
        <source>Later (Alt+Down)</source>
        <translation>Später (Alt+Pfeil ab)</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>Löschen (Entf)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Findings that go and come</source>
        <translation>Befunde, die wegfallen und hinzukommen</translation>
    </message>
    <message>
        <source>Keep the plan</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>Keep as-is</source>
        <translation>Stand heute behalten</translation>
    </message>
    <message>
        <source>Makes the map what it is after this step, in one change</source>
        <translation>Macht die Landkarte in einer einzigen Änderung so, wie sie nach diesem Schritt ist</translation>
    </message>
    <message>
        <source>First decide what the plan and the map as it is contradict each other in</source>
        <translation>Entscheiden Sie zuerst, worin sich der Plan und die Landkarte, wie sie ist, widersprechen</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with as-is</source>
        <translation>
            <numerusform>%n Konflikt mit dem heutigen Stand</numerusform>
            <numerusform>%n Konflikte mit dem heutigen Stand</numerusform>
        </translation>
    </message>
    <message>
        <source>What the scenario brings</source>
        <translation>Was das Szenario bringt</translation>
    </message>
    <message>
        <source>What the step brings</source>
        <translation>Was der Schritt bringt</translation>
    </message>
    <message>
        <source>▼</source>
        <extracomment>beside a figure that a step of a scenario makes smaller, or larger</extracomment>
        <translation>▼</translation>
    </message>
    <message>
        <source>▲</source>
        <translation>▲</translation>
    </message>
    <message>
        <source>Findings that go</source>
        <translation>Befunde, die wegfallen</translation>
    </message>
    <message>
        <source>Findings that come</source>
        <translation>Befunde, die hinzukommen</translation>
    </message>
    <message>
        <source>“%1” is the project as it is now</source>
        <translation>„%1“ ist jetzt der heutige Stand des Projekts</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is the project as it is now. %n changes fitted nothing and were left out: %2</source>
        <translation>
            <numerusform>„%1“ ist jetzt das Projekt, wie es ist. %n Änderung passte zu nichts und blieb weg: %2</numerusform>
            <numerusform>„%1“ ist jetzt das Projekt, wie es ist. %n Änderungen passten zu nichts und blieben weg: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::ScenarioTree</name>
    <message>
        <source>As it is, and the scenarios with their steps</source>
        <translation>Der Stand heute und die Szenarien mit ihren Schritten</translation>
    </message>
    <message>
        <source>you are here</source>
        <extracomment>in the list of scenarios: the one that the map shows</extracomment>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>baut auf %1 auf</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Stand heute</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Neues Szenario</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
</context>
<context>
    <name>martlet::Scenarios</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>A step without a name</source>
        <translation>Ein Schritt ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the plan builds on it, but it is there no more</source>
        <extracomment>%1 is the name of a thing</extracomment>
        <translation>%1: Der Plan baut darauf auf, aber es ist nicht mehr da</translation>
    </message>
    <message>
        <source>%1 of %2: the plan says %3, the project says %4</source>
        <extracomment>%1 is a field, %2 the name of a thing, %3 and %4 are values</extracomment>
        <translation>%1 von %2: im Plan %3, im Projekt %4</translation>
    </message>
    <message>
        <source>Something that was deleted</source>
        <translation>Etwas, das gelöscht wurde</translation>
    </message>
    <message>
        <source>builds on it</source>
        <translation>baut darauf auf</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>There is no scenario in this project.</source>
        <translation>In diesem Projekt gibt es kein Szenario.</translation>
    </message>
    <message>
        <source>%1 (stands on %2)</source>
        <translation>%1 (baut auf %2 auf)</translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts with the project as it is:</source>
        <translation>
            <numerusform>%n Konflikt mit dem Projekt, wie es ist:</numerusform>
            <numerusform>%n Konflikte mit dem Projekt, wie es ist:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the plan adds it, but the project has %2 in its place already</source>
        <extracomment>%1 and %2 are names of things</extracomment>
        <translation>%1: Der Plan fügt es hinzu, aber das Projekt hat an seiner Stelle schon %2</translation>
    </message>
    <message>
        <source>%1: the plan deletes it, but the project has changed it since (%2: %3 → %4)</source>
        <extracomment>%1 is the name of a thing, %2 a field, %3 and %4 are values</extracomment>
        <translation>%1: Der Plan löscht es, aber das Projekt hat es seither geändert (%2: %3 → %4)</translation>
    </message>
    <message>
        <source>adds it</source>
        <translation>fügt es hinzu</translation>
    </message>
</context>
<context>
    <name>martlet::Schema</name>
    <message>
        <source>It must be yes or no.</source>
        <translation>Es muss Ja oder Nein sein.</translation>
    </message>
    <message>
        <source>It must be a number.</source>
        <translation>Es muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>It must be a date such as 2027-03-31.</source>
        <translation>Es muss ein Datum wie 2027-03-31 sein.</translation>
    </message>
    <message>
        <source>It must be an amount with a currency.</source>
        <translation>Es muss ein Betrag mit Währung sein.</translation>
    </message>
    <message>
        <source>It must be a list.</source>
        <translation>Es muss eine Liste sein.</translation>
    </message>
    <message>
        <source>It must be a text.</source>
        <translation>Es muss ein Text sein.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Es muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>It must be one of: %1.</source>
        <translation>Es muss eines davon sein: %1.</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Erkenntnis</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Consider</source>
        <translation>Abwägen</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>CRM</source>
        <translation>CRM</translation>
    </message>
    <message>
        <source>Customer data platform</source>
        <translation>Kundendatenplattform</translation>
    </message>
    <message>
        <source>Marketing automation</source>
        <translation>Marketing-Automatisierung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Push messages</source>
        <translation>Push</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Advertising</source>
        <translation>Werbung</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Webanalyse</translation>
    </message>
    <message>
        <source>Tag manager</source>
        <translation>Tag-Manager</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Data warehouse</source>
        <translation>Data-Warehouse</translation>
    </message>
    <message>
        <source>Dashboards</source>
        <translation>Dashboards</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Integration</source>
        <translation>Integration</translation>
    </message>
    <message>
        <source>Web content</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Kundenservice</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Veranstaltungen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Project management</source>
        <translation>Projektmanagement</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Idea</source>
        <translation>Idee</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Im Test</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Läuft aus</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>Native connector</source>
        <translation>Fertiger Konnektor</translation>
    </message>
    <message>
        <source>Own API connection</source>
        <translation>Eigene API-Anbindung</translation>
    </message>
    <message>
        <source>Middleware</source>
        <translation>Middleware</translation>
    </message>
    <message>
        <source>Scheduled file</source>
        <translation>Geplante Datei</translation>
    </message>
    <message>
        <source>Tag on the page</source>
        <translation>Tag auf der Seite</translation>
    </message>
    <message>
        <source>Link that the customer clicks</source>
        <translation>Link, den die Kundschaft anklickt</translation>
    </message>
    <message>
        <source>File by hand</source>
        <translation>Datei von Hand</translation>
    </message>
    <message>
        <source>Copy and paste</source>
        <translation>Kopieren und Einfügen</translation>
    </message>
    <message>
        <source>By word of mouth</source>
        <translation>Mündlich</translation>
    </message>
    <message>
        <source>Automatic, somehow</source>
        <translation>Automatisch, unklar wie</translation>
    </message>
    <message>
        <source>By hand, somehow</source>
        <translation>Von Hand, unklar wie</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>On demand</source>
        <translation>Bei Bedarf</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <translation>Gesetzliche Pflicht</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The firm that sells or makes it</source>
        <translation>Die Firma, die es verkauft oder herstellt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>What kind of tool it is</source>
        <translation>Was für ein Tool es ist</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>The part of the marketing architecture that it serves</source>
        <translation>Der Teil der Marketing-Architektur, dem es dient</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>The department that uses it most</source>
        <translation>Die Abteilung, die es am meisten nutzt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Whether it is an idea, on trial, live, leaving or gone</source>
        <translation>Ob es eine Idee, im Test, in Betrieb, auslaufend oder abgeschaltet ist</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>Kritikalität</translation>
    </message>
    <message>
        <source>How much stops when it stops: 1 little, 4 the business</source>
        <translation>Wie viel stillsteht, wenn es stillsteht: 1 wenig, 4 das Geschäft</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Whether it passes data on (hub), collects it first (capture) or is meant to be the end of the line</source>
        <translation>Ob es Daten weitergibt (Hub), sie zuerst sammelt (Erfassung) oder das Ende der Strecke sein soll</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Capture</source>
        <translation>Erfassung</translation>
    </message>
    <message>
        <source>End point</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Betrieb</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Wer es betreibt</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Selbst betrieben</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>The tool that this one is a part of</source>
        <translation>Das Tool, zu dem dieses gehört</translation>
    </message>
    <message>
        <source>Technical owner</source>
        <translation>Technisch verantwortlich</translation>
    </message>
    <message>
        <source>Who keeps it running</source>
        <translation>Wer es am Laufen hält</translation>
    </message>
    <message>
        <source>Backup owner</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Who answers for it when the owner is away</source>
        <translation>Wer einspringt, wenn die zuständige Person nicht da ist</translation>
    </message>
    <message>
        <source>Trial until</source>
        <translation>Test bis</translation>
    </message>
    <message>
        <source>The day on which the trial ends</source>
        <translation>Der Tag, an dem der Test endet</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>The tool that takes over when this one goes</source>
        <translation>Das Tool, das übernimmt, wenn dieses geht</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Whether it holds data about people</source>
        <translation>Ob es Daten über Menschen hält</translation>
    </message>
    <message>
        <source>Processing agreement</source>
        <translation>Auftragsverarbeitung</translation>
    </message>
    <message>
        <source>Whether the contract for processing personal data is in place</source>
        <translation>Ob der Vertrag zur Verarbeitung personenbezogener Daten vorliegt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Data residency</source>
        <translation>Datenstandort</translation>
    </message>
    <message>
        <source>The country in which the data lies: an ISO 3166 code, or EU</source>
        <translation>Das Land, in dem die Daten liegen: ein ISO-3166-Code oder EU</translation>
    </message>
    <message>
        <source>Safeguard</source>
        <translation>Schutzmaßnahme</translation>
    </message>
    <message>
        <source>What protects data that crosses a border</source>
        <translation>Was Daten schützt, die eine Grenze überschreiten</translation>
    </message>
    <message>
        <source>Contract ends</source>
        <translation>Vertragsende</translation>
    </message>
    <message>
        <source>The last day of the contract</source>
        <translation>Der letzte Tag des Vertrags</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>How long before its end the contract must be cancelled</source>
        <translation>Wie lange vor dem Ende der Vertrag gekündigt werden muss</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Verlängert sich automatisch</translation>
    </message>
    <message>
        <source>Whether the contract goes on when nobody cancels it</source>
        <translation>Ob der Vertrag weiterläuft, wenn niemand kündigt</translation>
    </message>
    <message>
        <source>Renewal decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What to do when the contract ends</source>
        <translation>Was am Vertragsende geschehen soll</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Renegotiate</source>
        <translation>Neu verhandeln</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Kündigen</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>Kosten pro Jahr</translation>
    </message>
    <message>
        <source>What it costs in a year, licences and service together</source>
        <translation>Was es im Jahr kostet, Lizenzen und Dienste zusammen</translation>
    </message>
    <message>
        <source>Seats paid</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>How many users are paid for</source>
        <translation>Für wie viele Nutzende bezahlt wird</translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation>Genutzte Lizenzen</translation>
    </message>
    <message>
        <source>How many users have used it lately</source>
        <translation>Wie viele Nutzende es zuletzt verwendet haben</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>How much the contract includes: contacts, events, messages</source>
        <translation>Wie viel der Vertrag enthält: Kontakte, Ereignisse, Nachrichten</translation>
    </message>
    <message>
        <source>Quota used</source>
        <translation>Genutztes Kontingent</translation>
    </message>
    <message>
        <source>How much of the quota is used</source>
        <translation>Wie viel vom Kontingent genutzt wird</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>What to do when it stops</source>
        <translation>Was zu tun ist, wenn es stillsteht</translation>
    </message>
    <message>
        <source>Uses AI</source>
        <translation>Nutzt KI</translation>
    </message>
    <message>
        <source>Whether it decides or writes with artificial intelligence</source>
        <translation>Ob es mit künstlicher Intelligenz entscheidet oder schreibt</translation>
    </message>
    <message>
        <source>AI acts</source>
        <translation>KI handelt</translation>
    </message>
    <message>
        <source>How far the AI goes without a human</source>
        <translation>Wie weit die KI ohne einen Menschen geht</translation>
    </message>
    <message>
        <source>Suggests</source>
        <translation>Schlägt vor</translation>
    </message>
    <message>
        <source>Asks first</source>
        <translation>Fragt zuerst</translation>
    </message>
    <message>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <source>Human in charge</source>
        <translation>Verantwortlicher Mensch</translation>
    </message>
    <message>
        <source>The person who answers for what the AI does</source>
        <translation>Die Person, die für das einsteht, was die KI tut</translation>
    </message>
    <message>
        <source>Review step</source>
        <translation>Prüfschritt</translation>
    </message>
    <message>
        <source>Whether somebody checks the result before it reaches customers</source>
        <translation>Ob jemand das Ergebnis prüft, bevor es die Kundschaft erreicht</translation>
    </message>
    <message>
        <source>Stands alone on purpose</source>
        <translation>Steht mit Absicht allein</translation>
    </message>
    <message>
        <source>It needs no connection, and everybody agrees</source>
        <translation>Es braucht keine Verbindung, und alle sind einverstanden</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What kind of data it is</source>
        <translation>Was für Daten es sind</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Whose data</source>
        <translation>Wessen Daten</translation>
    </message>
    <message>
        <source>The people whom the data is about</source>
        <translation>Die Menschen, von denen die Daten handeln</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Schutzbedarf</translation>
    </message>
    <message>
        <source>How much harm it does when it gets out</source>
        <translation>Wie viel Schaden entsteht, wenn sie nach außen gelangen</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Intern</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personenbezogen</translation>
    </message>
    <message>
        <source>Special category</source>
        <translation>Besondere Kategorie</translation>
    </message>
    <message>
        <source>Core data</source>
        <translation>Kerndaten</translation>
    </message>
    <message>
        <source>Whether the firm runs on it, so that there must be one source of truth</source>
        <translation>Ob die Firma darauf läuft, sodass es eine maßgebliche Quelle geben muss</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Wie lange sie aufbewahrt werden</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What it is used for</source>
        <translation>Wofür sie verwendet werden</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Rechtsgrundlage</translation>
    </message>
    <message>
        <source>What permits its use</source>
        <translation>Was die Verwendung erlaubt</translation>
    </message>
    <message>
        <source>Journey</source>
        <translation>Kundenreise</translation>
    </message>
    <message>
        <source>The journey that it is a step of</source>
        <translation>Die Kundenreise, zu der dieser Schritt gehört</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>The stage of the journey</source>
        <translation>Die Phase der Kundenreise</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Where the customer meets the firm</source>
        <translation>Wo die Kundschaft auf die Firma trifft</translation>
    </message>
    <message>
        <source>The department that the customer meets</source>
        <translation>Die Abteilung, der die Kundschaft begegnet</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>How the customer feels: -2 bad, 0 neutral, +2 good</source>
        <translation>Wie sich die Kundschaft fühlt: -2 schlecht, 0 neutral, +2 gut</translation>
    </message>
    <message>
        <source>How much depends on it: 1 little, 4 the business</source>
        <translation>Wie viel davon abhängt: 1 wenig, 4 das Geschäft</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Nur Menschen</translation>
    </message>
    <message>
        <source>It happens between people, and needs no tool</source>
        <translation>Es geschieht zwischen Menschen und braucht kein Tool</translation>
    </message>
    <message>
        <source>Collects</source>
        <translation>Erfragt</translation>
    </message>
    <message>
        <source>What the customer is asked for</source>
        <translation>Wonach die Kundschaft gefragt wird</translation>
    </message>
    <message>
        <source>Needs context</source>
        <translation>Braucht Vorwissen</translation>
    </message>
    <message>
        <source>Whether the step must know what happened before</source>
        <translation>Ob der Schritt wissen muss, was vorher geschah</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Dots given to it in the workshop</source>
        <translation>Klebepunkte aus dem Workshop</translation>
    </message>
    <message>
        <source>Who walks it</source>
        <translation>Wer sie geht</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the customer wants to reach</source>
        <translation>Was die Kundschaft erreichen will</translation>
    </message>
    <message>
        <source>Target of hand-offs</source>
        <translation>Zielwert für Übergaben</translation>
    </message>
    <message>
        <source>How many hand-offs it should have at most</source>
        <translation>Wie viele Übergaben sie höchstens haben soll</translation>
    </message>
    <message>
        <source>The department that does it</source>
        <translation>Die Abteilung, die es tut</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es tut</translation>
    </message>
    <message>
        <source>Due or rhythm</source>
        <translation>Termin oder Rhythmus</translation>
    </message>
    <message>
        <source>A date, or how often it happens</source>
        <translation>Ein Datum oder wie oft es geschieht</translation>
    </message>
    <message>
        <source>Deliverable</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What is there when it is done</source>
        <translation>Was vorliegt, wenn es getan ist</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation>Qualitätsmaßstab</translation>
    </message>
    <message>
        <source>How one sees that it is done well</source>
        <translation>Woran man sieht, dass es gut gemacht ist</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Where the way to do it is written down</source>
        <translation>Wo steht, wie es gemacht wird</translation>
    </message>
    <message>
        <source>Automated</source>
        <translation>Automatisiert</translation>
    </message>
    <message>
        <source>Whether it runs without people</source>
        <translation>Ob es ohne Menschen läuft</translation>
    </message>
    <message>
        <source>The department that is measured by it</source>
        <translation>Die Abteilung, die daran gemessen wird</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>How the number is made</source>
        <translation>Wie die Zahl entsteht</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Wanted direction</source>
        <translation>Gewünschte Richtung</translation>
    </message>
    <message>
        <source>Whether more or less is better</source>
        <translation>Ob mehr oder weniger besser ist</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>The number to reach</source>
        <translation>Die Zahl, die erreicht werden soll</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>What the number tells about</source>
        <translation>Worüber die Zahl etwas sagt</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>Pay hangs on it</source>
        <translation>Vergütung hängt daran</translation>
    </message>
    <message>
        <source>Whether somebody is paid by this number</source>
        <translation>Ob jemand nach dieser Zahl bezahlt wird</translation>
    </message>
    <message>
        <source>Outside the firm</source>
        <translation>Außerhalb der Firma</translation>
    </message>
    <message>
        <source>An agency or a partner</source>
        <translation>Eine Agentur oder ein Partner</translation>
    </message>
    <message>
        <source>Integration ambassador</source>
        <translation>Ansprechperson für Integration</translation>
    </message>
    <message>
        <source>Who speaks for the team when systems are joined</source>
        <translation>Wer für das Team spricht, wenn Systeme verbunden werden</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>The team that the person belongs to</source>
        <translation>Das Team, zu dem die Person gehört</translation>
    </message>
    <message>
        <source>Active until</source>
        <translation>Ansprechbar bis</translation>
    </message>
    <message>
        <source>The last day on which the person can be asked</source>
        <translation>Der letzte Tag, an dem man die Person fragen kann</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>The departments that must keep it</source>
        <translation>Die Abteilungen, die es halten müssen</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>How one can see that it is kept</source>
        <translation>Woran man sieht, dass es gehalten wird</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>What the question is about</source>
        <translation>Worum es in der Frage geht</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Gefragt ist</translation>
    </message>
    <message>
        <source>Who is to answer</source>
        <translation>Wer antworten soll</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>The day by which the answer is needed</source>
        <translation>Der Tag, bis zu dem die Antwort gebraucht wird</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Was geantwortet wurde</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Worum es in der Notiz geht</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>The colour of the note</source>
        <translation>Die Farbe der Notiz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Where it was seen</source>
        <translation>Wo es gesehen wurde</translation>
    </message>
    <message>
        <source>Browser recording (HAR)</source>
        <translation>Browser-Aufzeichnung (HAR)</translation>
    </message>
    <message>
        <source>Automation (n8n)</source>
        <translation>Automatisierung (n8n)</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Einmalanmeldung (SSO)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>The file it was read from</source>
        <translation>Die Datei, aus der es gelesen wurde</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Gesehen am</translation>
    </message>
    <message>
        <source>The day on which it was seen</source>
        <translation>Der Tag, an dem es gesehen wurde</translation>
    </message>
    <message>
        <source>The firm behind it</source>
        <translation>Die Firma dahinter</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>Hosts</translation>
    </message>
    <message>
        <source>The internet hosts that were seen</source>
        <translation>Die Internet-Hosts, die gesehen wurden</translation>
    </message>
    <message>
        <source>What kind of tool it seems to be</source>
        <translation>Was für ein Tool es zu sein scheint</translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation>Geladen von</translation>
    </message>
    <message>
        <source>What brought it in</source>
        <translation>Was es mitgebracht hat</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>How much was transferred</source>
        <translation>Wie viel übertragen wurde</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>How often it was called</source>
        <translation>Wie oft es aufgerufen wurde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What was paid</source>
        <translation>Was bezahlt wurde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is odd about it</source>
        <translation>Was daran auffällt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>No trigger</source>
        <translation>Kein Auslöser</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duplicate identity</source>
        <translation>Doppelte Kennung</translation>
    </message>
    <message>
        <source>Custom HTML</source>
        <translation>Eigenes HTML</translation>
    </message>
    <message>
        <source>Consent not set</source>
        <translation>Einwilligung nicht gesetzt</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Ungenutzt</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Tool</translation>
    </message>
    <message>
        <source>The tool on the map that it belongs to</source>
        <translation>Das Tool auf der Landkarte, zu dem es gehört</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Looked at, and not of interest</source>
        <translation>Angesehen und nicht von Belang</translation>
    </message>
    <message>
        <source>Own host</source>
        <translation>Eigener Host</translation>
    </message>
    <message>
        <source>A host of the firm itself</source>
        <translation>Ein Host der Firma selbst</translation>
    </message>
    <message>
        <source>How it moves</source>
        <translation>Übertragungsweg</translation>
    </message>
    <message>
        <source>Whether a machine carries the data, and which, or a person</source>
        <translation>Ob eine Maschine die Daten überträgt, und welche, oder ein Mensch</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>In beide Richtungen</translation>
    </message>
    <message>
        <source>Whether data goes back as well</source>
        <translation>Ob auch Daten zurückgehen</translation>
    </message>
    <message>
        <source>Carries</source>
        <translation>Überträgt</translation>
    </message>
    <message>
        <source>The data that moves</source>
        <translation>Die Daten, die übertragen werden</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>The form in which it moves: CSV, JSON, webhook</source>
        <translation>Die Form der Übertragung: CSV, JSON, Webhook</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>How often it moves</source>
        <translation>Wie oft übertragen wird</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>Whether somebody notices when it stops</source>
        <translation>Ob jemand merkt, wenn es stillsteht</translation>
    </message>
    <message>
        <source>Monitored how</source>
        <translation>Wie überwacht</translation>
    </message>
    <message>
        <source>How one notices that it has stopped</source>
        <translation>Woran man merkt, dass es stillsteht</translation>
    </message>
    <message>
        <source>On failure</source>
        <translation>Bei Ausfall</translation>
    </message>
    <message>
        <source>What happens when it fails</source>
        <translation>Was geschieht, wenn es ausfällt</translation>
    </message>
    <message>
        <source>Time a run</source>
        <translation>Zeit je Durchlauf</translation>
    </message>
    <message>
        <source>How long it takes by hand</source>
        <translation>Wie lange es von Hand dauert</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Runs a month</source>
        <translation>Durchläufe im Monat</translation>
    </message>
    <message>
        <source>How often it is done</source>
        <translation>Wie oft es getan wird</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>Nacharbeit</translation>
    </message>
    <message>
        <source>How much has to be done again</source>
        <translation>Wie viel noch einmal getan werden muss</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Whether it moves only what the customer agreed to</source>
        <translation>Ob nur übertragen wird, worin die Kundschaft eingewilligt hat</translation>
    </message>
    <message>
        <source>Enforced</source>
        <translation>Durchgesetzt</translation>
    </message>
    <message>
        <source>Not enforced</source>
        <translation>Nicht durchgesetzt</translation>
    </message>
    <message>
        <source>What the data is used for</source>
        <translation>Wofür die Daten verwendet werden</translation>
    </message>
    <message>
        <source>What permits the transfer</source>
        <translation>Was die Übertragung erlaubt</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>Whether it is protected on its way</source>
        <translation>Ob es unterwegs geschützt ist</translation>
    </message>
    <message>
        <source>Conflict rule</source>
        <translation>Konfliktregel</translation>
    </message>
    <message>
        <source>Who wins when both sides have changed</source>
        <translation>Wer gewinnt, wenn beide Seiten geändert haben</translation>
    </message>
    <message>
        <source>May overwrite its target</source>
        <translation>Darf das Ziel überschreiben</translation>
    </message>
    <message>
        <source>Whether it may change what the target already holds</source>
        <translation>Ob es ändern darf, was das Ziel schon hält</translation>
    </message>
    <message>
        <source>How it is passed</source>
        <translation>Art der Weitergabe</translation>
    </message>
    <message>
        <source>The way in which work passes on</source>
        <translation>Auf welchem Weg die Arbeit weitergeht</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Gibt weiter</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Was übergeben wird</translation>
    </message>
    <message>
        <source>Customer repeats</source>
        <translation>Kundschaft wiederholt</translation>
    </message>
    <message>
        <source>Whether the customer has to say it again</source>
        <translation>Ob die Kundschaft es noch einmal sagen muss</translation>
    </message>
    <message>
        <source>The journey that the step belongs to</source>
        <translation>Die Kundenreise, zu der der Schritt gehört</translation>
    </message>
    <message>
        <source>Share of customers</source>
        <translation>Anteil der Kundschaft</translation>
    </message>
    <message>
        <source>How many take this step</source>
        <translation>Wie viele diesen Schritt gehen</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Whether it is the authority, a copy, or only read</source>
        <translation>Ob es die führende Quelle ist, eine Kopie, oder nur gelesen wird</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Führende Quelle</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Reads</source>
        <translation>Liest nur</translation>
    </message>
    <message>
        <source>Which part of the data: a region, a brand</source>
        <translation>Welcher Teil der Daten: eine Region, eine Marke</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Maßgeblich</translation>
    </message>
    <message>
        <source>Whether this is the source that counts</source>
        <translation>Ob das die Quelle ist, die zählt</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineingeht</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>What comes out</source>
        <translation>Was herauskommt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Anything worth remembering</source>
        <translation>Alles, was man sich merken sollte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>The person or team who answers for it</source>
        <translation>Die Person oder das Team, das dafür einsteht</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words to find it by</source>
        <translation>Wörter, um es wiederzufinden</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>The day on which it came onto the map</source>
        <translation>Der Tag, an dem es auf die Landkarte kam</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>The day on which somebody last checked it</source>
        <translation>Der Tag, an dem es zuletzt jemand geprüft hat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>How well it is known</source>
        <translation>Wie gut es bekannt ist</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Erzählt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>What the view is called</source>
        <translation>Wie die Ansicht heißt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What the view shows</source>
        <translation>Was die Ansicht zeigt</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Zeigt</translation>
    </message>
    <message>
        <source>All elements of its kinds, or chosen ones</source>
        <translation>Alle Elemente ihrer Arten oder ausgewählte</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Ausgewählte</translation>
    </message>
    <message>
        <source>The journey that the view shows</source>
        <translation>Die Kundenreise, die die Ansicht zeigt</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>The field that makes the lanes</source>
        <translation>Das Feld, das die Bahnen bildet</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Which elements are shown</source>
        <translation>Welche Elemente gezeigt werden</translation>
    </message>
    <message>
        <source>The field that colours the cards</source>
        <translation>Das Feld, nach dem die Karten gefärbt werden</translation>
    </message>
    <message>
        <source>What the scenario is called</source>
        <translation>Wie das Szenario heißt</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>The scenario that it builds on</source>
        <translation>Das Szenario, auf dem es aufbaut</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>What changes, step by step</source>
        <translation>Was sich ändert, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>The rule that is waived</source>
        <translation>Die Regel, zu der Befunde akzeptiert sind</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elemente</translation>
    </message>
    <message>
        <source>What the finding is about</source>
        <translation>Worum es im Befund geht</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Which of several findings about the same items</source>
        <translation>Welcher von mehreren Befunden zu denselben Elementen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Warum es akzeptiert ist</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who accepted it</source>
        <translation>Wer es akzeptiert hat</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The day on which it comes back</source>
        <translation>Der Tag, an dem es wiederkommt</translation>
    </message>
    <message>
        <source>What the snapshot is called</source>
        <translation>Wie die Momentaufnahme heißt</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>The day on which it was taken</source>
        <translation>Der Tag, an dem sie gemacht wurde</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>The marketing debt on that day</source>
        <translation>Die Marketing-Schulden an diesem Tag</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>How much was known on that day</source>
        <translation>Wie viel an diesem Tag bekannt war</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>The keys of the findings on that day</source>
        <translation>Die Schlüssel der Befunde an diesem Tag</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>What the comment is about</source>
        <translation>Worum es im Kommentar geht</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer ihn geschrieben hat</translation>
    </message>
    <message>
        <source>The day on which it was written</source>
        <translation>Der Tag, an dem er geschrieben wurde</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Whether it is settled</source>
        <translation>Ob es geklärt ist</translation>
    </message>
    <message>
        <source>What the project is called</source>
        <translation>Wie das Projekt heißt</translation>
    </message>
    <message>
        <source>Who answers for the map</source>
        <translation>Wer für die Landkarte einsteht</translation>
    </message>
    <message>
        <source>Next audit</source>
        <translation>Nächstes Audit</translation>
    </message>
    <message>
        <source>The day of the next review</source>
        <translation>Der Tag der nächsten Durchsicht</translation>
    </message>
    <message>
        <source>The day on which the map was begun</source>
        <translation>Der Tag, an dem die Landkarte begonnen wurde</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Stundensatz</translation>
    </message>
    <message>
        <source>What an hour of work costs</source>
        <translation>Was eine Arbeitsstunde kostet</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>The layers of the architecture, in order</source>
        <translation>Die Ebenen der Architektur, der Reihe nach</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>The stages of the journeys, in order</source>
        <translation>Die Phasen der Kundenreisen, der Reihe nach</translation>
    </message>
    <message>
        <source>The departments, in order</source>
        <translation>Die Abteilungen, der Reihe nach</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>The categories of tools</source>
        <translation>Die Kategorien der Tools</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Fields that this project adds</source>
        <translation>Felder, die dieses Projekt hinzufügt</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>The profiles that are on</source>
        <translation>Die Profile, die eingeschaltet sind</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Limits of rules</source>
        <translation>Grenzwerte der Regeln</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>Schweregrade</translation>
    </message>
    <message>
        <source>Severities of rules</source>
        <translation>Schweregrade der Regeln</translation>
    </message>
    <message>
        <source>Own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Rules that this project adds</source>
        <translation>Regeln, die dieses Projekt hinzufügt</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Data object</source>
        <translation>Datenobjekt</translation>
    </message>
    <message>
        <source>Data objects</source>
        <translation>Datenobjekte</translation>
    </message>
    <message>
        <source>Touchpoint</source>
        <translation>Kontaktpunkt</translation>
    </message>
    <message>
        <source>Touchpoints</source>
        <translation>Kontaktpunkte</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kundenreisen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Versprechen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Beobachtungen</translation>
    </message>
    <message>
        <source>Data flow</source>
        <translation>Datenfluss</translation>
    </message>
    <message>
        <source>Data flows</source>
        <translation>Datenflüsse</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Hand-offs</source>
        <translation>Übergaben</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>Unterstützt</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hält Daten</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Misst</translation>
    </message>
    <message>
        <source>Source of a metric</source>
        <translation>Quelle einer Kennzahl</translation>
    </message>
    <message>
        <source>Sources of metrics</source>
        <translation>Quellen von Kennzahlen</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Fulfils</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Speist</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Akzeptierter Befund</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Akzeptierte Befunde</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentaufnahmen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>It must be a whole number.</source>
        <translation>Es muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>Places of profiles</source>
        <translation>Orte der Profile</translation>
    </message>
    <message>
        <source>Where data may go without a note, by profile</source>
        <translation>Wohin Daten ohne Vermerk gehen dürfen, je Profil</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Sends data to</source>
        <translation>Sendet Daten an</translation>
    </message>
    <message>
        <source>Gets data from</source>
        <translation>Erhält Daten von</translation>
    </message>
    <message>
        <source>Hands over to</source>
        <translation>Übergibt an</translation>
    </message>
    <message>
        <source>Takes over from</source>
        <translation>Übernimmt von</translation>
    </message>
    <message>
        <source>Then comes</source>
        <translation>Danach kommt</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation>Unterstützt von</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Gehalten von</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen mit</translation>
    </message>
    <message>
        <source>Is the source of</source>
        <translation>Ist die Quelle von</translation>
    </message>
    <message>
        <source>Has its numbers from</source>
        <translation>Hat die Zahlen von</translation>
    </message>
    <message>
        <source>Conflicts with</source>
        <translation>Im Konflikt mit</translation>
    </message>
    <message>
        <source>Fulfilled by</source>
        <translation>Erfüllt von</translation>
    </message>
    <message>
        <source>Fed by</source>
        <translation>Gespeist von</translation>
    </message>
    <message>
        <source>What copies leave out</source>
        <translation>Was Kopien weglassen</translation>
    </message>
    <message>
        <source>Own choices of what a copy for somebody else leaves out</source>
        <translation>Eigene Festlegungen, was eine Kopie für andere weglässt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>The fields that this copy lacks</source>
        <translation>Die Felder, die in dieser Kopie fehlen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>In which its reports are written, whoever makes them</source>
        <translation>In der die Berichte geschrieben werden, egal wer sie erstellt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Undecided value</source>
        <translation>Unentschiedener Wert</translation>
    </message>
    <message>
        <source>Undecided values</source>
        <translation>Unentschiedene Werte</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Letzte Änderung</translation>
    </message>
    <message>
        <source>The last change of the history that is in it</source>
        <translation>Die letzte Änderung des Verlaufs, die darin enthalten ist</translation>
    </message>
    <message>
        <source>Written at</source>
        <translation>Geschrieben um</translation>
    </message>
    <message>
        <source>The moment at which it was written, in UTC</source>
        <translation>Der Zeitpunkt, zu dem er geschrieben wurde, in UTC</translation>
    </message>
    <message>
        <source>Thread</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>The comment that it answers, with all others that do</source>
        <translation>Der Kommentar, auf den er antwortet, so wie alle anderen Antworten darauf</translation>
    </message>
</context>
<context>
    <name>martlet::SearchField</name>
    <message>
        <source>Find a tool or run a command</source>
        <translation>Tool suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Nothing is called like this</source>
        <translation>Nichts mit diesem Namen gefunden</translation>
    </message>
</context>
<context>
    <name>martlet::SentenceEditor</name>
    <message>
        <source>that…</source>
        <translation>nur solche …</translation>
    </message>
    <message>
        <source>must have…</source>
        <translation>muss haben …</translation>
    </message>
    <message>
        <source>except…</source>
        <translation>ausgenommen …</translation>
    </message>
    <message>
        <source>until…</source>
        <translation>bis …</translation>
    </message>
    <message>
        <source>Only those of which something holds</source>
        <translation>Nur solche, auf die etwas zutrifft</translation>
    </message>
    <message>
        <source>Only over connections of which something holds</source>
        <translation>Nur über Verbindungen, auf die etwas zutrifft</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Take this condition out</source>
        <translation>Diese Bedingung herausnehmen</translation>
    </message>
    <message>
        <source>Take this condition out (Delete)</source>
        <translation>Diese Bedingung herausnehmen (Entf)</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Auswählen oder eintippen</translation>
    </message>
</context>
<context>
    <name>martlet::SentenceRules</name>
    <message>
        <source>It is about things that this version of Martlet does not know.</source>
        <translation>Die Regel betrifft Dinge, die diese Version von Martlet nicht kennt.</translation>
    </message>
    <message>
        <source>Its last day is not a date such as 2027-03-31.</source>
        <translation>Ihr letzter Tag ist kein Datum wie 2027-03-31.</translation>
    </message>
    <message>
        <source>Its severity is not one that this version of Martlet knows.</source>
        <translation>Ihren Schweregrad kennt diese Version von Martlet nicht.</translation>
    </message>
    <message>
        <source>It does not say what must be.</source>
        <translation>Die Regel sagt nicht, was gelten muss.</translation>
    </message>
    <message>
        <source>“%1” in it is not known to this version of Martlet.</source>
        <translation>„%1“ darin kennt diese Version von Martlet nicht.</translation>
    </message>
    <message>
        <source>Its conditions are not a list.</source>
        <translation>Ihre Bedingungen sind keine Liste.</translation>
    </message>
    <message>
        <source>One of its conditions is not known to this version of Martlet.</source>
        <translation>Eine ihrer Bedingungen kennt diese Version von Martlet nicht.</translation>
    </message>
    <message>
        <source>The field “%1” is gone, or not known to this version of Martlet.</source>
        <translation>Das Feld „%1“ gibt es nicht mehr, oder diese Version von Martlet kennt es nicht.</translation>
    </message>
    <message>
        <source>One of its conditions does not say exactly one thing about its field.</source>
        <translation>Eine ihrer Bedingungen sagt zu ihrem Feld nicht genau eine Sache.</translation>
    </message>
    <message>
        <source>What it asks of “%1” does not fit that field.</source>
        <translation>Was die Regel von „%1“ verlangt, passt nicht zu diesem Feld.</translation>
    </message>
    <message>
        <source>It asks for a connection that such a thing cannot have.</source>
        <translation>Die Regel verlangt eine Verbindung, die so ein Element nicht haben kann.</translation>
    </message>
    <message>
        <source>It has no identity such as MY-01.</source>
        <translation>Die Regel hat keine Kennung wie MY-01.</translation>
    </message>
    <message>
        <source>It has no name.</source>
        <translation>Die Regel hat keinen Namen.</translation>
    </message>
    <message>
        <source>%1 “%2”: %3</source>
        <extracomment>the identity of a rule, its name, and a sentence that says why it was not used</extracomment>
        <translation>%1 „%2“: %3</translation>
    </message>
    <message>
        <source>It has more than %1 conditions.</source>
        <translation>Die Regel hat mehr als %1 Bedingungen.</translation>
    </message>
    <message>
        <source>Its conditions stand more than %1 deep in each other.</source>
        <translation>Die Bedingungen der Regel sind mehr als %1-fach ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>Its identity is that of a built-in rule.</source>
        <translation>Die Kennung der Regel gehört schon zu einer eingebauten Regel.</translation>
    </message>
    <message>
        <source>There is another rule with its identity.</source>
        <translation>Es gibt eine andere Regel mit dieser Kennung.</translation>
    </message>
    <message>
        <source>There are more than %1 rules.</source>
        <translation>Es gibt mehr als %1 Regeln.</translation>
    </message>
    <message>
        <source>What it names in “%1” is not on the map.</source>
        <translation>Was die Regel unter „%1“ nennt, ist nicht auf der Landkarte.</translation>
    </message>
    <message>
        <source>It counts connections, but the number that it asks for is not possible.</source>
        <translation>Die Regel zählt Verbindungen, aber die verlangte Anzahl ist nicht möglich.</translation>
    </message>
</context>
<context>
    <name>martlet::Session</name>
    <message>
        <source>Merge with %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>Put back what was in the file</source>
        <translation>Zurückholen, was in der Datei war</translation>
    </message>
</context>
<context>
    <name>martlet::SeverityBox</name>
    <message>
        <source>In this project</source>
        <translation>In diesem Projekt</translation>
    </message>
    <message>
        <source>As elsewhere</source>
        <translation>Wie sonst auch</translation>
    </message>
    <message>
        <source>%2, says “%1”</source>
        <extracomment>%1 is a profile, %2 a severity</extracomment>
        <translation>%2, laut „%1“</translation>
    </message>
    <message>
        <source>As it is: mostly %1</source>
        <translation>Wie vorgesehen: meist %1</translation>
    </message>
    <message>
        <source>For the department %1</source>
        <translation>Für die Abteilung %1</translation>
    </message>
    <message>
        <source>For something that is no longer there</source>
        <translation>Für etwas, das nicht mehr da ist</translation>
    </message>
    <message>
        <source>Only for “%1”</source>
        <translation>Nur für „%1“</translation>
    </message>
    <message>
        <source>Department %1</source>
        <translation>Abteilung %1</translation>
    </message>
    <message>
        <source>Off for a department or a thing: type its name</source>
        <translation>Für eine Abteilung oder ein Element ausschalten: Namen eintippen</translation>
    </message>
    <message>
        <source>A department or a thing that it is off for</source>
        <translation>Eine Abteilung oder ein Element, für die die Regel aus ist</translation>
    </message>
</context>
<context>
    <name>martlet::SharingBar</name>
    <message numerus="yes">
        <source>%n change(s) that were saved in this file on %1 are no longer in it. Somebody else may have replaced it; nothing is lost.</source>
        <translation>
            <numerusform>%n Änderung, die am %1 in dieser Datei gespeichert war, fehlt jetzt darin. Vielleicht hat jemand anderes die Datei ersetzt; verloren ist nichts.</numerusform>
            <numerusform>%n Änderungen, die am %1 in dieser Datei gespeichert waren, fehlen jetzt darin. Vielleicht hat jemand anderes die Datei ersetzt; verloren ist nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside this file stands another copy of the project, %1, with %n change(s) that are not in it.</source>
        <translation>
            <numerusform>Neben dieser Datei liegt eine weitere Kopie des Projekts, %1, mit %n Änderung, die hier fehlt.</numerusform>
            <numerusform>Neben dieser Datei liegt eine weitere Kopie des Projekts, %1, mit %n Änderungen, die hier fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Beside this file stand %1 other copies of the project with %n change(s) that are not in it.</source>
        <translation>
            <numerusform>Neben dieser Datei liegen %1 weitere Kopien des Projekts mit %n Änderung, die hier fehlt.</numerusform>
            <numerusform>Neben dieser Datei liegen %1 weitere Kopien des Projekts mit %n Änderungen, die hier fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came in.</source>
        <translation>
            <numerusform>%n Änderung ist hinzugekommen.</numerusform>
            <numerusform>%n Änderungen sind hinzugekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n change(s) came in.</source>
        <extracomment>names of people</extracomment>
        <translation>
            <numerusform>%1: %n Änderung ist hinzugekommen.</numerusform>
            <numerusform>%1: %n Änderungen sind hinzugekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) by %1</source>
        <extracomment>%1 is who made them</extracomment>
        <translation>
            <numerusform>%n Änderung von %1</numerusform>
            <numerusform>%n Änderungen von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) by %1</source>
        <extracomment>%1 is who wrote them</extracomment>
        <translation>
            <numerusform>%n neuer Kommentar von %1</numerusform>
            <numerusform>%n neue Kommentare von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>some comments were changed or settled</source>
        <translation>einige Kommentare wurden geändert oder erledigt</translation>
    </message>
    <message>
        <source>Since you last looked (%1): %2.</source>
        <extracomment>%1 is a day, %2 what others did: &quot;14 changes by Anna and 2 new comments by Ben&quot;</extracomment>
        <translation>Seit Sie zuletzt nachgesehen haben (%1): %2.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n values are undecided: copies of this project disagree on them.</source>
        <translation>
            <numerusform>%n Wert ist unentschieden: Kopien dieses Projekts widersprechen sich darin.</numerusform>
            <numerusform>%n Werte sind unentschieden: Kopien dieses Projekts widersprechen sich darin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Entscheiden …</translation>
    </message>
</context>
<context>
    <name>martlet::Sheet</name>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Noch niemand zuständig</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Idea or trial</source>
        <translation>Idee oder Test</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flows</source>
        <translation>
            <numerusform>%n Datenfluss</numerusform>
            <numerusform>%n Datenflüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n von Hand</numerusform>
            <numerusform>%n von Hand</numerusform>
        </translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n cards shown</source>
        <translation>
            <numerusform>%1 von %n Karte gezeigt</numerusform>
            <numerusform>%1 von %n Karten gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message numerus="yes">
        <source>%n sheets. Cut them along the marks at their corners; each overlaps the next by 10 mm.</source>
        <translation>
            <numerusform>%n Blatt. Schneiden Sie es an den Marken in den Ecken zu.</numerusform>
            <numerusform>%n Blätter. Schneiden Sie sie an den Marken in den Ecken zu; jedes überlappt das nächste um 10 mm.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Findings of %1</source>
        <translation>Befunde zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n findings. On a screen, each leads to its card.</source>
        <translation>
            <numerusform>%n Befund. Am Bildschirm führt er zu seiner Karte.</numerusform>
            <numerusform>%n Befunde. Am Bildschirm führt jeder zu seiner Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Offene Kommentare</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
</context>
<context>
    <name>martlet::SheetPreview</name>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>How the sheet begins</source>
        <translation>Anfang der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n rows</source>
        <translation>
            <numerusform>Die ersten %1 von %n Zeile</numerusform>
            <numerusform>Die ersten %1 von %n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::StartPage</name>
    <message>
        <source>Draw your marketing system</source>
        <translation>Zeichnen Sie Ihr Marketing-System</translation>
    </message>
    <message>
        <source>Tools, data flows, owners and journeys on one map, and what is amiss beside it. All of it stays on this computer.</source>
        <translation>Tools, Datenflüsse, Zuständigkeiten und Kundenreisen auf einer Landkarte, und daneben, was nicht stimmt. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Start typing</source>
        <translation>Einfach lostippen</translation>
    </message>
    <message>
        <source>An empty map: type a name, press Enter, type the next.</source>
        <translation>Eine leere Landkarte: Namen tippen, Eingabetaste drücken, den nächsten tippen.</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Paste a list or open a table</source>
        <translation>Liste einfügen oder Tabelle öffnen</translation>
    </message>
    <message>
        <source>Ctrl+V takes the names that you copied. Click to open a table from a spreadsheet, as CSV.</source>
        <translation>Strg+V übernimmt die Namen, die Sie kopiert haben. Ein Klick öffnet eine Tabelle aus einer Tabellenkalkulation, als CSV.</translation>
    </message>
    <message>
        <source>Choose a template</source>
        <translation>Vorlage wählen</translation>
    </message>
    <message>
        <source>A map of a firm like yours, to be changed until it is yours.</source>
        <translation>Die Landkarte einer Firma wie Ihrer, zum Umbauen, bis es Ihre eigene ist.</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>martlet::StatusLine</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connections</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <translation>
            <numerusform>%n von Hand</numerusform>
            <numerusform>%n von Hand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 owned</source>
        <translation>%1 von %2 mit Zuständigen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Type to add · drag the background to select · Ctrl+wheel to zoom</source>
        <translation>Tippen: hinzufügen · Hintergrund ziehen: auswählen · Strg+Mausrad: zoomen</translation>
    </message>
    <message>
        <source>Drag to move · Delete to remove · edit them together at the right</source>
        <translation>Ziehen: verschieben · Entf: löschen · rechts gemeinsam bearbeiten</translation>
    </message>
    <message>
        <source>Nobody owns it yet</source>
        <translation>Noch niemand zuständig</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Mit Zuständigen</translation>
    </message>
    <message>
        <source>Cards on this view</source>
        <translation>Karten in dieser Ansicht</translation>
    </message>
    <message numerus="yes">
        <source>%n on no view</source>
        <translation>
            <numerusform>%n in keiner Ansicht</numerusform>
            <numerusform>%n in keiner Ansicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Tab: add connected · Ctrl+L: connect · F2: rename · Alt+Enter: its connections · Delete: remove</source>
        <translation>Tab: verbunden hinzufügen · Strg+L: verbinden · F2: umbenennen · Alt+Eingabe: ihre Verbindungen · Entf: löschen</translation>
    </message>
    <message>
        <source>Left, right: its ends · Alt+Enter: the next one · Ctrl+Shift+L: lead it elsewhere · Ctrl+M: automatic, by hand, unknown · Delete: remove</source>
        <translation>Links, rechts: ihre Enden · Alt+Eingabe: die nächste · Strg+Umschalt+L: woandershin führen · Strg+M: automatisch, von Hand, unbekannt · Entf: löschen</translation>
    </message>
    <message>
        <source>Arrow keys: walk on · Ctrl+I: its details</source>
        <translation>Pfeiltasten: weitergehen · Strg+I: Details dazu</translation>
    </message>
</context>
<context>
    <name>martlet::StepIndex</name>
    <message>
        <source>the settings of the project</source>
        <translation>die Einstellungen des Projekts</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>etwas, das nicht mehr da ist</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Several changes, kept as one</source>
        <translation>Mehrere Änderungen, zu einer zusammengefasst</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <extracomment>%1 is the name of a tool or anything else</extracomment>
        <translation>Kommentar zu %1</translation>
    </message>
</context>
<context>
    <name>martlet::StickyNotes</name>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Select the note that should become something else.</source>
        <translation>Wählen Sie die Notiz aus, aus der etwas anderes werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>Turn %n notes into: %1</source>
        <translation>
            <numerusform>%n Notiz umwandeln in: %1</numerusform>
            <numerusform>%n Notizen umwandeln in: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes became: %1</source>
        <extracomment>the kind of thing that notes became</extracomment>
        <translation>
            <numerusform>Aus %n Notiz wurde: %1</numerusform>
            <numerusform>Aus %n Notizen wurde: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes became: %1. This view shows none of these; the inventory does.</source>
        <translation>
            <numerusform>Aus %n Notiz wurde: %1. Diese Ansicht zeigt so etwas nicht, das Inventar schon.</numerusform>
            <numerusform>Aus %n Notizen wurde: %1. Diese Ansicht zeigt so etwas nicht, das Inventar schon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Storage</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Martlet project.</source>
        <translation>%1 ist ein Ordner, kein Martlet-Projekt.</translation>
    </message>
    <message>
        <source>You may not read %1. Ask whoever owns it for the permission.</source>
        <translation>Sie dürfen %1 nicht lesen. Bitten Sie die Person, der die Datei gehört, um die Erlaubnis.</translation>
    </message>
    <message>
        <source>%1 is larger than a Martlet project can be.</source>
        <translation>%1 ist größer, als ein Martlet-Projekt sein kann.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 could not be read, because the disk or the network does not answer as it should. Try again later.</source>
        <translation>%1 konnte nicht gelesen werden, weil der Datenträger oder das Netzwerk nicht wie erwartet antwortet. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>There is already a file %1. It was not touched; choose another name.</source>
        <translation>Es gibt schon eine Datei %1. Sie wurde nicht angerührt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 was not made, because its folder does not exist.</source>
        <translation>%1 wurde nicht angelegt, weil es den Ordner nicht gibt.</translation>
    </message>
    <message>
        <source>%1 was not made, because there is no room left on the disk.</source>
        <translation>%1 wurde nicht angelegt, weil auf dem Datenträger kein Platz mehr ist.</translation>
    </message>
    <message>
        <source>%1 was not made, because you may not write into its folder.</source>
        <translation>%1 wurde nicht angelegt, weil Sie in den Ordner nicht schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 was not made, because the disk or the network does not answer as it should.</source>
        <translation>%1 wurde nicht angelegt, weil der Datenträger oder das Netzwerk nicht wie erwartet antwortet.</translation>
    </message>
    <message>
        <source>Your latest changes could not be kept on this computer, because its disk is full or does not answer. Make room; Martlet goes on trying. Do not close it until then.</source>
        <translation>Ihre letzten Änderungen konnten auf diesem Rechner nicht gesichert werden, weil der Datenträger voll ist oder nicht antwortet. Schaffen Sie Platz; Martlet versucht es weiter. Schließen Sie Martlet bis dahin nicht.</translation>
    </message>
    <message>
        <source>%1 is empty. It may not have been copied to the end; ask for it again.</source>
        <translation>%1 ist leer. Vielleicht wurde die Datei nicht zu Ende kopiert; lassen Sie sie sich noch einmal geben.</translation>
    </message>
    <message>
        <source>%1 is not a Martlet project.</source>
        <translation>%1 ist kein Martlet-Projekt.</translation>
    </message>
    <message>
        <source>%1 is not a Martlet project but a database of another program.</source>
        <translation>%1 ist kein Martlet-Projekt, sondern eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Martlet. Update Martlet to open it.</source>
        <translation>%1 wurde mit einer neueren Version von Martlet gespeichert. Aktualisieren Sie Martlet, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>A part of %1 is missing. It may not have been copied to the end; ask for it again, or take an earlier copy.</source>
        <translation>Ein Teil von %1 fehlt. Vielleicht wurde die Datei nicht zu Ende kopiert; lassen Sie sie sich noch einmal geben oder nehmen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>%1 is damaged, and Martlet does not open it by halves. Take an earlier copy of it.</source>
        <translation>%1 ist beschädigt, und Martlet öffnet die Datei nicht halb. Nehmen Sie eine frühere Kopie.</translation>
    </message>
    <message>
        <source>%1 holds things that Martlet never writes. It was not opened, to be on the safe side.</source>
        <translation>%1 enthält Dinge, die Martlet nie schreibt. Die Datei wurde sicherheitshalber nicht geöffnet.</translation>
    </message>
    <message>
        <source>The history of the project could not be read.</source>
        <translation>Der Verlauf des Projekts konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read. What you see was kept on this computer; save it to have a file again.</source>
        <translation>%1 ist nicht lesbar. Was Sie sehen, war auf diesem Rechner gesichert; speichern Sie es, um wieder eine Datei zu haben.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) that this computer kept and the file did not have yet are back.</source>
        <translation>
            <numerusform>%n Änderung, die auf diesem Rechner gesichert war und in der Datei noch fehlte, ist wieder da.</numerusform>
            <numerusform>%n Änderungen, die auf diesem Rechner gesichert waren und in der Datei noch fehlten, sind wieder da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes of an earlier session are kept on this computer, but could not be saved beside %1.</source>
        <translation>Änderungen einer früheren Sitzung sind auf diesem Rechner gesichert, konnten aber nicht neben %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>Changes of an earlier session were not in %1. They are saved beside it as %2.</source>
        <translation>Änderungen einer früheren Sitzung fehlten in %1. Sie liegen daneben als %2.</translation>
    </message>
    <message>
        <source>Changes of an earlier session are kept on this computer, but could not be read.</source>
        <translation>Änderungen einer früheren Sitzung sind auf diesem Rechner gesichert, konnten aber nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 was not saved, because its folder is gone. Your work is kept on this computer and comes back when the project is opened here; save it elsewhere to have a file of it.</source>
        <translation>%1 wurde nicht gespeichert, weil es den Ordner nicht mehr gibt. Ihre Arbeit ist auf diesem Rechner gesichert und ist wieder da, wenn das Projekt hier geöffnet wird; speichern Sie an einem anderen Ort, um eine Datei davon zu haben.</translation>
    </message>
    <message>
        <source>%1 was not saved, because there is no room left on its disk. Your work is kept on this computer and comes back when the project is opened here; save again when there is room.</source>
        <translation>%1 wurde nicht gespeichert, weil auf dem Datenträger kein Platz mehr ist. Ihre Arbeit ist auf diesem Rechner gesichert und ist wieder da, wenn das Projekt hier geöffnet wird; speichern Sie noch einmal, wenn Platz ist.</translation>
    </message>
    <message>
        <source>%1 was not saved, because you may not write there. Your work is kept on this computer and comes back when the project is opened here; save it elsewhere to have a file of it.</source>
        <translation>%1 wurde nicht gespeichert, weil Sie dort nicht schreiben dürfen. Ihre Arbeit ist auf diesem Rechner gesichert und ist wieder da, wenn das Projekt hier geöffnet wird; speichern Sie an einem anderen Ort, um eine Datei davon zu haben.</translation>
    </message>
    <message>
        <source>%1 was not saved, because the disk or the network does not answer as it should. Your work is kept on this computer and comes back when the project is opened here; save again later.</source>
        <translation>%1 wurde nicht gespeichert, weil der Datenträger oder das Netzwerk nicht wie erwartet antwortet. Ihre Arbeit ist auf diesem Rechner gesichert und ist wieder da, wenn das Projekt hier geöffnet wird; speichern Sie später noch einmal.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are what a connection leads from and to</extracomment>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>%1 is lost.</source>
        <extracomment>%1 is what is lost, such as Tool “CRM”</extracomment>
        <translation>%1 ist verloren.</translation>
    </message>
    <message>
        <source>%1 is damaged and was left out.</source>
        <translation>%1 ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 was left out, because one of its ends is missing.</source>
        <translation>%1 wurde ausgelassen, weil eines der beiden Enden fehlt.</translation>
    </message>
    <message>
        <source>%1 stands as it was once saved, and was probably changed later.</source>
        <translation>%1 hat einen früher gespeicherten Stand und wurde danach wahrscheinlich noch geändert.</translation>
    </message>
    <message>
        <source>Something</source>
        <translation>Etwas</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>a kind of thing, and what one is called: Tool “CRM”</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n Element</numerusform>
            <numerusform>%n Elemente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 of it are sound.</source>
        <extracomment>%1 and %2 are numbers of things: “12 elements”, “3 connections”</extracomment>
        <translation>Unbeschädigt sind davon %1 und %2.</translation>
    </message>
    <message>
        <source>Nothing is known by name to be missing.</source>
        <translation>Es ist nichts Bestimmtes bekannt, das fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are known to be missing or older.</source>
        <translation>
            <numerusform>Von %n Eintrag ist bekannt, dass er fehlt oder älter ist.</numerusform>
            <numerusform>Von %n Einträgen ist bekannt, dass sie fehlen oder älter sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>two sentences</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing in %1 can be recognised as part of a Martlet project.</source>
        <translation>In %1 ist nichts als Teil eines Martlet-Projekts zu erkennen.</translation>
    </message>
    <message>
        <source>Your latest changes could not be kept: a protected project is worked on in memory only, and this computer has no folder for that. Save a copy without protection, or open the project elsewhere.</source>
        <translation>Ihre letzten Änderungen konnten nicht gesichert werden: Ein geschütztes Projekt wird nur im Arbeitsspeicher bearbeitet, und auf diesem Rechner gibt es dafür keinen Ordner. Speichern Sie eine Kopie ohne Schutz, oder öffnen Sie das Projekt auf einem anderen Rechner.</translation>
    </message>
    <message>
        <source>%1 is protected and opens with its passphrase only.</source>
        <translation>%1 ist geschützt und lässt sich nur mit der zugehörigen Passphrase öffnen.</translation>
    </message>
    <message>
        <source>Something else stands in the place of %1 by now. Your work is beside it as %2, and goes on there; nothing is lost.</source>
        <translation>An der Stelle von %1 liegt inzwischen etwas anderes. Ihre Arbeit liegt daneben als %2 und wird dort weitergeführt; nichts ist verloren.</translation>
    </message>
    <message>
        <source>%1 is also open in another window of Martlet on this computer. You can change it in both: each takes in what the other saves.</source>
        <translation>%1 ist auf diesem Rechner auch in einem anderen Fenster von Martlet geöffnet. Sie können in beiden Fenstern etwas ändern: Jedes übernimmt, was das andere speichert.</translation>
    </message>
    <message>
        <source>%1 is not a copy of this project but another one. Nothing was taken from it.</source>
        <translation>%1 ist keine Kopie dieses Projekts, sondern ein anderes Projekt. Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>Nothing has changed since, so there is nothing to send.</source>
        <translation>Seitdem hat sich nichts geändert; es gibt also nichts zu senden.</translation>
    </message>
    <message>
        <source>So much has changed that it does not fit into a file of changes. Send the whole project instead.</source>
        <translation>Es hat sich so viel geändert, dass es nicht in eine Datei mit Änderungen passt. Senden Sie stattdessen das ganze Projekt.</translation>
    </message>
    <message>
        <source>%1 holds changes of a project, and not a whole one. Open your copy of the project and take them there, with File, Merge with….</source>
        <translation>%1 enthält Änderungen eines Projekts, kein ganzes Projekt. Öffnen Sie Ihre Kopie des Projekts und übernehmen Sie die Änderungen dort, im Menü „Datei“ mit „Zusammenführen mit …“.</translation>
    </message>
    <message numerus="yes">
        <source>%1 builds on %n changes that are not in this copy of the project, so nothing was taken from it. Ask for the whole project, or send this copy, so that all that changed since can be sent.</source>
        <translation>
            <numerusform>%1 baut auf %n Änderung auf, die in dieser Kopie des Projekts fehlt; deshalb wurde nichts daraus übernommen. Lassen Sie sich das ganze Projekt geben, oder senden Sie diese Kopie, damit Sie alles bekommen können, was sich seitdem geändert hat.</numerusform>
            <numerusform>%1 baut auf %n Änderungen auf, die in dieser Kopie des Projekts fehlen; deshalb wurde nichts daraus übernommen. Lassen Sie sich das ganze Projekt geben, oder senden Sie diese Kopie, damit Sie alles bekommen können, was sich seitdem geändert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy of the project has parts left out, and %1 has others. Nothing was taken. Open the whole project and merge both into it.</source>
        <translation>In dieser Kopie des Projekts sind Teile weggelassen und in %1 andere. Nichts wurde übernommen. Öffnen Sie das ganze Projekt und führen Sie beide damit zusammen.</translation>
    </message>
</context>
<context>
    <name>martlet::Template</name>
    <message>
        <source>Empty map</source>
        <translation>Leere Landkarte</translation>
    </message>
    <message>
        <source>Nothing on it yet: type or paste the names of your tools.</source>
        <translation>Noch steht nichts darauf: Tippen Sie die Namen Ihrer Tools, oder fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>Software firm</source>
        <translation>Softwarefirma</translation>
    </message>
    <message>
        <source>Sells software to firms: 19 tools, from the first visit to the renewal.</source>
        <translation>Verkauft Software an Firmen: 19 Tools, vom ersten Besuch bis zur Verlängerung.</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Onlineshop</translation>
    </message>
    <message>
        <source>Advertisements, shop, parcels and returns: 19 tools, up to the second order.</source>
        <translation>Werbung, Shop, Pakete und Retouren: 19 Tools, bis zur zweiten Bestellung.</translation>
    </message>
    <message>
        <source>Retail in Russia</source>
        <translation>Einzelhandel in Russland</translation>
    </message>
    <message>
        <source>In Russian: web site and shops, 20 tools, checked by 152-FZ as well.</source>
        <translation>Auf Russisch: Website und Läden, 20 Tools, auch nach 152-FZ geprüft.</translation>
    </message>
    <message>
        <source>Retail in China</source>
        <translation>Einzelhandel in China</translation>
    </message>
    <message>
        <source>In Chinese: WeChat, Tmall and shops, 19 tools, checked by PIPL as well.</source>
        <translation>Auf Chinesisch: WeChat, Tmall und Läden, 19 Tools, auch nach PIPL geprüft.</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agentur</translation>
    </message>
    <message>
        <source>From the first call to the second brief: 18 tools of pitch, creation, media and hours.</source>
        <translation>Vom ersten Anruf bis zum zweiten Briefing: 18 Tools für Pitch, Kreation, Media und Stunden.</translation>
    </message>
    <message>
        <source>Blank journey</source>
        <translation>Leere Kundenreise</translation>
    </message>
    <message>
        <source>Five stages, three questions to begin with, and layers for the tools behind them.</source>
        <translation>Fünf Phasen, drei Fragen für den Anfang und Ebenen für die Tools dahinter.</translation>
    </message>
    <message>
        <source>Two-day workshop</source>
        <translation>Zweitägiger Workshop</translation>
    </message>
    <message>
        <source>Three journeys (the best, the bad and the embarrassing experience), an agenda and the first questions.</source>
        <translation>Drei Kundenreisen (das beste, das schlechte und das peinliche Erlebnis), eine Tagesordnung und die ersten Fragen.</translation>
    </message>
    <message>
        <source>Sample: an outdoor retailer</source>
        <translation>Beispiel: ein Outdoor-Händler</translation>
    </message>
    <message>
        <source>A firm with 37 tools, two journeys and the troubles such firms have. Good for looking around.</source>
        <translation>Eine Firma mit 37 Tools, zwei Kundenreisen und den Sorgen, die solche Firmen haben. Gut zum Umsehen.</translation>
    </message>
</context>
<context>
    <name>martlet::Text</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written: d is the day, MMM the short name of the month, yyyy the year. Figures only would be read differently in other countries.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>martlet::TextAnswer</name>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Nothing on the map depends on it.</source>
        <translation>Nichts auf der Landkarte hängt davon ab.</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>Was stillsteht</translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation>Was seine Daten nicht mehr erhält</translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation>Was seine Zuständigen verliert und keine Vertretung hat</translation>
    </message>
    <message>
        <source>Stops: %1. Loses its data: %2. Suffers: %3. Loses its people: %4.</source>
        <translation>Steht still: %1. Erhält seine Daten nicht mehr: %2. Leidet: %3. Verliert seine Zuständigen: %4.</translation>
    </message>
    <message>
        <source>Work by hand that falls away: %1 hours a month.</source>
        <translation>Handarbeit, die wegfällt: %1 Stunden im Monat.</translation>
    </message>
    <message>
        <source>Flows by hand that stop as well, for which the hours are not known yet: %1.</source>
        <translation>Datenflüsse von Hand, die ebenfalls stillstehen und deren Stunden noch nicht bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Tell: %1</source>
        <translation>Bescheid geben: %1</translation>
    </message>
    <message>
        <source>%1 (active until %2)</source>
        <translation>%1 (ansprechbar bis %2)</translation>
    </message>
    <message>
        <source>This counts what the team looks after as a team. Name its people as well to see what hangs on them: %1</source>
        <translation>Gezählt ist hier, worum sich das Team als Team kümmert. Nennen Sie auch seine Personen, um zu sehen, was an ihnen hängt: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a heading, %2 how many lines follow
----------
%1 is a vendor, department, layer or category, %2 the tools that it counts</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Steps: %1. Hand-offs: %2, by hand: %3. Asked twice: %4. Broken threads: %5.</source>
        <translation>Schritte: %1. Übergaben: %2, von Hand: %3. Doppelt erfragt: %4. Abgerissene Fäden: %5.</translation>
    </message>
    <message>
        <source>The way of the customer</source>
        <translation>Der Weg der Kundschaft</translation>
    </message>
    <message>
        <source>feeling %1</source>
        <translation>Gefühl %1</translation>
    </message>
    <message>
        <source>Tools: %1</source>
        <translation>Tools: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>The customer is asked for: %1</source>
        <translation>Wonach die Kundschaft gefragt wird: %1</translation>
    </message>
    <message>
        <source>Where it passes from hand to hand</source>
        <translation>Wo von Hand zu Hand weitergegeben wird</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by hand: %1</source>
        <translation>von Hand: %1</translation>
    </message>
    <message>
        <source>it is not known how</source>
        <translation>nicht bekannt, wie</translation>
    </message>
    <message>
        <source>the customer says it again</source>
        <translation>die Kundschaft sagt es noch einmal</translation>
    </message>
    <message>
        <source>What the customer is asked twice</source>
        <translation>Was die Kundschaft zweimal gefragt wird</translation>
    </message>
    <message>
        <source>Not known yet what</source>
        <translation>Noch nicht bekannt, was</translation>
    </message>
    <message>
        <source>%1, at: %2</source>
        <extracomment>%1 is data such as &quot;Contact&quot;, %2 a list of touchpoints</extracomment>
        <translation>%1, bei: %2</translation>
    </message>
    <message>
        <source>Where the next step does not know what happened before</source>
        <translation>Wo der nächste Schritt nicht weiß, was vorher geschah</translation>
    </message>
    <message>
        <source>Carried by hand: %1 hours a month</source>
        <translation>Von Hand übertragen: %1 Stunden im Monat</translation>
    </message>
    <message>
        <source>That is %1 a month, at %2 an hour.</source>
        <translation>Das sind %1 im Monat, bei %2 je Stunde.</translation>
    </message>
    <message>
        <source>What serves several of these counts for each of them.</source>
        <translation>Was mehreren davon dient, zählt bei jedem mit.</translation>
    </message>
    <message>
        <source>By hand too, but nobody has said yet how long it takes: %1</source>
        <translation>Ebenfalls von Hand, aber es hat noch niemand gesagt, wie lange es dauert: %1</translation>
    </message>
    <message>
        <source>Cost of the tools: %1 a year</source>
        <translation>Kosten der Tools: %1 im Jahr</translation>
    </message>
    <message>
        <source>Tools of which the cost is not known yet: %1</source>
        <translation>Tools, deren Kosten noch nicht bekannt sind: %1</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>Was betroffen ist</translation>
    </message>
</context>
<context>
    <name>martlet::TextReport</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a severity such as &quot;Warning&quot;, %2 what was seen</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, as in the scenario “%2”</source>
        <translation>%1, wie im Szenario „%2“</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>Errors: %1. Warnings: %2. Information: %3. Accepted with a reason: %4.</source>
        <translation>Fehler: %1. Warnungen: %2. Hinweise: %3. Mit Begründung akzeptiert: %4.</translation>
    </message>
    <message>
        <source>Marketing debt: %1. Known of what the rules ask: %2 %.</source>
        <translation>Marketing-Schulden: %1. Bekannt von dem, was die Regeln fragen: %2 %.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts wurde gefunden.</translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation>Hiermit anfangen</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>the name of a rule, its identity, and how many findings it has
----------
a severity, a number of findings, and the names of what they are about</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Why it matters: %1</source>
        <translation>Warum es wichtig ist: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Accepted with a reason: %1</source>
        <translation>Mit Begründung akzeptiert: %1</translation>
    </message>
    <message>
        <source>Acceptances that accept nothing now: %1</source>
        <translation>Akzeptanzen, die zurzeit nichts abdecken: %1</translation>
    </message>
    <message>
        <source>Your own rules that were not used: %1</source>
        <translation>Eigene Regeln, die nicht angewendet wurden: %1</translation>
    </message>
    <message>
        <source>These go with the scenario</source>
        <translation>Mit dem Szenario entfallen</translation>
    </message>
    <message>
        <source>These come with it</source>
        <translation>Mit dem Szenario kommen hinzu</translation>
    </message>
    <message>
        <source>Settings that were not used: %1</source>
        <translation>Einstellungen, die nicht angewendet wurden: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Thread</name>
    <message>
        <source>The comment says nothing.</source>
        <translation>Der Kommentar sagt nichts.</translation>
    </message>
    <message>
        <source>The comment has %1 characters, and a comment can hold %2. Shorten it, or make several of it.</source>
        <translation>Der Kommentar hat %1 Zeichen, ein Kommentar fasst %2. Kürzen Sie ihn, oder machen Sie mehrere daraus.</translation>
    </message>
</context>
<context>
    <name>martlet::ThreadView</name>
    <message>
        <source>Resolved: %1</source>
        <extracomment>%1 is the first comment of a thread that is settled</extracomment>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>said of a comment that somebody has not seen yet</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Change or delete this comment</source>
        <translation>Diesen Kommentar ändern oder löschen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>martlet::ToolRail</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add: %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>martlet::TopBar</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Add a view</source>
        <translation>Ansicht hinzufügen</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>Everything as a table (Ctrl+Shift+I)</source>
        <translation>Alles als Tabelle (Strg+Umschalt+I)</translation>
    </message>
    <message>
        <source>Hand on</source>
        <translation>Weitergeben</translation>
    </message>
</context>
<context>
    <name>martlet::UndecidedBox</name>
    <message>
        <source>%1: another copy says “%2”</source>
        <extracomment>%1 is a field, %2 another value of it</extracomment>
        <translation>%1: In einer anderen Kopie steht „%2“</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Behalten: %1</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Übernehmen: %1</translation>
    </message>
</context>
<context>
    <name>martlet::UndecidedList</name>
    <message>
        <source>To decide</source>
        <translation>Zu entscheiden</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>Element</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>1  Mine</source>
        <translation>1  Mein Wert</translation>
    </message>
    <message>
        <source>2  Theirs</source>
        <translation>2  Anderer Wert</translation>
    </message>
    <message>
        <source>3  Before</source>
        <translation>3  Vorher</translation>
    </message>
    <message>
        <source>Asked: %1</source>
        <extracomment>%1 is a person or team</extracomment>
        <translation>Gefragt: %1</translation>
    </message>
</context>
<context>
    <name>martlet::Usual</name>
    <message>
        <source>Let %1 hold what is usual</source>
        <translation>Übliche Daten für %1 eintragen</translation>
    </message>
    <message numerus="yes">
        <source>Let %n tools hold what is usual</source>
        <translation>
            <numerusform>Übliche Daten für %n Tool eintragen</numerusform>
            <numerusform>Übliche Daten für %n Tools eintragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 its usual role</source>
        <translation>Übliche Rolle für %1 eintragen</translation>
    </message>
</context>
<context>
    <name>martlet::UsualBox</name>
    <message>
        <source>Let it hold this. It is marked as assumed; data that is on the map already is used.</source>
        <translation>Diese Daten eintragen. Die Angabe wird als angenommen markiert; Daten, die schon auf der Landkarte stehen, werden verwendet.</translation>
    </message>
    <message>
        <source>Usually holds: %1</source>
        <translation>Hält üblicherweise: %1</translation>
    </message>
    <message>
        <source>%1 holds what it usually holds</source>
        <translation>%1 hält jetzt die üblichen Daten</translation>
    </message>
    <message>
        <source>%1 has its usual role</source>
        <translation>%1 hat jetzt die übliche Rolle</translation>
    </message>
    <message>
        <source>Say that it plays this role here. Some rules expect less of it then.</source>
        <translation>Bestätigen, dass es hier diese Rolle hat. Manche Regeln erwarten dann weniger von diesem Tool.</translation>
    </message>
    <message>
        <source>Confirm its usual role: %1</source>
        <translation>Übliche Rolle bestätigen: %1</translation>
    </message>
</context>
<context>
    <name>martlet::UsualData</name>
    <message>
        <source>Ad spend</source>
        <translation>Werbeausgaben</translation>
    </message>
    <message>
        <source>Survey answer</source>
        <translation>Umfrageantwort</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Nutzungsverhalten</translation>
    </message>
    <message>
        <source>Service case</source>
        <translation>Serviceanfrage</translation>
    </message>
    <message>
        <source>Campaign content</source>
        <translation>Kampagneninhalte</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Cookie consent</source>
        <translation>Cookie-Einwilligung</translation>
    </message>
    <message>
        <source>Customer profile</source>
        <translation>Kundenprofil</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Campaign plan</source>
        <translation>Kampagnenplan</translation>
    </message>
    <message>
        <source>Product data</source>
        <translation>Produktdaten</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Anmeldung</translation>
    </message>
</context>
<context>
    <name>martlet::VoteBar</name>
    <message>
        <source>A click or Enter gives a dot, with Shift it takes one away.</source>
        <translation>Ein Klick oder Eingabe gibt einen Punkt, mit Umschalt wird einer weggenommen.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Enter: a dot more · Shift+Enter: one less · 0 to 9: so many · Esc: done</source>
        <translation>Eingabe: ein Punkt mehr · Umschalt+Eingabe: einer weniger · 0 bis 9: so viele · Esc: fertig</translation>
    </message>
    <message numerus="yes">
        <source>Voting: %n dots</source>
        <translation>
            <numerusform>Abstimmung: %n Punkt</numerusform>
            <numerusform>Abstimmung: %n Punkte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>martlet::Waiver</name>
    <message>
        <source>Accepted by %1 for good: %2</source>
        <translation>Akzeptiert von %1, auf Dauer: %2</translation>
    </message>
    <message>
        <source>Accepted by %1 until %2: %3</source>
        <translation>Akzeptiert von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>It was accepted with a reason until %1; that day has come.</source>
        <translation>Es war bis %1 mit Begründung akzeptiert; dieser Tag ist gekommen.</translation>
    </message>
    <message>
        <source>%1 (a reason or a person is missing)</source>
        <extracomment>%1 is a rule and names of things</extracomment>
        <translation>%1 (eine Begründung oder eine Person fehlt)</translation>
    </message>
</context>
<context>
    <name>martlet::WalkPage</name>
    <message>
        <source>Not known yet</source>
        <comment>a feeling</comment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Bad</source>
        <comment>a feeling</comment>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Rather bad</source>
        <comment>a feeling</comment>
        <translation>Eher schlecht</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>a feeling</comment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Rather good</source>
        <comment>a feeling</comment>
        <translation>Eher gut</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a feeling</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>No hand-off, and nothing is asked twice</source>
        <translation>Keine Übergabe, und nichts wird zweimal gefragt</translation>
    </message>
    <message>
        <source>Handed over to “%1” by hand: %2</source>
        <translation>Übergabe an „%1“ von Hand: %2</translation>
    </message>
    <message>
        <source>Handed over to “%1”; nobody has said yet how</source>
        <translation>Übergabe an „%1“; es hat noch niemand gesagt, wie</translation>
    </message>
    <message>
        <source>Handed over to “%1”: %2</source>
        <translation>Übergabe an „%1“: %2</translation>
    </message>
    <message>
        <source>The customer has to say it again at “%1”</source>
        <translation>Bei „%1“ muss die Kundschaft es noch einmal sagen</translation>
    </message>
    <message>
        <source>“%1” asks again for: %2</source>
        <translation>„%1“ fragt noch einmal nach: %2</translation>
    </message>
    <message>
        <source>“%1” does not know what happened here</source>
        <translation>„%1“ weiß nicht, was hier geschah</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Right and Left go from step to step.</source>
        <translation>Mit Pfeil rechts und Pfeil links geht es von Schritt zu Schritt.</translation>
    </message>
    <message>
        <source>The step before (Left)</source>
        <translation>Voriger Schritt (Pfeil links)</translation>
    </message>
    <message>
        <source>The next step (Right)</source>
        <translation>Nächster Schritt (Pfeil rechts)</translation>
    </message>
    <message>
        <source>Which journey?</source>
        <translation>Welche Kundenreise?</translation>
    </message>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hand-offs</source>
        <translation>
            <numerusform>%n Übergabe</numerusform>
            <numerusform>%n Übergaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by hand</source>
        <comment>hand-offs</comment>
        <translation>
            <numerusform>%n von Hand</numerusform>
            <numerusform>%n von Hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things asked twice</source>
        <translation>
            <numerusform>%n Angabe doppelt erfragt</numerusform>
            <numerusform>%n Angaben doppelt erfragt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken threads</source>
        <translation>
            <numerusform>%n abgerissener Faden</numerusform>
            <numerusform>%n abgerissene Fäden</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over by hand</source>
        <translation>Von Hand übergeben</translation>
    </message>
    <message>
        <source>What the customer is asked twice</source>
        <translation>Was die Kundschaft zweimal gefragt wird</translation>
    </message>
    <message>
        <source>Not known yet what</source>
        <translation>Noch nicht bekannt, was</translation>
    </message>
    <message>
        <source>%1, at: %2</source>
        <extracomment>%1 is data such as &quot;Contact&quot;, %2 a list of touchpoints</extracomment>
        <translation>%1, bei: %2</translation>
    </message>
    <message>
        <source>Where the next step does not know what happened before</source>
        <translation>Wo der nächste Schritt nicht weiß, was vorher geschah</translation>
    </message>
    <message>
        <source>%1 (again)</source>
        <extracomment>a thing that the customer has told before</extracomment>
        <translation>%1 (noch einmal)</translation>
    </message>
    <message>
        <source>Nothing that is known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Keine bekannt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Erfragt</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>On the way to the next step</source>
        <translation>Auf dem Weg zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Here the journey ends</source>
        <translation>Hier endet die Kundenreise</translation>
    </message>
    <message>
        <source>Walk the journey</source>
        <translation>Kundenreise durchgehen</translation>
    </message>
    <message>
        <source>There is no journey to walk yet</source>
        <translation>Noch keine Kundenreise zum Durchgehen</translation>
    </message>
    <message>
        <source>Add a touchpoint and say which journey it is part of.</source>
        <translation>Fügen Sie einen Kontaktpunkt hinzu, und geben Sie an, zu welcher Kundenreise er gehört.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>martlet::WebPage</name>
    <message>
        <source>Map without a name</source>
        <translation>Landkarte ohne Namen</translation>
    </message>
    <message>
        <source>Made with Martlet</source>
        <translation>Erstellt mit Martlet</translation>
    </message>
    <message>
        <source>Searching, findings and journeys need JavaScript, which is switched off here. The first view is shown as it is.</source>
        <translation>Suche, Befunde und Kundenreisen brauchen JavaScript, das hier ausgeschaltet ist. Die erste Ansicht wird gezeigt, wie sie ist.</translation>
    </message>
    <message>
        <source>Go to the map</source>
        <translation>Zur Landkarte</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a tool, a person, a finding ( / )</source>
        <translation>Tool, Person oder Befund finden ( / )</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing here is called that.</source>
        <translation>Hier heißt nichts so.</translation>
    </message>
    <message>
        <source>And %1 more. Type more of the name.</source>
        <translation>Und %1 weitere. Geben Sie mehr vom Namen ein.</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Print this view and its findings</source>
        <translation>Diese Ansicht und ihre Befunde drucken</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Größer (+)</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Kleiner (−)</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Alles zeigen (0)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Landkarte</translation>
    </message>
    <message>
        <source>Arrows go from card to card, with Alt along connections. Enter opens the details, Escape closes them, + and − zoom, 0 shows all.</source>
        <translation>Die Pfeiltasten führen von Karte zu Karte, mit Alt entlang der Verbindungen. Die Eingabetaste öffnet die Details, Esc schließt sie, + und − zoomen, 0 zeigt alles.</translation>
    </message>
    <message>
        <source>Findings and details</source>
        <translation>Befunde und Details</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>Kundenreisen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>About this connection</source>
        <translation>Zu dieser Verbindung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Nothing more is known of it yet.</source>
        <translation>Mehr ist dazu noch nicht bekannt.</translation>
    </message>
    <message>
        <source>It is not on this view.</source>
        <translation>Es steht nicht in dieser Ansicht.</translation>
    </message>
    <message>
        <source>Nothing was found. What nobody knows yet is no finding.</source>
        <translation>Nichts wurde gefunden. Was noch niemand weiß, ist kein Befund.</translation>
    </message>
    <message>
        <source>Start with these</source>
        <translation>Hiermit anfangen</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>marketing debt</source>
        <translation>Marketing-Schulden</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was aufgefallen ist</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1 weitere zeigen</translation>
    </message>
    <message>
        <source>What if it goes?</source>
        <translation>Was, wenn es wegfällt?</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message>
        <source>Back to the details</source>
        <translation>Zurück zu den Details</translation>
    </message>
    <message>
        <source>Nothing on the map depends on it.</source>
        <translation>Nichts auf der Landkarte hängt davon ab.</translation>
    </message>
    <message>
        <source>This map is so large that the page answers this only for what matters most. Martlet itself answers it for everything.</source>
        <translation>Diese Landkarte ist so groß, dass die Seite das nur für das Wichtigste beantwortet. Martlet selbst beantwortet es für alles.</translation>
    </message>
    <message>
        <source>What stops</source>
        <translation>Was stillsteht</translation>
    </message>
    <message>
        <source>What no longer gets its data</source>
        <translation>Was seine Daten nicht mehr erhält</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>Was betroffen ist</translation>
    </message>
    <message>
        <source>What loses somebody who looks after it, with no backup</source>
        <translation>Was seine Zuständigen verliert und keine Vertretung hat</translation>
    </message>
    <message>
        <source>Whom to tell</source>
        <translation>Wer Bescheid bekommen sollte</translation>
    </message>
    <message>
        <source>Work by hand that falls away: %1 hours a month.</source>
        <translation>Handarbeit, die wegfällt: %1 Stunden im Monat.</translation>
    </message>
    <message>
        <source>No journey has steps yet.</source>
        <translation>Noch keine Kundenreise hat Schritte.</translation>
    </message>
    <message>
        <source>Steps: %1. Hand-offs: %2, by hand: %3. Asked twice: %4.</source>
        <translation>Schritte: %1. Übergaben: %2, von Hand: %3. Doppelt erfragt: %4.</translation>
    </message>
    <message>
        <source>Go step by step</source>
        <translation>Schritt für Schritt durchgehen</translation>
    </message>
    <message>
        <source>All journeys</source>
        <translation>Alle Kundenreisen</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Erfragt</translation>
    </message>
    <message>
        <source>Feeling</source>
        <translation>Gefühl</translation>
    </message>
    <message>
        <source>None known</source>
        <translation>Keine bekannt</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
    <message>
        <source>Nothing that is known</source>
        <translation>Nichts bekannt</translation>
    </message>
    <message>
        <source>On the way to the next step</source>
        <translation>Auf dem Weg zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Here the journey ends</source>
        <translation>Hier endet die Kundenreise</translation>
    </message>
    <message>
        <source>More about this step</source>
        <translation>Mehr zu diesem Schritt</translation>
    </message>
    <message>
        <source>What you do not look for turns pale. Nothing is hidden.</source>
        <translation>Was Sie nicht suchen, wird blass. Nichts wird ausgeblendet.</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Has findings</source>
        <translation>Hat Befunde</translation>
    </message>
    <message>
        <source>Name contains</source>
        <translation>Name enthält</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Errors or warnings</source>
        <translation>Fehler oder Warnungen</translation>
    </message>
    <message>
        <source>Any finding</source>
        <translation>Irgendein Befund</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Kein Befund</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gezeigt</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>%1 is chosen. Its details are beside the map.</source>
        <translation>%1 ist ausgewählt. Die Details stehen neben der Landkarte.</translation>
    </message>
    <message>
        <source>A copy from which some things were left out.</source>
        <translation>Eine Kopie, in der manches weggelassen ist.</translation>
    </message>
    <message>
        <source>This map is so large that it needs JavaScript to be shown, which is switched off here.</source>
        <translation>Diese Landkarte ist so groß, dass sie nur mit JavaScript gezeigt werden kann, und das ist hier ausgeschaltet.</translation>
    </message>
    <message>
        <source>Open comments</source>
        <translation>Offene Kommentare</translation>
    </message>
</context>
<context>
    <name>martlet::Workbook</name>
    <message>
        <source>“%1” in the file is damaged. Nothing was read from it. Save it anew in your spreadsheet program.</source>
        <translation>„%1“ in der Datei ist beschädigt. Nichts wurde daraus gelesen. Speichern Sie die Datei in Ihrem Tabellenprogramm neu.</translation>
    </message>
    <message>
        <source>“%1”, row %2, column %3: %4</source>
        <extracomment>place in a workbook: name of the sheet, row, column as a number</extracomment>
        <translation>„%1“, Zeile %2, Spalte %3: %4</translation>
    </message>
    <message>
        <source>no cell can be at “%1”.</source>
        <translation>keine Zelle kann bei „%1“ stehen.</translation>
    </message>
    <message>
        <source>the file has more cells than can be read safely.</source>
        <translation>die Datei hat mehr Zellen, als sicher gelesen werden können.</translation>
    </message>
    <message>
        <source>there can be no row “%1” here.</source>
        <translation>eine Zeile „%1“ kann es hier nicht geben.</translation>
    </message>
    <message>
        <source>%1 Nothing was read from the file.</source>
        <translation>%1 Nichts wurde aus der Datei gelesen.</translation>
    </message>
    <message>
        <source>The file is larger than 64 MB. Nothing was read from it.</source>
        <translation>Die Datei ist größer als 64 MB. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>This is an old Excel file, or one with a password. Save it as .xlsx without a password. Nothing was read from it.</source>
        <translation>Das ist eine alte Excel-Datei oder eine mit Passwort. Speichern Sie sie als .xlsx ohne Passwort. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>This is no spreadsheet file (XLSX). Nothing was read from it.</source>
        <translation>Das ist keine Tabellendatei (XLSX). Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>The file is damaged at “%1”. Nothing was read from it. Ask for it again, or save it anew in your spreadsheet program.</source>
        <translation>Die Datei ist bei „%1“ beschädigt. Nichts wurde daraus gelesen. Lassen Sie sie sich noch einmal geben, oder speichern Sie sie in Ihrem Tabellenprogramm neu.</translation>
    </message>
    <message>
        <source>Unpacked, the file would be larger than can be read safely. Nothing was read from it.</source>
        <translation>Entpackt wäre die Datei größer, als sicher gelesen werden kann. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot be written; the disk may be full. Nothing was read from the file.</source>
        <translation>In den Ordner für temporäre Dateien kann nicht geschrieben werden; vielleicht ist der Datenträger voll. Nichts wurde aus der Datei gelesen.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Nicht in der Liste</translation>
    </message>
    <message>
        <source>Choose from the list, where it fits. Keep what you wrote?</source>
        <translation>Wählen Sie aus der Liste, wo es passt. Ihre eigene Eingabe behalten?</translation>
    </message>
    <message>
        <source>The spreadsheet could not be made in the folder for temporary files; the disk may be full. Nothing was written.</source>
        <translation>Die Tabelle konnte im Ordner für temporäre Dateien nicht erstellt werden; vielleicht ist der Datenträger voll. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>martlet::Xml</name>
    <message>
        <source>The file is not valid XML: it goes wrong in line %1, column %2. Nothing was read from it.</source>
        <translation>Die Datei ist kein gültiges XML: Der Fehler liegt in Zeile %1, Spalte %2. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>The file is too large or too deep to be read safely. Nothing was read from it.</source>
        <translation>Die Datei ist zu groß oder zu tief verschachtelt, um sicher gelesen zu werden. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>The file declares a document type or entities of its own in line %1, which could hide anything. Nothing was read from it.</source>
        <translation>Die Datei legt in Zeile %1 einen eigenen Dokumenttyp oder eigene Entitäten fest, in denen sich alles Mögliche verbergen könnte. Nichts wurde daraus gelesen.</translation>
    </message>
    <message>
        <source>The file is too large or too deep to be read safely: line %1. Nothing was read from it.</source>
        <translation>Die Datei ist zu groß oder zu tief verschachtelt, um sicher gelesen zu werden: Zeile %1. Nichts wurde daraus gelesen.</translation>
    </message>
</context>
</TS>
