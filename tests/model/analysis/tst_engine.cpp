// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/checksettings.h"
#include "model/analysis/engine.h"
#include "model/analysis/waivers.h"
#include "model/change/draft.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

static const QDate today(2026, 11, 22);
static const Key tool(u"tool");

// Checks what a draft holds, with OWN-01 and no other rule unless told otherwise.
static Report checked(const Draft &draft, const QStringList &only = {u"OWN-01"_s})
{
    const auto report = check(draft.graph(), {today, {}, only});
    Q_ASSERT(report);
    return *report;
}

static QStringList keys(const QList<Finding> &findings)
{
    QStringList keys;
    for (const Finding &finding : findings)
        keys.append(finding.key);
    return keys;
}

static void setJson(Draft &draft, QStringView field, const QJsonObject &json)
{
    draft.set(projectId, key::kind, u"project"_s);
    draft.set(projectId, Key(field), Value::fromJson(json));
}

static QString waive(Draft &draft, const QString &rule, const QStringList &items)
{
    const QString id = draft.create(Key(u"waiver"), {});
    draft.set(id, Key(u"rule"), rule);
    draft.set(id, Key(u"items"), items);
    draft.set(id, Key(u"reason"), u"it is so small"_s);
    if (!draft.graph().contains(u"anna"_s))
        draft.create(Key(u"person"), u"Anna"_s, u"anna"_s);
    draft.set(id, Key(u"person"), u"anna"_s);
    return id;
}

class TestEngine final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyNamesRuleItemsAndDetail_data()
    {
        QTest::addColumn<QStringList>("items");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("key");
        QTest::newRow("one") << QStringList {u"crm"_s} << QString() << u"R-01:crm"_s;
        QTest::newRow("sorted") << QStringList {u"b"_s, u"a"_s} << u"o"_s << u"R-01:a,b#o"_s;
        QTest::newRow("other letters") << QStringList {u"почта"_s} << QString() << u"R-01:почта"_s;
        QTest::newRow("any text") << QStringList {u"a,b#*% \n"_s} << u"x#"_s
                                  << u"R-01:a%2Cb%23%2A%25%20%0A#x%23"_s;
    }
    void keyNamesRuleItemsAndDetail()
    {
        QFETCH(QStringList, items);
        QFETCH(QString, detail);
        QFETCH(QString, key);
        QCOMPARE(findingKey(u"R-01"_s, items, detail), key);
    }

    void worstAndMostCriticalComeFirst()
    {
        Draft draft {Graph()};
        draft.create(tool, u"Low"_s, u"a"_s);
        draft.create(tool, u"High"_s, u"b"_s);
        draft.create(tool, u"Highest"_s, u"c"_s);
        draft.create(tool, u"Medium"_s, u"d"_s);
        draft.set(u"b"_s, key::criticality, 3);
        draft.set(u"c"_s, key::criticality, 4);
        draft.set(u"d"_s, key::criticality, 2);
        QCOMPARE(keys(checked(draft).findings),
                 QStringList({u"OWN-01:c"_s, u"OWN-01:b"_s, u"OWN-01:d"_s, u"OWN-01:a"_s}));
    }

    void equallyBadOnesOfARuleAreOrderedByName()
    {
        Draft draft {Graph()};
        draft.create(tool, u"salesforce"_s, u"a"_s);
        draft.create(tool, u"Canva"_s, u"b"_s);
        draft.create(tool, u"Typeform"_s, u"c"_s);
        draft.create(tool, u"Canva"_s, u"d"_s);
        QCOMPARE(keys(checked(draft).findings),
                 QStringList({u"OWN-01:b"_s, u"OWN-01:d"_s, u"OWN-01:a"_s, u"OWN-01:c"_s}));
    }

    void figuresCountWhatIsNotWaived()
    {
        Draft draft {Graph()};
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            draft.create(tool, id, id);
        draft.set(u"a"_s, key::criticality, 4);
        const QString waiver = waive(draft, u"OWN-01"_s, {u"b"_s});
        const Report report = checked(draft);
        QCOMPARE(report.count(Severity::Error), 1);
        QCOMPARE(report.count(Severity::Warning), 1);
        QCOMPARE(report.waivedCount(), 1);
        QCOMPARE(report.debt(), 12); // an error on what is critical, and a warning
        QCOMPARE(report.findings[1].key, u"OWN-01:b"_s);
        QCOMPARE(report.findings[1].waiver, waiver);
    }

    void openQuestionsLowerCompletenessOnly()
    {
        Draft draft {Graph()};
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s, u"d"_s})
            draft.create(tool, id, id);
        const QString question = draft.create(Key(u"question"), u"Who owns it?"_s);
        draft.set(question, key::about, u"a"_s);
        QCOMPARE(checked(draft).findings.size(), 3);
        QCOMPARE(checked(draft).completeness(), 0.75);
        draft.set(question, key::answer, u"nobody"_s);
        QCOMPARE(checked(draft).findings.size(), 4);
        QCOMPARE(checked(draft).completeness(), 1.0);
    }

    void laterStepsOfTheCascadeWin()
    {
        Draft draft {Graph()};
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s})
            draft.create(tool, id, id);
        draft.set(u"b"_s, key::department, u"Sales"_s);
        draft.set(u"c"_s, key::department, u"Sales"_s);
        setJson(draft,
                u"severities",
                {{u"OWN-01"_s, u"info"_s},
                 {u"department:Sales"_s, QJsonObject {{u"OWN-01"_s, u"error"_s}}},
                 {u"c"_s, QJsonObject {{u"OWN-01"_s, u"off"_s}}}});
        const Report report = checked(draft);
        QCOMPARE(keys(report.findings), QStringList({u"OWN-01:b"_s, u"OWN-01:a"_s}));
        QCOMPARE(report.findings[0].severity, Severity::Error);
        QCOMPARE(report.findings[1].severity, Severity::Info);
        QCOMPARE(report.answers.size(), 2);
    }

    void theFirstAcceptanceOfAFindingCountsAndAllAreUsed()
    {
        Draft draft {Graph()};
        draft.create(tool, u"A"_s, u"a"_s);
        QStringList waivers;
        for (const QStringList &items :
             {QStringList {u"a"_s}, QStringList {u"*"_s}, QStringList {u"a"_s, u"*"_s}})
            waivers.append(waive(draft, u"OWN-01"_s, items));
        const QString other = waive(draft, u"OWN-01"_s, {u"a"_s, u"anna"_s});
        waivers.sort();
        const Report report = checked(draft);
        QCOMPARE(report.findings.size(), 1);
        QCOMPARE(report.findings[0].waiver, waivers.first());
        QCOMPARE(report.staleWaivers, QStringList {other});
    }

    void settingsThatMakeNoSenseAreNotUsed_data()
    {
        QTest::addColumn<QJsonObject>("parameters");
        QTest::addColumn<QString>("sentence");
        const auto add = [](const char *name,
                            const QString &rule,
                            const QJsonObject &own,
                            const QString &sentence) {
            QTest::newRow(name) << QJsonObject {{rule, own}} << sentence;
        };
        const QString grace =
            u"“Time to name an owner for a tool on trial” of the rule OWN-01 must be a "
            "number from 0 to 1,000,000, so the usual 14 is used."_s;
        add("below zero", u"OWN-01"_s, {{u"trial-grace-days"_s, -1}}, grace);
        add("no number", u"OWN-01"_s, {{u"trial-grace-days"_s, u"ten"_s}}, grace);
        add("beyond all", u"OWN-01"_s, {{u"trial-grace-days"_s, 1e12}}, grace);
        add("reversed",
            u"HND-01"_s,
            {{u"info-hours"_s, 30}, {u"error-hours"_s, 10}},
            u"“Below this it is information only” must not be more than “From this on it is an "
            u"error” "
            "(rule HND-01), so the usual 1 and 20 are used."_s);
        add("no such limit",
            u"OWN-01"_s,
            {{u"weeks"_s, 3}},
            u"The rule OWN-01 has no limit “weeks”, so that is not used."_s);
        add("no such rule",
            u"OLD-01"_s,
            {{u"days"_s, 3}},
            u"There is no rule “OLD-01”, so its limits are not used."_s);
    }
    void settingsThatMakeNoSenseAreNotUsed()
    {
        QFETCH(QJsonObject, parameters);
        QFETCH(QString, sentence);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        Draft draft {Graph()};
        draft.create(tool, u"A"_s, u"a"_s);
        draft.create(tool, u"B"_s, u"b"_s);
        draft.set(u"a"_s, key::lifecycle, u"trial"_s);
        draft.set(u"a"_s, key::createdOn, u"2026-11-10"_s);
        const QString flow = draft.relate(Key(u"data-flow"), u"a"_s, u"b"_s);
        draft.set(flow, key::mode, u"copy-paste"_s);
        draft.set(flow, Key(u"minutes-per-run"), 60);
        draft.set(flow, Key(u"runs-per-month"), 15);
        const QStringList only {u"OWN-01"_s, u"HND-01"_s};
        const QList<Finding> usual = checked(draft, only).findings;
        setJson(draft, u"parameters", parameters);
        const Report report = checked(draft, only);
        QCOMPARE(report.oddSettings, QStringList {sentence});
        QCOMPARE(keys(report.findings), keys(usual));
        for (qsizetype i = 0; i < usual.size(); ++i)
            QCOMPARE(report.findings[i].severity, usual[i].severity);
    }

    void severitiesForNothingAreToldOf()
    {
        Draft draft {Graph()};
        draft.create(tool, u"A"_s, u"a"_s);
        draft.set(u"a"_s, key::department, u"Sales"_s);
        setJson(draft,
                u"severities",
                {{u"OWN-01"_s, u"grave"_s},
                 {u"OLD-01"_s, u"error"_s},
                 {u"a"_s, QJsonObject {{u"OWN-01"_s, u"info"_s}}},
                 {u"department:Sales"_s, QJsonObject {{u"OWN-01"_s, u"error"_s}}},
                 {u"department:Support"_s, QJsonObject {{u"OWN-01"_s, u"error"_s}}},
                 {u"gone"_s, QJsonObject {{u"OWN-01"_s, u"info"_s}}}});
        QCOMPARE(
            checked(draft).oddSettings,
            QStringList({u"There is no rule “OLD-01”, so the severity that is set for it is not "
                         "used."_s,
                         u"The severity of the rule OWN-01 is none of off, info, warning, error, "
                         "so it is not used."_s,
                         u"Nothing on the map is “Support”, so the severities that are set for "
                         "it are not used."_s,
                         u"Nothing on the map is “gone”, so the severities that are set for it "
                         "are not used."_s}));
    }

    void answersStayReadableWhenTheProjectChanges()
    {
        Draft draft {Graph()};
        draft.create(tool, u"A"_s, u"a"_s);
        const Report report = checked(draft);
        draft.set(u"a"_s, key::name, u"Changed"_s);
        QCOMPARE(report.answers.size(), 1);
        QCOMPARE(report.answers[0].item->name(), u"A"_s);
    }

    void parametersOfTheProjectCount()
    {
        Draft draft {Graph()};
        draft.create(tool, u"New"_s, u"new"_s);
        draft.set(u"new"_s, key::createdOn, today.addDays(-3).toString(Qt::ISODate));
        QCOMPARE(checked(draft, {u"STR-01"_s}).findings.size(), 1);
        setJson(draft, u"parameters", {{u"STR-01"_s, QJsonObject {{u"grace-days"_s, 4}}}});
        QCOMPARE(checked(draft, {u"STR-01"_s}).findings.size(), 0);
    }

    void profilesAndPlacesThatAreNoneAreSaid()
    {
        Draft draft {Graph()};
        draft.create(Key(u"project"), {}, projectId);
        draft.set(projectId, Key(u"profile"), QStringList {u"GDPR"_s, u"br-lgpd"_s});
        draft.set(projectId,
                  Key(u"places"),
                  Value::fromJson(QJsonObject {{u"Gdpr"_s, QJsonArray {u"eu"_s, u"XX"_s, u"ch"_s}},
                                               {u"cn-pipl"_s, u"CN"_s},
                                               {u"us"_s, QJsonArray {u"US"_s}}}));
        const QStringList said = checked(draft).oddSettings;
        QCOMPARE(said.size(), 4);
        QVERIFY(said[0].contains(u"“br-lgpd”"));
        QVERIFY(said[1].contains(u"“XX”"));
        QVERIFY(said[2].contains(u"China: PIPL"));
        QVERIFY(said[3].contains(u"“us”"));
        const Profile used = profileIn(draft.graph(), *findProfile(u"gdpr"_s));
        QCOMPARE(used.residencies, QStringList({u"EU"_s, u"CH"_s}));
        const QJsonObject changed = withPlaces(draft.graph(), u"gdpr"_s, QStringList {u"EU"_s});
        QCOMPARE(changed.keys(), QStringList({u"cn-pipl"_s, u"gdpr"_s, u"us"_s}));
        QCOMPARE(withProfile(draft.graph(), u"gdpr"_s, false), QStringList {u"br-lgpd"_s});
    }

    void whatIsSetForASkippedRuleIsNotSaidAgain()
    {
        Draft draft {Graph()};
        draft.create(Key(u"project"), {}, projectId);
        draft.set(projectId,
                  Key(u"rules"),
                  Value::fromJson(QJsonArray {QJsonObject {{u"id"_s, u"MY-01"_s}}}));
        draft.set(
            projectId, Key(u"severities"), Value::fromJson(QJsonObject {{u"MY-01"_s, u"error"_s}}));
        const Report report = checked(draft);
        QCOMPARE(report.skippedRules().size(), 1);
        QVERIFY(report.oddSettings.isEmpty());
    }

    void settingsThatMakeNoSenseAreIgnored()
    {
        Draft draft {Graph()};
        draft.create(tool, u"Lonely"_s, u"a"_s);
        const QStringList both {u"OWN-01"_s, u"STR-01"_s};
        const Report before = checked(draft, both);
        QVERIFY(!before.findings.isEmpty());
        setJson(draft,
                u"severities",
                {{u"OWN-01"_s, u"dreadful"_s},
                 {u"STR-01"_s, 3},
                 {u"NEW-01"_s, u"off"_s},
                 {u"a"_s, QJsonObject {{u"OWN-01"_s, QJsonObject {{u"STR-01"_s, u"off"_s}}}}}});
        setJson(draft,
                u"parameters",
                {{u"STR-01"_s, QJsonObject {{u"grace-days"_s, u"many"_s}, {u"weeks"_s, 9}}},
                 {u"OWN-01"_s, u"none"_s}});
        draft.set(projectId, Key(u"profile"), QStringList {u"no-such"_s});
        const Report after = checked(draft, both);
        QCOMPARE(keys(after.findings), keys(before.findings));
        QCOMPARE(after.debt(), before.debt());
    }

    void waiverEndsOnItsDayAndSaysSo()
    {
        Draft draft {Graph()};
        draft.create(tool, u"Privy"_s, u"a"_s);
        const QString waiver = waive(draft, u"OWN-01"_s, {u"*"_s});
        draft.set(waiver, Key(u"until"), today.addDays(1).toString(Qt::ISODate));
        QVERIFY(checked(draft).findings[0].isWaived());
        QVERIFY(!checked(draft).reaches(Severity::Info));
        QVERIFY(!checked(draft).reaches(Severity::Off));
        draft.set(waiver, Key(u"until"), today.toString(Qt::ISODate));
        const Finding back = checked(draft).findings[0];
        QVERIFY(!back.isWaived());
        QVERIFY(checked(draft).reaches(Severity::Warning));
        QVERIFY(!checked(draft).reaches(Severity::Error));
        QVERIFY(!checked(draft).reaches(Severity::Off));
        QCOMPARE(back.endedWaiver, waiver);
        QVERIFY(whatWasSeen(draft.graph(), back).contains(u"has come"));
    }

    void waiversThatAcceptNothingAreStale()
    {
        Draft draft {Graph()};
        draft.create(tool, u"Owned"_s, u"a"_s);
        draft.create(tool, u"Asked"_s, u"b"_s);
        draft.set(u"a"_s, key::owner, u"a"_s);
        draft.set(draft.create(Key(u"question"), u"Who?"_s), key::about, u"b"_s);
        const QString stale = waive(draft, u"OWN-01"_s, {u"a"_s});
        waive(draft, u"OWN-01"_s, {u"b"_s}); // open, so it may come back
        waive(draft, u"HND-01"_s, {u"a"_s}); // did not run
        QCOMPARE(checked(draft).staleWaivers, QStringList {stale});
    }

    void aWaiverNeedsAReasonAndAPerson_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<Value>("value");
        QTest::newRow("no reason") << u"reason"_s << Value();
        QTest::newRow("a reason that is none") << u"reason"_s << Value(Value::None {});
        QTest::newRow("a blank reason") << u"reason"_s << Value(u" \n\u202e\t"_s);
        QTest::newRow("no person") << u"person"_s << Value();
        QTest::newRow("a person who is not there") << u"person"_s << Value(u"ben"_s);
        QTest::newRow("a tool as the person") << u"person"_s << Value(u"a"_s);
    }
    void aWaiverNeedsAReasonAndAPerson()
    {
        QFETCH(QString, field);
        QFETCH(Value, value);
        Draft draft {Graph()};
        draft.create(tool, u"Privy"_s, u"a"_s);
        const QString waiver = waive(draft, u"OWN-01"_s, {u"a"_s});
        QCOMPARE(checked(draft).waivedCount(), 1);
        QVERIFY(!waiverTitle(draft.graph(), waiver).contains(u"missing"));
        draft.set(waiver, Key(field), value);
        const Report report = checked(draft);
        QCOMPARE(report.waivedCount(), 0);
        QVERIFY(report.findings[0].endedWaiver.isEmpty());
        QCOMPARE(report.staleWaivers, QStringList {waiver});
        QVERIFY(waiverTitle(draft.graph(), waiver).contains(u"missing"));
    }

    void unknownNamesAreWrongUse()
    {
        const auto rule = check(Graph(), {today, {}, {u"OWN-99"_s}});
        QVERIFY(!rule);
        QCOMPARE(rule.error().kind, Error::Kind::WrongUse);
        QVERIFY(rule.error().sentence.contains(u"OWN-01"));
        const auto profile = check(Graph(), {today, QStringList {u"adit"_s}, {}});
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, Error::Kind::WrongUse);
        QVERIFY(profile.error().sentence.contains(u"audit"));
        QVERIFY(check(Graph(), {today, QStringList {u"audit"_s, u"gdpr"_s}, {u"own-01"_s}}));
    }

    void findingsNameAllConcerned()
    {
        Draft draft {Graph()};
        draft.create(tool, u"Tills"_s, u"a"_s);
        draft.create(tool, u"Mail"_s, u"b"_s);
        draft.relate(Key(u"data-flow"), u"a"_s, u"b"_s, u"f"_s);
        draft.set(u"f"_s, key::mode, u"talk"_s);
        const Finding finding = checked(draft, {u"HND-01"_s}).findings[0];
        QCOMPARE(finding.keyItems, QStringList {u"f"_s});
        QCOMPARE(finding.items, QStringList({u"f"_s, u"a"_s, u"b"_s}));
        QCOMPARE(finding.path, QStringList({u"a"_s, u"f"_s, u"b"_s}));
        QCOMPARE(itemName(draft.graph(), u"f"_s), u"Tills → Mail"_s);
    }
};

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
