// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "model/analysis/checksettings.h"
#include "model/analysis/engine.h"
#include "model/analysis/rulesentence.h"
#include "model/document/document.h"

#include <QJsonArray>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

using Of = SeverityScope::Of;

/// What a project says about its checks: verbs, and what counts then.
class TestDocumentChecks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        Draft draft {Graph()};
        draft.create(Key(u"project"), u"Stack"_s, projectId);
        m_document = std::make_unique<Document>(draft.graph());
        m_tool = m_document->add(Key(u"tool"), u"CRM"_s);
        m_document->setField({m_tool}, key::department, u"Sales"_s);
        m_steps = 0;
        connect(m_document.get(), &Document::changed, this, [this] { ++m_steps; });
    }

    void profilesStandInTheirOrder()
    {
        m_document->turnProfile(u"gdpr"_s, true);
        m_document->turnProfile(u"workshop"_s, true);
        QCOMPARE(profilesOf(m_document->graph()),
                 QStringList({u"workshop"_s, u"audit"_s, u"gdpr"_s}));
        QVERIFY(m_document->undoLabel().contains(u"Workshop"));
        m_document->undo();
        QCOMPARE(profilesOf(m_document->graph()), QStringList({u"audit"_s, u"gdpr"_s}));
        m_document->turnProfile(u"audit"_s, false);
        m_document->turnProfile(u"gdpr"_s, false);
        QCOMPARE(profilesOf(m_document->graph()), QStringList {u"audit"_s});
        QVERIFY(m_document->graph().project().fields.get(Key(u"profile")).isUnknown());
    }

    void aMapWithoutSettingsGetsThem()
    {
        Document empty;
        empty.turnProfile(u"gdpr"_s, true);
        QVERIFY(profilesOf(empty.graph()).contains(u"gdpr"_s));
        empty.undo();
        QCOMPARE(profilesOf(empty.graph()), QStringList {u"audit"_s});
    }

    void aProfileThatIsNotKnownStays()
    {
        m_document->setField({projectId}, Key(u"profile"), QStringList {u"new-law"_s});
        m_document->turnProfile(u"gdpr"_s, true);
        QCOMPARE(profilesOf(m_document->graph()), QStringList({u"gdpr"_s, u"new-law"_s}));
        m_document->turnProfile(u"gdpr"_s, false);
        QCOMPARE(profilesOf(m_document->graph()), QStringList {u"new-law"_s});
    }

    void severitiesComeFromSomewhere()
    {
        const Rule &rule = *findRule(u"PRV-01"_s);
        QCOMPARE(inEffect(rule), std::pair(Severity::Warning, SeverityInEffect::From::Rule));
        m_document->turnProfile(u"privacy"_s, true);
        QCOMPARE(inEffect(rule), std::pair(Severity::Error, SeverityInEffect::From::Profile));
        m_document->setSeverity(rule, {}, Severity::Info);
        QCOMPARE(inEffect(rule), std::pair(Severity::Info, SeverityInEffect::From::Project));
        QCOMPARE(severityInEffect(m_document->graph(), rule, false).profile, u"privacy"_s);
        m_document->setSeverity(rule, {}, {});
        QCOMPARE(inEffect(rule), std::pair(Severity::Error, SeverityInEffect::From::Profile));
    }

    void anElementCanBeLeftOut()
    {
        const Rule &rule = *findRule(u"OWN-01"_s);
        QCOMPARE(findings(u"OWN-01"_s), 1);
        m_document->setSeverity(rule, {Of::Element, m_tool}, Severity::Off);
        QCOMPARE(findings(u"OWN-01"_s), 0);
        QVERIFY(m_document->undoLabel().contains(u"CRM"));
        QVERIFY(m_document->undoLabel().contains(rule.title()));
        m_document->setSeverity(rule, {Of::Element, m_tool}, {});
        QVERIFY(m_document->graph().project().fields.get(Key(u"severities")).isUnknown());
        QCOMPARE(m_steps, 2);
        m_document->setSeverity(rule, {Of::Department, u"Sales"_s}, Severity::Off);
        QCOMPARE(findings(u"OWN-01"_s), 0);
        QCOMPARE(severityExceptions(m_document->graph(), rule.id).size(), 1);
    }

    void whatIsNotKnownInASettingStays()
    {
        const QJsonObject before {{u"NEW-01"_s, u"off"_s},
                                  {u"OWN-01"_s, u"dreadful"_s},
                                  {m_tool, QJsonObject {{u"NEW-01"_s, u"info"_s}}}};
        m_document->setField({projectId}, Key(u"severities"), Value::fromJson(before));
        const Rule &rule = *findRule(u"STR-01"_s);
        m_document->setSeverity(rule, {Of::Element, m_tool}, Severity::Off);
        m_document->setSeverity(rule, {}, Severity::Info);
        m_document->setSeverity(rule, {}, {});
        m_document->setSeverity(rule, {Of::Element, m_tool}, {});
        QCOMPARE(setting(u"severities"), QJsonValue(before));
    }

    void limitsHaveARange()
    {
        const Rule &rule = *findRule(u"STR-01"_s);
        const Parameter &share = rule.parameters[1];
        QVERIFY(share.problem(-1));
        QVERIFY(share.problem(101));
        QVERIFY(share.problem(20.5));
        QVERIFY(!share.problem(0) && !share.problem(100));
        m_document->setLimit(rule, share, 40);
        QCOMPARE(projectLimit(m_document->graph(), rule.id, share.name), 40.0);
        m_document->setLimit(rule, share, {});
        QVERIFY(m_document->graph().project().fields.get(Key(u"parameters")).isUnknown());
        for (const Rule &any : rules()) {
            for (const Parameter &limit : any.parameters)
                QVERIFY2(!limit.problem(limit.value), qPrintable(any.id + u' ' + limit.name));
        }
    }

    void aLimitThatCannotBeDoesNotCount()
    {
        m_document->setField(
            {m_tool}, key::createdOn, QDate::currentDate().addDays(-5).toString(Qt::ISODate));
        QCOMPARE(findings(u"STR-01"_s), 1);
        m_document->setLimit(*findRule(u"STR-01"_s), findRule(u"STR-01"_s)->parameters[0], 30);
        QCOMPARE(findings(u"STR-01"_s), 0);
        const QJsonObject senseless {{u"STR-01"_s, QJsonObject {{u"grace-days"_s, 1e9}}}};
        m_document->setField({projectId}, Key(u"parameters"), Value::fromJson(senseless));
        QCOMPARE(findings(u"STR-01"_s), 1);
    }

    void placesOfAProfileCanBeChanged()
    {
        const QString shop = m_document->add(Key(u"tool"), u"Shop"_s);
        const QString data = m_document->add(Key(u"data-object"), u"Customer"_s);
        m_document->setField({data}, Key(u"sensitivity"), u"personal"_s);
        m_document->setField({m_tool}, Key(u"residency"), u"DE"_s);
        m_document->setField({shop}, Key(u"residency"), u"US"_s);
        const QString flow = m_document->connectElements(m_tool, shop);
        m_document->setField({flow}, key::objects, QStringList {data});
        m_document->setField({flow}, key::mode, u"api"_s);
        QCOMPARE(findings(u"PRV-03"_s), 0);
        m_document->turnProfile(u"gdpr"_s, true);
        QCOMPARE(findings(u"PRV-03"_s), 1);
        const QStringList own = findProfile(u"gdpr"_s)->residencies;
        m_document->setPlaces(u"gdpr"_s, own + QStringList {u"US"_s});
        QCOMPARE(findings(u"PRV-03"_s), 0);
        m_document->setField({shop}, Key(u"residency"), u"FR"_s);
        QCOMPARE(findings(u"PRV-03"_s), 0); // the EU and its members are one
        m_document->setPlaces(u"gdpr"_s, QStringList {u"US"_s});
        m_document->setField({m_tool}, Key(u"residency"), u"CH"_s);
        QCOMPARE(findings(u"PRV-03"_s), 1);
        m_document->setPlaces(u"gdpr"_s, {});
        QVERIFY(m_document->graph().project().fields.get(Key(u"places")).isUnknown());
        QCOMPARE(findings(u"PRV-03"_s), 0);
    }

    void ownRulesAreAddedChangedAndDeleted()
    {
        const QJsonObject strange {{u"id"_s, u"MY-01"_s}, {u"kind"_s, u"robot"_s}, {u"x"_s, 3}};
        m_document->setField(
            {projectId}, Key(u"rules"), Value::fromJson(QJsonArray {strange, u"scribble"_s}));
        QJsonObject rule = newOwnRule(m_document->graph());
        QCOMPARE(rule[u"id"_s].toString(), u"MY-02"_s);
        rule[u"name"_s] = u"Owned"_s;
        rule[u"must"_s] = QJsonArray {QJsonObject {{u"field"_s, u"owner"_s}, {u"filled"_s, true}}};
        m_document->setOwnRule(2, rule);
        QVERIFY(m_document->undoLabel().contains(u"Owned"));
        QCOMPARE(findings(u"MY-02"_s), 1);
        const Rule own = *ownRulesOf(m_document->graph())[2].rule;
        m_document->setSeverity(own, {}, Severity::Off);
        m_document->setSeverity(own, {Of::Element, m_tool}, Severity::Off);
        QCOMPARE(findings(u"MY-02"_s), 0);
        m_document->removeOwnRule(2);
        QCOMPARE(setting(u"rules"), QJsonValue(QJsonArray {strange, u"scribble"_s}));
        QVERIFY(m_document->graph().project().fields.get(Key(u"severities")).isUnknown());
        m_document->undo();
        QCOMPARE(ownRulesOf(m_document->graph()).size(), 3);
        QCOMPARE(findings(u"MY-02"_s), 0);
        m_document->removeOwnRule(0);
        m_document->removeOwnRule(0);
        QCOMPARE(ownRulesOf(m_document->graph()).size(), 1);
    }

private:
    std::pair<Severity, SeverityInEffect::From> inEffect(const Rule &rule) const
    {
        const SeverityInEffect found = severityInEffect(m_document->graph(), rule);
        return {found.severity, found.from};
    }
    qsizetype findings(const QString &rule) const
    {
        const auto report = check(m_document->graph(), {QDate::currentDate(), {}, {rule}});
        return report ? report->findings.size() : -1;
    }
    QJsonValue setting(QStringView name) const
    {
        return m_document->graph().project().fields.get(Key(name)).json();
    }

    std::unique_ptr<Document> m_document;
    QString m_tool;
    int m_steps = 0;
};

QTEST_GUILESS_MAIN(TestDocumentChecks)
#include "tst_documentchecks.moc"
