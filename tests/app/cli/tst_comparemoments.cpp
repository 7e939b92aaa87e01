// SPDX-FileCopyrightText: 2026 The Martlet developers
// SPDX-License-Identifier: Apache-2.0

#include "tests/app/cli/programfixture.h"

#include <QDateTime>
#include <QJsonArray>

using namespace martlet;
using namespace Qt::StringLiterals;

/// Two moments of one project beside each other, on the command line.
class TestCompareMoments final : public QObject, ProgramFixture
{
    Q_OBJECT

    QString m_between; ///< a time after the first list came in, and before the second one

    static QByteArray list(const QByteArray &rows) { return "Name,Vendor\n" + rows; }
    QStringList told(const QStringList &options) const
    {
        const Outcome outcome =
            run(QStringList {u"compare"_s, u"stack.martlet"_s, u"--format"_s, u"json"_s} + options);
        QStringList lines;
        for (const QJsonValue &one : outcome.json()[u"differences"_s].toArray())
            lines.append(u"%1 %2"_s.arg(one[u"what"_s].toString(), one[u"name"_s].toString()));
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        begin();
        QCOMPARE(run({u"new"_s, u"stack.martlet"_s}).code, 0);
        write(u"first.csv"_s, list("CRM,HubSpot\nMail,Brevo\n"));
        QCOMPARE(run({u"import"_s, u"first.csv"_s, u"--into"_s, u"stack.martlet"_s}).code, 0);
        QTest::qSleep(50);
        m_between = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
        QTest::qSleep(50);
        write(u"second.csv"_s, list("Mail,Mailchimp\nShop,Shopware\n"));
        QCOMPARE(run({u"import"_s, u"second.csv"_s, u"--into"_s, u"stack.martlet"_s}).code, 0);
    }

    void tellsWhatWasDoneSince()
    {
        QCOMPARE(told({u"--since"_s, m_between}),
                 (QStringList {u"changed Mail"_s, u"added Shop"_s}));
    }

    void tellsWhatWasDoneUntil()
    {
        const QStringList found = told({u"--until"_s, m_between});
        QVERIFY(found.contains(u"added CRM"_s) && found.contains(u"added Mail"_s));
        QVERIFY(!found.contains(u"added Shop"_s));
    }

    void aDayCountsAsAWhole()
    {
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const QStringList found = told({u"--since"_s, today, u"--until"_s, today});
        QVERIFY(found.contains(u"added CRM"_s) && found.contains(u"added Shop"_s));
        QCOMPARE(run({u"compare"_s, u"stack.martlet"_s, u"--since"_s, u"2099-01-01"_s}).code, 0);
    }

    void momentsTheWrongWayRoundAreRefused()
    {
        const Outcome outcome = run({u"compare"_s,
                                     u"stack.martlet"_s,
                                     u"--since"_s,
                                     u"2099-01-01"_s,
                                     u"--until"_s,
                                     m_between});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.messages.contains(u"2099-01-01, given with --since, is later"_s),
                 qPrintable(outcome.messages));
    }

    void wrongWordsAreSaid_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("said");
        QTest::newRow("no moment") << QStringList {u"--since"_s, u"Spring"_s}
                                   << u"“Spring” is no day such as 2026-03-31"_s;
        QTest::newRow("no such day")
            << QStringList {u"--until"_s, u"2026-02-31"_s} << u"“2026-02-31” is no day"_s;
        QTest::newRow("two files")
            << QStringList {u"stack.martlet"_s, u"--since"_s, u"2026-01-01"_s} << u"one project"_s;
    }
    void wrongWordsAreSaid()
    {
        QFETCH(const QStringList, options);
        QFETCH(const QString, said);
        const Outcome outcome = run(QStringList {u"compare"_s, u"stack.martlet"_s} + options);
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.messages.contains(said), qPrintable(outcome.messages));
    }
};

QTEST_GUILESS_MAIN(TestCompareMoments)
#include "tst_comparemoments.moc"
