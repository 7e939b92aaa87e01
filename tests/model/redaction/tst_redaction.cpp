// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/engine.h"
#include "model/change/draft.h"
#include "model/exchange/projectjson.h"
#include "model/graph/evidence.h"
#include "model/redaction/masking.h"
#include "model/redaction/redact.h"
#include "model/redaction/redactiontopics.h"
#include "model/schema/schema.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const Key tool(u"tool");
static const Key person(u"person");

static RedactionProfile profileNamed(const QString &id, const Graph &graph = {})
{
    const auto profile = redactionProfile(graph, id);
    return profile ? *profile : RedactionProfile();
}

/// A value that says where it stood: "secret-tool-vendor", or a number that nothing else has.
static Value secretOf(Key kind, const FieldRow &row, int number)
{
    const QString text = u"secret-%1-%2"_s.arg(kind.text(), row.id.text());
    switch (row.type) {
    case FieldType::OneOf:
        return row.choices.first().id;
    case FieldType::Flag:
        return true;
    case FieldType::Number:
        return std::clamp(9000000 + number + 0.0, row.least, row.most);
    case FieldType::Date:
        return u"2031-05-%1"_s.arg(number % 28 + 1, 2, 10, QChar(u'0'));
    case FieldType::Amount:
        return Money {70000000 + number, u"EUR"_s};
    case FieldType::Reference:
        return u"secret-person"_s;
    case FieldType::References:
        return QStringList {u"secret-data"_s};
    case FieldType::TextList:
        return QStringList {text};
    case FieldType::Json:
        return Value::fromJson(QJsonObject {{text, text}});
    default:
        return text;
    }
}

/// One item of every kind, every field of which holds something.
static Graph fullProject()
{
    Draft draft {Graph()};
    draft.create(person, u"Secreta Personova"_s, u"secret-person"_s);
    draft.create(u"data-object"_key, u"Shared data"_s, u"secret-data"_s);
    draft.create(tool, u"First"_s, u"first"_s);
    draft.create(tool, u"Second"_s, u"second"_s);
    draft.relate(u"data-flow"_key, u"first"_s, u"second"_s, u"flow"_s);
    draft.create(u"project"_key, u"Everything"_s, projectId);
    int number = 0;
    for (const KindRow &kind : Schema::kinds()) {
        if (kind.sort == ItemSort::Relation && kind.id != u"data-flow"_key)
            continue;
        const bool isProject = kind.sort == ItemSort::Project;
        const QString id = kind.sort == ItemSort::Relation ? u"flow"_s
            : isProject
            ? projectId
            : draft.create(kind.id, u"One "_s + kind.id.text(), u"id-"_s + kind.id.text());
        for (const FieldRow *row : draft.schema().fieldsOf(kind.id)) {
            if (row->id != key::name && row->id != u"withheld"_key)
                draft.set(id, row->id, secretOf(kind.id, *row, ++number));
        }
        draft.set(id, u"newer-field"_key, u"secret-newer-%1"_s.arg(kind.id.text()));
        draft.set(id,
                  knownKey(u"note"_key),
                  Value::fromJson(QJsonObject {{u"source"_s, u"secret-source"_s}}));
        draft.set(id, Key(prefix::source.toString() + u"list"_s), u"secret-key"_s);
    }
    return draft.graph();
}

class TestRedaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever the schema has, only what is on the list leaves.
    void nothingLeavesThatIsNotOnTheList_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::newRow("agency") << u"agency"_s;
        QTest::newRow("public") << u"public"_s;
    }
    void nothingLeavesThatIsNotOnTheList()
    {
        QFETCH(QString, profile);
        const RedactionProfile chosen = profileNamed(profile);
        const QByteArray bytes = writeProjectJson(redacted(fullProject(), chosen).graph);
        QSet<QString> allowed;
        for (const RedactionTopic &topic : redactionTopics()) {
            if (chosen.leavesOut(topic.id))
                continue;
            for (const auto &[kind, field] : topic.fields)
                allowed.insert(field.text());
        }
        for (qsizetype at = bytes.indexOf("secret-"); at >= 0;
             at = bytes.indexOf("secret-", at + 1)) {
            const QByteArray word = bytes.sliced(at, bytes.indexOf('"', at) - at);
            const QString field = QString::fromUtf8(word).section(u'-', 2);
            const bool isAllowed = std::ranges::any_of(allowed, [&](const QString &one) {
                return field == one || field.endsWith(u'-' + one);
            });
            QVERIFY2(isAllowed || word == "secret-data", word.constData());
        }
        QVERIFY(!bytes.contains("Personova"));
        QVERIFY(!bytes.contains("700000"));
    }

    void everyFieldOnTheListIsOneOfTheSchema()
    {
        const Schema schema;
        for (const RedactionTopic &topic : redactionTopics()) {
            for (const auto &[kind, field] : topic.fields) {
                const QByteArray name = (kind.text() + u'.' + field.text()).toUtf8();
                QVERIFY2(schema.field(kind.isEmpty() ? tool : kind, field), name);
            }
            for (const Key kind : topic.kinds)
                QVERIFY2(Schema::kind(kind), kind.text().toUtf8());
        }
    }

    void peopleAreNumbered()
    {
        Draft draft {Graph()};
        const QString anna = draft.create(person, u"Anna Berg"_s, u"anna"_s);
        draft.create(person, u"Ben"_s, u"ben"_s);
        const QString first = draft.create(tool, u"Anna's list"_s, u"anna-list"_s);
        const QString second = draft.create(tool, u"CRM"_s, u"crm"_s);
        draft.relate(u"data-flow"_key, first, second, u"f"_s);
        for (const QString &one : {first, second})
            draft.set(one, key::owner, anna);
        draft.create(u"project"_key, u"Shoes and more"_s, projectId);
        const RedactedCopy copy = redacted(draft.graph(), profileNamed(u"agency"_s));
        QCOMPARE(copy.graph.project().name(), u"Shoes and more"_s);
        QCOMPARE(copy.graph.itemsOf(person).size(), size_t(2));
        const Item *crm = copy.graph.find(u"crm"_s);
        QVERIFY(crm);
        const QString owner = crm->fields.get(key::owner).text();
        QVERIFY(QStringList({u"Person 1"_s, u"Person 2"_s})
                    .contains(copy.graph.value(owner, key::name).text()));
        QCOMPARE(copy.graph.itemsOf(tool).size(), size_t(2));
        QVERIFY(!copy.graph.contains(u"anna-list"_s));
        const Item *flow = copy.graph.find(u"f"_s);
        QCOMPARE(copy.graph.value(flow->from, key::name).text(), u"…'s list"_s);
        QCOMPARE(copy.shortened, QStringList {u"…'s list"_s});
        const QByteArray bytes = writeProjectJson(copy.graph).toLower();
        QVERIFY(!bytes.contains("anna"));
        QVERIFY(!bytes.contains("berg"));
    }

    // What a copy does not know it does not accuse.
    void whatIsWithheldIsNoFinding()
    {
        Draft draft {Graph()};
        draft.create(person, u"Anna Berg"_s, u"anna"_s);
        draft.create(tool, u"CRM"_s, u"crm"_s);
        draft.create(tool, u"Mailer"_s, u"mail"_s);
        draft.set(u"crm"_s, key::owner, u"anna"_s);
        const CheckOptions options {QDate(2026, 11, 26), {}, {u"OWN-01"_s}};
        QCOMPARE(check(draft.graph(), options)->findings.size(), 1);
        const Graph agency = redacted(draft.graph(), profileNamed(u"agency"_s)).graph;
        QCOMPARE(check(agency, options)->findings.size(), 1);
        const Graph everybody = redacted(draft.graph(), profileNamed(u"public"_s)).graph;
        QVERIFY(everybody.project().fields.get(u"withheld"_key).list().contains(u"owner"_s));
        QVERIFY(check(everybody, options)->findings.isEmpty());
    }

    // Somebody may have been asked, or have a plan: the reader of a copy cannot know.
    void whatIsAskedAndPlannedIsNoFinding()
    {
        Draft draft {Graph()};
        draft.create(tool, u"CRM"_s, u"crm"_s);
        draft.create(u"touchpoint"_key, u"Returns"_s, u"returns"_s);
        draft.set(u"returns"_s, u"feeling"_key, -2);
        const QString question = draft.create(u"question"_key, u"Who has it?"_s, u"q"_s);
        draft.set(question, key::about, u"crm"_s);
        const QString plan = draft.create(u"scenario"_key, u"Better"_s, u"plan"_s);
        const QJsonObject edit {{u"item"_s, u"returns"_s}};
        draft.set(plan,
                  u"steps"_key,
                  Value::fromJson(QJsonArray {QJsonObject {{u"edits"_s, QJsonArray {edit}}}}));
        const auto count = [](const Graph &graph) {
            const CheckOptions options {QDate(2026, 11, 26), {}, {u"OWN-01"_s, u"JRN-09"_s}};
            QStringList found;
            const auto report = check(graph, options);
            for (const Finding &finding : report->findings)
                found.append(finding.rule + finding.keyItems.join(u' '));
            return found;
        };
        const auto agency = [&] {
            return redacted(draft.graph(), profileNamed(u"agency"_s)).graph;
        };
        QCOMPARE(count(draft.graph()), QStringList {u"OWN-01returns"_s});
        QCOMPARE(count(agency()), QStringList());
        QVERIFY(agency().project().fields.get(u"withheld"_key).list().contains(u"scenario"_s));
        // Where there is none, what is missing is said as before.
        draft.set(question, key::answer, u"Nobody"_s);
        draft.remove({plan});
        QCOMPARE(count(agency()), count(draft.graph()));
        QCOMPARE(count(agency()).size(), 3);
    }

    void aFieldThatOneKindLacksIsNoFinding()
    {
        Draft draft {Graph()};
        draft.create(tool, u"CRM"_s, u"crm"_s);
        draft.create(tool, u"Mailer"_s, u"mail"_s);
        const QString flow = draft.relate(u"data-flow"_key, u"crm"_s, u"mail"_s, u"f"_s);
        draft.set(flow, key::mode, u"api"_s);
        draft.set(flow, key::objects, QStringList {draft.create(u"data-object"_key, u"Leads"_s)});
        draft.set(u"crm"_s, key::owner, draft.create(u"team"_key, u"Sales"_s));
        const auto keys = [](const Graph &graph) {
            const CheckOptions options {QDate(2026, 11, 26), {}, {u"OWN-01"_s, u"HND-06"_s}};
            QSet<QString> found;
            const auto report = check(graph, options);
            for (const Finding &finding : report->findings)
                found.insert(finding.rule + finding.keyItems.join(u' '));
            return found;
        };
        QCOMPARE(keys(draft.graph()), QSet<QString> {u"OWN-01mail"_s});
        for (const QString &field :
             {u"tool.owner"_s, u"data-flow.mode"_s, u"data-flow.objects"_s}) {
            RedactionProfile profile;
            profile.alsoWithout = {field};
            QVERIFY(keys(draft.graph()).contains(keys(redacted(draft.graph(), profile).graph)));
        }
    }

    // What the project offers for a field is its own, and quotes people as well as any text.
    void departmentsAndStagesThatQuotePeopleAreShortened()
    {
        Draft draft {Graph()};
        draft.create(u"project"_key, u"Stack"_s, projectId);
        const QStringList departments {u"Desk Anna Kowalski"_s, u"Sales"_s};
        draft.set(projectId, u"departments"_key, departments);
        draft.create(person, u"Anna Kowalski"_s, u"p"_s);
        draft.create(tool, u"ask Anna"_s, u"t"_s);
        draft.set(u"t"_s, key::department, departments.first());
        const Graph copy = redacted(draft.graph(), profileNamed(u"public"_s)).graph;
        QCOMPARE(copy.value(u"t"_s, key::department).text(), u"Desk …"_s);
        QCOMPARE(copy.project().fields.get(u"departments"_key).list(),
                 QStringList({u"Desk …"_s, u"Sales"_s}));
        QCOMPARE(copy.value(u"t"_s, key::name).text(), u"ask …"_s);
    }

    void namesOfHiddenThingsAreFoundHoweverTheyAreWritten()
    {
        Draft draft {Graph()};
        const QStringList hidden {
            u"#Phoenix"_s, u"«Орлан»"_s, u"(old) ERPx"_s, u"Project Blackbird"_s};
        for (const QString &name : hidden) {
            const QString id = draft.create(tool, name);
            draft.set(id, u"tags"_key, QStringList {u"hush"_s});
        }
        draft.create(
            tool, u"Bridge to #Phoenix, «Орлан» and old ERPx, project\u00a0-  blackbird"_s, u"b"_s);
        RedactionProfile profile;
        profile.tags = {u"hush"_s};
        const Graph copy = redacted(draft.graph(), profile).graph;
        QCOMPARE(copy.value(u"b"_s, key::name).text(), u"Bridge to #…, «…» and …, …"_s);
    }

    // A product that an import has seen is no secret, nor is what a note says in a word.
    void ordinaryNamesStay()
    {
        Draft draft {Graph()};
        draft.create(tool, u"Google Analytics 4"_s, u"ga"_s);
        draft.create(tool, u"HubSpot"_s, u"hub"_s);
        draft.create(u"observation"_key, u"Google Analytics"_s);
        draft.create(u"note"_key, u"HubSpot"_s);
        const RedactedCopy copy = redacted(draft.graph(), profileNamed(u"public"_s));
        QCOMPARE(copy.graph.value(u"ga"_s, key::name).text(), u"Google Analytics 4"_s);
        QCOMPARE(copy.graph.value(u"hub"_s, key::name).text(), u"HubSpot"_s);
        QVERIFY(copy.shortened.isEmpty());
    }

    // What an acceptance is about stands in it as a text, and is no secret.
    void identitiesStayWhatTheyAre()
    {
        Draft draft {Graph()};
        draft.create(tool, u"Budget"_s, u"media-budget-sheet"_s);
        const QString waiver = draft.create(u"waiver"_key, {});
        draft.set(waiver, u"items"_key, QStringList {u"media-budget-sheet"_s});
        const Graph copy = redacted(draft.graph(), profileNamed(u"public"_s)).graph;
        QVERIFY(copy.contains(u"media-budget-sheet"_s));
    }

    // A tool whose answer was left out may be one that knows nobody.
    void withheldPersonalDataIsNotTakenForGranted()
    {
        Draft draft {Graph()};
        draft.create(u"data-object"_key, u"Consent"_s, u"consent"_s);
        draft.set(u"consent"_s, u"type"_key, u"consent"_s);
        draft.create(tool, u"Poster"_s, u"poster"_s);
        draft.set(u"poster"_s, key::category, u"email"_s);
        draft.set(u"poster"_s, u"personal-data"_key, false);
        draft.create(tool, u"Keeper"_s, u"keeper"_s);
        const QString holds = draft.relate(u"holds"_key, u"keeper"_s, u"consent"_s);
        draft.set(holds, u"as"_key, u"authority"_s);
        draft.create(u"touchpoint"_key, u"Post"_s, u"post"_s);
        draft.relate(u"supports"_key, u"poster"_s, u"post"_s);
        const CheckOptions options {QDate(2026, 11, 26), {}, {u"PRV-04"_s}};
        QCOMPARE(check(draft.graph(), options)->findings.size(), 0);
        const Graph copy = redacted(draft.graph(), profileNamed(u"public"_s)).graph;
        QCOMPARE(check(copy, options)->findings.size(), 0);
        draft.set(u"poster"_s, u"personal-data"_key, {});
        QCOMPARE(check(draft.graph(), options)->findings.size(), 1);
    }

    void elementsWithATagStayWithTheirFlows()
    {
        Draft draft {Graph()};
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            draft.create(tool, u"Tool "_s + id, id);
        draft.set(u"b"_s, u"tags"_key, QStringList {u"Secret"_s});
        draft.relate(u"data-flow"_key, u"a"_s, u"b"_s, u"ab"_s);
        draft.relate(u"data-flow"_key, u"a"_s, u"c"_s, u"ac"_s);
        RedactionProfile profile;
        profile.tags = {u"secret"_s};
        const Graph copy = redacted(draft.graph(), profile).graph;
        QVERIFY(!copy.contains(u"b"_s) && !copy.contains(u"ab"_s));
        QVERIFY(copy.contains(u"ac"_s));
    }

    // Where comments may leave, none of them tells of what stays, or of who wrote it.
    void commentsLeaveOnlyWithWhatTheyAreOn()
    {
        Draft draft {Graph()};
        draft.create(tool, u"Shown"_s, u"shown"_s);
        draft.create(tool, u"Hidden"_s, u"hidden"_s);
        draft.set(u"hidden"_s, u"tags"_key, QStringList {u"secret"_s});
        const auto say = [&](const QString &id, const QString &on) {
            draft.create(u"comment"_key, {}, id);
            draft.set(id, u"on"_key, on);
            draft.set(id, u"person"_key, u"Anna Berg"_s);
            draft.set(id, u"text"_key, u"Why?"_s);
        };
        say(u"a"_s, u"shown"_s);
        say(u"b"_s, u"hidden"_s);
        say(u"c"_s, u"OWN-01:hidden"_s);
        RedactionProfile profile;
        profile.tags = {u"secret"_s};
        const Graph named = redacted(draft.graph(), profile).graph;
        QCOMPARE(named.itemsOf(u"comment"_key).size(), size_t(1));
        QCOMPARE(named.value(u"a"_s, u"person"_key).text(), u"Anna Berg"_s);
        profile.without = {u"people"_s};
        profile.numbersPeople = true;
        const Graph nameless = redacted(draft.graph(), profile).graph;
        QVERIFY(nameless.value(u"a"_s, u"person"_key).isUnknown());
        QCOMPARE(nameless.value(u"a"_s, u"text"_key).text(), u"Why?"_s);
    }

    void ownFieldsLeaveWhenTheyAreNamed()
    {
        Draft draft {Graph()};
        const QJsonArray fields {QJsonObject {{u"id"_s, u"rating"_s},
                                              {u"kind"_s, u"tool"_s},
                                              {u"type"_s, u"text"_s},
                                              {u"label"_s, u"Rating by Anna Kowalski"_s}},
                                 QJsonObject {{u"id"_s, u"budget"_s},
                                              {u"kind"_s, u"tool"_s},
                                              {u"type"_s, u"text"_s},
                                              {u"label"_s, u"Budget"_s}}};
        draft.create(u"project"_key, u"Stack"_s, projectId);
        draft.set(projectId, u"fields"_key, Value::fromJson(fields));
        draft.create(tool, u"CRM"_s, u"crm"_s);
        draft.set(u"crm"_s, u"rating"_key, u"good"_s);
        draft.set(u"crm"_s, u"budget"_key, u"cut next year"_s);
        draft.create(person, u"Anna Kowalski"_s);
        RedactionProfile profile;
        profile.without = {u"people"_s};
        profile.ownFields = {u"rating"_s};
        const Graph copy = redacted(draft.graph(), profile).graph;
        QCOMPARE(copy.value(u"crm"_s, u"rating"_key).text(), u"good"_s);
        const QByteArray bytes = writeProjectJson(copy);
        QVERIFY(!bytes.contains("cut next year"));
        QVERIFY(!bytes.toLower().contains("budget"));
        QVERIFY2(bytes.contains("Rating by …") && !bytes.contains("Kowalski"), bytes);
    }

    void aProfileOfANewerVersionLeavesOutEverything()
    {
        Draft draft {Graph()};
        draft.set(
            projectId,
            u"redactions"_key,
            Value::fromJson(QJsonArray {QJsonObject {{u"id"_s, u"board"_s},
                                                     {u"name"_s, u"For the board"_s},
                                                     {u"without"_s, QJsonArray {u"dreams"_s}}}}));
        const auto profile = redactionProfile(draft.graph(), u"for the board"_s);
        QVERIFY(profile);
        QVERIFY(profile->leavesOut(u"costs"_s) && profile->leavesOut(u"people"_s));
        const auto none = redactionProfile(draft.graph(), u"nobody"_s);
        QVERIFY(!none && none.error().kind == Error::Kind::WrongUse);
        QVERIFY(none.error().sentence.contains(u"agency, public, board"_s));
    }

    // What one kind lacks is said of that kind alone.
    void aFieldOfOneKindIsLeftOut()
    {
        Draft draft {Graph()};
        draft.create(tool, u"CRM"_s, u"crm"_s);
        draft.create(u"touchpoint"_key, u"Visit"_s, u"visit"_s);
        for (const QString &id : {u"crm"_s, u"visit"_s}) {
            draft.set(id, key::department, u"Sales"_s);
            draft.set(id, key::owner, u"somebody"_s);
        }
        RedactionProfile profile;
        profile.alsoWithout = {u"tool.department"_s, u"tool.owner"_s};
        QVERIFY(!separableFields(profile).contains(u"tool.department"_s));
        QVERIFY(separableFields(profile).contains(u"touchpoint.department"_s));
        const Graph copy = redacted(draft.graph(), profile).graph;
        QVERIFY(copy.value(u"crm"_s, key::department).isUnknown());
        QCOMPARE(copy.value(u"visit"_s, key::department).text(), u"Sales"_s);
        const QStringList withheld = copy.project().fields.get(u"withheld"_key).list();
        QCOMPARE(withheld.filter(QRegularExpression(u"[^*]$"_s)),
                 QStringList({u"tool.department"_s, u"tool.owner"_s}));
        QVERIFY(withheldText(profile).contains(u"Department (Tools)"_s));
    }

    void everyFieldThatCanBeLeftOutHasAName()
    {
        for (const QString &field : separableFields({})) {
            QVERIFY2(leftOutLabel(field) != field, field.toUtf8());
            RedactionProfile profile;
            profile.alsoWithout = {field};
            const Graph copy = redacted(fullProject(), profile).graph;
            QVERIFY2(copy.project().fields.get(u"withheld"_key).list().contains(field),
                     field.toUtf8());
        }
    }

    // What a newer version keeps in a profile outlives a change made here, and stays strict.
    void aChangedProfileKeepsWhatIsNotKnownHere()
    {
        Draft draft {Graph()};
        const QJsonObject newer {
            {u"id"_s, u"board"_s}, {u"without"_s, QJsonArray {u"dreams"_s}}, {u"seal"_s, u"red"_s}};
        draft.set(projectId, u"redactions"_key, Value::fromJson(QJsonArray {newer}));
        RedactionProfile profile = profileNamed(u"board"_s, draft.graph());
        QVERIFY(profile.isOwn && profile.isOfNewerVersion());
        profile.name = u"The board"_s;
        draft.set(projectId, u"redactions"_key, withRedaction(draft.graph(), profile));
        const QJsonArray kept =
            draft.graph().project().fields.get(u"redactions"_key).json().toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept[0][u"seal"_s].toString(), u"red"_s);
        const RedactionProfile again = profileNamed(u"the board"_s, draft.graph());
        QVERIFY(again.isOfNewerVersion() && again.leavesOut(u"costs"_s));
        QVERIFY(withoutRedaction(draft.graph(), u"board"_s).isUnknown());
    }

    void thePartsAddUp()
    {
        Draft draft {Graph()};
        draft.create(tool, u"CRM"_s, u"crm"_s);
        draft.set(u"crm"_s, u"vendor"_key, u"Acme"_s);
        draft.set(u"crm"_s, u"cost-per-year"_key, Money {100, u"EUR"_s});
        draft.create(u"note"_key, u"Do not tell"_s);
        const RedactedCopy copy = redacted(draft.graph(), profileNamed(u"agency"_s));
        QVERIFY(copy.parts.contains(RedactedPart {tool, {}, 1, 0}));
        QVERIFY(copy.parts.contains(RedactedPart {tool, u"vendor"_key, 1, 0}));
        QVERIFY(copy.parts.contains(RedactedPart {tool, u"cost-per-year"_key, 0, 1}));
        QVERIFY(copy.parts.contains(RedactedPart {u"note"_key, {}, 0, 1}));
        QVERIFY(textOf(copy, draft.graph()).contains(u"Cost"_s));
    }

    void wordsAreTakenOutOfTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        QTest::newRow("a word") << u"List of Anna"_s << u"List of …"_s;
        QTest::newRow("in another case") << u"ANNA's list"_s << u"…'s list"_s;
        QTest::newRow("the whole name") << u"Anna Berg, list"_s << u"…, list"_s;
        QTest::newRow("part of a word") << u"Annapurna Trekking"_s << u"Annapurna Trekking"_s;
        QTest::newRow("Cyrillic") << u"Таблица Ольги и Ольга"_s << u"Таблица Ольги и …"_s;
        QTest::newRow("Chinese") << u"王芳的表"_s << u"…的表"_s;
        QTest::newRow("one Chinese letter") << u"王的表"_s << u"王的表"_s;
        QTest::newRow("accents apart") << u"Mu\u0308llers, Mu\u0308ller"_s << u"Müllers, …"_s;
        QTest::newRow("a word that everybody uses") << u"Sales list"_s << u"Sales list"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void wordsAreTakenOutOfTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        Masking masking;
        for (const QString &name :
             {u"Anna Berg"_s, u"Müller"_s, u"Ольга"_s, u"王芳"_s, u"Sales Q"_s, u"Jo"_s})
            masking.hidePerson(name, {u"sales"_s});
        QCOMPARE(masking.masked(text), masked);
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
